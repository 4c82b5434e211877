"""What speaks for a run of capitals being a person's name, and what against it.

"Jalan Jenderal Sudirman" names a street, "Editor: Rina Utami" nobody in the story.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from pipeline.indonesian import places
from pipeline.indonesian.institutions.words import is_subject, tails
from pipeline.indonesian.persons import months, names, public
from pipeline.indonesian.positions import posts
from pipeline.indonesian.positions.parts import Post, unit_nouns
from pipeline.indonesian.tokens import ROMAN, Tokens, is_acronym, is_capital, is_common
from pipeline.resources.read import toml

_TABLE = toml("name_evidence.toml")
NOT_NAMES = frozenset(_TABLE["not_names"]["words"])
SAYS = frozenset(_TABLE["says"]["words"])
SAID = frozenset(_TABLE["said"]["words"])
LINKS = frozenset(_TABLE["links"]["words"])
ADDRESS = frozenset(_TABLE["addresses"]["words"])
#: Words between such a noun and the name: "Bandara | Internasional | Rina Utami".
_OF_ADDRESS = frozenset(_TABLE["addresses"]["between"])
_BUILT = frozenset(_TABLE["addresses"]["built"])
_POSTS_OF_PLACES = frozenset(_TABLE["addresses"]["posts"])
CREDIT = frozenset(_TABLE["credits"]["words"])
BLOCK_PLACES = frozenset(_TABLE["before_places"]["words"])
_AFTER_I = frozenset(_TABLE["balinese"]["words"])
_SIDES = frozenset(_TABLE["sides"]["words"])


@dataclass(frozen=True, slots=True)
class Named:
    """A name in the text, tokens ``start`` to ``end``, what made it one, and the posts printed beside it."""

    start: int
    end: int
    rule: str
    posts: tuple[Post, ...] = ()


def trim(tokens: Tokens, start: int, end: int) -> int:
    """Drop words at the end that are no names: weekdays, posts, and places after "di"."""
    for index in range(start + 1, end):
        word = tokens.words[index]
        if word in NOT_NAMES or (tokens.opens_sentence(index) and not is_initial_stop(tokens, index)):
            return index
        if _begins_post(tokens, index):
            return index
    return end


def _begins_post(tokens: Tokens, index: int) -> bool:
    """Tell whether a post stands right behind a name: "Rudi Hartanta | Menteri", "Rina Utami | Corporate Relations"."""
    word = tokens.words[index]
    quoted = not tokens.word(index - 1)[-1:].isalnum()  # 'Rudi "Camat" Hartanta'
    if names.is_part(word) or word in names.inner() or not is_capital(word) or quoted:
        return False
    english = {word, tokens.word(index + 1)} <= names.foreign_words()
    return english or posts.match(tokens, index) is not None


def _ends_with_city(tokens: Tokens, end: int) -> bool:
    """Tell whether a region's name ends a run, so that it names a house there: "Le Mahesa Jakarta"."""
    place = places.match(tokens, end - 1)
    return place is not None and place[0] == end and bool(places.regions(place[1]))


def is_initial_stop(tokens: Tokens, index: int) -> bool:
    """Tell whether the full stop before a token ends an initial ("A. Rachim"), not a sentence."""
    if tokens.word(index - 1) != ".":
        return tokens.word(index - 1) not in {"\n", "!", "?", ":"}
    before = tokens.word(index - 2)
    return len(before) <= 3 and is_capital(before) and tokens.glued(index - 1)


def is_given_by_calendar(tokens: Tokens, index: int) -> bool:
    """Tell whether a month or a day is a given name: "Direktur Bank Mandiri | Juli | Hartanto"."""
    return months.is_given_name(tokens, index, says=SAYS, said=SAID)


