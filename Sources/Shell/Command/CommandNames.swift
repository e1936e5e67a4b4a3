import Reading

/// Other words for commands and options.
enum CommandNames {
  /// What each command is called in Indonesian; every command answers to it, whatever the interface's language.
  static let indonesian: [String: String] = [
    "load": "muat", "paste": "tempel", "watch": "pantau", "unload": "lepas", "articles": "artikel",
    "show": "tampilkan", "find": "cari", "claims": "klaim", "sources": "sumber", "source": "narasumber",
    "quotes": "kutipan", "figures": "angka", "dates": "tanggal", "timeline": "linimasa", "merge": "gabung",
    "split": "pisah", "rename": "namai", "role": "jabatan", "contradict": "silang", "unchecked": "terlewat",
    "why": "mengapa",
    "diff": "beda", "compare": "bandingkan", "rate": "nilai", "verdict": "putusan", "note": "catatan",
    "include": "sertakan", "exclude": "kecualikan", "title": "judul", "analyst": "analis", "brief": "ringkas",
    "verify": "verifikasi", "set": "atur", "run": "jalankan", "save": "simpan", "open": "buka", "recent": "sesi",
    "undo": "batal", "redo": "ulangi", "last": "lagi", "history": "riwayat", "help": "bantuan", "quit": "keluar",
    "echo": "cetak", "expect": "pastikan",
    "corroborate": "dukungan", "dismiss": "kesampingkan", "restore": "pulihkan",
  ]

  /// What people type who mean a command, by its name.
  static let meanings: [String: String] = [
    "add": "load", "import": "load", "read": "load", "input": "load", "tambah": "load", "baca": "load",
    "clipboard": "paste", "follow": "watch", "monitor": "watch", "tail": "watch", "ikuti": "watch",
    "remove": "unload", "delete": "unload", "drop": "unload", "rm": "unload", "hapus": "unload", "buang": "unload",
    "list": "articles", "dir": "articles", "files": "articles", "documents": "articles", "daftar": "articles",
    "berkas": "articles", "cat": "show", "view": "show", "print": "show", "display": "show", "lihat": "show",
    "search": "find", "grep": "find", "locate": "find", "temukan": "find",
    "statements": "claims", "assertions": "claims", "pernyataan": "claims",
    "speakers": "sources", "people": "sources", "who": "sources", "persons": "sources", "actors": "sources",
    "tokoh": "sources", "orang": "sources", "siapa": "sources",
    "quotations": "quotes", "numbers": "figures", "amounts": "figures", "counts": "figures", "bilangan": "figures",
    "jumlah": "figures", "days": "dates", "calendar": "dates", "hari": "dates", "kalender": "dates",
    "chronology": "timeline", "events": "timeline", "kronologi": "timeline", "peristiwa": "timeline",
    "join": "merge", "unite": "merge", "satukan": "merge", "separate": "split",
    "conflicts": "contradict", "conflict": "contradict", "contradictions": "contradict", "contradiction": "contradict",
    "disagreements": "contradict", "disputes": "contradict", "inconsistencies": "contradict", "tensions": "contradict",
    "check": "contradict", "crosscheck": "contradict", "cross-check": "contradict", "pertentangan": "contradict",
    "konflik": "contradict", "kontradiksi": "contradict", "temuan": "contradict", "periksa": "contradict",
    "cek": "contradict", "explain": "why", "reason": "why", "because": "why", "jelaskan": "why", "kenapa": "why",
    "alasan": "why", "difference": "diff", "differences": "diff", "perbedaan": "diff", "bedakan": "diff",
    "selisih": "diff",
    "versus": "compare", "agreements": "corroborate", "agreed": "corroborate", "kesepakatan": "corroborate",
    "ignore": "dismiss", "hide": "dismiss", "abaikan": "dismiss", "sembunyikan": "dismiss", "grade": "rate",
    "comment": "note", "remark": "note", "komentar": "note",
    "report": "brief", "write": "brief", "export": "brief", "summary": "brief", "summarise": "brief",
    "summarize": "brief", "laporan": "brief", "ringkasan": "brief", "ekspor": "brief", "tulis": "brief",
    "config": "set", "settings": "set", "option": "set", "pengaturan": "set", "execute": "run", "script": "run",
    "store": "save", "resume": "open", "continue": "open", "lanjutkan": "open",
    "sessions": "recent", "revert": "undo", "back": "undo", "kembali": "undo", "repeat": "last", "again": "last",
    ".help": "help", ".read": "run", ".open": "open", ".save": "save", ".quit": "quit", ".exit": "quit",
    ".tables": "articles", ".output": "last", "exit()": "quit", "quit()": "quit", "man": "help", "commands": "help",
    "usage": "help", "tolong": "help", "perintah": "help",
    "bye": "quit", "logout": "quit", "stop": "quit", "end": "quit", ":q": "quit", "selesai": "quit", "tutup": "quit",
  ]

