import Foundation
import TestSupport
import Testing

/// The reader's hand over findings, and one's own draft against reports, on the built program.
@Suite struct DismissTests {
  private let articles = Repository.root + "/Briefs/korea-utara/articles"

  @Test func dismissedAndRestored() throws {
    let shown = try Silang.run(["-c", "contradict --format ndjson", articles]).output
    let result = try Silang.run(["-c", "dismiss F2 \"two rulings\"; contradict --format ndjson", articles])
    #expect(result.status == 0, "\(result.errors)")
    #expect(!result.output.contains("\"id\":\"F2\""))
    #expect(result.output.contains("\"id\":\"F3\""))
    let listed = try Silang.run(["-c", "dismiss F2 \"two rulings\"; contradict --dismissed", articles])
    #expect(listed.output.hasPrefix("F2"))
    #expect(listed.output.contains("Dismissed: two rulings"))
    #expect(!listed.output.contains("F1 "))
    let back = try Silang.run(["-c", "dismiss F2 x; restore F2; contradict --format ndjson", articles])
    #expect(back.output.hasSuffix(shown))
    #expect(try Silang.run(["-c", "dismiss F2 x; undo; contradict --format ndjson", articles]).output.hasSuffix(shown))
  }

  @Test func itIsKeptWithTheSession() throws {
    let scratch = try Scratch()
    let first = try Silang.run(["-c", "dismiss F2 \"two rulings\"; save s.silang", articles], in: scratch.path)
    #expect(first.status == 0, "\(first.errors)")
    let second = try Silang.run(
      ["--session", "s.silang", "-c", "contradict --dismissed; contradict"], in: scratch.path)
    #expect(second.output.contains("Dismissed: two rulings"))
    #expect(second.output.contains("1 finding dismissed: contradict --dismissed"))
    let memo = try Silang.run(["--session", "s.silang", "-c", "brief"], in: scratch.path)
    #expect(memo.output.contains("dismissed by the analyst"))
    #expect(memo.output.contains("two rulings"))
  }

  @Test func whatCannotBeDismissed() throws {
    for command in ["dismiss F99 x", "dismiss A1 x", "restore F1", "dismiss F1 x; dismiss F1 y", "dismiss F1 \"\""] {
      #expect(try Silang.run(["-c", command, articles]).status == 2, "\(command)")
    }
  }

  @Test func aDraftAgainstReports() throws {
    let scratch = try Scratch()
    try scratch.write(
      "draft.txt",
      "Banjir di Kota Lempuyang\n\nBanjir di Kota Lempuyang merendam 310 rumah, kata Wali Kota Darsan Wibisena.\n")
    try FileManager.default.createDirectory(atPath: scratch.path + "/reports", withIntermediateDirectories: false)
    try scratch.write(
      "reports/a.txt",
      "Banjir Lempuyang\n\nWali Kota Darsan Wibisena menyebut banjir di Kota Lempuyang merendam 870 rumah.\n")
    try scratch.write(
      "reports/b.txt",
      "Jadwal rapat\n\nRapat itu digelar pada Senin (20/10/2024) dan dilanjutkan pada Jumat (18/10/2024).\n")
    let all = try Silang.run(["check", "draft.txt", "reports", "--format", "lines"], in: scratch.path)
    #expect(all.output.contains("b.txt"))
    let own = try Silang.run(["check", "draft.txt", "--format", "lines", "--against", "reports"], in: scratch.path)
    #expect(own.status == 1, "\(own.errors)")
    #expect(own.output.contains("draft.txt:3:"))
    #expect(own.output.contains("reports/a.txt:3:"))
    #expect(!own.output.contains("b.txt"))
    let json = try Silang.run(["check", "draft.txt", "--format", "json", "--against", "reports"], in: scratch.path)
    let record = try #require(try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    #expect((record["findings"] as? [Any])?.count == 1)
    let clean = try Silang.run(["check", "draft.txt", "--against", "reports/b.txt"], in: scratch.path)
    #expect(clean.status == 0)
  }

  @Test func corroborated() throws {
    let scratch = try Scratch()
    for name in ["a", "b"] {
      try scratch.write(
        "\(name).txt",
        "Banjir Lempuyang \(name)\n\nWali Kota Darsan Wibisena menyebut banjir di Kota Lempuyang merendam 870 rumah.\n")
    }
    let table = try Silang.run(["-c", "corroborate", "a.txt", "b.txt"], in: scratch.path)
    #expect(table.output.contains("870 rumah"))
    let lines = try Silang.run(["-c", "corroborate --format ndjson", "a.txt", "b.txt"], in: scratch.path)
    #expect(lines.output.contains("\"independent_origins\":"))
    #expect(try Silang.run(["-c", "corroborate --least x", "a.txt"], in: scratch.path).status == 2)
  }
}
