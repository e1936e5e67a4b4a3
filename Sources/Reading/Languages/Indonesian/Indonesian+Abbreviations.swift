extension Indonesian {
  /// Words that carry a full stop inside a sentence, without it. Columns: forms, kind (`title`: never ends a
  /// sentence; `either`: may end one; `month`).
  static let abbreviations: StaticString = #"""
    Dr|drg|drh|Drs|Dra|Ir|H|Hj|KH|Prof|Ny|Tn|Nn|Sdr|Sdri|Bpk|Alm|Almh|Jend|Letjen|Mayjen|Brigjen|Kol|Letkol|May|Kapt|Let|Komjen|Irjen|Kombes|Plt|Plh|Pj|Pjs|Pdt|Mgr|Ust|Tgk|Apt|Ns|Yth|K|R|M|St|Sta|Mr|Mrs|Ms|Insp|Sp|Dt|Hm|Rr|Lc|Ing|Ag|Sr|Fr|Tb|Rd|Moh|Muh|Muhd|Abd|Gg|Jl|Jln|Kab|Kec|Kel|Ds|Kp|Kav|Blk|No|Hlm|hal|Vol|Ed|Ps|Pol|Rp|Lt|tel|Telp|Tlp|Purn|ttd|cet|terj|peny|red|Cq|ca|bdk|lih|Prov|Kep|G|Pt|Ka|Kpt	title
    PT|CV|UD|Tbk|Pty|Ltd|Inc|Corp|Co|Bhd|Sdn|Persero|dll|dkk|dsb|dst|tsb|yg|dgn|dlm|sda|a.n|u.p|d.a|s.d|a.l|i.e|e.g|etc|SH|MH|SE|MM|ST|MT|MSi|MSc|MPd|SPd|MKes|SAg|MAg|SIP|SSos|SKM|SIK|Ph.D|M.Si|S.H|M.H|S.E|M.M|S.T|M.T|S.Sos|S.Pd|M.Pd|S.Ag|M.Ag|S.Kom|S.I.P|S.I.K|M.Kes|M.Hum|M.Sc|S.Si|S.Ked|Sp.PD|Jr|A.S|U.S|P.M|Pkl|Tgl|km|kg|cm|rb|jt|mlr|thn|bln|mgg|jml|pd|utk|org|bbl|brt|dpl|maks|min	either
    Jan|Feb|Peb|Mar|Apr|Jun|Jul|Agu|Agt|Ags|Agust|Sep|Sept|Okt|Nov|Nop|Des	month
    """#
}
