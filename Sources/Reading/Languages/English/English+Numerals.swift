extension English {
  /// Number words. Columns: forms, value, role: `unit` 0-9, `ten` (a whole ten), `teen` (11-19 in one word),
  /// `teenSuffix` (`belas`: adds ten to the digit before), `tenScale` (`puluh`), `hundred`, `scale` (multiplies what
  /// stands before), `fused` (one and a scale in one word: `seribu`), `fraction`, `decimal` (the spoken decimal
  /// point), `ordinal`, `group` (the two of them, both), `multiple` (times). Compounds of a ten and a unit stand as
  /// one hyphenated form.
  static let numerals: StaticString = #"""
    zero|nil|nought	0	unit
    one	1	unit
    two	2	unit
    three	3	unit
    four	4	unit
    five	5	unit
    six	6	unit
    seven	7	unit
    eight	8	unit
    nine	9	unit
    ten	10	ten
    eleven	11	teen
    twelve	12	teen
    thirteen	13	teen
    fourteen	14	teen
    fifteen	15	teen
    sixteen	16	teen
    seventeen	17	teen
    eighteen	18	teen
    nineteen	19	teen
    twenty	20	ten
    thirty	30	ten
    forty	40	ten
    fifty	50	ten
    sixty	60	ten
    seventy	70	ten
    eighty	80	ten
    ninety	90	ten
    twenty-one	21	ten
    twenty-two	22	ten
    twenty-three	23	ten
    twenty-four	24	ten
    twenty-five	25	ten
    twenty-six	26	ten
    twenty-seven	27	ten
    twenty-eight	28	ten
    twenty-nine	29	ten
    thirty-one	31	ten
    thirty-two	32	ten
    thirty-three	33	ten
    thirty-four	34	ten
    thirty-five	35	ten
    thirty-six	36	ten
    thirty-seven	37	ten
    thirty-eight	38	ten
    thirty-nine	39	ten
    forty-one	41	ten
    forty-two	42	ten
    forty-three	43	ten
    forty-four	44	ten
    forty-five	45	ten
    forty-six	46	ten
    forty-seven	47	ten
    forty-eight	48	ten
    forty-nine	49	ten
    fifty-one	51	ten
    fifty-two	52	ten
    fifty-three	53	ten
    fifty-four	54	ten
    fifty-five	55	ten
    fifty-six	56	ten
    fifty-seven	57	ten
    fifty-eight	58	ten
    fifty-nine	59	ten
    sixty-one	61	ten
    sixty-two	62	ten
    sixty-three	63	ten
    sixty-four	64	ten
    sixty-five	65	ten
    sixty-six	66	ten
    sixty-seven	67	ten
    sixty-eight	68	ten
    sixty-nine	69	ten
    seventy-one	71	ten
    seventy-two	72	ten
    seventy-three	73	ten
    seventy-four	74	ten
    seventy-five	75	ten
    seventy-six	76	ten
    seventy-seven	77	ten
    seventy-eight	78	ten
    seventy-nine	79	ten
    eighty-one	81	ten
    eighty-two	82	ten
    eighty-three	83	ten
    eighty-four	84	ten
    eighty-five	85	ten
    eighty-six	86	ten
    eighty-seven	87	ten
    eighty-eight	88	ten
    eighty-nine	89	ten
    ninety-one	91	ten
    ninety-two	92	ten
    ninety-three	93	ten
    ninety-four	94	ten
    ninety-five	95	ten
    ninety-six	96	ten
    ninety-seven	97	ten
    ninety-eight	98	ten
    ninety-nine	99	ten
    hundred	100	hundred
    thousand	1000	scale
    million	1000000	scale
    billion	1000000000	scale
    trillion	1000000000000	scale
    dozen	12	scale
    score	20	scale
    half	0.5	fraction
    quarter	0.25	fraction
    three-quarters|three quarters	0.75	fraction
    a third|one third|one-third	0.333333	fraction
    two-thirds|two thirds	0.666667	fraction
    a fifth|one fifth|one-fifth	0.2	fraction
    a tenth|one tenth|one-tenth	0.1	fraction
    point	0	decimal
    a hundred	100	fused
    a thousand	1000	fused
    a million	1000000	fused
    a billion	1000000000	fused
    a trillion	1000000000000	fused
    first	1	ordinal
    second	2	ordinal
    third	3	ordinal
    fourth	4	ordinal
    fifth	5	ordinal
    sixth	6	ordinal
    seventh	7	ordinal
    eighth	8	ordinal
    ninth	9	ordinal
    tenth	10	ordinal
    eleventh	11	ordinal
    twelfth	12	ordinal
    thirteenth	13	ordinal
    fourteenth	14	ordinal
    fifteenth	15	ordinal
    sixteenth	16	ordinal
    seventeenth	17	ordinal
    eighteenth	18	ordinal
    nineteenth	19	ordinal
    twentieth	20	ordinal
    thirtieth	30	ordinal
    fortieth	40	ordinal
    fiftieth	50	ordinal
    twenty-first	21	ordinal
    twenty-second	22	ordinal
    twenty-third	23	ordinal
    twenty-fourth	24	ordinal
    twenty-fifth	25	ordinal
    twenty-sixth	26	ordinal
    twenty-seventh	27	ordinal
    twenty-eighth	28	ordinal
    twenty-ninth	29	ordinal
    hundredth	100	ordinal
    both	2	group
    twice|double|doubled|twofold	2	multiple
    thrice|triple|tripled|threefold	3	multiple
    quadrupled|fourfold	4	multiple
    tenfold	10	multiple
    once	1	multiple
    """#
}
