import Reading

/// A role and what it is a role in: `Kepala | Dinas Kesehatan Papua`, `foreign minister of | South Korea`.
struct RolePhrase {
  var role: Range<Int>
  var affiliation: Range<Int>?
  /// The token after role and affiliation.
  var end: Int

  /// - Parameter nameMayFollow: false behind a name (`X, Ketua Y`), where the words after the role are its
  ///   organisation's.
  static func read(_ scan: Scan, _ start: Int, _ end: Int, nameMayFollow: Bool = true) -> RolePhrase? {
    // English prints the country or the organisation first: `South Korea's vice foreign minister`.
    guard let head = headEnd(scan, start, end) else { return nil }
    var phrase = RolePhrase(role: start..<head, end: head)
    phrase.extend(scan, end, nameMayFollow && !HolderBehindComma.follows(scan, head, end))
    return phrase
  }

  /// The end of the words that name the role itself, compounds and joined heads included.
  private static func headEnd(_ scan: Scan, _ start: Int, _ end: Int) -> Int? {
    var at = start
    while at < end, let length = headLength(scan, at, end) {
      // `chief Colonel Paredes`, `Direktur Komisaris Besar Sambodo`: a rank before the name is no part of the role.
      if let rank = NameRun.titleLength(scan, at, end), rank > length || (at > start && rank == length),
        scan.tokens[at].isCapitalised, NameRun.person(scan, at, end)?.isPlausible == true
      {
        break
      }
      at += length
      // `Pendiri sekaligus CEO`, `Ketua dan Pendiri`, `Menteri/Kepala`.
      if at + 1 < end, headLength(scan, at + 1, end) != nil, scan.joins(at) || (scan.isWord(at) && scan.has(at, .and)) {
        at += 1
      }
    }
    return at > start ? at : nil
  }

  private static func headLength(_ scan: Scan, _ index: Int, _ end: Int) -> Int? {
    guard scan.isWord(index), let match = scan.role(at: index, end), match.length > 1 || !scan.has(index, .and) else {
      return nil
    }
    if match.length == 1, isGivenName(scan, index, end) { return nil }
    var length = match.length
    if index + length + 1 < end, scan.tokens[index + length].word == 0x2E, scan.tokens[index + length].isGlued,
      scan.isWord(index + length + 1), scan.tokens[index].isCapitalised
    {
      length += 1
    }
    return length
  }

  /// `Cucu Kurniawan`, `Sosiolog Imam Prasetya`: a word for kin, or one behind another role, that is a given name as well.
  private static func isGivenName(_ scan: Scan, _ index: Int, _ end: Int) -> Bool {
    guard !scan.isEnglish, scan.tokens[index].isCapitalised, scan.has(index, .given), index + 1 < end,
      NameRun.isPart(scan, index + 1, isFirst: false)
    else { return false }
    return scan.tables.isKin(scan.tokens[index].word) || scan.isShortName(index)
      || (index > 0 && scan.isWord(index - 1) && scan.has(index - 1, .role))
  }

