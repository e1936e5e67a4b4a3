import Dossiers
import Glibc
import Memos

/// `watch`: articles as they arrive or are changed.
struct WatchCommand: Command {
  let name = "watch"
  let parameters = [CommandParameter(name: "FOLDER", kind: .file)]
  let options = [CommandOption(name: "--once", help: "loads what is new or changed now, and does not wait for more")]
  let summary = "loads articles as they arrive or are changed in a folder and prints only new conflicts; ^C ends it"
  let examples = [
    (command: "watch articles --once", does: "what came or was changed since the last load, and what it contradicts"),
    (command: "watch inbox", does: "until ^C"),
  ]

  /// Milliseconds between two looks at the folder.
  private static let pause: Int32 = 300

  func run(_ arguments: CommandArguments, in session: Session) throws {
    let word = arguments.words[0]
    guard FolderWatch.isFolder(word.text) else {
      throw CommandError("\(word.text): no such folder", "\(word.text): tidak ada folder itu", at: word)
    }
    var watch = FolderWatch(folder: word.text)
    if arguments.has("--once") {
      try load(watch.arrived(settled: true), session)
      return
    }
    // Where no line editor sees to it, ^C must end the watch and not the program.
    Interrupt.install()
    try session.remark(session.say("watching \(word.text); ^C ends it", "memantau \(word.text); ^C mengakhirinya"))
    while !Interrupt.isRequested {
      try load(watch.arrived(settled: false), session)
      poll(nil, 0, WatchCommand.pause)
    }
    Interrupt.clear()
    if session.errors.isTerminal { try session.errors.write("\n") }
  }

  /// Loads files, each arrival a step of its own, and prints the conflicts that were not there before.
  private func load(_ paths: [String], _ session: Session) throws {
    if paths.isEmpty { return }
    let before = session.dossier.findings.map(FindingKey.init)
    var loader = ArticleLoader(session: session)
    loader.passesOverKnown = true
    for path in paths { loader.add(path) }
    let loaded = try loader.finish()
    try session.endCommand("load " + paths.map(Layout.word).joined(separator: " "))
    guard !loaded.isEmpty else { return }
    let catalog = Catalog(session.dossier)
    try session.print(ArticleList(session: session, entries: loaded).text(session.terminal))
    let known = Set(before)
    for finding in session.dossier.findings where !known.contains(FindingKey(finding)) {
      let view = FindingView(finding: finding, prefix: "F", session: session, catalog: catalog)
      try session.print(view.text(session.terminal))
    }
    let now = Set(session.dossier.findings.map(FindingKey.init))
    let gone = before.count { !now.contains($0) }
    if gone > 0 {
      let conflicts = session.count(gone, "earlier finding", "earlier findings", "temuan tadi")
      try session.remark(session.say("\(conflicts) no longer there", "\(conflicts) tidak ada lagi"))
    }
    try session.printSoFar()
  }
}

/// What makes a conflict the same as before, whatever its number and its places are by now.
private struct FindingKey: Hashable {
  private let rule: String
  private let passages: [String]

  init(_ finding: Finding) {
    rule = finding.rule
    passages = finding.evidence.map { "\($0.article) \($0.text)" }
  }
}
