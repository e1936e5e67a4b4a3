import Reading

/// What languages that are told and not read are called, by their codes (ISO 639-1; `und` for one that is not known).
public enum LanguageNames {
  /// `German (de)`, `Jerman (de)`; a code that has no name stays alone.
  public static func text(_ code: String, _ language: Language) -> String {
    guard let name = names[code] else { return code }
    return "\(language == .english ? name.english : name.indonesian) (\(code))"
  }

  /// The codes that have names, in order.
  static var codes: [String] { names.keys.sorted() }

  private static let names: [String: (english: String, indonesian: String)] = [
    "ar": ("Arabic", "Arab"), "de": ("German", "Jerman"), "es": ("Spanish", "Spanyol"), "fr": ("French", "Prancis"),
    "hi": ("Hindi or another of South Asia", "Hindi atau lain di Asia Selatan"), "it": ("Italian", "Italia"),
    "ja": ("Japanese", "Jepang"), "jv": ("Javanese", "Jawa"), "km": ("Khmer", "Khmer"), "ko": ("Korean", "Korea"),
    "my": ("Burmese", "Burma"), "nl": ("Dutch", "Belanda"), "pt": ("Portuguese", "Portugis"),
    "ru": ("Russian or another in Cyrillic script", "Rusia atau lain beraksara Kiril"), "su": ("Sundanese", "Sunda"),
    "th": ("Thai", "Thai"), "tl": ("Filipino", "Filipino"), "tr": ("Turkish", "Turki"),
    "und": ("not known", "tidak dikenal"), "vi": ("Vietnamese", "Vietnam"), "zh": ("Chinese", "Tionghoa"),
  ]
}
