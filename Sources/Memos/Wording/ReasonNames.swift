import Claims
import Reading

extension Wording {
  /// What a source without a name is said to be.
  public static func name(_ kind: SourceClass, _ language: Language) -> String {
    let isEnglish = language == .english
    return switch kind {
    case .anonymous: isEnglish ? "anonymous" : "anonim"
    case .official: isEnglish ? "official" : "pejabat"
    case .analyst: isEnglish ? "analyst" : "pengamat"
    case .collective: isEnglish ? "people at large" : "khalayak"
    case .witness: isEnglish ? "witness" : "saksi"
    case .spokesperson: isEnglish ? "spokesperson" : "juru bicara"
    case .institution: isEnglish ? "institution" : "lembaga"
    case .document: isEnglish ? "document" : "dokumen"
    case .participant: isEnglish ? "people involved" : "pihak terkait"
    case .agentless: isEnglish ? "hearsay" : "kabar tanpa nama"
    }
  }

  /// Why a claim deserves checking, in a word or two.
  public static func name(_ reason: CheckReason, _ language: Language) -> String {
    let isEnglish = language == .english
    return switch reason {
    case .figure: isEnglish ? "figure" : "angka"
    case .date: isEnglish ? "date" : "tanggal"
    case .namedEvent: isEnglish ? "named event" : "peristiwa bernama"
    case .name: isEnglish ? "name" : "nama"
    case .accusation: isEnglish ? "accusation" : "tuduhan"
    case .denial: isEnglish ? "denial" : "bantahan"
    case .disputable: isEnglish ? "said to be claimed" : "disebut klaim"
    case .comparison: isEnglish ? "comparison" : "perbandingan"
    }
  }
}
