/// A name that a user adds to the gazetteer.
public struct OwnName: Sendable, Hashable, Codable {
  public enum Kind: String, Sendable, Codable, CaseIterable {
    case person, organisation, place
    /// A news agency or outlet: it relays what others say.
    case agency
  }

  public var kind: Kind
  /// The full name first.
  public var forms: [String]
  /// ISO 3166 code.
  public var country: String?

  public init(kind: Kind, forms: [String], country: String? = nil) {
    self.kind = kind
    self.forms = forms
    self.country = country
  }
}

/// Words that a user adds to a concept, or a concept of the user's own.
public struct OwnConcept: Sendable, Hashable, Codable {
  /// A lower-case English singular (`soldier`), as the records print it.
  public var label: String
  /// One of ``Concept/kinds``; nil: a concept that the table knows.
  public var kind: String?
  public var indonesian: [String]
  public var english: [String]
  /// The label of the wider concept.
  public var parent: String?

  public init(
    label: String, kind: String? = nil, indonesian: [String] = [], english: [String] = [], parent: String? = nil
  ) {
    self.label = label
    self.kind = kind
    self.indonesian = indonesian
    self.english = english
    self.parent = parent
  }
}

/// What users add to the tables of names and concepts. A value that goes with the articles: the same articles with the
/// same rows give the same readings, wherever the rows came from.
public struct OwnTables: Sendable {
  /// The rows of one file.
  public struct File: Sendable, Hashable, Codable {
    /// For messages alone.
    public var path: String
    public var names: [OwnName]
    public var concepts: [OwnConcept]
    public init(path: String, names: [OwnName] = [], concepts: [OwnConcept] = []) {
      self.path = path
      self.names = names
      self.concepts = concepts
    }
  }

  /// Rows of the first count before those of the later.
  public let files: [File]
  /// SHA-256 of the rows, lower-case hexadecimal; empty without rows.
  public let digest: String
  private let languages: [LanguageData]

  public var names: [OwnName] { files.flatMap(\.names) }
  public var concepts: [OwnConcept] { files.flatMap(\.concepts) }

  public init(_ files: [File] = []) {
    self.files = files.filter { !$0.names.isEmpty || !$0.concepts.isEmpty }
    let names = self.files.flatMap(\.names)
    let concepts = self.files.flatMap(\.concepts)
    digest = names.isEmpty && concepts.isEmpty ? "" : OwnTables.digest(names, concepts)
    let keys = digest.isEmpty ? [] : concepts.map(Concepts.key(of:))
    languages =
      digest.isEmpty
      ? [] : Language.allCases.map { LanguageData(LanguageData.of($0), adding: names, concepts, keys: keys) }
  }

  /// These files in place of those of the same paths; new ones come first.
  public func replacing(_ new: [File]) -> OwnTables {
    var kept = files
    var first: [File] = []
    for file in new {
      if let index = kept.firstIndex(where: { $0.path == file.path }) { kept[index] = file } else { first.append(file) }
    }
    return OwnTables(first + kept)
  }

  /// A language's tables with the own rows in them.
  func data(of language: Language) -> LanguageData {
    languages.first { $0.language == language } ?? LanguageData.of(language)
  }

  private static func digest(_ names: [OwnName], _ concepts: [OwnConcept]) -> String {
    var text = ""
    for name in names {
      text += "\(name.kind.rawValue)\t\(name.forms.joined(separator: "|"))\t\(name.country ?? "-")\n"
    }
    for concept in concepts {
      text += "\(concept.label)\t\(concept.kind ?? "-")\t\(concept.indonesian.joined(separator: "|"))\t"
      text += "\(concept.english.joined(separator: "|"))\t\(concept.parent ?? "-")\n"
    }
    return Fingerprint.sha256(Array(text.utf8))
  }
}

extension OwnTables: Hashable {
  public static func == (a: OwnTables, b: OwnTables) -> Bool { a.digest == b.digest }
  public func hash(into hasher: inout Hasher) { hasher.combine(digest) }
}

extension OwnTables: Codable {
  public init(from decoder: any Decoder) throws { self.init(try [File](from: decoder)) }
  public func encode(to encoder: any Encoder) throws { try files.encode(to: encoder) }
}
