import CEditline
import Glibc

/// What libedit calls while a line is edited.
extension LineEditor {
  /// How long the bytes of one key may be apart, in milliseconds: a lone Escape is told from a marked paste by it.
  private static let keyGap: Int32 = 25
  /// A longer paste is an article, not a command.
  private static let pasteLimit = 1 << 18

  /// What a key's function wants done, as libedit's wrapper counts it.
  enum KeyResult: Int32 { case done, refresh, beep }

  /// The next typed character, waited for together with signals and notices.
  func nextCharacter() -> Int32 {
    var isFinal = false
    while true {
      if let result = handleEvents() { return result }
      switch decoder.next(isFinal: isFinal) {
      case .scalar(let scalar):
        return Int32(bitPattern: scalar.value)
      case .paste(let text):
        pasted += text
        return Int32(CE_PASTE_KEY)
      case .needsInput(let isPartial):
        switch waitForInput(isPartial ? LineEditor.keyGap : -1) {
        case .bytes: isFinal = false
        case .late: isFinal = true
        case .event: break
        case .end: return CE_READ_END.rawValue
        }
      }
    }
  }

  private enum Arrival { case bytes, late, event, end }

  private func waitForInput(_ milliseconds: Int32) -> Arrival {
    var sources = [
      pollfd(fd: input, events: Int16(POLLIN), revents: 0),
      pollfd(fd: ce_events_descriptor(), events: Int16(POLLIN), revents: 0),
    ]
    let ready = poll(&sources, nfds_t(sources.count), milliseconds)
    if ready == 0 { return .late }
    if ready < 0 || sources[1].revents != 0 { return .event }
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = read(input, &buffer, buffer.count)
    if count < 0 { return errno == EINTR || errno == EAGAIN ? .event : .end }
    if count == 0 { return .end }
    decoder.feed(buffer[..<count])
    return .bytes
  }

  /// Acts on signals and notices; the reader's answer where they end the line.
  private func handleEvents() -> Int32? {
    var events = ce_events_take()
    if events & CE_EVENT_STOP.rawValue != 0 {
      suspend()
      // One event more or none says that we go on: the kernel stops no program that has no shell to continue it.
      events |= ce_events_take() | CE_EVENT_CONTINUE.rawValue
    }
    if events & CE_EVENT_TERMINATE.rawValue != 0 { return giveUp(.endOfInput) }
    if events & CE_EVENT_INTERRUPT.rawValue != 0 {
      showInterrupt()
      return giveUp(.interrupted)
    }
    if events & CE_EVENT_CONTINUE.rawValue != 0 { resume() }
    if events & CE_EVENT_RESIZE.rawValue != 0 { resize() }
    let messages = notices.take()
    if !messages.isEmpty { showAbove(messages) }
    return nil
  }

  private func giveUp(_ outcome: Outcome) -> Int32 {
    ending = outcome
    decoder.reset()
    pasted = ""
    return CE_READ_CANCELLED.rawValue
  }

  /// ^Z: the terminal is given back, and taken again when the shell continues us.
  private func suspend() {
    guard let editor = try? editor else { return }
    moveToEnd()
    print("\n")
    setPasteMarks(false)
    ce_editor_prepare(editor, 0)
    _ = ce_signal_default(SIGTSTP)
    ce_signal_deliver(SIGTSTP)
    _ = ce_signal_watch(SIGTSTP)
  }

  /// SIGCONT: also after SIGSTOP, when nothing was given back.
  private func resume() {
    guard let editor = try? editor else { return }
    ce_editor_prepare(editor, 1)
    setPasteMarks(true)
    print("\r")
    ce_editor_resize(editor)
    ce_editor_redraw(editor)
  }

  /// The paste key, which the reader returns after a marked paste.
  func insertPaste() -> KeyResult {
    guard let editor = try? editor, !pasted.isEmpty else { return .beep }
    defer { pasted = "" }
    guard pasted.utf8.count <= LineEditor.pasteLimit else {
      let limit = "\(LineEditor.pasteLimit / 1024) KiB"
      notices.post(
        wording("more than \(limit) pasted: too long for a command; save the text as a file and load that"))
      return .beep
    }
    // A last line feed is the end of the last line, which Enter gives.
    let text = pasted.hasSuffix("\n") ? String(pasted.dropLast()) : pasted
    return ce_editor_insert(editor, text) == 0 ? .refresh : .beep
  }

  /// Deletes the character before the cursor with all its scalars.
  func eraseCharacter() -> KeyResult {
    guard let editor = try? editor, let last = currentLine().beforeCursor.last else { return .beep }
    ce_editor_delete(editor, Int32(last.unicodeScalars.count))
    return .refresh
  }

  /// The completion key.
  func completeWord() -> KeyResult {
    guard let editor = try? editor else { return .beep }
    let line = currentLine()
    let before = Array(line.beforeCursor.utf8)
    let earlier = entered.utf8.count
    let completion = complete(entered + line.text, earlier + before.count)
    // What was entered in earlier lines cannot be replaced any more.
    guard (earlier...earlier + before.count).contains(completion.replaceFrom) else { return .beep }
    let typed = String(decoding: before[(completion.replaceFrom - earlier)...], as: UTF8.self)
    switch completion.action(typed: typed, isSpaceNext: line.isSpaceNext) {
    case .nothing:
      return .beep
    case .insert(let text):
      ce_editor_delete(editor, Int32(clamping: typed.unicodeScalars.count))
      return ce_editor_insert(editor, TextWidth.visible(text)) == 0 ? .refresh : .beep
    case .list:
      showBelow(completion.listing(for: Terminal.current(input: input, output: output), wording: wording))
      return .done
    }
  }
}
