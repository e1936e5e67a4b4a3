import Claims
import Reading

/// `left at 6 a.m. and arrived at 9:30 a.m., a journey of five hours`: two times of day and how long lay between them.
enum HoursRule {
  /// The part of an hour by which a span counted in hours may miss.
  private static let slack = 0.5
  private static let minutesOfDay = 1440.0

  static func finding(_ passage: SumPassage) -> Finding? { lasting(passage) ?? later(passage) }

  /// `It left at 8:31 p.m. At 9:52 p.m., less than an hour later, it was gone`: a time of day, and how long it was after the
  /// one time of day before it.
  private static func later(_ passage: SumPassage) -> Finding? {
    let clocks = Clock.all(passage)
    let spans = passage.own.filter {
      $0.quantity.unit.dimension == .duration && [60, 3600].contains($0.quantity.unit.factor)
    }
    guard spans.count == 1, let span = spans.first, passage.word(.flight) == nil, let now = clocks.last,
      passage.has(.later, span.tokens.upperBound, min(span.tokens.upperBound + 1, passage.range.upperBound)),
      abs(passage.figures.profile.article.tokens[span.tokens.lowerBound].range.start - now.range.end) <= 24
    else { return nil }
    let before = clocks.count == 2 ? [clocks[0]] : clocks.count == 1 ? previous(passage) : []
    guard before.count == 1, let then = before.first, then.zone == now.zone else { return nil }
    let passed = (now.minute - then.minute + minutesOfDay).truncatingRemainder(dividingBy: minutesOfDay)
    let minutes = span.quantity.unit.factor / 60
    let outer = span.quantity.outer
    let room = span.quantity.unit.factor == 3600 ? slack * 60 : 5
    let (low, high) = ((outer.low ?? 0) * minutes, (outer.high ?? minutesOfDay) * minutes)
    // Half a day off is another day.
    guard passed > 0, passed < minutesOfDay / 2, passed < low - room || passed > high + (span.isExact ? room : 1)
    else { return nil }
    return finding(passage, then, now, span, passed, isInHours: false)
  }

  /// The times of day of the sentence before.
  private static func previous(_ passage: SumPassage) -> [Clock] {
    guard passage.sentence > 0, passage.figures.profile.isText(passage.sentence - 1) else { return [] }
    return Clock.all(SumPassage(passage.figures, passage.sentence - 1))
  }

  private static func lasting(_ passage: SumPassage) -> Finding? {
    let spans = passage.own.filter { figure in
      figure.quantity.unit.dimension == .duration && figure.isExact && [60, 3600].contains(figure.quantity.unit.factor)
    }
    // In the air a time of day is that of another zone.
    guard spans.count == 1, let span = spans.first, isLasting(span, passage), passage.word(.flight) == nil else {
      return nil
    }
    let clocks = Clock.all(passage)
    guard clocks.count == 2, clocks[0].zone == clocks[1].zone else { return nil }
    // `shut for six hours, and a curfew runs from 7 p.m. to 5 a.m.`: each of two things has its own time.
    let opening = passage.range.first { passage.tokens[$0].range.start >= clocks[0].range.start }
    if let opening, passage.has(.and, span.tokens.upperBound, opening) { return nil }
    let passed = (clocks[1].minute - clocks[0].minute + minutesOfDay).truncatingRemainder(dividingBy: minutesOfDay)
    let stated = span.value * span.quantity.unit.factor / 60
    let isInHours = span.quantity.unit.factor == 3600
    let room = isInHours ? slack * 60 + 1 : 5
    guard passed > 0, abs(passed - stated) >= room, abs(minutesOfDay - passed - stated) >= room else { return nil }
    return finding(passage, clocks[0], clocks[1], span, passed, isInHours: isInHours)
  }

  private static func finding(
    _ passage: SumPassage, _ from: Clock, _ to: Clock, _ span: Figure, _ passed: Double, isInHours: Bool
  ) -> Finding {
    let profile = passage.figures.profile
    let words = [from, to].map { Argument.words(profile.article.string($0.range)) }
    return Finding(
      kind: .arithmetic, verdict: .contradiction, strength: .strong, relation: .inconsistent,
      evidence: ([from.range, to.range] + [span.quantity.range]).sorted().map { profile.evidence($0) },
      because: Explanation(
        isInHours ? "arithmetic.hours" : "arithmetic.minutes",
        words + [.number(isInHours ? (passed / 6).rounded() / 10 : passed)]),
      question: Explanation("question.arithmetic"))
  }

  /// Whether a span is how long something lasted, not how much earlier or later it was.
  private static func isLasting(_ span: Figure, _ passage: SumPassage) -> Bool {
    let start = max(passage.range.lowerBound, span.tokens.lowerBound - 4)
    let end = min(passage.range.upperBound, span.tokens.upperBound + 2)
    return passage.has(.lasting, start, end)
      && !passage.has(.apart, max(start, span.tokens.lowerBound - 1), end)
  }
}

/// A time of day as a sentence writes it.
private struct Clock {
  var minute: Double
  var range: TextRange
  /// The words of its zone; nil where none are there.
  var zone: String?

  static func all(_ passage: SumPassage) -> [Clock] {
    var clocks: [Clock] = []
    var index = passage.range.lowerBound
    while index < passage.range.upperBound {
      if let (clock, next) = clock(at: index, passage) {
        clocks.append(clock)
        index = next
      } else {
        index += 1
      }
    }
    return clocks
  }

  /// `pukul 06.00 WIB`, `9:30 a.m.`, `noon`.
  private static func clock(at index: Int, _ passage: SumPassage) -> (Clock, next: Int)? {
    let (tokens, end, article) = (passage.tokens, passage.range.upperBound, passage.figures.profile.article)
    if let length = passage.length(.noon, at: index, end: end) {
      let range = TextRange(Int(tokens[index].start), Int(tokens[index + length - 1].end))
      return (Clock(minute: 720, range: range), index + length)
    }
    guard tokens[index].kind == .number else { return nil }
    let isLed = index > passage.range.lowerBound && passage.length(.clock, at: index - 1, end: index) != nil
    var next = index + 1
    var parts = article.string(tokens[index].range).split(separator: ".").map(String.init)
    if next + 1 < end, tokens[next].word == 0x3A, tokens[next].isGlued, tokens[next + 1].kind == .number {
      parts.append(article.string(tokens[next + 1].range))
      next += 2
    }
    guard parts.count <= 2, let hour = Int(parts[0]), hour < 25, parts.count == 1 || parts[1].count == 2,
      let minute = parts.count == 2 ? Int(parts[1]) : 0, minute < 60
    else { return nil }
    var time = Double(hour * 60 + minute)
    var isSure = isLed
    if hour <= 12, let length = passage.length(.morning, at: next, end: end) {
      if hour == 12 { time -= 720 }
      (isSure, next) = (true, next + length)
    } else if hour <= 12, let length = passage.length(.evening, at: next, end: end) {
      if hour < 12 { time += 720 }
      (isSure, next) = (true, next + length)
    }
    guard isSure else { return nil }
    var zone: String?
    if let length = passage.length(.zone, at: next, end: end), tokens[next].isCapitalised {
      zone = article.string(tokens[next].range)
      next += length
    }
    let start = isLed ? index - 1 : index
    return (
      Clock(minute: time, range: TextRange(Int(tokens[start].start), Int(tokens[next - 1].end)), zone: zone), next
    )
  }
}
