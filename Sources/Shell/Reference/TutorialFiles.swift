/// The files of `Briefs/tutorial`, taken over by `Scripts/record`.
enum TutorialFiles {
  static let all: [(path: String, text: String)] = [
    (
      "articles/harian-selat.txt",
      #"""
      ---
      title: Empat Penumpang Tewas dalam Kebakaran Feri di Selat Gandaria
      publisher: Harian Selat
      published: 2025-08-13
      language: id
      ---

      GANDARIA — Feri Merpati Biru terbakar di Selat Gandaria pada Selasa (12/8) pagi. Empat penumpang tewas dalam kebakaran feri itu, kata Kepala Kantor Pelabuhan Lontar Ratih Wulansari.

      "Api berasal dari ruang mesin," ujar Ratih. Ia mengatakan sekitar 60 penumpang dievakuasi ke Pelabuhan Lontar.

      PT Bahari Gandaria membantah feri itu kelebihan muatan. "Feri kami tidak kelebihan muatan," kata juru bicara perusahaan, Yosep Tambara.

      Menurut sumber di pelabuhan, feri itu berangkat tanpa pemeriksaan.

      """#
    ),
    (
      "articles/siaran-pers.md",
      #"""
      ---
      title: Siaran Pers Kantor Pelabuhan Lontar
      publisher: Kantor Pelabuhan Lontar
      published: 2025-08-14
      language: id
      ---

      Kantor Pelabuhan Lontar menyatakan kebakaran Feri Merpati Biru terjadi pada Rabu (12/8).

      Sebanyak 46 penumpang dievakuasi ke Pelabuhan Lontar dalam gelombang pertama. Seluruhnya 61 penumpang dievakuasi hingga malam, kata Kepala Kantor Pelabuhan Lontar Ratih Wulansari.

      Empat penumpang tewas dalam kebakaran feri itu.

      """#
    ),
    (
      "articles/strait-wire.txt",
      #"""
      ---
      title: Ferry fire in Gandaria Strait kills seven
      publisher: Strait Wire
      published: 2025-08-13
      language: en
      ---

      GANDARIA — The ferry Merpati Biru caught fire in the Gandaria Strait on Tuesday (12 August). Seven passengers died in the ferry fire, the coast guard said.

      More than 50 passengers were evacuated to Lontar Port. "The fire started in the engine room," said Ratih Wulansari, head of the Lontar port office.

      The coast guard said the ferry was overloaded.

      """#
    ),
    (
      "tutorial.silang",
      #"""
      # A first half hour with Silang: three reports of a ferry fire. Run it in a copy of this folder (it writes memo.md):
      #   silang run tutorial.silang
      set echo on
      echo "1. Take the reports in. Each gets an id (A1, A2 …) that you can type from then on."
      load articles
      echo
      echo "2. Who says what? A claim has a speaker, or it is the article's own word."
      claims A1
      echo
      echo "3. Who speaks at all, and in how many reports? A source without a name is worth a question."
      sources
      echo
      echo "4. Where do the reports part, with each other or with the calendar?"
      contradict
      echo
      echo "5. Why is that a conflict? The chain: the passages, the rule, and what was weighed."
      why F1
      echo
      echo "6. Some pairs only look like a conflict; they are let off, with the reason."
      contradict A1 --all --kind figure
      echo
      echo "7. You decide. The port office says that its Wednesday was a slip: not a conflict any more."
      dismiss F2 "The port office confirmed Tuesday, 12 August, by telephone."
      contradict --dismissed
      echo
      echo "8. Grade a source (A to F), and leave a note beside a finding: both stand in the memo as yours."
      rate S1 B
      note F1 "Ask the coast guard for the names of the seven."
      echo
      echo "9. Guard what you know: `expect` fails where this is no longer so, and says where."
      expect articles 3
      expect contradict --kind figure 1
      echo
      echo "10. The memo, in which every sentence points to its passage. Anyone can check it later."
      brief --to memo.md
      verify memo.md
      echo
      echo "That is all. `help COMMAND` has the rest; `save FILE` keeps a session, `undo` takes a step back."

      """#
    ),
    (
      "tutorial.id.silang",
      #"""
      # Setengah jam pertama dengan Silang: tiga laporan tentang kebakaran feri. Jalankan dalam salinan folder ini (memo.md ditulis):
      #   silang run tutorial.id.silang
      set lang id
      set echo on
      echo "1. Muat laporannya. Masing-masing mendapat pengenal (A1, A2 …) yang dapat diketik sejak itu."
      muat articles
      echo
      echo "2. Siapa mengatakan apa? Sebuah klaim punya pembicara, atau artikel itu sendiri yang mengatakannya."
      klaim A1
      echo
      echo "3. Siapa saja yang berbicara, dan dalam berapa laporan? Narasumber tanpa nama patut ditanyakan."
      sumber
      echo
      echo "4. Di mana laporan berbeda, dengan laporan lain atau dengan kalender?"
      silang
      echo
      echo "5. Mengapa itu pertentangan? Rantainya: bagian teks, aturan, dan apa yang ditimbang."
      mengapa F1
      echo
      echo "6. Ada pasangan yang hanya tampak bertentangan; itu dilepas, dengan alasannya."
      silang A1 --all --kind figure
      echo
      echo "7. Anda yang memutuskan. Kantor pelabuhan mengakui salah tulis hari Rabu: bukan pertentangan lagi."
      kesampingkan F2 "Kantor pelabuhan membenarkan Selasa, 12 Agustus, lewat telepon."
      silang --dismissed
      echo
      echo "8. Nilai narasumber (A sampai F) dan beri catatan pada temuan: keduanya ada dalam memo sebagai milik Anda."
      nilai S1 B
      catatan F1 "Minta nama ketujuh orang itu kepada penjaga pantai."
      echo
      echo "9. Jaga apa yang sudah diketahui: `pastikan` gagal bila tidak lagi demikian, dan mengatakan di mana."
      pastikan artikel 3
      pastikan silang --kind figure 1
      echo
      echo "10. Memonya: setiap kalimat menunjuk bagian teksnya. Siapa pun dapat memeriksanya kelak."
      ringkas --to memo.md
      verifikasi memo.md
      echo
      echo "Sekian. `bantuan PERINTAH` memuat selebihnya; `simpan BERKAS` menyimpan sesi, `batal` membatalkan satu langkah."

      """#
    ),
  ]
}
