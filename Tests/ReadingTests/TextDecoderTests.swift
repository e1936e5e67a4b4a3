import Testing

@testable import Reading

/// Bytes in every character set that files are found in.
@Suite struct TextDecoderTests {
  private func decoded(_ bytes: [UInt8], _ label: String? = nil) throws -> (text: String, codes: [String]) {
    let decoded = try TextDecoder.decode(bytes, path: "a", label: label)
    return (String(decoding: decoded.text, as: UTF8.self), decoded.diagnostics.map(\.code))
  }

  @Test(
    arguments: [
      ("iso-8859-2", [0xB9, 0x6B, 0x6F, 0x6C, 0x61], "škola"),
      ("windows-1250", [0x9A, 0x6B, 0x6F, 0x6C, 0x61], "škola"),
      ("windows-1251", [0xD0, 0xE5, 0xEA, 0xE0], "Река"),
      ("koi8-r", [0xF2, 0xC5, 0xCB, 0xC1], "Река"),
      ("shift_jis", [0x90, 0xEC, 0x93, 0xC1], "川特"),
      ("euc-jp", [0xC0, 0xEE], "川"),
      ("gb2312", [0xBA, 0xD3, 0xCB, 0xAE], "河水"),
      ("big5", [0xAA, 0x65, 0xA4, 0xF4], "河水"),
      ("euc-kr", [0xB0, 0xAD], "강"),
      ("tis-620", [0xB9, 0xE9, 0xD3], "น้ำ"),
      ("iso-8859-9", [0xFE, 0x65, 0x68, 0x69, 0x72], "şehir"),
      ("iso-8859-15", [0xA4, 0x20, 0x35], "€ 5"),
    ] as [(String, [UInt8], String)])
  func labelledBytes(_ label: String, _ bytes: [UInt8], _ text: String) throws {
    let found = try decoded(Array("ab ".utf8) + bytes, label)
    #expect(found.text == "ab \(text)")
    #expect(found.codes == ["encoding.label"])
  }

  @Test func labelsThatAreWrong() throws {
    let utf8 = try decoded(Array("desa “Hulu”".utf8), "iso-8859-2")
    #expect(utf8.text == "desa “Hulu”" && utf8.codes == ["encoding.mislabelled"])
    // Quotation marks of windows-1252 are broken Shift JIS.
    let quoted = try decoded([0x93, 0x61, 0x94, 0x20, 0x93, 0x20, 0xFF, 0x20, 0xFE, 0x20], "shift_jis")
    #expect(quoted.codes == ["encoding.unlike-label"])
    let unknown = try decoded([0x93, 0x61, 0x94], "x-no-such-set")
    #expect(unknown.text == "“a”" && unknown.codes == ["encoding.unlike-label"])
    let mislabelled = try TextDecoder.decode([0x93, 0x61, 0x94], path: "a", label: "utf-8")
    #expect(mislabelled.diagnostics.first?.message.contains("utf-8") == true)
    #expect(try decoded(Array("plain".utf8), "gb2312").codes.isEmpty)
  }

  @Test func sevenBitsThatAreNoASCII() throws {
    #expect(try decoded([0x1B, 0x24, 0x42, 0x40, 0x6E, 0x1B, 0x28, 0x42], "iso-2022-jp").text == "川")
  }

  @Test(arguments: [true, false], [true, false])
  func utf16(_ isBigEndian: Bool, _ isMarked: Bool) throws {
    let text = "Air naik di desa itu, “tinggi”."
    let units = (isMarked ? [0xFEFF] : []) + Array(text.utf16)
    let bytes = units.flatMap { isBigEndian ? [UInt8($0 >> 8), UInt8($0 & 255)] : [UInt8($0 & 255), UInt8($0 >> 8)] }
    let found = try decoded(bytes)
    #expect(found.text == text)
    #expect(found.codes == (isMarked ? [] : ["encoding.utf-16"]))
  }

  @Test func pagesInUTF16AreTold() throws {
    let page =
      "<html><head><title>Air Naik di Desa</title></head><body><p>Air naik di desa itu, kata camat.</p></body></html>"
    let article = try Reader.article(
      from: ArticleSource(path: "a", bytes: page.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }))
    #expect(article.format == .html && article.diagnostics.map(\.code) == ["encoding.utf-16"])
  }

  @Test(arguments: [
    ("<html><head><meta charset=\"Shift_JIS\">", "shift_jis"),
    ("<meta http-equiv=Content-Type content='text/html; charset=windows-1251'>", "windows-1251"),
    ("<?xml version=\"1.0\" encoding=\"ISO-8859-2\"?><html>", "iso-8859-2"),
  ])
  func labelsOfPages(_ page: String, _ label: String) {
    #expect(CharacterSetLabel.ofPage(Array(page.utf8)) == label)
  }

  @Test func everyNameIsOneThatTheLibraryKnows() {
    for label in [
      "ibm866", "latin2", "iso-8859-3", "iso-8859-4", "iso-8859-5", "iso-8859-6", "iso-8859-7", "iso-8859-8",
      "iso-8859-10", "iso-8859-13", "iso-8859-14", "iso-8859-16", "koi8-u", "macintosh", "windows-1253", "windows-1254",
      "windows-1255", "windows-1256", "windows-1257", "windows-1258",
    ] {
      let name = CharacterSetLabel.converterName(label)
      #expect(name.flatMap { CharacterSetConverter.utf8([0x61], from: $0)?.text } == [0x61], "\(label)")
    }
  }
}
