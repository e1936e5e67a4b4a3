import Reading

/// Chains: an outlet that hands on what another says (`Menurut Antara, polisi mengatakan …`), and a speaker who cites
/// another (`Reuters reported, citing Yonhap, that …`). The claim belongs to the one who says it; the others are its relays.
extension Attributor {
  /// Reads a sentence that names an outlet beside a speaker; false where no one but the outlet speaks.
  func readRelayed(_ clause: Range<Int>, _ sentence: Int) -> Bool {
    if let rest = behindAgency(clause), readSpoken(rest, sentence) { return true }
    if let head = beforeCredit(clause), readSpoken(head, sentence) { return true }
    return hasCitation(clause) && readSpoken(clause, sentence)
  }

  private func readSpoken(_ clause: Range<Int>, _ sentence: Int) -> Bool {
    clause.count > 2 && (readMedial(clause, sentence) || readIndirect(clause, sentence))
  }

  private func agency(at index: Int) -> Mention? {
    let number = Int(reader.mentionAt[index])
    guard number >= 0, let row = mentions[number].gazetteer, scan.tables.nameRows[row].kind == .agency else {
      return nil
    }
    return mentions[number]
  }

  /// `Menurut Antara, …` · `Kyodo News reported that …`: what stands behind the outlet.
  private func behindAgency(_ clause: Range<Int>) -> Range<Int>? {
    let start = clause.lowerBound
    var at = start
    if let match = scan.preposition(at: start, clause.upperBound) { at += match.length }
    guard at < clause.upperBound, let agency = agency(at: at) else { return nil }
    at = agency.phrase.upperBound
    guard at + 3 < clause.upperBound else { return nil }
    if agency.phrase.lowerBound > start { return scan.isComma(at) ? at + 1..<clause.upperBound : nil }
    guard let (cue, range) = cue(at: at, clause.upperBound), cue.shape == .active else { return nil }
    at = range.upperBound
    guard at + 3 < clause.upperBound, scan.isWord(at), scan.has(at, .complementiser) else { return nil }
    return at + 1..<clause.upperBound
  }

  /// `…, as quoted by X` · `…, seperti dilansir X`: what stands before.
  private func beforeCredit(_ clause: Range<Int>) -> Range<Int>? {
    guard clause.count > 6 else { return nil }
    return (clause.lowerBound + 4..<clause.upperBound - 1).last { at in
      guard scan.isComma(at), !isQuoted[at], let match = scan.preposition(at: at + 1, clause.upperBound),
        scan.tables.cueRows[Int(match.value)].kind == .credit, at + 1 + match.length < clause.upperBound
      else { return false }
      return reader.forward(at + 1 + match.length, clause.upperBound) != nil
    }.map { clause.lowerBound..<$0 }
  }

  /// `, mengutip Y,` between subject and verb, or behind the verb.
  private func hasCitation(_ clause: Range<Int>) -> Bool {
    clause.contains { at in
      at > clause.lowerBound && scan.isComma(at - 1) && citationEnd(at, clause.upperBound) != nil
    }
  }

  /// The end of a content that a citation closes (`…, citing local authorities`).
  func beforeCitation(_ start: Int, _ end: Int) -> Int {
    guard end - start > 6 else { return end }
    let comma = (max(start + 3, end - 14)..<end - 2).last { scan.isComma($0) }
    guard let comma, !isQuoted[comma], scan.isWord(comma + 1), scan.has(comma + 1, .cites),
      reader.forward(comma + 2, end) != nil
    else { return end }
    return comma
  }

  /// The end of a citation that starts at a token and ends with a comma (`citing Yonhap,`).
  func citationEnd(_ at: Int, _ end: Int) -> Int? {
    guard at < end, scan.isWord(at), scan.has(at, .cites) else { return nil }
    return (at + 1..<min(end, at + 14)).first { scan.isComma($0) }.map { $0 + 1 }
  }

  /// Through whom a claim came, and whom its speaker cites: named in the sentence of the attribution, outside what is said.
  func relays(of content: Range<Int>, _ phrase: SourcePhrase?, _ cue: Range<Int>?) -> [Relay] {
    let sentence = scan.sentences[scan.sentence(ofToken: (cue ?? content).lowerBound)].tokens
    var relays: [Relay] = []
    func add(_ kind: Relay.Kind, _ range: Range<Int>) {
      let relay = Relay(kind: kind, name: scan.string(range), range: scan.range(range))
      if !relays.contains(where: { $0.kind == kind && $0.name == relay.name }) { relays.append(relay) }
    }
    func isFree(_ range: Range<Int>) -> Bool {
      !range.overlaps(content) && phrase.map { !$0.core.overlaps(range) } ?? true
    }
    var at = sentence.lowerBound
    while at < sentence.upperBound {
      let start = at
      at += 1
      guard scan.isWord(start), !isQuoted[start], !content.contains(start) else { continue }
      if scan.has(start, .cites) {
        let match = scan.preposition(at: start, sentence.upperBound)?.length ?? 1
        guard start + match < sentence.upperBound,
          let cited = reader.forward(start + match, sentence.upperBound), isFree(cited.core)
        else { continue }
        add(.origin, cited.core)
        at = max(at, cited.phrase.upperBound)
      } else if let medium = medium(at: start, sentence, cue), isFree(medium) {
        add(.via, medium)
        at = max(at, medium.upperBound)
      }
    }
    return relays
  }

  /// An outlet at a token that what is said came through.
  private func medium(at index: Int, _ sentence: Range<Int>, _ cue: Range<Int>?) -> Range<Int>? {
    let number = Int(reader.mentionAt[index])
    guard number >= 0, mentions[number].name.lowerBound == index, mentions[number].kind == .organisation else {
      return nil
    }
    let credit = (max(sentence.lowerBound, index - 4)..<index).first { at in
      scan.isWord(at)
        && scan.preposition(at: at, index).map { match in
          // `by the Jakarta Post`
          at + match.length == index || (at + match.length == index - 1 && scan.has(index - 1, .some))
        } == true
    }
    let name = mentions[number].name
    if agency(at: index) != nil {
      let isAddressed = cue?.upperBound == index || index == sentence.lowerBound || credit != nil
      guard index > sentence.lowerBound, !isAddressed else { return isAddressed ? name : nil }
      return scan.isOpenParenthesis(index - 1) || (scan.isWord(index - 1) && scan.has(index - 1, .preposition))
        ? name : nil
    }
    // `kepada Polda` names whom somebody told; `dikutip dari X` names an outlet that the tables do not know.
    guard let credit, !scan.has(credit, .preposition), let match = scan.preposition(at: credit, index),
      scan.tables.cueRows[Int(match.value)].kind == .credit
    else { return nil }
    return name
  }
}
