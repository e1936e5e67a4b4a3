import Reading

/// Descriptions of sources without a name, from their first word on.
extension SourceReader {
  /// An unnamed source: words up to a boundary, with a head that can speak.
  func description(_ start: Int, _ end: Int) -> SourcePhrase? {
    // `one of the officials`, `a number of residents`: the preposition belongs to the words that open it.
    var at = start + opening(start, end)
    var hasHead = false
    var last = start
    while at < end, at - start < 14 {
      let number = Int(mentionAt[at])
      if number >= 0, mentions[number].phrase.lowerBound == at {
        let mention = mentions[number]
        // `seorang warga bernama Sari`, `warga Kampung Baru`: a person takes over, a place or an office belongs to it.
        if mention.kind == .person, !mention.isRoleOnly, at > start {
          var named = phrase(of: number)
          named.role = named.role ?? (hasHead ? start..<at : nil)
          named.phrase = start..<mention.phrase.upperBound
          return named
        }
        if mention.isRoleOnly || mention.kind == .organisation { hasHead = true }
        at = mention.phrase.upperBound
        last = at
        continue
      }
      if scan.tokens[at].word == 0x40, at + 1 < end, scan.tokens[at + 1].isGlued { return handle(at, start, end) }
      if scan.tokens[at].kind == .number, at > start, scan.tables.takesNumber(scan.tokens[at - 1].word) {
        at += 1
        last = at
        continue
      }
      guard scan.isWord(at) else { break }
      if hasHead, let stop = describing(at, end) {
        last = stop
        break
      }
      if at > start, endsDescription(at, end) || (hasHead && endsEnglish(at, end)) { break }
      if hasHead, opensReport(at, end) { break }
      if scan.has(at, .relative) {
        // `teknisi yang minta namanya tidak ditulis` belongs to the description.
        guard hasHead else { break }
        last = relativeEnd(at, end)
        at = last
        break
      }
      if scan.has(at, .preposition), !(hasHead && at + 1 < end && (mentionAt[at + 1] >= 0 || isNounLike(at + 1))) {
        break
      }
      let length = headLength(at, end)
      if length > 0 { hasHead = true }
      at += max(1, length)
      if !scan.has(at - 1, .preposition) { last = at }
    }
    // `polisi juga`, `he then`: an adverb at the end belongs to the verb.
    while last - 1 > start, scan.isWord(last - 1), mentionAt[last - 1] < 0, scan.has(last - 1, .adverb),
      !scan.has(last - 1, .sourceHead)
    { last -= 1 }
    guard hasHead, last > start else { return nil }
    return SourcePhrase(kind: .unnamed, core: start..<last, phrase: start..<last)
  }

  /// `Menurut polisi | kabar itu tidak benar`: without a comma a rumour or a report that is pointed at begins what is said.
  func opensReport(_ index: Int, _ end: Int) -> Bool {
    guard !scan.isEnglish, scan.tables.isReport(scan.tokens[index].word) else { return false }
    var at = index + 1
    while at < end, at - index < 5, scan.isWord(at), !scan.tables.pointsBack(scan.tokens[at].word) { at += 1 }
    return at + 1 < end && at - index < 5 && scan.isWord(at) && scan.isWord(at + 1)
  }

  /// The end of `familiar with the matter` behind the people whom it describes; nil where no such words stand.
  func describing(_ index: Int, _ end: Int) -> Int? {
    guard scan.tables.followsPeople(scan.tokens[index].word), index + 2 < end, scan.isWord(index + 1),
      scan.has(index + 1, .preposition)
    else { return nil }
    var at = index + 2
    while at < end, at - index < 8, isNounLike(at) { at += 1 }
    return at > index + 2 ? at : nil
  }

  /// The length of several words at a token that open the phrase of an unnamed source; 0 where none stand.
  func opening(_ index: Int, _ end: Int) -> Int {
    guard let match = scan.phrase(at: index, end), match.length > 1,
      scan.tables.phraseClasses[Int(match.value)].contains(.some)
    else { return 0 }
    return match.length
  }

