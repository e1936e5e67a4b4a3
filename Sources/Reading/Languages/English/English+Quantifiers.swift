extension English {
  /// Vague quantities. Columns: forms, core low, core high (what the word normally conveys), outer low, outer high
  /// (what it can still be defended as; `inf` is no bound), hard bounds that admit no near miss (`lo`, `hi`, `both`,
  /// `-`), align (equal keys across languages mean the same word).
  static let quantifiers: StaticString = #"""
    a pair of	2	2	2	2	both	pair
    a couple of|a couple	2	2	2	4	lo	couple
    a few	3	5	2	9	lo	few_pos
    several	3	9	2	20	lo	several
    a handful of|a handful	3	6	2	10	lo	handful
    a number of	3	20	2	99	lo	a_number_of
    half a dozen|half-a-dozen	6	6	5	7	-	half_dozen
    a dozen	12	12	10	14	-	dozen
    dozens of|dozens	24	99	12	199	lo	dozens
    scores of|scores	40	99	20	199	lo	scores
    hundreds of|hundreds	200	999	100	1999	lo	hundreds
    thousands of|thousands	2000	19999	1000	99999	lo	thousands
    tens of thousands of|tens of thousands	20000	99999	10000	199999	lo	tens_of_thousands
    hundreds of thousands of|hundreds of thousands	200000	999999	100000	1999999	lo	hundreds_of_thousands
    millions of|millions	2000000	19999999	1000000	99999999	lo	millions
    tens of millions of|tens of millions	20000000	99999999	10000000	199999999	lo	tens_of_millions
    hundreds of millions of|hundreds of millions	200000000	999999999	100000000	1999999999	lo	hundreds_of_millions
    billions of|billions	2000000000	19999999999	1000000000	99999999999	lo	billions
    trillions of|trillions	2000000000000	19999999999999	1000000000000	99999999999999	lo	trillions
    many|numerous|countless|a large number of|large numbers of|a lot of|lots of	10	inf	3	inf	-	many
    few|very few|hardly any|scarcely any	1	5	0	20	-	few
    no|none|not a single	0	0	0	0	both	none
    dozens more	24	99	12	199	lo	dozens
    a dozen or so	11	19	10	20	-	teens
    one or two	1	2	1	4	-	couple
    two or three	2	3	2	5	-	couple
    tens of	20	99	10	150	-	tens
    several hundred	300	999	200	1500	lo	several_hundred
    several thousand	3000	9999	2000	20000	lo	several_thousand
    a few hundred	300	500	200	999	lo	several_hundred
    a few thousand	3000	5000	2000	9999	lo	several_thousand
    several dozen	36	99	24	199	lo	dozens
    a few dozen	36	60	24	99	lo	dozens
    several million	3000000	9999999	2000000	20000000	lo	several_million
    tens of billions of|tens of billions	20000000000	99999999999	10000000000	199999999999	lo	tens_of_billions
    hundreds of billions of|hundreds of billions	200000000000	999999999999	100000000000	1999999999999	lo	hundreds_of_billions
    both	2	2	2	2	both	both
    """#
}
