import Foundation
import TestSupport
import Testing

/// The prompt on a pseudo-terminal.
@Suite(.serialized) struct PromptTests {
  private let articles = Repository.root + "/Briefs/korea-utara/articles"

  private func start(_ arguments: [String], home: Scratch) throws -> PseudoTerminal {
    try PseudoTerminal.spawn(
      Silang.path, arguments: arguments,
      environment: ["TERM": "xterm", "LC_ALL": "C.UTF-8", "HOME": home.path, "NO_COLOR": "1"], columns: 100, rows: 40)
  }

  @Test func aConversation() throws {
    let home = try Scratch()
    let terminal = try start([articles], home: home)
    try terminal.expect("4 articles loaded in")
    try terminal.expect("> ")
    try terminal.send("contradct\r")
    try terminal.expect("did you mean `contradict`?")
    try terminal.expect("> ")
    try terminal.send("sho\tA1 \r")
    try terminal.expect("sha256")
    try terminal.expect("> ")
    try terminal.send("unload A1 A2 A3 A4\r")
    try terminal.expect("silang> ")
    try terminal.send("undo\r")
    try terminal.expect("silang 4 articles")
    try terminal.send("quit\r")
    #expect(try terminal.waitForExit() == 0)
    let history = home.path + "/.local/state/silang/history"
    #expect(try String(contentsOfFile: history, encoding: .utf8).contains("unload"))
    let permissions = try FileManager.default.attributesOfItem(atPath: history)[.posixPermissions] as? Int
    #expect(permissions == 0o600)
  }

  @Test func theInitScriptRunsFirst() throws {
    let home = try Scratch()
    try home.write(".config/silang/init.silang", "set lang id\n")
    let terminal = try start([], home: home)
    try terminal.expect("silang> ")
    try terminal.send("undo\r")
    try terminal.expect("tidak ada yang bisa dibatalkan")
    try terminal.expect("silang> ")
    try terminal.send([4])
    #expect(try terminal.waitForExit() == 0)
    let plain = try start(["--no-init"], home: home)
    try plain.expect("silang> ")
    try plain.send("undo\r")
    try plain.expect("there is nothing to undo")
    try plain.expect("silang> ")
    try plain.send("quit\r")
    #expect(try plain.waitForExit() == 0)
  }

