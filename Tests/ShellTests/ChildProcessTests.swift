import Testing

@testable import Shell

@Suite struct ChildProcessTests {
  @Test func bytesInBytesOut() throws {
    let bytes = (0..<300_000).map { UInt8(truncatingIfNeeded: $0) }
    #expect(try ChildProcess.run("cat", [], input: bytes) == bytes)
  }

  @Test func argumentsAndVariablesAreHandedOver() throws {
    let output = try ChildProcess.run(
      "sh", ["-c", "printf '%s|%s' \"$1\" \"$STAMP\"", "sh", "a b;c"], input: [], environment: ["STAMP": "12"])
    #expect(String(decoding: output, as: UTF8.self) == "a b;c|12")
  }

  /// A program that ends without reading what it is given must not take this one with it.
  @Test func inputMayBeLeftUnread() throws {
    let bytes = [UInt8](repeating: 0x61, count: 1 << 20)
    for _ in 0..<20 { #expect(try ChildProcess.run("true", [], input: bytes).isEmpty) }
  }

  @Test func failuresAreTold() {
    #expect(throws: ChildProcessError.notInstalled) { try ChildProcess.run("no-such-tool-at-all", [], input: []) }
    #expect(throws: ChildProcessError.failed("out of ink")) {
      try ChildProcess.run("sh", ["-c", "echo warm-up >&2; echo 'out of ink' >&2; exit 4"], input: [])
    }
    #expect(throws: ChildProcessError.tookTooLong(seconds: 1)) {
      try ChildProcess.run("sleep", ["600"], input: [], seconds: 1)
    }
  }
}
