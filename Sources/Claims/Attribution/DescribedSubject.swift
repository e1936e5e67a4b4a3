import Reading

/// Descriptions of sources without a name that end before a verb, and the words that only say what a named body is.
extension SourceReader {
  /// `the volcanology agency PVMBG`, `emiten logistik PT Kirana`: the words before an organisation's name only say what it
  /// is. Not `pejabat PVMBG`, whose head is somebody.
  func isApposed(_ number: Int, _ wider: SourcePhrase) -> Bool {
    let name = mentions[number].phrase.lowerBound
    guard mentions[number].kind == .organisation, wider.core.lowerBound < name else { return false }
    let before = wider.core.lowerBound..<name
    // `the National Intelligence Service`
    if before.allSatisfy({ scan.has($0, .determiner) }) { return true }
    return before.contains { scan.has($0, .organisation) }
      && !before.contains {
        mentionAt[$0] < 0 && scan.has($0, [.role, .crowd, .document, .preposition, .relative, .and])
          && !scan.has($0, .organisation)
      }
  }

  func apposed(_ phrase: SourcePhrase, _ wider: SourcePhrase) -> SourcePhrase {
    var phrase = phrase
    phrase.core = wider.core.lowerBound..<phrase.core.upperBound
    phrase.phrase = wider.phrase.lowerBound..<phrase.phrase.upperBound
    return phrase
  }

  /// `kata penjual sate di terminal, Marni, kepada …`, `said a palace cook, Fatma Aydin.`: the name behind the comma is whom
  /// the description means; nil where no name stands there alone.
  func holder(of description: SourcePhrase, _ end: Int) -> SourcePhrase? {
    let comma = description.phrase.upperBound
    guard description.kind == .unnamed, comma + 1 < end, scan.isComma(comma), mentionAt[comma + 1] >= 0 else {
      return nil
    }
    let number = Int(mentionAt[comma + 1])
    let mention = mentions[number]
    guard mention.phrase.lowerBound == comma + 1, mention.kind ?? .person == .person, !mention.isRoleOnly,
      mention.entity >= 0 || mention.kind != nil,
      closesName(mention.phrase.upperBound, end)
    else { return nil }
    var named = phrase(of: number)
    named.role = named.role ?? description.core
    named.phrase = description.phrase.lowerBound..<mention.phrase.upperBound
    return named
  }

  private func closesName(_ index: Int, _ end: Int) -> Bool {
    guard index < end, scan.isWord(index) else { return true }
    return scan.has(index, [.preposition, .insert, .time])
  }

  /// An unnamed source that ends before a token: words back to a boundary, with a head that can speak.
  func descriptionEnding(_ end: Int, _ start: Int) -> SourcePhrase? {
    var at = end
    var hasHead = false
    var first = end
    while at > start, end - at < 14 {
      let number = Int(mentionAt[at - 1])
      if number >= 0 {
        if mentions[number].isRoleOnly { hasHead = true }
        at = max(start, mentions[number].phrase.lowerBound)
        first = at
        continue
      }
      guard scan.isWord(at - 1) else { break }
      // `dari hasilnya | pihak kepolisian`
      if hasHead, scan.tokens[at - 1].flags.contains(.clitic) || scan.endsInClitic(at - 1) { break }
      if let length = headEnding(at, start) {
        hasHead = true
        at -= length
        first = at
        continue
      }
      let classes = scan.classes[at - 1]
      if scan.isActiveVerb(at - 1) { break }
      // `Menurut pengelola kabar itu …`: what stands behind a preposition of saying is no subject.
      if scan.preposition(at: at - 1, end) != nil, classes.isDisjoint(with: .sourceHead) { break }
      // `which traders`: no source begins with a relative; `yang enggan disebut namanya` and `who …` end one.
      if scan.isEnglish, hasHead, classes.contains(.relative) { break }
      if !classes.isDisjoint(with: [.complementiser, .subordinator, .cueVerb, .opener, .contrast, .adverb]),
        classes.isDisjoint(with: .sourceHead), classes.isDisjoint(with: .some)
      {
        break
      }
      at -= 1
      if !classes.isDisjoint(with: .sourceHead) {
        hasHead = true
        first = at
      } else if classes.contains(.some) || scan.has(at, .preposition) == false {
        first = at
      }
      if classes.contains(.some), hasHead, at == start || !scan.has(at - 1, .some) { break }
    }
    first = behindOpener(first, end)
    guard hasHead, first < end else { return nil }
    return SourcePhrase(kind: .unnamed, core: first..<end, phrase: first..<end)
  }

  /// Behind the connectives, hedges and adverbs that open a clause (`Selain itu pihak …`, `Pasti warga …`).
  func behindOpener(_ start: Int, _ end: Int) -> Int {
    var at = start
    while at < end, scan.isWord(at), mentionAt[at] < 0, !scan.has(at, [.some, .sourceHead]) {
      if let match = scan.phrase(at: at, end), match.length > 1,
        !scan.tables.phraseClasses[Int(match.value)].isDisjoint(with: [.opener, .contrast])
      {
        at += match.length
      } else if scan.has(at, [.preposition, .opener, .adverb, .contrast, .subordinator])
        || scan.hedge(at: at, at + 1) != nil
      {
        at += 1
      } else {
        break
      }
    }
    return at
  }

  /// The length of a head of several words that ends before a token (`juru bicara`, `state media`).
  func headEnding(_ end: Int, _ start: Int) -> Int? {
    for length in [3, 2] where end - length >= start && mentionAt[end - length] < 0 {
      if headLength(end - length, end) == length { return length }
    }
    return nil
  }
}
