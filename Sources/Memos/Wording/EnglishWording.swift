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
    "figure.disjoint": "It cannot be both {0} and {1}.",
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
    "scope.per-period": "One of the figures is a rate per period.",
    "scope.previous": "One of the figures describes an earlier state.",
    "scope.capacity": "One of the figures is a capacity.",
    "scope.average": "One of the figures is an average.",
    "scope.planned": "One of the figures is planned or expected, not counted.",
    "scope.demanded": "One of the figures is a demand.",
    "ground.shared": "Compared because both passages speak of: {0}.",
    "ground.same-sentence": "Compared because the two sentences are one text with a few words changed.",
    "ground.same-words": "Compared because the quoted words are the same.",
    "ground.translated": "Compared because one quotation translates the other.",
    "ground.scope-elsewhere": "Weakened because a sentence nearby sets a part apart: “{0}”.",
    "date.another-day": "The same event is dated {0} and {1}.",
    "date.time-zone": "{0} and {1} can be the same moment in two time zones.",
    "place.another": "The same event is placed in {0} and in {1}.",
    "polarity.denied": "{0} denies what {1} states.",
    "polarity.one-speaker": "{0} is reported to deny it in {1} and to state it in {2}.",
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
