"""What counts as reported speech, where it begins and ends, and which cue reports it."""

from __future__ import annotations

import pytest

from pipeline.indonesian import sentences
from pipeline.indonesian.speech import circumstances, quotes, utterances
from pipeline.resources.read import toml


def found(text):
    marks = quotes.find(text)
    return [
        (u.kind, text[u.start : u.end], text[u.cue.start : u.cue.end] if u.cue else None, u.side)
        for u in utterances.find(text, sentences.split(text, marks), marks)
    ]


DIRECT = [
    ('"Jalan itu selesai," kata Rina.', "kata", "after"),
    ('"Jalan itu selesai," katanya.', "katanya", "clitic"),
    ('"Jalan itu selesai," Rina menandaskan.', "menandaskan", "before"),
    ('"Jalan itu selesai," demikian kata Rina.', "kata", "after"),
    ('"Jalan itu selesai," dia menambahkan.', "menambahkan", "before"),
    ('"Jalan itu selesai," pelatih asal Bandung itu menjelaskan.', "menjelaskan", "before"),
    ('"Jalan itu selesai," demikian dia.', None, "after"),
    ('"Jalan itu selesai," demikian Presiden Rina Lestari.', None, "after"),
    ('"Jalan itu selesai," ujat Rina.', "ujat", "after"),
    ('"Jalan itu sudah selesai," Rina.', None, "after"),
    ('Rina mengatakan, "Jalan itu selesai".', "mengatakan", "before"),
    ('Rina mengatakan kepada wartawan di Bandung: "Jalan itu selesai."', "mengatakan", "before"),
    ('Rina Lestari: "Jalan itu sudah selesai."', None, "before"),
    ('"Jalan itu sudah selesai dikerjakan."', None, "none"),
    ('"Jalan itu sudah selesai," demikian keterangan tertulis dinas itu.', None, "after"),
    ('"Jalan itu dibuka gubernur," tertulis dalam surat itu.', None, "after"),
    ('"Jalan itu tidak ada".', None, "none"),
    ("'Jalan itu selesai,' kata Rina.", "kata", "after"),
    ('Dalam pasal tersebut tertuang bahwa "Jalan itu milik negara."', None, "before"),
]


@pytest.mark.parametrize(("text", "cue", "side"), DIRECT)
def test_direct(text, cue, side):
    (kind, words, seen, where), *rest = found(text)
    assert (kind, words.startswith("Jalan itu"), seen, where, rest) == ("direct", True, cue, side, [])


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [(e["of"], text, said) for e in toml("speech_words.toml")["example"] for text, said in e["said"].items()],
)
def test_examples_of_the_lists_of_words(name, text, said):
    assert toml("speech_words.toml")["words"][name]
    assert [words for _, words, *_ in found(text)] == ([said] if said else [])


def test_two_quotations_of_one_sentence_are_two_statements():
    assert [f[:3] for f in found('"Jalan selesai hari ini," ujar Rina, "dan jembatan menyusul besok."')] == [
        ("direct", "Jalan selesai hari ini,", "ujar"),
        ("direct", "dan jembatan menyusul besok.", "ujar"),
    ]


