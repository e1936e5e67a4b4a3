import Foundation
import TestSupport
import Testing

/// What `load FOLDER` takes for an article, and what it says of the rest.
@Suite struct FolderLoadTests {
  private static let page =
    "<!DOCTYPE html><html><head><title>Banjir Rendam Desa</title></head><body><p>Banjir merendam 120 rumah di tiga desa, "
    + "kata Camat Sari Lestari.</p></body></html>"

  @Test func memosOfSilangAreNoArticles() throws {
    let scratch = try Scratch()
    try scratch.write("in/a.txt", "Air naik dua meter di desa itu, kata camat.\n")
    for memo in ["memo.md", "memo.html", "memo.json"] {
      #expect(try Silang.run(["brief", "in/a.txt", "--to", "in/\(memo)"], in: scratch.path).status == 0)
    }
    let result = try Silang.run(["-c", "load in; articles --format ndjson"], in: scratch.path)
    #expect(result.status == 0)
    #expect(result.output.ranges(of: "\"path\"").count == 1)
    #expect(
      result.errors.contains("passed over, being memos of Silang and no articles: memo.html, memo.json, memo.md"),
      "\(result.errors)")
    let indonesian = try Silang.run(["--lang", "id", "-c", "muat in"], in: scratch.path)
    #expect(indonesian.errors.contains("dilewati karena memo Silang, bukan artikel: memo.html"))
  }

  @Test func partsOfAPageAndOtherKindsArePassedOver() throws {
    let scratch = try Scratch()
    try scratch.write("in/berita.html", Self.page)
    try scratch.write("in/berita_files/bingkai.html", Self.page.replacing("120", with: "130"))
    try scratch.write("in/~$rilis.docx", "kunci")
    try scratch.write("in/foto.png", "\u{89}PNG")
    try scratch.write("in/entities.tsv", "# nama\n")
    let result = try Silang.run(["-c", "load in"], in: scratch.path)
    #expect(result.status == 0 && !result.output.contains("A2"), "\(result.output)")
    #expect(
      result.errors.contains("passed over, being of no kind that is read (`help load`): foto.png\n"), "\(result.errors)"
    )
  }

  @Test func pagesUnderNamesOfAddressesAreTaken() throws {
    let scratch = try Scratch()
    try scratch.write("in/baca.php", Self.page)
    try scratch.write("in/read?id=12", Self.page.replacing("120", with: "130"))
    try scratch.write("in/script.php", "<?php echo 1; ?>")
    let result = try Silang.run(["-c", "load in"], in: scratch.path)
    #expect(result.output.contains("baca.php") && result.output.contains("read?id=12"), "\(result.output)")
    #expect(result.errors.contains("script.php"))
  }

  @Test func formatAndOriginStandOnceForAll() throws {
    let scratch = try Scratch()
    for (index, word) in ["satu", "dua", "tiga"].enumerated() {
      try scratch.write(
        "in/laporan-banjir-harian-\(index).txt",
        "---\npublished: 2024-10-2\(index)\n---\nAir naik \(word) meter di desa itu.\n")
    }
    try scratch.write("in/z-tanpa-tanggal.txt", "Air surut lagi di desa itu.\n")
    let result = try Silang.run(["-c", "load in"], in: scratch.path)
    #expect(
      result.output.contains("\n      A1..A3: text, date from front matter\n      A4: text\n"), "\(result.output)")
    let indonesian = try Silang.run(["--lang", "id", "-c", "muat in --terbit 2024-10-22"], in: scratch.path)
    #expect(
      indonesian.output.contains("A1..A4: teks, tanggal menurut Anda"), "\(indonesian.output)\(indonesian.errors)")
  }

  @Test func aPipeThatNobodyWritesToIsGivenUp() throws {
    let scratch = try Scratch()
    try Tools.run("mkfifo", ["pipa.txt"], in: scratch.path)
    let result = try Silang.run(["-c", "load pipa.txt"], in: scratch.path)
    #expect(result.status == 3 && result.errors.contains("pipa.txt: a pipe that nobody writes to"), "\(result.errors)")
  }

  @Test func recordsThatAreNone() throws {
    let scratch = try Scratch()
    try scratch.write("a.ndjson", "\n\n")
    let result = try Silang.run(["-c", "load a.ndjson"], in: scratch.path)
    #expect(result.errors.contains("a.ndjson: empty: there is no text to read"))
  }

  @Test func recordsAreCountedBeforeAnyIsRead() throws {
    let scratch = try Scratch()
    let record = #"{"text":"Air naik dua meter di desa itu."}"#
    try scratch.write("b.ndjson", String(repeating: record + "\n", count: 2001))
    try scratch.write("c.json", "[" + Array(repeating: record, count: 2001).joined(separator: ",") + "]")
    try scratch.write("a.txt", "Air surut lagi di desa itu.\n")
    let many = try Silang.run(["-c", "load b.ndjson c.json a.txt"], in: scratch.path)
    #expect(many.status == 3)
    for file in ["b.ndjson: 2001 records, ", "c.json: 2001 records, "] {
      #expect(many.errors.contains(file), "\(many.errors.prefix(300))")
    }
    #expect(many.errors.contains("a session takes 2000 of one file, 8 MiB at most; none were loaded"))
    #expect(many.output.contains("a.txt") || many.output.contains("A1"), "the rest is loaded: \(many.output)")
    let indonesian = try Silang.run(["--lang", "id", "-c", "muat b.ndjson"], in: scratch.path)
    #expect(indonesian.errors.contains("satu sesi menerima 2000 dari satu berkas"), "\(indonesian.errors)")
    let piped = try Silang.run(
      ["--input", "ndjson", "-c", "articles", "-"],
      input: String(repeating: record + "\n", count: 2001))
    #expect(piped.errors.contains(": 2001 records, "), "\(piped.errors.prefix(300))")
    let all = try Silang.run(["extract", "b.ndjson"], in: scratch.path)
    #expect(all.status == 0 && all.output.split(separator: "\n").count == 2001)
  }

  @Test func fewLongRecordsAreTooManyToo() throws {
    let scratch = try Scratch()
    let long = "{\"text\":\"" + String(repeating: "Air naik dua meter di desa itu. ", count: 150_000) + "\"}\n"
    try scratch.write("d.ndjson", long + long)
    let result = try Silang.run(["-c", "load d.ndjson"], in: scratch.path)
    #expect(result.status == 3 && result.errors.contains("d.ndjson: 2 records, 9 MiB: "), "\(result.errors)")
  }

  @Test func aNameWithALineBreakIsOneLine() throws {
    let scratch = try Scratch()
    for name in ["a.txt", "b\nc.txt"] { try scratch.write("in/\(name)", "Air naik dua meter di desa itu.\n") }
    let result = try Silang.run(["-c", "load in"], in: scratch.path)
    #expect(result.errors.contains("in/b c.txt: the same text is loaded already, as A1"), "\(result.errors)")
  }

  @Test(.enabled(if: Tools.has("zip"), "zip is not installed"))
  func anArchiveThatUnfoldsTooFarIsNotUnpacked() throws {
    let scratch = try Scratch()
    try scratch.write("word/document.xml", [UInt8](repeating: 0x20, count: 80 << 20))
    try Tools.run("zip", ["-q", "-r", "bomb.docx", "word"], in: scratch.path)
    let result = try Silang.run(["extract", "bomb.docx"], in: scratch.path)
    #expect(result.status == 3)
    #expect(result.errors.contains("bomb.docx: 80 MiB is more than the limit of 64 MiB"), "\(result.errors)")
  }
}
