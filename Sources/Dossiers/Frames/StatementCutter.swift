import Claims
import Reading

/// Cuts sentences into statements: stretches with a predicate of their own. Unlike a ``Clause``, which keeps figures apart
/// at every comma, a statement takes appositions, days and other pieces without a verb to itself.
struct StatementCutter {
  private let article: Article
  private let vocabulary: Vocabulary
  private let words: Words
  /// Tokens at which an event, a state or a casualty is worded.
  private let events: Set<Int>
  /// Days and figures: never cut.
  private let wholes: [TextRange]
  private let dates: [TextRange]
  private let places: [TextRange]

  init(_ reading: ArticleReading, _ terms: [Term]) {
    article = reading.article
    vocabulary = Vocabulary.of(reading.article.language)
    words = Words.of(reading.article.language)
    events = Set(terms.filter { $0.isEvent && $0.kind != .name }.map(\.token))
    dates = reading.dates.map(\.range)
    places = reading.mentions.filter { reading.entities[$0.entity].kind == .place }.map(\.range)
    wholes = (reading.dates.map(\.range) + reading.quantities.map(\.range)).sorted()
  }

  /// The token ranges of a sentence's statements, in order, covering it.
  func cut(_ sentence: Sentence) -> [Range<Int>] {
    let tokens = article.tokens
    var pieces: [Range<Int>] = []
    var start = sentence.tokens.lowerBound
    for index in sentence.tokens where index > start {
      let token = tokens[index]
      if token.kind == .punctuation, [0x2C, 0x3B, 0x3A].contains(token.word), !isInside(index) {
        pieces.append(start..<index + 1)
        start = index + 1
      } else if token.kind == .word, !isInside(index),
        words.openers.contains(token.word) || joins(index, sentence) || startsOwn(index, after: start, sentence)
      {
        pieces.append(start..<index)
        start = index
      }
    }
    if start < sentence.tokens.upperBound { pieces.append(start..<sentence.tokens.upperBound) }
    return merged(pieces)
  }

  /// Pieces without a predicate go to the one after them, the last ones to the one before.
  private func merged(_ pieces: [Range<Int>]) -> [Range<Int>] {
    var statements: [Range<Int>] = []
    var open: Int?
    for piece in pieces {
      if piece.contains(where: isPredicate) {
        statements.append((open ?? piece.lowerBound)..<piece.upperBound)
        open = nil
      } else if open == nil, let last = statements.last, !startsAnew(piece.lowerBound) {
        // A piece that begins a new subject waits for its predicate; days and places stay with what they follow.
        statements[statements.count - 1] = last.lowerBound..<piece.upperBound
      } else if let start = open, let last = statements.last, isPlace(start..<piece.lowerBound), tellsDay(piece) {
        // `swept through the village, Jepara, on Monday, killing five`: place and day go with what is before them.
        statements[statements.count - 1] = last.lowerBound..<piece.upperBound
        open = nil
      } else if open == nil {
        open = piece.lowerBound
      }
    }
    if let open, let end = pieces.last?.upperBound {
      if let last = statements.popLast() {
        statements.append(last.lowerBound..<end)
      } else {
        statements.append(open..<end)
      }
    }
    return statements
  }

  /// Whether a piece is a place's name and nothing else.
  private func isPlace(_ piece: Range<Int>) -> Bool {
    places.contains { place in
      piece.allSatisfy { article.tokens[$0].kind == .punctuation || place.contains(article.tokens[$0].range) }
    }
  }

  /// Whether a piece opens with a day, one word before it at most (`on Monday`).
  private func tellsDay(_ piece: Range<Int>) -> Bool {
    piece.prefix(2).contains { index in dates.contains { $0.contains(article.tokens[index].range) } }
  }

  /// A subject, or a word that opens a clause.
  private func startsAnew(_ index: Int) -> Bool {
    let token = article.tokens[index]
    return token.kind == .word && (token.isCapitalised || words.openers.contains(token.word))
  }

  /// `and did not pay`, `dan mengembalikan`: another predicate of the same subject.
  private func joins(_ index: Int, _ sentence: Sentence) -> Bool {
    guard words.and.contains(article.tokens[index].word), index + 1 < sentence.tokens.upperBound else { return false }
    // `and residents were never asked`: a subject of its own, and its predicate.
    for next in index + 1..<min(index + 5, sentence.tokens.upperBound) {
      let token = article.tokens[next]
      guard token.kind == .word, !words.and.contains(token.word) else { return false }
      if words.auxiliaries.contains(token.word) { return true }
      if next == index + 1, !token.isCapitalised, isVerb(next) { return true }
    }
    return false
  }

  /// `all pumps worked and the water in the shaft fell`: a predicate before, and a subject with its own behind.
  private func startsOwn(_ index: Int, after start: Int, _ sentence: Sentence) -> Bool {
    guard words.and.contains(article.tokens[index].word), (start..<index).contains(where: isPredicate) else {
      return false
    }
    for next in index + 1..<min(index + 9, sentence.tokens.upperBound) {
      let token = article.tokens[next]
      guard token.kind == .word, !words.and.contains(token.word) else { return false }
      if next > index + 1, words.auxiliaries.contains(token.word) || !token.isCapitalised && isFinite(next) {
        return true
      }
    }
    return false
  }

