"""Instruments named for the first time without number or name: a law nobody names, letters told by who issues them."""

from __future__ import annotations

import pytest

from pipeline.indonesian import regulations
from pipeline.resources.read import toml


def told(text: str) -> str:
    return " ".join(f"{m.id}|{m.pasal}" if m.pasal else m.id for m in regulations.find(text))


#: Articles of a law that the story never names, and articles of what is no law.
OF_NO_NAMED_LAW = [
    ("Kedua pelaku dijerat Pasal 363 dengan ancaman tujuh tahun.", "uu-?-?|363"),
    ("Penyidik mengenakan pasal 114 subsider pasal 112 kepada Rukmana.", "uu-?-?|114;112"),
    ("Pemohon meminta hakim konstitusi menguji Pasal 222 soal ambang batas.", "uu-?-?|222"),
    ("Rian dijerat Pasal 351 ayat (2). Pasal tersebut berisi ancaman lima tahun.", "uu-?-?|351(2) uu-?-?|351(2)"),
    ("Mereka dikenai Pasal 170. Menurut Sularso, Pasal 170 pas untuk kasus itu.", "uu-?-?|170 uu-?-?|170"),
    ("Kapolsek menyebut Pasal 338 dan 340 sudah disiapkan.", "uu-?-?|338;340"),
    ("Keempatnya dikenai Pasal 170, 351 dan UU Darurat Nomor 12 Tahun 1951.", "uu-?-?|170;351 uu-12-1951"),
    ("Rian disangka dengan pasal berlapis. Yakni Pasal 289 untuk pelecehan. Dan Pasal 368 KUHP.", "kuhp|289 kuhp|368"),
    (
        "Rian disangka sesuai Pasal 351 dengan ancaman lima tahun, dan Pasal 2 ayat 1 UU Darurat Nomor 12 Tahun 1951.",
        "uu-?-?|351 uu-12-1951|2(1)",
    ),
    ("Sopir itu dijerat Pasal 310 tentang kelalaian di jalan.", "uu-?-?|310"),
    ("Pajak penghasilan (PPh) Pasal 21 dipotong tiap bulan, PPh pasal 23 tidak.", ""),
    ("Isi kolom pajak penghasilan (Pasal 21) lebih dulu.", ""),
    ("Pasal 7 Anggaran Dasar Perseroan memberi hak itu.", ""),
    ("Mengutip AD/ART klub, Pasal 12 melarang rangkap jabatan.", ""),
    ("Sesuai Pasal 9 Perjanjian Kerja Bersama, bonus dibayar Juni.", ""),
    ("Menurut peraturan FIBA, pasal 5 berlaku untuk tim tamu.", ""),
    ("Buku pedoman liga BAB IV Pasal 3 memuat denda pemain.", ""),
    ("Washington menyelidikinya dengan pasal 301 Trade Act.", ""),
    ("Pasal 2 PSAKBI menanggung pihak ketiga.", ""),
    ("Panitia mengutip syarat tarif kereta (STP) Pasal 13 ayat (6).", ""),
    ("Kode etik wartawan, pasal 4, melarang berita bohong.", ""),
]


@pytest.mark.parametrize(("text", "found"), OF_NO_NAMED_LAW)
def test_an_article_of_a_law_that_nobody_names_is_of_some_law(text: str, found: str) -> None:
    assert told(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Rustam menggugat Pasal 31 Ayat 1, Ayat 2, dan Ayat Perppu Nomor 1 Tahun 2020.", "perppu-1-2020|31(1);31(2)"),
        ("Itu melanggar Pasal 1 Ayat (2) dan Pasal 28D Ayat UUD 1945.", "uud-1945|1(2);28D"),
        ("Ia menguji Pasal 2 Ayat (1) Huruf a Angka 1 dan Angka 2 UU Nomor 5 Tahun 2020.", "uu-5-2020|2(1)a"),
        ("UU Nomor 5 Tahun 2020 diuji. Pasal 201 A mengatur jadwal.", "uu-5-2020 uu-5-2020|201A"),
        (
            "Itu melanggar Pasal 5 Angka 1, 2, dan Angka 3, Pasal 9 UU Nomor 5 Tahun 2020.",
            "uu-5-2020|5angka1;5angka2;5angka3;9",
        ),
    ],
)
def test_articles_go_on_past_a_lost_number_and_a_word_not_said_again(text: str, found: str) -> None:
    assert told(text) == found


def test_a_number_whose_year_stands_elsewhere_is_partial() -> None:
    kinds = [m.kind for m in regulations.find("Keputusan KPU Nomor 731 Tahun 2025 dicabut. Keputusan 731 dikritik.")]
    assert kinds == ["full", "partial"]


