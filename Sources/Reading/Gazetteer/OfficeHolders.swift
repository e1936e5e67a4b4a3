extension Gazetteer {
  /// Who held which office when. Columns: forms (the full name), person id, English name of the office, Indonesian
  /// name of the office, class, ISO 3166 code or the organisation's or place's id, first day, last day (`-`: open or
  /// unknown). Days are ISO 8601; a shorter date is exact only to the month or year.
  static let officeHolders: StaticString = #"""
    Joko Widodo	P.JOKO_WIDODO	President	Presiden	HEAD_OF_STATE	ID	2014-10-20	2024-10-20
    Prabowo Subianto	P.PRABOWO_SUBIANTO	President	Presiden	HEAD_OF_STATE	ID	2024-10-20	-
    Ma'ruf Amin	P.MA_RUF_AMIN	Vice President	Wakil Presiden	DEPUTY_HEAD	ID	2019-10-20	2024-10-20
    Gibran Rakabuming Raka	P.GIBRAN_RAKABUMING_RAKA	Vice President	Wakil Presiden	DEPUTY_HEAD	ID	2024-10-20	-
    Retno Marsudi	P.RETNO_MARSUDI	Foreign Minister	Menteri Luar Negeri	MINISTER	ID	2014-10-27	2024-10-20
    Sugiono	P.SUGIONO	Foreign Minister	Menteri Luar Negeri	MINISTER	ID	2024-10-21	-
    Prabowo Subianto	P.PRABOWO_SUBIANTO	Defence Minister	Menteri Pertahanan	MINISTER	ID	2019-10-23	2024-10-20
    Sjafrie Sjamsoeddin	P.SJAFRIE_SJAMSOEDDIN	Defence Minister	Menteri Pertahanan	MINISTER	ID	2024-10-21	-
    Sri Mulyani Indrawati	P.SRI_MULYANI_INDRAWATI	Finance Minister	Menteri Keuangan	MINISTER	ID	2016-07-27	2025-09-08
    Purbaya Yudhi Sadewa	P.PURBAYA_YUDHI_SADEWA	Finance Minister	Menteri Keuangan	MINISTER	ID	2025-09-08	-
    Tito Karnavian	P.TITO_KARNAVIAN	Home Affairs Minister	Menteri Dalam Negeri	MINISTER	ID	2019-10-23	-
    Terawan Agus Putranto	P.TERAWAN_AGUS_PUTRANTO	Health Minister	Menteri Kesehatan	MINISTER	ID	2019-10-23	2020-12-23
    Budi Gunadi Sadikin	P.BUDI_GUNADI_SADIKIN	Health Minister	Menteri Kesehatan	MINISTER	ID	2020-12-23	-
    Yaqut Cholil Qoumas	P.YAQUT_CHOLIL_QOUMAS	Religious Affairs Minister	Menteri Agama	MINISTER	ID	2020-12-23	2024-10-20
    Nasaruddin Umar	P.NASARUDDIN_UMAR	Religious Affairs Minister	Menteri Agama	MINISTER	ID	2024-10-21	-
    Airlangga Hartarto	P.AIRLANGGA_HARTARTO	Coordinating Minister for Economic Affairs	Menko Perekonomian	MINISTER	ID	2019-10-23	-
    Luhut Binsar Pandjaitan	P.LUHUT_BINSAR_PANDJAITAN	Coordinating Minister for Maritime Affairs and Investment	Menko Kemaritiman dan Investasi	MINISTER	ID	2019-10-23	2024-10-20
    Mahfud MD	P.MAHFUD_MD	Coordinating Minister for Political, Legal and Security Affairs	Menko Polhukam	MINISTER	ID	2019-10-23	2024-02-02
    Hadi Tjahjanto	P.HADI_TJAHJANTO	Coordinating Minister for Political, Legal and Security Affairs	Menko Polhukam	MINISTER	ID	2024-02-21	2024-10-20
    Budi Gunawan	P.BUDI_GUNAWAN	Coordinating Minister for Political and Security Affairs	Menko Polkam	MINISTER	ID	2024-10-21	2025-09-08
    Djamari Chaniago	P.DJAMARI_CHANIAGO	Coordinating Minister for Political and Security Affairs	Menko Polkam	MINISTER	ID	2025-09-17	-
    Bahlil Lahadalia	P.BAHLIL_LAHADALIA	Energy and Mineral Resources Minister	Menteri ESDM	MINISTER	ID	2024-08-19	-
    Erick Thohir	P.ERICK_THOHIR	State-Owned Enterprises Minister	Menteri BUMN	MINISTER	ID	2019-10-23	2025-09-17
    Dito Ariotedjo	P.DITO_ARIOTEDJO	Youth and Sports Minister	Menpora	MINISTER	ID	2023-04-03	2025-09-08
    Erick Thohir	P.ERICK_THOHIR	Youth and Sports Minister	Menpora	MINISTER	ID	2025-09-17	-
    Pratikno	P.PRATIKNO	State Secretary	Menteri Sekretaris Negara	MINISTER	ID	2014-10-27	2024-10-20
    Prasetyo Hadi	P.PRASETYO_HADI	State Secretary	Menteri Sekretaris Negara	MINISTER	ID	2024-10-21	-
    Hadi Tjahjanto	P.HADI_TJAHJANTO	TNI Commander	Panglima TNI	MILITARY	O.TNI	2017-12-08	2021-11-17
    Andika Perkasa	P.ANDIKA_PERKASA	TNI Commander	Panglima TNI	MILITARY	O.TNI	2021-11-17	2022-12-19
    Yudo Margono	P.YUDO_MARGONO	TNI Commander	Panglima TNI	MILITARY	O.TNI	2022-12-19	2023-11-22
    Agus Subiyanto	P.AGUS_SUBIYANTO	TNI Commander	Panglima TNI	MILITARY	O.TNI	2023-11-22	-
    Tito Karnavian	P.TITO_KARNAVIAN	National Police Chief	Kapolri	POLICE	O.POLRI	2016-07-13	2019-10-22
    Idham Azis	P.IDHAM_AZIS	National Police Chief	Kapolri	POLICE	O.POLRI	2019-11-01	2021-01-27
    Listyo Sigit Prabowo	P.LISTYO_SIGIT_PRABOWO	National Police Chief	Kapolri	POLICE	O.POLRI	2021-01-27	-
    Sanitiar Burhanuddin	P.SANITIAR_BURHANUDDIN	Attorney General	Jaksa Agung	LEGAL	O.KEJAGUNG	2019-10-23	-
    Puan Maharani	P.PUAN_MAHARANI	Speaker of the House	Ketua DPR	LEGISLATOR	O.DPR	2019-10-01	-
    Bambang Soesatyo	P.BAMBANG_SOESATYO	Speaker of the MPR	Ketua MPR	LEGISLATOR	O.MPR	2019-10-03	2024-10-01
    Ahmad Muzani	P.AHMAD_MUZANI	Speaker of the MPR	Ketua MPR	LEGISLATOR	O.MPR	2024-10	-
    Agus Rahardjo	P.AGUS_RAHARDJO	KPK Chairman	Ketua KPK	AGENCY_HEAD	O.KPK	2015-12-21	2019-12-20
    Firli Bahuri	P.FIRLI_BAHURI	KPK Chairman	Ketua KPK	AGENCY_HEAD	O.KPK	2019-12-20	2023-12
    Nawawi Pomolango	P.NAWAWI_POMOLANGO	KPK Chairman (interim)	Ketua sementara KPK	AGENCY_HEAD	O.KPK	2023-11-27	2024-12-16
    Setyo Budiyanto	P.SETYO_BUDIYANTO	KPK Chairman	Ketua KPK	AGENCY_HEAD	O.KPK	2024-12-16	-
    Doni Monardo	P.DONI_MONARDO	Head of BNPB	Kepala BNPB	AGENCY_HEAD	O.BNPB	2019-01-09	2021-05-25
    Ganip Warsito	P.GANIP_WARSITO	Head of BNPB	Kepala BNPB	AGENCY_HEAD	O.BNPB	2021-05-25	2021-11-17
    Suharyanto	P.SUHARYANTO	Head of BNPB	Kepala BNPB	AGENCY_HEAD	O.BNPB	2021-11-17	-
    Abdul Muhari	P.ABDUL_MUHARI	BNPB spokesman (head of disaster data)	Kapusdatin BNPB	SPOKESPERSON	O.BNPB	2021	-
    Dwikorita Karnawati	P.DWIKORITA_KARNAWATI	Head of BMKG	Kepala BMKG	AGENCY_HEAD	O.BMKG	2017-11	2025-11
    Anwar Usman	P.ANWAR_USMAN	Chief Justice of the Constitutional Court	Ketua MK	LEGAL	O.MK	2018-04-02	2023-11-07
    Suhartoyo	P.SUHARTOYO	Chief Justice of the Constitutional Court	Ketua MK	LEGAL	O.MK	2023-11-13	-
    Hasyim Asy'ari	P.HASYIM_ASY_ARI	KPU Chairman	Ketua KPU	AGENCY_HEAD	O.KPU	2022-04-12	2024-07-03
    Mochammad Afifuddin	P.MOCHAMMAD_AFIFUDDIN	KPU Chairman	Ketua KPU	AGENCY_HEAD	O.KPU	2024-07	-
    Perry Warjiyo	P.PERRY_WARJIYO	Governor of Bank Indonesia	Gubernur BI	AGENCY_HEAD	O.BI	2018-05-24	-
    Anies Baswedan	P.ANIES_BASWEDAN	Governor of Jakarta	Gubernur DKI Jakarta	REGIONAL	ID-JK	2017-10-16	2022-10-16
    Pramono Anung	P.PRAMONO_ANUNG	Governor of Jakarta	Gubernur DKI Jakarta	REGIONAL	ID-JK	2025-02-20	-
    Ridwan Kamil	P.RIDWAN_KAMIL	Governor of West Java	Gubernur Jawa Barat	REGIONAL	ID-JB	2018-09-05	2023-09-05
    Dedi Mulyadi	P.DEDI_MULYADI	Governor of West Java	Gubernur Jawa Barat	REGIONAL	ID-JB	2025-02-20	-
    Ganjar Pranowo	P.GANJAR_PRANOWO	Governor of Central Java	Gubernur Jawa Tengah	REGIONAL	ID-JT	2013-08-23	2023-09-05
    Ahmad Luthfi	P.AHMAD_LUTHFI	Governor of Central Java	Gubernur Jawa Tengah	REGIONAL	ID-JT	2025-02-20	-
    Khofifah Indar Parawansa	P.KHOFIFAH_INDAR_PARAWANSA	Governor of East Java	Gubernur Jawa Timur	REGIONAL	ID-JI	2025-02-20	-
    Bobby Nasution	P.BOBBY_NASUTION	Governor of North Sumatra	Gubernur Sumatera Utara	REGIONAL	ID-SU	2025-02-20	-
    Hamengku Buwono X	P.HAMENGKU_BUWONO_X	Governor of Yogyakarta	Gubernur DIY	REGIONAL	ID-YO	1998-10-03	-
    Donald Trump	P.DONALD_TRUMP	President	Presiden	HEAD_OF_STATE	US	2017-01-20	2021-01-20
    Joe Biden	P.JOE_BIDEN	President	Presiden	HEAD_OF_STATE	US	2021-01-20	2025-01-20
    Donald Trump	P.DONALD_TRUMP	President	Presiden	HEAD_OF_STATE	US	2025-01-20	-
    Mike Pence	P.MIKE_PENCE	Vice President	Wakil Presiden	DEPUTY_HEAD	US	2017-01-20	2021-01-20
    Kamala Harris	P.KAMALA_HARRIS	Vice President	Wakil Presiden	DEPUTY_HEAD	US	2021-01-20	2025-01-20
    JD Vance	P.JD_VANCE	Vice President	Wakil Presiden	DEPUTY_HEAD	US	2025-01-20	-
    Mike Pompeo	P.MIKE_POMPEO	Secretary of State	Menteri Luar Negeri	MINISTER	US	2018-04-26	2021-01-20
    Antony Blinken	P.ANTONY_BLINKEN	Secretary of State	Menteri Luar Negeri	MINISTER	US	2021-01-26	2025-01-20
    Marco Rubio	P.MARCO_RUBIO	Secretary of State	Menteri Luar Negeri	MINISTER	US	2025-01-21	-
    Mark Esper	P.MARK_ESPER	Secretary of Defense	Menteri Pertahanan	MINISTER	US	2019-07-23	2020-11-09
    Lloyd Austin	P.AUSTIN	Secretary of Defense	Menteri Pertahanan	MINISTER	US	2021-01-22	2025-01-20
    Pete Hegseth	P.PETE_HEGSETH	Secretary of Defense	Menteri Pertahanan	MINISTER	US	2025-01-25	-
    Janet Yellen	P.JANET_YELLEN	Treasury Secretary	Menteri Keuangan	MINISTER	US	2021-01-26	2025-01-20
    Scott Bessent	P.SCOTT_BESSENT	Treasury Secretary	Menteri Keuangan	MINISTER	US	2025-01-28	-
    Jake Sullivan	P.JAKE_SULLIVAN	National Security Adviser	Penasihat Keamanan Nasional	AGENCY_HEAD	US	2021-01-20	2025-01-20
    Mike Waltz	P.MIKE_WALTZ	National Security Adviser	Penasihat Keamanan Nasional	AGENCY_HEAD	US	2025-01-20	2025-05-01
    Karine Jean-Pierre	P.KARINE_JEAN_PIERRE	White House Press Secretary	Juru bicara Gedung Putih	SPOKESPERSON	US	2022-05-13	2025-01-20
    Karoline Leavitt	P.KAROLINE_LEAVITT	White House Press Secretary	Juru bicara Gedung Putih	SPOKESPERSON	US	2025-01-20	-
    Matthew Miller	P.MATTHEW_MILLER	State Department spokesman	Juru bicara Departemen Luar Negeri	SPOKESPERSON	US	2023-04	2025-01-20
    Nancy Pelosi	P.NANCY_PELOSI	Speaker of the House	Ketua DPR AS	LEGISLATOR	US	2019-01-03	2023-01-03
    Kevin McCarthy	P.KEVIN_MCCARTHY	Speaker of the House	Ketua DPR AS	LEGISLATOR	US	2023-01-07	2023-10-03
    Mike Johnson	P.MIKE_JOHNSON	Speaker of the House	Ketua DPR AS	LEGISLATOR	US	2023-10-25	-
    Jerome Powell	P.JEROME_POWELL	Chair of the Federal Reserve	Ketua The Fed	AGENCY_HEAD	O.FED	2018-02-05	-
    William Burns	P.WILLIAM_BURNS	CIA Director	Direktur CIA	AGENCY_HEAD	O.CIA	2021-03-19	2025-01-20
    John Ratcliffe	P.JOHN_RATCLIFFE	CIA Director	Direktur CIA	AGENCY_HEAD	O.CIA	2025-01-23	-
    Christopher Wray	P.CHRISTOPHER_WRAY	FBI Director	Direktur FBI	AGENCY_HEAD	O.FBI	2017-08-02	2025-01
    Kash Patel	P.KASH_PATEL	FBI Director	Direktur FBI	AGENCY_HEAD	O.FBI	2025-02-21	-
    Elizabeth II	P.ELIZABETH_II	Monarch	Raja/Ratu	HEAD_OF_STATE	GB	1952-02-06	2022-09-08
    Charles III	P.CHARLES_III	Monarch	Raja/Ratu	HEAD_OF_STATE	GB	2022-09-08	-
    Theresa May	P.THERESA_MAY	Prime Minister	Perdana Menteri	HEAD_OF_GOV	GB	2016-07-13	2019-07-24
    Boris Johnson	P.BORIS_JOHNSON	Prime Minister	Perdana Menteri	HEAD_OF_GOV	GB	2019-07-24	2022-09-06
    Liz Truss	P.LIZ_TRUSS	Prime Minister	Perdana Menteri	HEAD_OF_GOV	GB	2022-09-06	2022-10-25
    Rishi Sunak	P.RISHI_SUNAK	Prime Minister	Perdana Menteri	HEAD_OF_GOV	GB	2022-10-25	2024-07-05
    Keir Starmer	P.KEIR_STARMER	Prime Minister	Perdana Menteri	HEAD_OF_GOV	GB	2024-07-05	-
    Dominic Raab	P.DOMINIC_RAAB	Foreign Secretary	Menteri Luar Negeri	MINISTER	GB	2019-07-24	2021-09-15
    Liz Truss	P.LIZ_TRUSS	Foreign Secretary	Menteri Luar Negeri	MINISTER	GB	2021-09-15	2022-09-06
    James Cleverly	P.JAMES_CLEVERLY	Foreign Secretary	Menteri Luar Negeri	MINISTER	GB	2022-09-06	2023-11-13
    David Cameron	P.DAVID_CAMERON	Foreign Secretary	Menteri Luar Negeri	MINISTER	GB	2023-11-13	2024-07-05
    David Lammy	P.LAMMY	Foreign Secretary	Menteri Luar Negeri	MINISTER	GB	2024-07-05	2025-09-05
    Yvette Cooper	P.YVETTE_COOPER	Foreign Secretary	Menteri Luar Negeri	MINISTER	GB	2025-09-05	-
    Ben Wallace	P.BEN_WALLACE	Defence Secretary	Menteri Pertahanan	MINISTER	GB	2019-07-24	2023-08-31
    Grant Shapps	P.GRANT_SHAPPS	Defence Secretary	Menteri Pertahanan	MINISTER	GB	2023-08-31	2024-07-05
    John Healey	P.JOHN_HEALEY	Defence Secretary	Menteri Pertahanan	MINISTER	GB	2024-07-05	-
    Rachel Reeves	P.RACHEL_REEVES	Chancellor of the Exchequer	Menteri Keuangan	MINISTER	GB	2024-07-05	-
    Vladimir Putin	P.PUTIN	President	Presiden	HEAD_OF_STATE	RU	2012-05-07	-
    Mikhail Mishustin	P.MIKHAIL_MISHUSTIN	Prime Minister	Perdana Menteri	HEAD_OF_GOV	RU	2020-01-16	-
    Sergey Lavrov	P.SERGEY_LAVROV	Foreign Minister	Menteri Luar Negeri	MINISTER	RU	2004-03-09	-
    Sergei Shoigu	P.SERGEI_SHOIGU	Defence Minister	Menteri Pertahanan	MINISTER	RU	2012-11-06	2024-05-12
    Andrei Belousov	P.ANDREI_BELOUSOV	Defence Minister	Menteri Pertahanan	MINISTER	RU	2024-05-14	-
    Dmitry Peskov	P.PESKOV	Kremlin spokesman	Juru bicara Kremlin	SPOKESPERSON	RU	2012-05-22	-
    Maria Zakharova	P.MARIA_ZAKHAROVA	Foreign Ministry spokeswoman	Juru bicara Kementerian Luar Negeri	SPOKESPERSON	RU	2015-08-10	-
    Sergei Shoigu	P.SERGEI_SHOIGU	Secretary of the Security Council	Sekretaris Dewan Keamanan	AGENCY_HEAD	RU	2024-05-12	-
    Dmitry Medvedev	P.DMITRY_MEDVEDEV	Deputy Chairman of the Security Council	Wakil Ketua Dewan Keamanan	AGENCY_HEAD	RU	2020-01-16	-
    Valery Gerasimov	P.VALERY_GERASIMOV	Chief of the General Staff	Kepala Staf Umum	MILITARY	RU	2012-11-09	-
    Vyacheslav Volodin	P.VYACHESLAV_VOLODIN	Chairman of the State Duma	Ketua Duma	LEGISLATOR	O.DUMA	2016-10-05	-
    Volodymyr Zelensky	P.ZELENSKY	President	Presiden	HEAD_OF_STATE	UA	2019-05-20	-
    Denys Shmyhal	P.DENYS_SHMYHAL	Prime Minister	Perdana Menteri	HEAD_OF_GOV	UA	2020-03-04	2025-07-17
    Yulia Svyrydenko	P.YULIA_SVYRYDENKO	Prime Minister	Perdana Menteri	HEAD_OF_GOV	UA	2025-07-17	-
    Dmytro Kuleba	P.DMYTRO_KULEBA	Foreign Minister	Menteri Luar Negeri	MINISTER	UA	2020-03-04	2024-09-05
    Andrii Sybiha	P.ANDRII_SYBIHA	Foreign Minister	Menteri Luar Negeri	MINISTER	UA	2024-09-05	-
    Oleksii Reznikov	P.OLEKSII_REZNIKOV	Defence Minister	Menteri Pertahanan	MINISTER	UA	2021-11-04	2023-09-05
    Rustem Umerov	P.RUSTEM_UMEROV	Defence Minister	Menteri Pertahanan	MINISTER	UA	2023-09-06	2025-07-17
    Denys Shmyhal	P.DENYS_SHMYHAL	Defence Minister	Menteri Pertahanan	MINISTER	UA	2025-07-17	-
    Valerii Zaluzhnyi	P.VALERII_ZALUZHNYI	Commander-in-Chief	Panglima Angkatan Bersenjata	MILITARY	O.AFU	2021-07-27	2024-02-08
    Oleksandr Syrskyi	P.OLEKSANDR_SYRSKYI	Commander-in-Chief	Panglima Angkatan Bersenjata	MILITARY	O.AFU	2024-02-08	-
    Andriy Yermak	P.ANDRIY_YERMAK	Head of the Presidential Office	Kepala Kantor Kepresidenan	AGENCY_HEAD	UA	2020-02-11	2025-11-28
    Kyrylo Budanov	P.KYRYLO_BUDANOV	Head of Military Intelligence	Kepala Intelijen Militer	AGENCY_HEAD	O.GUR	2020-08-05	-
    Moon Jae-in	P.MOON_JAE_IN	President	Presiden	HEAD_OF_STATE	KR	2017-05-10	2022-05-10
    Yoon Suk Yeol	P.YOON	President	Presiden	HEAD_OF_STATE	KR	2022-05-10	2025-04-04
    Lee Jae-myung	P.LEE_JAE_MYUNG	President	Presiden	HEAD_OF_STATE	KR	2025-06-04	-
    Han Duck-soo	P.HAN_DUCK_SOO	Acting President	Penjabat Presiden	HEAD_OF_STATE	KR	2024-12-14	2024-12-27
    Choi Sang-mok	P.CHOI_SANG_MOK	Acting President	Penjabat Presiden	HEAD_OF_STATE	KR	2024-12-27	2025-03-24
    Han Duck-soo	P.HAN_DUCK_SOO	Prime Minister	Perdana Menteri	HEAD_OF_GOV	KR	2022-05-21	2025-05-01
    Kim Min-seok	P.KIM_MIN_SEOK	Prime Minister	Perdana Menteri	HEAD_OF_GOV	KR	2025-07	-
    Kang Kyung-wha	P.KANG_KYUNG_WHA	Foreign Minister	Menteri Luar Negeri	MINISTER	KR	2017-06-18	2021-02-08
    Park Jin	P.PARK_JIN	Foreign Minister	Menteri Luar Negeri	MINISTER	KR	2022-05-12	2024-01-10
    Cho Tae-yul	P.CHO_TAE_YUL	Foreign Minister	Menteri Luar Negeri	MINISTER	KR	2024-01-10	2025-07
    Cho Hyun	P.CHO_HYUN	Foreign Minister	Menteri Luar Negeri	MINISTER	KR	2025-07	-
    Shin Won-sik	P.SHIN_WON_SIK	Defence Minister	Menteri Pertahanan	MINISTER	KR	2023-10-07	2024-09
    Kim Yong-hyun	P.KIM_YONG_HYUN	Defence Minister	Menteri Pertahanan	MINISTER	KR	2024-09-06	2024-12-05
    Ahn Gyu-back	P.AHN_GYU_BACK	Defence Minister	Menteri Pertahanan	MINISTER	KR	2025-07	-
    Kim Jong Un	P.KIM_JONG_UN	Supreme Leader	Pemimpin Tertinggi	HEAD_OF_STATE	KP	2011-12-17	-
    Choe Son Hui	P.CHOE_SON_HUI	Foreign Minister	Menteri Luar Negeri	MINISTER	KP	2022-06	-
    Shinzo Abe	P.SHINZO_ABE	Prime Minister	Perdana Menteri	HEAD_OF_GOV	JP	2012-12-26	2020-09-16
    Yoshihide Suga	P.YOSHIHIDE_SUGA	Prime Minister	Perdana Menteri	HEAD_OF_GOV	JP	2020-09-16	2021-10-04
    Fumio Kishida	P.FUMIO_KISHIDA	Prime Minister	Perdana Menteri	HEAD_OF_GOV	JP	2021-10-04	2024-10-01
    Shigeru Ishiba	P.SHIGERU_ISHIBA	Prime Minister	Perdana Menteri	HEAD_OF_GOV	JP	2024-10-01	2025-10-21
    Sanae Takaichi	P.SANAE_TAKAICHI	Prime Minister	Perdana Menteri	HEAD_OF_GOV	JP	2025-10-21	-
    Naruhito	P.NARUHITO	Emperor	Kaisar	HEAD_OF_STATE	JP	2019-05-01	-
    Yoshimasa Hayashi	P.YOSHIMASA_HAYASHI	Foreign Minister	Menteri Luar Negeri	MINISTER	JP	2021-11-10	2023-09-13
    Yoko Kamikawa	P.YOKO_KAMIKAWA	Foreign Minister	Menteri Luar Negeri	MINISTER	JP	2023-09-13	2024-10-01
    Takeshi Iwaya	P.TAKESHI_IWAYA	Foreign Minister	Menteri Luar Negeri	MINISTER	JP	2024-10-01	2025-10-21
    Toshimitsu Motegi	P.TOSHIMITSU_MOTEGI	Foreign Minister	Menteri Luar Negeri	MINISTER	JP	2025-10-21	-
    Minoru Kihara	P.MINORU_KIHARA	Defence Minister	Menteri Pertahanan	MINISTER	JP	2023-09-13	2024-10-01
    Gen Nakatani	P.GEN_NAKATANI	Defence Minister	Menteri Pertahanan	MINISTER	JP	2024-10-01	2025-10-21
    Shinjiro Koizumi	P.SHINJIRO_KOIZUMI	Defence Minister	Menteri Pertahanan	MINISTER	JP	2025-10-21	-
    Xi Jinping	P.XI_JINPING	President	Presiden	HEAD_OF_STATE	CN	2013-03-14	-
    Li Keqiang	P.LI_KEQIANG	Premier	Perdana Menteri	HEAD_OF_GOV	CN	2013-03-15	2023-03-11
    Li Qiang	P.LI_QIANG	Premier	Perdana Menteri	HEAD_OF_GOV	CN	2023-03-11	-
    Wang Yi	P.WANG_YI	Foreign Minister	Menteri Luar Negeri	MINISTER	CN	2013-03-16	2022-12-30
    Qin Gang	P.QIN_GANG	Foreign Minister	Menteri Luar Negeri	MINISTER	CN	2022-12-30	2023-07-25
    Wang Yi	P.WANG_YI	Foreign Minister	Menteri Luar Negeri	MINISTER	CN	2023-07-25	-
    Li Shangfu	P.LI_SHANGFU	Defence Minister	Menteri Pertahanan	MINISTER	CN	2023-03-12	2023-10-24
    Dong Jun	P.DONG_JUN	Defence Minister	Menteri Pertahanan	MINISTER	CN	2023-12-29	-
    Mao Ning	P.MAO_NING	Foreign Ministry spokesperson	Juru bicara Kementerian Luar Negeri	SPOKESPERSON	CN	2022-09	-
    Lin Jian	P.LIN_JIAN	Foreign Ministry spokesperson	Juru bicara Kementerian Luar Negeri	SPOKESPERSON	CN	2024-03	-
    Tsai Ing-wen	P.TSAI_ING_WEN	President	Presiden	HEAD_OF_STATE	TW	2016-05-20	2024-05-20
    Lai Ching-te	P.LAI_CHING_TE	President	Presiden	HEAD_OF_STATE	TW	2024-05-20	-
    Wellington Koo	P.WELLINGTON_KOO	Defence Minister	Menteri Pertahanan	MINISTER	TW	2024-05-20	-
    Joseph Wu	P.JOSEPH_WU	Foreign Minister	Menteri Luar Negeri	MINISTER	TW	2018-02-26	2024-05-20
    Lin Chia-lung	P.LIN_CHIA_LUNG	Foreign Minister	Menteri Luar Negeri	MINISTER	TW	2024-05-20	-
    Narendra Modi	P.NARENDRA_MODI	Prime Minister	Perdana Menteri	HEAD_OF_GOV	IN	2014-05-26	-
    Ram Nath Kovind	P.RAM_NATH_KOVIND	President	Presiden	HEAD_OF_STATE	IN	2017-07-25	2022-07-25
    Droupadi Murmu	P.DROUPADI_MURMU	President	Presiden	HEAD_OF_STATE	IN	2022-07-25	-
    Subrahmanyam Jaishankar	P.SUBRAHMANYAM_JAISHANKAR	Foreign Minister	Menteri Luar Negeri	MINISTER	IN	2019-05-30	-
    Rajnath Singh	P.RAJNATH_SINGH	Defence Minister	Menteri Pertahanan	MINISTER	IN	2019-05-31	-
    Imran Khan	P.IMRAN_KHAN	Prime Minister	Perdana Menteri	HEAD_OF_GOV	PK	2018-08-18	2022-04-10
    Shehbaz Sharif	P.SHEHBAZ_SHARIF	Prime Minister	Perdana Menteri	HEAD_OF_GOV	PK	2022-04-11	2023-08-14
    Shehbaz Sharif	P.SHEHBAZ_SHARIF	Prime Minister	Perdana Menteri	HEAD_OF_GOV	PK	2024-03-04	-
    Asif Ali Zardari	P.ASIF_ALI_ZARDARI	President	Presiden	HEAD_OF_STATE	PK	2024-03-10	-
    Asim Munir	P.ASIM_MUNIR	Army Chief	Panglima Angkatan Darat	MILITARY	PK	2022-11-29	-
    Khawaja Asif	P.KHAWAJA_ASIF	Defence Minister	Menteri Pertahanan	MINISTER	PK	2024-03-11	-
    Ishaq Dar	P.ISHAQ_DAR	Foreign Minister	Menteri Luar Negeri	MINISTER	PK	2024-03-11	-
    Sheikh Hasina	P.SHEIKH_HASINA	Prime Minister	Perdana Menteri	HEAD_OF_GOV	BD	2009-01-06	2024-08-05
    Muhammad Yunus	P.MUHAMMAD_YUNUS	Chief Adviser	Penasihat Utama	HEAD_OF_GOV	BD	2024-08-08	-
    Gotabaya Rajapaksa	P.GOTABAYA_RAJAPAKSA	President	Presiden	HEAD_OF_STATE	LK	2019-11-18	2022-07-14
    Ranil Wickremesinghe	P.RANIL_WICKREMESINGHE	President	Presiden	HEAD_OF_STATE	LK	2022-07-21	2024-09-23
    Anura Kumara Dissanayake	P.ANURA_KUMARA_DISSANAYAKE	President	Presiden	HEAD_OF_STATE	LK	2024-09-23	-
    K.P. Sharma Oli	P.K_P_SHARMA_OLI	Prime Minister	Perdana Menteri	HEAD_OF_GOV	NP	2024-07-15	2025-09-09
    Sushila Karki	P.SUSHILA_KARKI	Prime Minister	Perdana Menteri	HEAD_OF_GOV	NP	2025-09-12	-
    Angela Merkel	P.ANGELA_MERKEL	Chancellor	Kanselir	HEAD_OF_GOV	DE	2005-11-22	2021-12-08
    Olaf Scholz	P.OLAF_SCHOLZ	Chancellor	Kanselir	HEAD_OF_GOV	DE	2021-12-08	2025-05-06
    Friedrich Merz	P.FRIEDRICH_MERZ	Chancellor	Kanselir	HEAD_OF_GOV	DE	2025-05-06	-
    Frank-Walter Steinmeier	P.FRANK_WALTER_STEINMEIER	President	Presiden	HEAD_OF_STATE	DE	2017-03-19	-
    Annalena Baerbock	P.ANNALENA_BAERBOCK	Foreign Minister	Menteri Luar Negeri	MINISTER	DE	2021-12-08	2025-05-06
    Johann Wadephul	P.JOHANN_WADEPHUL	Foreign Minister	Menteri Luar Negeri	MINISTER	DE	2025-05-06	-
    Boris Pistorius	P.BORIS_PISTORIUS	Defence Minister	Menteri Pertahanan	MINISTER	DE	2023-01-19	-
    Emmanuel Macron	P.EMMANUEL_MACRON	President	Presiden	HEAD_OF_STATE	FR	2017-05-14	-
    Élisabeth Borne	P.ELISABETH_BORNE	Prime Minister	Perdana Menteri	HEAD_OF_GOV	FR	2022-05-16	2024-01-09
    Gabriel Attal	P.GABRIEL_ATTAL	Prime Minister	Perdana Menteri	HEAD_OF_GOV	FR	2024-01-09	2024-09-05
    Michel Barnier	P.MICHEL_BARNIER	Prime Minister	Perdana Menteri	HEAD_OF_GOV	FR	2024-09-05	2024-12-13
    François Bayrou	P.FRANCOIS_BAYROU	Prime Minister	Perdana Menteri	HEAD_OF_GOV	FR	2024-12-13	2025-09-09
    Sébastien Lecornu	P.SEBASTIEN_LECORNU	Prime Minister	Perdana Menteri	HEAD_OF_GOV	FR	2025-09-09	-
    Jean-Yves Le Drian	P.JEAN_YVES_LE_DRIAN	Foreign Minister	Menteri Luar Negeri	MINISTER	FR	2017-05-17	2022-05-20
    Catherine Colonna	P.CATHERINE_COLONNA	Foreign Minister	Menteri Luar Negeri	MINISTER	FR	2022-05-20	2024-01-11
    Stéphane Séjourné	P.STEPHANE_SEJOURNE	Foreign Minister	Menteri Luar Negeri	MINISTER	FR	2024-01-12	2024-09-21
    Jean-Noël Barrot	P.JEAN_NOEL_BARROT	Foreign Minister	Menteri Luar Negeri	MINISTER	FR	2024-09-21	-
    Sébastien Lecornu	P.SEBASTIEN_LECORNU	Defence Minister	Menteri Pertahanan	MINISTER	FR	2022-05-20	2025-09-09
    Catherine Vautrin	P.CATHERINE_VAUTRIN	Defence Minister	Menteri Pertahanan	MINISTER	FR	2025-10-12	-
    Giuseppe Conte	P.GIUSEPPE_CONTE	Prime Minister	Perdana Menteri	HEAD_OF_GOV	IT	2018-06-01	2021-02-13
    Mario Draghi	P.MARIO_DRAGHI	Prime Minister	Perdana Menteri	HEAD_OF_GOV	IT	2021-02-13	2022-10-22
    Giorgia Meloni	P.GIORGIA_MELONI	Prime Minister	Perdana Menteri	HEAD_OF_GOV	IT	2022-10-22	-
    Sergio Mattarella	P.SERGIO_MATTARELLA	President	Presiden	HEAD_OF_STATE	IT	2015-02-03	-
    Antonio Tajani	P.ANTONIO_TAJANI	Foreign Minister	Menteri Luar Negeri	MINISTER	IT	2022-10-22	-
    Guido Crosetto	P.GUIDO_CROSETTO	Defence Minister	Menteri Pertahanan	MINISTER	IT	2022-10-22	-
    Pedro Sánchez	P.PEDRO_SANCHEZ	Prime Minister	Perdana Menteri	HEAD_OF_GOV	ES	2018-06-02	-
    Felipe VI	P.FELIPE_VI	King	Raja	HEAD_OF_STATE	ES	2014-06-19	-
    José Manuel Albares	P.JOSE_MANUEL_ALBARES	Foreign Minister	Menteri Luar Negeri	MINISTER	ES	2021-07-12	-
    Andrzej Duda	P.ANDRZEJ_DUDA	President	Presiden	HEAD_OF_STATE	PL	2015-08-06	2025-08-06
    Karol Nawrocki	P.KAROL_NAWROCKI	President	Presiden	HEAD_OF_STATE	PL	2025-08-06	-
    Mateusz Morawiecki	P.MATEUSZ_MORAWIECKI	Prime Minister	Perdana Menteri	HEAD_OF_GOV	PL	2017-12-11	2023-12-13
    Donald Tusk	P.DONALD_TUSK	Prime Minister	Perdana Menteri	HEAD_OF_GOV	PL	2023-12-13	-
    Radosław Sikorski	P.RADOSAW_SIKORSKI	Foreign Minister	Menteri Luar Negeri	MINISTER	PL	2023-12-13	-
    Viktor Orbán	P.VIKTOR_ORBAN	Prime Minister	Perdana Menteri	HEAD_OF_GOV	HU	2010-05-29	-
    Péter Szijjártó	P.PETER_SZIJJARTO	Foreign Minister	Menteri Luar Negeri	MINISTER	HU	2014-09-23	-
    Mark Rutte	P.RUTTE	Prime Minister	Perdana Menteri	HEAD_OF_GOV	NL	2010-10-14	2024-07-02
    Dick Schoof	P.DICK_SCHOOF	Prime Minister	Perdana Menteri	HEAD_OF_GOV	NL	2024-07-02	-
    Alexander De Croo	P.ALEXANDER_DE_CROO	Prime Minister	Perdana Menteri	HEAD_OF_GOV	BE	2020-10-01	2025-02-03
    Bart De Wever	P.BART_DE_WEVER	Prime Minister	Perdana Menteri	HEAD_OF_GOV	BE	2025-02-03	-
    Magdalena Andersson	P.MAGDALENA_ANDERSSON	Prime Minister	Perdana Menteri	HEAD_OF_GOV	SE	2021-11-30	2022-10-18
    Ulf Kristersson	P.ULF_KRISTERSSON	Prime Minister	Perdana Menteri	HEAD_OF_GOV	SE	2022-10-18	-
    Sauli Niinistö	P.SAULI_NIINISTO	President	Presiden	HEAD_OF_STATE	FI	2012-03-01	2024-03-01
    Alexander Stubb	P.ALEXANDER_STUBB	President	Presiden	HEAD_OF_STATE	FI	2024-03-01	-
    Sanna Marin	P.SANNA_MARIN	Prime Minister	Perdana Menteri	HEAD_OF_GOV	FI	2019-12-10	2023-06-20
    Petteri Orpo	P.PETTERI_ORPO	Prime Minister	Perdana Menteri	HEAD_OF_GOV	FI	2023-06-20	-
    Mette Frederiksen	P.METTE_FREDERIKSEN	Prime Minister	Perdana Menteri	HEAD_OF_GOV	DK	2019-06-27	-
    Frederik X	P.FREDERIK_X	King	Raja	HEAD_OF_STATE	DK	2024-01-14	-
    Jonas Gahr Støre	P.JONAS_GAHR_STRE	Prime Minister	Perdana Menteri	HEAD_OF_GOV	NO	2021-10-14	-
    Kaja Kallas	P.KAJA_KALLAS	Prime Minister	Perdana Menteri	HEAD_OF_GOV	EE	2021-01-26	2024-07-23
    Kristen Michal	P.KRISTEN_MICHAL	Prime Minister	Perdana Menteri	HEAD_OF_GOV	EE	2024-07-23	-
    Gitanas Nausėda	P.GITANAS_NAUSEDA	President	Presiden	HEAD_OF_STATE	LT	2019-07-12	-
    Petr Pavel	P.PETR_PAVEL	President	Presiden	HEAD_OF_STATE	CZ	2023-03-09	-
    Petr Fiala	P.PETR_FIALA	Prime Minister	Perdana Menteri	HEAD_OF_GOV	CZ	2021-12-17	2025-12
    Robert Fico	P.ROBERT_FICO	Prime Minister	Perdana Menteri	HEAD_OF_GOV	SK	2023-10-25	-
    Peter Pellegrini	P.PETER_PELLEGRINI	President	Presiden	HEAD_OF_STATE	SK	2024-06-15	-
    Klaus Iohannis	P.KLAUS_IOHANNIS	President	Presiden	HEAD_OF_STATE	RO	2014-12-21	2025-02-12
    Nicușor Dan	P.NICUSOR_DAN	President	Presiden	HEAD_OF_STATE	RO	2025-05-26	-
    Maia Sandu	P.MAIA_SANDU	President	Presiden	HEAD_OF_STATE	MD	2020-12-24	-
    Alexander Lukashenko	P.ALEXANDER_LUKASHENKO	President	Presiden	HEAD_OF_STATE	BY	1994-07-20	-
    Aleksandar Vučić	P.ALEKSANDAR_VUCIC	President	Presiden	HEAD_OF_STATE	RS	2017-05-31	-
    Kyriakos Mitsotakis	P.KYRIAKOS_MITSOTAKIS	Prime Minister	Perdana Menteri	HEAD_OF_GOV	GR	2023-06-26	-
    Karl Nehammer	P.KARL_NEHAMMER	Chancellor	Kanselir	HEAD_OF_GOV	AT	2021-12-06	2025-01-10
    Christian Stocker	P.CHRISTIAN_STOCKER	Chancellor	Kanselir	HEAD_OF_GOV	AT	2025-03-03	-
    Irakli Kobakhidze	P.IRAKLI_KOBAKHIDZE	Prime Minister	Perdana Menteri	HEAD_OF_GOV	GE	2024-02-08	-
    Ilham Aliyev	P.ILHAM_ALIYEV	President	Presiden	HEAD_OF_STATE	AZ	2003-10-31	-
    Nikol Pashinyan	P.NIKOL_PASHINYAN	Prime Minister	Perdana Menteri	HEAD_OF_GOV	AM	2018-05-08	-
    Kassym-Jomart Tokayev	P.KASSYM_JOMART_TOKAYEV	President	Presiden	HEAD_OF_STATE	KZ	2019-03-20	-
    Recep Tayyip Erdoğan	P.RECEP_TAYYIP_ERDOGAN	President	Presiden	HEAD_OF_STATE	TR	2014-08-28	-
    Mevlüt Çavuşoğlu	P.MEVLUT_CAVUSOGLU	Foreign Minister	Menteri Luar Negeri	MINISTER	TR	2015-11-24	2023-06-03
    Hakan Fidan	P.HAKAN_FIDAN	Foreign Minister	Menteri Luar Negeri	MINISTER	TR	2023-06-03	-
    Hulusi Akar	P.HULUSI_AKAR	Defence Minister	Menteri Pertahanan	MINISTER	TR	2018-07-10	2023-06-03
    Yaşar Güler	P.YASAR_GULER	Defence Minister	Menteri Pertahanan	MINISTER	TR	2023-06-03	-
    Benjamin Netanyahu	P.BENJAMIN_NETANYAHU	Prime Minister	Perdana Menteri	HEAD_OF_GOV	IL	2009-03-31	2021-06-13
    Naftali Bennett	P.NAFTALI_BENNETT	Prime Minister	Perdana Menteri	HEAD_OF_GOV	IL	2021-06-13	2022-07-01
    Yair Lapid	P.YAIR_LAPID	Prime Minister	Perdana Menteri	HEAD_OF_GOV	IL	2022-07-01	2022-12-29
    Benjamin Netanyahu	P.BENJAMIN_NETANYAHU	Prime Minister	Perdana Menteri	HEAD_OF_GOV	IL	2022-12-29	-
    Isaac Herzog	P.ISAAC_HERZOG	President	Presiden	HEAD_OF_STATE	IL	2021-07-07	-
    Benny Gantz	P.BENNY_GANTZ	Defence Minister	Menteri Pertahanan	MINISTER	IL	2020-05-17	2022-12-29
    Yoav Gallant	P.YOAV_GALLANT	Defence Minister	Menteri Pertahanan	MINISTER	IL	2022-12-29	2024-11
    Israel Katz	P.ISRAEL_KATZ	Defence Minister	Menteri Pertahanan	MINISTER	IL	2024-11	-
    Israel Katz	P.ISRAEL_KATZ	Foreign Minister	Menteri Luar Negeri	MINISTER	IL	2024-01	2024-11
    Gideon Sa'ar	P.GIDEON_SA_AR	Foreign Minister	Menteri Luar Negeri	MINISTER	IL	2024-11	-
    Herzi Halevi	P.HERZI_HALEVI	Chief of the General Staff	Kepala Staf Umum IDF	MILITARY	O.IDF	2023-01-16	2025-03-05
    Eyal Zamir	P.EYAL_ZAMIR	Chief of the General Staff	Kepala Staf Umum IDF	MILITARY	O.IDF	2025-03-05	-
    Daniel Hagari	P.DANIEL_HAGARI	Military spokesman	Juru bicara militer Israel	SPOKESPERSON	O.IDF	2023	2025-03
    Mahmoud Abbas	P.MAHMOUD_ABBAS	President	Presiden	HEAD_OF_STATE	PS	2005-01-15	-
    Mohammad Shtayyeh	P.MOHAMMAD_SHTAYYEH	Prime Minister	Perdana Menteri	HEAD_OF_GOV	PS	2019-04-13	2024-03
    Mohammad Mustafa	P.MOHAMMAD_MUSTAFA	Prime Minister	Perdana Menteri	HEAD_OF_GOV	PS	2024-03-31	-
    Ismail Haniyeh	P.ISMAIL_HANIYEH	Head of the Hamas political bureau	Kepala biro politik Hamas	AGENCY_HEAD	O.HAMAS	2017-05-06	2024-07-31
    Yahya Sinwar	P.YAHYA_SINWAR	Head of the Hamas political bureau	Kepala biro politik Hamas	AGENCY_HEAD	O.HAMAS	2024-08-06	2024-10-16
    Michel Aoun	P.MICHEL_AOUN	President	Presiden	HEAD_OF_STATE	LB	2016-10-31	2022-10-30
    Joseph Aoun	P.JOSEPH_AOUN	President	Presiden	HEAD_OF_STATE	LB	2025-01-09	-
    Najib Mikati	P.NAJIB_MIKATI	Prime Minister	Perdana Menteri	HEAD_OF_GOV	LB	2021-09-10	2025-02-08
    Nawaf Salam	P.NAWAF_SALAM	Prime Minister	Perdana Menteri	HEAD_OF_GOV	LB	2025-02-08	-
    Hassan Nasrallah	P.HASSAN_NASRALLAH	Secretary-General of Hezbollah	Sekjen Hizbullah	AGENCY_HEAD	O.HEZBOLLAH	1992-02	2024-09-27
    Naim Qassem	P.NAIM_QASSEM	Secretary-General of Hezbollah	Sekjen Hizbullah	AGENCY_HEAD	O.HEZBOLLAH	2024-10-29	-
    Bashar al-Assad	P.BASHAR_AL_ASSAD	President	Presiden	HEAD_OF_STATE	SY	2000-07-17	2024-12-08
    Ahmed al-Sharaa	P.AHMED_AL_SHARAA	President	Presiden	HEAD_OF_STATE	SY	2025-01-29	-
    Ali Khamenei	P.ALI_KHAMENEI	Supreme Leader	Pemimpin Tertinggi	HEAD_OF_STATE	IR	1989-06-04	-
    Hassan Rouhani	P.HASSAN_ROUHANI	President	Presiden	HEAD_OF_STATE	IR	2013-08-03	2021-08-03
    Ebrahim Raisi	P.EBRAHIM_RAISI	President	Presiden	HEAD_OF_STATE	IR	2021-08-03	2024-05-19
    Masoud Pezeshkian	P.MASOUD_PEZESHKIAN	President	Presiden	HEAD_OF_STATE	IR	2024-07-28	-
    Mohammad Javad Zarif	P.MOHAMMAD_JAVAD_ZARIF	Foreign Minister	Menteri Luar Negeri	MINISTER	IR	2013-08-15	2021-08-25
    Hossein Amir-Abdollahian	P.HOSSEIN_AMIR_ABDOLLAHIAN	Foreign Minister	Menteri Luar Negeri	MINISTER	IR	2021-08-25	2024-05-19
    Abbas Araghchi	P.ABBAS_ARAGHCHI	Foreign Minister	Menteri Luar Negeri	MINISTER	IR	2024-08-21	-
    Salman bin Abdulaziz	P.SALMAN_BIN_ABDULAZIZ	King	Raja	HEAD_OF_STATE	SA	2015-01-23	-
    Mohammed bin Salman	P.MOHAMMED_BIN_SALMAN	Crown Prince	Putra Mahkota	HEAD_OF_GOV	SA	2017-06-21	-
    Faisal bin Farhan	P.FAISAL_BIN_FARHAN	Foreign Minister	Menteri Luar Negeri	MINISTER	SA	2019-10-23	-
    Mohamed bin Zayed	P.MOHAMED_BIN_ZAYED	President	Presiden	HEAD_OF_STATE	AE	2022-05-14	-
    Tamim bin Hamad Al Thani	P.TAMIM_BIN_HAMAD_AL_THANI	Emir	Emir	HEAD_OF_STATE	QA	2013-06-25	-
    Mohammed bin Abdulrahman Al Thani	P.MOHAMMED_BIN_ABDULRAHMAN_AL_THANI	Prime Minister	Perdana Menteri	HEAD_OF_GOV	QA	2023-03-07	-
    Abdullah II	P.ABDULLAH_II	King	Raja	HEAD_OF_STATE	JO	1999-02-07	-
    Ayman Safadi	P.AYMAN_SAFADI	Foreign Minister	Menteri Luar Negeri	MINISTER	JO	2017-01	-
    Abdel Fattah el-Sisi	P.ABDEL_FATTAH_EL_SISI	President	Presiden	HEAD_OF_STATE	EG	2014-06-08	-
    Mohammed Shia al-Sudani	P.MOHAMMED_SHIA_AL_SUDANI	Prime Minister	Perdana Menteri	HEAD_OF_GOV	IQ	2022-10-27	-
    Ashraf Ghani	P.ASHRAF_GHANI	President	Presiden	HEAD_OF_STATE	AF	2014-09-29	2021-08-15
    Mahathir Mohamad	P.MAHATHIR_MOHAMAD	Prime Minister	Perdana Menteri	HEAD_OF_GOV	MY	2018-05-10	2020-02-24
    Muhyiddin Yassin	P.MUHYIDDIN_YASSIN	Prime Minister	Perdana Menteri	HEAD_OF_GOV	MY	2020-03-01	2021-08-16
    Ismail Sabri Yaakob	P.ISMAIL_SABRI_YAAKOB	Prime Minister	Perdana Menteri	HEAD_OF_GOV	MY	2021-08-21	2022-11-24
    Anwar Ibrahim	P.ANWAR_IBRAHIM	Prime Minister	Perdana Menteri	HEAD_OF_GOV	MY	2022-11-24	-
    Mohamad Hasan	P.MOHAMAD_HASAN	Foreign Minister	Menteri Luar Negeri	MINISTER	MY	2023-12-12	-
    Ibrahim Iskandar	P.IBRAHIM_ISKANDAR	King	Yang di-Pertuan Agong	HEAD_OF_STATE	MY	2024-01-31	-
    Lee Hsien Loong	P.LEE_HSIEN_LOONG	Prime Minister	Perdana Menteri	HEAD_OF_GOV	SG	2004-08-12	2024-05-15
    Lawrence Wong	P.LAWRENCE_WONG	Prime Minister	Perdana Menteri	HEAD_OF_GOV	SG	2024-05-15	-
    Vivian Balakrishnan	P.VIVIAN_BALAKRISHNAN	Foreign Minister	Menteri Luar Negeri	MINISTER	SG	2015-10-01	-
    Tharman Shanmugaratnam	P.THARMAN_SHANMUGARATNAM	President	Presiden	HEAD_OF_STATE	SG	2023-09-14	-
    Prayut Chan-o-cha	P.PRAYUT_CHAN_O_CHA	Prime Minister	Perdana Menteri	HEAD_OF_GOV	TH	2014-08-24	2023-08-22
    Srettha Thavisin	P.SRETTHA_THAVISIN	Prime Minister	Perdana Menteri	HEAD_OF_GOV	TH	2023-08-22	2024-08-14
    Paetongtarn Shinawatra	P.PAETONGTARN_SHINAWATRA	Prime Minister	Perdana Menteri	HEAD_OF_GOV	TH	2024-08-16	2025-08-29
    Anutin Charnvirakul	P.ANUTIN_CHARNVIRAKUL	Prime Minister	Perdana Menteri	HEAD_OF_GOV	TH	2025-09-07	-
    Vajiralongkorn	P.VAJIRALONGKORN	King	Raja	HEAD_OF_STATE	TH	2016-10-13	-
    Hun Sen	P.HUN_SEN	Prime Minister	Perdana Menteri	HEAD_OF_GOV	KH	1998-11-30	2023-08-22
    Hun Manet	P.HUN_MANET	Prime Minister	Perdana Menteri	HEAD_OF_GOV	KH	2023-08-22	-
    Nguyen Phu Trong	P.NGUYEN_PHU_TRONG	General Secretary of the Communist Party	Sekjen Partai Komunis	HEAD_OF_STATE	VN	2011-01-19	2024-07-19
    To Lam	P.TO_LAM	General Secretary of the Communist Party	Sekjen Partai Komunis	HEAD_OF_STATE	VN	2024-08-03	-
    Pham Minh Chinh	P.PHAM_MINH_CHINH	Prime Minister	Perdana Menteri	HEAD_OF_GOV	VN	2021-04-05	-
    Rodrigo Duterte	P.RODRIGO_DUTERTE	President	Presiden	HEAD_OF_STATE	PH	2016-06-30	2022-06-30
    Ferdinand Marcos Jr.	P.FERDINAND_MARCOS_JR	President	Presiden	HEAD_OF_STATE	PH	2022-06-30	-
    Enrique Manalo	P.ENRIQUE_MANALO	Foreign Minister	Menteri Luar Negeri	MINISTER	PH	2022-07-01	2025-06-30
    Theresa Lazaro	P.THERESA_LAZARO	Foreign Minister	Menteri Luar Negeri	MINISTER	PH	2025-07-01	-
    Gilberto Teodoro	P.GILBERTO_TEODORO	Defence Minister	Menteri Pertahanan	MINISTER	PH	2023-06-05	-
    Aung San Suu Kyi	P.AUNG_SAN_SUU_KYI	State Counsellor	Penasihat Negara	HEAD_OF_GOV	MM	2016-04-06	2021-02-01
    Min Aung Hlaing	P.MIN_AUNG_HLAING	Junta chief	Pemimpin junta	HEAD_OF_STATE	MM	2021-02-01	-
    José Ramos-Horta	P.JOSE_RAMOS_HORTA	President	Presiden	HEAD_OF_STATE	TL	2022-05-20	-
    Xanana Gusmão	P.XANANA_GUSMAO	Prime Minister	Perdana Menteri	HEAD_OF_GOV	TL	2023-07-01	-
    Hassanal Bolkiah	P.HASSANAL_BOLKIAH	Sultan	Sultan	HEAD_OF_STATE	BN	1967-10-05	-
    James Marape	P.JAMES_MARAPE	Prime Minister	Perdana Menteri	HEAD_OF_GOV	PG	2019-05-30	-
    Scott Morrison	P.SCOTT_MORRISON	Prime Minister	Perdana Menteri	HEAD_OF_GOV	AU	2018-08-24	2022-05-23
    Anthony Albanese	P.ANTHONY_ALBANESE	Prime Minister	Perdana Menteri	HEAD_OF_GOV	AU	2022-05-23	-
    Marise Payne	P.MARISE_PAYNE	Foreign Minister	Menteri Luar Negeri	MINISTER	AU	2018-08-28	2022-05-23
    Penny Wong	P.PENNY_WONG	Foreign Minister	Menteri Luar Negeri	MINISTER	AU	2022-05-23	-
    Richard Marles	P.RICHARD_MARLES	Defence Minister	Menteri Pertahanan	MINISTER	AU	2022-06-01	-
    Jacinda Ardern	P.JACINDA_ARDERN	Prime Minister	Perdana Menteri	HEAD_OF_GOV	NZ	2017-10-26	2023-01-25
    Chris Hipkins	P.CHRIS_HIPKINS	Prime Minister	Perdana Menteri	HEAD_OF_GOV	NZ	2023-01-25	2023-11-27
    Christopher Luxon	P.CHRISTOPHER_LUXON	Prime Minister	Perdana Menteri	HEAD_OF_GOV	NZ	2023-11-27	-
    Justin Trudeau	P.JUSTIN_TRUDEAU	Prime Minister	Perdana Menteri	HEAD_OF_GOV	CA	2015-11-04	2025-03-14
    Mark Carney	P.MARK_CARNEY	Prime Minister	Perdana Menteri	HEAD_OF_GOV	CA	2025-03-14	-
    Mélanie Joly	P.MELANIE_JOLY	Foreign Minister	Menteri Luar Negeri	MINISTER	CA	2021-10-26	2025-05-13
    Anita Anand	P.ANITA_ANAND	Foreign Minister	Menteri Luar Negeri	MINISTER	CA	2025-05-13	-
    Andrés Manuel López Obrador	P.ANDRES_MANUEL_LOPEZ_OBRADOR	President	Presiden	HEAD_OF_STATE	MX	2018-12-01	2024-10-01
    Claudia Sheinbaum	P.CLAUDIA_SHEINBAUM	President	Presiden	HEAD_OF_STATE	MX	2024-10-01	-
    Jair Bolsonaro	P.JAIR_BOLSONARO	President	Presiden	HEAD_OF_STATE	BR	2019-01-01	2022-12-31
    Luiz Inácio Lula da Silva	P.LUIZ_INACIO_LULA_DA_SILVA	President	Presiden	HEAD_OF_STATE	BR	2023-01-01	-
    Alberto Fernández	P.ALBERTO_FERNANDEZ	President	Presiden	HEAD_OF_STATE	AR	2019-12-10	2023-12-10
    Javier Milei	P.JAVIER_MILEI	President	Presiden	HEAD_OF_STATE	AR	2023-12-10	-
    Nicolás Maduro	P.NICOLAS_MADURO	President	Presiden	HEAD_OF_STATE	VE	2013-04-19	-
    Gustavo Petro	P.GUSTAVO_PETRO	President	Presiden	HEAD_OF_STATE	CO	2022-08-07	-
    Gabriel Boric	P.GABRIEL_BORIC	President	Presiden	HEAD_OF_STATE	CL	2022-03-11	-
    Miguel Díaz-Canel	P.MIGUEL_DIAZ_CANEL	President	Presiden	HEAD_OF_STATE	CU	2019-10-10	-
    Cyril Ramaphosa	P.CYRIL_RAMAPHOSA	President	Presiden	HEAD_OF_STATE	ZA	2018-02-15	-
    Muhammadu Buhari	P.MUHAMMADU_BUHARI	President	Presiden	HEAD_OF_STATE	NG	2015-05-29	2023-05-29
    Bola Tinubu	P.BOLA_TINUBU	President	Presiden	HEAD_OF_STATE	NG	2023-05-29	-
    Abiy Ahmed	P.ABIY_AHMED	Prime Minister	Perdana Menteri	HEAD_OF_GOV	ET	2018-04-02	-
    William Ruto	P.WILLIAM_RUTO	President	Presiden	HEAD_OF_STATE	KE	2022-09-13	-
    Abdel Fattah al-Burhan	P.ABDEL_FATTAH_AL_BURHAN	Head of the Sovereignty Council	Ketua Dewan Kedaulatan	HEAD_OF_STATE	SD	2019-08-21	-
    Mohamed Hamdan Dagalo	P.MOHAMED_HAMDAN_DAGALO	RSF commander	Komandan RSF	MILITARY	O.RSF_SD	2013	-
    Paul Kagame	P.PAUL_KAGAME	President	Presiden	HEAD_OF_STATE	RW	2000-03	-
    Félix Tshisekedi	P.FELIX_TSHISEKEDI	President	Presiden	HEAD_OF_STATE	CD	2019-01-24	-
    Abdourahamane Tiani	P.ABDOURAHAMANE_TIANI	Junta chief	Pemimpin junta	HEAD_OF_STATE	NE	2023-07-28	-
    Ibrahim Traoré	P.IBRAHIM_TRAORE	Junta chief	Pemimpin junta	HEAD_OF_STATE	BF	2022-09-30	-
    Pope Francis	P.FRANCIS	Pope	Paus	HEAD_OF_STATE	VA	2013-03-13	2025-04-21
    Leo XIV	P.LEO_XIV	Pope	Paus	HEAD_OF_STATE	VA	2025-05-08	-
    António Guterres	P.ANTONIO_GUTERRES	Secretary-General	Sekretaris Jenderal	INTL_ORG_HEAD	O.UN	2017-01-01	-
    Jens Stoltenberg	P.STOLTENBERG	Secretary General	Sekretaris Jenderal	INTL_ORG_HEAD	O.NATO	2014-10-01	2024-10-01
    Mark Rutte	P.RUTTE	Secretary General	Sekretaris Jenderal	INTL_ORG_HEAD	O.NATO	2024-10-01	-
    Ursula von der Leyen	P.URSULA_VON_DER_LEYEN	President of the European Commission	Presiden Komisi Eropa	INTL_ORG_HEAD	O.EUCOMMISSION	2019-12-01	-
    Charles Michel	P.CHARLES_MICHEL	President of the European Council	Presiden Dewan Eropa	INTL_ORG_HEAD	O.EUCOUNCIL	2019-12-01	2024-11-30
    António Costa	P.ANTONIO_COSTA	President of the European Council	Presiden Dewan Eropa	INTL_ORG_HEAD	O.EUCOUNCIL	2024-12-01	-
    Josep Borrell	P.JOSEP_BORRELL	EU High Representative	Perwakilan Tinggi UE	INTL_ORG_HEAD	O.EEAS	2019-12-01	2024-11-30
    Kaja Kallas	P.KAJA_KALLAS	EU High Representative	Perwakilan Tinggi UE	INTL_ORG_HEAD	O.EEAS	2024-12-01	-
    Christine Lagarde	P.CHRISTINE_LAGARDE	President of the European Central Bank	Presiden Bank Sentral Eropa	INTL_ORG_HEAD	O.ECB	2019-11-01	-
    Roberta Metsola	P.ROBERTA_METSOLA	President of the European Parliament	Presiden Parlemen Eropa	INTL_ORG_HEAD	O.EUPARL	2022-01-18	-
    Tedros Adhanom Ghebreyesus	P.TEDROS_ADHANOM_GHEBREYESUS	Director-General	Direktur Jenderal	INTL_ORG_HEAD	O.WHO	2017-07-01	-
    Kristalina Georgieva	P.KRISTALINA_GEORGIEVA	Managing Director	Direktur Pelaksana	INTL_ORG_HEAD	O.IMF	2019-10-01	-
    David Malpass	P.DAVID_MALPASS	President	Presiden	INTL_ORG_HEAD	O.WORLDBANK	2019-04-09	2023-06-01
    Ajay Banga	P.AJAY_BANGA	President	Presiden	INTL_ORG_HEAD	O.WORLDBANK	2023-06-02	-
    Ngozi Okonjo-Iweala	P.NGOZI_OKONJO_IWEALA	Director-General	Direktur Jenderal	INTL_ORG_HEAD	O.WTO	2021-03-01	-
    Rafael Grossi	P.RAFAEL_GROSSI	Director General	Direktur Jenderal	INTL_ORG_HEAD	O.IAEA	2019-12-03	-
    Philippe Lazzarini	P.PHILIPPE_LAZZARINI	Commissioner-General	Komisaris Jenderal	INTL_ORG_HEAD	O.UNRWA	2020-03	-
    Filippo Grandi	P.FILIPPO_GRANDI	High Commissioner for Refugees	Komisaris Tinggi Pengungsi	INTL_ORG_HEAD	O.UNHCR	2016-01-01	2025-12-31
    Michelle Bachelet	P.MICHELLE_BACHELET	High Commissioner for Human Rights	Komisaris Tinggi HAM	INTL_ORG_HEAD	O.OHCHR	2018-09-01	2022-08-31
    Volker Türk	P.VOLKER_TURK	High Commissioner for Human Rights	Komisaris Tinggi HAM	INTL_ORG_HEAD	O.OHCHR	2022-10-17	-
    Catherine Russell	P.CATHERINE_RUSSELL	Executive Director	Direktur Eksekutif	INTL_ORG_HEAD	O.UNICEF	2022-02-01	-
    Cindy McCain	P.CINDY_MCCAIN	Executive Director	Direktur Eksekutif	INTL_ORG_HEAD	O.WFP	2023-04-05	-
    Karim Khan	P.KARIM_KHAN	Prosecutor	Jaksa ICC	INTL_ORG_HEAD	O.ICC	2021-06-16	-
    Lim Jock Hoi	P.LIM_JOCK_HOI	Secretary-General	Sekretaris Jenderal	INTL_ORG_HEAD	O.ASEAN	2018-01-01	2022-12-31
    Kao Kim Hourn	P.KAO_KIM_HOURN	Secretary-General	Sekretaris Jenderal	INTL_ORG_HEAD	O.ASEAN	2023-01-01	-
    Gianni Infantino	P.GIANNI_INFANTINO	President	Presiden	INTL_ORG_HEAD	O.FIFA	2016-02-26	-
    Thomas Bach	P.THOMAS_BACH	President	Presiden	INTL_ORG_HEAD	O.IOC	2013-09-10	2025-06-23
    Kirsty Coventry	P.KIRSTY_COVENTRY	President	Presiden	INTL_ORG_HEAD	O.IOC	2025-06-23	-
    """#
}
