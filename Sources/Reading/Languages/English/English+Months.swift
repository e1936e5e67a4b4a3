extension English {
  /// Names of the months. Columns: forms (full and shortened, without a final full stop), number from 1.
  static let months: StaticString = #"""
    January|Jan	1
    February|Feb	2
    March|Mar	3
    April|Apr	4
    May	5
    June|Jun	6
    July|Jul	7
    August|Aug	8
    September|Sep|Sept	9
    October|Oct	10
    November|Nov	11
    December|Dec	12
    """#
}
