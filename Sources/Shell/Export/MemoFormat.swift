import ArgumentParser
import Dossiers
import Memos

/// The forms that a memo is written in.
enum MemoFormat: String, CaseIterable, ExpressibleByArgument {
  case markdown, html, json
  /// The findings; the claims are `claims`.
  case csv, claims
  case docx, pdf, claimreview, annotations, csl
  /// `file:line:column: verdict: text`, a line for each passage of a finding.
  case lines

  /// Which endings mean which form; longer ones first.
  private static let endings: [(ending: String, format: MemoFormat)] = [
    ("claimreview.jsonld", .claimreview), ("claimreview.json", .claimreview), ("annotations.jsonld", .annotations),
    ("annotations.json", .annotations), ("csl.json", .csl), ("claims.csv", .claims), (".csv", .csv),
    (".md", .markdown), (".markdown", .markdown), (".html", .html), (".htm", .html), (".json", .json),
    (".docx", .docx), (".pdf", .pdf), (".lines", .lines),
  ]

  /// Whether the form is text, which a terminal can show.
  var isText: Bool { self != .docx && self != .pdf }
  /// Whether `verify` reads it.
  var isSealed: Bool { [.markdown, .html, .json].contains(self) }

  /// The form of a file's ending.
  static func ofFile(_ path: String) -> MemoFormat? {
    let path = path.lowercased()
    return endings.first { path.hasSuffix($0.ending) }?.format
  }

  /// The form that a user names, else the one of the file's ending, else Markdown.
  static func chosen(by name: Word?, _ target: Word?) throws(CommandError) -> MemoFormat {
    if let name { return try name.choice(MemoFormat.self, of: "format of a memo") }
    guard let target, target.text != "-" else { return .markdown }
    guard let format = ofFile(target.text) else {
      throw CommandError(
        "`\(target.text)` has no ending that says what it is (.md, .html, .json, .csv, .docx, .pdf); --format does",
        "akhiran `\(target.text)` tidak menyebutkan bentuknya (.md, .html, .json, .csv, .docx, .pdf); --format bisa",
        at: target)
    }
    return format
  }
}

/// A memo in its forms.
struct MemoExport {
  let memo: MemoDocument
  let dossier: Dossier
  /// The address at which a ClaimReview will stand.
  var url: String?

  func bytes(_ format: MemoFormat) throws -> [UInt8] {
    switch format {
    case .markdown: Array(MarkdownWriter.text(memo).utf8)
    case .html: Array(HTMLWriter.text(memo).utf8)
    case .json: MemoJSON.bytes(memo)
    case .csv: RecordFormat.csv.bytes(findings, lineBreak: "\r\n")
    case .claims: RecordFormat.csv.bytes(.claims(Catalog(dossier).claims, Catalog(dossier)), lineBreak: "\r\n")
    case .docx: try DocumentTools(memo).docx()
    case .pdf: try DocumentTools(memo).pdf()
    case .claimreview: ClaimReviewWriter.bytes(memo, url: url)
    case .annotations: AnnotationWriter.bytes(memo)
    case .csl: CSLWriter.bytes(memo)
    case .lines: RecordFormat.lines.bytes(findings)
    }
  }

  /// Those that stand in the memo.
  private var findings: RecordTable {
    let ids = Set(memo.disputed.map(\.id))
    return .findings(
      dossier.findings.filter { ids.contains("F\($0.number)") }, dossier, memo.options.language)
  }
}
