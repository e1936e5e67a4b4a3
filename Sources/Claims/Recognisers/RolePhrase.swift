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

  static func headLength(_ scan: Scan, _ index: Int, _ end: Int) -> Int? {
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
}
