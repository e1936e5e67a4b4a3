import Claims
import Reading

/// The fields of what stands in an article, as every record of every command prints them.
extension JSONWriter {
  mutating func passage(_ range: TextRange, in text: [UInt8]) {
    key("span")
    span(range)
    key("text")
    string(text, range)
  }

  mutating func quantity(_ quantity: Quantity, in text: [UInt8]) {
    beginObject()
    passage(quantity.range, in: text)
    key("value")
    number(quantity.value)
    if let alternative = quantity.alternative {
      key("alternative")
      number(alternative)
    }
    key("low")
    number(quantity.core.low)
    key("high")
    number(quantity.core.high)
    key("outer_low")
    number(quantity.outer.low)
    key("outer_high")
    number(quantity.outer.high)
    key("form")
    word(quantity.form.rawValue)
    key("unit")
    string(quantity.unit.name)
    key("concept")
    string(quantity.conceptName)
    if let amount = quantity.conversionOf {
      key("conversion_of")
      integer(amount)
    }
    key("rule")
    word(quantity.rule)
    endObject()
  }

  mutating func date(_ date: DateMention, in text: [UInt8]) {
    beginObject()
    passage(date.range, in: text)
    key("from")
    self.date(date.from)
    key("to")
    self.date(date.to)
    key("weekday")
    string(date.weekday?.name)
    key("consistent")
    if let isConsistent = date.isConsistent { bool(isConsistent) } else { null() }
    key("repairs")
    beginArray()
    for repair in date.repairs {
      switch repair {
      case .date(let day): self.date(day)
      case .weekday(let weekday): string(weekday.name)
      }
    }
    endArray()
    key("rule")
    word(date.rule)
    endObject()
  }

  mutating func mention(_ mention: EntityMention, of reading: ArticleReading) {
    beginObject()
    passage(mention.range, in: reading.article.text)
    key("kind")
    word(reading.entities[mention.entity].kind.rawValue)
    key("entity")
    label(0x45, mention.entity + 1)
    endObject()
  }

  mutating func source(_ source: Source, number: Int) {
    beginObject()
    key("id")
    label(0x53, number)
    key("name")
    string(source.name)
    key("kind")
    word(source.kind.rawValue)
    key("named")
    bool(source.isNamed)
    key("role")
    string(source.role)
    key("affiliation")
    string(source.affiliation)
    key("aliases")
    beginArray()
    for alias in source.aliases { string(alias) }
    endArray()
    key("class")
    string(source.sourceClass?.rawValue)
    if !source.couldBe.isEmpty { texts("could_be", source.couldBe) }
    endObject()
  }

  mutating func claim(_ claim: Claim, article: Int, number: Int, in text: [UInt8]) {
    beginObject()
    key("id")
    claimID(article: article, claim: number)
    passage(claim.range, in: text)
    if claim.insertion != nil {
      key("parts")
      beginArray()
      for part in claim.parts { span(part) }
      endArray()
    }
    key("sentence")
    integer(claim.sentence)
    key("source")
    if let source = claim.source { label(0x53, source + 1) } else { null() }
    key("source_span")
    span(claim.sourceRange)
    key("role_span")
    span(claim.roleRange)
    key("affiliation_span")
    span(claim.affiliationRange)
    key("cue")
    if let cue = claim.cueRange { string(text, cue) } else { null() }
    key("cue_span")
    span(claim.cueRange)
    stance(claim)
    key("quantities")
    beginArray()
    for index in claim.quantities { integer(index) }
    endArray()
    key("dates")
    beginArray()
    for index in claim.dates { integer(index) }
    endArray()
    key("checkworthy")
    hundredths(Int((claim.checkworthiness * 100).rounded()))
    key("checkworthy_because")
    beginArray()
    for reason in claim.checkReasons { word(reason.rawValue) }
    endArray()
    chain(claim)
    key("rule")
    word(claim.rule)
    endObject()
  }

  /// Who stands between the speaker and the reader, whom the speaker cites, and whom else the speaker's name fits.
  private mutating func chain(_ claim: Claim) {
    if !claim.alternatives.isEmpty { texts("source_alternatives", claim.alternatives) }
    key("relays")
    beginArray()
    for relay in claim.relays {
      beginObject()
      key("kind")
      word(relay.kind.rawValue)
      key("name")
      string(relay.name)
      key("span")
      span(relay.range)
      endObject()
    }
    endArray()
  }

  private mutating func texts(_ name: StaticString, _ texts: [String]) {
    key(name)
    beginArray()
    for text in texts { string(text) }
    endArray()
  }

  private mutating func stance(_ claim: Claim) {
    key("direct")
    bool(claim.isDirect)
    key("polarity")
    word(claim.polarity.rawValue)
    key("certainty")
    word(claim.certainty.rawValue)
  }

  mutating func diagnostic(_ diagnostic: Diagnostic) {
    beginObject()
    key("span")
    span(diagnostic.range)
    key("code")
    string(diagnostic.code)
    key("message")
    string(diagnostic.message)
    endObject()
  }
}
