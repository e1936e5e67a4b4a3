import Claims
import Reading

/// The findings of some articles under other weights than those of the table: what the fitting program varies.
package struct WeightTrial: Sendable {
  /// One weight of the table.
  package struct Weight: Sendable {
    package let name: String
    package let value: Double
    fileprivate let path: @Sendable (inout Weights, Double) -> Void
  }

  /// The weights that are fitted, with their values in the table.
  package static let weights: [Weight] = [
    Weight(name: "name", value: Weights.reports.name) { $0.name = $1 },
    Weight(name: "entity", value: Weights.reports.entity) { $0.entity = $1 },
    Weight(name: "concept", value: Weights.reports.concept) { $0.concept = $1 },
    Weight(name: "word", value: Weights.reports.word) { $0.word = $1 },
    Weight(name: "context", value: Weights.reports.context) { $0.context = $1 },
    Weight(name: "figureShared", value: Weights.reports.figureShared) { $0.figureShared = $1 },
    Weight(name: "figureCoverage", value: Weights.reports.figureCoverage) { $0.figureCoverage = $1 },
    Weight(name: "figureNoun", value: Weights.reports.figureNoun) { $0.figureNoun = $1 },
    Weight(name: "swappedDigits", value: Weights.reports.swappedDigits) { $0.swappedDigits = $1 },
    Weight(name: "figureLoose", value: Weights.reports.figureLoose) { $0.figureLoose = $1 },
    Weight(name: "polarityCoverage", value: Weights.reports.polarityCoverage) { $0.polarityCoverage = $1 },
    Weight(name: "denialShared", value: Weights.reports.denialShared) { $0.denialShared = $1 },
    Weight(name: "eventShared", value: Weights.reports.eventShared) { $0.eventShared = $1 },
    Weight(name: "eventNamed", value: Weights.reports.eventNamed) { $0.eventNamed = $1 },
    Weight(name: "eventMost", value: Weights.reports.eventMost) { $0.eventMost = $1 },
    Weight(name: "eventLeast", value: Weights.reports.eventLeast) { $0.eventLeast = $1 },
    Weight(name: "eventProduct", value: Weights.reports.eventProduct) { $0.eventProduct = $1 },
    Weight(name: "restLeast", value: Weights.reports.restLeast) { $0.restLeast = $1 },
    Weight(name: "universal", value: Weights.reports.universal) { $0.universal = $1 },
    Weight(name: "specificNamed", value: Weights.reports.specificNamed) { $0.specificNamed = $1 },
    Weight(name: "themeShared", value: Weights.reports.themeShared) { $0.themeShared = $1 },
    Weight(name: "themeSpecific", value: Weights.reports.themeSpecific) { $0.themeSpecific = $1 },
    Weight(name: "themeLeast", value: Weights.reports.themeLeast) { $0.themeLeast = $1 },
    Weight(name: "themeBrief", value: Weights.reports.themeBrief) { $0.themeBrief = $1 },
    Weight(name: "onceMost", value: Weights.reports.onceMost) { $0.onceMost = $1 },
    Weight(name: "onceLeast", value: Weights.reports.onceLeast) { $0.onceLeast = $1 },
    Weight(name: "onceSpecific", value: Weights.reports.onceSpecific) { $0.onceSpecific = $1 },
    Weight(name: "specific", value: Weights.reports.specific) { $0.specific = $1 },
    Weight(name: "denialRest", value: Weights.reports.denialRest) { $0.denialRest = $1 },
    Weight(name: "certainty", value: Weights.reports.certainty) { $0.certainty = $1 },
    Weight(name: "answering", value: Weights.reports.answering) { $0.answering = $1 },
    Weight(name: "twinCoverage", value: Weights.reports.twinCoverage) { $0.twinCoverage = $1 },
  ]

  private let profiles: [ArticleProfile]

  package init(_ entries: [Dossier.Entry]) { profiles = entries.map(ArticleProfile.init) }

  /// The findings with these values in place of ``weights``, each pair's joined and in order.
  package func findings(_ values: [Double]) -> [Finding] {
    var weights = Weights.reports
    for (weight, value) in zip(WeightTrial.weights, values) { weight.path(&weights, value) }
    var findings: [Finding] = []
    for (index, profile) in profiles.enumerated() {
      for other in profiles[...index] { findings += Checks.compare(other, profile, weights).findings }
    }
    return FindingList.numbered(findings)
  }
}