def test_an_unnamed_law_is_named_once() -> None:
    kinds = [m.kind for m in regulations.find("Arman dijerat Pasal 170. Jaksa menilai Pasal 170 tepat.")]
    assert kinds == ["partial", "anaphor"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("UU ITE dibahas. Hak warga itu dilindungi oleh Undang-Undang.", "uu:ite uu-?-?"),
        ("UU ITE dibahas. Polisi menjalankan tugas yang sah menurut Undang-Undang.", "uu:ite"),
        ("UU ITE dibahas. Pengawasan ada dalam Undang-Undang terkait.", "uu:ite"),
        (
            "Perppu Nomor 1 Tahun 2020 diuji. Rani meminta hukum acara pengujian perppu direvisi. Perppu kerap gugur.",
            "perppu-1-2020",
        ),
        (
            "Perppu Nomor 1 Tahun 2020 diuji. Dulu ada perppu sejenis. Menurut Rani, perppu itu cacat.",
            "perppu-1-2020 perppu-1-2020",
        ),
        ("Perppu Nomor 1 Tahun 2020 diuji. Persetujuan suatu perppu wajib. DPR boleh menolak perppu.", "perppu-1-2020"),
        ("Pelaku kesal dengan adanya fatwa MUI.", ""),
        (
            "Menurut UU Nomor 12 Tahun 2011, pidana dimuat dalam peraturan daerah. Jadi, peraturan daerah penting.",
            "uu-12-2011 perda-?-?",
        ),
        (
            "Perppu Nomor 1 Tahun 2020 digugat. Menurut UU Nomor 12 Tahun 2011, perppu dibahas DPR. Perppu itu sah.",
            "perppu-1-2020 uu-12-2011 perppu-1-2020",
        ),
        ("UU Desa Maju dibahas. Namun, pembuat UU tetap rapat.", "uu:desa-maju"),
        (
            "Perbup Sleman Nomor 5 Tahun 2020 terbit. Di tengah kebutuhan aturan yang mendesak itu, Rani menunggu.",
            "perbup-sleman-5-2020",
        ),
        (
            "Dalam Pergub Bali Nomor 5 Tahun 2020 pun tak ada aturan itu. Menurut Rani, aturan itu milik pengelola.",
            "pergub-bali-5-2020",
        ),
        ("KPU memaparkan Rancangan PKPU. Pembentukan PKPU menanti DPR.", "pkpu-?-? pkpu-?-?"),
        (
            "Presiden menyiapkan Rancangan Perpres. Raperpres itu dibahas. Perpres kelak terbit.",
            "raperpres-?-? raperpres-?-? perpres-?-?",
        ),
        ("Panitia bekerja sesuai fatwa MUI.", "fatwa-mui-?-?"),
        ("Warga mematuhi kebijakan dan peraturan pemerintah terkait masker.", ""),
        ("Kami taat sama peraturan pemerintah (kerja dari rumah).", ""),
        ("Upah diatur dengan undang-undang dan peraturan pemerintah.", "pp-?-?"),
        ("Yang menjadi undang-undang (UU) harus dihormati. Ia dijerat UU Nomor 1 Tahun 1946.", "uu-1-1946"),
        (
            "Upaya itu ada dalam Pergub, Kepgub, dan Perda. Gubernur DKI Jakarta meneken Pergub Nomor 88 Tahun 2020.",
            "pergub-dki-jakarta-?-? kepgub-dki-jakarta-?-? perda-dki-jakarta-?-? pergub-dki-jakarta-88-2020",
        ),
        (
            "Sanksi ada dalam Pergub. Gubernur DKI Jakarta meneken Pergub Nomor 88 Tahun 2020.",
            "pergub-dki-jakarta-88-2020 pergub-dki-jakarta-88-2020",
        ),
        (
            "DPRD menyusun peraturan daerah (Perda) kawasan tanpa asap (KTA). Perda KTA rampung.",
            "perda:kta perda:kta",
        ),
        (
            "DPRD menyusun peraturan daerah (Perda) parkir tepi jalan (KTA). Perda KTA rampung.",
            "perda-?-? perda:kta",
        ),
        ("Investasi masuk melalui omnibus law. Pemerintah menunggu UU Nomor 11 Tahun 2020.", "uu-11-2020 uu-11-2020"),
        ("Pembahasan Rancangan Undang-Undang Desa Maju Telah memasuki tahap akhir.", "ruu:desa-maju"),
        ("Pemprov Banten menyusun perda Dalam rapat itu.", "perda-banten-?-?"),
        ("Sebanyak 28 provinsi melaporkan SK Gubernur masing-masing. Gubernur DKI Jakarta belum.", "kepgub-?-?"),
        (
            "Gubernur Banten meneken SK Gubernur. Bupati menunggu SK dari Gubernur Banten.",
            "kepgub-banten-?-? kepgub-banten-?-?",
        ),
    ],
)
def test_a_kind_alone_means_one_law_some_law_or_laws_in_general(text: str, found: str) -> None:
    assert told(text) == found


