import Reading

/// A vague quantity or share in words, with what it conveys.
struct VagueRow: Sendable {
  var bounds: QuantityBounds
  var align: String
}

struct MagnitudeRow: Sendable {
  enum Condition: Sendable { case none, money, glued, decadeLike }
  var factor: Double
  var condition: Condition
}

struct ScopeRow: Sendable {
  var marks: ScopeMarks
  /// On which side of the figure the words say so.
  var isBefore: Bool
  var isAfter: Bool
}

struct LabelRow: Sendable {
  enum Kind: Sendable { case label, number, address, year, age, score, time, name, phone, ordinal, idiom }
  enum Side: Sendable { case before, after, whole }
  var kind: Kind
  var side: Side
}

// How a table's row becomes a value: the columns are described in each table's own comment.

private func number(_ text: String) -> Double? {
  text == "inf" || text == "-inf" ? nil : Double(text)
}

extension Approximator {
  init(_ row: TableRow) {
    switch row[0] {
    case "post": position = .post
    case "both": position = .both
    case "circum": position = .between
    case "suffix": position = .suffix
    case "link": position = .link
    default: position = .pre
    }
    kind = row[1] == "RANGE" ? .range : row[1] == "BARE" ? .introducer : .plain
    switch row[1] {
    case "EXACT": form = .exact
    case "ABOUT": form = .about
    case "ALMOST": form = .almost
    case "MORE": form = .more
    case "ATLEAST": form = .atLeast
    case "UPTO": form = .upTo
    case "ATMOST": form = .atMost
    case "LESS": form = .less
    case "RANGE": form = .range
    case "N_LEBIH": form = .andMore
    case "N_AN": form = .decadeLike
    default: form = .bare
    }
    core = Bounds(number(row[2]), number(row[3]))
    outer = Bounds(number(row[4]), number(row[5]))
    isHardLow = row[8] == "lo" || row[8] == "both"
    isHardHigh = row[8] == "hi" || row[8] == "both"
  }
}

extension VagueRow {
  /// - Parameter scale: 100 turns the shares of a whole into percent.
  init(_ row: TableRow, scale: Double) {
    func bound(_ column: Int) -> Double? { number(row[column]).map { tidy($0 * scale) } }
    // Shares have no column of hard bounds: `none` and `all` cannot be passed, the rest are soft.
    let isShare = scale != 1
    let hard = isShare ? "" : row[4]
    bounds = QuantityBounds(
      core: Bounds(bound(0), bound(1)), outer: Bounds(bound(2), bound(3)),
      isHardLow: hard == "lo" || hard == "both", isHardHigh: hard == "hi" || hard == "both")
    align = row[isShare ? 4 : 5]
  }
}

extension LabelRow {
  init(_ row: TableRow) {
    switch row[0] {
    case "number": kind = .number
    case "address": kind = .address
    case "year": kind = .year
    case "age": kind = .age
    case "score": kind = .score
    case "time": kind = .time
    case "name": kind = .name
    case "phone": kind = .phone
    case "ordinal": kind = .ordinal
    case "idiom": kind = .idiom
    default: kind = .label
    }
    side = row[1] == "after" ? .after : row[1] == "whole" ? .whole : .before
  }
}

extension ScopeRow {
  init(_ row: TableRow) {
    marks = ScopeMarks(table: row[0])
    isBefore = row[1] != "after"
    isAfter = row[1] != "before"
  }
}

extension MeasureUnit {
  init(_ row: TableRow) {
    self.init(name: row[0], dimension: Dimension(table: row[1]), factor: Double(row[2]) ?? 1)
  }
}

extension Dimension {
  /// The dimension of a name in the table of units.
  init(table name: String) {
    self = Dimension.byName[name] ?? .other
  }

  private static let byName: [String: Dimension] = [
    "count": .count, "money": .money, "percent": .percent, "percentagePoint": .percentagePoint, "length": .length,
    "area": .area, "mass": .mass, "volume": .volume, "speed": .speed, "flow": .flow, "duration": .duration,
    "temperature": .temperature, "energy": .energy, "power": .power, "magnitude": .magnitude, "age": .age,
    "ratio": .ratio, "times": .times,
  ]
}

extension ScopeMarks {
  /// The mark of a name in the table of scope marks.
  init(table name: String) {
    self = ScopeMarks.byName[name] ?? []
  }

  private static let byName: [String: ScopeMarks] = [
    "first": .first, "additional": .additional, "total": .total, "planned": .planned, "perPeriod": .perPeriod,
    "part": .part, "soFar": .soFar, "previous": .previous, "change": .change, "capacity": .capacity,
    "negated": .negated, "average": .average, "joint": .joint,
  ]
}
