import Claims
import Dossiers
import Reading

extension MemoDocument {
  /// The memo of a dossier. The same dossier and options give the same memo.
  public init(_ dossier: Dossier, options: Options = Options()) {
    var builder = MemoBuilder(dossier: dossier, options: options)
    self = builder.build()
  }
}

/// Collects a memo's parts; numbers each passage when it is first cited.
struct MemoBuilder {
  let dossier: Dossier
  private(set) var options: MemoDocument.Options
  let labels: MemoLabels
  let analysis: Analysis
  let catalog: Catalog
  let entries: [ArticleID: Dossier.Entry]
  private var notes: [MemoDocument.Note] = []
  private var noteNumbers: [NoteKey: Int] = [:]

  private struct NoteKey: Hashable {
    var article: ArticleID
    var range: TextRange
  }

  init(dossier: Dossier, options: MemoDocument.Options) {
    self.dossier = dossier
    analysis = dossier.analysis
    self.options = options
    self.options.title = options.title ?? analysis.title
    self.options.analyst = options.analyst ?? analysis.analyst
    labels = .of(options.language)
    catalog = Catalog(dossier)
    entries = Dictionary(dossier.entries.map { ($0.id, $0) }) { first, _ in first }
  }

  mutating func build() -> MemoDocument {
    let readings = dossier.entries.map(\.reading)
    let disputed = dossier.findings.filter { isIncluded(.finding($0.number)) }.map { dispute($0) }
    let bottomLine = bottomLine(disputed)
    let judgedClaims = judgedClaims()
    let agreed = dossier.corroborations.compactMap { agreement($0) }
    let timeline = timeline()
    return MemoDocument(
      options: options, title: options.title ?? defaultTitle,
      asOf: readings.compactMap(\.article.published).max(),
      articles: dossier.entries.map(articleLine),
      counts: (
        readings.reduce(0) { $0 + $1.claims.count }, readings.reduce(0) { $0 + $1.quantities.count },
        readings.reduce(0) { $0 + $1.dates.count }
      ),
      bottomLine: bottomLine, assessment: analysis[.memo].notes, judgedClaims: judgedClaims, disputed: disputed,
      agreed: agreed, timeline: timeline, sources: sources(),
      questions: questions(disputed), notChecked: notChecked(), method: labels.methodLines, notes: notes)
  }

  private var defaultTitle: String {
    dossier.entries.lazy.compactMap(\.reading.article.title).first ?? labels.defaultTitle
  }

  // MARK: - Notes

  /// The number of the note for a passage.
  mutating func note(_ article: ArticleID, _ range: TextRange) -> Int {
    let key = NoteKey(article: article, range: range)
    if let known = noteNumbers[key] { return known }
    guard let entry = entries[article] else { return 0 }
    let number = notes.count + 1
    noteNumbers[key] = number
    let text = entry.reading.article
    notes.append(
      MemoDocument.Note(
        number: number, article: article, path: entry.source.path, sha256: text.sha256, range: range,
        line: text.position(of: range.start).line, page: text.page(at: range.start), text: oneLine(text.string(range)),
        selector: MemoDocument.Selector(range, in: text.text)))
    return number
  }

  // MARK: - Articles

  private func articleLine(_ entry: Dossier.Entry) -> MemoDocument.ArticleLine {
    let article = entry.reading.article
    var published = article.published.map { Wording.date($0, options.language) } ?? labels.noDate
    if article.published == nil, let year = entry.reading.year {
      published +=
        options.language == .english
        ? ": yearless dates placed in \(year.year)" : ": tanggal tanpa tahun ditempatkan pada \(year.year)"
    }
    return MemoDocument.ArticleLine(
      id: entry.id, title: article.title ?? entry.source.path, path: entry.source.path, publisher: article.publisher,
      published: published, language: article.language, sha256: article.sha256, day: article.published,
      url: article.url, record: article.recordID, judged: judged(.article(entry.id)))
  }

  // MARK: - Bottom line

