import Foundation
import TestSupport
import Testing

/// ^C in a long command, and long output, on a pseudo-terminal.
@Suite(.serialized) struct InterruptTests {
  private func start(_ home: Scratch, _ environment: [String: String] = [:]) throws -> PseudoTerminal {
    var variables = ["TERM": "xterm", "LC_ALL": "C.UTF-8", "HOME": home.path, "NO_COLOR": "1", "PATH": "/usr/bin:/bin"]
    variables.merge(environment) { _, given in given }
    let terminal = try PseudoTerminal.spawn(
      Silang.path, arguments: ["--no-init"], environment: variables, columns: 80, rows: 24)
    try terminal.expect("silang> ")
    return terminal
  }

  /// So many reports of one event that comparing them takes long on any machine.
  private func writeMany(_ scratch: Scratch) throws {
    for number in 0..<400 {
      try scratch.write(
        "many/\(number).txt",
        """
        The minister said on Monday that \(number + 100) soldiers had arrived at the harbour of Lisbon.

        Officials in Lisbon said \(number + 90) soldiers arrived at the harbour on 18 October 2024 and left on 20 October.

        """)
    }
  }

  @Test func aStoppedLoadLeavesTheSessionAsItWas() throws {
    let home = try Scratch()
    try writeMany(home)
    try home.write("one.txt", "Dewan itu bertemu pada Senin (20/10).\n")
    let terminal = try start(home)
    try terminal.send("load \(home.path)/one.txt\r")
    try terminal.expect("silang 1 article")
    try terminal.send("load \(home.path)/many\r")
    try terminal.expect(/(?:reading|comparing)  [━╌]+  [0-9]+ of [0-9]+/)
    try terminal.send([3])
    try terminal.expect("stopped: the session is as it was before")
    try terminal.expect("silang 1 article")
    try terminal.send("unload A1; history --changes --format csv\r")
    try terminal.expect("number,command,undone")
    let changes = try terminal.expect("unload A1")
    #expect(changes.contains("one.txt") && !changes.contains("/many"))
    try terminal.expect("silang> ")
    try terminal.send("quit\r")
    #expect(try terminal.waitForExit() == 0)
  }

  @Test func aStoppedReadOfAPipeEnds() throws {
    let home = try Scratch()
    let pipe = home.path + "/pipe.txt"
    #expect(mkfifo(pipe, 0o600) == 0)
    let terminal = try start(home)
    try terminal.send("load \(pipe)\r")
    try terminal.expect("\u{1b}[?2004l")
    // The first may come before the command begins.
    try terminal.send([3], until: "stopped: the session is as it was before")
    try terminal.expect("silang> ")
    try terminal.send("quit\r")
    #expect(try terminal.waitForExit() == 0)
  }

  @Test func longOutputGoesThroughThePager() throws {
    let home = try Scratch()
    let mark = try home.write("pager.sh", "#!/bin/sh\necho PAGED-BEGIN; cat; echo PAGED-END; read key < /dev/tty\n")
    chmod(mark, 0o700)
    let terminal = try start(home, ["PAGER": mark])
    try terminal.send("help\r")
    try terminal.expect("PAGED-BEGIN")
    try terminal.expect("contradict")
    try terminal.expect("PAGED-END")
    try terminal.send("\r")
    try terminal.expect("silang> ")
    try terminal.send("help quit\r")
    let short = try terminal.expect("silang> ")
    #expect(!short.contains("PAGED"))
    try terminal.send("set pager never\r")
    try terminal.expect("silang> ")
    try terminal.send("help\r")
    let whole = try terminal.expect("silang> ")
    #expect(whole.contains("contradict") && !whole.contains("PAGED"))
    try terminal.send("quit\r")
    #expect(try terminal.waitForExit() == 0)
  }

  @Test(arguments: ["", "cat", "/nonexistent/pager"])
  func withoutAPagerTheTextIsPrinted(_ pager: String) throws {
    let home = try Scratch()
    let terminal = try start(home, ["PAGER": pager])
    try terminal.send("help\r")
    let text = try terminal.expect("silang> ")
    #expect(text.contains("load") && text.contains("quit"))
    try terminal.send("quit\r")
    #expect(try terminal.waitForExit() == 0)
  }
}
