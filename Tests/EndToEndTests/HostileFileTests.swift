import Foundation
import TestSupport
import Testing

/// Files that are made to break readers: one clear message each, and never a crash.
@Suite struct HostileFileTests {
  private static let text = "Banjir merendam 120 rumah di tiga desa, kata Camat Sari Lestari pada Senin (21/10/2024)."

  private func extract(_ name: String, _ content: String) throws -> SilangResult {
    let scratch = try Scratch()
    try scratch.write(name, content)
    return try Silang.run(["extract", "--text", name], in: scratch.path)
  }

  @Test func nestingIsCut() throws {
    let deep = "<html><body><p>\(Self.text)</p>" + String(repeating: "<div>", count: 100_000)
    let result = try extract("a.html", deep)
    #expect(result.status == 0 && result.output.contains("html.depth"))
  }

  @Test func entitiesAreNotMultiplied() throws {
    let bomb =
      "<!DOCTYPE html [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;\">]>"
      + "<html><body><p>\(Self.text) &c;&c;</p></body></html>"
    let result = try extract("a.html", bomb)
    #expect(result.status == 0 && result.output.utf8.count < 20_000)
  }

  @Test func aBillionEntitiesAreNone() throws {
    let declarations = (1..<10).map { level in
      "<!ENTITY a\(level) \"\(String(repeating: "&a\(level - 1);", count: 10))\">"
    }
    let bomb =
      "<!DOCTYPE html [<!ENTITY a0 \"aaaaaaaaaa\">\(declarations.joined())]><html><body><p>\(Self.text)</p><p>&a9;</p>"
    let result = try extract("a.html", bomb)
    #expect(result.status == 0 && result.output.utf8.count < 20_000)
    #expect(result.output.contains("Camat Sari"))
  }

  @Test(arguments: ["<meta property=\"og:title\" content=\"%\">", "<title>%</title>"])
  func aTitleIsNoBook(_ markup: String) throws {
    let title = markup.replacing("%", with: String(repeating: "air naik ", count: 200_000))
    let result = try extract("a.html", "<html><head>\(title)</head><body><p>\(Self.text)</p></body></html>")
    #expect(result.status == 0 && result.output.contains("Camat Sari"))
    #expect(result.output.utf8.count < 20_000, "\(result.output.utf8.count) bytes")
  }

  @Test func linkedDataThatIsALibraryIsPassedOver() throws {
    let long = String(repeating: "a", count: 9 << 20)
    let script =
      "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"Air Naik\",\"x\":\"%\"}</script>"
    for (size, isRead) in [("a", true), (long, false)] {
      let result = try extract(
        "a.html", "<html><head>\(script.replacing("%", with: size))</head><body><p>\(Self.text)</p></body></html>")
      #expect(result.output.contains("JSON-LD") == isRead)
      #expect(result.output.contains("Camat Sari"))
    }
  }

