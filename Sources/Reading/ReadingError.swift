/// Why bytes could not be read as an article.
public enum ReadingError: Error, Sendable, Hashable {
  /// No bytes, or nothing but white space.
  case empty(path: String)
  /// NUL bytes or too many control characters: no text.
  case binary(path: String, kind: BinaryKind)
  /// More bytes than the limit.
  case tooLarge(path: String, bytes: Int, limit: Int)
  /// A format that another program must turn into text first.
  case unconverted(path: String, format: DocumentFormat)
  /// Front matter or a record's field that cannot be understood; line from 1.
  case malformed(path: String, line: Int, reason: String)
}
