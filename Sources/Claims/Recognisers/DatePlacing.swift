import Reading

/// Periods, weekdays and relative expressions, placed from the anchor.
extension DateResolver {
  func placePeriod(_ mention: inout DateMention, _ item: FoundDate) {
    let expression = item.expression
    if expression.form == .year || expression.form == .decade {
      guard let year = expression.written.year else { return }
      let last = expression.last?.year ?? (expression.form == .decade ? year + 9 : year)
      mention.from = CalendarDate(year: year, month: 1, day: 1)
      mention.to = CalendarDate(year: last, month: 12, day: 31)
      return
    }
    guard let month = expression.written.month else { return }
    let length = expression.form == .quarter ? max(1, expression.months) : 1
    guard let year = expression.written.year ?? periodYear(expression, item, month) else { return }
    mention.isYearInferred = expression.written.year == nil
    mention.from = CalendarDate(year: year, month: month, day: 1)
    let count = month + length - 1
    var lastMonth = (count - 1) % 12 + 1
    var lastYear = count > 12 ? year + 1 : year
    if let last = expression.last?.month {
      lastMonth = last
      lastYear = expression.last?.year ?? (last < month ? year + 1 : year)
    }
    mention.to = CalendarDate(
      year: lastYear, month: lastMonth, day: CalendarDate.days(inMonth: lastMonth, year: lastYear))
  }

  private func periodYear(_ expression: DateExpression, _ item: FoundDate, _ month: Int) -> Int? {
    guard let anchor = near else { return inference?.year }
    if let shift = expression.shift, shift.unit == .year { return anchor.year + shift.from }
    if item.isOfToldYear, let year = toldYear(item) { return year }
    let distance = month - anchor.month
    switch expression.direction {
    case .last: return distance >= 0 ? anchor.year - 1 : anchor.year
    case .next: return distance <= 0 ? anchor.year + 1 : anchor.year
    case .this: return anchor.year
    default: break
    }
    if expression.form == .quarter { return distance > 0 ? anchor.year - 1 : anchor.year }
    if item.isFuture || item.isStart { return distance < 0 ? anchor.year + 1 : anchor.year }
    return distance > 6 ? anchor.year - 1 : anchor.year
  }

  /// A weekday alone: the latest one up to the anchor, or the next where its clause speaks of what is to come.
  func placeWeekday(_ mention: inout DateMention, _ item: FoundDate) {
    guard let anchor, let weekday = item.expression.weekday else { return }
    let shift = item.expression.shift ?? DateExpression.Shift()
    let monday = anchor.advanced(by: 1 - anchor.weekday.rawValue)
    let back = (anchor.weekday.rawValue - weekday.rawValue + 7) % 7
    let date: CalendarDate
    if shift.unit == .week {
      let day = monday.advanced(by: shift.from * 7 + weekday.rawValue - 1)
      // `Minggu dini hari pekan ini`, told as past on a Monday, is the day before.
      date = shift.from == 0 && day > anchor && item.isPast ? day.advanced(by: -7) : day
    } else {
      switch shift.direction {
      case .last: date = anchor.advanced(by: back == 0 ? -7 : -back)
      case .next: date = anchor.advanced(by: 7 - back)
      case .this: date = monday.advanced(by: weekday.rawValue - 1)
      case .nearest: date = anchor.advanced(by: (item.isFuture || item.isEnd) && back != 0 ? 7 - back : -back)
      }
    }
    let day = item.expression.isEve ? date.advanced(by: -1) : date
    (mention.from, mention.to) = (shift.unit == .day ? day.advanced(by: -shift.from) : day, day)
  }

  func placeRelative(_ mention: inout DateMention, _ expression: DateExpression) {
    if let shift = expression.shift, shift.day + shift.ordinal > 0 { return placeOrdinal(&mention, expression, shift) }
    guard let shift = expression.shift, let base = shift.isNarrated ? told ?? anchor : anchor else { return }
    let monday = base.advanced(by: 1 - base.weekday.rawValue)
    switch shift.unit {
    case .period: placePeriodAgain(&mention, base, years: shift.from)
    case .week:
      mention.from = monday.advanced(by: shift.from * 7)
      mention.to = monday.advanced(by: shift.to * 7 + 6)
    case .weekend:
      mention.from = monday.advanced(by: shift.from * 7 + 5)
      mention.to = monday.advanced(by: shift.to * 7 + 6)
    case .month where shift.isExact:
      let day = months(shift.from, from: base).advanced(by: shift.to)
      (mention.from, mention.to) = (day, day)
    case .month: (mention.from, mention.to) = wholeMonths(base, shift.from, shift.to)
    case .quarter:
      let first = base.month - 1 - (base.month - 1) % 3
      mention.from = wholeMonths(base, first - base.month + 1 + shift.from * 3, 0).0
      mention.to = wholeMonths(base, 0, first - base.month + 3 + shift.to * 3).1
    case .year:
      mention.from = CalendarDate(year: base.year + shift.from, month: 1, day: 1)
      mention.to = CalendarDate(year: base.year + (shift.isExact ? shift.from : shift.to), month: 12, day: 31)
    case .decade:
      mention.from = CalendarDate(year: base.year + shift.from * 10, month: 1, day: 1)
      mention.to = base
    default:
      mention.from = base.advanced(by: shift.from)
      mention.to = base.advanced(by: shift.to)
    }
  }

