import ArgumentParser
import Glibc
import Reading

/// The command line.
struct Silang: AsyncParsableCommand {
  /// What `--version` and the banner print.
  static let version = "1.0"

  static let configuration = CommandConfiguration(
    commandName: "silang",
    abstract: "Cross-checks news reports in Indonesian and English: who says what, and where they disagree.",
    usage: """
      silang [ARTICLE ...]                    the prompt; the articles are loaded first
      silang -c 'COMMANDS' [ARTICLE ...]      runs commands of the prompt, then leaves
      silang run SCRIPT [ARTICLE ...]         runs a file of commands; silang < SCRIPT does the same
      silang check ARTICLE ...                every finding
      silang extract ARTICLE ...              what each article says, one record an article
      silang compare "A" "B"                  two statements against each other
      silang brief ARTICLE ... [--to FILE]    the memo
      silang verify MEMO [ARTICLE ...]        an exported memo, held against its articles
      """,
    discussion: """
      ARTICLE is a file, a folder (every article below it, sorted by path), or - for standard input. \
      One article may have 64 MiB (--limit), unpacked too, and takes less than 1 GiB of memory, its converter \
      included (a session keeps about 600 MiB of each of that size): of the most crowded files the beginning is read, of \
      the longest the first 6,000 sentences are compared, and both are told. Pages are \
      cut where elements stand 1,000 deep, after two million tags or at one with 2,000 attributes, mails where parts \
      stand 16 deep; JSON may go 64 deep; a session takes 2,000 records or mails of one file, 8 MiB of them at most, \
      extract any number. Programs that convert PDFs and office documents get 20 s and 1 GiB. \
      Silang has no network: save a page and load the file.
      Exit codes: 0 done, 1 findings at or above --fail-on or a memo that does not stand, 2 wrong usage or a failed \
      command, 3 an article could not be read, 130 interrupted. At the prompt, `help` lists the commands.
      """,
    version: version,
    subcommands: [
      PromptCommand.self, RunScriptCommand.self, CheckCommand.self, ExtractCommand.self, StatementsCommand.self,
      BriefCommand.self, VerifyMemoCommand.self, ManualCommand.self, CompletionsCommand.self,
    ],
    defaultSubcommand: PromptCommand.self)
}

/// Runs the program and ends the process.
public func runSilang() async {
  // A write beyond the limit of a file's size is then an error like that of a full disk.
  signal(SIGXFSZ, SIG_IGN)
  let words = CommandLineWords(CommandLine.arguments.dropFirst())
  do {
    if words.asksForHelp, let page = words.page {
      let sink = DescriptorSink(STDOUT_FILENO)
      try sink.write(page.text(words.invocation, Terminal.current()))
      try sink.flush()
      return
    }
    var command = try Silang.parseAsRoot(words.words)
    if var command = command as? any AsyncParsableCommand {
      try await command.run()
    } else {
      try command.run()
    }
  } catch {
    guard Silang.exitCode(for: error) == .validationFailure else { Silang.exit(withError: error) }
    tell(Silang.fullMessage(for: error), words.page)
    exit(ExitStatus.usage.rawValue)
  }
}

/// Prints wrong usage. The command without a name of its own is shown as the user types it.
private func tell(_ message: String, _ page: CommandLinePage?) {
  let lines = message.split(separator: "\n", omittingEmptySubsequences: false).map { line in
    line.hasPrefix("Usage: silang prompt") || line.contains("'silang prompt --help'")
      ? line.split(separator: " prompt", maxSplits: 1).joined() : String(line)
  }
  let text = lines.joined(separator: "\n")
  // There is no other place to say that standard error is closed.
  try? DescriptorSink(STDERR_FILENO).line(page?.translated(text) ?? text)
}
