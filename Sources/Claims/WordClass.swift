import Reading

/// What a word can do in a source phrase or in the clause around it.
struct WordClass: OptionSet, Sendable {
  let rawValue: UInt64
  /// A word of the language's ordinary vocabulary: a capital at a sentence's start does not make it a name.
  static let common = WordClass(rawValue: 1 << 0)
  static let complementiser = WordClass(rawValue: 1 << 1)
  static let relative = WordClass(rawValue: 1 << 2)
  static let pronoun = WordClass(rawValue: 1 << 3)
  static let plural = WordClass(rawValue: 1 << 4)
  /// Opens the phrase of an unnamed source (`seorang`, `several`).
  static let some = WordClass(rawValue: 1 << 5)
  static let role = WordClass(rawValue: 1 << 6)
  /// People without a role (`warga`, `residents`).
  static let crowd = WordClass(rawValue: 1 << 7)
  static let organisation = WordClass(rawValue: 1 << 8)
  static let document = WordClass(rawValue: 1 << 9)
  /// Heads a place's name (`Desa`, `River`).
  static let place = WordClass(rawValue: 1 << 10)
  static let preposition = WordClass(rawValue: 1 << 11)
  /// Opens an adjunct beside a source (`saat ditemui`).
  static let insert = WordClass(rawValue: 1 << 12)
  /// May stand between subject and verb.
  static let adverb = WordClass(rawValue: 1 << 13)
  static let subordinator = WordClass(rawValue: 1 << 14)
  static let opener = WordClass(rawValue: 1 << 15)
  /// An opener that ends a carried-over speaker.
  static let contrast = WordClass(rawValue: 1 << 16)
  static let particle = WordClass(rawValue: 1 << 17)
  static let and = WordClass(rawValue: 1 << 18)
  /// Bears a title in quotation marks (`bertajuk`, `titled`).
  static let titleNoun = WordClass(rawValue: 1 << 19)
  static let given = WordClass(rawValue: 1 << 20)
  static let time = WordClass(rawValue: 1 << 21)
  static let negator = WordClass(rawValue: 1 << 22)
  static let cueVerb = WordClass(rawValue: 1 << 23)

  /// Heads an organisation's name, but stands inside other names as well (`Pusat`).
  static let unit = WordClass(rawValue: 1 << 24)
  /// A small word inside names (`of`).
  static let link = WordClass(rawValue: 1 << 25)

  /// A word for a firm that was named before (`perseroan`, `the company`).
  static let company = WordClass(rawValue: 1 << 26)

  /// A unit inside an organisation, part of its head's role (`Pusdalops`).
  static let subunit = WordClass(rawValue: 1 << 27)
  /// An English head that closes an organisation's name in Indonesian as well (`Association`).
  static let tail = WordClass(rawValue: 1 << 28)

  /// Heads a name that a firm made up, of words that no table knows (`PT`).
  static let firm = WordClass(rawValue: 1 << 29)

  /// Has a speaker cite another (`mengutip`, `citing`).
  static let cites = WordClass(rawValue: 1 << 50)
  /// Sets one thing against others (`daripada`, `terbesar`, `than`).
  static let comparison = WordClass(rawValue: 1 << 51)
  /// A part of an organisation that may follow its name (`Bidang`).
  static let section = WordClass(rawValue: 1 << 30)
  /// The role of one who has a firm (`pendiri`): what follows is the firm.
  static let founder = WordClass(rawValue: 1 << 31)

  /// A phrase whose words only look like a cue or a source (`kata kunci`, `sumber daya`).
  static let trap = WordClass(rawValue: 1 << 41)

  /// Heads a place's name and never one made of a person's (`Kabupaten`, `River`; not `Jalan`).
  static let region = WordClass(rawValue: 1 << 42)
  /// A body of which each district has one (`BPBD`): a place follows its name.
  static let local = WordClass(rawValue: 1 << 53)
  /// Means a speaker only where no noun follows (`sumber`).
  static let ambiguousHead = WordClass(rawValue: 1 << 52)
  /// Hands on what nobody named says (`dikabarkan`, `reportedly`).
  static let hearsay = WordClass(rawValue: 1 << 49)
  /// Stands behind the name that it heads (`regency`).
  static let suffixed = WordClass(rawValue: 1 << 48)
  /// Says where (`di`, `in`): a name behind it is a place's.
  static let locative = WordClass(rawValue: 1 << 43)
  /// Stands before a noun (`the`, `its`): what follows is no verb.
  static let determiner = WordClass(rawValue: 1 << 44)
  /// Takes the bare form of a verb, whatever the subject (`would`, `did`).
  static let auxiliary = WordClass(rawValue: 1 << 45)
  /// Carries the last speaker on to an indirect statement (`Lebih lanjut`, `In addition`).
  static let carries = WordClass(rawValue: 1 << 46)
  /// Means whatever organisation was named last (`lembaga`, `the group`).
  static let anyBody = WordClass(rawValue: 1 << 47)

  // A phrase of a table starts with the word: the cheap test before the table is asked.
  static let startsPhrase = WordClass(rawValue: 1 << 32)
  static let startsCue = WordClass(rawValue: 1 << 33)
  static let startsName = WordClass(rawValue: 1 << 34)
  static let startsTitle = WordClass(rawValue: 1 << 35)
  static let startsRole = WordClass(rawValue: 1 << 36)
  static let startsConcept = WordClass(rawValue: 1 << 37)
  static let startsHedge = WordClass(rawValue: 1 << 38)
  static let startsNegator = WordClass(rawValue: 1 << 39)
  static let startsTrap = WordClass(rawValue: 1 << 40)
  /// One of those phrases whose words only look like a cue or a source.
  static let startsFalseCue = WordClass(rawValue: 1 << 54)
  /// One of those phrases that hands on what nobody named says, or that heads an organisation's name.
  static let startsHearsay = WordClass(rawValue: 1 << 55)
  static let startsBody = WordClass(rawValue: 1 << 56)
  /// One of the cues that a speaker stands behind: a passive or a clause, and a bare word or one with `-nya`.
  static let startsPassive = WordClass(rawValue: 1 << 57)
  static let startsBare = WordClass(rawValue: 1 << 58)

  static let named: [String: WordClass] = [
    "complementiser": .complementiser, "relative": .relative, "pronoun": .pronoun, "plural": .plural, "some": .some,
    "role": .role, "crowd": .crowd, "organisation": .organisation, "document": .document, "place": .place,
    "preposition": .preposition, "insert": .insert, "adverb": .adverb, "subordinator": .subordinator,
    "opener": .opener, "contrast": .contrast, "particle": .particle, "and": .and, "title-noun": .titleNoun,
    "cites": .cites, "comparison": .comparison, "word": .common, "unit": [.unit, .organisation], "link": .link,
    "company": [.company, .organisation],
    "subunit": [.subunit, .organisation], "tail": .tail, "firm": [.firm, .organisation],
    "trap": .trap, "section": .section, "founder": [.founder, .role],
    "region": [.place, .region], "suffixed-region": [.place, .region, .suffixed],
    "locative": [.preposition, .locative], "determiner": [.determiner, .common],
    "auxiliary": [.adverb, .auxiliary], "carries": [.opener, .carries], "hearsay": .hearsay,
    "ambiguous-head": [.crowd, .ambiguousHead],
    "local": [.organisation, .local], "any-body": [.organisation, .anyBody],
  ]

  /// Anything that can head the phrase of an unnamed source.
  static let sourceHead: WordClass = [.role, .crowd, .organisation, .document]
}
