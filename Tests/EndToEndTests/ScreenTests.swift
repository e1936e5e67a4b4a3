import Foundation
import TestSupport
import Testing

/// What the screen shows, in windows of several sizes. The screen is asked until it is as it should be: a program may
/// print late, never wrongly.
@Suite(.serialized, .enabled(if: Screen.isAvailable, "tmux is not installed")) struct ScreenTests {
  private static let sizes = [(80, 24), (40, 20), (200, 50)]

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

  /// The prompt of a window of so many columns over the articles of the brief, without its numbers and blanks.
  private func prompt(_ columns: Int) -> String {
    columns >= 72 ? "silangarticles·claims·conflicts>" : "silangarticles·conflicts>"
  }

  /// A text without what may differ: numbers, and blanks at a line's end.
  private func bare(_ text: String) -> String { text.filter { $0 != " " && !$0.isNumber } }

  /// The prompt and what is typed behind it, as the window's last rows show it.
  private func isTyped(_ typed: String, _ columns: Int) -> ([String]) -> Bool {
    let wanted = prompt(columns) + bare(typed)
    return { lines in
      let rows = (wanted.count + 20) / columns + 1
      return (1...rows).contains { bare(lines.suffix($0).joined()) == wanted }
    }
  }

  private func waitForPrompt(_ screen: Screen, _ columns: Int, typed: String = "") throws {
    try screen.wait(until: "the prompt and \(typed.debugDescription) are the last line", isTyped(typed, columns))
  }

  @Test(arguments: sizes)
  func everythingFitsTheWindow(_ columns: Int, _ rows: Int) throws {
    let home = try Scratch()
    let screen = try start(home, columns: columns, rows: rows)
    try waitForPrompt(screen, columns)
    try screen.type("set pager never; contradict F1")
    try screen.press("Enter")
    // tmux cuts what is wider: a line that goes on below would begin at the left edge.
    let shown = try screen.wait(until: "the finding stands above the prompt") { lines in
      isTyped("", columns)(lines) && lines.contains { $0.contains("If 18/10") }
    }
    #expect(shown.filter { $0.contains("If 18/10") }.allSatisfy { $0.hasPrefix("      If") })
    try screen.type("con")
    try waitForPrompt(screen, columns, typed: " con")
    try screen.press("Tab")
    try waitForPrompt(screen, columns, typed: " contradict")
    try screen.press("C-u")
    try waitForPrompt(screen, columns)
    try screen.press("Tab")
    let list = try screen.wait(until: "the commands are listed above the prompt") { lines in
      isTyped("", columns)(lines) && lines.contains { $0.contains("takes articles") || $0.contains(" more") }
    }
    #expect(list.count <= rows, "the list leaves the prompt on the screen")
    try screen.type("quit")
    try screen.press("Enter")
  }

  @Test(arguments: sizes)
  func anythingCanBeTyped(_ columns: Int, _ rows: Int) throws {
    let home = try Scratch()
    let screen = try start(home, columns: columns, rows: rows)
    try waitForPrompt(screen, columns)
    try screen.type("set pager never")
    try screen.press("Enter")
    try waitForPrompt(screen, columns)
    try screen.type("find é 漢字 😀x")
    try waitForPrompt(screen, columns, typed: " find é 漢字 😀x")
    for left in ["find é 漢字 😀", "find é 漢字 ", "find é 漢字", "find é 漢", "find é ", "find é", "find "] {
      try screen.press("BSpace")
      try waitForPrompt(screen, columns, typed: " " + left)
    }
    try screen.press("C-u")
    try screen.type("find tentara")
    try screen.press("Enter")
    try screen.wait(until: "the sentences stand above the prompt") { lines in
      isTyped("", columns)(lines) && lines.joined(separator: " ").contains("4 articles")
        && lines.contains { $0.contains("tentara") }
    }
    try screen.press("Up")
    try waitForPrompt(screen, columns, typed: " find tentara")
    try screen.press("C-u")
    try screen.type("echo satu")
    try screen.press("Enter")
    try waitForPrompt(screen, columns)
    try screen.type("find")
    try screen.press("Up")
    try waitForPrompt(screen, columns, typed: " find tentara")
  }

  @Test(arguments: [(80, 24, 100), (80, 24, 30), (40, 20, 80), (200, 50, 60)])
  func aLineBeingTypedOutlivesANewSize(_ columns: Int, _ rows: Int, _ later: Int) throws {
    let home = try Scratch()
    let screen = try start(home, columns: columns, rows: rows)
    try waitForPrompt(screen, columns)
    try screen.type("find tentara")
    try waitForPrompt(screen, columns, typed: " find tentara")
    try screen.resize(columns: later, rows: rows)
    try screen.type(" kapal")
    // The line keeps the prompt that it began with.
    try screen.wait(until: "the line is whole") { lines in
      lines.suffix(4).joined().filter { $0 != " " }.hasSuffix("conflicts>findtentarakapal")
    }
    try screen.press("C-u")
    try screen.type("set lang id")
    try screen.press("Enter")
    try screen.wait(until: "the command was run, and the prompt fits") { lines in
      bare(lines.suffix(3).joined()).hasSuffix(
        later >= 72 ? "silangartikel·klaim·pertentangan>" : "silangartikel·pertentangan>")
    }
  }

  @Test func accentsWorkInTheCLocale() throws {
    let home = try Scratch()
    let screen = try start(home, columns: 80, rows: 24, ["LC_ALL": "C"])
    try waitForPrompt(screen, 80)
    try screen.type("find séoul 漢字")
    try waitForPrompt(screen, 80, typed: " find séoul 漢字")
    try screen.press("Enter")
    try screen.wait(for: "found nowhere")
  }

  @Test(arguments: sizes)
  func theConversationIsIndonesianOnRequest(_ columns: Int, _ rows: Int) throws {
    let home = try Scratch()
    let screen = try start(home, columns: columns, rows: rows, [:], ["--lang", "id"])
    let prompt = columns >= 72 ? "silangartikel·klaim·pertentangan>" : "silangartikel·pertentangan>"
    try screen.wait(until: "the prompt is there") { bare($0.last ?? "") == prompt }
    try screen.type("kla")
    try screen.press("Tab")
    try screen.wait(until: "the command is completed") { $0.suffix(2).joined().hasSuffix("> klaim") }
    try screen.press("C-u")
    try screen.type("set pager never; bantuan silang")
    try screen.press("Enter")
    try screen.wait(until: "the help is there") { $0.joined(separator: " ").contains("bertentangan") }
    try screen.type("konflik")
    try screen.press("Enter")
    try screen.wait(until: "the word is shown with a caret") { lines in
      guard let place = lines.firstIndex(where: { $0.contains("Anda `silang`?") }) else { return false }
      return lines.dropFirst(place).contains("  konflik") && lines.dropFirst(place).contains("  ^")
    }
  }

  @Test func viKeysOfTheUsersFile() throws {
    let home = try Scratch()
    try home.write(".editrc", "bind -v\n")
    let screen = try start(home, columns: 80, rows: 24)
    try waitForPrompt(screen, 80)
    try screen.type("articlesX")
    try waitForPrompt(screen, 80, typed: " articlesX")
    try screen.press("Escape")
    // Escape is told from the beginning of a key's sequence by what follows, and how soon.
    try screen.type("x")
    try waitForPrompt(screen, 80, typed: " articles")
    try screen.type("0iset lang id; ")
    try screen.press("Enter")
    try screen.wait(forLastLine: "silang 4 artikel")
  }

  @Test(arguments: sizes)
  func stoppedAndContinued(_ columns: Int, _ rows: Int) throws {
    let home = try Scratch()
    let articles = Repository.root + "/Briefs/korea-utara/articles"
    let screen = try Screen(
      ["/bin/bash", "--norc", "-i"], columns: columns, rows: rows, in: home.path,
      environment: [
        "TERM": "screen", "LC_ALL": "C.UTF-8", "HOME": home.path, "PATH": "/usr/bin:/bin", "PS1": "shell> ",
      ])
    try screen.wait(forLastLine: "shell>")
    try screen.type("\(Silang.path) --no-init \(articles)")
    try screen.press("Enter")
    try waitForPrompt(screen, columns)
    // What is typed but not read yet when ^Z comes is dropped by the terminal: wait until it is there.
    try screen.type("find half")
    try waitForPrompt(screen, columns, typed: " find half")
    try screen.press("C-z")
    try screen.wait(until: "the outer shell is back") { $0.last == "shell>" }
    try screen.type("fg")
    try screen.press("Enter")
    try waitForPrompt(screen, columns, typed: " find half")
    try screen.type("way")
    try waitForPrompt(screen, columns, typed: " find halfway")
  }
}
