import Claims
import Reading

/// One passage denies what another affirms: the same predicate of the same thing, denied in one clause only.
///
/// Not confirming is no denial, a denied plan is no denied deed, and a negation that both passages carry is agreement.
enum PolarityCheck: Check {
  static func run(on pair: ArticlePair, into comparison: inout Comparison) {
    guard !pair.isSelf else { return }
    var found = Ranking()
    var harmless = Ranking()
    for meeting in pair.meetings {
      guard let denial = Denial(meeting) else { continue }
      let score = denial.score(meeting)
      guard score > 0, denial.isSpecific(meeting), meeting.isPlaced else { continue }
      if let reason = defuser(denial, meeting) {
        harmless.add(finding(meeting, reason, denial, .tension, .weak), score, meeting)
      } else {
        found.add(conflict(meeting, denial), score, meeting)
      }
    }
    comparison.findings += DenialRule.findings(pair)
    var flipped = ArticlePair(pair.b, pair.a, pair.weights)
    flipped.identities = pair.identities
    comparison.findings += DenialRule.findings(flipped).map { finding in
      var finding = finding
      finding.evidence.reverse()
      return finding
    }
    comparison.findings += found.best
    comparison.compatible += harmless.best
    if comparison.findings.isEmpty, let finding = StatementDenial.finding(pair) { comparison.findings.append(finding) }
  }

  private static func conflict(_ meeting: EventMeeting, _ denial: Denial) -> Finding {
    let (a, b) = (meeting.pair.a, meeting.pair.b)
    let one = a.voice(a.claim(covering: a.range(ofTerm: denial.x)), a.range(of: meeting.a))
    let other = b.voice(b.claim(covering: b.range(ofTerm: denial.y)), b.range(of: meeting.b))
    var conflict = finding(meeting, "polarity.denied", denial, .contradiction, .strong)
    if one == other {
      let articles: [Argument] = denial.isOfA ? [.article(a.id), .article(b.id)] : [.article(b.id), .article(a.id)]
      conflict.because = Explanation("polarity.one-speaker", [one] + articles)
      conflict.relation = .misreported
    } else {
      conflict.because = Explanation("polarity.denied", denial.isOfA ? [one, other] : [other, one])
    }
    return conflict
  }

  private static func finding(
    _ meeting: EventMeeting, _ rule: String, _ denial: Denial, _ verdict: Verdict, _ strength: Strength
  ) -> Finding {
    let (a, b) = (meeting.pair.a, meeting.pair.b)
    return meeting.finding(
      .polarity, rule, verdict, strength, a.range(of: meeting.a), b.range(of: meeting.b),
      [.words(a.words(of: a.terms[denial.x])), .words(b.words(of: b.terms[denial.y]))], at: (denial.x, denial.y))
  }

  static func defuser(_ denial: Denial, _ meeting: EventMeeting) -> String? {
    let (a, b) = (meeting.pair.a, meeting.pair.b)
    let (claimA, claimB) = (a.claim(at: denial.x), b.claim(at: denial.y))
    let one = Standing(meeting.a, at: denial.x, a)
    let other = Standing(meeting.b, at: denial.y, b)
    // The denied clause's claim counts as denied: that is what is compared.
    let isOpen = [claimA, claimB].contains { $0?.isContentOpen == true || $0?.certainty == .demanded }
    if one.isOpen || other.isOpen || isOpen { return "event.open" }
    if denial.isOfA ? other.isTurned : one.isTurned { return "polarity.agreed" }
    // `will stop selling`, `will not sell`
    if denial.isOfA ? b.isRefused(denial.y) : a.isRefused(denial.x) { return "polarity.agreed" }
    if one.isFuture != other.isFuture { return "event.planned" }
    if EventTime.areApart(meeting) { return "event.another-time" }
    if meeting.clash(.place) { return "event.another-place" }
    if denial.isNotYet {
      let (denied, affirming) = denial.isOfA ? (a, b) : (b, a)
      if EventTime.isEarlier(denied, affirming) || !EventTime.isOne(meeting) { return "polarity.not-yet" }
    }
    return nil
  }

