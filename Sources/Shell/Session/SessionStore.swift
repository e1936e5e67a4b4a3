import Dossiers
import Foundation
import GRDB
import Glibc
import Memos
import Reading

/// Why a session's file could not be used. The file is as it was.
struct SessionFileError: Error, CustomStringConvertible {
  var path: String
  private let english: String
  private let indonesian: String

  init(_ path: String, _ english: String, _ indonesian: String) {
    self.path = path
    self.english = english
    self.indonesian = indonesian
  }

  var description: String { text(.english) }

  func text(_ language: Language) -> String { "\(path): \(language == .english ? english : indonesian)" }
}

/// A session's file: an SQLite database with every change in its order, the articles' bytes, and what was undone.
/// Each step is written in a transaction of its own, so that a killed shell loses nothing.
final class SessionStore {
  /// `SILG`, in the file's header.
  private static let applicationID: Int64 = 0x5349_4C47
  /// The form of the tables that this program writes; a greater one is refused.
  private static let formatVersion: Int64 = 2

  let path: String
  let database: DatabaseQueue

  private init(path: String, database: DatabaseQueue) {
    self.path = path
    self.database = database
  }

  /// Writes a session to a new file that only its owner can read.
  /// - Parameter replacing: whether a file of that name may be replaced; then the new one takes its place when it is whole.
  static func create(_ path: String, _ session: StoredSession, replacing: Bool) throws -> SessionStore {
    if !replacing, access(path, F_OK) == 0 {
      throw SessionFileError(
        path, "exists already; save --force replaces it, open continues it",
        "sudah ada; save --force menggantinya, open melanjutkannya")
    }
    try refuseUsed(path)
    let new = path + ".new"
    unlink(new)
    // What a killed program left beside the files would be taken for a part of the new one.
    unlink(new + "-journal")
    let descriptor = Glibc.open(new, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw SessionFileError.system(path) }
    close(descriptor)
    do {
      let store = SessionStore(path: path, database: try queue(new))
      try store.prepare(session)
      try store.database.close()
      unlink(path + "-journal")
      guard rename(new, path) == 0 else { throw SessionFileError.system(path) }
    } catch {
      unlink(new)
      throw readable(error, path)
    }
    return try open(path).store
  }

  /// Opens a session's file and gives what it holds.
  static func open(_ path: String) throws -> (store: SessionStore, contents: StoredSession, cover: SessionCover?) {
    guard access(path, F_OK) == 0 else {
      throw SessionFileError(
        path, "no such file", "tidak ada berkas itu")
    }
    try checkHeader(path)
    do {
      let store = SessionStore(path: path, database: try queue(path))
      return (store, try store.contents(), store.cover())
    } catch { throw readable(error, path) }
  }

