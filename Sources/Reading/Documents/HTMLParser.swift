import CHTML

/// UTF-8 HTML → ``HTMLPage``, by libxml2, which forgives markup as browsers do.
struct HTMLParser {
  /// Elements may stand inside each other this deep; a page that goes deeper is cut there.
  static let depthLimit = 1000

  /// A page may have so many tags, attributes and pieces of text; the longest that people write have a hundredth of it.
  static let eventLimit = 2_000_000

  /// One element may have so many attributes; a page in which one has more is cut there. The squares of
  /// all elements' counts may come to 64 times its square.
  static let attributeLimit = 2_000

  /// So much of a class, style or other attribute is looked at, in bytes.
  private static let valueLimit = 4096

  private var page = HTMLPage()
  /// The elements that are open, by index.
  private var open: [Int] = []
  private var attributes: [(name: [UInt8], value: [UInt8])] = []
  private var name: [UInt8] = []
  private var isOpening = false
  private var collects: Collected = .text
  private var collected: [UInt8] = []

  /// What the text under way is for.
  private enum Collected { case text, nothing, title, linkedData }

  static func page(_ source: [UInt8]) -> HTMLPage {
    let source = withoutDeclarations(source)
    var events = unsafe source.withUnsafeBufferPointer {
      unsafe CHTMLParse($0.baseAddress, $0.count, Int32(depthLimit), eventLimit, attributeLimit)
    }
    defer { unsafe CHTMLFree(&events) }
    var parser = HTMLParser()
    parser.page.isCut = unsafe events.tooDeep != 0 || events.failed != 0
    parser.page.isTooLong = unsafe events.tooMany != 0
    let bytes = unsafe UnsafeBufferPointer(start: events.bytes, count: events.byteCount)
    for index in 0..<(unsafe events.eventCount) {
      let event = unsafe events.events[index]
      let words = unsafe UnsafeBufferPointer(rebasing: bytes[Int(event.start)..<Int(event.start + event.length)])
      unsafe parser.take(event, words)
    }
    parser.finish()
    return parser.page
  }

  /// A page with blanks for what its document type declares (`<!DOCTYPE html [<!ENTITY a "…">]>`): no browser reads it.
  private static func withoutDeclarations(_ source: [UInt8]) -> [UInt8] {
    let head = source.prefix(4096).map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
    guard let type = ByteSearch.first("<!doctype", in: head[...]),
      let open = source[type.upperBound...].firstIndex(where: { $0 == 0x3E || $0 == 0x5B }), source[open] == 0x5B
    else { return source }
    var close = open
    repeat {
      guard let next = source[(close + 1)...].firstIndex(of: 0x5D) else { return source }
      close = next
    } while source[(close + 1)...].first { $0 > 0x20 } != 0x3E
    var page = source
    for index in open...close { page[index] = 0x20 }
    return page
  }

  private mutating func take(_ event: CHTMLEvent, _ words: UnsafeBufferPointer<UInt8>) {
    switch event.kind {
    case CHTMLAttribute.rawValue: unsafe attributes.append((Array(words), []))
    case CHTMLValue.rawValue: unsafe attributes[attributes.count - 1].value = Array(words)
    default:
      finishOpening()
      if event.kind == CHTMLOpen.rawValue {
        unsafe name = Array(words)
        isOpening = true
      } else if event.kind == CHTMLClose.rawValue {
        close()
      } else {
        unsafe text(event, words)
      }
    }
  }

  /// The element that began has its attributes now.
  private mutating func finishOpening() {
    guard isOpening else { return }
    isOpening = false
    var element = HTMLPage.Element(
      parent: open.last ?? -1, kind: HTMLElementKind(name: name), runs: page.runs.count..<page.runs.count)
    for (name, value) in attributes { HTMLParser.read(name, value, &element) }
    // `120 rumah<sup><a href="#n1">1</a></sup>`: the number of a note is no part of the text.
    if isNoteReference(element) { element.kind = .hidden }
    noteHead(element.kind)
    attributes.removeAll(keepingCapacity: true)
    open.append(page.elements.count)
    page.elements.append(element)
  }

