extension Gazetteer {
  /// News agencies, broadcasters, newspapers and portals: they relay what others say. Columns: forms, id, type
  /// (`wire`, `broadcaster`, `newspaper`, `magazine`, `portal`, `outlet`), ISO 3166 code of the country, English
  /// name.
  static let agencies: StaticString = #"""
    Reuters|kantor berita Reuters	reuters	wire	GB	Reuters
    BBC|BBC News|BBC Indonesia	bbc	broadcaster	GB	BBC
    Guardian	guardian	outlet	GB	The Guardian
    Financial Times|FT	ft	outlet	GB	Financial Times
    Telegraph|Daily Telegraph	telegraph	outlet	GB	The Telegraph
    Economist	economist	outlet	GB	The Economist
    Sky News	skynews	outlet	GB	Sky News
    Daily Mail	dailymail	outlet	GB	Daily Mail
    Middle East Eye|MEE	middleeasteye	outlet	GB	Middle East Eye
    Agence France-Presse|AFP|kantor berita AFP	afp	wire	FR	Agence France-Presse
    France 24	france24	outlet	FR	France 24
    Le Monde	lemonde	outlet	FR	Le Monde
    Radio France Internationale|RFI	rfi	outlet	FR	Radio France Internationale
    Associated Press|AP	ap	wire	US	Associated Press
    Bloomberg|Bloomberg News	bloomberg	wire	US	Bloomberg
    CNN|CNN Indonesia	cnn	broadcaster	US	CNN
    Voice of America|VOA|VOA Indonesia	voa	broadcaster	US	Voice of America
    New York Times|NYT	nyt	outlet	US	The New York Times
    Washington Post|WaPo	wapo	outlet	US	The Washington Post
    Wall Street Journal|WSJ	wsj	outlet	US	The Wall Street Journal
    Fox News	foxnews	outlet	US	Fox News
    NBC News|NBC	nbc	outlet	US	NBC News
    ABC News|ABC	abcnews_us	outlet	US	ABC News
    CBS News|CBS	cbs	outlet	US	CBS News
    NPR	npr	outlet	US	NPR
    Axios	axios	outlet	US	Axios
    Politico	politico	outlet	US	Politico
    Radio Free Europe/Radio Liberty|RFE/RL	rferl	outlet	US	Radio Free Europe/Radio Liberty
    Radio Free Asia|RFA	rfa	outlet	US	Radio Free Asia
    Newsweek	newsweek	outlet	US	Newsweek
    Majalah Time|TIME|Time magazine	time_mag	outlet	US	Time
    CNBC	cnbc	outlet	US	CNBC
    Al Jazeera|Al-Jazeera	aljazeera	broadcaster	QA	Al Jazeera
    Deutsche Presse-Agentur|DPA	dpa	wire	DE	Deutsche Presse-Agentur
    Deutsche Welle|DW	dw	broadcaster	DE	Deutsche Welle
    Der Spiegel|Spiegel	spiegel	outlet	DE	Der Spiegel
    Bild	bild	outlet	DE	Bild
    Yonhap|kantor berita Yonhap|Yonhap News Agency	yonhap	wire	KR	Yonhap
    Chosun Ilbo	chosun	outlet	KR	Chosun Ilbo
    Korea Herald	koreaherald	outlet	KR	The Korea Herald
    Korea Times	koreatimes	outlet	KR	The Korea Times
    KBS	kbs	outlet	KR	KBS
    Korean Central News Agency|Kantor Berita Pusat Korea|KCNA	kcna	wire	KP	Korean Central News Agency
    Rodong Sinmun	rodong	outlet	KP	Rodong Sinmun
    Tass|kantor berita TASS	tass	wire	RU	TASS
    RIA Novosti|RIA	ria	wire	RU	RIA Novosti
    Interfax	interfax	wire	RU	Interfax
    Russia Today	rt	outlet	RU	RT
    Sputnik	sputnik	outlet	RU	Sputnik
    Ukrinform	ukrinform	wire	UA	Ukrinform
    Kyiv Independent	kyivindep	outlet	UA	The Kyiv Independent
    Ukrainska Pravda	ukrpravda	outlet	UA	Ukrainska Pravda
    Suspilne	suspilne	outlet	UA	Suspilne
    UNIAN	unian	outlet	UA	UNIAN
    Kyodo|Kyodo News	kyodo	wire	JP	Kyodo
    NHK	nhk	outlet	JP	NHK
    Nikkei|Nikkei Asia	nikkei	outlet	JP	Nikkei
    Xinhua|kantor berita Xinhua	xinhua	wire	CN	Xinhua
    Global Times	globaltimes	outlet	CN	Global Times
    China Central Television|CCTV|CGTN	cctv	outlet	CN	China Central Television
    South China Morning Post|SCMP	scmp	outlet	HK	South China Morning Post
    Bernama	bernama	wire	MY	Bernama
    Star	thestar_my	outlet	MY	The Star
    Malay Mail	malaymail	outlet	MY	Malay Mail
    New Straits Times|NST	nst	outlet	MY	New Straits Times
    Straits Times|ST	straitstimes	outlet	SG	The Straits Times
    CNA|Channel NewsAsia	cna	outlet	SG	CNA
    Bangkok Post	bangkokpost	outlet	TH	Bangkok Post
    Philippine Daily Inquirer|Inquirer	inquirer	outlet	PH	Philippine Daily Inquirer
    Rappler	rappler	outlet	PH	Rappler
    Anadolu Agency|Anadolu	anadolu	wire	TR	Anadolu Agency
    TRT World|TRT	trt	outlet	TR	TRT World
    Haaretz	haaretz	outlet	IL	Haaretz
    Times of Israel	timesofisrael	outlet	IL	The Times of Israel
    Jerusalem Post	jpost	outlet	IL	The Jerusalem Post
    WAFA|kantor berita WAFA	wafa	outlet	PS	WAFA
    Al Mayadeen	almayadeen	outlet	LB	Al Mayadeen
    IRNA	irna	outlet	IR	IRNA
    Tasnim	tasnim	outlet	IR	Tasnim
    Fars|Fars News	fars	outlet	IR	Fars
    Press TV	presstv	outlet	IR	Press TV
    Al Arabiya|Al-Arabiya	alarabiya	outlet	SA	Al Arabiya
    Saudi Press Agency|Kantor Berita Saudi|SPA	spa	outlet	SA	Saudi Press Agency
    SANA	sana	outlet	SY	SANA
    Asian News International|ANI	ani	outlet	IN	Asian News International
    Press Trust of India|PTI	pti	outlet	IN	Press Trust of India
    NDTV	ndtv	outlet	IN	NDTV
    Times of India|TOI	timesofindia	outlet	IN	The Times of India
    Hindu	thehindu	outlet	IN	The Hindu
    Dawn newspaper|harian Dawn	dawn	outlet	PK	Dawn
    ABC|ABC Australia	abc_au	outlet	AU	ABC
    Sydney Morning Herald|SMH	smh	outlet	AU	The Sydney Morning Herald
    ANSA	ansa	outlet	IT	ANSA
    EFE	efe	outlet	ES	EFE
    El País|El Pais	elpais	outlet	ES	El País
    Vatican News	vaticannews	outlet	VA	Vatican News
    Antara|LKBN Antara|kantor berita Antara|Antara News	antara	wire	ID	Antara
    Kompas|Kompas.com|Harian Kompas	kompas	newspaper	ID	Kompas
    detikcom|detik.com|detikNews	detik	portal	ID	detik
    Tempo|Tempo.co|Koran Tempo|Tempo English	tempo	magazine	ID	Tempo
    Tirto|Tirto.id	tirto	portal	ID	Tirto
    CNBC Indonesia	cnbcid	outlet	ID	CNBC Indonesia
    Republika|Republika.co.id	republika	outlet	ID	Republika
    Media Indonesia|MI	mediaindonesia	outlet	ID	Media Indonesia
    Liputan6|Liputan6.com	liputan6	outlet	ID	Liputan6
    Tribunnews|Tribun|Tribunnews.com	tribun	outlet	ID	Tribunnews
    Okezone	okezone	outlet	ID	Okezone
    Sindonews	sindonews	outlet	ID	Sindonews
    Kumparan	kumparan	outlet	ID	Kumparan
    Jakarta Post	jakpost	outlet	ID	The Jakarta Post
    Jakarta Globe	jakglobe	outlet	ID	Jakarta Globe
    Merdeka.com	merdeka_com	outlet	ID	Merdeka.com
    VIVA.co.id	vivanews	outlet	ID	Viva
    Suara.com	suara	outlet	ID	Suara.com
    Jawa Pos|JawaPos.com	jawapos	outlet	ID	Jawa Pos
    Bisnis Indonesia|Bisnis.com	bisnis	outlet	ID	Bisnis Indonesia
    Kontan	kontan	outlet	ID	Kontan
    Katadata	katadata	outlet	ID	Katadata
    Metro TV|Metrotvnews	metrotv	outlet	ID	Metro TV
    tvOne|TV One	tvone	outlet	ID	tvOne
    Kompas TV	kompastv	outlet	ID	Kompas TV
    TVRI|Televisi Republik Indonesia	tvri	outlet	ID	TVRI
    RRI|Radio Republik Indonesia	rri	outlet	ID	RRI
    iNews	inews	outlet	ID	iNews
    IDN Times	idntimes	outlet	ID	IDN Times
    Jubi	jubi	outlet	ID	Jubi
    BeritaSatu	beritasatu	outlet	ID	BeritaSatu
    Narasi	narasi	outlet	ID	Narasi
    Project Multatuli	projectmultatuli	outlet	ID	Project Multatuli
    TurnBackHoax|Mafindo|Masyarakat Antifitnah Indonesia	turnbackhoax	outlet	ID	TurnBackHoax
    """#
}
