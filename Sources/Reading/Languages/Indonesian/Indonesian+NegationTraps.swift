extension Indonesian {
  /// Phrases that hold a negator and negate nothing, or not what follows. Columns: forms, effect (`additive`: not
  /// only … also, `bound`: a number's bound, `affirmative`, `time`, `possible`, `open`: neither yes nor no, `idiom`,
  /// `boilerplate`).
  static let negationTraps: StaticString = #"""
    tidak hanya|tak hanya|bukan hanya|bukan cuma|bukan saja|tidak saja|tak saja|bukan sekadar|tidak sekadar|tak sekadar|tidak cuma|tak cuma|bukan semata|bukan semata-mata|tidak semata|tidak semata-mata|tidak cukup hanya|bukan cuman|tidak melulu|tidak terbatas pada	additive
    tidak kurang dari|tak kurang dari|tidak lebih dari|tak lebih dari|tidak sampai|tak sampai|belum sampai|tidak melebihi|tidak mencapai|setidaknya|setidak-tidaknya|paling tidak|tidak kurang|tidak sedikit|tak sedikit|tidak banyak|tak banyak	bound
    mau tidak mau|mau tak mau|tidak lain|tak lain|tidak lain dan tidak bukan|tidak lain tidak bukan|tak lain dan tak bukan|tidak dapat dipungkiri|tak dapat dipungkiri|tidak bisa dipungkiri|tak bisa dipungkiri|tidak dimungkiri|tak dimungkiri|tidak heran|tak heran|tak ayal|tak pelak|tidak jarang|tak jarang|tidak bisa tidak|tak bisa tidak|tak terkecuali|tidak terkecuali|tanpa terkecuali|tanpa kecuali|tak terelakkan|tidak terelakkan|tidak diragukan lagi|tak diragukan lagi|tidak salah lagi|tak salah lagi|suka tidak suka|suka tak suka|bukan rahasia|bukan rahasia lagi|bukan main|tak urung|tak henti|tak henti-hentinya|tidak henti-hentinya|tanpa henti|tidak mengherankan|tak mengherankan|tak tanggung-tanggung|tidak tanggung-tanggung|tidak membantah|tak membantah|tidak menyangkal|tak menyangkal|tidak menampik|tak menampik|tidak asing|tak asing|tak kalah|tidak kalah	affirmative
    tidak lama|tak lama|tidak lama kemudian|tak lama kemudian|tidak lama setelah|tak lama setelah|belum lama ini|belum lama|tak lama berselang|tidak lama berselang|tidak lama lagi|tak lama lagi|sebelum|sebelumnya|tidak lama sebelum	time
    bukan tidak mungkin|tidak menutup kemungkinan|tak menutup kemungkinan|jangan-jangan|tidak mustahil|tak mustahil|bukan mustahil	possible
    belum tentu|tidak tentu|belum lagi|tidak selalu|tak selalu|tidak semua|tak semua|bukan semua|tidak semuanya|tak semuanya|bukan semuanya|tidak seluruh|tidak seluruhnya|tak seluruhnya|tidak sepenuhnya|tak sepenuhnya|tidak secara langsung|tidak serta-merta|tidak serta merta|tidak mesti|tidak harus|tak harus|tidak perlu|tak perlu	open
    tidak apa-apa|tak apa-apa|tidak apa|tak apa|tidak masalah|tak masalah|gagal jantung|gagal ginjal|gagal panen|gagal bayar|gagal napas|kurang lebih|kurang dari|kurang ajar|kurang gizi|kurang mampu|tidak mampu|warga tidak mampu|tak terbatas|organisasi nirlaba|tak terduga|tidak terduga|tidak langsung|tak langsung|tanpa tanda jasa|bukan-bukan|yang tidak-tidak|Non-Blok|tidak sengaja|tak sengaja|nol persen|tenaga tidak tetap|pegawai tidak tetap|putus asa	idiom
    tidak akan dipublikasikan	boilerplate
    """#
}
