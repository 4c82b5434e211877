"""Bodies told by the last word of their name: "Sinar Logistics", "Center of Economic and Law Studies"."""

from __future__ import annotations

from pipeline.indonesian import places
from pipeline.indonesian.institutions.bounds import holder_follows, person_begins
from pipeline.indonesian.institutions.posted import behind_post
from pipeline.indonesian.institutions.words import Found, is_subject, tails
from pipeline.indonesian.persons import names
from pipeline.indonesian.positions import business, posts
from pipeline.indonesian.tokens import Tokens, is_acronym, is_capital, is_common
from pipeline.resources.read import toml

_TABLE = toml("institutions.toml")["tails"]
#: Words that stand before a body's name with a capital and are no part of it.
_BEFORE = frozenset(_TABLE["before"])
#: Words of journals, events and meetings, which are no bodies.
_THINGS = frozenset(_TABLE["things"])
#: Words that tell no body from another before its last word: "Command Center".
_PLAIN = frozenset(_TABLE["plain"])
_CLOSING = frozenset(_TABLE["closing"])
#: Words that begin names of bodies before "for" and "of": "Center | for Coastal Studies".
_OPENING = frozenset(_TABLE["opening"])
_LINKS = frozenset({"of", "and", "for", "or", "&"})
#: Those that lead to what a body is for: "Center | for", not the field of work "Network | and Services".
_LEADING = frozenset({"of", "for"})
_LONGEST = 9
#: Islands and stretches of land, which no table of regions holds: "Villa Club | Lombok".
_AREAS = frozenset(toml("names.toml")["before"]["areas"])


def tailed(tokens: Tokens, start: int) -> Found | None:
    """Return a run of capitals that ends with a word that ends names; what runs on after that word is no body."""
    word = tokens.words[start]
    if word in _OPENING and tokens.word(start + 1) in _LEADING:
        return _opened(tokens, start)
    if is_common(word) or word in tails() or not word.isalpha() or word in _BEFORE or _runs_on(tokens, start - 1):
        return None
    if _is_of_post(tokens, start):
        return None
    place = places.match(tokens, start)
    state = place is not None and places.country(place[1]) is not None and not places.regions(place[1])
    if posts.match(tokens, start) or (place is not None and not state) or names.starts_person(tokens, start):
        return None
    end = _end(tokens, start)
    last = next((i for i in range(end - 1, start, -1) if tokens.words[i] in tails()), None)
    if last is None or (place is not None and not _is_foreign_office(tokens, place[0], last)):
        return None
    whole = _whole(tokens, start, last, end) if _is_name(tokens, start, last, end) else None
    return Found(start, whole, tokens.text(start, whole), "tail") if whole is not None else None


def _opened(tokens: Tokens, start: int) -> Found | None:
    """Return the body whose English name begins with its kind: "Institute for Coastal Policy", up to its officer."""
    posted = behind_post(tokens, start)
    if is_capital(tokens.word(start - 1)) and not posted:
        return None  # "Tony Blair | Institute for Global Change"
    end = _end(tokens, start)
    holder = next((i for i in range(start + 2, end) if person_begins(tokens, i, posted=posted, placed=False)), end)
    if posted or holder < end:
        ends = tails() | _CLOSING
        end = next((i + 1 for i in range(holder - 1, start + 1, -1) if tokens.words[i] in ends), holder)
    if end < start + 3 or any(word in _THINGS for word in tokens.words[start:end]) or _is_of_post(tokens, start):
        return None
    return Found(start, end, tokens.text(start, end), "tail")


def _is_of_post(tokens: Tokens, start: int) -> bool:
    """Tell whether a word goes on with a post: "Ketua | Presidium", "Head of Government | Affairs"."""
    if any((post := posts.match(tokens, i)) and post[0] > start for i in (start - 1, start - 2) if i >= 0):
        return True
    return any((run := business.match(tokens, i)) and run[0] > start for i in range(max(0, start - _LONGEST), start))


def _is_name(tokens: Tokens, start: int, last: int, end: int) -> bool:
    """Tell whether a run of capitals up to the word that ends names is a body's name, and no meeting's or journal's."""
    if not _fits(tokens, start, last) or any(w in _THINGS for w in tokens.words[start:end]):
        return False
    return tokens.words[last] != "Indonesia" or _proper(tokens, start, last)


