import Reading

/// Which body of which state a name or a description means: `Moskwa`, `Kremlin` and `pemerintah Rusia` are one, and so are
/// `Kementerian Luar Negeri Rusia` and `Russia's foreign ministry`. A country or a capital alone means its government.
final class StateBodies: Sendable {
  /// By the words of a form in small letters.
  private let bodies: [String: String]
  private let states: [String: String]
  /// By the gazetteer's id of an organisation.
  private let organisations: [String: String]
  /// The longest forms have five words.
  private static let reach = 5
  /// Words between a body and its state.
  private static let links: Set<String> = ["the", "of", "dari"]

  static func of(_ data: LanguageData) -> StateBodies { data.derived(StateBodies.init) }

  private init(_ data: LanguageData) {
    func spelled(_ form: Form) -> String { form.words.map { data.lexicon.spelling(of: $0) }.joined(separator: " ") }
    func table(_ name: TableName) -> [String: String] {
      var found: [String: String] = [:]
      for row in data.rows(name) {
        for form in row.forms where found[spelled(form)] == nil { found[spelled(form)] = row[0] }
      }
      return found
    }
    let bodies = table(.stateBodies)
    let states = table(.countries).merging(table(.demonyms)) { own, _ in own }
      .merging(table(.governmentMetonyms)) { own, _ in own }
    var organisations: [String: String] = [:]
    for row in data.rows(.organisations) where organisations[row[0]] == nil {
      for form in row.forms {
        let parts = StateBodies.parts(spelled(form).split(separator: " ").map(String.init), bodies, states)
        guard let parts, let body = parts.body else { continue }
        // `Kemlu` is the ministry of the row's own country.
        let state = parts.state ?? (["", "-"].contains(row[2]) ? nil : row[2])
        if let state, organisations[row[0]] == nil { organisations[row[0]] = "\(body) \(state)" }
      }
    }
    self.bodies = bodies
    self.states = states
    self.organisations = organisations
  }

  /// The body, with the state's ISO 3166 code behind it (`foreign ministry RU`); nil where the words say anything else.
  /// - Parameter gazetteer: the gazetteer's id of what bears the name.
  func key(of name: String, gazetteer: String? = nil) -> String? {
    if let known = gazetteer.flatMap({ organisations[$0] }) { return known }
    var words: [String] = []
    for word in name.split(separator: " ") {
      let plain = ["'s", "’s"].first { word.hasSuffix($0) }.map { String(word.dropLast($0.count)) } ?? String(word)
      // A state's name is written with a capital: `US`, not `us`.
      guard let first = plain.unicodeScalars.first else { continue }
      words.append(first.properties.isUppercase ? plain.lowercased() : states[plain] == nil ? plain : "\u{0}")
    }
    guard let parts = StateBodies.parts(words, bodies, states), let state = parts.state else { return nil }
    return "\(parts.body ?? "government") \(state)"
  }

  private static func parts(
    _ words: [String], _ bodies: [String: String], _ states: [String: String]
  ) -> (body: String?, state: String?)? {
    var parts: (body: String?, state: String?) = (nil, nil)
    var at = 0
    scan: while at < words.count {
      for length in stride(from: min(reach, words.count - at), to: 0, by: -1) {
        let form = words[at..<at + length].joined(separator: " ")
        if parts.body == nil, let body = bodies[form] {
          parts.body = body
        } else if parts.state == nil, let state = states[form] {
          parts.state = state
        } else {
          continue
        }
        at += length
        continue scan
      }
      guard links.contains(words[at]) else { return nil }
      at += 1
    }
    return parts
  }
}
