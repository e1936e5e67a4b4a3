import Testing

@testable import Reading

@Suite struct MailboxTests {
  private static func mail(_ id: String, _ subject: String, _ text: String, from: String = "humas@uji.example")
    -> String
  {
    """
    From \(from) Tue Oct 22 07:00:00 2024
    From: Humas Uji <humas@uji.example>
    Subject: \(subject)
    Date: Tue, 22 Oct 2024 07:00:00 +0700
    \(id.isEmpty ? "X-Tag: 1" : "Message-ID: <\(id)>")

    \(text)


    """
  }

  private func mails(_ text: String) -> [Mailbox.Mail] { Mailbox.mails(Array(text.utf8)) }

  @Test func eachMailStandsAlone() throws {
    let box = Self.mail("a@x", "Satu", "Air naik di desa.") + Self.mail("b@x", "Dua", "Air surut di desa.", from: "-")
    #expect(Mailbox.isLikely(Array(box.utf8)))
    let mails = mails(box)
    #expect(mails.map(\.id) == ["a@x", "b@x"])
    let texts = mails.map { String(decoding: $0.bytes, as: UTF8.self) }
    #expect(texts[0].hasPrefix("From: Humas Uji") && texts[0].contains("Air naik") && !texts[0].contains("Air surut"))
    #expect(texts[1].hasPrefix("From: Humas Uji") && texts[1].contains("Air surut"))
    let document = try MailMessage.document(mails[1].bytes, path: "kotak.mbox")
    #expect(document.metadata.title?.content == "Dua")
    #expect(document.metadata.published?.content == CalendarDate(iso: "2024-10-22"))
  }

  @Test func linesEndInEitherWay() {
    let box = (Self.mail("a@x", "Satu", "Air naik.") + Self.mail("b@x", "Dua", "Air surut.")).replacing(
      "\n", with: "\r\n")
    #expect(Mailbox.isLikely(Array(box.utf8)) && mails(box).count == 2)
  }

  @Test func aLineThatOnlyBeginsLikeAMailIsText() {
    let text = """
      Warga berkata:

      From here the water rose.
      Note: two metres.

      From Jakarta at 07:00 in 2024
      the boats came.

      >From the river came mud.
      """
    let mails = mails(Self.mail("a@x", "Satu", text))
    #expect(mails.count == 1)
    let read = String(decoding: mails.first?.bytes ?? [], as: UTF8.self)
    #expect(read.contains("\nFrom the river came mud."), "the mark before it is taken off")
    #expect(read.contains("\nFrom here the water rose."))
  }

  @Test func mailsWithoutAnIdAreNumbered() {
    let box = Self.mail("", "Satu", "Air naik.") + Self.mail("a@x", "Dua", "Air.") + Self.mail("a@x", "Tiga", "Air.")
    #expect(mails(box).map(\.id) == ["1", "a@x", "3"])
  }

  @Test(arguments: [
    "From the river came mud.\n\nSubject: none\n", "From Jakarta at 07:00 in 2024\n",
    "From - Tue Oct 22 07:00:00 2024", "From: Humas <h@uji.example>\nSubject: Rilis\nDate: x\n\nAir naik.\n", "",
  ])
  func whatIsNoMailbox(_ text: String) {
    #expect(!Mailbox.isLikely(Array(text.utf8)))
  }

  @Test func noMoreThanTheLimitAreTaken() {
    let box = String(repeating: Self.mail("", "Satu", "Air."), count: Mailbox.limit + 5)
    #expect(mails(box).count == Mailbox.limit + 1)
  }
}
