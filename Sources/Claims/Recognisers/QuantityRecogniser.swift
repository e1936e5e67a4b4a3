import Reading

/// Finds the quantities of an article: figures, number words and vague quantities, each with what it is taken to mean.
/// A pure function over the token table; the facts behind its rules are in each language's tables.
public enum QuantityRecogniser {
  /// The quantities in text order.
  /// - Parameter occupied: true for tokens that belong to a date or a clock time, which are never a quantity.
  public static func quantities(in article: Article, occupied: [Bool]) -> [Quantity] {
    let scanner = QuantityScanner(article: article, occupied: occupied)
    scanner.format = scanner.votedFormat()
    var found: [Quantity] = []
    for (number, sentence) in article.sentences.enumerated() where sentence.kind != .boilerplate {
      scanner.sentence = number
      scanner.begin = sentence.tokens.lowerBound
      scanner.end = sentence.tokens.upperBound
      scanner.isTitle = sentence.kind == .title
      scanner.collect(into: &found)
    }
    scanner.takeHeadings(&found)
    QuantityConversions.join(&found, in: article)
    return found
  }
}

extension QuantityScanner {
  /// Reads one sentence.
  fileprivate func collect(into found: inout [Quantity]) {
    var at = begin
    while at < end {
      let token = tokens[at]
      let start = tables.start(token.word)
      guard token.kind == .number || !start.isDisjoint(with: .any) || isDash(at) else {
        at += 1
        continue
      }
      if token.flags.contains(.boilerplate) || isOccupied(at) || isIdleApproximator(at, start) {
        at += 1
      } else if start.contains(.idiom), let idiom = tables.idioms.longest(in: tokens, at: at, end: end) {
        at += idiom.length
      } else if let (read, next) = mention(at: at) {
        var quantity = read
        if quantity.unit == .number, refersBack(next), let unit = unitBefore(found) { quantity.unit = unit }
        found.append(quantity)
        at = max(next, at + 1)
      } else {
        at = afterNonQuantity(at)
      }
    }
  }

  /// Whether a token is no more than an approximator (`hingga`, `over`) with nothing near that it could go with.
  private func isIdleApproximator(_ at: Int, _ start: QuantityStart) -> Bool {
    guard tokens[at].kind == .word, start.intersection(.any) == .approximator else { return false }
    // The longest approximators have five words.
    for next in at + 1..<max(at + 1, min(at + 7, end)) {
      if tokens[next].kind == .number || isDash(next) { return false }
      if !tables.start(tokens[next].word).isDisjoint(with: [.numeral, .vague, .share, .unitBefore]) { return false }
    }
    return true
  }

  /// The token to go on from where no quantity starts: number words are passed over as a whole.
  private func afterNonQuantity(_ at: Int) -> Int {
    if role(at) != .none, let number = QuantityNumerals.read(self, at: at) { return max(number.end, at + 1) }
    var next = at + 1
    // The rest of a phone number: `+62 811-555-0476`.
    if isNumber(at), isIdentifier(at, false) {
      while isNumber(next) || (isHyphen(next) && isNumber(next + 1)) { next += 1 }
    }
    return next
  }
}
