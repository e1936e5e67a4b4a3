/// A ZIP archive of files that are not compressed (PKWARE's APPNOTE, 4.3), the same bytes for the same files.
enum StoredArchive {
  /// - Parameter files: paths inside the archive and contents, in order.
  static func bytes(_ files: [(name: String, content: [UInt8])]) -> [UInt8] {
    var archive: [UInt8] = []
    var directory: [UInt8] = []
    for file in files {
      let name = Array(file.name.utf8)
      // Version 2.0, no flags, stored, midnight of 1 January 1980.
      let common: [UInt8] =
        little(20, 2) + little(0, 2) + little(0, 2) + little(0, 2) + little(0x21, 2) + little(checksum(file.content), 4)
        + little(file.content.count, 4) + little(file.content.count, 4) + little(name.count, 2) + little(0, 2)
      directory += little(0x0201_4B50, 4) + little(20, 2) + common + [UInt8](repeating: 0, count: 10)
      directory += little(archive.count, 4) + name
      archive += little(0x0403_4B50, 4) + common + name + file.content
    }
    let end =
      little(0x0605_4B50, 4) + little(0, 4) + little(files.count, 2) + little(files.count, 2)
      + little(directory.count, 4) + little(archive.count, 4) + little(0, 2)
    return archive + directory + end
  }

  private static func little(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  /// What each byte does to the check sum.
  private static let steps: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte)) { sum, _ in sum & 1 == 0 ? sum >> 1 : sum >> 1 ^ 0xEDB8_8320 }
  }

  /// CRC-32 as ZIP has it.
  private static func checksum(_ bytes: [UInt8]) -> Int {
    let steps = steps
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes { sum = sum >> 8 ^ steps[Int(UInt8(truncatingIfNeeded: sum) ^ byte)] }
    return Int(~sum)
  }
}
