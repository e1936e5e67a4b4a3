/// The help pages' words in Indonesian: of each command a line with its summary, then indented its options and examples,
/// each by its English key. A test holds the table and the commands together.
struct IndonesianHelp {
  var summary: String
  /// By the option's name.
  var options: [String: String] = [:]
  /// What each example does, by the example's command.
  var examples: [String: String] = [:]

  static func of(_ command: any Command) -> IndonesianHelp? { pages[command.name] }

  /// Options that mean the same for many commands.
  static let options: [String: String] = [
    "--format": "table, json, ndjson, csv, tsv, markdown, atau lines",
    "--article": "dari satu artikel",
    "--by": "menurut siapa: bagian nama, jabatan, atau lembaga, atau pengenal",
    "--about": "yang memuat kata-kata ini, atau kata lain untuk hal yang sama",
  ]

  private static let pages: [String: IndonesianHelp] = {
    var pages: [String: IndonesianHelp] = [:]
    var name = ""
    for line in table.split(separator: "\n") {
      let parts = line.split(separator: "|", maxSplits: 1).map { $0.trimmingPrefix { $0 == " " } }
      guard parts.count == 2 else { continue }
      let (key, words) = (String(parts[0]), String(parts[1]))
      if !line.hasPrefix(" ") {
        name = key
        pages[name] = IndonesianHelp(summary: words)
      } else if key.hasPrefix("--") {
        pages[name]?.options[key] = words
      } else {
        pages[name]?.examples[key] = words
      }
    }
    return pages
  }()

