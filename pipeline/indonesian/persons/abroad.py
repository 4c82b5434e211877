"""Offices that the press names without their country in an article about another one: "Menteri Kesehatan Olivier".

An office without a country is Indonesia's unless its holder is none of ours and the article is of elsewhere; then it
is the one other country's that the article names, or nobody's.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from pipeline.indonesian import places
from pipeline.indonesian.persons import names, public
from pipeline.indonesian.persons.evidence import Named
from pipeline.indonesian.positions.parts import Post
from pipeline.indonesian.tokens import ROMAN, Tokens, is_capital

#: Bodies of the state that others have too under the same short form.
_HOUSES = ("Dewan Perwakilan Rakyat Republik Indonesia", "Majelis Permusyawaratan", "Mahkamah Agung", "Senat")
_HOME = frozenset({"Indonesia", "RI", "Nusantara", "Tanah"})


def without_state(tokens: Tokens, found: list[Named]) -> list[Named]:
    """Return the names, foreigners' offices without the Indonesian body that they would have here."""
    doubtful = [n for n in found if any(_has_no_country(tokens, post) for post in n.posts) and not _ours(tokens, n)]
    if not doubtful:
        return found
    countries, home = _places(tokens)
    abroad = len(countries)
    only = countries[0] if len(set(countries)) == 1 else None
    foreign = {id(n) for n in doubtful if abroad and (abroad > home or _is_president(n)) and _fits(tokens, n, home)}
    return [_abroad(tokens, named, only) if id(named) in foreign else named for named in found]


def _ours(tokens: Tokens, named: Named) -> bool:
    name = tokens.text(named.start, named.end)
    known = name in public.nicknames() or public.country_led(name) == "Indonesia"
    return known or public.serves_indonesia(name)


def _has_no_country(tokens: Tokens, post: Post) -> bool:
    """Tell whether a post is a state's and its country is not printed."""
    words = tokens.words[post.start : post.end]
    if post.body is None or {"RI", "Indonesia"}.intersection(words):
        return False
    if any(one == "Komisi" and ROMAN.fullmatch(number) for one, number in pairwise(words)):
        return False  # the committees of our house are numbered: "Anggota Komisi VI"
    if post.body == "Republik Indonesia":
        return True
    minister = (
        post.head.startswith(("Menteri", "Wakil Menteri", "Deputi"))
        and post.found is None
        and post.body.startswith(("Kementerian", "Direktorat"))
    )
    return minister or post.body.startswith(_HOUSES)


def _is_president(named: Named) -> bool:
    return any(post.body == "Republik Indonesia" for post in named.posts)


def _fits(tokens: Tokens, named: Named, home: int) -> bool:
    """Tell whether a name may be a foreigner's: nobody here is named in the article's places, or so called."""
    words = [word for word in tokens.words[named.start : named.end] if word[0].isalpha()]
    return home == 0 or sum(map(names.is_part, words)) * 2 <= len(words)


def _abroad(tokens: Tokens, named: Named, country: str | None) -> Named:
    """Return a foreigner's name with his offices of the one other country that the article names, else of none."""
    held = tuple(replace(p, body=country, found=None) if _has_no_country(tokens, p) else p for p in named.posts)
    return replace(named, posts=held)


def _places(tokens: Tokens) -> tuple[list[str], int]:
    """Return the other countries that an article names, and how often it names its own."""
    abroad: list[str] = []
    home = 0
    for index, word in enumerate(tokens.words):
        if word in _HOME:
            home += 1
        elif is_capital(word) and (place := places.match(tokens, index)) is not None:
            foreign = places.country(place[1])
            dateline = index < _DATELINE
            if foreign is not None and foreign != "Indonesia" and not places.regions(place[1]):
                abroad.append(foreign)
            home += bool(places.regions(place[1])) and not dateline
    return abroad, home


#: The dateline, which says where the newsroom is: "Liputan6.com, Jakarta -".
_DATELINE = 6
