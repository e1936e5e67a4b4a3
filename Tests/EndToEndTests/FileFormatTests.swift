import Foundation
import TestSupport
import Testing

/// Every kind of file that people have, through the real binary.
@Suite struct FileFormatTests {
  private static let text =
    "Banjir merendam 120 rumah di tiga desa, kata Camat Uji Sari Lestari pada Senin (21/10/2024)."

  private func record(_ scratch: Scratch, _ name: String) throws -> [String: Any] {
    let result = try Silang.run(["extract", "--text", name], in: scratch.path)
    #expect(result.status == 0, "\(result.errors)")
    return try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
  }

  private func article(_ record: [String: Any]) throws -> [String: Any] {
    try #require(record["article"] as? [String: Any])
  }

  @Test(.enabled(if: Tools.has("pdftotext"), "pdftotext is not installed"))
  func portableDocuments() throws {
    let scratch = try Scratch()
    try scratch.write("rilis.pdf", PDFSample.bytes(pages: [["Siaran Pers", Self.text], ["Halaman dua."]]))
    let record = try record(scratch, "rilis.pdf")
    #expect(try article(record)["format"] as? String == "pdf")
    let text = try #require(record["text"] as? String)
    #expect(text.contains(Self.text) && text.contains("Halaman dua."))
    #expect(try #require(record["quantities"] as? [Any]).count == 2)
  }

  @Test(.enabled(if: Tools.has("pandoc"), "pandoc is not installed"), arguments: ["docx", "odt"])
  func wordProcessors(_ format: String) throws {
    let scratch = try Scratch()
    try scratch.write("a.html", "<h1>Siaran Pers</h1><p>\(Self.text)</p><ul><li>Desa Hulu: 70 rumah</li></ul>")
    try Tools.run("pandoc", ["a.html", "-o", "rilis.\(format)"], in: scratch.path)
    let record = try record(scratch, "rilis.\(format)")
    #expect(try article(record)["format"] as? String == format)
    #expect(record["text"] as? String == "Siaran Pers\n\n\(Self.text)\n\n- Desa Hulu: 70 rumah")
  }

  @Test(.enabled(if: Tools.has("pandoc"), "pandoc is not installed"), arguments: ["docx", "odt", "rtf"])
  func headAndHeaderRows(_ format: String) throws {
    let scratch = try Scratch()
    let table = "| Desa | Rumah |\n|------|------|\n| Hulu | 70 |\n"
    try scratch.write("a.md", "---\ntitle: Siaran Pers\ndate: 2024-10-22\n---\n\n\(Self.text)\n\n\(table)")
    try Tools.run("pandoc", ["--standalone", "a.md", "-o", "rilis.\(format)"], in: scratch.path)
    let record = try record(scratch, "rilis.\(format)")
    let text = try #require(record["text"] as? String)
    #expect(text.hasPrefix("Siaran Pers\n\n2024-10-22\n\n\(Self.text)"), "\(text)")
    #expect(text.contains("Desa | Rumah\n\nHulu | 70"), "\(text)")
    #expect(try article(record)["published"] as? String == "2024-10-22")
  }

  @Test(arguments: [
    ("2024-10-22T08:05:00+07:00", "2024-10-22T08:05:00+07:00"), ("2024-10-22 23:30:10.123Z", "2024-10-22T23:30:10Z"),
    ("Tue, 22 Oct 2024 08:05:00 +0700", "2024-10-22T08:05:00+07:00"),
    ("22 Oktober 2024 19:45 WIB", "2024-10-22T19:45:00+07:00"),
    ("2024/10/22 7:05", "2024-10-22T07:05:00"), ("2024-10-22", nil),
  ])
  func timesKeepTheirZone(_ printed: String, _ expected: String?) throws {
    let scratch = try Scratch()
    try scratch.write(
      "a.html",
      "<html><head><meta property=\"article:published_time\" content=\"\(printed)\"></head><body><p>\(Self.text)</p></body></html>"
    )
    let article = try article(record(scratch, "a.html"))
    #expect(article["published"] as? String == "2024-10-22" && article["published_time"] as? String == expected)
  }

