import Reading

/// A role and what it is a role in: `Kepala | Dinas Kesehatan Papua`, `foreign minister of | South Korea`.
struct RolePhrase {
  var role: Range<Int>
  var affiliation: Range<Int>?
  /// The token after role and affiliation.
  var end: Int

  static func read(_ scan: Scan, _ start: Int, _ end: Int) -> RolePhrase? {
    // English prints the country or the organisation first: `South Korea's vice foreign minister`.
    guard let head = headEnd(scan, start, end) else { return nil }
    var phrase = RolePhrase(role: start..<head, end: head)
    phrase.extend(scan, end)
    return phrase
  }

  /// The end of the words that name the role itself, compounds and joined heads included.
  private static func headEnd(_ scan: Scan, _ start: Int, _ end: Int) -> Int? {
    var at = start
    while at < end, let length = headLength(scan, at, end) {
      at += length
      // `Pendiri sekaligus CEO`, `Ketua dan Pendiri`, `Menteri/Kepala`.
      if at + 1 < end, headLength(scan, at + 1, end) != nil, scan.joins(at) || (scan.isWord(at) && scan.has(at, .and)) {
        at += 1
      }
    }
    return at > start ? at : nil
  }

  private static func headLength(_ scan: Scan, _ index: Int, _ end: Int) -> Int? {
    guard scan.isWord(index), let match = scan.tables.roles.longest(in: scan.tokens, at: index, end: end) else {
      return nil
    }
    var length = match.length
    if index + length + 1 < end, scan.tokens[index + length].word == 0x2E, scan.tokens[index + length].isGlued,
      scan.isWord(index + length + 1), scan.tokens[index].isCapitalised
    {
      length += 1
    }
    return length
  }

  private mutating func extend(_ scan: Scan, _ limit: Int) {
    var at = end
    let start = role.lowerBound
    let isLower = !scan.tokens[start].isCapitalised
    while at < limit, at - start < 18 {
      let token = scan.tokens[at]
      if token.kind == .word, token.isCapitalised {
        if affiliation == nil, let run = OrganisationRun.read(scan, at, limit) {
          affiliation = at..<run.end
          at = run.end
          break
        }
        if let match = scan.tables.names.longest(in: scan.tokens, at: at, end: limit) {
          let row = scan.tables.nameRows[Int(match.value)]
          if row.kind == .person { break }
          if row.kind == .country || row.kind == .demonym {
            affiliation = at..<at + match.length
            at += match.length
            break
          }
          if row.kind == .place, !scan.has(at, .given) || match.length > 1 {
            at += match.length
            role = start..<at
            continue
          }
        }
        if NameRun.titleLength(scan, at, limit) != nil { break }
        if NameRun.isPart(scan, at, isFirst: false), !scan.has(at, .place) { break }
        at += 1
        role = start..<at
      } else if scan.isOpenParenthesis(at), at + 1 < limit, scan.tokens[at + 1].isCapitalised,
        let close = scan.parenthesisEnd(at, limit, limit: 6)
      {
        at = close
        role = start..<at
      } else if at + 1 < limit, scan.isWord(at + 1), scan.tokens[at + 1].isCapitalised,
        scan.joins(at) || (scan.isWord(at) && continuesRole(scan, at, limit))
      {
        at += 1
      } else if isLower, token.kind == .word, !token.isCapitalised, at - start <= 3, isPlainNoun(scan, at) {
        at += 1
        role = start..<at
      } else {
        break
      }
    }
    end = max(end, max(role.upperBound, affiliation?.upperBound ?? 0))
    // `Duta Besar Rusia di Seoul`: the post belongs to the title.
    if end + 1 < limit, scan.isWord(end), scan.has(end, .preposition), scan.tokens[end + 1].isCapitalised,
      let match = scan.tables.names.longest(in: scan.tokens, at: end + 1, end: limit),
      end + 1 + match.length < limit,
      scan.isComma(end + 1 + match.length) || NameRun.person(scan, end + 1 + match.length, limit) != nil
    {
      end += 1 + match.length
    }
  }

  /// `dan`, `dari`, `of` before more capitals of the role or its organisation.
  private func continuesRole(_ scan: Scan, _ index: Int, _ limit: Int) -> Bool {
    if scan.has(index, .and) { return !NameRun.isPart(scan, index + 1, isFirst: true) }
    guard scan.has(index, .preposition) else { return false }
    return OrganisationRun.read(scan, index + 1, limit) != nil
      || scan.tables.names.longest(in: scan.tokens, at: index + 1, end: limit).map {
        scan.tables.nameRows[Int($0.value)].kind != .person
      } ?? false
  }

  /// A lower-case noun that narrows a role (`pengamat politik`).
  private func isPlainNoun(_ scan: Scan, _ index: Int) -> Bool {
    !scan.has(
      index,
      [.preposition, .insert, .adverb, .relative, .complementiser, .subordinator, .and, .pronoun, .plural, .cueVerb,
        .opener, .time, .negator, .some])
      && !scan.tokens[index].flags.contains(.clitic)
  }
}
