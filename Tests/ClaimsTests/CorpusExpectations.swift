import Claims
import Foundation
import Reading
import TestSupport

/// What the keys of `quantity:` lines mean. `core` and `outer` are `low..high`, an open end is `open`.
enum QuantityExpectations {
  static func check(_ example: CorpusCase) throws {
    let reading = try example.reading()
    let pairs = example.matched(reading.quantities, \.range, isStrict: true, in: reading)
    for (expectation, quantity) in pairs {
      for (key, _) in expectation.values {
        example.report(expectation, key, found: value(key, quantity, reading.article))
      }
    }
  }

  private static func value(_ key: String, _ quantity: Quantity, _ article: Article) -> String {
    switch key {
    case "value": number(quantity.value, "none")
    case "alternative": number(quantity.alternative, "none")
    case "converts": quantity.conversionOf.map(String.init) ?? "none"
    case "core": bounds(quantity.core)
    case "outer": bounds(quantity.outer)
    case "form": quantity.form.rawValue
    case "unit": quantity.unit.name
    case "concept": quantity.conceptName ?? "none"
    case "scope": scope(quantity.scope)
    case "number": article.string(quantity.numberRange)
    case "noun": quantity.nounRange.map(article.string) ?? "none"
    default: hardness(quantity)
    }
  }

  private static func bounds(_ bounds: Bounds) -> String {
    "\(number(bounds.low, "open"))..\(number(bounds.high, "open"))"
  }

  private static func number(_ value: Double?, _ missing: String) -> String {
    guard let value else { return missing }
    return value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
  }

  private static func hardness(_ quantity: Quantity) -> String {
    switch (quantity.isHardLow, quantity.isHardHigh) {
    case (true, true): "both"
    case (true, false): "low"
    case (false, true): "high"
    case (false, false): "soft"
    }
  }

  private static let marks: [(String, ScopeMarks)] = [
    ("first", .first), ("additional", .additional), ("total", .total), ("planned", .planned), ("per", .perPeriod),
    ("part", .part), ("so-far", .soFar), ("previous", .previous), ("change", .change), ("capacity", .capacity),
    ("negated", .negated), ("average", .average),
  ]

  private static func scope(_ scope: ScopeMarks) -> String {
    let names = marks.filter { scope.contains($0.1) }.map(\.0)
    return names.isEmpty ? "none" : names.joined(separator: ",")
  }
}

/// What the keys of `date:` lines mean. `day` is one day, `from` and `to` the first and last; a day that cannot be placed is `open`.
enum DateExpectations {
  static func check(_ example: CorpusCase) throws {
    let reading = try example.reading()
    let pairs = example.matched(reading.dates, \.range, isStrict: true, in: reading)
    for (expectation, date) in pairs {
      for (key, _) in expectation.values { example.report(expectation, key, found: value(key, date)) }
    }
    if let year = example.example.fields["year"], let found = reading.year?.year, String(found) != year {
      example.report(example.example.line, "year: \(found), expected \(year)")
    }
  }

  private static func value(_ key: String, _ date: DateMention) -> String {
    switch key {
    case "day": date.from == date.to ? day(date.from) : "\(day(date.from))..\(day(date.to))"
    case "from": day(date.from)
    case "to": day(date.to)
    case "form": date.form.rawValue
    case "weekday": date.weekday?.name ?? "none"
    case "consistent": date.isConsistent.map(String.init) ?? "open"
    case "impossible": String(date.isImpossible)
    case "repairs": repairs(date.repairs)
    case "inferred": String(date.isYearInferred)
    case "saying": String(date.isDateOfSaying)
    case "soft": String(date.isSoft)
    case "minute": date.minute.map(String.init) ?? "none"
    default: date.utcOffset.map(String.init) ?? "none"
    }
  }

  private static func day(_ date: CalendarDate?) -> String { date?.description ?? "open" }

  private static func repairs(_ repairs: [DateRepair]) -> String {
    let words = repairs.map { repair in
      switch repair {
      case .date(let date): date.description
      case .weekday(let weekday): weekday.name
      }
    }
    return words.isEmpty ? "none" : words.joined(separator: ",")
  }
}

/// What the keys of `claim:` lines mean. Marks cover the content without quotation marks and closing punctuation; `source` is
/// the source's name, `none` where the article itself speaks; `span` its mention in the claim's attribution. An example with `none:` holds no claim with a source.
enum ClaimExpectations {
  static func check(_ example: CorpusCase) throws {
    let reading = try example.reading()
    let attributed = reading.claims.filter { $0.source != nil || $0.cueRange != nil }
    let isNegative = example.example.expectations.isEmpty
    let text = reading.article.text
    let pairs = example.matched(
      isNegative ? attributed : reading.claims, { trimmed($0.range, text) }, isStrict: isNegative, in: reading)
    for (expectation, claim) in pairs {
      for (key, _) in expectation.values {
        example.report(expectation, key, found: value(key, claim, reading))
      }
    }
  }

  private static func value(_ key: String, _ claim: Claim, _ reading: ArticleReading) -> String {
    let source = claim.source.map { reading.sources[$0] }
    return switch key {
    case "source": source?.name ?? "none"
    case "kind": source?.kind.rawValue ?? "none"
    case "named": String(source?.isNamed ?? false)
    case "role": source?.role ?? "none"
    case "affiliation": source?.affiliation ?? "none"
    case "cue": claim.cueRange.map(reading.article.string) ?? "none"
    case "direct": String(claim.isDirect)
    case "polarity": claim.polarity.rawValue
    case "span": claim.sourceRange.map(reading.article.string) ?? "none"
    case "rule": claim.rule
    case "certainty": claim.certainty.rawValue
    case "via": relays(.via, claim)
    case "origin": relays(.origin, claim)
    case "fits": list(source?.couldBe.isEmpty == false ? source?.couldBe ?? [] : claim.alternatives)
    case "class": source?.sourceClass?.rawValue ?? "none"
    case "reasons": list(claim.checkReasons.map(\.rawValue))
    default: String(claim.isContentOpen)
    }
  }

  private static func relays(_ kind: Relay.Kind, _ claim: Claim) -> String {
    list(claim.relays.filter { $0.kind == kind }.map(\.name))
  }

  private static func list(_ texts: [String]) -> String { texts.isEmpty ? "none" : texts.joined(separator: "; ") }

  private static let edge = Set(" ,.;:!?\"“”‘’'\n".unicodeScalars.flatMap { Array(String($0).utf8) })

  /// A range without the quotation marks and punctuation at its ends.
  private static func trimmed(_ range: TextRange, _ text: [UInt8]) -> TextRange {
    var range = range
    while !range.isEmpty, edge.contains(text[range.start]) { range.start += 1 }
    while !range.isEmpty, edge.contains(text[range.end - 1]) { range.end -= 1 }
    return range
  }
}