  @Test func attachmentsAreNamed() throws {
    let scratch = try Scratch()
    try scratch.write(
      "a.eml",
      """
      From: Humas <h@uji.example>
      Subject: Rilis
      MIME-Version: 1.0
      Content-Type: multipart/mixed; boundary="b"

      --b
      Content-Type: text/plain

      \(Self.text)

      --b
      Content-Type: application/pdf; name="rilis.pdf"
      Content-Disposition: attachment; filename="rilis.pdf"
      Content-Transfer-Encoding: base64

      JVBERi0xLjQK
      --b--
      """)
    let diagnostics = try #require(record(scratch, "a.eml")["diagnostics"] as? [[String: Any]])
    #expect(
      diagnostics.contains { $0["message"] as? String == "attached and not read: rilis.pdf; save it and load the file" }
    )
  }

  @Test(.enabled(if: Tools.has("pdftotext"), "pdftotext is not installed"))
  func memosOfConvertedFilesAreVerified() throws {
    let scratch = try Scratch()
    try scratch.write("rilis.pdf", PDFSample.bytes(pages: [["Siaran Pers", Self.text]]))
    #expect(try Silang.run(["brief", "rilis.pdf", "--to", "memo.md"], in: scratch.path).status == 0)
    let result = try Silang.run(["verify", "memo.md", "rilis.pdf"], in: scratch.path)
    #expect(result.status == 0, "\(result.output)\(result.errors)")
  }

  @Test func pagesAndMails() throws {
    let scratch = try Scratch()
    let page =
      "<!DOCTYPE html><html><head><title>Banjir Rendam Desa</title></head><body><nav>Beranda</nav><p>\(Self.text)</p></body></html>"
    try scratch.write("page.bin", page)
    #expect(try article(record(scratch, "page.bin"))["format"] as? String == "html", "by content, not by name")
    try scratch.write(
      "a.eml", "From: Humas <h@uji.example>\nSubject: Rilis\nDate: Tue, 22 Oct 2024 08:00:00 +0700\n\n\(Self.text)\n")
    let mail = try article(record(scratch, "a.eml"))
    #expect(mail["published"] as? String == "2024-10-22" && mail["publisher"] as? String == "Humas")
  }

  @Test(arguments: [
    #"{"text":"TEXT","title":"Rilis","published":"2024-10-22"}"#,
    #"[{"uri":"x:1","type":"text","versioncreated":"2024-10-22T01:00:00Z","headline":"Rilis","body_text":"TEXT"}]"#,
    #"{"uri":"x:1","versioncreated":"2024-10-22T01:00:00Z","headlines":[{"role":"main","value":"Rilis"}],"bodies":[{"contenttype":"text/plain","value":"TEXT"}]}"#,
    #"{"@type":"NewsArticle","headline":"Rilis","datePublished":"2024-10-22","articleBody":"TEXT"}"#,
  ])
  func records(_ json: String) throws {
    let scratch = try Scratch()
    try scratch.write("a.json", json.replacingOccurrences(of: "TEXT", with: Self.text))
    let article = try article(record(scratch, "a.json"))
    #expect(article["title"] as? String == "Rilis" && article["published"] as? String == "2024-10-22")
  }

  @Test(arguments: [
    ("a.json", "{\"text\": ", "a.json:1: this is no JSON"),
    ("a.json", "{\"a\": 1}", "a.json:1: no article in this JSON"),
    ("a.gif", "GIF89a\u{0}\u{0}", "a.gif: a picture"),
    ("a.zip", "PK\u{3}\u{4}\u{0}\u{0} a.txt", "a.zip: an archive: unpack it"),
    ("a.html", String(repeating: "<div>", count: 5000) + "<p>Teks.</p>", "a.html:1: elements stand inside each other"),
    ("a.pdf", "%PDF-1.7 broken", "a.pdf: pdftotext"), ("a.docx", "PK\u{3}\u{4} word/document.xml", "a.docx: pandoc"),
  ])
  func brokenFiles(_ name: String, _ content: String, _ message: String) throws {
    let scratch = try Scratch()
    try scratch.write(name, content)
    try scratch.write("good.txt", Self.text)
    let result = try Silang.run(["extract", name, "good.txt"], in: scratch.path)
    #expect(result.status == 3)
    #expect(result.errors.contains(message), "\(result.errors)")
    #expect(result.output.split(separator: "\n").count == 1, "the other article is read")
  }

  @Test func aMissingProgramIsNamedWithItsPackage() throws {
    let scratch = try Scratch()
    try scratch.write("a.pdf", "%PDF-1.7")
    try scratch.write("a.docx", "PK\u{3}\u{4} word/document.xml")
    let result = try Silang.run(["extract", "a.pdf", "a.docx"], in: scratch.path, environment: ["PATH": scratch.path])
    #expect(result.status == 3)
    #expect(result.errors.contains("a.pdf: pdftotext is needed to read this: apt-get install poppler-utils"))
    #expect(result.errors.contains("a.docx: pandoc is needed to read this: apt-get install pandoc"))
  }
}

