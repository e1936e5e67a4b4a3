import Reading

/// What one article says: mentions, quotations, sources and claims. A value: the same article gives the same reading.
public struct ArticleReading: Sendable {
  public var article: Article
  /// In text order, as is every list below but `entities` and `sources` (order of first appearance).
  public var quantities: [Quantity]
  public var dates: [DateMention]
  public var concepts: [ConceptMention]
  public var entities: [Entity]
  public var mentions: [EntityMention]
  public var quotations: [Quotation]
  public var sources: [Source]
  public var claims: [Claim]
  /// Nil where every date carries its year, or none could be found.
  public var year: YearInference?
  public var diagnostics: [Diagnostic]

  public init(
    article: Article, quantities: [Quantity] = [], dates: [DateMention] = [], concepts: [ConceptMention] = [],
    entities: [Entity] = [], mentions: [EntityMention] = [], quotations: [Quotation] = [], sources: [Source] = [],
    claims: [Claim] = [], year: YearInference? = nil, diagnostics: [Diagnostic] = []
  ) {
    self.article = article
    self.quantities = quantities
    self.dates = dates
    self.concepts = concepts
    self.entities = entities
    self.mentions = mentions
    self.quotations = quotations
    self.sources = sources
    self.claims = claims
    self.year = year
    self.diagnostics = diagnostics
  }
}
