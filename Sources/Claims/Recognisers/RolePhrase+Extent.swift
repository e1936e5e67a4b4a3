import Reading

/// How far a role goes: where its words end and the name of its holder begins.
extension RolePhrase {
  /// An organisation, its acronym or a country at a token.
  func organisationEnd(_ scan: Scan, _ at: Int, _ limit: Int, _ nameMayFollow: Bool) -> Int? {
    // `Menteri Sekretariat Negara`: a unit is what a minister is for.
    if at == end, scan.has(at, .unit), scan.tables.isMinister(scan.tokens[at - 1].word) { return nil }
    if let run = OrganisationRun.read(scan, at, limit, nameMayFollow: nameMayFollow) { return run.end }
    if let match = scan.name(at: at, limit) {
      let row = scan.tables.nameRows[Int(match.value)]
      return row.kind == .country || row.kind == .demonym ? at + match.length : nil
    }
    let token = scan.tokens[at]
    return token.isAllCaps && token.end - token.start >= 3 && affiliation == nil ? at + 1 : nil
  }

  /// `CEO Alpha Budi Santoso`: a word that no table knows, between an office and a name that the article uses by itself.
  func firmEnd(_ scan: Scan, _ at: Int, _ limit: Int, _ nameMayFollow: Bool) -> Int? {
    guard nameMayFollow, at == (affiliation?.upperBound ?? end), scan.tokens[at].word < 0, at + 2 < limit,
      !scan.isShortName(at), !scan.tables.isRegional(scan.tokens, before: at),
      NameRun.isPart(scan, at, isFirst: true), NameRun.titleLength(scan, at, limit) == nil
    else { return nil }
    if NameRun.titleLength(scan, at + 1, limit) != nil { return at + 1 }
    // `Founder Havara Indonesia Widya Estri`
    if let match = scan.name(at: at + 1, limit), scan.tables.nameRows[Int(match.value)].kind == .country,
      NameRun.person(scan, at + 1 + match.length, limit)?.isPlausible == true
    {
      return at + 1 + match.length
    }
    guard NameRun.isPart(scan, at + 1, isFirst: true), NameRun.isPart(scan, at + 2, isFirst: false) else { return nil }
    return scan.isShortName(at + 1) || (scan.has(at + 1, .given) && !scan.isShortName(at + 2)) ? at + 1 : nil
  }

  /// The end of a word that narrows the role (`Luar Negeri`, a place); nil where the holder's name begins.
  func roleWordEnd(_ scan: Scan, _ at: Int, _ limit: Int, _ nameMayFollow: Bool) -> Int? {
    if let match = scan.name(at: at, limit) {
      let row = scan.tables.nameRows[Int(match.value)]
      if row.kind == .person { return nil }
      if row.kind == .place, !scan.has(at, .given) || match.length > 1 { return at + match.length }
    } else if scan.isPlaceWord(at) {
      return at + 1
    }
    guard nameMayFollow, NameRun.isPart(scan, at, isFirst: false), !scan.has(at, .place) else { return at + 1 }
    // `… Jalan Raya (PJR) Tol Purbaleunyi`: one word behind a word that heads places' names is the place's.
    if affiliation == nil, at > end, scan.has(at - 1, .place), scan.tokens[at - 1].isCapitalised, !scan.has(at, .given),
      !scan.isShortName(at)
    {
      return at + 1
    }
    if let stop = behindOf(scan, at, limit) { return stop }
    if affiliation == nil, acronymAhead(scan, at, limit) { return at + 1 }
    if let stop = complementEnd(scan, at, limit) { return stop }
    if at == end, takesPlace(scan, at, limit) || organisationAhead(scan, at, limit) { return at + 1 }
    if at > end, organisationAhead(scan, at, limit) { return at + 1 }
    return nil
  }

  /// `Head of Corporate Communication Tokopedia Budi …`: an English office takes the words up to the holder's given name,
  /// the last of which is the firm.
  func behindOf(_ scan: Scan, _ at: Int, _ limit: Int) -> Int? {
    guard !scan.isEnglish, affiliation == nil, scan.isWord(at - 1), scan.has(at - 1, .link), at - 1 == end || end == at
    else { return nil }
    var index = at
    while index < limit, index - at < 6, scan.isWord(index), scan.tokens[index].isCapitalised {
      if index > at, scan.isShortName(index) || NameRun.opensName(scan, index, limit) { return index }
      index += 1
    }
    // `Head of Investment Research at PT X`
    if index > at, index + 1 < limit, scan.isWord(index), scan.has(index, [.link, .preposition]),
      scan.has(index + 1, .organisation), scan.tokens[index + 1].isCapitalised
    {
      return index
    }
    return nil
  }

