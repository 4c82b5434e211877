"""Whether a figure is told as about so, as a least or as a most: "sekitar 5 persen", "tidak sampai 100 orang"."""

from __future__ import annotations

import re
from functools import cache

from pipeline.indonesian.figures.words import words_of
from pipeline.schema.spans import Modifier

_MARKS = "\"“”‘’'("
_BLANKS = str.maketrans(_MARKS, " " * len(_MARKS))
_MORE = re.compile(r"\s+lebih\b(?!-)(?:\s+(?P<next>\w+))?")
#: "12 bulan atau lebih", "1 bulan secara terus-menerus atau lebih".
_OR_MORE = re.compile(
    r"(?:\s[\w-]+){0,4}\satau\slebih\b(?!\s(?:dari|tinggi|rendah|besar|kecil|baik|banyak|sedikit|cepat|tepat|dikenal))"
)
_OVER = frozenset({"lebih", "lebih dari", "di atas", "melebihi", "melampaui"})
_UNDER = frozenset({"kurang dari", "di bawah"})
_UP_TO = frozenset({"hingga", "sampai"})
_FROM = frozenset({"mulai", "dari"})
#: How far, in characters, the last word, a modifier and a limit may stand before a figure.
_WORD, _REACH, _FAR = 24, 44, 90
#: How far behind a figure "atau lebih" may stand.
_OR = 44


@cache
def _limit() -> re.Pattern[str]:
    """A word of a limit shortly before "hingga", and no verb of change behind it: what is told is the most."""
    words = "|".join(re.escape(word) for word in words_of("limits"))
    changes = r"naik|turun|meningkat|bertambah|mencapai|diturunkan|dinaikkan"
    return re.compile(rf"(?i)\b(?:{words})\b(?![^.;\n]*\b(?:{changes})\b)[^.;\n]*$")


@cache
def _modifiers() -> tuple[dict[str, Modifier], frozenset[str]]:
    """The words that modify a figure, and the last words of them."""
    known: dict[str, Modifier] = {form: name for name, forms in words_of("modifiers").items() for form in forms}
    return known, frozenset(form.split()[-1] for form in known)


def modifier_of(text: str, start: int, end: int) -> Modifier | None:
    """Return "approx", "min" or "max" by the words just before the figure, or a "lebih" just after it."""
    near = text[start - _WORD if start > _WORD else 0 : start].rsplit(None, 1)
    last = near[-1].strip(_MARKS).lower() if near else ""
    if (last in _leading() or not last) and (found := _told_before(text, start)) is not None:
        return found
    opens = text[end : end + 2]
    if opens == " k" and text.startswith((" ke atas", " ke bawah"), end):
        return "min" if text[end + 4] == "a" else "max"
    if opens == " l":
        more = _MORE.match(text, end)
        return "min" if more is not None and more["next"] not in words_of("compared") else None
    return "min" if " atau lebih" in text[end : end + _OR] and _OR_MORE.match(text, end) is not None else None


@cache
def _leading() -> frozenset[str]:
    """The words just before a figure that a modifier may end with or stand before."""
    return frozenset({*_modifiers()[1], *words_of("between_modifier"), *words_of("existing"), *_UP_TO, *_FROM})


def _told_before(text: str, start: int) -> Modifier | None:
    """Return the modifier that the words before a number tell: "sedikitnya | 5 orang" is "min"."""
    near = text[max(0, start - _REACH) : start].lower()
    marked = not near.isascii() or "(" in near or '"' in near or "'" in near
    words = (near.translate(_BLANKS) if marked else near).split()
    exists = False
    between, existing = words_of("between_modifier"), words_of("existing")
    while words and (words[-1] in between or words[-1] in existing):
        exists = words.pop() in existing or exists
    if words and (found := _before(words, superlative=exists)) is not None:
        return found
    if words and words[-1] in _UP_TO and _limit().search(text, max(0, start - _FAR), start) is not None:
        return "max"
    opening = words and not exists and words[-1] in _FROM and "mulai" in words[-2:]
    return "min" if opening and text[start].isupper() else None


def _before(words: list[str], *, superlative: bool) -> Modifier | None:
    """Return the modifier that ends the words before a figure; "tidak boleh lebih dari" turns it round."""
    known, ends = _modifiers()
    if words[-1] not in ends:
        return None
    for count in (4, 3, 2, 1):
        phrase = " ".join(words[-count:])
        found = known.get(phrase) if len(words) >= count else None
        if found is None or (superlative and phrase.startswith("paling") and phrase != "paling tidak"):
            continue
        if phrase in _OVER and _denied(words[:-count]):
            return "max"
        return "min" if phrase in _UNDER and _denied(words[:-count]) else found
    return None


def _denied(words: list[str]) -> bool:
    """Whether the words before a modifier deny it: "tidak boleh | lebih dari"."""
    rest = list(words)
    while rest and rest[-1] in words_of("between_denial"):
        rest.pop()
    return bool(rest) and rest[-1] in words_of("denials")
