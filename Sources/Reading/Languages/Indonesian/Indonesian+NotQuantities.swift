extension Indonesian {
  /// Words beside which a number is a label, no quantity. Columns: forms, class (`label`, `number` (whatever follows), `address`, `year`, `age`,
  /// `score` (only for N-N), `time`, `name`, `phone`, `ordinal`, `idiom`), side of the word from the number
  /// (`before`, `after`, `whole`: the form is itself the whole expression).
  static let notQuantities: StaticString = #"""
    pasal|ayat|bab|butir|huruf|lampiran|paragraf|alinea|diktum|klausul	label	before
    nomor|no|no.|nomer|bernomor|nomor urut|nomor polisi|nopol|nomor register	number	before
    reaktor|turbin|tungku	number	before
    omega|vitamin|semester|peringkat|ranking|rangking|urutan|ukuran	label	before
    UU|PP|Perpres|Keppres|Inpres|Permen|Permenkes|Permendagri|Perda|Perppu|PMK|Pergub|Perwali|SK|SE|Tap MPR|KUHP|KUHAP|Pepres|Kepmen|PKPU	label	before
    resolusi|protokol|traktat|konvensi|dekret	label	before
    halaman|hlm|hal|jilid|volume|vol|edisi|seri|episode|musim|sesi|putaran|versi|tahap|kloter|gelombang|grup|kelompok|rute|koridor|pos|blok|sektor|zona	label	before
    kamar|lantai|ruang|gedung|pintu|gerbang|peron|jalur|loket|gate	address	before
    jalan|jl|jl.|gang|gg|RT|RW|Km|kilometer|kav|kavling	address	before
    tahun|tahun anggaran|TA|tahun ajaran|angkatan|periode|era	year	before
    skor|kedudukan|menang|kalah|imbang|seri|unggul|takluk|skor akhir	score	before
    pukul|jam|pkl	time	before
    telepon|telp|tel|HP|WA|WhatsApp|hotline|call center|rekening|NIK|NIP|NPWP|kode pos|nomor telepon	phone	before
    aksi|massa|gerakan|alumni|reuni|presidium|jilid|kelas|golongan|tipe|nomor punggung|KM|KMP|KRI|KA|PK|Boeing|Airbus|Sukhoi|MiG|Covid|iPhone|Galaxy|PC|SMA|SMP|SD|SMAN|SMPN|SDN|SMKN|SMK|Densus|Yonif|Kodim|Korem|Liga|Piala|U|G|KTT G|PSSI U|TPS	name	before
    usia|umur|berusia|berumur|umurnya|usianya	age	before
    ke	ordinal	before
    salah satu|satu-satunya|beberapa saat|beberapa waktu|beberapa hal|beberapa lama|yang satu ini|yang satu itu|satu hal|satu per satu|satu persatu|satu sama lain|nomor satu|satu atap|satu pintu|satu suara|serba satu|satu kesatuan|satu data|setengah mati|di satu sisi|pada satu titik|satu arah|dua arah|roda dua|roda empat|roda enam|segi empat|segi tiga|segitiga|empat mata|kaki lima|pedagang kaki lima|panca|nomor dua|kelas dua|tiga dimensi|tangan kosong	idiom	whole
    malam satu Suro|Kepulauan Seribu|Seribu Sungai|Sumpah Pemuda|G30S|Tujuh Belasan|Sembilan Naga|Empat Lawang|Lima Puluh Kota|Kabupaten Lima Puluh Kota|Raja Ampat|Tiga Raksa|Simpang Lima|Simpang Empat|Gunung Seribu|Wali Songo|Pulau Seribu|Tugu Satu|TV One|Metro TV	name	whole
    SM|Masehi|Hijriah	year	after
    karat	label	after
    """#
}