#: Circulars and decrees told by who issues them, however far that stands.
TOLD_BY_ISSUER = [
    ("Rumah sakit itu ditunjuk lewat Surat Keputusan Kemenkes.", "kepmenkes-?-?"),
    ("Panitia memamerkan surat keputusan (SK) Kementerian Hukum dan HAM soal pengurus.", "kepmenkumham-?-?"),
    ("Direksi diganti menurut SK Kementerian BUMN.", "kepmenbumn-?-?"),
    ("Kementerian Perindustrian menerbitkan surat keputusan tentang kuota garam.", "kepmenperin-?-?"),
    ("Penambahan kuota tertunda karena surat keputusan yang belum diterbitkan Kementerian Keuangan.", "kepmenkeu-?-?"),
    ("Pengangkatan itu mengikuti surat keputusan dari Menteri Sosial.", "kepmensos-?-?"),
    ("Menteri Agama Saiful Karim menerbitkan keputusan tentang kuota umrah.", "kepmenag-?-?"),
    ("Gubernur Bali I Wayan Sarta mengeluarkan surat keputusan tentang tarif parkir.", "kepgub-bali-?-?"),
    ("Bupati Sleman meneken Surat Keputusan (SK) mengenai siaga banjir.", "kepbup-sleman-?-?"),
    ("Alasannya tertulis dalam SK (surat keputusan) gubernur.", "kepgub-?-?"),
    ("Tujuan SE (surat edaran) Menaker itu jelas.", "se-menaker-?-?"),
    ("Penumpang diperiksa sesuai Surat Edaran Gugus Tugas.", "se-gugus-tugas-covid-19-?-?"),
    ("Cicilan ditunda menurut surat edaran OJK kepada perusahaan leasing.", "seojk-?-?"),
    ("Salat id mengikuti surat edaran dari MUI.", "se-mui-?-?"),
    ("BNPB telah mengirimkan surat edaran kepada semua bupati.", "se-bnpb-?-?"),
    ("Pak Menkes nanti membuat surat edarannya.", "se-menkes-?-?"),
    ("Usai rapat, menkes membuat surat edaran perihal tarif tes.", "se-menkes-?-?"),
    (
        "Gubernur Bali I Wayan Sarta menutup pantai. Kedua, gubernur juga mengeluarkan surat edaran kepada warga.",
        "se-gubernur-bali-?-?",
    ),
    (
        "Kemenpanrb mengatur jam kerja. Dulu tiap tahun kami menerbitkan surat edaran, kata Yusak dari Kemenpanrb.",
        "se-menpanrb-?-?",
    ),
    (
        'Polri dan Kemenlu hadir. "Dulu kami selalu membuat surat edaran," ujar Menteri Agama Saiful Karim.',
        "se-menag-?-?",
    ),
    ("Kemenhub rapat. Pihaknya segera menerbitkan surat edaran soal tiket, ujar Menhub.", "se-menhub-?-?"),
    (
        "Karena itu Wakil Jaksa Agung mengeluarkan Surat Keputusan Nomor: KEP-IV-77/B/WJA/03/2021.",
        "sk-wakil-jaksa-agung-kep-iv-77/b/wja/03/2021",
    ),
    ("Rektor Universitas Nusa Jaya meneken Surat Keputusan Nomor 91/UN9/2021.", "sk-91/un9/2021"),
    ("Serikat buruh menerbitkan surat edaran kepada anggotanya.", ""),
    ("Awak kapal menerima surat edaran dari PT Samudra Lestari.", ""),
    ("Camat membagikan surat edaran ke tiap rumah.", ""),
    ("DPP partai menyerahkan surat keputusan dukungan kepada Rukmana.", ""),
    ("Keputusan Kemenlu mencabut larangan itu disambut baik.", ""),
    ("Radio SK mengudara sejak 1990.", ""),
]


@pytest.mark.parametrize(("text", "found"), TOLD_BY_ISSUER)
def test_a_letter_is_told_by_who_issues_it(text: str, found: str) -> None:
    assert told(text) == found


