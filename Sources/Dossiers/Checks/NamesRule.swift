import Claims
import Reading

/// `Four men were arrested: Andi, Budi and Cahyo`: a number of people or places, and the list of their names.
enum NamesRule {
  /// A longer entry is more than a name.
  private static let longest = 6
  private static let fewest = 2
  /// More names are seldom all given.
  private static let most = 12.0

  static func finding(_ passage: SumPassage) -> Finding? {
    for count in passage.own where count.isExact && count.isCount && count.value >= 2 && count.value <= most {
      guard let opening = opening(behind: count, passage), let names = names(from: opening, passage),
        names.count >= fewest, !isOfOthers(names, than: count, passage), names.count != Int(count.value),
        abs(Double(names.count) - count.value) <= 2,
        let first = names.first, let last = names.last
      else { continue }
      let profile = passage.figures.profile
      let tokens = profile.article.tokens
      let list = TextRange(Int(tokens[first.lowerBound].start), Int(tokens[last.upperBound - 1].end))
      return Finding(
        kind: .arithmetic, verdict: .contradiction, strength: .strong, relation: .inconsistent,
        evidence: [profile.evidence(count.quantity.range), profile.evidence(list)],
        because: Explanation("arithmetic.names", [.number(Double(names.count)), .number(count.value)]),
        question: Explanation("question.arithmetic"))
    }
    return nil
  }

  /// Where a full list begins: behind a colon or `namely`, in the clause of the number.
  private static func opening(behind count: Figure, _ passage: SumPassage) -> Int? {
    var index = count.tokens.upperBound
    let end = min(passage.range.upperBound, index + 14)
    while index < end {
      if passage.tokens[index].word == 0x3A { return index + 1 }
      if let length = passage.length(.parts, at: index, end: end) {
        let next = index + length
        return next < end && passage.tokens[next].word == 0x3A ? next + 1 : next
      }
      // `five people from each service, namely …`: the list is of the services.
      let isOther = [SumWord.partial, .each].contains { passage.length($0, at: index, end: end) != nil }
      if passage.tokens[index].kind == .number || isOther { return nil }
      index += 1
    }
    return nil
  }

  /// The entries from a token to the end of the sentence, or to the comma that closes an enclosed list; nil where one of
  /// them is no bare name.
  private static func names(from start: Int, _ passage: SumPassage) -> [Range<Int>]? {
    var names: [Range<Int>] = []
    var first = start
    var index = start
    var isLast = false
    func close(_ end: Int) -> Bool {
      defer { first = end + 1 }
      // `Budi, and Cahyo`: a comma before the conjunction.
      guard first < end else { return true }
      guard isName(first..<end, passage) else { return false }
      names.append(first..<end)
      return true
    }
    while index < passage.range.upperBound {
      let token = passage.tokens[index]
      if token.word == 0x2C || token.word == 0x2E && index + 1 == passage.range.upperBound {
        guard close(index) else { return nil }
        if isLast { return names }
      } else if passage.length(.and, at: index, end: passage.range.upperBound) == 1 {
        // A second conjunction joins something else.
        guard !isLast, close(index) else { return nil }
        isLast = true
      } else if token.kind != .word, !(token.word == 0x2E || token.word == 0x2D) {
        return nil
      }
      index += 1
    }
    guard isLast, close(index) else { return nil }
    return names
  }

  /// Whether places or bodies are listed where people are counted.
  private static func isOfOthers(_ names: [Range<Int>], than count: Figure, _ passage: SumPassage) -> Bool {
    let profile = passage.figures.profile
    guard let noun = count.noun, Things.isAnyone(noun) || Concepts.of(noun).kind == "person" else { return false }
    return profile.mentionsOfSentence[count.quantity.sentence].contains { index in
      let mention = profile.reading.mentions[index]
      return profile.reading.entities[mention.entity].kind != .person
        && names.contains { $0.contains { Int(profile.article.tokens[$0].start) == mention.range.start } }
    }
  }

  private static func isName(_ range: Range<Int>, _ passage: SumPassage) -> Bool {
    range.count <= longest
      && range.allSatisfy { index in
        let token = passage.tokens[index]
        return token.kind == .word ? token.isCapitalised : token.word == 0x2E || token.word == 0x2D
      }
  }
}
