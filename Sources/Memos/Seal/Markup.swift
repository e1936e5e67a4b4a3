/// A cursor over HTML that gives its tags and texts one by one. It takes any text at all: what is no tag is text.
struct Markup: Sequence, IteratorProtocol {
  enum Part {
    case text(String)
    /// A start tag. `end` is the offset of the bracket that ends it (of the slash before that, where there is one).
    case start(name: String, attributes: [(name: String, value: String)], isEmpty: Bool, end: Int)
    case end(name: String)
  }

  /// Elements that have no end tag.
  private static let void: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
  ]

  private let bytes: [UInt8]
  private var index = 0
  /// The element whose content is no markup (`style`, `script`), until its end tag.
  private var raw: String?

  init(_ text: String) { bytes = Array(text.utf8) }

  mutating func next() -> Part? {
    while index < bytes.count {
      if bytes[index] != 0x3C || raw != nil && !isEndTag(of: raw) { return text() }
      raw = nil
      if starts(with: "<!--") {
        index = find("-->", from: index + 4) ?? bytes.count
        continue
      }
      if starts(with: "<!") || starts(with: "<?") {
        index = find(">", from: index) ?? bytes.count
        continue
      }
      if let tag = tag() { return tag }
      return text()
    }
    return nil
  }

  private mutating func text() -> Part {
    let start = index
    index += 1
    while index < bytes.count, bytes[index] != 0x3C || raw != nil && !isEndTag(of: raw) { index += 1 }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    return .text(raw == nil ? Entities.decoded(text) : "")
  }

  private mutating func tag() -> Part? {
    var cursor = index + 1
    let isEnd = cursor < bytes.count && bytes[cursor] == 0x2F
    if isEnd { cursor += 1 }
    let name = word(&cursor) { $0 != 0x2F }.lowercased()
    guard let first = name.utf8.first, (0x61...0x7A).contains(first) else { return nil }
    var attributes: [(name: String, value: String)] = []
    var isClosed = false
    while cursor < bytes.count, bytes[cursor] != 0x3E {
      isClosed = bytes[cursor] == 0x2F
      if isSpace(bytes[cursor]) || isClosed {
        cursor += 1
      } else {
        attributes.append(attribute(&cursor))
      }
    }
    guard cursor < bytes.count else { return nil }
    index = cursor + 1
    if isEnd { return .end(name: name) }
    if name == "style" || name == "script" { raw = name }
    return .start(
      name: name, attributes: attributes, isEmpty: isClosed || Markup.void.contains(name),
      end: isClosed ? cursor - 1 : cursor)
  }

  private func attribute(_ cursor: inout Int) -> (name: String, value: String) {
    let start = cursor
    let name = word(&cursor) { $0 != 0x3D && $0 != 0x2F }.lowercased()
    if cursor == start { cursor += 1 }
    var ahead = cursor
    while ahead < bytes.count, isSpace(bytes[ahead]) { ahead += 1 }
    guard ahead < bytes.count, bytes[ahead] == 0x3D else { return (name, "") }
    cursor = ahead + 1
    while cursor < bytes.count, isSpace(bytes[cursor]) { cursor += 1 }
    guard cursor < bytes.count, bytes[cursor] == 0x22 || bytes[cursor] == 0x27 else {
      return (name, Entities.decoded(word(&cursor) { _ in true }))
    }
    let mark = bytes[cursor]
    let from = cursor + 1
    cursor = bytes[from...].firstIndex(of: mark) ?? bytes.count
    let value = String(decoding: bytes[from..<cursor], as: UTF8.self)
    cursor = Swift.min(cursor + 1, bytes.count)
    return (name, Entities.decoded(value))
  }

  /// The bytes up to white space, the tag's end or the first that does not belong.
  private func word(_ cursor: inout Int, _ belongs: (UInt8) -> Bool) -> String {
    let start = cursor
    while cursor < bytes.count, !isSpace(bytes[cursor]), bytes[cursor] != 0x3E, belongs(bytes[cursor]) { cursor += 1 }
    return String(decoding: bytes[start..<cursor], as: UTF8.self)
  }

  private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  private func isEndTag(of name: String?) -> Bool {
    guard let name, index + 2 + name.utf8.count <= bytes.count, bytes[index + 1] == 0x2F else { return false }
    return zip(bytes[(index + 2)...], name.utf8).allSatisfy { $0 | 0x20 == $1 }
  }

  private func starts(with text: String) -> Bool { bytes[index...].starts(with: text.utf8) }

  /// The offset behind the next occurrence of a text.
  private func find(_ text: String, from start: Int) -> Int? {
    let wanted = Array(text.utf8)
    var cursor = start
    while cursor + wanted.count <= bytes.count {
      if bytes[cursor..<cursor + wanted.count].elementsEqual(wanted) { return cursor + wanted.count }
      cursor += 1
    }
    return nil
  }
}

/// Character references of HTML: those that Silang writes, and those that editors put for common characters.
enum Entities {
  private static let names: [Substring: Character] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "ndash": "–", "mdash": "—",
    "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "hellip": "…", "middot": "·", "times": "×",
  ]

  static func decoded(_ text: String) -> String {
    guard text.utf8.contains(0x26) else { return text }
    var out = ""
    var rest = text[...]
    while let mark = rest.firstIndex(of: "&") {
      out += rest[..<mark]
      rest = rest[mark...].dropFirst()
      guard let end = rest.prefix(12).firstIndex(of: ";"), let character = character(rest[..<end]) else {
        out.append("&")
        continue
      }
      out.append(character)
      rest = rest[end...].dropFirst()
    }
    return out + rest
  }

  private static func character(_ name: Substring) -> Character? {
    guard name.first == "#" else { return names[name] }
    let digits = name.dropFirst()
    let value =
      digits.first == "x" || digits.first == "X" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits, radix: 10)
    return value.flatMap(Unicode.Scalar.init).map(Character.init)
  }
}
