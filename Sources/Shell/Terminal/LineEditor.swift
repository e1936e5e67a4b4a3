import CEditline
import Glibc

/// Why the line editor cannot work.
public struct LineEditorError: Error, Hashable, CustomStringConvertible {
  public let reason: String
  public var description: String { "terminal: \(reason)" }
}

/// Reads commands from a terminal: editing, history (^R searches), completion, paste, resize, ^C, ^Z.
///
/// Not thread-safe; only its ``notices`` are. While it waits, signals are seen by it: ^C gives the line up, SIGHUP,
/// SIGTERM and SIGQUIT restore the terminal and end the process by that signal; the history is saved after each line.
public final class LineEditor {
  public enum Outcome: Sendable, Hashable {
    /// A whole command, which may hold line feeds; without the one that ended it.
    case line(String)
    /// ^C: what was typed is dropped. Prompt again.
    case interrupted
    /// ^D on an empty line, or the terminal has gone.
    case endOfInput
  }

  /// Messages to print without spoiling the line being typed.
  public let notices = Notices()
  public let history: History

  /// Words a message of the editor in the user's language.
  public var wording: (String) -> String = { $0 }

  let complete: Completion.Provider
  private let isComplete: (String) -> Bool
  private var handle: OpaquePointer?
  let input: Int32
  let output: Int32
  /// Whether the terminal moves its cursor, so that lines can be erased and pastes told apart.
  private(set) var isCapable = false

  var decoder = InputDecoder()
  var prompt = Prompt("")
  var pasted = ""
  /// The command's lines before the one being edited, each with its line feed.
  private(set) var entered = ""
  /// Why the reader gave the present line up, if it did.
  var ending: Outcome?
  /// Lines that were submitted together with the one returned last.
  private var following: ArraySlice<String> = []

  /// Whether a history that cannot be written was told of: once is enough.
  private var isHistoryReported = false

  /// Opens an editor on a terminal. `isComplete` says whether lines entered so far are a whole command; until then
  /// further lines are asked for. `complete` answers the Tab key. `type` is the terminal's, as in `TERM`.
  public init(
    history: History, input: Int32 = STDIN_FILENO, output: Int32 = STDOUT_FILENO,
    type: String? = Terminal.environment("TERM"),
    isComplete: @escaping (String) -> Bool = { _ in true },
    complete: @escaping Completion.Provider = { _, cursor in Completion(replaceFrom: cursor, candidates: []) }
  ) throws {
    self.history = history
    self.input = input
    self.output = output
    self.isComplete = isComplete
    self.complete = complete
    guard ce_use_utf8() == 0 else { throw LineEditorError(reason: "no UTF-8 character set is installed") }
    let callbacks = ce_callbacks(
      context: Unmanaged.passUnretained(self).toOpaque(),
      read: { LineEditor.owner($0)?.nextCharacter() ?? CE_READ_END.rawValue },
      complete: { (LineEditor.owner($0)?.completeWord() ?? .done).rawValue },
      paste: { (LineEditor.owner($0)?.insertPaste() ?? .done).rawValue },
      erase: { (LineEditor.owner($0)?.eraseCharacter() ?? .done).rawValue })
    handle = ce_editor_open("silang", type, input, output, history.list, callbacks)
    guard let handle else { throw LineEditorError(reason: String(cString: strerror(errno))) }
    isCapable = Terminal.isCapable(type) && ce_editor_moves_cursor(handle) == 1
    for signal in LineEditor.signals { _ = ce_signal_watch(signal) }
  }

  deinit {
    guard let handle else { return }
    ce_editor_close(handle)
    for signal in LineEditor.signals { _ = ce_signal_default(signal) }
  }

  private static let signals = [SIGINT, SIGWINCH, SIGHUP, SIGTERM, SIGQUIT]

  private static func owner(_ context: UnsafeMutableRawPointer?) -> LineEditor? {
    context.map { Unmanaged<LineEditor>.fromOpaque($0).takeUnretainedValue() }
  }

