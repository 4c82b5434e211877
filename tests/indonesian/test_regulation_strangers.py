"""Sentences that look as if they told whose letter or which law is meant, and tell another thing."""

import pytest

from pipeline.indonesian import regulations

#: Circulars and decrees of somebody else than the office that the sentence names.
OF_ANOTHER = [
    ("Gubernur Bali menerbitkan surat edaran tentang bantuan dari Kemensos.", "se-gubernur-bali-?-?"),
    ("Menag menerbitkan surat edaran tentang aturan yang dibuat Mendagri.", "se-menag-?-?"),
    (
        "Kemenkes mengeluarkan Surat Edaran Nomor 5 Tahun 2021 tentang penyaluran vaksin dari BPOM ke daerah.",
        "se-menkes-5-2021",
    ),
    ("Kantor kami memasang surat edaran tentang mudik yang diteken Menag.", "se-menag-?-?"),
    ("Menteri Perhubungan meminta maskapai menerbitkan surat edaran.", ""),
    ("Bupati Sleman mendesak agar pengelola pasar segera membuat surat edaran.", ""),
    ("Bupati Sleman mengimbau warga tertib dan menerbitkan surat edaran.", "se-bupati-sleman-?-?"),
    ("Ketua DPRD meminta Gubernur Bali menerbitkan surat edaran.", "se-gubernur-bali-?-?"),
    ("Atas arahan bupati, kepala desa menerbitkan surat edaran bagi warga.", ""),
    ("Sesuai arahan Mendagri, gubernur menerbitkan surat edaran.", "se-gubernur-?-?"),
    ("Menurut Menkes, pihaknya akan menerbitkan surat edaran.", "se-menkes-?-?"),
    ("Usai bertemu Gubernur Jawa Timur, Golkar mengeluarkan SK bagi Rustam Hadi.", ""),
    ("Menurut Menteri Agama, pengurus masjid menerbitkan SK panitia.", ""),
    ("SE Menag Nomor 5 Tahun 2022 terbit. Menurut Rani Sekar, SE selaku kepala dinas, acara batal.", "se-menag-5-2022"),
    ("Gubernur Bali meliburkan sekolah dan menerbitkan surat edaran.", "se-gubernur-bali-?-?"),
    ("Gubernur Banten menemui Menkes lalu menerbitkan surat edaran.", "se-gubernur-banten-?-?"),
    ("Gubernur Banten menemui Menkes lalu menerbitkan SK.", "kepgub-banten-?-?"),
    ("Rani menyebut Menkes mendata warga dan menerbitkan surat edaran.", "se-menkes-?-?"),
    ("Satgas Pangan rapat. Satgas Covid-19 rapat. Menurut Rani, satgas menerbitkan surat edaran.", ""),
    ("Kampus mengkritik Gubernur Bali lewat surat edaran.", ""),
    ("Guru protes ke Kemendikbud lewat surat edaran.", ""),
    ("Menurut Rani, Kemendikbud lewat surat edaran meminta sekolah tutup.", "se-mendikbud-?-?"),
    (
        "Surat Menteri BUMN Nomor S-512/MBU/06/2020 terbit. Rustam menulis surat. Surat itu untuk ibunya.",
        "surat-menbumn-s-512/mbu/06/2020",
    ),
    (
        "Surat Menteri BUMN Nomor S-512/MBU/06/2020 terbit. Rustam menerima surat itu. Surat tersebut jelas.",
        "surat-menbumn-s-512/mbu/06/2020 surat-menbumn-s-512/mbu/06/2020 surat-menbumn-s-512/mbu/06/2020",
    ),
    ("SE Menag Nomor 5 Tahun 2022 terbit. Rustam, SE menjabat camat.", "se-menag-5-2022"),
]

#: A kind or a noun that still means the rule of the story, or another one than it.
OF_THE_STORY = [
    (
        "Perda Bogor Nomor 5 Tahun 2020 terbit. Proses pembentukan peraturan itu dikritik. Aturan itu berlaku Januari.",
        "perda-bogor-5-2020 perda-bogor-5-2020 perda-bogor-5-2020",
    ),
    (
        "RUU Desa disahkan menjadi undang-undang. UU itu berlaku Januari. Menurut Laras, UU memuat dana.",
        "ruu:desa ruu:desa ruu:desa",
    ),
    ("Pemprov DKI membuat sebuah perda. Perda mengatur denda.", "perda-dki-jakarta-?-?"),
    (
        "Presiden menyiapkan Peraturan Pemerintah (PP). Semua PP ditunggu. Suatu PP memerlukan kajian. Terbitnya PP "
        "itu mendesak. Laras menunggu PP.",
        "pp-?-? pp-?-? pp-?-?",
    ),
    (
        "Permenkes Nomor HK.01/2020 dan Permenkes Nomor 5 Tahun 2020 berlaku. Permenkes baru itu memuat denda.",
        "permenkes-hk.01-2020 permenkes-5-2020 permenkes-5-2020",
    ),
    ("Dalam aturan itu dimuat kutipan dari Bagian putusan Nomor 5.", ""),
    ("MUI mengeluarkan fatwa. Fatwa MUI menyebut vaksin halal.", "fatwa-mui-?-?"),
    ("Kota itu termasuk dalam ketentuan fatwa MUI.", "fatwa-mui-?-?"),
    ("Sebelum ada fatwa MUI, vaksin belum dipakai.", ""),
    ("UU Nomor 6 Tahun 2023 berlaku. DPR menyusun omnibus law perpajakan.", "uu-6-2023"),
    ("UU Nomor 6 Tahun 2023 berlaku. Menkes menyebut omnibus law sektor keuangan penting.", "uu-6-2023"),
]


@pytest.mark.parametrize(("text", "found"), OF_ANOTHER)
def test_an_office_that_is_only_told_of_issues_no_letter(text: str, found: str) -> None:
    assert " ".join(mention.id for mention in regulations.find(text)) == found


@pytest.mark.parametrize(("text", "found"), OF_THE_STORY)
def test_what_is_said_of_laws_in_general_ends_with_its_sentence(text: str, found: str) -> None:
    assert " ".join(mention.id for mention in regulations.find(text)) == found


def test_two_rules_of_which_one_goes_by_another_id_later_are_ordered() -> None:
    text = "RUU KLM dibahas. UU itu ditunggu. Kedua aturan itu penting. UU KLM berlaku."
    found = [mention.id for mention in regulations.find(text)]
    assert found == ["ruu:klm", "uu:klm", "ruu:klm;uu:klm", "uu:klm"]
