import Dossiers
import Reading

/// The reference page of a check: what it finds, what makes a pair harmless, an example, and the rules it names.
public struct CheckPage: Sendable {
  public var kind: FindingKind
  public var finds: String
  /// The harmless readings that are tried before a conflict is told.
  public var defusedBy: String
  public var example: String
  /// Every rule that the check may name, with its words.
  public var rules: [(rule: String, words: String)]

  /// The page of a check in a language.
  public static func of(_ kind: FindingKind, _ language: Language) -> CheckPage {
    let text = language == .english ? EnglishCheckPages.text(kind) : IndonesianCheckPages.text(kind)
    let rules = Wording.rules(language).filter { page(of: $0) == kind }.sorted()
    return CheckPage(
      kind: kind, finds: text.finds, defusedBy: text.defusedBy, example: text.example,
      rules: rules.map { ($0, Wording.template($0, language)) })
  }

  /// The rules that belong to no check: what made passages comparable, origins, what was not checked, what `compare` says.
  public static func otherRules(_ language: Language) -> [(rule: String, words: String)] {
    Wording.rules(language).filter { page(of: $0) == nil }.sorted().map { ($0, Wording.template($0, language)) }
  }

  /// The check whose page a rule stands on; nil for those of no check.
  public static func page(of rule: String) -> FindingKind? {
    let family = rule.prefix { $0 != "." }
    switch family {
    case "scope", "quantity": return .figure
    case "question":
      return FindingKind(rawValue: String(rule.dropFirst(9))) ?? (rule == "question.late-date" ? .date : nil)
    default: return FindingKind(rawValue: String(family))
    }
  }
}

extension Wording {
  /// A rule's words with dots where its values stand.
  public static func template(_ rule: String, _ language: Language) -> String {
    let words = text(Explanation(rule, (0..<8).map { _ in .words("…") }), language)
    return words
  }
}

enum EnglishCheckPages {
  static func text(_ kind: FindingKind) -> (finds: String, defusedBy: String, example: String) {
    switch kind {
    case .figure:
      (
        "Two figures for one measure of one thing whose ranges do not meet. A figure is the range that its words convey: "
          + "“about 1,500” is 1,350 to 1,650, “thousands” 2,000 to 9,999. In two reports on one story also the one height, speed or "
          + "area that each gives, the price of one litre or kilogram, the prison terms given for one person, and what two sides "
          + "count of one crowd.",
        "A later count of the dead, injured or missing; a first wave, a part, an addition, a total, two sides together; what is "
          + "planned or demanded; another period, hour, place or owner; another unit, currency or number format; rounding; a "
          + "vague word that covers the figure; two sides' estimates, which are a tension.",
        "“120 houses were damaged” in one report, “450 houses” in another on the same quake."
      )
    case .calendar:
      (
        "Weekday and date that do not go together, two such pairs that cannot stand in one year, and days that no calendar has.",
        "A year that is not known, where some year makes both right; a weekday that belongs to another date of the sentence.",
        "“Monday (20/10) … Friday (18/10)”: if the 18th is a Friday, the 20th is a Sunday in every year."
      )
    case .date:
      (
        "One event put on two days, and an event told as past and dated after its own report.",
        "Days that each belong to another verb; the day of a statement; clock times in two time zones, which may be one moment.",
        "“The treaty was signed on 4 May” and “signed on 6 May”."
      )
    case .place:
      (
        "One event put in two places of one kind, or in two buildings (a hotel, a mosque) of which neither may be in the other.",
        "A place inside the other; the dateline of a report; places that both reports name; events on other days.",
        "“The plane came down near Palu” and “near Poso”."
      )
    case .polarity:
      (
        "What one passage denies, by a negation, by a word of denial or by not doing it (“refused to pay”), and another "
          + "affirms of the same thing; also by one word alone, where each of two reports on one story uses it once or twice, "
          + "and a denial of the least part of a thing (“not one bullet”) beside its use.",
        "What is only not confirmed; ability, need and plans; conditions and questions; a denial that both passages carry; "
          + "two negations that cancel out; “not yet” before a later report; fixed phrases such as “not only”.",
        "“The bridge did not collapse” and “the bridge collapsed”."
      )
    case .certainty:
      (
        "A suspicion, a theory among others, a plan under consideration or an open question that another report gives as "
          + "settled. A tension.",
        "Another time; a source's own hedge on both sides; what only the one denies; that a rumour goes round.",
        "“Investigators suspect a short circuit” and “a short circuit caused the fire”."
      )
    case .attribution:
      (
        "The same words in quotation marks given to two speakers, in one language or in two.",
        "A speaker whose other name or office the report gives; both speakers named beside the words.",
        "“We will rebuild it,” said the mayor; the same words from the governor in another report."
      )
    case .quote:
      (
        "One speaker's statement quoted in words that differ in substance: denied, with another number, with another predicate.",
        "Another occasion; a translation's freedom; a quotation that is only cut.",
        "“We found three errors” and “we found no errors”, both from the auditor."
      )
    case .role:
      (
        "One person with two offices, callings or parts in an affair that nobody has together, with two ages, or from two "
          + "countries; each of these is a finding of its own.",
        "Former offices; a deputy or acting holder named so; a birthday between the reports; reports over half a year apart.",
        "“Finance minister Ana Sorel” and “trade minister Ana Sorel”."
      )
    case .arithmetic:
      (
        "Numbers of one report that do not add up: parts and total, share and count, change and levels, averages, products, "
          + "differences, conversions at a stated rate, tables; a number of people and the list of their names; a span of time "
          + "between two hours; an age, or years passed, since a date.",
        "A list that leaves things out; shares that overlap; rounding of every part; a part that may be missing; hours of "
          + "flights, which are of two zones; ages of long ago.",
        "“31 died: 12 men, 9 women and 8 children.”"
      )
    case .opposition:
      (
        "Opposite things said of one thing by two predicates, active, passive or made nouns: rose and fell, agreed and "
          + "rejected, survived and died; and what is reported as done and as put off or called off.",
        "Predicates said of two things; steps that follow each other (closed, reopened), or of which one has an hour; "
          + "hedged, planned or denied statements; what stands after “before” or “until”; other days and places.",
        "“Exports rose in March” and “exports fell in March”."
      )
    }
  }
}

