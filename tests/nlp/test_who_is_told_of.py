"""A name near a cue that is not its speaker's: told of by another, in what leads a sentence, in a "yang"."""

import pytest

from tests.nlp.test_pointing import read as read_whole
from tests.nlp.test_speaker_resolver import read, speakers

TOLD_OF = [
    # in the phrase that leads a sentence nobody speaks; those behind its comma do
    ("Dengan kembalinya Bayu Saputra, para ketua partai khawatir pemilu akan diulang.", ["(para ketua partai)"]),
    ("Dengan mundurnya Bayu Saputra, ketua partai daerah khawatir pemilu akan diulang.", ["(ketua partai daerah)"]),
    ("Bayu Saputra, ketua partai daerah, khawatir pemilu akan diulang.", ["Bayu Saputra"]),
    ('Bersama Bayu, Rina Lestari tampil lepas sejak awal.\n"Kami tidak terbebani," ujarnya.', ["Rina Lestari"]),
    ('Didampingi Bayu, Rina Lestari meninjau pasar itu.\n"Harga sudah turun," ujarnya.', ["Rina Lestari"]),
    # whom the subject looks for, of whom it complains: she tells it
    (
        "Bayu Saputra kabur dari penjara.\nKepala penjara Rina Lestari yang memimpin langsung pencarian Bayu itu "
        "menceritakan pengalamannya.\nDia mengatakan, hutan itu luas sekali.",
        ["Rina Lestari"],
    ),
    ("Rina Lestari yang ikut menangani keluhan tentang Bayu mengatakan jalan itu rusak.", ["Rina Lestari"]),
    ("Rina Lestari yang menolak usul itu membuat Bayu mengatakan jalan itu rusak.", ["Bayu Saputra"]),
    # she goes on who spoke, not he of whom she told in between
    (
        "Bayu Saputra terpilih lagi. Menurut Rina Lestari, tarif itu adil. Bayu sudah menyetujuinya. "
        "Namun, lanjut dia, masih ada sepuluh warga yang menolak.",
        ["Rina Lestari", "Rina Lestari"],
    ),
    (
        'Bayu Saputra divonis bersalah. "Terbukti menerima uang," kata hakim Rina Lestari. Bayu wajib membayar denda. '
        '"Dia memperburuk nama desa," ujarnya.',
        ["Rina Lestari", "Rina Lestari"],
    ),
    (
        'Bayu Saputra divonis bersalah. "Terbukti menerima uang," kata hakim Rina Lestari.\nBayu menolak putusan itu.\n'
        '"Saya tidak menerima apa pun," ujarnya.',
        ["Rina Lestari", "Bayu Saputra"],
    ),
    # several sources are not the one whom they tell of
    ("Menurut sejumlah sumber di istana, Bayu Saputra, yang unggul, sedang menimbang nama.", ["(sejumlah sumber)"]),
    ("Menurut Kepala Dinas Pasar, Rina Lestari, yang hadir, harga turun.", ["Rina Lestari"]),
    # whom the article brings in since somebody spoke is the next to speak, where he is quoted by name or stands last
    (
        '"Upah kami kecil," kata Rina Lestari.\nPengunjuk rasa kemudian ditemui Ketua DPRD Bayu Saputra. Wakil mereka '
        'lalu diajak masuk.\n"Saya mendukung kalian," ujar dia.\nBayu menyatakan, usul itu akan diteruskan.',
        ["Rina Lestari", "Bayu Saputra", "Bayu Saputra"],
    ),
    (
        '"Bayu tetangga saya," kata Rina Lestari.\nPengunjuk rasa kemudian ditemui Ketua DPRD Bayu Saputra.\n'
        '"Saya mendukung mereka," ujar dia.\nBayu menyatakan, usul itu akan diteruskan.',
        ["Rina Lestari", "Rina Lestari", "Bayu Saputra"],
    ),
    (
        '"Peselancar kita hebat," ujar Rina Lestari.\nDukungan itu juga datang dari ketua komite, Bayu Saputra. '
        "Menurutnya, mereka akan meraih emas.",
        ["Rina Lestari", "Bayu Saputra"],
    ),
    (
        '"Program itu berhasil," kata Rina Lestari.\nSalah satu peserta yang senang adalah Bayu Saputra (25). Pria '
        "asal Malang ini mengatakan pelatihan itu membantunya.",
        ["Rina Lestari", "Bayu Saputra"],
    ),
    # guests are not about to be quoted
    (
        '"Harga turun," ujar Rina Lestari.\nHadir pula antara lain Camat Bayu Saputra, Lurah Bayu, serta Bayu.\n'
        '"Dua pasar ditutup," ujarnya.',
        ["Rina Lestari", "Rina Lestari"],
    ),
    (
        '"Harga turun," ujar Rina Lestari.\nHadir pula Camat Bayu Saputra.\n"Dua pasar ditutup," ujarnya.',
        ["Rina Lestari", "Bayu Saputra"],
    ),
    # nor is who suffered or did something, though he is told of with his age
    (
        '"Harga turun," ujar Rina Lestari.\nSalah satu korban adalah Bayu Saputra (45).\n"Dua pasar ditutup," ujarnya.',
        ["Rina Lestari", "Rina Lestari"],
    ),
    (
        '"Harga turun," ujar Rina Lestari.\nSalah satu camat yang diganti ialah Bayu Saputra (45).\n'
        '"Dua pasar ditutup," ujarnya.',
        ["Rina Lestari", "Rina Lestari"],
    ),
    (
        '"Kami menang," ujar Rina Lestari.\nSalah satu pencetak gol adalah Bayu Saputra.\n"Kami lega," ujarnya.',
        ["Rina Lestari", "Rina Lestari"],
    ),
    (
        '"Harga turun," ujar Rina Lestari.\nDua pedagang tewas, yakni Tumijan (45) dan Sarijo (46).\n'
        '"Dua pasar ditutup," ujarnya.',
        ["Rina Lestari", "Rina Lestari"],
    ),
    (
        '"Harga turun," ujar Rina Lestari.\nSopir truk, Tumijan (45), tewas di tempat.\n"Dua pasar ditutup," ujarnya.',
        ["Rina Lestari", "Rina Lestari"],
    ),
    (
        '"Harga turun," ujar Rina Lestari.\nSalah satu warga yang ditemui adalah Bayu Saputra (45).\n'
        '"Masih mahal," ujarnya.',
        ["Rina Lestari", "Bayu Saputra"],
    ),
    # all of several say it; whom the article brings in with his age goes on
    ("Rina Lestari, Bayu Saputra, sama-sama mengaku tidak tahu soal izin itu.", ["(Rina Lestari, Bayu Saputra)"]),
    (
        '"Pasar ini menarik," kata Rina Lestari.\nSementara salah satu pembeli asal Malang, Maydanu, 22, tak menyangka '
        'harga turun.\n"Senang sekali, saya baru ke sini," ucapnya.',
        ["Rina Lestari", "(Maydanu)"],
    ),
    # what somebody is of whom it stands in a "yang" he does not say, nor does who only looks promising
    ("Bayu Saputra pulang. Uang yang ia duga palsu itu ternyata asli semuanya.", []),
    ("Bayu Saputra masih tampil menjanjikan bersama tim barunya di urutan ketiga.", []),
    ("Bayu Saputra yang menyatakan itu, menjawab pertanyaan warga yang rumahnya tergenang.", []),
    # a petition is nobody to whom it is addressed
    (
        'Bayu Saputra meminta maaf.\n"Sia-sia jika jalan itu tidak dipakai," tulis petisi tersebut. Disebutkan bahwa '
        "jalan itu sudah rampung.",
        ["(petisi tersebut)", "(petisi tersebut)"],
    ),
    # a body behind a post, and the name behind it
    (
        "Menurut Anggota Dewan Pasar, Badan Pusat Statistik (BPS), Rina Lestari, harga beras sudah turun.",
        ["Rina Lestari"],
    ),
    ("Dikutip dari akun Instagram resminya Rina Lestari bertemu warga yang tergenang.", ["(akun Instagram resminya)"]),
    # several spoke since, of whom one may be meant
    (
        '"Itu fitnah semua," kata Rina Lestari.\nSidang berlanjut. Hujan turun. Warga menunggu. Pintu dibuka. '
        "Lampu padam.\n"
        '"Uang itu sudah diterima," ujar tim hukum kepolisian.\n"Perkara ini terbukti," kata dia.',
        ["Rina Lestari", "(tim hukum kepolisian)", None],
    ),
    # an account whose handle is made of a name is its bearer's
    ('BPS menghitung harga. "Harga turun bulan ini," tulis akun @bpsindonesia.', ["(akun @bpsindonesia)"]),
    ('Rina Lestari pulang. "Harga turun bulan ini," tulis akun @rina_lestari.official.', ["Rina Lestari"]),
    ('Rina Lestari pulang. "Harga turun bulan ini," tulis akun @rinalestarifans.', ["(akun @rinalestarifans)"]),
    # what is won is not said; guests are not quoted
    ("Bayu Saputra kemudian memastikan meraih juara di sirkuit itu.", []),
    (
        '"Harga turun," ujar Rina Lestari.\nTurut hadir Camat Bayu Saputra dan Lurah Bayu.\n'
        '"Dua pasar ditutup," imbuhnya.',
        ["Rina Lestari", "Rina Lestari"],
    ),
    # an account is nobody of whom it writes
    ('Kondisi Bayu Saputra menarik perhatian warga.\n"Sebelum sakit dia bekerja," tulis akun itu.', ["(akun itu)"]),
]


