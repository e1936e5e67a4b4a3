extension English {
  /// Units of measure, currencies and counting words. Columns: forms, unit (the English singular or an ISO 4217
  /// code), dimension, factor to the dimension's base unit (m, m², kg, m³, m/s, m³/s, s, kelvin step, joule, watt; 1
  /// for money and counts), side of the number (`before`, `after`, `both`). `pound` is a mass here and money beside a
  /// country or a currency mark. Match by case.
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
    kilometre|kilometres|kilometer|kilometers|kms	kilometre	length	1000	after
    metre|metres|meter|meters	metre	length	1	after
    centimetre|centimetres|centimeter|centimeters	centimetre	length	0.01	after
    millimetre|millimetres|millimeter|millimeters	millimetre	length	0.001	after
    mile|miles|mi	mile	length	1609.344	after
    foot|feet|ft	foot	length	0.3048	after
    inch|inches|in.	inch	length	0.0254	after
    yard|yards|yd	yard	length	0.9144	after
    square nautical mile|square nautical miles|sq nmi	square nautical mile	area	3429904	after
    gigabit per second|gigabits per second|gigabits a second|Gbps|Gb/s	gigabit per second	other	1000000000	after
    megabit per second|megabits per second|megabits a second|Mbps|Mb/s	megabit per second	other	1000000	after
    terabit per second|terabits per second|Tbps	terabit per second	other	1000000000000	after
    nautical mile|nautical miles|nmi	nautical mile	length	1852	after
    square metre|square metres|square meter|square meters|sq m|sqm	square metre	area	1	after
    hectare|hectares	hectare	area	10000	after
    square kilometre|square kilometres|square kilometer|square kilometers|sq km	square kilometre	area	1000000	after
    acre|acres	acre	area	4046.856	after
    square mile|square miles|sq mi|sq miles	square mile	area	2589988	after
    square foot|square feet|sq ft	square foot	area	0.09290304	after
    gram|grams|gramme|grammes	gram	mass	0.001	after
    milligram|milligrams	milligram	mass	0.000001	after
    kilogram|kilograms|kilo|kilos|kgs	kilogram	mass	1	after
    quintal|quintals	quintal	mass	100	after
    tonne|tonnes|metric ton|metric tons|metric tonne|metric tonnes	tonne	mass	1000	after
    ton|tons	tonne	mass	1000	after
    short ton|short tons	short ton	mass	907.185	after
    pound|pounds|lb|lbs	pound	mass	0.4535924	after
    ounce|ounces|oz	ounce	mass	0.02834952	after
    kiloton|kilotons|kilotonne|kilotonnes	kilotonne	mass	1000000	after
    litre|litres|liter|liters	litre	volume	0.001	after
    millilitre|millilitres|milliliter|milliliters	millilitre	volume	0.000001	after
    kilolitre|kilolitres|kiloliter|kiloliters	kilolitre	volume	1	after
    barrel|barrels|bbl	barrel	volume	0.158987	after
    bushel|bushels	bushel	volume	0.03523907	after
    cubic metre|cubic metres|cubic meter|cubic meters	cubic metre	volume	1	after
    cubic foot|cubic feet	cubic foot	volume	0.02831685	after
    gallon|gallons	gallon	volume	0.003785412	after
    kilometres per hour|kilometers per hour|kilometres an hour|kilometers an hour|km per hour|km an hour|kilometre per hour|kilometer per hour	kilometre/hour	speed	0.2777778	after
    mph|miles per hour|miles an hour|mile per hour	mile/hour	speed	0.44704	after
    knot|knots|kn	knot	speed	0.5144444	after
    metres per second|meters per second|metres a second|meters a second	metre/second	speed	1	after
    cubic metres per second|cubic meters per second|cubic metres a second|cubic meters a second	cubic metre/second	flow	1	after
    cubic feet per second|cubic feet a second|cfs	cubic foot/second	flow	0.02831685	after
    micrograms per cubic metre|micrograms per cubic meter	ug/m3	other	1	after
    second|seconds|sec|secs	second	duration	1	after
    minute|minutes|min|mins	minute	duration	60	after
    hour|hours|hr|hrs|h	hour	duration	3600	after
    day|days|working days|business days	day	duration	86400	after
    night|nights	night	duration	86400	after
    week|weeks	week	duration	604800	after
    fortnight|fortnights	fortnight	duration	1209600	after
    month|months	month	duration	2629746	after
    year|years|yr|yrs	year	duration	31556952	after
    decade|decades	decade	duration	315569520	after
    century|centuries	century	duration	3155695200	after
    degree celsius|degrees celsius|celsius|degrees centigrade|degrees C|degrees|degree|C	degree celsius	temperature	1	after
    degree fahrenheit|degrees fahrenheit|fahrenheit|degrees F|F	degree fahrenheit	temperature	0.5555556	after
    watt|watts	watt	power	1	after
    kilowatt|kilowatts	kilowatt	power	1000	after
    megawatt|megawatts	megawatt	power	1000000	after
    gigawatt|gigawatts	gigawatt	power	1000000000	after
    kilowatt hour|kilowatt hours|kilowatt-hour|kilowatt-hours	kilowatt hour	energy	3600000	after
    megawatt hour|megawatt hours|megawatt-hour|megawatt-hours	megawatt hour	energy	3600000000	after
    horsepower|hp	horsepower	power	745.7	after
    volt|volts	volt	other	1	after
    kilovolt|kilovolts	kilovolt	other	1000	after
    calorie|calories|kilocalories	kilocalorie	energy	4184	after
    gigabyte|gigabytes	gigabyte	other	1000000000	after
    percent|per cent|pct|pc|percents	percent	percent	1	after
    percentage point|percentage points|percent points|pp|ppt	percentage point	percentagePoint	1	after
    basis point|basis points	basis point	percentagePoint	0.01	after
    times|time|fold|-fold|x	times	times	1	after
    magnitude|magnitude-|on the Richter scale	magnitude	magnitude	1	both
    gross tonnage|GT	gross tonnage	other	1	after
    person|people|persons|police|police officers|policemen|personnel|officers|individuals|individual|others|souls|lives	person	count	1	after
    head of cattle|head	animal	count	1	after
    unit|units|piece|pieces|item|items|copies|copy|sets|pairs|pair	item	count	1	after
    point|points	point	other	1	after
    case|cases	case	count	1	after
    vote|votes	vote	count	1	after
    family|families|household|households	family	count	1	after
    dose|doses	dose	count	1	after
    hotspot|hotspots|hot spots	hotspot	count	1	after
    carat|carats	carat	other	1	after
    people per square kilometre|people per square kilometer	person/square kilometre	other	1	after
    rupiah|rupiahs	IDR	money	1	after
    Rp|IDR|Rp.	IDR	money	1	both
    dollar|dollars|US dollar|US dollars|U.S. dollars|U.S. dollar|American dollars|greenback	USD	money	1	after
    US$|USD|$|U.S.$	USD	money	1	both
    euro|euros	EUR	money	1	after
    €|EUR	EUR	money	1	both
    pound sterling|pounds sterling|sterling|British pounds|British pound	GBP	money	1	after
    £|GBP	GBP	money	1	both
    yen|Japanese yen	JPY	money	1	after
    ¥|JPY	JPY	money	1	both
    yuan|renminbi|Chinese yuan	CNY	money	1	after
    RMB|CNY|CN¥	CNY	money	1	both
    won|South Korean won|Korean won	KRW	money	1	after
    ₩|KRW	KRW	money	1	both
    North Korean won	KPW	money	1	after
    KPW	KPW	money	1	both
    rouble|roubles|ruble|rubles|Russian roubles|Russian rubles	RUB	money	1	after
    ₽|RUB	RUB	money	1	both
    hryvnia|hryvnias	UAH	money	1	after
    UAH	UAH	money	1	both
    ringgit|Malaysian ringgit	MYR	money	1	after
    RM|MYR	MYR	money	1	both
    Singapore dollar|Singapore dollars	SGD	money	1	after
    S$|SGD|SG$	SGD	money	1	both
    baht|Thai baht	THB	money	1	after
    ฿|THB	THB	money	1	both
    Australian dollar|Australian dollars	AUD	money	1	after
    A$|AUD|AU$	AUD	money	1	both
    New Zealand dollar|New Zealand dollars	NZD	money	1	after
    NZ$|NZD	NZD	money	1	both
    Canadian dollar|Canadian dollars	CAD	money	1	after
    C$|CAD|CA$	CAD	money	1	both
    Hong Kong dollar|Hong Kong dollars	HKD	money	1	after
    HK$|HKD	HKD	money	1	both
    Taiwan dollar|Taiwan dollars|New Taiwan dollars	TWD	money	1	after
    NT$|TWD	TWD	money	1	both
    Brunei dollar|Brunei dollars	BND	money	1	after
    B$|BND	BND	money	1	both
    Fijian dollar|Fijian dollars|Fiji dollars	FJD	money	1	after
    FJ$|FJD	FJD	money	1	both
    riyal|riyals|Saudi riyal|Saudi riyals	SAR	money	1	after
    SAR|SR	SAR	money	1	both
    Qatari riyal|Qatari riyals	QAR	money	1	after
    QAR	QAR	money	1	both
    Omani rial|Omani rials	OMR	money	1	after
    OMR	OMR	money	1	both
    rial|rials|Iranian rial|Iranian rials	IRR	money	1	after
    IRR	IRR	money	1	both
    Yemeni rial|Yemeni rials	YER	money	1	after
    YER	YER	money	1	both
    dirham|dirhams|UAE dirham|UAE dirhams|Emirati dirhams	AED	money	1	after
    AED|Dh|Dhs	AED	money	1	both
    Kuwaiti dinar|Kuwaiti dinars	KWD	money	1	after
    KWD	KWD	money	1	both
    Bahraini dinar|Bahraini dinars	BHD	money	1	after
    BHD	BHD	money	1	both
    Iraqi dinar|Iraqi dinars|dinar|dinars	IQD	money	1	after
    IQD	IQD	money	1	both
    Jordanian dinar|Jordanian dinars	JOD	money	1	after
    JOD	JOD	money	1	both
    Lebanese pound|Lebanese pounds	LBP	money	1	after
    LBP	LBP	money	1	both
    Syrian pound|Syrian pounds	SYP	money	1	after
    SYP	SYP	money	1	both
    shekel|shekels|Israeli shekels	ILS	money	1	after
    ₪|ILS|NIS	ILS	money	1	both
    Egyptian pound|Egyptian pounds	EGP	money	1	after
    EGP|E£	EGP	money	1	both
    rupee|rupees|Indian rupee|Indian rupees	INR	money	1	after
    ₹|INR|Rs	INR	money	1	both
    Pakistani rupee|Pakistani rupees	PKR	money	1	after
    PKR	PKR	money	1	both
    Sri Lankan rupee|Sri Lankan rupees	LKR	money	1	after
    LKR	LKR	money	1	both
    Nepali rupees|Nepalese rupees|Nepalese rupee	NPR	money	1	after
    NPR	NPR	money	1	both
    taka|Bangladeshi taka	BDT	money	1	after
    ৳|BDT|Tk	BDT	money	1	both
    afghani|afghanis	AFN	money	1	after
    AFN	AFN	money	1	both
    Philippine peso|Philippine pesos|peso|pesos	PHP	money	1	after
    ₱|PHP	PHP	money	1	both
    dong|Vietnamese dong	VND	money	1	after
    ₫|VND	VND	money	1	both
    riel|riels	KHR	money	1	after
    KHR	KHR	money	1	both
    kip|Lao kip	LAK	money	1	after
    LAK	LAK	money	1	both
    kyat|kyats	MMK	money	1	after
    MMK	MMK	money	1	both
    tugrik|tugriks	MNT	money	1	after
    MNT	MNT	money	1	both
    tenge	KZT	money	1	after
    KZT	KZT	money	1	both
    Uzbek som|Uzbek soms	UZS	money	1	after
    UZS	UZS	money	1	both
    kina	PGK	money	1	after
    PGK	PGK	money	1	both
    Swiss franc|Swiss francs|franc|francs	CHF	money	1	after
    CHF	CHF	money	1	both
    Swedish krona|Swedish kronor|krona|kronor	SEK	money	1	after
    SEK	SEK	money	1	both
    Norwegian krone|Norwegian kroner	NOK	money	1	after
    NOK	NOK	money	1	both
    Danish krone|Danish kroner|kroner|krone	DKK	money	1	after
    DKK	DKK	money	1	both
    zloty|zlotys|zlotych	PLN	money	1	after
    PLN	PLN	money	1	both
    Czech koruna|Czech crowns|koruna	CZK	money	1	after
    CZK	CZK	money	1	both
    forint|forints	HUF	money	1	after
    HUF	HUF	money	1	both
    Romanian leu|Romanian lei	RON	money	1	after
    RON	RON	money	1	both
    Bulgarian lev|Bulgarian levs	BGN	money	1	after
    BGN	BGN	money	1	both
    Serbian dinar|Serbian dinars	RSD	money	1	after
    RSD	RSD	money	1	both
    lira|liras|Turkish lira|Turkish liras	TRY	money	1	after
    ₺|TRY|TL	TRY	money	1	both
    rand|rands|South African rand	ZAR	money	1	after
    ZAR|R	ZAR	money	1	both
    naira|nairas	NGN	money	1	after
    ₦|NGN	NGN	money	1	both
    Kenyan shilling|Kenyan shillings|shilling|shillings	KES	money	1	after
    KES|KSh|Sh	KES	money	1	both
    Ugandan shilling|Ugandan shillings	UGX	money	1	after
    UGX	UGX	money	1	both
    Tanzanian shilling|Tanzanian shillings	TZS	money	1	after
    TZS	TZS	money	1	both
    birr|Ethiopian birr	ETB	money	1	after
    ETB	ETB	money	1	both
    cedi|cedis	GHS	money	1	after
    GHS	GHS	money	1	both
    Moroccan dirham|Moroccan dirhams	MAD	money	1	after
    MAD	MAD	money	1	both
    Algerian dinar|Algerian dinars	DZD	money	1	after
    DZD	DZD	money	1	both
    Tunisian dinar|Tunisian dinars	TND	money	1	after
    TND	TND	money	1	both
    Libyan dinar|Libyan dinars	LYD	money	1	after
    LYD	LYD	money	1	both
    Sudanese pound|Sudanese pounds	SDG	money	1	after
    SDG	SDG	money	1	both
    CFA franc|CFA francs	XOF	money	1	after
    XOF|CFA	XOF	money	1	both
    real|reais|Brazilian real|Brazilian reais	BRL	money	1	after
    R$|BRL	BRL	money	1	both
    Mexican peso|Mexican pesos	MXN	money	1	after
    MX$|MXN	MXN	money	1	both
    Argentine peso|Argentine pesos	ARS	money	1	after
    AR$|ARS	ARS	money	1	both
    Chilean peso|Chilean pesos	CLP	money	1	after
    CLP	CLP	money	1	both
    Colombian peso|Colombian pesos	COP	money	1	after
    COP	COP	money	1	both
    sol|soles|Peruvian sol|Peruvian soles	PEN	money	1	after
    S/|PEN	PEN	money	1	both
    bolivar|bolivars	VES	money	1	after
    VES	VES	money	1	both
    boliviano|bolivianos	BOB	money	1	after
    BOB	BOB	money	1	both
    Uruguayan peso|Uruguayan pesos	UYU	money	1	after
    UYU	UYU	money	1	both
    bitcoin|bitcoins	BTC	money	1	after
    BTC|₿	BTC	money	1	both
    ether|ethereum	ETH	money	1	after
    ETH	ETH	money	1	both
    cent|cents	cent	money	0.01	after
    penny|pence	penny	money	0.01	after
    ppm|parts per million	part per million	other	1	after
    microgram|micrograms|microgramme|microgrammes|µg|μg|mcg	microgram	mass	0.000000001	after
    quid	GBP	money	1	after
    """#
}
