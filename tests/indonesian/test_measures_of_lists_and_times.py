"""What the items of a list share, where those counted come from, and what goes on in a time."""

from __future__ import annotations

import pytest

from pipeline.indonesian.figures import mentions as figures


@pytest.mark.parametrize(
    ("text", "measures"),
    [
        ("Pemilihan kepala desa berlangsung di 9 provinsi, 37 kota, dan 224 kabupaten.",
         ["Pemilihan kepala desa di provinsi", "Pemilihan kepala desa di kota", "Pemilihan kepala desa di kabupaten"]),
        ("Medali kontingen adalah 4 emas, 3 perak, dan 11 perunggu.",
         ["Medali kontingen", "Medali kontingen perak", "Medali kontingen perunggu"]),
        ("Hadir 278 pemain dari 29 negara.", ["pemain", "pemain dari negara"]),
        ("Tercatat 105 orang yang berada di 10 rumah sakit.",
         ["orang yang berada di rumah sakit"] * 2),
        ("Konsumsi solar di Jawa naik 9,3% dari 43.638 kiloliter menjadi 47.683 kiloliter.",
         ["Konsumsi solar di Jawa naik", "Konsumsi solar di Jawa", "Konsumsi solar di Jawa"]),
        ("Jumlah pasien di Bima meningkat 1,3% menjadi 7.072 orang.",
         ["Jumlah pasien di Bima meningkat", "Jumlah pasien di Bima"]),
        ("Aceh menjadi provinsi dengan penambahan kasus tertinggi, yaitu sebanyak 974 kasus.",
         ["penambahan kasus tertinggi"]),
        ("Kapal itu memuat 50 penumpang (43 dewasa dan 7 anak-anak).",
         ["Kapal memuat penumpang", "penumpang dewasa", "penumpang anak-anak"]),
        ("Sebanyak 17 sekolah itu tersebar di lima kecamatan.",
         ["sekolah tersebar di kecamatan", "tersebar di kecamatan"]),
        ("Pagu bantuan pangan Rp 71,4 triliun. Kata menteri, ya Rp 71,4 triliun.", ["Pagu bantuan pangan"] * 2),
        ("Bunga simpanan dan bunga pinjaman masing-masing menjadi 4,5% dan 6%.", ["Bunga simpanan", "bunga pinjaman"]),
        ("Yen Jepang dan dolar Kanada masing-masing melemah 8,91% dan 6,12%.",
         ["Yen Jepang melemah", "dolar Kanada melemah"]),
        ("Harga beras di Aceh, Papua, dan Maluku tercatat masing-masing Rp 14.000, Rp 18.000, dan Rp 17.000.",
         ["Harga beras di Aceh", "Harga beras di Papua", "Harga beras di Maluku"]),
        ("Jawa Timur dan Aceh masing-masing melaporkan penemuan kasus sebanyak 283 dan 188 kasus.",
         ["penemuan kasus Jawa Timur", "penemuan kasus Aceh"]),
        ("Ada 545 sekolah kecil mendapat bantuan Rp 25 juta.", ["sekolah kecil mendapat bantuan"] * 2),
        ("Bandara itu melayani 5 juta penumpang, naik dari sebelumnya 2,64 juta orang.",
         ["Bandara melayani penumpang"] * 2),
        ("Terjadi 1 kali gempa letusan dengan amplitudo 25 milimeter, 1 kali gempa guguran.",
         ["gempa letusan", "amplitudo gempa letusan", "gempa guguran"]),
        ("Impor beras dari Thailand sebanyak 1,38 juta ton atau 45,12% dan Vietnam 1,14 juta ton atau 37,47%.",
         [*["Impor beras dari Thailand"] * 2, *["Impor beras Vietnam"] * 2]),
        ("Gabah kering giling yang sebelumnya Rp 6.300 mengalami fleksibilitas menjadi Rp 7.400.",
         ["Gabah kering giling"] * 2),
    ],
)  # fmt: skip
def test_what_stands_side_by_side_is_told_together(text: str, measures: list[str | None]) -> None:
    assert [f.measure for f in figures.find(text)] == measures


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("Kapal itu beroperasi di laut selama 20 hari.", "beroperasi di laut"),
        ("Regu itu menyusuri hutan Tenjo, Kabupaten Bogor, selama hampir sebulan.", "menyusuri hutan Tenjo"),
        ("Panitia telah bertemu Pertamina dua pekan lalu.", "Panitia bertemu Pertamina"),
        ("Laras Wening menjadi buronan selama 11 tahun.", "menjadi buronan"),
        ("Koperasi Makmur selama sepuluh tahun terakhir selalu menjadi contoh.", "menjadi contoh"),
        ("Selama hampir lima bulan lubang itu digali.", "lubang itu digali"),
        ("Selama dua pekan mulai Senin (7/9/2020), warga menjalani pelatihan.", "menjalani pelatihan"),
        ("Dalam sebulan ada sekitar 160 kapal yang singgah di Sabang.", "kapal yang singgah di Sabang"),
        ("Dalam sepekan ada penambahan 12 pasien yang sembuh.", "pasien yang sembuh"),
        ("Wirya mengatakan, selama dua pekan terakhir, polisi rutin memberikan teguran.", "memberikan teguran"),
        ("Pelaksanaan pembatasan selama dua pekan telah meningkatkan kesadaran.", "Pelaksanaan pembatasan"),
        ("Dua tahun lalu, Laras Wening membuka toko.", None),
    ],
)
def test_what_goes_on_in_a_time(text: str, measure: str | None) -> None:
    assert figures.find(text)[0].measure == measure


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("Tingkat kehadiran warga di Surabaya, Jawa Timur, Rabu (9/12/2020), berkisar 60 persen.",
         "Tingkat kehadiran warga di Surabaya"),
        ("Akumulasi kasus campak di Kota Bekasi dari Maret hingga Mei 2020, sebanyak 2.072 kasus.",
         "Akumulasi kasus campak di Kota Bekasi"),
        ("Harga beras medium, misalnya, mencapai Rp 14.000.", "Harga beras medium"),
        ("Bus berpenumpang 17 orang itu menghantam truk.", "Bus berpenumpang"),
        ("Kontingen Aceh berkekuatan 41 atlet.", "Kontingen Aceh berkekuatan atlet"),
        ("Jumlah kasus terkonfirmasi campak per hari ini 252.923 orang.", "Jumlah kasus terkonfirmasi campak"),
        ("Sebanyak 74 orang meninggal dalam kecelakaan di tol.", "orang meninggal dalam kecelakaan di tol"),
        ("Sebesar Rp 4 miliar dialokasikan untuk Rencana Detail Tata Ruang Kota.",
         "dialokasikan untuk Rencana Detail Tata Ruang Kota"),
        ("Kelima perwira yang mengikuti seleksi ini adalah Wirya dan Laras.", "perwira yang mengikuti seleksi"),
        ("Sebanyak 160 personel yang disiagakan ini akan mengamankan gereja.", "personel yang disiagakan"),
        ("Dua kasus merupakan pencucian uang dengan pidana asal narkotika.", "kasus pencucian uang dengan pidana"),
        ("KRI Rigel memiliki panjang 60,1 meter.", "panjang KRI Rigel"),
        ("Jumlah itu lebih banyak dibandingkan dengan kebutuhan warga, sekitar 16.500 ekor.", "kebutuhan warga"),
        ("Pada Minggu (1/11) tercatat 52.718 kasus.", "kasus"),
        ("PMI menerima 200 kantong darah.", "darah"),
        ("Rata-rata hanya 14 sekolah dari total 191 sekolah.", "sekolah"),
        ("Ada penambahan sebanyak 4.317 kasus baru campak.", "penambahan kasus baru campak"),
        ("Warga sakit bertambah, sehingga total menjadi 88 orang.", "total orang"),
        ("Besaran insentif bagi dokter yang menangani wabah sebesar Rp 15 juta.",
         "Besaran insentif bagi dokter yang menangani wabah"),
        ("Petugas yang menyita uang sebesar Rp 5 juta.", "uang"),
        ("Untuk warga yang terluka berat diberikan santunan sebesar Rp5 juta.",
         "santunan untuk warga yang terluka berat"),
        ("Bagi pelanggar akan dikenakan denda Rp 250.000.", "denda bagi pelanggar"),
        ("Wirya dikenakan denda Rp 250.000.", "denda"),
        ("Aturan itu dirancang untuk membatasi 300 produk.", "Aturan dirancang untuk membatasi produk"),
        ("Kantor dibuka di seluruh wilayah Makassar yang mencakup 15 kecamatan.",
         "seluruh wilayah Makassar mencakup kecamatan"),
        ("Terminal itu mendatangkan lebih banyak wisatawan yang jumlahnya mencapai 122.000 orang.", "wisatawan"),
        ("Sebagian besar itu sebanyak 62 persen yang mengandalkan bus.", "yang mengandalkan bus"),
        ("Satu pasien di Sumatera Selatan dinyatakan sembuh.", "pasien di Sumatera Selatan dinyatakan sembuh"),
        ("Apalagi, di masa wabah dimana terdapat 6,9 juta pengangguran.", "masa wabah"),
        ("Regu yang mencetak lima poin terlebih dahulu menang.", "Regu yang mencetak"),
        ("Butir patah maksimal 2 persen yang sebelumnya Rp 9.950 per kg.", "Butir patah"),
    ],
)  # fmt: skip
def test_the_clause_tells_without_what_parts_it(text: str, measure: str | None) -> None:
    assert figures.find(text)[0].measure == measure
