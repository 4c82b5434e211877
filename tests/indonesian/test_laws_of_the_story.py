"""Which law is meant where a story tells of several: the one it is about, the newest, the one named anew.

Each row is a story with invented people, and every word in it that points back, "words > id" in order; an empty string
where nothing does.
"""

from __future__ import annotations

import time

import pytest

from pipeline.indonesian import regulations

#: "UU ini" in a new paragraph is the law that the story is about, not the one mentioned in passing before.
SUBJECT = [
    (
        "UU Cipta Kerja digugat serikat buruh. Rudi Hartawan menyebut UU Cipta Kerja merugikan pekerja. Menurut dia, "
        "UU Cipta Kerja dibahas tergesa-gesa. Ia membandingkannya dengan UU Ketenagakerjaan.\n"
        '"UU ini tidak berpihak kepada kami," ujar Rudi.',
        "UU ini > uu:cipta-kerja",
    ),
    (
        "UU Cipta Kerja digugat serikat buruh. Rudi Hartawan menyebut UU Cipta Kerja merugikan pekerja, padahal UU "
        "Cipta Kerja dijanjikan adil. UU Ketenagakerjaan menjamin pesangon. UU ini melindungi buruh sejak lama.",
        "UU ini > uu:ketenagakerjaan",
    ),
    (
        "Buruh menolak UU Cipta Kerja. Menaker Wening Astuti membela UU Cipta Kerja. Kata Wening, "
        "sanksi UU Cipta Kerja "
        "diambil dari UU Ketenagakerjaan.\nRUU Cipta Kerja disetujui DPR menjadi undang-undang pekan lalu. Lahirnya UU "
        "tersebut memicu unjuk rasa.",
        "UU tersebut > uu:cipta-kerja",
    ),
    (
        "UU Nomor 2 Tahun 2020 digugat. Menurut Rani Sekar, UU No 2/2020 cacat. UU No 2/2020 disahkan. Menurut UU "
        "No 12/2011, perppu harus dibahas. Namun, DPR diam. Fraksi menolak. Pengesahan UU itu cacat.",
        "UU itu > uu-2-2020",
    ),
    (
        "UU Nomor 2 Tahun 2020 digugat. Menurut Rani Sekar, UU No 2/2020 cacat. UU No 2/2020 disahkan. Menurut UU "
        "No 12/2011, perppu harus dibahas. UU itu juga mengatur hierarki.",
        "UU itu > uu-12-2011",
    ),
    (
        "DPR membentuk UU Nomor 19 Tahun 2019 sebagai ganti UU Nomor 30 Tahun 2002. UU ini ditolak mahasiswa.",
        "UU ini > uu-19-2019",
    ),
]
#: The newest of its kind, and a kind that nobody has numbered named again.
AGAIN = [
    (
        "OJK merilis POJK Nomor 22 Tahun 2023, yang menyempurnakan POJK Nomor 6 Tahun 2022. Nirmala Atmaja menyebut "
        "POJK baru itu melindungi nasabah.",
        "POJK baru itu > pojk-22-2023",
    ),
    ("Hakim Surya menilai UU baru ini terlalu ringan.", ""),
    (
        "Kementerian menyiapkan Peraturan Pemerintah (PP) soal pengupahan. Tarif upah baru akan dihitung menurut "
        "peraturan pemerintah (PP), kata Lestari Kanaya.",
        "peraturan pemerintah (PP) > pp-?-?",
    ),
    (
        "Sopir truk menunggu Surat Keputusan Bersama (SKB) soal libur panjang. Menurut Bahtiar "
        "Nugraha, SKB terkait larangan truk merugikan "
        "pabrik.",
        "SKB > skb-?-?",
    ),
    (
        "DPRD Kota Palembang membahas dua Raperda. Raperda tentang Parkir disahkan lebih dulu.",
        "",
    ),
]
#: "PP" alone, where the article numbers one, and where it is a board or the rules of a company.
ALONE = [
    (
        "PP Nomor 28 Tahun 2024 disambut apoteker. Menurut Danu Prasetya, PP perlu disosialisasikan.",
        "PP > pp-28-2024",
    ),
    ("PP Nomor 36 Tahun 2021 mengatur upah. Ketua PP Muhammadiyah dan Satpol PP hadir di rapat itu.", ""),
    ("PP Nomor 36 Tahun 2021 mengatur upah. THR dibayar menurut Peraturan Perusahaan (PP) atau PK, PP, PKB.", ""),
]
#: The one of a kind that the story is about, which the kind alone means in a new paragraph.
MOST = [
    (
        "Warga menolak RUU Cipta Kerja. Aksi menolak UU Cipta Kerja meluas. UU Cipta Kerja dinilai cacat. Hak itu "
        "diatur dalam UU Nomor 9 Tahun 1998.\nMenurut Teguh Sasmita, wajar bila ada protes.\nIa menyoroti dampak "
        "undang-undang tersebut.",
        "undang-undang tersebut > uu:cipta-kerja",
    ),
    (
        "Warga menolak RUU Cipta Kerja. Aksi menolak UU Cipta Kerja meluas. UU Cipta Kerja dinilai cacat. Hak itu "
        "diatur dalam UU Nomor 9 Tahun 1998.\nIsi undang-undang tersebut jelas, kata Teguh Sasmita.",
        "undang-undang tersebut > uu-9-1998",
    ),
    (
        "Permendag 36 Tahun 2023 direvisi. Mendag Teguh Sasmita menyebut Permendag 36 Tahun 2023 menyulitkan. Barang "
        "pekerja migran keluar dari Permendag 36 Tahun 2023 dan kembali ke Permendag 25 Tahun 2022.\n"
        '"Sudah tidak diatur Permendag lagi," kata Teguh.',
        "Permendag > permendag-36-2023",
    ),
    (
        "Permendag 36 Tahun 2023 direvisi. Barang pekerja migran kembali ke Permendag 25 Tahun 2022.\n"
        '"Ikuti Permendag itu," kata Mendag Teguh Sasmita.',
        "Permendag itu > permendag-25-2022",
    ),
    (
        "RUU DKJ dibahas. Komisi itu disusun menurut UU Pemda sebagaimana diatur dalam Pasal 4 UUD 1945, dan Pasal 9 "
        "UU Pemda. Hal itu sebagaimana dimaksud dalam Pasal 12 dijalankan Lurah Warsito.",
        "Pasal 12 > uu:pemerintahan-daerah",
    ),
]
#: Pointing words of courts, of drafts and of who has issued a rule.
FORMS = [
    (
        "BLT diatur Permendesa Nomor 7 Tahun 2021. Ketentuan itu merupakan revisi atas Permendesa Nomor 11 Tahun 2019. "
        "Dalam peraturan tersebut, kata Mira Puspita, dana dibagi tiga.",
        "Ketentuan itu > permendesa-7-2021 | peraturan tersebut > permendesa-7-2021",
    ),
    (
        "Pergub Banten Nomor 16 Tahun 2020 terbit. Pasal 9 ketentuan itu membolehkan pabrik buka, kata Mira Puspita. "
        "Namun, ketentuan itu jarang dibaca.",
        "Pasal 9 ketentuan itu > pergub-banten-16-2020",
    ),
    ("UU Nomor 11 Tahun 2020 diuji. Menurut Mira Puspita, UU -nya batal.", "UU -nya > uu-11-2020"),
    (
        "UU Cipta Kerja digugat. Omnibus law ini ditolak buruh. Isi omnibus law tersebut dikaji. Adanya omnibus law "
        "sendiri niatnya baik, kata Mira Puspita.",
        "omnibus law tersebut > uu:cipta-kerja",
    ),
    (
        "UU Cipta Kerja memuatnya bersama Perda Bogor. Putusan MK Nomor 5/PUU-X/2020 menguatkan. Peraturan-peraturan "
        "itu berlaku, kata Mira Puspita.",
        "Peraturan-peraturan itu > uu:cipta-kerja;perda-bogor-?-?",
    ),
    (
        "UU ITE digugat. UU a quo dinilai merugikan pemohon. Pasal a quo diminta dihapus.",
        "UU a quo > uu:ite | Pasal a quo > uu:ite",
    ),
    (
        "RUU Penyiaran ditunda. Naskah RUU yang sedang dibahas itu beredar.",
        "RUU yang sedang dibahas itu > ruu:penyiaran",
    ),
    ("Kemenkeu menyusun rancangan PMK. Kata Mira Puspita, rancangan PMK-nya rampung.", "rancangan PMK-nya > rpmk-?-?"),
    ("Kemenhub menyusun RPP Angkutan. Rancangan PP-nya rampung, kata Mira Puspita.", "Rancangan PP-nya > rpp:angkutan"),
    ("Perpres Nomor 2 Tahun 2020 terbit. Kata Mira Puspita, perpresnya jelas.", "perpresnya > perpres-2-2020"),
    (
        "PMK Nomor 12 Tahun 2023 dan Permendag Nomor 3 Tahun 2023 terbit. Aturan Menkeu itu berat, "
        "aturan Mendag itu ringan.",
        "Aturan Menkeu itu > pmk-12-2023 | aturan Mendag itu > permendag-3-2023",
    ),
    (
        "Pemkab dan BPN meneken nota kesepahaman Nomor 12/NK/2025. MoU itu berlaku dua tahun, ujar Ujang Suherman.",
        "MoU itu > nota-kesepahaman-12/nk/2025",
    ),
    ("Bupati menandatangani MoU dengan kampus. MoU tersebut berlaku dua tahun.", ""),
    ("Ketua yayasan menerima dokumen Surat Keputusan Kemendikbud tersebut.", ""),
]
#: Circulars and provisions that are spoken of with "-nya", or as something to be obeyed.
LETTERS = [
    (
        "Surat Edaran Menaker Nomor 12 Tahun 2023 terbit. Menurut Dina Hapsari, SE-nya jelas. Edarannya sudah disebar.",
        "SE-nya > se-menaker-12-2023 | Edarannya > se-menaker-12-2023",
    ),
    (
        "Surat Edaran Menaker Nomor 12 Tahun 2023 terbit. Pabrik lain masih menunggu edarannya, kata Herman Bimo, SE.",
        "",
    ),
    (
        "Pungutan dilarang Permendikbud Nomor 75 Tahun 2016. Ombudsman Yeni Hastuti menegaskan "
        "ketentuan tersebut harus "
        "dipatuhi.",
        "ketentuan tersebut > permendikbud-75-2016",
    ),
    (
        "Cuti dihapus lewat surat keputusan bersama (SKB) tiga menteri. Dalam surat itu ada empat tanggal, tutur Sekda "
        "Wartono.",
        "surat itu > skb-?-?",
    ),
    (
        "Direksi diangkat dengan SK-36/MBU/02/2024. Lewat surat tersebut dua komisaris diganti. Surat kuasa dibuat "
        "notaris, dan surat itu dicap.",
        "surat tersebut > kepmenbumn-sk-36/mbu/02/2024",
    ),
    ("Perpres Nomor 5 Tahun 2020 terbit. Warga menyurati camat. Isi surat itu soal banjir.", ""),
    (
        "Bahasan utama rapat itu adalah Pasal 79 soal hak libur dalam draf RUU Cipta Kerja.",
        "Pasal 79 > ruu:cipta-kerja",
    ),
    (
        "Permenkes Nomor 3 Tahun 2020 mengatur kelas rumah sakit. Ketentuan ini mulai berlaku bulan depan.",
        "Ketentuan ini > permenkes-3-2020",
    ),
    (
        "RUU Penyiaran perlu aturan yang lebih teknis. Hal yang diatur dalam beleid tersebut masih umum.",
        "beleid tersebut > ruu:penyiaran",
    ),
]
#: Articles in a list of charges, beside a law told behind them, and of several laws at once.
ARTICLES = [
    (
        "Pelaku dijerat Pasal 170 KUHP subsider UU Darurat Nomor 12 Tahun 1951 subsider Pasal 351 "
        "ayat 3, ujar Iptu Rama.",
        "Pasal 351 ayat 3 > kuhp",
    ),
    (
        "Dua pelajar dikenai Pasal 170, sedangkan pengendara dikenai Pasal 187 KUHP, kata Kompol Riko Sanjani.",
        "Pasal 170 > kuhp",
    ),
    ("Penjudi dikenai Pasal 303 KUHP dan Pasal 93 terkait UU Karantina.", ""),
    (
        "Pasal 28 UU ITE dan Pasal 156 KUHP dipakai penyidik. Advokat Berta Munthe menilai kedua pasal itu lentur.",
        "kedua pasal itu > uu:ite;kuhp",
    ),
    (
        "Pasal 5 dan Pasal 6 UU ITE digugat. Advokat Berta Munthe menilai kedua pasal itu lentur.",
        "kedua pasal itu > uu:ite",
    ),
    (
        "Perpres Nomor 64 Tahun 2020 menaikkan iuran. Beleid atau kebijakan tersebut diteken bulan Mei.",
        "Beleid atau kebijakan tersebut > perpres-64-2020",
    ),
]
#: A short name that ministers share, and a topic that is no title.
SHARED = [
    (
        "Bioskop dibuka menurut Keputusan Menteri Kesehatan (KMK) Nomor HK.01.07/Menkes/382/2020. "
        "Djoni Hartawan menyambut "
        "baik KMK itu.",
        "KMK itu > kepmenkes-hk.01.07/menkes/382/2020",
    ),
    (
        "Permenhub Nomor 25 Tahun 2020 melarang mudik. Kapal kargo diatur dalam Permenhub terkait jenis kendaraan yang "
        "boleh lewat, kata Adinda Rahayu. Tiket diganti menurut Permenhub itu.",
        "Permenhub > permenhub-25-2020 | Permenhub itu > permenhub-25-2020",
    ),
]
#: A clause between the kind and its "itu": a short one is part of the mention, a long one is not.
CLAUSES = [
    (
        "Naskah UU Cipta Kerja dikirim ke Istana. Arman Lubis heran jika UU yang diusulkan "
        "pemerintah tersebut ditolak.",
        "UU yang diusulkan pemerintah tersebut > uu:cipta-kerja",
    ),
    (
        "Perpres Nomor 79 Tahun 2025 terbit. Dalam perpres yang diteken Presiden di Jakarta akhir Juni tersebut ada "
        "tujuh lampiran.",
        "perpres > perpres-79-2025",
    ),
    (
        "Permenhub Nomor 18 Tahun 2020 dikritik. Aturan yang diteken oleh menteri ad interim pada awal April itu "
        "dinilai longgar.",
        "Aturan > permenhub-18-2020",
    ),
]
#: Words that mean another rule than the last one named, and several rules at once.
OTHERS = [
    (
        "Pemerintah menyusun peraturan turunan dari UU Nomor 3 Tahun 2022. Gatot Arifin berharap peraturan tersebut "
        "rampung bulan depan.",
        "",
    ),
    (
        "UU Nomor 3 Tahun 2022 memberi waktu dua tahun. Gatot Arifin berharap peraturan tersebut dijalankan.",
        "peraturan tersebut > uu-3-2022",
    ),
    (
        "Gaji pokok wali kota ditetapkan PP Nomor 59 Tahun 2000. Tunjangannya ada di Keppres Nomor 68 Tahun 2001. "
        "Merujuk aturan-aturan tersebut, Lurah Benny Tampubolon menghitung ulang.",
        "aturan-aturan tersebut > pp-59-2000;keppres-68-2001",
    ),
    ("Warga memahami aturan-aturan tersebut. PP Nomor 59 Tahun 2000 dicabut.", ""),
    (
        "Serikat buruh membahas UU Cipta Kerja dan UU Ketenagakerjaan. UU Cipta Kerja, UU Cipta Kerja, hanya UU Cipta "
        "Kerja yang diprotes Hendra Saputra. Pesangon mengikuti UU lama.",
        "UU lama > uu:ketenagakerjaan",
    ),
    ("UU Nomor 13 Tahun 2003 mengatur lembur. Hal itu tidak ada di UU sebelumnya, kata Hendra.", ""),
    ("UU Nomor 13 Tahun 2003 mengatur lembur. Rapat terbuka wajib bagi semua UU itu, kata Hendra.", ""),
    (
        "UU Nomor 17 Tahun 2023 mengatur puskesmas. Seperti diamanatkan UU, dana desa boleh dipakai, ujar Sukma Dewi.",
        "UU > uu-17-2023",
    ),
    (
        "Menteri Agraria meneken Keppres Nomor 56 Tahun 2018. "
        + "Warga lain memilih menunggu kabar dari kantor kelurahan setiap pagi. " * 11
        + "Mereka menunda unjuk rasa. Keputusan itu dihormati camat.",
        "",
    ),
    (
        "Mahasiswa menolak UU Cipta Kerja. Tiga pengunjuk rasa ditahan sesuai Pasal 170, kata Kompol Agus Rimba.",
        "",
    ),
    ("RPP soal pekerja migran belum jadi. Kata Tina Arumsari, Pasal 4 di Perkabadan melarang biaya.", ""),
    (
        'PP Nomor 96 Tahun 2021 akan direvisi. "Jadi ini regulasinya selesai dulu," kata Dimas Wicaksana.',
        "regulasinya > pp-96-2021",
    ),
    (
        "Ditjen Hubla menerbitkan aturan pengangkutan motor listrik. Aturan tersebut bernama PP Nomor 96 Tahun 2021.",
        "Aturan tersebut > pp-96-2021",
    ),
    (
        "Permenaker Nomor 6 Tahun 2016 tidak diubah. Lilis Anjani memilih membentuk aturan tersendiri bagi pengemudi. "
        "Aturan itu lebih luas.",
        "",
    ),
    (
        "Perpres Nomor 18 Tahun 2020 menargetkan jumlah perokok turun. Sejumlah kota melarang iklan lewat berbagai "
        "peraturan. Adapun aturan tersebut berbentuk imbauan dan instruksi, tutur Yosua Lende.",
        "",
    ),
    (
        "PP Nomor 14 Tahun 2024 mengatur THR. Dulu hadiah itu imbauan, lalu berubah menjadi peraturan menteri. "
        "Peraturan tersebut mewajibkan pengusaha membayar.",
        "",
    ),
    (
        "UU Nomor 5 Tahun 1999 melarang kartel. Menurut Vina Maharani, soal tiket lain lagi. Aturan tersebut tertuang "
        "dalam Perjanjian Maskapai.",
        "",
    ),
    (
        "Pergub Nomor 18 Tahun 2018 mengatur hiburan malam. "
        + "Pengunjung diminta menunjukkan kartu di pintu depan. " * 7
        + "Sanksi dan aturannya jelas, ujar Camat Rizal Hakim.",
        "",
    ),
    (
        "UU Nomor 1 Tahun 2023 digugat. Tentang pasal-pasal karet tadi, Ratna Suminar minta diuji MK.",
        "pasal-pasal karet tadi > uu-1-2023",
    ),
    (
        "Pasal 218 UU Nomor 1 Tahun 2023 digugat. Tentang pasal karet tadi, Ratna Suminar minta diuji MK.",
        "pasal karet tadi > uu-1-2023",
    ),
]
STORIES = [*SUBJECT, *AGAIN, *ALONE, *SHARED, *LETTERS, *ARTICLES, *FORMS, *MOST, *CLAUSES, *OTHERS]


