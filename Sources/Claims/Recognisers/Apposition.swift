import Reading

/// What stands after a name and says who that is: `, Direktur Utama PT X,`, `, seorang pakar dari Institut Y,`, `, the
/// vice foreign minister`, `dari LSM Z`, `selaku Ketua Umum`.
struct Apposition {
  var role: Range<Int>?
  var affiliation: Range<Int>?
  var end: Int

  static func read(_ scan: Scan, _ start: Int, _ limit: Int) -> Apposition? {
    guard start < limit else { return nil }
    var at = start
    let hasComma = scan.isComma(at)
    if hasComma { at += 1 }
    guard at < limit, scan.isWord(at) else { return nil }
    if !hasComma {
      return bare(scan, at, limit)
    }
    // `, seorang pakar …`, `, the former minister …`
    var head = at
    while head < limit, head - at < 4, scan.isWord(head), !scan.tokens[head].isCapitalised || head == at,
      scan.has(head, .some), RolePhrase.read(scan, head, limit) == nil
    {
      head += 1
    }
    let owner = owner(scan, head, limit)
    if let owner { head = owner.upperBound + 1 }
    guard head < limit, let role = RolePhrase.read(scan, head, limit, nameMayFollow: false) else { return nil }
    var result = Apposition(role: role.role, affiliation: role.affiliation ?? owner, end: role.end)
    if role.affiliation == nil, let place = organisationAfterPreposition(scan, role.end, limit) {
      result.affiliation = place
      result.end = place.upperBound
    } else if let end = complementEnd(scan, role.end, limit) {
      if result.affiliation == nil || owner != nil { result.role = role.role.lowerBound..<end }
      result.end = end
    }
    return closes(scan, result.end, limit) ? result : nil
  }

  /// English `, Kenya's principal secretary …`: the country or organisation before the role.
  private static func owner(_ scan: Scan, _ start: Int, _ limit: Int) -> Range<Int>? {
    guard scan.isEnglish, start < limit, scan.isWord(start), scan.tokens[start].isCapitalised else { return nil }
    var at = start
    while at < limit, at - start < 5, scan.isWord(at), scan.tokens[at].isCapitalised, !scan.tokens[at].isGlued {
      at += 1
    }
    // The possessive `s` is a token of its own behind the apostrophe.
    guard at < limit, scan.isPossessive(at) else { return nil }
    return start..<at
  }

  /// The comma that closes a role's complement in small letters (`minister of industry and trade, said`); nil where a
  /// verb or a bracket stands before it.
  private static func complementEnd(_ scan: Scan, _ start: Int, _ limit: Int) -> Int? {
    var at = start
    let opens = start < limit && scan.isWord(start) && scan.has(start, scan.isEnglish ? [.preposition, .link] : .and)
    guard opens else { return nil }
    while at < limit, at - start < 12 {
      if scan.isComma(at) { return at }
      guard scan.isWord(at) || scan.tokens[at].isGlued, !scan.has(at, [.cueVerb, .relative]) else { return nil }
      if !scan.isEnglish, !scan.tokens[at].isCapitalised, at > start { return nil }
      at += 1
    }
    return nil
  }

  /// `Olena Kovalenko dari Majalah Perisai Ukraina`, `Budi selaku Ketua Umum`.
  private static func bare(_ scan: Scan, _ start: Int, _ limit: Int) -> Apposition? {
    if scan.tables.isInOffice(scan.tokens[start].word), start + 1 < limit,
      let role = RolePhrase.read(scan, start + 1, limit, nameMayFollow: false), closes(scan, role.end, limit)
    {
      return Apposition(role: role.role, affiliation: role.affiliation, end: role.end)
    }
    if let organisation = organisationAfterPreposition(scan, start, limit) {
      return Apposition(affiliation: organisation, end: organisation.upperBound)
    }
    return nil
  }

  private static func organisationAfterPreposition(_ scan: Scan, _ index: Int, _ limit: Int) -> Range<Int>? {
    guard index + 1 < limit, scan.isWord(index), scan.has(index, .preposition),
      scan.tokens[index + 1].isCapitalised || (scan.isEnglish && scan.has(index + 1, .determiner)),
      scan.tables.isFrom(scan.tokens[index].word)
    else { return nil }
    if let run = OrganisationRun.read(scan, index + 1, limit) { return index + 1..<run.end }
    // `of the Institute …`
    if scan.isEnglish, scan.has(index + 1, .determiner), let run = OrganisationRun.read(scan, index + 2, limit) {
      return index + 2..<run.end
    }
    if let union = acronymBeforeHead(scan, index + 1, limit) { return union }
    var at = index + 1
    while at < limit, scan.isWord(at), scan.tokens[at].isCapitalised, !scan.has(at, [.time]) { at += 1 }
    // A place after `dari` says where someone comes from, not whom for.
    guard at > index + 2 else { return nil }
    return index + 1..<at
  }

  /// `of the RMT union`: an acronym with a word in small letters for what it is.
  private static func acronymBeforeHead(_ scan: Scan, _ start: Int, _ limit: Int) -> Range<Int>? {
    guard scan.isEnglish else { return nil }
    var at = start
    if scan.isWord(at), scan.has(at, .determiner) { at += 1 }
    let first = at
    while at < limit, at - first < 4, scan.isWord(at), scan.tokens[at].isCapitalised { at += 1 }
    guard at > first, at < limit, scan.isWord(at), scan.has(at, .organisation), scan.tokens[first].isAllCaps else {
      return nil
    }
    return first..<at + 1
  }

  /// Whether what follows the apposition shows that it ends: a comma, a full stop, a verb of saying.
  private static func closes(_ scan: Scan, _ index: Int, _ limit: Int) -> Bool {
    guard index < limit else { return true }
    if !scan.isWord(index) { return true }
    return scan.has(index, [.cueVerb, .preposition, .insert])
  }
}
