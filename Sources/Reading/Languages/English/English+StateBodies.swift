extension English {
  /// Bodies of which every state has one, as they are named beside its name (`South Korea's foreign ministry`). Columns: forms,
  /// the body.
  static let stateBodies: StaticString = #"""
    government|federal government|central government|national government|administration	government
    foreign ministry|ministry of foreign affairs|foreign affairs ministry|ministry for foreign affairs|foreign office|state department|department of state	foreign ministry
    defence ministry|defense ministry|ministry of defence|ministry of defense|ministry of national defense|department of defense|defense department|defence department	defence ministry
    finance ministry|ministry of finance|treasury|treasury department|department of the treasury	finance ministry
    interior ministry|ministry of the interior|ministry of home affairs|home ministry|home affairs ministry|home office	interior ministry
    health ministry|ministry of health|department of health	health ministry
    education ministry|ministry of education	education ministry
    trade ministry|ministry of trade|commerce ministry|ministry of commerce|commerce department	trade ministry
    justice ministry|ministry of justice|justice department|department of justice	justice ministry
    energy ministry|ministry of energy	energy ministry
    transport ministry|ministry of transport|transportation ministry|transportation department	transport ministry
    agriculture ministry|ministry of agriculture|department of agriculture	agriculture ministry
    unification ministry|ministry of unification	unification ministry
    intelligence service|intelligence agency|national intelligence agency|national intelligence service|spy agency|intelligence	intelligence
    military|armed forces	military
    police|national police	police
    central bank	central bank
    parliament	parliament
    presidential office|president's office|presidency	presidency
    """#
}
