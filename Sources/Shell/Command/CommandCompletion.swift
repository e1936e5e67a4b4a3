import Claims
import Dossiers
import Foundation
import Memos
import Reading

/// What Tab offers: commands, options, files, and the ids of what is loaded.
struct CommandCompletion {
  let session: Session

  /// The candidates for the word at the cursor (a UTF-8 offset into the line).
  func complete(_ line: String, _ cursor: Int) -> Completion {
    let before = String(decoding: Array(line.utf8).prefix(cursor), as: UTF8.self)
    if let target = redirection(before) {
      return Completion(replaceFrom: target.range.lowerBound, candidates: files(target.text))
    }
    let words = lastCommand(before)
    let typed = words.last?.text ?? ""
    let start = words.last.map(\.range.lowerBound) ?? before.utf8.count
    guard words.count > 1, let command = Commands.named(words[0].text) else {
      return Completion(replaceFrom: start, candidates: words.count > 1 ? [] : commands(typed, withSynonyms: true))
    }
    let candidates: [Completion.Candidate]
    if typed.hasPrefix("--") {
      candidates = options(command, typed)
    } else {
      candidates = offers(for: kind(of: words, command), typed)
    }
    return Completion(replaceFrom: start, candidates: candidates)
  }

  /// The words of the command that is being typed; the last one, perhaps empty, is at the cursor.
  private func lastCommand(_ text: String) -> [Word] {
    let end = text.utf8.count
    let blank = Word(text: "", range: end..<end, isQuoted: false)
    // A quotation that is still open ends at the cursor.
    let tries = [text, text + "\"", text + "'"]
    guard let statements = tries.lazy.compactMap({ try? ScriptParser.statements($0) }).first else { return [blank] }
    guard var words = statements.last?.words, let last = words.last else { return [blank] }
    let isNew = last.range.upperBound < end
    if !isNew { return words }
    // After `;` or a line's end a new command begins.
    let gap = Array(text.utf8)[last.range.upperBound..<end]
    if gap.contains(0x3B) || gap.contains(0x0A) { return [blank] }
    words.append(blank)
    return words
  }

  /// The file that a redirection at the cursor names so far.
  private func redirection(_ text: String) -> Word? {
    guard let redirection = (try? ScriptParser.statements(text))?.last?.redirection else { return nil }
    let end = text.utf8.count
    let target = redirection.target ?? Word(text: "", range: end..<end, isQuoted: false)
    return target.range.upperBound == end ? target : nil
  }

  /// What the word at the cursor names: an option's value, or a parameter.
  private func kind(of words: [Word], _ command: any Command) -> ArgumentKind {
    if words.count > 2, let option = command.option(named: words[words.count - 2].text),
      option.value != nil
    {
      return option.kind
    }
    let before = earlier(words, command)
    return command.kind(after: before) ?? command.kind(ofWord: before.count)
  }

  /// Options by their names in the interface's language; where none begins so, in the other.
  private func options(_ command: any Command, _ typed: String) -> [Completion.Candidate] {
    for language in [language, language.other] {
      let begun = command.allOptions.filter { $0.name(in: language).hasPrefix(typed) }
      if !begun.isEmpty {
        return begun.map { .init($0.name(in: language), description: command.help(of: $0, self.language)) }
      }
    }
    return []
  }

  private func offers(for kind: ArgumentKind, _ typed: String) -> [Completion.Candidate] {
    switch kind {
    case .text: []
    case .file: files(typed)
    case .command: commands(typed, withSynonyms: false)
    case .session: sessions(typed) + files(typed)
    case .topic: commands(typed, withSynonyms: false) + values(CheckHelp.topics, typed)
    case .choice(let choices): values(choices, typed)
    case .name, .article, .source, .finding, .claim, .subject:
      session.hasFinishedReading() ? loaded(kind, typed) : []
    }
  }

  /// What of the articles a word of that kind can name.
  private func loaded(_ kind: ArgumentKind, _ typed: String) -> [Completion.Candidate] {
    switch kind {
    case .name: names(typed)
    case .article: matching(articles, typed)
    case .source: matching(sources, typed) + speakers(typed)
    case .finding: matching(findings + articles, typed)
    case .claim: claims(typed)
    case .subject: matching(findings + articles + sources, typed) + claims(typed)
    case .text, .file, .command, .topic, .session, .choice: []
    }
  }

  private var language: Language { session.settings.language }

  /// The words between the command and the one at the cursor, options and their values left out.
  private func earlier(_ words: [Word], _ command: any Command) -> [String] {
    var earlier: [String] = []
    var isValue = false
    for word in words.dropFirst().dropLast() {
      defer { isValue = isValueAhead(word, command) }
      if !isValue, !word.text.hasPrefix("--") { earlier.append(word.text) }
    }
    return earlier
  }

