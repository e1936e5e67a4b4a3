import Reading
import Testing

@testable import Claims

/// Which body of which state a name means, in either language.
@Suite struct StateBodyTests {
  @Test(arguments: [
    ("Seoul", "government KR", Language.english), ("the South Korean government", "government KR", .english),
    ("The government of South Korea", "government KR", .english),
    ("Pemerintah Korea Selatan", "government KR", .indonesian),
    ("Kremlin", "government RU", .english), ("Moskwa", "government RU", .indonesian),
    ("Rusia", "government RU", .indonesian),
    ("Russia's foreign ministry", "foreign ministry RU", .english),
    ("Kementerian Luar Negeri Rusia", "foreign ministry RU", .indonesian),
    ("Kemlu Kenya", "foreign ministry KE", .indonesian),
    ("badan intelijen Korea Selatan", "intelligence KR", .indonesian),
    ("South Korea’s spy agency", "intelligence KR", .english),
  ])
  func `One body has one key`(name: String, key: String, language: Language) {
    #expect(StateBodies.of(LanguageData.of(language)).key(of: name) == key)
  }

  @Test(arguments: [
    ("pejabat Korea Selatan", Language.indonesian), ("the government", .english),
    ("Pemerintah Kota Bandung", .indonesian),
    ("Russian officials", .english), ("us", .english), ("", .english), ("the Russian embassy in Seoul", .english),
  ])
  func `Anything else has none`(name: String, language: Language) {
    #expect(StateBodies.of(LanguageData.of(language)).key(of: name) == nil)
  }

  @Test func `A name that the gazetteer knows has its body's key`() {
    let bodies = StateBodies.of(LanguageData.of(.english))
    #expect(bodies.key(of: "National Intelligence Service", gazetteer: "O.NIS") == "intelligence KR")
    #expect(bodies.key(of: "Kemlu", gazetteer: "O.KEMLU") == "foreign ministry ID")
  }
}
