/// The size of a place, as far as two of one size cannot lie in each other.
public enum PlaceLevel: String, Sendable {
  case village, district, city, province, country, island, sea, mountain
}

/// How places lie in each other.
public enum Places {
  private struct Row: Sendable {
    var kind: String
    var country: String
    var parent: String
  }

  private static let rows: [String: Row] = {
    let table = Gazetteer.places
    let text = unsafe UnsafeBufferPointer(start: table.utf8Start, count: table.utf8CodeUnitCount)
    var rows: [String: Row] = [:]
    for unsafe line in unsafe text.split(separator: 0x0A) {
      let columns = unsafe line.split(separator: 0x09).prefix(5).map { unsafe String(decoding: $0, as: UTF8.self) }
      guard columns.count == 5 else { continue }
      rows[columns[1]] = Row(kind: columns[2], country: columns[3], parent: columns[4])
    }
    return rows
  }()

  /// The ids of the places in which a place lies, the nearest first, its country last.
  public static func chain(of id: String) -> [String] {
    var chain: [String] = []
    var current = rows[id]
    // The table's chains are short; the bound keeps a loop in it from hanging.
    while let row = current, chain.count < 12 {
      guard row.parent != "-", !chain.contains(row.parent) else { break }
      chain.append(row.parent)
      current = rows[row.parent]
    }
    if let country = rows[id]?.country, country != "-", !chain.contains(country) { chain.append(country) }
    return chain
  }

  /// Whether a place of the gazetteer takes in many countries (`Africa`, `Timur Tengah`).
  public static func isVast(_ id: String) -> Bool { rows[id].map { $0.kind == "region" && $0.country == "-" } ?? false }

  /// The level of a place of the gazetteer; nil for zones, capes and the like.
  public static func level(of id: String) -> PlaceLevel? {
    guard let kind = rows[id]?.kind else { return id.utf8.count == 2 ? .country : nil }
    return switch kind {
    case "province": .province
    case "regency", "city", "town", "city_adm", "regency_adm", "capital_new": .city
    case "district": .district
    case "island": .island
    case "sea", "strait", "bay", "ocean", "river", "lake": .sea
    case "volcano", "mountain": .mountain
    default: nil
    }
  }

  /// The level that a word for a kind of place stands for (`Kecamatan`, `village`), by its concept's key.
  public static func level(ofConcept key: String) -> PlaceLevel? {
    switch key {
    case "VILLAGE", "KELURAHAN", "NEIGHBOURHOOD": .village
    case "SUBDISTRICT", "DISTRICT": .district
    case "REGENCY", "CITY", "CAPITAL_CITY": .city
    case "PROVINCE": .province
    case "ISLAND": .island
    case "SEA", "STRAIT", "RIVER", "LAKE": .sea
    case "MOUNTAIN", "VOLCANO": .mountain
    default: nil
    }
  }
}
