import Reading
import Testing

@testable import Claims
@testable import Dossiers

/// What a check finds in one text.
func findings(of check: any Check.Type, in text: String, _ language: Language) throws -> [Finding] {
  let source = ArticleSource(
    path: "a.txt", bytes: Array(text.utf8), published: CalendarDate(iso: "2024-10-21"), language: language)
  let reading = ClaimReader.read(try Reader.article(from: source))
  let profile = ArticleProfile(Dossier.Entry(id: ArticleID(1), source: source, reading: reading))
  var comparison = Comparison()
  check.run(on: ArticlePair(profile, profile), into: &comparison)
  return comparison.findings
}

/// What a check finds between two texts.
func findings(
  of check: any Check.Type, between a: (String, Language), and b: (String, Language), published: String = "2024-10-21"
) throws -> [Finding] {
  var profiles: [ArticleProfile] = []
  for (number, (text, language)) in [a, b].enumerated() {
    let source = ArticleSource(
      path: "\(number).txt", bytes: Array(text.utf8), published: CalendarDate(iso: published), language: language)
    let reading = ClaimReader.read(try Reader.article(from: source))
    profiles.append(ArticleProfile(Dossier.Entry(id: ArticleID(number + 1), source: source, reading: reading)))
  }
  var comparison = Comparison()
  check.run(on: ArticlePair(profiles[0], profiles[1]), into: &comparison)
  return comparison.findings
}

@Suite struct ArithmeticCheckTests {
  @Test(arguments: [
    ("Klinik itu merawat 58 pasien, terdiri dari 31 laki-laki dan 24 perempuan.", "arithmetic.parts", 55),
    (
      "Di gudang itu ada 4.000 karung beras. Sebanyak 600 karung atau 40 persen di antaranya basah.",
      "arithmetic.share", 15
    ),
    ("Panitia mencatat 940 peserta: 410 dari Bima, 355 dari Dompu, dan 185 dari Sumbawa.", "arithmetic.parts", 950),
    (
      "Sebanyak 620 kios terbakar. Di Blok A ada 240 kios, Blok B 215 kios, dan Blok C 145 kios.", "arithmetic.parts",
      600
    ),
    ("Armada itu memiliki 3 kapal tunda, 12 kapal pesiar, dan 9 kapal kargo, total 26 kapal.", "arithmetic.parts", 24),
    (
      "Anggaran Rp 12,4 triliun itu terbagi atas gaji Rp 5,1 triliun, modal Rp 4,2 triliun, dan bunga Rp 2,1 triliun.",
      "arithmetic.parts", 11_400_000_000_000
    ),
    ("Dari 800 petani, 200 ikut kursus, atau 40 persen.", "arithmetic.share", 25),
    ("Produksi turun 20 persen dari 500 ton menjadi 350 ton.", "arithmetic.change", 30),
    ("Calon pertama meraih 8.210 suara dan lawannya 7.650 suara, terpaut 650 suara.", "arithmetic.difference", 560),
    ("Pabrik itu membeli 400 ton gula per bulan selama enam bulan, atau total 24.000 ton.", "arithmetic.product", 2400),
    ("Lahan 15 hektare (15.000 meter persegi) itu dipagari.", "arithmetic.units", 150_000),
    ("Suhu mencapai 30 derajat Celsius (96 derajat Fahrenheit).", "arithmetic.units", 86),
    ("Ia mengumpulkan Rp300 juta dari 100 petani, rata-rata Rp5 juta per orang.", "arithmetic.average", 3_000_000),
    (
      "Pinjaman US$ 20 juta atau Rp 280 miliar itu cair dengan kurs Rp 16.500 per dolar AS.", "arithmetic.rate",
      330_000_000_000
    ),
  ])
  func indonesianSums(_ text: String, _ rule: String, _ number: Double) throws {
    let found = try findings(of: ArithmeticCheck.self, in: text, .indonesian)
    #expect(found.map(\.rule) == [rule])
    #expect(found.first?.because.arguments.contains(.number(number)) == true)
    #expect(found.first?.relation == .inconsistent)
  }

