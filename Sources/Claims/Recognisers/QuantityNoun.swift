import Reading

/// The counted noun of a quantity.
struct CountedNoun {
  /// Its tokens, half-open.
  var from: Int
  var end: Int
  var concept: ConceptID?
  /// The concept's label, or the noun's own words.
  var name: String?
  var unit: MeasureUnit
}

extension QuantityScanner {
  /// The concept worded at a token that can be counted, and its length in tokens.
  func concept(at index: Int) -> (concept: ConceptID, length: Int)? {
    guard index < end, tables.start(tokens[index].word).contains(.concept), !isOccupied(index) else { return nil }
    guard tables.start(tokens[index].word).isDisjoint(with: .approximator) else { return nil }
    var other: (ConceptID, Int)?
    guard !isVerb(index, .thing, length: 8) else { return nil }
    for match in tables.concepts.allLongest(in: tokens, at: index, end: end) {
      let concept = tables.conceptIDs[Int(match.value)]
      switch counted.kind(concept) {
      case .person, .casualty: return (concept, match.length)
      case .thing where other.map({ counted.kind($0.0) != .thing }) ?? true: other = (concept, match.length)
      case .abstract where other == nil: other = (concept, match.length)
      case .event where other == nil && isNominal(index, match.length): other = (concept, match.length)
      default: break
      }
    }
    return other
  }

  /// The casualty worded at a token, verbs included (`menewaskan`), and its length in tokens.
  func casualty(at index: Int) -> (concept: ConceptID, length: Int)? {
    guard index < end, tables.start(tokens[index].word).contains(.concept), !isOccupied(index) else { return nil }
    for match in tables.concepts.allLongest(in: tokens, at: index, end: end) {
      let concept = tables.conceptIDs[Int(match.value)]
      if counted.kind(concept) == .casualty { return (concept, match.length) }
    }
    return nil
  }

  /// Whether a token words an event (`berangkat`): no adjective.
  func isEvent(_ index: Int) -> Bool {
    guard index < end, let match = tables.concepts.longest(in: tokens, at: index, end: end) else { return false }
    return counted.kind(tables.conceptIDs[Int(match.value)]) == .event
  }

  /// Whether the words of an event are a noun in the plural (English) or no verb form (Indonesian).
  private func isNominal(_ index: Int, _ length: Int) -> Bool {
    if !decimalComma { return lastByte(index + length - 1) == 0x73 }
    let start = Int(tokens[index].start)
    let (a, b) = (text[start] | 0x20, text[start + 1] | 0x20)
    return
      !((a == 0x6D && b == 0x65) || (a == 0x64 && b == 0x69) || (a == 0x62 && b == 0x65) || (a == 0x74 && b == 0x65))
  }

  /// The noun counted by a number that ends before `start`.
  func noun(at start: Int, isOne: Bool) -> CountedNoun? {
    guard start < end, isWord(start) else { return nil }
    return decimalComma ? headFirstNoun(at: start) : headLastNoun(at: start, isOne: isOne)
  }

  // MARK: Indonesian: the head comes first, after a counting word

  private func headFirstNoun(at start: Int) -> CountedNoun? {
    var at = start
    if let counter = counter(at) {
      if counter.unit.name != "item", counter.unit.name != "animal" {
        return withCasualty(specific(after: counter) ?? counter)
      }
      at = counter.end
      guard isWord(at), let noun = conceptNoun(at) ?? ownNoun(at) else { return counter }
      return CountedNoun(from: start, end: noun.end, concept: noun.concept, name: noun.name, unit: noun.unit)
    }
    guard let noun = conceptNoun(at) ?? ownNoun(at) else { return nil }
    return withCasualty(noun)
  }

  /// A counting word or unit of count (`orang`, `unit`, `KK`).
  private func counter(_ at: Int) -> CountedNoun? {
    guard let match = tables.unitsAfter.longest(in: tokens, at: at, end: end) else { return nil }
    let unit = tables.unitRows[Int(match.value)]
    guard unit.dimension == .count else { return nil }
    let known = concept(at: at).flatMap { $0.length >= match.length ? $0 : nil }
    if let known {
      return CountedNoun(
        from: at, end: at + known.length, concept: known.concept, name: Concepts.label(known.concept),
        unit: unit)
    }
    return CountedNoun(from: at, end: at + match.length, concept: nil, name: unit.name, unit: unit)
  }

  /// `20 orang pekerja`: a kind of person after the counting word.
  private func specific(after counter: CountedNoun) -> CountedNoun? {
    guard counter.unit == .person, let next = concept(at: counter.end), counted.kind(next.concept) == .person else {
      return nil
    }
    return CountedNoun(
      from: counter.from, end: counter.end + next.length, concept: next.concept, name: Concepts.label(next.concept),
      unit: .person)
  }

