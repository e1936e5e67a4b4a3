import Foundation
import TestSupport
import Testing

/// A file of several mails gives an article each.
@Suite struct MailboxFileTests {
  private static func mail(_ id: String, _ day: Int, _ text: String) -> String {
    """
    From - Tue Oct \(day) 07:00:00 2024
    From: Humas \(id) <h@uji.example>
    Subject: Rilis \(id)
    Date: \(day) Oct 2024 08:00:00 +0700
    Message-ID: <\(id)@uji.example>

    \(text)


    """
  }

  private static let box =
    mail("satu", 21, "Banjir merendam 120 rumah di Desa Sukamaju, kata Camat Sari Lestari.\n\n>From sana air datang.")
    + mail("dua", 23, "Banjir merendam 350 rumah di Desa Sukamaju, kata Bupati Budi Santoso.")

  @Test func eachMailIsAnArticle() throws {
    let scratch = try Scratch()
    try scratch.write("in/kotak.mbox", Self.box)
    try scratch.write("in/Inbox", Self.box.replacing("uji.example>\n\n", with: "lain.example>\n\nBaru: "))
    let result = try Silang.run(["extract", "--text", "in/kotak.mbox"], in: scratch.path)
    #expect(result.status == 0, "\(result.errors)")
    let articles = try result.output.split(separator: "\n").map {
      let record = try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
      return try #require(record["article"] as? [String: Any])
    }
    #expect(articles.map { $0["title"] as? String } == ["Rilis satu", "Rilis dua"])
    #expect(articles.map { $0["published"] as? String } == ["2024-10-21", "2024-10-23"])
    #expect(articles.map { $0["publisher"] as? String } == ["Humas satu", "Humas dua"])
    #expect(articles.allSatisfy { $0["format"] as? String == "mail" })
    #expect(result.output.contains("From sana air datang") && !result.output.contains(">From"))
    let session = try Silang.run(["-c", "load in/kotak.mbox"], in: scratch.path)
    #expect(session.output.contains(#/A2 .*dua@uji.example/#) && session.output.contains("mail"), "\(session.output)")
    let folder = try Silang.run(["-c", "load in"], in: scratch.path)
    #expect(folder.output.contains("A4"), "a mailbox without an ending is one by its content: \(folder.output)")
  }

  @Test func aMemoOfAMailboxIsVerified() throws {
    let scratch = try Scratch()
    try scratch.write("kotak.mbox", Self.box)
    #expect(try Silang.run(["brief", "kotak.mbox", "--to", "memo.md"], in: scratch.path).status == 0)
    #expect(try Silang.run(["verify", "memo.md"], in: scratch.path).status == 0)
    try scratch.write("kotak.mbox", Self.box.replacing("350", with: "530"))
    #expect(try Silang.run(["verify", "memo.md"], in: scratch.path).status == 1, "the second mail was altered")
  }

  @Test func mailsThatCameSinceAreTakenIn() throws {
    let scratch = try Scratch()
    try scratch.write("kotak.mbox", Self.mail("satu", 21, "Banjir merendam 120 rumah, kata Camat Sari Lestari."))
    #expect(try Silang.run(["-c", "load kotak.mbox", "--session", "s.db"], in: scratch.path).status == 0)
    try scratch.write(
      "kotak.mbox",
      Self.mail("nol", 20, "Air belum naik.")
        + Self.mail("satu", 21, "Banjir merendam 125 rumah, kata Camat Sari Lestari."))
    let again = try Silang.run(
      ["-c", "load kotak.mbox; figures --format ndjson", "--session", "s.db"], in: scratch.path)
    #expect(again.errors.contains("read again, as the file was changed: A1"), "\(again.errors)")
    #expect(again.output.contains("125") && !again.output.contains("120"))
  }
}
