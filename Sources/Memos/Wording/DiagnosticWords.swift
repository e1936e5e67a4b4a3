import Reading

/// What is said of an article's bytes and text, in the reader's language.
public enum DiagnosticWords {
  /// A diagnostic's message. In English it is worded where it is made.
  public static func text(_ diagnostic: Diagnostic, _ language: Language) -> String {
    guard language == .indonesian, var text = indonesian[diagnostic.code] else { return diagnostic.message }
    for (number, argument) in diagnostic.arguments.enumerated() {
      let isLanguage = diagnostic.code.hasPrefix("language.")
      let words = isLanguage ? LanguageNames.text(argument, language) : argument
      text = text.replacing("{\(number)}", with: words)
    }
    return text
  }

  /// The codes that have words in Indonesian.
  static var codes: [String] { indonesian.keys.sorted() }

  private static let indonesian = [
    "article.cut": "hanya {0} MiB pertama dari {1} MiB yang dibaca: lebih dari itu akan memakan terlalu banyak memori",
    "encoding.broken": "{0} bita tidak bermakna dalam {1} dan diganti",
    "encoding.label": "dibaca sebagai {0}, seperti tertulis dalam berkasnya",
    "encoding.mislabelled": "berkas ini mengaku {0}, tetapi isinya UTF-8",
    "encoding.mojibake": "{0} huruf yang salah dibaca (UTF-8 sebagai windows-1252) diperbaiki",
    "encoding.repaired": "{0} urutan UTF-8 yang rusak diganti",
    "encoding.unlike-label": "berkas ini mengaku {0}, padahal bukan: dibaca sebagai windows-1252",
    "encoding.utf-16": "UTF-16 tanpa penandanya: dibaca sebagai UTF-16",
    "encoding.windows-1252": "bukan UTF-8: dibaca sebagai windows-1252",
    "front-matter.language": "language `{0}` bukan id atau en; teksnya yang menentukan",
    "front-matter.list": "kepala berkas bukan daftar baris `kunci: nilai`; dilewati",
    "front-matter.published": "published `{0}` bukan tanggal (YYYY-MM-DD)",
    "front-matter.yaml": "kepala YAML tidak sah dan dilewati: {0}",
    "html.depth": "unsur bersarang lebih dari {0} lapis: sisanya dilewati",
    "html.length": "lebih dari {0} tag dan potongan teks, atau lebih dari {1} atribut pada satu tag: sisanya dilewati",
    "language.malay": "ini tampaknya bahasa Melayu; dibaca sebagai bahasa Indonesia",
    "language.paragraph": "mulai di sini tampaknya bahasa {0}: hanya kutipannya yang dibaca",
    "language.unsupported": "ini tampaknya bahasa {0}: hanya kutipannya yang dibaca",
    "mail.attachment": "lampiran yang tidak dibaca: {0}; simpan lalu muat berkasnya",
    "mail.parts": "lebih dari {0} bagian, atau bagian lebih dari {1} tingkat: sisanya dilewati",
    "metadata.created": "{0}, hari dokumen ini dibuat, dipakai sebagai tanggal terbit: tidak ada yang lain",
    "metadata.date": "halaman ini menyebut dua tanggal: {0} dan {1}",
    "metadata.dateline": "dua tanggal terbit: {0}, dan {1} pada titimangsanya",
    "quote.unbalanced": "satu tanda petik tidak berpasangan dalam paragrafnya",
    "text.invisible": "{0} karakter tak terlihat (tanda hubung lunak, tanda selebar nol, tanda arah) dilewati",
  ]
}
