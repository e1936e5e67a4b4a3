import Foundation
import TestSupport
import Testing

@testable import Reading

/// Six articles in twenty layouts as portals, wires, weblogs, offices and old sites build their pages: text, title and date.
@Suite struct PageLayoutTests {
  struct Gold: Decodable, Sendable {
    var title: String
    var published: String
    var paragraphs: [String]
  }

  static let layouts = ["weblog", "portal", "reader", "tabloid", "wire", "amp", "journal", "table", "soup", "office"]
  /// As Indonesian portals built their pages in 2024–26: articles on several pages, live reports, infographics, embedded
  /// posts, boxes of facts and questions, links in the middle, notes for subscribers.
  static let portals = [
    "paged", "live", "infographic", "embeds", "factbox", "inline", "paywall", "ampcache", "spans", "brtext",
  ]
  static let articles = 0..<6

  /// Their lines about the page itself are Indonesian, so that articles in English do not stand in them.
  @Test(arguments: portals, 0..<4)
  func portal(_ name: String, _ number: Int) throws { try layout(name, number) }

  @Test(arguments: layouts, articles)
  func layout(_ name: String, _ number: Int) throws {
    let list = try JSONDecoder().decode([Gold].self, from: Data(try Repository.bytes("Tests/Pages/articles.json")))
    let gold = try #require(list.indices.contains(number) ? list[number] : nil)
    let template = String(decoding: try Repository.bytes("Tests/Pages/\(name).html"), as: UTF8.self)
    let page = try Self.page(template, gold)
    let article = try Reader.article(from: ArticleSource(path: "\(name).html", bytes: Array(page.utf8)))
    #expect(article.title == gold.title)
    #expect(article.published?.description == gold.published)
    let lines = Self.body(article).split(separator: "\n").map(String.init)
    #expect(lines == [gold.title] + gold.paragraphs)
  }

  /// The text without what is marked as boilerplate.
  private static func body(_ article: Article) -> String {
    var text = ""
    var at = 0
    for range in article.boilerplate {
      text += article.string(TextRange(at, range.start))
      at = range.end
    }
    return text + article.string(TextRange(at, article.text.count))
  }

  /// Fills a layout: `{title}`, dates in several notations, and paragraphs between two pieces of markup
  /// (`{paras:<p>|</p>}`; `first` and `rest` for what stands before and after an insertion).
  private static func page(_ template: String, _ gold: Gold) throws -> String {
    let date = try #require(CalendarDate(iso: gold.published))
    let months = [
      "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November",
      "Desember",
    ]
    var page = template.replacing("{title}", with: gold.title)
    page = page.replacing("{iso}", with: gold.published).replacing(
      "{day}", with: "\(date.day) \(months[date.month - 1])")
    page = page.replacing("{slash}", with: gold.published.replacing("-", with: "/"))
    page = page.replacing("{long}", with: "\(date.day) \(months[date.month - 1]) \(date.year)")
    page = page.replacing("{dmy}", with: "\(date.day)/\(date.month)/\(date.year)")
    for (key, paragraphs) in [
      ("paras", gold.paragraphs[...]), ("first", gold.paragraphs.prefix(2)), ("rest", gold.paragraphs.dropFirst(2)),
    ] {
      guard let open = page.range(of: "{\(key):"),
        let close = page.range(of: "}", range: open.upperBound..<page.endIndex)
      else { continue }
      let marks = page[open.upperBound..<close.lowerBound].split(separator: "|", omittingEmptySubsequences: false)
      page.replaceSubrange(
        open.lowerBound..<close.upperBound,
        with: paragraphs.map { "\(marks[0])\($0)\(marks[1])" }.joined(separator: "\n"))
    }
    return page
  }
}
