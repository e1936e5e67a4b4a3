extension Indonesian {
  /// Shares of a whole in words. Columns: forms, core low, core high, outer low, outer high (fractions of the whole),
  /// align (equal keys across languages mean the same share).
  static let proportions: StaticString = #"""
    seluruh|semua|segenap|seluruhnya|semuanya	1	1	0.95	1	all
    sebagian besar|mayoritas|kebanyakan|sebagian terbesar|lebih dari separuh|lebih dari setengah	0.5	1	0.5	1	most
    hampir semua|hampir seluruh|nyaris semua|nyaris seluruh	0.85	1	0.75	1	almost_all
    sebagian	0.1	0.9	0	1	some
    sebagian kecil|minoritas	0	0.5	0	0.5	minority
    setengah|separuh|separo|setengahnya|separuhnya	0.5	0.5	0.45	0.55	half
    hampir separuh|hampir setengah|nyaris separuh|nyaris setengah	0.42	0.5	0.37	0.5	almost_half
    kurang dari separuh|kurang dari setengah	0.3	0.5	0	0.5	under_half
    sepertiga	0.333333	0.333333	0.3	0.37	third
    dua pertiga	0.666667	0.666667	0.63	0.7	two_thirds
    seperempat	0.25	0.25	0.22	0.28	quarter
    tiga perempat	0.75	0.75	0.72	0.78	three_quarters
    seperlima	0.2	0.2	0.18	0.22	fifth
    dua perlima	0.4	0.4	0.37	0.43	two_fifths
    tiga perlima	0.6	0.6	0.57	0.63	three_fifths
    empat perlima	0.8	0.8	0.77	0.83	four_fifths
    seperdelapan	0.125	0.125	0.11	0.14	eighth
    sepersepuluh	0.1	0.1	0.09	0.11	tenth
    tak satu pun|tidak satu pun	0	0	0	0	none
    """#
}