  private static let table = #"""
    load|memuat artikel: teks, halaman web tersimpan, PDF, DOCX, ODT, surel, rekaman, seluruh folder
      --dry-run|menunjukkan apa yang diperoleh dari setiap berkas, tanpa memuatnya
      --published|tanggal terbit, sebagai ganti tanggal artikel sendiri
      --language|bahasa, sebagai ganti tebakan
      load articles|setiap artikel di dalam folder, urut menurut nama
      load late.txt --published 2024-10-21|artikel yang tidak memuat tanggal
    paste|memuat artikel dari baris-baris berikutnya, sampai baris yang berisi satu titik
      --published|tanggal terbit, sebagai ganti tanggal artikel sendiri
      --language|bahasa, sebagai ganti tebakan
      paste|tempelkan teksnya, lalu ketik titik dan Enter
      paste kompas.txt --published 2024-10-21|artikel itu mendapat nama dan tanggal ini
    watch|memuat artikel yang masuk atau berubah dalam folder dan hanya mencetak pertentangan baru; ^C mengakhirinya
      --once|memuat yang baru sekarang, tanpa menunggu yang lain
      watch articles --once|yang datang atau berubah sejak pemuatan terakhir, dan apa yang dibantahnya
      watch inbox|sampai ^C
    unload|melepas artikel; nomor yang lain tetap
      unload A2 A3|dua artikel; `batal` mengembalikannya
    articles|menyebutkan yang dimuat, dengan tanggal, bahasa, dan jumlah
      articles --format csv|daftar untuk lembar kerja, dengan sidik
    show|menampilkan artikel dengan klaim, angka, dan pertentangannya ditandai, atau satu klaim, narasumber, atau temuan
      --all|juga yang ditandai bukan bagian artikel
      --plain|kalimatnya saja, tanpa tanda
      show A1|artikelnya, dengan [c1] di belakang setiap klaim dan [F1] di belakang yang bertentangan
      show F1|bagian yang bertentangan berdampingan, dengan kalimat di sekitarnya
      show A1..A3 --plain|beberapa artikel, kalimatnya saja
      show S3|satu narasumber dan klaimnya
    find|mencari kata, nama, dan kata untuk hal yang sama dalam bahasa lain
      --article|dalam satu artikel
      --ignore-accents|é dianggap sama dengan e
      find soldier|juga tentara dan pasukan
      find pasukan khusus --article A2|sebuah frasa, dalam satu artikel
      find zinoviev|sebuah nama, apa pun aksennya
      find bogota --ignore-accents|juga Bogotá
    claims|menyebutkan apa yang dikatakan dan menurut siapa
      --article|klaim dari satu artikel
      --denied|hanya penyangkalan
      --hedged|yang diduga, diperkirakan, atau dikatakan mungkin
      --direct|yang berada di dalam tanda kutip
      --unattributed|yang dikatakan artikel tanpa narasumber
      --with-figures|yang memuat angka
      --checkworthy|yang layak diperiksa, yang terpenting lebih dahulu
      --worth|paling sedikit selayak ini untuk diperiksa, 0 sampai 1
      claims --by zinoviev|klaim semua orang yang namanya memuat huruf-huruf ini
      claims A1 S2|yang dikatakan S2 dalam A1; claims F1: klaim yang menyangkut satu temuan
      claims A1 --denied --format ndjson|penyangkalan dalam A1, sebagai rekaman
      claims --checkworthy --with-figures|yang pertama harus diperiksa di antara klaim berangka
    sources|menyebutkan siapa yang berbicara, dalam jabatan apa, dalam artikel mana
      --named|orang dan lembaga yang bernama
      --unnamed|kelompok dan narasumber tanpa nama
      --article|yang berbicara dalam satu artikel
      sources --unnamed|yang tidak bersandar pada nama siapa pun
    source|menampilkan satu narasumber selengkapnya: nama, jabatan, dan semua ucapannya di semua artikel
      source S3|siapa dia, bagaimana dikutip, dan klaimnya
      source S3 --format json|yang sama sebagai rekaman, dengan klaimnya
      source morning.silang|menjalankan berkas perintah, seperti `run`
    quotes|menyebutkan kutipan dengan pembicaranya; kata kutipan dalam kalimat wartawan ditandai
      quotes A1 --by minister|kata-kata seorang menteri dalam A1
      quotes --about soldiers --format csv|kutipan tentang tentara, sebagai tabel
    figures|menyebutkan angka menurut hal yang dihitung, dengan arti kata-katanya
      --of|angka tentang satu hal atau satuan (soldier, percent, IDR)
      figures --of soldier|setiap angka tentang tentara, dari semua artikel
      figures A2 --by ministry|angka dalam ucapan suatu kementerian di A2
      figures --about tentara|angka dalam kalimat tentang tentara, dalam kedua bahasa
    dates|menyebutkan tanggal dengan hari yang dimaksud dan nama harinya
      --wrong|tanggal yang mustahil, dan nama hari yang tidak cocok
      dates --wrong|nama hari yang tidak cocok dengan tanggalnya, dengan perbaikan
      dates A1 --by S3|tanggal dalam ucapan S3 di A1
    timeline|menyebutkan kalimat bertanggal menurut urutan harinya
      timeline|siapa menempatkan apa pada hari apa, dari semua artikel
      timeline --about arrival|hari-hari kedatangan sesuatu atau seseorang
    merge|menyatukan narasumber yang disangka beberapa; `batal` memisahkannya lagi
      merge S3 S7|S7 adalah S3 dengan nama lain
    split|memisahkan satu artikel, beberapa klaim, atau satu nama dari narasumber yang keliru digabung; `batal` menyatukannya lagi
      split S4 A4|yang di A4 adalah orang lain
      split S3 c4 c5|klaim ini ucapan orang lain
      split S3 "South Korean intelligence"|yang disebut begitu adalah orang lain
    rename|memberi narasumber nama lain; nama lamanya menjadi alias
      rename S3 "Kim Hong Kyun"|nama lengkapnya; `rename S3 -` membatalkan koreksi
    role|memberi narasumber jabatan lain
      role S3 "Foreign Minister"|jabatan S3; `role S3 -` membatalkan koreksi
    contradict|menyebutkan di mana artikel saling bertentangan atau bertentangan dengan kalender
      --kind|temuan satu jenis
      --dismissed|hanya yang Anda kesampingkan sebagai alarm palsu, dengan alasan Anda
      --all|juga yang dikesampingkan, dan pasangan yang tampak bertentangan tetapi tidak, dengan alasannya
      contradict|setiap temuan, yang terberat lebih dahulu
      contradict A2 --kind figure|angka dalam A2 yang tidak cocok dengan angka lain
      contradict --format lines|berkas:baris:kolom, untuk penyunting teks
    unchecked|menyebutkan apa yang tidak dapat dibandingkan atau diperiksa, dan mengapa
      unchecked|bahasa tanpa tabel, hari tanpa tahun, yang terlalu panjang
      unchecked A2|dari satu artikel
    why|menampilkan rantai di balik temuan atau klaim: bagian teks, aturan, rentang, alasan
      why F1|bagian teksnya, mengapa dibandingkan, apa yang sudah dicoba
      why c12|kata-kata yang membentuk klaim, dan aturan yang membacanya
    dismiss|menyembunyikan temuan yang merupakan alarm palsu, dengan alasan Anda; `pulihkan` atau `batal` mengembalikannya
      dismiss F3 "two different bridges"|menyembunyikan F3, sekarang dan saat artikel diperiksa lagi; `silang --dikesampingkan` menyebutkannya
    restore|menampilkan lagi temuan yang dikesampingkan
      restore F3|F3 disebut lagi
    corroborate|menyebutkan klaim yang sama dari beberapa artikel, menurut jumlah asal mandiri yang mendasarinya
      --least|dengan sedikitnya sekian asal mandiri (2: tanpa cetak ulang)
      corroborate|setiap klaim seperti itu, yang terkuat dasarnya lebih dahulu
      corroborate --least 2|tanpa yang berasal dari satu kantor berita atau satu teks
    diff|menampilkan apa yang dikatakan satu artikel dan tidak dikatakan artikel lain
      diff A1 A2|klaim A1 yang tidak ada di A2, lalu klaim A2 yang tidak ada di A1
      diff A3 A4 --format csv|yang sama sebagai rekaman; `only_in` menyebutkan di mana
    compare|membandingkan dua pernyataan, apa pun yang dimuat
      --language|bahasa kedua pernyataan; kalau tidak, ditebak
      compare "Polisi menangkap lima orang." "Polisi menangkap tujuh orang."|apakah keduanya bisa benar, dan mengapa tidak
    rate|menilai narasumber A sampai F, atau temuan atau klaim 1 sampai 6, menurut skala Admiralty
      rate S2 B|narasumber ini biasanya dapat diandalkan; `rate S2 -` membatalkan nilai
      rate F1 2|yang dibahas temuan ini mungkin benar
      rate c3 2|klaim ini mungkin benar; 1 (dikonfirmasi) memerlukan dua asal yang mandiri
    verdict|mencatat putusan Anda sendiri atas klaim, dengan alasannya
      verdict c3 false "The ministry's list has no such ship."|berada dalam memo sebagai putusan Anda
      verdict c3 unproven|true, mostly-true, mixed, mostly-false, false, atau unproven
      verdict c3 -|membatalkan putusan
    note|menambahkan catatan Anda ke memo; tanpa teks, menyebutkan nilai, putusan, dan catatan Anda
      note F1 "The ministry confirmed Monday by telephone."|berada di samping temuan, sebagai catatan Anda
      note memo "We judge that the force is likely to grow."|berada di bawah kesimpulan
      note F1 -|membatalkan catatan F1
      note|semua yang Anda tambahkan
    include|memasukkan temuan, klaim, atau narasumber ke dalam memo, atau mengembalikannya
      include F3|temuan yang dikecualikan kembali ada dalam memo
      include c5|klaim yang bersandar pada satu narasumber tetap disebut, berapa pun yang lain
    exclude|mengecualikan temuan, klaim, atau narasumber dari memo, beserta angka dan tanggalnya; memo menyebutkannya
      exclude F3|temuan ini tidak ada dalam memo; `include F3` memasukkannya lagi
      exclude S4|narasumber ini tidak ada dalam daftar narasumber, perkataannya tidak ada dalam daftar mana pun
      exclude c3|angka dan tanggal klaim ini pun keluar dari tabel dan bagannya
    title|memberi judul memo; tanpa teks, menampilkannya
      title "North Korean troops reported in Russia"|judul setiap memo dari sesi ini
      title -|judulnya kembali judul artikel pertama
    analyst|menyebutkan siapa yang menandatangani memo; tanpa nama, menampilkannya
      analyst "Sri Wahyuni"|nama itu berada di kepala memo
      analyst -|memo kembali tanpa tanda tangan
    brief|menulis memo: yang disepakati, diperselisihkan, narasumber, pertanyaan, bagian teks
      --to|ke mana; bentuknya mengikuti akhiran (.md, .html, .json, .csv, .docx, .pdf)
      --format|bentuk memo, bila akhiran tidak menyebutkannya
      --lang|bahasa memo
      --title|judul memo
      --analyst|siapa yang menandatangani
      --date|tanggal memo; kalau tidak, tanggal artikel terbaru
      --lint|memeriksa catatan dan putusan Anda menurut ICD 203, tanpa menulis memo
      --template|templat mustache milik Anda
      --url|di mana ClaimReview akan berada
      --schema|mencetak JSON Schema memo sebagai gantinya
      --force|mengganti berkas yang sudah ada
      brief --to memo.html|halaman dengan setiap bagian teks
      brief --lang id --title "Pasukan Korea Utara" --to memo.md|dalam bahasa Indonesia
      brief --lint|di mana kata-kata Anda mencampur kemungkinan dan keyakinan, atau tidak berarti rentang apa pun
      brief --to memo.pdf --force|pada halaman A4, menggantikan yang terakhir
      brief --to claims.csv|setiap klaim satu baris; berkas .csv lain memuat temuan
    verify|memeriksa setiap rujukan dan kalimat memo terhadap artikelnya
      verify memo.html|terhadap artikel di tempatnya semula, atau di samping memo
      verify memo.md archive|terhadap artikel dalam sebuah folder
    set|mengoreksi tanggal, bahasa, judul, atau penerbit artikel; mengatur shell
      set published A1 2024-10-21|tanggal artikel; `set published A1 -` membatalkan koreksi
      set published 2024-10-21|tanggal artikel yang tidak memuat tanggal
      set today 2024-10-25|arti "sampai hari ini"
      set lang id|bahasa pesan dan memo
      set pager never|hasil panjang sekaligus, bukan layar demi layar
      set format ndjson|bentuk rekaman mulai sekarang (table, json, csv …)
      set fail-on never|bagaimana program berakhir: dengan 1 bila ada contradiction atau tension, atau never
      set on-error continue|perintah yang gagal tidak mengakhiri skripnya; program berakhir dengan 2
      set echo on|perintah skrip dicetak sebelum hasilnya
      set timing on|lamanya setiap perintah ditampilkan
    run|menjalankan berkas perintah, sampai perintah pertama yang gagal
      run morning.silang|satu perintah per baris, `#` memulai komentar, `$nama` adalah variabel (-D nama=nilai)
    echo|mencetak teks, sebagai judul di dalam keluaran skrip
      echo Figures of the second day|kata-katanya, terpisah satu spasi, dan akhir baris
    expect|gagal bila sebuah perintah tidak menyebutkan rekaman sebanyak itu
      expect articles 4|empat, tidak kurang tidak lebih; kalau tidak, skrip berakhir dengan 2
      expect contradict --kind quote 0|dengan opsi perintah itu sendiri: tidak ada temuan jenis itu
      expect claims A1 >= 3|sedikitnya tiga; yang lain =, !=, <, <=, dan >
    save|menyimpan sesi dalam berkas; sejak itu setiap perubahan langsung ditulis
      --force|mengganti berkas bernama itu
      save korea.session|artikel, koreksi, dan yang dapat dibatalkan
    open|melanjutkan sesi dari berkasnya
      --force|membuang sesi sekarang yang tidak disimpan berkas mana pun
      open korea.session|`batal` menjangkau sebelum hari sesi disimpan
    recent|menyebutkan berkas sesi yang pernah disimpan atau dibuka, dan yang belum disimpan
      recent|yang terbaru lebih dahulu; `open R1` melanjutkannya
    undo|membatalkan perubahan perintah terakhir
      undo|pemuatan satu folder dibatalkan sekaligus; redo menerapkannya lagi
      undo 3|tiga perintah terakhir yang mengubah sesuatu
    redo|menerapkan lagi yang dibatalkan `batal`
      redo|sampai ada perubahan lain
    last|mencetak hasil terakhir sekali lagi
      last|yang dicetak perintah sebelumnya, tanpa mengerjakannya lagi
    history|menyebutkan perintah-perintah sesi ini
      --changes|hanya perintah yang mengubah sesi, termasuk yang dibatalkan
      history --changes|yang akan dibatalkan `batal`, yang terbaru paling akhir
    help|menyebutkan perintah, atau menjelaskan satu, atau satu pemeriksaan
      --to|dengan `tutorial`: folder baru untuk laporan dan skripnya
      help claims|opsinya, dengan contoh; help cl juga, help re menyebutkan yang berawal begitu
      help checks|apa yang diperiksa; bantuan angka dan seterusnya memuat aturan masing-masing
      help tutorial|setengah jam pertama, dengan tiga laporan
      help tutorial --to lesson|laporan dan skripnya, untuk dicoba sendiri: silang run tutorial.silang di sana
    quit|keluar; ^D juga
      quit|sesi tanpa berkas disimpan di antara sepuluh yang terakhir: `sesi` menyebutkannya
    """#
}
