import Claims
import Dossiers
import Memos

/// `split`: takes what was merged by mistake out into a source of its own: what one article says of a source, some of its
/// claims, or what it says under one name.
struct SplitCommand: Command {
  let name = "split"
  let parameters = [
    CommandParameter(name: "S3", kind: .source),
    CommandParameter(name: "A2|c12|NAME", kind: .subject, isRepeated: true),
  ]
  let summary = "takes an article, some claims or a name out of a source that was merged wrongly; undo takes it back"
  let examples = [
    (command: "split S4 A4", does: "the one in A4 is somebody else"),
    (command: "split S3 c4 c5", does: "these claims are somebody else's"),
    (command: "split S3 \"South Korean intelligence\"", does: "who is called so is somebody else"),
  ]

  func run(_ arguments: CommandArguments, in session: Session) throws {
    let catalog = Catalog(session.dossier)
    let source = try catalog.source(arguments.words[0])
    let words = Array(arguments.words.dropFirst())
    guard let first = words.first else { return }
    switch Identifier(first.text) {
    case .article where words.count == 1: try splitArticle(source, first, catalog, session)
    case .claim, .article: try splitClaims(source, words, catalog, session)
    default: try splitName(source, words, catalog, session)
    }
  }

  private func splitArticle(_ source: DossierSource, _ word: Word, _ catalog: Catalog, _ session: Session) throws {
    let article = try catalog.article(word).id
    let all = session.dossier.keys(of: source)
    let inside = all.filter { $0.article == article }
    guard !inside.isEmpty else {
      let articles = source.articles.map(\.description).joined(separator: " ")
      throw CommandError(
        session.say(
          "S\(source.number) does not speak in \(article), but in \(articles)",
          "S\(source.number) tidak berbicara dalam \(article), melainkan dalam \(articles)"), at: word)
    }
    guard let rest = all.first(where: { $0.article != article }) else {
      throw CommandError(
        session.say(
          "S\(source.number) speaks in \(article) alone; there is nothing to split",
          "S\(source.number) hanya berbicara dalam \(article); tidak ada yang bisa dipisah"), at: word)
    }
    try session.correct(.split(inside), showing: [rest, inside[0]])
  }

  private func splitClaims(_ source: DossierSource, _ words: [Word], _ catalog: Catalog, _ session: Session) throws {
    var claims: [CatalogedClaim] = []
    for word in words {
      guard case .claim(let claim) = try catalog.subject(word) else {
        throw CommandError(
          session.say("`\(word.text)` is no claim (c1, c2 …)", "`\(word.text)` bukan klaim (c1, c2 …)"), at: word)
      }
      guard claim.source == source else {
        throw CommandError(
          session.say(
            "S\(source.number) does not say \(word.text)", "\(word.text) bukan ucapan S\(source.number)"), at: word)
      }
      if !claims.contains(where: { $0.id == claim.id }) { claims.append(claim) }
    }
    try take(claims, out: source, words[0], claims.lazy.compactMap(catalog.nameUsed).first, session)
  }

  private func splitName(_ source: DossierSource, _ words: [Word], _ catalog: Catalog, _ session: Session) throws {
    let name = words.map(\.text).joined(separator: " ")
    let own = catalog.claims.filter { $0.source == source }
    var claims: [CatalogedClaim] = []
    var isMeant = false
    for (index, claim) in own.enumerated() {
      // A claim that names nobody goes with the one before it in its article.
      if let used = catalog.nameUsed(claim) {
        isMeant = TermSearch.plain(used) == TermSearch.plain(name)
      } else if index == 0 || own[index - 1].entry != claim.entry {
        isMeant = false
      }
      if isMeant { claims.append(claim) }
    }
    guard !claims.isEmpty else {
      var names: [String] = []
      for used in own.compactMap(catalog.nameUsed) where !names.contains(used) { names.append(used) }
      let list = names.map { "“\($0)”" }.joined(separator: ", ")
      throw CommandError(
        session.say(
          "S\(source.number) is nowhere called “\(name)”, but \(list)",
          "S\(source.number) tidak pernah disebut “\(name)”, melainkan \(list)"), at: words[0])
    }
    try take(claims, out: source, words[0], name, session)
  }

  private func take(
    _ claims: [CatalogedClaim], out source: DossierSource, _ word: Word, _ name: String?, _ session: Session
  ) throws {
    guard claims.count < source.claims.count else {
      throw CommandError(
        session.say(
          "S\(source.number) says nothing else; there is nothing to split",
          "S\(source.number) tidak mengatakan hal lain; tidak ada yang bisa dipisah"), at: word)
    }
    let passages = claims.map { PassageKey(article: $0.id.article, range: $0.claim.range) }
    try session.change(.correctSources(.splitClaims(passages, name: name ?? source.name)))
    let rest = session.dossier.keys(of: source).first.flatMap(session.dossier.source(holding:))
    let shown = [rest, session.dossier.source(ofClaimAt: passages[0])].compactMap(\.self)
    try session.print(SourceList(session: session, catalog: Catalog(session.dossier)).text(shown, session.terminal))
  }
}

extension Catalog {
  /// What a claim's own attribution calls its speaker; nil where it names nobody.
  fileprivate func nameUsed(_ claim: CatalogedClaim) -> String? {
    claim.claim.sourceRange.map { entry(claim).reading.article.string($0) }
  }
}
