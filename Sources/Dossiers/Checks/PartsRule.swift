import Claims
import Reading

/// `34 orang: 13 pekerja, 19 warga, dan 4 sopir`: a full list of parts and the total before it.
enum PartsRule {
  /// How far a sum may miss its total before the numbers count as unrelated.
  static let nearMiss = 0.13

  static func finding(_ passage: FigurePassage) -> Finding? {
    for run in runs(passage).reversed() {
      // The total may open the row itself: `515 karyawan, terdiri atas 210 …, 145 … dan 130`.
      for parts in [run, Array(run.dropFirst())] where parts.count > 1 {
        if let finding = finding(passage, parts: parts) { return finding }
      }
    }
    return nil
  }

  /// Runs of exact figures that follow each other as a list: a comma or a conjunction between each two. Figures of other
  /// units in between (`elpiji 3 kilogram`) do not break a list.
  private static func runs(_ passage: FigurePassage) -> [[Figure]] {
    var runs: [[Figure]] = []
    var run: [Figure] = []
    for figure in passage.own where figure.isExact && !figure.isPercent {
      guard let last = run.last else {
        run = [figure]
        continue
      }
      if last.adds(to: figure), isListed(last, figure, passage) {
        run.append(figure)
      } else if last.adds(to: figure) {
        runs.append(run)
        run = [figure]
      }
    }
    runs.append(run)
    return runs.filter { $0.count > 1 }
  }

  private static func isListed(_ a: Figure, _ b: Figure, _ passage: FigurePassage) -> Bool {
    let between = a.tokens.upperBound..<max(a.tokens.upperBound, b.tokens.lowerBound)
    guard a.tokens.upperBound <= b.tokens.lowerBound, between.count <= 14 else { return false }
    let tokens = passage.profile.article.tokens
    let language = passage.profile.article.language
    let and = LanguageData.of(language).lexicon.id(of: language == .english ? "and" : "dan")
    return tokens[a.tokens.lowerBound..<b.tokens.lowerBound].contains {
      $0.word == 0x2C || $0.word == 0x3B || $0.word == and
    }
  }

  private static func finding(_ passage: FigurePassage, parts: [Figure]) -> Finding? {
    guard let first = parts.first, let last = parts.last else { return nil }
    let low = parts.reduce(0) { $0 + $1.low }
    let high = parts.reduce(0) { $0 + $1.high }
    let sum = parts.reduce(0) { $0 + $1.value }
    let greatest = parts.map(\.value).max() ?? 0
    let others = (passage.before + passage.own).filter { total in
      total.adds(to: first) && !parts.contains { $0.index == total.index } && total.value > greatest
    }
    if others.contains(where: { $0.low <= high && low <= $0.high }) { return nil }
    guard
      let total = others.last(where: { abs($0.value - sum) <= nearMiss * $0.value && $0.isExact }),
      !total.quantity.scope.contains(.previous), total.quantity.range.start < first.quantity.range.start,
      isFullList(passage, total, first, last, count: parts.count)
    else { return nil }
    return passage.finding("arithmetic.parts", [.number(sum), .number(total.value)], [total] + parts)
  }

  /// Nothing between total and list says that things are left out, and something says that this is the list.
  private static func isFullList(
    _ passage: FigurePassage, _ total: Figure, _ first: Figure, _ last: Figure, count: Int
  ) -> Bool {
    let tokens = passage.profile.article.tokens
    let sentence = passage.profile.article.sentences[passage.sentence].tokens
    guard total.tokens.upperBound <= first.tokens.lowerBound else { return false }
    let between = total.tokens.upperBound..<first.tokens.lowerBound
    if passage.vocabulary.first(.partial, in: between.lowerBound..<last.tokens.upperBound, tokens) != nil { return false }
    if count >= 3 || passage.vocabulary.first(.parts, in: between, tokens) != nil { return true }
    return between.lowerBound >= sentence.lowerBound && tokens[between].contains { $0.word == 0x3A || $0.word == 0x28 }
  }
}

/// A table's column and its row of totals.
enum TableRule {
  static func finding(_ passage: FigurePassage) -> Finding? {
    let profile = passage.profile
    guard isRow(passage.sentence, profile), let total = passage.own.last, total.quantity.scope.contains(.total) else {
      return nil
    }
    var parts: [Figure] = []
    var row = passage.sentence - 1
    while row >= 0, isRow(row, profile) {
      if let figure = FigurePassage(profile, row).own.last { parts.insert(figure, at: 0) }
      row -= 1
    }
    guard parts.count > 1, !parts.contains(where: { $0.quantity.scope.contains(.total) }) else { return nil }
    let sum = parts.reduce(0) { $0 + $1.value }
    guard sum != total.value, abs(sum - total.value) <= PartsRule.nearMiss * total.value else { return nil }
    return passage.finding("arithmetic.parts", [.number(sum), .number(total.value)], parts + [total])
  }

  private static func isRow(_ sentence: Int, _ profile: ArticleProfile) -> Bool {
    guard let first = profile.article.sentences[sentence].tokens.first else { return false }
    return profile.article.tokens[first].word == 0x7C
  }
}
