import Reading

/// A run of capitalised words that can be a person's name.
struct NameRun {
  var title: Range<Int>?
  var name: Range<Int>
  var gazetteer: Int?
  /// A known given name or person of the gazetteer is in it.
  var isLikely = false
  /// None of its words is in the language's vocabulary.
  var isUnknown = false
  /// A given name opens it, or no word of the vocabulary is in it.
  var isPlausible = false
  var hasTitle: Bool { title != nil }

  init(name: Range<Int>, gazetteer: Int? = nil) {
    self.name = name
    self.gazetteer = gazetteer
    isLikely = gazetteer != nil
  }

  /// The longest name of a person that starts at a token.
  /// - Parameter isExpected: A role and its organisation stand before it: a word of the vocabulary may open the name
  ///   where another part follows.
  static func person(_ scan: Scan, _ start: Int, _ end: Int, isExpected: Bool = false) -> NameRun? {
    var at = start
    while at < end, at - start < 8, let length = titleLength(scan, at, end, isFirst: at == start) { at += length }
    let titleEnd = at
    at = particleEnd(scan, at, end)
    let opensPlainly = at < end && isPart(scan, at, isFirst: true)
    guard opensPlainly || (isExpected && isExpectedPart(scan, at, end)) else { return nil }
    var run = NameRun(name: titleEnd..<at)
    run.isUnknown = true
    var parts = 0
    while at < end, parts < 6, isPart(scan, at, isFirst: parts == 0) || (parts == 0 && !opensPlainly) {
      if parts == 0, !joinsPerson(scan, at, end) {
        guard isCalledAfterPlace(scan, at, end, isTitled: titleEnd > start) else { return nil }
        run.isLikely = true
      }
      if parts > 0, rankLength(scan, at, end) != nil { break }
      if scan.has(at, .given) { run.isLikely = true }
      if scan.tokens[at].word >= 0, !scan.has(at, .given) { run.isUnknown = false }
      parts += 1
      at = partEnd(scan, at, end)
      at = particleEnd(scan, at, end)
    }
    run.isPlausible = run.isLikely || run.isUnknown
    run.name = titleEnd..<at
    if titleEnd > start { run.title = start..<titleEnd }
    if let match = scan.name(at: titleEnd, at),
      scan.tables.nameRows[Int(match.value)].kind == .person
    {
      run.gazetteer = match.length == run.name.count ? Int(match.value) : nil
      run.isLikely = true
    }
    if run.name.count == 1, run.title == nil, run.gazetteer == nil { run.isLikely = false }
    return run
  }

  /// Behind the particles at a token (`Van Der`, `al`) that a part of a name follows; the token itself where none does.
  private static func particleEnd(_ scan: Scan, _ index: Int, _ end: Int) -> Int {
    var at = index
    while at < end, at - index < 3, scan.isWord(at), scan.has(at, .particle) { at += 1 }
    guard at > index, at < end, isPart(scan, at, isFirst: false), !scan.has(at, .common) || scan.has(at, .given) else {
      return index
    }
    return at
  }

  /// The length of a rank of two words or more at a token (`Ajun Komisaris`), which no name holds.
  static func rankLength(_ scan: Scan, _ index: Int, _ end: Int) -> Int? {
    titleLength(scan, index, end).flatMap { $0 > 1 ? $0 : nil }
  }

  /// Whether a person's name with a given name or a rank opens here.
  static func opensName(_ scan: Scan, _ index: Int, _ end: Int) -> Bool {
    scan.has(index, .given) || titleLength(scan, index, end) != nil
  }

  /// Whether a word of the vocabulary opens a name here: only a plain noun, with another part behind it.
  private static func isExpectedPart(_ scan: Scan, _ index: Int, _ end: Int) -> Bool {
    guard index + 1 < end, scan.isWord(index), scan.tokens[index].isCapitalised, !scan.tokens[index].isAllCaps,
      !scan.has(index, [.organisation, .place, .role, .time, .and, .preposition, .cueVerb, .insert, .opener, .adverb])
    else { return false }
    return scan.isInitial(index) || isPart(scan, index + 1, isFirst: false)
  }

  /// Whether nothing but a person starts here: no longer name of a place or an organisation does.
  private static func joinsPerson(_ scan: Scan, _ index: Int, _ end: Int) -> Bool {
    guard let match = scan.name(at: index, end) else { return true }
    switch scan.tables.nameRows[Int(match.value)].kind {
    case .person: return true
    case .place: return match.length == 1 && scan.has(index, .given)
    default: return match.length == 1 && scan.has(index, .given) && !scan.tokens[index].isAllCaps
    }
  }

