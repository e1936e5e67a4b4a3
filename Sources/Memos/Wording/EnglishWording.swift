/// The words of every rule in English; `{0}`, `{1}` … are the explanation's arguments in order.
enum EnglishWording {
  static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
  static let weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]

  private static let irregular = [
    "person": "people", "percent": "percent", "foot": "feet", "child": "children", "man": "men", "woman": "women",
    "inch": "inches",
    "aircraft": "aircraft", "degree celsius": "degrees Celsius", "degree fahrenheit": "degrees Fahrenheit",
    "military personnel": "military personnel", "sheep": "sheep", "staff": "staff", "time": "times",
    "times": "times", "arts": "arts",
    "special forces soldier": "special forces soldiers", "injured person": "injured people",
  ]

  /// The plural of a noun phrase (its last word is the head).
  static func plural(_ noun: String) -> String {
    if let known = irregular[noun] { return known }
    // `gigabits per second`
    if let rate = noun.range(of: " per ") { return plural(String(noun[..<rate.lowerBound])) + noun[rate.lowerBound...] }
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
    "figure.disjoint": "It cannot be both {0} and {1}.",
    "figure.respective": "Dealt out in turn, {0} has {1}, not {2}.",
    "figure.ends-touch": "{0} and {1} have one end in common and nothing else.",
    "figure.near-miss": "{0} and {1} miss each other narrowly.",
    "figure.recount": "{0} and {1} are two exact counts of one thing that differ by little.",
    "figure.cores-meet": "{0} and {1} overlap.",
    "figure.outer-only": "{0} and {1} overlap only where the words are stretched as far as they go.",
    "figure.two-estimates": "{0} and {1} are what two sides estimate.",
    "figure.vague-covers": "The vague figure covers the exact one.",
    "figure.same-in-units": "The two figures are the same amount in different units.",
    "quantity.heading": "The heading of the column or list gives the unit and the thing counted.",
    "figure.other-format":
      "One figure may be written in the other language's number format; read that way, the two overlap.",
    "figure.same-number": "Both give the same number.",
    "figure.both-known": "One of the articles gives both figures, so they count two things.",
    "figure.another-owner": "One figure belongs to {0}, the other to {1}.",
    "ground.swapped-digits": "The two numbers have the same digits in a different order.",
    "figure.rounding": "One figure is the other, rounded.",
    "figure.another-time": "The figures are of different days, {0} and {1}.",
    "figure.another-place": "The figures are of different places, {0} and {1}.",
    "figure.another-hour": "The figures were taken at different hours.",
    "figure.later-count": "The count was still rising or falling: one figure is as of {0}, the other as of {1}.",
    "figure.running-count":
      "The count was still rising or falling, and one of the articles does not say when it was taken.",
    "scope.additional": "One of the figures counts only what was added.",
    "scope.part": "One of the figures is part of a larger one.",
    "scope.first": "One of the figures counts only the first wave or phase.",
    "scope.change": "One of the figures is a change, the other a level.",
    "scope.per-period": "One of the figures is for a span of time or for each of many.",
    "scope.previous": "One of the figures describes an earlier state.",
    "scope.joint": "One of the figures counts two sides together.",
    "scope.capacity": "One of the figures is a capacity.",
    "scope.average": "One of the figures is an average.",
    "scope.planned": "One of the figures is planned or expected, not counted.",
    "scope.demanded": "One of the figures is a demand.",
    "ground.shared": "Compared because both passages speak of: {0}.",
    "ground.borrowed-day": "The dates of {0} are placed by the day of {1}, which tells the same story.",
    "ground.same-sentence": "Compared because the two sentences are one text with a few words changed.",
    "ground.same-words": "Compared because the quoted words are the same.",
    "ground.translated": "Compared because one quotation translates the other.",
    "ground.scope-elsewhere": "Weakened because a sentence nearby sets a part apart: “{0}”.",
    "date.another-day": "The same event is dated {0} and {1}.",
    "date.time-zone": "{0} and {1} can be the same moment in two time zones.",
    "place.another": "The same event is placed in {0} and in {1}.",
    "polarity.denied": "{0} denies what {1} states.",
    "polarity.one-speaker": "{0} is reported to deny it in {1} and to state it in {2}.",
    "opposition.turned-round": "The statements set {0} and {1} in one relation, each the other way round.",
    "opposition.one-holder": "Of {0} only one can be it: {1} or {2}.",
    "opposition.antonyms": "{0} and {1} stand at opposite ends: both cannot hold of one thing.",
    "event.open": "One of the passages leaves open what the other says: “{0}” and “{1}”.",
    "event.planned": "One passage speaks of what is to come, the other of what was: “{0}” and “{1}”.",
    "event.another-time": "The passages speak of different days: “{0}” and “{1}”.",
    "event.another-place": "The passages speak of different places: “{0}” and “{1}”.",
    "opposition.sequence": "One can follow the other, and the reports are of different times: “{0}” and “{1}”.",
    "opposition.converse": "They are two sides of one event: “{0}” and “{1}”.",
    "polarity.agreed": "Both passages deny it: “{0}” and “{1}”.",
    "polarity.not-yet": "The earlier report says not yet, the later one that it was done: “{0}” and “{1}”.",
    "certainty.both-open": "Neither {0} nor {1} states it as settled.",
    "certainty.since-done": "Planned in the earlier report, done in the later one: {0} and {1}.",
    "opposition.opposed": "The passages say opposite things of one event: “{0}” and “{1}”.",
    "attribution.two-speakers": "The same words are attributed to {0} and to {1}.",
    "quote.denial-turned": "{0} is quoted as saying it and as denying it, in otherwise the same words.",
    "quote.other-time": "{0} is quoted with two times.",
    "quote.other-number": "{0} is quoted with two different numbers in the same statement.",
    "quote.other-words": "{0} is quoted with different words in the same statement.",
    "question.quote": "What were the exact words of {0}, and is there a recording?",
    "certainty.settled": "{0} states as settled what {1} leaves open.",
    "question.certainty": "Has it been decided or proven, and by whom?",
    "role.two-offices": "{0} is given two offices: {1} and {2}.",
    "role.two-ages": "{0} is given two ages: {1} and {2}.",
    "role.two-nationalities": "{0} is said to be from two countries: {1} and {2}.",
    "date.after-report": "Told as past, {0} lies after the day of the report, {1}.",
    "polarity.statement": "One statement denies what the other states: {0}.",
    "statement.same": "Both say the same: {0}.",
    "statement.compatible": "Both are about one thing ({0}), and nothing in the one rules the other out.",
    "statement.unrelated": "They share too little to be held against each other.",
    "arithmetic.parts": "The parts add up to {0}, not to {1}.",
    "arithmetic.share": "{0} of {1} is {2} percent.",
    "arithmetic.change": "From {0} to {1} is a change of {2} percent.",
    "arithmetic.product": "{0} times {1} makes {2}.",
    "arithmetic.difference": "{0} minus {1} leaves {2}.",
    "arithmetic.multiple": "From {0} to {1} is {2} times as much.",
    "arithmetic.average": "{0} shared by {1} is {2} each.",
    "arithmetic.percent": "{0} percent is not {1} percent.",
    "arithmetic.names": "{0} names are given, not {1}.",
    "arithmetic.hours": "From {0} to {1} are {2} hours.",
    "arithmetic.minutes": "From {0} to {1} are {2} minutes.",
    "arithmetic.years": "From {0} to {1} are {2} years.",
    "arithmetic.units": "{0} converts to {1}, not {2}.",
    "arithmetic.rate": "{0} at the stated rate of {1} makes {2}.",
    "origin.one": "The {1} articles go back to one origin.",
    "origin.several": "{1} articles of {0} origins say the same.",
    "unchecked.year-inferred": "No publication date: dates without a year are placed in {0}.",
    "unchecked.borrowed": "No publication date: its dates are placed by the day of {0}, which tells the same story.",
    "unchecked.no-date": "No publication date: {0} {0|date|dates} could not be placed.",
    "unchecked.undated": "No publication date.",
    "unchecked.cut": "Only the first {0} of {1} MiB were read: more would take too much memory.",
    "unchecked.long": "Only the first {0} of {1} sentences were held against others: all would take too long.",
    "unchecked.crowded":
      "Not held against all that were loaded before it: the articles conflict in too many places to list them all.",
    "unchecked.paragraphs":
      "Paragraphs in a language that is not read, {0|language}: only their quotations were taken.",
    "unchecked.language":
      "This article is in a language that is not read, {0|language}: only its quotations were taken.",
    "unchecked.no-claims": "No statement was found in this article.",
    "question.figure": "Which is right, “{0}” or “{1}”, and do both count the same thing at the same time?",
    "question.date": "On which day did it happen, and where does each article have its date from?",
    "question.place": "Where did it happen, and where does each article have the place from?",
    "question.polarity": "Which of the two is so, and what shows it?",
    "question.late-date": "Which is wrong, the day of the event or the day of the report?",
    "question.opposition": "Which of the two happened, and when was each report made?",
    "question.attribution": "Who said it, {0} or {1}, and is there a recording?",
    "question.role": "What was the office or age of {0} at the time?",
    "question.arithmetic": "Which of the numbers is wrong, or which part is missing?",
    "question.calendar": "On which day did it happen: is the weekday right, or the date?",
  ]
}
