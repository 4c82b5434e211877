"""Nicknames that an article itself gives: "Wardani yang akrab disapa Nunung", "Wardani (Nunung)".

The owner may stand sentences before: "Wakil Ketua DPRD yang karib disapa Nunung itu mengatakan ...".
"""

from __future__ import annotations

from functools import lru_cache

from pipeline.indonesian import places
from pipeline.indonesian.institutions import table
from pipeline.indonesian.institutions.employers import brands
from pipeline.indonesian.persons import names, public, spelling
from pipeline.indonesian.persons.evidence import NOT_NAMES, SAID, SAYS, Named, trim
from pipeline.indonesian.positions import posts
from pipeline.indonesian.positions.parts import is_verb
from pipeline.indonesian.tokens import Tokens, is_acronym, is_capital, is_common, tokenize
from pipeline.resources.read import words

#: What joins a nickname to the name right before it.
_LINKS = tuple(tuple(link.split()) for link in words("names.toml", "nicknames"))
_CALLED = frozenset({"disapa", "dipanggil"})
#: What follows a nickname and calls it one: "Nunung, sapaan akrabnya".
_GREETING = frozenset(words("names.toml", "nicknames", "greeting"))
#: What may stand before "disapa" and "dipanggil": "yang | karib | disapa Nunung".
_FONDLY = frozenset(words("names.toml", "nicknames", "fondly"))


def find(tokens: Tokens, covered: frozenset[int], known: list[Named]) -> list[Named]:
    """Return the nicknames of a text; whose they are is told by where they stand.

    Args:
        tokens: the text.
        covered: tokens of bodies and posts.
        known: the names found so far.
    """
    found = [named for named in (_linked(tokens, covered, k) for k in known) if named is not None]
    found += [named for named in (_bracketed(tokens, covered, k) for k in known) if named is not None]
    return found + _called(tokens, covered) + _greeted(tokens, covered) + _initialled(tokens, covered, known)


def _initialled(tokens: Tokens, covered: frozenset[int], known: list[Named]) -> list[Named]:
    """Return capitals that act and are the initials of one person alone: "BNA menolak" of Bagas Nur Anggara."""
    full = {tokens.text(k.start, k.end) for k in known}
    initials = [spelling.initials_of(name) for name in full]
    given = {tokens.word(end + 1) for end in tokens.introduced.values()}
    return [
        Named(at, at + 1, "nickname")
        for at, word in enumerate(tokens.words)
        if 2 < len(word) < _MOST_INITIALS
        and is_acronym(word)
        and at not in covered
        and word not in given
        and initials.count(word) == 1
        and (tokens.word(at - 1).lower() in SAYS or tokens.word(at + 1) in SAID or is_verb(tokens.word(at + 1)))
    ]


#: Initials have fewer letters.
_MOST_INITIALS = 5


def is_firm(tokens: Tokens, named: Named) -> bool:
    """Tell whether what leads to a nickname can lead to nothing else: "disapa", "alias", a parenthesis."""
    if tokens.word(named.end + (tokens.word(named.end) in _APART)) in _GREETING:
        return True
    return tokens.word(named.start - 1) in _CALLED | {"alias", "("} or tokens.word(named.start - 2) in _CALLED


_APART = frozenset({",", "(", "-", "–"})


def behind_greeting(tokens: Tokens, named: Named) -> int | None:
    """Return the token at which the owner's name may begin: "Nunung, sapaan akrab | Wardani"; None where none does."""
    at = named.end + (tokens.word(named.end) in _APART)
    if tokens.word(at) not in {"sapaan", "panggilan"}:
        return None
    at += 1
    while tokens.word(at) in _FONDLY | {"dari", "untuk", "hangat"}:
        at += 1
    at = names.skip_titles(tokens, at)
    return at if is_capital(tokens.word(at)) else None


def _linked(tokens: Tokens, covered: frozenset[int], known: Named) -> Named | None:
    at = known.end + 1 if tokens.word(known.end) == "," else known.end
    for link in _LINKS:
        if tokens.words[at : at + len(link)] == link:
            named = _read(tokens, covered, at + len(link))
            return None if named and link == ("atau",) and posts.match(tokens, named.start) else named
    return None


