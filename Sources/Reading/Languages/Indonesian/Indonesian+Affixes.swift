extension Indonesian {
  /// What a word may wear that no table lists as it stands. Columns: affix, what it makes (`active`, `passive`, `state`; `noun`, which
  /// ends in `-an` as well), the letters that may have stood in its place (`|`, `-` for none). Agents (`penulis`) are no doings.
  static let affixes: StaticString = #"""
    menge	active	-
    meng	active	-|k
    meny	active	s
    mem	active	-|p
    men	active	-|t
    me	active	-
    di	passive	-
    ter	state	-
    penge	noun	-
    peng	noun	-|k
    peny	noun	s
    pem	noun	-|p
    pen	noun	-|t
    pe	noun	-
    """#
}