  /// `Milan Havel, the agent,`, `ujar Kompol Danang Prakoso`: the name of a town before a word that no table knows, where a
  /// speaker stands: behind a rank or a word of saying, or at the head of a clause before what a name is followed by.
  private static func isCalledAfterPlace(_ scan: Scan, _ index: Int, _ end: Int, isTitled: Bool) -> Bool {
    guard let match = scan.name(at: index, end), match.length == 1,
      scan.tables.nameRows[Int(match.value)].kind == .place, !scan.tokens[index].isAllCaps
    else { return false }
    var at = index + 1
    while at < end, at - index < 4, isSurnameHere(scan, at) { at += 1 }
    guard at > index + 1, at >= end || !scan.isWord(at) || !scan.tokens[at].isCapitalised else { return false }
    if isTitled || index > 0 && scan.isBareCue(index - 1) { return true }
    let opens = index == scan.sentences[scan.sentence(ofToken: index)].tokens.lowerBound || scan.isComma(index - 1)
    guard opens, at < end else { return false }
    return scan.isComma(at) || scan.isOpenParenthesis(at) || scan.isWord(at) && scan.has(at, .cueVerb)
  }

  private static func isSurnameHere(_ scan: Scan, _ index: Int) -> Bool {
    scan.isWord(index) && !scan.tokens[index].isAllCaps && isPart(scan, index, isFirst: false)
      && (scan.has(index, .given) || scan.tokens[index].word < 0 && scan.name(at: index, index + 1) == nil)
  }

  /// The length of the title at a token, with the full stop or bracket that belongs to it, before a word with a capital.
  /// - Parameter isFirst: No other title stands before it.
  static func titleLength(_ scan: Scan, _ index: Int, _ end: Int, isFirst: Bool = true) -> Int? {
    guard scan.tokens[index].kind == .word || scan.isOpenParenthesis(index),
      let match = scan.title(at: index, end), !isFirst || !scan.tables.followsTitle[Int(match.value)]
    else { return nil }
    var length = match.length
    // `Dr.` in the text, `Dr` in the table.
    if index + length < end, scan.tokens[index + length].word == 0x2E, scan.tokens[index + length].isGlued {
      length += 1
    }
    // `Brigadir Jenderal (Pol)`.
    if index + length + 2 < end, scan.isOpenParenthesis(index + length), scan.tokens[index + length + 2].word == 0x29,
      scan.tokens[index + length + 1].end - scan.tokens[index + length + 1].start <= 5
    {
      length += 3
    }
    guard index + length < end, scan.isWord(index + length), scan.tokens[index + length].isCapitalised else {
      return nil
    }
    return length
  }

  /// Whether a token can be a part of a person's name.
  static func isPart(_ scan: Scan, _ index: Int, isFirst: Bool) -> Bool {
    let token = scan.tokens[index]
    guard token.kind == .word, token.isCapitalised, !token.flags.contains(.boilerplate) else { return false }
    let classes = scan.classes[index]
    if !isFirst, token.isGlued, index > 0, scan.tokens[index - 1].kind != .punctuation { return false }
    if classes.contains(.given) { return true }
    // `Sun-won` is a name, whatever `Sun` means by itself.
    let isJoined = index + 2 < scan.tokens.count && scan.tokens[index + 1].word == 0x2D && scan.joins(index + 1)
    if isJoined, !isFirst, !scan.tokens[index + 2].isCapitalised { return true }
    if classes.contains(.time) { return isCalendarName(scan, index, isFirst: isFirst) }
    if !classes.isDisjoint(with: [.organisation, .place, .role]) { return false }
    let length = token.end - token.start
    if length == 1 { return !isFirst || opensAsInitial(scan, index) }
    if isContractedI(scan, token) { return false }
    if token.isAllCaps { return length <= 2 && (!isFirst || isFollowed(scan, index)) }
    if classes.contains(.common) { return !isFirst && isSurname(scan, index) }
    if isFirst, scan.words.habits(ofToken: index).contains(.lowerCase) || scan.isPlaceWord(index) { return false }
    if !isFirst, let match = scan.name(at: index, min(index + 4, scan.tokens.count)) {
      switch scan.tables.nameRows[Int(match.value)].kind {
      case .country, .agency, .demonym: return false
      case .organisation: return match.length == 1 && isBetweenParts(scan, index)
      default: return true
      }
    }
    return true
  }

