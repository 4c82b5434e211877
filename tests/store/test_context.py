from __future__ import annotations

import pytest

from pipeline.store.context import around

LONG = "Menteri " + "sangat " * 40 + "mendukung UU ITE " + "serta " * 40 + "anggarannya."


@pytest.mark.parametrize(
    ("text", "words", "shown"),
    [
        ("Rapat usai. UU ITE dibahas lagi. Warga pulang.", "UU ITE", "‹UU ITE› dibahas lagi."),
        ("Satu baris\nUU ITE dibahas\nBaris lain", "UU ITE", "‹UU ITE› dibahas"),
        ('"UU ITE berat. Kami tolak," kata Sinta.', "UU ITE", '"‹UU ITE› berat. Kami tolak," kata Sinta.'),
        ("UU ITE", "UU ITE", "‹UU ITE›"),
    ],
)
def test_the_sentence_around_a_mention(text, words, shown):
    start = text.index(words)
    assert around(text, start, start + len(words)) == shown


def test_a_long_sentence_is_cut_between_words_on_both_sides():
    start = LONG.index("UU ITE")
    shown = around(LONG, start, start + 6, width=80)
    assert shown.startswith("…") and shown.endswith("…") and "mendukung ‹UU ITE› serta" in shown
    assert len(shown) <= 84 and all(
        word in LONG.split() for word in shown.strip("…").split() if "‹" not in word and "›" not in word
    )
