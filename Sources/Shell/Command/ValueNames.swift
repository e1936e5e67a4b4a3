import Dossiers
import Memos
import Reading

/// What the values of options and settings are called in Indonesian. Both names are understood in either language of the
/// interface; Tab and errors give those of its own.
enum ValueNames {
  /// In Indonesian by the name that files and scripts know; values that are named alike in both are not in it.
  static let indonesian: [String: String] = {
    var names = [
      "table": "tabel", "lines": "baris", "auto": "otomatis", "always": "selalu", "never": "jangan", "stop": "berhenti",
      "continue": "lanjut", "on": "hidup", "off": "mati", "contradiction": "kontradiksi", "tension": "ketegangan",
      "published": "terbit", "title": "judul", "publisher": "penerbit", "today": "hari-ini", "color": "warna",
      "claims": "klaim", "checks": "pemeriksaan", "rules": "aturan", "mixed": "sebagian", "lang": "antarmuka",
      "fail-on": "gagal-bila", "on-error": "bila-galat", "echo": "gema", "timing": "waktu",
    ]
    for kind in FindingKind.allCases { names[kind.rawValue] = Wording.name(kind, .indonesian) }
    for verdict in ClaimVerdict.allCases where verdict != .mixed {
      names[verdict.rawValue] = Wording.name(verdict, .indonesian).replacing(" ", with: "-")
    }
    // What is set and what is a form have one word in English.
    names["language"] = "bahasa"
    return names
  }()

  /// A value's name in a language.
  static func name(_ value: String, _ language: Language) -> String {
    language == .indonesian ? indonesian[value] ?? value : value
  }

  /// The value that a word names in either language, among some.
  static func value(_ word: String, among values: [String]) -> String? {
    let word = word.lowercased()
    return values.first { $0 == word } ?? values.first { indonesian[$0] == word }
  }
}
