import Foundation

/// What a run of the built program gave.
public struct SilangResult: Sendable {
  public var status: Int32
  public var output: String
  public var errors: String
}

/// The built program, found beside the test bundle.
public enum Silang {
  /// The path of the executable of the same build as the tests.
  public static let path: String = {
    // The test bundle stands in the build's own folder, and so does the program.
    let bundle = Bundle.allBundles.map(\.bundlePath).first { $0.hasSuffix(".xctest") } ?? CommandLine.arguments[0]
    return URL(fileURLWithPath: bundle).deletingLastPathComponent().path + "/silang"
  }()

  /// Runs the program to its end with a state folder of its own.
  public static func run(
    _ arguments: [String], input: String = "", in folder: String? = nil, environment: [String: String] = [:]
  ) throws -> SilangResult {
    try run(arguments, bytes: Array(input.utf8), in: folder, environment: environment)
  }

  public static func run(
    _ arguments: [String], bytes: [UInt8], in folder: String? = nil, environment: [String: String] = [:]
  ) throws -> SilangResult {
    let scratch = try Scratch()
    try scratch.write("in", bytes)
    try scratch.write("out", [])
    try scratch.write("err", [])
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder ?? scratch.path)
    var variables = ["HOME": scratch.path, "LC_ALL": "C.UTF-8", "COLUMNS": "100"]
    variables.merge(environment) { _, given in given }
    process.environment = variables
    process.standardInput = try FileHandle(forReadingFrom: URL(fileURLWithPath: scratch.path + "/in"))
    process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: scratch.path + "/out"))
    process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: scratch.path + "/err"))
    try process.run()
    process.waitUntilExit()
    return SilangResult(
      status: process.terminationStatus, output: try scratch.text("out"), errors: try scratch.text("err"))
  }
}

/// A folder that goes when the value does.
public final class Scratch: Sendable {
  public let path: String

  public init() throws {
    path = FileManager.default.temporaryDirectory.path + "/silang-test-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    // What cannot be removed stays in the system's temporary folder.
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Writes a file, making the folders that its name needs; gives its path.
  @discardableResult
  public func write(_ name: String, _ bytes: [UInt8]) throws -> String {
    let file = path + "/" + name
    let folder = URL(fileURLWithPath: file).deletingLastPathComponent().path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(fileURLWithPath: file))
    return file
  }

  @discardableResult
  public func write(_ name: String, _ text: String) throws -> String { try write(name, Array(text.utf8)) }

  public func bytes(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(fileURLWithPath: path + "/" + name)))
  }

  public func text(_ name: String) throws -> String { String(decoding: try bytes(name), as: UTF8.self) }
}

/// Names of source files.
public enum FileNames {
  /// The names of the Swift files in a folder of the repository, without their ending, sorted.
  public static func swift(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: Repository.root + "/" + folder)
      .filter { $0.hasSuffix(".swift") }.map { String($0.dropLast(6)) }.sorted()
  }
}
