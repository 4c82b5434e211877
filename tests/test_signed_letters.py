"""Letters by their sign alone, as people copy it from the news; an article behind a law's name."""

from __future__ import annotations

import pytest
from invented import naming

from pipeline.api import KnowledgeBase
from pipeline.errors import InputError
from pipeline.store import open_store

TELEGRAM = "surat-telegram-kapolri-st/1234/ix/uji.1.2./2023"
CIRCULAR = "se-menaker-m/77/hk.04/x/2020"


@pytest.fixture(scope="module")
def base(tmp_path_factory):
    path = str(tmp_path_factory.mktemp("signed") / "a.db")
    with open_store(path) as store:
        store.add_all(
            [
                naming("a", "Telegram ST/1234 keliru", {"ST/1234": TELEGRAM}, kind="full"),
                naming("b", "Edaran M/77 keliru", {"M/77": CIRCULAR}, kind="full"),
                naming("c", "UU Uji Informasi keliru", {"UU Uji Informasi": "uu:uji-informasi"}),
            ]
        )
    with KnowledgeBase(path, read_only=True) as opened:
        yield opened


@pytest.mark.parametrize(
    ("words", "law"),
    [
        ("ST/1234/IX/UJI.1.2./2023", TELEGRAM), ("st/1234/ix/uji.1.2./2023", TELEGRAM), ("ST/1234", TELEGRAM),
        ("ST/1234/IX", TELEGRAM), ("M/77/HK.04/X/2020", CIRCULAR),
    ],
)  # fmt: skip
def test_a_sign_alone_names_its_letter(base, words, law):
    assert base.trace(words).ids == (law,)
    assert [law in row.regulations for row in base.said(ask=f"Sinta Maharani soal {words}").rows] == [True]


@pytest.mark.parametrize("words", ["ST/123", "ST/12345", "1/X", "dan/atau", "34/IX/UJI"])
def test_other_signs_name_none(base, words):
    with pytest.raises(InputError):
        base.trace(words)


@pytest.mark.parametrize("words", ["surat telegram Kapolri ST/1234", "Surat Telegram Kapolri ST/1234/IX"])
def test_kind_and_issuer_before_a_sign_are_part_of_it(base, words):
    found = base.said(ask=words)
    assert found.total == 1
    assert [note.kind for note in found.understood] == ["regulation"]


@pytest.mark.parametrize("words", ["UU Uji Informasi pasal 45", "UU Uji Informasi Pasal 45 ayat (2)"])
def test_an_article_behind_a_name_leaves_the_law_as_it_is(base, words):
    before = f"{words.replace('UU Uji Informasi ', '')} UU Uji Informasi"
    assert base.trace(words).ids == base.trace(before).ids == ("uu:uji-informasi",)
    assert base.trace(words).pasal == base.trace(before).pasal
