import Claims
import Memos
import Reading

/// Claims as the prompt shows them: number, place, who, how, what.
struct ClaimList {
  let session: Session
  let catalog: Catalog

  func text(_ claims: [CatalogedClaim], _ terminal: Terminal) -> String {
    var table = Table(columns: [
      Table.Column(minimum: 5), Table.Column(minimum: 8), Table.Column(minimum: 12, maximum: 26, overflow: .wrap),
      Table.Column(minimum: 20, overflow: .wrap, isFlexible: true),
    ])
    for item in claims {
      table.rows.append([
        Table.Cell("c\(item.number)", .bold), Table.Cell("\(item.id.article) s\(item.claim.sentence + 1)", .dim),
        Table.Cell(speaker(item)), Table.Cell(content(item)),
      ])
    }
    return table.render(for: terminal)
  }

  /// Who says it, with a question mark where the short name fits others too; the article itself where nobody does.
  func speaker(_ item: CatalogedClaim) -> String {
    guard let name = item.source?.name else { return session.say("the article", "artikel itu sendiri") }
    return item.claim.alternatives.isEmpty || name.hasSuffix("?") ? name : name + "?"
  }

  /// The words, and what stands out about them.
  private func content(_ item: CatalogedClaim) -> String {
    let claim = item.claim
    var notes: [String] = []
    if let cue = catalog.cue(item) { notes.append(cue) }
    if claim.polarity == .denied { notes.append(session.say("denied", "disangkal")) }
    if claim.certainty != .asserted { notes.append(Wording.name(claim.certainty, session.settings.language)) }
    if claim.isContentOpen { notes.append(session.say("left open", "dibiarkan terbuka")) }
    let words = claim.isDirect ? Layout.quoted(catalog.words(item)) : catalog.words(item)
    return notes.isEmpty ? words : "\(words)  (\(notes.joined(separator: ", ")))"
  }
}
