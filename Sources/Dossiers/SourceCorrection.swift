import Claims
import Reading

/// A source as one article shows it, named so that a correction finds it again after the article was read anew.
public struct SourceKey: Sendable, Hashable, Codable {
  public var article: ArticleID
  /// The source's place in the reading's `sources` when the correction was made.
  public var index: Int
  /// Its name there: decides where the place holds another source by now.
  public var name: String

  public init(article: ArticleID, index: Int, name: String) {
    self.article = article
    self.index = index
    self.name = name
  }

  /// Where the source is in a reading; nil where the reading knows it no more.
  func index(in sources: [Source]) -> Int? {
    if sources.indices.contains(index), sources[index].name == name { return index }
    return sources.firstIndex { $0.name == name }
  }
}

/// What a user says of the sources across articles against what the merger made of them. Later corrections are applied on
/// top of earlier ones; one whose sources are gone (their article was unloaded) rests until they are back.
public enum SourceCorrection: Sendable, Hashable, Codable {
  /// These are one, and so is everything else that is one with any of them.
  case merge([SourceKey])
  /// These are one, and nobody else.
  case split([SourceKey])
  /// What is said in these claims is said by one source of its own, which bears this name unless another in the article does.
  case splitClaims([PassageKey], name: String)
  /// The source that holds the first of these has this name; nil takes the correction back.
  case rename([SourceKey], String?)
  /// The source that holds the first of these has this role; nil takes the correction back.
  case setRole([SourceKey], String?)

  /// The sources that it is about.
  public var keys: [SourceKey] {
    switch self {
    case .merge(let keys), .split(let keys), .rename(let keys, _), .setRole(let keys, _): keys
    case .splitClaims: []
    }
  }
}

/// Members of the merger's list that are one source, with what the user says of it.
struct SourceGroup: Equatable {
  /// Indices of members, ascending.
  var members: [Int]
  var name: String?
  var role: String?

  /// The groups after some corrections, by their smallest members.
  /// - Parameter find: the member that a key names.
  static func corrected(
    _ groups: [SourceGroup], by corrections: [SourceCorrection], find: (SourceKey) -> Int?
  ) -> [SourceGroup] {
    var groups = groups
    for correction in corrections {
      let named = correction.keys.compactMap(find)
      guard let first = named.first, let host = groups.firstIndex(where: { $0.members.contains(first) }) else {
        continue
      }
      switch correction {
      case .merge: merge(Set(named), into: host, &groups)
      case .split: split(Set(named), &groups)
      case .splitClaims: continue
      case .rename(_, let name): groups[host].name = name
      case .setRole(_, let role): groups[host].role = role
      }
    }
    return groups.sorted { ($0.members.first ?? 0) < ($1.members.first ?? 0) }
  }

  private static func merge(_ named: Set<Int>, into host: Int, _ groups: inout [SourceGroup]) {
    var whole = groups[host]
    for (index, group) in groups.enumerated() where index != host && !named.isDisjoint(with: group.members) {
      whole.members += group.members
      whole.name = whole.name ?? group.name
      whole.role = whole.role ?? group.role
    }
    whole.members.sort()
    groups.removeAll { !named.isDisjoint(with: $0.members) }
    groups.append(whole)
  }

  private static func split(_ named: Set<Int>, _ groups: inout [SourceGroup]) {
    for index in groups.indices { groups[index].members.removeAll(where: named.contains) }
    groups.removeAll(where: \.members.isEmpty)
    groups.append(SourceGroup(members: named.sorted()))
  }
}

extension Dossier {
  /// A source's members as corrections name them; those of one article where it is given.
  public func keys(of source: DossierSource, in article: ArticleID? = nil) -> [SourceKey] {
    source.members.compactMap { member in
      guard article == nil || member.article == article, let sources = self[member.article]?.reading.sources,
        sources.indices.contains(member.index)
      else { return nil }
      return SourceKey(article: member.article, index: member.index, name: sources[member.index].name)
    }
  }

  /// The source across articles that says a claim; nil where no article has such a claim.
  public func source(ofClaimAt key: PassageKey) -> DossierSource? {
    guard
      let claim = self[key.article]?.reading.claims.first(where: { $0.range == key.range && $0.source != nil }),
      let index = claim.source
    else { return nil }
    return sources.first { $0.members.contains(DossierEntity.Member(article: key.article, index: index)) }
  }

  /// The source across articles that holds the one which a key names.
  public func source(holding key: SourceKey) -> DossierSource? {
    guard let index = self[key.article].flatMap({ key.index(in: $0.reading.sources) }) else { return nil }
    return sources.first { $0.members.contains(DossierEntity.Member(article: key.article, index: index)) }
  }
}
