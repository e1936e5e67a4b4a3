import Reading
import Testing

@testable import Shell

@Suite struct CommandNamesTests {
  @Test func everyCommandHasAnIndonesianNameOfItsOwn() {
    let names =
      Commands.all.flatMap { [$0.name] + $0.aliases } + Commands.all.compactMap { CommandNames.indonesian[$0.name] }
    for command in Commands.all { #expect(CommandNames.indonesian[command.name] != nil, "\(command.name)") }
    #expect(Set(names).count == names.count, "\(names.filter { name in names.count { $0 == name } > 1 })")
  }

  @Test func meaningsLeadToCommandsAndHideNone() {
    for (word, name) in CommandNames.meanings.sorted(by: { $0.key < $1.key }) {
      #expect(Commands.all.contains { $0.name == name }, "\(word) → \(name)")
      #expect(Commands.named(word) == nil, "\(word) is a command")
    }
    let options = Set(Commands.all.flatMap { $0.allOptions.map(\.name) })
    for (word, name) in CommandNames.optionMeanings.sorted(by: { $0.key < $1.key }) {
      #expect(options.contains(name), "\(word) → \(name)")
    }
  }

  @Test func everyOptionHasAnIndonesianNameOfItsOwn() {
    for command in Commands.all {
      let names = command.allOptions.flatMap { [$0.name, $0.name(in: .indonesian)] }
      #expect(Set(names).count == names.count, "\(command.name): \(names)")
      for option in command.allOptions {
        #expect(command.option(named: option.name(in: .indonesian))?.name == option.name)
      }
    }
  }

  @Test func examplesHaveTheNamesOfTheInterfacesLanguage() {
    #expect(CommandNames.line("claims --by Kim; undo 2", .indonesian) == "klaim --oleh Kim; batal 2")
    #expect(CommandNames.line("claims --by Kim", .english) == "claims --by Kim")
  }

  @Test(arguments: [("!ls -l", true), ("  !", true), ("claims", false), ("", false), ("echo !", false)])
  func linesForTheSystem(_ line: String, _ isOne: Bool) {
    #expect((SystemCommand(line) != nil) == isOne)
  }

  private func hint(_ word: String, _ language: Language) -> String {
    do throws(CommandError) {
      return try Commands.command(Word(text: word, range: 0..<1, isQuoted: false), language).name
    } catch {
      return error.message(language)
    }
  }

  @Test(arguments: [
    ("conflicts", "did you mean `contradict`?"), ("contradct", "did you mean `contradict`?"),
    ("speakers", "did you mean `sources`?"), ("xyzzyx", "`help` lists them"), ("muat", "load"),
    ("SILANG", "contradict"),
  ])
  func nearestByMeaningThenBySpelling(_ word: String, _ expected: String) {
    #expect(hint(word, .english).hasSuffix(expected))
  }

  @Test func theHintIsInTheInterfacesLanguage() {
    #expect(hint("pertentangan", .indonesian).hasSuffix("maksud Anda `silang`?"))
    #expect(hint("xyzzyx", .indonesian).hasSuffix("`bantuan` menyebutkan semuanya"))
  }

  /// The words that stand with the commands and those in the table of the other language.
  @Test func everyHelpPageHasBothLanguages() {
    for command in Commands.all {
      guard let page = IndonesianHelp.of(command) else {
        Issue.record("no Indonesian help of \(command.name)")
        continue
      }
      #expect(page.summary != command.summary && !page.summary.isEmpty)
      for option in command.allOptions {
        let words = page.options[option.name] ?? IndonesianHelp.options[option.name]
        #expect(words != nil, "\(command.name) \(option.name)")
      }
      #expect(page.examples.keys.sorted() == command.examples.map(\.command).sorted(), "\(command.name)")
      let own = Set(command.allOptions.map(\.name))
      for option in page.options.keys.sorted() { #expect(own.contains(option), "\(command.name) \(option)") }
    }
  }
}

@Suite struct CommandLineWordsTests {
  @Test func theNamesAreTheParsersOwn() throws {
    #expect(CommandLineWords.names == (try CommandLineTable()).names)
  }

  @Test(arguments: [
    (["--quiet", "check", "a"], ["check", "--quiet", "a"]), (["--lang", "id", "brief"], ["brief", "--lang", "id"]),
    (["--lang", "check"], ["--lang", "check"]), (["-c", "check", "a"], ["-c", "check", "a"]),
    (["--", "check"], ["--", "check"]), (["a", "check"], ["a", "check"]), (["-Da=b", "x"], ["-D", "a=b", "x"]),
    ([], []),
  ])
  func anInvocationIsMovedBeforeTheOptions(_ typed: [String], _ expected: [String]) {
    #expect(CommandLineWords(typed).words == expected)
  }
}
