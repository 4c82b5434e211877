"""Whose orders, letters and decisions are cited, and numbers printed in haste."""

from __future__ import annotations

from typing import Any

import pytest

from pipeline.indonesian import regulations
from pipeline.resources.read import toml


def told(text: str) -> str:
    return " ".join(f"{m.id}|{m.pasal}" if m.pasal else m.id for m in regulations.find(text))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Surat Telegram (ST) Kapolri Nomor ST/77/II/HUK.7.1/2021 terbit.",
            "surat-telegram-kapolri-st/77/ii/huk.7.1/2021",
        ),
        (
            "Kapolri memutasi 20 perwira lewat Surat Telegram Nomor ST/9/I/KEP./2023. Surat telegram itu terbit Senin.",
            "surat-telegram-kapolri-st/9/i/kep./2023 surat-telegram-kapolri-st/9/i/kep./2023",
        ),
        ("Telegram Panglima TNI No TR/58/2024 beredar.", "telegram-panglima-tni-tr/58/2024"),
        ("Kapolri mencabut surat telegram Kapolri soal mudik.", "surat-telegram-kapolri-?-?"),
        ("Telegram Rahasia (TR) Kapolri Nomor STR/61/III/2021 beredar.", "telegram-kapolri-str/61/iii/2021"),
        ("Telegram Rahasia Kapolri Jenderal Budi Karsa Nomor STR/6/I/2021.", "telegram-kapolri-str/6/i/2021"),
        (
            "Kapolri meneken surat telegram STR/8/II/2021 tentang mudik. Dalam telegram itu, polisi diminta siaga.",
            "surat-telegram-kapolri-str/8/ii/2021 surat-telegram-kapolri-str/8/ii/2021",
        ),
        (
            "surat Jaksa Agung Muda Intelijen Nomor B- 17/D.2/03/1999 masih dipakai.",
            "surat-jaksa-agung-muda-intelijen-b-17/d.2/03/1999",
        ),
        (
            "Kapolri merilis Maklumat Nomor Mak/7/IV/2021. Maklumat itu dipatuhi.",
            "maklumat-kapolri-mak/7/iv/2021 maklumat-kapolri-mak/7/iv/2021",
        ),
        ("Rancangan KUHAP masuk ke Komisi III; rancangan KUHP sudah lama.", "ruu:kuhap ruu:kuhp"),
        ("Rancangan Kitab Undang-Undang Hukum Acara Pidana (RKUHAP) dikaji.", "ruu:kuhap"),
        (
            "LPS menyusun Peraturan Dewan Komisioner (PDK) dan Peraturan Anggota Dewan Komisioner (PADK).",
            "peraturan-dewan-komisioner-lps-?-? peraturan-anggota-dewan-komisioner-lps-?-?",
        ),
        (
            "Kampus menyusun Peraturan Senat Akademik (PSA) yang baru.",
            "peraturan-senat-akademik-?-?",
        ),
        ("Pangkat diatur dengan Keputusan Kapolri.", "kepkapolri-?-?"),
        ("Keputusan Kapolri menuai kritik; keputusan Kapolri itu mendadak.", ""),
        ("Hal itu ada di Peraturan Perusahaan (PP) dan perjanjian kerja.", ""),
        ("Warga membuat grup Telegram. Grup Telegram itu ramai.", ""),
        (
            "Surat Jaksa Agung Muda Tindak Pidana Khusus Nomor B-41/F/Ft.1/03/2019 jadi pedoman.",
            "surat-jaksa-agung-muda-tindak-pidana-khusus-b-41/f/ft.1/03/2019",
        ),
        (
            "Pengangkutan batu itu diatur Surat Keputusan Direksi PT Sumber Jaya Nomor Kep-12/SJ/2021.",
            "sk-sumber-jaya-kep-12/sj/2021",
        ),
        (
            "Lewat Keputusan Direksi PT Sumber Jaya Nomor: Kep-12/SJ/2021 upah lembur dinaikkan.",
            "sk-sumber-jaya-kep-12/sj/2021",
        ),
        (
            "SK Jaksa Agung Muda Pembinaan Nomor KEP-IV-8/C/2022 menunjuk Rustam.",
            "sk-jaksa-agung-muda-pembinaan-kep-iv-8/c/2022",
        ),
        ("Surat Edaran Jaksa Agung Nomor B-77/A/JA/08/19 94 dicabut.", "se-jaksa-agung-b-77/a/ja/08/1994"),
        ("Surat dari Jaksa Agung itu belum tiba.", ""),
        (
            "SK Menteri Hukum dan Hak Asasi Manusia Nomor M. HH-05.AH.11.01 Tahun 2022 digugat.",
            "kepmenkumham-m.hh-05.ah.11.01-2022",
        ),
        ("Surat Edaran BKN Nomor : B 87/SE/2021 dibaca.", "se-bkn-b-87/se/2021"),
        ("Aksesi pada Konvensi OECD dibahas; Pasal 9 Konvensi Hak Anak dikutip.", "konvensi:oecd konvensi:hak-anak|9"),
        ("UU Nomor 16 Tahun 2016 tentang Pengesahan Perjanjian Paris berlaku.", "uu-16-2016"),
        ("Menko Pembangunan Manusia dan Kebudayaan (PMK) Suryadi hadir.", ""),
        ("Menaker meneken edaran. Surat edaran ini bernomor 14 tahun 2023.", "se-menaker-14-2023"),
        ("Dalam pasal nomor 25 ayat (1) UU Mata Uang ada larangan.", "uu:mata-uang|25(1)"),
        ("Wali Kota Semarang meneken Instruksi Wali Kota Nomor 4 Tahun 2021.", "instruksi-wali-kota-semarang-4-2021"),
        (
            "Kemenhub merilis Surat Edaran Nomor SE-DRJD 4 Tahun 2023. Surat edaran itu terbit.",
            "se-drjd-4-2023 se-drjd-4-2023",
        ),
        ("Aturan itu melanggar Konstitusi, kata Rano.", "uud-1945"),
        ("Di Konstitusi Amerika hal itu dilarang.", ""),
        ("Koordinator Bidang Konstitusi hadir di Pusat Studi Konstitusi.", ""),
        ("Cara beracara diatur dalam UU, kata Rano.", ""),
        ("Ia ingin mengubah UU yang ada soal pajak.", "uu-?-?"),
        ("Perawat dilindungi Undang-Undang, kata Rano.", "uu-?-?"),
        ("Penumpang wajib lapor sesuai dengan Undang-undang yang berlaku.", ""),
        ("Tarif sesuai KM 19/2023.", "kepmenhub-19-2023"),
        ("Kecelakaan terjadi di KM 57 tahun lalu.", ""),
        ("Buruh membela UUK Nomor 13 Tahun 2003.", "uu-13-2003"),
        ("Fraksi itu mendukung proses RUU Cipta Kerja.", "ruu:cipta-kerja"),
        ("Perusahaan itu dalam proses PKPU.", ""),
    ],
)
def test_who_issued_it(text: str, found: str) -> None:
    assert told(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Hakim memakai UU Nomor 3 Tahun 19 71 saat itu.", "uu-3-1971"),
        ("Menurut PP Nomor 5 Tahun 20021, izin dicabut.", "pp-5-20021"),
        ("Permendag Nomor 4 Tahun 202 yang terbit.", "permendag-4-202"),
        ("Gubernur mencabut Keputusan Presiden Nomor 17 Tahun 2Ol8 tentang Dewan Air.", "keppres-17-2018"),
        ("UU Nomor 8 Tahun l999 melindungi pembeli.", "uu-8-1999"),
        ("PP Nomor 8 Tahun IOOO dikutip keliru.", "pp-8-?"),
        ("PP Nomor 5 tahun 20 orang diperiksa.", "pp-5-?"),
        ("Perpres Nomor 12 tahun 200 juta rupiah.", "perpres-12-?"),
        ("Revisi menyentuh Pasal 9 hingga Pasal 9A UU Wantimpres.", "uu:wantimpres|9;9A"),
        ("Pasal 27 sampai Pasal 29 UU ITE digugat.", "uu:ite|27-29"),
        ("Ia dijerat Pasal 12.B UU Tipikor.", "uu:tipikor|12B"),
        ("UU Tipikor berlaku. Isinya tertuang pada Pasal 12. Begitu kata hakim.", "uu:tipikor uu:tipikor|12"),
        ("Ia dijerat Pasal 5 ayat (1) huruf A UU Tipikor.", "uu:tipikor|5(1)a"),
        ("Ia dijerat Pasal 363 ayat (1) ke 3e dan 4e KUHP.", "kuhp|363(1)ke-3e;363(1)ke-4e"),
        ("UU No 22 Tahun 2009 tentang Lalu Lintas dan Angkutan Jalan pasal 283 dipakai.", "uu-22-2009 uu-22-2009|283"),
        ("Tarif PPh pasal 23 naik.", ""),
    ],
)
def test_numbers_printed_in_haste_are_read_as_they_stand(text: str, found: str) -> None:
    assert told(text) == found


