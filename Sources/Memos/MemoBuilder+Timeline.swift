import Claims
import Dossiers
import Reading

/// The dated events and statements.
extension MemoBuilder {
  /// So many days are labelled on the chart: more would run into each other on a phone.
  private static let mostTicks = 5

  mutating func timeline() -> [MemoDocument.Event] {
    let conflicts = dossier.findings.filter { $0.kind == .calendar || $0.kind == .date }.flatMap(\.evidence)
    var events: [MemoDocument.Event] = []
    for entry in dossier.entries {
      let article = entry.reading.article
      var seen: Set<Int> = []
      for date in entry.reading.dates {
        guard let from = date.from, !date.isSoft, date.form != .year, date.form != .decade,
          article.sentences[date.sentence].kind == .body || article.sentences[date.sentence].kind == .listItem,
          !isLeftOut(date.range, sentence: date.sentence, of: entry.id),
          seen.insert(date.sentence).inserted
        else { continue }
        let sentence = quoted(shortened(oneLine(article.string(article.sentences[date.sentence].range)), 200))
        let isConflicting =
          date.isConsistent == false
          || conflicts.contains { $0.article == entry.id && $0.range.overlaps(date.range) }
        let number = note(entry.id, date.range)
        let to = max(from, date.to ?? from)
        // A reprint has the same words for the same day.
        if let known = events.firstIndex(where: { $0.from == from && $0.to == to && $0.text.text == sentence }) {
          events[known].text.notes.append(number)
          if !events[known].articles.contains(entry.id) { events[known].articles.append(entry.id) }
          events[known].isConflicting = events[known].isConflicting || isConflicting
          continue
        }
        events.append(
          MemoDocument.Event(
            day: Wording.days(from, to, language), from: from, to: to, text: .init(sentence, notes: [number]),
            articles: [entry.id], isStatement: date.isDateOfSaying, isConflicting: isConflicting))
      }
    }
    // Swift's sort is not stable: the place in the dossier decides among equal days.
    return events.enumerated().sorted { ($0.element.from, $0.offset) < ($1.element.from, $1.offset) }.map(\.element)
  }

  /// The events of each article on an axis of days; nil where there are fewer than three days.
  func timelineChart(_ events: [MemoDocument.Event]) -> MemoDocument.TimelineChart? {
    let days = Set(events.flatMap { [$0.from, $0.to] }).sorted()
    guard days.count >= 3 else { return nil }
    var place: [CalendarDate: Double] = [:]
    for (index, day) in days.enumerated() { place[day] = Double(index) / Double(days.count - 1) }
    let lanes = dossier.entries.compactMap { entry -> MemoDocument.TimelineChart.Lane? in
      let own = events.filter { $0.articles.contains(entry.id) }
      let marks = own.map { event in
        MemoDocument.TimelineChart.Mark(
          from: place[event.from] ?? 0, to: place[event.to] ?? 0, isConflicting: event.isConflicting)
      }
      let name = entry.reading.article.publisher ?? entry.reading.article.title ?? entry.source.path
      return marks.isEmpty ? nil : .init(label: "\(entry.id) \(head(oneLine(name), 40))", marks: marks)
    }
    // Few enough labels, evenly spread, the first and the last among them.
    let step = max(1, (days.count - 1 + MemoBuilder.mostTicks - 2) / (MemoBuilder.mostTicks - 1))
    let labelled = days.indices.filter { $0 == days.count - 1 || $0 % step == 0 && days.count - 1 - $0 >= step }
    let ticks = days.enumerated().map { index, day in
      MemoDocument.Chart.Tick(
        at: place[day] ?? 0, label: labelled.contains(index) ? Wording.shortDate(day, days, language) : "")
    }
    let conflicting = events.filter(\.isConflicting).map(\.day)
    return MemoDocument.TimelineChart(
      title: labels.timeline, lanes: lanes, ticks: ticks, caption: labels.timelineCaption,
      description: labels.timelineDescription(
        events.count, Wording.days(days[0], days[days.count - 1], language), orderedUnique(conflicting)))
  }
}
