import Dossiers
import Memos
import Reading

/// What an id names.
enum Subject {
  case article(Dossier.Entry)
  case claim(CatalogedClaim)
  case source(DossierSource)
  case finding(Finding)
  /// A pair that was let off (`P2`).
  case compatible(Finding)
}

extension Session {
  /// The numbers of the ids with a letter, in order.
  func numbers(_ letter: Character) -> [Int] {
    switch letter {
    case "A": dossier.entries.map(\.id.number)
    case "S": dossier.sources.map(\.number)
    case "F": dossier.findings.map(\.number)
    case "P": dossier.compatible.map(\.number)
    case "c": Array(1...max(1, dossier.entries.reduce(0) { $0 + $1.reading.claims.count }))
    default: []
    }
  }
}

extension Catalog {
  /// What a word names: `A2`, `c12`, `A1.c3`, `S3`, `F1`, `P2`.
  func subject(_ word: Word) throws(CommandError) -> Subject {
    guard let id = Identifier(word.text) else {
      throw CommandError(
        "`\(word.text)` is no id (A1 an article, c2 or A1.c2 a claim, S3 a source, F1 a finding)",
        "`\(word.text)` bukan pengenal (A1 artikel, c2 atau A1.c2 klaim, S3 narasumber, F1 temuan)", at: word)
    }
    let found: Subject? =
      switch id {
      case .article(let number): entry(ArticleID(number)).map { .article($0) }
      case .claim(let article?, let number):
        claim(ClaimID(article: ArticleID(article), number: number)).map { .claim($0) }
      case .claim(nil, let number): number >= 1 && number <= claims.count ? .claim(claims[number - 1]) : nil
      case .source(let number): dossier.sources.first { $0.number == number }.map { .source($0) }
      case .finding(let number): dossier.finding(numbered: number).map { .finding($0) }
      case .compatible(let number): dossier.compatible.first { $0.number == number }.map { .compatible($0) }
      }
    guard let found else {
      throw CommandError(
        "there is no \(word.text)\(range(of: id, .english))", "tidak ada \(word.text)\(range(of: id, .indonesian))",
        at: word)
    }
    return found
  }

  /// The article that a word names.
  func article(_ word: Word) throws(CommandError) -> Dossier.Entry {
    guard case .article(let entry) = try subject(word) else {
      throw CommandError(
        "`\(word.text)` is no article (A1, A2 …)", "`\(word.text)` bukan artikel (A1, A2 …)", at: word)
    }
    return entry
  }

  /// The source that a word names.
  func source(_ word: Word) throws(CommandError) -> DossierSource {
    guard case .source(let source) = try subject(word) else {
      throw CommandError(
        "`\(word.text)` is no source (S1, S2 …; `sources` lists them)",
        "`\(word.text)` bukan narasumber (S1, S2 …; `sumber` menyebutkan semuanya)", at: word)
    }
    return source
  }

  /// The articles that words name; all where there are none.
  func articles(_ words: [Word]) throws(CommandError) -> [Dossier.Entry] {
    var entries: [Dossier.Entry] = []
    for word in words { entries.append(try article(word)) }
    return words.isEmpty ? dossier.entries : entries
  }

  /// What there is in place of an id that is not there.
  private func range(of id: Identifier, _ language: Language) -> String {
    let (letter, numbers) =
      switch id {
      case .article, .claim(.some, _): ("A", dossier.entries.map(\.id.number))
      case .claim(nil, _): ("c", Array(claims.map(\.number)))
      case .source: ("S", dossier.sources.map(\.number))
      case .finding: ("F", (dossier.findings.map(\.number) + dossier.dismissed.map(\.finding.number)).sorted())
      case .compatible: ("P", dossier.compatible.map(\.number))
      }
    let isEnglish = language == .english
    guard let first = numbers.first, let last = numbers.last else {
      return isEnglish ? "; none are there yet" : "; belum ada satu pun"
    }
    let (low, high) = ("\(letter)\(first)", "\(letter)\(last)")
    if first == last { return isEnglish ? "; there is \(low) only" : "; hanya ada \(low)" }
    return isEnglish ? "; there are \(low) to \(high)" : "; ada \(low) sampai \(high)"
  }
}

/// The parts of an id.
enum Identifier: Equatable {
  case article(Int)
  case claim(article: Int?, number: Int)
  case source(Int)
  case finding(Int)
  case compatible(Int)

  init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    if parts.count == 2, let article = Identifier.number(parts[0], after: "A"),
      let claim = Identifier.number(parts[1], after: "C")
    {
      self = .claim(article: article, number: claim)
      return
    }
    let makers: [(Character, (Int) -> Identifier)] = [
      ("A", { .article($0) }), ("C", { .claim(article: nil, number: $0) }), ("S", { .source($0) }),
      ("F", { .finding($0) }), ("P", { .compatible($0) }),
    ]
    for (letter, make) in makers {
      guard let number = Identifier.number(text[...], after: letter) else { continue }
      self = make(number)
      return
    }
    return nil
  }

  /// The number after a letter in either case.
  private static func number(_ text: Substring, after letter: Character) -> Int? {
    guard let first = text.first, first.uppercased() == String(letter) else { return nil }
    let digits = text.dropFirst()
    guard (1...9).contains(digits.count), digits.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
    return Int(digits)
  }
}
