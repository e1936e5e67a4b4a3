import Dossiers

/// A stored session whose changes are applied beside the conversation, while its cover is what the prompt shows.
struct SessionOpening {
  let cover: SessionCover
  let replay: BackgroundWork<Dossier>
}

/// A session whose file has a fitting cover greets at once: its articles are read while the first command is typed, and
/// the first command that is about them waits for that.
extension Session {
  /// The dossier that a file's changes come to.
  static func replay(_ contents: StoredSession, of path: String, _ progress: WorkProgress) throws -> Dossier {
    let changes = (contents.steps + contents.undone.reversed()).flatMap(\.changes)
    let undone = contents.undone.reduce(0) { $0 + $1.changes.count }
    do {
      var dossier = try Dossier(replaying: changes, progress: progress)
      if undone > 0 { try dossier.undo(undone, progress: progress) }
      return dossier
    } catch ChangeError.interrupted {
      throw ChangeError.interrupted
    } catch {
      throw SessionFileError(
        path, "its changes cannot be replayed (\(error))", "perubahannya tidak dapat diulang (\(error))")
    }
  }

  /// What the prompt says of the session, without waiting for what is still being read.
  var counts: SessionCounts { opening.map { SessionCounts($0.cover) } ?? SessionCounts(dossier) }

  /// What the list of articles says of the session, without waiting for what is still being read.
  var articleLines: [ArticleLine] { opening?.cover.articles ?? SessionCover(dossier).articles }

  /// Begins to read the articles of a session that was opened, beside the conversation.
  func startReading() { opening?.replay.start() }

  /// Waits until the articles of a session that was opened are read. ^C gives the waiting up; the reading goes on.
  func finishReading() throws {
    guard let opening else { return }
    takeOver(try isWatched ? follow(opening.replay) : opening.replay.result.get())
  }

  /// Waits in the same way without a word, for what Tab offers. False where ^C gave it up.
  func hasFinishedReading() -> Bool {
    guard let opening else { return true }
    opening.replay.start()
    while !opening.replay.hasEnded(within: 20) {
      if Interrupt.isRequested { return false }
    }
    return true
  }

  /// Keeps what the prompt shows of the session in its file, where it is not there yet. That it cannot be kept is no
  /// reason to fail: it only makes the next start quicker.
  func keepCover() {
    guard let store, !isBehind, !hasCover, opening == nil else { return }
    hasCover = (try? store.keep(SessionCover(dossier))) != nil
  }
}