def test_nobody_calls_himself_by_his_office():
    text = (
        "Bupati Sleman Bagas Wirya sakit, kata Rina Utami.\nBupati Sleman lalu menutup pasar itu.\n"
        '"Bupati Sleman beristirahat di rumahnya sejak kemarin," katanya.'
    )
    doc = read_whole(text)
    names = {person.id: person.name for person in doc._.persons}
    assert [names.get(s.speaker) for s in doc._.statements] == ["Rina Utami", "Rina Utami"]


#: What a charge tells that somebody has done he has not said; what he asks of the court he has.
CHARGED = [
    ("Bayu Saputra didakwa menerima suap. Ia meminta adiknya menukarkan uang itu.", []),
    ("Tersangka Bayu Saputra memerintahkan adiknya menjadi kurir barang itu.", []),
    ("Bayu Saputra meminta adiknya menukarkan uang itu.", ["Bayu Saputra"]),
    ("Bayu Saputra ditetapkan sebagai tersangka. Ia meminta adiknya menukarkan uang itu.", []),
    ("Bayu Saputra ditetapkan sebagai ketua. Ia meminta timnya bekerja lebih keras.", ["Bayu Saputra"]),
    ("Bayu Saputra dinilai berhasil. Ia mengajak petani menanam kedelai.", ["Bayu Saputra"]),
    ("Bayu Saputra didakwa menerima suap. Ia meminta hakim membebaskan adiknya.", ["Bayu Saputra"]),
    (
        'Bayu Saputra ditetapkan sebagai tersangka. "Saya korban," kata Bayu. Ia meminta adiknya bersabar menunggu.',
        ["Bayu Saputra", "Bayu Saputra"],
    ),
    ("Rina Lestari menemui pelajar yang ditangkap. Ia meminta mereka bersabar menunggu.", ["Rina Lestari"]),
]


