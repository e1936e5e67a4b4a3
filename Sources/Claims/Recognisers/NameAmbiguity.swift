import Reading

/// A short name that fits several people of the article (`Kim` beside two Kims): decided by what the text shows, else kept
/// open.
extension EntityLinker {
  /// The people with longer names that a single name fits; empty where it fits one at most.
  func rivals(_ id: Int32) -> [Int] {
    var found: [Int] = []
    for candidate in (bearers[id] ?? []).suffix(8) where nameWords[candidate].count > 1 && !found.contains(candidate) {
      found.append(candidate)
    }
    return found.count > 1 ? found : []
  }

  /// The one whom the role beside the name tells; nil where it tells nobody or several.
  func holder(_ role: Range<Int>?, among rivals: [Int]) -> Int? {
    guard let text = role.map({ scan.string($0).lowercased() }) else { return nil }
    let holders = rivals.filter { rival in
      guard let known = entities[rival].role?.lowercased() else { return false }
      return known == text || known.hasPrefix(text + " ") || known.hasSuffix(" " + text)
    }
    return holders.count == 1 ? holders[0] : nil
  }

  /// The only one named in the same paragraph, else the only one who has spoken; nil where both or neither were.
  func likeliest(among rivals: [Int], _ mention: Mention) -> Int? {
    let paragraph = scan.sentences[mention.sentence].paragraph
    let near = rivals.filter { lastParagraph[$0] == paragraph }
    if near.count == 1 { return near[0] }
    let speaking = rivals.filter { speaks[$0] }
    return speaking.count == 1 ? speaking[0] : nil
  }
}
