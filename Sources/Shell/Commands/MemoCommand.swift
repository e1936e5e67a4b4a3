import Memos
import Reading

/// `brief`: writes the memo.
struct MemoCommand: Command {
  let name = "brief"
  let aliases = ["memo"]
  let options = [
    CommandOption(
      name: "--to", value: "FILE|-", kind: .file, help: "where to; the format follows the ending (.md, .html, .json)"),
    CommandOption(
      name: "--format", value: "FORMAT", kind: .choice(MemoFormat.allCases.map(\.rawValue)),
      help: "markdown, html or json"),
    CommandOption(name: "--lang", value: "id|en", kind: .choice(["id", "en"]), help: "the memo's language"),
    CommandOption(name: "--title", value: "TEXT", help: "the memo's title"),
    CommandOption(name: "--analyst", value: "NAME", help: "who signs it"),
    CommandOption(name: "--force", help: "replaces a file that is there already"),
  ]
  let summary = "writes the memo: agreed, disputed, sources, questions, passages"
  let examples = [
    (command: "brief --to memo.html", does: "a page with every passage"),
    (command: "brief --lang id --title \"Pasukan Korea Utara\" --to memo.md", does: "in Indonesian"),
  ]

  func run(_ arguments: CommandArguments, in session: Session) throws {
    guard !session.dossier.entries.isEmpty else {
      throw CommandError(
        session.say("nothing is loaded; load PATH takes articles in", "belum ada artikel; load PATH memuatnya"),
        at: arguments.command)
    }
    let target = arguments.value("--to")
    let format = try MemoFormat.chosen(by: arguments.value("--format"), target)
    var options = MemoDocument.Options(language: session.settings.language)
    if let language = arguments.value("--lang") {
      options.language = try language.choice(Language.self, of: "language")
    }
    options.title = arguments.value("--title")?.text
    options.analyst = arguments.value("--analyst")?.text
    let dossier = session.dossier
    let (memo, bytes) = try session.work { [options] _ in
      let memo = MemoDocument(dossier, options: options)
      return (memo, format.bytes(memo))
    }
    guard let target, target.text != "-" else { return try session.print(String(decoding: bytes, as: UTF8.self)) }
    do {
      try MemoFile.write(
        bytes, to: target.text, replacing: arguments.has("--force") || session.memos.contains(target.text))
    } catch let error as MemoFileError {
      throw CommandError(error.description, at: target)
    }
    session.memos.insert(target.text)
    try session.remark(summary(of: memo, target.text, session))
  }

  private func summary(of memo: MemoDocument, _ path: String, _ session: Session) -> String {
    let contradictions = memo.disputed.count { $0.verdict == .contradiction }
    let parts = [
      session.count(contradictions, "contradiction", "contradictions", "kontradiksi"),
      session.count(memo.disputed.count - contradictions, "tension", "tensions", "ketegangan"),
      session.count(memo.agreed.count, "agreed claim", "agreed claims", "klaim disepakati"),
      session.count(memo.sources.count, "source", "sources", "narasumber"),
      session.count(memo.notes.count, "passage cited", "passages cited", "kutipan dirujuk"),
    ]
    let later = session.say("Check it later with", "Periksa kelak dengan")
    return "\(path): \(parts.joined(separator: ", ")). \(later): silang verify \(path)"
  }
}
