import Claims
import Reading

/// One article made ready for comparison: what each of its sentences and clauses is about.
/// A function of the reading alone, made once; a class, since every pair of statements that is compared holds two.
final class ArticleProfile: Sendable {
  let entry: Dossier.Entry
  /// In token order.
  let terms: [Term]
  /// For each sentence its terms.
  let termsOfSentence: [Range<Int>]
  let clauses: [Clause]
  let clausesOfSentence: [Range<Int>]
  /// For each sentence the keys of its terms, sorted, each once.
  let keysOfSentence: [[TermKey]]
  /// In how many sentences a key stands.
  let frequency: [TermKey: Int32]
  /// The sentences cut by their predicates.
  let frames: [Frame]
  /// What its beginning tells of.
  let story: Story
  /// The frames in which a key stands, in order.
  let framesOfKey: [TermKey: [Int32]]
  /// Indices by sentence.
  let quantitiesOfSentence: [[Int]]
  let datesOfSentence: [[Int]]
  let mentionsOfSentence: [[Int]]
  /// One for each quantity, in order.
  let figures: [Figure]
  /// The day of publication, or the one that the article reports on.
  let reportDay: CalendarDate?
  /// The names of the beginning, but for who speaks there.
  let leadNames: Set<TermKey>
  /// Spellings of the names that no table knows; with known places and people those in the headline and the first sentence.
  let ownNames: Set<TermKey>
  let headNames: Set<TermKey>
  // What a check reads off the whole article: every pair that the article is in asks for it.
  private let keptQuotes = Kept<[Quote]>()
  private let keptGallery = Kept<Gallery>()

  var quotes: [Quote] { keptQuotes.value { Quote.all(self) } }
  var gallery: Gallery { keptGallery.value { Gallery(self) } }

  /// Sentences of the text that are its beginning, the headline among them.
  static let lead = 12

  var id: ArticleID { entry.id }
  var reading: ArticleReading { entry.reading }
  var article: Article { entry.reading.article }

  convenience init(_ entry: Dossier.Entry) {
    var statements: [Clause] = []
    let draft = ArticleProfile(draftOf: entry, &statements)
    self.init(draft, frames: statements.map { Frame($0, draft) }, story: Story(draft))
  }

  /// The same article with what its terms tell.
  private init(_ draft: ArticleProfile, frames: [Frame], story: Story) {
    entry = draft.entry
    terms = draft.terms
    termsOfSentence = draft.termsOfSentence
    clauses = draft.clauses
    clausesOfSentence = draft.clausesOfSentence
    keysOfSentence = draft.keysOfSentence
    frequency = draft.frequency
    framesOfKey = draft.framesOfKey
    quantitiesOfSentence = draft.quantitiesOfSentence
    datesOfSentence = draft.datesOfSentence
    mentionsOfSentence = draft.mentionsOfSentence
    figures = draft.figures
    self.frames = frames
    self.story = story
    reportDay = draft.reportDay
    leadNames = draft.names(inFirst: ArticleProfile.lead)
    let names = draft.terms.indices.filter(draft.isOwnName)
    ownNames = Set(names.map { draft.terms[$0].word })
    let head = draft.article.sentences.indices.filter(draft.isText).prefix(2).last
    let known = draft.terms.indices.filter { term in
      draft.terms[term].entity != 0 && [.place, .person].contains(draft.entityKind(of: term))
    }
    headNames = Set(
      (names + known).filter { $0 < head.map { draft.termsOfSentence[$0].upperBound } ?? 0 }
        .map { draft.terms[$0].entity != 0 ? draft.terms[$0].entity : draft.terms[$0].word })
  }

