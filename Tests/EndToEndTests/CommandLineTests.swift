import Foundation
import TestSupport
import Testing

/// The invocations of the command line, on the built program.
@Suite struct CommandLineTests {
  private let articles = Repository.root + "/Briefs/korea-utara/articles"

  private func json(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test func checkGivesItsRecord() throws {
    let result = try Silang.run(["check", "--format", "json", "--all", articles])
    let record = try json(result.output)
    #expect(record["schema"] as? String == "silang.check/1")
    #expect((record["articles"] as? [[String: Any]])?.map { $0["id"] as? String } == ["A1", "A2", "A3", "A4"])
    let findings = try #require(record["findings"] as? [[String: Any]])
    for finding in findings {
      for evidence in try #require(finding["evidence"] as? [[String: Any]]) {
        let span = try #require(evidence["span"] as? [Int])
        let path = try #require(evidence["path"] as? String)
        let text = try #require(evidence["text"] as? String)
        #expect(span[1] - span[0] == text.utf8.count, "\(path)")
        #expect(try String(contentsOfFile: path, encoding: .utf8).contains(text))
      }
    }
    let hasContradiction = findings.contains { $0["verdict"] as? String == "contradiction" }
    #expect(result.status == (hasContradiction ? 1 : 0))
    #expect(try Silang.run(["check", "--format", "json", "--fail-on", "never", articles]).status == 0)
  }

  @Test func extractAnswersEveryRecordInOrder() throws {
    var lines: [String] = []
    for number in 0..<3000 {
      lines.append(
        "{\"id\":\"r\(number)\",\"text\":\"Pada Senin (20/10) \(number % 2500) orang tiba di Seoul.\",\"language\":\"id\"}"
      )
    }
    let result = try Silang.run(["extract", "--input", "ndjson", "-"], input: lines.joined(separator: "\n") + "\n")
    #expect(result.status == 0)
    let answers = result.output.split(separator: "\n")
    #expect(answers.count == 3000)
    for (number, answer) in answers.enumerated() {
      #expect(answer.contains("\"article\":{\"id\":\"r\(number)\""))
      #expect(answer.contains("\"duplicate_of\":\"r\(number - 2500)\"") == (number >= 2500))
    }
  }

  @Test func extractAsOneArray() throws {
    let result = try Silang.run(["extract", "--format", "json", "--text", articles])
    let records = try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [[String: Any]])
    #expect(records.count == 4)
    let text = try #require(records[0]["text"] as? String)
    let claims = try #require(records[0]["claims"] as? [[String: Any]])
    for claim in claims {
      let span = try #require(claim["span"] as? [Int])
      #expect(String(decoding: Array(text.utf8)[span[0]..<span[1]], as: UTF8.self) == claim["text"] as? String)
    }
    #expect(!claims.isEmpty)
  }

  @Test func theSameCommandsByEveryWay() throws {
    let scratch = try Scratch()
    let commands = "articles; claims A1 --format csv\nsources --format ndjson"
    try scratch.write("script.silang", commands)
    let byOption = try Silang.run(["-c", commands, articles])
    let byScript = try Silang.run(["run", "script.silang", articles], in: scratch.path)
    let byPipe = try Silang.run([articles], input: commands)
    let nested = try Silang.run(["-c", "run script.silang", articles], in: scratch.path)
    #expect(byOption.status == 0)
    #expect(!byOption.output.isEmpty)
    #expect(byScript.output == byOption.output)
    #expect(byPipe.output == byOption.output)
    #expect(nested.output == byOption.output)
  }

  @Test func theSameInputGivesTheSameBytes() throws {
    let commands = "contradict --all; sources; figures; dates; timeline; claims; brief"
    let first = try Silang.run(["-c", commands, articles])
    let second = try Silang.run(["-c", commands, articles])
    #expect(first.output == second.output)
    #expect(first.errors == second.errors)
  }

  @Test func briefByEnding() throws {
    let scratch = try Scratch()
    for (name, start) in [
      ("memo.md", "#"), ("memo.html", "<!doctype html>"), ("memo.json", "{\"schema\":\"silang.memo/1\""),
    ] {
      let result = try Silang.run(["brief", articles, "--to", name], in: scratch.path)
      #expect(result.status == 0, "\(result.errors)")
      #expect(try scratch.text(name).lowercased().contains(start.lowercased()))
      #expect(result.output.isEmpty)
      #expect(result.errors.contains("\(name): "))
    }
    try scratch.write("precious.md", "my notes")
    let refused = try Silang.run(["brief", articles, "--to", "precious.md"], in: scratch.path)
    #expect(refused.status == 2)
    #expect(try scratch.text("precious.md") == "my notes")
    let again = try Silang.run(["-c", "brief --to new.md; brief --to new.md", articles], in: scratch.path)
    #expect(again.status == 0, "a session replaces its own memo")
    #expect(try Silang.run(["brief", articles, "--to", "precious.md", "--force"], in: scratch.path).status == 0)
  }

  @Test func versionAndHelp() throws {
    #expect(try Silang.run(["--version"]).output == "1.0\n")
    let help = try Silang.run(["--help"])
    #expect(help.status == 0)
    for words in ["silang -c 'COMMANDS'", "silang run SCRIPT", "check", "extract", "brief", "Exit codes"] {
      #expect(help.output.contains(words))
    }
    #expect(try Silang.run(["-c", "help"]).output.contains("contradict"))
    #expect(try Silang.run(["-c", "help claims"]).output.contains("--denied"))
    #expect(try Silang.run(["-c", "help cl"]).output == Silang.run(["-c", "help claims"]).output)
    let begun = try Silang.run(["-c", "help re"]).output
    #expect(begun.hasPrefix("  rename  ") && begun.contains("\n  redo  ") && !begun.contains("load  "), "\(begun)")
  }

  @Test func noColourButOnATerminal() throws {
    #expect(!(try Silang.run(["-c", "contradict", articles]).output.contains("\u{1b}")))
    #expect(try Silang.run(["-c", "contradict", "--color", "always", articles]).output.contains("\u{1b}["))
  }

  @Test(arguments: [20, 40, 72, 100, 200])
  func everyTableFitsTheWidth(_ width: Int) throws {
    let commands =
      "articles; sources; claims; figures; dates; timeline; contradict --all; why F1; why c2; show A1; help; help claims; set"
    let result = try Silang.run(["-c", commands, articles], environment: ["COLUMNS": "\(width)"])
    #expect(result.status == 0, "\(result.errors)")
    for line in result.output.split(separator: "\n") {
      #expect(line.count <= max(width, 40), "\(line)")
      #expect(!line.hasSuffix(" "))
    }
  }

  @Test func inIndonesian() throws {
    let result = try Silang.run(["-c", "articles", "--lang", "id", articles])
    #expect(result.output.contains("kalimat"))
    #expect(result.output.contains("klaim"))
  }
}
