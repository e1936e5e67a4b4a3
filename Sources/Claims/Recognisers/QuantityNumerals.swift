import Reading

/// Numbers in words: `dua ratus lima puluh ribu`, `two hundred and fifty thousand`, `satu setengah`, `dua koma lima`.
struct QuantityNumerals {
  /// The words of one group below a thousand, and the groups already closed by a scale.
  private var total = 0.0
  private var group = 0.0
  /// A digit that may still be multiplied (`dua` before `ratus`).
  private var pending: Double?
  /// The least place filled in the group: nothing of that place or above may follow.
  private var place = 1000.0
  private var lastScale = Double.infinity
  private var hasMagnitude = false
  private var half = 0.0
  /// What stood before the last `and` (`twenty and three fifths`), and the whole ten taken last (`one hundred thirty`).
  private(set) var beforeAnd: Double?
  private(set) var lastTen = 0.0

  private var hasGroup: Bool { group > 0 || pending != nil || half > 0 }
  private var groupValue: Double { group + (pending ?? 0) + half }
  var value: Double { total + groupValue }

  /// Takes a word; false where it cannot continue the number.
  private mutating func take(_ role: NumeralRole, _ value: Double) -> Bool {
    switch role {
    case .unit: return takeDigit(value)
    case .ten, .teen: return takeTens(value)
    case .teenSuffix:
      guard let digit = pending, place > 10 else { return false }
      pending = nil
      return takeTens(digit + 10)
    case .tenScale:
      guard let digit = pending, place > 10 else { return false }
      pending = nil
      return takeTens(digit * 10)
    case .hundred: return takeHundred(value)
    case .fused: return value < 1000 ? takeFusedHundred(value) : takeFusedScale(value)
    case .scale: return takeScale(value)
    case .fraction:
      guard half == 0 else { return false }
      half = value
      return true
    default: return false
    }
  }

  private mutating func takeDigit(_ value: Double) -> Bool {
    guard pending == nil, half == 0, place > 1 else { return false }
    pending = value
    return true
  }

  private mutating func takeTens(_ value: Double) -> Bool {
    guard pending == nil, half == 0, place > 10 else { return false }
    group += value
    // After ten and the teens no digit may follow; after a whole ten one may.
    place = value.truncatingRemainder(dividingBy: 10) == 0 && value > 10 ? 10 : 1
    return true
  }

  private mutating func takeHundred(_ value: Double) -> Bool {
    guard half == 0, let digits = pending ?? (group > 0 && group < 100 ? group : nil), place > 1 || group > 0 else {
      return false
    }
    if pending != nil, group > 0 { return false }
    group = digits * value
    pending = nil
    place = 100
    return true
  }

  private mutating func takeFusedHundred(_ value: Double) -> Bool {
    guard !hasGroup else { return false }
    group = value
    place = value >= 100 ? 100 : 1
    return true
  }

  private mutating func takeFusedScale(_ value: Double) -> Bool {
    guard !hasGroup, value < lastScale else { return false }
    total += value
    lastScale = value
    hasMagnitude = true
    return true
  }

  private mutating func takeScale(_ value: Double) -> Bool {
    if hasGroup {
      guard value < lastScale else { return false }
      total += groupValue * value
    } else {
      // `dua ratus ribu juta`: a scale upon a scale.
      guard total > 0, lastScale < .infinity else { return false }
      total *= value
    }
    (group, pending, half, place) = (0, nil, 0, 1000)
    lastScale = value
    hasMagnitude = hasMagnitude || value >= 1000
    return true
  }

  private var number: ReadNumber {
    let isWhole = value == value.rounded()
    return ReadNumber(
      value: value, granularity: isWhole ? PowerOfTen.dividing(value) : 0.5, hasMagnitude: hasMagnitude,
      isDecimal: !isWhole, isWord: true, end: 0)
  }
}

