import Foundation
import TestSupport
import Testing

/// Users' own names and concepts: beside the articles, beside a script, in the configuration folder.
@Suite struct OwnTableCommandTests {
  private static let article = """
    ---
    published: 2024-10-22
    language: id
    ---

    Sebanyak 12 wayang rusak, kata Omaley, Selasa.

    Sorme Raya melaporkan 14 wayang rusak.

    """
  private static let names = "person\tTirza Omaley\tOmaley\tID\nagency\tSorme Raya\n"
  private static let concepts = "puppet\tthing\twayang\tpuppet|puppets\n"

  private func folder() throws -> Scratch {
    let scratch = try Scratch()
    try scratch.write("b/articles/1.txt", OwnTableCommandTests.article)
    return scratch
  }

  private let script = "load articles; figures --format ndjson; sources --format ndjson"

  @Test func besideABriefFromTheScriptAndFromTheArticles() throws {
    let scratch = try folder()
    let without = try Silang.run(["-c", "figures --format ndjson", "b/articles"], in: scratch.path)
    #expect(!without.output.contains("puppet"))
    try scratch.write("b/entities.tsv", OwnTableCommandTests.names)
    try scratch.write("b/concepts.tsv", OwnTableCommandTests.concepts)
    try scratch.write("b/session.silang", script + "\n")
    let run = try Silang.run(["run", "session.silang"], in: scratch.path + "/b")
    #expect(run.status == 0 && run.errors.contains("own tables: 2 names, 1 concept"), "\(run.errors)")
    #expect(run.output.contains("puppet") && run.output.contains("Omaley"), "\(run.output)")
    let commands = "figures --format ndjson; sources --format ndjson"
    let direct = try Silang.run(["-c", commands, "articles"], in: scratch.path + "/b")
    #expect(run.output.hasSuffix(direct.output) && direct.output.contains("puppet"))
    let extracted = try Silang.run(["extract", "b/articles"], in: scratch.path)
    #expect(extracted.output.contains("\"concept\":\"puppet\""), "\(extracted.output)")
  }

  @Test func theSameBytesElsewhere() throws {
    let (one, other) = (try folder(), try folder())
    for scratch in [one, other] {
      try scratch.write("b/entities.tsv", OwnTableCommandTests.names)
      try scratch.write("b/session.silang", script + "; brief --to -\n")
    }
    try other.write("home/.config/silang/concepts.tsv", OwnTableCommandTests.concepts)
    let environment = ["HOME": other.path + "/home"]
    let arguments = ["run", "--no-init", "session.silang"]
    let here = try Silang.run(arguments, in: one.path + "/b")
    let there = try Silang.run(arguments, in: other.path + "/b", environment: environment)
    #expect(here.status == 0 && here.output == there.output, "\(here.errors)\(there.errors)")
    let open = try Silang.run(["run", "session.silang"], in: other.path + "/b", environment: environment)
    #expect(open.output != here.output && open.output.contains("puppet"), "the configuration folder's words count too")
  }

  @Test func sessionsKeepThem() throws {
    let scratch = try folder()
    try scratch.write("b/concepts.tsv", OwnTableCommandTests.concepts)
    let commands = "figures --format ndjson; brief --to -"
    let first = try Silang.run(["--session", "s.db", "-c", "load b/articles; \(commands)"], in: scratch.path)
    #expect(first.status == 0, "\(first.errors)")
    try FileManager.default.removeItem(atPath: scratch.path + "/b")
    let again = try Silang.run(["--session", "s.db", "-c", commands], in: scratch.path)
    #expect(again.status == 0 && first.output.hasSuffix(again.output) && again.output.contains("puppet"))
    let undone = try Silang.run(["--session", "s.db", "-c", "undo; redo; \(commands)"], in: scratch.path)
    #expect(undone.output.hasSuffix(again.output), "\(undone.errors)")
  }

  @Test func aFaultIsToldByFileAndLineAndTheRestCounts() throws {
    let scratch = try folder()
    try scratch.write("b/entities.tsv", "person\tTirza Omaley\tOmaley\nrobot\tX\n")
    try scratch.write("b/concepts.tsv", OwnTableCommandTests.concepts)
    for arguments in [["-c", "figures --format ndjson", "b/articles"], ["extract", "b/articles"]] {
      let result = try Silang.run(arguments, in: scratch.path)
      #expect(result.status == 2 && result.errors.contains("b/entities.tsv:2: `robot` is no kind of name"))
      #expect(result.output.contains("puppet"), "\(result.output)")
    }
    try scratch.write("b/articles/entities.tsv/x", "a folder in its place")
    let folder = try Silang.run(["-c", "figures", "b/articles"], in: scratch.path)
    #expect(folder.status == 2 && folder.errors.contains("b/articles/entities.tsv"), "\(folder.errors)")
  }
}
