"""Whose name stands behind a post: not another's who is named next.

"Rina diangkat sebagai Kapolres Tegal, Melda sebagai Kapolres Banjar" gives Melda one post.
"""

from __future__ import annotations

from functools import cache

from pipeline.indonesian.persons import names, public
from pipeline.indonesian.persons.evidence import Named
from pipeline.indonesian.positions.parts import Post, unit_nouns
from pipeline.indonesian.tokens import Tokens, is_capital
from pipeline.resources.read import toml, words

#: Posts that in small letters are other words before a name: "ke kepala Volkan", "PB Sumber pimpinan Rina Utami".
_OTHER_WORDS = frozenset({"kepala", "pimpinan", "perwakilan", "Perwakilan"})
#: Words behind which a post is that of whoever stands before them.
_AS = frozenset({"sebagai", "selaku", "menjadi"})
#: Words behind which an office and nobody who holds it is named: "dalam pemilihan kepala daerah, Rina Utami".
_OF_OFFICE = frozenset(words("holders.toml", "wanted"))


def _is_addressed(tokens: Tokens, post: Post, named: Named) -> bool:
    """Tell whether a chair is spoken to and another named: "Ibu Ketua, Pak Rudi"."""
    before = tokens.word(post.start - 1)
    return before in {"Ibu", "Bapak", "Pak", "Bu"} and tokens.word(named.start - 1) in {"Ibu", "Bapak", "Pak", "Bu"}


def another_is_named(tokens: Tokens, chain: list[Post], named: Named) -> bool:
    """Tell whether the name behind posts is not their holder's."""
    first, last = chain[0], chain[-1]
    bare = last.body is None and last.role.lower() == last.head.lower()
    if bare and last.head in _OTHER_WORDS and named.start == last.end:
        return True
    parted = tokens.word(last.end) in {",", "("}
    if _is_thing(tokens, first, parted=parted or tokens.word(last.end) == ":", named=named):
        return True
    if parted and (tokens.word(first.start - 1).lower() in _OF_OFFICE or _is_addressed(tokens, first, named)):
        return True
    if tokens.word(first.start - 1) in _AS and (
        _is_name(tokens, first.start - 2) or (parted and _named_before(tokens, first.start - 2))
    ):
        return True
    summoned = tokens.word(first.start - 1)
    president = last.role in {"Presiden", "Wakil Presiden"} and first.end == first.start + 1
    passive = summoned.startswith("di") and summoned.islower() and len(summoned) > 5
    return parted and president and passive and public.country_led(tokens.text(named.start, named.end)) is None


def _is_thing(tokens: Tokens, post: Post, *, parted: bool, named: Named) -> bool:
    """Tell whether a post's words name a thing, or whom the named one stands in for.

    "Di Istana Presiden, | Rina Utami menyampaikan", "Mewakili Kapolri, | Rina membuka", "Peraturan Presiden Nomor 5".
    The last word of the post itself tells of no age: "Sekretaris Kabinet | Rina Utami".
    """
    before = tokens.word(post.start - 1).lower()
    field = is_capital(tokens.word(named.start - 1)) and tokens.word(named.start - 2) in unit_nouns() | {"Tata"}
    last = tokens.word(named.start - 1).lower()
    age = last in _beside()["age"] and not field and not post.head.lower().endswith(f" {last}")
    if tokens.word(named.end) in {"Nomor", "No"} or age:
        return True
    if before in _beside()["things"]:
        return parted or tokens.word(named.end).isdigit()
    if tokens.word(post.start - 1) in _beside()["deputed"]:
        return parted
    counted = before in _beside()["numbers"] and post.head.lower() == "menteri" and post.body is None
    return counted and named.start == post.end


@cache
def _beside() -> dict[str, frozenset[str]]:
    table = toml("positions.toml")["beside"]
    return {key: frozenset(table[key]) for key in ("things", "deputed", "numbers", "age")}


def _is_name(tokens: Tokens, index: int) -> bool:
    """Tell whether a name, or what closes one, stands at a token: "Rina Utami (45) | selaku"."""
    word = tokens.word(index)
    return word == ")" or (is_capital(word) and word.isalpha() and not tokens.opens_sentence(index))


def _named_before(tokens: Tokens, index: int) -> bool:
    """Tell whether somebody is named before a post in its clause: "Rina Utami resmi diangkat | sebagai"."""
    at = index
    while at > index - _REACH and tokens.word(at) not in {"", ",", ".", "\n", ";"}:
        if names.is_part(tokens.words[at]) or at in tokens.persons:
            return True
        at -= 1
    return False


#: How far before a post its holder's name may stand.
_REACH = 8
