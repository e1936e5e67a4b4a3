import Claims
import Dossiers
import Reading

/// The records that the commands print, from the dossier. One function a kind.
extension RecordTable {
  /// The loaded articles.
  public static func articles(_ dossier: Dossier) -> RecordTable {
    var table = RecordTable(columns: [
      "id", "path", "title", "publisher", "published", "published_from", "language", "sha256", "bytes", "sentences",
      "claims", "quantities", "dates", "format", "date_from",
    ])
    for entry in dossier.entries {
      let article = entry.reading.article
      table.rows.append([
        .text(entry.id.description), .text(article.path), .text(article.title), .text(article.publisher),
        .text(article.published?.description), .text(article.publishedFrom?.rawValue), .text(article.language.rawValue),
        .text(article.sha256), .integer(article.byteCount), .integer(article.sentences.count),
        .integer(entry.reading.claims.count), .integer(entry.reading.quantities.count),
        .integer(entry.reading.dates.count), .text(article.format.rawValue),
        .text(article.metadataOrigins["published"]),
      ])
      table.places.append(RecordPlace(path: article.path, line: 1, column: 1, message: entry.id.description))
    }
    return table
  }

  /// Claims, each with its source across articles.
  public static func claims(_ claims: [CatalogedClaim], _ catalog: Catalog) -> RecordTable {
    var table = RecordTable(columns: [
      "id", "number", "article", "path", "sentence", "span", "text", "source", "source_name", "cue", "direct",
      "polarity", "certainty", "checkworthy", "checkworthy_because", "via", "origins", "rule",
    ])
    let relays = Relays(catalog.dossier)
    for item in claims {
      let claim = item.claim
      table.rows.append([
        .text(item.id.description), .text("c\(item.number)"), .text(item.id.article.description),
        .text(catalog.entry(item).reading.article.path), .integer(claim.sentence), .span(claim.range),
        .text(catalog.words(item)), .text(item.source.map { "S\($0.number)" }), .text(item.source?.name),
        .text(catalog.cue(item)), .flag(claim.isDirect), .text(claim.polarity.rawValue),
        .text(claim.certainty.rawValue), .number((claim.checkworthiness * 100).rounded() / 100),
        .texts(claim.checkReasons.map(\.rawValue)), .text(relays.medium(of: item.id)),
        .texts(relays.origins(of: item.id)), .text(claim.rule),
      ])
      let speaker = item.source.map { "\($0.name): " } ?? ""
      table.places.append(place(catalog.entry(item), claim.range, "claim: \(speaker)\(catalog.words(item))"))
    }
    return table
  }

  /// Sources across articles.
  public static func sources(_ sources: [DossierSource], _ dossier: Dossier) -> RecordTable {
    var table = RecordTable(columns: [
      "id", "name", "kind", "named", "role", "affiliation", "aliases", "articles", "claims", "direct",
      "relayed_by", "cites", "could_be", "class",
    ])
    let relays = Relays(dossier)
    let claims = Dictionary(dossier.entries.map { ($0.id, $0.reading.claims) }) { first, _ in first }
    for source in sources {
      let direct = source.claims.count { claims[$0.article]?[$0.number - 1].isDirect == true }
      table.rows.append([
        .text("S\(source.number)"), .text(source.name), .text(source.kind.rawValue), .flag(source.isNamed),
        .text(source.role), .text(source.affiliation), .texts(source.aliases),
        .texts(source.articles.map(\.description)), .texts(source.claims.map(\.description)),
        .integer(direct), .texts(relays.media(of: source)), .texts(relays.origins(of: source)),
        .texts(source.couldBe), .text(source.sourceClass?.rawValue),
      ])
    }
    return table
  }

  /// Figures, by article and place.
  public static func figures(_ figures: [(entry: Dossier.Entry, quantity: Quantity)]) -> RecordTable {
    var table = RecordTable(columns: [
      "article", "path", "sentence", "span", "text", "value", "low", "high", "outer_low", "outer_high", "form", "unit",
      "concept", "rule",
    ])
    for (entry, quantity) in figures {
      let words = entry.reading.article.string(quantity.range)
      table.rows.append([
        .text(entry.id.description), .text(entry.reading.article.path), .integer(quantity.sentence),
        .span(quantity.range), .text(words), .number(quantity.value), .number(quantity.core.low),
        .number(quantity.core.high), .number(quantity.outer.low), .number(quantity.outer.high),
        .text(quantity.form.rawValue), .text(quantity.unit.name), .text(quantity.conceptName), .text(quantity.rule),
      ])
      table.places.append(place(entry, quantity.range, "figure: \(words)"))
    }
    return table
  }

  /// Expressions of time, by article and place.
  public static func dates(_ dates: [(entry: Dossier.Entry, date: DateMention)]) -> RecordTable {
    var table = RecordTable(columns: [
      "article", "path", "sentence", "span", "text", "from", "to", "weekday", "consistent", "repairs", "rule",
    ])
    for (entry, date) in dates {
      let words = entry.reading.article.string(date.range)
      table.rows.append([
        .text(entry.id.description), .text(entry.reading.article.path), .integer(date.sentence), .span(date.range),
        .text(words), .text(date.from?.description), .text(date.to?.description), .text(date.weekday?.name),
        date.isConsistent.map { .flag($0) } ?? .null, .texts(date.repairs.map(\.record)), .text(date.rule),
      ])
      table.places.append(place(entry, date.range, "date: \(words)"))
    }
    return table
  }

  /// Sentences of an article, by their indices.
  public static func sentences(_ indices: [Int], of entry: Dossier.Entry) -> RecordTable {
    var table = RecordTable(columns: ["article", "path", "sentence", "span", "kind", "text"])
    let article = entry.reading.article
    for index in indices {
      let sentence = article.sentences[index]
      let words = article.string(sentence.range)
      table.rows.append([
        .text(entry.id.description), .text(article.path), .integer(index), .span(sentence.range),
        .text("\(sentence.kind)"), .text(words),
      ])
      table.places.append(place(entry, sentence.range, words))
    }
    return table
  }

  static func place(_ entry: Dossier.Entry, _ range: TextRange, _ message: String) -> RecordPlace {
    let position = entry.reading.article.position(of: range.start)
    return RecordPlace(
      path: entry.reading.article.path, line: position.line, column: position.column, message: message)
  }
}

extension DateRepair {
  /// The machine form: an ISO date or a weekday's English name.
  public var record: String {
    switch self {
    case .date(let day): day.description
    case .weekday(let weekday): weekday.name
    }
  }
}
