import Foundation
import Memos
import Reading

/// Makes a memo a document of an office through programs that are installed beside Silang.
struct DocumentTools {
  private let memo: MemoDocument

  init(_ memo: MemoDocument) { self.memo = memo }

  /// The time that documents are stamped with, in seconds since 1970: the memo's day, so that the same memo gives the same
  /// bytes; the first day that a ZIP archive knows where it has none.
  private var stamp: Int {
    let firstOfArchives = 315_532_800
    let epoch = CalendarDate(year: 1970, month: 1, day: 1)?.ordinal ?? 0
    return memo.asOf.map { max(($0.ordinal - epoch) * 86_400, firstOfArchives) } ?? firstOfArchives
  }

  private var environment: [String: String] { ["SOURCE_DATE_EPOCH": "\(stamp)", "TZ": "UTC", "LC_ALL": "C.UTF-8"] }

  /// A Word document, by pandoc.
  func docx() throws -> [UInt8] {
    // Anchors of notes become bookmarks. An article's own words hold no such anchor: each bracket in them is escaped.
    let text = MarkdownWriter.text(memo).replacing(/<a id="(n[0-9]+)"><\/a>/) { "[]{#\($0.output.1)}" }
    return try inFolder { folder in
      try Data(WordTemplate.reference).write(to: URL(fileURLWithPath: folder + "/reference.docx"))
      try Data(WordTemplate.columnFilter.utf8).write(to: URL(fileURLWithPath: folder + "/columns.lua"))
      return try run(
        "pandoc",
        [
          "--from", "commonmark+pipe_tables+bracketed_spans", "--to", "docx", "--output", "-", "--metadata",
          "lang=\(memo.options.language.rawValue)", "--reference-doc", folder + "/reference.docx", "--lua-filter",
          folder + "/columns.lua",
        ], Array(text.utf8), package: "pandoc", for: "DOCX")
    }
  }

  /// Does something in a folder of its own, which goes again.
  private func inFolder<Result>(_ work: (String) throws -> Result) throws -> Result {
    let folder = NSTemporaryDirectory() + "silang-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    return try work(folder)
  }

  /// A4 pages, by weasyprint, else by Chromium.
  func pdf() throws -> [UInt8] {
    let page = Array(PaperPage.text(memo).utf8)
    do {
      return try run(
        "weasyprint", ["--quiet", "--encoding", "utf-8", "-", "-"], page, package: "weasyprint", for: "PDF")
    } catch let error as ToolMissing {
      guard let bytes = try chromium(page) else { throw CommandError(error.text) }
      return bytes
    }
  }

  /// Nil where there is no Chromium.
  private func chromium(_ page: [UInt8]) throws -> [UInt8]? {
    try inFolder { folder in
      try Data(page).write(to: URL(fileURLWithPath: folder + "/memo.html"))
      for name in ["chromium", "chromium-browser", "google-chrome"] {
        do {
          _ = try run(
            name,
            [
              "--headless", "--disable-gpu", "--no-sandbox", "--no-pdf-header-footer",
              "--user-data-dir=\(folder)/profile",
              "--print-to-pdf=\(folder)/memo.pdf", "file://\(folder)/memo.html",
            ], [], package: "weasyprint", for: "PDF")
          let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: folder + "/memo.pdf")))
          return stamped(bytes)
        } catch is ToolMissing {
          continue
        }
      }
      return nil
    }
  }

  /// Chromium writes the time of day into the file: the memo's day is put over it, digit by digit.
  private func stamped(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    let day = (memo.asOf?.description ?? "1980-01-01").replacing("-", with: "")
    for key in ["/CreationDate (D:", "/ModDate (D:"] {
      for range in Data(bytes).ranges(of: Data(key.utf8)) where range.upperBound + 14 <= bytes.count {
        bytes.replaceSubrange(range.upperBound..<range.upperBound + 14, with: Array("\(day)000000".utf8))
      }
    }
    return bytes
  }

  private struct ToolMissing: Error {
    var text: String
  }

  private func run(
    _ name: String, _ arguments: [String], _ input: [UInt8], package: String, for format: String
  ) throws -> [UInt8] {
    do throws(ChildProcessError) {
      return try ChildProcess.run(name, arguments, input: input, environment: environment, seconds: 120)
    } catch {
      switch error {
      case .notInstalled:
        let text = "\(format) needs the program \(package), which is not installed: apt-get install \(package)"
        if format == "PDF" { throw ToolMissing(text: text) }
        throw CommandError(text)
      case .tookTooLong(let seconds):
        throw CommandError(
          "\(name) was ended: it took more than \(seconds) seconds to make the \(format)",
          "\(name) dihentikan: membuat \(format) memerlukan lebih dari \(seconds) detik")
      case .tooMuch:
        throw CommandError("\(name) made too much of the \(format)", "hasil \(name) untuk \(format) terlalu besar")
      case .failed(let reason):
        throw CommandError(
          "\(name) could not make the \(format): \(reason)", "\(name) tidak dapat membuat \(format): \(reason)")
      }
    }
  }
}
