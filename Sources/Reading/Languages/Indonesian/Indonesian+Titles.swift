extension Indonesian {
  /// Titles and honorifics that stand at a name and are no part of it. Columns: forms, class (`academic`, `military`,
  /// `police`, `religious`, `noble`, `honorific`), position (`before` or `after` the name).
  static let titles: StaticString = #"""
    Jenderal TNI|Jend.|Jenderal|Jend|Letjen|Letjen TNI|Mayjen|Mayjen TNI|Brigjen|Brigjen TNI|Brigjen Pol|Brigjen Pol.|Kolonel|Kol.|Kol|Letkol|Mayor|Kapten|Kapt.|Lettu|Letda|Peltu|Pelda|Serma|Serka|Sertu|Serda|Kopka|Koptu|Kopda|Praka|Pratu|Prada|Laksamana|Laksamana TNI|Laksdya|Laksamana Madya|Laksda|Laksamana Muda|Laksma|Laksamana Pertama|Marsekal|Marsekal TNI|Marsdya|Marsekal Madya|Marsda|Marsekal Muda|Marsma|Marsekal Pertama|Mayor Jenderal|Letnan Jenderal|Brigadir Jenderal|Letnan Kolonel|Letnan Satu|Letnan Dua|Letnan|Letkol Inf|Kolonel Inf|Mayor Inf|Kapten Inf|Sersan|Sersan Mayor|Sersan Kepala|Kopral|Prajurit Satu|Prajurit Dua|Prajurit Kepala|Pembantu Letnan Satu	military	before
    Jenderal Pol|Jenderal Polisi|Jenderal Pol.|Komjen|Komjen Pol|Komjen Pol.|Irjen|Irjen Pol|Irjen Pol.|Kombes|Kombes Pol|Kombes Pol.|Kombespol|AKBP|Ajun Komisaris Besar|Ajun Komisaris Besar Polisi|Kompol|AKP|Ajun Komisaris|Ajun Komisaris Polisi|Iptu|Ipda|Aiptu|Aipda|Bripka|Brigadir|Brigpol|Briptu|Bripda|Bharada|Bharatu|Bharaka|Inspektur|Inspektur Jenderal|Inspektur Satu|Inspektur Dua|Komisaris Besar|Komisaris Polisi|Komisaris Jenderal|Komisaris|Brigadir Jenderal Polisi|Brigadir Polisi|Kombes Polisi	police	before
    Prof.|Prof|Dr.|Dr|dr.|dr|drg.|drh.|Ir.|Ir|Drs.|Dra.|apt.|Ns.|Prof Dr|Prof. Dr.|dokter|Profesor|Doktor|Insinyur|Dr H|drg|drh|Drs|Dra|Apt	academic	before
    S.H.|SH|M.H.|MH|S.E.|SE|M.M.|MM|S.T.|ST|M.T.|MT|S.Sos.|S.I.P.|S.IP|S.I.K.|SIK|S.Pd.|M.Pd.|S.Ag.|M.Ag.|S.Kom.|S.Psi.|S.Si.|M.Si.|M.Si|M.Kes.|M.Hum.|M.Han.|M.A.P.|M.AP|Lc.|Lc|Sp.PD|Sp.A|Sp.OG|Sp.P|Sp.B|Purn|S.Hut|S.TP|M.P|S.P.|SP|M.Sc|M.Sc.|MA|M.A.|MBA|Ph.D.|PhD|Ph.D|S.Ik|S.I.K|M.I.K.|S.Tr.K|S.Kep|S.KM|SKM|S.Fil|S.Sn|S.Hum|S.T|M.T|S.E|M.M|S.H|M.H|M.Hum|S.STP|M.Kn|Sp.PD-KP|Sp.JP|Sp.OT|Sp.M|Sp.THT|Sp.FM|Sp.KJ|Psi|CPA|Ak.|Apt.|A.Md.|A.Md|Psi.|S.Pt|DEA|M.Eng|M.Phil|LL.M.|LLM	academic	after
    H.|H|Hj.|Hj|KH|K.H.|Kiai|Kyai|Nyai|Gus|Ustaz|Ustad|Ustadz|Ustazah|Ustadzah|Habib|Syekh|Syeikh|Sheikh|Tuan Guru|TGB|TGH|Buya|Teungku|Tgk.|Pendeta|Pdt.|Romo|Uskup|Mgr.|Kardinal|Bhante|Bhikkhu|Biksu|Ida Pedanda|Ayatollah|KH.|K.H|Tgk|Pdt|Mgr|Suster|Bhiksu|Bante|Syech|Ajengan	religious	before
    Sri Sultan|KGPAA|KRT|K.R.T.|GKR|GRAj|R.M.|RM|Datuk|Dt.|Putra Mahkota	noble	before
    Bapak|Pak|Bpk.|Ibu|Bu|Saudara|Sdr.|Saudari|Sdri.|Bang|Mas|Mbak|Kang|Teteh|Cak|Bung|Tuan|Nyonya|Ny.|Ny|Nona|Yang Mulia|Almarhum|Alm.|Alm|Almarhumah|Almh.|Mendiang|Opung|Oppung|Pakde|Mbah|Nenek|Kakek|Kak|Abah|Emak|Mak|Aki|Om|Tante|Bli|Uda|Uni|Sdr|Yth|Yang Terhormat	honorific	before
    Purnawirawan|Purn|Purn.|TNI|Inf|Inf.|Mar|Marinir|Pnb|Czi|Arh|Kav|Arm|Cpl|Caj|Chk|Laut	military	after
    Pol|Pol.	police	after
    """#
}
