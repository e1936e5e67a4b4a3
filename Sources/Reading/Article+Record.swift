extension Article {
  /// Takes over what a record says besides its text.
  mutating func take(_ record: RecordMetadata) {
    if !record.authors.isEmpty { authors = record.authors }
    publishedTime = record.published.flatMap(PageDate.time) ?? publishedTime
    modified = record.modified.flatMap(PageDate.date) ?? modified
    modifiedTime = record.modified.flatMap(PageDate.time) ?? modifiedTime
    section = record.section ?? section
    for name in ["authors", "modified", "section"] {
      if let origin = record.origins[name] { metadataOrigins[name] = origin }
    }
  }
}
