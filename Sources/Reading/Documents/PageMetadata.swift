/// Reads what a page says of itself: JSON-LD first, then OpenGraph and other `<meta>`, `<time>`, the address.
enum PageMetadata {
  static func read(_ head: HTMLHead) -> DocumentMetadata {
    var metadata = DocumentMetadata()
    let linked = LinkedData.article(in: head.linkedData)
    readTitle(head, linked, &metadata)
    readNames(head, linked, &metadata)
    readDates(head, linked, &metadata)
    return metadata
  }

  /// A diagnostic where a page gives two dates of publication.
  static func conflicts(_ metadata: DocumentMetadata) -> [Diagnostic] {
    guard let published = metadata.published else { return [] }
    return metadata.otherDates.map { other in
      let dates = [published, other].map { "\($0.content) (\($0.origin))" }
      return Diagnostic(
        code: "metadata.date", message: "the page says two dates: \(dates[0]), \(dates[1])", arguments: dates)
    }
  }

  private static func readTitle(_ head: HTMLHead, _ linked: LinkedData?, _ metadata: inout DocumentMetadata) {
    let site = meta(head, ["og:site_name", "application-name"])
    if let title = linked?.headline {
      metadata.title = value(title, "JSON-LD")
    } else if let title = meta(head, ["og:title", "twitter:title", "dc.title"]) {
      metadata.title = value(withoutSite(title.content, site?.content), title.origin)
    } else if let title = clean(head.title) {
      metadata.title = value(withoutSite(title, site?.content), "<title>")
    }
    metadata.publisher = linked?.publisher.flatMap { value($0, "JSON-LD") } ?? site ?? meta(head, ["dc.publisher"])
  }

  private static func readNames(_ head: HTMLHead, _ linked: LinkedData?, _ metadata: inout DocumentMetadata) {
    if let linked, !linked.authors.isEmpty {
      metadata.authors = DocumentMetadata.Value(content: linked.authors, origin: "JSON-LD")
    } else if let author = meta(
      head, ["author", "article:author", "parsely-author", "dc.creator", "byl", "content_author"]),
      !author.content.hasPrefix("http")
    {
      metadata.authors = DocumentMetadata.Value(content: [author.content], origin: author.origin)
    }
    if let language = head.language.flatMap(clean) {
      metadata.language = value(language, "<html lang>")
    } else {
      metadata.language = meta(head, ["og:locale", "content-language"])
    }
    if let address = head.links.first(where: { $0.relation == "canonical" })?.address, address.hasPrefix("http") {
      metadata.url = value(address, "canonical")
    } else {
      metadata.url = meta(head, ["og:url", "twitter:url"])
    }
    metadata.section = linked?.section.flatMap { value($0, "JSON-LD") } ?? meta(head, ["article:section", "section"])
  }

  private static let publicationNames = [
    "article:published_time", "og:article:published_time", "datepublished", "pubdate", "publishdate", "publish-date",
    "publish_date", "dc.date.issued", "dcterms.issued", "dcterms.date", "dc.date", "date", "parsely-pub-date",
    "sailthru.date",
    "content_publisheddate", "article.published", "originalpublicationdate", "cxenseparse:recs:publishtime",
    "published_time", "release_date", "rnews:datepublished",
  ]

  private static func readDates(_ head: HTMLHead, _ linked: LinkedData?, _ metadata: inout DocumentMetadata) {
    var dates: [DocumentMetadata.Value<CalendarDate>] = []
    var time: String?
    func note(_ text: String?, _ origin: String) {
      guard let text, let date = PageDate.date(text) else { return }
      // What else names the same day may be more exact.
      if dates.isEmpty || time == nil && dates[0].content == date { time = PageDate.time(text) }
      dates.append(.init(content: date, origin: origin))
    }
    note(linked?.published, "JSON-LD")
    for (name, content) in head.meta where publicationNames.contains(name) { note(content, "meta \(name)") }
    for time in head.times where time.isPublication { note(time.value, "<time>") }
    if dates.isEmpty, head.times.count == 1 { note(head.times[0].value, "<time>") }
    if dates.isEmpty, let url = metadata.url, let date = PageDate.inAddress(url.content) {
      dates.append(.init(content: date, origin: "address"))
    }
    metadata.published = dates.first
    metadata.publishedTime = time
    if let first = dates.first {
      for date in dates.dropFirst() where abs(date.content.ordinal - first.content.ordinal) > 1 {
        if !metadata.otherDates.contains(where: { $0.content == date.content }) { metadata.otherDates.append(date) }
      }
    }
    (dates, time) = ([], nil)
    note(linked?.modified, "JSON-LD")
    for (name, content) in head.meta
    where ["article:modified_time", "og:updated_time", "datemodified", "last-modified", "lastmod"].contains(name) {
      note(content, "meta \(name)")
    }
    metadata.modified = dates.first
    metadata.modifiedTime = time
  }

  private static func meta(_ head: HTMLHead, _ names: [String]) -> DocumentMetadata.Value<String>? {
    for name in names {
      for entry in head.meta where entry.name == name {
        if let content = clean(entry.content) { return value(content, name) }
      }
    }
    return nil
  }

  private static func value(_ content: String, _ origin: String) -> DocumentMetadata.Value<String> {
    DocumentMetadata.Value(content: content, origin: origin)
  }

  /// No title, name or address is longer, in Unicode's characters: the rest is cut off.
  static let valueLimit = 2000

  /// White space as one space; nil for nothing.
  static func clean(_ text: String) -> String? {
    let text = text.utf8.count > valueLimit ? String(text.unicodeScalars.prefix(valueLimit)) : text
    let words = text.split(whereSeparator: \.isWhitespace)
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  /// `Judul - Nama Situs` without the site: where it is known, else after the last bar or dash if little stands there.
  private static func withoutSite(_ title: String, _ site: String?) -> String {
    for mark in [" | ", " - ", " – ", " — ", " :: ", " » "] {
      guard let cut = title.range(of: mark, options: .backwards) else { continue }
      let (head, tail) = (title[..<cut.lowerBound], title[cut.upperBound...])
      let isSite =
        site.map { tail.lowercased() == $0.lowercased() } ?? (mark != " - " || tail.split(separator: " ").count <= 3)
      if isSite, head.split(separator: " ").count >= 3 { return String(head) }
    }
    return title
  }
}
