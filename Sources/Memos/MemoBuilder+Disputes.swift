import Claims
import Dossiers
import Reading

/// What is disputed: the passages side by side, why, and whom to ask what.
extension MemoBuilder {
  /// So much of its sentence is shown on each side of a passage, in characters.
  private static let context = 110
  /// The most people that one dispute sends the reader to.
  private static let mostAsked = 3
  /// A name of more characters is cut.
  private static let longestName = 90

  mutating func dispute(_ finding: Finding) -> MemoDocument.Dispute {
    let sides = sides(finding.evidence)
    let numbers = orderedUnique(sides.flatMap(\.notes))
    let relation =
      switch finding.relation {
      case .inconsistent: labels.inconsistent
      case .disputed: labels.disputedRelation
      case .misreported: labels.misreported
      }
    let verdict = finding.verdict == .contradiction ? labels.contradiction : labels.tension
    let strength = finding.strength == .weak ? labels.weak : labels.strong
    return MemoDocument.Dispute(
      id: "F\(finding.number)", heading: heading(finding), verdict: finding.verdict, strength: finding.strength,
      badge: finding.verdict == .contradiction ? verdict : "\(verdict) · \(strength)", relation: relation, sides: sides,
      because: MemoDocument.Statement(Wording.text(finding.because, language), notes: numbers),
      grounds: finding.grounds.map { Wording.text($0, language) }, repairs: finding.repairs.map(\.text),
      askOf: askOf(finding),
      question: MemoDocument.Statement(Wording.text(finding.question, language), notes: numbers),
      chart: finding.kind == .figure ? chart(of: finding) : nil, rule: finding.rule,
      judged: judged(.finding(finding.number)))
  }

  private func heading(_ finding: Finding) -> String {
    let kind = labels.kinds[finding.kind] ?? finding.kind.rawValue
    let words = orderedUnique(finding.evidence.prefix(2).map { quoted(shortened(oneLine($0.text), 48)) })
    return "\(kind): \(words.joined(separator: " \(labels.against) "))"
  }

  /// The passages in their sentences, those of one sentence and speaker together.
  private mutating func sides(_ evidence: [Evidence]) -> [MemoDocument.Side] {
    var groups: [[Evidence]] = []
    for item in evidence {
      let known = groups.firstIndex { group in
        guard let last = group.last else { return false }
        return last.article == item.article && last.sentence == item.sentence && last.range.end <= item.range.start
          && speaker(of: last) == speaker(of: item)
      }
      if let known { groups[known].append(item) } else { groups.append([item]) }
    }
    return groups.compactMap { group in group.first.map { side($0, further: Array(group.dropFirst())) } }
  }

  private mutating func side(_ evidence: Evidence, further: [Evidence]) -> MemoDocument.Side {
    let number = note(evidence.article, evidence.range)
    guard let entry = entries[evidence.article], evidence.sentence < entry.reading.article.sentences.count else {
      return MemoDocument.Side(
        before: "", passage: evidence.text, after: "", credit: evidence.article.description, language: language,
        note: number)
    }
    let article = entry.reading.article
    let sentence = article.sentences[evidence.sentence].range
    let before = article.string(TextRange(min(sentence.start, evidence.range.start), evidence.range.start))
    var end = evidence.range.end
    var more: [MemoDocument.Side.Further] = []
    for item in further {
      more.append(
        .init(
          between: oneLine(article.string(TextRange(end, item.range.start))), passage: oneLine(item.text),
          note: note(item.article, item.range)))
      end = item.range.end
    }
    let after = article.string(TextRange(end, max(sentence.end, end)))
    var credit = "\(evidence.article), \(labels.sentence) \(evidence.sentence + 1)"
    if let page = evidence.page { credit += ", \(labels.page) \(page)" }
    if let speaker = speaker(of: evidence) {
      credit += ", \(labels.onTheWordOf) \(name(speaker))"
    } else {
      credit += ", \(labels.narrated)"
    }
    return MemoDocument.Side(
      before: tail(oneLine(before), MemoBuilder.context), passage: shortened(oneLine(evidence.text), 400),
      after: head(oneLine(after), MemoBuilder.context), credit: credit, language: article.language, note: number,
      further: more)
  }

  /// Who says the passage: the source of its claim, else of the claim that it overlaps most.
  func speaker(of evidence: Evidence) -> DossierSource? {
    if let claim = evidence.claim { return catalog.claim(claim)?.source }
    return speaker(of: PassageKey(article: evidence.article, range: evidence.range))
  }

  /// Who says a passage: the source of the claim that shares most of it.
  func speaker(of passage: PassageKey) -> DossierSource? {
    guard let claims = entries[passage.article]?.reading.claims else { return nil }
    var best: (index: Int, shared: Int)?
    for (index, claim) in claims.enumerated() where claim.source != nil {
      let shared = min(claim.range.end, passage.range.end) - max(claim.range.start, passage.range.start)
      if shared > best?.shared ?? 0 { best = (index, shared) }
    }
    return best.flatMap { catalog.claim(ClaimID(article: passage.article, number: $0.index + 1))?.source }
  }

  /// Whom to ask: who says each passage; where nobody does, who acts in it, else the newsroom.
  private func askOf(_ finding: Finding) -> [String] {
    let names = finding.evidence.map { evidence in
      if let speaker = speaker(of: evidence) { return named(speaker) }
      if finding.kind != .arithmetic, let actor = actor(in: evidence) { return actor }
      guard let article = entries[evidence.article]?.reading.article, let publisher = article.publisher else {
        return labels.author(evidence.article)
      }
      return labels.newsroom(publisher, evidence.article)
    }
    return Array(orderedUnique(names).prefix(MemoBuilder.mostAsked))
  }

  /// A source's name, cut where it is no name any more.
  func name(_ source: DossierSource) -> String { shortened(oneLine(source.name), MemoBuilder.longestName) }

  /// `Kim Hong Kyun (Wakil Menteri Luar Negeri)`.
  private func named(_ source: DossierSource) -> String {
    guard source.kind == .person, let role = source.role else { return name(source) }
    return "\(name(source)) (\(shortened(role, MemoBuilder.longestName)))"
  }

  /// The person or organisation that a passage's sentence names first; none of a headline, which writes any word like a name.
  private func actor(in evidence: Evidence) -> String? {
    guard let reading = entries[evidence.article]?.reading,
      reading.article.sentences[evidence.sentence].kind != .title
    else { return nil }
    let mention = reading.mentions.first {
      $0.sentence == evidence.sentence && reading.entities.indices.contains($0.entity)
        && reading.entities[$0.entity].kind != .place
    }
    return mention.map { shortened(reading.entities[$0.entity].name, MemoBuilder.longestName) }
  }
}
