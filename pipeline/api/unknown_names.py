"""Names in a question that nobody here bears: who asks what one person says is never answered with another's words.

"apa kata Elon Musk soal UU ITE" names a speaker: where nobody is called so, there is no answer, though others speak of
that law. Words that are no name, "kata warga", stay words to look for.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from pipeline.api import naming_posts, post_words
from pipeline.api.meaning import Meant
from pipeline.api.naming_laws import is_cue
from pipeline.api.no_names import is_taken
from pipeline.api.question_ways import comparing
from pipeline.api.question_words import (
    Word,
    asks,
    introduces,
    is_title,
    is_word,
    manner_of,
    parts_topics,
    points_back,
    side_at,
    speaks,
    turns,
)
from pipeline.schema.answers import Understood
from pipeline.store import elsewhere, entities, statements
from pipeline.store.database import Database
from pipeline.store.roots import root
from pipeline.store.statements import Wanted

#: Letters of a name that stands alone, at least: shorter words are short forms.
_SHORTEST = 4
#: Words of the longest name of a country or a body that is looked for.
_LONGEST = 4
#: Articles named that hold a name which nobody is quoted by.
_NAMED = 3


@dataclass(frozen=True, slots=True)
class _Left:
    """A question's words with the places that are read already, and those that are spoken about."""

    said: tuple[Word, ...]
    taken: set[int]
    about: set[int]

    def at(self, place: int) -> Word:
        return self.said[place] if 0 <= place < len(self.said) else Word("", "")

    def is_free(self, place: int) -> bool:
        return 0 <= place < len(self.said) and place not in self.taken | self.about

    def text(self, start: int, end: int) -> str:
        return " ".join(word.text for word in self.said[start:end])


def told(database: Database, said: tuple[Word, ...], taken: set[int], about: set[int], found: Meant) -> Meant:
    """Return who speaks, each name that nobody bears told and ``taken``.

    Who was found in a part of such a name is offered, but answers nothing: "Wasmadi Edi Susilo" is not Edi Susilo, and
    "Menkeu Elon Musk" is not whoever holds that post.
    """
    left = _Left(said, taken, about)
    for place, word in enumerate(said):  # "apa kata dia": nobody's words answer
        if points_back(word) and left.is_free(place) and introduces(left.at(place - 1)):
            taken.add(place)
            found = found.with_(Meant(notes=(Understood(word.text, "nobody"),)))
    for start, end in list(_names(database, left, found)):
        beside = [note for note in found.notes if note.kind in _BESIDE and _is_part(left, note, start, end)]
        found = _without(found, beside)
        people = [_place(left, note, start, end) for note in beside if note.kind in _PERSONS]
        typed = left.text(min([start, *(place.start for place in people)]), max([end, *(p.stop for p in people)]))
        taken |= set(range(start, end))
        offered = tuple(replace(note, kind="offered") for note in beside if _is_quoted(database, note))
        found = found.with_(Meant(notes=(_unknown(database, typed), *offered)))
    return found


def _is_quoted(database: Database, note: Understood) -> bool:
    """Tell whether somebody offered says anything here: of one who does not a reader learns nothing."""
    people = [entities.entity(database, number) for number in note.ids] if note.kind in _PERSONS else []
    return not people or any(row and row["statements"] for row in people)


#: Kinds of notes whose words may be part of a longer name: a post before it, a person behind it.
_PERSONS = ("person", "partly")
_BESIDE = (*_PERSONS, "position")


def _unknown(database: Database, name: str) -> Understood:
    """Return the note that nobody is called so, or that nobody is quoted whom some articles name."""
    held = elsewhere.holding(database, f'"{name}"')
    return Understood(name, "silent", tuple(held[:_NAMED]), str(len(held))) if held else Understood(name, "nobody")


def _is_part(left: _Left, note: Understood, start: int, end: int) -> bool:
    """Tell whether what was found belongs to a name: a post right before it, a person's name right beside it."""
    return bool(_place(left, note, start, end))


def _place(left: _Left, note: Understood, start: int, end: int) -> range:
    """Return the places of what was found right before a name, or of a person's name right behind it; else none."""
    words = [word.casefold() for word in note.words.split()]
    starts = (start - len(words), end) if note.kind in _PERSONS else (start - len(words),)
    fits = (n for n in starts if n >= 0 and [word.low for word in left.said[n : n + len(words)]] == words)
    return next((range(n, n + len(words)) for n in fits), range(0))