#: How ids name a region, a body or a draft as the article prints them.
AS_THE_ARTICLE_CALLS_IT = [
    (
        "Pemprov Jakarta mengutip Peraturan Gubernur Nomor 31 Tahun 2025. Pergub itu tegas.",
        "pergub-jakarta-31-2025 " * 2,
    ),
    ("Pemprov Jakarta mengutip Peraturan Gubernur Nomor 31 Tahun 2021.", "pergub-dki-jakarta-31-2021"),
    ("Pemprov DKI Jakarta mengutip Peraturan Gubernur Nomor 31 Tahun 2021.", "pergub-dki-jakarta-31-2021"),
    ("Surat Edaran Gubernur Jakarta Nomor 8 Tahun 2025 terbit.", "se-gubernur-jakarta-8-2025"),
    ("Polda Metro Jaya menegakkan Pergub Nomor 31 Tahun 2021.", "pergub-dki-jakarta-31-2021"),
    ("Perda Kota Bogor Nomor 9 Tahun 2022 dibaca warga Jakarta.", "perda-kota-bogor-9-2022"),
    ("SKB 3 Menteri mengatur seragam. SKB itu dicabut.", "skb-?-? skb-?-?"),
    ("Cuti diatur SKB Tiga Menteri Nomor 710, 5, dan 6 Tahun 2024.", "skb-710-2024"),
    ("KPK menyusun peraturan komisi (Perkom) soal pegawai. Perkom itu rampung.", "peraturan-kpk-?-? peraturan-kpk-?-?"),
    ("KPK memakai Perkom Nomor 7 Tahun 2020.", "peraturan-kpk-7-2020"),
    ("Perkom Nomor 7 Tahun 2020 dikutip.", "perkom-7-2020"),
    ("Harga gabah diatur Peraturan Badan (Perbadan) yang baru.", "peraturan-bapanas-?-?"),
    ("Setneg menyiapkan Rancangan Perpres tentang gaji. Raperpres itu lama.", "raperpres-?-? raperpres-?-?"),
    ("Relaksasi tertuang di KDK No.34/KDK.03/2022.", "keputusan-dewan-komisioner-ojk-34/kdk.03/2022"),
    ("KDK di laptop itu macet.", ""),
    (
        "Ada Keputusan Jaksa Agung RI Nomor 54 Tahun 2024 tanggal 16 Mei 2024 tentang Penghentian Penyidikan.",
        "",
    ),
    ("Keputusan Jaksa Agung Nomor 54 Tahun 2024 tentang Jam Kerja berlaku.", "keputusan-jaksa-agung-54-2024"),
    (
        "Keputusan Anggota Dewan Komisioner Bidang Program Penjaminan Simpanan dan Resolusi Bank Nomor 7/ADK3/2024.",
        "keputusan-anggota-dewan-komisioner-7/adk3/2024",
    ),
]


@pytest.mark.parametrize(("text", "found"), AS_THE_ARTICLE_CALLS_IT)
def test_an_id_calls_it_as_the_article_does(text: str, found: str) -> None:
    assert told(text) == found.strip()


def test_a_short_name_takes_in_the_long_one_before_it() -> None:
    text = "KPK menyusun peraturan komisi (Perkom) soal pegawai. Bapanas mengubah Peraturan Badan (Perbadan)."
    spans = [text[m.start : m.end] for m in regulations.find(text)]
    assert spans == ["peraturan komisi (Perkom)", "Peraturan Badan (Perbadan)"]