@pytest.mark.parametrize(("text", "names"), CHARGED)
def test_deeds_told_in_a_charge_are_no_statements(text, names):
    assert speakers(text) == names


#: What is found of something, and by whom: he may stand last.
JUDGED = [
    ("Sikap itu dinilai wajar oleh Rina Lestari.", ["Rina Lestari"], "Sikap itu dinilai wajar"),
    ("Aturan itu dianggap terlalu longgar oleh BPS.", ["Badan Pusat Statistik"], "Aturan itu dianggap terlalu longgar"),
    ("Jalan itu dinilai layak diperbaiki oleh BPS.", [], None),
    ("Kasus itu dinilai perlu penanganan oleh KPK.", [], None),
    ("Pasar itu dianggap butuh pengawasan oleh BPS.", [], None),
    ("Langkah itu tidak dinilai tepat oleh Rina Lestari.", [], None),
    ("Usul itu dinilai tepat oleh BPS dan KPK.", [], None),
    (
        'Sikap itu dinilai wajar oleh KPK.\n"Mereka datang lebih dulu," kata Rina Lestari.',
        ["Komisi Pemberantasan Korupsi", "Rina Lestari"],
        "Sikap itu dinilai wajar",
    ),
]


@pytest.mark.parametrize(("text", "names"), TOLD_OF)
def test_who_is_told_of_does_not_speak(text, names):
    assert speakers(text) == names


@pytest.mark.parametrize(("text", "names", "words"), JUDGED)
def test_who_judges_may_stand_last(text, names, words):
    assert speakers(text) == names
    said = [text[s.start : s.end] for s in read(text)._.statements]
    assert said[:1] == ([words] if words else [])
