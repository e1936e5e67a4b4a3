import Dossiers
import Foundation
import Reading
import TestSupport
import Testing

@testable import Memos

/// The memo's page as assistive programs, phones and printers meet it.
@Suite struct HTMLPageTests {
  private static func page(_ language: Language = .english) throws -> String {
    let folder = "Briefs/korea-utara/articles"
    var dossier = Dossier()
    for name in try FileManager.default.contentsOfDirectory(atPath: Repository.root + "/" + folder).sorted() {
      try dossier.apply(.load(ArticleSource(path: name, bytes: Repository.bytes("\(folder)/\(name)"))))
    }
    return HTMLWriter.text(MemoDocument(dossier, options: .init(language: language)))
  }

  @Test(arguments: Language.allCases)
  func everyLinkLeadsToOnePlace(_ language: Language) throws {
    let page = try HTMLPageTests.page(language)
    let ids = page.matches(of: /\ id="([^"]+)"/).map { String($0.1) }
    #expect(Set(ids).count == ids.count, "an id stands twice")
    let links = page.matches(of: /href="#([^"]+)"/).map { String($0.1) }
    #expect(links.count > 60)
    #expect(Set(links).subtracting(ids).sorted() == [])
    #expect(page.matches(of: /(?:href|src)="(?!#)/).isEmpty, "nothing leads out of the file")
  }

  @Test func headingsLandmarksAndNames() throws {
    let page = try HTMLPageTests.page()
    let levels = page.matches(of: /<h([1-6])[ >]/).compactMap { Int($0.1) }
    #expect(levels.first == 1 && levels.count { $0 == 1 } == 1)
    for (before, after) in zip(levels, levels.dropFirst()) {
      #expect(after <= before + 1, "a heading level is left out")
    }
    for landmark in ["<header", "<main", "<nav aria-label="] {
      #expect(page.components(separatedBy: landmark).count == 2, "\(landmark)")
    }
    let names = page.matches(of: /aria-labelledby="([^"]+)"/).flatMap { $0.1.split(separator: " ").map(String.init) }
    for name in names { #expect(page.contains(" id=\"\(name)\""), "\(name)") }
    let drawings = page.components(separatedBy: "<svg role=\"img\"").dropFirst()
    #expect(drawings.count >= 3, "a timeline, a dispute and a measure are drawn")
    for drawing in drawings { #expect(drawing.contains("<title id=") && drawing.contains("<desc id=")) }
    #expect(page.components(separatedBy: "<th ").count == page.components(separatedBy: "scope=\"col\"").count)
  }

  /// The colours of one `:root` of the style sheet.
  private func colours(_ index: Int) throws -> [String: UInt32] {
    let roots = HTMLStyle.sheet.components(separatedBy: ":root {").dropFirst()
    let root = try #require(roots.dropFirst(index).first?.split(separator: "}").first)
    var colours: [String: UInt32] = [:]
    for match in root.matches(of: /--([a-z]+):#([0-9a-f]{3,6})/) {
      let digits = match.2.count == 3 ? match.2.map { "\($0)\($0)" }.joined() : String(match.2)
      colours[String(match.1)] = UInt32(digits, radix: 16)
    }
    return colours
  }

  /// The contrast of two colours by WCAG 2, 1…21.
  private func contrast(_ one: UInt32, _ other: UInt32) -> Double {
    func luminance(_ colour: UInt32) -> Double {
      func part(_ shift: UInt32) -> Double {
        let value = Double(colour >> shift & 255) / 255
        return value <= 0.03928 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
      }
      return 0.2126 * part(16) + 0.7152 * part(8) + 0.0722 * part(0)
    }
    let (light, dark) = (max(luminance(one), luminance(other)), min(luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)
  }

  @Test(arguments: [0, 1, 2])
  func textStandsOutFromItsGround(_ root: Int) throws {
    let colours = try colours(root)
    for ground in ["paper", "tint", "mark"] {
      for ink in ground == "mark" ? ["ink"] : ["ink", "soft", "bad", "warn", "good"] {
        let ratio = contrast(try #require(colours[ink]), try #require(colours[ground]))
        #expect(ratio >= 4.5, "\(ink) on \(ground): \(ratio)")
      }
    }
  }

  @Test func chartsFitAPhone() throws {
    let page = try HTMLPageTests.page()
    let labels = page.matches(of: /<text fill="[^"]+" font-size="12"[^>]*>(.*?)<\/text>/).map {
      String($0.1).replacing(/<[^>]+>/, with: "")
    }
    #expect(labels.count > 6)
    // 12 and 11 px type on 340 px: about 60 characters.
    for label in labels { #expect(label.count <= 60, "\(label)") }
    #expect(page.matches(of: /x[12]?="([0-9.]+)%"/).allSatisfy { (0...100).contains(Double($0.1) ?? -1) })
  }
}

@Suite struct MemoTextTests {
  @Test(arguments: [
    ("kata", "“kata”"), ("\"kata\"", "“kata”"), ("“kata”", "“kata”"), ("ia “pergi” kata", "‘ia “pergi” kata’"),
    ("\"kata", "‘\"kata’"), ("", "“”"),
  ])
  func quotationMarks(_ words: String, _ expected: String) { #expect(quoted(words) == expected) }

  private static func day(_ text: String) -> CalendarDate { CalendarDate(iso: text) ?? CalendarDate(ordinal: 0) }

  @Test(arguments: [
    ("2024-10-08", "2024-10-13", "8–13 October 2024"), ("2024-09-28", "2024-10-02", "28 September – 2 October 2024"),
    ("2024-12-30", "2025-01-02", "30 December 2024 – 2 January 2025"), ("2024-06-01", "2024-06-30", "June 2024"),
    ("2024-10-18", "2024-10-18", "18 October 2024"),
  ])
  func spansOfDays(_ from: String, _ to: String, _ expected: String) {
    #expect(Wording.days(MemoTextTests.day(from), MemoTextTests.day(to), .english) == expected)
  }

  @Test func oneAndMany() {
    #expect(
      Wording.text(Explanation("unchecked.no-date", [.number(1)]), .english).hasSuffix("1 date could not be placed."))
    #expect(
      Wording.text(Explanation("unchecked.no-date", [.number(3)]), .english).hasSuffix("3 dates could not be placed."))
    #expect(Wording.list(["a", "b", "c"], .english) == "a, b and c" && Wording.list(["a"], .indonesian) == "a")
  }
}

/// What stands together in the memo.
@Suite struct MemoPartsTests {
  private func memo(_ texts: [String], _ language: Language = .english) throws -> MemoDocument {
    var dossier = Dossier()
    for (index, text) in texts.enumerated() {
      let head = "---\npublished: 2024-10-2\(index)\nlanguage: en\npublisher: Paper \(index)\n---\n\n"
      try dossier.apply(.load(ArticleSource(path: "\(index).txt", bytes: Array((head + text).utf8))))
    }
    return MemoDocument(dossier, options: .init(language: language))
  }

  @Test func passagesOfOneSentenceStandTogether() throws {
    let memo = try memo([
      "The flood took 4,132 houses in the valley.\n\nThe houses are 2,140 houses in Ona, 1,387 houses in Bela and 785 houses in Cera, the mayor said.\n"
    ])
    let sums = try #require(memo.disputed.first { $0.rule == "arithmetic.parts" })
    #expect(sums.sides.count == 2)
    let parts = try #require(sums.sides.last)
    #expect(parts.further.count == 2 && parts.notes.count == 3)
    #expect(HTMLWriter.text(memo).contains("</mark> in Ona, <mark>"))
    #expect(MarkdownWriter.text(memo).contains("** in Ona, **"))
  }

  @Test func reportsOfOneRangeShareARow() throws {
    let memo = try memo([
      "The fire in Ona burned 40 houses on Friday, the mayor said.\n",
      "About 40 houses burned in Ona on Friday.\n\nIn all 40 houses were lost, the fire chief said.\n",
    ])
    let houses = try #require(memo.figures.first { $0.name == "Houses" })
    let exact = try #require(houses.rows.first { $0.conveys == "40 houses" })
    #expect(exact.articles.map(\.description) == ["A1", "A2"] && exact.words.notes.count == 2)
    #expect(houses.rows.count == 2 && houses.chart?.rows.count == 2)
  }

  @Test func theBottomLineHasFiveSentencesAtMost() throws {
    let statements = (1...9).map {
      "The fire in Ona\($0) burned \($0 * 40) houses on Friday, the mayor of Ona\($0) said.\n\n"
    }
    let others = (1...9).map {
      "The fire in Ona\($0) burned \($0 * 90) houses on Friday, the chief of Ona\($0) said.\n\n"
    }
    let memo = try memo([statements.joined(), others.joined()])
    #expect(!memo.bottomLine.isEmpty && memo.bottomLine.count <= 5)
    for statement in memo.bottomLine { #expect(NoteText(statement.text).sentences.count == 1, "\(statement.text)") }
  }

  @Test(arguments: [(Language.english, "the newsroom of Paper 0 (A1)"), (.indonesian, "redaksi Paper 0 (A1)")])
  func whoeverKnowsIsAsked(_ language: Language, _ newsroom: String) throws {
    let memo = try memo(["It happened on Monday, 20 October 2024.\n"], language)
    let dispute = try #require(memo.disputed.first)
    #expect(dispute.askOf == [newsroom])
  }

  @Test func whoDeniesWhatWhom() throws {
    let memo = try memo([
      "The Kremlin denied reports that North Korean troops had arrived in Russia.\n",
      "North Korean troops had arrived in Russia, NATO said.\n",
    ])
    let denial = try #require(memo.disputed.first { $0.rule.hasPrefix("polarity.") })
    #expect(denial.because.text.contains("Kremlin denies what NATO states."), "\(denial.because.text)")
  }
}
