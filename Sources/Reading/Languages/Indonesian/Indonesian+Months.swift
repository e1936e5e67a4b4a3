extension Indonesian {
  /// Names of the months. Columns: forms (full and shortened, without a final full stop; spellings from before 1972
  /// too), number from 1.
  static let months: StaticString = #"""
    Januari|Djanuari|Jan|Djan	1
    Februari|Pebruari|Feb|Peb	2
    Maret|Mar|Mrt	3
    April|Apr	4
    Mei	5
    Juni|Djuni|Jun|Djun	6
    Juli|Djuli|Jul|Djul	7
    Agustus|Agu|Agt|Ags|Agust|Ag	8
    September|Sep|Sept	9
    Oktober|Okt	10
    November|Nopember|Nov|Nop	11
    Desember|Des	12
    """#
}