  /// The length of the words at a token that can head an unnamed source; 0 where none stands.
  func headLength(_ index: Int, _ end: Int) -> Int {
    if let match = scan.phrase(at: index, end), match.length > 1,
      !scan.tables.phraseClasses[Int(match.value)].isDisjoint(with: .sourceHead)
    {
      return match.length
    }
    if let match = scan.role(at: index, end), match.length > 1, !scan.tokens[index].isCapitalised {
      return match.length
    }
    if scan.has(index, .ambiguousHead), !standsAlone(index, end) { return 0 }
    return scan.has(index, .sourceHead) ? 1 : 0
  }

  /// Whether a noun that means a speaker only by itself (`sumber`) does: not before another noun (`sumber vitamin`).
  func standsAlone(_ index: Int, _ end: Int) -> Bool {
    guard index + 1 < end, scan.isWord(index + 1), mentionAt[index + 1] < 0 else { return true }
    return scan.has(index + 1, [.relative, .preposition, .cueVerb, .adverb, .and, .insert, .organisation, .negator])
      || scan.tables.pointsBack(scan.tokens[index + 1].word)
  }

  /// English heads stand last: behind one only a preposition, a relative or another head goes on.
  func endsEnglish(_ index: Int, _ end: Int) -> Bool {
    guard scan.isEnglish, !scan.has(index - 1, .preposition), !scan.has(index, [.preposition, .relative, .and]) else {
      return false
    }
    if scan.has(index, .sourceHead) || scan.tokens[index].isGlued { return false }
    return !(index + 1 < end && scan.isWord(index + 1) && scan.has(index + 1, .sourceHead))
  }

  /// A word that no description of a source holds: a verb, a hedge, the beginning of an adjunct.
  func endsDescription(_ index: Int, _ end: Int) -> Bool {
    if headLength(index, end) > 0 { return false }
    if scan.isActiveVerb(index) { return true }
    if scan.has(index, [.insert, .complementiser, .subordinator, .time, .cueVerb, .negator]) { return true }
    if scan.hedge(at: index, index + 1) != nil { return true }
    guard let cue = scan.cue(at: index, index + 1) else { return false }
    return scan.tables.cueRows[Int(cue.value)].shape == .passive
  }

  /// `akun resmi KAI`, `the official account of KAI`: whose account it is speaks.
  func account(_ start: Int, _ end: Int) -> SourcePhrase? {
    guard scan.tables.isAccount(scan.tokens[start].word) else { return nil }
    var at = start + 1
    while at < end, at - start < 8, scan.isWord(at) {
      let number = Int(mentionAt[at])
      let isPlatform = scan.tables.isPlatform(scan.tokens[at].word)
      if number >= 0, !isPlatform, mentions[number].phrase.lowerBound == at {
        let mention = mentions[number]
        guard mention.kind != .place else { return nil }
        guard mention.entity >= 0 else { break }
        var phrase = phrase(of: number)
        phrase.core = start..<phrase.core.upperBound
        phrase.phrase = start..<mention.phrase.upperBound
        return phrase
      }
      let isKind = isPlatform || !scan.tokens[at].isCapitalised
      guard isKind, !scan.has(at, [.cueVerb, .relative, .complementiser, .insert]) else { break }
      at += 1
    }
    let name = at
    while at < end, scan.isWord(at), scan.tokens[at].isCapitalised { at += 1 }
    return at > name ? SourcePhrase(kind: .unnamed, core: start..<at, phrase: start..<at) : nil
  }

  /// An account's name (`akun @nama_akun`).
  func handle(_ at: Int, _ start: Int, _ end: Int) -> SourcePhrase {
    var stop = at + 1
    while stop < end, scan.tokens[stop].isGlued, !scan.isComma(stop), scan.tokens[stop].word != 0x2E,
      !scan.isQuote(stop)
    { stop += 1 }
    return SourcePhrase(kind: .unnamed, core: at..<stop, phrase: start..<stop)
  }

  func isNounLike(_ index: Int) -> Bool {
    scan.isWord(index)
      && !scan.has(
        index, [.preposition, .insert, .adverb, .relative, .complementiser, .subordinator, .cueVerb, .pronoun, .time])
  }

  /// The end of a relative clause in a description (`an official who declined to be named | said`).
  func relativeEnd(_ start: Int, _ end: Int) -> Int {
    var at = start + 1
    while at < end, scan.isWord(at), at - start < 12 {
      if at > start + 2, scan.has(at, .cueVerb), !scan.isPassive(at),
        at + 1 >= end || !scan.has(at + 1, [.pronoun, .and])
      {
        return at
      }
      at += 1
    }
    return at
  }
}
