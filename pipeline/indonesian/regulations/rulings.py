"""Court rulings called by their topic: "putusan soal batas usia calon presiden", numbered elsewhere in the article."""

from __future__ import annotations

import re
from functools import cache

from pipeline.indonesian.keys import fold
from pipeline.indonesian.regulations import index
from pipeline.indonesian.regulations.drafts import Draft
from pipeline.resources.read import toml, words

#: Words that end a topic: what they open is said of the ruling.
_ENDING = words("regulation_words.toml", "after_topics")
_TOPIC = re.compile(
    r"(?i:putusan)\s+(?:MK\s+)?(?=(?:uji|soal|tentang|mengenai|terkait|syarat|batas|perkara|pada\s+(?:syarat|batas))\s)"
    rf"(?P<topic>(?:(?!(?:{'|'.join(_ENDING)})\b)"
    r"\(?[\w/-]+\)?[ \u00a0]?){2,16})"
)
_COURT = re.compile(r"\bMK(?:MK)?\b|Mahkamah\s+Konstitusi")
_CLAUSE = re.compile(r"\s+yang\s[^.;\n\"”]{4,110}")
#: The title behind the ruling's name is no part of its mention: "putusan uji materi tentang batas usia".
_TITLED = re.compile(r"(?<=\w)\s+(?:tentang|mengenai|terkait|soal)\s")


def read(text: str, start: int) -> Draft | None:
    """Return the draft of a ruling that begins at ``start`` and is named by its topic, None where none is."""
    found = _TOPIC.match(text, start)
    if found is None:
        return None
    titled = _TITLED.search(found["topic"])
    printed = found["topic"][: titled.start()] if titled is not None else found["topic"]
    end = found.start("topic") + len(printed.rstrip())
    return Draft(start, end, noun="topic", name=found["topic"].strip())


@cache
def _topics() -> dict[str, list[frozenset[str]]]:
    return {
        row["id"]: [frozenset(fold(words).split()) for words in (*row["topics"], *row.get("also", ()))]
        for row in toml("regulations.toml")["ruling"]
    }


def fits(topic: str, ruling: str, title: str) -> bool:
    """Tell whether a topic is that of a ruling, by what is known of it or by the title that the article gives it."""
    words = frozenset(fold(topic[:120]).split())
    if any(known <= words for known in _topics().get(ruling, [])):
        return True
    titled = {word for word in fold(title).split() if len(word) > 3}
    return len(words & titled) >= 2


@cache
def _names() -> dict[frozenset[str], str]:
    rows = toml("regulations.toml")["ruling"]
    return {frozenset(fold(words).split()): row["name"] for row in rows for words in row["topics"]}


def named(topic: str) -> str | None:
    """Return the name of the well-known ruling whose topic this is.

    "syarat batas usia capres" -> "batas-usia-capres-cawapres".
    """
    words = frozenset(fold(topic[:120]).split())
    return next((name for known, name in _names().items() if known <= words), None)


@cache
def bearing(name: str) -> tuple[str, ...]:
    """Return the rulings that the press calls by a name, oldest first.

    "batas-usia-capres-cawapres" -> Putusan MK 90 of 2023.
    """
    rows = toml("regulations.toml")["ruling"]
    return tuple(sorted((row["id"] for row in rows if row["name"] == name), key=lambda id: str(id)[-4:]))


def name_of(ruling: str) -> str | None:
    """Return the name by which the press calls a ruling, None for one that it calls by its number alone."""
    rows = toml("regulations.toml")["ruling"]
    return next((str(row["name"]) for row in rows if row["id"] == ruling), None)


@cache
def words_of(name: str) -> frozenset[str]:
    """Return the words by which a well-known ruling's topic is told: "usia", "capres", "calon", "presiden"."""
    said = (words for id in bearing(name) for words in _topics()[id])
    return frozenset().union(*said)


def of_court(text: str) -> bool:
    """Tell whether an article speaks of the constitutional court, whose rulings go by their topics."""
    return _COURT.search(text) is not None


def told(text: str, end: int) -> str:
    """Return the clause that tells what a ruling is about: " yang mengubah syarat usia calon presiden"."""
    found = _CLAUSE.match(text, end)
    return found[0] if found is not None else ""


@cache
def _numbered() -> dict[str, list[str]]:
    table: dict[str, list[str]] = {}
    for id in dict.fromkeys((*_topics(), *index.laws())):
        if id.startswith("putusan-mk-"):
            table.setdefault(id.removeprefix("putusan-mk-").split("/")[0], []).append(id)
    return table


def of_number(number: str, around: str) -> str | None:
    """Return the one well-known ruling of a number alone, where the words around speak of its topic.

    "Putusan MK No. 135".
    """
    known = [id for id in _numbered().get(number, ()) if _spoken_of(id, around)]
    return known[0] if len(known) == 1 else None


def _spoken_of(ruling: str, around: str) -> bool:
    words = frozenset(fold(around).split())
    if any(known <= words for known in _topics().get(ruling, [])):
        return True
    topic = (index.title(ruling) or "").rpartition("(")[2]
    told = {word for word in fold(topic).split() if len(word) > 3}
    return len(told & words) >= min(3, len(told)) > 0
