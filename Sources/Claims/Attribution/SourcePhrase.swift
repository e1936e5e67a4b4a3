import Reading

/// The words that name a speaker beside a cue.
struct SourcePhrase {
  enum Kind: Equatable {
    /// A name or a role: index into the mentions.
    case mention(Int)
    /// Several names joined by `dan`, `and`.
    case mentions([Int])
    case pronoun
    case plural
    /// `kami` outside quotation marks: the institution whose text this is.
    case institution
    /// English `it`: the body or the document that was spoken of last.
    case thing
    /// A description without a name.
    case unnamed
    /// `-nya`, or a speaker who is carried over.
    case clitic
  }
  var kind: Kind
  /// The speaker's own words: a name with its rank, a pronoun, a description.
  var core: Range<Int>
  var role: Range<Int>?
  var affiliation: Range<Int>?
  /// All of it.
  var phrase: Range<Int>
}

/// Reads source phrases off the token table, given the mentions found in it.
final class SourceReader {
  let scan: Scan
  let mentions: [Mention]
  /// By token: the mention whose phrase covers it, else -1.
  let mentionAt: [Int32]

  init(_ scan: Scan, _ mentions: [Mention]) {
    self.scan = scan
    self.mentions = mentions
    var at = [Int32](repeating: -1, count: scan.tokens.count)
    for (number, mention) in mentions.enumerated() {
      for token in mention.phrase { at[token] = Int32(number) }
    }
    mentionAt = at
  }

  func phrase(of number: Int) -> SourcePhrase {
    let mention = mentions[number]
    var core = mention.isRoleOnly ? (mention.role ?? mention.phrase) : mention.spoken
    // `kata Panglima TNI`: who is named by an office is named with its organisation.
    if mention.isRoleOnly, let affiliation = mention.affiliation, affiliation.lowerBound >= core.lowerBound {
      core = core.lowerBound..<max(core.upperBound, affiliation.upperBound)
    }
    return SourcePhrase(
      kind: .mention(number), core: core, role: mention.isRoleOnly ? nil : mention.role,
      affiliation: mention.affiliation, phrase: mention.phrase)
  }

  // MARK: After a cue

  /// The source phrase that starts at a token.
  func forward(_ start: Int, _ end: Int) -> SourcePhrase? {
    var at = start
    guard at < end else { return nil }
    if scan.isComma(at), at + 1 < end { at += 1 }
    guard scan.isWord(at) else { return nil }
    if let pronoun = pronoun(at, end) { return pronoun }
    if let account = account(at, end) { return account }
    let number = Int(mentionAt[at])
    if number >= 0, mentions[number].phrase.lowerBound == at || scan.tokens[at].isCapitalised {
      return joined(number, end)
    }
    return description(at, end)
  }

  private func pronoun(_ at: Int, _ end: Int) -> SourcePhrase? {
    if let match = scan.phrase(at: at, end) {
      let range = at..<at + match.length
      let phraseClass = scan.tables.phraseClasses[Int(match.value)]
      if phraseClass.contains(.plural) { return SourcePhrase(kind: .plural, core: range, phrase: range) }
      if phraseClass.contains(.pronoun) { return SourcePhrase(kind: .pronoun, core: range, phrase: range) }
    }
    if isPronoun(at) { return SourcePhrase(kind: .pronoun, core: at..<at + 1, phrase: at..<at + 1) }
    return nil
  }

  /// A pronoun of one person; Indonesian `pihaknya` means the speaker's own side.
  func isPronoun(_ index: Int) -> Bool {
    if scan.has(index, .pronoun) { return true }
    return scan.tokens[index].flags.contains(.clitic) && scan.tables.isSide(scan.tokens[index].word)
  }

  /// A mention with those that `dan`/`and` joins to it.
  private func joined(_ number: Int, _ end: Int) -> SourcePhrase {
    var phrase = phrase(of: number)
    var all = [number]
    var at = phrase.phrase.upperBound
    while at + 1 < end, scan.isWord(at), scan.has(at, .and), mentionAt[at + 1] >= 0, all.count < 4 {
      let next = Int(mentionAt[at + 1])
      guard mentions[next].phrase.lowerBound == at + 1, mentions[next].kind != nil else { break }
      all.append(next)
      at = mentions[next].phrase.upperBound
    }
    if all.count > 1 {
      phrase.kind = .mentions(all)
      phrase.core = phrase.phrase.lowerBound..<at
      phrase.phrase = phrase.core
      phrase.role = nil
      phrase.affiliation = nil
    }
    return phrase
  }

