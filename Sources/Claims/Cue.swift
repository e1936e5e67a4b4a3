/// How a cue stands to its source.
enum CueShape: String, Sendable {
  case bare, nya, active, passive, noun, prep, clause
}

/// What a cue does with its content. Raw values are the classes of the `cues` table.
enum CueClass: String, Sendable {
  case neutral = "NEUTRAL"
  case assert = "ASSERT"
  case emphatic = "EMPHATIC"
  case `continue` = "CONTINUE"
  case claim = "CLAIM"
  case admit = "ADMIT"
  case confirm = "CONFIRM"
  case nonconfirm = "NONCONFIRM"
  case deny = "DENY"
  case accuse = "ACCUSE"
  case estimate = "ESTIMATE"
  case predict = "PREDICT"
  case evaluate = "EVALUATE"
  case emotion = "EMOTION"
  case condemn = "CONDEMN"
  case praise = "PRAISE"
  case demand = "DEMAND"
  case suggest = "SUGGEST"
  case promise = "PROMISE"
  case warn = "WARN"
  case ask = "ASK"
  case announce = "ANNOUNCE"
  case perceive = "PERCEIVE"
  case sourcePrep = "SOURCE-PREP"
  case credit = "CREDIT"
  case channel = "CHANNEL"
}

struct Cue: Sendable {
  var kind: CueClass
  var shape: CueShape
  /// Goes with quotation marks.
  var isDirect: Bool
}
