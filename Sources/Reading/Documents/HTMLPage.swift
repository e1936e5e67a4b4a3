/// A page of HTML as one flat list of elements and runs of text, in the order of the source.
struct HTMLPage {
  struct Element {
    /// The index of the element that it stands in; -1 for the outermost.
    var parent: Int
    var kind: HTMLElementKind
    var names: HTMLNames = []
    /// Hidden by an attribute or a style, or given a role beside the article (`navigation`).
    var isApart = false
    /// `itemprop="articleBody"`.
    var isArticleBody = false
    /// The runs of text inside, half-open.
    var runs: Range<Int>
  }

  /// Text without markup in between.
  struct Run {
    /// The element that it stands in.
    var element: Int
    /// A range of `bytes`.
    var start: Int
    var end: Int
    /// The offset in the source; where `isVerbatim`, that of the first byte.
    var source: Int
    var isVerbatim: Bool
  }

  var elements: [Element] = []
  var runs: [Run] = []
  var bytes: [UInt8] = []
  var head = HTMLHead()
  /// Whether the rest was left out because elements stood inside each other too deep.
  var isCut = false
  /// Whether the rest was left out because there was too much of it.
  var isTooLong = false
}

/// What a page says of itself outside its text.
struct HTMLHead {
  var title = ""
  /// `<html lang>`.
  var language: String?
  /// `name`/`property`/`itemprop` and content of each `<meta>`, in order.
  var meta: [(name: String, content: String)] = []
  /// `rel` and address of each `<link>`.
  var links: [(relation: String, address: String)] = []
  /// The `datetime` of each `<time>`, and whether it says that it is the publication.
  var times: [(value: String, isPublication: Bool)] = []
  /// The text of each `<script type="application/ld+json">`.
  var linkedData: [[UInt8]] = []
}
