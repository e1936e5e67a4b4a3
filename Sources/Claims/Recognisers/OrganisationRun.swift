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

  /// `RSUD Dr Soetomo`: the end of the doctor's name that a hospital bears; nil where the name is its director's.
  private static func patronEnd(_ scan: Scan, _ start: Int, _ at: Int, _ limit: Int) -> Int? {
    guard at > start, at - start <= 5, let title = NameRun.titleLength(scan, at, limit),
      (start..<at).allSatisfy({ scan.tables.namesHospital(scan.tokens[$0].word) })
    else { return nil }
    let end = at + title + 1
    guard end < limit else { return nil }
    return scan.isComma(end) || (scan.isWord(end) && scan.tokens[end].isCapitalised) ? end : nil
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

  /// `Kepala Pusdalops BNPB`, `Direktur Aplikasi Pemerintahan Kementerian X`: the name of whom a unit belongs to
  /// follows directly.
  private static func isPartOfRole(_ scan: Scan, _ start: Int, _ limit: Int) -> Bool {
    if scan.has(start, .subunit) { return opensOrganisation(scan, start + 1, limit) }
    guard scan.has(start, .unit), start + 1 < limit, scan.isWord(start + 1), scan.tokens[start + 1].isCapitalised
    else { return false }
    return scan.has(start + 1, .organisation) && !scan.has(start + 1, .unit) && !scan.tokens[start + 1].isAllCaps
  }

  /// Whether an organisation's name or acronym starts at a token.
  private static func opensOrganisation(_ scan: Scan, _ index: Int, _ limit: Int) -> Bool {
    guard index < limit, scan.isWord(index), scan.tokens[index].isCapitalised else { return false }
    if scan.has(index, .organisation) { return true }
    guard let match = scan.name(at: index, limit) else { return false }
    let kind = scan.tables.nameRows[Int(match.value)].kind
    return kind == .organisation || kind == .agency
  }

  /// `(BBWS) Serang Lusi Reni …`: whether the holder's name begins further on: with the one that the article uses by itself,
  /// or with a given name behind two words that are none.
  private func shortFollows(_ scan: Scan, _ at: Int, _ limit: Int) -> Bool {
    guard !scan.isShortName(at), !scan.has(at, .given) else { return false }
    var index = at + 1
    while index < limit, index - at < 4, scan.isWord(index), scan.tokens[index].isCapitalised {
      if scan.isShortName(index) { return true }
      if scan.has(index, .given) { return index > at + 1 }
      index += 1
    }
    return false
  }

  private func isLinked(_ scan: Scan, _ index: Int) -> Bool {
    scan.isWord(index - 1) && !scan.tokens[index - 1].isCapitalised
  }

  private func isLink(_ scan: Scan, _ index: Int) -> Bool {
    guard scan.isWord(index) else { return false }
    return scan.has(index, [.and, .link]) || (scan.isEnglish && scan.has(index, .preposition))
  }

  /// `Jaringan Pendidikan Pemilih untuk Rakyat (JPPR)`: a preposition inside a name whose acronym follows in brackets.
  private func acronymFollows(_ scan: Scan, _ index: Int, _ limit: Int) -> Bool {
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

  private func isKnownName(_ scan: Scan, _ index: Int, _ end: Int) -> Bool {
    knownNameLength(scan, index, end) != nil
  }

  private func knownNameLength(_ scan: Scan, _ index: Int, _ end: Int) -> Int? {
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
  private static func englishName(_ scan: Scan, _ start: Int, _ end: Int) -> Int? {
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
  private static func headLast(_ scan: Scan, _ start: Int, _ end: Int) -> Int? {
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
