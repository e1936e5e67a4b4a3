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
    "question.calendar": "Pada hari apa peristiwa itu terjadi: hari atau tanggalnya yang benar?",
  ]
}
