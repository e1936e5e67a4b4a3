import Reading
import Testing

@testable import Shell

@Suite struct RecordReaderTests {
  private func source(_ line: String) throws -> ArticleSource {
    let bytes = Array(line.utf8)
    return try bytes.withUnsafeBufferPointer { try RecordReader.source($0, 0..<$0.count, path: "x", line: 3) }
  }

  @Test func everyField() throws {
    let line = """
      {"id":"r1","text":"Satu.\\n\\"Dua\\" \\u00e9 \\ud83d\\ude00 \\ud83d!","title":"T","publisher":"P",\
      "published":"2024-10-21T08:00:00Z","language":"en","url":"https://example.org","extra":{"a":[1,-2.5e3,true,null]}}
      """
    let source = try source(line)
    #expect(source.recordID == "r1")
    #expect(String(decoding: source.bytes, as: UTF8.self) == "Satu.\n\"Dua\" é 😀 \u{FFFD}!")
    #expect(source.title == "T")
    #expect(source.publisher == "P")
    #expect(source.published == CalendarDate(year: 2024, month: 10, day: 21))
    #expect(source.language == .english)
    #expect(source.url == "https://example.org")
    #expect(source.path == "x")
  }

  @Test func nullMeansAbsent() throws {
    let source = try source(#"{"id":null,"text":"Satu.","title":null,"published":null,"language":null}"#)
    #expect(source.recordID == nil)
    #expect(source.published == nil)
    #expect(source.language == nil)
  }

  @Test(arguments: [
    ("{", 2), ("{\"text\":\"a\"", 12), ("{\"text\":\"a\"} x", 14), ("{\"text\":\"a\u{01}\"}", 11),
    ("{\"text\":\"\\q\"}", 12),
    ("{\"text\":\"\\u12\"}", 14), ("{\"text\":1}", 9), ("{\"text\":\"a\",}", 13), ("{\"title\":\"a\"}", 1),
    ("{\"text\":\"a\",\"language\":\"fr\"}", 24), ("{\"text\":\"a\",\"n\":1.2.3}", 22),
    ("{\"text\":\"a\",\"n\":nul}", 17), ("", 1),
  ])
  func whatIsWrongIsPlaced(_ line: String, _ column: Int) throws {
    do {
      _ = try source(line)
      Issue.record("\(line) was read")
    } catch let error as RecordError {
      #expect(error.line == 3)
      #expect(error.column == column, "\(line): \(error.reason)")
    }
  }

  @Test func batchesAreWholeLines() throws {
    let batch = RecordBatch(path: "x", bytes: Array("a\n\n  \nb\r\nc".utf8), firstLine: 10)
    var seen: [String] = []
    batch.forEachLine { bytes, range, line in seen.append("\(line):\(String(decoding: bytes[range], as: UTF8.self))") }
    #expect(seen == ["10:a", "13:b\r", "14:c"])
    #expect(batch.recordCount == 3)
  }
}
