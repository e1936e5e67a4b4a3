import Reading

/// Where an article introduces a speaker: the mention with the full name, the role, the affiliation.
extension Attributor {
  /// How many sentences lie at most between a claim and the mention that its clitic or short name stands for.
  private static let reach = 30

  /// A short name, a pronoun or a clitic stands for a mention before it. Role and affiliation are the ones printed
  /// there, and it is the claim's mention as well where the claim has none of its own, or where the sentence leads
  /// in to the quotation and gives the fuller form.
  func introduce(_ claim: inout Claim, _ entity: Int?, _ phrase: SourcePhrase?, _ content: Range<Int>) {
    guard let entity, let number = introduction(of: entity, before: content.lowerBound, claim.sentence) else { return }
    let mention = mentions[number]
    let isLeadIn = leadsIn(mention.sentence, claim.sentence)
    // English prints the speaker anew as a subject of its own (`Smith said`); `kata Emil` only takes up the lead-in.
    if claim.sourceRange == nil {
      // Without a cue of its own a quotation belongs to the speaker of the sentence that leads in to it, or to none.
      guard claim.cueRange != nil || (isLeadIn && !quotes(mention.sentence)) else { return }
      claim.sourceRange = scan.range(mention.spoken)
    } else if isLeadIn, claim.isDirect, !scan.isEnglish, let phrase, isShort(phrase, claim),
      phrase.core.count < mention.spoken.count
    {
      standIns.append((claims.count, scan.range(phrase.core)))
      claim.sourceRange = scan.range(mention.spoken)
    }
    guard claim.roleRange == nil, claim.affiliationRange == nil else { return }
    claim.roleRange = mention.role.map { scan.range($0) }
    claim.affiliationRange = mention.affiliation.map { scan.range($0) }
  }

  /// Whether a mention is a name without role and affiliation, or an office without a name (`kata Panglima TNI`).
  private func isShort(_ phrase: SourcePhrase, _ claim: Claim) -> Bool {
    if case .mention(let number) = phrase.kind, mentions[number].isRoleOnly { return true }
    return claim.roleRange == nil && claim.affiliationRange == nil
  }

  /// A short name that stepped back behind a lead-in is what the clitic of the next quotation goes back to, where that one would
  /// rest on the same lead-in.
  func settleMentions() {
    for (number, own) in standIns {
      let lead = claims[number].sourceRange
      guard
        let next = claims.indices.dropFirst(number + 1).first(where: {
          claims[$0].isDirect && claims[$0].sourceRange == lead && claims[$0].source == claims[number].source
        }), claims[next].rule == "attribution.clitic-after-quote"
      else { continue }
      claims[next].sourceRange = own
    }
  }

  /// The mention that introduces an entity to a claim: in the sentence that leads in to it, else the last one with a
  /// role or an affiliation in the same passage.
  private func introduction(of entity: Int, before token: Int, _ sentence: Int) -> Int? {
    guard introductions.indices.contains(entity) else { return nil }
    let all = introductions[entity]
    var low = 0
    var high = all.count
    while low < high {
      let middle = (low + high) / 2
      if mentions[all[middle]].phrase.lowerBound < token { low = middle + 1 } else { high = middle }
    }
    var short: Int?
    while low > 0 {
      low -= 1
      let mention = mentions[all[low]]
      let isFull = mention.role != nil || mention.affiliation != nil
      if leadsIn(mention.sentence, sentence) {
        if isFull || mention.name.count > 1 { return all[low] }
        // A single name introduces only where it stands first.
        if low == 0 { short = all[low] }
      }
      guard isSamePassage(mention.sentence, sentence) else { break }
      if isFull { return all[low] }
    }
    return short
  }

  /// Whether a sentence stands directly before another, in its paragraph or at the end of the one before.
  private func leadsIn(_ sentence: Int, _ claim: Int) -> Bool { claim - sentence == 1 }

  /// Whether a sentence holds quoted words: its speaker belongs to those.
  private func quotes(_ sentence: Int) -> Bool { scan.sentences[sentence].tokens.contains { isQuoted[$0] } }

  private func isSamePassage(_ sentence: Int, _ claim: Int) -> Bool {
    claim - sentence <= Attributor.reach && scan.sentences[sentence].paragraph == scan.sentences[claim].paragraph
  }
}
