import Claims

/// What the user's corrections say of who is one source: the checks ask it before they go by names.
struct SourceIdentities: Sendable, Hashable {
  typealias Member = DossierEntity.Member

  /// By a member of a corrected source: that source's first member.
  private var first: [Member: Member] = [:]
  /// Members that were told apart from what the merger had joined them with.
  private var apart: Set<Member> = []

  init() {}

  init(_ entries: [Dossier.Entry], _ sources: [DossierSource], _ corrections: [SourceCorrection]) {
    if corrections.isEmpty { return }
    var named: Set<Member> = []
    for correction in corrections {
      let members = correction.keys.compactMap { key in
        entries.first { $0.id == key.article }.flatMap { key.index(in: $0.reading.sources) }
          .map { Member(article: key.article, index: $0) }
      }
      switch correction {
      case .merge:
        named.formUnion(members)
        apart.subtract(members)
      case .split:
        named.formUnion(members)
        apart.formUnion(members)
      case .rename, .setRole, .splitClaims: continue
      }
    }
    for entry in entries {
      let split = entry.setApart.keys.map { Member(article: entry.id, index: $0) }
      named.formUnion(split)
      apart.formUnion(split)
    }
    for source in sources where !named.isDisjoint(with: source.members) {
      for member in source.members { first[member] = source.members[0] }
    }
  }

  /// What concerns two articles.
  func among(_ a: ArticleID, _ b: ArticleID) -> SourceIdentities {
    if first.isEmpty { return self }
    var part = SourceIdentities()
    part.first = first.filter { $0.key.article == a || $0.key.article == b }
    part.apart = apart.filter { $0.article == a || $0.article == b }
    return part
  }

  /// Whether two sources are one by the user's word; nil where the user says nothing of it.
  func areOne(_ a: Member, _ b: Member) -> Bool? {
    if a == b { return true }
    if let one = first[a], one == first[b] { return true }
    return apart.contains(a) || apart.contains(b) ? false : nil
  }
}
