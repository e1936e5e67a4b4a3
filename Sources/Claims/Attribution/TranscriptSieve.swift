import Reading

/// Interviews and broadcasts as they are written down: `NAMA: …`, a speaker in capitals before a colon.
extension Attributor {
  func readTranscript(_ clause: Range<Int>, _ sentence: Int) -> Bool {
    let isLine = scan.tokens[clause.lowerBound].flags.contains(.lineStart)
    guard let colon = turn(clause), !isDateline(clause.lowerBound..<colon, sentence),
      isLine || mayTakeTurn(clause.lowerBound..<colon, sentence)
    else {
      if !isLine { return continueTranscript(clause, sentence) }
      transcript = nil
      return false
    }
    let start = clause.lowerBound
    let phrase = SourcePhrase(kind: .unnamed, core: start..<colon, phrase: start..<colon + 1)
    let number = register.transcript(phrase)
    transcript = (number, scan.sentences[sentence].paragraph)
    return add(
      colon + 1..<clause.upperBound, sentence: sentence, source: phrase, sourceNumber: number, cue: nil,
      cueRange: start..<colon + 1, isDirect: true, rule: "attribution.transcript")
  }

  /// The colon behind a name in capitals that opens a sentence, with words behind it.
  private func turn(_ clause: Range<Int>) -> Int? {
    let tokens = scan.tokens
    let start = clause.lowerBound
    guard tokens[start].kind == .word, tokens[start].isAllCaps else { return nil }
    var colon = start + 1
    while colon < clause.upperBound, colon - start < 5, tokens[colon].isAllCaps || tokens[colon].word == 0x2E {
      colon += 1
    }
    return colon + 1 < clause.upperBound && tokens[colon].word == 0x3A ? colon : nil
  }

  /// `KOTA BHARU: …`, the place that opens a report of many Asian papers: a name that is known for a place, or one that
  /// opens the article's first sentence and is the only such label in it, where an interview would have several.
  private func isDateline(_ name: Range<Int>, _ sentence: Int) -> Bool {
    let number = reader.mentionAt[name.lowerBound]
    if number >= 0, mentions[Int(number)].kind == .place, mentions[Int(number)].phrase == name { return true }
    guard !scan.sentences[..<sentence].contains(where: { $0.kind == .body }) else { return false }
    let opening = scan.sentences[sentence].tokens
    guard wordCount(name.upperBound + 1..<opening.upperBound) >= QuoteLimits.leadWords else { return false }
    return !scan.sentences[(sentence + 1)...].contains {
      scan.tokens[$0.tokens.lowerBound].flags.contains(.lineStart) && turn($0.tokens) != nil
    }
  }

  /// Inside a paragraph somebody takes the word where another has it, or has had it before in the article.
  private func mayTakeTurn(_ name: Range<Int>, _ sentence: Int) -> Bool {
    transcript?.paragraph == scan.sentences[sentence].paragraph || register.hasSpoken(name)
  }

  /// The sentences after the first in a speaker's turn.
  private func continueTranscript(_ clause: Range<Int>, _ sentence: Int) -> Bool {
    guard let transcript, transcript.paragraph == scan.sentences[sentence].paragraph else { return false }
    return add(
      clause, sentence: sentence, source: nil, sourceNumber: transcript.source, cue: nil, cueRange: nil,
      isDirect: true, rule: "attribution.transcript")
  }
}

extension SourceRegister {
  /// The speaker of a written-down interview: capitals that stand for a name in the article, or a name of their own.
  func transcript(_ phrase: SourcePhrase) -> Int {
    if let known = byText[scan.string(phrase.core).lowercased()] { return known }
    let words = phrase.core.compactMap { scan.words.ids[$0] >= 0 ? scan.words.ids[$0] : nil }
    for (number, mention) in mentions.enumerated() where mention.kind == .person && mention.entity >= 0 {
      if words.allSatisfy({ word in mention.name.contains { scan.words.ids[$0] == word } }),
        let source = ofEntity(mentions[number].entity)
      {
        byText[scan.string(phrase.core).lowercased()] = source
        return source
      }
    }
    let text = scan.string(phrase.core)
    // `PENYIAR:`, `HOST:`: a function and no name.
    let isFunction = phrase.core.allSatisfy { !scan.isWord($0) || scan.tokens[$0].word >= 0 && !scan.has($0, .given) }
    return remember(text, Source(kind: isFunction ? .unnamed : .person, isNamed: !isFunction, name: text))
  }

  /// Whether a name in capitals has had the word in a written-down interview.
  func hasSpoken(_ name: Range<Int>) -> Bool {
    name.contains { scan.tokens[$0].end - scan.tokens[$0].start > 2 } && byText[scan.string(name).lowercased()] != nil
  }
}