  /// Values by their names in the interface's language; where none begins so, in the other.
  private func values(_ values: [String], _ typed: String) -> [Completion.Candidate] {
    let typed = typed.lowercased()
    for language in [language, language.other] {
      let names = values.map { ValueNames.name($0, language) }.filter { $0.hasPrefix(typed) }
      if !names.isEmpty { return names.map { .init($0) } }
    }
    return []
  }

  private func isValueAhead(_ word: Word, _ command: any Command) -> Bool {
    !word.isQuoted && command.option(named: word.text)?.value != nil
  }

  /// In the interface's language; where nothing begins so, what the other language, another name or the meaning gives.
  private func commands(_ typed: String, withSynonyms: Bool) -> [Completion.Candidate] {
    let typed = typed.lowercased()
    let own = Commands.all.filter { $0.name(in: language).hasPrefix(typed) }
    let others = Commands.all.filter { command in
      let names = [command.name, CommandNames.indonesian[command.name] ?? ""] + command.aliases
      return names.contains { $0.hasPrefix(typed) }
    }
    let named = own.isEmpty ? others : own
    if !named.isEmpty || !withSynonyms { return named.map(candidate) }
    let meant = Set(CommandNames.meanings.filter { $0.key.hasPrefix(typed) }.values)
    return typed.count < 3 ? [] : Commands.all.filter { meant.contains($0.name) }.map(candidate)
  }

  private func candidate(_ command: any Command) -> Completion.Candidate {
    .init(command.name(in: language), description: command.summary(in: language))
  }

  /// People, organisations and places, by any word of their names.
  private func names(_ typed: String) -> [Completion.Candidate] {
    session.names.names(beginning: typed, limit: 400).map { .init(CommandCompletion.quotedName($0)) }
  }

  /// Sources by any word of their names, with what they are.
  private func speakers(_ typed: String) -> [Completion.Candidate] {
    if typed.isEmpty { return [] }
    let plain = TermSearch.plain(typed)
    return session.dossier.sources.filter { source in
      source.isNamed && TermSearch.plain(source.name).split(separator: " ").contains { $0.hasPrefix(plain) }
        || TermSearch.plain(source.name).hasPrefix(plain)
    }.map {
      .init(
        CommandCompletion.quotedName($0.name),
        description: ["S\($0.number)", $0.role].compactMap { $0 }.joined(separator: " "))
    }
  }

  /// A name as one word of a command.
  private static func quotedName(_ name: String) -> String {
    let needsMarks = name.contains { " \t;#>\"'\\".contains($0) }
    return needsMarks ? "\"" + name.filter { $0 != "\"" && $0 != "\\" } + "\"" : name
  }

  private func sessions(_ typed: String) -> [Completion.Candidate] {
    let items = RecentSessions.all().enumerated().map {
      Completion.Candidate("R\($0.offset + 1)", description: $0.element.path)
    }
    return matching(items, typed)
  }

  private func matching(_ all: [Completion.Candidate], _ typed: String) -> [Completion.Candidate] {
    all.filter { $0.text.lowercased().hasPrefix(typed.lowercased()) }
  }

  private var articles: [Completion.Candidate] {
    session.dossier.entries.map { .init($0.id.description, description: $0.reading.article.title ?? $0.source.path) }
  }

  private var sources: [Completion.Candidate] {
    session.dossier.sources.map { .init("S\($0.number)", description: $0.name) }
  }

  private var findings: [Completion.Candidate] {
    session.dossier.findings.map {
      .init("F\($0.number)", description: Wording.text($0.because, session.settings.language))
    }
  }

  /// More claims than anybody would look through are offered without their words.
  private static let describedClaims = 200

  private func claims(_ typed: String) -> [Completion.Candidate] {
    let typed = typed.lowercased()
    guard typed.isEmpty || typed.hasPrefix("c") else { return [] }
    var found: [(number: Int, entry: Dossier.Entry, claim: Claim)] = []
    var number = 0
    for entry in session.dossier.entries {
      for claim in entry.reading.claims {
        number += 1
        if typed.count < 2 || "c\(number)".hasPrefix(typed) { found.append((number, entry, claim)) }
      }
    }
    let isDescribed = found.count <= CommandCompletion.describedClaims
    return found.map { item in
      .init(
        "c\(item.number)", description: isDescribed ? item.entry.reading.article.string(item.claim.range) : nil)
    }
  }

  /// Files and folders whose names begin with what is typed; hidden ones only when asked for.
  private func files(_ typed: String) -> [Completion.Candidate] {
    let slash = typed.lastIndex(of: "/")
    let folder = slash.map { String(typed[...$0]) } ?? ""
    let prefix = slash.map { String(typed[typed.index(after: $0)...]) } ?? typed
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder.isEmpty ? "." : folder) else {
      return []
    }
    return names.filter { $0.hasPrefix(prefix) && (prefix.hasPrefix(".") || !$0.hasPrefix(".")) }.sorted().map { name in
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: folder + name, isDirectory: &isFolder)
      let path = Layout.word(folder + name + (isFolder.boolValue ? "/" : ""))
      return .init(path, isFinal: !isFolder.boolValue)
    }
  }
}
