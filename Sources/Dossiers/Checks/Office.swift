import Reading

/// What a person is said to be, as far as the table of offices knows the words.
struct Office: Sendable {
  /// Keys of the table; several where one word names several offices (`district chief`).
  var keys: Set<String>
  /// What the office is for (`FINANCE`).
  var fields: Set<String>
  var isDeputy: Bool
  /// The words, name included.
  var range: TextRange

  enum Meeting: Sendable { case same, unknown, conflict }

  /// Offices that one person holds one of.
  private static let single: Set<String> = [
    "PRESIDENT", "MONARCH", "PRIME_MINISTER", "MINISTER", "GOVERNOR", "MAYOR", "REGENT", "SUBDISTRICT", "VILLAGE",
    "DIPLOMAT", "POLICE_CHIEF", "COMMANDER", "CHIEF_EXPERT", "JUDGE", "PROSECUTOR", "CEO", "HEAD", "PRINCIPAL",
    "RECTOR", "DEAN",
  ]
  /// Callings that hardly go together.
  private static let callings: Set<String> = [
    "STUDENT", "LECTURER", "TEACHER", "DOCTOR", "NURSE", "LAWYER", "JOURNALIST", "FISHERMAN", "DRIVER", "SOLDIER",
    "POLICE_OFFICER", "PILOT", "COACH", "REFEREE", "FIREFIGHTER", "PHARMACIST",
    "LIBRARIAN", "TRAIN_DRIVER", "RANGER",
  ]
  /// Callings of those who are employed by the day or the month: they go with no other calling and no office.
  private static let employed: Set<String> = [
    "CLEANER", "GUARD", "CASHIER", "MECHANIC", "WELDER", "ELECTRICIAN", "CARPENTER", "MASON", "TAILOR", "BARBER",
    "WAITER", "MAID", "GARDENER", "LAB_WORKER", "OPERATOR", "DOCKWORKER", "MINER", "SAILOR", "CABIN_CREW", "COURIER",
  ]
  /// Parts in one affair, each of which goes with none of the others of its list.
  private static let parts: [Set<String>] = [
    ["JUDGE", "PROSECUTOR", "LAWYER", "SUSPECT"],
    ["SUSPECT", "VICTIM"], ["SUSPECT", "WITNESS"],
    ["AGENT", "COACH", "GOALKEEPER", "REFEREE"], ["AGENT", "COACH", "DEFENDER", "REFEREE"],
    ["AGENT", "COACH", "STRIKER", "REFEREE"], ["AGENT", "COACH", "MIDFIELDER", "REFEREE"],
    ["AGENT", "COACH", "PLAYER"],
    ["GOALKEEPER", "DEFENDER", "STRIKER"], ["GOALKEEPER", "MIDFIELDER"],
    ["PASSENGER", "DRIVER", "CONDUCTOR"], ["PASSENGER", "PILOT"], ["PASSENGER", "SKIPPER", "COOK"],
    ["ECONOMIST", "GEOLOGIST", "EPIDEMIOLOGIST", "HISTORIAN", "HYDROLOGIST", "PSYCHOLOGIST", "PHYSICIST"],
    ["BIOLOGIST", "ECONOMIST", "HISTORIAN", "GEOLOGIST", "PSYCHOLOGIST", "PHYSICIST"],
    ["SOCIOLOGIST", "GEOLOGIST", "EPIDEMIOLOGIST", "HYDROLOGIST", "BIOLOGIST", "PHYSICIST"],
    ["RECEIVER", "CEO", "OWNER"], ["RECEIVER", "HEAD"], ["AGENT", "HEAD"], ["AGENT", "CEO"],
    ["OPPOSITION", "MINISTER"], ["OPPOSITION", "PRIME_MINISTER"], ["OPPOSITION", "PRESIDENT"],
    ["ECONOMIST", "GOVERNOR"], ["ECONOMIST", "MINISTER"], ["NURSE", "HEAD"], ["NURSE", "PRINCIPAL"],
    ["CLERIC", "POLICE_CHIEF"], ["CLERIC", "COMMANDER"], ["SPOKESPERSON", "RESEARCH_LEAD"],
  ]
  /// Those who speak for the holders of these offices are not the holders.
  private static let spokenFor: Set<String> = [
    "PRESIDENT", "MONARCH", "PRIME_MINISTER", "MINISTER", "GOVERNOR", "MAYOR", "REGENT", "JUDGE", "RECTOR", "CEO",
    "COACH",
  ]
  /// What somebody is to one victim.
  static let kin: Set<String> = [
    "FATHER", "MOTHER", "HUSBAND", "WIFE", "SON", "DAUGHTER", "BROTHER", "SISTER", "UNCLE", "AUNT", "GRANDFATHER",
    "GRANDMOTHER", "NEIGHBOUR", "TEACHER",
  ]
  private static let women: Set<String> = ["MOTHER", "WIFE", "DAUGHTER", "SISTER", "AUNT", "GRANDMOTHER"]
  private static let men: Set<String> = ["FATHER", "HUSBAND", "SON", "BROTHER", "UNCLE", "GRANDFATHER"]
  /// The field that an office has without a word for it.
  private static let homeFields: [String: Set<String>] = [
    "POLICE_CHIEF": ["POLICE", "INVESTIGATION", "TRAFFIC"], "COMMANDER": ["DEFENCE", "POLICE", "FIRE", "RESCUE"],
    "PRINCIPAL": ["SCHOOL", "EDUCATION"], "RECTOR": ["UNIVERSITY", "EDUCATION"], "DIPLOMAT": ["FOREIGN"],
    "JUDGE": ["COURT", "LAW"], "PROSECUTOR": ["LAW", "COURT"],
  ]
  /// Fields of which one word may be said for the other.
  private static let wider: [String: Set<String>] = [
    "HEALTH": ["HOSPITAL", "HEALTH_CENTRE", "HEALTH_OFFICE", "FOOD_DRUG"],
    "EDUCATION": ["SCHOOL", "UNIVERSITY", "CULTURE"],
    "FINANCE": ["TAX", "CUSTOMS", "ECONOMY", "BANK", "PLANNING"], "ECONOMY": ["TRADE", "INDUSTRY", "PLANNING"],
    "DISASTER": ["RESCUE", "FIRE", "WATER"], "ENERGY": ["GEOLOGY"], "GEOLOGY": ["WEATHER"],
    "POLICE": [
      "INVESTIGATION", "TRAFFIC",
    ], "TRANSPORT": ["PORT", "AIRPORT", "RAIL", "TRAFFIC"], "ENVIRONMENT": ["FORESTRY", "CONSERVATION"],
    "FORESTRY": ["CONSERVATION"], "AGRICULTURE": ["FORESTRY", "MARITIME"], "LAW": ["PRISON", "IMMIGRATION", "COURT"],
    "COMPANY": [
      "BANK", "ENERGY", "MARKETING", "FINANCE", "OPERATIONS", "TECHNOLOGY", "PERSONNEL", "TRANSPORT", "RAIL", "AIRPORT",
      "PORT", "SPORT", "PROMOTER", "INDUSTRY", "TRADE", "COMMUNICATION", "LAW", "SAFETY", "SECURITY", "RESEARCH",
      "WATER",
      "HOSPITAL", "TOURISM", "AGRICULTURE", "FORESTRY", "WORKS", "PLANNING", "ENVIRONMENT", "COOPERATIVE", "SOCIAL",
      "MARITIME", "FOOD_DRUG", "CULTURE", "LAND", "UNIVERSITY", "SCHOOL", "HEALTH", "EDUCATION", "GEOLOGY",
    ],
    "SOCIAL": ["LABOUR"], "WORKS": ["WATER"], "TECHNOLOGY": ["COMMUNICATION", "OPERATIONS"],
  ]

