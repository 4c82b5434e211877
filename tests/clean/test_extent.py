"""Where an article begins and ends: its short last lines and its sentences full of links are its own."""

from __future__ import annotations

import pytest

from pipeline.clean import clean
from pipeline.schema import Page

LEAD = "Wali Kota Bandar Jaya Rangga Wirasena mengatakan tarif bus kota tidak akan naik sampai akhir tahun ini."
MORE = "Menurut dia, subsidi yang disiapkan pemerintah kota untuk angkutan umum mencapai Rp 14,2 miliar."
SHORT = ['"Tidak naik," katanya.', "Ia lalu tertawa.", '"Titik."']
FOOT = "<div class='related'><a href='/a'>Harga Cabai di Pasar Induk Turun Lagi</a></div><footer>Tentang Kami</footer>"


def lines_of(*paragraphs: str, box: str = "<p>{}</p>", after: str = "") -> list[str]:
    body = "".join(box.format(text) for text in paragraphs)
    content = f"<h1>Tarif Bus Tetap</h1><section><div class='x1'>{body}{after}</div></section>{FOOT}"
    return clean(Page(content, url="https://kabar.example.id/berita/tarif")).text.split("\n")


@pytest.mark.parametrize(
    "box",
    [
        "<p>{}</p>",
        "<div>{}</div>",
        "<div class='notion-text'>{}</div>",
        "<div class='sc-a'><p class='sc-b'>{}</p></div>",
        "<div id='viewer'><p><span>{}</span></p></div>",
        "{}<br><br>",
    ],
)
def test_short_last_lines_stay_where_paragraphs_stand(box):
    assert lines_of(LEAD, MORE, *SHORT, box=box) == [LEAD, MORE, *SHORT]


def test_short_lines_in_boxes_of_another_make_go():
    after = "<div class='other'>Bagikan tulisan ini</div><div class='other'>Simpan</div>"
    assert lines_of(LEAD, MORE, box="<div class='text'>{}</div>", after=after) == [LEAD, MORE]


def test_lines_of_a_centred_text_below_a_picture_are_no_captions():
    centred = [f"{number}. {MORE}" for number in range(4)]
    after = f"<img src='/a.jpg'><div style='text-align: center'>{'<br>'.join(centred)}</div>"
    assert lines_of(LEAD, MORE, *SHORT, after=after) == [LEAD, MORE, *SHORT, *centred]


def test_answers_told_as_a_heading_are_no_comments_of_readers():
    head = "3 tanggapan fraksi atas raperda itu"
    after = f"<h2>{head}</h2><p>{LEAD}</p>"
    assert lines_of(LEAD, MORE, LEAD[:-1] + " juga.", MORE[:-1] + " lagi.", after=after)[-2] == head


LAWS = [
    'Keputusan itu merujuk <a href="/a">Peraturan Presiden Nomor 55 Tahun 2019</a> dan '
    '<a href="/b">UU Nomor 22 Tahun 2009</a> tentang lalu lintas.',
    '<a href="/a">Peraturan Wali Kota Nomor 12 Tahun 2024</a> dan <a href="/b">Peraturan Daerah Nomor 3 Tahun 2023</a>'
    " menjadi dasarnya.",
]


@pytest.mark.parametrize("law", LAWS)
def test_a_sentence_full_of_links_to_laws_is_the_articles_wherever_it_stands(law):
    text = law.replace('<a href="/a">', "").replace('<a href="/b">', "").replace("</a>", "")
    assert lines_of(LEAD, MORE, law) == [LEAD, MORE, text]
    assert lines_of(LEAD, law, MORE) == [LEAD, text, MORE]


def test_a_linked_headline_with_its_summary_is_none():
    teaser = '<a href="/a">Harga Cabai di Pasar Induk Turun Dua Hari Berturut-turut Pekan Ini</a> Pasokan lancar lagi.'
    assert lines_of(LEAD, MORE, teaser) == [LEAD, MORE]


def test_inserted_words_are_read_and_advertisements_are_not():
    text = "Tarif <ins>Rp 4.000</ins> berlaku mulai April bagi semua penumpang bus kota."
    advertisement = '<ins class="adsbygoogle" data-ad-client="x">Beli mobil baru sekarang juga di sini.</ins>'
    assert lines_of(LEAD, text, advertisement + MORE) == [LEAD, text.replace("<ins>", "").replace("</ins>", ""), MORE]


@pytest.mark.parametrize("name", ["(Rani Sekar)", "(Rani Sekar Wulan/Bayu)"])
def test_a_name_in_brackets_behind_an_article_is_its_writers(name):
    assert lines_of(LEAD, MORE, name) == [LEAD, MORE]


def test_brackets_that_say_something_stay():
    assert lines_of(LEAD, MORE, "(Tarif baru berlaku mulai April.)")[-1] == "(Tarif baru berlaku mulai April.)"
