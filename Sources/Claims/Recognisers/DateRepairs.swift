import Reading

/// The corrections that would make a weekday and a date agree, cheapest first: a day off by one and the weekday's name,
/// then a slip in one digit of the day or day and month changed about, then the month or the year (in January the year
/// comes first).
enum DateRepairs {
  /// - Parameters:
  ///   - date: the day as written, where it exists.
  ///   - written: the day as printed.
  ///   - year: the year meant, written or inferred.
  static func ranked(_ date: CalendarDate?, _ written: WrittenDate, year: Int, weekday: Weekday?) -> [DateRepair] {
    guard let day = written.day, let month = written.month else { return [] }
    if !(1900...2100).contains(year) { return ofYear(year, month: month, day: day, weekday: weekday) }
    var costs: [(cost: Int, repair: DateRepair)] = []
    func offer(_ cost: Int, _ candidate: CalendarDate?) {
      guard let candidate, candidate != date, weekday == nil || candidate.weekday == weekday else { return }
      if !costs.contains(where: { $0.repair == .date(candidate) }) { costs.append((cost, .date(candidate))) }
    }
    if let date {
      offer(1, date.advanced(by: 1))
      offer(1, date.advanced(by: -1))
      if weekday != nil { costs.append((1, .weekday(date.weekday))) }
      for step in [2, -2] { offer(2, date.advanced(by: step)) }
      for step in [3, -3] { offer(4, date.advanced(by: step)) }
    }
    for slip in slips(day) { offer(2, CalendarDate(year: year, month: month, day: slip)) }
    if day != month { offer(2, CalendarDate(year: year, month: day, day: month)) }
    if date == nil, (1...12).contains(month) {
      offer(1, CalendarDate(year: year, month: month, day: CalendarDate.days(inMonth: month, year: year)))
      offer(1, CalendarDate(year: month == 12 ? year + 1 : year, month: month % 12 + 1, day: 1))
    }
    if written.year != nil {
      // The old year lingers in January's dates.
      let next = month == 1 ? 1 : 3
      for (cost, other) in [(next, year + 1), (3, year - 1)] where (1900...2100).contains(other) {
        offer(cost, CalendarDate(year: other, month: month, day: day))
      }
    }
    for other in [month - 1, month + 1] { offer(3, CalendarDate(year: year, month: other, day: day)) }
    return best(costs)
  }

  /// Three at most, a date and a weekday among them; nothing dearer where the day is off by one.
  private static func best(_ costs: [(cost: Int, repair: DateRepair)]) -> [DateRepair] {
    let cheap = costs.filter { $0.cost == 1 }
    if cheap.count > 1 { return cheap.map(\.repair) }
    let order = costs.indices.sorted { (costs[$0].cost, $0) < (costs[$1].cost, $1) }
    var chosen = order.prefix(3).map { costs[$0].repair }
    if let weekday = order.map({ costs[$0].repair }).first(where: isWeekday), !chosen.contains(where: isWeekday) {
      chosen[chosen.count - 1] = weekday
    }
    return chosen
  }

  private static func isWeekday(_ repair: DateRepair) -> Bool {
    if case .weekday = repair { return true }
    return false
  }

  /// Days that differ from a day in one digit, or have its digits changed about.
  private static func slips(_ day: Int) -> [Int] {
    let (tens, ones) = (day / 10, day % 10)
    var found: [Int] = []
    for digit in 0...9 where digit != ones { found.append(tens * 10 + digit) }
    for digit in 0...3 where digit != tens { found.append(digit * 10 + ones) }
    if tens != ones { found.append(ones * 10 + tens) }
    return found.filter { (1...31).contains($0) }
  }

  /// Where the year cannot be, it is the slip: years whose weekday agrees first, and the likeliest in any case.
  private static func ofYear(_ year: Int, month: Int, day: Int, weekday: Weekday?) -> [DateRepair] {
    let dates = yearSlips(year).compactMap { CalendarDate(year: $0, month: month, day: day) }
    guard let weekday, dates.contains(where: { $0.weekday == weekday }) else {
      return dates.prefix(2).map { .date($0) }
    }
    return dates.filter { $0.weekday == weekday }.prefix(2).map { .date($0) }
  }

  /// Years from 1950 to 2100 one digit, or two digits changed about, away from a year that cannot be.
  private static func yearSlips(_ year: Int) -> [Int] {
    var found: [Int] = []
    for place in [1000, 100, 10, 1] {
      for digit in 0...9 {
        let other = year - (year / place % 10 - digit) * place
        if other != year, (1950...2100).contains(other) { found.append(other) }
      }
    }
    for place in [100, 10, 1] {
      let (left, right) = (year / (place * 10) % 10, year / place % 10)
      let other = year + (right - left) * place * 9
      if other != year, (1950...2100).contains(other), !found.contains(other) { found.append(other) }
    }
    return found
  }
}
