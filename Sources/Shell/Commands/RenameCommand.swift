import Dossiers
import Memos

/// `rename`: gives a source the name that it should have.
struct RenameCommand: Command {
  let name = "rename"
  let parameters = [
    CommandParameter(name: "S3", kind: .source), CommandParameter(name: "NAME", kind: .text, isRepeated: true),
  ]
  let summary = "gives a source another name; its old one becomes an alias"
  let examples = [
    (command: "rename S3 \"Kim Hong Kyun\"", does: "the name in full; `rename S3 -` takes the correction back")
  ]

  func run(_ arguments: CommandArguments, in session: Session) throws {
    let source = try Catalog(session.dossier).source(arguments.words[0])
    let keys = session.dossier.keys(of: source)
    try session.correct(.rename(keys, arguments.correctedText), showing: Array(keys.prefix(1)))
  }
}

extension CommandArguments {
  /// The words behind the first as one text; nil for `-`, which takes a correction back.
  var correctedText: String? {
    let text = words.dropFirst().map(\.text).joined(separator: " ")
    return text == "-" ? nil : text
  }
}
