import Glibc
import Memos
import Reading

/// `brief`: writes the memo.
struct MemoCommand: Command {
  let name = "brief"
  let aliases = ["memo"]
  let options = [
    CommandOption(
      name: "--to", value: "FILE|-", kind: .file,
      help: "where to; the form follows the ending (.md, .html, .json, .csv, .docx, .pdf)"),
    CommandOption(
      name: "--format", value: "FORMAT", kind: .choice(MemoFormat.allCases.map(\.rawValue)),
      help: MemoFormat.allCases.map(\.rawValue).joined(separator: ", ")),
    CommandOption(name: "--lang", value: "id|en", kind: .choice(["id", "en"]), help: "the memo's language"),
    CommandOption(name: "--title", value: "TEXT", help: "the memo's title"),
    CommandOption(name: "--analyst", value: "NAME", help: "who signs it"),
    CommandOption(name: "--date", value: "YYYY-MM-DD", help: "the memo's date; else that of the newest article"),
    CommandOption(name: "--lint", help: "holds your notes and verdicts to ICD 203 and writes no memo"),
    CommandOption(name: "--template", value: "FILE", kind: .file, help: "a mustache template of your own"),
    CommandOption(name: "--url", value: "ADDRESS", help: "where a ClaimReview will stand"),
    CommandOption(name: "--schema", help: "prints the JSON Schema of the memo instead"),
    CommandOption(name: "--force", help: "replaces a file that is there already"),
  ]
  let summary = "writes the memo: agreed, disputed, sources, questions, passages"
  let examples = [
    (command: "brief --to memo.html", does: "a page with every passage"),
    (command: "brief --lang id --title \"Pasukan Korea Utara\" --to memo.md", does: "in Indonesian"),
    (command: "brief --lint", does: "where your own words mix likelihood and confidence, or stand for no range"),
    (command: "brief --to memo.pdf --force", does: "on A4 pages, in place of the last one"),
    (command: "brief --to claims.csv", does: "every claim as a row; other .csv files hold the findings"),
  ]
  let redirection: String? = "--to"

  func run(_ arguments: CommandArguments, in session: Session) throws {
    if arguments.has("--schema") { return try session.print(MemoSchema.text) }
    guard !session.dossier.entries.isEmpty else {
      throw CommandError(
        session.say("nothing is loaded; load PATH takes articles in", "belum ada artikel; load PATH memuatnya"),
        at: arguments.command)
    }
    if arguments.has("--lint") { return try lint(session) }
    var options = MemoDocument.Options(language: session.settings.language)
    if let language = arguments.value("--lang") {
      options.language = try language.choice(Language.self, of: "language")
    }
    options.title = arguments.value("--title")?.text
    options.analyst = arguments.value("--analyst")?.text
    options.date = try arguments.value("--date")?.date()
    let target = arguments.value("--to")
    let dossier = session.dossier
    if let file = arguments.value("--template") {
      let template = try template(file, target, arguments.value("--format"), session)
      let (memo, text) = try session.work { [options] _ in
        let memo = MemoDocument(dossier, options: options)
        return (memo, template.text(memo))
      }
      return try write(Array(text.utf8), target, memo, isSealed: false, arguments, session)
    }
    let format = try MemoFormat.chosen(by: arguments.value("--format"), target)
    if !format.isText, target?.text ?? "-" == "-", isatty(STDOUT_FILENO) == 1 {
      throw CommandError(
        "\(format.rawValue) is no text for a terminal; --to FILE keeps it",
        "\(format.rawValue) bukan teks untuk terminal; --to BERKAS menyimpannya", at: arguments.command)
    }
    if let target { try refuse(target, arguments, session) }
    let url = arguments.value("--url")?.text
    let (memo, bytes) = try session.work { [options] _ in
      let memo = MemoDocument(dossier, options: options)
      return (memo, try MemoExport(memo: memo, dossier: dossier, url: url).bytes(format))
    }
    try write(bytes, target, memo, isSealed: format.isSealed, arguments, session)
  }

  /// `F1:12: no-range: …`, a line for each remark; the program then ends with 1.
  private func lint(_ session: Session) throws {
    let remarks = MemoLint.remarks(session.dossier, session.settings.language)
    for remark in remarks { try session.print("\(remark.place): \(remark.rule): \(remark.message)\n") }
    if remarks.isEmpty {
      try session.remark(
        session.say("nothing against ICD 203 in your notes and verdicts", "catatan dan putusan Anda sesuai ICD 203"))
    } else {
      session.hasDifferences = true
    }
  }

  private func template(
    _ file: Word, _ target: Word?, _ format: Word?, _ session: Session
  ) throws(CommandError) -> MemoTemplate {
    var kind = MemoTemplate.Kind(ending: target?.text ?? "")
    if let format { kind = try format.choice(MemoTemplate.Kind.self, of: "format of a template") }
    if let target, let format = MemoFormat.ofFile(target.text), !format.isText {
      throw CommandError(
        "a template gives text, which `\(target.text)` cannot be",
        "templat menghasilkan teks, `\(target.text)` bukan berkas teks", at: target)
    }
    let bytes: [UInt8]
    do throws(ArticleInputError) {
      bytes = try ArticleFiles.bytes(of: file.text, limit: ScriptSource.limit)
    } catch {
      throw CommandError(error.description, at: file)
    }
    do throws(TemplateError) {
      return try MemoTemplate(String(decoding: bytes, as: UTF8.self), name: file.text, kind: kind)
    } catch {
      throw CommandError(error.description, at: file)
    }
  }

  private func isReplacing(_ target: Word, _ arguments: CommandArguments, _ session: Session) -> Bool {
    arguments.has("--force") || session.ownFiles.contains(target.text)
  }

  /// Says that a file is kept before any work is done.
  private func refuse(_ target: Word, _ arguments: CommandArguments, _ session: Session) throws {
    if target.text == "-" { return }
    do throws(OutputFileError) {
      try OutputFile.refuse(target.text, isReplacing(target, arguments, session))
    } catch {
      throw CommandError(error.description, at: target)
    }
  }

  private func write(
    _ bytes: [UInt8], _ target: Word?, _ memo: MemoDocument, isSealed: Bool, _ arguments: CommandArguments,
    _ session: Session
  ) throws {
    guard let target, target.text != "-" else {
      if let text = String(validating: bytes, as: UTF8.self) { return try session.print(text) }
      return try session.output.write(bytes)
    }
    do throws(OutputFileError) {
      try OutputFile.write(bytes, to: target.text, replacing: isReplacing(target, arguments, session))
    } catch {
      throw CommandError(error.description, at: target)
    }
    session.ownFiles.insert(target.text)
    let later = session.say("Check it later with", "Periksa kelak dengan")
    try session.remark(
      "\(target.text): \(summary(of: memo, session))" + (isSealed ? ". \(later): silang verify \(target.text)" : ""))
  }

  private func summary(of memo: MemoDocument, _ session: Session) -> String {
    let contradictions = memo.disputed.count { $0.verdict == .contradiction }
    let parts = [
      session.count(contradictions, "contradiction", "contradictions", "kontradiksi"),
      session.count(memo.disputed.count - contradictions, "tension", "tensions", "ketegangan"),
      session.count(memo.agreed.count, "agreed claim", "agreed claims", "klaim disepakati"),
      session.count(memo.sources.count, "source", "sources", "narasumber"),
      session.count(memo.notes.count, "passage cited", "passages cited", "kutipan dirujuk"),
    ]
    return parts.joined(separator: ", ")
  }
}
