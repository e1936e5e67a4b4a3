import Claims
import Reading

/// Profiles of articles and comparisons of pairs, kept from one change to the next, and the pairs that are loaded now.
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
    var splits: [ClaimSplit]
    var borrowed: BorrowedDay?

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
      splits = entry.splits
      borrowed = entry.borrowed
    }
  }

  struct PairKey: Hashable {
    var a: EntryKey
    var b: EntryKey
    var identities: SourceIdentities
  }

  private struct LoanKey: Hashable {
    var entry: EntryKey
    var day: BorrowedDay
  }

  struct Compared: Sendable {
    var comparison: Comparison
    var copy: Copy?
    /// How many findings and agreements it holds.
    var size: Int { comparison.findings.count + comparison.compatible.count + comparison.agreements.count }
  }

  private struct Prepared: Sendable {
    var profile: ArticleProfile
    var shingles: Shingles
    /// Names and passages, then what its beginning is about.
    var story: [TermKey]
    var names: Int
    /// What tells whether it may lend its day, or borrow one.
    var lead: BorrowedDays.Lead
  }

  private var prepared: [EntryKey: Prepared] = [:]
  private var compared: [PairKey: Compared] = [:]
  /// Articles with their open dates placed by a borrowed day.
  private var loans: [LoanKey: Dossier.Entry] = [:]
  /// Of the loaded articles, in order.
  private var lending = Lending()
  /// Of the loaded articles, in order.
  private(set) var profiles: [ArticleProfile] = []
  /// Every loaded article beside itself and beside those before it that share its keys, in order.
  private(set) var current: [Compared] = []
  /// How many findings and agreements the pairs of `current` hold.
  private var held = 0
  /// The loaded articles that were not held against all their partners.
  private(set) var crowded: Set<ArticleID> = []

  /// So many findings and agreements are kept, so that thousands of reports that conflict all over stay within memory and
  /// time. No reader would come to the end of a tenth of them.
  private let heldLimit: Int
  /// Behind that bound an article is compared until its own pairs hold so many: a story loaded last is still held against
  /// itself.
  private let ownLimit: Int

  init(heldLimit: Int = 40_000, ownLimit: Int = 16) { (self.heldLimit, self.ownLimit) = (heldLimit, ownLimit) }

  /// By story key the loaded articles that hold it, as indices into `profiles`.
  private var holders: [TermKey: [Int32]] = [:]

  /// Puts every article out; what was compared is kept.
  mutating func restart() {
    profiles.removeAll(keepingCapacity: true)
    current.removeAll(keepingCapacity: true)
    holders.removeAll(keepingCapacity: true)
    held = 0
    crowded = []
    lending = Lending()
  }

  /// How many articles and pairs are in.
  var mark: (articles: Int, pairs: Int) { (profiles.count, current.count) }

  /// Puts the articles out again that were taken in since a mark; what was compared is kept.
  mutating func takeBack(to mark: (articles: Int, pairs: Int)) {
    for profile in profiles[mark.articles...] {
      for story in prepared[EntryKey(profile.entry)]?.story ?? [] {
        while let last = holders[story]?.last, Int(last) >= mark.articles { holders[story]?.removeLast() }
      }
    }
    crowded.subtract(profiles[mark.articles...].map(\.id))
    held -= current[mark.pairs...].reduce(0) { $0 + $1.size }
    profiles.removeSubrange(mark.articles...)
    current.removeSubrange(mark.pairs...)
    lending.takeBack(to: mark.articles)
  }

  /// Takes an article in, after all others.
  /// - Throws: ``ChangeError/interrupted``, with some of its pairs in.
  mutating func add(
    _ entry: Dossier.Entry, _ identities: SourceIdentities, _ progress: WorkProgress?
  ) throws(ChangeError) {
    try progress?.check()
    let key = EntryKey(entry)
    let own = preparation(of: entry, key)
    let before = held
    take(compare(key, key, own.profile, own.profile, identities))
    for other in partners(of: own) {
      try progress?.check()
      if held >= heldLimit, held - before >= ownLimit {
        crowded.insert(entry.id)
        break
      }
      let profile = profiles[other]
      take(compare(EntryKey(profile.entry), key, profile, own.profile, identities))
    }
    for story in own.story { holders[story, default: []].append(Int32(profiles.count)) }
    profiles.append(own.profile)
  }

  /// Tells which days new articles borrow of those that are in, and of each other.
  /// - Returns: the articles, those that borrow with their open dates placed; nil where an article that is in borrows another
  ///   day from now on, so that all are to be taken in anew.
  /// - Throws: ``ChangeError/interrupted``; nobody has borrowed then.
  mutating func lend(
    _ entries: ArraySlice<Dossier.Entry>, _ progress: WorkProgress?
  ) throws(ChangeError) -> [Dossier.Entry]? {
    let mark = lending.borrowed.count
    var leads: [BorrowedDays.Lead] = []
    for entry in entries {
      try progress?.check()
      leads.append(preparation(of: entry, EntryKey(entry)).lead)
    }
    guard lending.add(leads) else {
      lending.takeBack(to: mark)
      return nil
    }
    return zip(entries, lending.borrowed[mark...]).map { entry, day in day.map { placed(entry, by: $0) } ?? entry }
  }

  private mutating func placed(_ entry: Dossier.Entry, by day: BorrowedDay) -> Dossier.Entry {
    let key = LoanKey(entry: EntryKey(entry), day: day)
    if let known = loans[key] { return known }
    let placed = BorrowedDays.placed(entry, by: day) ?? entry
    loans[key] = placed
    return placed
  }

  private mutating func preparation(of entry: Dossier.Entry, _ key: EntryKey) -> Prepared {
    if let known = prepared[key] { return known }
    let profile = ArticleProfile(entry)
    let shingles = Shingles(profile.article)
    let keys = StoryKeys(profile)
    let names = keys.names + shingles.sample
    let own = Prepared(
      profile: profile, shingles: shingles, story: names + keys.concepts, names: names.count,
      lead: BorrowedDays.Lead(profile))
    prepared[key] = own
    return own
  }

  /// A key that more articles than this hold already tells no story (`Jakarta`, `BPBD`): it would pair all with all. What
  /// counts are the articles before, so that a load one by one and a load at once give the same pairs.
  private static let commonest = 200

  /// A key that so few articles hold tells a story by itself: the one name of two short reports.
  private static let rare = 16

  /// What keys are worth of the sum that makes two articles one story, perhaps: two names, one that is rare, or eight things
  /// that the beginnings of reports of one week name.
  private static let (whole, rareName, name, concept) = (16, 16, 8, 1)

  private mutating func take(_ pair: Compared) {
    held += pair.size
    current.append(pair)
  }

  /// Articles that share enough, in order.
  private func partners(of own: Prepared) -> [Int] {
    var shared: [Int32: Int] = [:]
    for (at, key) in own.story.enumerated() {
      guard let articles = holders[key], articles.count <= ComparisonStore.commonest else { continue }
      let isRare = articles.count <= ComparisonStore.rare
      let worth =
        at >= own.names ? ComparisonStore.concept : isRare ? ComparisonStore.rareName : ComparisonStore.name
      for holder in articles { shared[holder, default: 0] += worth }
    }
    return shared.filter { $0.value >= ComparisonStore.whole }.keys.sorted().map { Int($0) }
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
    loans = loans.filter { live.contains($0.key.entry) }
    compared = compared.filter { live.contains($0.key.a) && live.contains($0.key.b) }
  }
}
