"""Words of a firm, a team, a country or a trade that capitals join to a name: "Galaksindo | Rina Utami".

What the article prints as a body, what everybody knows as a brand or a country, and what ends names of firms is no
given name; a run of capitals that holds nothing else is no person.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache

from pipeline.indonesian import places
from pipeline.indonesian.institutions import table
from pipeline.indonesian.institutions.bounds import is_given_name
from pipeline.indonesian.institutions.employers import brands
from pipeline.indonesian.institutions.words import DERIVED, Found
from pipeline.indonesian.persons import names, public
from pipeline.indonesian.persons.evidence import NOT_NAMES, SAID, SAYS, Named, plausible
from pipeline.indonesian.positions.parts import Post
from pipeline.indonesian.tokens import Tokens, is_acronym, is_capital, is_common
from pipeline.resources.read import toml, words

_THINGS = frozenset(words("holders.toml", "things"))
#: Bodies of so many words at most are known by the last one: "Yayasan Galaksindo".
_SHORT = 2
#: First words of bodies whose names may go on with a word that we do not know: "Bank Lestari | Amanah".
_FIRMS = frozenset(words("names.toml", "before", "firms"))
#: Last words of places and firms that are surnames too.
_SURNAMES = frozenset({"Park", "Land", "Villa"})
#: A capital inside a word, which names have behind a particle alone: "KedaiKopi", not "McGregor".
_INNER_CAPITAL = re.compile(
    r"(?!(?:Mc|Mac|De|Di|Da|Du|La|Le|Van|O['’]|D['’]|Al|El|Fitz|Ibn)[A-Z])[^\W\d_]*[a-z][A-Z]\w*|[A-Z]{3,}[a-z]{2,}\w*"
)


@cache
def _before() -> dict[str, frozenset[str]]:
    table = toml("names.toml")["before"]
    return {key: frozenset(table[key]) for key in ("trades", "offices", "ends", "subjects", "areas")}


@cache
def _office() -> re.Pattern[str]:
    return re.compile(r"(?:" + "|".join(sorted(_before()["offices"], key=len, reverse=True)) + r")[a-z]*")


@dataclass(frozen=True, slots=True)
class Bodies:
    """What an article says is no person: short forms of bodies, bodies of one word, words behind "tim" and "PT".

    ``tails`` are the words right behind firms, which may be their last; ``ends`` the indices right behind bodies.
    """

    words: frozenset[str]
    tails: frozenset[str] = frozenset()
    ends: frozenset[int] = frozenset()

    @classmethod
    def of(cls, tokens: Tokens, institutions: dict[int, Found]) -> Bodies:
        """Return the words that an article gives to bodies and things, those that names are made of left out."""
        found = {tokens.words[f.end - 1] for f in institutions.values() if f.end - f.start <= _SHORT}
        found |= {tokens.word(end + 1) for end in tokens.introduced.values() if tokens.word(end) == "("}
        found |= {tokens.word(f.end + 1) for f in institutions.values() if _is_bracketed(tokens, f.end)}
        things = {tokens.word(i + 1) for i, word in enumerate(tokens.words) if word.lower() in _THINGS}
        found |= things - tokens.speakers  # "Deputi Bidang UKM | Khariq Zorvan", and later "Khariq menjelaskan"
        found |= {tokens.words[i - 1] for i in range(1, len(tokens) - 2) if _is_told_to_be_a_thing(tokens, i)}
        told = (w for w in found if len(w) > 2 and is_capital(w))
        tails = (tokens.word(f.end) for f in institutions.values() if tokens.words[f.start] in _FIRMS)
        return cls(
            frozenset(w for w in told if not names.is_part(w) and not is_common(w)),
            frozenset(w for w in tails if is_capital(w) and not is_acronym(w)),
            frozenset(f.end for f in institutions.values()),
        )


def _is_told_to_be_a_thing(tokens: Tokens, index: int) -> bool:
    """Tell whether the word before a comma is explained as a thing: "direktur Galaksindo | , sebuah perusahaan"."""
    return tokens.words[index] == "," and tokens.words[index + 1] == "sebuah" and tokens.words[index + 2] in _THINGS


def _is_bracketed(tokens: Tokens, index: int) -> bool:
    """Tell whether one word stands in brackets behind a body, its short form: "Badan Karantina | (Barantin)"."""
    return tokens.word(index) == "(" and tokens.word(index + 2) == ")"


def unglued(tokens: Tokens, found: list[Named], institutions: dict[int, Found]) -> list[Named]:
    """Return names without the words of bodies, places and trades before them; runs that hold no name left out.

    Args:
        tokens: the text.
        found: names, in order.
        institutions: the bodies of the text.
    """
    bodies = Bodies.of(tokens, institutions)
    whole = {tokens.words[n.start : n.end] for n in found}
    cut = (_cut(tokens, named, bodies, whole) for named in found)
    placed = _placed(tokens)
    return [named for named in cut if named is not None and not _is_placed(tokens, named, placed)]


def _placed(tokens: Tokens) -> frozenset[str]:
    """Return the words that stand behind "di" alone, and so name places: "Polisi di | Lyon, Perancis"."""
    found = (tokens.word(i + 1) for i, word in enumerate(tokens.words) if word == "di")
    return frozenset(word for word in found if is_capital(word) and not names.is_part(word))


def _is_placed(tokens: Tokens, named: Named, placed: frozenset[str]) -> bool:
    """Tell whether a name is one word that the article uses of a place."""
    lone = named.end == named.start + 1 and named.rule != "nickname" and tokens.words[named.start] in placed
    return lone and tokens.words[named.start] not in public.nicknames()


def _cut(tokens: Tokens, named: Named, bodies: Bodies, whole: set[tuple[str, ...]]) -> Named | None:
    """Return a name without what only capitals join to it; None where nothing of it is a person's."""
    start, end = named.start, named.end
    if tokens.text(start, end) in public.nicknames() or named.rule == "nickname" or _bears_firms_name(tokens, start):
        return named
    end = _before_team(tokens, start, end)
    named = replace(named, end=end)
    at = start
    while at < end and (after := _past(tokens, at, named, bodies)) > at:
        at = after
    if at == start:
        last = tokens.words[end - 1]
        return None if end - start > 1 and _ends_body(last) and last not in _SURNAMES else named
    rest = tokens.words[at:end]
    if rest and tokens.word(at - 1) in names.ranks() | {"."}:
        return replace(named, start=at)
    firm = brands().match(tokens, start) or _is_mixed(tokens.words[start])
    sure = firm or tokens.words[start] in bodies.words
    if rest and plausible(tokens, at, end, strict=False) and _is_name(tokens, at, end, rest in whole, sure=bool(sure)):
        return replace(named, start=at, posts=tuple(_of_club(tokens, post, start, at) for post in named.posts))
    placed = rest and places.match(tokens, at)
    law = tokens.words[start].startswith(("Per", "Kep")) and _office().fullmatch(tokens.words[start])
    return None if sure or law or placed or not rest or _ends_body(tokens.words[at - 1]) else named


