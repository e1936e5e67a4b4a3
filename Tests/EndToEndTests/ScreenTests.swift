import Foundation
import TestSupport
import Testing

/// What the screen shows, in windows of several sizes.
@Suite(.serialized, .enabled(if: Screen.isAvailable, "tmux is not installed")) struct ScreenTests {
  private func start(
    _ home: Scratch, columns: Int, rows: Int, _ environment: [String: String] = [:], _ arguments: [String] = []
  ) throws -> Screen {
    try FileManager.default.copyItem(
      atPath: Repository.root + "/Briefs/korea-utara/articles", toPath: home.path + "/articles")
    var variables = ["TERM": "screen", "LC_ALL": "C.UTF-8", "HOME": home.path, "PATH": "/usr/bin:/bin"]
    variables.merge(environment) { _, given in given }
    return try Screen(
      [Silang.path, "--no-init"] + arguments + ["articles"], columns: columns, rows: rows, in: home.path,
      environment: variables)
  }

  @Test(arguments: [(80, 24), (200, 50)])
  func everythingFitsTheWindow(_ columns: Int, _ rows: Int) throws {
    let home = try Scratch()
    let screen = try start(home, columns: columns, rows: rows)
    let prompt = columns >= 72 ? "silang 4 articles · 45 claims · 3 conflicts>" : "silang 4 articles · 3 conflicts>"
    try screen.wait(until: "the prompt is \(prompt)") { $0.last == prompt }
    try screen.type("set pager never; contradict F1")
    try screen.press("Enter")
    try screen.wait(for: "Minggu")
    // tmux cuts what is wider: a line that goes on below would begin at the left edge.
    let shown = try screen.wait(forLastLine: prompt)
    #expect(shown.filter { $0.contains("If 18/10") }.allSatisfy { $0.hasPrefix("      If") })
    try screen.type("con")
    try screen.press("Tab")
    try screen.wait(forLastLine: prompt + " contradict")
    try screen.press("C-u", "Tab", "Tab")
    let list = try screen.wait(until: "the list of commands stands above the prompt") { lines in
      lines.contains { $0.contains("takes articles in") } && lines.last?.hasPrefix(prompt) == true
    }
    #expect(list.count <= rows)
    try screen.type("quit")
    try screen.press("Enter")
  }

  @Test(arguments: [(80, 24)])
  func anythingCanBeTyped(_ columns: Int, _ rows: Int) throws {
    let home = try Scratch()
    let screen = try start(home, columns: columns, rows: rows)
    try screen.wait(forLastLine: "silang 4 articles")
    try screen.type("set pager never")
    try screen.press("Enter")
    try screen.type("find é 漢字 😀x")
    try screen.wait(for: "😀x")
    try screen.press("BSpace", "BSpace", "BSpace", "BSpace", "BSpace", "BSpace", "BSpace")
    try screen.type(" tentara")
    try screen.press("Home", "C-k")
    try screen.type("find tentara")
    try screen.press("Enter")
    try screen.wait(for: "sentences in 4 articles")
    try screen.wait(forLastLine: "silang 4 articles")
    try screen.press("Up")
    try screen.wait(for: "> find tentara")
    try screen.resize(columns: columns + 20, rows: rows)
    try screen.type(" kapal")
    try screen.wait(for: "find tentara kapal")
  }

  @Test func accentsWorkInTheCLocale() throws {
    let home = try Scratch()
    let screen = try start(home, columns: 80, rows: 24, ["LC_ALL": "C"])
    try screen.wait(forLastLine: "silang 4 articles")
    try screen.type("find séoul 漢字")
    try screen.wait(for: "find séoul 漢字")
    try screen.press("Enter")
    try screen.wait(for: "found nowhere")
  }

  @Test func theConversationIsIndonesianOnRequest() throws {
    let home = try Scratch()
    let screen = try start(home, columns: 80, rows: 24, [:], ["--lang", "id"])
    try screen.wait(forLastLine: "silang 4 artikel · 45 klaim · 3 pertentangan>")
    try screen.type("kla")
    try screen.press("Tab")
    try screen.wait(for: "> klaim")
    try screen.press("C-u")
    try screen.type("bantuan silang")
    try screen.press("Enter")
    try screen.wait(for: "saling bertentangan")
    try screen.type("konflik")
    try screen.press("Enter")
    let error = try screen.wait(until: "the error shows its place") { lines in
      lines.contains { $0.contains("maksud Anda `silang`?") } && lines.contains("  ^")
    }
    let place = error.firstIndex { $0.contains("maksud Anda") } ?? 0
    #expect(error.dropFirst(place + 1).prefix(2) == ["  konflik", "  ^"])
  }

  @Test func viKeysOfTheUsersFile() throws {
    let home = try Scratch()
    try home.write(".editrc", "bind -v\n")
    let screen = try start(home, columns: 80, rows: 24)
    try screen.wait(forLastLine: "silang 4 articles")
    try screen.type("articlesX")
    try screen.press("Escape")
    try screen.type("x0iset lang id; ")
    try screen.press("Enter")
    try screen.wait(forLastLine: "silang 4 artikel")
  }

  @Test func stoppedAndContinued() throws {
    let home = try Scratch()
    let articles = Repository.root + "/Briefs/korea-utara/articles"
    let screen = try Screen(
      ["/bin/bash", "--norc", "-i"], columns: 80, rows: 24, in: home.path,
      environment: [
        "TERM": "screen", "LC_ALL": "C.UTF-8", "HOME": home.path, "PATH": "/usr/bin:/bin", "PS1": "shell> ",
      ])
    try screen.wait(forLastLine: "shell>")
    try screen.type("\(Silang.path) --no-init \(articles)")
    try screen.press("Enter")
    try screen.wait(forLastLine: "silang 4 articles")
    try screen.type("find half")
    // ^Z empties the terminal's queue: what was not yet read would be lost.
    try screen.wait(for: "> find half")
    try screen.press("C-z")
    try screen.wait(forLastLine: "shell>")
    try screen.type("fg")
    try screen.press("Enter")
    try screen.wait(forLastLine: "silang 4 articles")
    try screen.type("way")
    try screen.wait(for: "find halfway")
  }
}

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
