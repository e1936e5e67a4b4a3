extension Indonesian {
  /// Units of measure, currencies and counting words. Columns: forms, unit (the English singular or an ISO 4217
  /// code), dimension, factor to the dimension's base unit (m, m², kg, m³, m/s, m³/s, s, kelvin step, joule, watt; 1
  /// for money and counts), side of the number (`before`, `after`, `both`). Match by case.
  static let units: StaticString = #"""
    km	kilometre	length	1000	after
    m	metre	length	1	after
    cm	centimetre	length	0.01	after
    mm	millimetre	length	0.001	after
    ha	hectare	area	10000	after
    m2|m²|meter²	square metre	area	1	after
    km2|km²	square kilometre	area	1000000	after
    kg	kilogram	mass	1	after
    g|gr	gram	mass	0.001	after
    mg	milligram	mass	0.000001	after
    m3|m³	cubic metre	volume	1	after
    l|ltr	litre	volume	0.001	after
    mL	millilitre	volume	0.000001	after
    cc	cc	volume	0.000001	after
    KL	kilolitre	volume	1	after
    km/jam|km/h|kph|kmh|kmph|kpj	kilometre/hour	speed	0.2777778	after
    m/s|m/detik	metre/second	speed	1	after
    m3/s|m³/s|m3/detik|m³/detik|cumecs	cubic metre/second	flow	1	after
    µg/m3|μg/m3|µg/m³|μg/m³|ug/m3	ug/m3	other	1	after
    °C|ºC|℃	degree celsius	temperature	1	after
    °F|ºF|℉	degree fahrenheit	temperature	0.5555556	after
    W	watt	power	1	after
    kW	kilowatt	power	1000	after
    MW|MWe	megawatt	power	1000000	after
    GW	gigawatt	power	1000000000	after
    MWp	megawatt	power	1000000	after
    kWh	kilowatt hour	energy	3600000	after
    MWh	megawatt hour	energy	3600000000	after
    GWh	gigawatt hour	energy	3600000000000	after
    TWh	terawatt hour	energy	3600000000000000	after
    kcal|kkal	kilocalorie	energy	4184	after
    V	volt	other	1	after
    kV	kilovolt	other	1000	after
    MB	megabyte	other	1000000	after
    GB	gigabyte	other	1000000000	after
    TB	terabyte	other	1000000000000	after
    MHz	megahertz	other	1000000	after
    GHz	gigahertz	other	1000000000	after
    %|℅	percent	percent	1	after
    bps	basis point	percentagePoint	0.01	after
    M|Mw|SR	magnitude	magnitude	1	both
    kilometer|kilo meter	kilometre	length	1000	after
    meter	metre	length	1	after
    sentimeter|senti|centimeter	centimetre	length	0.01	after
    milimeter	millimetre	length	0.001	after
    mil	mile	length	1609.344	after
    kaki	foot	length	0.3048	after
    inci|inchi|inch	inch	length	0.0254	after
    mil laut persegi	square nautical mile	area	3429904	after
    gigabit per detik|gigabita per detik|Gbps|Gb/s	gigabit per second	other	1000000000	after
    megabit per detik|megabita per detik|Mbps|Mb/s	megabit per second	other	1000000	after
    terabit per detik|Tbps	terabit per second	other	1000000000000	after
    mil laut	nautical mile	length	1852	after
    yard	yard	length	0.9144	after
    meter di atas permukaan laut|mdpl|meter dpl|m dpl	metre	length	1	after
    meter persegi	square metre	area	1	after
    hektare|hektar	hectare	area	10000	after
    kilometer persegi|km persegi	square kilometre	area	1000000	after
    mil persegi	square mile	area	2589988	after
    are	are	area	100	after
    ekar|acre	acre	area	4046.856	after
    gram	gram	mass	0.001	after
    miligram	milligram	mass	0.000001	after
    kilogram|kilo|sekilogram|sekilo	kilogram	mass	1	after
    kuintal|kwintal	quintal	mass	100	after
    ton|ton metrik	tonne	mass	1000	after
    pon|pound	pound	mass	0.4535924	after
    ons	ounce	mass	0.1	after
    kiloton	kilotonne	mass	1000000	after
    liter	litre	volume	0.001	after
    mililiter	millilitre	volume	0.000001	after
    kiloliter	kilolitre	volume	1	after
    barel|barrel	barrel	volume	0.158987	after
    meter kubik|kubik	cubic metre	volume	1	after
    galon	gallon	volume	0.019	after
    kilometer per jam|km per jam|kilometer/jam	kilometre/hour	speed	0.2777778	after
    mil per jam	mile/hour	speed	0.44704	after
    knot|knots	knot	speed	0.5144444	after
    meter per detik|meter/detik	metre/second	speed	1	after
    meter kubik per detik|meter kubik/detik|kubik per detik	cubic metre/second	flow	1	after
    liter per detik|liter/detik	litre/second	flow	0.001	after
    mikrogram per meter kubik	ug/m3	other	1	after
    detik	second	duration	1	after
    menit	minute	duration	60	after
    jam	hour	duration	3600	after
    hari|hari kerja|hari kalender	day	duration	86400	after
    malam	night	duration	86400	after
    pekan|minggu	week	duration	604800	after
    bulan|bln	month	duration	2629746	after
    triwulan|kuartal	quarter	duration	7889238	after
    semester	half-year	duration	15778476	after
    tahun|thn	year	duration	31556952	after
    windu	windu	duration	252455616	after
    dekade|dasawarsa	decade	duration	315569520	after
    abad	century	duration	3155695200	after
    derajat celsius|derajat|derajat selsius|celsius|derajat Celcius	degree celsius	temperature	1	after
    derajat fahrenheit	degree fahrenheit	temperature	0.5555556	after
    watt	watt	power	1	after
    kilowatt	kilowatt	power	1000	after
    megawatt	megawatt	power	1000000	after
    gigawatt	gigawatt	power	1000000000	after
    kilowatt jam	kilowatt hour	energy	3600000	after
    tenaga kuda	horsepower	power	735.49875	after
    volt	volt	other	1	after
    kilovolt	kilovolt	other	1000	after
    volt ampere|VA	volt ampere	other	1	after
    kalori|kilokalori	kilocalorie	energy	4184	after
    gigabita|gigabyte	gigabyte	other	1000000000	after
    persen|per cent|per seratus|persennya|prosen	percent	percent	1	after
    poin persentase|poin persen|persen poin|poin prosentase	percentage point	percentagePoint	1	after
    basis poin|bps	basis point	percentagePoint	0.01	after
    kali|kali lipat	times	times	1	after
    magnitudo|skala Richter|bermagnitudo|berkekuatan magnitudo	magnitude	magnitude	1	both
    orang|jiwa|orang lainnya|manusia|insan|jiwa manusia|polisi|personel|aparat|pasien|penderita	person	count	1	after
    ekor	animal	count	1	after
    buah|unit|butir|lembar|pucuk|helai|batang|biji|keping|potong|pasang|set|eksemplar|bungkus|sachet|tablet|bidang|kuntum|tangkai|utas|bilah|bongkah|gulung|berkas|rangkaian|setel	item	count	1	after
    poin	point	other	1	after
    gross ton|GT	gross tonnage	other	1	after
    ppm	part per million	other	1	after
    mikrogram	microgram	mass	0.000000001	after
    KK|kepala keluarga|keluarga	family	count	1	after
    suara	vote	count	1	after
    kasus	case	count	1	after
    titik panas|hotspot	hotspot	count	1	after
    dosis	dose	count	1	after
    porsi	portion	count	1	after
    pikul	pikul	mass	62.5	after
    karat	carat	other	1	after
    orang per kilometer persegi	person/square kilometre	other	1	after
    rupiah|perak	IDR	money	1	after
    Rp|IDR|Rp.	IDR	money	1	both
    dolar AS|dolar Amerika|dolar Amerika Serikat|dollar AS|dolar|dollar	USD	money	1	after
    US$|USD|$|U.S.$	USD	money	1	both
    euro|euros	EUR	money	1	after
    €|EUR	EUR	money	1	both
    pound sterling|poundsterling|pound Inggris|poundsterling Inggris	GBP	money	1	after
    £|GBP	GBP	money	1	both
    yen|yen Jepang	JPY	money	1	after
    ¥|JPY	JPY	money	1	both
    yuan|renminbi|yuan China	CNY	money	1	after
    RMB|CNY|CN¥	CNY	money	1	both
    won|won Korea|won Korea Selatan	KRW	money	1	after
    ₩|KRW	KRW	money	1	both
    won Korea Utara	KPW	money	1	after
    KPW	KPW	money	1	both
    rubel|rubel Rusia	RUB	money	1	after
    ₽|RUB	RUB	money	1	both
    hryvnia	UAH	money	1	after
    UAH	UAH	money	1	both
    ringgit|ringgit Malaysia	MYR	money	1	after
    RM|MYR	MYR	money	1	both
    dolar Singapura	SGD	money	1	after
    S$|SGD|SG$	SGD	money	1	both
    baht|baht Thailand	THB	money	1	after
    ฿|THB	THB	money	1	both
    dolar Australia	AUD	money	1	after
    A$|AUD|AU$	AUD	money	1	both
    dolar Selandia Baru	NZD	money	1	after
    NZ$|NZD	NZD	money	1	both
    dolar Kanada	CAD	money	1	after
    C$|CAD|CA$	CAD	money	1	both
    dolar Hong Kong|dolar Hongkong	HKD	money	1	after
    HK$|HKD	HKD	money	1	both
    dolar Taiwan|dolar Taiwan baru	TWD	money	1	after
    NT$|TWD	TWD	money	1	both
    dolar Brunei	BND	money	1	after
    B$|BND	BND	money	1	both
    dolar Fiji	FJD	money	1	after
    FJ$|FJD	FJD	money	1	both
    riyal|riyal Saudi|riyal Arab Saudi|rial Saudi	SAR	money	1	after
    SAR|SR	SAR	money	1	both
    riyal Qatar	QAR	money	1	after
    QAR	QAR	money	1	both
    rial Oman	OMR	money	1	after
    OMR	OMR	money	1	both
    rial|rial Iran	IRR	money	1	after
    IRR	IRR	money	1	both
    rial Yaman	YER	money	1	after
    YER	YER	money	1	both
    dirham|dirham UEA|dirham Uni Emirat Arab	AED	money	1	after
    AED|Dh|Dhs	AED	money	1	both
    dinar Kuwait	KWD	money	1	after
    KWD	KWD	money	1	both
    dinar Bahrain	BHD	money	1	after
    BHD	BHD	money	1	both
    dinar Irak|dinar	IQD	money	1	after
    IQD	IQD	money	1	both
    dinar Yordania	JOD	money	1	after
    JOD	JOD	money	1	both
    pound Lebanon|lira Lebanon	LBP	money	1	after
    LBP	LBP	money	1	both
    pound Suriah	SYP	money	1	after
    SYP	SYP	money	1	both
    shekel|shekel Israel	ILS	money	1	after
    ₪|ILS|NIS	ILS	money	1	both
    pound Mesir	EGP	money	1	after
    EGP|E£	EGP	money	1	both
    rupee|rupee India|rupe|rupi	INR	money	1	after
    ₹|INR|Rs	INR	money	1	both
    rupee Pakistan	PKR	money	1	after
    PKR	PKR	money	1	both
    rupee Sri Lanka	LKR	money	1	after
    LKR	LKR	money	1	both
    rupee Nepal	NPR	money	1	after
    NPR	NPR	money	1	both
    taka|taka Bangladesh	BDT	money	1	after
    ৳|BDT|Tk	BDT	money	1	both
    afghani	AFN	money	1	after
    AFN	AFN	money	1	both
    peso Filipina|peso	PHP	money	1	after
    ₱|PHP	PHP	money	1	both
    dong|dong Vietnam	VND	money	1	after
    ₫|VND	VND	money	1	both
    riel|riel Kamboja	KHR	money	1	after
    KHR	KHR	money	1	both
    kip|kip Laos	LAK	money	1	after
    LAK	LAK	money	1	both
    kyat|kyat Myanmar	MMK	money	1	after
    MMK	MMK	money	1	both
    tugrik	MNT	money	1	after
    MNT	MNT	money	1	both
    tenge	KZT	money	1	after
    KZT	KZT	money	1	both
    sum Uzbekistan	UZS	money	1	after
    UZS	UZS	money	1	both
    kina	PGK	money	1	after
    PGK	PGK	money	1	both
    franc Swiss|frank Swiss	CHF	money	1	after
    CHF	CHF	money	1	both
    krona Swedia|krona	SEK	money	1	after
    SEK	SEK	money	1	both
    krone Norwegia|krone	NOK	money	1	after
    NOK	NOK	money	1	both
    krone Denmark	DKK	money	1	after
    DKK	DKK	money	1	both
    zloty|zloti	PLN	money	1	after
    PLN	PLN	money	1	both
    koruna Ceko|koruna	CZK	money	1	after
    CZK	CZK	money	1	both
    forint	HUF	money	1	after
    HUF	HUF	money	1	both
    leu Rumania	RON	money	1	after
    RON	RON	money	1	both
    lev Bulgaria	BGN	money	1	after
    BGN	BGN	money	1	both
    dinar Serbia	RSD	money	1	after
    RSD	RSD	money	1	both
    lira|lira Turki	TRY	money	1	after
    ₺|TRY|TL	TRY	money	1	both
    rand|rand Afrika Selatan	ZAR	money	1	after
    ZAR|R	ZAR	money	1	both
    naira	NGN	money	1	after
    ₦|NGN	NGN	money	1	both
    shilling Kenya	KES	money	1	after
    KES|KSh|Sh	KES	money	1	both
    shilling Uganda	UGX	money	1	after
    UGX	UGX	money	1	both
    shilling Tanzania	TZS	money	1	after
    TZS	TZS	money	1	both
    birr	ETB	money	1	after
    ETB	ETB	money	1	both
    cedi	GHS	money	1	after
    GHS	GHS	money	1	both
    dirham Maroko	MAD	money	1	after
    MAD	MAD	money	1	both
    dinar Aljazair	DZD	money	1	after
    DZD	DZD	money	1	both
    dinar Tunisia	TND	money	1	after
    TND	TND	money	1	both
    dinar Libya	LYD	money	1	after
    LYD	LYD	money	1	both
    pound Sudan	SDG	money	1	after
    SDG	SDG	money	1	both
    franc CFA|frank CFA	XOF	money	1	after
    XOF|CFA	XOF	money	1	both
    real|real Brasil	BRL	money	1	after
    R$|BRL	BRL	money	1	both
    peso Meksiko	MXN	money	1	after
    MX$|MXN	MXN	money	1	both
    peso Argentina	ARS	money	1	after
    AR$|ARS	ARS	money	1	both
    peso Chile|peso Cile	CLP	money	1	after
    CLP	CLP	money	1	both
    peso Kolombia	COP	money	1	after
    COP	COP	money	1	both
    sol|sol Peru	PEN	money	1	after
    S/|PEN	PEN	money	1	both
    bolivar	VES	money	1	after
    VES	VES	money	1	both
    boliviano	BOB	money	1	after
    BOB	BOB	money	1	both
    peso Uruguay	UYU	money	1	after
    UYU	UYU	money	1	both
    bitcoin	BTC	money	1	after
    BTC|₿	BTC	money	1	both
    ether|ethereum	ETH	money	1	after
    ETH	ETH	money	1	both
    sen|sen dolar|sen AS	cent	money	0.01	after
    """#
}