  /// The period told of in one of the last sentences, so many years away; else the whole year.
  private func placePeriodAgain(_ mention: inout DateMention, _ base: CalendarDate, years: Int) {
    guard let period, mention.sentence - period.sentence <= 2 else {
      mention.isSoft = true
      mention.from = CalendarDate(year: base.year + years, month: 1, day: 1)
      mention.to = CalendarDate(year: base.year + years, month: 12, day: 31)
      return
    }
    let (first, last) = (period.days.lowerBound, period.days.upperBound)
    mention.from = moved(first, years: years)
    // The last day of February moves with its month.
    let isMonthEnd = last.day == CalendarDate.days(inMonth: last.month, year: last.year)
    mention.to = isMonthEnd ? wholeMonths(last, years * 12, years * 12).1 : moved(last, years: years)
  }

  private func moved(_ date: CalendarDate, years: Int) -> CalendarDate? {
    let year = date.year + years
    let day = min(date.day, CalendarDate.days(inMonth: date.month, year: year))
    return CalendarDate(year: year, month: date.month, day: day)
  }

  private func placeOrdinal(
    _ mention: inout DateMention, _ expression: DateExpression, _ shift: DateExpression.Shift
  ) {
    guard let anchor, let first = wholeMonths(anchor, shift.from, shift.from).0 else { return }
    var day = first.advanced(by: shift.day - 1)
    if shift.ordinal > 0, let weekday = expression.weekday {
      let ahead = (weekday.rawValue - first.weekday.rawValue + 7) % 7
      day = first.advanced(by: ahead + 7 * (shift.ordinal - 1))
    }
    if day.month == first.month { (mention.from, mention.to) = (day, day) }
  }

  private func months(_ count: Int, from base: CalendarDate) -> CalendarDate {
    let index = base.year * 12 + base.month - 1 + count
    let (year, month) = (index / 12, index % 12 + 1)
    let day = min(base.day, CalendarDate.days(inMonth: month, year: year))
    return CalendarDate(year: year, month: month, day: day) ?? base
  }

  private func wholeMonths(_ base: CalendarDate, _ from: Int, _ to: Int) -> (CalendarDate?, CalendarDate?) {
    let (first, last) = (months(from, from: base), months(to, from: base))
    return (
      CalendarDate(year: first.year, month: first.month, day: 1),
      CalendarDate(year: last.year, month: last.month, day: CalendarDate.days(inMonth: last.month, year: last.year))
    )
  }

  /// The first, second or last third of a month or year.
  func narrow(_ mention: inout DateMention, _ portion: DateExpression.Portion) {
    guard let from = mention.from, let to = mention.to else { return }
    if from.year == to.year, from.month == to.month {
      switch portion {
      case .early: mention.to = CalendarDate(year: from.year, month: from.month, day: 10)
      case .mid:
        mention.from = CalendarDate(year: from.year, month: from.month, day: 11)
        mention.to = CalendarDate(year: from.year, month: from.month, day: 20)
      case .late: mention.from = CalendarDate(year: from.year, month: from.month, day: 21)
      // `the end of May` is its last day, `akhir Mei` its last days.
      case .close:
        mention.from = lexicon.language == .english ? to : CalendarDate(year: from.year, month: from.month, day: 21)
      }
    } else if from.year == to.year {
      switch portion {
      case .early: mention.to = CalendarDate(year: from.year, month: 4, day: 30)
      case .mid:
        mention.from = CalendarDate(year: from.year, month: 5, day: 1)
        mention.to = CalendarDate(year: from.year, month: 8, day: 31)
      case .late: mention.from = CalendarDate(year: from.year, month: 9, day: 1)
      case .close:
        mention.from = lexicon.language == .english ? to : CalendarDate(year: from.year, month: 12, day: 1)
      }
    }
  }
}