  @Test func attributesBeyondTheLimitAreOneLine() throws {
    let scratch = try Scratch()
    try scratch.write(
      "in/a.html", "<html><body class=\"\(String(repeating: "a ", count: 50 << 20))\"><p>\(Self.text)</p>")
    try scratch.write("in/b.txt", Self.text)
    let result = try Silang.run(["extract", "in"], in: scratch.path)
    #expect(result.status == 3 && result.output.contains("in/b.txt"))
    #expect(
      result.errors == "in/a.html: 100 MiB is more than the limit of 64 MiB an article; --limit MIB raises it\n",
      "\(result.errors)")
  }

  @Test(.enabled(if: Tools.has("pdftotext"), "pdftotext is not installed"))
  func aDocumentInWhichPagesGoInCircles() throws {
    let scratch = try Scratch()
    let text = "BT /F1 9 Tf 40 750 Td (\(Self.text.prefix(40))) Tj ET"
    let objects = [
      "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [2 0 R 5 0 R] /Count 2 >>",
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
      "<< /Length \(text.utf8.count) >>\nstream\n\(text)\nendstream",
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 3 0 R >> >> >>",
    ]
    let body = objects.enumerated().map { "\($0 + 1) 0 obj\n\($1)\nendobj\n" }.joined()
    try scratch.write("in/circle.pdf", "%PDF-1.4\n\(body)trailer\n<< /Size 6 /Root 1 0 R >>\n%%EOF\n")
    try scratch.write(
      "in/none.pdf",
      "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 1 0 R >>\nendobj\ntrailer\n<< /Size 2 /Root 1 0 R >>\n%%EOF\n")
    let result = try Silang.run(["extract", "in"], in: scratch.path)
    #expect(result.output.contains("in/circle.pdf"), "\(result.errors)")
    #expect(result.errors == "in/none.pdf: no page of it could be found; the file may be broken or cut off\n")
  }

  @Test(.enabled(if: Tools.has("prlimit"), "prlimit is not installed"))
  func aDocumentThatNeverEndsIsGivenUp() throws {
    let scratch = try Scratch()
    try scratch.write("in/a.pdf", "%PDF-1.7")
    try scratch.write("in/b.txt", Self.text)
    // What a converter writes of an endless page; by its own output it would never stop.
    let program = try scratch.write("bin/pdftotext", "#!/bin/sh\nwhile :; do echo air naik di desa itu; done\n")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program)
    let path = "\(scratch.path)/bin:" + (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin")
    let result = try Silang.run(["extract", "--limit", "1", "in"], in: scratch.path, environment: ["PATH": path])
    #expect(result.status == 3 && result.output.contains("in/b.txt"))
    #expect(
      result.errors.contains("in/a.pdf: more than the limit of 1 MiB an article; --limit MIB raises it"),
      "\(result.errors)")
  }

  @Test func longAttributesAreHeld() throws {
    let page = "<html><body class=\"\(String(repeating: "a ", count: 2_000_000))\"><p>\(Self.text)</p></body></html>"
    let result = try extract("a.html", page)
    #expect(result.status == 0 && result.output.contains("Camat Sari"))
  }

  @Test func linksInCirclesAndNamesWithLineBreaks() throws {
    let scratch = try Scratch()
    try scratch.write("in/a\nb.txt", Self.text)
    try FileManager.default.createSymbolicLink(
      atPath: scratch.path + "/in/loop", withDestinationPath: scratch.path + "/in")
    let result = try Silang.run(["extract", "in"], in: scratch.path)
    #expect(result.status == 0)
    #expect(result.output.split(separator: "\n").count == 1)
  }

  @Test func patternsAtThePrompt() throws {
    let scratch = try Scratch()
    for name in ["b.html", "a.html", "c.txt", "[1].txt"] {
      try scratch.write(name, "Air naik di desa \(name), kata camat.")
    }
    let result = try Silang.run(["-c", "load *.html; load [1].txt; load ?.txt; load x*.txt"], in: scratch.path)
    #expect(result.output.contains(#/A1 +a\.html/#) && result.output.contains(#/A2 +b\.html/#))
    #expect(result.output.contains(#/A3 +\[1\]\.txt/#), "a file's own name goes before a pattern")
    #expect(result.output.contains(#/A4 +c\.txt/#))
    #expect(result.errors.contains("x*.txt: no such file or folder"))
  }

  @Test func linksThatLeadNowhere() throws {
    let scratch = try Scratch()
    try scratch.write("in/good.txt", Self.text)
    for (name, target) in [("loop.txt", "loop.txt"), ("gone.txt", "nothing"), ("a\nb.txt", "nothing")] {
      try FileManager.default.createSymbolicLink(atPath: scratch.path + "/in/" + name, withDestinationPath: target)
    }
    try Tools.run("mkfifo", ["in/pipe.txt"], in: scratch.path)
    let result = try Silang.run(["extract", "in"], in: scratch.path)
    #expect(result.status == 3 && result.output.split(separator: "\n").count == 1)
    #expect(
      result.errors.split(separator: "\n") == [
        "in/a b.txt: a link to something that is not there", "in/gone.txt: a link to something that is not there",
        "in/loop.txt: links that lead in a circle",
      ], "one line each, and no pipe is waited for")
  }

  @Test(.enabled(if: getuid() != 0, "root reads every file"))
  func whatMayNotBeRead() throws {
    let scratch = try Scratch()
    let path = try scratch.write("a.txt", Self.text)
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: path)
    let result = try Silang.run(["extract", "a.txt"], in: scratch.path)
    #expect(result.status == 3 && result.errors.contains("a.txt: you may not read it (permission denied)"))
  }

  @Test(.enabled(if: Tools.has("pandoc") && Tools.has("zip"), "pandoc or zip is not installed"))
  func anArchiveThatUnfoldsIsGivenUp() throws {
    let scratch = try Scratch()
    try scratch.write("word/document.xml", [UInt8](repeating: 0x20, count: 60_000_000))
    try Tools.run("zip", ["-q", "-r", "bomb.docx", "word"], in: scratch.path)
    let result = try Silang.run(["extract", "bomb.docx"], in: scratch.path)
    #expect(result.status == 3 && result.errors.contains("bomb.docx: pandoc"))
  }
}
