"""Who goes on speaking, who takes over, and whose words stand between those of others."""

import pytest

from pipeline.schema import Person, RegulationMention
from tests.nlp.test_speaker_resolver import mentions, read, speakers

TUTI = ("p3", "Tuti Handayani", ("Tuti Handayani", "Tuti"))

GOES_ON = [
    (
        '"Jalan selesai," kata Bayu.\nDirektur yayasan Rina Lestari mengapresiasi langkah itu, tetapi meminta dinas '
        "lebih tegas.\nIa mencontohkan, di kota itu jalan masih rusak.",
        ["Bayu Saputra", "Rina Lestari", "Rina Lestari"],
    ),
    (
        "Rina Lestari berjanji menambah anggaran tahun depan.\nSeorang mahasiswi yang pernah melapor meminta identitas "
        'pelapor dilindungi. "Nama saya sempat beredar," tutur dia.',
        ["Rina Lestari", "(Seorang mahasiswi yang pernah melapor)"],
    ),
    (
        "Rina Lestari menilai jalan itu rusak.\nTersangka JG meminta warga menutup jalan itu.\n"
        '"Batunya ada di sini dan sudah kami sita," jelas dia.',
        ["Rina Lestari", "(Tersangka JG)", "Rina Lestari"],
    ),
    (
        "Rina Lestari menilai jalan itu rusak.\nTersangka JG meminta warga menutup jalan itu.\n"
        '"Saya menyesal sekali," ujarnya.',
        ["Rina Lestari", "(Tersangka JG)", "(Tersangka JG)"],
    ),
    (
        "Rina Lestari menilai jalan itu rusak.\nTersangka JG meminta warga menutup jalan itu. Dia juga meminta agar "
        "warga membakar ban.",
        ["Rina Lestari", "(Tersangka JG)", "(Tersangka JG)"],
    ),
    (
        "Rina Lestari menilai jalan itu rusak.\nMenanggapi itu, KPK memberikan penjelasan. Menurutnya, jalan aman.\n"
        '"Sudah kami periksa," jelasnya.',
        ["Rina Lestari", "Komisi Pemberantasan Korupsi", "Komisi Pemberantasan Korupsi"],
    ),
    ("KPK menilai kasus itu berat. Menurutnya, warga harus segera melapor.", ["Komisi Pemberantasan Korupsi"] * 2),
    (
        "Rina Lestari menilai kasus itu berat. KPK mencatat ada dua kasus. Menurutnya, warga harus segera melapor.",
        ["Rina Lestari", "Komisi Pemberantasan Korupsi", "Rina Lestari"],
    ),
    (
        "Bayu Saputra menilai jalan itu rusak.\n"
        '"Saya telepon Pak Sekretaris, dia jawab, Pak (Bayu) ini baru draf kasar," katanya.',
        ["Bayu Saputra", "Bayu Saputra"],
    ),
    (
        'Rina Lestari menilai jalan itu rusak.\nUsulan itu datang dari KPK tahun lalu.\n"Jalan itu panjang," ucapnya.',
        ["Rina Lestari", "Rina Lestari"],
    ),
    (
        "Rina Lestari menilai jalan itu rusak.\nSelain itu, Bayu Saputra harus meminta maaf kepada warga.\n"
        '"Kami menunggu tujuh hari," ujarnya.',
        ["Rina Lestari", "Rina Lestari"],
    ),
    (
        'Bayu Saputra menilai jalan itu rusak.\n"Akun Bayu Saputra itu sudah kami laporkan kemarin," ujarnya.',
        ["Bayu Saputra", None],
    ),
    (
        'Bayu Saputra menilai jalan itu rusak.\n"Jangan bilang Bayu Saputra tidak bekerja, saya sudah turun," ujarnya.',
        ["Bayu Saputra", "Bayu Saputra"],
    ),
    (
        "Rina Lestari menilai jalan itu rusak.\nHarian Kota mencatat ada 39 jalan yang rusak.\n"
        '"Semua akan diperbaiki," ujarnya.',
        ["Rina Lestari", "(Harian Kota)", "Rina Lestari"],
    ),
    (
        'Rina Lestari menilai jalan itu rusak.\n"Jalan rusak wajib ditutup," bunyi pasal 4 aturan itu.\n'
        '"Wajar kalau warga kecewa," tambahnya.',
        ["Rina Lestari", "(pasal 4 aturan itu)", "Rina Lestari"],
    ),
    (
        "Pihak pengusaha menilai izin lambat dan mahal. Rina Lestari menilai jalan itu rusak.\n"
        '"Pihak pengusaha perlu sabar," kata dia.',
        ["(Pihak pengusaha)", "Rina Lestari", "Rina Lestari"],
    ),
    ("Rina Lestari menilai jalan itu rusak.\nla juga menegaskan jalan itu akan ditutup.", ["Rina Lestari"] * 2),
    (
        "KPK menilai kasus itu berat. Sehingga KPK menganggap aturan itu akan melemahkan.",
        ["Komisi Pemberantasan Korupsi"] * 2,
    ),
    ("Rina Lestari mengakui itulah ciri rapat yang tidak pernah bulat.", ["Rina Lestari"]),
    (
        "Di situ, kata Rina Lestari, calon pertama mendapatkan 33 suara. Berikutnya calon kedua yakni Bayu Saputra "
        "memperoleh 21 suara.\nNamun, kata dia, hasil itu belum sah.",
        ["Rina Lestari"] * 2,
    ),
    (
        '"Jalan itu kami perbaiki," kata Rina Lestari.\nManajer proyek Bayu Saputra memperoleh 21 izin.\n'
        '"Kami siap bekerja," ujarnya.',
        ["Rina Lestari", "Bayu Saputra"],
    ),
    (
        '"Jalan itu kami perbaiki," kata Rina Lestari.\nKepala dinas Bayu Saputra mengatakan hal yang sama. '
        "Menurut dia, warga perlu sabar.",
        ["Rina Lestari", "Bayu Saputra"],
    ),
    (
        '"Jalan itu kami perbaiki," kata Rina Lestari.\nGubernur Bayu Saputra menyatakan rasa bangga atas jalan itu. '
        "Jalan itu, menurutnya, ramai dilalui warga.",
        ["Rina Lestari", "Bayu Saputra"],
    ),
    (
        '"Jalan itu kami perbaiki," kata Rina Lestari.\nDalam sidang itu pemerintah diwakili oleh Staf Ahli Bayu '
        "Saputra. Dia pun menjelaskan bahwa anggaran jalan sudah cair.",
        ["Rina Lestari", "Bayu Saputra"],
    ),
    (
        '"Jalan itu kami perbaiki," kata Rina Lestari.\nBelum ada keterangan resmi dari Bayu Saputra soal jalan itu.\n'
        '"Mei nanti selesai," katanya.',
        ["Rina Lestari"] * 2,
    ),
    (
        'KPK menilai kasus itu berat.\nPengasuh anak itu hanya mendapat upah delapan hari.\n"Saya sudah bekerja keras '
        'sejak pagi sampai malam di rumah mereka."',
        ["Komisi Pemberantasan Korupsi", None],
    ),
    (
        "Di situ, kata Rina Lestari, aturan itu longgar. Jaksa Bayu Saputra malah membantu dia. Harusnya, kata dia, "
        "Bayu menahan buronan itu.",
        ["Rina Lestari"] * 2,
    ),
    (
        'KPK menilai kasus itu berat.\n"Halo KPK, gue mau tanya kenapa kasus itu lama," katanya dalam video itu.',
        ["Komisi Pemberantasan Korupsi", None],
    ),
    (
        "Rina Lestari menjelaskan bunga akan turun. Pengembang perumahan itu menyebut laba akan tumbuh tahun depan.",
        ["Rina Lestari", "(Pengembang perumahan)"],
    ),
    (
        'Rina Lestari menilai jalan itu rusak. Ia senang ketika warga mengajak "main di tepi sungai" setiap sore.',
        ["Rina Lestari"],
    ),
    (
        "KPK mencatat ada tujuh laporan penting. Disebutkan laporan ini menyentuh kehidupan warga desa.",
        ["Komisi Pemberantasan Korupsi"] * 2,
    ),
    (
        'KPK menilai kasus itu berat.\n"Kami akan memeriksa semua saksi sampai tuntas pada bulan ini."',
        ["Komisi Pemberantasan Korupsi"] * 2,
    ),
]


