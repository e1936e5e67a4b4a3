import Reading
import Testing

@testable import Claims
@testable import Dossiers

/// Sums over what is left of a whole, over names, times of day and years.
@Suite struct RestAndTimeSumTests {
  @Test(arguments: [
    ("Dari 1.840 pekerja pabrik itu, 1.200 orang perempuan dan 540 orang laki-laki.", "arithmetic.parts"),
    ("Dari 15 usulan, sembilan diterima dan lima sisanya ditolak.", "arithmetic.parts"),
    (
      "Survei itu melibatkan 9.400 siswa. Sebanyak 6.200 di antaranya diberi susu dan 3.100 sisanya air.",
      "arithmetic.parts"
    ),
    ("Dari Rp14 miliar anggaran, Rp5 miliar sudah terpakai dan tersisa Rp6 miliar.", "arithmetic.parts"),
    ("Puskesmas mencatat 1.530 kasus, dan 918 di antaranya, atau 75 persen, anak-anak.", "arithmetic.share"),
    ("Yang datang 6.300 dari 9.000 pemilih terdaftar, sehingga partisipasi 80 persen.", "arithmetic.share"),
    ("Separuh dari 80 murid, yakni 55 anak, absen.", "arithmetic.share"),
    ("Sebanyak 3 dari 5 warga, atau 45 persen, menolak rencana itu.", "arithmetic.percent"),
    ("Penonton tahun ini 1,8 juta, naik 20 persen dibandingkan 1,2 juta penonton tahun lalu.", "arithmetic.change"),
    ("Bantuan Rp8 miliar dibagikan kepada 2.000 keluarga, masing-masing menerima Rp6 juta.", "arithmetic.product"),
    ("Lahan 40 hektare itu menghasilkan 5 ton per hektare, sehingga panen mencapai 350 ton.", "arithmetic.product"),
    (
      "Truk itu menempuh 300 kilometer dalam lima jam dengan kecepatan rata-rata 90 kilometer per jam.",
      "arithmetic.average"
    ),
    ("Bus berangkat pukul 07.00 dan tiba pukul 10.30, menempuh perjalanan enam jam.", "arithmetic.hours"),
    ("Rapat berlangsung 90 menit, dari pukul 09.00 sampai pukul 09.45.", "arithmetic.minutes"),
    ("Sutarno, yang lahir pada 3 Mei 1990, kini berusia 44 tahun.", "arithmetic.years"),
    ("Gedung itu dibangun pada 1995, atau 19 tahun lalu.", "arithmetic.years"),
    (
      "Ekspor kopi mencapai Rp90 miliar. Dibandingkan dengan Rp60 miliar setahun sebelumnya, itu berarti kenaikan 30 persen.",
      "arithmetic.change"
    ),
    ("Izin itu terbit pada 2014 untuk jangka 20 tahun dan berakhir pada 2030.", "arithmetic.years"),
    (
      "Hakim menghukum Hamid enam tahun penjara. Hukuman itu dua tahun lebih ringan dari tuntutan sembilan tahun.",
      "arithmetic.difference"
    ),
    ("Empat orang ditangkap, yakni Andi, Budi, dan Cahyo.", "arithmetic.names"),
  ])
  func indonesian(_ text: String, _ rule: String) throws {
    #expect(try findings(of: ArithmeticCheck.self, in: text, .indonesian).map(\.rule) == [rule])
  }

