import Reading

/// Reads claims off an article, sentence by sentence, with ordered sieves from the most precise to the most general.
/// Each sieve is a file beside this one and names the rule that it puts into its claims.
final class Attributor {
  let scan: Scan
  let mentions: [Mention]
  let introductions: [[Int]]
  let reader: SourceReader
  let stretches: [QuotedStretch]
  let register: SourceRegister
  var claims: [Claim] = []
  /// Claims whose own mention stepped back behind the lead-in's, and that mention.
  var standIns: [(claim: Int, own: TextRange)] = []
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
    settleMentions()
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
    let isOne = sentence.kind == .listItem || transcript?.paragraph == sentence.paragraph
    for part in isOne ? [clause] : parts(clause) { readPart(part, number) }
  }

  private func readPart(_ clause: Range<Int>, _ number: Int) {
    let isLeadIn = clause.upperBound < scan.tokens.count && scan.tokens[clause.upperBound].word == 0x3A
    guard clause.count > 2 || isLeadIn || clause.dropFirst().contains(where: { scan.has($0, .startsCue) }) else {
      return
    }
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
      || readAnsweredBy(clause, number)
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
      // `Penyidik mendatangi kediaman Rizal`: who has spoken goes before one who is only told of.
      if !register.hasSpeaker(inParagraphOf: number) { register.focus(only, sentence: number) }
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
}
