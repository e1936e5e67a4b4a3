import Dossiers
import Memos

/// `split`: takes what one article says of a source out into a source of its own.
struct SplitCommand: Command {
  let name = "split"
  let parameters = [CommandParameter(name: "S3", kind: .source), CommandParameter(name: "A2", kind: .article)]
  let summary = "takes a source of one article out of a wrong merge; undo takes it back"
  let examples = [(command: "split S4 A4", does: "the one in A4 is somebody else")]

  func run(_ arguments: CommandArguments, in session: Session) throws {
    let catalog = Catalog(session.dossier)
    let source = try catalog.source(arguments.words[0])
    let article = try catalog.article(arguments.words[1]).id
    let all = session.dossier.keys(of: source)
    let inside = all.filter { $0.article == article }
    guard !inside.isEmpty else {
      let articles = source.articles.map(\.description).joined(separator: " ")
      throw CommandError(
        session.say(
          "S\(source.number) does not speak in \(article), but in \(articles)",
          "S\(source.number) tidak berbicara dalam \(article), melainkan dalam \(articles)"), at: arguments.words[1])
    }
    guard let rest = all.first(where: { $0.article != article }) else {
      throw CommandError(
        session.say(
          "S\(source.number) speaks in \(article) alone; there is nothing to split",
          "S\(source.number) hanya berbicara dalam \(article); tidak ada yang bisa dipisah"), at: arguments.words[1])
    }
    try session.correct(.split(inside), showing: [rest, inside[0]])
  }
}