def _bears_firms_name(tokens: Tokens, start: int) -> bool:
    """Tell whether a listed firm's name is somebody's first: "Sekjen KKP | Antam | Wening"."""
    return is_given_name(tokens, start) and table.known(tokens.words[start]) is not None


def _of_club(tokens: Tokens, post: Post, start: int, end: int) -> Post:
    """Return a post with the brand before its holder's name as its body: "Wakil Presiden | Pelita Jaya | Rina Utami".

    No head of state has any words between his office and his name but ranks.
    """
    brand = brands().match(tokens, start)
    state = post.body == "Republik Indonesia" and tokens.words[start] not in names.ranks()
    firm = post.body is None and brand is not None and brand[0] == end
    return replace(post, body=tokens.text(start, end), end=end) if post.end == start and (state or firm) else post


def _before_team(tokens: Tokens, start: int, end: int) -> int:
    """Return the end of a name of two words or more before a team's or make's: "Rudi Hartanta | Red Bull"."""
    for at in range(start + 2, end):
        team = brands().match(tokens, at)
        if team and team[0] <= end:
            return at
    return end


def _is_name(tokens: Tokens, start: int, end: int, known: bool, *, sure: bool) -> bool:
    """Tell whether what is left behind a body's name is a person's: known, of name words, or the model's."""
    words = tokens.words[start:end]
    if known or (len(words) == 1 and names.is_part(words[0])):
        return True
    if len(words) == 1 and not sure:
        return tokens.word(end) in SAID and not is_common(words[0]) and not _ends_body(words[0])
    vouched = any(map(names.is_part, words)) or not tokens.persons.isdisjoint(range(start, end))
    return len(words) > 1 and (vouched or not sure)


