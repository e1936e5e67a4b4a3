import Reading

/// Finds names with their roles and affiliations, sentence by sentence.
final class NameScanner {
  let scan: Scan
  private(set) var mentions: [Mention] = []
  /// The words of the longer names found so far.
  private var personWords: Set<Int32> = []

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
    if let run = NameRun.person(scan, index, end), run.hasTitle || run.isLikely {
      return person(run, from: index, end)
    }
    if let known = gazetteerName(index, end) { return known }
    if let organisation = OrganisationRun.read(scan, index, end) { return self.organisation(organisation, index, end) }
    if let place = place(index, end) { return place }
    if scan.isPlaceWord(index) { return shownPlace(index, end) }
    if let run = NameRun.person(scan, index, end) { return person(run, from: index, end) }
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

  /// A role with the name after it; a role alone where no name follows.
  private func titled(_ role: RolePhrase, _ index: Int, _ end: Int) -> Mention? {
    var at = role.end
    let isRelation = scan.has(index, .crowd) && !scan.tokens[index].isCapitalised
    // `Kepala Pelaksana BPBD setempat, Yusrizal …`
    if at + 1 < end, scan.isWord(at), !scan.tokens[at].isCapitalised, scan.isComma(at + 1),
      !scan.has(at, [.cueVerb, .adverb, .insert])
    {
      at += 1
    }
    at = behindReach(at, end)
    // `Kepala Dusun X, Kecamatan Y, Budi …`: the places between are the role's.
    var role = role
    while let place = placeEnd(at, end) {
      at = place
      role.end = place
      if role.affiliation == nil { role.role = role.role.lowerBound..<place }
    }
    if let branch = branchEnd(role, at, end) {
      role.affiliation = role.affiliation.map { $0.lowerBound..<branch }
      at = branch
      role.end = branch
    }
    if role.affiliation == nil, let organisation = organisationBetween(at, end) {
      role.affiliation = organisation
      at = organisation.upperBound
      role.end = at
    }
    // `Kepala BNPB yang juga Ketua Satgas Doni …`: the first role is the one kept.
    if let second = secondRole(at, end) {
      at = second
      role.end = second
    }
    let hasComma = at < end && scan.isComma(at)
    if hasComma { at += 1 } else if isRelation { return nil }
    // `The ferry's owner, Sunward Lines,`: an owner need not be a person.
    if hasComma, scan.isEnglish, OrganisationRun.read(scan, at, end) != nil { return nil }
    let isExpected = at == role.end && role.affiliation != nil && scan.tokens[index].isCapitalised
    if at < end, let run = NameRun.person(scan, at, end, isExpected: isExpected), !hasComma || run.isPlausible {
      var mention = person(run, from: index, end, isTitled: true)
      mention.kind = .person
      mention.role = role.role
      mention.affiliation = role.affiliation ?? mention.affiliation
      mention.phrase = index..<mention.phrase.upperBound
      return !hasComma && mention.affiliation == nil
        ? HolderBehindComma.holder(scan, of: mention, end) ?? mention : mention
    }
    guard scan.tokens[index].isCapitalised || role.affiliation != nil else { return nil }
    return Mention(
      name: role.end..<role.end, kind: .person, role: role.role, affiliation: role.affiliation,
      phrase: index..<role.end, sentence: 0)
  }

  /// `Manajer PLN UP3 Brangkal, Hendri …`: the end of what tells one office of an organisation from others, where its holder's
  /// name follows behind a comma.
  private func branchEnd(_ role: RolePhrase, _ at: Int, _ end: Int) -> Int? {
    guard !scan.isEnglish, let organisation = role.affiliation, organisation.upperBound == at, at < end,
      scan.isWord(at) || scan.tokens[at].kind == .number
    else { return nil }
    var stop = at
    while stop < end, stop - at < 5,
      scan.tokens[stop].kind == .number || scan.tokens[stop].isCapitalised || scan.tokens[stop].isGlued,
      !scan.isComma(stop)
    { stop += 1 }
    guard stop > at, stop + 1 < end, scan.isComma(stop), let run = NameRun.person(scan, stop + 1, end), run.isPlausible
    else {
      return nil
    }
    let close = run.name.upperBound
    return close >= end || !scan.isWord(close) || scan.has(close, .cueVerb) ? stop : nil
  }

