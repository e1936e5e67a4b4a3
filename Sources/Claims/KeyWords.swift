import Reading

/// What single words do in an attribution, as bits.
struct KeyWord: OptionSet, Sendable {
  let rawValue: UInt64

  static let by = KeyWord(rawValue: 1 << 0)
  static let across = KeyWord(rawValue: 1 << 1)
  static let side = KeyWord(rawValue: 1 << 2)
  static let it = KeyWord(rawValue: 1 << 3)
  static let known = KeyWord(rawValue: 1 << 4)
  static let asWord = KeyWord(rawValue: 1 << 5)
  static let owned = KeyWord(rawValue: 1 << 6)
  static let account = KeyWord(rawValue: 1 << 7)
  static let setsApart = KeyWord(rawValue: 1 << 8)
  static let here = KeyWord(rawValue: 1 << 9)
  static let makesAdverb = KeyWord(rawValue: 1 << 10)
  static let aspect = KeyWord(rawValue: 1 << 11)
  static let including = KeyWord(rawValue: 1 << 12)
  static let meanwhile = KeyWord(rawValue: 1 << 13)
  static let least = KeyWord(rawValue: 1 << 14)
  static let inOffice = KeyWord(rawValue: 1 << 15)
  static let addressee = KeyWord(rawValue: 1 << 16)
  static let nothing = KeyWord(rawValue: 1 << 17)
  static let thing = KeyWord(rawValue: 1 << 18)
  static let we = KeyWord(rawValue: 1 << 19)
  static let country = KeyWord(rawValue: 1 << 20)
  static let from = KeyWord(rawValue: 1 << 21)
  static let forWord = KeyWord(rawValue: 1 << 22)
  static let credit = KeyWord(rawValue: 1 << 23)
  static let tell = KeyWord(rawValue: 1 << 24)
  static let joinsRoles = KeyWord(rawValue: 1 << 25)
  static let back = KeyWord(rawValue: 1 << 26)
  static let plural = KeyWord(rawValue: 1 << 27)
  static let be = KeyWord(rawValue: 1 << 28)
  static let numbered = KeyWord(rawValue: 1 << 29)
  static let hospital = KeyWord(rawValue: 1 << 30)
  static let nickname = KeyWord(rawValue: 1 << 31)
  static let platform = KeyWord(rawValue: 1 << 32)
  static let describing = KeyWord(rawValue: 1 << 33)
  static let when = KeyWord(rawValue: 1 << 34)
  static let report = KeyWord(rawValue: 1 << 35)
  static let deictic = KeyWord(rawValue: 1 << 36)
  static let contrast = KeyWord(rawValue: 1 << 38)
  static let future = KeyWord(rawValue: 1 << 37)
  static let span = KeyWord(rawValue: 1 << 39)
  static let beForm = KeyWord(rawValue: 1 << 40)
  static let whereas = KeyWord(rawValue: 1 << 41)

