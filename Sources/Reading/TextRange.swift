/// A half-open range of UTF-8 byte offsets into an article's text.
///
/// It is kept in eight bytes: long articles have millions of them, and no article is longer than four bytes can tell.
@frozen
public struct TextRange: Hashable, Sendable, Codable, Comparable {
  @usableFromInline var low: Int32
  @usableFromInline var high: Int32

  @inlinable public init(_ start: Int, _ end: Int) {
    low = Int32(start)
    high = Int32(end)
  }

  @inlinable public var start: Int {
    get { Int(low) }
    set { low = Int32(newValue) }
  }

  @inlinable public var end: Int {
    get { Int(high) }
    set { high = Int32(newValue) }
  }

  private enum CodingKeys: String, CodingKey {
    case low = "start"
    case high = "end"
  }

  @inlinable public var count: Int { end - start }
  @inlinable public var isEmpty: Bool { end <= start }

  @inlinable public func contains(_ offset: Int) -> Bool { offset >= start && offset < end }
  @inlinable public func contains(_ other: TextRange) -> Bool { other.start >= start && other.end <= end }
  @inlinable public func overlaps(_ other: TextRange) -> Bool { start < other.end && other.start < end }

  /// The smallest range that covers both.
  @inlinable public func union(_ other: TextRange) -> TextRange {
    TextRange(min(start, other.start), max(end, other.end))
  }

  @inlinable public static func < (a: TextRange, b: TextRange) -> Bool {
    (a.start, a.end) < (b.start, b.end)
  }
}
