import Claims
import Reading

/// A person as one article shows him: offices, ages and nationalities with their places.
struct Portrait: Sendable {
  struct Age: Sendable {
    var range: TextRange
    var years: Int
  }

  /// An ISO 3166 country, and the words from the name to it.
  struct Nationality: Sendable {
    var range: TextRange
    var country: String
  }

  var name: String
  var offices: [Office] = []
  var ages: [Age] = []
  var nationalities: [Nationality] = []
}

/// Finds the same people in two articles, by gazetteer entry or full name, and what each article says of them.
struct Gallery: Sendable {
  /// The profile keeps its gallery.
  unowned let profile: ArticleProfile
  private let reader: OfficeReader
  /// Where a capitalised word stands, by its spelling in lower case.
  private var places: [String: [Int]] = [:]

  init(_ profile: ArticleProfile) {
    self.profile = profile
    reader = OfficeReader(profile)
    for sentence in profile.article.sentences where sentence.kind != .boilerplate {
      for index in sentence.tokens where profile.article.tokens[index].kind == .word {
        guard profile.article.tokens[index].isCapitalised else { continue }
        places[profile.article.string(profile.article.tokens[index].range).lowercased(), default: []].append(index)
      }
    }
  }

  /// The people with a full name.
  var people: [(entity: Int, parts: [String])] {
    profile.reading.entities.enumerated().compactMap { index, entity in
      guard entity.kind == .person else { return nil }
      let parts = NameKey.parts(entity.name)
      return parts.count > 1 ? (index, parts) : nil
    }
  }

  /// What the article says of a person of this name; nil where it has no such name.
  func portrait(named parts: [String]) -> Portrait? {
    let names = occurrences(parts)
    let own = people.filter { Gallery.areOne($0.parts, parts) }.map(\.entity)
    var portrait = Portrait(name: parts.joined(separator: " "))
    var spans: [Range<Int>] = names
    for mention in profile.reading.mentions where own.contains(mention.entity) {
      if let span = span(mention.range, mention.sentence), !spans.contains(where: { $0.overlaps(span) }) {
        spans.append(span)
      }
    }
    guard !spans.isEmpty else { return nil }
    let ages = AgeReader(profile)
    let nationalities = NationalityReader(profile)
    for span in spans.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      guard let sentence = profile.article.sentence(at: Int(profile.article.tokens[span.lowerBound].start)),
        profile.isText(sentence)
      else { continue }
      portrait.offices += reader.offices(span, in: sentence)
      if let found = nationalities.nationality(of: span, in: sentence) { portrait.nationalities.append(found) }
      if let age = ages.age(of: span, in: sentence) { portrait.ages.append(age) }
      if let age = ages.ageOfDescription(after: span, in: sentence) { portrait.ages.append(age) }
    }
    return portrait
  }

  /// One name, or the parts of the shorter in the longer.
  static func areOne(_ a: [String], _ b: [String]) -> Bool {
    guard a.count > 1, b.count > 1 else { return false }
    if a == b { return true }
    if a.count == b.count {
      return NameKey.romanised(a.joined(separator: " ")) == NameKey.romanised(b.joined(separator: " "))
    }
    let (short, long) = a.count < b.count ? (a, b) : (b, a)
    return short.allSatisfy(long.contains)
  }

  /// Where all parts of a name stand side by side.
  private func occurrences(_ parts: [String]) -> [Range<Int>] {
    guard let first = parts.first, let starts = places[first] else { return [] }
    return starts.compactMap { start in
      var at = start
      for part in parts.dropFirst() {
        at += 1
        guard at < profile.article.tokens.count, places[part]?.contains(at) == true else { return nil }
      }
      return start..<at + 1
    }
  }

  private func span(_ range: TextRange, _ sentence: Int) -> Range<Int>? {
    let tokens = profile.article.tokens
    let inside = profile.article.sentences[sentence].tokens.filter {
      Int(tokens[$0].start) >= range.start && Int(tokens[$0].end) <= range.end
    }
    guard let first = inside.first, let last = inside.last else { return nil }
    return first..<last + 1
  }
}
