import Claims
import Reading

/// Numbers of one report that do not add up: parts and total, share and counts, change and levels, difference and terms,
/// rate and time, the same amount in two units, a number and the names it counts, times and what lies between them.
///
/// Every rule stays silent where a part may be missing, allows each number what its written precision leaves open, and
/// speaks only where the text says that the numbers belong together.
enum ArithmeticCheck: Check {
  private static let rules: [@Sendable (SumPassage) -> Finding?] = [
    PartsRule.finding, RestRule.finding, ShareRule.finding, ChangeRule.finding, DifferenceRule.finding,
    ProductRule.finding, ConversionRule.finding, AverageRule.finding, NamesRule.finding, HoursRule.finding,
    YearsRule.finding,
  ]

  static func run(on pair: ArticlePair, into comparison: inout Comparison) {
    guard pair.isSelf else { return }
    let figures = SumFigures(pair.a)
    comparison.findings += TableRule.findings(figures)
    for sentence in pair.a.article.sentences.indices
    where pair.a.isText(sentence) && (!figures.figures(sentence).isEmpty || pair.a.datesOfSentence[sentence].count > 1)
    {
      let passage = SumPassage(figures, sentence)
      for rule in rules {
        if let finding = rule(passage) { comparison.findings.append(finding) }
      }
    }
  }
}
