import Claims
import Foundation
import Reading
import TestSupport
import Testing

@testable import Dossiers

/// SplitMix64: a seed gives the same numbers everywhere.
struct SplitMix64: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

@Suite struct IncrementalTests {
  /// Articles that share people, figures and sentences, two of them copies of each other.
  private func sources() throws -> [ArticleSource] {
    let folder = URL(fileURLWithPath: Repository.root + "/Briefs/korea-utara/articles")
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    var sources = try files.sorted { $0.path < $1.path }.map {
      ArticleSource(path: $0.lastPathComponent, bytes: [UInt8](try Data(contentsOf: $0)))
    }
    let first = try #require(sources.first)
    let changed = String(decoding: first.bytes, as: UTF8.self).replacingOccurrences(of: "1", with: "3")
    sources.append(ArticleSource(path: "copy.txt", bytes: Array(changed.utf8)))
    sources += [
      (
        "undated.txt",
        "Festival Kampung Wolasi dibuka Bupati Ranti Elisa di Lapangan Tumada, Sabtu (12/8). Pawai digelar 13 Agustus."
      ),
      (
        "dated.txt",
        "Wolasi, 13 Agustus 2023\n\nFestival Kampung Wolasi dibuka Bupati Ranti Elisa di Lapangan Tumada pada 11 Agustus 2023."
      ),
      (
        "later.txt",
        "Wolasi, 14 Agustus 2024\n\nFestival Kampung Wolasi ditutup Bupati Ranti Elisa di Lapangan Tumada pada 13 Agustus 2024."
      ),
    ].map { ArticleSource(path: $0.0, bytes: Array($0.1.utf8)) }
    return sources
  }

  private func same(_ a: Dossier, _ b: Dossier) -> Bool {
    a.entries.map(\.id) == b.entries.map(\.id) && a.entities == b.entities && a.sources == b.sources
      && a.findings == b.findings && a.compatible == b.compatible && a.corroborations == b.corroborations
      && a.echoes == b.echoes && a.unchecked == b.unchecked && a.dismissed == b.dismissed && a.origins == b.origins
      && a.today == b.today
  }

  @Test(arguments: [1, 2, 20_241_021] as [UInt64])
  func changedDossierEqualsOneBuiltAfresh(_ seed: UInt64) throws {
    print("seed \(seed)")
    var random = SplitMix64(state: seed)
    let sources = try sources()
    var dossier = Dossier()
    for step in 0..<100 {
      let loaded = dossier.entries.map(\.id)
      switch Int.random(in: 0..<16, using: &random) {
      case 0...4:
        let source = sources[Int.random(in: 0..<sources.count, using: &random)]
        do throws(ChangeError) {
          try dossier.apply(.load(source))
        } catch {
          guard case .duplicate = error else { throw error }
        }
      case 5:
        if let id = loaded.randomElement(using: &random) { try dossier.apply(.unload(id)) }
      case 6:
        let day = CalendarDate(ordinal: 20_000 + Int.random(in: 0..<60, using: &random))
        if let id = loaded.randomElement(using: &random) { try dossier.apply(.setPublished(id, day)) }
      case 10, 11:
        if let finding = dossier.findings.randomElement(using: &random) {
          try dossier.apply(.dismiss(Dismissal(finding, reason: "reason \(step % 3)")))
        }
      case 12:
        if let finding = dossier.dismissed.randomElement(using: &random)?.finding {
          let passages = finding.evidence.map { PassageKey(article: $0.article, range: $0.range) }
          try dossier.apply(.restore(finding.kind, passages))
        }
      case 13:
        if let one = dossier.sources.randomElement(using: &random),
          let two = dossier.sources.randomElement(using: &random)
        {
          let keys = dossier.keys(of: one) + dossier.keys(of: two)
          try dossier.apply(.correctSources(step % 2 == 0 ? .merge(keys) : .split(Array(keys.prefix(1)))))
        }
      case 14:
        if let source = dossier.sources.randomElement(using: &random) {
          try dossier.apply(.correctSources(.rename(dossier.keys(of: source), "Name \(step)")))
        }
      case 15:
        try dossier.apply(.setToday(CalendarDate(ordinal: 20_000 + step)))
      case 7, 8:
        if !dossier.journal.isEmpty { try dossier.undo() }
      default:
        if !dossier.undone.isEmpty { try dossier.redo() }
      }
      // Building afresh takes most of the time; what goes wrong stays wrong for a while.
      guard step % 3 == 0 || step == 99 else { continue }
      #expect(try same(dossier, Dossier(replaying: dossier.journal)), "seed \(seed), step \(step)")
    }
  }
}
