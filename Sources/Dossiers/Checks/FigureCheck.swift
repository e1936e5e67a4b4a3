import Claims
import Reading

/// Figures for one measure of one thing that do not meet.
enum FigureCheck: Check {
  static func run(on pair: ArticlePair, into comparison: inout Comparison) {
  }
}