#: Short names of laws and kinds where they are easily missed, and words that only look like laws.
EASILY_MISSED = [
    ("Ia dijerat Pasal 112 UUD No 35 Tahun 2009 dan Pasal 5 UUD 1945.", "uu-35-2009|112 uud-1945|5"),
    ("Pasal 79 UU Cipta Kerjamengatur cuti.", "uu:cipta-kerja|79"),
    ("UU Nomor 22 Tahun 2009 tentang Lalu Lintas dan Angkutan Jalan (UU LLAJ) berlaku.", "uu-22-2009 uu-22-2009"),
    ("Polisi memasang pasal TPPU untuk bandar itu.", ""),
    ("Pasal-pasal ITE kerap dipakai sejak UU ITE berlaku.", "uu:ite"),
    ("Ia dijerat pasal tindak pidana pencucian uang, yakni UU TPPU.", "uu:tppu"),
    ("Pasal TPPU dalam UU Nomor 8 Tahun 2010 dipakai jaksa.", "uu-8-2010"),
    ("Pelaku dijerat Pasal 28 ayat 2 juncto 45 a ayat 2 UU ITE.", "uu:ite|28(2);45a(2)"),
    ("Rancangan Undang Undangan Cipta Kerja ditolak.", "ruu:cipta-kerja"),
    ("Massa menolak Undag-Undang Cipta Kerja dan Udang-Undang ITE.", "uu:cipta-kerja uu:ite"),
    ("Bunga diatur Keputusaan Menteri Keuangan (KMK) Nomor 41 Tahun 2021.", "kepmenkeu-41-2021"),
    (
        "Tarif diatur Peratuan Mentri Keuangan Nomor 54 Tahun 2020 dan Intruksi Gubenur Bali Nomor 5 Tahun 2021.",
        "pmk-54-2020 ingub-bali-5-2021",
    ),
    ("Peraturan Gubernur DKI jakarta Nomor 35 Tahun 2019 dipakai.", "pergub-dki-jakarta-35-2019"),
    ("Petani udang-udangan rugi; perturan kata dan intruksi guru dipelajari.", ""),
    ("Anggota Badan Pembentukan Peraturan Daerah (Bapemperda) Laras Wening hadir.", ""),
    ("Massa menuntut peraturan pemerintah pengganti undang-undang atau perppu.", "perppu-?-?"),
    ("Lembaga itu dibubarkan lewat keputusan presiden atau keppres.", "keppres-?-?"),
    ("Mahkamah menghapus Pasal 134, 136 bis, dan 137 KUHP.", "kuhp|134;136bis;137"),
    ("Ia dijerat Pasal 263 ter KUHP, bukan Pasal 53 bis.", "kuhp|263ter kuhp|53bis"),
    (
        "Pergub DKI Jakarta Nomor 33 Tahun 2020 jelas, yaitu pasal 21 ayat 1, 2.",
        "pergub-dki-jakarta-33-2020 pergub-dki-jakarta-33-2020|21(1);21(2)",
    ),
    ("RUU Cipta Kerja yang disusun dengan mekanisme omnibus law ditolak.", "ruu:cipta-kerja"),
    ("Sesuai undangundang Nomor 26 Tahun 2000 dan UndangUndang ITE.", "uu-26-2000 uu:ite"),
    ("Sesuai Instruksi Presiden Budi Karsa terkait disiplin, masker wajib.", "inpres-?-?"),
    ("Itu sejalan dengan instruksi Presiden Budi Karsa terkait disiplin masker.", "inpres-?-?"),
    ("Naskah itu disusun dengan metode omnibus law oleh UU Cipta Kerja.", "uu:cipta-kerja"),
    ("Konsep omnibus law dibahas; RUU Cipta Kerja disusun secara omnibus law.", "ruu:cipta-kerja"),
    ("Hak itu ada di Deklarasi Universal Hak Asasi Manusia (DUHAM).", "deklarasi:duham"),
    ("Hadir pula Menteri Koordinator PMK dan Menkes.", ""),
    ("Keputusan Bupati Sleman, DI Yogyakarta, Rustam Hadi, yang menutup pasar menuai kritik.", ""),
    ("Keputusan Menteri Kelautan dan Perikanan (KKP) Rustam Hadi, yang membuka ekspor, dikritik.", ""),
    ("Keputusan Bupati Sleman Rustam Hadi tentang tarif parkir terbit.", "kepbup-sleman-?-?"),
    ("Sesuai mekanisme tatib, anggota DPR boleh menyela.", "peraturan-dpr:tata-tertib"),
    ("DPR akan lalui itu dengan tatib (tata tertib), kata Ketua DPR.", "peraturan-dpr:tata-tertib"),
    ("Siswa wajib menaati tata tertib sekolah.", ""),
    ("Pengunjung sidang diminta mentaati tata tertib persidangan di DPRD.", ""),
    (
        "Gubernur Bali punya Pergub, Keputusan Gubernur (Kepgub), surat edaran, dan Perda.",
        "pergub-bali-?-? kepgub-bali-?-? se-gubernur-bali-?-? perda-bali-?-?",
    ),
    ("Sesuai UU Jasa Konstruksi Pasal 84 No 2 Tahun 2017, pengurus dipilih.", "uu-2-2017|84"),
    ("Sesuai Permen PUPR Pasal 14 Nomor 9 Tahun 2020, pengurus dipilih.", "permenpupr-9-2020|14"),
    ("Menurut UU ITE Pasal 27 nomor 4 di daftar itu.", "uu:ite|27"),
    ("Ia diangkat dengan Keppres 152/P Tahun 2024.", "keppres-152/p-2024"),
    ("Izin itu diatur Permen LHK P.83/2016 tentang perhutanan sosial.", "permenlhk-p.83-2016"),
    ("TAP MPRS Nomor XXV/MPRS/1966 berlaku. Masa TAP MPRS XXV tidak dikutip?", "tap-mpr-xxv/mprs/1966 " * 2),
    (
        "Ia didakwa UU Nomor 31 Tahun 1999 sebagaimana diubah UU Nomor 20 Tahun 2001 tentang Pemberantasan Tindak "
        "Pidana Korupsi dan Pasal 15 UU Pemberantasan Tipikor.",
        "uu-31-1999 uu-20-2001 uu-31-1999|15",
    ),
    ("Guru merancang RPP (Rencana Pelaksanaan Pembelajaran) tiap pekan.", ""),
    ("RPP Kesehatan dibahas sejak Januari.", "rpp:kesehatan"),
    ("Mengenai investor, PMA ini masuk di klaster kedua.", ""),
    ("UU Nomor 19 Tahun 2011 tentang Konvensi Hak-Hak Penyandang Disabilitas dipakai.", "uu-19-2011"),
    ("Menkop meninjau UU Kementerian dan UU Kementerian Negara.", "uu:kementerian-negara uu:kementerian-negara"),
    ("UU Kementerian Negara berlaku. Saya kira UU kementerian itu lentur.", "uu:kementerian-negara " * 2),
]


