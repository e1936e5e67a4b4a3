extension English {
  /// Words that turn a statement round. Columns: forms, what they negate (`verb`, `noun`, `clause`, `phrase`,
  /// `existence`, `imperative`, `implicative`: the complement did not happen), effect (`flip`, `flip-strong`,
  /// `not-yet`, `prohibition`, `ended`: was so and is no more, `zero`: a quantity of none, `weak`). `NegationTraps`
  /// holds what looks like these and negates nothing: it is tried first.
  static let negators: StaticString = #"""
    not|n't|never|cannot|can't|don't|doesn't|didn't|won't|wouldn't|isn't|aren't|wasn't|weren't|hasn't|haven't|hadn't|couldn't|shouldn't|mustn't|ain't|mightn't|needn't|could not|can not	clause	flip
    no|none|nobody|nothing|neither|nor|no one|nowhere|not a single|not one|not any|zero	existence	zero
    without|absent|free of|free from|lacking	phrase	flip
    hardly|scarcely|barely|rarely|seldom|few|little	clause	weak
    yet to|has yet to|have yet to|had yet to|not yet|is yet to|are yet to	verb	not-yet
    no longer|not any longer|not anymore	verb	ended
    never before|at no point|at no time|not at all|by no means|in no way|under no circumstances	clause	flip-strong
    fail|fails|failed|failing|fails to|failed to|fail to|failing to|refuse|refuses|refused|refuses to|refused to|refusing to|decline|declines|declined to|declines to|stop|stops|stopped|avoid|avoids|avoided|prevent|prevents|prevented|cancel|cancels|cancelled|canceled|halt|halts|halted|abandon|abandoned|scrap|scrapped|rule out|rules out|ruled out|called off|failure to|inability to|refusal to|unable to|was unable to|were unable to|miss|missed|lack|lacks|lacked|foil|foiled|thwart|thwarted	implicative	flip
    postpone|postponed|postpones|delay|delayed|suspend|suspended|put off|on hold	implicative	not-yet
    deny|denies|denied|refute|refuted|reject|rejected|dismiss|dismissed|disprove|debunk|debunked	implicative	flip
    forbid|forbids|forbidden|banned|prohibited|prohibit|prohibits	implicative	prohibition
    must not|do not	imperative	prohibition
    except|apart from|other than|rather than|instead of	phrase	weak
    """#
}