extension QuantityNumerals {
  /// The number in words that starts at a token; nil where none does.
  static func read(_ scanner: QuantityScanner, at start: Int) -> ReadNumber? {
    var numerals = QuantityNumerals()
    var at = start
    var taken = start
    // `a hundred`, `an eighth`: the article stands for one before a scale.
    if scanner.isArticle(at), scanner.takesArticle(at + 1) {
      numerals.pending = 1
      at += 1
    }
    while at < scanner.end {
      var isJoined = false
      if at > start, let next = scanner.numeralJoin(at), numerals.canJoin(scanner, next) {
        at = next
        isJoined = true
      } else if numerals.half > 0, scanner.isArticle(at), scanner.takesArticle(at + 1) {
        at += 1
      }
      let role = scanner.role(at)
      guard role != .none else { break }
      if role == .decimal {
        return numerals.decimals(scanner, at, else: taken)
      }
      if role == .fraction,
        !scanner.isFractionOfNumber(at, joins: numerals.hasGroup && (isJoined || scanner.decimalComma))
      {
        break
      }
      var next = numerals
      guard next.take(role, scanner.value(at)) else { break }
      if isJoined, scanner.word(at - 1) == scanner.tables.words.and { next.beforeAnd = numerals.value }
      next.lastTen = role == .ten && !isJoined && scanner.value(at) > 10 ? scanner.value(at) : 0
      numerals = next
      at += 1
      taken = at
    }
    if !scanner.decimalComma, let fraction = numerals.fraction(scanner, start, taken) { return fraction }
    guard taken > start else { return nil }
    var number = numerals.number
    number.end = taken
    return number
  }

  /// After `and` or a hyphen only what is smaller than the place just filled may follow.
  private func canJoin(_ scanner: QuantityScanner, _ at: Int) -> Bool {
    var probe = self
    let role = scanner.role(at)
    if role == .fraction { return true }
    guard role != .scale, role != .hundred, probe.take(role, scanner.value(at)) else { return false }
    // `one hundred and two hundred` are two numbers, `one thousand and five hundred` is one.
    let after = scanner.role(at + 1)
    return after != .hundred || group == 0
  }

  /// `dua koma lima`, `nought point eleven`: digits after a spoken decimal point.
  private func decimals(_ scanner: QuantityScanner, _ point: Int, else taken: Int) -> ReadNumber? {
    var number = self.number
    number.end = taken
    guard taken == point else { return nil }
    var at = point + 1
    var place = 1.0
    var digits = 0.0
    while scanner.role(at) == .unit || (place == 1 && (scanner.role(at) == .teen || scanner.role(at) == .ten)) {
      let width = scanner.role(at) == .unit ? 10.0 : 100.0
      digits = digits * width + scanner.value(at)
      place *= width
      at += 1
    }
    guard at > point + 1 else { return number }
    number.value += digits / place
    number.granularity = 1 / place
    number.isDecimal = true
    number.end = at
    // `dua koma lima juta`
    while scanner.role(at) == .scale {
      number = number.scaled(scanner.value(at))
      at += 1
      number.end = at
    }
    return number
  }
}

extension QuantityScanner {
  func role(_ index: Int) -> NumeralRole {
    guard index >= begin, index < end, !isOccupied(index) else { return .none }
    let word = tokens[index].word
    return word >= 0 && Int(word) < tables.roles.count ? tables.roles[Int(word)] : .none
  }

  func value(_ index: Int) -> Double { tables.values[Int(tokens[index].word)] }

  func isArticle(_ index: Int) -> Bool {
    let word = word(index)
    return word == tables.words.a || word == tables.words.an
  }

  /// `a hundred`, `a dozen`: what an article before it counts once.
  func takesArticle(_ index: Int) -> Bool {
    let role = role(index)
    return role == .hundred || role == .scale
  }

  /// The token after `and` or a hyphen that joins two numerals; nil where there is no joint.
  func numeralJoin(_ index: Int) -> Int? {
    guard word(index) == tables.words.and || isHyphen(index) else { return nil }
    // `two-and-a-half`
    var next = index + 1
    if word(next) == tables.words.and { next += 1 }
    if isHyphen(next) { next += 1 }
    if isArticle(next) { next += isHyphen(next + 1) ? 2 : 1 }
    return role(next) == .none ? nil : next
  }

  /// Whether a fraction word is part of a number (`satu setengah juta`, `half a million`) and no share of a whole.
  func isFractionOfNumber(_ index: Int, joins: Bool) -> Bool {
    if joins { return true }
    var next = index + 1
    if isArticle(next) { next += 1 }
    return role(next) == .scale || role(next) == .hundred
  }
}