  /// Whether two descriptions of one person at one time are the same office, or cannot both hold.
  func meets(_ other: Office) -> Meeting {
    let shared = keys.intersection(other.keys)
    if !shared.isEmpty { return meetsInKind(other, shared) }
    if keys.isSubset(of: Office.callings), other.keys.isSubset(of: Office.callings) { return .conflict }
    if isEmployed(beside: other) || other.isEmployed(beside: self) { return .conflict }
    if isApart(from: other) || other.isApart(from: self) { return .conflict }
    if worksElsewhere(than: other) || other.worksElsewhere(than: self) { return .conflict }
    if keepsMoneyElsewhere(than: other) || other.keepsMoneyElsewhere(than: self) { return .conflict }
    let single = keys.isSubset(of: Office.single)
    guard single && other.keys.isSubset(of: Office.single) else {
      let isPupil = keys == ["STUDENT"] && other.keys.isSubset(of: Office.single)
      let isPupilToo = other.keys == ["STUDENT"] && single
      return isPupil || isPupilToo ? .conflict : .unknown
    }
    if keys == ["HEAD"] { return headMeets(other) }
    if other.keys == ["HEAD"] { return other.headMeets(self) }
    return .conflict
  }

  /// Whether one is at work where the other's office or calling leaves no room for it: who studies may work besides, and who
  /// leads something that is not named may lead those at work.
  private func isEmployed(beside other: Office) -> Bool {
    guard keys.isSubset(of: Office.employed) else { return false }
    if other.keys.isSubset(of: Office.employed.union(Office.callings).subtracting(["STUDENT"])) { return true }
    return other.keys.isSubset(of: Office.single) && (other.keys != ["HEAD"] || !other.fields.isEmpty)
  }

  /// Bodies beside which their members have another office.
  private static let voluntary: Set<String> = ["PARTY", "UNION", "COOPERATIVE", "SPORT", "RELIGION"]

  /// `treasurer of the works office`, `director of the company`: one who keeps the money of one body, and the head of another.
  private func keepsMoneyElsewhere(than other: Office) -> Bool {
    guard keys == ["TREASURER"], other.keys.isSubset(of: ["HEAD", "CEO", "OWNER", "PRINCIPAL"]) else { return false }
    let own = fields.subtracting(["FINANCE"])
    return !own.isEmpty && !other.fields.isEmpty && own.isDisjoint(with: Office.voluntary)
      && other.fields.isDisjoint(with: Office.voluntary) && own.isDisjoint(with: other.fields)
  }

