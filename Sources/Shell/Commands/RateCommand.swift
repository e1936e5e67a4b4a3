import Dossiers
import Memos

/// `rate`: Admiralty grades.
struct RateCommand: Command {
  let name = "rate"
  let parameters = [
    CommandParameter(name: "S2|F1|c3", kind: .subject), CommandParameter(name: "GRADE", kind: .text),
  ]
  let summary = "grades a source A to F, or a finding or claim 1 to 6, on the Admiralty scale"
  let examples = [
    (command: "rate S2 B", does: "the source is usually reliable; `rate S2 -` takes the grade back"),
    (command: "rate F1 2", does: "what the finding is about is probably true"),
    (command: "rate c3 2", does: "the claim is probably true; 1 (confirmed) takes two independent origins"),
  ]

  func run(_ arguments: CommandArguments, in session: Session) throws {
    let (word, grade) = (arguments.words[0], arguments.words[1])
    let subject = try session.judged(word)
    let isTakenBack = grade.text == "-"
    switch subject {
    case .source:
      let reliability = isTakenBack ? nil : try reliability(grade, session)
      try session.judge(subject) { .reliability($0, reliability) }
    case .claim, .finding:
      let credibility = isTakenBack ? nil : try credibility(grade, session)
      if credibility == .confirmed { try confirm(subject, word, grade, session) }
      try session.judge(subject) { .credibility($0, credibility) }
    case .article, .memo:
      throw CommandError(
        session.say(
          "`\(word.text)` takes no grade: sources (S2) take A to F, claims (c3) and findings (F1) 1 to 6",
          "`\(word.text)` tidak dinilai: narasumber (S2) A sampai F, klaim (c3) dan temuan (F1) 1 sampai 6"), at: word)
    }
  }

  private func reliability(_ word: Word, _ session: Session) throws(CommandError) -> Reliability {
    if let grade = Reliability(rawValue: word.text.uppercased()) { return grade }
    let scale = Reliability.allCases.map { "\($0.rawValue) \(Wording.name($0, session.settings.language))" }
    throw CommandError(
      session.say("a source is graded", "narasumber dinilai") + ": " + scale.joined(separator: ", "), at: word)
  }

  private func credibility(_ word: Word, _ session: Session) throws(CommandError) -> Credibility {
    if let grade = Int(word.text).flatMap(Credibility.init) { return grade }
    let scale = Credibility.allCases.map { "\($0.rawValue) \(Wording.name($0, session.settings.language))" }
    throw CommandError(
      session.say("a claim or finding is graded", "klaim atau temuan dinilai") + ": " + scale.joined(separator: ", "),
      at: word)
  }

  /// Refuses the grade 1 where fewer than two independent origins say so, and shows how they were counted.
  private func confirm(
    _ subject: Analysis.Subject, _ word: Word, _ grade: Word, _ session: Session
  ) throws(CommandError) {
    guard let count = session.dossier.origins(of: subject), count.count < 2 else { return }
    let listed = count.groups.enumerated().map { index, articles in
      "\(session.say("origin", "asal")) \(index + 1): \(articles.map(\.description).joined(separator: " "))"
    }
    let claims = count.claims.map(Catalog(session.dossier).id(of:)).joined(separator: " ")
    let derivation = (listed + (claims.isEmpty ? [] : ["\(session.say("claims", "klaim")) \(claims)"]))
    throw CommandError(
      session.say(
        "1 (confirmed) takes two independent origins, \(word.text) has \(count.count)",
        "1 (dikonfirmasi) memerlukan dua asal yang mandiri, \(word.text) punya \(count.count)")
        + (derivation.isEmpty ? "" : " (\(derivation.joined(separator: "; ")))")
        + session.say("; 2 is probably true", "; 2 berarti besar kemungkinan benar"), at: grade)
  }
}
