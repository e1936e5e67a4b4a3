import CFuzz
import Claims
import Glibc
import Memos

@testable import Reading
@testable import Shell

/// Bytes that a fuzzer made → one part of the way that every file takes. What it must not do is end the process.
private enum Target: String, CaseIterable {
  case decoder, html, mail, frontMatter = "front-matter", ndjson, sentences, extract

  func run(_ bytes: [UInt8]) {
    switch self {
    case .decoder:
      let labels = ["shift_jis", "gb2312", "big5", "euc-kr", "iso-2022-jp", "windows-1258", "koi8-r", "utf-8"]
      let label = bytes.first.flatMap { $0 < 8 ? labels[Int($0)] : nil }
      if let decoded = try? TextDecoder.decode(bytes, path: "a", label: label) {
        precondition((try? UTF8Span(validating: decoded.text.span)) != nil, "decoded text is UTF-8")
        if let mended = TextMender.mend(decoded.text) { check(mended.map, mended.text.count, decoded.text.count) }
      }
    case .html:
      guard let decoded = try? TextDecoder.decode(bytes, path: "a") else { return }
      guard let document = try? WebPage.document(decoded.text, path: "a") else { return }
      if let map = document.map { check(map, document.text.count, decoded.text.count) }
      for range in document.boilerplate { precondition(range.end <= document.text.count, "boilerplate is inside") }
    case .mail:
      // Alone, and as one of a mailbox.
      _ = try? MailMessage.document(bytes, path: "a")
      for mail in Mailbox.mails(bytes) { _ = try? MailMessage.document(mail.bytes, path: "a") }
    case .frontMatter: _ = FrontMatter(of: Array("---\n".utf8) + bytes + Array("\n---\n".utf8))
    case .ndjson:
      bytes.withUnsafeBufferPointer { buffer in
        _ = try? RecordReader.source(buffer, 0..<buffer.count, path: "a", line: 1)
      }
    case .sentences:
      guard let decoded = try? TextDecoder.decode(bytes, path: "a") else { return }
      for language in Language.allCases {
        let tokens = Tokenizer.tokens(decoded.text, LanguageData.of(language))
        let sentences = SentenceSplitter.of(language).sentences(tokens, decoded.text)
        precondition(sentences.reduce(0) { $0 + $1.tokens.count } == tokens.count, "every token stands in a sentence")
      }
    case .extract:
      guard let article = try? Reader.article(from: ArticleSource(path: "a", bytes: bytes)) else { return }
      let reading = ClaimReader.read(article)
      for claim in reading.claims { precondition(claim.range.end <= article.text.count, "claims are inside") }
      var json = JSONWriter()
      ArticleRecord(id: "A1", number: 1, includesText: true).write(reading, to: &json)
    }
  }

  private func check(_ map: SourceMap, _ length: Int, _ source: Int) {
    for offset in 0..<length { precondition(map.source(of: offset) < max(1, source), "origins lie in the source") }
  }
}

/// The driver's entry: SwiftPM names a module's `main` after it. The target is named by `SILANG_FUZZ_TARGET`.
@_cdecl("Fuzz_main")
func fuzzMain(_ count: Int32, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Int32 {
  guard let name = getenv("SILANG_FUZZ_TARGET"), Target(rawValue: String(cString: name)) != nil else {
    let names = Target.allCases.map(\.rawValue).joined(separator: " ")
    let message = Array("SILANG_FUZZ_TARGET names none of: \(names)\n".utf8)
    _ = message.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
    return 2
  }
  warmUp()
  var count = count
  var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = arguments
  return LLVMFuzzerRunDriver(&count, &arguments, fuzzOne)
}

/// Reads a text in each language, so that the tables are there before the first input's time is taken.
private func warmUp() {
  for text in [
    "Menteri itu mengatakan pada Senin (21/10/2024) bahwa air naik.", "The minister said on Monday that it rose.",
  ] {
    Target.extract.run(Array(text.utf8))
  }
}

/// What libFuzzer calls with each input; its own `main` asks for it by this name.
@_cdecl("LLVMFuzzerTestOneInput")
func fuzzOne(_ data: UnsafePointer<UInt8>?, _ size: Int) -> Int32 {
  chosen.run(Array(UnsafeBufferPointer(start: data, count: size)))
  return 0
}

private let chosen = getenv("SILANG_FUZZ_TARGET").flatMap { Target(rawValue: String(cString: $0)) } ?? .extract
