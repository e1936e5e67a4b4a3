import Dossiers

/// `title`: the memo's title.
struct TitleCommand: Command {
  let name = "title"
  let parameters = [CommandParameter(name: "TITLE", kind: .text, isOptional: true, isRepeated: true)]
  let summary = "gives the memo its title; alone, shows it"
  let examples = [
    (command: "title \"North Korean troops reported in Russia\"", does: "heads every memo of this session"),
    (command: "title -", does: "the title is the first article's again"),
  ]

  func run(_ arguments: CommandArguments, in session: Session) throws {
    if let text = arguments.ownText { try session.change(.judge(.title(text == "-" ? nil : text))) }
    let none = session.say("no title: the first article's is taken", "tanpa judul: judul artikel pertama dipakai")
    try session.print("\(session.dossier.analysis.title ?? none)\n")
  }
}

extension CommandArguments {
  /// All words as one text; nil where there are none.
  var ownText: String? { words.isEmpty ? nil : words.map(\.text).joined(separator: " ") }
}
