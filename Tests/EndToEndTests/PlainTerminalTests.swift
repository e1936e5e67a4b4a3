import Foundation
import TestSupport
import Testing

/// Terminals that can do little, and none at all.
@Suite(.serialized) struct PlainTerminalTests {
  private let articles = Repository.root + "/Briefs/korea-utara/articles"

  @Test(arguments: ["dumb", ""])
  func aDumbTerminalGetsNoEscapes(_ type: String) throws {
    let home = try Scratch()
    let terminal = try PseudoTerminal.spawn(
      Silang.path, arguments: ["--no-init", articles],
      environment: ["TERM": type, "LC_ALL": "C.UTF-8", "HOME": home.path, "PATH": "/usr/bin:/bin"], columns: 80,
      rows: 24)
    var text = try terminal.expect("conflicts> ")
    try terminal.send("contradict\r")
    text += try terminal.expect("conflicts> ")
    try terminal.send("help\r")
    text += try terminal.expect("conflicts> ")
    try terminal.send("show A9\r")
    text += try terminal.expect("conflicts> ")
    #expect(text.contains("contradiction · calendar") && text.contains("there is no A9"))
    #expect(!text.contains("\u{1b}"), "\(text.debugDescription)")
    try terminal.send("quit\r")
    #expect(try terminal.waitForExit() == 0)
  }

  @Test func withoutATerminal() throws {
    let result = try Silang.run([articles], input: "contradict\nhelp\nshow A9\nquit\n")
    #expect(result.status == 2)
    #expect(result.output.contains("contradiction · calendar") && result.output.contains("quit"))
    #expect(!result.output.contains("\u{1b}") && !result.errors.contains("\u{1b}"))
    #expect(result.errors.contains("-:3:6: there is no A9"))
    #expect(!result.errors.contains("comparing") && !result.errors.contains("reading"), "no progress")
  }
}