  /// Refuses to replace the session of another shell that is open.
  private static func refuseUsed(_ path: String) throws {
    guard access(path, F_OK) == 0, (try? checkHeader(path)) != nil else { return }
    do {
      let database = try queue(path)
      try database.write { try $0.execute(sql: "SELECT 1") }
      try database.close()
    } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
      throw readable(error, path)
    } catch is DatabaseError {
      // A damaged file may be replaced.
      return
    }
  }

  /// Adds a step; what was undone before it is forgotten.
  func append(_ step: Step) throws {
    try write { database in
      try database.execute(sql: "DELETE FROM step WHERE is_undone")
      try SessionStore.insert(step, isUndone: false, database)
    }
  }

  /// Marks the newest step as undone.
  func undo() throws {
    try write { database in
      try database.execute(
        sql: "UPDATE step SET is_undone = 1 WHERE id = (SELECT max(id) FROM step WHERE NOT is_undone)")
    }
  }

  /// Marks the step undone last as done.
  func redo() throws {
    try write { database in
      try database.execute(
        sql: "UPDATE step SET is_undone = 0 WHERE id = (SELECT min(id) FROM step WHERE is_undone)")
    }
  }

  /// Keeps what was set for the shell.
  func keep(_ setting: String, _ value: String) throws {
    try write { try SessionStore.insert(setting, value, $0) }
  }

  /// Writes the whole session anew, after steps that could not be written.
  func rewrite(_ session: StoredSession) throws {
    try write { database in
      try database.execute(sql: "DELETE FROM step")
      try SessionStore.insert(session, database)
    }
  }

  private func write(_ updates: (Database) throws -> Void) throws {
    do { try database.write(updates) } catch { throw SessionStore.readable(error, path) }
  }

  private static func queue(_ path: String) throws -> DatabaseQueue {
    var configuration = Configuration()
    // A second shell on the same file is told so, in place of mixing its changes in.
    configuration.prepareDatabase { database in
      try database.execute(sql: "PRAGMA locking_mode = EXCLUSIVE; PRAGMA foreign_keys = ON")
    }
    return try DatabaseQueue(path: path, configuration: configuration)
  }

  private func prepare(_ session: StoredSession) throws {
    try database.write { database in
      try database.execute(
        sql: """
          PRAGMA application_id = \(SessionStore.applicationID);
          PRAGMA user_version = \(SessionStore.formatVersion);
          CREATE TABLE step (id INTEGER PRIMARY KEY, command TEXT NOT NULL, is_undone INTEGER NOT NULL);
          CREATE TABLE change (
            id INTEGER PRIMARY KEY, step INTEGER NOT NULL REFERENCES step ON DELETE CASCADE,
            body TEXT NOT NULL, bytes BLOB, converted BLOB);
          CREATE INDEX change_step ON change (step);
          """)
      try SessionStore.insert(session, database)
    }
  }

  private static func insert(_ session: StoredSession, _ database: Database) throws {
    for step in session.steps { try insert(step, isUndone: false, database) }
    for step in session.undone.reversed() { try insert(step, isUndone: true, database) }
    for (name, value) in session.settings.sorted(by: { $0.key < $1.key }) { try insert(name, value, database) }
  }

  /// Files of before there were settings have no table of them.
  private static func insert(_ setting: String, _ value: String, _ database: Database) throws {
    try database.execute(sql: "CREATE TABLE IF NOT EXISTS setting (name TEXT PRIMARY KEY, value TEXT NOT NULL)")
    try database.execute(
      sql: "INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)", arguments: [setting, value])
  }

  private static func insert(_ step: Step, isUndone: Bool, _ database: Database) throws {
    try database.execute(
      sql: "INSERT INTO step (command, is_undone) VALUES (?, ?)", arguments: [step.command, isUndone])
    let id = database.lastInsertedRowID
    let statement = try database.makeStatement(
      sql: "INSERT INTO change (step, body, bytes, converted) VALUES (?, ?, ?, ?)")
    for change in step.changes {
      let stored = try StoredChange(change)
      try statement.execute(arguments: [id, stored.body, stored.bytes, stored.converted])
    }
  }

  private func contents() throws -> StoredSession {
    try database.write { database in
      try SessionStore.update(database)
      var session = StoredSession()
      for row in try Row.fetchAll(database, sql: "SELECT id, command, is_undone FROM step ORDER BY id") {
        let id: Int64 = row["id"]
        let changes = try Row.fetchAll(
          database, sql: "SELECT body, bytes, converted FROM change WHERE step = ? ORDER BY id", arguments: [id])
        let stored = changes.map { StoredChange(body: $0["body"], bytes: $0["bytes"], converted: $0["converted"]) }
        let step = Step(command: row["command"], changes: try stored.map { try $0.change() })
        if row["is_undone"] { session.undone.insert(step, at: 0) } else { session.steps.append(step) }
      }
      if try database.tableExists("setting") {
        for row in try Row.fetchAll(database, sql: "SELECT name, value FROM setting") {
          session.settings[row["name"]] = row["value"]
        }
      }
      return session
    }
  }

  /// Gives a file of an earlier form the present one. Its first form kept what was converted in the changes' bodies.
  private static func update(_ database: Database) throws {
    guard try Int64.fetchOne(database, sql: "PRAGMA user_version") ?? 0 < formatVersion else { return }
    try database.execute(
      sql: "ALTER TABLE change ADD COLUMN converted BLOB; PRAGMA user_version = \(formatVersion)")
  }

  /// Reads the file's first bytes, so that nothing but a session's file is ever opened for writing.
  private static func checkHeader(_ path: String) throws {
    let bytes: [UInt8]
    do { bytes = try ArticleFiles.head(of: path, count: 100) } catch {
      throw SessionFileError(path, error.reason(.english), error.reason(.indonesian))
    }
    guard bytes.count == 100, bytes.starts(with: Array("SQLite format 3\u{0}".utf8)) else {
      throw SessionFileError(
        path, "is no session's file (a script is run with: run FILE)",
        "bukan berkas sesi (skrip dijalankan dengan: run BERKAS)")
    }
    func number(_ offset: Int) -> Int64 { bytes[offset..<offset + 4].reduce(0) { $0 << 8 | Int64($1) } }
    guard number(68) == applicationID else {
      throw SessionFileError(
        path, "is a database of another program", "adalah basis data program lain")
    }
    guard number(60) <= formatVersion else {
      throw SessionFileError(
        path, "was written by a newer Silang (form \(number(60)), this one reads \(formatVersion))",
        "ditulis oleh Silang yang lebih baru (bentuk \(number(60)), yang ini membaca \(formatVersion))")
    }
  }

  private static func failure(_ error: DatabaseError, _ path: String) -> SessionFileError {
    let message = error.message ?? "\(error.resultCode)"
    switch error.resultCode {
    case .SQLITE_FULL:
      return SessionFileError(path, "cannot be written: the disk is full", "tidak dapat ditulis: diska penuh")
    case .SQLITE_IOERR, .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM:
      return SessionFileError(
        path, "cannot be written: \(message)", "tidak dapat ditulis: \(Messages.text(message, .indonesian))")
    default:
      return SessionFileError(
        path, "is damaged or cannot be written: \(message)",
        "rusak atau tidak dapat ditulis: \(Messages.text(message, .indonesian))")
    }
  }

  private static func readable(_ error: any Error, _ path: String) -> any Error {
    switch error {
    case let error as DatabaseError where error.resultCode == .SQLITE_BUSY:
      SessionFileError(
        path, "is in use by another Silang", "sedang dipakai Silang lain")
    case let error as DatabaseError:
      failure(error, path)
    case is DecodingError:
      SessionFileError(
        path, "is damaged: a change in it cannot be read", "rusak: satu perubahan di dalamnya tidak dapat dibaca")
    default: error
    }
  }
}

extension SessionFileError {
  static func system(_ path: String) -> SessionFileError {
    let reason = String(cString: strerror(errno))
    return SessionFileError(path, reason, Messages.text(reason, .indonesian))
  }
}