  /// A verb, not a noun made of one; in English only where it ends like the past.
  private func isFinite(_ index: Int) -> Bool {
    if isVerb(index) { return true }
    guard article.language == .indonesian, events.contains(index) else { return false }
    let bytes = article.text[Int(article.tokens[index].start)..<Int(article.tokens[index].end)]
    return !["pe", "ke"].contains { bytes.starts(with: $0.utf8) }
  }

  private func isPredicate(_ index: Int) -> Bool {
    let token = article.tokens[index]
    guard token.kind == .word else { return false }
    // `on Tuesday, May 6,`: the month is no auxiliary.
    return events.contains(index) || words.auxiliaries.contains(token.word) && !isInside(index)
      || !token.isCapitalised && isVerb(index)
  }

  private func isVerb(_ index: Int) -> Bool { VerbForm.has(article.tokens[index], article) }

  private func isInside(_ index: Int) -> Bool {
    let start = Int(article.tokens[index].start)
    var (low, high) = (0, wholes.count)
    while low < high {
      let middle = (low + high) / 2
      if wholes[middle].start <= start { low = middle + 1 } else { high = middle }
    }
    // A wider range may have begun before the nearest one.
    return wholes[max(0, low - 3)..<low].contains { $0.contains(start) }
  }

  /// The closed classes that the cuts go by.
  private struct Words: Sendable {
    let openers: Set<WordID>
    let and: Set<WordID>
    let auxiliaries: Set<WordID>

    static let indonesian = Words(.indonesian)
    static let english = Words(.english)
    static func of(_ language: Language) -> Words { language == .english ? english : indonesian }

    private init(_ language: Language) {
      let data = LanguageData.of(language)
      func ids(_ words: String) -> Set<WordID> {
        Set(words.split(separator: "|").map { data.lexicon.id(of: String($0)) }.filter { $0 >= 0 })
      }
      if language == .english {
        openers = ids("but|while|although|though|whereas|because|when|after|before|that|if|unless|whether|who|which")
        and = ids("and|or")
        auxiliaries = ids(
          "is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|shall|should|must|did|does|do|not|never|"
            + "said|says|told|didn't|doesn't|isn't|wasn't|won't|hasn't|haven't|hadn't")
      } else {
        openers = ids(
          "tetapi|tapi|namun|sedangkan|sementara|meski|meskipun|walaupun|karena|sehingga|ketika|saat|setelah|sebelum|bahwa|"
            + "jika|agar")
        and = ids("dan|atau|serta")
        auxiliaries = ids(
          "tidak|tak|belum|akan|telah|sudah|sedang|masih|bisa|dapat|harus|adalah|merupakan|ialah|kata|ujar|ada|tetap|bukan"
        )
      }
    }
  }
}

/// Verbs by their form: a prefix in Indonesian, in English an ending or a past that no rule makes.
enum VerbForm {
  static func has(_ token: Token, _ article: Article) -> Bool {
    if article.language == .english, irregular.contains(token.word) { return true }
    let bytes = article.text[Int(token.start)..<Int(token.end)]
    guard bytes.count >= 5 else { return false }
    if article.language == .english { return bytes.suffix(2).elementsEqual("ed".utf8) }
    return bytes.count >= 6 && ["me", "di", "ber", "ter"].contains { bytes.starts(with: $0.utf8) }
      && !nouns.contains(token.word)
  }

  /// Indonesian nouns that begin like verbs.
  private static let nouns = Set(
    LanguageData.of(.indonesian).rows(.checkWords).filter { $0[0] == CheckWord.nounlike.rawValue }
      .flatMap { $0.forms.compactMap(\.words.first) })

  /// `fell`, `broke`, `taken`: the irregular forms of the lemma table but its nouns and adjectives. `left` is a side as well.
  private static let irregular: Set<WordID> = {
    let others: Set<Substring> = [
      "be", "have", "do", "leave", "man", "woman", "child", "foot", "tooth", "mouse", "life", "wife", "knife", "leaf",
      "half", "thief", "wolf", "shelf", "good", "bad",
    ]
    var forms: Set<WordID> = []
    for row in LanguageData.of(.english).rows(.lemmas)
    where row[0].split(separator: "|").allSatisfy({ !others.contains($0) }) {
      for form in row.forms where form.words.count == 1 { forms.insert(form.words[0]) }
    }
    return forms
  }()
}

extension ArticleProfile {
  /// The same with the verbs that tell little: enough where all else is shared.
  func mayTellEvent(_ index: Int) -> Bool {
    let term = terms[index]
    return tellsEvent(index) || term.isLight && !term.isHedge && term.mention < 0
  }

  /// Whether a term may tell what happens: by one of its meanings, or as a verb by its form.
  func tellsEvent(_ index: Int) -> Bool {
    let term = terms[index]
    if term.isLight || term.isHedge || term.kind != .word || term.mention >= 0 { return false }
    return term.mayBeEvent || VerbForm.has(article.tokens[term.token], article)
  }
}
