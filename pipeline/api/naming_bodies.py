"""One body among many of its kind: "Polres Jember", "KPU Manggarai", "Komisi VIII DPR", "DPD Golkar NTT".

Its place, its number or its party is part of its name and is never left out: the commission of another regency is no
answer. What is typed and what is printed are compared in full, without the words that either may lack ("Kabupaten").
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.api import offices, post_words
from pipeline.api.body_names import (
    cased,
    core,
    held_as,
    is_one_of,
    is_one_of_many,
    must_be_known,
    of_one_level,
    telling,
    things,
)
from pipeline.api.meaning import Meant
from pipeline.api.question_words import Word, asks, follows, is_done, parts_topics, speaks, words_of
from pipeline.indonesian.institutions import mentions
from pipeline.indonesian.institutions.kin import official
from pipeline.indonesian.keys import fold
from pipeline.indonesian.tokens import tokenize
from pipeline.schema.answers import Understood
from pipeline.store import bodies
from pipeline.store.database import Database, RowDict
from pipeline.store.naming import official as official_forms

#: Words of the longest post before a body.
_POST = 4
#: A party's people in a council.
_GROUP = "fraksi"
#: Bodies of the same kind that are offered where the one asked for is not here.
OFFERED = 3


@dataclass(frozen=True, slots=True)
class Local:
    """A body in a question, words ``start`` to ``end``: its name in full, "Kepolisian Resor Jember"."""

    start: int
    end: int
    name: str


def bodies_in(said: Sequence[Word]) -> list[Local]:
    """Return the bodies among a question's words that are one of many of their kind, in their order."""
    printed = [cased(word) for word in said]
    tokens = tokenize(" ".join(printed))
    word_of = [n for n, word in enumerate(printed) for _ in range(len(tokenize(word)))]
    if len(word_of) != len(tokens):
        return []
    found = []
    for hit in mentions.find(tokens).values():
        name = official(hit.name)
        if is_one_of_many(name):
            found.append(Local(word_of[hit.start], word_of[hit.end - 1] + 1, name))
    return sorted(found, key=lambda body: body.start)


def whole(words: str) -> Local | None:
    """Return the body that words name from end to end; None for other words."""
    said = words_of(words)
    found = bodies_in(said)
    return found[0] if len(found) == 1 and (found[0].start, found[0].end) == (0, len(said)) else None


def led(words: str) -> tuple[str, Local] | None:
    """Return the words before a body that ends a text, and the body: "ketua", of "ketua KPU Manggarai"."""
    said = words_of(words)
    found = bodies_in(said)
    if len(found) != 1 or not found[0].start or found[0].end != len(said):
        return None
    return " ".join(word.text for word in said[: found[0].start]), found[0]


def called(database: Database, body: Local) -> list[RowDict]:
    """Return the base's bodies that are the one named, however much of its name is printed.

    A party's group without its council, "Fraksi NasDem", is that of every council.
    """
    wanted, told = core(body.name), telling(body.name)
    rows = bodies.beginning(database, fold(body.name).split()[0], told)
    fits = (row for row in rows if (wanted == core(row["name"]) if told else wanted <= core(row["name"])))
    return [row for row in fits if of_one_level(body.name, row["name"])]


def posts(database: Database, roles: Sequence[str], body: Local, *, wide: bool) -> tuple[str, ...]:
    """Return the base's posts of some roles in a body; ``wide``, in its parts, too: "anggota DPRD Jatim"."""
    found: dict[str, None] = {}
    in_full = (f"{role} {fold(body.name)}" for role in roles)
    wanted = [core(form) for form in dict.fromkeys(form for post in in_full for form in offices.spellings(post))]
    for spelt in dict.fromkeys(form for role in roles for form in offices.spellings(role)):
        for begin in (spelt, *(f"{word} {spelt}" for word in offices.for_now())):
            keys = bodies.posts_with(database, begin, telling(body.name))
            found.update(dict.fromkeys(key for key in keys if is_one_of(key, wanted, wide=wide)))
    return tuple(key for key in found if of_one_level(body.name, key))


def posts_in(database: Database, words: str) -> tuple[str, ...]:
    """Return the posts that print a party's group in a council as theirs: "Ketua Fraksi Partai NasDem" of a DPRD."""
    body = whole(words)
    if body is None or fold(body.name).split()[0] != _GROUP:
        return ()
    keys = bodies.posts_holding(database, (_GROUP, *telling(body.name)))
    return tuple(key for key in keys if core(body.name) <= core(key) and of_one_level(body.name, key))


def spans(said: Sequence[Word]) -> list[set[int]]:
    """Return the places of words that belong together: a body and the post before it: "ketua Komisi VII DPR".

    Of a body that is one of a kind the name alone: "pengajar hukum | Universitas Nusa Cendana".
    """
    found = [
        set(range(start, end))
        for start in range(len(said))
        for end in range(start + 2, len(said) + 1)
        if all(word.low[0].isalnum() for word in said[start:end])  # what is taken stands here as a sign
        and fold(" ".join(word.text for word in said[start:end])) in official_forms()
    ]
    for body in bodies_in(said):
        start = next(
            (n for n in range(max(0, body.start - _POST), body.start) if _is_role(said[n : body.start])), body.start
        )
        found.append(set(range(start, body.end)))
    return found


def _is_role(said: Sequence[Word]) -> bool:
    return bool(post_words.roles_of(" ".join(word.text for word in said)))


def absent(database: Database, words: str) -> Meant | None:
    """Return a body of the state or a party that nobody here speaks for, or a post in it, and offer others of its kind.

    None where words name no such body from end to end.
    """
    before, body = led(words) or ("", whole(words))
    if body is None or not must_be_known(body.name) or _is_question(before):
        return None
    label = f"{before.capitalize()} {body.name}".strip()
    notes = [Understood(words, "position" if before else "institution", (fold(label),), label)]
    own = called(database, body) if before else []
    beside = [row for row in own if bodies.is_quoted(database, row["id"])] or siblings(database, body, most=OFFERED)
    notes += [Understood(words, "offered", (row["id"],), row["name"]) for row in beside]
    return Meant(positions=(fold(label),), notes=tuple(notes))


def _is_question(words: str) -> bool:
    """Tell whether words before a body are no post in it: "apa kata Sri soal putusan", "putusan", before a court."""
    said = words_of(words)
    told = any(asks(word) or parts_topics(word) or speaks(word) or follows(word) for word in said)
    told = (told or any(word.low in held_as() for word in said)) and not _is_role(said)
    return told or (bool(said) and (said[0].low in things() or (is_done(said[0]) and not _is_role(said))))


def unquoted(words: str) -> Meant | None:
    """Return a listed body that words name, "Gerindra", as a speaker of whom the base has nothing; else None."""
    listed = official_forms().get(fold(words))
    if listed is None:
        return None
    return Meant(positions=(listed[0],), notes=(Understood(words, "institution", (), listed[1]),))


def siblings(database: Database, body: Local, *, most: int) -> list[RowDict]:
    """Return bodies of the same kind that are quoted, for one who asks for a body that is not: other regions' KPU."""
    kind = core(body.name) - set(telling(body.name))
    rows = bodies.beginning(database, fold(body.name).split()[0], ())
    quoted = (row for row in rows if kind <= core(row["name"]) and bodies.is_quoted(database, row["id"]))
    return [row for row, _ in zip(quoted, range(most), strict=False)]