def plausible(tokens: Tokens, start: int, end: int, *, strict: bool) -> bool:
    """Tell whether a run of words may be a person's name; ``strict`` where something firm stands before it."""
    words = [w for w in tokens.words[start:end] if w[0].isalpha()]
    if words and is_given_by_calendar(tokens, start):
        return True
    if not words or words[0] in NOT_NAMES or (words[0] in names.rank_tails() and len(words[0]) > 2):
        return False
    if tokens.text(start, end) in public.nicknames():
        return True
    if _is_of_post(tokens, start, words) or _is_of_house(words) or _is_of_place(tokens, start, end, words):
        return False
    if is_acronym(words[0]) and not names.is_part(words[0]) and not names.begins_with_initials(tokens, start):
        return False
    if is_address(tokens, start) or (tokens.word(start - 2).lower() in CREDIT and tokens.word(start - 1) == ":"):
        return False
    if len(words) == 1:
        return _is_lone_name(tokens, start, end, words[0], strict=strict)
    return _is_full_name(tokens, start, words, strict=strict)


def _is_of_post(tokens: Tokens, start: int, words: list[str]) -> bool:
    """Tell whether words begin a post or its unit, or tell of one: "Direktur", "Mantan", "Chief Officer"."""
    if (posts.match(tokens, start) or words[0] in posts.unit_words()) and not names.is_part(words[0]):
        return True
    if posts.status(tokens, start) or words[0] in unit_nouns():
        return True
    return sum(w in names.foreign_words() for w in words) > 1


#: A chord above the words of a song: "Bm | D".
_CHORD = re.compile(r"[A-G](?:b|m|bm)?")


def _is_of_house(words: list[str]) -> bool:
    """Tell whether words name a body, a hall or something else that is nobody: "Wisma Sentosa Tower"."""
    if names.never().intersection(words) or all(len(w) == 1 for w in words) or all(map(_CHORD.fullmatch, words)):
        return True
    return words[-1] in names.venues() or (words[-1] in tails() and len(words) > 1)


def _is_of_place(tokens: Tokens, start: int, end: int, words: list[str]) -> bool:
    """Tell whether unknown words end with a place's name, so that they name something there: "Le Mahesa Jakarta"."""
    if len(words) == 1 or any(map(names.is_part, words)):
        return False
    place = places.match(tokens, start + 1)
    if place and (len(words) == 2 or place[0] == end):
        return True
    return len(words) > 2 and _ends_with_city(tokens, end)


def _is_lone_name(tokens: Tokens, start: int, end: int, word: str, *, strict: bool) -> bool:
    """Tell whether one word may be a name: a word of names, or an unknown one that is not something else."""
    if is_acronym(word) and tokens.opens_sentence(start) and tokens.word(end) in {"-", "–", "—", "."}:
        return False  # the newsroom's name before its report: "VIVA – Kepala ..."
    if len(word) < 3:
        return False
    if names.is_part(word):
        return True
    if word in names.foreign_words() or _suffers(word) or is_acronym(word) or is_common(word):
        return False
    if (start not in tokens.persons and not strict) or _is_small_place(tokens, start):
        return False
    return places.match(tokens, start) is None


def _is_full_name(tokens: Tokens, start: int, words: list[str], *, strict: bool) -> bool:
    """Tell whether several words may be a name: they begin with no place, and are not all of a subject."""
    initialled = len(words) > 2 and len(words[1]) == 1 and words[1].isupper()
    if places.match(tokens, start) is not None and not names.is_part(words[0]) and not initialled:
        return False
    inside = [w for w in words if w in names.inner() or names.is_part(w)]
    if all(is_subject(w) for w in words) and len(inside) < len(words):
        return False
    return not strict or len(inside) == len(words) or any(not is_subject(w) for w in words)


def says(tokens: Tokens, named: Named) -> bool:
    """Tell whether a name stands at a verb of saying: "ujar | Rina", "| Rina | menilai"."""
    return tokens.word(named.start - 1).lower() in SAYS or tokens.word(named.end) in SAID


def is_address(tokens: Tokens, start: int) -> bool:
    """Tell whether a street, a hospital or a hall is named: "gedung | Rina Utami", "Jalan KH | Rina Utami"."""
    at = start - 1 - (tokens.word(start - 1) == "I")
    if tokens.text(at - 1, start).lower() in _POSTS_OF_PLACES:
        return False
    at -= tokens.word(at).lower() in _OF_ADDRESS and tokens.word(at - 1).lower() in _BUILT
    if tokens.word(at).lower() in ADDRESS:
        return True
    while tokens.word(at) in names.titles() or (tokens.word(at) == "." and tokens.word(at - 1) in names.titles()):
        at -= 1
    return at < start - 1 and tokens.word(at).lower() in ADDRESS


