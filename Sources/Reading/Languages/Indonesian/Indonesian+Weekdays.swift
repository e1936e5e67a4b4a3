extension Indonesian {
  /// Names of the days of the week, Monday 1 to Sunday 7 (ISO 8601). Columns: forms (full and shortened, without a
  /// final full stop), number from 1. `minggu` in lower case is a week.
  static let weekdays: StaticString = #"""
    Senin|Sen	1
    Selasa|Sel	2
    Rabu|Rab	3
    Kamis|Kam	4
    Jumat|Jum'at|Jum	5
    Sabtu|Sab	6
    Minggu|Ahad|Mgg|Min|Ahd	7
    """#
}
