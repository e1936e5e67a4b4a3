/// What an HTML element is to a reader of articles.
enum HTMLElementKind: UInt8 {
  /// `<sup>`: a link in it is a note's number.
  case raised
  case inline, block, paragraph, heading, listItem, cell, row, lineBreak, link, body
  /// `<article>` and `<main>`: where a page says that its text stands.
  case article
  /// Never text of the page: scripts, styles, templates.
  case hidden
  /// Text that is no article: navigation, captions, buttons.
  case apart

  init(name: some Collection<UInt8>) {
    self = HTMLElementKind.byName[HTMLNames.hash(name)] ?? .inline
  }

  /// Whether text before and after it stands in different lines.
  var breaksLine: Bool {
    switch self {
    case .inline, .raised, .link, .hidden, .apart: false
    default: true
    }
  }

  private static let byName: [UInt64: HTMLElementKind] = {
    var kinds: [UInt64: HTMLElementKind] = [:]
    func add(_ names: String, _ kind: HTMLElementKind) {
      for name in names.split(separator: " ") { kinds[HTMLNames.hash(name.utf8)] = kind }
    }
    add("div section ul ol dl table tbody thead tfoot header html hr address center details summary fieldset", .block)
    add("form caption", .block)
    add("p blockquote pre dd dt", .paragraph)
    add("h1 h2 h3 h4 h5 h6", .heading)
    add("li", .listItem)
    add("td th", .cell)
    add("tr", .row)
    add("br", .lineBreak)
    add("a", .link)
    add("sup", .raised)
    add("body", .body)
    add("article main", .article)
    add("script style noscript template iframe svg object embed canvas audio video math head select", .hidden)
    add("button option input textarea nav footer aside menu dialog label figcaption figure map applet time", .apart)
    return kinds
  }()
}
