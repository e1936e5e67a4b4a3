import Claims

/// A person, organisation, place or unnamed source across the articles of a dossier; printed `E3` (entities) or `S3` (sources).
public struct DossierEntity: Sendable, Hashable {
  public var number: Int
  public var kind: EntityKind
  public var name: String
  public var aliases: [String]
  public var gazetteer: String?
  public var country: String?
  public var role: String?
  public var affiliation: String?
  /// The people whom a short name fits, where nothing tells which of them is meant.
  public var couldBe: [String] = []
  /// The article-local entities that were merged: article and index into its reading's `entities`.
  public var members: [Member]

  public struct Member: Sendable, Hashable, Codable {
    public var article: ArticleID
    public var index: Int
    public init(article: ArticleID, index: Int) {
      self.article = article
      self.index = index
    }
  }

  public init(
    number: Int, kind: EntityKind, name: String, aliases: [String] = [], gazetteer: String? = nil,
    country: String? = nil, role: String? = nil, affiliation: String? = nil, members: [Member] = []
  ) {
    self.number = number
    self.kind = kind
    self.name = name
    self.aliases = aliases
    self.gazetteer = gazetteer
    self.country = country
    self.role = role
    self.affiliation = affiliation
    self.members = members
  }
}

/// A source across the articles of a dossier.
public struct DossierSource: Sendable, Hashable {
  /// Printed `S3`.
  public var number: Int
  public var kind: SourceKind
  public var isNamed: Bool
  public var name: String
  public var aliases: [String]
  public var role: String?
  public var affiliation: String?
  /// The number of its `DossierEntity`, where it is one.
  public var entity: Int?
  /// The people whom a short name fits, where nothing tells which of them speaks; the name then ends with `?`.
  public var couldBe: [String] = []
  /// What a source without a name is said to be.
  public var sourceClass: SourceClass?
  /// The article-local sources that were merged (indices into `sources` of each reading).
  public var members: [DossierEntity.Member]
  /// In order.
  public var claims: [ClaimID]
  /// The articles that it speaks in, in order.
  public var articles: [ArticleID] { Array(Set(members.map(\.article))).sorted() }

  public init(
    number: Int, kind: SourceKind, isNamed: Bool, name: String, aliases: [String] = [], role: String? = nil,
    affiliation: String? = nil, entity: Int? = nil, members: [DossierEntity.Member] = [], claims: [ClaimID] = []
  ) {
    self.number = number
    self.kind = kind
    self.isNamed = isNamed
    self.name = name
    self.aliases = aliases
    self.role = role
    self.affiliation = affiliation
    self.entity = entity
    self.members = members
    self.claims = claims
  }
}
