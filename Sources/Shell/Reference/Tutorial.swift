import Foundation
import Glibc
import Reading

/// The first lesson: a script on three reports of our own, which stand in `Briefs/tutorial` and inside the program.
enum Tutorial {
  /// Shows what the script prints, or lays its files out with `--to FOLDER`.
  static func show(_ arguments: CommandArguments, in session: Session) throws {
    guard let folder = arguments.value("--to") else { return try session.print(try transcript(session)) }
    guard access(folder.text, F_OK) != 0 else {
      throw CommandError(
        "\(folder.text): exists already; the tutorial wants a new folder",
        "\(folder.text): sudah ada; tutorial memerlukan folder baru", at: folder)
    }
    do { try layOut(in: folder.text) } catch {
      throw CommandError("\(folder.text): \(error.localizedDescription)", at: folder)
    }
    try session.remark(
      session.say(
        "\(folder.text): the reports and the script; try it with: cd \(folder.text) && silang run tutorial.silang",
        "\(folder.text): laporan dan skripnya; cobalah: cd \(folder.text) && silang run tutorial.id.silang"))
  }

  /// What the script prints, run now by a session of its own in a folder that goes again.
  private static func transcript(_ session: Session) throws -> String {
    var template = Array("\(NSTemporaryDirectory())/silang-tutorial.XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw CommandError("\(NSTemporaryDirectory()): \(String(cString: strerror(errno)))")
    }
    let folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let before = FileManager.default.currentDirectoryPath
    defer {
      // Where it cannot be left or removed, the system clears its temporary folder.
      _ = chdir(before)
      try? FileManager.default.removeItem(atPath: folder)
    }
    try layOut(in: folder)
    guard chdir(folder) == 0 else { throw CommandError("\(folder): \(String(cString: strerror(errno)))") }
    let (output, errors) = (BufferSink(), BufferSink())
    let terminal = session.terminal
    let lesson = Session(settings: Settings(), output: output, errors: errors, terminal: { _ in terminal })
    lesson.settings.language = session.settings.language
    let name = session.settings.language == .english ? "tutorial.silang" : "tutorial.id.silang"
    do {
      try lesson.runScript(try ScriptSource(file: Word(text: name, range: 0..<0, isQuoted: false)))
    } catch is ScriptStopped {
      throw CommandError(errors.text)
    }
    return output.text
  }

  private static func layOut(in folder: String) throws {
    try FileManager.default.createDirectory(atPath: folder + "/articles", withIntermediateDirectories: true)
    for (path, text) in TutorialFiles.all {
      try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder)/\(path)"), options: .withoutOverwriting)
    }
  }
}
