import Claims
import Reading

/// Reads what stands beside a name and says what the person is.
struct OfficeReader {
  unowned let profile: ArticleProfile
  private let words: OfficeWords
  private let vocabulary: Vocabulary
  private let connectors: Set<WordID>
  private let breaks: Set<WordID>
  private let and: WordID
  /// Verbs of leading, each with the office that they make.
  private let heads: [WordID: String]
  /// Ranks and forms of address, which are no part of an office.
  private let titles: Set<WordID>

  /// How far from a name its office may begin, in tokens.
  private static let reach = 10

  init(_ profile: ArticleProfile) {
    self.profile = profile
    let language = profile.article.language
    words = OfficeWords.of(language)
    vocabulary = Vocabulary.of(language)
    let lexicon = LanguageData.of(language).lexicon
    and = lexicon.id(of: language == .english ? "and" : "dan")
    // `chief` is a rank in `chief inspector` and the office in `police chief`.
    let offices = Set(LanguageData.of(language).rows(.offices).flatMap { $0.forms.flatMap(\.words) })
    titles = Set(LanguageData.of(language).rows(.titles).flatMap { $0.forms.flatMap(\.words) }.filter { $0 >= 128 })
      .subtracting(offices)
    func ids(_ words: String) -> Set<WordID> {
      Set(words.split(separator: "|").map { lexicon.id(of: String($0)) }.filter { $0 >= 0 })
    }
    connectors =
      language == .english
      ? ids("of|the|for|and|general|s")
      : ids("dan|untuk|bidang|urusan|di|kabupaten|kota|provinsi|daerah|negara|republik|itu|tersebut")
    let leading =
      language == .english
      ? [("heads|leads|runs|directs|headed|led", "HEAD"), ("chairs", "CHAIR")]
      : [("memimpin|mengepalai", "HEAD"), ("mengetuai", "CHAIR")]
    heads = Dictionary(
      leading.flatMap { words, key in ids(words).map { ($0, key) } }, uniquingKeysWith: { first, _ in first })
    breaks = language == .english ? ids("of|for|at|in|who|with|from|on") : ids("yang|asal|dari|pada|saat|selaku")
  }

  /// The offices said of a name at a place in the text.
  func offices(_ name: Range<Int>, in sentence: Int) -> [Office] {
    [before(name, sentence), after(name, sentence)].compactMap { $0 }
  }

  private var tokens: [Token] { profile.article.tokens }
  private var isEnglish: Bool { profile.article.language == .english }

  /// `Kepala Dinas Sosial Ani Lubis`, `the mayor, Ani Lubis`.
  private func before(_ name: Range<Int>, _ sentence: Int) -> Office? {
    let first = profile.article.sentences[sentence].tokens.lowerBound
    var start = name.lowerBound
    while start > first, name.lowerBound - start < 4, isTitle(start - 1) { start -= 1 }
    if start > first, tokens[start - 1].word == 0x2C { start -= 1 }
    let end = start
    // `Kurator yang ditunjuk pengadilan, Ani Lubis`: a relative clause that a comma ends belongs to the office.
    let mayBeRelative = !isEnglish && tokens[start].word == 0x2C
    while start > first, end - start < OfficeReader.reach,
      continues(start - 1) || mayBeRelative && breaks.contains(tokens[start - 1].word),
      !isAnother(start - 1, than: name, sentence)
    {
      // `Menteri Sosial dan Bupati Ani Lubis`: an office after `dan` is another one's.
      if tokens[start - 1].word == and, opensOffice(start, end) { break }
      start -= 1
    }
    guard start < end else { return nil }
    return office(words.read(tokens, start..<end), headFirst: !isEnglish, around: name, sentence)
  }

  private func isTitle(_ index: Int) -> Bool {
    tokens[index].kind == .word && titles.contains(tokens[index].word)
      || tokens[index].word == 0x2E && tokens[index].isGlued
  }

  /// Whether a token belongs to the name of somebody else.
  private func isAnother(_ index: Int, than name: Range<Int>, _ sentence: Int) -> Bool {
    let offset = Int(tokens[index].start)
    let own = range(name)
    return profile.mentionsOfSentence[sentence].contains { number in
      let mention = profile.reading.mentions[number]
      let entity = profile.reading.entities[mention.entity]
      // One word before a rank may be the place that the office is in.
      return mention.range.contains(offset) && !mention.range.overlaps(own) && entity.kind == .person
        && NameKey.parts(entity.name).count > 1
    }
  }

  private func opensOffice(_ start: Int, _ end: Int) -> Bool {
    words.read(tokens, start..<end).contains { found in
      guard case .office = found.word else { return false }
      return found.tokens.lowerBound == start
    }
  }

  /// Whether a token can stand inside the words of an office.
  private func continues(_ index: Int) -> Bool {
    let token = tokens[index]
    switch token.kind {
    case .word:
      if connectors.contains(token.word) { return true }
      return token.isCapitalised || !vocabulary.isEmpty(token.word) || endsOffice(index)
    case .punctuation:
      return token.word == 0x2D || token.word == 0x28 || token.word == 0x29 || token.word == 0x2E && token.isGlued
    case .singleClose, .singleStraight: return true
    default: return false
    }
  }

  /// Whether words of the table end at a token (`juru bicara`, whose second word alone says nothing).
  private func endsOffice(_ index: Int) -> Bool {
    (max(0, index - 2)...index).contains { start in
      words.read(tokens, start..<index + 1).contains {
        $0.tokens.lowerBound == start && $0.tokens.upperBound == index + 1
      }
    }
  }

