extension Indonesian {
  /// Words by which the checks read how figures and statements hang together. Columns: forms, class (`or`: the same in
  /// other words; `from`, `to`: the ends of a change; `of`: part of a whole; `parts`: a full list follows; `partial`: a
  /// list that leaves things out; `among`: shares of a figure named before; `total`; `each`: a value for one of many;
  /// `rate` of exchange; `and`; `double`, `triple`, `halve`, and `loose`, which weakens them; `difference`: one figure
  /// less another; `rise`, `fall`; `untrue`: a statement called false; `age`; `former`: an office held no more; `modal`:
  /// ability, need, will, command; `at`: before a place; `all`: before
  /// a whole number of things; `undecided`: a suspicion, or a decision not taken;
  /// `light`: verbs that tell little of what is done; `none`: denied of all; `offset`: after a span of time: from when it
  /// counts; `which`: before what is said of a thing; `boundary`: ends the name of a thing; `unreal`: opens what has not
  /// happened; `clock`: beside a time of day;
  /// `agent`: who does a thing, not that it is done).
  /// Of persons: `origin` before and `national` behind a country that somebody is from; `named` before a name.
  /// Of sums and times: `rest`, `others`: what is left of a whole; `whom`: of those named before; `female`, `male`; `hence`:
  /// what follows from numbers; `than`: before what is compared with; `shared`: given out in equal parts; `lasting`: beside
  /// how long something took; `apart`: beside how much earlier or later; `later`: behind a span, from the time before; `flight`; `noon`, `morning`, `evening`, `zone` of a
  /// time of day; `born`, `died`; `now`: before an age of today; `toll`: before what a count is of;
  /// `reckoning`: before what somebody estimates; `counting`: right before a crowd counted; `pointing`:
  /// opens a sentence that goes on from the last; `using`: what is done with a thing that is
  /// used, given or found; `even`: beside what is denied of the least part of a thing; `falling`: before
  /// what is hit; `oneOf` before a `theory`: what stands before them is left open; `single`:
  /// before the measure that a price is of; `nounlike`: a noun that begins like a verb.
  static let checkWords: StaticString = #"""
    atau|yakni|yaitu|artinya|berarti|setara|setara dengan|dengan kata lain|dengan demikian	or
    dari|semula	from
    menjadi|ke|jadi|hingga	to
    terdiri dari|terdiri atas|terdiri|yakni|yaitu|rinciannya|dengan rincian|perinciannya|meliputi|masing-masing|terbagi atas|terbagi menjadi|mencakup|dirinci|sebagai berikut	parts
    dari jumlah itu|dari jumlah tersebut|dari total itu|dari total tersebut|dari angka itu|dari mereka|di antara mereka	among
    dari|dari total|dari seluruh|dari sekitar	of
    total|totalnya|seluruhnya|jumlah|jumlahnya|keseluruhan|semuanya|jadi total	total
    masing-masing|setiap|tiap|per|tiap-tiap	each
    kurs|nilai tukar|dengan kurs	rate
    dan|serta	and
    dua kali lipat|berlipat dua	double
    tiga kali lipat	triple
    separuh|setengah|tinggal separuh	halve
    lebih dari|hampir|kurang dari|sekitar|nyaris	loose
    antara lain|termasuk|di antaranya|diantaranya|misalnya|seperti|sebagian besar|sebagian|kebanyakan|terutama|sedikitnya|setidaknya|selain|antara lain di|sisanya|selebihnya|lainnya|lain|salah satunya|dan lain-lain|dll|dsb	partial
    selisih|selisihnya|terpaut|beda|berselisih|surplus|defisit|unggul|kekurangan	difference
    naik|kenaikan|meningkat|peningkatan|bertambah|melonjak|tumbuh|pertumbuhan|menguat|menanjak|lonjakan|terkerek|dinaikkan	rise
    turun|penurunan|menurun|berkurang|anjlok|merosot|melemah|menyusut|susut|terpangkas|dipangkas|diturunkan|jatuh	fall
    hoaks|hoax|tidak benar|tak benar|bohong|palsu|keliru|menyesatkan|fitnah|disinformasi|kabar burung|tidak tepat|rekayasa|dusta|kabar bohong|berita bohong|tidak sesuai fakta	untrue
    berusia|umur|berumur|usia	age
    mantan|eks|bekas|mendiang|almarhum	former
    bisa|dapat|perlu|harus|ingin|mau|boleh|mampu|hendak|usah|sanggup|mari|ayo|layak|wajib|jangan|bakal bisa|untuk|agar|supaya	modal
    di|dekat	at
    setelah|sesudah|sebelum|usai|seusai|sejak|lalu|kemudian|sebelumnya|jelang|menjelang	offset
    semua|seluruh|seluruhnya|ke	all
    mempertimbangkan|dipertimbangkan|menimbang|menjajaki|dijajaki|penjajakan|mengkaji|dikaji|diduga|menduga|dugaan|menuding|dituding|tudingan|menuduh|dituduh|tuduhan|mencurigai|disinyalir|ditengarai|belum diputuskan|belum ada keputusan|belum memutuskan|nota kesepahaman|wacana	undecided
    dilakukan|melakukan|terletak|berlokasi|terjadi|mengalami|memiliki|mempunyai|membuat|dibuat|digelar|menggelar|berlangsung|diselenggarakan|menyelenggarakan|dilaksanakan|melaksanakan|dilangsungkan|menjadi|menjalani|mendapat|mendapatkan|terdapat|memberikan|diberikan|dimulai|mulai|bertempat|berada|setempat|pihak|tersebut	light
    tidak ada|tak ada|tak satu pun|tidak satu pun|mana pun|manapun|siapa pun|apa pun|tidak pernah|belum pernah|tak pernah|sama sekali|seorang pun|satu pun	none
    yang	which
    asal|warga|warga negara|wn|wna|wna asal|warga asing asal|berkebangsaan|berkewarganegaraan|kewarganegaraan|kelahiran|turis|turis asal|wisatawan asal	origin
    bernama|berinisial|atas nama|yang	named
    di|ke|dari|pada|kepada|untuk|dengan|oleh|setelah|sebelum|sesudah|selama|sejak|hingga|sampai|dalam|karena|akibat|saat|ketika|meski|meskipun|usai|tanpa|bagi|demi|sambil|seraya|agar|supaya|bahwa|yang|antara|melalui|lewat|menjelang|daripada|sehingga|guna	boundary
    sebelum|hingga|sampai|agar|supaya|kalau|jika|apabila|guna|demi|alih-alih	unreal
    pukul|jam|WIB|Wita|WITA|WIT	clock
    sisanya|selebihnya|tersisa|masih tersisa|sisanya sebanyak	rest
    masih|menunggu|belum|menanti	pending
    lainnya|yang lain|orang lain	others
    di antaranya|diantaranya|dari jumlah itu|dari jumlah tersebut|di antara mereka	whom
    perempuan|wanita|putri|mahasiswi|siswi	female
    laki-laki|pria|lelaki|putra|laki	male
    sehingga|jadi|berarti|artinya|dengan demikian|atau|partisipasi	hence
    dibandingkan|dibanding|ketimbang|daripada|dari|dibandingkan dengan|semula|sebelumnya	than
    dibagikan|dibagi|membagikan|membagi|disalurkan|dibagi rata|dibagi-bagikan	shared
    selama|berlangsung|menempuh|perjalanan|memakan waktu|makan waktu|durasi|berdurasi|lamanya|lama	lasting
    lebih|kurang|terlambat|sebelum|lebih awal|lebih lama|lebih cepat|kemudian|lalu|sebelumnya|setelahnya|lagi|tertunda	apart
    kemudian|setelahnya|sesudahnya|berselang	later
    sebelumnya|lalu|silam|semula|kemarin|terdahulu|setahun lalu|sehari sebelumnya|periode yang sama	previous
    berakhir|habis|kedaluwarsa|jatuh tempo|selesai|berlaku sampai|berlaku hingga|tutup	ends
    selama|untuk jangka|jangka waktu|berjangka|bertenor|tenor|untuk masa	term
    lebih ringan dari|lebih rendah dari|lebih sedikit dari|lebih singkat dari|lebih murah dari|lebih ringan daripada|lebih rendah daripada|lebih sedikit daripada|lebih singkat daripada|di bawah|lebih ringan|lebih rendah	under
    lebih berat dari|lebih tinggi dari|lebih lama dari|lebih mahal dari|lebih berat daripada|lebih tinggi daripada|di atas|lebih berat|lebih tinggi	over
    terbang|penerbangan|pesawat|mendarat|mengudara	flight
    tengah hari	noon
    WIB|Wita|WITA|WIT|GMT	zone
    lahir|dilahirkan|kelahiran	born
    meninggal|wafat|tewas|berpulang|tutup usia|meninggal dunia	died
    kini|sekarang|saat ini|genap|berusia|berumur	now
    jumlah|angka|jumlah korban|total korban|jumlah total	toll
    sepenuhnya|seluruhnya|semuanya|selalu|langsung|serta-merta|begitu|terlalu|hanya|sekadar|segera|semua|seluruh|cuma|semata|semata-mata|secara langsung|secara keseluruhan|sempurna	partly
    pertama|kedua|ketiga|keempat|kelima|terakhir|susulan|berikutnya|sebelumnya|lain|lainnya	ordinal
    pertama|perdana|pertama kali|mula-mula	initial
    pada|atas	on
    ke|menuju	destination
    pendukung|penentang|pengkritik|lawan|saingan|pesaing|penyerang|pelaku|pembunuh|pembeli|penjual|pemilik|pemimpin|pembela|penggugat|tergugat|relawan|simpatisan	agent
    masing-masing|berturut-turut|secara berurutan	respective
    dari|oleh|atas	owning
    adalah|ialah|yakni	copula
    memperkirakan|menaksir|menghitung|mencatat|mendata|mengestimasi|memprakirakan|menaksirnya|memperkirakannya|sampai pada|mengakui|hanya mengakui	reckoning
    ia|dia|mereka|itu|ini|angka|jumlah|hal|tetapi|namun|dan|dari	pointing
    pakai|memakai|dipakai|menggunakan|digunakan|gunakan|tembakkan|menembakkan|ditembakkan|menembak|ditembak|menyemprotkan|disemprotkan|menyemprot|disemprot|melepaskan|dilepaskan|melepas|dilepas|menerima|diterima|terima|mengambil|diambil|membayar|dibayar|dibayarkan|membayarkan|memberi|memberikan|diberikan|diberi|menyerahkan|diserahkan|menjual|dijual|membeli|dibeli|melempar|melemparkan|dilempar|dilemparkan|membakar|dibakar|menebang|ditebang|mengimpor|diimpor|mengirim|mengirimkan|dikirim|menemukan|ditemukan|terdeteksi|membuang|dibuang|menuangkan|dituangkan|mencairkan|dicairkan|menyalurkan|disalurkan|menyuntikkan|disuntikkan|jatuh|mendarat|dilunasi|mentransfer|ditransfer	using
    pun tidak|pun tak|pun belum|pun bukan|sebutir pun|setetes pun|sepeser pun|sepeserpun|sedikit pun|sedikitpun|sejengkal pun|selembar pun|sebiji pun|sehelai pun|sebuah pun|serupiah pun|segelintir pun|seekor pun|sebatang pun	even
    menimpa|menghantam	falling
    dugaan|kemungkinan|hipotesis|skenario|teori|spekulasi	theory
    satu dari|salah satu|salah satu dari|baru satu dari|hanya satu dari|satu di antara|baru sebatas|baru sekadar|hanya sebatas	oneOf
    per|setiap|tiap|satu	single
    menghitung|mendata	counting
    menteri|mertua|menara|merpati|metode|medali|meriam|mercusuar|membran|memori|mekanik|mekanisme|dinding|dinamit|direktur|direksi|direktorat|diskon|diskusi|distrik|dialog|disiplin|diesel|digital|dispersan|divisi|dinamika|diplomat|diploma|diplomasi|disertasi|dimensi|diagnosis|dividen|berita|berkas|beruang|berlian|beranda|berandal|terminal|terigu|terasi|terumbu|terowongan|tersangka|terdakwa|terpidana|terduga|teralis|terompet|teritorial	nounlike
    """#
}
