import Claims
import Reading

extension Wording {
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
