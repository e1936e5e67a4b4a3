import Crypto

/// SHA-256 as text: what articles, passages and memos are held against.
public enum Fingerprint {
  /// All 64 lower-case hexadecimal digits.
  public static func sha256(_ bytes: some Sequence<UInt8>) -> String {
    var hash = SHA256()
    hash.update(data: Array(bytes))
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(64)
    for byte in hash.finalize() {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The first 16 digits: enough to tell one passage or sentence from another.
  public static func short(_ bytes: some Sequence<UInt8>) -> String { String(sha256(bytes).prefix(16)) }
}
