import Foundation
import TestSupport
import Testing

/// Files that gzip made smaller are read as what they hold, within the limit of an article.
@Suite(.enabled(if: Tools.has("gzip"), "gzip is not installed")) struct PackedFileTests {
  private static let text = "Banjir merendam 120 rumah di tiga desa, kata Camat Sari Lestari pada Senin (21/10/2024)."

  private func packed(_ name: String, _ content: String) throws -> Scratch {
    let scratch = try Scratch()
    try scratch.write("in/\(name)", content)
    try Tools.run("gzip", ["in/\(name)"], in: scratch.path)
    return scratch
  }

  private func records(_ output: String) throws -> [[String: Any]] {
    try output.split(separator: "\n").map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
  }

  @Test(arguments: [
    ("a.txt", PackedFileTests.text, "text"),
    ("a.html", "<!DOCTYPE html><html><body><p>\(PackedFileTests.text)</p></body></html>", "html"),
    (
      "a.eml",
      "From: Humas <h@uji.example>\nSubject: Rilis\nDate: Tue, 22 Oct 2024 08:00:00 +0700\n\n\(PackedFileTests.text)\n",
      "mail"
    ),
    ("a.json", "[{\"text\":\"\(PackedFileTests.text)\"},{\"text\":\"Air naik di desa.\"}]", "text"),
    ("a.ndjson", "{\"text\":\"\(PackedFileTests.text)\"}\n{\"text\":\"Air naik di desa.\"}\n", "text"),
  ])
  func isReadAsWhatItHolds(_ name: String, _ content: String, _ format: String) throws {
    let scratch = try packed(name, content)
    let result = try Silang.run(["extract", "--text", "in"], in: scratch.path)
    #expect(result.status == 0, "\(result.errors)")
    let records = try records(result.output)
    #expect(records.count == (name.hasSuffix("json") ? 2 : 1))
    let article = try #require(records.first?["article"] as? [String: Any])
    #expect(article["format"] as? String == format)
    #expect(article["path"] as? String == "in/\(name).gz")
    #expect((records.first?["text"] as? String)?.contains(Self.text) == true)
    let session = try Silang.run(
      ["-c", "load in; claims --format ndjson", "--session", "kept.db"], in: scratch.path)
    #expect(session.output.contains("Sari Lestari"), "\(session.output)\(session.errors)")
    try FileManager.default.removeItem(atPath: scratch.path + "/in")
    let again = try Silang.run(["-c", "claims --format ndjson", "--session", "kept.db"], in: scratch.path)
    #expect(again.output.contains("Sari Lestari"), "a session needs the file no more")
  }

  @Test func theHashIsThatOfTheFile() throws {
    let scratch = try packed("a.txt", Self.text)
    let article = try #require(
      try records(try Silang.run(["extract", "in/a.txt.gz"], in: scratch.path).output).first?["article"]
        as? [String: Any])
    #expect(article["bytes"] as? Int == (try scratch.bytes("in/a.txt.gz")).count)
    #expect(try Silang.run(["brief", "in", "--to", "memo.md"], in: scratch.path).status == 0)
    #expect(try Silang.run(["verify", "memo.md"], in: scratch.path).status == 0)
  }

  @Test func aBombIsRefused() throws {
    let scratch = try packed("bomb.txt", String(repeating: "a", count: 3 << 20))
    let result = try Silang.run(["extract", "--limit", "1", "in"], in: scratch.path)
    #expect(result.status == 3)
    #expect(
      result.errors == "in/bomb.txt.gz: more than the limit of 1 MiB an article; --limit MIB raises it\n",
      "\(result.errors)")
    let records = try packed("bomb.ndjson", "{\"text\":\"" + String(repeating: "a", count: 3 << 20) + "\"}")
    #expect(try Silang.run(["extract", "--limit", "1", "in"], in: records.path).status == 3)
  }

  @Test func whatIsBrokenOrPackedTwiceIsTold() throws {
    let scratch = try packed("a.txt", Self.text)
    let bytes = try scratch.bytes("in/a.txt.gz")
    try scratch.write("broken.txt.gz", Array(bytes.prefix(30)))
    let broken = try Silang.run(["extract", "broken.txt.gz"], in: scratch.path)
    #expect(
      broken.status == 3 && broken.errors.hasPrefix("broken.txt.gz: gzip could not read it: "), "\(broken.errors)")
    try scratch.write("twice.bin", bytes)
    try Tools.run("gzip", ["twice.bin"], in: scratch.path)
    let twice = try Silang.run(["extract", "twice.bin.gz"], in: scratch.path)
    #expect(twice.status == 3 && twice.errors.contains("packed by gzip twice"), "\(twice.errors)")
  }

  @Test(.enabled(if: Tools.has("pandoc") && Tools.has("unzip"), "pandoc or unzip is not installed"))
  func aPackedDocumentKeepsItsHeaderRows() throws {
    let scratch = try Scratch()
    try scratch.write(
      "a.html",
      "<p>\(Self.text)</p><table><thead><tr><th>Desa terdampak</th><th>Rumah rusak</th></tr></thead>"
        + "<tbody><tr><td>Sukamaju</td><td>120</td></tr></tbody></table>")
    try Tools.run("pandoc", ["a.html", "-o", "in/a.odt"], in: try folder(scratch))
    let plain = try Silang.run(["extract", "--text", "in/a.odt"], in: scratch.path)
    try Tools.run("gzip", ["in/a.odt"], in: scratch.path)
    let result = try Silang.run(["extract", "--text", "in/a.odt.gz"], in: scratch.path)
    #expect(result.status == 0, "\(result.errors)")
    let (record, other) = (try records(result.output).first, try records(plain.output).first)
    #expect((record?["article"] as? [String: Any])?["format"] as? String == "odt")
    #expect((record?["text"] as? String)?.contains("Desa terdampak") == true, "\(result.output)")
    #expect(record?["text"] as? String == other?["text"] as? String)
  }

  private func folder(_ scratch: Scratch) throws -> String {
    try FileManager.default.createDirectory(atPath: scratch.path + "/in", withIntermediateDirectories: true)
    return scratch.path
  }
}