@pytest.mark.parametrize(("text", "expected"), GOES_ON)
def test_who_goes_on_and_who_takes_over(text, expected):
    assert speakers(text) == expected


def test_whom_lainnya_yakni_names_acts_and_not_whom_he_serves():
    text = (
        "Kuasa hukum Tuti Handayani lainnya yakni Bayu Saputra pun memiliki jawaban jelas.\n"
        "Seorang bupati, kata dia, boleh menjabat dua kali."
    )
    persons = tuple(
        Person(i, n, f, mentions(text, i, f)) for i, n, f in (("p2", "Bayu Saputra", ("Bayu Saputra",)), TUTI)
    )
    assert [s.speaker for s in read(text, persons=persons)._.statements] == ["p2"]


AT_THE_QUOTATION = [
    ('"Jalan selesai," kata peraih penghargaan jalan 2019 bersama Bayu Saputra ini.', "Rina Lestari"),
    ('"Jalan selesai," kata insinyur berusia 60 tahun ini.', "Rina Lestari"),
    ('"Jalan selesai," ujar insinyur kelahiran Bandung, 16 Maret 1974 itu.', "Rina Lestari"),
    ('"Jalan selesai," ujar pedagang di Pasar Baru itu.', "(pedagang)"),
    ('"Jalan selesai," ujar perempuan dalam video tersebut.', "(perempuan dalam video tersebut)"),
    ('Video seorang pria bernama Bayu Saputra beredar.\n"Jalan rusak," tanya pria dalam video itu.', "Bayu Saputra"),
    ('"Jalan selesai," kata ahli jalan di Rumah Sakit Kota, Bayu Saputra.', "Bayu Saputra"),
    ('"Jalan itu akan kami tutup," Kabid Humas Dinas Perhubungan, Bayu Saputra di Bandung, Rabu.', "Bayu Saputra"),
    ('"Jalan wajib ditutup pada hari libur," tertulis dalam pasal 4 aturan tersebut.', "(pasal 4 aturan tersebut)"),
    (
        '"Jalan wajib ditutup pada hari libur," dikutip dari Pasal 6 Ayat (2) Pergub itu.',
        "(Pasal 6 Ayat (2) Pergub itu)",
    ),
    ('"Jalan wajib ditutup pada hari libur," cecar jaksa kepada Bayu.', "(jaksa)"),
]


