/// `echo`: prints a text.
struct EchoCommand: Command {
  let name = "echo"
  let parameters = [CommandParameter(name: "TEXT", kind: .text, isOptional: true, isRepeated: true)]
  let keepsOptions = true
  let needsArticles = false
  let summary = "prints a text, for headings in what a script prints"
  let examples = [
    (command: "echo Figures of the second day", does: "the words, one blank between them, and a line's end")
  ]

  func run(_ arguments: CommandArguments, in session: Session) throws {
    try session.print(TextWidth.visible(arguments.words.map(\.text).joined(separator: " ")) + "\n")
  }
}