@pytest.mark.parametrize(("text", "found"), EASILY_MISSED)
def test_short_names_and_misprints_are_read(text: str, found: str) -> None:
    assert told(text) == found.strip()


def test_misprinted_words_of_names_are_told_by_examples() -> None:
    table = toml("regulations.toml")["misprinted"]
    assert [text for text in table["examples"] if not told(text)] == []
    assert [text for text in table["counterexamples"] if told(text)] == []


def test_a_code_is_no_longer_than_its_name() -> None:
    text = "Sementara KUHP Indonesia mengatur pidana mati."
    assert [text[m.start : m.end] for m in regulations.find(text)] == ["KUHP"]


#: Announcements told by who makes them, their number perhaps a sentence later.
ANNOUNCED = [
    (
        "Kapolri Jenderal Budi Karsa mengeluarkan maklumat tentang kerumunan. Maklumat dengan Nomor Mak/07/IV/2021 itu "
        "terbit.",
        "maklumat-kapolri-mak/07/iv/2021 " * 2,
    ),
    ("Polri sudah mengeluarkan maklumat dan melarang konser.", "maklumat-kapolri-?-?"),
    ("Maklumat dari Kapolri melarang kerumunan.", "maklumat-kapolri-?-?"),
    (
        "Gubernur Riau Rustam Hadi mengeluarkan maklumat. Maklumat ini dikeluarkan tanggal 5 Mei 2021 dengan nomor "
        "31/MAK/2021. Poin maklumat tersebut tegas.",
        "maklumat-gubernur-riau-31/mak/2021 " * 3,
    ),
    (
        "Diketahui Wali Kota Bekasi mengeluarkan Maklumat tentang Masker. Maklumat dengan Nomor 440/11/SETDA.TU itu "
        "berlaku Senin.",
        "maklumat-wali-kota-bekasi-440/11/setda.tu-? " * 2,
    ),
    (
        "Majelis Ulama Indonesia mengeluarkan maklumat perihal RUU HIP. Dalam maklumat itu ada lima butir.",
        "maklumat-mui-?-? ruu:hip maklumat-mui-?-?",
    ),
    (
        "Surat edaran ini ditandatangani Senin dengan nomor 12 Tahun 2022 oleh Wali Kota Jambi.",
        "se-wali-kota-jambi-12-2022",
    ),
    ("Kapolri Jenderal Budi Karsa menerbitkan surat telegram rahasia (TR) soal mogok.", "surat-telegram-kapolri-?-?"),
    ("Adapun telegram yang diterbitkan Kapolri itu menuai sorotan.", "telegram-kapolri-?-?"),
    ("Panglima TNI mengeluarkan Surat Telegram terkait banjir.", "surat-telegram-panglima-tni-?-?"),
    ("Kapolri menerbitkan surat telegram mutasi 20 perwira.", ""),
    ("Lewat Telegram, ia mengatakan Kapolri selamat.", ""),
    ("Kapolri membuat grup Telegram untuk warga.", ""),
    ("Para deklarator Maklumat Juanda berkumpul.", ""),
    ("Warga menunggu maklumat raja itu dibaca.", ""),
]


@pytest.mark.parametrize(("text", "found"), ANNOUNCED)
def test_an_announcement_is_told_by_who_makes_it(text: str, found: str) -> None:
    assert told(text) == found.strip()


