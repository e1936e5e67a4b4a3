extension English {
  /// Words of which expressions of time are composed. Columns: forms, class, value. Classes: `ago`, `ahead` (after a
  /// number of units), `earlier`, `later` (the same, told from the narrated day), `last`, `this`, `next` (beside a
  /// unit, weekday or month), `yesterday` (after a date: just past), `every`, `part` (of the day; value: first and
  /// last hour), `early`, `mid`, `late`, `clock` (before a time), `am`, `pm`, `since`, `until`, `by`, `between`,
  /// `during`, `after`, `before`, `on`, `quarter`, `semester` (value: months), `zone` (value: minutes east of UTC),
  /// `local` (local time), `unit` (value: day, week, month, year, …), `year`, `date`, `dday` (`H-7`), `future` and `past` (what
  /// the clause speaks of), `start`, `end` (from when and until when something holds), `planned` (verbs in the present
  /// that speak of what is to come), `happened` (verbs of what has been), `feast` (a weekday that is a name), `letter`
  /// (before or after the number of a quarter or half-year; value: months), `occasion` (after a verb of saying: what follows
  /// tells where and when it was said), `origin` (the date behind it is somebody's or something's beginning), `close`
  /// (the end of a month or year), `told` (a month beside it is of the year told of), `season` (value: its first month in the northern half of the world).
  static let dateWords: StaticString = #"""
    ago	ago	-
    from now|hence|ahead|from today	ahead	-
    earlier|before|previously|prior	earlier	-
    later|afterwards|afterward|after	later	-
    last|past|previous	last	-
    this|the current	this	-
    next|coming|following|upcoming	next	-
    every|each|per|a	every	-
    morning|mornings	part	5-11
    afternoon|midday|noon|lunchtime	part	12-17
    evening|dusk	part	17-22
    night|overnight	part	18-23
    dawn|daybreak|predawn|pre-dawn|early hours	part	4-6
    midnight	part	23-24
    early|beginning of|the start of|start of|the beginning of	early	-
    mid|mid-|middle of|the middle of	mid	-
    late	late	-
    end of|the end of|last day of|the last day of|close of|the close of	close	-
    that|the same	told	-
    spring	season	3
    summer	season	6
    autumn	season	9
    winter	season	12
    at|o'clock	clock	-
    a.m.|am	am	-
    p.m.|pm	pm	-
    since|from|starting|beginning|as of|effective	since	-
    until|till|through|up to|up until|to	until	-
    by|no later than|before the end of|by the end of	by	-
    between	between	-
    during|throughout|in|over|within	during	-
    after|following	after	-
    before|ahead of|prior to	before	-
    on|dated	on	-
    quarter	quarter	3
    half|semester	semester	6
    year|the year	year	-
    date|dated	date	-
    local time	local	-
    Jakarta time|Western Indonesia Time	zone	420
    Central Indonesia Time	zone	480
    Eastern Indonesia Time|Seoul time|Tokyo time	zone	540
    Moscow time	zone	180
    second|seconds	unit	second
    minute|minutes	unit	minute
    hour|hours	unit	hour
    day|days	unit	day
    week|weeks	unit	week
    fortnight|fortnights	unit	fortnight
    weekend|weekends	unit	weekend
    month|months	unit	month
    year|years	unit	year
    decade|decades	unit	decade
    century|centuries	unit	century
    WIB	zone	420
    Wita	zone	480
    WIT	zone	540
    GMT|UTC	zone	0
    KST|JST	zone	540
    SGT|MYT|HKT|PHT|AWST	zone	480
    ICT	zone	420
    MSK|TRT	zone	180
    EET	zone	120
    EEST|IDT	zone	180
    CET|WAT	zone	60
    CEST|SAST|CAT	zone	120
    BST	zone	60
    EST|PET|COT	zone	-300
    EDT	zone	-240
    CDT	zone	-300
    MST|PDT	zone	-420
    MDT	zone	-360
    PST	zone	-480
    BRT|ART	zone	-180
    AEST|VLAT	zone	600
    AEDT	zone	660
    ACST	zone	570
    NZST	zone	720
    NZDT	zone	780
    IRST	zone	210
    GST	zone	240
    PKT	zone	300
    EAT	zone	180
    will|shall|is to|are to|is due|are due|due to|due on|due by|plan to|plans to|planned for|scheduled|slated|set for|is set to|are set to|is expected|are expected|expected on|expected by|going to|upcoming|would	future	-
    until|till|through	end	-
    starting|beginning|effective	start	-
    was|were|had|has|have|did	past	-
    begins|starts|opens|reopens|leaves|departs|arrives|expires|ends|closes|resumes|returns|takes effect|takes place|kicks off|goes on sale|goes on trial|is back|is over|runs out|meets	planned	-
    occurred|happened|took place|struck|erupted|died|killed|crashed|collapsed|exploded|injured|arrested|derailed|capsized	happened	-
    Black Friday|Good Friday|Super Tuesday|Ash Wednesday|Palm Sunday|Easter Sunday|Easter Monday|Cyber Monday|Maundy Thursday|Holy Thursday|Holy Saturday|Shrove Tuesday|Fat Tuesday|Giving Tuesday|Bloody Sunday|Bloody Friday|Whit Monday|Spy Wednesday|Casual Friday	feast	-
    Q	letter	3
    H	letter	6
    when|while|as|who|after|before	occasion	-
    born|founded|established|date of birth	origin	-
    """#
}
