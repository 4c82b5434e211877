"""Text dumps of pages, as select-all and copy gives them: the article of each, nothing that leaks."""

from __future__ import annotations

import json
import re
from collections import Counter
from pathlib import Path

import pytest
from lxml import html

from pipeline.clean import clean
from pipeline.schema import Page

CORPUS = Path(__file__).parents[2] / "corpus"
ROWS = [json.loads(line) for line in (CORPUS / "gold" / "pages.jsonl").read_text(encoding="utf-8").splitlines()]
#: What lies only in data is in no dump, and nothing in one tells where a page goes on with its next article.
SHOWN = [
    row
    for row in ROWS
    if Path(row["file"]).stem not in {"nextjs-data", "jsonld-body", "window-state", "state-blocks", "next-article"}
]
HIDDEN = {"head", "script", "style", "noscript", "template", "svg", "iframe", "amp-sidebar", "amp-consent"}
BLOCKS = frozenset(
    """
    p div h1 h2 h3 h4 h5 h6 li ul ol dl dt dd table tr section article header footer nav aside figure
    figcaption blockquote main br form address
    """.split()
)
LEAK = re.compile(
    r"(?i)^(?:baca|simak|lihat) juga\s*:|scroll to|^advertisement$|\[gambas|google news|^editor\s*:|^copyright"
)


def dump(element: html.HtmlElement) -> str:
    """A page's text with a line feed around blocks and a tab between cells."""
    if not isinstance(element.tag, str) or element.tag in HIDDEN:
        return element.tail or ""
    inner = (element.text or "") + "".join(dump(child) for child in element)
    if element.tag in {"td", "th"} and element.getnext() is not None:
        inner += "\t"
    edge = "\n" if element.tag in BLOCKS else ""
    return edge + inner + edge + (element.tail or "")


def shingles(text: str) -> Counter[tuple[str, ...]]:
    words = re.findall(r"\w+", text.lower())
    return Counter(tuple(words[i : i + 4]) for i in range(max(1, len(words) - 3)))


def read(row):
    tree = html.document_fromstring((CORPUS / row["file"]).read_text(encoding="utf-8"))
    return clean(Page(dump(tree), "text"))


@pytest.fixture(scope="module")
def articles():
    return [(row, read(row)) for row in SHOWN]


def test_the_article_of_a_dump(articles):
    scores = []
    for row, article in articles:
        gold, found = shingles(row["body"]), shingles(article.text)
        scores.append(2 * (gold & found).total() / (gold.total() + found.total()))
        leaks = [line for line in article.text.split("\n") if LEAK.search(line) and line not in row["body"]]
        assert not leaks, row["file"]
    assert sum(scores) / len(scores) >= 0.985
    assert min(scores) >= 0.85


def test_bylines_and_titles_of_dumps(articles):
    named = sum(list(article.authors) == row["authors"] for row, article in articles)
    edited = sum(list(article.editors) == row["editors"] for row, article in articles)
    titled = sum(article.title == row["title"] for row, article in articles)
    assert named >= 49 and edited >= 50 and titled >= 49
    for row, article in articles:  # nobody is named who is not in the page's byline
        assert set(article.authors) <= {*row["authors"], *row["editors"]}, row["file"]


HEAD = [
    "Beranda",
    "Nasional",
    "Tarif Bus Kota Tetap Sampai 3 Agustus 2025",
    "Rani Sekar - Sport",
    "3 Mar 2025, 10:00 WIB",
]
LEAD = "Bandar Jaya - Wali Kota Rangga Wirasena memastikan tarif bus kota tidak naik sampai bulan Agustus tahun ini."
MORE = [
    f"{n} Pemerintah kota menambah bus sekolah karena jumlah penumpang terus naik sejak awal tahun." for n in range(4)
]
AFTER = ["Berita Terkait", "Pasar Induk Bandar Jaya Dibuka Lagi", "Terminal Baru Segera Dibangun Tahun Depan"]


