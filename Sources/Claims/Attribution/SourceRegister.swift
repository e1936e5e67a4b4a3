import Reading

/// The sources of one article, each once, in order of appearance, and who spoke last.
struct SourceRegister {
  private let scan: Scan
  private let mentions: [Mention]
  private let entities: [Entity]
  private(set) var sources: [Source] = []
  private var byEntity: [Int: Int] = [:]
  private var byText: [String: Int] = [:]
  /// The last source that spoke, and the paragraph in which it did.
  private(set) var speaker: (source: Int, paragraph: Int)?
  /// The last single person in focus: the one that `ia`, `he` and `-nya` mean.
  private(set) var person: (source: Int?, entity: Int, paragraph: Int, sentence: Int)?
  private var group: Int?

  init(_ scan: Scan, _ linker: EntityLinker) {
    self.scan = scan
    mentions = linker.mentions
    entities = linker.entities
  }

  /// A sentence opens with a person as its subject: pronouns after it mean that person.
  mutating func focus(_ entity: Int, sentence: Int) {
    person = (byEntity[entity], entity, scan.sentences[sentence].paragraph, sentence)
  }

  /// The source that a phrase names, made where it is new. Nil for a pronoun without antecedent.
  mutating func source(_ phrase: SourcePhrase, sentence: Int) -> Int? {
    let paragraph = scan.sentences[sentence].paragraph
    let number: Int?
    switch phrase.kind {
    case .mention(let mention): number = named(mentions[mention], phrase)
    case .mentions(let all): number = several(all, phrase)
    case .unnamed: number = unnamed(phrase)
    case .pronoun, .clitic: number = antecedent(paragraph)
    case .plural: number = group ?? unnamedPlural(phrase)
    }
    guard let number else { return nil }
    speaker = (number, paragraph)
    note(number, phrase, paragraph, sentence)
    return number
  }

  /// Who speaks on without being named.
  func carriedOver(paragraph: Int) -> Int? {
    guard let speaker, speaker.paragraph == paragraph || speaker.paragraph + 1 == paragraph else { return nil }
    return speaker.source
  }

  private mutating func note(_ number: Int, _ phrase: SourcePhrase, _ paragraph: Int, _ sentence: Int) {
    let source = sources[number]
    if source.kind == .person, let entity = source.entity {
      person = (number, entity, paragraph, sentence)
    } else if source.kind == .group {
      group = number
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
    }
  }

  private func firstMention(_ token: Int) -> Int {
    var low = 0
    var high = mentions.count
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].phrase.lowerBound < token { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private mutating func antecedent(_ paragraph: Int) -> Int? {
    if let person, paragraph - person.paragraph <= 2 {
      if let source = person.source { return source }
      return ofEntity(person.entity)
    }
    if let speaker, paragraph - speaker.paragraph <= 2 { return speaker.source }
    return nil
  }

  private mutating func named(_ mention: Mention, _ phrase: SourcePhrase) -> Int? {
    if mention.entity >= 0 { return ofEntity(mention.entity) }
    if let role = mention.role, let entity = holder(of: role, mention.affiliation) { return ofEntity(entity) }
    return unnamed(phrase)
  }

  /// The person to whom an article has given a role before (`kata Presiden`).
  private func holder(of role: Range<Int>, _ affiliation: Range<Int>?) -> Int? {
    let text = scan.string(role).lowercased()
    if let last = person, last.entity >= 0, matches(entities[last.entity], text) { return last.entity }
    var found: Int?
    for (number, entity) in entities.enumerated() where entity.kind == .person && matches(entity, text) {
      if found != nil { return nil }
      found = number
    }
    return found
  }

  private func matches(_ entity: Entity, _ role: String) -> Bool {
    guard let known = entity.role?.lowercased() else { return false }
    return known == role || known.hasPrefix(role + " ") || known.hasSuffix(" " + role)
  }

  private mutating func ofEntity(_ number: Int) -> Int? {
    guard number >= 0 else { return nil }
    if let known = byEntity[number] { return known }
    let entity = entities[number]
    let kind: SourceKind = entity.kind == .person ? .person : .organisation
    sources.append(
      Source(
        kind: kind, isNamed: true, name: entity.name, aliases: entity.aliases, role: entity.role,
        affiliation: entity.affiliation, entity: number))
    byEntity[number] = sources.count - 1
    return sources.count - 1
  }

  private mutating func several(_ all: [Int], _ phrase: SourcePhrase) -> Int? {
    let text = scan.string(phrase.core)
    return remember(text, Source(kind: .group, isNamed: true, name: text))
  }

  private mutating func unnamedPlural(_ phrase: SourcePhrase) -> Int? {
    speaker?.source
  }

  private mutating func unnamed(_ phrase: SourcePhrase) -> Int? {
    let text = scan.string(phrase.core)
    var kind = SourceKind.unnamed
    var isNamed = false
    for token in phrase.core where scan.isWord(token) {
      let classes = scan.classes[token]
      if classes.contains(.document) {
        kind = .document
      } else if classes.contains(.organisation) {
        kind = .organisation
        isNamed = phrase.core.contains { scan.tokens[$0].isCapitalised }
      } else if classes.contains(.crowd) {
        kind = .group
      } else if !classes.contains(.role) {
        continue
      }
      break
    }
    if kind == .unnamed, isSeveral(phrase.core) { kind = .group }
    return remember(text, Source(kind: kind, isNamed: isNamed, name: text))
  }

  private func isSeveral(_ range: Range<Int>) -> Bool {
    let first = scan.tokens[range.lowerBound]
    let opener = scan.tables.data.lexicon.spelling(of: first.word)
    return scan.has(range.lowerBound, .some)
      && !["seorang", "sebuah", "salah", "sang", "si", "a", "an", "one", "the"].contains(opener)
  }

  private mutating func remember(_ text: String, _ source: @autoclosure () -> Source) -> Int {
    let key = text.lowercased()
    if let known = byText[key] { return known }
    sources.append(source())
    byText[key] = sources.count - 1
    return sources.count - 1
  }
}
