import Claims
import Reading

/// The terms of two clauses, each with its counterpart in the other.
struct Alignment: Sendable {
  struct Match: Sendable {
    /// Indices into the two profiles' terms.
    var a: Int
    var b: Int
    /// 0…1: 1 for one name, entity or concept, less for words that only may mean the same.
    var strength: Double
    var isName: Bool
    /// The mention that the first article's term belongs to; -1 for none.
    var mention = -1
    /// What the term weighs in its own clause; 0 for one that stands elsewhere in the sentence.
    var weightOfA: Double
    var weightOfB: Double
    /// What it counts by its rarity alone.
    var rare: Double
    /// The same where only a meaning of everyday words brings the two together.
    var rareByMeaning = 0.0

    /// Both stand in the clauses themselves.
    var isWithin: Bool { weightOfA > 0 && weightOfB > 0 }
  }

  struct Single: Sendable {
    var term: Int
    var weight: Double
  }

  /// How much two clauses share besides some terms of theirs.
  struct Fit: Sendable {
    /// The weight of the shared terms, of the side that shares less.
    var shared = 0.0
    /// The share of each clause's own weight that the other has, 0…1.
    var coverageOfA = 0.0
    var coverageOfB = 0.0
    /// What is shared that is rare in both articles.
    var specific = 0.0
    /// The same, with what only everyday meanings bring together.
    var specificByMeaning = 0.0
    var names = 0
    var words = 0
    /// How many different names are among them: a name's words are one.
    var named = 0
    /// How many of them stand in both clauses themselves.
    var within = 0

    var least: Double { min(coverageOfA, coverageOfB) }
    var most: Double { max(coverageOfA, coverageOfB) }
  }

  var matches: [Match] = []
  /// Without a counterpart in the other clause; `onlyA` and `onlyB` lack one in its whole sentence.
  var restA: [Int] = []
  var restB: [Int] = []
  var onlyA: [Single] = []
  var onlyB: [Single] = []

  /// - Parameters x, y: terms of either clause that are what differs, and so are left out.
  func fit(without x: [Int] = [], _ y: [Int] = []) -> Fit {
    var fit = Fit()
    var (sharedA, sharedB) = (0.0, 0.0)
    var (totalA, totalB) = (0.0, 0.0)
    var mentions: Set<Int> = []
    for match in matches where !x.contains(match.a) && !y.contains(match.b) {
      totalA += match.weightOfA
      totalB += match.weightOfB
      sharedA += match.strength * match.weightOfA
      sharedB += match.strength * match.weightOfB
      fit.specific += match.rare
      fit.specificByMeaning += match.rare + match.rareByMeaning
      if match.isName {
        fit.names += 1
        mentions.insert(match.mention)
      } else {
        fit.words += 1
      }
      if match.isWithin { fit.within += 1 }
    }
    fit.named = mentions.count
    for single in onlyA where !x.contains(single.term) { totalA += single.weight }
    for single in onlyB where !y.contains(single.term) { totalB += single.weight }
    // What the one says in a clause of its own may stand beside the other's clause.
    fit.shared = max(min(sharedA, sharedB), Weights.reports.context * max(sharedA, sharedB))
    // A clause that says nothing else has its subject elsewhere in the sentence.
    fit.coverageOfA = totalA > 0 ? sharedA / totalA : totalB > 0 ? sharedB / totalB : 0
    fit.coverageOfB = totalB > 0 ? sharedB / totalB : fit.coverageOfA
    return fit
  }

  /// The counterpart of a term of the first article.
  func counterpart(of a: Int) -> Match? { matches.first { $0.a == a } }

  /// Tokens of the first article whose terms are shared, heaviest first.
  func tokens(_ a: ArticleProfile) -> [Int] {
    let heaviest = matches.sorted { one, other in
      let (x, y) = (max(one.weightOfA, one.weightOfB), max(other.weightOfA, other.weightOfB))
      return x != y ? x > y : one.a < other.a
    }
    return heaviest.map { a.terms[$0.a].token }
  }
}

/// How well two terms meet.
enum TermMatch {
  /// 0…1; 0 where they do not.
  static func strength(_ a: Term, _ b: Term, isOneLanguage: Bool) -> Double {
    if a.entity != 0, b.entity != 0 { return a.entity == b.entity ? 1 : 0 }
    if a.word == b.word, isOneLanguage || a.kind != .word || b.kind != .word {
      // One word in two phrases is not the same thing quite.
      return a.kind == .word && b.kind == .word && a.concept != b.concept ? Weights.lemma : 1
    }
    if a.kind == .number || b.kind == .number { return 0 }
    if areOpposed(a, b) { return 0 }
    var best = 0.0
    for x in a.senses {
      for y in b.senses {
        if x == y {
          best = max(best, x.conceptID == nil ? Weights.lemma : 1)
        } else if best < Weights.kind, let one = x.conceptID, let two = y.conceptID, isKind(one, two) {
          best = Weights.kind
        }
      }
    }
    return best
  }

  private static func areOpposed(_ a: Term, _ b: Term) -> Bool {
    guard a.concept != b.concept, let one = a.concept.conceptID, let two = b.concept.conceptID else { return false }
    return Oppositions.between(one, two) != nil
  }

