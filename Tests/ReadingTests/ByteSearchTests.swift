import Testing

@testable import Reading

@Suite struct ByteSearchTests {
  @Test(arguments: [
    ("abcabd", "abd", 3), ("aaab", "aab", 1), ("abc", "abc", 0), ("abc", "c", 2), ("abc", "abcd", nil),
    ("abc", "", nil),
    ("", "a", nil), ("abab", "ba", 1), ("abc", "x", nil),
  ])
  func theFirstPlaceIsFound(_ text: String, _ words: String, _ place: Int?) {
    #expect(ByteSearch.first(words, in: Array(text.utf8)[...])?.lowerBound == place)
    let shifted = Array("zz\(text)".utf8)
    #expect(
      ByteSearch.first(words, in: shifted[2...])?.lowerBound == place.map { $0 + 2 }, "offsets are the slice's own")
    #expect(ByteSearch.holds(words, in: shifted[2...]) == (place != nil))
  }
}
