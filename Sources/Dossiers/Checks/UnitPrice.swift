import Claims
import Reading

/// Prices of one measure of a thing (`Rp9.200 seliter`, `a litre … costs 9,300 rupiah`) that two reports on one story give, each
/// one only.
enum UnitPrice {
  static func isShared(_ a: Figure, _ b: Figure, _ pair: ArticlePair) -> Bool {
    guard a.quantity.unit.dimension == .money, a.quantity.unit.name == b.quantity.unit.name,
      let measure = measure(of: a, pair.a), measure == self.measure(of: b, pair.b),
      isOnly(a, measure, pair.a), isOnly(b, measure, pair.b)
    else { return false }
    return pair.overlap(sentence: a.quantity.sentence, b.quantity.sentence).shared > 0
  }

  /// Whether a report gives no other price of the measure; what it was before, and by how much it changed, are none.
  private static func isOnly(_ figure: Figure, _ measure: String, _ profile: ArticleProfile) -> Bool {
    profile.figures.allSatisfy { other in
      other.value == figure.value || other.quantity.conversionOf == figure.index
        || !other.quantity.scope.isDisjoint(with: [.change, .previous]) || self.measure(of: other, profile) != measure
    }
  }

  /// How far behind an amount its measure stands, in tokens.
  private static let reach = 3

  /// The measure that an amount of money is the price of: right behind it (`per liter`, `a barrel`, `seliter`), or named before
  /// it with no other amount between (`A litre of petrol has cost 12,500 rupiah`).
  static func measure(of figure: Figure, _ profile: ArticleProfile) -> String? {
    guard figure.quantity.unit.dimension == .money else { return nil }
    let sentence = profile.article.sentences[figure.quantity.sentence].tokens
    let words = SentenceWords(profile.article, sentence: figure.quantity.sentence)
    let behind = figure.tokens.upperBound..<min(figure.tokens.upperBound + reach, sentence.upperBound)
    for index in behind {
      if words.tokens[index].kind == .punctuation, words.tokens[index].word != 0x2F { break }
      if let unit = PricedUnits.unit(at: index, sentence.lowerBound, profile, words) { return unit }
    }
    let before = profile.figures.filter {
      $0.quantity.sentence == figure.quantity.sentence && $0.tokens.upperBound <= figure.tokens.lowerBound
        && $0.quantity.unit.dimension == .money
    }
    let start = before.map(\.tokens.upperBound).max() ?? sentence.lowerBound
    // A measure behind the last amount is that amount's.
    guard before.isEmpty, start < figure.tokens.lowerBound else { return nil }
    return (start..<figure.tokens.lowerBound).lazy.compactMap {
      PricedUnits.unit(at: $0, sentence.lowerBound, profile, words)
    }.first
  }
}

/// Units of mass, volume and energy, by the words of either language.
private enum PricedUnits {
  private static let english = units(.of(.english))
  private static let indonesian = units(.of(.indonesian))
  private static let dimensions: Set<String> = ["mass", "volume", "energy"]

  private static func units(_ data: LanguageData) -> [String: String] {
    var units: [String: String] = [:]
    for row in data.rows(.units) where dimensions.contains(row[1]) {
      for form in row.forms where form.words.count == 1 {
        units[data.lexicon.spelling(of: form.words[0])] = row[0]
      }
    }
    return units
  }

  /// The unit at a token of which one is meant: behind `a`, `per`, `tiap`, a stroke, or in one word (`seliter`).
  static func unit(at index: Int, _ start: Int, _ profile: ArticleProfile, _ words: SentenceWords) -> String? {
    guard words.tokens[index].kind == .word else { return nil }
    let word = profile.article.string(words.tokens[index].range).lowercased()
    if words.language == .indonesian, word.hasPrefix("se"), let unit = indonesian[String(word.dropFirst(2))] {
      return unit
    }
    guard let unit = (words.language == .english ? english : indonesian)[word], index > start else { return nil }
    let isStroke = words.tokens[index - 1].word == 0x2F
    return isStroke || words.first(.single, in: index - 1..<index) != nil ? unit : nil
  }
}
