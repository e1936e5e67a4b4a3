import Reading

/// Source phrases before a cue: the subject of a verb of saying.
extension SourceReader {
  /// The subject of the verb at `verb`, looked for in `start..<verb`.
  func subject(of verb: Int, from start: Int) -> SourcePhrase? {
    var end = verb
    while end > start, scan.isWord(end - 1), scan.has(end - 1, [.adverb, .negator]), mentionAt[end - 1] < 0,
      verb - end < 6
    { end -= 1 }
    guard end > start else { return nil }
    if scan.isWord(end - 1), scan.has(end - 1, [.relative, .subordinator]), !scan.has(end - 1, .adverb) { return nil }
    if scan.isWord(end - 1), scan.has(end - 1, .preposition), !scan.isEnglish { return nil }
    // `X menutup jalan dan menyatakan`: a second predicate, whose subject opens the clause.
    if end - 1 > start, scan.isWord(end - 1), scan.has(end - 1, .and), mentionAt[end - 1] < 0 {
      return opening(start, end - 1)
    }
    if let some = someone(end, start) { return some }
    if let near = ending(at: end, start), !isObject(near, start) { return near }
    return opening(start, end)
  }

  /// `kami` in an institution's own text; English `some`, `many` alone at the head of a clause.
  private func someone(_ end: Int, _ start: Int) -> SourcePhrase? {
    let word = end - 1
    guard word >= start, scan.isWord(word), mentionAt[word] < 0 else { return nil }
    let opens = word == start || !scan.isWord(word - 1) || scan.has(word - 1, [.and, .opener, .subordinator])
    guard opens else { return nil }
    if scan.tables.isWe(scan.tokens[word].word) {
      return SourcePhrase(kind: .institution, core: word..<end, phrase: word..<end)
    }
    guard scan.isEnglish, scan.tables.isSomeone(scan.tokens[word].word) else { return nil }
    return SourcePhrase(kind: .unnamed, core: word..<end, phrase: word..<end)
  }

  /// A phrase that ends right before a token; a closing comma or bracket is stepped over.
  private func ending(at end: Int, _ start: Int) -> SourcePhrase? {
    var at = end
    if at > start, scan.isComma(at - 1) { at -= 1 }
    guard at > start else { return nil }
    let number = Int(mentionAt[at - 1])
    if number >= 0, mentions[number].phrase.lowerBound >= start, mentions[number].phrase.upperBound <= at || true {
      return leftJoined(number, start)
    }
    guard scan.isWord(at - 1), at == end else { return nil }
    if scan.has(at - 1, .pronoun) { return SourcePhrase(kind: .pronoun, core: at - 1..<at, phrase: at - 1..<at) }
    for length in 1...3 where at - length >= start {
      guard let match = scan.phrase(at: at - length, at), match.length == length else { continue }
      let phraseClass = scan.tables.phraseClasses[Int(match.value)]
      let range = at - length..<at
      if phraseClass.contains(.plural) { return SourcePhrase(kind: .plural, core: range, phrase: range) }
      if phraseClass.contains(.pronoun) { return SourcePhrase(kind: .pronoun, core: range, phrase: range) }
    }
    return descriptionEnding(at, start)
  }

  private func leftJoined(_ number: Int, _ start: Int) -> SourcePhrase {
    var phrase = phrase(of: number)
    var all = [number]
    var at = phrase.phrase.lowerBound
    while at - 2 >= start, scan.isWord(at - 1), scan.has(at - 1, .and), mentionAt[at - 2] >= 0, all.count < 4 {
      let before = Int(mentionAt[at - 2])
      guard mentions[before].phrase.lowerBound >= start, mentions[before].kind == mentions[number].kind else { break }
      all.insert(before, at: 0)
      at = mentions[before].phrase.lowerBound
    }
    if all.count > 1 {
      phrase.kind = .mentions(all)
      phrase.core = at..<phrase.phrase.upperBound
      phrase.phrase = phrase.core
      phrase.role = nil
      phrase.affiliation = nil
    } else if at - 1 >= start, mentions[number].kind != .person || mentions[number].isRoleOnly {
      // `badan intelijen Korea Selatan`, `pemerintah Kota Bandung`: the head stands before the name.
      if let wider = descriptionEnding(phrase.phrase.upperBound, start) { return wider }
    }
    return phrase
  }