  /// Without frames and story, which are read off the rest.
  private init(draftOf entry: Dossier.Entry, _ statements: inout [Clause]) {
    var entry = entry
    entry.reading = ComparedPart.of(entry.reading)
    self.entry = entry
    let reading = entry.reading
    let count = reading.article.sentences.count
    var collector = TermCollector(reading)
    let terms = collector.terms()
    self.terms = terms
    var termsOfSentence: [Range<Int>] = []
    var clauses: [Clause] = []
    var clausesOfSentence: [Range<Int>] = []
    var keys: [[TermKey]] = []
    var frequency: [TermKey: Int32] = [:]
    var at = 0
    for (number, sentence) in reading.article.sentences.enumerated() {
      let first = at
      let firstClause = clauses.count
      let words = SentenceWords(reading.article, sentence: number)
      for range in ClauseCutter.of(words.language).cut(sentence, words.tokens) {
        let start = at
        while at < terms.count, terms[at].token < range.upperBound { at += 1 }
        clauses.append(
          Clause(
            sentence: number, tokens: range, terms: start..<at,
            negator: Negation.first(in: range, words.tokens, words.vocabulary)))
      }
      termsOfSentence.append(first..<at)
      clausesOfSentence.append(firstClause..<clauses.count)
      let own = ArticleProfile.keys(terms[first..<at])
      for key in own { frequency[key, default: 0] += 1 }
      keys.append(own)
    }
    self.termsOfSentence = termsOfSentence
    self.clauses = clauses
    self.clausesOfSentence = clausesOfSentence
    keysOfSentence = keys
    self.frequency = frequency
    statements = ArticleProfile.statements(reading, terms, termsOfSentence)
    framesOfKey = ArticleProfile.statementsOfKey(statements, terms)
    quantitiesOfSentence = ArticleProfile.bySentence(reading.quantities.map(\.sentence), count)
    datesOfSentence = ArticleProfile.datesOfText(reading, count)
    mentionsOfSentence = ArticleProfile.bySentence(reading.mentions.map(\.sentence), count)
    figures = Figure.all(reading, clauses, clausesOfSentence, statements, terms)
    frames = []
    story = Story()
    reportDay = reading.article.published ?? entry.borrowed?.own
    leadNames = []
    ownNames = []
    headNames = []
  }

  private static func keys(_ terms: ArraySlice<Term>) -> [TermKey] {
    var keys: Set<TermKey> = []
    for term in terms {
      for key in [term.word, term.entity] where key != 0 { keys.insert(key) }
      keys.formUnion(term.senses)
    }
    return keys.sorted()
  }

  private static func statements(_ reading: ArticleReading, _ terms: [Term], _ termsOfSentence: [Range<Int>])
    -> [Clause]
  {
    let cutter = StatementCutter(reading, terms)
    var statements: [Clause] = []
    for (number, sentence) in reading.article.sentences.enumerated() where sentence.kind != .boilerplate {
      let own = termsOfSentence[number]
      for range in cutter.cut(sentence) {
        let start = own.first { terms[$0].token >= range.lowerBound } ?? own.upperBound
        let end = own.first { terms[$0].token >= range.upperBound } ?? own.upperBound
        statements.append(Clause(sentence: number, tokens: range, terms: start..<max(start, end)))
      }
    }
    return statements
  }

  private static func statementsOfKey(_ statements: [Clause], _ terms: [Term]) -> [TermKey: [Int32]] {
    var found: [TermKey: [Int32]] = [:]
    for (index, clause) in statements.enumerated() {
      for key in keys(terms[clause.terms]) { found[key, default: []].append(Int32(index)) }
    }
    return found
  }

  fileprivate static func bySentence(_ sentences: [Int], _ count: Int) -> [[Int]] {
    var lists = Array(repeating: [Int](), count: count)
    for (index, sentence) in sentences.enumerated() where sentence < count { lists[sentence].append(index) }
    return lists
  }

  /// A name that no table knows, not a kind of place (`Desa`), an office (`Kepala`) or a body (`BPBD`).
  private func isOwnName(_ term: Int) -> Bool {
    let own = terms[term]
    return own.kind == .name && own.entity == 0 && article.tokens[own.token].word < 0
      && !article.tokens[own.token].isAllCaps
  }

