import Reading

/// Why a claim deserves checking.
public enum CheckReason: String, Sendable, Codable, CaseIterable {
  case figure, date
  /// Something that happened, and a name with it.
  case namedEvent = "named-event"
  case name
  case accusation, denial
  /// Said to be claimed, not known (`klaim`, `alleged`).
  case disputable
  case comparison
}

/// How much a claim deserves checking: the sum of its reasons' weights, less what its stance leaves open.
enum Checkworthiness {
  /// What any statement starts from.
  private static let start = 0.2

  private static func weight(_ reason: CheckReason) -> Double {
    switch reason {
    case .figure: 0.3
    case .accusation: 0.25
    case .denial: 0.2
    case .disputable, .namedEvent: 0.15
    case .date, .name, .comparison: 0.1
    }
  }

  /// Gives a claim its reasons and what they are worth.
  static func judge(_ claim: inout Claim, hasName: Bool, hasEvent: Bool, hasComparison: Bool) {
    claim.checkReasons = reasons(claim, hasName: hasName, hasEvent: hasEvent, hasComparison: hasComparison)
    claim.checkworthiness = score(claim, claim.checkReasons)
  }

  /// The reasons in order of ``CheckReason/allCases``.
  private static func reasons(_ claim: Claim, hasName: Bool, hasEvent: Bool, hasComparison: Bool) -> [CheckReason] {
    var reasons: [CheckReason] = []
    if !claim.quantities.isEmpty { reasons.append(.figure) }
    if !claim.dates.isEmpty { reasons.append(.date) }
    if hasName { reasons.append(hasEvent ? .namedEvent : .name) }
    switch claim.cueKind {
    case .accuse?: reasons.append(.accusation)
    case .deny?: reasons.append(.denial)
    case .claim?: reasons.append(.disputable)
    default: break
    }
    if hasComparison { reasons.append(.comparison) }
    return reasons
  }

  /// 0…1.
  private static func score(_ claim: Claim, _ reasons: [CheckReason]) -> Double {
    var score = reasons.reduce(start) { $0 + weight($1) }
    switch claim.cueKind {
    case .emotion?, .praise?, .evaluate?, .ask?: score *= 0.6
    default: break
    }
    switch claim.certainty {
    case .demanded: score *= 0.4
    case .predicted: score *= 0.7
    case .hedged: score *= 0.9
    case .asserted: break
    }
    if claim.isContentOpen { score *= 0.5 }
    return min(1, (score * 100).rounded() / 100)
  }
}
