import Dossiers
import Memos

/// `verdict`: what the analyst finds a claim to be.
struct VerdictCommand: Command {
  let name = "verdict"
  let parameters = [
    CommandParameter(name: "c3", kind: .claim),
    CommandParameter(name: "VERDICT", kind: .choice(ClaimVerdict.allCases.map(\.rawValue))),
    CommandParameter(name: "REASON", kind: .text, isOptional: true, isRepeated: true),
  ]
  let summary = "records your own verdict on a claim, with its reason"
  let examples = [
    (command: "verdict c3 false \"The ministry's list has no such ship.\"", does: "stands in the memo as yours"),
    (command: "verdict c3 unproven", does: "true, mostly-true, mixed, mostly-false, false or unproven"),
    (command: "verdict c3 -", does: "takes the verdict back"),
  ]

  func run(_ arguments: CommandArguments, in session: Session) throws {
    let (word, choice) = (arguments.words[0], arguments.words[1])
    let subject = try session.judged(word)
    guard case .claim = subject else {
      throw CommandError(
        session.say(
          "`\(word.text)` is no claim (c1, c2 …; `claims` lists them)",
          "`\(word.text)` bukan klaim (c1, c2 …; `claims` mendaftarnya)"), at: word)
    }
    let verdict = choice.text == "-" ? nil : try verdict(choice)
    let reason = arguments.words.dropFirst(2).map(\.text).joined(separator: " ")
    try session.judge(subject) { .verdict($0, verdict, reason: reason) }
  }

  /// A verdict by its name, or by its words in either language.
  private func verdict(_ word: Word) throws(CommandError) -> ClaimVerdict {
    let words = word.text.lowercased()
    let named = ClaimVerdict.allCases.first {
      $0.rawValue == words || words == Wording.name($0, .indonesian) || words == Wording.name($0, .english)
    }
    if let named { return named }
    return try word.choice(ClaimVerdict.self, of: "verdict")
  }
}
