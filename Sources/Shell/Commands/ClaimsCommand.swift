import Claims
import Dossiers
import Memos
import Reading

/// `claims`: who says what.
struct ClaimsCommand: Command {
  let name = "claims"
  let parameters = [CommandParameter(name: "A1|S2|c3|F1", kind: .subject, isOptional: true, isRepeated: true)]
  let options = [
    SpeakerFilter.option, TopicFilter.option,
    CommandOption(name: "--article", value: "A1", kind: .article, help: "claims of one article"),
    CommandOption(name: "--denied", help: "denials only"),
    CommandOption(name: "--hedged", help: "what is suspected, estimated or said to be possible"),
    CommandOption(name: "--direct", help: "what stands in quotation marks"),
    CommandOption(name: "--unattributed", help: "what the article says on nobody's word"),
    CommandOption(name: "--with-figures", help: "what holds a figure"),
    CommandOption(name: "--checkworthy", help: "what is worth checking, most of all first"),
    CommandOption(name: "--worth", value: "0.5", help: "at least so worth checking, 0 to 1"),
  ]
  let printsRecords = true
  let summary = "lists what is said and on whose word"
  let examples = [
    (command: "claims --by zinoviev", does: "the claims of everyone whose name has these letters"),
    (command: "claims A1 S2", does: "what S2 says in A1; claims F1: the claims that a finding is about"),
    (command: "claims A1 --denied --format ndjson", does: "denials in A1, as records"),
    (command: "claims --checkworthy --with-figures", does: "what to check first among the claims with figures"),
  ]

  func run(_ arguments: CommandArguments, in session: Session) throws {
    let catalog = Catalog(session.dossier)
    let filter = try ClaimFilter(arguments, catalog)
    var claims = catalog.claims.filter { filter.accepts($0, catalog) }
    if arguments.has("--checkworthy") {
      claims = claims.filter { $0.claim.checkworthiness > 0 }
        .sorted { ($1.claim.checkworthiness, $0.number) < ($0.claim.checkworthiness, $1.number) }
    }
    try session.show(arguments, .claims(claims, catalog)) { terminal in
      ClaimList(session: session, catalog: catalog).text(claims, terminal)
    }
    if claims.isEmpty { try session.remark(session.say("no such claims", "tidak ada klaim seperti itu")) }
  }
}

/// Which claims are wanted.
private struct ClaimFilter {
  private var articles: Set<ArticleID> = []
  /// The claims that were named, or whose passages a named finding holds; nil where none was.
  private var claims: Set<ClaimID>?
  private let speaker: SpeakerFilter?
  private let topic: TopicFilter?
  private let arguments: CommandArguments
  private let least: Double

  init(_ arguments: CommandArguments, _ catalog: Catalog) throws(CommandError) {
    for word in arguments.words + arguments.values("--article") {
      switch try catalog.subject(word) {
      case .article(let entry): articles.insert(entry.id)
      case .claim(let claim): claims = (claims ?? []).union([claim.id])
      case .finding(let finding), .compatible(let finding):
        claims = (claims ?? []).union(ClaimFilter.claims(of: finding, catalog))
      case .source: break
      }
    }
    speaker = try SpeakerFilter(arguments, catalog)
    topic = TopicFilter(arguments, catalog)
    self.arguments = arguments
    guard let least = arguments.value("--worth") else {
      self.least = 0
      return
    }
    guard let number = Double(least.text), (0...1).contains(number) else {
      throw CommandError(
        "`\(least.text)` is no number from 0 to 1", "`\(least.text)` bukan bilangan dari 0 sampai 1", at: least)
    }
    self.least = number
  }

  /// The claims in which a finding's passages stand.
  private static func claims(of finding: Finding, _ catalog: Catalog) -> [ClaimID] {
    catalog.claims.filter { item in
      finding.evidence.contains { $0.article == item.id.article && $0.range.overlaps(item.claim.range) }
    }.map(\.id)
  }

  func accepts(_ item: CatalogedClaim, _ catalog: Catalog) -> Bool {
    let claim = item.claim
    guard articles.isEmpty || articles.contains(item.id.article), claim.checkworthiness >= least else { return false }
    if let claims, !claims.contains(item.id) { return false }
    if arguments.has("--denied"), claim.polarity != .denied { return false }
    if arguments.has("--hedged"), claim.certainty != .hedged { return false }
    if arguments.has("--direct"), !claim.isDirect { return false }
    if arguments.has("--unattributed"), claim.source != nil { return false }
    if arguments.has("--with-figures"), claim.quantities.isEmpty { return false }
    if let speaker, !speaker.accepts(item.source) { return false }
    return topic?.accepts(claim.range, of: catalog.entry(item)) ?? true
  }
}
