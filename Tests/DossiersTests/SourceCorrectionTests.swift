import Claims
import Foundation
import Reading
import Testing

@testable import Dossiers

@Suite struct SourceCorrectionTests {
  private let texts = [
    "The river rose by two metres, Mayor Peter Halloran said on Monday.\n",
    "Water stood in the streets, Peter Halloran said. The bridge is closed, Ana Ruiz said.\n",
    "Three roads were blocked, Peter Halloran said on Tuesday.\n",
  ]

  private func dossier() throws -> Dossier {
    var dossier = Dossier()
    try dossier.apply(texts.enumerated().map { .load(source("\($0.offset).txt", $0.element)) })
    return dossier
  }

  private func speaker(_ name: String, in dossier: Dossier) throws -> DossierSource {
    try #require(dossier.sources.first { $0.name.contains(name) })
  }

  @Test func whatTheMergerMakes() throws {
    #expect(try speaker("Halloran", in: dossier()).articles.map(\.number) == [1, 2, 3])
  }

  @Test func everyCorrectionIsUndoneAndReplayed() throws {
    var dossier = try dossier()
    let before = dossier.sources
    let halloran = try speaker("Halloran", in: dossier)
    let ruiz = try speaker("Ruiz", in: dossier)
    let corrections: [SourceCorrection] = [
      .split(dossier.keys(of: halloran, in: ArticleID(2))),
      .rename(dossier.keys(of: halloran, in: ArticleID(1)), "P. J. Halloran"),
      .setRole(dossier.keys(of: ruiz), "Engineer"),
      .merge(dossier.keys(of: ruiz) + dossier.keys(of: halloran, in: ArticleID(2))),
    ]
    var states = [before]
    for correction in corrections {
      try dossier.apply(.correctSources(correction))
      #expect(dossier.sources != states.last)
      states.append(dossier.sources)
    }
    #expect(dossier.sources.map(\.number) == Array(1...dossier.sources.count))
    #expect(try speaker("P. J. Halloran", in: dossier).articles.map(\.number) == [1, 3])
    #expect(try speaker("P. J. Halloran", in: dossier).aliases.contains("Peter Halloran"))
    #expect(dossier.sources.contains { $0.role == "Engineer" && $0.members.count == 2 })
    #expect(try Dossier(replaying: dossier.journal).sources == dossier.sources)
    for state in states.dropLast().reversed() {
      try dossier.undo()
      #expect(dossier.sources == state)
    }
    for state in states.dropFirst() {
      try dossier.redo()
      #expect(dossier.sources == state)
    }
  }

  @Test func everyClaimKeepsOneSource() throws {
    var dossier = try dossier()
    let all = dossier.sources.flatMap(\.claims).sorted()
    try dossier.apply(.correctSources(.split(dossier.keys(of: dossier.sources[0], in: ArticleID(2)))))
    #expect(dossier.sources.flatMap(\.claims).sorted() == all)
    try dossier.apply(.correctSources(.merge(dossier.sources.flatMap { dossier.keys(of: $0) })))
    #expect(dossier.sources.count == 1)
    #expect(dossier.sources[0].claims == all)
  }

  @Test func aCorrectionRestsWhileItsArticleIsOut() throws {
    var dossier = try dossier()
    let halloran = try speaker("Halloran", in: dossier)
    try dossier.apply(.correctSources(.rename(dossier.keys(of: halloran), "The mayor")))
    try dossier.apply(.unload(ArticleID(1)))
    #expect(try speaker("The mayor", in: dossier).articles.map(\.number) == [2, 3])
    try dossier.apply([.unload(ArticleID(2)), .unload(ArticleID(3))])
    #expect(dossier.sources.isEmpty)
    try dossier.undo()
    #expect(try speaker("The mayor", in: dossier).articles.map(\.number) == [3])
    try dossier.apply(
      .correctSources(.rename([SourceKey(article: ArticleID(3), index: 0, name: "Peter Halloran")], nil)))
    #expect(try speaker("Halloran", in: dossier).name == "Peter Halloran")
  }

