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
    try expandRanges(command, numbers)
    try checkCount(command)
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
    let name = String(word.text.prefix { $0 != "=" })
    guard let option = command.allOptions.first(where: { $0.name == name }) else {
      let names = command.allOptions.map(\.name)
      let meant = CommandNames.optionMeanings[name].flatMap { names.contains($0) ? $0 : nil }
      let near = meant ?? EditDistance.nearest(to: name, among: names)
      throw CommandError(
        "`\(command.name)` has no option `\(name)`"
          + (near.map { "; did you mean `\($0)`?" } ?? "; see help \(command.name)"),
        "`\(command.name)` tidak mengenal opsi `\(name)`"
          + (near.map { "; maksud Anda `\($0)`?" } ?? "; lihat bantuan \(command.name)"), at: word)
    }
    if name.utf8.count < word.text.utf8.count {
      guard option.value != nil else {
        throw CommandError("`\(name)` takes no value", "`\(name)` tidak memerlukan nilai", at: word)
      }
      let text = String(word.text.dropFirst(name.count + 1))
      values[name, default: []].append(Word(text: text, range: word.range, isQuoted: true))
    } else if let value = option.value {
      guard let next = rest.popFirst() else {
        throw CommandError(
          "`\(name)` needs a value: \(value)",
          "`\(name)` memerlukan nilai: \(CommandNames.valueName(value, .indonesian))", at: word)
      }
      values[name, default: []].append(next)
    } else {
      values[name, default: []].append(word)
    }
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
