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
    "calendar.weekday": "{0} was a {1}, not a {2}.",
    "calendar.impossible": "{0} is no day of the calendar.",
    "question.calendar": "On which day did it happen: which of weekday and date is right?",
  ]
}
