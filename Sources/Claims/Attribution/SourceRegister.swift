import Reading

/// The sources of one article, each once, in order of appearance, and who spoke last.
final class SourceRegister {
  let scan: Scan
  /// How many entities are looked at for whom a role or a description means; keeps long articles linear.
  static let reach = 200
  let mentions: [Mention]
  let entities: [Entity]
  private(set) var sources: [Source] = []
  private var byEntity: [Int: Int] = [:]
  private var byText: [String: Int] = [:]
  /// The last source that spoke, and the paragraph in which it did.
  private(set) var speaker: (source: Int, paragraph: Int)?
  /// The last single person in focus: the one that `ia`, `he` and `-nya` mean.
  private(set) var person: (source: Int?, entity: Int, paragraph: Int, sentence: Int)?
  private var group: Int?
  /// Unnamed people who opened a sentence without saying anything yet.
  private var groupInFocus: SourcePhrase?
  /// An unnamed person who did, and the paragraph.
  private var someoneInFocus: (phrase: SourcePhrase, paragraph: Int)?

  /// The body or the document that `it` means: the last that spoke or that a sentence was about.
  private var thingInFocus: (phrase: SourcePhrase?, source: Int?, paragraph: Int)?
  /// People without a name whom the article spoke of (`a doctor on the scene`), for `the doctor` after them.
  private var people: [SourcePhrase] = []

  /// The two persons and the two countries that a sentence named last.
  private var pair = Pair()
  /// Two that spoke together.
  private var duo: Int?
  /// Bodies without a name that have spoken, and where.
  private(set) var bodies: [(source: Int, core: Range<Int>)] = []

  init(_ scan: Scan, _ linker: EntityLinker) {
    self.scan = scan
    mentions = linker.mentions
    entities = linker.entities
  }

  /// A sentence opens with a person as its subject: pronouns after it mean that person.
  func focus(_ entity: Int, sentence: Int) {
    person = (byEntity[entity], entity, scan.sentences[sentence].paragraph, sentence)
    someoneInFocus = nil
  }

  /// A sentence opens with a body or a document as its subject: `it` after it means that.
  func focusOnThing(_ phrase: SourcePhrase, sentence: Int) {
    thingInFocus = (phrase, nil, scan.sentences[sentence].paragraph)
  }

  private func thing(_ paragraph: Int) -> Int? {
    guard let thing = thingInFocus, paragraph - thing.paragraph <= 1 else { return nil }
    if let source = thing.source { return source }
    guard let phrase = thing.phrase else { return nil }
    if case .mention(let number) = phrase.kind { return named(mentions[number], phrase) }
    return definite(phrase) ?? unnamed(phrase)
  }

  func focus(on phrase: SourcePhrase, sentence: Int) {
    notePeople(phrase)
    let isCrowd = phrase.core.contains { scan.has($0, .crowd) } || isSeveral(phrase.core)
    if isCrowd, !isOne(phrase.core) {
      groupInFocus = phrase
    } else {
      someoneInFocus = (phrase, scan.sentences[sentence].paragraph)
    }
  }

  /// The source that a phrase names, made where it is new. Nil for a pronoun without antecedent.
  func source(_ phrase: SourcePhrase, sentence: Int) -> Int? {
    let paragraph = scan.sentences[sentence].paragraph
    let number: Int?
    switch phrase.kind {
    case .mention(let mention): number = named(mentions[mention], phrase)
    case .mentions(let all):
      number = several(phrase)
      if all.count == 2 { duo = number }
    case .unnamed: number = definite(phrase) ?? unnamed(phrase)
    // Whom a pronoun means may stay open; that someone spoke does not.
    case .pronoun: number = antecedent(paragraph) ?? unnamed(phrase)
    case .clitic: number = antecedent(paragraph)
    case .plural: number = plural(phrase) ?? unnamed(phrase)
    case .institution: number = institution() ?? unnamed(phrase)
    case .thing: number = thing(paragraph)
    }
    guard let number else { return nil }
    speaker = (number, paragraph)
    note(number, phrase, paragraph, sentence)
    return number
  }

  func notePair(_ found: Pair) {
    if found.isTwo { duo = nil }
    pair.take(found)
  }

  /// The organisation whose own text an article is: the first that it names.
  private func institution() -> Int? {
    guard let first = mentions.first(where: { $0.kind == .organisation && $0.entity >= 0 }) else { return nil }
    return ofEntity(first.entity)
  }

