extension Indonesian {
  /// Words that say opposite things of whatever they stand by. Columns: forms, the scale that they stand on, the end of it
  /// (`a`, `b`). Every word form is written out; a form may stand on several scales. Loose statements are held against
  /// each other by these too; reports by the concepts' opposites alone.
  static let antonyms: StaticString = #"""
    selalu|senantiasa|terus-menerus|setiap saat	x1	a
    jarang|terkadang|kadang-kadang|kadang|sesekali	x1	b
    semua|seluruh|segala|setiap|tiap	x2	a
    sebagian|sebagian kecil|beberapa	x2	b
    mayoritas|kebanyakan|sebagian besar	x3	a
    minoritas|sebagian kecil	x3	b
    banyak|terbanyak|paling banyak	x4	a
    sedikit|tersedikit|paling sedikit	x4	b
    maksimal|maksimum|paling banyak|paling lama|paling lambat	x5	a
    minimal|minimum|paling sedikit|sekurang-kurangnya|paling cepat	x5	b
    lebih	x6	a
    kurang	x6	b
    naik|meningkat|bertambah|tumbuh|melonjak|menguat|peningkatan|kenaikan|meningkatkan|menaikkan|menambah	x7	a
    turun|menurun|berkurang|menyusut|anjlok|merosot|melemah|penurunan|menurunkan|mengurangi	x7	b
    untung|keuntungan|laba|menguntungkan	x8	a
    rugi|kerugian|merugi|merugikan	x8	b
    menang|memenangkan|memenangi|kemenangan|juara|menjuarai	x9	a
    kalah|kekalahan|dikalahkan	x9	b
    menerima|diterima|menyetujui|disetujui|setuju|mengesahkan|disahkan|mengizinkan|diizinkan|membolehkan|diperbolehkan|dibolehkan	x10	a
    menolak|ditolak|penolakan|melarang|dilarang|larangan	x10	b
    mendukung|didukung|dukungan|pro	x11	a
    menentang|ditentang|kontra|mengecam	x11	b
    tiba|datang|sampai|kedatangan	x12	a
    berangkat|pergi|keberangkatan	x12	b
    masuk|memasuki|dimasuki	x13	a
    keluar|dikeluarkan|meninggalkan	x13	b
    bergabung|menjadi anggota	x14	a
    mundur|mengundurkan diri|hengkang	x14	b
    mulai|dimulai|memulai|bermula|diawali|berawal	x15	a
    berakhir|selesai|diakhiri|mengakhiri|usai|berhenti|dihentikan	x15	b
    buka|dibuka|membuka|terbuka|pembukaan	x16	a
    tutup|ditutup|menutup|tertutup|penutupan	x16	b
    hidup|selamat|bertahan hidup	x17	a
    mati|tewas|meninggal|wafat	x17	b
    lahir|dilahirkan|kelahiran	x18	a
    meninggal|wafat|kematian	x18	b
    bersalah|terbukti bersalah|terbukti	x19	a
    bebas dari dakwaan|dibebaskan|tidak bersalah	x19	b
    ditangkap|ditahan|dipenjara|menangkap	x20	a
    dibebaskan|dilepaskan|membebaskan|kabur	x20	b
    menyerang|diserang|serangan	x21	a
    bertahan|mempertahankan	x21	b
    aman|keamanan	x22	a
    berbahaya|bahaya|rawan	x22	b
    legal|sah|resmi	x23	a
    ilegal|tidak sah|liar	x23	b
    berhasil|sukses|keberhasilan	x24	a
    gagal|kegagalan	x24	b
    mampu|sanggup	x25	a
    tidak mampu|gagal	x25	b
    suka|menyukai|senang|disukai|gemar|mencintai|cinta	x26	a
    benci|membenci|dibenci|tidak suka	x26	b
    baik|bagus|terbaik	x27	a
    buruk|jelek|terburuk	x27	b
    membaik	x28	a
    memburuk	x28	b
    besar|terbesar|raksasa	x29	a
    kecil|terkecil|mungil	x29	b
    tinggi|tertinggi	x30	a
    rendah|terendah|pendek	x30	b
    panjang|terpanjang	x31	a
    pendek|terpendek	x31	b
    lama|terlama	x32	a
    baru|terbaru|sebentar|singkat	x32	b
    tua|tertua	x33	a
    muda|termuda	x33	b
    luas|terluas|lebar	x34	a
    sempit|tersempit	x34	b
    tebal	x35	a
    tipis	x35	b
    cepat|tercepat	x36	a
    lambat|terlambat|pelan	x36	b
    kuat|terkuat	x37	a
    lemah|terlemah	x37	b
    kaya|terkaya	x38	a
    miskin|termiskin	x38	b
    mahal|termahal	x39	a
    murah|termurah|gratis	x39	b
    mudah|gampang	x40	a
    sulit|susah|sukar	x40	b
    panas|terpanas|hangat	x41	a
    dingin|terdingin	x41	b
    basah	x42	a
    kering	x42	b
    penuh|ramai|padat	x43	a
    kosong|sepi	x43	b
    bersih	x44	a
    kotor	x44	b
    terang	x45	a
    gelap	x45	b
    sehat	x46	a
    sakit	x46	b
    sebelum	x47	a
    setelah|sesudah|usai	x47	b
    atas	x48	a
    bawah	x48	b
    dalam|dalam negeri	x49	a
    luar|luar negeri	x49	b
    depan	x50	a
    belakang	x50	b
    kanan	x51	a
    kiri	x51	b
    utara	x52	a
    selatan	x52	b
    timur	x53	a
    barat	x53	b
    siang|pagi	x54	a
    malam	x54	b
    laki-laki|pria|lelaki	x55	a
    perempuan|wanita	x55	b
    suami	x56	a
    istri|isteri	x56	b
    ayah|bapak	x57	a
    ibu	x57	b
    putra	x58	a
    putri	x58	b
    kakak	x59	a
    adik	x59	b
    kawan|teman|sekutu	x60	a
    musuh|lawan	x60	b
    swasta	x61	a
    negeri|pemerintah	x61	b
    kota|perkotaan	x62	a
    desa|pedesaan	x62	b
    pusat	x63	a
    daerah	x63	b
    pertama|perdana	x64	a
    terakhir	x64	b
    kuno|tradisional	x65	a
    modern	x65	b
    benar	x66	a
    salah|keliru	x66	b
    sama|serupa	x67	a
    berbeda|beda	x67	b
    sendiri|sendirian	x68	a
    bersama|bersama-sama	x68	b
    tetap	x69	a
    sementara	x69	b
    langsung	x70	a
    tidak langsung	x70	b
    wajib|harus	x71	a
    sunah|sukarela|opsional	x71	b
    negatif	x72	a
    positif	x72	b
    halal	x73	a
    haram	x73	b
    menambah	x74	a
    mengurangi	x74	b
    tunggal	x75	a
    jamak|ganda	x75	b
    menarik|menyenangkan	x76	a
    membosankan	x76	b
    terkenal|populer	x77	a
    tidak dikenal|kurang dikenal	x77	b
    jauh|terjauh	x78	a
    dekat|terdekat	x78	b
    tepat waktu	x79	a
    terlambat	x79	b
    menyebabkan|mengakibatkan|memicu|menimbulkan|efek samping	x80	a
    mencegah|menyembuhkan|menangkal|mengobati|meredakan	x80	b
    menuduh|dituduh|menyalahkan|disalahkan|dituding	x81	a
    dinyatakan bersih|tidak melakukan kesalahan|terbebas dari tuduhan|direhabilitasi	x81	b
    tertangkap|diringkus|dibekuk	x82	a
    buron|melarikan diri|masih dicari|lolos	x82	b
    kerabat|saudara|sepupu|keluarga	x83	a
    kenalan|orang asing|tidak berkerabat	x83	b
    mengungkapkan|membeberkan|diumumkan|mengumumkan|memublikasikan	x84	a
    merahasiakan|dirahasiakan|menutupi|ditutupi|menyembunyikan	x84	b
    memuji|dipuji|pujian|menyambut baik	x85	a
    mengkritik|dikritik|kritik|mengecam|dikecam|mencela	x85	b
    sepakat|bersepakat|mencapai kesepakatan|kesepakatan tercapai	x86	a
    menemui jalan buntu|jalan buntu|gagal mencapai|tidak sepakat|berselisih	x86	b
    liberal|progresif	x87	a
    konservatif	x87	b
    menikah|dinikahi|menikahi	x88	a
    bercerai|cerai|lajang|menceraikan|melajang	x88	b
    mengimpor|diimpor|impor	x89	a
    mengekspor|diekspor|ekspor	x89	b
    pemasukan|pendapatan	x90	a
    pengeluaran|belanja	x90	b
    hadir|menghadiri|dihadiri|ikut serta|berpartisipasi	x91	a
    absen|mangkir|memboikot|tidak hadir	x91	b
    memperluas|diperluas|perluasan	x92	a
    mempersempit|dipersempit	x92	b
    mempercepat|dipercepat|percepatan	x93	a
    memperlambat|diperlambat|menunda|ditunda|penundaan	x93	b
    memperkuat|diperkuat	x94	a
    memperlemah|melemahkan|dilemahkan	x94	b
    sederhana|simpel	x95	a
    rumit|kompleks	x95	b
    sementara waktu|untuk sementara	x96	a
    permanen|selamanya	x96	b
    wajib|diwajibkan	x97	a
    sukarela|opsional|tidak wajib	x97	b
    alami|alamiah	x98	a
    buatan|sintetis	x98	b
    damai|secara damai	x99	a
    rusuh|ricuh|bentrok	x99	b
    puas	x100	a
    kecewa|tidak puas	x100	b
    mengakui|diakui|pengakuan	x101	a
    membantah|dibantah|menyangkal|disangkal|memungkiri	x101	b
    musim hujan|penghujan	x102	a
    musim kemarau|kemarau	x102	b
    senior	x103	a
    yunior|junior	x103	b
    amatir	x104	a
    profesional	x104	b
    sipil	x105	a
    militer	x105	b
    optimistis|optimis	x106	a
    pesimistis|pesimis	x106	b
    surplus	x107	a
    defisit	x107	b
    kelebihan|berlebih	x108	a
    kekurangan	x108	b
    utuh	x109	a
    hancur|rusak	x109	b
    dipertahankan|mempertahankan	x110	a
    dicopot|mencopot|diganti	x110	b
    naik pangkat|promosi	x111	a
    turun pangkat|demosi	x111	b
    berbayar	x112	a
    cuma-cuma|gratis	x112	b
    meminjamkan|dipinjamkan	x113	a
    meminjam|dipinjam	x113	b
    di hulu|hulu	x114	a
    di hilir|hilir	x114	b
    jujur	x115	a
    berbohong|bohong	x115	b
    berani	x116	a
    takut|penakut	x116	b
    langka|punah	x117	a
    melimpah|berlimpah	x117	b
    mengusulkan dihapus|menghapus|dihapus	x118	a
    memberlakukan|diberlakukan	x118	b
    menambah|ditambah|penambahan	x119	a
    memangkas|dipangkas|pemangkasan|memotong|dipotong	x119	b
    ayah|bapak	x120	a
    paman|kakek|sepupu|keponakan|mertua|ayah tiri|ipar	x120	b
    ibu kandung|ibunya	x121	a
    bibi|nenek|ibu tiri|ibu mertua|tante	x121	b
    mertua	x122	a
    ipar|menantu	x122	b
    kakak|adik	x123	a
    paman|sepupu|keponakan|ipar	x123	b
    orang tua	x124	a
    kakek-nenek|mertua	x124	b
    suami|istri|isteri|menikah dengan	x125	a
    mantan suami|mantan istri|bekas suami|bekas istri|janda|duda	x125	b
    anggota|bergabung|menjadi bagian	x126	a
    dikeluarkan dari|dipecat dari|diusir|dikucilkan	x126	b
    diwajibkan|wajib|keharusan	x127	a
    dibebaskan dari|dikecualikan|tidak perlu|tak perlu	x127	b
    mudah|gampang|lancar	x128	a
    terkendala|kendala|hambatan|terhambat|kesulitan|tersendat	x128	b
    dilanjutkan|melanjutkan|diteruskan|berlanjut|meneruskan	x129	a
    dihentikan|menghentikan|ditangguhkan|terhenti|disetop	x129	b
    digelar|diselenggarakan|diadakan|berlangsung|terlaksana	x130	a
    dibatalkan|batal|membatalkan|urung|ditiadakan	x130	b
    diperpanjang|memperpanjang|perpanjangan	x131	a
    dipersingkat|mempersingkat|dipangkas|diperpendek|memperpendek	x131	b
    melebar|meluas|memperlebar	x132	a
    menyempit|mengecil	x132	b
    sembuh|pulih|kesembuhan	x133	a
    meninggal|wafat|kambuh|memburuk	x133	b
    memiliki|membeli|dibeli|kepemilikan	x134	a
    menyewa|disewa|mengontrak|sewaan	x134	b
    dilegalkan|melegalkan|dilegalisasi	x135	a
    dilarang|melarang|dikriminalisasi	x135	b
    mengungsi|dievakuasi|meninggalkan rumah	x136	a
    bertahan di rumah|menolak dievakuasi|tetap di rumah	x136	b
    bersatu|bergabung kembali|menyatu|digabung	x137	a
    terpecah|berpisah|memisahkan diri|dipecah|pecah	x137	b
    tenang|teduh	x138	a
    bergejolak|bergelombang|berombak	x138	b
    terlihat|tampak|kelihatan	x139	a
    tersembunyi|tak terlihat|tidak terlihat	x139	b
    menguatkan putusan|dikuatkan	x140	a
    membatalkan putusan|dianulir|menganulir	x140	b
    mengaku bersalah	x141	a
    mengaku tidak bersalah|menyatakan tidak bersalah	x141	b
    bersenjata	x142	a
    tak bersenjata|tidak bersenjata|tangan kosong	x142	b
    sengaja|disengaja|dengan sengaja	x143	a
    tidak sengaja|tak sengaja|tidak disengaja	x143	b
    bulat|aklamasi|mufakat	x144	a
    terbelah|voting	x144	b
    mendarat dengan selamat|mendarat	x145	a
    jatuh|terjatuh	x145	b
    terpilih|terpilih kembali	x146	a
    kalah dalam pemilihan|gagal terpilih|tersingkir	x146	b
    untung|laba	x147	a
    bangkrut|pailit|kepailitan	x147	b
    penuh waktu	x148	a
    paruh waktu	x148	b
    beristri|bersuami|berkeluarga|menikah	x149	a
    lajang|melajang|bujangan|belum menikah	x149	b
    berat|parah|serius	x150	a
    ringan	x150	b
    monarki|kerajaan	x151	a
    republik	x151	b
    didirikan|berdiri|mendirikan|dibentuk	x152	a
    dibubarkan|membubarkan|bubar	x152	b
    diangkat|dilantik|ditunjuk	x153	a
    diberhentikan|dicopot|dipecat	x153	b
    diperketat|memperketat|pengetatan	x154	a
    dilonggarkan|melonggarkan|pelonggaran|dicabut	x154	b
    mengkritik|mengecam|menyerang	x155	a
    membela|membelanya	x155	b
    guru|pengajar	x156	a
    murid|siswa	x156	b
    majikan|atasan	x157	a
    bawahan|karyawan	x157	b
    pendahulu	x158	a
    penerus|pengganti	x158	b
    inflasi	x159	a
    deflasi	x159	b
    berpenghuni|dihuni|berpenduduk	x160	a
    tak berpenghuni|tidak berpenghuni|tidak dihuni	x160	b
    habis terjual|ludes	x161	a
    masih tersedia|tidak laku	x161	b
    mogok|pemogokan	x162	a
    bekerja kembali|kembali bekerja	x162	b
    lulus|lolos	x163	a
    gagal|tersingkir|gugur|tidak lulus	x163	b
    menyalakan|dinyalakan|menyala	x164	a
    mematikan|dimatikan|padam	x164	b
    mengunci|dikunci|terkunci	x165	a
    membuka|dibuka|terbuka	x165	b
    meminjamkan	x166	a
    meminjam	x166	b
    siang hari|siang	x167	a
    malam hari|malam	x167	b
    pagi|pagi hari	x168	a
    malam|sore|petang	x168	b
    ganjil	x169	a
    genap	x169	b
    maju	x170	a
    mundur	x170	b
    internasional|mancanegara	x171	a
    domestik|lokal|dalam negeri	x171	b
    resmi|formal	x172	a
    tidak resmi|informal|nonformal	x172	b
    manual	x173	a
    otomatis	x173	b
    jantan	x175	a
    betina	x175	b
    herbivora|pemakan tumbuhan	x176	a
    karnivora|pemakan daging	x176	b
    gurun|kering|gersang	x177	a
    subur|hijau	x177	b
    monoton	x178	a
    bervariasi|beragam	x178	b
    homogen|seragam	x179	a
    heterogen|beragam	x179	b
    individu|perorangan	x180	a
    kelompok|tim|beregu	x180	b
    lisan	x181	a
    tertulis|tulisan	x181	b
    langsung	x182	a
    rekaman|tunda	x182	b
    daring|online	x183	a
    luring|tatap muka|offline	x183	b
    vertikal	x184	a
    horizontal	x184	b
    """#
}
