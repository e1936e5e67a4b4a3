import Claims
import Reading

/// The analyst's part of a dossier: every judgement with what it is about now.
public struct Analysis: Sendable, Equatable {
  /// What a judgement is about, as it is numbered at present.
  public enum Subject: Sendable, Hashable {
    case memo
    case article(ArticleID)
    case claim(ClaimID)
    /// By its number.
    case source(Int)
    case finding(Int)
  }

  /// Everything that was judged of one subject.
  public struct Item: Sendable, Hashable {
    public var subject: Subject
    public var reliability: Reliability?
    public var credibility: Credibility?
    public var verdict: ClaimVerdict?
    /// Why that verdict; may be empty.
    public var reason = ""
    /// In the order in which they were made.
    public var notes: [String] = []
    /// Whether it stands in the memo against the memo's own rules; nil: by the rules.
    public var isIncluded: Bool?

    public init(_ subject: Subject) { self.subject = subject }
    /// Whether nothing is left of it.
    public var isEmpty: Bool { self == Item(subject) }
  }

  public private(set) var title: String?
  public private(set) var analyst: String?
  /// What was judged, in order of kind and number; none is empty.
  public private(set) var items: [Item] = []
  /// How many judgements rest because their subject is not there: its article was unloaded, or the finding is gone.
  public private(set) var resting = 0

  /// What was judged of a subject; an empty item where nothing was.
  public subscript(subject: Subject) -> Item { items.first { $0.subject == subject } ?? Item(subject) }

  /// What some judgements come to in a dossier, later ones over earlier ones.
  init(_ judgements: [Judgement], in dossier: Dossier) {
    for judgement in judgements { take(judgement, dossier) }
    items.removeAll(where: \.isEmpty)
    items.sort { $0.subject.order.lexicographicallyPrecedes($1.subject.order) }
  }

  private mutating func take(_ judgement: Judgement, _ dossier: Dossier) {
    switch judgement {
    case .title(let text): title = text
    case .analyst(let name): analyst = name
    case .reliability(let key, let grade): alter(key, dossier) { $0.reliability = grade }
    case .credibility(let key, let grade): alter(key, dossier) { $0.credibility = grade }
    case .verdict(let key, let verdict, let reason):
      alter(key, dossier) { item in
        item.verdict = verdict
        item.reason = verdict == nil ? "" : reason
      }
    case .note(let key, let text):
      alter(key, dossier) { item in
        if let text { item.notes.append(text) } else { item.notes = [] }
      }
    case .inclusion(let key, let isIncluded): alter(key, dossier) { $0.isIncluded = isIncluded }
    }
  }

  private mutating func alter(_ key: SubjectKey, _ dossier: Dossier, _ change: (inout Item) -> Void) {
    guard let subject = dossier.subject(of: key) else {
      resting += 1
      return
    }
    if !items.contains(where: { $0.subject == subject }) { items.append(Item(subject)) }
    for index in items.indices where items[index].subject == subject { change(&items[index]) }
  }
}

extension Analysis.Subject {
  /// Memo, articles, findings, claims, sources; each by number.
  fileprivate var order: [Int] {
    switch self {
    case .memo: [0]
    case .article(let id): [1, id.number]
    case .finding(let number): [2, number]
    case .claim(let id): [3, id.article.number, id.number]
    case .source(let number): [4, number]
    }
  }
}

extension Dossier {
  /// The analyst's part as it stands now.
  public var analysis: Analysis { Analysis(judgements, in: self) }

  /// A subject as judgements name it; nil where it is not there.
  public func key(of subject: Analysis.Subject) -> SubjectKey? {
    switch subject {
    case .memo: return .memo
    case .article(let id): return self[id] == nil ? nil : .article(id)
    case .claim(let id):
      guard let claims = self[id.article]?.reading.claims, claims.indices.contains(id.number - 1) else { return nil }
      return .claim(PassageKey(article: id.article, range: claims[id.number - 1].range))
    case .source(let number): return sources.first { $0.number == number }.map { .source(keys(of: $0)) }
    case .finding(let number):
      return findings.first { $0.number == number }.map { finding in
        .finding(finding.kind, finding.evidence.map { PassageKey(article: $0.article, range: $0.range) })
      }
    }
  }

  /// What a key names now; nil where it is not there.
  func subject(of key: SubjectKey) -> Analysis.Subject? {
    switch key {
    case .memo: .memo
    case .article(let id): self[id] == nil ? nil : .article(id)
    case .claim(let passage): claim(at: passage).map { .claim($0) }
    case .source(let keys): keys.lazy.compactMap(source(holding:)).first.map { .source($0.number) }
    case .finding(let kind, let passages): finding(kind, passages).map { .finding($0.number) }
    }
  }

  /// The claim of a passage; where an article read anew cuts it otherwise, the one that shares most of it, at least half.
  private func claim(at passage: PassageKey) -> ClaimID? {
    guard let claims = self[passage.article]?.reading.claims else { return nil }
    var best: (index: Int, shared: Int)?
    for (index, claim) in claims.enumerated() {
      if claim.range == passage.range { return ClaimID(article: passage.article, number: index + 1) }
      let shared = min(claim.range.end, passage.range.end) - max(claim.range.start, passage.range.start)
      if shared * 2 >= passage.range.count, shared > best?.shared ?? 0 { best = (index, shared) }
    }
    return best.map { ClaimID(article: passage.article, number: $0.index + 1) }
  }

  /// The finding that holds most of some passages, at least two of them (or the only one): others may have joined it.
  private func finding(_ kind: FindingKind, _ passages: [PassageKey]) -> Finding? {
    let wanted = Set(passages)
    var best: (finding: Finding, shared: Int)?
    for finding in findings where finding.kind == kind {
      let shared = finding.evidence.count { wanted.contains(PassageKey(article: $0.article, range: $0.range)) }
      if shared >= min(2, wanted.count), shared > best?.shared ?? 0 { best = (finding, shared) }
    }
    return best?.finding
  }
}
