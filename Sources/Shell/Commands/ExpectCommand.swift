/// `expect`: holds how many records a command lists against a number, so that a script can guard a brief.
struct ExpectCommand: Command {
  let name = "expect"
  let parameters = [
    CommandParameter(name: "COMMAND", kind: .command),
    CommandParameter(name: "[FILTER …] [=|!=|<|<=|>|>=] NUMBER", kind: .text, isRepeated: true),
  ]
  let keepsOptions = true
  let summary = "fails unless a command lists so many records"
  let examples = [
    (command: "expect articles 4", does: "four, no more and no fewer; otherwise the script ends with 2"),
    (command: "expect contradict --kind quote 0", does: "with the command's own options: no finding of that kind"),
    (command: "expect claims A1 >= 3", does: "at least three; =, !=, <, <= and > are the others"),
  ]

  func run(_ arguments: CommandArguments, in session: Session) throws {
    let expectation = try Expectation(arguments.words)
    let (inner, language) = (expectation.command, session.settings.language)
    let command = try Commands.command(inner[0], language)
    guard command.printsRecords else {
      throw CommandError(
        "`\(command.name)` lists no records that could be counted",
        "`\(command.name)` tidak menyebutkan rekaman yang dapat dihitung", at: inner[0])
    }
    let given = try CommandArguments(Statement(words: inner), for: command, numbers: session.numbers)
    let tally = try session.counting { try command.run(given, in: session) }
    if expectation.holds(tally.count) { return }
    let wanted = expectation.wanted
    throw CommandError(
      "expected \(wanted), found \(tally)", "diharapkan \(wanted), ditemukan \(tally)", at: expectation.number)
  }
}

/// What `expect` is told: the command with its words, and the number.
private struct Expectation {
  enum Relation: String, CaseIterable {
    case equal = "=", unequal = "!=", most = "<=", least = ">=", less = "<", more = ">"
  }

  var command: [Word]
  var number: Word
  private var relation = Relation.equal
  private var count = 0

  /// Takes the number from the end (`3`, `>= 3`, `>=3`); the rest is the command.
  init(_ words: [Word]) throws(CommandError) {
    var words = words
    let last = words.removeLast()
    number = last
    var text = last.text
    if let sign = Expectation.relation(text) {
      relation = sign.relation
      text = String(text.dropFirst(sign.length))
    } else if let word = words.last, let sign = Expectation.relation(word.text), sign.length == word.text.utf8.count {
      relation = sign.relation
      words.removeLast()
    }
    command = words
    guard let count = Int(text), count >= 0 else {
      throw CommandError(
        "`\(last.text)` is no number of records: expect COMMAND … [>=] N",
        "`\(last.text)` bukan jumlah rekaman: expect PERINTAH … [>=] N", at: last)
    }
    self.count = count
    if words.isEmpty {
      throw CommandError(
        "a command must stand before the number", "perintah harus berada sebelum angka", at: last)
    }
  }

  /// The sign that a word starts with, and its length; `==` is `=`.
  private static func relation(_ text: String) -> (relation: Relation, length: Int)? {
    if text.hasPrefix("==") { return (.equal, 2) }
    return Relation.allCases.first { text.hasPrefix($0.rawValue) }.map { ($0, $0.rawValue.utf8.count) }
  }

  /// `2`, `>= 3`.
  var wanted: String { relation == .equal ? "\(count)" : "\(relation.rawValue) \(count)" }

  func holds(_ found: Int) -> Bool {
    switch relation {
    case .equal: found == count
    case .unequal: found != count
    case .most: found <= count
    case .least: found >= count
    case .less: found < count
    case .more: found > count
    }
  }
}
