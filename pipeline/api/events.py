"""When something happened to somebody: "kapan Sri dilantik" is told by the sentence of the news that has its date."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pipeline.api.post_words import roles_of
from pipeline.api.question_words import asks_when, words_of
from pipeline.api.unknown_names import is_proper
from pipeline.indonesian import sentences
from pipeline.indonesian.calendar_words import MONTH_FORMS
from pipeline.indonesian.keys import fold
from pipeline.schema.answers import Understood
from pipeline.store import article_topics, entities
from pipeline.store.database import Database
from pipeline.store.roots import roots
from pipeline.store.statements import Wanted

#: Sentences told, and letters of a name's part that stands for the whole.
MOST, SHORTEST = 3, 4
#: A day as the press prints it: "23 Desember 2020", "(23/12/2020)".
_DAY = re.compile(rf"(?i)\b\d{{1,2}}\s*(?:/\d{{1,2}}|(?:{'|'.join(map(re.escape, MONTH_FORMS))})\b)")


def told(database: Database, question: str, wanted: Wanted, notes: Sequence[Understood]) -> tuple[Understood, ...]:
    """Return the sentences that tell a day of what nobody says of a person, those that hold his name and the words."""
    if not (wanted.speakers and any(map(asks_when, words_of(question)))):
        return ()
    words = " ".join(note.words for note in notes if note.kind in ("without", "around"))
    if not roots(words):
        return ()
    found: dict[str, Understood] = {}
    for article, sentence in _dated(database, wanted.speakers, words):
        found.setdefault(sentence, Understood(words, "sentence", (article,), sentence))
    return tuple(found.values())[:MOST]


def _dated(database: Database, persons: Sequence[str], words: str) -> Iterator[tuple[str, str]]:
    """Yield articles with a sentence that has the words, a day and a name of one of some persons."""
    names = _names(database, persons)
    wanted = set(roots(words))
    for row in article_topics.naming(database, persons, words):
        for start, end in sentences.split(row["text"]):
            sentence = row["text"][start:end]
            if _DAY.search(sentence) and wanted <= set(roots(sentence)) and _has_name(sentence, names):
                yield row["id"], sentence


def _has_name(sentence: str, names: set[str]) -> bool:
    """Tell whether a sentence has a name made of some parts alone: "Sri Wulandari" names no "Rina Wulandari"."""
    said = [word.text for word in words_of(sentence)]
    own = [fold(word) in names for word in said]
    others = [is_proper(word) and not mine and not roles_of(word) for word, mine in zip(said, own, strict=True)]
    places = (n for n, mine in enumerate(own) if mine and len(said[n]) >= SHORTEST)
    return any(not any(others[max(n - 1, 0) : n + 2]) for n in places)


def _names(database: Database, persons: Sequence[str]) -> set[str]:
    """Return the parts of the names that some persons are called by."""
    forms = (alias.alias for number in persons for alias in entities.aliases(database, number))
    return {part for form in forms for part in fold(form).split()}
