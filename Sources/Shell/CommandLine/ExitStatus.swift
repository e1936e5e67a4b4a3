import ArgumentParser

/// How the program ends: part of the command line's contract.
enum ExitStatus: Int32 {
  case done = 0
  /// Done, and findings at or above `--fail-on`, or a memo that does not stand.
  case findings = 1
  /// Wrong usage, or a script's command failed.
  case usage = 2
  /// An article could not be read; the others were.
  case unreadable = 3
  case interrupted = 130

  /// What a command throws to end with this status.
  var exitCode: ExitCode { ExitCode(rawValue) }
}