  /// Whether an article tells of other people and places alone: none of its own names is the other's, and neither speaks of
  /// whom or what the other begins with. Floods of one day in two towns share their words, not their names.
  func isElsewhere(than other: ArticleProfile) -> Bool {
    let fewest = 2
    guard ownNames.count >= fewest, other.ownNames.count >= fewest, !headNames.isEmpty, !other.headNames.isEmpty
    else { return false }
    return ownNames.isDisjoint(with: other.ownNames) && headNames.allSatisfy { other.frequency[$0] == nil }
      && other.headNames.allSatisfy { frequency[$0] == nil }
  }

  /// Whether a sentence holds a key.
  func has(_ key: TermKey, inSentence sentence: Int) -> Bool {
    guard key != 0 else { return false }
    let keys = keysOfSentence[sentence]
    var low = 0
    var high = keys.count
    while low < high {
      let middle = (low + high) / 2
      if keys[middle] < key { low = middle + 1 } else { high = middle }
    }
    return low < keys.count && keys[low] == key
  }

  /// The clause in which an offset of a sentence stands.
  func clause(at offset: Int, inSentence sentence: Int) -> Clause? {
    let own = clauses[clausesOfSentence[sentence]]
    return own.last { !$0.tokens.isEmpty && Int(article.tokens[$0.tokens.lowerBound].start) <= offset } ?? own.first
  }

  /// The innermost claim that covers a range.
  func claim(covering range: TextRange) -> Int? {
    var best: Int?
    for (index, claim) in reading.claims.enumerated() where claim.range.contains(range) {
      if let known = best, reading.claims[known].range.count <= claim.range.count { continue }
      best = index
    }
    return best
  }

  /// Whether a sentence asks, from a token on: what is asked is not stated.
  func isQuestion(_ sentence: Int, from token: Int = 0) -> Bool {
    article.sentences[sentence].tokens.contains {
      $0 >= token && article.tokens[$0].word == 0x3F && article.tokens[$0].kind == .punctuation
    }
  }

  func isTitle(_ sentence: Int) -> Bool { article.sentences[sentence].kind == .title }

  /// The innermost claim that covers a term.
  func claim(at term: Int) -> Claim? {
    claim(covering: article.tokens[terms[term].token].range).map { reading.claims[$0] }
  }

  /// Whether a sentence is the article's own prose or headline, not boilerplate.
  func isText(_ sentence: Int) -> Bool { article.sentences[sentence].kind != .boilerplate }
}

/// Negators that are meant.
enum Negation {
  /// `No. 5`
  static func isNumbered(_ index: Int, _ tokens: [Token]) -> Bool {
    index + 2 < tokens.count && tokens[index + 1].word == 0x2E && tokens[index + 2].kind == .number
  }

  /// The first negator in a range of tokens that opens no fixed phrase (`tidak hanya`, `no doubt`).
  static func first(in range: Range<Int>, _ tokens: [Token], _ vocabulary: Vocabulary) -> Int? {
    var index = range.lowerBound
    while index < range.upperBound {
      if let trap = vocabulary.negationTraps.longest(in: tokens, at: index, end: range.upperBound) {
        index += trap.length
      } else if vocabulary.negators.longest(in: tokens, at: index, end: range.upperBound) != nil,
        !isNumbered(index, tokens)
      {
        return index
      } else {
        index += 1
      }
    }
    return nil
  }
}

extension ArticleProfile {
  /// By sentence the dates that its text gives: the one in a dateline is that of the report.
  fileprivate static func datesOfText(_ reading: ArticleReading, _ count: Int) -> [[Int]] {
    bySentence(reading.dates.map(\.sentence), count).enumerated().map { number, dates in
      guard !dates.isEmpty else { return [] }
      let article = reading.article
      let length = article.datelineLength(article.sentences[number])
      guard length > 0 else { return dates }
      let end = Int(article.tokens[article.sentences[number].tokens.lowerBound + length - 1].start)
      return dates.filter { reading.dates[$0].range.start >= end }
    }
  }
}
