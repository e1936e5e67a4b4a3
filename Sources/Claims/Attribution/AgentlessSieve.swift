import Reading

/// Hearsay that names nobody: `Kapal itu dikabarkan karam`, `It was reported that …`, `Two men are said to have fled`.
/// What is said stays hedged; the source is the passive itself.
extension Attributor {
  func readAgentless(_ clause: Range<Int>, _ sentence: Int) -> Bool {
    for at in clause where scan.has(at, [.hearsay, .startsHearsay]) && !isQuoted[at] && reader.mentionAt[at] < 0 {
      guard let match = scan.hearsay(at: at, clause.upperBound) else { continue }
      let cue = at..<at + match
      guard let content = heard(cue, clause), wordCount(content) >= 3 else { continue }
      let number = register.nobody(cue)
      let isAdded = add(
        content, sentence: sentence, source: nil, sourceNumber: number, cue: nil, cueRange: cue, isDirect: false,
        rule: "attribution.agentless")
      guard isAdded else { continue }
      hedgeLast()
      return true
    }
    return false
  }

  /// What is said: behind a cue that opens the clause (with `it`, `kabar`), else the whole clause; nil where an agent follows.
  private func heard(_ cue: Range<Int>, _ clause: Range<Int>) -> Range<Int>? {
    var at = cue.upperBound
    guard at < clause.upperBound else { return nil }
    // `disebut-sebut milik X` says whose something is, `dikabarkan oleh X` who says it.
    if scan.isWord(at),
      scan.tables.isBy(scan.tokens[at].word)
        || (scan.tables.isFrom(scan.tokens[at].word) && !scan.tables.isOwnedBy(scan.tokens[at].word))
    {
      return nil
    }
    // `dilaporkan hilang oleh keluarganya`
    if (at..<min(at + 3, clause.upperBound)).contains(where: {
      scan.isWord($0) && scan.tables.isBy(scan.tokens[$0].word)
    }) {
      return nil
    }
    let before = (clause.lowerBound..<cue.lowerBound).filter { scan.isWord($0) }
    let opens = before.allSatisfy {
      scan.has($0, [.opener, .contrast, .adverb]) || scan.tables.isIt(scan.tokens[$0].word)
    }
    guard opens else {
      // `… dikabarkan bahwa`: only an impersonal passive has a clause behind it.
      return clause
    }
    if scan.isComma(at) { at += 1 }
    if at < clause.upperBound, scan.isWord(at), scan.has(at, .complementiser) { at += 1 }
    return at < clause.upperBound ? at..<clause.upperBound : nil
  }
}
