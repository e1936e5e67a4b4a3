extension English {
  /// Words that carry a full stop inside a sentence, without it. Columns: forms, kind (`title`: never ends a
  /// sentence; `either`: may end one; `month`).
  static let abbreviations: StaticString = #"""
    Dr|Mr|Mrs|Ms|Mx|Prof|St|Sts|Ste|Gen|Col|Lt|Maj|Capt|Cmdr|Sgt|Cpl|Pvt|Pfc|Adm|Brig|Sen|Rep|Reps|Sens|Gov|Pres|Sec|Amb|Rev|Fr|Msgr|Hon|Messrs|Mme|Mlle|Insp|Det|Supt|Asst|Assoc|Atty|Dep|Lieut|Cmdt|Spc|Engr|Mt|Ft|Pt|No|Nos|Fig|Figs|Vol|Vols|Ch|Art|Arts|Para|pp|p|vs|v|cf|ca|c|approx|Ed|Eds|Gens|Cols|Drs|Profs|Rt|Hwy|Tel|ext|Nr|Op|Rm|Bldg|H.E|Lt.-Gen|Dist|e.g|i.e|viz|S|N|Wm|Geo|Chas|Thos|Ald|Treas	title
    Inc|Co|Cos|Corp|Ltd|Plc|LLC|L.P|Bros|Cie|S.A|N.V|A.G|Pty|etc|al|Jr|Sr|Esq|Ph.D|M.D|B.A|M.A|M.Sc|B.Sc|J.D|D.D.S|R.N|M.P|Q.C|K.C|U.S|U.K|U.N|E.U|U.S.A|D.C|U.S.S.R|N.Y|L.A|A.M|P.M|B.C|A.D|Ave|Blvd|Rd|Dept|Univ|Assn|Intl|Natl|Govt|min|max|avg|est|sq|mi|lb|lbs|oz|in|ft|hr|hrs|yr|yrs|Mo|Mass|Calif|Fla|Va|Md|Pa|Conn|Tenn|Ariz|Colo|Ga|Ill|Ind|Kan|Ky|Mich|Minn|Miss|Mont|Neb|Nev|Okla|Ore|Tex|Vt|Wash|Wis|Wyo|Ala|Ark|Del|N.J|N.C|S.C|N.D|S.D|N.H|N.M|R.I|W.Va	either
    Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec	month
    """#
}
