import Memos

/// `verify`: holds an exported memo against its articles.
struct VerifyCommand: Command {
  let name = "verify"
  let parameters = [
    CommandParameter(name: "MEMO", kind: .file),
    CommandParameter(name: "PATH", kind: .file, isOptional: true, isRepeated: true),
  ]
  let printsRecords = true
  let summary = "holds every citation and sentence of an exported memo against its articles"
  let examples = [
    (command: "verify memo.html", does: "against the articles where they were, or beside the memo"),
    (command: "verify memo.md archive", does: "against the articles in a folder"),
  ]

  func run(_ arguments: CommandArguments, in session: Session) throws {
    let file = arguments.words[0]
    let memo = try memo(file, session)
    let paths = arguments.words.dropFirst().map(\.text)
    var articles = CitedArticles(memo: file.text, named: paths, limit: session.settings.articleLimit)
    let found = articles.find(memo)
    for problem in articles.problems { try session.errors.line(problem) }
    if !articles.problems.isEmpty { session.hasUnreadable = true }
    let verification = Verification(memo, found: found)
    if !verification.stands { session.hasDifferences = true }
    try session.show(arguments, .verification(verification, memo: file.text)) {
      VerificationView(session: session, memo: file.text).text(verification, $0)
    }
  }

  private func memo(_ file: Word, _ session: Session) throws -> SealedMemo {
    let bytes: [UInt8]
    do throws(ArticleInputError) {
      bytes = try ArticleFiles.bytes(of: file.text, limit: session.settings.articleLimit)
    } catch {
      throw CommandError(error.text(session.settings.language), at: file)
    }
    do throws(SealError) {
      return try SealedMemo(bytes)
    } catch {
      switch error {
      case .noMemo:
        throw CommandError(
          session.say(
            "\(file.text): no memo in HTML, Markdown or JSON that `brief` wrote (or its digests were removed)",
            "\(file.text): bukan memo HTML, Markdown atau JSON tulisan `brief` (atau sidiknya dibuang)"), at: file)
      case .damaged(let what):
        throw CommandError(
          session.say(
            "\(file.text): the memo cannot be verified: \(what)", "\(file.text): memo tak dapat diperiksa: \(what)"),
          at: file)
      }
    }
  }
}
