import Reading

/// Merges an article's mentions into its entities: full names, name parts, acronyms, the gazetteer's ids.
final class EntityLinker {
  let scan: Scan
  var mentions: [Mention]
  var entities: [Entity] = []
  /// By entity: the words of its fullest name, and whether it speaks somewhere.
  var nameWords: [[Int32]] = []
  var speaks: [Bool] = []
  /// By entity: the paragraph that named it last.
  var lastParagraph: [Int] = []
  var persons: [Int] = []
  /// By word of a name: the persons that bear it, newest last.
  var bearers: [Int32: [Int]] = [:]
  /// By entity: of a person or an organisation its mentions, in order.
  var introductions: [[Int]] = []
  var byKey: [String: Int] = [:]
  /// By the words of a nickname that the article explains: whose it is.
  var nicknames: [[Int32]: Int] = [:]
  /// Organisations by their names without the head (`Jembatan Peduli` of `Yayasan Jembatan Peduli`).
  var byTail: [String: Int] = [:]

  init(_ scan: Scan, _ mentions: consuming [Mention]) {
    self.scan = scan
    self.mentions = mentions
  }

  /// The mentions are taken over, so that those of a long article do not stand in memory twice.
  static func link(_ scan: Scan, _ mentions: consuming [Mention]) -> EntityLinker {
    let linker = EntityLinker(scan, mentions)
    for index in linker.mentions.indices {
      let mention = linker.mentions[index]
      if mention.kind == nil {
        let isAcronym = scan.tokens[mention.name.lowerBound].isAllCaps && mention.name.count == 1
        if isAcronym ? linker.isSpelledOut(mention) : linker.isBody(mention) || linker.isExplainedAsBody(mention) {
          linker.mentions[index].kind = .organisation
        } else if linker.isSpeaking(mention) {
          linker.mentions[index].kind = isAcronym || linker.isIntroducedAsBody(mention) ? .organisation : .person
        }
      }
      linker.link(index)
    }
    return linker
  }

  /// Whether an acronym stood in brackets behind its full name before.
  private func isSpelledOut(_ mention: Mention) -> Bool { byKey[scan.string(mention.name).lowercased()] != nil }

  /// Whether an organisation was named so before.
  private func isBody(_ mention: Mention) -> Bool {
    mention.name.count > 1
      && byKey[scan.string(mention.name).lowercased()].map { entities[$0].kind == .organisation } ?? false
  }

  /// `Lembaga survei Indodata`, `the shipping company Sunward`: words before an unknown name that say it is a body.
  private func isIntroducedAsBody(_ mention: Mention) -> Bool {
    let name = mention.name.lowerBound
    let sentence = scan.sentences[mention.sentence].tokens
    guard mention.name.count == 1, name > sentence.lowerBound, scan.isWord(name - 1) else { return false }
    if scan.has(name - 1, .organisation), !scan.has(name - 1, [.role, .crowd]) { return true }
    return !scan.isEnglish && name - 1 > sentence.lowerBound && scan.isWord(name - 2)
      && scan.has(name - 2, .organisation) && !scan.tokens[name - 1].isCapitalised
      && !scan.has(name - 1, [.role, .crowd, .cueVerb, .preposition, .adverb, .relative, .and])
  }

  /// `Sunward Lines, the company,`, `Kirana, perusahaan pemilik kapal itu,`: a body by what stands behind its comma.
  private func isExplainedAsBody(_ mention: Mention) -> Bool {
    let comma = mention.name.upperBound
    let end = scan.sentences[mention.sentence].tokens.upperBound
    guard comma + 2 < end, scan.isComma(comma), mention.phrase.upperBound == comma else { return false }
    var at = comma + 1
    while at < min(comma + 4, end), scan.isWord(at), !scan.tokens[at].isCapitalised {
      if scan.has(at, [.organisation, .company]), !scan.has(at, [.role, .crowd]) { return true }
      guard scan.isEnglish else { return false }
      at += 1
    }
    return false
  }

  /// Whether a verb of saying stands right beside a mention.
  private func isSpeaking(_ mention: Mention) -> Bool {
    let before = mention.phrase.lowerBound - 1
    if before >= 0, scan.isWord(before), scan.sentence(ofToken: before) == mention.sentence,
      scan.tables.isBy(scan.tokens[before].word)
    {
      return true
    }
    if before >= 0, scan.isWord(before), scan.sentence(ofToken: before) == mention.sentence,
      let cue = scan.cue(at: before, before + 1)
    {
      let row = scan.tables.cueRows[Int(cue.value)]
      if row.shape == .bare || (row.shape == .passive && row.isDirect)
        || (row.shape == .prep && row.kind == .sourcePrep && !scan.isEnglish)
      {
        return true
      }
      if scan.isEnglish, row.shape == .active, row.isDirect, !scan.tokens[before].isCapitalised { return true }
    }
    var after = mention.phrase.upperBound
    let end = scan.sentences[mention.sentence].tokens.upperBound
    if after < end, scan.isComma(after) {
      // `X, yang ditemui di Y, mengatakan`: the verb stands behind the insertion.
      var close = after + 1
      while close < end, close - after < 24, !scan.isComma(close), !scan.isQuote(close) { close += 1 }
      after = close < end && scan.isComma(close) && !scan.has(after + 1, .cueVerb) ? close + 1 : after + 1
    }
    let first = after
    while after < end, after - first < 3, scan.isWord(after), scan.has(after, [.adverb, .negator]),
      !scan.has(after, .cueVerb)
    {
      after += 1
    }
    return after < end && scan.isWord(after) && scan.has(after, .cueVerb) && !scan.tokens[after].isCapitalised
  }

