"""Sentences of the news for what nobody says; no row stands as an answer that lacks what decides the question."""

from __future__ import annotations

import re
from itertools import product

import pytest

from pipeline import resources
from pipeline.api import KnowledgeBase, alike, closest, english_posts, extract_text, facts, law_questions, reasons
from pipeline.api.question_words import asks, asks_who, is_light, words_of
from pipeline.store.passages import Passage, Term
from pipeline.store.roots import roots
from pipeline.store.statements import Wanted

FACTS, ENGLISH, ALIKE, LAWS, WHY = (
    resources.toml("questions.toml")[name] for name in ("facts", "english_posts", "alike", "law_questions", "reasons")
)
PADDING = " Rapat itu dihadiri para kepala dinas, pengurus koperasi, dan wakil pedagang dari empat belas kecamatan."
ARTICLES = (
    (
        "Bagas Laksmana Divonis dalam Kasus Gudang Beras",
        "Mantan Kepala Gudang Bagas Laksmana divonis 8 tahun penjara dan denda Rp 300 juta, Senin (1/4/2024)."
        + PADDING
        + "\nBagas Laksmana ditahan di Rutan Sleman. Ia menerima suap senilai Rp 825 juta dari pengusaha beras."
        + '\n"Beras di gudang itu busuk," kata Bupati Sleman Rina Utami.'
        + '\n"Kami meninggalkan gudang lama," kata Rina Utami.',
    ),
    (
        "Impor Televisi Dibatasi",
        "Menteri Perdagangan Galuh Sempalawe membatasi impor televisi, bukan melarang impor itu, Selasa (2/4/2024)."
        + PADDING
        + '\n"Harga cabai naik Rp 20.000 sehari," kata Menteri Perdagangan Galuh Sempalawe.',
    ),
    (
        "Warga Gugat Perda Sleman Nomor 5 Tahun 2023",
        "Perda Sleman Nomor 5 Tahun 2023 digugat Wirya Adinata ke pengadilan, Rabu (3/4/2024)."
        + PADDING
        + "\nPerda Sleman Nomor 5 Tahun 2023 mengatur tarif parkir paling tinggi Rp 5.000 dalam Pasal 7."
        + "\nPerda itu diteken pada 5 Oktober 2023.",
    ),
    (
        "Mantan Menteri Sosial Meninggal",
        "Mantan Menteri Sosial Tiara Wulandari meninggal dunia pada Kamis (4/4/2024)." + PADDING,
    ),
    (
        "Koperasi Desa Didata",
        "Sebanyak 4.464 koperasi telah mendaftar ke Dinas Koperasi, Jumat (5/4/2024)."
        + PADDING
        + '\n"Koperasi desa kami dampingi," kata Bupati Sleman Rina Utami.'
        + '\n"Anggaran koperasi cukup," kata Rina Utami.',
    ),
    (
        "Suap Terminal Sleman",
        "Suap itu diterima Dwi Pratama agar Galih Wirya tidak divonis 4 tahun penjara, Minggu (7/4/2024)."
        + PADDING
        + "\nTarif itu bagi pembuat mobil dari luar negeri yang menanam Rp 5 miliar dan membuat kendaraan listrik.",
    ),
    (
        "DPRD Bantul Setujui Modal Pasar",
        PADDING.strip()
        + " DPRD Bantul menyetujui modal pasar untuk tahun depan, Senin (8/4/2024)."
        + '\n"Modal itu dengan total Rp 23 miliar," kata Bupati Sleman Rina Utami.'
        + "\nPolisi meringkus Galih Wirya di pasar itu. Gajinya Rp 5 juta."
        + "\nPeraturan Pemerintah Nomor 12 Tahun 2022 mengenakan denda 20 persen bagi pedagang.",
    ),
    (
        "Warga Digusur",
        "Panji Hartanta bertemu warga yang digusur di Bantul, Selasa (9/4/2024)."
        + PADDING
        + '\n"Bukan warga yang digusur di sana," kata Panji Hartanta.',
    ),
    (
        "Wirya Adinata Jadi Tersangka",
        "Wirya Adinata ditetapkan sebagai tersangka dalam kasus beras Sleman, Rabu (10/4/2024)."
        + " Ia disangka melanggar Pasal 12 UU Pemberantasan Tindak Pidana Korupsi."
        + PADDING
        + "\nHakim yang memeriksa perkara Laras Wening menunda sidang sesuai ketentuan Pasal 141 KUHAP."
        + "\nKasus itu bermula saat Dwi Pratama, teman Laras Wening, didakwa melanggar Pasal 5 UU Pangan."
        + "\nMenurut Panji Hartanta, hal itu bersandar pada pasal yang disangkakan, yaitu Pasal 5."
        + "\nPengacara Galuh Sempalawe mengatakan, kedua tersangka dijerat dengan Pasal 49 UU Perbankan."
        + "\nPerkara beras terdaftar dengan nomor perkara 45/Pid.Sus/2024.",
    ),
    (
        "Becak Wisata Diatur Ulang",
        "Becak wisata kini diatur Peraturan Bupati Bantul Nomor 17 Tahun 2024 tentang Becak Wisata, Kamis (11/4)."
        + PADDING
        + "\nPeraturan Bupati Bantul Nomor 17 Tahun 2024 itu mencabut Peraturan Bupati Bantul Nomor 3 Tahun 2019."
        + "\nPasal 4 Peraturan Bupati Bantul Nomor 17 Tahun 2024 berbunyi: juru kayuh wajib bertopi."
        + "\nPerda Bantul Nomor 9 Tahun 2018 tentang Retribusi Pelayanan Dermaga tidak berubah."
        + "\nKarcis becak wisata laku keras. Hal itu terlihat dari omzet yang naik 17,5 persen.",
    ),
    (
        "Sleman Terima Bupati Bantul",
        "Kejaksaan Sleman menahan Bupati Bantul Panji Hartanta bersama Laras Wening, Sabtu (6/4/2024)." + PADDING,
    ),
)


