import Reading

/// Writes compact JSON into bytes: keys in the order they are given, strings with the fewest escapes that are safe
/// everywhere (U+2028 and U+2029 included), numbers in their shortest form.
///
/// The caller keeps objects and arrays balanced; commas are set by the writer.
public struct JSONWriter: Sendable {
  public private(set) var bytes: [UInt8] = []
  private var needsComma = false

  public init(reserving capacity: Int = 0) { bytes.reserveCapacity(capacity) }

  public mutating func beginObject() { open(0x7B) }
  public mutating func endObject() { close(0x7D) }
  public mutating func beginArray() { open(0x5B) }
  public mutating func endArray() { close(0x5D) }

  /// A key; its value must follow. Key names are plain ASCII of our own.
  public mutating func key(_ name: StaticString) {
    separate()
    bytes.append(0x22)
    name.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
    bytes.append(0x22)
    bytes.append(0x3A)
    needsComma = false
  }

  /// A key that is known at run time only.
  public mutating func key(_ name: String) {
    string(name)
    bytes.append(0x3A)
    needsComma = false
  }

  public mutating func null() { literal("null") }
  public mutating func bool(_ value: Bool) { literal(value ? "true" : "false") }

  public mutating func integer(_ value: Int) {
    separate()
    digits(value)
    needsComma = true
  }

  /// A number in its shortest form, whole numbers without a fraction; what is no number (NaN, infinity) is null.
  public mutating func number(_ value: Double?) {
    guard let value, value.isFinite else { return null() }
    if let whole = Int(exactly: value), abs(whole) < 1 << 53 { return integer(whole) }
    separate()
    bytes.append(contentsOf: value.description.utf8)
    needsComma = true
  }

  public mutating func string(_ value: String) {
    var value = value
    separate()
    bytes.append(0x22)
    value.withUTF8 { unsafe escape(UnsafeRawBufferPointer($0)) }
    bytes.append(0x22)
    needsComma = true
  }

  public mutating func string(_ value: String?) {
    if let value { string(value) } else { null() }
  }

  /// The words of a range of a text. The text is valid UTF-8; a range that cuts a character is mended.
  public mutating func string(_ text: [UInt8], _ range: TextRange) {
    guard range.start >= 0, range.end <= text.count, range.start <= range.end else { return null() }
    if JSONWriter.cutsScalar(text, range) {
      return string(String(decoding: text[range.start..<range.end], as: UTF8.self))
    }
    separate()
    bytes.append(0x22)
    unsafe text.withUnsafeBytes { unsafe escape(UnsafeRawBufferPointer(rebasing: $0[range.start..<range.end])) }
    bytes.append(0x22)
    needsComma = true
  }

  /// A half-open range as `[start,end]`.
  public mutating func span(_ range: TextRange) {
    separate()
    bytes.append(0x5B)
    digits(range.start)
    bytes.append(0x2C)
    digits(range.end)
    bytes.append(0x5D)
    needsComma = true
  }

  public mutating func span(_ range: TextRange?) {
    if let range { span(range) } else { null() }
  }

  /// A value that is JSON already.
  public mutating func raw(_ json: [UInt8]) {
    separate()
    bytes.append(contentsOf: json)
    needsComma = true
  }

  /// Ends a line and starts a new value (newline-delimited JSON).
  public mutating func endLine() {
    bytes.append(0x0A)
    needsComma = false
  }

  private mutating func open(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    needsComma = false
  }

  private mutating func close(_ bracket: UInt8) {
    bytes.append(bracket)
    needsComma = true
  }

  @inline(__always)
  private mutating func separate() {
    if needsComma { bytes.append(0x2C) }
  }

  private mutating func literal(_ word: StaticString) {
    separate()
    word.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
    needsComma = true
  }

  private mutating func digits(_ value: Int) {
    if value >= 0, value < 10 { return bytes.append(0x30 + UInt8(value)) }
    if value < 0 { bytes.append(0x2D) }
    var rest = value.magnitude
    let start = bytes.count
    repeat {
      bytes.append(0x30 + UInt8(rest % 10))
      rest /= 10
    } while rest > 0
    bytes[start...].reverse()
  }

  /// Appends text run by run between the bytes that need an escape.
  private mutating func escape(_ text: UnsafeRawBufferPointer) {
    var run = 0
    var index = 0
    let count = text.count
    while index < count {
      let byte = unsafe text[index]
      let isSeparator = unsafe byte == 0xE2 && JSONWriter.isLineSeparator(text, index)
      if byte >= 0x20, byte != 0x22, byte != 0x5C, byte != 0x7F, !isSeparator {
        index += 1
        continue
      }
      unsafe bytes.append(contentsOf: text[run..<index])
      if isSeparator {
        unsafe unicode(text[index + 2] == 0xA8 ? 0x2028 : 0x2029)
        index += 3
      } else {
        control(byte)
        index += 1
      }
      run = index
    }
    unsafe bytes.append(contentsOf: text[run..<count])
  }

  /// U+2028 and U+2029 are E2 80 A8 and E2 80 A9.
  private static func isLineSeparator(_ text: UnsafeRawBufferPointer, _ index: Int) -> Bool {
    unsafe index + 2 < text.count && text[index + 1] == 0x80 && text[index + 2] & 0xFE == 0xA8
  }

  private mutating func control(_ byte: UInt8) {
    switch byte {
    case 0x22, 0x5C: bytes.append(contentsOf: [0x5C, byte])
    case 0x0A: bytes.append(contentsOf: [0x5C, 0x6E])
    case 0x0D: bytes.append(contentsOf: [0x5C, 0x72])
    case 0x09: bytes.append(contentsOf: [0x5C, 0x74])
    default: unicode(Int(byte))
    }
  }

  private mutating func unicode(_ scalar: Int) {
    bytes.append(0x5C)
    bytes.append(0x75)
    for shift in [12, 8, 4, 0] {
      let digit = UInt8(scalar >> shift & 0xF)
      bytes.append(digit < 10 ? 0x30 + digit : 0x57 + digit)
    }
  }

  /// Whether a range of valid UTF-8 starts or ends inside a character.
  private static func cutsScalar(_ text: [UInt8], _ range: TextRange) -> Bool {
    let startsInside = range.start < text.count && text[range.start] & 0xC0 == 0x80
    let endsInside = range.end < text.count && text[range.end] & 0xC0 == 0x80
    return startsInside || endsInside
  }
}
