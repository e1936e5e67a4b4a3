extension Gazetteer {
  /// Capitals and seats that may stand for a government. Columns: forms, ISO 3166 code.
  static let governmentMetonyms: StaticString = #"""
    Andorra la Vella	AD
    Abu Dhabi	AE
    Kabul	AF
    St. John's	AG
    Tirana	AL
    Yerevan	AM
    Luanda	AO
    Buenos Aires|Casa Rosada	AR
    Vienna|Wina	AT
    Canberra	AU
    Baku	AZ
    Sarajevo	BA
    Bridgetown	BB
    Dhaka	BD
    Brussels|Brussel	BE
    Ouagadougou	BF
    Sofia	BG
    Manama	BH
    Gitega|Bujumbura	BI
    Porto-Novo|Cotonou	BJ
    Bandar Seri Begawan	BN
    Sucre|La Paz	BO
    Brasília|Brasilia|Planalto	BR
    Nassau	BS
    Thimphu	BT
    Gaborone	BW
    Minsk	BY
    Belmopan	BZ
    Ottawa	CA
    Kinshasa	CD
    Bangui	CF
    Brazzaville	CG
    Bern|Berne	CH
    Yamoussoukro|Abidjan	CI
    Santiago|La Moneda	CL
    Yaoundé|Yaounde	CM
    Beijing|Peking|Zhongnanhai	CN
    Bogotá|Bogota	CO
    San José|San Jose	CR
    Havana	CU
    Praia	CV
    Nicosia|Nikosia	CY
    Prague|Praha	CZ
    Berlin|Chancellery|Bundestag	DE
    Copenhagen|Kopenhagen	DK
    Roseau	DM
    Santo Domingo	DO
    Algiers|Aljir	DZ
    Quito	EC
    Tallinn	EE
    Cairo|Kairo	EG
    Asmara	ER
    Madrid|Moncloa|La Moncloa	ES
    Addis Ababa	ET
    Helsinki	FI
    Suva	FJ
    Palikir	FM
    Paris|Élysée|Elysee|Matignon|Quai d'Orsay	FR
    Libreville	GA
    London|Downing Street|No 10|No. 10|Number 10|Whitehall|Westminster|Buckingham Palace|Istana Buckingham	GB
    St. George's	GD
    Tbilisi	GE
    Accra	GH
    Banjul	GM
    Conakry	GN
    Malabo	GQ
    Athens|Athena	GR
    Guatemala City|Kota Guatemala	GT
    Bissau	GW
    Georgetown	GY
    Tegucigalpa	HN
    Zagreb	HR
    Port-au-Prince	HT
    Budapest	HU
    Jakarta|Istana|Istana Merdeka|Istana Negara|Istana Kepresidenan|Senayan|Medan Merdeka|Palace|Merdeka Palace|Pejambon|Lapangan Banteng	ID
    Dublin	IE
    Jerusalem|Yerusalem|Tel Aviv	IL
    New Delhi|Delhi	IN
    Baghdad|Bagdad	IQ
    Tehran|Teheran	IR
    Reykjavik|Reykjavík	IS
    Rome|Roma|Palazzo Chigi|Quirinale	IT
    Kingston	JM
    Amman	JO
    Tokyo|Kantei|Nagatacho|Kasumigaseki	JP
    Nairobi	KE
    Bishkek	KG
    Phnom Penh	KH
    South Tarawa|Tarawa|Tarawa Selatan	KI
    Moroni	KM
    Basseterre	KN
    Pyongyang	KP
    Seoul|Blue House|Cheong Wa Dae|Gedung Biru|Yongsan	KR
    Kuwait City|Kota Kuwait	KW
    Astana|Akorda	KZ
    Vientiane	LA
    Beirut|Baabda	LB
    Castries	LC
    Vaduz	LI
    Sri Jayawardenepura Kotte|Colombo|Kolombo	LK
    Monrovia	LR
    Maseru	LS
    Vilnius	LT
    Riga	LV
    Tripoli|Benghazi|Tobruk	LY
    Rabat	MA
    Chisinau|Chișinău	MD
    Podgorica	ME
    Antananarivo	MG
    Majuro	MH
    Skopje	MK
    Bamako	ML
    Naypyidaw|Nay Pyi Taw|Naypyitaw|junta	MM
    Ulaanbaatar|Ulan Bator	MN
    Nouakchott	MR
    Valletta	MT
    Port Louis	MU
    Malé|Male	MV
    Lilongwe	MW
    Mexico City|Kota Meksiko	MX
    Kuala Lumpur|Putrajaya|Seri Perdana|Wisma Putra	MY
    Maputo	MZ
    Windhoek	NA
    Niamey	NE
    Abuja|Aso Rock	NG
    Managua	NI
    Amsterdam|The Hague|Den Haag	NL
    Oslo	NO
    Kathmandu|Singha Durbar	NP
    Yaren	NR
    Wellington|Beehive	NZ
    Muscat|Muskat	OM
    Panama City|Kota Panama	PA
    Lima	PE
    Port Moresby	PG
    Manila|Malacañang|Malacanang|Malacañan	PH
    Islamabad|Rawalpindi	PK
    Warsaw|Warsawa	PL
    East Jerusalem|Ramallah|Yerusalem Timur|Gaza	PS
    Lisbon|Lisboa	PT
    Ngerulmud|Koror	PW
    Asunción|Asuncion	PY
    Doha	QA
    Bucharest|Bukares|Bukarest	RO
    Belgrade|Beograd	RS
    Moscow|Moskow|Moskwa|Kremlin	RU
    Kigali	RW
    Riyadh|Riyad	SA
    Honiara	SB
    Victoria	SC
    Khartoum|Port Sudan	SD
    Stockholm	SE
    Istana	SG
    Ljubljana	SI
    Bratislava	SK
    Freetown	SL
    Dakar	SN
    Mogadishu|Villa Somalia	SO
    Paramaribo	SR
    Juba	SS
    São Tomé	ST
    San Salvador	SV
    Damascus|Damaskus	SY
    Mbabane	SZ
    N'Djamena|Ndjamena	TD
    Lomé|Lome	TG
    Bangkok|Government House	TH
    Dushanbe	TJ
    Dili	TL
    Ashgabat|Asgabat	TM
    Tunis|Carthage Palace	TN
    Nuku'alofa|Nukuʻalofa	TO
    Ankara|Bestepe	TR
    Port of Spain	TT
    Funafuti	TV
    Taipei	TW
    Dodoma|Dar es Salaam	TZ
    Kyiv|Kiev|Bankova	UA
    Kampala	UG
    Washington|Washington, D.C.|Washington DC|White House|Gedung Putih|Pentagon|Capitol Hill|State Department|Foggy Bottom|Oval Office	US
    Montevideo	UY
    Tashkent|Taskent	UZ
    Kingstown	VC
    Caracas|Miraflores	VE
    Hanoi|Ha Noi	VN
    Port Vila	VU
    Apia	WS
    Pristina|Prishtina	XK
    Sanaa|Sana'a|Aden	YE
    Pretoria|Cape Town|Bloemfontein|Union Buildings	ZA
    Lusaka	ZM
    Harare	ZW
    """#
}
