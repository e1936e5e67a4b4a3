import Claims
import Dossiers
import Reading

/// The memo's fixed words in one language.
struct MemoLabels: Sendable {
  var kicker: String
  var defaultTitle: String
  var articles, asOf, analyst, checked, noDate: String
  var bottomLine, disputed, agreed, unconfirmed, timeline, figures, sources, notChecked, method, notes: String
  var contradiction, tension, weak, strong: String
  var inconsistent, disputedRelation, misreported: String
  var ask, repairs, against, sentence, narrated, itself, onTheWordOf, page, bytes, line: String
  var judgement, grade, verdict, note, dismissed: String
  var claim, origins, certainty, date, event, article, name, role, kind, claims, direct, relayed, conflicting: String
  var said, speaker, reason, figure, conveys, allows, articleAlone, oneSource, unnamedSource: String
  var contents, skip, passage, back: String
  var none:
    (
      disputed: String, agreed: String, unconfirmed: String, timeline: String, figures: String, sources: String,
      notChecked: String
    )
  var timelineCaption: String
  var kinds: [FindingKind: String]
  var sourceKinds: [SourceKind: String]
  var certainties: [Certainty: String]
  var methodLines: [String]

  var isEnglish: Bool

  static func of(_ language: Language) -> MemoLabels { language == .english ? english : indonesian }

  static let english = MemoLabels(
    kicker: "Briefing memo", defaultTitle: "What the reports say",
    articles: "Articles", asOf: "As of", analyst: "Analyst", checked: "Compared", noDate: "no date given",
    bottomLine: "Bottom line", disputed: "Disputed", agreed: "Agreed",
    unconfirmed: "Rests on one or unnamed sources", timeline: "Timeline", figures: "Figures", sources: "Sources",
    notChecked: "Not checked", method: "Method", notes: "Passages cited",
    contradiction: "Contradiction", tension: "Tension", weak: "weak", strong: "strong",
    inconsistent: "one document against itself", disputedRelation: "two speakers disagree",
    misreported: "one speaker, reported in two ways",
    ask: "Ask", repairs: "Possible repairs", against: "against", sentence: "sentence", narrated: "no speaker",
    itself: "the article itself",
    onTheWordOf: "on the word of", page: "page", bytes: "bytes", line: "line",
    judgement: "The analyst's judgement", grade: "Grade", verdict: "Verdict", note: "Analyst",
    dismissed: "dismissed by the analyst",
    claim: "Claim", origins: "Independent origins", certainty: "Certainty", date: "Date", event: "What the report says",
    article: "Article", name: "Name", role: "Role", kind: "Kind", claims: "Claims", direct: "Quoted",
    relayed: "Through", conflicting: "date in conflict",
    said: "said", speaker: "On whose word", reason: "Why it is listed", figure: "As written", conveys: "Conveys",
    allows: "At most allows", articleAlone: "no source is given", oneSource: "one source",
    unnamedSource: "the source is not named",
    contents: "Contents", skip: "To the memo", passage: "Passage", back: "Back to the text",
    none: (
      "Nothing in the articles was found to conflict.", "No claim was found with two or more independent origins.",
      "No claim worth checking rests on one source alone.", "No dated events or statements.",
      "No measure occurs in two places.", "No sources are named or cited.",
      "Nothing was left unchecked that could be named."
    ),
    timelineCaption: "The days that each article names, evenly spaced. A ringed dot marks a date in conflict.",
    kinds: [
      .figure: "Figures", .calendar: "Weekday and date", .date: "Day of the event", .place: "Place",
      .polarity: "Affirmed and denied", .certainty: "How certain", .attribution: "Who said it",
      .quote: "The words quoted",
      .role: "Office or role", .arithmetic: "Sums", .opposition: "Opposite accounts",
    ],
    sourceKinds: [
      .person: "person", .organisation: "institution", .group: "group", .unnamed: "unnamed", .document: "document",
    ],
    certainties: [
      .asserted: "asserted by the source", .hedged: "hedged", .predicted: "predicted", .demanded: "demanded",
    ],
    methodLines: [
      "Passages were compared by rule, offline; the same articles always give this same memo.",
      "A figure is read as the range that its words convey (core) and the widest that they allow (outer).",
      "Cores that overlap agree; where only the outer ranges overlap it is a tension, and else a contradiction.",
      "Scope, time, place, unit, rounding and speaker are tried as harmless explanations before a conflict is reported.",
      "The memo says where the reports disagree; it does not say which of them is right.",
    ], isEnglish: true)

