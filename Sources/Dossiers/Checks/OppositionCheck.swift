import Claims
import Reading

/// Opposite things said of one event through its predicate: rose and fell, approved and rejected.
enum OppositionCheck: Check {
  static func run(on pair: ArticlePair, into comparison: inout Comparison) {
    var found = Ranking()
    var harmless = Ranking()
    for meeting in pair.meetings {
      guard let opposed = Opposed(meeting) else { continue }
      let score = opposed.score(meeting)
      guard score > 0 else { continue }
      if let reason = defuser(opposed, meeting) {
        harmless.add(finding(meeting, reason, opposed, .tension, .weak), score, meeting)
      } else {
        let isOpinion = opposed.relation == .opinion
        found.add(
          finding(meeting, "opposition.opposed", opposed, .contradiction, isOpinion ? .weak : .strong), score, meeting)
      }
    }
    comparison.findings += found.best
    comparison.compatible += harmless.best