  private func bottomLine(_ disputed: [MemoDocument.Dispute]) -> [MemoDocument.Statement] {
    let contradictions = disputed.filter { $0.verdict == .contradiction }.count
    let tensions = disputed.count - contradictions
    let isEnglish = options.language == .english
    let count = dossier.entries.count
    if disputed.isEmpty {
      let text =
        isEnglish
        ? "\(count) \(count == 1 ? "article was" : "articles were") read and no conflict was found in what could be compared."
        : "\(count) artikel dibaca dan tidak ditemukan pertentangan pada hal-hal yang dapat dibandingkan."
      return [MemoDocument.Statement(text)]
    }
    func english(_ n: Int, _ noun: String) -> String { "\(n) \(noun)\(n == 1 ? "" : "s")" }
    let text =
      isEnglish
      ? "\(english(count, "article")): \(english(contradictions, "contradiction")), \(english(tensions, "tension"))."
      : "\(count) artikel: \(contradictions) pertentangan, \(tensions) ketegangan."
    var statements = [MemoDocument.Statement(text)]
    for dispute in disputed.prefix(3) {
      let places = orderedUnique(dispute.sides.map { String($0.credit.prefix { $0 != "," }) }).joined(separator: ", ")
      statements.append(
        MemoDocument.Statement("\(dispute.id) (\(places)): \(dispute.because.text)", notes: dispute.because.notes))
    }
    return statements
  }

  // MARK: - Disputed