  @Test(arguments: [
    ("Of the 340 workers, 150 are women and 160 are men.", "arithmetic.parts"),
    ("Of 15 proposals, nine were passed and the remaining five were dropped.", "arithmetic.parts"),
    ("Police held 95 people; 50 have been released and the other 35 are still in custody.", "arithmetic.parts"),
    ("The ferry carried 67 passengers and 14 crew, 91 people in all.", "arithmetic.parts"),
    ("Turnout was 80 percent: 6,300 of 9,000 registered voters cast ballots.", "arithmetic.share"),
    ("A third of the 270 staff, or 130 people, were sent home.", "arithmetic.share"),
    ("Two out of three residents, or 50 percent, back the plan.", "arithmetic.percent"),
    ("Sales were $60 million, up 50 percent from $50 million a year earlier.", "arithmetic.change"),
    ("Four more bodies were found, taking the death toll from 31 to 38.", "arithmetic.difference"),
    ("Each of the 400 families will get $300, or $90,000 in all.", "arithmetic.product"),
    ("The bus left at 7 a.m. and arrived at 10:30 a.m., a journey of six hours.", "arithmetic.hours"),
    ("Brown, who was born in 1950, died on Monday at the age of 62.", "arithmetic.years"),
    ("The price stood at $40 against $50 the week before, a drop of 35 percent.", "arithmetic.change"),
    ("The licence was issued in 2014 for 20 years and expires in 2030.", "arithmetic.years"),
    (
      "The court gave Alan Brook six years in prison. The term is two years shorter than the nine sought by prosecutors.",
      "arithmetic.difference"
    ),
    ("Four men were arrested: Andi, Budi and Cahyo.", "arithmetic.names"),
  ])
  func english(_ text: String, _ rule: String) throws {
    #expect(try findings(of: ArithmeticCheck.self, in: text, .english).map(\.rule) == [rule])
  }

  @Test(arguments: [
    ("Dari 1.840 pekerja pabrik itu, 1.300 orang perempuan dan 540 orang laki-laki.", Language.indonesian),
    ("The port was closed for five hours and a ban on boats runs from 8 p.m. to 6 a.m. every night.", .english),
    ("Di gudang itu ada 4.000 karung beras. Sebanyak 600 karung atau 15 persen di antaranya basah.", .indonesian),
    ("Sebanyak 85 orang ditangkap, 45 di antaranya perempuan dan 30 lainnya masih di bawah umur.", .indonesian),
    ("Bus berangkat pukul 07.00 dan tiba pukul 13.00, menempuh perjalanan enam jam.", .indonesian),
    ("Pesawat lepas landas pukul 06.00 dan mendarat pukul 10.30 setelah terbang dua setengah jam.", .indonesian),
    ("Rapat dimulai pukul 09.00 dan selesai pukul 12.00, dua jam lebih lama daripada rencana.", .indonesian),
    ("Sutarno, yang lahir pada 3 Mei 1990, meraih gelar itu pada usia 19 tahun.", .indonesian),
    ("Empat orang ditangkap, antara lain Andi, Budi, dan Cahyo.", .indonesian),
    (
      "Tiga menteri, yakni Menteri Keuangan Sri Hartini, Menteri Luar Negeri Budi Santoso, dan Menteri Agama Ali, hadir.",
      .indonesian
    ),
    ("Of the 340 workers, 150 are women and 60 are over 50.", .english),
    ("The price stood at $40 against $50 the week before, a drop of 20 percent.", .english),
    ("The licence was issued in 2014 for 20 years and expires in 2034.", .english),
    ("He led the firm for 12 years from 2001 and sold it in 2019.", .english),
    (
      "The court gave Alan Brook seven years in prison. The term is two years shorter than the nine sought by prosecutors.",
      .english
    ),
    ("The court gave Alan Brook six years in prison. It was two years shorter than the term of his brother.", .english),
    ("Izin itu terbit pada 2014 untuk jangka 20 tahun dan berakhir pada 2034.", .indonesian),
    ("The toll of 106 includes 40 men, 36 women and 30 children.", .english),
    ("The bus left at 10 p.m. and arrived at 3 a.m., a journey of five hours.", .english),
    ("Polls opened at 7 a.m. and closed at 5 p.m., two hours earlier than last year.", .english),
    ("Brown, who was born in 1950, left school at the age of 15.", .english),
    ("Four men were arrested, among them Andi, Budi and Cahyo.", .english),
    ("Each parade has five people from each service: the Army, the Navy and the Air Force.", .english),
    ("Lima orang dari setiap matra hadir, yakni TNI AD, TNI AL, dan TNI AU.", .indonesian),
    ("She won 52.3 percent to his 45.7 percent, with the rest going to minor candidates.", .english),
  ])
  func silence(_ text: String, _ language: Language) throws {
    #expect(try findings(of: ArithmeticCheck.self, in: text, language).map(\.rule) == [])
  }
}
