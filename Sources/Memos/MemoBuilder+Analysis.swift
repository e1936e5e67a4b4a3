import Claims
import Dossiers
import Reading

/// The analyst's part of a memo.
extension MemoBuilder {
  /// Whether a subject stands in the memo: unless the analyst left it out.
  func isIncluded(_ subject: Analysis.Subject) -> Bool { analysis[subject].isIncluded != false }

  static func leftOutClaims(
    _ catalog: Catalog, _ analysis: Analysis
  ) -> [ArticleID: (out: [Claim], kept: [Claim])] {
    guard analysis.items.contains(where: { $0.isIncluded == false }) else { return [:] }
    var claims: [ArticleID: (out: [Claim], kept: [Claim])] = [:]
    for item in catalog.claims {
      let isOfSource = item.source.flatMap { analysis[.source($0.number)].isIncluded } ?? true
      if analysis[.claim(item.id)].isIncluded ?? isOfSource {
        claims[item.id.article, default: ([], [])].kept.append(item.claim)
      } else {
        claims[item.id.article, default: ([], [])].out.append(item.claim)
      }
    }
    return claims.filter { !$0.value.out.isEmpty }
  }

  /// Whether a figure or date stands only in what the analyst left out: then it is in no list and no chart either.
  func isLeftOut(_ range: TextRange, sentence: Int, of article: ArticleID) -> Bool {
    guard let claims = leftOutClaims[article] else { return false }
    if claims.kept.contains(where: { $0.range.overlaps(range) }) { return false }
    if claims.out.contains(where: { $0.range.overlaps(range) }) { return true }
    // Beside the words themselves, as the day on which they were said is.
    return claims.out.contains { $0.sentence == sentence } && !claims.kept.contains { $0.sentence == sentence }
  }

  /// What was judged of a subject; nil where nothing that a reader sees was.
  func judged(_ subject: Analysis.Subject) -> MemoDocument.Judged? {
    var item = analysis[subject]
    item.isIncluded = nil
    if item.isEmpty { return nil }
    return MemoDocument.Judged(
      id: catalog.id(of: subject), item: item, grades: Wording.grades(item, options.language))
  }

  /// The claims that the analyst judged, in order.
  mutating func judgedClaims() -> [MemoDocument.JudgedClaim] {
    var list: [MemoDocument.JudgedClaim] = []
    for item in analysis.items {
      guard case .claim(let id) = item.subject, let judged = judged(item.subject), let claim = catalog.claim(id) else {
        continue
      }
      let number = note(id.article, claim.claim.range)
      list.append(
        MemoDocument.JudgedClaim(
          claim: id,
          words: MemoDocument.Statement("“\(shortened(oneLine(catalog.words(claim)), 220))”", notes: [number]),
          speaker: claim.source?.name, judged: judged, verdict: item.verdict.map { Wording.name($0, options.language) })
      )
    }
    return list
  }

  /// What the analyst left out, and judgements whose subject is gone: a memo is silent about nothing.
  func leftOut() -> [MemoDocument.Statement] {
    let isEnglish = options.language == .english
    let ids = analysis.items.filter { $0.isIncluded == false }.map { catalog.id(of: $0.subject) }
    var statements: [MemoDocument.Statement] = []
    if !ids.isEmpty {
      let list = ids.joined(separator: ", ")
      statements.append(
        .init(isEnglish ? "Left out by the analyst: \(list)." : "Tidak dimuat atas pilihan analis: \(list)."))
    }
    for item in analysis.items where item.credibility == .confirmed {
      guard let count = origins(of: item.subject), count < 2 else { continue }
      let id = catalog.id(of: item.subject)
      statements.append(
        .init(
          isEnglish
            ? "\(id) is graded 1 (confirmed), but the articles loaded now give it \(count) independent origin."
            : "\(id) dinilai 1 (dikonfirmasi), tetapi artikel yang kini dimuat hanya memberinya \(count) asal yang mandiri."
        ))
    }
    if analysis.resting > 0 {
      statements.append(
        .init(
          isEnglish
            ? "\(analysis.resting) of the analyst's judgements are about something that is no longer loaded or found."
            : "\(analysis.resting) penilaian analis menyangkut hal yang tidak lagi dimuat atau ditemukan."))
    }
    return statements
  }

  private func origins(of subject: Analysis.Subject) -> Int? {
    switch subject {
    case .claim(let id): dossier.origins(of: id).count
    case .finding(let number): dossier.findings.first { $0.number == number }.map { dossier.origins(of: $0).count }
    case .memo, .article, .source: nil
    }
  }
}
