import Memos
import Reading

/// The files of a folder that were not taken for articles, told in a line or two, so that nobody thinks them read.
struct PassedOver {
  /// By their names no articles.
  var others: [String] = []
  /// Memos that Silang exported.
  var memos: [String] = []
  /// So many are named.
  private static let limit = 4

  /// Files that Silang reads as what they are: scripts, sessions, names and concepts of the user's own.
  private static func isOwn(_ path: String) -> Bool {
    path.hasSuffix(".silang") || path.hasSuffix("/entities.tsv") || path.hasSuffix("/concepts.tsv")
  }

  func remarks(_ session: Session) -> [String] {
    var lines: [String] = []
    if !memos.isEmpty {
      let list = list(memos, session)
      lines.append(
        session.say(
          "passed over, being memos of Silang and no articles: \(list)",
          "dilewati karena memo Silang, bukan artikel: \(list)"))
    }
    let others = others.filter { !PassedOver.isOwn($0) }
    if !others.isEmpty {
      let list = list(others, session)
      lines.append(
        session.say(
          "passed over, being of no kind that is read (`help load`): \(list)",
          "dilewati karena bukan jenis berkas yang dibaca (`bantuan muat`): \(list)"))
    }
    return lines
  }

  private func list(_ paths: [String], _ session: Session) -> String {
    let names = paths.map { TextWidth.visible(String($0.split(separator: "/").last ?? "")) }
    let rest = names.count - PassedOver.limit
    if rest <= 1 { return names.joined(separator: ", ") }
    let shown = names.prefix(PassedOver.limit).joined(separator: ", ")
    return "\(shown) \(session.say("and \(rest) more", "dan \(rest) lainnya"))"
  }
}