def article_of(*lines):
    return clean(Page("\n".join([*HEAD, *lines, *AFTER]), "text"))


@pytest.mark.parametrize(
    "end",
    [
        ["Berikut tarif baru:", "1. Pelajar Rp 2.000", "2. Umum Rp 4.000"],
        ["Berikut jumlah penumpang:", "Kota Bandar Jaya", "Pelajar: 1.200", "Umum: 3.400"],
        ["Berikut jadwal bus:", "06.00-06.30 WIB - Bus pertama", "21.00-21.30 WIB - Bus terakhir"],
        ["Berikut tarif bus:", "Rute | Tarif", "Terminal-Pasar | Rp 4.000", "Terminal-Pelabuhan | Rp 6.000"],
        ["Syarat kartu pelajar sebagai berikut:", "Fotokopi kartu keluarga", "Kartu pelajar", "Foto 3x4"],
        ['"Tarif tetap adil," katanya.'],
        ['"Warga tidak perlu khawatir akan tarif itu," ungkapnya'],
        ["Rute baru dibuka besok pagi."],
    ],
)
def test_an_article_goes_on_behind_its_last_long_sentence(end):
    assert article_of(LEAD, *MORE, *end).text.split("\n") == [LEAD, *MORE, *end]


def test_the_initials_of_the_desk_close_an_article():
    end = ["Daftar Terminal", "Terminal Bandar Jaya", "Terminal Kuala Wirasena"]
    article = article_of(LEAD, *MORE, *end, "(rns/bwi)", "bus kota tarif bus kota tarif terminal", MORE[0])
    assert article.text.split("\n") == [LEAD, *MORE, *end]


def test_headlines_of_other_articles_are_no_list():
    assert article_of(LEAD, *MORE, "Cara Membuat Kartu Bus", "Rute Bus Malam").text.split("\n") == [LEAD, *MORE]


@pytest.mark.parametrize(
    "before",
    [
        ["Perbesar", "Bus kota menunggu penumpang di Terminal Bandar Jaya pada jam pulang kantor, Senin (3/3/2025)."],
        [
            "Tarif bus kota yang lama masih berlaku bagi semua warga yang memiliki kartu pelajar!",
            "03/03/2025 10:00",
            "A- A+",
        ],
    ],
)
def test_what_stands_above_the_dateline_is_no_article(before):
    assert article_of(*before, LEAD, *MORE).text.split("\n") == [LEAD, *MORE]


def test_a_byline_with_its_time_ends_the_head_of_a_page():
    deck = "Wali kota menjamin tarif tetap bagi semua warga sampai akhir tahun, Organda meminta subsidi."
    article = article_of(deck, "Reporter: Rani Sekar, 3 Maret 2025 10:00 WIB", "contoh.id - " + LEAD[14:], *MORE)
    assert article.text.split("\n")[0] == "contoh.id - " + LEAD[14:]


def test_a_wall_behind_the_beginning_of_an_article_is_told():
    article = article_of(LEAD, *MORE, "Berlangganan untuk melanjutkan membaca", "Mulai Rp 30.000 per bulan.")
    assert article.text.split("\n") == [LEAD, *MORE]
    assert [issue.code for issue in article.issues] == ["paywall"]


def test_a_headline_may_name_a_day_and_a_byline_a_section():
    article = article_of(LEAD, *MORE)
    assert article.title == "Tarif Bus Kota Tetap Sampai 3 Agustus 2025"
    assert article.authors == ("Rani Sekar",) and article.published == "2025-03-03T10:00:00+07:00"


def test_the_editor_of_a_word_in_a_headline_is_nobody():
    lines = ["Berkas Suap Red Notice Rangga Wirasena Lengkap", "Rani Sekar", "3 Mar 2025, 10:00 WIB", LEAD, *MORE]
    assert clean(Page("\n".join(lines), "text")).title == lines[0]
