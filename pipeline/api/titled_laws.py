"""Laws asked for by what they are about, found by their titles: "PMK berapa yang mengatur impor barang"."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline import resources
from pipeline.api import facts, law_questions
from pipeline.api.hints import LONG
from pipeline.api.law_labels import regulation_label
from pipeline.api.question_words import Word, asks, befalls_law, is_light, words_of
from pipeline.api.telling import shortened
from pipeline.indonesian import regulations
from pipeline.schema.answers import Found, StatementRow, Understood
from pipeline.store import laws
from pipeline.store.database import Database
from pipeline.store.roots import roots

#: Laws told of one question, and mentions of each that are read for one with its number.
MOST, READ = 3, 40


def told(database: Database, question: str, found: Found[StatementRow]) -> tuple[Understood, ...]:
    """Return sentences that name the laws by number whose titles hold all that a question tells; () where none does.

    Where a statement tells the number, none is needed.
    """
    said = words_of(question)
    law, fact = law_questions.asked(said), facts.asked(said)
    rows = [row.words for row in found.rows if row.basis is None]
    if law.kind != "law" or (rows and facts.any_shown(fact, rows)):
        return ()
    told_of = [
        word
        for n, word in enumerate(said)
        if n not in law.idle and n not in law.named and not (asks(word) or is_light(word))
    ]
    if not told_of or any(map(befalls_law, told_of)):
        return ()
    kind = law_questions.prefix(" ".join(said[n].text for n in law.named))
    wanted = set(roots(" ".join(word.text for word in told_of)))
    numbers = [
        row["id"]
        for row in laws.titled_with(database, kind, [word.low for word in told_of if word.low in wanted])
        if wanted <= set(roots(row["title"]))
    ]
    sentences = (_sentence(database, number, fact, told_of) for number in numbers[:MOST])
    return tuple(one for one in sentences if one is not None)


def titles(question: str, notes: Sequence[Understood]) -> tuple[Understood, ...]:
    """Return the titles in the index of laws of which a question asks what they are about: "UU 4/2023 tentang apa"."""
    if law_questions.asked(words_of(question)).kind != "subject":
        return ()
    laws_of = [number for note in notes if note.kind == "regulation" for number in note.ids]
    named = ((regulation_label(number), regulations.title(number), number) for number in laws_of)
    return tuple(
        Understood(label, "titled", (number,), title) for label, title, number in named if title and _is_one(title)
    )


def _is_one(title: str) -> bool:
    """Tell whether a title names what a law is about, and not who made it: no "Presiden Republik Indonesia"."""
    return title.casefold() not in resources.toml("questions.toml")["law_questions"]["untitled"]


def _sentence(database: Database, law: str, fact: facts.Fact, said: Sequence[Word]) -> Understood | None:
    """Return the newest sentence that names a law by its number, best one that tells what it is about."""
    typed = " ".join(word.text for word in said)
    wanted, found = set(roots(typed)), []
    for row in laws.mentions(database, (law,), limit=READ).rows:
        words = row.context.replace("‹", "").replace("›", "")
        if fact.is_shown(row.context.split("‹")[-1].split("›")[0]) and fact.is_shown(words):
            sentence = Understood(typed, "sentence", (row.article,), shortened(words, LONG))
            found.append((not wanted <= set(roots(words)), sentence))
    return min(found, key=lambda pair: pair[0])[1] if found else None
