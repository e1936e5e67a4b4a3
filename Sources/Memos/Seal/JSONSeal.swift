import Foundation

/// The seal of a JSON memo: the field `digests`, which has the digest of each string, number and flag by its JSON
/// Pointer (RFC 6901). Values below the keys of ``analysts`` are the analyst's own and have none.
enum JSONSeal {
  private static let key = "digests"
  private static let analysts: Set<String> = ["analyst", "assessment"]

  /// The bytes of a JSON object with the field behind its others.
  static func sealed(_ object: [UInt8]) -> [UInt8] {
    guard let fields = try? JSONSerialization.jsonObject(with: Data(object)), object.last == 0x7D else { return object }
    var json = JSONWriter()
    json.beginObject()
    for piece in leaves(of: fields) {
      json.key(named: piece.place)
      json.string(Seal.digest(piece.text))
    }
    json.endObject()
    return object.dropLast() + Array(",\"\(key)\":".utf8) + json.bytes + [0x7D]
  }

  static func open(_ text: String) throws(SealError) -> SealedMemo {
    guard let object = try? JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any] else {
      throw .damaged("it is no JSON any more")
    }
    guard (object["schema"] as? String)?.hasPrefix("silang.memo/") == true else { throw .noMemo }
    guard var digests = object[key] as? [String: String] else { throw .damaged("its `digests` are missing") }
    var memo = try SealedMemo(fields: object)
    memo.sentences = digests.count
    for piece in leaves(of: object) {
      guard let digest = digests.removeValue(forKey: piece.place) else {
        memo.differences.append(.init(kind: .added, place: piece.place, text: piece.text))
        continue
      }
      if digest != Seal.digest(piece.text) {
        memo.differences.append(.init(kind: .altered, place: piece.place, text: piece.text))
      }
    }
    for place in digests.keys.sorted() { memo.differences.append(.init(kind: .removed, place: place, text: "")) }
    return memo
  }

  /// Every value that is neither list nor object, by its place: keys in alphabetical order.
  private static func leaves(of value: Any, at place: String = "") -> [SealedPiece] {
    switch value {
    case let object as [String: Any]:
      object.keys.sorted().filter { !analysts.contains($0) && !(place.isEmpty && $0 == key) }.flatMap { name in
        let step = name.replacing("~", with: "~0").replacing("/", with: "~1")
        return object[name].map { leaves(of: $0, at: "\(place)/\(step)") } ?? []
      }
    case let list as [Any]:
      list.enumerated().flatMap { leaves(of: $1, at: "\(place)/\($0)") }
    case is NSNull: []
    default: [SealedPiece(place: place, text: "\(value)")]
    }
  }
}
