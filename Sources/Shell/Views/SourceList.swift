import Claims
import Dossiers
import Memos

/// Sources as the prompt shows them.
struct SourceList {
  let session: Session
  let catalog: Catalog

  /// Two lines a source: who and how much, below it what is known of the source and how its words came here.
  func text(_ sources: [DossierSource], _ terminal: Terminal) -> String {
    let relays = Relays(session.dossier)
    return sources.map { source in
      let number = "S\(source.number)"
      let name = TextWidth.visible(source.name).split(separator: " ").joined(separator: " ")
      let left = number + String(repeating: " ", count: max(1, Self.indent - number.count)) + name
      let claims = session.count(source.claims.count, "claim", "claims", "klaim")
      let articles = source.articles.map(\.description).joined(separator: " ")
      let office = office(source)
      let facts = [
        source.kind == .person && !office.isEmpty ? "" : kind(source), office, share(source), reach(source, relays),
      ]
      return Layout.header(left, "\(claims)  \(articles)", style: source.isNamed ? .bold : .yellow, terminal)
        + Layout.paragraph(
          facts.filter { !$0.isEmpty }.joined(separator: " · "), indent: Self.indent, style: .dim, terminal)
    }.joined()
  }

  private static let indent = 5

  /// One source in full, with everything that it says.
  func full(_ source: DossierSource, _ terminal: Terminal) -> String {
    var text = terminal.styled(TextWidth.visible("S\(source.number)  \(source.name)"), .bold) + "\n"
    func line(_ english: String, _ indonesian: String, _ words: String) {
      guard !words.isEmpty else { return }
      text += Layout.paragraph("\(session.say(english, indonesian)): \(words)", indent: 6, terminal)
    }
    let kind = kind(source)
    line("kind", "jenis", source.isNamed ? kind : kind + session.say(", unnamed", ", tanpa nama"))
    line("role", "jabatan", source.role ?? "")
    line("affiliation", "lembaga", source.affiliation ?? "")
    line("could be", "bisa jadi", source.couldBe.joined(separator: session.say(" or ", " atau ")))
    line("also", "disebut juga", source.aliases.joined(separator: ", "))
    let claims = session.count(source.claims.count, "claim", "claims", "klaim")
    let articles = source.articles.map(\.description).joined(separator: " ")
    line("says", "menyatakan", session.say("\(claims) in \(articles)", "\(claims) dalam \(articles)"))
    line("quoted", "dikutip", session.say("\(direct(source)) of \(claims)", "\(direct(source)) dari \(claims)"))
    let relays = Relays(session.dossier)
    line("reached us", "sampai", reach(source, relays))
    let judged = session.dossier.analysis[.source(source.number)]
    line("analyst", "analis", Wording.grades(judged, session.settings.language))
    for note in judged.notes { line("analyst", "analis", note) }
    return text + ClaimList(session: session, catalog: catalog).text(source.claims.compactMap(catalog.claim), terminal)
  }

  /// What a source is; of one without a name, what it is said to be.
  private func kind(_ source: DossierSource) -> String {
    let language = session.settings.language
    let kind = Wording.name(source.kind, language)
    guard let said = source.sourceClass.map({ Wording.name($0, language) }), said != kind else { return kind }
    return "\(kind), \(said)"
  }

  private func office(_ source: DossierSource) -> String {
    [source.role, source.affiliation].compactMap { $0 }.joined(separator: ", ")
  }

  private func direct(_ source: DossierSource) -> Int {
    source.claims.count { catalog.claim($0)?.claim.isDirect == true }
  }

  private func share(_ source: DossierSource) -> String {
    Layout.share(direct(source), of: source.claims.count, session)
  }

  /// First-hand, or through whom.
  private func reach(_ source: DossierSource, _ relays: Relays) -> String {
    let relay = relay(source, relays)
    return relay.isEmpty ? session.say("first-hand", "langsung") : relay
  }

  /// `via Reuters`, `citing BMKG`; empty where nothing was relayed.
  private func relay(_ source: DossierSource, _ relays: Relays) -> String {
    let media = relays.media(of: source).joined(separator: ", ")
    let origins = relays.origins(of: source).joined(separator: ", ")
    return [
      media.isEmpty ? "" : session.say("via \(media)", "lewat \(media)"),
      origins.isEmpty ? "" : session.say("citing \(origins)", "mengutip \(origins)"),
    ].filter { !$0.isEmpty }.joined(separator: ", ")
  }
}
