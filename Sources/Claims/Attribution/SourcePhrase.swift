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
}