  /// Whether the two are different parts in one affair.
  private func isApart(from other: Office) -> Bool {
    guard keys.count == 1, other.keys.count == 1, let own = keys.first, let theirs = other.keys.first else {
      return false
    }
    if Office.parts.contains(where: { $0.contains(own) && $0.contains(theirs) }) { return true }
    if own == "SPOKESPERSON", Office.spokenFor.contains(theirs) { return true }
    if own == "SPOKESPERSON", theirs == "HEAD" {
      // The head of a press office speaks too.
      return !fields.isEmpty && !other.fields.isEmpty && !other.fields.contains("COMMUNICATION")
        && Office.areApart(fields, other.fields)
    }
    // Who leads a union does not lead the firm.
    if fields.contains("UNION"), !other.fields.contains("UNION"),
      ["HEAD", "CEO", "SECRETARY", "OWNER"].contains(theirs)
    {
      return true
    }
    if Office.women.contains(own), Office.men.contains(theirs) { return true }
    return Office.kin.contains(own) && Office.kin.contains(theirs) && fields.contains("VICTIM")
      && other.fields.contains("VICTIM")
  }

  /// Houses that one works in: who works in one does not head another.
  private static let houses: Set<String> = [
    "HOSPITAL", "HEALTH_CENTRE", "SCHOOL", "UNIVERSITY", "PORT", "AIRPORT", "PRISON", "COURT", "BANK", "POLICE", "RAIL",
  ]

  /// `a doctor at the hospital`, `the head of the health centre`: one who works in one house, and the head of another.
  private func worksElsewhere(than other: Office) -> Bool {
    keys.isSubset(of: Office.callings) && !other.keys.isDisjoint(with: ["HEAD", "PRINCIPAL", "RECTOR"])
      && !fields.isEmpty && fields.isSubset(of: Office.houses) && !other.fields.isEmpty
      && other.fields.isSubset(of: Office.houses) && Office.areApart(fields, other.fields)
  }

  /// Two offices of one name: ministers and heads differ by what they head, all by rank.
  private func meetsInKind(_ other: Office, _ shared: Set<String>) -> Meeting {
    if shared == ["CHAIR"], !fields.isEmpty, !other.fields.isEmpty {
      return Office.areApart(fields, other.fields) ? .conflict : .same
    }
    guard shared.isSubset(of: Office.single) else { return .same }
    let areFieldsKnown = !fields.isEmpty && !other.fields.isEmpty
    if areFieldsKnown, shared.contains("MINISTER") || shared.contains("HEAD") {
      if Office.areApart(fields, other.fields) { return .conflict }
    } else if shared.contains("HEAD") {
      // Two heads of nothing known may head one thing or two.
      return .unknown
    }
    return isDeputy == other.isDeputy || shared.contains("HEAD") ? .same : .conflict
  }

  /// A head of something known beside another office.
  private func headMeets(_ other: Office) -> Meeting {
    guard !fields.isEmpty else { return .unknown }
    var theirs = other.fields
    for key in other.keys { theirs.formUnion(Office.homeFields[key] ?? []) }
    return theirs.isEmpty || Office.areApart(fields, theirs) ? .conflict : .unknown
  }

  /// Whether no field of the one is a field of the other, or may be said for it.
  private static func areApart(_ a: Set<String>, _ b: Set<String>) -> Bool {
    guard a.isDisjoint(with: b) else { return false }
    func covers(_ one: Set<String>, _ two: Set<String>) -> Bool {
      one.contains { wide in two.contains { wider[wide]?.contains($0) == true } }
    }
    return !covers(a, b) && !covers(b, a)
  }
}

/// The words of one language for offices.
struct OfficeWords: Sendable {
  enum Word: Sendable { case office(Set<String>), field(String), deputy, open }

  private let phrases: PhraseTable
  private let rows: [Word]

  static func of(_ language: Language) -> OfficeWords { language == .english ? english : indonesian }

  private static let english = OfficeWords(.of(.english))
  private static let indonesian = OfficeWords(.of(.indonesian))

  private init(_ data: LanguageData) {
    phrases = data.phrases(.offices)
    rows = data.rows(.offices).map { row in
      switch row[0] {
      case "office": .office(Set(row[1].split(separator: "|").map(String.init)))
      case "field": .field(row[1])
      case "deputy": .deputy
      default: .open
      }
    }
  }

  /// The words of the table in a stretch of text, longest first at each place.
  func read(_ tokens: [Token], _ range: Range<Int>) -> [(word: Word, tokens: Range<Int>)] {
    var found: [(word: Word, tokens: Range<Int>)] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let matches = phrases.allLongest(in: tokens, at: index, end: range.upperBound)
      for match in matches { found.append((rows[Int(match.value)], index..<index + match.length)) }
      index += max(1, matches.first?.length ?? 1)
    }
    return found
  }
}