@pytest.fixture(scope="module")
def base(tmp_path_factory):
    with KnowledgeBase(str(tmp_path_factory.mktemp("passages") / "a.db"), create=True) as opened:
        opened.add_all(
            [
                extract_text(text, title=title, published=f"2024-04-{n:02}T08:00:00+07:00")
                for n, (title, text) in enumerate(ARTICLES, 1)
            ]
        )
        yield opened


def news(base, question):
    return [row.words for row in base.said(ask=question).beside if row.basis == "sentence"]


ANSWERED = (
    ("berapa tahun Bagas Laksmana divonis", "8 tahun penjara"),
    ("di mana Bagas Laksmana ditahan", "Rutan Sleman"),
    ("Mendag melarang impor televisi", "bukan melarang"),
    ("siapa mantan menteri sosial yang meninggal", "Tiara Wulandari"),
    ("siapa yang menggugat Perda Sleman Nomor 5 Tahun 2023", "Wirya Adinata"),
    ("apa isi Perda Sleman Nomor 5 Tahun 2023", "mengatur tarif parkir"),
    ("berapa tarif paling tinggi menurut Perda Sleman Nomor 5 Tahun 2023", "Rp 5.000"),
    ("pasal berapa Perda Sleman Nomor 5 Tahun 2023 yang mengatur tarif", "Pasal 7"),
    ("kapan Perda Sleman Nomor 5 Tahun 2023 diteken", "5 Oktober 2023"),
    ("berapa koperasi yang mendaftar", "4.464 koperasi"),
    ("siapa yang ditahan Kejaksaan bersama Laras Wening", "Panji Hartanta"),
    ("berapa modal pasar yang disetujui DPRD Bantul", "Rp 23 miliar"),
    ("siapa yang ditangkap di pasar Bantul", "meringkus Galih Wirya"),
    ("siapa yang membantah warga digusur di sana", "Bukan warga yang digusur"),
    ("Wirya Adinata dijerat pasal apa", "Pasal 12 UU Pemberantasan"),
    ("Dwi Pratama disangkakan pasal berapa", "didakwa melanggar Pasal 5"),
    ("nomor perkara beras Sleman", "45/Pid.Sus/2024"),
    ("perbup mana yang mengatur becak wisata", "Nomor 17 Tahun 2024"),
    ("aturan becak wisata nomor berapa", "Nomor 17 Tahun 2024"),
    ("perda berapa yang mengatur retribusi dermaga", "Nomor 9 Tahun 2018"),
    ("apa dasar hukum retribusi dermaga", "Nomor 9 Tahun 2018"),
    ("pasal berapa yang mengatur tarif di Perda Sleman Nomor 5 Tahun 2023", "dalam Pasal 7"),
    ("apa saja yang diatur Perda Sleman Nomor 5 Tahun 2023", "mengatur tarif parkir"),
    ("perbup mana yang dicabut Perbup Bantul 17/2024", "Nomor 3 Tahun 2019"),
    ("Perbup Bantul Nomor 17 Tahun 2024 tentang apa", "tentang Becak Wisata"),
    ("apa bunyi Pasal 4 Perbup Bantul 17/2024", "berbunyi: juru kayuh"),
    ("berapa persen omzet karcis becak wisata", "17,5 persen"),
)


