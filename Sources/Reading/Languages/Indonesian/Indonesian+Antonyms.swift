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
    """#
}
