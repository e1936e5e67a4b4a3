import Dossiers
import Foundation
import Memos

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
      return Completion(replaceFrom: start, candidates: words.count > 1 ? [] : commands(typed))
    }
    let candidates: [Completion.Candidate]
    if typed.hasPrefix("--") {
      candidates = command.allOptions.filter { $0.name.hasPrefix(typed) }.map { .init($0.name, description: $0.help) }
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
    if words.count > 2, let option = command.allOptions.first(where: { $0.name == words[words.count - 2].text }),
      option.value != nil
    {
      return option.kind
    }
    let position = words.dropFirst().dropLast().count { !$0.text.hasPrefix("--") }
    guard let last = command.parameters.last else { return .text }
    return position < command.parameters.count ? command.parameters[position].kind : last.isRepeated ? last.kind : .text
  }

  private func offers(for kind: ArgumentKind, _ typed: String) -> [Completion.Candidate] {
    switch kind {
    case .text: []
    case .file: files(typed)
    case .command: commands(typed)
    case .choice(let choices): choices.filter { $0.hasPrefix(typed) }.map { .init($0) }
    case .article: matching(articles, typed)
    case .source: matching(sources, typed)
    case .finding: matching(findings + articles, typed)
    case .claim: matching(claims, typed)
    case .subject: matching(findings + articles + sources + claims, typed)
    }
  }

  private func commands(_ typed: String) -> [Completion.Candidate] {
    Commands.all.filter { $0.name.hasPrefix(typed) }.map { .init($0.name, description: $0.summary) }
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

  private var claims: [Completion.Candidate] {
    let catalog = Catalog(session.dossier)
    return catalog.claims.map { .init("c\($0.number)", description: catalog.words($0)) }
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
      let path = CommandCompletion.quoted(folder + name + (isFolder.boolValue ? "/" : ""))
      return .init(path, isFinal: !isFolder.boolValue)
    }
  }

  /// A path as a word of a command: what would end it stands after `\`.
  private static func quoted(_ path: String) -> String {
    var word = ""
    for character in path {
      if " \t;#>\"'\\".contains(character) { word.append("\\") }
      word.append(character)
    }
    return word
  }
}
