import Reading

/// A passage as a key: the article and the bytes.
public struct PassageKey: Sendable, Hashable, Codable {
  public var article: ArticleID
  public var range: TextRange
  public init(article: ArticleID, range: TextRange) {
    self.article = article
    self.range = range
  }
}

/// What a judgement is about, named so that it is found again after an article was read anew or others were loaded.
public enum SubjectKey: Sendable, Hashable, Codable {
  case memo
  case article(ArticleID)
  case claim(PassageKey)
  /// The source that holds the first of these that is there.
  case source([SourceKey])
  /// The finding of this kind that holds these passages.
  case finding(FindingKind, [PassageKey])
}

/// What the analyst adds to a dossier. It changes nothing that the articles say; nil takes an earlier one back.
public enum Judgement: Sendable, Hashable, Codable {
  /// The memo's title.
  case title(String?)
  /// Who signs the memo.
  case analyst(String?)
  case reliability(SubjectKey, Reliability?)
  case credibility(SubjectKey, Credibility?)
  /// A verdict on a claim with its reason, which may be empty.
  case verdict(SubjectKey, ClaimVerdict?, reason: String)
  /// One more note; nil takes all notes of the subject back.
  case note(SubjectKey, String?)
  /// Whether the subject stands in the memo; nil: as the memo's rules have it.
  case inclusion(SubjectKey, Bool?)
}
