extension Gazetteer {
  /// Organisations. Columns: forms (names of both languages, acronyms in capitals, aliases), id, kind (`intl_org`,
  /// `ministry`, `gov_body`, `state_body`, `agency`, `court`, `police`, `military`, `party`, `company`, `ngo`,
  /// `civil_society`, `armed_group`, `central_bank`, `media_firm`, `sport_body`), ISO 3166 code of the country,
  /// English name.
  static let organisations: StaticString = #"""
    United Nations|Perserikatan Bangsa-Bangsa|UN|U.N.|PBB	O.UN	intl_org	-	United Nations
    United Nations Security Council|Dewan Keamanan PBB|UNSC|DK PBB|Security Council|UN Security Council|Dewan Keamanan Perserikatan Bangsa-Bangsa	O.UNSC	intl_org	-	United Nations Security Council
    United Nations General Assembly|Majelis Umum PBB|UNGA|MU PBB|UN General Assembly|General Assembly|Sidang Majelis Umum PBB	O.UNGA	intl_org	-	United Nations General Assembly
    UN Human Rights Council|Dewan HAM PBB|UNHRC|Human Rights Council|Dewan Hak Asasi Manusia PBB	O.UNHRC	intl_org	-	UN Human Rights Council
    Office of the UN High Commissioner for Human Rights|Kantor HAM PBB|OHCHR|UN Human Rights Office|UN rights office|Komisaris Tinggi PBB untuk HAM	O.OHCHR	intl_org	-	Office of the UN High Commissioner for Human Rights
    UN Refugee Agency|Badan Pengungsi PBB|UNHCR|UN High Commissioner for Refugees|Komisariat Tinggi PBB untuk Pengungsi	O.UNHCR	intl_org	-	UN Refugee Agency
    United Nations Children's Fund|Dana Anak-anak PBB|Unicef|UN children's agency|badan anak PBB	O.UNICEF	intl_org	-	United Nations Children's Fund
    UN Educational, Scientific and Cultural Organization|Organisasi Pendidikan, Keilmuan, dan Kebudayaan PBB|Unesco|UN cultural agency	O.UNESCO	intl_org	-	UN Educational, Scientific and Cultural Organization
    UN Relief and Works Agency for Palestine Refugees|Badan PBB untuk Pengungsi Palestina|UNRWA|UN agency for Palestinian refugees|badan bantuan PBB untuk pengungsi Palestina	O.UNRWA	intl_org	-	UN Relief and Works Agency for Palestine Refugees
    UN Office for the Coordination of Humanitarian Affairs|Kantor PBB untuk Koordinasi Urusan Kemanusiaan|OCHA|UNOCHA|UN humanitarian office|kantor kemanusiaan PBB	O.OCHA	intl_org	-	UN Office for the Coordination of Humanitarian Affairs
    World Food Programme|Program Pangan Dunia|WFP|World Food Program|UN food agency	O.WFP	intl_org	-	World Food Programme
    Food and Agriculture Organization|Organisasi Pangan dan Pertanian|FAO|Organisasi Pangan dan Pertanian PBB	O.FAO	intl_org	-	Food and Agriculture Organization
    UN Development Programme|Program Pembangunan PBB|UNDP	O.UNDP	intl_org	-	UN Development Programme
    UN Environment Programme|Program Lingkungan PBB|UNEP	O.UNEP	intl_org	-	UN Environment Programme
    UN Population Fund|Dana Kependudukan PBB|UNFPA	O.UNFPA	intl_org	-	UN Population Fund
    UN Office on Drugs and Crime|Kantor PBB untuk Narkoba dan Kejahatan|UNODC	O.UNODC	intl_org	-	UN Office on Drugs and Crime
    UN Women	O.UNWOMEN	intl_org	-	UN Women
    Joint UN Programme on HIV/AIDS|Program Bersama PBB untuk HIV/AIDS|UNAIDS	O.UNAIDS	intl_org	-	Joint UN Programme on HIV/AIDS
    UN Interim Force in Lebanon|Pasukan Sementara PBB di Lebanon|Unifil|UN peacekeepers in Lebanon|pasukan perdamaian PBB di Lebanon	O.UNIFIL	intl_org	-	UN Interim Force in Lebanon
    UN mission in the Central African Republic|Misi PBB di Afrika Tengah|MINUSCA	O.MINUSCA	intl_org	-	UN mission in the Central African Republic
    UN mission in DR Congo|Misi PBB di Kongo|MONUSCO	O.MONUSCO	intl_org	-	UN mission in DR Congo
    UN Trade and Development|Konferensi PBB tentang Perdagangan dan Pembangunan|UNCTAD	O.UNCTAD	intl_org	-	UN Trade and Development
    UN Framework Convention on Climate Change|Kerangka Konvensi PBB tentang Perubahan Iklim|UNFCCC	O.UNFCCC	intl_org	-	UN Framework Convention on Climate Change
    Intergovernmental Panel on Climate Change|Panel Antarpemerintah tentang Perubahan Iklim|IPCC|UN climate panel	O.IPCC	intl_org	-	Intergovernmental Panel on Climate Change
    UN Climate Change Conference|Konferensi Perubahan Iklim PBB|COP|KTT iklim PBB|UN climate summit	O.COP	intl_org	-	UN Climate Change Conference
    World Health Organization|Organisasi Kesehatan Dunia|WHO|UN health agency|badan kesehatan PBB	O.WHO	intl_org	-	World Health Organization
    International Labour Organization|Organisasi Perburuhan Internasional|ILO	O.ILO	intl_org	-	International Labour Organization
    International Maritime Organization|Organisasi Maritim Internasional|IMO	O.IMO	intl_org	-	International Maritime Organization
    International Civil Aviation Organization|Organisasi Penerbangan Sipil Internasional|ICAO	O.ICAO	intl_org	-	International Civil Aviation Organization
    International Organization for Migration|Organisasi Internasional untuk Migrasi|IOM|UN migration agency	O.IOM	intl_org	-	International Organization for Migration
    International Telecommunication Union|Uni Telekomunikasi Internasional|ITU	O.ITU	intl_org	-	International Telecommunication Union
    World Meteorological Organization|Organisasi Meteorologi Dunia|WMO	O.WMO	intl_org	-	World Meteorological Organization
    World Intellectual Property Organization|Organisasi Kekayaan Intelektual Dunia|WIPO	O.WIPO	intl_org	-	World Intellectual Property Organization
    International Atomic Energy Agency|Badan Energi Atom Internasional|IAEA|UN nuclear watchdog|pengawas nuklir PBB|badan nuklir PBB	O.IAEA	intl_org	-	International Atomic Energy Agency
    Organisation for the Prohibition of Chemical Weapons|Organisasi Pelarangan Senjata Kimia|OPCW	O.OPCW	intl_org	-	Organisation for the Prohibition of Chemical Weapons
    Comprehensive Nuclear-Test-Ban Treaty Organization|Organisasi Traktat Pelarangan Uji Coba Nuklir|CTBTO	O.CTBTO	intl_org	-	Comprehensive Nuclear-Test-Ban Treaty Organization
    International Monetary Fund|Dana Moneter Internasional|IMF	O.IMF	intl_org	-	International Monetary Fund
    World Bank|Bank Dunia|World Bank Group|Kelompok Bank Dunia	O.WORLDBANK	intl_org	-	World Bank
    World Trade Organization|Organisasi Perdagangan Dunia|WTO	O.WTO	intl_org	-	World Trade Organization
    Asian Development Bank|Bank Pembangunan Asia|ADB	O.ADB	intl_org	-	Asian Development Bank
    Asian Infrastructure Investment Bank|Bank Investasi Infrastruktur Asia|AIIB	O.AIIB	intl_org	-	Asian Infrastructure Investment Bank
    Organisation for Economic Co-operation and Development|Organisasi Kerja Sama dan Pembangunan Ekonomi|OECD	O.OECD	intl_org	-	Organisation for Economic Co-operation and Development
    International Energy Agency|Badan Energi Internasional|IEA	O.IEA	intl_org	-	International Energy Agency
    Organization of the Petroleum Exporting Countries|Organisasi Negara-negara Pengekspor Minyak|OPEC|OPEC+	O.OPEC	intl_org	-	Organization of the Petroleum Exporting Countries
    North Atlantic Treaty Organization|Pakta Pertahanan Atlantik Utara|NATO|aliansi Atlantik Utara	O.NATO	intl_org	-	North Atlantic Treaty Organization
    European Union|Uni Eropa|EU|UE|Brussels|Brussel	O.EU	intl_org	-	European Union
    European Commission|Komisi Eropa|EU Commission	O.EUCOMMISSION	intl_org	-	European Commission
    European Council|Dewan Eropa	O.EUCOUNCIL	intl_org	-	European Council
    European Parliament|Parlemen Eropa	O.EUPARL	intl_org	-	European Parliament
    European External Action Service|Dinas Aksi Eksternal Eropa|EEAS	O.EEAS	intl_org	-	European External Action Service
    Council of Europe|Dewan Eropa|CoE	O.COE	intl_org	-	Council of Europe
    European Central Bank|Bank Sentral Eropa|ECB	O.ECB	intl_org	-	European Central Bank
    Europol|European Union Agency for Law Enforcement Cooperation	O.EUROPOL	intl_org	-	Europol
    Frontex	O.FRONTEX	intl_org	-	Frontex
    European Medicines Agency|Badan Obat Eropa|EMA	O.EMA	intl_org	-	European Medicines Agency
    Organization for Security and Co-operation in Europe|Organisasi Keamanan dan Kerja Sama di Eropa|OSCE	O.OSCE	intl_org	-	Organization for Security and Co-operation in Europe
    Association of Southeast Asian Nations|Perhimpunan Bangsa-Bangsa Asia Tenggara|ASEAN	O.ASEAN	intl_org	-	Association of Southeast Asian Nations
    ASEAN Coordinating Centre for Humanitarian Assistance|Pusat Koordinasi ASEAN untuk Bantuan Kemanusiaan|AHA Centre	O.AHA	intl_org	-	ASEAN Coordinating Centre for Humanitarian Assistance
    BRICS|BRICS+	O.BRICS	intl_org	-	BRICS
    Shanghai Cooperation Organisation|Organisasi Kerja Sama Shanghai|SCO	O.SCO	intl_org	-	Shanghai Cooperation Organisation
    Collective Security Treaty Organization|Organisasi Traktat Keamanan Kolektif|CSTO	O.CSTO	intl_org	-	Collective Security Treaty Organization
    Commonwealth of Independent States|Persemakmuran Negara-Negara Merdeka|CIS	O.CIS	intl_org	-	Commonwealth of Independent States
    Eurasian Economic Union|Uni Ekonomi Eurasia|EAEU|EEU	O.EAEU	intl_org	-	Eurasian Economic Union
    Group of Seven|Kelompok Tujuh|G7|G-7	O.G7	intl_org	-	Group of Seven
    Group of Twenty|Kelompok Dua Puluh|G20|G-20	O.G20	intl_org	-	Group of Twenty
    Asia-Pacific Economic Cooperation|Kerja Sama Ekonomi Asia Pasifik|APEC	O.APEC	intl_org	-	Asia-Pacific Economic Cooperation
    Regional Comprehensive Economic Partnership|Kemitraan Ekonomi Komprehensif Regional|RCEP	O.RCEP	intl_org	-	Regional Comprehensive Economic Partnership
    Quadrilateral Security Dialogue|Dialog Keamanan Segi Empat|Quad	O.QUAD	intl_org	-	Quadrilateral Security Dialogue
    AUKUS	O.AUKUS	intl_org	-	AUKUS
    ANZUS	O.ANZUS	intl_org	-	ANZUS
    Pacific Islands Forum|Forum Kepulauan Pasifik|PIF	O.PIF	intl_org	-	Pacific Islands Forum
    Melanesian Spearhead Group|Kelompok Ujung Tombak Melanesia|MSG	O.MSG	intl_org	-	Melanesian Spearhead Group
    Organisation of Islamic Cooperation|Organisasi Kerja Sama Islam|OIC|OKI	O.OIC	intl_org	-	Organisation of Islamic Cooperation
    Arab League|Liga Arab|League of Arab States	O.ARABLEAGUE	intl_org	-	Arab League
    Gulf Cooperation Council|Dewan Kerja Sama Teluk|GCC	O.GCC	intl_org	-	Gulf Cooperation Council
    African Union|Uni Afrika|AU	O.AU	intl_org	-	African Union
    Economic Community of West African States|Komunitas Ekonomi Afrika Barat|ECOWAS	O.ECOWAS	intl_org	-	Economic Community of West African States
    Alliance of Sahel States|Aliansi Negara-Negara Sahel|AES	O.AES	intl_org	-	Alliance of Sahel States
    Southern African Development Community|Komunitas Pembangunan Afrika Selatan|SADC	O.SADC	intl_org	-	Southern African Development Community
    Organization of American States|Organisasi Negara-Negara Amerika|OAS	O.OAS	intl_org	-	Organization of American States
    Mercosur	O.MERCOSUR	intl_org	-	Mercosur
    Non-Aligned Movement|Gerakan Non-Blok|NAM|GNB	O.NAM	intl_org	-	Non-Aligned Movement
    Commonwealth of Nations|Persemakmuran	O.COMMONWEALTH	intl_org	-	Commonwealth of Nations
    World Economic Forum|Forum Ekonomi Dunia|WEF	O.WEF	intl_org	-	World Economic Forum
    Interpol|ICPO	O.INTERPOL	intl_org	-	Interpol
    Financial Action Task Force|Satuan Tugas Aksi Keuangan|FATF	O.FATF	intl_org	-	Financial Action Task Force
    Paris Agreement|Perjanjian Paris	O.PARISAGR	intl_org	-	Paris Agreement
    International Court of Justice|Mahkamah Internasional|ICJ|pengadilan tertinggi PBB|World Court	O.ICJ	court	-	International Court of Justice
    International Criminal Court|Mahkamah Pidana Internasional|ICC|Pengadilan Kriminal Internasional|Pengadilan Pidana Internasional	O.ICC	court	-	International Criminal Court
    Permanent Court of Arbitration|Mahkamah Arbitrase Permanen|PCA	O.PCA	court	-	Permanent Court of Arbitration
    International Tribunal for the Law of the Sea|Mahkamah Internasional Hukum Laut|ITLOS	O.ITLOS	court	-	International Tribunal for the Law of the Sea
    European Court of Human Rights|Mahkamah HAM Eropa|ECHR|ECtHR	O.ECHR	court	-	European Court of Human Rights
    Court of Justice of the European Union|Mahkamah Uni Eropa|CJEU|ECJ	O.CJEU	court	-	Court of Justice of the European Union
    Court of Arbitration for Sport|Pengadilan Arbitrase Olahraga|CAS	O.CAS	court	-	Court of Arbitration for Sport
    International Committee of the Red Cross|Komite Internasional Palang Merah|ICRC	O.ICRC	ngo	-	International Committee of the Red Cross
    International Federation of Red Cross and Red Crescent Societies|Federasi Internasional Perhimpunan Palang Merah dan Bulan Sabit Merah|IFRC	O.IFRC	ngo	-	International Federation of Red Cross and Red Crescent Societies
    Doctors Without Borders|Dokter Lintas Batas|MSF|Medecins Sans Frontieres|Médecins Sans Frontières|Dokter Tanpa Batas	O.MSF	ngo	-	Doctors Without Borders
    Amnesty International|Amnesty|Amnesti Internasional	O.AMNESTY	ngo	-	Amnesty International
    Human Rights Watch|HRW	O.HRW	ngo	-	Human Rights Watch
    Reporters Without Borders|Reporter Tanpa Batas|RSF	O.RSF	ngo	-	Reporters Without Borders
    Committee to Protect Journalists|Komite Perlindungan Jurnalis|CPJ	O.CPJ	ngo	-	Committee to Protect Journalists
    Transparency International|TI	O.TI	ngo	-	Transparency International
    Greenpeace	O.GREENPEACE	ngo	-	Greenpeace
    World Wide Fund for Nature|WWF	O.WWF	ngo	-	World Wide Fund for Nature
    Oxfam	O.OXFAM	ngo	-	Oxfam
    Save the Children	O.SAVECHILD	ngo	-	Save the Children
    Stockholm International Peace Research Institute|Institut Riset Perdamaian Internasional Stockholm|SIPRI	O.SIPRI	ngo	-	Stockholm International Peace Research Institute
    Institute for the Study of War|Institut Studi Perang|ISW	O.ISW	ngo	-	Institute for the Study of War
    International Crisis Group|ICG	O.CRISISGROUP	ngo	-	International Crisis Group
    Syrian Observatory for Human Rights|Observatorium Suriah untuk Hak Asasi Manusia|SOHR	O.SOHR	ngo	-	Syrian Observatory for Human Rights
    FIFA|Federasi Sepak Bola Dunia|world football's governing body	O.FIFA	sport_body	-	FIFA
    International Olympic Committee|Komite Olimpiade Internasional|IOC|KOI	O.IOC	sport_body	-	International Olympic Committee
    Asian Football Confederation|Konfederasi Sepak Bola Asia|AFC	O.AFC	sport_body	-	Asian Football Confederation
    UEFA|Federasi Sepak Bola Eropa	O.UEFA	sport_body	-	UEFA
    Badminton World Federation|Federasi Bulu Tangkis Dunia|BWF	O.BWF	sport_body	-	Badminton World Federation
    World Anti-Doping Agency|Badan Anti-Doping Dunia|WADA	O.WADA	sport_body	-	World Anti-Doping Agency
    People's Consultative Assembly|Majelis Permusyawaratan Rakyat|MPR|MPR RI	O.MPR	state_body	ID	People's Consultative Assembly
    House of Representatives of Indonesia|Dewan Perwakilan Rakyat|DPR|DPR RI|House of Representatives|Senayan	O.DPR	state_body	ID	House of Representatives of Indonesia
    Regional Representative Council|Dewan Perwakilan Daerah|DPD|DPD RI	O.DPD	state_body	ID	Regional Representative Council
    Supreme Court of Indonesia|Mahkamah Agung|MA|MA RI	O.MA	state_body	ID	Supreme Court of Indonesia
    Constitutional Court of Indonesia|Mahkamah Konstitusi|MK|MKRI	O.MK	state_body	ID	Constitutional Court of Indonesia
    Judicial Commission|Komisi Yudisial|KY	O.KY	state_body	ID	Judicial Commission
    Audit Board of Indonesia|Badan Pemeriksa Keuangan|BPK|BPK RI|Supreme Audit Agency	O.BPK	state_body	ID	Audit Board of Indonesia
    Corruption Eradication Commission|Komisi Pemberantasan Korupsi|KPK|lembaga antirasuah|komisi antirasuah	O.KPK	state_body	ID	Corruption Eradication Commission
    General Elections Commission|Komisi Pemilihan Umum|KPU|KPU RI|KPUD|General Election Commission	O.KPU	state_body	ID	General Elections Commission
    Elections Supervisory Agency|Badan Pengawas Pemilihan Umum|Bawaslu|General Election Supervisory Agency	O.BAWASLU	state_body	ID	Elections Supervisory Agency
    Election Organizers Honorary Council|Dewan Kehormatan Penyelenggara Pemilu|DKPP	O.DKPP	state_body	ID	Election Organizers Honorary Council
    National Commission on Human Rights|Komisi Nasional Hak Asasi Manusia|Komnas HAM	O.KOMNASHAM	state_body	ID	National Commission on Human Rights
    National Commission on Violence Against Women|Komisi Nasional Anti Kekerasan terhadap Perempuan|Komnas Perempuan	O.KOMNASPEREMPUAN	state_body	ID	National Commission on Violence Against Women
    Indonesian Child Protection Commission|Komisi Perlindungan Anak Indonesia|KPAI	O.KPAI	state_body	ID	Indonesian Child Protection Commission
    Witness and Victim Protection Agency|Lembaga Perlindungan Saksi dan Korban|LPSK	O.LPSK	state_body	ID	Witness and Victim Protection Agency
    Ombudsman of Indonesia|Ombudsman Republik Indonesia|ORI|Ombudsman RI	O.OMBUDSMAN	state_body	ID	Ombudsman of Indonesia
    National Police Commission|Komisi Kepolisian Nasional|Kompolnas	O.KOMPOLNAS	state_body	ID	National Police Commission
    Business Competition Supervisory Commission|Komisi Pengawas Persaingan Usaha|KPPU	O.KPPU	state_body	ID	Business Competition Supervisory Commission
    Press Council|Dewan Pers	O.DEWANPERS	state_body	ID	Press Council
    Indonesian Broadcasting Commission|Komisi Penyiaran Indonesia|KPI	O.KPI	state_body	ID	Indonesian Broadcasting Commission
    Attorney General's Office|Kejaksaan Agung|Kejagung|AGO|Kejaksaan Agung RI	O.KEJAGUNG	state_body	ID	Attorney General's Office
    High Prosecutor's Office|Kejaksaan Tinggi|Kejati	O.KEJATI	state_body	ID	High Prosecutor's Office
    District Prosecutor's Office|Kejaksaan Negeri|Kejari	O.KEJARI	state_body	ID	District Prosecutor's Office
    District Court|Pengadilan Negeri|PN|PN Jakarta Pusat|PN Jakarta Selatan	O.PN	state_body	ID	District Court
    Corruption Court|Pengadilan Tindak Pidana Korupsi|Pengadilan Tipikor|Tipikor Court	O.TIPIKOR	state_body	ID	Corruption Court
    Presidential Palace|Istana Kepresidenan|Istana	O.ISTANA	state_body	ID	Presidential Palace
    Ministry of State Secretariat|Kementerian Sekretariat Negara|Kemensetneg|Setneg	O.SETNEG	state_body	ID	Ministry of State Secretariat
    Cabinet Secretariat|Sekretariat Kabinet|Setkab	O.SETKAB	state_body	ID	Cabinet Secretariat
    Presidential Staff Office|Kantor Staf Presiden|KSP|Kantor Staf Kepresidenan	O.KSP	state_body	ID	Presidential Staff Office
    Presidential Communication Office|Kantor Komunikasi Kepresidenan|PCO	O.PCO	state_body	ID	Presidential Communication Office
    Ministry of Foreign Affairs|Kementerian Luar Negeri|Kemlu|Kemenlu|Pejambon|Indonesian Foreign Ministry	O.KEMLU	ministry	ID	Ministry of Foreign Affairs
    Ministry of Defence|Kementerian Pertahanan|Kemhan|Kemenhan|Indonesian Defense Ministry	O.KEMHAN	ministry	ID	Ministry of Defence
    Ministry of Home Affairs|Kementerian Dalam Negeri|Kemendagri	O.KEMENDAGRI	ministry	ID	Ministry of Home Affairs
    Ministry of Finance|Kementerian Keuangan|Kemenkeu|Indonesian Finance Ministry	O.KEMENKEU	ministry	ID	Ministry of Finance
    Ministry of Health|Kementerian Kesehatan|Kemenkes|Kemkes|Indonesian Health Ministry	O.KEMENKES	ministry	ID	Ministry of Health
    Ministry of Religious Affairs|Kementerian Agama|Kemenag	O.KEMENAG	ministry	ID	Ministry of Religious Affairs
    Ministry of Hajj and Umrah|Kementerian Haji dan Umrah|Kemenhaj	O.KEMENHAJ	ministry	ID	Ministry of Hajj and Umrah
    Ministry of Law|Kementerian Hukum|Kemenkum	O.KEMENKUM	ministry	ID	Ministry of Law
    Ministry of Law and Human Rights|Kementerian Hukum dan HAM|Kemenkumham	O.KEMENKUMHAM	ministry	ID	Ministry of Law and Human Rights
    Ministry of Human Rights|Kementerian Hak Asasi Manusia|KemenHAM	O.KEMENHAM	ministry	ID	Ministry of Human Rights
    Ministry of Immigration and Corrections|Kementerian Imigrasi dan Pemasyarakatan|Kemenimipas|Kementerian Imipas	O.KEMENIMIPAS	ministry	ID	Ministry of Immigration and Corrections
    Ministry of Primary and Secondary Education|Kementerian Pendidikan Dasar dan Menengah|Kemendikdasmen	O.KEMENDIKDASMEN	ministry	ID	Ministry of Primary and Secondary Education
    Ministry of Higher Education, Science and Technology|Kementerian Pendidikan Tinggi, Sains, dan Teknologi|Kemendiktisaintek|Kemdiktisaintek	O.KEMENDIKTI	ministry	ID	Ministry of Higher Education, Science and Technology
    Ministry of Education, Culture, Research and Technology|Kementerian Pendidikan, Kebudayaan, Riset, dan Teknologi|Kemendikbudristek|Kemendikbud|Kemdikbud	O.KEMENDIKBUD	ministry	ID	Ministry of Education, Culture, Research and Technology
    Ministry of Culture|Kementerian Kebudayaan|Kemenbud	O.KEMENBUD	ministry	ID	Ministry of Culture
    Ministry of Tourism and Creative Economy|Kementerian Pariwisata dan Ekonomi Kreatif|Kemenparekraf	O.KEMENPAREKRAF	ministry	ID	Ministry of Tourism and Creative Economy
    Ministry of Tourism|Kementerian Pariwisata|Kemenpar	O.KEMENPAR	ministry	ID	Ministry of Tourism
    Ministry of Creative Economy|Kementerian Ekonomi Kreatif|Kemenekraf	O.KEMENEKRAF	ministry	ID	Ministry of Creative Economy
    Ministry of Transportation|Kementerian Perhubungan|Kemenhub|Transport Ministry	O.KEMENHUB	ministry	ID	Ministry of Transportation
    Ministry of Public Works|Kementerian Pekerjaan Umum|Kemen PU|KemenPU	O.KEMENPU	ministry	ID	Ministry of Public Works
    Ministry of Public Works and Housing|Kementerian Pekerjaan Umum dan Perumahan Rakyat|KemenPUPR|PUPR	O.KEMENPUPR	ministry	ID	Ministry of Public Works and Housing
    Ministry of Housing and Settlement Areas|Kementerian Perumahan dan Kawasan Permukiman|Kementerian PKP	O.KEMENPKP	ministry	ID	Ministry of Housing and Settlement Areas
    Ministry of Energy and Mineral Resources|Kementerian Energi dan Sumber Daya Mineral|KemenESDM|ESDM	O.KEMENESDM	ministry	ID	Ministry of Energy and Mineral Resources
    Ministry of Industry|Kementerian Perindustrian|Kemenperin	O.KEMENPERIN	ministry	ID	Ministry of Industry
    Ministry of Trade|Kementerian Perdagangan|Kemendag	O.KEMENDAG	ministry	ID	Ministry of Trade
    Ministry of Agriculture|Kementerian Pertanian|Kementan	O.KEMENTAN	ministry	ID	Ministry of Agriculture
    Ministry of Forestry|Kementerian Kehutanan|Kemenhut	O.KEMENHUT	ministry	ID	Ministry of Forestry
    Ministry of Environment|Kementerian Lingkungan Hidup|KLH|KemenLH|KLH/BPLH	O.KEMENLH	ministry	ID	Ministry of Environment
    Ministry of Environment and Forestry|Kementerian Lingkungan Hidup dan Kehutanan|KLHK	O.KLHK	ministry	ID	Ministry of Environment and Forestry
    Ministry of Marine Affairs and Fisheries|Kementerian Kelautan dan Perikanan|KKP	O.KKP	ministry	ID	Ministry of Marine Affairs and Fisheries
    Ministry of Agrarian Affairs and Spatial Planning|Kementerian Agraria dan Tata Ruang|ATR/BPN|BPN|Badan Pertanahan Nasional	O.ATRBPN	ministry	ID	Ministry of Agrarian Affairs and Spatial Planning
    Ministry of Manpower|Kementerian Ketenagakerjaan|Kemnaker|Kemenaker	O.KEMNAKER	ministry	ID	Ministry of Manpower
    Ministry of Protection of Indonesian Migrant Workers|Kementerian Pelindungan Pekerja Migran Indonesia|KemenP2MI|P2MI|BP2MI	O.KEMENP2MI	ministry	ID	Ministry of Protection of Indonesian Migrant Workers
    Ministry of Social Affairs|Kementerian Sosial|Kemensos	O.KEMENSOS	ministry	ID	Ministry of Social Affairs
    Ministry of Villages and Development of Disadvantaged Regions|Kementerian Desa dan Pembangunan Daerah Tertinggal|Kemendes|Kemendes PDT	O.KEMENDES	ministry	ID	Ministry of Villages and Development of Disadvantaged Regions
    Ministry of Transmigration|Kementerian Transmigrasi|Kementrans	O.KEMENTRANS	ministry	ID	Ministry of Transmigration
    Ministry of Communication and Digital Affairs|Kementerian Komunikasi dan Digital|Komdigi|Kemkomdigi	O.KEMKOMDIGI	ministry	ID	Ministry of Communication and Digital Affairs
    Ministry of Communication and Informatics|Kementerian Komunikasi dan Informatika|Kominfo|Kemkominfo|Kemenkominfo	O.KOMINFO	ministry	ID	Ministry of Communication and Informatics
    Ministry of Cooperatives|Kementerian Koperasi|Kemenkop	O.KEMENKOP	ministry	ID	Ministry of Cooperatives
    Ministry of MSMEs|Kementerian Usaha Mikro, Kecil, dan Menengah|Kementerian UMKM	O.KEMENUMKM	ministry	ID	Ministry of MSMEs
    Ministry of State-Owned Enterprises|Kementerian Badan Usaha Milik Negara|Kementerian BUMN	O.KEMENBUMN	ministry	ID	Ministry of State-Owned Enterprises
    Ministry of Administrative and Bureaucratic Reform|Kementerian Pendayagunaan Aparatur Negara dan Reformasi Birokrasi|KemenPANRB|KemenPAN-RB	O.KEMENPANRB	ministry	ID	Ministry of Administrative and Bureaucratic Reform
    Ministry of Women's Empowerment and Child Protection|Kementerian Pemberdayaan Perempuan dan Perlindungan Anak|KemenPPPA|KPPPA	O.KEMENPPPA	ministry	ID	Ministry of Women's Empowerment and Child Protection
    Ministry of Youth and Sports|Kementerian Pemuda dan Olahraga|Kemenpora	O.KEMENPORA	ministry	ID	Ministry of Youth and Sports
    Ministry of National Development Planning|Kementerian Perencanaan Pembangunan Nasional|Bappenas|PPN/Bappenas	O.BAPPENAS	ministry	ID	Ministry of National Development Planning
    Ministry of Investment|Kementerian Investasi dan Hilirisasi|BKPM|Kementerian Investasi/BKPM	O.KEMENINVES	ministry	ID	Ministry of Investment
    Coordinating Ministry for Political and Security Affairs|Kementerian Koordinator Bidang Politik dan Keamanan|Kemenko Polkam|Kemenko Polhukam	O.KEMENKOPOLKAM	ministry	ID	Coordinating Ministry for Political and Security Affairs
    Coordinating Ministry for Economic Affairs|Kementerian Koordinator Bidang Perekonomian|Kemenko Perekonomian	O.KEMENKOPEREKONOMIAN	ministry	ID	Coordinating Ministry for Economic Affairs
    Coordinating Ministry for Human Development and Culture|Kementerian Koordinator Bidang Pembangunan Manusia dan Kebudayaan|Kemenko PMK	O.KEMENKOPMK	ministry	ID	Coordinating Ministry for Human Development and Culture
    Coordinating Ministry for Maritime Affairs and Investment|Kementerian Koordinator Bidang Kemaritiman dan Investasi|Kemenko Marves	O.KEMENKOMARVES	ministry	ID	Coordinating Ministry for Maritime Affairs and Investment
    Coordinating Ministry for Infrastructure and Regional Development|Kementerian Koordinator Bidang Infrastruktur dan Pembangunan Kewilayahan|Kemenko IPK|Kemenko Infra	O.KEMENKOINFRA	ministry	ID	Coordinating Ministry for Infrastructure and Regional Development
    Coordinating Ministry for Food Affairs|Kementerian Koordinator Bidang Pangan|Kemenko Pangan	O.KEMENKOPANGAN	ministry	ID	Coordinating Ministry for Food Affairs
    Coordinating Ministry for Law, Human Rights, Immigration and Corrections|Kementerian Koordinator Bidang Hukum, HAM, Imigrasi, dan Pemasyarakatan|Kemenko Kumham Imipas	O.KEMENKOKUMHAM	ministry	ID	Coordinating Ministry for Law, Human Rights, Immigration and Corrections
    Coordinating Ministry for Community Empowerment|Kementerian Koordinator Bidang Pemberdayaan Masyarakat|Kemenko PM	O.KEMENKOPM	ministry	ID	Coordinating Ministry for Community Empowerment
    National Disaster Management Agency|Badan Nasional Penanggulangan Bencana|BNPB|National Agency for Disaster Countermeasure|disaster mitigation agency	O.BNPB	agency	ID	National Disaster Management Agency
    Regional Disaster Management Agency|Badan Penanggulangan Bencana Daerah|BPBD	O.BPBD	agency	ID	Regional Disaster Management Agency
    Meteorology, Climatology and Geophysics Agency|Badan Meteorologi, Klimatologi, dan Geofisika|BMKG|meteorology agency	O.BMKG	agency	ID	Meteorology, Climatology and Geophysics Agency
    National Search and Rescue Agency|Badan Nasional Pencarian dan Pertolongan|Basarnas|BNPP|Badan SAR Nasional|search and rescue agency|Kantor SAR	O.BASARNAS	agency	ID	National Search and Rescue Agency
    National Transportation Safety Committee|Komite Nasional Keselamatan Transportasi|KNKT|NTSC	O.KNKT	agency	ID	National Transportation Safety Committee
    Center for Volcanology and Geological Hazard Mitigation|Pusat Vulkanologi dan Mitigasi Bencana Geologi|PVMBG|CVGHM|Badan Geologi|Geological Agency	O.PVMBG	agency	ID	Center for Volcanology and Geological Hazard Mitigation
    Geological Disaster Technology Research and Development Center|Balai Penyelidikan dan Pengembangan Teknologi Kebencanaan Geologi|BPPTKG	O.BPPTKG	agency	ID	Geological Disaster Technology Research and Development Center
    Statistics Indonesia|Badan Pusat Statistik|BPS|Central Statistics Agency	O.BPS	agency	ID	Statistics Indonesia
    Bank Indonesia|BI|Indonesian central bank|bank sentral Indonesia	O.BI	agency	ID	Bank Indonesia
    Financial Services Authority|Otoritas Jasa Keuangan|OJK	O.OJK	agency	ID	Financial Services Authority
    Deposit Insurance Corporation|Lembaga Penjamin Simpanan|LPS	O.LPS	agency	ID	Deposit Insurance Corporation
    Indonesia Stock Exchange|Bursa Efek Indonesia|BEI|IDX	O.BEI	agency	ID	Indonesia Stock Exchange
    Financial Transaction Reports and Analysis Center|Pusat Pelaporan dan Analisis Transaksi Keuangan|PPATK	O.PPATK	agency	ID	Financial Transaction Reports and Analysis Center
    Food and Drug Agency|Badan Pengawas Obat dan Makanan|BPOM|Badan POM|Food and Drug Supervisory Agency	O.BPOM	agency	ID	Food and Drug Agency
    State Intelligence Agency|Badan Intelijen Negara|BIN	O.BIN	agency	ID	State Intelligence Agency
    Strategic Intelligence Agency|Badan Intelijen Strategis|BAIS|BAIS TNI	O.BAIS	agency	ID	Strategic Intelligence Agency
    National Counterterrorism Agency|Badan Nasional Penanggulangan Terorisme|BNPT	O.BNPT	agency	ID	National Counterterrorism Agency
    National Narcotics Agency|Badan Narkotika Nasional|BNN	O.BNN	agency	ID	National Narcotics Agency
    National Cyber and Crypto Agency|Badan Siber dan Sandi Negara|BSSN	O.BSSN	agency	ID	National Cyber and Crypto Agency
    Maritime Security Agency|Badan Keamanan Laut|Bakamla	O.BAKAMLA	agency	ID	Maritime Security Agency
    National Research and Innovation Agency|Badan Riset dan Inovasi Nasional|BRIN	O.BRIN	agency	ID	National Research and Innovation Agency
    Indonesian Institute of Sciences|Lembaga Ilmu Pengetahuan Indonesia|LIPI	O.LIPI	agency	ID	Indonesian Institute of Sciences
    National Civil Service Agency|Badan Kepegawaian Negara|BKN	O.BKN	agency	ID	National Civil Service Agency
    National Population and Family Planning Agency|Badan Kependudukan dan Keluarga Berencana Nasional|BKKBN|Kementerian Kependudukan dan Pembangunan Keluarga	O.BKKBN	agency	ID	National Population and Family Planning Agency
    National Nutrition Agency|Badan Gizi Nasional|BGN	O.BGN	agency	ID	National Nutrition Agency
    National Food Agency|Badan Pangan Nasional|Bapanas|NFA	O.BAPANAS	agency	ID	National Food Agency
    State Logistics Agency|Perum Bulog|Bulog	O.BULOG	agency	ID	State Logistics Agency
    Financial and Development Supervisory Agency|Badan Pengawasan Keuangan dan Pembangunan|BPKP	O.BPKP	agency	ID	Financial and Development Supervisory Agency
    Health Social Security Agency|Badan Penyelenggara Jaminan Sosial Kesehatan|BPJS Kesehatan|BPJS	O.BPJSKES	agency	ID	Health Social Security Agency
    Manpower Social Security Agency|Badan Penyelenggara Jaminan Sosial Ketenagakerjaan|BPJS Ketenagakerjaan|BPJS TK	O.BPJSTK	agency	ID	Manpower Social Security Agency
    Pancasila Ideology Development Agency|Badan Pembinaan Ideologi Pancasila|BPIP	O.BPIP	agency	ID	Pancasila Ideology Development Agency
    Geospatial Information Agency|Badan Informasi Geospasial|BIG	O.BIG	agency	ID	Geospatial Information Agency
    Nusantara Capital Authority|Otorita Ibu Kota Nusantara|OIKN|Otorita IKN	O.OIKN	agency	ID	Nusantara Capital Authority
    Hajj Fund Management Agency|Badan Pengelola Keuangan Haji|BPKH	O.BPKH	agency	ID	Hajj Fund Management Agency
    Daya Anagata Nusantara Investment Management Agency|Badan Pengelola Investasi Daya Anagata Nusantara|Danantara|BPI Danantara	O.DANANTARA	agency	ID	Daya Anagata Nusantara Investment Management Agency
    Indonesia Investment Authority|Lembaga Pengelola Investasi|INA|LPI	O.INA	agency	ID	Indonesia Investment Authority
    Directorate General of Taxes|Direktorat Jenderal Pajak|DJP|Ditjen Pajak	O.DJP	agency	ID	Directorate General of Taxes
    Directorate General of Customs and Excise|Direktorat Jenderal Bea dan Cukai|DJBC|Bea Cukai|Ditjen Bea Cukai	O.DJBC	agency	ID	Directorate General of Customs and Excise
    Directorate General of Immigration|Direktorat Jenderal Imigrasi|Ditjen Imigrasi	O.DITJENIMIGRASI	agency	ID	Directorate General of Immigration
    Upstream Oil and Gas Regulatory Task Force|Satuan Kerja Khusus Pelaksana Kegiatan Usaha Hulu Minyak dan Gas Bumi|SKK Migas	O.SKKMIGAS	agency	ID	Upstream Oil and Gas Regulatory Task Force
    Public Order Agency|Satuan Polisi Pamong Praja|Satpol PP	O.SATPOLPP	agency	ID	Public Order Agency
    Fire department|Dinas Pemadam Kebakaran|Damkar|Gulkarmat|Dinas Penanggulangan Kebakaran dan Penyelamatan	O.DAMKAR	agency	ID	Fire department
    National Resilience Institute|Lembaga Ketahanan Nasional|Lemhannas	O.LEMHANNAS	agency	ID	National Resilience Institute
    National Defense Council|Dewan Pertahanan Nasional|DPN|Wantannas	O.WANTANNAS	agency	ID	National Defense Council
    Forest Area Enforcement Task Force|Satuan Tugas Penertiban Kawasan Hutan|Satgas PKH	O.SATGASPKH	agency	ID	Forest Area Enforcement Task Force
    Peatland and Mangrove Restoration Agency|Badan Restorasi Gambut dan Mangrove|BRGM	O.BRGM	agency	ID	Peatland and Mangrove Restoration Agency
    Indonesian National Police|Kepolisian Negara Republik Indonesia|Polri|Mabes Polri|National Police|Markas Besar Polri	O.POLRI	police	ID	Indonesian National Police
    Criminal Investigation Agency|Badan Reserse Kriminal|Bareskrim|Bareskrim Polri	O.BARESKRIM	police	ID	Criminal Investigation Agency
    Mobile Brigade Corps|Korps Brigade Mobil|Brimob	O.BRIMOB	police	ID	Mobile Brigade Corps
    Counterterrorism Special Detachment 88|Detasemen Khusus 88 Antiteror|Densus 88|Densus 88 AT|Detachment 88	O.DENSUS88	police	ID	Counterterrorism Special Detachment 88
    Traffic Corps|Korps Lalu Lintas|Korlantas|Korlantas Polri	O.KORLANTAS	police	ID	Traffic Corps
    Professional and Security Division|Divisi Profesi dan Pengamanan|Propam|Divpropam	O.PROPAM	police	ID	Professional and Security Division
    Water and Air Police|Kepolisian Perairan dan Udara|Polairud	O.POLAIRUD	police	ID	Water and Air Police
    Forensic Laboratory Center|Pusat Laboratorium Forensik|Puslabfor|Labfor	O.PUSLABFOR	police	ID	Forensic Laboratory Center
    Disaster Victim Identification team|Tim DVI Polri|DVI	O.DVI	police	ID	Disaster Victim Identification team
    Automatic Fingerprint Identification System|Inafis	O.INAFIS	police	ID	Automatic Fingerprint Identification System
    Regional Police|Kepolisian Daerah|Polda	O.POLDA	police	ID	Regional Police
    Resort Police|Kepolisian Resor|Polres|Polresta|Polrestabes	O.POLRES	police	ID	Resort Police
    Sector Police|Kepolisian Sektor|Polsek	O.POLSEK	police	ID	Sector Police
    Jakarta Metropolitan Police|Kepolisian Daerah Metro Jaya|Polda Metro Jaya|PMJ|Jakarta Police|Greater Jakarta Police	O.POLDAMETRO	police	ID	Jakarta Metropolitan Police
    Indonesian National Armed Forces|Tentara Nasional Indonesia|TNI|Mabes TNI|Indonesian Military|Cilangkap	O.TNI	military	ID	Indonesian National Armed Forces
    Indonesian Army|TNI Angkatan Darat|TNI AD|TNI-AD	O.TNIAD	military	ID	Indonesian Army
    Indonesian Navy|TNI Angkatan Laut|TNI AL|TNI-AL	O.TNIAL	military	ID	Indonesian Navy
    Indonesian Air Force|TNI Angkatan Udara|TNI AU|TNI-AU	O.TNIAU	military	ID	Indonesian Air Force
    Army Special Forces|Komando Pasukan Khusus|Kopassus	O.KOPASSUS	military	ID	Army Special Forces
    Army Strategic Reserve Command|Komando Cadangan Strategis Angkatan Darat|Kostrad	O.KOSTRAD	military	ID	Army Strategic Reserve Command
    Marine Corps|Korps Marinir|Marinir	O.MARINIR	military	ID	Marine Corps
    Air Force Quick Reaction Force|Komando Pasukan Gerak Cepat|Kopasgat|Paskhas	O.KOPASGAT	military	ID	Air Force Quick Reaction Force
    Presidential Security Force|Pasukan Pengamanan Presiden|Paspampres	O.PASPAMPRES	military	ID	Presidential Security Force
    Regional Military Command|Komando Daerah Militer|Kodam	O.KODAM	military	ID	Regional Military Command
    Military Resort Command|Komando Resor Militer|Korem	O.KOREM	military	ID	Military Resort Command
    Military District Command|Komando Distrik Militer|Kodim	O.KODIM	military	ID	Military District Command
    Military Subdistrict Command|Komando Rayon Militer|Koramil	O.KORAMIL	military	ID	Military Subdistrict Command
    Main Naval Base|Pangkalan Utama TNI AL|Lantamal|Lanal	O.LANTAMAL	military	ID	Main Naval Base
    Joint Regional Defense Command|Komando Gabungan Wilayah Pertahanan|Kogabwilhan	O.KOGABWILHAN	military	ID	Joint Regional Defense Command
    TNI Information Center|Pusat Penerangan TNI|Puspen TNI	O.PUSPEN	military	ID	TNI Information Center
    Military Police Center|Pusat Polisi Militer|Puspom TNI|Denpom|Pomdam	O.PUSPOM	military	ID	Military Police Center
    Cartenz Peace Operations Task Force|Satgas Operasi Damai Cartenz|ODC|Satgas Damai Cartenz|Damai Cartenz|Operasi Damai Cartenz-2024	O.DAMAICARTENZ	military	ID	Cartenz Peace Operations Task Force
    Indonesian Democratic Party of Struggle|Partai Demokrasi Indonesia Perjuangan|PDI-P|PDIP|PDI Perjuangan	O.PDIP	party	ID	Indonesian Democratic Party of Struggle
    Great Indonesia Movement Party|Partai Gerakan Indonesia Raya|Gerindra|Partai Gerindra|Gerindra Party	O.GERINDRA	party	ID	Great Indonesia Movement Party
    Golkar Party|Partai Golongan Karya|Golkar|Partai Golkar	O.GOLKAR	party	ID	Golkar Party
    National Awakening Party|Partai Kebangkitan Bangsa|PKB	O.PKB	party	ID	National Awakening Party
    NasDem Party|Partai Nasional Demokrat|NasDem|Partai NasDem	O.NASDEM	party	ID	NasDem Party
    Prosperous Justice Party|Partai Keadilan Sejahtera|PKS	O.PKS	party	ID	Prosperous Justice Party
    National Mandate Party|Partai Amanat Nasional|PAN	O.PAN	party	ID	National Mandate Party
    Democratic Party|Partai Demokrat|Demokrat	O.DEMOKRAT	party	ID	Democratic Party
    United Development Party|Partai Persatuan Pembangunan|PPP	O.PPP	party	ID	United Development Party
    Indonesian Solidarity Party|Partai Solidaritas Indonesia|PSI	O.PSI	party	ID	Indonesian Solidarity Party
    Perindo Party|Partai Persatuan Indonesia|Perindo	O.PERINDO	party	ID	Perindo Party
    People's Conscience Party|Partai Hati Nurani Rakyat|Hanura	O.HANURA	party	ID	People's Conscience Party
    Crescent Star Party|Partai Bulan Bintang|PBB	O.PBB_PARTY	party	ID	Crescent Star Party
    Gelora Party|Partai Gelombang Rakyat Indonesia|Gelora	O.GELORA	party	ID	Gelora Party
    Ummat Party|Partai Ummat	O.UMMAT	party	ID	Ummat Party
    Labor Party|Partai Buruh	O.BURUH	party	ID	Labor Party
    Aceh Party|Partai Aceh|PA	O.PA_ACEH	party	ID	Aceh Party
    Advanced Indonesia Coalition|Koalisi Indonesia Maju|KIM|KIM Plus	O.KIM	party	ID	Advanced Indonesia Coalition
    Nahdlatul Ulama|NU|PBNU|Pengurus Besar Nahdlatul Ulama	O.NU	civil_society	ID	Nahdlatul Ulama
    Muhammadiyah|PP Muhammadiyah	O.MUHAMMADIYAH	civil_society	ID	Muhammadiyah
    Indonesian Ulema Council|Majelis Ulama Indonesia|MUI	O.MUI	civil_society	ID	Indonesian Ulema Council
    Communion of Churches in Indonesia|Persekutuan Gereja-gereja di Indonesia|PGI	O.PGI	civil_society	ID	Communion of Churches in Indonesia
    Bishops' Conference of Indonesia|Konferensi Waligereja Indonesia|KWI	O.KWI	civil_society	ID	Bishops' Conference of Indonesia
    Islamic Defenders Front|Front Pembela Islam|FPI	O.FPI	civil_society	ID	Islamic Defenders Front
    Indonesian Red Cross|Palang Merah Indonesia|PMI	O.PMI	civil_society	ID	Indonesian Red Cross
    Commission for Missing Persons and Victims of Violence|Komisi untuk Orang Hilang dan Korban Tindak Kekerasan|KontraS	O.KONTRAS	civil_society	ID	Commission for Missing Persons and Victims of Violence
    Indonesian Legal Aid Foundation|Yayasan Lembaga Bantuan Hukum Indonesia|YLBHI	O.YLBHI	civil_society	ID	Indonesian Legal Aid Foundation
    Legal Aid Institute|Lembaga Bantuan Hukum|LBH|LBH Jakarta	O.LBH	civil_society	ID	Legal Aid Institute
    Indonesia Corruption Watch|ICW	O.ICW	civil_society	ID	Indonesia Corruption Watch
    Indonesian Forum for the Environment|Wahana Lingkungan Hidup Indonesia|Walhi	O.WALHI	civil_society	ID	Indonesian Forum for the Environment
    Indigenous Peoples' Alliance of the Archipelago|Aliansi Masyarakat Adat Nusantara|AMAN	O.AMAN	civil_society	ID	Indigenous Peoples' Alliance of the Archipelago
    Alliance of Independent Journalists|Aliansi Jurnalis Independen|AJI	O.AJI	civil_society	ID	Alliance of Independent Journalists
    Indonesian Journalists Association|Persatuan Wartawan Indonesia|PWI	O.PWI	civil_society	ID	Indonesian Journalists Association
    Indonesian Medical Association|Ikatan Dokter Indonesia|IDI	O.IDI	civil_society	ID	Indonesian Medical Association
    Indonesian Employers Association|Asosiasi Pengusaha Indonesia|Apindo	O.APINDO	civil_society	ID	Indonesian Employers Association
    Indonesian Chamber of Commerce and Industry|Kamar Dagang dan Industri Indonesia|Kadin	O.KADIN	civil_society	ID	Indonesian Chamber of Commerce and Industry
    Confederation of Indonesian Trade Unions|Konfederasi Serikat Pekerja Indonesia|KSPI	O.KSPI	civil_society	ID	Confederation of Indonesian Trade Unions
    All-Indonesia student executive boards|BEM Seluruh Indonesia|BEM SI	O.BEMSI	civil_society	ID	All-Indonesia student executive boards
    Association for Elections and Democracy|Perkumpulan untuk Pemilu dan Demokrasi|Perludem	O.PERLUDEM	civil_society	ID	Association for Elections and Democracy
    Imparsial	O.IMPARSIAL	civil_society	ID	Imparsial
    Setara Institute	O.SETARA	civil_society	ID	Setara Institute
    Centre for Strategic and International Studies|CSIS Indonesia|CSIS	O.CSIS_ID	civil_society	ID	Centre for Strategic and International Studies
    Indonesian Survey Institute|Lembaga Survei Indonesia|LSI	O.LSI	civil_society	ID	Indonesian Survey Institute
    LSI Denny JA|Lingkaran Survei Indonesia	O.LSIDENNYJA	civil_society	ID	LSI Denny JA
    Indikator Politik Indonesia	O.INDIKATOR	civil_society	ID	Indikator Politik Indonesia
    Saiful Mujani Research and Consulting|SMRC	O.SMRC	civil_society	ID	Saiful Mujani Research and Consulting
    Charta Politika	O.CHARTAPOL	civil_society	ID	Charta Politika
    Poltracking Indonesia	O.POLTRACKING	civil_society	ID	Poltracking Indonesia
    Football Association of Indonesia|Persatuan Sepak Bola Seluruh Indonesia|PSSI	O.PSSI	civil_society	ID	Football Association of Indonesia
    Badminton Association of Indonesia|Persatuan Bulu Tangkis Seluruh Indonesia|PBSI	O.PBSI	civil_society	ID	Badminton Association of Indonesia
    National Zakat Agency|Badan Amil Zakat Nasional|Baznas	O.BAZNAS	civil_society	ID	National Zakat Agency
    Medical Emergency Rescue Committee|MER-C	O.MERC	civil_society	ID	Medical Emergency Rescue Committee
    University of Indonesia|Universitas Indonesia|UI	O.UI	civil_society	ID	University of Indonesia
    Gadjah Mada University|Universitas Gadjah Mada|UGM	O.UGM	civil_society	ID	Gadjah Mada University
    Bandung Institute of Technology|Institut Teknologi Bandung|ITB	O.ITB	civil_society	ID	Bandung Institute of Technology
    IPB University|Institut Pertanian Bogor|IPB	O.IPB	civil_society	ID	IPB University
    Airlangga University|Universitas Airlangga|Unair	O.UNAIR	civil_society	ID	Airlangga University
    Sepuluh Nopember Institute of Technology|Institut Teknologi Sepuluh Nopember|ITS	O.ITS	civil_society	ID	Sepuluh Nopember Institute of Technology
    Padjadjaran University|Universitas Padjadjaran|Unpad	O.UNPAD	civil_society	ID	Padjadjaran University
    Cipto Mangunkusumo Hospital|RSUPN Dr. Cipto Mangunkusumo|RSCM	O.RSCM	civil_society	ID	Cipto Mangunkusumo Hospital
    Kramat Jati Police Hospital|RS Bhayangkara Tk. I Pusdokkes Polri|RS Polri|RS Polri Kramat Jati	O.RSPOLRI	civil_society	ID	Kramat Jati Police Hospital
    Pertamina|PT Pertamina	O.PERTAMINA	company	ID	Pertamina
    State Electricity Company|Perusahaan Listrik Negara|PLN|PT PLN	O.PLN	company	ID	State Electricity Company
    Indonesian Railway Company|Kereta Api Indonesia|KAI|PT KAI	O.KAI	company	ID	Indonesian Railway Company
    Kereta Cepat Indonesia China|KCIC	O.KCIC	company	ID	Kereta Cepat Indonesia China
    Pelni|PT Pelayaran Nasional Indonesia	O.PELNI	company	ID	Pelni
    ASDP Indonesia Ferry|ASDP	O.ASDP	company	ID	ASDP Indonesia Ferry
    Aviasi Pariwisata Indonesia|InJourney|Angkasa Pura	O.INJOURNEY	company	ID	Aviasi Pariwisata Indonesia
    AirNav Indonesia|LPPNPI|AirNav	O.AIRNAV	company	ID	AirNav Indonesia
    Jasa Marga|PT Jasa Marga	O.JASAMARGA	company	ID	Jasa Marga
    Garuda Indonesia|GIA	O.GARUDA	company	ID	Garuda Indonesia
    Lion Air|Lion Air Group	O.LIONAIR	company	ID	Lion Air
    Sriwijaya Air	O.SRIWIJAYAAIR	company	ID	Sriwijaya Air
    Citilink	O.CITILINK	company	ID	Citilink
    Freeport Indonesia|PT Freeport Indonesia|PTFI|Freeport	O.FREEPORT	company	ID	Freeport Indonesia
    Aneka Tambang|PT Aneka Tambang|Antam	O.ANTAM	company	ID	Aneka Tambang
    Telkom Indonesia|PT Telkom Indonesia|Telkomsel	O.TELKOM	company	ID	Telkom Indonesia
    GoTo|PT GoTo Gojek Tokopedia|Gojek|Tokopedia	O.GOTO	company	ID	GoTo
    Sri Rejeki Isman|PT Sri Rejeki Isman|Sritex	O.SRITEX	company	ID	Sri Rejeki Isman
    PT Timah	O.TIMAH	company	ID	PT Timah
    Bank Rakyat Indonesia|BRI	O.BRI	company	ID	Bank Rakyat Indonesia
    Bank Central Asia|BCA	O.BCA	company	ID	Bank Central Asia
    Bank Negara Indonesia|BNI	O.BNI	company	ID	Bank Negara Indonesia
    Bank Mandiri	O.MANDIRI	company	ID	Bank Mandiri
    Free Papua Movement|Organisasi Papua Merdeka|OPM	O.OPM	armed_group	ID	Free Papua Movement
    West Papua National Liberation Army|Tentara Pembebasan Nasional Papua Barat|TPNPB|TPNPB-OPM|TPN-OPM	O.TPNPB	armed_group	ID	West Papua National Liberation Army
    armed criminal group|kelompok kriminal bersenjata|KKB|KKSB|KST	O.KKB	armed_group	ID	armed criminal group
    United Liberation Movement for West Papua|Gerakan Pembebasan Bersatu Papua Barat|ULMWP	O.ULMWP	armed_group	ID	United Liberation Movement for West Papua
    West Papua National Committee|Komite Nasional Papua Barat|KNPB	O.KNPB	armed_group	ID	West Papua National Committee
    Jemaah Islamiyah|Jamaah Islamiyah|JI	O.JI	armed_group	ID	Jemaah Islamiyah
    Jamaah Ansharut Daulah|JAD	O.JAD	armed_group	ID	Jamaah Ansharut Daulah
    East Indonesia Mujahidin|Mujahidin Indonesia Timur|MIT	O.MIT	armed_group	ID	East Indonesia Mujahidin
    Free Aceh Movement|Gerakan Aceh Merdeka|GAM	O.GAM	armed_group	ID	Free Aceh Movement
    Hamas|Islamic Resistance Movement|kelompok Hamas	O.HAMAS	armed_group	-	Hamas
    Al-Qassam Brigades|Brigade Al-Qassam|Izz ad-Din al-Qassam Brigades|Brigade Izzuddin Al Qassam	O.QASSAM	armed_group	-	Al-Qassam Brigades
    Palestinian Islamic Jihad|Jihad Islam Palestina|PIJ|Islamic Jihad|Jihad Islam	O.PIJ	armed_group	-	Palestinian Islamic Jihad
    Fatah	O.FATAH	armed_group	-	Fatah
    Palestine Liberation Organization|Organisasi Pembebasan Palestina|PLO	O.PLO	armed_group	-	Palestine Liberation Organization
    Hezbollah|Hizbullah|Hizbollah|Hisbullah|Hizballah	O.HEZBOLLAH	armed_group	-	Hezbollah
    Houthis|Houthi|Ansar Allah|Ansarullah|Huthi|kelompok Houthi|Houthi rebels|pemberontak Houthi	O.HOUTHI	armed_group	-	Houthis
    Islamic State|Negara Islam|ISIS|IS|ISIL|Daesh|Islamic State of Iraq and Syria|ISIS-K|ISKP|Islamic State Khorasan	O.IS	armed_group	-	Islamic State
    Al-Qaeda|AQ|Al Qaeda|Al-Qaida|Al Qaida	O.ALQAEDA	armed_group	-	Al-Qaeda
    Al-Shabaab|Al Shabaab|Asy-Syabab	O.ALSHABAAB	armed_group	-	Al-Shabaab
    Boko Haram	O.BOKOHARAM	armed_group	-	Boko Haram
    Islamic State West Africa Province|ISIS Provinsi Afrika Barat|ISWAP	O.ISWAP	armed_group	-	Islamic State West Africa Province
    Jama'at Nusrat al-Islam wal-Muslimin|JNIM	O.JNIM	armed_group	-	Jama'at Nusrat al-Islam wal-Muslimin
    Hayat Tahrir al-Sham|HTS|Hayat Tahrir Al-Syam	O.HTS	armed_group	-	Hayat Tahrir al-Sham
    Syrian Democratic Forces|Pasukan Demokratik Suriah|SDF	O.SDF	armed_group	-	Syrian Democratic Forces
    People's Protection Units|Unit Perlindungan Rakyat|YPG	O.YPG	armed_group	-	People's Protection Units
    Kurdistan Workers' Party|Partai Pekerja Kurdistan|PKK	O.PKK	armed_group	-	Kurdistan Workers' Party
    Popular Mobilization Forces|Pasukan Mobilisasi Populer|PMF|Hashd al-Shaabi	O.PMF	armed_group	-	Popular Mobilization Forces
    Kataib Hezbollah|Kataib Hizbullah	O.KATAIBHEZBOLLAH	armed_group	-	Kataib Hezbollah
    Taliban	O.TALIBAN	armed_group	-	Taliban
    Tehreek-e-Taliban Pakistan|Taliban Pakistan|TTP|Pakistani Taliban	O.TTP	armed_group	-	Tehreek-e-Taliban Pakistan
    Balochistan Liberation Army|Tentara Pembebasan Balochistan|BLA	O.BLA	armed_group	-	Balochistan Liberation Army
    Lashkar-e-Taiba|LeT	O.LET	armed_group	-	Lashkar-e-Taiba
    Jaish-e-Mohammed|JeM	O.JEM	armed_group	-	Jaish-e-Mohammed
    Resistance Front|TRF	O.TRF	armed_group	-	The Resistance Front
    Rapid Support Forces|Pasukan Dukungan Cepat|RSF|Rapid Support Force	O.RSF_SD	armed_group	-	Rapid Support Forces
    Sudanese Armed Forces|Angkatan Bersenjata Sudan|SAF|Sudanese army	O.SAF_SD	armed_group	-	Sudanese Armed Forces
    M23|March 23 Movement|Gerakan 23 Maret	O.M23	armed_group	-	M23
    Allied Democratic Forces|Pasukan Demokratik Sekutu|ADF	O.ADF	armed_group	-	Allied Democratic Forces
    Tigray People's Liberation Front|Front Pembebasan Rakyat Tigray|TPLF	O.TPLF	armed_group	-	Tigray People's Liberation Front
    Revolutionary Armed Forces of Colombia|Angkatan Bersenjata Revolusioner Kolombia|FARC	O.FARC	armed_group	-	Revolutionary Armed Forces of Colombia
    National Liberation Army|Tentara Pembebasan Nasional Kolombia|ELN	O.ELN	armed_group	-	National Liberation Army
    Tren de Aragua	O.TRENDEARAGUA	armed_group	-	Tren de Aragua
    Arakan Army|Tentara Arakan	O.ARAKANARMY	armed_group	-	Arakan Army
    Karen National Union|Serikat Nasional Karen|KNU	O.KNU	armed_group	-	Karen National Union
    Kachin Independence Army|Tentara Kemerdekaan Kachin|KIA	O.KIA	armed_group	-	Kachin Independence Army
    Myanmar National Democratic Alliance Army|Tentara Aliansi Demokratik Nasional Myanmar|MNDAA	O.MNDAA	armed_group	-	Myanmar National Democratic Alliance Army
    Ta'ang National Liberation Army|Tentara Pembebasan Nasional Ta'ang|TNLA	O.TNLA	armed_group	-	Ta'ang National Liberation Army
    People's Defence Force|Pasukan Pertahanan Rakyat|PDF	O.PDF_MM	armed_group	-	People's Defence Force
    National Unity Government of Myanmar|Pemerintah Persatuan Nasional Myanmar|NUG	O.NUG	armed_group	-	National Unity Government of Myanmar
    Tatmadaw|Myanmar military|militer Myanmar|junta Myanmar	O.TATMADAW	armed_group	-	Tatmadaw
    Abu Sayyaf|ASG	O.ABUSAYYAF	armed_group	-	Abu Sayyaf
    Moro Islamic Liberation Front|Front Pembebasan Islam Moro|MILF	O.MILF	armed_group	-	Moro Islamic Liberation Front
    New People's Army|Tentara Rakyat Baru|NPA	O.NPA	armed_group	-	New People's Army
    Wagner Group|Grup Wagner|PMC Wagner|Wagner|tentara bayaran Wagner	O.WAGNER	armed_group	-	Wagner Group
    Africa Corps|Korps Afrika	O.AFRICACORPS	armed_group	-	Africa Corps
    Azov Brigade|Brigade Azov|Azov Regiment|Resimen Azov|Azov Battalion	O.AZOV	armed_group	-	Azov Brigade
    White House|Gedung Putih	O.WHITEHOUSE	gov_body	US	White House
    US Department of Defense|Departemen Pertahanan AS|DoD|Dephan AS|Pentagon|Department of War|Departemen Perang AS	O.PENTAGON	gov_body	US	US Department of Defense
    US State Department|Departemen Luar Negeri AS|Deplu AS|State Department|Kementerian Luar Negeri AS|Kemlu AS	O.STATEDEPT	gov_body	US	US State Department
    US Treasury|Departemen Keuangan AS|Treasury Department|Kementerian Keuangan AS	O.TREASURY_US	gov_body	US	US Treasury
    US Department of Justice|Departemen Kehakiman AS|DOJ|Justice Department|Kementerian Kehakiman AS	O.DOJ	gov_body	US	US Department of Justice
    US Department of Homeland Security|Departemen Keamanan Dalam Negeri AS|DHS	O.DHS	gov_body	US	US Department of Homeland Security
    US Immigration and Customs Enforcement|Imigrasi dan Bea Cukai AS|ICE|Badan Imigrasi AS	O.ICE	gov_body	US	US Immigration and Customs Enforcement
    US Customs and Border Protection|Bea Cukai dan Perlindungan Perbatasan AS|CBP	O.CBP	gov_body	US	US Customs and Border Protection
    Federal Bureau of Investigation|Biro Investigasi Federal|FBI	O.FBI	gov_body	US	Federal Bureau of Investigation
    Central Intelligence Agency|Badan Intelijen Pusat AS|CIA	O.CIA	gov_body	US	Central Intelligence Agency
    National Security Agency|Badan Keamanan Nasional AS|NSA	O.NSA	gov_body	US	National Security Agency
    US National Security Council|Dewan Keamanan Nasional AS|NSC	O.NSC	gov_body	US	US National Security Council
    Federal Reserve|Bank Sentral AS|Fed|US central bank	O.FED	gov_body	US	Federal Reserve
    US Congress|Kongres AS|Capitol Hill	O.CONGRESS	gov_body	US	US Congress
    US Senate|Senat AS	O.SENATE_US	gov_body	US	US Senate
    US House of Representatives|DPR AS|House of Representatives|Dewan Perwakilan Rakyat AS	O.HOUSE_US	gov_body	US	US House of Representatives
    US Supreme Court|Mahkamah Agung AS|SCOTUS	O.SCOTUS	gov_body	US	US Supreme Court
    Centers for Disease Control and Prevention|Pusat Pengendalian dan Pencegahan Penyakit AS|CDC	O.CDC	gov_body	US	Centers for Disease Control and Prevention
    US Food and Drug Administration|Badan Pengawas Obat dan Makanan AS|FDA	O.FDA	gov_body	US	US Food and Drug Administration
    Federal Aviation Administration|Badan Penerbangan Federal AS|FAA	O.FAA	gov_body	US	Federal Aviation Administration
    National Transportation Safety Board|Badan Keselamatan Transportasi Nasional AS|NTSB	O.NTSB	gov_body	US	National Transportation Safety Board
    NASA|Badan Antariksa AS	O.NASA	gov_body	US	NASA
    National Oceanic and Atmospheric Administration|Badan Kelautan dan Atmosfer AS|NOAA	O.NOAA	gov_body	US	National Oceanic and Atmospheric Administration
    US Geological Survey|Survei Geologi AS|USGS|Badan Survei Geologi AS	O.USGS	gov_body	US	US Geological Survey
    US Agency for International Development|Badan Pembangunan Internasional AS|USAID	O.USAID	gov_body	US	US Agency for International Development
    Department of Government Efficiency|Departemen Efisiensi Pemerintahan|DOGE	O.DOGE	gov_body	US	Department of Government Efficiency
    US Securities and Exchange Commission|Komisi Sekuritas dan Bursa AS|SEC	O.SEC	gov_body	US	US Securities and Exchange Commission
    US Trade Representative|Perwakilan Dagang AS|USTR	O.USTR	gov_body	US	US Trade Representative
    US Central Command|Komando Pusat AS|CENTCOM	O.CENTCOM	gov_body	US	US Central Command
    US Indo-Pacific Command|Komando Indo-Pasifik AS|INDOPACOM	O.INDOPACOM	gov_body	US	US Indo-Pacific Command
    US Secret Service|Dinas Rahasia AS|USSS|Secret Service	O.SECRETSERVICE	gov_body	US	US Secret Service
    US Navy|Angkatan Laut AS|AL AS	O.USNAVY	gov_body	US	US Navy
    Republican Party|Partai Republik|GOP|Republicans	O.REPUBLICAN	gov_body	US	Republican Party
    Democratic Party|Partai Demokrat AS|Democrats|Demokrat AS	O.DEMOCRATIC	gov_body	US	Democratic Party
    UK Ministry of Defence|Kementerian Pertahanan Inggris|MoD|British defence ministry|Kemhan Inggris	O.MOD_GB	gov_body	GB	UK Ministry of Defence
    Foreign, Commonwealth & Development Office|Kementerian Luar Negeri Inggris|FCDO|Foreign Office|British Foreign Office	O.FCDO	gov_body	GB	Foreign, Commonwealth & Development Office
    MI5|Security Service	O.MI5	gov_body	GB	MI5
    MI6|SIS|Secret Intelligence Service	O.MI6	gov_body	GB	MI6
    Metropolitan Police|Kepolisian Metropolitan London|Met Police|Scotland Yard	O.METPOLICE	gov_body	GB	Metropolitan Police
    Bank of England|BoE|Bank Sentral Inggris	O.BOE	gov_body	GB	Bank of England
    Labour Party|Partai Buruh Inggris|Labour	O.LABOUR	gov_body	GB	Labour Party
    Conservative Party|Partai Konservatif Inggris|Conservatives|Tories	O.TORY	gov_body	GB	Conservative Party
    Reform UK	O.REFORMUK	gov_body	GB	Reform UK
    Kremlin|presidential administration of Russia	O.KREMLIN	gov_body	RU	Kremlin
    Russian Foreign Ministry|Kementerian Luar Negeri Rusia|MFA|Kemlu Rusia|Russian MFA	O.MFA_RU	gov_body	RU	Russian Foreign Ministry
    Russian Defence Ministry|Kementerian Pertahanan Rusia|MoD|Kemhan Rusia|Russian Ministry of Defense|Russian Defense Ministry	O.MOD_RU	gov_body	RU	Russian Defence Ministry
    Federal Security Service|Dinas Keamanan Federal Rusia|FSB	O.FSB	gov_body	RU	Federal Security Service
    Foreign Intelligence Service|Dinas Intelijen Luar Negeri Rusia|SVR	O.SVR	gov_body	RU	Foreign Intelligence Service
    Main Intelligence Directorate|Direktorat Intelijen Utama Rusia|GRU|Russian military intelligence	O.GRU	gov_body	RU	Main Intelligence Directorate
    State Duma|Duma Negara|Duma	O.DUMA	gov_body	RU	State Duma
    Roskomnadzor	O.ROSKOMNADZOR	gov_body	RU	Roskomnadzor
    Rosatom	O.ROSATOM	gov_body	RU	Rosatom
    Gazprom	O.GAZPROM	gov_body	RU	Gazprom
    United Russia|Rusia Bersatu	O.UNITEDRUSSIA	gov_body	RU	United Russia
    Investigative Committee of Russia|Komite Investigasi Rusia	O.INVESTCOM_RU	gov_body	RU	Investigative Committee of Russia
    Main Directorate of Intelligence of Ukraine|Direktorat Intelijen Utama Ukraina|GUR|HUR|Ukrainian military intelligence|intelijen militer Ukraina	O.GUR	gov_body	UA	Main Directorate of Intelligence of Ukraine
    Security Service of Ukraine|Dinas Keamanan Ukraina|SBU	O.SBU	gov_body	UA	Security Service of Ukraine
    Ukrainian Defence Ministry|Kementerian Pertahanan Ukraina|Kemhan Ukraina	O.MOD_UA	gov_body	UA	Ukrainian Defence Ministry
    General Staff of the Armed Forces of Ukraine|Staf Umum Angkatan Bersenjata Ukraina|General Staff of Ukraine|Staf Umum Ukraina	O.GENSTAFF_UA	gov_body	UA	General Staff of the Armed Forces of Ukraine
    Verkhovna Rada|parlemen Ukraina|Ukrainian parliament	O.RADA	gov_body	UA	Verkhovna Rada
    National Anti-Corruption Bureau of Ukraine|Biro Antikorupsi Nasional Ukraina|NABU	O.NABU	gov_body	UA	National Anti-Corruption Bureau of Ukraine
    Armed Forces of Ukraine|Angkatan Bersenjata Ukraina|AFU|ZSU	O.AFU	gov_body	UA	Armed Forces of Ukraine
    National Intelligence Service|Badan Intelijen Nasional Korea Selatan|NIS|badan intelijen Korea Selatan|badan intelijen Seoul|Seoul's spy agency|South Korea's spy agency	O.NIS	gov_body	KR	National Intelligence Service
    South Korean Foreign Ministry|Kementerian Luar Negeri Korea Selatan|Kemlu Korsel	O.MOFA_KR	gov_body	KR	South Korean Foreign Ministry
    South Korean Defence Ministry|Kementerian Pertahanan Korea Selatan|MND|Kemhan Korsel|South Korea's Defense Ministry	O.MND_KR	gov_body	KR	South Korean Defence Ministry
    Joint Chiefs of Staff|Kepala Staf Gabungan Korea Selatan|JCS|Kepala Staf Gabungan	O.JCS_KR	gov_body	KR	Joint Chiefs of Staff
    Ministry of Unification|Kementerian Unifikasi	O.UNIFICATION	gov_body	KR	Ministry of Unification
    Corruption Investigation Office|Kantor Investigasi Korupsi|CIO	O.CIO_KR	gov_body	KR	Corruption Investigation Office
    National Assembly of South Korea|Majelis Nasional Korea Selatan	O.NATASSEMBLY_KR	gov_body	KR	National Assembly of South Korea
    People Power Party|Partai Kekuatan Rakyat|PPP	O.PPP_KR	gov_body	KR	People Power Party
    Democratic Party of Korea|Partai Demokrat Korea|DPK|DP	O.DPK	gov_body	KR	Democratic Party of Korea
    Constitutional Court of Korea|Mahkamah Konstitusi Korea Selatan	O.CCK	gov_body	KR	Constitutional Court of Korea
    Korean People's Army|Tentara Rakyat Korea|KPA	O.KPA	gov_body	KP	Korean People's Army
    Workers' Party of Korea|Partai Buruh Korea|WPK	O.WPK	gov_body	KP	Workers' Party of Korea
    Chinese Communist Party|Partai Komunis China|CCP|CPC|PKC|PKT|Communist Party of China|Partai Komunis Tiongkok	O.CPC	gov_body	CN	Chinese Communist Party
    People's Liberation Army|Tentara Pembebasan Rakyat|PLA|militer China	O.PLA	gov_body	CN	People's Liberation Army
    Chinese Foreign Ministry|Kementerian Luar Negeri China|Kemlu China|Kemlu Tiongkok	O.MFA_CN	gov_body	CN	Chinese Foreign Ministry
    National People's Congress|Kongres Rakyat Nasional|NPC	O.NPC	gov_body	CN	National People's Congress
    China Coast Guard|Penjaga Pantai China|CCG	O.CCG	gov_body	CN	China Coast Guard
    People's Bank of China|Bank Sentral China|PBOC	O.PBOC	gov_body	CN	People's Bank of China
    Huawei	O.HUAWEI	gov_body	CN	Huawei
    Democratic Progressive Party|Partai Progresif Demokratik|DPP	O.DPP	gov_body	TW	Democratic Progressive Party
    Kuomintang|KMT	O.KMT	gov_body	TW	Kuomintang
    Taiwan Defence Ministry|Kementerian Pertahanan Taiwan|MND	O.MND_TW	gov_body	TW	Taiwan Defence Ministry
    Liberal Democratic Party|Partai Demokratik Liberal|LDP	O.LDP	gov_body	JP	Liberal Democratic Party
    Japan Meteorological Agency|Badan Meteorologi Jepang|JMA	O.JMA	gov_body	JP	Japan Meteorological Agency
    Bank of Japan|BoJ|Bank Sentral Jepang	O.BOJ	gov_body	JP	Bank of Japan
    Japan Self-Defense Forces|Pasukan Bela Diri Jepang|JSDF|SDF	O.JSDF	gov_body	JP	Japan Self-Defense Forces
    National Diet|Parlemen Jepang	O.DIET	gov_body	JP	National Diet
    Tokyo Electric Power Company|TEPCO	O.TEPCO	gov_body	JP	Tokyo Electric Power Company
    Israel Defense Forces|Pasukan Pertahanan Israel|IDF|Israeli military|Israeli army|militer Israel|tentara Israel	O.IDF	gov_body	IL	Israel Defense Forces
    Mossad	O.MOSSAD	gov_body	IL	Mossad
    Shin Bet|ISA|Shabak	O.SHINBET	gov_body	IL	Shin Bet
    Knesset|parlemen Israel	O.KNESSET	gov_body	IL	Knesset
    Likud|Partai Likud	O.LIKUD	gov_body	IL	Likud
    Coordinator of Government Activities in the Territories|Koordinator Aktivitas Pemerintah di Wilayah|COGAT	O.COGAT	gov_body	IL	Coordinator of Government Activities in the Territories
    Palestinian Authority|Otoritas Palestina|PA|Palestinian National Authority	O.PA	gov_body	PS	Palestinian Authority
    Gaza Health Ministry|Kementerian Kesehatan Gaza|Gaza's health ministry|Kementerian Kesehatan di Gaza|Hamas-run health ministry	O.MOH_GAZA	gov_body	PS	Gaza Health Ministry
    Palestine Red Crescent Society|Bulan Sabit Merah Palestina|PRCS	O.PRCS	gov_body	PS	Palestine Red Crescent Society
    Gaza Humanitarian Foundation|Yayasan Kemanusiaan Gaza|GHF	O.GHF	gov_body	PS	Gaza Humanitarian Foundation
    Islamic Revolutionary Guard Corps|Korps Garda Revolusi Islam|IRGC|Garda Revolusi Iran|Revolutionary Guards|Garda Revolusi	O.IRGC	gov_body	IR	Islamic Revolutionary Guard Corps
    Quds Force|Pasukan Quds	O.QUDSFORCE	gov_body	IR	Quds Force
    Iranian Foreign Ministry|Kementerian Luar Negeri Iran|Kemlu Iran	O.MFA_IR	gov_body	IR	Iranian Foreign Ministry
    Atomic Energy Organization of Iran|Organisasi Energi Atom Iran|AEOI	O.AEOI	gov_body	IR	Atomic Energy Organization of Iran
    Bharatiya Janata Party|Partai Bharatiya Janata|BJP	O.BJP	gov_body	IN	Bharatiya Janata Party
    Indian National Congress|Kongres Nasional India|INC|Congress party|Partai Kongres	O.INC	gov_body	IN	Indian National Congress
    Research and Analysis Wing|RAW	O.RAW	gov_body	IN	Research and Analysis Wing
    Directorate General of Civil Aviation|Direktorat Jenderal Penerbangan Sipil India|DGCA	O.DGCA	gov_body	IN	Directorate General of Civil Aviation
    Aircraft Accident Investigation Bureau|Biro Investigasi Kecelakaan Pesawat India|AAIB	O.AAIB_IN	gov_body	IN	Aircraft Accident Investigation Bureau
    Inter-Services Intelligence|ISI	O.ISI	gov_body	PK	Inter-Services Intelligence
    Inter-Services Public Relations|Humas militer Pakistan|ISPR	O.ISPR	gov_body	PK	Inter-Services Public Relations
    Pakistan Tehreek-e-Insaf|PTI	O.PTI	gov_body	PK	Pakistan Tehreek-e-Insaf
    Pakistan Muslim League|Liga Muslim Pakistan-N|PML-N	O.PMLN	gov_body	PK	Pakistan Muslim League
    Pakistan Peoples Party|Partai Rakyat Pakistan|PPP	O.PPP_PK	gov_body	PK	Pakistan Peoples Party
    United Malays National Organisation|Organisasi Nasional Melayu Bersatu|UMNO	O.UMNO	gov_body	MY	United Malays National Organisation
    Malaysian Islamic Party|Partai Islam Se-Malaysia|PAS	O.PAS_MY	gov_body	MY	Malaysian Islamic Party
    People's Justice Party|Partai Keadilan Rakyat|PKR	O.PKR	gov_body	MY	People's Justice Party
    Pakatan Harapan|PH	O.PH_MY	gov_body	MY	Pakatan Harapan
    Royal Malaysia Police|Polisi Diraja Malaysia|PDRM	O.PDRM	gov_body	MY	Royal Malaysia Police
    Malaysian Anti-Corruption Commission|Komisi Antikorupsi Malaysia|MACC|SPRM	O.MACC	gov_body	MY	Malaysian Anti-Corruption Commission
    Malaysian Maritime Enforcement Agency|Badan Penguatkuasaan Maritim Malaysia|MMEA|APMM	O.MMEA	gov_body	MY	Malaysian Maritime Enforcement Agency
    People's Action Party|Partai Aksi Rakyat|PAP	O.PAP	gov_body	SG	People's Action Party
    Corrupt Practices Investigation Bureau|Biro Investigasi Praktik Korupsi|CPIB	O.CPIB	gov_body	SG	Corrupt Practices Investigation Bureau
    Philippine Coast Guard|Penjaga Pantai Filipina|PCG	O.PCG	gov_body	PH	Philippine Coast Guard
    Armed Forces of the Philippines|Angkatan Bersenjata Filipina|AFP	O.AFP_PH	gov_body	PH	Armed Forces of the Philippines
    Philippine Institute of Volcanology and Seismology|Institut Vulkanologi dan Seismologi Filipina|Phivolcs	O.PHIVOLCS	gov_body	PH	Philippine Institute of Volcanology and Seismology
    Pheu Thai|Pheu Thai Party|Partai Pheu Thai	O.PHEUTHAI	gov_body	TH	Pheu Thai
    Move Forward Party|Partai Move Forward|MFP	O.MOVEFORWARD	gov_body	TH	Move Forward Party
    People's Party|Partai Rakyat Thailand|PP	O.PEOPLESPARTY_TH	gov_body	TH	People's Party
    Bhumjaithai|BJT	O.BHUMJAITHAI	gov_body	TH	Bhumjaithai
    Department of Foreign Affairs and Trade|Departemen Luar Negeri dan Perdagangan Australia|DFAT	O.DFAT	gov_body	AU	Department of Foreign Affairs and Trade
    Australian Security Intelligence Organisation|Organisasi Intelijen Keamanan Australia|ASIO	O.ASIO	gov_body	AU	Australian Security Intelligence Organisation
    Australian Federal Police|Polisi Federal Australia|AFP	O.AFPOL	gov_body	AU	Australian Federal Police
    Australian Labor Party|Partai Buruh Australia|ALP	O.ALP	gov_body	AU	Australian Labor Party
    Reserve Bank of Australia|Bank Sentral Australia|RBA	O.RBA	gov_body	AU	Reserve Bank of Australia
    National Rally|Reli Nasional|RN|Rassemblement National	O.RN	gov_body	FR	National Rally
    France Unbowed|La France Insoumise|LFI	O.LFI	gov_body	FR	France Unbowed
    Renaissance	O.RENAISSANCE	gov_body	FR	Renaissance
    French Foreign Ministry|Kementerian Luar Negeri Prancis|Quai d'Orsay|Kemlu Prancis	O.QUAIDORSAY	gov_body	FR	French Foreign Ministry
    Christian Democratic Union|Uni Demokrat Kristen|CDU|CDU/CSU	O.CDU	gov_body	DE	Christian Democratic Union
    Social Democratic Party of Germany|Partai Sosial Demokrat Jerman|SPD	O.SPD	gov_body	DE	Social Democratic Party of Germany
    Alternative for Germany|Alternatif untuk Jerman|AfD	O.AFD	gov_body	DE	Alternative for Germany
    Greens|Partai Hijau Jerman	O.GRUENE	gov_body	DE	The Greens
    Federal Intelligence Service|Badan Intelijen Federal Jerman|BND	O.BND	gov_body	DE	Federal Intelligence Service
    Bundestag	O.BUNDESTAG	gov_body	DE	Bundestag
    Kiel Institute|Institut Kiel|Kiel Institute for the World Economy	O.KIEL	gov_body	DE	Kiel Institute
    Justice and Development Party|Partai Keadilan dan Pembangunan|AKP	O.AKP_TR	gov_body	TR	Justice and Development Party
    Republican People's Party|Partai Rakyat Republik|CHP	O.CHP	gov_body	TR	Republican People's Party
    Disaster and Emergency Management Authority|Badan Penanggulangan Bencana Turki|AFAD	O.AFAD	gov_body	TR	Disaster and Emergency Management Authority
    National Intelligence Organization|Organisasi Intelijen Nasional Turki|MIT	O.MIT_TR	gov_body	TR	National Intelligence Organization
    Union Solidarity and Development Party|Partai Solidaritas dan Pembangunan Persatuan|USDP	O.USDP	gov_body	MM	Union Solidarity and Development Party
    National League for Democracy|Liga Nasional untuk Demokrasi|NLD	O.NLD	gov_body	MM	National League for Democracy
    Awami League|Liga Awami|AL	O.AWAMI	gov_body	BD	Awami League
    Bangladesh Nationalist Party|Partai Nasionalis Bangladesh|BNP	O.BNP	gov_body	BD	Bangladesh Nationalist Party
    African National Congress|Kongres Nasional Afrika|ANC	O.ANC	gov_body	ZA	African National Congress
    Democratic Alliance|Aliansi Demokratik|DA	O.DA_ZA	gov_body	ZA	Democratic Alliance
    Holy See Press Office|Kantor Pers Takhta Suci	O.HOLYSEEPRESS	gov_body	VA	Holy See Press Office
    Fidesz	O.FIDESZ	party	HU	Fidesz
    Law and Justice|Hukum dan Keadilan|PiS	O.PIS	party	PL	Law and Justice
    Brothers of Italy|Persaudaraan Italia|FdI	O.FDI	party	IT	Brothers of Italy
    Central Bank of Turkey|Bank Sentral Turki|CBRT	O.CBRT	central_bank	TR	Central Bank of Turkey
    Boeing	O.BOEING	company	US	Boeing
    Tesla	O.TESLA	company	US	Tesla
    SpaceX	O.SPACEX	company	US	SpaceX
    Starlink	O.STARLINK	company	US	Starlink
    Meta|Facebook|Instagram|WhatsApp	O.META	company	US	Meta
    Google	O.GOOGLE	company	US	Google
    Apple	O.APPLE	company	US	Apple
    OpenAI	O.OPENAI	company	US	OpenAI
    X|Twitter	O.X	company	US	X
    Nvidia	O.NVIDIA	company	US	Nvidia
    Airbus	O.AIRBUS	company	FR	Airbus
    TikTok|ByteDance	O.TIKTOK	company	CN	TikTok
    DeepSeek	O.DEEPSEEK	company	CN	DeepSeek
    BYD	O.BYD	company	CN	BYD
    """#
}
