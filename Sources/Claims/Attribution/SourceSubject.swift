import Reading

/// Source phrases before a cue: the subject of a verb of saying.
extension SourceReader {
  /// The subject of the verb at `verb`, looked for in `start..<verb`.
  func subject(of verb: Int, from start: Int) -> SourcePhrase? {
    var end = verb
    while end > start, scan.isWord(end - 1),
      scan.has(end - 1, [.adverb, .negator]) || scan.tables.makesAdverb(scan.tokens[end - 1].word),
      mentionAt[end - 1] < 0, verb - end < 6
    { end -= 1 }
    end = beforeTime(end, start)
    guard end > start else { return nil }
    if scan.isWord(end - 1), scan.has(end - 1, [.relative, .subordinator]), !scan.has(end - 1, .adverb) { return nil }
    if scan.isWord(end - 1), scan.has(end - 1, .preposition), !scan.isEnglish { return nil }
    // `who sits for the panel in the dispute`: behind an article stands a noun.
    if scan.isEnglish, end == verb, scan.has(end - 1, .determiner), mentionAt[end - 1] < 0, !isPronoun(end - 1) {
      return nil
    }
    // `X menutup jalan dan menyatakan`: a second predicate, whose subject opens the clause.
    if end - 1 > start, scan.isWord(end - 1), scan.has(end - 1, .and), mentionAt[end - 1] < 0 {
      return opening(start, end - 1)
    }
    if let some = someone(end, start) { return some }
    if let near = ending(at: end, start), !isObject(near, start) { return insertedInto(near, start, end) ?? near }
    return opening(start, end)
  }

  /// English `the government on Friday | proposed`, Indonesian `Moskow selama ini | menyatakan`: the time between subject and
  /// verb.
  private func beforeTime(_ end: Int, _ start: Int) -> Int {
    if !scan.isEnglish { return beforeThisTime(end, start) }
    guard scan.isEnglish, end - start > 2, scan.isWord(end - 1), scan.has(end - 1, .time) else { return end }
    let before = end - 2
    guard scan.isWord(before), scan.has(before, .preposition), before > start else { return end }
    return before
  }

  private func beforeThisTime(_ end: Int, _ start: Int) -> Int {
    guard end - start > 2, scan.isWord(end - 1), scan.isWord(end - 2), mentionAt[end - 2] < 0,
      scan.tables.pointsBack(scan.tokens[end - 1].word), scan.tables.isSpan(scan.tokens[end - 2].word)
    else { return end }
    return end - 2
  }

  /// `X, yang biasa disapa Y, mengatakan` · `X, kuasa hukum Y, mengatakan` · `X of the Y institute said`: a name inside
  /// what is inserted behind the subject speaks for nobody.
  private func insertedInto(_ near: SourcePhrase, _ start: Int, _ end: Int) -> SourcePhrase? {
    guard near.phrase.lowerBound > start + 1 else { return nil }
    var at = near.phrase.lowerBound - 1
    if scan.isEnglish, near.phrase.upperBound == end {
      // `Budi of the Institute said`
      if scan.isWord(at), scan.has(at, .determiner), mentionAt[at] < 0 { at -= 1 }
      guard at > start, scan.isWord(at), scan.tables.isFrom(scan.tokens[at].word),
        let head = person(endingAt: at, start),
        case .mention(let number) = near.kind, mentions[number].kind == .organisation
      else { return nil }
      var phrase = phrase(of: head)
      phrase.affiliation = phrase.affiliation ?? mentions[number].name
      return phrase
    }
    // `Budi, pakar kimia Tuban mengatakan`: the place is part of what he is.
    guard end > start, scan.isComma(end - 1) || isTown(near) else { return nil }
    let least = max(start, near.phrase.lowerBound - 14)
    while at > least {
      if scan.isComma(at) {
        // `beberapa analis, termasuk X dari Y, menilai`: all of them say it.
        if at > start, scan.isWord(at + 1), scan.tables.isIncluding(scan.tokens[at + 1].word) {
          return ending(at: at, start)
        }
        guard opensInsertion(at + 1, near), let head = person(endingAt: at, start) else { return nil }
        return phrase(of: head)
      }
      at -= 1
    }
    return nil
  }

