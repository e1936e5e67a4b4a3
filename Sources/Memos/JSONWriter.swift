import Reading

/// Writes compact JSON into bytes: keys in the order they are given, strings with the fewest escapes that are safe
/// everywhere (U+2028 and U+2029 included), numbers in their shortest form.
///
/// The caller keeps objects and arrays balanced; commas are set by the writer.
public struct JSONWriter: Sendable {
  /// Room grows up to here; more is written in pieces of this size, so that long output is neither copied nor held twice.
  private static let pieceSize = 4 << 20

  /// The pieces that are full, and how many bytes they hold.
  private var full: [[UInt8]] = []
  private var fullCount = 0
  /// The piece under way: what has been written, and behind it room for more.
  private var room: [UInt8]
  private var used = 0
  private var needsComma = false

  /// Who takes the full pieces, in order; nil where the writer keeps them.
  private let takesPiece: (@Sendable ([UInt8]) -> Void)?

  public init(reserving capacity: Int = 0, takesPiece: (@Sendable ([UInt8]) -> Void)? = nil) {
    self.takesPiece = takesPiece
    room = Array(repeating: 0, count: min(max(capacity, 256), JSONWriter.pieceSize))
  }

  /// The number of bytes written.
  public var count: Int { fullCount + used }

  /// What has been written.
  public var bytes: [UInt8] { Array(full.joined()) + room[..<used] }

  /// What has been written and nobody took, in pieces; the writer is empty then.
  public mutating func takePieces() -> [[UInt8]] {
    endPiece()
    defer { self = JSONWriter(takesPiece: takesPiece) }
    return full
  }

  /// Hands the last piece to who takes them; the writer is empty then.
  public mutating func endOutput() { _ = takePieces() }

  public mutating func beginObject() { open(0x7B) }
  public mutating func endObject() { close(0x7D) }
  public mutating func beginArray() { open(0x5B) }
  public mutating func endArray() { close(0x5D) }

  /// A key; its value must follow. Key names are plain ASCII of our own.
  public mutating func key(_ name: StaticString) {
    // A third of what is written are keys, so that they go the shortest way into their room.
    let size = name.utf8CodeUnitCount
    if room.count - used < size + 4 { makeRoom(size + 4) }
    let (start, comma, text) = unsafe (used, separator(), name.utf8Start)
    used = unsafe room.withUnsafeMutableBufferPointer { buffer in
      var at = start
      if let comma {
        unsafe buffer[at] = comma
        at += 1
      }
      unsafe buffer[at] = 0x22
      unsafe UnsafeMutableRawBufferPointer(UnsafeMutableBufferPointer(rebasing: buffer[(at + 1)...]))
        .copyMemory(from: UnsafeRawBufferPointer(start: text, count: size))
      unsafe buffer[at + size + 1] = 0x22
      unsafe buffer[at + size + 2] = 0x3A
      return at + size + 3
    }
    needsComma = false
  }

  /// A key that is known at run time only. It is labelled, since a literal would be taken for a `String` otherwise.
  public mutating func key(named name: String) {
    string(name)
    append(1) { $0.append(0x3A) }
    needsComma = false
  }

  public mutating func null() { literal("null") }
  public mutating func bool(_ value: Bool) { literal(value ? "true" : "false") }

  public mutating func integer(_ value: Int) {
    let comma = separator()
    append(21) { output in
      output.separator(comma)
      output.digits(value)
    }
  }

  /// A number in its shortest form, whole numbers without a fraction; what is no number (NaN, infinity) is null.
  public mutating func number(_ value: Double?) {
    guard let value, value.isFinite else { return null() }
    if let whole = Int(exactly: value), abs(whole) < 1 << 53 { return integer(whole) }
    plain(value.description)
  }

  /// A number given in hundredths, 0 to 100: `0.35`, `1`.
  mutating func hundredths(_ value: Int) {
    guard value % 100 != 0 else { return integer(value / 100) }
    let comma = separator()
    append(5) { output in
      output.separator(comma)
      output.append(0x30)
      output.append(0x2E)
      if value % 10 == 0 { output.digits(value / 10, width: 1) } else { output.digits(value, width: 2) }
    }
  }

  /// A string of our own (a kind, a rule's name), which needs no escape.
  mutating func word(_ value: String) {
    var value = value
    value.withUTF8 { unsafe quote(UnsafeRawBufferPointer($0)) }
  }

  /// A value that is plain ASCII, as it stands.
  private mutating func plain(_ value: String) {
    var value = value
    let comma = separator()
    value.withUTF8 { text in
      append(text.count + 1) { output in
        output.separator(comma)
        unsafe output.copy(UnsafeRawBufferPointer(text))
      }
    }
  }

  public mutating func string(_ value: String) {
    var value = value
    value.withUTF8 { unsafe string(UnsafeRawBufferPointer($0)) }
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
    unsafe text.withUnsafeBytes { unsafe string(UnsafeRawBufferPointer(rebasing: $0[range.start..<range.end])) }
  }

