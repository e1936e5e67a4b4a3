import Reading

/// A closed interval of numbers; nil is an open end.
public struct Bounds: Hashable, Sendable, Codable {
  public var low: Double?
  public var high: Double?
  public init(_ low: Double?, _ high: Double?) {
    self.low = low
    self.high = high
  }
}

/// How a quantity is worded. The raw value is the `form` of the JSON records.
public enum QuantityForm: String, Sendable, Codable {
  case exact, bare, about, almost
  case more, less
  case atLeast = "at-least"
  case atMost = "at-most"
  case upTo = "up-to"
  case range
  /// `1.500 lebih`, `1,500-odd`.
  case andMore = "and-more"
  /// `1.500-an`.
  case decadeLike = "n-an"
  /// `ribuan`, `dozens`.
  case vague
  /// `tidak ada`, `no`.
  case none
  /// `sepertiga`, `most`.
  case proportion
}

/// What kind of thing a unit measures. Quantities of different dimensions are never compared.
public enum Dimension: UInt8, Sendable, Codable {
  case count, money, percent, percentagePoint, length, area, mass, volume, speed, flow, duration, temperature, energy,
    power, magnitude, age, ratio, times, other
}

/// A unit of measure: `name` is what the records print (`person`, an ISO 4217 code, `percent`, `kilometre`, a counted concept).
public struct MeasureUnit: Hashable, Sendable, Codable {
  public var name: String
  public var dimension: Dimension
  /// The factor that takes a value to the dimension's base unit (metre, square metre, kilogram, cubic metre, second …).
  public var factor: Double
  public init(name: String, dimension: Dimension, factor: Double = 1) {
    self.name = name
    self.dimension = dimension
    self.factor = factor
  }
}

/// Words near a figure that say which part, phase, status or period it counts.
public struct ScopeMarks: OptionSet, Hashable, Sendable, Codable {
  public let rawValue: UInt32
  public init(rawValue: UInt32) { self.rawValue = rawValue }
  public static let first = ScopeMarks(rawValue: 1 << 0)
  public static let additional = ScopeMarks(rawValue: 1 << 1)
  public static let total = ScopeMarks(rawValue: 1 << 2)
  /// Planned, decided, expected, to come: not done.
  public static let planned = ScopeMarks(rawValue: 1 << 3)
  public static let perPeriod = ScopeMarks(rawValue: 1 << 4)
  /// `di antaranya`, `of whom`, `lainnya`: part of a figure named before.
  public static let part = ScopeMarks(rawValue: 1 << 5)
  public static let soFar = ScopeMarks(rawValue: 1 << 6)
  /// `sebelumnya`, `previously`, `semula`: an earlier state that the text itself sets apart.
  public static let previous = ScopeMarks(rawValue: 1 << 7)
  /// A change (`naik 5 persen`, `bertambah 20`), no level.
  public static let change = ScopeMarks(rawValue: 1 << 8)
  public static let capacity = ScopeMarks(rawValue: 1 << 9)
  public static let negated = ScopeMarks(rawValue: 1 << 10)
  public static let average = ScopeMarks(rawValue: 1 << 11)
  /// `on both sides`, `di kedua negara`: two sides counted together.
  public static let joint = ScopeMarks(rawValue: 1 << 12)
  /// A part of it is told behind a comma (`12 people, of whom 5 …`).
  public static let divided = ScopeMarks(rawValue: 1 << 13)
}

/// A figure in an article, with what a careful reader takes it to mean.
public struct Quantity: Sendable, Hashable {
  /// The whole mention: approximator, number, magnitude, unit and counted noun (`sekitar 1.500 tentara`).
  public var range: TextRange
  /// The number's own words (`1.500`).
  public var numberRange: TextRange
  /// The counted noun phrase (`tentara pasukan khusus Korea Utara`), where there is one.
  public var nounRange: TextRange?
  public var sentence: Int
  /// The number as written (magnitude applied), in `unit`; nil where no number is written.
  public var value: Double?
  /// The value in the other language's number format, in `unit`, where nothing in the article decides between the two
  /// (`1.500` in English, `543,461 ton` in Indonesian); nil where there is one reading.
  public var alternative: Double?
  /// The amount that this one gives again in another unit or currency (`Rp 482,5 triliun (US$31,2 miliar)`): its index
  /// among the article's quantities.
  public var conversionOf: Int?
  /// What the wording normally conveys, and the widest it can be defended as; in `unit`; proportions in percent.
  public var core: Bounds
  public var outer: Bounds
  public var form: QuantityForm
  /// A hard bound admits no near miss.
  public var isHardLow: Bool
  public var isHardHigh: Bool
  public var unit: MeasureUnit
  /// The counted concept, where the lexicon knows it.
  public var concept: ConceptID?
  /// The counted thing as a lower-case English singular (`soldier`), or the noun's own words where the lexicon does not know it.
  public var conceptName: String?
  public var scope: ScopeMarks
  /// The rule that made it (`quantity.about`).
  public var rule: String

  public init(
    range: TextRange, numberRange: TextRange, nounRange: TextRange? = nil, sentence: Int, value: Double?,
    core: Bounds, outer: Bounds, form: QuantityForm, isHardLow: Bool = false, isHardHigh: Bool = false,
    unit: MeasureUnit, concept: ConceptID? = nil, conceptName: String? = nil, scope: ScopeMarks = [],
    alternative: Double? = nil,
    rule: String
  ) {
    self.range = range
    self.numberRange = numberRange
    self.nounRange = nounRange
    self.sentence = sentence
    self.value = value
    self.core = core
    self.outer = outer
    self.form = form
    self.isHardLow = isHardLow
    self.isHardHigh = isHardHigh
    self.unit = unit
    self.concept = concept
    self.conceptName = conceptName
    self.scope = scope
    self.alternative = alternative
    self.rule = rule
  }
}
