import Foundation
import TestSupport
import Testing

/// The tutorial gives what its transcripts hold, in both languages, by every way to it; its picture is made from it.
/// `RECORD=1` records them anew, and the run then fails.
@Suite struct TutorialBriefTests {
  private static let folder = Repository.root + "/Briefs/tutorial"
  private static let isRecording = ProcessInfo.processInfo.environment["RECORD"] == "1"
  private static let articles = ["harian-selat.txt", "siaran-pers.md", "strait-wire.txt"]

  /// A copy of the tutorial's folder.
  private func copy() throws -> Scratch {
    let scratch = try Scratch()
    for name in try FileManager.default.contentsOfDirectory(atPath: Self.folder) {
      try FileManager.default.copyItem(atPath: "\(Self.folder)/\(name)", toPath: "\(scratch.path)/\(name)")
    }
    return scratch
  }

  private func compare(_ given: String, with name: String) throws {
    if Self.isRecording {
      try FileManager.default.createDirectory(atPath: Self.folder + "/expected", withIntermediateDirectories: true)
      try Data(given.utf8).write(to: URL(fileURLWithPath: "\(Self.folder)/\(name)"))
      Issue.record("recorded \(name); run again without RECORD")
      return
    }
    let wanted = String(decoding: try Repository.bytes("Briefs/tutorial/\(name)"), as: UTF8.self)
    let lines = given.split(separator: "\n", omittingEmptySubsequences: false)
    for (number, pair) in zip(wanted.split(separator: "\n", omittingEmptySubsequences: false), lines).enumerated() {
      try #require(pair.0 == pair.1, "\(name):\(number + 1) (Scripts/record takes it over)")
    }
    #expect(wanted == given, "\(name)")
  }

  @Test(arguments: [("tutorial.silang", "en"), ("tutorial.id.silang", "id")])
  func theLessonGivesItsTranscript(_ script: String, _ language: String) throws {
    let scratch = try copy()
    let environment = ["COLUMNS": "80"]
    let result = try Silang.run(["run", script], in: scratch.path, environment: environment)
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.split(separator: "\n").allSatisfy { $0.count <= 120 })
    try compare(result.output, with: "expected/" + script.replacing(".silang", with: ".txt"))
    let help = try Silang.run(["--lang", language, "-c", "help tutorial"], environment: environment)
    #expect(help.output == result.output)
    #expect(help.errors.isEmpty)
    let piped = try copy()
    let input = try piped.text(script)
    #expect(try Silang.run([], input: input, in: piped.path, environment: environment).output == result.output)
  }

  @Test func itsFilesAreLaidOut() throws {
    let scratch = try Scratch()
    let result = try Silang.run(["-c", "help tutorial --to lesson"], in: scratch.path)
    #expect(result.status == 0, "\(result.errors)")
    for name in Self.articles.map({ "articles/" + $0 }) + ["tutorial.silang", "tutorial.id.silang"] {
      #expect(try scratch.bytes("lesson/" + name) == Repository.bytes("Briefs/tutorial/" + name), "\(name)")
    }
    let lesson = try Silang.run(
      ["run", "tutorial.silang"], in: scratch.path + "/lesson", environment: ["COLUMNS": "80"])
    #expect(lesson.status == 0)
    let again = try Silang.run(["-c", "help tutorial --to lesson"], in: scratch.path)
    #expect(again.status == 2)
    #expect(again.errors.contains("-c:1:20: lesson: exists already"))
  }

  /// The program holds the files as they are in the folder.
  @Test func theProgramHoldsTheFiles() throws {
    let names = Self.articles.map { "articles/" + $0 } + ["tutorial.silang", "tutorial.id.silang"]
    var text = """
      /// The files of `Briefs/tutorial`, taken over by `Scripts/record`.
      enum TutorialFiles {
        static let all: [(path: String, text: String)] = [

      """
    for name in names {
      let content = String(decoding: try Repository.bytes("Briefs/tutorial/" + name), as: UTF8.self)
      let lines = content.split(separator: "\n", omittingEmptySubsequences: false)
        .map { $0.isEmpty ? "" : "      \($0)" }
      text += "    (\n      \"\(name)\",\n      #\"\"\"\n\(lines.joined(separator: "\n"))\n      \"\"\"#\n    ),\n"
    }
    text += "  ]\n}\n"
    try compare(text, with: "../../Sources/Shell/Reference/TutorialFiles.swift")
  }

  @Test func thePictureIsTheLessons() throws {
    let python = "/usr/bin/python3"
    try #require(FileManager.default.isExecutableFile(atPath: python), "Scripts/setup --tests installs python3")
    let scratch = try copy()
    let result = try Silang.run(
      ["run", "picture.silang", "--color", "always"], in: scratch.path, environment: ["COLUMNS": "80"])
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.contains("\u{1b}[1;31m"))
    try scratch.write("transcript", result.output)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: python)
    process.arguments = [Repository.root + "/Scripts/picture", "transcript", "picture.svg"]
    process.currentDirectoryURL = URL(fileURLWithPath: scratch.path)
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    let picture = try scratch.text("picture.svg")
    #expect(picture.contains("prefers-color-scheme: dark"))
    try compare(picture, with: "picture.svg")
  }
}
