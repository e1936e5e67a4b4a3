import Reading

/// A finding that the reader took for a false alarm. It hides whatever conflict of this kind lies between these passages,
/// also after the articles were read anew; a passage that joins later is a conflict of its own.
public struct Dismissal: Sendable, Hashable, Codable {
  public var kind: FindingKind
  public var passages: [PassageKey]
  /// Why it is none.
  public var reason: String

  public init(kind: FindingKind, passages: [PassageKey], reason: String) {
    self.kind = kind
    self.passages = passages
    self.reason = reason
  }

  /// The dismissal of a finding as it stands.
  public init(_ finding: Finding, reason: String) {
    self.init(
      kind: finding.kind, passages: finding.evidence.map { PassageKey(article: $0.article, range: $0.range) },
      reason: reason)
  }

  /// Whether all of a conflict's passages are among those dismissed.
  func hides(_ finding: Finding) -> Bool {
    finding.kind == kind
      && finding.evidence.allSatisfy { passage in
        passages.contains(PassageKey(article: passage.article, range: passage.range))
      }
  }
}

/// A finding that the reader dismissed, with the number that it has beside the others.
public struct DismissedFinding: Sendable, Hashable {
  public var finding: Finding
  public var reason: String
}
