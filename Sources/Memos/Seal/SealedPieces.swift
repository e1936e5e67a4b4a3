/// A piece of text of a memo and where it stands.
struct SealedPiece {
  var place: String
  var text: String
}

/// Holds the pieces of a memo against the digests that it carries in their order.
struct SealedPieces {
  private let wanted: [String]
  private let given: [SealedPiece]
  private var differences: [SealedMemo.Difference] = []
  /// What has no partner since the last piece that has one.
  private var missing = 0
  private var extra: [SealedPiece] = []
  private var last = "at the start"

  /// More pieces than this between the first and the last difference are compared place by place.
  private static let limit = 3000

  static func differences(_ wanted: [String], _ given: [SealedPiece]) -> [SealedMemo.Difference] {
    var pieces = SealedPieces(wanted: wanted, given: given)
    pieces.compare()
    return pieces.differences
  }

  private init(wanted: [String], given: [SealedPiece]) {
    self.wanted = wanted
    self.given = given
  }

  private mutating func compare() {
    let digests = given.map { Seal.digest($0.text) }
    let start = zip(wanted, digests).prefix { $0 == $1 }.count
    let most = min(wanted.count, digests.count) - start
    let end = zip(wanted.reversed(), digests.reversed()).prefix(most).prefix { $0 == $1 }.count
    let old = wanted[start..<wanted.count - end]
    let new = digests[start..<digests.count - end]
    if start > 0 { last = "after \(given[start - 1].place)" }
    if max(old.count, new.count) > SealedPieces.limit {
      missing = old.count
      extra = Array(given[new.indices])
    } else {
      walk(Array(old), Array(new), from: start)
    }
    settle()
  }

  private mutating func walk(_ old: [String], _ new: [String], from start: Int) {
    let changes = new.difference(from: old)
    var (removed, inserted) = (Set<Int>(), Set<Int>())
    for change in changes {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    var (oldIndex, newIndex) = (0, 0)
    while oldIndex < old.count || newIndex < new.count {
      if removed.contains(oldIndex) {
        missing += 1
        oldIndex += 1
      } else if inserted.contains(newIndex) {
        extra.append(given[start + newIndex])
        newIndex += 1
      } else {
        settle()
        last = "after \(given[start + newIndex].place)"
        oldIndex += 1
        newIndex += 1
      }
    }
  }

  /// Pieces without a digest stand for those that are missing at the same place; what is left over was added or removed.
  private mutating func settle() {
    for (index, piece) in extra.enumerated() {
      differences.append(
        .init(kind: index < missing ? .altered : .added, place: piece.place, text: Seal.folded(piece.text)))
      last = "after \(piece.place)"
    }
    if missing > extra.count {
      for _ in extra.count..<missing { differences.append(.init(kind: .removed, place: last, text: "")) }
    }
    missing = 0
    extra = []
  }
}
