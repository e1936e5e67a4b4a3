import Claims
import Reading

/// Everything that a dossier derives from its articles.
///
/// The findings are kept up to date article by article. What is printed only when it is asked for (people, echoes …) is
/// derived at the first question after a change.
struct Outcome: Sendable {
  /// What the reader sees; numbered from 1 by gravity together with the dismissed ones.
  private(set) var findings: [Finding] = []
  private(set) var dismissed: [DismissedFinding] = []

  /// The articles, where some of them have their dates placed by others' days; nil where none has.
  private(set) var placed: [Dossier.Entry]?

  /// Conflicts that nobody dismissed.
  private var list = FindingList()
  private var hidden: [(finding: Finding, reason: String)] = []
  private var people = Kept<People>()
  private var pairs = Kept<PairViews>()

  struct People: Sendable {
    var entities: [DossierEntity]
    var sources: [DossierSource]
  }

  struct PairViews: Sendable {
    var compatible: [Finding]
    var corroborations: [Corroboration]
    var echoes: [Echo]
    var origins: [ArticleID: Int]
  }

  init() {}

  /// Derives everything anew.
  /// - Parameter store: keeps what was compared before; the result does not depend on it.
  /// - Throws: ``ChangeError/interrupted``.
  init(
    of state: DossierState, _ store: inout ComparisonStore, _ progress: WorkProgress? = nil
  ) throws(ChangeError) {
    var identities = SourceIdentities()
    if !state.sourceCorrections.isEmpty {
      let people = people(state)
      identities = SourceIdentities(state.entries, people.sources, state.sourceCorrections)
    }
    store.restart()
    let entries = try store.lend(state.entries[...], progress) ?? state.entries
    try take(entries[...], state, &store, progress, identities)
    if entries.contains(where: { $0.borrowed != nil }) { placed = entries }
    store.forget(allBut: placed == nil ? entries : state.entries + entries)
  }

  /// Takes in articles that were loaded after all others: the work grows with them and with what shares their keys.
  /// - Throws: ``ChangeError/interrupted``; outcome and store are then as they were.
  mutating func add(
    _ entries: ArraySlice<Dossier.Entry>, _ state: DossierState, _ store: inout ComparisonStore,
    _ progress: WorkProgress?
  ) throws(ChangeError) {
    guard let new = try store.lend(entries, progress) else {
      // What is new lends a day to what was there, or takes it away: such articles are compared anew.
      var fresh = store
      self = try Outcome(of: state, &fresh, progress)
      store = fresh
      return
    }
    try take(new[...], state, &store, progress, SourceIdentities())
    if placed == nil, new.contains(where: { $0.borrowed != nil }) {
      placed = Array(state.entries[..<entries.startIndex])
    }
    placed?.append(contentsOf: new)
  }

  private mutating func take(
    _ entries: ArraySlice<Dossier.Entry>, _ state: DossierState, _ store: inout ComparisonStore,
    _ progress: WorkProgress?, _ identities: SourceIdentities
  ) throws(ChangeError) {
    let mark = store.mark
    progress?.begin(.comparing, total: entries.count)
    do throws(ChangeError) {
      for entry in entries {
        try store.add(entry, identities, progress)
        progress?.advance()
      }
    } catch {
      store.takeBack(to: mark)
      throw error
    }
    var new: [Finding] = []
    for compared in store.current[mark.pairs...] {
      for finding in compared.comparison.findings {
        if let reason = state.reason(ofDismissing: finding) {
          hidden.append((finding, reason))
        } else {
          new.append(finding)
        }
      }
    }
    findings = []
    list.add(new)
    people = Kept()
    pairs = Kept()
    number()
  }

  /// Numbers all findings by gravity, so that one that is dismissed keeps its number and the others theirs.
  private mutating func number() {
    dismissed = []
    findings = list.findings
    if hidden.isEmpty { return }
    for group in Dictionary(grouping: hidden, by: \.reason).sorted(by: { $0.key < $1.key }) {
      for finding in FindingList(group.value.map(\.finding)).findings {
        dismissed.append(DismissedFinding(finding: finding, reason: group.key))
      }
    }
    dismissed.sort { FindingList.isBefore($0.finding, $1.finding) }
    var (at, number) = (0, 0)
    for index in findings.indices {
      while at < dismissed.count, FindingList.isBefore(dismissed[at].finding, findings[index]) {
        number += 1
        dismissed[at].finding.number = number
        at += 1
      }
      number += 1
      findings[index].number = number
    }
    for rest in dismissed.indices[at...] { dismissed[rest].finding.number = number + 1 + rest - at }
  }

  func people(_ state: DossierState) -> People {
    people.value {
      let entities = EntityMerger.merged(state.entries)
      return People(
        entities: entities, sources: SourceMerger.merged(state.entries, entities, state.sourceCorrections))
    }
  }

  func views(_ store: ComparisonStore) -> PairViews {
    pairs.value {
      let comparisons = store.current.map(\.comparison)
      let echoes = Echoes.grouped(store.current.compactMap(\.copy), store.profiles)
      let origins = Origins(store.profiles, echoes)
      let raw = comparisons.flatMap(\.findings)
      return PairViews(
        compatible: FindingList.numbered(comparisons.flatMap(\.compatible), kept: FindingList(raw).findings),
        corroborations: Corroborations.counted(
          comparisons.flatMap(\.agreements), origins, apart: Corroborations.conflicts(raw)),
        echoes: echoes, origins: origins.number)
    }
  }
}
