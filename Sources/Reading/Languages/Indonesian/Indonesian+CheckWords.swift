extension Indonesian {
  /// Words by which the checks read how figures and statements hang together. Columns: forms, class (`or`: the same in
  /// other words; `from`, `to`: the ends of a change; `of`: before a whole; `parts`: a full list follows; `partial`: a
  /// list that leaves things out; `difference`: one figure less another; `rise`, `fall`; `untrue`: a statement called
  /// false; `age`; `former`: an office held no more; `modal`: ability, need, will, command; `at`: before a place; `all`:
  /// before a whole number of things; `undecided`: a suspicion, or a decision not taken).
  static let checkWords: StaticString = #"""
    atau|yakni|yaitu|artinya|berarti|setara|setara dengan|dengan kata lain|dengan demikian	or
    dari|semula	from
    menjadi|ke|jadi|hingga	to
    terdiri dari|terdiri atas|terdiri|yakni|yaitu|rinciannya|dengan rincian|perinciannya|meliputi|masing-masing|terbagi atas|terbagi menjadi|mencakup|dirinci	parts
    antara lain|termasuk|di antaranya|diantaranya|misalnya|seperti|sebagian besar|sebagian|kebanyakan|terutama|sedikitnya|setidaknya|selain|antara lain di	partial
    selisih|selisihnya|terpaut|beda|berselisih|surplus|defisit|unggul|kekurangan	difference
    naik|kenaikan|meningkat|peningkatan|bertambah|melonjak|tumbuh|pertumbuhan|menguat|menanjak|lonjakan|terkerek|dinaikkan	rise
    turun|penurunan|menurun|berkurang|anjlok|merosot|melemah|menyusut|susut|terpangkas|dipangkas|diturunkan|jatuh	fall
    hoaks|hoax|tidak benar|tak benar|bohong|palsu|keliru|menyesatkan|fitnah|disinformasi|kabar burung|tidak tepat|rekayasa|dusta|kabar bohong|berita bohong|tidak sesuai fakta	untrue
    dari	of
    berusia|umur|berumur|usia	age
    mantan|eks|bekas|mendiang|almarhum	former
    bisa|dapat|perlu|harus|ingin|mau|boleh|mampu|hendak|usah|sanggup|mari|ayo|layak|wajib|jangan|bakal bisa|untuk|agar|supaya	modal
    di	at
    semua|seluruh|seluruhnya|ke	all
    mempertimbangkan|dipertimbangkan|menimbang|menjajaki|dijajaki|penjajakan|mengkaji|dikaji|diduga|menduga|dugaan|disinyalir|ditengarai|belum diputuskan|belum ada keputusan|belum memutuskan|nota kesepahaman|wacana	undecided
    """#
}