@pytest.mark.parametrize(("text", "speaker"), AT_THE_QUOTATION)
def test_who_is_meant_at_a_quotation(text, speaker):
    assert speakers(f"Rina Lestari menilai jalan itu rusak.\n{text}") == ["Rina Lestari", speaker]


GROUPS = [
    ("Puluhan pelajar ditahan polisi di stasiun. Mereka mengaku diajak teman.", ["(Puluhan pelajar)"]),
    (
        "Para pengusaha yang tergabung dalam asosiasi itu mengeluh. Mereka menilai izin lambat.",
        ["(Para pengusaha yang tergabung dalam asosiasi itu)"],
    ),
    (
        "Jalan itu dibuka. Hal berbeda disampaikan sejumlah anggota dewan. Mereka menilai jalan itu rusak.",
        ["(sejumlah anggota dewan)"],
    ),
    (
        "KPK menilai kasus itu berat. Para pakar, pada April lalu, sempat menolak. Mereka meminta warga melapor.",
        ["Komisi Pemberantasan Korupsi", "(Para pakar)"],
    ),
    ("Sejumlah pegiat desa juga terdaftar di sana. Mereka meminta dinas mencabut izin.", ["(Sejumlah pegiat desa)"]),
    ("Dalam aksi itu, ratusan buruh memblokade jalan. Mereka meminta pemerintah menaikkan upah.", ["(ratusan buruh)"]),
    ("KPK menilai kasus itu berat. Mereka meminta warga segera melapor.", ["Komisi Pemberantasan Korupsi"] * 2),
    ("Jalan itu ramai. Mereka meminta jalan itu ditutup.", ["(mereka)"]),
]


