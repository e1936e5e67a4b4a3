import Glibc
import Memos
import Synchronization

/// Pieces of output in their order. What goes beyond the first of them lies in a file without a name, so that the record
/// of the longest article does not stand in memory beside all that was read of it.
final class PieceStore: Sendable {
  private enum Piece {
    case bytes([UInt8])
    case inFile(offset: Int, count: Int)
  }

  private struct State {
    var pieces: [Piece] = []
    var heldCount = 0
    var file: Int32?
    var fileSize = 0
    /// Where the file cannot take more, memory does.
    var hasFailed = false
  }

  /// So many bytes stay in memory.
  private let limit: Int
  private let state = Mutex(State())

  init(limit: Int = 32 << 20) { self.limit = limit }

  deinit {
    if let file = state.withLock({ $0.file }) { close(file) }
  }

  var count: Int { state.withLock { $0.pieces.count } }

  func add(_ bytes: [UInt8]) {
    state.withLock { state in
      if state.heldCount + bytes.count > limit, PieceStore.write(bytes, &state) { return }
      state.heldCount += bytes.count
      state.pieces.append(.bytes(bytes))
    }
  }

  private static func write(_ bytes: [UInt8], _ state: inout State) -> Bool {
    if state.hasFailed { return false }
    state.file = state.file ?? NamelessFile.open()
    guard let file = state.file else {
      state.hasFailed = true
      return false
    }
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes {
        pwrite(file, $0.baseAddress?.advanced(by: written), $0.count - written, state.fileSize + written)
      }
      if count < 0, errno != EINTR {
        state.hasFailed = true
        return false
      }
      written += max(count, 0)
    }
    state.pieces.append(.inFile(offset: state.fileSize, count: bytes.count))
    state.fileSize += bytes.count
    return true
  }

  /// The bytes of a piece.
  /// - Throws: ``OutputError`` where the file cannot be read.
  func piece(_ number: Int) throws(OutputError) -> [UInt8] {
    let (piece, file) = state.withLock { ($0.pieces[number], $0.file) }
    guard case .inFile(let offset, let size) = piece, let file else {
      if case .bytes(let bytes) = piece { return bytes }
      return []
    }
    var bytes = [UInt8](repeating: 0, count: size)
    var done = 0
    while done < size {
      let count = bytes.withUnsafeMutableBytes {
        pread(file, $0.baseAddress?.advanced(by: done), size - done, offset + done)
      }
      if count == 0 || count < 0 && errno != EINTR { throw .failed(count == 0 ? EIO : errno) }
      done += max(count, 0)
    }
    return bytes
  }
}
