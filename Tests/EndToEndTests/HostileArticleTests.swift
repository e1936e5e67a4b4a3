import Foundation
import TestSupport
import Testing

/// Articles whose words mean something to a program that shows a memo: in no form may they do so.
@Suite struct HostileArticleTests {
  private static let long = String(repeating: "Abrakadabra", count: 910)

  /// Two articles that disagree, with every kind of poison in names, words, titles and metadata.
  private func articles() throws -> Scratch {
    let scratch = try Scratch()
    let poison = [
      "<script>alert(1)</script>", "<img src=x onerror=alert(2)>", "[tautan](javascript:alert(3))",
      "![x](javascript:alert(4))",
      "{{title}} {{{title}}} {{#notes}}{{/notes}}", "-->", "<!-- /analyst -->", "</style>", "<a id=\"n1\"></a>",
      "$x^2$ `ls` \\input{x}",
    ]
    func text(_ count: String, _ day: String) -> String {
      """
      ---
      title: "=HYPERLINK(""https://evil.example"",""x"") <script>alert(0)</script> {{title}}"
      publisher: "@SUM(1+1)*cmd|' /C calc'!A0"
      published: 2024-10-21
      language: id
      url: "javascript:alert(9)"
      ---

      """.replacing("\"\"", with: "'")
        + "Pada \(day), sebanyak \(count) rumah di Desa Sukamaju terendam banjir, kata Budi Santoso \(poison[0]).\n\n"
        + poison.map {
          "=CMD(\"calc\") kata \(Self.long) \($0): \"\($0) +62 sebanyak \(count) rumah terendam di Sukamaju.\""
        }
        .joined(separator: "\n\n")
        + "\n\nSebanyak \(count) rumah \(poison.joined(separator: " ")) terendam, ujar Budi Santoso.\n"
    }
    try scratch.write("articles/satu.txt", text("300", "Senin (20/10)"))
    try scratch.write("articles/<b>dua</b>-->`{{x}}.txt", text("900", "Jumat (18/10)"))
    return scratch
  }

  private func exported(_ file: String, _ scratch: Scratch, _ more: [String] = []) throws -> String {
    let result = try Silang.run(["brief", "articles", "--to", file] + more, in: scratch.path)
    try #require(result.status == 0, "\(result.errors)")
    return String(decoding: try scratch.bytes(file), as: UTF8.self)
  }

  @Test func theArticlesAreInTheMemo() throws {
    let scratch = try articles()
    let result = try Silang.run(["check", "articles", "--format", "json"], in: scratch.path)
    #expect(result.status == 1, "there is something to write about")
    #expect(result.output.contains("300"))
  }

  @Test func html() throws {
    let scratch = try articles()
    let page = try exported("memo.html", scratch)
    #expect(page.contains("&lt;script&gt;"))
    #expect(!page.contains("<script"))
    #expect(!page.contains("<img"))
    #expect(!page.contains("<b>dua"))
    #expect(page.ranges(of: "</style>").count == 1)
    #expect(!page.contains("href=\"javascript:"))
    #expect(!page.replacing(#/"[^"]*"/#, with: "").contains(#/<[^>]* on[a-z]+=/#.ignoresCase()))
    #expect(try Silang.run(["verify", "memo.html"], in: scratch.path).status == 0)
  }

