import Reading

/// Polarity and certainty of a claim's content, from the cue and the words of the content.
struct Stance {
  var polarity = Polarity.affirmed
  var certainty = Certainty.asserted

  /// - Parameter insert: The words of an attribution inside the content, which are no part of it.
  static func read(_ scan: Scan, _ content: Range<Int>, cue: Cue?, without insert: Range<Int>? = nil) -> Stance {
    var stance = Stance()
    if let insert {
      stance.readContent(scan, content.lowerBound..<insert.lowerBound)
      stance.readContent(scan, insert.upperBound..<content.upperBound)
    } else {
      stance.readContent(scan, content)
    }
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
    var isRelative = false
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
        isRelative = scan.has(index, .relative)
      } else if isRelative, !scan.isEnglish, scan.tables.pointsBack(scan.tokens[index].word) {
        // `isu yang beredar tersebut | tidak benar`
        isSubordinate = false
      }
      if !isSubordinate, let negator = scan.negator(at: index, end) {
        if scan.tables.flips[Int(negator.value)], !setsApart(scan, index, content) { polarity = .denied }
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

  /// `$48 million, not $60 million`, `40 rumah, bukan 60`: a negator behind a comma that sets a figure or a name aside leaves the
  /// predicate alone.
  private func setsApart(_ scan: Scan, _ negator: Int, _ content: Range<Int>) -> Bool {
    guard negator > content.lowerBound + 1, scan.isComma(negator - 1), negator + 1 < content.upperBound,
      scan.tables.setsApart(scan.tokens[negator].word)
    else { return false }
    let next = scan.tokens[negator + 1]
    return next.kind == .number || next.isCapitalised || (!scan.isWord(negator + 1) && !scan.isComma(negator + 1))
  }

  /// The first mark of modality decides, but a hedge outweighs the future.
  private mutating func take(_ kind: Certainty) {
    if certainty == .asserted || (certainty == .predicted && kind == .hedged) { certainty = kind }
  }
}
