import Reading

/// The name of an organisation: capitals around a word that heads such names (`Badan`, `University`).
struct OrganisationRun {
  var end: Int
  var gazetteer: Int?
  var acronym: Range<Int>?

  /// The organisation whose name starts at a token.
  /// - Parameter nameMayFollow: a role stands before it, so that the last words may be its holder's name
  ///   (`Kepala Dinas Kesehatan Papua Aaron R.`).
  static func read(_ scan: Scan, _ start: Int, _ end: Int, nameMayFollow: Bool = false) -> OrganisationRun? {
    guard scan.isWord(start), scan.tokens[start].isCapitalised else { return nil }
    var run = OrganisationRun(end: start)
    if let match = scan.name(at: start, end) {
      let kind = scan.tables.nameRows[Int(match.value)].kind
      if kind == .organisation || kind == .agency {
        run.end = start + match.length
        run.gazetteer = Int(match.value)
      }
    }
    let head = scan.organisationHead(start, end)
    if head == nil, run.gazetteer == nil {
      // English heads stand last: `Korea National Strategy Institute`.
      guard let stop = headLast(scan, start, end) ?? (nameMayFollow ? englishName(scan, start, end) : nil) else {
        return nil
      }
      run.end = stop
      if !scan.isEnglish, stop + 2 < end, scan.isOpenParenthesis(stop), scan.tokens[stop + 1].isAllCaps,
        scan.tokens[stop + 2].word == 0x29
      {
        run.acronym = stop + 1..<stop + 2
        run.end = stop + 3
      }
      return run
    }
    // `Kepala Pusdalops BNPB`: a unit that needs the name of whom it belongs to is part of the role.
    if nameMayFollow, isPartOfRole(scan, start, end) { return nil }
    run.end = max(run.end, start + (head ?? 1))
    if head == nil { run.extendByPlace(scan, end) }
    if head != nil, run.extend(scan, start, end, nameMayFollow) { run.gazetteer = nil }
    guard run.end > start + 1 || run.gazetteer != nil || scan.tokens[start].isAllCaps else { return nil }
    return run
  }

  /// Where the words of a name stop being the organisation's.
  private struct Extent {
    var at: Int
    /// Behind the last word that cannot be a person's.
    var fixed: Int
    /// Behind the last place, if nothing but parts of names follows.
    var place: Int?
    var firstGiven: Int?
    /// The first word that the article uses alone for a speaker.
    var short: Int?

    mutating func fix(_ end: Int, isPlace: Bool = false) {
      at = end
      fixed = end
      firstGiven = nil
      place = isPlace ? end : nil
    }
  }

  /// Adds the capitals after the head; true where it added any.
  private mutating func extend(_ scan: Scan, _ start: Int, _ limit: Int, _ nameMayFollow: Bool) -> Bool {
    var extent = Extent(at: end, fixed: end)
    var endsBeforeTitle = false
    while extent.at < limit, extent.at - start < 16 {
      let at = extent.at
      let token = scan.tokens[at]
      if let patron = OrganisationRun.patronEnd(scan, start, at, limit) {
        extent.fix(patron)
      } else if token.kind == .word, token.isCapitalised {
        let isBehindAcronym = acronym != nil && extent.fixed == at && (nameMayFollow || scan.isShortName(at))
        if let stops = stopsBefore(scan, at, start, limit, isBehindAcronym) {
          endsBeforeTitle = stops
          break
        }
        add(scan, &extent, start, limit, nameMayFollow)
      } else if scan.isOpenParenthesis(at), at + 1 < limit, scan.tokens[at + 1].isCapitalised,
        let close = scan.parenthesisEnd(at, limit, limit: 8)
      {
        acronym = at + 1..<close - 1
        extent.fix(close)
      } else if at + 1 < limit, scan.isWord(at + 1), scan.tokens[at + 1].isCapitalised,
        scan.joins(at) || isLink(scan, at) || acronymFollows(scan, at, limit)
      {
        extent.at += 1
      } else if scan.joins(at), scan.tokens[at + 1].kind == .number {
        // `Covid-19`
        extent.fix(at + 2)
      } else if let next = OrganisationRun.listEnd(scan, at, limit) {
        extent.fix(next)
      } else if token.kind == .number, !token.isGlued || scan.joins(at - 1) {
        extent.at += 1
        extent.fixed = extent.at
      } else {
        break
      }
    }
    // `Dinas Kesehatan Lantoa dr Maya`
    if extent.at < limit, NameRun.titleLength(scan, extent.at, limit) != nil { endsBeforeTitle = true }
    var stop = extent.at
    if nameMayFollow, !endsBeforeTitle {
      let isComplete =
        gazetteer != nil || (scan.tokens[start].isAllCaps && scan.tokens[start].end - scan.tokens[start].start >= 3)
      stop = nameStart(scan, extent, start, isComplete, isLocal: scan.has(start, .local))
    }
    while stop > end, !scan.isWord(stop - 1), scan.tokens[stop - 1].word != 0x29, scan.tokens[stop - 1].kind != .number
    {
      stop -= 1
    }
    while stop > end, scan.isWord(stop - 1), !scan.tokens[stop - 1].isCapitalised { stop -= 1 }
    guard stop > end else { return false }
    end = stop
    return true
  }