  /// `Ani Lubis, head of the port authority`, `Ani Lubis (34), nelayan`, `Ani Lubis selaku Ketua Panitia`.
  private func after(_ name: Range<Int>, _ sentence: Int) -> Office? {
    let last = profile.article.sentences[sentence].tokens.upperBound
    var start = name.upperBound
    if start < last, tokens[start].word == 0x28 {
      while start < last, start - name.upperBound < 4, tokens[start].word != 0x29 { start += 1 }
      start += 1
    }
    guard start < last, tokens[start].word == 0x2C else { return nil }
    start += 1
    if let office = heading(start, last, name, sentence) { return office }
    if start + 1 < last, tokens[start].kind == .number, tokens[start + 1].word == 0x2C { start += 2 }
    var end = start
    while end < last, end - start < OfficeReader.reach + 4,
      tokens[end].kind == .word || tokens[end].word == 0x2D
        || tokens[end].kind == .singleClose || tokens[end].kind == .singleStraight
    { end += 1 }
    guard start < end, !hasPerson(start..<end, sentence) else { return nil }
    let found = words.read(tokens, start..<end)
    // An office that is no part of the apposition's own head belongs to someone else.
    guard let first = found.first(where: { if case .office = $0.word { true } else { false } }),
      first.tokens.lowerBound - start <= (isEnglish ? 6 : 2)
    else { return nil }
    let stop = isEnglish ? (start..<end).first { breaks.contains(tokens[$0].word) } ?? end : end
    let head = isEnglish ? found.filter { $0.tokens.upperBound <= stop } : found
    guard var office = office(head, headFirst: !isEnglish, around: name, sentence) else { return nil }
    for (word, tokens) in found where tokens.lowerBound >= stop && isComplement(stop) {
      if case .field(let field) = word { office.fields.insert(field) }
      office.range = office.range.union(range(tokens))
    }
    return office
  }

  /// `Ani Lubis, who heads the port authority`, `Ani Lubis, yang memimpin otoritas pelabuhan`.
  private func heading(_ start: Int, _ last: Int, _ name: Range<Int>, _ sentence: Int) -> Office? {
    guard start + 2 < last, breaks.contains(tokens[start].word), let key = heads[tokens[start + 1].word] else {
      return nil
    }
    var end = start + 2
    while end < last, end - start < OfficeReader.reach, tokens[end].kind == .word || tokens[end].word == 0x2D {
      end += 1
    }
    guard !hasPerson(start..<end, sentence) else { return nil }
    var fields: Set<String> = []
    for (word, _) in words.read(tokens, start + 2..<end) {
      if case .field(let field) = word { fields.insert(field) }
    }
    if fields.isEmpty { fields = fieldsNamedBefore(end - 1) }
    return fields.isEmpty
      ? nil : Office(keys: [key], fields: fields, isDeputy: false, range: range(name.lowerBound..<end))
  }

  /// `who chairs the commission`: what the article called it when it named it in full (`the electoral commission`).
  private func fieldsNamedBefore(_ noun: Int) -> Set<String> {
    let word = profile.article.string(tokens[noun].range).lowercased()
    guard tokens[noun].kind == .word else { return [] }
    for index in stride(from: noun - 1, through: 0, by: -1)
    where profile.article.string(tokens[index].range).lowercased() == word {
      let near = isEnglish ? max(0, index - 2)..<index + 1 : index..<min(index + 4, noun)
      let fields = words.read(tokens, near).compactMap { found in
        if case .field(let field) = found.word { field } else { nil }
      }
      if !fields.isEmpty { return Set(fields) }
    }
    return []
  }

  /// `of`, `for`, `at` bring what an office is for; `who` does not.
  private func isComplement(_ index: Int) -> Bool {
    guard index < tokens.count, isEnglish else { return true }
    return LanguageData.of(.english).lexicon.spelling(of: tokens[index].word) != "who"
  }

  private func hasPerson(_ range: Range<Int>, _ sentence: Int) -> Bool {
    profile.mentionsOfSentence[sentence].contains { index in
      let mention = profile.reading.mentions[index]
      guard profile.reading.entities[mention.entity].kind == .person else { return false }
      return range.contains { Int(tokens[$0].start) == mention.range.start }
    }
  }

  /// One office of the words found: the head that stands first (Indonesian) or last (English), what it is for, its rank.
  private func office(
    _ found: [(word: OfficeWords.Word, tokens: Range<Int>)], headFirst: Bool, around name: Range<Int>, _ sentence: Int
  ) -> Office? {
    var heads: [(keys: Set<String>, tokens: Range<Int>)] = []
    var fields: Set<String> = []
    var isDeputy = false
    for (word, place) in found {
      switch word {
      case .office(let keys): heads.append((keys, place))
      case .field(let field): fields.insert(field)
      case .deputy: isDeputy = true
      case .open: return nil
      }
    }
    // `the company's finance director`: that it is a company's tells nothing beside what it is for.
    if fields.count > 1 { fields.remove("COMPANY") }
    guard let head = headFirst ? heads.first : heads.last else { return nil }
    var range = self.range(name)
    for (_, place) in found { range = range.union(self.range(place)) }
    return Office(keys: head.keys, fields: fields, isDeputy: isDeputy, range: range)
  }

  private func range(_ range: Range<Int>) -> TextRange {
    TextRange(Int(tokens[range.lowerBound].start), Int(tokens[range.upperBound - 1].end))
  }
}