def _past(tokens: Tokens, at: int, named: Named, bodies: Bodies) -> int:
    """Return the index after what stands at a token and is nobody's name; the token itself where a name begins."""
    word, end = tokens.words[at], named.end
    titled = names.skip_titles(tokens, at)
    if at < titled < end and word in names.ranks():
        return titled
    if at == named.start and (begun := _place_begun(tokens, at)) <= end and begun > at:
        return begun
    brand = brands().match(tokens, at)
    if brand and brand[0] <= end:
        return brand[0]
    if names.is_part(word) or word in names.inner():
        ends = _ends_of_bodies(tokens, at, end - 2)
        return next((i for i in reversed(ends) if tokens.words[i - 1] not in _SURNAMES), at)
    if word in bodies.words or _is_mixed(word) or _office().fullmatch(word):
        return at + 1
    if _is_of_body(tokens, at, end, begun=at > named.start):
        return at + 1
    if at in bodies.ends and _is_branch_place(tokens, at, end):
        return at + 1
    if word in bodies.tails or _is_place_before(tokens, at):
        return at + 1 if _begins_behind(tokens, at, end) else at
    if not (is_common(word) and tokens.opens_sentence(at)) and _nothing_else(tokens, at, end):
        return end
    return _past_ordinary(tokens, at, named)


def _past_ordinary(tokens: Tokens, at: int, named: Named) -> int:
    """Pass a trade, a place, an area, or all up to a word that ends names of bodies: "Dokter |", "Indah Mall |"."""
    word, end, last = tokens.words[at], named.end, named.end - at == 1
    if not last and (word in _before()["trades"] or (word.endswith("nya") and is_common(word[:-3]))):
        return at + 1
    place = places.match(tokens, at)
    if place and place[0] < end and (places.country(place[1]) or at > named.start):
        return place[0]
    if not last and at == named.start and _is_area(tokens, at, end):
        return at + 2 if word == "Kepulauan" else at + 1
    if ends := _ends_of_bodies(tokens, at, end - 1):
        return ends[-1]
    return at + 1 if not last and word in _before()["ends"] - _SURNAMES else at


def _ends_of_bodies(tokens: Tokens, at: int, end: int) -> list[int]:
    """Return the indices right behind the words of a run that end names of bodies: "Mall", "Residence"."""
    return [i + 1 for i in range(at + 1, end) if _ends_body(tokens.words[i])]


def _is_of_body(tokens: Tokens, at: int, end: int, *, begun: bool) -> bool:
    """Tell whether a word of what bodies deal with stands before a name: "PT Garuda | Berjangka Rudi Hartanta".

    Behind what is a body's already any such word is its own: "Sudin | Perhubungan Rudi Hartanta".
    """
    word, rest = tokens.words[at], tokens.words[at + 1 : end]
    if not rest or not is_common(word) or not is_capital(tokens.word(at + 1)) or tokens.opens_sentence(at):
        return False
    listed = word in _before()["subjects"]
    derived = listed or DERIVED.fullmatch(word) is not None
    return begun or (derived and (names.is_part(rest[0]) or (listed and len(rest) > 1)))