  private mutating func dispute(_ finding: Finding) -> MemoDocument.Dispute {
    let sides = finding.evidence.map { side($0) }
    let numbers = orderedUnique(sides.map(\.note))
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
      because: MemoDocument.Statement(Wording.text(finding.because, options.language), notes: numbers),
      repairs: finding.repairs.map(\.text),
      question: MemoDocument.Statement(Wording.text(finding.question, options.language), notes: numbers),
      chart: finding.kind == .figure ? FigureChart.chart(finding, entries, options.language) : nil, rule: finding.rule,
      judged: judged(.finding(finding.number)))
  }

  private func heading(_ finding: Finding) -> String {
    let kind = labels.kinds[finding.kind] ?? finding.kind.rawValue
    let words = orderedUnique(finding.evidence.prefix(2).map { "“\(shortened($0.text, 48))”" })
    return "\(kind): \(words.joined(separator: " \(labels.against) "))"
  }

  private mutating func side(_ evidence: Evidence) -> MemoDocument.Side {
    let number = note(evidence.article, evidence.range)
    guard let entry = entries[evidence.article], evidence.sentence < entry.reading.article.sentences.count else {
      return MemoDocument.Side(
        before: "", passage: evidence.text, after: "", credit: evidence.article.description, language: options.language,
        note: number)
    }
    let article = entry.reading.article
    let sentence = article.sentences[evidence.sentence].range
    let before = article.string(TextRange(min(sentence.start, evidence.range.start), evidence.range.start))
    let after = article.string(TextRange(evidence.range.end, max(sentence.end, evidence.range.end)))
    var credit = "\(evidence.article), \(labels.sentence) \(evidence.sentence + 1)"
    if let page = evidence.page { credit += ", \(labels.page) \(page)" }
    if let speaker = speaker(evidence, entry) {
      credit += ", \(labels.onTheWordOf) \(speaker)"
    } else {
      credit += ", \(labels.narrated)"
    }
    return MemoDocument.Side(
      before: tail(oneLine(before), 110), passage: oneLine(evidence.text), after: head(oneLine(after), 110),
      credit: credit,
      language: article.language, note: number)
  }

  /// Who says the passage: the source of its claim, else of the claim that it overlaps most.
  func speaker(_ evidence: Evidence, _ entry: Dossier.Entry) -> String? {
    let claims = entry.reading.claims
    if let claim = evidence.claim, claim.number > 0, claim.number <= claims.count {
      return claims[claim.number - 1].source.map { entry.reading.sources[$0].name }
    }
    let overlapping = claims.filter { $0.range.overlaps(evidence.range) && $0.source != nil }
    let shared = { (claim: Claim) in
      min(claim.range.end, evidence.range.end) - max(claim.range.start, evidence.range.start)
    }
    return overlapping.max { shared($0) < shared($1) }?.source.map { entry.reading.sources[$0].name }
  }

  // MARK: - Agreed

  private mutating func agreement(_ corroboration: Corroboration) -> MemoDocument.Agreement? {
    guard corroboration.claims.allSatisfy({ isIncluded(.claim($0)) }) else { return nil }
    var numbers: [Int] = []
    var certainties: [Certainty] = []
    var words: String?
    for id in corroboration.claims {
      guard let entry = entries[id.article], id.number > 0, id.number <= entry.reading.claims.count else { continue }
      let claim = entry.reading.claims[id.number - 1]
      numbers.append(note(id.article, claim.range))
      certainties.append(claim.certainty)
      if words == nil { words = oneLine(entry.reading.article.string(claim.range)) }
    }
    guard let words else { return nil }
    return MemoDocument.Agreement(
      claim: MemoDocument.Statement("“\(shortened(words, 220))”", notes: orderedUnique(numbers)),
      origins: corroboration.independentOrigins, articles: orderedUnique(corroboration.claims.map(\.article)),
      certainty: orderedUnique(certainties.compactMap { labels.certainties[$0] }).joined(separator: " / "),
      because: Wording.text(corroboration.because, options.language))
  }

  // MARK: - Timeline

  private mutating func timeline() -> [MemoDocument.Event] {
    var events: [MemoDocument.Event] = []
    let conflicts = Set(
      dossier.findings.filter { $0.kind == .calendar || $0.kind == .date }
        .flatMap { $0.evidence.map { NoteKey(article: $0.article, range: $0.range) } })
    for entry in dossier.entries {
      let article = entry.reading.article
      var seen: Set<Int> = []
      for date in entry.reading.dates {
        guard let from = date.from, !date.isSoft, date.form != .year, date.form != .decade,
          article.sentences[date.sentence].kind == .body || article.sentences[date.sentence].kind == .listItem,
          seen.insert(date.sentence).inserted
        else { continue }
        let to = date.to ?? from
        let day = Wording.days(from, to, options.language)
        let sentence = article.sentences[date.sentence].range
        let number = note(entry.id, date.range)
        events.append(
          MemoDocument.Event(
            day: day, from: from,
            text: MemoDocument.Statement("“\(shortened(oneLine(article.string(sentence)), 200))”", notes: [number]),
            article: entry.id,
            isConflicting: date.isConsistent == false
              || conflicts.contains(NoteKey(article: entry.id, range: date.range))))
      }
    }
    // Swift's sort is not stable: the place in the dossier decides among equal days.
    return events.enumerated().sorted { ($0.element.from, $0.offset) < ($1.element.from, $1.offset) }.map(\.element)
  }

  // MARK: - Sources, questions, gaps

  private func sources() -> [MemoDocument.SourceLine] {
    dossier.sources.filter { isIncluded(.source($0.number)) }.map { source in
      let claims = source.claims.compactMap { id -> Claim? in
        guard let entry = entries[id.article], id.number > 0, id.number <= entry.reading.claims.count else {
          return nil
        }
        return entry.reading.claims[id.number - 1]
      }
      return MemoDocument.SourceLine(
        id: "S\(source.number)", name: source.name,
        role: [source.role, source.affiliation].compactMap { $0 }.joined(separator: ", "),
        kind: labels.sourceKinds[source.kind] ?? source.kind.rawValue,
        articles: orderedUnique(source.members.map(\.article)), claims: claims.count,
        direct: claims.filter(\.isDirect).count, judged: judged(.source(source.number)))
    }
  }

  private func questions(_ disputed: [MemoDocument.Dispute]) -> [MemoDocument.Statement] {
    disputed.map { MemoDocument.Statement("\($0.id): \($0.question.text)", notes: $0.question.notes) }
  }

  private func notChecked() -> [MemoDocument.Statement] {
    dossier.unchecked.map { MemoDocument.Statement("\($0.article): \(Wording.text($0.reason, options.language))") }
      + leftOut()
  }
}