#: Decrees of a region's services, rules of bodies by their own signs, and words that look like either.
OF_SERVICES_AND_BODIES = [
    (
        "Surat Keputusan Kepala Dinas Perhubungan Provinsi Jambi Nomor 41 Tahun 2021.",
        "sk-kepala-dinas-perhubungan-jambi-41-2021",
    ),
    ("SK Dinas Kesehatan (Dinkes) Kota Batam Nomor 9 Tahun 2021 terbit.", "sk-dinkes-batam-9-2021"),
    ("Izin itu menunggu SK Kepala Dinas Pendidikan Kota Batam.", "sk-kepala-dinas-pendidikan-batam-?-?"),
    (
        "Wali Kota Batam hadir. Pemkot Batam memakai SK Kepala Dishub Nomor 8 Tahun 2021.",
        "sk-kepala-dishub-batam-8-2021",
    ),
    (
        "Keputusan Kepala Badan Pendapatan Daerah Provinsi Bali Nomor 3 Tahun 2022.",
        "keputusan-kepala-badan-pendapatan-daerah-bali-3-2022",
    ),
    ("Sopir mengikuti peraturan Dishub dan polisi.", ""),
    ("Status itu tertuang dalam SK Tanggap Darurat Nomor 361/Kep.15-BPBD/2021.", "sk-361/kep.15-bpbd/2021"),
    ("Surat Keputusan Direksi Bank Indonesia No. 31/12/KEP/DIR tanggal 3 Mei 1995.", "sk-bi-31/12/kep/dir-1995"),
    ("Cuti pejabat itu sesuai peraturan Dewan Gubernur.", "peraturan-dewan-gubernur-?-?"),
    ("Rapat Dewan Gubernur menaikkan bunga.", ""),
    ("BEI mengubah Peraturan I-B. Aturan itu berlaku Mei.", "peraturan-bei-i-b-? peraturan-bei-i-b-?"),
    ("Emiten itu melanggar Peraturan Bursa II-A.", "peraturan-bei-ii-a-?"),
    ("Peraturan I dan II klub itu lucu.", ""),
    ("Kapolda membacakan Maklumat Kapolri nomor MAK/IV/7/2021.", "maklumat-kapolri-mak/iv/7/2021"),
    ("Tarif naik lewat PM Perhubungan Nomor 17 Tahun 2021.", "permenhub-17-2021"),
    (
        "Itu dicabut Surat Telegram (ST) Kapolri Jenderal Budi Karsa, dengan Nomor ST/81/II/OPS.2/2021.",
        "surat-telegram-kapolri-st/81/ii/ops.2/2021",
    ),
    ("Warga memadamkan api dibantu armada PMK dari Kantor PMK.", ""),
    ("Ganti rugi itu dari Pasal 1365 KUH (Kitab Undang-Undang Hukum) Perdata.", "kuhperdata|1365"),
    ("Ganti rugi itu dari Pasal 1365 KUHP Perdata.", "kuhperdata|1365"),
    ("Ia wajib militer berdasarkan undang-undang Vietnam utara.", ""),
    ("Ia melanggar Undang-Undang Rahasia Negara Malaysia.", "uu:rahasia-negara"),
    ("Mereka dikenakan Pasal 335, 351 dan UU Darurat Nomor 12 Tahun 1951.", "uu-?-?|335;351 uu-12-1951"),
    ("Ia melanggar Pasal 66 dan Undang-Undang 17 Tahun 2008 tentang Pelayaran.", "uu-17-2008"),
    ("RUU Cipta Kerja dibahas. DPR menyiapkan omnibus law sektor-sektor perpajakan.", "ruu:cipta-kerja"),
    ("RUU Cipta Kerja dibahas. Naskah itu omnibus law pertama di sini.", "ruu:cipta-kerja"),
    ("Buruh menolak UU Cipta Kerja. Isi omnibus law itu kabur.", "uu:cipta-kerja uu:cipta-kerja"),
]


