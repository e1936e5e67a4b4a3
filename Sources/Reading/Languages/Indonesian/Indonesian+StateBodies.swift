extension Indonesian {
  /// Bodies of which every state has one, as they are named beside its name (`Kementerian Luar Negeri Korea Selatan`). Columns:
  /// forms, the body.
  static let stateBodies: StaticString = #"""
    pemerintah|pemerintahan|pemerintah pusat|pemerintah federal	government
    kementerian luar negeri|kemlu|kemenlu|departemen luar negeri|deplu	foreign ministry
    kementerian pertahanan|kemhan|kemenhan|departemen pertahanan|kementerian pertahanan nasional	defence ministry
    kementerian keuangan|kemenkeu|departemen keuangan	finance ministry
    kementerian dalam negeri|kemendagri|departemen dalam negeri	interior ministry
    kementerian kesehatan|kemenkes|departemen kesehatan	health ministry
    kementerian pendidikan|departemen pendidikan	education ministry
    kementerian perdagangan|kemendag|departemen perdagangan	trade ministry
    kementerian kehakiman|kementerian hukum|departemen kehakiman	justice ministry
    kementerian energi|departemen energi	energy ministry
    kementerian transportasi|kementerian perhubungan|kemenhub|departemen perhubungan	transport ministry
    kementerian pertanian|kementan|departemen pertanian	agriculture ministry
    kementerian unifikasi	unification ministry
    badan intelijen|badan intelijen nasional|dinas intelijen|dinas intelijen nasional|badan mata-mata|agen mata-mata|lembaga intelijen|intelijen	intelligence
    militer|angkatan bersenjata	military
    kepolisian|polisi|kepolisian nasional	police
    bank sentral	central bank
    parlemen	parliament
    kantor kepresidenan|kantor presiden|istana kepresidenan|kepresidenan	presidency
    """#
}