@pytest.mark.parametrize(("question", "answer"), ANSWERED)
def test_the_news_answers_what_no_statement_does(base, question, answer):
    found = news(base, question)
    assert found and answer in found[0]
    assert not base.said(ask=question).total


@pytest.mark.parametrize(
    "question",
    [
        "berapa tahun Rina Utami divonis",
        "kapan Bagas Laksmana divonis bebas",
        "berapa tahun Bagas Laksmana nanti divonis",
        "siapa mantan menteri keuangan yang meninggal",
        "kapan Perda Sleman Nomor 5 Tahun 2023 dicabut",
        "berapa denda impor televisi",
        "siapa yang mendukung Perda Sleman Nomor 5 Tahun 2023",
        "apakah Rina Utami bertengkar dengan Galuh Sempalawe",
        "berapa tahun Dwi Pratama divonis",
        "berapa tarif listrik",
        "berapa hadiah suap Bagas Laksmana",
        "siapa calon menteri sosial yang meninggal",
        "berapa anggaran pasar yang disetujui DPRD Bantul",
        "berapa tahun Galih Wirya ditangkap",
        "Laras Wening dijerat pasal apa",
        "Panji Hartanta dijerat pasal apa",
        "Galuh Sempalawe dijerat pasal apa",
        "perda mana yang mengatur becak wisata",
        "perbup berapa yang mengatur retribusi dermaga",
        "perbup mana yang dicabut Perda Bantul Nomor 9 Tahun 2018",
        "UU apa yang dilanggar Rina Utami",
        "nomor perkara televisi Sleman",
        "nomor rekening koperasi",
        "pasal apa yang digugat warga di Perda Sleman Nomor 5 Tahun 2023",
        "aturan beras nomor berapa",
        "berapa omzet Bupati Bantul",
    ],
)
def test_what_the_news_does_not_hold_is_not_answered(base, question):
    assert not news(base, question)


@pytest.mark.parametrize(("question", "answer"), ANSWERED)
def test_a_sentence_is_told_where_it_stands(base, question, answer):
    for row in base.said(ask=question).beside:
        if row.basis == "sentence":
            assert base.article(row.article).text[row.start : row.end] == row.words.removesuffix(" …")


@pytest.mark.parametrize("asked", ["dikatakan", "ditanyakan", "dipertanyakan"])
def test_who_asks_what_somebody_asks_gets_his_words(base, asked):
    found = base.said(ask=f"apa yang {asked} Panji Hartanta")
    assert found.total == base.said("Panji Hartanta").total > 0


NAMES = ("Rina Utami", "Galuh Sempalawe", "Bupati Sleman", "Mendag", "menurut Rina Utami")
TOPICS = (
    "gudang",
    "beras busuk",
    "harga cabai",
    "koperasi desa",
    "anggaran",
    "impor televisi",
    "rapat kabinet",
    "kuda",
)
ASKED = (
    "berapa {topic} {name}",
    "{name} {topic}",
    "apakah {name} {topic}",
    "kapan {topic} {name}",
    "siapa {topic} {name}",
)


