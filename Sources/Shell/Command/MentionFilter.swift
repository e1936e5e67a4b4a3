import Claims
import Dossiers
import Memos
import Reading

/// Whose words are wanted: `--by NAME|S3`.
struct SpeakerFilter {
  static let option = CommandOption(
    name: "--by", value: "NAME|S3", kind: .source,
    help: "on whose word: part of a name, role or affiliation, or an id")

  private var numbers: Set<Int> = []
  private var name: String?

  /// Those of the option, and of words that are ids of sources; nil where none was given.
  init?(_ arguments: CommandArguments, _ catalog: Catalog) throws(CommandError) {
    for word in arguments.words {
      if case .source(let number)? = Identifier(word.text) {
        _ = try catalog.subject(word)
        numbers.insert(number)
      }
    }
    guard let word = arguments.value(SpeakerFilter.option.name) else {
      if numbers.isEmpty { return nil }
      return
    }
    if case .source(let number)? = Identifier(word.text) {
      _ = try catalog.subject(word)
      numbers.insert(number)
    } else {
      name = word.text.lowercased()
    }
  }

  func accepts(_ source: DossierSource?) -> Bool {
    guard let source else { return false }
    if !numbers.isEmpty, !numbers.contains(source.number) { return false }
    guard let name else { return true }
    let names = [source.name, source.role ?? "", source.affiliation ?? ""] + source.aliases
    return names.contains { $0.lowercased().contains(name) }
  }
}

/// What is spoken of: `--about WORDS`. A word is met by its letters, and by the concept that it names in either language,
/// so that `tentara` meets `soldiers`.
struct TopicFilter {
  static let option = CommandOption(
    name: "--about", value: "WORDS", help: "where these words stand, or words for the same thing")

  private let words: [(text: String, concepts: Set<ConceptID>)]

  /// Nil where the option was not given.
  init?(_ arguments: CommandArguments, _ catalog: Catalog) {
    guard let value = arguments.value(TopicFilter.option.name)?.text.lowercased() else { return nil }
    words = value.split(separator: " ").map { word in
      let text = String(word)
      let concepts = TopicFilter.concepts(of: text, catalog)
      return (text, Concepts.kinds(of: concepts))
    }
  }

  /// Whether a passage of an article speaks of it.
  func accepts(_ range: TextRange, of entry: Dossier.Entry) -> Bool {
    let text = entry.reading.article.string(range).lowercased()
    let missing = words.filter { !text.contains($0.text) }
    if missing.isEmpty { return true }
    let concepts = entry.reading.concepts
    let from = concepts.partitioningIndex { $0.range.start >= range.start }
    let named = Set(concepts[from...].prefix { $0.range.start < range.end }.map(\.concept))
    return missing.allSatisfy { !$0.concepts.isDisjoint(with: named) }
  }

  /// The concepts that a word is the name of, or that the loaded articles word so.
  private static func concepts(of word: String, _ catalog: Catalog) -> Set<ConceptID> {
    var concepts = Set(Concepts.named(word))
    for entry in catalog.dossier.entries {
      let length = word.utf8.count
      for mention in entry.reading.concepts where mention.range.end - mention.range.start == length {
        if entry.reading.article.string(mention.range).lowercased() == word { concepts.insert(mention.concept) }
      }
    }
    return concepts
  }
}

/// Which figures or dates are wanted: of which articles, on whose word, about what.
struct MentionFilter {
  static let options = [
    CommandOption(name: "--article", value: "A1", kind: .article, help: "of one article"), SpeakerFilter.option,
    TopicFilter.option,
  ]

  /// The articles that were named; all where none was.
  let entries: [Dossier.Entry]
  private let topic: TopicFilter?
  private let speaker: SpeakerFilter?
  /// The claims of the speaker by their articles; nil where none was named.
  private let spoken: [ArticleID: [Claim]]?

  init(_ arguments: CommandArguments, _ catalog: Catalog) throws(CommandError) {
    entries = try catalog.articles(arguments.wordsBesidesSources + arguments.values("--article"))
    topic = TopicFilter(arguments, catalog)
    speaker = try SpeakerFilter(arguments, catalog)
    if let speaker {
      let claims = catalog.claims.filter { speaker.accepts($0.source) }
      spoken = Dictionary(grouping: claims, by: \.id.article).mapValues { $0.map(\.claim) }
    } else {
      spoken = nil
    }
  }

  func quantities(of entry: Dossier.Entry) -> [Quantity] {
    wanted(entry.reading.quantities, of: entry, sentence: \.sentence, inClaim: \.quantities)
  }

  func dates(of entry: Dossier.Entry) -> [DateMention] {
    wanted(entry.reading.dates, of: entry, sentence: \.sentence, inClaim: \.dates)
  }

  /// The quotations; whose they are is told by their claims.
  func quotations(in catalog: Catalog) -> [CatalogedQuotation] {
    catalog.quotations(of: entries).filter { item in
      if let speaker, !speaker.accepts(item.claim?.source) { return false }
      guard let topic, let entry = catalog.entry(item.article) else { return true }
      return topic.accepts(item.quotation.range, of: entry)
    }
  }

  private func wanted<Mention>(
    _ mentions: [Mention], of entry: Dossier.Entry, sentence: KeyPath<Mention, Int>, inClaim: KeyPath<Claim, [Int]>
  ) -> [Mention] {
    let said = spoken.map { Set(($0[entry.id] ?? []).flatMap { $0[keyPath: inClaim] }) }
    return mentions.indices.filter { index in
      if let said, !said.contains(index) { return false }
      guard let topic else { return true }
      return topic.accepts(entry.reading.article.sentences[mentions[index][keyPath: sentence]].range, of: entry)
    }.map { mentions[$0] }
  }
}

extension CommandArguments {
  /// The words that name no source.
  var wordsBesidesSources: [Word] {
    words.filter { if case .source? = Identifier($0.text) { false } else { true } }
  }
}

extension Array {
  /// The first index from which on every element belongs to the second part of a list that is so divided.
  fileprivate func partitioningIndex(where belongsToSecond: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = (low + high) / 2
      if belongsToSecond(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
