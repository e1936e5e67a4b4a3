extension Gazetteer {
  /// Places: Indonesia's first, then the world's. Columns: forms, id, kind (`province`, `regency`, `city`, `region`,
  /// `sea`, `volcano`, …), ISO 3166 code of the country, parent id (a place's or a country's code), English name,
  /// `common` where the bare name is a common word as well.
  static let places: StaticString = #"""
    Aceh|Nanggroe Aceh Darussalam|NAD|Daerah Istimewa Aceh|Serambi Makkah|Provinsi Aceh	ID-AC	province	ID	reg-sumatra	Aceh	-
    Sumatera Utara|Sumut|North Sumatra|Sumatra Utara|Provinsi Sumatera Utara	ID-SU	province	ID	reg-sumatra	North Sumatra	-
    Sumatera Barat|Sumbar|West Sumatra|Sumatra Barat|Ranah Minang|Provinsi Sumatera Barat	ID-SB	province	ID	reg-sumatra	West Sumatra	-
    Riau|Bumi Lancang Kuning|Provinsi Riau	ID-RI	province	ID	reg-sumatra	Riau	-
    Jambi|Provinsi Jambi	ID-JA	province	ID	reg-sumatra	Jambi	-
    Sumatera Selatan|Sumsel|South Sumatra|Sumatra Selatan|Provinsi Sumatera Selatan	ID-SS	province	ID	reg-sumatra	South Sumatra	-
    Bengkulu|Bumi Rafflesia|Provinsi Bengkulu	ID-BE	province	ID	reg-sumatra	Bengkulu	-
    Lampung|Provinsi Lampung	ID-LA	province	ID	reg-sumatra	Lampung	-
    Kepulauan Bangka Belitung|Bangka Belitung|Babel|Bangka Belitung Islands|Provinsi Kepulauan Bangka Belitung	ID-BB	province	ID	reg-sumatra	Bangka Belitung Islands	-
    Kepulauan Riau|Kepri|Riau Islands|Provinsi Kepulauan Riau	ID-KR	province	ID	reg-sumatra	Riau Islands	-
    Daerah Khusus Jakarta|DKI Jakarta|Jakarta|DKI|DKJ|Daerah Khusus Ibukota Jakarta|Special Capital Region of Jakarta|Provinsi Daerah Khusus Jakarta	ID-JK	province	ID	reg-jawa	Jakarta	-
    Jawa Barat|Jabar|West Java|Tatar Sunda|Tanah Pasundan|Provinsi Jawa Barat	ID-JB	province	ID	reg-jawa	West Java	-
    Jawa Tengah|Jateng|Central Java|Provinsi Jawa Tengah	ID-JT	province	ID	reg-jawa	Central Java	-
    Daerah Istimewa Yogyakarta|DIY|DI Yogyakarta|Yogyakarta|Special Region of Yogyakarta|Provinsi Daerah Istimewa Yogyakarta	ID-YO	province	ID	reg-jawa	Yogyakarta	-
    Jawa Timur|Jatim|East Java|Provinsi Jawa Timur	ID-JI	province	ID	reg-jawa	East Java	-
    Banten|Provinsi Banten	ID-BT	province	ID	reg-jawa	Banten	-
    Bali|Pulau Dewata|Provinsi Bali	ID-BA	province	ID	reg-balinusra	Bali	-
    Nusa Tenggara Barat|NTB|West Nusa Tenggara|Provinsi Nusa Tenggara Barat	ID-NB	province	ID	reg-balinusra	West Nusa Tenggara	-
    Nusa Tenggara Timur|NTT|East Nusa Tenggara|Provinsi Nusa Tenggara Timur	ID-NT	province	ID	reg-balinusra	East Nusa Tenggara	-
    Kalimantan Barat|Kalbar|West Kalimantan|Provinsi Kalimantan Barat	ID-KB	province	ID	reg-kalimantan	West Kalimantan	-
    Kalimantan Tengah|Kalteng|Central Kalimantan|Provinsi Kalimantan Tengah	ID-KT	province	ID	reg-kalimantan	Central Kalimantan	-
    Kalimantan Selatan|Kalsel|South Kalimantan|Provinsi Kalimantan Selatan	ID-KS	province	ID	reg-kalimantan	South Kalimantan	-
    Kalimantan Timur|Kaltim|East Kalimantan|Benua Etam|Provinsi Kalimantan Timur	ID-KI	province	ID	reg-kalimantan	East Kalimantan	-
    Kalimantan Utara|Kaltara|North Kalimantan|Provinsi Kalimantan Utara	ID-KU	province	ID	reg-kalimantan	North Kalimantan	-
    Sulawesi Utara|Sulut|North Sulawesi|Bumi Nyiur Melambai|Provinsi Sulawesi Utara	ID-SA	province	ID	reg-sulawesi	North Sulawesi	-
    Sulawesi Tengah|Sulteng|Central Sulawesi|Provinsi Sulawesi Tengah	ID-ST	province	ID	reg-sulawesi	Central Sulawesi	-
    Sulawesi Selatan|Sulsel|South Sulawesi|Provinsi Sulawesi Selatan	ID-SN	province	ID	reg-sulawesi	South Sulawesi	-
    Sulawesi Tenggara|Sultra|Southeast Sulawesi|Provinsi Sulawesi Tenggara	ID-SG	province	ID	reg-sulawesi	Southeast Sulawesi	-
    Gorontalo|Provinsi Gorontalo	ID-GO	province	ID	reg-sulawesi	Gorontalo	-
    Sulawesi Barat|Sulbar|West Sulawesi|Provinsi Sulawesi Barat	ID-SR	province	ID	reg-sulawesi	West Sulawesi	-
    Maluku|Moluccas|Bumi Raja-Raja|Provinsi Maluku	ID-MA	province	ID	reg-maluku	Maluku	-
    Maluku Utara|Malut|North Maluku|Provinsi Maluku Utara	ID-MU	province	ID	reg-maluku	North Maluku	-
    Papua|Provinsi Papua	ID-PA	province	ID	reg-papua	Papua	-
    Papua Barat|West Papua|Provinsi Papua Barat	ID-PB	province	ID	reg-papua	West Papua	-
    Papua Barat Daya|Southwest Papua|Provinsi Papua Barat Daya	ID-PD	province	ID	reg-papua	Southwest Papua	-
    Papua Selatan|South Papua|Provinsi Papua Selatan	ID-PS	province	ID	reg-papua	South Papua	-
    Papua Tengah|Central Papua|Provinsi Papua Tengah	ID-PT	province	ID	reg-papua	Central Papua	-
    Papua Pegunungan|Highland Papua|Highlands Papua|Provinsi Papua Pegunungan	ID-PE	province	ID	reg-papua	Highland Papua	-
    Kabupaten Simeulue|Simeulue|Kab. Simeulue|Kab Simeulue|Simeulue Regency	kab-simeulue	regency	ID	ID-AC	Simeulue Regency	-
    Kabupaten Aceh Singkil|Aceh Singkil|Kab. Aceh Singkil|Kab Aceh Singkil|Aceh Singkil Regency	kab-aceh-singkil	regency	ID	ID-AC	Aceh Singkil Regency	-
    Kabupaten Aceh Selatan|Aceh Selatan|Kab. Aceh Selatan|Kab Aceh Selatan|Aceh Selatan Regency|South Aceh	kab-aceh-selatan	regency	ID	ID-AC	Aceh Selatan Regency	-
    Kabupaten Aceh Tenggara|Aceh Tenggara|Kab. Aceh Tenggara|Kab Aceh Tenggara|Aceh Tenggara Regency|Southeast Aceh	kab-aceh-tenggara	regency	ID	ID-AC	Aceh Tenggara Regency	-
    Kabupaten Aceh Timur|Aceh Timur|Kab. Aceh Timur|Kab Aceh Timur|Aceh Timur Regency|East Aceh	kab-aceh-timur	regency	ID	ID-AC	Aceh Timur Regency	-
    Kabupaten Aceh Tengah|Aceh Tengah|Kab. Aceh Tengah|Kab Aceh Tengah|Aceh Tengah Regency|Central Aceh	kab-aceh-tengah	regency	ID	ID-AC	Aceh Tengah Regency	-
    Kabupaten Aceh Barat|Aceh Barat|Kab. Aceh Barat|Kab Aceh Barat|Aceh Barat Regency|West Aceh	kab-aceh-barat	regency	ID	ID-AC	Aceh Barat Regency	-
    Kabupaten Aceh Besar|Aceh Besar|Kab. Aceh Besar|Kab Aceh Besar|Aceh Besar Regency	kab-aceh-besar	regency	ID	ID-AC	Aceh Besar Regency	-
    Kabupaten Pidie|Pidie|Kab. Pidie|Kab Pidie|Pidie Regency	kab-pidie	regency	ID	ID-AC	Pidie Regency	-
    Kabupaten Bireuen|Bireuen|Kab. Bireuen|Kab Bireuen|Bireuen Regency	kab-bireuen	regency	ID	ID-AC	Bireuen Regency	-
    Kabupaten Aceh Utara|Aceh Utara|Kab. Aceh Utara|Kab Aceh Utara|Aceh Utara Regency|North Aceh	kab-aceh-utara	regency	ID	ID-AC	Aceh Utara Regency	-
    Kabupaten Aceh Barat Daya|Aceh Barat Daya|Abdya|Kab. Aceh Barat Daya|Kab Aceh Barat Daya|Aceh Barat Daya Regency	kab-aceh-barat-daya	regency	ID	ID-AC	Aceh Barat Daya Regency	-
    Kabupaten Gayo Lues|Gayo Lues|Kab. Gayo Lues|Kab Gayo Lues|Gayo Lues Regency	kab-gayo-lues	regency	ID	ID-AC	Gayo Lues Regency	-
    Kabupaten Aceh Tamiang|Aceh Tamiang|Kab. Aceh Tamiang|Kab Aceh Tamiang|Aceh Tamiang Regency	kab-aceh-tamiang	regency	ID	ID-AC	Aceh Tamiang Regency	-
    Kabupaten Nagan Raya|Nagan Raya|Kab. Nagan Raya|Kab Nagan Raya|Nagan Raya Regency	kab-nagan-raya	regency	ID	ID-AC	Nagan Raya Regency	-
    Kabupaten Aceh Jaya|Aceh Jaya|Kab. Aceh Jaya|Kab Aceh Jaya|Aceh Jaya Regency	kab-aceh-jaya	regency	ID	ID-AC	Aceh Jaya Regency	-
    Kabupaten Bener Meriah|Bener Meriah|Kab. Bener Meriah|Kab Bener Meriah|Bener Meriah Regency	kab-bener-meriah	regency	ID	ID-AC	Bener Meriah Regency	-
    Kabupaten Pidie Jaya|Pidie Jaya|Kab. Pidie Jaya|Kab Pidie Jaya|Pidie Jaya Regency	kab-pidie-jaya	regency	ID	ID-AC	Pidie Jaya Regency	-
    Kota Banda Aceh|Banda Aceh|Banda Aceh City	kota-banda-aceh	city	ID	ID-AC	Banda Aceh	-
    Kota Sabang|Sabang|Sabang City	kota-sabang	city	ID	ID-AC	Sabang	-
    Kota Langsa|Langsa|Langsa City	kota-langsa	city	ID	ID-AC	Langsa	-
    Kota Lhokseumawe|Lhokseumawe|Lhokseumawe City	kota-lhokseumawe	city	ID	ID-AC	Lhokseumawe	-
    Kota Subulussalam|Subulussalam|Subulussalam City	kota-subulussalam	city	ID	ID-AC	Subulussalam	-
    Kabupaten Nias|Nias|Kab. Nias|Kab Nias|Nias Regency	kab-nias	regency	ID	ID-SU	Nias Regency	-
    Kabupaten Mandailing Natal|Mandailing Natal|Madina|Kab. Mandailing Natal|Kab Mandailing Natal|Mandailing Natal Regency	kab-mandailing-natal	regency	ID	ID-SU	Mandailing Natal Regency	-
    Kabupaten Tapanuli Selatan|Tapanuli Selatan|Tapsel|Kab. Tapanuli Selatan|Kab Tapanuli Selatan|Tapanuli Selatan Regency|South Tapanuli	kab-tapanuli-selatan	regency	ID	ID-SU	Tapanuli Selatan Regency	-
    Kabupaten Tapanuli Tengah|Tapanuli Tengah|Tapteng|Kab. Tapanuli Tengah|Kab Tapanuli Tengah|Tapanuli Tengah Regency|Central Tapanuli	kab-tapanuli-tengah	regency	ID	ID-SU	Tapanuli Tengah Regency	-
    Kabupaten Tapanuli Utara|Tapanuli Utara|Taput|Kab. Tapanuli Utara|Kab Tapanuli Utara|Tapanuli Utara Regency|North Tapanuli	kab-tapanuli-utara	regency	ID	ID-SU	Tapanuli Utara Regency	-
    Kabupaten Toba|Toba|Toba Samosir|Tobasa|Kab. Toba|Kab Toba|Toba Regency	kab-toba	regency	ID	ID-SU	Toba Regency	-
    Kabupaten Labuhanbatu|Labuhanbatu|Labuhan Batu|Kab. Labuhanbatu|Kab Labuhanbatu|Labuhanbatu Regency	kab-labuhanbatu	regency	ID	ID-SU	Labuhanbatu Regency	-
    Kabupaten Asahan|Asahan|Kab. Asahan|Kab Asahan|Asahan Regency	kab-asahan	regency	ID	ID-SU	Asahan Regency	-
    Kabupaten Simalungun|Simalungun|Kab. Simalungun|Kab Simalungun|Simalungun Regency	kab-simalungun	regency	ID	ID-SU	Simalungun Regency	-
    Kabupaten Dairi|Dairi|Kab. Dairi|Kab Dairi|Dairi Regency	kab-dairi	regency	ID	ID-SU	Dairi Regency	-
    Kabupaten Karo|Karo|Tanah Karo|Kab. Karo|Kab Karo|Karo Regency	kab-karo	regency	ID	ID-SU	Karo Regency	-
    Kabupaten Deli Serdang|Deli Serdang|Deliserdang|Kab. Deli Serdang|Kab Deli Serdang|Deli Serdang Regency	kab-deli-serdang	regency	ID	ID-SU	Deli Serdang Regency	-
    Kabupaten Langkat|Langkat|Kab. Langkat|Kab Langkat|Langkat Regency	kab-langkat	regency	ID	ID-SU	Langkat Regency	-
    Kabupaten Nias Selatan|Nias Selatan|Nisel|Kab. Nias Selatan|Kab Nias Selatan|Nias Selatan Regency|South Nias	kab-nias-selatan	regency	ID	ID-SU	Nias Selatan Regency	-
    Kabupaten Humbang Hasundutan|Humbang Hasundutan|Humbahas|Kab. Humbang Hasundutan|Kab Humbang Hasundutan|Humbang Hasundutan Regency	kab-humbang-hasundutan	regency	ID	ID-SU	Humbang Hasundutan Regency	-
    Kabupaten Pakpak Bharat|Pakpak Bharat|Kab. Pakpak Bharat|Kab Pakpak Bharat|Pakpak Bharat Regency	kab-pakpak-bharat	regency	ID	ID-SU	Pakpak Bharat Regency	-
    Kabupaten Samosir|Samosir|Kab. Samosir|Kab Samosir|Samosir Regency	kab-samosir	regency	ID	ID-SU	Samosir Regency	-
    Kabupaten Serdang Bedagai|Serdang Bedagai|Sergai|Kab. Serdang Bedagai|Kab Serdang Bedagai|Serdang Bedagai Regency	kab-serdang-bedagai	regency	ID	ID-SU	Serdang Bedagai Regency	-
    Kabupaten Batu Bara|Batu Bara|Batubara|Kab. Batu Bara|Kab Batu Bara|Batu Bara Regency	kab-batu-bara	regency	ID	ID-SU	Batu Bara Regency	-
    Kabupaten Padang Lawas Utara|Padang Lawas Utara|Paluta|Kab. Padang Lawas Utara|Kab Padang Lawas Utara|Padang Lawas Utara Regency|North Padang Lawas	kab-padang-lawas-utara	regency	ID	ID-SU	Padang Lawas Utara Regency	-
    Kabupaten Padang Lawas|Padang Lawas|Palas|Kab. Padang Lawas|Kab Padang Lawas|Padang Lawas Regency	kab-padang-lawas	regency	ID	ID-SU	Padang Lawas Regency	-
    Kabupaten Labuhanbatu Selatan|Labuhanbatu Selatan|Labusel|Kab. Labuhanbatu Selatan|Kab Labuhanbatu Selatan|Labuhanbatu Selatan Regency|South Labuhanbatu	kab-labuhanbatu-selatan	regency	ID	ID-SU	Labuhanbatu Selatan Regency	-
    Kabupaten Labuhanbatu Utara|Labuhanbatu Utara|Labura|Kab. Labuhanbatu Utara|Kab Labuhanbatu Utara|Labuhanbatu Utara Regency|North Labuhanbatu	kab-labuhanbatu-utara	regency	ID	ID-SU	Labuhanbatu Utara Regency	-
    Kabupaten Nias Utara|Nias Utara|Kab. Nias Utara|Kab Nias Utara|Nias Utara Regency|North Nias	kab-nias-utara	regency	ID	ID-SU	Nias Utara Regency	-
    Kabupaten Nias Barat|Nias Barat|Kab. Nias Barat|Kab Nias Barat|Nias Barat Regency|West Nias	kab-nias-barat	regency	ID	ID-SU	Nias Barat Regency	-
    Kota Sibolga|Sibolga|Sibolga City	kota-sibolga	city	ID	ID-SU	Sibolga	-
    Kota Tanjungbalai|Tanjungbalai|Tanjung Balai|Tanjungbalai City	kota-tanjungbalai	city	ID	ID-SU	Tanjungbalai	-
    Kota Pematangsiantar|Pematangsiantar|Pematang Siantar|Siantar|Pematangsiantar City	kota-pematangsiantar	city	ID	ID-SU	Pematangsiantar	-
    Kota Tebing Tinggi|Tebing Tinggi|Tebingtinggi|Tebing Tinggi City	kota-tebing-tinggi	city	ID	ID-SU	Tebing Tinggi	-
    Kota Medan|Medan|Medan City	kota-medan	city	ID	ID-SU	Medan	-
    Kota Binjai|Binjai|Binjai City	kota-binjai	city	ID	ID-SU	Binjai	-
    Kota Padangsidimpuan|Padangsidimpuan|Padang Sidempuan|Padangsidempuan|Padangsidimpuan City	kota-padangsidimpuan	city	ID	ID-SU	Padangsidimpuan	-
    Kota Gunungsitoli|Gunungsitoli|Gunung Sitoli|Gunungsitoli City	kota-gunungsitoli	city	ID	ID-SU	Gunungsitoli	-
    Kabupaten Kepulauan Mentawai|Kepulauan Mentawai|Mentawai|Kab. Kepulauan Mentawai|Kab Kepulauan Mentawai|Kepulauan Mentawai Regency	kab-kepulauan-mentawai	regency	ID	ID-SB	Kepulauan Mentawai Regency	-
    Kabupaten Pesisir Selatan|Pesisir Selatan|Pessel|Kab. Pesisir Selatan|Kab Pesisir Selatan|Pesisir Selatan Regency|South Pesisir	kab-pesisir-selatan	regency	ID	ID-SB	Pesisir Selatan Regency	-
    Kabupaten Solok|Solok|Kab. Solok|Kab Solok|Solok Regency	kab-solok	regency	ID	ID-SB	Solok Regency	common
    Kabupaten Sijunjung|Sijunjung|Kab. Sijunjung|Kab Sijunjung|Sijunjung Regency	kab-sijunjung	regency	ID	ID-SB	Sijunjung Regency	-
    Kabupaten Tanah Datar|Tanah Datar|Kab. Tanah Datar|Kab Tanah Datar|Tanah Datar Regency	kab-tanah-datar	regency	ID	ID-SB	Tanah Datar Regency	-
    Kabupaten Padang Pariaman|Padang Pariaman|Kab. Padang Pariaman|Kab Padang Pariaman|Padang Pariaman Regency	kab-padang-pariaman	regency	ID	ID-SB	Padang Pariaman Regency	-
    Kabupaten Agam|Agam|Kab. Agam|Kab Agam|Agam Regency	kab-agam	regency	ID	ID-SB	Agam Regency	common
    Kabupaten Lima Puluh Kota|Lima Puluh Kota|Limapuluh Kota|Kab. Lima Puluh Kota|Kab Lima Puluh Kota|Lima Puluh Kota Regency	kab-lima-puluh-kota	regency	ID	ID-SB	Lima Puluh Kota Regency	-
    Kabupaten Pasaman|Pasaman|Kab. Pasaman|Kab Pasaman|Pasaman Regency	kab-pasaman	regency	ID	ID-SB	Pasaman Regency	-
    Kabupaten Solok Selatan|Solok Selatan|Solsel|Kab. Solok Selatan|Kab Solok Selatan|Solok Selatan Regency|South Solok	kab-solok-selatan	regency	ID	ID-SB	Solok Selatan Regency	-
    Kabupaten Dharmasraya|Dharmasraya|Kab. Dharmasraya|Kab Dharmasraya|Dharmasraya Regency	kab-dharmasraya	regency	ID	ID-SB	Dharmasraya Regency	-
    Kabupaten Pasaman Barat|Pasaman Barat|Pasbar|Kab. Pasaman Barat|Kab Pasaman Barat|Pasaman Barat Regency|West Pasaman	kab-pasaman-barat	regency	ID	ID-SB	Pasaman Barat Regency	-
    Kota Padang|Padang|Padang City	kota-padang	city	ID	ID-SB	Padang	common
    Kota Solok|Solok|Solok City	kota-solok	city	ID	ID-SB	Solok	common
    Kota Sawahlunto|Sawahlunto|Sawahlunto City	kota-sawahlunto	city	ID	ID-SB	Sawahlunto	-
    Kota Padang Panjang|Padang Panjang|Padangpanjang|Padang Panjang City	kota-padang-panjang	city	ID	ID-SB	Padang Panjang	-
    Kota Bukittinggi|Bukittinggi|Bukit Tinggi|Bukittinggi City	kota-bukittinggi	city	ID	ID-SB	Bukittinggi	-
    Kota Payakumbuh|Payakumbuh|Payakumbuh City	kota-payakumbuh	city	ID	ID-SB	Payakumbuh	-
    Kota Pariaman|Pariaman|Pariaman City	kota-pariaman	city	ID	ID-SB	Pariaman	-
    Kabupaten Kuantan Singingi|Kuantan Singingi|Kuansing|Kab. Kuantan Singingi|Kab Kuantan Singingi|Kuantan Singingi Regency	kab-kuantan-singingi	regency	ID	ID-RI	Kuantan Singingi Regency	-
    Kabupaten Indragiri Hulu|Indragiri Hulu|Inhu|Kab. Indragiri Hulu|Kab Indragiri Hulu|Indragiri Hulu Regency	kab-indragiri-hulu	regency	ID	ID-RI	Indragiri Hulu Regency	-
    Kabupaten Indragiri Hilir|Indragiri Hilir|Inhil|Kab. Indragiri Hilir|Kab Indragiri Hilir|Indragiri Hilir Regency	kab-indragiri-hilir	regency	ID	ID-RI	Indragiri Hilir Regency	-
    Kabupaten Pelalawan|Pelalawan|Kab. Pelalawan|Kab Pelalawan|Pelalawan Regency	kab-pelalawan	regency	ID	ID-RI	Pelalawan Regency	-
    Kabupaten Siak|Siak|Kab. Siak|Kab Siak|Siak Regency	kab-siak	regency	ID	ID-RI	Siak Regency	common
    Kabupaten Kampar|Kampar|Kab. Kampar|Kab Kampar|Kampar Regency	kab-kampar	regency	ID	ID-RI	Kampar Regency	-
    Kabupaten Rokan Hulu|Rokan Hulu|Rohul|Kab. Rokan Hulu|Kab Rokan Hulu|Rokan Hulu Regency	kab-rokan-hulu	regency	ID	ID-RI	Rokan Hulu Regency	-
    Kabupaten Bengkalis|Bengkalis|Kab. Bengkalis|Kab Bengkalis|Bengkalis Regency	kab-bengkalis	regency	ID	ID-RI	Bengkalis Regency	-
    Kabupaten Rokan Hilir|Rokan Hilir|Rohil|Kab. Rokan Hilir|Kab Rokan Hilir|Rokan Hilir Regency	kab-rokan-hilir	regency	ID	ID-RI	Rokan Hilir Regency	-
    Kabupaten Kepulauan Meranti|Kepulauan Meranti|Meranti|Kab. Kepulauan Meranti|Kab Kepulauan Meranti|Kepulauan Meranti Regency	kab-kepulauan-meranti	regency	ID	ID-RI	Kepulauan Meranti Regency	-
    Kota Pekanbaru|Pekanbaru|Pekanbaru City	kota-pekanbaru	city	ID	ID-RI	Pekanbaru	-
    Kota Dumai|Dumai|Dumai City	kota-dumai	city	ID	ID-RI	Dumai	-
    Kabupaten Kerinci|Kerinci|Kab. Kerinci|Kab Kerinci|Kerinci Regency	kab-kerinci	regency	ID	ID-JA	Kerinci Regency	-
    Kabupaten Merangin|Merangin|Kab. Merangin|Kab Merangin|Merangin Regency	kab-merangin	regency	ID	ID-JA	Merangin Regency	-
    Kabupaten Sarolangun|Sarolangun|Kab. Sarolangun|Kab Sarolangun|Sarolangun Regency	kab-sarolangun	regency	ID	ID-JA	Sarolangun Regency	-
    Kabupaten Batanghari|Batanghari|Batang Hari|Kab. Batanghari|Kab Batanghari|Batanghari Regency	kab-batanghari	regency	ID	ID-JA	Batanghari Regency	-
    Kabupaten Muaro Jambi|Muaro Jambi|Kab. Muaro Jambi|Kab Muaro Jambi|Muaro Jambi Regency	kab-muaro-jambi	regency	ID	ID-JA	Muaro Jambi Regency	-
    Kabupaten Tanjung Jabung Timur|Tanjung Jabung Timur|Tanjabtim|Kab. Tanjung Jabung Timur|Kab Tanjung Jabung Timur|Tanjung Jabung Timur Regency|East Tanjung Jabung	kab-tanjung-jabung-timur	regency	ID	ID-JA	Tanjung Jabung Timur Regency	-
    Kabupaten Tanjung Jabung Barat|Tanjung Jabung Barat|Tanjabbar|Kab. Tanjung Jabung Barat|Kab Tanjung Jabung Barat|Tanjung Jabung Barat Regency|West Tanjung Jabung	kab-tanjung-jabung-barat	regency	ID	ID-JA	Tanjung Jabung Barat Regency	-
    Kabupaten Tebo|Tebo|Kab. Tebo|Kab Tebo|Tebo Regency	kab-tebo	regency	ID	ID-JA	Tebo Regency	-
    Kabupaten Bungo|Bungo|Kab. Bungo|Kab Bungo|Bungo Regency	kab-bungo	regency	ID	ID-JA	Bungo Regency	-
    Kota Jambi|Jambi|Jambi City	kota-jambi	city	ID	ID-JA	Jambi	-
    Kota Sungai Penuh|Sungai Penuh|Sungaipenuh|Sungai Penuh City	kota-sungai-penuh	city	ID	ID-JA	Sungai Penuh	-
    Kabupaten Ogan Komering Ulu|Ogan Komering Ulu|OKU|Kab. Ogan Komering Ulu|Kab Ogan Komering Ulu|Ogan Komering Ulu Regency	kab-ogan-komering-ulu	regency	ID	ID-SS	Ogan Komering Ulu Regency	-
    Kabupaten Ogan Komering Ilir|Ogan Komering Ilir|OKI|Kab. Ogan Komering Ilir|Kab Ogan Komering Ilir|Ogan Komering Ilir Regency	kab-ogan-komering-ilir	regency	ID	ID-SS	Ogan Komering Ilir Regency	-
    Kabupaten Muara Enim|Muara Enim|Kab. Muara Enim|Kab Muara Enim|Muara Enim Regency	kab-muara-enim	regency	ID	ID-SS	Muara Enim Regency	-
    Kabupaten Lahat|Lahat|Kab. Lahat|Kab Lahat|Lahat Regency	kab-lahat	regency	ID	ID-SS	Lahat Regency	common
    Kabupaten Musi Rawas|Musi Rawas|Mura|Kab. Musi Rawas|Kab Musi Rawas|Musi Rawas Regency	kab-musi-rawas	regency	ID	ID-SS	Musi Rawas Regency	-
    Kabupaten Musi Banyuasin|Musi Banyuasin|Muba|Kab. Musi Banyuasin|Kab Musi Banyuasin|Musi Banyuasin Regency	kab-musi-banyuasin	regency	ID	ID-SS	Musi Banyuasin Regency	-
    Kabupaten Banyuasin|Banyuasin|Kab. Banyuasin|Kab Banyuasin|Banyuasin Regency	kab-banyuasin	regency	ID	ID-SS	Banyuasin Regency	-
    Kabupaten Ogan Komering Ulu Selatan|Ogan Komering Ulu Selatan|OKU Selatan|Kab. Ogan Komering Ulu Selatan|Kab Ogan Komering Ulu Selatan|Ogan Komering Ulu Selatan Regency|South Ogan Komering Ulu	kab-ogan-komering-ulu-selatan	regency	ID	ID-SS	Ogan Komering Ulu Selatan Regency	-
    Kabupaten Ogan Komering Ulu Timur|Ogan Komering Ulu Timur|OKU Timur|Kab. Ogan Komering Ulu Timur|Kab Ogan Komering Ulu Timur|Ogan Komering Ulu Timur Regency|East Ogan Komering Ulu	kab-ogan-komering-ulu-timur	regency	ID	ID-SS	Ogan Komering Ulu Timur Regency	-
    Kabupaten Ogan Ilir|Ogan Ilir|Kab. Ogan Ilir|Kab Ogan Ilir|Ogan Ilir Regency	kab-ogan-ilir	regency	ID	ID-SS	Ogan Ilir Regency	-
    Kabupaten Empat Lawang|Empat Lawang|Kab. Empat Lawang|Kab Empat Lawang|Empat Lawang Regency	kab-empat-lawang	regency	ID	ID-SS	Empat Lawang Regency	-
    Kabupaten Penukal Abab Lematang Ilir|Penukal Abab Lematang Ilir|PALI|Kab. Penukal Abab Lematang Ilir|Kab Penukal Abab Lematang Ilir|Penukal Abab Lematang Ilir Regency	kab-penukal-abab-lematang-ilir	regency	ID	ID-SS	Penukal Abab Lematang Ilir Regency	-
    Kabupaten Musi Rawas Utara|Musi Rawas Utara|Muratara|Kab. Musi Rawas Utara|Kab Musi Rawas Utara|Musi Rawas Utara Regency|North Musi Rawas	kab-musi-rawas-utara	regency	ID	ID-SS	Musi Rawas Utara Regency	-
    Kota Palembang|Palembang|Palembang City	kota-palembang	city	ID	ID-SS	Palembang	-
    Kota Prabumulih|Prabumulih|Prabumulih City	kota-prabumulih	city	ID	ID-SS	Prabumulih	-
    Kota Pagar Alam|Pagar Alam|Pagaralam|Pagar Alam City	kota-pagar-alam	city	ID	ID-SS	Pagar Alam	-
    Kota Lubuklinggau|Lubuklinggau|Lubuk Linggau|Lubuklinggau City	kota-lubuklinggau	city	ID	ID-SS	Lubuklinggau	-
    Kabupaten Bengkulu Selatan|Bengkulu Selatan|Kab. Bengkulu Selatan|Kab Bengkulu Selatan|Bengkulu Selatan Regency|South Bengkulu	kab-bengkulu-selatan	regency	ID	ID-BE	Bengkulu Selatan Regency	-
    Kabupaten Rejang Lebong|Rejang Lebong|Kab. Rejang Lebong|Kab Rejang Lebong|Rejang Lebong Regency	kab-rejang-lebong	regency	ID	ID-BE	Rejang Lebong Regency	-
    Kabupaten Bengkulu Utara|Bengkulu Utara|Kab. Bengkulu Utara|Kab Bengkulu Utara|Bengkulu Utara Regency|North Bengkulu	kab-bengkulu-utara	regency	ID	ID-BE	Bengkulu Utara Regency	-
    Kabupaten Kaur|Kaur|Kab. Kaur|Kab Kaur|Kaur Regency	kab-kaur	regency	ID	ID-BE	Kaur Regency	common
    Kabupaten Seluma|Seluma|Kab. Seluma|Kab Seluma|Seluma Regency	kab-seluma	regency	ID	ID-BE	Seluma Regency	-
    Kabupaten Mukomuko|Mukomuko|Muko Muko|Kab. Mukomuko|Kab Mukomuko|Mukomuko Regency	kab-mukomuko	regency	ID	ID-BE	Mukomuko Regency	-
    Kabupaten Lebong|Lebong|Kab. Lebong|Kab Lebong|Lebong Regency	kab-lebong	regency	ID	ID-BE	Lebong Regency	-
    Kabupaten Kepahiang|Kepahiang|Kab. Kepahiang|Kab Kepahiang|Kepahiang Regency	kab-kepahiang	regency	ID	ID-BE	Kepahiang Regency	-
    Kabupaten Bengkulu Tengah|Bengkulu Tengah|Benteng|Kab. Bengkulu Tengah|Kab Bengkulu Tengah|Bengkulu Tengah Regency|Central Bengkulu	kab-bengkulu-tengah	regency	ID	ID-BE	Bengkulu Tengah Regency	-
    Kota Bengkulu|Bengkulu|Bengkulu City	kota-bengkulu	city	ID	ID-BE	Bengkulu	-
    Kabupaten Lampung Barat|Lampung Barat|Lambar|Kab. Lampung Barat|Kab Lampung Barat|Lampung Barat Regency|West Lampung	kab-lampung-barat	regency	ID	ID-LA	Lampung Barat Regency	-
    Kabupaten Tanggamus|Tanggamus|Kab. Tanggamus|Kab Tanggamus|Tanggamus Regency	kab-tanggamus	regency	ID	ID-LA	Tanggamus Regency	-
    Kabupaten Lampung Selatan|Lampung Selatan|Lamsel|Kab. Lampung Selatan|Kab Lampung Selatan|Lampung Selatan Regency|South Lampung	kab-lampung-selatan	regency	ID	ID-LA	Lampung Selatan Regency	-
    Kabupaten Lampung Timur|Lampung Timur|Lamtim|Kab. Lampung Timur|Kab Lampung Timur|Lampung Timur Regency|East Lampung	kab-lampung-timur	regency	ID	ID-LA	Lampung Timur Regency	-
    Kabupaten Lampung Tengah|Lampung Tengah|Lamteng|Kab. Lampung Tengah|Kab Lampung Tengah|Lampung Tengah Regency|Central Lampung	kab-lampung-tengah	regency	ID	ID-LA	Lampung Tengah Regency	-
    Kabupaten Lampung Utara|Lampung Utara|Lampura|Kab. Lampung Utara|Kab Lampung Utara|Lampung Utara Regency|North Lampung	kab-lampung-utara	regency	ID	ID-LA	Lampung Utara Regency	-
    Kabupaten Way Kanan|Way Kanan|Kab. Way Kanan|Kab Way Kanan|Way Kanan Regency	kab-way-kanan	regency	ID	ID-LA	Way Kanan Regency	-
    Kabupaten Tulang Bawang|Tulang Bawang|Tulangbawang|Kab. Tulang Bawang|Kab Tulang Bawang|Tulang Bawang Regency	kab-tulang-bawang	regency	ID	ID-LA	Tulang Bawang Regency	-
    Kabupaten Pesawaran|Pesawaran|Kab. Pesawaran|Kab Pesawaran|Pesawaran Regency	kab-pesawaran	regency	ID	ID-LA	Pesawaran Regency	-
    Kabupaten Pringsewu|Pringsewu|Kab. Pringsewu|Kab Pringsewu|Pringsewu Regency	kab-pringsewu	regency	ID	ID-LA	Pringsewu Regency	-
    Kabupaten Mesuji|Mesuji|Kab. Mesuji|Kab Mesuji|Mesuji Regency	kab-mesuji	regency	ID	ID-LA	Mesuji Regency	-
    Kabupaten Tulang Bawang Barat|Tulang Bawang Barat|Tubaba|Kab. Tulang Bawang Barat|Kab Tulang Bawang Barat|Tulang Bawang Barat Regency|West Tulang Bawang	kab-tulang-bawang-barat	regency	ID	ID-LA	Tulang Bawang Barat Regency	-
    Kabupaten Pesisir Barat|Pesisir Barat|Kab. Pesisir Barat|Kab Pesisir Barat|Pesisir Barat Regency|West Pesisir	kab-pesisir-barat	regency	ID	ID-LA	Pesisir Barat Regency	-
    Kota Bandar Lampung|Bandar Lampung|Bandarlampung|Bandar Lampung City	kota-bandar-lampung	city	ID	ID-LA	Bandar Lampung	-
    Kota Metro|Metro|Metro City	kota-metro	city	ID	ID-LA	Metro	common
    Kabupaten Bangka|Bangka|Kab. Bangka|Kab Bangka|Bangka Regency	kab-bangka	regency	ID	ID-BB	Bangka Regency	-
    Kabupaten Belitung|Belitung|Kab. Belitung|Kab Belitung|Belitung Regency	kab-belitung	regency	ID	ID-BB	Belitung Regency	-
    Kabupaten Bangka Barat|Bangka Barat|Kab. Bangka Barat|Kab Bangka Barat|Bangka Barat Regency|West Bangka	kab-bangka-barat	regency	ID	ID-BB	Bangka Barat Regency	-
    Kabupaten Bangka Tengah|Bangka Tengah|Kab. Bangka Tengah|Kab Bangka Tengah|Bangka Tengah Regency|Central Bangka	kab-bangka-tengah	regency	ID	ID-BB	Bangka Tengah Regency	-
    Kabupaten Bangka Selatan|Bangka Selatan|Kab. Bangka Selatan|Kab Bangka Selatan|Bangka Selatan Regency|South Bangka	kab-bangka-selatan	regency	ID	ID-BB	Bangka Selatan Regency	-
    Kabupaten Belitung Timur|Belitung Timur|Beltim|Kab. Belitung Timur|Kab Belitung Timur|Belitung Timur Regency|East Belitung	kab-belitung-timur	regency	ID	ID-BB	Belitung Timur Regency	-
    Kota Pangkalpinang|Pangkalpinang|Pangkal Pinang|Pangkalpinang City	kota-pangkalpinang	city	ID	ID-BB	Pangkalpinang	-
    Kabupaten Karimun|Karimun|Kab. Karimun|Kab Karimun|Karimun Regency	kab-karimun	regency	ID	ID-KR	Karimun Regency	-
    Kabupaten Bintan|Bintan|Kab. Bintan|Kab Bintan|Bintan Regency	kab-bintan	regency	ID	ID-KR	Bintan Regency	-
    Kabupaten Natuna|Natuna|Kab. Natuna|Kab Natuna|Natuna Regency	kab-natuna	regency	ID	ID-KR	Natuna Regency	-
    Kabupaten Lingga|Lingga|Kab. Lingga|Kab Lingga|Lingga Regency	kab-lingga	regency	ID	ID-KR	Lingga Regency	common
    Kabupaten Kepulauan Anambas|Kepulauan Anambas|Anambas|Kab. Kepulauan Anambas|Kab Kepulauan Anambas|Kepulauan Anambas Regency	kab-kepulauan-anambas	regency	ID	ID-KR	Kepulauan Anambas Regency	-
    Kota Batam|Batam|Batam City	kota-batam	city	ID	ID-KR	Batam	-
    Kota Tanjungpinang|Tanjungpinang|Tanjung Pinang|Tanjungpinang City	kota-tanjungpinang	city	ID	ID-KR	Tanjungpinang	-
    Kabupaten Bogor|Bogor|Kab. Bogor|Kab Bogor|Bogor Regency	kab-bogor	regency	ID	ID-JB	Bogor Regency	-
    Kabupaten Sukabumi|Sukabumi|Kab. Sukabumi|Kab Sukabumi|Sukabumi Regency	kab-sukabumi	regency	ID	ID-JB	Sukabumi Regency	-
    Kabupaten Cianjur|Cianjur|Kab. Cianjur|Kab Cianjur|Cianjur Regency	kab-cianjur	regency	ID	ID-JB	Cianjur Regency	-
    Kabupaten Bandung|Bandung|Kab. Bandung|Kab Bandung|Bandung Regency	kab-bandung	regency	ID	ID-JB	Bandung Regency	-
    Kabupaten Garut|Garut|Kab. Garut|Kab Garut|Garut Regency	kab-garut	regency	ID	ID-JB	Garut Regency	-
    Kabupaten Tasikmalaya|Tasikmalaya|Tasik|Kab. Tasikmalaya|Kab Tasikmalaya|Tasikmalaya Regency	kab-tasikmalaya	regency	ID	ID-JB	Tasikmalaya Regency	-
    Kabupaten Ciamis|Ciamis|Kab. Ciamis|Kab Ciamis|Ciamis Regency	kab-ciamis	regency	ID	ID-JB	Ciamis Regency	-
    Kabupaten Kuningan|Kuningan|Kab. Kuningan|Kab Kuningan|Kuningan Regency	kab-kuningan	regency	ID	ID-JB	Kuningan Regency	-
    Kabupaten Cirebon|Cirebon|Kab. Cirebon|Kab Cirebon|Cirebon Regency	kab-cirebon	regency	ID	ID-JB	Cirebon Regency	-
    Kabupaten Majalengka|Majalengka|Kab. Majalengka|Kab Majalengka|Majalengka Regency	kab-majalengka	regency	ID	ID-JB	Majalengka Regency	-
    Kabupaten Sumedang|Sumedang|Kab. Sumedang|Kab Sumedang|Sumedang Regency	kab-sumedang	regency	ID	ID-JB	Sumedang Regency	-
    Kabupaten Indramayu|Indramayu|Kab. Indramayu|Kab Indramayu|Indramayu Regency	kab-indramayu	regency	ID	ID-JB	Indramayu Regency	-
    Kabupaten Subang|Subang|Kab. Subang|Kab Subang|Subang Regency	kab-subang	regency	ID	ID-JB	Subang Regency	common
    Kabupaten Purwakarta|Purwakarta|Kab. Purwakarta|Kab Purwakarta|Purwakarta Regency	kab-purwakarta	regency	ID	ID-JB	Purwakarta Regency	-
    Kabupaten Karawang|Karawang|Kerawang|Kab. Karawang|Kab Karawang|Karawang Regency	kab-karawang	regency	ID	ID-JB	Karawang Regency	-
    Kabupaten Bekasi|Bekasi|Kab. Bekasi|Kab Bekasi|Bekasi Regency	kab-bekasi	regency	ID	ID-JB	Bekasi Regency	-
    Kabupaten Bandung Barat|Bandung Barat|KBB|Kab. Bandung Barat|Kab Bandung Barat|Bandung Barat Regency|West Bandung	kab-bandung-barat	regency	ID	ID-JB	Bandung Barat Regency	-
    Kabupaten Pangandaran|Pangandaran|Kab. Pangandaran|Kab Pangandaran|Pangandaran Regency	kab-pangandaran	regency	ID	ID-JB	Pangandaran Regency	-
    Kota Bogor|Bogor|Bogor City	kota-bogor	city	ID	ID-JB	Bogor	-
    Kota Sukabumi|Sukabumi|Sukabumi City	kota-sukabumi	city	ID	ID-JB	Sukabumi	-
    Kota Bandung|Bandung|Bandung City	kota-bandung	city	ID	ID-JB	Bandung	-
    Kota Cirebon|Cirebon|Cirebon City	kota-cirebon	city	ID	ID-JB	Cirebon	-
    Kota Bekasi|Bekasi|Bekasi City	kota-bekasi	city	ID	ID-JB	Bekasi	-
    Kota Depok|Depok|Depok City	kota-depok	city	ID	ID-JB	Depok	-
    Kota Cimahi|Cimahi|Cimahi City	kota-cimahi	city	ID	ID-JB	Cimahi	-
    Kota Tasikmalaya|Tasikmalaya|Tasik|Tasikmalaya City	kota-tasikmalaya	city	ID	ID-JB	Tasikmalaya	-
    Kota Banjar|Banjar|Banjar City	kota-banjar	city	ID	ID-JB	Banjar	common
    Kabupaten Cilacap|Cilacap|Kab. Cilacap|Kab Cilacap|Cilacap Regency	kab-cilacap	regency	ID	ID-JT	Cilacap Regency	-
    Kabupaten Banyumas|Banyumas|Kab. Banyumas|Kab Banyumas|Banyumas Regency	kab-banyumas	regency	ID	ID-JT	Banyumas Regency	-
    Kabupaten Purbalingga|Purbalingga|Kab. Purbalingga|Kab Purbalingga|Purbalingga Regency	kab-purbalingga	regency	ID	ID-JT	Purbalingga Regency	-
    Kabupaten Banjarnegara|Banjarnegara|Kab. Banjarnegara|Kab Banjarnegara|Banjarnegara Regency	kab-banjarnegara	regency	ID	ID-JT	Banjarnegara Regency	-
    Kabupaten Kebumen|Kebumen|Kab. Kebumen|Kab Kebumen|Kebumen Regency	kab-kebumen	regency	ID	ID-JT	Kebumen Regency	-
    Kabupaten Purworejo|Purworejo|Kab. Purworejo|Kab Purworejo|Purworejo Regency	kab-purworejo	regency	ID	ID-JT	Purworejo Regency	-
    Kabupaten Wonosobo|Wonosobo|Kab. Wonosobo|Kab Wonosobo|Wonosobo Regency	kab-wonosobo	regency	ID	ID-JT	Wonosobo Regency	-
    Kabupaten Magelang|Magelang|Kab. Magelang|Kab Magelang|Magelang Regency	kab-magelang	regency	ID	ID-JT	Magelang Regency	-
    Kabupaten Boyolali|Boyolali|Kab. Boyolali|Kab Boyolali|Boyolali Regency	kab-boyolali	regency	ID	ID-JT	Boyolali Regency	-
    Kabupaten Klaten|Klaten|Kab. Klaten|Kab Klaten|Klaten Regency	kab-klaten	regency	ID	ID-JT	Klaten Regency	-
    Kabupaten Sukoharjo|Sukoharjo|Kab. Sukoharjo|Kab Sukoharjo|Sukoharjo Regency	kab-sukoharjo	regency	ID	ID-JT	Sukoharjo Regency	-
    Kabupaten Wonogiri|Wonogiri|Kab. Wonogiri|Kab Wonogiri|Wonogiri Regency	kab-wonogiri	regency	ID	ID-JT	Wonogiri Regency	-
    Kabupaten Karanganyar|Karanganyar|Kab. Karanganyar|Kab Karanganyar|Karanganyar Regency	kab-karanganyar	regency	ID	ID-JT	Karanganyar Regency	-
    Kabupaten Sragen|Sragen|Kab. Sragen|Kab Sragen|Sragen Regency	kab-sragen	regency	ID	ID-JT	Sragen Regency	-
    Kabupaten Grobogan|Grobogan|Kab. Grobogan|Kab Grobogan|Grobogan Regency	kab-grobogan	regency	ID	ID-JT	Grobogan Regency	-
    Kabupaten Blora|Blora|Kab. Blora|Kab Blora|Blora Regency	kab-blora	regency	ID	ID-JT	Blora Regency	-
    Kabupaten Rembang|Rembang|Kab. Rembang|Kab Rembang|Rembang Regency	kab-rembang	regency	ID	ID-JT	Rembang Regency	-
    Kabupaten Pati|Pati|Kab. Pati|Kab Pati|Pati Regency	kab-pati	regency	ID	ID-JT	Pati Regency	common
    Kabupaten Kudus|Kudus|Kab. Kudus|Kab Kudus|Kudus Regency	kab-kudus	regency	ID	ID-JT	Kudus Regency	-
    Kabupaten Jepara|Jepara|Kab. Jepara|Kab Jepara|Jepara Regency	kab-jepara	regency	ID	ID-JT	Jepara Regency	-
    Kabupaten Demak|Demak|Kab. Demak|Kab Demak|Demak Regency	kab-demak	regency	ID	ID-JT	Demak Regency	common
    Kabupaten Semarang|Semarang|Kab. Semarang|Kab Semarang|Semarang Regency	kab-semarang	regency	ID	ID-JT	Semarang Regency	-
    Kabupaten Temanggung|Temanggung|Kab. Temanggung|Kab Temanggung|Temanggung Regency	kab-temanggung	regency	ID	ID-JT	Temanggung Regency	-
    Kabupaten Kendal|Kendal|Kab. Kendal|Kab Kendal|Kendal Regency	kab-kendal	regency	ID	ID-JT	Kendal Regency	-
    Kabupaten Batang|Batang|Kab. Batang|Kab Batang|Batang Regency	kab-batang	regency	ID	ID-JT	Batang Regency	common
    Kabupaten Pekalongan|Pekalongan|Kab. Pekalongan|Kab Pekalongan|Pekalongan Regency	kab-pekalongan	regency	ID	ID-JT	Pekalongan Regency	-
    Kabupaten Pemalang|Pemalang|Kab. Pemalang|Kab Pemalang|Pemalang Regency	kab-pemalang	regency	ID	ID-JT	Pemalang Regency	-
    Kabupaten Tegal|Tegal|Kab. Tegal|Kab Tegal|Tegal Regency	kab-tegal	regency	ID	ID-JT	Tegal Regency	-
    Kabupaten Brebes|Brebes|Kab. Brebes|Kab Brebes|Brebes Regency	kab-brebes	regency	ID	ID-JT	Brebes Regency	-
    Kota Magelang|Magelang|Magelang City	kota-magelang	city	ID	ID-JT	Magelang	-
    Kota Surakarta|Surakarta|Solo|Surakarta City	kota-surakarta	city	ID	ID-JT	Surakarta	common
    Kota Salatiga|Salatiga|Salatiga City	kota-salatiga	city	ID	ID-JT	Salatiga	-
    Kota Semarang|Semarang|Semarang City	kota-semarang	city	ID	ID-JT	Semarang	-
    Kota Pekalongan|Pekalongan|Pekalongan City	kota-pekalongan	city	ID	ID-JT	Pekalongan	-
    Kota Tegal|Tegal|Tegal City	kota-tegal	city	ID	ID-JT	Tegal	-
    Kabupaten Kulon Progo|Kulon Progo|Kulonprogo|Kab. Kulon Progo|Kab Kulon Progo|Kulon Progo Regency	kab-kulon-progo	regency	ID	ID-YO	Kulon Progo Regency	-
    Kabupaten Bantul|Bantul|Kab. Bantul|Kab Bantul|Bantul Regency	kab-bantul	regency	ID	ID-YO	Bantul Regency	-
    Kabupaten Gunungkidul|Gunungkidul|Gunung Kidul|Kab. Gunungkidul|Kab Gunungkidul|Gunungkidul Regency	kab-gunungkidul	regency	ID	ID-YO	Gunungkidul Regency	-
    Kabupaten Sleman|Sleman|Kab. Sleman|Kab Sleman|Sleman Regency	kab-sleman	regency	ID	ID-YO	Sleman Regency	-
    Kota Yogyakarta|Yogyakarta|Yogya|Jogja|Jogjakarta|Yogyakarta City	kota-yogyakarta	city	ID	ID-YO	Yogyakarta	-
    Kabupaten Pacitan|Pacitan|Kab. Pacitan|Kab Pacitan|Pacitan Regency	kab-pacitan	regency	ID	ID-JI	Pacitan Regency	-
    Kabupaten Ponorogo|Ponorogo|Kab. Ponorogo|Kab Ponorogo|Ponorogo Regency	kab-ponorogo	regency	ID	ID-JI	Ponorogo Regency	-
    Kabupaten Trenggalek|Trenggalek|Kab. Trenggalek|Kab Trenggalek|Trenggalek Regency	kab-trenggalek	regency	ID	ID-JI	Trenggalek Regency	-
    Kabupaten Tulungagung|Tulungagung|Kab. Tulungagung|Kab Tulungagung|Tulungagung Regency	kab-tulungagung	regency	ID	ID-JI	Tulungagung Regency	-
    Kabupaten Blitar|Blitar|Kab. Blitar|Kab Blitar|Blitar Regency	kab-blitar	regency	ID	ID-JI	Blitar Regency	-
    Kabupaten Kediri|Kediri|Kab. Kediri|Kab Kediri|Kediri Regency	kab-kediri	regency	ID	ID-JI	Kediri Regency	-
    Kabupaten Malang|Malang|Kab. Malang|Kab Malang|Malang Regency	kab-malang	regency	ID	ID-JI	Malang Regency	common
    Kabupaten Lumajang|Lumajang|Kab. Lumajang|Kab Lumajang|Lumajang Regency	kab-lumajang	regency	ID	ID-JI	Lumajang Regency	-
    Kabupaten Jember|Jember|Kab. Jember|Kab Jember|Jember Regency	kab-jember	regency	ID	ID-JI	Jember Regency	-
    Kabupaten Banyuwangi|Banyuwangi|Kab. Banyuwangi|Kab Banyuwangi|Banyuwangi Regency	kab-banyuwangi	regency	ID	ID-JI	Banyuwangi Regency	-
    Kabupaten Bondowoso|Bondowoso|Kab. Bondowoso|Kab Bondowoso|Bondowoso Regency	kab-bondowoso	regency	ID	ID-JI	Bondowoso Regency	-
    Kabupaten Situbondo|Situbondo|Kab. Situbondo|Kab Situbondo|Situbondo Regency	kab-situbondo	regency	ID	ID-JI	Situbondo Regency	-
    Kabupaten Probolinggo|Probolinggo|Kab. Probolinggo|Kab Probolinggo|Probolinggo Regency	kab-probolinggo	regency	ID	ID-JI	Probolinggo Regency	-
    Kabupaten Pasuruan|Pasuruan|Kab. Pasuruan|Kab Pasuruan|Pasuruan Regency	kab-pasuruan	regency	ID	ID-JI	Pasuruan Regency	-
    Kabupaten Sidoarjo|Sidoarjo|Kab. Sidoarjo|Kab Sidoarjo|Sidoarjo Regency	kab-sidoarjo	regency	ID	ID-JI	Sidoarjo Regency	-
    Kabupaten Mojokerto|Mojokerto|Kab. Mojokerto|Kab Mojokerto|Mojokerto Regency	kab-mojokerto	regency	ID	ID-JI	Mojokerto Regency	-
    Kabupaten Jombang|Jombang|Kab. Jombang|Kab Jombang|Jombang Regency	kab-jombang	regency	ID	ID-JI	Jombang Regency	-
    Kabupaten Nganjuk|Nganjuk|Kab. Nganjuk|Kab Nganjuk|Nganjuk Regency	kab-nganjuk	regency	ID	ID-JI	Nganjuk Regency	-
    Kabupaten Madiun|Madiun|Kab. Madiun|Kab Madiun|Madiun Regency	kab-madiun	regency	ID	ID-JI	Madiun Regency	-
    Kabupaten Magetan|Magetan|Kab. Magetan|Kab Magetan|Magetan Regency	kab-magetan	regency	ID	ID-JI	Magetan Regency	-
    Kabupaten Ngawi|Ngawi|Kab. Ngawi|Kab Ngawi|Ngawi Regency	kab-ngawi	regency	ID	ID-JI	Ngawi Regency	-
    Kabupaten Bojonegoro|Bojonegoro|Kab. Bojonegoro|Kab Bojonegoro|Bojonegoro Regency	kab-bojonegoro	regency	ID	ID-JI	Bojonegoro Regency	-
    Kabupaten Tuban|Tuban|Kab. Tuban|Kab Tuban|Tuban Regency	kab-tuban	regency	ID	ID-JI	Tuban Regency	-
    Kabupaten Lamongan|Lamongan|Kab. Lamongan|Kab Lamongan|Lamongan Regency	kab-lamongan	regency	ID	ID-JI	Lamongan Regency	-
    Kabupaten Gresik|Gresik|Kab. Gresik|Kab Gresik|Gresik Regency	kab-gresik	regency	ID	ID-JI	Gresik Regency	-
    Kabupaten Bangkalan|Bangkalan|Kab. Bangkalan|Kab Bangkalan|Bangkalan Regency	kab-bangkalan	regency	ID	ID-JI	Bangkalan Regency	-
    Kabupaten Sampang|Sampang|Kab. Sampang|Kab Sampang|Sampang Regency	kab-sampang	regency	ID	ID-JI	Sampang Regency	-
    Kabupaten Pamekasan|Pamekasan|Kab. Pamekasan|Kab Pamekasan|Pamekasan Regency	kab-pamekasan	regency	ID	ID-JI	Pamekasan Regency	-
    Kabupaten Sumenep|Sumenep|Kab. Sumenep|Kab Sumenep|Sumenep Regency	kab-sumenep	regency	ID	ID-JI	Sumenep Regency	-
    Kota Kediri|Kediri|Kediri City	kota-kediri	city	ID	ID-JI	Kediri	-
    Kota Blitar|Blitar|Blitar City	kota-blitar	city	ID	ID-JI	Blitar	-
    Kota Malang|Malang|Malang City	kota-malang	city	ID	ID-JI	Malang	common
    Kota Probolinggo|Probolinggo|Probolinggo City	kota-probolinggo	city	ID	ID-JI	Probolinggo	-
    Kota Pasuruan|Pasuruan|Pasuruan City	kota-pasuruan	city	ID	ID-JI	Pasuruan	-
    Kota Mojokerto|Mojokerto|Mojokerto City	kota-mojokerto	city	ID	ID-JI	Mojokerto	-
    Kota Madiun|Madiun|Madiun City	kota-madiun	city	ID	ID-JI	Madiun	-
    Kota Surabaya|Surabaya|Surabaya City	kota-surabaya	city	ID	ID-JI	Surabaya	-
    Kota Batu|Batu|Batu City	kota-batu	city	ID	ID-JI	Batu	common
    Kabupaten Pandeglang|Pandeglang|Kab. Pandeglang|Kab Pandeglang|Pandeglang Regency	kab-pandeglang	regency	ID	ID-BT	Pandeglang Regency	-
    Kabupaten Lebak|Lebak|Kab. Lebak|Kab Lebak|Lebak Regency	kab-lebak	regency	ID	ID-BT	Lebak Regency	-
    Kabupaten Tangerang|Tangerang|Kab. Tangerang|Kab Tangerang|Tangerang Regency	kab-tangerang	regency	ID	ID-BT	Tangerang Regency	-
    Kabupaten Serang|Serang|Kab. Serang|Kab Serang|Serang Regency	kab-serang	regency	ID	ID-BT	Serang Regency	common
    Kota Tangerang|Tangerang|Tangerang City	kota-tangerang	city	ID	ID-BT	Tangerang	-
    Kota Cilegon|Cilegon|Cilegon City	kota-cilegon	city	ID	ID-BT	Cilegon	-
    Kota Serang|Serang|Serang City	kota-serang	city	ID	ID-BT	Serang	common
    Kota Tangerang Selatan|Tangerang Selatan|Tangsel|South Tangerang|Tangerang Selatan City	kota-tangerang-selatan	city	ID	ID-BT	Tangerang Selatan	-
    Kabupaten Jembrana|Jembrana|Kab. Jembrana|Kab Jembrana|Jembrana Regency	kab-jembrana	regency	ID	ID-BA	Jembrana Regency	-
    Kabupaten Tabanan|Tabanan|Kab. Tabanan|Kab Tabanan|Tabanan Regency	kab-tabanan	regency	ID	ID-BA	Tabanan Regency	-
    Kabupaten Badung|Badung|Kab. Badung|Kab Badung|Badung Regency	kab-badung	regency	ID	ID-BA	Badung Regency	-
    Kabupaten Gianyar|Gianyar|Kab. Gianyar|Kab Gianyar|Gianyar Regency	kab-gianyar	regency	ID	ID-BA	Gianyar Regency	-
    Kabupaten Klungkung|Klungkung|Kab. Klungkung|Kab Klungkung|Klungkung Regency	kab-klungkung	regency	ID	ID-BA	Klungkung Regency	-
    Kabupaten Bangli|Bangli|Kab. Bangli|Kab Bangli|Bangli Regency	kab-bangli	regency	ID	ID-BA	Bangli Regency	common
    Kabupaten Karangasem|Karangasem|Kab. Karangasem|Kab Karangasem|Karangasem Regency	kab-karangasem	regency	ID	ID-BA	Karangasem Regency	-
    Kabupaten Buleleng|Buleleng|Kab. Buleleng|Kab Buleleng|Buleleng Regency	kab-buleleng	regency	ID	ID-BA	Buleleng Regency	-
    Kota Denpasar|Denpasar|Denpasar City	kota-denpasar	city	ID	ID-BA	Denpasar	-
    Kabupaten Lombok Barat|Lombok Barat|Lobar|Kab. Lombok Barat|Kab Lombok Barat|Lombok Barat Regency|West Lombok	kab-lombok-barat	regency	ID	ID-NB	Lombok Barat Regency	-
    Kabupaten Lombok Tengah|Lombok Tengah|Loteng|Kab. Lombok Tengah|Kab Lombok Tengah|Lombok Tengah Regency|Central Lombok	kab-lombok-tengah	regency	ID	ID-NB	Lombok Tengah Regency	-
    Kabupaten Lombok Timur|Lombok Timur|Lotim|Kab. Lombok Timur|Kab Lombok Timur|Lombok Timur Regency|East Lombok	kab-lombok-timur	regency	ID	ID-NB	Lombok Timur Regency	-
    Kabupaten Sumbawa|Sumbawa|Kab. Sumbawa|Kab Sumbawa|Sumbawa Regency	kab-sumbawa	regency	ID	ID-NB	Sumbawa Regency	-
    Kabupaten Dompu|Dompu|Kab. Dompu|Kab Dompu|Dompu Regency	kab-dompu	regency	ID	ID-NB	Dompu Regency	-
    Kabupaten Bima|Bima|Kab. Bima|Kab Bima|Bima Regency	kab-bima	regency	ID	ID-NB	Bima Regency	common
    Kabupaten Sumbawa Barat|Sumbawa Barat|KSB|Kab. Sumbawa Barat|Kab Sumbawa Barat|Sumbawa Barat Regency|West Sumbawa	kab-sumbawa-barat	regency	ID	ID-NB	Sumbawa Barat Regency	-
    Kabupaten Lombok Utara|Lombok Utara|KLU|Kab. Lombok Utara|Kab Lombok Utara|Lombok Utara Regency|North Lombok	kab-lombok-utara	regency	ID	ID-NB	Lombok Utara Regency	-
    Kota Mataram|Mataram|Mataram City	kota-mataram	city	ID	ID-NB	Mataram	-
    Kota Bima|Bima|Bima City	kota-bima	city	ID	ID-NB	Bima	common
    Kabupaten Sumba Barat|Sumba Barat|Kab. Sumba Barat|Kab Sumba Barat|Sumba Barat Regency|West Sumba	kab-sumba-barat	regency	ID	ID-NT	Sumba Barat Regency	-
    Kabupaten Sumba Timur|Sumba Timur|Kab. Sumba Timur|Kab Sumba Timur|Sumba Timur Regency|East Sumba	kab-sumba-timur	regency	ID	ID-NT	Sumba Timur Regency	-
    Kabupaten Kupang|Kupang|Kab. Kupang|Kab Kupang|Kupang Regency	kab-kupang	regency	ID	ID-NT	Kupang Regency	-
    Kabupaten Timor Tengah Selatan|Timor Tengah Selatan|TTS|Kab. Timor Tengah Selatan|Kab Timor Tengah Selatan|Timor Tengah Selatan Regency|South Timor Tengah	kab-timor-tengah-selatan	regency	ID	ID-NT	Timor Tengah Selatan Regency	-
    Kabupaten Timor Tengah Utara|Timor Tengah Utara|TTU|Kab. Timor Tengah Utara|Kab Timor Tengah Utara|Timor Tengah Utara Regency|North Timor Tengah	kab-timor-tengah-utara	regency	ID	ID-NT	Timor Tengah Utara Regency	-
    Kabupaten Belu|Belu|Kab. Belu|Kab Belu|Belu Regency	kab-belu	regency	ID	ID-NT	Belu Regency	-
    Kabupaten Alor|Alor|Kab. Alor|Kab Alor|Alor Regency	kab-alor	regency	ID	ID-NT	Alor Regency	common
    Kabupaten Lembata|Lembata|Kab. Lembata|Kab Lembata|Lembata Regency	kab-lembata	regency	ID	ID-NT	Lembata Regency	-
    Kabupaten Flores Timur|Flores Timur|Flotim|Kab. Flores Timur|Kab Flores Timur|Flores Timur Regency|East Flores	kab-flores-timur	regency	ID	ID-NT	Flores Timur Regency	-
    Kabupaten Sikka|Sikka|Kab. Sikka|Kab Sikka|Sikka Regency	kab-sikka	regency	ID	ID-NT	Sikka Regency	-
    Kabupaten Ende|Ende|Kab. Ende|Kab Ende|Ende Regency	kab-ende	regency	ID	ID-NT	Ende Regency	-
    Kabupaten Ngada|Ngada|Kab. Ngada|Kab Ngada|Ngada Regency	kab-ngada	regency	ID	ID-NT	Ngada Regency	-
    Kabupaten Manggarai|Manggarai|Kab. Manggarai|Kab Manggarai|Manggarai Regency	kab-manggarai	regency	ID	ID-NT	Manggarai Regency	-
    Kabupaten Rote Ndao|Rote Ndao|Kab. Rote Ndao|Kab Rote Ndao|Rote Ndao Regency	kab-rote-ndao	regency	ID	ID-NT	Rote Ndao Regency	-
    Kabupaten Manggarai Barat|Manggarai Barat|Mabar|Kab. Manggarai Barat|Kab Manggarai Barat|Manggarai Barat Regency|West Manggarai	kab-manggarai-barat	regency	ID	ID-NT	Manggarai Barat Regency	-
    Kabupaten Sumba Tengah|Sumba Tengah|Kab. Sumba Tengah|Kab Sumba Tengah|Sumba Tengah Regency|Central Sumba	kab-sumba-tengah	regency	ID	ID-NT	Sumba Tengah Regency	-
    Kabupaten Sumba Barat Daya|Sumba Barat Daya|SBD|Kab. Sumba Barat Daya|Kab Sumba Barat Daya|Sumba Barat Daya Regency	kab-sumba-barat-daya	regency	ID	ID-NT	Sumba Barat Daya Regency	-
    Kabupaten Nagekeo|Nagekeo|Kab. Nagekeo|Kab Nagekeo|Nagekeo Regency	kab-nagekeo	regency	ID	ID-NT	Nagekeo Regency	-
    Kabupaten Manggarai Timur|Manggarai Timur|Matim|Kab. Manggarai Timur|Kab Manggarai Timur|Manggarai Timur Regency|East Manggarai	kab-manggarai-timur	regency	ID	ID-NT	Manggarai Timur Regency	-
    Kabupaten Sabu Raijua|Sabu Raijua|Kab. Sabu Raijua|Kab Sabu Raijua|Sabu Raijua Regency	kab-sabu-raijua	regency	ID	ID-NT	Sabu Raijua Regency	-
    Kabupaten Malaka|Malaka|Kab. Malaka|Kab Malaka|Malaka Regency	kab-malaka	regency	ID	ID-NT	Malaka Regency	common
    Kota Kupang|Kupang|Kupang City	kota-kupang	city	ID	ID-NT	Kupang	-
    Kabupaten Sambas|Sambas|Kab. Sambas|Kab Sambas|Sambas Regency	kab-sambas	regency	ID	ID-KB	Sambas Regency	-
    Kabupaten Bengkayang|Bengkayang|Kab. Bengkayang|Kab Bengkayang|Bengkayang Regency	kab-bengkayang	regency	ID	ID-KB	Bengkayang Regency	-
    Kabupaten Landak|Landak|Kab. Landak|Kab Landak|Landak Regency	kab-landak	regency	ID	ID-KB	Landak Regency	common
    Kabupaten Mempawah|Mempawah|Kab. Mempawah|Kab Mempawah|Mempawah Regency	kab-mempawah	regency	ID	ID-KB	Mempawah Regency	-
    Kabupaten Sanggau|Sanggau|Kab. Sanggau|Kab Sanggau|Sanggau Regency	kab-sanggau	regency	ID	ID-KB	Sanggau Regency	-
    Kabupaten Ketapang|Ketapang|Kab. Ketapang|Kab Ketapang|Ketapang Regency	kab-ketapang	regency	ID	ID-KB	Ketapang Regency	common
    Kabupaten Sintang|Sintang|Kab. Sintang|Kab Sintang|Sintang Regency	kab-sintang	regency	ID	ID-KB	Sintang Regency	-
    Kabupaten Kapuas Hulu|Kapuas Hulu|Kab. Kapuas Hulu|Kab Kapuas Hulu|Kapuas Hulu Regency	kab-kapuas-hulu	regency	ID	ID-KB	Kapuas Hulu Regency	-
    Kabupaten Sekadau|Sekadau|Kab. Sekadau|Kab Sekadau|Sekadau Regency	kab-sekadau	regency	ID	ID-KB	Sekadau Regency	-
    Kabupaten Melawi|Melawi|Kab. Melawi|Kab Melawi|Melawi Regency	kab-melawi	regency	ID	ID-KB	Melawi Regency	-
    Kabupaten Kayong Utara|Kayong Utara|Kab. Kayong Utara|Kab Kayong Utara|Kayong Utara Regency|North Kayong	kab-kayong-utara	regency	ID	ID-KB	Kayong Utara Regency	-
    Kabupaten Kubu Raya|Kubu Raya|Kab. Kubu Raya|Kab Kubu Raya|Kubu Raya Regency	kab-kubu-raya	regency	ID	ID-KB	Kubu Raya Regency	-
    Kota Pontianak|Pontianak|Pontianak City	kota-pontianak	city	ID	ID-KB	Pontianak	-
    Kota Singkawang|Singkawang|Singkawang City	kota-singkawang	city	ID	ID-KB	Singkawang	-
    Kabupaten Kotawaringin Barat|Kotawaringin Barat|Kobar|Kab. Kotawaringin Barat|Kab Kotawaringin Barat|Kotawaringin Barat Regency|West Kotawaringin	kab-kotawaringin-barat	regency	ID	ID-KT	Kotawaringin Barat Regency	-
    Kabupaten Kotawaringin Timur|Kotawaringin Timur|Kotim|Kab. Kotawaringin Timur|Kab Kotawaringin Timur|Kotawaringin Timur Regency|East Kotawaringin	kab-kotawaringin-timur	regency	ID	ID-KT	Kotawaringin Timur Regency	-
    Kabupaten Kapuas|Kapuas|Kab. Kapuas|Kab Kapuas|Kapuas Regency	kab-kapuas	regency	ID	ID-KT	Kapuas Regency	-
    Kabupaten Barito Selatan|Barito Selatan|Barsel|Kab. Barito Selatan|Kab Barito Selatan|Barito Selatan Regency|South Barito	kab-barito-selatan	regency	ID	ID-KT	Barito Selatan Regency	-
    Kabupaten Barito Utara|Barito Utara|Barut|Kab. Barito Utara|Kab Barito Utara|Barito Utara Regency|North Barito	kab-barito-utara	regency	ID	ID-KT	Barito Utara Regency	-
    Kabupaten Sukamara|Sukamara|Kab. Sukamara|Kab Sukamara|Sukamara Regency	kab-sukamara	regency	ID	ID-KT	Sukamara Regency	-
    Kabupaten Lamandau|Lamandau|Kab. Lamandau|Kab Lamandau|Lamandau Regency	kab-lamandau	regency	ID	ID-KT	Lamandau Regency	-
    Kabupaten Seruyan|Seruyan|Kab. Seruyan|Kab Seruyan|Seruyan Regency	kab-seruyan	regency	ID	ID-KT	Seruyan Regency	-
    Kabupaten Katingan|Katingan|Kab. Katingan|Kab Katingan|Katingan Regency	kab-katingan	regency	ID	ID-KT	Katingan Regency	-
    Kabupaten Pulang Pisau|Pulang Pisau|Pulpis|Kab. Pulang Pisau|Kab Pulang Pisau|Pulang Pisau Regency	kab-pulang-pisau	regency	ID	ID-KT	Pulang Pisau Regency	-
    Kabupaten Gunung Mas|Gunung Mas|Kab. Gunung Mas|Kab Gunung Mas|Gunung Mas Regency	kab-gunung-mas	regency	ID	ID-KT	Gunung Mas Regency	-
    Kabupaten Barito Timur|Barito Timur|Bartim|Kab. Barito Timur|Kab Barito Timur|Barito Timur Regency|East Barito	kab-barito-timur	regency	ID	ID-KT	Barito Timur Regency	-
    Kabupaten Murung Raya|Murung Raya|Kab. Murung Raya|Kab Murung Raya|Murung Raya Regency	kab-murung-raya	regency	ID	ID-KT	Murung Raya Regency	-
    Kota Palangka Raya|Palangka Raya|Palangkaraya|Palangka Raya City	kota-palangka-raya	city	ID	ID-KT	Palangka Raya	-
    Kabupaten Tanah Laut|Tanah Laut|Tala|Kab. Tanah Laut|Kab Tanah Laut|Tanah Laut Regency	kab-tanah-laut	regency	ID	ID-KS	Tanah Laut Regency	-
    Kabupaten Kotabaru|Kotabaru|Kab. Kotabaru|Kab Kotabaru|Kotabaru Regency	kab-kotabaru	regency	ID	ID-KS	Kotabaru Regency	-
    Kabupaten Banjar|Banjar|Kab. Banjar|Kab Banjar|Banjar Regency	kab-banjar	regency	ID	ID-KS	Banjar Regency	common
    Kabupaten Barito Kuala|Barito Kuala|Batola|Kab. Barito Kuala|Kab Barito Kuala|Barito Kuala Regency	kab-barito-kuala	regency	ID	ID-KS	Barito Kuala Regency	-
    Kabupaten Tapin|Tapin|Kab. Tapin|Kab Tapin|Tapin Regency	kab-tapin	regency	ID	ID-KS	Tapin Regency	-
    Kabupaten Hulu Sungai Selatan|Hulu Sungai Selatan|HSS|Kab. Hulu Sungai Selatan|Kab Hulu Sungai Selatan|Hulu Sungai Selatan Regency|South Hulu Sungai	kab-hulu-sungai-selatan	regency	ID	ID-KS	Hulu Sungai Selatan Regency	-
    Kabupaten Hulu Sungai Tengah|Hulu Sungai Tengah|HST|Kab. Hulu Sungai Tengah|Kab Hulu Sungai Tengah|Hulu Sungai Tengah Regency|Central Hulu Sungai	kab-hulu-sungai-tengah	regency	ID	ID-KS	Hulu Sungai Tengah Regency	-
    Kabupaten Hulu Sungai Utara|Hulu Sungai Utara|HSU|Kab. Hulu Sungai Utara|Kab Hulu Sungai Utara|Hulu Sungai Utara Regency|North Hulu Sungai	kab-hulu-sungai-utara	regency	ID	ID-KS	Hulu Sungai Utara Regency	-
    Kabupaten Tabalong|Tabalong|Kab. Tabalong|Kab Tabalong|Tabalong Regency	kab-tabalong	regency	ID	ID-KS	Tabalong Regency	-
    Kabupaten Tanah Bumbu|Tanah Bumbu|Tanbu|Kab. Tanah Bumbu|Kab Tanah Bumbu|Tanah Bumbu Regency	kab-tanah-bumbu	regency	ID	ID-KS	Tanah Bumbu Regency	-
    Kabupaten Balangan|Balangan|Kab. Balangan|Kab Balangan|Balangan Regency	kab-balangan	regency	ID	ID-KS	Balangan Regency	-
    Kota Banjarmasin|Banjarmasin|Banjarmasin City	kota-banjarmasin	city	ID	ID-KS	Banjarmasin	-
    Kota Banjarbaru|Banjarbaru|Banjarbaru City	kota-banjarbaru	city	ID	ID-KS	Banjarbaru	-
    Kabupaten Paser|Paser|Kab. Paser|Kab Paser|Paser Regency	kab-paser	regency	ID	ID-KI	Paser Regency	-
    Kabupaten Kutai Barat|Kutai Barat|Kubar|Kab. Kutai Barat|Kab Kutai Barat|Kutai Barat Regency|West Kutai	kab-kutai-barat	regency	ID	ID-KI	Kutai Barat Regency	-
    Kabupaten Kutai Kartanegara|Kutai Kartanegara|Kukar|Kab. Kutai Kartanegara|Kab Kutai Kartanegara|Kutai Kartanegara Regency	kab-kutai-kartanegara	regency	ID	ID-KI	Kutai Kartanegara Regency	-
    Kabupaten Kutai Timur|Kutai Timur|Kutim|Kab. Kutai Timur|Kab Kutai Timur|Kutai Timur Regency|East Kutai	kab-kutai-timur	regency	ID	ID-KI	Kutai Timur Regency	-
    Kabupaten Berau|Berau|Kab. Berau|Kab Berau|Berau Regency	kab-berau	regency	ID	ID-KI	Berau Regency	-
    Kabupaten Penajam Paser Utara|Penajam Paser Utara|PPU|Kab. Penajam Paser Utara|Kab Penajam Paser Utara|Penajam Paser Utara Regency|North Penajam Paser	kab-penajam-paser-utara	regency	ID	ID-KI	Penajam Paser Utara Regency	-
    Kabupaten Mahakam Ulu|Mahakam Ulu|Mahulu|Kab. Mahakam Ulu|Kab Mahakam Ulu|Mahakam Ulu Regency	kab-mahakam-ulu	regency	ID	ID-KI	Mahakam Ulu Regency	-
    Kota Balikpapan|Balikpapan|Balikpapan City	kota-balikpapan	city	ID	ID-KI	Balikpapan	-
    Kota Samarinda|Samarinda|Samarinda City	kota-samarinda	city	ID	ID-KI	Samarinda	-
    Kota Bontang|Bontang|Bontang City	kota-bontang	city	ID	ID-KI	Bontang	-
    Kabupaten Malinau|Malinau|Kab. Malinau|Kab Malinau|Malinau Regency	kab-malinau	regency	ID	ID-KU	Malinau Regency	-
    Kabupaten Bulungan|Bulungan|Kab. Bulungan|Kab Bulungan|Bulungan Regency	kab-bulungan	regency	ID	ID-KU	Bulungan Regency	-
    Kabupaten Tana Tidung|Tana Tidung|KTT|Kab. Tana Tidung|Kab Tana Tidung|Tana Tidung Regency	kab-tana-tidung	regency	ID	ID-KU	Tana Tidung Regency	-
    Kabupaten Nunukan|Nunukan|Kab. Nunukan|Kab Nunukan|Nunukan Regency	kab-nunukan	regency	ID	ID-KU	Nunukan Regency	-
    Kota Tarakan|Tarakan|Tarakan City	kota-tarakan	city	ID	ID-KU	Tarakan	-
    Kabupaten Bolaang Mongondow|Bolaang Mongondow|Bolmong|Kab. Bolaang Mongondow|Kab Bolaang Mongondow|Bolaang Mongondow Regency	kab-bolaang-mongondow	regency	ID	ID-SA	Bolaang Mongondow Regency	-
    Kabupaten Minahasa|Minahasa|Kab. Minahasa|Kab Minahasa|Minahasa Regency	kab-minahasa	regency	ID	ID-SA	Minahasa Regency	-
    Kabupaten Kepulauan Sangihe|Kepulauan Sangihe|Sangihe|Kab. Kepulauan Sangihe|Kab Kepulauan Sangihe|Kepulauan Sangihe Regency	kab-kepulauan-sangihe	regency	ID	ID-SA	Kepulauan Sangihe Regency	-
    Kabupaten Kepulauan Talaud|Kepulauan Talaud|Talaud|Kab. Kepulauan Talaud|Kab Kepulauan Talaud|Kepulauan Talaud Regency	kab-kepulauan-talaud	regency	ID	ID-SA	Kepulauan Talaud Regency	-
    Kabupaten Minahasa Selatan|Minahasa Selatan|Minsel|Kab. Minahasa Selatan|Kab Minahasa Selatan|Minahasa Selatan Regency|South Minahasa	kab-minahasa-selatan	regency	ID	ID-SA	Minahasa Selatan Regency	-
    Kabupaten Minahasa Utara|Minahasa Utara|Minut|Kab. Minahasa Utara|Kab Minahasa Utara|Minahasa Utara Regency|North Minahasa	kab-minahasa-utara	regency	ID	ID-SA	Minahasa Utara Regency	-
    Kabupaten Bolaang Mongondow Utara|Bolaang Mongondow Utara|Bolmut|Kab. Bolaang Mongondow Utara|Kab Bolaang Mongondow Utara|Bolaang Mongondow Utara Regency|North Bolaang Mongondow	kab-bolaang-mongondow-utara	regency	ID	ID-SA	Bolaang Mongondow Utara Regency	-
    Kabupaten Kepulauan Siau Tagulandang Biaro|Kepulauan Siau Tagulandang Biaro|Sitaro|Siau Tagulandang Biaro|Kab. Kepulauan Siau Tagulandang Biaro|Kab Kepulauan Siau Tagulandang Biaro|Kepulauan Siau Tagulandang Biaro Regency	kab-kepulauan-siau-tagulandang-biaro	regency	ID	ID-SA	Kepulauan Siau Tagulandang Biaro Regency	-
    Kabupaten Minahasa Tenggara|Minahasa Tenggara|Mitra|Kab. Minahasa Tenggara|Kab Minahasa Tenggara|Minahasa Tenggara Regency|Southeast Minahasa	kab-minahasa-tenggara	regency	ID	ID-SA	Minahasa Tenggara Regency	common
    Kabupaten Bolaang Mongondow Selatan|Bolaang Mongondow Selatan|Bolsel|Kab. Bolaang Mongondow Selatan|Kab Bolaang Mongondow Selatan|Bolaang Mongondow Selatan Regency|South Bolaang Mongondow	kab-bolaang-mongondow-selatan	regency	ID	ID-SA	Bolaang Mongondow Selatan Regency	-
    Kabupaten Bolaang Mongondow Timur|Bolaang Mongondow Timur|Boltim|Kab. Bolaang Mongondow Timur|Kab Bolaang Mongondow Timur|Bolaang Mongondow Timur Regency|East Bolaang Mongondow	kab-bolaang-mongondow-timur	regency	ID	ID-SA	Bolaang Mongondow Timur Regency	-
    Kota Manado|Manado|Manado City	kota-manado	city	ID	ID-SA	Manado	-
    Kota Bitung|Bitung|Bitung City	kota-bitung	city	ID	ID-SA	Bitung	-
    Kota Tomohon|Tomohon|Tomohon City	kota-tomohon	city	ID	ID-SA	Tomohon	-
    Kota Kotamobagu|Kotamobagu|Kotamobagu City	kota-kotamobagu	city	ID	ID-SA	Kotamobagu	-
    Kabupaten Banggai Kepulauan|Banggai Kepulauan|Bangkep|Kab. Banggai Kepulauan|Kab Banggai Kepulauan|Banggai Kepulauan Regency	kab-banggai-kepulauan	regency	ID	ID-ST	Banggai Kepulauan Regency	-
    Kabupaten Banggai|Banggai|Kab. Banggai|Kab Banggai|Banggai Regency	kab-banggai	regency	ID	ID-ST	Banggai Regency	-
    Kabupaten Morowali|Morowali|Kab. Morowali|Kab Morowali|Morowali Regency	kab-morowali	regency	ID	ID-ST	Morowali Regency	-
    Kabupaten Poso|Poso|Kab. Poso|Kab Poso|Poso Regency	kab-poso	regency	ID	ID-ST	Poso Regency	-
    Kabupaten Donggala|Donggala|Kab. Donggala|Kab Donggala|Donggala Regency	kab-donggala	regency	ID	ID-ST	Donggala Regency	-
    Kabupaten Tolitoli|Tolitoli|Toli-Toli|Kab. Tolitoli|Kab Tolitoli|Tolitoli Regency	kab-tolitoli	regency	ID	ID-ST	Tolitoli Regency	-
    Kabupaten Buol|Buol|Kab. Buol|Kab Buol|Buol Regency	kab-buol	regency	ID	ID-ST	Buol Regency	-
    Kabupaten Parigi Moutong|Parigi Moutong|Parimo|Kab. Parigi Moutong|Kab Parigi Moutong|Parigi Moutong Regency	kab-parigi-moutong	regency	ID	ID-ST	Parigi Moutong Regency	-
    Kabupaten Tojo Una-Una|Tojo Una-Una|Touna|Kab. Tojo Una-Una|Kab Tojo Una-Una|Tojo Una-Una Regency	kab-tojo-una-una	regency	ID	ID-ST	Tojo Una-Una Regency	-
    Kabupaten Sigi|Sigi|Kab. Sigi|Kab Sigi|Sigi Regency	kab-sigi	regency	ID	ID-ST	Sigi Regency	-
    Kabupaten Banggai Laut|Banggai Laut|Balut|Kab. Banggai Laut|Kab Banggai Laut|Banggai Laut Regency	kab-banggai-laut	regency	ID	ID-ST	Banggai Laut Regency	-
    Kabupaten Morowali Utara|Morowali Utara|Morut|Kab. Morowali Utara|Kab Morowali Utara|Morowali Utara Regency|North Morowali	kab-morowali-utara	regency	ID	ID-ST	Morowali Utara Regency	-
    Kota Palu|Palu|Palu City	kota-palu	city	ID	ID-ST	Palu	-
    Kabupaten Kepulauan Selayar|Kepulauan Selayar|Selayar|Kab. Kepulauan Selayar|Kab Kepulauan Selayar|Kepulauan Selayar Regency	kab-kepulauan-selayar	regency	ID	ID-SN	Kepulauan Selayar Regency	-
    Kabupaten Bulukumba|Bulukumba|Kab. Bulukumba|Kab Bulukumba|Bulukumba Regency	kab-bulukumba	regency	ID	ID-SN	Bulukumba Regency	-
    Kabupaten Bantaeng|Bantaeng|Kab. Bantaeng|Kab Bantaeng|Bantaeng Regency	kab-bantaeng	regency	ID	ID-SN	Bantaeng Regency	-
    Kabupaten Jeneponto|Jeneponto|Kab. Jeneponto|Kab Jeneponto|Jeneponto Regency	kab-jeneponto	regency	ID	ID-SN	Jeneponto Regency	-
    Kabupaten Takalar|Takalar|Kab. Takalar|Kab Takalar|Takalar Regency	kab-takalar	regency	ID	ID-SN	Takalar Regency	-
    Kabupaten Gowa|Gowa|Kab. Gowa|Kab Gowa|Gowa Regency	kab-gowa	regency	ID	ID-SN	Gowa Regency	-
    Kabupaten Sinjai|Sinjai|Kab. Sinjai|Kab Sinjai|Sinjai Regency	kab-sinjai	regency	ID	ID-SN	Sinjai Regency	-
    Kabupaten Maros|Maros|Kab. Maros|Kab Maros|Maros Regency	kab-maros	regency	ID	ID-SN	Maros Regency	-
    Kabupaten Pangkajene dan Kepulauan|Pangkajene dan Kepulauan|Pangkep|Kab. Pangkajene dan Kepulauan|Kab Pangkajene dan Kepulauan|Pangkajene dan Kepulauan Regency	kab-pangkajene-dan-kepulauan	regency	ID	ID-SN	Pangkajene dan Kepulauan Regency	-
    Kabupaten Barru|Barru|Kab. Barru|Kab Barru|Barru Regency	kab-barru	regency	ID	ID-SN	Barru Regency	-
    Kabupaten Bone|Bone|Kab. Bone|Kab Bone|Bone Regency	kab-bone	regency	ID	ID-SN	Bone Regency	common
    Kabupaten Soppeng|Soppeng|Kab. Soppeng|Kab Soppeng|Soppeng Regency	kab-soppeng	regency	ID	ID-SN	Soppeng Regency	-
    Kabupaten Wajo|Wajo|Kab. Wajo|Kab Wajo|Wajo Regency	kab-wajo	regency	ID	ID-SN	Wajo Regency	-
    Kabupaten Sidenreng Rappang|Sidenreng Rappang|Sidrap|Kab. Sidenreng Rappang|Kab Sidenreng Rappang|Sidenreng Rappang Regency	kab-sidenreng-rappang	regency	ID	ID-SN	Sidenreng Rappang Regency	-
    Kabupaten Pinrang|Pinrang|Kab. Pinrang|Kab Pinrang|Pinrang Regency	kab-pinrang	regency	ID	ID-SN	Pinrang Regency	-
    Kabupaten Enrekang|Enrekang|Kab. Enrekang|Kab Enrekang|Enrekang Regency	kab-enrekang	regency	ID	ID-SN	Enrekang Regency	-
    Kabupaten Luwu|Luwu|Kab. Luwu|Kab Luwu|Luwu Regency	kab-luwu	regency	ID	ID-SN	Luwu Regency	-
    Kabupaten Tana Toraja|Tana Toraja|Tator|Kab. Tana Toraja|Kab Tana Toraja|Tana Toraja Regency	kab-tana-toraja	regency	ID	ID-SN	Tana Toraja Regency	-
    Kabupaten Luwu Utara|Luwu Utara|Lutra|Kab. Luwu Utara|Kab Luwu Utara|Luwu Utara Regency|North Luwu	kab-luwu-utara	regency	ID	ID-SN	Luwu Utara Regency	-
    Kabupaten Luwu Timur|Luwu Timur|Lutim|Kab. Luwu Timur|Kab Luwu Timur|Luwu Timur Regency|East Luwu	kab-luwu-timur	regency	ID	ID-SN	Luwu Timur Regency	-
    Kabupaten Toraja Utara|Toraja Utara|Torut|Kab. Toraja Utara|Kab Toraja Utara|Toraja Utara Regency|North Toraja	kab-toraja-utara	regency	ID	ID-SN	Toraja Utara Regency	-
    Kota Makassar|Makassar|Ujung Pandang|Ujungpandang|Makassar City	kota-makassar	city	ID	ID-SN	Makassar	-
    Kota Parepare|Parepare|Pare-Pare|Parepare City	kota-parepare	city	ID	ID-SN	Parepare	-
    Kota Palopo|Palopo|Palopo City	kota-palopo	city	ID	ID-SN	Palopo	-
    Kabupaten Buton|Buton|Kab. Buton|Kab Buton|Buton Regency	kab-buton	regency	ID	ID-SG	Buton Regency	-
    Kabupaten Muna|Muna|Kab. Muna|Kab Muna|Muna Regency	kab-muna	regency	ID	ID-SG	Muna Regency	common
    Kabupaten Konawe|Konawe|Kab. Konawe|Kab Konawe|Konawe Regency	kab-konawe	regency	ID	ID-SG	Konawe Regency	-
    Kabupaten Kolaka|Kolaka|Kab. Kolaka|Kab Kolaka|Kolaka Regency	kab-kolaka	regency	ID	ID-SG	Kolaka Regency	-
    Kabupaten Konawe Selatan|Konawe Selatan|Konsel|Kab. Konawe Selatan|Kab Konawe Selatan|Konawe Selatan Regency|South Konawe	kab-konawe-selatan	regency	ID	ID-SG	Konawe Selatan Regency	-
    Kabupaten Bombana|Bombana|Kab. Bombana|Kab Bombana|Bombana Regency	kab-bombana	regency	ID	ID-SG	Bombana Regency	-
    Kabupaten Wakatobi|Wakatobi|Kab. Wakatobi|Kab Wakatobi|Wakatobi Regency	kab-wakatobi	regency	ID	ID-SG	Wakatobi Regency	-
    Kabupaten Kolaka Utara|Kolaka Utara|Kolut|Kab. Kolaka Utara|Kab Kolaka Utara|Kolaka Utara Regency|North Kolaka	kab-kolaka-utara	regency	ID	ID-SG	Kolaka Utara Regency	-
    Kabupaten Buton Utara|Buton Utara|Butur|Kab. Buton Utara|Kab Buton Utara|Buton Utara Regency|North Buton	kab-buton-utara	regency	ID	ID-SG	Buton Utara Regency	-
    Kabupaten Konawe Utara|Konawe Utara|Konut|Kab. Konawe Utara|Kab Konawe Utara|Konawe Utara Regency|North Konawe	kab-konawe-utara	regency	ID	ID-SG	Konawe Utara Regency	-
    Kabupaten Kolaka Timur|Kolaka Timur|Koltim|Kab. Kolaka Timur|Kab Kolaka Timur|Kolaka Timur Regency|East Kolaka	kab-kolaka-timur	regency	ID	ID-SG	Kolaka Timur Regency	-
    Kabupaten Konawe Kepulauan|Konawe Kepulauan|Konkep|Kab. Konawe Kepulauan|Kab Konawe Kepulauan|Konawe Kepulauan Regency	kab-konawe-kepulauan	regency	ID	ID-SG	Konawe Kepulauan Regency	-
    Kabupaten Muna Barat|Muna Barat|Mubar|Kab. Muna Barat|Kab Muna Barat|Muna Barat Regency|West Muna	kab-muna-barat	regency	ID	ID-SG	Muna Barat Regency	-
    Kabupaten Buton Tengah|Buton Tengah|Buteng|Kab. Buton Tengah|Kab Buton Tengah|Buton Tengah Regency|Central Buton	kab-buton-tengah	regency	ID	ID-SG	Buton Tengah Regency	-
    Kabupaten Buton Selatan|Buton Selatan|Busel|Kab. Buton Selatan|Kab Buton Selatan|Buton Selatan Regency|South Buton	kab-buton-selatan	regency	ID	ID-SG	Buton Selatan Regency	-
    Kota Kendari|Kendari|Kendari City	kota-kendari	city	ID	ID-SG	Kendari	-
    Kota Baubau|Baubau|Bau-Bau|Baubau City	kota-baubau	city	ID	ID-SG	Baubau	-
    Kabupaten Boalemo|Boalemo|Kab. Boalemo|Kab Boalemo|Boalemo Regency	kab-boalemo	regency	ID	ID-GO	Boalemo Regency	-
    Kabupaten Gorontalo|Gorontalo|Kab. Gorontalo|Kab Gorontalo|Gorontalo Regency	kab-gorontalo	regency	ID	ID-GO	Gorontalo Regency	-
    Kabupaten Pohuwato|Pohuwato|Kab. Pohuwato|Kab Pohuwato|Pohuwato Regency	kab-pohuwato	regency	ID	ID-GO	Pohuwato Regency	-
    Kabupaten Bone Bolango|Bone Bolango|Bonbol|Kab. Bone Bolango|Kab Bone Bolango|Bone Bolango Regency	kab-bone-bolango	regency	ID	ID-GO	Bone Bolango Regency	-
    Kabupaten Gorontalo Utara|Gorontalo Utara|Gorut|Kab. Gorontalo Utara|Kab Gorontalo Utara|Gorontalo Utara Regency|North Gorontalo	kab-gorontalo-utara	regency	ID	ID-GO	Gorontalo Utara Regency	-
    Kota Gorontalo|Gorontalo|Gorontalo City	kota-gorontalo	city	ID	ID-GO	Gorontalo	-
    Kabupaten Majene|Majene|Kab. Majene|Kab Majene|Majene Regency	kab-majene	regency	ID	ID-SR	Majene Regency	-
    Kabupaten Polewali Mandar|Polewali Mandar|Polman|Kab. Polewali Mandar|Kab Polewali Mandar|Polewali Mandar Regency	kab-polewali-mandar	regency	ID	ID-SR	Polewali Mandar Regency	-
    Kabupaten Mamasa|Mamasa|Kab. Mamasa|Kab Mamasa|Mamasa Regency	kab-mamasa	regency	ID	ID-SR	Mamasa Regency	-
    Kabupaten Mamuju|Mamuju|Kab. Mamuju|Kab Mamuju|Mamuju Regency	kab-mamuju	regency	ID	ID-SR	Mamuju Regency	-
    Kabupaten Pasangkayu|Pasangkayu|Mamuju Utara|Kab. Pasangkayu|Kab Pasangkayu|Pasangkayu Regency	kab-pasangkayu	regency	ID	ID-SR	Pasangkayu Regency	-
    Kabupaten Mamuju Tengah|Mamuju Tengah|Mateng|Kab. Mamuju Tengah|Kab Mamuju Tengah|Mamuju Tengah Regency|Central Mamuju	kab-mamuju-tengah	regency	ID	ID-SR	Mamuju Tengah Regency	-
    Kabupaten Kepulauan Tanimbar|Kepulauan Tanimbar|Tanimbar|Maluku Tenggara Barat|MTB|Kab. Kepulauan Tanimbar|Kab Kepulauan Tanimbar|Kepulauan Tanimbar Regency	kab-kepulauan-tanimbar	regency	ID	ID-MA	Kepulauan Tanimbar Regency	-
    Kabupaten Maluku Tenggara|Maluku Tenggara|Malra|Kab. Maluku Tenggara|Kab Maluku Tenggara|Maluku Tenggara Regency|Southeast Maluku	kab-maluku-tenggara	regency	ID	ID-MA	Maluku Tenggara Regency	-
    Kabupaten Maluku Tengah|Maluku Tengah|Malteng|Kab. Maluku Tengah|Kab Maluku Tengah|Maluku Tengah Regency|Central Maluku	kab-maluku-tengah	regency	ID	ID-MA	Maluku Tengah Regency	-
    Kabupaten Buru|Buru|Kab. Buru|Kab Buru|Buru Regency	kab-buru	regency	ID	ID-MA	Buru Regency	common
    Kabupaten Kepulauan Aru|Kepulauan Aru|Aru|Kab. Kepulauan Aru|Kab Kepulauan Aru|Kepulauan Aru Regency	kab-kepulauan-aru	regency	ID	ID-MA	Kepulauan Aru Regency	-
    Kabupaten Seram Bagian Barat|Seram Bagian Barat|SBB|Kab. Seram Bagian Barat|Kab Seram Bagian Barat|Seram Bagian Barat Regency|West Seram Bagian	kab-seram-bagian-barat	regency	ID	ID-MA	Seram Bagian Barat Regency	-
    Kabupaten Seram Bagian Timur|Seram Bagian Timur|SBT|Kab. Seram Bagian Timur|Kab Seram Bagian Timur|Seram Bagian Timur Regency|East Seram Bagian	kab-seram-bagian-timur	regency	ID	ID-MA	Seram Bagian Timur Regency	-
    Kabupaten Maluku Barat Daya|Maluku Barat Daya|MBD|Kab. Maluku Barat Daya|Kab Maluku Barat Daya|Maluku Barat Daya Regency	kab-maluku-barat-daya	regency	ID	ID-MA	Maluku Barat Daya Regency	-
    Kabupaten Buru Selatan|Buru Selatan|Bursel|Kab. Buru Selatan|Kab Buru Selatan|Buru Selatan Regency|South Buru	kab-buru-selatan	regency	ID	ID-MA	Buru Selatan Regency	-
    Kota Ambon|Ambon|Ambon City	kota-ambon	city	ID	ID-MA	Ambon	-
    Kota Tual|Tual|Tual City	kota-tual	city	ID	ID-MA	Tual	common
    Kabupaten Halmahera Barat|Halmahera Barat|Halbar|Kab. Halmahera Barat|Kab Halmahera Barat|Halmahera Barat Regency|West Halmahera	kab-halmahera-barat	regency	ID	ID-MU	Halmahera Barat Regency	-
    Kabupaten Halmahera Tengah|Halmahera Tengah|Halteng|Kab. Halmahera Tengah|Kab Halmahera Tengah|Halmahera Tengah Regency|Central Halmahera	kab-halmahera-tengah	regency	ID	ID-MU	Halmahera Tengah Regency	-
    Kabupaten Kepulauan Sula|Kepulauan Sula|Sula|Kab. Kepulauan Sula|Kab Kepulauan Sula|Kepulauan Sula Regency	kab-kepulauan-sula	regency	ID	ID-MU	Kepulauan Sula Regency	-
    Kabupaten Halmahera Selatan|Halmahera Selatan|Halsel|Kab. Halmahera Selatan|Kab Halmahera Selatan|Halmahera Selatan Regency|South Halmahera	kab-halmahera-selatan	regency	ID	ID-MU	Halmahera Selatan Regency	-
    Kabupaten Halmahera Utara|Halmahera Utara|Halut|Kab. Halmahera Utara|Kab Halmahera Utara|Halmahera Utara Regency|North Halmahera	kab-halmahera-utara	regency	ID	ID-MU	Halmahera Utara Regency	-
    Kabupaten Halmahera Timur|Halmahera Timur|Haltim|Kab. Halmahera Timur|Kab Halmahera Timur|Halmahera Timur Regency|East Halmahera	kab-halmahera-timur	regency	ID	ID-MU	Halmahera Timur Regency	-
    Kabupaten Pulau Morotai|Pulau Morotai|Morotai|Kab. Pulau Morotai|Kab Pulau Morotai|Pulau Morotai Regency	kab-pulau-morotai	regency	ID	ID-MU	Pulau Morotai Regency	-
    Kabupaten Pulau Taliabu|Pulau Taliabu|Taliabu|Kab. Pulau Taliabu|Kab Pulau Taliabu|Pulau Taliabu Regency	kab-pulau-taliabu	regency	ID	ID-MU	Pulau Taliabu Regency	-
    Kota Ternate|Ternate|Ternate City	kota-ternate	city	ID	ID-MU	Ternate	-
    Kota Tidore Kepulauan|Tidore Kepulauan|Tidore|Tidore Kepulauan City	kota-tidore-kepulauan	city	ID	ID-MU	Tidore Kepulauan	-
    Kabupaten Jayapura|Jayapura|Kab. Jayapura|Kab Jayapura|Jayapura Regency	kab-jayapura	regency	ID	ID-PA	Jayapura Regency	-
    Kabupaten Kepulauan Yapen|Kepulauan Yapen|Yapen|Kab. Kepulauan Yapen|Kab Kepulauan Yapen|Kepulauan Yapen Regency	kab-kepulauan-yapen	regency	ID	ID-PA	Kepulauan Yapen Regency	-
    Kabupaten Biak Numfor|Biak Numfor|Biak|Kab. Biak Numfor|Kab Biak Numfor|Biak Numfor Regency	kab-biak-numfor	regency	ID	ID-PA	Biak Numfor Regency	-
    Kabupaten Sarmi|Sarmi|Kab. Sarmi|Kab Sarmi|Sarmi Regency	kab-sarmi	regency	ID	ID-PA	Sarmi Regency	-
    Kabupaten Keerom|Keerom|Kab. Keerom|Kab Keerom|Keerom Regency	kab-keerom	regency	ID	ID-PA	Keerom Regency	-
    Kabupaten Waropen|Waropen|Kab. Waropen|Kab Waropen|Waropen Regency	kab-waropen	regency	ID	ID-PA	Waropen Regency	-
    Kabupaten Supiori|Supiori|Kab. Supiori|Kab Supiori|Supiori Regency	kab-supiori	regency	ID	ID-PA	Supiori Regency	-
    Kabupaten Mamberamo Raya|Mamberamo Raya|Kab. Mamberamo Raya|Kab Mamberamo Raya|Mamberamo Raya Regency	kab-mamberamo-raya	regency	ID	ID-PA	Mamberamo Raya Regency	-
    Kota Jayapura|Jayapura|Jayapura City	kota-jayapura	city	ID	ID-PA	Jayapura	-
    Kabupaten Fakfak|Fakfak|Fak-Fak|Kab. Fakfak|Kab Fakfak|Fakfak Regency	kab-fakfak	regency	ID	ID-PB	Fakfak Regency	-
    Kabupaten Kaimana|Kaimana|Kab. Kaimana|Kab Kaimana|Kaimana Regency	kab-kaimana	regency	ID	ID-PB	Kaimana Regency	-
    Kabupaten Teluk Wondama|Teluk Wondama|Kab. Teluk Wondama|Kab Teluk Wondama|Teluk Wondama Regency	kab-teluk-wondama	regency	ID	ID-PB	Teluk Wondama Regency	-
    Kabupaten Teluk Bintuni|Teluk Bintuni|Bintuni|Kab. Teluk Bintuni|Kab Teluk Bintuni|Teluk Bintuni Regency	kab-teluk-bintuni	regency	ID	ID-PB	Teluk Bintuni Regency	-
    Kabupaten Manokwari|Manokwari|Kab. Manokwari|Kab Manokwari|Manokwari Regency	kab-manokwari	regency	ID	ID-PB	Manokwari Regency	-
    Kabupaten Manokwari Selatan|Manokwari Selatan|Kab. Manokwari Selatan|Kab Manokwari Selatan|Manokwari Selatan Regency|South Manokwari	kab-manokwari-selatan	regency	ID	ID-PB	Manokwari Selatan Regency	-
    Kabupaten Pegunungan Arfak|Pegunungan Arfak|Kab. Pegunungan Arfak|Kab Pegunungan Arfak|Pegunungan Arfak Regency	kab-pegunungan-arfak	regency	ID	ID-PB	Pegunungan Arfak Regency	-
    Kabupaten Sorong|Sorong|Kab. Sorong|Kab Sorong|Sorong Regency	kab-sorong	regency	ID	ID-PD	Sorong Regency	-
    Kabupaten Sorong Selatan|Sorong Selatan|Kab. Sorong Selatan|Kab Sorong Selatan|Sorong Selatan Regency|South Sorong	kab-sorong-selatan	regency	ID	ID-PD	Sorong Selatan Regency	-
    Kabupaten Raja Ampat|Raja Ampat|Kab. Raja Ampat|Kab Raja Ampat|Raja Ampat Regency	kab-raja-ampat	regency	ID	ID-PD	Raja Ampat Regency	-
    Kabupaten Tambrauw|Tambrauw|Kab. Tambrauw|Kab Tambrauw|Tambrauw Regency	kab-tambrauw	regency	ID	ID-PD	Tambrauw Regency	-
    Kabupaten Maybrat|Maybrat|Kab. Maybrat|Kab Maybrat|Maybrat Regency	kab-maybrat	regency	ID	ID-PD	Maybrat Regency	-
    Kota Sorong|Sorong|Sorong City	kota-sorong	city	ID	ID-PD	Sorong	-
    Kabupaten Merauke|Merauke|Kab. Merauke|Kab Merauke|Merauke Regency	kab-merauke	regency	ID	ID-PS	Merauke Regency	-
    Kabupaten Boven Digoel|Boven Digoel|Kab. Boven Digoel|Kab Boven Digoel|Boven Digoel Regency	kab-boven-digoel	regency	ID	ID-PS	Boven Digoel Regency	-
    Kabupaten Mappi|Mappi|Kab. Mappi|Kab Mappi|Mappi Regency	kab-mappi	regency	ID	ID-PS	Mappi Regency	-
    Kabupaten Asmat|Asmat|Kab. Asmat|Kab Asmat|Asmat Regency	kab-asmat	regency	ID	ID-PS	Asmat Regency	-
    Kabupaten Nabire|Nabire|Kab. Nabire|Kab Nabire|Nabire Regency	kab-nabire	regency	ID	ID-PT	Nabire Regency	-
    Kabupaten Puncak Jaya|Puncak Jaya|Kab. Puncak Jaya|Kab Puncak Jaya|Puncak Jaya Regency	kab-puncak-jaya	regency	ID	ID-PT	Puncak Jaya Regency	-
    Kabupaten Paniai|Paniai|Kab. Paniai|Kab Paniai|Paniai Regency	kab-paniai	regency	ID	ID-PT	Paniai Regency	-
    Kabupaten Mimika|Mimika|Kab. Mimika|Kab Mimika|Mimika Regency	kab-mimika	regency	ID	ID-PT	Mimika Regency	-
    Kabupaten Puncak|Puncak|Kab. Puncak|Kab Puncak|Puncak Regency	kab-puncak	regency	ID	ID-PT	Puncak Regency	common
    Kabupaten Dogiyai|Dogiyai|Kab. Dogiyai|Kab Dogiyai|Dogiyai Regency	kab-dogiyai	regency	ID	ID-PT	Dogiyai Regency	-
    Kabupaten Intan Jaya|Intan Jaya|Kab. Intan Jaya|Kab Intan Jaya|Intan Jaya Regency	kab-intan-jaya	regency	ID	ID-PT	Intan Jaya Regency	-
    Kabupaten Deiyai|Deiyai|Kab. Deiyai|Kab Deiyai|Deiyai Regency	kab-deiyai	regency	ID	ID-PT	Deiyai Regency	-
    Kabupaten Jayawijaya|Jayawijaya|Kab. Jayawijaya|Kab Jayawijaya|Jayawijaya Regency	kab-jayawijaya	regency	ID	ID-PE	Jayawijaya Regency	-
    Kabupaten Pegunungan Bintang|Pegunungan Bintang|Pegubin|Kab. Pegunungan Bintang|Kab Pegunungan Bintang|Pegunungan Bintang Regency	kab-pegunungan-bintang	regency	ID	ID-PE	Pegunungan Bintang Regency	-
    Kabupaten Yahukimo|Yahukimo|Kab. Yahukimo|Kab Yahukimo|Yahukimo Regency	kab-yahukimo	regency	ID	ID-PE	Yahukimo Regency	-
    Kabupaten Tolikara|Tolikara|Kab. Tolikara|Kab Tolikara|Tolikara Regency	kab-tolikara	regency	ID	ID-PE	Tolikara Regency	-
    Kabupaten Mamberamo Tengah|Mamberamo Tengah|Mamteng|Kab. Mamberamo Tengah|Kab Mamberamo Tengah|Mamberamo Tengah Regency|Central Mamberamo	kab-mamberamo-tengah	regency	ID	ID-PE	Mamberamo Tengah Regency	-
    Kabupaten Yalimo|Yalimo|Kab. Yalimo|Kab Yalimo|Yalimo Regency	kab-yalimo	regency	ID	ID-PE	Yalimo Regency	-
    Kabupaten Lanny Jaya|Lanny Jaya|Kab. Lanny Jaya|Kab Lanny Jaya|Lanny Jaya Regency	kab-lanny-jaya	regency	ID	ID-PE	Lanny Jaya Regency	-
    Kabupaten Nduga|Nduga|Kab. Nduga|Kab Nduga|Nduga Regency	kab-nduga	regency	ID	ID-PE	Nduga Regency	-
    Sumatera|Sumatra|Pulau Sumatera|Pulau Sumatra|Sumatra Island	reg-sumatra	region	ID	ID	Sumatra Island	-
    Jawa|Java|Pulau Jawa|Java Island	reg-jawa	region	ID	ID	Java Island	-
    Bali dan Nusa Tenggara|Bali-Nusra|Nusa Tenggara|Lesser Sunda Islands|Sunda Kecil	reg-balinusra	region	ID	ID	Lesser Sunda Islands	-
    Kalimantan|Pulau Kalimantan|Indonesian Borneo	reg-kalimantan	region	ID	ID	Kalimantan	-
    Sulawesi|Pulau Sulawesi|Celebes	reg-sulawesi	region	ID	ID	Sulawesi	-
    Kepulauan Maluku|Maluku Islands|Moluccas|Moluccan Islands	reg-maluku	region	ID	ID	Maluku Islands	-
    Tanah Papua|Papua|Pulau Papua|Irian Jaya|Papua region|Bumi Cenderawasih	reg-papua	region	ID	ID	Tanah Papua	-
    Jabodetabek|Greater Jakarta|Jabotabek|Jabodetabekjur	jabodetabek	region	ID	reg-jawa	Jabodetabek	-
    Madura|Pulau Madura|Madura Island	madura	region	ID	ID-JI	Madura Island	-
    Solo Raya|Soloraya	solo-raya	region	ID	ID-JT	Solo Raya	-
    Bandung Raya|Greater Bandung	bandung-raya	region	ID	ID-JB	Bandung Raya	-
    Malang Raya|Greater Malang	malang-raya	region	ID	ID-JI	Malang Raya	-
    Priangan|Preanger	priangan	region	ID	ID-JB	Priangan	-
    Pantura|pantai utara Jawa|Java's north coast	pantura	region	ID	reg-jawa	Pantura	-
    Tapal Kuda	tapal-kuda	region	ID	ID-JI	Tapal Kuda	-
    Toraja|Tanah Toraja	tana-toraja-region	region	ID	ID-SN	Toraja	-
    Dataran Tinggi Gayo|Tanah Gayo|Gayo highlands	gayo	region	ID	ID-AC	Dataran Tinggi Gayo	-
    Flores|Pulau Flores|Flores Island	flores-region	region	ID	ID-NT	Flores Island	-
    Timor Barat|West Timor	timor-barat	region	ID	ID-NT	Timor Barat	-
    Puncak Bogor|kawasan Puncak|Puncak	bopunjur	region	ID	kab-bogor	Puncak Bogor	-
    Kota Administrasi Jakarta Pusat|Jakarta Pusat|Jakpus|Central Jakarta	jakarta-pusat	city_adm	ID	ID-JK	Central Jakarta	-
    Kota Administrasi Jakarta Utara|Jakarta Utara|Jakut|North Jakarta	jakarta-utara	city_adm	ID	ID-JK	North Jakarta	-
    Kota Administrasi Jakarta Barat|Jakarta Barat|Jakbar|West Jakarta	jakarta-barat	city_adm	ID	ID-JK	West Jakarta	-
    Kota Administrasi Jakarta Selatan|Jakarta Selatan|Jaksel|South Jakarta	jakarta-selatan	city_adm	ID	ID-JK	South Jakarta	-
    Kota Administrasi Jakarta Timur|Jakarta Timur|Jaktim|East Jakarta	jakarta-timur	city_adm	ID	ID-JK	East Jakarta	-
    Kabupaten Administrasi Kepulauan Seribu|Kepulauan Seribu|Pulau Seribu|Thousand Islands	kab-kepulauan-seribu	regency_adm	ID	ID-JK	Thousand Islands	-
    Ibu Kota Nusantara|IKN|IKN Nusantara|Nusantara capital	ikn	capital_new	ID	kab-penajam-paser-utara	Ibu Kota Nusantara	-
    Gambir	gambir	district	ID	jakarta-pusat	Gambir	-
    Menteng	menteng	district	ID	jakarta-pusat	Menteng	-
    Tanah Abang	tanah-abang	district	ID	jakarta-pusat	Tanah Abang	-
    Senen|Kwitang	senen	district	ID	jakarta-pusat	Senen	-
    Kemayoran	kemayoran	district	ID	jakarta-pusat	Kemayoran	-
    Sawah Besar	sawah-besar	district	ID	jakarta-pusat	Sawah Besar	-
    Cempaka Putih	cempaka-putih	district	ID	jakarta-pusat	Cempaka Putih	-
    Johar Baru	johar-baru	district	ID	jakarta-pusat	Johar Baru	-
    Senayan	senayan	area	ID	jakarta-pusat	Senayan	-
    Thamrin|Jalan MH Thamrin|Sarinah	thamrin	area	ID	jakarta-pusat	Thamrin	-
    Bundaran HI|Bundaran Hotel Indonesia|Hotel Indonesia roundabout	bundaran-hi	landmark	ID	jakarta-pusat	Bundaran HI	-
    Monas|Monumen Nasional|National Monument	monas	landmark	ID	jakarta-pusat	Monas	-
    Istana Merdeka|Merdeka Palace|Istana Negara|Istana Kepresidenan Jakarta	istana-merdeka	landmark	ID	jakarta-pusat	Istana Merdeka	-
    Gelora Bung Karno|GBK|Stadion GBK|SUGBK|Stadion Utama Gelora Bung Karno	gbk	landmark	ID	jakarta-pusat	Gelora Bung Karno	-
    Masjid Istiqlal|Istiqlal|Istiqlal Mosque	istiqlal	landmark	ID	jakarta-pusat	Masjid Istiqlal	-
    Patung Kuda|kawasan Patung Kuda|Arjuna Wijaya	patung-kuda	landmark	ID	jakarta-pusat	Patung Kuda	-
    Gedung DPR|Kompleks Parlemen|Gedung DPR/MPR|parliament complex|DPR building	gedung-dpr	landmark	ID	jakarta-pusat	Gedung DPR	-
    Tanjung Priok|Tanjungpriok	tanjung-priok	district	ID	jakarta-utara	Tanjung Priok	-
    Kelapa Gading	kelapa-gading	district	ID	jakarta-utara	Kelapa Gading	-
    Penjaringan|Pluit|Muara Angke|Muara Baru	penjaringan	district	ID	jakarta-utara	Penjaringan	-
    Cilincing|Marunda	cilincing	district	ID	jakarta-utara	Cilincing	-
    Koja	koja	district	ID	jakarta-utara	Koja	-
    Pademangan|Ancol	pademangan	district	ID	jakarta-utara	Pademangan	-
    Pantai Indah Kapuk|PIK	pik	area	ID	jakarta-utara	Pantai Indah Kapuk	-
    Cengkareng	cengkareng	district	ID	jakarta-barat	Cengkareng	-
    Grogol Petamburan|Grogol	grogol-petamburan	district	ID	jakarta-barat	Grogol Petamburan	-
    Kebon Jeruk	kebon-jeruk	district	ID	jakarta-barat	Kebon Jeruk	-
    Kembangan	kembangan	district	ID	jakarta-barat	Kembangan	-
    Palmerah|Slipi	palmerah	district	ID	jakarta-barat	Palmerah	-
    Taman Sari|Glodok|Mangga Besar	taman-sari	district	ID	jakarta-barat	Taman Sari	-
    Tambora	tambora-jkt	district	ID	jakarta-barat	Tambora (Jakarta)	-
    Kalideres	kalideres	district	ID	jakarta-barat	Kalideres	-
    Kebayoran Baru|Blok M|SCBD	kebayoran-baru	district	ID	jakarta-selatan	Kebayoran Baru	-
    Kebayoran Lama|Pondok Indah	kebayoran-lama	district	ID	jakarta-selatan	Kebayoran Lama	-
    Setiabudi|Kuningan|Rasuna Said	setiabudi	district	ID	jakarta-selatan	Setiabudi	-
    Tebet|Manggarai	tebet	district	ID	jakarta-selatan	Tebet	-
    Mampang Prapatan|Mampang	mampang-prapatan	district	ID	jakarta-selatan	Mampang Prapatan	-
    Pancoran|Kalibata	pancoran	district	ID	jakarta-selatan	Pancoran	-
    Pasar Minggu|Ragunan	pasar-minggu	district	ID	jakarta-selatan	Pasar Minggu	-
    Cilandak|Lebak Bulus|Fatmawati	cilandak	district	ID	jakarta-selatan	Cilandak	-
    Jagakarsa	jagakarsa	district	ID	jakarta-selatan	Jagakarsa	-
    Pesanggrahan|Bintaro	pesanggrahan	district	ID	jakarta-selatan	Pesanggrahan	-
    Jatinegara|Kampung Melayu	jatinegara	district	ID	jakarta-timur	Jatinegara	-
    Cakung	cakung	district	ID	jakarta-timur	Cakung	-
    Duren Sawit|Pondok Kopi	duren-sawit	district	ID	jakarta-timur	Duren Sawit	-
    Kramat Jati|Cililitan	kramat-jati	district	ID	jakarta-timur	Kramat Jati	-
    Makasar|Halim	makasar	district	ID	jakarta-timur	Makasar	-
    Pulo Gadung|Pulogadung|Rawamangun	pulo-gadung	district	ID	jakarta-timur	Pulo Gadung	-
    Matraman	matraman	district	ID	jakarta-timur	Matraman	-
    Ciracas	ciracas	district	ID	jakarta-timur	Ciracas	-
    Cipayung	cipayung	district	ID	jakarta-timur	Cipayung	-
    Pasar Rebo	pasar-rebo	district	ID	jakarta-timur	Pasar Rebo	-
    Cilangkap|Mabes TNI Cilangkap	cilangkap	area	ID	jakarta-timur	Cilangkap	-
    Cibinong	cibinong	town	ID	kab-bogor	Cibinong	-
    Sentul	sentul	town	ID	kab-bogor	Sentul	-
    Hambalang	hambalang	town	ID	kab-bogor	Hambalang	-
    Cisarua	cisarua	town	ID	kab-bogor	Cisarua	-
    Bantargebang|Bantar Gebang	bantargebang	town	ID	kota-bekasi	Bantargebang	-
    Cikarang	cikarang	town	ID	kab-bekasi	Cikarang	-
    Cikeas	cikeas	town	ID	kab-bogor	Cikeas	-
    Lembang	lembang	town	ID	kab-bandung-barat	Lembang	-
    Soreang	soreang	town	ID	kab-bandung	Soreang	-
    Jatinangor	jatinangor	town	ID	kab-sumedang	Jatinangor	-
    Palabuhanratu|Pelabuhan Ratu	pelabuhan-ratu	town	ID	kab-sukabumi	Palabuhanratu	-
    Padalarang	padalarang	town	ID	kab-bandung-barat	Padalarang	-
    Cepu	cepu	town	ID	kab-blora	Cepu	-
    Purwokerto	purwokerto	town	ID	kab-banyumas	Purwokerto	-
    Ungaran	ungaran	town	ID	kab-semarang	Ungaran	-
    Kartasura	kartasura	town	ID	kab-sukoharjo	Kartasura	-
    Mungkid|Borobudur	mungkid	town	ID	kab-magelang	Mungkid	-
    Candi Borobudur|Borobudur|Borobudur temple	candi-borobudur	landmark	ID	kab-magelang	Candi Borobudur	-
    Candi Prambanan|Prambanan	candi-prambanan	landmark	ID	kab-sleman	Candi Prambanan	-
    Kepanjen	kepanjen	town	ID	kab-malang	Kepanjen	-
    Stadion Kanjuruhan|Kanjuruhan|Kanjuruhan Stadium	kanjuruhan	landmark	ID	kab-malang	Stadion Kanjuruhan	-
    Wates	wates	town	ID	kab-kulon-progo	Wates	-
    Anyer	anyer	town	ID	kab-serang	Anyer	-
    Labuan	labuan	town	ID	kab-pandeglang	Labuan	-
    Tanjung Lesung	tanjung-lesung	town	ID	kab-pandeglang	Tanjung Lesung	-
    Bumi Serpong Damai|BSD|BSD City|Serpong	bsd	town	ID	kota-tangerang-selatan	Bumi Serpong Damai	-
    Kuta|Legian	kuta	town	ID	kab-badung	Kuta	-
    Nusa Dua	nusa-dua	town	ID	kab-badung	Nusa Dua	-
    Canggu	canggu	town	ID	kab-badung	Canggu	-
    Jimbaran	jimbaran	town	ID	kab-badung	Jimbaran	-
    Ubud	ubud	town	ID	kab-gianyar	Ubud	-
    Sanur	sanur	town	ID	kota-denpasar	Sanur	-
    Singaraja	singaraja	town	ID	kab-buleleng	Singaraja	-
    Nusa Penida	nusa-penida	island	ID	kab-klungkung	Nusa Penida	-
    Labuan Bajo|Labuanbajo	labuan-bajo	town	ID	kab-manggarai-barat	Labuan Bajo	-
    Ruteng	ruteng	town	ID	kab-manggarai	Ruteng	-
    Maumere	maumere	town	ID	kab-sikka	Maumere	-
    Larantuka	larantuka	town	ID	kab-flores-timur	Larantuka	-
    Atambua	atambua	town	ID	kab-belu	Atambua	-
    Soe	soe	town	ID	kab-timor-tengah-selatan	Soe	-
    Waingapu	waingapu	town	ID	kab-sumba-timur	Waingapu	-
    Bajawa	bajawa	town	ID	kab-ngada	Bajawa	-
    Mandalika|Sirkuit Mandalika|Kuta Mandalika	mandalika	town	ID	kab-lombok-tengah	Mandalika	-
    Praya	praya	town	ID	kab-lombok-tengah	Praya	-
    Selong	selong	town	ID	kab-lombok-timur	Selong	-
    Sembalun	sembalun	town	ID	kab-lombok-timur	Sembalun	-
    Sumbawa Besar	sumbawa-besar	town	ID	kab-sumbawa	Sumbawa Besar	-
    Gili Trawangan	gili-trawangan	island	ID	kab-lombok-utara	Gili Trawangan	-
    Meulaboh	meulaboh	town	ID	kab-aceh-barat	Meulaboh	-
    Takengon	takengon	town	ID	kab-aceh-tengah	Takengon	-
    Sigli	sigli	town	ID	kab-pidie	Sigli	-
    Kutacane	kutacane	town	ID	kab-aceh-tenggara	Kutacane	-
    Tapaktuan	tapaktuan	town	ID	kab-aceh-selatan	Tapaktuan	-
    Kuala Simpang|Kualasimpang	kuala-simpang	town	ID	kab-aceh-tamiang	Kuala Simpang	-
    Lubuk Pakam	lubuk-pakam	town	ID	kab-deli-serdang	Lubuk Pakam	-
    Stabat	stabat	town	ID	kab-langkat	Stabat	-
    Berastagi|Brastagi	berastagi	town	ID	kab-karo	Berastagi	-
    Kabanjahe	kabanjahe	town	ID	kab-karo	Kabanjahe	-
    Parapat	parapat	town	ID	kab-simalungun	Parapat	-
    Balige	balige	town	ID	kab-toba	Balige	-
    Tarutung	tarutung	town	ID	kab-tapanuli-utara	Tarutung	-
    Rantauprapat|Rantau Prapat	rantau-prapat	town	ID	kab-labuhanbatu	Rantauprapat	-
    Kisaran	kisaran	town	ID	kab-asahan	Kisaran	-
    Batang Toru|Batangtoru	batang-toru	town	ID	kab-tapanuli-selatan	Batang Toru	-
    Painan	painan	town	ID	kab-pesisir-selatan	Painan	-
    Batusangkar	batusangkar	town	ID	kab-tanah-datar	Batusangkar	-
    Lubuk Basung	lubuk-basung	town	ID	kab-agam	Lubuk Basung	-
    Sitinjau Lauik	sitinjau-lauik	landmark	ID	kota-padang	Sitinjau Lauik	-
    Lembah Anai	lembah-anai	landmark	ID	kab-tanah-datar	Lembah Anai	-
    Bangkinang	bangkinang	town	ID	kab-kampar	Bangkinang	-
    Pangkalan Kerinci	pangkalan-kerinci	town	ID	kab-pelalawan	Pangkalan Kerinci	-
    Bagansiapiapi	bagansiapiapi	town	ID	kab-rokan-hilir	Bagansiapiapi	-
    Rengat	rengat	town	ID	kab-indragiri-hulu	Rengat	-
    Duri	duri	town	ID	kab-bengkalis	Duri	common
    Muara Bungo	muara-bungo	town	ID	kab-bungo	Muara Bungo	-
    Kayuagung|Kayu Agung	kayuagung	town	ID	kab-ogan-komering-ilir	Kayuagung	-
    Baturaja	baturaja	town	ID	kab-ogan-komering-ulu	Baturaja	-
    Sekayu	sekayu	town	ID	kab-musi-banyuasin	Sekayu	-
    Curup	curup	town	ID	kab-rejang-lebong	Curup	-
    Pulau Enggano|Enggano	enggano	island	ID	kab-bengkulu-utara	Enggano Island	-
    Kalianda	kalianda	town	ID	kab-lampung-selatan	Kalianda	-
    Bakauheni|Pelabuhan Bakauheni|Bakauheni port	bakauheni	town	ID	kab-lampung-selatan	Bakauheni	-
    Kotabumi	kotabumi	town	ID	kab-lampung-utara	Kotabumi	-
    Muntok|Mentok	muntok	town	ID	kab-bangka-barat	Muntok	-
    Tanjung Pandan|Tanjungpandan	tanjung-pandan	town	ID	kab-belitung	Tanjung Pandan	-
    Pulau Rempang|Rempang	rempang	island	ID	kota-batam	Rempang Island	-
    Pulau Galang	galang	island	ID	kota-batam	Galang Island	-
    Ranai	ranai	town	ID	kab-natuna	Ranai	-
    Sampit	sampit	town	ID	kab-kotawaringin-timur	Sampit	-
    Pangkalan Bun	pangkalan-bun	town	ID	kab-kotawaringin-barat	Pangkalan Bun	-
    Muara Teweh	muara-teweh	town	ID	kab-barito-utara	Muara Teweh	-
    Martapura	martapura	town	ID	kab-banjar	Martapura	-
    Amuntai	amuntai	town	ID	kab-hulu-sungai-utara	Amuntai	-
    Barabai	barabai	town	ID	kab-hulu-sungai-tengah	Barabai	-
    Tenggarong	tenggarong	town	ID	kab-kutai-kartanegara	Tenggarong	-
    Sangatta|Sangata	sangatta	town	ID	kab-kutai-timur	Sangatta	-
    Sepaku	sepaku	town	ID	kab-penajam-paser-utara	Sepaku	-
    Penajam	penajam	town	ID	kab-penajam-paser-utara	Penajam	-
    Tanjung Redeb	tanjung-redeb	town	ID	kab-berau	Tanjung Redeb	-
    Tanjung Selor	tanjung-selor	town	ID	kab-bulungan	Tanjung Selor	-
    Pulau Sebatik|Sebatik	sebatik	island	ID	kab-nunukan	Sebatik Island	-
    Putussibau	putussibau	town	ID	kab-kapuas-hulu	Putussibau	-
    Entikong	entikong	town	ID	kab-sanggau	Entikong	-
    Tondano	tondano	town	ID	kab-minahasa	Tondano	-
    Likupang	likupang	town	ID	kab-minahasa-utara	Likupang	-
    Tahuna	tahuna	town	ID	kab-kepulauan-sangihe	Tahuna	-
    Pulau Miangas|Miangas	miangas	island	ID	kab-kepulauan-talaud	Miangas Island	-
    Luwuk	luwuk	town	ID	kab-banggai	Luwuk	-
    Bungku	bungku	town	ID	kab-morowali	Bungku	-
    Bahodopi|IMIP|Indonesia Morowali Industrial Park	bahodopi	town	ID	kab-morowali	Bahodopi	-
    Kolonodale	kolonodale	town	ID	kab-morowali-utara	Kolonodale	-
    Petobo|Balaroa	petobo	town	ID	kota-palu	Petobo	-
    Sungguminasa	sungguminasa	town	ID	kab-gowa	Sungguminasa	-
    Rantepao	rantepao	town	ID	kab-toraja-utara	Rantepao	-
    Makale	makale	town	ID	kab-tana-toraja	Makale	-
    Watampone	watampone	town	ID	kab-bone	Watampone	-
    Sengkang	sengkang	town	ID	kab-wajo	Sengkang	-
    Sorowako|Soroako	sorowako	town	ID	kab-luwu-timur	Sorowako	-
    Unaaha	unaaha	town	ID	kab-konawe	Unaaha	-
    Raha	raha	town	ID	kab-muna	Raha	-
    Wangi-Wangi|Wanci	wanci	town	ID	kab-wakatobi	Wangi-Wangi	-
    Marisa	marisa	town	ID	kab-pohuwato	Marisa	-
    Limboto	limboto	town	ID	kab-gorontalo	Limboto	-
    Masohi	masohi	town	ID	kab-maluku-tengah	Masohi	-
    Saumlaki	saumlaki	town	ID	kab-kepulauan-tanimbar	Saumlaki	-
    Dobo	dobo	town	ID	kab-kepulauan-aru	Dobo	-
    Namlea	namlea	town	ID	kab-buru	Namlea	-
    Sofifi	sofifi	town	ID	kota-tidore-kepulauan	Sofifi	-
    Tobelo	tobelo	town	ID	kab-halmahera-utara	Tobelo	-
    Labuha	labuha	town	ID	kab-halmahera-selatan	Labuha	-
    Weda|IWIP|Indonesia Weda Bay Industrial Park	weda	town	ID	kab-halmahera-tengah	Weda	-
    Sentani	sentani	town	ID	kab-jayapura	Sentani	-
    Abepura	abepura	town	ID	kota-jayapura	Abepura	-
    Skouw	skouw	town	ID	kota-jayapura	Skouw	-
    Timika	timika	town	ID	kab-mimika	Timika	-
    Tembagapura|Grasberg	tembagapura	town	ID	kab-mimika	Tembagapura	-
    Enarotali	enarotali	town	ID	kab-paniai	Enarotali	-
    Sugapa	sugapa	town	ID	kab-intan-jaya	Sugapa	-
    Ilaga	ilaga	town	ID	kab-puncak	Ilaga	-
    Beoga	beoga	town	ID	kab-puncak	Beoga	-
    Mulia	mulia	town	ID	kab-puncak-jaya	Mulia	common
    Wamena	wamena	town	ID	kab-jayawijaya	Wamena	-
    Dekai	dekai	town	ID	kab-yahukimo	Dekai	-
    Oksibil	oksibil	town	ID	kab-pegunungan-bintang	Oksibil	-
    Kenyam	kenyam	town	ID	kab-nduga	Kenyam	-
    Karubaga	karubaga	town	ID	kab-tolikara	Karubaga	-
    Elelim	elelim	town	ID	kab-yalimo	Elelim	-
    Agats	agats	town	ID	kab-asmat	Agats	-
    Tanah Merah	tanah-merah	town	ID	kab-boven-digoel	Tanah Merah	-
    Kisor	kisor	town	ID	kab-maybrat	Kisor	-
    Pulau Batam	batam-island	island	ID	kota-batam	Batam Island	-
    Pulau Bintan	bintan-island	island	ID	ID-KR	Bintan Island	-
    Pulau Nias|Nias	nias-island	island	ID	ID-SU	Nias Island	-
    Pulau Simeulue	simeulue-island	island	ID	kab-simeulue	Simeulue Island	-
    Pulau Weh|Weh	weh	island	ID	kota-sabang	Weh Island	-
    Kepulauan Mentawai|Mentawai Islands|Pulau Siberut|Siberut	mentawai-islands	island	ID	kab-kepulauan-mentawai	Mentawai Islands	-
    Pulau Bangka	bangka-island	island	ID	ID-BB	Bangka Island	-
    Pulau Belitung|Billiton	belitung-island	island	ID	ID-BB	Belitung Island	-
    Kepulauan Natuna|Natuna Islands|Natunas	natuna-islands	island	ID	kab-natuna	Natuna Islands	-
    Karimunjawa|Kepulauan Karimunjawa|Karimun Jawa	karimunjawa	island	ID	kab-jepara	Karimunjawa	-
    Nusakambangan|Nusa Kambangan|Nusakambangan prison island	nusakambangan	island	ID	kab-cilacap	Nusakambangan	-
    Pulau Bawean|Bawean	bawean	island	ID	kab-gresik	Bawean Island	-
    Kepulauan Kangean|Kangean	kangean	island	ID	kab-sumenep	Kepulauan Kangean	-
    Pulau Bali|Island of Bali	bali-island	island	ID	ID-BA	Bali Island	-
    Pulau Lombok|Lombok	lombok	island	ID	ID-NB	Lombok Island	-
    Pulau Sumbawa	sumbawa-island	island	ID	ID-NB	Sumbawa Island	-
    Pulau Sumba|Sumba	sumba	island	ID	ID-NT	Sumba Island	-
    Pulau Komodo|Komodo|Komodo Island	komodo	island	ID	kab-manggarai-barat	Komodo Island	-
    Pulau Padar|Padar	padar	island	ID	kab-manggarai-barat	Padar Island	-
    Pulau Alor	alor-island	island	ID	kab-alor	Alor Island	-
    Pulau Adonara|Adonara	adonara	island	ID	kab-flores-timur	Adonara Island	-
    Pulau Rote|Rote	rote	island	ID	kab-rote-ndao	Rote Island	-
    Pulau Timor|Timor	timor	island	ID	-	Timor Island	-
    Borneo|Pulau Borneo	borneo	island	ID	-	Borneo	-
    Pulau Papua|New Guinea|Nugini	new-guinea	island	ID	-	Papua Island	-
    Pulau Selayar	selayar-island	island	ID	kab-kepulauan-selayar	Selayar Island	-
    Pulau Buton	buton-island	island	ID	ID-SG	Buton Island	-
    Pulau Wawonii|Wawonii	wawonii	island	ID	kab-konawe-kepulauan	Wawonii Island	-
    Kepulauan Togean|Togean	togean	island	ID	kab-tojo-una-una	Kepulauan Togean	-
    Pulau Sangihe	sangihe-island	island	ID	kab-kepulauan-sangihe	Sangihe Island	-
    Pulau Ambon	ambon-island	island	ID	ID-MA	Ambon Island	-
    Pulau Seram|Seram	seram	island	ID	ID-MA	Seram Island	-
    Pulau Buru	buru-island	island	ID	ID-MA	Buru Island	common
    Kepulauan Banda|Banda Neira|Banda Islands	banda-islands	island	ID	kab-maluku-tengah	Banda Islands	-
    Pulau Haruku|Haruku	haruku	island	ID	kab-maluku-tengah	Haruku Island	-
    Kepulauan Kei|Kei Islands	kei-islands	island	ID	ID-MA	Kei Islands	-
    Pulau Halmahera|Halmahera	halmahera	island	ID	ID-MU	Halmahera Island	-
    Pulau Obi|Obi	obi	island	ID	kab-halmahera-selatan	Obi Island	common
    Pulau Gag|Gag	gag	island	ID	kab-raja-ampat	Gag Island	common
    Kepulauan Raja Ampat	raja-ampat-islands	island	ID	kab-raja-ampat	Kepulauan Raja Ampat	-
    Pulau Biak	biak-island	island	ID	kab-biak-numfor	Biak Island	-
    Pulau Yapen	yapen-island	island	ID	kab-kepulauan-yapen	Yapen Island	-
    Laut Jawa|Java Sea	laut-jawa	sea	ID	-	Java Sea	-
    Laut Natuna Utara|North Natuna Sea|perairan Natuna	laut-natuna-utara	sea	ID	-	North Natuna Sea	-
    Laut Natuna|Natuna Sea	laut-natuna	sea	ID	-	Natuna Sea	-
    Laut Banda|Banda Sea	laut-banda	sea	ID	-	Banda Sea	-
    Laut Flores|Flores Sea	laut-flores	sea	ID	-	Flores Sea	-
    Laut Sawu|Savu Sea	laut-sawu	sea	ID	-	Savu Sea	-
    Laut Bali|Bali Sea	laut-bali	sea	ID	-	Bali Sea	-
    Laut Maluku|Molucca Sea|Maluku Sea	laut-maluku	sea	ID	-	Molucca Sea	-
    Laut Seram|Ceram Sea|Seram Sea	laut-seram	sea	ID	-	Ceram Sea	-
    Laut Arafura|Laut Arafuru|Arafura Sea	laut-arafura	sea	ID	-	Arafura Sea	-
    Laut Timor|Timor Sea	laut-timor	sea	ID	-	Timor Sea	-
    Laut Sulawesi|Celebes Sea	laut-sulawesi	sea	ID	-	Celebes Sea	-
    Selat Sunda|Sunda Strait	selat-sunda	strait	ID	-	Sunda Strait	-
    Selat Bali|Bali Strait	selat-bali	strait	ID	-	Bali Strait	-
    Selat Lombok|Lombok Strait	selat-lombok	strait	ID	-	Lombok Strait	-
    Selat Makassar|Makassar Strait	selat-makassar	strait	ID	-	Makassar Strait	-
    Selat Karimata|Karimata Strait	selat-karimata	strait	ID	-	Karimata Strait	-
    Selat Madura|Madura Strait	selat-madura	strait	ID	-	Madura Strait	-
    Selat Alas|Alas Strait	selat-alas	strait	ID	-	Alas Strait	-
    Teluk Jakarta|Jakarta Bay	teluk-jakarta	bay	ID	-	Jakarta Bay	-
    Teluk Tomini|Gulf of Tomini|Tomini Bay	teluk-tomini	bay	ID	-	Tomini Bay	-
    Teluk Bone|Gulf of Bone	teluk-bone	bay	ID	-	Bone Bay	-
    Teluk Cenderawasih|Cenderawasih Bay	teluk-cenderawasih	bay	ID	-	Cenderawasih Bay	-
    Teluk Palu|Palu Bay	teluk-palu	bay	ID	-	Palu Bay	-
    Teluk Ambon|Ambon Bay	teluk-ambon	bay	ID	-	Ambon Bay	-
    Danau Toba|Lake Toba	danau-toba	lake	ID	ID-SU	Lake Toba	-
    Danau Singkarak	danau-singkarak	lake	ID	ID-SB	Lake Singkarak	-
    Danau Maninjau|Lake Maninjau	danau-maninjau	lake	ID	kab-agam	Lake Maninjau	-
    Danau Batur|Lake Batur	danau-batur	lake	ID	kab-bangli	Lake Batur	-
    Danau Sentani|Lake Sentani	danau-sentani	lake	ID	kab-jayapura	Lake Sentani	-
    Danau Poso|Lake Poso	danau-poso	lake	ID	kab-poso	Lake Poso	-
    Waduk Jatiluhur|Jatiluhur	waduk-jatiluhur	lake	ID	kab-purwakarta	Waduk Jatiluhur	-
    Sungai Kapuas|Kapuas River	kapuas-river	river	ID	ID-KB	Kapuas River	-
    Sungai Mahakam|Mahakam River|Mahakam	mahakam-river	river	ID	ID-KI	Mahakam River	-
    Sungai Barito|Barito River	barito-river	river	ID	reg-kalimantan	Barito River	-
    Sungai Musi|Musi River	musi-river	river	ID	ID-SS	Musi River	-
    Sungai Batanghari|Batang Hari River	batanghari-river	river	ID	reg-sumatra	Batang Hari River	-
    Sungai Ciliwung|Ciliwung|Kali Ciliwung	ciliwung	river	ID	reg-jawa	Ciliwung River	-
    Sungai Citarum|Citarum	citarum	river	ID	ID-JB	Citarum River	-
    Bengawan Solo|Solo River	bengawan-solo	river	ID	reg-jawa	Solo River	-
    Sungai Brantas|Brantas|Kali Brantas	brantas	river	ID	ID-JI	Brantas River	-
    Sungai Siak	siak-river	river	ID	ID-RI	Siak River	-
    Gunung Merapi|Merapi|Mount Merapi	merapi	volcano	ID	reg-jawa	Mount Merapi	-
    Gunung Marapi|Marapi|Mount Marapi	marapi	volcano	ID	ID-SB	Mount Marapi	-
    Gunung Semeru|Semeru|Mahameru|Mount Semeru	semeru	volcano	ID	ID-JI	Mount Semeru	-
    Gunung Bromo|Bromo|Mount Bromo	bromo	volcano	ID	ID-JI	Mount Bromo	-
    Gunung Kelud|Kelud|Kelut|Mount Kelud	kelud	volcano	ID	ID-JI	Mount Kelud	-
    Gunung Raung|Raung	raung	volcano	ID	ID-JI	Mount Raung	common
    Gunung Ijen|Kawah Ijen|Ijen|Mount Ijen	ijen	volcano	ID	ID-JI	Mount Ijen	-
    Gunung Arjuno|Arjuno|Arjuno-Welirang	arjuno	volcano	ID	ID-JI	Mount Arjuno	-
    Gunung Lawu|Lawu	lawu	volcano	ID	reg-jawa	Mount Lawu	-
    Gunung Merbabu|Merbabu	merbabu	volcano	ID	ID-JT	Mount Merbabu	-
    Gunung Slamet|Slamet	slamet	volcano	ID	ID-JT	Mount Slamet	-
    Gunung Sindoro|Sindoro|Sundoro	sindoro	volcano	ID	ID-JT	Mount Sindoro	-
    Gunung Sumbing	sumbing	volcano	ID	ID-JT	Mount Sumbing	-
    Dieng|Dataran Tinggi Dieng|Dieng Plateau|Kawah Dieng	dieng	volcano	ID	ID-JT	Dieng	-
    Gunung Gede Pangrango|Gunung Gede|Gunung Pangrango|Mount Gede	gede-pangrango	volcano	ID	ID-JB	Mount Gede Pangrango	-
    Gunung Tangkuban Parahu|Tangkuban Perahu|Tangkuban Parahu	tangkuban-parahu	volcano	ID	ID-JB	Mount Tangkuban Parahu	-
    Gunung Papandayan|Papandayan	papandayan	volcano	ID	kab-garut	Mount Papandayan	-
    Gunung Galunggung|Galunggung	galunggung	volcano	ID	kab-tasikmalaya	Mount Galunggung	-
    Gunung Guntur	guntur-mt	volcano	ID	kab-garut	Mount Guntur	-
    Gunung Ciremai|Ciremai|Cereme	ciremai	volcano	ID	ID-JB	Mount Ciremai	-
    Gunung Salak|Mount Salak	salak-mt	volcano	ID	ID-JB	Mount Salak	-
    Gunung Anak Krakatau|Anak Krakatau|Krakatau|Krakatoa|Child of Krakatoa|GAK	anak-krakatau	volcano	ID	selat-sunda	Mount Anak Krakatau	-
    Gunung Agung|Mount Agung	agung	volcano	ID	kab-karangasem	Mount Agung	-
    Gunung Batur|Mount Batur|Batur	batur	volcano	ID	kab-bangli	Mount Batur	-
    Gunung Rinjani|Rinjani|Mount Rinjani	rinjani	volcano	ID	lombok	Mount Rinjani	-
    Gunung Tambora|Tambora|Mount Tambora	tambora	volcano	ID	sumbawa-island	Mount Tambora	-
    Gunung Lewotobi Laki-laki|Lewotobi Laki-laki|Lewotobi|Mount Lewotobi Laki Laki|Gunung Lewotobi	lewotobi	volcano	ID	kab-flores-timur	Mount Lewotobi Laki-laki	-
    Gunung Ili Lewotolok|Lewotolok|Ile Lewotolok|Mount Lewotolok	lewotolok	volcano	ID	kab-lembata	Mount Ili Lewotolok	-
    Gunung Kelimutu|Kelimutu	kelimutu	volcano	ID	kab-ende	Mount Kelimutu	-
    Gunung Egon	egon	volcano	ID	kab-sikka	Mount Egon	-
    Gunung Inerie|Inerie	inerie	volcano	ID	kab-ngada	Mount Inerie	-
    Gunung Sinabung|Sinabung|Mount Sinabung	sinabung	volcano	ID	kab-karo	Mount Sinabung	-
    Gunung Sibayak|Sibayak	sibayak	volcano	ID	kab-karo	Mount Sibayak	-
    Gunung Kerinci|Mount Kerinci	kerinci-mt	volcano	ID	reg-sumatra	Mount Kerinci	-
    Gunung Talang	talang	volcano	ID	kab-solok	Mount Talang	-
    Gunung Dempo|Dempo	dempo	volcano	ID	ID-SS	Mount Dempo	-
    Gunung Kaba|Bukit Kaba	kaba	volcano	ID	ID-BE	Mount Kaba	-
    Gunung Bur Ni Telong|Burni Telong	bur-ni-telong	volcano	ID	kab-bener-meriah	Mount Bur Ni Telong	-
    Gunung Leuser|Leuser	leuser	volcano	ID	ID-AC	Mount Leuser	-
    Gunung Lokon|Lokon	lokon	volcano	ID	kota-tomohon	Mount Lokon	-
    Gunung Soputan|Soputan	soputan	volcano	ID	ID-SA	Mount Soputan	-
    Gunung Karangetang|Karangetang	karangetang	volcano	ID	kab-kepulauan-siau-tagulandang-biaro	Mount Karangetang	-
    Gunung Ruang|Mount Ruang	ruang	volcano	ID	kab-kepulauan-siau-tagulandang-biaro	Mount Ruang	-
    Gunung Awu|Awu	awu	volcano	ID	kab-kepulauan-sangihe	Mount Awu	-
    Gunung Ibu|Mount Ibu	ibu	volcano	ID	kab-halmahera-barat	Mount Ibu	-
    Gunung Dukono|Dukono|Mount Dukono	dukono	volcano	ID	kab-halmahera-utara	Mount Dukono	-
    Gunung Gamalama|Gamalama	gamalama	volcano	ID	kota-ternate	Mount Gamalama	-
    Gunung Banda Api|Banda Api	banda-api	volcano	ID	kab-maluku-tengah	Mount Banda Api	-
    Puncak Jaya|Carstensz Pyramid|Piramida Carstensz|Cartensz	puncak-jaya-mt	mountain	ID	kab-mimika	Puncak Jaya	-
    Gunung Muria	muria	mountain	ID	ID-JT	Mount Muria	-
    Bandara Internasional Soekarno-Hatta|Bandara Soekarno-Hatta|Bandara Soetta|Soetta|Soekarno-Hatta International Airport|CGK|Bandara Cengkareng	cgk	airport	ID	kota-tangerang	Soekarno-Hatta International Airport	-
    Bandara Halim Perdanakusuma|Halim Perdanakusuma|Bandara Halim|Lanud Halim|HLP	hlp	airport	ID	jakarta-timur	Halim Perdanakusuma Airport	-
    Bandara Internasional I Gusti Ngurah Rai|Bandara Ngurah Rai|Ngurah Rai International Airport|DPS|Bali airport	dps	airport	ID	kab-badung	Ngurah Rai International Airport	-
    Bandara Internasional Juanda|Bandara Juanda|Juanda International Airport|SUB	sub	airport	ID	kab-sidoarjo	Juanda International Airport	-
    Bandara Internasional Kualanamu|Bandara Kualanamu|Kualanamu International Airport|KNO	kno	airport	ID	kab-deli-serdang	Kualanamu International Airport	-
    Bandara Internasional Sultan Hasanuddin|Bandara Hasanuddin|Bandara Sultan Hasanuddin|UPG	upg	airport	ID	kab-maros	Internasional Sultan Hasanuddin Airport	-
    Bandara Internasional Yogyakarta|YIA|Yogyakarta International Airport|Bandara Kulon Progo	yia	airport	ID	kab-kulon-progo	Yogyakarta International Airport	-
    Bandara Adisutjipto|Adisutjipto|Lanud Adisutjipto|JOG	jog	airport	ID	kab-sleman	Adisutjipto Airport	-
    Bandara Jenderal Ahmad Yani|Bandara Ahmad Yani|SRG	srg	airport	ID	kota-semarang	Jenderal Ahmad Yani Airport	-
    Bandara Adi Soemarmo|Adi Soemarmo|SOC	soc	airport	ID	kab-boyolali	Adi Soemarmo Airport	-
    Bandara Husein Sastranegara|Husein Sastranegara|BDO	bdo	airport	ID	kota-bandung	Husein Sastranegara Airport	-
    Bandara Kertajati|Kertajati|BIJB|BIJB Kertajati|KJT	kjt	airport	ID	kab-majalengka	Kertajati Airport	-
    Bandara Sultan Aji Muhammad Sulaiman Sepinggan|Bandara Sepinggan|SAMS Sepinggan|BPN	bpn	airport	ID	kota-balikpapan	Sultan Aji Muhammad Sulaiman Sepinggan Airport	-
    Bandara Internasional Lombok|BIZAM|Bandara Zainuddin Abdul Madjid|LOP	lop	airport	ID	kab-lombok-tengah	Internasional Lombok Airport	-
    Bandara Komodo|Komodo Airport|LBJ	lbj	airport	ID	kab-manggarai-barat	Komodo Airport	-
    Bandara Sultan Iskandar Muda|SIM Blang Bintang|BTJ	btj	airport	ID	kab-aceh-besar	Sultan Iskandar Muda Airport	-
    Bandara Sultan Syarif Kasim II|SSK II|PKU	pku	airport	ID	kota-pekanbaru	Sultan Syarif Kasim II Airport	-
    Bandara Internasional Minangkabau|BIM|Minangkabau International Airport|PDG	pdg	airport	ID	kab-padang-pariaman	Minangkabau International Airport	-
    Bandara Sultan Mahmud Badaruddin II|SMB II|PLM	plm	airport	ID	kota-palembang	Sultan Mahmud Badaruddin II Airport	-
    Bandara Hang Nadim|Hang Nadim|BTH	btm	airport	ID	kota-batam	Hang Nadim Airport	-
    Bandara Supadio|Supadio|PNK	pnk	airport	ID	kab-kubu-raya	Supadio Airport	-
    Bandara Syamsudin Noor|Syamsudin Noor|BDJ	bdj	airport	ID	kota-banjarbaru	Syamsudin Noor Airport	-
    Bandara Sam Ratulangi|Sam Ratulangi|MDC	mdc	airport	ID	kota-manado	Sam Ratulangi Airport	-
    Bandara Mutiara SIS Al-Jufri|Bandara Mutiara Palu|PLW	plw	airport	ID	kota-palu	Mutiara SIS Al-Jufri Airport	-
    Bandara Sentani|Sentani Airport|Bandara Theys Eluay|DJJ	djj	airport	ID	kab-jayapura	Sentani Airport	-
    Bandara Mozes Kilangin|Mozes Kilangin|Bandara Timika	tim	airport	ID	kab-mimika	Mozes Kilangin Airport	-
    Bandara Pattimura|Pattimura Airport|AMQ	amq	airport	ID	kota-ambon	Pattimura Airport	-
    Bandara El Tari|El Tari|KOE	koe	airport	ID	kota-kupang	El Tari Airport	-
    Bandara Radin Inten II|Radin Inten II|TKG	tkg	airport	ID	kab-lampung-selatan	Radin Inten II Airport	-
    Bandara Abdulrachman Saleh|Abdulrachman Saleh|Lanud Abdulrachman Saleh|MLG	mlg	airport	ID	kab-malang	Abdulrachman Saleh Airport	-
    Bandara Banyuwangi|Blimbingsari	bwx	airport	ID	kab-banyuwangi	Banyuwangi Airport	-
    Bandara Haluoleo|Haluoleo|KDI	kdi	airport	ID	kab-konawe-selatan	Haluoleo Airport	-
    Pelabuhan Tanjung Priok|Tanjung Priok Port|Port of Tanjung Priok	port-priok	port	ID	jakarta-utara	Tanjung Priok Port	-
    Pelabuhan Tanjung Perak|Tanjung Perak	port-perak	port	ID	kota-surabaya	Tanjung Perak Port	-
    Pelabuhan Belawan|Belawan	port-belawan	port	ID	kota-medan	Belawan Port	-
    Pelabuhan Tanjung Emas|Tanjung Emas	port-emas	port	ID	kota-semarang	Tanjung Emas Port	-
    Pelabuhan Merak|Merak|Merak port	port-merak	port	ID	kota-cilegon	Merak Port	common
    Pelabuhan Gilimanuk|Gilimanuk	port-gilimanuk	port	ID	kab-jembrana	Gilimanuk Port	-
    Pelabuhan Ketapang|Ketapang	port-ketapang-bwi	port	ID	kab-banyuwangi	Ketapang Port	-
    Pelabuhan Patimban|Patimban	port-patimban	port	ID	kab-subang	Patimban Port	-
    Pelabuhan Padangbai|Padang Bai|Padangbai	port-padangbai	port	ID	kab-karangasem	Padangbai Port	-
    Pelabuhan Lembar	port-lembar	port	ID	kab-lombok-barat	Lembar Port	-
    Pelabuhan Teluk Bayur|Teluk Bayur	port-teluk-bayur	port	ID	kota-padang	Teluk Bayur Port	-
    Pelabuhan Sunda Kelapa|Sunda Kelapa	port-sunda-kelapa	port	ID	jakarta-utara	Sunda Kelapa Port	-
    Pelabuhan Soekarno-Hatta Makassar	port-soekarno-mks	port	ID	kota-makassar	Soekarno-Hatta Makassar Port	-
    Pelabuhan Batu Ampar|Batu Ampar	port-batu-ampar	port	ID	kota-batam	Batu Ampar Port	-
    Pelabuhan Bitung	port-bitung	port	ID	kota-bitung	Bitung Port	-
    Pelabuhan Tanjung Api-Api	port-tanjung-api-api	port	ID	kab-banyuasin	Tanjung Api-Api Port	-
    Kereta Cepat Jakarta-Bandung|Whoosh|KCJB|Jakarta-Bandung high-speed rail	whoosh	landmark	ID	reg-jawa	Kereta Cepat Jakarta-Bandung	-
    Lumpur Lapindo|Lumpur Sidoarjo|Lusi|Lapindo mudflow	lapindo	landmark	ID	kab-sidoarjo	Lumpur Lapindo	common
    Jembatan Suramadu|Suramadu|Suramadu Bridge	jembatan-suramadu	landmark	ID	ID-JI	Jembatan Suramadu	-
    Tol Cipularang	tol-cipularang	landmark	ID	ID-JB	Tol Cipularang	-
    Tol Cipali	tol-cipali	landmark	ID	ID-JB	Tol Cipali	-
    Tol Jakarta-Cikampek|Tol Japek|Japek	tol-japek	landmark	ID	ID-JB	Tol Jakarta-Cikampek	-
    Taman Nasional Komodo|Komodo National Park|TN Komodo|TNK	tn-komodo	park	ID	kab-manggarai-barat	Komodo National Park	-
    Taman Nasional Bromo Tengger Semeru|TNBTS|Bromo Tengger Semeru	tn-bts	park	ID	ID-JI	Taman Nasional Bromo Tengger Semeru	-
    Taman Nasional Ujung Kulon|Ujung Kulon	tn-ujung-kulon	park	ID	kab-pandeglang	Taman Nasional Ujung Kulon	-
    Taman Nasional Tesso Nilo|Tesso Nilo|TNTN	tn-tesso-nilo	park	ID	ID-RI	Taman Nasional Tesso Nilo	-
    Taman Nasional Lorentz|Lorentz	tn-lorentz	park	ID	reg-papua	Taman Nasional Lorentz	-
    Taman Nasional Way Kambas|Way Kambas	tn-way-kambas	park	ID	kab-lampung-timur	Taman Nasional Way Kambas	-
    Sesar Lembang|Lembang fault	sesar-lembang	fault	ID	ID-JB	Lembang fault	-
    Sesar Semangko|Great Sumatran fault|Sesar Sumatra	sesar-semangko	fault	ID	reg-sumatra	Great Sumatran fault	-
    Sesar Palu-Koro|Palu-Koro fault	palu-koro	fault	ID	ID-ST	Palu-Koro fault	-
    Donbas|Donbass	L.DONBAS	region	UA	UA	Donbas	-
    Donetsk Oblast|Oblast Donetsk|Donetsk region|wilayah Donetsk	L.DONETSK_OBLAST	region	UA	L.DONBAS	Donetsk Oblast	-
    Luhansk Oblast|Oblast Luhansk|Luhansk region|Lugansk region|wilayah Luhansk	L.LUHANSK_OBLAST	region	UA	L.DONBAS	Luhansk Oblast	-
    Zaporizhzhia Oblast|Oblast Zaporizhzhia|Zaporizhzhia region|Zaporizhia region|wilayah Zaporizhzhia	L.ZAPORIZHZHIA_OBLAST	region	UA	UA	Zaporizhzhia Oblast	-
    Kherson Oblast|Oblast Kherson|Kherson region|wilayah Kherson	L.KHERSON_OBLAST	region	UA	UA	Kherson Oblast	-
    Kharkiv Oblast|Oblast Kharkiv|Kharkiv region|wilayah Kharkiv	L.KHARKIV_OBLAST	region	UA	UA	Kharkiv Oblast	-
    Sumy Oblast|Oblast Sumy|Sumy region|wilayah Sumy	L.SUMY_OBLAST	region	UA	UA	Sumy Oblast	-
    Dnipropetrovsk Oblast|Oblast Dnipropetrovsk|Dnipropetrovsk region	L.DNIPROPETROVSK_OBLAST	region	UA	UA	Dnipropetrovsk Oblast	-
    Chernihiv Oblast|Oblast Chernihiv	L.CHERNIHIV_OBLAST	region	UA	UA	Chernihiv Oblast	-
    Odesa Oblast|Oblast Odesa|Odesa region|Odessa region	L.ODESA_OBLAST	region	UA	UA	Odesa Oblast	-
    Kyiv Oblast|Oblast Kyiv|Kyiv region|Kiev region	L.KYIV_OBLAST	region	UA	UA	Kyiv Oblast	-
    Crimea|Krimea|Crimean Peninsula|Semenanjung Krimea|Republic of Crimea	L.CRIMEA	region	UA	UA	Crimea	-
    Kyiv|Kiev|Kyiv city	L.KYIV	city	UA	L.KYIV_OBLAST	Kyiv	-
    Kharkiv|Kharkov	L.KHARKIV	city	UA	L.KHARKIV_OBLAST	Kharkiv	-
    Odesa|Odessa	L.ODESA	city	UA	L.ODESA_OBLAST	Odesa	-
    Dnipro|Dnipropetrovsk	L.DNIPRO	city	UA	L.DNIPROPETROVSK_OBLAST	Dnipro	-
    Zaporizhzhia|Zaporizhia|Zaporizhzhya|Zaporozhye	L.ZAPORIZHZHIA	city	UA	L.ZAPORIZHZHIA_OBLAST	Zaporizhzhia	-
    Lviv|Lvov	L.LVIV	city	UA	UA	Lviv	-
    Donetsk	L.DONETSK	city	UA	L.DONETSK_OBLAST	Donetsk	-
    Luhansk|Lugansk	L.LUHANSK	city	UA	L.LUHANSK_OBLAST	Luhansk	-
    Kherson	L.KHERSON	city	UA	L.KHERSON_OBLAST	Kherson	-
    Mariupol	L.MARIUPOL	city	UA	L.DONETSK_OBLAST	Mariupol	-
    Bakhmut|Artemovsk|Artyomovsk	L.BAKHMUT	city	UA	L.DONETSK_OBLAST	Bakhmut	-
    Avdiivka|Avdeevka	L.AVDIIVKA	city	UA	L.DONETSK_OBLAST	Avdiivka	-
    Pokrovsk|Krasnoarmeysk	L.POKROVSK	city	UA	L.DONETSK_OBLAST	Pokrovsk	-
    Kramatorsk	L.KRAMATORSK	city	UA	L.DONETSK_OBLAST	Kramatorsk	-
    Sloviansk|Slavyansk	L.SLOVIANSK	city	UA	L.DONETSK_OBLAST	Sloviansk	-
    Kostiantynivka|Konstantinovka	L.KOSTIANTYNIVKA	city	UA	L.DONETSK_OBLAST	Kostiantynivka	-
    Chasiv Yar|Chasov Yar	L.CHASIV_YAR	city	UA	L.DONETSK_OBLAST	Chasiv Yar	-
    Toretsk|Dzerzhinsk	L.TORETSK	city	UA	L.DONETSK_OBLAST	Toretsk	-
    Vuhledar|Ugledar	L.VUHLEDAR	city	UA	L.DONETSK_OBLAST	Vuhledar	-
    Kurakhove|Kurakhovo	L.KURAKHOVE	city	UA	L.DONETSK_OBLAST	Kurakhove	-
    Myrnohrad|Mirnograd	L.MYRNOHRAD	city	UA	L.DONETSK_OBLAST	Myrnohrad	-
    Lyman|Krasny Liman	L.LYMAN	city	UA	L.DONETSK_OBLAST	Lyman	-
    Izium|Izyum	L.IZIUM	city	UA	L.KHARKIV_OBLAST	Izium	-
    Kupiansk|Kupyansk	L.KUPIANSK	city	UA	L.KHARKIV_OBLAST	Kupiansk	-
    Vovchansk|Volchansk	L.VOVCHANSK	city	UA	L.KHARKIV_OBLAST	Vovchansk	-
    Sievierodonetsk|Severodonetsk	L.SIEVIERODONETSK	city	UA	L.LUHANSK_OBLAST	Sievierodonetsk	-
    Lysychansk|Lisichansk	L.LYSYCHANSK	city	UA	L.LUHANSK_OBLAST	Lysychansk	-
    Bucha	L.BUCHA	city	UA	L.KYIV_OBLAST	Bucha	-
    Irpin	L.IRPIN	city	UA	L.KYIV_OBLAST	Irpin	-
    Hostomel|Gostomel	L.HOSTOMEL	city	UA	L.KYIV_OBLAST	Hostomel	-
    Chernihiv|Chernigov	L.CHERNIHIV	city	UA	L.CHERNIHIV_OBLAST	Chernihiv	-
    Sumy	L.SUMY	city	UA	L.SUMY_OBLAST	Sumy	-
    Poltava	L.POLTAVA	city	UA	UA	Poltava	-
    Mykolaiv|Nikolaev	L.MYKOLAIV	city	UA	UA	Mykolaiv	-
    Kryvyi Rih|Krivoy Rog|Kryvyi Rig	L.KRYVYI_RIH	city	UA	L.DNIPROPETROVSK_OBLAST	Kryvyi Rih	-
    Nikopol	L.NIKOPOL	city	UA	L.DNIPROPETROVSK_OBLAST	Nikopol	-
    Enerhodar|Energodar	L.ENERHODAR	city	UA	L.ZAPORIZHZHIA_OBLAST	Enerhodar	-
    Melitopol	L.MELITOPOL	city	UA	L.ZAPORIZHZHIA_OBLAST	Melitopol	-
    Berdiansk|Berdyansk	L.BERDIANSK	city	UA	L.ZAPORIZHZHIA_OBLAST	Berdiansk	-
    Huliaipole|Gulyaipole	L.HULIAIPOLE	city	UA	L.ZAPORIZHZHIA_OBLAST	Huliaipole	-
    Vinnytsia|Vinnitsa	L.VINNYTSIA	city	UA	UA	Vinnytsia	-
    Ternopil	L.TERNOPIL	city	UA	UA	Ternopil	-
    Ivano-Frankivsk	L.IVANO_FRANKIVSK	city	UA	UA	Ivano-Frankivsk	-
    Zhytomyr	L.ZHYTOMYR	city	UA	UA	Zhytomyr	-
    Khmelnytskyi	L.KHMELNYTSKYI	city	UA	UA	Khmelnytskyi	-
    Uzhhorod	L.UZHHOROD	city	UA	UA	Uzhhorod	-
    Sevastopol	L.SEVASTOPOL	city	UA	L.CRIMEA	Sevastopol	-
    Simferopol	L.SIMFEROPOL	city	UA	L.CRIMEA	Simferopol	-
    Kerch	L.KERCH	city	UA	L.CRIMEA	Kerch	-
    Chernobyl|Chornobyl	L.CHERNOBYL	city	UA	L.KYIV_OBLAST	Chernobyl	-
    Izmail	L.IZMAIL	city	UA	L.ODESA_OBLAST	Izmail	-
    Zaporizhzhia nuclear power plant|PLTN Zaporizhzhia|ZNPP|Zaporizhzhia plant	L.ZAPORIZHZHIA_NUCLEAR_POWER_PLANT	site	UA	L.ENERHODAR	Zaporizhzhia nuclear power plant	-
    Kakhovka dam|Bendungan Kakhovka|Nova Kakhovka|Kakhovka	L.KAKHOVKA_DAM	site	UA	L.KHERSON_OBLAST	Kakhovka dam	-
    Snake Island|Pulau Ular|Zmiinyi Island	L.SNAKE_ISLAND	site	UA	L.ODESA_OBLAST	Snake Island	-
    Crimean Bridge|Jembatan Krimea|Kerch Bridge|Jembatan Kerch	L.CRIMEAN_BRIDGE	site	UA	L.CRIMEA	Crimean Bridge	-
    Dnipro River|Sungai Dnipro|Dnieper|Sungai Dnieper	L.DNIPRO_RIVER	river	UA	UA	Dnipro River	-
    Donets|Siverskyi Donets	L.DONETS	river	UA	UA	Donets	-
    Russian Far East|Timur Jauh Rusia|Rusia Timur Jauh	L.RUSSIAN_FAR_EAST	region	RU	RU	Russian Far East	-
    Primorsky Krai|Krai Primorsky|Primorye	L.PRIMORSKY_KRAI	region	RU	L.RUSSIAN_FAR_EAST	Primorsky Krai	-
    Kursk Oblast|Oblast Kursk|Kursk region|wilayah Kursk	L.KURSK_OBLAST	region	RU	RU	Kursk Oblast	-
    Belgorod Oblast|Oblast Belgorod|Belgorod region|wilayah Belgorod	L.BELGOROD_OBLAST	region	RU	RU	Belgorod Oblast	-
    Bryansk Oblast|Oblast Bryansk|Bryansk region	L.BRYANSK_OBLAST	region	RU	RU	Bryansk Oblast	-
    Rostov Oblast|Oblast Rostov|Rostov region	L.ROSTOV_OBLAST	region	RU	RU	Rostov Oblast	-
    Krasnodar Krai|Krai Krasnodar|Krasnodar region	L.KRASNODAR_KRAI	region	RU	RU	Krasnodar Krai	-
    Kaliningrad Oblast|Kaliningrad|Oblast Kaliningrad	L.KALININGRAD_OBLAST	region	RU	RU	Kaliningrad Oblast	-
    Siberia	L.SIBERIA	region	RU	RU	Siberia	-
    Chechnya|Chechnia|Chechen Republic	L.CHECHNYA	region	RU	RU	Chechnya	-
    Dagestan	L.DAGESTAN	region	RU	RU	Dagestan	-
    Tatarstan	L.TATARSTAN	region	RU	RU	Tatarstan	-
    Bashkortostan	L.BASHKORTOSTAN	region	RU	RU	Bashkortostan	-
    Yakutia|Sakha	L.YAKUTIA	region	RU	RU	Yakutia	-
    Buryatia	L.BURYATIA	region	RU	RU	Buryatia	-
    Kamchatka|Kamchatka Peninsula|Semenanjung Kamchatka	L.KAMCHATKA	region	RU	L.RUSSIAN_FAR_EAST	Kamchatka	-
    Sakhalin	L.SAKHALIN	region	RU	L.RUSSIAN_FAR_EAST	Sakhalin	-
    Kuril Islands|Kepulauan Kuril|Northern Territories|Wilayah Utara	L.KURIL_ISLANDS	region	RU	L.SAKHALIN	Kuril Islands	-
    North Ossetia|Ossetia Utara	L.NORTH_OSSETIA	region	RU	RU	North Ossetia	-
    Ingushetia	L.INGUSHETIA	region	RU	RU	Ingushetia	-
    Moscow Oblast|Oblast Moskow|Moscow region|wilayah Moskow	L.MOSCOW_OBLAST	region	RU	RU	Moscow Oblast	-
    Moscow|Moskow|Moskwa	L.MOSCOW	city	RU	L.MOSCOW_OBLAST	Moscow	-
    Saint Petersburg|St. Petersburg|St Petersburg|Sankt Peterburg|Saint-Petersburg|Leningrad	L.SAINT_PETERSBURG	city	RU	RU	Saint Petersburg	-
    Vladivostok|Wladiwostok	L.VLADIVOSTOK	city	RU	L.PRIMORSKY_KRAI	Vladivostok	-
    Kursk|Kursk city	L.KURSK	city	RU	L.KURSK_OBLAST	Kursk	-
    Belgorod	L.BELGOROD	city	RU	L.BELGOROD_OBLAST	Belgorod	-
    Bryansk	L.BRYANSK	city	RU	L.BRYANSK_OBLAST	Bryansk	-
    Rostov-on-Don|Rostov	L.ROSTOV_ON_DON	city	RU	L.ROSTOV_OBLAST	Rostov-on-Don	-
    Krasnodar	L.KRASNODAR	city	RU	L.KRASNODAR_KRAI	Krasnodar	-
    Sochi	L.SOCHI	city	RU	L.KRASNODAR_KRAI	Sochi	-
    Novorossiysk	L.NOVOROSSIYSK	city	RU	L.KRASNODAR_KRAI	Novorossiysk	-
    Sudzha|Sudja	L.SUDZHA	city	RU	L.KURSK_OBLAST	Sudzha	-
    Shebekino	L.SHEBEKINO	city	RU	L.BELGOROD_OBLAST	Shebekino	-
    Taganrog	L.TAGANROG	city	RU	L.ROSTOV_OBLAST	Taganrog	-
    Voronezh	L.VORONEZH	city	RU	RU	Voronezh	-
    Volgograd|Stalingrad	L.VOLGOGRAD	city	RU	RU	Volgograd	-
    Saratov	L.SARATOV	city	RU	RU	Saratov	-
    Engels	L.ENGELS	city	RU	RU	Engels	-
    Samara	L.SAMARA	city	RU	RU	Samara	-
    Kazan	L.KAZAN	city	RU	L.TATARSTAN	Kazan	-
    Ufa	L.UFA	city	RU	L.BASHKORTOSTAN	Ufa	-
    Nizhny Novgorod	L.NIZHNY_NOVGOROD	city	RU	RU	Nizhny Novgorod	-
    Yekaterinburg|Ekaterinburg	L.YEKATERINBURG	city	RU	RU	Yekaterinburg	-
    Chelyabinsk	L.CHELYABINSK	city	RU	RU	Chelyabinsk	-
    Novosibirsk	L.NOVOSIBIRSK	city	RU	L.SIBERIA	Novosibirsk	-
    Omsk	L.OMSK	city	RU	L.SIBERIA	Omsk	-
    Irkutsk	L.IRKUTSK	city	RU	L.SIBERIA	Irkutsk	-
    Krasnoyarsk	L.KRASNOYARSK	city	RU	L.SIBERIA	Krasnoyarsk	-
    Khabarovsk	L.KHABAROVSK	city	RU	L.RUSSIAN_FAR_EAST	Khabarovsk	-
    Murmansk	L.MURMANSK	city	RU	RU	Murmansk	-
    Arkhangelsk	L.ARKHANGELSK	city	RU	RU	Arkhangelsk	-
    Smolensk	L.SMOLENSK	city	RU	RU	Smolensk	-
    Ryazan	L.RYAZAN	city	RU	RU	Ryazan	-
    Tula	L.TULA	city	RU	RU	Tula	-
    Tver	L.TVER	city	RU	RU	Tver	-
    Pskov	L.PSKOV	city	RU	RU	Pskov	-
    Grozny	L.GROZNY	city	RU	L.CHECHNYA	Grozny	-
    Makhachkala	L.MAKHACHKALA	city	RU	L.DAGESTAN	Makhachkala	-
    Derbent	L.DERBENT	city	RU	L.DAGESTAN	Derbent	-
    Beslan	L.BESLAN	city	RU	L.NORTH_OSSETIA	Beslan	-
    Astrakhan	L.ASTRAKHAN	city	RU	RU	Astrakhan	-
    Yakutsk	L.YAKUTSK	city	RU	L.YAKUTIA	Yakutsk	-
    Ussuriysk	L.USSURIYSK	city	RU	L.PRIMORSKY_KRAI	Ussuriysk	-
    Petropavlovsk-Kamchatsky	L.PETROPAVLOVSK_KAMCHATSKY	city	RU	L.KAMCHATKA	Petropavlovsk-Kamchatsky	-
    Yelabuga|Alabuga	L.YELABUGA	city	RU	L.TATARSTAN	Yelabuga	-
    Oryol	L.ORYOL	city	RU	RU	Oryol	-
    Kaluga	L.KALUGA	city	RU	RU	Kaluga	-
    Severomorsk	L.SEVEROMORSK	city	RU	RU	Severomorsk	-
    Red Square|Lapangan Merah	L.RED_SQUARE	site	RU	L.MOSCOW	Red Square	-
    Crocus City Hall	L.CROCUS_CITY_HALL	site	RU	L.MOSCOW_OBLAST	Crocus City Hall	-
    Vostochny Cosmodrome|Kosmodrom Vostochny|Vostochny	L.VOSTOCHNY_COSMODROME	site	RU	L.RUSSIAN_FAR_EAST	Vostochny Cosmodrome	-
    Seoul	L.SEOUL	city	KR	KR	Seoul	-
    Busan|Pusan	L.BUSAN	city	KR	KR	Busan	-
    Incheon	L.INCHEON	city	KR	KR	Incheon	-
    Daegu|Taegu	L.DAEGU	city	KR	KR	Daegu	-
    Daejeon	L.DAEJEON	city	KR	KR	Daejeon	-
    Gwangju|Kwangju	L.GWANGJU	city	KR	KR	Gwangju	-
    Ulsan	L.ULSAN	city	KR	KR	Ulsan	-
    Suwon	L.SUWON	city	KR	KR	Suwon	-
    Sejong	L.SEJONG	city	KR	KR	Sejong	-
    Gyeongju	L.GYEONGJU	city	KR	KR	Gyeongju	-
    Pyeongtaek	L.PYEONGTAEK	city	KR	KR	Pyeongtaek	-
    Pohang	L.POHANG	city	KR	KR	Pohang	-
    Muan	L.MUAN	city	KR	KR	Muan	-
    Itaewon	L.ITAEWON	city	KR	L.SEOUL	Itaewon	-
    Yongsan	L.YONGSAN	city	KR	L.SEOUL	Yongsan	-
    Hwaseong	L.HWASEONG	city	KR	KR	Hwaseong	-
    Paju	L.PAJU	city	KR	KR	Paju	-
    Andong	L.ANDONG	city	KR	KR	Andong	-
    Jeju Island|Pulau Jeju|Jeju	L.JEJU_ISLAND	region	KR	KR	Jeju Island	-
    Gyeonggi|Gyeonggi Province	L.GYEONGGI	region	KR	KR	Gyeonggi	-
    Gangwon	L.GANGWON	region	KR	KR	Gangwon	-
    Gyeongsang	L.GYEONGSANG	region	KR	KR	Gyeongsang	-
    Dokdo|Takeshima|Liancourt Rocks	L.DOKDO	region	KR	KR	Dokdo	-
    Yeonpyeong Island|Pulau Yeonpyeong|Yeonpyeong	L.YEONPYEONG_ISLAND	region	KR	KR	Yeonpyeong Island	-
    Pyongyang|Pyeongyang	L.PYONGYANG	city	KP	KP	Pyongyang	-
    Kaesong	L.KAESONG	city	KP	KP	Kaesong	-
    Wonsan	L.WONSAN	city	KP	KP	Wonsan	-
    Sinuiju	L.SINUIJU	city	KP	KP	Sinuiju	-
    Hamhung	L.HAMHUNG	city	KP	KP	Hamhung	-
    Rason|Rajin	L.RASON	city	KP	KP	Rason	-
    Nampo	L.NAMPO	city	KP	KP	Nampo	-
    Sinpo	L.SINPO	city	KP	KP	Sinpo	-
    Chongjin	L.CHONGJIN	city	KP	KP	Chongjin	-
    Yongbyon	L.YONGBYON	site	KP	KP	Yongbyon	-
    Punggye-ri	L.PUNGGYE_RI	site	KP	KP	Punggye-ri	-
    Sohae|Tongchang-ri	L.SOHAE	site	KP	KP	Sohae	-
    Demilitarized Zone|Zona Demiliterisasi|DMZ|Korean DMZ|Panmunjom	L.DEMILITARIZED_ZONE	zone	-	-	Demilitarized Zone	-
    Korean Peninsula|Semenanjung Korea	L.KOREAN_PENINSULA	zone	-	-	Korean Peninsula	-
    Military Demarcation Line|Garis Demarkasi Militer|MDL	L.MILITARY_DEMARCATION_LINE	zone	-	-	Military Demarcation Line	-
    Tokyo	L.TOKYO	city	JP	JP	Tokyo	-
    Osaka	L.OSAKA	city	JP	JP	Osaka	-
    Kyoto	L.KYOTO	city	JP	JP	Kyoto	-
    Nagoya	L.NAGOYA	city	JP	JP	Nagoya	-
    Sapporo	L.SAPPORO	city	JP	L.HOKKAIDO	Sapporo	-
    Hiroshima	L.HIROSHIMA	city	JP	JP	Hiroshima	-
    Nagasaki	L.NAGASAKI	city	JP	L.KYUSHU	Nagasaki	-
    Fukuoka	L.FUKUOKA	city	JP	L.KYUSHU	Fukuoka	-
    Kobe	L.KOBE	city	JP	JP	Kobe	-
    Yokohama	L.YOKOHAMA	city	JP	JP	Yokohama	-
    Sendai	L.SENDAI	city	JP	JP	Sendai	-
    Fukushima	L.FUKUSHIMA	city	JP	JP	Fukushima	-
    Nara	L.NARA	city	JP	JP	Nara	-
    Kumamoto	L.KUMAMOTO	city	JP	L.KYUSHU	Kumamoto	-
    Wajima	L.WAJIMA	city	JP	L.NOTO	Wajima	-
    Naha	L.NAHA	city	JP	L.OKINAWA	Naha	-
    Aomori	L.AOMORI	city	JP	JP	Aomori	-
    Hokkaido	L.HOKKAIDO	region	JP	JP	Hokkaido	-
    Honshu	L.HONSHU	region	JP	JP	Honshu	-
    Kyushu	L.KYUSHU	region	JP	JP	Kyushu	-
    Shikoku	L.SHIKOKU	region	JP	JP	Shikoku	-
    Okinawa	L.OKINAWA	region	JP	JP	Okinawa	-
    Noto|Noto Peninsula|Semenanjung Noto|Ishikawa	L.NOTO	region	JP	JP	Noto	-
    Nankai Trough|Palung Nankai	L.NANKAI_TROUGH	region	JP	JP	Nankai Trough	-
    Fukushima Daiichi|PLTN Fukushima Daiichi|Fukushima nuclear plant|PLTN Fukushima	L.FUKUSHIMA_DAIICHI	site	JP	L.FUKUSHIMA	Fukushima Daiichi	-
    Haneda|Bandara Haneda	L.HANEDA	site	JP	L.TOKYO	Haneda	-
    Yasukuni Shrine|Kuil Yasukuni|Yasukuni	L.YASUKUNI_SHRINE	site	JP	L.TOKYO	Yasukuni Shrine	-
    Mount Fuji|Gunung Fuji	L.MOUNT_FUJI	site	JP	JP	Mount Fuji	-
    Beijing|Peking	L.BEIJING	city	CN	CN	Beijing	-
    Shanghai	L.SHANGHAI	city	CN	CN	Shanghai	-
    Guangzhou|Kanton|Canton	L.GUANGZHOU	city	CN	L.GUANGDONG	Guangzhou	-
    Shenzhen	L.SHENZHEN	city	CN	L.GUANGDONG	Shenzhen	-
    Wuhan	L.WUHAN	city	CN	L.HUBEI	Wuhan	-
    Chongqing	L.CHONGQING	city	CN	CN	Chongqing	-
    Chengdu	L.CHENGDU	city	CN	L.SICHUAN	Chengdu	-
    Tianjin	L.TIANJIN	city	CN	CN	Tianjin	-
    Xi'an|Xian	L.XI_AN	city	CN	CN	Xi'an	-
    Nanjing|Nanking	L.NANJING	city	CN	CN	Nanjing	-
    Hangzhou	L.HANGZHOU	city	CN	L.ZHEJIANG	Hangzhou	-
    Kunming	L.KUNMING	city	CN	L.YUNNAN	Kunming	-
    Urumqi	L.URUMQI	city	CN	L.XINJIANG	Urumqi	-
    Kashgar	L.KASHGAR	city	CN	L.XINJIANG	Kashgar	-
    Lhasa	L.LHASA	city	CN	L.TIBET	Lhasa	-
    Harbin	L.HARBIN	city	CN	CN	Harbin	-
    Dalian	L.DALIAN	city	CN	CN	Dalian	-
    Qingdao	L.QINGDAO	city	CN	CN	Qingdao	-
    Xiamen	L.XIAMEN	city	CN	L.FUJIAN	Xiamen	-
    Fuzhou	L.FUZHOU	city	CN	L.FUJIAN	Fuzhou	-
    Zhengzhou	L.ZHENGZHOU	city	CN	L.HENAN	Zhengzhou	-
    Zhuhai	L.ZHUHAI	city	CN	L.GUANGDONG	Zhuhai	-
    Sanya	L.SANYA	city	CN	L.HAINAN	Sanya	-
    Shenyang	L.SHENYANG	city	CN	CN	Shenyang	-
    Lanzhou	L.LANZHOU	city	CN	L.GANSU	Lanzhou	-
    Changsha	L.CHANGSHA	city	CN	CN	Changsha	-
    Dandong	L.DANDONG	city	CN	CN	Dandong	-
    Xinjiang|Uighur region|Xinjiang Uyghur Autonomous Region	L.XINJIANG	region	CN	CN	Xinjiang	-
    Tibet|Xizang	L.TIBET	region	CN	CN	Tibet	-
    Inner Mongolia|Mongolia Dalam	L.INNER_MONGOLIA	region	CN	CN	Inner Mongolia	-
    Guangdong	L.GUANGDONG	region	CN	CN	Guangdong	-
    Guangxi	L.GUANGXI	region	CN	CN	Guangxi	-
    Hubei	L.HUBEI	region	CN	CN	Hubei	-
    Hunan	L.HUNAN	region	CN	CN	Hunan	-
    Henan	L.HENAN	region	CN	CN	Henan	-
    Hebei	L.HEBEI	region	CN	CN	Hebei	-
    Sichuan	L.SICHUAN	region	CN	CN	Sichuan	-
    Yunnan	L.YUNNAN	region	CN	CN	Yunnan	-
    Fujian	L.FUJIAN	region	CN	CN	Fujian	-
    Zhejiang	L.ZHEJIANG	region	CN	CN	Zhejiang	-
    Jiangsu	L.JIANGSU	region	CN	CN	Jiangsu	-
    Shandong	L.SHANDONG	region	CN	CN	Shandong	-
    Gansu	L.GANSU	region	CN	CN	Gansu	-
    Qinghai	L.QINGHAI	region	CN	CN	Qinghai	-
    Hainan	L.HAINAN	region	CN	CN	Hainan	-
    Guizhou	L.GUIZHOU	region	CN	CN	Guizhou	-
    Anhui	L.ANHUI	region	CN	CN	Anhui	-
    Jilin	L.JILIN	region	CN	CN	Jilin	-
    Heilongjiang	L.HEILONGJIANG	region	CN	CN	Heilongjiang	-
    Liaoning	L.LIAONING	region	CN	CN	Liaoning	-
    Macau|Makau|Macao	L.MACAU	region	CN	CN	Macau	-
    Tiananmen Square|Lapangan Tiananmen|Tiananmen	L.TIANANMEN_SQUARE	site	CN	L.BEIJING	Tiananmen Square	-
    Three Gorges Dam|Bendungan Tiga Ngarai	L.THREE_GORGES_DAM	site	CN	L.HUBEI	Three Gorges Dam	-
    Great Hall of the People|Balai Agung Rakyat	L.GREAT_HALL_OF_THE_PEOPLE	site	CN	L.BEIJING	Great Hall of the People	-
    Kowloon	L.KOWLOON	site	HK	HK	Kowloon	-
    Tai Po	L.TAI_PO	site	HK	HK	Tai Po	-
    Victoria Harbour	L.VICTORIA_HARBOUR	site	HK	HK	Victoria Harbour	-
    Taipei	L.TAIPEI	city	TW	TW	Taipei	-
    Kaohsiung	L.KAOHSIUNG	city	TW	TW	Kaohsiung	-
    Hualien	L.HUALIEN	city	TW	TW	Hualien	-
    Taichung	L.TAICHUNG	city	TW	TW	Taichung	-
    Hsinchu	L.HSINCHU	city	TW	TW	Hsinchu	-
    Tainan	L.TAINAN	city	TW	TW	Tainan	-
    Kinmen|Quemoy|Kepulauan Kinmen	L.KINMEN	region	TW	TW	Kinmen	-
    Matsu|Matsu Islands	L.MATSU	region	TW	TW	Matsu	-
    Penghu	L.PENGHU	region	TW	TW	Penghu	-
    South China Sea|Laut China Selatan|Laut Cina Selatan|LCS|SCS|Laut Tiongkok Selatan|West Philippine Sea|Laut Filipina Barat	L.SOUTH_CHINA_SEA	sea	-	-	South China Sea	-
    East China Sea|Laut China Timur|Laut Cina Timur	L.EAST_CHINA_SEA	sea	-	-	East China Sea	-
    Taiwan Strait|Selat Taiwan	L.TAIWAN_STRAIT	sea	-	-	Taiwan Strait	-
    Yellow Sea|Laut Kuning	L.YELLOW_SEA	sea	-	-	Yellow Sea	-
    Sea of Japan|Laut Jepang	L.SEA_OF_JAPAN	sea	-	-	Sea of Japan	-
    Black Sea|Laut Hitam	L.BLACK_SEA	sea	-	-	Black Sea	-
    Sea of Azov|Laut Azov	L.SEA_OF_AZOV	sea	-	-	Sea of Azov	-
    Baltic Sea|Laut Baltik	L.BALTIC_SEA	sea	-	-	Baltic Sea	-
    North Sea|Laut Utara	L.NORTH_SEA	sea	-	-	North Sea	-
    Mediterranean Sea|Laut Tengah|Mediterania|Laut Mediterania|Mediterranean	L.MEDITERRANEAN_SEA	sea	-	-	Mediterranean Sea	-
    Aegean Sea|Laut Aegea	L.AEGEAN_SEA	sea	-	-	Aegean Sea	-
    Adriatic Sea|Laut Adriatik	L.ADRIATIC_SEA	sea	-	-	Adriatic Sea	-
    Caspian Sea|Laut Kaspia	L.CASPIAN_SEA	sea	-	-	Caspian Sea	-
    Red Sea|Laut Merah	L.RED_SEA	sea	-	-	Red Sea	-
    Arabian Sea|Laut Arab	L.ARABIAN_SEA	sea	-	-	Arabian Sea	-
    Gulf of Aden|Teluk Aden	L.GULF_OF_ADEN	sea	-	-	Gulf of Aden	-
    Persian Gulf|Teluk Persia|Arabian Gulf|Teluk Arab	L.PERSIAN_GULF	sea	-	-	Persian Gulf	-
    Gulf of Oman|Teluk Oman	L.GULF_OF_OMAN	sea	-	-	Gulf of Oman	-
    Strait of Hormuz|Selat Hormuz|Hormuz Strait|Hormuz	L.STRAIT_OF_HORMUZ	sea	-	-	Strait of Hormuz	-
    Bab el-Mandeb|Bab al-Mandab|Bab el-Mandeb Strait|Selat Bab al-Mandab|Bab al-Mandeb	L.BAB_EL_MANDEB	sea	-	-	Bab el-Mandeb	-
    Suez Canal|Terusan Suez	L.SUEZ_CANAL	sea	EG	EG	Suez Canal	-
    Panama Canal|Terusan Panama	L.PANAMA_CANAL	sea	PA	PA	Panama Canal	-
    Strait of Malacca|Selat Malaka|Malacca Strait|Selat Melaka	L.STRAIT_OF_MALACCA	sea	-	-	Strait of Malacca	-
    Singapore Strait|Selat Singapura	L.SINGAPORE_STRAIT	sea	-	-	Singapore Strait	-
    English Channel|Selat Inggris	L.ENGLISH_CHANNEL	sea	-	-	English Channel	-
    Strait of Gibraltar|Selat Gibraltar	L.STRAIT_OF_GIBRALTAR	sea	-	-	Strait of Gibraltar	-
    Bosphorus|Bosporus|Bosphorus Strait|Selat Bosporus	L.BOSPHORUS	sea	-	-	Bosphorus	-
    Dardanelles|Dardanella	L.DARDANELLES	sea	-	-	Dardanelles	-
    Kerch Strait|Selat Kerch	L.KERCH_STRAIT	sea	-	-	Kerch Strait	-
    Bering Sea|Laut Bering	L.BERING_SEA	sea	-	-	Bering Sea	-
    Barents Sea|Laut Barents	L.BARENTS_SEA	sea	-	-	Barents Sea	-
    Arctic Ocean|Samudra Arktik|Samudera Arktik	L.ARCTIC_OCEAN	sea	-	-	Arctic Ocean	-
    Pacific Ocean|Samudra Pasifik|Samudera Pasifik|Pasifik|Pacific	L.PACIFIC_OCEAN	sea	-	-	Pacific Ocean	-
    Atlantic Ocean|Samudra Atlantik|Samudera Atlantik|Atlantik	L.ATLANTIC_OCEAN	sea	-	-	Atlantic Ocean	-
    Indian Ocean|Samudra Hindia|Samudera Hindia|Samudra Indonesia	L.INDIAN_OCEAN	sea	-	-	Indian Ocean	-
    Southern Ocean|Samudra Selatan	L.SOUTHERN_OCEAN	sea	-	-	Southern Ocean	-
    Bay of Bengal|Teluk Benggala	L.BAY_OF_BENGAL	sea	-	-	Bay of Bengal	-
    Andaman Sea|Laut Andaman	L.ANDAMAN_SEA	sea	-	-	Andaman Sea	-
    Sulu Sea|Laut Sulu	L.SULU_SEA	sea	-	-	Sulu Sea	-
    Coral Sea|Laut Koral	L.CORAL_SEA	sea	-	-	Coral Sea	-
    Tasman Sea|Laut Tasman	L.TASMAN_SEA	sea	-	-	Tasman Sea	-
    Gulf of Thailand|Teluk Thailand|Teluk Siam	L.GULF_OF_THAILAND	sea	-	-	Gulf of Thailand	-
    Gulf of Tonkin|Teluk Tonkin	L.GULF_OF_TONKIN	sea	-	-	Gulf of Tonkin	-
    Gulf of Mexico|Teluk Meksiko|Gulf of America|Teluk Amerika	L.GULF_OF_MEXICO	sea	-	-	Gulf of Mexico	-
    Caribbean Sea|Laut Karibia|Karibia|Caribbean	L.CARIBBEAN_SEA	sea	-	-	Caribbean Sea	-
    Gulf of Guinea|Teluk Guinea	L.GULF_OF_GUINEA	sea	-	-	Gulf of Guinea	-
    Mozambique Channel|Selat Mozambik	L.MOZAMBIQUE_CHANNEL	sea	-	-	Mozambique Channel	-
    Luzon Strait|Selat Luzon	L.LUZON_STRAIT	sea	-	-	Luzon Strait	-
    Timor Gap|Celah Timor	L.TIMOR_GAP	sea	-	-	Timor Gap	-
    Bering Strait|Selat Bering	L.BERING_STRAIT	sea	-	-	Bering Strait	-
    Gulf of Finland|Teluk Finlandia	L.GULF_OF_FINLAND	sea	-	-	Gulf of Finland	-
    Middle East|Timur Tengah|Timteng|Mideast|West Asia|Asia Barat	L.MIDDLE_EAST	region	-	-	Middle East	-
    Southeast Asia|Asia Tenggara|South-East Asia	L.SOUTHEAST_ASIA	region	-	-	Southeast Asia	-
    East Asia|Asia Timur	L.EAST_ASIA	region	-	-	East Asia	-
    South Asia|Asia Selatan	L.SOUTH_ASIA	region	-	-	South Asia	-
    Central Asia|Asia Tengah	L.CENTRAL_ASIA	region	-	-	Central Asia	-
    Northeast Asia|Asia Timur Laut	L.NORTHEAST_ASIA	region	-	-	Northeast Asia	-
    Europe|Eropa	L.EUROPE	region	-	-	Europe	-
    Western Europe|Eropa Barat	L.WESTERN_EUROPE	region	-	-	Western Europe	-
    Eastern Europe|Eropa Timur	L.EASTERN_EUROPE	region	-	-	Eastern Europe	-
    Africa|Afrika	L.AFRICA	region	-	-	Africa	-
    North Africa|Afrika Utara	L.NORTH_AFRICA	region	-	-	North Africa	-
    West Africa|Afrika Barat	L.WEST_AFRICA	region	-	-	West Africa	-
    East Africa|Afrika Timur	L.EAST_AFRICA	region	-	-	East Africa	-
    Horn of Africa|Tanduk Afrika	L.HORN_OF_AFRICA	region	-	-	Horn of Africa	-
    Sahel	L.SAHEL	region	-	-	Sahel	-
    Sub-Saharan Africa|Afrika Sub-Sahara	L.SUB_SAHARAN_AFRICA	region	-	-	Sub-Saharan Africa	-
    Latin America|Amerika Latin	L.LATIN_AMERICA	region	-	-	Latin America	-
    South America|Amerika Selatan	L.SOUTH_AMERICA	region	-	-	South America	-
    North America|Amerika Utara	L.NORTH_AMERICA	region	-	-	North America	-
    Central America|Amerika Tengah	L.CENTRAL_AMERICA	region	-	-	Central America	-
    Asia	L.ASIA	region	-	-	Asia	-
    Asia-Pacific|Asia Pasifik|Asia-Pasifik	L.ASIA_PACIFIC	region	-	-	Asia-Pacific	-
    Indo-Pacific|Indo-Pasifik|Indo Pasifik	L.INDO_PACIFIC	region	-	-	Indo-Pacific	-
    Oceania|Oseania	L.OCEANIA	region	-	-	Oceania	-
    Balkans|Balkan|Western Balkans|Balkan Barat	L.BALKANS	region	-	-	Balkans	-
    Caucasus|Kaukasus|South Caucasus|Kaukasus Selatan	L.CAUCASUS	region	-	-	Caucasus	-
    Baltic states|negara-negara Baltik|Baltik|Baltics	L.BALTIC_STATES	region	-	-	Baltic states	-
    Scandinavia|Skandinavia	L.SCANDINAVIA	region	-	-	Scandinavia	-
    Nordic countries|negara-negara Nordik|Nordik	L.NORDIC_COUNTRIES	region	-	-	Nordic countries	-
    Gulf states|negara-negara Teluk|Gulf countries|negara Teluk	L.GULF_STATES	region	-	-	Gulf states	-
    Levant|Syam	L.LEVANT	region	-	-	Levant	-
    Global South|negara-negara Selatan|Selatan Global	L.GLOBAL_SOUTH	region	-	-	Global South	-
    Arctic|Arktik|Kutub Utara	L.ARCTIC	region	-	-	Arctic	-
    Antarctica|Antartika|Antarktika|Kutub Selatan	L.ANTARCTICA	region	-	-	Antarctica	-
    Kurdistan	L.KURDISTAN	region	-	-	Kurdistan	-
    Kashmir	L.KASHMIR	region	-	-	Kashmir	-
    Himalayas|Himalaya|Pegunungan Himalaya	L.HIMALAYAS	region	-	-	Himalayas	-
    Pacific Islands|Kepulauan Pasifik|negara-negara Pasifik	L.PACIFIC_ISLANDS	region	-	-	Pacific Islands	-
    Golden Triangle|Segitiga Emas	L.GOLDEN_TRIANGLE	region	-	-	Golden Triangle	-
    Ring of Fire|Cincin Api|Cincin Api Pasifik|Ring of Fire Pasifik	L.RING_OF_FIRE	region	-	-	Ring of Fire	-
    Amazon|Amazon rainforest|hutan Amazon	L.AMAZON	region	-	-	Amazon	-
    Sahara|Gurun Sahara	L.SAHARA	region	-	-	Sahara	-
    Mekong|Sungai Mekong|Mekong River|Mekong Delta	L.MEKONG	region	-	-	Mekong	-
    Nile|Sungai Nil|Nile River	L.NILE	region	-	-	Nile	-
    Danube|Sungai Donau|Danube River	L.DANUBE	region	-	-	Danube	-
    Euphrates|Sungai Efrat	L.EUPHRATES	region	-	-	Euphrates	-
    Jordan River|Sungai Yordan	L.JORDAN_RIVER	region	-	-	Jordan River	-
    Durand Line|Garis Durand|Afghanistan-Pakistan border	L.DURAND_LINE	region	-	-	Durand Line	-
    negara-negara Barat|Western countries	L.WEST	region	-	-	West	-
    Spratly Islands|Kepulauan Spratly|Spratlys	L.SPRATLY_ISLANDS	disputed	-	-	Spratly Islands	-
    Paracel Islands|Kepulauan Paracel|Paracels	L.PARACEL_ISLANDS	disputed	-	-	Paracel Islands	-
    Scarborough Shoal|Beting Scarborough|Karang Scarborough|Dangkalan Scarborough|Huangyan Island|Bajo de Masinloc	L.SCARBOROUGH_SHOAL	disputed	-	-	Scarborough Shoal	-
    Second Thomas Shoal|Beting Second Thomas|Ayungin Shoal|Ren'ai Jiao	L.SECOND_THOMAS_SHOAL	disputed	-	L.SPRATLY_ISLANDS	Second Thomas Shoal	-
    Sabina Shoal|Beting Sabina	L.SABINA_SHOAL	disputed	-	L.SPRATLY_ISLANDS	Sabina Shoal	-
    Senkaku Islands|Kepulauan Senkaku|Diaoyu Islands|Diaoyu|Kepulauan Diaoyu	L.SENKAKU_ISLANDS	disputed	-	-	Senkaku Islands	-
    Nagorno-Karabakh|Karabakh|Artsakh	L.NAGORNO_KARABAKH	disputed	AZ	AZ	Nagorno-Karabakh	-
    Abkhazia	L.ABKHAZIA	disputed	-	-	Abkhazia	-
    South Ossetia|Ossetia Selatan	L.SOUTH_OSSETIA	disputed	-	-	South Ossetia	-
    Transnistria|Transdniestria	L.TRANSNISTRIA	disputed	-	-	Transnistria	-
    Western Sahara|Sahara Barat	L.WESTERN_SAHARA	disputed	-	-	Western Sahara	-
    Golan Heights|Dataran Tinggi Golan|Golan	L.GOLAN_HEIGHTS	disputed	-	-	Golan Heights	-
    Ambalat|Blok Ambalat	L.AMBALAT	disputed	-	-	Ambalat	-
    Northern Cyprus|Siprus Utara|TRNC	L.NORTHERN_CYPRUS	disputed	-	-	Northern Cyprus	-
    Somaliland	L.SOMALILAND	disputed	-	-	Somaliland	-
    Abyei	L.ABYEI	disputed	-	-	Abyei	-
    Falkland Islands|Kepulauan Falkland|Falklands|Malvinas|Kepulauan Malvinas	L.FALKLAND_ISLANDS	disputed	-	-	Falkland Islands	-
    Chagos Islands|Kepulauan Chagos|Chagos|Diego Garcia	L.CHAGOS_ISLANDS	disputed	-	-	Chagos Islands	-
    Essequibo	L.ESSEQUIBO	disputed	-	-	Essequibo	-
    Line of Control|Garis Kontrol|LoC|Garis Kendali	L.LINE_OF_CONTROL	disputed	-	L.KASHMIR	Line of Control	-
    Line of Actual Control|Garis Kontrol Aktual|LAC	L.LINE_OF_ACTUAL_CONTROL	disputed	-	-	Line of Actual Control	-
    Preah Vihear|Kuil Preah Vihear	L.PREAH_VIHEAR	disputed	-	-	Preah Vihear	-
    Blue Line|Garis Biru	L.BLUE_LINE	disputed	-	-	Blue Line	-
    Gaza Strip|Jalur Gaza|Gaza	L.GAZA_STRIP	region	PS	PS	Gaza Strip	-
    West Bank|Tepi Barat|Judea and Samaria	L.WEST_BANK	region	PS	PS	West Bank	-
    East Jerusalem|Yerusalem Timur	L.EAST_JERUSALEM	region	PS	PS	East Jerusalem	-
    Gaza City|Kota Gaza	L.GAZA_CITY	city	PS	L.GAZA_STRIP	Gaza City	-
    Khan Younis|Khan Yunis	L.KHAN_YOUNIS	city	PS	L.GAZA_STRIP	Khan Younis	-
    Rafah	L.RAFAH	city	PS	L.GAZA_STRIP	Rafah	-
    Deir al-Balah|Deir el-Balah|Deir Al Balah	L.DEIR_AL_BALAH	city	PS	L.GAZA_STRIP	Deir al-Balah	-
    Jabalia|Jabaliya|Jabalia camp|kamp Jabalia	L.JABALIA	city	PS	L.GAZA_STRIP	Jabalia	-
    Beit Lahia|Beit Lahiya	L.BEIT_LAHIA	city	PS	L.GAZA_STRIP	Beit Lahia	-
    Beit Hanoun	L.BEIT_HANOUN	city	PS	L.GAZA_STRIP	Beit Hanoun	-
    Nuseirat	L.NUSEIRAT	city	PS	L.GAZA_STRIP	Nuseirat	-
    Al-Mawasi|Mawasi	L.AL_MAWASI	city	PS	L.GAZA_STRIP	Al-Mawasi	-
    Maghazi	L.MAGHAZI	city	PS	L.GAZA_STRIP	Maghazi	-
    Bureij	L.BUREIJ	city	PS	L.GAZA_STRIP	Bureij	-
    Zeitoun	L.ZEITOUN	city	PS	L.GAZA_CITY	Zeitoun	-
    Ramallah	L.RAMALLAH	city	PS	L.WEST_BANK	Ramallah	-
    Jenin	L.JENIN	city	PS	L.WEST_BANK	Jenin	-
    Nablus	L.NABLUS	city	PS	L.WEST_BANK	Nablus	-
    Hebron|Al-Khalil	L.HEBRON	city	PS	L.WEST_BANK	Hebron	-
    Bethlehem|Betlehem	L.BETHLEHEM	city	PS	L.WEST_BANK	Bethlehem	-
    Tulkarm|Tulkarem	L.TULKARM	city	PS	L.WEST_BANK	Tulkarm	-
    Jericho|Yerikho	L.JERICHO	city	PS	L.WEST_BANK	Jericho	-
    Sheikh Jarrah	L.SHEIKH_JARRAH	city	PS	L.EAST_JERUSALEM	Sheikh Jarrah	-
    Rafah crossing|penyeberangan Rafah|Rafah border crossing|perlintasan Rafah	L.RAFAH_CROSSING	site	PS	L.RAFAH	Rafah crossing	-
    Kerem Shalom|Karem Abu Salem	L.KEREM_SHALOM	site	PS	PS	Kerem Shalom	-
    Philadelphi Corridor|Koridor Philadelphi|Koridor Philadelphia	L.PHILADELPHI_CORRIDOR	site	PS	L.GAZA_STRIP	Philadelphi Corridor	-
    Netzarim Corridor|Koridor Netzarim|Netzarim	L.NETZARIM_CORRIDOR	site	PS	L.GAZA_STRIP	Netzarim Corridor	-
    Al-Shifa Hospital|RS Al-Shifa|Rumah Sakit Al-Shifa|Al Shifa	L.AL_SHIFA_HOSPITAL	site	PS	L.GAZA_CITY	Al-Shifa Hospital	-
    Indonesian Hospital in Gaza|RS Indonesia|Rumah Sakit Indonesia di Gaza	L.INDONESIAN_HOSPITAL_IN_GAZA	site	PS	L.BEIT_LAHIA	Indonesian Hospital in Gaza	-
    Nasser Hospital|RS Nasser|Rumah Sakit Nasser	L.NASSER_HOSPITAL	site	PS	L.KHAN_YOUNIS	Nasser Hospital	-
    Al-Aqsa Mosque|Masjid Al-Aqsa|Al Aqsa|Al-Aqsa|Temple Mount|Haram al-Sharif	L.AL_AQSA_MOSQUE	site	PS	L.EAST_JERUSALEM	Al-Aqsa Mosque	-
    Erez crossing|penyeberangan Erez|Erez	L.EREZ_CROSSING	site	PS	PS	Erez crossing	-
    Jerusalem|Yerusalem|Al-Quds	L.JERUSALEM	city	IL	IL	Jerusalem	-
    Tel Aviv	L.TEL_AVIV	city	IL	IL	Tel Aviv	-
    Haifa	L.HAIFA	city	IL	IL	Haifa	-
    Beersheba|Beer Sheva|Be'er Sheva	L.BEERSHEBA	city	IL	IL	Beersheba	-
    Ashkelon	L.ASHKELON	city	IL	IL	Ashkelon	-
    Ashdod	L.ASHDOD	city	IL	IL	Ashdod	-
    Eilat	L.EILAT	city	IL	IL	Eilat	-
    Sderot	L.SDEROT	city	IL	IL	Sderot	-
    Kiryat Shmona	L.KIRYAT_SHMONA	city	IL	IL	Kiryat Shmona	-
    Nazareth|Nazaret	L.NAZARETH	city	IL	IL	Nazareth	-
    Rehovot	L.REHOVOT	city	IL	IL	Rehovot	-
    Ramat Gan	L.RAMAT_GAN	city	IL	IL	Ramat Gan	-
    Bat Yam	L.BAT_YAM	city	IL	IL	Bat Yam	-
    Dimona	L.DIMONA	city	IL	IL	Dimona	-
    Majdal Shams	L.MAJDAL_SHAMS	city	IL	L.GOLAN_HEIGHTS	Majdal Shams	-
    Ben Gurion Airport|Bandara Ben Gurion|Ben Gurion	L.BEN_GURION_AIRPORT	site	IL	IL	Ben Gurion Airport	-
    Kibbutz Be'eri|Be'eri	L.KIBBUTZ_BE_ERI	site	IL	IL	Kibbutz Be'eri	-
    Re'im|Nova festival	L.RE_IM	site	IL	IL	Re'im	-
    Sde Teiman	L.SDE_TEIMAN	site	IL	IL	Sde Teiman	-
    Beirut	L.BEIRUT	city	LB	LB	Beirut	-
    Tyre|Tirus	L.TYRE	city	LB	LB	Tyre	common
    Sidon|Saida	L.SIDON	city	LB	LB	Sidon	-
    Tripoli	L.TRIPOLI_LEBANON	city	LB	LB	Tripoli (Lebanon)	-
    Baalbek	L.BAALBEK	city	LB	LB	Baalbek	-
    Nabatieh|Nabatiyeh	L.NABATIEH	city	LB	LB	Nabatieh	-
    Naqoura	L.NAQOURA	city	LB	LB	Naqoura	-
    Dahiyeh|Dahieh|southern suburbs of Beirut|pinggiran selatan Beirut	L.DAHIYEH	city	LB	L.BEIRUT	Dahiyeh	-
    Southern Lebanon|Lebanon selatan|south Lebanon	L.SOUTHERN_LEBANON	region	LB	LB	Southern Lebanon	-
    Bekaa Valley|Lembah Bekaa|Bekaa	L.BEKAA_VALLEY	region	LB	LB	Bekaa Valley	-
    Litani River|Sungai Litani|Litani	L.LITANI_RIVER	region	LB	LB	Litani River	-
    Damascus|Damaskus	L.DAMASCUS	city	SY	SY	Damascus	-
    Aleppo	L.ALEPPO	city	SY	SY	Aleppo	-
    Homs	L.HOMS	city	SY	SY	Homs	-
    Hama	L.HAMA	city	SY	SY	Hama	-
    Idlib	L.IDLIB	city	SY	SY	Idlib	-
    Latakia|Lattakia	L.LATAKIA	city	SY	SY	Latakia	-
    Tartus|Tartous	L.TARTUS	city	SY	SY	Tartus	-
    Deir ez-Zor|Deir Ezzor|Deir al-Zor	L.DEIR_EZ_ZOR	city	SY	SY	Deir ez-Zor	-
    Raqqa|Raqa	L.RAQQA	city	SY	SY	Raqqa	-
    Daraa|Deraa	L.DARAA	city	SY	SY	Daraa	-
    Palmyra|Tadmur	L.PALMYRA	city	SY	SY	Palmyra	-
    Kobani|Kobane|Ayn al-Arab	L.KOBANI	city	SY	SY	Kobani	-
    Qamishli	L.QAMISHLI	city	SY	SY	Qamishli	-
    Suwayda|Sweida|As-Suwayda	L.SUWAYDA	city	SY	SY	Suwayda	-
    Manbij	L.MANBIJ	city	SY	SY	Manbij	-
    Hasakah|Hasaka	L.HASAKAH	city	SY	SY	Hasakah	-
    Quneitra	L.QUNEITRA	city	SY	SY	Quneitra	-
    Hmeimim|Khmeimim	L.HMEIMIM	city	SY	SY	Hmeimim	-
    Baghdad|Bagdad	L.BAGHDAD	city	IQ	IQ	Baghdad	-
    Mosul	L.MOSUL	city	IQ	IQ	Mosul	-
    Basra	L.BASRA	city	IQ	IQ	Basra	-
    Erbil|Irbil	L.ERBIL	city	IQ	L.KURDISTAN_REGION	Erbil	-
    Kirkuk	L.KIRKUK	city	IQ	IQ	Kirkuk	-
    Sulaymaniyah|Sulaimaniyah	L.SULAYMANIYAH	city	IQ	L.KURDISTAN_REGION	Sulaymaniyah	-
    Najaf	L.NAJAF	city	IQ	IQ	Najaf	-
    Karbala	L.KARBALA	city	IQ	IQ	Karbala	-
    Fallujah|Falluja	L.FALLUJAH	city	IQ	IQ	Fallujah	-
    Sinjar	L.SINJAR	city	IQ	IQ	Sinjar	-
    Tikrit	L.TIKRIT	city	IQ	IQ	Tikrit	-
    Kurdistan Region|Wilayah Kurdistan|Iraqi Kurdistan|Kurdistan Irak	L.KURDISTAN_REGION	region	IQ	IQ	Kurdistan Region	-
    Green Zone|Zona Hijau	L.GREEN_ZONE	region	IQ	L.BAGHDAD	Green Zone	-
    Tehran|Teheran	L.TEHRAN	city	IR	IR	Tehran	-
    Isfahan|Esfahan	L.ISFAHAN	city	IR	IR	Isfahan	-
    Mashhad	L.MASHHAD	city	IR	IR	Mashhad	-
    Qom	L.QOM	city	IR	IR	Qom	-
    Shiraz	L.SHIRAZ	city	IR	IR	Shiraz	-
    Tabriz	L.TABRIZ	city	IR	IR	Tabriz	-
    Kerman	L.KERMAN	city	IR	IR	Kerman	-
    Bandar Abbas	L.BANDAR_ABBAS	city	IR	IR	Bandar Abbas	-
    Kermanshah	L.KERMANSHAH	city	IR	IR	Kermanshah	-
    Ahvaz	L.AHVAZ	city	IR	IR	Ahvaz	-
    Bushehr	L.BUSHEHR	city	IR	IR	Bushehr	-
    Zahedan	L.ZAHEDAN	city	IR	IR	Zahedan	-
    Chabahar	L.CHABAHAR	city	IR	IR	Chabahar	-
    Natanz	L.NATANZ	site	IR	L.ISFAHAN	Natanz	-
    Fordow|Fordo	L.FORDOW	site	IR	L.QOM	Fordow	-
    Arak|Khondab	L.ARAK	site	IR	IR	Arak	-
    Parchin	L.PARCHIN	site	IR	IR	Parchin	-
    Evin Prison|Penjara Evin|Evin	L.EVIN_PRISON	site	IR	L.TEHRAN	Evin Prison	-
    Kharg Island|Pulau Kharg|Kharg	L.KHARG_ISLAND	site	IR	IR	Kharg Island	-
    Sistan-Baluchestan|Sistan and Baluchestan	L.SISTAN_BALUCHESTAN	region	IR	IR	Sistan-Baluchestan	-
    Riyadh|Riyad	L.RIYADH	city	SA	SA	Riyadh	-
    Jeddah|Jiddah	L.JEDDAH	city	SA	SA	Jeddah	-
    Mecca|Mekkah|Makkah|Mekah	L.MECCA	city	SA	SA	Mecca	-
    Medina|Madinah|Madina	L.MEDINA	city	SA	SA	Medina	-
    Dammam	L.DAMMAM	city	SA	SA	Dammam	-
    Mina	L.MINA	city	SA	SA	Mina	common
    Arafat|Padang Arafah|Arafah|Mount Arafat	L.ARAFAT	city	SA	SA	Arafat	-
    Muzdalifah	L.MUZDALIFAH	city	SA	SA	Muzdalifah	-
    Taif	L.TAIF	city	SA	SA	Taif	-
    Neom	L.NEOM	city	SA	SA	Neom	-
    Khobar	L.KHOBAR	city	SA	SA	Khobar	-
    Grand Mosque|Masjidil Haram|Masjid al-Haram|Kaaba|Ka'bah	L.GRAND_MOSQUE	site	SA	L.MECCA	Grand Mosque	-
    Prophet's Mosque|Masjid Nabawi	L.PROPHET_S_MOSQUE	site	SA	L.MEDINA	Prophet's Mosque	-
    King Abdulaziz International Airport|Bandara King Abdulaziz|KAIA	L.KING_ABDULAZIZ_INTERNATIONAL_AIRPORT	site	SA	L.JEDDAH	King Abdulaziz International Airport	-
    Sanaa|Sana'a	L.SANAA	city	YE	YE	Sanaa	-
    Aden	L.ADEN	city	YE	YE	Aden	-
    Hodeidah|Hudaydah|Hodeida	L.HODEIDAH	city	YE	YE	Hodeidah	-
    Taiz	L.TAIZ	city	YE	YE	Taiz	-
    Marib	L.MARIB	city	YE	YE	Marib	-
    Mukalla	L.MUKALLA	city	YE	YE	Mukalla	-
    Saada|Sadah	L.SAADA	city	YE	YE	Saada	-
    Ras Isa	L.RAS_ISA	city	YE	YE	Ras Isa	-
    Hadramawt|Hadramaut|Hadhramaut	L.HADRAMAWT	region	YE	YE	Hadramawt	-
    Socotra|Sokotra	L.SOCOTRA	region	YE	YE	Socotra	-
    Dubai	L.DUBAI	city	AE	AE	Dubai	-
    Abu Dhabi	L.ABU_DHABI	city	AE	AE	Abu Dhabi	-
    Sharjah	L.SHARJAH	city	AE	AE	Sharjah	-
    Fujairah	L.FUJAIRAH	city	AE	AE	Fujairah	-
    Doha	L.DOHA	city	QA	QA	Doha	-
    Al Udeid|Al Udeid Air Base|Pangkalan Udara Al Udeid	L.AL_UDEID	city	QA	QA	Al Udeid	-
    Kuwait City|Kota Kuwait	L.KUWAIT_CITY	city	KW	KW	Kuwait City	-
    Manama	L.MANAMA	city	BH	BH	Manama	-
    Muscat|Muskat	L.MUSCAT	city	OM	OM	Muscat	-
    Salalah	L.SALALAH	city	OM	OM	Salalah	-
    Amman	L.AMMAN	city	JO	JO	Amman	-
    Aqaba	L.AQABA	city	JO	JO	Aqaba	-
    Zarqa	L.ZARQA	city	JO	JO	Zarqa	-
    Cairo|Kairo	L.CAIRO	city	EG	EG	Cairo	-
    Alexandria|Aleksandria|Iskandariyah	L.ALEXANDRIA	city	EG	EG	Alexandria	-
    Sharm el-Sheikh|Sharm El Sheikh	L.SHARM_EL_SHEIKH	city	EG	EG	Sharm el-Sheikh	-
    El Arish|Al-Arish	L.EL_ARISH	city	EG	L.SINAI	El Arish	-
    Giza	L.GIZA	city	EG	EG	Giza	-
    Port Said	L.PORT_SAID	city	EG	EG	Port Said	-
    Ismailia	L.ISMAILIA	city	EG	EG	Ismailia	-
    Luxor	L.LUXOR	city	EG	EG	Luxor	-
    Sinai|Sinai Peninsula|Semenanjung Sinai	L.SINAI	region	EG	EG	Sinai	-
    Ankara	L.ANKARA	city	TR	TR	Ankara	-
    Istanbul	L.ISTANBUL	city	TR	TR	Istanbul	-
    Izmir	L.IZMIR	city	TR	TR	Izmir	-
    Gaziantep	L.GAZIANTEP	city	TR	TR	Gaziantep	-
    Kahramanmaras|Kahramanmaraş	L.KAHRAMANMARAS	city	TR	TR	Kahramanmaras	-
    Hatay|Antakya|Antakia	L.HATAY	city	TR	TR	Hatay	-
    Adana	L.ADANA	city	TR	TR	Adana	-
    Diyarbakir	L.DIYARBAKIR	city	TR	TR	Diyarbakir	-
    Antalya	L.ANTALYA	city	TR	TR	Antalya	-
    Incirlik	L.INCIRLIK	city	TR	TR	Incirlik	-
    Anatolia	L.ANATOLIA	region	TR	TR	Anatolia	-
    Kabul	L.KABUL	city	AF	AF	Kabul	-
    Kandahar	L.KANDAHAR	city	AF	AF	Kandahar	-
    Herat	L.HERAT	city	AF	AF	Herat	-
    Jalalabad	L.JALALABAD	city	AF	L.NANGARHAR	Jalalabad	-
    Mazar-i-Sharif|Mazar-e-Sharif	L.MAZAR_I_SHARIF	city	AF	AF	Mazar-i-Sharif	-
    Kunduz	L.KUNDUZ	city	AF	AF	Kunduz	-
    Bagram	L.BAGRAM	city	AF	AF	Bagram	-
    Helmand	L.HELMAND	region	AF	AF	Helmand	-
    Nangarhar	L.NANGARHAR	region	AF	AF	Nangarhar	-
    Kunar	L.KUNAR	region	AF	AF	Kunar	-
    Paktika	L.PAKTIKA	region	AF	AF	Paktika	-
    Panjshir	L.PANJSHIR	region	AF	AF	Panjshir	-
    Islamabad	L.ISLAMABAD	city	PK	PK	Islamabad	-
    Karachi	L.KARACHI	city	PK	L.SINDH	Karachi	-
    Lahore	L.LAHORE	city	PK	L.PUNJAB_PAKISTAN	Lahore	-
    Peshawar	L.PESHAWAR	city	PK	L.KHYBER_PAKHTUNKHWA	Peshawar	-
    Quetta	L.QUETTA	city	PK	L.BALOCHISTAN	Quetta	-
    Rawalpindi	L.RAWALPINDI	city	PK	L.PUNJAB_PAKISTAN	Rawalpindi	-
    Multan	L.MULTAN	city	PK	L.PUNJAB_PAKISTAN	Multan	-
    Gwadar	L.GWADAR	city	PK	L.BALOCHISTAN	Gwadar	-
    Muzaffarabad	L.MUZAFFARABAD	city	PK	L.AZAD_KASHMIR	Muzaffarabad	-
    Balochistan|Baluchistan	L.BALOCHISTAN	region	PK	PK	Balochistan	-
    Khyber Pakhtunkhwa|Khyber-Pakhtunkhwa	L.KHYBER_PAKHTUNKHWA	region	PK	PK	Khyber Pakhtunkhwa	-
    Sindh	L.SINDH	region	PK	PK	Sindh	-
    Punjab	L.PUNJAB_PAKISTAN	region	PK	PK	Punjab (Pakistan)	-
    Azad Kashmir|Pakistan-administered Kashmir|Kashmir Pakistan	L.AZAD_KASHMIR	region	PK	L.KASHMIR	Azad Kashmir	-
    Gilgit-Baltistan	L.GILGIT_BALTISTAN	region	PK	L.KASHMIR	Gilgit-Baltistan	-
    New Delhi|Delhi	L.NEW_DELHI	city	IN	IN	New Delhi	-
    Mumbai|Bombay	L.MUMBAI	city	IN	L.MAHARASHTRA	Mumbai	-
    Kolkata|Kalkuta|Calcutta	L.KOLKATA	city	IN	L.WEST_BENGAL	Kolkata	-
    Chennai|Madras	L.CHENNAI	city	IN	L.TAMIL_NADU	Chennai	-
    Bengaluru|Bangalore	L.BENGALURU	city	IN	L.KARNATAKA	Bengaluru	-
    Hyderabad	L.HYDERABAD	city	IN	L.TELANGANA	Hyderabad	-
    Ahmedabad	L.AHMEDABAD	city	IN	L.GUJARAT	Ahmedabad	-
    Srinagar	L.SRINAGAR	city	IN	L.JAMMU_AND_KASHMIR	Srinagar	-
    Pahalgam	L.PAHALGAM	city	IN	L.JAMMU_AND_KASHMIR	Pahalgam	-
    Jammu	L.JAMMU	city	IN	L.JAMMU_AND_KASHMIR	Jammu	-
    Amritsar	L.AMRITSAR	city	IN	L.PUNJAB_INDIA	Amritsar	-
    Imphal	L.IMPHAL	city	IN	L.MANIPUR	Imphal	-
    Lucknow	L.LUCKNOW	city	IN	L.UTTAR_PRADESH	Lucknow	-
    Varanasi	L.VARANASI	city	IN	L.UTTAR_PRADESH	Varanasi	-
    Prayagraj|Allahabad	L.PRAYAGRAJ	city	IN	L.UTTAR_PRADESH	Prayagraj	-
    Ayodhya	L.AYODHYA	city	IN	L.UTTAR_PRADESH	Ayodhya	-
    Jaipur	L.JAIPUR	city	IN	L.RAJASTHAN	Jaipur	-
    Wayanad	L.WAYANAD	city	IN	L.KERALA	Wayanad	-
    Morbi	L.MORBI	city	IN	L.GUJARAT	Morbi	-
    Bhopal	L.BHOPAL	city	IN	IN	Bhopal	-
    Patna	L.PATNA	city	IN	L.BIHAR	Patna	-
    Jammu and Kashmir|Jammu dan Kashmir|Indian-administered Kashmir|Kashmir India	L.JAMMU_AND_KASHMIR	region	IN	L.KASHMIR	Jammu and Kashmir	-
    Ladakh	L.LADAKH	region	IN	L.KASHMIR	Ladakh	-
    Manipur	L.MANIPUR	region	IN	IN	Manipur	-
    Assam	L.ASSAM	region	IN	IN	Assam	-
    Kerala	L.KERALA	region	IN	IN	Kerala	-
    Gujarat	L.GUJARAT	region	IN	IN	Gujarat	-
    Maharashtra	L.MAHARASHTRA	region	IN	IN	Maharashtra	-
    Tamil Nadu	L.TAMIL_NADU	region	IN	IN	Tamil Nadu	-
    Karnataka	L.KARNATAKA	region	IN	IN	Karnataka	-
    Telangana	L.TELANGANA	region	IN	IN	Telangana	-
    West Bengal|Benggala Barat	L.WEST_BENGAL	region	IN	IN	West Bengal	-
    Uttar Pradesh	L.UTTAR_PRADESH	region	IN	IN	Uttar Pradesh	-
    Uttarakhand	L.UTTARAKHAND	region	IN	IN	Uttarakhand	-
    Himachal Pradesh	L.HIMACHAL_PRADESH	region	IN	IN	Himachal Pradesh	-
    Rajasthan	L.RAJASTHAN	region	IN	IN	Rajasthan	-
    Bihar	L.BIHAR	region	IN	IN	Bihar	-
    Odisha|Orissa	L.ODISHA	region	IN	IN	Odisha	-
    Punjab	L.PUNJAB_INDIA	region	IN	IN	Punjab (India)	-
    Andaman and Nicobar Islands|Kepulauan Andaman dan Nikobar	L.ANDAMAN_AND_NICOBAR_ISLANDS	region	IN	IN	Andaman and Nicobar Islands	-
    Galwan Valley|Lembah Galwan	L.GALWAN_VALLEY	region	IN	L.LADAKH	Galwan Valley	-
    Arunachal Pradesh	L.ARUNACHAL_PRADESH	region	IN	IN	Arunachal Pradesh	-
    Dhaka	L.DHAKA	city	BD	BD	Dhaka	-
    Chittagong|Chattogram	L.CHITTAGONG	city	BD	BD	Chittagong	-
    Cox's Bazar	L.COX_S_BAZAR	city	BD	BD	Cox's Bazar	-
    Sylhet	L.SYLHET	city	BD	BD	Sylhet	-
    Khulna	L.KHULNA	city	BD	BD	Khulna	-
    Kutupalong|Kutupalong camp	L.KUTUPALONG	site	BD	L.COX_S_BAZAR	Kutupalong	-
    Bhasan Char	L.BHASAN_CHAR	site	BD	BD	Bhasan Char	-
    Colombo|Kolombo	L.COLOMBO	city	LK	LK	Colombo	-
    Kandy	L.KANDY	city	LK	LK	Kandy	-
    Jaffna	L.JAFFNA	city	LK	LK	Jaffna	-
    Hambantota	L.HAMBANTOTA	city	LK	LK	Hambantota	-
    Galle	L.GALLE	city	LK	LK	Galle	-
    Kathmandu	L.KATHMANDU	city	NP	NP	Kathmandu	-
    Pokhara	L.POKHARA	city	NP	NP	Pokhara	-
    Mount Everest|Gunung Everest|Everest	L.MOUNT_EVEREST	site	NP	NP	Mount Everest	-
    Naypyidaw|Nay Pyi Taw	L.NAYPYIDAW	city	MM	MM	Naypyidaw	-
    Yangon|Rangoon	L.YANGON	city	MM	MM	Yangon	-
    Mandalay	L.MANDALAY	city	MM	MM	Mandalay	-
    Myawaddy	L.MYAWADDY	city	MM	MM	Myawaddy	-
    Lashio	L.LASHIO	city	MM	L.SHAN_STATE	Lashio	-
    Sittwe	L.SITTWE	city	MM	L.RAKHINE	Sittwe	-
    Sagaing	L.SAGAING	city	MM	MM	Sagaing	-
    Laukkai	L.LAUKKAI	city	MM	L.SHAN_STATE	Laukkai	-
    Shwe Kokko	L.SHWE_KOKKO	city	MM	L.MYAWADDY	Shwe Kokko	-
    KK Park	L.KK_PARK	city	MM	L.MYAWADDY	KK Park	-
    Rakhine|Arakan|Rakhine State|Negara Bagian Rakhine	L.RAKHINE	region	MM	MM	Rakhine	-
    Shan State|Negara Bagian Shan|Shan	L.SHAN_STATE	region	MM	MM	Shan State	-
    Kachin|Kachin State|Negara Bagian Kachin	L.KACHIN	region	MM	MM	Kachin	-
    Chin State|Negara Bagian Chin	L.CHIN_STATE	region	MM	MM	Chin State	-
    Kayah|Karenni State	L.KAYAH	region	MM	MM	Kayah	-
    Karen State|Negara Bagian Karen|Kayin State|Negara Bagian Kayin	L.KAREN_STATE	region	MM	MM	Karen State	-
    Sagaing Region|Wilayah Sagaing	L.SAGAING_REGION	region	MM	MM	Sagaing Region	-
    Bangkok	L.BANGKOK	city	TH	TH	Bangkok	-
    Chiang Mai	L.CHIANG_MAI	city	TH	TH	Chiang Mai	-
    Phuket	L.PHUKET	city	TH	TH	Phuket	-
    Pattaya	L.PATTAYA	city	TH	TH	Pattaya	-
    Mae Sot	L.MAE_SOT	city	TH	TH	Mae Sot	-
    Chiang Rai	L.CHIANG_RAI	city	TH	TH	Chiang Rai	-
    Hat Yai	L.HAT_YAI	city	TH	TH	Hat Yai	-
    Surin	L.SURIN	city	TH	TH	Surin	-
    Sa Kaeo	L.SA_KAEO	city	TH	TH	Sa Kaeo	-
    Buriram	L.BURIRAM	city	TH	TH	Buriram	-
    Deep South of Thailand|Thailand Selatan|southern Thailand|Patani	L.DEEP_SOUTH_OF_THAILAND	region	TH	TH	Deep South of Thailand	-
    Pattani	L.PATTANI	region	TH	TH	Pattani	-
    Yala	L.YALA	region	TH	TH	Yala	-
    Narathiwat	L.NARATHIWAT	region	TH	TH	Narathiwat	-
    Sisaket|Si Sa Ket	L.SISAKET	region	TH	TH	Sisaket	-
    Phnom Penh	L.PHNOM_PENH	city	KH	KH	Phnom Penh	-
    Siem Reap	L.SIEM_REAP	city	KH	KH	Siem Reap	-
    Sihanoukville	L.SIHANOUKVILLE	city	KH	KH	Sihanoukville	-
    Poipet	L.POIPET	city	KH	KH	Poipet	-
    Battambang	L.BATTAMBANG	city	KH	KH	Battambang	-
    Bavet	L.BAVET	city	KH	KH	Bavet	-
    Oddar Meanchey	L.ODDAR_MEANCHEY	region	KH	KH	Oddar Meanchey	-
    Banteay Meanchey	L.BANTEAY_MEANCHEY	region	KH	KH	Banteay Meanchey	-
    Angkor Wat	L.ANGKOR_WAT	site	KH	L.SIEM_REAP	Angkor Wat	-
    Ream Naval Base|Pangkalan Laut Ream|Ream	L.REAM_NAVAL_BASE	site	KH	L.SIHANOUKVILLE	Ream Naval Base	-
    Vientiane	L.VIENTIANE	city	LA	LA	Vientiane	-
    Luang Prabang	L.LUANG_PRABANG	city	LA	LA	Luang Prabang	-
    Vang Vieng	L.VANG_VIENG	city	LA	LA	Vang Vieng	-
    Hanoi|Ha Noi	L.HANOI	city	VN	VN	Hanoi	-
    Ho Chi Minh City|Kota Ho Chi Minh|Saigon|Ho Chi Minh	L.HO_CHI_MINH_CITY	city	VN	VN	Ho Chi Minh City	-
    Da Nang|Danang	L.DA_NANG	city	VN	VN	Da Nang	-
    Haiphong|Hai Phong	L.HAIPHONG	city	VN	VN	Haiphong	-
    Hue	L.HUE	city	VN	VN	Hue	common
    Nha Trang	L.NHA_TRANG	city	VN	VN	Nha Trang	-
    Ha Long Bay|Teluk Ha Long|Halong Bay	L.HA_LONG_BAY	city	VN	VN	Ha Long Bay	-
    Kuala Lumpur|KL	L.KUALA_LUMPUR	city	MY	MY	Kuala Lumpur	-
    Putrajaya	L.PUTRAJAYA	city	MY	MY	Putrajaya	-
    Johor Bahru	L.JOHOR_BAHRU	city	MY	L.JOHOR	Johor Bahru	-
    George Town|Georgetown	L.GEORGE_TOWN	city	MY	L.PENANG	George Town	-
    Kota Kinabalu	L.KOTA_KINABALU	city	MY	L.SABAH	Kota Kinabalu	-
    Kuching	L.KUCHING	city	MY	L.SARAWAK	Kuching	-
    Tawau	L.TAWAU	city	MY	L.SABAH	Tawau	-
    Sandakan	L.SANDAKAN	city	MY	L.SABAH	Sandakan	-
    Semporna	L.SEMPORNA	city	MY	L.SABAH	Semporna	-
    Ipoh	L.IPOH	city	MY	MY	Ipoh	-
    Shah Alam	L.SHAH_ALAM	city	MY	L.SELANGOR	Shah Alam	-
    Klang	L.KLANG	city	MY	L.SELANGOR	Klang	-
    Malacca|Melaka|Malaka	L.MALACCA	city	MY	MY	Malacca	-
    Sabah	L.SABAH	region	MY	MY	Sabah	-
    Sarawak	L.SARAWAK	region	MY	MY	Sarawak	-
    Johor	L.JOHOR	region	MY	MY	Johor	-
    Penang|Pulau Pinang	L.PENANG	region	MY	MY	Penang	-
    Selangor	L.SELANGOR	region	MY	MY	Selangor	-
    Kelantan	L.KELANTAN	region	MY	MY	Kelantan	-
    Kedah	L.KEDAH	region	MY	MY	Kedah	-
    Terengganu	L.TERENGGANU	region	MY	MY	Terengganu	-
    Pahang	L.PAHANG	region	MY	MY	Pahang	-
    Langkawi	L.LANGKAWI	region	MY	MY	Langkawi	-
    Perak	L.PERAK	region	MY	MY	Perak	common
    Changi Airport|Bandara Changi|Changi	L.CHANGI_AIRPORT	site	SG	SG	Changi Airport	-
    Sentosa|Pulau Sentosa	L.SENTOSA	site	SG	SG	Sentosa	-
    Pedra Branca|Pulau Batu Puteh	L.PEDRA_BRANCA	site	SG	SG	Pedra Branca	-
    Marina Bay Sands	L.MARINA_BAY_SANDS	site	SG	SG	Marina Bay Sands	-
    Manila|Metro Manila	L.MANILA	city	PH	L.LUZON	Manila	-
    Quezon City	L.QUEZON_CITY	city	PH	L.LUZON	Quezon City	-
    Davao|Davao City|Kota Davao	L.DAVAO	city	PH	L.MINDANAO	Davao	-
    Cebu|Cebu City	L.CEBU	city	PH	L.VISAYAS	Cebu	-
    Zamboanga|Zamboanga City	L.ZAMBOANGA	city	PH	L.MINDANAO	Zamboanga	-
    Marawi	L.MARAWI	city	PH	L.MINDANAO	Marawi	-
    Cotabato	L.COTABATO	city	PH	L.MINDANAO	Cotabato	-
    General Santos	L.GENERAL_SANTOS	city	PH	L.MINDANAO	General Santos	-
    Baguio	L.BAGUIO	city	PH	L.LUZON	Baguio	-
    Tacloban	L.TACLOBAN	city	PH	L.VISAYAS	Tacloban	-
    Puerto Princesa	L.PUERTO_PRINCESA	city	PH	L.PALAWAN	Puerto Princesa	-
    Iligan	L.ILIGAN	city	PH	L.MINDANAO	Iligan	-
    Luzon	L.LUZON	region	PH	PH	Luzon	-
    Mindanao	L.MINDANAO	region	PH	PH	Mindanao	-
    Visayas	L.VISAYAS	region	PH	PH	Visayas	-
    Palawan	L.PALAWAN	region	PH	PH	Palawan	-
    Sulu|Jolo	L.SULU	region	PH	PH	Sulu	-
    Bangsamoro|BARMM	L.BANGSAMORO	region	PH	L.MINDANAO	Bangsamoro	-
    Basilan	L.BASILAN	region	PH	PH	Basilan	-
    Tawi-Tawi	L.TAWI_TAWI	region	PH	PH	Tawi-Tawi	-
    Bicol|Mayon	L.BICOL	region	PH	L.LUZON	Bicol	-
    Batangas|Taal	L.BATANGAS	region	PH	L.LUZON	Batangas	-
    Bandar Seri Begawan	L.BANDAR_SERI_BEGAWAN	city	BN	BN	Bandar Seri Begawan	-
    Dili	L.DILI	city	TL	TL	Dili	-
    Baucau	L.BAUCAU	city	TL	TL	Baucau	-
    Oecusse|Oe-Cusse	L.OECUSSE	city	TL	TL	Oecusse	-
    Port Moresby	L.PORT_MORESBY	city	PG	PG	Port Moresby	-
    Lae	L.LAE	city	PG	PG	Lae	-
    Bougainville	L.BOUGAINVILLE	region	PG	PG	Bougainville	-
    Enga	L.ENGA	region	PG	PG	Enga	-
    Western Highlands	L.WESTERN_HIGHLANDS_PNG	region	PG	PG	Western Highlands (PNG)	-
    Canberra	L.CANBERRA	city	AU	AU	Canberra	-
    Sydney	L.SYDNEY	city	AU	L.NEW_SOUTH_WALES	Sydney	-
    Melbourne	L.MELBOURNE	city	AU	L.VICTORIA_STATE	Melbourne	-
    Brisbane	L.BRISBANE	city	AU	L.QUEENSLAND	Brisbane	-
    Perth	L.PERTH	city	AU	L.WESTERN_AUSTRALIA	Perth	-
    Adelaide	L.ADELAIDE	city	AU	AU	Adelaide	-
    Darwin	L.DARWIN	city	AU	L.NORTHERN_TERRITORY	Darwin	-
    Hobart	L.HOBART	city	AU	L.TASMANIA	Hobart	-
    Gold Coast	L.GOLD_COAST	city	AU	L.QUEENSLAND	Gold Coast	-
    Cairns	L.CAIRNS	city	AU	L.QUEENSLAND	Cairns	-
    Alice Springs	L.ALICE_SPRINGS	city	AU	L.NORTHERN_TERRITORY	Alice Springs	-
    Bondi Beach|Pantai Bondi|Bondi	L.BONDI_BEACH	city	AU	L.SYDNEY	Bondi Beach	-
    New South Wales|NSW	L.NEW_SOUTH_WALES	region	AU	AU	New South Wales	-
    Victoria State|negara bagian Victoria|Victoria	L.VICTORIA_STATE	region	AU	AU	Victoria State	-
    Queensland	L.QUEENSLAND	region	AU	AU	Queensland	-
    Western Australia|Australia Barat	L.WESTERN_AUSTRALIA	region	AU	AU	Western Australia	-
    Northern Territory|Wilayah Utara Australia	L.NORTHERN_TERRITORY	region	AU	AU	Northern Territory	-
    Tasmania	L.TASMANIA	region	AU	AU	Tasmania	-
    Christmas Island|Pulau Christmas|Pulau Natal	L.CHRISTMAS_ISLAND	region	AU	AU	Christmas Island	-
    Great Barrier Reef|Karang Penghalang Besar	L.GREAT_BARRIER_REEF	region	AU	AU	Great Barrier Reef	-
    Torres Strait|Selat Torres	L.TORRES_STRAIT	region	AU	AU	Torres Strait	-
    Ashmore Reef|Pulau Pasir|Ashmore and Cartier	L.ASHMORE_REEF	region	AU	AU	Ashmore Reef	-
    Wellington	L.WELLINGTON	city	NZ	NZ	Wellington	-
    Auckland	L.AUCKLAND	city	NZ	NZ	Auckland	-
    Christchurch	L.CHRISTCHURCH	city	NZ	NZ	Christchurch	-
    Noumea|Nouméa	L.NOUMEA	city	NC	FR	Noumea	-
    New Caledonia|Kaledonia Baru	L.NEW_CALEDONIA	region	NC	FR	New Caledonia	-
    Washington|Washington DC|Washington, D.C.|DC	L.WASHINGTON	city	US	US	Washington	-
    New York City|New York|NYC	L.NEW_YORK_CITY	city	US	L.NEW_YORK_STATE	New York City	-
    Los Angeles|LA	L.LOS_ANGELES	city	US	L.CALIFORNIA	Los Angeles	-
    Chicago	L.CHICAGO	city	US	L.ILLINOIS	Chicago	-
    Houston	L.HOUSTON	city	US	L.TEXAS	Houston	-
    Dallas	L.DALLAS	city	US	L.TEXAS	Dallas	-
    Austin	L.AUSTIN	city	US	L.TEXAS	Austin	-
    San Antonio	L.SAN_ANTONIO	city	US	L.TEXAS	San Antonio	-
    El Paso	L.EL_PASO	city	US	L.TEXAS	El Paso	-
    Uvalde	L.UVALDE	city	US	L.TEXAS	Uvalde	-
    San Francisco	L.SAN_FRANCISCO	city	US	L.CALIFORNIA	San Francisco	-
    San Diego	L.SAN_DIEGO	city	US	L.CALIFORNIA	San Diego	-
    Seattle	L.SEATTLE	city	US	L.WASHINGTON_STATE	Seattle	-
    Boston	L.BOSTON	city	US	L.MASSACHUSETTS	Boston	-
    Philadelphia	L.PHILADELPHIA	city	US	L.PENNSYLVANIA	Philadelphia	-
    Pittsburgh	L.PITTSBURGH	city	US	L.PENNSYLVANIA	Pittsburgh	-
    Butler|Butler, Pennsylvania	L.BUTLER	city	US	L.PENNSYLVANIA	Butler	-
    Miami	L.MIAMI	city	US	L.FLORIDA	Miami	-
    Palm Beach	L.PALM_BEACH	city	US	L.FLORIDA	Palm Beach	-
    Orlando	L.ORLANDO	city	US	L.FLORIDA	Orlando	-
    Atlanta	L.ATLANTA	city	US	L.GEORGIA_STATE	Atlanta	-
    Detroit	L.DETROIT	city	US	L.MICHIGAN	Detroit	-
    Minneapolis	L.MINNEAPOLIS	city	US	L.MINNESOTA	Minneapolis	-
    Las Vegas	L.LAS_VEGAS	city	US	L.NEVADA	Las Vegas	-
    Phoenix	L.PHOENIX	city	US	L.ARIZONA	Phoenix	common
    Denver	L.DENVER	city	US	L.COLORADO	Denver	-
    New Orleans	L.NEW_ORLEANS	city	US	L.LOUISIANA	New Orleans	-
    Baltimore	L.BALTIMORE	city	US	L.MARYLAND	Baltimore	-
    Portland	L.PORTLAND	city	US	L.OREGON	Portland	-
    Springfield	L.SPRINGFIELD	city	US	US	Springfield	-
    Buffalo	L.BUFFALO	city	US	L.NEW_YORK_STATE	Buffalo	-
    Lahaina	L.LAHAINA	city	US	L.HAWAII	Lahaina	-
    Honolulu	L.HONOLULU	city	US	L.HAWAII	Honolulu	-
    Anchorage	L.ANCHORAGE	city	US	L.ALASKA	Anchorage	-
    Memphis	L.MEMPHIS	city	US	US	Memphis	-
    Nashville	L.NASHVILLE	city	US	US	Nashville	-
    Milwaukee	L.MILWAUKEE	city	US	L.WISCONSIN	Milwaukee	-
    Charlotte	L.CHARLOTTE	city	US	L.NORTH_CAROLINA	Charlotte	-
    Charlottesville	L.CHARLOTTESVILLE	city	US	US	Charlottesville	-
    Pacific Palisades	L.PACIFIC_PALISADES	city	US	L.LOS_ANGELES	Pacific Palisades	-
    California|Kalifornia	L.CALIFORNIA	region	US	US	California	-
    Texas	L.TEXAS	region	US	US	Texas	-
    Florida	L.FLORIDA	region	US	US	Florida	-
    New York State|negara bagian New York	L.NEW_YORK_STATE	region	US	US	New York State	-
    Pennsylvania	L.PENNSYLVANIA	region	US	US	Pennsylvania	-
    Illinois	L.ILLINOIS	region	US	US	Illinois	-
    Ohio	L.OHIO	region	US	US	Ohio	-
    Georgia State|negara bagian Georgia|Georgia	L.GEORGIA_STATE	region	US	US	Georgia State	-
    Michigan	L.MICHIGAN	region	US	US	Michigan	-
    Wisconsin	L.WISCONSIN	region	US	US	Wisconsin	-
    Minnesota	L.MINNESOTA	region	US	US	Minnesota	-
    Arizona	L.ARIZONA	region	US	US	Arizona	-
    Nevada	L.NEVADA	region	US	US	Nevada	-
    Colorado	L.COLORADO	region	US	US	Colorado	-
    Oregon	L.OREGON	region	US	US	Oregon	-
    Washington State|negara bagian Washington	L.WASHINGTON_STATE	region	US	US	Washington State	-
    Massachusetts	L.MASSACHUSETTS	region	US	US	Massachusetts	-
    Maryland	L.MARYLAND	region	US	US	Maryland	-
    Virginia	L.VIRGINIA	region	US	US	Virginia	-
    North Carolina|Carolina Utara	L.NORTH_CAROLINA	region	US	US	North Carolina	-
    South Carolina|Carolina Selatan	L.SOUTH_CAROLINA	region	US	US	South Carolina	-
    Louisiana	L.LOUISIANA	region	US	US	Louisiana	-
    Alabama	L.ALABAMA	region	US	US	Alabama	-
    Tennessee	L.TENNESSEE	region	US	US	Tennessee	-
    Kentucky	L.KENTUCKY	region	US	US	Kentucky	-
    Missouri	L.MISSOURI	region	US	US	Missouri	-
    Oklahoma	L.OKLAHOMA	region	US	US	Oklahoma	-
    Utah	L.UTAH	region	US	US	Utah	-
    Idaho	L.IDAHO	region	US	US	Idaho	-
    Hawaii	L.HAWAII	region	US	US	Hawaii	-
    Alaska	L.ALASKA	region	US	US	Alaska	-
    Maui	L.MAUI	region	US	L.HAWAII	Maui	-
    Guam	L.GUAM	region	US	US	Guam	-
    Puerto Rico|Puerto Riko	L.PUERTO_RICO	region	US	US	Puerto Rico	-
    Capitol|Gedung Capitol|US Capitol|Capitol Hill|Gedung Kongres	L.CAPITOL	site	US	L.WASHINGTON	Capitol	-
    Mar-a-Lago	L.MAR_A_LAGO	site	US	L.PALM_BEACH	Mar-a-Lago	-
    Camp David	L.CAMP_DAVID	site	US	US	Camp David	-
    Silicon Valley|Lembah Silikon	L.SILICON_VALLEY	site	US	L.CALIFORNIA	Silicon Valley	-
    Wall Street	L.WALL_STREET	site	US	L.NEW_YORK_CITY	Wall Street	-
    UN headquarters|Markas Besar PBB|markas PBB|UN headquarters in New York	L.UN_HEADQUARTERS	site	US	L.NEW_YORK_CITY	UN headquarters	-
    Pearl Harbor	L.PEARL_HARBOR	site	US	L.HAWAII	Pearl Harbor	-
    Cape Canaveral|Kennedy Space Center	L.CAPE_CANAVERAL	site	US	L.FLORIDA	Cape Canaveral	-
    Francis Scott Key Bridge|Jembatan Francis Scott Key|Key Bridge	L.FRANCIS_SCOTT_KEY_BRIDGE	site	US	L.BALTIMORE	Francis Scott Key Bridge	-
    Manhattan	L.MANHATTAN	site	US	L.NEW_YORK_CITY	Manhattan	-
    Ottawa	L.OTTAWA	city	CA	L.ONTARIO	Ottawa	-
    Toronto	L.TORONTO	city	CA	L.ONTARIO	Toronto	-
    Montreal	L.MONTREAL	city	CA	L.QUEBEC	Montreal	-
    Vancouver	L.VANCOUVER	city	CA	L.BRITISH_COLUMBIA	Vancouver	-
    Calgary	L.CALGARY	city	CA	L.ALBERTA	Calgary	-
    Kananaskis	L.KANANASKIS	city	CA	L.ALBERTA	Kananaskis	-
    Jasper	L.JASPER	city	CA	L.ALBERTA	Jasper	-
    Quebec	L.QUEBEC	region	CA	CA	Quebec	-
    Ontario	L.ONTARIO	region	CA	CA	Ontario	-
    Alberta	L.ALBERTA	region	CA	CA	Alberta	-
    British Columbia	L.BRITISH_COLUMBIA	region	CA	CA	British Columbia	-
    Mexico City|Kota Meksiko	L.MEXICO_CITY	city	MX	MX	Mexico City	-
    Guadalajara	L.GUADALAJARA	city	MX	MX	Guadalajara	-
    Monterrey	L.MONTERREY	city	MX	MX	Monterrey	-
    Tijuana	L.TIJUANA	city	MX	MX	Tijuana	-
    Ciudad Juarez|Juarez	L.CIUDAD_JUAREZ	city	MX	MX	Ciudad Juarez	-
    Culiacan	L.CULIACAN	city	MX	L.SINALOA	Culiacan	-
    Acapulco	L.ACAPULCO	city	MX	MX	Acapulco	-
    Cancun	L.CANCUN	city	MX	MX	Cancun	-
    Sinaloa	L.SINALOA	region	MX	MX	Sinaloa	-
    Chiapas	L.CHIAPAS	region	MX	MX	Chiapas	-
    Michoacan	L.MICHOACAN	region	MX	MX	Michoacan	-
    Guerrero	L.GUERRERO	region	MX	MX	Guerrero	-
    Brasilia|Brasília	L.BRASILIA	city	BR	BR	Brasilia	-
    Rio de Janeiro|Rio	L.RIO_DE_JANEIRO	city	BR	BR	Rio de Janeiro	-
    Sao Paulo|São Paulo	L.SAO_PAULO	city	BR	BR	Sao Paulo	-
    Belem|Belém	L.BELEM	city	BR	BR	Belem	-
    Manaus	L.MANAUS	city	BR	BR	Manaus	-
    Porto Alegre	L.PORTO_ALEGRE	city	BR	L.RIO_GRANDE_DO_SUL	Porto Alegre	-
    Rio Grande do Sul	L.RIO_GRANDE_DO_SUL	region	BR	BR	Rio Grande do Sul	-
    Buenos Aires	L.BUENOS_AIRES	city	AR	AR	Buenos Aires	-
    Rosario	L.ROSARIO	city	AR	AR	Rosario	-
    Cordoba	L.CORDOBA	city	AR	AR	Cordoba	-
    Bogota|Bogotá	L.BOGOTA	city	CO	CO	Bogota	-
    Medellin	L.MEDELLIN	city	CO	CO	Medellin	-
    Cali	L.CALI	city	CO	CO	Cali	-
    Cucuta	L.CUCUTA	city	CO	CO	Cucuta	-
    Caracas	L.CARACAS	city	VE	VE	Caracas	-
    Maracaibo	L.MARACAIBO	city	VE	VE	Maracaibo	-
    Lima	L.LIMA	city	PE	PE	Lima	common
    Cusco	L.CUSCO	city	PE	PE	Cusco	-
    Arequipa	L.AREQUIPA	city	PE	PE	Arequipa	-
    Santiago	L.SANTIAGO	city	CL	CL	Santiago	-
    Valparaiso	L.VALPARAISO	city	CL	CL	Valparaiso	-
    Quito	L.QUITO	city	EC	EC	Quito	-
    Guayaquil	L.GUAYAQUIL	city	EC	EC	Guayaquil	-
    Galapagos|Kepulauan Galapagos	L.GALAPAGOS	region	EC	EC	Galapagos	-
    La Paz	L.LA_PAZ	city	BO	BO	La Paz	-
    Santa Cruz	L.SANTA_CRUZ	city	BO	BO	Santa Cruz	-
    Havana	L.HAVANA	city	CU	CU	Havana	-
    Guantanamo Bay|Teluk Guantanamo|Guantanamo	L.GUANTANAMO_BAY	site	CU	CU	Guantanamo Bay	-
    Port-au-Prince	L.PORT_AU_PRINCE	city	HT	HT	Port-au-Prince	-
    Panama City|Kota Panama	L.PANAMA_CITY	city	PA	PA	Panama City	-
    London	L.LONDON	city	GB	GB	London	-
    Manchester	L.MANCHESTER	city	GB	L.ENGLAND	Manchester	-
    Birmingham	L.BIRMINGHAM	city	GB	L.ENGLAND	Birmingham	-
    Liverpool	L.LIVERPOOL	city	GB	L.ENGLAND	Liverpool	-
    Leeds	L.LEEDS	city	GB	L.ENGLAND	Leeds	-
    Southport	L.SOUTHPORT	city	GB	L.ENGLAND	Southport	-
    Edinburgh	L.EDINBURGH	city	GB	L.SCOTLAND	Edinburgh	-
    Glasgow	L.GLASGOW	city	GB	L.SCOTLAND	Glasgow	-
    Cardiff	L.CARDIFF	city	GB	L.WALES	Cardiff	-
    Belfast	L.BELFAST	city	GB	L.NORTHERN_IRELAND	Belfast	-
    Salisbury	L.SALISBURY	city	GB	L.ENGLAND	Salisbury	-
    Oxford	L.OXFORD	city	GB	L.ENGLAND	Oxford	-
    Cambridge	L.CAMBRIDGE	city	GB	L.ENGLAND	Cambridge	-
    England|Inggris	L.ENGLAND	region	GB	GB	England	-
    Scotland|Skotlandia	L.SCOTLAND	region	GB	GB	Scotland	-
    Wales	L.WALES	region	GB	GB	Wales	-
    Northern Ireland|Irlandia Utara	L.NORTHERN_IRELAND	region	GB	GB	Northern Ireland	-
    Gibraltar	L.GIBRALTAR	region	GB	GB	Gibraltar	-
    Heathrow|Bandara Heathrow	L.HEATHROW	site	GB	L.LONDON	Heathrow	-
    Westminster Abbey	L.WESTMINSTER_ABBEY	site	GB	L.LONDON	Westminster Abbey	-
    Windsor|Windsor Castle|Kastil Windsor	L.WINDSOR	site	GB	L.ENGLAND	Windsor	-
    Scotland Yard	L.SCOTLAND_YARD	site	GB	L.LONDON	Scotland Yard	-
    Dublin	L.DUBLIN	city	IE	IE	Dublin	-
    Paris	L.PARIS	city	FR	FR	Paris	-
    Marseille	L.MARSEILLE	city	FR	FR	Marseille	-
    Lyon	L.LYON	city	FR	FR	Lyon	-
    Nice	L.NICE	city	FR	FR	Nice	common
    Strasbourg	L.STRASBOURG	city	FR	FR	Strasbourg	-
    Toulouse	L.TOULOUSE	city	FR	FR	Toulouse	-
    Lille	L.LILLE	city	FR	FR	Lille	-
    Calais	L.CALAIS	city	FR	FR	Calais	-
    Bordeaux	L.BORDEAUX	city	FR	FR	Bordeaux	-
    Versailles	L.VERSAILLES	city	FR	FR	Versailles	-
    Cannes	L.CANNES	city	FR	FR	Cannes	-
    Notre-Dame|Notre Dame|Katedral Notre-Dame	L.NOTRE_DAME	site	FR	L.PARIS	Notre-Dame	-
    Louvre|Museum Louvre	L.LOUVRE	site	FR	L.PARIS	Louvre	-
    Eiffel Tower|Menara Eiffel	L.EIFFEL_TOWER	site	FR	L.PARIS	Eiffel Tower	-
    Corsica|Korsika	L.CORSICA	region	FR	FR	Corsica	-
    Mayotte	L.MAYOTTE	region	FR	FR	Mayotte	-
    Normandy|Normandia	L.NORMANDY	region	FR	FR	Normandy	-
    French Guiana|Guyana Prancis	L.FRENCH_GUIANA	region	FR	FR	French Guiana	-
    Berlin	L.BERLIN	city	DE	DE	Berlin	-
    Munich|Munchen|München|Muenchen	L.MUNICH	city	DE	DE	Munich	-
    Hamburg	L.HAMBURG	city	DE	DE	Hamburg	-
    Frankfurt	L.FRANKFURT	city	DE	DE	Frankfurt	-
    Cologne|Koln|Köln	L.COLOGNE	city	DE	DE	Cologne	-
    Dresden	L.DRESDEN	city	DE	DE	Dresden	-
    Leipzig	L.LEIPZIG	city	DE	DE	Leipzig	-
    Magdeburg	L.MAGDEBURG	city	DE	DE	Magdeburg	-
    Solingen	L.SOLINGEN	city	DE	DE	Solingen	-
    Stuttgart	L.STUTTGART	city	DE	DE	Stuttgart	-
    Dusseldorf|Düsseldorf	L.DUSSELDORF	city	DE	DE	Dusseldorf	-
    Mannheim	L.MANNHEIM	city	DE	DE	Mannheim	-
    Bonn	L.BONN	city	DE	DE	Bonn	-
    Ramstein|Ramstein Air Base|Pangkalan Udara Ramstein	L.RAMSTEIN	site	DE	DE	Ramstein	-
    Bavaria|Bayern	L.BAVARIA	region	DE	DE	Bavaria	-
    Saxony|Sachsen	L.SAXONY	region	DE	DE	Saxony	-
    Thuringia|Thuringen	L.THURINGIA	region	DE	DE	Thuringia	-
    Rome|Roma	L.ROME	city	IT	IT	Rome	-
    Milan|Milano	L.MILAN	city	IT	IT	Milan	-
    Naples|Napoli	L.NAPLES	city	IT	IT	Naples	-
    Venice|Venesia	L.VENICE	city	IT	IT	Venice	-
    Turin|Torino	L.TURIN	city	IT	IT	Turin	-
    Florence|Firenze	L.FLORENCE	city	IT	IT	Florence	-
    Genoa|Genova	L.GENOA	city	IT	IT	Genoa	-
    Bologna	L.BOLOGNA	city	IT	IT	Bologna	-
    Palermo	L.PALERMO	city	IT	L.SICILY	Palermo	-
    Sicily|Sisilia	L.SICILY	region	IT	IT	Sicily	-
    Lampedusa	L.LAMPEDUSA	region	IT	IT	Lampedusa	-
    Sardinia	L.SARDINIA	region	IT	IT	Sardinia	-
    Mount Etna|Gunung Etna|Etna	L.MOUNT_ETNA	region	IT	L.SICILY	Mount Etna	-
    Campi Flegrei	L.CAMPI_FLEGREI	region	IT	IT	Campi Flegrei	-
    St. Peter's Square|Lapangan Santo Petrus|Saint Peter's Square|Lapangan Basilika Santo Petrus	L.ST_PETER_S_SQUARE	site	VA	VA	St. Peter's Square	-
    St. Peter's Basilica|Basilika Santo Petrus	L.ST_PETER_S_BASILICA	site	VA	VA	St. Peter's Basilica	-
    Sistine Chapel|Kapel Sistina	L.SISTINE_CHAPEL	site	VA	VA	Sistine Chapel	-
    Madrid	L.MADRID	city	ES	ES	Madrid	-
    Barcelona	L.BARCELONA	city	ES	L.CATALONIA	Barcelona	-
    Valencia	L.VALENCIA	city	ES	ES	Valencia	-
    Seville|Sevilla	L.SEVILLE	city	ES	ES	Seville	-
    Malaga	L.MALAGA	city	ES	ES	Malaga	-
    Bilbao	L.BILBAO	city	ES	ES	Bilbao	-
    Catalonia|Katalunya|Catalunya	L.CATALONIA	region	ES	ES	Catalonia	-
    Canary Islands|Kepulauan Canaria|Kepulauan Canary	L.CANARY_ISLANDS	region	ES	ES	Canary Islands	-
    Basque Country|Basque	L.BASQUE_COUNTRY	region	ES	ES	Basque Country	-
    Ceuta	L.CEUTA	region	ES	ES	Ceuta	-
    Melilla	L.MELILLA	region	ES	ES	Melilla	-
    Lisbon|Lisboa	L.LISBON	city	PT	PT	Lisbon	-
    Porto	L.PORTO	city	PT	PT	Porto	-
    Amsterdam	L.AMSTERDAM	city	NL	NL	Amsterdam	-
    Hague|Den Haag	L.THE_HAGUE	city	NL	NL	The Hague	-
    Rotterdam	L.ROTTERDAM	city	NL	NL	Rotterdam	-
    Eindhoven	L.EINDHOVEN	city	NL	NL	Eindhoven	-
    Utrecht	L.UTRECHT	city	NL	NL	Utrecht	-
    Brussels|Brussel	L.BRUSSELS	city	BE	BE	Brussels	-
    Antwerp|Antwerpen	L.ANTWERP	city	BE	BE	Antwerp	-
    Luxembourg City|Kota Luksemburg	L.LUXEMBOURG_CITY	city	LU	LU	Luxembourg City	-
    Bern	L.BERN	city	CH	CH	Bern	-
    Geneva|Jenewa	L.GENEVA	city	CH	CH	Geneva	-
    Zurich|Zürich	L.ZURICH	city	CH	CH	Zurich	-
    Davos	L.DAVOS	city	CH	CH	Davos	-
    Basel	L.BASEL	city	CH	CH	Basel	-
    Lausanne	L.LAUSANNE	city	CH	CH	Lausanne	-
    Crans-Montana	L.CRANS_MONTANA	city	CH	CH	Crans-Montana	-
    Vienna|Wina	L.VIENNA	city	AT	AT	Vienna	-
    Graz	L.GRAZ	city	AT	AT	Graz	-
    Salzburg	L.SALZBURG	city	AT	AT	Salzburg	-
    Warsaw|Warsawa	L.WARSAW	city	PL	PL	Warsaw	-
    Krakow|Kraków|Cracow	L.KRAKOW	city	PL	PL	Krakow	-
    Gdansk	L.GDANSK	city	PL	PL	Gdansk	-
    Rzeszow|Rzeszów	L.RZESZOW	city	PL	PL	Rzeszow	-
    Lublin	L.LUBLIN	city	PL	PL	Lublin	-
    Przewodow	L.PRZEWODOW	city	PL	PL	Przewodow	-
    Budapest	L.BUDAPEST	city	HU	HU	Budapest	-
    Prague|Praha	L.PRAGUE	city	CZ	CZ	Prague	-
    Brno	L.BRNO	city	CZ	CZ	Brno	-
    Bratislava	L.BRATISLAVA	city	SK	SK	Bratislava	-
    Handlova	L.HANDLOVA	city	SK	SK	Handlova	-
    Bucharest|Bukares|Bukarest	L.BUCHAREST	city	RO	RO	Bucharest	-
    Constanta	L.CONSTANTA	city	RO	RO	Constanta	-
    Sofia	L.SOFIA	city	BG	BG	Sofia	-
    Athens|Athena	L.ATHENS	city	GR	GR	Athens	-
    Thessaloniki	L.THESSALONIKI	city	GR	GR	Thessaloniki	-
    Pylos	L.PYLOS	city	GR	GR	Pylos	-
    Lesbos|Lesvos	L.LESBOS	city	GR	GR	Lesbos	-
    Santorini	L.SANTORINI	city	GR	GR	Santorini	-
    Crete|Kreta	L.CRETE	city	GR	GR	Crete	-
    Belgrade|Beograd	L.BELGRADE	city	RS	RS	Belgrade	-
    Novi Sad	L.NOVI_SAD	city	RS	RS	Novi Sad	-
    Sarajevo	L.SARAJEVO	city	BA	BA	Sarajevo	-
    Srebrenica	L.SREBRENICA	city	BA	BA	Srebrenica	-
    Banja Luka	L.BANJA_LUKA	city	BA	BA	Banja Luka	-
    Republika Srpska	L.REPUBLIKA_SRPSKA	region	BA	BA	Republika Srpska	-
    Zagreb	L.ZAGREB	city	HR	HR	Zagreb	-
    Pristina	L.PRISTINA	city	XK	XK	Pristina	-
    Mitrovica	L.MITROVICA	city	XK	XK	Mitrovica	-
    Tirana	L.TIRANA	city	AL	AL	Tirana	-
    Chisinau|Chișinău	L.CHISINAU	city	MD	MD	Chisinau	-
    Helsinki	L.HELSINKI	city	FI	FI	Helsinki	-
    Stockholm	L.STOCKHOLM	city	SE	SE	Stockholm	-
    Malmo|Malmö	L.MALMO	city	SE	SE	Malmo	-
    Gothenburg|Goteborg|Göteborg	L.GOTHENBURG	city	SE	SE	Gothenburg	-
    Orebro|Örebro	L.OREBRO	city	SE	SE	Orebro	-
    Oslo	L.OSLO	city	NO	NO	Oslo	-
    Svalbard	L.SVALBARD	region	NO	NO	Svalbard	-
    Copenhagen|Kopenhagen	L.COPENHAGEN	city	DK	DK	Copenhagen	-
    Faroe Islands|Kepulauan Faroe	L.FAROE_ISLANDS	region	DK	DK	Faroe Islands	-
    Bornholm	L.BORNHOLM	region	DK	DK	Bornholm	-
    Nuuk	L.NUUK	city	GL	DK	Nuuk	-
    Greenland|Grinlandia	L.GREENLAND	region	GL	DK	Greenland	-
    Reykjavik	L.REYKJAVIK	city	IS	IS	Reykjavik	-
    Grindavik	L.GRINDAVIK	city	IS	IS	Grindavik	-
    Tallinn	L.TALLINN	city	EE	EE	Tallinn	-
    Narva	L.NARVA	city	EE	EE	Narva	-
    Riga	L.RIGA	city	LV	LV	Riga	-
    Vilnius	L.VILNIUS	city	LT	LT	Vilnius	-
    Minsk	L.MINSK	city	BY	BY	Minsk	-
    Brest	L.BREST_BELARUS	city	BY	BY	Brest (Belarus)	-
    Tbilisi	L.TBILISI	city	GE	GE	Tbilisi	-
    Yerevan	L.YEREVAN	city	AM	AM	Yerevan	-
    Baku	L.BAKU	city	AZ	AZ	Baku	-
    Stepanakert|Khankendi	L.STEPANAKERT	city	AZ	L.NAGORNO_KARABAKH	Stepanakert	-
    Astana|Nur-Sultan	L.ASTANA	city	KZ	KZ	Astana	-
    Almaty	L.ALMATY	city	KZ	KZ	Almaty	-
    Aktau	L.AKTAU	city	KZ	KZ	Aktau	-
    Baikonur|Baikonur Cosmodrome	L.BAIKONUR	city	KZ	KZ	Baikonur	-
    Tashkent|Taskent	L.TASHKENT	city	UZ	UZ	Tashkent	-
    Samarkand	L.SAMARKAND	city	UZ	UZ	Samarkand	-
    Bishkek	L.BISHKEK	city	KG	KG	Bishkek	-
    Dushanbe	L.DUSHANBE	city	TJ	TJ	Dushanbe	-
    Ashgabat	L.ASHGABAT	city	TM	TM	Ashgabat	-
    Ulaanbaatar|Ulan Bator	L.ULAANBAATAR	city	MN	MN	Ulaanbaatar	-
    Johannesburg	L.JOHANNESBURG	city	ZA	ZA	Johannesburg	-
    Cape Town	L.CAPE_TOWN	city	ZA	ZA	Cape Town	-
    Pretoria	L.PRETORIA	city	ZA	ZA	Pretoria	-
    Durban	L.DURBAN	city	ZA	ZA	Durban	-
    Abuja	L.ABUJA	city	NG	NG	Abuja	-
    Lagos	L.LAGOS	city	NG	NG	Lagos	-
    Kano	L.KANO	city	NG	NG	Kano	-
    Maiduguri	L.MAIDUGURI	city	NG	L.BORNO	Maiduguri	-
    Borno	L.BORNO	region	NG	NG	Borno	-
    Zamfara	L.ZAMFARA	region	NG	NG	Zamfara	-
    Niger Delta|Delta Niger	L.NIGER_DELTA	region	NG	NG	Niger Delta	-
    Addis Ababa	L.ADDIS_ABABA	city	ET	ET	Addis Ababa	-
    Tigray	L.TIGRAY	region	ET	ET	Tigray	-
    Amhara	L.AMHARA	region	ET	ET	Amhara	-
    Oromia	L.OROMIA	region	ET	ET	Oromia	-
    Khartoum	L.KHARTOUM	city	SD	SD	Khartoum	-
    Omdurman	L.OMDURMAN	city	SD	SD	Omdurman	-
    El Fasher|Al-Fashir|El-Fasher|Al Fasher	L.EL_FASHER	city	SD	L.DARFUR	El Fasher	-
    Port Sudan	L.PORT_SUDAN	city	SD	SD	Port Sudan	-
    Nyala	L.NYALA	city	SD	L.DARFUR	Nyala	-
    El Obeid	L.EL_OBEID	city	SD	SD	El Obeid	-
    Darfur	L.DARFUR	region	SD	SD	Darfur	-
    Kordofan|North Kordofan|Kordofan Utara	L.KORDOFAN	region	SD	SD	Kordofan	-
    Gezira|Al-Jazirah	L.GEZIRA	region	SD	SD	Gezira	-
    Juba	L.JUBA	city	SS	SS	Juba	-
    Mogadishu	L.MOGADISHU	city	SO	SO	Mogadishu	-
    Kismayo	L.KISMAYO	city	SO	SO	Kismayo	-
    Puntland	L.PUNTLAND	region	SO	SO	Puntland	-
    Nairobi	L.NAIROBI	city	KE	KE	Nairobi	-
    Mombasa	L.MOMBASA	city	KE	KE	Mombasa	-
    Kampala	L.KAMPALA	city	UG	UG	Kampala	-
    Dar es Salaam	L.DAR_ES_SALAAM	city	TZ	TZ	Dar es Salaam	-
    Dodoma	L.DODOMA	city	TZ	TZ	Dodoma	-
    Zanzibar	L.ZANZIBAR	city	TZ	TZ	Zanzibar	-
    Kigali	L.KIGALI	city	RW	RW	Kigali	-
    Bujumbura	L.BUJUMBURA	city	BI	BI	Bujumbura	-
    Kinshasa	L.KINSHASA	city	CD	CD	Kinshasa	-
    Goma	L.GOMA	city	CD	L.NORTH_KIVU	Goma	-
    Bukavu	L.BUKAVU	city	CD	L.SOUTH_KIVU	Bukavu	-
    North Kivu|Kivu Utara	L.NORTH_KIVU	region	CD	CD	North Kivu	-
    South Kivu|Kivu Selatan	L.SOUTH_KIVU	region	CD	CD	South Kivu	-
    Ituri	L.ITURI	region	CD	CD	Ituri	-
    Tripoli	L.TRIPOLI	city	LY	LY	Tripoli	-
    Benghazi	L.BENGHAZI	city	LY	LY	Benghazi	-
    Derna	L.DERNA	city	LY	LY	Derna	-
    Misrata	L.MISRATA	city	LY	LY	Misrata	-
    Tobruk	L.TOBRUK	city	LY	LY	Tobruk	-
    Sirte	L.SIRTE	city	LY	LY	Sirte	-
    Tunis	L.TUNIS	city	TN	TN	Tunis	-
    Sfax	L.SFAX	city	TN	TN	Sfax	-
    Algiers|Aljir	L.ALGIERS	city	DZ	DZ	Algiers	-
    Rabat	L.RABAT	city	MA	MA	Rabat	-
    Marrakesh|Marrakech|Marrakes	L.MARRAKESH	city	MA	MA	Marrakesh	-
    Casablanca	L.CASABLANCA	city	MA	MA	Casablanca	-
    Bamako	L.BAMAKO	city	ML	ML	Bamako	-
    Timbuktu	L.TIMBUKTU	city	ML	ML	Timbuktu	-
    Gao	L.GAO	city	ML	ML	Gao	-
    Kidal	L.KIDAL	city	ML	ML	Kidal	-
    Niamey	L.NIAMEY	city	NE	NE	Niamey	-
    Agadez	L.AGADEZ	city	NE	NE	Agadez	-
    Ouagadougou	L.OUAGADOUGOU	city	BF	BF	Ouagadougou	-
    N'Djamena|Ndjamena	L.N_DJAMENA	city	TD	TD	N'Djamena	-
    Dakar	L.DAKAR	city	SN	SN	Dakar	-
    Accra	L.ACCRA	city	GH	GH	Accra	-
    Abidjan	L.ABIDJAN	city	CI	CI	Abidjan	-
    Conakry	L.CONAKRY	city	GN	GN	Conakry	-
    Yaounde|Yaoundé	L.YAOUNDE	city	CM	CM	Yaounde	-
    Douala	L.DOUALA	city	CM	CM	Douala	-
    Libreville	L.LIBREVILLE	city	GA	GA	Libreville	-
    Luanda	L.LUANDA	city	AO	AO	Luanda	-
    Maputo	L.MAPUTO	city	MZ	MZ	Maputo	-
    Cabo Delgado	L.CABO_DELGADO	region	MZ	MZ	Cabo Delgado	-
    Harare	L.HARARE	city	ZW	ZW	Harare	-
    Lusaka	L.LUSAKA	city	ZM	ZM	Lusaka	-
    Antananarivo	L.ANTANANARIVO	city	MG	MG	Antananarivo	-
    Suva	L.SUVA	city	FJ	FJ	Suva	-
    Port Vila	L.PORT_VILA	city	VU	VU	Port Vila	-
    Apia	L.APIA	city	WS	WS	Apia	-
    Nuku'alofa	L.NUKU_ALOFA	city	TO	TO	Nuku'alofa	-
    Honiara	L.HONIARA	city	SB	SB	Honiara	-
    Male|Malé	L.MALE	city	MV	MV	Male	common
    """#
}
