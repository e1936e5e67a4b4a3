import Dossiers
import Reading

/// A place in the analyst's own words that goes against ICD 203.
public struct LintRemark: Sendable, Hashable {
  /// What the words are about: `F1`, `c3`, `S2`, `A1`, `memo`.
  public var id: String
  /// The number of the note from 1; nil: the reason of a verdict, or the grade itself.
  public var note: Int?
  /// In characters from 1.
  public var column: Int
  /// `mixed-sentence`, `mixed-columns` …
  public var rule: String
  /// What is wrong and what to do.
  public var message: String

  /// `F1:12`, `F1#2:12` for the second note.
  public var place: String { id + (note.map { $0 > 1 ? "#\($0)" : "" } ?? "") + ":\(column)" }
}

/// Holds the analyst's notes and verdicts to ICD 203: likelihood in words of one scale and column, never in a sentence with
/// confidence; judgement apart from what sources say. Words in quotation marks are a source's and are let alone.
public struct MemoLint {
  private let language: Language
  private var remarks: [LintRemark] = []
  /// The column of the first word of likelihood in the memo, and the word.
  private var column: (number: Int, word: String)?

  /// The remarks on a dossier's analyst's part, in its order.
  public static func remarks(_ dossier: Dossier, _ language: Language) -> [LintRemark] {
    var lint = MemoLint(language: language)
    let catalog = Catalog(dossier)
    for item in dossier.analysis.items { lint.check(item, catalog) }
    return lint.remarks
  }

  private init(language: Language) { self.language = language }

  private mutating func check(_ item: Analysis.Item, _ catalog: Catalog) {
    let id = catalog.id(of: item.subject)
    if item.verdict != nil {
      if item.reason.isEmpty {
        add(id, nil, 1, "verdict-without-reason", "a verdict needs its reason", "putusan perlu alasan")
      }
      check(item.reason, id, nil)
    }
    if item.credibility == .confirmed, let count = origins(of: item.subject, catalog.dossier), count < 2 {
      add(
        id, nil, 1, "unconfirmed", "graded 1 (confirmed), but it has \(count) independent origin",
        "dinilai 1 (dikonfirmasi), tetapi hanya punya \(count) asal yang mandiri")
    }
    for (index, note) in item.notes.enumerated() { check(note, id, index + 1) }
  }

  private func origins(of subject: Analysis.Subject, _ dossier: Dossier) -> Int? {
    switch subject {
    case .claim(let id): dossier.origins(of: id).count
    case .finding(let number): dossier.findings.first { $0.number == number }.map { dossier.origins(of: $0).count }
    case .memo, .article, .source: nil
    }
  }

  private mutating func check(_ text: String, _ id: String, _ note: Int?) {
    for sentence in NoteText(text).sentences { check(sentence, id, note) }
  }

  private mutating func check(_ sentence: [NoteWord], _ id: String, _ note: Int?) {
    let scaled = scaled(in: sentence)
    let taken = scaled.map(\.range)
    func free(_ phrases: [[Substring]]) -> [Range<Int>] {
      sentence.places(of: phrases).filter { place in !taken.contains(where: place.overlaps) }
    }
    let vague = free(LikelihoodWords.vague).filter { !sentence[$0.lowerBound].isCapitalised }
    let absolute = free(LikelihoodWords.absolute)
    let confidence = sentence.places(of: LikelihoodWords.confidence)
    let judgement = sentence.places(of: LikelihoodWords.judgement)
    for range in confidence { check(confidence: range, sentence, id, note) }
    if let first = confidence.first, let word = taken.first ?? vague.first {
      add(
        id, note, sentence[word.lowerBound].column, "mixed-sentence",
        "likelihood (“\(sentence.words(word))”) and confidence (“\(sentence.words(first))”) share a sentence: make it two",
        "kemungkinan (“\(sentence.words(word))”) dan keyakinan (“\(sentence.words(first))”) dalam satu kalimat: pisahkan"
      )
    }
    for word in scaled { check(word, sentence, id, note) }
    for range in vague {
      add(
        id, note, sentence[range.lowerBound].column, "no-range",
        "“\(sentence.words(range))” stands for no range: say unlikely (20–45%), likely (55–80%), very likely (80–95%) …",
        "“\(sentence.words(range))” tanpa rentang: pakai kecil kemungkinan (20–45%), kemungkinan besar (55–80%), hampir pasti (95–99%) …"
      )
    }
    for range in absolute {
      add(
        id, note, sentence[range.lowerBound].column, "beyond-scale",
        "“\(sentence.words(range))” leaves no doubt: the scale ends at almost certain (95–99%)",
        "“\(sentence.words(range))” menutup keraguan: skala berakhir pada hampir pasti (95–99%)")
    }
    check(future: free(LikelihoodWords.future), isHedged: !scaled.isEmpty || !vague.isEmpty, sentence, id, note)
    check(judgement: judgement, sentence, id, note)
  }

