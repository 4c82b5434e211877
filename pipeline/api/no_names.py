"""Words that name no person, whatever an article seems to call him: "Menteri", "Korea", "BPK".

A list may run a post into a name ("Ibu Ratna Kusumo Menteri Keuangan"), and a racer is called by his team. Who types
the one word means the post, the country, the firm or the body.
"""

from __future__ import annotations

from functools import cache, lru_cache

from pipeline import resources
from pipeline.api import naming_posts, post_words
from pipeline.indonesian import places
from pipeline.indonesian.keys import fold


def is_nobodys(words: str, name: str) -> bool:
    """Tell whether words do not name the person who bears a name.

    Posts and bodies never do; countries and firms do where they stand in a longer name.

    >>> is_nobodys("menteri", "Ratna Menteri"), is_nobodys("Paris", "Paris Prakoso")
    (True, False)
    """
    key = fold(words)
    return _is_post_or_body(words) or (is_taken(words) and (key == fold(name) or key not in fold(name).split()))


@lru_cache(maxsize=4096)
def _is_post_or_body(words: str) -> bool:
    """Tell whether words are a post's or a body's, and nobody's name: "ketua", "Gubernur Jawa Barat", not "hakim"."""
    if fold(words) in _given():
        return False
    if post_words.roles_of(words) or naming_posts.is_body(words):
        return True
    return " " in words and bool(naming_posts.placed_office(words) or naming_posts.empty_office(words))


def is_taken(words: str) -> bool:
    """Tell whether words are a region's, a country's or a firm's: "Taiwan"."""
    return fold(words) in _brands() or bool(places.regions(words))


@cache
def _given() -> frozenset[str]:
    """Return what people are called by, though it may be a post's word, too: "hakim", "imam"."""
    return frozenset(fold(row["part"]) for row in resources.csv_rows("gazetteers/common_name_parts.csv"))


@cache
def _brands() -> frozenset[str]:
    """Return the names of countries, firms and teams."""
    brands = {fold(row["name"]) for row in resources.csv_rows("gazetteers/brands.csv")}
    abroad = resources.csv_rows("gazetteers/foreign_places.csv")
    return frozenset(brands.union(*({fold(f) for f in (r["name"], *r["aliases"].split("|")) if f} for r in abroad)))
