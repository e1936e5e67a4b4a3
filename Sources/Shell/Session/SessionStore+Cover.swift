import Foundation
import GRDB
import Reading

/// What the prompt shows of a session, kept in its file with a digest of the changes that it was made from.
extension SessionStore {
  /// The cover, where it fits the file's changes and this program. One that cannot be read counts for nothing.
  func cover() -> SessionCover? {
    try? database.read { database in
      guard try database.tableExists("cover"), let row = try Row.fetchOne(database, sql: "SELECT * FROM cover"),
        row["program"] == SessionCover.program, row["digest"] == (try SessionStore.digest(database))
      else { return nil }
      return try JSONDecoder().decode(SessionCover.self, from: row["body"])
    }
  }

  /// Keeps the cover of the session as the file has it.
  func keep(_ cover: SessionCover, of program: String = SessionCover.program) throws {
    let body = try JSONEncoder().encode(cover)
    try database.write { database in
      try database.execute(
        sql: """
          CREATE TABLE IF NOT EXISTS cover (digest TEXT NOT NULL, program TEXT NOT NULL, body BLOB NOT NULL);
          DELETE FROM cover
          """)
      try database.execute(
        sql: "INSERT INTO cover (digest, program, body) VALUES (?, ?, ?)",
        arguments: [try SessionStore.digest(database), program, body])
    }
  }

  /// SHA-256 of every step and change, with the bytes of the articles.
  private static func digest(_ database: Database) throws -> String {
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT step.id, is_undone, body, bytes, converted FROM step LEFT JOIN change ON change.step = step.id
        ORDER BY step.id, change.id
        """)
    var parts: [UInt8] = []
    while let row = try rows.next() {
      let (id, isUndone): (Int64, Bool) = (row["id"], row["is_undone"])
      let body: String = row["body"] ?? ""
      parts += "\(id) \(isUndone) \(body.utf8.count) \(body)".utf8
      for bytes: Data? in [row["bytes"], row["converted"]] {
        parts += (bytes.map { Fingerprint.sha256($0) } ?? "-").utf8
      }
    }
    return Fingerprint.sha256(parts)
  }
}
