import Dossiers
import Memos

/// The analyst's part as the prompt shows it.
struct AnalysisList {
  let session: Session
  let catalog: Catalog

  /// A line for each subject, its notes below; who signs and the title first.
  func text(_ analysis: Analysis, _ terminal: Terminal) -> String {
    var text = ""
    func line(_ english: String, _ indonesian: String, _ words: String?) {
      if let words { text += Layout.paragraph("\(session.say(english, indonesian)): \(words)", indent: 0, terminal) }
    }
    line("title", "judul", analysis.title)
    line("analyst", "analis", analysis.analyst)
    text += analysis.items.map { self.text($0, terminal) }.joined()
    if analysis.resting > 0 {
      text += Layout.paragraph(
        session.say(
          "\(analysis.resting) more rest: what they are about is not loaded or no finding any more",
          "\(analysis.resting) lainnya ditangguhkan: yang dinilai tidak lagi dimuat atau bukan temuan lagi"), indent: 0,
        terminal)
    }
    return text
  }

  /// One subject.
  func text(_ item: Analysis.Item, _ terminal: Terminal) -> String {
    let id = catalog.id(of: item.subject)
    let grades = Wording.grades(item, session.settings.language)
    let words = catalog.words(of: item.subject)
    let head = [id, words.isEmpty ? "" : Layout.quoted(TextWidth.truncate(TextWidth.visible(words), to: 60))].filter {
      !$0.isEmpty
    }
    var text = Layout.paragraph(head.joined(separator: "  "), indent: 0, style: .bold, terminal)
    if !grades.isEmpty { text += Layout.paragraph(grades, indent: 6, terminal) }
    for note in item.notes {
      text += Layout.paragraph("\(session.say("note", "catatan")): \(note)", indent: 6, terminal)
    }
    if item.isEmpty {
      text += Layout.paragraph(
        session.say("nothing of the analyst's", "tanpa penilaian analis"), indent: 6, style: .dim, terminal)
    }
    return text
  }
}