  /// The end of `, Kecamatan Y` where more follows behind another comma.
  private func placeEnd(_ at: Int, _ end: Int) -> Int? {
    guard !scan.isEnglish, at + 2 < end, scan.isComma(at), scan.isWord(at + 1), scan.tokens[at + 1].isCapitalised else {
      return nil
    }
    var stop = at + 1
    if scan.has(at + 1, .place) {
      stop = at + 2
      while stop < end, stop - at < 5, scan.isWord(stop), scan.tokens[stop].isCapitalised { stop += 1 }
    } else if let match = scan.name(at: at + 1, end), !scan.has(at + 1, .given),
      scan.tables.nameRows[Int(match.value)].kind == .place
    {
      stop = at + 1 + match.length
    }
    guard stop > at + 1, stop + 1 < end, scan.isComma(stop), scan.isWord(stop + 1), scan.tokens[stop + 1].isCapitalised
    else { return nil }
    return stop
  }

  /// `Sekjen Paguyuban X (Jakarta, Bogor, dan Depok), Agus`, `Ketua KRP se-Jabodetabek, Agus`: behind what tells how far
  /// an office reaches, where the holder's comma follows.
  private func behindReach(_ at: Int, _ end: Int) -> Int {
    guard at + 2 < end, !scan.isEnglish else { return at }
    var stop = at
    if scan.isOpenParenthesis(at) {
      stop = scan.parenthesisEnd(at, end, limit: 20) ?? at
    } else if scan.tables.isAcross(scan.tokens[at].word) {
      stop = at + 1
      if scan.joins(stop) { stop += 1 }
      while stop < end, stop - at < 5, scan.isWord(stop), scan.tokens[stop].isCapitalised { stop += 1 }
    }
    return stop < end && scan.isComma(stop) ? stop : at
  }

  /// `Kepala Bagian Humas, RSUP Dr Sardjito, Banu …`: the organisation between two commas, with the holder's name after it.
  private func organisationBetween(_ at: Int, _ end: Int) -> Range<Int>? {
    guard !scan.isEnglish, at + 2 < end, scan.isComma(at), let run = OrganisationRun.read(scan, at + 1, end),
      run.end + 1 < end, scan.isComma(run.end), let person = NameRun.person(scan, run.end + 1, end), person.isPlausible
    else { return nil }
    return at + 1..<run.end
  }

  /// The end of a second role behind `yang juga`, `sekaligus`, with the holder's name after it.
  private func secondRole(_ at: Int, _ end: Int) -> Int? {
    guard !scan.isEnglish, at + 2 < end, scan.isWord(at), scan.tables.joinsRoles(scan.tokens[at].word) else {
      return nil
    }
    var start = at + 1
    if scan.isWord(start), scan.has(start, .adverb) { start += 1 }
    guard start < end, let second = RolePhrase.read(scan, start, end) else { return nil }
    var name = second.end
    if name < end, scan.isComma(name) { name += 1 }
    guard name < end, let run = NameRun.person(scan, name, end), run.isPlausible || run.hasTitle else { return nil }
    return second.end
  }