  /// Who speaks on without being named.
  func carriedOver(paragraph: Int) -> Int? {
    guard let speaker, speaker.paragraph == paragraph || speaker.paragraph + 1 == paragraph else { return nil }
    return speaker.source
  }

  private func note(_ number: Int, _ phrase: SourcePhrase, _ paragraph: Int, _ sentence: Int) {
    let source = sources[number]
    someoneInFocus = nil
    if source.kind == .person, let entity = source.entity {
      person = (number, entity, paragraph, sentence)
    } else if source.kind == .group {
      group = number
      groupInFocus = nil
      // `beberapa analis, termasuk Budi`: a pronoun after it means the one who is named.
      let from = phrase.phrase.lowerBound
      let until = min(from + 16, scan.sentences[sentence].tokens.upperBound)
      for mention in mentions[firstMention(from)...] {
        guard mention.phrase.lowerBound < until else { break }
        if mention.kind == .person, mention.entity >= 0 {
          person = (byEntity[mention.entity], mention.entity, paragraph, sentence)
          break
        }
      }
    } else if source.kind == .unnamed {
      person = (number, -1, paragraph, sentence)
    } else {
      thingInFocus = (nil, number, paragraph)
    }
  }

  /// Keeps an indefinite description of people (`seorang dokter di lokasi`).
  private func notePeople(_ phrase: SourcePhrase) {
    guard phrase.kind == .unnamed, scan.has(phrase.core.lowerBound, .some), spelling(phrase.core.lowerBound) != "the",
      phrase.core.contains(where: { scan.has($0, [.role, .crowd]) })
    else { return }
    people.append(phrase)
  }

