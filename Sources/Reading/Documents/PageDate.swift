/// Days in the notations that pages and mails use for machines.
enum PageDate {
  /// The day that a text names, as it is printed there (in the zone given there): `2024-10-21T07:30:00+07:00`,
  /// `2024/10/21 07:30`, `20241021`, `Mon, 21 Oct 2024 07:30:00 +0700`, `October 21, 2024`.
  static func date(_ text: String) -> CalendarDate? {
    let bytes = Array(text.utf8.drop { $0 <= 0x20 }.prefix(40))
    if let date = numeric(bytes) { return date }
    return named(bytes)
  }

  /// Day, time of day and zone that a text names, as `2024-10-21T07:30:00+07:00`; without a zone where it names none, nil
  /// where it names no time.
  static func time(_ text: String) -> String? {
    guard let date = date(text) else { return nil }
    let bytes = Array(text.utf8.prefix(64))
    guard let colon = bytes.firstIndex(of: 0x3A), colon >= 1, let minute = number(bytes[(colon + 1)...].prefix(2)),
      minute < 60
    else { return nil }
    let digits = bytes[..<colon].reversed().prefix { $0 &- 0x30 < 10 }.prefix(2)
    guard let hour = number(Array(digits.reversed())), hour < 24 else { return nil }
    var rest = bytes[(colon + 1)...].dropFirst(2)
    var second = 0
    if rest.first == 0x3A, let value = number(rest.dropFirst().prefix(2)), value < 60 {
      second = value
      rest = rest.dropFirst(3)
    }
    if rest.first == 0x2E { rest = rest.dropFirst().drop { $0 &- 0x30 < 10 } }
    let clock = [hour, minute, second].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
    return "\(date)T\(clock)\(zone(rest))"
  }

  /// `Z`, `+07:00` or nothing.
  private static func zone(_ rest: ArraySlice<UInt8>) -> String {
    let rest = rest.drop { $0 == 0x20 }
    if let sign = rest.first, sign == 0x2B || sign == 0x2D {
      let digits = rest.dropFirst().filter { $0 != 0x3A }.prefix { $0 &- 0x30 < 10 }
      guard digits.count >= 4 else { return "" }
      let text = String(decoding: digits.prefix(4), as: UTF8.self)
      return "\(sign == 0x2B ? "+" : "-")\(text.prefix(2)):\(text.suffix(2))"
    }
    let name = String(decoding: rest.prefix { ($0 | 0x20) &- 0x61 < 26 }, as: UTF8.self)
    return ["Z": "Z", "GMT": "Z", "UTC": "Z", "WIB": "+07:00", "WITA": "+08:00", "WIT": "+09:00"][name] ?? ""
  }

  /// The day in an address: `/2024/10/21/…` or `/2024-10-21-…`.
  static func inAddress(_ address: String) -> CalendarDate? {
    let bytes = Array(address.utf8)
    var index = 0
    while index + 10 < bytes.count {
      if bytes[index] == 0x2F, let date = numeric(Array(bytes[(index + 1)...].prefix(11))),
        bytes[index + 5] != bytes[index + 1],
        date.year >= 1990
      {
        return date
      }
      index += 1
    }
    return nil
  }

  /// Year, month, day with one mark between them, or eight digits.
  private static func numeric(_ bytes: [UInt8]) -> CalendarDate? {
    guard bytes.count >= 8, let year = number(bytes[0..<4]), year >= 1900 else { return nil }
    if bytes[4] == 0x2D || bytes[4] == 0x2F {
      let parts = bytes[5...].prefix(5).split(maxSplits: 2, omittingEmptySubsequences: false) { $0 == bytes[4] }
      guard parts.count >= 2, let month = number(parts[0]) else { return nil }
      guard let day = number(parts[1].prefix { $0 &- 0x30 < 10 }) else { return nil }
      return CalendarDate(year: year, month: month, day: day)
    }
    guard let month = number(bytes[4..<6]), let day = number(bytes[6..<8]) else { return nil }
    if bytes.count > 8, bytes[8] &- 0x30 < 10 { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  private static let months = [
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "may": 5, "mei": 5, "jun": 6, "jul": 7, "aug": 8, "agu": 8, "agt": 8,
    "ags": 8,
    "sep": 9, "oct": 10, "okt": 10, "nov": 11, "nop": 11, "dec": 12, "des": 12,
  ]

  /// A month's name with a day and a year around it.
  private static func named(_ bytes: [UInt8]) -> CalendarDate? {
    let words = bytes.split { !($0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 26) }
    for (index, word) in words.enumerated() where word.count >= 3 {
      let head = String(decoding: word.prefix(3), as: UTF8.self).lowercased()
      guard let month = months[head], index > 0 || words.count > 2 else { continue }
      if index > 0, index + 1 < words.count, let day = number(words[index - 1]), let year = number(words[index + 1]),
        year > 1900
      {
        return CalendarDate(year: year, month: month, day: day)
      }
      if index + 2 < words.count, let day = number(words[index + 1]), let year = number(words[index + 2]), year > 1900 {
        return CalendarDate(year: year, month: month, day: day)
      }
    }
    return nil
  }

  private static func number(_ bytes: some Collection<UInt8>) -> Int? {
    guard !bytes.isEmpty, bytes.count <= 4 else { return nil }
    var value = 0
    for byte in bytes {
      guard byte &- 0x30 < 10 else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value
  }
}
