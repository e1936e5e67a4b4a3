/// A prompt with styles, prepared for the line editor.
struct Prompt {
  /// With every run of escape sequences between `\1`, which the editor sends but does not count. It ends in a visible
  /// character and has no two runs side by side: either garbles the line.
  let marked: String
  /// Without them.
  let plain: String
  /// With its styles, as it is printed outside the editor.
  var styled: String { marked.filter { $0 != "\u{1}" } }

  init(_ text: String) {
    var marked = ""
    var plain = ""
    var run = ""
    var rest = text[...]
    while let first = rest.first {
      if first == "\u{1b}", let end = rest.firstIndex(of: "m") {
        run += rest[...end]
        rest = rest[rest.index(after: end)...]
        continue
      }
      if !run.isEmpty { marked += "\u{1}\(run)\u{1}" }
      run = ""
      let shown = TextWidth.visible(String(first))
      marked += shown
      plain += shown
      rest = rest.dropFirst()
    }
    if !run.isEmpty {
      marked += "\u{1}\(run)\u{1} "
      plain += " "
    }
    self.marked = marked
    self.plain = plain
  }
}