@pytest.mark.parametrize(("text", "expected"), GROUPS)
def test_whom_mereka_means(text, expected):
    assert speakers(text) == expected


PASSIVE = [
    (
        '"Jalan itu rusak," kata Rina Lestari. Selain itu, warga diharapkan bersabar sampai Mei.\nJalan itu panjang.',
        ["Rina Lestari"] * 2,
    ),
    ('"Jalan itu rusak," kata Rina Lestari.\nJalan layang dinilai lebih baik.\nJalan itu panjang.', ["Rina Lestari"]),
    (
        '"Jalan itu rusak," kata Rina Lestari. Warga diharapkan bersabar sampai Mei. "Mei selesai," katanya.',
        ["Rina Lestari"] * 3,
    ),
    (
        "Rina Lestari menilai jalan itu rusak.\nPerbaikannya dinilai belum cukup.\nIa meminta dinas segera bekerja.",
        ["Rina Lestari"] * 3,
    ),
    (
        "Jalan layang itu dinilai tepat untuk mengurangi macet.\nPengamat Rina Lestari menilai warga terbantu.",
        ["Rina Lestari"] * 2,
    ),
    (
        'Rina Lestari menilai jalan itu rusak. Warga kemudian diminta pulang ke rumah. "Mei selesai," kata Rina.',
        ["Rina Lestari"] * 2,
    ),
    (
        '"Jalan rusak," kata Rina Lestari. Warga diharapkan bersabar. "Mei selesai," kata Bayu.',
        ["Rina Lestari", "Bayu Saputra"],
    ),
    ("Warga diharapkan bersabar sampai Mei.\nPengamat Rina Lestari menilai warga terbantu.", ["Rina Lestari"]),
    ("Jalan itu dinilai tepat untuk warga.\nKPK menilai kasus itu berat.", ["Komisi Pemberantasan Korupsi"]),
    (
        "Rina Lestari menilai jalan itu rusak. Jalan baru dianggap merugikan warga. Padahal, kata Rina, warga untung.",
        ["Rina Lestari"] * 2,
    ),
    ("Sebelumnya, disebutkan ada warga yang mengeluhkan jalan itu.", []),
]


@pytest.mark.parametrize(("text", "expected"), PASSIVE)
def test_whose_the_words_in_the_passive_are(text, expected):
    assert speakers(text) == expected


def test_who_a_passive_is_given_to_is_not_sure():
    text = '"Jalan itu rusak," kata Rina Lestari. Warga diharapkan bersabar sampai Mei. "Mei selesai," katanya.'
    first, passive, _ = read(text)._.statements
    assert passive.confidence < 0.8 < first.confidence
    assert (passive.cue, passive.speaker_span) == ("diharapkan", None)


def test_a_quotation_in_the_words_of_a_law_is_the_law_named_before_it():
    law = "Peraturan Gubernur Nomor 5 Tahun 2020"
    text = f'"Kami siap," kata Rina Lestari.\nHal ini tertuang dalam {law}.\n"Pengurus dan/atau pemilik wajib melapor."'
    start = text.index(law)
    named = RegulationMention(start, start + len(law), "pergub-5-2020", "full")
    laws = (named,)
    assert speakers(text, regulations=laws) == ["Rina Lestari", f"({law})"]
    own = text.replace("Pengurus dan/atau pemilik wajib", "Kami beri waktu paling lama sebulan untuk")
    assert speakers(own, regulations=laws) == ["Rina Lestari"] * 2