  private func isTown(_ phrase: SourcePhrase) -> Bool {
    guard case .mention(let number) = phrase.kind else { return false }
    return mentions[number].kind == .place && !mentions[number].isMetonym && scan.country(mentions[number].name) == nil
  }

  /// Whether what stands behind a comma tells more of the name before it: a relative clause, a role, an adjunct.
  private func opensInsertion(_ index: Int, _ near: SourcePhrase) -> Bool {
    guard scan.isWord(index) else { return false }
    if scan.has(index, [.relative, .insert]) { return true }
    // The name's own role (`, Menteri X Budi,`) belongs to the name.
    return near.phrase.lowerBound > index && !scan.tokens[index].isCapitalised
      && scan.has(index, [.role, .some, .determiner])
  }

  private func person(endingAt end: Int, _ start: Int) -> Int? {
    guard end > start else { return nil }
    let number = Int(mentionAt[end - 1])
    guard number >= 0, mentions[number].kind == .person, !mentions[number].isRoleOnly,
      mentions[number].phrase.lowerBound >= start, mentions[number].phrase.upperBound == end
    else { return nil }
    return number
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
    if number >= 0, mentions[number].phrase.lowerBound >= start { return leftJoined(number, start) }
    guard scan.isWord(at - 1), at == end else { return nil }
    if isPronoun(at - 1) { return SourcePhrase(kind: .pronoun, core: at - 1..<at, phrase: at - 1..<at) }
    if scan.tables.isIt(scan.tokens[at - 1].word) {
      return SourcePhrase(kind: .thing, core: at - 1..<at, phrase: at - 1..<at)
    }
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
    } else if let body = bodyBefore(number, start) {
      return body
    } else if at - 1 >= start, mentions[number].kind != .person || mentions[number].isRoleOnly {
      // `badan intelijen Korea Selatan`, `pemerintah Kota Bandung`: the head stands before the name.
      if let wider = descriptionEnding(phrase.phrase.upperBound, start) {
        return isApposed(number, wider) ? apposed(phrase, wider) : wider
      }
    }
    return phrase
  }

  /// `Kemlu RI`, `Polri Bandung`: a body right before a place; of another state than the place it is no known body.
  private func bodyBefore(_ number: Int, _ start: Int) -> SourcePhrase? {
    let place = mentions[number]
    let at = place.phrase.lowerBound
    guard !scan.isEnglish, place.kind == .place, at > start, mentionAt[at - 1] >= 0 else { return nil }
    let before = Int(mentionAt[at - 1])
    guard mentions[before].kind == .organisation, mentions[before].phrase.upperBound == at,
      mentions[before].phrase.lowerBound >= start
    else { return nil }
    var found = phrase(of: before)
    found.core = found.core.lowerBound..<place.phrase.upperBound
    found.phrase = found.phrase.lowerBound..<place.phrase.upperBound
    let state = mentions[before].gazetteer.flatMap { scan.tables.nameRows[$0].country }
    if let country = scan.country(place.name), country != state { found.kind = .unnamed }
    return found
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
          // `Officials who asked not to be named`: the relative clause belongs to whoever has no name.
          let next = mention.phrase.upperBound
          if mention.isRoleOnly, next < end, scan.isWord(next), scan.has(next, .relative),
            let found = description(at, end)
          {
            return found
          }
          if mention.kind == .person || mention.kind == .organisation { return phrase(of: number) }
          if at == start || scan.isComma(at - 1), let found = description(at, end) { return found }
        }
        at = max(at + 1, mention.phrase.upperBound)
        continue
      }
      if scan.isWord(at), !isBehindPreposition {
        if isPronoun(at) { return SourcePhrase(kind: .pronoun, core: at..<at + 1, phrase: at..<at + 1) }
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