@pytest.mark.parametrize(("text", "found"), OF_SERVICES_AND_BODIES)
def test_services_of_a_region_and_signs_of_bodies(text: str, found: str) -> None:
    assert told(text) == found


def test_words_of_what_a_decree_does_are_no_issuer() -> None:
    row = toml("regulations.toml")["decree_words"]
    assert [told(text) for text in row["examples"]] == ["sk-360/12/2021", "sk-4/sk/2020"]
    assert [told(text) for text in row["counterexamples"]] == ["sk-rektor-ui-5-2020"]


def test_directorates_alone_are_told_by_their_examples() -> None:
    row = toml("regulations.toml")["directorates_alone"]
    assert [told(f"Isi {text} itu ramai.") for text in row["examples"]] == ["se-dikti-?-?"]
    assert [told(f"Isi {text} itu ramai.") for text in row["counterexamples"]] == [""]


def test_a_countrys_name_is_no_laws() -> None:
    row = toml("regulations.toml")["countries"]
    assert {told(text) for text in row["examples"]} == {""}
    assert [told(text) for text in row["counterexamples"]] == ["uu:desa"]


@pytest.mark.parametrize("made", toml("ministries.toml")["made"], ids=lambda made: made["kind"])
def test_what_ministers_make_is_told_by_its_examples(made: dict[str, Any]) -> None:
    assert [told(example["text"]) for example in made["examples"]] == [example["id"] for example in made["examples"]]
    assert made["examples"] and made["counterexamples"]
    assert {told(text) for text in made["counterexamples"]} == {""}


