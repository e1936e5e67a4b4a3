import Reading

extension QuantityScanner {
  /// The scope marks worded near a mention in its sentence: on either side up to the next number or the clause's end.
  /// - Parameters:
  ///   - start: the mention's first token; its approximator (`more than`) is no mark.
  ///   - number: the token after the number, from which marks behind it count (`1,500 additional troops`).
  ///   - stop: the token after the mention.
  ///   - reach: the number of tokens looked at on each side.
  func scope(_ start: Int, _ number: Int, _ stop: Int, reach: Int = 6) -> ScopeMarks {
    var marks: ScopeMarks = []
    var at = start - 1
    while at >= max(begin, start - reach), !closesScope(at) {
      if let (row, length) = scopeMark(at), row.isBefore, at + length <= start { marks.formUnion(row.marks) }
      at -= 1
    }
    at = number
    var isBehindComma = false
    while at < min(end, stop + reach) {
      if at >= stop, closesScope(at) { break }
      if isMark(at, 0x2C) { isBehindComma = true }
      // `540 million, of which 70 percent`, `($1.4 million) makes him one of`: what follows is the part.
      let isOther = isBehindComma || at >= stop && isNumberOfOne(at)
      if let (row, _) = scopeMark(at), row.isAfter {
        var own = row.marks
        if isOther, own.contains(.part) {
          own.subtract(.part)
          own.insert(.divided)
        }
        marks.formUnion(own)
      }
      at += 1
    }
    return marks
  }

  private func closesScope(_ at: Int) -> Bool {
    isNumber(at) || isNumberWord(at) || isMark(at, 0x3B) || isMark(at, 0x3A) || isMark(at, 0x2E)
  }

  /// `26 injured, nine of them badly`: a number in words has its own marks. `One of` is a mark itself.
  private func isNumberWord(_ at: Int) -> Bool {
    switch role(at) {
    case .unit: scopeMark(at) == nil && value(at) != 1
    case .ten, .teen, .tenScale, .fused: true
    default: false
    }
  }

  private func isNumberOfOne(_ at: Int) -> Bool { role(at) == .unit && value(at) == 1 }

  private func scopeMark(_ at: Int) -> (row: ScopeRow, length: Int)? {
    guard tables.start(tokens[at].word).contains(.scope),
      let match = tables.scopes.longest(in: tokens, at: at, end: end)
    else { return nil }
    return (tables.scopeRows[Int(match.value)], match.length)
  }
}
