import Reading

/// The words of every rule in Indonesian; `{0}`, `{1}` … are the explanation's arguments in order.
enum IndonesianWording {
  static let months = [
    "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November",
    "Desember",
  ]
  static let weekdays = ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"]

  static let units = [
    "person": "orang", "percent": "persen", "percentage point": "poin persentase", "kilometre": "kilometer",
    "metre": "meter", "centimetre": "sentimeter", "millimetre": "milimeter", "mile": "mil", "foot": "kaki",
    "hectare": "hektare", "square metre": "meter persegi", "square kilometre": "kilometer persegi", "acre": "acre",
    "tonne": "ton", "kilogram": "kilogram", "gram": "gram", "litre": "liter", "barrel": "barel",
    "cubic metre": "meter kubik", "second": "detik", "minute": "menit", "hour": "jam", "day": "hari", "week": "pekan",
    "month": "bulan", "year": "tahun", "kilometre/hour": "kilometer per jam", "metre/second": "meter per detik",
    "cubic metre/second": "meter kubik per detik", "degree celsius": "derajat Celsius", "time": "kali", "item": "buah",
    "animal": "ekor", "magnitude": "magnitudo",
  ]

  /// The first Indonesian form of each concept, by its English label.
  static let concepts: [String: String] = {
    let data = LanguageData.of(.indonesian)
    var names: [String: String] = [:]
    for row in data.rows(.concepts) {
      guard let concept = Concepts.id(row[0]), let form = row.forms.first else { continue }
      let label = Concepts.label(concept)
      if names[label] == nil { names[label] = form.words.map(data.lexicon.spelling(of:)).joined(separator: " ") }
    }
    return names
  }()

