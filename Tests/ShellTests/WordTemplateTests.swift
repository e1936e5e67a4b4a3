import TestSupport
import Testing

@testable import Shell

/// What pandoc is given beside a memo.
@Suite struct WordTemplateTests {
  @Test(.enabled(if: Tools.has("unzip"), "unzip is not installed")) func theReferenceIsAnArchive() throws {
    let scratch = try Scratch()
    try scratch.write("reference.docx", WordTemplate.reference)
    // Checks the structure and the checksum.
    try Tools.run("unzip", ["-tq", "reference.docx"], in: scratch.path)
    try Tools.run("unzip", ["-q", "reference.docx"], in: scratch.path)
    #expect(try scratch.text("word/document.xml").contains("w:w=\"11906\" w:h=\"16838\""), "A4")
    #expect(WordTemplate.reference == WordTemplate.reference)
  }

  @Test(.enabled(if: Tools.has("pandoc"), "pandoc is not installed")) func columnsAreAsWideAsWhatTheyHold() throws {
    let scratch = try Scratch()
    let long = String(repeating: "kata demi kata ", count: 12)
    try scratch.write("t.md", "| id | empty | words |\n| --- | --- | --- |\n| A1 |  | \(long)|\n| A2 |  | x |\n")
    try scratch.write("columns.lua", WordTemplate.columnFilter)
    try Tools.run(
      "pandoc",
      ["--from", "commonmark+pipe_tables", "--to", "native", "--lua-filter", "columns.lua", "-o", "out", "t.md"],
      in: scratch.path)
    let native = try scratch.text("out")
    let widths = native.matches(of: /ColWidth ([0-9.]+(?:e-[0-9]+)?)/).compactMap { Double(String($0.output.1)) }
    #expect(widths.count == 2 && !native.contains("empty"), "a column without text goes")
    #expect(try #require(widths.last) > 4 * #require(widths.first))
    #expect(abs(widths.reduce(0, +) - 1) < 0.001)
  }
}
