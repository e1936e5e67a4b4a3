import Reading

public enum Polarity: String, Sendable, Codable { case affirmed, denied }
public enum Certainty: String, Sendable, Codable { case asserted, hedged, predicted, demanded }

/// A passage in quotation marks.
public struct Quotation: Sendable, Hashable {
  /// The quoted words without the marks.
  public var range: TextRange
  /// With the marks.
  public var outerRange: TextRange
  /// The sentence in which it opens.
  public var sentence: Int
  /// Words of the speaker's inside the reporter's own sentence, no sentence of their own.
  public var isMixed: Bool
  public init(range: TextRange, outerRange: TextRange, sentence: Int, isMixed: Bool) {
    self.range = range
    self.outerRange = outerRange
    self.sentence = sentence
    self.isMixed = isMixed
  }
}

/// Someone between a claim's speaker and the reader, or behind the speaker.
public struct Relay: Sendable, Hashable {
  public enum Kind: String, Sendable, Codable {
    /// The outlet that what was said came through (`told Reuters`, `seperti dilansir Antara`).
    case via
    /// Whom the speaker cites (`citing Yonhap`, `mengutip laporan BMKG`).
    case origin
  }
  public var kind: Kind
  public var name: String
  public var range: TextRange
  public init(kind: Kind, name: String, range: TextRange) {
    self.kind = kind
    self.name = name
    self.range = range
  }
}

/// Something that an article says, and on whose word.
public struct Claim: Sendable, Hashable {
  /// The content, without cue and speaker; where they only interrupt it, from its first word to its last.
  public var range: TextRange
  /// The attribution that interrupts the content (`The plan, [officials say,] is dead`).
  public var insertion: TextRange?
  /// The passages of the content: `range`, or what of it stands before and behind the interruption.
  public var parts: [TextRange] {
    insertion.map { [TextRange(range.start, $0.start), TextRange($0.end, range.end)] } ?? [range]
  }
  public var sentence: Int
  /// Index into `ArticleReading.sources`; nil: the article itself says it.
  public var source: Int?
  /// The speaker's mention in this claim's own attribution; nil where the speaker is carried over or only a clitic.
  public var sourceRange: TextRange?
  /// Role and affiliation beside that mention, else where the paragraph last printed them for this speaker.
  public var roleRange: TextRange?
  public var affiliationRange: TextRange?
  public var cueRange: TextRange?
  /// The content stands in quotation marks, mixed quotes included.
  public var isDirect: Bool
  public var polarity: Polarity
  public var certainty: Certainty
  /// The cue is negated or declines (`tidak mengonfirmasi`): the content stays open.
  public var isContentOpen: Bool
  /// Indices into the reading's quantities and dates that stand inside `range`.
  public var quantities: [Int]
  public var dates: [Int]
  /// 0…1.
  public var checkworthiness: Double
  /// Why it deserves checking.
  public var checkReasons: [CheckReason] = []
  /// Through whom it came and whom its speaker cites, in text order.
  public var relays: [Relay] = []
  /// The other people whom the speaker's short name fits; the source is the likelier one.
  public var alternatives: [String] = []
  /// What the cue does with the content; nil without a cue.
  var cueKind: CueClass?
  /// The rule or sieve that made it (`attribution.cue-before-quote`).
  public var rule: String

  public init(
    range: TextRange, sentence: Int, source: Int? = nil, sourceRange: TextRange? = nil, roleRange: TextRange? = nil,
    affiliationRange: TextRange? = nil, cueRange: TextRange? = nil, isDirect: Bool = false,
    polarity: Polarity = .affirmed, certainty: Certainty = .asserted, isContentOpen: Bool = false,
    quantities: [Int] = [], dates: [Int] = [], checkworthiness: Double = 0, rule: String
  ) {
    self.range = range
    self.sentence = sentence
    self.source = source
    self.sourceRange = sourceRange
    self.roleRange = roleRange
    self.affiliationRange = affiliationRange
    self.cueRange = cueRange
    self.isDirect = isDirect
    self.polarity = polarity
    self.certainty = certainty
    self.isContentOpen = isContentOpen
    self.quantities = quantities
    self.dates = dates
    self.checkworthiness = checkworthiness
    self.rule = rule
  }
}
