extension Gazetteer {
  /// Countries and what else bears an ISO code. Columns: forms (names of both languages and aliases; all-capital
  /// forms stand for themselves only in capitals), ISO 3166 code, English name, Indonesian name.
  static let countries: StaticString = #"""
    Andorra	AD	Andorra	Andorra
    United Arab Emirates|Uni Emirat Arab|UAE|UEA|Emirat Arab	AE	United Arab Emirates	Uni Emirat Arab
    Afghanistan|Islamic Emirate of Afghanistan|Islamic Republic of Afghanistan|Afganistan|Emirat Islam Afghanistan	AF	Afghanistan	Afghanistan
    Antigua and Barbuda|Antigua dan Barbuda|Antigua & Barbuda	AG	Antigua and Barbuda	Antigua dan Barbuda
    Albania|Republic of Albania	AL	Albania	Albania
    Armenia|Republic of Armenia	AM	Armenia	Armenia
    Angola	AO	Angola	Angola
    Argentina|Argentine Republic|Negeri Tango	AR	Argentina	Argentina
    Austria|Republic of Austria	AT	Austria	Austria
    Australia|Commonwealth of Australia|Aussie|Negeri Kanguru|Negeri Kangguru	AU	Australia	Australia
    Azerbaijan|Republic of Azerbaijan|Azerbaizan	AZ	Azerbaijan	Azerbaijan
    Bosnia and Herzegovina|Bosnia dan Herzegovina|Bosnia|Bosnia-Herzegovina|Bosnia & Herzegovina|Bosnia Herzegovina	BA	Bosnia and Herzegovina	Bosnia dan Herzegovina
    Barbados	BB	Barbados	Barbados
    Bangladesh|Banglades	BD	Bangladesh	Bangladesh
    Belgium|Belgia|Kingdom of Belgium	BE	Belgium	Belgia
    Burkina Faso	BF	Burkina Faso	Burkina Faso
    Bulgaria|Republic of Bulgaria	BG	Bulgaria	Bulgaria
    Bahrain|Kingdom of Bahrain|Bahrein	BH	Bahrain	Bahrain
    Burundi	BI	Burundi	Burundi
    Benin	BJ	Benin	Benin
    Brunei|Brunei Darussalam	BN	Brunei	Brunei
    Bolivia|Plurinational State of Bolivia	BO	Bolivia	Bolivia
    Brazil|Brasil|Federative Republic of Brazil|Negeri Samba	BR	Brazil	Brasil
    Bahamas|Bahama	BS	Bahamas	Bahama
    Bhutan|Butan	BT	Bhutan	Bhutan
    Botswana	BW	Botswana	Botswana
    Belarus|Republic of Belarus|Byelorussia|Belorussia|Belarusia	BY	Belarus	Belarus
    Belize	BZ	Belize	Belize
    Canada|Kanada|Negeri Daun Maple	CA	Canada	Kanada
    Democratic Republic of the Congo|Republik Demokratik Kongo|DR Congo|DRC|Congo-Kinshasa|Democratic Republic of Congo|Zaire|RD Kongo|DR Kongo|Kongo-Kinshasa	CD	Democratic Republic of the Congo	Republik Demokratik Kongo
    Central African Republic|Republik Afrika Tengah|Afrika Tengah	CF	Central African Republic	Republik Afrika Tengah
    Republic of the Congo|Republik Kongo|Congo-Brazzaville|Congo Republic|Kongo-Brazzaville|Kongo Brazzaville	CG	Republic of the Congo	Republik Kongo
    Switzerland|Swiss|Swiss Confederation|Konfederasi Swiss	CH	Switzerland	Swiss
    Ivory Coast|Pantai Gading|Côte d'Ivoire|Cote d'Ivoire	CI	Ivory Coast	Pantai Gading
    Chile|Republic of Chile|Cile	CL	Chile	Chile
    Cameroon|Kamerun	CM	Cameroon	Kamerun
    China|PRC|People's Republic of China|mainland China|Tiongkok|Cina|RRT|RRC|Republik Rakyat Tiongkok|Republik Rakyat China|Negeri Tirai Bambu|Negeri Panda	CN	China	China
    Colombia|Kolombia	CO	Colombia	Kolombia
    Costa Rica|Kosta Rika	CR	Costa Rica	Kosta Rika
    Cuba|Kuba	CU	Cuba	Kuba
    Cape Verde|Tanjung Verde|Cabo Verde	CV	Cape Verde	Tanjung Verde
    Cyprus|Siprus|Republic of Cyprus	CY	Cyprus	Siprus
    Czechia|Ceko|Czech Republic|Republik Ceko|Cheska	CZ	Czechia	Ceko
    Germany|Jerman|Federal Republic of Germany|Republik Federal Jerman|Negeri Panser	DE	Germany	Jerman
    Djibouti|Jibuti	DJ	Djibouti	Djibouti
    Denmark|Kingdom of Denmark	DK	Denmark	Denmark
    Dominica|Dominika|Commonwealth of Dominica	DM	Dominica	Dominika
    Dominican Republic|Republik Dominika	DO	Dominican Republic	Republik Dominika
    Algeria|Aljazair|Aljazir	DZ	Algeria	Aljazair
    Ecuador|Ekuador	EC	Ecuador	Ekuador
    Estonia|Republic of Estonia	EE	Estonia	Estonia
    Egypt|Mesir|Arab Republic of Egypt|Negeri Piramida|Negeri Kinanah	EG	Egypt	Mesir
    Eritrea	ER	Eritrea	Eritrea
    Spain|Spanyol|Kingdom of Spain|Negeri Matador	ES	Spain	Spanyol
    Ethiopia|Etiopia	ET	Ethiopia	Etiopia
    Finland|Finlandia|Republic of Finland	FI	Finland	Finlandia
    Fiji	FJ	Fiji	Fiji
    Micronesia|Mikronesia|Federated States of Micronesia|FSM|Federasi Mikronesia|Negara Federasi Mikronesia	FM	Micronesia	Mikronesia
    France|Prancis|French Republic|Perancis|Negeri Mode|Negeri Anggur	FR	France	Prancis
    Gabon	GA	Gabon	Gabon
    United Kingdom|Inggris|UK|U.K.|Britain|Great Britain|United Kingdom of Great Britain and Northern Ireland|Britania Raya|Kerajaan Inggris|Britania|Kerajaan Bersatu|Inggris Raya|Negeri Ratu Elizabeth|Negeri Raja Charles|Tanah Britania|Negeri Tiga Singa	GB	United Kingdom	Inggris
    Grenada	GD	Grenada	Grenada
    Georgia|Republic of Georgia	GE	Georgia	Georgia
    Ghana	GH	Ghana	Ghana
    Gambia	GM	Gambia	Gambia
    Guinea|Guinea-Conakry|Guinea Conakry	GN	Guinea	Guinea
    Equatorial Guinea|Guinea Khatulistiwa|Guinea Ekuatorial	GQ	Equatorial Guinea	Guinea Khatulistiwa
    Greece|Yunani|Hellenic Republic|Negeri Para Dewa	GR	Greece	Yunani
    Guatemala	GT	Guatemala	Guatemala
    Guinea-Bissau|Guinea Bissau	GW	Guinea-Bissau	Guinea-Bissau
    Guyana	GY	Guyana	Guyana
    Hong Kong|HKSAR|Hong Kong SAR|Hongkong	HK	Hong Kong	Hong Kong
    Honduras	HN	Honduras	Honduras
    Croatia|Kroasia|Republic of Croatia	HR	Croatia	Kroasia
    Haiti	HT	Haiti	Haiti
    Hungary|Hungaria|Hongaria	HU	Hungary	Hungaria
    Indonesia|Republic of Indonesia|RI|Republik Indonesia|Tanah Air|NKRI|Ibu Pertiwi|Bumi Pertiwi	ID	Indonesia	Indonesia
    Ireland|Irlandia|Republic of Ireland|Irish Republic|Eire|Republik Irlandia	IE	Ireland	Irlandia
    Israel|State of Israel|Zionis Israel	IL	Israel	Israel
    India|Republic of India|Bharat|Negeri Bollywood|Negeri Hindustan	IN	India	India
    Iraq|Irak|Republic of Iraq|Negeri 1001 Malam	IQ	Iraq	Irak
    Iran|Islamic Republic of Iran|Republik Islam Iran|Negeri Mullah|Negeri Para Mullah	IR	Iran	Iran
    Iceland|Islandia	IS	Iceland	Islandia
    Italy|Italia|Italian Republic|Negeri Pizza|Negeri Spageti	IT	Italy	Italia
    Jamaica|Jamaika	JM	Jamaica	Jamaika
    Jordan|Yordania|Hashemite Kingdom of Jordan|Jordania	JO	Jordan	Yordania
    Japan|Jepang|Nippon|Negeri Sakura|Negeri Matahari Terbit|Negeri Samurai	JP	Japan	Jepang
    Kenya	KE	Kenya	Kenya
    Kyrgyzstan|Kirgistan|Kyrgyz Republic|Kirghizia|Kirgizstan|Kirgizia	KG	Kyrgyzstan	Kirgistan
    Cambodia|Kamboja|Kingdom of Cambodia|Kampuchea|Negeri Angkor Wat	KH	Cambodia	Kamboja
    Kiribati	KI	Kiribati	Kiribati
    Comoros|Komoro|Union of the Comoros|Kepulauan Komoro	KM	Comoros	Komoro
    Saint Kitts and Nevis|Saint Kitts dan Nevis|St. Kitts and Nevis|St Kitts and Nevis|St. Kitts & Nevis|Saint Kitts & Nevis	KN	Saint Kitts and Nevis	Saint Kitts dan Nevis
    North Korea|Korea Utara|DPRK|N. Korea|N Korea|Democratic People's Republic of Korea|Korut|RPDK|Republik Rakyat Demokratik Korea|Negeri Pertapa|Hermit Kingdom	KP	North Korea	Korea Utara
    South Korea|Korea Selatan|Republic of Korea|ROK|S. Korea|S Korea|Korsel|Republik Korea|Negeri Ginseng|Negeri Gingseng|Negeri K-Pop	KR	South Korea	Korea Selatan
    Kuwait|State of Kuwait	KW	Kuwait	Kuwait
    Kazakhstan|Republic of Kazakhstan|Kazakstan	KZ	Kazakhstan	Kazakhstan
    Laos|Lao PDR|Lao People's Democratic Republic	LA	Laos	Laos
    Lebanon|Lebanese Republic|Libanon	LB	Lebanon	Lebanon
    Saint Lucia|St. Lucia|St Lucia|Santa Lusia	LC	Saint Lucia	Saint Lucia
    Liechtenstein	LI	Liechtenstein	Liechtenstein
    Sri Lanka|Ceylon|Srilanka	LK	Sri Lanka	Sri Lanka
    Liberia	LR	Liberia	Liberia
    Lesotho	LS	Lesotho	Lesotho
    Lithuania|Lituania|Republic of Lithuania	LT	Lithuania	Lituania
    Luxembourg|Luksemburg|Luxemburg	LU	Luxembourg	Luksemburg
    Latvia|Republic of Latvia	LV	Latvia	Latvia
    Libya|State of Libya|Libia	LY	Libya	Libya
    Morocco|Maroko|Kingdom of Morocco	MA	Morocco	Maroko
    Monaco|Monako	MC	Monaco	Monako
    Moldova|Republic of Moldova|Moldavia|Republik Moldova	MD	Moldova	Moldova
    Montenegro	ME	Montenegro	Montenegro
    Madagascar|Madagaskar	MG	Madagascar	Madagaskar
    Marshall Islands|Kepulauan Marshall|Republic of the Marshall Islands	MH	Marshall Islands	Kepulauan Marshall
    North Macedonia|Makedonia Utara|Macedonia|FYROM|Makedonia|Macedonia Utara	MK	North Macedonia	Makedonia Utara
    Mali	ML	Mali	Mali
    Myanmar|Burma|Republic of the Union of Myanmar|Birma	MM	Myanmar	Myanmar
    Mongolia	MN	Mongolia	Mongolia
    Mauritania	MR	Mauritania	Mauritania
    Malta	MT	Malta	Malta
    Mauritius	MU	Mauritius	Mauritius
    Maldives|Maladewa|Maldive Islands|Kepulauan Maladewa	MV	Maldives	Maladewa
    Malawi	MW	Malawi	Malawi
    Mexico|Meksiko|United Mexican States|Negeri Sombrero	MX	Mexico	Meksiko
    Malaysia|Negeri Menara Kembar	MY	Malaysia	Malaysia
    Mozambique|Mozambik	MZ	Mozambique	Mozambik
    Namibia	NA	Namibia	Namibia
    Niger	NE	Niger	Niger
    Nigeria|Federal Republic of Nigeria	NG	Nigeria	Nigeria
    Nicaragua|Nikaragua	NI	Nicaragua	Nikaragua
    Netherlands|Belanda|Holland|Negeri Belanda|Negeri Kincir Angin|Negeri Tulip	NL	Netherlands	Belanda
    Norway|Norwegia|Kingdom of Norway	NO	Norway	Norwegia
    Nepal|Federal Democratic Republic of Nepal	NP	Nepal	Nepal
    Nauru	NR	Nauru	Nauru
    New Zealand|Selandia Baru|Aotearoa|Negeri Kiwi	NZ	New Zealand	Selandia Baru
    Oman|Sultanate of Oman	OM	Oman	Oman
    Panama	PA	Panama	Panama
    Peru	PE	Peru	Peru
    Papua New Guinea|Papua Nugini|PNG	PG	Papua New Guinea	Papua Nugini
    Philippines|Filipina|Republic of the Philippines|Pilipina|Republik Filipina	PH	Philippines	Filipina
    Pakistan|Islamic Republic of Pakistan	PK	Pakistan	Pakistan
    Poland|Polandia|Republic of Poland	PL	Poland	Polandia
    Palestine|Palestina|State of Palestine|Palestinian territories|occupied Palestinian territories|Negara Palestina|wilayah Palestina	PS	Palestine	Palestina
    Portugal|Portuguese Republic|Portugis	PT	Portugal	Portugal
    Palau	PW	Palau	Palau
    Paraguay	PY	Paraguay	Paraguay
    Qatar|State of Qatar|Katar	QA	Qatar	Qatar
    Romania|Rumania	RO	Romania	Rumania
    Serbia|Republic of Serbia	RS	Serbia	Serbia
    Russia|Rusia|Russian Federation|Federasi Rusia|Negeri Beruang Merah|Negeri Beruang|Beruang Merah	RU	Russia	Rusia
    Rwanda	RW	Rwanda	Rwanda
    Saudi Arabia|Arab Saudi|Kingdom of Saudi Arabia|KSA|Saudi|Kerajaan Arab Saudi|Negeri Petro Dolar|Tanah Suci	SA	Saudi Arabia	Arab Saudi
    Solomon Islands|Kepulauan Solomon|Solomons	SB	Solomon Islands	Kepulauan Solomon
    Seychelles|Seisel	SC	Seychelles	Seychelles
    Sudan|Republic of the Sudan	SD	Sudan	Sudan
    Sweden|Swedia|Kingdom of Sweden	SE	Sweden	Swedia
    Singapore|Singapura|Republic of Singapore|Negeri Singa|Negeri Merlion|Kota Singa	SG	Singapore	Singapura
    Slovenia|Slowenia	SI	Slovenia	Slovenia
    Slovakia|Slowakia|Slovak Republic	SK	Slovakia	Slowakia
    Sierra Leone	SL	Sierra Leone	Sierra Leone
    San Marino	SM	San Marino	San Marino
    Senegal	SN	Senegal	Senegal
    Somalia|Federal Republic of Somalia	SO	Somalia	Somalia
    Suriname|Surinam	SR	Suriname	Suriname
    South Sudan|Sudan Selatan|Sudsel	SS	South Sudan	Sudan Selatan
    São Tomé and Príncipe|Sao Tome dan Principe|Sao Tome and Principe|Sao Tome|Sao Tome & Principe|São Tomé dan Príncipe	ST	São Tomé and Príncipe	Sao Tome dan Principe
    El Salvador	SV	El Salvador	El Salvador
    Syria|Suriah|Syrian Arab Republic|Siria|Negeri Syam	SY	Syria	Suriah
    Eswatini|Swaziland	SZ	Eswatini	Eswatini
    Chad	TD	Chad	Chad
    Togo	TG	Togo	Togo
    Thailand|Kingdom of Thailand|Muang Thai|Negeri Gajah Putih	TH	Thailand	Thailand
    Tajikistan	TJ	Tajikistan	Tajikistan
    Timor-Leste|Timor Leste|East Timor|Timor Timur|RDTL|Timtim	TL	Timor-Leste	Timor Leste
    Turkmenistan	TM	Turkmenistan	Turkmenistan
    Tunisia	TN	Tunisia	Tunisia
    Tonga	TO	Tonga	Tonga
    Turkey|Turki|Türkiye|Turkiye|Republic of Türkiye|Republic of Turkey|Turkia	TR	Turkey	Turki
    Trinidad and Tobago|Trinidad dan Tobago|Trinidad & Tobago	TT	Trinidad and Tobago	Trinidad dan Tobago
    Tuvalu	TV	Tuvalu	Tuvalu
    Taiwan|Republic of China|ROC|Chinese Taipei|Formosa|China Taipei|Cina Taipei|Republik China|Tionghoa Taipei	TW	Taiwan	Taiwan
    Tanzania|United Republic of Tanzania	TZ	Tanzania	Tanzania
    Ukraine|Ukraina	UA	Ukraine	Ukraina
    Uganda	UG	Uganda	Uganda
    United States|Amerika Serikat|US|U.S.|USA|U.S.A.|America|United States of America|AS|Amerika|Negeri Paman Sam|Paman Sam|Negeri Adidaya|Negeri Adikuasa|Uncle Sam	US	United States	Amerika Serikat
    Uruguay	UY	Uruguay	Uruguay
    Uzbekistan	UZ	Uzbekistan	Uzbekistan
    Vatican City|Vatikan|Vatican|Holy See|Takhta Suci|Tahta Suci|Kota Vatikan	VA	Vatican City	Vatikan
    Saint Vincent and the Grenadines|Saint Vincent dan Grenadine|St. Vincent and the Grenadines|St Vincent|Saint Vincent dan Grenadines|Saint Vincent	VC	Saint Vincent and the Grenadines	Saint Vincent dan Grenadine
    Venezuela|Bolivarian Republic of Venezuela	VE	Venezuela	Venezuela
    Vietnam|Viet Nam|Socialist Republic of Vietnam|Negeri Naga Biru|Negeri Paman Ho	VN	Vietnam	Vietnam
    Vanuatu	VU	Vanuatu	Vanuatu
    Samoa|Western Samoa	WS	Samoa	Samoa
    Kosovo|Republic of Kosovo	XK	Kosovo	Kosovo
    Yemen|Yaman|Republic of Yemen	YE	Yemen	Yaman
    South Africa|Afrika Selatan|Republic of South Africa|RSA|SA|Afsel	ZA	South Africa	Afrika Selatan
    Zambia	ZM	Zambia	Zambia
    Zimbabwe	ZW	Zimbabwe	Zimbabwe
    """#
}
