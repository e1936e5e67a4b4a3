extension Indonesian {
  /// Words that say how certain, how real or when. Columns: forms, class, factuality (`CT+` certain … `PR+` probable,
  /// `PS+` possible, `PS-`, `PR-`, `CT-`; `Uu` open; `Uu(future)` not done yet), strength (0…1: how strongly the
  /// content is put forward). `exclusive` words deny the alternatives; boosters are the writer's opinion.
  static let hedges: StaticString = #"""
    diduga|menduga|mencurigai|saya kira|kami kira|saya rasa|saya pikir|disangka|terduga|dugaan|patut diduga|diduga sementara|dicurigai	suspicion	PR+	0.6
    diduga kuat|dugaan kuat|diduga keras|kuat dugaan	suspicion	PR+	0.75
    diperkirakan|ditaksir|diestimasi|diperhitungkan|perkiraan	estimate	PR+	0.7
    diprediksi|kami memperkirakan|memprediksi|diprediksikan|diproyeksikan|diramalkan|diprakirakan|prediksinya	prediction	PR+	0.6
    diyakini|dipercaya|dianggap|dinilai|dipandang|dipersepsikan|ditengarai kuat	belief	PR+	0.6
    dikabarkan|kabarnya|konon|disebut-sebut|dilaporkan|dirumorkan|diisukan|digosipkan|santer dikabarkan|santer disebut|disebut|dikatakan|dituturkan	hearsay	PS+	0.5
    katanya|beredar kabar|isunya|kabar burung|beredar isu|rumornya|menurut kabar|kabar beredar|konon katanya	rumour	PS+	0.5
    ditengarai|disinyalir|terindikasi|ada indikasi|indikasi|mengindikasikan|terdapat indikasi|berindikasi	evidence	PS+	0.5
    mungkin|barangkali|boleh jadi|bisa jadi|kemungkinan|agaknya|tampaknya|sepertinya|kelihatannya|rupanya|nampaknya|bisa saja|mungkin saja|bukan tidak mungkin|tidak menutup kemungkinan|tak menutup kemungkinan|jangan-jangan|siapa tahu|entah|seakan|seolah|seolah-olah|seakan-akan|terkesan|kayaknya|ada kemungkinan|diindikasikan|mempertimbangkan|menimbang|menjajaki	possibility	PS+	0.5
    kemungkinan besar|hampir pasti|besar kemungkinan|sangat mungkin|kemungkinan kuat	probability	PR+	0.75
    tidak mungkin|mustahil|tak mungkin|kecil kemungkinan|kemungkinan kecil|tidak akan mungkin	improbability	PR-	0.2
    dapat|bisa|mampu|sanggup|dimungkinkan	ability	PS+	0.5
    berpotensi|berpeluang|rawan|terancam|berisiko|cenderung|rentan|berkemungkinan|potensi|peluang|dikhawatirkan|ditakutkan|bisa berujung	potential	PS+	0.45
    akan|bakal|hendak|mau|segera|segera akan|akan segera|nantinya|kelak|bakalan|akan tetap|bakal segera|siap akan|tengah bersiap|menjelang	future	Uu(future)	0.6
    berencana|rencananya|direncanakan|dijadwalkan|berniat|berupaya|berusaha|siap|bersiap|berkeinginan|ingin|bermaksud|menargetkan|ditargetkan|diharapkan|diagendakan|diwacanakan|diupayakan|dijanjikan|bertekad|mencoba|mengupayakan|mewacanakan|dicanangkan|menurut rencana|akan berupaya|berharap|menjanjikan|berjanji|diusulkan|disiapkan	plan	Uu(future)	0.5
    seharusnya|semestinya|sebaiknya|harus|wajib|perlu|mesti|sepatutnya|selayaknya|seyogianya|seyogyanya|harusnya|mestinya|hendaknya|sepantasnya|semustinya	duty	Uu	0.3
    diminta|diharuskan|diwajibkan|diimbau|didesak|disarankan	request	Uu	0.3
    jika|bila|apabila|kalau|seandainya|andai|asalkan|kecuali|jikalau|andaikan|seumpama|sekiranya|manakala|asal|apabila nanti|kalaupun|jika benar|bilamana|umpama|misalkan	condition	Uu	0.2
    apakah|apa benar|masih perlu dilihat apakah|belum jelas apakah|benarkah|mungkinkah|akankah|apa iya|belum diketahui apakah|perlukah|bisakah|sudahkah|adakah	question	Uu	0.2
    belum tentu|tidak pasti|belum pasti|diragukan|meragukan|tidak jelas|belum jelas|simpang siur|masih simpang siur|tak pasti|dipertanyakan|belum diketahui|belum diketahui pasti|belum ada kepastian	doubt	PS-	0.35
    belum dapat dipastikan|belum bisa dipastikan|belum bisa dikonfirmasi|belum dapat dikonfirmasi|belum terverifikasi|belum dikonfirmasi|belum terkonfirmasi|belum terbukti|belum ada konfirmasi|tidak dapat diverifikasi|belum diverifikasi|masih diselidiki|masih didalami|masih diperiksa|belum terungkap	unverified	Uu	0.3
    hanya|cuma|sekadar|hanyalah|semata|semata-mata|cuman|hanya saja|melulu|saja	exclusive	CT+	1
    jelas|tentu|pasti|tentunya|sudah pasti|benar-benar|sungguh|memang|nyata-nyata|sungguh-sungguh|niscaya|tak diragukan lagi|tidak diragukan lagi|tanpa keraguan|jelas-jelas|terang-terangan|sesungguhnya|sebenarnya|faktanya|nyatanya|kenyataannya|dipastikan|sejatinya|tak pelak|yang pasti	booster	CT+	0.9
    telah|sudah|terbukti|pernah|resmi|berhasil|baru saja|usai|sempat|rampung|tuntas	perfect	CT+	1
    sedang|tengah|masih|terus|kini|masih terus	progressive	CT+	1
    """#
}
