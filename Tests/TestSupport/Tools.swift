import Foundation

/// Programs beside Silang that some tests need.
public enum Tools {
  /// Whether a program of this name is installed.
  public static func has(_ name: String) -> Bool { path(of: name) != nil }

  /// Runs a program in a folder and waits for it.
  /// - Throws: if it is missing or fails.
  public static func run(_ name: String, _ arguments: [String], in folder: String) throws {
    guard let path = path(of: name) else { throw CocoaError(.executableNotLoadable) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    try process.run()
    process.waitUntilExit()
    if process.terminationStatus != 0 { throw CocoaError(.executableRuntimeMismatch) }
  }

  private static func path(of name: String) -> String? {
    (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":").map { "\($0)/\(name)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }
}