  private mutating func extend(_ scan: Scan, _ limit: Int, _ nameMayFollow: Bool) {
    var at = end
    let start = role.lowerBound
    let isLower = !scan.tokens[start].isCapitalised || (at < limit && scan.isWord(at) && !scan.tokens[at].isCapitalised)
    while at < limit, at - start < 26 {
      if let stop = capitalEnd(scan, at, limit, nameMayFollow) {
        at = stop
        continue
      }
      let token = scan.tokens[at]
      if token.kind == .word, token.isCapitalised { break }
      if scan.isOpenParenthesis(at), at + 1 < limit, scan.tokens[at + 1].isCapitalised,
        let close = scan.parenthesisEnd(at, limit, limit: 8),
        // `Presiden (Kompas, 3/2/2020)` says where it was printed.
        !(at..<close).contains(where: { scan.isComma($0) || scan.tokens[$0].kind == .number })
      {
        if affiliation == nil {
          takeAcronym(scan, at, close, limit)
          at = affiliation?.upperBound ?? close
          if affiliation == nil { role = start..<at }
        } else {
          at = close
        }
      } else if at + 1 < limit, scan.isWord(at + 1), scan.tokens[at + 1].isCapitalised,
        scan.joins(at) || (scan.isWord(at) && continuesRole(scan, at, limit))
      {
        if affiliation == nil, at > end, scan.tables.isFor(token.word) { affiliation = end..<at }
        at += 1
      } else if affiliation == nil, let next = OrganisationRun.listEnd(scan, at, limit) {
        at = next
      } else if token.kind == .number, scan.isWord(at - 1), scan.tokens[at - 1].isCapitalised, at + 1 < limit,
        scan.isComma(at + 1) || (scan.isWord(at + 1) && scan.tokens[at + 1].isCapitalised)
          || scan.tables.isHere(scan.tokens[at + 1].word)
      {
        at += 1
        while at < limit, scan.isWord(at), scan.tokens[at].isCapitalised, !NameRun.opensName(scan, at, limit),
          !scan.has(at, .organisation)
        {
          at += 1
        }
        take(start..<at)
      } else if scan.joins(at), scan.tokens[at + 1].kind == .number {
        at += 2
        take(start..<at)
      } else if isLower, !scan.isEnglish, affiliation == nil, token.kind == .word, !token.isCapitalised,
        at - start <= 3,
        isPlainNoun(scan, at)
      {
        at += 1
        role = start..<at
      } else {
        break
      }
    }
    end = max(end, max(role.upperBound, affiliation?.upperBound ?? 0))
    takePost(scan, limit)
  }

  /// Adds words to the affiliation, else to the role.
  private mutating func take(_ words: Range<Int>) {
    if let inner = affiliation {
      affiliation = inner.lowerBound..<words.upperBound
    } else {
      role = words
    }
  }

  /// Adds the organisation or the word of the role that starts at a token; nil where the holder's name begins.
  private mutating func capitalEnd(_ scan: Scan, _ at: Int, _ limit: Int, _ nameMayFollow: Bool) -> Int? {
    let start = role.lowerBound
    guard scan.isWord(at), scan.tokens[at].isCapitalised, NameRun.titleLength(scan, at, limit) == nil else {
      return nil
    }
    if let inner = affiliation, scan.isWord(at - 1), scan.tables.isFor(scan.tokens[at - 1].word) {
      // `Network for Democracy`: an English name goes on to the holder's.
      var stop = at
      while stop < limit, scan.isWord(stop), scan.tokens[stop].isCapitalised, stop - at < 5,
        stop == at || !(scan.isShortName(stop) || scan.has(stop, .given))
      {
        stop += 1
        if stop + 1 < limit, scan.isWord(stop), scan.has(stop, .link), scan.tokens[stop + 1].isCapitalised { stop += 1 }
      }
      affiliation = inner.lowerBound..<stop
      return stop
    }
    if let stop = organisationEnd(scan, at, limit, nameMayFollow)
      ?? (affiliation == nil ? firmEnd(scan, at, limit, nameMayFollow) : nil)
    {
      // `Pengajar di Fakultas Hukum Universitas X`: behind a preposition all of it is the organisation.
      if let inner = affiliation, inner.lowerBound > start, inner.upperBound == at, scan.isWord(inner.lowerBound - 1),
        scan.has(inner.lowerBound - 1, .preposition)
      {
        affiliation = inner.lowerBound..<stop
        return stop
      }
      // Of several units the last is the organisation, the others belong to the role (`Kepala Bareskrim | Polri`).
      if let inner = affiliation { role = start..<inner.upperBound }
      affiliation = at..<stop
      return stop
    }
    if affiliation != nil, scan.isWord(at - 1), scan.has(at - 1, .preposition) { return nil }
    guard let stop = roleWordEnd(scan, at, limit, nameMayFollow) else { return nil }
    if scan.has(end - 1, .founder), at == affiliation?.upperBound ?? end {
      // `pendiri Kopi Lembayung, Intan`: what was founded is the organisation.
      affiliation = end..<stop
      return stop
    }
    role = start..<stop
    affiliation = nil
    return stop
  }

