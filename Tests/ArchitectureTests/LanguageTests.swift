import Foundation
import TestSupport
import Testing

/// What people read at the prompt exists in both languages of the interface.
@Suite struct LanguageTests {
  private func sources() throws -> [(path: String, text: String)] {
    let top = Repository.root + "/Sources/Shell"
    return try FileManager.default.subpathsOfDirectory(atPath: top).filter { $0.hasSuffix(".swift") }.sorted().map {
      ($0, String(decoding: try Repository.bytes("Sources/Shell/" + $0), as: UTF8.self))
    }
  }

  /// The text behind a call's opening bracket up to the one that closes it, words in quotation marks left out.
  private func arguments(_ text: Substring) -> [String] {
    var depth = 1
    var isText = false
    var arguments = [""]
    var previous: Character?
    for character in text {
      defer { previous = character }
      if character == "\"", previous != "\\" { isText.toggle() }
      if !isText {
        if "([{".contains(character) { depth += 1 }
        if ")]}".contains(character) { depth -= 1 }
        if depth == 0 { break }
        if depth == 1, character == "," {
          arguments.append("")
          continue
        }
      }
      arguments[arguments.count - 1].append(character)
    }
    return arguments.map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }
  }

  @Test func everyErrorHasBothLanguages() throws {
    var count = 0
    for (path, text) in try sources() {
      for call in text.ranges(of: "CommandError(") {
        let given = arguments(text[call.upperBound...])
        guard let first = given.first, first.hasPrefix("\"") else { continue }
        count += 1
        // One that only carries another's words has no words of its own.
        let hasWords = first.replacing(/\\\([^)]*\)/, with: "").contains { $0.isLetter }
        let isAlone = given.count < 2 || ["at:", "status:"].contains { given[1].hasPrefix($0) }
        #expect(!(hasWords && isAlone), "\(path): \(first)")
      }
    }
    #expect(count > 20)
  }

  @Test func remarksGoThroughTheInterfacesLanguage() throws {
    for (path, text) in try sources() {
      for call in text.ranges(of: "session.remark(\"") {
        let words = text[call.upperBound...].prefix { $0 != "\n" }
        let plain = words.replacing(/\\\((?:[^()]|\([^()]*\))*\)/, with: "")
        #expect(!plain.prefix { $0 != "\"" }.contains { $0.isLetter }, "\(path): \(words)")
      }
    }
  }
}
