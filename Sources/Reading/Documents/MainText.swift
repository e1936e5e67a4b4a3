/// Finds the article in a page: the container whose text is worth most, and in it the lines that are article.
///
/// Long lines that end like sentences speak for a container, lines of links against it; lists of teasers (three or more
/// siblings with a linked heading and little text) and elements with telling names count as apart.
struct MainText {
  let blocks: TextBlocks
  /// The blocks of the article, as indices, in order.
  private(set) var article: [Int] = []
  /// Other blocks in the article's container: captions, related links, share bars.
  private(set) var beside: [Int] = []
  /// The block that is the page's headline.
  private(set) var headline: Int?

  private let page: HTMLPage
  private var isApart: [Bool] = []

  /// A line that is worth something on its own, and one that is if it ends like a sentence; in characters.
  private static let longLine = 80
  private static let sentenceLine = 40

  init(_ page: HTMLPage) {
    self.page = page
    let outline = PageOutline(page)
    isApart = outline.isApart
    blocks = TextBlocks(page, lineOf: outline.lineOf, isApart: outline.isApart, isLinked: outline.isLinked)
    let container = self.container()
    headline = findHeadline()
    select(from: container)
  }

  /// What a block says for or against its being article, in characters.
  private func worth(_ block: TextBlock) -> Double {
    if block.isApart { return 0 }
    let length = Double(block.length)
    let share = Double(block.linked) / length
    if share > 0.5 || isTeaser(block) { return -length - 10 }
    let isText = block.length >= MainText.longLine || (block.length >= MainText.sentenceLine && block.endsSentence)
    return isText ? length * (1 - share) : -5
  }

  /// An item of a list that begins with a link and breaks off: another article's headline and its first words.
  private func isTeaser(_ block: TextBlock) -> Bool {
    guard page.elements[block.element].kind == .listItem, block.linked * 5 >= block.length else { return false }
    let end = blocks.text.bytes[block.range].suffix(3)
    return end.elementsEqual("...".utf8) || end.elementsEqual("…".utf8)
  }

  // MARK: The container

  private func container() -> Int {
    var total = Array(repeating: 0.0, count: page.elements.count)
    var ownLines = Array(repeating: 0, count: page.elements.count)
    for block in blocks.blocks {
      let worth = worth(block)
      total[block.element] += worth
      if worth > 0 {
        ownLines[block.element] += 1
        if page.elements[block.element].parent >= 0 { ownLines[page.elements[block.element].parent] += 1 }
      }
    }
    for index in page.elements.indices.reversed() where page.elements[index].parent >= 0 {
      total[page.elements[index].parent] += total[index]
    }
    var best = richest(total)
    // Of a short page one line may be worth more than all of them: no line is an article.
    while page.elements.indices.contains(best), MainText.isLine(page.elements[best].kind),
      page.elements[best].parent >= 0
    {
      best = page.elements[best].parent
    }
    // Text on both sides of it: the parent is meant.
    var ancestor = page.elements.isEmpty ? -1 : page.elements[best].parent
    while ancestor >= 0, page.elements[ancestor].kind != .body {
      if ownLines[ancestor] >= 2 { best = ancestor }
      ancestor = page.elements[ancestor].parent
    }
    return descend(from: best, total, ownLines)
  }

  private static func isLine(_ kind: HTMLElementKind) -> Bool {
    kind == .paragraph || kind == .heading || kind == .listItem
  }

  private func richest(_ total: [Double]) -> Int {
    var best = 0
    for (index, element) in page.elements.enumerated()
    where element.kind.breaksLine && !isApart[index] && total[index] >= total[best] { best = index }
    return best
  }

  /// Into the child that holds nearly all, as long as the element has no lines of its own.
  private func descend(from start: Int, _ total: [Double], _ ownLines: [Int]) -> Int {
    let children = PageOutline.children(page)
    var best = start
    while best < page.elements.count, ownLines[best] < 2 {
      var next: (index: Int, worth: Double)?
      for child in children[best] where !isApart[child] {
        let worth = total[child] * bonus(page.elements[child])
        if worth > next?.worth ?? -.infinity { next = (child, worth) }
      }
      guard let next, next.worth >= 0.7 * total[best] else { break }
      let kind = page.elements[next.index].kind
      if kind == .paragraph || kind == .listItem { break }
      best = next.index
    }
    return best
  }