  /// The share of what is denied that the very clause of the other article has.
  static func coverage(_ denied: Clause, _ other: Clause, _ pair: ArticlePair) -> Double {
    let theirs = pair.b.terms[other.terms]
    let terms = pair.a.terms[denied.terms].filter { !$0.isSpeaker && (pair.isOneLanguage || $0.bridges) }
    let met = terms.filter { term in
      theirs.contains { candidate in
        term.word == candidate.word && (pair.isOneLanguage || term.kind != .word)
          || term.concept != 0 && [candidate.concept, candidate.otherConcept].contains(term.concept)
          || term.entity != 0 && term.entity == candidate.entity
      }
    }
    return terms.isEmpty ? 0 : Double(met.count) / Double(terms.count)
  }
}

extension Term {
  /// Whether a doing, a state or a casualty may stand here: an event's concept, or a word of no concept.
  var isPredicate: Bool { kind == .word && (isEvent || concept == 0) }
}

extension ArticleProfile {
  /// Whether the word right before a doing says that it is not done, or no more (`stop selling`, `berhenti menjual`).
  fileprivate func isRefused(_ term: Int) -> Bool {
    let token = terms[term].token
    let words = SentenceWords(article, at: token)
    return (max(0, token - 2)..<token).contains { start in
      words.vocabulary.turns.longest(in: words.tokens, at: start, end: token).map { start + $0.length == token }
        ?? false
    }
  }

  /// Whether a term is a doing: an event's word, or one of no concept with a verb's form.
  func isVerb(_ term: Int) -> Bool {
    guard terms[term].kind == .word else { return false }
    if let concept = terms[term].concept.conceptID { return Concepts.of(concept).kind == "event" }
    return VerbForm.has(article.tokens[terms[term].token], article)
  }

  /// Whether a term says something of another: a verb by its form, a state, what befell somebody; a noun of doing only in
  /// English, where it may be the verb as well.
  func isSaidOf(_ term: Int) -> Bool {
    let own = terms[term]
    if own.isLight { return false }
    if VerbForm.has(article.tokens[own.token], article) { return true }
    let isEnglish = SentenceWords(article, at: own.token).language == .english
    guard let concept = own.concept.conceptID else { return isEnglish }
    let kind = Concepts.of(concept).kind
    return kind == "state" || kind == "casualty"
      || kind == "event" && (isEnglish || isDeverbal(term) || hasAspect(term))
  }

  /// Whether a term stands for who does a thing (`supporters`), not for what is done.
  func isAgent(_ term: Int) -> Bool {
    let token = terms[term].token
    return SentenceWords(article, at: token).first(.agent, in: token..<token + 1) != nil
  }

  /// `akan naik`, `tidak naik`: a verb of no verb's form, told by the word before it.
  private func hasAspect(_ term: Int) -> Bool {
    let token = terms[term].token
    guard token > 0 else { return false }
    let words = SentenceWords(article, at: token)
    return [words.vocabulary.aspects, words.vocabulary.denials].contains {
      $0.longest(in: words.tokens, at: token - 1, end: token) != nil
    }
  }

  /// `penghitungan`, `perubahan`: a noun made of a verb.
  func isDeverbal(_ term: Int) -> Bool {
    let token = article.tokens[terms[term].token]
    let bytes = article.text[Int(token.start)..<Int(token.end)]
    return bytes.count > 6 && (bytes.starts(with: "pe".utf8) || bytes.starts(with: "ke".utf8))
      && (bytes.suffix(2).elementsEqual("an".utf8) || bytes.suffix(3).elementsEqual("nya".utf8))
  }

  /// Whether a term stands in a place or beside one: `di sekitar tambang`.
  func isAfterPreposition(_ term: Int) -> Bool {
    let token = terms[term].token
    return token > 0
      && SentenceWords(article, at: token).first(.at, in: max(0, token - 2)..<token) != nil
  }

  /// The terms of a range from a token on.
  func terms(from token: Int, in range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    while start < range.upperBound, terms[start].token < token { start += 1 }
    return start..<range.upperBound
  }
}