  static let sentences: [String: String] = [
    "calendar.pair": "Jika {0} hari {1}, {2} adalah hari {3} pada tahun berapa pun.",
    "calendar.weekday": "{0} adalah hari {1}, bukan {2}.",
    "calendar.impossible": "{0} tidak ada dalam kalender.",
    "figure.disjoint": "{0} dan {1} tidak bertemu.",
    "figure.ends-touch": "{0} dan {1} hanya bersinggungan di satu ujung.",
    "figure.near-miss": "{0} dan {1} nyaris bertemu.",
    "figure.recount": "{0} dan {1} adalah dua hitungan pasti yang selisihnya kecil.",
    "figure.cores-meet": "{0} dan {1} bertemu.",
    "figure.outer-only": "{0} dan {1} hanya bertemu dalam arti kata yang paling longgar.",
    "figure.two-estimates": "{0} dan {1} adalah taksiran dua pihak.",
    "figure.vague-covers": "Angka yang samar mencakup angka yang pasti.",
    "figure.same-in-units": "Kedua angka sama dalam satuan yang berbeda.",
    "figure.other-format":
      "Salah satu angka mungkin memakai format bahasa lain; bila dibaca demikian, keduanya bertemu.",
    "quantity.heading": "Satuan dan hal yang dihitung ada pada kepala kolom atau daftar.",
    "figure.same-number": "Keduanya menyebut bilangan yang sama.",
    "figure.both-known": "Salah satu artikel memuat kedua angka: keduanya menghitung hal yang berbeda.",
    "figure.another-owner": "Angka-angka itu milik {0} dan {1}.",
    "ground.swapped-digits": "Kedua bilangan memuat angka yang sama dengan urutan lain.",
    "figure.rounding": "Angka yang satu adalah pembulatan angka yang lain.",
    "figure.another-time": "Kedua angka berasal dari hari yang berbeda: {0} dan {1}.",
    "figure.another-place": "Kedua angka berasal dari tempat yang berbeda: {0} dan {1}.",
    "figure.another-hour": "Kedua angka dicatat pada jam yang berbeda.",
    "figure.later-count": "Hitungan ini terus berjalan; dicatat pada {0} dan pada {1}.",
    "figure.running-count": "Hitungan ini terus berjalan, dan salah satu artikel tidak menyebut kapan dicatat.",
    "scope.additional": "Salah satu angka menghitung tambahan.",
    "scope.part": "Salah satu angka adalah bagian dari angka yang lebih besar.",
    "scope.first": "Salah satu angka hanya menghitung gelombang atau tahap pertama.",
    "scope.change": "Salah satu angka adalah perubahan, yang lain tingkat.",
    "scope.per-period": "Salah satu angka adalah laju per kurun waktu.",
    "scope.previous": "Salah satu angka berasal dari keadaan sebelumnya.",
    "scope.capacity": "Salah satu angka adalah kapasitas.",
    "scope.average": "Salah satu angka adalah rata-rata.",
    "scope.planned": "Salah satu angka baru rencana atau perkiraan, bukan hitungan.",
    "scope.demanded": "Salah satu angka adalah tuntutan.",
    "ground.shared": "Dibandingkan karena kedua bagian memuat: {0}.",
    "ground.same-sentence": "Dibandingkan karena kedua kalimat adalah satu teks dengan kata yang diubah.",
    "ground.same-words": "Dibandingkan karena kata-kata kutipannya sama.",
    "ground.translated": "Dibandingkan karena kutipan yang satu adalah terjemahan yang lain.",
    "ground.scope-elsewhere": "Dilemahkan karena kalimat di dekatnya memisahkan satu bagian: {0}.",
    "date.another-day": "Peristiwa yang sama disebut terjadi pada {0} dan pada {1}.",
    "date.after-report": "Diceritakan sudah terjadi, {0} jatuh sesudah tanggal berita, {1}.",
    "date.time-zone": "{0} dan {1} bisa jadi satu saat dalam dua zona waktu.",
    "place.another": "Peristiwa yang sama disebut terjadi di {0} dan di {1}.",
    "polarity.statement": "Pernyataan yang satu menyangkal isi yang lain: {0}.",
    "statement.same": "Keduanya menyatakan hal yang sama: {0}.",
    "statement.compatible": "Keduanya tentang satu hal ({0}), dan tidak ada yang saling meniadakan.",
    "statement.unrelated": "Terlalu sedikit kesamaan untuk dapat dibandingkan.",
    "polarity.denied": "Bagian yang satu menyangkal apa yang dinyatakan yang lain: {0}.",
    "opposition.opposed": "Kedua bagian menyatakan hal yang berlawanan tentang satu peristiwa: {0} dan {1}.",
    "attribution.two-speakers": "Kata-kata yang sama disebut berasal dari {0} dan dari {1}.",
    "quote.denial-turned": "{0} dikutip dengan kata-kata yang sama, tetapi sangkalannya terbalik.",
    "quote.other-number": "{0} dikutip dengan angka yang lain.",
    "quote.other-words": "{0} dikutip dengan kata lain dalam pernyataan yang sama.",
    "question.quote": "Apa persisnya kata-kata {0}? Adakah rekamannya?",
    "certainty.settled": "Satu artikel menyatakan sebagai kepastian apa yang di artikel lain masih terbuka: {0}.",
    "question.certainty": "Apakah hal itu sudah diputuskan atau terbukti, dan oleh siapa?",
    "role.two-offices": "{0} disebut dengan dua jabatan: {1} dan {2}.",
    "role.two-ages": "{0} disebut dengan dua usia: {1} dan {2}.",
    "arithmetic.parts": "Jumlah bagian-bagiannya {0}, bukan {1}.",
    "arithmetic.share": "{0} dari {1} adalah {2} persen.",
    "arithmetic.change": "Dari {0} ke {1} adalah perubahan {2} persen.",
    "arithmetic.product": "{0} kali {1} adalah {2}.",
    "arithmetic.difference": "{0} dikurangi {1} adalah {2}.",
    "arithmetic.multiple": "Dari {0} ke {1} adalah {2} kali lipat.",
    "arithmetic.units": "{0} dalam satuan lainnya adalah {1}, bukan {2}.",
    "arithmetic.rate": "{0} dengan kurs {1} adalah {2}.",
    "origin.one": "Semua {1} artikel berasal dari satu sumber asal.",
    "origin.several": "{1} artikel dari {0} sumber asal memberi angka yang sama.",
    "unchecked.year-inferred": "Tanpa tanggal terbit: tanggal tanpa tahun ditempatkan pada {0}.",
    "unchecked.no-date": "Tanpa tanggal terbit: {0} tanggal tidak dapat ditempatkan.",
    "unchecked.undated": "Tanpa tanggal terbit.",
    "unchecked.no-claims": "Tidak ditemukan pernyataan di dalamnya.",
    "question.figure":
      "Mana yang benar, {0} atau {1}, dan apakah keduanya menghitung hal yang sama pada saat yang sama?",
    "question.late-date": "Mana yang keliru, hari peristiwa atau tanggal berita?",
    "question.date": "Pada hari apa peristiwa itu terjadi, dan dari siapa tiap artikel mendapatkannya?",
    "question.place": "Di mana peristiwa itu terjadi, dan dari siapa tiap artikel mendapatkannya?",
    "question.polarity": "Terjadi atau tidak, dan siapa yang dapat menunjukkannya?",
    "question.opposition": "Yang mana yang terjadi, dan kapan tiap laporan dibuat?",
    "question.attribution": "Siapa yang mengatakannya: {0} atau {1}? Adakah rekamannya?",
    "question.role": "Apa jabatan atau usia {0} pada saat itu?",
    "question.arithmetic": "Angka mana yang salah, atau bagian mana yang hilang?",
    "question.calendar": "Pada hari apa peristiwa itu terjadi: hari atau tanggalnya yang benar?",
  ]
}
