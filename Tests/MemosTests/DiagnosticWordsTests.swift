import Dossiers
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

  @Test func everyLanguageThatIsToldHasItsName() throws {
    let source = String(decoding: try Repository.bytes("Sources/Reading/ForeignLanguage.swift"), as: UTF8.self)
    let told = source.matches(of: #/(?:code: |[(])"([a-z]{2,3})", (?:name: )?"/#).map { String($0.1) }
    #expect(Set(told) == Set(LanguageNames.codes))
    let article = Explanation("unchecked.language", [.words("de")])
    #expect(Wording.text(article, .english).contains("not read, German (de): "))
    #expect(Wording.text(article, .indonesian).contains("tidak dibaca, Jerman (de): "))
    let passages = Explanation("unchecked.paragraphs", [.words("fr, xx")])
    #expect(Wording.text(passages, .english).contains("French (fr), xx: "))
  }

  @Test func whatIsNamedIsPutIn() {
    let diagnostic = Diagnostic(code: "metadata.date", message: "two dates: a, b", arguments: ["a", "b"])
    #expect(DiagnosticWords.text(diagnostic, .english) == "two dates: a, b")
    #expect(DiagnosticWords.text(diagnostic, .indonesian) == "halaman ini menyebut dua tanggal: a dan b")
    let unknown = Diagnostic(code: "no.such", message: "as it is")
    #expect(DiagnosticWords.text(unknown, .indonesian) == "as it is")
  }
}
