import Reading

/// The words of one command, sorted into options and the rest, with the places they stand at.
struct CommandArguments {
  /// The command's own word.
  let command: Word
  private(set) var words: [Word] = []
  private var values: [String: [Word]] = [:]

  /// Sorts the words of a statement by what the command declares. `--name VALUE` and `--name=VALUE` are the same; `--`
  /// ends the options.
  ///
  /// - Parameter numbers: what there is of the ids with a letter; `A1..A4` stands for those of them that are there.
  init(
    _ statement: Statement, for command: any Command, numbers: (Character) -> [Int] = { _ in [] }
  ) throws(CommandError) {
    self.command = statement.words[0]
    var rest = statement.words.dropFirst()
    if command.keepsOptions {
      words = Array(rest)
      try checkCount(command)
      return
    }
    while let word = rest.popFirst() {
      if word.text == "--", !word.isQuoted {
        words += rest
        break
      }
      guard word.text.hasPrefix("--"), !word.isQuoted else {
        words.append(word)
        continue
      }
      try take(word, &rest, command)
    }
    try refusePipe(command)
    try expandRanges(command, numbers)
    try checkCount(command)
  }

  /// A `|` between words that name things is meant for the system's shell.
  private func refusePipe(_ command: any Command) throws(CommandError) {
    for (place, word) in words.enumerated() where word.text == "|" && !word.isQuoted {
      if command.kind(ofWord: place) == .text { continue }
      throw CommandError(
        "`|` leads nowhere here: `> FILE.txt` keeps what a command prints, `!PROGRAM FILE.txt` runs a program on it",
        "`|` tidak dikenal di sini: `> BERKAS.txt` menyimpan keluaran perintah, `!PROGRAM BERKAS.txt` mengolahnya",
        at: word)
    }
  }

  private mutating func expandRanges(
    _ command: any Command, _ numbers: (Character) -> [Int]
  ) throws(CommandError) {
    var expanded: [Word] = []
    for (place, word) in words.enumerated() {
      expanded += command.kind(ofWord: place).isNumbered ? try IdentifierRange.expand(word, numbers) : [word]
    }
    words = expanded
    for option in command.allOptions where option.kind.isNumbered {
      guard let given = values[option.name] else { continue }
      var expanded: [Word] = []
      for word in given { expanded += try IdentifierRange.expand(word, numbers) }
      values[option.name] = expanded
    }
  }

  /// The values of an option that was given more than once, or with a range.
  func values(_ option: String) -> [Word] { values[option] ?? [] }

  /// Whether a flag was given.
  func has(_ option: String) -> Bool { values[option] != nil }

  /// The value of an option that was given, the last one.
  func value(_ option: String) -> Word? { values[option]?.last }

  private mutating func take(
    _ word: Word, _ rest: inout ArraySlice<Word>, _ command: any Command
  ) throws(CommandError) {
    let typed = String(word.text.prefix { $0 != "=" })
    guard let option = command.option(named: typed) else { throw CommandArguments.unknown(typed, word, command) }
    let name = option.name
    if typed.utf8.count < word.text.utf8.count {
      guard option.value != nil else {
        throw CommandError("`\(typed)` takes no value", "`\(typed)` tidak memerlukan nilai", at: word)
      }
      let text = String(word.text.dropFirst(typed.count + 1))
      values[name, default: []].append(Word(text: text, range: word.range, isQuoted: true))
    } else if let value = option.value {
      guard let next = rest.popFirst() else {
        throw CommandError(
          "`\(typed)` needs a value: \(value)",
          "`\(typed)` memerlukan nilai: \(CommandNames.valueName(value, .indonesian))", at: word)
      }
      values[name, default: []].append(next)
    } else {
      values[name, default: []].append(word)
    }
  }

  private static func unknown(_ typed: String, _ word: Word, _ command: any Command) -> CommandError {
    let options = command.allOptions
    let names = options.map(\.name) + options.map { $0.name(in: .indonesian) }
    let meant = CommandNames.optionMeanings[typed].flatMap { names.contains($0) ? $0 : nil }
    let near = (meant ?? EditDistance.nearest(to: typed, among: names)).flatMap(command.option)
    let own = command.name(in: .indonesian)
    return CommandError(
      "`\(command.name)` has no option `\(typed)`"
        + (near.map { "; did you mean `\($0.name)`?" } ?? "; see help \(command.name)"),
      "`\(own)` tidak mengenal opsi `\(typed)`"
        + (near.map { "; maksud Anda `\($0.name(in: .indonesian))`?" } ?? "; lihat bantuan \(own)"), at: word)
  }

  private func checkCount(_ command: any Command) throws(CommandError) {
    let needed = command.parameters.filter { !$0.isOptional }.count
    if words.count < needed {
      let parameter = command.parameters[words.count]
      let missing = { (language: Language) in CommandNames.valueName(parameter.name, language) }
      throw CommandError(
        "`\(self.command.text)` needs \(missing(.english)): \(command.usage())",
        "`\(self.command.text)` memerlukan \(missing(.indonesian)): \(command.usage(in: .indonesian))",
        at: self.command)
    }
    if words.count > command.parameters.count, command.parameters.last?.isRepeated != true {
      let extra = words[command.parameters.count]
      throw CommandError(
        "`\(extra.text)` is too much: \(command.usage())",
        "`\(extra.text)` berlebih: \(command.usage(in: .indonesian))", at: extra)
    }
  }
}
