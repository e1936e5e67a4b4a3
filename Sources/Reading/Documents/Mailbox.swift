/// A file of mails one behind the other (`.mbox`, RFC 4155), as Thunderbird, Gmail's export and mail servers keep them:
/// each begins with a line `From … 07:00:00 2024`.
public enum Mailbox {
  /// So many mails may stand in one file.
  public static let limit = 20_000

  /// One mail of a mailbox.
  public struct Mail: Sendable {
    /// Its headers and its text, as a file of its own would have them.
    public var bytes: [UInt8]
    /// Its `Message-ID`, or its number in the mailbox where it has none, or that of a mail before it.
    public var id: String
  }

  /// Whether bytes begin like a mailbox.
  public static func isLikely(_ bytes: [UInt8]) -> Bool {
    guard let body = bodyStart(bytes[...], 0) else { return false }
    return MailMessage.isLikely(Array(bytes[body...].prefix(16_384)))
  }

  /// The mails of a mailbox, ``limit`` and one more at most.
  public static func mails(_ bytes: [UInt8]) -> [Mail] {
    var mails: [Mail] = []
    var ids: Set<String> = []
    var start: Int?
    var line = 0
    var isBehindEmptyLine = true
    while line < bytes.count, mails.count <= limit {
      let next = lineEnd(bytes, line) + 1
      if isBehindEmptyLine, let body = bodyStart(bytes[...], line) {
        if let start { mails.append(mail(bytes[start..<line], number: mails.count + 1, &ids)) }
        start = body
      }
      isBehindEmptyLine = next - line == 1 || next - line == 2 && bytes[line] == 0x0D
      line = next
    }
    if let start, mails.count <= limit {
      mails.append(mail(bytes[min(start, bytes.count)...], number: mails.count + 1, &ids))
    }
    return mails
  }

  private static func mail(_ bytes: ArraySlice<UInt8>, number: Int, _ ids: inout Set<String>) -> Mail {
    let (headers, _) = MailMessage.split(bytes.prefix(1 << 16))
    let id = MailMessage.value("message-id", headers).map { $0.filter { !"<> \t".contains($0) } } ?? ""
    let isOwn = !id.isEmpty && id.utf8.count <= 200 && ids.insert(id).inserted
    return Mail(bytes: withoutMarks(bytes), id: isOwn ? id : "\(number)")
  }

  /// The offset behind the line at `line` where that line begins a mail: it has a time and a year, and what follows it is
  /// a header. `From` begins sentences, too.
  private static func bodyStart(_ bytes: ArraySlice<UInt8>, _ line: Int) -> Int? {
    guard bytes[line...].starts(with: "From ".utf8) else { return nil }
    let end = lineEnd(bytes, line)
    if end - line > 500 || end >= bytes.endIndex { return nil }
    let words = bytes[line..<end].split { $0 <= 0x20 }
    let hasTime = words.contains { $0.count >= 5 && $0.contains(0x3A) && $0.allSatisfy { $0 == 0x3A || isDigit($0) } }
    guard hasTime, words.contains(where: { $0.count == 4 && $0.allSatisfy(isDigit) }) else { return nil }
    let header = bytes[(end + 1)...].prefix(80)
    guard let colon = header.firstIndex(of: 0x3A), colon > end + 1,
      header[..<colon].allSatisfy({ $0 > 0x20 && $0 < 0x7F })
    else { return nil }
    return end + 1
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// The text without the `>` that is put before lines of it that begin like a mail (`>From`, `>>From`).
  private static func withoutMarks(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var line = bytes.startIndex
    while line < bytes.endIndex {
      let next = min(lineEnd(bytes, line) + 1, bytes.endIndex)
      var words = bytes[line..<next]
      if words.first == 0x3E, words.drop(while: { $0 == 0x3E }).starts(with: "From ".utf8) { words.removeFirst() }
      text += words
      line = next
    }
    return text
  }

  private static func lineEnd(_ bytes: ArraySlice<UInt8>, _ start: Int) -> Int {
    bytes[start...].firstIndex(of: 0x0A) ?? bytes.endIndex
  }

  private static func lineEnd(_ bytes: [UInt8], _ start: Int) -> Int { lineEnd(bytes[...], start) }
}
