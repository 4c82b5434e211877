"""Figures in an article: "36,7 juta peserta", "Rp 1,5 triliun", "2-3 persen", each with value, unit and what is measured."""  # noqa: E501

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import cache

import regex

from pipeline.indonesian import dates, numbers, regulations
from pipeline.indonesian.figure_words import (
    FIGURE,
    KEDUA,
    SE_UNIT,
    is_unit,
    modifier_of,
    per_of,
    read_unit,
    unit_of_currency,
    words_of,
)
from pipeline.indonesian.measures import measure_of
from pipeline.schema import Figure, RegulationMention
from pipeline.schema.spans import Value

_CLOCK = regex.compile(
    r"\d{1,2}[.:]\d{2}(?:[.:]\d{2})?\s*(?:-\s*\d{1,2}[.:]\d{2}\s*)?(?:WIB|WITA|WIT|waktu\s+setempat)\b"
)
_MENJADI = regex.compile(
    r"\s*(?:per\s+\w+\s*)?(?:\([^)]*\)\s*)?,?\s*(?:kini\s+|sekarang\s+)?(?:menjadi|jadi|ke)\s+(?:sekitar\s+)?"
)
_DARI = regex.compile(
    r"\s*(?:per\s+\w+\s*)?,?\s*(?:dari|dibanding(?:kan)?|dari\s+sebelumnya|dari\s+semula)\s+(?:sebelumnya\s+|semula\s+|awalnya\s+)?"
)
_GROWTH = regex.compile(r"(?:dari|semula|sebelumnya|dari\s+semula)\s*$")
_RISE = regex.compile(r"(?:menjadi|jadi)\s*$")


def find(text: str, *, cited: Iterable[RegulationMention] | None = None) -> list[Figure]:
    """Return the figures of an article, in order, with comparisons linked.

    Args:
        text: the article.
        cited: its regulation mentions where they are known already, whose numbers are no figures.
    """
    mentions = regulations.find(text) if cited is None else cited
    taken = [(m.start, m.end) for m in mentions if m.kind != "anaphor"]
    taken += [(d.start, d.end) for d in dates.find(text, None)]
    taken += [(m.start(), m.end()) for m in _CLOCK.finditer(text)]
    return find_outside(text, taken)


def find_outside(text: str, taken: list[tuple[int, int]]) -> list[Figure]:
    """Return the figures that stand outside what other rules have taken: regulations, dates, clock times."""
    blocked = sorted(taken)
    found: list[Figure] = []
    place, at = 0, 0
    while (match := FIGURE.search(text, place)) is not None:
        while at < len(blocked) and blocked[at][1] <= match.start():
            at += 1
        if at < len(blocked) and blocked[at][0] <= match.start():
            place = max(blocked[at][1], match.start() + 1)
            continue
        figure = _read(text, match)
        if figure is not None and not (at < len(blocked) and blocked[at][0] < figure.end):
            found.append(figure)
            place = figure.end
        else:
            place = match.end() if match.lastgroup == "kedua" or figure is None else figure.end
    for pattern in (SE_UNIT, KEDUA):
        found.extend(_single(text, match) for match in pattern.finditer(text) if is_unit(match["unit"], scaled=False))
    return _linked(text, _apart(found))


def _apart(found: list[Figure]) -> list[Figure]:
    kept: list[Figure] = []
    for figure in sorted(found, key=lambda f: (f.start, -f.end)):
        if not kept or figure.start >= kept[-1].end:
            kept.append(figure)
    return kept


def _single(text: str, match: regex.Match[str]) -> Figure:
    if match.re is SE_UNIT or match["unit"] is None:
        value: Value = 1
        unit = match["unit"].lower()
    else:
        value = numbers.UNITS[match["word"].lower()]
        unit = match["unit"].lower()
    return _figure(text, match.start("whole"), match.end("whole"), value, unit)


def _figure(text: str, start: int, end: int, value: Value, unit: str | None, *, approx: bool = False) -> Figure:
    modifier = modifier_of(text, start, end)
    return Figure(
        start=start,
        end=end,
        value=value,
        unit=unit,
        modifier="approx" if approx and modifier is None else modifier,
        measure=measure_of(text, start, end, unit),
        per=per_of(text, end),
        as_of=None,
    )


