import Reading

/// A time of day: `pukul 08.37 WIB`, `9 p.m.`, `18:30 GMT`.
struct ClockTime {
  var tokens: Range<Int>
  /// Minutes after local midnight; of a range the first.
  var minute: Int
  /// Minutes east of UTC, where a zone is named.
  var utcOffset: Int?
}

extension DateScanner {
  /// The time of day that starts at a token.
  func clock(at start: Int) -> ClockTime? {
    if let cue = lexicon.match(.clock, tokens, start, end), tokens[start].kind == .word {
      if isDuration(start, start + cue.length) { return nil }
      // `at 1,500 metres`: a bare number after the English `at` needs more than the word before it.
      let needsMore = lexicon.language == .english
      return time(at: start + cue.length, from: start, needsMore: needsMore)
    }
    return tokens[start].kind == .number ? time(at: start, from: start, needsMore: true) : nil
  }

  /// `2 jam 14 menit`: hours counted, no hour named.
  private func isDuration(_ cue: Int, _ number: Int) -> Bool {
    guard has(cue, .unit), cue > start, tokens[cue - 1].kind == .number || has(cue - 1, .cardinal) else { return false }
    return match(.unit, number + 1) != nil || (spelledNumber(at: number).map { match(.unit, $0.next) != nil } ?? false)
  }

  /// - Parameter needsMore: a bare number is a time only with minutes after a colon, `a.m.` or a zone.
  private func time(at index: Int, from start: Int, needsMore: Bool) -> ClockTime? {
    guard let value = hourAndMinute(at: index) else { return nil }
    var at = value.next
    var minute = value.minute
    var isSure = !needsMore || value.hasColon
    if let dash = range(after: at), let second = hourAndMinute(at: dash) { at = second.next }
    if let half = lexicon.match(.am, tokens, at, end), value.minute < 13 * 60 {
      at += half.length
      if minute >= 720 { minute -= 720 }
      isSure = true
    } else if let half = lexicon.match(.pm, tokens, at, end), value.minute < 13 * 60 {
      at += half.length
      if minute < 720 { minute += 720 }
      isSure = true
    } else if let part = lexicon.match(.part, tokens, at, end), !needsMore, value.minute < 720, part.value >= 12 {
      at += part.length
      minute += 720
    } else if needsMore, at < end, lexicon.has(tokens[at].word, .clock), isClockWord(at) {
      at += 1
      isSure = true
    }
    var offset: Int?
    if let zone = lexicon.match(.zone, tokens, at, end), isZone(at, zone.length) {
      offset = zone.value
      at += zone.length
      isSure = true
    } else if let local = lexicon.match(.local, tokens, at, end) {
      at += local.length
      isSure = true
    }
    guard isSure, minute < 1440 else { return nil }
    return ClockTime(tokens: start..<at, minute: minute, utcOffset: offset)
  }

  /// `o'clock`, the only clock word that stands after its number.
  private func isClockWord(_ index: Int) -> Bool { tokens[index].range.count > 4 }

  /// Zones are printed in capitals (or with one, `Wita`, `Singapore time`): `est`, `pet`, `wit` are other words.
  private func isZone(_ index: Int, _ length: Int) -> Bool {
    length > 1 || tokens[index].isCapitalised
  }

  /// `8`, `08.37`, `8:37`, `0310` (four digits, with a zone), as minutes.
  private func hourAndMinute(at index: Int) -> (minute: Int, hasColon: Bool, next: Int)? {
    guard index < end, tokens[index].kind == .number else { return nil }
    let (start, stop) = (Int(tokens[index].start), Int(tokens[index].end))
    if let hour = integer(at: index) {
      if index + 2 < end, tokens[index + 1].word == 0x3A, tokens[index + 1].isGlued, tokens[index + 2].isGlued,
        let minute = integer(at: index + 2), hour < 25, minute < 60, tokens[index + 2].range.count == 2
      {
        var next = index + 3
        if next + 1 < end, tokens[next].word == 0x3A, tokens[next].isGlued, tokens[next + 1].isGlued { next += 2 }
        return (hour * 60 + minute, true, next)
      }
      if stop - start <= 2 { return hour < 25 ? (hour * 60, false, index + 1) : nil }
      guard stop - start == 4, hour % 100 < 60, hour < 2400, lexicon.match(.zone, tokens, index + 1, end) != nil
      else { return nil }
      return (hour / 100 * 60 + hour % 100, false, index + 1)
    }
    // `08.37` is one token.
    guard stop - start == 4 || stop - start == 5, text[stop - 3] == 0x2E,
      let hour = digits(start, stop - 3), let minute = digits(stop - 2, stop), hour < 25, minute < 60
    else { return nil }
    return (hour * 60 + minute, false, index + 1)
  }

  /// The token after a dash or a word of ranging.
  func range(after index: Int) -> Int? {
    guard index < end else { return nil }
    if isDash(index) { return index + 1 }
    if let until = lexicon.match(.until, tokens, index, end) { return index + until.length }
    return nil
  }
}
