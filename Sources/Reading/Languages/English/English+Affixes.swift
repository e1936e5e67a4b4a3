extension English {
  /// What a word may wear that no table lists as it stands. Columns: affix, what it makes (`ending`), the letters that may
  /// have stood in its place (`|`, `-` for none, `=` for one of two equal letters before it).
  static let affixes: StaticString = #"""
    ies	ending	y
    ied	ending	y
    es	ending	-
    s	ending	-
    ed	ending	-|e|=
    ing	ending	-|e|=
    """#
}