enum IndonesianCheckPages {
  static func text(_ kind: FindingKind) -> (finds: String, defusedBy: String, example: String) {
    switch kind {
    case .figure:
      (
        "Dua angka untuk satu ukuran dari hal yang sama yang rentangnya tidak bertemu. Angka dibaca sebagai rentang: "
          + "“sekitar 1.500” berarti 1.350 sampai 1.650, “ribuan” 2.000 sampai 9.999. Dalam dua laporan tentang satu "
          + "kisah juga satu-satunya tinggi, laju, atau luas, harga seliter atau sekilogram, lama hukuman seseorang, dan hitungan "
          + "dua pihak atas satu massa.",
        "Hitungan korban yang lebih baru; gelombang pertama, bagian, tambahan, jumlah seluruhnya, dua pihak sekaligus; rencana "
          + "atau tuntutan; masa, jam, tempat, atau pemilik lain; satuan, mata uang, atau tulisan angka lain; pembulatan; kata "
          + "samar yang mencakup angkanya; perkiraan dua pihak, yang merupakan ketegangan.",
        "“120 rumah rusak” dalam satu laporan, “450 rumah” dalam laporan lain tentang gempa yang sama."
      )
    case .calendar:
      (
        "Hari dan tanggal yang tidak cocok, dua pasangan yang tidak mungkin dalam satu tahun, dan tanggal yang tidak ada.",
        "Tahun yang tidak diketahui, bila ada tahun yang membenarkan keduanya; hari yang milik tanggal lain dalam kalimat itu.",
        "“Senin (20/10) … Jumat (18/10)”: bila tanggal 18 hari Jumat, tanggal 20 selalu hari Minggu."
      )
    case .date:
      (
        "Satu peristiwa pada dua hari, dan peristiwa yang dikisahkan lampau tetapi bertanggal sesudah laporannya sendiri.",
        "Hari yang masing-masing milik kata kerja lain; hari pernyataan; jam dua zona waktu, yang bisa satu saat.",
        "“Perjanjian diteken pada 4 Mei” dan “diteken pada 6 Mei”."
      )
    case .place:
      (
        "Satu peristiwa di dua tempat yang sejenis.",
        "Tempat di dalam tempat lain; tempat penulisan laporan; tempat yang disebut kedua laporan; peristiwa di hari lain.",
        "“Pesawat jatuh di Palu” dan “jatuh di Poso”."
      )
    case .polarity:
      (
        "Yang disangkal satu bagian, dengan kata ingkar, kata bantahan, atau karena tidak dilakukan (“menolak membayar”), "
          + "dan dinyatakan bagian lain tentang hal yang sama; juga sangkalan atas bagian terkecil suatu benda (“sebutir peluru "
          + "pun tidak”) di samping pemakaiannya.",
        "Yang sekadar belum dipastikan; kemampuan, keharusan, rencana; syarat dan pertanyaan; penyangkalan di kedua bagian; "
          + "dua kata ingkar yang saling meniadakan; “belum” sebelum laporan kemudian; ungkapan tetap seperti “tidak hanya”.",
        "“Jembatan itu tidak ambruk” dan “jembatan itu ambruk”."
      )
    case .certainty:
      (
        "Dugaan, satu dari beberapa kemungkinan, rencana yang masih ditimbang, atau hal terbuka yang di laporan lain dinyatakan "
          + "pasti. Suatu ketegangan.",
        "Waktu lain; keraguan narasumber di kedua sisi; kata ingkar.",
        "“Penyidik menduga korsleting” dan “korsleting menyebabkan kebakaran”."
      )
    case .attribution:
      (
        "Kata-kata yang sama dalam tanda kutip dari dua pembicara, dalam satu bahasa atau dua.",
        "Pembicara yang nama atau jabatan lainnya disebut; kedua pembicara disebut di dekat kutipan.",
        "“Kami akan membangunnya kembali,” kata wali kota; kata-kata yang sama dari gubernur di laporan lain."
      )
    case .quote:
      (
        "Pernyataan seorang pembicara yang dikutip dengan isi berbeda: disangkal, dengan angka lain, dengan predikat lain.",
        "Kesempatan lain; kebebasan terjemahan; kutipan yang sekadar dipotong.",
        "“Kami menemukan tiga kesalahan” dan “kami tidak menemukan kesalahan”, keduanya dari auditor."
      )
    case .role:
      (
        "Seseorang dengan dua jabatan, pekerjaan, atau peran dalam satu perkara yang tak mungkin dirangkap, dengan dua umur, "
          + "atau dari dua negara; masing-masing satu temuan.",
        "Jabatan lama; wakil atau pelaksana tugas yang disebut demikian; ulang tahun di antara laporan; laporan yang terpaut "
          + "lebih dari setengah tahun.",
        "“Menteri Keuangan Ana Sorel” dan “Menteri Perdagangan Ana Sorel”."
      )
    case .arithmetic:
      (
        "Angka satu laporan yang tidak cocok: bagian dan jumlah, persentase dan hitungan, perubahan dan besaran, rata-rata, "
          + "perkalian, selisih, konversi dengan kurs yang disebut, tabel; jumlah orang dan daftar namanya; lama waktu antara "
          + "dua jam; usia, atau tahun yang berlalu, sejak suatu tanggal.",
        "Daftar yang tidak lengkap; bagian yang tumpang tindih; pembulatan tiap bagian; bagian yang mungkin tak disebut; jam "
          + "penerbangan, yang berbeda zona; usia pada masa lalu.",
        "“31 tewas: 12 laki-laki, 9 perempuan, dan 8 anak.”"
      )
    case .opposition:
      (
        "Hal berlawanan tentang satu hal lewat dua predikat, aktif, pasif, atau kata bendanya: naik dan turun, setuju dan "
          + "menolak, selamat dan tewas; juga yang dilaporkan terjadi dan dilaporkan ditunda atau dibatalkan.",
        "Predikat tentang dua hal; langkah yang berurutan (ditutup, dibuka lagi) atau yang berjam; pernyataan ragu, rencana, "
          + "atau bantahan; yang berada sesudah “sebelum” atau “hingga”; hari dan tempat lain.",
        "“Ekspor naik pada Maret” dan “ekspor turun pada Maret”."
      )
    }
  }
}