  /// Whether a word that no table knows stands before a word, and another part of a name behind it: a firm's name between
  /// them is a part of a person's (`Vinsen Kia Bela`).
  static func isBetweenParts(_ scan: Scan, _ index: Int) -> Bool {
    guard index > 0, index + 1 < scan.tokens.count, !scan.tokens[index].isAllCaps else { return false }
    let next = scan.tokens[index + 1]
    return isNameLike(scan, index - 1) && next.kind == .word && next.isCapitalised && !next.isAllCaps
      && !scan.has(index + 1, [.organisation, .place, .role, .time])
  }

  /// A letter opens a name as an initial or beside another part (`I Wayan`, `J. Doe`); alone it is the English pronoun.
  private static func opensAsInitial(_ scan: Scan, _ index: Int) -> Bool {
    guard index + 1 < scan.tokens.count else { return false }
    let next = scan.tokens[index + 1]
    return next.word == 0x2E && next.isGlued || next.kind == .word && next.isCapitalised && next.end - next.start > 1
  }

  /// `I'm`, `I’ve`
  private static func isContractedI(_ scan: Scan, _ token: Token) -> Bool {
    let start = Int(token.start)
    let length = token.end - token.start
    guard scan.isEnglish, length > 1, scan.article.text[start] == 0x49 else { return false }
    let next = scan.article.text[start + 1]
    return next == 0x27
      || length > 3 && next == 0xE2 && scan.article.text[start + 2] == 0x80 && scan.article.text[start + 3] == 0x99
  }

  /// Whether a word is a given name, an initial, or a capitalised word that no table knows.
  private static func isNameLike(_ scan: Scan, _ index: Int) -> Bool {
    let token = scan.tokens[index]
    guard token.kind == .word, token.isCapitalised, !token.isAllCaps || scan.isInitial(index) else { return false }
    return scan.has(index, .given) || token.word < 0 || scan.isInitial(index)
  }

  /// `Kim Hye Sun`: the short form of a day or a month is a name behind another part, where no number follows.
  private static func isCalendarName(_ scan: Scan, _ index: Int, isFirst: Bool) -> Bool {
    let token = scan.tokens[index]
    guard !isFirst, token.end - token.start <= 3, isNameLike(scan, index - 1), index + 1 < scan.tokens.count else {
      return false
    }
    return scan.tokens[index + 1].kind != .number && scan.tokens[index + 1].word != 0x2E
  }

  /// Whether another capitalised word without all capitals follows.
  private static func isFollowed(_ scan: Scan, _ index: Int) -> Bool {
    guard index + 1 < scan.tokens.count else { return false }
    let next = scan.tokens[index + 1]
    return next.word == 0x2E || (next.kind == .word && next.isCapitalised && !next.isAllCaps)
  }

  /// English surnames are often words of the vocabulary (`Alan Price said`): one stands between a given name and a word
  /// without a capital, which tells it from the words of a headline.
  /// In Indonesian as well, behind any part (`Abdul Syukur mengatakan`).
  private static func isSurname(_ scan: Scan, _ index: Int) -> Bool {
    guard index > 0, index + 1 < scan.tokens.count, !scan.has(index, .cueVerb), !scan.tokens[index].isGlued else {
      return false
    }
    if scan.isEnglish {
      guard scan.has(index - 1, .given) else { return false }
    } else {
      guard isNameLike(scan, index - 1), !scan.has(index, [.opener, .contrast, .insert, .preposition, .and, .relative])
      else { return false }
    }
    let next = scan.tokens[index + 1]
    return next.kind == .punctuation || (next.kind == .word && !next.isCapitalised)
  }

  /// `Indah Putri-Suaib Mansur`: a hyphen between two full names, as candidates who stand together are printed.
  private static func joinsTwo(_ scan: Scan, _ hyphen: Int, _ end: Int) -> Bool {
    guard !scan.isEnglish, hyphen > 1, hyphen + 2 < end, scan.tokens[hyphen + 1].isCapitalised else { return false }
    return isPart(scan, hyphen - 2, isFirst: true) && isPart(scan, hyphen + 2, isFirst: false)
  }

  /// The end of a part with what is joined to it: a hyphen (`Hong-kyun`), the full stop of an initial.
  private static func partEnd(_ scan: Scan, _ index: Int, _ end: Int) -> Int {
    var at = index + 1
    while at + 1 < end, scan.tokens[at].word == 0x2D, scan.joins(at), scan.isWord(at + 1), !joinsTwo(scan, at, end) {
      at += 2
    }
    if at < end, scan.tokens[at].word == 0x2E, scan.tokens[at].isGlued,
      scan.tokens[index].end - scan.tokens[index].start == 1, at + 1 < end, scan.isWord(at + 1),
      scan.tokens[at + 1].isCapitalised
    {
      at += 1
    }
    return at
  }
}