INDIRECT = [
    (
        "Namun selama stok sedikit, tambah Rina, beras dibagi rata.",
        "Namun selama stok sedikit, tambah Rina, beras dibagi rata",
    ),
    ("Tapi jika stok sedikit, tutur Rina, beras dibagi rata.", "Tapi jika stok sedikit, tutur Rina, beras dibagi rata"),
    ("Rina mengatakan, harga beras turun.", "harga beras turun"),
    ("Rina mengatakan bahwa harga beras turun.", "harga beras turun"),
    ("Rina mengatakan kepada wartawan di Bandung, Senin (1/7/2024), harga beras turun.", "harga beras turun"),
    ("Menurut Rina, harga beras turun.", "harga beras turun"),
    ("Menurut Rina harga beras turun.", "harga beras turun"),
    ("Selain itu, kata Rina, harga beras turun.", "harga beras turun"),
    ("Harga beras, kata Rina, sudah turun.", "Harga beras, kata Rina, sudah turun"),
    ("Harga beras turun, kata Rina di Bandung, Senin (1/7/2024).", "Harga beras turun"),
    ("Dijelaskan Rina, harga beras turun.", "harga beras turun"),
    ("Disebutkannya, harga beras turun.", "harga beras turun"),
    ("Rina juga bilang, harga beras turun.", "harga beras turun"),
    ("Dari keterangan polisi, mobil itu melaju kencang.", "mobil itu melaju kencang"),
    ("Berdasarkan pengakuan pelaku, uang itu sudah habis.", "uang itu sudah habis"),
    ("Masih dikatakan Rina, uang itu sudah habis.", "uang itu sudah habis"),
    ("Rina menyebut sepinya pasar itu bukanlah masalah besar.", "sepinya pasar itu bukanlah masalah besar"),
    ("Dinas itu mencatat perputaran uang di pasar tembus Rp 3 miliar.", "perputaran uang di pasar tembus Rp 3 miliar"),
    ("Rina mengakui dua tahanan itu kabur saat hujan.", "dua tahanan itu kabur saat hujan"),
    (
        "Rina menyampaikan usulan anggaran untuk kapal baru dibahas bersama dewan.",
        "usulan anggaran untuk kapal baru dibahas bersama dewan",
    ),
    (
        "Rina optimistis target panen tahun depan sebesar dua ton per hektare akan tercapai.",
        "target panen tahun depan sebesar dua ton per hektare akan tercapai",
    ),
    ("Menurut informasi dinas ada dua desa yang terendam.", "ada dua desa yang terendam"),
    (
        "Menurut informasi dari warga ada dua desa yang terendam, misalnya Desa Uji.",
        "ada dua desa yang terendam, misalnya Desa Uji",
    ),
    (
        "Sebagai acuan, lanjut Rina, dalam hitungan itu ada tiga hal penting.",
        "Sebagai acuan, lanjut Rina, dalam hitungan itu ada tiga hal penting",
    ),
    ("Menurut Kapoksi Fraksi Uji di Badan Legislasi itu, aturan itu sudah baik.", "aturan itu sudah baik"),
    ("Rina mengatakan dalam gudang itu ada dua kapal.", "dalam gudang itu ada dua kapal"),
    ("Soal panen, kata Rina, memang masih perlu waktu.", "Soal panen, kata Rina, memang masih perlu waktu"),
    ("Jika panen gagal, Rina menilai, warga akan rugi.", "Jika panen gagal, Rina menilai, warga akan rugi"),
    ("Jika melihat peta, Rina menilai jalan itu jauh.", "jalan itu jauh"),
    (
        "Rina menjelaskan beberapa butir di Rancangan Undang-Undang (RUU) Sungai dianggap bisa merusak hutan.",
        "beberapa butir di Rancangan Undang-Undang (RUU) Sungai dianggap bisa merusak hutan",
    ),
    ("Rina membenarkan adanya dua korban di desa itu.", "adanya dua korban di desa itu"),
    ("Rina mengakui memang banyak keluhan yang masuk.", "memang banyak keluhan yang masuk"),
    ("Dalam aturan itu disebutkan tunjangan ketua sebesar Rp 7 juta.", "tunjangan ketua sebesar Rp 7 juta"),
    ("Menurut warga yang tinggal di sana, air naik.", "air naik"),
    ("Menurut Rina yang memimpin tim itu, air naik.", "air naik"),
    ("Menurut dia yang penting adalah warga, bukan uang.", "yang penting adalah warga, bukan uang"),
    ("Harga beras, Kata Rina, sudah turun.", "Harga beras, Kata Rina, sudah turun"),
    (
        "Jika ada yang menganggap banjir itu ringan, kata Rina, itu keliru.",
        "Jika ada yang menganggap banjir itu ringan, kata Rina, itu keliru",
    ),
    ("Rina yang memutuskan pulang itu mengaku tak menyesal.", "tak menyesal"),
    ("Merujuk Perpres 6/2021, izin itu sudah habis.", "izin itu sudah habis"),
    ("Dalam surat dakwaan terungkap, sopir itu menerima uang.", "sopir itu menerima uang"),
    ("Rina mengungkap sejumlah kasus masih ditangani polisi.", "sejumlah kasus masih ditangani polisi"),
    ("Rina mengungkapkan beberapa hari terakhir ia didatangi tamu.", "beberapa hari terakhir ia didatangi tamu"),
    ("Rina mempertanyakan siapa yang mengubah jadwal itu.", "siapa yang mengubah jadwal itu"),
    ("Dia pun meminta warga bersabar.", "warga bersabar"),
    ("Tim itu mendapati kesimpulan bahwa api berasal dari dapur.", "api berasal dari dapur"),
    ("Merujuk aturan itu, disebutkan bahwa warga wajib memilah sampah.", "warga wajib memilah sampah"),
    ("Berdasarkan data Badan Meteorologi, Klimatologi, dan Geofisika, hujan akan turun.", "hujan akan turun"),
    ("Pernyataan warga yang menyebut jalan itu rusak menuai kritik.", "jalan itu rusak menuai kritik"),
    (
        "Dia menyoroti pernyataan Bayu yang mengatakan unjuk rasa warga didalangi pedagang.",
        "unjuk rasa warga didalangi pedagang",
    ),
    ("Rina turut hadir dan meminta warga menjaga sungai.", "warga menjaga sungai"),
    ("Dalam aturan tersebut disebutkan, warga wajib memilah sampah.", "warga wajib memilah sampah"),
    ("Bayu mengacu pada UU Sampah, pada pasal 4 disebutkan bahwa warga memilah sampah.", "warga memilah sampah"),
    ("Disebutkan dalam surat itu bahwa warga wajib memilah sampah.", "warga wajib memilah sampah"),
    ("Dikatakan dia, harga beras turun.", "harga beras turun"),
    ("Disebutkan pula, harga beras turun.", "harga beras turun"),
    ("Jalan itu dinilai Rina tidak layak dipakai.", "Jalan itu dinilai Rina tidak layak dipakai"),
    (
        "Penutupan jalan disayangkan oleh Rina karena warga rugi.",
        "Penutupan jalan disayangkan oleh Rina karena warga rugi",
    ),
    ("Menurut Wakil Ketua Umum partai ini, harga beras turun.", "harga beras turun"),
    ("Menurut hasil studi yang terbit dalam jurnal kedokteran, tidur cukup itu penting.", "tidur cukup itu penting"),
    ("Dia bilang, harga beras turun.", "harga beras turun"),
    ("Rina bilang harga beras mulai turun.", "harga beras mulai turun"),
    ("Namun, Rina Lestari bilang, harga beras turun.", "harga beras turun"),
    ("Harga beras, bilang Rina, sudah turun.", "Harga beras, bilang Rina, sudah turun"),
    ("Rina tak menampik bahwa harga beras turun.", "harga beras turun"),
    ("Rina tidak membantah jika harga beras turun.", "harga beras turun"),
    ("Rina tak memungkiri harga beras sudah turun.", "harga beras sudah turun"),
    ("Ia imbau warga untuk menjaga sungai.", "warga untuk menjaga sungai"),
    (
        "Rina menyebut petugas yang berjaga di pos mencatat 20 pelanggaran.",
        "petugas yang berjaga di pos mencatat 20 pelanggaran",
    ),
    ("BPS mencatat kredit yang disalurkan bank tumbuh 7 persen.", "kredit yang disalurkan bank tumbuh 7 persen"),
    (
        "Rina mengakui permintaan beras di kota meningkat setiap tahun.",
        "permintaan beras di kota meningkat setiap tahun",
    ),
    ("Rina menyebut jika jalan itu selesai Mei.", "jalan itu selesai Mei"),
    ("Rina mengatakan, jika harga naik, warga akan rugi.", "jika harga naik, warga akan rugi"),
    ("Menurut Rina, apabila harga naik, maka warga rugi.", "apabila harga naik, maka warga rugi"),
    ("Rina berharap pula warga menjaga sungai.", "warga menjaga sungai"),
    ("Rina menyebut baru 17 warga yang terdaftar.", "baru 17 warga yang terdaftar"),
    ("Laporan BPS menyebutkan tunggakan iuran setidaknya Rp 340 miliar.", "tunggakan iuran setidaknya Rp 340 miliar"),
    ("Warga mengeluhkan biaya angkutan naik 10 persen.", "biaya angkutan naik 10 persen"),
    ("Rina menyatakan para pedagang sadar bahwa harga harus turun.", "para pedagang sadar bahwa harga harus turun"),
    (
        "Terkait hal ini, lanjut Rina, pada 20 Maret 2024, dinas memutuskan menutup jalan itu.",
        "Terkait hal ini, lanjut Rina, pada 20 Maret 2024, dinas memutuskan menutup jalan itu",
    ),
    (
        "Jalan itu, ujar Rina di Bandung, akan selesai Mei.",
        "Jalan itu, ujar Rina di Bandung, akan selesai Mei",
    ),
    ("Jalan itu rusak, ujar Rina saat meninjau lokasi yang akan dibangun.", "Jalan itu rusak"),
    ("Dikutip dari Antara, Rina mengatakan harga beras sudah turun.", "harga beras sudah turun"),
    ("Dikutip dari Antara, data BPS menyebutkan harga turun.", "data BPS menyebutkan harga turun"),
    ("Rina mengatakan dua orang positif cacar air.", "dua orang positif cacar air"),
    ("Rina memandang musyawarah itu sebagai awal yang baik.", "musyawarah itu sebagai awal yang baik"),
    ("Rina menuding Bayu sebagai biang keladi banjir.", "Bayu sebagai biang keladi banjir"),
    (
        "Dalam Perpres disebutkan dinas berwenang menutup jalan yang rusak.",
        "dinas berwenang menutup jalan yang rusak",
    ),
    ("Disampaikan Rina bahwa warga membutuhkan jembatan baru.", "warga membutuhkan jembatan baru"),
    ("Rina menyebutkan usulan dari warga itu masuk akal.", "usulan dari warga itu masuk akal"),
    ("Rina menilai pembahasannya terburu-buru.", "pembahasannya terburu-buru"),
    ("Dalam rapat itu, ia meminta Bayu Saputra mundur.", "Bayu Saputra mundur"),
    ("Rina dalam kesempatan itu juga mengingatkan agar warga tidak membakar lahan.", "warga tidak membakar lahan"),
    ("Rina saat itu mengatakan jalan sudah ditutup.", "jalan sudah ditutup"),
    ("Sebagaimana dilansir Antara, warga mulai meninggalkan lokasi.", "warga mulai meninggalkan lokasi"),
    ("Seperti dikutip dari Antara, Rina mengatakan harga beras sudah turun.", "harga beras sudah turun"),
    ("Baginya, pasar itu harus segera dibangun.", "pasar itu harus segera dibangun"),
    ("Rina mendorong dinas bekerja sama dengan warga.", "dinas bekerja sama dengan warga"),
    ("Rina menyoroti lambatnya perbaikan jalan desa.", "lambatnya perbaikan jalan desa"),
    ("Rina secara gamblang menyatakan jalan itu tidak akan dibangun.", "jalan itu tidak akan dibangun"),
]


