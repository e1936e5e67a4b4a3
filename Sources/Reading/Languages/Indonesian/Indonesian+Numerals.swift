extension Indonesian {
  /// Number words. Columns: forms, value, role: `unit` 0-9, `ten` (a whole ten), `teen` (11-19 in one word),
  /// `teenSuffix` (`belas`: adds ten to the digit before), `tenScale` (`puluh`), `hundred`, `scale` (multiplies what
  /// stands before), `fused` (one and a scale in one word: `seribu`), `fraction`, `decimal` (the spoken decimal
  /// point), `ordinal`, `sign`, `group` (the two of them, both), `multiple` (times). `article` (one thing, mostly an
  /// indefinite article) and `unitFused` (one of a unit of time in one word).
  static let numerals: StaticString = #"""
    nol|kosong	0	unit
    satu	1	unit
    dua	2	unit
    tiga	3	unit
    empat	4	unit
    lima	5	unit
    enam	6	unit
    tujuh	7	unit
    delapan	8	unit
    sembilan	9	unit
    sepuluh	10	ten
    sebelas	11	teen
    belas	10	teenSuffix
    puluh	10	tenScale
    seratus	100	fused
    ratus	100	hundred
    seribu	1000	fused
    ribu	1000	scale
    sejuta	1000000	fused
    juta	1000000	scale
    semiliar|semilyar	1000000000	fused
    miliar|milyar	1000000000	scale
    setriliun|satu triliun	1000000000000	fused
    triliun|trilyun|triliyun	1000000000000	scale
    selusin	12	fused
    lusin	12	scale
    sekodi	20	fused
    kodi	20	scale
    segros	144	fused
    gros	144	scale
    setengah|separuh|separo	0.5	fraction
    seperempat	0.25	fraction
    sepertiga	0.333333	fraction
    dua pertiga	0.666667	fraction
    tiga perempat	0.75	fraction
    seperlima	0.2	fraction
    sepersepuluh	0.1	fraction
    koma	0	decimal
    minus|negatif	-1	sign
    pertama|kesatu	1	ordinal
    kedua	2	ordinal
    ketiga	3	ordinal
    keempat	4	ordinal
    kelima	5	ordinal
    keenam	6	ordinal
    ketujuh	7	ordinal
    kedelapan	8	ordinal
    kesembilan	9	ordinal
    kesepuluh	10	ordinal
    kesebelas	11	ordinal
    kedua belas	12	ordinal
    ketiga belas	13	ordinal
    keempat belas	14	ordinal
    kelima belas	15	ordinal
    keenam belas	16	ordinal
    ketujuh belas	17	ordinal
    kedelapan belas	18	ordinal
    kesembilan belas	19	ordinal
    kedua puluh	20	ordinal
    ketiga puluh	30	ordinal
    kelima puluh	50	ordinal
    keseratus	100	ordinal
    berdua	2	group
    bertiga	3	group
    berempat	4	group
    berlima	5	group
    berenam	6	group
    bertujuh	7	group
    dua kali lipat	2	multiple
    tiga kali lipat	3	multiple
    empat kali lipat	4	multiple
    lima kali lipat	5	multiple
    sepuluh kali lipat	10	multiple
    seorang|sebuah|seekor|sebutir|selembar|sepucuk|sebatang|sebidang|sehelai|seutas|sebilah|seunit	1	article
    sehari|sepekan|seminggu|sebulan|setahun|sejam|semenit|sedetik|sedekade|seabad	1	unitFused
    """#
}
