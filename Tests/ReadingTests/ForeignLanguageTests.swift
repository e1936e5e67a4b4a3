import Testing

@testable import Reading

@Suite struct ForeignLanguageTests {
  private func article(_ paragraph: String, times: Int = 4) throws -> Article {
    let text = Array(repeating: paragraph, count: times).joined(separator: " ")
    return try Reader.article(from: ArticleSource(path: "a.txt", bytes: Array(text.utf8)))
  }

  @Test(arguments: [
    (
      "Der Fluss ist in der Nacht über die Ufer getreten und hat drei Dörfer überschwemmt, wie die Behörden mitteilten.",
      "de"
    ),
    (
      "La rivière a débordé dans la nuit et trois villages sont sous les eaux, selon les autorités qui ne donnent pas de bilan.",
      "fr"
    ),
    ("El río se desbordó por la noche y tres pueblos quedaron bajo el agua, según las autoridades de la región.", "es"),
    (
      "O rio transbordou durante a noite e três aldeias ficaram debaixo de água, disse o governo da região do norte.",
      "pt"
    ),
    (
      "Il fiume è uscito dagli argini nella notte e tre paesi sono sotto l'acqua, secondo le autorità della regione.",
      "it"
    ),
    (
      "De rivier is vannacht buiten de oevers getreden en drie dorpen staan onder water, zegt het bestuur van de streek.",
      "nl"
    ),
    (
      "Ang ilog ay umapaw kagabi at tatlong baryo ang nalubog sa tubig, ayon sa mga opisyal ng bayan na nagpunta sa lugar.",
      "tl"
    ),
    ("川は夜のうちにあふれ、三つの村が水に浸かったと当局は発表した。住民は高台に避難している。水は朝になっても引かなかった。", "ja"),
    ("강물이 밤사이 넘쳐 세 마을이 물에 잠겼다고 당국이 밝혔다. 주민들은 높은 곳으로 대피했다.", "ko"),
    ("น้ำท่วมสามหมู่บ้านเมื่อคืนวันจันทร์ นายกเทศมนตรีกล่าวว่าเราพร้อมแล้ว และมีผู้อพยพจากบ้านเรือนริมแม่น้ำ", "th"),
    ("Река ночью вышла из берегов и затопила три деревни, сообщили власти. Жители ушли на возвышенность.", "ru"),
  ])
  func isNamed(_ paragraph: String, _ code: String) throws {
    let article = try article(paragraph)
    #expect(article.foreignLanguage == code)
    #expect(article.diagnostics.contains { $0.code == "language.unsupported" && $0.message.contains("(\(code))") })
  }

  @Test(arguments: [
    "Sungai meluap pada malam hari dan tiga desa terendam, kata kepala desa. Warga mengungsi ke tempat yang lebih tinggi.",
    "The river rose in the night and three villages were under water, the mayor said. People fled to higher ground.",
    "Skor akhir: Persib 2, Persija 1. Gol: Beckham (12'), Ciro (45'), Simic (78'). Wasit: Thoriq. Penonton: 25.000 orang.",
  ])
  func ourOwnAreNot(_ paragraph: String) throws {
    #expect(try article(paragraph).foreignLanguage == nil)
  }

  @Test func malayNewsIsKnownFromItsFirstSentences() throws {
    let malay =
      "Seramai 1,200 penduduk dipindahkan ke pusat sementara setakat petang semalam, kata Pengerusi jawatankuasa itu pada hari Isnin. Menurut kenyataan tersebut, rumah mereka rosak."
    #expect(try article(malay, times: 1).isMalay)
    let indonesian =
      "Sebanyak 1.200 warga dipindahkan, kata pejabat kementerian itu saat berkata kepada wartawan pada Senin sore. Jabatan itu dipegang berbagai pihak, menurut polisi, karena kasus lama."
    #expect(try !article(indonesian, times: 1).isMalay)
  }

  @Test func malayIsReadAsIndonesianAndTold() throws {
    let text =
      "Polis berkata kes itu boleh disiasat kerana tiga lelaki ditahan bahawa mereka mencuri wang di pejabat syarikat."
    let article = try article(text, times: 3)
    #expect(article.language == .indonesian)
    #expect(article.diagnostics.contains { $0.code == "language.malay" })
  }

  @Test func paragraphsInALanguageWithoutTables() throws {
    let german =
      "Der Fluss ist in der Nacht über die Ufer getreten und hat drei Dörfer überschwemmt, wie die Behörden mitteilten. "
      + "Rund 1.500 Menschen sind am 21. Oktober auf der Flucht. „Das Wasser ist nicht mehr zu halten“, sagte der Bürgermeister."
    let own = "Banjir merendam 120 rumah di tiga desa pada Senin. Warga mengungsi ke balai desa yang lebih tinggi itu."
    let text = "\(own)\n\n\(german)\n\n\(own)"
    let article = try Reader.article(from: ArticleSource(path: "a.txt", bytes: Array(text.utf8)))
    #expect(article.language == .indonesian && article.foreignLanguage == nil)
    #expect(article.foreignPassages.map(\.code) == ["de"])
    #expect(article.foreignPassages.map { article.string($0.range) } == [german])
    #expect(article.diagnostics.filter { $0.code == "language.paragraph" }.count == 1)
  }

  @Test func namesAreNoForeignLanguage() throws {
    let names = "Ketua: Budi Santoso, Wakil: Rina de la Cruz, Sekretaris: Ahmad van den Berg, Bendahara: Siti Aminah. "
    let own = "Banjir merendam 120 rumah di tiga desa pada Senin. Warga mengungsi ke balai desa yang lebih tinggi itu."
    let text = "\(own)\n\n\(names)\(names)\(names)\n\n\(own)"
    let article = try Reader.article(from: ArticleSource(path: "a.txt", bytes: Array(text.utf8)))
    #expect(article.foreignPassages.isEmpty)
  }
}
