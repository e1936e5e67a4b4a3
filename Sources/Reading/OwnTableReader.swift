/// What is wrong with one line of a user's table; the other lines count.
public struct TableFault: Error, Sendable, Hashable {
  public var path: String
  /// From 1.
  public var line: Int
  /// What is wrong and what is expected.
  public var reason: String
}

/// Reads users' tables: a row a line, columns between tabs, forms between `|`, `-` or nothing for an empty column. Blank
/// lines and lines that begin with `#` are skipped, and so is a first line of column names.
public struct OwnTableReader {
  /// `kind`, `name`, `forms`, `country`, and a note that nobody reads.
  public static let nameColumns = "kind, name, other forms, country"
  /// `concept`, `kind`, `forms_id`, `forms_en`, `parent`, and a note.
  public static let conceptColumns = "concept, kind, Indonesian forms, English forms, wider concept"
  /// The greatest number of rows of one file.
  static let rowLimit = 20_000
  private static let longestForm = 200

  private let path: String
  private var file: OwnTables.File
  private var faults: [TableFault] = []
  /// By form: the line that has it.
  private var lineOfForm: [String: Int] = [:]
  /// Concepts of the lines before.
  private var labels: Set<String> = []

  private init(_ path: String) {
    self.path = path
    file = OwnTables.File(path: path)
  }

  /// The rows of a table of names (`entities.tsv`), and the lines that are none.
  public static func names(_ bytes: [UInt8], path: String) -> (file: OwnTables.File, faults: [TableFault]) {
    var reader = OwnTableReader(path)
    reader.read(bytes, header: "kind", columns: 2...5, nameColumns) { reader, cells throws(Fault) in
      reader.file.names.append(try reader.name(cells))
    }
    return (reader.file, reader.faults)
  }

  /// The rows of a table of concepts (`concepts.tsv`), and the lines that are none.
  public static func concepts(_ bytes: [UInt8], path: String) -> (file: OwnTables.File, faults: [TableFault]) {
    var reader = OwnTableReader(path)
    reader.read(bytes, header: "concept", columns: 3...6, conceptColumns) { reader, cells throws(Fault) in
      let concept = try reader.concept(cells)
      reader.labels.insert(concept.label)
      reader.file.concepts.append(concept)
    }
    return (reader.file, reader.faults)
  }

  private struct Fault: Error {
    var reason: String
    init(_ reason: String) { self.reason = reason }
  }

  private typealias Cells = (line: Int, texts: [String])

