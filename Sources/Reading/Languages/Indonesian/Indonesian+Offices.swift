extension Indonesian {
  /// Offices and callings as the check of roles compares them. Columns: forms, kind (`office`: what a person is; `field`:
  /// what the office is for; `deputy`; `open`: a former, acting, elected or hoped-for office, which excludes no other),
  /// keys (`|`; equal keys in two languages mean the same).
  static let offices: StaticString = #"""
    presiden	office	PRESIDENT
    raja|ratu|kaisar|sultan	office	MONARCH
    kepala negara	office	PRESIDENT|MONARCH
    perdana menteri|pm|kanselir	office	PRIME_MINISTER
    menteri|menko	office	MINISTER
    menlu	office	MINISTER
    menlu	field	FOREIGN
    mendagri	office	MINISTER
    mendagri	field	HOME
    menhan	office	MINISTER
    menhan	field	DEFENCE
    menkeu	office	MINISTER
    menkeu	field	FINANCE
    menkes	office	MINISTER
    menkes	field	HEALTH
    mendag	office	MINISTER
    mendag	field	TRADE
    mentan	office	MINISTER
    mentan	field	AGRICULTURE
    menhub	office	MINISTER
    menhub	field	TRANSPORT
    menag	office	MINISTER
    menag	field	RELIGION
    mensos	office	MINISTER
    mensos	field	SOCIAL
    menaker	office	MINISTER
    menaker	field	LABOUR
    menperin	office	MINISTER
    menperin	field	INDUSTRY
    gubernur	office	GOVERNOR
    wagub	office	GOVERNOR
    wagub	deputy	-
    wali kota|walikota|walkot	office	MAYOR
    bupati	office	REGENT
    wabup	office	REGENT
    wabup	deputy	-
    wapres	office	PRESIDENT
    wapres	deputy	-
    kepala daerah	office	GOVERNOR|MAYOR|REGENT
    camat	office	SUBDISTRICT
    kepala distrik	office	SUBDISTRICT|REGENT
    kepala desa|kades|lurah|kepala kampung|kepala dusun|kadus|wali nagari	office	VILLAGE
    duta besar|dubes|konsul jenderal|konjen|konsul|utusan khusus	office	DIPLOMAT
    kapolri|kapolda|kapolres|kapolresta|kapolrestabes|kapolsek|kepala polisi|kepala kepolisian	office	POLICE_CHIEF
    panglima|komandan|pangdam|danrem|dandim|danramil	office	COMMANDER
    hakim|ketua majelis hakim	office	JUDGE
    jaksa|jaksa agung|kajari|kajati	office	PROSECUTOR
    direktur utama|dirut|presiden direktur|presdir|ceo|direktur pelaksana|kepala eksekutif	office	CEO
    kepala|direktur|direktur jenderal|dirjen|manajer|kadis|pimpinan|kepala pelaksana|kalak	office	HEAD
    kadinkes	office	HEAD
    kadinkes	field	HEALTH
    kadisdik	office	HEAD
    kadisdik	field	EDUCATION
    ketua|ketua umum|ketum	office	CHAIR
    kepala sekolah|kepsek|kepala sma|kepala smp|kepala sd|kepala smk|kepala sman|kepala smpn|kepala sdn|kepala smkn|kepala madrasah	office	PRINCIPAL
    rektor	office	RECTOR
    sekretaris jenderal|sekjen|sekretaris daerah|sekda|sekretaris|sekretaris umum	office	SECRETARY
    juru bicara|jubir|humas|kepala humas|kabid humas|kepala bidang humas|kasi humas|kasubag humas|kepala biro humas|kepala bagian humas	office	SPOKESPERSON
    koordinator|penggerak|pemimpin|pendiri|penasihat|ajudan|asisten|staf|staf khusus|staf ahli|anggota|utusan|perwakilan|delegasi|pengamat|pakar|ahli|analis|peneliti|aktivis|relawan|pejabat|petugas|wakil dari|pengelola|pengurus|tokoh	office	OTHER
    pemilik|pemiliknya	office	OWNER
    ketua peneliti|peneliti utama|ketua tim peneliti|pemimpin penelitian	office	RESEARCH_LEAD
    agen|agennya	office	AGENT
    kepala dokter hewan|dokter hewan kepala|kepala ekonom|ekonom utama|ilmuwan utama|kepala ilmuwan|insinyur kepala|kepala insinyur	office	CHIEF_EXPERT
    kurator|likuidator|tim kurator	office	RECEIVER
    kiper|penjaga gawang	office	GOALKEEPER
    bek|pemain bertahan|pemain belakang	office	DEFENDER
    striker|penyerang|pemain sayap|ujung tombak|pemain depan	office	STRIKER
    gelandang|pemain tengah	office	MIDFIELDER
    kapten tim|pemain	office	PLAYER
    tersangka|terdakwa|terduga|pelaku|terpidana	office	SUSPECT
    saksi|saksi mata|saksi kunci	office	WITNESS
    penyintas	office	SURVIVOR
    penumpang	office	PASSENGER
    kernet|kondektur	office	CONDUCTOR
    juru masak|koki	office	COOK
    nakhoda|nahkoda	office	SKIPPER
    dekan	office	DEAN
    ekonom|ahli ekonomi|pengamat ekonomi|kepala ekonom|ekonom utama	office	ECONOMIST
    ahli hidrologi|hidrolog	office	HYDROLOGIST
    ahli biologi|biolog|ahli ekologi|ekolog	office	BIOLOGIST
    sosiolog|antropolog|ahli sosiologi|ahli politik|pengamat politik	office	SOCIOLOGIST
    psikolog|ahli psikologi	office	PSYCHOLOGIST
    ahli fisika|fisikawan|ahli kimia|astronom|ahli astronomi	office	PHYSICIST
    ahli geologi|ahli vulkanologi|vulkanolog|geolog|ahli gempa|ahli gunung api	office	GEOLOGIST
    epidemiolog|ahli epidemiologi|virolog	office	EPIDEMIOLOGIST
    sejarawan|ahli sejarah|arkeolog	office	HISTORIAN
    pemimpin oposisi|ketua oposisi	office	OPPOSITION
    uskup|pastor|pendeta|ustaz|kiai|imam|biksu	office	CLERIC
    istri|istrinya|janda	office	WIFE
    suami|suaminya	office	HUSBAND
    ayah|ayahnya|bapak korban	office	FATHER
    ibu|ibunya|ibu kandung|ibunda	office	MOTHER
    putra|anak laki-laki	office	SON
    putri|anak perempuan	office	DAUGHTER
    paman|pamannya	office	UNCLE
    bibi|bibinya|tante|tantenya	office	AUNT
    kakek|kakeknya	office	GRANDFATHER
    nenek|neneknya	office	GRANDMOTHER
    tetangga|tetangganya	office	NEIGHBOUR
    anak|kakak|adik|sepupu|teman|kerabat|keponakan|keluarga|orang tua	office	OTHER
    anggota dpr|anggota dprd|anggota dpd|anggota dewan|legislator|senator|anggota parlemen|anggota komisi	office	LAWMAKER
    mahasiswa|mahasiswi|siswa|siswi|pelajar|murid	office	STUDENT
    dosen|guru besar|profesor|akademisi	office	LECTURER
    guru|gurunya	office	TEACHER
    dokter|dokter anak|dokter spesialis|dokter umum|dokter bedah|psikiater|dokternya	office	DOCTOR
    perawat|bidan	office	NURSE
    pengacara|pengacaranya|kuasa hukumnya|kuasa hukum|penasihat hukum|advokat|pembela|tim kuasa hukum	office	LAWYER
    wartawan|jurnalis|reporter|redaktur	office	JOURNALIST
    nelayan	office	FISHERMAN
    petani|pekebun	office	FARMER
    sopir|sopirnya|pengemudi|pengemudinya	office	DRIVER
    pedagang|penjual	office	TRADER
    insinyur|teknisi	office	ENGINEER
    pelatih|pelatihnya|pelatih kepala|juru latih	office	COACH
    wasit	office	REFEREE
    tentara|prajurit	office	SOLDIER
    polisi|anggota polri	office	POLICE_OFFICER
    pilot	office	PILOT
    petugas kebersihan|tenaga kebersihan|tukang bersih-bersih|tukang sapu|pramubakti|office boy	office	CLEANER
    petugas keamanan|satpam|satuan pengamanan|penjaga malam|penjaga keamanan|tenaga keamanan	office	GUARD
    kasir|teller bank	office	CASHIER
    montir|mekanik|tukang bengkel	office	MECHANIC
    tukang las|juru las	office	WELDER
    tukang listrik	office	ELECTRICIAN
    tukang kayu	office	CARPENTER
    tukang batu	office	MASON
    penjahit|tukang jahit	office	TAILOR
    tukang cukur|penata rambut	office	BARBER
    pelayan restoran|pramusaji	office	WAITER
    asisten rumah tangga|pembantu rumah tangga	office	MAID
    tukang kebun	office	GARDENER
    analis laboratorium|petugas laboratorium|teknisi laboratorium|laboran|asisten laboratorium	office	LAB_WORKER
    operator mesin|operator alat berat|operator forklift|operator derek|pengemudi forklift	office	OPERATOR
    buruh pelabuhan|pekerja pelabuhan|tenaga bongkar muat	office	DOCKWORKER
    penambang|pekerja tambang|buruh tambang	office	MINER
    pelaut|anak buah kapal|abk|kelasi	office	SAILOR
    petugas pemadam|petugas pemadam kebakaran|petugas damkar	office	FIREFIGHTER
    apoteker	office	PHARMACIST
    pustakawan|pustakawati	office	LIBRARIAN
    pramugari|pramugara|awak kabin	office	CABIN_CREW
    masinis	office	TRAIN_DRIVER
    polisi hutan|jagawana|penjaga hutan	office	RANGER
    kurir|tukang pos	office	COURIER
    bendahara	office	TREASURER
    kepala stasiun	office	HEAD
    kepala stasiun	field	RAIL
    luar negeri|kemlu|kementerian luar negeri	field	FOREIGN
    dalam negeri|kemendagri	field	HOME
    pertahanan|kemhan	field	DEFENCE
    keuangan|kemenkeu|perbendaharaan|bendahara	field	FINANCE
    perdagangan|kemendag	field	TRADE
    perindustrian|industri	field	INDUSTRY
    perekonomian|ekonomi	field	ECONOMY
    energi|esdm|energi dan sumber daya mineral|pertambangan|mineral	field	ENERGY
    lingkungan hidup|lingkungan|dlh	field	ENVIRONMENT
    kehutanan|hutan	field	FORESTRY
    pertanian	field	AGRICULTURE
    kelautan|perikanan|kemaritiman|kelautan dan perikanan	field	MARITIME
    kesehatan|kemenkes	field	HEALTH
    rumah sakit|rsud|rsup|rsu|rs	field	HOSPITAL
    puskesmas|klinik|pusat kesehatan masyarakat	field	HEALTH_CENTRE
    pendidikan|disdik|dinas pendidikan	field	EDUCATION
    sekolah|madrasah|sma|smp|sd|smk|sman|smpn|sdn	field	SCHOOL
    universitas|kampus|fakultas|institut|politeknik	field	UNIVERSITY
    perhubungan|dishub|transportasi	field	TRANSPORT
    hukum|kehakiman|hak asasi manusia|ham	field	LAW
    agama|kemenag	field	RELIGION
    sosial|dinsos|kesejahteraan	field	SOCIAL
    ketenagakerjaan|tenaga kerja|disnaker	field	LABOUR
    pariwisata	field	TOURISM
    pekerjaan umum|pupr|perumahan|infrastruktur	field	WORKS
    perencanaan|bappeda|bappenas	field	PLANNING
    teknologi|teknologi informasi|informatika|kominfo|digital	field	TECHNOLOGY
    operasi|operasional	field	OPERATIONS
    pemasaran|penjualan|komersial	field	MARKETING
    sumber daya manusia|sdm|personalia	field	PERSONNEL
    komunikasi|hubungan masyarakat|humas	field	COMMUNICATION
    bencana|bpbd|bnpb|penanggulangan bencana|badan penanggulangan bencana daerah|pertahanan sipil|kebencanaan|kedaruratan	field	DISASTER
    sar|basarnas|pencarian dan pertolongan	field	RESCUE
    gunung api|vulkanologi|pvmbg|pos pengamatan|pengamatan gunung api|geologi	field	GEOLOGY
    meteorologi|bmkg|cuaca|klimatologi	field	WEATHER
    pemadam kebakaran|damkar|kebakaran	field	FIRE
    polisi|kepolisian|polri|polda|polres|polsek|polresta	field	POLICE
    angkatan darat|angkatan laut|angkatan udara|tni|kodim|militer	field	DEFENCE
    imigrasi	field	IMMIGRATION
    bea cukai|bea dan cukai|kepabeanan|pabean	field	CUSTOMS
    pajak|perpajakan	field	TAX
    pelabuhan|syahbandar|ksop	field	PORT
    bandara|bandar udara	field	AIRPORT
    kereta api|perkeretaapian|stasiun	field	RAIL
    pemilu|kpu|kpud|pemilihan umum|komisi pemilihan umum	field	ELECTION
    statistik|bps	field	STATISTICS
    bpom|pengawas obat dan makanan	field	FOOD_DRUG
    kpk|antikorupsi	field	ANTIGRAFT
    lapas|rutan|lembaga pemasyarakatan|pemasyarakatan	field	PRISON
    pdam|air minum|sumber daya air|pengairan	field	WATER
    bank|bank indonesia	field	BANK
    reskrim|reserse|penyidikan|reserse kriminal	field	INVESTIGATION
    lalu lintas|lantas	field	TRAFFIC
    pengadilan|mahkamah	field	COURT
    kebudayaan|museum|budaya	field	CULTURE
    taman nasional|konservasi|bksda	field	CONSERVATION
    olahraga|sepak bola|pemuda dan olahraga	field	SPORT
    ujian|asesmen|kurikulum	field	EDUCATION
    promotor|penyelenggara konser|promotor konser	field	PROMOTER
    misi pemantau|tim pemantau|pemantau pemilu|pemantau	field	OBSERVERS
    perusahaan|perseroan|pt	field	COMPANY
    serikat pekerja|serikat buruh|buruh	field	UNION
    bawaslu|pengawas pemilu|badan pengawas pemilu	field	ELECTION_WATCH
    dinas kesehatan|dinkes	field	HEALTH_OFFICE
    dpr|dprd|dpd|mpr|parlemen|dewan perwakilan rakyat	field	PARLIAMENT
    partai|dpp|dpd partai	field	PARTY
    keselamatan	field	SAFETY
    keamanan	field	SECURITY
    penelitian|riset	field	RESEARCH
    minyak|gas|minyak dan gas|migas	field	ENERGY
    pertanahan|agraria	field	LAND
    narkotika|narkoba|bnn	field	NARCOTICS
    intelijen	field	INTELLIGENCE
    koperasi	field	COOPERATIVE
    pemberdayaan perempuan	field	WOMEN
    korban	field	VICTIM
    wakil|deputi|muda	deputy	-
    mantan|eks|bekas|almarhum|mendiang|plt|plh|pj|pjs|penjabat|pelaksana tugas|pelaksana harian|calon|bakal calon|cagub|cabup|cawalkot|terpilih|nonaktif|kandidat|kehormatan	open	-
    """#
}
