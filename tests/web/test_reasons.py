"""Why names were joined is told in the reader's words, for every sign that the resolver weighs."""

from __future__ import annotations

import pytest

from pipeline.resources.read import toml
from pipeline.web.reasons import Named, reason
from pipeline.web.words import words


@pytest.mark.parametrize("feature", toml("identity.toml")["feature"])
@pytest.mark.parametrize("language", ["id", "en"])
def test_every_sign_has_words(feature, language):
    assert words(language).feature(feature) != feature or language == "en"
    assert "_" not in words(language).feature(feature)


@pytest.mark.parametrize(
    ("feature", "weight", "shown"),
    [
        ("company +1.2 (i-kemenkeu, l-31.74)", 1.2,
         (Named("kemenkeu", "i-kemenkeu", "institution"), Named("31.74", "l-31.74", "place"))),
        ("short_name +0.6 (Galuh = Galuh Sempalawe)", 0.6, (Named("Galuh = Galuh Sempalawe"),)),
        ("far_in_time -0.5", -0.5, ()),
    ],
)  # fmt: skip
def test_a_sign_is_read(feature, weight, shown):
    found = reason(feature)
    assert (found.weight, found.shown) == (weight, shown)


def test_what_is_no_sign_is_shown_as_it_is():
    assert reason("digabung oleh pembaca").key == "digabung oleh pembaca"