  @Test(arguments: [
    ("The fleet of 48 vessels comprises 21 trawlers, 14 tugs and 11 ferries.", "arithmetic.parts"),
    ("Rescuers counted 64 survivors: 30 men, 25 women and 12 children.", "arithmetic.parts"),
    ("The firm sold 90 of its 300 shops, or 45 percent, last year.", "arithmetic.share"),
    ("The bank shed 240 jobs, or about 8 percent of its 1,500 staff.", "arithmetic.share"),
    ("Of the 2,400 members, 1,800 voted. That is 85 percent.", "arithmetic.share"),
    ("The index went from 120 to 150, a rise of about a half.", "arithmetic.change"),
    ("Exports rose 30 percent to $240 million from $200 million a year earlier.", "arithmetic.change"),
    ("Sales of $310 million and costs of $250 million left a surplus of $80 million.", "arithmetic.difference"),
    ("Membership tripled from 400 to 800.", "arithmetic.multiple"),
    ("Forty trucks, each carrying 12 tonnes, delivered a total of 620 tonnes.", "arithmetic.product"),
    ("The road is 12 miles (30 km) long.", "arithmetic.units"),
    (
      "By May 96 samples had come in. Of these, 41 were clean, 33 were tainted and 12 are still awaiting a result.",
      "arithmetic.parts"
    ),
    ("Adi received 2,905 votes, Budi 2,540 and minor candidates 2,180, out of 7,525 ballots.", "arithmetic.parts"),
    ("The yard employs 1,600 people. Thirty percent of them, 340 people, are women.", "arithmetic.share"),
    ("In May 940 pupils got the jab, or 72 percent of the target. The target is 1,500 pupils.", "arithmetic.share"),
    (
      "The bus left at 8:15 p.m. on Tuesday. At 9:50 p.m., less than an hour later, it broke down.",
      "arithmetic.minutes"
    ),
  ])
  func englishSums(_ text: String, _ rule: String) throws {
    #expect(try findings(of: ArithmeticCheck.self, in: text, .english).map(\.rule) == [rule])
  }

  @Test(arguments: [
    // Right as they are, some of them rounded.
    ("Klinik itu merawat 58 pasien, terdiri dari 31 laki-laki dan 27 perempuan.", Language.indonesian),
    ("Dari 800 petani, 200 ikut kursus, atau 25 persen.", .indonesian),
    ("Produksi turun 30 persen dari 500 ton menjadi 350 ton.", .indonesian),
    ("Anggaran Rp 12,4 triliun itu terbagi atas gaji Rp 5,1 triliun dan modal Rp 7,3 triliun.", .indonesian),
    ("Sales rose 17 percent to $2.8 billion from $2.4 billion.", .english),
    ("The road is 12 miles (19 km) long.", .english),
    // A part may be missing.
    ("Klinik itu merawat 58 pasien, di antaranya 31 laki-laki dan 24 perempuan.", .indonesian),
    ("Panitia mencatat 940 peserta, antara lain 410 dari Bima, 355 dari Dompu, dan 155 dari Sumbawa.", .indonesian),
    ("Police held 24 people. Of these, 12 were charged and 9 released.", .english),
    ("Rescuers counted 64 survivors, including 30 men, 20 women and 12 children.", .english),
    ("Rescuers counted 64 survivors: 30 men, 20 women and others.", .english),
    ("Kapal itu membawa 50 penumpang (43 dewasa dan 7 anak) serta 12 kru.", .indonesian),
    ("Kasus mencapai 207 ribu orang, dengan rincian 147 ribu sembuh dan 8 ribu meninggal.", .indonesian),
    (
      "Polisi mencatat 1.211 pelanggaran. Di terminal, yang melanggar yakni sopir (810 pelanggaran) dan kernet (414 pelanggaran).",
      .indonesian
    ),
    ("Dana kesehatan Rp 31 triliun atau 35 persen dari pagu, dan dana sosial Rp 176 triliun.", .indonesian),
    // Numbers of other things, or no sum at all.
    ("The town has 60 teachers and built 20 bridges, 21 parks and 15 wells.", .english),
    ("The 5.5 percent offer does not cover bread, whose price had gone up from R16.50 to R18.20.", .english),
    ("Pertandingan ke-7 berakhir 3-2 setelah 1, 2, dan 3 gol dianulir.", .indonesian),
    ("The index went from 120 to 150, a rise of a quarter.", .english),
    ("The farm has 2 hectares or 3 acres for rent.", .english),
  ])
  func silence(_ text: String, _ language: Language) throws {
    #expect(try findings(of: ArithmeticCheck.self, in: text, language).map(\.rule) == [])
  }

  @Test func aTableAndItsTotal() throws {
    let text =
      "Pupils by school\n\n| School | Pupils |\n| --- | --- |\n| North | 410 |\n| South | 365 |\n| **Total** | **795** |\n"
    let found = try findings(of: ArithmeticCheck.self, in: text, .english)
    #expect(found.map(\.rule) == ["arithmetic.parts"])
    #expect(found.first?.evidence.map(\.text) == ["410", "365", "795"])
    let right = text.replacing("795", with: "775")
    #expect(try findings(of: ArithmeticCheck.self, in: right, .english).isEmpty)
  }

  @Test func aListAndItsTotal() throws {
    let text =
      "Jumlah pengungsi 1.900 jiwa:\n\n- Posko Barat: 820 jiwa\n- Posko Timur: 640 jiwa\n- Posko Utara: 540 jiwa\n"
    #expect(try findings(of: ArithmeticCheck.self, in: text, .indonesian).map(\.rule) == ["arithmetic.parts"])
    let right = text.replacing("1.900", with: "2.000")
    #expect(try findings(of: ArithmeticCheck.self, in: right, .indonesian).isEmpty)
  }
}
