import Reading
import Testing

@testable import Dossiers

@Suite struct RoleCheckTests {
  @Test(arguments: [
    (
      "The election commission spoke. Ani Lubis, who chairs the commission, took no questions.", Language.english,
      "Ketua misi pemantau Ani Lubis memuji petugas.", Language.indonesian, "role.two-offices"
    ),
    (
      "Rina Sihombing, a paediatrician at the hospital, treated them.", .english,
      "Kepala Puskesmas Bajawa Rina Sihombing merawat mereka.", .indonesian, "role.two-offices"
    ),
    (
      "Marc Duval, the Belgian who led the dive, was hurt.", .english,
      "Marc Duval, warga negara Kanada, terluka.", .indonesian, "role.two-nationalities"
    ),
    (
      "Bupati Ende Maria Goreti meninjau pasar itu.", Language.indonesian, "Gubernur Maria Goreti meninjau pasar itu.",
      Language.indonesian, "role.two-offices"
    ),
    (
      "Kepala Puskesmas Bajawa, dr Lusia Mbete, mengatakan anak-anak itu pulih.", .indonesian,
      "Direktur RSUD Bajawa dr Lusia Mbete mengatakan anak-anak itu pulih.", .indonesian, "role.two-offices"
    ),
    (
      "Menteri Perdagangan Johan Sitepu menandatangani surat itu.", .indonesian,
      "Energy Minister Johan Sitepu signed the letter.", .english, "role.two-offices"
    ),
    (
      "Sari Tanjung, head of the customs office, said trade would grow.", .english,
      "Direktur Utama PT Bahari Sari Tanjung mengatakan perdagangan akan tumbuh.", .indonesian, "role.two-offices"
    ),
    (
      "Budi Harsono, a law lecturer, led the march.", .english, "Budi Harsono, mahasiswa hukum, memimpin pawai itu.",
      .indonesian, "role.two-offices"
    ),
    (
      "Deputy Governor Ani Lestari opened the fair.", .english, "Gubernur Ani Lestari membuka pameran itu.",
      .indonesian,
      "role.two-offices"
    ),
    (
      "Yohanes Kopong (41) selamat dari badai.", .indonesian, "Yohanes Kopong, 14, survived the storm.", .english,
      "role.two-ages"
    ),
    (
      "Darmi Wati came home to nothing. The 62-year-old farmer had lost two cows.", .english,
      "Darmi Wati (26) kehilangan dua ekor sapi.", .indonesian, "role.two-ages"
    ),
    (
      "Bupati Lembata Sari Tanjung menutup pasar itu.", .indonesian,
      "National police chief Sari Tanjung closed the market.", .english, "role.two-offices"
    ),
    (
      "Pelatih asal Serbia, Dragan Petrovic, tiba di stadion.", .indonesian,
      "Coach Dragan Petrovic, a Croatian, was injured.", .english, "role.two-nationalities"
    ),
    (
      "Mark Hansen (34), warga negara Denmark, ditangkap di pelabuhan.", .indonesian,
      "Mark Hansen, 34, a Norwegian national, was arrested at the port.", .english, "role.two-nationalities"
    ),
    (
      "Polisi memeriksa turis asal Australia bernama Emily Carter.", .indonesian,
      "Police questioned Emily Carter, from New Zealand.", .english, "role.two-nationalities"
    ),
  ])
  func offices(_ a: String, _ x: Language, _ b: String, _ y: Language, _ rule: String) throws {
    let found = try findings(of: RoleCheck.self, between: (a, x), and: (b, y))
    #expect(found.map(\.rule) == [rule])
    #expect(found.first?.evidence.map(\.article.number) == [1, 2])
  }

  @Test(arguments: [
    // One office in two languages, longer and shorter.
    (
      "Menteri Luar Negeri Johan Sitepu tiba di Kupang.", Language.indonesian, "Foreign Minister Johan Sitepu landed.",
      Language.english
    ),
    (
      "Kepala BPBD Kabupaten Ende, Petrus Laka, menyebut sungai itu surut.", .indonesian,
      "Petrus Laka, head of the district disaster agency, said the river was falling.", .english
    ),
    (
      "Direktur Keuangan Rina Halim menolak berkomentar.", .indonesian,
      "Rina Halim, chief financial officer, declined to comment.",
      .english
    ),
    ("Camat Detusoko Yosef Wara datang.", .indonesian, "District chief Yosef Wara came.", .english),
    // Offices held no more, not yet, or for someone else.
    ("Mantan Bupati Ende Maria Goreti hadir.", .indonesian, "Governor Maria Goreti was present.", .english),
    (
      "Plt Gubernur Ani Lestari membuka pameran.", .indonesian, "Wakil Gubernur Ani Lestari membuka pameran.",
      .indonesian
    ),
    ("Calon gubernur Ani Lestari membuka pameran.", .indonesian, "Wali Kota Ani Lestari membuka pameran.", .indonesian),
    // A description beside an office, and the office of the next one named.
    (
      "Ketua panitia, Duta Besar Aditya Kelen, membuka sidang.", .indonesian,
      "Summit chair Aditya Kelen opened the session.",
      .english
    ),
    ("Mendagri Karel Bola dan Presiden Joni Wenda tiba.", .indonesian, "Presiden Joni Wenda tiba.", .indonesian),
    ("Kolonel Jefri Nalle memimpin operasi.", .indonesian, "Rescue commander Jefri Nalle led the operation.", .english),
    ("Yohanes Kopong (41) selamat dari badai.", .indonesian, "Yohanes Kopong, 42, survived the storm.", .english),
    // The country that one works for, one country in two languages, and a country that is somebody else's.
    (
      "Pelatih asal Portugal Rui Moreira tiba.", .indonesian, "Indonesian coach Rui Moreira arrived.", .english
    ),
    (
      "Warga negara Selandia Baru Emily Carter ditangkap.", .indonesian, "Emily Carter, a New Zealander, was held.",
      .english
    ),
    (
      "Emily Carter, warga negara Kanada, tiba di Kupang.", .indonesian,
      "Emily Carter returned from Australia on Monday.", .english
    ),
    (
      "Yohanes Kopong, ayah korban berusia 12 tahun, menangis.", .indonesian, "Yohanes Kopong (41) menangis.",
      .indonesian
    ),
  ])
  func compatible(_ a: String, _ x: Language, _ b: String, _ y: Language) throws {
    #expect(try findings(of: RoleCheck.self, between: (a, x), and: (b, y)).map(\.because) == [])
  }

}
