import Claims
import Dossiers

/// What was found of what is to be found, and how much was found besides.
struct Score {
  var gold = 0
  var found = 0
  var said = 0
  var right = 0
  var falseAlarms = 0

  /// Precision counts more than recall; a pair that is none costs as much as two findings missed.
  var worth: Double { Double(found) - 1.5 * Double(said - right) - 2 * Double(falseAlarms) }
  var precision: Double { Double(right) / Double(max(1, said)) }
  var recall: Double { Double(found) / Double(max(1, gold)) }

  mutating func add(_ item: Case, _ values: [Double]) {
    let findings = item.trial.findings(values)
    func meets(_ finding: Finding, _ places: [Place]) -> Bool {
      places.allSatisfy { place in finding.evidence.contains { place.isMet(by: $0) } }
    }
    gold += item.gold.count
    found += item.gold.count { places in findings.contains { meets($0, places) } }
    for finding in findings {
      if item.gold.contains(where: { meets(finding, $0) }) {
        said += 1
        right += 1
      } else if finding.verdict == .contradiction {
        let isRelated = item.gold.contains { places in
          places.contains { place in finding.evidence.contains { place.isMet(by: $0) } }
        }
        if !isRelated { said += 1 }
        falseAlarms += item.compatible.contains { meets(finding, $0) } ? 1 : 0
      }
    }
  }

  static func + (one: Score, other: Score) -> Score {
    Score(
      gold: one.gold + other.gold, found: one.found + other.found, said: one.said + other.said,
      right: one.right + other.right, falseAlarms: one.falseAlarms + other.falseAlarms)
  }
}

/// How the cases do with a set of weights. What was scored once is kept: the fits that leave one case out go nearly the
/// same way as the one on all, so that most of what they ask for is known.
final class Scores {
  let cases: [Case]
  private var known: [[Double]: [Score]] = [:]

  init(_ cases: [Case]) { self.cases = cases }

  /// How many sets of weights were scored.
  var count: Int { known.count }

  /// A score for each case, in order.
  func each(_ values: [Double]) -> [Score] {
    if let scores = known[values] { return scores }
    let scores = cases.map { item in
      var score = Score()
      score.add(item, values)
      return score
    }
    known[values] = scores
    return scores
  }

  /// All cases together, but for one of them where its index is given.
  func sum(_ values: [Double], without left: Int? = nil) -> Score {
    each(values).enumerated().reduce(Score()) { $1.offset == left ? $0 : $0 + $1.element }
  }
}
