extension English {
  /// Phrases that hold a negator and negate nothing, or not what follows. Columns: forms, effect (`additive`: not
  /// only … also, `bound`: a number's bound, `affirmative`, `time`, `possible`, `open`: neither yes nor no, `idiom`,
  /// `boilerplate`).
  static let negationTraps: StaticString = #"""
    not only|not just|not merely|not simply|not solely|not limited to|nothing less than|not alone	additive
    no fewer than|no less than|not less than|no more than|not more than|not exceeding|no later than|not later than|no greater than|not fewer than|not to exceed|no higher than|no lower than	bound
    no doubt|without doubt|without a doubt|not least|no wonder|not surprisingly|no secret|needless to say|cannot but|cannot help but|could not but|none other than|nothing but|no exception|no stranger to|did not deny|does not deny|do not deny|not deny|not unusual|not uncommon|not unlike|not unheard of|nothing short of|no mean feat|if not|not without|cannot deny|cannot be denied|never fails to|did not rule out|does not rule out|has not ruled out|not ruled out|not ruling out|no sooner|couldn't be more|could not be more	affirmative
    not until|not long after|not long ago|no sooner than|not long before|before long	time
    not impossible|not inconceivable|not unlikely|not out of the question	possible
    not necessarily|not always|not all|not every|not everyone|not entirely|not fully|not directly|not immediately|not immediately clear|not yet clear|not yet known|not completely|not exactly|not so much|not initially|not at first|not originally	open
    no matter|no-one's|no man's land|no-fly zone|no-confidence|no confidence|no-go|nonprofit|non-profit|non-governmental|Non-Aligned|nonetheless|nevertheless|notwithstanding|not guilty|no comment|whether or not|or not|no-deal|nothing new|no-brainer|no-show|last but not least|can't wait|cannot wait|heart failure|kidney failure|power failure|failed state|failed coup|never mind|Never Again|Ground Zero|zero-sum|no-nonsense|not-for-profit|why not|yes or no|No. 1|No. 2|No. 10	idiom
    will not be published	boilerplate
    """#
}
