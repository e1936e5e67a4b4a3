import Claims
import Reading

/// The sources of all articles made one list. Unnamed sources stay apart: two outlets' `pejabat` need not be one person.
enum SourceMerger {
  /// - Parameter corrections: what the user says against it, in order.
  static func merged(
    _ entries: [Dossier.Entry], _ entities: [DossierEntity], _ corrections: [SourceCorrection] = []
  ) -> [DossierSource] {
    var entityOf: [DossierEntity.Member: Int] = [:]
    var couldBe: [Int: [String]] = [:]
    for entity in entities {
      for member in entity.members { entityOf[member] = entity.number }
      if !entity.couldBe.isEmpty { couldBe[entity.number] = entity.couldBe }
    }
    var members: [(member: DossierEntity.Member, source: Source, entity: Int?)] = []
    for entry in entries {
      for (index, source) in entry.reading.sources.enumerated() {
        let entity = source.entity.flatMap { entityOf[DossierEntity.Member(article: entry.id, index: $0)] }
        members.append((DossierEntity.Member(article: entry.id, index: index), source, entity))
      }
    }
    var groups = Groups(count: members.count)
    var seen: [String: Int] = [:]
    let setApart = Dictionary(entries.map { ($0.id, $0.setApart) }, uniquingKeysWith: { first, _ in first })
    for (index, item) in members.enumerated() {
      for key in keys(item.source, item.entity, setApart[item.member.article]?[item.member.index]) {
        if let first = seen[key] { groups.join(first, index) } else { seen[key] = index }
      }
    }
    let claims = claimsBySource(entries)
    // Who lost all claims of an article to a split does not speak there any more.
    let emptied = Set(members.map(\.member).filter { setApart[$0.article]?.isEmpty == false && claims[$0] == nil })
    let found = SourceGroup.corrected(groups.lists().map { SourceGroup(members: $0) }, by: corrections) { key in
      members.firstIndex { $0.member.article == key.article }.flatMap { first in
        guard let entry = entries.first(where: { $0.id == key.article }) else { return nil }
        return key.index(in: entry.reading.sources).map { first + $0 }
      }
    }
    let speaking = found.filter { !$0.members.allSatisfy { emptied.contains(members[$0].member) } }
    return speaking.enumerated().map { number, group in
      corrected(marked(source(number + 1, group.members.map { members[$0] }, claims, emptied), couldBe), by: group)
    }
  }

  /// What makes sources one: their entity, else kind and name, and the state's body that they are. What the user set apart is one
  /// with what the same correction set apart; who has no name is one with nobody.
  private static func keys(_ source: Source, _ entity: Int?, _ correction: Int?) -> [String] {
    if let correction { return ["split \(correction)"] }
    guard source.isNamed else { return [] }
    let name = entity.map { "E\($0)" } ?? source.kind.rawValue + " " + NameKey.romanised(source.name)
    return [name] + (source.stateBody.map { ["body " + $0] } ?? [])
  }

  /// A source whose name fits several people bears a question mark; one that the user joined with a fuller name does not.
  private static func marked(_ source: DossierSource, _ couldBe: [Int: [String]]) -> DossierSource {
    guard let names = source.entity.flatMap({ couldBe[$0] }), NameKey.parts(source.name).count == 1 else {
      return source
    }
    var source = source
    source.couldBe = names
    if !source.name.hasSuffix("?") { source.name += "?" }
    return source
  }

  /// The source as the user names it; its own name becomes an alias.
  private static func corrected(_ source: DossierSource, by group: SourceGroup) -> DossierSource {
    var source = source
    if let name = group.name, name != source.name {
      source.aliases = [source.name] + source.aliases.filter { $0 != name }
      source.name = name
    }
    source.role = group.role ?? source.role
    return source
  }

  private static func claimsBySource(_ entries: [Dossier.Entry]) -> [DossierEntity.Member: [ClaimID]] {
    var claims: [DossierEntity.Member: [ClaimID]] = [:]
    for entry in entries {
      for (index, claim) in entry.reading.claims.enumerated() {
        guard let source = claim.source else { continue }
        claims[DossierEntity.Member(article: entry.id, index: source), default: []]
          .append(ClaimID(article: entry.id, number: index + 1))
      }
    }
    return claims
  }

  private static func source(
    _ number: Int, _ list: [(member: DossierEntity.Member, source: Source, entity: Int?)],
    _ claims: [DossierEntity.Member: [ClaimID]], _ emptied: Set<DossierEntity.Member>
  ) -> DossierSource {
    let all = list.map(\.source)
    // A merge by hand may join a name and a description, which then is no name.
    let named = all.filter(\.isNamed)
    let main = named.isEmpty ? all : named
    let name = EntityMerger.fullest(main.map(\.name))
    var aliases: [String] = []
    for form in all.flatMap({ [$0.name] + $0.aliases }) where form != name && !aliases.contains(form) {
      aliases.append(form)
    }
    var source = DossierSource(
      number: number, kind: (main.first { $0.name == name } ?? main.first)?.kind ?? .unnamed, isNamed: !named.isEmpty,
      name: name,
      aliases: aliases, role: all.lazy.compactMap(\.role).first, affiliation: all.lazy.compactMap(\.affiliation).first,
      entity: list.lazy.compactMap(\.entity).first, members: list.map(\.member).filter { !emptied.contains($0) },
      claims: list.flatMap { claims[$0.member] ?? [] }.sorted())
    if named.isEmpty { source.sourceClass = all.lazy.compactMap(\.sourceClass).first }
    return source
  }
}