  /// `Kepala Desa Penusupan Guntur …`: an office over a place takes one word before the holder's name.
  func takesPlace(_ scan: Scan, _ at: Int, _ limit: Int) -> Bool {
    guard !scan.isEnglish, scan.tables.isRegional(scan.tokens, before: at), !scan.has(at, .given), at + 1 < limit else {
      return false
    }
    return NameRun.isPart(scan, at + 1, isFirst: false) || NameRun.titleLength(scan, at + 1, limit) != nil
  }

  /// `Kepala Desa Sukamaju, Wahyudi`: where a name follows behind a comma, the capitals before it are no name.
  func complementEnd(_ scan: Scan, _ at: Int, _ limit: Int) -> Int? {
    var index = at
    while index < limit, index - at < 6, scan.isWord(index), scan.tokens[index].isCapitalised { index += 1 }
    guard index + 1 < limit, scan.isComma(index), !scan.has(index + 1, .role),
      let run = NameRun.person(scan, index + 1, limit), run.isPlausible
    else { return nil }
    let close = run.name.upperBound
    guard close < limit,
      scan.isComma(close) || scan.tokens[close].word == 0x2E || scan.isOpenParenthesis(close)
        || (scan.isWord(close) && scan.has(close, .cueVerb))
    else { return nil }
    return index
  }

  /// Whether an acronym in brackets ends the run of capitals (`Wahana Pelestari Teluk (WPT)`).
  func acronymAhead(_ scan: Scan, _ at: Int, _ limit: Int) -> Bool {
    var index = at
    while index < limit, index - at < 8, scan.isWord(index),
      scan.tokens[index].isCapitalised || scan.has(index, [.and, .link])
    { index += 1 }
    guard index - at > 1, index + 2 < limit, scan.isOpenParenthesis(index), scan.tokens[index + 2].word == 0x29 else {
      return false
    }
    return scan.tokens[index + 1].isAllCaps || scan.has(index + 1, .organisation)
  }

  /// Whether an organisation follows within the same run of capitals (`VP Lending OVO Natasha A.`).
  func organisationAhead(_ scan: Scan, _ at: Int, _ limit: Int) -> Bool {
    var index = at
    while index < limit, index - at < 6, scan.isWord(index) {
      let token = scan.tokens[index]
      if !token.isCapitalised, !scan.has(index, [.and, .link]) { return false }
      if scan.has(index, .given) { return false }
      if index > at, scan.has(index, .organisation) || (token.isAllCaps && token.end - token.start >= 3) { return true }
      index += 1
    }
    return false
  }

  /// `dan`, `dari`, `of` before more capitals of the role or its organisation.
  func continuesRole(_ scan: Scan, _ index: Int, _ limit: Int) -> Bool {
    if scan.has(index, .link), scan.isEnglish { return true }
    // `Presiden Korea Selatan dan Perdana Menteri Jepang` are two.
    if affiliation != nil, scan.has(index, .and), scan.role(at: index + 1, limit) != nil { return false }
    if scan.has(index, [.and, .link]) {
      // `Kepala Bagian Dukungan Pengkajian dan Penelitian Komnas HAM`
      return !NameRun.isPart(scan, index + 1, isFirst: true)
        || (affiliation == nil && scan.role(at: index + 1, limit) == nil && organisationAhead(scan, index + 1, limit))
    }
    guard scan.has(index, .preposition) else { return false }
    return OrganisationRun.read(scan, index + 1, limit) != nil
      || scan.name(at: index + 1, limit).map {
        scan.tables.nameRows[Int($0.value)].kind != .person
      } ?? false
  }

  /// A lower-case noun that narrows a role (`pengamat politik`).
  func isPlainNoun(_ scan: Scan, _ index: Int) -> Bool {
    !scan.isActiveVerb(index)
      && !scan.has(
        index,
        [
          .preposition, .insert, .adverb, .relative, .complementiser, .subordinator, .and, .pronoun, .plural, .cueVerb,
          .opener, .time, .negator, .some,
        ])
      && !scan.tokens[index].flags.contains(.clitic) && !scan.tables.pointsBack(scan.tokens[index].word)
  }
}
