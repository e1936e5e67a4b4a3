import Foundation
import TestSupport
import Testing

/// The modules import one another in one direction only, and the check that says so does see a forbidden import.
@Suite struct ImportTests {
  @Test func sourcesImportOneWayOnly() throws {
    let result = try checkImports("--scan")
    #expect(result.status == 0, "\(result.output)")
  }

  @Test func forbiddenImportsAreSeen() throws {
    let result = try checkImports("--self-test")
    #expect(result.status == 0, "\(result.output)")
    #expect(result.output.contains("forbidden imports are found"))
  }

  /// Runs `Scripts/check-imports` with one option; gives its exit status and all that it printed.
  private func checkImports(_ option: String) throws -> (status: Int32, output: String) {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: Repository.root + "/Scripts/check-imports")
    process.arguments = [option]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: bytes, as: UTF8.self))
  }
}
