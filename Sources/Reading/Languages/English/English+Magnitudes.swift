extension English {
  /// Marks that multiply the digits before them. Columns: forms, factor, condition: `-`, `money` (a currency stands
  /// before or after), `glued` (no space before it, or a currency stands before the digits), `caps` (only in
  /// capitals). `5 m` with a space is five metres.
  static let magnitudes: StaticString = #"""
    k	1000	glued
    m	1000000	glued
    mn|mln|mil	1000000	-
    mm	1000000	money
    bn|bln	1000000000	-
    b	1000000000	glued
    tn|trn|tln	1000000000000	-
    T	1000000000000	glued
    hundred	100	-
    thousand	1000	-
    million	1000000	-
    billion	1000000000	-
    trillion	1000000000000	-
    quadrillion	1000000000000000	-
    dozen	12	-
    lakh|lakhs	100000	-
    crore|crores	10000000	-
    """#
}
