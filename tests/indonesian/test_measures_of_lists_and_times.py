"""What the items of a list share, where those counted come from, and what goes on in a time."""

from __future__ import annotations

import pytest

from pipeline.indonesian.figures import mentions as figures


@pytest.mark.parametrize(
    ("text", "measures"),
    [
        ("Pemilihan kepala desa berlangsung di 4 provinsi, 12 kota, dan 30 kabupaten.",
         ["Pemilihan kepala desa di provinsi", "Pemilihan kepala desa di kota", "Pemilihan kepala desa di kabupaten"]),
        ("Medali kontingen adalah 6 emas, 9 perak, dan 5 perunggu.",
         ["Medali kontingen", "Medali kontingen perak", "Medali kontingen perunggu"]),
        ("Hadir 64 pelari dari 17 negara.", ["pelari", "pelari dari negara"]),
        ("Tercatat 36 jemaat yang berada di 4 gereja.",
         ["jemaat yang berada di gereja"] * 2),
        ("Pemakaian avtur di Bali naik 6,5% dari 20.100 kiloliter menjadi 21.400 kiloliter.",
         ["Pemakaian avtur di Bali naik", "Pemakaian avtur di Bali", "Pemakaian avtur di Bali"]),
        ("Jumlah pelanggan di Bima meningkat 2,4% menjadi 8.310 orang.",
         ["Jumlah pelanggan di Bima meningkat", "Jumlah pelanggan di Bima"]),
        ("Garut menjadi kabupaten dengan penambahan pasien terbanyak, yaitu sebanyak 61 pasien.",
         ["penambahan pasien terbanyak"]),
        ("Kapal itu memuat 30 penumpang (21 dewasa dan 9 anak-anak).",
         ["Kapal memuat penumpang", "penumpang dewasa", "penumpang anak-anak"]),
        ("Sebanyak 23 puskesmas itu tersebar di tujuh kecamatan.",
         ["puskesmas tersebar di kecamatan", "tersebar di kecamatan"]),
        ("Pagu bantuan pangan Rp 38,6 triliun. Kata menteri, ya Rp 38,6 triliun.", ["Pagu bantuan pangan"] * 2),
        ("Bunga simpanan dan bunga pinjaman masing-masing menjadi 3,25% dan 8%.", ["Bunga simpanan", "bunga pinjaman"]),
        ("Peso Filipina dan dolar Singapura masing-masing melemah 3,2% dan 2,7%.",
         ["Peso Filipina melemah", "dolar Singapura melemah"]),
        ("Harga beras di Aceh, Papua, dan Maluku tercatat masing-masing Rp 14.000, Rp 18.000, dan Rp 17.000.",
         ["Harga beras di Aceh", "Harga beras di Papua", "Harga beras di Maluku"]),
        ("Jawa Timur dan Aceh masing-masing melaporkan penemuan kasus sebanyak 41 dan 27 kasus.",
         ["penemuan kasus Jawa Timur", "penemuan kasus Aceh"]),
        ("Ada 38 madrasah kecil mendapat hibah Rp 15 juta.", ["madrasah kecil mendapat hibah"] * 2),
        ("Bandara itu melayani 5 juta penumpang, naik dari sebelumnya 3,2 juta orang.",
         ["Bandara melayani penumpang"] * 2),
        ("Terjadi 1 kali gempa letusan dengan amplitudo 25 milimeter, 1 kali gempa guguran.",
         ["gempa letusan", "amplitudo gempa letusan", "gempa guguran"]),
        ("Impor kedelai dari Kanada sebanyak 2,6 juta ton atau 61,4% dan Brasil 0,9 juta ton atau 21,3%.",
         [*["Impor kedelai dari Kanada"] * 2, *["Impor kedelai Brasil"] * 2]),
        ("Beras ketan yang sebelumnya Rp 8.100 mengalami penyesuaian menjadi Rp 8.650.",
         ["Beras ketan"] * 2),
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
        ("Laras Wening menjadi buronan selama 6 tahun.", "menjadi buronan"),
        ("Koperasi Makmur selama sepuluh tahun terakhir selalu menjadi contoh.", "menjadi contoh"),
        ("Selama hampir enam pekan sumur itu digali.", "sumur itu digali"),
        ("Selama dua pekan mulai Kamis (4/6/2020), warga menjalani pelatihan.", "menjalani pelatihan"),
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
        ("Tingkat kehadiran warga di Surabaya, Kamis (4/6/2020), berkisar 60 persen.",
         "Tingkat kehadiran warga di Surabaya"),
        ("Akumulasi kasus campak di Kota Bekasi dari Maret hingga Mei 2020, sebanyak 640 kasus.",
         "Akumulasi kasus campak di Kota Bekasi"),
        ("Harga beras medium, misalnya, mencapai Rp 14.000.", "Harga beras medium"),
        ("Bus berpenumpang 17 orang itu menghantam truk.", "Bus berpenumpang"),
        ("Kontingen Aceh berkekuatan 41 atlet.", "Kontingen Aceh berkekuatan atlet"),
        ("Jumlah kasus terkonfirmasi campak per hari ini 1.640 orang.", "Jumlah kasus terkonfirmasi campak"),
        ("Sebanyak 74 orang meninggal dalam kecelakaan di tol.", "orang meninggal dalam kecelakaan di tol"),
        ("Sebesar Rp 4 miliar dialokasikan untuk Rencana Detail Tata Ruang Kota.",
         "dialokasikan untuk Rencana Detail Tata Ruang Kota"),
        ("Kelima penari yang lolos seleksi ini adalah Wirya dan Laras.", "penari yang lolos seleksi"),
        ("Sebanyak 90 petugas yang dilatih ini akan menjaga pasar.", "petugas yang dilatih"),
        ("Dua kasus merupakan pencucian uang dengan pidana asal narkotika.", "kasus pencucian uang dengan pidana"),
        ("KM Cendana memiliki panjang 48 meter.", "panjang KM Cendana"),
        ("Jumlah itu lebih banyak dibandingkan dengan kebutuhan warga, sekitar 9.200 ekor.", "kebutuhan warga"),
        ("Pada Minggu (4/7) tercatat 318 kasus.", "kasus"),
        ("PMI menerima 200 kantong darah.", "darah"),
        ("Rata-rata hanya 14 sekolah dari total 191 sekolah.", "sekolah"),
        ("Ada tambahan sebanyak 53 kasus baru campak.", "tambahan kasus baru campak"),
        ("Peserta bertambah, sehingga total menjadi 47 orang.", "total orang"),
        ("Besaran insentif bagi dokter yang menangani wabah sebesar Rp 15 juta.",
         "Besaran insentif bagi dokter yang menangani wabah"),
        ("Petugas yang menyita uang sebesar Rp 5 juta.", "uang"),
        ("Untuk petani yang gagal panen diberikan bantuan sebesar Rp3 juta.",
         "bantuan untuk petani yang gagal panen"),
        ("Bagi pelanggar akan dikenakan denda Rp 250.000.", "denda bagi pelanggar"),
        ("Wirya dikenakan denda Rp 250.000.", "denda"),
        ("Aturan itu dirancang untuk membatasi 300 produk.", "Aturan dirancang untuk membatasi produk"),
        ("Posko dibuka di seluruh wilayah Kendari yang mencakup 11 kecamatan.",
         "seluruh wilayah Kendari mencakup kecamatan"),
        ("Terminal itu mendatangkan lebih banyak wisatawan yang jumlahnya mencapai 85.000 orang.", "wisatawan"),
        ("Sebagian besar itu sebanyak 71 persen yang memilih kereta.", "yang memilih kereta"),
        ("Satu pasien di Sumatera Selatan dinyatakan sembuh.", "pasien di Sumatera Selatan dinyatakan sembuh"),
        ("Apalagi, di masa paceklik dimana terdapat 3,1 juta penganggur.", "masa paceklik"),
        ("Regu yang meraih tujuh poin terlebih dahulu lolos.", "Regu yang meraih"),
        ("Kadar air maksimal 14 persen yang semula Rp 7.300 per kg.", "Kadar air"),
    ],
)  # fmt: skip
def test_the_clause_tells_without_what_parts_it(text: str, measure: str | None) -> None:
    assert figures.find(text)[0].measure == measure
