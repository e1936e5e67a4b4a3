import Claims
import Foundation
import Reading
import TestSupport
import Testing

@testable import Claims
@testable import Dossiers

/// A row of `Corpora/quantity_pairs.tsv`: two wordings and what a careful reader says of them.
struct QuantityPair: Sendable, CustomTestStringConvertible {
  var id: String
  var a: String
  var b: String
  var expected: String
  /// Core and outer range of A, then of B; nil is an open end.
  var bounds: [(low: Double?, high: Double?)]

  var testDescription: String { "\(id): \(a) / \(b)" }

  static let all: [QuantityPair] = {
    guard let bytes = try? Repository.bytes("Tests/Corpora/quantity_pairs.tsv") else { return [] }
    let table = String(decoding: bytes, as: UTF8.self)
    return table.split(separator: "\n").dropFirst().map { line in
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return QuantityPair(
        id: columns[0], a: columns[1], b: columns[2], expected: columns[3], bounds: columns[4...7].map(interval))
    }
  }()

  private static func interval(_ text: String) -> (Double?, Double?) {
    let ends = text.trimmingCharacters(in: CharacterSet(charactersIn: "[]")).split(separator: ",").map(String.init)
    return (Double(ends[0]), ends[1] == "inf" ? nil : Double(ends[1]))
  }
}

@Suite struct QuantityVerdictTests {
  @Test(arguments: QuantityPair.all)
  func `A pair gets the verdict of a careful reader`(pair: QuantityPair) throws {
    let a = try #require(read(pair.a))
    let b = try #require(read(pair.b))
    expect(a.core, pair.bounds[0], pair.a)
    expect(a.outer, pair.bounds[1], pair.a)
    expect(b.core, pair.bounds[2], pair.b)
    expect(b.outer, pair.bounds[3], pair.b)
    #expect(QuantityVerdict.of(a, b)?.level == level(pair.expected))
    #expect(QuantityVerdict.of(b, a)?.level == level(pair.expected), "whichever comes first")
  }

  @Test func `Exact counts that differ contradict, but for a recount`() throws {
    #expect(verdict("4.312 rumah", "4.132 rumah") == .contradiction)
    #expect(verdict("4.312 rumah", "4.310 rumah") == .weakTension)
    #expect(verdict("4.312 rumah", "4.312 rumah") == .compatible)
  }

  @Test func `A near miss needs soft ends`() throws {
    #expect(verdict("about 100 soldiers", "128 soldiers") == .weakTension)
    #expect(verdict("at least 130 soldiers", "128 soldiers") == .contradiction)
  }

  @Test func `Units of one dimension are converted`() throws {
    #expect(verdict("5 km", "5.000 meter") == .compatible)
    #expect(verdict("10 miles", "16 km") == .compatible)
    #expect(verdict("10 miles", "17 km") == .contradiction)
    #expect(verdict("2 hektare", "20.000 meter persegi") == .compatible)
    #expect(verdict("3 jam", "90 menit") == .contradiction)
  }

  @Test func `A figure that is open between two formats meets either reading`() throws {
    let open = try #require(read("543,461 ton"))
    #expect(open.alternative == 543_461)
    #expect(QuantityVerdict.of(open, try #require(read("543.461 ton")))?.rule == "figure.other-format")
    #expect(verdict("543,461 ton", "20.000 ton") == .contradiction)
  }

  @Test func `What measures different things is not compared`() throws {
    #expect(verdict("Rp5 miliar", "US$5 juta") == nil)
    #expect(verdict("5 persen", "5 ton") == nil)
    #expect(verdict("5 persen", "5 poin persentase") == nil)
    #expect(verdict("1.500 tentara", "1.500 ton") == nil)
  }

  @Test func `Shares and percentages meet`() throws {
    #expect(verdict("sepertiga warga", "33 persen") == .compatible)
    #expect(verdict("mayoritas warga", "42 persen") == .contradiction)
    #expect(verdict("separuh warga", "50 persen") == .compatible)
  }

  private func verdict(_ a: String, _ b: String) -> QuantityVerdict.Level? {
    guard let first = read(a), let second = read(b) else {
      Issue.record("nothing read from \(a) or \(b)")
      return nil
    }
    return QuantityVerdict.of(first, second)?.level
  }

  private func level(_ name: String) -> QuantityVerdict.Level? {
    switch name {
    case "compatible": .compatible
    case "tension-weak": .weakTension
    case "tension-strong": .strongTension
    case "contradiction": .contradiction
    default: nil
    }
  }

  /// The table rounds to six digits.
  private func expect(_ bounds: Bounds, _ expected: (low: Double?, high: Double?), _ words: String) {
    for (found, wanted) in [(bounds.low, expected.low), (bounds.high, expected.high)] {
      guard let found, let wanted else {
        #expect(found == wanted, "\(words)")
        continue
      }
      #expect(abs(found - wanted) <= 1e-6 * max(abs(wanted), 1), "\(words): \(found) for \(wanted)")
    }
  }

  /// The first quantity of a wording, put into a sentence of the language that it is in.
  private func read(_ words: String) -> Quantity? {
    let (text, language) = QuantityVerdictTests.sentence(words)
    guard let article = try? Reader.article(from: ArticleSource(path: "-", bytes: Array(text.utf8), language: language))
    else { return nil }
    return QuantityRecogniser.quantities(in: article, occupied: []).first
  }

  private static func sentence(_ words: String) -> (String, Language) {
    if words.hasPrefix("N lebih ") { return sentence(words.dropFirst(8).replacing(",", with: ".") + " lebih orang") }
    if words.hasSuffix("-an") { return ("Ada \(words.replacing(",", with: ".")) orang di sana.", .indonesian) }
    let english = ["of", "about", "least", "up", "most", "than", "nearly", "a", "several", "exactly", "no", "miles"]
    let parts = words.split(separator: " ").map(String.init)
    let isNumber = words.allSatisfy { $0.isNumber || $0 == "," || $0 == "-" }
    if isNumber || parts.contains(where: english.contains) {
      return (
        "There were \(words)\(parts.contains("soldiers") || parts.contains("miles") ? "" : " people") there.", .english
      )
    }
    let isBare = parts.count == 1 || (parts.count == 2 && ["ribu", "juta"].contains(parts[1]))
    return ("Ada \(words)\(isBare ? " orang" : "") di sana.", .indonesian)
  }
}
