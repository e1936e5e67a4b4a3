import Reading

/// A word of likelihood with the range that it stands for, after ICD 203; its two columns are not mixed in one memo.
struct LikelihoodWord: Sendable {
  var words: [Substring]
  /// 1 or 2.
  var column: Int
  /// In percent.
  var range: ClosedRange<Int>
}

/// The words of likelihood and confidence, and those that look like them and have no range, in both languages: an analyst's
/// note may be in either. The English scale is ICD 203's own; the Indonesian one renders it.
enum LikelihoodWords {
  /// Longest first.
  static let scale: [LikelihoodWord] = {
    let rows = scaleTable.split(separator: "\n").flatMap { line -> [LikelihoodWord] in
      let parts = line.split(separator: "\t")
      guard parts.count == 3, let low = Int(parts[0].prefix { $0 != "-" }),
        let high = Int(parts[0].drop { $0 != "-" }.dropFirst()),
        let column = Int(parts[1])
      else { return [] }
      return parts[2].split(separator: "|").map {
        LikelihoodWord(words: $0.split(separator: " "), column: column, range: low...high)
      }
    }
    return rows.sorted { $0.words.count > $1.words.count }
  }()

  /// Range in percent, column, the words.
  private static let scaleTable = """
    1-5\t1\talmost no chance|hampir tidak mungkin|hampir tak mungkin
    5-20\t1\tvery unlikely|sangat kecil kemungkinan|sangat kecil kemungkinannya|kemungkinannya sangat kecil|kemungkinan sangat kecil
    20-45\t1\tunlikely|kecil kemungkinan|kecil kemungkinannya|kemungkinannya kecil|kemungkinan kecil
    45-55\t1\troughly even chance|even chance|kemungkinan berimbang|kemungkinannya berimbang
    55-80\t1\tlikely|besar kemungkinan|besar kemungkinannya|kemungkinan besar|kemungkinannya besar
    80-95\t1\tvery likely|sangat besar kemungkinan|sangat besar kemungkinannya|kemungkinan sangat besar|kemungkinannya sangat besar
    95-99\t1\talmost certain|almost certainly|hampir pasti
    1-5\t2\tremote chance|remote possibility|chances are remote|chance is remote|hampir mustahil|nyaris mustahil
    5-20\t2\thighly improbable|sangat tipis peluangnya|peluangnya sangat tipis|berpeluang sangat kecil
    20-45\t2\timprobable|improbably|tipis peluangnya|peluangnya tipis|berpeluang kecil
    45-55\t2\troughly even odds|even odds|peluangnya berimbang|berpeluang sama
    55-80\t2\tprobable|probably|berpeluang besar|peluangnya besar
    80-95\t2\thighly probable|very probably|berpeluang sangat besar|peluangnya sangat besar
    95-99\t2\tnearly certain|nearly certainly|nyaris pasti
    """

  /// Words of likelihood that no range belongs to.
  static let vague = phrases(
    """
    may|might|could|maybe|perhaps|possibly|conceivably|seemingly|apparently|presumably|arguably|a chance|a good chance|chances are
    cannot be ruled out|cannot rule out|can not rule out|it is possible that|a possibility|mungkin|mungkin saja|kemungkinan|barangkali
    boleh jadi|bisa jadi|bisa saja|agaknya|sepertinya|kelihatannya|tampaknya|rupanya|kiranya|ada kemungkinan
    tidak dapat dikesampingkan|tidak tertutup kemungkinan|tak tertutup kemungkinan
    """)

  /// Words that leave no doubt: no judgement goes beyond 99 percent.
  static let absolute = phrases(
    """
    certainly|definitely|undoubtedly|without doubt|without a doubt|no doubt|beyond doubt|beyond any doubt|surely|obviously|clearly
    impossible|pasti|sudah pasti|tentu saja|niscaya|tanpa keraguan|tidak diragukan lagi|tak diragukan lagi|jelas bahwa|mustahil
    """)

  /// Statements of confidence that give its level.
  static let levels = phrases(
    """
    high confidence|moderate confidence|low confidence|confidence is high|confidence is moderate|confidence is low|highly confident|moderately confident|keyakinan tinggi|keyakinan sedang
    keyakinan rendah|tingkat keyakinan tinggi|tingkat keyakinan sedang|tingkat keyakinan rendah|keyakinan kami tinggi
    keyakinan kami sedang|keyakinan kami rendah
    """)

  /// Words of confidence, with a level or without.
  static let confidence = phrases(
    """
    confidence|confident|confidently|keyakinan|yakin|meyakini
    """)

  /// Words that mark a sentence as the analyst's judgement.
  static let judgement = phrases(
    """
    we judge|we assess|we believe|we estimate|we expect|we conclude|i judge|i assess|i believe|i estimate|i expect|i conclude
    our judgement|our judgment|our assessment|my judgement|my judgment|my assessment|in our view|in my view|kami menilai|kami menduga
    kami memperkirakan|kami menyimpulkan|kami berpendapat|kami percaya|saya menilai|saya menduga|saya memperkirakan|saya menyimpulkan
    saya berpendapat|saya percaya|menurut penilaian kami|menurut penilaian saya|penilaian kami|penilaian saya|menurut kami|menurut saya
    """)

  /// Words that mark what a source says.
  static let sourced = phrases(
    """
    according to|said|says|told|reported|reports that|announced|stated|states that|claimed|claims that|menurut|mengatakan|menyatakan
    menyebut|melaporkan|mengumumkan|kata|ujar|mengklaim|dilaporkan|berdasarkan keterangan
    """)

  /// Words that say what is to come.
  static let future = phrases("will|shall|is going to|are going to|going to|akan|bakal")

  private static func phrases(_ table: String) -> [[Substring]] {
    table.split(whereSeparator: { $0 == "\n" || $0 == "|" }).map { Substring($0).split(separator: " ") }
      .sorted { $0.count > $1.count }
  }
}
