import Claims
import Dossiers
import Reading

/// Explanations → sentences, in the language of the interface. The words of each rule stand in the language's own file.
public enum Wording {
  /// One sentence for an explanation. A rule without words gives its own name, which a test keeps from happening.
  public static func text(_ explanation: Explanation, _ language: Language) -> String {
    guard let template = sentences(language)[explanation.rule] else { return explanation.rule }
    var text = ""
    var rest = template[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      text += rest[..<open]
      text += filled(rest[rest.index(after: open)..<close], explanation, language)
      rest = rest[rest.index(after: close)...]
    }
    return text + rest
  }

  /// What stands for `0` (the argument), `0|day|days` (a word by the argument's number) or `0|language` (the names of
  /// languages by their codes).
  private static func filled(_ slot: Substring, _ explanation: Explanation, _ language: Language) -> String {
    let parts = slot.split(separator: "|")
    guard let index = parts.first.flatMap({ Int($0) }), index < explanation.arguments.count else { return "" }
    if parts.count == 2, parts[1] == "language", case .words(let codes) = explanation.arguments[index] {
      return codes.split(separator: ", ").map { LanguageNames.text(String($0), language) }.joined(separator: ", ")
    }
    guard parts.count == 3 else { return text(explanation.arguments[index], language) }
    return String(explanation.arguments[index] == .number(1) ? parts[1] : parts[2])
  }

  /// The rules that a language has words for.
  public static func rules(_ language: Language) -> Set<String> { Set(sentences(language).keys) }

  /// An argument as it stands in a sentence.
  public static func text(_ argument: Argument, _ language: Language) -> String {
    switch argument {
    case .words(let words): words
    case .number(let value): number(value, language)
    case .range(let bounds, let unit): range(bounds, unit: unit, language)
    case .date(let date): self.date(date, language)
    case .weekday(let weekday): name(weekday, language)
    case .article(let id): id.description
    }
  }

  private static func sentences(_ language: Language) -> [String: String] {
    language == .english ? EnglishWording.sentences : IndonesianWording.sentences
  }

  /// A number in the language's format: `1,500.5` or `1.500,5`, at most four decimals; round ones from a million on with the
  /// magnitude's word: `187.05 trillion`, `187,05 triliun`.
  public static func number(_ value: Double, _ language: Language) -> String {
    guard value.isFinite else { return "∞" }
    if let magnitude = Magnitude.of(value) {
      return digits(value / magnitude.factor, language) + " " + magnitude.name(language)
    }
    return digits(value, language)
  }

  private static func digits(_ value: Double, _ language: Language) -> String {
    let (group, point) = language == .english ? (",", ".") : (".", ",")
    let scaled = (abs(value) * 10_000).rounded()
    guard scaled < 9e18 else { return "\(value)" }
    let whole = Int(scaled) / 10_000
    var fraction = String(Int(scaled) % 10_000 + 10_000).dropFirst()
    while fraction.last == "0" { fraction.removeLast() }
    var digits = String(whole)
    var grouped = ""
    while digits.count > 3 {
      grouped = group + digits.suffix(3) + grouped
      digits.removeLast(3)
    }
    return (value < 0 ? "-" : "") + digits + grouped + (fraction.isEmpty ? "" : point + fraction)
  }

  /// A million, billion or trillion that a number is a round multiple of.
  private struct Magnitude: Equatable {
    var factor: Double
    var english, indonesian: String

    private static let all = [
      Magnitude(factor: 1e12, english: "trillion", indonesian: "triliun"),
      Magnitude(factor: 1e9, english: "billion", indonesian: "miliar"),
      Magnitude(factor: 1e6, english: "million", indonesian: "juta"),
    ]

    /// The greatest that the number reaches, where two decimals (three from a billion on) are enough.
    static func of(_ value: Double) -> Magnitude? {
      guard let found = all.first(where: { abs(value) >= $0.factor }) else { return nil }
      let decimals = abs(value) / found.factor * (found.factor > 1e6 ? 1000 : 100)
      return abs(decimals - decimals.rounded()) < 1e-6 ? found : nil
    }

    func name(_ language: Language) -> String { language == .english ? english : indonesian }
  }

  /// `1,350–1,650`, `186.95–187.05 trillion`.
  private static func span(_ low: Double, _ high: Double, _ language: Language) -> String {
    if let magnitude = Magnitude.of(low), magnitude == Magnitude.of(high) {
      let ends = [low, high].map { digits($0 / magnitude.factor, language) }
      return ends.joined(separator: "–") + " " + magnitude.name(language)
    }
    return number(low, language) + "–" + number(high, language)
  }

