import Foundation
import TestSupport
import Testing

/// Files of commands: assertions, variables, nesting, what goes wrong and where it is told.
@Suite struct ScriptTests {
  private func scratch() throws -> Scratch {
    let scratch = try Scratch()
    try scratch.write(
      "a/one.txt", "Dewan itu bertemu pada Senin (20/10/2024).\n\nRapat bubar pada Jumat (18/10/2024).\n")
    try scratch.write(
      "a/two.txt", "---\npublished: 2024-10-22\nlanguage: en\n---\n\nThe council met, officials said on Tuesday.\n")
    return scratch
  }

  private func run(_ script: String, _ arguments: [String] = [], in scratch: Scratch) throws -> SilangResult {
    try scratch.write("s.silang", script)
    return try Silang.run(["run"] + arguments + ["s.silang"], in: scratch.path)
  }

  @Test(arguments: [
    "articles 2", "articles = 2", "articles == 2", "articles >= 1", "articles >=2", "articles > 1", "articles < 3",
    "articles <= 2", "articles != 3", "claims --by nobody 0", "dates --wrong A1 >= 1", "contradict --kind figure 0",
    "contradict --kind calendar --format json >= 1", "artikel 2", "claims A1..A2 > 1",
  ])
  func anExpectationThatHolds(_ words: String) throws {
    let result = try run("load a > -\nexpect \(words)\necho done\n", in: scratch())
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.hasSuffix("done\n"))
    #expect(!result.output.contains("A1.c1"), "what is counted is not printed")
  }

  @Test func anExpectationThatFails() throws {
    let result = try run("load a\n\n  expect articles >= 3 # all of them\necho never\n", in: scratch())
    #expect(result.status == 2)
    #expect(!result.output.contains("never"))
    #expect(
      result.errors == """
        s.silang:3:22: expected >= 3, found 2 (A1 A2)
            expect articles >= 3 # all of them
                               ^

        """)
  }

  @Test(
    arguments: [
      ("expect articles", "s.silang:1:1: `expect` needs "),
      ("expect claims A1", "s.silang:1:15: `A1` is no number of records: expect COMMAND … [>=] N"),
      ("expect 3", "s.silang:1:1: `expect` needs"), ("expect >= 3", "s.silang:1:11: a command must stand before"),
      ("expect load 3", "s.silang:1:8: `load` lists no records"),
      ("expect artcles 3", "s.silang:1:8: no command `artcles`; did you mean `articles`?"),
      ("expect claims --bye X 3", "s.silang:1:15: `claims` has no option `--bye`; did you mean `--by`?"),
      ("echo\r\nclaims --bye X\r\n", "s.silang:2:8: `claims` has no option `--bye`"),
      ("echo a; echo b; sho A1", "s.silang:1:17: no command `sho`"),
      ("echo a\necho \"open", "s.silang:2:6: the quotation mark is never closed"),
      ("echo é${x}", "s.silang:1:7: `$x` is not defined: -D x=VALUE"),
      ("echo \"$yera\"", "s.silang:1:7: `$yera` is not defined; did you mean `$year`?"),
      ("echo ${", "s.silang:1:6: `${` needs a name"), ("echo ${year", "s.silang:1:6: `${` needs a name"),
    ])
  func aMistakeAndItsPlace(_ script: String, _ message: String) throws {
    let result = try run(script, ["-D", "year=2024"], in: scratch())
    #expect(result.status == 2)
    #expect(result.errors.hasPrefix(message), "\(result.errors)")
    let lines = result.errors.split(separator: "\n")
    #expect(lines.count == 3 && lines[2].hasSuffix("^"), "the line and a caret: \(result.errors)")
  }

  @Test func variables() throws {
    let script = """
      echo $year-${year}x "in $year" '$year' \\$year "\\$year" $ $5 5$ $empty.
      load $folder
      expect articles $count
      """
    let result = try run(
      script, ["-D", "year=2024", "-Dfolder=a", "-D", "count=2", "-D", "empty="], in: scratch())
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.hasPrefix("2024-2024x in 2024 $year $year $year $ $5 5$ .\n"))
    let spaces = try scratch()
    try FileManager.default.moveItem(atPath: spaces.path + "/a", toPath: spaces.path + "/my news")
    #expect(try run("load $folder; expect articles 2", ["-D", "folder=my news"], in: spaces).status == 0)
    for wrong in ["year", "2x=1", "=1", "a b=1"] {
      let result = try run("echo", ["-D", wrong], in: scratch())
      #expect(result.status == 2)
      #expect(result.errors.contains("'\(wrong)' is invalid"), "\(result.errors)")
    }
  }

  @Test func theSameVariablesByEveryWay() throws {
    #expect(try Silang.run(["-D", "x=1", "-c", "echo $x"]).output == "1\n")
    #expect(try Silang.run(["-D", "x=1"], input: "echo $x\n").output == "1\n")
    let undefined = try Silang.run([], input: "echo a\necho $x\n")
    #expect(undefined.output == "a\n")
    #expect(undefined.errors.hasPrefix("-:2:6: `$x` is not defined"))
    #expect(undefined.status == 2)
  }

  @Test func scriptsRunScripts() throws {
    let scratch = try scratch()
    try scratch.write("parts/load.silang", "load a\nsource more.silang\n")
    try scratch.write("parts/more.silang", "echo more of $what\n")
    let result = try run("run parts/load.silang\nexpect articles 2\n", ["-D", "what=it"], in: scratch)
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.hasSuffix("more of it\n"))
    try scratch.write("parts/more.silang", "\nexpect articles 7\n")
    let failed = try run("run parts/load.silang\n", in: scratch)
    #expect(failed.status == 2)
    #expect(
      failed.errors == """
        parts/more.silang:2:17: expected 7, found 2 (A1 A2)
          expect articles 7
                          ^
        parts/load.silang:2:1: run from here
        s.silang:1:1: run from here

        """)
  }

  @Test func depthHasALimit() throws {
    let result = try run("echo deeper\nrun s.silang\n", in: scratch())
    #expect(result.status == 2)
    #expect(result.errors.hasPrefix("s.silang:2:5: scripts run each other more than 16 deep\n"))
    #expect(result.output == String(repeating: "deeper\n", count: 17))
  }

  @Test func aMissingScript() throws {
    let scratch = try scratch()
    let missing = try Silang.run(["run", "none.silang"], in: scratch.path)
    #expect(missing.status == 2)
    #expect(missing.errors.hasPrefix("none.silang: no such file"))
    let nested = try run("\nrun none.silang", in: scratch)
    #expect(nested.status == 2)
    #expect(nested.errors.hasPrefix("s.silang:2:5: none.silang: no such file"))
    let folder = try Silang.run(["run", "a"], in: scratch.path)
    #expect(folder.status == 2)
    #expect(folder.errors.hasPrefix("a: "))
  }

  @Test func lineEndsMarksAndLongLines() throws {
    let scratch = try scratch()
    try scratch.write("s.silang", [0xEF, 0xBB, 0xBF] + Array("load a\r\n# remark\r\necho fin\r\n\r\nsho A1\r\n".utf8))
    let result = try Silang.run(["run", "s.silang"], in: scratch.path)
    #expect(result.status == 2)
    #expect(result.output.hasSuffix("fin\n"))
    #expect(result.errors.hasPrefix("s.silang:5:1: no command `sho`; did you mean `show`?\n  sho A1\n  ^\n"))
    let long = String(repeating: "kata ", count: 200_000)
    let echoed = try run("echo \(long)\n", in: scratch)
    #expect(echoed.status == 0)
    #expect(echoed.output.utf8.count == long.utf8.count)
    let wrong = try run("echo \(long); sho A1", in: scratch)
    #expect(wrong.status == 2)
    #expect(wrong.errors.hasPrefix("s.silang:1:1000008: no command `sho`"))
    #expect(wrong.errors.utf8.count < 400, "of a long line only the part around the place is shown")
    let zero = try scratch.write("zero.silang", [0x65, 0, 0x0A])
    #expect(try Silang.run(["run", zero]).status == 2)
  }

  @Test func onErrorContinue() throws {
    let script =
      "set on-error continue\nload a\nexpect articles 3\nshow A9\necho end\nset on-error stop\nfoo\necho never\n"
    let result = try run(script, in: scratch())
    #expect(result.status == 2)
    #expect(result.output.hasSuffix("end\n"))
    #expect(result.errors.contains("s.silang:3:17: expected 3, found 2"))
    #expect(result.errors.contains("s.silang:4:6: there is no A9"))
    #expect(result.errors.contains("s.silang:7:1: no command `foo`"))
    let last = try run("set on-error continue\nfoo\necho end\n", in: scratch())
    #expect(last.status == 2, "that a command failed is not forgotten")
    #expect(last.output == "end\n")
  }

  @Test func failOnIsSetInAScript() throws {
    #expect(try run("load a\nexpect contradict >= 1", in: scratch()).status == 0)
    #expect(try run("load a\nset fail-on contradiction", in: scratch()).status == 1)
    #expect(try run("load a\nset fail-on never", ["--fail-on", "tension"], in: scratch()).status == 0)
    let wrong = try run("set fail-on maybe", in: scratch())
    #expect(wrong.errors.hasPrefix("s.silang:1:13: `maybe` is no fail-on (contradiction, tension, never)"))
  }

  @Test func commandsArePrintedWithEcho() throws {
    let result = try run("set echo on\necho \"a  b\" # why\nload a/two.txt > -; undo", in: scratch())
    #expect(result.output.hasPrefix("a  b\nsilang> load a/two.txt > -\n  A1"), "\(result.output)")
    #expect(result.output.hasSuffix("silang> undo\n"))
    let again = try run("set echo on\necho \"a  b\" # why\nload a/two.txt > -; undo", in: scratch())
    #expect(again.output == result.output)
  }

  @Test func theInitScriptIsForThePromptOnly() throws {
    let scratch = try scratch()
    try scratch.write("config/silang/silangrc", "set lang id\necho rc\n")
    let environment = ["XDG_CONFIG_HOME": scratch.path + "/config"]
    #expect(try Silang.run(["-c", "echo x"], environment: environment).output == "x\n")
    #expect(try Silang.run([], input: "echo x\n", environment: environment).output == "x\n")
  }

  @Test(arguments: [".config/silang/silangrc", ".silangrc", "xdg/silang/silangrc"])
  func whereTheInitScriptStands(_ path: String) throws {
    let home = try Scratch()
    try home.write(path, "set lang id\necho dari rc\nnonsense\necho never\n")
    var environment = ["TERM": "xterm", "LC_ALL": "C.UTF-8", "HOME": home.path, "NO_COLOR": "1"]
    if path.hasPrefix("xdg") { environment["XDG_CONFIG_HOME"] = home.path + "/xdg" }
    let terminal = try PseudoTerminal.spawn(Silang.path, environment: environment, columns: 200)
    let start = try terminal.expect("silang> ")
    #expect(start.contains("dari rc"))
    #expect(start.contains("silangrc:3:1: tidak ada perintah `nonsense`"))
    #expect(!start.contains("never"))
    try terminal.send("quit\r")
    #expect(try terminal.waitForExit() == 0)
    let plain = try PseudoTerminal.spawn(
      Silang.path, arguments: ["--no-init"], environment: environment, columns: 200)
    #expect(!(try plain.expect("silang> ").contains("dari rc")))
    try plain.send("quit\r")
    #expect(try plain.waitForExit() == 0)
  }

  /// The script that the README shows does what it says there.
  @Test func theScriptOfTheReadme() throws {
    let page = String(decoding: try Repository.bytes("README.md"), as: UTF8.self)
    let lines = page.split(separator: "\n", omittingEmptySubsequences: false)
    let start = try #require(lines.firstIndex { $0.contains("# guard.silang") })
    let script = lines[start...].prefix { $0.hasPrefix("    ") }.map { $0.dropFirst(4) + "\n" }.joined()
    let scratch = try Scratch()
    try FileManager.default.copyItem(
      atPath: Repository.root + "/Briefs/korea-utara/articles", toPath: scratch.path + "/articles")
    let result = try run(script, ["-D", "day=2024-10-24"], in: scratch)
    #expect(result.status == 0, "\(result.errors)")
    #expect(try scratch.text("memo.md").hasPrefix("#"))
    #expect(try run(script, in: scratch).errors.hasPrefix("s.silang:2:11: `$day` is not defined"))
  }
}
