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
    "calendar.pair": "Jika {0} jatuh pada hari {1}, maka {2} pasti hari {3}, pada tahun berapa pun.",
    "calendar.weekday": "{0} jatuh pada hari {1}, bukan {2}.",
    "calendar.impossible": "Tanggal {0} tidak ada dalam kalender.",
    "figure.disjoint": "Tidak mungkin sekaligus {0} dan {1}.",
    "figure.respective": "Menurut urutannya, {0} mendapat {1}, bukan {2}.",
    "figure.ends-touch": "{0} dan {1} hanya bersinggungan di satu ujung.",
    "figure.near-miss": "{0} dan {1} berselisih tipis.",
    "figure.recount": "{0} dan {1} adalah dua hitungan pasti atas hal yang sama dengan selisih kecil.",
    "figure.cores-meet": "{0} dan {1} saling mencakup.",
    "figure.outer-only": "{0} dan {1} hanya saling mencakup bila kata-katanya diartikan selonggar mungkin.",
    "figure.two-estimates": "{0} dan {1} adalah perkiraan dua pihak.",
    "figure.vague-covers": "Angka yang tidak pasti mencakup angka yang pasti.",
    "figure.same-in-units": "Kedua angka itu sama besar dalam satuan yang berbeda.",
    "figure.other-format":
      "Salah satu angka mungkin ditulis dengan format bahasa lain; bila dibaca demikian, keduanya saling mencakup.",
    "quantity.heading": "Kepala kolom atau daftar menyebut satuan dan hal yang dihitung.",
    "figure.same-number": "Keduanya menyebut bilangan yang sama.",
    "figure.both-known": "Salah satu artikel memuat kedua angka, jadi yang dihitung dua hal berbeda.",
    "figure.another-owner": "Angka yang satu milik {0}, yang lain milik {1}.",
    "ground.swapped-digits": "Kedua bilangan memuat angka yang sama dengan urutan berbeda.",
    "figure.rounding": "Angka yang satu adalah pembulatan dari yang lain.",
    "figure.another-time": "Kedua angka berasal dari hari yang berbeda, {0} dan {1}.",
    "figure.another-place": "Kedua angka berasal dari tempat yang berbeda, {0} dan {1}.",
    "figure.another-hour": "Kedua angka dicatat pada jam yang berbeda.",
    "figure.later-count": "Hitungannya masih berubah: angka yang satu per {0}, yang lain per {1}.",
    "figure.running-count": "Hitungannya masih berubah, dan salah satu artikel tidak menyebut kapan dicatat.",
    "scope.additional": "Salah satu angka hanya menghitung tambahannya.",
    "scope.part": "Salah satu angka merupakan bagian dari angka yang lebih besar.",
    "scope.first": "Salah satu angka hanya menghitung gelombang atau tahap pertama.",
    "scope.change": "Salah satu angka menyatakan perubahan, yang lain menyatakan tingkat.",
    "scope.per-period": "Salah satu angka berlaku per kurun waktu atau untuk tiap-tiap penerima.",
    "scope.previous": "Salah satu angka menggambarkan keadaan sebelumnya.",
    "scope.joint": "Salah satu angka menghitung dua pihak bersama-sama.",
    "scope.capacity": "Salah satu angka adalah kapasitas.",
    "scope.average": "Salah satu angka adalah rata-rata.",
    "scope.planned": "Salah satu angka baru rencana atau perkiraan, belum dihitung.",
    "scope.demanded": "Salah satu angka adalah tuntutan.",
    "ground.shared": "Dibandingkan karena kedua bagian sama-sama memuat: {0}.",
    "ground.borrowed-day": "Tanggal dalam {0} ditempatkan menurut hari {1}, yang memuat kisah yang sama.",
    "ground.same-sentence": "Dibandingkan karena kedua kalimat berasal dari satu teks dengan beberapa kata diubah.",
    "ground.same-words": "Dibandingkan karena kata-kata yang dikutip sama.",
    "ground.translated": "Dibandingkan karena kutipan yang satu merupakan terjemahan dari yang lain.",
    "ground.scope-elsewhere": "Bobotnya diturunkan karena kalimat di dekatnya memisahkan satu bagian: “{0}”.",
    "date.another-day": "Peristiwa yang sama disebut terjadi pada {0} dan pada {1}.",
    "date.time-zone": "{0} dan {1} bisa jadi saat yang sama dalam dua zona waktu.",
    "place.another": "Peristiwa yang sama disebut terjadi di {0} dan di {1}.",
    "polarity.denied": "{0} membantah apa yang dinyatakan {1}.",
    "polarity.one-speaker": "{0} diberitakan membantahnya dalam {1} dan menyatakannya dalam {2}.",
    "opposition.turned-round": "Kedua pernyataan menghubungkan {0} dan {1} dengan arah yang terbalik.",
    "opposition.one-holder": "Untuk {0} hanya bisa satu: {1} atau {2}.",
    "opposition.antonyms": "{0} dan {1} saling berlawanan: keduanya tidak bisa berlaku untuk satu hal.",
    "event.open": "Salah satu bagian membiarkan terbuka apa yang dikatakan yang lain: “{0}” dan “{1}”.",
    "event.planned":
      "Bagian yang satu berbicara tentang yang akan datang, yang lain tentang yang sudah terjadi: “{0}” dan “{1}”.",
    "event.another-time": "Kedua bagian berbicara tentang hari yang berbeda: “{0}” dan “{1}”.",
    "event.another-place": "Kedua bagian berbicara tentang tempat yang berbeda: “{0}” dan “{1}”.",
    "opposition.sequence": "Yang satu dapat menyusul yang lain, dan kedua laporan berbeda waktu: “{0}” dan “{1}”.",
    "opposition.converse": "Keduanya dua sisi dari satu peristiwa: “{0}” dan “{1}”.",
    "polarity.agreed": "Kedua bagian menyangkalnya: “{0}” dan “{1}”.",
    "polarity.not-yet": "Laporan yang lebih awal menyebut belum, yang kemudian menyebut sudah: “{0}” dan “{1}”.",
    "certainty.both-open": "Baik {0} maupun {1} tidak menyatakannya sebagai kepastian.",
    "certainty.since-done": "Direncanakan dalam laporan yang lebih awal, terlaksana dalam yang kemudian: {0} dan {1}.",
    "opposition.opposed": "Kedua bagian menyatakan hal berlawanan tentang satu peristiwa: “{0}” dan “{1}”.",
    "date.after-report": "Diceritakan sudah terjadi, {0} jatuh sesudah tanggal berita, {1}.",
    "polarity.statement": "Pernyataan yang satu menyangkal isi yang lain: {0}.",
    "statement.same": "Keduanya menyatakan hal yang sama: {0}.",
    "statement.compatible": "Keduanya tentang satu hal ({0}), dan tidak ada yang saling meniadakan.",
    "statement.unrelated": "Terlalu sedikit kesamaan untuk dapat dibandingkan.",
    "attribution.two-speakers": "Kata-kata yang sama disebut berasal dari {0} dan dari {1}.",
    "quote.denial-turned": "{0} dikutip menyatakannya dan juga menyangkalnya, dengan kata-kata yang selebihnya sama.",
    "quote.other-time": "{0} dikutip dengan dua waktu.",
    "quote.other-number": "{0} dikutip dengan dua angka berbeda dalam pernyataan yang sama.",
    "quote.other-words": "{0} dikutip dengan kata-kata berbeda dalam pernyataan yang sama.",
    "question.quote": "Apa persisnya kata-kata {0}, dan adakah rekamannya?",
    "certainty.settled": "{0} menyatakan sebagai hal pasti apa yang menurut {1} masih terbuka.",
    "question.certainty": "Apakah hal itu sudah diputuskan atau terbukti, dan oleh siapa?",
    "role.two-offices": "{0} disebut dengan dua jabatan: {1} dan {2}.",
    "role.two-ages": "{0} disebut dengan dua usia: {1} dan {2}.",
    "role.two-nationalities": "{0} disebut berasal dari dua negara: {1} dan {2}.",
    "arithmetic.parts": "Bagian-bagiannya berjumlah {0}, bukan {1}.",
    "arithmetic.share": "{0} dari {1} adalah {2} persen.",
    "arithmetic.change": "Dari {0} ke {1} berarti perubahan {2} persen.",
    "arithmetic.product": "{0} kali {1} sama dengan {2}.",
    "arithmetic.difference": "{0} dikurangi {1} sama dengan {2}.",
    "arithmetic.multiple": "Dari {0} ke {1} berarti {2} kali lipat.",
    "arithmetic.average": "{0} dibagi {1} adalah {2}.",
    "arithmetic.percent": "{0} persen bukan {1} persen.",
    "arithmetic.names": "Yang disebut {0} nama, bukan {1}.",
    "arithmetic.hours": "Dari {0} sampai {1} ada {2} jam.",
    "arithmetic.minutes": "Dari {0} sampai {1} ada {2} menit.",
    "arithmetic.years": "Dari {0} sampai {1} ada {2} tahun.",
    "arithmetic.units": "{0} setara dengan {1}, bukan {2}.",
    "arithmetic.rate": "{0} dengan kurs {1} sama dengan {2}.",
    "origin.one": "{1} artikel ini berasal dari satu asal.",
    "origin.several": "{1} artikel dari {0} asal menyatakan hal yang sama.",
    "unchecked.year-inferred": "Tanpa tanggal terbit: tanggal tanpa tahun ditempatkan pada {0}.",
    "unchecked.borrowed": "Tanpa tanggal terbit: tanggalnya ditempatkan menurut hari {0}, yang memuat kisah yang sama.",
    "unchecked.no-date": "Tanpa tanggal terbit: {0} tanggal tidak dapat ditempatkan.",
    "unchecked.undated": "Tanpa tanggal terbit.",
    "unchecked.cut": "Hanya {0} dari {1} MiB pertama yang dibaca: lebih dari itu akan memakan terlalu banyak memori.",
    "unchecked.long": "Hanya {0} dari {1} kalimat pertama yang dibandingkan: semuanya akan memakan waktu terlalu lama.",
    "unchecked.crowded":
      "Tidak dibandingkan dengan semua yang dimuat sebelumnya: terlalu banyak pertentangan untuk didaftar semuanya.",
    "unchecked.paragraphs": "Ada paragraf dalam bahasa yang tidak dibaca, {0|language}: hanya kutipannya yang diambil.",
    "unchecked.language": "Artikel ini dalam bahasa yang tidak dibaca, {0|language}: hanya kutipannya yang diambil.",
    "unchecked.no-claims": "Tidak ditemukan pernyataan dalam artikel ini.",
    "question.figure":
      "Mana yang benar, “{0}” atau “{1}”, dan apakah keduanya menghitung hal yang sama pada saat yang sama?",
    "question.date": "Pada hari apa peristiwa itu terjadi, dan dari mana tiap artikel mendapat tanggalnya?",
    "question.place": "Di mana peristiwa itu terjadi, dan dari mana tiap artikel mendapat keterangan tempatnya?",
    "question.polarity": "Mana dari keduanya yang benar, dan apa buktinya?",
    "question.opposition": "Mana dari keduanya yang terjadi, dan kapan tiap laporan dibuat?",
    "question.attribution": "Siapa yang mengatakannya, {0} atau {1}, dan adakah rekamannya?",
    "question.late-date": "Mana yang keliru, hari peristiwa atau tanggal berita?",
    "question.role": "Apa jabatan atau usia {0} pada saat itu?",
    "question.arithmetic": "Angka mana yang keliru, atau bagian mana yang belum disebut?",
    "question.calendar": "Pada hari apa peristiwa itu terjadi: harinya yang benar, atau tanggalnya?",
  ]
}
