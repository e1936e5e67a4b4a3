extension Indonesian {
  /// What news words mean. Columns: forms (inflections included), concept id of `ConceptData.concepts`. A form may
  /// stand in several rows; the longest form at a place wins.
  static let concepts: StaticString = #"""
    tentara|pasukan|prajurit|serdadu|personel militer|bala tentara|anggota TNI|pasukan militer|personel TNI|pasukan darat|serdadu bayaran|pasukan pemerintah|pasukan tempur|kombatan	TROOPS
    pasukan khusus|tentara pasukan khusus|pasukan elite|prajurit komando|pasukan elit|Kopassus|komando|Densus 88|satuan antiteror|pasukan antiteror|Kopaska|Gegana	SPECIAL_FORCES
    brigade|batalion|divisi|resimen|unit militer|satuan|batalyon|kompi|peleton|kontingen|detasemen|regu|skuadron|korps	MIL_UNIT
    perwira|jenderal|komandan|panglima|kolonel|mayor|laksamana|marsekal|letnan|brigjen|mayjen|letjen|panglima TNI|kepala staf|perwira tinggi|kapten inf|letkol|jenderal TNI|jenderal purnawirawan|jenderal bintang|mayor jenderal|letnan jenderal|brigadir jenderal	OFFICER
    warga sipil|sipil|penduduk sipil|non-kombatan|nonkombatan	CIVILIAN
    korban|jatuh korban|menelan korban|memakan korban	VICTIM
    tewas|meninggal|meninggal dunia|wafat|gugur|terbunuh|korban jiwa|korban tewas|menewaskan|ditewaskan|korban meninggal|kematian|mati|merenggut nyawa|menelan korban jiwa|kehilangan nyawa|nyawa melayang|mengembuskan napas terakhir|menghembuskan napas terakhir|tutup usia|berpulang|jumlah korban tewas|jumlah korban jiwa|angka kematian korban|meregang nyawa|menjadi korban jiwa|tak tertolong|tidak tertolong|nyawanya tak tertolong|mati lemas|korban meninggal dunia|menemui ajal|nyawanya tidak tertolong|dinyatakan meninggal|tidak bernyawa	DEAD
    luka|luka-luka|terluka|cedera|korban luka|melukai|dilukai|mencederai|dicederai|korban luka-luka|mengalami luka|menderita luka|patah|cacat tetap|lebam|mengalami luka-luka|terluka dalam|cedera dalam|luka tembak	INJURED
    hilang|belum ditemukan|dinyatakan hilang|orang hilang|korban hilang|menghilang|kehilangan jejak|masih dicari|masih dalam pencarian|belum diketahui keberadaannya	MISSING
    mengungsi|pengungsi|dievakuasi|warga mengungsi|pengungsi internal|kehilangan tempat tinggal|tunawisma akibat bencana|terusir|pengungsian warga	DISPLACED
    sandera|disandera|penyanderaan|menyandera|penyandera	HOSTAGE
    tahanan|narapidana|tawanan perang|tawanan|tahanan politik|tapol|warga binaan pemasyarakatan	PRISONER
    pengunjuk rasa|demonstran|massa aksi|pendemo|peserta aksi|aktivis mahasiswa|peserta unjuk rasa|massa pengunjuk rasa|pedemo	PROTESTER
    migran|imigran|imigran gelap|migran gelap|pendatang|pendatang gelap|migran tak berdokumen|perantau|imigran ilegal|migran ilegal	MIGRANT
    kasus|terinfeksi|positif|kasus positif|kasus terkonfirmasi|kasus baru|kasus aktif|kasus harian|jumlah kasus|temuan kasus	PATIENT_CASE
    perang|konflik|invasi|agresi|peperangan|perang saudara|konflik bersenjata|perang sipil|kancah perang|operasi militer khusus	WAR
    serangan|menyerang|menggempur|diserang|serang|penyerangan|digempur|gempur|gempuran|serbuan|menyerbu|diserbu|serbu|penyerbuan|melancarkan serangan|melakukan serangan|terserang senjata|penyerang|ofensif	ATTACK
    gencatan senjata|kesepakatan gencatan senjata|penghentian permusuhan|jeda pertempuran|penghentian tembak-menembak	CEASEFIRE
    mengerahkan|pengerahan|menerjunkan|menempatkan|dikerahkan|kerahkan|diterjunkan|terjunkan|ditempatkan|tempatkan|penempatan pasukan|mengirim pasukan|pengiriman pasukan|menurunkan personel|menyiagakan|disiagakan|pasukan dikirim|dikerahkan ke|menerjunkan personel|penerjunan	DEPLOY
    tiba|kedatangan|tiba di|sampai di|datang|mendarat di|berdatangan|setibanya|tibanya|ketibaan|telah tiba|sampai ke|mendatangkan|didatangkan|singgah|mampir|menyinggahi|disinggahi|sampai di lokasi|tiba di lokasi|mencapai lokasi|berlabuh di|merapat di|sampai di tangan	ARRIVE
    berangkat|bertolak|meninggalkan|keberangkatan|memberangkatkan|diberangkatkan|pemberangkatan|bertolak dari|angkat kaki|bertolak ke|ditinggalkan|cabut dari|beranjak dari|meninggalkan ruangan|keluar ruangan|keluar dari ruangan|bertolak menuju|terbang ke|pergi dari|sudah pergi|meninggalkan lokasi	DEPART
    menarik|menarik kembali|penarikan|menarik pasukan|penarikan pasukan|menarik mundur|menarik diri|penarikan mundur|pengunduran diri pasukan|memulangkan pasukan|ditarik|tarik|angkat kaki dari|keluar dari kota|meninggalkan kota|mengosongkan kota|hengkang dari	WITHDRAW
    keberadaan|berada|berada di	PRESENCE
    terlibat|keterlibatan|melibatkan|dilibatkan|pelibatan|ikut terlibat|turut terlibat|berperan dalam|punya andil|ambil bagian	INVOLVE
    menjaga|mengamankan|mengawal	GUARD
    berperang|bertempur|di garis depan|pertempuran|pertempuran sengit|baku hantam senjata|medan tempur|medan perang	FIGHT
    latihan|berlatih|pelatihan|melatih|dilatih|balai latihan kerja	TRAIN
    memanggil|dipanggil|memanggil dubes|pemanggilan|memanggil duta besar	SUMMON
    melayangkan protes|memprotes|nota protes|menyampaikan protes|nota diplomatik	PROTEST_DIPL
    kekhawatiran|khawatir|prihatin|menyuarakan kekhawatiran|mengkhawatirkan|keprihatinan|cemas|kecemasan|mencemaskan	CONCERN
    mengecam|mengutuk|dikecam|kecaman|dikutuk|kutukan	CONDEMN
    mendesak|meminta|menuntut|menyerukan|didesak|desakan|diminta|permintaan agar|dituntut|tuntutan|diserukan|seruan	DEMAND
    membantah|menyangkal|dibantah|bantahan|disangkal|sangkalan|memungkiri|dimungkiri|menampik|ditampik|menepis|ditepis|membantah kabar|menepis kabar|menampik kabar|tidak mengakui|tak mengakui|menyanggah|disanggah|menafikan|bantah|tampik|tepis	DENY
    mengonfirmasi|membenarkan|konfirmasi|mengkonfirmasi|dikonfirmasi|dibenarkan|memverifikasi|diverifikasi|verifikasi|diiyakan|mengamini|diamini|membenarkan kabar|membenarkan adanya	CONFIRM
    ancaman|mengancam|diancam|ancam|ancaman keamanan|gertakan|pengancaman|ancaman serius	THREAT
    keamanan|stabilitas|pengamanan|ketertiban|ketertiban umum	SECURITY
    ketegangan|eskalasi|meningkatnya ketegangan|memanas|ketegangan meningkat|memicu ketegangan|meluasnya konflik|eskalasi konflik|menegang|tegang	TENSION_POL
    kerja sama|kerjasama|bekerja sama|bekerjasama|kolaborasi|kemitraan|berkolaborasi|bermitra|menggandeng	COOPERATION
    perjanjian|kesepakatan|pakta|traktat|nota kesepahaman|persetujuan bilateral|perjanjian bilateral|nota kesepakatan	TREATY
    menandatangani|ditandatangani|meneken|penandatanganan|tanda tangan|diteken|teken|membubuhkan tanda tangan|meneken kontrak|menorehkan tanda tangan	SIGN
    sanksi|embargo|menjatuhkan sanksi|dikenai sanksi|menyanksi|disanksi|mengenakan sanksi|dikenakan sanksi|dijatuhi sanksi	SANCTION
    berkunjung|mengunjungi|kunjungan|lawatan|dikunjungi|melawat|kunjungan kenegaraan|kunjungan kerja|kunker|menyambangi|disambangi|mendatangi|didatangi|bertandang|menjenguk|dijenguk|menziarahi|diziarahi|melayat	VISIT
    bertemu|pertemuan|bersua|rapat|pertemuan bilateral|menemui|ditemui|ratas|rapat terbatas|bertatap muka|berjumpa|menjumpai|dijumpai	MEET
    percakapan telepon|menelepon|pembicaraan via telepon|ditelepon|sambungan telepon	PHONE
    pemilu|pilpres|pilkada|pemungutan suara|pemilihan umum|pemilihan kepala daerah|pemilihan presiden|pemilihan legislatif|pileg	ELECTION
    mundur|mengundurkan diri|pengunduran diri|meletakkan jabatan|mundur dari jabatan|lengser keprabon|menyatakan mundur|undur diri|melepas jabatan|melepaskan jabatan|mundur dari kursi	RESIGN
    menunjuk|mengangkat|ditunjuk|diangkat|lantik|pengangkatan|penunjukan|dipercaya menjabat|menobatkan|dinobatkan|dipercaya menjadi|didapuk|dipilih menjadi	APPOINT
    menangkap|ditangkap|mengamankan|tangkap|penangkapan|tertangkap|ditangkap polisi|mengamankan pelaku|membekuk|dibekuk|bekuk|meringkus|diringkus|ringkus|mencokok|dicokok|cokok|menciduk|diciduk|ciduk|diamankan polisi|diamankan petugas|operasi tangkap tangan|OTT|tertangkap tangan|surat perintah penangkapan|diamankan|ditangkap kembali|penangkapan kembali|tertangkap kembali|memburu|diburu|pengejaran|pemburuan|diburu polisi|mengejar pelaku|memburu pelaku|menggiring|digiring|mengejar dan menangkap|dikejar dan menangkap|tertangkap basah|digelandang|menggelandang|terjaring|mengejar|dikejar|kejar-kejaran	ARREST
    membebaskan|dibebaskan|bebaskan|pembebasan|melepaskan|dilepaskan|lepaskan|bebas bersyarat|dilepas|dibebaskan polisi|penangguhan penahanan|dipulangkan polisi|keluar dari penjara|bebas dari penjara|keluar penjara|menghirup udara bebas|bebas|bebas dari tahanan|keluar dari tahanan|melepas|dikeluarkan dari tahanan|ditangguhkan penahanannya|dilepaskan dari tahanan|dibebaskan dari tahanan	RELEASE
    sidang|persidangan|disidang|disidangkan|menyidangkan|sidang perdana|sidang lanjutan|diadili|adili|mengadili|sidang vonis|sidang tuntutan|sidang pembacaan	TRIAL
    gempa|gempa bumi|guncangan|guncangan gempa|lindu|kegempaan|gempa tektonik|diguncang gempa|seismologi|pusat seismologi	EARTHQUAKE
    banjir|kebanjiran|membanjiri|air bah|banjir besar|dilanda banjir	FLOOD
    longsor|tanah longsor|longsoran|kelongsoran|tertimbun longsor|pergerakan tanah|tanah bergerak	LANDSLIDE
    erupsi|meletus|letusan|bererupsi|letusan gunung|gunung meletus|aktivitas vulkanik	ERUPTION
    kebakaran|terbakar|kebakaran hebat|kebakaran besar|terbakar hebat	FIRE
    badai|badai petir|angin ribut|badai dahsyat	STORM
    kecelakaan|jatuh|insiden kecelakaan|mengalami kecelakaan|oleng	CRASH
    ledakan|meledak|meledakkan|diledakkan|ledakkan|peledakan|ledakan bom|meledaknya|ledakan keras|ledakan tabung gas|letupan	EXPLOSION
    rudal|peluru kendali|misil|rudal balistik|rudal jelajah|rudal hipersonik|rudal balistik antarbenua|ICBM|rudal antikapal|proyektil	MISSILE
    nuklir|isu nuklir|kenukliran	NUCLEAR
    senjata|persenjataan|alutsista|alat utama sistem senjata|senjata berat|sistem senjata|bersenjata|bersenjatakan|perlengkapan militer|dipersenjatai|mempersenjatai	WEAPON
    drone|pesawat nirawak|pesawat tanpa awak|pesawat tak berawak|UAV|wahana tanpa awak|dron	DRONE
    kapal perang|kapal militer|kapal angkatan laut|KRI|fregat|korvet|kapal patroli|kapal perusak|kapal cepat rudal	WARSHIP
    intelijen|laporan intelijen	INTELLIGENCE
    pengamat|analis|pakar|ahli|peneliti|ekonom	ANALYST
    menteri|para menteri|anggota kabinet	MINISTER
    menteri luar negeri|menlu	FOREIGN_MINISTER
    wakil menteri luar negeri|wamenlu	VICE_FM
    menteri pertahanan|menhan	DEFENCE_MINISTER
    duta besar|dubes|utusan|utusan khusus	AMBASSADOR
    presiden|kepala negara|presiden terpilih|mantan presiden	PRESIDENT
    perdana menteri|PM|kepala pemerintahan	PM
    pemimpin|pemimpin tertinggi|petinggi	LEADER
    sekretaris jenderal|sekjen	SECGEN
    juru bicara|jubir	SPOKESPERSON
    pemerintah|pemerintahan|pemerintah pusat|pihak pemerintah	GOVERNMENT
    parlemen|DPR|legislatif|Dewan Perwakilan Rakyat|lembaga legislatif|badan legislatif|majelis rendah	PARLIAMENT
    polisi|kepolisian|Polri|polres|polda|polsek|mabes Polri|polresta|petugas kepolisian|aparat kepolisian|bareskrim|reserse|Kapolri|kapolres|kapolda|Brimob|satreskrim	POLICE
    kawasan|wilayah|daerah|regional	REGION
    perbatasan|tapal batas|garis batas|berbatasan|pos perbatasan|garis perbatasan|daerah perbatasan|lintas batas|wilayah perbatasan	BORDER
    ekonomi|perekonomian|kegiatan ekonomi	ECONOMY
    inflasi|laju inflasi|tingkat inflasi	INFLATION
    suku bunga|suku bunga acuan|bunga pinjaman|BI rate	INTEREST_RATE
    kurs|nilai tukar|nilai tukar rupiah	EXCHANGE_RATE
    harga|biaya|tarif|ongkos|harga jual	PRICE
    kerugian|rugi|merugi|merugikan|dirugikan|rugi bersih|menderita rugi|menelan rugi|membukukan rugi|mencatat rugi|buntung	LOSS
    laba|keuntungan|untung|laba bersih|menguntungkan|meraup untung|cuan|mencetak laba|meraih laba|membukukan laba|balik untung	PROFIT
    pendapatan|omzet|penjualan|omset|penerimaan negara|pemasukan	REVENUE
    anggaran|APBN|menganggarkan|dianggarkan|penganggaran|APBD|RAPBN	BUDGET
    populasi|kependudukan|jumlah penduduk|sensus	POPULATION
    naik|meningkat|bertambah|melonjak|menaikkan|dinaikkan|kenaikan|ditingkatkan|meningkatkan|peningkatan|bertumbuh|tumbuh|pertambahan|penambahan|naiknya|mengerek|mendongkrak|terkerek|merangkak naik|menanjak|melambung|meroket|membengkak|bertambahnya|terus naik|naikkan|melesat|terdongkrak|lonjakan|melejit|kian naik|terus meningkat|terus bertambah|terus melonjak|menggandakan|digandakan|berlipat|berlipat ganda|naik dua kali lipat|meninggi|membaik menjadi|terangkat	RISE
    turun|menurun|berkurang|anjlok|menurunkan|diturunkan|penurunan|turunnya|menyusut|penyusutan|susut|merosot|kemerosotan|tergerus|terpangkas|terkoreksi|melorot|jeblok|terjun bebas|terpuruk|terus menurun|terus turun|terus berkurang|melandai|tinggal separuh|menipis|longsor ke|mengecil|ambrol ke|anjlok separuh	FALL
    gelombang pertama|kloter pertama|tahap awal|tahap pertama	BATCH_FIRST
    tambahan|gelombang kedua|menyusul	BATCH_EXTRA
    total|seluruhnya|keseluruhan|secara keseluruhan	TOTAL
    berencana|memutuskan mengirim|akan dikirim|rencana|merencanakan|direncanakan|perencanaan|terencana|rancangan|merancang|dirancang	PLAN
    sejauh ini|hingga kini|sampai saat ini	SO_FAR
    orang|manusia|individu|seseorang|insan	PERSON
    warga|penduduk|warga setempat|penduduk setempat|warga desa|penduduk desa|masyarakat setempat	RESIDENT
    warga negara	CITIZEN
    warga negara Indonesia|WNI	CITIZEN_INDONESIA
    warga negara asing|WNA|orang asing|warga asing	FOREIGNER
    tewas di tempat|meninggal di tempat|meninggal di lokasi|tewas seketika	DEAD_ON_SPOT
    meninggal di rumah sakit|meninggal saat dirawat|meninggal dalam perawatan|meninggal dalam perjalanan ke rumah sakit	DEAD_IN_HOSPITAL
    selamat|korban selamat|penyintas|selamat dari maut|bertahan hidup|hidup-hidup|ditemukan selamat|ditemukan hidup|lolos dari maut|dalam keadaan hidup|dalam keadaan selamat|masih hidup|luput dari maut|tidak terluka|tanpa luka|tak terluka|kondisi selamat|masih bernyawa	SURVIVE
    luka berat|luka parah|luka serius|cedera parah|cedera serius|dalam kondisi kritis	INJURED_HEAVY
    luka ringan|cedera ringan|lecet|luka lecet|luka memar|memar	INJURED_LIGHT
    luka bakar|menderita luka bakar	BURN_INJURY
    patah tulang|patah kaki|patah tangan|retak tulang	FRACTURE
    ditemukan|menemukan|penemuan|berhasil ditemukan|temuan|penemuan korban|ketemu	FOUND
    jenazah|mayat|jasad|jasad korban|kantong jenazah|potongan tubuh|bagian tubuh|kerangka manusia	BODY
    pemakaman|memakamkan|dimakamkan|makamkan|dikebumikan|penguburan|menguburkan|dikuburkan|kuburkan|prosesi pemakaman|dikubur|jenazah dimakamkan|upacara pemakaman|permakaman	BURIAL
    kuburan massal|makam massal	MASS_GRAVE
    makam|kuburan|tempat pemakaman|taman makam|TPU	CEMETERY
    berduka|berkabung|dukacita|duka cita|belasungkawa|bela sungkawa|hari berkabung|nyala lilin|tahlilan|mengheningkan cipta|ungkapan duka	MOURN
    identifikasi korban|mengidentifikasi|diidentifikasi|teridentifikasi|identifikasi|identifikasi jenazah|DVI	DEAD_IDENTIFY
    autopsi|otopsi|visum|diautopsi|visum et repertum|autopsi ulang	AUTOPSY
    bencana|bencana alam|malapetaka|musibah|petaka|kebencanaan	DISASTER
    tragedi|tragis	TRAGEDY
    tanggap darurat|status tanggap darurat|masa tanggap darurat|darurat bencana|status darurat bencana|keadaan darurat bencana	DISASTER_EMERGENCY
    keadaan darurat|status darurat|darurat nasional|darurat sipil|status siaga darurat|kondisi darurat	STATE_OF_EMERGENCY
    gempa susulan|guncangan susulan	AFTERSHOCK
    gempa pendahuluan|gempa pembuka	FORESHOCK
    gempa vulkanik|tremor vulkanik|gempa guguran	VOLCANIC_QUAKE
    magnitudo|bermagnitudo|skala Richter|SR|kekuatan gempa|berkekuatan	MAGNITUDE
    skala MMI|MMI|intensitas guncangan|intensitas gempa	INTENSITY_MMI
    episentrum|episenter|pusat gempa|titik gempa|berpusat di	EPICENTRE
    kedalaman|hiposentrum|hiposenter	DEPTH
    sesar|patahan|sesar aktif|lempeng tektonik|zona subduksi	FAULT_LINE
    tsunami|gelombang tsunami	TSUNAMI
    berpotensi tsunami|potensi tsunami|peringatan tsunami|peringatan dini tsunami	TSUNAMI_POTENTIAL
    tidak berpotensi tsunami|tak berpotensi tsunami|peringatan tsunami dicabut|peringatan dini tsunami diakhiri	TSUNAMI_NONE
    likuefaksi	LIQUEFACTION
    banjir bandang|galodo	FLASH_FLOOD
    banjir rob|rob|banjir pesisir|air pasang laut	COASTAL_FLOOD
    merendam|direndam|rendam|terendam|menggenangi|digenangi|genangi|tergenang|genangan|genangan air|terendam banjir|terendam air	INUNDATE
    surut|menyurut|air surut|banjir surut|mulai surut|berangsur surut	WATER_RECEDE
    meluap|luapan|luapan sungai|meluapnya|limpasan|melimpas|sungai meluap|meluber|jebol tanggul	OVERFLOW
    ketinggian air|tinggi muka air|muka air|tinggi genangan|debit air|permukaan air|ketinggian banjir|elevasi air	WATER_LEVEL
    tanggul|tanggul sungai|talut|tembok penahan|turap	DYKE
    jebol|bobol|tanggul jebol|menjebol|dijebol|ambrol	BREACH
    bendungan|waduk|dam|pintu air|bendung|embung	DAM
    sungai|bantaran sungai|aliran sungai|daerah aliran sungai|DAS|anak sungai|muara	RIVER
    drainase|saluran air|gorong-gorong|selokan|parit|pompa air|kanal|got	DRAINAGE
    longsoran salju|salju longsor|avalans	AVALANCHE
    lubang amblas|tanah ambles|ambles|amblas|penurunan muka tanah|sinkhole	SINKHOLE
    abrasi|abrasi pantai|erosi	ABRASION
    lumpur|material longsor|material lumpur|berlumpur	MUD
    gunung api|gunung berapi|gunungapi	VOLCANO
    lava|lava pijar|guguran lava|aliran lava|magma	LAVA
    lahar|lahar dingin|banjir lahar|banjir lahar dingin|aliran lahar	LAHAR
    awan panas|awan panas guguran|guguran awan panas|wedus gembel|aliran piroklastik	PYROCLASTIC
    abu vulkanik|hujan abu|kolom abu|abu erupsi|kolom letusan|kolom erupsi	VOLCANIC_ASH
    kawah|kaldera|bibir kawah	CRATER
    tingkat aktivitas|level siaga|status gunung|tingkat kewaspadaan|level waspada	ALERT_LEVEL
    status dinaikkan|menaikkan status|naik status|tingkat aktivitas dinaikkan|peningkatan status|meningkatkan status|status dinaikkan menjadi|aktivitas dinaikkan|dinaikkan statusnya|level dinaikkan|menaikkan tingkat	ALERT_RAISE
    status diturunkan|menurunkan status|turun status|tingkat aktivitas diturunkan|penurunan status	ALERT_LOWER
    zona bahaya|radius bahaya|kawasan rawan bencana|KRB|zona merah|zona eksklusi|radius aman|daerah rawan	DANGER_ZONE
    kebakaran hutan|kebakaran hutan dan lahan|karhutla|kebakaran lahan|kebakaran gambut|kebakaran semak	WILDFIRE
    hangus|hangus terbakar|ludes|ludes terbakar|dilalap api|dilahap api|melalap|dilalap|lalap|melahap|dilahap|menghanguskan|dihanguskan|hanguskan|habis terbakar|dilalap si jago merah|api berkobar	BURN
    memadamkan|dipadamkan|padamkan|padam|pemadaman|pemadaman api|berhasil dipadamkan|api padam|menjinakkan api|api dapat dikuasai|pendinginan|menjinakkan|dijinakkan	EXTINGUISH
    api|kobaran api|si jago merah|nyala api|lidah api|percikan api|titik api awal	FLAME
    asap|kepulan asap|asap tebal|asap hitam|mengepul	SMOKE
    kabut asap|bencana asap|asap karhutla	HAZE
    titik panas|titik api|hotspot	HOTSPOT
    lahan gambut|gambut	PEATLAND
    korsleting|korsleting listrik|arus pendek|hubungan arus pendek|hubungan pendek	SHORT_CIRCUIT
    kebocoran gas|gas bocor|kebocoran tabung gas|bocornya gas	GAS_LEAK
    tabung gas|tabung elpiji	GAS_CYLINDER
    petugas pemadam kebakaran|pemadam kebakaran|damkar|petugas damkar|petugas pemadam	FIREFIGHTER
    mobil pemadam|mobil pemadam kebakaran|unit mobil pemadam|armada pemadam|mobil damkar	FIRE_ENGINE
    siklon|siklon tropis|topan|badai tropis|angin topan|taifun|topan super	CYCLONE
    puting beliung|angin puting beliung|tornado|angin langkisau	TORNADO
    mencapai daratan|menerjang daratan|menghantam daratan|tiba di daratan	LANDFALL
    angin kencang|tiupan angin|embusan angin|hembusan angin|terpaan angin|angin	STRONG_WIND
    kecepatan angin|laju angin	WIND_SPEED
    gelombang tinggi|ombak besar|ombak tinggi|gelombang pasang	HIGH_WAVE
    laut tenang|ombak tenang|gelombang rendah|perairan tenang	CALM_SEA
    arus|arus deras|arus laut|arus sungai|arus kuat|terseret arus|terbawa arus	CURRENT
    hanyut|menghanyutkan|dihanyutkan|hanyutkan|terhanyut|hanyut terbawa arus|terseret banjir|terseret air|menyeret|diseret|terseret|tersapu|tersapu banjir	SWEPT_AWAY
    pasang laut|air pasang|pasang surut|pasang naik	TIDE
    hujan|diguyur hujan|turun hujan|gerimis|guyuran hujan|hujan ringan|hujan sedang|mengguyur|diguyur	RAIN
    hujan deras|hujan lebat|hujan dengan intensitas tinggi|hujan intensitas tinggi|hujan sangat lebat|hujan ekstrem|hujan lebat disertai angin|cuaca hujan lebat	HEAVY_RAIN
    curah hujan|intensitas hujan	RAINFALL
    petir|sambaran petir|tersambar petir|disambar petir|kilat|halilintar|guntur	LIGHTNING
    hujan es|hujan batu es	HAIL
    salju|hujan salju|bersalju|turun salju	SNOW
    badai salju	BLIZZARD
    kabut|kabut tebal|berkabut	FOG
    jarak pandang|visibilitas	VISIBILITY
    gelombang panas|panas ekstrem|suhu ekstrem|cuaca panas	HEATWAVE
    gelombang dingin|cuaca dingin ekstrem|suhu beku|embun beku|embun es	COLD_WAVE
    kekeringan|kemarau panjang|krisis air|krisis air bersih|kekurangan air|dilanda kekeringan	DROUGHT
    musim kemarau|kemarau|puncak kemarau	DRY_SEASON
    musim hujan|musim penghujan|monsun|muson|puncak musim hujan	RAINY_SEASON
    El Nino|El Niño	EL_NINO
    La Nina|La Niña	LA_NINA
    suhu|suhu udara|temperatur|suhu maksimum|suhu minimum|derajat Celsius	TEMPERATURE
    cuaca|kondisi cuaca|kondisi atmosfer|meteorologi	WEATHER
    cuaca buruk|cuaca ekstrem|cuaca tidak bersahabat|cuaca memburuk|anomali cuaca	BAD_WEATHER
    cuaca cerah|cuaca baik|cuaca bersahabat|cerah berawan|cuaca membaik	FAIR_WEATHER
    prakiraan cuaca|ramalan cuaca|prakiraan|prakirawan|peramal cuaca	WEATHER_FORECAST
    peringatan dini|sistem peringatan dini|sirene|peringatan cuaca|peringatan bencana	EARLY_WARNING
    peringatan|memperingatkan|diperingatkan|peringatkan|mewanti-wanti|imbau|dihimbau|himbau|maklumat|sudah diperingatkan|diberi peringatan|mendapat peringatan	WARNING
    waspada|mewaspadai|diwaspadai|waspadai|kewaspadaan|siaga|bersiaga|siap siaga|kesiapsiagaan|meningkatkan kewaspadaan	VIGILANT
    perubahan iklim|pemanasan global|krisis iklim	CLIMATE_CHANGE
    polusi|pencemaran|polusi udara|mencemari|dicemari|cemari|tercemar|limbah beracun|mengandung racun	POLLUTION
    tumpahan minyak|minyak tumpah|kebocoran minyak|ceceran minyak	OIL_SPILL
    deforestasi|penggundulan hutan|pembalakan liar|penebangan liar|alih fungsi lahan|perambahan hutan	DEFORESTATION
    ambruk|roboh|runtuh|robohkan|runtuhkan|keruntuhan|robohnya|ambruknya|runtuhnya|ambrol|jebol|jebolnya|rubuh|rubuhnya|tidak kuat menahan	COLLAPSE
    tertimbun|terkubur|ditimbun|mengubur|tertimbun reruntuhan|tertimbun tanah|tertimpa reruntuhan	BURIED
    terjebak|terperangkap|terjepit|terkurung|terjebak di dalam|masih terjebak|masih terperangkap|masih terkurung	TRAPPED
    tertimpa|menimpa|ditimpa|tertimpa pohon|tertimpa bangunan|kejatuhan	HIT_BY_OBJECT
    terisolasi|terisolir|terputus|akses terputus|jalan terputus|putusnya akses|terpencil|memutus|diputus|pemutusan|putus|memutus rantai|tidak bisa dijangkau|tak bisa dijangkau|tidak dapat dijangkau|belum bisa dijangkau|pelosok	ISOLATED
    dapat dilalui|bisa dilalui|kembali dilalui|akses terbuka|sudah bisa diakses|kembali terhubung|akses pulih|sudah bisa dilalui|bisa dilewati|dapat dilewati|kembali normal|bisa dijangkau|dapat dijangkau|terjangkau kendaraan|bisa diakses|dapat diakses	ACCESSIBLE
    melanda|dilanda|menerjang|diterjang|terjang|menghantam|dihantam|hantam|mengguncang|diguncang|memorak-porandakan|menyapu|disapu|berguncang|mengguncangkan|bergoyang|goyang	HIT_AREA
    kerusakan|rusak|merusak|merusakkan|dirusak|pengrusakan|perusakan|mengalami kerusakan|rusaknya|dirusakkan|meremuk|diremuk|penyok|ringsek|robek	DAMAGE
    utuh|tidak rusak|masih utuh|tidak mengalami kerusakan|tetap utuh|tak rusak|luput dari kerusakan|terhindar dari kerusakan|selamat dari kerusakan|tanpa kerusakan	INTACT
    rusak berat|rusak parah|kerusakan parah|kerusakan berat|hancur total	DAMAGE_HEAVY
    rusak sedang|kerusakan sedang	DAMAGE_MODERATE
    rusak ringan|kerusakan ringan|kerusakan kecil	DAMAGE_LIGHT
    hancur|menghancurkan|dihancurkan|hancurkan|kehancuran|penghancuran|luluh lantak|meluluhlantakkan|diluluhlantakkan|luluhlantakkan|porak-poranda|porak poranda|rata dengan tanah|hancur lebur|memusnahkan|dimusnahkan|musnahkan|pemusnahan|meratakan dengan tanah|diratakan dengan tanah|meludeskan|diludeskan|tinggal puing	DESTROY
    membangun kembali|dibangun kembali|rekonstruksi|merekonstruksi|pembangunan kembali|rehabilitasi|merehabilitasi|direhabilitasi|pemulihan pascabencana|perbaiki	REBUILD
    puing|puing-puing|reruntuhan|reruntuhan bangunan|material bangunan|serpihan	RUBBLE
    retak|retakan|keretakan|retak-retak|rekahan	CRACK
    pohon tumbang|tumbang|pohon roboh|menumbangkan	TREE_FALLEN
    pemadaman listrik|listrik padam|mati listrik|listrik mati|padamnya listrik|mati lampu|aliran listrik terputus|pemadaman bergilir|pemadaman|padam|tanpa listrik	POWER_OUTAGE
    listrik menyala|listrik pulih|pemulihan listrik|listrik kembali normal|memulihkan listrik|pasokan listrik pulih	POWER_RESTORE
    listrik|aliran listrik|jaringan listrik|tiang listrik|gardu listrik|kelistrikan|pasokan listrik|tenaga listrik|setrum|PLN|kabel listrik|gardu	ELECTRICITY
    air bersih|air minum|pasokan air bersih|sumber air|PDAM	CLEAN_WATER
    terdampak|berdampak|warga terdampak|korban terdampak|wilayah terdampak|terimbas	AFFECTED
    rumah|rumah warga|rumah penduduk|hunian|tempat tinggal|kediaman|rumah tinggal|rumah dinas|rumah susun|rusun	HOUSE
    bangunan|gedung|gedung bertingkat|gedung pencakar langit|struktur bangunan|pencakar langit	BUILDING
    toko|ruko|pertokoan|minimarket|swalayan|gerai|supermarket|ritel|pengecer|peritel	SHOP
    pasar tradisional|pasar|pasar induk|pasar rakyat|pasar basah	MARKET_PLACE
    pabrik|pabrikan|pengolahan|kawasan industri|manufaktur	FACTORY
    tambang|lubang tambang|tambang batu bara|tambang emas ilegal	MINE_SITE
    penambang|petambang|pekerja tambang|penambang ilegal	MINER
    sekolah|gedung sekolah|madrasah|SD|SMP|SMA|SMK|bersekolah|persekolahan|sekolah dasar	SCHOOL
    rumah ibadah|tempat ibadah|sinagoge	PLACE_OF_WORSHIP
    fasilitas umum|fasum|fasilitas publik|sarana umum|fasilitas sosial	PUBLIC_FACILITY
    jembatan|jembatan gantung|jembatan layang|jembatan penyeberangan	BRIDGE
    jalan raya|jalan nasional|jalan provinsi|badan jalan|akses jalan|jalanan|jalur|jalan protokol|jalan	ROAD
    jalan tol|tol|gerbang tol|ruas tol|jalan bebas hambatan|pintu tol	TOLL_ROAD
    desa|kampung|dusun|nagari|gampong|pedesaan|perdesaan|perkampungan	VILLAGE
    kecamatan|distrik|kapanewon	DISTRICT
    kabupaten	REGENCY
    kota|kotamadya|perkotaan|kota besar|kawasan perkotaan|metropolitan|urban	CITY
    provinsi|propinsi	PROVINCE
    sawah|lahan pertanian|area persawahan|persawahan|ladang|lahan sawah|tanaman padi	RICE_FIELD
    perkebunan|kebun|lahan perkebunan|kebun sawit	PLANTATION
    ternak|hewan ternak|peternakan	LIVESTOCK
    gunung|pegunungan|lereng gunung|puncak gunung|kaki gunung|perbukitan|bukit	MOUNTAIN
    lereng|tebing|jurang|lembah|tebing curam|bibir jurang|jurang terjal	SLOPE
    pantai|pesisir|garis pantai|tepi pantai|kawasan pesisir|lepas pantai|tepi laut	COAST
    laut|perairan|lautan|samudra|samudera|laut lepas|perairan dangkal|maritim|kelautan|bahari	SEA
    pulau|kepulauan|pulau terluar|pulau kecil|nusantara	ISLAND
    danau	LAKE
    hutan|hutan lindung|kawasan hutan|taman nasional|rimba|kehutanan	FOREST
    kepala keluarga|keluarga|rumah tangga|KK|kekeluargaan	HOUSEHOLD
    keluarga korban|kerabat|sanak saudara|sanak famili|anggota keluarga|ahli waris|pihak keluarga|kerabat korban|istri korban|suami korban|janda|orang tua korban|ayah korban|ibu korban	RELATIVE
    anak-anak|anak|bocah|anak di bawah umur|anak kecil|kanak-kanak	CHILD
    dewasa|orang dewasa	ADULT
    bayi|balita|batita|orok|bayi baru lahir	INFANT
    remaja|ABG|pemudi	TEENAGER
    perempuan|wanita|kaum perempuan|ibu-ibu|ibu rumah tangga|gadis	WOMAN
    laki-laki|pria|lelaki|kaum pria	MAN
    lansia|lanjut usia|orang tua renta|kakek|nenek|warga lanjut usia	ELDERLY
    ibu hamil|perempuan hamil|wanita hamil|bumil|hamil|kehamilan	PREGNANT_WOMAN
    penyandang disabilitas|difabel|cacat|penyandang cacat	DISABLED
    anak yatim|yatim piatu|yatim	ORPHAN
    siswa|pelajar|murid|siswi|peserta didik|anak sekolah	STUDENT_SCHOOL
    mahasiswa|mahasiswi|sarjana|alumni|lulusan|alumnus	STUDENT
    guru|tenaga pendidik|pengajar|mengajar|diajar	TEACHER
    pekerja|buruh|karyawan|pegawai|tenaga kerja|kuli|pekerja bangunan|staf	WORKER
    petani|pekebun|peternak|kelompok tani|gabungan kelompok tani	FARMER
    nelayan|pelaut nelayan|nelayan tradisional	FISHERMAN
    turis|wisatawan|pelancong|wisatawan mancanegara|wisman|wisatawan asing	TOURIST
    pendaki|pendaki gunung|pendakian|mendaki|pendaki hilang	CLIMBER
    pedagang|penjual|pemilik toko|pedagang kaki lima|PKL|penjaja|distributor|merchant	TRADER
    insiden|peristiwa|kejadian	INCIDENT
    kecelakaan lalu lintas|laka lantas|kecelakaan maut|kecelakaan beruntun|lakalantas|kecelakaan tunggal|kecelakaan mobil|kecelakaan bus	TRAFFIC_ACCIDENT
    kecelakaan pesawat|pesawat jatuh|jatuhnya pesawat|kecelakaan udara|kecelakaan helikopter|helikopter jatuh	PLANE_CRASH
    kecelakaan kapal|kecelakaan laut|kapal karam|karamnya kapal|musibah kapal|kecelakaan feri	SHIP_ACCIDENT
    kecelakaan kereta|kecelakaan kereta api|tabrakan kereta|tabrakan kereta api	TRAIN_ACCIDENT
    kecelakaan kerja|keselamatan kerja|K3	WORK_ACCIDENT
    tabrakan|bertabrakan|menabrak|ditabrak|tabrak|tertabrak|penabrak|adu banteng|tabrakan beruntun|bertubrukan|menubruk|tubrukan|benturan|menyenggol|menyeruduk|diseruduk|disenggol|bersenggolan|menabrakkan|ditabrakkan|tabrakkan	COLLIDE
    tabrak lari|ditabrak mobil|tertabrak kereta|tertabrak mobil|terlindas|melindas|dilindas|lindas|ditabrak kereta	HIT_PERSON_VEHICLE
    terbalik|terguling|terjungkal|oleng dan terbalik|guling	OVERTURN
    kapal terbalik|perahu terbalik|terbalik dihantam ombak|terbalik diterjang gelombang|karam	CAPSIZE
    tenggelam|menenggelamkan|ditenggelamkan|tenggelamkan|tenggelamnya|kapal tenggelam|penenggelaman|mengaramkan|dikaramkan	SINK
    terapung|mengapung|tetap mengapung|terombang-ambing|terapung-apung	STAY_AFLOAT
    mati tenggelam|tewas tenggelam|orang tenggelam|tenggelam di sungai|tenggelam di laut|tenggelam di kolam|korban tenggelam	DROWN
    kandas|terdampar|kapal kandas	RUN_AGROUND
    diapungkan kembali|mengapungkan kembali|lepas dari kandas|mengapungkan|diapungkan	REFLOAT
    anjlok dari rel|keluar rel|kereta anjlok|anjloknya kereta|keluar dari rel|anjlok di dekat	DERAIL
    tergelincir|tergelincirnya|keluar landasan|keluar jalur|keluar landasan pacu|slip|selip|keluar dari landasan	SKID
    terperosok|masuk jurang|terjun ke jurang|terjun ke sungai|jatuh ke jurang|terjun bebas ke|tercebur|nyemplung|masuk parit	PLUNGE
    jatuh|terjatuh|jatuhnya|kejatuhan dari|terpeleset|tersandung|jatuh dari ketinggian|terantuk	FALL_DOWN
    rem blong|rem tidak berfungsi|gagal rem|kegagalan rem	BRAKE_FAILURE
    mati mesin|mesin mati|gangguan mesin|kerusakan mesin|mesin rusak|kegagalan mesin|gangguan teknis|kendala teknis	ENGINE_FAILURE
    kelebihan muatan|kelebihan penumpang|melebihi kapasitas|overkapasitas|over kapasitas|kelebihan beban|kelebihan kapasitas	OVERLOAD
    melaju kencang|kecepatan tinggi|ngebut|mengebut|melebihi batas kecepatan|ugal-ugalan	SPEEDING
    mengantuk|sopir mengantuk|pengemudi mengantuk|microsleep|kelelahan	DROWSY_DRIVER
    mabuk|pengaruh alkohol|mengemudi dalam keadaan mabuk|minuman keras|miras|miras oplosan	DRUNK
    kesalahan manusia|kelalaian|kelalaian manusia|faktor manusia|kealpaan|lalai|kesalahan pilot	HUMAN_ERROR
    penyebab|penyebab kecelakaan|sebab-musabab|biang keladi|penyebab kebakaran|penyebab kematian|menyebabkan|disebabkan|memicu|dipicu|pemicu|menimbulkan|ditimbulkan|memunculkan|menyulut|disulut|dipicu oleh|disebabkan oleh	CAUSE
    kendaraan|kendaraan bermotor|ranmor|minibus|mobil pribadi|mobil boks|berkendara	VEHICLE
    sepeda motor|motor|kendaraan roda dua|skuter|pemotor|pengendara motor|otopet	MOTORCYCLE
    sepeda|pesepeda|bersepeda|mengayuh	BICYCLE
    bus|bis|bus pariwisata|bus antarkota|autobus|bus sekolah|transjakarta|angkot|angkutan kota|mikrolet	BUS
    truk|truk tangki|truk tronton|dump truk|truk trailer|truk gandeng|truk kontainer|tronton|truk boks	TRUCK
    ambulans|ambulance|mobil jenazah	AMBULANCE
    alat berat|ekskavator|buldoser|derek|crane|backhoe	HEAVY_EQUIPMENT
    kereta api|kereta|KRL|rangkaian kereta|lokomotif|gerbong|KA|kereta rel listrik|komuter|KAI|lintas rel terpadu|LRT|MRT|gerbong kereta	RAIL_TRAIN
    rel|rel kereta|jalur kereta|jalur kereta api|perlintasan|perlintasan sebidang|perkeretaapian|bantalan rel|palang pintu	RAILWAY
    pesawat|pesawat terbang|pesawat penumpang|pesawat komersial|pesawat kargo|pesawat jet|pesawat kecil|jet pribadi|armada pesawat|pesawat baling-baling|pesawat turboprop|badan pesawat|sayap pesawat|pesawat udara|jet	AIRCRAFT
    helikopter|heli	HELICOPTER
    balon udara	HOT_AIR_BALLOON
    kapal|kapal laut|kapal penumpang|kapal kargo|kapal barang|kapal motor|kapal pesiar|kapal kontainer|perkapalan	SHIP
    feri|kapal feri|kapal ferry|ferry|kapal penyeberangan|kapal roro|KMP|kapal motor penyeberangan	FERRY
    perahu|perahu motor|speedboat|kapal cepat|sampan|rakit|longboat|kelotok|sekoci|perahu karet|perahu kayu|kapal kayu	BOAT
    kapal nelayan|kapal ikan|kapal penangkap ikan|perahu nelayan|kapal pukat|kapal tangkap|pukat	FISHING_BOAT
    kapal tanker|tanker|kapal tangki|tanker minyak	TANKER
    kapal tunda|tongkang|tugboat|ponton	TUGBOAT
    kapal selam|kapal selam nuklir|kapal selam serang	SUBMARINE
    penumpang|penumpang kapal|penumpang pesawat|manifes|manifes penumpang|daftar penumpang|jumlah penumpang	PASSENGER
    awak|anak buah kapal|ABK|kru|awak kabin|awak kapal|awak pesawat|pramugari|pramugara|awak bus|mualim	CREW
    pilot|kopilot|ko-pilot|penerbang|kapten pilot	PILOT
    nakhoda|nahkoda|juragan kapal|kapten kapal	SHIP_CAPTAIN
    sopir|pengemudi|supir|pengendara|masinis|pengemudi truk|sopir bus|sopir truk|kernet|mengemudi|dikemudi|mengemudikan|dikemudikan	DRIVER
    pejalan kaki|penyeberang jalan	PEDESTRIAN
    bandara|bandar udara|lapangan terbang|pangkalan udara sipil|bandar udara internasional	AIRPORT
    landasan|landasan pacu|landas pacu|runway|apron|taxiway	RUNWAY
    terminal|terminal bus|terminal penumpang|halte	TERMINAL
    stasiun kereta|stasiun kereta api|stasiun	RAIL_STATION
    pelabuhan|dermaga|bandar|syahbandar|pelabuhan penyeberangan|otoritas pelabuhan|KSOP|anjungan dermaga|tepi dermaga|bongkar muat|tambatan	PORT
    lepas landas|tinggal landas|mengudara|take off	TAKE_OFF
    mendarat|pendaratan|mendarat dengan selamat|mendaratkan|didaratkan|daratkan|mendarat mulus	LAND_AIRCRAFT
    mendarat darurat|pendaratan darurat|balik ke bandara|kembali ke bandara|return to base	EMERGENCY_LANDING
    hilang kontak|kehilangan kontak|putus kontak|lost contact|hilang dari radar	LOSE_CONTACT
    kotak hitam|black box|perekam data penerbangan|FDR|CVR|perekam suara kokpit	BLACK_BOX
    penerbangan|rute penerbangan|terbang|menerbangkan|diterbangkan|terbangkan|jadwal penerbangan	FLIGHT
    pelayaran|berlayar|penyeberangan|menyeberang|melaut|rute pelayaran	VOYAGE
    berlabuh|bersandar|sandar|labuh jangkar|merapat	ANCHOR
    penerbangan dibatalkan|pembatalan penerbangan|batal terbang|membatalkan penerbangan	FLIGHT_CANCELLED
    penundaan penerbangan|keterlambatan|terlambat|delay|penundaan keberangkatan|jadwal tertunda	DELAYED_TRANSPORT
    tepat waktu|sesuai jadwal|tidak terlambat	ON_TIME
    terlantar|telantar|tertahan|terkatung-katung|penumpang terlantar|tidak bisa pulang|menelantarkan|ditelantarkan|terjebak di bandara	STRANDED
    kemacetan|macet|lalu lintas padat|macet total|kemacetan parah|antrean kendaraan|macet parah|kepadatan kendaraan	TRAFFIC_JAM
    lalu lintas lancar|arus lancar|ramai lancar|kembali lancar	TRAFFIC_SMOOTH
    lalu lintas|arus lalu lintas|arus kendaraan|rekayasa lalu lintas|contraflow|one way|lalin	TRAFFIC
    mudik|arus mudik|pemudik|arus balik|pulang kampung|mudik Lebaran	MUDIK
    jalan ditutup|penutupan jalan|jalur ditutup|ditutup total|pengalihan arus|ditutup untuk umum|tak bisa dilalui|tak dapat dilalui|tertutup material|ditutup bagi kendaraan	ROAD_CLOSED
    jalan dibuka|jalur dibuka|kembali dibuka|buka kembali|dibuka lagi|kembali dibuka untuk kendaraan|sudah dapat dilalui	ROAD_OPEN
    laik laut|laik jalan|laik terbang|layak terbang|laik operasi|layak jalan|uji kelayakan	SEAWORTHY
    tidak laik|tidak laik jalan|tak laik laut|tidak laik terbang|tidak layak jalan|tidak laik laut	NOT_SEAWORTHY
    jaket pelampung|pelampung|rompi pelampung|sabuk pengaman|helm|alat keselamatan|baju pelampung	SAFETY_EQUIPMENT
    KNKT|Komite Nasional Keselamatan Transportasi	KNKT
    maskapai|maskapai penerbangan|perusahaan penerbangan|Garuda|Lion Air	AIRLINE
    operator kapal|pemilik kapal|perusahaan pelayaran|operator feri|agen kapal|perusahaan otobus	SHIP_OPERATOR
    Kementerian Perhubungan|Kemenhub|Dinas Perhubungan|Dishub|otoritas penerbangan|otoritas bandara	TRANSPORT_AUTHORITY
    pengatur lalu lintas udara|ATC|AirNav|menara pengawas|menara kontrol|pemandu lalu lintas udara	AIR_TRAFFIC_CONTROL
    kokpit|ruang kemudi|anjungan	COCKPIT
    kargo|muatan|barang bawaan|bagasi|barang muatan|bermuatan	CARGO
    bahan bakar|BBM|bensin|solar|avtur|bahan bakar minyak|pertalite|pertamax	FUEL
    kecepatan|kilometer per jam|knot|berkecepatan|kencang	SPEED
    kapasitas|daya tampung|berkapasitas|daya angkut|kapasitas maksimal|menampung|ditampung	CAPACITY
    lama penerbangan|waktu tempuh|durasi perjalanan|lama perjalanan	DURATION_FLIGHT
    ketinggian|ketinggian terbang|meter di atas permukaan laut|mdpl	ALTITUDE
    jarak|jarak tempuh|berjarak|kilometer dari|radius|kejauhan	DISTANCE
    menyelamatkan|diselamatkan|selamatkan|penyelamatan|pertolongan|menolong|ditolong|penyelamatan korban|tertolong|operasi penyelamatan|terselamatkan|berhasil dievakuasi|berhasil diselamatkan|berhasil dikeluarkan|dikeluarkan dari|diangkat dari reruntuhan|berhasil diangkat|dievakuasi selamat|dapat diselamatkan	RESCUE
    penyelamat|petugas penyelamat|tim penyelamat|tim SAR|tim SAR gabungan|petugas SAR|regu penyelamat|anggota SAR|personel SAR	RESCUER
    Basarnas|Badan SAR Nasional|Badan Nasional Pencarian dan Pertolongan|Kantor SAR|Kantor Pencarian dan Pertolongan	SAR_AGENCY
    Badan Nasional Penanggulangan Bencana|BNPB|BPBD|Badan Penanggulangan Bencana Daerah|badan penanggulangan bencana	DISASTER_AGENCY
    badan meteorologi|BMKG|stasiun meteorologi|PVMBG|badan geologi|pusat vulkanologi	METEO_AGENCY
    pencarian|pencarian korban|operasi pencarian|operasi SAR|penyisiran|menyisir|disisir|sisir|pencarian dan pertolongan|melakukan pencarian|mencari korban|dicari tim SAR|mencari penyintas|upaya pencarian|mencari|dicari|menjejaki|dijejaki	SEARCH
    pencarian dihentikan|menghentikan pencarian|operasi SAR ditutup|pencarian ditutup|penghentian pencarian|operasi SAR dihentikan|operasi pencarian dihentikan|pencarian resmi ditutup|menutup pencarian|menutup operasi pencarian|operasi pencarian ditutup|pencarian diakhiri|mengakhiri pencarian	SEARCH_END
    pencarian dilanjutkan|melanjutkan pencarian|pencarian diperpanjang|operasi SAR diperpanjang|memperpanjang pencarian|pencarian berlanjut|pencarian diteruskan|pencarian kembali dilakukan|operasi pencarian diperpanjang	SEARCH_RESUME
    mengevakuasi|dievakuasi|evakuasi|pengevakuasian|proses evakuasi|mengungsikan|diungsikan|ungsikan|dievakuasi ke|evakuasi mandiri	EVACUATE
    kembali ke rumah|pulang ke rumah|kembali ke rumah masing-masing|pengungsi kembali|pemulangan pengungsi|kembali ke kampung|sudah pulang|sudah di rumah|sudah kembali ke rumah	RETURN_HOME
    pengungsian|posko pengungsian|tempat pengungsian|lokasi pengungsian|tenda pengungsian|titik pengungsian|tempat penampungan|kamp pengungsian|penampungan sementara|tempat evakuasi	SHELTER
    tenda|tenda darurat|tenda keluarga	TENT
    posko|pos komando|posko utama|pos pengamanan|pos pantau|posko tanggap darurat|posko terpadu	COMMAND_POST
    dapur umum|dapur lapangan	FIELD_KITCHEN
    hunian sementara|huntara|rumah sementara|hunian darurat	TEMP_HOUSING
    hunian tetap|huntap|rumah relokasi	PERM_HOUSING
    relokasi|merelokasi|direlokasi|pemindahan|memindahkan|dipindahkan|pindahkan|dipindahkan ke|pindah|berpindah|bergerak|pergerakan	RELOCATE
    bantuan|bantuan kemanusiaan|bantuan darurat|bantuan logistik|paket bantuan|bahan bantuan|bantuan pangan|bantuan medis|uluran tangan|bantuan luar negeri|donasi bantuan|membantu|dibantu	AID
    menyalurkan|disalurkan|salurkan|penyaluran|mendistribusikan|didistribusikan|distribusikan|pendistribusian|penyaluran bantuan|membagikan|dibagikan|pembagian|tersalurkan|menyerahkan bantuan|distribusi|bagikan|membagi-bagikan	DISTRIBUTE_AID
    menghalangi bantuan|memblokir bantuan|bantuan terhambat|menghentikan bantuan|bantuan tertahan|menahan bantuan|penghentian bantuan	BLOCK_AID
    donasi|sumbangan|menyumbang|disumbang|menyumbangkan|disumbangkan|sumbangkan|mendonasikan|didonasikan|donasikan|donatur|dana bantuan|dermawan	DONATION
    ganti rugi|kompensasi|uang duka|santunan kematian|restitusi|uang santunan|ganti untung|santunan|mengganti rugi|diganti rugi	COMPENSATION
    relawan|sukarelawan|tenaga sukarela	VOLUNTEER
    pekerja kemanusiaan|pekerja bantuan|petugas kemanusiaan|pekerja sosial	AID_WORKER
    lembaga bantuan|lembaga kemanusiaan|organisasi kemanusiaan|badan bantuan|Palang Merah|PMI|Bulan Sabit Merah|ICRC	AID_AGENCY
    lembaga swadaya masyarakat|LSM|organisasi nonpemerintah|organisasi nirlaba|organisasi masyarakat sipil|lembaga pemantau|masyarakat sipil|organisasi masyarakat|ormas	NGO
    krisis kemanusiaan|bencana kemanusiaan|kondisi kemanusiaan	HUMANITARIAN_CRISIS
    koridor kemanusiaan|jalur kemanusiaan|koridor aman|jeda kemanusiaan	HUMANITARIAN_CORRIDOR
    bencana kelaparan|krisis pangan|kekurangan pangan|kerawanan pangan|paceklik	FAMINE
    kekurangan|kelangkaan|langka|minim pasokan|krisis pasokan	SHORTAGE
    kelebihan pasokan|surplus|stok melimpah|stok cukup|pasokan cukup|stok aman|tercukupi|kelebihan anggaran	SURPLUS
    penyelam|tim penyelam|menyelam|penyelaman|diselami	DIVER
    anjing pelacak|anjing K9|unit K9|anjing K-9	SNIFFER_DOG
    kapal SAR|perahu penyelamat|KN SAR|kapal penyelamat|rigid inflatable boat	SAR_BOAT
    saksi|saksi mata|kesaksian|bersaksi|saksi kunci|saksi ahli|memberikan kesaksian|saksi-saksi	WITNESS
    jumlah korban|data korban|data sementara|jumlah pengungsi|data terbaru	TOLL
    pemulihan|memulihkan|dipulihkan|pulihkan|pulih|masa pemulihan|bangkit|kebangkitan	RECOVERY
    pembersihan|membersihkan|dibersihkan|bersihkan|kerja bakti|bersih-bersih	CLEANUP
    terkendali|terkontrol|dapat dikendalikan|kondusif|situasi kondusif|kendalikan|aman terkendali|sudah padam|bisa dikendalikan|sudah terkendali	UNDER_CONTROL
    tidak terkendali|tak terkendali|di luar kendali|lepas kendali|tak terkontrol|hilang kendali|masih berkobar|belum padam|berkobar|masih menyala|terus meluas|belum terkendali	OUT_OF_CONTROL
    aman|dalam keadaan aman|keselamatan|terlindung|dinyatakan aman|selamat dari|keamanan pangan|aman dikonsumsi|tidak berbahaya|aman-aman saja|tidak beracun|layak konsumsi|aman digunakan|layak minum|layak dikonsumsi|tak berbahaya|tidak membahayakan	SAFE
    berbahaya|membahayakan|dibahayakan|bahayakan|bahaya|mengancam keselamatan|risiko tinggi|berbahaya bagi|mengancam jiwa|mematikan|tidak aman|tak aman|tidak layak konsumsi|tidak layak minum|merugikan kesehatan	DANGEROUS
    kesehatan|kesehatan masyarakat|kesehatan publik	HEALTH
    penyakit|penyakit menular|infeksi|menginfeksi|penyakit tidak menular|penyakit infeksi	DISEASE
    wabah|kejadian luar biasa|KLB|mewabah|berjangkit|status KLB	OUTBREAK
    pandemi|pandemi Covid-19	PANDEMIC
    endemi|endemis|endemik	ENDEMIC
    darurat kesehatan|kedaruratan kesehatan|darurat kesehatan masyarakat|darurat kesehatan global|PHEIC	PUBLIC_HEALTH_EMERGENCY
    kasus suspek|suspek|kasus dugaan|terduga pasien|kasus terduga|kasus probable|kasus probabel	CASE_SUSPECTED
    terkonfirmasi positif|dinyatakan positif|konfirmasi laboratorium|positif terinfeksi|positif Covid-19|hasil positif|dites positif|terkonfirmasi|terbukti positif|hasilnya positif	CASE_CONFIRMED
    dinyatakan negatif|hasil negatif|negatif Covid-19|negatif terinfeksi|hasil tes negatif|negatif|terbukti negatif|hasilnya negatif|bebas narkoba	CASE_NEGATIVE
    insidensi|prevalensi|angka kejadian|laju penularan|positivity rate|angka penularan	INCIDENCE
    tingkat kematian|angka kematian|tingkat fatalitas|case fatality rate|CFR	FATALITY_RATE
    pasien|penderita|pengidap|mengidap|menderita|pasien rawat inap|penyintas kanker	PATIENT
    gejala|bergejala|demam|batuk|mual|muntah|pusing|sesak napas|ruam|kejang|gejala klinis|muntah-muntah|mual-mual|batuk-batuk|panas tinggi|sakit kepala	SYMPTOM
    tanpa gejala|OTG|orang tanpa gejala|tidak bergejala	ASYMPTOMATIC
    menular|penularan|menulari|tertular|menularkan|ditularkan|tularkan|penyebaran virus|penularan lokal|penyebaran penyakit|terjangkiti|menjangkiti|dijangkiti	TRANSMIT
    menyebar|penyebaran|tersebar|menyebarkan|disebarkan|sebarkan|meluas|menjalar|merambat|merembet|merebak|beredar|peredaran|disebar|menebar|ditebar|menyebarluaskan|disebarluaskan|penyebarluasan|beredarnya	SPREAD
    mengendalikan penyebaran|membendung|dibendung|menekan penyebaran|mencegah penyebaran|memutus rantai penularan|memutus mata rantai	CONTAIN_SPREAD
    Covid-19|Covid|virus corona|SARS-CoV-2|korona|koronavirus	COVID
    demam berdarah|demam berdarah dengue|DBD|dengue|demam dengue	DENGUE
    malaria	MALARIA
    tuberkulosis|TBC|TB	TB
    kolera	CHOLERA
    difteri	DIPHTHERIA
    campak|rubella|campak rubella	MEASLES
    polio|lumpuh layu|lumpuh layuh akut	POLIO
    rabies|anjing gila|gigitan anjing|gigitan hewan	RABIES
    flu burung|avian influenza|H5N1	BIRD_FLU
    demam babi|demam babi afrika|ASF	SWINE_FEVER
    penyakit mulut dan kuku|PMK	FOOT_AND_MOUTH
    flu|influenza|pilek	INFLUENZA
    cacar monyet|mpox|monkeypox	MPOX
    cacar|cacar air	SMALLPOX
    ebola	EBOLA
    marburg|virus Marburg	MARBURG
    zika|chikungunya|virus zika	ZIKA
    HIV|AIDS|ODHA	HIV
    hepatitis|hepatitis akut	HEPATITIS
    pneumonia|radang paru|ISPA|infeksi saluran pernapasan|infeksi saluran pernapasan akut|infeksi saluran napas	PNEUMONIA
    diare|mencret|disentri|muntaber	DIARRHOEA
    tifus|tipes|demam tifoid	TYPHOID
    leptospirosis|kencing tikus	LEPTOSPIROSIS
    meningitis|radang selaput otak|ensefalitis	MENINGITIS
    antraks	ANTHRAX
    kanker|tumor|leukemia	CANCER
    penyakit jantung|serangan jantung|gagal jantung|henti jantung	HEART_DISEASE
    stroke|strok	STROKE
    diabetes|kencing manis	DIABETES
    gagal ginjal|gagal ginjal akut|penyakit ginjal|cuci darah|gangguan ginjal akut	KIDNEY
    keracunan|keracunan makanan|racun|diracun|meracuni|keracunan massal|beracun|sianida|keracunan gas|diracuni	POISONING
    stunting|tengkes|gizi buruk|malnutrisi|kurang gizi|kekurangan gizi	STUNTING
    kesehatan mental|kesehatan jiwa|gangguan jiwa|trauma|depresi|trauma healing|pemulihan trauma|ODGJ|gangguan mental	MENTAL_HEALTH
    bunuh diri|percobaan bunuh diri|mengakhiri hidup|gantung diri	SUICIDE
    virus|varian|varian baru|mutasi|galur|subvarian|strain virus	VIRUS
    bakteri|kuman|patogen	BACTERIA
    nyamuk|jentik|jentik nyamuk|fogging|pengasapan	MOSQUITO
    vaksin|stok vaksin|dosis vaksin|vaksin booster	VACCINE
    vaksinasi|imunisasi|memvaksin|divaksin|divaksinasi|diimunisasi|penyuntikan|disuntik|cakupan imunisasi|penyuntikan vaksin|suntikan|disuntikkan|menyuntikkan|mengimunisasi|menyuntik vaksin|disuntik vaksin|vaksinasi massal|imunisasi massal|kampanye imunisasi|kampanye vaksinasi|gerakan imunisasi|menyuntik|jarum suntik|suntikkan	VACCINATE
    belum divaksin|tidak divaksin|belum diimunisasi|belum divaksinasi|belum imunisasi|tidak diimunisasi	UNVACCINATED
    dosis|dosis pertama|dosis kedua|vial|ampul	DOSE
    antitoksin|ADS|antidifteri serum|antivenom|serum antibisa|antibiotik|penawar	ANTITOXIN
    obat|obat-obatan|farmasi|resep obat|obat sirup|sirup obat|alat kesehatan|alkes	MEDICINE
    dirawat|perawatan|merawat|pengobatan|mengobati|diobati|obati|menjalani perawatan|dirawat intensif|perawatan medis|perawatan intensif|mendapat perawatan|ICU|ruang perawatan intensif	TREAT_MEDICAL
    dilarikan ke rumah sakit|dirawat di rumah sakit|rawat inap|dirawat inap|dilarikan|dibawa ke rumah sakit|dirujuk|menjalani rawat inap|masuk rumah sakit|melarikan ke rumah sakit|opname	HOSPITALISE
    dipulangkan dari rumah sakit|keluar dari rumah sakit|diperbolehkan pulang|boleh pulang|pulang dari rumah sakit|rawat jalan|dibolehkan pulang|sudah diizinkan pulang|meninggalkan rumah sakit	DISCHARGE_HOSPITAL
    sembuh|kesembuhan|menyembuhkan|disembuhkan|sembuhkan|pasien sembuh|penyembuhan|dinyatakan sembuh	HEAL
    dioperasi|pembedahan|transplantasi|amputasi|diamputasi|bedah|cangkok|operasi bedah|operasi caesar|menjalani operasi|meja operasi|mengoperasi|mentransplantasi|pencangkokan|mengamputasi	SURGERY
    tes usap|tes PCR|tes antigen|pengujian sampel|uji laboratorium|swab|pemeriksaan laboratorium|tes cepat|skrining|rapid test|tes swab|uji usap|tes kesehatan|hasil tes|uji klinis|tes medis|pemeriksaan medis|cek medis|tes kebugaran	TEST_MEDICAL
    karantina|mengkarantina|dikarantina|isolasi mandiri|isolasi|mengisolasi|diisolasi|isoman|ruang isolasi	QUARANTINE
    karantina wilayah|lockdown|PPKM|pembatasan kegiatan|pembatasan mobilitas|berskala besar|karantina kesehatan|penguncian wilayah	LOCKDOWN
    pelonggaran|melonggarkan|dilonggarkan|longgarkan|mencabut pembatasan|pencabutan pembatasan|pelonggaran pembatasan|pembatasan dicabut|relaksasi|merelaksasi|kelonggaran	EASE_RESTRICTION
    protokol kesehatan|prokes|cuci tangan|3M|protokol	HEALTH_PROTOCOL
    pelacakan kontak|penelusuran kontak|kontak erat|tracing|pelacakan|kontak dekat	CONTACT_TRACE
    rumah sakit|RS|RSUD|RSUP|rumah sakit umum daerah|rumah sakit lapangan|RSPAD|rumah sakit darurat	HOSPITAL
    puskesmas|klinik|pusat kesehatan masyarakat|posyandu|poliklinik|fasilitas kesehatan|faskes	HEALTH_CENTRE
    dokter|dokter spesialis|dokter forensik|dokter umum|dokter anak|IDI	DOCTOR
    perawat|bidan|suster	NURSE
    tenaga kesehatan|nakes|tenaga medis|petugas kesehatan|petugas medis|paramedis|tim medis	HEALTH_WORKER
    Kementerian Kesehatan|Kemenkes|dinas kesehatan|Dinkes|otoritas kesehatan|pejabat kesehatan	HEALTH_MINISTRY
    BPOM|Badan Pengawas Obat dan Makanan|Balai POM	FOOD_DRUG_AGENCY
    BPJS Kesehatan|jaminan kesehatan|asuransi kesehatan|JKN|BPJS	HEALTH_INSURANCE
    keterisian tempat tidur|BOR|ruang perawatan|tingkat keterisian	BED_OCCUPANCY
    oksigen|tabung oksigen|ventilator	OXYGEN
    darah|kantong darah|donor darah|transfusi|pendarahan|perdarahan|berdarah	BLOOD
    kelahiran|melahirkan|lahir|persalinan|dilahirkan|bersalin	BIRTH
    makanan terkontaminasi|terkontaminasi|kontaminasi|makanan basi|makanan kedaluwarsa|tercemar bakteri	CONTAMINATED_FOOD
    makan bergizi gratis|MBG|makan siang gratis|SPPG	FREE_MEALS
    sehat|kondisi stabil|kondisi membaik|dalam keadaan sehat|sehat walafiat|kondisi sehat|baik-baik saja|segar bugar|kondisinya baik|bugar	HEALTHY
    sakit|jatuh sakit|sakit parah|kondisi memburuk|sakit-sakitan	SICK
    kejahatan|kriminal|kriminalitas|tindak pidana|pidana|tindak kejahatan|perbuatan pidana|delik|aksi kriminal	CRIME
    pelaku|penjahat|otak pelaku|dalang|eksekutor|komplotan|gerombolan|pelaku utama|biang kerok|kawanan|pelanggar hukum	PERPETRATOR
    tersangka|ditetapkan sebagai tersangka|terduga|terduga pelaku|penetapan tersangka|jadi tersangka|menetapkan tersangka|berstatus tersangka	SUSPECT
    terdakwa|pesakitan|tergugat	DEFENDANT
    terpidana|napi|mantan narapidana|warga binaan|residivis|mantan napi|terhukum	CONVICT
    buronan|buron|DPO|daftar pencarian orang|pelarian|buronan internasional|masih buron|masuk DPO|masih diburu|dalam pelarian|belum tertangkap|masih berkeliaran	FUGITIVE
    penculikan|menculik|diculik|culik|penculik|korban penculikan	KIDNAP
    tebusan|uang tebusan	RANSOM
    pembunuhan|membunuh|dibunuh|bunuh|pembunuh|pembunuhan berencana|menghabisi nyawa|menghabisi|pembunuhan sadis|mutilasi|dimutilasi|pembunuh berantai|dihabisi|menjagal|dijagal|mencekik|dicekik|melenyapkan nyawa|dilenyapkan nyawa|menggorok|digorok	MURDER
    pembunuhan politik|upaya pembunuhan|percobaan pembunuhan|pembunuhan terencana terhadap|pembunuh bayaran	ASSASSINATE
    penusukan|menusuk|ditusuk|tertusuk|penikaman|menikam|ditikam|tikam|bacok|membacok|dibacok|pembacokan|penusukan massal|menebas|ditebas	STAB
    penembakan|menembak|ditembak|tembak|tertembak|tembakan|menembaki|ditembaki|melepaskan tembakan|penembakan massal|baku tembak|adu tembak|letusan senjata|penembak|kontak tembak|berondongan|tembakan peringatan	SHOOT
    penganiayaan|menganiaya|dianiaya|aniaya|pemukulan|memukul|dipukul|pengeroyokan|mengeroyok|dikeroyok|keroyok|penyiksaan|menyiksa|disiksa|siksa|main hakim sendiri|dipukuli|memukuli|menggebuk|digebuk|menampar|ditampar|menendang|ditendang|menempeleng|ditempeleng|menghajar|dihajar|menyambit|disambit|dihajar massa|tendangan|siksaan	ASSAULT
    kekerasan|aksi kekerasan|tindak kekerasan|kekerasan fisik|anarkis|anarkistis|brutal|kebrutalan|berujung ricuh|berlangsung ricuh|berujung kekerasan|diwarnai kekerasan|kejam|kekejaman|keji|sadis	VIOLENCE
    kekerasan dalam rumah tangga|KDRT|kekerasan terhadap perempuan|kekerasan rumah tangga|kekerasan domestik	DOMESTIC_VIOLENCE
    kekerasan seksual|pelecehan seksual|pemerkosaan|memperkosa|diperkosa|perkosa|pencabulan|perkosaan|mencabuli|dicabuli|cabuli|pelecehan|melecehkan|dilecehkan|lecehkan|rudapaksa|asusila	SEXUAL_VIOLENCE
    perundungan|bullying|merundung|dirundung|rundung|perpeloncoan|intimidasi|mengintimidasi|diintimidasi|teror	BULLYING
    pencurian|mencuri|dicuri|curi|maling|pencuri|penjambretan|jambret|pencopetan|copet|begal|pembegalan|pencurian kendaraan bermotor|curanmor|pembobolan|menjarah|dijarah|jarah|penjarahan|penjarah|menggasak|digasak|menjambret|dijambret|mencopet|dicopet|menggondol|digondol|menyatroni|disatroni	THEFT
    perampokan|merampok|dirampok|rampok|perampok|merampas|dirampas|rampas|perampasan|pembajakan truk	ROBBERY
    pembakaran|membakar|dibakar|pembakar|bom molotov|sengaja dibakar|molotov	ARSON
    penipuan|menipu|ditipu|tipu|penipu|investasi bodong|kecurangan|pemalsuan|memalsukan|dipalsukan|palsukan|penipuan daring|penggelapan|menggelapkan|digelapkan|gelapkan|tertipu|ijazah palsu|penipuan online|uang palsu	FRAUD
    kejahatan siber|peretasan|meretas|diretas|retas|peretas|serangan siber|pembobolan data|siber|hacker|ransomware|keamanan siber|perangkat perusak|malware	CYBERCRIME
    judi online|judi daring|perjudian|judol|judi|bandar judi|berjudi|situs judi|penjudi|bertaruh|taruhan	ONLINE_GAMBLING
    narkotika|narkoba|sabu|ganja|ekstasi|heroin|kokain|obat terlarang|psikotropika|zat terlarang|sabu-sabu|obat keras|barang haram	NARCOTICS
    peredaran narkoba|pengedar|bandar narkoba|kurir narkoba|penyelundupan narkoba|pengedar narkoba|jaringan narkoba|kartel|kartel narkoba|gembong narkoba|mengedarkan|diedarkan|edarkan|bandar sabu	DRUG_TRAFFICKING
    penyelundupan|menyelundupkan|diselundupkan|selundupkan|penyelundup|barang selundupan|selundupan	SMUGGLING
    perdagangan orang|perdagangan manusia|TPPO|tindak pidana perdagangan orang|penjualan orang	HUMAN_TRAFFICKING
    sindikat|mafia|geng|kejahatan terorganisasi|kejahatan terorganisir|jaringan kejahatan|komplotan kriminal|preman|premanisme|geng motor|kelompok kriminal|gangster	ORGANISED_CRIME
    perompakan|perompak|bajak laut|pembajakan kapal|merompak	PIRACY_SEA
    pembajakan pesawat|membajak|dibajak|pembajak|pembajakan	HIJACK
    pemerasan|memeras|diperas|pungutan liar|pungli|pemalakan|memalak|setoran paksa|dipalak	EXTORTION
    penangkapan ikan ilegal|pencurian ikan|illegal fishing|kapal ikan asing|KIA ilegal|kapal asing pencuri ikan	ILLEGAL_FISHING
    perburuan liar|pemburu liar|perdagangan satwa|perdagangan satwa liar|perburuan|memburu satwa|pemburu	POACHING
    ujaran kebencian|pencemaran nama baik|penghinaan|fitnah|menghina|dihina|memfitnah|difitnah|SARA|mengejek|diejek|ejekan|mencemooh|dicemooh|cemoohan|mengolok-olok|olok-olok	HATE_SPEECH
    hoaks|kabar bohong|berita bohong|disinformasi|misinformasi|informasi palsu|berita palsu|hoax|kabar burung	HOAX
    terorisme|aksi teror|serangan teror|serangan teroris|tindak pidana terorisme|terorisme domestik|bom teroris	TERRORISM
    teroris|terduga teroris|kelompok teroris|jaringan teroris|ekstremis|radikal|jihadis|kelompok radikal|paham radikal	TERRORIST
    bom bunuh diri|pelaku bom bunuh diri|serangan bom bunuh diri|pengebom bunuh diri	SUICIDE_BOMB
    makar|pengkhianatan|subversi|spionase|membocorkan rahasia|agen asing|pengkhianat|agen rahasia|berkhianat|mengkhianati|dikhianati	TREASON
    aparat keamanan|aparat|petugas keamanan|pasukan keamanan|aparat gabungan|satpam|satpol PP|personel keamanan|TNI-Polri|petugas gabungan	SECURITY_FORCES
    penyidik|penyelidik|detektif|tim penyidik|investigator|penyidik kepolisian|tim investigasi	INVESTIGATOR
    penyelidikan|menyelidiki|diselidiki|selidiki|penyidikan|menyidik|disidik|sidik|investigasi|menginvestigasi|diinvestigasi|mengusut|diusut|usut|pengusutan|mendalami|didalami|dalami|pendalaman|olah TKP|olah tempat kejadian perkara|menelusuri|ditelusuri|telusuri|penelusuran|masih diselidiki|dalam penyelidikan|melacak|dilacak	INVESTIGATE
    penghentian penyidikan|SP3|menghentikan penyidikan|kasus ditutup|menutup kasus|penghentian perkara|penyidikan dihentikan|kasus dihentikan|menghentikan kasus	CLOSE_CASE
    diperiksa sebagai|interogasi|menginterogasi|diinterogasi|dimintai keterangan|meminta keterangan|memanggil saksi|dicecar|menjalani pemeriksaan|pemeriksaan saksi|pemeriksaan tersangka|diperiksa penyidik|diperiksa polisi|memeriksa saksi|diperiksa KPK|memeriksa tersangka	QUESTION
    penggeledahan|menggeledah|digeledah|geledah|penggerebekan|menggerebek|digerebek|gerebek|razia|merazia|dirazia|operasi yustisi|penggerebegan|inspeksi mendadak	RAID
    menyita|disita|sita|penyitaan|sitaan|disita dari|barang sitaan|mengamankan barang bukti|aset disita|pembekuan rekening|bekukan|perampasan aset|diamankan barang bukti	SEIZE
    mengembalikan barang sitaan|pengembalian aset|mengembalikan aset|pengembalian barang bukti	RETURN_SEIZED
    barang bukti|bukti|alat bukti|pembuktian|bukti-bukti|rekaman CCTV|CCTV|membuktikan|dibuktikan|buktikan|bukti kuat|rekaman video|terbukti|cukup bukti|ditemukan bukti|kamera pengawas|kamera cctv	EVIDENCE
    tidak ada bukti|tanpa bukti|belum ada bukti|tidak terbukti|kurang bukti|bukti tidak cukup|tidak cukup bukti|tak ada bukti|tak cukup bukti|tidak ditemukan bukti|tak ditemukan bukti	NO_EVIDENCE
    tempat kejadian perkara|TKP|lokasi kejadian|tempat kejadian|lokasi kecelakaan	CRIME_SCENE
    menahan|ditahan|penahanan|ditahan polisi|tahanan rumah|tahanan kota|masa penahanan|mendekam|rumah tahanan|rutan|dijebloskan|perpanjangan penahanan|tetap ditahan|menyekap|disekap|meringkuk|masih ditahan|menjebloskan|dikurung|dalam tahanan|di balik jeruji|di balik jeruji besi|di dalam sel|masih mendekam|rumah detensi	DETAIN
    melarikan diri|kabur|meloloskan diri|lari dari|pelarian tahanan|kabur dari penjara|lolos dari kejaran|minggat|lolos dari penangkapan|lolos dari tahanan|lolos dari|kabur dari|raib|lari dari tahanan	ESCAPE
    menyerahkan diri|serahkan diri	SURRENDER_SELF
    penjara|lembaga pemasyarakatan|lapas|sel tahanan|bui|jeruji besi|nusakambangan	PRISON
    dipenjara|memenjarakan|dipenjarakan|penjarakan|hukuman penjara|pidana penjara|kurungan|dijebloskan ke penjara|hukuman kurungan|tahun penjara|dibui|dihukum penjara|masuk bui	IMPRISON
    penjara seumur hidup|hukuman seumur hidup|seumur hidup	LIFE_SENTENCE
    hukuman mati|pidana mati|vonis mati|eksekusi mati|dihukum mati|dieksekusi|regu tembak|eksekusi|mengeksekusi|terpidana mati	DEATH_PENALTY
    grasi|amnesti|abolisi|remisi|pengampunan|pengurangan hukuman|mengampuni|diampuni|ampuni	PARDON
    denda|didenda|mendenda|uang denda|sanksi denda|penilangan|sanksi administratif|dikenai denda|dijatuhi denda|kena denda	FINE
    hukuman|menghukum|dihukum|sanksi pidana|hukuman disiplin|penghukuman|ancaman hukuman|dijatuhi hukuman|menjatuhkan hukuman	PUNISHMENT
    pengadilan|pengadilan negeri|pengadilan tinggi|mahkamah|pengadilan tipikor|peradilan|PN|mahkamah militer|pengadilan militer	COURT
    Mahkamah Internasional|Mahkamah Pidana Internasional|ICC|ICJ|pengadilan arbitrase|Mahkamah Arbitrase	INTERNATIONAL_COURT
    hakim|majelis hakim|ketua majelis hakim|hakim agung|hakim ketua|hakim konstitusi|hakim tunggal	JUDGE
    jaksa|jaksa penuntut umum|kejaksaan|Kejaksaan Agung|Kejagung|JPU|jaksa agung|kejari|kejati|penuntut umum|kejaksaan negeri|kejaksaan tinggi	PROSECUTOR
    pengacara|advokat|kuasa hukum|penasihat hukum|tim kuasa hukum|pembela|penasehat hukum	LAWYER
    mendakwa|didakwa|dakwa|dakwaan|surat dakwaan|dijerat|jerat|menjerat|disangkakan|sangkaan|menyangkakan|didakwa melakukan|dijerat dengan pasal|pendakwaan|dijadikan tersangka|menjadi tersangka|menjerat dengan pasal|dijerat pasal	CHARGE
    menuduh|dituduh|tuduh|tuduhan|tudingan|menuding|dituding|tuding|tertuduh|menuduhkan	ACCUSE
    membantah tuduhan|menyangkal tuduhan|mengaku tidak bersalah|menepis tuduhan|membantah tudingan|menampik tuduhan|menolak tuduhan|menepis tudingan	DENY_GUILT
    mengaku bersalah|pengakuan|mengakui perbuatannya|mengakui kesalahan|mengakui perbuatan|mengaku melakukan	CONFESS
    tuntutan jaksa|menuntut hukuman|dituntut|tuntutan|surat tuntutan|penuntutan	DEMAND_SENTENCE
    vonis|memvonis|divonis|menjatuhkan vonis|dijatuhi vonis|menjatuhkan pidana|putusan|memutuskan bersalah|diganjar hukuman|vonis bersalah|amar putusan	SENTENCE
    bersalah|terbukti bersalah|terbukti|dinyatakan bersalah|terbukti secara sah|kesalahan terbukti|divonis bersalah	GUILTY
    tidak bersalah|bebas murni|divonis bebas|vonis bebas|dinyatakan tidak bersalah|putusan bebas|dibebaskan dari dakwaan|vonis lepas|diputus bebas|tak bersalah|mengvonis bebas|tidak terbukti bersalah|lepas dari tuntutan|tak terbukti bersalah|dibebaskan dari segala dakwaan|dilepaskan dari tuntutan	ACQUITTED
    banding|kasasi|mengajukan banding|peninjauan kembali|PK|mengajukan kasasi|upaya hukum|praperadilan|memori banding|upaya hukum luar biasa	APPEAL
    menerima putusan|menerima vonis|tidak mengajukan banding|inkrah|berkekuatan hukum tetap|inkracht|tidak banding	ACCEPT_VERDICT
    menguatkan putusan|kabulkan|memperkuat putusan|mengabulkan gugatan|mengabulkan permohonan	UPHOLD
    membatalkan putusan|menolak gugatan|menolak permohonan|menolak banding|menolak kasasi|pembatalan putusan|gugatan ditolak|menganulir|dianulir|membatalkan gol|gol dibatalkan|anulir|penganuliran	OVERTURN_RULING
    gugatan|menggugat|digugat|gugat|penggugat|gugatan perdata|tuntutan hukum|gugatan class action|permohonan uji materi|perkara perdata|sengketa hukum|menggugat secara hukum	LAWSUIT
    perkara|kasus hukum|kasus pidana|perkara pidana|kasus korupsi|proses hukum|jalur hukum|berkas perkara|P21|kasus dugaan korupsi|penanganan perkara|perkara hukum	LEGAL_CASE
    laporan polisi|melaporkan ke polisi|dilaporkan ke polisi|laporan ke polisi|adukan|pelapor|terlapor	POLICE_REPORT
    undang-undang|UU|pasal|KUHP|perundang-undangan|KUHAP|hukum|peraturan perundang-undangan	LAW
    hak asasi manusia|HAM|pelanggaran HAM|hak asasi|pelanggaran hak asasi manusia|Komnas HAM|pelanggaran HAM berat	HUMAN_RIGHTS
    korupsi|tindak pidana korupsi|tipikor|koruptor|dikorupsi|antikorupsi|pemberantasan korupsi|kasus rasuah|rasuah|KKN|nepotisme|praktik korupsi|korup	CORRUPTION
    suap|penyuapan|menyuap|disuap|gratifikasi|uang suap|uang pelicin|menerima suap|sogok|sogokan|menyogok|uang haram	BRIBE
    pencucian uang|TPPU|tindak pidana pencucian uang|mencuci uang	MONEY_LAUNDERING
    kerugian negara|merugikan negara|kerugian keuangan negara|merugikan keuangan negara	STATE_LOSS
    penyalahgunaan wewenang|penyalahgunaan kekuasaan|menyalahgunakan wewenang|menyalahgunakan|disalahgunakan|salahgunakan|penyelewengan|menyelewengkan|diselewengkan|selewengkan|penyalahgunaan	ABUSE_POWER
    penggelapan pajak|penghindaran pajak|mengemplang pajak|pengemplang pajak	TAX_EVASION
    KPK|Komisi Pemberantasan Korupsi|lembaga antirasuah|lembaga antikorupsi|komisi antirasuah	ANTIGRAFT_AGENCY
    pelapor pelanggaran|justice collaborator|whistleblower|saksi pelaku|peniup peluit	WHISTLEBLOWER
    dicegah ke luar negeri|pencekalan|dicekal|pencegahan ke luar negeri|mencekal|cegah tangkal|larangan bepergian|cekal|larangan perjalanan	TRAVEL_BAN
    ekstradisi|mengekstradisi|diekstradisi|perjanjian ekstradisi|red notice|interpol	EXTRADITION
    surat perintah penangkapan internasional|perintah penangkapan|surat penangkapan	INTERNATIONAL_ARREST_WARRANT
    pemecatan|dipecat|pecat|memecat|PTDH|diberhentikan tidak dengan hormat|pemberhentian tidak dengan hormat|diberhentikan|berhentikan|memberhentikan|dicopot|copot|pencopotan|mencopot|pemberhentian|diberhentikan dari|mendepak|didepak|menendang dari|ditendang dari|dicopot dari jabatan|dinonaktifkan|menonaktifkan	DISMISS
    pelanggaran etik|sidang etik|melanggar kode etik|dewan etik|sanksi etik	ETHICS_BREACH
    melanggar|dilanggar|langgar|pelanggaran|pelanggar|menyalahi aturan|menyalahi	VIOLATE
    mematuhi|dipatuhi|patuhi|kepatuhan|menaati|ditaati|taati|taat|patuh|memenuhi aturan	COMPLY
    melarang|dilarang|larang|larangan|pelarangan|dilarang keras|terlarang|mengharamkan|diharamkan|tidak diperbolehkan|tidak boleh|tak boleh|tak diperbolehkan|menutup akses	BAN
    mengizinkan|diizinkan|izinkan|memperbolehkan|diperbolehkan|perbolehkan|membolehkan|dibolehkan|bolehkan|mengijinkan|izin|memberi izin|perizinan|menghalalkan|dihalalkan|melegalkan|dilegalkan|melegalisasi|dilegalisasi|memberikan izin|mengeluarkan izin|menerbitkan izin|mempersilakan|dipersilakan|meluluskan	ALLOW
    izin dicabut|mencabut izin|pencabutan izin|dicabut izinnya	LICENCE_REVOKED
    sengketa tanah|konflik agraria|sengketa lahan|penggusuran|menggusur|digusur|gusur|tergusur|konflik lahan|penggusuran paksa|lahan sengketa	DISPUTE_LAND
    penemuan mayat|mayat ditemukan|ditemukan tewas|ditemukan meninggal|ditemukan tak bernyawa|tak bernyawa|ditemukan tidak bernyawa	CORPSE_FOUND
    perdamaian|damai|kesepakatan damai|perjanjian damai|proses perdamaian|berdamai|perundingan damai|mendamaikan	PEACE
    pelanggaran gencatan senjata|melanggar gencatan senjata|gencatan senjata dilanggar|gencatan senjata gagal	CEASEFIRE_BREACH
    mempertahankan|dipertahankan|pertahankan|pertahanan|membela diri|menangkis|ditangkis|tangkis|memukul mundur|membentengi|pembelaan diri	DEFEND
    serangan balasan|serangan balik|membalas serangan|balasan|pembalasan|aksi balasan|membalas dendam|aksi balas dendam	COUNTERATTACK
    serangan udara|gempuran udara|serangan jet|dibombardir|bombardir|membombardir|pengeboman|pemboman|mengebom|dibom|membom|bombardemen|serbuan udara	AIRSTRIKE
    serangan artileri|tembakan artileri|penembakan artileri|gempuran artileri|tembakan mortir|hujan mortir|menggempur dengan artileri|menghujani peluru	SHELLING
    serangan rudal|serangan roket|tembakan roket|menembakkan rudal|hujan rudal|tembakan rudal|peluncuran rudal|uji coba rudal|meluncurkan rudal	MISSILE_STRIKE
    serangan drone|serangan pesawat nirawak|serangan pesawat tanpa awak|drone kamikaze	DRONE_STRIKE
    serangan darat|operasi darat|invasi darat|ofensif darat|serbuan darat	GROUND_OFFENSIVE
    menginvasi|diinvasi|invasi militer|penyerbuan wilayah|pencaplokan|mencaplok|dicaplok|caplok|aneksasi|menganeksasi|dianeksasi|serangan skala penuh|invasi skala penuh	INVASION
    penyergapan|menyergap|disergap|sergap|penghadangan|dihadang|hadang|sergapan|serangan mendadak|penyergap	AMBUSH
    bentrok|bentrokan|bentrok fisik|pertikaian|bentrok antarwarga|bertikai|konflik sosial|ricuhnya	CLASH
    pengepungan|mengepung|dikepung|kepung|kepungan|blokade|memblokade|diblokade|terkepung	SIEGE
    merebut|direbut|rebut|menduduki|diduduki|duduki|pendudukan|menguasai|dikuasai|kuasai|perebutan|jatuh ke tangan|penguasaan|wilayah pendudukan|mengambil alih|pengambilalihan|masih menguasai|tetap menguasai|dalam kendali|di bawah kendali|memegang kendali	CAPTURE_AREA
    kehilangan wilayah|lepas dari kendali|kehilangan kendali atas|kehilangan kota	LOSE_AREA
    merebut kembali|direbut kembali|membebaskan wilayah|pembebasan wilayah|perebutan kembali	LIBERATE_AREA
    bergerak maju|merangsek|pergerakan pasukan|gerak maju|maju ke arah|menerobos pertahanan|menembus pertahanan	ADVANCE
    mundur|pasukan mundur|bergerak mundur|pengunduran pasukan|dipukul mundur|mundur dari wilayah|mundur dari kota|mundur dari|memundurkan diri	RETREAT
    militer|angkatan bersenjata|TNI|Tentara Nasional Indonesia|tentara nasional|kekuatan militer|markas besar TNI|Mabes TNI|kemiliteran	MILITARY
    angkatan darat|TNI AD|TNI Angkatan Darat|Kostrad|Kodam|Korem|Kodim	ARMY
    angkatan laut|TNI AL|TNI Angkatan Laut|Lantamal|penjaga laut dan pantai	NAVY
    angkatan udara|TNI AU|TNI Angkatan Udara|Lanud|skuadron udara	AIR_FORCE
    marinir|korps marinir|pasukan marinir	MARINES
    penjaga pantai|Bakamla|Badan Keamanan Laut|KPLP|polisi air|polairud|polisi perairan	COAST_GUARD
    tentara bayaran|Wagner|kelompok Wagner|perusahaan militer swasta|kombatan asing|pejuang asing	MERCENARY
    tentara cadangan|komponen cadangan|wajib militer|wamil|mobilisasi|memobilisasi|dimobilisasi|mobilisasi parsial|pasukan cadangan|Komcad	RESERVIST
    pasukan perdamaian|penjaga perdamaian|pasukan pemelihara perdamaian|kontingen Garuda|UNIFIL|pasukan perdamaian PBB|misi perdamaian|pasukan stabilisasi	PEACEKEEPER
    pemberontak|pemberontakan|kelompok pemberontak|memberontak|gerilyawan|gerilya|oposisi bersenjata|kelompok perlawanan	REBEL
    militan|kelompok bersenjata|kelompok militan|milisi|milisi bersenjata|pejuang|kelompok perlawanan bersenjata|anggota milisi	MILITANT
    separatis|kelompok separatis|KKB|kelompok kriminal bersenjata|OPM|Organisasi Papua Merdeka|TPNPB|gerakan kemerdekaan|tentara pembebasan nasional Papua Barat	SEPARATIST
    senjata api|senpi|pistol|senapan|laras panjang|senapan serbu|senjata rakitan|revolver|senapan mesin|senjata laras panjang|senjata api rakitan|senjata otomatis	FIREARM
    senjata tajam|sajam|pisau|golok|parang|celurit|badik|kelewang|belati|panah|busur	BLADE
    amunisi|peluru|butir peluru|peluru tajam|selongsong|magasin|peluru artileri|butir amunisi|selongsong peluru	AMMUNITION
    peluru karet|meriam air|water cannon|tembakan gas air mata|semprotan air	RUBBER_BULLET
    roket|peluncur roket|roket multilaras|HIMARS	ROCKET
    bom|bom rakitan|bahan peledak|peledak|bom waktu|bom mobil|IED|bom ikan|detonator|TNT|bahan peledak rakitan|bom kendaraan	BOMB
    ancaman bom|teror bom|paket bom|ancaman ledakan	BOMB_THREAT
    granat|granat tangan|pelontar granat|mortir|peluru mortir	GRENADE
    ranjau|ranjau darat|ranjau laut|menjinakkan ranjau|pembersihan ranjau|ladang ranjau	LANDMINE
    bom tandan|bom curah|munisi tandan|bom klaster	CLUSTER_MUNITION
    artileri|meriam|howitzer|senjata artileri	ARTILLERY
    tank|kendaraan lapis baja|panser|kendaraan tempur|ranpur|tank tempur|kendaraan taktis|rantis|barakuda	TANK
    jet tempur|pesawat tempur|pesawat pengebom|jet siluman|pesawat militer|F-16|F-35|Rafale|Sukhoi|pesawat pembom|jet tempur siluman	FIGHTER_JET
    kapal induk|gugus tempur kapal induk|kapal induk nuklir	AIRCRAFT_CARRIER
    pertahanan udara|sistem pertahanan udara|Patriot|Iron Dome|pertahanan rudal|antirudal|sistem pertahanan rudal|THAAD	AIR_DEFENCE
    menembak jatuh|ditembak jatuh|mencegat|dicegat|cegat|intersepsi|dijatuhkan|menjatuhkan drone|penembakan jatuh|pencegatan	SHOOT_DOWN
    mengenai sasaran|menghantam sasaran|tepat sasaran|mengenai target|menghantam gedung|disasar|mengenai rumah	HIT_TARGET
    menembakkan|ditembakkan|tembakkan|melontarkan roket|menembakkan roket|melepaskan rudal|melepaskan peluru	FIRE_WEAPON
    senjata nuklir|hulu ledak nuklir|bom nuklir|program nuklir|persenjataan nuklir|bom atom|hulu ledak	NUCLEAR_WEAPON
    uji coba nuklir|uji nuklir|percobaan nuklir|tes nuklir	NUCLEAR_TEST
    pembangkit listrik tenaga nuklir|PLTN|reaktor nuklir|fasilitas nuklir|pengayaan uranium|situs nuklir	NUCLEAR_PLANT
    radiasi|radioaktif|kebocoran radiasi|cesium|sesium	RADIATION
    senjata kimia|senjata biologis|gas saraf|serangan kimia|gas beracun	CHEMICAL_WEAPON
    pembelian senjata|penjualan senjata|kontrak senjata|pengadaan alutsista|memasok senjata|pasokan senjata|bantuan militer|ekspor senjata|pengiriman senjata|bantuan persenjataan	ARMS_DEAL
    embargo senjata|larangan ekspor senjata|penghentian pengiriman senjata	ARMS_EMBARGO
    pelucutan senjata|melucuti|dilucuti|lucuti|perlucutan senjata|denuklirisasi|meletakkan senjata|demiliterisasi|pelucutan	DISARM
    latihan militer|latihan perang|latihan gabungan|latihan bersama|simulasi perang|latihan tempur|manuver militer|gladi|latihan militer gabungan	MILITARY_EXERCISE
    operasi militer|operasi keamanan|operasi gabungan|operasi penegakan hukum|operasi militer selain perang|operasi tempur	MILITARY_OPERATION
    pangkalan militer|markas|pangkalan|barak|pangkalan udara|pangkalan laut|kamp militer|pos militer|asrama polisi|markas komando|mako|gudang amunisi|asrama militer	MILITARY_BASE
    garis depan|garis terdepan pertempuran|medan laga|front timur|parit pertahanan|front pertempuran|garis pertempuran	FRONT_LINE
    kudeta|upaya kudeta|penggulingan|gulingkan|perebutan kekuasaan|kudeta militer|mengudeta|dikudeta	COUP
    darurat militer|hukum darurat|hukum militer|keadaan perang	MARTIAL_LAW
    genosida|pembersihan etnis|pembantaian|pembantaian massal|membantai|dibantai|bantai|kejahatan terhadap kemanusiaan|pembunuhan massal|pembasmian	GENOCIDE
    kejahatan perang|penjahat perang|pelanggaran hukum humaniter|hukum humaniter internasional	WAR_CRIME
    perisai manusia|tameng hidup|tameng manusia	HUMAN_SHIELD
    korban di pihak militer|kerugian pasukan|korban tentara|tentara tewas|prajurit gugur|prajurit tewas|korban pasukan	CASUALTY_MIL
    pertukaran tahanan|pertukaran tawanan|tukar tahanan|pertukaran sandera|pertukaran tawanan perang	PRISONER_SWAP
    menyerah|penyerahan diri|takluk|menyerah kalah|bertekuk lutut|menyerah tanpa syarat|kapitulasi	SURRENDER_MIL
    perlawanan|menentang dengan senjata|mengadakan perlawanan|membangkang|pembangkangan|melakukan perlawanan|menentang perintah	RESIST
    deeskalasi|meredakan ketegangan|mereda|meredam|menahan diri|menurunkan ketegangan|meredakan|diredakan|redakan|ketegangan mereda	DEESCALATION
    provokasi|memprovokasi|diprovokasi|provokatif|menghasut|dihasut|hasut|penghasutan|hasutan|provokator	PROVOCATION
    sengketa perbatasan|sengketa wilayah|konflik perbatasan|wilayah sengketa|klaim wilayah|tumpang tindih klaim|klaim tumpang tindih|sengketa maritim|bentrokan perbatasan	BORDER_DISPUTE
    kedaulatan|berdaulat|keutuhan wilayah|integritas teritorial|kedaulatan negara	SOVEREIGNTY
    melanggar wilayah|memasuki wilayah udara|pelanggaran wilayah|pelanggaran batas|penyusupan|menyusup|penyusup|melanggar perbatasan|menerobos perbatasan|memasuki perairan|melintasi perbatasan|menerobos|diterobos|masuk tanpa izin|dimasuki perairan|melanggar batas	INTRUDE
    wilayah udara|ruang udara|zona larangan terbang|ADIZ|zona identifikasi pertahanan udara|langit wilayah	AIRSPACE
    perairan teritorial|zona ekonomi eksklusif|ZEE|laut teritorial|landas kontinen|perairan internasional|perairan Indonesia|Laut China Selatan|Laut Natuna Utara	TERRITORIAL_WATERS
    zona penyangga|zona demiliterisasi|DMZ|zona aman|kawasan penyangga|garis demarkasi|garis biru	BUFFER_ZONE
    patroli|berpatroli|patroli laut|patroli perbatasan|patroli gabungan|patroli udara	PATROL
    badan intelijen|BIN|Badan Intelijen Negara|dinas rahasia|intelijen militer|Mossad|dinas intelijen	INTELLIGENCE_AGENCY
    Kementerian Pertahanan|Kemhan|Kemenhan|Departemen Pertahanan	DEFENCE_MINISTRY
    aliansi|pakta pertahanan|sekutu|bersekutu|koalisi militer|persekutuan|pasukan koalisi	ALLIANCE
    pos pemeriksaan|pos penjagaan|pos polisi|barikade|penyekatan|pos jaga|pos penyekatan|kawat berduri|penghalang jalan	CHECKPOINT
    rancangan resolusi|resolusi DK PBB|resolusi Dewan Keamanan|mengadopsi resolusi	DRAFT_RESOLUTION
    veto|memveto|hak veto|diveto	VETO
    anggaran pertahanan|belanja militer|belanja pertahanan|anggaran militer	DEFENCE_BUDGET
    sabotase|menyabotase|sabotase infrastruktur|disabotase	INFRA_SABOTAGE
    veteran|mantan tentara|purnawirawan|mantan prajurit	VETERAN
    anak korban perang|anak terdampak konflik|tentara anak	CHILD_CASUALTY
    mediasi|memediasi|dimediasi|mediator|menengahi|ditengahi|tengahi|penengah|juru damai|fasilitator perundingan	MEDIATE
    perundingan|berunding|negosiasi|bernegosiasi|merundingkan|dirundingkan|rundingkan|pembicaraan damai|negosiator|meja perundingan|juru runding|menegosiasikan|merembuk|dirembuk|berembuk|tawar-menawar|dinegosiasikan|duduk bersama|menawar harga	NEGOTIATE
    perundingan gagal|negosiasi gagal|perundingan buntu|jalan buntu|menemui jalan buntu|kebuntuan|deadlock|perundingan kandas|perundingan terhenti|tanpa kesepakatan|gagal mencapai kesepakatan|perundingan batal|membatalkan perundingan|perundingan dibatalkan|buntu|berakhir tanpa hasil|tanpa hasil	TALKS_FAIL
    mencapai kesepakatan|sepakat damai|perundingan berhasil|tercapai kesepakatan|kesepakatan tercapai|sepakat gencatan senjata|mencapai titik temu|menemui titik temu	REACH_DEAL
    unjuk rasa|demonstrasi|demo|berunjuk rasa|berdemonstrasi|aksi unjuk rasa|aksi protes|aksi massa|aksi damai|berdemo|aksi mahasiswa|didemo|aksi demonstrasi|menggelar aksi|turun ke jalan|mendemo|diprotes	PROTEST
    long march|pawai|arak-arakan|konvoi|kirab|rapat akbar|apel akbar|berpawai|rapat umum|aksi jalan kaki|mengarak|diarak|berjalan beriringan	RALLY
    personel pengamanan|petugas pengamanan|personel gabungan|aparat bersenjata|polisi antihuru-hara|personel polisi|petugas bersenjata	SECURITY_FORCES_PERSONNEL
    kerumunan|orang banyak|kerumunan massa|lautan manusia|membeludak|gerombolan massa|berjubel|memadati|keramaian|massa	CROWD
    aktivis|pegiat|pembela HAM|aktivis HAM|aktivis lingkungan|pegiat HAM|pegiat lingkungan|pegiat antikorupsi|penggiat	ACTIVIST
    kerusuhan|huru-hara|perusuh|rusuh massal|amuk massa|kerusuhan massal|biang rusuh|aksi anarkistis|aksi anarkis|rusuh|ricuh|kericuhan|merusuh|bentrok massal|berakhir ricuh|berujung rusuh|berujung bentrok	RIOT
    berlangsung damai|secara damai|tertib|berlangsung tertib|tanpa kekerasan|kondusif dan aman|berjalan tertib|berlangsung aman|berjalan damai|aman dan tertib|damai|tanpa kericuhan|tanpa insiden	PEACEFUL
    membubarkan|dibubarkan|bubarkan|pembubaran|pembubaran massa|membubarkan diri|menghalau|dihalau|halau|bubar|membubarkan massa|membubarkan demonstrasi|massa bubar|pulang ke rumah masing-masing|mengurai massa|diurai massa	DISPERSE
    massa berkumpul|berkumpul di depan|memadati jalan|memadati alun-alun|menyemut|mendatangi gedung|mengepung gedung|mendatangi kantor|dipadati	CROWD_GATHER
    mogok kerja|mogok|pemogokan|aksi mogok|mogok massal|mogok nasional|mogok makan|mogok produksi|masih mogok|tetap mogok|terus mogok|melanjutkan mogok|mogok berlanjut	STRIKE_LABOUR
    boikot|memboikot|diboikot|pemboikotan|walk out|aksi walk out|meninggalkan sidang|keluar dari sidang	BOYCOTT
    menduduki gedung|pendudukan gedung|menerobos gedung|menjebol pagar|merangsek masuk|menyerbu gedung|geruduk|menggeruduk|digeruduk|mendobrak|menerobos barikade|menjebol pintu|menguasai gedung|dikuasai gedung	OCCUPY_BUILDING
    tuntutan massa|tuntutan mahasiswa|menyampaikan aspirasi|aspirasi|tuntutan buruh|tuntutan demonstran|menyuarakan tuntutan|menyuarakan aspirasi	PROTEST_DEMAND
    kemah protes|tenda aksi|aksi kamisan|mimbar bebas|panggung orasi|berorasi|orasi|mobil komando|orator|poster	PROTEST_CAMP
    jam malam|pemberlakuan jam malam|larangan keluar rumah	CURFEW
    tindakan keras|penumpasan|menumpas|ditumpas|tumpas|penindakan|menindak|ditindak|represif|tindakan represif|menindak tegas|tindakan tegas|represi|pembungkaman|penertiban|menertibkan|ditertibkan|tertibkan	CRACKDOWN
    terinjak-injak|desak-desakan|berdesakan|berdesak-desakan|terinjak|saling injak	TRAMPLE
    memblokir jalan|blokade jalan|pemblokiran jalan|menutup jalan|memblokade jalan|membakar ban|bakar ban|menduduki jalan|memblokir|diblokir|blokir|memportal|diportal|tertutup longsor|tidak bisa dilalui|tidak dapat dilalui|tak bisa dilewati|tidak bisa dilewati	BLOCK_ROAD
    BEM|badan eksekutif mahasiswa|organisasi mahasiswa|BEM SI|himpunan mahasiswa	STUDENT_UNION
    serikat pekerja|serikat buruh|KSPI|konfederasi serikat pekerja|partai buruh	LABOUR_UNION
    kebebasan pers|kebebasan berekspresi|kebebasan berpendapat|kekerasan terhadap jurnalis|kebebasan berkumpul|kemerdekaan pers	PRESS_FREEDOM
    jurnalis|wartawan|awak media|reporter|pewarta|juru kamera|kontributor	JOURNALIST
    penembak tunggal|pelaku penembakan|penembak jitu|penembak massal|pria bersenjata|orang tak dikenal|OTK	MASS_SHOOTER
    memperketat pengamanan|memperketat keamanan|pengamanan ketat|pengamanan diperketat|meningkatkan pengamanan|penjagaan ketat|penjagaan|dijaga ketat|menjaga ketat|keamanan diperketat	SECURITY_TIGHTEN
    mengendurkan pengamanan|pengamanan dilonggarkan|menarik pengamanan|melonggarkan pengamanan	SECURITY_EASE
    panggilan darurat|sinyal darurat|mayday|sinyal SOS|panggilan bahaya|SOS|sinyal marabahaya	EMERGENCY_CALL
    pencari suaka|permohonan suaka|meminta suaka|mencari suaka	ASYLUM_SEEKER
    pengungsi luar negeri|pengungsi lintas negara|pengungsi internasional|status pengungsi|pengungsi Rohingya|pengungsi Suriah|pengungsi Palestina|pengungsi Ukraina|pengungsi Afghanistan	REFUGEE
    kamp pengungsi|kamp pengungsian Rohingya|permukiman pengungsi|penampungan pengungsi	REFUGEE_CAMP
    pekerja migran|pekerja migran Indonesia|PMI nonprosedural|TKI|TKW|tenaga kerja Indonesia|pekerja asing|tenaga kerja asing|TKA|buruh migran|asisten rumah tangga|PRT|pekerja migran ilegal|pekerja rumah tangga|PMI	MIGRANT_WORKER
    deportasi|mendeportasi|dideportasi|pendeportasian|usir|dideportasikan|mendeportasikan	DEPORT
    menerima pengungsi|menampung pengungsi|memberi suaka|memberikan suaka|menerima migran	ADMIT_MIGRANT
    menolak pengungsi|menolak kedatangan pengungsi|penolakan pengungsi|menolak suaka|mendorong kembali ke laut|menghalau kapal pengungsi	REJECT_MIGRANT
    repatriasi|memulangkan|dipulangkan|pulangkan|pemulangan|merepatriasi|pemulangan WNI|pemulangan jenazah|dipulangkan ke|pemulangan jemaah	REPATRIATE
    imigrasi|kantor imigrasi|direktorat jenderal imigrasi|keimigrasian|Ditjen Imigrasi|petugas imigrasi|rumah detensi imigrasi|rudenim	IMMIGRATION
    migrasi|arus migrasi|eksodus|bermigrasi|imigrasi massal|urbanisasi|emigrasi|transmigrasi|perpindahan penduduk|merantau	MIGRATION
    visa|izin tinggal|visa kerja|paspor|izin tinggal terbatas|overstay|dokumen perjalanan|KITAS|bebas visa	VISA
    tanpa kewarganegaraan|tidak berkewarganegaraan|tak berkewarganegaraan	STATELESS
    UNHCR|Badan Pengungsi PBB|Komisariat Tinggi PBB untuk Pengungsi|IOM|Organisasi Internasional untuk Migrasi|UNRWA|badan pengungsi	UNHCR
    Rohingya|etnis Rohingya|warga Rohingya|Muslim Rohingya	ROHINGYA
    diaspora|warga keturunan|warga Indonesia di luar negeri|ekspatriat	DIASPORA
    kapal migran|perahu pengungsi|kapal imigran|kapal pengungsi|perahu migran	MIGRANT_BOAT
    penyelundup manusia|penyelundupan manusia|penyelundup orang|agen ilegal|calo|agen TKI ilegal|calo TKI	SMUGGLER_PEOPLE
    tembok perbatasan|pagar perbatasan|penutupan perbatasan|menutup perbatasan	BORDER_WALL
    membuka perbatasan|perbatasan dibuka|pembukaan perbatasan	BORDER_OPEN
    kedutaan besar|kedubes|KBRI|kantor perwakilan|perwakilan RI|kedutaan	EMBASSY
    jemaah haji|calon haji|jemaah umrah|jamaah haji|peziarah|calon jemaah haji	PILGRIM
    satgas|satuan tugas|gugus tugas|gugus tugas percepatan penanganan|satgas Covid-19|tim satgas|tim khusus	TASK_FORCE
    laboratorium|lab|laboratorium rujukan|labkesda	LABORATORY
    spesimen|sampel usap|usap tenggorokan|reagen|uji spesimen	SPECIMEN
    kluster|klaster|kluster baru|klaster penularan	CLUSTER
    bansos|bantuan sosial|bantuan tunai|bantuan langsung tunai|BLT|jaring pengaman sosial|bantuan sosial tunai|sembako gratis|PKH|program keluarga harapan|jaring pengaman|jaminan sosial|bantalan sosial	SOCIAL_ASSISTANCE
    penerima bantuan|penerima manfaat|penerima bansos|keluarga penerima manfaat|penerima	AID_RECIPIENT
    mencegah|dicegah|pencegahan|upaya pencegahan|mengantisipasi|diantisipasi|antisipasi|menghindari|dihindari|terhindar|preventif|menangkal|ditangkal	PREVENT
    mitigasi|memitigasi|mitigasi bencana|pengurangan risiko bencana|tanggap bencana|simulasi bencana	MITIGATION
    risiko|faktor risiko|tingkat risiko|kerawanan|resiko|berisiko|rawan	RISK
    kelompok rentan|rentan|warga rentan|masyarakat rentan	VULNERABLE_GROUP
    petugas|petugas lapangan|petugas kebersihan|petugas pos|bertugas|tugas|penugasan|menugaskan|ditugaskan|satuan polisi pamong praja	FIELD_OFFICER
    tim|tim gabungan|regu gabungan|kesebelasan|skuad|timnas|klub	TEAM
    memantau|dipantau|pemantauan|pengawasan|mengawasi|diawasi|pantauan|terpantau|pengawas	MONITOR
    penanganan|menangani|ditangani|penanggulangan|menanggulangi|ditanggulangi|tanggulangi|mengatasi|diatasi|solusi|mencari solusi	HANDLE
    penegakan|menegakkan|ditegakkan|tegakkan|penegakan hukum|penegak hukum|penerapan sanksi|memberlakukan|diberlakukan|pemberlakuan|menerapkan|diterapkan|penerapan|berlaku	ENFORCE
    koordinasi|berkoordinasi|mengoordinasi|mengkoordinasikan|mengoordinasikan|dikoordinasikan|koordinasikan|koordinator|sinergi|bersinergi	COORDINATE
    lokasi|titik lokasi|koordinat|berlokasi|posisi|titik	LOCATION
    transportasi|angkutan|moda transportasi|angkutan udara|angkutan laut|angkutan darat|sarana transportasi|angkutan umum|mengangkut|diangkut|pengangkutan|perhubungan	TRANSPORT
    rute|lintasan|jalur alternatif|trayek	ROUTE
    perjalanan|bepergian|menempuh perjalanan|melakukan perjalanan|pelaku perjalanan|melintas|melintasi	JOURNEY
    tiket|karcis|penumpang gelap|tiket pesawat	TICKET
    naik kapal|naik pesawat|menaiki|dinaiki|naik ke kapal|menumpang|menumpangi	BOARD_VEHICLE
    turun dari kapal|turun dari pesawat|turun dari bus|debarkasi|turun dari kereta	DISEMBARK
    memasuki|masuk ke|dimasuki|masuk wilayah|masuk|masuknya|pintu masuk	ENTER
    keluar dari|keluar wilayah|keluar meninggalkan|keluar|mengeluarkan|dikeluarkan|pintu keluar	EXIT
    alat pelindung diri|APD|pelindung wajah|sarung tangan|baju hazmat|hazmat	PPE
    disinfektan|penyemprotan disinfektan|sterilisasi|hand sanitizer|penyanitasi tangan|antiseptik|mendisinfeksi|didisinfeksi	DISINFECTANT
    epidemiolog|ahli epidemiologi|epidemiologi|ahli virologi|ahli wabah	EPIDEMIOLOGIST
    vaksinator|juru imunisasi|petugas imunisasi|petugas vaksinasi	VACCINATOR
    penyakit penyerta|komorbid|penyakit bawaan|riwayat penyakit|komorbiditas	COMORBID
    reaktif|nonreaktif|hasil reaktif	REACTIVE
    oknum|oknum polisi|oknum TNI|oknum pejabat|oknum aparat|oknum guru	ROGUE
    telur penyu|badak|komodo|burung dilindungi|trenggiling	PROTECTED_ANIMAL
    diterkam buaya|serangan buaya|diterkam harimau|digigit ular|diseruduk gajah|konflik satwa|buaya|ular|diserang hiu	ANIMAL_ATTACK
    rem|sistem rem|jejak rem|kampas rem	BRAKE
    mesin tempel|mesin kapal|mesin pesawat|mesin induk	ENGINE
    roda pendarat|roda pesawat|ban pecah|pecah ban|roda depan	LANDING_GEAR
    perawatan kendaraan|perawatan pesawat|pemeliharaan|uji kir|pemeriksaan teknis|memelihara|dipelihara|merawat jalan|perawatan rutin	MAINTENANCE
    karung pasir|kantong pasir	SANDBAG
    rembesan|rembes|merembes|bocor|kebocoran|bocoran	SEEPAGE
    genset|generator	GENERATOR
    selimut|kasur|matras|popok|susu bayi|makanan siap saji|air mineral|mi instan|pakaian layak pakai	RELIEF_ITEM
    krisis|krisis keuangan|krisis ekonomi	CRISIS
    darurat|kedaruratan|kegawatdaruratan|situasi darurat	EMERGENCY
    mal|pusat perbelanjaan|plaza|mall	MALL
    hotel|penginapan|resor|wisma|vila|perhotelan|rumah mewah	HOTEL
    stadion|gelanggang|tribune|tribun|arena	STADIUM
    audit|mengaudit|diaudit|BPK|Badan Pemeriksa Keuangan|BPKP|auditor|audit investigatif	AUDIT
    pengadaan|pengadaan barang dan jasa|proyek fiktif|penggelembungan harga|mengadakan barang|pengadaan barang	PROCUREMENT
    rekening|rekening bank|transfer dana|aliran dana|aliran uang|PPATK|tabungan|menabung|simpanan|deposito|dana pihak ketiga|ditabung	BANK_ACCOUNT
    motif|modus|modus operandi|latar belakang kejahatan|modus penipuan	MOTIVE
    kronologi|kronologis|kronologi kejadian|urutan kejadian|rentetan peristiwa	CHRONOLOGY
    forensik|sidik jari|DNA|tes DNA|uji balistik|puslabfor|balistik|laboratorium forensik	FORENSICS
    cekcok|pertengkaran|bertengkar|adu mulut|percekcokan|cekcok mulut	QUARREL
    pinjaman online ilegal|pinjaman daring ilegal|rentenir|lintah darat|pinjol ilegal	ILLEGAL_LENDING
    kekerasan polisi|kekerasan aparat|kebrutalan polisi|kekerasan oleh aparat|brutalitas polisi	POLICE_BRUTALITY
    pembunuhan di luar hukum|pembunuhan di luar proses hukum|penghilangan paksa|penembakan misterius|penculikan aktivis	EXTRAJUDICIAL
    tewas di tahanan|meninggal di tahanan|kematian tahanan|tewas dalam tahanan	CUSTODY_DEATH
    kerugian materiil|kerugian material|kerugian ditaksir|taksiran kerugian|kerugian ditaksir mencapai|kerugian akibat bencana|kerugian diperkirakan	MATERIAL_LOSS
    radar|citra satelit|pantauan radar|transponder|pelacak GPS	RADAR
    parade militer|defile|upacara militer	MIL_PARADE
    pengawal|pengawal pribadi|Paspampres|ajudan|pengawalan|dikawal	BODYGUARD
    terpapar|terjangkit|kontak langsung|terpapar virus|paparan|keterpaparan	EXPOSED
    penyebar super|superspreader|super spreader	SPREADER_SUPER
    rumah sakit rujukan|RS rujukan|rumah sakit darurat Covid-19|wisma atlet	REFERRAL_HOSPITAL
    jalur evakuasi|titik kumpul|rambu evakuasi|tempat aman|tempat lebih tinggi|dataran tinggi	EVAC_ROUTE
    panik|kepanikan|berhamburan|berlarian|berlari keluar|lari menyelamatkan diri	PANIC
    tenang|tetap tenang|ketenangan|tidak panik|jangan panik|adem ayem|aman dan terkendali	CALM
    guncangan terasa|dirasakan warga|gempa dirasakan|terasa hingga|getaran|getaran gempa	FELT_QUAKE
    disedot|penyedotan|pompanisasi|mobil pompa	PUMP_OUT
    modifikasi cuaca|teknologi modifikasi cuaca|hujan buatan|penyemaian awan|operasi modifikasi cuaca	CLOUD_SEEDING
    tenggat|batas waktu|ultimatum|tenggat waktu	DEADLINE
    laporan situasi|laporan sementara|asesmen|didata|pendataan kerusakan|kaji cepat	SITUATION_REPORT
    mengaku bertanggung jawab|mengklaim bertanggung jawab|klaim tanggung jawab|bertanggung jawab atas serangan	CLAIM_RESPONSIBILITY
    membantah terlibat|membantah keterlibatan|menyangkal keterlibatan|membantah bertanggung jawab|tidak bertanggung jawab|tidak terlibat|tak terlibat|tidak ada kaitan|tak ada kaitan|tidak ada kaitannya|tidak ada sangkut paut|tidak berkaitan|tidak ada hubungannya|tak ada hubungannya|tidak ikut campur|bukan pelaku	DENY_INVOLVEMENT
    lapas penuh|kelebihan penghuni|over kapasitas lapas	OVERCROWDED_PRISON
    penyerbuan kantor|pembakaran kantor|pembakaran gedung|gedung dibakar|perusakan fasilitas	VANDALISM
    pemeriksaan|memeriksa|diperiksa|periksa|inspeksi|menginspeksi|sidak|meninjau|ditinjau|peninjauan|mengecek|dicek|pengecekan	EXAMINE
    pengunjung|tamu	VISITOR
    siaran pers|rilis|rilis pers|keterangan pers|keterangan tertulis	PRESS_RELEASE
    armada kapal|armada bus|armada pemadam kebakaran|armada laut	FLEET
    izin senjata|kepemilikan senjata|undang-undang senjata|kepemilikan senjata api	FIREARM_PERMIT
    pecah ban mobil|ban meletus|ban truk pecah	TYRE_BURST
    wakil presiden|wapres	VICE_PRESIDENT
    wakil menteri|wamen	DEPUTY_MINISTER
    menteri koordinator|menko	COORD_MINISTER
    menteri keuangan|menkeu	FINANCE_MINISTER
    menteri perdagangan|mendag	TRADE_MINISTER
    menteri dalam negeri|mendagri	HOME_MINISTER
    pejabat|pejabat senior|pejabat publik|pejabat pemerintah	OFFICIAL
    pegawai negeri|pegawai negeri sipil|PNS|ASN|aparatur sipil negara|aparatur negara	CIVIL_SERVANT
    birokrasi|birokrat	BUREAUCRACY
    gubernur|wakil gubernur	GOVERNOR
    bupati|wakil bupati	REGENT
    wali kota|walikota|wakil wali kota	MAYOR
    kepala daerah|pemimpin daerah	REGIONAL_HEAD
    camat	SUBDISTRICT_HEAD
    kepala desa|kades|lurah	VILLAGE_HEAD
    anggota DPR|anggota dewan|anggota parlemen|anggota legislatif|legislator|wakil rakyat|politisi DPR|senator	LAWMAKER
    politisi|politikus	POLITICIAN
    senat|DPD|Dewan Perwakilan Daerah|majelis tinggi	SENATE
    MPR|Majelis Permusyawaratan Rakyat	MPR
    DPRD|Dewan Perwakilan Rakyat Daerah	LOCAL_COUNCIL
    komisi DPR|komite|panitia|panitia khusus|pansus|panja	COMMITTEE
    lembaga negara|lembaga independen	COMMISSION_BODY
    ketua DPR|ketua parlemen|ketua MPR	SPEAKER_PARL
    ketua|ketua umum|ketum|wakil ketua	CHAIRPERSON
    kepala badan|kepala dinas|kepala kantor|kepala lembaga	HEAD_AGENCY
    partai|partai politik|parpol|partai-partai	PARTY_POL
    koalisi|berkoalisi|koalisi pemerintahan	COALITION
    oposisi|partai oposisi|kubu oposisi	OPPOSITION
    partai penguasa|partai berkuasa|partai pemerintah	RULING_PARTY
    fraksi|fraksi DPR	FACTION
    pemerintah daerah|pemda|pemerintah provinsi|pemprov|pemerintah kabupaten|pemkab|pemerintah kota|pemkot	LOCAL_GOV
    kabinet|menteri kabinet|sidang kabinet	CABINET
    kementerian|departemen	MINISTRY
    otoritas|pihak berwenang|pihak berwajib|penguasa setempat	AUTHORITIES
    badan|lembaga|instansi|instansi terkait|lembaga pemerintah	AGENCY
    regulator|badan pengawas|lembaga pengawas|otoritas pengawas	REGULATOR
    demokrasi|demokratis	DEMOCRACY
    diktator|kediktatoran|otoriter|otoritarianisme|rezim otoriter	DICTATOR
    rezim|junta|junta militer	REGIME
    monarki|kerajaan|takhta|raja|ratu|sultan|kesultanan	MONARCHY
    putra mahkota|pangeran	CROWN_PRINCE
    bangsa|kebangsaan|nasional|negara-bangsa	STATE_NATION
    negara|negeri|tanah air|negara-negara	COUNTRY
    kemerdekaan|merdeka|memerdekakan	INDEPENDENCE
    kewarganegaraan|status kewarganegaraan	CITIZENSHIP
    kekuasaan|berkuasa|penguasa	POWER_POL
    politik|perpolitikan|politis|ranah politik	POLITICS
    kebijakan|kebijakan publik	POLICY
    reformasi|mereformasi|pembaruan|perombakan	REFORM
    perombakan kabinet|reshuffle|kocok ulang kabinet	RESHUFFLE
    pidato|berpidato|pidato kenegaraan	STATE_SPEECH
    otonomi|otonomi daerah|otonomi khusus|otsus|desentralisasi	AUTONOMY
    separatisme|gerakan separatis|memisahkan diri	SEPARATISM
    menggulingkan|digulingkan|melengserkan|dilengserkan|lengser	OVERTHROW
    pemakzulan|memakzulkan|dimakzulkan|mosi tidak percaya	IMPEACH
    melantik|dilantik|pelantikan|pengambilan sumpah|diambil sumpah|disumpah|mengambil sumpah|mengucap sumpah|dikukuhkan|mengukuhkan|pengukuhan	SWEAR_IN
    mutasi|dimutasi|rotasi jabatan|dirotasi	TRANSFER_POST
    menggantikan|digantikan|penggantian|pengganti	REPLACE_PERSON
    menjabat|masa jabatan|jabatan|menduduki jabatan	SERVE_OFFICE
    calon|kandidat|bakal calon|mencalonkan|dicalonkan|pencalonan|pasangan calon|paslon|capres|cawapres|diusung|mengusung|pengusung|kontestasi	CANDIDATE
    petahana	INCUMBENT
    pemungutan suara ulang|PSU|pemilu ulang|pilkada ulang	ELECTION_RERUN
    putaran kedua|dua putaran	ELECTION_RUNOFF
    mencoblos|pencoblosan|memberikan suara|menggunakan hak pilih|memberi suara	VOTE_CAST
    terpilih|memilih presiden|dipilih kembali|terpilih kembali|memenangkan pemilihan|dimenangkan pemilihan	ELECT
    perolehan suara|suara sah|jumlah suara|persentase suara	VOTES
    penghitungan suara|rekapitulasi|rekapitulasi suara|hitung cepat|hitung suara	VOTE_COUNT
    surat suara|kertas suara	BALLOT_PAPER
    kotak suara	BALLOT_BOX
    tempat pemungutan suara|TPS|bilik suara	POLLING_STATION
    pemilih|daftar pemilih|hak pilih|daftar pemilih tetap|DPT	VOTER
    partisipasi pemilih|tingkat partisipasi|tingkat partisipasi pemilih|angka partisipasi	TURNOUT
    kampanye|berkampanye|mengampanyekan|juru kampanye|masa kampanye|tim sukses	CAMPAIGN
    KPU|Komisi Pemilihan Umum|penyelenggara pemilu|KPUD	ELECTION_BODY
    Bawaslu|Badan Pengawas Pemilu|Panwaslu|pengawas pemilu	ELECTION_WATCHDOG
    pemantau|pemantau pemilu	OBSERVER_ELECTION
    sengketa pemilu|sengketa pilkada|sengketa hasil pemilu|perselisihan hasil pemilihan	ELECTION_DISPUTE
    politik uang|serangan fajar|jual beli suara|bagi-bagi uang|pembelian suara	MONEY_POLITICS
    kecurangan pemilu	ELECTION_FRAUD
    referendum|jajak pendapat rakyat|plebisit	REFERENDUM
    survei|jajak pendapat|survei elektabilitas|lembaga survei	OPINION_POLL
    elektabilitas|popularitas|tingkat kepuasan	ELECTABILITY
    daerah pemilihan|dapil	CONSTITUENCY
    kursi DPR|kursi parlemen|jumlah kursi	SEAT_PARL
    mayoritas|suara mayoritas	MAJORITY
    minoritas|kelompok minoritas	MINORITY
    kuorum	QUORUM
    rapat paripurna|sidang paripurna|paripurna|rapat pleno|sidang pleno	PLENARY
    rapat dengar pendapat|RDP|dengar pendapat	HEARING_PARL
    mendukung|didukung|dukungan|menyokong|disokong|sokongan|menopang|ditopang|menyatakan dukungan|berpihak|menyambut baik|menyambut gembira|menyambut positif|disambut baik|berpihak pada|berada di belakang|setuju dengan|pro terhadap	SUPPORT
    menentang|ditentang|penentangan|penentang|melawan kebijakan|keberatan|berkeberatan|melawan|dilawan|tidak mendukung|keberatan dengan|keberatan atas|kontra terhadap|tidak setuju dengan|tak setuju dengan|tak mendukung|menggugat keputusan|melawan rencana|menentang keras|menolak keras|menolak rencana	OPPOSE
    mengkritik|dikritik|kritik|pengkritik|mengkritisi|dikritisi|mengecam keras|mengritik|mengritisi|mencela|dicela|menyindir|disindir|menyorot|menyerang kebijakan|diserang kebijakan|menegur|ditegur|menyemprot|disemprot|menyentil|disentil|memarahi|dimarahi|mengkritik keras|mencerca|melontarkan kritik|menuai kritik|mengomeli|diomeli	CRITICISE
    memuji|dipuji|pujian|mengapresiasi|diapresiasi|apresiasi|menyanjung|mengacungkan jempol|diacungkan jempol|disanjung|meelu-elukan|dielu-elukan|mengacungi jempol|angkat topi|memberi apresiasi|memberikan apresiasi|menuai pujian|menghargai langkah|dipuji-puji|memberi acungan jempol	PRAISE
    musuh|bermusuhan|permusuhan|seteru	ENEMY
    rival|saingan|bersaing|persaingan|pesaing|kompetitor|kompetisi|berlomba|bertarung|berkompetisi	RIVAL
    krisis politik|kemelut	CRISIS_POL
    transparansi|transparan|keterbukaan|akuntabilitas|akuntabel	TRANSPARENCY
    tanggung jawab|bertanggung jawab|pertanggungjawaban|mempertanggungjawabkan	ACCOUNTABLE
    kewenangan|wewenang|berwenang|hak prerogatif	AUTHORITY_POWER
    hak|hak-hak|berhak	RIGHTS
    diplomasi|diplomatik|hubungan diplomatik	DIPLOMACY
    diplomat|korps diplomatik|atase|kuasa usaha	DIPLOMAT
    konsul|konsul jenderal|konjen|konsulat|konsulat jenderal|KJRI	CONSUL
    kementerian luar negeri|kemlu|kemenlu|departemen luar negeri	FOREIGN_MINISTRY
    sepakat|menyepakati|disepakati|bersepakat|sepakat untuk|setuju untuk|sependapat|mencapai kata sepakat|seia sekata	AGREE
    tidak sepakat|tak sepakat|berbeda pendapat|perbedaan pendapat|tidak sependapat|tidak setuju|tak setuju|berselisih paham|tak sependapat|gagal mencapai kata sepakat	DISAGREE
    ratifikasi|meratifikasi|diratifikasi	RATIFY
    membatalkan perjanjian|pemutusan kontrak|memutus kontrak|mengakhiri perjanjian|keluar dari perjanjian|memutuskan kontrak|mengakhiri kontrak|mengakhiri kerja sama|menghentikan kontrak|menyudahi kontrak|kontrak diputus|putus kontrak	TERMINATE_DEAL
    rekonsiliasi|rujuk|islah|normalisasi hubungan|berdamai kembali|balikan|kembali bersama|berbaikan	RECONCILE
    konferensi tingkat tinggi|KTT|pertemuan puncak	SUMMIT
    konferensi|kongres|muktamar|simposium|lokakarya|seminar|webinar	CONFERENCE
    forum|forum internasional	FORUM
    delegasi|rombongan|kontingen|perutusan	DELEGATION
    memanggil pulang|menarik duta besar|menarik dubes|penarikan duta besar|dipanggil pulang|menarik dubesnya|pulangkan duta besar|menarik duta besarnya	RECALL_ENVOY
    mengusir|diusir|pengusiran|persona non grata	EXPEL
    memutus hubungan|memutuskan hubungan|pemutusan hubungan diplomatik|memutuskan hubungan diplomatik	SEVER_TIES
    menjalin hubungan|membuka hubungan diplomatik|memulihkan hubungan	ESTABLISH_TIES
    hubungan|hubungan bilateral|relasi|ikatan	RELATIONS
    bilateral|kedua negara|dua negara	BILATERAL
    multilateral|multilateralisme	MULTILATERAL
    internasional|mancanegara|antarbangsa|lintas negara	INTERNATIONAL
    domestik|dalam negeri|lokal	DOMESTIC
    asing|luar negeri	FOREIGN
    global|dunia|sedunia|mendunia|seluruh dunia	GLOBAL
    menjanjikan|dijanjikan|berjanji|janji|berkomitmen|komitmen|ikrar|berikrar	PLEDGE
    mitra|mitra kerja|mitra dagang|rekan|mitra strategis	PARTNER
    sengketa|bersengketa|perselisihan|berselisih	DISPUTE
    teritorial|wilayah kedaulatan	TERRITORY
    pos lintas batas|PLBN|penyeberangan perbatasan|pintu perbatasan	BORDER_CROSSING
    suaka|suaka politik	ASYLUM
    PBB|Perserikatan Bangsa-Bangsa|badan dunia	UN
    Dewan Keamanan|DK PBB|Dewan Keamanan PBB	UNSC
    Majelis Umum|Majelis Umum PBB|Sidang Umum PBB	GENERAL_ASSEMBLY
    negara anggota|negara-negara anggota	MEMBER_STATE
    anggota|beranggotakan|keanggotaan	MEMBER
    komunike|pernyataan bersama|deklarasi|deklarasi bersama	COMMUNIQUE
    resolusi	RESOLUTION
    abstain|abstensi	ABSTAIN
    mengakui kedaulatan|pengakuan kedaulatan|pengakuan diplomatik|mengakui kemerdekaan|diakui kemerdekaan	RECOGNISE
    netral|netralitas|nonblok|tidak memihak|imparsial	NEUTRAL
    negara adidaya|adikuasa|adidaya|kekuatan besar	SUPERPOWER
    rancangan undang-undang|RUU|rancangan peraturan	BILL_LAW
    peraturan|aturan|regulasi|ketentuan|mengatur|diatur|pengaturan|perpres|permen|peraturan pemerintah|peraturan presiden	REGULATION
    peraturan daerah|perda|pergub|perbup|peraturan gubernur|qanun	LOCAL_BYLAW
    perppu|perpu|peraturan pemerintah pengganti undang-undang	PERPPU
    keputusan presiden|keppres|dekret|surat keputusan|SK|instruksi presiden|inpres|titah	DECREE
    surat edaran|edaran	CIRCULAR
    konstitusi|UUD|undang-undang dasar|konstitusional|inkonstitusional	CONSTITUTION
    Mahkamah Konstitusi|MK	CONST_COURT
    Mahkamah Agung|MA	SUPREME_COURT
    uji materi|uji materiil|pengujian undang-undang|judicial review	JUDICIAL_REVIEW
    amendemen|amandemen|mengamendemen|revisi|merevisi|direvisi	AMEND
    mengesahkan|disahkan|pengesahan|mengundangkan|diundangkan|pengundangan	PASS_LAW
    mencabut|dicabut|pencabutan|mencabut aturan|menghapus aturan	REPEAL
    melaksanakan|dilaksanakan|pelaksanaan|implementasi|mengimplementasikan|menjalankan|dijalankan|realisasi|merealisasikan|direalisasikan|mewujudkan|diwujudkan|terwujud	IMPLEMENT
    debat|berdebat|perdebatan|membahas|dibahas|bahasan|pembahasan	DEBATE
    mengusulkan|diusulkan|usul|usulan|pengusul|pengusulan|mengajukan|diajukan|pengajuan|menyodorkan	PROPOSE
    menarik usulan|mencabut usulan|menarik rancangan	WITHDRAW_PROPOSAL
    menyetujui|disetujui|setuju|persetujuan|merestui|direstui|restu|mengabulkan|dikabulkan|meloloskan|diloloskan|lampu hijau|mendapat persetujuan|memberi lampu hijau|memberikan lampu hijau|izin dikeluarkan|izin terbit|mengetuk palu|ketok palu	APPROVE
    menolak|ditolak|penolakan|menampik|ditampik|menepis|menolak usulan|ditepis|mementahkan|dimentahkan|menampik tawaran|menepis tawaran|menggugurkan|digugurkan|tidak mengabulkan|tak mengabulkan|tidak mengizinkan|tak mengizinkan|tidak memberi izin|tidak memberikan izin|tidak mengeluarkan izin|tak mengeluarkan izin|izin ditolak|menolak mentah-mentah|tidak menyetujui|tak menyetujui	REJECT
    enggan|tidak bersedia|tak bersedia|tidak mau|menolak untuk|ogah|tak mau|emoh|tidak sudi|keengganan	REFUSE
    menerima|diterima|penerimaan|terima|menerima tawaran|bersedia|menyanggupi|disanggupi|legawa	ACCEPT
    izin usaha|surat izin|lisensi|izin edar|izin operasi|konsesi	LICENCE
    mewajibkan|diwajibkan|wajib|kewajiban|mengharuskan|diharuskan|keharusan	REQUIRE
    sukarela|secara sukarela|opsional	VOLUNTARY
    membatasi|dibatasi|pembatasan|pengetatan|memperketat|diperketat|mengetatkan|ketat	RESTRICT
    pengecualian|dikecualikan|mengecualikan|membebaskan pajak|dibebaskan dari	EXEMPT
    legal|sah|sesuai hukum|keabsahan|mengesahkan hukum|secara sah|secara legal|resmi berizin|berizin|izinnya lengkap|izin lengkap|sesuai aturan|sesuai ketentuan|berizin resmi	LEGAL
    ilegal|tidak sah|melawan hukum|liar|tak berizin|tanpa izin|secara ilegal|tidak berizin|melanggar hukum|bodong|izinnya tidak lengkap	ILLEGAL
    pelayanan publik|layanan publik|pelayanan masyarakat|layanan|pelayanan	PUBLIC_SERVICE
    pertumbuhan ekonomi|PDB|produk domestik bruto|pertumbuhan	ECON_GROWTH
    resesi|kontraksi|terkontraksi|kelesuan|perlambatan ekonomi	RECESSION
    deflasi	DEFLATION
    depresiasi|terdepresiasi|devaluasi|mendevaluasi	DEVALUE
    terapresiasi|rupiah menguat	APPRECIATE
    mata uang|valuta|valas|valuta asing|devisa	CURRENCY
    cadangan devisa|cadev	FX_RESERVES
    rupiah|Rp|IDR	RUPIAH
    dollar|dolar|dolar AS|dollar AS|USD	DOLLAR
    euro|mata uang euro	EURO_CUR
    nilai|senilai|bernilai|valuasi	VALUE
    murah|terjangkau|harga rendah	CHEAP
    mahal|kemahalan|harga tinggi	EXPENSIVE
    belanja|belanja negara|pengeluaran|berbelanja|membelanjakan|dibelanjakan|menghabiskan uang	EXPENDITURE
    penghasilan|pendapatan per kapita|berpenghasilan	INCOME
    defisit|defisit anggaran|tekor	BUDGET_DEFICIT
    utang|hutang|berutang|utang luar negeri|tunggakan|menunggak|diutang|terutang|ditunggak|berhutang	DEBT
    pinjaman|meminjam|dipinjam|meminjamkan|dipinjamkan|meminjami|peminjam|kredit|berutang kepada|pembiayaan|pinjamkan	LOAN
    kredit macet|NPL|gagal bayar|wanprestasi|kredit bermasalah|pinjaman bermasalah	CREDIT_BAD
    melunasi|dilunasi|pelunasan|cicilan|mencicil|angsuran|mengangsur	REPAY
    lembaga keuangan|perusahaan pembiayaan|multifinance	INSTITUTION_FIN
    bank|perbankan|bankir|bank umum	BANK
    bank sentral|Bank Indonesia	CENTRAL_BANK
    likuiditas|likuid	LIQUIDITY
    modal|permodalan|bermodal|modal kerja|penyertaan modal	CAPITAL_MONEY
    investasi|berinvestasi|menginvestasikan|menanamkan modal|penanaman modal	INVEST
    investor|penanam modal|pemodal	INVESTOR
    dana|mendanai|didanai|pendanaan|menggelontorkan|kucuran dana	FUND
    uang|duit|keuangan|finansial	MONEY
    tunai|uang tunai|kas	CASH
    saham|pemegang saham|kepemilikan saham	STOCK_SHARE
    bursa|bursa efek|bursa saham|pasar modal|IHSG|indeks harga saham gabungan|emiten|sekuritas	STOCK_MARKET
    obligasi|surat utang|surat berharga|sukuk|surat utang negara	BOND
    dividen	DIVIDEND
    penawaran umum perdana|IPO|melantai di bursa	IPO
    peringkat utang|lembaga pemeringkat	RATING_CREDIT
    pajak|perpajakan|cukai|pungutan|PPN|PPh|retribusi|memajaki	TAX
    keringanan pajak|insentif pajak|pengampunan pajak|tax amnesty|pembebasan pajak	TAX_RELIEF
    subsidi|menyubsidi|disubsidi|bersubsidi|mensubsidi	SUBSIDY
    insentif|stimulus|paket stimulus	INCENTIVE
    hibah|menghibahkan|dihibahkan	GRANT
    kemiskinan|miskin|warga miskin|penduduk miskin|prasejahtera	POVERTY
    kesejahteraan|sejahtera|kemakmuran|makmur	PROSPERITY
    kaya|orang kaya|konglomerat|taipan|miliarder	RICH
    ketimpangan|kesenjangan|ketidaksetaraan	INEQUALITY
    kesetaraan|setara|pemerataan	EQUALITY
    daya beli|konsumsi rumah tangga	PURCHASING_POWER
    konsumen|konsumsi	CONSUMER
    sektor|sektoral|bidang usaha	SECTOR
    pasar|pasaran|pasar dunia|pasar domestik|memasarkan|dipasarkan|pemasaran	MARKET
    perusahaan|PT|korporasi|perseroan|badan usaha|firma	COMPANY
    BUMN|badan usaha milik negara|perusahaan pelat merah|BUMD|perusahaan negara	SOE
    anak perusahaan|anak usaha|cabang|kantor cabang	SUBSIDIARY
    UMKM|UKM|usaha mikro|usaha kecil|pelaku usaha kecil|usaha kecil dan menengah	SME
    perusahaan rintisan|startup|usaha rintisan	STARTUP
    koperasi	COOPERATIVE
    bisnis|usaha|dunia usaha|pelaku usaha|berbisnis|pelaku bisnis	BUSINESS
    pengusaha|wirausaha|wirausahawan|pebisnis|saudagar	BUSINESSPERSON
    direktur|direksi|direktur utama|dirut|presiden direktur|direktur jenderal|dirjen	DIRECTOR
    komisaris|komisaris utama|dewan komisaris|komisioner	COMMISSIONER
    eksekutif|pimpinan|pimpinan perusahaan|manajemen|pengelola|manajer	EXECUTIVE
    pemilik|memiliki|dimiliki|kepemilikan	OWNER
    RUPS|rapat umum pemegang saham	SHAREHOLDER_MEETING
    akuisisi|mengakuisisi|diakuisisi|pengambilalihan|mengambil alih|diambil alih	ACQUIRE
    divestasi|mendivestasi|melepas saham|pelepasan saham	DIVEST
    merger|menggabungkan|digabungkan|penggabungan|melebur|peleburan	MERGE
    pemisahan|memisahkan|dipisahkan|memecah|terpecah|pemekaran|spin-off	SPLIT
    bangkrut|kebangkrutan|pailit|kepailitan|dipailitkan|gulung tikar|dinyatakan pailit|memailitkan|membangkrutkan|dibangkrutkan|bangkrut usaha	BANKRUPT
    restrukturisasi|merestrukturisasi|direstrukturisasi	RESTRUCTURE
    privatisasi|memprivatisasi|swastanisasi	PRIVATISE
    nasionalisasi|menasionalisasi|dinasionalisasi	NATIONALISE
    swasta|sektor swasta|pihak swasta	PRIVATE
    publik|umum|masyarakat umum|khalayak	PUBLIC
    kontrak|berkontrak|mengontrak	CONTRACT
    tender|lelang|pelelangan|melelang|dilelang	TENDER
    pesanan|memesan|dipesan|pemesanan|pemesan	ORDER_GOODS
    pemasok|memasok|dipasok|pasokan|pemasokan|suplai|penyuplai	SUPPLIER
    permintaan|permintaan pasar	DEMAND_ECON
    stok|persediaan|cadangan|stok pangan	STOCK_GOODS
    tersedia|ketersediaan|menyediakan|disediakan|penyediaan|penyedia	AVAILABLE
    memberikan|diberikan|pemberian|memberi|diberi|pemberi	PROVIDE
    barang|produk|komoditas|barang dagangan	GOODS
    merek|jenama	BRAND
    produksi|memproduksi|diproduksi|berproduksi|produsen|hasil produksi|kapasitas produksi	PRODUCE
    industri|perindustrian|industrialisasi|pelaku industri	INDUSTRY
    perdagangan|dagang|berdagang|berniaga|niaga|perniagaan	TRADE
    menjual|dijual|terjual|jual	SELL
    membeli|dibeli|pembelian|pembeli|memborong|diborong	BUY
    ekspor|mengekspor|diekspor|eksportir|pengekspor|pengapalan	EXPORT
    impor|mengimpor|diimpor|importir|pengimpor	IMPORT
    neraca perdagangan|neraca dagang|neraca pembayaran|transaksi berjalan	TRADE_BALANCE
    bea masuk|tarif impor|tarif bea masuk|bea|tarif timbal balik|tarif preferensial	IMPORT_DUTY
    bea cukai|bea dan cukai|kepabeanan|pabean	CUSTOMS
    perdagangan bebas|perjanjian perdagangan bebas|FTA|CEPA|perjanjian dagang	FTA
    preferensial|perjanjian preferensial|PTA	PREFERENTIAL
    kuota|jatah|kuota impor	QUOTA
    perang dagang|proteksionisme|proteksionis	TRADE_WAR
    antidumping|dumping|bea masuk antidumping	ANTI_DUMPING
    rantai pasok|rantai pasokan|logistik	SUPPLY_CHAIN
    pengiriman barang|kiriman|parsel	SHIPMENT
    pelanggan|nasabah|klien	CUSTOMER
    niaga elektronik|perdagangan elektronik|e-commerce|lokapasar|toko daring|belanja daring	ECOMMERCE
    pembayaran|membayar|dibayar|terbayar|membayarkan|dibayarkan|pelunasan tagihan|sudah dibayar|telah dibayar|sudah dibayarkan|lunas|mencairkan|dicairkan|pencairan|cair|menyetor|disetor|mentransfer|ditransfer	PAYMENT
    tagihan|menagih|penagihan|faktur	INVOICE
    iuran|imbalan|komisi penjualan|premi	FEE
    asuransi|mengasuransikan|diasuransikan	INSURANCE
    pensiun|pensiunan|dana pensiun|purnatugas|purnakarya	PENSION
    memperkirakan|diperkirakan|perkiraan|proyeksi|memproyeksikan|diproyeksikan|prediksi|memprediksi|diprediksi|ramalan	FORECAST
    target|menargetkan|ditargetkan|sasaran|menyasar	TARGET
    kuartal|triwulan|per kuartal	QUARTER
    semester|paruh pertama|paruh kedua	SEMESTER_HALF
    tahun anggaran|tahun fiskal|tahun buku	FISCAL_YEAR
    tahunan|setahun sekali|per tahun|year on year|yoy	ANNUAL
    bulanan|per bulan|setiap bulan	MONTHLY
    data|statistik|BPS|Badan Pusat Statistik	DATA_STATS
    pariwisata|kepariwisataan|wisata|tempat wisata|destinasi wisata|objek wisata	TOURISM
    restoran|rumah makan|kafe|kuliner|kedai kopi|warung kopi	RESTAURANT
    pemberi kerja|majikan|Apindo	EMPLOYER
    ketenagakerjaan|perburuhan|pasar kerja	LABOUR
    pekerjaan|lapangan kerja|lapangan pekerjaan|lowongan|lowongan kerja|profesi	JOB
    merekrut|direkrut|perekrutan|rekrutmen|mempekerjakan|dipekerjakan|menyerap tenaga kerja|dipekerjakan kembali|mempekerjakan kembali|dipanggil kembali bekerja|menerima kembali|diterima kembali|dipekerjakan lagi|direkrut kembali	HIRE
    PHK|pemutusan hubungan kerja|di-PHK|merumahkan|dirumahkan|memangkas karyawan|memutus hubungan kerja|mem-PHK|terkena PHK|kena PHK|memecat massal|dipecat massal|memberhentikan massal|diberhentikan massal|pengurangan karyawan|kehilangan pekerjaan|diputus kontrak	LAY_OFF
    pengangguran|menganggur|penganggur	UNEMPLOYED
    upah|gaji|pengupahan|menggaji|digaji|honor|honorarium|tunjangan|tunjangan hari raya|THR	WAGE
    upah minimum|UMP|UMK|UMR	MINIMUM_WAGE
    pesangon|uang pesangon	SEVERANCE
    lembur|jam kerja|waktu kerja	OVERTIME
    alih daya|outsourcing|pekerja kontrak|pekerja harian	OUTSOURCE
    bekerja dari rumah|WFH|kerja dari rumah	WFH
    pekerja anak|eksploitasi anak	CHILD_LABOUR
    kerja paksa|perbudakan|membudak|dibudak|memperbudak|diperbudak	FORCED_LABOUR
    keterampilan|terampil|kompetensi|keahlian|kemampuan|mahir|kompeten	SKILL
    produktivitas|produktif	PRODUCTIVITY
    energi|ketahanan energi|sumber energi	ENERGY
    pembangkit|pembangkit listrik|PLTU|PLTA|PLTS|PLTP	POWER_PLANT
    SPBU|pom bensin|stasiun pengisian bahan bakar	FUEL_STATION
    minyak|minyak mentah|minyak bumi|perminyakan|migas	OIL
    gas|gas alam|elpiji|LPG|LNG|gas bumi	GAS
    batu bara|batubara	COAL
    energi terbarukan|energi baru terbarukan|EBT|terbarukan|energi bersih	RENEWABLE
    tenaga surya|panel surya|energi surya	SOLAR
    tenaga angin|tenaga bayu|ladang angin	WIND_POWER
    tenaga air|hidroelektrik	HYDRO
    panas bumi|geotermal	GEOTHERMAL
    tenaga nuklir|energi nuklir|reaktor	NUCLEAR_POWER
    biodiesel|bahan bakar nabati|bioetanol	BIOFUEL
    pipa|jaringan pipa|pipa gas|pipa air	PIPELINE
    kilang|kilang minyak	REFINERY
    OPEC|negara pengekspor minyak	OPEC
    kendaraan listrik|mobil listrik|motor listrik	ELECTRIC_VEHICLE
    baterai|aki	BATTERY
    pertambangan|menambang|ditambang|penambangan	MINING
    nikel|bijih nikel	NICKEL
    emas|logam mulia	GOLD
    tembaga	COPPER
    timah	TIN
    bauksit|aluminium	BAUXITE
    baja|besi|bijih besi	STEEL
    fosfat|asam fosfat	PHOSPHATE
    smelter|peleburan logam|hilirisasi	SMELTER
    kelapa sawit|minyak sawit|sawit|CPO|minyak kelapa sawit|minyak sawit mentah	PALM_OIL
    minyak goreng|minyakita	COOKING_OIL
    karet	RUBBER
    kopi|biji kopi	COFFEE
    daun teh|perkebunan teh	TEA
    kakao|cokelat	COCOA
    gula|tebu|gula pasir	SUGAR
    garam|petani garam	SALT
    tembakau|rokok|merokok|perokok	TOBACCO
    tekstil|garmen|pakaian|kain	TEXTILE
    kayu|kayu gelondongan	TIMBER
    rotan	RATTAN
    rempah|rempah-rempah|cengkeh|pala|lada	SPICE
    pertanian|agraria|bertani|bercocok tanam	AGRICULTURE
    beras|padi|gabah|nasi	RICE
    jagung	CORN
    gandum|terigu|tepung terigu|tepung	WHEAT
    kedelai|tempe|tahu tempe	SOYBEAN
    cabai|cabe|bawang merah|bawang putih|bawang	CHILI
    sayur|sayuran|sayur-mayur|hortikultura	VEGETABLE
    buah|buah-buahan|durian|pisang|mangga	FRUIT
    panen|memanen|dipanen|panen raya|gagal panen	HARVEST
    menanam|ditanam|penanaman|tanaman|masa tanam	PLANTING
    pupuk|pemupukan|pupuk bersubsidi	FERTILIZER
    pestisida|hama|herbisida	PESTICIDE
    irigasi|pengairan|saluran irigasi	IRRIGATION
    unggas|ayam potong	POULTRY
    telur|telur ayam	EGG
    daging|daging sapi|daging ayam	MEAT
    ikan|hasil laut|udang|tuna	FISH
    perikanan|penangkapan ikan|budi daya|budidaya|tambak|menangkap ikan|menjala	FISHERY
    pangan|makanan|bahan pangan|bahan makanan|bahan pokok|kebutuhan pokok|sembako	FOOD
    ketahanan pangan|swasembada|swasembada pangan|food estate|lumbung pangan	FOOD_SECURITY
    kelaparan|rawan pangan	HUNGER
    minuman|alkohol	DRINK
    lahan|tanah|pertanahan|sertifikat tanah|agraria tanah	LAND
    pembebasan lahan|pengadaan tanah	LAND_ACQUISITION
    lingkungan|lingkungan hidup|ramah lingkungan|kelestarian	ENVIRONMENT
    iklim	CLIMATE
    emisi|emisi karbon|gas rumah kaca|karbon|karbon dioksida|net zero|netral karbon	EMISSION
    bursa karbon|perdagangan karbon|pajak karbon|kredit karbon	CARBON_MARKET
    sampah|limbah|tempat pembuangan akhir|TPA|daur ulang|mendaur ulang	WASTE
    plastik|sampah plastik|kantong plastik	PLASTIC
    reboisasi|penghijauan|menghijaukan|penanaman pohon	REFOREST
    konservasi|pelestarian|melestarikan|dilestarikan|lestari|cagar alam|suaka margasatwa	CONSERVE
    satwa|satwa liar|hewan|binatang|fauna	WILDLIFE
    penyu|tukik	TURTLE
    burung	BIRD
    harimau|harimau sumatera	TIGER
    gajah	ELEPHANT
    orang utan|orangutan	ORANGUTAN
    terancam punah|kepunahan|punah|satwa dilindungi	ENDANGERED
    keanekaragaman hayati|ekosistem|biodiversitas	BIODIVERSITY
    terumbu karang|karang|terumbu	CORAL
    mangrove|bakau|hutan bakau	MANGROVE
    selat|teluk|terusan	STRAIT
    infrastruktur|sarana|prasarana|sarana dan prasarana	INFRASTRUCTURE
    fasilitas|memfasilitasi	FACILITY
    proyek|proyek strategis nasional|PSN	PROJECT
    membangun|dibangun|pembangunan|pembangun|konstruksi|mendirikan bangunan|pengembang|mengonstruksi|dikonstruksi	BUILD
    membongkar|dibongkar|pembongkaran|merobohkan|dirobohkan|meruntuhkan|diruntuhkan|pembongkaran bangunan	DEMOLISH
    memperbaiki|diperbaiki|perbaikan|renovasi|merenovasi|direnovasi|membenahi|pembenahan	REPAIR
    meresmikan|diresmikan|peresmian|peletakan batu pertama|groundbreaking	INAUGURATE_WORKS
    terowongan|underpass	TUNNEL
    kereta cepat|Whoosh|KCIC	HIGH_SPEED_RAIL
    taksi|ojek|ojek daring|ojek online|bajaj	TAXI
    mobil|minibus pribadi|kendaraan roda empat|otomotif	CAR
    kapten	CAPTAIN_PILOT
    ibu kota|ibukota|IKN|Ibu Kota Nusantara	CAPITAL_CITY
    kelurahan	KELURAHAN
    perumahan|permukiman|pemukiman	HOUSING
    taman|taman kota|ruang terbuka hijau|alun-alun	PARK
    tata ruang|rencana tata ruang|zonasi|RTRW	SPATIAL_PLAN
    sanitasi|air limbah|MCK|jamban|kamar mandi	SANITATION
    teknologi|teknologi informasi|inovasi|inovatif|berinovasi	TECHNOLOGY
    digital|digitalisasi|digitalisasi layanan|transformasi digital	DIGITAL
    daring|online|secara daring|dalam jaringan|virtual	ONLINE
    luring|tatap muka|langsung tatap muka	OFFLINE
    internet|jaringan internet|akses internet|situs|laman|situs web	INTERNET
    media sosial|medsos|warganet|netizen|unggahan|mengunggah|diunggah|viral|akun	SOCIAL_MEDIA
    aplikasi|perangkat lunak|platform|gawai	APP
    kecerdasan buatan|kecerdasan artifisial|AI	AI
    kebocoran data|data bocor|membocorkan data	DATA_LEAK
    data pribadi|perlindungan data pribadi|privasi	PERSONAL_DATA
    telekomunikasi|operator seluler|seluler|jaringan|sinyal|5G	TELECOM
    telepon|ponsel|telepon seluler|telepon genggam|telepon pintar|gawai pintar	PHONE_DEVICE
    komputer|laptop|peladen|server|pusat data	COMPUTER
    semikonduktor|cip	SEMICONDUCTOR
    satelit|antariksa|luar angkasa	SATELLITE
    penelitian|meneliti|diteliti|riset|kajian|mengkaji|dikaji|studi	RESEARCH
    sains|ilmu|ilmu pengetahuan|ilmuwan|ilmiah	SCIENCE
    penemuan baru|paten|mematenkan	INVENTION
    hak cipta|kekayaan intelektual|pembajakan	PATENT_IP
    televisi|radio|siaran|menyiarkan|disiarkan|penyiaran|tayangan|menayangkan|ditayangkan|siarkan|disiarkan langsung|penayangan acara	TV_RADIO
    pers|media|media massa|jurnalistik|surat kabar|koran	PRESS
    sensor|menyensor|disensor|penyensoran|pemblokiran|memblokir|diblokir	CENSOR
    pendidikan|mendidik|dididik|pendidik|edukasi|mengedukasi|kependidikan	EDUCATION
    pesantren|pondok pesantren|ponpes	BOARDING_SCHOOL
    universitas|perguruan tinggi|kampus|institut|politeknik|fakultas	UNIVERSITY
    dosen|guru besar|profesor|rektor|akademisi|dekan	LECTURER
    belajar|pembelajaran|mempelajari|dipelajari|belajar mengajar	LEARN
    pembelajaran jarak jauh|PJJ|belajar dari rumah|sekolah daring	DISTANCE_LEARNING
    kurikulum|mata pelajaran|kurikulum merdeka	CURRICULUM
    ujian|ujian nasional|UTBK|seleksi masuk	EXAM
    beasiswa|LPDP	SCHOLARSHIP
    lulus|kelulusan|wisuda|diwisuda	GRADUATE_E
    uang kuliah|UKT|biaya kuliah|SPP	TUITION
    literasi|buta huruf|melek huruf|buta aksara	LITERACY
    agama|keagamaan|beragama|religius|keyakinan|kepercayaan agama|saleh|taat beragama	RELIGION
    Islam|Muslim|umat Islam|kaum muslim|islami	ISLAM
    Kristen|Katolik|Protestan|nasrani|umat Kristiani|Kristiani	CHRISTIAN
    Hindu|Buddha|umat Hindu|umat Buddha|Konghucu	HINDU_BUDDHA
    masjid|musala|mushala|musholla|surau	MOSQUE
    gereja|katedral|kapel	CHURCH
    pura|wihara|vihara|candi|kelenteng|klenteng|kuil	TEMPLE
    ibadah|beribadah|peribadatan|kebaktian|misa	WORSHIP
    shalat|salat|sholat|shalat Jumat|doa|berdoa|berjemaah|berjamaah|shalat berjemaah|mendoakan|didoakan|doakan	PRAYER
    jemaah|jamaah|umat|umat beragama	CONGREGATION
    ulama|kiai|kyai|ustaz|ustadz|imam|khatib|tokoh agama|pemuka agama	CLERIC
    pendeta|pastor|uskup|romo|kardinal|paus	PRIEST
    haji|ibadah haji|umrah|naik haji	HAJJ
    Ramadan|Ramadhan|bulan puasa|puasa|berpuasa|bulan suci|tarawih|berbuka puasa	RAMADAN
    Idul Fitri|Lebaran|Idulfitri|halalbihalal	EID
    Idul Adha|Iduladha|kurban|hewan kurban	EID_ADHA
    Natal|hari Natal|perayaan Natal	CHRISTMAS
    tahun baru|malam tahun baru|Imlek|tahun baru Imlek	NEW_YEAR
    halal|sertifikasi halal|MUI|fatwa|Majelis Ulama Indonesia	HALAL
    syariah|syariat|hukum Islam	SHARIA
    zakat|sedekah|wakaf|infak|baznas	ZAKAT
    toleransi|kerukunan|kerukunan umat beragama|pluralisme|moderasi beragama	TOLERANCE
    intoleransi|intoleran|radikalisme|ekstremisme	INTOLERANCE
    penistaan agama|penodaan agama	BLASPHEMY
    masyarakat|rakyat|komunitas|kemasyarakatan|warga masyarakat	PEOPLE_SOC
    dukcapil|catatan sipil|KTP|kartu tanda penduduk|kartu keluarga|akta kelahiran|kartu identitas	CIVIL_REGISTRY
    pemuda|anak muda|generasi muda|kaum muda|muda-mudi	YOUTH
    orangtua|orang tua|ayah|bapak|ibu kandung	PARENT
    suami|istri|isteri|pasangan suami istri|pasutri	SPOUSE
    adik|kakak|saudara kandung|adik kandung	SIBLING
    tetangga|negara tetangga	NEIGHBOUR
    menikah|pernikahan|perkawinan|nikah|dinikahi|pengantin|perkawinan anak	MARRIAGE
    cerai|bercerai|perceraian|pisah|berpisah|resmi bercerai|pisah ranjang	DIVORCE
    disabilitas	DISABILITY
    gender|kesetaraan gender|feminisme	GENDER
    LGBT|homoseksual|sesama jenis	LGBT
    diskriminasi|mendiskriminasi|diskriminatif|rasisme|rasis	DISCRIMINATION
    suku|suku bangsa|etnis|etnik|kesukuan|suku asli	ETHNIC
    masyarakat adat|adat|pribumi|hukum adat|tokoh adat	INDIGENOUS
    tokoh masyarakat|tokoh|pemuka masyarakat	COMMUNITY_FIGURE
    amal|badan amal|berdonasi|filantropi|derma	CHARITY
    penggalangan dana|menggalang dana|urun dana	FUNDRAISE
    sosial|kementerian sosial|dinas sosial	SOCIAL
    gotong royong|swadaya	GOTONG_ROYONG
    libur|liburan|cuti|cuti bersama|hari libur|libur panjang	HOLIDAY
    perayaan|merayakan|dirayakan|diperingati|memperingati|hari ulang tahun|HUT|perayaan hari	CELEBRATE
    acara|upacara|hajatan|seremoni|prosesi	EVENT_CEREMONY
    gaya hidup|kehidupan sehari-hari|keseharian	LIFESTYLE
    olahraga|keolahragaan|berolahraga|cabang olahraga|cabor	SPORT
    sepak bola|sepakbola|pesepak bola|liga|PSSI|FIFA	FOOTBALL
    bulu tangkis|bulutangkis|pebulu tangkis|ganda putra|ganda putri|tunggal putra|tunggal putri	BADMINTON
    balap|balapan|pebalap|pembalap|sirkuit|MotoGP|Formula 1	MOTOR_RACING
    lari|pelari|maraton	RUNNING
    tinju|petinju|bela diri|silat|pencak silat	BOXING
    pemain|pemain muda	PLAYER
    atlet|olahragawan|atlet nasional	ATHLETE
    pelatih|pelatih kepala|juru taktik	COACH
    wasit|hakim garis	REFEREE
    suporter|penggemar|pendukung tim|bonek|bobotoh	SUPPORTER_FAN
    pertandingan|bertanding|ditandingkan|laga|dipertandingkan|perlombaan|lomba	MATCH
    turnamen|kejuaraan|piala|piala dunia|kompetisi olahraga|Olimpiade|SEA Games|Asian Games|pekan olahraga nasional|PON	TOURNAMENT
    juara|juara dunia|juara bertahan|menjuarai|gelar juara	CHAMPION
    medali|medali emas|medali perak|medali perunggu	MEDAL
    gol|pencetak gol|gol bunuh diri|penalti	GOAL_SPORT
    skor|angka kemenangan|hasil imbang	SCORE
    menang|memenangkan|dimenangkan|memenangi|dimenangi|kemenangan|pemenang|mengalahkan|unggul|mengungguli|keunggulan|diungguli|unggul atas|ditumbangkan|menaklukkan|ditaklukkan|menekuk|ditekuk|membungkam tuan rumah|dibungkam tuan rumah|melibas|dilibas|memecundangi|dipecundangi|merebut juara|keluar sebagai juara|keluar sebagai pemenang|menjungkalkan|dijungkalkan|menundukkan|membungkam|mengandaskan|menyingkirkan lawan|meraih kemenangan	WIN
    kalah|kekalahan|dikalahkan|takluk|menelan kekalahan|tertinggal|takluk dari|menyerah dari|keok|tunduk dari|tunduk|ditundukkan|kandas di tangan|kalah dari	LOSE
    seri|imbang|bermain imbang|skor imbang|berbagi angka|berakhir seri|ditahan imbang|berakhir imbang|sama kuat	DRAW
    tersingkir|menyingkirkan|disingkirkan|gugur di babak|eliminasi	ELIMINATED
    lolos|lolos ke|kualifikasi|melaju ke|melenggang ke	QUALIFY
    semifinal|perempat final|final|babak final|babak penyisihan	SEMIFINAL
    peringkat|ranking|klasemen|urutan|posisi teratas	RANK
    rekor|memecahkan rekor|rekor dunia|pecah rekor	RECORD
    doping|antidoping|WADA	DOPING
    budaya|kebudayaan|berbudaya|warisan budaya|kultur|cagar budaya	CULTURE
    seni|kesenian|seniman|seniwati|berkesenian|lukisan|pelukis	ART
    musik|musisi|penyanyi|lagu|konser|bermusik|album	MUSIC
    film|perfilman|sutradara|bioskop|sineas|aktor|aktris	FILM
    buku|novel|sastra|penulis|sastrawan|penyair|puisi|menulis buku	BOOK
    tari|tarian|menari|penari	DANCE
    teater|pentas|pementasan|mementaskan|wayang|pertunjukan|sandiwara	THEATRE
    festival|pameran|karnaval|pekan raya|ekspo	FESTIVAL
    museum|galeri	MUSEUM
    sejarah|bersejarah|sejarawan	HISTORY
    tradisi|tradisional|ritual|kearifan lokal	TRADITION
    bahasa|bahasa Indonesia|bahasa daerah|berbahasa|penerjemah|menerjemahkan|diterjemahkan|terjemahkan|terjemahan|penerjemahan	LANGUAGE
    batik|tenun|wastra|songket	BATIK
    artis|selebritas|selebriti|pesohor|pemengaruh|influencer|idola|selebgram	CELEBRITY
    penghargaan|anugerah|hadiah|menganugerahkan|dianugerahi|Nobel	AWARD
    warisan dunia|UNESCO|warisan takbenda	UNESCO_HERITAGE
    monumen|patung|tugu|prasasti|arca	MONUMENT
    mulai|memulai|dimulai|bermula|dimulainya|mengawali|diawali|bergulir|digulirkan	BEGIN
    berakhir|mengakhiri|diakhiri|selesai|rampung|tuntas|merampungkan|menyelesaikan|diselesaikan|penyelesaian|menuntaskan|dirampungkan|dituntaskan|berakhirnya|usai sudah|kelar|disudahi|menyudahi|habis masa|purna|selesai dibangun	END
    melanjutkan|dilanjutkan|berlanjut|kelanjutan|meneruskan|diteruskan|berlangsung|terus berlangsung|tanpa putus|tanpa jeda|tanpa henti|masih berlangsung|terus berjalan|masih berjalan|berjalan terus|tetap berjalan|jalan terus|berjalan seperti biasa|terus dilakukan|masih dilakukan|tetap dilakukan|tidak berhenti|tak berhenti|berkepanjangan|berlarut-larut|tetap dijalankan|tetap dilaksanakan|tetap dilanjutkan	CONTINUE
    berhenti|menghentikan|dihentikan|penghentian|terhenti|menyetop|disetop|mandek|berhenti beroperasi|berhenti bekerja|tidak lagi beroperasi	STOP
    dimulai kembali|memulai kembali|dilanjutkan kembali|beroperasi kembali	RESUME
    menangguhkan|ditangguhkan|penangguhan|membekukan|dibekukan|pembekuan|skors|diskors|menskors	SUSPEND
    menunda|ditunda|penundaan|tertunda|penjadwalan ulang|dijadwalkan ulang|diundur|mengundurkan|diundurkan|memundurkan|dimundurkan|mengundur|molor|mundur dari jadwal|dijadwal ulang|mengundurkan jadwal|belum jadi digelar|ditunda hingga	POSTPONE
    batal|membatalkan|dibatalkan|pembatalan|urung|mengurungkan|gagal digelar|tidak jadi digelar|diurungkan|batal digelar|batal diadakan|batal dilaksanakan|tak jadi digelar|dicoret|tidak jadi|tak jadi	CANCEL
    jadwal|menjadwalkan|dijadwalkan|penjadwalan|terjadwal|agenda|mengagendakan|diagendakan	SCHEDULE
    siap|menyiapkan|disiapkan|penyiapan|bersiap|mempersiapkan|dipersiapkan|persiapan|kesiapan	PREPARE
    menggelar|digelar|mengadakan|diadakan|menyelenggarakan|diselenggarakan|penyelenggaraan|penyelenggara|dihelat|menghelat|tuan rumah|tetap digelar|jadi digelar|tetap diadakan|tetap berlangsung|terselenggara|terlaksana|digelar sesuai jadwal|berlangsung sesuai jadwal|jadi dilaksanakan	HOLD_EVENT
    hadir|menghadiri|dihadiri|kehadiran peserta|kehadiran|ikut hadir|datang ke acara|turut hadir|tampak hadir|mengikuti rapat|ikut serta dalam|kehadirannya	ATTEND
    absen|tidak hadir|tak hadir|mangkir|berhalangan|ketidakhadiran|tidak tampak|berhalangan hadir|tidak datang|tak datang|tak tampak|tidak muncul|tak muncul|batal hadir|tidak mengikuti|tak mengikuti	ABSENT
    ikut|mengikuti|diikuti|ikut serta|partisipasi|berpartisipasi|keikutsertaan|turut serta	PARTICIPATE
    bergabung|gabung|ikut bergabung|menjadi anggota|menggabungkan diri|bergabung dengan	JOIN
    keluar dari|hengkang|keluarnya|meninggalkan organisasi|meninggalkan klub|ditinggalkan klub|pergi dari klub|hijrah|berpisah dengan klub	LEAVE_ORG
    buka|membuka|dibuka|pembukaan|terbuka|dibuka kembali|tetap buka|tetap dibuka|buka lagi|kembali buka|masih buka|dibuka untuk umum|sudah buka|sudah dibuka|membuka kembali|mulai dibuka	OPEN
    tutup|menutup|ditutup|penutupan|tertutup|tutup permanen|tetap ditutup|masih ditutup|ditutup sementara|tutup sementara|masih tutup|tetap tutup|ditutup rapat|menutup sementara|penutupan sementara	CLOSE
    operasi|beroperasi|mengoperasikan|dioperasikan|operasional|pengoperasian|beroperasi penuh|tetap beroperasi|beroperasi normal|berfungsi normal|berfungsi baik|bekerja normal|bekerja baik|jalan normal|beroperasi seperti biasa|buka seperti biasa|berfungsi dengan baik	OPERATE
    stabil|stabilitas harga|menstabilkan|distabilkan|stagnan|tidak berubah|relatif stabil|tetap stabil|mempertahankan suku bunga|bertahan di level|menahan suku bunga	STABLE
    mengurangi|dikurangi|pengurangan|memangkas|dipangkas|pemangkasan|menekan angka|ditekan|memotong anggaran|memotong|dipotong|dihemat|menyusutkan|disusutkan|mengikis|dikikis	REDUCE
    menambah|ditambah|tambah|menambahkan|ditambahkan|memperbanyak|diperbanyak	ADD
    penguatan|memperkuat|diperkuat|menguatkan|dikuatkan|menguat|memperkokoh|menguatnya|perkasa|ditutup menguat|berakhir menguat|menghijau|ditutup naik	STRENGTHEN
    melemahkan|dilemahkan|pelemahan|lemah|melemah|memperlemah|melemahnya|loyo|tertekan|ditutup melemah|berakhir melemah|memerah|ditutup turun	WEAKEN
    membaik|peningkatan mutu|mutu|kualitas|berkualitas|meningkatkan kualitas|makin baik|semakin baik|berangsur baik|membaiki|dibaiki|pulih kembali|menggeliat|dibenahi	IMPROVE
    memburuk|memperburuk|diperburuk|memperparah|diperparah|parah|kian parah|makin buruk|semakin buruk|bertambah buruk|kian buruk|semakin parah|bertambah parah|memprihatinkan	WORSEN
    memperluas|diperluas|perluasan|ekspansi|berekspansi|melebar|memperlebar|melebarkan|dilebarkan|membesar|bertambah luas	EXPAND
    mempersempit|dipersempit|penyempitan|menyempit|menciut	SHRINK_SCOPE
    memperpanjang|diperpanjang|perpanjangan|perpanjang|memperbarui kontrak|kontrak diperpanjang|melanjutkan kontrak	EXTEND_TIME
    mempersingkat|dipersingkat|memperpendek|diperpendek	SHORTEN
    mempercepat|dipercepat|cepat|percepatan|akselerasi|mengakselerasi|dikebut	ACCELERATE
    melambat|memperlambat|diperlambat|perlambatan|lambat|lamban|tersendat	SLOW
    melebihi|melampaui|dilampaui|terlampaui|melewati batas	EXCEED
    tidak mencapai|di bawah target|belum mencapai	BELOW
    mencapai|dicapai|tercapai|pencapaian|meraih|diraih|menembus|ditembus|capaian	REACH
    berhasil|keberhasilan|sukses|kesuksesan|menyukseskan|lolos uji|berjalan mulus	SUCCEED
    gagal|menggagalkan|digagalkan|kegagalan|tidak berhasil|kandas|tak berhasil|tidak lulus|tak lulus|gagal total|tidak membuahkan hasil|berujung gagal	FAIL
    hasil|hasilnya|membuahkan hasil|akibat|mengakibatkan|diakibatkan|berakibat	RESULT
    dampak|pengaruh|terpengaruh|berpengaruh|memengaruhi|mempengaruhi|dipengaruhi|imbas	IMPACT
    menghambat|dihambat|hambatan|penghambatan|terhambat|menghalangi|dihalangi|kendala|terkendala|mengganggu|terganggu|gangguan|menghadang|diganggu|merintangi|dirintangi|dihalang-halangi|menyulitkan|disulitkan|terganjal|mengganjal|diganjal	HINDER
    mendorong|didorong|dorongan|menggenjot|digenjot|memacu|dipacu|menggalakkan|memotivasi|mengajak|diajak|ajakan	ENCOURAGE
    memastikan|dipastikan|kepastian|pasti	CONFIRM_REF
    mengakui|diakui|pengakuan|mengaku|mengaku telah|mengakui telah|mengaku sudah	ADMIT
    klaim|mengklaim|diklaim|mengeklaim|menuding klaim	CLAIM
    membela|dibela|pembelaan	DEFEND_ARG
    minta maaf|meminta maaf|permintaan maaf|memohon maaf|menyampaikan maaf|mohon maaf	APOLOGISE
    menyesal|menyesalkan|disesalkan|menyayangkan|disayangkan|penyesalan	REGRET
    menduga|diduga|dugaan|mencurigai|dicurigai|kecurigaan|mencurigakan|curiga	SUSPECT_THAT
    mengumumkan|diumumkan|pengumuman|mendeklarasikan|dideklarasikan	ANNOUNCE
    menyatakan|dinyatakan|pernyataan|mengatakan|dikatakan|menuturkan|menyebutkan|mengungkapkan|diungkapkan|keterangan|berkata|ujar|tutur	STATE_SAY
    menjelaskan|dijelaskan|penjelasan|memaparkan|dipaparkan|paparan|menerangkan|kejelasan|mengemukakan|dikemukakan	EXPLAIN
    melaporkan|dilaporkan|lapor|laporan|pelaporan|pemberitaan|diberitakan	REPORT
    mengungkap|diungkap|pengungkapan|terungkap|membeberkan|dibeberkan|terkuak|membocorkan|menguak|dikuak|mempublikasikan|dipublikasikan	REVEAL
    menyembunyikan|disembunyikan|menutupi|ditutupi|merahasiakan|dirahasiakan|tertutup informasi|rahasia|ditutup-tutupi|menyamarkan|disamarkan|menyelubungi|diselubungi|diam-diam|kerahasiaan	CONCEAL
    mengingatkan|diingatkan	REMIND
    mengimbau|diimbau|imbauan|menghimbau|himbauan	APPEAL_PUBLIC
    saran|menyarankan|disarankan|rekomendasi|merekomendasikan|direkomendasikan|masukan	SUGGEST
    berharap|harapan|pengharapan|diharapkan|mengharapkan|optimistis|optimisme|ekspektasi	HOPE
    pesimistis|pesimisme|pesimis|putus asa	PESSIMISM
    percaya|memercayai|dipercayai|kepercayaan|mempercayai|kepercayaan publik|keyakinan diri|meyakini|yakin	TRUST
    ragu|meragukan|diragukan|keraguan|mempertanyakan|dipertanyakan|skeptis	DOUBT
    menilai|dinilai|penilaian|evaluasi|mengevaluasi|dievaluasi|mengukur|diukur	ASSESS
    memutuskan|diputuskan|keputusan|menetapkan|ditetapkan|penetapan|tekad|bertekad|menentukan|ditentukan|penentuan	DECIDE
    memilih|dipilih|pilihan|pemilihan|opsi|alternatif	CHOOSE
    mempertimbangkan|dipertimbangkan|pertimbangan|menimbang|menjajaki|dijajaki|penjajakan	CONSIDER
    ubah|mengubah|diubah|berubah|perubahan|pengubahan|peralihan|beralih|transformasi|transisi|pergeseran|bergeser	CHANGE
    kembali ke|mengembalikan|dikembalikan|pengembalian|pulang|kepulangan|pulang kembali	RETURN
    mengirim|dikirim|mengirimkan|dikirimkan|pengiriman|kirim|melayangkan surat|dilayangkan surat|diantarkan	SEND
    mendapat|mendapatkan|didapat|memperoleh|diperoleh|menerima bantuan|beroleh|kebagian|menerima|diterima	RECEIVE
    membawa|dibawa|bawaan|mengantar|diantar|mengantarkan|mendampingi|didampingi|menggotong|digotong|memboyong|diboyong|memikul|dipikul	BRING
    menyerahkan|diserahkan|penyerahan|serah terima|menitipkan|dititipkan|melimpahkan|dilimpahkan|pelimpahan	HAND_OVER
    mengambil|diambil|pengambilan|merenggut|direnggut|menjemput|dijemput|meraup|diraup	TAKE
    berkumpul|mengumpulkan|dikumpulkan|pengumpulan|terkumpul|berkerumun	GATHER
    tinggal|menetap|bermukim|bertempat tinggal|menginap|bertahan di|tidak meninggalkan|tak meninggalkan|menolak pergi|tidak pergi|bertahan di rumah|tetap tinggal di|masih tinggal di|menolak meninggalkan|berdiam di	STAY
    menunggu|ditunggu|menanti|dinanti|menantikan|antre|antrean|mengantre	WAIT
    menciptakan|diciptakan|penciptaan|membentuk|dibentuk|pembentukan|mendirikan|didirikan|pendirian|pendiri	CREATE
    bubar|membubarkan|dibubarkan|pembubaran	DISBAND
    meluncurkan|diluncurkan|peluncuran|rilis|merilis|dirilis	LAUNCH
    menerbitkan|diterbitkan|terbitan|penerbitan|terbit|penerbit	ISSUE
    mengembangkan|dikembangkan|berkembang|pengembangan|perkembangan	DEVELOP
    mengelola|dikelola|pengelolaan|mengurus|diurus|pengurus|penataan|menata	MANAGE
    memimpin|dipimpin|kepemimpinan|dikepalai|mengepalai|diketuai	LEAD
    mengendalikan|dikendalikan|pengendalian|kendali|kontrol|mengontrol|dikontrol	CONTROL
    uji|menguji|diuji|pengujian|uji coba|diujicobakan|tes	TEST
    mencatat|dicatat|tercatat|catatan|pencatatan|mendata|pendataan|terdata	RECORD_NOTE
    daftar|mendaftarkan|didaftarkan|pendaftaran|mendaftar|pendaftar|terdaftar|memohon izin	REGISTER
    menghitung|dihitung|penghitungan|terhitung	COUNT
    menggunakan|digunakan|penggunaan|memakai|dipakai|pemakaian|memanfaatkan|dimanfaatkan|pemanfaatan	USE
    melindungi|dilindungi|pelindungan|perlindungan|pelindung|terlindungi	PROTECT
    menghadapi|dihadapi|berhadapan|mengalami|dialami	FACE
    masalah|permasalahan|bermasalah|persoalan|problem|isu|polemik	PROBLEM
    tantangan|menantang|ditantang	CHALLENGE
    peluang|berpeluang|kesempatan|potensi|berpotensi|potensial	OPPORTUNITY
    upaya|berupaya|mengupayakan|diupayakan|berusaha|ikhtiar|langkah|langkah-langkah	EFFORT
    butuh|kebutuhan|membutuhkan|dibutuhkan|memerlukan|diperlukan|keperluan	NEED
    prioritas|memprioritaskan|diprioritaskan|mengutamakan|diutamakan|mementingkan	PRIORITY
    tujuan|bertujuan	PURPOSE
    strategi|strategis|taktik|kiat	STRATEGY
    program|memprogramkan|diprogramkan|inisiatif|gerakan	PROGRAM
    sistem|mekanisme|prosedur|tata cara|skema	SYSTEM
    standar|berstandar|pedoman|panduan|syarat|persyaratan|mensyaratkan|kriteria	STANDARD
    kegiatan|aktivitas|beraktivitas|aktif|keaktifan	ACTIVITY
    tindakan|bertindak|menindaklanjuti|ditindaklanjuti|tindak lanjut	ACTION
    proses|memproses|diproses|tahap|tahapan|bertahap|fase|secara bertahap|berangsur-angsur|perlahan	PROCESS
    dokumen|berkas|arsip|naskah|dokumentasi|manuskrip	DOCUMENT
    alasan|beralasan|dalih|berdalih|sebab musabab	REASON
    pendapat|berpendapat|pandangan|opini|berpandangan|gagasan|ide	OPINION
    sikap|bersikap|menyikapi|disikapi	ATTITUDE
    menanggapi|ditanggapi|tanggapan|respons|merespons|direspons|menjawab|jawaban|reaksi|bereaksi	RESPONSE
    mengeluhkan|dikeluhkan|keluhan|mengeluh|pengaduan|aduan|mengadukan|diadukan	COMPLAIN
    informasi|menginformasikan|diinformasikan|memberi tahu|memberitahu|diberitahu|pemberitahuan|kabar	INFORMATION
    komunikasi|berkomunikasi|mengomunikasikan|sosialisasi|menyosialisasikan|disosialisasikan	COMMUNICATE
    kesadaran|sadar|menyadari|disadari|menyadarkan	AWARENESS
    disiplin|kedisiplinan|mendisiplinkan|pendisiplinan|indisipliner	DISCIPLINE
    efektif|efektivitas|efisien|efisiensi|manjur|ampuh|mujarab|berkhasiat	EFFECTIVE
    tidak efektif|inefisien|tak efektif|sia-sia|mubazir|tidak ampuh|tidak manjur|percuma|tidak berguna	INEFFECTIVE
    penting|pentingnya|krusial|vital|kepentingan	IMPORTANT
    sulit|kesulitan|susah|sukar|berat beban|mempersulit|dipersulit	DIFFICULT
    mudah|kemudahan|mempermudah|dipermudah|gampang|memudahkan	EASY
    normal|normalisasi|kenormalan baru|biasa|lumrah	NORMAL
    situasi|kondisi|keadaan|suasana	SITUATION
    bagian|proporsi|andil|pangsa|pangsa pasar	SHARE_PORTION
    rata-rata|rerata	AVERAGE
    maksimal|maksimum	MAXIMUM
    minimal|minimum	MINIMUM
    tinggi|tertinggi|rekor tertinggi	HIGH
    rendah|terendah	LOW
    besar|terbesar|besar-besaran|masif|raksasa	LARGE
    kecil|terkecil|mungil	SMALL
    baru|terbaru|anyar	NEW
    lama|lawas|usang|kuno	OLD
    utara|bagian utara|sebelah utara	DIRECTION_NORTH
    selatan|bagian selatan|sebelah selatan	DIRECTION_SOUTH
    barat|bagian barat|sebelah barat	DIRECTION_WEST
    timur|bagian timur|sebelah timur	DIRECTION_EAST
    kelompok|golongan|kalangan	GROUP
    organisasi|lembaga swadaya|yayasan|asosiasi|ikatan profesi|perhimpunan|gabungan pengusaha	ORGANISATION
    kantor|perkantoran|sekretariat|markas besar	OFFICE
    kehidupan|hidup|nyawa|penghidupan|mata pencaharian	LIFE
    terancam	THREAT_REF
    jumlah|sejumlah besar|banyaknya|berjumlah|angka|perhitungan	NUMBER_AMOUNT
    tingkat|tingkatan|level|laju|persentase|rasio	LEVEL_RATE
    jaga jarak|menjaga jarak|pembatasan sosial|PSBB|pembatasan sosial berskala besar|pembatasan jarak	SOCIAL_DISTANCING
    khusus|istimewa|tertentu|khas	SPECIAL
    terbatas|keterbatasan|minim	LIMITED
    zona|kawasan khusus|zona hijau|zona oranye|zona kuning	ZONE
    jasa|penyedia jasa|jasa keuangan|OJK|Otoritas Jasa Keuangan	SERVICES_COM
    udara|kualitas udara	AIR
    lapangan|lapangan sepak bola	FIELD_PITCH
    jenis|tipe|kategori|golongan jenis|bentuk|macam	TYPE
    periode|masa|kurun|kurun waktu|jangka waktu|era|zaman	PERIOD
    pasangan|sepasang	PAIR
    administrasi|administratif|tata usaha|kelengkapan administrasi	ADMINISTRATION
    resmi|secara resmi	OFFICIAL_ADJ
    akses|mengakses|diakses|aksesibilitas|menjangkau|dijangkau|jangkauan	ACCESS
    peran|berperan|peranan|fungsi	ROLE
    kinerja|performa|prestasi|berprestasi	PERFORMANCE
    beban|membebani|terbebani|dibebani|memberatkan|berat	BURDEN
    tekanan|menekan|paksaan|memaksa|dipaksa|terpaksa|pemaksaan|paksa|secara paksa	PRESSURE
    momentum|momen	MOMENTUM
    faktor|unsur|aspek|elemen	FACTOR
    mobilitas|mobilitas warga	MOBILITY
    konsep|prinsip|metode|pendekatan	CONCEPT
    transaksi|bertransaksi|transaksi keuangan	TRANSACTION
    sertifikat|sertifikasi|bersertifikasi|disertifikasi|akreditasi|terakreditasi	CERTIFICATE
    puncak|memuncak|berpuncak	PEAK
    misi|visi|visi misi	MISSION
    solidaritas|kepedulian|peduli|empati|semangat	SOLIDARITY
    persatuan|kesatuan|bersatu|mempersatukan|menyatukan	UNITY
    tren|kecenderungan|cenderung	SIGNIFICANT_TREND
    gratis|cuma-cuma|bebas biaya|tanpa biaya|tidak dipungut biaya|menggratiskan|digratiskan	FREE_OF_CHARGE
    optimal|mengoptimalkan|dioptimalkan|optimalisasi|memaksimalkan|dimaksimalkan	OPTIMAL
    telekonferensi|konferensi video|rapat virtual|konferensi daring|rapat daring	VIDEOCONFERENCE
    konferensi pers|jumpa pers	PRESS_CONFERENCE
    wawancara|mewawancarai|diwawancarai	INTERVIEW
    kontribusi|berkontribusi|sumbangsih|menyumbangkan tenaga	CONTRIBUTE
    identitas|jati diri	IDENTITY
    hiburan|menghibur|tempat hiburan|hiburan malam|karaoke	ENTERTAINMENT
    perilaku|berperilaku|kebiasaan|terbiasa	BEHAVIOUR
    berdaya|pemberdayaan|memberdayakan|diberdayakan	EMPOWER
    struktur|struktural|susunan	STRUCTURE
    alokasi|mengalokasikan|dialokasikan|pengalokasian	ALLOCATE
    instruksi|menginstruksikan|diinstruksikan|memerintahkan|diperintahkan|perintah|arahan|mengarahkan|diarahkan	INSTRUCT
    globalisasi|mengglobal	GLOBALISATION
    interaksi|berinteraksi|tatap muka langsung	INTERACTION
    mengundang|diundang|undangan|tamu undangan|menjamu|perjamuan	INVITE
    menyambut|disambut|sambutan|penyambutan|mengucapkan selamat|ucapan selamat	GREET
    terima kasih|berterima kasih|ucapan terima kasih|syukur|bersyukur	THANK
    pesan|amanat|pesan singkat	MESSAGE
    berita|pemberitaan media|liputan|meliput	NEWSREPORT
    menawarkan|ditawarkan|penawaran|tawaran	OFFER
    memenuhi|dipenuhi|pemenuhan|terpenuhi|memadai	FULFIL
    melayani|dilayani	SERVE_PUBLIC
    muncul|kemunculan|bermunculan|timbul	APPEAR
    lenyap|musnah|sirna	DISAPPEAR
    berbeda|beda|perbedaan|berlainan|beragam|keberagaman|bervariasi	DIFFER
    sama|kesamaan|serupa|persis sama|senada	SAME
    membandingkan|dibandingkan|perbandingan|ketimbang	COMPARE
    bergantung|tergantung|ketergantungan|bergantung pada|mengandalkan|diandalkan	DEPEND
    adaptasi|beradaptasi|menyesuaikan|disesuaikan|penyesuaian	ADAPT
    bertahan|daya tahan|ketahanan|tangguh|mempertahankan|dipertahankan|tetap menjabat|tetap berada|tetap tinggal|masih berada|tetap bertahan|masih bertahan|tetap kokoh|masih kokoh|kukuh|masih berdiri|tetap berdiri|tetap menjadi|tetap memimpin|masih menjabat|masih memimpin|tetap di kursinya|tidak mundur|tak mundur|tetap bertahan di|tak bergeming|masih bercokol|bercokol|resilien	SURVIVE_HOLD
    menghapus|dihapus|menghapuskan|dihapuskan|penghapusan|meniadakan|ditiadakan|menyingkirkan aturan|menghilangkan|dihilangkan|terhapus	REMOVE
    menghubungkan|terhubung|penghubung|konektivitas|menyambungkan|tersambung|integrasi|mengintegrasikan|terintegrasi|terpadu	CONNECT
    memungkinkan|dimungkinkan	ENABLE
    membujuk|dibujuk|bujukan|merayu|meyakinkan|diyakinkan	PERSUADE
    mengabaikan|diabaikan|pengabaian|abai	IGNORE
    lobi|melobi|dilobi|pelobi	LOBBY
    mewakili|diwakili|perwakilan|wakil dari	REPRESENT
    konsultasi|berkonsultasi|mengonsultasikan|musyawarah|mufakat|bermusyawarah|diajak bicara|diajak berunding|dimintai pendapat|dimintai masukan	CONSULT
    diskusi|berdiskusi|mendiskusikan|didiskusikan|dialog|berdialog|pembicaraan	DISCUSS_FORUM
    memahami|dipahami|pemahaman|mengerti|dimengerti|maklum	UNDERSTAND
    terdiri|terdiri dari|terdiri atas|meliputi|mencakup|cakupan	COMPRISE
    memasang|dipasang|pemasangan|terpasang	INSTALL
    melengkapi|dilengkapi|peralatan|perlengkapan|alat|perangkat	EQUIP
    luas|seluas|ukuran|berukuran|volume|panjangnya	MEASURE_SIZE
    pengalaman|berpengalaman|cerita|bercerita|kisah|mengisahkan	SHARE_EXPERIENCE
    contoh|mencontohkan|teladan|percontohan	EXAMPLE
    kesalahan|keliru|kekeliruan|salah hitung|human error	MISTAKE
    manfaat|bermanfaat|kegunaan|faedah	BENEFIT
    minat|berminat|peminat|diminati|tertarik|ketertarikan	INTEREST_MIND
    perhatian|memperhatikan|diperhatikan|menyoroti|disorot|sorotan|fokus|berfokus	ATTENTION
    terjadi|terjadinya|berlangsung pada	OCCUR
    bersih|kebersihan|higienis	CLEAN
    kotor|kumuh|jorok|permukiman kumuh|kawasan kumuh	DIRTY
    mesin|permesinan	MACHINE
    terpisah|secara terpisah|tersendiri	SEPARATE
    bersama-sama|serentak|bersamaan|serempak|gabungan	TOGETHER
    sepi|lengang|kosong|lowong|mengosongkan|dikosongkan|pengosongan|tak berpenghuni|sunyi|tidak berpenghuni|tidak dihuni	EMPTY
    ramai|padat|sesak|penuh|penuh sesak|kepadatan	BUSY
    hemat|menghemat|penghematan|berhemat	SAVE_MONEY
    mengantongi|menghasilkan|dihasilkan|membukukan|dibukukan	EARN
    dominasi|mendominasi|didominasi|dominan	DOMINATE
    benar|kebenaran|nyata|fakta|faktual|kenyataan|asli|benar adanya|terbukti benar|otentik|autentik|keaslian	PROVE_REAL
    tidak benar|palsu|bohong|berbohong|menyesatkan|isapan jempol	FALSE
    berkelanjutan|keberlanjutan|pembangunan berkelanjutan	SUSTAINABLE
    perdana|pertama kalinya|pertama kali	STAGE_FIRST
    jangka panjang|jangka pendek|jangka menengah	HISTORIC_LONG
    penjabat|Pj|pelaksana tugas|Plt|penjabat gubernur	CARETAKER_HEAD
    dinasti politik|politik dinasti	DYNASTY_POL
    batas usia|usia minimal|syarat usia	AGE_LIMIT
    ambang batas|presidential threshold|ambang batas parlemen	THRESHOLD_POL
    omnibus law|Undang-Undang Cipta Kerja|UU Cipta Kerja|Cipta Kerja	OMNIBUS
    istana|istana kepresidenan|istana negara|istana merdeka	PALACE
    ideologi|pancasila|nasionalisme|nasionalis|komunisme|komunis	IDEOLOGY
    sayap kanan|sayap kiri|kelompok kanan|populis|populisme	LEFT_RIGHT_WING
    Bank Dunia|Dana Moneter Internasional|IMF|Bank Pembangunan Asia	IMF_WB
    Organisasi Perdagangan Dunia|WTO	WTO
    penanaman modal asing|PMA|investasi asing|investasi asing langsung	FDI
    aliran modal|modal asing keluar|arus modal|pelarian modal	CAPITAL_FLOW
    dana talangan|talangan|penyelamatan bank	BAILOUT
    Danantara|dana abadi|lembaga pengelola investasi|dana kekayaan negara	SOVEREIGN_FUND
    tekfin|teknologi finansial|pinjaman online|pinjol|dompet digital|QRIS|uang elektronik	FINTECH
    kripto|aset kripto|mata uang kripto|bitcoin	CRYPTO
    aset|harta|kekayaan|LHKPN	ASSET
    harga eceran tertinggi|HET|operasi pasar|pasar murah|harga acuan	PRICE_CONTROL
    cadangan beras|cadangan pangan|Bulog|beras impor	GRAIN_RESERVE
    grosir|eceran|pedagang besar	WHOLESALE
    gudang|pergudangan	WAREHOUSE
    konferensi iklim|Perjanjian Paris|KTT iklim	COP_CLIMATE
    kebun binatang|taman safari	ZOO
    parkir|tempat parkir|lahan parkir|juru parkir	PARKING
    trotoar|jalur sepeda|zebra cross	SIDEWALK
    ganjil genap|ganjil-genap|pembatasan kendaraan	ODD_EVEN
    kapal berlayar	SPEED_BOAT_QUAY
    aviasi|dunia penerbangan	AVIATION
    tilang|menilang|ditilang|tilang elektronik|SIM|surat izin mengemudi	ROAD_USER_FINE
    bursa transfer|pemain naturalisasi|naturalisasi|kontrak pemain|melego|dilego|menggaet|digaet	TRANSFER_PLAYER
    kartu merah|kartu kuning|pelanggaran keras	CARD_SPORT
    perpanjangan waktu|adu penalti|masa tambahan	EXTRA_TIME
    tuan rumah turnamen|tuan rumah piala dunia	HOST_NATION
    angka kelahiran|tingkat kelahiran|bonus demografi|keluarga berencana|KB	BIRTH_RATE
    tunawisma|gelandangan|pengemis|anak jalanan	HOMELESS
    adopsi|mengadopsi|diadopsi|anak angkat	ADOPTION
    generasi|generasi mendatang|milenial|generasi Z	GENERATION
    insinyur|arsitek|teknisi|juru teknik	PROFESSION_ENG
    bantuan hukum|lembaga bantuan hukum|LBH	LEGAL_AID
    honorer|tenaga honorer|guru honorer|PPPK|pegawai kontrak pemerintah	HONORARY_WORKER
    CPNS|seleksi CPNS|calon pegawai negeri sipil	RECRUIT_CIVIL
    kartu|kartu prakerja|prakerja	SMARTCARD
    data terpadu|DTKS|data penerima	BANSOS_DATA
    tagar|siniar|podcast|video	HASHTAG
    foto|gambar|rekaman	PHOTO
    monarki Teluk|negara Teluk	KINGDOM_GULF
    keju|susu|produk susu	CHEESE
    sabun|deterjen|sampo	SOAP
    tas|kantong	BAG
    bahan baku|bahan mentah|bahan|berbahan	RAW_MATERIAL
    kelas menengah|menengah|masyarakat menengah ke bawah	CLASS_MIDDLE
    elektronik|barang elektronik	ELECTRONICS
    pribadi|perorangan|perseorangan	PERSONAL
    fisik|secara fisik	PHYSICAL
    kekuatan	STRENGTH
    instrumen|instrumen kebijakan|saluran	INSTRUMENT_POL
    layak|kelayakan|studi kelayakan	FEASIBLE
    signifikan|drastis|tajam|pesat	SIGNIFICANCE
    menyerap|diserap|penyerapan|terserap|serapan	ABSORB
    pertanyaan|menanyakan|ditanyakan|bertanya|ditanyai	QUESTION_ASK
    jaminan|menjamin|dijamin|penjamin|agunan|penjaminan	GUARANTEE
    skenario|model|pola	SCENARIO
    keinginan|berkeinginan|niat|berniat|berkeinginan kuat	WISH
    fenomena	PHENOMENON
    konten|konten digital|kreator konten	CONTENT
    pekerja informal|sektor informal|serabutan|pekerja serabutan	INFORMAL_WORK
    menyusun|disusun|penyusunan|naskah akademik	DRAFTING
    penempatan|menempatkan pekerja|ditempatkan	PLACEMENT
    selisih|selisih suara|unggul tipis|margin kemenangan	MARGIN_DIFF
    citra|reputasi|nama baik|mencoreng	IMAGE_REPUTATION
    pagu|pagu anggaran|pagu indikatif	CEILING_BUDGET
    modern|modernisasi|memodernisasi|canggih	MODERN
    wacana|mewacanakan|diwacanakan|perbincangan	DISCOURSE
    profesional|profesionalisme	PROFESSIONAL
    independen|independensi|mandiri|kemandirian	INDEPENDENT_S
    moral|etika|kode etik|etis|integritas	MORAL_ETHIC
    DKPP|dewan kehormatan|majelis kehormatan	ETHICS_BODY
    musim|musiman|musim kompetisi	SEASON
    hidroponik|pertanian kota	HYDROPONIC
    penonton|hadirin|pemirsa	SPECTATOR
    keadilan|adil|ketidakadilan|tidak adil	JUSTICE_VALUE
    hulu|sektor hulu|di hulu	UPSTREAM
    hilir|sektor hilir|di hilir	DOWNSTREAM
    pembinaan|membina|dibina|pendampingan	GUIDANCE_COACHING
    sementara|awal|penghitungan sementara|hasil sementara	PRELIMINARY
    hasil akhir|final dan mengikat|definitif	FINAL_DEF
    pusat|pusat kota|sentra|pusat kegiatan	CENTRE
    taklimat|pengarahan|menyampaikan keterangan	BRIEFING
    jejaring|jaringan organisasi	NETWORK_ORG
    kesuburan tanah|unsur hara	SOIL
    kelapa|kopra	COCONUT
    ombak|gelombang laut	WAVE_SEA
    RT|RW|rukun tetangga|rukun warga|ketua RT|ketua RW	NEIGHBOURHOOD_UNIT
    kemarahan|marah|kecaman publik|geram|amarah	PUBLIC_ANGER
    takut|ketakutan|ketakutan warga	FEAR
    senang|gembira|bahagia|kebahagiaan|puas|kepuasan	HAPPY
    kecewa|kekecewaan|mengecewakan|tidak puas	DISAPPOINTED
    bangga|kebanggaan|membanggakan	PROUD
    kawasan ekonomi khusus|KEK|kawasan berikat	TRADE_UNIT_ZONE
    ekonomi kreatif|industri kreatif	ECON_CREATIVE
    bank syariah|ekonomi syariah|keuangan syariah	SHARIA_BANK
    dewan|dewan direksi|dewan pengawas|majelis	BOARD
    solusi dua negara|pengakuan Palestina	TWO_STATE
    blok|blok dagang|kelompok negara	BLOC
    keketuaan|presidensi	CHAIRMANSHIP
    terpal|lembar terpal	TARPAULIN
    masker	MASK
    sumur|sumur bor	WELL
    kolam renang	SWIMMING_POOL
    menara BTS|BTS|menara seluler|menara telekomunikasi	CELL_TOWER
    kontainer|peti kemas	CONTAINER
    paket	PARCEL
    bidang tanah|bidang lahan|kaveling|kavling|persil	PARCEL_LAND
    botol	BOTTLE
    karung|sak	BAG_SACK
    halaman	PAGE
    sampel|sampel darah|sampel air	SAMPLE
    kursi|tempat duduk	SEAT
    tempat tidur|ranjang	BED
    kamar|ruang kelas|ruangan	ROOM
    pos tarif	TARIFF_LINE
    porsi	PORTION
    tanda suka|suka	LIKE
    kali ditonton|penayangan	VIEW
    pengikut	FOLLOWER
    putaran|ronde|babak	ROUND
    tabung|silinder	CYLINDER
    sapi|kerbau	CATTLE
    kambing|domba	GOAT
    ayam	CHICKEN
    pohon|batang pohon	TREE
    kios|lapak|warung	KIOSK
    apartemen|unit apartemen	APARTMENT
    peserta|partisipan	PARTICIPANT
    responden	RESPONDENT
    santri|santriwati	SANTRI
    pengguna|pemakai	USER
    spesies	SPECIES
    sesi	SESSION
    ruas jalan|ruas	ROAD_SECTION
    lingkungan	NEIGHBOURHOOD
    baliho|spanduk|papan reklame	BILLBOARD
    surat	LETTER
    kedaluwarsa|habis masa berlaku|habis masa berlakunya|masa berlakunya habis|tidak berlaku lagi|lewat masa berlaku	EXPIRE
    masih berlaku|tetap berlaku|sah berlaku|berlaku sampai|berlaku hingga	VALID
    timur laut	DIRECTION_NORTHEAST
    barat laut	DIRECTION_NORTHWEST
    tenggara	DIRECTION_SOUTHEAST
    barat daya	DIRECTION_SOUTHWEST
    mengembalikan uang|pengembalian uang|uang dikembalikan|pengembalian dana|mengembalikan dana|refund|mengembalikan uang tiket|uang kembali|mengganti uang|uang tiket dikembalikan|mengganti tiket|diganti uang	REFUND
    menyegel|disegel|penyegelan|segel|menyegelnya|dipasangi segel|memasang segel|garis polisi	SEAL_OFF
    memasak|dimasak|masak|dimasaknya|pemasakan	COOK
    berbunyi|dibunyikan|membunyikan|terdengar sirene|meraung|bunyi sirene|diaktifkan|mengaktifkan|dinyalakan|menyala|terdengar alarm|alarm berbunyi|sirene berbunyi|meraung-raung|membunyikan alarm	SOUND_ALARM
    membelot|pembelotan|pindah partai	DEFECT
    penghitungan ulang|hitung ulang|menghitung ulang|dihitung ulang|penghitungan suara ulang	RECOUNT
    bermain|tampil|turun bermain|bermain penuh|dimainkan|menjadi starter|tampil penuh|melagakan|dilagakan|berlaga	PLAY_GAME
    pengaturan skor|mengatur skor|skor diatur|mafia bola|pertandingan diatur	MATCH_FIX
    menebang|ditebang|penebangan|tebang|menebangi|pembalakan	CUT_TREE
    mengecilkan|meremehkan	DOWNPLAY
    margin laba kotor|margin kotor|marjin laba kotor|marjin kotor	GROSS_MARGIN
    mengajukan permohonan|diajukan permohonan|memohon|dimohonkan|permohonan|pemohon	APPLY
    mengakui kekalahan|mengaku kalah|mengakui kekalahannya|menerima kekalahan|mengaku kalah dari|menerima hasil pemilu|menerima hasil pemilihan	CONCEDE
    mengalihkan dana|dialihkan dana|mengalihkan uang|menilap|ditilap|menggasak uang|digasak uang|mengantongi uang|dikantongi uang|memperkaya diri	STEAL_DIVERT
    membobol|membobolkan gawang|dibobolkan gawang|dicetak gol|menjebol gawang|menyarangkan bola|disarangkan bola|membobol gawang|cetak gol|mencetak gol|dibobol	GOAL_SCORE
    berkelahi|baku hantam|adu jotos|saling pukul|keributan|perkelahian|tawuran|baku pukul	BRAWL
    melempar|dilempar|melempari|dilempari|melemparkan|dilemparkan|pelemparan|lemparan|saling lempar|menimpuk|ditimpuk|pelemparan batu	THROW
    mengandung|dikandung|terkandung|kandungan|bercampur|mencampuri|dicampuri|mencampur|dicampur|positif mengandung	CONTAIN_SUBST
    babi|daging babi|minyak babi|celeng	PORK
    kurator|kurator kepailitan|likuidator|pengurus PKPU	RECEIVER
    meliburkan sekolah|diliburkan|meliburkan|belajar di rumah|meliburkan siswa	SCHOOL_CLOSED
    memakan|dimakan|menyantap|disantap|mengkonsumsi|pengonsumsian|mengonsumsi|dikonsumsi	EAT
    tidur|tertidur|bermalam|menidurkan|ditidurkan	SLEEP
    berjalan kaki|jalan kaki|menapaki|ditapaki	WALK
    menonton|ditonton|menyaksikan|disaksikan|melihat langsung|dilihat langsung	WATCH
    menangis|tangis|menitikkan air mata|terisak	CRY
    mendengar|didengar|mendengarkan|didengarkan|terdengar|menyimak|disimak	LISTEN
    menulis|ditulis|tulisan	READ_WRITE
    menyanyi|bernyanyi|menyanyikan|dinyanyikan	SING
    menyetir|disetir|mengendarai|dikendarai|menyopiri|disopiri	DRIVE
    berenang|renang|merenangi|direnangi	SWIM
    memanjat|dipanjat|didaki	CLIMB_V
    perpanjangan kontrak|memperpanjang kontrak	CONTRACT_EXTEND
    menggali|digali|penggalian|mengeruk|dikeruk|pengerukan|galian	DIG
    membuang|dibuang|pembuangan|membuang limbah|dibuang limbah	DUMP
    menyewa|disewa|menyewakan|disewakan|penyewaan	RENT
    menyimpan|disimpan|penyimpanan|menimbun|penimbunan	STORE
    mengaduk|diaduk|mencampurkan|dicampurkan|mengoplos|dioplos|pengoplosan|oplosan	MIX
    menggunting|digunting|memenggal|dipenggal|mengiris|diiris|pemotongan	CUT_THING
    mengunci|dikunci|menggembok|digembok|terkunci	LOCK
    menggantung|digantung|menggantungkan|digantungkan	HANG
    menggigit|digigit|gigitan|tergigit|mematuk|dipatuk|menyengat|disengat|tersengat|sengatan	BITE
    bersumpah|sumpah|mengucapkan sumpah	RECITE_OATH
    mengintai|diintai|pengintaian|menyadap|disadap|penyadapan|dimata-matai|menguntit|dikuntit|penguntitan|membuntuti|dibuntuti|memata-matai|mata-mata	SPY
    memanipulasi|dimanipulasi|merekayasa|direkayasa|diotak-atik|menyulap|disulap|manipulasi	MANIPULATE
    menypekulasikan|dispekulasikan|berspekulasi|spekulasi	SPECULATE
    berjalan lancar|berjalan normal|memfungsikan|difungsikan|berfungsi	FUNCTION
    rusak di tengah|tidak berfungsi|mengalami gangguan|eror|mogok di jalan|ngadat|rusak total|mati total|gagal berfungsi|galat	MALFUNCTION
    mengenakan pakaian|dikenakan pakaian|berbusana|berpakaian|mengenakan baju|mengenakan kaus	WEAR
    gas air mata	TEAR_GAS
    mengetahui|diketahui oleh|mengetahui adanya|sudah tahu|sadar akan|paham betul|mengetahui soal|tahu soal|tahu-menahu|sepengetahuan	KNOW
    tidak tahu-menahu|tak tahu-menahu|tidak tahu menahu|tak tahu menahu|tanpa sepengetahuan|di luar pengetahuan|buta soal|tidak menyadari|tak menyadari|tak sadar	UNAWARE
    kembali bekerja|masuk kerja|kembali masuk kerja|mengakhiri mogok|menghentikan mogok|mogok berakhir|mogok selesai|menyudahi mogok|bekerja kembali	RETURN_WORK
    belum dibayar|belum dibayarkan|nunggak|tertunggak|belum lunas	UNPAID
    pendukung|para pendukung|simpatisan|loyalis	SUPPORTER
    menahan penerbitan|menahan pencairan|belum menerbitkan|tidak menerbitkan|tak menerbitkan|menolak menerbitkan	WITHHOLD
    bertepuk tangan|tepuk tangan|bersorak|sorak|sorak-sorai|sorakan|mengelu-elukan	APPLAUD
    mengering|mengeringnya|kering kerontang	DRY_UP
    berhipotesis|hipotesis	POSTULATE
    tergelincir dari	SLIP
    melompat|meloncat|terjun dari|lompat|loncat|melompati	JUMP
    merangkak|merayap	CRAWL
    bersembunyi|sembunyikan|persembunyian|tempat persembunyian	HIDE
    mengetuk|diketuk|ketukan	KNOCK
    mendorong-dorong	PUSH
    menderek|diderek	PULL
    mengangkut naik|dikerek	LIFT
    membongkar muat|menurunkan muatan	UNLOAD
    membungkus|dibungkus|bungkusan|kemasan|mengemas|dikemas	WRAP
    menyapu bersih	SWEEP
    mencuci|dicuci|pencucian|membilas|dibilas	WASH
    mendidih|merebus|direbus|mendidihkan	BOIL
    menggoreng|digoreng|goreng|gorengan	FRY
    memanggang|dipanggang	BAKE
    mencicipi|dicicipi|mencicip	TASTE
    meminum|diminum|minum	DRINK_V
    berbau|bau|bau busuk|mencium bau|aroma	SMELL
    bernapas|bernafas|napas|nafas|pernapasan	BREATHE
    pingsan|tak sadarkan diri|tidak sadarkan diri|hilang kesadaran	FAINT
    mencakar|dicakar|tergores|goresan|menggores	SCRATCH
    tersedak|kehabisan napas	CHOKE
    mandi|memandikan|pemandian	BATHE
    tertawa|tawa|menertawakan|ditertawakan	LAUGH
    tersenyum|senyum|senyuman	SMILE
    memeluk|dipeluk|berpelukan|pelukan|merangkul|dirangkul	HUG
    mencium pipi|berciuman|mengecup|ciuman	KISS
    melambai|melambaikan|lambaian	WAVE
    teriakan|menjerit|jeritan|meneriakkan|diteriakkan|teriakkan	SHOUT
    bersiul|peluit	WHISTLE
    bermimpi|mimpi|memimpikan	DREAM
    melupakan|dilupakan|lupakan|lupa|terlupakan	FORGET
    mengingat kembali|dikenang|teringat	REMEMBER
    membayangkan|dibayangkan|terbayang	IMAGINE
    bergurau|lelucon|candaan|guyonan	JOKE
    mencontek|menyontek|curang	CHEAT
    pembohong|membohongi|dibohongi|kebohongan	LIE
    mengelabui|dikelabui|memperdaya|diperdaya|terkecoh	DECEIVE
    membujuk rayu|memikat|terpikat|mengiming-imingi|iming-iming|diiming-imingi	TEMPT
    mempermalukan|dipermalukan|memalukan	HUMILIATE
    mengagumi|dikagumi|kagumi|kekaguman|kagum	ADMIRE
    menghormati|dihormati|penghormatan|hormat	RESPECT
    iri|cemburu|kecemburuan|iri hati	ENVY
    membenci|dibenci|kebencian	HATE
    mencintai|dicintai|cintai|cinta|kecintaan	LOVE
    rindu|kerinduan|merindukan	MISS_HOME
    mengejutkan|dikejutkan|kejutkan|kaget|terkejut|mengagetkan|terkaget-kaget	SURPRISE
    membingungkan|dibingungkan|bingungkan|bingung|kebingungan	CONFUSE
    mencampakkan	ABANDON
    mengangkat anak	ADOPT_A_CHILD
    mewarisi|diwarisi|warisan|pewaris	INHERIT
    mengasuh|diasuh|pengasuhan|pengasuh	RAISE_CHILDREN
    menyusui|asi|air susu ibu	BREASTFEED
    tumbuh besar|dibesarkan	GROW_UP
    berulang tahun|ulang tahun	CELEBRATE_A_BIRTHDAY
    bertunangan|tunangan	ENGAGE
    memboroskan|pemborosan|boros|menghambur-hamburkan|menghamburkan	WASTE_MONEY
    tarik tunai|penarikan tunai	WITHDRAW_CASH
    setoran|menyetorkan|disetorkan	DEPOSIT
    menggadaikan|digadaikan|gadai|pegadaian|hipotek	MORTGAGE
    menggambar|digambar|sketsa	DRAW_V
    mengukir|diukir|ukiran|pematung|pahat|memahat	CARVE
    menjahit|dijahit|penjahit|jahitan	SEW
    memotret|dipotret|potret|pemotretan	PHOTOGRAPH
    menyunting|disunting|penyuntingan|penyunting	EDIT
    menyalin|disalin|salinan|fotokopi	COPY
    mengetik|diketik	TYPE_V
    mengeklik|diklik	CLICK
    mengunduh|diunduh|unduhan|unduh	DOWNLOAD
    masuk akun	LOG_IN
    siaran langsung|streaming|live streaming	STREAM
    mengiklankan|diiklankan|iklankan|iklan|beriklan|pengiklan	ADVERTISE
    berlangganan|langganan	SUBSCRIBE
    memandu|dipandu|pemandu|pemandu wisata	GUIDE
    berkemah|perkemahan|kemah|bumi perkemahan	CAMP
    memancing|pemancing	FISH_FOR
    menyembelih|disembelih|penyembelihan|rumah potong hewan	SLAUGHTER
    memberi makan|diberi makan	FEED
    menernakkan|diternakkan|ternakkan|penangkaran|menangkarkan|ditangkarkan|beternak	BREED
    memerah susu|pemerahan	MILK
    menetaskan|ditetaskan|tetaskan|menetas|penetasan	HATCH
    jinak	TAME
    kandang|mengandangkan|sangkar	CAGE
    membajak sawah|mencangkul	PLOUGH
    menyemai|disemai|benih|bibit|menabur|ditabur|pembibitan|pembenihan	SOW
    menyiram|disiram|penyiraman|menyirami	WATER
    memetik|dipetik	PICK
    membusuk|busuk|pembusukan	ROT
    matang|masak di pohon	RIPEN
    beku	FREEZE
    mencair|meleleh|pencairan es	MELT
    menguap|penguapan	EVAPORATE
    menetes|tetesan	DRIP
    menuangkan|dituangkan|tuangkan|menumpahkan|ditumpahkan|tumpahkan|tumpah|tumpahan	POUR
    penyemprotan|menyemprotkan|disemprotkan|percikan	SPLASH
    mengalir|aliran|dialiri|mengaliri	FLOW
    mendayung|dayung	ROW
    melayarkan	SAIL_TO
    menyandarkan|tambat|bertambat	DOCK
    menyalip|disalip|mendahului kendaraan	OVERTAKE
    memundurkan mobil|mundur perlahan	REVERSE
    membanting setir|menyimpang dari jalur	SWERVE
    mengisi bahan bakar|pengisian bahan bakar|mengisi bensin	REFUEL
    mengaspal|diaspal|pengaspalan|beraspal	PAVE
    pelebaran jalan|melebarkan jalan	WIDEN_THE_ROAD
    mengebor|dibor|pengeboran	DRILL
    mengelas|dilas|pengelasan|tukang las	WELD
    memplester	PLASTER
    perobohan	DEMOLISH_A_BUILDING
    menambal|ditambal|penambalan	PATCH
    memugar|dipugar|pemugaran|merestorasi|direstorasi	RESTORE_A_BUILDING
    mengundi|diundi|pengundian|undian|lotre|lotere	TOSS_A_COIN
    mencetak angka|meraih poin	SCORE_A_POINT
    penjaga gawang|menepis tendangan	SAVE_A_SHOT
    menggiring bola	DRIBBLE
    masuk menggantikan|pergantian pemain	SUBSTITUTE
    berlatih keras	TRAIN_HARD
    sepak mula|kickoff	KICK_OFF
    cedera lutut	INJURE_A_KNEE
    dibangkucadangkan|bangku cadangan|pemain cadangan	BENCH
    menyoraki|disoraki|mencemooh wasit	JEER
    parade|berarak	PARADE
    mencoret-coret|dicoret-coret|coretan	VANDALISE
    dieksekusi mati|mengeksekusi mati	EXECUTE_BY
    membius|dibius|pembiusan|obat bius	DRUG
    mengikat|diikat|terikat|diikat tangan	TIE_UP
    menyumpal|disumpal|membekap|dibekap	GAG
    penguntit	STALK
    mendokumentasikan|didokumentasikan	PHOTOGRAPH_EVIDENCE
    memberi kesaksian	TESTIFY
    tidak sah kan|batal demi hukum	NULLIFY
    setengah tiang	LOWER_THE_FLAG
    bendera|mengibarkan|dikibarkan|pengibaran bendera|berkibar	HOIST_THE_FLAG
    membungkuk	BOW
    berjabat tangan|jabat tangan|bersalaman	SHAKE_HANDS
    bersulang	TOAST
    makan malam|jamuan|jamuan makan|makan siang|sarapan	HOST_A_DINNER
    memotong pita|gunting pita	CUT_THE_RIBBON
    menghias|dihias|hiasan|dekorasi|penghias	DECORATE
    lilin|menyalakan lilin	LIGHT_A_CANDLE
    menyalakan|nyalakan|penyalaan	SWITCH_ON
    mematikan lampu|mematikan mesin	SWITCH_OFF
    mencolok	PLUG
    mengisi daya|pengisian daya|mengecas	CHARGE_A_BATTERY
    lonceng	RING_THE_BELL
    gemetar|menggigil	TREMBLE
    berputar|memutar|diputar	SPIN
    melipat|dilipat	FOLD
    putus tali	SNAP
    menempel|ditempel|merekatkan|lem|menempelkan	STICK
    memaku|paku	NAIL
    berserakan|bertebaran	SCATTER
    menumpuk|tumpukan|bertumpuk|penumpukan	PILE_UP
    tumpuk	STACK
    memendam	BURY_TREASURE
    lapuk|reyot|bobrok	WEAR_OUT
    berkarat	RUST
    bersinar|berkilau|memancarkan cahaya	SHINE
    melirik	GLANCE
    menatap|tatapan	STARE
    menunjuk ke	POINT
    berlutut	KNEEL
    bersandar pada	LEAN
    duduk|menduduki kursi	SIT
    berbaring|terbaring	LIE_DOWN
    terbangun|bangun tidur|membangunkan|dibangunkan	WAKE_UP
    bermain kartu	PLAY_CARDS
    bergosip|gosip	GOSSIP
    mengobrol|ngobrol|obrolan|bercakap-cakap|berbincang	CHAT
    mengirim pesan	TEXT
    menelepon nomor	DIAL
    mengirim surat|kantor pos	MAIL
    berkemas|mengemasi|berkemas-kemas	PACK
    pemukim	SETTLE
    menjajah|dijajah|penjajahan|penjajah|kolonial|kolonialisme	COLONISE
    terjun payung|penerjun payung|parasut	PARACHUTE
    benteng pertahanan|perbentengan	FORTIFY
    kamuflase|menyamar|penyamaran	CAMOUFLAGE
    mensterilkan|disterilkan|sterilkan|steril	STERILISE
    meresepkan|diresepkan|resep	PRESCRIBE
    mendiagnosis|didiagnosis|didiagnosa|mendiagnosa|diagnosa	DIAGNOSE
    membalut|dibalut|perban	BANDAGE
    kejangkitan	INFECT
    kambuh|kekambuhan	RELAPSE
    menua|penuaan	AGE
    obesitas|kegemukan|kelebihan berat badan	GAIN_WEIGHT
    menurunkan berat badan	SLIM
    ceramah|khotbah|berkhotbah|berceramah|khutbah|pengkhotbah	PREACH
    memberkati|diberkati	BLESS
    membaptis|dibaptis|baptis|pembaptisan	BAPTISE
    mualaf|pindah agama	CONVERT_TO
    berziarah|ziarah	PILGRIMAGE
    gladi bersih|geladi|geladi bersih	REHEARSE
    panggung|di atas panggung|dipentaskan	PERFORM_ON_STAGE
    gubahan|komponis|pencipta lagu	COMPOSE
    memamerkan|dipamerkan|pamerkan	EXHIBIT
    kurator museum|mengkurasi|dikurasi|kurasi	CURATE
    genteng|atap rumah	ROOF
    tembok	WALL
    memagari|dipagari	FENCE
    pintu gerbang	GATE
    jendela|kaca jendela	WINDOW
    tangga	STAIR
    elevator|eskalator|lif	LIFT_V
    plafon|langit-langit	CEILING
    dapur	KITCHEN
    kompor|tungku	STOVE
    bohlam|lampu jalan|lampu sorot	LAMP
    kabel|kawat	CABLE
    tiang pancang	POLE
    katup|keran	VALVE
    tangki|tandon|toren	TANK_V
    ember	BUCKET
    tambang tali	ROPE
    palu	HAMMER
    gergaji|gergaji mesin	SAW
    sekop|cangkul	SHOVEL
    kaca|gelas	GLASS
    sendok|garpu	SPOON
    meja	TABLE
    bangku|sofa	CHAIR
    lemari	CUPBOARD
    tirai|gorden	CURTAIN
    karpet|tikar	CARPET
    kardus	BOX
    dompet	WALLET
    payung	UMBRELLA
    kalung|perhiasan|permata	NECKLACE
    celana	TROUSERS
    sepatu|sandal|sepatu bot	SHOE
    topi	HAT
    hijab|jilbab|kerudung|cadar	HIJAB
    jaket|mantel	JACKET
    kacamata	GLASSES
    boneka|mainan	DOLL
    layang-layang|layangan	KITE
    kembang api|petasan|mercon	FIREWORK
    tiang tenda	TENT_POLE
    koin|uang logam	COIN
    uang kertas|lembaran uang	BANKNOTE
    amplop	ENVELOPE
    pulpen|pensil	PEN
    buku catatan|buku harian	NOTEBOOK
    kalender|penanggalan	CALENDAR
    resep masakan	RECIPE
    roti	BREAD
    mi|mie	NOODLE
    kue|biskuit	CAKE
    camilan|jajanan|makanan ringan	SNACK
    sup|soto|kuah	SOUP
    bakso	MEAT_BALL
    nasi goreng	FRIED_RICE
    tomat	TOMATO
    kentang	POTATO
    singkong|ubi	CASSAVA
    jeruk	ORANGE
    apel	APPLE
    kacang|kacang tanah	BEAN
    jamur	MUSHROOM
    madu	HONEY
    bir	ALCOHOL
    air minum kemasan	BOTTLED_WATER
    es batu	ICE
    karangan bunga	FLOWER
    ranting|dahan	BRANCH
    bambu	BAMBOO
    rumput laut	SEAWEED
    kepiting|rajungan	CRAB
    cumi-cumi|cumi|gurita	SQUID
    hiu|ikan hiu	SHARK
    paus sperma|ikan paus	WHALE
    lumba-lumba	DOLPHIN
    ular piton	SNAKE
    anjing	DOG
    kucing	CAT
    kuda	HORSE
    tikus	RAT
    monyet|kera	MONKEY
    rusa	DEER
    kelinci	RABBIT
    bebek|itik	DUCK
    burung hantu	EAGLE
    lebah|tawon	BEE
    semut	ANT
    laba-laba	SPIDER
    ulat	CATERPILLAR
    kupu-kupu	BUTTERFLY
    belalang	LOCUST
    macan tutul|macan	LEOPARD
    kadal|biawak	LIZARD
    katak|kodok	FROG
    tulang|kerangka|tengkorak|tulang belulang	BONE
    kulit	SKIN
    rambut	HAIR
    telinga|kuping	EAR
    hidung	NOSE
    mulut	MOUTH
    bibir	LIP
    gigi	TOOTH
    lidah	TONGUE
    leher	NECK
    bahu|pundak	SHOULDER
    perut	STOMACH
    lengan	ARM
    jari|jemari|jempol	FINGER
    tungkai|paha	LEG
    telapak kaki|pergelangan kaki	FOOT
    lutut	KNEE
    otak	BRAIN
    paru-paru|paru	LUNG
    hati manusia|lever	LIVER
    otot	MUSCLE
    pembuluh darah|urat	VEIN
    saraf	NERVE
    alergi	ALLERGY
    asma	ASTHMA
    dehidrasi	DEHYDRATION
    buta|kebutaan|tunanetra	BLINDNESS
    tuli|tunarungu	DEAFNESS
    lumpuh|kelumpuhan	PARALYSIS
    tandu	STRETCHER
    kursi roda	WHEELCHAIR
    tongkat|kruk	CRUTCH
    apotek	PHARMACY
    peti mati|peti jenazah	COFFIN
    nisan|batu nisan	TOMB
    ban|ban mobil	TYRE
    setir|kemudi	STEERING_WHEEL
    kaca depan	WINDSCREEN
    bumper	BUMPER
    lampu merah|lampu lalu lintas|traffic light	TRAFFIC_LIGHT
    bundaran	ROUNDABOUT
    persimpangan|perempatan|pertigaan	JUNCTION
    lorong	ALLEY
    terowongan bawah	UNDERPASS
    mercusuar	LIGHTHOUSE
    lambung kapal|haluan|buritan	HULL
    baling-baling	PROPELLER
    sayap	WING
    kabin	CABIN
    yacht	YACHT
    pelampung suar	BUOY
    dayung kayu	OAR
    becak	RICKSHAW
    kondektur	CONDUCTOR
    montir|mekanik	MECHANIC
    tukang sapu	CLEANER
    pengasuh bayi	NANNY
    koki|juru masak	COOK_V
    pelayan|pramusaji	WAITER
    kasir	CASHIER
    pramuniaga|penjaga toko	SALESPERSON
    layanan pelanggan	CUSTOMER_SERVICE
    tukang kayu|tukang batu|tukang bangunan	CARPENTER
    tukang listrik|tukang ledeng	ELECTRICIAN
    sekretaris pribadi	SECRETARY_TO
    juru tulis|kerani	CLERK
    mandor|pengawas lapangan|penyelia	SUPERVISOR
    magang|pemagang	APPRENTICE
    novelis	AUTHOR
    vokalis|biduan	SINGER
    gitaris|pemain musik	MUSICIAN
    pelawak|komika|komedian	COMEDIAN
    redaksi	EDITOR
    juru foto	PHOTOGRAPHER
    kepala sekolah	HEADMASTER
    teman sekelas|teman sekolah	CLASSMATE
    teman sekamar	ROOMMATE
    rekan kerja|kolega	COLLEAGUE
    bos|atasan	BOSS
    bawahan|anak buah	SUBORDINATE
    orang tidak dikenal	STRANGER
    induk semang|pemilik kos	LANDLORD
    penyewa|penghuni	TENANT
    kembar|anak kembar	TWIN
    cucu	GRANDCHILD
    sepupu	COUSIN
    keponakan	NEPHEW
    menantu	SON_IN_LAW
    mertua	FATHER_IN_LAW
    pengantin perempuan|mempelai wanita	BRIDE
    mempelai pria|pengantin pria	GROOM
    pacar|kekasih	GIRLFRIEND
    pencopet	THIEF
    sipir|kalapas	WARDEN
    juru sita	BAILIFF
    teman satu sel	CELLMATE
    barang curian|tadahan	STOLEN_GOODS
    tangkapan layar	SCREENSHOT
    rekaman suara	VOICE_RECORDING
    diska lepas|flashdisk	HARD_DISK
    papan ketik	KEYBOARD
    pencetak	PRINTER
    kamera	CAMERA
    mikrofon|pengeras suara	MICROPHONE
    teleskop|teropong	TELESCOPE
    robot	ROBOT
    mesin roket	ROCKET_ENGINE
    wahana antariksa|pesawat antariksa|pesawat ulang-alik	SPACECRAFT
    astronaut|antariksawan	ASTRONAUT
    planet	PLANET
    bulan purnama	MOON
    komet|meteor|asteroid	COMET
    gerhana	ECLIPSE
    sinar matahari	SUNLIGHT
    matahari terbit	SUNRISE
    matahari terbenam	SUNSET
    bayangan	SHADOW
    debu	DUST
    batuan|bongkahan batu|bebatuan	STONE
    rawa|rawa-rawa	SWAMP
    air terjun	WATERFALL
    air panas|pemandian air panas	HOT_SPRING
    dasar laut	SEABED
    kolam|empang	POND
    halaman rumah|pekarangan	GARDEN
    lumbung|gubuk|gudang jerami	BARN
    bedeng	HUT
    benteng|kastel	CASTLE
    ruang bawah tanah|basemen	BASEMENT
    selasar	CORRIDOR
    aula|gedung serbaguna	HALL
    kelab malam|diskotek|tempat hiburan malam	NIGHTCLUB
    warung makan	FOOD_STALL
    toko roti	BAKERY
    binatu|laundry	LAUNDRY
    salon|tukang cukur	BARBER
    pusat kebugaran	GYM
    taman bermain	PLAYGROUND
    panti jompo|panti werdha	NURSING_HOME
    taman kanak-kanak|paud	KINDERGARTEN
    sekolah menengah pertama	JUNIOR_HIGH_SCHOOL
    sekolah menengah atas	HIGH_SCHOOL
    asrama	DORMITORY
    kantin	CANTEEN
    lapangan tembak	SHOOTING_RANGE
    balai kota|kantor wali kota	TOWN_HALL
    pos pemadam	FIRE_STATION
    berani|keberanian|pemberani	BRAVE
    pengecut	COWARD
    jujur|kejujuran	HONEST
    tidak jujur	DISHONEST
    sopan|kesopanan	POLITE
    tidak sopan	RUDE
    malas|kemalasan	LAZY
    rajin|tekun|ketekunan	DILIGENT
    pintar|cerdas|kecerdasan|pandai	SMART
    bodoh|tolol|kebodohan	STUPID
    sedih|kesedihan|duka|bersedih	SAD
    kesepian	LONELY
    bosan|membosankan|kebosanan	BORED
    lelah|capek	TIRED
    lapar	HUNGRY
    haus|kehausan	THIRSTY
    gugup|grogi	NERVOUS
    malu|rasa malu	SHY
    keras kepala	STUBBORN
    sabar|kesabaran	PATIENT_AND
    murah hati	GENEROUS
    serakah|rakus|keserakahan|tamak	GREEDY
    manusiawi	HUMANE
    kesetiaan|loyal|loyalitas	LOYAL
    berbakat|bakat	TALENTED
    terkenal|ternama|tersohor	FAMOUS
    tidak terkenal	OBSCURE
    cantik|indah|keindahan|kecantikan	BEAUTIFUL
    jelek	UGLY
    tampan|ganteng	HANDSOME
    gemuk|gendut	FAT
    kurus	THIN
    lebar	WIDE
    dangkal	SHALLOW
    ringan bobotnya	LIGHTWEIGHT
    tumpul	BLUNT
    keras permukaannya	HARD_SURFACE
    mulus	SMOOTH
    licin	SLIPPERY
    lengket	STICKY
    basah kuyup|lembap	WET
    kelembapan|kelembaban	MOIST
    kegelapan|gelap gulita	DARK
    bising|kebisingan|gaduh|kegaduhan	NOISY
    hening|membisu	SILENT
    nyaring|lantang	LOUD
    manis	SWEET_TASTE
    pahit	BITTER
    asam	SOUR
    asin	SALTY
    pedas	SPICY
    lezat|enak|sedap	DELICIOUS
    basi	STALE
    terik|panas terik	HOT_DAY
    mendung|berawan	CLOUDY
    berangin	WINDY
    becek	MUDDY_ROAD
    datar	FLAT_GROUND
    berdekatan	NEARBY
    bersebelahan|berdampingan|bertetangga	ADJACENT
    mangkrak|terbengkalai	ABANDONED_BUILDING
    mewah|kemewahan	LUXURIOUS
    sederhana|kesederhanaan	SIMPLE
    rumit|kerumitan|ruwet	COMPLICATED
    aneh|janggal|keanehan|kejanggalan	STRANGE
    unik|keunikan	UNIQUE
    mirip|kemiripan|menyerupai	SIMILAR
    akurat|akurasi|presisi|tepat sekali	EXACT
    tidak akurat	INACCURATE
    jelas terlihat	CLEAR_EVIDENCE
    samar	VAGUE
    terlihat jelas|kasatmata|tampak jelas	VISIBLE
    tak terlihat	INVISIBLE
    permanen|secara permanen	PERMANENT
    sementara waktu	TEMPORARY
    mendadak|tiba-tiba|seketika	SUDDEN
    sengaja|disengaja|kesengajaan	INTENTIONAL
    tidak disengaja	ACCIDENTAL
    tidak bersenjata|tak bersenjata	UNARMED
    telanjang	NAKED
    lajang|belum menikah	UNMARRIED
    tidak terampil	UNSKILLED
    tidak kompeten	INCOMPETENT
    longgar	LENIENT
    fleksibel|fleksibilitas|luwes	FLEXIBLE
    kaku	RIGID
    harga stabil	STABLE_PRICES
    rapuh|rentan pecah	FRAGILE
    kokoh|tahan lama	DURABLE
    ketangguhan	ROBUST
    dapat disembuhkan	CURABLE
    tidak dapat disembuhkan	INCURABLE
    kronis|menahun	CHRONIC
    akut	ACUTE
    gersang|tandus	BARREN
    spesies endemik	NATIVE
    dapat dimakan	EDIBLE
    barang palsu	COUNTERFEIT_GOODS
    orisinal	ORIGINAL
    barang bekas	USED
    habis terjual|ludes terjual	SOLD_OUT
    tidak laku|tak laku	UNSOLD
    kehabisan stok|stok habis|stok kosong	OUT_OF_STOCK
    mampu bayar	SOLVENT
    penganggur muda	UNEMPLOYED_YOUTH
    penuh waktu	FULL_TIME
    paruh waktu	PART_TIME
    bergaji	SALARIED
    daring saja	ONLINE_ONLY
    nirkabel	WIRELESS
    secara otomatis	AUTOMATIC
    manual|secara manual	MANUAL
    belum selesai|belum rampung	UNFINISHED
    tidak layak|tak layak	UNFIT
    tidak memenuhi syarat|didiskualifikasi|diskualifikasi	INELIGIBLE
    tak terkalahkan|belum terkalahkan	UNBEATEN
    favorit|unggulan	FAVOURITE
    tim lemah|kuda hitam	UNDERDOG
    cedera pemain	INJURED_PLAYER
    skorsing	SUSPENDED_PLAYER
    bulat|suara bulat|aklamasi	UNANIMOUS
    partisan	PARTISAN
    memihak|bias|berat sebelah	BIASED
    liberal	LIBERAL
    konservatif	CONSERVATIVE
    moderat|moderasi	MODERATE
    sekuler|sekularisme	SECULAR
    suci|keramat	HOLY
    purba|purbakala	ANCIENT
    feodal	FEUDAL
    seluruh negeri|se-indonesia|secara nasional|skala nasional	NATIONWIDE
    sepanjang tahun	YEAR_ROUND
    simbolis|simbol|lambang	SYMBOLIC
    keputusasaan	DESPERATE
    rasa bersalah	GUILTY_FEELING
    orang tak bersalah	INNOCENT_PEOPLE
    ketinggalan zaman|kuno teknologi	OBSOLETE
    terbelakang|ketertinggalan	BACKWARD
    ceroboh|kecerobohan|sembrono|teledor	RECKLESS
    berhati-hati|hati-hati|kehati-hatian	CAREFUL
    urgensi|kemendesakan	URGENT
    tidak siap|belum siap	UNPREPARED
    tak mampu	UNABLE
    tak ternilai	PRICELESS
    tidak berharga	WORTHLESS
    tidak pantas	INAPPROPRIATE
    kontroversial|kontroversi	CONTROVERSIAL
    skandal	SCANDALOUS
    misterius|misteri	MYSTERIOUS
    dramatis	DRAMATIC
    kacau|kekacauan|semrawut|kesemrawutan	CHAOTIC
    rapi	NEAT
    berantakan	MESSY
    kaus	SHIRT
    orang kebanyakan	ORDINARY
    kebetulan mendengar|tak sengaja mendengar	OVERHEAR
    membesar-besarkan|dibesar-besarkan|melebih-lebihkan|dilebih-lebihkan|mendramatisasi|didramatisasi	EXAGGERATE
    meremehkan jumlah|menyepelekan|disepelekan	UNDERESTIMATE
    mengontaminasi|dikontaminasi|tercemari	CONTAMINATE
    salah paham|kesalahpahaman	MISUNDERSTAND
    berkoordinasi dengan	COORDINATE_WITH
    menoleransi|ditoleransi	TOLERATE
    menyombongkan|membanggakan diri	BOAST
    menenangkan|ditenangkan	SOOTHE
    kalah jumlah	OUTNUMBER
    menggelembungkan|digelembungkan|penggelembungan	INFLATE
    bersumpah setia|berbaiat	PLEDGE_ALLEGIANCE
    bersidang	CONVENE
    memimpin rapat|memimpin sidang	CHAIR_A_MEETING
    membubarkan parlemen	DISSOLVE_PARLIAMENT
    memintas|jalan pintas	BYPASS
    mengalihkan arus|dialihkan ke jalur	DETOUR
    mengencangkan ikat pinggang	TIGHTEN_BELTS
    menjelek-jelekkan	SMEAR
    mendandani|berdandan	GROOM_V
    menanggalkan pakaian	UNDRESS
    gatal|gatal-gatal	ITCH
    pincang	LIMP
    mendengkur	SNORE
    berkeringat|keringat	SWEAT
    berkedip	BLINK
    menguap lebar	YAWN
    bersin	SNEEZE
    mengunyah|dikunyah	CHEW
    menjilat|dijilat	LICK
    menyeruput	SIP
    dikupas	PEEL
    mengangkat bahu	SHRUG
    mengangguk|anggukan	NOD
    mengepalkan	CLENCH
    berjongkok|jongkok	CROUCH
    terhuyung-huyung	STAGGER
    berlari kencang	SPRINT
    joging|lari pagi	JOG
    bermain seluncur	SKATE
    bermain ski	SKI
    berselancar|peselancar|selancar	SURF
    bergulat|gulat|pegulat	WRESTLE
    akrobat	JUGGLE
    jungkir balik	CARTWHEEL
    celah hukum	LOOPHOLE
    terobosan	BREAKTHROUGH
    kemunduran	SETBACK
    titik balik	TURNING_POINT
    desas-desus	RUMOUR
    petunjuk	CLUE
    alibi	ALIBI
    tanggal putusan	VERDICT_DATE
    peta jalan	ROADMAP
    semboyan|moto	SLOGAN
    mitos|legenda	MYTH
    hantu	GHOST
    takhayul	SUPERSTITION
    hobi|kegemaran	HOBBY
    tabu|pantangan	TABOO
    dilema	DILEMMA
    ironi|ironis	IRONY
    takdir	FATE
    keberuntungan|untung-untungan	LUCK
    kutuk|tulah	CURSE
    keajaiban|mukjizat	MIRACLE
    mimpi buruk	NIGHTMARE
    stigma	STIGMA
    segudang	MYRIAD
    jalan pintas pikiran	SHORTCUT
    tonggak|tonggak sejarah	MILESTONE
    tunggakan pekerjaan	BACKLOG
    tembok api	FIREWALL
    basis data|pangkalan data	DATABASE
    algoritma	ALGORITHM
    kebijakan kuki	COOKIE_POLICY
    lebar pita	BANDWIDTH
    frekuensi	FREQUENCY
    antena	ANTENNA
    suku cadang	SPARE_PART
    fosil	FOSSIL
    artefak	ARTEFACT
    barang antik	ANTIQUE
    kostum	COSTUME
    tari topeng	MASK_DANCE
    gendang|beduk|drum	DRUM
    gitar	GUITAR
    piano	PIANO
    suling|seruling	FLUTE
    biola	VIOLIN
    lirik	LYRICS
    melodi	MELODY
    lagu tema	SOUNDTRACK
    trofi	TROPHY
    kaus tim|jersey	JERSEY
    raket	RACKET
    shuttlecock	SHUTTLECOCK
    papan skor	SCOREBOARD
    halaman rumput	LAWN
    tombola	TOMBOLA
    bangkai pesawat|puing pesawat|bangkai kapal	WRECKAGE
    palet	PALLET
    drum minyak	DRUM_OF_OIL
    jeriken|jerigen	JERRYCAN
    selang	HOSE
    apar|alat pemadam api	FIRE_EXTINGUISHER
    detektor asap	SMOKE_DETECTOR
    alarm	ALARM
    megafon	MEGAPHONE
    selebaran|pamflet|brosur	LEAFLET
    formulir petisi	PETITION_FORM
    kuitansi|struk	RECEIPT
    cek kosong|buku cek	CHEQUE
    brankas	SAFE_DEPOSIT
    ATM|anjungan tunai mandiri	CASH_MACHINE
    kartu kredit	CREDIT_CARD
    pelat nomor	NUMBER_PLATE
    kode batang|kode QR	BARCODE
    peternak lebah	BEEKEEPER
    gembala|penggembala	SHEPHERD
    pembuat roti	BAKER
    pandai emas|tukang emas	GOLDSMITH
    pandai besi	BLACKSMITH
    perajin gerabah	POTTER
    pemulung	SCAVENGER
    anak pengungsi	REFUGEE_CHILD
    astronom	ASTRONOMER
    ahli gempa	SEISMOLOGIST
    ahli biologi	BIOLOGIST
    ahli kimia	CHEMIST
    ahli bahasa	LINGUIST
    ahli matematika	MATHEMATICIAN
    filsuf	PHILOSOPHER
    penemu alat	INVENTOR
    narablog	BLOGGER
    penyiar gim	STREAMER
    gamer	GAMER
    orang yang melintas|warga yang melintas	BYSTANDER
    pelancong ransel	BACKPACKER
    orang terdampar	CASTAWAY
    orang berusia seabad	CENTENARIAN
    kembar tiga	TRIPLET
    bapak baptis	GODFATHER
    ayah tiri|ibu tiri	STEPFATHER
    orang tua asuh	FOSTER_PARENT
    mantan suami|mantan istri	EX_HUSBAND
    kaum kiri	LEFTIST
    biarawati|biara	MONK
    uskup agung	BISHOP
    muazin	MUEZZIN
    misionaris	MISSIONARY
    bangsawan	NOBLEMAN
    putri mahkota	PRINCE
    kompleks kedutaan	EMBASSY_COMPOUND
    pinggiran kota	SUBURB
    pusat perkotaan	DOWNTOWN
    kawasan tepi air	WATERFRONT
    tepi sungai|pinggir sungai	RIVERSIDE
    tepi jalan|pinggir jalan|bahu jalan	ROADSIDE
    loteng	ATTIC
    balkon	BALCONY
    teras|beranda	TERRACE
    blok tahanan|blok sel	CELL_BLOCK
    ruang operasi|kamar operasi	OPERATING_THEATRE
    ruang bersalin	MATERNITY_WARD
    kamar jenazah|kamar mayat	MORGUE
    krematorium	CREMATORIUM
    amfiteater	AMPHITHEATRE
    velodrom	VELODROME
    lapangan golf	GOLF_COURSE
    lapangan tenis	TENNIS_COURT
    gelanggang es	ICE_RINK
    taman air	WATER_PARK
    akuarium	AQUARIUM
    kebun raya	BOTANICAL_GARDEN
    rumah kaca	GREENHOUSE
    kebun anggur	VINEYARD
    peternakan sapi perah	DAIRY_FARM
    tambak ikan	FISH_FARM
    rumah jagal	ABATTOIR
    penggergajian	SAWMILL
    pabrik bata	BRICKYARD
    tambang pasir	SAND_MINE
    sumur minyak|anjungan minyak	OIL_WELL
    menara air	WATER_TOWER
    saluran air baku	AQUEDUCT
    pemecah gelombang|tanggul laut	BREAKWATER
    galangan kapal	SHIPYARD
    hanggar	HANGAR
    depo|pul	DEPOT
    rest area|tempat istirahat	REST_AREA
    jembatan timbang	WEIGHBRIDGE
    tanah tak bertuan	NO_MAN_S_LAND
    bungker|bunker	BUNKER
    rumah aman	SAFE_HOUSE
    """#
}