  private func bonus(_ element: HTMLPage.Element) -> Double {
    if element.isArticleBody { return 1.5 }
    if element.names.contains(.body) { return 1.2 }
    return element.kind == .article ? 1.15 : 1
  }

  // MARK: The lines

  /// The first heading that the page's title repeats.
  private func findHeadline() -> Int? {
    let titles = MainText.words(
      ([page.head.title] + page.head.meta.filter { $0.name == "og:title" || $0.name == "twitter:title" }.map(\.content))
        .joined(separator: " | "))
    return blocks.blocks.indices.first { index in
      let block = blocks.blocks[index]
      guard isHeading(block), block.length >= 15 else { return false }
      let words = MainText.words(string(block))
      return !words.isEmpty && titles.contains(words)
    }
  }

  private func isHeading(_ block: TextBlock) -> Bool {
    var index = block.element
    // `<h1><div>…`: the heading may stand around the line.
    for _ in 0..<3 where index >= 0 {
      if page.elements[index].kind == .heading { return true }
      index = page.elements[index].parent
    }
    return false
  }

  private mutating func select(from container: Int) {
    guard !page.elements.isEmpty else { return }
    let runs = page.elements[container].runs
    var inside = blocks.blocks.indices.filter { index in
      let element = page.elements[blocks.blocks[index].element]
      return element.runs.lowerBound >= runs.lowerBound && element.runs.upperBound <= runs.upperBound
    }
    if let headline {
      let after = inside.filter { $0 > headline }
      let all = inside.reduce(0) { $0 + max(0, worth(blocks.blocks[$1])) }
      if after.reduce(0, { $0 + max(0, worth(blocks.blocks[$1])) }) >= 0.5 * all { inside = after }
    }
    article = inside.filter { keeps(blocks.blocks[$0], container) && !introducesLink($0) }
    trim()
    let kept = Set(article)
    beside = inside.filter { !kept.contains($0) && $0 != headline }
  }

  /// Takes off what stands before the first line of text (dates, reading times) and after the last (credits, headings).
  private mutating func trim() {
    guard let first = article.first(where: { worth(blocks.blocks[$0]) > 0 }) else { return }
    article = article.filter { $0 >= first || isHeading(blocks.blocks[$0]) || blocks.blocks[$0].endsSentence }
    while let last = article.last, worth(blocks.blocks[last]) <= 0, !blocks.blocks[last].endsSentence,
      page.elements[blocks.blocks[last].element].kind != .listItem,
      page.elements[blocks.blocks[last].element].kind != .cell
    {
      article.removeLast()
    }
  }

  private func keeps(_ block: TextBlock, _ container: Int) -> Bool {
    if block.isApart || isTeaser(block) { return false }
    if worth(block) > 0 || isHeading(block) { return true }
    let kind = page.elements[block.element].kind
    if block.linked * 2 <= block.length {
      return kind == .listItem || kind == .cell || kind == .paragraph
        || isLine(block, of: container)
    }
    return (kind == .listItem || kind == .paragraph) && block.length >= 60 && block.endsSentence
  }

  /// A short line with a colon and a link below it (`Baca juga:`).
  private func introducesLink(_ index: Int) -> Bool {
    guard index + 1 < blocks.blocks.count, blocks.blocks[index].length < MainText.sentenceLine,
      blocks.text.bytes[blocks.blocks[index].range].last == 0x3A
    else { return false }
    let next = blocks.blocks[index + 1]
    return next.linked * 5 > next.length * 4
  }

  /// A short line that stands in the container itself, not in a paragraph.
  private func isLine(_ block: TextBlock, of container: Int) -> Bool {
    if block.element == container { return block.length >= 25 }
    return page.elements[block.element].parent == container && block.endsSentence
  }

  func string(_ block: TextBlock) -> String { String(decoding: blocks.text.bytes[block.range], as: UTF8.self) }

  /// Letters and digits in lower case, one space between words.
  private static func words(_ text: String) -> String {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }
}
