import Reading

/// Reads claims off an article, sentence by sentence, with ordered sieves from the most precise to the most general.
/// Each sieve is a file beside this one and names the rule that it puts into its claims.
final class Attributor {
  let scan: Scan
  let mentions: [Mention]
  let introductions: [Int: [Int]]
  let reader: SourceReader
  let stretches: [QuotedStretch]
  let register: SourceRegister
  private(set) var claims: [Claim] = []
  /// Who has the word in a written-down interview, and in which paragraph.
  var transcript: (source: Int, paragraph: Int)?
  /// Whose points the list items that follow are.
  var listLead: QuoteTie?

  /// By token: whether it stands inside a quotation that is no fragment.
  let isQuoted: [Bool]

  init(_ scan: Scan, _ linker: EntityLinker, _ stretches: [QuotedStretch]) {
    self.scan = scan
    mentions = linker.mentions
    introductions = linker.introductions
    self.stretches = stretches
    reader = SourceReader(scan, linker.mentions)
    register = SourceRegister(scan, linker)
    var quoted = [Bool](repeating: false, count: scan.tokens.count)
    for stretch in stretches where !stretch.isMixed {
      for token in stretch.open...min(stretch.close, scan.tokens.count - 1) { quoted[token] = true }
    }
    isQuoted = quoted
  }

  /// The claims found, in the order of their sentences; they are handed over.
  func takeClaims() -> [Claim] {
    defer { claims = [] }
    return claims
  }

  func run() {
    var nextQuote = 0
    for number in scan.sentences.indices {
      let sentence = scan.sentences[number]
      guard sentence.kind == .body || sentence.kind == .listItem else { continue }
      let first = nextQuote
      while nextQuote < stretches.count, stretches[nextQuote].close < sentence.tokens.upperBound { nextQuote += 1 }
      let ended = first..<nextQuote
      read(number, sentence, ended)
      register.notePair(pair(sentence.tokens))
    }
  }

  private func read(_ number: Int, _ sentence: Sentence, _ quotes: Range<Int>) {
    var attributed = false
    for quote in quotes where !stretches[quote].isMixed {
      if readQuote(quote, number) { attributed = true }
    }
    if attributed { return }
    let range = sentence.tokens
    // The middle sentences of a quotation are part of its claim.
    guard let start = range.first(where: { !isQuoted[$0] }),
      scan.tokens[start..<range.upperBound].contains(where: { $0.kind == .word })
    else { return }
    if isQuoted[range.lowerBound], isQuoted[range.upperBound - 1] { return }
    focusOnSubject(range, number)
    let clause = start..<statementEnd(range)
    guard clause.count > 2 || (clause.upperBound < scan.tokens.count && scan.tokens[clause.upperBound].word == 0x3A)
    else { return }
    if readTranscript(clause, number) { return }
    if readListItem(clause, number) { return }
    if readColon(clause, number) { return }
    // Nobody is said to say anything without a word of saying.
    if clause.contains(where: { scan.has($0, .startsCue) }), readAttribution(clause, number) { return }
    if readCarried(clause, number) { return }
    if readAgentless(clause, number) { return }
    readNarration(clause, number)
  }

  private func readAttribution(_ clause: Range<Int>, _ number: Int) -> Bool {
    readRelayed(clause, number) || readPassive(clause, number, isFront: true) || readPreposition(clause, number)
      || readMedial(clause, number) || readIndirect(clause, number) || readPassive(clause, number, isFront: false)
  }

  /// What the last claim states, somebody has only heard.
  func hedgeLast() {
    if let last = claims.indices.last, claims[last].certainty == .asserted { claims[last].certainty = .hedged }
  }

  /// The sentence without its full stop.
  func statementEnd(_ range: Range<Int>) -> Int {
    var end = range.upperBound
    while end > range.lowerBound + 1, scan.tokens[end - 1].kind == .punctuation, scan.tokens[end - 1].word != 0x29 {
      end -= 1
    }
    return end
  }

  /// A person who opens a sentence is whom the pronouns after it mean; so is the only person whom it names.
  private func focusOnSubject(_ range: Range<Int>, _ number: Int) {
    if let phrase = reader.thing(range.lowerBound, range.upperBound) { register.focusOnThing(phrase, sentence: number) }
    var at = range.lowerBound
    var only: Int?
    var persons = 0
    while at < range.upperBound {
      let mention = Int(reader.mentionAt[at])
      guard mention >= 0 else {
        at += 1
        continue
      }
      let found = mentions[mention]
      at = max(at + 1, found.phrase.upperBound)
      guard found.kind == .person, found.entity >= 0, found.phrase.lowerBound >= range.lowerBound else { continue }
      if opensClause(found.phrase.lowerBound, range.lowerBound) {
        register.focus(found.entity, sentence: number)
        return
      }
      if only != found.entity { persons += 1 }
      only = found.entity
    }
    if persons == 1, let only {
      register.focus(only, sentence: number)
    } else if persons == 0, let phrase = reader.opener(range.lowerBound, range.upperBound) {
      register.focus(on: phrase, sentence: number)
    }
  }

  /// The two persons, and the two countries, that a sentence names and no third.
  private func pair(_ range: Range<Int>) -> SourceRegister.Pair {
    var pair = SourceRegister.Pair()
    var at = range.lowerBound
    while at < range.upperBound {
      let number = Int(reader.mentionAt[at])
      guard number >= 0 else {
        at += 1
        continue
      }
      let mention = mentions[number]
      at = max(at + 1, mention.phrase.upperBound)
      if mention.kind == .person { pair.addPerson(number, mentions) }
      for name in [mention.kind == .place ? mention.name : nil, mention.affiliation] {
        if let name, let country = scan.country(name) { pair.addCountry(name, country) }
      }
    }
    return pair
  }

  /// Whether only a connective or a phrase with its comma stands before a token.
  private func opensClause(_ index: Int, _ start: Int) -> Bool {
    if index == start { return true }
    guard index - start <= 8 else { return false }
    if scan.isComma(index - 1) { return true }
    return (start..<index).allSatisfy { !scan.isWord($0) || scan.has($0, [.opener, .contrast, .some]) }
  }

  // MARK: Making claims

  /// The tokens without commas, dashes and spaces at their ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, isEdge(start) { start += 1 }
    while end > start, isEdge(end - 1) { end -= 1 }
    return start..<end
  }

  private func isEdge(_ index: Int) -> Bool {
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
    let content = trimmed(content)
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
  private func insertion(_ phrase: SourcePhrase?, _ cue: Range<Int>?, in content: Range<Int>) -> Range<Int>? {
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

  private func findCue(at index: Int, _ limit: Int) -> (cue: Cue, range: Range<Int>)? {
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
