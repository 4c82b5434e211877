"""Numbered instruments in the forms that the press prints: long issuers, shared tails, misprints, letters."""

from __future__ import annotations

import pytest

from pipeline.indonesian import regulations


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Surat edaran dari Menteri Perhubungan bernomor 27/HK.01/III/2021 meminta sopir beristirahat.",
            "se-menhub-27/hk.01/iii/2021",
        ),
        (
            "Surat Edaran dari Dirjen Dikti bernomor 512/E/PK/2021 diterima kampus.",
            "se-dirjen-dikti-512/e/pk/2021",
        ),
        (
            "Edaran dari Kementerian Pariwisata bernomor SE/7/HK.01/2022 memuat imbauan itu.",
            "se-menpar-se/7/hk.01/2022",
        ),
        (
            "Ia mengutip surat edaran Kementerian Kesehatan dengan nomor HK.02.02/C/2110/2023.",
            "se-menkes-hk.02.02/c/2110/2023",
        ),
        ("Kampus menerima surat edaran rektor bernomor 31/UN17/SE/2021.", "se-rektor-31/un17/se/2021"),
        (
            "Surat Edaran (SE) bernomor 440/112/Dinkes dikeluarkan Bupati Lamongan.",
            "se-bupati-lamongan-440/112/dinkes-?",
        ),
        ("Dalam surat edaran No: 14 Tahun 2022 itu, ASN dilarang mudik.", "se-14-2022"),
        (
            "SE Sekda Kabupaten Garut Nomor 800/1290/BKD tertanggal 5 Juli 2021 berlaku.",
            "se-sekda-kabupaten-garut-800/1290/bkd-2021",
        ),
        ("SE Menpan RB No.8/2022 mengatur cuti.", "se-menpanrb-8-2022"),
        ("Surat Edaran Kepala BKN Nomor: 12/SE/VI/2021 terbit.", "se-bkn-12/se/vi/2021"),
        ("SE Ketua Satgas Covid-19 Nomor 22 Tahun 2021 berlaku.", "se-satgas-covid-19-22-2021"),
        (
            "Presiden meneken Keputusan Presiden (Keppres) Nomor 41, 42, dan 57/TK/2021.",
            "keppres-41/tk/2021;keppres-42/tk/2021;keppres-57/tk/2021",
        ),
        (
            "Keppres Nomor 31/TK/2022 dan 32/TK/2022 memuat nama mereka.",
            "keppres-31/tk/2022 keppres-32/tk/2022",
        ),
        ("UU Nomor 12, 13 dan 14 Tahun 2003 dicabut.", "uu-12-2003 uu-13-2003 uu-14-2003"),
        ("Perpres Nomor 8/2021, 9/2021 dan 12/2022 diubah.", "perpres-8-2021 perpres-9-2021 perpres-12-2022"),
        ("PP Nomor 5/2021 dan Nomor 6/2021 disusun.", "pp-5-2021 pp-6-2021"),
        (
            "Putusan MK Nomor 60 dan 70/PUU-XXII/2024 mengikat.",
            "putusan-mk-60/puu-xxii/2024;putusan-mk-70/puu-xxii/2024",
        ),
        (
            "Keputusan Deputi Bidang Pemantauan, Evaluasi dan Pengembangan Lembaga "
            "Kebijakan Pengadaan Barang/Jasa Pemerintah, nomor 44 tahun 2022 mencabut sanksi itu.",
            "keputusan-deputi-lkpp-44-2022",
        ),
        (
            "Keputusan Direktur Jenderal Kesehatan Lanjutan Nomor HK.02.02/D/11110/2024 berlaku.",
            "kepdirjen-kesehatan-lanjutan-hk.02.02/d/11110/2024",
        ),
        (
            "Keputusan Kepala Badan Kepegawaian Negara nomor 71 Tahun 2021 mengatur nilai ambang.",
            "keputusan-bkn-71-2021",
        ),
        (
            "Keputusan Rektor Universitas Cendana Nomor 113/UN17/KEP/2021 menaikkan uang kuliah.",
            "keputusan-rektor-universitas-cendana-113/un17/kep/2021",
        ),
        ("SK Rektor UGM Nomor 1423/UN1.P/KPT/HUKOR/2022 dicabut.", "sk-rektor-ugm-1423/un1.p/kpt/hukor/2022"),
        ("SK rektor nomor 05/UN7.4/TU/2021 diteken.", "sk-rektor-05/un7.4/tu/2021"),
        ("surat keputusan rektor Nomor 11/UN7.2/TU/2021 berlaku hari ini.", "sk-rektor-11/un7.2/tu/2021"),
        (
            "Surat Keputusan Kepala Desa Sukamulya Nomor 7 Tahun 2022 menetapkan penerima bantuan.",
            "sk-kepala-desa-sukamulya-7-2022",
        ),
        (
            "SK Kepala Dinas Perhubungan DKI Jakarta Nomor 82 Tahun 2020 diteken.",
            "sk-kepala-dinas-perhubungan-dki-jakarta-82-2020",
        ),
        (
            "Peraturan Kepala Badan Riset dan Inovasi Nasional Nomor 7 Tahun 2022 dicabut.",
            "peraturan-kepala-brin-7-2022",
        ),
        (
            "Peraturan Badan Pengembangan Wilayah Surabaya Nomor 3 Tahun 2014 masih berlaku.",
            "peraturan-badan-pengembangan-wilayah-surabaya-3-2014",
        ),
        ("Peraturan Badan Siber dan Sandi Negara Nomor 8 Tahun 2020 berlaku.", "peraturan-bssn-8-2020"),
        (
            "Peraturan Lembaga Kebijakan Pengadaan Barang/Jasa Pemerintah Nomor 12 Tahun 2021 dipakai.",
            "peraturan-lkpp-12-2021",
        ),
        (
            "Peraturan Rektor Universitas Cendana Nomor 4 Tahun 2022 mengatur sanksi.",
            "peraturan-rektor-universitas-cendana-4-2022",
        ),
        ("Instruksi Kapolda Jatim Nomor 3 Tahun 2021 diteruskan.", "instruksi-kapolda-jatim-3-2021"),
        (
            "Keputusan Direksi PT Jasa Nusantara Nomor 14/KPTS/2021 dipersoalkan.",
            "sk-jasa-nusantara-14/kpts/2021",
        ),
        ("Undang-uUndang nomor 26 tahun 2000 mengatur pengadilan itu.", "uu-26-2000"),
        ("Peraturan pPresiden nomor 26 tahun 2021 mengatur tunjangan.", "perpres-26-2021"),
        ("Undang Undang No,11 Th 2020 disahkan.", "uu-11-2020"),
        ("Undang-undang Nomer 14 taun 2005 berlaku.", "uu-14-2005"),
        ("Undang -Undang No . 23 Tahun 2014 direvisi.", "uu-23-2014"),
        ("UU Nonor 13 Tahun 2003 dirujuk buruh.", "uu-13-2003"),
        ("UU Nomot 6 Tahun 2014 mengatur desa.", "uu-6-2014"),
        ("UU nomor. 7 tahun 2017 mengatur pemilu.", "uu-7-2017"),
        ("UU No;5 Tahun 1960 berlaku.", "uu-5-1960"),
        ("UU.No.22 Tahun 2009 mengatur lalu lintas.", "uu-22-2009"),
        ("UU No 22 Tahum 2009 mengatur lalu lintas.", "uu-22-2009"),
        ("UU No 22 Tahuin 2009 mengatur lalu lintas.", "uu-22-2009"),
        ("UU nomor22 tahun2009 mengatur lalu lintas.", "uu-22-2009"),
        ("Undang-undang Nomor 1/ 2020 berlaku.", "uu-1-2020"),
        ("Undang-undang Nomor 39 /1999 berlaku.", "uu-39-1999"),
        ("Undang undan Nomor 8 Tahun 1999 melindungi konsumen.", "uu-8-1999"),
        ("Udang-undang Nomor 8 Tahun 1999 melindungi konsumen.", "uu-8-1999"),
        ("Undnag-Undang Nomor 8 Tahun 1999 melindungi konsumen.", "uu-8-1999"),
        ("Peraturan Presiden Nomor 12 tahu 2021 diteken.", "perpres-12-2021"),
        ("Peraturan Pemeritah Nomor 12 tahun 2021 diteken.", "pp-12-2021"),
        (
            "Dasarnya surat Menteri Keuangan Nomor S-311/MK.02/2022 soal tambahan anggaran.",
            "surat-menkeu-s-311/mk.02/2022",
        ),
        ("surat menteri keuangan no S-214/MK.02.2023", "surat-menkeu-s-214/mk.02.2023"),
        (
            "Hal itu tertuang dalam surat Dirjen Perlindungan Sosial Nomor: 988 tanggal 3 Mei 2021.",
            "surat-dirjen-perlindungan-sosial-988-2021",
        ),
        (
            "Surat Menteri Dalam Negeri Nomor 903/145/SJ tanggal 12 Februari 2022 meminta daerah berhemat.",
            "surat-mendagri-903/145/sj-2022",
        ),
        (
            "Surat Deputi Bidang Penyediaan dan Cadangan Beras Nomor: 211/TS.02.02/B/1/2024 tanggal 3 Januari 2024.",
            "surat-deputi-bidang-penyediaan-dan-cadangan-beras-211/ts.02.02/b/1/2024",
        ),
        (
            "Surat Menteri Pertanian kepada Gubernur Nomor B-18/SR.210/M/02/2023 mengatur pupuk.",
            "surat-mentan-b-18/sr.210/m/02/2023",
        ),
        (
            "Beleid itu tertuang dalam Peraturan yang diterbitkan Kementerian Kesehatan Nomor 12 Tahun 2021.",
            "permenkes-12-2021",
        ),
        ("Permen ESDM dengan nomor registrasi 11 Tahun 2021 terbit.", "permenesdm-11-2021"),
        ("Perda dengan nomor 6 tahun 2019 itu mengatur reklame.", "perda-6-2019"),
        ("Peraturan Daerah Kabupaten Kendal bernomor 6 tahun 2019 mengatur reklame.", "perda-kendal-6-2019"),
        ("Ingub yang ditandatangani gubernur dengan nomor 42 tahun 2021 berlaku.", "ingub-42-2021"),
        (
            "Peraturan Bersama Menteri Agama dan Menteri Dalam Negeri Nomor 9 dan 8 Tahun 2006 mengatur rumah ibadah.",
            "peraturan-bersama-menteri-9-2006",
        ),
        (
            "Peraturan Bersama Menteri Pendidikan Nasional dan Menteri Agama Nomor "
            "2/VII/PB/2014 dan Nomor 7 Tahun 2014 mengatur murid baru.",
            "peraturan-bersama-menteri-2/vii/pb/2014",
        ),
        (
            "Peraturan Bersama Menteri Kesehatan Nomor 188/MENKES/PB/I/2011 dan "
            "Menteri Dalam Negeri Nomor 7 Tahun 2011 mengatur rokok.",
            "peraturan-bersama-menteri-188/menkes/pb/i/2011",
        ),
        (
            "SKB Menteri Perhubungan, Kapolri, dan Menteri PUPR Nomor KP-DRJD 1102 "
            "Tahun 2025, SKB/40/II/2025 dan 9/PKS/Db/2025 berlaku.",
            "skb-kp-drjd-1102-2025",
        ),
        ("Mobil bernomor polisi B 1234 XY itu menabrak pagar.", ""),
        ("Surat kontrak Nomor 12/KONTRAK/2021 ditandatangani rekanan.", ""),
        ("Putusan Pengadilan Negeri Sleman Nomor 12/Pid.B/2020/PN Smn dibacakan.", ""),
        ("Surat perintah penyidikan Nomor Print-7/F.2/Fd.1/03/2022 diterbitkan jaksa.", ""),
        ("Putusan MA Nomor 118 K/Pid/2018 menghukumnya.", ""),
        ("Perkara Nomor 141/PUU-XXI/2023 disidangkan.", ""),
        ("Pembalap dengan nomor 93 itu jatuh.", ""),
        ("Hubungi nomor 0812345678 untuk aduan.", ""),
        ("Surat jalan nomor SJ/82/VI/2020 dipalsukan.", ""),
        ("Sertifikat Hak Milik Nomor 1124/Caturtunggal disita.", ""),
        ("Akta notaris Nomor 14 tahun 2017 dibuat di Jakarta.", ""),
        ("surat undangan resmi bernomor 012/A/P2/XI/2024 dikirim.", ""),
        (
            "Menteri Kesehatan menerbitkan keputusan bernomor 71 tahun 2021 tentang tim itu.",
            "kepmenkes-71-2021",
        ),
        (
            "Peraturan Kepala Desa Sukamulya Nomor 3 Tahun 2021 mengatur pasar.",
            "peraturan-kepala-desa-sukamulya-3-2021",
        ),
        ("Menurut UU-SKN No. 11 Tahun 2022, atlet dilindungi.", "uu-11-2022"),
        ("Surat BKN Nomor D 14-30/V 61-2/99 memuat jadwal ujian.", "surat-bkn-d-14-30/v-61-2/99"),
    ],
)
def test_forms_of_numbers_are_read(text: str, found: str) -> None:
    assert " ".join(m.id for m in regulations.find(text)) == found


def test_one_mention_holds_the_numbers_that_share_a_tail() -> None:
    text = "Presiden meneken Keppres Nomor 41, 42, dan 57/TK/2021 kemarin."
    (mention,) = regulations.find(text)
    assert text[mention.start : mention.end] == "Keppres Nomor 41, 42, dan 57/TK/2021"


def test_a_letter_takes_its_year_from_the_day_behind_it() -> None:
    text = "Dasarnya surat Dirjen Perlindungan Sosial Nomor: 988 tanggal 3 Mei 2021."
    (mention,) = regulations.find(text)
    assert (mention.id, text[mention.start : mention.end]) == (
        "surat-dirjen-perlindungan-sosial-988-2021",
        "surat Dirjen Perlindungan Sosial Nomor: 988",
    )
