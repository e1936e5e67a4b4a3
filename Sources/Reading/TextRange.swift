/// A half-open range of UTF-8 byte offsets into an article's text.
@frozen
public struct TextRange: Hashable, Sendable, Codable, Comparable {
  public var start: Int
  public var end: Int

  @inlinable public init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = end
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
