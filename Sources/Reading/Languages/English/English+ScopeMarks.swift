extension English {
  /// Words near a figure that say which part, phase, status or period it counts. Columns: forms, mark (`first`,
  /// `additional`, `total`, `planned`, `perPeriod`, `part`, `soFar`, `previous`, `change`, `capacity`, `average`, `joint`),
  /// side (`before`, `after`, `both`: where the word stands from the figure).
  static let scopeMarks: StaticString = #"""
    first wave|first batch|first contingent|initial contingent|first group|initial|initially|first phase|initial phase|first stage|first tranche|first round|first shipment|the first|opening	first	both
    additional|another|more|second wave|further|extra|other|others|second batch|a further|on top of|in addition|as well as|plus|added|next batch|second tranche|still more|remaining	additional	both
    total|in all|altogether|overall|combined|a total of|in total|cumulative|cumulatively|grand total|overall total|all told|the total|collectively|aggregate|all of	total	both
    plan|plans|planned|plans to|decided to send|to be sent|intends|will|would|expected|target|targets|targeted|aims|proposed|pledged|promised|budget|budgeted|earmarked|allocated|scheduled|due to|to be|set to|hopes|quota|projected|intended|upcoming|going to	planned	both
    per day|per month|per year|per week|per hour|per minute|per second|per person|per capita|per household|per kilogram|per litre|per liter|per head|per unit|a day|a month|a year|a week|an hour|a minute|each day|each month|each year|each week|every day|every month|every year|every week|daily|monthly|yearly|annually|weekly|hourly|annual|per annum|each|apiece|per barrel|per tonne|per ton|per acre|per hectare|per dose|a barrel|a tonne|a ton|a head|a kilogram|a litre|a piece|a share|a night|per night|a gallon|per pupil|per student|per family	perPeriod	after
    of whom|of which|of them|of those|including|among them|among which|including at least|of the total|the rest|remainder|some of|part of|most of|half of|out of|one of|consisting of|made up of|comprising|respectively|in particular|among|of these	part	both
    so far|to date|until now|as of|already|thus far|up to now|by now|since|at last count|at the latest count|provisional|preliminary|provisionally|as yet|confirmed so far|by late|by early|latest figure|latest count|latest tally	soFar	both
    previously|earlier|originally|initial report|initial reports|initial count|at first|before|formerly|prior|previous|last year|last month|last week|a year earlier|a month earlier|the previous year|year-earlier|up from|down from|from an earlier|revised|revised from|earlier estimate|an earlier toll|had said|compared with|compared to|used to be|until recently|once	previous	both
    rose|risen|rise|rises|rising|fell|fallen|fall|falls|falling|increased|increase|increases|increasing|decreased|decrease|declined|decline|dropped|drop|drops|gained|gain|gains|lost|grew|growth|grown|shrank|climbed|jumped|jump|surged|surge|plunged|tumbled|slumped|soared|slid|slipped|edged up|edged down|up by|down by|by|higher|lower|cut|cuts|raised|reduced|reduction|added|widened|narrowed|expanded|contracted|advanced|strengthened|weakened|surplus|deficit|up|down|difference|shed|swelled|dipped|contraction	change	before
    capacity|capacity of|with a capacity of|can hold|can carry|holds|seats|able to carry|capable of carrying|accommodate|accommodates|can accommodate|designed for|range|range of|a range of|with room for|seating|maximum|installed capacity|speed limit|limit|limit of|weight limit|top speed|limited to|up to the capacity	capacity	before
    average|on average|an average of|averaging|averaged|averages|mean|median|typically	average	both
    on both sides|both sides|on both sides of the border|in both countries|on either side|both camps|in the two countries	joint	both
    """#
}
