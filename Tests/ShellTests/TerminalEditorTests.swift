import Foundation
import Synchronization
import TestSupport
import Testing

@testable import Shell

/// A line editor on a pseudo-terminal, run on a thread of its own until the input ends.
private final class EditorRun: Sendable {
  private let result = Mutex<(outcomes: [LineEditor.Outcome], error: String?, isDone: Bool)>(([], nil, false))
  private let notices = Mutex<Notices?>(nil)

  init(on device: String, type: String) {
    Thread { [self] in
      do { try run(device, type) } catch { result.withLock { $0.error = "\(error)" } }
      result.withLock { $0.isDone = true }
    }.start()
  }

  private func run(_ device: String, _ type: String) throws {
    let descriptor = open(device, O_RDWR | O_NOCTTY)
    defer { close(descriptor) }
    let words = ["articles", "contradict", "contrast", "berita-漢字"]
    let editor = try LineEditor(
      history: History(), input: descriptor, output: descriptor, type: type, isComplete: { !$0.hasSuffix("\\") },
      complete: { line, cursor in
        let typed = Array(line.utf8)[..<cursor]
        let start = typed.lastIndex { $0 == 0x20 || $0 == 0x0A }.map { $0 + 1 } ?? 0
        let word = String(decoding: typed[start...], as: UTF8.self)
        return Completion(
          replaceFrom: start, candidates: words.filter { $0.hasPrefix(word) }.map { Completion.Candidate($0) })
      })
    notices.withLock { $0 = editor.notices }
    while true {
      let outcome = try editor.readLine(prompt: "\u{1b}[1msilang\u{1b}[0m> ", continuation: "more> ")
      result.withLock { $0.outcomes.append(outcome) }
      if outcome == .endOfInput { return }
    }
  }

  func post(_ message: String) { notices.withLock { $0?.post(message) } }

  /// What the editor returned, waited for.
  func finished() throws -> [LineEditor.Outcome] {
    let deadline = ContinuousClock.now + .seconds(60)
    while ContinuousClock.now < deadline {
      let (outcomes, error, isDone) = result.withLock { $0 }
      if let error { throw LineEditorError(reason: error) }
      if isDone { return outcomes }
      usleep(5_000)
    }
    throw LineEditorError(reason: "has not ended")
  }
}

/// One at a time: signals go to the whole process.
@Suite(.serialized) struct TerminalEditorTests {
  /// What the editor sends when it is ready for a line: pastes are to be marked, and the terminal is set up.
  private let prompt = "\u{1b}[?2004h\u{1b}[1msilang\u{1b}[0m> "

  private func start() throws -> (PseudoTerminal, EditorRun) {
    let terminal = try PseudoTerminal.open(columns: 40, rows: 10)
    let run = EditorRun(on: terminal.device, type: "xterm")
    try terminal.expect(prompt)
    return (terminal, run)
  }

  @Test func anyCharacterCanBeTyped() throws {
    let (terminal, run) = try start()
    for line in ["load é漢字😀", "", "ae\u{301}\u{7f}b👍🏽\u{7f}"] {
      try terminal.send(line + "\r")
      try terminal.expect(prompt)
    }
    try terminal.send("\u{4}")
    let outcomes = try run.finished()
    #expect(outcomes == [.line("load é漢字😀"), .line(""), .line("ab"), .endOfInput])
  }

  @Test func aDumbTerminalGetsNoEscapes() throws {
    let terminal = try PseudoTerminal.open()
    let run = EditorRun(on: terminal.device, type: "dumb")
    try terminal.expect("> ")
    try terminal.send("load é漢字\r")
    try terminal.expect("load é漢字")
    let after = try terminal.expect("> ")
    try terminal.send("\u{4}")
    let outcomes = try run.finished()
    #expect(outcomes == [.line("load é漢字"), .endOfInput])
    #expect(!after.contains("\u{1b}[?2004"))
  }

  @Test func pastedTextIsTextUntilEnter() throws {
    let (terminal, run) = try start()
    try terminal.send("x\u{1b}[200~one\ttab\rtwo \\\nthree\u{1}\u{1b}[A\nfour\n\u{1b}[201~")
    try terminal.expect("four")
    try terminal.send("!\r")
    try terminal.expect(prompt)
    try terminal.send("\u{4}")
    let outcomes = try run.finished()
    #expect(outcomes == [.line("xone\ttab"), .line("two \\\nthree[A"), .line("four!"), .endOfInput])
  }

  @Test func severalLinesMakeOneCommandAndAreRecalledAsOne() throws {
    let (terminal, run) = try start()
    try terminal.send("one \\\r")
    try terminal.expect("more> ")
    try terminal.send("art\t\u{7f}\r")
    try terminal.expect(prompt)
    try terminal.send("\u{1b}[A")
    try terminal.expect("articles")
    try terminal.send("\r")
    try terminal.expect(prompt)
    try terminal.send("\u{4}")
    let outcomes = try run.finished()
    #expect(outcomes == [.line("one \\\narticles"), .line("one \\\narticles"), .endOfInput])
  }

  @Test func tabCompletesAndLists() throws {
    let (terminal, run) = try start()
    try terminal.send("ar\tber\t\r")
    try terminal.expect(prompt)
    try terminal.send("co\t")
    try terminal.expect("ntra")
    try terminal.send("\t")
    try terminal.expect("contradict  contrast\r\n")
    try terminal.expect("contra")
    try terminal.send("s\t\r")
    try terminal.expect(prompt)
    try terminal.send("\u{4}")
    let outcomes = try run.finished()
    #expect(outcomes == [.line("articles berita-漢字 "), .line("contrast "), .endOfInput])
  }

  @Test func aNoticeAndANewSizeKeepTheLine() throws {
    let (terminal, run) = try start()
    try terminal.send("typed so far")
    try terminal.expect("so far")
    run.post("loaded 漢字")
    try terminal.expect("\r\u{1b}[Jloaded 漢字\r\n")
    try terminal.expect("typed so far")
    try terminal.resize(columns: 10, rows: 10)
    kill(getpid(), SIGWINCH)
    try terminal.expect("\u{1b}[2A\u{1b}[J")
    try terminal.expect("so far")
    try terminal.send("!\r")
    try terminal.expect(prompt)
    try terminal.send("\u{4}")
    let outcomes = try run.finished()
    #expect(outcomes == [.line("typed so far!"), .endOfInput])
  }

  @Test func aProgramRunsOnThePseudoTerminal() throws {
    let terminal = try PseudoTerminal.spawn(
      "/bin/sh", arguments: ["-c", "stty size; read line; echo \"[$line]\"; exit 3"])
    try terminal.expect("24 80")
    try terminal.send("é\r")
    try terminal.expect("[é]")
    #expect(try terminal.waitForExit() == 3)
  }

  @Test func aClosedWindowEndsTheProgram() throws {
    let terminal = try PseudoTerminal.spawn("/bin/sh", arguments: ["-c", "echo ready; read line"])
    try terminal.expect("ready")
    terminal.hangUp()
    #expect(try terminal.waitForExit() == 128 + SIGHUP)
  }
}
