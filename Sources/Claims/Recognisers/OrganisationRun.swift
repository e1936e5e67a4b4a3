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
      guard let stop = headLast(scan, start, end) else { return nil }
      run.end = stop
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

  /// Adds the capitals after the head; true where it added any.
  private mutating func extend(_ scan: Scan, _ start: Int, _ limit: Int, _ nameMayFollow: Bool) -> Bool {
    var at = end
    var firstGiven: Int?
    /// Where the words end that cannot be a person's.
    var fixed = end
    var endsBeforeTitle = false
    while at < limit, at - start < 16 {
      let token = scan.tokens[at]
      if token.kind == .word, token.isCapitalised {
        // Behind the acronym in brackets only a place still belongs to the name.
        if nameMayFollow, acronym != nil, fixed == at,
          !scan.has(at, [.place, .firm]), !isKnownName(scan, at, limit)
        {
          endsBeforeTitle = true
          break
        }
        if at > start + 1 || gazetteer != nil, scan.has(at, .role) || NameRun.titleLength(scan, at, limit) != nil {
          endsBeforeTitle = true
          break
        }
        if at > start + 1, scan.has(at, .organisation), !scan.has(at, .unit), !isLinked(scan, at) { break }
        if scan.has(at, .time) { break }
        if scan.has(at, .given), firstGiven == nil, at > start + 1 { firstGiven = at }
        if !NameRun.isPart(scan, at, isFirst: false) || isKnownName(scan, at, limit) {
          fixed = at + 1
          firstGiven = nil
        }
        at += 1
      } else if scan.isOpenParenthesis(at), at + 1 < limit, scan.tokens[at + 1].isCapitalised,
        let close = scan.parenthesisEnd(at, limit, limit: 6)
      {
        acronym = at + 1..<close - 1
        at = close
        fixed = close
        firstGiven = nil
      } else if at + 1 < limit, scan.isWord(at + 1), scan.tokens[at + 1].isCapitalised,
        scan.joins(at) || isLink(scan, at)
      {
        at += 1
      } else if scan.joins(at), scan.tokens[at + 1].kind == .number {
        // `Covid-19`
        at += 2
        fixed = at
        firstGiven = nil
      } else if let next = listEnd(scan, at, limit) {
        at = next
        fixed = next
      } else if token.kind == .number, !token.isGlued || scan.joins(at - 1) {
        at += 1
        fixed = at
      } else {
        break
      }
    }
    var stop = at
    if nameMayFollow, !endsBeforeTitle {
      let isComplete =
        gazetteer != nil || (scan.tokens[start].isAllCaps && scan.tokens[start].end - scan.tokens[start].start >= 3)
      stop = nameStart(scan, at, fixed, firstGiven, start, isComplete)
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

  /// Where the holder's name begins: at a given name and the unknown words before it, else behind the last word that
  /// is known; a head needs at least one word of its own.
  private func nameStart(
    _ scan: Scan, _ at: Int, _ fixed: Int, _ firstGiven: Int?, _ start: Int, _ isComplete: Bool
  ) -> Int {
    // A company's own name is unknown as well (`PT Sumber Lancar Budi …`).
    let least = max(fixed, start + (isComplete ? 1 : scan.has(start, .firm) ? 3 : 2))
    if let short = (least..<max(at, least)).first(where: { scan.isWord($0) && scan.isShortName($0) }) {
      var first = short
      while first > least, scan.isInitial(first - 1) || scan.has(first - 1, .given) { first -= 1 }
      return first
    }
    if let firstGiven, firstGiven >= fixed {
      // A given name that stands last is the end of a longer name.
      var first = firstGiven
      if first + 1 == at, first > least, scan.isWord(first - 1), scan.tokens[first - 1].word < 0 { first -= 1 }
      while first > least, scan.isInitial(first - 1) { first -= 1 }
      return first
    }
    if isComplete || fixed > start + 1 { return fixed }
    return at - start >= 4 ? start + (at - start >= 5 ? 3 : 2) : at
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

  private func isLinked(_ scan: Scan, _ index: Int) -> Bool {
    scan.isWord(index - 1) && !scan.tokens[index - 1].isCapitalised
  }

  private func isLink(_ scan: Scan, _ index: Int) -> Bool {
    guard scan.isWord(index) else { return false }
    return scan.has(index, [.and, .link]) || (scan.isEnglish && scan.has(index, .preposition))
  }

  /// `Pariwisata, Pemuda, dan Olahraga`: the index of the list's last word.
  private func listEnd(_ scan: Scan, _ index: Int, _ limit: Int) -> Int? {
    var at = index
    while at + 1 < limit, scan.isComma(at), scan.isWord(at + 1) {
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
    guard let match = scan.name(at: index, end) else { return false }
    if scan.has(index, .given), match.length == 1 { return false }
    return scan.tables.nameRows[Int(match.value)].kind != .person
  }

  /// The end of a run of capitals that a head of organisations closes.
  private static func headLast(_ scan: Scan, _ start: Int, _ end: Int) -> Int? {
    var at = start
    var stop: Int?
    var isBehindLink = false
    // Indonesian prints such names too; there only heads that are English close them.
    let head: WordClass = scan.isEnglish ? .organisation : .tail
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
