import Memos

/// How many records a command would have listed, and the first of their ids.
struct Tally: CustomStringConvertible {
  private(set) var count = 0
  private var ids: [String] = []
  /// So many ids are named.
  private static let named = 8

  mutating func add(_ records: RecordTable) {
    count += records.rows.count
    guard let column = records.columns.firstIndex(of: "id") else { return }
    for row in records.rows where ids.count <= Tally.named {
      if case .text(let id) = row[column] { ids.append(id) }
    }
  }

  /// `3 (F1 F2 F3)`.
  var description: String {
    if ids.isEmpty { return "\(count)" }
    return "\(count) (\(ids.prefix(Tally.named).joined(separator: " "))\(ids.count > Tally.named ? " …" : ""))"
  }
}

extension Session {
  /// What a command lists, counted in place of printed.
  func counting(_ work: () throws -> Void) throws -> Tally {
    tally = Tally()
    defer { tally = nil }
    _ = try capturing(nil, work)
    return tally ?? Tally()
  }
}
