/// Where text that starts at a line's beginning ends on a terminal, as the line editor lays it out: each scalar by
/// itself, tabs to the next of every eight columns, control characters as two (`^X`).
struct ScreenPosition: Equatable {
  var row = 0
  var column = 0
  let width: Int

  init(width: Int) { self.width = max(width, 1) }

  mutating func advance(over text: some StringProtocol) {
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0A: newLine()
      case 0x09: move(8 - column % 8)
      case 0..<0x20, 0x7F: move(2)
      default: move(TextWidth.of(scalar))
      }
    }
  }

  private mutating func newLine() {
    row += 1
    column = 0
  }

  private mutating func move(_ columns: Int) {
    if column + columns > width { newLine() }
    column += columns
    if column >= width { newLine() }
  }
}