  /// The words of both languages; a lexicon has its own.
  fileprivate static let spelled: [(KeyWord, [String])] = [
    (.by, ["oleh", "by"]),
    (.across, ["se"]),
    (.side, ["pihak"]),
    (.it, ["it"]),
    (.known, ["known"]),
    (.asWord, ["as"]),
    (.owned, ["milik"]),
    (.account, ["akun", "account"]),
    (.setsApart, ["bukan", "not"]),
    (.here, ["setempat"]),
    (.makesAdverb, ["secara"]),
    (.aspect, ["sedang", "tengah", "baru"]),
    (.including, ["termasuk", "including", "seperti"]),
    (.meanwhile, ["seraya", "sambil", "sembari"]),
    (.least, ["least", "most"]),
    (.inOffice, ["selaku"]),
    (.addressee, ["kepada"]),
    (.nothing, ["nothing"]),
    (.thing, ["hal"]),
    (.we, ["kami", "we"]),
    (.country, ["negara", "countries"]),
    (.from, ["dari", "of", "from", "at", "with", "by", "milik"]),
    (.forWord, ["for"]),
    (.credit, ["seperti", "sebagaimana", "demikian", "begitu", "yang", "telah", "juga"]),
    (.tell, ["tell", "tells", "told", "telling", "informed", "assured"]),
    (.joinsRoles, ["yang", "sekaligus", "merangkap", "dan", "serta"]),
    (.back, ["itu", "ini", "tersebut", "senada", "serupa", "sama"]),
    (.plural, ["police", "media", "press", "authorities", "staff"]),
    (.be, ["be", "been", "being"]),
    (.numbered, ["nomor", "urut", "rt", "rw", "kelas", "blok", "number", "no"]),
    (.hospital, ["rumah", "sakit", "rs", "rsud", "rsup", "rsu", "rspad", "umum", "daerah", "pusat"]),
    (.nickname, ["disapa", "dipanggil", "alias", "nicknamed", "aka"]),
    (
      .platform,
      [
        "instagram", "twitter", "facebook", "tiktok", "youtube", "telegram", "threads", "x", "media", "sosial",
        "medsos", "ig", "whatsapp", "weibo",
      ]
    ),
    (.describing, ["familiar", "close", "briefed", "aware", "involved", "present", "knowledgeable"]),
    (.report, ["kabar", "isu", "berita", "informasi", "foto", "video", "rumor", "unggahan", "narasi", "tuduhan"]),
    (.beForm, ["is", "are", "was", "were", "be", "been", "being"]),
    (.whereas, ["sedangkan", "sementara", "while", "whereas"]),
    (.span, ["selama", "sejauh", "saat", "hari", "pekan", "minggu", "bulan", "tahun"]),
    (.deictic, ["it", "this", "that", "them", "these", "those", "hal", "itu", "ini", "tersebut", "demikian"]),
    (.contrast, ["tetapi", "tapi", "namun", "but", "yet"]),
    (.future, ["akan", "bakal", "will"]),
    (.when, ["within", "at", "in", "on", "with", "by", "from", "during", "through", "via"]),
  ]
}

/// The key words of one lexicon.
struct KeyWords: Sendable {
  /// By word id.
  private let kinds: [KeyWord]

  init(_ lexicon: Lexicon) {
    var kinds = Array(repeating: KeyWord(), count: lexicon.count)
    for (kind, words) in KeyWord.spelled {
      for word in words.map(lexicon.id) where word >= 0 { kinds[Int(word)].insert(kind) }
    }
    self.kinds = kinds
  }

  @inline(__always)
  func has(_ word: WordID, _ kind: KeyWord) -> Bool {
    word >= 0 && Int(word) < kinds.count && !kinds[Int(word)].isDisjoint(with: kind)
  }
}

extension ClaimTables {
  /// `it`, `hal itu`: points at what was said before.
  func isDeictic(_ word: WordID) -> Bool { keyWords.has(word, .deictic) }

  /// A form of English `be`, before a participle.
  func isBeForm(_ word: WordID) -> Bool { keyWords.has(word, .beForm) }

  /// `while`, `sedangkan`: sets one speaker beside another.
  func isWhereas(_ word: WordID) -> Bool { keyWords.has(word, .whereas) }

  /// `selama` of `selama ini`.
  func isSpan(_ word: WordID) -> Bool { keyWords.has(word, .span) }

  /// `kabar`, `video`: what goes round and is judged.
  func isReport(_ word: WordID) -> Bool { keyWords.has(word, .report) }

  /// `tetapi`, `but`: what opens a second main clause behind a comma.
  func joinsClause(_ word: WordID) -> Bool { keyWords.has(word, .contrast) }

  /// `akan`: what makes a prediction of the verb behind it.
  func isFuture(_ word: WordID) -> Bool { keyWords.has(word, .future) }

  /// `dari`, `of`, `from`: what joins a person to an organisation, a document to its author.
  @inline(__always)
  func isFrom(_ word: WordID) -> Bool { keyWords.has(word, .from) }

  /// English `for`, which joins the words of a name.
  @inline(__always)
  func isFor(_ word: WordID) -> Bool { keyWords.has(word, .forWord) }

  /// `oleh`, `by`, before the speaker of a passive verb.
  @inline(__always)
  func isBy(_ word: WordID) -> Bool { keyWords.has(word, .by) }

  /// `yang juga`, `sekaligus`, `merangkap`, `dan`: what joins two roles of one holder.
  func joinsRoles(_ word: WordID) -> Bool { keyWords.has(word, .joinsRoles) }

  /// `se`, before the whole of a place (`se-Jawa`).
  func isAcross(_ word: WordID) -> Bool { keyWords.has(word, .across) }