  var editor: OpaquePointer {
    get throws {
      guard let handle else { throw LineEditorError(reason: "is closed") }
      return handle
    }
  }

  /// Lets the user enter one command. It is added to the history, which is saved.
  ///
  /// Pasted lines stay in the edited text and nothing runs before Enter; then the first command is returned and the
  /// next calls return the others, each shown after its prompt (``discardFollowing()`` drops them).
  public func readLine(prompt: String, continuation: String = "> ") throws -> Outcome {
    Interrupt.clear()
    var entry = ""
    var isStarted = false
    var isEchoed = false
    while true {
      let piece: String
      if let next = following.popFirst() {
        isEchoed = isEchoed || !isStarted
        if isEchoed { print(Prompt(isStarted ? continuation : prompt).styled + TextWidth.visible(next) + "\n") }
        piece = next
      } else {
        isEchoed = false
        entered = isStarted ? entry + "\n" : ""
        switch try readPiece(isStarted ? continuation : prompt) {
        case .line(let text):
          following = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)[...]
          piece = following.popFirst() ?? ""
        case .interrupted:
          return .interrupted
        case .endOfInput:
          guard isStarted else { return .endOfInput }
          return remember(entry)
        }
      }
      entry = isStarted ? entry + "\n" + piece : piece
      isStarted = true
      if isComplete(entry) { return remember(entry) }
    }
  }

  /// Hands the lines that follow a command on, as they are pasted or typed, until no more are wanted, ^D or ^C.
  /// - Parameter hint: is printed where the user has to give them still, once any length of line can be taken.
  func readText(_ output: any OutputSink, hint: String, _ take: (String) -> Bool) throws {
    while let line = following.popFirst() {
      if !take(line) { return }
    }
    try PasteReader.withRawInput(input) {
      try output.line(hint)
      var reader = PasteReader(decoder, input: input, output: output)
      defer { decoder = reader.decoder }
      while let line = try reader.next() {
        if !take(line) { return }
      }
    }
  }

  /// Drops the lines that were submitted with the last one, as after an error or ^C.
  public func discardFollowing() { following = [] }

  private func remember(_ entry: String) -> Outcome {
    history.add(entry)
    do {
      try history.save()
    } catch {
      if !isHistoryReported { notices.post(wording("\(error)")) }
      isHistoryReported = true
    }
    return .line(entry)
  }

  private func readPiece(_ text: String) throws -> Outcome {
    prompt = Prompt(text)
    ending = nil
    printNotices()
    _ = ce_signal_watch(SIGTSTP)
    _ = ce_signal_watch(SIGCONT)
    ce_editor_resize(try editor)
    // Before the prompt: what is typed as soon as it is seen must not meet the terminal's own line editing.
    ce_editor_prepare(try editor, 1)
    setPasteMarks(true)
    var count: Int32 = 0
    let line = ce_editor_read(try editor, prompt.marked, &count).map { pointer in
      String(decoding: UnsafeRawBufferPointer(start: pointer, count: Int(max(count, 0))), as: UTF8.self)
    }
    setPasteMarks(false)
    _ = ce_signal_default(SIGTSTP)
    _ = ce_signal_default(SIGCONT)
    if ce_terminating_signal() != 0 { try endProcess() }
    if let ending {
      ce_editor_reset(try editor)
      return ending
    }
    guard let line else { return endOfInput() }
    return .line(line.hasSuffix("\n") ? String(line.dropLast()) : line)
  }

  /// The next prompt of the shell that started us begins on a line of its own.
  private func endOfInput() -> Outcome {
    print("\n")
    return .endOfInput
  }

  /// Ends the process by the signal that asked for it, so that the parent sees why.
  private func endProcess() throws -> Never {
    let signal = ce_terminating_signal()
    if let handle { ce_editor_close(handle) }
    handle = nil
    _ = ce_signal_default(signal)
    ce_signal_deliver(signal)
    throw LineEditorError(reason: "ended by signal \(signal)")
  }
}
