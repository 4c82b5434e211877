"""The bases of rates: "per bulan" in "Rp 2 juta per bulan", "setiap liter", "sehari", "kafein per hari"."""

from __future__ import annotations

import re

from pipeline.indonesian.figures.words import either

_PER = re.compile(
    rf"\s*(?:\([^)]{{1,20}}\)\s*)?(?:\bper\b-?|\bper(?=(?:{either('glued_bases')})\b)|/(?:se)?|\b(?:{either('rate_leads')})\b)\s*"
    rf"(?P<per>{either('long_bases')}|(?!(?:{either('no_bases')})\b)[a-z][A-Za-z]+|m[23]|(?:{either('base_codes')})\b)|"
    rf"\s+se(?P<se>{either('bases_with_se')})\b"
)
#: A rate whose base stands behind what is counted: "400 mg kafein per hari".
_PER_LATER = re.compile(
    rf"(?:\s(?!dari\b)[a-z]{{3,}}){{1,2}}\sper\s?(?P<per>{either('later_bases')})\b(?!\s(?:{either('not_later')}))"
)
#: "per hari ini" tells a day, no rate.
_TODAY = re.compile(rf" (?:{either('days_not_rates')})\b")
#: How far, in characters, the base of a rate may stand behind a figure.
_RATE = 48


def after_rate(text: str, end: int) -> int:
    """Return where a figure and the base of its rate end: after "per bulan" in "Rp 2 juta per bulan"."""
    found = _rate(text, end)
    return found.end() if found is not None else end


def behind_rate(text: str, end: int) -> int:
    """Return where what follows a figure begins: behind "per bulan", but before "beras" of "10 kg beras per bulan"."""
    found = _rate(text, end)
    return end if found is None or found.re is _PER_LATER else found.end()


def per_of(text: str, end: int) -> str | None:
    """Return the base of a rate: "bulan" after "Rp 2 juta" in "Rp 2 juta per bulan"."""
    found = _rate(text, end)
    if found is None or _TODAY.match(text, found.end()):
        return None
    if found.re is _PER_LATER:
        return str(found["per"])
    base = (found["per"] or found["se"]).lower()
    return str(base.removesuffix("nya") if len(base) > 6 else base)


def _rate(text: str, end: int) -> re.Match[str] | None:
    """Match what makes a rate of a figure; looked for only where its letters are near."""
    near = text[end : end + _RATE]
    if "per" in near:
        return _PER.match(text, end) or _PER_LATER.match(text, end)
    return _PER.match(text, end) if near[:1] == "/" or near[:3] == " se" or "tiap" in near or "/" in near else None
