extension English {
  /// How one thing stands to another, whichever of the two is named first. Columns: forms, the relation (`mutual`: holds both
  /// ways), shape (`verb`: between the two; `noun`: `the parent of B`, `B's parent`), side of the relation on which the
  /// subject of the verb, or who is the noun, stands (`a`, `b`), and how many can stand on side `a` for one on side `b`
  /// (`one`, `many`). Loose statements are held against each other by these.
  static let relations: StaticString = #"""
    succeed|succeeds|succeeded|replace|replaces|replaced|took over from|takes over from|came after	succeed	verb	a	many
    precede|precedes|preceded|came before	succeed	verb	b	many
    successor	succeed	noun	a	many
    predecessor	succeed	noun	b	many
    own|owns|owned|controls|controlled	own	verb	a	many
    belongs to|belonged to|belong to	own	verb	b	many
    owner|parent company|parent|proprietor	own	noun	a	many
    subsidiary|unit|division|affiliate|daughter company	own	noun	b	many
    buy|buys|bought|acquire|acquires|acquired|purchased|takes over|took over	buy	verb	a	many
    buyer	buy	noun	a	many
    beat|beats|beaten|defeat|defeats|defeated|won against|wins against|thrashed|trounced|routed|edged|outplayed	defeat	verb	a	many
    lose to|loses to|lost to|lost against|fell to|was eliminated by	defeat	verb	b	many
    father|mother|parent	parent	noun	a	many
    son|daughter|child	parent	noun	b	many
    teacher|mentor|tutor	teach	noun	a	many
    pupil|disciple|protégé	teach	noun	b	many
    taught|teaches|mentored	teach	verb	a	many
    studied under|learned from	teach	verb	b	many
    work for|works for|worked for|is employed by|reports to	employ	verb	b	many
    employ|employs|employed|hired|hires	employ	verb	a	many
    employer|boss	employ	noun	a	many
    employee	employ	noun	b	many
    larger than|bigger than|greater than	larger	verb	a	many
    smaller than	larger	verb	b	many
    older than|elder than	older	verb	a	many
    younger than	older	verb	b	many
    taller than|higher than	higher	verb	a	many
    shorter than|lower than	higher	verb	b	many
    faster than|quicker than	faster	verb	a	many
    slower than	faster	verb	b	many
    richer than|wealthier than	richer	verb	a	many
    poorer than	richer	verb	b	many
    heavier than	heavier	verb	a	many
    lighter than	heavier	verb	b	many
    north of	north	verb	a	many
    south of	north	verb	b	many
    east of	east	verb	a	many
    west of	east	verb	b	many
    invade|invades|invaded|attack|attacks|attacked|bombed|shelled|occupied	attack	verb	a	many
    sue|sues|sued	sue	verb	a	many
    accuse|accuses|accused|blames|blamed	accuse	verb	a	many
    kill|kills|killed|murdered|assassinated|shot|stabbed	kill	verb	a	many
    arrest|arrests|arrested|detained	arrest	verb	a	many
    invite|invites|invited	invite	verb	a	many
    visit|visits|visited	visit	verb	a	many
    criticise|criticised|criticize|criticized|condemns|condemned	criticise	verb	a	many
    support|supports|supported|endorses|endorsed|backed	support	verb	a	many
    found|founded|founds	found	verb	a	many
    founder	found	noun	a	many
    lead|leads|led|heads|headed	lead	verb	a	many
    lent to|lends to	lend	verb	a	many
    borrowed from|borrows from	lend	verb	b	many
    marry|marries|married|met|meets|meet|fought|joined|joins|merged|faces|faced|plays|played	mutual	verb	a	many
    wife|husband|spouse|partner|ally|rival|neighbour|neighbor|colleague|friend	mutual	noun	a	many
    capital|capital city	capital	noun	a	one
    father	father	noun	a	one
    mother	mother	noun	a	one
    wrote|authored|penned|writes|written	author	verb	a	one
    author	author	noun	a	one
    composed	composer	verb	a	one
    composer	composer	noun	a	one
    painted|paints	painter	verb	a	one
    directed|directs	film	verb	a	one
    invented|invents	invent	verb	a	one
    inventor	invent	noun	a	one
    discovered|discovers	discover	verb	a	one
    discoverer	discover	noun	a	one
    designed|designs	design	verb	a	one
    created|creates	create	verb	a	one
    creator	create	noun	a	one
    chief executive|chief executive officer|CEO	chief	noun	a	one
    """#
}
