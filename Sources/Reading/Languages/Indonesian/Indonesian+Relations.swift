extension Indonesian {
  /// How one thing stands to another, whichever of the two is named first. Columns: forms, the relation (`mutual`: holds both
  /// ways), shape (`verb`: between the two; `noun`: `the parent of B`, `B's parent`), side of the relation on which the
  /// subject of the verb, or who is the noun, stands (`a`, `b`), and how many can stand on side `a` for one on side `b`
  /// (`one`, `many`). Loose statements are held against each other by these.
  static let relations: StaticString = #"""
    menggantikan|menggeser	succeed	verb	a	many
    digantikan|digantikan oleh|digeser oleh	succeed	verb	b	many
    penerus|pengganti	succeed	noun	a	many
    pendahulu|pendahulunya	succeed	noun	b	many
    memiliki|menguasai	own	verb	a	many
    dimiliki|dimiliki oleh|dikuasai|dikuasai oleh|milik	own	verb	b	many
    pemilik|perusahaan induk|induk usaha|induk perusahaan	own	noun	a	many
    anak usaha|anak perusahaan|unit usaha	own	noun	b	many
    membeli|mengakuisisi|mengambil alih|mencaplok	buy	verb	a	many
    dibeli|dibeli oleh|diakuisisi|diakuisisi oleh|diambil alih|diambil alih oleh	buy	verb	b	many
    mengalahkan|menaklukkan|menundukkan|menumbangkan|menang atas|membekuk	defeat	verb	a	many
    dikalahkan|dikalahkan oleh|ditaklukkan|ditaklukkan oleh|ditumbangkan|kalah dari|takluk dari|takluk dari tim|kalah oleh	defeat	verb	b	many
    ayah|ibu|bapak|orang tua	parent	noun	a	many
    anak|putra|putri|anak kandung	parent	noun	b	many
    guru|mentor	teach	noun	a	many
    murid|anak didik	teach	noun	b	many
    mempekerjakan	employ	verb	a	many
    bekerja untuk|bekerja di|bekerja pada	employ	verb	b	many
    lebih besar dari|lebih besar daripada|lebih luas dari|lebih luas daripada	larger	verb	a	many
    lebih kecil dari|lebih kecil daripada|lebih sempit dari|lebih sempit daripada	larger	verb	b	many
    lebih tua dari|lebih tua daripada	older	verb	a	many
    lebih muda dari|lebih muda daripada	older	verb	b	many
    lebih tinggi dari|lebih tinggi daripada	higher	verb	a	many
    lebih rendah dari|lebih rendah daripada|lebih pendek dari	higher	verb	b	many
    lebih cepat dari|lebih cepat daripada	faster	verb	a	many
    lebih lambat dari|lebih lambat daripada	faster	verb	b	many
    lebih kaya dari|lebih kaya daripada	richer	verb	a	many
    lebih miskin dari|lebih miskin daripada	richer	verb	b	many
    di utara|sebelah utara	north	verb	a	many
    di selatan|sebelah selatan	north	verb	b	many
    di timur|sebelah timur	east	verb	a	many
    di barat|sebelah barat	east	verb	b	many
    menyerang|menyerbu|menginvasi|mengebom|menduduki	attack	verb	a	many
    diserang|diserang oleh|diserbu|diserbu oleh|diduduki|diduduki oleh	attack	verb	b	many
    menggugat	sue	verb	a	many
    digugat|digugat oleh	sue	verb	b	many
    menuduh|menuding|menyalahkan	accuse	verb	a	many
    dituduh|dituduh oleh|dituding|dituding oleh	accuse	verb	b	many
    membunuh|menembak|menikam|menusuk	kill	verb	a	many
    dibunuh|dibunuh oleh|ditembak|ditembak oleh|ditikam|ditusuk	kill	verb	b	many
    menangkap|menahan	arrest	verb	a	many
    ditangkap|ditangkap oleh|ditahan oleh	arrest	verb	b	many
    mengundang	invite	verb	a	many
    diundang|diundang oleh	invite	verb	b	many
    mengunjungi	visit	verb	a	many
    dikunjungi|dikunjungi oleh	visit	verb	b	many
    mengkritik|mengecam	criticise	verb	a	many
    dikritik|dikritik oleh|dikecam|dikecam oleh	criticise	verb	b	many
    mendukung	support	verb	a	many
    didukung|didukung oleh	support	verb	b	many
    mendirikan	found	verb	a	many
    didirikan|didirikan oleh	found	verb	b	many
    pendiri	found	noun	a	many
    memimpin	lead	verb	a	many
    dipimpin|dipimpin oleh	lead	verb	b	many
    meminjami|meminjamkan kepada	lend	verb	a	many
    meminjam dari|berutang kepada	lend	verb	b	many
    menikah dengan|menikahi|bertemu|bertemu dengan|melawan|menghadapi|bergabung dengan	mutual	verb	a	many
    istri|suami|sekutu|saingan|tetangga|teman|rekan	mutual	noun	a	many
    ibu kota|ibukota	capital	noun	a	one
    ayah kandung|ayahanda	father	noun	a	one
    ibu kandung|ibunda	mother	noun	a	one
    menulis|mengarang	author	verb	a	one
    ditulis|ditulis oleh|dikarang|dikarang oleh	author	verb	b	one
    penulis|pengarang	author	noun	a	one
    menggubah	composer	verb	a	one
    digubah|digubah oleh	composer	verb	b	one
    penggubah	composer	noun	a	one
    melukis	painter	verb	a	one
    dilukis|dilukis oleh	painter	verb	b	one
    menyutradarai	film	verb	a	one
    disutradarai|disutradarai oleh	film	verb	b	one
    sutradara	film	noun	a	one
    menciptakan	create	verb	a	one
    diciptakan|diciptakan oleh	create	verb	b	one
    pencipta	create	noun	a	one
    ditemukan oleh	discover	verb	b	one
    penemu	discover	noun	a	one
    merancang	design	verb	a	one
    dirancang|dirancang oleh	design	verb	b	one
    perancang	design	noun	a	one
    direktur utama|dirut	chief	noun	a	one
    """#
}
