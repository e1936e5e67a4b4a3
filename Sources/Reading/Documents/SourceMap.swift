/// Leads offsets of an article's text back to the decoded source that it was taken from.
public struct SourceMap: Sendable, Hashable {
  /// Text from `text` up to the next segment comes from `source`: byte by byte where it is verbatim, else as a whole.
  /// Eight bytes, since a text that was mended at every sign has as many segments as signs.
  struct Segment: Sendable, Hashable {
    private let start: UInt32
    private let origin: UInt32

    /// Offsets in texts of 2 GiB at most, as `--limit` holds them.
    init(text: Int, source: Int, isVerbatim: Bool) {
      start = UInt32(clamping: text)
      origin = min(UInt32(clamping: source), UInt32(Int32.max)) << 1 | (isVerbatim ? 1 : 0)
    }

    var text: Int { Int(start) }
    var source: Int { Int(origin >> 1) }
    var isVerbatim: Bool { origin & 1 == 1 }
  }

  var segments: [Segment] = []

  /// The offset in the decoded source of an offset in the text.
  public func source(of offset: Int) -> Int {
    if segments.isEmpty { return 0 }
    let segment = segments[index(at: offset)]
    return segment.isVerbatim ? segment.source + offset - segment.text : segment.source
  }

  /// The range of the decoded source that holds a range of the text.
  public func source(of range: TextRange) -> TextRange {
    guard range.count > 0 else { return TextRange(source(of: range.start), source(of: range.start)) }
    return TextRange(source(of: range.start), source(of: range.end - 1) + 1)
  }

  /// This map, from a text of `length` bytes to a text in between, followed by the one from there to the source.
  func followed(by next: SourceMap, length: Int) -> SourceMap {
    var whole = SourceMap()
    for (index, segment) in segments.enumerated() {
      if !segment.isVerbatim {
        whole.segments.append(Segment(text: segment.text, source: next.source(of: segment.source), isVerbatim: false))
        continue
      }
      // A verbatim stretch is cut wherever the next map begins another one.
      let end = segment.source + (index + 1 < segments.count ? segments[index + 1].text : length) - segment.text
      var at = segment.source
      var inner = next.index(at: at)
      while at < end, inner < next.segments.count {
        let origin = next.segments[inner]
        let offset = origin.isVerbatim ? origin.source + max(0, at - origin.text) : origin.source
        whole.segments.append(
          Segment(text: segment.text + at - segment.source, source: offset, isVerbatim: origin.isVerbatim))
        inner += 1
        if inner < next.segments.count { at = next.segments[inner].text }
      }
    }
    return whole
  }

  /// The offset in the text of an offset in the source: the first that comes from there or from behind it.
  func image(of source: Int, length: Int) -> Int {
    for (index, segment) in segments.enumerated() {
      let end = index + 1 < segments.count ? segments[index + 1].text : length
      let last = segment.isVerbatim ? segment.source + end - segment.text : segment.source + 1
      if source < last { return segment.isVerbatim ? segment.text + max(0, source - segment.source) : segment.text }
    }
    return length
  }

  func image(of range: TextRange, length: Int) -> TextRange {
    TextRange(image(of: range.start, length: length), image(of: range.end, length: length))
  }

  /// The segment that holds an offset, or the first.
  func index(at offset: Int) -> Int {
    var low = 0
    var high = segments.count
    while low < high {
      let middle = (low + high) / 2
      if segments[middle].text <= offset { low = middle + 1 } else { high = middle }
    }
    return max(0, low - 1)
  }
}

/// Text under construction that remembers where each byte came from.
struct MappedText {
  private(set) var bytes: [UInt8] = []
  private(set) var map = SourceMap()

  mutating func append(_ byte: UInt8, source: Int, isVerbatim: Bool) {
    if !continues(source, isVerbatim) {
      map.segments.append(SourceMap.Segment(text: bytes.count, source: source, isVerbatim: isVerbatim))
    }
    bytes.append(byte)
  }

  /// A part of another text, with its origins.
  mutating func append(_ other: MappedText, _ range: Range<Int>) {
    if range.isEmpty { return }
    var next = other.map.index(at: range.lowerBound)
    var at = range.lowerBound
    while at < range.upperBound {
      let segment = other.map.segments[next]
      let end =
        next + 1 < other.map.segments.count
        ? min(other.map.segments[next + 1].text, range.upperBound) : range.upperBound
      let source = segment.isVerbatim ? segment.source + at - segment.text : segment.source
      if !continues(source, segment.isVerbatim) {
        map.segments.append(SourceMap.Segment(text: bytes.count, source: source, isVerbatim: segment.isVerbatim))
      }
      bytes.append(contentsOf: other.bytes[at..<end])
      at = end
      next += 1
    }
  }

  /// Takes bytes back from the end.
  mutating func removeLast(_ count: Int) {
    bytes.removeLast(count)
    while let last = map.segments.last, last.text >= bytes.count { map.segments.removeLast() }
  }

  /// Text that the source does not have there (a line break, a bullet).
  mutating func append(_ text: StaticString, at source: Int) {
    for offset in 0..<text.utf8CodeUnitCount {
      unsafe append(text.utf8Start[offset], source: source, isVerbatim: false)
    }
  }

  private func continues(_ source: Int, _ isVerbatim: Bool) -> Bool {
    guard let last = map.segments.last, last.isVerbatim == isVerbatim else { return false }
    return isVerbatim ? source - last.source == bytes.count - last.text : source == last.source
  }
}
