import Foundation
import TestSupport
import Testing

/// `silang verify` on memos as `brief` writes them.
@Suite struct VerifyTests {
  static let formats = ["md", "html", "json"]
  private static let cases = ["Briefs/korea-utara", "Tests/Cases/banjir-kendal"]

  /// A folder with `articles/` and a memo of them.
  private func exported(_ format: String, of name: String = "Briefs/korea-utara") throws -> Scratch {
    let scratch = try Scratch()
    try FileManager.default.copyItem(
      atPath: "\(Repository.root)/\(name)/articles", toPath: scratch.path + "/articles")
    let result = try Silang.run(["brief", "articles", "--to", "memo.\(format)"], in: scratch.path)
    try #require(result.status == 0, "\(result.errors)")
    return scratch
  }

  private func verify(_ scratch: Scratch, _ format: String, _ more: String...) throws -> SilangResult {
    try Silang.run(["verify", "memo.\(format)"] + more, in: scratch.path)
  }

  private func alter(_ scratch: Scratch, _ file: String, _ old: String, _ new: String) throws {
    let text = try scratch.text(file)
    let place = try #require(text.range(of: old), "\(file) has no “\(old)”")
    try scratch.write(file, text.replacingCharacters(in: place, with: new))
  }

  @Test(arguments: formats, cases)
  func aMemoJustExportedStands(_ format: String, _ name: String) throws {
    let scratch = try exported(format, of: name)
    let result = try verify(scratch, format)
    #expect(result.status == 0, "\(result.output)\(result.errors)")
    #expect(result.output.contains("memo.\(format) stands"))
    #expect(result.output.contains("unchanged"))
    #expect(result.errors.isEmpty)
  }

  @Test(arguments: formats)
  func oneChangedByteInAQuotedPassage(_ format: String) throws {
    let scratch = try exported(format)
    try alter(scratch, "articles/kabar-seoul.txt", "sekitar 1.500 tentara", "sekitar 1.600 tentara")
    let result = try verify(scratch, format)
    #expect(result.status == 1)
    #expect(result.output.contains("altered"))
    #expect(result.output.contains("A2"))
    let records = try verify(scratch, format, "--format", "csv")
    #expect(records.output.contains("sekitar 1.600 tentara"))
    #expect(records.output.contains("citation,n1,unchanged"), "passages elsewhere stand")
  }

  @Test(arguments: formats)
  func wordsThatMovedAreFound(_ format: String) throws {
    let scratch = try exported(format)
    let text = try scratch.text("articles/kabar-seoul.txt")
    try scratch.write("articles/kabar-seoul.txt", "Sebuah baris baru di atas.\n\n" + text)
    let result = try verify(scratch, format)
    #expect(result.status == 1)
    #expect(result.output.contains("moved"))
    let csv = try verify(scratch, format, "--format", "csv").output
    #expect(!csv.contains(",altered,A2,articles/kabar-seoul.txt,62-75"))
    #expect(csv.contains("citation,n1,moved,A2,articles/kabar-seoul.txt,90-103,5"))
  }

  @Test(arguments: formats)
  func aSwappedArticle(_ format: String) throws {
    let scratch = try exported(format)
    let (one, other) = ("articles/wire-18-oct.txt", "articles/wire-23-oct.txt")
    let (first, second) = (try scratch.bytes(one), try scratch.bytes(other))
    try scratch.write(one, second)
    try scratch.write(other, first)
    for result in [try verify(scratch, format), try verify(scratch, format, "articles")] {
      #expect(result.status == 1)
      #expect(result.output.contains("altered"))
      #expect(result.output.contains("A3") && result.output.contains("A4"))
    }
  }

  @Test(arguments: formats)
  func aDeletedArticle(_ format: String) throws {
    let scratch = try exported(format)
    try FileManager.default.removeItem(atPath: scratch.path + "/articles/bantahan.txt")
    for result in [try verify(scratch, format), try verify(scratch, format, "articles")] {
      #expect(result.status == 1)
      #expect(result.output.contains("missing"))
      #expect(result.output.contains("there is no such article"))
    }
  }

  @Test(arguments: formats)
  func anEditedSentence(_ format: String) throws {
    let scratch = try exported(format)
    try alter(scratch, "memo.\(format)", "20/10 is a Sunday", "20/10 is a Monday")
    let result = try verify(scratch, format)
    #expect(result.status == 1)
    #expect(result.output.contains("altered"))
    #expect(result.output.contains("20/10 is a Monday"))
  }

  @Test(arguments: formats)
  func anEditedCitation(_ format: String) throws {
    let scratch = try exported(format)
    let (old, new) =
      format == "md"
      ? ("bytes 62–75", "bytes 63–75")
      : format == "html" ? ("data-span=\"62-75\"", "data-span=\"63-75\"") : ("\"span\":[62,75]", "\"span\":[63,75]")
    try alter(scratch, "memo.\(format)", old, new)
    #expect(try verify(scratch, format).status == 1)
  }

