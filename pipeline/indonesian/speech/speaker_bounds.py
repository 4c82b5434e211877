"""Where a speaker's name after a cue ends, and where what was said goes on after it."""

from __future__ import annotations

import re

from pipeline.indonesian.speech.cues import PRONOUNS, SPEAKER_OPENERS, WORD
from pipeline.indonesian.speech.predicates import THERE_IS, has_own_predicate, is_clause, words_of
from pipeline.indonesian.speech.words import speech_words

DOCUMENTS = speech_words("documents")
_COMPLEMENTIZER = re.compile(r"([\s,:]*)(?:bahwasanya|bahwa|agar|supaya|(kalau|jikalau|jika|apabila))\b[\s,]*", re.I)
LEADING = re.compile(r"[\s,:;.–—?¿-]+")
#: Degrees behind a name: "Rina Lestari|, dr., Sp.A(K), M.Kes.|, harga turun"; each has a stop inside, or is "dr".
DEGREES = r"(?:,\s*(?:drg?|drh|[A-Z][A-Za-z]{0,4}(?:\.[A-Z][A-Za-z]{0,5})+(?:\([A-Z]\))?)\.?)+"
_DEGREES = re.compile(rf"{DEGREES}(?=,\s(?!dan\b|serta\b))")
#: The rest of a ministry's name: "Badan Meteorologi, Klimatologi, dan Geofisika".
_LISTED = re.compile(
    r"\s(?:[A-Z]\w+,\s)?(?:[A-Z]\w+,?\s)?(?:dan|serta|&)\s[A-Z]|\s[A-Z]\w+, [A-Z]\w+,? (?:dan|serta|&) [A-Z]"
)
_STOP = re.compile(
    r",(?!\d)|[;:]|\s(?:yang(?!\s(?:juga|merangkap|sekaligus)\s[^,]{3,90},)|di|dalam|saat|ketika|kepada|usai|pada|melalui|lewat|seperti|seusai|adalah|ialah|merupakan|ada|terdapat)\s|\s(?:ini|itu|tersebut)\b"
)
_CONNECTORS = speech_words("name_connectors")
#: Papers whose name goes on to the comma: "Menurut hasil studi yang terbit dalam jurnal itu, ...".
_PAPERS = DOCUMENTS | {"hasil", "penjelasan", "catatan", "informasi", "peringatan", "prakiraan", "perkiraan"}
_LONG_PAPER = 140
#: "Dikutip dari akun Instagram | resminya| Rina Lestari bertemu warga".
_OWN_ACCOUNT = re.compile(r"\b(?:resmi|pribadi)nya(?= [A-Z])")
_MANY = speech_words("many")
_POINTERS = {"ini", "itu", "tersebut"}
_DATE = re.compile(
    r"[\s,]*(?:pada\s+)?(?:hari\s+)?(?:Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu)\b[^,]{0,25}(?:\([\d/]+\)|\d{4})?\s*,\s*"
)


def complementizer(text: str, position: int, end: int) -> int:
    """Return where words go on after "bahwa", "agar" and the like, ``position`` where none stands there.

    "jika" only introduces where no condition follows: not in "mengatakan jika harga naik, warga rugi".
    """
    match = _COMPLEMENTIZER.match(text, position, end)
    if match is None:
        return position
    condition = match.group(2) and (
        "," in match.group(1) or "," in text[match.end() : end] or " maka " in text[match.end() : end]
    )
    return position if condition else match.end()


def skip_date(text: str, position: int, end: int) -> int:
    """Return where words go on after a day of the week and its date, a comma or "bahwa", if one stands there."""
    date = _DATE.match(text, position, end)
    position = date.end() if date else position
    marked = complementizer(text, position, end)
    if marked > position:
        return marked
    lead = LEADING.match(text, position, end)
    return lead.end() if lead else position


def speaker_stop(text: str, position: int, end: int) -> int:
    """Where the speaker's name after a cue stops: at a comma that no name follows, or after a pronoun."""
    first = WORD.search(text, position, end)
    if first and first.group().lower() in PRONOUNS:
        return first.end()
    if first and first.group()[:1].isupper():
        end = _name_run(text, first.start(), end)
    elif first and first.group().lower() in _PAPERS:
        comma = text.find(", ", position, min(end, position + _LONG_PAPER))
        named = words_of(text, position, comma)
        whole = comma > 0 and not has_own_predicate(named) and THERE_IS.isdisjoint(named)
        if whole and not _name_follows(text, comma + 1, end):
            return comma
    own = _OWN_ACCOUNT.search(text, position, end)
    if own is not None and "," not in text[position : own.end()]:
        return own.end()
    stop = position
    for match in _STOP.finditer(text[position:end]):
        if position + match.start() < stop:
            continue
        stop = position + (match.end() if match.group().strip() in _POINTERS else match.start())
        titled = _DEGREES.match(text, stop, end)
        if titled is not None:
            return titled.end()
        several = first is not None and first.group().lower() in _MANY  # of whom no name tells
        if match.group() != "," or several or not _name_follows(text, stop + 1, end):
            return stop
    return end


def _name_run(text: str, position: int, end: int) -> int:
    """'menurut Rina saat ini harga turun': a name in capitals ends where a small predicate begins."""
    previous = ""
    lone = is_lone_name(text, position, end)
    last_capital = _last_capital(text, position, end)
    for word in WORD.finditer(text, position, end):
        small = word.group().islower()
        if "," in text[position : word.start()]:
            return end
        if (
            small
            and previous[:1].isupper()
            and is_clause([word.group()])
            and word.group() not in {"bagian", "soal", "untuk"}
        ):
            return word.start() - 1
        if small and lone and word.group() not in _CONNECTORS - {"yang"}:
            return word.start() - 1
        if small and not lone and word.start() > last_capital and word.group() not in _CONNECTORS:
            return word.start() - 1
        previous = word.group()
    return end


def _last_capital(text: str, position: int, end: int) -> int:
    """Where the last word in capitals begins before a comma or the end; nowhere where a comma follows soon."""
    comma = text.find(",", position, end)
    if comma >= 0:
        return end
    capitals = [word.start() for word in WORD.finditer(text, position, end) if word.group()[0].isupper()]
    return capitals[-1] if len(capitals) > 1 else end


def is_lone_name(text: str, position: int, end: int) -> bool:
    """Tell whether a name stands without post or comma, as in "Menurut Rina harga turun"."""
    words = WORD.findall(text, position, min(end, position + 60))
    comma = text.find(",", position, min(end, position + 60))
    return comma < 0 and bool(words) and words[0].lower() not in SPEAKER_OPENERS | DOCUMENTS


def _name_follows(text: str, position: int, end: int) -> bool:
    """'Menurut Kepala BPS Kota Bogor, Rina Lestari, harga ...': a name alone between two commas."""
    stop = text.find(",", position, end)
    if _LISTED.match(text, position, end):
        return True
    if stop < 0 or stop - position > 60:
        return False
    words = text[position:stop].split()
    return 1 <= len(words) <= 5 and all(w.strip("()")[:1].isupper() for w in words)
