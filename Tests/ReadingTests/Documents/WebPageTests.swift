import Testing

@testable import Reading

private func article(_ html: String) throws -> Article {
  try Reader.article(from: ArticleSource(path: "a.html", bytes: Array(html.utf8)))
}

/// The text without what is marked as boilerplate.
private func body(_ article: Article) -> String {
  var text = ""
  var at = 0
  for range in article.boilerplate {
    text += article.string(TextRange(at, range.start))
    at = range.end
  }
  return text + article.string(TextRange(at, article.text.count))
}

private let first =
  "Banjir merendam tiga desa di tepi sungai sejak Senin malam dan memaksa warga mengungsi ke tempat tinggi."
private let second =
  "Air mulai surut pada Selasa pagi, kata kepala desa, tetapi jalan utama masih tertutup lumpur tebal."

private func page(head: String = "", before: String = "", inside: String = "", after: String = "") -> String {
  """
  <!DOCTYPE html><html lang="id"><head><title>Banjir Rendam Tiga Desa - Kabar Uji</title>\(head)</head><body>
  <nav><a href="/">Beranda</a><a href="/politik">Politik</a></nav>\(before)
  <div class="detail-content"><h1>Banjir Rendam Tiga Desa</h1><p>\(first)</p>\(inside)<p>\(second)</p></div>\(after)
  <footer>Hak cipta dilindungi undang-undang, dilarang menyalin isi halaman ini tanpa izin tertulis dari redaksi.</footer>
  </body></html>
  """
}

@Suite struct WebPageTests {
  @Test func attributesWithoutEndCutThePage() throws {
    let many = (0..<100_000).map { "a\($0)=1" }.joined(separator: " ")
    let cut = try article(page(after: "<p \(many)>Sisanya.</p>"))
    #expect(body(cut).contains(second) && !body(cut).contains("Sisanya"))
    #expect(cut.diagnostics.contains { $0.code == "html.length" })
    #expect(throws: ReadingError.self) { try article("<html><body \(many)><p>\(first)</p></body></html>") }
    let script =
      "<script>if (a <b) { \(many.replacing("=", with: " ")) }</script><style>a<b \(many)</style><!-- <p \(many) -->"
    #expect(body(try article(page(before: script))).contains(second), "what only looks like a tag cuts nothing")
  }

  @Test func whatOnlySubscribersSeeIsArticle() throws {
    let article = try article(
      page(
        inside:
          "<p class=\"body paywall\">Warga menunggu bantuan di balai desa sejak Selasa pagi, kata seorang relawan.</p><div class=\"paywall-box\"><p>Berlangganan sekarang untuk membaca semua artikel kami tanpa iklan.</p></div>"
      ))
    #expect(body(article).contains("seorang relawan") && !body(article).contains("Berlangganan"))
  }

  @Test func declarationsAreNoText() throws {
    let page = "<!DOCTYPE html [<!ENTITY a \"aaa\"><!ENTITY b \"&a;&a;\">]>" + page().dropFirst(15)
    let article = try article(page)
    #expect(body(article).contains(first) && !body(article).contains("ENTITY"))
    #expect(article.language == .indonesian)
  }

  @Test func theArticleWithoutItsSurroundings() throws {
    let article = try article(page())
    #expect(article.format == .html)
    #expect(article.title == "Banjir Rendam Tiga Desa")
    #expect(body(article) == "Banjir Rendam Tiga Desa\n\n\(first)\n\n\(second)")
    #expect(article.sentences.first?.kind == .title)
  }

  @Test(arguments: [
    "<div class='share-bar'><span>Bagikan artikel ini ke teman dan keluarga melalui semua kanal yang ada, sekarang.</span></div>",
    "<figure><img src='a.jpg'><figcaption>Warga menyeberangi jalan yang terendam banjir di tepi sungai, Senin (20/10/2024).</figcaption></figure>",
    "<aside><p>Langganan buletin kami untuk membaca kabar terbaru setiap pagi di kotak surat Anda, gratis.</p></aside>",
    "<p style='display: none'>Teks ini tidak pernah tampak di layar pembaca mana pun, jadi bukan bagian berita ini.</p>",
    "<p><a href='/b'>Baca juga: Tanggul Jebol, Ratusan Rumah Terendam Air Sungai Semalam</a></p>",
    "<p>ADVERTISEMENT</p>",
  ])
  func whatStandsInTheArticleWithoutBeingIt(_ inside: String) throws {
    let article = try article(page(inside: inside))
    #expect(body(article).split(separator: "\n").map(String.init) == ["Banjir Rendam Tiga Desa", first, second])
  }