  @Test(arguments: formats)
  func aRemovedAndAnAddedSentence(_ format: String) throws {
    let scratch = try exported(format)
    let original = try scratch.text("memo.\(format)")
    let (sentence, added): (String, String)
    switch format {
    case "md":
      (sentence, added) = (
        "- The memo says where the reports disagree; it does not say which of them is right.\n",
        "- The Kremlin lies.\n"
      )
    case "html":
      let start = try #require(original.range(of: "<p class=\"relation\""))
      let end = try #require(original.range(of: "</p>", range: start.upperBound..<original.endIndex))
      (sentence, added) = (String(original[start.lowerBound..<end.upperBound]), "<p>The Kremlin lies.</p>")
    default: (sentence, added) = ("\"because\":", "\"verdict_of_truth\":\"The Kremlin lies.\",\"because\":")
    }
    if format != "json" {
      try alter(scratch, "memo.\(format)", sentence, "")
      let removed = try verify(scratch, format)
      #expect(removed.status == 1)
      #expect(removed.output.contains("removed"))
    }
    try scratch.write("memo.\(format)", original)
    try alter(scratch, "memo.\(format)", sentence, format == "json" ? added : sentence + added)
    let result = try verify(scratch, format)
    #expect(result.status == 1)
    #expect(result.output.contains("added"))
    #expect(result.output.contains("The Kremlin lies."))
  }

  @Test(arguments: formats)
  func articlesAreFoundBesideTheMemoAndAmongThoseNamed(_ format: String) throws {
    let scratch = try exported(format)
    let elsewhere = try Scratch()
    let beside = try Silang.run(["verify", scratch.path + "/memo.\(format)"], in: elsewhere.path)
    #expect(beside.status == 0, "\(beside.output)")
    try FileManager.default.moveItem(atPath: scratch.path + "/articles", toPath: elsewhere.path + "/archive")
    #expect(try Silang.run(["verify", scratch.path + "/memo.\(format)"], in: elsewhere.path).status == 1)
    let named = try Silang.run(["verify", scratch.path + "/memo.\(format)", "archive"], in: elsewhere.path)
    #expect(named.status == 0, "\(named.output)")
    try FileManager.default.moveItem(
      atPath: elsewhere.path + "/archive/bantahan.txt", toPath: elsewhere.path + "/archive/renamed.txt")
    let byHash = try Silang.run(["verify", scratch.path + "/memo.\(format)", "archive"], in: elsewhere.path)
    #expect(byHash.status == 0, "\(byHash.output)")
  }

  @Test func recordsOfOneFile() throws {
    let scratch = try Scratch()
    let lines = [
      "{\"id\":\"a\",\"text\":\"Pada Senin (20/10) 300 rumah di Kendal terendam, kata Budi Santoso.\",\"published\":\"2024-10-21\"}",
      "{\"id\":\"b\",\"text\":\"Pada Jumat (18/10) 900 rumah di Kendal terendam, kata Budi Santoso.\",\"published\":\"2024-10-21\"}",
    ]
    try scratch.write("wire.ndjson", lines.joined(separator: "\n") + "\n")
    for format in Self.formats {
      try #require(try Silang.run(["brief", "wire.ndjson", "--to", "memo.\(format)"], in: scratch.path).status == 0)
      let result = try verify(scratch, format)
      #expect(result.status == 0, "\(result.output)")
    }
    try alter(scratch, "wire.ndjson", "900 rumah", "901 rumah")
    for format in Self.formats { #expect(try verify(scratch, format).status == 1) }
  }

  @Test(arguments: [
    ("note.md", "# Not a memo\n"), ("page.html", "<!doctype html><html><body>x</body></html>"),
    ("data.json", "{\"a\":1}"),
    ("broken.json", "{\"schema\":\"silang.memo/1\""), ("empty.md", ""),
    ("seal.md", "a\n<!-- silang.seal/1\n{\"lines\":3}\n-->\n"),
    ("open.md", "a\n<!-- silang.seal/1\n{"), ("bytes.md", "\u{0}\u{1}<!-- silang.seal/1"),
    ("seal.html", "<html><body data-seal=\"x\">a</body></html>"),
    ("nest.json", String(repeating: "{\"a\":", count: 100_000)),
  ])
  func whatIsNoMemoGetsOneLine(_ name: String, _ text: String) throws {
    let scratch = try Scratch()
    try scratch.write(name, text)
    let result = try Silang.run(["verify", name], in: scratch.path)
    #expect(result.status == 2)
    #expect(result.errors.contains(name))
    #expect(result.errors.split(separator: "\n").count == 1, "\(result.errors)")
  }

  @Test func aMissingMemoIsNamed() throws {
    let result = try Silang.run(["verify", "nowhere.md"])
    #expect(result.status == 2)
    #expect(result.errors.contains("nowhere.md: no such file"))
  }
}
