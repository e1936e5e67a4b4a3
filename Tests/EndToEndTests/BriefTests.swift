import Foundation
import TestSupport
import Testing

/// Each folder of `Briefs` is an example that must go on giving what its `expected` holds: the transcript of its session
/// and the memos that it writes. `RECORD=1` records them anew, and the run then fails.
@Suite struct BriefTests {
  private static let briefs = Repository.root + "/Briefs"
  private static let isRecording = ProcessInfo.processInfo.environment["RECORD"] == "1"

  private static let names: [String] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: briefs)) ?? []
    return names.filter { FileManager.default.fileExists(atPath: "\(briefs)/\($0)/session.silang") }.sorted()
  }()

  @Test func thereAreBriefs() {
    #expect(!Self.names.isEmpty)
  }

  @Test(arguments: names)
  func sessionGivesWhatIsExpected(_ name: String) throws {
    let brief = "\(Self.briefs)/\(name)"
    let scratch = try Scratch()
    for part in ["articles", "session.silang"] {
      try FileManager.default.copyItem(atPath: "\(brief)/\(part)", toPath: "\(scratch.path)/\(part)")
    }
    let result = try Silang.run(["run", "session.silang"], in: scratch.path)
    #expect(result.status == 0, "\(result.errors)")
    var given = ["transcript.txt": Array(result.output.utf8)]
    for file in try FileManager.default.contentsOfDirectory(atPath: scratch.path) where file.hasPrefix("memo.") {
      given[file] = try scratch.bytes(file)
    }
    if Self.isRecording { return try record(given, in: brief + "/expected") }
    let expected = try FileManager.default.contentsOfDirectory(atPath: brief + "/expected")
    #expect(expected.sorted() == given.keys.sorted())
    for (file, bytes) in given.sorted(by: { $0.key < $1.key }) {
      let wanted = String(decoding: try Repository.bytes("Briefs/\(name)/expected/\(file)"), as: UTF8.self)
      let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
      for (number, pair) in zip(wanted.split(separator: "\n", omittingEmptySubsequences: false), lines).enumerated() {
        try #require(pair.0 == pair.1, "\(file):\(number + 1) (Scripts/record takes it over)")
      }
      #expect(wanted == String(decoding: bytes, as: UTF8.self), "\(file)")
    }
  }

  private func record(_ files: [String: [UInt8]], in folder: String) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for (name, bytes) in files { try Data(bytes).write(to: URL(fileURLWithPath: folder + "/" + name)) }
    Issue.record("recorded \(folder); run again without RECORD")
  }
}
