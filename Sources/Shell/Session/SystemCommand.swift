import Glibc

/// `!ls -l`: a command for the system's shell, typed at the prompt; `!` alone opens a shell. Scripts run no other programs.
struct SystemCommand {
  private let text: String

  /// Nil for a line that does not begin with `!`.
  init?(_ line: String) {
    let line = line.drop { $0 == " " || $0 == "\t" }
    guard line.first == "!" else { return nil }
    text = line.dropFirst().trimmingSuffix { $0.isWhitespace }.trimmingPrefix { $0.isWhitespace }.description
  }

  /// Runs it at this terminal and waits; ^C is the program's. What fails is told by the shell itself.
  func run() {
    fflush(nil)
    _ = system(text.isEmpty ? "exec \"${SHELL:-/bin/sh}\"" : text)
  }
}

extension Substring {
  fileprivate func trimmingSuffix(while isEmpty: (Character) -> Bool) -> Substring {
    var text = self
    while let last = text.last, isEmpty(last) { text = text.dropLast() }
    return text
  }
}