  /// The unnamed people who open a sentence, for a pronoun after it.
  func opener(_ start: Int, _ end: Int) -> SourcePhrase? {
    guard start < end, scan.isWord(start) else { return nil }
    let number = Int(mentionAt[start])
    if number >= 0 {
      return mentions[number].isRoleOnly && mentions[number].phrase.lowerBound == start ? phrase(of: number) : nil
    }
    // `Menurut pihak pengelola …`: a source, not who does something.
    guard !isPronoun(start), scan.preposition(at: start, end) == nil, let found = description(start, end),
      case .unnamed = found.kind,
      found.core.contains(where: { scan.has($0, [.crowd, .role]) })
    else { return nil }
    return found
  }

  /// The body or the document that opens a sentence, for `it` after it.
  func thing(_ start: Int, _ end: Int) -> SourcePhrase? {
    guard scan.isEnglish, start < end, scan.isWord(start) else { return nil }
    var at = start
    // `The RMT`: the article is no part of a name.
    if scan.has(at, .determiner), at + 1 < end, mentionAt[at] < 0, mentionAt[at + 1] >= 0 { at += 1 }
    let number = Int(mentionAt[at])
    if number >= 0 {
      let mention = mentions[number]
      guard mention.phrase.lowerBound == at, mention.entity >= 0 else { return nil }
      return mention.kind == .organisation || mention.isMetonym || scan.country(mention.name) != nil
        ? phrase(of: number) : nil
    }
    guard !isPronoun(at), let found = description(start, end), found.kind == .unnamed,
      let head = found.core.last(where: { scan.has($0, .sourceHead) }), scan.has(head, [.organisation, .document])
    else { return nil }
    return found
  }

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
  private func opensReport(_ index: Int, _ end: Int) -> Bool {
    guard !scan.isEnglish, scan.tables.isReport(scan.tokens[index].word) else { return false }
    var at = index + 1
    while at < end, at - index < 5, scan.isWord(at), !scan.tables.pointsBack(scan.tokens[at].word) { at += 1 }
    return at + 1 < end && at - index < 5 && scan.isWord(at) && scan.isWord(at + 1)
  }

  /// The end of `familiar with the matter` behind the people whom it describes; nil where no such words stand.
  private func describing(_ index: Int, _ end: Int) -> Int? {
    guard scan.tables.followsPeople(scan.tokens[index].word), index + 2 < end, scan.isWord(index + 1),
      scan.has(index + 1, .preposition)
    else { return nil }
    var at = index + 2
    while at < end, at - index < 8, isNounLike(at) { at += 1 }
    return at > index + 2 ? at : nil
  }

  /// The length of several words at a token that open the phrase of an unnamed source; 0 where none stand.
  private func opening(_ index: Int, _ end: Int) -> Int {
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
  private func standsAlone(_ index: Int, _ end: Int) -> Bool {
    guard index + 1 < end, scan.isWord(index + 1), mentionAt[index + 1] < 0 else { return true }
    return scan.has(index + 1, [.relative, .preposition, .cueVerb, .adverb, .and, .insert, .organisation, .negator])
      || scan.tables.pointsBack(scan.tokens[index + 1].word)
  }

  /// English heads stand last: behind one only a preposition, a relative or another head goes on.
  private func endsEnglish(_ index: Int, _ end: Int) -> Bool {
    guard scan.isEnglish, !scan.has(index - 1, .preposition), !scan.has(index, [.preposition, .relative, .and]) else {
      return false
    }
    if scan.has(index, .sourceHead) || scan.tokens[index].isGlued { return false }
    return !(index + 1 < end && scan.isWord(index + 1) && scan.has(index + 1, .sourceHead))
  }

  /// A word that no description of a source holds: a verb, a hedge, the beginning of an adjunct.
  private func endsDescription(_ index: Int, _ end: Int) -> Bool {
    if headLength(index, end) > 0 { return false }
    if scan.isActiveVerb(index) { return true }
    if scan.has(index, [.insert, .complementiser, .subordinator, .time, .cueVerb, .negator]) { return true }
    if scan.hedge(at: index, index + 1) != nil { return true }
    guard let cue = scan.cue(at: index, index + 1) else { return false }
    return scan.tables.cueRows[Int(cue.value)].shape == .passive
  }

  /// `akun resmi KAI`, `the official account of KAI`: whose account it is speaks.
  private func account(_ start: Int, _ end: Int) -> SourcePhrase? {
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
  private func handle(_ at: Int, _ start: Int, _ end: Int) -> SourcePhrase {
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
  private func relativeEnd(_ start: Int, _ end: Int) -> Int {
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
