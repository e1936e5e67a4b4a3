import Reading

/// An HTML memo as its elements that hold text of their own.
struct SealedPage {
  struct Element {
    /// Of the line on which the element starts, from 1.
    var line: Int
    /// Where an attribute can be put into its start tag.
    var tagEnd: Int
    var digest: String?
    /// What its digest is of: its own text, that of inline elements in it, and their attributes that mean something.
    var text: String
    /// Its words alone.
    var shown: String
  }

  private(set) var elements: [Element] = []
  private(set) var articles: [SealedMemo.Article] = []
  private(set) var citations: [SealedMemo.Citation] = []
  private(set) var bodyTagEnd: Int?
  private(set) var seal: String?

  /// Elements whose text belongs to the element around them.
  private static let inline: Set<String> = [
    "a", "abbr", "b", "br", "cite", "code", "em", "i", "mark", "q", "s", "small", "span", "strong", "sub", "sup",
    "time", "u", "wbr",
  ]
  /// Attributes that a reader sees or follows, or that `verify` goes by.
  private static let telling: Set<String> = ["href", "src", "alt", "aria-label", "title", "datetime", "lang"]

  private struct Open {
    var name: String
    var element: Element
    /// Its place among all, in the order of start tags.
    var number: Int
    var isAnalysts: Bool
    var isDrawing: Bool
  }

  private var open: [Open] = []
  private var closed: [(number: Int, element: Element)] = []
  private var started = 0

  init(_ html: String) {
    let lines = LineCounter(html)
    for part in Markup(html) {
      switch part {
      case .text(let text): add(text)
      case .start(let name, let attributes, let isEmpty, let end):
        start(name, attributes, isEmpty: isEmpty, end: end, line: lines.line(of: end))
      case .end(let name): finish(name)
      }
    }
    while let last = open.popLast() { close(last) }
    elements = closed.sorted { $0.number < $1.number }.map(\.element)
  }

  private mutating func start(
    _ name: String, _ attributes: [(name: String, value: String)], isEmpty: Bool, end: Int, line: Int
  ) {
    let values = Dictionary(attributes.map { ($0.name, $0.value) }) { first, _ in first }
    if name == "body" { (bodyTagEnd, seal) = (end, values["data-seal"]) }
    let isDrawing = name == "svg" || open.last?.isDrawing == true
    let classes = (values["class"] ?? "").split(separator: " ")
    let isAnalysts =
      classes.contains(Substring(HTMLSeal.analyst))
      || open.last?.isAnalysts == true && !classes.contains(Substring(HTMLSeal.generated))
    let telling = attributes.filter { attribute in
      attribute.name != "data-digest" && attribute.name != "data-seal"
        && (isDrawing || attribute.name.hasPrefix("data-") || SealedPage.telling.contains(attribute.name))
    }.map { "[\($0.name)=\($0.value)]" }.joined()
    if !isAnalysts { note(values) }
    let isInline = SealedPage.inline.contains(name) || isDrawing && name != "svg"
    if isInline, !open.isEmpty, !isAnalysts || open.last?.isAnalysts == true {
      open[open.count - 1].element.text += isDrawing ? " <\(name)>\(telling)" : telling
      if name == "br" { add(" ") }
      if isEmpty { return }
      // An inline element hands its text to the one around it.
      open.append(
        Open(
          name: name, element: open[open.count - 1].element, number: -1, isAnalysts: isAnalysts, isDrawing: isDrawing))
      return
    }
    if let last = open.indices.last { open[last].element.text += " " }
    started += 1
    let element = Element(line: line, tagEnd: end, digest: values["data-digest"], text: telling, shown: "")
    let opened = Open(name: name, element: element, number: started, isAnalysts: isAnalysts, isDrawing: isDrawing)
    if isEmpty { close(opened) } else { open.append(opened) }
  }

  private mutating func add(_ text: String) {
    guard let last = open.indices.last else { return }
    open[last].element.text += text
    open[last].element.shown += text
  }

  /// Ends an element and those inside it that were left open; an end tag without its start is passed over.
  private mutating func finish(_ name: String) {
    guard let index = open.lastIndex(where: { $0.name == name }) else { return }
    while open.count > index, let last = open.popLast() {
      if last.number < 0 {
        if let around = open.indices.last { open[around].element = last.element }
      } else {
        close(last)
      }
    }
  }

  private mutating func close(_ opened: Open) {
    guard opened.number > 0, !opened.isAnalysts else { return }
    var element = opened.element
    element.shown = Seal.folded(element.shown)
    let holdsText = !element.shown.isEmpty || opened.name == "svg"
    if holdsText || element.digest != nil { closed.append((opened.number, element)) }
  }

  /// Takes an article or a citation from an element's attributes.
  private mutating func note(_ values: [String: String]) {
    if let id = values["data-article"], let path = values["data-path"], let sha256 = values["data-sha256"] {
      articles.append(.init(id: id, path: path, record: values["data-record"], sha256: sha256))
    }
    let span = (values["data-span"] ?? "").split(separator: "-").compactMap { Int($0) }
    guard let number = values["data-note"].flatMap({ Int($0) }), let article = values["data-of"],
      span.count == 2, span[0] >= 0, span[0] <= span[1], let digest = values["data-passage"]
    else { return }
    citations.append(
      .init(
        number: number, article: article, range: TextRange(span[0], span[1]), digest: digest,
        words: printable(oneLine(values["data-words"] ?? ""))))
  }
}

/// Offsets → line numbers.
private struct LineCounter {
  private let starts: [Int]

  init(_ text: String) { starts = text.utf8.enumerated().filter { $0.element == 0x0A }.map(\.offset) }

  func line(of offset: Int) -> Int {
    var (low, high) = (0, starts.count)
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return low + 1
  }
}
