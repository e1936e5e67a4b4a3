import Testing

@testable import Memos

@Suite struct PluralTests {
  @Test(arguments: [
    ("pupil", "pupils"), ("health centre", "health centres"), ("person", "people"), ("times", "times"),
    ("gigabit per second", "gigabits per second"), ("country", "countries"), ("goal", "goals"),
  ])
  func units(_ one: String, _ many: String) { #expect(EnglishWording.plural(one) == many) }
}