  private func conceptNoun(_ at: Int) -> CountedNoun? {
    guard let found = concept(at: at) else { return nil }
    var noun = CountedNoun(
      from: at, end: at + found.length, concept: found.concept, name: Concepts.label(found.concept),
      unit: counted.unit(found.concept))
    // `warga terdampak`: whatever the phrase means, its head counts persons.
    if found.length > 1, noun.unit != .person, isPersonWord(at) { noun.unit = .person }
    return noun
  }

  private func isPersonWord(_ at: Int) -> Bool {
    tables.concepts.allLongest(in: tokens, at: at, end: at + 1).contains {
      counted.isPerson(tables.conceptIDs[Int($0.value)])
    }
  }

  /// A noun that the lexicon does not know: its own word.
  private func ownNoun(_ at: Int, capital: Bool = false) -> CountedNoun? {
    guard isWord(at), !isStop(at), !isOccupied(at), capital || !tokens[at].isCapitalised,
      !isVerb(at, .thing, length: 8), tokens[at].end - tokens[at].start > 2,
      tables.start(tokens[at].word).isDisjoint(with: [.approximator, .numeral, .scope, .vague, .share, .magnitude]),
      role(at) == .none
    else { return nil }
    let range = range(at, at + 1)
    let name = decimalComma ? lowercased(range) : QuantityScanner.singular(lowercased(range))
    return CountedNoun(
      from: at, end: at + 1, concept: nil, name: name, unit: MeasureUnit(name: name, dimension: .count))
  }

  /// `34 orang tewas`: persons counted by what befell them.
  private func withCasualty(_ noun: CountedNoun) -> CountedNoun {
    guard noun.unit == .person else { return noun }
    var at = noun.end
    // `34 orang dinyatakan hilang`, `34 people were killed`, `34 orang yang tewas`
    var steps = 0
    while steps < 3, at < end, isWord(at) {
      if let found = casualty(at: at) {
        return CountedNoun(
          from: noun.from, end: steps == 0 ? at + found.length : noun.end, concept: found.concept,
          name: Concepts.label(found.concept), unit: .person)
      }
      guard isStop(at) || concept(at: at) == nil else { break }
      at += 1
      steps += 1
    }
    return noun
  }

  // MARK: English: the head comes last

  private func headLastNoun(at start: Int, isOne: Bool) -> CountedNoun? {
    var at = start
    var found: CountedNoun?
    var own: CountedNoun?
    while at < end, at < start + 5, isWord(at) || (isHyphen(at) && at > start && !isSpaced(at)) {
      if isHyphen(at) || isPossessive(at) {
        at += 1
        continue
      }
      if isStop(at) || isOccupied(at) { break }
      if let known = concept(at: at), !(found != nil && counted.kind(known.concept) == .casualty) {
        let last = at + known.length
        found = CountedNoun(
          from: start, end: last, concept: known.concept, name: Concepts.label(known.concept),
          unit: counted.unit(known.concept))
        at = last
        if isPossessive(last) { continue }
        if let counter = counter(last - known.length), counter.end == last { found?.unit = counter.unit }
        if isPlural(last - 1) || counted.isPerson(known.concept) { break }
        continue
      }
      if found != nil {
        // `11 solar panels`, `30 suspicious cases`: what is counted stands in the plural.
        if !isOne, isPlural(at), let counted = ownNoun(at) { (own, found) = (counted, nil) }
        break
      }
      if isPlural(at) || (isOne && at == start) {
        own = ownNoun(at, capital: isPlural(at))
        break
      }
      at += 1
    }
    if let found { return withCasualty(found) }
    guard var noun = own ?? counterNoun(start) else { return nil }
    noun.from = start
    return noun
  }

  private func counterNoun(_ at: Int) -> CountedNoun? { counter(at).map(withCasualty) }

  /// `'s`, or the apostrophe after a plural.
  func isPossessive(_ at: Int) -> Bool {
    guard at < end, !isSpaced(at) else { return false }
    let token = tokens[at]
    return token.kind == .singleStraight || token.kind == .singleClose
      || (token.kind == .word && token.end - token.start <= 4
        && (text[Int(token.start)] == 0x27 || text[Int(token.start)] == 0xE2))
  }

  /// `-ous`: `suspicious`.
  private func isAdjective(_ token: Token) -> Bool {
    text[Int(token.end) - 2] | 0x20 == 0x75 && text[Int(token.end) - 3] | 0x20 == 0x6F
  }

  private func isPlural(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.kind == .word && token.end - token.start > 3 && lastByte(index) == 0x73
      && text[Int(token.end) - 2] | 0x20 != 0x73 && !isAdjective(token)
  }

  /// The words of a range, lower case.
  func lowercased(_ range: TextRange) -> String {
    String(decoding: text[range.start..<range.end], as: UTF8.self).lowercased()
  }

  /// The singular of a regular English plural.
  static func singular(_ plural: String) -> String {
    if plural.hasSuffix("ies"), plural.count > 4 { return plural.dropLast(3) + "y" }
    for ending in ["ches", "shes", "sses", "xes"] where plural.hasSuffix(ending) { return String(plural.dropLast(2)) }
    return plural.hasSuffix("s") ? String(plural.dropLast()) : plural
  }
}
