import Reading

/// Polarity and certainty of a claim's content, from the cue and the words of the content's first main clause: what a second
/// sentence, a clause behind `, but` or a subordinate one adds does not turn the claim round.
struct Stance {
  var polarity = Polarity.affirmed
  var certainty = Certainty.asserted

  /// A sentence or clause of fewer words (`I mean`, `Ya`) is none that decides.
  private static let leastWords = 3

  /// Words with none of these say nothing of how a statement is meant.
  private static let telling: WordClass = [
    .startsTrap, .startsHedge, .startsNegator, .relative, .subordinator,
  ]

  /// The words of the main clause read so far.
  private var words = 0
  private var isEnded = false
  private var isSubordinate = false
  private var isRelative = false
  /// `Kalau kuota turun, …`: what the clause behind it says is under a condition.
  private var isConditional = false

  /// - Parameter insert: The words of an attribution inside the content, which are no part of it.
  static func read(_ scan: Scan, _ content: Range<Int>, cue: Cue?, without insert: Range<Int>? = nil) -> Stance {
    var stance = Stance()
    if let insert {
      stance.readContent(scan, content.lowerBound..<insert.lowerBound)
      stance.readContent(scan, insert.upperBound..<content.upperBound)
    } else {
      stance.readContent(scan, content)
    }
    if stance.isConditional, stance.certainty == .asserted, stance.polarity == .affirmed { stance.certainty = .hedged }
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
    while index < content.upperBound, !isEnded {
      guard scan.isWord(index) else {
        readMark(scan, index, content.upperBound)
        index += 1
        continue
      }
      index += readWord(scan, index, content)
    }
  }

  private var isDecided: Bool { words >= Stance.leastWords || polarity == .denied }

  /// Commas end subordinate clauses, full stops and a contrast behind a comma the main one.
  private mutating func readMark(_ scan: Scan, _ index: Int, _ end: Int) {
    switch scan.tokens[index].word {
    case 0x2C:
      isSubordinate = false
      if index + 1 < end, scan.isWord(index + 1), scan.tables.joinsClause(scan.tokens[index + 1].word) {
        isEnded = isDecided
      }
    case 0x2E, 0x21, 0x3B, 0x3F:
      isSubordinate = false
      isEnded = isDecided
    default: break
    }
  }

  /// Reads what starts at a word of the content; gives its length in tokens.
  private mutating func readWord(_ scan: Scan, _ index: Int, _ content: Range<Int>) -> Int {
    // Most words turn nothing round and leave nothing open.
    if !isRelative, !scan.has(index, Stance.telling) {
      if !isSubordinate || !isConditional { words += 1 }
      return 1
    }
    let end = content.upperBound
    if let trap = scan.trap(at: index, end) {
      words += trap.length
      return trap.length
    }
    let isFirst = index == content.lowerBound
    if isFirst || words == 0, let hedge = scan.hedge(at: index, end), scan.tables.isCondition[Int(hedge.value)],
      hasComma(scan, index, end)
    {
      isSubordinate = true
      isConditional = true
      return hedge.length
    }
    if !isFirst, scan.has(index, [.relative, .subordinator]) {
      isSubordinate = true
      isRelative = scan.has(index, .relative)
    } else if isRelative, !scan.isEnglish, scan.tables.pointsBack(scan.tokens[index].word) {
      // `isu yang beredar tersebut | tidak benar`
      isSubordinate = false
    }
    guard !isSubordinate else {
      if !isConditional { words += 1 }
      return 1
    }
    if let negator = scan.negator(at: index, end), !isPartOfName(scan, index, content) {
      let row = Int(negator.value)
      if scan.tables.isProhibition[row], !scan.isEnglish || isFirst { certainty = .demanded }
      if scan.tables.flips[row], !setsApart(scan, index, content) {
        polarity = .denied
        // `will not`, `tidak akan` is a prediction; of what cannot or need not be, nothing is left open.
        let next = index + negator.length
        if next < end, scan.tables.isFuture(scan.tokens[next].word) { take(.predicted) }
        isSubordinate = true
      }
      words += negator.length
      return negator.length
    }
    if let hedge = scan.hedge(at: index, end) {
      let row = Int(hedge.value)
      if !(scan.tables.isCondition[row] && certainty == .predicted) { take(scan.tables.hedgeKinds[row]) }
      words += hedge.length
      return hedge.length
    }
    words += 1
    return 1
  }

  /// Whether a comma ends the clause that opens at a token before its sentence does.
  private func hasComma(_ scan: Scan, _ index: Int, _ end: Int) -> Bool {
    for at in index..<end {
      if scan.isComma(at) { return true }
      if [0x2E, 0x21, 0x3B, 0x3F].contains(scan.tokens[at].word) { return false }
    }
    return false
  }

  /// `Ground Zero`: a capital inside a sentence makes a name of the word.
  private func isPartOfName(_ scan: Scan, _ index: Int, _ content: Range<Int>) -> Bool {
    scan.tokens[index].isCapitalised && !scan.tokens[index].isAllCaps && index > content.lowerBound
      && scan.isWord(index - 1) && scan.tokens[index - 1].isCapitalised
  }

  /// `$48 million, not $60 million`, `mitra, bukan karyawan`: a negator behind a comma that sets something aside leaves the
  /// predicate before it alone.
  private func setsApart(_ scan: Scan, _ negator: Int, _ content: Range<Int>) -> Bool {
    negator > content.lowerBound + 1 && scan.isComma(negator - 1) && words >= 2
      && scan.tables.setsApart(scan.tokens[negator].word)
  }

  /// The first mark of modality decides, but a hedge outweighs the future.
  private mutating func take(_ kind: Certainty) {
    if certainty == .asserted || (certainty == .predicted && kind == .hedged) { certainty = kind }
  }
}