  static let indonesian = MemoLabels(
    kicker: "Memo ringkas", defaultTitle: "Apa kata laporan-laporan ini",
    articles: "Artikel", asOf: "Per tanggal", analyst: "Analis", checked: "Dibandingkan",
    noDate: "tanpa tanggal terbit",
    bottomLine: "Inti", disputed: "Bertentangan", agreed: "Sejalan",
    unconfirmed: "Bertumpu pada satu sumber atau sumber tanpa nama", timeline: "Lini masa", figures: "Angka",
    sources: "Sumber", notChecked: "Tidak diperiksa", method: "Cara kerja", notes: "Kutipan rujukan",
    contradiction: "Pertentangan", tension: "Ketegangan", weak: "lemah", strong: "kuat",
    inconsistent: "satu dokumen bertentangan dengan dirinya", disputedRelation: "dua pihak berselisih",
    misreported: "satu pihak, dilaporkan dengan dua cara",
    ask: "Tanyakan", repairs: "Kemungkinan perbaikan", against: "lawan", sentence: "kalimat", narrated: "tanpa penutur",
    itself: "artikel itu sendiri",
    onTheWordOf: "menurut", page: "halaman", bytes: "bita", line: "baris",
    judgement: "Penilaian analis", grade: "Nilai", verdict: "Putusan", note: "Analis",
    dismissed: "dikesampingkan analis",
    claim: "Klaim", origins: "Asal yang mandiri", certainty: "Kepastian", date: "Tanggal", event: "Isi laporan",
    article: "Artikel", name: "Nama", role: "Jabatan", kind: "Jenis", claims: "Klaim", direct: "Dikutip",
    relayed: "Lewat", conflicting: "tanggal dipertentangkan",
    said: "pernyataan", speaker: "Menurut", reason: "Alasan dimuat", figure: "Tertulis", conveys: "Berarti",
    allows: "Paling longgar", articleAlone: "tanpa sumber", oneSource: "satu sumber",
    unnamedSource: "sumbernya tidak disebut namanya",
    contents: "Isi", skip: "Langsung ke memo", passage: "Kutipan", back: "Kembali ke teks",
    none: (
      "Tidak ditemukan pertentangan dalam artikel-artikel ini.",
      "Tidak ada klaim yang berasal dari dua asal mandiri atau lebih.",
      "Tidak ada klaim penting yang bertumpu pada satu sumber saja.", "Tidak ada peristiwa atau pernyataan bertanggal.",
      "Tidak ada ukuran yang muncul di dua tempat.", "Tidak ada sumber yang disebut atau dikutip.",
      "Tidak ada hal terlewat yang dapat disebut."
    ),
    timelineCaption:
      "Hari yang disebut tiap artikel, berjarak sama. Titik berlingkaran menandai tanggal yang dipertentangkan.",
    kinds: [
      .figure: "Angka", .calendar: "Hari dan tanggal", .date: "Hari peristiwa", .place: "Tempat",
      .polarity: "Dibenarkan dan dibantah", .certainty: "Tingkat kepastian", .attribution: "Siapa yang mengatakan",
      .quote: "Kata-kata kutipan", .role: "Jabatan atau peran", .arithmetic: "Penjumlahan",
      .opposition: "Kisah berlawanan",
    ],
    sourceKinds: [
      .person: "orang", .organisation: "lembaga", .group: "kelompok", .unnamed: "tanpa nama", .document: "dokumen",
    ],
    certainties: [
      .asserted: "dinyatakan sumbernya", .hedged: "dengan keraguan", .predicted: "perkiraan", .demanded: "tuntutan",
    ],
    methodLines: [
      "Kutipan dibandingkan dengan aturan, tanpa jaringan; artikel yang sama selalu menghasilkan memo yang sama.",
      "Angka dibaca sebagai rentang yang dimaksud kata-katanya (inti) dan yang paling longgar diizinkannya (luar).",
      "Rentang inti yang beririsan berarti sejalan; bila hanya rentang luarnya, ketegangan; selebihnya pertentangan.",
      "Cakupan, waktu, tempat, satuan, pembulatan, dan penutur dicoba lebih dulu sebagai penjelasan yang wajar.",
      "Memo ini menunjukkan di mana laporan berbeda, bukan laporan mana yang benar.",
    ], isEnglish: false)
}
