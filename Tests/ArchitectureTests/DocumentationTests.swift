import Foundation
import TestSupport
import Testing

/// The pages at the top of the repository name only what is there.
@Suite struct DocumentationTests {
  static let pages = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md"]

  @Test(arguments: pages)
  func scriptsNamedAreThere(page: String) throws {
    let text = String(decoding: try Repository.bytes(page), as: UTF8.self)
    let names = Set(text.matches(of: /Scripts\/[a-z-]+/).map { String($0.output) })
    #expect(!names.isEmpty)
    for name in names.sorted() {
      #expect(FileManager.default.isExecutableFile(atPath: Repository.root + "/" + name), "\(page) names \(name)")
    }
  }

  @Test(arguments: ["README.md", "CONTRIBUTING.md"])
  func linksLeadSomewhere(page: String) throws {
    let text = String(decoding: try Repository.bytes(page), as: UTF8.self)
    let links = text.matches(of: /\]\(([^)#:]+)\)/).map { String($0.output.1) }
    #expect(!links.isEmpty)
    for link in links {
      #expect(FileManager.default.fileExists(atPath: Repository.root + "/" + link), "\(page) links to \(link)")
    }
  }
}
