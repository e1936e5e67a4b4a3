import Foundation
import Testing

@testable import Shell

/// Commands wait for a program on a thread of their own or the main one; the few threads that tests share must not wait.
private func run(
  _ name: String, _ arguments: [String], input: [UInt8], environment: [String: String] = [:], seconds: Int = 600
) async throws -> [UInt8] {
  try await withCheckedThrowingContinuation { continuation in
    Thread {
      continuation.resume(
        with: Result {
          try ChildProcess.run(name, arguments, input: input, environment: environment, seconds: seconds)
        })
    }.start()
  }
}

@Suite struct ChildProcessTests {
  @Test func bytesInBytesOut() async throws {
    let bytes = (0..<300_000).map { UInt8(truncatingIfNeeded: $0) }
    #expect(try await run("cat", [], input: bytes) == bytes)
  }

  @Test func argumentsAndVariablesAreHandedOver() async throws {
    let output = try await run(
      "sh", ["-c", "printf '%s|%s' \"$1\" \"$STAMP\"", "sh", "a b;c"], input: [], environment: ["STAMP": "12"])
    #expect(String(decoding: output, as: UTF8.self) == "a b;c|12")
  }

  /// A program that ends without reading what it is given must not take this one with it.
  @Test func inputMayBeLeftUnread() async throws {
    let bytes = [UInt8](repeating: 0x61, count: 1 << 20)
    for _ in 0..<20 { #expect(try await run("true", [], input: bytes).isEmpty) }
  }

  @Test func failuresAreTold() async {
    await #expect(throws: ChildProcessError.notInstalled) { try await run("no-such-tool-at-all", [], input: []) }
    await #expect(throws: ChildProcessError.failed("out of ink")) {
      try await run("sh", ["-c", "echo warm-up >&2; echo 'out of ink' >&2; exit 4"], input: [])
    }
    await #expect(throws: ChildProcessError.tookTooLong(seconds: 1)) {
      try await run("sleep", ["600"], input: [], seconds: 1)
    }
  }
}

/// A document whose program does not come to an end.
@Suite struct ConversionTests {
  @Test func theFileIsNamedWithTheLimit() {
    let error = ArticleInputError.conversion(
      path: "a.pdf", program: "pdftotext", package: "poppler-utils", .tookTooLong(seconds: DocumentConverter.seconds))
    #expect(error.text(.english) == "a.pdf: pdftotext was ended after 20 s; the file may be broken")
    #expect(error.text(.indonesian) == "a.pdf: pdftotext dihentikan setelah 20 dtk; berkasnya mungkin rusak")
  }

  @Test func aConfinedProgramIsEnded() async {
    await #expect(throws: ChildProcessError.tookTooLong(seconds: 1)) {
      try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<[UInt8], any Error>) in
        Thread {
          continuation.resume(
            with: Result { try Confinement.run("sleep", ["600"], input: [], memory: 1 << 30, seconds: 1) })
        }.start()
      }
    }
  }
}