def _is_place_before(tokens: Tokens, at: int) -> bool:
    """Tell whether a word is a region, or a district behind a capital: "Mal Galaksi | Grogol | Rina Utami"."""
    joined = is_capital(tokens.word(at - 1)) and not is_acronym(tokens.word(at - 1))
    return places.match(tokens, at) is not None or (joined and places.match_district(tokens, at) is not None)


def _is_branch_place(tokens: Tokens, at: int, end: int) -> bool:
    """Tell whether a region of one word stands between a body and a full name: "Bea Cukai | Tanjungpinang | Rina U"."""
    place = places.match(tokens, at)
    return place is not None and place[0] == at + 1 and end - at > _FULL and names.is_part(tokens.words[at + 1])


#: A name in full has so many words at least.
_FULL = 2


def _is_area(tokens: Tokens, at: int, end: int) -> bool:
    """Tell whether an island or archipelago stands before a name: "tenun Sumba | Rudi Hartanta"."""
    word, behind = tokens.words[at], tokens.words[at + 2 : end]
    if word == "Kepulauan":
        return len(behind) > 0
    joined = tokens.word(at - 1)[:1].isalpha() and not tokens.opens_sentence(at)
    return word in _before()["areas"] and joined and len(behind) > 0


def _begins_behind(tokens: Tokens, at: int, end: int) -> bool:
    """Tell whether a trained model lets a name of two words begin behind a word that it takes for no name."""
    rest = range(at + 1, end)
    told = at not in tokens.persons and tokens.persons.issuperset(rest)
    return told and len(rest) > 1 and names.is_part(tokens.words[at + 1])


def _is_mixed(word: str) -> bool:
    """Tell whether capitals stand inside a word as in brands, which two names without a blank have too: "RinaUtami"."""
    halves = re.findall(r"[A-Z][a-z]+", word)
    return _INNER_CAPITAL.fullmatch(word) is not None and not any(map(names.is_part, halves))


def _place_begun(tokens: Tokens, at: int) -> int:
    """Return the end of a place's name that begins before a token: 4 behind "Timor-" of "Timor-Leste"; else 0."""
    begun = (places.match(tokens, at - back) for back in (1, 2, 3) if at >= back)
    return max((place[0] for place in begun if place), default=0)


def _nothing_else(tokens: Tokens, start: int, end: int) -> bool:
    """Tell whether words of firms, posts and trades are all that stands there: "kata Technical Support"."""
    known = _before()["trades"] | _before()["ends"] | names.foreign_words()
    return all(word in known and not names.is_part(word) for word in tokens.words[start:end])


def _ends_body(word: str) -> bool:
    return word in _before()["ends"] and not names.is_part(word) and word not in NOT_NAMES


def without_candidate(tokens: Tokens, named: Named) -> Named:
    """Return a volunteers' chief without whom they are for: "Ketua Relawan Sahabat | Mulyana | Azizi Hartanta".

    So he is where the article calls him by a later word of the run: "kata Azizi".
    """
    volunteers = bool(named.posts) and "relawan" in named.posts[-1].role.lower()
    if not volunteers or named.end - named.start < _WITH_CANDIDATE:
        return named
    if _is_called(tokens, named, named.start):
        return named
    called = (at for at in range(named.start + 1, named.end - 1) if _is_called(tokens, named, at))
    return replace(named, start=next(called, named.start))


#: A run that holds a candidate's name and a chief's has so many words.
_WITH_CANDIDATE = 3


def _is_called(tokens: Tokens, named: Named, index: int) -> bool:
    """Tell whether a word of a run speaks alone elsewhere: "kata Azizi", "Azizi menilai"."""
    word = tokens.words[index]
    return any(
        other == word
        and not named.start <= at < named.end
        and not is_capital(tokens.word(at + 1))
        and (tokens.word(at - 1).lower() in SAYS or tokens.word(at + 1) in SAID)
        for at, other in enumerate(tokens.words)
    )
