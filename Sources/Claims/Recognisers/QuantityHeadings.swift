import Reading

// Figures of tables and lists: what they count stands in the column's heading, or in the line that leads to the list.
extension QuantityScanner {
  /// What a heading says of the figures under it.
  private struct Heading {
    var unit: MeasureUnit
    var concept: ConceptID?
    /// `(Rp miliar)`: what the figures are multiplied by.
    var factor = 1.0
  }

  /// Gives figures without a unit or noun of their own those of their heading.
  func takeHeadings(_ quantities: inout [Quantity]) {
    (begin, end) = (0, tokens.count)
    guard quantities.contains(where: isBare) else { return }
    var lines = tokens.indices.filter { $0 == 0 || tokens[$0].flags.contains(.lineStart) }
    lines.append(tokens.count)
    // The line looked at last and the first line of its block: a long table is walked through once.
    var known = (line: 0, top: 0)
    for index in quantities.indices where isBare(quantities[index]) {
      let place = quantities[index].numberRange.start
      let at = tokens.indices.partitioningIndex { Int(tokens[$0].start) >= place }
      let line = lines.indices.partitioningIndex { lines[$0] > at } - 1
      guard line >= 0, line + 1 < lines.count else { continue }
      let isRow = isRow(lines, line)
      guard isRow || isItem(lines, line) && isItemsFigure(at, lines[line]..<lines[line + 1]) else { continue }
      var top = line
      while top > 0, isRow ? self.isRow(lines, top - 1) : isItem(lines, top - 1) {
        top = top - 1 == known.line ? known.top : top - 1
      }
      known = (line, top)
      let heading = isRow ? column(of: at, lines, line, top) : leadIn(lines, top)
      if let heading { take(heading, &quantities[index]) }
    }
  }

  private func isBare(_ quantity: Quantity) -> Bool {
    quantity.unit == .number && quantity.concept == nil && quantity.nounRange == nil && quantity.value != nil
  }

  private func isRow(_ lines: [Int], _ line: Int) -> Bool { tokens[lines[line]].word == 0x7C }

  /// A line with a bullet, a list number or a label, a colon and a figure.
  private func isItem(_ lines: [Int], _ line: Int) -> Bool {
    let (start, stop) = (lines[line], lines[line + 1])
    guard stop - start <= 24, stop - start > 1, tokens[stop - 1].word != 0x3A else { return false }
    if isMark(start, 0x2D) || isMark(start, 0x2A) || (tokens[start].kind == .punctuation && tokens[start].word < 0) {
      return true
    }
    if isNumber(start), isMark(start + 1, 0x2E) || isMark(start + 1, 0x29) { return true }
    return (start..<stop - 1).contains { isMark($0, 0x3A) && isNumber($0 + 1) }
  }

  /// The figure that an item gives: after its colon or dash, or at its end.
  private func isItemsFigure(_ at: Int, _ line: Range<Int>) -> Bool {
    guard at > line.lowerBound + 1 else { return false }
    if isMark(at - 1, 0x3A) || isDash(at - 1) && isSpaced(at) { return true }
    return at + 1 >= line.upperBound || (at + 2 == line.upperBound && !isWord(at + 1) && !isNumber(at + 1))
  }

  private func column(of at: Int, _ lines: [Int], _ line: Int, _ top: Int) -> Heading? {
    guard top < line else { return nil }
    let number = (lines[line]..<at).count { tokens[$0].word == 0x7C }
    let bars = (lines[top]..<lines[top + 1]).filter { tokens[$0].word == 0x7C }
    guard number > 0, number <= bars.count else { return nil }
    return heading(in: bars[number - 1] + 1..<(number < bars.count ? bars[number] : lines[top + 1]))
  }

  /// `Korban per kecamatan (jiwa):`. Without a unit in brackets the line may well count the items, not what they give.
  private func leadIn(_ lines: [Int], _ top: Int) -> Heading? {
    guard top > 0 else { return nil }
    let line = lines[top - 1]..<lines[top]
    guard line.count <= 40, isMark(lines[top] - 1, 0x3A), line.contains(where: { isMark($0, 0x28) }) else { return nil }
    return heading(in: line, needsUnit: true)
  }

  private func heading(in cell: Range<Int>, needsUnit: Bool = false) -> Heading? {
    (begin, end) = (cell.lowerBound, cell.upperBound)
    defer { (begin, end) = (0, tokens.count) }
    let bracket = cell.first { isMark($0, 0x28) }
    let concept = (cell.lowerBound..<(bracket ?? cell.upperBound)).lazy.compactMap(countedConcept).first
    guard var heading = bracket.flatMap({ unit(at: $0 + 1) }) else {
      guard !needsUnit, let concept else { return nil }
      return Heading(unit: counted.unit(concept), concept: concept)
    }
    guard heading.unit.dimension == .count, let concept else { return heading }
    heading.concept = concept
    if heading.unit != .person { heading.unit = counted.unit(concept) }
    return heading
  }

  private func countedConcept(_ at: Int) -> ConceptID? {
    guard isWord(at), let found = casualty(at: at) ?? concept(at: at) else { return nil }
    switch counted.kind(found.concept) {
    case .person, .casualty, .thing: return found.concept
    default: return nil
    }
  }

  /// `(jiwa)`, `(Rp miliar)`, `(ribu ton)`, `(%)`: the unit after an opening bracket.
  private func unit(at start: Int) -> Heading? {
    var at = start
    var unit: MeasureUnit?
    if at < end, let match = tables.unitsBefore.longest(in: tokens, at: at, end: end),
      tables.unitRows[Int(match.value)].dimension == .money
    {
      unit = tables.unitRows[Int(match.value)]
      at += match.length
    }
    var factor = 1.0
    if isWord(at), tables.start(word(at)).contains(.magnitude) {
      let row = tables.magnitudeRows[Int(tables.magnitudes[Int(tokens[at].word)])]
      if row.condition == .none { (factor, at) = (row.factor, at + 1) }
    }
    if unit == nil, at < end, let match = tables.unitsAfter.longest(in: tokens, at: at, end: end) {
      unit = tables.unitRows[Int(match.value)]
      at += match.length
    }
    guard let unit, isMark(at, 0x29) else { return nil }
    return Heading(unit: unit, concept: nil, factor: factor)
  }

  private func take(_ heading: Heading, _ quantity: inout Quantity) {
    func scaled(_ bounds: Bounds) -> Bounds {
      Bounds(bounds.low.map { $0 * heading.factor }, bounds.high.map { $0 * heading.factor })
    }
    quantity.value = quantity.value.map { $0 * heading.factor }
    quantity.core = scaled(quantity.core)
    quantity.outer = scaled(quantity.outer)
    quantity.unit = heading.unit
    quantity.concept = heading.concept
    quantity.conceptName = heading.concept.map(Concepts.label)
    if quantity.conceptName == nil, heading.unit.dimension == .count { quantity.conceptName = heading.unit.name }
    if heading.factor != 1 { quantity.alternative = nil }
    quantity.rule = "quantity.heading"
  }
}
