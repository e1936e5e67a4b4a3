/// What is wrong with a piece of JSON, and at which byte of it (from 0).
struct JSONError: Error, Equatable {
  var offset: Int
  var reason: String
}

/// Reads JSON out of bytes, a value at a time, without building a tree: the few fields that are wanted are decoded, the
/// rest is checked and skipped.
struct JSONScanner {
  /// Arrays and objects may stand inside each other this deep.
  static let nestingLimit = 64

  private let base: UnsafeBufferPointer<UInt8>
  private(set) var index: Int
  private let end: Int

  /// A scanner over a range of bytes that outlive it.
  init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    base = bytes
    index = range.lowerBound
    end = range.upperBound
  }

  /// The next byte that is no white space; nil at the end.
  mutating func peek() -> UInt8? {
    while index < end {
      let byte = base[index]
      if byte != 0x20, byte != 0x09, byte != 0x0A, byte != 0x0D { return byte }
      index += 1
    }
    return nil
  }

  /// Takes one byte of punctuation where it stands next.
  mutating func take(_ byte: UInt8) -> Bool {
    guard peek() == byte else { return false }
    index += 1
    return true
  }

  /// Reads an object, giving each key to `field`, which must read or skip the value.
  mutating func object(_ field: (inout JSONScanner, [UInt8]) throws(JSONError) -> Void) throws(JSONError) {
    guard take(0x7B) else { throw error("an object { } was expected") }
    if take(0x7D) { return }
    repeat {
      let key = try string()
      guard take(0x3A) else { throw error("a colon was expected after the key") }
      try field(&self, key)
    } while take(0x2C)
    guard take(0x7D) else { throw error("a comma or } was expected") }
  }

  /// A string, or nil for null.
  mutating func optionalString() throws(JSONError) -> [UInt8]? {
    if peek() == 0x22 { return try string() }
    if peek() == 0x6E {
      try literal("null")
      return nil
    }
    throw error("a string or null was expected")
  }

  /// A string, decoded. A surrogate without its partner becomes U+FFFD.
  mutating func string() throws(JSONError) -> [UInt8] {
    guard take(0x22) else { throw error("a string was expected") }
    var decoded: [UInt8] = []
    while true {
      let run = index
      while index + 8 <= end,
        JSONScanner.isPlain(UnsafeRawBufferPointer(base).loadUnaligned(fromByteOffset: index, as: UInt64.self))
      {
        index += 8
      }
      while index < end, base[index] != 0x22, base[index] != 0x5C, base[index] >= 0x20 { index += 1 }
      decoded.append(contentsOf: base[run..<index])
      guard index < end else { throw error("the string does not end") }
      if base[index] == 0x22 {
        index += 1
        return decoded
      }
      guard base[index] == 0x5C else { throw error("a control character stands in a string") }
      index += 1
      try escape(into: &decoded)
    }
  }

  /// Whether none of eight bytes is a control character, a quotation mark or a backslash.
  @inline(__always)
  private static func isPlain(_ word: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    func zeros(_ word: UInt64) -> UInt64 { (word &- ones) & ~word }
    let found = ((word &- ones &* 0x20) & ~word) | zeros(word ^ ones &* 0x22) | zeros(word ^ ones &* 0x5C)
    return found & (ones &* 0x80) == 0
  }

  /// Checks and passes over one value of any kind.
  mutating func skip(depth: Int = 0) throws(JSONError) {
    guard depth < JSONScanner.nestingLimit else {
      throw error("more than \(JSONScanner.nestingLimit) values stand inside each other")
    }
    switch peek() {
    case 0x22: _ = try string()
    case 0x7B: try object { (scanner, _) throws(JSONError) in try scanner.skip(depth: depth + 1) }
    case 0x5B: try skipArray(depth)
    case 0x74: try literal("true")
    case 0x66: try literal("false")
    case 0x6E: try literal("null")
    case let byte? where byte == 0x2D || (byte >= 0x30 && byte <= 0x39): _ = try numberText()
    default: throw error("a value was expected")
    }
  }

  /// Nothing but white space may follow.
  mutating func finish() throws(JSONError) {
    if peek() != nil { throw error("something stands after the end of the record") }
  }

  func error(_ reason: String) -> JSONError { JSONError(offset: index, reason: reason) }

  private mutating func skipArray(_ depth: Int) throws(JSONError) {
    index += 1
    if take(0x5D) { return }
    repeat { try skip(depth: depth + 1) } while take(0x2C)
    guard take(0x5D) else { throw error("a comma or ] was expected") }
  }

  /// A number, as written.
  mutating func numberText() throws(JSONError) -> String {
    let start = index
    var sawDigit = false
    while index < end {
      let byte = base[index]
      let isDigit = byte >= 0x30 && byte <= 0x39
      guard isDigit || byte == 0x2D || byte == 0x2B || byte == 0x2E || byte | 0x20 == 0x65 else { break }
      sawDigit = sawDigit || isDigit
      index += 1
    }
    let text = String(decoding: base[start..<index], as: UTF8.self)
    if !sawDigit || Double(text) == nil { throw error("`\(text)` is no number") }
    return text
  }

  private mutating func literal(_ word: StaticString) throws(JSONError) {
    let length = word.utf8CodeUnitCount
    guard end - index >= length else { throw error("a value was expected") }
    for offset in 0..<length where base[index + offset] != word.utf8Start[offset] {
      throw error("a value was expected")
    }
    index += length
  }

  private mutating func escape(into decoded: inout [UInt8]) throws(JSONError) {
    guard index < end else { throw error("the string does not end") }
    let byte = base[index]
    index += 1
    switch byte {
    case 0x22, 0x5C, 0x2F: decoded.append(byte)
    case 0x62: decoded.append(0x08)
    case 0x66: decoded.append(0x0C)
    case 0x6E: decoded.append(0x0A)
    case 0x72: decoded.append(0x0D)
    case 0x74: decoded.append(0x09)
    case 0x75: try scalar(into: &decoded)
    default: throw error("an unknown escape stands in a string")
    }
  }

  private mutating func scalar(into decoded: inout [UInt8]) throws(JSONError) {
    let first = try hexDigits()
    var value = first
    if first & 0xFC00 == 0xD800, end - index >= 6, base[index] == 0x5C, base[index + 1] == 0x75 {
      let back = index
      index += 2
      let second = try hexDigits()
      if second & 0xFC00 == 0xDC00 {
        value = 0x10000 + (first & 0x3FF) << 10 + (second & 0x3FF)
      } else {
        index = back
      }
    }
    let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
    decoded.append(contentsOf: UTF8.encode(scalar).map(Array.init) ?? [])
  }

  private mutating func hexDigits() throws(JSONError) -> UInt32 {
    guard end - index >= 4 else { throw error("four hexadecimal digits were expected after \\u") }
    var value: UInt32 = 0
    for _ in 0..<4 {
      let byte = base[index]
      let digit: UInt8
      switch byte {
      case 0x30...0x39: digit = byte - 0x30
      case 0x41...0x46: digit = byte - 0x37
      case 0x61...0x66: digit = byte - 0x57
      default: throw error("four hexadecimal digits were expected after \\u")
      }
      value = value << 4 | UInt32(digit)
      index += 1
    }
    return value
  }
}