  @Test func unknownSourcesAreRefused() throws {
    var dossier = try dossier()
    let journal = dossier.journal
    let key = SourceKey(article: ArticleID(1), index: 0, name: "Nobody")
    #expect(throws: ChangeError.noSuchSource(key)) { try dossier.apply(.correctSources(.split([key]))) }
    let gone = SourceKey(article: ArticleID(9), index: 0, name: "Peter Halloran")
    #expect(throws: ChangeError.noSuchArticle(ArticleID(9))) { try dossier.apply(.correctSources(.split([gone]))) }
    #expect(dossier.journal == journal)
  }

  @Test func keysFindTheirSourceByPlaceThenByName() {
    let a = Source(kind: .person, isNamed: true, name: "Ana")
    let b = Source(kind: .unnamed, isNamed: false, name: "an official")
    #expect(SourceKey(article: ArticleID(1), index: 2, name: "an official").index(in: [a, b, b]) == 2)
    #expect(SourceKey(article: ArticleID(1), index: 0, name: "an official").index(in: [a, b, b]) == 1)
    #expect(SourceKey(article: ArticleID(1), index: 0, name: "Bo").index(in: [a, b]) == nil)
  }

  /// What follows from who is one: a quotation given to two speakers is no conflict once they are one, and figures of one
  /// speaker are misreported, not disputed.
  @Test func findingsFollowTheCorrections() throws {
    let place = "The harbour of Bergen in Norway was full on 12 March 2024.\n\n"
    let texts = [
      place + "\"We counted forty ships in the northern harbour on Friday,\" said Admiral Peter Halloran.\n",
      place + "\"We counted forty ships in the northern harbour on Friday,\" said Bram Ockels.\n",
    ]
    var dossier = Dossier()
    try dossier.apply(texts.enumerated().map { .load(source("\($0.offset).txt", $0.element)) })
    #expect(dossier.findings.map(\.kind) == [.attribution])
    let keys = dossier.sources.flatMap { dossier.keys(of: $0) }
    try dossier.apply(.correctSources(.merge(keys)))
    #expect(dossier.sources.count == 1 && dossier.findings.isEmpty)
    #expect(try Dossier(replaying: dossier.journal).findings.isEmpty)
    try dossier.undo()
    #expect(dossier.findings.map(\.kind) == [.attribution])
    try dossier.redo()
    #expect(dossier.findings.isEmpty)
  }

  /// A single name that fits two people of other articles is nobody's until the user says whose it is.
  @Test func aShortNameThatFitsTwoPeople() throws {
    let texts = [
      "The bridge is closed, Mayor Ratna Wiryawan said.\n", "The road is open, Dodi Wiryawan said.\n",
      "The meeting failed, Wiryawan said.\n",
    ]
    var dossier = Dossier()
    try dossier.apply(texts.enumerated().map { .load(source("\($0.offset).txt", $0.element)) })
    #expect(dossier.sources.map(\.name) == ["Ratna Wiryawan", "Dodi Wiryawan", "Wiryawan?"])
    #expect(dossier.sources[2].couldBe == ["Ratna Wiryawan", "Dodi Wiryawan"])
    let keys = dossier.keys(of: dossier.sources[1]) + dossier.keys(of: dossier.sources[2])
    try dossier.apply(.correctSources(.merge(keys)))
    #expect(dossier.sources.map(\.name) == ["Ratna Wiryawan", "Dodi Wiryawan"])
    #expect(dossier.sources[1].couldBe.isEmpty && dossier.sources[1].claims.count == 2)
  }

