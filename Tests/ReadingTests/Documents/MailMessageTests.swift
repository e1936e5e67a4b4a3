import Testing

@testable import Reading

private func article(_ lines: [String]) throws -> Article {
  try Reader.article(from: ArticleSource(path: "a.eml", bytes: Array(lines.joined(separator: "\r\n").utf8)))
}

@Suite struct MailMessageTests {
  @Test func headersAndText() throws {
    let article = try article([
      "From: \"Humas Kabupaten Uji\" <humas@uji.example>", "To: redaksi@kabar.example",
      "Subject: =?utf-8?Q?Siaran_Pers:_Banjir_=E2=80=9CBesar=E2=80=9D?=", "Date: Tue, 22 Oct 2024 08:00:00 +0700",
      "MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: quoted-printable", "",
      "Banjir merendam 120 rumah di tiga desa pada Senin malam, kata camat s=", "etempat. Air =E2=80=9Csurut=E2=80=9D.",
      "",
      "> Kemarin Anda menulis tentang hal lain yang bukan bagian kabar ini.", "", "-- ", "Humas, lantai 3",
    ])
    #expect(article.format == .mail)
    #expect(article.title == "Siaran Pers: Banjir “Besar”")
    #expect(article.publisher == "Humas Kabupaten Uji")
    #expect(article.published == CalendarDate(year: 2024, month: 10, day: 22))
    #expect(
      article.string(TextRange(0, article.text.count)).hasPrefix("Banjir merendam 120 rumah di tiga desa pada Senin"))
    #expect(article.string(TextRange(0, article.text.count)).contains("camat setempat. Air “surut”."))
    #expect(article.boilerplate.map(article.string).contains { $0.contains("Kemarin Anda menulis") })
    #expect(article.boilerplate.map(article.string).contains { $0.contains("lantai 3") })
  }

  @Test func aMailSentOnAsAWholeIsRead() throws {
    let article = try article([
      "From: Redaksi <r@kabar.example>", "Subject: Fwd: Rilis", "MIME-Version: 1.0",
      "Content-Type: multipart/mixed; boundary=b", "", "--b", "Content-Type: message/rfc822", "",
      "From: humas@uji.example", "Subject: Rilis", "Content-Type: text/plain", "", "Air naik di desa itu, kata camat.",
      "--b--", "",
    ])
    #expect(article.string(TextRange(0, article.text.count)).contains("Air naik di desa itu, kata camat."))
  }

  @Test(arguments: [
    "Content-Type: message/rfc822\r\n\r\n", "Content-Type: multipart/mixed; boundary=\"b\"\r\n\r\n--b\r\n",
  ])
  func partsWithoutEndAreToldOf(_ part: String) throws {
    let mail = "From: a@b.example\r\nSubject: x\r\nMIME-Version: 1.0\r\n" + String(repeating: part, count: 10_000)
    let error = #expect(throws: ReadingError.self) { try article([mail + "Content-Type: text/plain", "", "Teks."]) }
    guard case .malformed(_, _, let reason) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(reason.contains("deep"))
  }

  @Test func thePlainPartIsReadAndTheAttachmentIsNot() throws {
    let article = try article([
      "From: a@b.example", "Subject: Rilis", "MIME-Version: 1.0", "Content-Type: multipart/mixed; boundary=\"x y\"", "",
      "--x y", "Content-Type: multipart/alternative; boundary=z", "", "--z", "Content-Type: text/html", "",
      "<p>Air naik di desa itu, kata camat kepada para wartawan yang datang ke kantornya.</p>", "--z",
      "Content-Type: text/plain; charset=iso-8859-1", "Content-Transfer-Encoding: base64", "",
      "QWlyIG5haWsgZGkgZGVzYSBpdHUsIGthdGEgY2FtYXQu", "--z--",
      "--x y", "Content-Type: text/plain", "Content-Disposition: attachment; filename=a.txt", "", "Lampiran.",
      "--x y--", "",
    ])
    #expect(article.string(TextRange(0, article.text.count)) == "Air naik di desa itu, kata camat.")
  }

  @Test func aSavedPageSpeaksForItself() throws {
    let page =
      "<html><head><title>Harga Beras Naik</title><meta property=3D\"article:published_time\" "
      + "content=3D\"2024-10-20T10:00:00\"></head><body><p>Harga beras naik di tiga pasar, kata para pedagang yang ditemui "
      + "pada hari Minggu pagi.</p></body></html>"
    let article = try article([
      "From: <Saved by Blink>", "Snapshot-Content-Location: https://kabar.example/beras", "Subject: x",
      "Date: Fri, 1 Nov 2024 00:00:00 -0000", "MIME-Version: 1.0",
      "Content-Type: multipart/related; type=\"text/html\"; boundary=\"b\"", "", "--b", "Content-Type: text/html",
      "Content-Transfer-Encoding: quoted-printable", "", page, "--b--", "",
    ])
    #expect(article.title == "Harga Beras Naik")
    #expect(article.published == CalendarDate(year: 2024, month: 10, day: 20))
  }

  @Test func endlessPartsAreCut() throws {
    var lines = [
      "From: a@b.example", "Subject: Rilis", "MIME-Version: 1.0", "Content-Type: multipart/mixed; boundary=b", "",
    ]
    for _ in 0..<2000 { lines += ["--b", "Content-Type: text/plain", "", "Air naik di desa itu, kata camat."] }
    let article = try article(lines + ["--b--"])
    #expect(article.diagnostics.contains { $0.code == "mail.parts" })
  }

  @Test func proseWithColonsIsNoMail() {
    let text = "Catatan: rapat dimulai pukul 08.00.\nHasil: semua setuju.\n\nCamat hadir."
    #expect(DocumentFormat.of(Array(text.utf8)) == .text)
  }
}
