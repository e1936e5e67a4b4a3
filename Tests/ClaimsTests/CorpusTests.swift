import Claims
import Reading
import TestSupport
import Testing

/// The examples of `Tests/Corpora`, one test a recogniser and language. A failure names the corpus' own line.
@Suite struct CorpusTests {
  private static func quantities(_ language: String) -> Corpus {
    Corpus(
      "quantity", language: language,
      keys: [
        "value", "alternative", "converts", "core", "outer", "form", "unit", "concept", "scope", "hard", "number",
        "noun",
      ], fields: ["published"])
  }

  private static func dates(_ language: String) -> Corpus {
    Corpus(
      "date", language: language,
      keys: [
        "day", "from", "to", "form", "weekday", "consistent", "impossible", "repairs", "inferred", "saying", "soft",
        "minute", "offset",
      ], fields: ["published", "year"])
  }

  private static func claims(_ language: String, _ file: String = "attribution") -> Corpus {
    Corpus(
      "claim", language: language, file: file,
      keys: [
        "source", "kind", "named", "role", "affiliation", "cue", "direct", "polarity", "certainty", "open", "via",
        "origin", "fits", "reasons", "class",
        "span", "rule",
      ], fields: ["published"])
  }

  @Test(arguments: CorpusCase.all(quantities("indonesian"), .indonesian))
  func `Indonesian quantities`(example: CorpusCase) throws { try QuantityExpectations.check(example) }

  @Test(arguments: CorpusCase.all(quantities("english"), .english))
  func `English quantities`(example: CorpusCase) throws { try QuantityExpectations.check(example) }

  @Test(arguments: CorpusCase.all(dates("indonesian"), .indonesian))
  func `Indonesian dates`(example: CorpusCase) throws { try DateExpectations.check(example) }

  @Test(arguments: CorpusCase.all(dates("english"), .english))
  func `English dates`(example: CorpusCase) throws { try DateExpectations.check(example) }

  @Test(arguments: CorpusCase.all(claims("indonesian"), .indonesian))
  func `Indonesian attribution`(example: CorpusCase) throws { try ClaimExpectations.check(example) }

  @Test(arguments: CorpusCase.all(claims("english"), .english))
  func `English attribution`(example: CorpusCase) throws { try ClaimExpectations.check(example) }

  @Test(arguments: CorpusCase.all(claims("indonesian", "chain"), .indonesian))
  func `Indonesian chains`(example: CorpusCase) throws { try ClaimExpectations.check(example) }

  @Test(arguments: CorpusCase.all(claims("english", "chain"), .english))
  func `English chains`(example: CorpusCase) throws { try ClaimExpectations.check(example) }

  @Test(arguments: ["indonesian", "english"])
  func `Every corpus can be read and is large enough`(language: String) {
    let corpora = [
      CorpusTests.quantities(language), CorpusTests.dates(language), CorpusTests.claims(language),
      CorpusTests.claims(language, "chain"),
    ]
    for (corpus, least) in zip(corpora, [250, 200, 150, 10]) {
      #expect(corpus.faults.map(\.description) == [])
      #expect(corpus.examples.count >= least, "\(corpus.path)")
    }
  }
}