def _is_small_place(tokens: Tokens, index: int) -> bool:
    """Tell whether a lone word is a place's name: one of the districts, or one before its region's: "Fakfak, Papua"."""
    if places.match_district(tokens, index) is not None:
        return True
    region = places.match(tokens, index + 2) if tokens.word(index + 1) == "," and index + 2 < len(tokens) else None
    return region is not None and bool(places.regions(region[1])) and tokens.word(region[0]) in {",", ".", "("}


def _suffers(word: str) -> bool:
    """Tell whether a word is a passive verb that a headline prints with a capital: "Auditor BPK | Dibayari Karaoke"."""
    root = next((word.removesuffix(end) for end in ("kan", "i") if word.endswith(end)), word).lower()
    return word.startswith("Di") and len(root) > 5 and is_common(root[2:])


def past_tail(tokens: Tokens, start: int, end: int) -> int:
    """Return where a name begins behind the last word of a post, body or place: "Ketenagakerjaan | Indah Wardani".

    A rank inside the run begins the name too: "Cenderawasih Brigjen | Bagas Saputra".
    """
    ranked = tokens.word(end) in names.ranks() and posts.match(tokens, start) is None
    if ranked and not any(map(names.is_part, tokens.words[start:end])):
        return names.skip_titles(tokens, end)
    at = start
    while at < end - 1 and _is_tail(tokens, at):
        at += 1
    return at if at > start and names.is_part(tokens.words[at]) else start


def _is_tail(tokens: Tokens, index: int) -> bool:
    word = tokens.words[index]
    if names.is_part(word) or word in names.inner():
        return False
    asks = word.endswith("kah") and is_common(word[:-3]) and tokens.opens_sentence(index)
    return word in _SIDES or asks or word in names.foreign_words() or (is_subject(word) and not is_common(word))


def after_ordinal(tokens: Tokens, start: int) -> int:
    """Return where a name begins that stands behind a numbered part: "Teradu V | Rudi Hartanta", but "I Made"."""
    before, word, after = tokens.word(start - 1), tokens.word(start), tokens.word(start + 1)
    numbered = ROMAN.fullmatch(word) and is_capital(before) and before.isalpha() and is_capital(after)
    return start + 1 if numbered and after not in _AFTER_I else start


def vouched(tokens: Tokens, start: int, end: int) -> bool:
    """Tell whether a name right after a post is one: a word of names or the model says so, or no word is ordinary."""
    words = [w for w in tokens.words[start:end] if w[0].isalpha()]
    if any(names.is_part(w) for w in words) or tokens.persons.intersection(range(start, end)):
        return True
    if names.begins_with_initials(tokens, start):
        return True
    return not any(is_common(w) for w in words)


def leads(tokens: Tokens, index: int) -> bool:
    """Tell whether an unknown capital word before a name's word is a name's first: "Khariq" in "Khariq Anwar"."""
    word = tokens.word(index)
    if len(word) < 2 or not names.is_name_word(word) or is_acronym(word) or is_common(word) or word in NOT_NAMES:
        return False
    if _is_tail(tokens, index):
        return False
    return places.match(tokens, index) is None and posts.match(tokens, index) is None


def behind_post(tokens: Tokens, index: int, end: int) -> bool:
    """Tell whether a word of every day is a name's first behind a post: "bidang Hukum, | Dini Purwono menilai".

    Not in a headline, where every word has a capital: "Tolak Tambang, Sebut Rina Langgar Janji".
    """
    word = tokens.word(index)
    if tokens.word(index - 1) != "," or not is_capital(tokens.word(index - 2)) or is_capital(tokens.word(end)):
        return False
    if not is_common(word) or not names.is_name_word(word) or is_acronym(word):
        return False
    if word in NOT_NAMES or word.lower() in SAYS | LINKS:
        return False
    return places.match(tokens, index) is None and posts.match(tokens, index) is None
