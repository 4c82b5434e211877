"""Every publisher under one contract: its first body rule finds the article, its removals go, its TOML is whole."""

from __future__ import annotations

import re

import pytest

from pipeline.clean import clean
from pipeline.clean.publisher import publishers
from pipeline.clean.selectors import steps
from pipeline.schema import Page

PUBLISHERS = sorted({p.name: p for p in publishers().values()}.values(), key=lambda p: p.name)
SENTENCES = [
    f"Wali Kota Bandar Jaya Rangga Wirasena mengatakan bahwa tarif bus kota rute {number} tidak akan naik sampai akhir tahun."  # noqa: E501
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
    html = f"<html><body><h1>Tarif Bus Tetap</h1><div><p>Menu lain yang panjang sekali di sini</p></div>{begin}{body}{end}</body></html>"  # noqa: E501
    article = clean(Page(html, url=f"https://{publisher.hosts[0]}/berita/1"))
    assert article.text.split("\n") == SENTENCES
    assert article.title == "Tarif Bus Tetap"


@pytest.mark.parametrize("publisher", PUBLISHERS, ids=lambda p: p.name)
def test_rules_are_selectors(publisher):
    for rule in (*publisher.body, *publisher.remove, *publisher.title, *publisher.published, *publisher.authors,
                 *publisher.editors, *publisher.paging):  # fmt: skip
        assert steps(rule)
