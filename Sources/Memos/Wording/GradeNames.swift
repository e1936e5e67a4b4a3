import Dossiers
import Reading

/// The words of the Admiralty grades and of the analyst's verdicts.
extension Wording {
  public static func name(_ grade: Reliability, _ language: Language) -> String {
    let isEnglish = language == .english
    return switch grade {
    case .completely: isEnglish ? "completely reliable" : "sepenuhnya andal"
    case .usually: isEnglish ? "usually reliable" : "umumnya andal"
    case .fairly: isEnglish ? "fairly reliable" : "cukup andal"
    case .notUsually: isEnglish ? "not usually reliable" : "kurang andal"
    case .unreliable: isEnglish ? "unreliable" : "tidak andal"
    case .cannotBeJudged: isEnglish ? "reliability cannot be judged" : "keandalan belum dapat dinilai"
    }
  }

  public static func name(_ grade: Credibility, _ language: Language) -> String {
    let isEnglish = language == .english
    return switch grade {
    case .confirmed: isEnglish ? "confirmed by other sources" : "dikonfirmasi sumber lain"
    case .probablyTrue: isEnglish ? "probably true" : "besar kemungkinan benar"
    case .possiblyTrue: isEnglish ? "possibly true" : "mungkin benar"
    case .doubtful: isEnglish ? "doubtful" : "diragukan"
    case .improbable: isEnglish ? "improbable" : "kecil kemungkinan benar"
    case .cannotBeJudged: isEnglish ? "truth cannot be judged" : "kebenaran belum dapat dinilai"
    }
  }

  public static func name(_ verdict: ClaimVerdict, _ language: Language) -> String {
    let isEnglish = language == .english
    return switch verdict {
    case .isTrue: isEnglish ? "true" : "benar"
    case .mostlyTrue: isEnglish ? "mostly true" : "sebagian besar benar"
    case .mixed: isEnglish ? "partly true, partly false" : "sebagian benar, sebagian salah"
    case .mostlyFalse: isEnglish ? "mostly false" : "sebagian besar salah"
    case .isFalse: isEnglish ? "false" : "salah"
    case .unproven: isEnglish ? "unproven" : "belum terbukti"
    }
  }

  /// What was graded and found of a subject, without notes: `B usually reliable`, `false: no such law`; empty for nothing.
  public static func grades(_ item: Analysis.Item, _ language: Language) -> String {
    var parts: [String] = []
    if let grade = item.reliability { parts.append("\(grade.rawValue) \(name(grade, language))") }
    if let grade = item.credibility { parts.append("\(grade.rawValue) \(name(grade, language))") }
    if let verdict = item.verdict {
      parts.append(name(verdict, language) + (item.reason.isEmpty ? "" : ": \(item.reason)"))
    }
    if let isIncluded = item.isIncluded {
      parts.append(
        language == .english
          ? isIncluded ? "in the memo" : "left out of the memo"
          : isIncluded ? "dimuat dalam memo" : "tidak dimuat dalam memo")
    }
    return parts.joined(separator: "; ")
  }
}
