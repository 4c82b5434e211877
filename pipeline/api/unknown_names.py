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
from pipeline.api.question_words import (
    Word,
    asks,
    introduces,
    is_title,
    is_word,
    manner_of,
    parts_topics,
    side_at,
    speaks,
    turns,
)
from pipeline.schema.answers import Understood
from pipeline.store import elsewhere, statements
from pipeline.store.database import Database
from pipeline.store.roots import root
from pipeline.store.statements import Wanted

#: Letters of a name that stands alone, at least: shorter words are short forms.
_SHORTEST = 4
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
    for start, end in list(_names(database, left, found)):
        beside = [note for note in found.notes if note.kind in _BESIDE and _is_part(left, note, start, end)]
        found = _without(found, beside)
        typed = " ".join(
            filter(None, (left.text(start, end), *(note.words for note in beside if note.kind == "person")))
        )
        taken |= set(range(start, end))
        offered = tuple(replace(note, kind="offered") for note in beside)
        found = found.with_(Meant(notes=(_unknown(database, typed), *offered)))
    return found


#: Kinds of notes whose words may be part of a longer name: a post before it, a person behind it.
_BESIDE = ("person", "position")


def _unknown(database: Database, name: str) -> Understood:
    """Return the note that nobody is called so, or that nobody is quoted whom some articles name."""
    held = elsewhere.holding(database, f'"{name}"')
    return Understood(name, "silent", tuple(held[:_NAMED]), str(len(held))) if held else Understood(name, "nobody")


def _is_part(left: _Left, note: Understood, start: int, end: int) -> bool:
    """Tell whether what was found belongs to a name: a post right before it, a person's name right behind it."""
    words = [word.casefold() for word in note.words.split()]
    first = start - len(words) if note.kind == "position" else end
    return first >= 0 and [word.low for word in left.said[first : first + len(words)]] == words


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
    place = 0
    while place < len(left.said):
        end = place
        while left.is_free(end) and _may_be_name(left.said[end]):
            end += 1
        whole = end - place == len(left.said)  # looked for as words, which is told
        if end > place and not whole and _is_name(database, left, place, end, found):
            yield place, end
        place = max(end, place + 1)


def _is_name(database: Database, left: _Left, start: int, end: int, found: Meant) -> bool:
    """Tell whether free words are a speaker's name: by where they stand, by capitals, by the name that they begin."""
    words = left.said[start:end]
    capital = all(word.text[:1].isupper() for word in words)
    strange = [word for word in words if not is_ordinary(word.text)]
    if not strange or (len(strange) < len(words) and not capital):
        return False
    if _is_introduced(left, start) or _begins_a_name(database, left, start, end, found):
        return True
    many = len(words) > 1 or len(words[0].text) >= _SHORTEST
    if _speaks_behind(left, end) and many and (capital or len(words) > 1):
        return True
    unheard = many and len(strange) == len(words) and (len(words) > 1 or _speaks_behind(left, end))
    return unheard and not elsewhere.holding(database, f'"{left.text(start, end)}"')


def _begins_a_name(database: Database, left: _Left, start: int, end: int, found: Meant) -> bool:
    """Tell whether words run into the name of somebody found who never says them: "Wasmadi" before "Edi Susilo"."""
    ids = [note.ids for note in found.notes if note.kind == "person" and _is_part(left, note, start, end)]
    said = (Wanted(speakers=persons, words=left.text(start, end)) for persons in ids)
    return any(not statements.newest(database, wanted, most=1) for wanted in said)


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
    if turns(word) or is_cue(word.text) or speaks(word) or side_at((word,), 0) or post_words.roles_of(word.text):
        return False
    return not (is_taken(word.text) or naming_posts.is_body(word.text))


def is_ordinary(word: str) -> bool:
    """Tell whether a word is one of every day, in any of its forms: "warganya"; names are made of others."""
    return is_word(word) or is_word(root(word))


def is_proper(word: str) -> bool:
    """Tell whether a word is printed as a name: "Musk", neither "Rapat" nor "UMP"."""
    return word[:1].isupper() and word[1:].islower() and word.isalpha() and not is_ordinary(word)
