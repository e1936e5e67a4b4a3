import Foundation

/// Runs a program that parses strangers' files: with a limit on its memory and time and, where the kernel allows it,
/// without a network.
enum Confinement {
  /// Whether children get no network here.
  static let hasNoNetwork: Bool = (try? ChildProcess.run("unshare", unshared + ["true"], input: [], seconds: 5)) != nil

  private static let unshared = ["--map-root-user", "--net", "--"]

  /// - Parameter memory: in bytes of address space; nil for programs that limit themselves.
  static func run(
    _ name: String, _ arguments: [String], input: [UInt8], memory: Int?, seconds: Int
  ) throws(ChildProcessError) -> [UInt8] {
    guard ChildProcess.exists(name) else { throw .notInstalled }
    var words = [name] + arguments
    if hasNoNetwork { words = ["unshare"] + unshared + words }
    if let memory, ChildProcess.exists("prlimit") { words = ["prlimit", "--as=\(memory)", "--"] + words }
    return try ChildProcess.run(words[0], Array(words.dropFirst()), input: input, seconds: seconds)
  }
}

extension ChildProcess {
  /// Whether a program of this name is installed.
  static func exists(_ name: String) -> Bool {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":")
    return folders.contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(name)") }
  }
}
