import Foundation
import Reading
import TestSupport
import Testing

@testable import Memos

/// Every rule name that `Sources/Dossiers` writes as a literal (`"figure.disjoint"`).
private func rulesInUse() throws -> Set<String> {
  let folder = URL(fileURLWithPath: Repository.root + "/Sources/Dossiers")
  let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
  var rules: Set<String> = []
  for case let file as URL in files where file.pathExtension == "swift" {
    let text = try String(contentsOf: file, encoding: .utf8)
    for match in text.matches(of: /"([a-z]+(?:\.[a-z][a-z0-9-]*)+)"/) { rules.insert(String(match.1)) }
  }
  return rules
}

@Suite struct WordingRulesTests {
  @Test(arguments: Language.allCases)
  func everyRuleHasWords(_ language: Language) throws {
    let rules = try rulesInUse()
    #expect(rules.contains("calendar.pair"))
    #expect(rules.subtracting(Wording.rules(language)).sorted() == [])
  }
}
