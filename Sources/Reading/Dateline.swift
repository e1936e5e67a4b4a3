/// The publication date printed at an article's head: a full date in a byline or dateline of its first lines.
enum Dateline {
  /// How many lines are looked at, and how long such a line may be in tokens.
  private static let lines = 6
  private static let length = 24

  /// A date with day, month and year in the first lines that are no sentence.
  static func date(_ article: Article, _ data: LanguageData) -> CalendarDate? {
    let tokens = article.tokens
    var start = 0
    var line = 0
    let months = data.language == .english ? englishMonths : indonesianMonths
    var sentence = 0
    while start < tokens.count, line < lines {
      var end = start + 1
      while end < tokens.count, !tokens[end].flags.contains(.lineStart) { end += 1 }
      // A sentence that is broken at a width ends some lines below.
      let sentences = article.sentences
      while sentence < sentences.count, sentences[sentence].tokens.upperBound < end { sentence += 1 }
      let isBroken = sentence < sentences.count && sentences[sentence].tokens.upperBound > end
      let goesOn = sentence < sentences.count && sentences[sentence].tokens.lowerBound < start
      let isLine =
        end - start <= length && !isBroken && !goesOn && (tokens[end - 1].word != 0x2E || isHead(tokens, start, end))
      let head = isLine ? end : dash(article, start, end) ?? start
      for index in start..<head {
        if let date = date(article, at: index, head, months) { return date }
      }
      line += 1
      start = end
    }
    return nil
  }

  /// The dash behind `JAKARTA, 4 Mei 2023 —`, which opens a report's first paragraph: before it stand names, figures and
  /// marks alone, and the date is set off from the place.
  private static func dash(_ article: Article, _ start: Int, _ end: Int) -> Int? {
    let tokens = article.tokens
    var isSetOff = false
    for index in start..<min(end, start + length) {
      let token = tokens[index]
      switch token.kind {
      case .word: if !token.isCapitalised { return nil }
      case .number: if index == start { return nil }
      case .punctuation where !token.isGlued && isDash(article, token): return isSetOff ? index : nil
      case .punctuation: if token.word == 0x2C || token.word == 0x28 || token.word == 0x2F { isSetOff = index > start }
      default: return nil
      }
    }
    return nil
  }

  static func isDash(_ article: Article, _ token: Token) -> Bool {
    let bytes = article.text[Int(token.start)..<Int(token.end)]
    return bytes.elementsEqual([0x2D]) || bytes.elementsEqual([0xE2, 0x80, 0x93])
      || bytes.elementsEqual([0xE2, 0x80, 0x94])
  }

  private static func isHead(_ tokens: [Token], _ start: Int, _ end: Int) -> Bool {
    tokens[start..<end].filter { $0.kind == .word }.count <= 8
  }

  private static let indonesianMonths = monthNumbers(LanguageData.of(.indonesian))
  private static let englishMonths = monthNumbers(LanguageData.of(.english))

  private static func monthNumbers(_ data: LanguageData) -> [WordID: Int] {
    var numbers: [WordID: Int] = [:]
    for row in data.rows(.months) {
      for form in row.forms where form.words.count == 1 { numbers[form.words[0]] = Int(row[0]) }
    }
    return numbers
  }

  /// `20 Oktober 2024`, `October 20, 2024`, `2024-10-20`, `20/10/2024` at a token.
  private static func date(_ article: Article, at index: Int, _ end: Int, _ months: [WordID: Int]) -> CalendarDate? {
    let tokens = article.tokens
    if let month = months[tokens[index].word], tokens[index].isCapitalised {
      if index > 0, let day = number(article, index - 1), let year = number(article, skip(tokens, index + 1, end)) {
        return full(year, month, day)
      }
      let dayAt = skip(tokens, index + 1, end)
      if let day = number(article, dayAt), let year = number(article, skip(tokens, dayAt + 1, end)) {
        return full(year, month, day)
      }
    }
    guard index + 4 < end, tokens[index].kind == .number, tokens[index + 1].isGlued, tokens[index + 2].isGlued,
      tokens[index + 1].word == 0x2D || tokens[index + 1].word == 0x2F,
      tokens[index + 3].word == tokens[index + 1].word,
      let first = number(article, index), let second = number(article, index + 2),
      let third = number(article, index + 4)
    else { return nil }
    if first > 999 { return full(first, second, third) }
    // Day before month, as Indonesian always prints it; English only where no other reading exists.
    return article.language == .indonesian || first > 12 ? full(third, second, first) : nil
  }

  private static func full(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate? {
    (1900...2100).contains(year) ? CalendarDate(year: year, month: month, day: day) : nil
  }

  /// The next token after a full stop or comma.
  private static func skip(_ tokens: [Token], _ index: Int, _ end: Int) -> Int {
    index < end && (tokens[index].word == 0x2E || tokens[index].word == 0x2C) ? index + 1 : index
  }

  private static func number(_ article: Article, _ index: Int) -> Int? {
    guard index < article.tokens.count, article.tokens[index].kind == .number else { return nil }
    var value = 0
    for byte in article.text[Int(article.tokens[index].start)..<Int(article.tokens[index].end)] {
      guard byte >= 0x30, byte <= 0x39, value < 100_000 else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value
  }
}

extension Article {
  /// How many tokens of `JAKARTA, 3 Mei -` stand before a report's first sentence, the dash among them; 0 where none do. They
  /// tell where and when it was written, not where and when something happened.
  public func datelineLength(_ sentence: Sentence) -> Int {
    guard let first = sentence.tokens.first, tokens[first].flags.contains(.lineStart), tokens[first].isCapitalised
    else { return 0 }
    var words = 0
    for (length, index) in sentence.tokens.prefix(16).enumerated() {
      let token = tokens[index]
      if token.kind == .word {
        guard token.isCapitalised else { return 0 }
        words += 1
      } else if token.kind == .punctuation, !token.isGlued, index + 1 < tokens.count, !tokens[index + 1].isGlued,
        Dateline.isDash(self, token)
      {
        return words > 0 ? length + 1 : 0
      }
    }
    return 0
  }
}