#: Articles cited the other way round, in ranges, or with words between.
ARTICLES = [
    (
        'Pasal 33 UU Nomor 7 Tahun 2011 berbunyi: "Yang menolak sebagaimana dimaksud dalam Pasal 23 dipidana". '
        "Pasal ini jelas.",
        "uu-7-2011|33 uu-7-2011|23 uu-7-2011|33",
    ),
    (
        "UU Nomor 7 Tahun 2011 berlaku. Pasal 33 memuat denda sebagaimana diatur dalam Pasal 5 UU Nomor 1 Tahun 2023.",
        "uu-7-2011 uu-7-2011|33 uu-1-2023|5",
    ),
    ("Ia dijerat Pasal 33 sebagaimana diatur dalam UU Nomor 1 Tahun 2023.", "uu-1-2023|33 uu-1-2023"),
    ("Sesuai UU Nomor Induk, warga terdata.", ""),
    ("Sesuai UU Nomor Lima Tahun 2024 itu, warga terdata.", "uu-5-2024"),
    ('"Peserta wajib melapor," tulis ayat 5 Pasal 42 Perpres Nomor 64 Tahun 2020.', "perpres-64-2020|42(5)"),
    ("Bunyi ayat (2) Pasal 9 Perda Nomor 3 Tahun 2021 tegas.", "perda-3-2021|9(2)"),
    ("Ia dijerat Pasal 5 ayat (2), Pasal 11 UU Nomor 20 Tahun 2001.", "uu-20-2001|5(2);11"),
    ("Hal itu ada di Pasal 41 huruf c-e PP Nomor 9 Tahun 2020.", "pp-9-2020|41c;41d;41e"),
    ("Pasal 7 huruf a sampai dengan c UU Nomor 2 Tahun 2011 berlaku.", "uu-2-2011|7a;7b;7c"),
    ("UU Nomor 3 Tahun 2022 terbit. Pasal 17B ayat 2 dan 3 tidak lagi dipakai.", "uu-3-2022 uu-3-2022|17B(2);17B(3)"),
    ("Ia menyoroti UU Kesehatan, khususnya pada Pasal 174 soal rokok.", "uu:kesehatan|174"),
    ("Aturan kontrak ada di UU Ketenagakerjaan terutama di pasal 56 dan 59.", "uu:ketenagakerjaan|56;59"),
    ("UU Nomor 6 Tahun 2020 terbit. Sesuai Pasal 201 A, pilkada ditunda.", "uu-6-2020 uu-6-2020|201A"),
    ("Pelaku dijerat Pasal 263 juncto Pasal 55 Ayat 1 kesatu E KUHP.", "kuhp|263;55(1)ke-1e"),
    ("Kurir itu dijerat Pasal 480 juncto Pasal 55 ayat (1) ke-1 E KUHP.", "kuhp|480;55(1)ke-1E"),
    ("Ancamannya ada di Pasal 170 jo Pasal 56 ke 2E KUHP.", "kuhp|170;56ke-2E"),
    (
        "Jam buka kios diatur Perwali Semarang Nomor 61 Tahun 2021 pada Bagian Kedua Pasal 9.",
        "perwali-semarang-61-2021|9",
    ),
]


@pytest.mark.parametrize(("text", "found"), ARTICLES)
def test_articles_are_read_whichever_way_they_are_cited(text: str, found: str) -> None:
    assert told(text) == found


#: Rules without a number that go by a name of their own, and names of those who make them.
BY_A_NAME = [
    ("Relaksasi diatur POJK Stimulus yang berlaku sejak Maret.", "pojk:stimulus"),
    (
        "Mereka meminta Keppres Covid-19 sebagai bencana nonalam. Keppres itu ditunggu.",
        "keppres:covid-19 keppres:covid-19",
    ),
    ("Warga menunggu Inpres Kedelai diteken.", "inpres:kedelai"),
    ("POJK Nomor 11/POJK.03/2020 terbit. POJK Stimulus itu berlaku.", "pojk-11/pojk.03/2020 pojk-11/pojk.03/2020"),
    ("Sesuai Keppres Jokowi, libur ditambah sehari.", "keppres-?-?"),
    ("Menurut Inpres Presiden Prabowo, belanja dipangkas.", "inpres-?-?"),
    ("Rustam Karsa hadir. Sesuai Keppres Karsa menjabat sampai Mei.", "keppres-?-?"),
    ("Menurut PMK Kemenkeu, cukai naik.", "pmk-?-?"),
]


@pytest.mark.parametrize(("text", "found"), BY_A_NAME)
def test_a_rule_without_a_number_goes_by_its_name(text: str, found: str) -> None:
    assert told(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Menkumham menerbitkan SK bertanggal 3 Juli 2020 dengan Nomor: 7 Tahun 2020.", "kepmenkumham-7-2020"),
        ("Dasarnya Surat Menteri Dalam Negeri Republik Indonesia Nomor 821/5423/SJ.", "surat-mendagri-821/5423/sj-?"),
        ("Permenpan dan Peraturan Menteri Pemberdayaan Aparatur Negara Nomor 6 Tahun 2022.", "permenpanrb-6-2022 " * 2),
        ("Gerakan Nasional Pembela Fatwa (GNPF) Ulama hadir.", ""),
        ("Seruan Gubernur Daerah Khusus Ibu Kota Jakarta No 6 Tahun 2020.", "seruan-gubernur-dki-jakarta-6-2020"),
        ("Perauran Bank Indonesia Nomor: 1/8/PBI/1999 terbit.", "pbi-1/8/pbi/1999"),
        ("Hal itu diatur Nomor 11/POJK.03/2020. Skor 5/UU batal.", "pojk-11/pojk.03/2020"),
    ],
)
def test_what_issuers_print_in_haste_is_read(text: str, found: str) -> None:
    assert told(text) == found.strip()


