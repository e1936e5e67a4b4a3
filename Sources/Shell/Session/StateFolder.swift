import Foundation
import Glibc

/// Where the shell keeps its own files: the user's state folder (XDG Base Directory Specification).
enum StateFolder {
  /// `$XDG_STATE_HOME/silang`, else `~/.local/state/silang`; nil without a home.
  static func path(_ environment: (String) -> String? = Terminal.environment) -> String? {
    folder("XDG_STATE_HOME", "/.local/state", environment)
  }

  /// Where the commands may stand that an interactive session starts with; the first that is there counts:
  /// `silangrc` and `init.silang` in the configuration folder, then `~/.silangrc`.
  static func initScripts(_ environment: (String) -> String? = Terminal.environment) -> [String] {
    let folder = configuration(environment).map { ["\($0)/silangrc", "\($0)/init.silang"] } ?? []
    return folder + (environment("HOME").flatMap { $0.isEmpty ? nil : ["\($0)/.silangrc"] } ?? [])
  }

  /// `$XDG_CONFIG_HOME/silang`, else `~/.config/silang`: the init script, and the user's own names and concepts.
  static func configuration(_ environment: (String) -> String? = Terminal.environment) -> String? {
    folder("XDG_CONFIG_HOME", "/.config", environment)
  }

  /// The state folder, made if need be for its owner alone; nil where it cannot be.
  static func make() -> String? {
    guard let path = path() else { return nil }
    do {
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      return path
    } catch {
      return nil
    }
  }

  private static func folder(_ variable: String, _ below: String, _ environment: (String) -> String?) -> String? {
    // A relative path is to be ignored, says the specification.
    if let path = environment(variable), path.hasPrefix("/") { return path + "/silang" }
    return environment("HOME").flatMap { $0.isEmpty ? nil : $0 + below + "/silang" }
  }
}
