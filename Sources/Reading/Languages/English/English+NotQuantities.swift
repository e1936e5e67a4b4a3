extension English {
  /// Words beside which a number is a label, no quantity. Columns: forms, class (`label`, `number` (whatever follows), `address`, `year`, `age`,
  /// `score` (only for N-N), `time`, `name`, `phone`, `ordinal`, `idiom`), side of the word from the number
  /// (`before`, `after`, `whole`: the form is itself the whole expression).
  static let notQuantities: StaticString = #"""
    article|articles|section|sections|paragraph|chapter|clause|rule|schedule|annex|appendix|title|amendment|decree|regulation|proposition|subsection	label	before
    no|no.|num|nos	number	before
    reactor|turbine|furnace	number	before
    number|omega|vitamin|size	label	before
    resolution|protocol|convention	label	before
    page|pages|p|pp|vol|issue|edition|series|episode|season|version|phase|stage|round|channel|category|tier|level|grade|exhibit|figure|table|rank|ranked|ranking|ranks	label	before
    room|floor|gate|platform|terminal|suite|apartment|pier|ward	address	before
    flight|route|highway|interstate|exit|junction|bus|train	label	before
    year|class of|fiscal year|FY	year	before
    score|won|lost|beat|drew|led|ahead	score	before
    at	time	before
    phone|tel|dial|hotline|zip|postcode	phone	before
    aged|age|ages|girl of|boy of|man of|woman of|child of|youth of|teenager of|pensioner of|widow of	age	before
    year-old|years-old|year old|years old|yr-old	age	after
    Boeing|Airbus|Sukhoi|Covid|iPhone|Windows|Formula|Group of|Channel|Apollo|Article|Area|Fox|SpaceX|Falcon|Camp	name	before
    th|st|nd|rd	ordinal	after
    one another|one of|one by one|at one point|one day|no one|number one|one-time|one-off|one-sided|one-way|two-way|back to square one|at once|for one|on the one hand|one thing|ground zero|square one|first-hand|second-hand|third-party|four-wheel|nine-to-five|24/7|Ocean's Eleven|Big Four|Five Eyes|Gang of Four|Ten Commandments|Twelve Apostles|Three Gorges|Three Mile Island|Six Nations|Group of Seven|Group of Twenty	idiom	whole
    BC|AD|BCE|CE	year	after
    carat|karat|gauge|calibre|caliber	label	after
    """#
}
