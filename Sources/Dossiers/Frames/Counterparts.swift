import Claims
import Reading

/// Statements of two reports on one story that answer each other: of all that the one report says, this meets the other's
/// statement best, and the other way round.
///
/// Words that no table knows take as much from every pair of statements, so that which of them meet best still tells what a
/// sum below a threshold does not. That holds where two reports tell one story: elsewhere something always meets best.
struct Counterparts: Sendable {
  /// What two statements of reports on one story share by their alignment.
  struct Candidate: Sendable {
    let a: Int
    let b: Int
    let alignment: Alignment
  }

  private var pairs: Set<UInt64> = []

  init() {}

  init(_ candidates: [Candidate], _ pair: ArticlePair) {
    let scores = candidates.map { Counterparts.score($0.alignment.fit()) }
    var bestOfA: [Int: Best] = [:]
    var bestOfB: [Int: Best] = [:]
    for (candidate, score) in zip(candidates, scores) where score > 0 {
      bestOfA[candidate.a, default: Best()].meet(pair.b.frames[candidate.b].clause.sentence, score)
      bestOfB[candidate.b, default: Best()].meet(pair.a.frames[candidate.a].clause.sentence, score)
    }
    for (candidate, score) in zip(candidates, scores)
    where bestOfA[candidate.a]?.isSurely(pair.b.frames[candidate.b].clause.sentence, score) == true
      && bestOfB[candidate.b]?.isSurely(pair.a.frames[candidate.a].clause.sentence, score) == true
    {
      pairs.insert(Counterparts.key(candidate.a, candidate.b))
    }
  }

  /// - Parameters a, b: indices into the two profiles' frames.
  func contains(_ a: Int, _ b: Int) -> Bool { pairs.contains(Counterparts.key(a, b)) }

  private static func key(_ a: Int, _ b: Int) -> UInt64 {
    UInt64(UInt32(truncatingIfNeeded: a)) << 32 | UInt64(UInt32(truncatingIfNeeded: b))
  }

  private static func score(_ fit: Alignment.Fit) -> Double {
    fit.within > 0 ? fit.shared * (fit.least + fit.most) : 0
  }

  /// The sentence that meets a statement best, and how well any other does.
  private struct Best {
    private var sentence = -1
    private var score = 0.0
    private var next = 0.0

    /// How much better than any other the best must be.
    private static let margin = 1.1

    mutating func meet(_ other: Int, _ score: Double) {
      if other == sentence {
        self.score = max(self.score, score)
      } else if score > self.score {
        next = self.score
        (sentence, self.score) = (other, score)
      } else {
        next = max(next, score)
      }
    }

    /// Whether a statement of a sentence, which meets so well, is the best by far.
    func isSurely(_ other: Int, _ score: Double) -> Bool { other == sentence && score >= next * Best.margin }
  }
}

extension ArticlePair {
  /// Shares of the two beginnings and names in them from which two reports tell one story, and days between them.
  private static let alike = 0.2
  private static let alikeByNames = 0.15
  private static let manyNames = 3
  /// The share for reports of about one day that have a name in common, and how many days are about one.
  private static let alikeByDay = 0.125
  private static let near = 4
  private static let days = 10

  /// Whether two reports tell one story, as far as their beginnings show it.
  var tellsOneStory: Bool { !isSelf && weights.statementCoverage == nil && !weights.isStrict && areAlike }

  /// Whether two reports tell two stories: what the one leaves open, denies or places elsewhere is no conflict then, however
  /// many of its words the other has. Many of them meet by chance where reports are long or weeks apart.
  var areOfTwoStories: Bool { !isSelf && weights.statementCoverage == nil && weights.isStrict && !areAlike }

  private var areAlike: Bool {
    if let one = a.day, let other = b.day {
      let gap = abs(one.ordinal - other.ordinal)
      if gap > ArticlePair.days { return false }
      if gap <= ArticlePair.near, likeness >= ArticlePair.alikeByDay, sharedLeadNames > 0 { return true }
    }
    return likeness >= ArticlePair.alike && sharedLeadNames > 0
      || likeness >= ArticlePair.alikeByNames && sharedLeadNames >= ArticlePair.manyNames
  }
}