  /// A string of an ASCII letter and a number (`E12`).
  mutating func label(_ letter: UInt8, _ number: Int) {
    let comma = separator()
    append(24) { output in
      output.separator(comma)
      output.append(0x22)
      output.append(letter)
      output.digits(number)
      output.append(0x22)
    }
  }

  /// The id of a claim in an article (`A1.c3`).
  mutating func claimID(article: Int, claim: Int) {
    let comma = separator()
    append(48) { output in
      output.separator(comma)
      output.append(0x22)
      output.append(0x41)
      output.digits(article)
      output.append(0x2E)
      output.append(0x63)
      output.digits(claim)
      output.append(0x22)
    }
  }

  /// A day as `YYYY-MM-DD`.
  mutating func date(_ date: CalendarDate?) {
    guard let date else { return null() }
    let comma = separator()
    append(13) { output in
      output.separator(comma)
      output.append(0x22)
      output.digits(date.year, width: 4)
      output.append(0x2D)
      output.digits(date.month, width: 2)
      output.append(0x2D)
      output.digits(date.day, width: 2)
      output.append(0x22)
    }
  }

  /// A half-open range as `[start,end]`.
  public mutating func span(_ range: TextRange) {
    let comma = separator()
    append(44) { output in
      output.separator(comma)
      output.append(0x5B)
      output.digits(range.start)
      output.append(0x2C)
      output.digits(range.end)
      output.append(0x5D)
    }
  }

  public mutating func span(_ range: TextRange?) {
    if let range { span(range) } else { null() }
  }

  /// A value that is JSON already.
  public mutating func raw(_ json: [UInt8]) {
    let comma = separator()
    append(json.count + 1) { output in
      output.separator(comma)
      unsafe json.withUnsafeBytes { unsafe output.copy($0) }
    }
  }

  /// Ends a line and starts a new value (newline-delimited JSON).
  public mutating func endLine() {
    append(1) { $0.append(0x0A) }
    needsComma = false
  }

  private mutating func open(_ bracket: UInt8) {
    let comma = separator()
    append(2) { output in
      output.separator(comma)
      output.append(bracket)
    }
    needsComma = false
  }

  private mutating func close(_ bracket: UInt8) {
    append(1) { $0.append(bracket) }
    needsComma = true
  }

  /// Has at most so many bytes written behind the others.
  @inline(__always)
  private mutating func append(_ most: Int, _ write: (inout OutputSpan<UInt8>) -> Void) {
    if room.count - used < most { makeRoom(most) }
    let start = used
    used += unsafe room.withUnsafeMutableBufferPointer { buffer in
      let free = unsafe UnsafeMutableBufferPointer(rebasing: buffer[start...])
      var output = unsafe OutputSpan(buffer: free, initializedCount: 0)
      write(&output)
      return unsafe output.finalize(for: free)
    }
  }

  private mutating func makeRoom(_ most: Int) {
    if room.count < JSONWriter.pieceSize {
      room.append(contentsOf: repeatElement(0, count: max(most, room.count)))
    } else {
      endPiece()
      room = Array(repeating: 0, count: max(most, JSONWriter.pieceSize))
    }
  }

  private mutating func endPiece() {
    room.removeLast(room.count - used)
    if let takesPiece { takesPiece(room) } else { full.append(room) }
    fullCount += used
    room = []
    used = 0
  }

  /// The comma before the value that comes now, where it needs one.
  @inline(__always)
  private mutating func separator() -> UInt8? {
    defer { needsComma = true }
    return needsComma ? 0x2C : nil
  }

  private mutating func literal(_ word: StaticString) {
    let comma = separator()
    append(word.utf8CodeUnitCount + 1) { output in
      output.separator(comma)
      unsafe output.copy(UnsafeRawBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
    }
  }

  /// Appends text that needs no escape, in quotation marks.
  @inline(__always)
  private mutating func quote(_ text: UnsafeRawBufferPointer) {
    let comma = separator()
    append(text.count + 3) { output in
      output.separator(comma)
      output.append(0x22)
      unsafe output.copy(text)
      output.append(0x22)
    }
  }

  private mutating func string(_ text: UnsafeRawBufferPointer) {
    let plain = unsafe JSONWriter.plainEnd(text, 0)
    if plain == text.count { return unsafe quote(text) }
    let comma = separator()
    // An escape has six bytes at most.
    append(6 * text.count + 3) { output in
      output.separator(comma)
      output.append(0x22)
      unsafe JSONWriter.escape(text, plain, &output)
      output.append(0x22)
    }
  }

  /// Whether a range of valid UTF-8 starts or ends inside a character.
  private static func cutsScalar(_ text: [UInt8], _ range: TextRange) -> Bool {
    let startsInside = range.start < text.count && text[range.start] & 0xC0 == 0x80
    let endsInside = range.end < text.count && text[range.end] & 0xC0 == 0x80
    return startsInside || endsInside
  }
}
