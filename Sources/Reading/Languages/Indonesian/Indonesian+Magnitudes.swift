extension Indonesian {
  /// Marks that multiply the digits before them. Columns: forms, factor, condition: `-`, `money` (a currency stands
  /// before or after), `glued` (no space before it, or a currency stands before the digits), `caps` (only in
  /// capitals), `an` (the number is a decade, as with `-an`). `M` after Rp is miliar; before digits it is an earthquake's magnitude.
  static let magnitudes: StaticString = #"""
    rb	1000	-
    jt	1000000	-
    M	1000000000	money
    mlr|mliar	1000000000	-
    T	1000000000000	money
    k	1000	glued
    ribu	1000	-
    ribuan	1000	an
    jutaan	1000000	an
    miliaran	1000000000	an
    juta	1000000	-
    miliar|milyar	1000000000	-
    triliun|trilyun|triliyun	1000000000000	-
    kuadriliun	1000000000000000	-
    """#
}