@pytest.mark.parametrize(("text", "pointing"), STORIES)
def test_the_law_meant_among_several(text: str, pointing: str) -> None:
    found = [f"{text[m.start : m.end]} > {m.id}" for m in regulations.find(text) if m.kind == "anaphor"]
    assert " | ".join(found) == pointing


@pytest.mark.parametrize("end", ["Pasal 5 ", "aturan", "tapi", "UU yang", "pasal", "omnibus", "kedua pasal"])
def test_a_text_may_end_anywhere(end: str) -> None:
    assert next(m.id for m in regulations.find(f"UU ITE digugat. Kata Dina, {end}")) == "uu:ite"


@pytest.mark.parametrize(
    "again",
    ["UU ini baik. ", "Aturan itu bernama ", "UU lama ", "aturan-aturan tersebut ", "Permendag. ", "UU baru itu "],
)
def test_words_that_point_back_are_read_in_linear_time(again: str) -> None:
    head = "UU Pers. UU Pers. UU Pers. UU ITE. Permendag 36 Tahun 2023 dan Permendag 25 Tahun 2022.\n"

    def seconds(times: int) -> float:
        start = time.process_time()
        regulations.find(head + again * times)
        return time.process_time() - start

    seconds(10)
    short, long = (min(seconds(times) for _ in range(3)) for times in (1500, 6000))
    assert long < 10 * max(short, 0.02)
