extension Indonesian {
  /// Words of saying. Columns: forms, class, morphology (`bare`: the root after a quotation; `nya`: with the clitic
  /// that points to the last speaker; `active`: finite verb whose subject speaks; `passive`: the content or target is
  /// the subject, the speaker may be missing; `noun`: noun of saying; `prep`: takes the source as its complement;
  /// `clause`: a fixed phrase with the source after it), direct (`yes` where it goes with quotation marks). Classes:
  /// `NEUTRAL`, `ASSERT`, `EMPHATIC`, `CONTINUE`, `CLAIM`, `ADMIT`, `CONFIRM`, `NONCONFIRM`, `DENY`, `ACCUSE`,
  /// `ESTIMATE`, `PREDICT`, `EVALUATE`, `EMOTION`, `CONDEMN`, `PRAISE`, `DEMAND`, `SUGGEST`, `PROMISE`, `WARN`,
  /// `ASK`, `ANNOUNCE`, `PERCEIVE`, `SOURCE-PREP`, `CREDIT` (relays what another outlet says), `CHANNEL` (only says
  /// where or how).
  static let cues: StaticString = #"""
    kata|ujar|tutur|ucap|cetus|tulis|cuit|kicau|sebut|jawab|sahut|balas|komentar|cerita|kisah|kenang|pungkas|tutup|canda|seloroh|kelakar|bisik|teriak|seru|lontar|celetuk|gumam|lapor|bincang|umbar	NEUTRAL	bare	yes
    katanya|ujarnya|tuturnya|ucapnya|cetusnya|tulisnya|cuitnya|kicaunya|sebutnya|jawabnya|sahutnya|balasnya|komentarnya|ceritanya|kisahnya|kenangnya|pungkasnya|tutupnya|candanya|selorohnya|kelakarnya|bisiknya|teriaknya|serunya|lontarnya|celetuknya|gumamnya|lapornya|bincangnya|umbarnya	NEUTRAL	nya	yes
    ungkap|papar|urai|beber|terang|jelas|rinci|kupas|simpul|ulas|catat|sambut	ASSERT	bare	yes
    ungkapnya|paparnya|urainya|bebernya|terangnya|jelasnya|rincinya|kupasnya|simpulnya|ulasnya|catatnya	ASSERT	nya	yes
    tegas|tandas|tukas|tekan|sergah|hardik|pekik|tangkis	EMPHATIC	bare	yes
    tegasnya|tandasnya|tukasnya|tekannya|sergahnya|hardiknya|pekiknya|tangkisnya	EMPHATIC	nya	yes
    tambah|imbuh|sambung|lanjut|timpal	CONTINUE	bare	yes
    tambahnya|imbuhnya|sambungnya|lanjutnya|timpalnya	CONTINUE	nya	yes
    klaim|kilah|dalih|dakwa|kelit|elak	CLAIM	bare	yes
    klaimnya|kilahnya|dalihnya|dakwanya|kelitnya|elaknya	CLAIM	nya	yes
    akui	ADMIT	bare	yes
    akuinya	ADMIT	nya	yes
    bantah|sanggah|sangkal|tampik|tepis	DENY	bare	yes
    bantahnya|sanggahnya|sangkalnya|tampiknya|tepisnya	DENY	nya	yes
    tuduh|tuding|sindir|cibir	ACCUSE	bare	yes
    tuduhnya|tudingnya|sindirnya|cibirnya	ACCUSE	nya	yes
    keluh|sesal|kritik|protes|kecam|gerutu|tangis|ratap|omel	EMOTION	bare	yes
    keluhnya|sesalnya|kritiknya|protesnya|kecamnya|gerutunya|tangisnya|ratapnya|omelnya	EMOTION	nya	yes
    puji|syukur	PRAISE	bare	yes
    pujinya	PRAISE	nya	yes
    desak|pinta|minta|imbau|ajak|tuntut|seru|pesan|perintah|mohon	DEMAND	bare	yes
    desaknya|pintanya|mintanya|imbaunya|ajaknya|tuntutnya|serunya|pesannya|perintahnya|mohonnya	DEMAND	nya	yes
    usul|saran	SUGGEST	bare	yes
    usulnya|sarannya	SUGGEST	nya	yes
    janji|ikrar|harap	PROMISE	bare	yes
    janjinya|ikrarnya|harapnya	PROMISE	nya	yes
    ingat|ancam	WARN	bare	yes
    ingatnya|ancamnya	WARN	nya	yes
    tanya	ASK	bare	yes
    tanyanya	ASK	nya	yes
    nilai|pikir|anggap	EVALUATE	bare	yes
    nilainya|pikirnya|anggapnya|yakinnya	EVALUATE	nya	yes
    prediksi|ramal	PREDICT	bare	yes
    prediksinya|ramalnya	PREDICT	nya	yes
    kata dia|ujar dia|tutur dia|ucap dia|ungkap dia|jelas dia|tegas dia|tambah dia|imbuh dia|papar dia|kata beliau|ujar beliau|kata mereka|ujar mereka|kata keduanya|ujar keduanya	NEUTRAL	nya	yes
    mengatakan|berkata|menuturkan|bertutur|mengucapkan|mengujarkan|berujar|berucap|menyebut|menyebutkan|menyatakan|menyampaikan|menulis|menuliskan|mencuit|berkicau|mencuitkan|mengunggah|memposting|menjawab|menanggapi|merespons|merespon|membalas|menimpali|menyahut|berkomentar|mengomentari|bercerita|menceritakan|berkisah|mengisahkan|mengenang|mengutarakan|mengemukakan|melontarkan|berbicara|bicara|bilang|ngomong|melaporkan|memberitakan|mengabarkan|mewartakan|menginformasikan|memberitahukan|memberitahu|memberi tahu|menyiarkan|mempublikasikan|merilis|mengutip|berseloroh|berkelakar|bercanda|berbisik|berteriak|memaparkan bahwa|melaporkan bahwa|membacakan|berpidato|mengungkap kata|mengucap|berdialog|mengoreksi|meluruskan|mengklarifikasi|memberikan keterangan|memberi keterangan|memberikan penjelasan|memberi penjelasan|angkat bicara|buka suara|angkat suara|bersuara|blak-blakan	NEUTRAL	active	yes
    disebut|disebutkan|dinyatakan|dirilis|dipublikasikan|diunggah|ditulis|dituliskan	NEUTRAL	passive	no
    dikatakan|dituturkan|diucapkan|disampaikan|diceritakan|dikisahkan|diutarakan|dikemukakan|dilontarkan|dilaporkan|diberitakan|dikabarkan|diwartakan|diinformasikan|diberitahukan|dijawab|ditanggapi|direspons|diklarifikasi|diluruskan	NEUTRAL	passive	yes
    pernyataan|keterangan|ucapan|perkataan|penuturan|pengakuan saksi|laporan|tanggapan|komentar|jawaban|respons|unggahan|cuitan|tulisan|pidato|sambutan|siaran pers|rilis|klarifikasi|informasi|kabar|pemberitaan|testimoni|kesaksian|surat	NEUTRAL	noun	no
    mengungkapkan|mengungkap|memaparkan|membeberkan|menguraikan|menjelaskan|menerangkan|merinci|memerinci|menjabarkan|memperinci|mencatat|menunjukkan|memperlihatkan|menemukan|menyimpulkan|mendapati|mencontohkan|menggambarkan|mengilustrasikan|mengulas|mengupas|membongkar|menyingkap|membuktikan|mengindikasikan|menandakan|menegaskan kembali|menguraikan bahwa|mengidentifikasi|mengategorikan|mengklasifikasikan|melansir data|mendata	ASSERT	active	yes
    diungkapkan|diungkap|dipaparkan|dibeberkan|diuraikan|dijelaskan|diterangkan|dirinci|dijabarkan|disimpulkan	ASSERT	passive	yes
    terungkap|tercatat|dicatat|ditunjukkan|ditemukan|terbongkar|digambarkan|terdata|didata|tercantum|tertulis|tertuang	ASSERT	passive	no
    penjelasan|paparan|uraian|temuan|hasil penelitian|hasil survei|hasil penyelidikan|hasil pemeriksaan|catatan|data|kesimpulan|rincian|penelitian|studi|riset|kajian|survei|jajak pendapat	ASSERT	noun	no
    menegaskan|menandaskan|menukas|menekankan|menggarisbawahi|bersikukuh|bersikeras|berkeras|ngotot|mengulangi|mempertegas|menegaskan kembali|meyakinkan|bersumpah|mengingatkan kembali	EMPHATIC	active	yes
    ditegaskan|ditekankan|digarisbawahi	EMPHATIC	passive	yes
    penegasan|penekanan	EMPHATIC	noun	no
    menambahkan|melanjutkan|menyambung|meneruskan	CONTINUE	active	yes
    ditambahkan	CONTINUE	passive	yes
    mengklaim|mengeklaim|berdalih|berkilah|mengaku|beralasan|berargumen|berargumentasi|berkelit|mengelak|mendalilkan|mengaku-aku|mengeklaim bahwa|menggembar-gemborkan|menggadang-gadang|membela diri|berdalil	CLAIM	active	yes
    diklaim|didalilkan|digadang-gadang|disebut-sebut	CLAIM	passive	no
    klaim|dalih|dalil|alasan|argumen|pengakuan	CLAIM	noun	no
    mengakui|mengamini|membuat pengakuan|mengaku bersalah|menyadari	ADMIT	active	yes
    diakui|diamini	ADMIT	passive	yes
    membenarkan|mengonfirmasi|mengkonfirmasi|memastikan|memverifikasi|mengiyakan|menguatkan|mengesahkan	CONFIRM	active	no
    dibenarkan|dikonfirmasi|terkonfirmasi|dipastikan|diverifikasi|terverifikasi|dikuatkan	CONFIRM	passive	yes
    konfirmasi|kepastian	CONFIRM	noun	no
    enggan berkomentar|menolak berkomentar|tidak mau berkomentar|tak mau berkomentar|menolak memberikan komentar|enggan memberikan komentar|belum memberikan tanggapan|belum memberi tanggapan|belum memberikan keterangan|belum merespons|belum merespon|belum menanggapi|tidak merespons|tidak menanggapi|tidak menjawab|belum menjawab|belum bisa memastikan|belum dapat memastikan|belum bisa mengonfirmasi|belum dapat mengonfirmasi|tidak bisa memastikan|tidak mengonfirmasi|tidak membantah maupun membenarkan|belum berkomentar|belum memberikan pernyataan|belum memberikan komentar|belum bersedia|enggan menjelaskan|enggan menjawab|enggan merinci|menolak menjawab|irit bicara|bungkam|memilih bungkam|tutup mulut|belum buka suara|tidak bersedia|tak memberikan komentar	NONCONFIRM	active	no
    belum dikonfirmasi|belum dapat dikonfirmasi|belum bisa dikonfirmasi|belum terkonfirmasi|belum terverifikasi|tidak dapat diverifikasi|belum dapat dihubungi|belum bisa dihubungi	NONCONFIRM	passive	no
    membantah|menyangkal|menampik|menepis|menyanggah|menolak|menafikan|membantah keras|membantah tegas|mementahkan|mengingkari|memungkiri	DENY	active	yes
    dibantah|disangkal|ditampik|ditepis|disanggah|ditolak|dimentahkan|terbantahkan	DENY	passive	yes
    bantahan|sanggahan|sangkalan|penolakan|penyangkalan	DENY	noun	no
    menuduh|menuding|mendakwa|menyalahkan|menyindir|mencibir|mencurigai|menyangka|mempersalahkan|mengadukan|menggugat|menuntut hukuman|melaporkan dugaan|menjerat|mengecap|mencap|memfitnah	ACCUSE	active	yes
    dituduh|dituding|didakwa|disangka|disangkakan|didakwakan|disalahkan|dicurigai|dicap|dijerat|diadukan	ACCUSE	passive	no
    tuduhan|tudingan|dakwaan|sangkaan|fitnah|aduan	ACCUSE	noun	no
    memperkirakan|menaksir|mengestimasi|menduga|menengarai|mensinyalir|menyinyalir|mengira|menghitung|mengasumsikan|berasumsi|berspekulasi|memperhitungkan|mengkalkulasi	ESTIMATE	active	no
    diperkirakan|ditaksir|diestimasi|diduga|ditengarai|disinyalir|diasumsikan|dihitung|diperhitungkan	ESTIMATE	passive	no
    perkiraan|taksiran|estimasi|dugaan|asumsi|spekulasi|perhitungan|kalkulasi	ESTIMATE	noun	no
    memprediksi|memprediksikan|meramalkan|meramal|memproyeksikan|mengantisipasi|memprakirakan|memproyeksi|optimistis|optimis|pesimistis	PREDICT	active	no
    diprediksi|diprediksikan|diramalkan|diproyeksikan|diprakirakan|diantisipasi	PREDICT	passive	no
    prediksi|ramalan|proyeksi|prakiraan	PREDICT	noun	no
    menilai|menganggap|memandang|berpendapat|beranggapan|berpandangan|meyakini|percaya|yakin|mempercayai|melihat|merasa|berpikir|memikirkan|mengibaratkan|menyamakan|memaknai|memahami|mengevaluasi|mengkategorikan|menyebut sebagai|menakar|meragukan|mempertimbangkan|sepakat|setuju|sependapat	EVALUATE	active	no
    dinilai|dianggap|dipandang|diyakini|dipercaya|dirasa|dinilai sebagai|diragukan|dimaknai|dipahami	EVALUATE	passive	no
    penilaian|pendapat|pandangan|anggapan|keyakinan|opini|analisis|analisa|evaluasi	EVALUATE	noun	no
    menyayangkan|menyesalkan|mengkhawatirkan|khawatir|menyuarakan kekhawatiran|menyampaikan kekhawatiran|prihatin|menyoroti|mengeluh|mengeluhkan|mencemaskan|cemas|mengungkapkan kekhawatiran|mengungkapkan keprihatinan|menyampaikan keprihatinan|berduka|menyampaikan penyesalan|menyesali|meminta maaf|minta maaf|memohon maaf|mengkritik|mengkritisi|mengritik|melayangkan protes|memprotes|menyatakan keprihatinan|berkeberatan|keberatan|geram|kecewa|mencurahkan	EMOTION	active	yes
    disayangkan|disesalkan|dikhawatirkan|disoroti|dikeluhkan|dikritik|diprotes|dicemaskan	EMOTION	passive	no
    kekhawatiran|keprihatinan|keluhan|penyesalan|kritik|kritikan|protes|permintaan maaf|belasungkawa|keberatan|sorotan	EMOTION	noun	no
    mengecam|mengutuk|mengecam keras|mengutuk keras|menyatakan kecaman|mencela|melayangkan kecaman	CONDEMN	active	no
    dikecam|dikutuk|dicela	CONDEMN	passive	no
    kecaman|kutukan|celaan	CONDEMN	noun	no
    memuji|mengapresiasi|menyambut baik|bersyukur|menyambut gembira|menyanjung|menghargai|mendukung	PRAISE	active	yes
    dipuji|diapresiasi|disambut baik	PRAISE	passive	no
    pujian|apresiasi	PRAISE	noun	no
    mendesak|menuntut|meminta|minta|menyerukan|memerintahkan|mengimbau|menghimbau|mengajak|memohon|menginstruksikan|mewajibkan|mengharuskan|menyuruh|mendorong|berpesan|melarang|mengarahkan|mengamanatkan|menghendaki	DEMAND	active	yes
    didesak|dituntut|diminta|diserukan|diperintahkan|diimbau|diajak|diinstruksikan|diwajibkan|diharuskan|didorong|dilarang|diarahkan|ditugaskan	DEMAND	passive	no
    desakan|tuntutan|permintaan|seruan|perintah|imbauan|himbauan|ajakan|permohonan|instruksi|larangan|pesan|arahan	DEMAND	noun	no
    menyarankan|mengusulkan|merekomendasikan|menganjurkan|menawarkan|mengajukan|memberi saran|memberikan saran|mengisyaratkan|menyiratkan|mewacanakan	SUGGEST	active	yes
    disarankan|diusulkan|direkomendasikan|dianjurkan|ditawarkan|diajukan|diisyaratkan|diwacanakan	SUGGEST	passive	no
    saran|usul|usulan|rekomendasi|anjuran|tawaran|isyarat|wacana	SUGGEST	noun	no
    berjanji|menjanjikan|bertekad|berkomitmen|menyatakan komitmen|menjamin|berikrar|berharap|mengharapkan|menyatakan siap|menyatakan kesiapan|berencana|merencanakan|menargetkan|sesumbar|bersedia|menyanggupi	PROMISE	active	yes
    dijanjikan|dijamin|diharapkan|ditargetkan|direncanakan	PROMISE	passive	no
    janji|jaminan|komitmen|harapan|tekad|ikrar|rencana	PROMISE	noun	no
    memperingatkan|mengingatkan|mewanti-wanti|mengancam|menegur|menyoal|mewaspadai|memberi peringatan|memberikan peringatan|mengultimatum	WARN	active	yes
    diperingatkan|diingatkan|diwanti-wanti|diancam|ditegur	WARN	passive	no
    peringatan|ancaman|teguran|ultimatum	WARN	noun	no
    bertanya|menanyakan|mempertanyakan|menanya|bertanya-tanya|mengajukan pertanyaan	ASK	active	yes
    ditanya|ditanyakan|dipertanyakan|ditanyai	ASK	passive	no
    pertanyaan	ASK	noun	no
    mengumumkan|mendeklarasikan|memproklamasikan|memaklumkan|menetapkan|memutuskan|meluncurkan|mensosialisasikan|menyosialisasikan|memberlakukan	ANNOUNCE	active	no
    diumumkan|dideklarasikan|ditetapkan|diputuskan|diberlakukan	ANNOUNCE	passive	no
    pengumuman|deklarasi|maklumat|putusan|keputusan|penetapan	ANNOUNCE	noun	no
    mengetahui|menyaksikan|mendengar|menyadari|mengingat|merasakan	PERCEIVE	active	no
    diketahui|disadari|terdengar|terlihat|terbukti	PERCEIVE	passive	no
    menurut|berdasarkan|mengacu pada|mengacu kepada|merujuk pada|merujuk kepada|merujuk|mengutip|atas dasar|sesuai keterangan|sesuai pernyataan|versi|menurut laporan|menurut data|menurut keterangan|menurut informasi|menurut catatan|menurut pengakuan|menurut penuturan|menurut hemat|berdasarkan keterangan|berdasarkan laporan|berdasarkan data|berdasarkan informasi|berdasarkan catatan|berdasarkan hasil|dari keterangan|dari informasi|dari laporan|dari data	SOURCE-PREP	prep	no
    menurutnya|menurut dia|menurut mereka|menurut beliau|menurut ia|katanya lagi|lebih lanjut ia|baginya|menurut pengakuannya|menurut penuturannya	SOURCE-PREP	nya	no
    dikutip dari|dikutip|dilansir dari|dilansir|seperti dilansir|seperti dilansir dari|seperti dikutip|seperti dikutip dari|sebagaimana dikutip|sebagaimana dikutip dari|sebagaimana dilansir|sebagaimana dilansir dari|seperti diberitakan|sebagaimana diberitakan|seperti dilaporkan|sebagaimana dilaporkan|melansir|mengutip|mengutip dari|melansir dari|dinukil dari|dinukil|disadur dari|diolah dari|seperti ditulis|seperti dimuat|dilaporkan oleh|diberitakan oleh|dilaporkan kantor berita|demikian dilaporkan|demikian dilansir|demikian dikutip|demikian diberitakan|seperti diwartakan|sebagaimana diwartakan|dihimpun dari|dirangkum dari|berdasarkan pemberitaan|mengutip laporan|melansir laporan|dilihat dari|dikutip melalui|seperti yang dilansir|seperti yang dikutip|seperti yang diberitakan|dilansir kantor berita|dikutip kantor berita	CREDIT	clause	no
    demikian|demikian kata|demikian ujar|demikian disampaikan|begitu kata|begitulah kata|seperti disampaikan|seperti dikatakan|sebagaimana disampaikan|sebagaimana dikatakan|hal itu disampaikan|hal ini disampaikan|hal tersebut disampaikan|hal itu dikatakan|hal itu diungkapkan|hal tersebut diungkapkan|hal ini diungkapkan|hal itu dikemukakan|hal senada disampaikan|hal senada dikatakan|hal senada diungkapkan|hal senada juga disampaikan|pernyataan itu disampaikan|pernyataan tersebut disampaikan|senada dengan itu|demikian keterangan|demikian pernyataan|seperti diungkapkan|sebagaimana diungkapkan	NEUTRAL	clause	no
    mengucapkan selamat|mengucapkan terima kasih|berterima kasih|mengucapkan belasungkawa|mengucapkan duka|mengucapkan sumpah|mengucapkan janji|mengucapkan salam|menyampaikan selamat|menyampaikan terima kasih|menyampaikan belasungkawa|menyampaikan duka|menyampaikan salam|menyampaikan apresiasi|menulis surat|menulis buku|menulis lagu|bercerita banyak	CHANNEL	clause	no
    dalam keterangannya|dalam keterangan tertulis|dalam keterangan tertulisnya|dalam keterangan resmi|dalam keterangan resminya|dalam keterangan pers|dalam keterangan persnya|dalam konferensi pers|dalam jumpa pers|dalam siaran pers|dalam siaran persnya|dalam rilis|dalam rilisnya|dalam pernyataannya|dalam pernyataan resmi|dalam sebuah pernyataan|dalam pernyataan tertulis|dalam pidatonya|dalam sambutannya|dalam wawancara|dalam rapat|dalam unggahannya|dalam cuitannya|melalui akun|lewat akun|melalui siaran pers|melalui keterangan tertulis|lewat keterangan tertulis|melalui sambungan telepon|lewat sambungan telepon|melalui pesan singkat|lewat pesan singkat|melalui telepon|lewat telepon|kepada wartawan|kepada awak media|kepada media|di hadapan wartawan|saat dihubungi|ketika dihubungi|saat ditemui|ketika ditemui|saat dikonfirmasi|ketika dikonfirmasi|saat ditanya|ketika ditanya|saat diwawancarai|di akun|melalui media sosial|lewat media sosial|di media sosial|dalam video|dalam laporannya|dalam persidangan|di persidangan	CHANNEL	clause	no
    """#
}
