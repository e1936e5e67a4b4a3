import Reading

// What stands before the number: `korban tewas mencapai 34`, `the crowd at about 1,200`, `menewaskan 34 orang`.
extension QuantityScanner {
  /// The counted noun before a number that has none behind it, linked by a word that leads to a figure.
  func nounBefore(_ start: Int) -> CountedNoun? {
    var at = start - 1
    guard at > begin, isWord(at), tables.linksFigure(tokens[at].word) else { return nil }
    let isOf = word(at) == tables.words.of
    for _ in 0..<6 {
      at -= 1
      guard at >= begin, isWord(at) else { return nil }
      // A day may stand between (`flights cancelled on Friday numbered 230`).
      if isOccupied(at), !isOf { continue }
      guard !isOccupied(at) else { return nil }
      guard let found = concept(at: at), at + found.length <= start else { continue }
      switch counted.kind(found.concept) {
      case .event where !isSubject(at, found.length): continue
      case .person, .casualty, .thing, .event:
        return CountedNoun(
          from: at, end: at + found.length, concept: found.concept, name: Concepts.label(found.concept),
          unit: counted.unit(found.concept))
      default: continue
      }
    }
    return nil
  }

  /// `penerbangan`, `flights` at the head of a clause: the noun of an event, no verb.
  private func isSubject(_ at: Int, _ length: Int) -> Bool {
    guard at == begin || !isWord(at - 1) else { return false }
    if !decimalComma { return lastByte(at + length - 1) == 0x73 }
    let bytes = text[Int(tokens[at].start)..<Int(tokens[at].end)]
    return bytes.count > 6 && (bytes[bytes.startIndex] | 0x20) == 0x70 && bytes[bytes.startIndex + 1] == 0x65
      && bytes.suffix(2).elementsEqual("an".utf8)
  }

  /// The casualty that a verb or noun right before the number words, where what is counted is persons or nothing.
  func casualtyBefore(_ start: Int, _ draft: QuantityDraft) -> CountedNoun? {
    guard draft.unit == nil || draft.unit == .person else { return nil }
    if let concept = draft.noun?.concept, counted.kind(concept) == .casualty { return nil }
    var at = start - 1
    for _ in 0..<4 {
      guard at >= begin, isWord(at) else { return nil }
      if let found = casualty(at: at), at + found.length <= start {
        let name = Concepts.label(found.concept)
        guard var noun = draft.noun else {
          return CountedNoun(from: at, end: at + found.length, concept: found.concept, name: name, unit: .person)
        }
        (noun.concept, noun.name) = (found.concept, name)
        return noun
      }
      guard tables.linksFigure(tokens[at].word) else { return nil }
      at -= 1
    }
    return nil
  }

  /// The persons that a number without a noun counts: `nine of them were children`, `140 lainnya luka-luka`.
  func subsetNoun(after number: Int) -> CountedNoun? {
    var at = number
    while at < min(end, number + 5), isSubsetWord(at) { at += 1 }
    guard at > number, at < end else { return nil }
    let found = casualty(at: at) ?? concept(at: at).flatMap { counted.kind($0.concept) == .person ? $0 : nil }
    guard let found else { return nil }
    return CountedNoun(
      from: at, end: at + found.length, concept: found.concept, name: Concepts.label(found.concept), unit: .person)
  }

  /// `about 150 of them`, `belasan di antaranya`: the number counts what the figure before it did.
  func refersBack(_ at: Int) -> Bool {
    let words = tables.words
    if word(at) == words.of || word(at) == words.dari { return words.those.contains(word(at + 1)) }
    return words.among.contains(word(word(at) == words.di ? at + 1 : at))
  }

  /// The unit of the last things counted, in the sentence or the one before.
  func unitBefore(_ found: [Quantity]) -> MeasureUnit? {
    guard let last = found.last(where: { $0.unit.dimension == .count && $0.unit != .number }),
      last.sentence >= sentence - 1
    else { return nil }
    return last.unit
  }

  /// `di` counts only before `antaranya` and `antara`: elsewhere a place follows.
  private func isSubsetWord(_ at: Int) -> Bool {
    let words = tables.words
    return words.subset.contains(word(at)) || (word(at) == words.di && words.subset.contains(word(at + 1)))
  }
}
