"""What a page hides from its readers is not read, and told of; what a button shows is read."""

from __future__ import annotations

import pytest

from pipeline.clean import clean
from pipeline.schema import Page

SENTENCE = "Wali Kota Bandar Jaya Rangga Wirasena mengatakan tarif bus kota tidak akan naik sampai akhir tahun ini."
SECRET = "Rangga Wirasena menerima uang Rp 9 miliar, kata seorang jaksa kepada hakim di pengadilan kota."


def article_of(inside: str, outside: str = ""):
    body = "".join(f"<p>{SENTENCE} {number}.</p>" for number in range(4))
    return clean(Page(f"<h1>Tarif Bus Tetap</h1><article class='post-content'>{body}{inside}</article>{outside}"))


@pytest.mark.parametrize(
    "hidden",
    [
        f"<p hidden>{SECRET}</p>",
        f"<p style='display: none'>{SECRET}</p>",
        f"<div style='color:red;visibility:hidden'><div><p>{SECRET}</p></div></div>",
        f"<p style='font-size:0'>{SECRET}</p>",
        f"<p style='font-size:0px;line-height:1'>{SECRET}</p>",
    ],
)
def test_hidden_words_are_left_out_and_told(hidden):
    article = article_of(hidden)
    assert "9 miliar" not in article.text and SECRET in article.boilerplate
    assert ("hidden-text", f"{len(SECRET)} characters that the page hides are left out") in {
        (issue.code, issue.detail) for issue in article.issues
    }


@pytest.mark.parametrize("shown", [f"<p style='font-size:0.9em'>{SECRET}</p>", f"<p aria-hidden='true'>{SECRET}</p>"])
def test_words_that_are_shown_are_read(shown):
    article = article_of(shown)
    assert SECRET in article.text and not article.issues


def test_what_a_button_shows_is_read():
    article = article_of(f"<div style='display:none'><p>{SECRET}</p></div>", "<button>Baca Selengkapnya</button>")
    assert SECRET in article.text and not article.issues


def test_an_article_that_a_script_shows_when_the_page_is_ready_is_read():
    body = "".join(f"<p>{SENTENCE} {number}.</p>" for number in range(4))
    article = clean(Page(f"<h1>Tarif Bus Tetap</h1><article><div style='display:none'>{body}</div></article>"))
    assert article.text.count(SENTENCE) == 4
