import Claims
import Reading
import Testing

@testable import Dossiers

/// What several articles say alike, counted in origins.
@Suite struct CorroborationTests {
  private func dossier(_ texts: [String]) throws -> Dossier {
    var dossier = Dossier()
    try dossier.apply(
      texts.enumerated().map { index, text in
        .load(
          ArticleSource(
            path: "\(index).txt", bytes: Array(text.utf8), published: CalendarDate(iso: "2024-03-05"),
            language: .english))
      })
    return dossier
  }

  private let opening = "Flood in Karsavar\n\n"

  @Test func oneStatementInTwoReportsIsOneClaim() throws {
    let dossier = try dossier([
      opening + "Mayor Ilse Brandvold said the flood destroyed 41 houses in Karsavar.",
      opening + "The flood destroyed 41 houses in Karsavar, according to Mayor Ilse Brandvold.",
    ])
    // Two reports of one mayor's word are one origin.
    #expect(dossier.corroborations.map(\.claims.count) == [2])
    #expect(dossier.corroborations.map(\.independentOrigins) == [1])
  }

  @Test func twoSpeakersAreTwoOrigins() throws {
    let dossier = try dossier([
      opening + "Mayor Ilse Brandvold said the flood destroyed 41 houses in Karsavar.",
      opening + "The flood destroyed 41 houses in Karsavar, according to rescue chief Tomas Halloran.",
    ])
    #expect(dossier.corroborations.map(\.independentOrigins) == [2])
  }

  @Test func aFigureThatDiffersIsNoAgreement() throws {
    let dossier = try dossier([
      opening + "Mayor Ilse Brandvold said the flood destroyed 41 houses in Karsavar.",
      opening + "The flood destroyed 67 houses in Karsavar, according to Mayor Ilse Brandvold.",
    ])
    #expect(dossier.corroborations == [])
  }

  @Test func creditsOfOneAgencyAreOneOrigin() throws {
    let dossier = try dossier([
      "KARSAVAR, March 5 (Reuters) - Mayor Ilse Brandvold said the flood destroyed 41 houses in Karsavar.",
      "KARSAVAR, March 5 (Reuters) - The flood destroyed 41 houses in Karsavar, according to Mayor Ilse Brandvold.",
    ])
    #expect(dossier.corroborations.map(\.independentOrigins) == [1])
  }

  @Test func claimsInConflictAreNotJoinedByAThird() {
    let ids = (1...3).map { ClaimID(article: ArticleID($0), number: 1) }
    let agreements = [Agreement(first: ids[0], second: ids[1]), Agreement(first: ids[1], second: ids[2])]
    let apart: Set = [Corroborations.Conflict(ids[2], ids[0])]
    let joined = Corroborations.counted(agreements, Origins([], []), apart: apart)
    #expect(joined.map(\.claims) == [[ids[0], ids[1]]])
  }
}
