extension English {
  /// Names of the days of the week, Monday 1 to Sunday 7 (ISO 8601). Columns: forms (full and shortened, without a
  /// final full stop), number from 1.
  static let weekdays: StaticString = #"""
    Monday|Mon|Mondays	1
    Tuesday|Tue|Tues|Tuesdays	2
    Wednesday|Wed|Wednesdays	3
    Thursday|Thu|Thur|Thurs|Thursdays	4
    Friday|Fri|Fridays	5
    Saturday|Sat|Saturdays	6
    Sunday|Sun|Sundays	7
    """#
}