def test_an_omnibus_law_that_only_its_name_told_is_meant_again() -> None:
    text = 'Izin disederhanakan lewat Omnibus Law Cipta Kerja. "Omnibus law ini cepat rampung," kata Mira Puspita.'
    assert told(text) == "uu:cipta-kerja uu:cipta-kerja"


#: A minister's rules of whom the sentence says who issues them, and what else the same round of reading showed.
ISSUED = [
    ("Kementerian Perhubungan menerbitkan Keputusan Menteri Nomor 12 Tahun 2023 tentang rute.", "kepmenhub-12-2023"),
    ("Menteri Perhubungan Rangga Wisesa meneken Peraturan Menteri Nomor 4 Tahun 2022.", "permenhub-4-2022"),
    ("Kemenag telah mengeluarkan Peraturan Menteri No 5/2021.", "permenag-5-2021"),
    ("Menaker menetapkan Keputusan Menteri Nomor 3 Tahun 2023.", "kepmenaker-3-2023"),
    (
        "Daftarnya ada di Keputusan Menteri Nomor 12/2023 (KM 12/2023). KM ini berlaku.",
        "kepmenhub-12-2023 kepmenhub-12-2023",
    ),
    ("Daftarnya ada di Keputusan Menteri Nomor 12/2023 (KM 12/2032).", "kepmenhub-12-2023"),
    (
        "Isinya Keputusan Menteri Nomor 31/2024. Sesuai KM 31/2024, bandara ditata.",
        "kepmenhub-31-2024 kepmenhub-31-2024",
    ),
    ("Isinya Keputusan Menteri Nomor 31/2024. Sesuai KM 30/2024, bandara ditata.", "kepmen-31-2024 kepmenhub-30-2024"),
    ("Kementerian Pertanian menilai Peraturan Menteri Nomor 5 Tahun 2024 membebani.", "permen-5-2024"),
    ("Kementerian Pertanian dan mitra menunggu Peraturan Menteri Nomor 5 Tahun 2024.", "permen-5-2024"),
]


@pytest.mark.parametrize(("text", "found"), ISSUED)
def test_a_ministers_rule_is_of_the_ministry_that_issues_it(text: str, found: str) -> None:
    assert told(text) == found


#: Names and numbers cut short.
CUT_SHORT = [
    ("Isi Keppres BPKP belum terbit. Keppres BPKP itu ditunggu.", "keppres:bpkp keppres:bpkp"),
    ("Landasannya Tap Nomor XXV/MPRS/1966 yang masih berlaku.", "tap-mpr-xxv/mprs/1966"),
    ("Landasannya TAP Nomor VI/MPR/2000.", "tap-mpr-vi/mpr/2000"),
    ("Pemerintah menyusun Inpres Air Minum dan Air Limbah untuk desa.", "inpres:air-minum-dan-air-limbah"),
    ("DPRD membahas Perda Pengelolaan Sampah dan Limbah di gedung dewan.", "perda:pengelolaan-sampah-dan-limbah"),
    ("Warga menunggu Perpres Tata Kelola dan Niaga Gula.", "perpres:tata-kelola-dan-niaga-gula"),
    ("Warga menunggu Perpres Tata Kelola Gula.", "perpres:gula"),
    ("Tarifnya menurut UU HPP Bab III pasal 9 ayat (2) tetap.", "uu:hpp|9(2)"),
    (
        "Presiden meneken Inpres Nomor 7 Tahun 2018 tentang Rencana Aksi Nasional Kopi Berkelanjutan (RAN-KB)."
        " Program Inpres RAN-KB berjalan.",
        "inpres-7-2018 inpres-7-2018",
    ),
    ("Jaksa memakai Pasal 3 UU TPPU. Hakim menilai pasal 4 TPPU tepat.", "uu:tppu|3 uu:tppu|4"),
    ("Peraturan Undang-Undang harus diikuti.", ""),
]


@pytest.mark.parametrize(("text", "found"), CUT_SHORT)
def test_names_and_numbers_are_not_cut_short(text: str, found: str) -> None:
    assert told(text) == found
