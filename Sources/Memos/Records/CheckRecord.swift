import Claims
import Dossiers
import Reading

/// The wire form of a dossier's findings: one `silang.check/1` object.
public struct CheckRecord {
  /// Whether the pairs that were defused are written too.
  public var includesCompatible: Bool
  public var language: Language

  public init(includesCompatible: Bool, language: Language) {
    self.includesCompatible = includesCompatible
    self.language = language
  }

  public func write(_ dossier: Dossier, to json: inout JSONWriter) {
    let paths = Dictionary(dossier.entries.map { ($0.id, $0.source.path) }) { first, _ in first }
    json.beginObject()
    json.key("schema")
    json.string("silang.check/1")
    json.key("articles")
    json.beginArray()
    for entry in dossier.entries {
      json.beginObject()
      json.key("id")
      json.string(entry.id.description)
      json.key("path")
      json.string(entry.source.path)
      json.key("sha256")
      json.string(entry.reading.article.sha256)
      json.endObject()
    }
    json.endArray()
    write(dossier.findings, under: "findings", prefix: "F", paths, to: &json)
    if includesCompatible { write(dossier.compatible, under: "compatible", prefix: "P", paths, to: &json) }
    write(dossier.corroborations, to: &json)
    write(dossier.echoes, paths, to: &json)
    json.key("unchecked")
    json.beginArray()
    for unchecked in dossier.unchecked {
      json.beginObject()
      json.key("article")
      json.string(unchecked.article.description)
      json.key("reason")
      json.string(Wording.text(unchecked.reason, language))
      json.endObject()
    }
    json.endArray()
    json.endObject()
  }

  private func write(
    _ findings: [Finding], under key: StaticString, prefix: String, _ paths: [ArticleID: String], to json: inout JSONWriter
  ) {
    json.key(key)
    json.beginArray()
    for finding in findings { write(finding, prefix: prefix, paths, to: &json) }
    json.endArray()
  }

  /// Writes one finding (or defused pair), as an object of its own.
  public func write(_ finding: Finding, prefix: String, _ paths: [ArticleID: String], to json: inout JSONWriter) {
    json.beginObject()
    json.key("id")
    json.string("\(prefix)\(finding.number)")
    json.key("kind")
    json.string(finding.kind.rawValue)
    json.key("verdict")
    json.string(finding.verdict.rawValue)
    json.key("strength")
    json.string(finding.strength.rawValue)
    json.key("relation")
    json.string(finding.relation.rawValue)
    json.key("evidence")
    json.beginArray()
    for evidence in finding.evidence { write(evidence, path: paths[evidence.article], to: &json) }
    json.endArray()
    json.key("because")
    json.string(Wording.text(finding.because, language))
    json.key("repairs")
    json.beginArray()
    for repair in finding.repairs { json.string(repair.text) }
    json.endArray()
    json.key("question")
    json.string(Wording.text(finding.question, language))
    json.key("rule")
    json.string(finding.rule)
    json.endObject()
  }

  private func write(_ evidence: Evidence, path: String?, to json: inout JSONWriter) {
    json.beginObject()
    json.key("article")
    json.string(evidence.article.description)
    json.key("path")
    json.string(path)
    json.key("span")
    json.span(evidence.range)
    json.key("line")
    json.integer(evidence.line)
    json.key("column")
    json.integer(evidence.column)
    json.key("page")
    if let page = evidence.page { json.integer(page) } else { json.null() }
    json.key("text")
    json.string(evidence.text)
    json.key("claim")
    json.string(evidence.claim?.description)
    json.endObject()
  }

  private func write(_ corroborations: [Corroboration], to json: inout JSONWriter) {
    json.key("corroborations")
    json.beginArray()
    for corroboration in corroborations {
      json.beginObject()
      json.key("claims")
      json.beginArray()
      for claim in corroboration.claims { json.string(claim.description) }
      json.endArray()
      json.key("independent_origins")
      json.integer(corroboration.independentOrigins)
      json.key("because")
      json.string(Wording.text(corroboration.because, language))
      json.endObject()
    }
    json.endArray()
  }

  private func write(_ echoes: [Echo], _ paths: [ArticleID: String], to json: inout JSONWriter) {
    json.key("echoes")
    json.beginArray()
    for echo in echoes {
      json.beginObject()
      json.key("articles")
      json.beginArray()
      for article in echo.articles { json.string(article.description) }
      json.endArray()
      json.key("paths")
      json.beginArray()
      for article in echo.articles { json.string(paths[article]) }
      json.endArray()
      json.key("containment")
      json.number((echo.containment * 100).rounded() / 100)
      json.key("origin")
      json.string(echo.origin)
      json.endObject()
    }
    json.endArray()
  }
}
