/// Reads tables: a row a line, columns between tabs, alternative forms between `|` in the first column.
enum TableReader {
  /// The rows of a table; every word of the first column is interned.
  static func rows(_ table: StaticString, _ lexicon: inout Lexicon) -> [TableRow] {
    rows(unsafe [UInt8](UnsafeBufferPointer(start: table.utf8Start, count: table.utf8CodeUnitCount)), &lexicon)
  }

  static func rows(_ text: [UInt8], _ lexicon: inout Lexicon) -> [TableRow] {
    var rows: [TableRow] = []
    var scratch: [UInt8] = []
    var start = 0
    while start < text.count {
      var end = start
      while end < text.count, text[end] != 0x0A { end += 1 }
      if end > start { rows.append(row(text, start, end, &lexicon, &scratch)) }
      start = end + 1
    }
    return rows
  }

  private static func row(
    _ text: [UInt8], _ start: Int, _ end: Int, _ lexicon: inout Lexicon, _ scratch: inout [UInt8]
  ) -> TableRow {
    var cut = start
    while cut < end, text[cut] != 0x09 { cut += 1 }
    var forms: [Form] = []
    var from = start
    while from <= cut {
      var to = from
      while to < cut, text[to] != 0x7C { to += 1 }
      if to > from { forms.append(form(text, from, to, &lexicon, &scratch)) }
      from = to + 1
    }
    var columns: [String] = []
    var column = cut + 1
    while column <= end {
      var to = column
      while to < end, text[to] != 0x09 { to += 1 }
      columns.append(String(decoding: text[column..<to], as: UTF8.self))
      column = to + 1
    }
    return TableRow(forms: forms, columns: columns)
  }

  private static func form(
    _ text: [UInt8], _ start: Int, _ end: Int, _ lexicon: inout Lexicon, _ scratch: inout [UInt8]
  ) -> Form {
    var words: [WordID] = []
    var index = start
    var upper = 0
    var lower = 0
    while index < end {
      let (kind, length) = TokenScanner.classify(text, index)
      if kind == .space {
        index += length
        continue
      }
      let stop = min(TokenScanner.token(text, at: index).end, end)
      words.append(lexicon.intern(text, index, stop, &scratch))
      for byte in text[index..<stop] {
        if byte >= 0x41, byte <= 0x5A { upper += 1 } else if byte >= 0x61, byte <= 0x7A { lower += 1 }
      }
      index = stop
    }
    let first = start < end ? text[start] : 0
    return Form(
      words: words, isAllCaps: upper >= 2 && lower == 0, isCapitalised: first >= 0x41 && first <= 0x5A || first == 0xC3,
      hasCapital: upper > 0)
  }
}
