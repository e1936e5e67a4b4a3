import Reading

/// A place in an article's token table, with the tables of its language: what every part of the grammar looks at.
/// The parts are extensions in files of their own.
final class QuantityScanner {
  let text: [UInt8]
  let tokens: [Token]
  let occupied: [Bool]
  let tables: QuantityTables
  let counted: CountedConcepts
  let decimalComma: Bool
  /// Malay, which is read with the Indonesian tables, writes its numbers as English does.
  let isMalay: Bool
  /// The number format that the article's unambiguous numbers speak for; nil where they leave it open.
  var format: NumberFormat?
  /// The sentence being read: its number and its tokens.
  var sentence = 0
  var begin = 0
  var end = 0
  /// A title or heading: capitals say nothing there.
  var isTitle = false

  init(article: Article, occupied: [Bool]) {
    text = article.text
    tokens = article.tokens
    self.occupied = occupied
    tables = QuantityTables.of(article.data)
    counted = CountedConcepts.shared
    decimalComma = article.language == .indonesian
    isMalay = article.isMalay
  }

  /// Whether a token belongs to a date or a clock time.
  func isOccupied(_ index: Int) -> Bool { index < occupied.count && occupied[index] }

  func word(_ index: Int) -> WordID { index >= begin && index < end ? tokens[index].word : -3 }

  func isNumber(_ index: Int) -> Bool { index >= begin && index < end && tokens[index].kind == .number }

  /// Whether the token is this one ASCII character.
  func isMark(_ index: Int, _ byte: UInt8) -> Bool {
    index >= begin && index < end && tokens[index].word == WordID(byte) && tokens[index].end - tokens[index].start == 1
  }

  /// Whether white space separates the token from the one before it.
  func isSpaced(_ index: Int) -> Bool { index >= end || tokens[index].flags.contains(.spaceBefore) }

  /// A hyphen, minus sign or dash (`-`, `‐`, `‑`, `–`, `—`, `−`, `~` between numbers).
  func isDash(_ index: Int) -> Bool {
    guard index >= begin, index < end else { return false }
    let token = tokens[index]
    if token.word == 0x2D { return true }
    guard token.end - token.start == 3, text[Int(token.start)] == 0xE2 else { return false }
    let (second, third) = (text[Int(token.start) + 1], text[Int(token.start) + 2])
    return (second == 0x80 && third >= 0x90 && third <= 0x94) || (second == 0x88 && third == 0x92)
  }

  func isHyphen(_ index: Int) -> Bool { isMark(index, 0x2D) }

  /// Whether a word ends a noun phrase: a function word.
  func isStop(_ index: Int) -> Bool { tables.start(word(index)).contains(.stop) }

  func isWord(_ index: Int) -> Bool { index >= begin && index < end && tokens[index].kind == .word }

  /// The bytes from one token to before another.
  func range(_ from: Int, _ to: Int) -> TextRange {
    TextRange(Int(tokens[from].start), Int(tokens[max(from, to - 1)].end))
  }

  /// The last byte of a word, lower case.
  func lastByte(_ index: Int) -> UInt8 { text[Int(tokens[index].end) - 1] | 0x20 }
}
