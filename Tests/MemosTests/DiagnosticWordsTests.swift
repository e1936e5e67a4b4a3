import Foundation
import Reading
import TestSupport
import Testing

@testable import Memos

/// Remarks on bytes and texts have words in both languages.
@Suite struct DiagnosticWordsTests {
  @Test func everyCodeOfTheSourcesHasIndonesianWords() throws {
    var codes: Set<String> = []
    for folder in ["Sources/Reading", "Sources/Claims"] {
      let files = try FileManager.default.subpathsOfDirectory(atPath: "\(Repository.root)/\(folder)")
      for file in files where file.hasSuffix(".swift") {
        let source = String(decoding: try Repository.bytes("\(folder)/\(file)"), as: UTF8.self)
        for match in source.matches(of: #/(?:code: |remark\(\s*)"([a-z0-9]+[.][a-z0-9-]+)"/#) {
          codes.insert(String(match.1))
        }
      }
    }
    codes.formUnion(["front-matter.language", "front-matter.list", "front-matter.published", "front-matter.yaml"])
    #expect(codes.count > 12)
    #expect(codes.sorted() == DiagnosticWords.codes)
  }

  @Test func whatIsNamedIsPutIn() {
    let diagnostic = Diagnostic(code: "metadata.date", message: "two dates: a, b", arguments: ["a", "b"])
    #expect(DiagnosticWords.text(diagnostic, .english) == "two dates: a, b")
    #expect(DiagnosticWords.text(diagnostic, .indonesian) == "halaman ini menyebut dua tanggal: a dan b")
    let unknown = Diagnostic(code: "no.such", message: "as it is")
    #expect(DiagnosticWords.text(unknown, .indonesian) == "as it is")
  }
}
