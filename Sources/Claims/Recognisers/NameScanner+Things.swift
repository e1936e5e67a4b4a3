import Reading

/// What the tables or the article show to be an organisation or a place.
extension NameScanner {
  func gazetteerName(_ index: Int, _ end: Int) -> Mention? {
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
  func describedName(_ index: Int, _ end: Int) -> Mention? {
    guard scan.has(index, .startsName), let match = scan.name(at: index, end), match.length > 1,
      scan.tables.nameRows[Int(match.value)].kind == .organisation
    else { return nil }
    let range = index..<index + match.length
    return Mention(name: range, kind: .organisation, phrase: range, sentence: 0, gazetteer: Int(match.value))
  }

  /// `ujar Darwin` behind `Darwin Sinulingga`: a place's name that the article gives to a person, where it speaks.
  func isBearer(_ index: Int, _ length: Int, _ kind: GazetteerName.Kind) -> Bool {
    length == 1 && kind == .place && personWords.contains(scan.words.ids[index])
      && (scan.isBareCue(index - 1) || scan.isShortName(index))
  }

  /// `ujar Imam` behind `Imam Prasetya`: a word of the roles that the article gives to a person, where it stands alone.
  func isBearer(ofRole index: Int, _ end: Int) -> Bool {
    guard scan.tokens[index].isCapitalised, index > 0, personWords.contains(scan.words.ids[index]),
      index + 1 >= end || !scan.tokens[index + 1].isCapitalised
    else { return false }
    return scan.isBareCue(index - 1) || scan.isShortName(index)
  }

  func organisation(_ run: OrganisationRun, _ start: Int, _ end: Int) -> Mention {
    // An acronym in brackets at the end is no part of the name.
    let nameEnd = run.acronym.map { $0.upperBound + 1 == run.end ? $0.lowerBound - 1 : run.end } ?? run.end
    var mention = Mention(
      name: start..<nameEnd, kind: .organisation, phrase: start..<run.end, sentence: 0,
      gazetteer: run.gazetteer, acronym: run.acronym)
    if mention.acronym == nil { takeAcronym(&mention, end) }
    return mention
  }

  func takeAcronym(_ mention: inout Mention, _ end: Int) {
    let at = mention.name.upperBound
    guard at + 2 < end, scan.isOpenParenthesis(at), scan.isWord(at + 1), scan.tokens[at + 1].isCapitalised,
      let close = scan.parenthesisEnd(at, end, limit: 5)
    else { return }
    mention.acronym = at + 1..<close - 1
    mention.phrase = mention.phrase.lowerBound..<close
  }

  /// Capitals that the tables do not know: a name where the article has spelled it out, or where it speaks.
  func acronym(_ index: Int) -> Mention? {
    let token = scan.tokens[index]
    guard token.isAllCaps, token.end - token.start >= 3, !scan.has(index, .common) else { return nil }
    return Mention(name: index..<index + 1, kind: nil, phrase: index..<index + 1, sentence: 0)
  }

  /// A place that only the article shows to be one, with the words of its name behind it (`Huanca Alta`).
  func shownPlace(_ index: Int, _ end: Int) -> Mention {
    var at = index + 1
    while at < end, at - index < 4, NameRun.isPart(scan, at, isFirst: false), !scan.has(at, .given),
      !scan.isShortName(at)
    {
      at += 1
    }
    return Mention(name: index..<at, kind: .place, phrase: index..<at, sentence: 0)
  }

  /// A generic word of place with the capitals after it (`Desa Sukamaju`).
  func place(_ index: Int, _ end: Int) -> Mention? {
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
