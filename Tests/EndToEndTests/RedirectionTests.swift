import Foundation
import TestSupport
import Testing

/// `> FILE` at the prompt and in scripts.
@Suite struct RedirectionTests {
  private let articles = Repository.root + "/Briefs/korea-utara/articles"

  private func run(_ commands: String, in scratch: Scratch) throws -> SilangResult {
    try Silang.run(["-c", commands, articles], in: scratch.path)
  }

  @Test func theFormFollowsTheEnding() throws {
    let scratch = try Scratch()
    let result = try run(
      "claims > c.csv; sources >s.tsv; figures > f.json; dates > d.ndjson; contradict > f.md; contradict > f.txt; why F1 > w.txt; "
        + "contradict > f.lines; help > h.txt", in: scratch)
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.isEmpty)
    #expect(result.errors.contains("c.csv: "))
    #expect(try scratch.text("c.csv").hasPrefix("id,number,article,"))
    #expect(try scratch.text("s.tsv").hasPrefix("id\tname\tkind\t"))
    #expect(try scratch.text("f.json").hasPrefix("[{\"article\":\"A1\""))
    #expect(try scratch.text("d.ndjson").hasPrefix("{\"article\":\"A1\""))
    #expect(try scratch.text("f.md").hasPrefix("| id | kind |"))
    #expect(try scratch.text("f.txt").hasPrefix("F1  contradiction"))
    #expect(try scratch.text("w.txt").contains("calendar."))
    #expect(try scratch.text("f.lines").contains(":3:6: contradiction: "))
    #expect(try scratch.text("h.txt").contains("contradict"))
    #expect(!(try scratch.text("f.txt").contains("\u{1b}")))
  }

  @Test func lastKeepsTheRecordsJustShown() throws {
    let scratch = try Scratch()
    let result = try run("claims A1 --denied; last > c.csv; claims A1 --oleh Kremlin --bentuk csv > d.csv", in: scratch)
    #expect(result.status == 0, "\(result.errors)")
    #expect(try scratch.text("c.csv").hasPrefix("id,number,article,"))
    #expect(try scratch.text("d.csv").contains("Kremlin"))
    let prose = try run("why F1; last > w.csv", in: scratch)
    #expect(prose.status == 2)
    #expect(prose.errors.contains("`last` prints no records"))
  }

  @Test func theFileHoldsWhatIsPrinted() throws {
    let scratch = try Scratch()
    try #require(try run("claims A1 --denied > c.ndjson; sources > s.tsv", in: scratch).status == 0)
    #expect(try scratch.text("c.ndjson") == (try run("claims A1 --denied --format ndjson", in: scratch).output))
    #expect(try scratch.text("s.tsv") == (try run("sources --format tsv", in: scratch).output))
    try #require(try run("claims --format json > c.txt", in: scratch).status == 0)
    #expect(try scratch.text("c.txt").hasPrefix("[{"), "--format goes over the ending")
  }

  @Test func anExistingFileIsKept() throws {
    let scratch = try Scratch()
    try scratch.write("claims.csv", "precious")
    let refused = try run("claims > claims.csv", in: scratch)
    #expect(refused.status == 2)
    #expect(refused.errors.contains("claims.csv: exists already; `>| FILE` replaces it"))
    #expect(try scratch.text("claims.csv") == "precious")
    #expect(try run("claims >| claims.csv", in: scratch).status == 0)
    #expect(try scratch.text("claims.csv") != "precious")
    #expect(
      try run("claims > own.csv; claims A1 > own.csv", in: scratch).status == 0, "a session replaces its own file")
  }

  @Test(arguments: [
    ("claims >", "needs the name of a file"), ("> x.csv", "needs a command before it"),
    ("claims >> x.csv", "`>>` is not known"),
    ("claims > x.doc", "no ending that says what it is"), ("why F1 > x.csv", "prints no records"),
    ("claims > no/such/x.csv", "No such file or directory"), ("claims A9 > x.csv", "A9"), ("claims > x.csv A9", "A9"),
    ("nonsense > x.csv", "no command `nonsense`"),
  ])
  func whatIsWrongIsSaid(_ command: String, _ words: String) throws {
    let scratch = try Scratch()
    let result = try run(command, in: scratch)
    #expect(result.status == 2)
    #expect(result.errors.contains(words), "\(result.errors)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path).isEmpty, "nothing is written")
  }

  @Test func briefTakesItAsItsFile() throws {
    let scratch = try Scratch()
    #expect(try run("brief > memo.md; brief --lang id > memo.html", in: scratch).status == 0)
    #expect(try scratch.text("memo.md").hasPrefix("# "))
    #expect(try scratch.text("memo.html").contains("<html lang=\"id\">"))
    #expect(try run("brief > memo.md", in: scratch).status == 2)
    #expect(try run("brief >| memo.md", in: scratch).status == 0)
  }

  @Test func onlyTheStartOfAWordIsASign() throws {
    let scratch = try Scratch()
    #expect(try run("rename S1 \"a > b\"; rename S2 c>d; rename S3 \\>e", in: scratch).status == 0)
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path).isEmpty)
    #expect(try run("claims --about \">\" > \"with space.csv\"; claims > -", in: scratch).status == 0)
    #expect(try scratch.text("with space.csv").hasPrefix("id,"))
  }
}
