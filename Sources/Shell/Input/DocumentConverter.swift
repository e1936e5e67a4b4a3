import Foundation
import Reading

/// Turns PDFs and word processors' documents into text by programs made for it, which run as children with limits:
/// they parse what strangers wrote.
enum DocumentConverter {
  /// A child's time in seconds and its memory in bytes.
  static let seconds = 20
  static let memory = 1 << 30

  /// A document's files of markup may have so many bytes when they are unpacked, or as many as an article where that is
  /// more: without pictures, no document that people write comes near it.
  private static let markupLimit = 64 << 20

  private struct Program {
    var name: String
    var package: String
    var arguments: [String]
  }

  private static func program(for format: DocumentFormat) -> Program {
    if format == .pdf {
      return Program(name: "pdftotext", package: "poppler-utils", arguments: ["-layout", "-enc", "UTF-8", "-", "-"])
    }
    // pandoc maps far more memory than it uses, so its own limit holds it, with room for what is none of its heap. It
    // takes title, author and date out of the text; a standalone page has them.
    return Program(
      name: "pandoc", package: "pandoc",
      arguments: [
        "+RTS", "-M\((memory >> 20) * 3 / 4)M", "-RTS", "--from", format.rawValue, "--to", "html", "--standalone",
        "--sandbox",
      ])
  }

  /// What the program for a format makes of a file's bytes: `limit` bytes at most.
  static func text(
    of bytes: [UInt8], _ format: DocumentFormat, path: String, limit: Int
  ) throws(ArticleInputError) -> [UInt8] {
    let program = program(for: format)
    let size = format == .pdf || format == .rtf ? 0 : ArchiveDirectory.sizeOfMarkup(bytes)
    let most = max(limit, markupLimit)
    if size > most { throw .unreadable(.tooLarge(path: path, bytes: size, limit: most)) }
    do {
      return try Confinement.run(
        program.name, program.arguments, input: bytes, memory: format == .pdf ? memory : nil, seconds: seconds,
        outputLimit: limit)
    } catch .tooMuch {
      throw .unreadable(.tooLarge(path: path, bytes: limit, limit: limit))
    } catch {
      throw .conversion(path: path, program: program.name, package: program.package, error)
    }
  }

  /// What browsers write into the PDFs that they print pages to.
  private static let browsers = ["Mozilla", "Chrom", "Skia", "Safari", "Firefox", "Edge", "wkhtmltopdf"]

  /// Title, author and date that a PDF carries; none without the program.
  static func properties(ofPDF bytes: [UInt8]) -> DocumentProperties? {
    guard
      let output = try? Confinement.run(
        "pdfinfo", ["-isodates", "-enc", "UTF-8", "-"], input: bytes, memory: memory, seconds: seconds)
    else { return nil }
    var properties = DocumentProperties(origin: "PDF properties")
    var isPrinted = false
    for line in String(decoding: output, as: UTF8.self).split(separator: "\n") {
      guard let colon = line.firstIndex(of: ":") else { continue }
      let value = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
      switch line[..<colon] {
      case "Title": properties.title = value
      case "Author": properties.author = value
      case "CreationDate": properties.created = value
      case "Creator", "Producer": isPrinted = isPrinted || browsers.contains { value.contains($0) }
      default: break
      }
    }
    // A page printed to a file: the day is that of saving, which says nothing of publication.
    if isPrinted { properties.created = nil }
    return properties
  }

  /// Title, author and date of a word processor's document, out of its archive; none without the program.
  static func properties(ofArchive bytes: [UInt8], part: String) -> DocumentProperties? {
    guard let output = self.part(part, ofArchive: bytes) else { return nil }
    let xml = String(decoding: output.prefix(1 << 16), as: UTF8.self)
    var properties = DocumentProperties(origin: "document properties")
    properties.title = element("dc:title", in: xml)
    properties.author = element("dc:creator", in: xml) ?? element("meta:initial-creator", in: xml)
    properties.created = element("dcterms:created", in: xml) ?? element("meta:creation-date", in: xml)
    return properties
  }

  /// A file out of an archive; none where it is not there, unpacks to more than markup may have, or `unzip` is missing.
  static func part(_ name: String, ofArchive bytes: [UInt8]) -> [UInt8]? {
    // What a program is given is a file, which is read by its name here, since the list of an archive stands at its end.
    try? Confinement.run(
      "unzip", ["-p", "/dev/stdin", name], input: bytes, memory: memory, seconds: seconds, outputLimit: markupLimit)
  }

  private static func element(_ name: String, in xml: String) -> String? {
    guard let open = xml.range(of: "<\(name)"), let start = xml[open.upperBound...].firstIndex(of: ">"),
      let end = xml.range(of: "</\(name)>", range: start..<xml.endIndex)
    else { return nil }
    let text = xml[xml.index(after: start)..<end.lowerBound].trimmingCharacters(in: .whitespacesAndNewlines)
    return text.isEmpty || text.contains("<") ? nil : text
  }
}
