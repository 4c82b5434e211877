"""An article of a law as somebody asks for it, and whether what was cited holds it: "Pasal 27 ayat (3)" -> "27(3)".

What is cited is kept as ``articles`` writes it: "45A(2);28(2);27(3)" holds Pasal 27, and its third paragraph.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from pipeline.indonesian.regulations import articles

_BEGINS = re.compile(r"(?i)\bp(?:asal|sl\.?)(?=[\s-]*\d)")
_PART = re.compile(r"(?P<number>\d+)(?P<letter>[A-Za-z]{0,2})(?P<rest>.*)")
_REST = re.compile(r"(?:\((?P<ayat>\w+)\))?(?P<huruf>[a-z](?![a-z]))?(?:angka(?P<angka>\d+))?(?:ke-(?P<ke>\w+))?")
_RANGE = re.compile(r"(\d+)[A-Za-z]*-(\d+)")


def asked(words: str) -> str:
    """Return the articles that words ask for, "" where they ask for none.

    >>> asked("Pasal 27 ayat 3 UU ITE")
    '27(3)'
    """
    found = _BEGINS.search(words)
    run = articles.read(f"Pasal{words[found.end() :]}", 0) if found else None
    return run.pasal if run else ""


def holds(cited: str, wanted: str) -> bool:
    """Tell whether what a text cites holds one of the articles wanted, as far as the words of both go.

    >>> holds("45A(2);28(2);27(3)", "27"), holds("27(3)", "27(1)")
    (True, False)
    """
    return any(_is_in(part, one) for part in cited.split(";") for one in wanted.split(";"))


def label(wanted: str) -> str:
    """Return articles as people say them: "27(3);28" -> "Pasal 27 ayat (3), Pasal 28"."""
    return ", ".join(_label(part) for part in wanted.split(";"))


def begins(wanted: str) -> Iterable[str]:
    """Return the numbers of the articles wanted, by which what cites them is looked up."""
    return dict.fromkeys(found["number"] for part in wanted.split(";") if (found := _PART.match(part)))


def _is_in(cited: str, wanted: str) -> bool:
    one, other = _PART.match(cited), _PART.match(wanted)
    if one is None or other is None:
        return False
    spread = _RANGE.match(cited)
    if spread is not None:
        return int(spread[1]) <= int(other["number"]) <= int(spread[2])
    # A small letter may be a "huruf" of the article; a capital is of another article: 88B is not in 88.
    lettered = one["letter"].lower() == other["letter"].lower()
    whole = not other["letter"] and not other["rest"] and one["letter"].islower()
    same = one["number"] == other["number"] and (lettered or whole)
    return same and one["rest"].startswith(other["rest"])


def _label(part: str) -> str:
    found = _PART.match(part)
    if found is None or _RANGE.match(part):
        return f"Pasal {part}"
    rest = _REST.match(found["rest"])
    said = [("ayat ({})", "ayat"), ("huruf {}", "huruf"), ("angka {}", "angka"), ("ke-{}", "ke")]
    more = [form.format(rest[name]) for form, name in said if rest and rest[name]]
    return " ".join((f"Pasal {found['number']}{found['letter']}", *more))