  /// `pihak`, a speaker's side.
  func isSide(_ word: WordID) -> Bool { keyWords.has(word, .side) }

  /// English `it`, which stands for nobody (`it was reported`).
  func isIt(_ word: WordID) -> Bool { keyWords.has(word, .it) }

  /// `disapa`, `alias`, `nicknamed`: a nickname of the one before it follows.
  func opensNickname(_ word: WordID) -> Bool { keyWords.has(word, .nickname) }

  /// `known as`
  func isKnownAs(_ first: WordID, _ second: WordID) -> Bool {
    keyWords.has(first, .known) && keyWords.has(second, .asWord)
  }

  /// `milik`, before an owner.
  func isOwnedBy(_ word: WordID) -> Bool { keyWords.has(word, .owned) }

  /// `akun`, `account`: a speaker in a network.
  func isAccount(_ word: WordID) -> Bool { keyWords.has(word, .account) }

  /// `Instagram`, `X`, `media`: the network that an account is in.
  func isPlatform(_ word: WordID) -> Bool { keyWords.has(word, .platform) }

  /// `bukan`, `not`, which set one thing apart from another.
  func setsApart(_ word: WordID) -> Bool { keyWords.has(word, .setsApart) }

  /// `setempat`, behind an office of the place that a report is about.
  func isHere(_ word: WordID) -> Bool { keyWords.has(word, .here) }

  /// `secara`: makes an adverb of the word behind it.
  func makesAdverb(_ word: WordID) -> Bool { keyWords.has(word, .makesAdverb) }

  /// `sedang`, `tengah`, `baru`: before what is going on or was just done.
  func tellsAspect(_ word: WordID) -> Bool { keyWords.has(word, .aspect) }

  /// `termasuk`, `including`: opens some of those named before.
  func isIncluding(_ word: WordID) -> Bool { keyWords.has(word, .including) }

  /// `seraya`, `sambil`: beside what was said already.
  func isMeanwhile(_ word: WordID) -> Bool { keyWords.has(word, .meanwhile) }

  /// English adjectives that stand behind the people whom they describe (`people familiar with the matter`).
  func followsPeople(_ word: WordID) -> Bool { keyWords.has(word, .describing) }

  /// English prepositions of time and place, which open no statement (`within six months`).
  func saysWhenOrWhere(_ word: WordID) -> Bool { keyWords.has(word, .when) }

  /// `least`, `most` behind `at`.
  func isLeast(_ word: WordID) -> Bool { keyWords.has(word, .least) }

  /// `selaku`, between a name and the office in which it speaks.
  func isInOffice(_ word: WordID) -> Bool { keyWords.has(word, .inOffice) }

  /// `kepada`, before an addressee.
  func isTo(_ word: WordID) -> Bool { keyWords.has(word, .addressee) }

  /// `told`: whom something is said to stands right behind the verb.
  func tells(_ word: WordID) -> Bool { keyWords.has(word, .tell) }

  func isNothing(_ word: WordID) -> Bool { keyWords.has(word, .nothing) }

  /// `seperti`, `sebagaimana`, `demikian`: what opens an inserted passive attribution.
  func opensCredit(_ word: WordID) -> Bool { keyWords.has(word, .credit) }

  /// `hal`, which stands for whatever was said.
  func isThing(_ word: WordID) -> Bool { keyWords.has(word, .thing) }

  /// `itu`, `senada`: what points to something said before.
  func pointsBack(_ word: WordID) -> Bool { keyWords.has(word, .back) }

  /// The first person plural.
  func isWe(_ word: WordID) -> Bool { keyWords.has(word, .we) }

  func isCountryWord(_ word: WordID) -> Bool { keyWords.has(word, .country) }

  /// English forms of `be` that only a passive has before a participle.
  func isBe(_ word: WordID) -> Bool { keyWords.has(word, .be) }

  /// English bodies whose verb stands in the plural (`police say`).
  func takesPlural(_ word: WordID) -> Bool { keyWords.has(word, .plural) }

  /// The words before the name of the doctor whom a hospital is called after (`RSUD`, `Rumah Sakit Umum`).
  func namesHospital(_ word: WordID) -> Bool { keyWords.has(word, .hospital) }

  /// `nomor`, `RT`: a number behind it belongs to a description.
  func takesNumber(_ word: WordID) -> Bool { keyWords.has(word, .numbered) }
}
