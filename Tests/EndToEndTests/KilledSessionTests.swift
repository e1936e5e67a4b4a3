import Foundation
import TestSupport
import Testing

/// Sessions under accidents: a shell killed at any moment, two shells on one file, a file that cannot grow.
@Suite(.serialized) struct KilledSessionTests {
  private static let rounds = 200
  private static let commands = 12

  /// A generator whose numbers are the same in every run.
  private struct Numbers: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ state >> 29
    }
  }

  /// A running program that reads a script from a file and writes to files.
  private func start(_ arguments: [String], input: String, output: String, in scratch: Scratch) throws -> Process {
    try scratch.write("in", input)
    try scratch.write(output, [])
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Silang.path)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: scratch.path)
    process.environment = ["HOME": scratch.path, "LC_ALL": "C.UTF-8"]
    process.standardInput = try FileHandle(forReadingFrom: URL(fileURLWithPath: scratch.path + "/in"))
    process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: scratch.path + "/" + output))
    process.standardError = process.standardOutput
    try process.run()
    return process
  }

  private func titles(_ round: Int) -> [Int] { (1...Self.commands).map { round * 100 + $0 } }

  /// A program that says which titles the session has, and sets new ones.
  private func startRound(_ round: Int, in scratch: Scratch) throws -> Process {
    let script = titles(round).map { "set title A1 t\($0) > -\necho done \($0)\n" }.joined()
    return try start(
      ["--session", "s.db"], input: "history --changes --format csv\necho end\n" + script, output: "out", in: scratch)
  }

  /// A session that knows no title yet.
  private func renew(_ scratch: Scratch) throws {
    for name in ["/s.db", "/s.db-journal"] { unlink(scratch.path + name) }
    #expect(try Silang.run(["--session", "s.db", "-c", "load a.txt"], in: scratch.path).status == 0)
  }

  /// Each round goes on with the session, says which of its titles are there, sets new ones, and is killed at a moment that
  /// a seeded generator picks. Whatever was answered must be there in the next round, and at most one command more.
  @Test func killedAtAnyMoment() throws {
    let scratch = try Scratch()
    let seed: UInt64 = 20_241_018
    var numbers = Numbers(state: seed)
    try scratch.write("a.txt", "Dewan itu bertemu pada Senin.\n")
    try renew(scratch)
    // A round that is not killed says how long one takes here and now, in microseconds.
    let start = ContinuousClock.now
    try startRound(0, in: scratch).waitUntilExit()
    let longest = UInt32(clamping: Int((ContinuousClock.now - start) / .microseconds(1)))
    try renew(scratch)
    // The newest title whose command was answered, and the one that may be there without an answer.
    var (answered, underWay, killed) = (0, 0, 0)
    for round in 0..<Self.rounds {
      let process = try startRound(round, in: scratch)
      usleep(UInt32.random(in: 0..<max(longest, 1), using: &numbers))
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      if process.terminationReason == .uncaughtSignal { killed += 1 }
      let output = try scratch.text("out")
      #expect(!output.contains("s.db:"), "seed \(seed), round \(round): \(output)")
      let parts = output.components(separatedBy: "end\n")
      // Killed before the history was printed: then no title was set either.
      guard parts.count > 1 else { continue }
      let kept = parts[0].components(separatedBy: "set title A1 t").dropFirst()
        .compactMap { Int($0.prefix { $0.isNumber }) }
      #expect(kept == kept.sorted(), "seed \(seed), round \(round)")
      let last = kept.last ?? 0
      #expect(
        last == answered || last == underWay, "seed \(seed), round \(round): \(last) is kept, \(answered) was answered")
      let done = output.split(separator: "\n").filter { $0.hasPrefix("done ") }.compactMap { Int($0.dropFirst(5)) }
      answered = done.last ?? last
      underWay = titles(round).first { $0 > answered } ?? answered
      // A long history would only make each round slower.
      if round % 20 == 19 {
        try renew(scratch)
        (answered, underWay) = (0, 0)
      }
    }
    #expect(killed > Self.rounds / 10, "\(killed) were killed before they ended")
  }

  @Test func twoShellsOnOneFile() throws {
    let scratch = try Scratch()
    try scratch.write("a.txt", "Dewan itu bertemu pada Senin.\n")
    #expect(try Silang.run(["--session", "s.db", "-c", "load a.txt"], in: scratch.path).status == 0)
    let terminal = try PseudoTerminal.spawn(
      Silang.path, arguments: ["--session", scratch.path + "/s.db"],
      environment: ["TERM": "xterm", "LC_ALL": "C.UTF-8", "HOME": scratch.path, "NO_COLOR": "1"])
    try terminal.expect("> ")
    for commands in ["open s.db", "load a.txt; save s.db --force"] {
      let second = try Silang.run(["-c", commands], in: scratch.path)
      #expect(second.status == 2)
      #expect(second.errors.contains("s.db: is in use by another Silang"), "\(second.errors)")
    }
    let second = try Silang.run(["--session", "s.db", "-c", "set title A1 mixed"], in: scratch.path)
    #expect(second.status == 2)
    #expect(second.errors.contains("s.db: is in use by another Silang"))
    try terminal.send("set title A1 first\r")
    try terminal.expect("first")
    try terminal.expect("> ")
    try terminal.send("quit\r")
    #expect(try terminal.waitForExit() == 0)
    let after = try Silang.run(["--session", "s.db", "-c", "history --changes --format csv"], in: scratch.path)
    #expect(after.output.contains("set title A1 first"))
    #expect(!after.output.contains("mixed"))
  }

  /// A limit on the size of files stands for a full disk: both make a write fail.
  @Test func aFileThatCannotGrow() throws {
    let scratch = try Scratch()
    try scratch.write("small.txt", "Dewan itu bertemu pada Senin.\n")
    try scratch.write("large.txt", String(repeating: "Dewan itu bertemu pada Senin di Bandung.\n\n", count: 4000))
    try scratch.write(
      "s.silang", "load small.txt\nload large.txt > -\necho going on\nset title A1 x > -\narticles --format csv\n")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["-c", "ulimit -f 64; exec \(Silang.path) run s.silang --session s.db >out 2>err"]
    process.currentDirectoryURL = URL(fileURLWithPath: scratch.path)
    process.environment = ["HOME": scratch.path, "LC_ALL": "C.UTF-8"]
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationReason == .exit)
    #expect(process.terminationStatus == 2)
    let (output, errors) = (try scratch.text("out"), try scratch.text("err"))
    #expect(output.contains("going on"), "\(errors)")
    #expect(output.contains("large.txt"))
    #expect(errors.contains("! s.db: cannot be written: "), "\(errors)")
    #expect(errors.contains("The session goes on in memory"))
    let after = try Silang.run(["--session", "s.db", "-c", "articles --format csv"], in: scratch.path)
    #expect(after.status == 0, "the file is whole: \(after.errors)")
    #expect(after.output.contains("small.txt"))
    #expect(!after.output.contains("large.txt"))
  }

  @Test func whatCouldNotBeWrittenIsWrittenLater() throws {
    let scratch = try Scratch()
    try scratch.write("small.txt", "Dewan itu bertemu pada Senin.\n")
    try scratch.write("large.txt", String(repeating: "Dewan itu bertemu pada Senin di Bandung.\n\n", count: 4000))
    try scratch.write(
      "s.silang", "load small.txt\nload large.txt > -\nundo\nset title A1 later > -\n")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["-c", "ulimit -f 64; exec \(Silang.path) run s.silang --session s.db >out 2>err"]
    process.currentDirectoryURL = URL(fileURLWithPath: scratch.path)
    process.environment = ["HOME": scratch.path, "LC_ALL": "C.UTF-8"]
    try process.run()
    process.waitUntilExit()
    let errors = try scratch.text("err")
    #expect(process.terminationStatus == 0, "\(errors)")
    #expect(errors.contains("s.db: written again"), "\(errors)")
    let after = try Silang.run(
      ["--session", "s.db", "-c", "articles --format csv; history --changes"], in: scratch.path)
    #expect(after.output.contains("later"))
    #expect(!after.output.contains("large.txt > -\n"), "\(after.output)")
  }

  @Test func settingsAreKept() throws {
    let scratch = try Scratch()
    try scratch.write("a.txt", "Dewan itu bertemu pada Senin.\n")
    let first = try Silang.run(
      ["-c", "set lang id; load a.txt; set format ndjson; save s.db; set fail-on tension"], in: scratch.path)
    #expect(first.status == 0, "\(first.errors)")
    let second = try Silang.run(["--session", "s.db", "-c", "set; articles"], in: scratch.path)
    #expect(second.output.contains("{\"id\":\"A1\""))
    for row in ["antarmuka +id", "format +ndjson", "gagal-bila +ketegangan", "bila-galat +berhenti"] {
      #expect(second.output.contains(try Regex(row)), "\(second.output)")
    }
    let given = try Silang.run(
      ["--session", "s.db", "--lang", "en", "--format", "csv", "-c", "articles; undo; undo"], in: scratch.path)
    #expect(given.output.hasPrefix("id,"))
    #expect(given.errors.contains("there is nothing to undo"), "the command line goes before the file")
  }

  @Test func aJournalLeftBehindDoesNotReachTheNewFile() throws {
    let scratch = try Scratch()
    try scratch.write("a.txt", "Dewan itu bertemu pada Senin.\n")
    _ = try Silang.run(["-c", "load a.txt; save s.db"], in: scratch.path)
    try scratch.write(
      "s.db-journal", [0xD9, 0xD5, 0x05, 0xF9, 0x20, 0xA1, 0x63, 0xD7] + [UInt8](repeating: 1, count: 900))
    let saved = try Silang.run(["-c", "load a.txt; set title A1 new; save s.db --force"], in: scratch.path)
    #expect(saved.status == 0, "\(saved.errors)")
    let after = try Silang.run(["--session", "s.db", "-c", "articles --format csv"], in: scratch.path)
    #expect(after.output.contains("new"))
  }

  @Test func anEndedSessionIsKeptForAnotherDay() throws {
    let home = try Scratch()
    let state = home.path + "/.local/state/silang"
    try home.write("a.txt", "Dewan itu bertemu pada Senin.\n")
    func prompt() throws -> PseudoTerminal {
      let terminal = try PseudoTerminal.spawn(
        Silang.path, environment: ["TERM": "xterm", "LC_ALL": "C.UTF-8", "HOME": home.path, "NO_COLOR": "1"],
        columns: 120)
      try terminal.expect("silang> ")
      return terminal
    }
    func kept() throws -> [String] {
      try FileManager.default.contentsOfDirectory(atPath: state).filter { $0.hasSuffix(".session") }
    }
    let first = try prompt()
    try first.send("load \(home.path)/a.txt; set format csv\r")
    try first.expect("silang 1 article")
    try first.send("quit\r")
    #expect(try first.waitForExit() == 0)
    let name = try #require(try kept().first { $0.hasPrefix("ended-") })
    let attributes = try FileManager.default.attributesOfItem(atPath: "\(state)/\(name)")
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    let second = try prompt()
    try second.send("recent\r")
    try second.expect("R1")
    try second.expect("> ")
    try second.send("open R1\r")
    try second.expect("silang 1 article")
    #expect(try kept() == ["unsaved-\(second.process).session"], "the session goes on in a file of its own")
    try second.send("articles\r")
    try second.expect("id,path,")
    try second.expect("> ")
    try second.signal(SIGKILL)
    _ = try second.waitForExit()
    let third = try prompt()
    try third.send("open R1; undo\r")
    try third.expect("undone: load")
    try third.expect("silang> ")
    try third.send("quit\r")
    #expect(try third.waitForExit() == 0)
    #expect(try kept().isEmpty, "a session in which nothing is left is not kept")
  }
}
