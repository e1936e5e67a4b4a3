import Reading
import Testing

@testable import Dossiers

/// What two reports on one story each say once, in short statements; and what looks like it.
@Suite struct ToldOnceTests {
  private static let story = "The mill of Tanah Rawang in Kuala Sebatik is the talk of the coast.\n\n"
  private static let kisah = "Pabrik Tanah Rawang di Kuala Sebatik ramai dibicarakan.\n\n"

  private func rules(_ english: String, _ indonesian: String) throws -> [String] {
    let dossier = try dossier(
      Report(ToldOnceTests.story + english, "2025-06-03"),
      Report(ToldOnceTests.kisah + indonesian, "2025-06-03", .indonesian))
    return dossier.findings.map(\.rule)
  }

  @Test(arguments: [
    ("The truck was overloaded, a driver said.", "Tidak ada kelebihan muatan.", "polarity.denied"),
    ("The firm did not apologise.", "Perusahaan itu meminta maaf.", "polarity.denied"),
    ("Talks on the lease were called off.", "Perundingan sewa itu dilanjutkan.", "opposition.opposed"),
    ("The truck was overloaded.", "Truk itu diduga kelebihan muatan.", "certainty.settled"),
    (
      "The barge was found on the beach of Tanjung Melur.", "Tongkang itu ditemukan di pantai Pulau Semut.",
      "place.another"
    ),
    ("The wedding was held in a mosque.", "Pernikahan itu digelar di sebuah hotel.", "place.another"),
    ("The new line begins in March 2026.", "Lin baru itu dimulai pada Januari 2026.", "date.another-day"),
    ("The tower is 40 metres high.", "Menara itu setinggi 46 meter.", "figure.disjoint"),
    (
      "Rudi Hartanto was jailed for six years.", "Rudi Hartanto dihukum lima tahun penjara.", "figure.disjoint"
    ),
  ])
  func itIsOneThing(_ english: String, _ indonesian: String, _ rule: String) throws {
    #expect(try rules(english, indonesian).contains(rule))
  }

  @Test(arguments: [
    // A part is denied, another is meant, a noun is none of doing, a rumour is none of the day it goes round.
    ("The truck was not fully loaded.", "Truk itu bermuatan."),
    ("Affected families were told at dawn.", "Para pekerja tidak terdampak."),
    ("The mill lives on sales, not imports.", "Pabrik mencatat impor senilai Rp2 miliar."),
    ("Prosecutors asked for six years in prison for Rudi Hartanto.", "Rudi Hartanto dihukum lima tahun penjara."),
    ("The first tower is 40 metres high.", "Menara kedua setinggi 46 meter."),
    ("The gate was locked on Monday.", "Pada Selasa beredar kabar gerbang dikunci."),
  ])
  func itMayBeTwo(_ english: String, _ indonesian: String) throws {
    #expect(try rules(english, indonesian) == [])
  }
}

/// English verbs whose particle stands behind their object.
@Suite struct SeparableVerbTests {
  @Test(arguments: [
    ("The council turned the offer down.", "turned", "REJECT"),
    ("They called the whole strike off on Friday.", "called", "CANCEL"),
  ])
  func theyMeanWhatTheyMeanTogether(_ text: String, _ verb: String, _ concept: String) throws {
    #expect(try terms(text).contains { $0.word == verb && $0.concept == concept })
  }

  @Test func aPrepositionIsNone() throws {
    #expect(try !terms("She turned the cart down the lane.").contains { $0.concept == "REJECT" })
  }

  private func terms(_ text: String) throws -> [(word: String, concept: String)] {
    let dossier = try dossier(Report(text, "2025-06-03"), Report("Nothing else.", "2025-06-03"))
    let profile = ArticleProfile(dossier.entries[0])
    return profile.terms.compactMap { term in
      term.concept.conceptID.map { (profile.words(of: term), Concepts.of($0).key) }
    }
  }
}
