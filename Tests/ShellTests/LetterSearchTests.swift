import Reading
import Testing

@testable import Shell

@Suite struct LetterSearchTests {
  private func found(_ words: String, in text: String, ignoresAccents: Bool = false) -> [String] {
    let bytes = Array(text.utf8)
    return LetterSearch(words, ignoresAccents: ignoresAccents).places(in: bytes, TextRange(0, bytes.count)).map {
      String(decoding: bytes[$0.start..<$0.end], as: UTF8.self)
    }
  }

  @Test(arguments: [
    ("jakarta", "JAKARTA, Jakarta dan jakarta", ["JAKARTA", "Jakarta", "jakarta"]),
    ("élysée", "ÉLYSÉE dan Élysée", ["ÉLYSÉE", "Élysée"]), ("ÉLYSÉE", "élysée", ["élysée"]),
    ("москва", "МОСКВА и Москва", ["МОСКВА", "Москва"]), ("αθηνα", "ΑΘΗΝΑ", ["ΑΘΗΝΑ"]),
    ("ΛΟΓΟΣ", "λόγος λογος", ["λογος"]), ("éł", "ÉŁ", ["ÉŁ"]), ("ǆ", "Ǆ", ["Ǆ"]),
    ("ảnh", "ẢNH", ["ẢNH"]), ("rumah", "rumahnya serumah perumahan", ["rumahnya"]),
    ("pasukan khusus", "Pasukan Khusus pasukan umum", ["Pasukan Khusus"]), ("", "apa", []), ("东京", "东京都", ["东京都"]),
  ])
  func lettersMeetWhateverTheirCase(_ words: String, _ text: String, _ expected: [String]) {
    #expect(found(words, in: text) == expected)
  }

  @Test func accentsCountUnlessIgnored() {
    #expect(found("bogota", in: "Bogotá Bogota") == ["Bogota"])
    #expect(found("bogotá", in: "Bogotá Bogota") == ["Bogotá"])
    #expect(found("bogota", in: "Bogotá Bogota BOGOTÁ Bogota\u{301}", ignoresAccents: true).count == 4)
    #expect(found("bogota", in: "Bogota\u{301}").isEmpty, "an accent that stands for itself counts too")
  }

  @Test func brokenTextIsNoTrap() {
    let bytes: [UInt8] = [0xC3, 0x61, 0xFF, 0x20, 0xE2, 0x80]
    #expect(LetterSearch("a", ignoresAccents: true).places(in: bytes, TextRange(0, bytes.count)).isEmpty)
  }
}
