import Foundation
import TestSupport
import Testing

/// The manual page, the completions, and putting all of it in place.
@Suite struct InstallTests {
  private static let subcommands = ["run", "check", "extract", "compare", "brief", "verify"]

  private func tool(_ names: [String]) -> String? {
    names.first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// What a program printed on both ways, and how it ended.
  private func run(_ program: String, _ arguments: [String], in folder: String) throws -> (Int32, String) {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.environment = [
      "HOME": folder, "LC_ALL": "C.UTF-8", "PATH": "\(folder)/prefix/bin:/usr/bin:/bin", "TERM": "dumb",
    ]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: bytes, as: UTF8.self))
  }

  /// The names of the prompt's commands, as `help` lists them.
  private func commands() throws -> [String] {
    let help = try Silang.run(["-c", "help"])
    return help.output.split(separator: "\n").filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }
      .compactMap { $0.split(separator: " ").first.map(String.init) }
  }

  @Test func theManualNamesEveryCommand() throws {
    let page = try Silang.run(["manual"])
    #expect(page.status == 0)
    #expect(page.output.hasPrefix(".TH SILANG 1"))
    let commands = try commands()
    #expect(commands.count > 30)
    for name in commands { #expect(page.output.contains(".SS \"\(name)"), "\(name)") }
    for name in Self.subcommands { #expect(page.output.contains(".SS \"silang \(name)\""), "\(name)") }
    for option in ["\\-\\-session file", "\\-\\-no\\-init", "\\-D name=value", "\\-c commands"] {
      #expect(page.output.contains(option), "\(option)")
    }
    #expect(try Silang.run(["manual"]).output == page.output)
    guard let groff = tool(["/usr/bin/groff"]) else { return }
    let scratch = try Scratch()
    try scratch.write("silang.1", page.output)
    let (status, output) = try run(groff, ["-man", "-Tutf8", "-ww", "-z", "silang.1"], in: scratch.path)
    #expect(status == 0)
    #expect(output == "", "groff has nothing to say")
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func completionsAreWhole(_ shell: String) throws {
    let script = try Silang.run(["completions", shell])
    #expect(script.status == 0)
    for name in Self.subcommands {
      #expect(script.output.contains(name))
      let help = try Silang.run([name, "--help"])
      let options = Set(help.output.matches(of: /--[a-z][a-z-]+/).map { String($0.output) })
      for option in options.sorted() {
        #expect(
          script.output.contains(shell == "fish" ? "-l \(option.dropFirst(2))" : option), "\(shell) \(name) \(option)")
      }
    }
    guard let program = tool(["/usr/bin/\(shell)", "/bin/\(shell)"]) else { return }
    let scratch = try Scratch()
    try scratch.write("script", script.output)
    let (status, output) = try run(program, [shell == "fish" ? "--no-execute" : "-n", "script"], in: scratch.path)
    #expect(status == 0 && output.isEmpty, "\(output)")
  }

  @Test(
    arguments: [
      (["che"], "check"), (["--la"], "--lang"), (["check", "--fail-on", "ten"], "tension"),
      (["--format", "ndj"], "ndjson"),
      (["brief", "--lang", "=", "i"], "id"), (["--fail-on", "="], "contradiction"), (["verify", "--qui"], "--quiet"),
    ] as [([String], String)])
  func bashOffers(_ words: [String], _ offer: String) throws {
    let scratch = try Scratch()
    try scratch.write("script", try Silang.run(["completions", "bash"]).output)
    let list = (["silang"] + words).map { "'\($0)'" }.joined(separator: " ")
    let (status, output) = try run(
      "/bin/bash",
      ["-c", "source ./script; COMP_WORDS=(\(list)); COMP_CWORD=\(words.count); _silang; echo ${COMPREPLY[@]}"],
      in: scratch.path)
    #expect(status == 0)
    #expect(output.split(whereSeparator: \.isWhitespace).contains { $0 == offer }, "\(output)")
  }

  @Test func fishOffers() throws {
    guard let fish = tool(["/usr/bin/fish"]) else { return }
    let scratch = try Scratch()
    try scratch.write("script", try Silang.run(["completions", "fish"]).output)
    try scratch.write("articles/a.txt", "x")
    for (line, offer) in [
      ("silang che", "check"), ("silang check --fail-on ten", "tension"), ("silang --la", "--lang"),
      ("silang check art", "articles/"), ("silang --session art", "articles/"),
    ] {
      let (_, output) = try run(fish, ["-c", "source script; complete -C '\(line)'"], in: scratch.path)
      #expect(
        output.split(separator: "\n").contains { $0.split(separator: "\t").first.map(String.init) == offer },
        "\(line): \(output)")
    }
  }

  @Test(.enabled(if: Tools.has("zsh"), "zsh is not installed")) func zshOffers() throws {
    let scratch = try Scratch()
    try scratch.write("functions/_silang", try Silang.run(["completions", "zsh"]).output)
    try scratch.write("articles/a.txt", "x")
    let zsh = try #require(tool(["/usr/bin/zsh", "/bin/zsh"]))
    let terminal = try PseudoTerminal.spawn(
      zsh, arguments: ["-f", "-i"],
      environment: ["HOME": scratch.path, "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin", "TERM": "dumb"], columns: 200)
    try terminal.send(
      "cd \(scratch.path); fpath=(\(scratch.path)/functions $fpath); autoload -Uz compinit; compinit -u -d dump; "
        + "echo LOAD''ED\r")
    try terminal.expect("LOADED")
    for (line, offer) in [
      ("silang che", "silang check"), ("silang check --fail-on ten", "silang check --fail-on tension"),
      ("silang brief --qui", "silang brief --quiet"), ("silang check art", "silang check articles"),
    ] {
      // The line is completed, then printed.
      try terminal.send("\(line)\t\u{1}echo DO''NE \r")
      try terminal.expect("DONE \(offer)")
    }
  }

  private static let files = [
    "bin/silang", "share/man/man1/silang.1", "share/bash-completion/completions/silang",
    "share/zsh/site-functions/_silang", "share/fish/vendor_completions.d/silang.fish", "share/silang/installed",
  ]

  @Test func installAndRemove() throws {
    let scratch = try Scratch()
    try scratch.write("prefix/share/man/man1/other.1", "not ours")
    let install = Repository.root + "/Scripts/install"
    for _ in 1...2 {
      let (status, output) = try run(install, ["prefix", "--binary", Silang.path], in: scratch.path)
      #expect(status == 0, "\(output)")
    }
    for file in Self.files {
      #expect(FileManager.default.fileExists(atPath: "\(scratch.path)/prefix/\(file)"), "\(file)")
    }
    #expect(try run("\(scratch.path)/prefix/bin/silang", ["--version"], in: scratch.path) == (0, "1.0\n"))
    if let man = tool(["/usr/bin/man"]) {
      let (_, output) = try run(man, ["-M", "prefix/share/man", "-w", "silang"], in: scratch.path)
      #expect(output.contains("silang.1"))
    }
    let (status, output) = try run(install, ["--remove", "prefix"], in: scratch.path)
    #expect(status == 0, "\(output)")
    let left = try FileManager.default.subpathsOfDirectory(atPath: scratch.path + "/prefix").sorted()
    #expect(left == ["share", "share/man", "share/man/man1", "share/man/man1/other.1"])
    let (second, told) = try run(install, ["--remove", "prefix"], in: scratch.path)
    #expect(second == 1)
    #expect(told.contains("nothing was installed"))
  }

  @Test(arguments: [
    [], ["--remove"], ["a", "b"], ["--what", "a"], ["a", "--binary"], ["a", "--binary", "/nowhere"],
  ])
  func installUsedWrongly(_ arguments: [String]) throws {
    let scratch = try Scratch()
    let (status, output) = try run(Repository.root + "/Scripts/install", arguments, in: scratch.path)
    #expect(status != 0)
    #expect(output.contains("Scripts/install") || output.contains("is no program"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path).isEmpty)
  }
}