  /// An unnamed source that ends before a token: words back to a boundary, with a head that can speak.
  private func descriptionEnding(_ end: Int, _ start: Int) -> SourcePhrase? {
    var at = end
    var hasHead = false
    var first = end
    while at > start, end - at < 14 {
      let number = Int(mentionAt[at - 1])
      if number >= 0 {
        if mentions[number].isRoleOnly { hasHead = true }
        at = max(start, mentions[number].phrase.lowerBound)
        first = at
        continue
      }
      guard scan.isWord(at - 1) else { break }
      // `dari hasilnya | pihak kepolisian`
      if hasHead, scan.tokens[at - 1].flags.contains(.clitic) || scan.endsInClitic(at - 1) { break }
      if let length = headEnding(at, start) {
        hasHead = true
        at -= length
        first = at
        continue
      }
      let classes = scan.classes[at - 1]
      if scan.isActiveVerb(at - 1) { break }
      if !classes.isDisjoint(with: [.complementiser, .subordinator, .cueVerb, .opener, .contrast, .adverb]),
        classes.isDisjoint(with: .sourceHead), classes.isDisjoint(with: .some)
      {
        break
      }
      at -= 1
      if !classes.isDisjoint(with: .sourceHead) {
        hasHead = true
        first = at
      } else if classes.contains(.some) || scan.has(at, .preposition) == false {
        first = at
      }
      if classes.contains(.some), hasHead, at == start || !scan.has(at - 1, .some) { break }
    }
    while first < end, scan.isWord(first), scan.has(first, [.preposition, .opener]),
      !scan.has(first, [.some, .sourceHead])
    { first += 1 }
    guard hasHead, first < end else { return nil }
    return SourcePhrase(kind: .unnamed, core: first..<end, phrase: first..<end)
  }

  /// The length of a head of several words that ends before a token (`juru bicara`, `state media`).
  private func headEnding(_ end: Int, _ start: Int) -> Int? {
    for length in [3, 2] where end - length >= start && mentionAt[end - length] < 0 {
      if headLength(end - length, end) == length { return length }
    }
    return nil
  }

  /// Whether a phrase stands behind a preposition, which a subject never does.
  private func isObject(_ phrase: SourcePhrase, _ start: Int) -> Bool {
    let before = phrase.phrase.lowerBound - 1
    return before >= start && scan.isWord(before) && scan.has(before, .preposition) && !scan.has(before, .and)
      && !scan.has(before, .subordinator)
  }

  /// The phrase that opens a clause, behind a connective and a time phrase.
  private func opening(_ start: Int, _ end: Int) -> SourcePhrase? {
    var at = start
    while at < end {
      let number = Int(mentionAt[at])
      let isBehindPreposition = at > start && scan.isWord(at - 1) && scan.has(at - 1, .preposition)
      if number >= 0 {
        let mention = mentions[number]
        if mention.phrase.upperBound <= end, !isBehindPreposition, mention.phrase.lowerBound == at {
          if mention.kind == .person || mention.kind == .organisation { return phrase(of: number) }
          if at == start || scan.isComma(at - 1), let found = description(at, end) { return found }
        }
        at = max(at + 1, mention.phrase.upperBound)
        continue
      }
      if scan.isWord(at), !isBehindPreposition {
        if scan.has(at, .pronoun) { return SourcePhrase(kind: .pronoun, core: at..<at + 1, phrase: at..<at + 1) }
        let opens = at == start || !scan.isWord(at - 1) || scan.has(at - 1, [.opener, .contrast])
        if scan.has(at, .some) || (opens && scan.has(at, .sourceHead)), let found = description(at, end) {
          return found
        }
      }
      at += 1
    }
    return nil
  }
}
