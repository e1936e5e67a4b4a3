extension Indonesian {
  /// Names of the months. Columns: forms (full and shortened, without a final full stop), number from 1.
  static let months: StaticString = #"""
    Januari|Jan	1
    Februari|Pebruari|Feb|Peb	2
    Maret|Mar	3
    April|Apr	4
    Mei	5
    Juni|Jun	6
    Juli|Jul	7
    Agustus|Agu|Agt|Ags|Agust	8
    September|Sep|Sept	9
    Oktober|Okt	10
    November|Nopember|Nov|Nop	11
    Desember|Des	12
    """#
}
