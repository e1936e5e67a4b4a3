import Dossiers
import Foundation
import Reading

/// What loading one article costs beside many others: generated reports, four to an event, of which one tells no year and
/// borrows its day.
///
///   Bench dossier SMALL LARGE
enum DossierBench {
  private static let loads = 40

  static func run(_ arguments: [String]) {
    let sizes = arguments.compactMap(Int.init)
    guard sizes.count == 2, sizes[0] >= 4, sizes[1] >= sizes[0], sizes[1] <= 1_000_000 else {
      fail("usage: Bench dossier SMALL LARGE, two numbers of articles from 4")
    }
    let (small, large) = (cost(sizes[0]), cost(sizes[1]))
    print(
      String(
        format: "load      %6.2f ms one article beside %d, %.2f ms beside %d: %.2f times   median of %d, %d findings",
        1000 * small.seconds, sizes[0], 1000 * large.seconds, sizes[1], large.seconds / small.seconds, loads,
        large.findings))
  }

  /// Seconds of CPU for one load, findings included, the median of several; each is one more report on a known event.
  private static func cost(_ size: Int) -> (seconds: Double, findings: Int) {
    var dossier = Dossier()
    do throws(ChangeError) {
      try dossier.apply((0..<size).map { .load(article(event: $0 / 4, number: $0)) })
      var times: [Double] = []
      let before = dossier.findings.count
      for index in 0..<loads {
        let change = Change.load(article(event: index % max(1, size / 4), number: size + index))
        let start = cpuSeconds()
        try dossier.apply(change)
        _ = dossier.findings.count
        times.append(cpuSeconds() - start)
      }
      guard dossier.entries.count == size + loads, dossier.findings.count > before,
        dossier.entries.allSatisfy({ ($0.borrowed == nil) == ($0.source.published != nil) })
      else { fail("the loads found nothing, or borrowed no day: nothing was measured") }
      return (times.sorted()[loads / 2], dossier.findings.count)
    } catch {
      fail("\(error)")
    }
  }

  private static let syllables = [
    "ba", "ke", "lo", "ri", "su", "ta", "mo", "ni", "wa", "gu", "pa", "de", "ji", "ro", "cu", "le",
  ]

  /// A made-up name that belongs to a number.
  private static func name(_ number: Int, _ salt: UInt64) -> String {
    var random = SplitMix64(state: UInt64(number) &* 977 &+ salt)
    let name = (0..<4).map { _ in syllables[Int(random.next() % 16)] }.joined()
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  private static func article(event: Int, number: Int) -> ArticleSource {
    let (town, village) = (name(event, 1), name(event, 2))
    let (chief, doctor) = ("\(name(event, 3)) \(name(event, 4))", "\(name(event, 5)) \(name(event, 6))")
    let houses = 100 + number * 7 % 900
    let text = """
      Banjir di \(town)

      Banjir merendam \(houses) rumah di Desa \(village), Kabupaten \(town), pada Senin (4/3), kata Kepala BPBD \(town) \(chief).

      Menurut \(chief), sebanyak \(20 + number % 60) warga Desa \(village) mengungsi ke balai desa. "Air naik sejak pukul \
      \(1 + number % 9) pagi dan belum surut," ujarnya.

      Dokter \(doctor) dari puskesmas \(town) mengatakan \(2 + number % 17) orang luka ringan dan sudah pulang. Laporan \
      nomor \(number) ini akan diperbarui.
      """
    return ArticleSource(
      path: "\(number).txt", bytes: Array(text.utf8),
      published: number % 4 == 2 ? nil : CalendarDate(iso: "2024-03-05"),
      language: .indonesian)
  }
}
