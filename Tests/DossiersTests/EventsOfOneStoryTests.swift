import Reading
import Testing

@testable import Claims
@testable import Dossiers

/// Days, places, figures and speakers of what two reports on one story tell in few words.
@Suite struct EventsOfOneStoryTests {
  private func kinds(_ a: String, _ b: String) throws -> [FindingKind] {
    var dossier = Dossier()
    for (path, text, language) in [
      (
        "a.txt", "The Melati 4 drone crashed near Bontang on Friday, the Sekar institute said.\n\n\(a)\n",
        Language.english
      ),
      (
        "b.txt", "Pesawat nirawak Melati 4 jatuh di dekat Bontang pada Jumat, kata lembaga Sekar.\n\n\(b)\n",
        Language.indonesian
      ),
    ] {
      let day = CalendarDate(year: 2025, month: 6, day: 20)
      try dossier.apply(
        .load(ArticleSource(path: path, bytes: Array(text.utf8), published: day, language: language)))
    }
    return dossier.findings.map(\.kind)
  }

  @Test(
    arguments: [
      (
        .date, "The first passenger was dosed on 3 March.",
        "Penumpang pertama disuntik pada 19 Maret."
      ),
      (
        .date, "Its designer Lukman Hadi had been dismissed on March 24 after a quarrel over pay.",
        "Perancangnya, Lukman Hadi, dipecat pada 14 Maret."
      ),
      (
        .date, "The ministry on Tuesday, May 6, suspended the licence of the drone.",
        "Izin pesawat nirawak itu ditangguhkan kementerian pada 8 Mei."
      ),
      (
        .date, "Divers called off the search for the drone on Tuesday.",
        "Penyelam menghentikan pencarian pesawat nirawak itu pada Rabu."
      ),
      (
        .date, "The drone passed its annual inspection on January 20.",
        "Pemeriksaan tahunan dilalui pesawat nirawak itu pada 14 Februari."
      ),
      (
        .place, "The first wreckage was found in the district of Gapura.",
        "Puing pertama ditemukan di Kecamatan Kalianget."
      ),
      (
        .place, "Director Ratna Wulandari was in Makassar when the drone fell.",
        "Direktur Ratna Wulandari berada di Surabaya ketika pesawat nirawak itu jatuh."
      ),
      (
        .place, "Director Ratna Wulandari was at her farm near Grobari.",
        "Direktur Ratna Wulandari sedang berada di Dubai."
      ),
      (
        .attribution, "\"The river swallowed the drone like a stone,\" said pilot Clara Ginting.",
        "\"Sungai menelan pesawat nirawak itu seperti batu,\" kenang dr. Farid Lubis."
      ),
      (
        .figure, "Data rate: 250 megabits per second, of which 90 megabits are for schools.",
        "Kapasitasnya 180 megabit per detik."
      ),
      (
        .figure, "The makers insure 17.4 million policyholders.",
        "Pabriknya menjamin 14,7 juta pemegang polis."
      ),
    ] as [(FindingKind, String, String)])
  func whatIsToldOtherwise(_ kind: FindingKind, _ a: String, _ b: String) throws {
    #expect(try kinds(a, b).contains(kind))
  }

  @Test(
    arguments: [
      (
        .date, "The licence was suspended on May 6.",
        "Izin itu akan dicabut pada 8 Juli."
      ),
      (
        .date, "Lukman Hadi had been dismissed on March 24.",
        "Lukman Hadi dipekerjakan pada 14 Maret."
      ),
      (
        .place, "On 9 June director Ratna Wulandari was in Makassar.",
        "Direktur Ratna Wulandari berada di Surabaya pada 14 Juni."
      ),
      (
        .place, "Director Ratna Wulandari was in Makassar.",
        "Direktur Lukman Hadi berada di Surabaya."
      ),
      (
        .attribution, "\"The river swallowed the drone like a stone,\" said pilot Clara Ginting.",
        "\"Sungai menelan pesawat nirawak itu seperti batu,\" kata Clara."
      ),
      (
        .figure, "Data rate: 250 megabits per second, of which 90 megabits are for schools.",
        "Kapasitasnya 250 megabit per detik."
      ),
    ] as [(FindingKind, String, String)])
  func whatIsNoConflict(_ kind: FindingKind, _ a: String, _ b: String) throws {
    #expect(try !kinds(a, b).contains(kind))
  }
}
