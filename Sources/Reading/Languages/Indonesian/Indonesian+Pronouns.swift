extension Indonesian {
  /// Pronouns. Columns: forms, person (1, 2, 3), number (`singular`, `plural`, `dual`, `any`), gender (`m`, `f`, `n`,
  /// `any`), case (`subject`, `object`, `possessive`, `reflexive`, `any`).
  static let pronouns: StaticString = #"""
    saya|aku|gua|gue|hamba	1	singular	any	any
    kami	1	plural	any	any
    kita|kita semua	1	plural	any	any
    kamu|Anda|kau|engkau|lu|elo	2	singular	any	any
    kalian|anda sekalian|saudara-saudara	2	plural	any	any
    ia|dia|beliau|dirinya|yang bersangkutan|almarhum|almarhumah|bersangkutan	3	singular	any	any
    mereka|mereka semua	3	plural	any	any
    keduanya|kedua orang itu|kedua pihak|kedua pria itu|kedua orang tersebut|dua orang itu|kedua pemimpin|kedua negara|kedua belah pihak|kedua menteri|kedua kepala negara|kedua presiden	3	dual	any	any
    ketiganya|keempatnya|kelimanya|ketiga orang itu|semuanya	3	plural	any	any
    pria itu|lelaki itu|laki-laki itu|pria tersebut|pria yang|bapak itu|pria kelahiran	3	singular	m	any
    wanita itu|perempuan itu|perempuan tersebut|wanita tersebut|ibu itu	3	singular	f	any
    hal itu|hal ini|hal tersebut|itu	3	singular	n	any
    """#
}
