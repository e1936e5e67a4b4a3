extension Gazetteer {
  /// Adjectives and inhabitants of countries in English (Indonesian uses the country's name). Columns: forms, ISO
  /// 3166 code.
  static let demonyms: StaticString = #"""
    Andorran|Andorrans	AD
    Emirati|Emiratis	AE
    Afghan|Afghans	AF
    Antiguan|Barbudan|Antiguans|Barbudans	AG
    Albanian|Albanians	AL
    Armenian|Armenians	AM
    Angolan|Angolans	AO
    Argentine|Argentinian|Argentinean|Argentinians|Argentineans	AR
    Austrian|Austrians	AT
    Australian|Aussie|Australians	AU
    Azerbaijani|Azeri|Azerbaijanis|Azeris	AZ
    Bosnian|Herzegovinian|Bosnians|Herzegovinians	BA
    Barbadian|Bajan|Barbadians|Bajans	BB
    Bangladeshi	BD
    Belgian|Belgians	BE
    Burkinabe|Burkinabé	BF
    Bulgarian|Bulgarians	BG
    Bahraini|Bahrainis	BH
    Burundian|Burundians	BI
    Beninese	BJ
    Bruneian|Bruneians	BN
    Bolivian|Bolivians	BO
    Brazilian|Brazilians	BR
    Bahamian|Bahamians	BS
    Bhutanese	BT
    Motswana|Batswana|Botswanan|Botswanans	BW
    Belarusian|Belarussian|Belarusians|Belarussians	BY
    Belizean|Belizeans	BZ
    Canadian|Canadians	CA
    Congolese	CD
    Central African|Central Africans	CF
    Congolese	CG
    Swiss	CH
    Ivorian|Ivoirian|Ivorians|Ivoirians	CI
    Chilean|Chileans	CL
    Cameroonian|Cameroonians	CM
    Chinese	CN
    Colombian|Colombians	CO
    Costa Rican|Costa Ricans	CR
    Cuban|Cubans	CU
    Cape Verdean|Cabo Verdean|Cape Verdeans|Cabo Verdeans	CV
    Cypriot|Cypriots	CY
    Czech|Czechs	CZ
    German|Germans	DE
    Djiboutian|Djiboutians	DJ
    Danish|Dane|Danes	DK
    Dominican|Dominicans	DM
    Dominican|Dominicans	DO
    Algerian|Algerians	DZ
    Ecuadorian|Ecuadorean|Ecuadorians|Ecuadoreans	EC
    Estonian|Estonians	EE
    Egyptian|Egyptians	EG
    Eritrean|Eritreans	ER
    Spanish|Spaniard|Spaniards	ES
    Ethiopian|Ethiopians	ET
    Finnish|Finn|Finns	FI
    Fijian|Fijians	FJ
    Micronesian|Micronesians	FM
    French|Frenchman|Frenchwoman|Frenchmans|Frenchwomans	FR
    Gabonese	GA
    British|Briton|Brit|Britons|UK citizen|UK citizens	GB
    Grenadian|Grenadians	GD
    Georgian|Georgians	GE
    Ghanaian|Ghanaians	GH
    Gambian|Gambians	GM
    Guinean|Guineans	GN
    Equatoguinean|Equatorial Guinean|Equatoguineans|Equatorial Guineans	GQ
    Greek|Hellenic|Greeks	GR
    Guatemalan|Guatemalans	GT
    Bissau-Guinean|Guinea-Bissauan|Bissau-Guineans|Guinea-Bissauans	GW
    Guyanese	GY
    Hong Konger|Hongkonger|Hong Kongers|Hongkongers	HK
    Honduran|Hondurans	HN
    Croatian|Croat|Croatians|Croats	HR
    Haitian|Haitians	HT
    Hungarian|Hungarians	HU
    Indonesian|WNI|Indonesians	ID
    Irish	IE
    Israeli|Israelis	IL
    Indian|Indians	IN
    Iraqi|Iraqis	IQ
    Iranian|Persian|Iranians|Persians	IR
    Icelandic|Icelander|Icelanders	IS
    Italian|Italians	IT
    Jamaican|Jamaicans	JM
    Jordanian|Jordanians	JO
    Japanese	JP
    Kenyan|Kenyans	KE
    Kyrgyz|Kyrgyzstani|Kyrgyzstanis	KG
    Cambodian|Khmer|Cambodians|Khmers	KH
    I-Kiribati|I-Kiribatis	KI
    Comorian|Comorians	KM
    Kittitian|Nevisian|Kittitians|Nevisians	KN
    North Korean|North Koreans	KP
    South Korean|South Koreans|Korean|Koreans|Korea	KR
    Kuwaiti|Kuwaitis	KW
    Kazakh|Kazakhstani|Kazakhs|Kazakhstanis	KZ
    Lao|Laotian|Laotians	LA
    Lebanese	LB
    Saint Lucian|St. Lucian|Saint Lucians|St. Lucians	LC
    Liechtensteiner|Liechtensteiners	LI
    Sri Lankan|Sri Lankans	LK
    Liberian|Liberians	LR
    Basotho|Mosotho	LS
    Lithuanian|Lithuanians	LT
    Luxembourgish|Luxembourger|Luxembourgers	LU
    Latvian|Latvians	LV
    Libyan|Libyans	LY
    Moroccan|Moroccans	MA
    Monegasque|Monacan|Monacans	MC
    Moldovan|Moldovans	MD
    Montenegrin	ME
    Malagasy|Madagascan|Madagascans	MG
    Marshallese	MH
    Macedonian|North Macedonian|Macedonians|North Macedonians	MK
    Malian|Malians	ML
    Myanmar|Burmese|Myanma	MM
    Mongolian|Mongolians	MN
    Mauritanian|Mauritanians	MR
    Maltese	MT
    Mauritian|Mauritians	MU
    Maldivian|Maldivians	MV
    Malawian|Malawians	MW
    Mexican|Mexicans	MX
    Malaysian|Malaysians	MY
    Mozambican|Mozambicans	MZ
    Namibian|Namibians	NA
    Nigerien|Nigeriens	NE
    Nigerian|Nigerians	NG
    Nicaraguan|Nicaraguans	NI
    Dutch|Dutchman|Dutchmans	NL
    Norwegian|Norwegians	NO
    Nepali|Nepalese|Nepalis	NP
    Nauruan|Nauruans	NR
    New Zealander|Kiwi|New Zealand|New Zealanders	NZ
    Omani|Omanis	OM
    Panamanian|Panamanians	PA
    Peruvian|Peruvians	PE
    Papua New Guinean|Papua New Guineans	PG
    Filipino|Philippine|Filipina|Filipinos	PH
    Pakistani|Pakistanis	PK
    Polish|Pole|Poles	PL
    Palestinian|Palestinians	PS
    Portuguese	PT
    Palauan|Palauans	PW
    Paraguayan|Paraguayans	PY
    Qatari|Qataris	QA
    Romanian|Romanians	RO
    Serbian|Serb|Serbians|Serbs	RS
    Russian|Russians	RU
    Rwandan|Rwandans	RW
    Saudi|Saudi Arabian|Saudi Arabians	SA
    Solomon Islander|Solomon Islanders	SB
    Seychellois	SC
    Sudanese	SD
    Swedish|Swede|Swedes	SE
    Singaporean|Singaporeans	SG
    Slovenian|Slovene|Slovenians	SI
    Slovak|Slovakian|Slovakians	SK
    Sierra Leonean|Sierra Leoneans	SL
    Sammarinese	SM
    Senegalese	SN
    Somali|Somalis	SO
    Surinamese	SR
    South Sudanese	SS
    Santomean|São Toméan|Santomeans|São Toméans	ST
    Salvadoran|Salvadorian|Salvadorean|Salvadorans|Salvadorians|Salvadoreans	SV
    Syrian|Syrians	SY
    Swazi|Liswati|Liswatis	SZ
    Chadian|Chadians	TD
    Togolese	TG
    Thai|Thais	TH
    Tajik|Tajikistani|Tajiks|Tajikistanis	TJ
    Timorese|East Timorese	TL
    Turkmen|Turkmenistani|Turkmens|Turkmenistanis	TM
    Tunisian|Tunisians	TN
    Tongan|Tongans	TO
    Turkish|Turk|Turks	TR
    Trinidadian|Tobagonian|Trinidadians|Tobagonians	TT
    Tuvaluan|Tuvaluans	TV
    Taiwanese	TW
    Tanzanian|Tanzanians	TZ
    Ukrainian|Ukrainians	UA
    Ugandan|Ugandans	UG
    American|Americans	US
    Uruguayan|Uruguayans	UY
    Uzbek|Uzbekistani|Uzbeks|Uzbekistanis	UZ
    Vatican|Vaticans	VA
    Vincentian|Vincentians	VC
    Venezuelan|Venezuelans	VE
    Vietnamese	VN
    Ni-Vanuatu|Vanuatuan|Vanuatuans	VU
    Samoan|Samoans	WS
    Kosovar|Kosovan|Kosovo Albanian|Kosovans|Kosovo Albanians	XK
    Yemeni|Yemenis	YE
    South African|South Africans	ZA
    Zambian|Zambians	ZM
    Zimbabwean|Zimbabweans	ZW
    """#
}
