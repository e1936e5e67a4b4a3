import Claims
import Reading

/// Concepts that the rules speak of by name.
enum Things {
  static let person = Concepts.id("PERSON") ?? -1
  static let victim = Concepts.id("VICTIM") ?? -1
  private static let anyone = Set(
    ["PERSON", "VICTIM", "RESIDENT", "CITIZEN", "CIVILIAN", "MEMBER", "PARTICIPANT"].compactMap { Concepts.id($0) })

  private static let fates = Set(
    [
      "DEAD", "DEAD_ON_SPOT", "DEAD_IN_HOSPITAL", "CORPSE_FOUND", "SURVIVE", "INJURED_LIGHT", "INJURED_HEAVY",
      "MISSING",
    ]
    .compactMap { Concepts.id($0) })

  /// What befell people.
  static func isFate(_ key: TermKey) -> Bool { key.conceptID.map(fates.contains) ?? false }

  private static let punishing = Set(["IMPRISON", "SENTENCE", "PUNISHMENT"].compactMap { Concepts.id($0) })
  private static let asking = Set(["PROSECUTOR", "DEMAND", "INDICT", "APPEAL"].compactMap { Concepts.id($0) })

  static func punishes(_ concept: ConceptID) -> Bool { punishing.contains(concept) }
  static func asksForPunishment(_ concept: ConceptID) -> Bool { asking.contains(concept) }

  private static let season = Concepts.id("SEASON")

  /// Of which a year has one.
  static func isSeason(_ concept: ConceptID) -> Bool { concept == season }

  private static let bodies = Set(["BODY", "CORPSE_FOUND"].compactMap { Concepts.id($0) })

  /// `the body of X`, `jasad X`: whose it is stands behind it.
  static func isBody(_ concept: ConceptID) -> Bool { bodies.contains(concept) }

  private static let growing = Set(["DEAD", "INJURED"].compactMap { Concepts.id($0) })

  /// What befell people and cannot be undone: its count only grows.
  static func onlyGrows(_ concept: ConceptID) -> Bool { growing.contains(concept) }

  private static let holding = Set(["HOLD_EVENT", "BEGIN", "OCCUR"].compactMap { Concepts.id($0) })

  /// Words for taking place, which leave what takes place to another word.
  static func holds(_ concept: ConceptID) -> Bool { holding.contains(concept) }

  private static let refusing = Set(["REJECT", "REFUSE", "VETO", "BAN", "DISAGREE"].compactMap { Concepts.id($0) })

  /// Words that deny by themselves: what they say is a deed.
  static func refuses(_ concept: ConceptID) -> Bool { refusing.contains(concept) }

  private static let endings = Set(["POSTPONE", "CANCEL", "SUSPEND"].compactMap { Concepts.id($0) })

  /// Words by which a doing is put off or called off.
  static func callsOff(_ concept: ConceptID) -> Bool { endings.contains(concept) }

  private static let saying = Set(
    ["DENY", "CONFIRM", "ADMIT", "DENY_GUILT", "DENY_INVOLVEMENT", "CLAIM_RESPONSIBILITY", "CONFESS", "HOPE", "DOUBT"]
      .compactMap { Concepts.id($0) })

  /// Words of saying that have an opposite.
  static func isSaying(_ concept: ConceptID) -> Bool { saying.contains(concept) }

  private static let measures = Set(
    [
      "INFLATION", "INTEREST_RATE", "PROFIT", "REVENUE", "POPULATION", "WATER_LEVEL", "WIND_SPEED", "RAINFALL",
      "TEMPERATURE", "ALTITUDE", "SPEED", "DEPTH", "TURNOUT", "ECON_GROWTH", "DEFLATION", "FX_RESERVES", "DEBT",
      "CREDIT_BAD", "STATE_LOSS", "MATERIAL_LOSS", "MINIMUM_WAGE", "FATALITY_RATE", "BED_OCCUPANCY", "ELECTABILITY",
      "BUDGET_DEFICIT", "TRADE_BALANCE", "UNEMPLOYMENT", "POVERTY", "FINE",
    ]
    .compactMap { Concepts.id($0) })

  /// What a figure can be of without a counted noun, one at a time for each subject; not prices and costs, which goods have.
  static func isMeasure(_ concept: ConceptID) -> Bool { measures.contains(concept) }

  private static let fine = Concepts.id("FINE")

  /// A sum that a court or an office asks of somebody.
  static func isFine(_ concept: ConceptID) -> Bool { concept == fine }

  private static let speaking = Set(
    ["OFFICIAL", "SPOKESPERSON", "SOURCE", "WITNESS", "LEADER", "REPRESENTATIVE", "EXPERT", "ANALYST", "AUTHORITY"]
      .compactMap { Concepts.id($0) })

  /// A word for whoever speaks, which another report may put in its own way.
  static func isSpeaking(_ concept: ConceptID) -> Bool { speaking.contains(concept) }

  private static let prices = Set(
    ["PRICE", "FEE", "VALUE", "BRIBE", "RANSOM", "COMPENSATION"].compactMap { Concepts.id($0) })

  /// What something is sold, made or had for.
  static func isPrice(_ concept: ConceptID) -> Bool { prices.contains(concept) }

  /// A word for people in general, which another report may narrow.
  static func isAnyone(_ concept: ConceptID) -> Bool { anyone.contains(concept) }
}