FORETOLD = [
    (
        'Namun, aturan itu dinilai merugikan warga desa.\n"Kami menolaknya," kata Rina.',
        "aturan itu dinilai merugikan warga desa",
    ),
    ("Warga diimbau untuk menjaga sungai.\n“Jangan buang sampah,” kata Rina.", "Warga diimbau untuk menjaga sungai"),
    ('Aturan itu dinilai merugikan warga desa. Ia ditolak.\n"Kami menolaknya," kata Rina.', None),  # not just before
    ("Aturan itu dinilai merugikan warga desa.\nDinas menutup jalan itu sejak Mei.", None),  # nobody is quoted
    ('Aturan yang dinilai merugikan warga desa itu dicabut.\n"Kami menolaknya," kata Rina.', None),  # a relative clause
    ('Jalan itu diharapkan selesai bulan depan.\n"Kami kebut," kata Rina.', None),  # anybody may hope
]


@pytest.mark.parametrize(("text", "words"), FORETOLD)
def test_a_passive_before_a_quotation(text, words):
    said = [each[1] for each in found(text) if each[0] == "indirect"]
    assert said == ([words] if words else [])


@pytest.mark.parametrize(("text", "words"), INDIRECT)
def test_indirect(text, words):
    assert [f[:2] for f in found(text)] == [("indirect", words)]


