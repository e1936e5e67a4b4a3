import Reading

public enum EntityKind: String, Sendable, Codable {
  case person, organisation, place
}

/// A person, organisation or place as one article shows it. `ArticleReading.entities` holds each once.
public struct Entity: Sendable, Hashable {
  public var kind: EntityKind
  /// The fullest form in the article.
  public var name: String
  /// The other forms used, in order of appearance.
  public var aliases: [String]
  /// The gazetteer's language-independent id (`KR`, `O.NATO`, `L.SEOUL`, `P.PUTIN`), where it is known.
  public var gazetteer: String?
  /// ISO 3166 code of the country that the entity is, lies in or acts for.
  public var country: String?
  /// The role as first given (`Wakil Menteri Luar Negeri`).
  public var role: String?
  public var affiliation: String?
  /// The people whom a short name fits, where nothing tells which of them is meant (`Kim?`).
  public var couldBe: [String] = []
  public init(
    kind: EntityKind, name: String, aliases: [String] = [], gazetteer: String? = nil, country: String? = nil,
    role: String? = nil, affiliation: String? = nil
  ) {
    self.kind = kind
    self.name = name
    self.aliases = aliases
    self.gazetteer = gazetteer
    self.country = country
    self.role = role
    self.affiliation = affiliation
  }
}

/// One place where an entity is named.
public struct EntityMention: Sendable, Hashable {
  public var range: TextRange
  public var sentence: Int
  /// Index into `ArticleReading.entities`.
  public var entity: Int
  /// The role and affiliation printed beside this mention.
  public var roleRange: TextRange?
  public var affiliationRange: TextRange?
  /// A capital that stands for its government (`Seoul mendesak …`).
  public var isMetonym: Bool
  public init(
    range: TextRange, sentence: Int, entity: Int, roleRange: TextRange? = nil, affiliationRange: TextRange? = nil,
    isMetonym: Bool = false
  ) {
    self.range = range
    self.sentence = sentence
    self.entity = entity
    self.roleRange = roleRange
    self.affiliationRange = affiliationRange
    self.isMetonym = isMetonym
  }
}

/// One place where a concept of the lexicon is worded.
public struct ConceptMention: Sendable, Hashable {
  public var range: TextRange
  public var sentence: Int
  public var concept: ConceptID
  public init(range: TextRange, sentence: Int, concept: ConceptID) {
    self.range = range
    self.sentence = sentence
    self.concept = concept
  }
}

public enum SourceKind: String, Sendable, Codable {
  case person, organisation, group, unnamed, document
}

/// What a source without a name is said to be. Raw values are the kinds of the `anonymousSources` table.
public enum SourceClass: String, Sendable, Codable, CaseIterable {
  case anonymous, official, analyst, collective, witness, spokesperson, institution, document
  /// Who takes part in what is told: workers, students, protesters, traders.
  case participant
  /// Nobody at all: a passive without an agent (`dikabarkan`, `is said to`).
  case agentless
}

/// Who is quoted or cited in one article.
public struct Source: Sendable, Hashable {
  public var kind: SourceKind
  public var isNamed: Bool
  /// The full name, or the description of an unnamed source as first written.
  public var name: String
  public var aliases: [String]
  public var role: String?
  public var affiliation: String?
  /// Index into `ArticleReading.entities`; nil for unnamed sources.
  public var entity: Int?
  /// The people whom a short name fits, where nothing tells which of them speaks (`Kim?`).
  public var couldBe: [String] = []
  /// What a source without a name is said to be; nil for named ones and where the words do not tell.
  public var sourceClass: SourceClass?
  /// The body of a state that it is (`government KR`, `foreign ministry RU`), whatever it is called.
  public var stateBody: String?
  public init(
    kind: SourceKind, isNamed: Bool, name: String, aliases: [String] = [], role: String? = nil,
    affiliation: String? = nil, entity: Int? = nil
  ) {
    self.kind = kind
    self.isNamed = isNamed
    self.name = name
    self.aliases = aliases
    self.role = role
    self.affiliation = affiliation
    self.entity = entity
  }
}