@pytest.mark.parametrize(
    "question", [form.format(topic=topic, name=name) for form, topic, name in product(ASKED, TOPICS, NAMES)]
)
def test_no_row_stands_as_an_answer_that_lacks_the_words_of_the_topic(base, question):
    """Each of the topic's words is in what is answered, but for the commoner ones of a question for no fact."""
    topic = next(topic for topic in sorted(TOPICS, key=len, reverse=True) if topic in question)
    found = base.said(ask=question)
    wanted = set(roots(topic))
    fact = bool(facts.asked(words_of(question)))
    for row in (row for row in found.rows if row.basis is None):
        held = wanted & set(roots(row.words))
        assert held == wanted if fact else held, (question, row.words)
    assert {row.basis for row in found.beside} <= {"article", "sentence", "lacking", "closest"}


def test_what_lacks_the_deciding_word_is_marked_behind(base):
    found = base.said(ask="berapa koperasi bangkrut menurut Rina Utami")
    assert not found.rows and {row.basis for row in found.beside} == {"lacking"}
    assert [note.words for note in found.understood if note.kind == "lacking"] == ["bangkrut"]
    assert base.facets(ask="berapa koperasi bangkrut menurut Rina Utami").total == 0


@pytest.mark.parametrize("row", FACTS["examples"], ids=lambda row: row["text"])
def test_a_fact_is_shown_by_what_answers_it(row):
    fact = facts.asked(words_of(row["text"]))
    assert fact.is_shown(row["shows"]) and not fact.is_shown(row["passes"])


@pytest.mark.parametrize("row", LAWS["examples"], ids=lambda row: row["text"])
def test_a_law_is_shown_by_its_number(row):
    fact = facts.asked(words_of(row["text"]))
    assert fact.is_shown(row["shows"]) and not fact.is_shown(row["passes"])


@pytest.mark.parametrize("row", WHY["examples"], ids=lambda row: row["text"])
def test_a_reason_is_told_by_its_words(row):
    assert reasons.asked(words_of(row["text"]))
    assert reasons.given(row["gives"]) and not reasons.given(row["lacks"])


@pytest.mark.parametrize("text", WHY["counterexamples"])
def test_other_questions_ask_for_no_reason(text):
    assert not reasons.asked(words_of(text))


def test_a_statement_that_tells_the_reason_stands_first(tmp_path):
    said = ("Tarif parkir ditunda karena banyak protes", "Tarif parkir ditunda ke bulan depan")
    with KnowledgeBase(str(tmp_path / "j.db"), create=True) as opened:
        opened.add_all(
            extract_text(f'"{words}," kata Bupati Sleman Rina Utami.' + PADDING, title=words, published=f"2024-04-0{n}")
            for n, words in enumerate(said, 1)
        )
        assert [row.words for row in opened.said(ask="mengapa tarif parkir ditunda").rows] == list(said)
        assert [row.words for row in opened.said(ask="tarif parkir ditunda").rows] == list(reversed(said))


def test_the_index_tells_what_a_law_is_about(base):
    found = base.said(ask="UU 6/2014 tentang apa")
    assert [(note.words, note.label) for note in found.understood if note.kind == "titled"] == [("UU 6/2014", "Desa")]
    assert not [note for note in base.said(ask="siapa yang menolak UU 6/2014").understood if note.kind == "titled"]


@pytest.mark.parametrize("text", LAWS["counterexamples"])
def test_other_questions_ask_for_no_law(text):
    assert not law_questions.asked(words_of(text))


@pytest.mark.parametrize("row", FACTS["goes_on_examples"], ids=lambda row: row["text"])
def test_a_sentence_goes_on_with_what_the_one_before_tells(row):
    fact = facts.asked(words_of(row["text"]))
    assert not fact.is_shown(row["first"])
    assert fact.is_shown_next(row["then"]) and not fact.is_shown_next(row["passes"])


def _is_told(question, sentence):
    said = words_of(question)
    things = [
        alike.forms((frozenset(roots(word.text)),), who=any(map(asks_who, said))) for word in said if not asks(word)
    ]
    there = set(roots(sentence))
    return all(any(form <= there for form in thing) for thing in things)


