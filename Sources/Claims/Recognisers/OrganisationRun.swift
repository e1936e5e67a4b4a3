import Reading

/// The name of an organisation: capitals around a word that heads such names (`Badan`, `University`).
struct OrganisationRun {
  var end: Int
  var gazetteer: Int?
  var acronym: Range<Int>?

  /// The organisation whose name starts at a token. Where a person's name follows without a mark (`Dinas Kesehatan
  /// Papua Aaron R.`), it ends before that.
  static func read(_ scan: Scan, _ start: Int, _ end: Int) -> OrganisationRun? {
    guard scan.isWord(start), scan.tokens[start].isCapitalised else { return nil }
    var run = OrganisationRun(end: start)
    if let match = scan.tables.names.longest(in: scan.tokens, at: start, end: end) {
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
    if isHead || run.gazetteer == nil { run.gazetteer = extend(scan, &run, start, end) ? nil : run.gazetteer }
    guard run.end > start + 1 || run.gazetteer != nil || scan.tokens[start].isAllCaps else { return nil }
    return run
  }

  /// Adds the capitals after the head; true where it added any.
  private static func extend(_ scan: Scan, _ run: inout OrganisationRun, _ start: Int, _ end: Int) -> Bool {
    var at = run.end
    var namey = 0
    var lastFixed = run.end
    while at < end, at - start < 16 {
      let token = scan.tokens[at]
      if token.kind == .word, token.isCapitalised {
        if scan.has(at, .role), at > start + 1 { break }
        if scan.has(at, .time) { break }
        if scan.has(at, .given), at >= lastFixed, at > start + 1 { break }
        let isNamey = NameRun.isPart(scan, at, isFirst: false) && !isPlace(scan, at, end)
        if isNamey {
          namey += 1
        } else {
          namey = 0
          lastFixed = at + 1
        }
        at += 1
      } else if scan.isOpenParenthesis(at), at + 1 < end, scan.tokens[at + 1].isCapitalised,
        let close = scan.parenthesisEnd(at, end, limit: 6)
      {
        run.acronym = at + 1..<close - 1
        at = close
        namey = 0
        lastFixed = close
      } else if at + 1 < end, scan.tokens[at + 1].kind == .word, scan.tokens[at + 1].isCapitalised,
        scan.joins(at) || isLink(scan, at)
      {
        at += 1
      } else if token.kind == .number, !token.isGlued || scan.joins(at - 1) {
        at += 1
        lastFixed = at
      } else {
        break
      }
    }
    // Two or more unknown words at the end, after words that are known, are a person's name.
    var stop = at
    if namey >= 1, lastFixed > start + 1 { stop = lastFixed } else if namey >= 3, !scan.isEnglish { stop = min(at, start + 3) }
    if scan.isEnglish { stop = at }
    while stop > run.end, !scan.isWord(stop - 1), scan.tokens[stop - 1].word != 0x29, scan.tokens[stop - 1].kind != .number {
      stop -= 1
    }
    if stop > run.end, !scan.isWord(stop - 1) || scan.tokens[stop - 1].isCapitalised {
      run.end = stop
      return true
    }
    return false
  }

  private static func isLink(_ scan: Scan, _ index: Int) -> Bool {
    guard scan.isWord(index) else { return false }
    return scan.has(index, .and) || (scan.isEnglish && (scan.has(index, .preposition)))
      || (scan.tokens[index].end - scan.tokens[index].start <= 3 && scan.has(index, .particle))
  }

  private static func isPlace(_ scan: Scan, _ index: Int, _ end: Int) -> Bool {
    guard let match = scan.tables.names.longest(in: scan.tokens, at: index, end: end) else { return false }
    switch scan.tables.nameRows[Int(match.value)].kind {
    case .person: return false
    default: return true
    }
  }

  /// The end of a run of capitals that a head of organisations closes.
  private static func headLast(_ scan: Scan, _ start: Int, _ end: Int) -> Int? {
    var at = start
    var stop: Int?
    while at < end, at - start < 8 {
      let token = scan.tokens[at]
      if token.kind == .word, token.isCapitalised {
        if scan.has(at, .role) || scan.has(at, .time) { break }
        if scan.has(at, .organisation), at > start { stop = at + 1 }
        at += 1
      } else if at + 1 < end, scan.tokens[at + 1].isCapitalised,
        scan.joins(at) || (scan.isWord(at) && stop != nil && (scan.has(at, .preposition) || scan.has(at, .and)))
      {
        at += 1
        if stop != nil { stop = at + 1 }
      } else {
        break
      }
    }
    guard let stop, stop > start + 1 else { return nil }
    return stop
  }
}
