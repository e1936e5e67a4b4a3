import Claims
import Dossiers
import Reading

/// The short lower-case words that findings, claims and sources are headed with.
extension Wording {
  public static func name(_ verdict: Verdict, _ strength: Strength, _ language: Language) -> String {
    let isEnglish = language == .english
    let word =
      switch verdict {
      case .contradiction: isEnglish ? "contradiction" : "kontradiksi"
      case .tension: isEnglish ? "tension" : "ketegangan"
      }
    return strength == .weak ? "\(word), \(isEnglish ? "weak" : "lemah")" : word
  }

  public static func name(_ kind: FindingKind, _ language: Language) -> String {
    if language == .english { return kind.rawValue }
    return switch kind {
    case .figure: "angka"
    case .calendar: "kalender"
    case .date: "tanggal"
    case .place: "tempat"
    case .polarity: "penyangkalan"
    case .certainty: "kepastian"
    case .attribution: "atribusi"
    case .quote: "kutipan"
    case .role: "jabatan"
    case .arithmetic: "hitungan"
    case .opposition: "pertentangan"
    }
  }

  public static func name(_ verdict: StatementComparison.Verdict, _ language: Language) -> String {
    if language == .english { return verdict.rawValue }
    return switch verdict {
    case .contradiction: "kontradiksi"
    case .tension: "ketegangan"
    case .compatible: "sejalan"
    case .same: "sama"
    case .unrelated: "tidak berkaitan"
    }
  }

  public static func name(_ relation: Relation, _ language: Language) -> String {
    if language == .english { return relation.rawValue }
    return switch relation {
    case .inconsistent: "tidak konsisten"
    case .disputed: "diperselisihkan"
    case .misreported: "salah dilaporkan"
    }
  }

  public static func name(_ kind: SourceKind, _ language: Language) -> String {
    if language == .english { return kind == .organisation ? "institution" : kind.rawValue }
    return switch kind {
    case .person: "orang"
    case .organisation: "lembaga"
    case .group: "kelompok"
    case .unnamed: "tanpa nama"
    case .document: "dokumen"
    }
  }

  public static func name(_ certainty: Certainty, _ language: Language) -> String {
    if language == .english { return certainty.rawValue }
    return switch certainty {
    case .asserted: "dinyatakan"
    case .hedged: "diperhalus"
    case .predicted: "diperkirakan"
    case .demanded: "diminta"
    }
  }
}
