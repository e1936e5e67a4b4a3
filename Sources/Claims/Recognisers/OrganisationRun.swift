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
    let isHead = scan.has(start, .organisation)
    if !isHead, run.gazetteer == nil {
      // English heads stand last: `Korea National Strategy Institute`.
      guard scan.isEnglish, let stop = headLast(scan, start, end) else { return nil }
      run.end = stop
      return run
    }
    run.end = max(run.end, start + 1)
    if isHead, run.extend(scan, start, end, nameMayFollow) { run.gazetteer = nil }
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
        if at > start + 1, scan.has(at, .role) || NameRun.titleLength(scan, at, limit) != nil {
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
      stop = nameStart(at, fixed, firstGiven, start, isComplete)
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

  /// Where the holder's name begins: at a given name, else behind the last word that is known; a head needs at least
  /// one word of its own.
  private func nameStart(_ at: Int, _ fixed: Int, _ firstGiven: Int?, _ start: Int, _ isComplete: Bool) -> Int {
    if let firstGiven, firstGiven >= fixed { return firstGiven }
    if isComplete || fixed > start + 1 { return fixed }
    return at - start >= 4 ? start + (at - start >= 5 ? 3 : 2) : at
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
    while at < end, at - start < 10 {
      let token = scan.tokens[at]
      if token.kind == .word, token.isCapitalised {
        if scan.has(at, .role) || scan.has(at, .time) { break }
        if (scan.has(at, .organisation) && at > start) || isBehindLink { stop = at + 1 }
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