/// Programs that read strangers' files have limits, and users are told where they have not.
@Suite struct ConfinementTests {
  /// A folder of programs alone: those of the system that are named, and stand-ins.
  private func programs(_ scratch: Scratch, _ names: [String]) throws -> [String: String] {
    for name in names {
      let path = try #require(
        ["/usr/bin/", "/bin/"].map { $0 + name }.first { FileManager.default.fileExists(atPath: $0) })
      try FileManager.default.createDirectory(atPath: scratch.path + "/bin", withIntermediateDirectories: true)
      try FileManager.default.createSymbolicLink(atPath: scratch.path + "/bin/" + name, withDestinationPath: path)
    }
    return ["PATH": scratch.path + "/bin"]
  }

  @Test(.enabled(if: Tools.has("pdftotext"), "pdftotext is not installed"))
  func aNetworkThatCannotBeTakenAwayIsTold() throws {
    let scratch = try Scratch()
    try scratch.write("a.pdf", PDFSample.bytes(pages: [["Siaran Pers", "Air naik di desa itu, kata camat."]]))
    let path = try programs(scratch, ["pdftotext"])
    let english = try Silang.run(["extract", "a.pdf"], in: scratch.path, environment: path)
    #expect(english.status == 0)
    #expect(english.errors.contains("pdftotext could not be cut off the network here"), "\(english.errors)")
    let indonesian = try Silang.run(["--lang", "id", "-c", "load a.pdf"], in: scratch.path, environment: path)
    #expect(indonesian.errors.contains("pdftotext tidak dapat diputus dari jaringan"), "\(indonesian.errors)")
    #expect(try Silang.run(["extract", "--quiet", "a.pdf"], in: scratch.path, environment: path).errors.isEmpty)
  }

  @Test(.enabled(if: Tools.has("prlimit"), "prlimit is not installed"))
  func aProgramThatWantsAllMemoryIsStopped() throws {
    let scratch = try Scratch()
    try scratch.write("a.pdf", "%PDF-1.7")
    try scratch.write("b.txt", "Air naik di desa itu, kata camat.")
    let path = try programs(scratch, ["prlimit", "sh", "tail", "cat"])
    // Without a line end in its input `tail` keeps all of it.
    let script = "#!/bin/sh\ncat >/dev/null\nexec tail -n 1 /dev/zero\n"
    let program = try scratch.write("bin/pdftotext", script)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program)
    let result = try Silang.run(["-c", "load a.pdf b.txt"], in: scratch.path, environment: path)
    #expect(result.errors.contains("a.pdf: pdftotext could not read it: "), "\(result.errors)")
    #expect(result.output.contains("b.txt"), "the other article is loaded")
  }
}

