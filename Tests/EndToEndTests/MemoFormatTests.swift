import Foundation
import TestSupport
import Testing

/// The forms of the memo as the built program writes them.
@Suite struct MemoFormatTests {
  static let briefs = ["Briefs/korea-utara", "Tests/Cases/banjir-kendal", "Tests/Cases/kirana-kuartal-tiga"]
  private static let articles = Repository.root + "/Briefs/korea-utara/articles"
  /// A session with a verdict, so that every form has something to say.
  private static let judged =
    "analyst \"Dewi Lestari\"; verdict c3 false \"Tidak cocok dengan dokumen\"; rate S2 B; note F1 \"Sudah ditanyakan\"; "
  static let hasPandoc = isThere("pandoc")
  static let hasWeasyprint = isThere("weasyprint")

  private static func isThere(_ tool: String) -> Bool {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    return folders.contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(tool)") }
  }

  private func copy(of name: String) throws -> Scratch {
    let scratch = try Scratch()
    try FileManager.default.copyItem(
      atPath: "\(Repository.root)/\(name)/articles", toPath: scratch.path + "/articles")
    return scratch
  }

  private func object(_ bytes: [UInt8]) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
  }

  @Test(arguments: briefs)
  func jsonFitsItsSchema(_ name: String) throws {
    let scratch = try copy(of: name)
    let result = try Silang.run(["-c", Self.judged + "brief --to memo.json", "articles"], in: scratch.path)
    #expect(result.status == 0, "\(result.errors)")
    let schema = try Silang.run(["brief", "--schema"])
    #expect(schema.status == 0)
    #expect(Array(schema.output.utf8) == (try Repository.bytes("Sources/Memos/Schema/memo.schema.json")))
    let faults = try JSONSchema(Array(schema.output.utf8)).faults(try scratch.bytes("memo.json"))
    #expect(faults.isEmpty, "\(faults.prefix(5))")
  }

  @Test func theSchemaFindsFaults() throws {
    let schema = try JSONSchema(try Repository.bytes("Sources/Memos/Schema/memo.schema.json"))
    let scratch = try copy(of: "Briefs/korea-utara")
    try #require(try Silang.run(["brief", "articles", "--to", "memo.json"], in: scratch.path).status == 0)
    let text = try scratch.text("memo.json")
    for (old, new) in [
      ("\"verdict\":\"contradiction\"", "\"verdict\":\"lie\""), ("\"number\":1,", "\"number\":\"1\","),
      ("\"as_of\":\"2024-10-23\"", "\"as_of\":\"today\""), ("\"method\":", "\"methods\":"),
      ("\"span\":[62,75]", "\"span\":[62]"),
    ] {
      #expect(text.contains(old))
      #expect(try !schema.faults(Array(text.replacing(old, with: new).utf8)).isEmpty, "\(new)")
    }
  }

  @Test(arguments: briefs)
  func everyTextFormatIsTheSameTwice(_ name: String) throws {
    let scratch = try copy(of: name)
    let files = [
      "memo.md", "memo.html", "memo.json", "memo.csv", "claims.csv", "memo.lines", "a.claimreview.jsonld",
      "a.annotations.jsonld", "a.csl.json",
    ]
    for round in ["one", "two"] {
      try FileManager.default.createDirectory(atPath: "\(scratch.path)/\(round)", withIntermediateDirectories: true)
      let commands = Self.judged + files.map { "brief --to \(round)/\($0)" }.joined(separator: "; ")
      let result = try Silang.run(["-c", commands, "articles"], in: scratch.path)
      #expect(result.status == 0, "\(result.errors)")
    }
    for file in files {
      let bytes = try scratch.bytes("one/\(file)")
      #expect(!bytes.isEmpty)
      #expect(bytes == (try scratch.bytes("two/\(file)")), "\(file)")
    }
  }

  @Test(.enabled(if: hasPandoc, "pandoc is not installed"))
  func docx() throws {
    let scratch = try copy(of: "Briefs/korea-utara")
    for file in ["one.docx", "two.docx"] {
      let result = try Silang.run(["brief", "articles", "--to", file], in: scratch.path)
      try #require(result.status == 0, "\(result.errors)")
    }
    let bytes = try scratch.bytes("one.docx")
    #expect(bytes.starts(with: Array("PK".utf8)))
    #expect(bytes == (try scratch.bytes("two.docx")))
    let text = try Tool.run(
      "pandoc", ["--from", "docx", "--to", "plain", "--wrap", "none", "one.docx"], in: scratch.path)
    for words in ["Bottom line", "Senin (20/10)", "Passages cited", "sha256"] {
      #expect(text.contains(words), "\(words)")
    }
    #expect(!text.contains("silang.seal"))
  }

  @Test(.enabled(if: hasWeasyprint, "weasyprint is not installed"))
  func pdf() throws {
    let scratch = try copy(of: "Briefs/korea-utara")
    for file in ["one.pdf", "two.pdf"] {
      let result = try Silang.run(["brief", "articles", "--to", file], in: scratch.path)
      try #require(result.status == 0, "\(result.errors)")
    }
    let bytes = try scratch.bytes("one.pdf")
    #expect(bytes.starts(with: Array("%PDF-".utf8)))
    #expect(bytes == (try scratch.bytes("two.pdf")))
    // A4 in points.
    #expect(Data(bytes).range(of: Data("/MediaBox [ 0 0 595.27".utf8)) != nil)
  }

  @Test(arguments: [("memo.docx", "pandoc"), ("memo.pdf", "weasyprint")])
  func aMissingToolIsNamed(_ file: String, _ package: String) throws {
    let scratch = try Scratch()
    let result = try Silang.run(
      ["brief", Self.articles, "--to", file, "--quiet"], in: scratch.path, environment: ["PATH": scratch.path])
    #expect(result.status == 2)
    #expect(result.errors.contains("apt-get install \(package)"))
    #expect(result.errors.split(separator: "\n").count == 1)
    #expect(!FileManager.default.fileExists(atPath: "\(scratch.path)/\(file)"))
  }

  @Test func aToolThatFailsOrHangsIsTold() throws {
    let scratch = try Scratch()
    let tool = try scratch.write("bin/pandoc", "#!/bin/sh\necho 'pandoc: out of ink' >&2\nexit 4\n")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: tool)
    let result = try Silang.run(
      ["brief", Self.articles, "--to", "memo.docx"], in: scratch.path,
      environment: ["PATH": scratch.path + "/bin:/usr/bin:/bin"])
    #expect(result.status == 2)
    #expect(result.errors.contains("out of ink"))
    #expect(!FileManager.default.fileExists(atPath: scratch.path + "/memo.docx"))
  }

  @Test func csvIsThatOfTheRFC() throws {
    let scratch = try copy(of: "Briefs/korea-utara")
    let result = try Silang.run(["-c", "brief --to f.csv; brief --to my-claims.csv", "articles"], in: scratch.path)
    #expect(result.status == 0, "\(result.errors)")
    for (file, rows) in [("f.csv", 3), ("my-claims.csv", 40)] {
      let records = CSV.records(try scratch.text(file))
      #expect(records.count > rows, "\(file)")
      #expect(records.allSatisfy { $0.count == records[0].count }, "\(file)")
      #expect(try scratch.text(file).utf8.reversed().starts(with: [0x0A, 0x0D]), "lines end in CR LF")
    }
    #expect(CSV.records(try scratch.text("f.csv"))[1][0] == "F1")
  }

  @Test func linesAreForEditors() throws {
    let result = try Silang.run(["brief", Self.articles, "--format", "lines"])
    #expect(result.status == 0)
    for line in result.output.split(separator: "\n") {
      #expect(line.contains(/^.+:[0-9]+:[0-9]+: (contradiction|tension): “/), "\(line)")
    }
    #expect(result.output.contains("kabar-seoul.txt:3:6: contradiction: “Senin (20/10)”"))
  }

  @Test func filesAreKept() throws {
    let scratch = try copy(of: "Briefs/korea-utara")
    for file in ["memo.json", "a.csl.json", "claims.csv", "memo.pdf", "memo.docx"] {
      try scratch.write(file, "precious")
      let refused = try Silang.run(["brief", "articles", "--to", file], in: scratch.path)
      #expect(refused.status == 2)
      #expect(refused.errors.contains("\(file): exists already; --force replaces it"))
      #expect(try scratch.text(file) == "precious")
    }
    #expect(try Silang.run(["brief", "articles", "--to", "claims.csv", "--force"], in: scratch.path).status == 0)
    #expect(try scratch.text("claims.csv") != "precious")
    let out = try Silang.run(["brief", "articles", "--to", "-", "--format", "csl"], in: scratch.path)
    #expect(out.output.hasPrefix("[{\"id\":\"A1\",\"type\":\"article-newspaper\""))
    let unwritable = try Silang.run(["brief", "articles", "--to", "no/such/folder/memo.md"], in: scratch.path)
    #expect(unwritable.status == 2)
    #expect(unwritable.errors.contains("no/such/folder/memo.md: No such file or directory"))
    let left = try FileManager.default.contentsOfDirectory(atPath: scratch.path).filter { $0.hasPrefix(".") }
    #expect(left.isEmpty, "no temporary file stays: \(left)")
    #expect(try Silang.run(["brief", "articles", "--to", "memo.xyz"], in: scratch.path).status == 2)
  }

  @Test func aTemplateGetsTheSameValues() throws {
    let scratch = try copy(of: "Briefs/korea-utara")
    try scratch.write(
      "t.mustache",
      "{{title}}|{{as_of}}|{{#disputed}}{{id}} {{#because}}{{text}}{{#notes}}[{{.}}]{{/notes}}{{/because}};{{/disputed}}"
        + "{{#analyst}}by {{analyst}}{{/analyst}}{{^analyst}}unsigned{{/analyst}}{{#notes}}{{#page}}p{{/page}}{{/notes}}\n"
    )
    let result = try Silang.run(["brief", "articles", "--template", "t.mustache", "--to", "o.txt"], in: scratch.path)
    #expect(result.status == 0, "\(result.errors)")
    let text = try scratch.text("o.txt")
    #expect(text.hasPrefix("Kremlin Bantah Laporan tentang Tentara Korea Utara|2024-10-23|F1 If 18/10 is a Friday"))
    #expect(text.contains("[1][2];F2"))
    #expect(text.hasSuffix("unsigned\n"))
    try scratch.write("bad.mustache", "a\nb {{#disputed}}\n{{/sources}}\n")
    let bad = try Silang.run(["brief", "articles", "--template", "bad.mustache"], in: scratch.path)
    #expect(bad.status == 2)
    #expect(bad.errors.contains("bad.mustache:3:"))
    #expect(try Silang.run(["brief", "articles", "--template", "none.mustache"], in: scratch.path).status == 2)
    let binary = try Silang.run(["brief", "articles", "--template", "t.mustache", "--to", "o.pdf"], in: scratch.path)
    #expect(binary.status == 2)
  }
}

/// CSV as RFC 4180 has it: enough to read what was written.
enum CSV {
  static func records(_ text: String) -> [[String]] {
    var records: [[String]] = [[""]]
    var isQuoted = false
    var wasQuote = false
    for scalar in text.unicodeScalars {
      if isQuoted {
        if scalar == "\"" {
          isQuoted = false; wasQuote = true
        } else {
          records[records.count - 1][records[records.count - 1].count - 1].unicodeScalars.append(scalar)
        }
        continue
      }
      let last = records.count - 1
      switch scalar {
      case "\"":
        if wasQuote { records[last][records[last].count - 1].append("\"") }
        isQuoted = true
      case ",": records[last].append("")
      case "\r": break
      case "\n": records.append([""])
      default: records[last][records[last].count - 1].unicodeScalars.append(scalar)
      }
      wasQuote = false
    }
    if records.last == [""] { records.removeLast() }
    return records
  }
}

/// Another program.
enum Tool {
  static func run(_ name: String, _ arguments: [String], in folder: String) throws -> String {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [name] + arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}
