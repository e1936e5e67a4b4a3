extension Gazetteer {
  /// People in high office since about 2019. Columns: forms (the full name first; single words are surnames or
  /// nicknames that need the full name or the role nearby), id, ISO 3166 code of the country, class of the latest
  /// office (as in the roles tables).
  static let people: StaticString = #"""
    Joko Widodo|Jokowi	P.JOKO_WIDODO	ID	HEAD_OF_STATE
    Prabowo Subianto|Prabowo	P.PRABOWO_SUBIANTO	ID	HEAD_OF_STATE
    Ma'ruf Amin|Maruf Amin|KH Ma'ruf Amin	P.MA_RUF_AMIN	ID	DEPUTY_HEAD
    Gibran Rakabuming Raka|Gibran	P.GIBRAN_RAKABUMING_RAKA	ID	DEPUTY_HEAD
    Retno Marsudi|Retno Lestari Priansari Marsudi|Retno	P.RETNO_MARSUDI	ID	MINISTER
    Sugiono	P.SUGIONO	ID	MINISTER
    Sjafrie Sjamsoeddin|Sjafrie	P.SJAFRIE_SJAMSOEDDIN	ID	MINISTER
    Sri Mulyani Indrawati|Sri Mulyani	P.SRI_MULYANI_INDRAWATI	ID	MINISTER
    Purbaya Yudhi Sadewa|Purbaya	P.PURBAYA_YUDHI_SADEWA	ID	MINISTER
    Tito Karnavian|Tito|Muhammad Tito Karnavian	P.TITO_KARNAVIAN	ID	MINISTER
    Terawan Agus Putranto|Terawan	P.TERAWAN_AGUS_PUTRANTO	ID	MINISTER
    Budi Gunadi Sadikin|Budi Gunadi	P.BUDI_GUNADI_SADIKIN	ID	MINISTER
    Yaqut Cholil Qoumas|Gus Yaqut|Yaqut	P.YAQUT_CHOLIL_QOUMAS	ID	MINISTER
    Nasaruddin Umar	P.NASARUDDIN_UMAR	ID	MINISTER
    Airlangga Hartarto|Airlangga	P.AIRLANGGA_HARTARTO	ID	MINISTER
    Luhut Binsar Pandjaitan|Luhut|Luhut Panjaitan|LBP	P.LUHUT_BINSAR_PANDJAITAN	ID	MINISTER
    Mahfud MD|Mahfud	P.MAHFUD_MD	ID	MINISTER
    Hadi Tjahjanto|Hadi	P.HADI_TJAHJANTO	ID	MINISTER
    Budi Gunawan|BG	P.BUDI_GUNAWAN	ID	MINISTER
    Djamari Chaniago|Djamari	P.DJAMARI_CHANIAGO	ID	MINISTER
    Bahlil Lahadalia|Bahlil	P.BAHLIL_LAHADALIA	ID	MINISTER
    Erick Thohir|Erick	P.ERICK_THOHIR	ID	MINISTER
    Dito Ariotedjo|Dito	P.DITO_ARIOTEDJO	ID	MINISTER
    Pratikno	P.PRATIKNO	ID	MINISTER
    Prasetyo Hadi	P.PRASETYO_HADI	ID	MINISTER
    Andika Perkasa|Andika	P.ANDIKA_PERKASA	ID	MILITARY
    Yudo Margono|Yudo	P.YUDO_MARGONO	ID	MILITARY
    Agus Subiyanto	P.AGUS_SUBIYANTO	ID	MILITARY
    Idham Azis|Idham Aziz	P.IDHAM_AZIS	ID	POLICE
    Listyo Sigit Prabowo|Listyo Sigit|Listyo	P.LISTYO_SIGIT_PRABOWO	ID	POLICE
    Sanitiar Burhanuddin|ST Burhanuddin|Burhanuddin	P.SANITIAR_BURHANUDDIN	ID	LEGAL
    Puan Maharani|Puan	P.PUAN_MAHARANI	ID	LEGISLATOR
    Bambang Soesatyo|Bamsoet	P.BAMBANG_SOESATYO	ID	LEGISLATOR
    Ahmad Muzani|Muzani	P.AHMAD_MUZANI	ID	LEGISLATOR
    Agus Rahardjo	P.AGUS_RAHARDJO	ID	AGENCY_HEAD
    Firli Bahuri|Firli	P.FIRLI_BAHURI	ID	AGENCY_HEAD
    Nawawi Pomolango|Nawawi	P.NAWAWI_POMOLANGO	ID	AGENCY_HEAD
    Setyo Budiyanto|Setyo	P.SETYO_BUDIYANTO	ID	AGENCY_HEAD
    Doni Monardo|Doni	P.DONI_MONARDO	ID	AGENCY_HEAD
    Ganip Warsito|Ganip	P.GANIP_WARSITO	ID	AGENCY_HEAD
    Suharyanto|Letjen Suharyanto	P.SUHARYANTO	ID	AGENCY_HEAD
    Abdul Muhari|Muhari	P.ABDUL_MUHARI	ID	SPOKESPERSON
    Dwikorita Karnawati|Dwikorita	P.DWIKORITA_KARNAWATI	ID	AGENCY_HEAD
    Anwar Usman	P.ANWAR_USMAN	ID	LEGAL
    Suhartoyo	P.SUHARTOYO	ID	LEGAL
    Hasyim Asy'ari|Hasyim Asyari	P.HASYIM_ASY_ARI	ID	AGENCY_HEAD
    Mochammad Afifuddin|Afifuddin	P.MOCHAMMAD_AFIFUDDIN	ID	AGENCY_HEAD
    Perry Warjiyo|Perry	P.PERRY_WARJIYO	ID	AGENCY_HEAD
    Anies Baswedan|Anies	P.ANIES_BASWEDAN	ID	REGIONAL
    Pramono Anung|Pramono	P.PRAMONO_ANUNG	ID	REGIONAL
    Ridwan Kamil|Kang Emil	P.RIDWAN_KAMIL	ID	REGIONAL
    Dedi Mulyadi|KDM|Kang Dedi Mulyadi	P.DEDI_MULYADI	ID	REGIONAL
    Ganjar Pranowo|Ganjar	P.GANJAR_PRANOWO	ID	REGIONAL
    Ahmad Luthfi	P.AHMAD_LUTHFI	ID	REGIONAL
    Khofifah Indar Parawansa|Khofifah	P.KHOFIFAH_INDAR_PARAWANSA	ID	REGIONAL
    Bobby Nasution|Bobby	P.BOBBY_NASUTION	ID	REGIONAL
    Hamengku Buwono X|Sri Sultan Hamengku Buwono X|Sultan HB X	P.HAMENGKU_BUWONO_X	ID	REGIONAL
    Donald Trump|Trump|Donald J. Trump	P.DONALD_TRUMP	US	HEAD_OF_STATE
    Joe Biden|Biden|Joseph Biden	P.JOE_BIDEN	US	HEAD_OF_STATE
    Mike Pence|Pence	P.MIKE_PENCE	US	DEPUTY_HEAD
    Kamala Harris|Harris	P.KAMALA_HARRIS	US	DEPUTY_HEAD
    JD Vance|J.D. Vance|Vance	P.JD_VANCE	US	DEPUTY_HEAD
    Mike Pompeo|Pompeo	P.MIKE_POMPEO	US	MINISTER
    Antony Blinken|Blinken|Anthony Blinken	P.ANTONY_BLINKEN	US	MINISTER
    Marco Rubio|Rubio	P.MARCO_RUBIO	US	MINISTER
    Mark Esper|Esper	P.MARK_ESPER	US	MINISTER
    Lloyd Austin|Austin	P.AUSTIN	US	MINISTER
    Pete Hegseth|Hegseth	P.PETE_HEGSETH	US	MINISTER
    Janet Yellen|Yellen	P.JANET_YELLEN	US	MINISTER
    Scott Bessent|Bessent	P.SCOTT_BESSENT	US	MINISTER
    Jake Sullivan|Sullivan	P.JAKE_SULLIVAN	US	AGENCY_HEAD
    Mike Waltz|Waltz	P.MIKE_WALTZ	US	AGENCY_HEAD
    Karine Jean-Pierre|Jean-Pierre	P.KARINE_JEAN_PIERRE	US	SPOKESPERSON
    Karoline Leavitt|Leavitt	P.KAROLINE_LEAVITT	US	SPOKESPERSON
    Matthew Miller|Miller	P.MATTHEW_MILLER	US	SPOKESPERSON
    Nancy Pelosi|Pelosi	P.NANCY_PELOSI	US	LEGISLATOR
    Kevin McCarthy|McCarthy	P.KEVIN_MCCARTHY	US	LEGISLATOR
    Mike Johnson	P.MIKE_JOHNSON	US	LEGISLATOR
    Jerome Powell|Powell	P.JEROME_POWELL	US	AGENCY_HEAD
    William Burns|Bill Burns	P.WILLIAM_BURNS	US	AGENCY_HEAD
    John Ratcliffe|Ratcliffe	P.JOHN_RATCLIFFE	US	AGENCY_HEAD
    Christopher Wray|Wray	P.CHRISTOPHER_WRAY	US	AGENCY_HEAD
    Kash Patel|Patel	P.KASH_PATEL	US	AGENCY_HEAD
    Elizabeth II|Queen Elizabeth|Ratu Elizabeth II|Ratu Elizabeth	P.ELIZABETH_II	GB	HEAD_OF_STATE
    Charles III|King Charles|Raja Charles III|Raja Charles	P.CHARLES_III	GB	HEAD_OF_STATE
    Theresa May	P.THERESA_MAY	GB	HEAD_OF_GOV
    Boris Johnson	P.BORIS_JOHNSON	GB	HEAD_OF_GOV
    Liz Truss|Truss	P.LIZ_TRUSS	GB	HEAD_OF_GOV
    Rishi Sunak|Sunak	P.RISHI_SUNAK	GB	HEAD_OF_GOV
    Keir Starmer|Sir Keir Starmer|Starmer	P.KEIR_STARMER	GB	HEAD_OF_GOV
    Dominic Raab|Raab	P.DOMINIC_RAAB	GB	MINISTER
    James Cleverly|Cleverly	P.JAMES_CLEVERLY	GB	MINISTER
    David Cameron|Lord Cameron|Cameron	P.DAVID_CAMERON	GB	MINISTER
    David Lammy|Lammy	P.LAMMY	GB	MINISTER
    Yvette Cooper|Cooper	P.YVETTE_COOPER	GB	MINISTER
    Ben Wallace|Wallace	P.BEN_WALLACE	GB	MINISTER
    Grant Shapps|Shapps	P.GRANT_SHAPPS	GB	MINISTER
    John Healey|Healey	P.JOHN_HEALEY	GB	MINISTER
    Rachel Reeves|Reeves	P.RACHEL_REEVES	GB	MINISTER
    Vladimir Putin|Putin|Wladimir Putin	P.PUTIN	RU	HEAD_OF_STATE
    Mikhail Mishustin|Mishustin	P.MIKHAIL_MISHUSTIN	RU	HEAD_OF_GOV
    Sergey Lavrov|Sergei Lavrov|Lavrov	P.SERGEY_LAVROV	RU	MINISTER
    Sergei Shoigu|Sergey Shoigu|Shoigu	P.SERGEI_SHOIGU	RU	AGENCY_HEAD
    Andrei Belousov|Andrey Belousov|Belousov	P.ANDREI_BELOUSOV	RU	MINISTER
    Dmitry Peskov|Dmitri Peskov|Peskov	P.PESKOV	RU	SPOKESPERSON
    Maria Zakharova|Zakharova|Mariya Zakharova	P.MARIA_ZAKHAROVA	RU	SPOKESPERSON
    Dmitry Medvedev|Medvedev	P.DMITRY_MEDVEDEV	RU	AGENCY_HEAD
    Valery Gerasimov|Gerasimov	P.VALERY_GERASIMOV	RU	MILITARY
    Vyacheslav Volodin|Volodin	P.VYACHESLAV_VOLODIN	RU	LEGISLATOR
    Volodymyr Zelensky|Volodymyr Zelenskyy|Volodymyr Zelenskiy|Zelensky|Zelenskyy|Zelenskiy	P.ZELENSKY	UA	HEAD_OF_STATE
    Denys Shmyhal|Shmyhal	P.DENYS_SHMYHAL	UA	MINISTER
    Yulia Svyrydenko|Svyrydenko	P.YULIA_SVYRYDENKO	UA	HEAD_OF_GOV
    Dmytro Kuleba|Kuleba	P.DMYTRO_KULEBA	UA	MINISTER
    Andrii Sybiha|Andriy Sybiha|Sybiga|Sybiha	P.ANDRII_SYBIHA	UA	MINISTER
    Oleksii Reznikov|Oleksiy Reznikov|Reznikov	P.OLEKSII_REZNIKOV	UA	MINISTER
    Rustem Umerov|Umerov	P.RUSTEM_UMEROV	UA	MINISTER
    Valerii Zaluzhnyi|Valeriy Zaluzhny|Zaluzhny	P.VALERII_ZALUZHNYI	UA	MILITARY
    Oleksandr Syrskyi|Oleksandr Syrsky|Syrskyi|Syrsky	P.OLEKSANDR_SYRSKYI	UA	MILITARY
    Andriy Yermak|Andrii Yermak|Yermak	P.ANDRIY_YERMAK	UA	AGENCY_HEAD
    Kyrylo Budanov|Budanov	P.KYRYLO_BUDANOV	UA	AGENCY_HEAD
    Moon Jae-in|Moon Jae In|Moon	P.MOON_JAE_IN	KR	HEAD_OF_STATE
    Yoon Suk Yeol|Yoon Suk-yeol|Yoon Seok-youl|Yoon	P.YOON	KR	HEAD_OF_STATE
    Lee Jae-myung|Lee Jae Myung	P.LEE_JAE_MYUNG	KR	HEAD_OF_STATE
    Han Duck-soo|Han Duck Soo	P.HAN_DUCK_SOO	KR	HEAD_OF_STATE
    Choi Sang-mok|Choi Sang Mok	P.CHOI_SANG_MOK	KR	HEAD_OF_STATE
    Kim Min-seok|Kim Min Seok	P.KIM_MIN_SEOK	KR	HEAD_OF_GOV
    Kang Kyung-wha|Kang Kyung Wha	P.KANG_KYUNG_WHA	KR	MINISTER
    Park Jin	P.PARK_JIN	KR	MINISTER
    Cho Tae-yul|Cho Tae Yul	P.CHO_TAE_YUL	KR	MINISTER
    Cho Hyun	P.CHO_HYUN	KR	MINISTER
    Shin Won-sik|Shin Wonsik	P.SHIN_WON_SIK	KR	MINISTER
    Kim Yong-hyun|Kim Yong Hyun	P.KIM_YONG_HYUN	KR	MINISTER
    Ahn Gyu-back|Ahn Gyu Back	P.AHN_GYU_BACK	KR	MINISTER
    Kim Jong Un|Kim Jong-un	P.KIM_JONG_UN	KP	HEAD_OF_STATE
    Choe Son Hui|Choe Son-hui	P.CHOE_SON_HUI	KP	MINISTER
    Shinzo Abe|Abe Shinzo|Abe	P.SHINZO_ABE	JP	HEAD_OF_GOV
    Yoshihide Suga|Suga	P.YOSHIHIDE_SUGA	JP	HEAD_OF_GOV
    Fumio Kishida|Kishida	P.FUMIO_KISHIDA	JP	HEAD_OF_GOV
    Shigeru Ishiba|Ishiba	P.SHIGERU_ISHIBA	JP	HEAD_OF_GOV
    Sanae Takaichi|Takaichi	P.SANAE_TAKAICHI	JP	HEAD_OF_GOV
    Naruhito|Emperor Naruhito|Kaisar Naruhito	P.NARUHITO	JP	HEAD_OF_STATE
    Yoshimasa Hayashi|Hayashi	P.YOSHIMASA_HAYASHI	JP	MINISTER
    Yoko Kamikawa|Kamikawa	P.YOKO_KAMIKAWA	JP	MINISTER
    Takeshi Iwaya|Iwaya	P.TAKESHI_IWAYA	JP	MINISTER
    Toshimitsu Motegi|Motegi	P.TOSHIMITSU_MOTEGI	JP	MINISTER
    Minoru Kihara|Kihara	P.MINORU_KIHARA	JP	MINISTER
    Gen Nakatani|Nakatani	P.GEN_NAKATANI	JP	MINISTER
    Shinjiro Koizumi|Koizumi	P.SHINJIRO_KOIZUMI	JP	MINISTER
    Xi Jinping|Xi	P.XI_JINPING	CN	HEAD_OF_STATE
    Li Keqiang	P.LI_KEQIANG	CN	HEAD_OF_GOV
    Li Qiang	P.LI_QIANG	CN	HEAD_OF_GOV
    Wang Yi	P.WANG_YI	CN	MINISTER
    Qin Gang	P.QIN_GANG	CN	MINISTER
    Li Shangfu	P.LI_SHANGFU	CN	MINISTER
    Dong Jun	P.DONG_JUN	CN	MINISTER
    Mao Ning	P.MAO_NING	CN	SPOKESPERSON
    Lin Jian	P.LIN_JIAN	CN	SPOKESPERSON
    Tsai Ing-wen|Tsai Ing Wen|Tsai	P.TSAI_ING_WEN	TW	HEAD_OF_STATE
    Lai Ching-te|William Lai|Lai Ching Te|Lai	P.LAI_CHING_TE	TW	HEAD_OF_STATE
    Wellington Koo|Koo Li-hsiung	P.WELLINGTON_KOO	TW	MINISTER
    Joseph Wu	P.JOSEPH_WU	TW	MINISTER
    Lin Chia-lung	P.LIN_CHIA_LUNG	TW	MINISTER
    Narendra Modi|Modi	P.NARENDRA_MODI	IN	HEAD_OF_GOV
    Ram Nath Kovind	P.RAM_NATH_KOVIND	IN	HEAD_OF_STATE
    Droupadi Murmu|Murmu	P.DROUPADI_MURMU	IN	HEAD_OF_STATE
    Subrahmanyam Jaishankar|S. Jaishankar|Jaishankar	P.SUBRAHMANYAM_JAISHANKAR	IN	MINISTER
    Rajnath Singh	P.RAJNATH_SINGH	IN	MINISTER
    Imran Khan	P.IMRAN_KHAN	PK	HEAD_OF_GOV
    Shehbaz Sharif|Shahbaz Sharif	P.SHEHBAZ_SHARIF	PK	HEAD_OF_GOV
    Asif Ali Zardari|Zardari	P.ASIF_ALI_ZARDARI	PK	HEAD_OF_STATE
    Asim Munir|Munir	P.ASIM_MUNIR	PK	MILITARY
    Khawaja Asif|Khawaja Muhammad Asif	P.KHAWAJA_ASIF	PK	MINISTER
    Ishaq Dar	P.ISHAQ_DAR	PK	MINISTER
    Sheikh Hasina|Hasina|Syekh Hasina	P.SHEIKH_HASINA	BD	HEAD_OF_GOV
    Muhammad Yunus|Yunus	P.MUHAMMAD_YUNUS	BD	HEAD_OF_GOV
    Gotabaya Rajapaksa	P.GOTABAYA_RAJAPAKSA	LK	HEAD_OF_STATE
    Ranil Wickremesinghe	P.RANIL_WICKREMESINGHE	LK	HEAD_OF_STATE
    Anura Kumara Dissanayake	P.ANURA_KUMARA_DISSANAYAKE	LK	HEAD_OF_STATE
    K.P. Sharma Oli|KP Sharma Oli|KP Oli	P.K_P_SHARMA_OLI	NP	HEAD_OF_GOV
    Sushila Karki|Karki	P.SUSHILA_KARKI	NP	HEAD_OF_GOV
    Angela Merkel|Merkel	P.ANGELA_MERKEL	DE	HEAD_OF_GOV
    Olaf Scholz|Scholz	P.OLAF_SCHOLZ	DE	HEAD_OF_GOV
    Friedrich Merz|Merz	P.FRIEDRICH_MERZ	DE	HEAD_OF_GOV
    Frank-Walter Steinmeier|Steinmeier	P.FRANK_WALTER_STEINMEIER	DE	HEAD_OF_STATE
    Annalena Baerbock|Baerbock	P.ANNALENA_BAERBOCK	DE	MINISTER
    Johann Wadephul|Wadephul	P.JOHANN_WADEPHUL	DE	MINISTER
    Boris Pistorius|Pistorius	P.BORIS_PISTORIUS	DE	MINISTER
    Emmanuel Macron|Macron	P.EMMANUEL_MACRON	FR	HEAD_OF_STATE
    Élisabeth Borne|Elisabeth Borne	P.ELISABETH_BORNE	FR	HEAD_OF_GOV
    Gabriel Attal|Attal	P.GABRIEL_ATTAL	FR	HEAD_OF_GOV
    Michel Barnier|Barnier	P.MICHEL_BARNIER	FR	HEAD_OF_GOV
    François Bayrou|Francois Bayrou|Bayrou	P.FRANCOIS_BAYROU	FR	HEAD_OF_GOV
    Sébastien Lecornu|Sebastien Lecornu|Lecornu	P.SEBASTIEN_LECORNU	FR	HEAD_OF_GOV
    Jean-Yves Le Drian	P.JEAN_YVES_LE_DRIAN	FR	MINISTER
    Catherine Colonna|Colonna	P.CATHERINE_COLONNA	FR	MINISTER
    Stéphane Séjourné|Stephane Sejourne	P.STEPHANE_SEJOURNE	FR	MINISTER
    Jean-Noël Barrot|Jean-Noel Barrot|Barrot	P.JEAN_NOEL_BARROT	FR	MINISTER
    Catherine Vautrin|Vautrin	P.CATHERINE_VAUTRIN	FR	MINISTER
    Giuseppe Conte	P.GIUSEPPE_CONTE	IT	HEAD_OF_GOV
    Mario Draghi|Draghi	P.MARIO_DRAGHI	IT	HEAD_OF_GOV
    Giorgia Meloni|Meloni	P.GIORGIA_MELONI	IT	HEAD_OF_GOV
    Sergio Mattarella|Mattarella	P.SERGIO_MATTARELLA	IT	HEAD_OF_STATE
    Antonio Tajani|Tajani	P.ANTONIO_TAJANI	IT	MINISTER
    Guido Crosetto|Crosetto	P.GUIDO_CROSETTO	IT	MINISTER
    Pedro Sánchez|Pedro Sanchez	P.PEDRO_SANCHEZ	ES	HEAD_OF_GOV
    Felipe VI|King Felipe|Raja Felipe VI	P.FELIPE_VI	ES	HEAD_OF_STATE
    José Manuel Albares|Jose Manuel Albares|Albares	P.JOSE_MANUEL_ALBARES	ES	MINISTER
    Andrzej Duda|Duda	P.ANDRZEJ_DUDA	PL	HEAD_OF_STATE
    Karol Nawrocki|Nawrocki	P.KAROL_NAWROCKI	PL	HEAD_OF_STATE
    Mateusz Morawiecki|Morawiecki	P.MATEUSZ_MORAWIECKI	PL	HEAD_OF_GOV
    Donald Tusk|Tusk	P.DONALD_TUSK	PL	HEAD_OF_GOV
    Radosław Sikorski|Radosaw Sikorski|Radoslaw Sikorski|Radek Sikorski|Sikorski	P.RADOSAW_SIKORSKI	PL	MINISTER
    Viktor Orbán|Viktor Orban|Orban	P.VIKTOR_ORBAN	HU	HEAD_OF_GOV
    Péter Szijjártó|Peter Szijjarto|Szijjarto	P.PETER_SZIJJARTO	HU	MINISTER
    Mark Rutte|Rutte	P.RUTTE	NL	INTL_ORG_HEAD
    Dick Schoof|Schoof	P.DICK_SCHOOF	NL	HEAD_OF_GOV
    Alexander De Croo|De Croo	P.ALEXANDER_DE_CROO	BE	HEAD_OF_GOV
    Bart De Wever|De Wever	P.BART_DE_WEVER	BE	HEAD_OF_GOV
    Magdalena Andersson	P.MAGDALENA_ANDERSSON	SE	HEAD_OF_GOV
    Ulf Kristersson|Kristersson	P.ULF_KRISTERSSON	SE	HEAD_OF_GOV
    Sauli Niinistö|Sauli Niinisto	P.SAULI_NIINISTO	FI	HEAD_OF_STATE
    Alexander Stubb|Stubb	P.ALEXANDER_STUBB	FI	HEAD_OF_STATE
    Sanna Marin|Marin	P.SANNA_MARIN	FI	HEAD_OF_GOV
    Petteri Orpo|Orpo	P.PETTERI_ORPO	FI	HEAD_OF_GOV
    Mette Frederiksen|Frederiksen	P.METTE_FREDERIKSEN	DK	HEAD_OF_GOV
    Frederik X|King Frederik|Raja Frederik X	P.FREDERIK_X	DK	HEAD_OF_STATE
    Jonas Gahr Støre|Jonas Gahr Stre|Jonas Gahr Store	P.JONAS_GAHR_STRE	NO	HEAD_OF_GOV
    Kaja Kallas|Kallas	P.KAJA_KALLAS	EE	INTL_ORG_HEAD
    Kristen Michal|Michal	P.KRISTEN_MICHAL	EE	HEAD_OF_GOV
    Gitanas Nausėda|Gitanas Nauseda|Nauseda	P.GITANAS_NAUSEDA	LT	HEAD_OF_STATE
    Petr Pavel	P.PETR_PAVEL	CZ	HEAD_OF_STATE
    Petr Fiala|Fiala	P.PETR_FIALA	CZ	HEAD_OF_GOV
    Robert Fico|Fico	P.ROBERT_FICO	SK	HEAD_OF_GOV
    Peter Pellegrini|Pellegrini	P.PETER_PELLEGRINI	SK	HEAD_OF_STATE
    Klaus Iohannis|Iohannis	P.KLAUS_IOHANNIS	RO	HEAD_OF_STATE
    Nicușor Dan|Nicusor Dan	P.NICUSOR_DAN	RO	HEAD_OF_STATE
    Maia Sandu|Sandu	P.MAIA_SANDU	MD	HEAD_OF_STATE
    Alexander Lukashenko|Aleksandr Lukashenko|Lukashenko|Alyaksandr Lukashenka	P.ALEXANDER_LUKASHENKO	BY	HEAD_OF_STATE
    Aleksandar Vučić|Aleksandar Vucic|Vucic	P.ALEKSANDAR_VUCIC	RS	HEAD_OF_STATE
    Kyriakos Mitsotakis|Mitsotakis	P.KYRIAKOS_MITSOTAKIS	GR	HEAD_OF_GOV
    Karl Nehammer|Nehammer	P.KARL_NEHAMMER	AT	HEAD_OF_GOV
    Christian Stocker|Stocker	P.CHRISTIAN_STOCKER	AT	HEAD_OF_GOV
    Irakli Kobakhidze|Kobakhidze	P.IRAKLI_KOBAKHIDZE	GE	HEAD_OF_GOV
    Ilham Aliyev|Aliyev	P.ILHAM_ALIYEV	AZ	HEAD_OF_STATE
    Nikol Pashinyan|Pashinyan	P.NIKOL_PASHINYAN	AM	HEAD_OF_GOV
    Kassym-Jomart Tokayev|Tokayev	P.KASSYM_JOMART_TOKAYEV	KZ	HEAD_OF_STATE
    Recep Tayyip Erdoğan|Recep Tayyip Erdogan|Erdogan|Tayyip Erdogan	P.RECEP_TAYYIP_ERDOGAN	TR	HEAD_OF_STATE
    Mevlüt Çavuşoğlu|Mevlut Cavusoglu|Cavusoglu	P.MEVLUT_CAVUSOGLU	TR	MINISTER
    Hakan Fidan|Fidan	P.HAKAN_FIDAN	TR	MINISTER
    Hulusi Akar|Akar	P.HULUSI_AKAR	TR	MINISTER
    Yaşar Güler|Yasar Guler	P.YASAR_GULER	TR	MINISTER
    Benjamin Netanyahu|Netanyahu	P.BENJAMIN_NETANYAHU	IL	HEAD_OF_GOV
    Naftali Bennett|Bennett	P.NAFTALI_BENNETT	IL	HEAD_OF_GOV
    Yair Lapid|Lapid	P.YAIR_LAPID	IL	HEAD_OF_GOV
    Isaac Herzog|Herzog	P.ISAAC_HERZOG	IL	HEAD_OF_STATE
    Benny Gantz|Gantz	P.BENNY_GANTZ	IL	MINISTER
    Yoav Gallant|Gallant	P.YOAV_GALLANT	IL	MINISTER
    Israel Katz|Katz	P.ISRAEL_KATZ	IL	MINISTER
    Gideon Sa'ar|Gideon Saar	P.GIDEON_SA_AR	IL	MINISTER
    Herzi Halevi|Halevi	P.HERZI_HALEVI	IL	MILITARY
    Eyal Zamir|Zamir	P.EYAL_ZAMIR	IL	MILITARY
    Daniel Hagari|Hagari	P.DANIEL_HAGARI	IL	SPOKESPERSON
    Mahmoud Abbas|Abbas|Abu Mazen	P.MAHMOUD_ABBAS	PS	HEAD_OF_STATE
    Mohammad Shtayyeh|Shtayyeh	P.MOHAMMAD_SHTAYYEH	PS	HEAD_OF_GOV
    Mohammad Mustafa	P.MOHAMMAD_MUSTAFA	PS	HEAD_OF_GOV
    Ismail Haniyeh|Haniyeh|Ismail Haniya	P.ISMAIL_HANIYEH	PS	AGENCY_HEAD
    Yahya Sinwar|Sinwar	P.YAHYA_SINWAR	PS	AGENCY_HEAD
    Michel Aoun|Aoun	P.MICHEL_AOUN	LB	HEAD_OF_STATE
    Joseph Aoun|Aoun	P.JOSEPH_AOUN	LB	HEAD_OF_STATE
    Najib Mikati|Mikati	P.NAJIB_MIKATI	LB	HEAD_OF_GOV
    Nawaf Salam|Salam	P.NAWAF_SALAM	LB	HEAD_OF_GOV
    Hassan Nasrallah|Nasrallah	P.HASSAN_NASRALLAH	LB	AGENCY_HEAD
    Naim Qassem|Qassem|Naim Kassem	P.NAIM_QASSEM	LB	AGENCY_HEAD
    Bashar al-Assad|Assad|Bashar Al Assad	P.BASHAR_AL_ASSAD	SY	HEAD_OF_STATE
    Ahmed al-Sharaa|al-Sharaa|Ahmad al-Sharaa|Abu Mohammed al-Jolani|al-Julani	P.AHMED_AL_SHARAA	SY	HEAD_OF_STATE
    Ali Khamenei|Khamenei|Ayatollah Ali Khamenei	P.ALI_KHAMENEI	IR	HEAD_OF_STATE
    Hassan Rouhani|Rouhani	P.HASSAN_ROUHANI	IR	HEAD_OF_STATE
    Ebrahim Raisi|Raisi	P.EBRAHIM_RAISI	IR	HEAD_OF_STATE
    Masoud Pezeshkian|Pezeshkian	P.MASOUD_PEZESHKIAN	IR	HEAD_OF_STATE
    Mohammad Javad Zarif|Javad Zarif|Zarif	P.MOHAMMAD_JAVAD_ZARIF	IR	MINISTER
    Hossein Amir-Abdollahian|Amir-Abdollahian|Amirabdollahian	P.HOSSEIN_AMIR_ABDOLLAHIAN	IR	MINISTER
    Abbas Araghchi|Araghchi|Araqchi	P.ABBAS_ARAGHCHI	IR	MINISTER
    Salman bin Abdulaziz|King Salman|Raja Salman	P.SALMAN_BIN_ABDULAZIZ	SA	HEAD_OF_STATE
    Mohammed bin Salman|MBS|Muhammad bin Salman|Mohammad bin Salman	P.MOHAMMED_BIN_SALMAN	SA	HEAD_OF_GOV
    Faisal bin Farhan|Prince Faisal bin Farhan|Faisal bin Farhan Al Saud	P.FAISAL_BIN_FARHAN	SA	MINISTER
    Mohamed bin Zayed|MBZ|Mohammed bin Zayed Al Nahyan	P.MOHAMED_BIN_ZAYED	AE	HEAD_OF_STATE
    Tamim bin Hamad Al Thani|Sheikh Tamim	P.TAMIM_BIN_HAMAD_AL_THANI	QA	HEAD_OF_STATE
    Mohammed bin Abdulrahman Al Thani|Sheikh Mohammed bin Abdulrahman	P.MOHAMMED_BIN_ABDULRAHMAN_AL_THANI	QA	HEAD_OF_GOV
    Abdullah II|King Abdullah|Raja Abdullah II	P.ABDULLAH_II	JO	HEAD_OF_STATE
    Ayman Safadi|Safadi	P.AYMAN_SAFADI	JO	MINISTER
    Abdel Fattah el-Sisi|Abdel Fattah al-Sisi|Sisi|el-Sisi	P.ABDEL_FATTAH_EL_SISI	EG	HEAD_OF_STATE
    Mohammed Shia al-Sudani|al-Sudani	P.MOHAMMED_SHIA_AL_SUDANI	IQ	HEAD_OF_GOV
    Ashraf Ghani|Ghani	P.ASHRAF_GHANI	AF	HEAD_OF_STATE
    Mahathir Mohamad|Mahathir	P.MAHATHIR_MOHAMAD	MY	HEAD_OF_GOV
    Muhyiddin Yassin|Muhyiddin	P.MUHYIDDIN_YASSIN	MY	HEAD_OF_GOV
    Ismail Sabri Yaakob|Ismail Sabri	P.ISMAIL_SABRI_YAAKOB	MY	HEAD_OF_GOV
    Anwar Ibrahim|Anwar|Datuk Seri Anwar Ibrahim	P.ANWAR_IBRAHIM	MY	HEAD_OF_GOV
    Mohamad Hasan|Tok Mat	P.MOHAMAD_HASAN	MY	MINISTER
    Ibrahim Iskandar|Sultan Ibrahim	P.IBRAHIM_ISKANDAR	MY	HEAD_OF_STATE
    Lee Hsien Loong|Lee	P.LEE_HSIEN_LOONG	SG	HEAD_OF_GOV
    Lawrence Wong|Wong	P.LAWRENCE_WONG	SG	HEAD_OF_GOV
    Vivian Balakrishnan|Balakrishnan	P.VIVIAN_BALAKRISHNAN	SG	MINISTER
    Tharman Shanmugaratnam|Tharman	P.THARMAN_SHANMUGARATNAM	SG	HEAD_OF_STATE
    Prayut Chan-o-cha|Prayuth Chan-ocha|Prayut|Prayuth	P.PRAYUT_CHAN_O_CHA	TH	HEAD_OF_GOV
    Srettha Thavisin|Srettha	P.SRETTHA_THAVISIN	TH	HEAD_OF_GOV
    Paetongtarn Shinawatra|Paetongtarn	P.PAETONGTARN_SHINAWATRA	TH	HEAD_OF_GOV
    Anutin Charnvirakul|Anutin	P.ANUTIN_CHARNVIRAKUL	TH	HEAD_OF_GOV
    Vajiralongkorn|Maha Vajiralongkorn|Rama X|Raja Vajiralongkorn	P.VAJIRALONGKORN	TH	HEAD_OF_STATE
    Hun Sen	P.HUN_SEN	KH	HEAD_OF_GOV
    Hun Manet	P.HUN_MANET	KH	HEAD_OF_GOV
    Nguyen Phu Trong|Nguyễn Phú Trọng	P.NGUYEN_PHU_TRONG	VN	HEAD_OF_STATE
    To Lam|Tô Lâm	P.TO_LAM	VN	HEAD_OF_STATE
    Pham Minh Chinh|Phạm Minh Chính	P.PHAM_MINH_CHINH	VN	HEAD_OF_GOV
    Rodrigo Duterte|Duterte	P.RODRIGO_DUTERTE	PH	HEAD_OF_STATE
    Ferdinand Marcos Jr.|Bongbong Marcos|Marcos Jr|Marcos|Ferdinand Marcos Jr	P.FERDINAND_MARCOS_JR	PH	HEAD_OF_STATE
    Enrique Manalo|Manalo	P.ENRIQUE_MANALO	PH	MINISTER
    Theresa Lazaro|Ma. Theresa Lazaro	P.THERESA_LAZARO	PH	MINISTER
    Gilberto Teodoro|Gilbert Teodoro|Teodoro	P.GILBERTO_TEODORO	PH	MINISTER
    Aung San Suu Kyi|Suu Kyi	P.AUNG_SAN_SUU_KYI	MM	HEAD_OF_GOV
    Min Aung Hlaing	P.MIN_AUNG_HLAING	MM	HEAD_OF_STATE
    José Ramos-Horta|Jose Ramos-Horta|Ramos Horta	P.JOSE_RAMOS_HORTA	TL	HEAD_OF_STATE
    Xanana Gusmão|Xanana Gusmao|Xanana	P.XANANA_GUSMAO	TL	HEAD_OF_GOV
    Hassanal Bolkiah|Sultan Hassanal Bolkiah	P.HASSANAL_BOLKIAH	BN	HEAD_OF_STATE
    James Marape|Marape	P.JAMES_MARAPE	PG	HEAD_OF_GOV
    Scott Morrison	P.SCOTT_MORRISON	AU	HEAD_OF_GOV
    Anthony Albanese|Albanese	P.ANTHONY_ALBANESE	AU	HEAD_OF_GOV
    Marise Payne	P.MARISE_PAYNE	AU	MINISTER
    Penny Wong	P.PENNY_WONG	AU	MINISTER
    Richard Marles|Marles	P.RICHARD_MARLES	AU	MINISTER
    Jacinda Ardern|Ardern	P.JACINDA_ARDERN	NZ	HEAD_OF_GOV
    Chris Hipkins|Hipkins	P.CHRIS_HIPKINS	NZ	HEAD_OF_GOV
    Christopher Luxon|Luxon	P.CHRISTOPHER_LUXON	NZ	HEAD_OF_GOV
    Justin Trudeau|Trudeau	P.JUSTIN_TRUDEAU	CA	HEAD_OF_GOV
    Mark Carney|Carney	P.MARK_CARNEY	CA	HEAD_OF_GOV
    Mélanie Joly|Melanie Joly|Joly	P.MELANIE_JOLY	CA	MINISTER
    Anita Anand|Anand	P.ANITA_ANAND	CA	MINISTER
    Andrés Manuel López Obrador|Andres Manuel Lopez Obrador|AMLO|Lopez Obrador	P.ANDRES_MANUEL_LOPEZ_OBRADOR	MX	HEAD_OF_STATE
    Claudia Sheinbaum|Sheinbaum	P.CLAUDIA_SHEINBAUM	MX	HEAD_OF_STATE
    Jair Bolsonaro|Bolsonaro	P.JAIR_BOLSONARO	BR	HEAD_OF_STATE
    Luiz Inácio Lula da Silva|Luiz Inacio Lula da Silva|Lula|Lula da Silva	P.LUIZ_INACIO_LULA_DA_SILVA	BR	HEAD_OF_STATE
    Alberto Fernández|Alberto Fernandez	P.ALBERTO_FERNANDEZ	AR	HEAD_OF_STATE
    Javier Milei|Milei	P.JAVIER_MILEI	AR	HEAD_OF_STATE
    Nicolás Maduro|Nicolas Maduro|Maduro	P.NICOLAS_MADURO	VE	HEAD_OF_STATE
    Gustavo Petro|Petro	P.GUSTAVO_PETRO	CO	HEAD_OF_STATE
    Gabriel Boric|Boric	P.GABRIEL_BORIC	CL	HEAD_OF_STATE
    Miguel Díaz-Canel|Miguel Diaz-Canel	P.MIGUEL_DIAZ_CANEL	CU	HEAD_OF_STATE
    Cyril Ramaphosa|Ramaphosa	P.CYRIL_RAMAPHOSA	ZA	HEAD_OF_STATE
    Muhammadu Buhari|Buhari	P.MUHAMMADU_BUHARI	NG	HEAD_OF_STATE
    Bola Tinubu|Tinubu	P.BOLA_TINUBU	NG	HEAD_OF_STATE
    Abiy Ahmed|Abiy	P.ABIY_AHMED	ET	HEAD_OF_GOV
    William Ruto|Ruto	P.WILLIAM_RUTO	KE	HEAD_OF_STATE
    Abdel Fattah al-Burhan|al-Burhan|Burhan	P.ABDEL_FATTAH_AL_BURHAN	SD	HEAD_OF_STATE
    Mohamed Hamdan Dagalo|Hemedti|Dagalo	P.MOHAMED_HAMDAN_DAGALO	SD	MILITARY
    Paul Kagame|Kagame	P.PAUL_KAGAME	RW	HEAD_OF_STATE
    Félix Tshisekedi|Felix Tshisekedi|Tshisekedi	P.FELIX_TSHISEKEDI	CD	HEAD_OF_STATE
    Abdourahamane Tiani|Tiani|Abdourahmane Tchiani	P.ABDOURAHAMANE_TIANI	NE	HEAD_OF_STATE
    Ibrahim Traoré|Ibrahim Traore	P.IBRAHIM_TRAORE	BF	HEAD_OF_STATE
    Pope Francis|Paus Fransiskus|Jorge Mario Bergoglio	P.FRANCIS	VA	HEAD_OF_STATE
    Leo XIV|Pope Leo XIV|Pope Leo|Paus Leo XIV|Robert Prevost|Robert Francis Prevost	P.LEO_XIV	VA	HEAD_OF_STATE
    António Guterres|Antonio Guterres|Guterres	P.ANTONIO_GUTERRES	-	INTL_ORG_HEAD
    Jens Stoltenberg|Stoltenberg	P.STOLTENBERG	-	INTL_ORG_HEAD
    Ursula von der Leyen|von der Leyen	P.URSULA_VON_DER_LEYEN	-	INTL_ORG_HEAD
    Charles Michel	P.CHARLES_MICHEL	-	INTL_ORG_HEAD
    António Costa|Antonio Costa	P.ANTONIO_COSTA	-	INTL_ORG_HEAD
    Josep Borrell|Borrell	P.JOSEP_BORRELL	-	INTL_ORG_HEAD
    Christine Lagarde|Lagarde	P.CHRISTINE_LAGARDE	-	INTL_ORG_HEAD
    Roberta Metsola|Metsola	P.ROBERTA_METSOLA	-	INTL_ORG_HEAD
    Tedros Adhanom Ghebreyesus|Tedros|Tedros Adhanom	P.TEDROS_ADHANOM_GHEBREYESUS	-	INTL_ORG_HEAD
    Kristalina Georgieva|Georgieva	P.KRISTALINA_GEORGIEVA	-	INTL_ORG_HEAD
    David Malpass|Malpass	P.DAVID_MALPASS	-	INTL_ORG_HEAD
    Ajay Banga|Banga	P.AJAY_BANGA	-	INTL_ORG_HEAD
    Ngozi Okonjo-Iweala|Okonjo-Iweala	P.NGOZI_OKONJO_IWEALA	-	INTL_ORG_HEAD
    Rafael Grossi|Grossi|Rafael Mariano Grossi	P.RAFAEL_GROSSI	-	INTL_ORG_HEAD
    Philippe Lazzarini|Lazzarini	P.PHILIPPE_LAZZARINI	-	INTL_ORG_HEAD
    Filippo Grandi|Grandi	P.FILIPPO_GRANDI	-	INTL_ORG_HEAD
    Michelle Bachelet|Bachelet	P.MICHELLE_BACHELET	-	INTL_ORG_HEAD
    Volker Türk|Volker Turk	P.VOLKER_TURK	-	INTL_ORG_HEAD
    Catherine Russell	P.CATHERINE_RUSSELL	-	INTL_ORG_HEAD
    Cindy McCain|McCain	P.CINDY_MCCAIN	-	INTL_ORG_HEAD
    Karim Khan	P.KARIM_KHAN	-	INTL_ORG_HEAD
    Lim Jock Hoi	P.LIM_JOCK_HOI	-	INTL_ORG_HEAD
    Kao Kim Hourn	P.KAO_KIM_HOURN	-	INTL_ORG_HEAD
    Gianni Infantino|Infantino	P.GIANNI_INFANTINO	-	INTL_ORG_HEAD
    Thomas Bach|Bach	P.THOMAS_BACH	-	INTL_ORG_HEAD
    Kirsty Coventry|Coventry	P.KIRSTY_COVENTRY	-	INTL_ORG_HEAD
    """#
}
