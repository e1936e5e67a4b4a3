/// How reliable a source is on the Admiralty scale, A (completely) to E (unreliable); F where it cannot be judged.
public enum Reliability: String, Sendable, Codable, CaseIterable {
  case completely = "A"
  case usually = "B"
  case fairly = "C"
  case notUsually = "D"
  case unreliable = "E"
  case cannotBeJudged = "F"
}

/// How credible a piece of information is on the Admiralty scale, 1 (confirmed by other sources) to 5 (improbable); 6 where
/// it cannot be judged. 1 takes two independent origins: ``Dossier/origins(of:)`` counts them.
public enum Credibility: Int, Sendable, Codable, CaseIterable {
  case confirmed = 1
  case probablyTrue, possiblyTrue, doubtful, improbable, cannotBeJudged
}

/// What the analyst, never the program, finds a claim to be.
public enum ClaimVerdict: String, Sendable, Codable, CaseIterable {
  case isTrue = "true"
  case mostlyTrue = "mostly-true"
  case mixed
  case mostlyFalse = "mostly-false"
  case isFalse = "false"
  /// Neither shown nor refuted.
  case unproven

  /// 1 (false) to 5 (true); nil for what stands on no such scale.
  public var rating: Int? {
    switch self {
    case .isFalse: 1
    case .mostlyFalse: 2
    case .mixed: 3
    case .mostlyTrue: 4
    case .isTrue: 5
    case .unproven: nil
    }
  }
}