  /// The words of the scale in a sentence, in order.
  private func scaled(in sentence: [NoteWord]) -> [(range: Range<Int>, word: LikelihoodWord)] {
    var found: [(range: Range<Int>, word: LikelihoodWord)] = []
    for word in LikelihoodWords.scale {
      for range in sentence.places(of: [word.words]) where !found.contains(where: { $0.range.overlaps(range) }) {
        found.append((range, word))
      }
    }
    return found.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// A word of the scale: of the memo's column, and with no number outside its range beside it.
  private mutating func check(
    _ found: (range: Range<Int>, word: LikelihoodWord), _ sentence: [NoteWord], _ id: String, _ note: Int?
  ) {
    let (words, place) = (sentence.words(found.range), sentence[found.range.lowerBound].column)
    if let known = column, known.number != found.word.column {
      add(
        id, note, place, "mixed-columns",
        "“\(words)” is of another column of the scale than “\(known.word)”: keep to one in a memo",
        "“\(words)” berasal dari kolom skala lain daripada “\(known.word)”: pakai satu kolom saja dalam memo")
    } else if column == nil {
      column = (found.word.column, words)
    }
    let near = sentence[max(0, found.range.lowerBound - 4)..<min(sentence.count, found.range.upperBound + 4)]
    guard let percent = near.lazy.compactMap(\.percent).first else { return }
    let range = found.word.range
    guard percent < Double(range.lowerBound) || percent > Double(range.upperBound) else { return }
    let number = Wording.number(percent, language)
    add(
      id, note, place, "outside-range",
      "“\(words)” stands for \(range.lowerBound)–\(range.upperBound)%, not \(number)%",
      "“\(words)” berarti \(range.lowerBound)–\(range.upperBound)%, bukan \(number)%")
  }

  /// Confidence without its level says nothing.
  private mutating func check(confidence range: Range<Int>, _ sentence: [NoteWord], _ id: String, _ note: Int?) {
    if sentence.places(of: LikelihoodWords.levels).contains(where: range.overlaps) { return }
    add(
      id, note, sentence[range.lowerBound].column, "confidence-level",
      "confidence needs a level and what it rests on: high, moderate or low confidence",
      "keyakinan perlu tingkat dan dasarnya: keyakinan tinggi, sedang, atau rendah")
  }

  /// What is to come is a judgement and needs a word of likelihood, unless a source is given for it.
  private mutating func check(
    future: [Range<Int>], isHedged: Bool, _ sentence: [NoteWord], _ id: String, _ note: Int?
  ) {
    guard let first = future.first, !isHedged, sentence.places(of: LikelihoodWords.sourced).isEmpty else { return }
    add(
      id, note, sentence[first.lowerBound].column, "bare-prediction",
      "“\(sentence.words(first))” predicts without a word of likelihood: say how likely it is, or who says so",
      "“\(sentence.words(first))” meramalkan tanpa kata kemungkinan: sebutkan seberapa mungkin, atau siapa yang mengatakannya"
    )
  }

  /// The analyst's judgement and a source's words are told apart, sentence by sentence.
  private mutating func check(judgement: [Range<Int>], _ sentence: [NoteWord], _ id: String, _ note: Int?) {
    guard let own = judgement.first else { return }
    let sourced = sentence.places(of: LikelihoodWords.sourced).first { place in
      !judgement.contains(where: place.overlaps)
    }
    guard let sourced else { return }
    add(
      id, note, sentence[sourced.lowerBound].column, "judgement-and-source",
      "your judgement (“\(sentence.words(own))”) and a source's word (“\(sentence.words(sourced))”) share a sentence: make it two",
      "penilaian Anda (“\(sentence.words(own))”) dan kata sumber (“\(sentence.words(sourced))”) dalam satu kalimat: pisahkan"
    )
  }

  private mutating func add(
    _ id: String, _ note: Int?, _ column: Int, _ rule: String, _ english: String, _ indonesian: String
  ) {
    remarks.append(
      LintRemark(id: id, note: note, column: column, rule: rule, message: language == .english ? english : indonesian))
  }
}
