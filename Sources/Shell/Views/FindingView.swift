import Claims
import Dossiers
import Memos
import Reading

/// One finding, or one pair that was let off, as the prompt shows it.
struct FindingView {
  let finding: Finding
  let prefix: String
  let session: Session
  let catalog: Catalog
  /// Why the reader dismissed it; nil where nobody did.
  var dismissed: String? = nil

  private var language: Language { session.settings.language }

  /// The heading, the passages against each other, the reason and the repairs.
  func text(_ terminal: Terminal) -> String {
    heading(terminal) + (figures(terminal) ?? passages(terminal)) + reason(terminal)
  }

  /// What it is and where.
  func heading(_ terminal: Terminal) -> String {
    Layout.header(heading, Layout.places(finding.evidence, session), style: style, terminal)
  }

  /// Ranges on one axis; empty where the passages are no figures of one unit.
  func charts(_ terminal: Terminal) -> String { figures(terminal) ?? "" }

  /// Why, and what would settle it.
  func reason(_ terminal: Terminal) -> String {
    var reason = Wording.text(finding.because, language)
    if !finding.repairs.isEmpty {
      let repairs = finding.repairs.map(\.text).joined(separator: " · ")
      reason += "   \(session.say("Repairs", "Perbaikan")): \(repairs)"
    }
    let text = Layout.paragraph(reason, indent: 6, terminal)
    guard let dismissed else { return text }
    return text + Layout.paragraph("\(session.say("Dismissed", "Dikesampingkan")): \(dismissed)", indent: 6, terminal)
  }

  private var heading: String {
    let verdict =
      prefix == "P"
      ? session.say("no conflict", "bukan pertentangan") : Wording.name(finding.verdict, finding.strength, language)
    let words = [verdict, Wording.name(finding.kind, language), Wording.name(finding.relation, language)]
    return "\(prefix)\(finding.number)  " + words.joined(separator: " · ")
  }

  private var style: Style {
    if prefix == "P" || dismissed != nil { return .dim }
    return finding.verdict == .contradiction ? [.bold, .red] : [.bold, .yellow]
  }

  /// Ranges on one axis, where every passage holds a figure and all are in one unit.
  private func figures(_ terminal: Terminal) -> String? {
    guard finding.kind == .figure || finding.kind == .arithmetic, finding.evidence.count > 1 else { return nil }
    var rows: [RangeBars.Row] = []
    var unit: String?
    for evidence in finding.evidence {
      guard let quantity = catalog.quantity(of: evidence) else { return nil }
      // Counted things share an axis whatever they are; a share of them does not stand on it.
      let measure = quantity.unit.dimension == .count ? "" : quantity.unit.name
      guard unit == nil || unit == measure else { return nil }
      unit = measure
      let numbers = Layout.range(quantity.core, session)
      rows.append(
        RangeBars.Row(
          label: Layout.quoted(catalog.words(quantity, in: evidence.article)), numbers: numbers, core: quantity.core,
          outer: quantity.outer))
    }
    return RangeBars(rows: rows).render(for: terminal, indent: 6)
  }

  private func passages(_ terminal: Terminal) -> String {
    let sides = finding.evidence.map { evidence in
      let speaker = evidence.claim.flatMap { catalog.claim($0)?.source?.name }
      let isLong = evidence.text.count > 60
      let named = finding.relation != .inconsistent || isLong
      return (named ? speaker.map { "\($0): " } ?? "" : "") + Layout.quoted(evidence.text)
    }
    let against = "  \(session.say("against", "lawan"))  "
    let line = sides.joined(separator: against)
    if TextWidth.of(line) + 6 <= terminal.width { return "      \(TextWidth.visible(line))\n" }
    return sides.enumerated().map { index, side in
      Layout.paragraph((index == 0 ? "" : "\(session.say("against", "lawan")) ") + side, indent: 6, terminal)
    }.joined()
  }
}

extension Catalog {
  /// The figure that a passage of a finding is about: the first that shares words with it.
  func quantity(of evidence: Evidence) -> Quantity? {
    entry(evidence.article)?.reading.quantities.first { $0.range.overlaps(evidence.range) }
  }

  /// A figure's own words.
  func words(_ quantity: Quantity, in article: ArticleID) -> String {
    entry(article)?.reading.article.string(quantity.range) ?? ""
  }
}
