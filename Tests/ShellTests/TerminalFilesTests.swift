import Foundation
import Testing

@testable import Shell

/// Files of a test, deleted with it.
private final class Folder {
  let path: String
  init() throws {
    path = NSTemporaryDirectory() + "silang-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }
  deinit { try? FileManager.default.removeItem(atPath: path) }
  func callAsFunction(_ name: String) -> String { path + "/" + name }
  var names: [String] { get throws { try FileManager.default.contentsOfDirectory(atPath: path).sorted() } }
}

@Suite struct TerminalFilesTests {
  private func lines(of bytes: [UInt8]) throws -> [String] {
    let folder = try Folder()
    try Data(bytes).write(to: URL(fileURLWithPath: folder("lines")))
    let descriptor = open(folder("lines"), O_RDONLY)
    defer { close(descriptor) }
    var reader = LineReader(descriptor)
    var lines: [String] = []
    while let line = try reader.next() { lines.append(line) }
    return lines
  }

  @Test(
    arguments: [
      ("", []), ("a", ["a"]), ("a\n", ["a"]), ("a\r\nb\n\nc", ["a", "b", "", "c"]),
      ("\u{FEFF}a\n\u{FEFF}b\n", ["a", "\u{FEFF}b"]),
      ("\n", [""]), ("a\rb\n", ["a\rb"]),
    ] as [(String, [String])])
  func linesAreRead(text: String, lines: [String]) throws {
    #expect(try self.lines(of: Array(text.utf8)) == lines)
  }

  @Test func invalidBytesAreRepaired() throws {
    #expect(try lines(of: [0x61, 0xFF, 0x0A, 0xE6, 0xBC, 0x0A]) == ["a\u{FFFD}", "\u{FFFD}"])
  }

  @Test func manyAndLongLines() throws {
    let many = try lines(of: Array(String(repeating: "load a.txt\n", count: 200_000).utf8))
    #expect(many.count == 200_000 && many.last == "load a.txt")
    let long = try lines(of: [UInt8](repeating: 0x78, count: 5_000_000) + [0x0A, 0x79])
    #expect(long.map(\.utf8.count) == [5_000_000, 1])
  }

  @Test func readingAFolderFails() throws {
    let descriptor = open("/", O_RDONLY)
    defer { close(descriptor) }
    var reader = LineReader(descriptor)
    #expect(throws: InputError.failed(EISDIR)) { try reader.next() }
  }

  @Test func historyIsPrivateUniqueAndKept() throws {
    let folder = try Folder()
    let history = try History(path: folder("history"))
    for entry in ["load é漢字", "claims", "", "  ", "load é漢字", "two\nlines \\ and\ttab"] { history.add(entry) }
    try history.save()
    let attributes = try FileManager.default.attributesOfItem(atPath: folder("history"))
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    #expect(try folder.names == ["history"])
    #expect(try History(path: folder("history")).entries == ["claims", "load é漢字", "two\nlines \\ and\ttab"])
  }

  @Test func historiesOfTwoSessionsMerge() throws {
    let folder = try Folder()
    let one = try History(path: folder("history"))
    let other = try History(path: folder("history"))
    one.add("one")
    try one.save()
    other.add("other")
    try other.save()
    #expect(try History(path: folder("history")).entries == ["one", "other"])
  }

  @Test func historyKeepsTheNewestOfItsLimit() throws {
    let folder = try Folder()
    let history = try History(path: folder("history"), limit: 3)
    for number in 1...5 { history.add("entry \(number)") }
    try history.save()
    #expect(try History(path: folder("history"), limit: 3).entries == ["entry 3", "entry 4", "entry 5"])
  }

  @Test func aFileThatIsNoHistoryIsLeftAlone() throws {
    let folder = try Folder()
    try Data("an article\n".utf8).write(to: URL(fileURLWithPath: folder("article")))
    #expect(throws: HistoryError.self) { try History(path: folder("article")) }
    let history = try History(path: folder("missing/history"))
    history.add("x")
    #expect(throws: HistoryError.self) { try history.save() }
    #expect(try String(contentsOfFile: folder("article"), encoding: .utf8) == "an article\n")
  }

  @Test func replacingFollowsALinkAndLosesNothing() throws {
    let folder = try Folder()
    let first = try History(path: folder("real"))
    first.add("first")
    try first.save()
    try FileManager.default.createSymbolicLink(atPath: folder("link"), withDestinationPath: folder("real"))
    let second = try History(path: folder("link"))
    second.add("second")
    try second.save()
    #expect(try History(path: folder("real")).entries == ["first", "second"])
    #expect(try folder.names == ["link", "real"])
  }

  @Test func outputIsWrittenWholeAndAClosedPipeIsQuiet() throws {
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    let sink = DescriptorSink(ends[1])
    try sink.line("é")
    try sink.flush()
    var buffer = [UInt8](repeating: 0, count: 16)
    #expect(read(ends[0], &buffer, 16) == 3)
    close(ends[0])
    try sink.write("x")
    #expect(throws: OutputError.closed) { try sink.flush() }
    close(ends[1])
    let memory = BufferSink()
    try memory.line("a")
    #expect(memory.text == "a\n")
  }
}