def _without(found: Meant, notes: list[Understood]) -> Meant:
    ids = {number for note in notes for number in note.ids}
    return replace(
        found,
        speakers=tuple(number for number in found.speakers if number not in ids),
        positions=tuple(post for post in found.positions if post not in ids),
        notes=tuple(note for note in found.notes if note not in notes),
    )


def _names(database: Database, left: _Left, found: Meant) -> Iterator[tuple[int, int]]:
    """Yield the places of names that nobody bears, from the first word to behind the last."""
    place, known = 0, _taken(left)
    while place < len(left.said):
        end = place
        while left.is_free(end) and end not in known and _may_be_name(left.said[end]):
            end += 1
        whole = end - place == len(left.said)  # looked for as words, which is told
        if end > place and not whole and _is_name(database, left, place, end, found):
            yield place, end
        place = max(end, place + 1)


def _taken(left: _Left) -> set[int]:
    """Return the places of words that name a country or a body together, "Amerika Serikat", or compare: "vs"."""
    spans = ((at, at + n) for n in range(1, _LONGEST + 1) for at in range(len(left.said) - n + 1))
    found = (span for span in spans if is_taken(text := left.text(*span)) or naming_posts.is_body(text))
    return {place for start, end in found for place in range(start, end)} | comparing(left.said)


def _is_name(database: Database, left: _Left, start: int, end: int, found: Meant) -> bool:
    """Tell whether free words are a speaker's name: by where they stand, by capitals, by the name that they begin."""
    words = left.said[start:end]
    capital = all(word.text[:1].isupper() for word in words)
    strange = [word for word in words if not is_ordinary(word.text)]
    if not strange or (len(strange) < len(words) and not capital):
        return False
    if _is_introduced(left, start) or _is_of_a_name(database, left, start, end, found):
        return True
    many = len(words) > 1 or len(words[0].text) >= _SHORTEST
    if _speaks_behind(left, end) and many and (capital or len(words) > 1):
        return True
    unheard = many and len(strange) == len(words) and (len(words) > 1 or _speaks_behind(left, end))
    return unheard and not elsewhere.holding(database, f'"{left.text(start, end)}"')


def _is_of_a_name(database: Database, left: _Left, start: int, end: int, found: Meant) -> bool:
    """Tell whether words are of one name with somebody found who never says them: "Wasmadi | Edi Susilo".

    So are those behind one who is called by a single word where a speaker stands: "apa kata | Abdul | Somad".
    """
    for note in found.notes:
        place = _place(left, note, start, end) if note.kind in _PERSONS else range(0)
        behind = place.stop == start and len(place) == 1 and _is_introduced(left, place.start)
        if place and (place.start == end or behind):
            wanted = Wanted(speakers=note.ids, words=left.text(start, end))
            if not statements.newest(database, wanted, most=1):
                return True
    return False


def _is_introduced(left: _Left, start: int) -> bool:
    """Tell whether words stand behind one that leads to who speaks: "menurut", "kata Pak"."""
    while start and is_title(left.at(start - 1)):
        start -= 1
    return introduces(left.at(start - 1))


def _speaks_behind(left: _Left, end: int) -> bool:
    """Tell whether behind words stands what somebody speaks of or does: "soal", "menolak", "mengatakan"."""
    after = left.at(end + 1) if turns(left.at(end)) else left.at(end)
    return parts_topics(after) or speaks(after) or bool(manner_of(after)) or bool(side_at((after,), 0))


def _may_be_name(word: Word) -> bool:
    """Tell whether a word may stand in a person's name: letters, no short form, no verb, nothing that asks."""
    plain = word.text.replace("'", "").replace("-", "").replace(".", "").isalpha()
    if not plain or (word.text.isupper() and len(word.text) > 1) or asks(word) or is_title(word):
        return False
    done = turns(word) or speaks(word) or side_at((word,), 0)
    return not (done or is_cue(word.text) or post_words.roles_of(word.text))


def is_ordinary(word: str) -> bool:
    """Tell whether a word is one of every day, in any of its forms: "warganya"; names are made of others."""
    return is_word(word) or is_word(root(word))


def is_proper(word: str) -> bool:
    """Tell whether a word is printed as a name: "Musk", neither "Rapat" nor "UMP"."""
    return word[:1].isupper() and word[1:].islower() and word.isalpha() and not is_ordinary(word)
