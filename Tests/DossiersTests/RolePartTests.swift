import Reading
import Testing

@testable import Claims
@testable import Dossiers

/// Offices, callings and parts in an affair that one person cannot have at once, and such as go together.
@Suite struct RolePartTests {
  @Test(arguments: [
    (
      ("Company secretary Linda Hartono said the plant would reopen.", Language.english),
      ("Linda Hartono, ketua serikat pekerja, mengatakan pabrik itu akan dibuka lagi.", Language.indonesian)
    ),
    (
      ("The mayor of Palopo, Yusuf Rante, opened the market.", Language.english),
      ("Bupati Luwu Yusuf Rante membuka pasar itu.", Language.indonesian)
    ),
    (
      ("The victim, a student named Rina Dewi, was taken to hospital.", Language.english),
      ("Korban bernama Rina Dewi, seorang guru, dibawa ke rumah sakit.", Language.indonesian)
    ),
    (
      ("Opposition leader Kenji Tanaka welcomed the ruling.", Language.english),
      ("Finance Minister Kenji Tanaka welcomed the ruling.", Language.english)
    ),
    (
      ("Lead prosecutor Mary Okello asked for ten years.", Language.english),
      ("Defence lawyer Mary Okello asked for ten years.", Language.english)
    ),
    (
      ("Kuasa hukum terdakwa, Rahmat Siregar, meminta keringanan.", Language.indonesian),
      ("Prosecutor Rahmat Siregar sought a lighter sentence.", Language.english)
    ),
    (
      ("Geologist Peter Ward of the volcano observatory warned of more eruptions.", Language.english),
      ("Peter Ward, ahli ekonomi dari universitas itu, memperingatkan letusan lanjutan.", Language.indonesian)
    ),
    (
      ("Sopir truk, Wahyu Nugroho (34), luka ringan.", Language.indonesian),
      ("Wahyu Nugroho, a passenger in the car, was slightly hurt.", Language.english)
    ),
    (
      ("Tersangka utama, Joko Widianto, ditangkap di Solo.", Language.indonesian),
      ("The key witness, Joko Widianto, was found in Solo.", Language.english)
    ),
    (
      ("John Miller, the plant's safety manager, blamed the valve.", Language.english),
      ("John Miller, a union official, blamed the valve.", Language.english)
    ),
    (
      ("The bank's chief economist, Sarah Lim, expects growth of 5 percent.", Language.english),
      ("Gubernur bank sentral Sarah Lim memperkirakan pertumbuhan 5 persen.", Language.indonesian)
    ),
    (
      ("Wakil Bupati Hasan Basri meninjau lokasi.", Language.indonesian),
      ("The regent, Hasan Basri, visited the site.", Language.english)
    ),
    (
      ("Ketua KPU Dewi Anggraini mengumumkan hasil.", Language.indonesian),
      ("Ketua Bawaslu Dewi Anggraini mengumumkan hasil.", Language.indonesian)
    ),
    (
      ("Direktur Rumah Sakit Harapan, dr. Mega Sari, membenarkan.", Language.indonesian),
      ("Dr Mega Sari, a nurse at Harapan hospital, confirmed it.", Language.english)
    ),
    (
      ("German climber Hans Weber was found dead.", Language.english),
      ("Pendaki asal Austria Hans Weber ditemukan tewas.", Language.indonesian)
    ),
    (
      ("Hans Weber, 61, from Switzerland, was found dead.", Language.english),
      ("Pendaki asal Austria Hans Weber ditemukan tewas.", Language.indonesian)
    ),
    (
      ("Hans Weber, warga negara Belanda, ditemukan tewas.", Language.indonesian),
      ("The Belgian tourist Hans Weber was found dead.", Language.english)
    ),
    (
      ("Kapolres Bima AKBP Rudi Hartanto memimpin pencarian.", Language.indonesian),
      ("Dandim Bima Letkol Rudi Hartanto memimpin pencarian.", Language.indonesian)
    ),
    (
      ("Pemilik warung, Sumiati, 45 tahun, melihat kejadian itu. Namanya Sumiati Rahayu.", Language.indonesian),
      ("Saksi mata bernama Sumiati Rahayu, 54 tahun, melihat kejadian itu.", Language.indonesian)
    ),
    (
      ("Maria Santos, the mother of the missing boy, spoke to reporters.", Language.english),
      ("Maria Santos, the boy's teacher, spoke to reporters.", Language.english)
    ),
    (
      ("Ayah korban, Slamet Riyadi, menuntut keadilan.", Language.indonesian),
      ("Paman korban, Slamet Riyadi, menuntut keadilan.", Language.indonesian)
    ),
    (
      ("Striker Laskar Mahakam Rian Pratama mencetak dua gol.", Language.indonesian),
      ("Goalkeeper Rian Pratama was the hero of the match.", Language.english)
    ),
    (
      ("Rector Budi Hartono apologised to students.", Language.english),
      ("Dekan Fakultas Hukum Budi Hartono meminta maaf kepada mahasiswa.", Language.indonesian)
    ),
    (
      ("Kepala Desa Sukamaju, Encep Suherman, menolak tambang.", Language.indonesian),
      ("Encep Suherman, head of the district forestry office, opposed the mine.", Language.english)
    ),
    (
      ("Kepala BMKG Dwikorita Sari mengimbau warga waspada.", Language.indonesian),
      ("Dwikorita Sari, head of the disaster agency BNPB, urged residents to be on alert.", Language.english)
    ),
    (
      ("\"It runs again,\" said Laras Putri, who heads the Ambon fire service.", Language.english),
      ("Kepala Dinas Pariwisata Ambon, Laras Putri, membenarkannya.", Language.indonesian)
    ),
    (
      ("The striker's agent, Tom Bakker, said two clubs had called.", Language.english),
      ("Direktur olahraga klub itu, Tom Bakker, mengatakan dua klub berminat.", Language.indonesian)
    ),
    (
      ("Likuidator yang ditunjuk pengadilan, Bayu Saputra, menghitung utangnya.", Language.indonesian),
      ("Finance director Bayu Saputra counted the debts.", Language.english)
    ),
    (
      ("Nina Alatas, the study's lead researcher, said it was safe.", Language.english),
      ("Juru bicara Kementerian Pertanian Nina Alatas mengatakan itu aman.", Language.indonesian)
    ),
    (
      ("Pelatih asal Kroasia itu, Ivan Babić, mundur.", Language.indonesian),
      ("Ivan Babić, a 48-year-old Hungarian, stepped down.", Language.english)
    ),
    (
      ("Sari Dewi, seorang laboran, menghirup asap itu.", Language.indonesian),
      ("Sari Dewi, a cleaner at the plant, breathed in the smoke.", Language.english)
    ),
    (
      ("Kepala Desa Tanjung Melur, Hasan Wirayuda, membuka balai desa.", Language.indonesian),
      ("Hasan Wirayuda, the stationmaster at Grobari, opened the hall.", Language.english)
    ),
    (
      ("Treasurer of the public works office Hasan Wirayuda was jailed.", Language.english),
      ("Hasan Wirayuda, direktur perusahaan pemenang lelang, dipenjara.", Language.indonesian)
    ),
    (
      ("Sari Dewi (23) menghirup asap.", Language.indonesian),
      ("Sari Dewi adalah penjaga toko di pasar, 41 tahun, ibu dua anak.", Language.indonesian)
    ),
    (
      ("Sari Dewi, 23, breathed in smoke.", Language.english),
      ("Sari Dewi is a part-time clerk, 41, with two children.", Language.english)
    ),
    (
      ("Hassan Noor, a retired Malaysian general, leads the talks.", Language.english),
      ("Penengahnya Hassan Noor, jenderal purnawirawan asal Brunei.", Language.indonesian)
    ),
  ])
  func cannotBothHold(_ a: (String, Language), _ b: (String, Language)) throws {
    #expect(try !findings(of: RoleCheck.self, between: a, and: b).isEmpty)
  }

