extension English {
  /// Shares of a whole in words. Columns: forms, core low, core high, outer low, outer high (fractions of the whole),
  /// align (equal keys across languages mean the same share).
  static let proportions: StaticString = #"""
    all|the entire|the whole|all of|every	1	1	0.95	1	all
    most|most of|the majority of|a majority of|majority of|the bulk of|the lion's share of|more than half|more than half of|over half	0.5	1	0.5	1	most
    almost all|nearly all|virtually all|the vast majority of|an overwhelming majority of|the overwhelming majority of	0.8	1	0.7	1	almost_all
    some of|a portion of|some	0.1	0.9	0	1	some
    a minority of|a small minority of|a fraction of|a small part of	0	0.5	0	0.5	minority
    half|half of|half the|one half|one-half	0.5	0.5	0.45	0.55	half
    almost half|nearly half|just under half|almost half of|nearly half of|nearly half the|almost half the	0.42	0.5	0.37	0.5	almost_half
    less than half|fewer than half|under half	0.3	0.5	0	0.5	under_half
    a third|one third|one-third|a third of|one-third of	0.333333	0.333333	0.3	0.37	third
    two-thirds|two thirds|two-thirds of|two thirds of	0.666667	0.666667	0.63	0.7	two_thirds
    a quarter|one quarter|one-quarter|a quarter of|one-quarter of|a fourth	0.25	0.25	0.22	0.28	quarter
    three-quarters|three quarters|three-quarters of|three quarters of|three-fourths	0.75	0.75	0.72	0.78	three_quarters
    a fifth|one fifth|one-fifth|a fifth of|one-fifth of	0.2	0.2	0.18	0.22	fifth
    two-fifths|two fifths	0.4	0.4	0.37	0.43	two_fifths
    three-fifths|three fifths	0.6	0.6	0.57	0.63	three_fifths
    four-fifths|four fifths	0.8	0.8	0.77	0.83	four_fifths
    an eighth|one-eighth	0.125	0.125	0.11	0.14	eighth
    a tenth|one tenth|one-tenth|a tenth of	0.1	0.1	0.09	0.11	tenth
    none of|not one of	0	0	0	0	none
    """#
}
