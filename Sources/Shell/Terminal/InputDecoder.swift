/// Turns the terminal's bytes into typed characters and pasted texts (bracketed paste: `ESC [ 200 ~ … ESC [ 201 ~`).
struct InputDecoder {
  enum Event: Equatable {
    case scalar(Unicode.Scalar)
    case paste(String)
    /// Nothing more to take. `isPartial`: the bytes at hand may be the start of something longer.
    case needsInput(isPartial: Bool)
  }

  private static let opening = Array("\u{1b}[200~".utf8)
  private static let closing = Array("\u{1b}[201~".utf8)

  private var bytes: [UInt8] = []
  private var position = 0
  /// What was pasted so far; nil outside a paste.
  private var pasted: [UInt8]?

  mutating func feed(_ new: some Sequence<UInt8>) {
    bytes.removeSubrange(..<position)
    position = 0
    bytes.append(contentsOf: new)
  }

  /// Gives up a paste that is under way, and what was typed ahead.
  mutating func reset() { self = InputDecoder() }

  /// The next event. `isFinal`: no more bytes came in time, so that what is at hand is taken as it is.
  mutating func next(isFinal: Bool = false) -> Event {
    while true {
      if pasted != nil { return nextInPaste() }
      guard position < bytes.count else { return .needsInput(isPartial: false) }
      guard bytes[position] == 0x1B else { return nextScalar(isFinal: isFinal) }
      switch match(InputDecoder.opening, at: position) {
      case .whole:
        position += InputDecoder.opening.count
        pasted = []
      case .beginning where !isFinal:
        return .needsInput(isPartial: true)
      default:
        position += 1
        return .scalar("\u{1b}")
      }
    }
  }

  private enum Match { case none, beginning, whole }

  private func match(_ marker: [UInt8], at start: Int) -> Match {
    let present = bytes[start..<min(start + marker.count, bytes.count)]
    guard marker.starts(with: present) else { return .none }
    return present.count == marker.count ? .whole : .beginning
  }

  private mutating func nextInPaste() -> Event {
    var end = position
    while end < bytes.count {
      if bytes[end] == 0x1B {
        let match = match(InputDecoder.closing, at: end)
        if match != .none {
          pasted?.append(contentsOf: bytes[position..<end])
          position = end
          guard match == .whole else { break }
          position += InputDecoder.closing.count
          defer { pasted = nil }
          return .paste(InputDecoder.typeable(String(decoding: pasted ?? [], as: UTF8.self)))
        }
      }
      end += 1
    }
    if end == bytes.count {
      pasted?.append(contentsOf: bytes[position...])
      position = end
    }
    return .needsInput(isPartial: false)
  }

  /// Line ends as line feeds, and no other control character but tabs: none may act as a key.
  private static func typeable(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0D: result.append("\n")
      case 0x0A where previous == "\r": break
      case 0x09, 0x0A: result.append(scalar)
      case 0..<0x20, 0x7F..<0xA0: break
      default: result.append(scalar)
      }
      previous = scalar
    }
    return String(result)
  }

  private mutating func nextScalar(isFinal: Bool) -> Event {
    let length =
      switch bytes[position] {
      case ..<0xC2: 1
      case ..<0xE0: 2
      case ..<0xF0: 3
      case ..<0xF5: 4
      default: 1
      }
    var end = position + 1
    while end < bytes.count, end < position + length, bytes[end] & 0xC0 == 0x80 { end += 1 }
    if end < position + length, end == bytes.count, !isFinal { return .needsInput(isPartial: true) }
    defer { position = end }
    let scalar = String(decoding: bytes[position..<end], as: UTF8.self).unicodeScalars.first
    return .scalar(scalar ?? "\u{FFFD}")
  }
}
