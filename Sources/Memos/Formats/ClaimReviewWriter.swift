import Dossiers
import Reading

/// Claims that the analyst gave a verdict as ClaimReview (schema.org JSON-LD). A ClaimReview states what is true: claims
/// without the analyst's own verdict are never in it.
public enum ClaimReviewWriter {
  /// A graph of reviews, empty where there is no verdict, ended by a line feed.
  /// - Parameter url: the address at which the reviews will stand; nil: a name that is no address stands for it.
  public static func bytes(_ memo: MemoDocument, url: String? = nil) -> [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.field("@context", "https://schema.org")
    json.list("@graph", memo.judgedClaims.filter { $0.judged.item.verdict != nil }) { json, claim in
      json.review(claim, of: memo, url)
    }
    json.endObject()
    return json.bytes + [0x0A]
  }
}

extension JSONWriter {
  fileprivate mutating func review(_ claim: MemoDocument.JudgedClaim, of memo: MemoDocument, _ url: String?) {
    let note = memo.notes.first { claim.words.notes.contains($0.number) }
    let article = memo.articles.first { $0.id == claim.claim.article }
    let name = "urn:silang:review:\(article?.sha256 ?? ""):\(claim.claim)"
    field("@type", "ClaimReview")
    field("claimReviewed", note?.text ?? claim.words.text)
    field("url", url.map { "\($0)#\(claim.judged.id)" } ?? name)
    named("author", type: "Person", memo.options.analyst ?? MemoLabels.of(memo.options.language).analyst)
    if let day = memo.asOf { field("datePublished", day.description) }
    field("inLanguage", memo.options.language.rawValue)
    if !claim.judged.item.reason.isEmpty { field("reviewBody", claim.judged.item.reason) }
    rating(claim)
    key("itemReviewed")
    beginObject()
    field("@type", "Claim")
    if let speaker = claim.speaker ?? article?.publisher { named("author", type: "Thing", speaker) }
    if let day = article?.day { field("datePublished", day.description) }
    if let article {
      key("firstAppearance")
      appearance(article)
      key("appearance")
      beginArray()
      appearance(article)
      endArray()
    }
    endObject()
  }

  private mutating func rating(_ claim: MemoDocument.JudgedClaim) {
    key("reviewRating")
    beginObject()
    field("@type", "Rating")
    if let value = claim.judged.item.verdict?.rating {
      key("ratingValue")
      integer(value)
      key("bestRating")
      integer(5)
      key("worstRating")
      integer(1)
    }
    field("alternateName", claim.verdict ?? claim.judged.item.verdict?.rawValue ?? "")
    endObject()
  }

  private mutating func appearance(_ article: MemoDocument.ArticleLine) {
    beginObject()
    field("@type", "NewsArticle")
    field("url", article.reference)
    field("headline", article.title)
    if let publisher = article.publisher { named("publisher", type: "Organization", publisher) }
    endObject()
  }

  private mutating func named(_ name: StaticString, type: String, _ words: String) {
    key(name)
    beginObject()
    field("@type", type)
    field("name", words)
    endObject()
  }
}