#: A rule named alone is of the one region of which the story tells, or which its sentence names.
OF_THE_REGION = [
    ("Kadis Kesehatan DKI Jakarta memaparkan data DKI. Acuannya Keputusan Gubernur.", "kepgub-dki-jakarta-?-?"),
    ("Data Jawa Barat dan Jawa Tengah beda. Acuannya Keputusan Gubernur.", "kepgub-?-?"),
    ("Wali Kota Batu, Rustam Hadi, memperketat aturan dalam peraturan wali kota.", "perwali-batu-?-?"),
    ("Para wali kota diminta menyusun peraturan wali kota.", "perwali-?-?"),
]


@pytest.mark.parametrize(("text", "found"), OF_THE_REGION)
def test_a_rule_named_alone_is_of_the_storys_region(text: str, found: str) -> None:
    assert told(text) == found


#: Whose head or letter it is, what stands in brackets, and words that only look like a rule.
AS_CITED = [
    ("Cuti diatur Peraturan Menteri Sekretariat Negara Nomor 2 Tahun 2020.", "permensetneg-2-2020"),
    ("Kepmenkumham M.HH-16.AH.11.01 Tahun 2021 dicabut.", "kepmenkumham-m.hh-16.ah.11.01-2021"),
    ("Cuti diatur PerBKN 3/2020. PerBKN itu berlaku.", "peraturan-bkn-3-2020 peraturan-bkn-3-2020"),
    ("Kata Rani, PerBASI rapat.", ""),
    ("PerMenkes Nomor 5 Tahun 2020 dan KepGub Bali Nomor 7 Tahun 2021.", "permenkes-5-2020 kepgub-bali-7-2021"),
    ("Kepmenhub KP 564/2022 mengatur tarif.", "kepmenhub-564-2022"),
    ("SKB 11 menteri tentang ASN terbit. SKB itu rinci.", "skb-?-? skb-?-?"),
    ("Ia dijerat Pasal 362 Kitab UU Hukum Pidana.", "kuhp|362"),
    (
        "Rancangan Peraturan Menteri Kesehatan (RPMK) dikritik Kementerian Keuangan. RPMK itu ditunda.",
        "rpermenkes-?-? rpermenkes-?-?",
    ),
    (
        "Peraturan Menteri Kesehatan (PMK) Nomor 9 Tahun 2020 dan Peraturan Menteri Keuangan (PMK) Nomor 8 Tahun 2020 "
        "terbit. PMK itu baru.",
        "permenkes-9-2020 pmk-8-2020 pmk-8-2020",
    ),
    (
        "Permendikbudristek Nomor 30 Tahun 2021 tentang Pencegahan dan Penanganan Kekerasan Seksual (PPKS) terbit. "
        "Permendikbud PPKS itu dikritik.",
        "permendikbudristek-30-2021 permendikbudristek-30-2021",
    ),
    (
        "MK mengabulkan gugatan perkara nomor 60/PUU-XXII/2024. Putusan MK itu final.",
        "putusan-mk-60/puu-xxii/2024",
    ),
    ("MK memeriksa perkara nomor 60/PUU-XXII/2024. Dalam putusan MK kelak, ambang batas diuji.", "putusan-mk-?"),
    ("Perda Bogor tentang parkir digugat. DPRD Depok membuat perda serupa. Perda itu ketat.", "perda-bogor-?-?"),
    (
        "KPU telah mengeluarkan Keputusan Nomor 19 Tahun 2022. Keputusan itu rinci.",
        "keputusan-kpu-19-2022 keputusan-kpu-19-2022",
    ),
    ("OJK menerbitkan Peraturan Nomor 5 Tahun 2022 tentang bank.", "pojk-5-2022"),
    ("BPOM mengeluarkan Peraturan Nomor 5 Tahun 2022.", "peraturan-bpom-5-2022"),
    ("Gubernur Jawa Barat meneken Keputusan Nomor 5 Tahun 2022.", "kepgub-jawa-barat-5-2022"),
    ("Wali Kota Bekasi menandatangani Peraturan Nomor 7 Tahun 2022.", "perwali-bekasi-7-2022"),
    ("Bupati Sleman meneken SK Nomor 7 Tahun 2022. SK itu berlaku.", "kepbup-sleman-7-2022 kepbup-sleman-7-2022"),
    ("Yayasan Kasih menerbitkan Peraturan Nomor 7 Tahun 2022.", ""),
    ("KPU mengkaji Keputusan Nomor 19 Tahun 2022.", ""),
    ("KPU Kabupaten Sleman menerbitkan Keputusan Nomor 5 Tahun 2024.", ""),
    ("Komisi Pemilihan Umum (KPU) Sleman menerbitkan Keputusan Nomor 5 Tahun 2024.", ""),
    ("Gubernur Bali meminta OJK menerbitkan Peraturan Nomor 5 Tahun 2024.", ""),
    ("Bupati Bogor menerbitkan Peraturan Nomor 5 Tahun 2024.", "perbup-kabupaten-bogor-5-2024"),
    ("Cuti diatur PP dan Peraturan Kepala BKN, kata Hadi.", "pp-?-? peraturan-kepala-bkn-?-?"),
    ("Perbup Bogor No 21 Tahun 2021 dan Perbup Sleman 4/2020.", "perbup-kabupaten-bogor-21-2021 perbup-sleman-4-2020"),
    ("Surat Edaran Bupati Bekasi Nomor 7 Tahun 2021.", "se-bupati-kabupaten-bekasi-7-2021"),
    ("Perwali Bogor Nomor 7 Tahun 2021.", "perwali-bogor-7-2021"),
    (
        "Beredar surat edaran Nomor: SE.9 BPTJ Tahun 2021 dari Badan Pengelola Transportasi Jabodetabek.",
        "se-bptj-9-2021",
    ),
    ("Anggaran dipangkas lewat surat Menteri Keuangan Nomor S-77/MK.02/2021.", "surat-menkeu-s-77/mk.02/2021"),
    ("Sesuai surat BKN nomor K26-30/V/16-2/99, tes diulang.", "surat-bkn-k26-30/v/16-2/99"),
    ("Kredit dilonggarkan surat OJK nomor S-7/D.05/2021.", "surat-ojk-s-7/d.05/2021"),
    ("Ia ditetapkan lewat surat Polda Riau nomor B/23/IV/2021.", ""),
    ("Ia membawa surat SIM nomor 12.", ""),
    ("UU Keuangan Negara atau Perbendaharaan Negara mengaturnya.", "uu:keuangan-negara uu:perbendaharaan-negara"),
    (
        "OJK menerbitkan Keputusan Dewan Komisioner OJK Nomor 5/KDK.05/2021 tentang Keringanan bagi Nelayan"
        " (KDK Nelayan). KDK Nelayan berlaku.",
        "keputusan-dewan-komisioner-ojk-5/kdk.05/2021 " * 3,
    ),
    ("Status itu berlaku sejak keppres pemindahan IKN terbit.", "keppres:pemindahan-ikn"),
    ("Ruas itu dibiayai Inpres Jalan Daerah (IJD).", "inpres:jalan-daerah"),
    ("KPK menyusun aturan pegawai. Jadi Peraturan Komisi masih dibahas.", "peraturan-kpk-?-?"),
    ("Kami selalu mengikuti peraturan pemerintah dan regulasi lain.", ""),
    ("Tarif diatur PP Nomor 5 Tahun 2021. Itu sesuai dengan peraturan pemerintah.", "pp-5-2021 pp-5-2021"),
    ("Peserta menyesalkan keputusan KPU mengubah jadwal debat.", ""),
    ("Pelajar ikut aksi tolak omnibus law di Medan.", "uu:cipta-kerja"),
    ("Ia memberi kuliah tentang omnibus law di Medan.", ""),
    ("UU Cipta Kerja terbit. Apa itu omnibus law? Kini omnibus law dipakai di Vietnam.", "uu:cipta-kerja"),
    ("Pelaku dijerat Pasal 187 KUHP dan 188 KUHP.", "kuhp|187 kuhp|188"),
    ("Sebanyak 30 orang dijerat KUHP.", "kuhp"),
    ("Dibutuhkan regulasi atau Undang Undang yang ramah.", ""),
    ("Sesuai SK Dirjen PHU Nomor 61 Tahun 2021, kuota tetap.", "kepdirjen-phu-61-2021"),
    ("Terbit SE Balai Taman Nasional Wasur (BTNW) Nomor 5/T.3/TU/2021.", "se-btnw-5/t.3/tu/2021"),
    ("KMK Nomor 61 Tahun 2021 berlaku. KMK itu singkat.", "kepmenkeu-61-2021 kepmenkeu-61-2021"),
    ("Sesuai surat edaran Nomor: B 21/UN 7.R/C.2 d/KP.03/04/2021, kelas libur.", "se-b-21/un-7.r/c.2-d/kp.03/04/2021"),
    ("Kota Batam siaga. Wali Kota Batam ragu: Perwali atau Perbup tidak boleh memuat denda.", "perwali-?-? perbup-?-?"),
    ("Wali Kota Batam bicara. Wali Kota Batam meneken Perwali.", "perwali-batam-?-?"),
    ("DPRD Kota Batam rapat. Wali Kota Batam mengusulkan Perda Parkir.", "perda-batam:parkir"),
    (
        "Terbit POJK Nomor 7/POJK.05/2021 tentang Layanan Uang Saku Digital (LUSD). POJK LUSD berlaku.",
        "pojk-7/pojk.05/2021 pojk-7/pojk.05/2021",
    ),
    ("Menteri melantik KDK Periode 2019 di Jakarta.", ""),
    ("Sesuai Pasal 9 Peraturan KPU, ia boleh maju.", "pkpu-?-?|9"),
    ("Sesuai Pasal 4 PP 21 nomor 2021, dana cair.", "pp-21-2021|4"),
    ("Dana itu diatur UU APBN 2022 (UU 6/2021) Penjelasan Pasal 7 ayat 3.", "uu-6-2021|7(3)"),
    (
        "Terbit Keputusan Deputi Bidang Gizi Badan Pengawas Obat dan Makanan Nomor 8 Tahun 2021.",
        "keputusan-deputi-bpom-8-2021",
    ),
    ("Beras dibagi sesuai surat Dirjen Jaminan Sosial Nomor: 77/JS/2021.", "surat-dirjen-jaminan-sosial-77/js/2021"),
    (
        "Kapolri mengeluarkan Surat Telegram. Telegram Kapolri bernomor ST/77/IV/2021 terbit kemarin.",
        "telegram-kapolri-st/77/iv/2021 telegram-kapolri-st/77/iv/2021",
    ),
    ("Hal itu diatur lebih lanjut dengan Keputusan Kapolri.", "kepkapolri-?-?"),
    ("Kuliah daring sesuai surat edaran yang diterbitkan Dikti.", "se-dikti-?-?"),
    ("Surat edaran Pajak itu ramai.", ""),
    (
        "Kafe menunggu surat keputusan dari Dinas Perindustrian dan Perdagangan Provinsi Jambi.",
        "sk-dinas-perindustrian-dan-perdagangan-jambi-?-?",
    ),
    ("Di kantor Pengurus Pusat Gerakan Guru Indonesia (PP GGI) mereka rapat.", ""),
    (
        "Wali Kota Batam meneken SE Nomor 5 Tahun 2021. Surat edaran baru berlaku pekan depan.",
        "se-wali-kota-batam-5-2021 se-wali-kota-batam-5-2021",
    ),
    (
        "Wali Kota Batam meneken SE Nomor 5 Tahun 2021. Surat edaran baru akan disusun.",
        "se-wali-kota-batam-5-2021",
    ),
    (
        "Presiden menyiapkan Keputusan Presiden (Keppres). Dini menunggu keppres pemindahan ibu kota.",
        "keppres-?-? keppres-?-?",
    ),
    (
        "Menurut Rustam, Satuan Tugas (Satgas) Penanganan Covid-19 sebelumnya menerbitkan surat edaran (SE) "
        "tentang perjalanan. SE itu mengatur tes.",
        "se-satgas-covid-19-?-? se-satgas-covid-19-?-?",
    ),
    (
        "Mendagri menanti aturan kampanye. KPU mencari jalan dengan menyiapkan surat edaran tentang masker. Surat "
        "edaran (SE) itu terbit Jumat. SE tersebut jadi pedoman.",
        "se-kpu-?-? se-kpu-?-? se-kpu-?-?",
    ),
    (
        "Menindaklanjuti arahan Kemenkes, Dinas Kesehatan Kota Bogor menerbitkan surat edaran tentang vaksin.",
        "se-dinas-kesehatan-kota-bogor-?-?",
    ),
    ("Setelah rapat dengan Menkes, PT Angkasa Sentosa menerbitkan surat edaran bagi penumpang.", ""),
    (
        "Warga mengadu ke Menhub. Manajemen Pasar Sukamaju lalu menerbitkan surat edaran. Surat edaran itu dipasang.",
        "",
    ),
    (
        "Menurut Mendagri, RSUD Sukamaju menerbitkan Surat Edaran Nomor 449/1072/Yanmedik.2020.",
        "se-449/1072/yanmedik.2020",
    ),
    (
        "Gubernur DKI Jakarta menerbitkan Instruksi Gubernur Nomor 64 Tahun 2020 dan Seruan Gubernur Nomor 17 Tahun "
        "2020. Menurut Laras, ingub dan sergub itu penting. Yang baru hanya seruan gubernur dan instruksi gubernur.",
        "ingub-dki-jakarta-64-2020 seruan-gubernur-dki-jakarta-17-2020 ingub-dki-jakarta-64-2020 "
        "seruan-gubernur-dki-jakarta-17-2020 seruan-gubernur-dki-jakarta-17-2020 ingub-dki-jakarta-64-2020",
    ),
    (
        "Wali Kota Batam Laras Wening mengeluarkan dua surat edaran.\nSurat edaran nomor 443/11047/2020 untuk kantor. "
        "Kemudian, SE dengan nomor 443/11048/2020 untuk warga.\nSE dari Kemendagri menyusul.",
        "se-wali-kota-batam-?-? se-wali-kota-batam-443/11047/2020 se-wali-kota-batam-443/11048/2020 se-mendagri-?-?",
    ),
    (
        "OJK merilis SE OJK Nomor 6/SEOJK.05/2021. Menurut isi surat edaran Senin (15/2/2021), syaratnya dua.",
        "seojk-6/seojk.05/2021 seojk-6/seojk.05/2021",
    ),
    (
        "KPU menyiapkan surat edaran tentang masker. Upaya KPU menerbitkan SE tentang itu disambut. Bupati buat SE.",
        "se-kpu-?-? se-kpu-?-? se-bupati-?-?",
    ),
    (
        "Surat Menteri BUMN Nomor S-512/MBU/06/2020 terbit. Perusahaan mengacu ke surat Menteri itu. Surat itu jelas.",
        "surat-menbumn-s-512/mbu/06/2020 surat-menbumn-s-512/mbu/06/2020 surat-menbumn-s-512/mbu/06/2020",
    ),
    (
        "Melalui surat edaran, Gubernur Bali Rustam Hadi meminta hotel tutup. Surat edaran itu berlaku.",
        "se-gubernur-bali-?-? se-gubernur-bali-?-?",
    ),
    (
        "Kemendikbud lewat surat edaran meminta sekolah tutup.",
        "se-mendikbud-?-?",
    ),
    (
        "Pemkot Surabaya mengeluarkan SE soal takbiran. SE tersebut diteken Sekda.",
        "se-wali-kota-surabaya-?-? se-wali-kota-surabaya-?-?",
    ),
    (
        "Bank Indonesia mengeluarkan surat edaran tentang uang elektronik.",
        "se-bi-?-?",
    ),
    (
        "Gubernur Jawa Barat menandatangani keputusan gubernur tentang UMP. Keputusan itu terbit.",
        "kepgub-jawa-barat-?-? kepgub-jawa-barat-?-?",
    ),
    (
        "Gubernur Banten menerbitkan SK UMK. SK itu berlaku Januari.",
        "kepgub-banten-?-? kepgub-banten-?-?",
    ),
    (
        "Wali Kota Surabaya Laras Wening rapat. Wali Kota Laras lalu menerbitkan surat edaran.",
        "se-wali-kota-surabaya-?-?",
    ),
    (
        "Bupati Sleman meminta PT Angkasa Sentosa menerbitkan surat edaran.",
        "",
    ),
    (
        "Partai itu menerbitkan SK bagi Bupati Sleman.",
        "",
    ),
    (
        "Sesuai Surat Edaran (SE) Menaker Nomor 5 Tahun 2020, THR wajib. Provinsi lain mengikuti SE Menaker.",
        "se-menaker-5-2020 se-menaker-5-2020",
    ),
    (
        "Keputusan Menteri Kesehatan Nomor HK.01.07/Menkes/413/2020 terbit. Dalam KMK tersebut, istilah itu dihapus.",
        "kepmenkes-hk.01.07/menkes/413/2020 kepmenkes-hk.01.07/menkes/413/2020",
    ),
    (
        "Perwali Surabaya Nomor 33 Tahun 2020 mengubah Perwali Nomor 28 Tahun 2020. Perwali baru itu memuat denda.",
        "perwali-surabaya-33-2020 perwali-surabaya-28-2020 perwali-surabaya-33-2020",
    ),
    (
        "Menaker meneken Permenaker Nomor 2 Tahun 2022. Permenaker Hari Tua itu ditolak.",
        "permenaker-2-2022 permenaker-2-2022",
    ),
    (
        "Wali Kota Semarang meneken Instruksi Wali Kota Nomor 4 Tahun 2021. Dalam inwali, warung tutup.",
        "instruksi-wali-kota-semarang-4-2021 instruksi-wali-kota-semarang-4-2021",
    ),
    (
        "Instruksi Bupati Sleman Nomor 1/INSTR/2021 terbit. Inbup itu mengikuti Ingub DIY Nomor 1/INSTR/2021.",
        "instruksi-bupati-sleman-1/instr/2021 instruksi-bupati-sleman-1/instr/2021 ingub-diy-1/instr/2021",
    ),
    (
        "Pemprov DKI menggodok perda. Menurut Laras, perda itu memuat pidana.",
        "perda-dki-jakarta-?-? perda-dki-jakarta-?-?",
    ),
    (
        "Gubernur Sumut rapat. Di Medan, Perwal Nomor 27 Tahun 2020 berlaku.",
        "perwali-medan-27-2020",
    ),
    (
        "PALEMBANG, KOMPAS - Denda mengacu pada Peraturan Wali Kota Nomor 27 Tahun 2020.",
        "perwali-palembang-27-2020",
    ),
    (
        "JAKARTA, KOMPAS - Denda mengacu pada Peraturan Wali Kota Nomor 27 Tahun 2020.",
        "perwali-27-2020",
    ),
    (
        "Satgas Penanganan Covid-19 rapat. Menurut Rani, satgas menerbitkan Surat Edaran Nomor 13 Tahun 2021.",
        "se-satgas-covid-19-13-2021",
    ),
    (
        "Satgas Penanganan Covid-19 rapat. Menurut Rani, satgas menerbitkan surat edaran. SE itu jelas.",
        "se-satgas-covid-19-?-? se-satgas-covid-19-?-?",
    ),
    (
        "Menurut Surat Edaran Nomor 5 Tahun 2020 dari Gugus Tugas Covid-19, tes cepat wajib.",
        "se-gugus-tugas-covid-19-5-2020",
    ),
    (
        "Peluncuran dilengkapi surat edaran terkait uang elektronik yang juga diterbitkan BI.",
        "se-bi-?-?",
    ),
    (
        "UU Nomor 4 Tahun 1984 sudah usang. Undang-undang lawas itu hanya memuat denda.",
        "uu-4-1984 uu-4-1984",
    ),
    (
        "Menurut Kemenag, KWI menerbitkan surat edaran bagi paroki.",
        "",
    ),
    (
        "Menurut Kemenag, KWI menerbitkan Surat Edaran Nomor 5 Tahun 2020.",
        "se-5-2020",
    ),
    (
        "Menindaklanjuti imbauan Gubernur Bali, Yayasan Kasih menerbitkan surat edaran.",
        "",
    ),
    (
        "Wali Kota Bogor, Bambang Sutrisna menerbitkan surat edaran.",
        "se-wali-kota-bogor-?-?",
    ),
    (
        "Atas arahan Mendagri, Gubernur Banten menerbitkan surat edaran.",
        "se-gubernur-banten-?-?",
    ),
    (
        "Menteri PAN-RB menerbitkan surat edaran. Kemenko PMK menerbitkan surat edaran.",
        "se-menpanrb-?-? se-menko-pmk-?-?",
    ),
    ("Menurut Gubernur Bali, PT Angkasa Sentosa menerbitkan SK direksi.", ""),
    ("Gubernur DKI Jakarta meneken SK pengangkatan.", "kepgub-dki-jakarta-?-?"),
    (
        "SE Menag Nomor 5 Tahun 2022 terbit. Menurut Rani, SE dibuat baik. Jadi itu, SE jelas. Kini, SE sah.",
        "se-menag-5-2022 se-menag-5-2022 se-menag-5-2022 se-menag-5-2022",
    ),
    (
        "SE Menag Nomor 5 Tahun 2022 terbit. Bupati Rustam Hadi, SE setuju. Menurut Laras Wening, SE, MM, itu baik.",
        "se-menag-5-2022",
    ),
    (
        "Gubernur Bali menerbitkan surat edaran. Bupati Badung meneken SE Bupati Nomor 300/71/2021. SE gubernur jelas.",
        "se-gubernur-bali-?-? se-bupati-badung-300/71/2021 se-gubernur-bali-?-?",
    ),
    ("UU KLM Sukamaju dibahas. Laras khawatir RUU KLM disahkan cepat.", "uu:klm-sukamaju ruu:klm-sukamaju"),
    (
        "MenPAN-RB mengeluarkan surat edaran. Surat Edaran Nomor 19 Tahun 2020 itu berlaku.",
        "se-menpanrb-19-2020 se-menpanrb-19-2020",
    ),
    (
        "Mendikbud mencabut SE lama. SE Mendikbud Nomor 1 Tahun 2021 meniadakan ujian.",
        "se-mendikbud-1-2021",
    ),
]


