import Reading

/// `peneliti Pusat Kajian Nagari Madani, Rizky Y.,`: where a role's holder stands behind a comma, the capitals before
/// it are the organisation's.
enum HolderBehindComma {
  /// Whether the holder of the role that ends at `start` follows behind a comma, with an organisation before it.
  static func follows(_ scan: Scan, _ start: Int, _ limit: Int) -> Bool {
    guard !scan.isEnglish else { return false }
    var at = start
    var hasOrganisation = false
    while at < limit, at - start < 24 {
      let token = scan.tokens[at]
      if token.kind == .word {
        if token.isCapitalised {
          if scan.has(at, .organisation) { hasOrganisation = true }
          // A name that stands before the comma is the holder's.
          if !hasOrganisation, scan.has(at, .given) { return false }
          if scan.has(at, [.time, .role]) && at > start { return false }
        } else if !scan.has(at, [.and, .link, .preposition]), hasOrganisation || at - start > 2 {
          return false
        }
      } else if scan.isComma(at) {
        return hasOrganisation && name(scan, at + 1, limit)
      } else if scan.isOpenParenthesis(at), let close = scan.parenthesisEnd(at, limit, limit: 8) {
        at = close
        continue
      } else if !scan.joins(at), token.kind != .number {
        return false
      }
      at += 1
    }
    return false
  }

  /// Whether a plausible name stands at a token, closed by a comma, a bracket or a verb of saying.
  private static func name(_ scan: Scan, _ index: Int, _ limit: Int) -> Bool {
    guard index < limit, scan.isWord(index), let run = NameRun.person(scan, index, limit),
      run.isPlausible || run.hasTitle
    else { return false }
    let close = run.name.upperBound
    guard close < limit else { return true }
    return scan.isComma(close) || scan.isOpenParenthesis(close) || scan.tokens[close].word == 0x2E
      || (scan.isWord(close) && scan.has(close, .cueVerb))
  }
}