  /// What each option is called in Indonesian; every option answers to it, whatever the interface's language.
  static let indonesianOptions: [String: String] = [
    "--about": "--tentang", "--all": "--semua", "--analyst": "--analis", "--article": "--artikel", "--by": "--oleh",
    "--changes": "--perubahan", "--checkworthy": "--layak-periksa", "--date": "--tanggal", "--denied": "--dibantah",
    "--direct": "--langsung", "--dismissed": "--dikesampingkan", "--dry-run": "--coba", "--force": "--paksa",
    "--format": "--bentuk", "--hedged": "--diduga", "--ignore-accents": "--abaikan-aksen",
    "--kind": "--jenis", "--lang": "--bahasa",
    "--language": "--bahasa", "--least": "--sedikitnya", "--lint": "--periksa", "--named": "--bernama",
    "--of": "--hal", "--once": "--sekali", "--plain": "--polos", "--published": "--terbit", "--schema": "--skema",
    "--template": "--templat", "--title": "--judul", "--to": "--ke", "--unattributed": "--tanpa-narasumber",
    "--unnamed": "--tanpa-nama", "--url": "--alamat", "--with-figures": "--berangka", "--worth": "--kelayakan",
    "--wrong": "--salah",
  ]

  /// A line of commands with the names of commands and options in the interface's language.
  static func line(_ text: String, _ language: Language) -> String {
    guard language == .indonesian else { return text }
    return text.split(separator: ";", omittingEmptySubsequences: false).map { part in
      var isFirst = true
      return part.split(separator: " ", omittingEmptySubsequences: false).map { word in
        let text = String(word)
        defer { if !word.isEmpty { isFirst = false } }
        return (isFirst ? indonesian[text] : indonesianOptions[text]) ?? text
      }.joined(separator: " ")
    }.joined(separator: ";")
  }

  /// What people type who mean an option.
  static let optionMeanings: [String: String] = [
    "--speaker": "--by", "--source": "--by", "--from": "--by", "--who": "--by", "--oleh": "--by", "--dari": "--by",
    "--topic": "--about", "--concept": "--about", "--on": "--about", "--tentang": "--about", "--soal": "--about",
    "--in": "--article", "--artikel": "--article", "--type": "--kind", "--jenis": "--kind", "--json": "--format",
    "--csv": "--format", "--output": "--to", "--out": "--to", "--ke": "--to", "--date": "--published",
    "--tanggal": "--published", "--lang": "--language", "--bahasa": "--language", "--overwrite": "--force",
    "--paksa": "--force", "--denials": "--denied", "--quoted": "--direct", "--anonymous": "--unnamed",
    "--errors": "--wrong", "--salah": "--wrong", "--semua": "--all",
  ]

  /// What stands for a value, in the interface's language: `NAME|S3` is `NAMA|S3`.
  static func valueName(_ text: String, _ language: Language) -> String {
    guard language == .indonesian else { return text }
    var (result, word) = ("", "")
    for character in text + " " {
      if character.isLetter || character == "-" {
        word.append(character)
      } else {
        result += (valueNames[word] ?? word) + String(character)
        word = ""
      }
    }
    return String(result.dropLast())
  }

  /// What stands for values, in Indonesian.
  static let valueNames: [String: String] = [
    "NAME": "NAMA", "WORD": "KATA", "WORDS": "KATA", "FILE": "BERKAS", "PATH": "BERKAS", "REASON": "ALASAN",
    "TEXT": "TEKS", "GRADE": "NILAI", "COMMAND": "PERINTAH", "FILTER": "SARINGAN", "VALUE": "NILAI", "WHAT": "APA",
    "DATE": "TANGGAL", "FORMAT": "BENTUK", "KIND": "JENIS", "YYYY-MM-DD": "TTTT-BB-HH", "TITLE": "JUDUL",
    "VERDICT": "PUTUSAN", "ADDRESS": "ALAMAT", "NOTE": "CATATAN", "ROLE": "JABATAN", "ARTICLE": "ARTIKEL",
    "SCRIPT": "SKRIP", "NUMBER": "BILANGAN",
  ]

  /// What words are choices of, in Indonesian: the English is the one that the command gives.
  static let choices: [String: String] = [
    "kind of finding": "jenis temuan", "language": "bahasa", "color": "warna", "format": "bentuk", "pager": "pager",
    "--format": "bentuk", "format of a memo": "bentuk memo", "verdict": "putusan",
  ]
}
