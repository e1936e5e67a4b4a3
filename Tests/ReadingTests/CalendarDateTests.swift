import Testing

@testable import Reading

@Suite struct CalendarDateTests {
  @Test(arguments: [
    ("2024-10-18", Weekday.friday), ("2024-10-20", .sunday), ("1970-01-01", .thursday), ("2000-02-29", .tuesday),
  ])
  func weekdays(_ iso: String, _ weekday: Weekday) {
    #expect(CalendarDate(iso: iso)?.weekday == weekday)
  }

  @Test(arguments: ["2024-06-31", "2023-02-29", "2024-13-01", "2024-00-10", "24-10-18", "2024-10-180"])
  func daysThatAreNone(_ iso: String) {
    #expect(CalendarDate(iso: iso) == nil)
  }

  @Test func ordinalsGoBothWays() {
    for ordinal in stride(from: -200_000, through: 200_000, by: 37) {
      let date = CalendarDate(ordinal: ordinal)
      #expect(date.ordinal == ordinal)
      #expect(CalendarDate(year: date.year, month: date.month, day: date.day) == date)
    }
  }
}
