import Dossiers
import Reading
import Testing

@testable import Memos

/// Pages and rules belong together: every check has a page in every language, every rule stands on one page.
@Suite struct CheckPageTests {
  @Test(arguments: Language.allCases)
  func everyRuleStandsOnOnePage(_ language: Language) {
    var seen: [String] = CheckPage.otherRules(language).map(\.rule)
    for kind in FindingKind.allCases { seen += CheckPage.of(kind, language).rules.map(\.rule) }
    #expect(seen.sorted() == Wording.rules(language).sorted())
  }

  @Test(arguments: FindingKind.allCases, Language.allCases)
  func everyCheckHasItsPage(_ kind: FindingKind, _ language: Language) {
    let page = CheckPage.of(kind, language)
    for text in [page.finds, page.defusedBy, page.example] { #expect(text.count > 20) }
    #expect(page.rules.contains { $0.rule.hasPrefix(kind.rawValue + ".") })
    for rule in page.rules { #expect(!rule.words.contains("{") && !rule.words.isEmpty, "\(rule.rule)") }
    #expect(CheckPage.of(kind, .english).finds != CheckPage.of(kind, .indonesian).finds)
  }

  @Test func familiesOfNoCheckAreFew() {
    let families = Set(CheckPage.otherRules(.english).map { String($0.rule.prefix { $0 != "." }) })
    #expect(
      families.isSubset(of: ["event", "ground", "origin", "unchecked", "statement", "question"]), "\(families.sorted())"
    )
  }
}
