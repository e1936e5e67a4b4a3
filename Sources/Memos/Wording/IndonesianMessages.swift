/// Lines that other layers make in English, each with its Indonesian form in the line below it. Of two that fit the first
/// counts.
enum IndonesianMessages {
  static let all: [MessageTemplate] = {
    let lines = text.split(separator: "\n").map(String.init)
    return stride(from: 0, to: lines.count - 1, by: 2).map {
      MessageTemplate(lines[$0], String(lines[$0 + 1].dropFirst(2)))
    }
  }()

  private static let text = #"""
    elements stand inside each other more than {} deep, and all text below that
      unsur bersarang lebih dari {} lapis, dan semua teksnya ada di bawahnya
    … and {} more
      … dan {} lagi
    this is no JSON: {}
      ini bukan JSON: {}
    more than {} articles in one JSON; save them as .ndjson, one a line
      lebih dari {} artikel dalam satu JSON; simpan sebagai .ndjson, satu per baris
    more than {} mails in one file; save those of one story as files of their own
      lebih dari {} surel dalam satu berkas; simpan yang tentang satu peristiwa sebagai berkas tersendiri
    no article in this JSON; known are {}
      tidak ada artikel dalam JSON ini; yang dikenal: {}
    the record has no `{}`
      rekaman tidak memuat `{}`
    `published` is no date of the form YYYY-MM-DD: `{}`
      `published` bukan tanggal berbentuk YYYY-MM-DD: `{}`
    `language` is neither id nor en: `{}`
      `language` bukan id atau en: `{}`
    the line is longer than {} MiB
      barisnya lebih panjang dari {} MiB
    an object { } was expected
      seharusnya ada objek { }
    a colon was expected after the key
      seharusnya ada titik dua sesudah kunci
    a comma or } was expected
      seharusnya ada koma atau }
    a comma or ] was expected
      seharusnya ada koma atau ]
    a string or null was expected
      seharusnya ada string atau null
    a string was expected
      seharusnya ada string
    a value was expected
      seharusnya ada nilai
    the string does not end
      string tidak berakhir
    a control character stands in a string
      ada karakter kendali dalam string
    an unknown escape stands in a string
      ada urutan `\` yang tidak dikenal dalam string
    four hexadecimal digits were expected after \u
      seharusnya ada empat angka heksadesimal sesudah \u
    more than {} values stand inside each other
      lebih dari {} nilai bersarang
    something stands after the end of the record
      ada sesuatu sesudah akhir rekaman
    `{}` is no number
      `{}` bukan bilangan
    statement {} is empty: there are no words to compare
      pernyataan {} kosong: tidak ada kata untuk dibandingkan
    statement {} is no text
      pernyataan {} bukan teks
    statement {} is too long
      pernyataan {} terlalu panjang
    no UTF-8 text; save the table as UTF-8
      bukan teks UTF-8; simpan tabelnya sebagai UTF-8
    one column; expected {}, with tabs between them
      satu kolom; seharusnya {}, dipisahkan tab
    {} columns; expected {}, with tabs between them
      {} kolom; seharusnya {}, dipisahkan tab
    more than {} rows
      lebih dari {} baris
    `{}` is no kind of name; expected one of {}
      `{}` bukan jenis nama; seharusnya salah satu dari {}
    the name is missing (second column)
      namanya tidak ada (kolom kedua)
    `{}` does not begin with a capital (A to Z), so that no text can hold it as a name
      `{}` tidak berawal huruf besar (A sampai Z), jadi tidak mungkin tertulis sebagai nama
    `{}` is no ISO 3166 code of a country; expected two letters (ID), or -
      `{}` bukan kode negara ISO 3166; seharusnya dua huruf (ID), atau -
    `{}` is no name of a concept; expected a lower-case English singular (soldier)
      `{}` bukan nama konsep; seharusnya kata tunggal bahasa Inggris berhuruf kecil (soldier)
    `{}` is no kind of concept; expected one of {}
      `{}` bukan jenis konsep; seharusnya salah satu dari {}
    `{}` is a new concept: its kind is missing (second column)
      `{}` konsep baru: jenisnya belum ada (kolom kedua)
    the wider concept `{}` is unknown; expected one of the tables or of a line before, or -
      konsep yang lebih luas `{}` tidak dikenal; seharusnya dari tabel atau baris sebelumnya, atau -
    no forms; expected Indonesian ones in the third column or English ones in the fourth
      tanpa bentuk kata; seharusnya bentuk Indonesia di kolom ketiga atau Inggris di kolom keempat
    a form of {} bytes; at most {} are read
      bentuk kata sepanjang {} bita; paling banyak {} yang dibaca
    `{}` stands in line {} already
      `{}` sudah ada di baris {}
    {}; the line was left out
      {}; baris ini dilewati
    {}; no names were taken from it
      {}; tidak ada nama yang diambil darinya
    more than {} pasted: too long for a command; save the text as a file and load that
      yang ditempel lebih dari {}: terlalu panjang untuk perintah; simpan teksnya sebagai berkas lalu muat
    history {}: {}
      riwayat {}: {}
    no UTF-8 character set is installed
      tidak ada set karakter UTF-8 yang terpasang
    is closed
      sudah ditutup
    ended by signal {}
      dihentikan oleh sinyal {}
    is not a regular file
      bukan berkas biasa
    is not a history file; move it away or choose another
      bukan berkas riwayat; pindahkan atau pilih yang lain
    {}: exists already; --force replaces it
      {}: sudah ada; --force menggantinya
    output: {}
      keluaran: {}
    input: {}
      masukan: {}
    No such file or directory
      tidak ada berkas atau folder itu
    Permission denied
      tidak diizinkan
    Operation not permitted
      tidak diperbolehkan
    Is a directory
      itu sebuah folder
    Not a directory
      ada yang bukan folder di jalurnya
    No space left on device
      diska penuh
    Disk quota exceeded
      kuota diska habis
    File too large
      berkas terlalu besar
    File name too long
      nama berkas terlalu panjang
    Read-only file system
      diska hanya bisa dibaca
    Input/output error
      diska atau perangkat gagal membaca atau menulis
    Too many open files
      terlalu banyak berkas terbuka
    File exists
      sudah ada berkas bernama itu
    Too many levels of symbolic links
      tautan simbolis berputar-putar
    No such device or address
      tidak ada perangkat itu
    Device or resource busy
      sedang dipakai
    Broken pipe
      pembacanya sudah tidak ada
    out of memory
      memori habis
    Cannot allocate memory
      memori habis
    database disk image is malformed
      isinya rusak
    attempt to write a readonly database
      berkasnya hanya bisa dibaca
    unable to open database file
      berkasnya tidak bisa dibuka
    disk I/O error
      diska gagal membaca atau menulis
    file is not a database
      berkasnya bukan basis data
    database or disk is full
      diska penuh
    {} needs the program {}, which is not installed: apt-get install {}
      {} memerlukan program {}, yang belum terpasang: apt-get install {}
    Unknown option '{}'. Did you mean '{}'?
      Tidak ada opsi '{}'. Maksud Anda '{}'?
    Unknown option '{}'
      Tidak ada opsi '{}'
    Missing expected argument '{}'
      Kurang argumen '{}'
    Missing value for '{}'
      '{}' memerlukan nilai
    The value '{}' is invalid for '{}'. Please provide one of the following:
      '{}' bukan nilai untuk '{}'. Pilihannya:
    The value '{}' is invalid for '{}'
      '{}' bukan nilai untuk '{}'
    Unexpected argument '{}'
      Argumen '{}' berlebih
    {} unexpected arguments: {}
      {} argumen berlebih: {}
    See '{}' for more information.
      Lihat '{} --lang id'.
    compare takes two statements: silang compare "A" "B"
      compare memerlukan dua pernyataan: silang compare "A" "B"
    {}: no such session
      {}: tidak ada sesi itu
    --limit is a number of MiB from 1 to 1024.
      --limit adalah bilangan MiB dari 1 sampai 1024.
    Cross-checks news reports in Indonesian and English: who says what, and where they disagree.
      Memeriksa silang berita berbahasa Indonesia dan Inggris: siapa mengatakan apa, dan di mana berita bertentangan.
    Show the version.
      Menampilkan versi.
    Show help information.
      Menampilkan bantuan ini; dengan --lang id dalam bahasa Indonesia.
    The prompt; the articles are loaded first.
      Prompt; artikelnya dimuat lebih dahulu.
    The language of messages and memos: id or en (en unless given).
      Bahasa pesan dan memo: id atau en (en bila tidak disebut).
    Publication date of articles that carry none.
      Tanggal terbit artikel yang tidak memuatnya.
    What "up to today" means; else the newest dated article.
      Arti "sampai hari ini"; kalau tidak, tanggal artikel terbaru.
    What the inputs are; ndjson: one JSON record a line.
      Jenis masukan; ndjson: satu rekaman JSON per baris.
    The greatest size of one article.
      Ukuran terbesar satu artikel.
    When to colour: auto, always or never. NO_COLOR is respected.
      Kapan berwarna: auto, always, atau never. NO_COLOR dihormati.
    Leaves remarks out.
      Tanpa catatan tambahan.
    Takes nothing from the configuration folder: no init script, no names, no concepts.
      Tidak mengambil apa pun dari folder konfigurasi: tanpa skrip awal, nama, atau konsep.
    A session to go on with, or to start.
      Sesi yang dilanjutkan atau dimulai.
    The form of records: table, json, ndjson, csv, tsv, markdown or lines.
      Bentuk rekaman: table, json, ndjson, csv, tsv, markdown, atau lines.
    Ends with 1 when there are findings: contradiction, tension or never.
      Berakhir dengan 1 bila ada temuan: contradiction, tension, atau never.
    A variable of the commands: $name is the value. Repeatable.
      Variabel untuk perintah: $nama berarti nilainya. Boleh berulang.
    Runs commands, then leaves. Repeatable.
      Menjalankan perintah, lalu keluar. Boleh berulang.
    Files, folders, or - for standard input.
      Berkas, folder, atau - untuk masukan baku.
    Runs a file of commands; the articles are loaded first.
      Menjalankan berkas perintah; artikelnya dimuat lebih dahulu.
    A file of commands.
      Berkas perintah.
    Every place where the articles disagree with each other or with the calendar.
      Setiap tempat artikel bertentangan satu sama lain atau dengan kalender.
    Ends with 1 when there are findings at or above --fail-on, with 3 when an article could not be read. check DRAFT --against FOLDER holds your own text against reports: only the findings that touch it are told.
      Berakhir dengan 1 bila ada temuan setingkat --fail-on atau lebih, dengan 3 bila ada artikel yang tidak terbaca. check NASKAH --against FOLDER menghadapkan naskah Anda dengan berita: hanya temuan yang menyangkut naskah itu yang disebut.
    The form of the output: table, json, ndjson, csv, tsv, markdown or lines. A terminal gets the table, else lines.
      Bentuk keluaran: table, json, ndjson, csv, tsv, markdown, atau lines. Terminal mendapat tabel, selain itu lines.
    Also the pairs that looked like a conflict and are none.
      Juga pasangan yang tampak bertentangan tetapi tidak.
    Reports to hold the articles against: then only what touches the articles is told.
      Berita pembanding: hanya yang menyangkut artikelnya yang disebut.
    What each article says: one record an article.
      Yang dikatakan setiap artikel: satu rekaman per artikel.
    json and ndjson hold everything that was read, for any number of articles. The table shows articles, claims, figures and dates; csv, markdown and lines hold the claims.
      json dan ndjson memuat semua yang terbaca, berapa pun artikelnya. Tabel menampilkan artikel, klaim, angka, dan tanggal; csv, markdown, dan lines memuat klaim.
    The form of the output. A terminal gets the table, else ndjson.
      Bentuk keluaran. Terminal mendapat tabel, selain itu ndjson.
    Puts each article's text into its record.
      Menyertakan teks artikel dalam rekamannya.
    Holds two statements against each other.
      Menghadapkan dua pernyataan.
    With --input ndjson the arguments are files of pairs (- is standard input), one JSON object a line: {"id", "a", "b", "language"?}. Each is answered by a line: {"id", "verdict", "because", "rule"}, the verdict one of contradiction, tension, compatible, same and unrelated.
      Dengan --input ndjson argumennya berkas pasangan (- berarti masukan baku), satu objek JSON per baris: {"id", "a", "b", "language"?}. Setiap pasangan dijawab satu baris: {"id", "verdict", "because", "rule"}; verdict-nya contradiction, tension, compatible, same, atau unrelated.
    The form of the output of one pair: table, json, ndjson, csv, tsv, markdown or lines.
      Bentuk keluaran satu pasangan: table, json, ndjson, csv, tsv, markdown, atau lines.
    Ends with 1 when a pair is found: contradiction, tension or never.
      Berakhir dengan 1 bila ada pasangan: contradiction, tension, atau never.
    Two statements; with --input ndjson files of pairs, or -.
      Dua pernyataan; dengan --input ndjson berkas pasangan, atau -.
    The memo: what is agreed, disputed, said by whom, and every passage.
      Memo: apa yang disepakati, apa yang diperselisihkan, kata siapa, dan setiap bagian teksnya.
    Where to; the form follows the ending: .md, .html, .json, .docx, .pdf, claims.csv, other .csv (findings).
      Ke mana; bentuknya mengikuti akhiran: .md, .html, .json, .docx, .pdf, claims.csv, .csv lain (temuan).
    The form: markdown, html, json, csv, claims, docx, pdf, claimreview, annotations, csl, lines; of a template: html, markdown, json, csv, text.
      Bentuknya: markdown, html, json, csv, claims, docx, pdf, claimreview, annotations, csl, lines; untuk templat: html, markdown, json, csv, text.
    The memo's title.
      Judul memo.
    Who signs the memo.
      Penanda tangan memo.
    The memo's date; else that of the newest article.
      Tanggal memo; kalau tidak, tanggal artikel terbaru.
    Holds the session's notes and verdicts to ICD 203; ends with 1 when something is against it.
      Memeriksa catatan dan putusan sesi menurut ICD 203; berakhir dengan 1 bila ada yang melanggar.
    A mustache template of your own, filled with the values of the JSON memo.
      Templat mustache Anda sendiri, diisi nilai dari memo JSON.
    The address at which a ClaimReview will stand.
      Alamat tempat ClaimReview akan terbit.
    A session to write the memo of, with the analyst's judgements.
      Sesi yang dibuatkan memo, dengan penilaian analis.
    Prints the JSON Schema of the memo and leaves.
      Mencetak Skema JSON memo, lalu selesai.
    Replaces a file that is there already.
      Mengganti berkas yang sudah ada.
    Holds every citation and sentence of an exported memo against its articles.
      Memeriksa setiap rujukan dan kalimat memo dengan artikelnya.
    MEMO is an HTML, Markdown or JSON file that brief wrote. Its articles are found among those named by their file's name, else where they were, else beside the memo, else among those named by their hash. Ends with 1 unless every citation and every sentence is unchanged; the analyst's own notes are exempt.
      MEMO adalah berkas HTML, Markdown, atau JSON yang ditulis brief. Artikelnya dicari di antara yang disebut menurut nama berkas, lalu di tempat semula, lalu di samping memo, lalu di antara yang disebut menurut sidik. Berakhir dengan 1 kecuali setiap rujukan dan kalimat tetap; catatan analis dikecualikan.
    The form of the output: table, json, ndjson, csv, tsv, markdown or lines.
      Bentuk keluaran: table, json, ndjson, csv, tsv, markdown, atau lines.
    The memo, or - for standard input.
      Memo, atau - untuk masukan baku.
    The articles: files or folders.
      Artikelnya: berkas atau folder.
    Prints the manual page silang.1.
      Mencetak halaman manual silang.1.
    Prints the completions for bash, zsh or fish.
      Mencetak pelengkapan untuk bash, zsh, atau fish.
    bash, zsh or fish.
      bash, zsh, atau fish.
    Show subcommand help information.
      Menampilkan bantuan satu perintah.
    {}: {}
      {}: {}
    """#
}
