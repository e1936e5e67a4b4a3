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

  /// `kuasa hukum Budi Santoso, Rina Wati, mengatakan`: whose counsel somebody is belongs to the role, and the name behind
  /// the comma is the holder's. Nil where the words after the first name are no such name.
  static func holder(_ scan: Scan, of client: Mention, _ limit: Int) -> Mention? {
    let comma = client.phrase.upperBound
    guard comma == client.name.upperBound, comma + 1 < limit, scan.isComma(comma),
      let run = NameRun.person(scan, comma + 1, limit), run.isPlausible || run.hasTitle
    else { return nil }
    let close = run.name.upperBound
    guard close < limit else { return nil }
    let isClosed =
      scan.isComma(close) && close + 1 < limit && scan.isWord(close + 1)
      && scan.has(close + 1, [.cueVerb, .insert, .time])
    guard isClosed || (scan.isWord(close) && scan.has(close, .cueVerb)) else { return nil }
    return Mention(
      name: run.name, kind: .person, title: run.title, role: client.phrase, phrase: client.phrase.lowerBound..<close,
      sentence: client.sentence, gazetteer: run.gazetteer)
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