  /// The one description of people before a definite one that bears its head (`the doctor`, `saksi itu`); nil where several do.
  private func described(_ head: Range<Int>) -> Int? {
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

  func firstMention(_ token: Int) -> Int {
    var low = 0
    var high = mentions.count
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].phrase.lowerBound < token { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func antecedent(_ paragraph: Int) -> Int? {
    if let someone = someoneInFocus, someone.paragraph == paragraph {
      someoneInFocus = nil
      let known: Int? =
        if case .mention(let mention) = someone.phrase.kind {
          named(mentions[mention], someone.phrase)
        } else {
          definite(someone.phrase)
        }
      let number = known ?? unnamed(someone.phrase)
      person = (number, sources[number].entity ?? -1, paragraph, 0)
      return number
    }
    if let person, paragraph - person.paragraph <= 2 {
      if let source = person.source { return source }
      return ofEntity(person.entity)
    }
    if let speaker, paragraph - speaker.paragraph <= 2 { return speaker.source }
    return nil
  }

  private func named(_ mention: Mention, _ phrase: SourcePhrase) -> Int? {
    if mention.entity >= 0 { return ofEntity(mention.entity) }
    if let role = mention.role, let entity = holder(of: role, mention.affiliation) { return ofEntity(entity) }
    return unnamed(phrase)
  }

  /// The person to whom an article has given a role before (`kata Presiden`).
  private func holder(of role: Range<Int>, _ affiliation: Range<Int>?) -> Int? {
    let text = scan.string(role).lowercased()
    if let last = person, last.entity >= 0, matches(entities[last.entity], text) { return last.entity }
    var found: Int?
    for number in entities.indices.suffix(SourceRegister.reach) where entities[number].kind == .person {
      guard matches(entities[number], text) else { continue }
      if found != nil { return nil }
      found = number
    }
    return found
  }

  private func matches(_ entity: Entity, _ role: String) -> Bool {
    guard let known = entity.role?.lowercased() else { return false }
    return known == role || known.hasPrefix(role + " ") || known.hasSuffix(" " + role)
  }

  func name(ofEntity number: Int) -> String { entities[number].name }

  private func ofEntity(_ number: Int) -> Int? {
    guard number >= 0 else { return nil }
    if let known = byEntity[number] { return known }
    let entity = entities[number]
    let kind: SourceKind = entity.kind == .person ? .person : .organisation
    var source = Source(
      kind: kind, isNamed: true, name: entity.name, aliases: entity.aliases, role: entity.role,
      affiliation: entity.affiliation, entity: number)
    source.couldBe = entity.couldBe
    sources.append(source)
    byEntity[number] = sources.count - 1
    return sources.count - 1
  }

  private func several(_ phrase: SourcePhrase) -> Int {
    let text = scan.string(phrase.core)
    return remember(text, Source(kind: .group, isNamed: true, name: text))
  }

  /// `mereka`: the group that spoke or stands in focus; `keduanya`, `kedua negara`: the two that were named together.
  private func plural(_ phrase: SourcePhrase) -> Int? {
    if scan.isDual(phrase.core) {
      if let duo { return duo }
      guard let names = pair.names(scan, mentions, countries: scan.saysCountries(phrase.core)) else { return nil }
      let text = names.joined(separator: scan.isEnglish ? " and " : " dan ")
      return remember(text, Source(kind: .group, isNamed: true, name: text))
    }
    if let phrase = groupInFocus {
      groupInFocus = nil
      group = unnamed(phrase)
    }
    return group ?? speaker?.source
  }

  /// `the Minister`, `sang menteri`, `lembaga itu`, `the company`: someone or something named before.
  private func definite(_ phrase: SourcePhrase) -> Int? {
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
  private func organisation(_ name: Range<Int>) -> Int? {
    let first = max(0, firstMention(name.lowerBound) - 1)
    return mentions[first..<min(first + 3, mentions.count)].first {
      $0.kind == .organisation && $0.name == name && $0.entity >= 0
    }?.entity
  }

  private func unnamed(_ phrase: SourcePhrase) -> Int {
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
  private func head(_ core: Range<Int>) -> WordClass? {
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
  private func holdsName(_ core: Range<Int>) -> Bool {
    if core.dropFirst().contains(where: { scan.isWord($0) && scan.tokens[$0].isCapitalised }) { return true }
    let number = firstMention(core.lowerBound)
    return number < mentions.count && mentions[number].phrase.upperBound <= core.upperBound
  }

  /// What the longest known description in a phrase says of its source.
  private func sourceClass(_ core: Range<Int>) -> SourceClass? {
    var best: (length: Int, kind: SourceClass)?
    for token in core where scan.isWord(token) {
      guard let match = scan.tables.anonymous.longest(in: scan.tokens, at: token, end: core.upperBound),
        let kind = scan.tables.anonymousClasses[Int(match.value)], match.length > best?.length ?? 0
      else { continue }
      best = (match.length, kind)
    }
    return best?.kind
  }

  /// The speaker of a written-down interview: capitals that stand for a name in the article, or a name of their own.
  func transcript(_ phrase: SourcePhrase) -> Int {
    if let known = byText[scan.string(phrase.core).lowercased()] { return known }
    let words = phrase.core.compactMap { scan.words.ids[$0] >= 0 ? scan.words.ids[$0] : nil }
    for (number, mention) in mentions.enumerated() where mention.kind == .person && mention.entity >= 0 {
      if words.allSatisfy({ word in mention.name.contains { scan.words.ids[$0] == word } }),
        let source = ofEntity(mentions[number].entity)
      {
        byText[scan.string(phrase.core).lowercased()] = source
        return source
      }
    }
    let text = scan.string(phrase.core)
    // `PENYIAR:`, `HOST:`: a function and no name.
    let isFunction = phrase.core.allSatisfy { !scan.isWord($0) || scan.tokens[$0].word >= 0 && !scan.has($0, .given) }
    return remember(text, Source(kind: isFunction ? .unnamed : .person, isNamed: !isFunction, name: text))
  }

  private func isSeveral(_ range: Range<Int>) -> Bool {
    scan.has(range.lowerBound, .some) && !isOne(range) && spelling(range.lowerBound) != "the"
  }

  private func isOne(_ range: Range<Int>) -> Bool {
    ["seorang", "sebuah", "salah", "sang", "si", "a", "an", "one"].contains(spelling(range.lowerBound))
  }

  private func spelling(_ token: Int) -> String { scan.tables.data.lexicon.spelling(of: scan.tokens[token].word) }

  /// Keeps where a body without a name was spoken of last (`the district disaster agency`).
  private func noteBody(_ number: Int, _ core: Range<Int>) {
    if sources[number].kind == .organisation, sources[number].entity == nil { bodies.append((number, core)) }
  }

  private func remember(_ text: String, _ source: @autoclosure () -> Source) -> Int {
    let key = text.lowercased()
    if let known = byText[key] { return known }
    sources.append(source())
    byText[key] = sources.count - 1
    return sources.count - 1
  }
}
