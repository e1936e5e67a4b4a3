import Foundation
import TestSupport
import Testing

/// Archives that unfold to far more than they seem: one line each, the other files are loaded, and no process takes more
/// than 1 GiB.
@Suite(
  .enabled(
    if: Tools.has("pandoc") && Tools.has("unzip") && Tools.has("gzip") && Tools.has("python3"),
    "pandoc, unzip, gzip or python3 is not installed"))
struct ArchiveBombTests {
  private static let text = "Banjir merendam 120 rumah di tiga desa, kata Camat Sari Lestari.\n"

  enum Kind: String, CaseIterable { case docx, odt }

  /// What silang says of a document beside an ordinary file, and the memory of the largest process, in KiB.
  private func load(
    _ name: String, in scratch: Scratch
  ) throws -> (status: Int, output: String, errors: String, memory: Int) {
    try scratch.write("in/b.txt", Self.text)
    let script = """
      import resource, subprocess, sys
      status = subprocess.run(sys.argv[1:]).returncode
      print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss, file=open("memory", "w"))
      sys.exit(status)
      """
    try scratch.write("run.py", script)
    try Tools.run(
      "python3", ["run.py", "sh", "-c", "\"$1\" -c 'load in' >out 2>err; echo $? >status", "sh", Silang.path],
      in: scratch.path)
    func number(_ file: String) throws -> Int {
      try #require(Int(try scratch.text(file).trimmingCharacters(in: .whitespacesAndNewlines)))
    }
    return (try number("status"), try scratch.text("out"), try scratch.text("err"), try number("memory"))
  }

  private func expectOneLine(_ name: String, _ scratch: Scratch, _ reason: String) throws {
    let result = try load(name, in: scratch)
    let lines = result.errors.split(separator: "\n").filter { !$0.hasPrefix("!") }
    #expect(lines.count == 1 && lines.first?.hasPrefix("in/\(name): ") == true, "\(result.errors)")
    #expect(result.errors.contains(reason), "\(result.errors)")
    #expect(result.status == 3)
    #expect(result.output.contains("b.txt"), "the other file is loaded: \(result.output)")
    #expect(result.memory < 1 << 20, "\(result.memory) KiB")
  }

  @Test(arguments: Kind.allCases)
  func whatSaysItsSizeIsNotUnpacked(_ kind: Kind) throws {
    let scratch = try Scratch()
    try BombFile.write("in/a.\(kind)", kind, megabytes: 100, saidSize: nil, in: scratch)
    try expectOneLine("a.\(kind)", scratch, "100 MiB is more than the limit of 64 MiB")
  }

  @Test(arguments: Kind.allCases)
  func whatLiesAboutItsSizeIsEnded(_ kind: Kind) throws {
    let scratch = try Scratch()
    try BombFile.write("in/a.\(kind)", kind, megabytes: 300, saidSize: 1000, in: scratch)
    try expectOneLine("a.\(kind)", scratch, "pandoc was ended when it wanted more than its memory")
  }

  @Test func aSheetIsToldAtOnce() throws {
    // 12 MiB in which no part's name stands: searching them took half a minute once.
    let scratch = try Scratch()
    try scratch.write(
      "in/a.zip.docx",
      [0x50, 0x4B, 3, 4] + [UInt8](repeating: 0, count: 64) + [UInt8](repeating: 0x77, count: 12 << 20))
    try expectOneLine("a.zip.docx", scratch, "an archive: unpack it and load the folder")
  }
}

/// A word processor's document of blanks.
private enum BombFile {
  private static let docx = (
    head:
      #"<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>"#,
    tail: "</w:body></w:document>",
    others: [
      (
        "_rels/.rels",
        #"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>"#
      )
    ]
  )
  private static let odt = (
    head:
      #"<?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" office:version="1.2"><office:body><office:text>"#,
    tail: "</office:text></office:body></office:document-content>",
    others: [
      (
        "styles.xml",
        #"<?xml version="1.0"?><office:document-styles xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" office:version="1.2"><office:styles/></office:document-styles>"#
      ),
      (
        "META-INF/manifest.xml",
        #"<?xml version="1.0"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/></manifest:manifest>"#
      ),
    ]
  )

  /// - Parameter saidSize: what the archive says of the size of its text, in bytes; nil for the truth.
  static func write(
    _ name: String, _ kind: ArchiveBombTests.Kind, megabytes: Int, saidSize: Int?, in scratch: Scratch
  ) throws {
    let parts = kind == .docx ? docx : odt
    var archive = Archive()
    if kind == .odt { try archive.add("mimetype", stored: "application/vnd.oasis.opendocument.text", scratch) }
    for (path, content) in parts.others { try archive.add(path, stored: content, scratch) }
    try scratch.write("head", parts.head)
    try scratch.write("tail", parts.tail)
    let path = kind == .docx ? "word/document.xml" : "content.xml"
    // Blanks between the tags: no reader may pass over them.
    let blanks = "head -c \(megabytes << 20) /dev/zero | tr '\\000' ' '"
    try archive.add(path, deflated: "{ cat head; \(blanks); cat tail; }", saidSize, scratch)
    try scratch.write(name, archive.closed)
  }

  private struct Archive {
    private var bytes: [UInt8] = []
    private var directory: [UInt8] = []
    private var count = 0

    mutating func add(_ path: String, stored: String, _ scratch: Scratch) throws {
      try scratch.write("part", stored)
      let packed = try packed("cat part", scratch)
      add(path, method: 0, Array(stored.utf8), packed.checksum, size: stored.utf8.count)
    }

    mutating func add(_ path: String, deflated command: String, _ saidSize: Int?, _ scratch: Scratch) throws {
      let packed = try packed(command, scratch)
      add(path, method: 8, packed.content, packed.checksum, size: saidSize ?? packed.size)
    }

    /// What gzip makes of a command's output: the stream alone, its check sum and how long it is unpacked.
    private func packed(
      _ command: String, _ scratch: Scratch
    ) throws -> (content: [UInt8], checksum: [UInt8], size: Int) {
      try Tools.run("sh", ["-c", "\(command) | gzip -nc >packed"], in: scratch.path)
      let file = try scratch.bytes("packed")
      let size = file.suffix(4).reversed().reduce(0) { $0 << 8 | Int($1) }
      return (Array(file[10..<(file.count - 8)]), Array(file.suffix(8).prefix(4)), size)
    }

    private mutating func add(_ path: String, method: Int, _ content: [UInt8], _ checksum: [UInt8], size: Int) {
      let name = Array(path.utf8)
      let common =
        little(20, 2) + little(0, 2) + little(method, 2) + little(0, 4) + checksum + little(content.count, 4)
        + little(size, 4) + little(name.count, 2) + little(0, 2)
      directory += little(0x0201_4B50, 4) + little(20, 2) + common + [UInt8](repeating: 0, count: 10)
      directory += little(bytes.count, 4) + name
      bytes += little(0x0403_4B50, 4) + common + name + content
      count += 1
    }

    var closed: [UInt8] {
      bytes + directory + little(0x0605_4B50, 4) + little(0, 4) + little(count, 2) + little(count, 2)
        + little(directory.count, 4) + little(bytes.count, 4) + little(0, 2)
    }

    private func little(_ value: Int, _ count: Int) -> [UInt8] {
      (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }
  }
}
