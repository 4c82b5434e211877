"""How a question was read, told on the page: in which words, in which order, with which links."""

from __future__ import annotations

import pytest

from pipeline.schema.questions import Count, Understood
from pipeline.web.understood import Tag, meanings, told
from pipeline.web.words import words

W = words("id")


@pytest.mark.parametrize(
    ("note", "tags"),
    [
        (
            Understood("Utami", "partly", ("p-rina",), "", (Count("p-rina", "Rina Utami", 1200),)),
            [Tag("/?q=p-rina", "Rina Utami", count="1.200 pernyataan")],
        ),
        (Understood("berapa", "counted"), [Tag("/angka", "Angka")]),
        (
            Understood("PP 9/2021", "mentioned", ("pp-9-2021",), "7"),
            [Tag("/peraturan/pp-9-2021", "PP 9/2021", law=True)],
        ),
        (
            Understood("PP 9/2091", "misprint", ("pp-9-2019",), "PP 9/2019"),
            [Tag("/peraturan/pp-9-2019", "PP 9/2019", law=True)],
        ),
        (Understood("PP 9/2091", "misprint"), []),
        (Understood("upah & iuran", "worded", (), "3"), [Tag("/?about=upah%20%26%20iuran", "upah & iuran")]),
        (Understood("", "otherwise", ("plain",), "3"), []),
        (
            Understood("tarif", "holding", ("a1", "b/2"), "2"),
            [Tag("/artikel/a1", "artikel 1"), Tag("/artikel/b%2F2", "artikel 2")],
        ),
        (Understood("Utomo", "nobody"), []),
    ],
)  # fmt: skip
def test_a_note_links_to_what_it_names(note, tags):
    [one] = told([note], W)
    assert [*one.tags] == tags


def test_sentences_of_the_news_are_numbered_through():
    notes = [Understood("iuran", "sentence", (article,), f"Iuran {article} naik.") for article in ("a1", "a2")]
    found = [*told(notes, W)]
    assert [one.quoted for one in found] == ["Iuran a1 naik.", "Iuran a2 naik."]
    assert [tag.label[-1] for one in found for tag in one.tags] == ["1", "2"]


def test_what_words_mean_is_told_apart_from_what_could_not_be_used():
    kinds = ("sentence", "person", "dropped", "nobody", "side", "offered", "without")
    notes = [Understood("iuran", kind, ("for",), "3") for kind in kinds]
    assert [note.kind for note in meanings(notes)] == ["person", "side"]
    assert [one.text for one in told(notes, W)] == [
        W("nobody_called", name="iuran"), W("read_without", words="iuran", n="3"), W("read_sentence", words="iuran"),
    ]  # fmt: skip