  @Test func aKilledShellLosesNothing() throws {
    let home = try Scratch()
    let state = home.path + "/.local/state/silang"
    let killed = try start([articles], home: home)
    try killed.expect("silang 4 articles")
    try killed.send("unload A4\r")
    try killed.expect("silang 3 articles")
    try killed.signal(SIGKILL)
    #expect(try killed.waitForExit() == 128 + SIGKILL)
    let left = try #require(
      FileManager.default.contentsOfDirectory(atPath: state).first {
        $0.hasPrefix("unsaved-") && $0.hasSuffix(".session")
      })
    let next = try start([], home: home)
    try next.expect("! an unsaved session was left behind: open \(state)/\(left)")
    try next.expect("silang> ")
    try next.send("open \(state)/\(left)\r")
    try next.expect("silang 3 articles")
    try next.send("undo\r")
    try next.expect("silang 4 articles")
    try next.send("quit\r")
    #expect(try next.waitForExit() == 0)
    let own = "unsaved-\(next.process).session"
    #expect(
      !FileManager.default.fileExists(atPath: state + "/" + own), "a session that ends as it should leaves no file")
  }

  @Test func textIsPastedAtThePrompt() throws {
    let home = try Scratch()
    let terminal = try start(["--no-init"], home: home)
    try terminal.expect("silang> ")
    let long = String(repeating: "Rapat itu dibuka pada Senin (21/10). ", count: 200)
    try terminal.send("paste\r")
    try terminal.expect("a line with a dot alone")
    try terminal.send("\u{1b}[200~\(long)\rTiga orang\thadir.\u{1b}[201~\r.\rarticles --format csv\r")
    try terminal.expect("silang 1 article")
    try terminal.expect("pasted-1.txt")
    try terminal.send("set pager never; show A1 --format csv\r")
    let text = try terminal.expect("hadir.")
    #expect(text.contains("Rapat itu dibuka"))
    try terminal.send("quit\r")
    #expect(try terminal.waitForExit() == 0)
  }

  @Test func aPasteIsGivenUpAtControlC() throws {
    let home = try Scratch()
    let terminal = try start(["--no-init", articles], home: home)
    try terminal.expect("conflicts> ")
    for key: UInt8 in [3, 3] {
      try terminal.send("paste\r")
      try terminal.expect("a line with a dot alone")
      try terminal.send("half a text")
      try terminal.expect("half a text")
      try terminal.send([key])
      try terminal.expect("stopped: the session is as it was before")
      try terminal.expect("silang 4 articles")
      try terminal.expect("conflicts> ")
      try terminal.send("echo next\r")
      let next = try terminal.expect(/next\r\n[^\n]*next\r\n/)
      #expect(!next.contains("^C"), "the next line is not given up too")
    }
    try terminal.send("paste\r")
    try terminal.expect("a line with a dot alone")
    try terminal.send("The meeting was on Friday, October 18, 2024.\r.\r")
    try terminal.expect("silang 5 articles")
    try terminal.send("quit\r")
    #expect(try terminal.waitForExit() == 0)
  }

  @Test func controlCDropsTheLine() throws {
    let home = try Scratch()
    let terminal = try start(["--no-init"], home: home)
    try terminal.expect("silang> ")
    try terminal.send("nonsense")
    try terminal.expect("nonsense")
    try terminal.send([3])
    try terminal.expect("^C")
    try terminal.expect("silang> ")
    try terminal.send("echo whole\r")
    try terminal.expect("echo whole\r\n")
    try terminal.expect("whole\r\n")
    try terminal.expect("silang> ")
    // In a search of the history too.
    try terminal.send("\u{12}")
    try terminal.expect("bck:")
    try terminal.send("w")
    try terminal.expect("bck:w")
    try terminal.send([3])
    try terminal.expect("silang> ")
    try terminal.send("quit\r")
    let rest = try terminal.expect("quit")
    #expect(!rest.contains("no command"))
    #expect(try terminal.waitForExit() == 0)
  }

  @Test func aWatchedFolderIsReadAsArticlesArrive() throws {
    let home = try Scratch()
    try home.write("in/1.txt", "---\npublished: 2024-10-21\n---\n\nThe meeting was on Monday, October 21, 2024.\n")
    let terminal = try start(["--no-init"], home: home)
    try terminal.expect("silang> ")
    try terminal.send("watch \(home.path)/in\r")
    try terminal.expect("watching")
    try terminal.expect("A1  1.txt")
    try home.write("in/2.txt", "---\npublished: 2024-10-22\n---\n\nThe meeting was on Friday, October 21, 2024.\n")
    try terminal.expect("A2  2.txt")
    try terminal.expect("F1  contradiction · calendar")
    // Corrected in its file: read again under its number, and the conflict is gone.
    try home.write("in/2.txt", "---\npublished: 2024-10-22\n---\n\nThe meeting was on Monday, October 21.\n")
    try terminal.expect("read again, as the file was changed: A2")
    try terminal.expect("1 earlier finding no longer there")
    // Half-written: nothing is said of an empty file.
    try home.write("in/3.txt", "")
    try home.write("in/4.txt", "---\npublished: 2024-10-22\n---\n\nThe meeting was on Tuesday, October 21, 2024.\n")
    let watched = try terminal.expect("F1  contradiction · calendar")
    #expect(watched.contains("4.txt") && !watched.contains("3.txt"))
    try terminal.send([3])
    try terminal.expect("silang 3 articles")
    try terminal.send("undo\r")
    try terminal.expect("silang 2 articles")
    try terminal.send("undo\r")
    try terminal.expect("silang 2 articles · 2 claims · 1 conflict")
    try terminal.send("quit\r")
    #expect(try terminal.waitForExit() == 0)
  }

  @Test func anotherSessionIsOpenedAndThisOneKept() throws {
    let home = try Scratch()
    try home.write("a.txt", "The meeting was on Friday, October 18, 2024.\n")
    #expect(try Silang.run(["-c", "load \(home.path)/a.txt; save \(home.path)/s.session"]).status == 0)
    let terminal = try start(["--no-init", articles], home: home)
    try terminal.expect("conflicts> ")
    try terminal.send("open \(home.path)/nothing\r")
    try terminal.expect("no such file")
    try terminal.expect("conflicts> ")
    try terminal.send("open \(home.path)/s.session\r")
    try terminal.expect("the session so far is kept")
    try terminal.expect("silang 1 article")
    try terminal.expect("> ")
    try terminal.send("recent\r")
    try terminal.expect("R1")
    try terminal.expect("> ")
    try terminal.send("open R1\r")
    try terminal.expect("silang 4 articles")
    try terminal.send("quit\r")
    #expect(try terminal.waitForExit() == 0)
  }

  @Test func namesAreCompletedByAnyWordOfThem() throws {
    let home = try Scratch()
    let terminal = try start(["--no-init", articles], home: home)
    try terminal.expect("silang 4 articles")
    try terminal.expect("> ")
    try terminal.send("claims --by zino\t")
    try terminal.expect("Zinoviev\"")
    try terminal.send("\u{15}find putin\t")
    try terminal.expect("\"Vladimir Putin\"")
    try terminal.send("\u{15}quit\r")
    #expect(try terminal.waitForExit() == 0)
  }
}
