import Reading

/// What gave an article's date, in the reader's language.
enum OriginWords {
  /// - Parameter origin: as the reading names it; what stands in no table is the name of a field or a tag.
  static func date(_ origin: String, _ language: Language) -> String {
    let isEnglish = language == .english
    switch origin {
    case "given": return isEnglish ? "date as given" : "tanggal menurut Anda"
    case "front matter": return isEnglish ? "date from front matter" : "tanggal dari kepala berkas"
    case "dateline": return isEnglish ? "date from dateline" : "tanggal dari titimangsa"
    case "address": return isEnglish ? "date from its address" : "tanggal dari alamatnya"
    case "document properties": return isEnglish ? "date from document properties" : "tanggal dari properti dokumen"
    case "PDF properties": return isEnglish ? "date from PDF properties" : "tanggal dari properti PDF"
    case "Date": return isEnglish ? "date from the mail's Date line" : "tanggal dari baris Date surat"
    default: return isEnglish ? "date from \(origin)" : "tanggal dari \(origin)"
    }
  }
}
