"""Which side words take on a law: "kami menolak Inpres itu" is against it; most words take none.

Only a plain word of support or refusal beside a law counts, and only where it is the speaker himself who supports,
refuses or judges (``whose_stand``). A question, words of both sides, or a refusal of something else ("menolak
permohonan") leave the side open: better none than a wrong one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import Literal

from pipeline.indonesian.whose_stand import Voice, demands, does, is_wanted, judges
from pipeline.resources.read import toml

__all__ = ["Leaning", "Voice", "leaning", "marks", "measured_by"]

Side = Literal["for", "against"]
_NEW_CLAUSE = re.compile(r"(?i)[.,;:?!]|\b(?:tetapi|tapi|namun|melainkan|justru|dan|serta|karena|sehingga)\b")

#: What stands behind a law tells of it up to here: "tolak RUU itu hingga dicabut" refuses it.
_REST = re.compile(rf"{_NEW_CLAUSE.pattern}|\b(?:hingga|sampai|yang|agar|untuk|sebelum)\b")


@dataclass(frozen=True, slots=True)
class Leaning:
    """A side and the words that show it, as a place in the text; ``law`` is where the law they act on is called."""

    side: Side
    start: int
    end: int
    law: tuple[int, int] = (0, 0)


def leaning(text: str, *, asks: bool = False, voice: Voice | None = None) -> Leaning | None:
    """Return the side that a speaker takes on a law, None where he takes none or both, or where others take it.

    Args:
        text: the words of a statement.
        asks: whether the statement asks somebody for something: "(meminta) Presiden mencabut UU itu".
        voice: who speaks.

    >>> leaning("kami tidak setuju dengan aturan itu").side
    'against'
    >>> leaning("massa menolak aturan itu") is None
    True
    """
    return next(iter(marks(text, asks=asks, voice=voice)), None)


def marks(text: str, *, asks: bool = False, voice: Voice | None = None) -> tuple[Leaning, ...]:
    """Return all words by which a speaker takes the one side that he takes on laws; () where he takes none or both."""
    if text.rstrip("\"'” ").endswith("?"):
        return ()
    voice = voice or Voice()
    if voice.is_nameless or voice.cue.lower() in toml("leanings.toml")["former"]["denials"]:
        return ()
    asks = asks or voice.cue.lower() in toml("leanings.toml")["asked"]["hopes"]
    found = [*_found(text, voice, asks=asks)] or [*_asked(text, voice, asks=asks)] or [*_said_of(text, voice)]
    found = [mark for mark in found if mark.side == "for" or not _refuses_not(text)]
    return tuple(found) if len({mark.side for mark in found}) == 1 else ()


def measured_by(found: Leaning, text: str, laws: Iterable[str]) -> bool:
    """Tell whether a side is taken by a law and not on it: "melanggar UUD 1945" is no word against the UUD 1945."""
    table = toml("leanings.toml")["measure"]
    marked = text[found.start : found.end].lower()
    return not set(laws).isdisjoint(table["laws"]) and any(word in marked for word in table["words"])


def _found(text: str, voice: Voice, *, asks: bool) -> Iterator[Leaning]:
    sides: tuple[Side, Side] = ("for", "against")
    for side in sides:
        for match in _pattern(side).finditer(text):
            name = "before" if match["before"] else "after"
            before = text[: match.start(name)]
            taken = _taken(side, match, turned=_near("turned", before))
            others = name == "before" and _near("others", before) and not _is_own(before)
            past = name == "before" and _is_former(before)
            open_yet = past or (name == "after" and _is_feared(before, match["after"]))
            if taken is None or others or open_yet or _is_beside(match) or not _is_his(match, voice, asks=asks):
                continue
            law = (match.end(name), match.end()) if name == "before" else (match.start(), match.start(name))
            yield Leaning(taken, match.start(name), match.end(name), law)


def _is_feared(before: str, form: str) -> bool:
    """Tell whether a law is only feared to harm: "berpotensi (mendegradasi) peran daerah" refuses nothing."""
    table = toml("leanings.toml")["feared"]
    return form.lower() in table["harms"] and (before.lower().split() or [""])[-1] in table["forms"]


def _is_former(before: str) -> bool:
    """Tell whether a side is of the past or given up: "dulu kami (menolak)", "urung (menolak)"."""
    table = toml("leanings.toml")["former"]
    said = f"{_CONTRAST.split(before)[-1].lower()} "
    return any(re.search(rf"\b{_any([form])}\s", said) for form in table["forms"]) and not any(
        re.search(rf"\b{now}\b", said) for now in table["still"]
    )


#: What was so once ends before these: "dulu kami menolak, sekarang ...".
_CONTRAST = re.compile(r"(?i)[.;?!,]|\b(?:tetapi|tapi|namun|sekarang|kini|saat ini)\b")


def _is_beside(match: re.Match[str]) -> bool:
    """Tell whether a law is mended, made or filled rather than judged: "RUU itu akan memangkas tumpang tindih"."""
    table, before = toml("leanings.toml")["beside"], match.string[: match.start()].rstrip()
    if match["before"]:
        rest = _REST.split(match.string[match.end() :])[0].lower().split()[:5]
        return _is_noun(match["before"]) and not set(rest).isdisjoint(table["predicates"])
    made = (before.split() or [""])[-1].lower() in table["words"]
    between = match.string[match.start() : match.start("after")]
    return made or before.lower().endswith(tuple(table["into"])) or _near("mended", before) or _near("mended", between)


def _refuses_not(text: str) -> bool:
    """Tell whether somebody says that he does not refuse: "kami tidak menolak, tetapi pasal itu harus direvisi"."""
    table = toml("leanings.toml")["turned"]
    words = re.findall(r"[\w-]+", text.lower())
    return any(word in table["refusals"] and before in table["forms"] for before, word in pairwise(words))


def _taken(side: Side, match: re.Match[str], *, turned: bool) -> Side | None:
    """Return the side that a form takes: turned, or on a law that is to be undone ("setuju RUU itu dicabut")."""
    if turned:
        return None if side == "against" else "against"
    rest = set(_REST.split(match.string[match.end() :])[0].lower().split()) if match["before"] else set()
    if rest & set(toml("leanings.toml")["undone"]["allowed"]):
        return None
    undone = rest & set(toml("leanings.toml")["undone"]["forms"])
    if not undone:
        return side
    return "against" if side == "for" else None


def _is_his(match: re.Match[str], voice: Voice, *, asks: bool) -> bool:
    """Tell whether a form is what the speaker does, thinks or wants others to do."""
    text, start = match.string, match.start()
    if match["after"]:
        return judges(text, start, match.start("after"), match.end(), voice)
    given = text[:start].split()[-1:] or [voice.cue]
    if _is_noun(match["before"]) and given[0].lower() not in toml("leanings.toml")["given"]["verbs"]:
        return False
    if asks:
        return is_wanted(text, start)
    return _is_own(text[:start]) or does(text, start, match.end(), voice)


def _is_noun(form: str) -> bool:
    """Tell whether a form is a noun, which somebody must give: "(menyatakan) penolakan terhadap RUU itu"."""
    return form.lower().startswith(("penolakan", "dukungan"))


def _asked(text: str, voice: Voice, *, asks: bool) -> Iterator[Leaning]:
    """Yield the sides that requests take: "Presiden mencabut UU itu" where a speaker demands it."""
    sides: tuple[Side, Side] = ("for", "against")
    for side in sides:
        for match in _request(side).finditer(text):
            start = match.start("before")
            wanted = is_wanted(text, start) if asks else demands(text, start, voice)
            if wanted and not _near("turned", text[:start]):
                yield Leaning(side, start, match.end("before"), (start, match.end("before")))


def _said_of(text: str, voice: Voice) -> Iterator[Leaning]:
    """Yield the side of a verb that is itself how it is said: "(ia mengkritik) RUU itu"."""
    sides: tuple[Side, Side] = ("for", "against")
    for side in sides:
        if not voice.direct and voice.cue.lower() in toml("leanings.toml")[side]["before"]:
            for match in re.finditer(rf"(?i)\A(?:atas|terhadap|soal|adanya)?\s*{_law()}", text):
                yield Leaning(side, match.start(), match.end(), match.span())


def _is_own(before: str) -> bool:
    """Tell whether what stands before a form is what the speaker does himself: "akan menggelar aksi (menolak)"."""
    table = toml("leanings.toml")["own"]
    words = before.lower().split()
    begins = any(" ".join(words).startswith(f"{start} ") for start in table["begins"])
    near = words[-table["reach"] :]
    acts = any(pair in _own_acts() for pair in pairwise(near)) or set(near) & set(table["goes"])
    return begins and bool(acts) and set(words).isdisjoint(table["barred"])


@cache
def _own_acts() -> frozenset[tuple[str, str]]:
    table = toml("leanings.toml")["own"]
    return frozenset((does, action) for does in table["does"] for action in table["actions"])


def _near(kind: str, before: str) -> bool:
    """Tell whether a word that turns a form, or gives it to others, stands close before it in its clause."""
    table = toml("leanings.toml")[kind]
    clause = _NEW_CLAUSE.split(before)[-1]
    return bool(set(table["forms"]) & {word.lower() for word in clause.split()[-table["reach"] :]})


@cache
def _pattern(side: Side) -> re.Pattern[str]:
    """Return the pattern of a side: a form, then a law; or a law, then a form."""
    table = toml("leanings.toml")
    other = table["others"]["between"]
    between, apart = (
        rf"(?:\s+(?!(?:{_any(barred)})\b)[^\W_][\w/.-]*){{0,{table['law']['reach']}}}?\s+"
        for barred in (other, [*other, "dan", "serta", "atau"])
    )
    before, after = (_any(table[side][name]) for name in ("before", "after"))
    after += rf"|(?:{_any(table['ought']['modal'])})(?:\s+\w+)?\s+(?:{_any(table['ought'][side])})"
    named = r"(?:\s+(?-i:[A-Z])[\w/.-]*){0,5}"
    return re.compile(
        rf"(?i)(?<!\w)(?:(?P<before>{before})(?!\w){between}{_law()}|{_law()}{named}{apart}(?P<after>{after})(?!\w))"
    )


@cache
def _request(side: Side) -> re.Pattern[str]:
    """Return the pattern of what is asked for: a verb, then a law ("mencabut UU itu"); or a law, then its fate."""
    table = toml("leanings.toml")
    forms, nouns, done = (_any(table[kind][side]) for kind in ("asked", "asked_first", "ought"))
    first = rf"\A(?:{nouns})(?:\s+(?:atas|terhadap))?\s+{_law()}"
    small = r"(?:\s+(?:itu|ini|tersebut|agar|segera|harus|tahun|dapat|bisa|\d+)){0,4}"
    passive = rf"(?i:{_law()})(?:\s+[A-Z\d][\w/-]*){{0,5}}{small}\s+(?i:{done})\b"
    active = rf"(?<!\w)(?:{forms})(?!\w)(?:\s+[^\W_][\w-]*)?\s+{_law()}"
    return re.compile(rf"(?P<before>(?i:{first}|{active})|{passive})")


@cache
def _law() -> str:
    return rf"(?:{_any(toml('leanings.toml')['law']['nouns'])}|per(?:men(?!ung)|wal(?!i)|gub|bup)\w+)(?!\w)"


def _any(forms: list[str]) -> str:
    return "|".join(re.escape(form).replace(r"\ ", r"\s+") for form in sorted(forms, key=len, reverse=True))
