import Claims
import Reading
import Testing

@testable import Dossiers

/// What the reader hides stays hidden, and nothing else is.
@Suite struct DismissalTests {
  private func article(_ path: String, _ text: String) -> Change {
    .load(
      ArticleSource(
        path: path, bytes: Array(text.utf8), published: CalendarDate(iso: "2024-03-05"), language: .indonesian))
  }

  private func dossier() throws -> Dossier {
    var dossier = Dossier()
    try dossier.apply([
      article(
        "a.txt", "Gempa di Pulau Simuk\n\nGempa di Pulau Simuk merusak 120 rumah di Desa Gobo, kata Bupati Teluk Dalam."
      ),
      article("b.txt", "Rumah rusak di Simuk\n\nSebanyak 450 rumah di Desa Gobo, Pulau Simuk, rusak akibat gempa itu."),
      article("c.txt", "Pesta di Simuk\n\nPesta panen di Pulau Simuk dihadiri Bupati Teluk Dalam pada Senin (6/3)."),
    ])
    return dossier
  }

  @Test func aDismissedFindingIsHiddenAndKeepsItsNumber() throws {
    var dossier = try dossier()
    let all = dossier.findings
    let finding = try #require(all.first { $0.kind == .figure })
    try dossier.apply(.dismiss(Dismissal(finding, reason: "two villages")))
    #expect(dossier.findings == all.filter { $0.number != finding.number })
    #expect(dossier.dismissed == [DismissedFinding(finding: finding, reason: "two villages")])
    #expect(dossier.finding(numbered: finding.number) == finding)
    try dossier.undo()
    #expect(dossier.findings == all)
    #expect(dossier.dismissed.isEmpty)
    try dossier.redo()
    #expect(dossier.dismissed.count == 1)
    let passages = finding.evidence.map { PassageKey(article: $0.article, range: $0.range) }
    try dossier.apply(.restore(finding.kind, passages))
    #expect(dossier.findings == all)
  }

  @Test func itStaysHiddenWhenArticlesAreReadAnew() throws {
    var dossier = try dossier()
    let finding = try #require(dossier.findings.first { $0.kind == .figure })
    try dossier.apply(.dismiss(Dismissal(finding, reason: "two villages")))
    try dossier.apply(.setPublished(ArticleID(2), CalendarDate(iso: "2024-03-05")))
    try dossier.apply(.setTitle(ArticleID(1), "Another title"))
    #expect(dossier.dismissed.map(\.finding.evidence) == [finding.evidence])
    #expect(try Dossier(replaying: dossier.journal).dismissed == dossier.dismissed)
  }

  @Test func itRestsWhileItsArticleIsOut() throws {
    var dossier = try dossier()
    let finding = try #require(dossier.findings.first { $0.kind == .figure })
    try dossier.apply(.dismiss(Dismissal(finding, reason: "two villages")))
    try dossier.apply(.unload(ArticleID(2)))
    #expect(dossier.dismissed.isEmpty)
    try dossier.undo()
    #expect(dossier.dismissed.count == 1)
  }

  @Test func aNewPassageIsANewConflict() throws {
    var dossier = try dossier()
    let finding = try #require(dossier.findings.first { $0.kind == .figure })
    try dossier.apply(.dismiss(Dismissal(finding, reason: "two villages")))
    try dossier.apply(
      article(
        "d.txt", "Kerusakan di Simuk\n\nGempa itu merusak 900 rumah di Desa Gobo, Pulau Simuk, kata Bupati Teluk Dalam."
      ))
    #expect(dossier.dismissed.map(\.finding.evidence) == [finding.evidence])
    #expect(dossier.findings.contains { $0.kind == .figure && $0.evidence.contains { $0.article == ArticleID(4) } })
  }

  @Test func whatWasNotDismissedIsNotRestored() throws {
    var dossier = try dossier()
    let finding = try #require(dossier.findings.first)
    let passages = finding.evidence.map { PassageKey(article: $0.article, range: $0.range) }
    #expect(throws: ChangeError.notDismissed) { try dossier.apply(.restore(finding.kind, passages)) }
  }
}
