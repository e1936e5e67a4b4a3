import Dossiers
import Memos

extension Session {
  /// What a word names for a judgement: `F1`, `c3`, `S2`, `A1`, or `memo`.
  func judged(_ word: Word) throws(CommandError) -> Analysis.Subject {
    if word.text.lowercased() == "memo" { return .memo }
    switch try Catalog(dossier).subject(word) {
    case .article(let entry): return .article(entry.id)
    case .claim(let claim): return .claim(claim.id)
    case .source(let source): return .source(source.number)
    case .finding(let finding): return .finding(finding.number)
    case .compatible:
      throw CommandError(
        say(
          "`\(word.text)` is a pair that was let off; the analyst's part is about findings (F1), claims, sources",
          "`\(word.text)` bukan temuan; penilaian analis berlaku untuk temuan (F1), klaim, dan narasumber"), at: word)
    }
  }

  /// Adds to the analyst's part and prints what is now judged of the subject.
  func judge(_ subject: Analysis.Subject, _ judgement: (SubjectKey) -> Judgement) throws {
    guard let key = dossier.key(of: subject) else { return }
    try change(.judge(judgement(key)))
    let list = AnalysisList(session: self, catalog: Catalog(dossier))
    try print(list.text(dossier.analysis[subject], terminal))
  }
}

extension Session {
  /// Takes subjects into the memo, or leaves them out of it.
  func setInclusion(_ words: [Word], _ isIncluded: Bool) throws {
    var subjects: [Analysis.Subject] = []
    for word in words {
      let subject = try judged(word)
      switch subject {
      case .finding, .claim, .source: subjects.append(subject)
      case .article:
        throw CommandError(
          say(
            "`\(word.text)` is an article: `unload \(word.text)` takes it out of everything",
            "`\(word.text)` adalah artikel: `unload \(word.text)` mengeluarkannya dari semuanya"), at: word)
      case .memo:
        throw CommandError(
          say("name a finding (F1), claim or source", "sebut temuan (F1), klaim, atau narasumber"), at: word)
      }
    }
    for subject in subjects { try judge(subject) { .inclusion($0, isIncluded) } }
  }
}

extension Dossier {
  /// The origins of a claim, or of the side of a finding that rests on most; nil for what has none.
  func origins(of subject: Analysis.Subject) -> OriginCount? {
    switch subject {
    case .claim(let id): origins(of: id)
    case .finding(let number): findings.first { $0.number == number }.map(origins(of:))
    case .memo, .article, .source: nil
    }
  }
}

extension Catalog {
  /// `c3`.
  func id(of claim: ClaimID) -> String { id(of: .claim(claim)) }
}