def _bracketed(tokens: Tokens, covered: frozenset[int], known: Named) -> Named | None:
    """Return "Setnov" of "Setya Novanto (Setnov)" and "SBY" of "Susilo Bambang Yudhoyono (SBY)"."""
    at = known.end + 1
    word = tokens.word(at)
    if tokens.word(known.end) != "(" or tokens.word(at + 1) != ")" or at in covered:
        return None
    if is_acronym(word):
        return Named(at, at + 1, "nickname") if _are_initials(word, tokens.words[known.start : known.end]) else None
    if not names.is_name_word(word) or word in NOT_NAMES or posts.match(tokens, at) or is_others(tokens, at):
        return None
    if word.startswith(tokens.text(known.start, known.end)):
        return None  # "Mus (Musyaffa)" writes a short form out
    other = places.match(tokens, at) is not None or (is_common(word) and not names.is_part(word))
    return None if other and not _is_clip(word, tokens.text(known.start, known.end)) else Named(at, at + 1, "nickname")


def is_others(tokens: Tokens, index: int) -> bool:
    """Tell whether a lone word is a country's, a make's, a team's or a body's, which no person is called by.

    "Rudi Hartanta (Honda)" drives one, "Rina Utami (Taiwan)" plays for one.
    """
    word = tokens.words[index]
    if names.is_part(word):
        return False
    place = places.match(tokens, index)
    country = place is not None and place[0] == index + 1 and places.country(place[1]) is not None
    brand = brands().match(tokens, index)
    return country or (brand is not None and brand[0] == index + 1) or table.known(word) is not None


@lru_cache(maxsize=50_000)
def calls_nobody(form: str) -> bool:
    """Tell whether words are a post, a region, a country, a make or a body and no person's name.

    >>> calls_nobody("Menteri"), calls_nobody("Taiwan"), calls_nobody("Rina")
    (True, True, False)
    """
    tokens = tokenize(form)
    size = len(tokens)
    if size == 0 or form in public.nicknames() or any(map(names.is_part, tokens.words)):
        return False
    place, post = places.match(tokens, 0), posts.match(tokens, 0)
    covered = any(found is not None and found[0] == size for found in (place, post))
    return (covered and form not in names.inner()) or (size == 1 and is_others(tokens, 0))


def _are_initials(short: str, words: tuple[str, ...]) -> bool:
    """Tell whether capitals stand for a name: "BW" of "Bambang Widjaja", "ARB" of "Ariza Bakhtiar"."""
    if short == "".join(w[0] for w in words if w[0].isupper()):
        return True
    letters = iter("".join(words).upper())
    return short[0] == words[0][0] and words[-1][0] in short[1:] and all(letter in letters for letter in short)


def _is_clip(word: str, name: str) -> bool:
    """Tell whether a word is made of pieces of a name: "Setnov" of "Setya Novanto"."""
    return len(word) > 2 and any(part.lower().startswith(word.lower()[:3]) for part in name.split())


def _called(tokens: Tokens, covered: frozenset[int]) -> list[Named]:
    """Return what follows "akrab disapa" and "yang disapa", whatever stands before them."""
    found = []
    for index, word in enumerate(tokens.words):
        before = tokens.word(index - 1)
        if word in _CALLED and (before in _FONDLY or (word == "disapa" and before == "yang")):
            named = _read(tokens, covered, names.skip_titles(tokens, index + 1))
            if named is not None:
                found.append(named)
    return found


def _greeted(tokens: Tokens, covered: frozenset[int]) -> list[Named]:
    """Return the name before "sapaan akrabnya": "ujar Nunung, sapaan akrab Wardani"."""
    found = []
    for index, word in enumerate(tokens.words):
        if word not in _GREETING:
            continue
        end = index - (tokens.word(index - 1) in _APART)
        reads = (_read(tokens, covered, start) for start in (end - 2, end - 1) if _may_open(tokens, start))
        found += [named for named in reads if named is not None and named.end == end][:1]
    return found


def _may_open(tokens: Tokens, start: int) -> bool:
    """Tell whether a name may begin at a token: in "Menurut Nunung, sapaan akrabnya" not at the first."""
    word = tokens.word(start)
    return start >= 0 and not (tokens.opens_sentence(start) and is_common(word) and not names.is_part(word))


def _read(tokens: Tokens, covered: frozenset[int], start: int) -> Named | None:
    end = trim(tokens, start, names.read(tokens, start, limit=3, blocked=covered))
    fits = end > start and is_capital(tokens.word(start)) and tokens.word(start) not in NOT_NAMES
    return Named(start, end, "nickname") if fits else None
