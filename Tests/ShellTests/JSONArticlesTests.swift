import Reading
import Testing

@testable import Shell

/// Articles in `.json` files, whatever their format calls the fields.
@Suite struct JSONArticlesTests {
  private func sources(_ json: String) throws -> [ArticleSource] {
    try JSONArticles.sources(Array(json.utf8), path: "a.json")
  }

  @Test func whereEachValueStoodIsKept() throws {
    let source = try #require(
      try sources(
        """
        {"@type":"NewsArticle","headline":"Rilis","articleBody":"Air naik.","datePublished":"2024-10-22T08:05:00+07:00",
         "dateModified":"2024-10-23T09:00:00+07:00","author":[{"name":"Budi"},{"name":"Sari"}],"publisher":{"name":"Uji"},
         "inLanguage":"id-ID","articleSection":["Daerah"],"mainEntityOfPage":{"@id":"https://uji.example/a"}}
        """
      ).first)
    let article = try Reader.article(from: source)
    #expect(article.title == "Rilis" && article.publisher == "Uji" && article.url == "https://uji.example/a")
    #expect(article.authors == ["Budi", "Sari"] && article.section == "Daerah")
    #expect(article.publishedTime == "2024-10-22T08:05:00+07:00" && article.modifiedTime == "2024-10-23T09:00:00+07:00")
    #expect(
      article.metadataOrigins == [
        "title": "headline", "published": "datePublished", "modified": "dateModified", "authors": "author",
        "publisher": "publisher", "language": "inLanguage", "section": "articleSection", "url": "mainEntityOfPage",
      ])
  }

  @Test func articlesOfAGraphAndOfLists() throws {
    let found = try sources(
      """
      {"@context":"https://schema.org","@graph":[{"@type":"WebPage"},{"@type":"NewsArticle","articleBody":"Satu."},
       [{"text":"Dua.","id":7}],3,null]}
      """)
    #expect(found.map { String(decoding: $0.bytes, as: UTF8.self) } == ["Satu.", "Dua."])
    #expect(found.last?.recordID == "7")
  }

  @Test func theFirstFieldThatHoldsSomethingCounts() throws {
    let source = try #require(
      try sources(
        #"{"text":null,"body_text":" ","title":" ","headline":"H","body_html":"<p>Air <b>naik</b>.</p>","versioncreated":"2024-10-22"}"#
      ).first)
    #expect(source.format == .html && source.title == "H")
    #expect(source.record?.origins == ["title": "headline", "published": "versioncreated"])
  }

  @Test func encodingsOfTheFile() throws {
    let json = #"{"text":"Air naik."}"#
    let wide = json.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    for bytes: [UInt8] in [[0xEF, 0xBB, 0xBF] + Array(json.utf8), [0xFF, 0xFE] + wide] {
      #expect(try JSONArticles.sources(bytes, path: "a.json").count == 1)
    }
  }

  @Test(arguments: [
    ("{\"text\":\"a\",\n\"x\":[1,}", 2, "this is no JSON: a value was expected"),
    ("{\"a\":1}", 1, "no article in this JSON"), ("", 1, "this is no JSON: a value was expected"),
    ("[]", 1, "no article in this JSON"),
    (String(repeating: "[", count: 100_000), 1, "this is no JSON: more than 64 values stand inside each other"),
    (String(repeating: "{\"@graph\":", count: 100_000), 1, "this is no JSON: more than 64 values"),
    ("[" + String(repeating: "{\"text\":\"a\"},", count: 20_001) + "1]", 1, "more than 20000 articles in one JSON"),
  ])
  func whatIsWrongIsTold(_ json: String, _ line: Int, _ reason: String) throws {
    do throws(ArticleInputError) {
      _ = try JSONArticles.sources(Array(json.utf8), path: "a.json")
      Issue.record("nothing was thrown")
    } catch {
      #expect(error.description.hasPrefix("a.json:\(line): \(reason)"), "\(error)")
    }
  }

  @Test func longListsTakeNoMemory() throws {
    let authors = String(repeating: "{},", count: 5000)
    let source = try #require(try sources("{\"text\":\"Air naik.\",\"author\":[\(authors)\"Budi\"]}").first)
    #expect(source.record == nil, "only the first values of a list are looked at")
  }

  @Test func fieldsOfRecordsAreNamedToo() throws {
    let line = Array(#"{"text":"Air naik.","title":"T","published":"2024-10-22","publisher":null}"#.utf8)
    let source = try line.withUnsafeBufferPointer { try RecordReader.source($0, 0..<$0.count, path: "x", line: 1) }
    #expect(try Reader.article(from: source).metadataOrigins == ["title": "title", "published": "published"])
  }
}
