extension Indonesian {
  /// Words of which expressions of time are composed. Columns: forms, class, value. Classes: `ago`, `ahead` (after a
  /// number of units), `earlier`, `later` (the same, told from the narrated day), `last`, `this`, `next` (beside a
  /// unit, weekday or month), `yesterday` (after a date: just past), `every`, `part` (of the day; value: first and
  /// last hour), `early`, `mid`, `late`, `clock` (before a time), `am`, `pm`, `since`, `until`, `by`, `between`,
  /// `during`, `after`, `before`, `on`, `quarter`, `semester` (value: months), `zone` (value: minutes east of UTC),
  /// `local` (local time), `unit` (value: day, week, month, year, …), `year`, `date`, `dday` (`H-7`), `future` and `past` (what
  /// the clause speaks of), `start`, `end` (from when and until when something holds), `planned` (verbs in the present
  /// that speak of what is to come), `happened` (verbs of what has been), `feast` (a weekday that is a name), `letter`
  /// (before or after the number of a quarter or half-year; value: months), `occasion` (after a verb of saying: what follows
  /// tells where and when it was said), `origin` (the date behind it is somebody's or something's beginning), `close`
  /// (the end of a month or year), `told` (a month beside it is of the year told of), `meant` (a weekday behind it is to
  /// come), `season` (value: its first month in the northern half of the world).
  static let dateWords: StaticString = #"""
    lalu|yang lalu|silam|yang silam|terakhir	ago	-
    lagi|mendatang|ke depan|yang akan datang|dari sekarang	ahead	-
    sebelumnya|sebelum itu|lebih awal	earlier	-
    kemudian|setelahnya|sesudahnya|setelah itu|berselang|berikutnya	later	-
    lalu|kemarin|silam|kemaren|yang lalu	last	-
    ini	this	-
    depan|mendatang|nanti|berikutnya|yang akan datang	next	-
    kemarin	yesterday	-
    setiap|tiap|tiap-tiap|saban|per	every	-
    pagi	part	5-10
    siang	part	11-14
    sore|petang	part	15-18
    malam	part	18-23
    dini hari	part	0-4
    subuh	part	4-5
    tengah malam	part	23-24
    pagi hari	part	5-10
    siang hari	part	11-14
    sore hari	part	15-18
    malam hari	part	18-23
    awal|permulaan|paruh awal	early	-
    pertengahan|medio|tengah	mid	-
    akhir|penghujung|ujung	close	-
    itu|tahun itu|tahun yang sama|di tahun yang sama	told	-
    untuk	meant	-
    musim semi	season	3
    musim panas	season	6
    musim gugur	season	9
    musim dingin	season	12
    pukul|jam|pkl	clock	-
    sejak|mulai|semenjak|terhitung sejak|terhitung mulai|dari|per	since	-
    hingga|sampai|sampai dengan|s.d.|s/d|hingga akhir	until	-
    paling lambat|selambat-lambatnya|sebelum akhir	by	-
    antara	between	-
    selama|sepanjang|dalam|semasa	during	-
    setelah|sesudah|usai|pasca|seusai	after	-
    sebelum|jelang|menjelang	before	-
    pada|di|tanggal|tgl|hari|pada tanggal|pada hari	on	-
    kuartal|triwulan|kuartalan	quarter	3
    caturwulan	quarter	4
    semester|paruh	semester	6
    tahun	year	-
    tanggal|tgl|bertanggal|tertanggal	date	-
    H	dday	-
    waktu setempat|waktu lokal	local	-
    waktu Indonesia Barat|waktu Jakarta	zone	420
    waktu Indonesia Tengah	zone	480
    waktu Indonesia Timur|waktu Seoul|waktu Tokyo|waktu Korea	zone	540
    waktu Arab Saudi|waktu Moskow|waktu Moskwa	zone	180
    detik	unit	second
    menit	unit	minute
    jam	unit	hour
    hari	unit	day
    pekan|minggu|sepekan|seminggu	unit	week
    bulan|sebulan	unit	month
    tahun|setahun	unit	year
    dekade|dasawarsa	unit	decade
    abad	unit	century
    akhir pekan	unit	weekend
    WIB	zone	420
    Wita	zone	480
    WIT	zone	540
    GMT|UTC	zone	0
    KST|JST	zone	540
    SGT|MYT|HKT|PHT|AWST	zone	480
    ICT	zone	420
    MSK|TRT	zone	180
    EET	zone	120
    EEST|IDT	zone	180
    CET|WAT	zone	60
    CEST|SAST|CAT	zone	120
    BST	zone	60
    EST|PET|COT	zone	-300
    EDT	zone	-240
    CDT	zone	-300
    MST|PDT	zone	-420
    MDT	zone	-360
    PST	zone	-480
    BRT|ART	zone	-180
    AEST|VLAT	zone	600
    AEDT	zone	660
    ACST	zone	570
    NZST	zone	720
    NZDT	zone	780
    IRST	zone	210
    GST	zone	240
    PKT	zone	300
    EAT	zone	180
    akan|bakal|hendak|rencananya|berencana|dijadwalkan|direncanakan|menjadwalkan|merencanakan|diperkirakan|bersiap|diharapkan|paling lambat|mendatang|nantinya|memperkirakan|memprediksi|diprediksi|meramalkan|diramalkan|ditargetkan|menargetkan|berharap	future	-
    sampai|sampai dengan|s.d.|s/d	end	-
    mulai|terhitung mulai	start	-
    tewas|meninggal|ditangkap|meledak|ambruk|terbakar|terbalik|tenggelam|digerebek|mengguncang|menewaskan	happened	-
    Jumat Agung|Rabu Abu|Kamis Putih|Sabtu Suci|Sabtu Sunyi|Minggu Palma|Minggu Paskah|Senin Paskah	feast	-
    Q|TW	letter	3
    H	letter	6
    telah|sudah|tercatat|mencatat|mencapai|sempat|baru saja	past	-
    saat|ketika|kala|sambil|seraya|yang|untuk|kepada|usai|seusai|setelah|sesudah|sebelum	occasion	-
    lahir|kelahiran|dilahirkan|didirikan|berdiri	origin	-
    """#
}
