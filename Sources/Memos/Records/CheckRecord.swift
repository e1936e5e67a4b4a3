import Claims
import Dossiers
import Reading

/// The wire form of a dossier's findings: one `silang.check/1` object.
public struct CheckRecord {
  /// Whether the pairs that were defused are written too.
  public var includesCompatible: Bool
  public var language: Language
  /// Articles that a finding must touch to be written; nil: all are.
  public var touching: Set<ArticleID>?

  public init(includesCompatible: Bool, language: Language, touching: Set<ArticleID>? = nil) {
    self.includesCompatible = includesCompatible
    self.language = language
    self.touching = touching
  }

  private func isWanted(_ finding: Finding) -> Bool {
    guard let touching else { return true }
    return finding.evidence.contains { touching.contains($0.article) }
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
    write(dossier.findings.filter(isWanted), under: "findings", prefix: "F", dossier, to: &json)
    if includesCompatible, !dossier.dismissed.isEmpty {
      var dismissed = RecordTable(columns: RecordTable.findings([], dossier, language).columns)
      dismissed.append(dossier.dismissed.filter { isWanted($0.finding) }, dossier, language)
      json.key("dismissed")
      dismissed.write(to: &json)
    }
    if includesCompatible {
      write(dossier.compatible.filter(isWanted), under: "compatible", prefix: "P", dossier, to: &json)
    }
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
    _ findings: [Finding], under key: StaticString, prefix: String, _ dossier: Dossier, to json: inout JSONWriter
  ) {
    json.key(key)
    let table = RecordTable.findings(findings, prefix: prefix, dossier, language)
    table.write(to: &json)
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
