extension English {
  /// Pronouns. Columns: forms, person (1, 2, 3), number (`singular`, `plural`, `dual`, `any`), gender (`m`, `f`, `n`,
  /// `any`), case (`subject`, `object`, `possessive`, `reflexive`, `any`).
  static let pronouns: StaticString = #"""
    I	1	singular	any	subject
    me	1	singular	any	object
    my|mine	1	singular	any	possessive
    myself	1	singular	any	reflexive
    we	1	plural	any	subject
    us	1	plural	any	object
    our|ours	1	plural	any	possessive
    ourselves	1	plural	any	reflexive
    you	2	any	any	any
    your|yours	2	any	any	possessive
    yourself|yourselves	2	any	any	reflexive
    he	3	singular	m	subject
    him	3	singular	m	object
    his	3	singular	m	possessive
    himself	3	singular	m	reflexive
    she	3	singular	f	subject
    her	3	singular	f	any
    hers	3	singular	f	possessive
    herself	3	singular	f	reflexive
    it	3	singular	n	any
    its	3	singular	n	possessive
    itself	3	singular	n	reflexive
    they	3	plural	any	subject
    them	3	plural	any	object
    their|theirs	3	plural	any	possessive
    themselves	3	plural	any	reflexive
    both|both men|both sides|the two|the pair|the two men|both of them|the two leaders|the two sides|both countries|the two countries|both leaders|both governments|the two governments	3	dual	any	any
    the man	3	singular	m	any
    the woman	3	singular	f	any
    all three|all of them|the three|the trio	3	plural	any	any
    """#
}