def _read(text: str, match: regex.Match[str]) -> Figure | None:
    """Read the figure that begins at a number, or None where the number counts nothing."""
    low = numbers.value(match["low"])
    if low is None:
        return None
    high = numbers.value(match["high"]) if match["high"] else None
    scale = _scale(match["scale"] or "")
    currency = unit_of_currency(match["cur"])
    end = match.end()
    unit, end = read_unit(text, end, currency=currency, spelled=match["low"].lower(), scaled=bool(match["scale"]))
    low_scale = _scale(match["lowscale"] or "") if match["lowscale"] else scale
    if not _counts(text, match, unit, end):
        return None
    value: Value = numbers.whole(low * low_scale)
    if high is not None:
        upper = numbers.whole(high * scale)
        if not isinstance(value, tuple) and upper > value:
            value = (value, upper)
        else:
            return None
    start = match.start()
    closing = text[end : end + 1] == ")" and "(" in text[start:end] and ")" not in text[start:end]
    return _figure(text, start, end + closing, value, unit, approx=(match["scale"] or "").endswith("an"))


@cache
def _scale(word: str) -> float:
    plain = word.strip("() \n\u00a0").lower().removesuffix("an")
    short = {"t": 1e12, "m": 1e9, "": 1.0}
    return float(short.get(plain, words_of("scales").get(plain, 1.0)))


def _counts(text: str, match: regex.Match[str], unit: str | None, end: int) -> bool:
    """Whether a number is a quantity, not part of a name, an address, a list or an ordinal."""
    before = text[max(0, match.start() - 40) : match.start()]
    if match["cur"] or unit in {"%", "IDR", "USD"}:
        return True
    digits = match["low"][0].isdigit()
    if regex.search(r"(?:[\w)][-/.:,]|[\w&]|\bke\s?-\s?|#|@)$", before) and not regex.search(r"[a-z]\.$", before):
        return False
    last = regex.search(r"([\w.]+)[\s-]+$", before)
    word = last[1].lower().rstrip(".") if last else ""
    if word in words_of("name_before") or word == "salah" or word == "ke":
        return (
            unit is not None
            and word in {"tahap", "poin", "tahun", "kilometer", "jam", "kelas"}
            and bool(match["scale"])
        )
    if match["low"].lower() == "satu" and unit in {"sisi", "data", "sama", "per", "panca"}:
        return False
    after = text[end : end + 12]
    if unit is None and not match["scale"]:
        if not digits and match["low"].lower() not in {"setengah", "seperempat"}:
            return False
        if match["low"].lower() in {"setengah", "seperempat"}:
            return True
        if regex.match(r"\s*[/:]\s*\d|-\w|\.\d|\w", after) or not (
            word in words_of("number_before") or ("," in match["low"] and word == "dari")
        ):
            return False
        return not regex.fullmatch(r"(?:19|20)\d\d", match["low"])
    if (  # noqa: SIM102
        last
        and last[1][0].isupper()
        and last[1] not in {"Rp"}
        and digits
        and not match["scale"]
        and word not in {"sebanyak", "ada", "sekitar", "total"}
    ):
        if regex.match(r".*[A-Z]\w*[\s]+$", before, regex.S) and not regex.search(
            r"(?:^|[.!?\"“\n]\s*)[A-Z][a-z]+\s+$", before
        ):
            return unit in words_of("measures_after_name")
    if (
        regex.fullmatch(r"(?:19|20)\d\d", match["low"])
        and match["high"] is None
        and unit not in {"orang", "personel", "unit", "jiwa", "ton"}
    ):
        return False
    return not (
        digits
        and regex.search(r"(?:^|\n)\s*$", before)
        and regex.match(r"[.)]\s", text[match.end("low") : match.end("low") + 2])
    )


def _linked(text: str, figures: list[Figure]) -> list[Figure]:
    """Link the new figure of "naik dari X menjadi Y" and "menjadi Y dari X" to the old one."""
    linked = list(figures)
    for place in range(1, len(linked)):
        old, new = linked[place - 1], linked[place]
        between = text[old.end : new.start]
        if len(between) > 60 or old.unit != new.unit:
            continue
        if _MENJADI.fullmatch(between):
            linked[place] = replace(new, compared_with=place - 1)
        elif _DARI.fullmatch(between) and _RISE.search(text[max(0, old.start - 30) : old.start]):
            linked[place - 1] = replace(old, compared_with=place)
    return linked
