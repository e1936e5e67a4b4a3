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
    of entries: [Dossier.Entry], _ corrections: [SourceCorrection] = [], _ store: inout ComparisonStore,
    _ progress: WorkProgress? = nil
  ) throws(ChangeError) {
    var profiles: [ArticleProfile] = []
    for entry in entries {
      try progress?.check()
      profiles.append(store.profile(of: entry))
    }
    entities = EntityMerger.merged(entries)
    sources = SourceMerger.merged(entries, entities, corrections)
    let identities = SourceIdentities(entries, sources, corrections)
    let pairs = try store.comparisons(of: profiles, identities, progress)
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
  mutating func comparisons(
    of profiles: [ArticleProfile], _ identities: SourceIdentities, _ progress: WorkProgress?
  ) throws(ChangeError) -> [Compared] {
    let keys = profiles.map { EntryKey($0.entry) }
    let pairs = pairs(of: keys)
    progress?.begin(.comparing, total: pairs.count)
    var results: [Compared] = []
    results.reserveCapacity(pairs.count)
    for (a, b) in pairs {
      try progress?.check()
      results.append(compare(keys[a], keys[b], profiles[a], profiles[b], identities))
      progress?.advance()
    }
    return results
  }

  /// The pairs worth comparing, by the articles' places: each with itself, then with those before it.
  private func pairs(of keys: [EntryKey]) -> [(Int, Int)] {
    var pairs: [(Int, Int)] = []
    var holders: [TermKey: [Int]] = [:]
    for (index, key) in keys.enumerated() {
      guard let story = prepared[key]?.story else { continue }
      pairs.append((index, index))
      for other in partners(of: story, in: holders) { pairs.append((other, index)) }
      for term in story { holders[term, default: []].append(index) }
    }
    return pairs
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
