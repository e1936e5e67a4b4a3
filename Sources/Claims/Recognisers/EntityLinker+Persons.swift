import Reading

/// Who bears a name: full names, parts of them and nicknames.
extension EntityLinker {
  /// The person that bears a name: all words of the shorter name stand in the longer one. Among several the one that
  /// speaks, then the one named last.
  func person(_ ids: [Int32], _ sentence: Int) -> Int? {
    guard let first = ids.first else { return nil }
    var best: Int?
    for id in ids.count == 1 ? [first] : ids {
      for candidate in (bearers[id] ?? []).suffix(8).reversed() {
        let words = nameWords[candidate]
        let isMatch = ids.count <= words.count ? ids.allSatisfy(words.contains) : words.allSatisfy(ids.contains)
        guard isMatch, ids.count == 1 || words.count == 1 || sameLast(ids, words) else { continue }
        if let chosen = best, speaks[chosen] || !speaks[candidate] { continue }
        best = candidate
      }
      if best != nil { return best }
    }
    return ids.count == 1 ? nicknamed(first) : best
  }

  /// `Risma` for `Tri Rismaharini`: the one person of the last ones whose name has a longer word that starts so.
  func nicknamed(_ id: Int32) -> Int? {
    guard let short = scan.words.spelling(of: id), short.count >= 4 else { return nil }
    var found: Int?
    for number in persons.suffix(12).reversed() {
      let isLonger = nameWords[number].contains { word in
        guard word != id, let long = scan.words.spelling(of: word) else { return false }
        return long.count > short.count + 1 && long.starts(with: short)
      }
      guard isLonger else { continue }
      if found != nil { return nil }
      found = number
    }
    return found
  }

  /// `Budi Santoso, yang akrab disapa Cak Budi,`, `Robert Hall, better known as Bobby`: the person to whom a nickname belongs.
  func bearer(ofNickname index: Int) -> Int? {
    guard index > 0, mentions[index].kind != .place, mentions[index].kind != .organisation else { return nil }
    let owner = mentions[index - 1]
    guard owner.kind == .person, owner.entity >= 0, owner.sentence == mentions[index].sentence else { return nil }
    var between = owner.phrase.upperBound..<mentions[index].phrase.lowerBound
    if let first = between.first, scan.isComma(first) { between.removeFirst() }
    guard (1...5).contains(between.count), let last = between.last,
      between.allSatisfy({ scan.isWord($0) && !scan.tokens[$0].isCapitalised })
    else { return nil }
    let isNickname =
      scan.tables.opensNickname(scan.tokens[last].word)
      || (between.count > 1 && scan.tables.isKnownAs(scan.tokens[last - 1].word, scan.tokens[last].word))
    return isNickname ? owner.entity : nil
  }

  func sameLast(_ a: [Int32], _ b: [Int32]) -> Bool { a.first == b.first || a.last == b.last }

  func linkPerson(_ index: Int) {
    let mention = mentions[index]
    // `Jembatan Peduli` behind `Yayasan Jembatan Peduli`: a name without its head.
    if mention.role == nil, mention.title == nil, mention.gazetteer == nil,
      let known = byTail[scan.string(mention.name).lowercased()],
      mention.name.count > 1 || person(nameIDs(mention), mention.sentence) == nil
    {
      mentions[index].kind = .organisation
      return attach(index, to: known)
    }
    let ids = nameIDs(mention)
    let rivals = ids.count == 1 ? rivals(ids[0]) : []
    if !rivals.isEmpty { return linkAmbiguous(index, ids[0], among: rivals) }
    if let known = person(ids, mention.sentence) {
      attach(index, to: known)
      if ids.count > nameWords[known].count {
        bear(ids, known)
        nameWords[known] = ids
      }
      return
    }
    if let row = mention.gazetteer, let known = byKey[scan.tables.nameRows[row].id] {
      attach(index, to: known)
      return
    }
    let number = entities.count
    var entity = Entity(kind: .person, name: scan.string(mention.name))
    if let row = mention.gazetteer {
      entity.gazetteer = scan.tables.nameRows[row].id
      entity.country = scan.tables.nameRows[row].country
      byKey[scan.tables.nameRows[row].id] = number
    }
    append(entity, ids)
    persons.append(number)
    bear(ids, number)
    attach(index, to: number)
  }

  /// Links a single name that fits several people; where nothing tells which, to a person of its own (`Kim?`).
  func linkAmbiguous(_ index: Int, _ id: Int32, among rivals: [Int]) {
    let mention = mentions[index]
    if let holder = holder(mention.role, among: rivals) { return attach(index, to: holder) }
    if let known = likeliest(among: rivals, mention) {
      mentions[index].alternatives = rivals.filter { $0 != known }
      return attach(index, to: known)
    }
    let key = "? \(id)"
    let number = byKey[key] ?? entities.count
    if number == entities.count {
      var entity = Entity(kind: .person, name: scan.string(mention.name) + "?")
      entity.couldBe = rivals.map { entities[$0].name }
      append(entity, [])
      byKey[key] = number
    }
    mentions[index].entity = number
    lastParagraph[number] = scan.sentences[mention.sentence].paragraph
  }

  func bear(_ ids: [Int32], _ entity: Int) {
    for id in ids where bearers[id]?.last != entity { bearers[id, default: []].append(entity) }
  }
}