def _whole(tokens: Tokens, start: int, last: int, end: int) -> int | None:
    """Return the end of a name whose run goes on: "Center | of Economics"; None where no person follows."""
    if last + 1 >= end:
        return last + 1
    placed = _place_end(tokens, last + 1)
    if tokens.word(last + 1) in _LINKS or placed == end:
        return end
    if placed > last + 1 and behind_post(tokens, start) and holder_follows(tokens, placed):
        return placed
    if (thing := names.things().match(tokens, last + 1)) is not None:
        return thing[0]  # "Organizing Committee | Formula E"
    named = names.starts_person(tokens, last + 1) or last + 1 in tokens.persons
    return last + 1 if named or (behind_post(tokens, start) and holder_follows(tokens, last + 1)) else None


def _is_foreign_office(tokens: Tokens, start: int, last: int) -> bool:
    """Tell whether a body's name goes on behind its country: "Japan | Coast Guard", not "Jepang | Airlines"."""
    return last > start and tokens.words[last] not in _OWN_WORDS


#: Last words that are Indonesian too, behind which a country is none of a body's name.
_OWN_WORDS = frozenset(_TABLE["own"])


def _fits(tokens: Tokens, start: int, last: int) -> bool:
    """Tell whether the words before the last one tell this body from others of its kind."""
    words = tokens.words[start:last]
    if all(word in _PLAIN for word in words):
        return False
    return tokens.words[last] != "Bank" or (not any(map(is_acronym, words)) and not any(map(is_subject, words)))


def _place_end(tokens: Tokens, start: int) -> int:
    """Return the end of the place behind a name, where its office is: "Standard Chartered Bank | Singapura"."""
    if tokens.word(start) in _AREAS:
        return start + 1
    place = places.match(tokens, start) if start < len(tokens) else None
    return place[0] if place is not None and not names.is_part(tokens.words[start]) else start


def _end(tokens: Tokens, start: int) -> int:
    """Return the end of the run of capitals, over "of" and "and"."""
    end = start + 1
    while end < start + _LONGEST:
        word = tokens.word(end)
        if is_capital(word) and word.isalpha():
            end += 1
        elif (word in _LINKS and is_capital(tokens.word(end + 1))) or _is_hyphenated(tokens, end):
            end += 2  # "Economics | and | Finance", "Co | - | operation"
        elif word == "," and _lists(tokens, end + 1):
            end += 2 + (tokens.word(end + 1) == "and")
        else:
            break
    return end


def _is_hyphenated(tokens: Tokens, index: int) -> bool:
    """Tell whether a hyphen joins two parts of a word: "Co | - | operation"."""
    return tokens.word(index) == "-" and tokens.glued(index) and tokens.word(index + 1).isalpha()


def _lists(tokens: Tokens, index: int) -> bool:
    """Tell whether a comma parts fields that "and" closes: "Center of Industry |, Trade, and Investment"."""
    if tokens.word(index) == "and":
        return is_capital(tokens.word(index + 1))
    after = tokens.words[index + 1 : index + 3]
    return is_capital(tokens.word(index)) and ("and" in after[:1] or after == (",", "and"))


def _runs_on(tokens: Tokens, index: int) -> bool:
    """Tell whether the word before belongs to the same run, so that a name cannot begin after it."""
    word = tokens.word(index)
    if word == "-" and tokens.glued(index):
        return True
    if not (is_capital(word) and word.isalpha()) or is_common(word) or word in _BEFORE:
        return False
    return posts.match(tokens, index) is None


def _ends_apart(word: str) -> bool:
    """Tell whether a word ends a body's name and is no Indonesian one: "Partnership"."""
    return word in tails() and word not in _OWN_WORDS


def _proper(tokens: Tokens, start: int, last: int) -> bool:
    """Tell whether "... Indonesia" is a body's name: two foreign or made-up words before it or a tail."""
    words = tokens.words[start:last]
    return len(words) > 1 and (_ends_apart(words[-1]) or not any(is_subject(w) or is_acronym(w) for w in words))
