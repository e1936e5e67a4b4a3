import Reading

/// Polarity and certainty of a claim's content, from the cue and the words of the content.
struct Stance {
  var polarity = Polarity.affirmed
  var certainty = Certainty.asserted

  static func read(_ scan: Scan, _ content: Range<Int>, cue: Cue?) -> Stance {
    var stance = Stance()
    stance.readContent(scan, content)
    switch cue?.kind {
    case .deny?: stance.polarity = .denied
    case .demand?, .suggest?: stance.certainty = .demanded
    case .predict?: if stance.certainty != .demanded { stance.certainty = .predicted }
    case .promise?: if stance.certainty == .asserted { stance.certainty = .predicted }
    case .estimate?: if stance.certainty == .asserted { stance.certainty = .hedged }
    default: break
    }
    return stance
  }

  private mutating func readContent(_ scan: Scan, _ content: Range<Int>) {
    var index = content.lowerBound
    let end = content.upperBound
    var isSubordinate = false
    while index < end {
      guard scan.isWord(index) else {
        if scan.isComma(index) || scan.tokens[index].word == 0x2E { isSubordinate = false }
        index += 1
        continue
      }
      if let trap = scan.trap(at: index, end) {
        index += trap.length
        continue
      }
      if scan.has(index, [.relative]) || (scan.has(index, .subordinator) && index > content.lowerBound) {
        isSubordinate = true
      }
      if !isSubordinate, let negator = scan.negator(at: index, end) {
        if scan.tables.flips[Int(negator.value)] { polarity = .denied }
        index += negator.length
        continue
      }
      if !isSubordinate, let hedge = scan.hedge(at: index, end) {
        take(scan.tables.hedgeKinds[Int(hedge.value)])
        index += hedge.length
        continue
      }
      index += 1
    }
  }

  /// The first mark of modality decides, but a hedge outweighs the future.
  private mutating func take(_ kind: Certainty) {
    if certainty == .asserted || (certainty == .predicted && kind == .hedged) { certainty = kind }
  }
}
