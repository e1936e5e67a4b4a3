import Claims
import Dossiers
import Memos
import Reading

/// The whole chain behind a finding or a claim, down to the bytes.
struct Chain {
  let session: Session
  let catalog: Catalog

  func text(_ finding: Finding, _ prefix: String, _ terminal: Terminal) -> String {
    let language = session.settings.language
    var text = FindingView(finding: finding, prefix: prefix, session: session, catalog: catalog).text(terminal)
    text += label("rule", "aturan", finding.rule, terminal)
    for evidence in finding.evidence { text += passage(evidence, terminal) }
    for ground in finding.grounds {
      text += label("because", "sebab", Wording.text(ground, language) + "  \(ground.rule)", terminal)
    }
    let question = Wording.text(finding.question, language)
    if !question.isEmpty { text += label("ask", "tanyakan", question, terminal) }
    return prefix == "F" ? text + analysts(.finding(finding.number), terminal) : text
  }

  /// What the analyst graded and noted of a subject.
  private func analysts(_ subject: Analysis.Subject, _ terminal: Terminal) -> String {
    let item = session.dossier.analysis[subject]
    let grades = Wording.grades(item, session.settings.language)
    return ([grades].filter { !$0.isEmpty } + item.notes).map { label("analyst", "analis", $0, terminal) }.joined()
  }

  func text(_ item: CatalogedClaim, _ terminal: Terminal) -> String {
    let entry = catalog.entry(item)
    let claim = item.claim
    let list = ClaimList(session: session, catalog: catalog)
    var text = list.text([item], terminal)
    text += label("rule", "aturan", claim.rule, terminal)
    text += label("content", "isi", bytes(claim.range, entry), terminal)
    let parts: [(String, String, TextRange?)] = [
      ("speaker", "pembicara", claim.sourceRange), ("role", "jabatan", claim.roleRange),
      ("affiliation", "lembaga", claim.affiliationRange), ("cue", "kata pengantar", claim.cueRange),
    ]
    for (english, indonesian, range) in parts {
      if let range { text += label(english, indonesian, bytes(range, entry), terminal) }
    }
    if let source = item.source {
      let isCarried = claim.sourceRange == nil
      let carried = isCarried ? session.say("  (carried over from before)", "  (dari kalimat sebelumnya)") : ""
      let about = [source.name, source.role, source.affiliation].compactMap { $0 }.joined(separator: ", ")
      text += label("source", "narasumber", "S\(source.number) \(about)\(carried)", terminal)
    }
    text += chain(item, terminal)
    text += worth(claim, terminal)
    for index in claim.quantities { text += quantity(entry.reading.quantities[index], entry, terminal) }
    for index in claim.dates { text += date(entry.reading.dates[index], entry, terminal) }
    return text + analysts(.claim(item.id), terminal)
  }

  /// The way that what was said took to the reader, and who else may have said it.
  private func chain(_ item: CatalogedClaim, _ terminal: Terminal) -> String {
    var text = ""
    let rivals = item.source.map(\.couldBe).flatMap { $0.isEmpty ? nil : $0 } ?? item.claim.alternatives
    if !rivals.isEmpty {
      text += label(
        "the name also fits", "nama itu juga cocok untuk", rivals.joined(separator: session.say(" or ", " atau ")),
        terminal)
    }
    let relays = Relays(session.dossier)
    let medium = relays.medium(of: item.id)
    let steps =
      relays.origins(of: item.id) + [ClaimList(session: session, catalog: catalog).speaker(item)]
      + (medium.map { [$0] } ?? []) + [item.id.article.description]
    return steps.count > 2 ? text + label("chain", "rantai", steps.joined(separator: " → "), terminal) : text
  }

  /// How much a claim deserves checking, and why.
  private func worth(_ claim: Claim, _ terminal: Terminal) -> String {
    let language = session.settings.language
    let reasons = claim.checkReasons.map { Wording.name($0, language) }.joined(separator: ", ")
    let score = Wording.number((claim.checkworthiness * 100).rounded() / 100, language)
    return label("worth checking", "layak diperiksa", reasons.isEmpty ? score : "\(score): \(reasons)", terminal)
  }

  /// A passage of a finding, and the figures, dates and claim that were read there.
  private func passage(_ evidence: Evidence, _ terminal: Terminal) -> String {
    guard let entry = catalog.entry(evidence.article) else { return "" }
    let page = evidence.page.map { " \(session.say("page", "halaman")) \($0)" } ?? ""
    let file = "\(entry.source.path):\(evidence.line):\(evidence.column)"
    let place = "\(evidence.article) s\(evidence.sentence + 1)  \(file)\(page)"
    var text = Layout.paragraph(place, indent: 2, style: .bold, terminal)
    text += Layout.paragraph(bytes(evidence.range, entry), indent: 6, terminal)
    for figure in entry.reading.quantities where figure.range.overlaps(evidence.range) {
      text += quantity(figure, entry, terminal)
    }
    for mention in entry.reading.dates where mention.range.overlaps(evidence.range) {
      text += date(mention, entry, terminal)
    }
    if let claim = evidence.claim.flatMap(catalog.claim) {
      let who = ClaimList(session: session, catalog: catalog).speaker(claim)
      text += label("claim", "klaim", "c\(claim.number) (\(claim.id)) \(who)  \(claim.claim.rule)", terminal)
    }
    return text
  }

  private func quantity(_ quantity: Quantity, _ entry: Dossier.Entry, _ terminal: Terminal) -> String {
    let unit = quantity.conceptName ?? quantity.unit.name
    let language = session.settings.language
    let core = Wording.range(quantity.core, unit: unit, language)
    let outer = Wording.range(quantity.outer, unit: "", language)
    let words = Layout.quoted(entry.reading.article.string(quantity.range))
    let ranges = "\(session.say("conveys", "berarti")) \(core), \(session.say("allows", "paling luas")) \(outer)"
    return label("figure", "angka", "\(words) \(ranges)  \(quantity.rule)", terminal)
  }

  private func date(_ date: DateMention, _ entry: Dossier.Entry, _ terminal: Terminal) -> String {
    let days = Set([date.from, date.to].compactMap { $0?.description }).sorted().joined(separator: " – ")
    let placed = days.isEmpty ? session.say("not placed", "belum ditempatkan") : days
    let words = Layout.quoted(entry.reading.article.string(date.range))
    return label("date", "tanggal", "\(words) \(placed)  \(date.rule)", terminal)
  }

  private func bytes(_ range: TextRange, _ entry: Dossier.Entry) -> String {
    let article = entry.reading.article
    let place = "\(session.say("bytes", "bita")) \(range.start)–\(range.end)"
    let file = article.format == .html ? article.fileRange(of: range) : nil
    let inFile = file.map { session.say(", in the file \($0.start)–\($0.end)", ", dalam berkas \($0.start)–\($0.end)") }
    return "\(Layout.quoted(article.string(range)))  \(place)\(inFile ?? "")"
  }

  private func label(_ english: String, _ indonesian: String, _ text: String, _ terminal: Terminal) -> String {
    Layout.paragraph("\(session.say(english, indonesian)): \(text)", indent: 6, terminal)
  }
}
