/// What each element of a page is to the search for its article.
struct PageOutline {
  /// For each element the one that makes its line.
  private(set) var lineOf: [Int]
  private(set) var isLinked: [Bool]
  /// Its text is no article: navigation, captions, comments, teasers.
  private(set) var isApart: [Bool]

  /// A line that counts as text, in characters.
  private static let longLine = 80
  /// An element with a telling name is left in if it holds more than this share of the page's text.
  private static let share = 0.4
  private static let sureShare = 0.85
  /// The longest teaser and its shortest heading, in characters.
  private static let teaserLimit = 700
  private static let teaserHeading = 15

  init(_ page: HTMLPage) {
    self.init(everythingOf: page)
    for (index, element) in page.elements.enumerated() {
      if element.parent >= 0 { isApart[index] = isApart[element.parent] }
      if element.kind == .apart || element.kind == .hidden { isApart[index] = true }
    }
    markApart(page)
  }

  /// An outline in which nothing is apart.
  init(everythingOf page: HTMLPage) {
    let count = page.elements.count
    lineOf = Array(0..<count)
    isLinked = Array(repeating: false, count: count)
    isApart = isLinked
    for (index, element) in page.elements.enumerated() {
      let parent = element.parent
      if parent >= 0 {
        if !element.kind.breaksLine || element.kind == .lineBreak { lineOf[index] = lineOf[parent] }
        isLinked[index] = isLinked[parent]
      }
      if element.kind == .link { isLinked[index] = true }
    }
  }

  /// The children of each element, in order.
  static func children(_ page: HTMLPage) -> [[Int]] {
    var children = Array(repeating: [Int](), count: page.elements.count)
    for (index, element) in page.elements.enumerated() where element.parent >= 0 {
      children[element.parent].append(index)
    }
    return children
  }

  private mutating func markApart(_ page: HTMLPage) {
    let text = unlinkedText(page)
    let whole = Double(max(1, text.first ?? 0))
    let teasers = teasers(page)
    for (index, element) in page.elements.enumerated() where !isApart[index] {
      if element.parent >= 0, isApart[element.parent] {
        isApart[index] = true
        continue
      }
      if teasers[index] { isApart[index] = true }
      if element.kind == .body || element.kind == .article { continue }
      if element.names.contains(.apart) || element.isApart {
        let limit = element.names.contains(.surelyApart) ? PageOutline.sureShare : PageOutline.share
        if Double(text[index]) < limit * whole { isApart[index] = true }
      }
    }
  }

  /// For each element, the characters of the long unlinked lines in it.
  private func unlinkedText(_ page: HTMLPage) -> [Int] {
    var text = Array(repeating: 0, count: page.elements.count)
    for run in page.runs where !isApart[run.element] && !isLinked[run.element] {
      text[lineOf[run.element]] += PageOutline.characters(page.bytes, run)
    }
    for index in text.indices where text[index] < PageOutline.longLine { text[index] = 0 }
    for index in text.indices.reversed() where page.elements[index].parent >= 0 {
      text[page.elements[index].parent] += text[index]
    }
    return text
  }

  /// Members of lists of teasers: three or more siblings of one kind, each with a linked heading and little text.
  private func teasers(_ page: HTMLPage) -> [Bool] {
    let count = page.elements.count
    var size = Array(repeating: 0, count: count)
    var linked = size
    for run in page.runs where !isApart[run.element] {
      let length = PageOutline.characters(page.bytes, run)
      size[run.element] += length
      if isLinked[run.element] { linked[run.element] += length }
    }
    var hasHeading = Array(repeating: false, count: count)
    for index in page.elements.indices.reversed() {
      let element = page.elements[index]
      if element.kind == .heading, size[index] >= PageOutline.teaserHeading, linked[index] * 10 >= size[index] * 7 {
        hasHeading[index] = true
      }
      guard element.parent >= 0 else { continue }
      size[element.parent] += size[index]
      linked[element.parent] += linked[index]
      if hasHeading[index] { hasHeading[element.parent] = true }
    }
    var groups: [UInt64: [Int]] = [:]
    for (index, element) in page.elements.enumerated()
    where hasHeading[index] && PageOutline.isTeaserKind(element.kind) && element.parent >= 0
      && size[index] <= PageOutline.teaserLimit
    {
      groups[UInt64(element.parent) << 8 | UInt64(element.kind.rawValue), default: []].append(index)
    }
    var teasers = Array(repeating: false, count: count)
    for (_, group) in groups where group.count >= 3 { for index in group { teasers[index] = true } }
    return teasers
  }

  private static func isTeaserKind(_ kind: HTMLElementKind) -> Bool {
    switch kind {
    case .listItem, .article, .block, .cell, .link: true
    default: false
    }
  }

  /// The characters of a run that are no white space at its ends.
  private static func characters(_ bytes: [UInt8], _ run: HTMLPage.Run) -> Int {
    var start = run.start
    var end = run.end
    while start < end, bytes[start] <= 0x20 { start += 1 }
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    var count = 0
    for index in start..<end where bytes[index] & 0xC0 != 0x80 { count += 1 }
    return count
  }
}