  @Test func teasersAndCommentsAreApart() throws {
    let teaser = "<li><h3><a href='/x'>Gempa Guncang Kota Pelabuhan Semalam</a></h3><p>\(second)</p></li>"
    let comment = "<div class='comments'><p>\(first) \(first)</p><p>\(first) Setuju!</p></div>"
    let article = try article(page(before: "<ul>\(teaser)\(teaser)\(teaser)</ul>", after: comment))
    #expect(body(article) == "Banjir Rendam Tiga Desa\n\n\(first)\n\n\(second)")
  }

  @Test func listsAndTablesKeepTheirShape() throws {
    let inside = """
      <p>Rincian korban yang dicatat posko sampai Selasa siang menurut kecamatan adalah sebagai berikut ini:</p>
      <ul><li>Kecamatan Utara: 12 orang</li><li>Kecamatan Selatan: 7 orang</li></ul>
      <table><tr><th>Desa</th><th>Rumah</th></tr><tr><td>Hulu</td><td>120</td></tr></table>
      """
    let text = try body(article(page(inside: inside)))
    #expect(text.contains("\n\n- Kecamatan Utara: 12 orang\n\n- Kecamatan Selatan: 7 orang\n\n"))
    #expect(text.contains("Desa | Rumah\n\nHulu | 120"))
  }

  @Test func rangesLeadBackToTheSource() throws {
    let html = page(
      inside: "<p>Pak Lurah berkata: &ldquo;Kami&nbsp;siap&rdquo; &amp; pergi  lagi ke balai desa malam itu juga.</p>")
    let article = try article(html)
    let map = try #require(article.sourceMap)
    let source = Array(html.utf8)
    for word in ["Banjir merendam", "balai desa", "lumpur tebal"] {
      let text = try #require(article.text.firstRange(of: Array(word.utf8)))
      let range = map.source(of: TextRange(text.lowerBound, text.upperBound))
      #expect(String(decoding: source[range.start..<range.end], as: UTF8.self) == word)
    }
    #expect(article.fileRange(of: TextRange(0, 6)) == map.source(of: TextRange(0, 6)))
    let quoted = try #require(article.text.firstRange(of: Array("Kami siap".utf8)))
    let range = map.source(of: TextRange(quoted.lowerBound, quoted.upperBound))
    #expect(String(decoding: source[range.start..<range.end], as: UTF8.self) == "Kami&nbsp;siap")
  }

  @Test func metadataSaysWhereItStood() throws {
    let head = """
      <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Banjir",
      "datePublished":"2024-10-21T07:30:00+07:00","author":[{"@type":"Person","name":"Sari Uji"}],
      "publisher":{"@type":"Organization","name":"Kabar Uji"}}</script>
      <meta property="article:published_time" content="2024-10-25T00:00:00Z">
      <link rel="canonical" href="https://kabar.example/banjir">
      """
    let article = try article(page(head: head))
    #expect(article.published == CalendarDate(year: 2024, month: 10, day: 21))
    #expect(article.publishedFrom == .metadata)
    #expect(article.publisher == "Kabar Uji" && article.authors == ["Sari Uji"])
    #expect(article.url == "https://kabar.example/banjir")
    #expect(article.metadataOrigins["published"] == "JSON-LD" && article.metadataOrigins["url"] == "canonical")
    let conflict = try #require(article.diagnostics.first { $0.code == "metadata.date" })
    #expect(conflict.message.contains("2024-10-21 (JSON-LD), 2024-10-25 (meta article:published_time)"))
  }