  @Test(arguments: [
    (
      ("The mayor of Palopo, Yusuf Rante, opened the market.", Language.english),
      ("Wali Kota Palopo Yusuf Rante membuka pasar itu.", Language.indonesian)
    ),
    (
      ("Sari Dewi, a student, breathed in the smoke.", Language.english),
      ("Sari Dewi, kasir sebuah kedai, menghirup asap itu.", Language.indonesian)
    ),
    (
      ("Party treasurer Hasan Wirayuda spoke.", Language.english),
      ("Hasan Wirayuda, direktur perusahaan pupuk, berbicara.", Language.indonesian)
    ),
    (
      ("Hassan Noor, a Malaysian general, leads the talks.", Language.english),
      ("Penengahnya Hassan Noor, jenderal asal Malaysia.", Language.indonesian)
    ),
    (
      ("Mayor Yusuf Rante, a former army officer, opened the market.", Language.english),
      ("Wali Kota Palopo Yusuf Rante membuka pasar itu.", Language.indonesian)
    ),
    (
      ("Yusuf Rante, a party leader, opened the market.", Language.english),
      ("Wali Kota Palopo Yusuf Rante membuka pasar itu.", Language.indonesian)
    ),
    (
      ("Yusuf Rante, a father of three, opened the market.", Language.english),
      ("Wali Kota Palopo Yusuf Rante membuka pasar itu.", Language.indonesian)
    ),
    (
      ("\"Not so,\" said Dr Mega Sari, who leads the hospital.", Language.english),
      ("Direktur Rumah Sakit Harapan, dr. Mega Sari, membenarkan.", Language.indonesian)
    ),
    (
      ("Ministry spokesman Adi Nugraha denied it.", Language.english),
      ("Kepala Biro Komunikasi Kementerian Perhubungan Adi Nugraha membantahnya.", Language.indonesian)
    ),
    (
      ("Police spokesman Adi Nugraha denied it.", Language.english),
      ("Kabid Humas Polda Jawa Timur Kombes Adi Nugraha membantahnya.", Language.indonesian)
    ),
    (
      ("Farmer Ujang Sutisna, 52, lost his field.", Language.english),
      ("Ujang Sutisna (52), warga Desa Sukamaju, kehilangan sawahnya.", Language.indonesian)
    ),
    (
      ("Ujang Sutisna, a resident of the village, lost his field.", Language.english),
      ("Petani Ujang Sutisna kehilangan sawahnya.", Language.indonesian)
    ),
    (
      ("Kapolres Bima AKBP Rudi Hartanto memimpin pencarian.", Language.indonesian),
      ("Bima police chief Rudi Hartanto led the search.", Language.english)
    ),
    (
      ("Victim Rina Dewi, a student, was taken to hospital.", Language.english),
      ("Rina Dewi, penumpang bus itu, dibawa ke rumah sakit.", Language.indonesian)
    ),
    (("Eyewitness Rina Dewi spoke.", Language.english), ("Guru Rina Dewi melihat kejadian itu.", Language.indonesian)),
    (
      ("Suspect Joko Widianto, a driver, was arrested.", Language.english),
      ("Sopir bus Joko Widianto ditetapkan sebagai tersangka.", Language.indonesian)
    ),
    (
      ("Team captain Rian Pratama scored.", Language.english),
      ("Penyerang Rian Pratama mencetak gol.", Language.indonesian)
    ),
    (
      ("Union chair Linda Hartono, a machinist, spoke.", Language.english),
      ("Buruh pabrik Linda Hartono berbicara.", Language.indonesian)
    ),
    (
      ("Maria Santos, the boy's mother, a nurse, spoke to reporters.", Language.english),
      ("Maria Santos, a nurse at the hospital, spoke to reporters.", Language.english)
    ),
    (
      ("Direktur Utama PT Sinar Jaya Hendra Susilo membantah.", Language.indonesian),
      ("Hendra Susilo, the company's owner and president director, denied it.", Language.english)
    ),
    (
      ("Kepala Badan Penanggulangan Bencana Daerah Kendal, Joko Sutrisno, mengimbau.", Language.indonesian),
      ("Joko Sutrisno, head of the regional disaster agency, urged.", Language.english)
    ),
  ])
  func goTogether(_ a: (String, Language), _ b: (String, Language)) throws {
    #expect(try findings(of: RoleCheck.self, between: a, and: b).map(\.rule) == [])
  }

  /// An office and an age are two facts: each has its own passages, its own question and its own answer.
  @Test func officeAndAgeAreTwoFindings() throws {
    let found = try findings(
      of: RoleCheck.self, between: ("Bupati Hasan Basri (47) meninjau lokasi.", .indonesian),
      and: ("Hasan Basri, 57, the mayor of Palopo, visited the site.", .english))
    #expect(found.map(\.rule).sorted() == ["role.two-ages", "role.two-offices"])
  }
}
