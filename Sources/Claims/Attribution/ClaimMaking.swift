import Reading

/// How a claim is made of a content, a speaker and a cue.
extension Attributor {
  /// The tokens without commas, dashes and spaces at their ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, isEdge(start) { start += 1 }
    while end > start, isEdge(end - 1) { end -= 1 }
    return start..<end
  }

  func isEdge(_ index: Int) -> Bool {
    let token = scan.tokens[index]
    guard token.kind == .punctuation else { return false }
    switch token.word {
    case 0x2C, 0x3A, 0x3B, 0x2D, 0x2E: return true
    default: return token.word == Lexicon.unknown && token.end - token.start == 3
    }
  }

  /// Adds a claim; one without words is none.
  @discardableResult
  func add(
    _ content: Range<Int>, sentence: Int, source phrase: SourcePhrase?, sourceNumber: Int?, cue: Cue?,
    cueRange: Range<Int>?, isDirect: Bool, isOpen: Bool = false, rule: String
  ) -> Bool {
    let content = trimmed(withoutDateline(content, sentence))
    guard content.contains(where: { scan.isWord($0) || scan.tokens[$0].kind == .number }) else { return false }
    // An attribution inside its content interrupts it.
    let insert = insertion(phrase, cueRange, in: content)
    let stance = Stance.read(scan, content, cue: cue, without: insert)
    var claim = Claim(
      range: scan.range(content), sentence: sentence, source: sourceNumber,
      cueRange: cueRange.map { scan.range($0) }, isDirect: isDirect, polarity: stance.polarity,
      certainty: stance.certainty, isContentOpen: isOpen, rule: rule)
    if let phrase, phrase.kind != .clitic {
      claim.sourceRange = scan.range(phrase.core)
      claim.roleRange = phrase.role.map { scan.range($0) }
      claim.affiliationRange = phrase.affiliation.map { scan.range($0) }
    }
    if let sourceNumber { introduce(&claim, register.sources[sourceNumber].entity, phrase, content) }
    claim.cueKind = cue?.kind
    claim.insertion = insert.map { scan.range($0) }
    if cueRange != nil { claim.relays = relays(of: content, phrase, cueRange) }
    if case .mention(let number)? = phrase?.kind {
      claim.alternatives = mentions[number].alternatives.map { register.name(ofEntity: $0) }
    }
    claims.append(claim)
    return true
  }

  /// The words of an attribution that stand inside what it attributes, from its first comma up to its second.
  func insertion(_ phrase: SourcePhrase?, _ cue: Range<Int>?, in content: Range<Int>) -> Range<Int>? {
    guard let cue, content.lowerBound < cue.lowerBound, cue.upperBound < content.upperBound else { return nil }
    var insert = cue
    if let phrase, phrase.kind != .clitic {
      insert =
        min(insert.lowerBound, phrase.phrase.lowerBound)..<max(insert.upperBound, phrase.phrase.upperBound)
    }
    return insert.lowerBound > content.lowerBound && insert.upperBound < content.upperBound ? insert : nil
  }

  /// The claims of one attribution that is inserted into what it attributes.
  func add(
    _ contents: [Range<Int>], _ sentence: Int, _ phrase: SourcePhrase, _ number: Int?, _ cue: Cue,
    _ cueRange: Range<Int>, rule: String
  ) -> Bool {
    var isAdded = false
    for content in contents {
      let isNew = add(
        content, sentence: sentence, source: phrase, sourceNumber: number, cue: cue, cueRange: cueRange,
        isDirect: hasFragment(content), rule: rule)
      isAdded = isAdded || isNew
    }
    return isAdded
  }

  /// The cue that starts at a token; a bit turns most words away.
  @inline(__always)
  func cue(at index: Int, _ limit: Int) -> (cue: Cue, range: Range<Int>)? {
    scan.isWord(index) && scan.has(index, .startsCue) ? findCue(at: index, limit) : nil
  }

  func findCue(at index: Int, _ limit: Int) -> (cue: Cue, range: Range<Int>)? {
    guard let match = scan.cue(at: index, limit) else { return nil }
    var end = index + match.length
    if scan.isEnglish, match.length > 1, end < limit, scan.has(end, .time), let verb = scan.cue(at: index, end - 1) {
      // `insisted on Monday` insists on nothing.
      return (scan.tables.cueRows[Int(verb.value)], index..<end - 1)
    }
    // `told a news conference`: the verb speaks, whoever it speaks to.
    if scan.isEnglish, match.length > 1, scan.tables.cueRows[Int(match.value)].kind == .channel,
      let verb = scan.cue(at: index, index + 1), scan.tables.cueRows[Int(verb.value)].shape == .active
    {
      return (scan.tables.cueRows[Int(verb.value)], index..<index + 1)
    }
    // `announced that`: the complementiser belongs to the content.
    while end - 1 > index, scan.has(end - 1, .complementiser) { end -= 1 }
    return (scan.tables.cueRows[Int(match.value)], index..<end)
  }

  /// Whether a good part of the content (a quarter of its words) stands in quotation marks; titles quote nobody.
  func hasFragment(_ range: Range<Int>) -> Bool {
    var low = 0
    var high = stretches.count
    while low < high {
      let middle = (low + high) / 2
      if stretches[middle].open < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    var quoted = 0
    while low < stretches.count, stretches[low].open < range.upperBound {
      if !isTitle(stretches[low]) { quoted += wordCount(stretches[low].content) }
      low += 1
    }
    return quoted > 0 && quoted * 4 >= wordCount(range)
  }

  func isTitle(_ stretch: QuotedStretch) -> Bool {
    guard stretch.open > 0 else { return false }
    let before = stretch.open - 1
    if scan.isWord(before), scan.has(before, .titleNoun) { return true }
    let words = stretch.content.filter { scan.isWord($0) }
    let capitals = words.filter { scan.tokens[$0].isCapitalised }.count
    return stretch.isMixed && words.count >= 2 && capitals * 3 >= words.count * 2
  }
}
