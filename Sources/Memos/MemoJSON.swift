import Dossiers
import Reading

/// A memo as JSON (`silang.memo/1`): everything that the other formats show, for programs and for `verify`.
public enum MemoJSON {
  /// One JSON object and a line break.
  public static func bytes(_ memo: MemoDocument) -> [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.field("schema", "silang.memo/1")
    json.field("language", memo.options.language.rawValue)
    json.field("title", memo.title)
    json.field("analyst", memo.options.analyst)
    json.field("as_of", memo.asOf?.description)
    json.list("articles", memo.articles) { json, article in
      json.field("id", article.id.description)
      json.field("title", article.title)
      json.field("path", article.path)
      json.field("record", article.record)
      json.field("publisher", article.publisher)
      json.field("published", article.published)
      json.field("date", article.day?.description)
      json.field("url", article.url)
      json.field("language", article.language.rawValue)
      json.field("sha256", article.sha256)
      json.judged(article.judged)
    }
    json.list("bottom_line", memo.bottomLine) { $0.fields($1) }
    json.strings("assessment", memo.assessment)
    json.list("judged_claims", memo.judgedClaims) { json, claim in
      json.field("claim", claim.claim.description)
      json.fields(claim.words)
      json.field("speaker", claim.speaker)
      json.judged(claim.judged)
    }
    json.list("disputed", memo.disputed) { $0.fields($1) }
    json.list("agreed", memo.agreed) { json, agreement in
      json.fields(agreement.claim)
      json.key("independent_origins")
      json.integer(agreement.origins)
      json.strings("articles", agreement.articles.map(\.description))
      json.field("certainty", agreement.certainty)
      json.field("because", agreement.because)
    }
    json.list("unconfirmed", memo.unconfirmed) { json, claim in
      json.fields(claim.claim)
      json.field("speaker", claim.speaker)
      json.strings("articles", claim.articles.map(\.description))
      json.field("reason", claim.reason)
    }
    json.key("further_unconfirmed")
    json.integer(memo.furtherUnconfirmed)
    json.list("timeline", memo.timeline) { json, event in
      json.field("from", event.from.description)
      json.field("to", event.to.description)
      json.field("day", event.day)
      json.fields(event.text)
      json.strings("articles", event.articles.map(\.description))
      json.key("statement")
      json.bool(event.isStatement)
      json.key("conflicting")
      json.bool(event.isConflicting)
    }
    json.list("figures", memo.figures) { json, measure in
      json.field("name", measure.name)
      json.strings("disputes", measure.disputes)
      json.list("rows", measure.rows) { json, row in
        json.strings("articles", row.articles.map(\.description))
        json.fields(row.words)
        json.field("speaker", row.speaker)
        json.field("conveys", row.conveys)
        json.field("allows", row.allows)
        json.key("disputed")
        json.bool(row.isDisputed)
      }
    }
    json.list("sources", memo.sources) { json, source in
      json.field("id", source.id)
      json.field("name", source.name)
      json.field("role", source.role.isEmpty ? nil : source.role)
      json.field("kind", source.kind)
      json.strings("articles", source.articles.map(\.description))
      json.key("claims")
      json.integer(source.claims)
      json.key("direct")
      json.integer(source.direct)
      json.strings("relayed_by", source.relayedBy)
      json.judged(source.judged)
    }
    json.list("not_checked", memo.notChecked) { $0.fields($1) }
    json.strings("method", memo.method)
    json.list("notes", memo.notes) { json, note in
      json.key("number")
      json.integer(note.number)
      json.field("article", note.article.description)
      json.field("path", note.path)
      json.field("sha256", note.sha256)
      json.key("span")
      json.beginArray()
      json.integer(note.range.start)
      json.integer(note.range.end)
      json.endArray()
      json.key("line")
      json.integer(note.line)
      json.key("page")
      if let page = note.page { json.integer(page) } else { json.null() }
      json.field("text", note.text)
      json.field("exact", note.selector.exact)
      json.field("prefix", note.selector.prefix)
      json.field("suffix", note.selector.suffix)
      json.key("characters")
      json.span(TextRange(note.selector.characters.lowerBound, note.selector.characters.upperBound))
      json.field("digest", note.selector.digest)
    }
    json.endObject()
    return JSONSeal.sealed(json.bytes) + [0x0A]
  }
}

extension JSONWriter {
  fileprivate mutating func fields(_ statement: MemoDocument.Statement) {
    field("text", statement.text)
    key("notes")
    beginArray()
    for note in statement.notes { integer(note) }
    endArray()
  }

  /// The analyst's part of an item under `analyst`; null where there is none.
  fileprivate mutating func judged(_ judged: MemoDocument.Judged?) {
    key("analyst")
    guard let judged else { return null() }
    beginObject()
    field("id", judged.id)
    field("reliability", judged.item.reliability?.rawValue)
    key("credibility")
    if let grade = judged.item.credibility { integer(grade.rawValue) } else { null() }
    field("verdict", judged.item.verdict?.rawValue)
    field("reason", judged.item.reason.isEmpty ? nil : judged.item.reason)
    strings("notes", judged.item.notes)
    endObject()
  }

  fileprivate mutating func fields(_ dispute: MemoDocument.Dispute) {
    field("id", dispute.id)
    field("heading", dispute.heading)
    field("verdict", dispute.verdict.rawValue)
    field("strength", dispute.strength.rawValue)
    field("relation", dispute.relation)
    field("rule", dispute.rule)
    list("sides", dispute.sides) { json, side in
      json.field("before", side.before)
      json.field("passage", side.passage)
      json.field("after", side.after)
      json.field("credit", side.credit)
      json.field("language", side.language.rawValue)
      json.key("note")
      json.integer(side.note)
      json.list("further", side.further) { json, further in
        json.field("between", further.between)
        json.field("passage", further.passage)
        json.key("note")
        json.integer(further.note)
      }
    }
    key("because")
    beginObject()
    fields(dispute.because)
    endObject()
    strings("grounds", dispute.grounds)
    strings("repairs", dispute.repairs)
    strings("ask_of", dispute.askOf)
    key("question")
    beginObject()
    fields(dispute.question)
    endObject()
    judged(dispute.judged)
  }
}