@pytest.mark.parametrize("row", ALIKE["examples"], ids=lambda row: row["text"])
def test_the_press_tells_the_same_in_other_words(row):
    assert _is_told(row["text"], row["finds"])


@pytest.mark.parametrize("row", ALIKE["counterexamples"], ids=lambda row: row["text"])
def test_other_acts_are_told_apart(row):
    assert not _is_told(row["text"], row["passes"])


def test_figures_in_the_sentence_that_names_a_law_are_around_it(base):
    assert {row.words for row in base.figures("PP 12/2022").rows} == {"20 persen"}
    assert not base.figures("Perda Sleman Nomor 5 Tahun 2023", unit="persen").rows


@pytest.mark.parametrize(
    "question", ["berapa nilai ekspor", "siapa yang diusulkan jadi camat", "siapa lulusan dari Sleman"]
)
def test_nouns_and_passives_of_speech_verbs_leave_a_fact_a_fact(question):
    assert facts.asked(words_of(question))


@pytest.mark.parametrize(
    "question", ["apa kata Sri soal beras", "kapan Sri bicara", "siapa yang mengatakan beras cukup"]
)
def test_who_asks_for_statements_asks_for_no_fact(question):
    assert not facts.asked(words_of(question))


@pytest.mark.parametrize("text", resources.toml("questions.toml")["light"]["examples"])
def test_light_words_carry_no_topic(text):
    assert any(map(is_light, words_of(text)))


@pytest.mark.parametrize("text", resources.toml("questions.toml")["light"]["counterexamples"])
def test_words_that_tell_which_are_not_light(text):
    assert not any(map(is_light, words_of(text)))


@pytest.mark.parametrize("row", ENGLISH["examples"], ids=lambda row: row["text"])
def test_english_posts_are_read_as_the_press_prints_them(row):
    assert english_posts.put(row["text"]) == row["read"]


@pytest.mark.parametrize("row", resources.toml("questions.toml")["english"]["examples"], ids=lambda row: row["text"])
def test_english_words_are_read_as_the_press_prints_them(row):
    assert english_posts.put(row["text"]) == row["read"]


@pytest.mark.parametrize("text", resources.toml("questions.toml")["english"]["counterexamples"])
def test_english_words_in_an_indonesian_question_are_left(text):
    assert english_posts.put(text) == text


@pytest.mark.parametrize("text", ENGLISH["counterexamples"])
def test_what_is_no_english_post_is_left_as_typed(text):
    assert english_posts.put(text) == text


@pytest.mark.parametrize(
    ("question", "speakers"),
    [
        ("siapa Menteri Perdagangan saat Rina Utami sudah keluar", {"Galuh Sempalawe"}),
        ("siapa Mendag ketika Rina Utami masih sekolah", {"Galuh Sempalawe"}),
        ("berapa rumah mewah yang ditinggalkan Rina Utami", {"Rina Utami"}),
        ("berapa kuda yang ditinggalkan Rina Utami", {"Rina Utami"}),
    ],
)
def test_who_holds_a_post_and_who_did_the_act_are_marked_behind(base, question, speakers):
    found = base.said(ask=question)
    assert not found.rows
    assert {row.speaker for row in found.beside if row.basis == "lacking"} == speakers


@pytest.mark.parametrize("joins", ["kalau", "jika", "apabila", "ketika", "saat"])
def test_words_that_join_a_condition_decide_nothing(base, joins):
    """His words stand in the article of the topic, which need not print the word that joins."""
    found = base.said(ask=f"apa kata Rina Utami {joins} suap ditahan")
    assert found.rows and {row.basis for row in found.rows} == {"article"}


def test_the_command_and_the_page_tell_no_emptiness_beside_a_sentence(base):
    from fastapi.testclient import TestClient
    from typer.testing import CliRunner

    from pipeline.cli.app import app
    from pipeline.web.app import create_app

    page = TestClient(create_app(base.url))
    for question in ("siapa yang menggugat Perda Sleman Nomor 5 Tahun 2023", "Mendag melarang impor televisi"):
        run = CliRunner().invoke(app, ["said", question, "--store", base.url])
        assert "Kalimat beritanya" in run.stderr and "Tidak ada hasil" not in run.stderr
        assert 'class="empty"' not in page.get("/", params={"q": question}).text
    run = CliRunner().invoke(app, ["said", "berapa tahun Dwi Pratama divonis", "--store", base.url])
    assert "Tidak ada hasil" in run.stderr and "tidak ditampilkan" not in run.stderr