  private mutating func read(
    _ bytes: [UInt8], header: String, columns: ClosedRange<Int>, _ names: String,
    _ take: (inout OwnTableReader, Cells) throws(Fault) -> Void
  ) {
    var isFirst = true
    var rows = 0
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    for (index, raw) in bytes[start...].split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      let line = raw.last == 0x0D ? raw.dropLast() : raw
      if line.first == 0x23 || line.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { continue }
      do throws(Fault) {
        guard let text = String(validating: line, as: UTF8.self), !text.contains("\u{0}") else {
          throw Fault("no UTF-8 text; save the table as UTF-8")
        }
        let cells = text.split(separator: "\t", omittingEmptySubsequences: false).map(OwnTableReader.trimmed)
        defer { isFirst = false }
        if isFirst, cells[0].lowercased() == header { continue }
        guard cells.count > 1 else { throw Fault("one column; expected \(names), with tabs between them") }
        guard columns.contains(cells.count) else {
          throw Fault("\(cells.count) columns; expected \(names), with tabs between them")
        }
        rows += 1
        guard rows <= OwnTableReader.rowLimit else { throw Fault("more than \(OwnTableReader.rowLimit) rows") }
        try take(&self, (index + 1, cells))
      } catch {
        faults.append(TableFault(path: path, line: index + 1, reason: error.reason))
        if rows > OwnTableReader.rowLimit { return }
      }
    }
  }

  private mutating func name(_ cells: Cells) throws(Fault) -> OwnName {
    guard let kind = OwnName.Kind(rawValue: cells.texts[0].lowercased()) else {
      let kinds = OwnName.Kind.allCases.map(\.rawValue).joined(separator: ", ")
      throw Fault("`\(cells.texts[0])` is no kind of name; expected one of \(kinds)")
    }
    guard !cells.texts[1].isEmpty else { throw Fault("the name is missing (second column)") }
    let forms = [cells.texts[1]] + OwnTableReader.forms(cells, 2)
    for form in forms {
      guard let first = form.utf8.first, first >= 0x41 && first <= 0x5A || first == 0xC3 else {
        throw Fault("`\(form)` does not begin with a capital (A to Z), so that no text can hold it as a name")
      }
    }
    var country: String?
    if let code = OwnTableReader.cell(cells, 3) {
      country = code.uppercased()
      guard LanguageData.of(.english).rows(.countries).contains(where: { $0[0] == country }) else {
        throw Fault("`\(code)` is no ISO 3166 code of a country; expected two letters (ID), or -")
      }
    }
    return OwnName(kind: kind, forms: try own(forms, "", cells.line), country: country)
  }

  private mutating func concept(_ cells: Cells) throws(Fault) -> OwnConcept {
    let label = cells.texts[0]
    guard let first = label.utf8.first, first >= 0x61 && first <= 0x7A else {
      throw Fault("`\(label)` is no name of a concept; expected a lower-case English singular (soldier)")
    }
    let isKnown = Concepts.id(label: label) != nil
    let kind = OwnTableReader.cell(cells, 1)?.lowercased()
    if let kind, !Concept.kinds.contains(kind) {
      throw Fault("`\(kind)` is no kind of concept; expected one of \(Concept.kinds.joined(separator: ", "))")
    }
    guard isKnown || kind != nil || labels.contains(label) else {
      throw Fault("`\(label)` is a new concept: its kind is missing (second column)")
    }
    let parent = OwnTableReader.cell(cells, 4)
    if let parent, Concepts.id(label: parent) == nil, !labels.contains(parent) {
      throw Fault("the wider concept `\(parent)` is unknown; expected one of the tables or of a line before, or -")
    }
    let (indonesian, english) = (OwnTableReader.forms(cells, 2), OwnTableReader.forms(cells, 3))
    guard !indonesian.isEmpty || !english.isEmpty else {
      throw Fault("no forms; expected Indonesian ones in the third column or English ones in the fourth")
    }
    return OwnConcept(
      label: label, kind: isKnown ? nil : kind, indonesian: try own(indonesian, "id ", cells.line),
      english: try own(english, "en ", cells.line), parent: isKnown ? nil : parent)
  }

  /// The forms, each once and none of another line.
  private mutating func own(_ forms: [String], _ prefix: String, _ line: Int) throws(Fault) -> [String] {
    var found: [String] = []
    for form in forms where !found.contains(form) {
      guard form.utf8.count <= OwnTableReader.longestForm else {
        throw Fault("a form of \(form.utf8.count) bytes; at most \(OwnTableReader.longestForm) are read")
      }
      if let other = lineOfForm[prefix + form], other != line {
        throw Fault("`\(form)` stands in line \(other) already")
      }
      found.append(form)
    }
    for form in found { lineOfForm[prefix + form] = line }
    return found
  }

  private static func cell(_ cells: Cells, _ column: Int) -> String? {
    guard column < cells.texts.count, !cells.texts[column].isEmpty, cells.texts[column] != "-" else { return nil }
    return cells.texts[column]
  }

  private static func forms(_ cells: Cells, _ column: Int) -> [String] {
    cell(cells, column)?.split(separator: "|").map(trimmed).filter { !$0.isEmpty } ?? []
  }

  private static func trimmed(_ text: Substring) -> String {
    let isSpace: (Character) -> Bool = { $0 == " " || $0 == "\u{A0}" }
    let start = text.drop(while: isSpace)
    return String(start.reversed().drop(while: isSpace).reversed())
  }
}
