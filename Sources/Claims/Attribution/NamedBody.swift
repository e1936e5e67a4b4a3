import Reading

/// What `the agency`, `badan itu`, `perusahaan` goes back to: an organisation or an unnamed body spoken of before.
extension SourceRegister {
  enum Body {
    case entity(Int)
    case source(Int)
  }

  /// The last body before a description that bears its head, by its name or by another name that the gazetteer has for it;
  /// for a company the first company of the article, for `lembaga`, `the group` whatever body was named last.
  func body(named head: Range<Int>) -> Body? {
    let words = head.filter { scan.isWord($0) }.map { scan.tokens[$0].word }
    let isAny = words.count == 1 && head.contains { scan.has($0, .anyBody) }
    var found: (body: Body, at: Int)?
    for number in stride(from: firstMention(head.lowerBound) - 1, through: 0, by: -1).prefix(SourceRegister.reach) {
      let mention = mentions[number]
      guard mention.kind == .organisation, mention.entity >= 0, mention.phrase.upperBound <= head.lowerBound,
        !scan.tables.isPlatform(scan.tokens[mention.name.lowerBound].word) || mention.name.count > 1,
        isAny || bears(mention, words)
      else { continue }
      found = (.entity(mention.entity), mention.name.lowerBound)
      break
    }
    if let last = bodies.last(where: { body in isAny || ends(body.core, words) }),
      last.core.lowerBound < head.lowerBound,
      last.core.lowerBound > found?.at ?? -1, last.core.count > head.count
    {
      return .source(last.source)
    }
    if let found { return found.body }
    return head.contains { scan.has($0, .company) } ? company().map { .entity($0) } : nil
  }

  /// Whether all the words of a head stand in an organisation's name, or in another form of it.
  private func bears(_ mention: Mention, _ words: [WordID]) -> Bool {
    if words.allSatisfy({ word in word >= 0 && mention.name.contains { scan.tokens[$0].word == word } }) { return true }
    guard let row = mention.gazetteer, !words.isEmpty else { return false }
    return words.allSatisfy { $0 >= 0 && scan.tables.nameForms(row).contains($0) }
  }

  private func ends(_ core: Range<Int>, _ words: [WordID]) -> Bool {
    core.count >= words.count && core.suffix(words.count).map { scan.tokens[$0].word } == words
  }

  /// The last words of companies' names.
  private static let companyWords: Set<String> = [
    "Tbk", "Inc", "Ltd", "plc", "Corp", "Corporation", "Terminals", "Group", "Holdings", "Lines", "Airlines", "Airways",
    "Railways", "Motors", "Steel", "Foods", "Logistics", "Industries", "Technologies", "Pharmaceuticals",
  ]

  /// The first company of the article.
  private func company() -> Int? {
    entities.indices.prefix(SourceRegister.reach).first { number in
      guard entities[number].kind == .organisation else { return false }
      let words = entities[number].name.split(separator: " ")
      return words.first == "PT" || words.first == "CV"
        || SourceRegister.companyWords.contains(words.last.map(String.init) ?? "")
    }
  }
}