def test_the_command_and_the_page_mark_what_lacks_a_word(base):
    from fastapi.testclient import TestClient
    from typer.testing import CliRunner

    from pipeline.cli.app import app
    from pipeline.web.app import create_app

    question = "berapa koperasi bangkrut menurut Rina Utami"
    run = CliRunner().invoke(app, ["said", question, "--store", base.url])
    assert "bukan jawabannya" in run.stdout and "itu bukan jawaban" in run.stderr
    page = TestClient(create_app(base.url)).get("/", params={"q": question}).text
    before, marked = re.split(r'id="lacking"', page)
    assert "Koperasi desa kami dampingi" in marked and "Koperasi desa kami dampingi" not in before


CLOSEST = (
    ("berapa anggaran pasar yang disetujui DPRD Bantul", "anggaran", "Rp 23 miliar"),
    ("siapa yang mengesahkan tarif parkir Perda Sleman Nomor 5 Tahun 2023", "mengesahkan", "mengatur tarif parkir"),
    ("apa yang dikritik dari tarif parkir Perda Sleman Nomor 5 Tahun 2023", "dikritik", "mengatur tarif parkir"),
)


@pytest.mark.parametrize(("question", "lacked", "answer"), CLOSEST)
def test_where_nothing_answers_the_closest_sentence_is_told_with_what_it_lacks(base, question, lacked, answer):
    found = base.said(ask=question)
    [note] = [note for note in found.understood if note.kind == "closest"]
    [row] = found.beside
    assert (note.words, row.basis, found.total) == (lacked, "closest", 0)
    assert answer in row.words and row.words == base.article(row.article).text[row.start : row.end]


@pytest.mark.parametrize(
    "question",
    [
        "berapa harga cabai menurut Bupati Sleman",  # a minister speaks of it
        "apa kata Bagas Laksmana soal Perda Sleman Nomor 5 Tahun 2023",
        "berapa tarif parkir menurut Perda Sleman Nomor 6 Tahun 2023",
        "berapa tarif listrik",
        "siapa utusan pengusaha beras yang memberi suap Bagas Laksmana",
    ],
)
def test_no_sentence_is_close_that_lacks_whom_or_which_law_is_asked_for(base, question):
    assert not [row for row in base.said(ask=question).beside if row.basis == "closest"]


@pytest.mark.parametrize(("held", "close"), [({"Agustus", "2020"}, 0), ({"pengangguran", "2020"}, 1)])
def test_no_sentence_is_close_by_a_month_and_a_year_alone(monkeypatch, held, close):
    def find(_, kept, **__):
        own = frozenset(n for n, term in enumerate(kept) if term.text in held)
        return [Passage("a", "2020-08-18", "Sandal hilang.", 0, 14, own, frozenset(), frozenset())]

    terms = [Term(text, (frozenset({text.casefold()}),)) for text in ("pengangguran", "Agustus", "2020")]
    monkeypatch.setattr(closest, "find", find)
    monkeypatch.setattr(closest, "weights", lambda _, every: [1.0] * len(every))
    assert len(closest._fitting(None, terms, frozenset(), Wanted())) == close


def test_the_command_and_the_page_mark_the_closest_sentence(base):
    from fastapi.testclient import TestClient
    from typer.testing import CliRunner

    from pipeline.cli.app import app
    from pipeline.web.app import create_app

    question, lacked, answer = CLOSEST[0]
    run = CliRunner().invoke(app, ["said", question, "--store", base.url])
    assert "mungkin bukan jawabannya" in run.stdout and answer in " ".join(run.stdout.split())
    assert f'tanpa "{lacked}"' in run.stderr
    page = TestClient(create_app(base.url)).get("/", params={"q": question}).text
    assert "mungkin bukan jawabannya" in page and answer in page and 'class="empty"' not in page
