import Claims
import Memos
import Reading

/// `claims`: who says what.
struct ClaimsCommand: Command {
  let name = "claims"
  let parameters = [CommandParameter(name: "A1", kind: .article, isOptional: true, isRepeated: true)]
  let options = [
    CommandOption(
      name: "--by", value: "NAME|S3", kind: .source, help: "whose claims: part of a name, role or affiliation, or an id"
    ),
    CommandOption(name: "--about", value: "WORDS", help: "claims that hold these words"),
    CommandOption(name: "--article", value: "A1", kind: .article, help: "claims of one article"),
    CommandOption(name: "--denied", help: "denials only"),
    CommandOption(name: "--hedged", help: "what is suspected, estimated or said to be possible"),
    CommandOption(name: "--direct", help: "what stands in quotation marks"),
    CommandOption(name: "--narrated", help: "what the article says on nobody's word"),
    CommandOption(name: "--checkworthy", value: "0.5", help: "at least so worth checking, 0 to 1"),
  ]
  let printsRecords = true
  let summary = "lists what is said and on whose word"
  let examples = [
    (command: "claims --by zinoviev", does: "the claims of everyone whose name has these letters"),
    (command: "claims A1 --denied --format ndjson", does: "denials in A1, as records"),
  ]

  func run(_ arguments: CommandArguments, in session: Session) throws {
    let catalog = Catalog(session.dossier)
    let filter = try ClaimFilter(arguments, catalog)
    let claims = catalog.claims.filter { filter.accepts($0, catalog) }
    try session.show(arguments, .claims(claims, catalog)) { terminal in
      ClaimList(session: session, catalog: catalog).text(claims, terminal)
    }
    if claims.isEmpty { try session.remark(session.say("no such claims", "tidak ada klaim seperti itu")) }
  }
}

/// Which claims are wanted.
private struct ClaimFilter {
  private let articles: Set<Int>?
  private let by: Word?
  private let source: Int?
  private let about: [String]
  private let isDenied, isHedged, isDirect, isNarrated: Bool
  private let least: Double

  init(_ arguments: CommandArguments, _ catalog: Catalog) throws(CommandError) {
    let words = arguments.words + (arguments.value("--article").map { [$0] } ?? [])
    articles = words.isEmpty ? nil : Set(try catalog.articles(words).map(\.id.number))
    by = arguments.value("--by")
    if let by, case .source(let number)? = Identifier(by.text) {
      _ = try catalog.subject(by)
      source = number
    } else {
      source = nil
    }
    about = arguments.value("--about").map { $0.text.lowercased().split(separator: " ").map(String.init) } ?? []
    isDenied = arguments.has("--denied")
    isHedged = arguments.has("--hedged")
    isDirect = arguments.has("--direct")
    isNarrated = arguments.has("--narrated")
    guard let least = arguments.value("--checkworthy") else {
      self.least = 0
      return
    }
    guard let number = Double(least.text), (0...1).contains(number) else {
      throw CommandError("`\(least.text)` is no number from 0 to 1", at: least)
    }
    self.least = number
  }

  func accepts(_ item: CatalogedClaim, _ catalog: Catalog) -> Bool {
    let claim = item.claim
    if let articles, !articles.contains(item.id.article.number) { return false }
    if isDenied, claim.polarity != .denied { return false }
    if isHedged, claim.certainty != .hedged { return false }
    if isDirect, !claim.isDirect { return false }
    if isNarrated, claim.source != nil { return false }
    if claim.checkworthiness < least { return false }
    if let source, item.source?.number != source { return false }
    if source == nil, let by, !isBy(by.text.lowercased(), item) { return false }
    if about.isEmpty { return true }
    let words = catalog.words(item).lowercased()
    return about.allSatisfy { words.contains($0) }
  }

  private func isBy(_ name: String, _ item: CatalogedClaim) -> Bool {
    guard let source = item.source else { return false }
    let names = [source.name, source.role ?? "", source.affiliation ?? ""] + source.aliases
    return names.contains { $0.lowercased().contains(name) }
  }
}
