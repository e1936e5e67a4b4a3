extension Indonesian {
  /// Fixed phrases of relative time. Columns: forms, anchor (`DOC` the publication day, `NARR` the day being told
  /// of), unit (`day`, `week` Monday to Sunday, `weekend`, `month`, `year`, `quarter`, `decade`, `night`: the night
  /// that ends on the day after, `vague`: within so many days, `present`: now, no date to compare,
  /// `period`: the period told of before, so many years away), first offset,
  /// last offset in that unit.
  static let relativeDates: StaticString = #"""
    hari ini|tadi pagi|tadi siang|tadi sore|siang tadi|pagi tadi|sore tadi|siang ini|pagi ini|sore ini|petang ini|dini hari tadi|malam ini|malam nanti|nanti malam|sore nanti|nanti sore|siang nanti	DOC	day	0	0
    kini|saat ini|sekarang|dewasa ini|sekarang ini|kala ini|pada saat ini|hingga kini|sampai kini|sampai saat ini|hingga saat ini|sampai sekarang|hingga sekarang|sejauh ini	DOC	present	0	0
    kemarin|kemaren|hari kemarin|kemarin pagi|kemarin siang|kemarin sore|kemarin petang|sehari lalu|satu hari lalu|sehari yang lalu	DOC	day	-1	-1
    tadi malam|semalam|malam tadi|kemarin malam|malam kemarin	DOC	night	-1	-1
    kemarin lusa|kemarin dulu|kemarin dulunya|dua hari lalu|dua hari yang lalu	DOC	day	-2	-2
    besok|esok|esok hari|besok pagi|besok siang|besok sore|keesokan hari|hari esok|besok malam|esok pagi	DOC	day	1	1
    lusa	DOC	day	2	2
    keesokan harinya|esok harinya|sehari kemudian|sehari sesudahnya|sehari setelahnya|hari berikutnya|sehari setelah itu|esoknya|keesokannya	NARR	day	1	1
    sehari sebelumnya|hari sebelumnya|satu hari sebelumnya	NARR	day	-1	-1
    dua hari sebelumnya	NARR	day	-2	-2
    dua hari kemudian|dua hari setelahnya	NARR	day	2	2
    pada hari yang sama|di hari yang sama|hari yang sama|pada hari itu|hari itu|ketika itu|saat itu|waktu itu	NARR	day	0	0
    pekan lalu|minggu lalu|sepekan lalu|seminggu lalu|sepekan yang lalu|seminggu yang lalu|pekan kemarin|minggu kemarin	DOC	week	-1	-1
    pekan ini|minggu ini|sepekan ini|seminggu ini	DOC	week	0	0
    pekan depan|minggu depan|pekan mendatang|minggu mendatang	DOC	week	1	1
    dua pekan lalu|dua minggu lalu	DOC	week	-2	-2
    sepekan terakhir|seminggu terakhir|pekan terakhir|dalam sepekan terakhir	DOC	day	-7	0
    sebulan terakhir|dalam sebulan terakhir	DOC	day	-30	0
    setahun terakhir|dalam setahun terakhir	DOC	day	-365	0
    24 jam terakhir|dalam 24 jam terakhir|sehari terakhir	DOC	day	-1	0
    akhir pekan lalu|akhir minggu lalu|akhir pekan kemarin	DOC	weekend	-1	-1
    akhir pekan ini|akhir minggu ini	DOC	weekend	0	0
    akhir pekan depan|akhir minggu depan|akhir pekan mendatang	DOC	weekend	1	1
    pekan berikutnya|minggu berikutnya	NARR	week	1	1
    sepekan kemudian|seminggu kemudian|sepekan setelahnya|seminggu setelahnya	NARR	day	7	7
    pekan sebelumnya|minggu sebelumnya	NARR	week	-1	-1
    sepekan sebelumnya|seminggu sebelumnya	NARR	day	-7	-7
    bulan lalu|sebulan lalu|bulan kemarin|sebulan yang lalu	DOC	month	-1	-1
    bulan ini	DOC	month	0	0
    bulan depan|bulan mendatang|bulan berikutnya|sebulan lagi	DOC	month	1	1
    sebulan sebelumnya|bulan sebelumnya	NARR	month	-1	-1
    sebulan kemudian|sebulan setelahnya	NARR	month	1	1
    tahun lalu|setahun lalu|tahun kemarin|setahun yang lalu|setahun silam|tahun silam	DOC	year	-1	-1
    tahun ini|sepanjang tahun ini|tahun berjalan	DOC	year	0	0
    tahun depan|tahun mendatang|setahun lagi|tahun berikutnya	DOC	year	1	1
    dua tahun lalu	DOC	year	-2	-2
    periode yang sama tahun lalu|periode sama tahun lalu|periode yang sama pada tahun lalu|periode yang sama tahun sebelumnya|periode yang sama setahun lalu|periode serupa tahun lalu|kuartal yang sama tahun lalu|kuartal sama tahun lalu|triwulan yang sama tahun lalu|bulan yang sama tahun lalu|bulan sama tahun lalu|semester yang sama tahun lalu	DOC	period	-1	-1
    tahun sebelumnya|setahun sebelumnya	NARR	year	-1	-1
    setahun kemudian|setahun setelahnya	NARR	year	1	1
    kuartal lalu|triwulan lalu|kuartal sebelumnya	DOC	quarter	-1	-1
    kuartal ini|triwulan ini	DOC	quarter	0	0
    baru-baru ini|belakangan ini|belum lama ini|beberapa waktu lalu|beberapa waktu yang lalu|akhir-akhir ini|beberapa hari terakhir|beberapa pekan terakhir|beberapa hari lalu|beberapa hari yang lalu|beberapa minggu terakhir|beberapa pekan lalu|beberapa waktu terakhir|beberapa minggu lalu	DOC	vague	-60	0
    beberapa bulan lalu|beberapa bulan terakhir|beberapa bulan yang lalu|beberapa bulan belakangan	DOC	vague	-365	0
    beberapa tahun lalu|beberapa tahun terakhir|beberapa tahun belakangan|beberapa tahun silam	DOC	vague	-3650	0
    dalam waktu dekat|segera|dalam beberapa hari ke depan|beberapa hari ke depan|beberapa hari mendatang|beberapa pekan ke depan	DOC	vague	0	60
    """#
}
