import Reading

/// The seal of an HTML memo: `data-digest` on every element that holds text of its own, and `data-seal` on `body`, over
/// all of them. Articles and passages cited carry attributes for machines: whoever writes them gives their elements
/// ``attributes(_:)-swift.type.method``. An element of the class ``analyst`` is the analyst's own and has no digest, but for
/// what is of the class ``generated`` in it.
enum HTMLSeal {
  static let analyst = "analyst"
  static let generated = "generated"

  /// What the element of an article carries.
  static func attributes(_ article: MemoDocument.ArticleLine) -> String {
    let record = article.record.map { " data-record=\"\(HTMLWriter.escaped($0))\"" } ?? ""
    return " data-article=\"\(article.id)\" data-sha256=\"\(article.sha256)\""
      + " data-path=\"\(HTMLWriter.escaped(article.path))\"\(record)"
  }

  /// What the element of a note carries.
  static func attributes(_ note: MemoDocument.Note) -> String {
    " data-note=\"\(note.number)\" data-of=\"\(note.article)\" data-span=\"\(note.range.start)-\(note.range.end)\""
      + " data-passage=\"\(note.selector.digest)\" data-words=\"\(HTMLWriter.escaped(note.text))\""
  }

  /// The file with its digests.
  static func sealed(_ html: String) -> String {
    var insertions: [(offset: Int, text: String)] = []
    var digests: [String] = []
    let page = SealedPage(html)
    for element in page.elements {
      let digest = Seal.digest(element.text)
      digests.append(digest)
      insertions.append((element.tagEnd, " data-digest=\"\(digest)\""))
    }
    if let end = page.bodyTagEnd { insertions.append((end, " data-seal=\"\(seal(digests))\"")) }
    return inserting(insertions, into: html)
  }

  private static func seal(_ digests: [String]) -> String {
    "\(digests.count)-\(Fingerprint.short(digests.joined(separator: " ").utf8))"
  }

  private static func inserting(_ insertions: [(offset: Int, text: String)], into text: String) -> String {
    let bytes = Array(text.utf8)
    var out: [UInt8] = []
    var index = 0
    for insertion in insertions.sorted(by: { $0.offset < $1.offset }) {
      out += bytes[index..<insertion.offset]
      out += insertion.text.utf8
      index = insertion.offset
    }
    return String(decoding: out + bytes[index...], as: UTF8.self)
  }

  static func open(_ html: String) throws(SealError) -> SealedMemo {
    let page = SealedPage(html)
    guard let seal = page.seal else { throw .noMemo }
    let parts = seal.split(separator: "-")
    guard parts.count == 2, let count = Int(parts[0]) else { throw .damaged("`data-seal` of `body` is no seal") }
    var memo = SealedMemo()
    memo.sentences = count
    memo.articles = page.articles
    memo.citations = page.citations
    var digests: [String] = []
    for element in page.elements {
      let digest = Seal.digest(element.text)
      if let sealed = element.digest {
        digests.append(sealed)
        if sealed != digest { memo.differences.append(difference(.altered, element)) }
      } else {
        memo.differences.append(difference(.added, element))
      }
    }
    if self.seal(digests) != seal {
      let place = digests.count < count ? "\(count - digests.count) of \(count)" : "the order of elements"
      memo.differences.append(.init(kind: digests.count < count ? .removed : .altered, place: place, text: ""))
    }
    return memo
  }

  private static func difference(_ kind: SealedMemo.Difference.Kind, _ element: SealedPage.Element)
    -> SealedMemo.Difference
  {
    .init(kind: kind, place: "line \(element.line)", text: element.shown)
  }
}
