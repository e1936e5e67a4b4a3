import Reading

extension QuantityScanner {
  /// The scope marks worded near a mention in its sentence: on either side up to the next number or the clause's end.
  /// - Parameter reach: the number of tokens looked at on each side.
  func scope(_ start: Int, _ stop: Int, reach: Int = 6) -> ScopeMarks {
    var marks: ScopeMarks = []
    var at = start - 1
    while at >= max(begin, start - reach), !closesScope(at) {
      if let found = scopeMark(at), at + found.length <= start { marks.formUnion(found.marks) }
      at -= 1
    }
    at = start
    while at < min(end, stop + reach) {
      if at >= stop, closesScope(at) { break }
      if let found = scopeMark(at) { marks.formUnion(found.marks) }
      at += 1
    }
    return marks
  }

  private func closesScope(_ at: Int) -> Bool {
    isNumber(at) || isMark(at, 0x3B) || isMark(at, 0x3A) || isMark(at, 0x2E)
  }

  private func scopeMark(_ at: Int) -> (marks: ScopeMarks, length: Int)? {
    guard tables.start(tokens[at].word).contains(.scope),
      let match = tables.scopes.longest(in: tokens, at: at, end: end)
    else { return nil }
    return (tables.scopeRows[Int(match.value)], match.length)
  }
}
