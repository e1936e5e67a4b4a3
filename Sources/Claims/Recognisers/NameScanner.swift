import Reading

/// Finds names with their roles and affiliations, sentence by sentence.
final class NameScanner {
  let scan: Scan
  private(set) var mentions: [Mention] = []
  /// The words of the longer names found so far.
  private(set) var personWords: Set<Int32> = []

  init(scan: Scan) { self.scan = scan }

  static func mentions(_ scan: Scan) -> [Mention] {
    let scanner = NameScanner(scan: scan)
    for (number, sentence) in scan.sentences.enumerated() where sentence.kind != .boilerplate {
      scanner.read(sentence.tokens, number)
    }
    return scanner.mentions
  }

  private func read(_ range: Range<Int>, _ sentence: Int) {
    var index = range.lowerBound
    let end = range.upperBound
    while index < end {
      guard scan.isWord(index), scan.tokens[index].isCapitalised || scan.has(index, [.startsRole, .startsName]) else {
        index += 1
        continue
      }
      if var mention = phrase(index, end) {
        mention.sentence = sentence
        takeOwner(&mention)
        mentions.append(mention)
        if mention.kind == .person, mention.name.count > 1 {
          for token in mention.name where scan.words.ids[token] >= 0 { personWords.insert(scan.words.ids[token]) }
        }
        index = max(index + 1, mention.phrase.upperBound)
      } else {
        index += 1
      }
    }
  }

  /// English prints the country or the organisation before the role: `South Korea's vice foreign minister`.
  private func takeOwner(_ mention: inout Mention) {
    guard scan.isEnglish, mention.role != nil, mention.affiliation == nil, let owner = mentions.last,
      owner.sentence == mention.sentence, owner.kind != .person, owner.role == nil
    else { return }
    let start = mention.phrase.lowerBound
    let isPossessive = start - owner.phrase.upperBound == 1 && scan.tokens[start - 1].isGlued && scan.isWord(start - 1)
    guard owner.phrase.upperBound == start || isPossessive else { return }
    if owner.kind == nil { mentions[mentions.count - 1].kind = .organisation }
    mention.affiliation = owner.name
    mention.phrase = owner.phrase.lowerBound..<mention.phrase.upperBound
  }

  /// The name or role phrase that starts at a token.
  private func phrase(_ index: Int, _ end: Int) -> Mention? {
    if let role = RolePhrase.read(scan, index, end), !isBearer(ofRole: index, end),
      let mention = titled(role, index, end)
    {
      return mention
    }
    guard scan.tokens[index].isCapitalised else { return describedName(index, end) }
    if scan.has(index, .some), scan.name(at: index, end) == nil { return nil }
    let run = NameRun.person(scan, index, end)
    if let run, run.hasTitle || run.isLikely { return person(run, from: index, end) }
    if let known = gazetteerName(index, end) { return known }
    if let organisation = OrganisationRun.read(scan, index, end) { return self.organisation(organisation, index, end) }
    if let place = place(index, end) { return place }
    if scan.isPlaceWord(index) { return shownPlace(index, end) }
    if let run { return person(run, from: index, end) }
    return acronym(index) ?? wordName(index, end)
  }

  /// A person with a word of the vocabulary for a name (`kata Hari`): alone behind a word of saying, or as the article
  /// names a speaker elsewhere.
  private func wordName(_ index: Int, _ end: Int) -> Mention? {
    let isBearer = scan.has(index, .role) && personWords.contains(scan.words.ids[index])
    guard !scan.isEnglish, index > 0, !scan.tokens[index].isAllCaps, isBearer || !scan.has(index, .role),
      !scan.has(index, [.organisation, .place, .time, .document, .opener, .pronoun, .plural, .some, .crowd]),
      index + 1 >= end || !scan.isWord(index + 1) || !scan.tokens[index + 1].isCapitalised
    else { return nil }
    let isSpeaker = scan.isBareCue(index - 1)
    guard isSpeaker || (scan.isShortName(index) && personWords.contains(scan.words.ids[index])) else { return nil }
    return Mention(name: index..<index + 1, kind: isSpeaker ? .person : nil, phrase: index..<index + 1, sentence: 0)
  }

  func person(_ run: NameRun, from start: Int, _ end: Int, isTitled: Bool = false) -> Mention {
    var mention = Mention(
      name: run.name, kind: run.isLikely || run.hasTitle || isGiven(run.name) ? .person : nil, title: run.title,
      phrase: start..<run.name.upperBound, sentence: 0, gazetteer: run.gazetteer)
    var at = degreesEnd(run.name.upperBound, end)
    if at > run.name.upperBound { mention.kind = .person }
    if at < end, scan.isOpenParenthesis(at), at + 2 < end, scan.tokens[at + 1].kind == .number,
      scan.tokens[at + 2].word == 0x29
    {
      mention.kind = .person
      at += 3
    }
    if !(isTitled && namesAnother(at, end)), let apposition = Apposition.read(scan, at, end) {
      mention.kind = .person
      mention.role = apposition.role
      mention.affiliation = apposition.affiliation
      at = apposition.end
    }
    mention.phrase = start..<at
    return mention
  }

  /// `Budi Yusuf, S.T., M.M.`: the token behind the academic degrees that follow a name.
  private func degreesEnd(_ start: Int, _ end: Int) -> Int {
    var at = start
    while at + 1 < end, scan.isComma(at), let match = scan.title(at: at + 1, end),
      scan.tables.followsTitle[Int(match.value)]
    {
      at += 1 + match.length
      if at < end, scan.tokens[at].word == 0x2E, scan.tokens[at].isGlued { at += 1 }
    }
    return at
  }

  /// A given name alone that is no word besides.
  private func isGiven(_ name: Range<Int>) -> Bool {
    name.count == 1 && scan.has(name.lowerBound, .given) && !scan.has(name.lowerBound, .common)
  }
}
