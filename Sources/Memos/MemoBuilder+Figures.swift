import Claims
import Dossiers
import Reading

/// The measures that occur in two or more places.
extension MemoBuilder {
  /// One figure and where it stands.
  struct Place {
    var entry: Dossier.Entry
    var quantity: Quantity
    var key: PassageKey { PassageKey(article: entry.id, range: quantity.range) }
  }

  /// Every measure with at least two places: disputed ones first, then those of most articles.
  mutating func figures(_ findings: [Finding]) -> [MemoDocument.Measure] {
    let disputes = findings.filter { $0.kind == .figure || $0.kind == .arithmetic }
    var groups: [(thing: String, places: [Place])] = []
    var index: [String: Int] = [:]
    for entry in dossier.entries {
      for quantity in entry.reading.quantities where isShown(quantity, entry) {
        let thing = MemoBuilder.thing(quantity)
        // A unit alone is no measure: only the same amount, or amounts in one dispute, are of one thing.
        let isNamed = quantity.conceptName != nil
        let key = "\(thing)|\(quantity.unit.name)" + (isNamed ? "" : "|\(quantity.core)")
        if let known = index[key] {
          groups[known].places.append(Place(entry: entry, quantity: quantity))
        } else {
          index[key] = groups.count
          groups.append((thing, [Place(entry: entry, quantity: quantity)]))
        }
      }
    }
    let measures = byUnit(
      joined(groups, by: findings.filter { $0.kind == .figure }).filter { $0.places.count > 1 }, disputes
    )
    .map { measure($0.thing, $0.places, disputes) }
    return measures.enumerated().sorted { a, b in
      func weight(_ item: (offset: Int, element: MemoDocument.Measure)) -> (Int, Int, Int) {
        (item.element.disputes.isEmpty ? 1 : 0, -Set(item.element.rows.flatMap(\.articles)).count, item.offset)
      }
      return weight(a) < weight(b)
    }.map(\.element)
  }

  /// Things whose figures are in one dispute are one measure (soldiers, special forces soldiers), under the first's name.
  private func joined(
    _ groups: [(thing: String, places: [Place])], by findings: [Finding]
  ) -> [(thing: String, places: [Place])] {
    var groups = groups
    for finding in findings {
      let own = groups.indices.filter { index in
        groups[index].places.contains { place in
          finding.evidence.contains { $0.article == place.entry.id && $0.range == place.quantity.range }
        }
      }
      guard let first = own.first, own.count > 1 else { continue }
      for other in own.dropFirst().reversed() { groups[first].places += groups.remove(at: other).places }
      groups[first].places.sort { ($0.entry.id, $0.quantity.range) < ($1.entry.id, $1.quantity.range) }
    }
    return groups
  }

  /// Amounts of no named thing that are in no dispute, but the same in several places: one measure for each unit.
  private func byUnit(
    _ groups: [(thing: String, places: [Place])], _ disputes: [Finding]
  ) -> [(thing: String, places: [Place])] {
    var kept: [(thing: String, places: [Place])] = []
    var index: [String: Int] = [:]
    for group in groups {
      let isLoose = group.places.allSatisfy { place in
        place.quantity.conceptName == nil
          && !disputes.contains {
            $0.evidence.contains { $0.article == place.entry.id && $0.range == place.quantity.range }
          }
      }
      if isLoose, let known = index[group.thing] {
        kept[known].places += group.places
        continue
      }
      if isLoose { index[group.thing] = kept.count }
      kept.append(group)
    }
    return kept
  }

  /// What a figure counts, else its unit.
  static func thing(_ quantity: Quantity) -> String { quantity.conceptName ?? quantity.unit.name }

  private func isShown(_ quantity: Quantity, _ entry: Dossier.Entry) -> Bool {
    let kind = entry.reading.article.sentences[quantity.sentence].kind
    let isNamed = quantity.conceptName != nil || quantity.unit.dimension != .count
    if isLeftOut(quantity.range, sentence: quantity.sentence, of: entry.id) { return false }
    return kind != .boilerplate && quantity.form != .none && quantity.conversionOf == nil && isNamed
      && quantity.unit.dimension != .age
  }