  /// Whether an organisation's name ends before a capitalised word: true before a role or a rank, false before
  /// another organisation or a day; nil where it goes on.
  private func stopsBefore(
    _ scan: Scan, _ at: Int, _ start: Int, _ limit: Int, _ isBehindAcronym: Bool
  ) -> Bool? {
    if scan.has(at, .firm), at > start { return nil }
    // Behind the acronym in brackets only a place or a section still belongs to the name.
    if isBehindAcronym, !scan.has(at, [.place, .unit, .section]), !isKnownName(scan, at, limit),
      !shortFollows(scan, at, limit)
    {
      return true
    }
    if at > start + 1 || gazetteer != nil, scan.has(at, .role) || NameRun.titleLength(scan, at, limit) != nil {
      return true
    }
    if at > start + 1, scan.has(at, .organisation), !scan.has(at, .unit), !isLinked(scan, at) { return false }
    return scan.has(at, .time) ? false : nil
  }

  /// Adds a capitalised word, or the known name that starts at it.
  private func add(_ scan: Scan, _ extent: inout Extent, _ start: Int, _ limit: Int, _ nameMayFollow: Bool) {
    let at = extent.at
    if nameMayFollow, extent.short == nil, at > start + 1, scan.isShortName(at) { extent.short = at }
    if scan.has(at, .given), extent.firstGiven == nil, at > start + 1 || scan.tokens[start].isAllCaps {
      extent.firstGiven = at
    }
    extent.at += 1
    if extent.short != nil { return }
    if let length = knownNameLength(scan, at, limit) {
      extent.fix(at + length, isPlace: true)
    } else if !NameRun.isPart(scan, at, isFirst: false) {
      extent.fix(at + 1)
    }
  }

  /// Where the holder's name begins: at the short name that the article uses for its speaker, at a given name, else
  /// behind the last word that is known; a head needs at least one word of its own.
  private func nameStart(_ scan: Scan, _ extent: Extent, _ start: Int, _ isComplete: Bool, isLocal: Bool) -> Int {
    // A company's own name is unknown as well (`PT Sumber Lancar Budi …`).
    let least = max(extent.fixed, start + (isComplete ? 1 : scan.has(start, .firm) ? 3 : 2))
    if let place = extent.place, place == extent.fixed, extent.at - place <= 5 { return place }
    // `Kepala Pusdalops BNPB Bambang …`: behind an acronym or a known name nothing but the holder's follows, unless there is
    // one in each district (`BPBD Ngadirejo Iwan …`).
    if isComplete, !isLocal || extent.firstGiven == nil, extent.short == nil, extent.at - extent.fixed <= 4 {
      return extent.fixed
    }
    if let short = extent.short {
      var first = short
      while first > least, scan.isInitial(first - 1) || scan.has(first - 1, .given) { first -= 1 }
      return first
    }
    if let firstGiven = extent.firstGiven, firstGiven >= extent.fixed {
      // A given name that stands last is the end of a longer name.
      var first = firstGiven
      if first + 1 == extent.at, first > least, scan.isWord(first - 1), scan.tokens[first - 1].word < 0 { first -= 1 }
      while first > least, scan.isInitial(first - 1) { first -= 1 }
      return first
    }
    if isComplete || extent.fixed > start + 1 { return extent.fixed }
    let count = extent.at - start
    return count >= 4 ? start + (count >= 5 ? 3 : 2) : extent.at
  }

  /// `KKP Kelas II Mataram`, `Basarnas Provinsi X`: what tells one office of an organisation from the others.
  private mutating func extendByPlace(_ scan: Scan, _ limit: Int) {
    guard end + 1 < limit, scan.isWord(end), scan.tokens[end].isCapitalised, scan.has(end, .place),
      scan.tokens[end + 1].isCapitalised || scan.tokens[end + 1].kind == .number
    else { return }
    var at = end + 1
    if scan.tokens[at].isAllCaps || scan.tokens[at].kind == .number || scan.isInitial(at), at + 1 < limit { at += 1 }
    if let match = scan.name(at: at, limit) { end = at + match.length } else { end = at }
  }
}