  private func person(_ run: NameRun, from start: Int, _ end: Int, isTitled: Bool = false) -> Mention {
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

  /// `Gubernur Banten Wahid, Wali Kota Tangerang Arif Wisman, …`: behind one who has an office already, an office with a name
  /// after it is the next one's.
  private func namesAnother(_ at: Int, _ end: Int) -> Bool {
    guard !scan.isEnglish, at + 1 < end, scan.isComma(at), scan.tokens[at + 1].isCapitalised,
      let next = RolePhrase.read(scan, at + 1, end), next.end < end,
      let run = NameRun.person(scan, next.end, end)
    else { return false }
    return run.isPlausible || run.hasTitle
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

  private func gazetteerName(_ index: Int, _ end: Int) -> Mention? {
    guard let match = scan.name(at: index, end) else { return nil }
    let name = scan.tables.nameRows[Int(match.value)]
    let isFirst = !scan.words.habits(ofToken: index).contains(.capitalised)
    if name.isCommonWord, match.length == 1, isFirst { return nil }
    let range = index..<index + match.length
    // An organisation's name may begin with a country's or a place's (`Korea National Strategy Institute`).
    if let longer = OrganisationRun.read(scan, index, end), longer.end > range.upperBound {
      return organisation(longer, index, end)
    }
    if isBearer(index, match.length, name.kind) {
      return Mention(name: range, kind: .person, phrase: range, sentence: 0)
    }
    let kind: EntityKind
    switch name.kind {
    case .country, .demonym, .place: kind = .place
    case .organisation, .agency: kind = .organisation
    case .person: kind = .person
    }
    if kind == .person { return person(NameRun(name: range, gazetteer: Int(match.value)), from: index, end) }
    var mention = Mention(name: range, kind: kind, phrase: range, sentence: 0, gazetteer: Int(match.value))
    if kind == .organisation { takeAcronym(&mention, end) }
    return mention
  }

  /// `badan intelijen Korea Selatan`: a body of the gazetteer that is named by what it is, in small letters.
  private func describedName(_ index: Int, _ end: Int) -> Mention? {
    guard scan.has(index, .startsName), let match = scan.name(at: index, end), match.length > 1,
      scan.tables.nameRows[Int(match.value)].kind == .organisation
    else { return nil }
    let range = index..<index + match.length
    return Mention(name: range, kind: .organisation, phrase: range, sentence: 0, gazetteer: Int(match.value))
  }

  /// `ujar Darwin` behind `Darwin Sinulingga`: a place's name that the article gives to a person, where it speaks.
  private func isBearer(_ index: Int, _ length: Int, _ kind: GazetteerName.Kind) -> Bool {
    length == 1 && kind == .place && personWords.contains(scan.words.ids[index])
      && (scan.isBareCue(index - 1) || scan.isShortName(index))
  }

  /// `ujar Imam` behind `Imam Prasetya`: a word of the roles that the article gives to a person, where it stands alone.
  private func isBearer(ofRole index: Int, _ end: Int) -> Bool {
    guard scan.tokens[index].isCapitalised, index > 0, personWords.contains(scan.words.ids[index]),
      index + 1 >= end || !scan.tokens[index + 1].isCapitalised
    else { return false }
    return scan.isBareCue(index - 1) || scan.isShortName(index)
  }

  private func organisation(_ run: OrganisationRun, _ start: Int, _ end: Int) -> Mention {
    // An acronym in brackets at the end is no part of the name.
    let nameEnd = run.acronym.map { $0.upperBound + 1 == run.end ? $0.lowerBound - 1 : run.end } ?? run.end
    var mention = Mention(
      name: start..<nameEnd, kind: .organisation, phrase: start..<run.end, sentence: 0,
      gazetteer: run.gazetteer, acronym: run.acronym)
    if mention.acronym == nil { takeAcronym(&mention, end) }
    return mention
  }

  private func takeAcronym(_ mention: inout Mention, _ end: Int) {
    let at = mention.name.upperBound
    guard at + 2 < end, scan.isOpenParenthesis(at), scan.isWord(at + 1), scan.tokens[at + 1].isCapitalised,
      let close = scan.parenthesisEnd(at, end, limit: 5)
    else { return }
    mention.acronym = at + 1..<close - 1
    mention.phrase = mention.phrase.lowerBound..<close
  }

  /// Capitals that the tables do not know: a name where the article has spelled it out, or where it speaks.
  private func acronym(_ index: Int) -> Mention? {
    let token = scan.tokens[index]
    guard token.isAllCaps, token.end - token.start >= 3, !scan.has(index, .common) else { return nil }
    return Mention(name: index..<index + 1, kind: nil, phrase: index..<index + 1, sentence: 0)
  }

  /// A place that only the article shows to be one, with the words of its name behind it (`Huanca Alta`).
  private func shownPlace(_ index: Int, _ end: Int) -> Mention {
    var at = index + 1
    while at < end, at - index < 4, NameRun.isPart(scan, at, isFirst: false), !scan.has(at, .given),
      !scan.isShortName(at)
    {
      at += 1
    }
    return Mention(name: index..<at, kind: .place, phrase: index..<at, sentence: 0)
  }

  /// A generic word of place with the capitals after it (`Desa Sukamaju`).
  private func place(_ index: Int, _ end: Int) -> Mention? {
    guard scan.has(index, .place) else { return nil }
    var at = index + 1
    while at < end, at - index <= 4, scan.isWord(at), scan.tokens[at].isCapitalised,
      !scan.has(at, [.place, .role, .time])
    {
      at += 1
    }
    guard at > index + 1 else { return nil }
    return Mention(name: index..<at, kind: .place, phrase: index..<at, sentence: 0)
  }
}
