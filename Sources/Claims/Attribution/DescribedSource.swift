import Reading

/// Sources without a name, by what describes them: who or what `the Minister`, `lembaga itu`, `seorang warga` is.
extension SourceRegister {
  /// `the Minister`, `sang menteri`, `lembaga itu`, `the company`: someone or something named before.
  func definite(_ phrase: SourcePhrase) -> Int? {
    let core = phrase.core
    guard core.count <= 6, core.allSatisfy({ scan.isWord($0) }) else { return nil }
    let last = scan.tables.data.lexicon.spelling(of: scan.tokens[core.upperBound - 1].word)
    let first = scan.tables.data.lexicon.spelling(of: scan.tokens[core.lowerBound].word)
    var head = core
    if first == "the" || first == "sang" {
      head = core.lowerBound + 1..<core.upperBound
    } else if last == "itu" || last == "tersebut" || last == "ini" {
      head = core.lowerBound..<core.upperBound - 1
    } else if core.count > 1 || !scan.has(core.lowerBound, .company) {
      return nil
    }
    guard let word = head.last else { return nil }
    // `the National Weather Service`: the article is no part of a name.
    if let name = organisation(head) { return ofEntity(name) }
    // `the coast guard` is a body, whatever a guard is alone.
    let isBody = scan.organisationPhrase(head)
    if scan.has(word, .role), !isBody, let entity = holder(of: head, nil) { return ofEntity(entity) }
    if scan.has(word, [.role, .crowd]), !isBody, let known = described(head) { return known }
    guard head.contains(where: { scan.has($0, .organisation) }) else { return nil }
    return body(named: head).flatMap { body in
      switch body {
      case .entity(let number): ofEntity(number)
      case .source(let number): number
      }
    }
  }

  /// The organisation whose whole name stands at a place.
  func organisation(_ name: Range<Int>) -> Int? {
    let first = max(0, firstMention(name.lowerBound) - 1)
    return mentions[first..<min(first + 3, mentions.count)].first {
      $0.kind == .organisation && $0.name == name && $0.entity >= 0
    }?.entity
  }

  func unnamed(_ phrase: SourcePhrase) -> Int {
    let text = scan.string(phrase.core)
    var kind = SourceKind.unnamed
    var isNamed = false
    switch head(phrase.core) {
    case .document?: kind = .document
    case .organisation?:
      kind = .organisation
      isNamed = holdsName(phrase.core)
    case .crowd?: kind = isOne(phrase.core) ? .unnamed : .group
    default: break
    }
    if phrase.kind == .plural { kind = .group }
    if kind == .unnamed, isSeveral(phrase.core) { kind = .group }
    var source = Source(kind: kind, isNamed: isNamed, name: text)
    if !isNamed { source.sourceClass = sourceClass(phrase.core) }
    if kind == .organisation { source.stateBody = stateBody(of: text) }
    let number = remember(text, source)
    notePeople(phrase)
    noteBody(number, phrase.core)
    return number
  }

  /// Whoever is behind a passive that names nobody (`dikabarkan`, `is said to`): each such word once.
  func nobody(_ cue: Range<Int>) -> Int {
    let name = scan.string(cue)
    var source = Source(kind: .unnamed, isNamed: false, name: name)
    source.sourceClass = .agentless
    return remember("\u{0} \(name)", source)
  }

  /// What heads a description: its first noun that can speak; in English, where heads stand last, the last one before a
  /// preposition or a relative (`a foreign ministry spokesman at …`).
  func head(_ core: Range<Int>) -> WordClass? {
    var found: WordClass?
    for token in core where scan.isWord(token) {
      if scan.isEnglish, token > core.lowerBound, scan.has(token, [.preposition, .relative]), found != nil { break }
      let classes = scan.classes[token]
      if let kind = [.document, .organisation, .crowd, .role].first(where: { classes.contains($0) }) { found = kind }
      if found != nil, !scan.isEnglish { break }
    }
    return found
  }

  /// Whether a name stands in a description, or a capital behind its first word.
  func holdsName(_ core: Range<Int>) -> Bool {
    if core.dropFirst().contains(where: { scan.isWord($0) && scan.tokens[$0].isCapitalised }) { return true }
    let number = firstMention(core.lowerBound)
    return number < mentions.count && mentions[number].phrase.upperBound <= core.upperBound
  }

  /// What the longest known description in a phrase says of its source.
  func sourceClass(_ core: Range<Int>) -> SourceClass? {
    var best: (length: Int, kind: SourceClass)?
    for token in core where scan.isWord(token) {
      guard let match = scan.tables.anonymous.longest(in: scan.tokens, at: token, end: core.upperBound),
        let kind = scan.tables.anonymousClasses[Int(match.value)], match.length > best?.length ?? 0
      else { continue }
      best = (match.length, kind)
    }
    return best?.kind
  }

  func isSeveral(_ range: Range<Int>) -> Bool {
    scan.has(range.lowerBound, .some) && !isOne(range) && spelling(range.lowerBound) != "the"
  }

  func isOne(_ range: Range<Int>) -> Bool {
    ["seorang", "sebuah", "salah", "sang", "si", "a", "an", "one"].contains(spelling(range.lowerBound))
  }

  func spelling(_ token: Int) -> String { scan.tables.data.lexicon.spelling(of: scan.tokens[token].word) }

  /// Keeps an indefinite description of people (`seorang dokter di lokasi`).
  func notePeople(_ phrase: SourcePhrase) {
    guard phrase.kind == .unnamed, scan.has(phrase.core.lowerBound, .some), spelling(phrase.core.lowerBound) != "the",
      phrase.core.contains(where: { scan.has($0, [.role, .crowd]) })
    else { return }
    people.append(phrase)
  }

  /// The one description of people before a definite one that bears its head (`the doctor`, `saksi itu`); nil where several do.
  func described(_ head: Range<Int>) -> Int? {
    let words = head.map { scan.tokens[$0].word }
    guard !words.contains(where: { $0 < 0 }) else { return nil }
    var found: SourcePhrase?
    for phrase in people.suffix(8) where phrase.core.upperBound <= head.lowerBound {
      guard words.allSatisfy({ word in phrase.core.contains { scan.tokens[$0].word == word } }) else { continue }
      if let other = found, scan.string(other.core).lowercased() != scan.string(phrase.core).lowercased() { return nil }
      found = phrase
    }
    return found.map(unnamed)
  }

  /// Keeps where a body without a name was spoken of last (`the district disaster agency`).
  func noteBody(_ number: Int, _ core: Range<Int>) {
    if sources[number].kind == .organisation, sources[number].entity == nil { bodies.append((number, core)) }
  }
}