  private static func read(_ name: [UInt8], _ value: [UInt8], _ element: inout HTMLPage.Element) {
    switch String(decoding: name, as: UTF8.self) {
    case "class", "id": element.names.formUnion(HTMLNames.of(value.prefix(valueLimit)))
    case "hidden": element.isApart = true
    case "aria-hidden": if value.elementsEqual("true".utf8) { element.isApart = true }
    case "role": if apartRoles.contains(HTMLNames.hash(value)) { element.isApart = true }
    case "itemprop": if HTMLNames.hash(value) == HTMLNames.hash("articlebody".utf8) { element.isArticleBody = true }
    case "style":
      let style = value.prefix(valueLimit).filter { $0 > 0x20 }.map { $0 | 0x20 }
      if ["display:none", "visibility:hidden"].contains(where: { ByteSearch.holds($0, in: style[...]) }) {
        element.isApart = true
      }
    default: break
    }
  }

  private static let apartRoles = Set(
    ["navigation", "complementary", "banner", "contentinfo", "dialog", "search", "menu"].map { HTMLNames.hash($0.utf8) }
  )

  private func isNoteReference(_ element: HTMLPage.Element) -> Bool {
    guard element.kind == .link else { return false }
    if let role = value("role"), role == "doc-noteref" || role == "doc-backlink" { return true }
    return value("href")?.hasPrefix("#") == true && open.last.map { page.elements[$0].kind == .raised } ?? false
  }

  /// Notes what `html`, `meta`, `link`, `time`, `title` and `script` say.
  private mutating func noteHead(_ kind: HTMLElementKind) {
    switch String(decoding: name, as: UTF8.self) {
    case "html": page.head.language = value("lang")
    case "meta":
      if let key = value("property") ?? value("name") ?? value("itemprop"), let content = value("content") {
        page.head.meta.append((key.lowercased(), content))
      }
    case "link":
      if let relation = value("rel"), let address = value("href") {
        page.head.links.append((relation.lowercased(), address))
      }
    case "time":
      if let time = value("datetime") {
        let isPublication =
          attributes.contains { $0.name.elementsEqual("pubdate".utf8) }
          || value("itemprop") == "datePublished"
        page.head.times.append((time, isPublication))
      }
    case "title" where page.head.title.isEmpty && collects == .text: begin(.title)
    case "script" where value("type")?.lowercased() == "application/ld+json": begin(.linkedData)
    default: if kind == .hidden, !isHead { begin(.nothing) }
    }
  }

  /// `<head>` holds what is noted, so it is entered.
  private var isHead: Bool { name.elementsEqual("head".utf8) }

  private mutating func begin(_ what: Collected) {
    if collects == .text {
      collects = what
      collected = []
      hiddenDepth = open.count
    }
  }

  /// How many elements were open where the collecting began.
  private var hiddenDepth = 0

  private func value(_ key: String) -> String? {
    attributes.first { $0.name.elementsEqual(key.utf8) }.map { String(decoding: $0.value, as: UTF8.self) }
  }

  private mutating func close() {
    guard let index = open.popLast() else { return }
    page.elements[index].runs = page.elements[index].runs.lowerBound..<page.runs.count
    if collects != .text, open.count == hiddenDepth {
      if collects == .title { page.head.title = String(decoding: collected, as: UTF8.self) }
      if collects == .linkedData { page.head.linkedData.append(collected) }
      collects = .text
    }
  }

  private mutating func text(_ event: CHTMLEvent, _ words: UnsafeBufferPointer<UInt8>) {
    switch collects {
    case .nothing: break
    case .title, .linkedData: unsafe collected.append(contentsOf: words)
    case .text:
      guard let element = open.last else { break }
      let start = page.bytes.count
      unsafe page.bytes.append(contentsOf: words)
      page.runs.append(
        HTMLPage.Run(
          element: element, start: start, end: page.bytes.count, source: Int(event.source),
          isVerbatim: event.verbatim != 0))
    }
  }

  private mutating func finish() {
    finishOpening()
    while !open.isEmpty { close() }
  }
}
