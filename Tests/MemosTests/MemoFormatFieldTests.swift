import Dossiers
import Foundation
import Reading
import TestSupport
import Testing

@testable import Memos

/// The fields of the formats that others define, on the articles of the brief.
@Suite struct MemoFormatFieldTests {
  /// The dossier of a folder of articles.
  private func dossier(_ folder: String = "Briefs/korea-utara/articles") throws -> Dossier {
    var dossier = Dossier()
    for name in try FileManager.default.contentsOfDirectory(atPath: Repository.root + "/" + folder).sorted() {
      try dossier.apply(.load(ArticleSource(path: "articles/\(name)", bytes: Repository.bytes("\(folder)/\(name)"))))
    }
    return dossier
  }

  private func object(_ bytes: [UInt8]) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
  }

  @Test(arguments: ["Briefs/korea-utara/articles", "Tests/Cases/banjir-kendal/articles"])
  func annotationsSelectTheirPassages(_ folder: String) throws {
    let dossier = try dossier(folder)
    let memo = MemoDocument(dossier)
    let page = try object(AnnotationWriter.bytes(memo))
    #expect(page["@context"] as? String == "http://www.w3.org/ns/anno.jsonld")
    #expect(page["type"] as? String == "AnnotationPage")
    let items = try #require(page["items"] as? [[String: Any]])
    #expect(items.count == memo.notes.count)
    #expect(Set(items.compactMap { $0["id"] as? String }).count == items.count)
    for (item, note) in zip(items, memo.notes) {
      #expect(item["type"] as? String == "Annotation")
      for body in try #require(item["body"] as? [[String: Any]]) {
        #expect(body["type"] as? String == "TextualBody")
        #expect(body["value"] is String)
      }
      let target = try #require(item["target"] as? [String: Any])
      #expect(target["source"] is String)
      let selectors = try #require(target["selector"] as? [[String: Any]])
      #expect(
        selectors.map { $0["type"] as? String } == [
          "TextQuoteSelector", "TextPositionSelector", "DataPositionSelector",
        ])
      let text = try #require(dossier[note.article]).reading.article.text
      try holds(selectors, text)
    }
  }

  /// The three selectors give the same words.
  private func holds(_ selectors: [[String: Any]], _ bytes: [UInt8]) throws {
    let quote = selectors[0]
    let exact = try #require(quote["exact"] as? String)
    let start = try #require(selectors[1]["start"] as? Int)
    let end = try #require(selectors[1]["end"] as? Int)
    let text = String(decoding: bytes, as: UTF8.self)
    let scalars = Array(text.unicodeScalars)
    func words(_ range: Range<Int>) -> String { String(String.UnicodeScalarView(scalars[range])) }
    #expect(words(start..<end) == exact)
    let (from, to) = (try #require(selectors[2]["start"] as? Int), try #require(selectors[2]["end"] as? Int))
    #expect(String(decoding: bytes[from..<to], as: UTF8.self) == exact)
    let prefix = try #require(quote["prefix"] as? String)
    let suffix = try #require(quote["suffix"] as? String)
    #expect(prefix == words(max(0, start - 32)..<start))
    #expect(suffix == words(end..<min(scalars.count, end + 32)))
  }

  @Test func cslItemsHaveOnlyPropertiesOfCSL() throws {
    let memo = MemoDocument(try dossier())
    let items = try #require(
      try JSONSerialization.jsonObject(with: Data(CSLWriter.bytes(memo))) as? [[String: Any]])
    #expect(items.map { $0["id"] as? String } == ["A1", "A2", "A3", "A4"])
    let known: Set = [
      "id", "type", "title", "author", "issued", "accessed", "container-title", "publisher", "URL", "language",
      "locator",
      "note", "custom",
    ]
    for (item, article) in zip(items, memo.articles) {
      #expect(Set(item.keys).isSubset(of: known), "\(item.keys.sorted())")
      #expect(item["type"] as? String == "article-newspaper")
      #expect(item["title"] as? String == article.title)
      let custom = try #require(item["custom"] as? [String: Any])
      #expect(custom["sha256"] as? String == article.sha256)
      #expect((custom["spans"] as? [[Int]])?.count == memo.notes.count { $0.article == article.id })
      let issued = (item["issued"] as? [String: Any])?["date-parts"] as? [[Int]]
      #expect(issued?.first == article.day.map { [$0.year, $0.month, $0.day] })
    }
  }

  @Test func claimReviewOnlyWithAVerdict() throws {
    var dossier = try dossier()
    let none = try object(ClaimReviewWriter.bytes(MemoDocument(dossier)))
    #expect((none["@graph"] as? [Any])?.isEmpty == true)
    let claims = [1, 2].map { ClaimID(article: ArticleID(1), number: $0) }
    let keys = try claims.map { try #require(dossier.key(of: .claim($0))) }
    try dossier.apply(.judge(.verdict(keys[0], .mostlyFalse, reason: "Dokumen mengatakan lain")))
    try dossier.apply(.judge(.note(keys[1], "Tanpa putusan")))
    let memo = MemoDocument(dossier, options: .init(language: .indonesian, analyst: "Dewi"))
    let reviews = try #require(
      try object(ClaimReviewWriter.bytes(memo, url: "https://example.org/memo"))["@graph"] as? [[String: Any]])
    #expect(reviews.count == 1, "a note is no verdict")
    let review = reviews[0]
    #expect(review["@type"] as? String == "ClaimReview")
    #expect(review["url"] as? String == "https://example.org/memo#c1")
    #expect((review["author"] as? [String: Any])?["name"] as? String == "Dewi")
    #expect(review["datePublished"] as? String == memo.asOf?.description)
    let words = try #require(memo.notes.first { memo.judgedClaims[0].words.notes.contains($0.number) }).text
    #expect(review["claimReviewed"] as? String == words)
    let rating = try #require(review["reviewRating"] as? [String: Any])
    #expect(rating["ratingValue"] as? Int == 2)
    #expect(rating["bestRating"] as? Int == 5)
    #expect(rating["worstRating"] as? Int == 1)
    #expect(rating["alternateName"] as? String == memo.judgedClaims[0].verdict)
    let claim = try #require(review["itemReviewed"] as? [String: Any])
    #expect(claim["@type"] as? String == "Claim")
    #expect(claim["author"] is [String: Any])
    #expect(claim["datePublished"] as? String == "2024-10-19")
    let first = try #require(claim["firstAppearance"] as? [String: Any])
    #expect(first["url"] as? String == memo.articles[0].url)
    #expect((claim["appearance"] as? [[String: Any]])?.count == 1)
  }

  @Test func whatTheAnalystAddsIsExempt() throws {
    var dossier = try dossier()
    let finding = try #require(dossier.key(of: .finding(1)))
    try dossier.apply(.judge(.note(finding, "Ditanyakan kepada kementerian.")))
    try dossier.apply(.judge(.note(.memo, "Kesimpulan sementara.")))
    let memo = MemoDocument(dossier)
    for text in [
      MarkdownWriter.text(memo), HTMLWriter.text(memo), String(decoding: MemoJSON.bytes(memo), as: UTF8.self),
    ] {
      #expect(text.contains("Ditanyakan kepada kementerian.") && text.contains("Kesimpulan sementara."))
      let edited = text.replacing("Ditanyakan kepada kementerian.", with: "Dijawab: 21 Oktober.")
        .replacing("Kesimpulan sementara.", with: "Kesimpulan akhir.")
      let sealed = try SealedMemo(Array(edited.utf8))
      #expect(sealed.differences.isEmpty, "\(sealed.differences)")
      #expect(sealed.sentences > 50)
      #expect(sealed.citations.count == memo.notes.count)
      let damaged = try SealedMemo(Array(edited.replacing("compared by rule", with: "compared by chance").utf8))
      #expect(damaged.differences.map(\.kind) == [.altered])
    }
  }
}
