import Claims
import Dossiers
import Memos
import Reading
import Testing

@testable import Shell

@Suite struct CommandCompletionTests {
  private func session() throws -> Session {
    let session = Session(
      settings: Settings(), output: BufferSink(), errors: BufferSink(), terminal: { _ in Terminal() })
    let texts = ["Menteri itu bertemu pada Senin (20/10).", "Rapat dibuka pada Jumat (18/10)."]
    for (index, text) in texts.enumerated() {
      try session.apply(.load(ArticleSource(path: "\(index).txt", bytes: Array(text.utf8))))
    }
    return session
  }

  private func offers(_ line: String) throws -> [String] {
    let session = try session()
    return CommandCompletion(session: session).complete(line, line.utf8.count).candidates.map(\.text)
  }

  @Test(arguments: [
    ("con", ["contradict"]), ("un", ["unload", "unchecked", "undo"]), ("articles; hel", ["help"]),
    ("articles\nqui", ["quit"]),
    ("contradict --k", ["--kind"]), ("contradict --kind fi", ["figure"]), ("unload A", ["A1", "A2"]),
    ("unload A1 a", ["A1", "A2"]), ("claims --article A", ["A1", "A2"]), ("help zz", []),
    ("articles --format j", ["json"]),
    ("set pub", ["published", "publisher"]), ("set published A", ["A1", "A2"]), ("nonsense x", []),
    ("articles --format=j", []), ("set lang ", ["id", "en"]), ("set pager ", ["auto", "never"]),
    ("set pager o", ["otomatis"]),
    ("set language A1 ", ["id", "en"]), ("contradict --kind ang", ["angka"]), ("help fig", ["figures", "figure"]),
    ("verdict c1 mostly", ["mostly-true", "mostly-false"]), ("set today ", []),
  ])
  func candidates(_ line: String, _ expected: [String]) throws {
    #expect(try offers(line) == expected)
  }

  @Test(arguments: [
    ("silang --kind ", FindingKind.allCases.map { Wording.name($0, .indonesian) }), ("silang --kind fig", ["figure"]),
    ("atur ter", ["terbit"]), ("atur pager ", ["otomatis", "jangan"]), ("putusan c1 sal", ["salah"]),
    ("klaim --format ta", ["tabel"]), ("bantuan atur", ["atur", "aturan"]),
  ])
  func candidatesInIndonesian(_ line: String, _ expected: [String]) throws {
    let session = try session()
    session.settings.language = .indonesian
    #expect(CommandCompletion(session: session).complete(line, line.utf8.count).candidates.map(\.text) == expected)
  }

  @Test func everyValueIsUnderstoodByItsIndonesianName() throws {
    for setting in Setting.allCases {
      var settings = Settings()
      for value in setting.values {
        let name = ValueNames.name(value, .indonesian)
        try setting.set(Word(text: name, range: 0..<name.utf8.count, isQuoted: false), in: &settings)
        #expect(setting.value(in: settings) == value, "\(name)")
      }
      let names = setting.values.map { ValueNames.name($0, .indonesian) }
      #expect(Set(names).count == names.count)
    }
  }

  @Test func theWordAtTheCursorIsReplaced() throws {
    let completion = CommandCompletion(session: try session()).complete("load é; contr", 14)
    #expect(completion.replaceFrom == 9)
    #expect(completion.candidates.map(\.text) == ["contradict"])
    #expect(CommandCompletion(session: try session()).complete("", 0).candidates.count == Commands.all.count)
  }
}