  private mutating func measure(_ thing: String, _ places: [Place], _ disputes: [Finding]) -> MemoDocument.Measure {
    let passages = places.map(\.key)
    let own = disputes.filter { finding in
      finding.evidence.contains { evidence in
        passages.contains { $0.article == evidence.article && $0.range.overlaps(evidence.range) }
      }
    }
    let evidence = own.flatMap(\.evidence)
    var groups: [[Place]] = []
    for place in places {
      let known = groups.firstIndex {
        $0[0].quantity.core == place.quantity.core && $0[0].quantity.outer == place.quantity.outer
      }
      if let known { groups[known].append(place) } else { groups.append([place]) }
    }
    let rows = groups.map { row($0, evidence) }
    let name = Wording.name(ofUnit: thing, isOne: false, language)
    let figures = zip(groups, rows).map { group, row in
      FigureChart.Item(
        articles: row.articles, words: words(group[0]), speaker: row.speaker, quantity: group[0].quantity,
        isDisputed: row.isDisputed)
    }
    return MemoDocument.Measure(
      name: name.prefix(1).uppercased() + name.dropFirst(), rows: rows, disputes: own.map { "F\($0.number)" },
      // Amounts of different things share no axis.
      chart: places.allSatisfy { $0.quantity.conceptName == nil } && own.isEmpty
        ? nil : FigureChart.chart(name, figures, language))
  }

  /// The places that give one range.
  private mutating func row(_ places: [Place], _ evidence: [Evidence]) -> MemoDocument.Measure.Row {
    let quantity = places[0].quantity
    let wordings = orderedUnique(places.map { quoted(shortened(words($0), 80)) })
    return MemoDocument.Measure.Row(
      words: .init(
        wordings.joined(separator: ", "), notes: orderedUnique(places.map { note($0.entry.id, $0.quantity.range) })),
      articles: orderedUnique(places.map(\.entry.id)),
      speaker: orderedUnique(places.map { credited($0.key) }).joined(separator: ", "),
      conveys: Wording.range(quantity.core, unit: MemoBuilder.unit(quantity), language),
      allows: Wording.range(quantity.outer, unit: "", language),
      isDisputed: places.contains { place in
        evidence.contains { $0.article == place.entry.id && $0.range.overlaps(place.quantity.range) }
      })
  }

  /// On whose word a passage stands.
  private func credited(_ passage: PassageKey) -> String { speaker(of: passage).map { name($0) } ?? labels.itself }

  /// A figure's own words on one line.
  private func words(_ place: Place) -> String { oneLine(place.entry.reading.article.string(place.quantity.range)) }

  /// What a figure's number is followed by: the thing counted, else the unit.
  static func unit(_ quantity: Quantity) -> String {
    quantity.unit.dimension == .count ? quantity.conceptName ?? quantity.unit.name : quantity.unit.name
  }

  /// A chart of the figures that a finding's evidence holds; nil where fewer than two can be placed.
  func chart(of finding: Finding) -> MemoDocument.Chart? {
    let places = finding.evidence.compactMap { evidence -> Place? in
      guard let entry = entries[evidence.article],
        let quantity = entry.reading.quantities.first(where: { $0.range.overlaps(evidence.range) })
      else { return nil }
      return Place(entry: entry, quantity: quantity)
    }
    guard let first = places.first else { return nil }
    let name = Wording.name(ofUnit: MemoBuilder.thing(first.quantity), isOne: false, language)
    let figures = places.map { place in
      FigureChart.Item(
        articles: [place.entry.id], words: words(place), speaker: credited(place.key),
        quantity: place.quantity, isDisputed: true)
    }
    return FigureChart.chart(name, figures, language)
  }
}
