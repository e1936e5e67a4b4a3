/// What the words of a `class` or `id` say of an element. The words are those that page builders use everywhere.
struct HTMLNames: OptionSet {
  let rawValue: UInt8
  /// Comments, share bars, related links, captions and the like; left alone where most of the page's text stands in it.
  static let apart = HTMLNames(rawValue: 1)
  /// Comments, footers and cookie notices: apart even where they are long.
  static let surelyApart = HTMLNames(rawValue: 2)
  /// `article-body`, `post_content`, `detailText`: where an article's text stands.
  static let body = HTMLNames(rawValue: 4)

  /// Reads the words of a value, cut at anything but letters and digits and before a capital after a small letter.
  static func of(_ value: some Collection<UInt8>) -> HTMLNames {
    var names: HTMLNames = []
    var word: UInt64 = seed
    var length = 0
    var previous: UInt64 = 0
    var before: UInt8 = 0
    var isFirst = true
    func finish(_ word: UInt64, isWhole: Bool) {
      if apartWords.contains(word), !(isWhole && wholeNames.contains(word)) { names.insert(.apart) }
      if surelyApartWords.contains(word) { names.insert([.apart, .surelyApart]) }
      if joinedBodyWords.contains(word) || (bodyFirstWords.contains(previous) && bodySecondWords.contains(word)) {
        names.insert(.body)
      }
      previous = word
    }
    for byte in value {
      let isCapital = byte &- 0x41 < 26
      let isWord = isCapital || byte &- 0x61 < 26 || byte &- 0x30 < 10
      let startsWord = isCapital && before &- 0x61 < 26
      if length > 0, !isWord || startsWord {
        finish(word, isWhole: isFirst && byte <= 0x20)
        word = seed
        length = 0
      }
      if isWord {
        if length == 0 { isFirst = before <= 0x20 }
        word = step(word, isCapital ? byte | 0x20 : byte)
        length += 1
      }
      before = byte
    }
    if length > 0 { finish(word, isWhole: isFirst) }
    return names
  }

  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  /// One step of FNV-1a.
  private static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }

  /// FNV-1a of lower-cased ASCII bytes.
  static func hash(_ bytes: some Collection<UInt8>) -> UInt64 {
    bytes.reduce(seed) { step($0, $1 &- 0x41 < 26 ? $1 | 0x20 : $1) }
  }

  private static func set(_ words: String) -> Set<UInt64> { Set(words.split(separator: " ").map { hash($0.utf8) }) }

  private static let apartWords = set(
    """
    comment comments disqus reply replies respond share sharing sharethis shares social socials sociallinks related \
    relatedposts recommended recommend recommendations recirc recirculation outbrain taboola promo promos promotion \
    promoted newsletter newsletters subscribe subscription signup sidebar rail menu nav navbar navigation breadcrumb \
    breadcrumbs crumb footer footnav masthead byline bylines authorbox bio tags taglist cookie cookies consent gdpr ad \
    ads advert advertisement advertising adsense dfp sponsor sponsored widget widgets popular trending mostread caption \
    captions credit credits gallery carousel slideshow slider modal popup overlay banner login register paywall \
    pagination pager toolbar tooltip hidden visuallyhidden sr copyright disclaimer timestamp dateline readmore teaser \
    teasers donate follow addthis sharedaddy jp jprelatedposts noprint printonly hide keywords bacajuga terkait \
    terpopuler iklan komentar bagikan
    """)
  /// Words that mean the article itself where they are the whole name: schema.org has publishers mark what only
  /// subscribers see so (`.paywall`), while `paywall-box` asks for a subscription.
  private static let wholeNames = set("paywall")
  private static let surelyApartWords = set(
    "comment comments disqus footer cookie cookies gdpr cli privacy reply respond outbrain taboola komentar")
  private static let bodyFirst = "article story post entry news content body main blog page td single detail read text"
  private static let bodySecond =
    "body content text detail main story entry article post copy paragraph paragraphs read"
  private static let bodyFirstWords = set(bodyFirst)
  private static let bodySecondWords = set(bodySecond)
  private static let joinedBodyWords = Set(
    bodyFirst.split(separator: " ").flatMap { first in
      bodySecond.split(separator: " ").map { second in hash("\(first)\(second)".utf8) }
    })
}
