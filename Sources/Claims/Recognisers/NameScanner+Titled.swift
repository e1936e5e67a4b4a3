import Reading

/// Offices with the names of who holds them.
extension NameScanner {
  /// A role with the name after it; a role alone where no name follows.
  func titled(_ role: RolePhrase, _ index: Int, _ end: Int) -> Mention? {
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
    if hasComma, role.affiliation == nil, closesAdjunct(index, at, end) { return nil }
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

  /// `Selain kurangnya pemahaman petugas, Nurhadi menyoroti …`: behind a preposition the comma closes an adjunct, and the name
  /// with its verb begins the clause.
  private func closesAdjunct(_ role: Int, _ name: Int, _ end: Int) -> Bool {
    guard !scan.isEnglish, name < end, let run = NameRun.person(scan, name, end), run.name.upperBound < end else {
      return false
    }
    let verb = run.name.upperBound
    guard scan.isWord(verb), scan.has(verb, [.cueVerb, .adverb, .negator]) || scan.isActiveVerb(verb) else {
      return false
    }
    let start = scan.sentences[scan.sentence(ofToken: role)].tokens.lowerBound
    guard role > start, scan.isWord(role - 1), !scan.has(role - 1, [.adverb, .opener, .contrast, .time]) else {
      return false
    }
    var at = role - 1
    while at >= max(start, role - 5), scan.isWord(at) {
      if scan.has(at, [.preposition, .subordinator]), !scan.has(at, .and) { return true }
      // `Dalam kasus pesohor, Lucky menduga …`, but `Dihubungi ketua panitia, Budi …`
      if scan.has(at, .insert), at == start, at < role - 1 { return true }
      if !scan.has(at, .some), scan.tokens[at].isCapitalised, at > start { return false }
      at -= 1
    }
    return false
  }

  /// `Manajer PLN UP3 Brangkal, Hendri …`: the end of what tells one office of an organisation from others, where its holder's
  /// name follows behind a comma.
  func branchEnd(_ role: RolePhrase, _ at: Int, _ end: Int) -> Int? {
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
  func placeEnd(_ at: Int, _ end: Int) -> Int? {
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
  func behindReach(_ at: Int, _ end: Int) -> Int {
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
  func organisationBetween(_ at: Int, _ end: Int) -> Range<Int>? {
    guard !scan.isEnglish, at + 2 < end, scan.isComma(at), let run = OrganisationRun.read(scan, at + 1, end),
      run.end + 1 < end, scan.isComma(run.end), let person = NameRun.person(scan, run.end + 1, end), person.isPlausible
    else { return nil }
    return at + 1..<run.end
  }

  /// The end of a second role behind `yang juga`, `sekaligus`, with the holder's name after it.
  func secondRole(_ at: Int, _ end: Int) -> Int? {
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

  /// `Gubernur Banten Wahid, Wali Kota Tangerang Arif Wisman, …`: behind one who has an office already, an office with a name
  /// after it is the next one's.
  func namesAnother(_ at: Int, _ end: Int) -> Bool {
    guard !scan.isEnglish, at + 1 < end, scan.isComma(at), scan.tokens[at + 1].isCapitalised,
      let next = RolePhrase.read(scan, at + 1, end), next.end < end,
      let run = NameRun.person(scan, next.end, end)
    else { return false }
    return run.isPlausible || run.hasTitle
  }
}
