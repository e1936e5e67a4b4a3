import Reading

/// What the words around a date say of when it lies.
extension DateScanner {
  /// Whether a word before a token says that something holds from then on (`mulai`, `starting`).
  func isStart(before index: Int) -> Bool { has(index - 1, .start) }

  /// Whether a word before a token, not the sentence's first, says until when something holds, in a sentence that does
  /// not sum up what has been.
  func isEnd(before index: Int) -> Bool {
    var at = index - 1
    if has(at, .on) { at -= 1 }
    guard has(at, .end), !isSentenceStart(at) else { return false }
    return !(start..<end).contains { has($0, .past) }
  }

  /// Whether a word before a token says how far something holds or is counted.
  func isLimit(before index: Int) -> Bool {
    var at = index - 1
    if has(at, .on), !has(at, .until) { at -= 1 }
    return has(at, .until) || has(at, .by) || has(at, .end) || has(at, .every) && has(at, .since)
      || match(.since, at - 1)?.length == 2
  }

  /// `that December`, `Desember tahun itu`: a month of the year being told of.
  func isOfToldYear(_ range: Range<Int>) -> Bool {
    isEnglish ? match(.told, range.lowerBound - 1) != nil : match(.told, range.upperBound) != nil
  }

  /// Whether a word before a token in its clause speaks of what is to come.
  func isFuture(before index: Int) -> Bool {
    // `diundang untuk Rabu`
    if has(index - 1, .meant), weekday(at: index) != nil { return true }
    var at = index - 1
    while at >= start, index - at < 24 {
      if has(at, .future), match(.future, at) != nil { return true }
      // What is said to come lies before the words of saying: `would close, he said after a visit on Monday`.
      if isMark(at, 0x3B) || has(at, .saying) && match(.saying, at) != nil { return false }
      at -= 1
    }
    return false
  }

  /// Whether a word of birth or founding stands shortly before a token.
  func isOrigin(_ index: Int) -> Bool {
    (max(start, index - 8)..<max(start, index)).contains { has($0, .origin) && match(.origin, $0) != nil }
  }

  /// Whether a verb in the present shortly before a token tells of what is to come (`opens in two weeks`).
  func isPlanned(before index: Int) -> Bool {
    guard !(start..<index).contains(where: { has($0, .past) }) else { return false }
    return (max(start, index - 5)..<max(start, index)).contains { has($0, .planned) && match(.planned, $0) != nil }
  }

  /// Whether a verb of what has been stands a few words from a date, in a sentence that speaks of nothing to come.
  func isPast(around range: Range<Int>) -> Bool {
    let near = max(start, range.lowerBound - 8)..<min(end, range.upperBound + 4)
    return near.contains { has($0, .happened) && match(.happened, $0) != nil } && !isPlan(range)
  }

  /// Whether a sentence speaks of what is to come, or its date of a term.
  func isPlan(_ range: Range<Int>) -> Bool {
    let before = range.lowerBound - 1
    for kind in [DateWordClass.until, .by, .start, .before, .since, .end] where has(before, kind) { return true }
    return (start..<end).contains { has($0, .future) && match(.future, $0) != nil || has($0, .planned) }
  }

  /// Whether a token behind a verb of saying belongs to what is said: a predicate that tells nothing of the occasion
  /// (`kata Budi saat ditemui`, `said after he was sworn in`).
  func isPredicate(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.kind == .word, !token.isCapitalised else { return false }
    let isVerb =
      isEnglish
      ? has(index, .past) || has(index, .future) || has(index, .happened) || hasEnding(token)
      : has(index, .happened) || hasPrefix(token)
    return isVerb && !(max(start, index - 3)..<index).contains { has($0, .occasion) }
  }

  /// `-ed`, but for what stands before a noun (`a televised address`).
  private func hasEnding(_ token: Token) -> Bool {
    token.range.count >= 6 && text[Int(token.end) - 2] == 0x65 && text[Int(token.end) - 1] == 0x64
  }

  /// A verb's prefix on a word long enough to have one.
  private func hasPrefix(_ token: Token) -> Bool {
    let bytes = text[Int(token.start)..<Int(token.end)]
    guard bytes.count >= 7 else { return false }
    let prefixes: [StaticString] = ["me", "di", "ber", "ter"]
    return prefixes.contains { prefix in
      unsafe bytes.starts(with: UnsafeBufferPointer(start: prefix.utf8Start, count: prefix.utf8CodeUnitCount))
    }
  }
}