@pytest.mark.parametrize(("text", "found"), AS_CITED)
def test_rules_and_letters_are_told_as_they_are_cited(text: str, found: str) -> None:
    assert told(text) == found.strip()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Sejak UU Desa Wisata (UU No. 6 Tahun 1999) terbit.", "UU Desa Wisata (UU No. 6 Tahun 1999)"),
        (
            "Terbit Peraturan OJK Nomor 3 Tahun 2024 (POJK 3/2024) ini.",
            "Peraturan OJK Nomor 3 Tahun 2024 (POJK 3/2024)",
        ),
        ("Sesuai Perpres No. 72 tanggal 4 Mei 2021, dana cair.", "Perpres No. 72 tanggal 4 Mei 2021"),
        ("Sesuai SE Dirjen Bimas Islam tanggal 4 Mei 2021, nikah boleh.", "SE Dirjen Bimas Islam tanggal 4 Mei 2021"),
        ("Ia mengutip surat edaran yang dikeluarkan Badan Kepegawaian Negara.", "surat edaran"),
        ("Ia mengutip surat edaran dari Menaker.", "surat edaran dari Menaker"),
        ("Ia mengutip surat keputusan dari Wali Kota Bogor.", "surat keputusan dari Wali Kota Bogor"),
        ("Ada aturan di UU IKN, yaitu di pelabuhan.", "UU IKN"),
        ("Ia mengutip TAP MPRS Nomor 32/MPRS/1966 Tahun 1966 itu.", "TAP MPRS Nomor 32/MPRS/1966 Tahun 1966"),
    ],
)
def test_mentions_end_where_the_rule_is_told(text: str, words: str) -> None:
    assert [text[m.start : m.end] for m in regulations.find(text)] == [words]


def test_a_regents_rule_is_found_by_the_ids_it_had() -> None:
    for id in ("perbup-bogor-16-2020", "se-bupati-bekasi-?-?", "kepbup-malang-443/1/kpts/2020"):
        assert regulations.canonical(id) == regulations.canonical(regulations.canonical(id)) != id
    assert regulations.parse("Perbup Bogor 16/2020") == regulations.parse("perbup-bogor-16-2020")
    assert regulations.canonical("perbup-sleman-4-2020") == "perbup-sleman-4-2020"
