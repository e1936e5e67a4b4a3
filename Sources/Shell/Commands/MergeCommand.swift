import Dossiers
import Memos

/// `merge`: makes sources one that were taken for several.
struct MergeCommand: Command {
  let name = "merge"
  let parameters = [
    CommandParameter(name: "S3", kind: .source), CommandParameter(name: "S7", kind: .source, isRepeated: true),
  ]
  let summary = "makes sources one that were taken for several; undo takes it back"
  let examples = [(command: "merge S3 S7", does: "S7 is S3 under another name")]

  func run(_ arguments: CommandArguments, in session: Session) throws {
    let catalog = Catalog(session.dossier)
    var sources: [DossierSource] = []
    for word in arguments.words {
      let source = try catalog.source(word)
      if sources.contains(source) {
        throw CommandError(
          session.say("`\(word.text)` is named twice", "`\(word.text)` disebut dua kali"), at: word)
      }
      sources.append(source)
    }
    let keys = sources.flatMap { session.dossier.keys(of: $0) }
    try session.correct(.merge(keys), showing: Array(keys.prefix(1)))
  }
}

extension Session {
  /// Corrects the sources, and prints those that hold some keys as they are now.
  func correct(_ correction: SourceCorrection, showing keys: [SourceKey]) throws {
    try change(.correctSources(correction))
    let sources = keys.compactMap(dossier.source(holding:))
    try print(SourceList(session: self, catalog: Catalog(dossier)).text(sources, terminal))
  }
}
