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
  /// The claims that the analyst left out, or whose source was, by their articles; with the others of their sentences.
  let leftOutClaims: [ArticleID: (out: [Claim], kept: [Claim])]
  private var notes: [MemoDocument.Note] = []
  private var noteNumbers: [PassageKey: Int] = [:]

  init(dossier: Dossier, options: MemoDocument.Options) {
    self.dossier = dossier
    analysis = dossier.analysis
    self.options = options
    self.options.title = options.title ?? analysis.title
    self.options.analyst = options.analyst ?? analysis.analyst
    labels = .of(options.language)
    catalog = Catalog(dossier)
    entries = Dictionary(dossier.entries.map { ($0.id, $0) }) { first, _ in first }
    leftOutClaims = MemoBuilder.leftOutClaims(catalog, analysis)
  }

  var language: Language { options.language }
  var isEnglish: Bool { options.language == .english }

  /// The parts in the memo's order, so that the notes are numbered as they are read.
  mutating func build() -> MemoDocument {
    let readings = dossier.entries.map(\.reading)
    let shown = dossier.findings.filter { isIncluded(.finding($0.number)) }
    let disputed = shown.map { dispute($0) }
    let judgedClaims = judgedClaims()
    let agreed = dossier.corroborations.compactMap { agreement($0) }
    let (unconfirmed, further) = unconfirmed(besides: shown)
    let timeline = timeline()
    let figures = figures(shown)
    return MemoDocument(
      options: options, title: options.title ?? defaultTitle,
      asOf: options.date ?? readings.compactMap(\.article.published).max(),
      articles: dossier.entries.map(articleLine),
      counts: (
        readings.reduce(0) { $0 + $1.claims.count }, readings.reduce(0) { $0 + $1.quantities.count },
        readings.reduce(0) { $0 + $1.dates.count }
      ),
      bottomLine: bottomLine(disputed, agreed), assessment: analysis[.memo].notes, judgedClaims: judgedClaims,
      disputed: disputed, agreed: agreed, unconfirmed: unconfirmed, furtherUnconfirmed: further, timeline: timeline,
      timelineChart: timelineChart(timeline), figures: figures, sources: sources(), notChecked: notChecked(),
      method: labels.methodLines, notes: notes)
  }

  private var defaultTitle: String {
    dossier.entries.lazy.compactMap(\.reading.article.title).first ?? labels.defaultTitle
  }

  // MARK: - Notes

  /// How much of the text round a passage its note shows on each side, in characters.
  private static let context = 160

  /// The number of the note for a passage.
  mutating func note(_ article: ArticleID, _ range: TextRange) -> Int {
    let key = PassageKey(article: article, range: range)
    if let known = noteNumbers[key] { return known }
    guard let entry = entries[article] else { return 0 }
    let number = notes.count + 1
    noteNumbers[key] = number
    let text = entry.reading.article
    // Four bytes a character are always enough.
    let from = max(0, range.start - MemoBuilder.context * 4)
    let to = min(text.text.count, range.end + MemoBuilder.context * 4)
    notes.append(
      MemoDocument.Note(
        number: number, article: article, path: entry.source.path, sha256: text.sha256, range: range,
        line: text.position(of: range.start).line, page: text.page(at: range.start), text: oneLine(text.string(range)),
        language: text.language,
        before: tail(oneLine(text.string(TextRange(from, range.start))), MemoBuilder.context),
        after: head(oneLine(text.string(TextRange(range.end, to))), MemoBuilder.context),
        selector: MemoDocument.Selector(range, in: text.text)))
    return number
  }

  // MARK: - Articles

  private func articleLine(_ entry: Dossier.Entry) -> MemoDocument.ArticleLine {
    let article = entry.reading.article
    var published = article.published.map { Wording.date($0, language) } ?? labels.noDate
    if article.published == nil, let year = entry.reading.year {
      published += isEnglish ? "; placed in \(year.year)" : "; ditempatkan pada \(year.year)"
    }
    return MemoDocument.ArticleLine(
      id: entry.id, title: article.title ?? entry.source.path, path: entry.source.path, publisher: article.publisher,
      published: published, language: article.language, sha256: article.sha256, day: article.published,
      url: article.url, record: article.recordID, judged: judged(.article(entry.id)))
  }

  // MARK: - Bottom line

  /// At most five sentences: the counts, the three gravest conflicts, what is borne out.
  private func bottomLine(
    _ disputed: [MemoDocument.Dispute], _ agreed: [MemoDocument.Agreement]
  ) -> [MemoDocument.Statement] {
    let contradictions = disputed.count { $0.verdict == .contradiction }
    var statements = [
      MemoDocument.Statement(
        labels.counted(dossier.entries.count, contradictions, disputed.count - contradictions))
    ]
    for dispute in disputed.prefix(3) {
      let places = orderedUnique(dispute.sides.map { String($0.credit.prefix { $0 != "," }) }).joined(separator: ", ")
      statements.append(
        MemoDocument.Statement("\(dispute.id) (\(places)): \(dispute.because.text)", notes: dispute.because.notes))
    }
    if dossier.entries.count > 1 { statements.append(.init(labels.borneOut(agreed.count))) }
    return statements
  }

  // MARK: - Sources and gaps

  private func sources() -> [MemoDocument.SourceLine] {
    let relays = Relays(dossier)
    return dossier.sources.filter { isIncluded(.source($0.number)) }.map { source in
      let claims = source.claims.compactMap(catalog.claim)
      return MemoDocument.SourceLine(
        id: "S\(source.number)", name: source.name,
        role: [source.role, source.affiliation].compactMap { $0 }.joined(separator: ", "),
        kind: labels.sourceKinds[source.kind] ?? source.kind.rawValue,
        articles: source.articles, claims: claims.count, direct: claims.count { $0.claim.isDirect },
        relayedBy: relays.media(of: source), judged: judged(.source(source.number)))
    }
  }

  /// What the analyst took for a false alarm, with the reason.
  private func dismissed() -> [MemoDocument.Statement] {
    dossier.dismissed.map { item in
      let places = item.finding.evidence.map { "\($0.article) “\(shortened(oneLine($0.text), 80))”" }
      return MemoDocument.Statement(
        "F\(item.finding.number) (\(Wording.name(item.finding.kind, language))) \(labels.dismissed): "
          + places.joined(separator: " / ") + ". \(item.reason)")
    }
  }

  private func notChecked() -> [MemoDocument.Statement] {
    dossier.unchecked.map { MemoDocument.Statement("\($0.article): \(Wording.text($0.reason, language))") }
      + dismissed() + leftOut()
  }
}