def test_the_mark_that_closes_inner_words_belongs_to_them():
    assert found('Rina menilai mereka akan menjadi "orang kuat".')[0][1] == 'mereka akan menjadi "orang kuat"'


def test_an_inner_quotation_makes_it_mixed():
    text = 'Rina menegaskan bahwa warga "tidak boleh ditinggalkan sendirian" oleh pemerintah.'
    assert [f[0] for f in found(text)] == ["mixed"]


@pytest.mark.parametrize(
    "text",
    [
        "Polisi mengungkap kasus pencurian.",
        "Pria itu meminta uang.",
        "Rina menyampaikan dua poin.",
        "Rina akan meminta warga menjaga sungai.",
        "Rina tidak mengatakan bahwa harga turun.",
        "Rina tidak pernah menyebut jalan itu rusak.",
        "Petugas diminta untuk menjelaskan aturan itu kepada warga.",
        "Hal itu disampaikan Rina di Bandung.",
        "Pencuri itu diduga bersembunyi di kebun.",
        "Berdasarkan laporan itu, polisi menangkap dua orang.",
        'Film "Laut Bercerita Lagi" diputar malam ini.',
        'Ia menyebut "orang kuat" itu.',
        'Program bernama "Desa Terang Sepanjang Tahun" dimulai hari ini.',
        "Kata sandi itu diganti.",
        "Air itu jelas kotor.",
        "Pertama, memastikan seluruh pekerja terdaftar.",
        "Jalan itu ditutup sebagai tindak lanjut Surat Edaran Bupati.",
        "Selain meminta warga menjaga sungai, dinas itu membersihkan parit.",
        "Jalan itu rusak (Baca: Bupati Menilai Warga Lalai Merawat Jalan).",
        "Rina menegaskan hal senada.",
        "Rina menyampaikan penyesalannya kepada warga yang terdampak banjir.",
        "Rina menjelaskan beberapa hal yang harus disiapkan warga sebelum berangkat ke desa.",
        "Rina menyinggung posisi partai yang kembali duduk di pemerintahan setelah sewindu di luar.",
        'Lagu "Pulang" rilis tahun lalu.',
        'Pilot Bayu "elang" Saputra memimpin latihan.',
        "Kemudian dijelaskan soal pengelolaan sampah.",
        "Bupati Minta Warga Sabar, Sebut Jalan Diperbaiki",
        "Rina mengatakan dua hal penting.",
        "Rina menyampaikan hal itu dalam rapat yang disiarkan langsung di kanal resmi dinas.",
        "Polisi mengungkap sejumlah fakta mengejutkan dari aksi menolak tambang.",
        "Rina menyampaikan sejumlah catatan tentang aturan itu yang dinilai berdampak kepada desa.",
        "Rina mengkritik rancangan aturan yang baru saja disetujui oleh dewan.",
        "Rina mengkritik keputusan panitia yang memberi sanksi ringan berupa teguran.",
        "Terungkap dua orang terlibat.",
        "Rina mengusulkan skema itu.",
        "Berdasarkan data yang dihimpun, mobil itu melaju kencang.",
        "Berdasarkan informasi tersebut, petugas bergerak ke desa.",
        "Rina mengingatkan soal tambang yang belum berizin.",
        "Rina optimistis dalam menghadapi musim kemarau.",
        "Pesan Rina ke warga itu disampaikan lewat surat.",
        "Nilai THR ini belum termasuk tunjangan anak.",
        "Rina mengungkapkan daftar aset milik Bayu yang bakal disita oleh penyidik.",
        "Rina menyarankan beberapa upaya untuk mencegah banjir terjadi lagi.",
        "Kepengurusan itu sudah diakui Federasi Panahan Dunia (FPD).",
        "Rina mengungkapkan beberapa hari libur tambahan untuk pegawai.",
        "Dia meminta uang tunai.",
        "Rina melarang tapi oleh Bayu tetap dibolehkan.",
        "Pelatih itu tampak optimistis saat berbicara kepada wartawan di stadion.",
        "Rina mengusulkan dua nama calon ketua.",
        "Rina menyampaikan penolakan terhadap aturan itu karena berpotensi merugikan warga.",
        "Dalam aturan itu disebutkan syarat menjadi anggota.",
        "Rina menyoroti terkait banyak warga yang mempersoalkan jalan itu.",
    ],
)
def test_no_statement(text):
    assert found(text) == []


