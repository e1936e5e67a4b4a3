extension English {
  /// Words by which the checks read how figures and statements hang together. Columns: forms, class (`or`: the same in
  /// other words; `from`, `to`: the ends of a change; `of`: part of a whole; `parts`: a full list follows; `partial`: a
  /// list that leaves things out; `among`: shares of a figure named before; `total`; `each`: a value for one of many;
  /// `rate` of exchange; `and`; `double`, `triple`, `halve`, and `loose`, which weakens them; `difference`: one figure
  /// less another; `rise`, `fall`; `untrue`: a statement called false; `age`; `former`: an office held no more; `modal`:
  /// ability, need, will, command; `at`: before a place; `all`: before
  /// a whole number of things; `undecided`: a suspicion, or a decision not taken;
  /// `light`: verbs that tell little of what is done; `none`: denied of all; `offset`: after a span of time: from when it
  /// counts; `which`: before what is said of a thing; `boundary`: ends the name of a thing; `passive`: before a verb whose
  /// subject it is done to; `unreal`: opens what has not happened; `clock`: beside a time of day;
  /// `agent`: who does a thing, not that it is done; `command`, behind `joining` words at most, opens a command;
  /// `determiner`: before a noun; `respective`: figures are dealt out in turn; `partly`: beside a denial of a part; `on`,
  /// `destination`: before a place; `ordinal`: one of several; `initial`: the first of its kind).
  /// Of persons: `origin` before and `national` behind a country that somebody is from; `named` before a name.
  /// Of sums and times: `rest`, `pending`, `others`: what is left of a whole; `whom`: of those named before; `female`, `male`; `hence`:
  /// what follows from numbers; `than`: before what is compared with; `shared`: given out in equal parts; `lasting`: beside
  /// how long something took; `apart`: beside how much earlier or later; `later`: behind a span, from the time before; `flight`; `noon`, `morning`, `evening`, `zone` of a
  /// time of day; `born`, `died`; `now`: before an age of today; `toll`: before what a count is of;
  /// `reckoning`: before what somebody estimates; `counting`: right before a crowd counted; `pointing`:
  /// opens a sentence that goes on from the last; `using`: what is done with a thing that is
  /// used, given or found; `even`: beside what is denied of the least part of a thing; `falling`: before
  /// what is hit; `oneOf` before a `theory`: what stands before them is left open; `single`:
  /// before the measure that a price is of.
  static let checkWords: StaticString = #"""
    or|that is|that means|i.e.|equivalent to|equal to|in other words|which is|this is|representing|equalling|equaling	or
    from	from
    to	to
    made up of|comprising|comprises|comprised|consisting of|consists of|namely|broken down into|divided into|respectively|composed of|split between|broken down as|as follows	parts
    of whom|of which|of them|of these|of those	among
    of|out of	of
    total|in total|in all|altogether|combined|overall|sum	total
    each|apiece|per|a piece	each
    exchange rate|rate of|at a rate of|rate	rate
    and	and
    double|doubles|doubled|doubling|twofold	double
    triple|tripled|tripling|trebled|threefold	triple
    halve|halves|halved|halving	halve
    more than|over|almost|nearly|less than|under|roughly	loose
    including|includes|among them|among others|among other things|such as|mostly|mainly|at least|some of|part of|for example|for instance|chiefly|besides|apart from|in addition|the rest|the remaining|the remainder|others|other|the others	partial
    difference|difference of|gap|gap of|surplus|surplus of|deficit|deficit of|margin|a margin of|ahead by|led by|leads by|leading by|won by|lead of|apart|shortfall|shortfall of	difference
    rise|rises|rose|risen|rising|increase|increases|increased|increasing|climb|climbs|climbed|climbing|grow|grows|grew|grown|growing|gain|gains|gained|jump|jumped|surge|surged|up|soared|raise|raised|growth	rise
    fall|falls|fell|fallen|falling|drop|drops|dropped|dropping|decline|declines|declined|declining|decrease|decreased|shrink|shrank|shrunk|lose|lost|cut|down|plunged|slid|slipped|reduction|reduced|lowered	fall
    hoax|hoaxes|untrue|not true|false|fake|fabricated|fabrication|misleading|baseless|disinformation|incorrect|not correct|a lie|lies|made up|doctored	untrue
    aged|years old|year-old|age	age
    former|ex|formerly|late|then	former
    can|could|cannot|should|need|needs|want|wants|wish|able|must|let|please|ought	modal
    in|at|near|off|outside|inside|on the island of	at
    after|before|into|ago|later|earlier|from	offset
    all|every	all
    considering|considers|weighing|mulling|explore|exploring|suspected|suspects|suspect|suspicion|alleged|allegedly|allege|alleges|alleging|accuse|accuses|accused|accusing|no decision|not decided|undecided|under consideration|memorandum of understanding|may have	undecided
    lie|lies|lay|lying|located|situated|make|makes|made|making|take|takes|took|taken|took place|takes place|take place|taking place|happen|happens|happened|occurred|occurs|occur|conducted|conduct|conducts|carried out|held|hold|holds|get|got|gets|put|puts|set|began|begin|became|become|come|came|comes|go|went|keep|kept|local|time	light
    no|none|nobody|nothing|never|a single|not a single|not one|not any|anywhere|at all|no one|any	none
    which|who|that	which
    from|born in|a native of|originally from|a citizen of|a national of	origin
    national|citizen|man|woman|tourist|traveller|traveler|passport holder|student|sailor|teenager|boy|girl|climber|hiker|cyclist|swimmer|diver|surfer|actor|actress|singer|rider|runner|footballer|scientist|journalist|businessman|businesswoman|engineer|pensioner|backpacker|mountaineer|nurse|missionary|writer|painter|photographer|general|army general|colonel|admiral|officer|army officer|soldier|diplomat|judge|lawyer|doctor|politician|pilot|chef|author|novelist|artist|filmmaker|film director|economist|physicist|nun|priest|pastor|athlete|boxer|goalkeeper|striker|defender|midfielder|driver|executive|investor|migrant|refugee|worker|labourer|laborer|footballer|researcher|academic|professor|historian|volcanologist|geologist|biologist	national
    named|called|identified as	named
    in|at|on|to|from|for|with|by|after|before|during|since|until|till|against|under|into|through|despite|because|when|while|as|amid|across|near|between|within|without|following|via|toward|towards|upon|around|that|which|who|where|than	boundary
    is|are|was|were|be|been|being|get|gets|got|getting	passive
    before|until|till|so that|in order to|lest|unless|in case|to avoid|to prevent	unreal
    a.m.|p.m.|am|pm|o'clock|noon|midnight|dawn	clock
    the rest|the remaining|remaining|the remainder|the other|the others|are left|is left	rest
    still|yet to|awaiting|pending|unresolved|undecided|unaccounted	pending
    others|other	others
    of whom|of which|of them|of these|of those|among them|among these	whom
    women|woman|girls|females|female|schoolgirls	female
    men|man|boys|males|male|schoolboys	male
    so|giving|meaning|for a|a share of|equivalent to|or|turnout|making	hence
    than|compared with|compared to|against|from|versus	than
    shared|divided|split|distributed|handed out|given out	shared
    lasted|lasting|lasts|last|took|taking|takes|journey|trip|ride|drive|long|for|after|hours of|minutes of|session	lasting
    earlier|later|before|ago|behind|late|early|longer|shorter|less|more|ahead|delay|delayed	apart
    later|afterwards|afterward	later
    earlier|before|previously|previous|prior|last year|last month|last week|last quarter|a year ago|a month ago|the day before|year-on-year|yesterday	previous
    expire|expires|expired|expiring|run out|runs out|ran out|end|ends|ended|lapse|lapses|lapsed|mature|matures|matured|run until|runs until|ran until|valid until	ends
    for|term of|period of|lasting|valid for|spanning	term
    shorter than|less than|fewer than|lower than|lighter than|cheaper than|below|under|short of	under
    longer than|more than|higher than|heavier than|dearer than|above	over
    flight|flights|flew|fly|plane|airline|landed|airborne|in the air	flight
    noon|midday	noon
    a.m.|am	morning
    p.m.|pm	evening
    GMT|UTC|BST|EST|EDT|WIB|WITA|WIT|CET|JST|SGT	zone
    born	born
    died|dies|die|killed|passed away|dead|death	died
    is|now|currently|who is|turned|turns	now
    death toll|toll|number of|count of	toll
    supporter|supporters|backer|backers|proponent|proponents|opponent|opponents|critic|critics|rival|rivals|challenger|challengers|detractor|detractors|attacker|attackers|killer|killers|buyer|buyers|seller|sellers|employer|employers|owner|owners|leader|leaders|reaction|reactions|advocate|advocates	agent
    don't|don’t|do|never	command
    but|and|so|then|please|well|now|or	joining
    the|a|an|this|his|her|their|its	determiner
    respectively|in that order	respective
    directly|fully|entirely|completely|wholly|exclusively|solely|necessarily|immediately|always|primarily|exactly|merely|strictly|only|just|simply|all|every|everyone|everything|yet clear	partly
    first|second|third|fourth|fifth|last|latest|later|earlier|another|previous|next|other	ordinal
    first|first-ever|very first	initial
    on|onto	on
    to|into|toward|towards	destination
    by	doer
    of|to	owning
    is|was|remains	copula
    down|off|back|out|up|over|away	particle
    put|puts|reckon|reckons|reckoned|estimate|estimates|estimated|count|counts|counted|calculate|calculates|calculated|assess|assesses|assessed|tallied|recorded|logged|arrives at|arrived at|comes to|came to|came up with|concede|concedes|conceded	reckoning
    he|she|it|they|this|that|these|those|his|her|their|its|but|and|of	pointing
    use|used|uses|using|fire|fired|fires|firing|spray|sprayed|sprays|spraying|discharge|discharged|release|released|deploy|deployed|apply|applied|receive|received|receives|accept|accepted|take|took|taken|takes|pay|paid|pays|settle|settled|give|gave|given|hand|handed|sell|sold|drop|dropped|lob|lobbed|throw|threw|thrown|shot|inject|injected|dump|dumped|pour|poured|buy|bought|import|imported|ship|shipped|transfer|transferred|cut|felled|burn|burned|burnt|eat|ate|served|found|detected|landed|fell	using
    even a|so much as	even
    fell on|fall on|falls on|falling on|landed on|lands on|crashed on|rained on|rained down on|hit|struck	falling
    theory|theories|line of inquiry|lines of inquiry|line of enquiry|lines of enquiry|possibility|possibilities|hypothesis|hypotheses|scenario|scenarios|possible cause|possible causes|suspected cause|suspected causes|conjecture|conjectures|explanations	theory
    one of|only one of|just one of|merely one of|among the|only a|just a|merely a	oneOf
    a|an|per|each|every|one	single
    counted|counts|count	counting
    """#
}
