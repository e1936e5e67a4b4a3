/// Where words stand in bytes. The standard library's search for a run of elements takes about a microsecond a byte,
/// which is a minute for the longest file.
public enum ByteSearch {
  /// The first range of `bytes` that holds `words`; nil where there is none.
  public static func first(_ words: String, in bytes: ArraySlice<UInt8>) -> Range<Int>? {
    first(Array(words.utf8), in: bytes)
  }

  /// The first range of `bytes` that holds `words`; nil where there is none, or no words are given.
  public static func first(_ words: [UInt8], in bytes: ArraySlice<UInt8>) -> Range<Int>? {
    guard let head = words.first else { return nil }
    var at = bytes.startIndex
    let last = bytes.endIndex - words.count
    while at <= last {
      if bytes[at] == head {
        var length = 1
        while length < words.count, bytes[at + length] == words[length] { length += 1 }
        if length == words.count { return at..<(at + length) }
      }
      at += 1
    }
    return nil
  }

  /// Whether `bytes` hold `words`.
  public static func holds(_ words: String, in bytes: ArraySlice<UInt8>) -> Bool { first(words, in: bytes) != nil }
}
