/// The words of every rule in English; `{0}`, `{1}` … are the explanation's arguments in order.
enum EnglishWording {
  static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
  static let weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]

  private static let irregular = [
    "person": "people", "foot": "feet", "child": "children", "man": "men", "woman": "women", "inch": "inches",
    "aircraft": "aircraft", "degree celsius": "degrees Celsius", "degree fahrenheit": "degrees Fahrenheit",
    "military personnel": "military personnel", "sheep": "sheep", "staff": "staff", "time": "times",
    "special forces soldier": "special forces soldiers", "injured person": "injured people",
  ]

  /// The plural of a noun phrase (its last word is the head).
  static func plural(_ noun: String) -> String {
    if let known = irregular[noun] { return known }
    if let space = noun.lastIndex(of: " "), irregular[String(noun[noun.index(after: space)...])] != nil {
      return noun[...space] + plural(String(noun[noun.index(after: space)...]))
    }
    if noun.hasSuffix("s") || noun.hasSuffix("x") || noun.hasSuffix("ch") || noun.hasSuffix("sh") { return noun + "es" }
    if noun.hasSuffix("y"), let before = noun.dropLast().last, !"aeiou".contains(before) {
      return noun.dropLast() + "ies"
    }
    return noun + "s"
  }

  static let sentences: [String: String] = [
    "calendar.pair": "If {0} is a {1}, {2} is a {3} in every year.",
    "calendar.weekday": "{0} falls on a {1}, not on a {2}.",
    "calendar.impossible": "{0} is no day of the calendar.",
    "figure.disjoint": "{0} and {1} do not meet.",
    "figure.ends-touch": "{0} and {1} touch at one end only.",
    "figure.near-miss": "{0} and {1} miss each other narrowly.",
    "figure.recount": "{0} and {1} are two exact counts that differ by little.",
    "figure.cores-meet": "{0} and {1} meet.",
    "figure.outer-only": "{0} and {1} meet only in the widest reading of the words.",
    "figure.two-estimates": "{0} and {1} are the estimates of two sides.",
    "figure.vague-covers": "The vague figure covers the exact one.",
    "figure.same-in-units": "The two figures are the same in other units.",
    "quantity.heading": "The unit and the thing counted stand in the heading of the column or list.",
    "figure.other-format": "One figure may be in the other language's number format; read so, the two meet.",
    "figure.same-number": "Both name the same number.",
    "figure.both-known": "One of the articles gives both figures: they count two things.",
    "figure.another-owner": "The figures belong to {0} and to {1}.",
    "ground.swapped-digits": "The two numbers have the same digits in another order.",
    "figure.rounding": "One figure is the other rounded.",
    "figure.another-time": "The two figures belong to different days: {0} and {1}.",
    "figure.another-place": "The two figures belong to different places: {0} and {1}.",
    "figure.another-hour": "The two figures were taken at different hours.",
    "figure.later-count": "The count runs on; it was taken on {0} and on {1}.",
    "figure.running-count": "The count runs on, and one of the articles does not say when it was taken.",
    "scope.additional": "One of the figures counts what came in addition.",
    "scope.part": "One of the figures is a part of a greater one.",
    "scope.first": "One of the figures counts the first wave or phase only.",
    "scope.change": "One of the figures is a change, the other a level.",
    "scope.per-period": "One of the figures is a rate for a period.",
    "scope.previous": "One of the figures is of an earlier state.",
    "scope.capacity": "One of the figures is a capacity.",
    "scope.average": "One of the figures is an average.",
    "scope.planned": "One of the figures is planned or expected, not counted.",
    "scope.demanded": "One of the figures is a demand.",
    "ground.shared": "Compared because both passages have: {0}.",
    "ground.same-sentence": "Compared because the two sentences are one text with words changed.",
    "ground.same-words": "Compared because the quoted words are the same.",
    "ground.translated": "Compared because one quotation translates the other.",
    "ground.scope-elsewhere": "Weakened because a sentence near by sets a part apart: {0}.",
    "date.another-day": "The same event is put on {0} and on {1}.",
    "date.after-report": "Told as past, {0} lies after the day of the report, {1}.",
    "date.time-zone": "{0} and {1} can be one moment in two time zones.",
    "place.another": "The same event is put in {0} and in {1}.",
    "polarity.statement": "One statement denies what the other states: {0}.",
    "statement.same": "Both say the same: {0}.",
    "statement.compatible": "Both are about one thing ({0}), and nothing in the one rules the other out.",
    "statement.unrelated": "They share too little to be held against each other.",
    "polarity.denied": "One passage denies what the other states: {0}.",
    "opposition.opposed": "The two passages say opposite things of one event: {0} and {1}.",
    "attribution.two-speakers": "The same words are given to {0} and to {1}.",
    "quote.denial-turned": "{0} is quoted in the same words with the denial turned round.",
    "quote.other-number": "{0} is quoted with another number.",
    "quote.other-words": "{0} is quoted with another word in the same statement.",
    "question.quote": "What were the exact words of {0}? Is there a recording?",
    "certainty.settled": "One article states as settled what the other gives as open: {0}.",
    "question.certainty": "Is it decided or proven, and by whom?",
    "role.two-offices": "{0} has two offices: {1} and {2}.",
    "role.two-ages": "{0} has two ages: {1} and {2}.",
    "arithmetic.parts": "The parts add up to {0}, not to {1}.",
    "arithmetic.share": "{0} of {1} is {2} percent.",
    "arithmetic.change": "From {0} to {1} is a change of {2} percent.",
    "arithmetic.product": "{0} times {1} is {2}.",
    "arithmetic.difference": "{0} less {1} is {2}.",
    "arithmetic.multiple": "From {0} to {1} is {2} times as much.",
    "arithmetic.units": "{0} in the other unit is {1}, not {2}.",
    "arithmetic.rate": "{0} at the stated rate of {1} is {2}.",
    "origin.one": "All {1} articles go back to one origin.",
    "origin.several": "{1} articles of {0} origins give the same figure.",
    "unchecked.year-inferred": "No publication date: dates without a year are placed in {0}.",
    "unchecked.no-date": "No publication date: {0} dates could not be placed.",
    "unchecked.undated": "No publication date.",
    "unchecked.no-claims": "No statement was found in it.",
    "question.figure": "Which of the two is right, {0} or {1}, and do both count the same thing at the same time?",
    "question.late-date": "Which is wrong, the day of the event or the day of the report?",
    "question.date": "On which day did it happen, and from whom does each article have it?",
    "question.place": "Where did it happen, and from whom does each article have it?",
    "question.polarity": "Did it happen or not, and who can show it?",
    "question.opposition": "Which of the two happened, and when was each report made?",
    "question.attribution": "Who said it: {0} or {1}? Is there a recording?",
    "question.role": "What was the office or age of {0} at the time?",
    "question.arithmetic": "Which of the numbers is wrong, or which part is missing?",
    "question.calendar": "On which day did it happen: which of weekday and date is right?",
  ]
}
