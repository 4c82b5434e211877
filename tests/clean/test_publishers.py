"""Every publisher under one contract: its first body rule finds the article, its removals go, its TOML is whole."""

from __future__ import annotations

import re

import pytest

from pipeline.clean import clean
from pipeline.clean.publisher import publishers
from pipeline.clean.selectors import steps
from pipeline.errors import ResourceError
from pipeline.schema import Page

PUBLISHERS = sorted({p.name: p for p in publishers().values()}.values(), key=lambda p: p.name)
SENTENCES = [
    f"Wali Kota Bandar Jaya Rangga Wirasena mengatakan bahwa tarif bus kota rute {number} tidak naik sampai Desember."
    for number in range(1, 7)
]


def opening(rule: str) -> tuple[str, str]:
    """Open and close an element that a plain selector finds: "div.read__content" -> <div class="read__content">."""
    last = re.split(r"[\s>]+", rule)[-1]
    tag = (re.match(r"[a-z]\w*", last) or ["div"])[0]
    classes = re.findall(r"[.]([\w-]+)", re.sub(r"\[.*?\]", "", last))
    parts = ['class="' + " ".join(classes) + '"']
    parts += [f'id="{name}"' for name in re.findall(r"#([\w-]+)", last)]
    parts += [f'{name}="{value}"' for name, value in re.findall(r"\[([\w-]+)[*^]?=([^\]]+)\]", last)]
    return f"<{tag} {' '.join(parts)}>", f"</{tag}>"


@pytest.mark.parametrize("publisher", PUBLISHERS, ids=lambda p: p.name)
def test_body_rule_finds_the_article(publisher):
    begin, end = opening(publisher.body[0])
    body = "".join(f"<p>{sentence}</p>" for sentence in SENTENCES)
    menu = "<div><p>Menu lain yang panjang sekali di sini</p></div>"
    html = f"<html><body><h1>Tarif Bus Tetap</h1>{menu}{begin}{body}{end}</body></html>"
    article = clean(Page(html, url=f"https://{publisher.hosts[0]}/berita/1"))
    assert article.text.split("\n") == SENTENCES
    assert article.title == "Tarif Bus Tetap"


@pytest.mark.parametrize("publisher", PUBLISHERS, ids=lambda p: p.name)
def test_rules_are_selectors(publisher):
    for rule in (*publisher.body, *publisher.remove, *publisher.title, *publisher.published, *publisher.authors,
                 *publisher.editors, *publisher.paging):  # fmt: skip
        assert steps(rule)


@pytest.fixture
def broken(monkeypatch):
    """Publishers' rules of which one file is broken; how is said by the test."""

    def break_it(rules):
        def toml(name):
            if isinstance(rules, Exception):
                raise rules
            return rules

        monkeypatch.setattr("pipeline.clean.publisher.read.toml", toml)
        publishers.cache_clear()

    yield break_it
    monkeypatch.undo()
    publishers.cache_clear()


WHOLE = {
    "id": "uji",
    "hosts": ["uji.example"],
    "jsonld_author": True,
    "select": {"body": [".isi"]},
    "remove": {"selectors": []},
}


@pytest.mark.parametrize(
    "rules",
    [
        ResourceError("publishers/kompas.toml: Expected '=' after a key (at line 3, column 9)"),
        {key: value for key, value in WHOLE.items() if key != "select"},
        {**WHOLE, "select": {"body": ["p:first-child"]}},
        {**WHOLE, "select": {"bodies": [".isi"]}},
        {**WHOLE, "remove": []},
    ],
    ids=["no TOML", "no selectors", "another kind of selector", "a rule misspelt", "no list of removals"],
)
def test_rules_that_are_wrong_stop_the_work_instead_of_filing_every_page(broken, rules):
    broken(rules)
    with pytest.raises(ResourceError, match="publishers/"):
        clean(Page("<html><body><p>Tarif bus kota tetap.</p></body></html>", url="https://www.kompas.com/read/1"))


@pytest.mark.parametrize(
    ("word", "host"),
    [(word, p.hosts[0] if word in p.names else word) for p in PUBLISHERS for word in (*p.hosts, *p.names)],
)
def test_a_dump_names_its_site(word, host):
    head = ["Tarif Bus Kota Tetap", f"{word.upper()}, Jakarta -", "Rabu, 20 Mar 2024 19:30 WIB"]
    page = Page("\n".join(head + SENTENCES), "text")
    assert clean(page).publisher == host


def test_a_site_named_in_the_article_alone_is_not_the_dumps():
    lines = ["Tarif Bus Kota Tetap", *SENTENCES, "Berita ini lebih dulu dimuat oleh suara.com kemarin."]
    page = Page("\n".join(lines), "text")
    assert clean(page).publisher is None
