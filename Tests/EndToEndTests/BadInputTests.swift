import Foundation
import TestSupport
import Testing

/// Whatever a user names, the answer is one clear message and the right exit code, and what could be read is kept.
@Suite struct BadInputTests {
  private static let good =
    "Kementerian itu memanggil Duta Besar pada Senin (20/10).\n\nKedutaan menjawab pada Jumat (18/10).\n"

  /// A folder with one good article and what a test adds.
  private func folder(_ name: String, _ bytes: [UInt8]?) throws -> Scratch {
    let scratch = try Scratch()
    try scratch.write("good.txt", Self.good)
    if let bytes { try scratch.write(name, bytes) }
    return scratch
  }

  @Test(
    arguments: [
      ("missing.txt", nil, "missing.txt: no such file or folder"),
      ("empty.txt", [], "empty.txt: empty: there is no text to read"),
      ("blank.txt", Array("  \n\n\t\n".utf8), "blank.txt: empty: there is no text to read"),
      ("binary.txt", [0x7F, 0x45, 0x4C, 0x46, 0, 0, 1, 2, 0, 0, 3], "binary.txt: no text (binary data)"),
    ] as [(String, [UInt8]?, String)])
  func articleThatCannotBeRead(_ name: String, _ bytes: [UInt8]?, _ message: String) throws {
    let scratch = try folder(name, bytes)
    let result = try Silang.run(["-c", "articles --format ndjson", name, "good.txt"], in: scratch.path)
    #expect(result.status == 3)
    #expect(result.errors.contains(message))
    #expect(result.output.contains("good.txt"), "the other article is loaded")
    let check = try Silang.run(["check", "--format", "json", name], in: scratch.path)
    #expect(check.status == 3)
    #expect(check.errors.contains(message))
    let extract = try Silang.run(["extract", name, "good.txt"], in: scratch.path)
    #expect(extract.status == 3)
    #expect(extract.errors.contains(message))
    #expect(extract.output.split(separator: "\n").count == 1)
  }

