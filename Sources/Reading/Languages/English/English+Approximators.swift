extension English {
  /// Words that widen or bound a number. Columns: forms, position (`pre`, `post`, `both`, `circum`: between two
  /// numbers, `suffix`, `link`: leads from a noun to its figure, no part of it), type (`EXACT`, `ABOUT`, `ALMOST`, `MORE`, `ATLEAST`, `UPTO`, `ATMOST`, `LESS`, `RANGE`,
  /// `N_LEBIH`, `N_AN`, `BARE`), core low, core high, outer low, outer high (factors of the number, `inf` is no
  /// bound), low open, high open (1 excludes the bound), hard bounds (`lo`, `hi`, `both`, `-`).
  static let approximators: StaticString = #"""
    exactly|precisely|a full	pre	EXACT	1	1	1	1	0	0	both
    about|around|roughly|approximately|approx|some|circa|c.|an estimated|estimated|estimated at|estimated to be|in the region of|in the order of|somewhere around|something like|~|±	pre	ABOUT	0.9	1.1	0.75	1.25	0	0	-
    or so|or thereabouts|give or take	post	ABOUT	0.9	1.1	0.75	1.25	0	0	-
    nearly|almost|close to|approaching|just under|just shy of|nearing|just below|just short of|shy of|not quite|well nigh	pre	ALMOST	0.85	1	0.75	1	0	1	-
    more than|over|above|in excess of|upward of|upwards of|exceeding|exceeded|exceeds|exceed|greater than|topping|topped|north of|well over|just over|surpassing|surpassed|higher than|a little over|slightly more than|larger than|bigger than|surpass|surpasses|exceeding|beyond|>	pre	MORE	1	1.5	1	inf	1	0	lo
    at least|no fewer than|not less than|no less than|not fewer than|a minimum of|at a minimum|upwards from|greater than or equal to|more than or equal to|equal to or more than|equal to or greater than|at least or equal to|greater or equal than|bigger or equal than|more or equal than|not below|not under|≥|>=	pre	ATLEAST	1	1.5	1	inf	0	0	lo
    or more|or higher|or above|and counting|and above|and up|at least	post	ATLEAST	1	1.5	1	inf	0	0	lo
    up to|as many as|as much as|as high as	pre	UPTO	0.5	1	0	1.2	1	0	-
    at most|no more than|not more than|a maximum of|not exceeding|no greater than|capped at|at the most|less than or equal to|fewer than or equal to|smaller than or equal to|equal to or less than|smaller or equal than|less or equal than|not above|not over|not exceed|nor more than|≤|<=	pre	ATMOST	0.5	1	0	1	0	0	hi
    or less|or fewer|or under|at most|tops	post	ATMOST	0.5	1	0	1	0	0	hi
    fewer than|less than|under|below|short of|south of|well under|lower than|smaller than|shorter than|cheaper than|<	pre	LESS	0.75	1	0	1	0	1	hi
    between|from|anywhere from|anywhere between|ranging from|in a range of|in the range of	pre	RANGE	1	1	0.9	1.1	0	0	-
    and|to|through|or	circum	RANGE	1	1	0.9	1.1	0	0	-
    plus|+|odd|-plus|-odd|and a bit	post	N_LEBIH	1	1.25	1	2	1	0	lo
    s	suffix	N_AN	1	1	1	1	0	0	-
    a total of|totalling|totaling|numbering|worth|valued at|amounting to|reaching|reached|hit|stood at|standing at|equal to|equals|all	pre	BARE	1	1	1	1	0	0	-
    at|to|of|by|is|was|are|were|rose|rises|risen|climbed|stands|stand|put|puts|toll|number|total|count|tally|now|currently|has|have	link	BARE	1	1	1	1	0	0	-
    """#
}