  private static func isKind(_ a: ConceptID, _ b: ConceptID) -> Bool {
    Concepts.isKind(a, of: b) || Concepts.isKind(b, of: a)
  }
}

extension ArticlePair {
  /// Pairs the terms of two clauses off, the best matches first; what is left is looked for in the rest of the sentences.
  func align(_ x: Clause, _ y: Clause) -> Alignment {
    var alignment = Alignment()
    var ofA = x.terms.filter { weight(ofA: $0) > 0 }
    var ofB = y.terms.filter { weight(ofB: $0) > 0 }
    var found: [(strength: Double, weight: Double, a: Int, b: Int)] = []
    for i in ofA {
      for j in ofB {
        let strength = TermMatch.strength(a.terms[i], b.terms[j], isOneLanguage: isOneLanguage)
        if strength > 0 { found.append((strength, weight(ofA: i), i, j)) }
      }
    }
    found.sort { one, other in
      if one.strength != other.strength { return one.strength > other.strength }
      return one.weight != other.weight ? one.weight > other.weight : (one.a, one.b) < (other.a, other.b)
    }
    for (strength, _, i, j) in found {
      guard let p = ofA.firstIndex(of: i), let q = ofB.firstIndex(of: j) else { continue }
      ofA.remove(at: p)
      ofB.remove(at: q)
      alignment.matches.append(match(i, j, strength, weight(ofA: i), weight(ofB: j)))
    }
    // A word said twice has its counterpart twice.
    ofA.removeAll { i in
      guard let twin = alignment.matches.first(where: { a.terms[$0.a].word == a.terms[i].word }) else { return false }
      alignment.matches.append(match(i, twin.b, twin.strength, weight(ofA: i), 0))
      return true
    }
    ofB.removeAll { j in
      guard let twin = alignment.matches.first(where: { b.terms[$0.b].word == b.terms[j].word }) else { return false }
      alignment.matches.append(match(twin.a, j, twin.strength, 0, weight(ofB: j)))
      return true
    }
    (alignment.restA, alignment.restB) = (ofA, ofB)
    ofA.removeAll { isNamePart($0, alignment.matches.map(\.a), a) }
    ofB.removeAll { isNamePart($0, alignment.matches.map(\.b), b) }
    let restB = b.termsOfSentence[y.sentence].filter { !y.terms.contains($0) && weight(ofB: $0) > 0 }
    let restA = a.termsOfSentence[x.sentence].filter { !x.terms.contains($0) && weight(ofA: $0) > 0 }
    for i in ofA {
      if let (j, strength) = best(
        in: restB, { TermMatch.strength(a.terms[i], b.terms[$0], isOneLanguage: isOneLanguage) })
      {
        alignment.matches.append(match(i, j, strength * Weights.elsewhere, weight(ofA: i), 0))
      } else {
        alignment.onlyA.append(Alignment.Single(term: i, weight: weight(ofA: i) * background(a.terms[i], b)))
      }
    }
    for j in ofB {
      if let (i, strength) = best(
        in: restA, { TermMatch.strength(a.terms[$0], b.terms[j], isOneLanguage: isOneLanguage) })
      {
        alignment.matches.append(match(i, j, strength * Weights.elsewhere, 0, weight(ofB: j)))
      } else {
        alignment.onlyB.append(Alignment.Single(term: j, weight: weight(ofB: j) * background(b.terms[j], a)))
      }
    }
    return alignment
  }

  /// A name that the other article gives in another sentence is known to both: that it is left out here tells little.
  private func background(_ term: Term, _ other: ArticleProfile) -> Double {
    let isKnown = term.entity != 0 ? other.frequency[term.entity] != nil : other.frequency[term.word] != nil
    return term.kind == .name && isKnown ? Weights.background : 1
  }

  /// The rest of a name of which a part is matched.
  private func isNamePart(_ term: Int, _ matched: [Int], _ profile: ArticleProfile) -> Bool {
    let mention = profile.terms[term].mention
    return mention >= 0
      && matched.contains { profile.terms[$0].mention == mention && profile.terms[$0].kind == .name }
  }

  private func match(_ i: Int, _ j: Int, _ strength: Double, _ weightOfA: Double, _ weightOfB: Double)
    -> Alignment.Match
  {
    let isName = [a.terms[i], b.terms[j]].allSatisfy { $0.kind == .name || $0.entity != 0 }
    let share = strength * (weightOfA > 0 && weightOfB > 0 ? 1 : weights.context)
    return Alignment.Match(
      a: i, b: j, strength: strength, isName: isName, mention: a.terms[i].mention, weightOfA: weightOfA,
      weightOfB: weightOfB,
      rare: share * min(rare(ofA: i), rare(ofB: j)), rareByMeaning: share * rareByMeaning(i, j))
  }

  private func best(in candidates: [Int], _ strength: (Int) -> Double) -> (Int, Double)? {
    var best: (Int, Double)?
    for candidate in candidates {
      let strength = strength(candidate)
      if strength > best?.1 ?? 0 { best = (candidate, strength) }
    }
    return best
  }
}
