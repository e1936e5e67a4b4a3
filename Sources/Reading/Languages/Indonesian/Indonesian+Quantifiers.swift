extension Indonesian {
  /// Vague quantities. Columns: forms, core low, core high (what the word normally conveys), outer low, outer high
  /// (what it can still be defended as; `inf` is no bound), hard bounds that admit no near miss (`lo`, `hi`, `both`,
  /// `-`), align (equal keys across languages mean the same word).
  static let quantifiers: StaticString = #"""
    belasan	11	19	10	20	-	teens
    puluhan	20	99	10	150	-	tens
    ratusan	200	999	100	1999	lo	hundreds
    ribuan	2000	9999	1000	99999	lo	thousands
    belasan ribu	11000	19999	10000	20000	-	teen_thousands
    puluhan ribu	20000	99999	10000	150000	lo	tens_of_thousands
    ratusan ribu	200000	999999	100000	1999999	lo	hundreds_of_thousands
    jutaan	2000000	9999999	1000000	99999999	lo	millions
    belasan juta	11000000	19999999	10000000	20000000	-	teen_millions
    puluhan juta	20000000	99999999	10000000	150000000	lo	tens_of_millions
    ratusan juta	200000000	999999999	100000000	1999999999	lo	hundreds_of_millions
    miliaran|milyaran	2000000000	9999999999	1000000000	99999999999	lo	billions
    triliunan	2000000000000	9999999999999	1000000000000	99999999999999	lo	trillions
    lusinan	24	99	12	199	-	dozens
    beratus-ratus	200	999	100	1999	lo	hundreds
    beribu-ribu	2000	9999	1000	99999	lo	thousands
    berjuta-juta	2000000	9999999	1000000	99999999	lo	millions
    beberapa	3	9	2	20	lo	several
    sejumlah|sekian|berbagai|beragam	3	20	2	99	lo	a_number_of
    segelintir	3	6	2	10	lo	handful
    sepasang	2	2	2	2	both	pair
    tidak sedikit|tak sedikit|banyak|sangat banyak|begitu banyak|cukup banyak|tak terhitung	10	inf	3	inf	-	many
    sedikit|tidak banyak|tak banyak|hanya sedikit|sangat sedikit	1	5	0	20	-	few
    tidak ada|tak ada|nihil|tak satu pun|tidak satu pun|tiada|tak seorang pun|tidak seorang pun|tidak ada satu pun|tidak ada seorang pun	0	0	0	0	both	none
    satu-satunya	1	1	1	1	both	only_one
    satu dua|satu-dua	1	2	1	4	-	couple
    dua tiga|dua-tiga	2	3	2	5	-	couple
    puluhan miliar	20000000000	99999999999	10000000000	150000000000	lo	tens_of_billions
    ratusan miliar	200000000000	999999999999	100000000000	1999999999999	lo	hundreds_of_billions
    belasan miliar	11000000000	19999999999	10000000000	20000000000	-	teen_billions
    puluhan triliun	20000000000000	99999999999999	10000000000000	150000000000000	lo	tens_of_trillions
    ratusan triliun	200000000000000	999999999999999	100000000000000	1999999999999999	lo	hundreds_of_trillions
    belasan triliun	11000000000000	19999999999999	10000000000000	20000000000000	-	teen_trillions
    berpuluh-puluh	20	99	10	150	-	tens
    ribuan triliun	2000000000000000	9999999999999999	1000000000000000	99999999999999999	lo	thousands_of_trillions
    beberapa ratus	300	999	200	1500	lo	several_hundred
    beberapa ribu	3000	9999	2000	20000	lo	several_thousand
    beberapa puluh	30	99	20	199	lo	tens
    beberapa juta	3000000	9999999	2000000	20000000	lo	several_million
    keduanya	2	2	2	2	both	both
    ketiganya	3	3	3	3	both	the_three
    keempatnya	4	4	4	4	both	the_four
    kelimanya	5	5	5	5	both	the_five
    """#
}