  @Test func theTitleLosesItsSite() throws {
    let html =
      "<html><head><title>Harga Beras Naik Lagi | Kabar Uji</title></head><body><p>\(first)</p><p>\(second)</p></body></html>"
    #expect(try article(html).title == "Harga Beras Naik Lagi")
  }

  @Test func headlinesWithTheFirstWordsOfOtherArticlesAreApart() throws {
    let items = (1...5).map {
      "<li><a href=\"/\($0)\">Jalan ke desa nomor \($0) sudah dibuka lagi untuk umum</a> <span>HULU: Jalan yang ditutup sejak "
        + "pekan lalu karena longsor itu sudah dapat dilalui lagi oleh warga yang...</span></li>"
    }
    let article = try article(page(before: "<div><ul>\(items.joined())</ul></div>"))
    #expect(!body(article).contains("sudah dibuka lagi untuk umum"))
  }

  @Test func numbersOfNotesAreNoText() throws {
    let article = try article(
      page(
        inside: "<p>Air merendam 120<sup><a href=\"#n1\">1</a></sup> rumah dan 3 m<sup>2</sup> lantai di desa itu"
          + "<a href=\"#n2\" role=\"doc-noteref\">2</a>.</p>"))
    #expect(body(article).contains("Air merendam 120 rumah dan 3 m2 lantai di desa itu."))
  }

  @Test func theAddressThatABrowserNotedDatesAPage() throws {
    let saved = "<!-- saved from url=(0046)https://kabar.example/2024/10/21/banjir-di-hulu -->"
    let article = try article(page().replacing("<html", with: "\(saved)<html"))
    #expect(article.url == "https://kabar.example/2024/10/21/banjir-di-hulu")
    #expect(article.published == CalendarDate(year: 2024, month: 10, day: 21))
    #expect(article.metadataOrigins["published"] == "address" && article.metadataOrigins["url"] == "saved from")
  }

  @Test func endlessNestingIsCut() throws {
    let html = page() + String(repeating: "<div>", count: 100_000) + "ujung"
    let article = try article(html)
    #expect(article.diagnostics.contains { $0.code == "html.depth" })
    #expect(body(article).contains(first))
  }

  /// Work that grew with the square of the elements would not come to an end here.
  @Test(arguments: [
    "<p>\(first)</p>", "<span>a</span> ", "<li><a href=\"/x\">Jalan</a></li>", "<br>",
    "<table><tr><td>1</td></tr></table>",
  ])
  func manyElementsAreRead(_ element: String) throws {
    let article = try article(page(inside: String(repeating: element, count: 20_000)))
    #expect(body(article).contains(second))
  }

  @Test func aPageWithoutTextIsEmpty() {
    #expect(throws: ReadingError.empty(path: "a.html")) { try article("<html><body><nav>Beranda</nav></body></html>") }
  }

  @Test(arguments: [
    ("<!DOCTYPE html><p>a", true), ("\u{FEFF}\n<html>", true), ("<!-- x --><html>", true),
    ("<?xml version='1.0'?><html>", true),
    ("Harga < 5 naik", false), ("<kutipan> kata dia", false), ("<?xml version='1.0'?><rss>", false),
  ])
  func pagesAreKnownByTheirHead(_ text: String, _ isPage: Bool) {
    #expect((DocumentFormat.of(Array(text.utf8)) == .html) == isPage)
  }
}

@Suite struct PageDateTests {
  @Test(arguments: [
    ("2024-10-21T07:30:00+07:00", "2024-10-21"), ("2024/10/21 07:30", "2024-10-21"), ("20241021", "2024-10-21"),
    ("Mon, 21 Oct 2024 07:30:00 +0700", "2024-10-21"), ("October 21, 2024", "2024-10-21"),
    ("21 Oktober 2024", "2024-10-21"),
    ("2024-13-01", nil), ("kemarin", nil), ("", nil),
  ])
  func notations(_ text: String, _ day: String?) {
    #expect(PageDate.date(text)?.description == day)
  }

  @Test func addresses() {
    #expect(PageDate.inAddress("https://kabar.example/2024/10/21/banjir.html")?.description == "2024-10-21")
    #expect(PageDate.inAddress("https://kabar.example/berita/123456789") == nil)
  }
}
