extension English {
  /// Fixed phrases of relative time. Columns: forms, anchor (`DOC` the publication day, `NARR` the day being told
  /// of), unit (`day`, `week` Monday to Sunday, `weekend`, `month`, `year`, `quarter`, `decade`, `night`: the night
  /// that ends on the day after, `vague`: within so many days, `present`: now, no date to compare,
  /// `period`: the period told of before, so many years away), first offset,
  /// last offset in that unit.
  static let relativeDates: StaticString = #"""
    today|this morning|this afternoon|this evening|tonight|earlier today|later today|early today|earlier in the day|later in the day	DOC	day	0	0
    now|currently|at present|presently|nowadays|at the moment|right now|to date|so far|until now	DOC	present	0	0
    yesterday|yesterday morning|yesterday afternoon|yesterday evening|a day ago|one day ago	DOC	day	-1	-1
    last night|overnight|yesterday night	DOC	night	-1	-1
    the day before yesterday|two days ago	DOC	day	-2	-2
    tomorrow|tomorrow morning|tomorrow afternoon|tomorrow evening|tomorrow night	DOC	day	1	1
    the day after tomorrow	DOC	day	2	2
    the next day|the following day|a day later|one day later|the day after|the next morning|the following morning	NARR	day	1	1
    the previous day|a day earlier|the day before|one day earlier|the preceding day|a day before|the previous night|the night before	NARR	day	-1	-1
    two days earlier|two days before	NARR	day	-2	-2
    two days later	NARR	day	2	2
    the same day|that day|that same day|the same night|that night|that morning	NARR	day	0	0
    last week|a week ago|one week ago	DOC	week	-1	-1
    this week|earlier this week|later this week|the current week	DOC	week	0	0
    next week|the coming week|in the coming week|a week from now	DOC	week	1	1
    two weeks ago	DOC	week	-2	-2
    the past week|in the past week|over the past week|in the last week	DOC	day	-7	0
    the past month|in the past month|over the past month|in the last month	DOC	day	-30	0
    the past year|in the past year|over the past year|in the last year	DOC	day	-365	0
    the past 24 hours|the last 24 hours|in the past 24 hours|in the last 24 hours|the past day	DOC	day	-1	0
    last weekend|the past weekend|over the weekend|at the weekend	DOC	weekend	-1	-1
    this weekend|the coming weekend	DOC	weekend	0	0
    next weekend	DOC	weekend	1	1
    the following week|the next week	NARR	week	1	1
    a week later|one week later	NARR	day	7	7
    the previous week|the week before	NARR	week	-1	-1
    a week earlier|one week earlier	NARR	day	-7	-7
    last month|a month ago|one month ago	DOC	month	-1	-1
    this month|earlier this month|later this month	DOC	month	0	0
    next month|the coming month	DOC	month	1	1
    the previous month|a month earlier|the month before	NARR	month	-1	-1
    the following month|a month later	NARR	month	1	1
    last year|a year ago|one year ago	DOC	year	-1	-1
    this year|earlier this year|later this year|the current year	DOC	year	0	0
    next year|the coming year	DOC	year	1	1
    two years ago	DOC	year	-2	-2
    the same period last year|the same period of last year|the same period a year ago|the same period a year earlier|the same period the previous year|the same period of the previous year|the year-ago period|the year-earlier period|the corresponding period last year|the corresponding period of last year|the same quarter last year|the same quarter a year earlier|the year-ago quarter|the year-earlier quarter|the same month last year|the same month a year earlier	DOC	period	-1	-1
    the previous year|a year earlier|the year before	NARR	year	-1	-1
    the following year|a year later	NARR	year	1	1
    last quarter|the previous quarter	DOC	quarter	-1	-1
    this quarter|the current quarter	DOC	quarter	0	0
    recently|lately|in recent days|in recent weeks|a few days ago|several days ago|days ago|a few weeks ago|several weeks ago|weeks ago|just now|of late|in the past few days|in the past few weeks|over the past few days|in the last few days|recent days|recent weeks	DOC	vague	-60	0
    in recent months|several months ago|a few months ago|months ago|recent months|in the past few months	DOC	vague	-365	0
    in recent years|several years ago|a few years ago|years ago|recent years|in the past few years	DOC	vague	-3650	0
    soon|shortly|in the coming days|in the coming weeks|in the next few days|coming days|coming weeks	DOC	vague	0	60
    """#
}