  /// `1,350–1,650 soldiers`, `10,000 or more soldiers`, `Rp2.5 million`.
  public static func range(_ bounds: Bounds, unit: String, _ language: Language) -> String {
    let isMoney = unit.utf8.count == 3 && unit.uppercased() == unit
    let sign = isMoney ? signs[unit] ?? unit + " " : ""
    let words: String
    switch (bounds.low, bounds.high) {
    case (let low?, let high?) where low == high: words = sign + number(low, language)
    case (let low?, let high?): words = sign + span(low, high, language)
    case (let low?, nil):
      words = sign + number(low, language) + (language == .english ? " or more" : " atau lebih")
    case (nil, let high?):
      words = (language == .english ? "at most " : "paling banyak ") + sign + number(high, language)
    case (nil, nil):
      words = (language == .english ? "any number of" : "berapa pun") + (isMoney ? " \(unit)" : "")
    }
    if unit.isEmpty || isMoney { return words }
    if unit == "percent" { return words + (language == .english ? " percent" : " persen") }
    return words + " " + name(ofUnit: unit, isOne: bounds.low == 1 && bounds.high == 1, language)
  }

  /// What stands before an amount of money; other currencies by their ISO 4217 code.
  private static let signs = ["IDR": "Rp", "USD": "US$", "EUR": "€", "GBP": "£", "JPY": "¥"]

  /// A unit or counted thing in the language, from its English singular.
  public static func name(ofUnit unit: String, isOne: Bool, _ language: Language) -> String {
    if unit.utf8.count == 3, unit.uppercased() == unit { return unit }
    if language == .indonesian { return IndonesianWording.units[unit] ?? IndonesianWording.concepts[unit] ?? unit }
    if isOne { return unit }
    if let slash = unit.firstIndex(of: "/") {
      return EnglishWording.plural(String(unit[..<slash])) + " per " + unit[unit.index(after: slash)...]
    }
    // A word of another language, as an article has it, takes no English plural.
    let head = unit.split(separator: " ").last.map(String.init) ?? unit
    return LanguageData.of(.english).lexicon.id(of: head) == Lexicon.unknown ? unit : EnglishWording.plural(unit)
  }

  /// `21 October 2024`, `21 Oktober 2024`.
  public static func date(_ date: CalendarDate, _ language: Language) -> String {
    let months = language == .english ? EnglishWording.months : IndonesianWording.months
    return "\(date.day) \(months[date.month - 1]) \(date.year)"
  }

  /// Several days: a whole month or year by its name (`June 2024`), else both ends with a dash.
  public static func days(_ from: CalendarDate, _ to: CalendarDate, _ language: Language) -> String {
    if from == to { return date(from, language) }
    let isWhole = from.day == 1 && to.day == CalendarDate.days(inMonth: to.month, year: to.year) && from.year == to.year
    if isWhole, from.month == to.month {
      let months = language == .english ? EnglishWording.months : IndonesianWording.months
      return "\(months[from.month - 1]) \(from.year)"
    }
    if isWhole, from.month == 1, to.month == 12 { return "\(from.year)" }
    if from.year == to.year {
      let months = language == .english ? EnglishWording.months : IndonesianWording.months
      let start = from.month == to.month ? "\(from.day)–" : "\(from.day) \(months[from.month - 1]) – "
      return start + date(to, language)
    }
    return "\(date(from, language)) – \(date(to, language))"
  }

  /// `18 Oct`, with the year where the days of an axis are of several: `18 Oct 2024`.
  static func shortDate(_ day: CalendarDate, _ axis: [CalendarDate], _ language: Language) -> String {
    let months = language == .english ? EnglishWording.months : IndonesianWording.months
    let text = "\(day.day) \(months[day.month - 1].prefix(3))"
    return axis.first?.year == axis.last?.year ? text : "\(text) \(day.year)"
  }

  /// `a, b and c`.
  static func list(_ names: [String], _ language: Language) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + (language == .english ? " and " : " dan ") + last
  }

  public static func name(_ weekday: Weekday, _ language: Language) -> String {
    let names = language == .english ? EnglishWording.weekdays : IndonesianWording.weekdays
    return names[weekday.rawValue - 1]
  }
}
