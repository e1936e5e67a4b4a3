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
  var byText: [String: Int] = [:]
  /// By the body of a state.
  private var byBody: [String: Int] = [:]
  private let stateBodies: StateBodies
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
  var people: [SourcePhrase] = []

  /// The two persons and the two countries that a sentence named last.
  private var pair = Pair()
  /// Two that spoke together.
  private var duo: Int?
  /// Bodies without a name that have spoken, and where.
  var bodies: [(source: Int, core: Range<Int>)] = []

  init(_ scan: Scan, _ linker: EntityLinker) {
    self.scan = scan
    mentions = linker.mentions
    entities = linker.entities
    stateBodies = StateBodies.of(scan.tables.data)
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

  /// Whether somebody has spoken in the paragraph of a sentence.
  func hasSpeaker(inParagraphOf sentence: Int) -> Bool { speaker?.paragraph == scan.sentences[sentence].paragraph }

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
  func holder(of role: Range<Int>, _ affiliation: Range<Int>?) -> Int? {
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

  func ofEntity(_ number: Int) -> Int? {
    guard number >= 0 else { return nil }
    if let known = byEntity[number] { return known }
    let entity = entities[number]
    let kind: SourceKind = entity.kind == .person ? .person : .organisation
    var source = Source(
      kind: kind, isNamed: true, name: entity.name, aliases: entity.aliases, role: entity.role,
      affiliation: entity.affiliation, entity: number)
    source.couldBe = entity.couldBe
    if entity.kind != .person { source.stateBody = stateBodies.key(of: entity.name, gazetteer: entity.gazetteer) }
    let place = take(source)
    byEntity[number] = place
    return place
  }

  func stateBody(of name: String) -> String? { stateBodies.key(of: name) }

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

  func remember(_ text: String, _ source: @autoclosure () -> Source) -> Int {
    let key = text.lowercased()
    if let known = byText[key] { return known }
    let place = take(source())
    byText[key] = place
    return place
  }

  /// Adds a source; a state's body that has spoken under another name is that one.
  private func take(_ source: Source) -> Int {
    if let body = source.stateBody, let known = byBody[body] {
      for name in [source.name] + source.aliases
      where name != sources[known].name && !sources[known].aliases.contains(name) {
        sources[known].aliases.append(name)
      }
      return known
    }
    sources.append(source)
    if let body = source.stateBody { byBody[body] = sources.count - 1 }
    return sources.count - 1
  }
}