  @Test func markdown() throws {
    let scratch = try articles()
    let text = try exported("memo.md", scratch)
    // What stands in a code span (paths, hashes) is no markup.
    let body = text.components(separatedBy: "<!-- silang.seal/1")[0].replacing(#/`[^`]*`/#, with: "")
    #expect(!body.contains(#/(^|[^\\])<(script|img|b|/style)/#))
    #expect(!body.contains(/(^|[^\\])\]\(javascript:/))
    #expect(!body.contains(#/(^|[^\\])<!--/#))
    #expect(!body.contains("-->"))
    let seal = text.components(separatedBy: "<!-- silang.seal/1")[1]
    #expect(seal.ranges(of: "-->").count == 1, "nothing closes the seal before its end")
    #expect(try Silang.run(["verify", "memo.md"], in: scratch.path).status == 0)
  }

  @Test func json() throws {
    let scratch = try articles()
    let text = try exported("memo.json", scratch)
    let schema = try JSONSchema(try Repository.bytes("Sources/Memos/Schema/memo.schema.json"))
    #expect(try schema.faults(Array(text.utf8)).isEmpty)
    #expect(try Silang.run(["verify", "memo.json"], in: scratch.path).status == 0)
    for file in ["a.annotations.jsonld", "a.csl.json", "a.claimreview.jsonld"] {
      let bytes = Array(try exported(file, scratch).utf8)
      #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(bytes)) }
    }
  }

  @Test(arguments: ["f.csv", "claims.csv"])
  func csv(_ file: String) throws {
    let scratch = try articles()
    let records = CSV.records(try exported(file, scratch))
    #expect(records.count > 1)
    for field in records.joined() {
      #expect(!field.contains(/^\s*[=+@\-]/) || Double(field) != nil, "\(field.prefix(60))")
    }
    #expect(records.allSatisfy { $0.count == records[0].count })
    let session = try Silang.run(
      ["-c", "claims > c.tsv; articles > a.csv; sources > s.csv", "articles"], in: scratch.path)
    #expect(session.status == 0, "\(session.errors)")
    for field in try ["a.csv", "s.csv"].flatMap({ CSV.records(try scratch.text($0)).joined() }) {
      #expect(!field.contains(/^\s*[=+@\-]/) || Double(field) != nil, "\(field.prefix(60))")
    }
    let rows = try scratch.text("c.tsv").split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false)
    }
    #expect(rows.allSatisfy { $0.count == rows[0].count })
  }

  @Test func linesAreOneEach() throws {
    let scratch = try articles()
    let text = try exported("f.lines", scratch)
    for line in text.split(separator: "\n") { #expect(line.contains(#/:[0-9]+:[0-9]+: /#), "\(line.prefix(80))") }
  }

  @Test func templates() throws {
    let scratch = try articles()
    try scratch.write(
      "t.mustache", "<h1>{{title}}</h1>{{#notes}}<p>{{text}}</p>{{/notes}}{{#articles}}{{publisher}}{{/articles}}")
    let html = try exported("o.html", scratch, ["--template", "t.mustache"])
    #expect(!html.contains("<script") && html.contains("&lt;script&gt;"))
    #expect(html.contains("{{title}}"), "what an article says is never taken for a tag")
    let markdown = try exported("o.md", scratch, ["--template", "t.mustache"])
    #expect(!markdown.contains(/[^\\]<script/))
    #expect(!markdown.contains(/(^|[^\\])\]\(javascript:/))
  }

  @Test(.enabled(if: MemoFormatTests.hasPandoc, "pandoc is not installed"))
  func docx() throws {
    let scratch = try articles()
    _ = try exported("memo.docx", scratch)
    let native = try Tool.run("pandoc", ["--from", "docx", "--to", "native", "memo.docx"], in: scratch.path)
    #expect(native.contains("script"), "the words are there")
    #expect(!native.contains("\"javascript:"), "but no link leads to them")
    #expect(!native.contains("Math") && !native.contains("RawInline") && !native.contains("Image"))
  }

  @Test(.enabled(if: MemoFormatTests.hasWeasyprint, "weasyprint is not installed"))
  func pdf() throws {
    let scratch = try articles()
    let result = try Silang.run(["brief", "articles", "--to", "memo.pdf"], in: scratch.path)
    #expect(result.status == 0, "\(result.errors)")
    let bytes = Data(try scratch.bytes("memo.pdf"))
    #expect(bytes.range(of: Data("/JavaScript".utf8)) == nil)
    #expect(bytes.range(of: Data("/URI (javascript:".utf8)) == nil)
  }
}
