import Glibc

/// The session's file beside the work: what cannot be written is told, and the work goes on.
extension Session {
  /// What a file is to hold.
  var contents: StoredSession {
    let settings = Dictionary(uniqueKeysWithValues: chosen.map { ($0.key.rawValue, $0.value) })
    return StoredSession(steps: steps, undone: undoneSteps, settings: settings)
  }

  /// Writes what a command did to the session's file, or makes the file that keeps a session without one. Where that
  /// fails the session is told to be in memory only; the next write then takes the whole session.
  func record(_ write: (SessionStore) throws -> Void) throws {
    hasCover = false
    do {
      guard let store else { return try startRecovery() }
      if isBehind { return try catchUp(store) }
      try write(store)
    } catch let error as SessionFileError {
      if isBehind { return }
      isBehind = true
      let reason = error.text(settings.language)
      try tell(
        say(
          "! \(reason). The session goes on in memory; it is written as soon as it can be",
          "! \(reason). Sesi berlanjut dalam memori dan ditulis begitu bisa"))
    }
  }

  /// Writes the whole session where the file lacks some of it.
  func catchUp(_ store: SessionStore) throws {
    guard isBehind else { return }
    try store.rewrite(contents)
    isBehind = false
    try remark(say("\(store.path): written again", "\(store.path): tertulis kembali"))
  }

  /// A last try before the program ends. False where steps are in no file that should be.
  func writeRest() throws -> Bool {
    guard isBehind, let store else { return true }
    do {
      try catchUp(store)
      return true
    } catch let error as SessionFileError {
      try errors.line("! \(error.text(settings.language))")
      return false
    }
  }

  private func startRecovery() throws {
    guard let recoveryPath else { return }
    store = try SessionStore.create(recoveryPath, contents, replacing: true)
    isBehind = false
  }

  /// Whether two paths lead to one file.
  func isSameFile(_ one: String, _ other: String) -> Bool {
    var (a, b) = (stat(), stat())
    return stat(one, &a) == 0 && stat(other, &b) == 0 && a.st_dev == b.st_dev && a.st_ino == b.st_ino
  }
}

/// What `set` sets for the shell.
extension Session {
  /// Sets the shell as a word says, and keeps it in the session's file.
  func set(_ setting: Setting, _ word: Word) throws {
    try setting.set(word, in: &settings)
    chosen[setting] = word.text
    if store != nil { try record { try $0.keep(setting.rawValue, word.text) } }
  }

  /// Sets the shell as before.
  func choose(_ values: [Setting: String]) {
    chosen = values
    for (setting, value) in values {
      // A value that is none of this program's choices is left out.
      try? setting.set(Word(text: value, range: 0..<0, isQuoted: false), in: &settings)
    }
  }

  /// Sets the shell as a session's file says, but for what the command line set.
  func takeOver(_ stored: [String: String]) {
    var values: [Setting: String] = [:]
    for (name, value) in stored {
      guard let setting = Setting(rawValue: name) else { continue }
      if !given.contains(setting) { values[setting] = value }
    }
    choose(values)
  }
}
