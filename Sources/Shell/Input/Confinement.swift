import Foundation
import Reading
import Synchronization

/// Runs a program that parses strangers' files: with a limit on its memory and time and, where the kernel allows it,
/// without a network.
enum Confinement {
  /// Whether children get no network here.
  static let hasNoNetwork: Bool = (try? ChildProcess.run("unshare", unshared + ["true"], input: [], seconds: 5)) != nil

  private static let unshared = ["--map-root-user", "--net", "--"]

  /// What a user should know of programs that ran, or could not.
  enum Shortcoming: Hashable {
    case network(program: String)
    /// OpenDocument tables were read without `unzip`.
    case headerRows
  }

  /// What came up since it was last told, in order.
  private static let untold = Mutex<[Shortcoming]>([])

  static func note(_ shortcoming: Shortcoming) {
    untold.withLock { list in
      let isNetwork = if case .network = shortcoming { true } else { false }
      let isKnown = list.contains { if case .network = $0 { isNetwork } else { $0 == shortcoming } }
      if !isKnown { list.append(shortcoming) }
    }
  }

  /// What came up in words: that the first program had a network, that header rows are missing.
  static func remarks(_ language: Language) -> [String] {
    let list = untold.withLock { list in
      defer { list = [] }
      return list
    }
    return list.map { shortcoming in
      switch shortcoming {
      case .network(let name):
        language == .english
          ? "\(name) could not be cut off the network here (unshare is missing or not allowed); Silang itself uses none"
          : "\(name) tidak dapat diputus dari jaringan di sini (unshare tidak ada atau tidak diizinkan); Silang sendiri tidak memakainya"
      case .headerRows:
        language == .english
          ? "header rows of ODT tables may be missing: they need unzip (apt-get install unzip)"
          : "baris judul tabel ODT mungkin tidak terbaca: diperlukan unzip (apt-get install unzip)"
      }
    }
  }

  /// - Parameter memory: in bytes of address space; nil for programs that limit themselves.
  static func run(
    _ name: String, _ arguments: [String], input: [UInt8], memory: Int?, seconds: Int,
    outputLimit: Int = ChildProcess.outputLimit
  ) throws(ChildProcessError) -> [UInt8] {
    guard ChildProcess.exists(name) else { throw .notInstalled }
    var words = [name] + arguments
    if hasNoNetwork { words = ["unshare"] + unshared + words } else { note(.network(program: name)) }
    if let memory, ChildProcess.exists("prlimit") { words = ["prlimit", "--as=\(memory)", "--"] + words }
    return try ChildProcess.run(
      words[0], Array(words.dropFirst()), input: input, seconds: seconds, outputLimit: outputLimit)
  }
}

extension ChildProcess {
  /// Whether a program of this name is installed.
  static func exists(_ name: String) -> Bool {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":")
    return folders.contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(name)") }
  }
}
