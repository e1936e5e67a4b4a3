extension Indonesian {
  /// Words that widen or bound a number. Columns: forms, position (`pre`, `post`, `both`, `circum`: between two
  /// numbers, `suffix`, `link`: leads from a noun to its figure, no part of it), type (`EXACT`, `ABOUT`, `ALMOST`, `MORE`, `ATLEAST`, `UPTO`, `ATMOST`, `LESS`, `RANGE`,
  /// `N_LEBIH`, `N_AN`, `BARE`), core low, core high, outer low, outer high (factors of the number, `inf` is no
  /// bound), low open, high open (1 excludes the bound), hard bounds (`lo`, `hi`, `both`, `-`).
  static let approximators: StaticString = #"""
    tepat|tepatnya|persis|pas	pre	EXACT	1	1	1	1	0	0	both
    sekitar|kira-kira|kurang lebih|lebih kurang|kurang-lebih|sekira|sekiranya|seputar|±|~|plus minus|rata-rata sekitar	pre	ABOUT	0.9	1.1	0.75	1.25	0	0	-
    sekitaran|atau sekitar	pre	ABOUT	0.9	1.1	0.75	1.25	0	0	-
    diperkirakan|ditaksir|perkiraan|estimasi|diestimasi|diperkirakan sekitar|diperkirakan mencapai|ditaksir mencapai	pre	ABOUT	0.9	1.1	0.75	1.25	0	0	-
    hampir|nyaris|mendekati|menjelang|hampir mencapai|hampir menyentuh	pre	ALMOST	0.85	1	0.75	1	0	1	-
    lebih dari|di atas|diatas|melebihi|melampaui|lebih besar dari|lebih daripada|lebih dr|lewat dari|melewati|lebih mahal dari|lebih tinggi dari|lebih banyak dari|lebih tua dari|lebih besar daripada|>	pre	MORE	1	1.5	1	inf	1	0	lo
    menembus|tembus	pre	MORE	1	1.2	1	inf	0	0	lo
    setidaknya|sedikitnya|paling sedikit|paling tidak|minimal|minimum|sekurang-kurangnya|sekurangnya|setidak-tidaknya|sedikit-dikitnya|tidak kurang dari|tak kurang dari|paling kurang|mulai dari|lebih dari atau sama dengan|≥|>=	pre	ATLEAST	1	1.5	1	inf	0	0	lo
    atau lebih|ke atas|lebih tinggi	post	ATLEAST	1	1.5	1	inf	0	0	lo
    hingga|sampai|mencapai hingga|sampai dengan|bisa mencapai|dapat mencapai	pre	UPTO	0.5	1	0	1.2	1	0	-
    paling banyak|maksimal|maksimum|tidak lebih dari|tak lebih dari|tidak melebihi|tak melebihi|tidak di atas|tak di atas|paling lama|selambat-lambatnya|paling tinggi|setinggi-tingginya|sebanyak-banyaknya|kurang dari atau sama dengan|≤|<=	pre	ATMOST	0.5	1	0	1	0	0	hi
    kurang dari|di bawah|dibawah|tidak sampai|tak sampai|belum sampai|tidak mencapai|belum mencapai|tak mencapai|lebih murah dari|lebih rendah dari|lebih kecil dari|lebih sedikit dari|lebih muda dari|<	pre	LESS	0.75	1	0	1	0	1	hi
    antara|dari|di kisaran|kisaran|berkisar|berkisar antara|antara sekitar	pre	RANGE	1	1	0.9	1.1	0	0	-
    hingga|sampai|s.d.|s/d|sampai dengan|dan|ke|atau	circum	RANGE	1	1	0.9	1.1	0	0	-
    lebih|lebih sedikit|sekian|lebihnya|an lebih	post	N_LEBIH	1	1.25	1	2	1	0	lo
    an	suffix	N_AN	1	1	1	1	0	0	-
    sebanyak|sejumlah|sebesar|seberat|seluas|sepanjang|setinggi|selama|senilai|sejauh|sedalam|selebar|seharga|total|totalnya|berjumlah|mencapai|yakni|yaitu|dengan total|jumlahnya	pre	BARE	1	1	1	1	0	0	-
    menjadi|jadi|tercatat|tercapai|bertambah|naik|meningkat|ke|angka|jumlah|adalah|ada|kini|sudah|telah|total|ialah|capai|tembus|sementara|berkisar	link	BARE	1	1	1	1	0	0	-
    """#
}
