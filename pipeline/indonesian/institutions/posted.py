"""Names that are bodies only because a post stands before them: "Kepala | Terminal Kalideres |, Rina Utami"."""

from __future__ import annotations

from functools import cache

from pipeline.indonesian import places
from pipeline.indonesian.institutions.words import Found, expand, group, is_subject, tails
from pipeline.indonesian.persons import names
from pipeline.indonesian.phrases import Phrases
from pipeline.indonesian.positions import posts
from pipeline.indonesian.tokens import Tokens, is_capital, is_common
from pipeline.resources.read import toml

_SMALL = frozenset({"and", "of", "for", "the", "dan", "&", "-", "untuk"})
_LONGEST = 5
#: First words of places' names: "Pelabuhan | Tanjung | Perak".
_LANDFORMS = group("placed", "landforms")
_SIDES = group("levels", "sides")
#: How many words back a post's word may begin: "Head of Corporate Communications".
_REACH = 5


def behind_post(tokens: Tokens, index: int, *, general: bool = False) -> bool:
    """Tell whether a post's word ends right before a token.

    ``general`` passes over the posts of ministers and regions, behind which a field or a place stands.
    """
    starts = (i for i in range(index - _REACH, index) if i >= 0)
    found = [post[1] for i in starts if (post := posts.match(tokens, i)) is not None and post[0] == index]
    return bool(found) and not (general and any(map(_of_field_or_place, found)))


def _of_field_or_place(word: posts.Word) -> bool:
    role = word.role
    return bool(word.body) or role.lower() in posts.REGIONAL or "Menteri" in role or "Presiden" in role


def introduced(tokens: Tokens, taken: set[int]) -> list[Found]:
    """Return the long forms between a post and its holder's name that a short form in parentheses follows.

    "Direktur | Democracy and Integrity Partnership (DIP) Indonesia |, Rina Utami"
    """
    found = []
    for start, end in tokens.introduced.items():
        if end - start < 2 or taken.intersection(range(start, end)) or not behind_post(tokens, start, general=True):
            continue
        if not _may_be_body(tokens, start, end) or _is_named(tokens, start, end):
            continue
        name, last = tokens.text(start, end), end
        if tokens.words[end + 2 : end + 4] == (")", "Indonesia"):
            name, last = f"{name} Indonesia", end + 4
        found.append(Found(start, last, name, "introduced"))
    return found


def _is_named(tokens: Tokens, start: int, end: int) -> bool:
    """Tell whether the long form is a person's name with his initials: "jaksa | Rina Utami Sari (RUS) | minta"."""
    words = tokens.words[start:end]
    if words[-1] in tails():
        return False
    return tokens.persons.issuperset(range(start, end)) or (
        tokens.words[start - 1].islower() and any(map(names.is_part, words)) and not any(map(is_subject, words))
    )


def _may_be_body(tokens: Tokens, start: int, end: int) -> bool:
    words = tokens.words[start:end]
    place = places.match(tokens, start)
    if (place is not None and place[0] > end - 2) or posts.match(tokens, start):
        return False  # "Kepala | Jawa Barat (Jabar)", but "Direktur | Indonesia Muslim Crisis Center (IMCC)"
    if names.starts_person(tokens, start) and words[-1] not in tails():
        return False
    capitals = all(is_capital(word) or word in _SMALL for word in words)
    return capitals and not all(is_subject(word) or word in _SMALL for word in words)


@cache
def _facilities() -> Phrases[str]:
    phrases: Phrases[str] = Phrases()
    phrases.extend((word, word) for word in toml("institutions.toml")["facilities"]["words"])
    return phrases


@cache
def _managers() -> frozenset[str]:
    return frozenset(toml("institutions.toml")["facilities"]["posts"])


def facilities(tokens: Tokens, taken: set[int]) -> list[Found]:
    """Return halls and stations behind the post of who runs them: "Kepala | Terminal Kalideres |, Rina Utami"."""
    found = []
    for index, word in enumerate(tokens.words):
        head = _facilities().match(tokens, index) if is_capital(word) and index not in taken else None
        if head is None or not _behind_manager(tokens, index):
            continue
        end = facility_end(tokens, head[0])
        if end > head[0] and not taken.intersection(range(index, end)):
            found.append(Found(index, end, expand(tokens, index, end), "facility"))
    return found


def _behind_manager(tokens: Tokens, index: int) -> bool:
    return any(tokens.text(i, index).lower() in _managers() for i in range(max(0, index - 3), index))


def facility_end(tokens: Tokens, start: int) -> int:
    """Return the end of a hall's own name: the words up to a comma, else those of the place before its holder's."""
    end = start
    while end < start + _LONGEST and is_capital(tokens.word(end)) and not posts.match(tokens, end):
        if names.skip_titles(tokens, end) > end:
            return end
        joined = tokens.word(end + 1) == "-" and tokens.glued(end + 1) and is_capital(tokens.word(end + 2))
        end += 2 if joined else 1
    if end - start < 2:
        return end
    spoken = next((i for i in range(start + 1, end) if tokens.words[i] in tokens.speakers), None)
    if spoken is not None and spoken + 1 < end:
        return spoken  # "Bandara Kualanamu | Heriyanto Wibowo", and later "kata Heriyanto"
    cut = _first_place_end(tokens, start, end)
    if cut == start:
        named = (i for i in range(start + 1, end) if names.is_part(tokens.words[i]) and tokens.words[i - 1] != "-")
        cut = next(named, end)
    closed = tokens.word(end) in {",", "("}
    return end if closed and not _closes_with_holder(tokens, cut, end) else cut


def _first_place_end(tokens: Tokens, start: int, end: int) -> int:
    """Return the end of the first place in a hall's name: "Bandara Internasional | Lombok |"; ``start`` without one."""
    for at in range(start, end):
        word = tokens.words[at]
        if word in _LANDFORMS and at + 2 <= end and names.skip_titles(tokens, at + 1) == at + 1:
            return _past_further_places(tokens, at + 2, end)
        place = places.match(tokens, at) or (None if is_common(word) else places.match_district(tokens, at))
        if place is not None and place[0] <= end and not (at > start and names.is_part(word)):
            return _past_further_places(tokens, place[0], end)
    return start


def _past_further_places(tokens: Tokens, at: int, end: int) -> int:
    """Return the index after what says where a place is: "Bukit Barisan | Selatan |"."""
    while at < end and not names.is_part(tokens.words[at]):
        place = places.match(tokens, at)
        if place is None and tokens.words[at] not in _SIDES:
            break
        at = place[0] if place is not None else at + 1
    return min(at, end)


def _closes_with_holder(tokens: Tokens, cut: int, end: int) -> bool:
    """Tell whether the words before a comma are who runs the hall: "Bandara Lombok | Rina Utami |, penumpang naik"."""
    named = end - cut > 1 and names.is_part(tokens.words[cut]) and not any(map(is_subject, tokens.words[cut:end]))
    return named and not is_capital(tokens.word(end + 1))
