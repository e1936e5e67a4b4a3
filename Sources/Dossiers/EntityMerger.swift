import Claims
import Reading

/// The entities of all articles made one list: equal gazetteer ids, equal names, equal acronyms, and name parts where
/// role or country confirm them.
enum EntityMerger {
  /// Numbered by first appearance.
  static func merged(_ entries: [Dossier.Entry]) -> [DossierEntity] {
    var members: [(member: DossierEntity.Member, entity: Entity)] = []
    for entry in entries {
      for (index, entity) in entry.reading.entities.enumerated() {
        members.append((DossierEntity.Member(article: entry.id, index: index), entity))
      }
    }
    var groups = Groups(count: members.count)
    joinByKey(members.map(\.entity), &groups)
    joinByNameParts(members.map(\.entity), &groups)
    var merged = groups.lists().enumerated().map { number, list in
      entity(number + 1, list.map { members[$0] })
    }
    markAmbiguous(&merged)
    return merged
  }

  /// A single name that stayed alone and fits several people of the dossier.
  private static func markAmbiguous(_ entities: inout [DossierEntity]) {
    var bearers: [String: [Int]] = [:]
    let people = entities.indices.filter { entities[$0].kind == .person && entities[$0].couldBe.isEmpty }
    for person in people {
      let parts = NameKey.parts(entities[person].name)
      guard parts.count > 1, let first = parts.first, let last = parts.last else { continue }
      for part in first == last ? [first] : [first, last] { bearers[part, default: []].append(person) }
    }
    for person in people where entities[person].gazetteer == nil {
      let parts = NameKey.parts(entities[person].name)
      guard parts.count == 1, let rivals = bearers[parts[0]], rivals.count > 1 else { continue }
      entities[person].couldBe = rivals.map { entities[$0].name }
    }
  }

  /// Entities that share a gazetteer id, a whole name or an acronym are one.
  private static func joinByKey(_ entities: [Entity], _ groups: inout Groups) {
    var seen: [String: Int] = [:]
    for (index, entity) in entities.enumerated() {
      for key in keys(of: entity) {
        if let first = seen[key] { groups.join(first, index) } else { seen[key] = index }
      }
    }
  }

  private static func keys(of entity: Entity) -> [String] {
    if !entity.couldBe.isEmpty { return [] }
    if let id = entity.gazetteer { return ["id " + id] }
    let kind = entity.kind.rawValue + " "
    var keys = [kind + NameKey.romanised(entity.name)]
    switch entity.kind {
    case .person:
      // A bare surname is no key: two people may share it.
      for alias in entity.aliases where NameKey.parts(alias).count > 1 { keys.append(kind + NameKey.romanised(alias)) }
    case .organisation, .place:
      for alias in entity.aliases where alias.utf8.count > 2 { keys.append(kind + NameKey.romanised(alias)) }
    }
    return keys
  }

  /// `Rutte` in one article is `Mark Rutte` of another, `Dyah Wardhani` is `Dyah Ayu Wardhani`, where only one person fits
  /// and neither country nor sense speaks against it.
  private static func joinByNameParts(_ entities: [Entity], _ groups: inout Groups) {
    let people = entities.indices.filter { entities[$0].kind == .person && entities[$0].couldBe.isEmpty }
    var byPart: [String: [Int]] = [:]
    var parts: [Int: [String]] = [:]
    for person in people {
      let own = NameKey.parts(entities[person].name)
      parts[person] = own
      for part in Set(own) { byPart[part, default: []].append(person) }
    }
    for person in people {
      guard let own = parts[person], let rarest = own.max(by: { rank($0, byPart) > rank($1, byPart) }) else { continue }
      var hosts: Set<Int> = []
      for other in byPart[rarest] ?? [] where groups.root(other) != groups.root(person) {
        guard let longer = parts[other], longer.count > own.count, isPart(own, of: longer) else { continue }
        if agree(entities[person], entities[other], certain: own.count > 1) { hosts.insert(groups.root(other)) }
      }
      if hosts.count == 1, let host = hosts.first { groups.join(host, person) }
    }
  }

  private static func rank(_ part: String, _ byPart: [String: [Int]]) -> Int { byPart[part]?.count ?? 0 }

  private static func isPart(_ short: [String], of long: [String]) -> Bool {
    var at = long.startIndex
    for part in short {
      guard let found = long[at...].firstIndex(of: part) else { return false }
      at = found + 1
    }
    // A given name alone is no key unless it leads the name (surname first) or ends it.
    return short.count > 1 || short.first == long.first || short.first == long.last
  }

  private static func agree(_ a: Entity, _ b: Entity, certain: Bool) -> Bool {
    if let one = a.country, let other = b.country { return one == other }
    if certain { return true }
    guard let one = a.role, let other = b.role else { return false }
    return NameKey.romanised(one) == NameKey.romanised(other)
  }

  private static func entity(
    _ number: Int, _ list: [(member: DossierEntity.Member, entity: Entity)]
  ) -> DossierEntity {
    let all = list.map(\.entity)
    let name = fullest(all.map(\.name))
    var aliases: [String] = []
    for form in all.flatMap({ [$0.name] + $0.aliases }) where form != name && !aliases.contains(form) {
      aliases.append(form)
    }
    var entity = DossierEntity(
      number: number, kind: all.first?.kind ?? .organisation, name: name, aliases: aliases,
      gazetteer: all.lazy.compactMap(\.gazetteer).first, country: all.lazy.compactMap(\.country).first,
      role: all.lazy.compactMap(\.role).first, affiliation: all.lazy.compactMap(\.affiliation).first,
      members: list.map(\.member))
    entity.couldBe = all.lazy.map(\.couldBe).first { !$0.isEmpty } ?? []
    return entity
  }

  /// The name with the most words, the first among equals.
  static func fullest(_ names: [String]) -> String {
    var best = ""
    var words = 0
    for name in names {
      let count = NameKey.parts(name).count
      if count > words { (best, words) = (name, count) }
    }
    return best.isEmpty ? names.first ?? "" : best
  }
}

/// Numbers 0 … count joined into groups; a group's root is its smallest member, whatever the order of joining.
struct Groups {
  private var parents: [Int]

  init(count: Int) { parents = Array(0..<count) }

  mutating func root(_ index: Int) -> Int {
    var root = index
    while parents[root] != root { root = parents[root] }
    var at = index
    while parents[at] != root { (at, parents[at]) = (parents[at], root) }
    return root
  }

  mutating func join(_ a: Int, _ b: Int) {
    let (one, other) = (root(a), root(b))
    parents[max(one, other)] = min(one, other)
  }

  /// The groups by their smallest member, each in order.
  mutating func lists() -> [[Int]] {
    var place: [Int: Int] = [:]
    var lists: [[Int]] = []
    for index in parents.indices {
      let top = root(index)
      if let at = place[top] {
        lists[at].append(index)
      } else {
        place[top] = lists.count
        lists.append([index])
      }
    }
    return lists
  }
}