  /// `Direktur Wahana Lingkungan (Walhi)`: an acronym that is known, or made of the initials, shows whose name the words
  /// before it are.
  private mutating func takeAcronym(_ scan: Scan, _ open: Int, _ close: Int, _ limit: Int) {
    guard close - open == 3, open > end else { return }
    let isKnown = scan.has(open + 1, .organisation) || scan.name(at: open + 1, close) != nil
    var first: Int?
    if scan.tokens[open + 1].isAllCaps {
      let text = scan.article.text
      var letter = Int(scan.tokens[open + 1].end) - 1
      var at = open - 1
      while at >= end, letter >= Int(scan.tokens[open + 1].start) {
        if scan.isWord(at), scan.tokens[at].isCapitalised {
          guard text[Int(scan.tokens[at].start)] == text[letter] else { break }
          letter -= 1
          first = letter < Int(scan.tokens[open + 1].start) ? at : nil
        }
        at -= 1
      }
    }
    guard let from = first ?? (isKnown ? end : nil) else { return }
    var stop = close
    if let match = scan.name(at: close, limit), scan.tables.nameRows[Int(match.value)].kind != .person {
      stop = close + match.length
    }
    role = role.lowerBound..<from
    affiliation = from..<stop
  }

  /// `Duta Besar Rusia di Seoul`: the post belongs to the title.
  private mutating func takePost(_ scan: Scan, _ limit: Int) {
    guard end + 1 < limit, scan.isWord(end), scan.has(end, .preposition), scan.tokens[end + 1].isCapitalised,
      let match = scan.name(at: end + 1, limit)
    else { return }
    let stop = end + 1 + match.length
    if stop < limit, scan.isComma(stop) || NameRun.person(scan, stop, limit) != nil { end = stop }
  }

  /// An organisation, its acronym or a country at a token.
  private func organisationEnd(_ scan: Scan, _ at: Int, _ limit: Int, _ nameMayFollow: Bool) -> Int? {
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
  private func firmEnd(_ scan: Scan, _ at: Int, _ limit: Int, _ nameMayFollow: Bool) -> Int? {
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
  private func roleWordEnd(_ scan: Scan, _ at: Int, _ limit: Int, _ nameMayFollow: Bool) -> Int? {
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
  private func behindOf(_ scan: Scan, _ at: Int, _ limit: Int) -> Int? {
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
  private func takesPlace(_ scan: Scan, _ at: Int, _ limit: Int) -> Bool {
    guard !scan.isEnglish, scan.tables.isRegional(scan.tokens, before: at), !scan.has(at, .given), at + 1 < limit else {
      return false
    }
    return NameRun.isPart(scan, at + 1, isFirst: false) || NameRun.titleLength(scan, at + 1, limit) != nil
  }

  /// `Kepala Desa Sukamaju, Wahyudi`: where a name follows behind a comma, the capitals before it are no name.
  private func complementEnd(_ scan: Scan, _ at: Int, _ limit: Int) -> Int? {
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
  private func acronymAhead(_ scan: Scan, _ at: Int, _ limit: Int) -> Bool {
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
  private func organisationAhead(_ scan: Scan, _ at: Int, _ limit: Int) -> Bool {
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
  private func continuesRole(_ scan: Scan, _ index: Int, _ limit: Int) -> Bool {
    if scan.has(index, .link), scan.isEnglish { return true }
    // `Presiden Korea Selatan dan Perdana Menteri Jepang` are two.
    if affiliation != nil, scan.has(index, .and), scan.role(at: index + 1, limit) != nil { return false }
    if scan.has(index, [.and, .link]) { return !NameRun.isPart(scan, index + 1, isFirst: true) }
    guard scan.has(index, .preposition) else { return false }
    return OrganisationRun.read(scan, index + 1, limit) != nil
      || scan.name(at: index + 1, limit).map {
        scan.tables.nameRows[Int($0.value)].kind != .person
      } ?? false
  }

  /// A lower-case noun that narrows a role (`pengamat politik`).
  private func isPlainNoun(_ scan: Scan, _ index: Int) -> Bool {
    !scan.has(
      index,
      [
        .preposition, .insert, .adverb, .relative, .complementiser, .subordinator, .and, .pronoun, .plural, .cueVerb,
        .opener, .time, .negator, .some,
      ])
      && !scan.tokens[index].flags.contains(.clitic) && !scan.tables.pointsBack(scan.tokens[index].word)
  }
}