  @Test func relationsFollowTheCorrections() throws {
    let texts = [
      "The river flood in the town of Harlow killed 40 people on 12 March 2024, Mayor Peter Halloran said.\n",
      "The river flood in the town of Harlow killed 95 people on 12 March 2024, Bram Ockels said.\n",
    ]
    var dossier = Dossier()
    try dossier.apply(texts.enumerated().map { .load(source("\($0.offset).txt", $0.element)) })
    #expect(dossier.findings.map(\.relation) == [.disputed])
    let keys = dossier.sources.flatMap { dossier.keys(of: $0) }
    try dossier.apply(.correctSources(.merge(keys)))
    #expect(dossier.findings.map(\.relation) == [.misreported])
    let bytes = try JSONEncoder().encode(dossier.journal)
    let reopened = try Dossier(replaying: try JSONDecoder().decode([Change].self, from: bytes))
    #expect(reopened.findings.map(\.relation) == [.misreported])
    try dossier.apply(.correctSources(.split(Array(keys.suffix(1)))))
    #expect(dossier.findings.map(\.relation) == [.disputed])
    try dossier.undo()
    #expect(dossier.findings.map(\.relation) == [.misreported])
  }

  /// The form that sessions keep: changes of before still open, and the new one comes back as it was.
  @Test func changesAsSessionsKeepThem() throws {
    let old = [
      #"{"unload":{"_0":{"number":2}}}"#, #"{"setTitle":{"_0":{"number":1},"_1":"T"}}"#,
      #"{"setToday":{}}"#,
    ]
    let change = Change.correctSources(.rename([SourceKey(article: ArticleID(1), index: 0, name: "Ana")], nil))
    let bytes = try JSONEncoder().encode(change)
    #expect(try JSONDecoder().decode(Change.self, from: bytes) == change)
    let encodedOld = try old.map { try JSONDecoder().decode(Change.self, from: Data($0.utf8)) }
    #expect(encodedOld == [.unload(ArticleID(2)), .setTitle(ArticleID(1), "T"), .setToday(nil)])
  }

  /// A capital, a country, its government and its seat are one source, whichever language names them; so are ministries.
  @Test func bodiesOfStatesAreOneInBothLanguages() throws {
    let reports: [(String, Language)] = [
      ("The Kremlin said nothing had changed. Russia's foreign ministry said the report was false.", .english),
      (
        "Moskwa menyatakan tidak ada yang berubah. Kementerian Luar Negeri Rusia mengatakan laporan itu palsu.",
        .indonesian
      ),
      ("Rusia meminta bukti atas laporan itu. Pemerintah Rusia menolak berunding pekan ini.", .indonesian),
    ]
    var dossier = Dossier()
    try dossier.apply(
      reports.enumerated().map { number, report in
        .load(ArticleSource(path: "\(number).txt", bytes: Array((report.0 + "\n").utf8), language: report.1))
      })
    #expect(dossier.sources.count == 2, "\(dossier.sources.map(\.name))")
    #expect(dossier.sources.first?.articles.map(\.number) == [1, 2, 3])
    #expect(dossier.sources.last?.articles.map(\.number) == [1, 2])
  }

  @Test func claimsAreSplitOffUndoneAndReadAgain() throws {
    var dossier = try dossier()
    let before = dossier.sources
    let halloran = try speaker("Halloran", in: dossier)
    let passages = halloran.claims.filter { $0.article.number != 1 }.compactMap { id in
      dossier[id.article].map { PassageKey(article: id.article, range: $0.reading.claims[id.number - 1].range) }
    }
    #expect(passages.count == 2)
    try dossier.apply(.correctSources(.splitClaims(passages, name: "Peter Halloran")))
    let halves = dossier.sources.filter { $0.name.contains("Halloran") }
    #expect(halves.map { $0.articles.map(\.number) } == [[1], [2, 3]], "\(halves)")
    #expect(dossier.source(ofClaimAt: passages[0])?.claims.count == 2)
    #expect(try Dossier(replaying: dossier.journal).sources == dossier.sources)
    let split = dossier.sources
    try dossier.apply(.setPublished(ArticleID(2), CalendarDate(year: 2024, month: 10, day: 21)))
    #expect(dossier.sources.map(\.name) == split.map(\.name), "an article read anew keeps its split")
    try dossier.undo(2)
    #expect(dossier.sources == before)
    let none = PassageKey(article: ArticleID(1), range: TextRange(0, 1))
    #expect(throws: ChangeError.noSuchClaim(none)) {
      try dossier.apply(.correctSources(.splitClaims([none], name: "X")))
    }
  }
}
