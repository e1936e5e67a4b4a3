import Claims
import Reading

/// How much of an article is held against others and against itself. Figures are compared two by two, so that the work grows
/// with their square: of the longest documents only the beginning is compared, and `unchecked` says so.
enum ComparedPart {
  /// So many sentences are compared: those of a book of 250 pages.
  static let sentences = 6000

  /// So many pairs of figures for one measure of one thing are held against each other within an article.
  static let pairs = 2_000_000

  /// The number of sentences that are compared; nil for nearly all articles: every one.
  static func limit(of reading: ArticleReading) -> Int? {
    let count = reading.article.sentences.count
    var limit = min(count, sentences)
    // Fewer figures than that cannot make so many pairs.
    if reading.quantities.count * reading.quantities.count / 2 > pairs {
      var (counts, spent): ([Thing: Int], Int) = ([:], 0)
      for quantity in reading.quantities {
        let thing = Thing(unit: quantity.unit.name, concept: quantity.concept)
        spent += counts[thing, default: 0]
        counts[thing, default: 0] += 1
        if spent > pairs {
          limit = min(limit, max(1, quantity.sentence))
          break
        }
      }
    }
    return limit < count ? limit : nil
  }

  /// What two figures must share to be of one thing.
  private struct Thing: Hashable {
    var unit: String
    var concept: ConceptID?
  }

  /// The reading as far as it is compared. Its lists are beginnings of the whole ones, so that every index holds.
  static func of(_ reading: ArticleReading) -> ArticleReading {
    guard let limit = limit(of: reading) else { return reading }
    var part = reading
    let end = reading.article.sentences[limit].range.start
    let tokens = reading.article.sentences[limit].tokens.lowerBound
    part.article.sentences = Array(reading.article.sentences[..<limit])
    part.article.tokens = Array(reading.article.tokens[..<tokens])
    if let words = reading.article.second?.tokens { part.article.second?.tokens = Array(words[..<tokens]) }
    part.quantities = beginning(reading.quantities) { $0.sentence < limit }
    part.dates = beginning(reading.dates) { $0.sentence < limit }
    part.concepts = beginning(reading.concepts) { $0.sentence < limit }
    part.mentions = beginning(reading.mentions) { $0.sentence < limit }
    part.quotations = beginning(reading.quotations) { $0.range.end <= end }
    part.claims = beginning(reading.claims) { $0.range.start < end }
    for index in part.claims.indices.suffix(8) {
      part.claims[index].quantities.removeAll { $0 >= part.quantities.count }
      part.claims[index].dates.removeAll { $0 >= part.dates.count }
    }
    return part
  }

  private static func beginning<Record>(_ records: [Record], _ isIn: (Record) -> Bool) -> [Record] {
    Array(records.prefix(while: isIn))
  }
}
