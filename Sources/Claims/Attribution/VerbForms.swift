import Reading

/// English words of saying are often nouns as well (`the Loda gauge`, `a foreign exchange charge`): what stands around
/// them tells.
extension Attributor {
  /// Whether a word of saying is a noun here: behind an article or a possessive, or before a finite verb.
  func isNoun(_ verb: Range<Int>, _ clause: Range<Int>) -> Bool {
    guard scan.isEnglish else { return false }
    let at = verb.lowerBound
    if at > clause.lowerBound, scan.isWord(at - 1), reader.mentionAt[at - 1] < 0,
      scan.has(at - 1, .determiner) || scan.isPossessive(at - 1)
    {
      return true
    }
    guard isBareForm(verb), verb.upperBound < clause.upperBound, scan.isWord(verb.upperBound) else { return false }
    // `the gauge showed`
    return scan.has(verb.upperBound, .cueVerb) && scan.tables.isPast(scan.tokens[verb.upperBound].word)
  }

  /// Whether the verb's form fits its subject: `he`, a name or a single organisation takes no bare form without an
  /// auxiliary.
  func agrees(_ phrase: SourcePhrase, _ verb: Range<Int>) -> Bool {
    guard scan.isEnglish else { return true }
    guard isBareForm(verb) else {
      // `the groups present their general views`: nobody's plural takes an `s`.
      return !scan.tables.isThirdForm(scan.tokens[verb.lowerBound].word) || phrase.kind != .unnamed
        || !endsPlural(phrase.core)
    }
    let between = phrase.phrase.upperBound..<max(phrase.phrase.upperBound, verb.lowerBound)
    if between.contains(where: { scan.has($0, .auxiliary) }) { return true }
    switch phrase.kind {
    case .plural, .mentions, .institution: return true
    case .pronoun, .clitic, .thing: return false
    case .mention(let number):
      // `the Conservatives say`
      return mentions[number].kind != .person && isPlural(phrase.core)
    case .unnamed: return isPlural(phrase.core)
    }
  }

  /// Whether a form that may be a plural noun (`protests`, `claims`) is its subject's verb: no preposition stands before it,
  /// with or without a word between (`were killed in ongoing protests`).
  func isPredicate(of phrase: SourcePhrase, _ verb: Range<Int>) -> Bool {
    guard scan.isEnglish, isBareForm(verb) || scan.tables.isThirdForm(scan.tokens[verb.lowerBound].word) else {
      return true
    }
    let before = verb.lowerBound - 1
    guard before > phrase.phrase.upperBound, scan.isWord(before), !scan.tokens[before].isCapitalised,
      !scan.has(before, [.adverb, .sourceHead, .time, .and])
    else { return true }
    return !scan.has(before, .preposition) && !(scan.isWord(before - 1) && scan.has(before - 1, .preposition))
  }

  /// The form that the third person singular adds an `s` to, where the past has another.
  private func isBareForm(_ verb: Range<Int>) -> Bool { scan.tables.isBareForm(scan.tokens[verb.lowerBound].word) }

  /// Whether a description's head is a word for several people (`party groups`, `officials`).
  private func endsPlural(_ core: Range<Int>) -> Bool {
    let heads = core.filter { scan.isWord($0) && scan.has($0, .sourceHead) }
    guard let head = heads.first, heads.count == 1, scan.has(head, [.crowd, .role]) else { return false }
    let end = Int(scan.tokens[head].end)
    return scan.article.text[end - 1] == 0x73
  }

  private func isPlural(_ core: Range<Int>) -> Bool {
    core.contains { index in
      guard scan.isWord(index), !scan.isPossessive(index) else { return false }
      if scan.has(index, [.crowd, .plural, .and]) || scan.tables.isSomeone(scan.tokens[index].word) { return true }
      if scan.has(index, .organisation), !scan.tokens[index].isCapitalised || index == core.lowerBound,
        scan.tables.takesPlural(scan.tokens[index].word)
      {
        return true
      }
      let end = Int(scan.tokens[index].end)
      let text = scan.article.text
      return scan.tokens[index].end - scan.tokens[index].start > 3 && text[end - 1] == 0x73 && text[end - 2] != 0x73
    }
  }
}