@pytest.mark.parametrize(
    ("after", "before", "expected"),
    [
        (" di Bandung, Senin (1/7/2024).", "", ("Bandung", None, None)),
        (" kepada wartawan di Gedung DPR, Jakarta, Senin (1/7).", "", ("Gedung DPR, Jakarta", None, "wartawan")),
        (" dalam siaran pers, Kamis (27/7/2023)..", "", (None, "siaran pers", None)),
        (" saat ditemui di kantornya, Rabu (3/7).", "", (None, "ditemui di kantornya", None)),
        (" ", "Dalam rapat di Bandung, Rina ", (None, "rapat di Bandung", None)),
        (" lewat unggahan di Instagram, Rabu.", "", (None, "unggahan di Instagram", None)),
        (" kepada Kontan.", "", (None, None, "Kontan")),
        (" ", "Lewat sambungan telepon dia ", (None, "sambungan telepon", None)),
        (" ", "Saat ia menanyakan harga, Rina ", (None, None, None)),
        (" ", "Pada saat yang sama, Rina ", (None, None, None)),
        (" yang tinggal di Bandung.", "", (None, None, None)),
        (", pencetak gol pada musim 2019 itu.", "", (None, None, None)),
        (" di acara temu warga, Bandung, Selasa (16/9/2025).", "", (None, "temu warga", None)),
        (".", "", (None, None, None)),
    ],
)
def test_circumstances(after, before, expected):
    seen = circumstances.read(after, before)
    assert (seen.place, seen.occasion, seen.addressee) == expected
