import Claims
import Reading

/// Everything that a dossier derives from its articles.
struct Outcome: Sendable, Equatable {
  private(set) var entities: [DossierEntity] = []
  private(set) var sources: [DossierSource] = []
  private(set) var findings: [Finding] = []
  private(set) var compatible: [Finding] = []
  private(set) var corroborations: [Corroboration] = []
  private(set) var echoes: [Echo] = []
  private(set) var unchecked: [Unchecked] = []
  private(set) var origins: [ArticleID: Int] = [:]

  init() {}

  /// - Parameter store: keeps what was compared before; the result does not depend on it.
  init(
    of entries: [Dossier.Entry], _ corrections: [SourceCorrection] = [], _ store: inout ComparisonStore
  ) {
    let profiles = entries.map { store.profile(of: $0) }
    entities = EntityMerger.merged(entries)
    sources = SourceMerger.merged(entries, entities, corrections)
    let pairs = store.comparisons(of: profiles, SourceIdentities(entries, sources, corrections))
    store.forget(allBut: entries)
    findings = FindingList.numbered(pairs.flatMap(\.comparison.findings))
    compatible = FindingList.numbered(pairs.flatMap(\.comparison.compatible), kept: findings)
    let copies = pairs.compactMap(\.copy)
    echoes = Echoes.grouped(copies, profiles)
    let origins = Origins(profiles, echoes)
    corroborations = Corroborations.counted(pairs.flatMap(\.comparison.agreements), origins)
    self.origins = origins.number
    unchecked = UncheckedList.of(entries)
  }
}

/// Profiles of articles and comparisons of pairs, kept from one change to the next.
struct ComparisonStore: Sendable {
  /// What a reading was made from, short enough to be a key.
  struct EntryKey: Hashable {
    var id: ArticleID
    var sha256: String
    var path: String
    var title: String?
    var publisher: String?
    var published: CalendarDate?
    var language: Language
    /// Of the users' own tables that it was read with.
    var tables: ObjectIdentifier

    init(_ entry: Dossier.Entry) {
      let article = entry.reading.article
      id = entry.id
      sha256 = article.sha256
      path = article.path
      title = article.title
      publisher = article.publisher
      published = article.published
      language = article.language
      tables = ObjectIdentifier(article.data)
    }
  }

  struct PairKey: Hashable {
    var a: EntryKey
    var b: EntryKey
    var identities: SourceIdentities
  }

  struct Compared: Sendable {
    var comparison: Comparison
    var copy: Copy?
  }

  private struct Prepared: Sendable {
    var profile: ArticleProfile
    var shingles: Shingles
    var story: [TermKey]
  }

  private var prepared: [EntryKey: Prepared] = [:]
  private var compared: [PairKey: Compared] = [:]

  mutating func profile(of entry: Dossier.Entry) -> ArticleProfile {
    let key = EntryKey(entry)
    if let known = prepared[key] { return known.profile }
    let profile = ArticleProfile(entry)
    let shingles = Shingles(profile.article)
    prepared[key] = Prepared(profile: profile, shingles: shingles, story: profile.storyKeys + shingles.sample)
    return profile
  }

  /// The comparisons of every article with itself and with those before it that share its keys, in order.
  mutating func comparisons(of profiles: [ArticleProfile], _ identities: SourceIdentities) -> [Compared] {
    var results: [Compared] = []
    var holders: [TermKey: [Int]] = [:]
    for (index, profile) in profiles.enumerated() {
      let key = EntryKey(profile.entry)
      guard let own = prepared[key] else { continue }
      results.append(compare(key, key, profile, profile, identities))
      for other in partners(of: own.story, in: holders) {
        results.append(compare(EntryKey(profiles[other].entry), key, profiles[other], profile, identities))
      }
      for story in own.story { holders[story, default: []].append(index) }
    }
    return results
  }

  /// Articles that share at least two story keys, in order.
  private func partners(of story: [TermKey], in holders: [TermKey: [Int]]) -> [Int] {
    var shared: [Int: Int] = [:]
    for key in story {
      for holder in holders[key] ?? [] { shared[holder, default: 0] += 1 }
    }
    return shared.filter { $0.value >= 2 }.keys.sorted()
  }

  private mutating func compare(
    _ keyA: EntryKey, _ keyB: EntryKey, _ a: ArticleProfile, _ b: ArticleProfile, _ identities: SourceIdentities
  ) -> Compared {
    let identities = identities.among(a.id, b.id)
    let key = PairKey(a: keyA, b: keyB, identities: identities)
    if let known = compared[key] { return known }
    var result = Compared(comparison: Checks.compare(a, b, identities: identities))
    if keyA != keyB, let one = prepared[keyA], let other = prepared[keyB] {
      result.copy = Copy(a.id, b.id, containment: one.shingles.containment(other.shingles))
    }
    compared[key] = result
    return result
  }

  /// Lets go of articles that are loaded no more, once they outnumber the loaded ones: undo brings the newest back often.
  mutating func forget(allBut entries: [Dossier.Entry]) {
    guard prepared.count > 2 * entries.count + 64 else { return }
    let live = Set(entries.map(EntryKey.init))
    prepared = prepared.filter { live.contains($0.key) }
    compared = compared.filter { live.contains($0.key.a) && live.contains($0.key.b) }
  }
}
