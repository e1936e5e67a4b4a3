import Claims
import Reading

/// How one number may have become another when it was copied.
enum DigitSlip: Sendable {
  /// The same digits in another order (`4.312`, `4.132`).
  case swapped
  /// One digit of three or more differs (`212`, `312`).
  case oneDigit
  /// The same digits, ten or a hundred times as much.
  case shifted

  init?(_ a: Double, _ b: Double) {
    guard a > 0, b > 0, a != b, let one = DigitSlip.digits(a), let other = DigitSlip.digits(b) else { return nil }
    if one == other {
      self = .shifted
    } else if one.count == other.count, one.count > 1, one.sorted() == other.sorted(), max(a, b) / min(a, b) < 10 {
      self = .swapped
    } else if one.count == other.count, one.count > 2, zip(one, other).filter({ $0 != $1 }).count == 1,
      max(a, b) / min(a, b) < 10
    {
      self = .oneDigit
    } else {
      return nil
    }
  }

  /// Whether two numbers of two digits or more are as long as each other and differ in one digit.
  static func areOneDigitApart(_ a: Double, _ b: Double) -> Bool {
    let (one, other) = (String(a), String(b))
    return min(a, b) >= 10 && one.count == other.count && zip(one, other).count { $0 != $1 } == 1
  }

  /// How many digits of a number are no zeros at its end; 0 for one of more than nine.
  static func count(_ value: Double) -> Int { digits(value)?.count ?? 0 }

  /// The significant digits of a number, without zeros at its end; nil for more than nine.
  private static func digits(_ value: Double) -> [Int]? {
    var scaled = value
    var steps = 0
    while scaled != scaled.rounded(), steps < 4 {
      scaled *= 10
      steps += 1
    }
    var rest = scaled.rounded()
    while rest >= 10, rest.truncatingRemainder(dividingBy: 10) == 0 { rest /= 10 }
    guard rest < 1e9 else { return nil }
    var digits: [Int] = []
    var whole = Int(rest)
    while whole > 0 {
      digits.append(whole % 10)
      whole /= 10
    }
    return digits.reversed()
  }
}
