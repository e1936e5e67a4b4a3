extension Article {
  /// The same for the same text by the same publisher on the same day, however its white space and its file differ. A
  /// reprint elsewhere has another one: who prints what another has printed is worth knowing.
  public var textDigest: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count + 32)
    for byte in text {
      if byte > 0x20 {
        bytes.append(byte)
      } else if let last = bytes.last, last != 0x20 {
        bytes.append(0x20)
      }
    }
    if bytes.last == 0x20 { bytes.removeLast() }
    bytes.append(0)
    bytes += (publisher ?? "").utf8
    bytes.append(0)
    bytes += (published?.description ?? "").utf8
    return Fingerprint.sha256(bytes)
  }
}
