import Reading

/// What the words around an organisation's name tell of it.
extension OrganisationRun {
  /// `RSUD Dr Soetomo`: the end of the doctor's name that a hospital bears; nil where the name is its director's.
  static func patronEnd(_ scan: Scan, _ start: Int, _ at: Int, _ limit: Int) -> Int? {
    guard at > start, at - start <= 5, let title = NameRun.titleLength(scan, at, limit),
      (start..<at).allSatisfy({ scan.tables.namesHospital(scan.tokens[$0].word) })
    else { return nil }
    let end = at + title + 1
    guard end < limit else { return nil }
    return scan.isComma(end) || (scan.isWord(end) && scan.tokens[end].isCapitalised) ? end : nil
  }

  /// `Kepala Pusdalops BNPB`, `Direktur Aplikasi Pemerintahan Kementerian X`: the name of whom a unit belongs to
  /// follows directly.
  static func isPartOfRole(_ scan: Scan, _ start: Int, _ limit: Int) -> Bool {
    if scan.has(start, .subunit) { return opensOrganisation(scan, start + 1, limit) }
    guard scan.has(start, .unit), start + 1 < limit, scan.isWord(start + 1), scan.tokens[start + 1].isCapitalised
    else { return false }
    return scan.has(start + 1, .organisation) && !scan.has(start + 1, .unit) && !scan.tokens[start + 1].isAllCaps
  }

  /// Whether an organisation's name or acronym starts at a token.
  static func opensOrganisation(_ scan: Scan, _ index: Int, _ limit: Int) -> Bool {
    guard index < limit, scan.isWord(index), scan.tokens[index].isCapitalised else { return false }
    if scan.has(index, .organisation) { return true }
    guard let match = scan.name(at: index, limit) else { return false }
    let kind = scan.tables.nameRows[Int(match.value)].kind
    return kind == .organisation || kind == .agency
  }

  /// `(BBWS) Serang Lusi Reni …`: whether the holder's name begins further on: with the one that the article uses by itself,
  /// or with a given name behind two words that are none.
  func shortFollows(_ scan: Scan, _ at: Int, _ limit: Int) -> Bool {
    guard !scan.isShortName(at), !scan.has(at, .given) else { return false }
    var index = at + 1
    while index < limit, index - at < 4, scan.isWord(index), scan.tokens[index].isCapitalised {
      if scan.isShortName(index) { return true }
      if scan.has(index, .given) { return index > at + 1 }
      index += 1
    }
    return false
  }

  func isLinked(_ scan: Scan, _ index: Int) -> Bool {
    scan.isWord(index - 1) && !scan.tokens[index - 1].isCapitalised
  }

  func isLink(_ scan: Scan, _ index: Int) -> Bool {
    guard scan.isWord(index) else { return false }
    return scan.has(index, [.and, .link]) || (scan.isEnglish && scan.has(index, .preposition))
  }

  /// `Jaringan Pendidikan Pemilih untuk Rakyat (JPPR)`: a preposition inside a name whose acronym follows in brackets.
  func acronymFollows(_ scan: Scan, _ index: Int, _ limit: Int) -> Bool {
    guard !scan.isEnglish, scan.isWord(index), scan.has(index, .preposition), !scan.tables.isBy(scan.tokens[index].word)
    else { return false }
    var at = index + 1
    while at < limit, at - index < 5, scan.isWord(at), scan.tokens[at].isCapitalised { at += 1 }
    return at > index + 1 && at + 2 < limit && scan.isOpenParenthesis(at) && scan.isWord(at + 1)
      && scan.tokens[at + 1].isCapitalised && scan.tokens[at + 2].word == 0x29
  }

  /// `Pariwisata, Pemuda, dan Olahraga`: the index of the list's last word.
  static func listEnd(_ scan: Scan, _ index: Int, _ limit: Int) -> Int? {
    var at = index
    while at + 1 < limit, scan.isComma(at), scan.isWord(at + 1) {
      // `…, Gubernur X, dan Wali Kota Y`: people, each with an office.
      let item = scan.has(at + 1, .and) ? at + 2 : at + 1
      if item < limit, scan.isWord(item), scan.role(at: item, limit) != nil { return nil }
      if scan.has(at + 1, .and), at + 2 < limit, scan.isWord(at + 2), scan.tokens[at + 2].isCapitalised, at > index {
        return at + 2
      }
      guard scan.tokens[at + 1].isCapitalised, !NameRun.isPart(scan, at + 1, isFirst: true) else { return nil }
      at += 2
      while at < limit, scan.isWord(at), scan.tokens[at].isCapitalised, at - index < 12 { at += 1 }
      if at + 1 < limit, scan.isWord(at), scan.has(at, .and), scan.tokens[at + 1].isCapitalised { return at + 1 }
    }
    return nil
  }

  func isKnownName(_ scan: Scan, _ index: Int, _ end: Int) -> Bool {
    knownNameLength(scan, index, end) != nil
  }

  func knownNameLength(_ scan: Scan, _ index: Int, _ end: Int) -> Int? {
    guard let match = scan.name(at: index, end) else { return scan.isPlaceWord(index) ? 1 : nil }
    if match.length == 1, scan.has(index, .given) { return nil }
    switch scan.tables.nameRows[Int(match.value)].kind {
    case .person: return nil
    case .organisation: return match.length == 1 && NameRun.isBetweenParts(scan, index) ? nil : match.length
    default: return match.length
    }
  }

  /// `Network for Democracy and Electoral Integrity | Ferry Kurnia`: an English name in an Indonesian text that opens with
  /// its head, up to the holder's name, which the article uses by itself or which begins with a given name.
  static func englishName(_ scan: Scan, _ start: Int, _ end: Int) -> Int? {
    guard !scan.isEnglish, scan.has(start, .tail), start + 2 < end, scan.isWord(start + 1),
      scan.has(start + 1, .link), !scan.has(start + 1, .and)
    else { return nil }
    var at = start + 2
    while at < end, at - start < 12, scan.isWord(at), scan.tokens[at].isCapitalised || scan.has(at, [.link, .and]) {
      if scan.isShortName(at) || NameRun.opensName(scan, at, end) { return at > start + 2 ? at : nil }
      at += 1
    }
    return nil
  }

  /// The end of a run of capitals that a head of organisations closes.
  static func headLast(_ scan: Scan, _ start: Int, _ end: Int) -> Int? {
    var at = start
    var stop: Int?
    var isBehindLink = false
    // Indonesian prints such names too; there only heads that are English close them.
    let head: WordClass = scan.isEnglish ? [.organisation, .tail] : .tail
    while at < end, at - start < 10 {
      let token = scan.tokens[at]
      if token.kind == .word, token.isCapitalised {
        if scan.has(at, .role) || scan.has(at, .time) { break }
        if !scan.isEnglish, at > start, scan.has(at, .organisation), !scan.has(at, .tail) { break }
        if (scan.has(at, head) && at > start) || isBehindLink { stop = at + 1 }
        at += 1
      } else if at + 1 < end, scan.tokens[at + 1].isCapitalised,
        scan.joins(at) || (scan.isWord(at) && stop != nil && scan.has(at, [.link, .and]))
      {
        isBehindLink = stop != nil
        at += 1
      } else {
        break
      }
    }
    guard let stop, stop > start + 1 else { return nil }
    return stop
  }
}