/// A small PDF of our own making.
private enum PDFSample {
  static func bytes(pages: [[String]]) -> [UInt8] {
    var objects = ["<< /Type /Catalog /Pages 2 0 R >>", "", "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"]
    var kids: [String] = []
    for lines in pages {
      let text = lines.map { "(\($0.replacing("(", with: "\\(").replacing(")", with: "\\)"))) Tj T*" }.joined(
        separator: "\n")
      let stream = "BT /F1 9 Tf 40 750 Td 24 TL\n\(text)\nET"
      objects.append("<< /Length \(stream.utf8.count) >>\nstream\n\(stream)\nendstream")
      kids.append("\(objects.count + 1) 0 R")
      objects.append(
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents \(objects.count) 0 R "
          + "/Resources << /Font << /F1 3 0 R >> >> >>")
    }
    objects[1] = "<< /Type /Pages /Kids [\(kids.joined(separator: " "))] /Count \(kids.count) >>"
    var file = "%PDF-1.4\n"
    var offsets: [Int] = []
    for (index, object) in objects.enumerated() {
      offsets.append(file.utf8.count)
      file += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let start = file.utf8.count
    file += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for offset in offsets { file += String(repeating: "0", count: 10 - String(offset).count) + "\(offset) 00000 n \n" }
    file += "trailer\n<< /Size \(objects.count + 1) /Root 1 0 R >>\nstartxref\n\(start)\n%%EOF\n"
    return Array(file.utf8)
  }
}

/// What `load` says and does with more than one file.
@Suite struct LoadReportTests {
  private static let page = """
    <!DOCTYPE html><html><head><title>Banjir Rendam Desa</title><meta property="article:published_time" \
    content="2024-10-21T07:00:00+07:00"></head><body><p>Banjir merendam 120 rumah di tiga desa, kata Camat Sari \
    Lestari pada Senin (21/10/2024).</p></body></html>
    """

  @Test func formatAndOriginOfTheDateAreTold() throws {
    let scratch = try Scratch()
    try scratch.write("a.html", Self.page)
    let result = try Silang.run(["-c", "load a.html"], in: scratch.path)
    #expect(result.output.contains("html, date from meta"), "\(result.output)")
  }

  @Test func passagesLeadToTheFileAsItWas() throws {
    let scratch = try Scratch()
    let page = Self.page.replacing("Senin (21/10/2024)", with: "Selasa (21/10/2024)")
    try scratch.write("a.html", page)
    let result = try Silang.run(["check", "--format", "json", "a.html"], in: scratch.path)
    let place = try #require(result.output.firstMatch(of: #/"file_span":\[([0-9]+),([0-9]+)\]/#))
    let (start, end) = (try #require(Int(place.1)), try #require(Int(place.2)))
    #expect(String(decoding: Array(page.utf8)[start..<end], as: UTF8.self) == "Selasa (21/10/2024)")
    let why = try Silang.run(["-c", "load a.html; why F1"], in: scratch.path)
    #expect(why.output.contains("in the file \(start)–\(end)"), "\(why.output)")
  }

  @Test func aDryRunLoadsNothing() throws {
    let scratch = try Scratch()
    try scratch.write("a.html", Self.page)
    let result = try Silang.run(["-c", "load a.html --dry-run; articles --format ndjson"], in: scratch.path)
    #expect(result.output.contains("A1  a.html"))
    #expect(!result.output.contains("\"path\""), "\(result.output)")
    #expect(result.errors.contains("nothing was loaded (--dry-run)"))
  }

  @Test func theSameTextIsNotLoadedTwice() throws {
    let scratch = try Scratch()
    try scratch.write("a.txt", "Air naik di desa itu.\n\nWarga mengungsi, kata camat.\n")
    try scratch.write("b.txt", "Air naik di desa  itu.\r\n\r\nWarga mengungsi, kata camat.")
    let result = try Silang.run(["-c", "articles", "a.txt", "b.txt"], in: scratch.path)
    #expect(result.errors.contains("b.txt: the same text is loaded already, as A1"))
    try scratch.write(
      "c.txt", "---\npublisher: Koran Lain\n---\nAir naik di desa itu.\n\nWarga mengungsi, kata camat.\n")
    let echo = try Silang.run(["-c", "articles", "a.txt", "c.txt"], in: scratch.path)
    #expect(echo.status == 0 && echo.output.contains("A2"), "a reprint elsewhere is an article of its own")
  }

  @Test func anotherLanguageIsNamedAndListed() throws {
    let scratch = try Scratch()
    let german =
      "Der Fluss ist in der Nacht über die Ufer getreten und hat drei Dörfer überschwemmt, sagte die Bürgermeisterin. „Wir sind bereit und warten auf Hilfe“, sagte sie. "
    try scratch.write("de.txt", String(repeating: german, count: 4))
    let result = try Silang.run(["check", "--format", "json", "de.txt"], in: scratch.path)
    #expect(result.output.contains("only its quotations were taken"))
  }
}
