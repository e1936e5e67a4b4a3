import Reading

/// Amounts that are given twice, in two units or currencies: `US$499 juta atau Rp 6,7 triliun`, `80 feet (24 metres)`.
enum QuantityConversions {
  /// Measures that differ by more were hardly meant as one; the news rounds freely.
  private static let slack = 1.25

  /// Marks each quantity that gives the one before it again.
  static func join(_ quantities: inout [Quantity], in article: Article) {
    guard quantities.count > 1 else { return }
    let words = QuantityTables.of(article.data).words
    for index in 1..<quantities.count {
      let (first, second) = (quantities[index - 1], quantities[index])
      guard first.conversionOf == nil, first.sentence == second.sentence, areOneAmount(first, second),
        let link = link(first, second, article, words)
      else { continue }
      if link == .bracket || second.unit.dimension == .money || isNear(first, second) {
        quantities[index].conversionOf = index - 1
      }
    }
  }

  private enum Link { case bracket, or }

  /// How the second follows the first: in brackets, or after `or`, with no more than `setara dengan` between.
  private static func link(_ a: Quantity, _ b: Quantity, _ article: Article, _ words: QuantityWords) -> Link? {
    guard b.range.start > a.range.end, b.range.start - a.range.end <= 30 else { return nil }
    let between = tokens(between: a, b, article)
    guard let first = between.first, between.count <= 4 else { return nil }
    let rest = article.tokens[between].dropFirst()
    guard rest.allSatisfy({ $0.kind == .word }) else { return nil }
    if article.tokens[first].word == 0x28 { return .bracket }
    let opener = article.tokens[first].word == 0x2C ? rest.first?.word : article.tokens[first].word
    return opener == words.or || opener == words.atau ? .or : nil
  }

  private static func tokens(between a: Quantity, _ b: Quantity, _ article: Article) -> Range<Int> {
    let sentence = article.sentences[a.sentence].tokens
    let start = sentence.partitioningIndex { Int(article.tokens[$0].start) >= a.range.end }
    var end = start
    while end < sentence.upperBound, Int(article.tokens[end].start) < b.range.start { end += 1 }
    return start..<end
  }

  /// Whether two quantities measure one kind of thing in two units.
  private static func areOneAmount(_ a: Quantity, _ b: Quantity) -> Bool {
    guard a.value != nil, b.value != nil, a.unit.dimension == b.unit.dimension, a.unit.name != b.unit.name else {
      return false
    }
    switch a.unit.dimension {
    case .money, .length, .area, .mass, .volume, .speed, .flow, .temperature, .energy, .power: return true
    default: return false
    }
  }

  private static func isNear(_ a: Quantity, _ b: Quantity) -> Bool {
    guard let one = a.value, let other = b.value, one > 0, other > 0 else { return false }
    let ratio = one * a.unit.factor / (other * b.unit.factor)
    return ratio < slack && ratio > 1 / slack
  }
}

extension Range<Int> {
  /// The first index for which a condition holds that, once true, stays true; the upper bound where it never does.
  func partitioningIndex(where holds: (Int) -> Bool) -> Int {
    var (low, high) = (lowerBound, upperBound)
    while low < high {
      let middle = (low + high) / 2
      if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
