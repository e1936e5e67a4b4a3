import Reading

/// How much a claim deserves checking, from simple reasons: a figure, a date, a name, an accusation, a comparison.
enum Checkworthiness {
  static func score(_ claim: Claim, hasName: Bool, cue: CueClass?) -> Double {
    var score = 0.2
    if !claim.quantities.isEmpty { score += 0.3 }
    if !claim.dates.isEmpty { score += 0.1 }
    if hasName { score += 0.15 }
    switch cue {
    case .accuse?, .deny?, .claim?: score += 0.2
    case .estimate?, .predict?: score += 0.05
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
