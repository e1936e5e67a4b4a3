import Reading
import Testing

@testable import Memos

@Suite struct JSONWriterTests {
  private func json(_ write: (inout JSONWriter) -> Void) -> String {
    var writer = JSONWriter()
    write(&writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    (0, "0"), (-0.0, "0"), (1500, "1500"), (-3, "-3"), (0.5, "0.5"), (2.5e12, "2500000000000"), (1e21, "1e+21"),
    (.nan, "null"), (.infinity, "null"), (1234567.25, "1234567.25"), (1e-7, "1e-07"),
  ])
  func numbers(_ value: Double, _ text: String) {
    #expect(json { $0.number(value) } == text)
  }

  @Test(arguments: [
    ("a", "\"a\""), ("\"\\/", "\"\\\"\\\\/\""), ("\n\r\t\u{0}\u{1F}\u{7F}", "\"\\n\\r\\t\\u0000\\u001f\\u007f\""),
    ("é😀“", "\"é😀“\""), ("a\u{2028}b\u{2029}", "\"a\\u2028b\\u2029\""), ("\u{202A}", "\"\u{202A}\""), ("", "\"\""),
  ])
  func strings(_ value: String, _ text: String) {
    #expect(json { $0.string(value) } == text)
    let bytes = Array(value.utf8)
    #expect(json { $0.string(bytes, TextRange(0, bytes.count)) } == text)
  }

  /// Strings are looked through eight bytes at a time: every place of every byte that matters.
  @Test func escapesAtEveryPlace() {
    let escapes = [
      "\"": "\\\"", "\\": "\\\\", "\n": "\\n", "\u{1}": "\\u0001", "\u{2028}": "\\u2028", "“": "“", "\u{7F}": "\\u007f",
    ]
    for (mark, escape) in escapes.sorted(by: { $0.key < $1.key }) {
      for before in 0..<18 {
        for after in 0..<10 {
          let (head, tail) = (String(repeating: "a", count: before), String(repeating: "é", count: after))
          #expect(json { $0.string(head + mark + tail + mark) } == "\"\(head)\(escape)\(tail)\(escape)\"")
        }
      }
    }
  }

  @Test func aRangeThatCutsACharacterIsMended() {
    let text = Array("aé".utf8)
    #expect(json { $0.string(text, TextRange(0, 2)) } == "\"a\u{FFFD}\"")
    #expect(json { $0.string(text, TextRange(2, 3)) } == "\"\u{FFFD}\"")
    #expect(json { $0.string(text, TextRange(1, 9)) } == "null")
  }

  @Test func commasAndNesting() {
    let text = json { json in
      json.beginObject()
      json.key("a")
      json.beginArray()
      json.endArray()
      json.key("b")
      json.beginArray()
      json.integer(-12)
      json.span(TextRange(3, 14))
      json.bool(true)
      json.null()
      json.endArray()
      json.endObject()
      json.endLine()
      json.string("x")
    }
    #expect(text == "{\"a\":[],\"b\":[-12,[3,14],true,null]}\n\"x\"")
  }
}

@Suite struct RecordFormatTests {
  private let table = RecordTable(
    columns: ["id", "text", "span", "names"],
    rows: [
      [.text("A1"), .text("satu, \"dua\"\n|tiga|"), .span(TextRange(1, 2)), .texts(["a", "b"])],
      [.text("=1+1"), .null, .number(2.5), .fields([("x", .integer(1)), ("y", .flag(false))], line: "x 1")],
    ], places: [RecordPlace(path: "a.txt", line: 3, column: 7, message: "satu\ndua")])

  private func text(_ format: RecordFormat) -> String { String(decoding: format.bytes(table), as: UTF8.self) }

  @Test func json() {
    let first = #"{"id":"A1","text":"satu, \"dua\"\n|tiga|","span":[1,2],"names":["a","b"]}"#
    let second = #"{"id":"=1+1","text":null,"span":2.5,"names":{"x":1,"y":false}}"#
    #expect(text(.json) == "[\(first),\(second)]\n")
    #expect(text(.ndjson) == "\(first)\n\(second)\n")
  }

  @Test func csv() {
    #expect(text(.csv) == "id,text,span,names\nA1,\"satu, \"\"dua\"\"\n|tiga|\",1-2,a; b\n'=1+1,,2.5,x 1\n")
  }

  @Test func markdown() {
    let lines = text(.markdown).split(separator: "\n")
    #expect(lines.count == 4)
    #expect(lines[2] == "| A1 | satu, \"dua\" \\|tiga\\| | 1-2 | a; b |")
  }

  @Test func lines() {
    #expect(text(.lines) == "a.txt:3:7: satu dua\n")
  }
}