  @Test func folderWithoutArticles() throws {
    let scratch = try Scratch()
    try scratch.write("notes/readme.doc", "no article")
    let result = try Silang.run(["check", "notes"], in: scratch.path)
    #expect(result.status == 3)
    #expect(
      result.errors == "notes: no articles in this folder (files ending in .txt, "
        + ".md, .html, .htm, .mhtml, .mht, .pdf, .docx, .odt, .rtf, .eml, .mbox, .json, .ndjson or .jsonl)\n")
  }

  @Test func brokenEncodingIsReadAndTold() throws {
    let bytes = Array("Rapat pada Senin (20/10) ".utf8) + [0xFF, 0xFE, 0xC3] + Array(" dibuka di Seoul.\n".utf8)
    let scratch = try folder("broken.txt", bytes)
    let result = try Silang.run(["extract", "--text", "broken.txt"], in: scratch.path)
    #expect(result.status == 0)
    #expect(result.output.contains("\"diagnostics\":[{"))
    #expect(result.output.contains("Seoul"))
  }

  @Test func anArticleOverTheLimit() throws {
    let scratch = try Scratch()
    try scratch.write("long.txt", [UInt8](repeating: 0x61, count: (1 << 20) + 1))
    let result = try Silang.run(["check", "--limit", "1", "long.txt"], in: scratch.path)
    #expect(result.status == 3)
    #expect(result.errors.contains("long.txt: more than the limit of 1 MiB an article; --limit MIB raises it"))
    let raised = try Silang.run(["extract", "--limit", "2", "long.txt"], in: scratch.path)
    #expect(raised.status == 0)
    let help = try Silang.run(["--help"])
    #expect(help.output.contains("64 MiB"))
  }

  @Test func aRecordLineOverTheLimit() throws {
    let long = "{\"text\":\"" + String(repeating: "a", count: 5 << 20) + "\"}\n"
    let result = try Silang.run(
      ["extract", "--limit", "1", "--input", "ndjson", "-"],
      input: "{\"text\":\"Satu.\"}\n" + long + "{\"text\":\"Tiga.\"}\n")
    #expect(result.status == 3)
    #expect(result.errors.hasPrefix("-:2:1: the line is longer than"))
    #expect(result.output.split(separator: "\n").count == 2)
  }

  @Test func anAddress() throws {
    let result = try Silang.run(["check", "https://example.org/a"])
    #expect(result.status == 3)
    #expect(result.errors == "https://example.org/a: Silang has no network; save the page and load the file\n")
  }

  @Test func aWrongCommandInLineThree() throws {
    let scratch = try folder("bad.silang", Array("load good.txt\narticles\n  shwo A1\nquit\n".utf8))
    let result = try Silang.run(["run", "bad.silang", "--session", "kept.db"], in: scratch.path)
    #expect(result.status == 2)
    #expect(result.errors.contains("bad.silang:3:3: no command `shwo`; did you mean `show`?\n    shwo A1\n    ^\n"))
    #expect(result.output.contains("good.txt"))
    let session = try Silang.run(["-c", "articles --format csv", "--session", "kept.db"], in: scratch.path)
    #expect(session.status == 0)
    #expect(session.output.contains("good.txt"), "the session keeps what the lines before loaded")
  }

  @Test(arguments: [
    ("articles; claims --by", "-c:1:18: `--by` needs a value: NAME|S3"),
    ("contradict --kidn figure", "-c:1:12: `contradict` has no option `--kidn`; did you mean `--kind`?"),
    ("contradict --kind figrue", "-c:1:19: `figrue` is no kind of finding"),
    ("show A1 | head", "-c:1:9: `|` leads nowhere here: `> FILE.txt` keeps what a command prints"),
    ("set language id", "-c:1:5: `set language` is about an article; the interface's language is `set lang id`"),
    (".read x", "did you mean `run`?"), ("!ls", "-c:1:1: `!` runs programs of the system at the prompt only"),
    ("show A9", "-c:1:6: there is no A9; there is A1 only"),
    ("show x", "-c:1:6: `x` is no id"),
    ("articles\nset published A1 2024-02-30", "-c:2:18: `2024-02-30` is no date of the calendar"),
    ("claims \"A1", "-c:1:8: the quotation mark is never closed"),
    ("undo; undo", "-c:1:7: there is nothing to undo"),
    ("why A1", "-c:1:5: `why` takes a finding"),
    ("open nothing.db --force", "-c:1:6: nothing.db: no such file"),
    ("brief --to memo.xyz", "-c:1:12: `memo.xyz`"),
    ("run nothing.silang", "-c:1:5: nothing.silang: no such file or folder"),
    ("load nothing.txt", "-c:1:6: nothing was loaded"),
  ])
  func aCommandThatFails(_ commands: String, _ message: String) throws {
    let scratch = try folder("", nil)
    let result = try Silang.run(["-c", commands, "good.txt"], in: scratch.path)
    #expect(result.status == (commands.hasPrefix("load") ? 3 : 2))
    #expect(result.errors.contains(message), "\(result.errors)")
  }

  @Test func anInvocationThatIsNearlyOne() throws {
    let scratch = try folder("chck", Array("A good text stands here.\n".utf8))
    let result = try Silang.run(["chek", "good.txt"], in: scratch.path)
    #expect(result.status == 2)
    #expect(result.errors == "`chek` is neither a file nor an invocation; did you mean `silang check`?\n")
    #expect(try Silang.run(["chck", "-c", "articles"], in: scratch.path).status == 0, "a file of that name is one")
  }

  @Test func wrongUsage() throws {
    for arguments in [
      ["--bogus"], ["check"], ["extract", "--format", "xml", "x"], ["check", "--published", "2024-13-01", "x"],
    ] {
      let result = try Silang.run(arguments)
      #expect(result.status == 2, "\(arguments)")
      #expect(result.output.isEmpty)
      #expect(result.errors.hasPrefix("Error: "))
      #expect(!result.errors.contains("silang prompt"))
    }
  }

  @Test func malformedRecords() throws {
    let lines = [
      "{\"id\":\"a\",\"text\":\"Satu.\"}", "{\"id\":\"b\"", "{\"id\":\"c\"}", "", "[1]",
      "{\"text\":\"Dua.\",\"published\":\"besok\"}",
      "{\"text\":\"Tiga.\",\"x\":" + String(repeating: "[", count: 100) + "}",
      "{\"id\":7,\"text\":\"Empat.\",\"title\":null}",
    ]
    let result = try Silang.run(["extract", "--input", "ndjson", "-"], input: lines.joined(separator: "\n"))
    #expect(result.status == 3)
    #expect(result.output.split(separator: "\n").count == 2)
    #expect(result.output.contains("\"id\":\"7\""))
    let messages = result.errors.split(separator: "\n")
    #expect(messages.count == 5)
    #expect(messages[0].hasPrefix("-:2:10: a comma or } was expected"))
    #expect(messages[1].hasPrefix("-:3:1: the record has no `text`"))
    #expect(messages[2].hasPrefix("-:5:1: an object { } was expected"))
    #expect(messages[3].contains("-:6:28: `published` is no date of the form YYYY-MM-DD: `besok`"))
    #expect(messages[4].contains("more than 64 values stand inside each other"))
  }
}
