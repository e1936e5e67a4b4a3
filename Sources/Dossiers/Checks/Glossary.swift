import Reading

/// Brings the words of two languages to common keys: English words by their lemmas, Indonesian ones by the lemmas that
/// translate their roots. Several keys a word, since neither root nor sense is known for certain.
struct Glossary: Sendable {
  static let shared = Glossary()

  /// Indonesian root → English lemmas.
  private var glosses: [String: [String]] = [:]
  /// Every lemma that translates some root.
  private var known: Set<String> = []
  /// Irregular English form → lemmas.
  private var irregular: [String: [String]] = [:]

  private init() {
    let indonesian = LanguageData.of(.indonesian)
    for row in indonesian.rows(.lemmas) {
      let lemmas = row[0].split(separator: "|").map(String.init)
      known.formUnion(lemmas)
      for form in row.forms {
        glosses[form.words.map(indonesian.lexicon.spelling).joined(separator: " "), default: []] += lemmas
      }
    }
    let english = LanguageData.of(.english)
    for row in english.rows(.lemmas) {
      for form in row.forms where form.words.count == 1 {
        irregular[english.lexicon.spelling(of: form.words[0])] = row[0].split(separator: "|").map(String.init)
      }
    }
  }

  /// The English lemmas that a word may stand for, and whether the tables know it; an unknown word stands for itself.
  func lemmas(_ word: String, _ language: Language) -> (lemmas: Set<String>, isKnown: Bool) {
    if language == .english {
      let lemmas = english(word)
      return (lemmas, !lemmas.isDisjoint(with: known))
    }
    let roots = Glossary.roots(word)
    for root in roots {
      if let lemmas = glosses[root] { return (Set(lemmas).union([root]), true) }
    }
    return ([word, roots.last ?? word], false)
  }

  /// Those lemmas that translate some root: the ones by which words of the two languages can meet.
  func shared(_ lemmas: Set<String>) -> Set<String> { lemmas.intersection(known) }

  /// The English lemmas of two Indonesian words that are one expression.
  func lemmas(compound first: String, _ second: String) -> [String]? { glosses[first + " " + second] }

  private func english(_ word: String) -> Set<String> {
    if let lemmas = irregular[word] { return Set(lemmas + [word]) }
    var lemmas: Set<String> = [word]
    func add(_ ending: String, _ replacements: [String]) {
      guard word.hasSuffix(ending), word.utf8.count > ending.utf8.count + 2 else { return }
      let stem = String(word.dropLast(ending.utf8.count))
      for replacement in replacements { lemmas.insert(stem + replacement) }
      // `stopped` → `stop`
      let bytes = Array(stem.utf8)
      if ending != "s", ending != "es", bytes.count > 3, bytes[bytes.count - 1] == bytes[bytes.count - 2] {
        lemmas.insert(String(stem.dropLast()))
      }
    }
    add("s", [""])
    add("es", [""])
    add("ies", ["y"])
    add("ied", ["y"])
    add("ed", ["", "e"])
    add("ing", ["", "e"])
    add("ly", ["", "le"])
    add("er", ["", "e"])
    add("est", ["", "e"])
    return lemmas
  }

  private static let prefixes: [(String, [String])] = [
    ("memper", [""]), ("diper", [""]), ("menge", [""]), ("meng", ["", "k"]), ("meny", ["s"]), ("mem", ["p", ""]),
    ("men", ["t", ""]), ("me", [""]), ("penge", [""]), ("peng", ["", "k"]), ("peny", ["s"]), ("pem", ["p", ""]),
    ("pen", ["t", ""]), ("per", [""]), ("pe", [""]), ("ber", [""]), ("be", [""]), ("ter", [""]), ("di", [""]),
    ("ke", [""]), ("se", [""]), ("keter", [""]), ("keber", [""]),
  ]
  private static let suffixes = ["nya", "lah", "kah", "pun", "kan", "an", "i", "ku", "mu"]

  /// A word and what is left of it without its affixes, the least cut first.
  private static func roots(_ word: String) -> [String] {
    var stems = [word]
    // Two endings may follow each other (`-kannya`).
    for stem in stems + cut(word) where !stems.contains(stem) { stems.append(stem) }
    for stem in stems.flatMap(cut) where !stems.contains(stem) { stems.append(stem) }
    var roots = stems
    for stem in stems {
      for (prefix, letters) in prefixes where stem.hasPrefix(prefix) && stem.utf8.count >= prefix.utf8.count + 3 {
        let rest = String(stem.dropFirst(prefix.utf8.count))
        for letter in letters where !roots.contains(letter + rest) { roots.append(letter + rest) }
      }
    }
    return roots
  }

  private static func cut(_ word: String) -> [String] {
    suffixes.compactMap { suffix in
      word.hasSuffix(suffix) && word.utf8.count >= suffix.utf8.count + 3
        ? String(word.dropLast(suffix.utf8.count)) : nil
    }
  }
}