  private func link(_ index: Int) {
    let mention = mentions[index]
    if mention.isRoleOnly { return }
    if let bearer = bearer(ofNickname: index) {
      mentions[index].kind = .person
      nicknames[nameIDs(mention)] = bearer
      return attach(index, to: bearer)
    }
    if mention.kind == nil || mention.kind == .person, !nicknames.isEmpty, let known = nicknames[nameIDs(mention)] {
      mentions[index].kind = .person
      return attach(index, to: known)
    }
    switch mention.kind {
    case .person: linkPerson(index)
    case .organisation, .place:
      linkThing(index)
      if mention.kind == .place { mentions[index].isMetonym = isGovernment(mention) }
    case nil:
      if let known = person(nameIDs(mention), mention.sentence) {
        mentions[index].kind = .person
        attach(index, to: known)
      }
    }
  }

  /// A capital that acts: the subject of a clause, never behind a preposition (`Seoul mendesak`).
  private func isGovernment(_ mention: Mention) -> Bool {
    guard scan.isMetonym(mention.name) else { return false }
    let start = mention.name.lowerBound
    let sentence = scan.sentences[mention.sentence].tokens
    if start > sentence.lowerBound {
      if scan.isWord(start - 1), scan.has(start - 1, .complementiser) { return true }
      if scan.isWord(start - 1), scan.has(start - 1, .preposition) { return false }
    }
    if isSpeaking(mention) { return true }
    let next = mention.name.upperBound
    return start == sentence.lowerBound && next < sentence.upperBound && scan.isWord(next)
      && !scan.tokens[next].isCapitalised
  }

  func nameIDs(_ mention: Mention) -> [Int32] {
    var ids: [Int32] = []
    for token in mention.name where scan.words.ids[token] >= 0 && !scan.has(token, .particle) {
      ids.append(scan.words.ids[token])
    }
    return ids
  }

  func append(_ entity: Entity, _ ids: [Int32]) {
    entities.append(entity)
    introductions.append([])
    nameWords.append(ids)
    speaks.append(false)
    lastParagraph.append(-1)
  }

  private func linkThing(_ index: Int) {
    let mention = mentions[index]
    let row = mention.gazetteer.map { scan.tables.nameRows[$0] }
    let number: Int
    if let id = row?.id, let known = byKey[id] {
      number = known
    } else if let known = byKey[scan.string(mention.name).lowercased()] {
      number = known
    } else {
      let text = scan.string(mention.name)
      let lowered = text.lowercased()
      number = entities.count
      append(
        Entity(kind: mention.kind ?? .organisation, name: text, gazetteer: row?.id, country: row?.country), [])
      if let id = row?.id { byKey[id] = number }
      byKey[lowered] = number
    }
    if mention.kind == .organisation, mention.name.count > 2, scan.has(mention.name.lowerBound, .organisation) {
      byTail[scan.string(mention.name.dropFirst()).lowercased()] = number
    }
    if mention.kind == .organisation, let short = withoutForm(mention.name) {
      byTail[scan.string(short).lowercased()] = number
    }
    if let acronym = mention.acronym {
      let short = scan.string(acronym)
      byKey[short.lowercased()] = number
      addAlias(short, to: number)
    }
    attach(index, to: number)
  }

  /// `Norvik Shipping` of `Norvik Shipping Bhd`, `Halden` of `Halden Research`: a name without the word behind it for what it
  /// is; one word alone only where no table knows it.
  private func withoutForm(_ name: Range<Int>) -> Range<Int>? {
    guard name.count > 1, scan.has(name.upperBound - 1, [.firm, .tail]), scan.isWord(name.lowerBound) else {
      return nil
    }
    let short = name.dropLast()
    guard short.count > 1 || scan.tokens[name.lowerBound].word < 0 && !scan.has(name.lowerBound, .given) else {
      return nil
    }
    return short
  }

  private func addAlias(_ text: String, to entity: Int) {
    if entities[entity].name != text, !entities[entity].aliases.contains(text), entities[entity].aliases.count < 32 {
      entities[entity].aliases.append(text)
    }
  }

  func attach(_ index: Int, to entity: Int) {
    let mention = mentions[index]
    mentions[index].entity = entity
    lastParagraph[entity] = scan.sentences[mention.sentence].paragraph
    if isSpeaking(mention) { speaks[entity] = true }
    if scan.range(mention.name).count != entities[entity].name.utf8.count || !isName(mention, entity) {
      let text = scan.string(mention.name)
      if mention.kind == .person, text.utf8.count > entities[entity].name.utf8.count,
        nameIDs(mention).count > nameWords[entity].count
      {
        addAlias(entities[entity].name, to: entity)
        let old = entities[entity].name
        entities[entity].name = text
        entities[entity].aliases.removeAll { $0 == text }
        addAlias(old, to: entity)
      } else {
        addAlias(text, to: entity)
      }
    }
    if mention.kind != .place { introductions[entity].append(index) }
    if entities[entity].role == nil, let role = mention.role { entities[entity].role = scan.string(role) }
    if let affiliation = mention.affiliation {
      if entities[entity].affiliation == nil { entities[entity].affiliation = scan.string(affiliation) }
      if entities[entity].country == nil, entities[entity].kind == .person {
        entities[entity].country = country(in: affiliation)
      }
    }
  }

  private func isName(_ mention: Mention, _ entity: Int) -> Bool {
    let range = scan.range(mention.name)
    return scan.article.text[range.start..<range.end].elementsEqual(entities[entity].name.utf8)
  }

  /// The country that an affiliation is, or names.
  private func country(in range: Range<Int>) -> String? {
    for index in range {
      if let match = scan.name(at: index, range.upperBound),
        let country = scan.tables.nameRows[Int(match.value)].country
      {
        return country
      }
    }
    return nil
  }
}
