extension Indonesian {
  /// Words that turn a statement round. Columns: forms, what they negate (`verb`, `noun`, `clause`, `phrase`,
  /// `existence`, `imperative`, `implicative`: the complement did not happen), effect (`flip`, `flip-strong`,
  /// `not-yet`, `prohibition`, `ended`: was so and is no more, `zero`: a quantity of none, `weak`). `NegationTraps`
  /// holds what looks like these and negates nothing: it is tried first.
  static let negators: StaticString = #"""
    tidak|tak|tidaklah|nggak|enggak|ndak|gak|ga|taklah|tiadalah	verb	flip
    bukan|bukanlah	noun	flip
    belum|belumlah|masih belum	verb	not-yet
    jangan|janganlah|dilarang|tidak boleh|tak boleh	imperative	prohibition
    tanpa	phrase	flip
    tiada|nihil|nol	existence	zero
    tidak ada|tak ada|tak satu pun|tidak satu pun|tak seorang pun|tidak seorang pun|tidak terdapat|tak terdapat|tidak ditemukan|tak ditemukan	existence	zero
    tidak lagi|bukan lagi|tak lagi|sudah tidak|sudah tak	verb	ended
    tidak pernah|belum pernah|tak pernah|sama sekali tidak|tidak sama sekali|tidak akan pernah|tak akan pernah	verb	flip-strong
    gagal|batal|urung|enggan|menolak|berhenti|menghentikan|mencegah|membatalkan|dibatalkan|dicegah|digagalkan|menggagalkan|dihentikan|ditolak|mengurungkan|menghindari|tidak jadi|tak jadi|tidak berhasil|mangkir|absen	implicative	flip
    menunda|ditunda|tertunda|menangguhkan|ditangguhkan	implicative	not-yet
    membantah|menyangkal|menampik|menepis|menafikan|dibantah	implicative	flip
    kurang|jarang|hampir tidak|nyaris tidak|hampir tak|sulit|sukar	verb	weak
    bebas dari|terlepas dari|selain|kecuali	phrase	weak
    """#
}
