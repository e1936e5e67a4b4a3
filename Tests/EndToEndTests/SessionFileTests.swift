import Foundation
import TestSupport
import Testing

/// Sessions in files: nothing done is lost, nothing foreign is touched.
@Suite struct SessionFileTests {
  private func scratch() throws -> Scratch {
    let scratch = try Scratch()
    try scratch.write("a/one.txt", "Dewan itu bertemu pada Senin (20/10).\n\nRapat bubar pada Jumat (18/10).\n")
    try scratch.write(
      "a/two.txt", "---\npublished: 2024-10-22\nlanguage: en\n---\n\nThe council met, officials said on Tuesday.\n")
    return scratch
  }

  @Test func changesAndWhatWasUndoneComeBack() throws {
    let scratch = try scratch()
    let first = try Silang.run(
      ["--session", "s.db", "-c", "load a; set published A1 2024-10-21; set title A2 \"Two\"; undo"], in: scratch.path)
    #expect(first.status == 0, "\(first.errors)")
    let second = try Silang.run(
      ["--session", "s.db", "-c", "articles --format ndjson; redo; articles --format ndjson"], in: scratch.path)
    #expect(second.status == 0, "\(second.errors)")
    let rows = second.output.split(separator: "\n")
    #expect(rows.count == 4)
    #expect(rows[0].contains("\"published\":\"2024-10-21\""))
    #expect(!rows[1].contains("\"title\":\"Two\""))
    #expect(rows[3].contains("\"title\":\"Two\""))
    let third = try Silang.run(
      ["--session", "s.db", "-c", "undo; undo; undo; articles --format csv; redo; articles --format csv"],
      in: scratch.path)
    #expect(third.status == 0, "\(third.errors)")
    #expect(
      third.output.split(separator: "\n").count == 1 + 3,
      "one undo takes the whole folder back, one redo loads it again")
  }

  @Test func datesGivenWithASessionAreKept() throws {
    let scratch = try scratch()
    let arguments = ["--session", "s.db", "--published", "2024-10-21", "-c"]
    let first = try Silang.run(arguments + ["load a/one.txt; articles --format csv"], in: scratch.path)
    #expect(first.output.contains("2024-10-21"), "\(first.errors)")
    let second = try Silang.run(arguments + ["articles --format csv; history --changes --format csv"], in: scratch.path)
    #expect(second.status == 0, "\(second.errors)")
    #expect(second.output.components(separatedBy: "--published").count == 2, "the same date is no further change")
    let third = try Silang.run(["--session", "s.db", "-c", "articles --format csv"], in: scratch.path)
    #expect(third.output.contains("2024-10-21"))
  }

  @Test func theFileIsItsOwnersAlone() throws {
    let scratch = try scratch()
    _ = try Silang.run(["-c", "load a; save s.db"], in: scratch.path)
    let attributes = try FileManager.default.attributesOfItem(atPath: scratch.path + "/s.db")
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  @Test func theArticlesAreInside() throws {
    let scratch = try scratch()
    _ = try Silang.run(["-c", "load a; save s.db"], in: scratch.path)
    try FileManager.default.removeItem(atPath: scratch.path + "/a")
    let result = try Silang.run(["-c", "open s.db; show A1"], in: scratch.path)
    #expect(result.status == 0)
    #expect(result.output.contains("Dewan itu bertemu"))
  }

  @Test func aFileIsNotReplacedUnasked() throws {
    let scratch = try scratch()
    try scratch.write("notes.txt", "mine")
    let result = try Silang.run(["-c", "load a; save notes.txt"], in: scratch.path)
    #expect(result.status == 2)
    #expect(result.errors.contains("notes.txt: exists already"))
    #expect(try scratch.text("notes.txt") == "mine")
  }

  @Test func whatIsNoSessionIsLeftAlone() throws {
    let scratch = try scratch()
    _ = try Silang.run(["-c", "load a; save s.db"], in: scratch.path)
    var damaged = try scratch.bytes("s.db")
    for index in 4096..<damaged.count { damaged[index] = 0x5A }
    var newer = try scratch.bytes("s.db")
    newer[63] = 9
    var foreign = try scratch.bytes("s.db")
    foreign[70] = 0
    let cases: [(String, [UInt8], String)] = [
      ("script.db", Array("load a\n".utf8), "is no session's file"), ("damaged.db", damaged, "is damaged"),
      ("newer.db", newer, "was written by a newer Silang"), ("foreign.db", foreign, "is a database of another program"),
      ("short.db", Array(newer.prefix(60)), "is no session's file"),
    ]
    for (name, bytes, message) in cases {
      try scratch.write(name, bytes)
      let result = try Silang.run(["-c", "open \(name)"], in: scratch.path)
      #expect(result.status == 2)
      #expect(result.errors.contains(message), "\(name): \(result.errors)")
      #expect(try scratch.bytes(name) == bytes, "\(name) is as it was")
      let started = try Silang.run(["--session", name, "-c", "load a"], in: scratch.path)
      #expect(started.status == 2)
      #expect(try scratch.bytes(name) == bytes, "\(name) is as it was")
    }
  }

  @Test func anUnsavedSessionIsNotDroppedUnasked() throws {
    let scratch = try scratch()
    _ = try Silang.run(["-c", "load a/one.txt; save s.db"], in: scratch.path)
    let result = try Silang.run(["-c", "load a; open s.db"], in: scratch.path)
    #expect(result.status == 2)
    #expect(result.errors.contains("`save FILE` keeps it, `open --force` drops it"))
    #expect(try Silang.run(["-c", "load a; open s.db --force"], in: scratch.path).status == 0)
  }

  @Test(.enabled(if: Tools.has("sqlite3"), "sqlite3 is not installed")) func aFileOfTheFirstFormIsTakenOver() throws {
    let scratch = try scratch()
    _ = try Silang.run(["-c", "load a; save s.db"], in: scratch.path)
    try Tools.run(
      "sqlite3", ["s.db", "ALTER TABLE change DROP COLUMN converted; PRAGMA user_version = 1"], in: scratch.path)
    let result = try Silang.run(["--session", "s.db", "-c", "unload A2; articles --format csv"], in: scratch.path)
    #expect(result.status == 0 && result.output.contains("one.txt"), "\(result.errors)")
    let again = try Silang.run(["--session", "s.db", "-c", "undo; articles --format csv"], in: scratch.path)
    #expect(again.status == 0 && again.output.contains("two.txt"), "\(again.errors)")
  }
}
