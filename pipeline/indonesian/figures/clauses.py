"""The words around a figure inside its clause: what leads up to it, how it is tied to that, and what follows.

"Angka kemiskinan turun menjadi 9,4 persen" leads up by a predicate, "kerugian negara sebesar Rp 3 miliar" by its
nearest phrase. Nothing is read beyond the sentence or the line.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Literal, NamedTuple

from pipeline.indonesian.calendar_words import DAYS, MONTHS
from pipeline.indonesian.figures.words import words_of
from pipeline.resources.read import toml

Tie = Literal["next", "told", "is", "exists"]
#: How far, in characters, a clause is read before and after a figure.
BEFORE, AFTER = 140, 90
#: Where a sentence or a quotation begins; a class of marks stands first in this and
#: in ``_CLOSING``, by which all else is passed over at once.
_OPENING = re.compile(
    r'[.!?;…"“”–—•-](?:(?<=["“”])|(?<=[.!?;…])(?:\s+(?=[A-Z0-9"“(\[])|(?=[A-Z])|\s*$)|(?:(?<=\s[-–—•])|(?<=\s--))\s)'
)
#: A dash between two ends of a way parts nothing: "Ruas Tol Binjai - Stabat".
_ROUTE = re.compile(r"\b(?:[Rr]uas|[Rr]ute|[Tt]ol|[Jj]urusan|[Ss]eksi)(?:\s[A-Z][\w/]*)+\s[-–]\s$")
_DASHES = frozenset({"- ", "– "})
_MARK = re.compile(r"\s*(?:[-–—•]|\d{1,2}[.)])\s*")
_CLOSING = re.compile(
    r'[.!?…,;:"“”\n–—(-](?:(?<=[,;:"“”\n])|(?<=[.!?…])(?:\s|$|(?=["”]|[A-Z][a-z]))|(?<=\s[-–—])(?=\s)|(?<=\()(?![^()]{1,24}\)))'
)
_CLOCK = re.compile(r"\d{1,2}[.:]\d{2}|[ivx]{1,3}[-/]\d{4}")
#: "Harga beras, misalnya, mencapai Rp 14.000": parts nothing.
_EXAMPLE = re.compile(r", (?:misalnya|umpamanya|contohnya), ")
_ASIDE = re.compile(r"\s?\([^()]{0,40}\)")
_VERB = re.compile(r"(?:di|me|ter|ber|memper|beker|belaj|beper)[a-z]{3,}")
_PASSIVE = re.compile(r"(?:di|ter|ber|be)[a-z]+")
#: Without a comma before it, "yakni" is a copula: "jumlah yang ikut tes yakni 4.637 orang".
_EQUALS = frozenset({"setara", "sampai", "sama"})
#: Behind a comma, these count what follows: "Dari jumlah itu, sebanyak 8.918 orang dites".
_NUMBERS = frozenset({"sebanyak", "sejumlah"})
_AND = frozenset({"dan", "serta"})
#: What another level is told behind, which measures nothing of this one: "kasus turun | dibandingkan Mei".
AGAINST = frozenset({"dibanding", "dibandingkan", "ketimbang"})
#: "angka | itu": these point back to what has been told.
POINTING = frozenset({"itu", "ini", "tersebut"})
#: "dipatok | di harga Rp 98.000", "dipotong | menjadi 26 tahun".
_AT = frozenset({"di", "pada"})
_LEVELS = frozenset({"menjadi", "jadi"})
_RANGES = frozenset({"dari", "menjadi", "yakni", "yaitu"})
#: Behind these, or before them, a word may be a tie that is none elsewhere: "paling tinggi", "di harga".
_LEADING_ON, _LED_ON = frozenset({"paling", "mengalami"}), frozenset({"dengan", "harga"})
#: Before a word these may make another tie of it.
_TURNING = _EQUALS | _AT | {"mengalami", "secara", "paling"}
#: A comma alone between two figures, with the blanks around it.
_COMMA = 5
_COPULAR = frozenset({"yakni", "yaitu"})
_REMEMBERED = 1 << 15
#: What is stripped off a word to know it, and off one that is told, which keeps its dashes and signs.
_MARKS = " ,.;:!?()\"“”'’‘[]-–—±~≈"
MARKS = "()\"“”'’,.;:!?"


class Lead(NamedTuple):
    """What leads up to a figure: the words of its clause, and by what they are tied to it.

    ``touches`` tells that nothing but such ties stands between the figure and the one before it, ``goes_on`` that
    nothing but these and a time does: "Rp 123 miliar pada 2021, kemudian bertambah menjadi".
    """

    words: tuple[str, ...]
    tie: Tie
    touches: bool
    ties: tuple[str, ...] = ()
    goes_on: bool = False


class _Groups(dict[str, frozenset[str]]):
    """The groups of words of measures.toml, each read once."""

    def __missing__(self, name: str) -> frozenset[str]:
        self[name] = words = frozenset(toml("measures.toml")["words"][name].split())
        return words


#: Return a group of words of measures.toml: ``group("told")`` holds "sebesar".
group = _Groups().__getitem__

#: Printed with a capital, these begin a sentence: "JAKARTA Sebanyak 4.538 orang".
_STARTING = group("starting")
#: "mengalami | penurunan", "upah | minimum", "turun dari | sebelum Lebaran".
_UNDERGONE, _DESCRIBING, _EVENTS = group("undergone"), group("describing"), group("before_that")
#: Before "sebelum Lebaran": from what level something moved.
_EARLIER = group("earlier")
#: Words of times; "minggu" is a week as well as a day.
_TIMES = group("times").union(MONTHS, DAYS) - {"minggu"}


@cache
def compounds() -> frozenset[str]:
    """Return the counted nouns of two words: "kepala daerah"."""
    return frozenset(noun.strip() for noun in toml("measures.toml")["words"]["compounds"].split(","))


class _Bare(dict[str, str]):
    """Words in small letters without the marks around them, each read once; begun anew when there are too many."""

    def __missing__(self, word: str) -> str:
        if len(self) > _REMEMBERED:
            self.clear()
        self[word] = low = word.strip(_MARKS).lower()
        return low


#: Return a word in small letters without the marks around it: "(Kasus," -> "kasus".
bare = _Bare().__getitem__


@cache
def is_verb(low: str) -> bool:
    """Whether a word in small letters is a verb by its form: "menyerahkan", "disita", but not "menteri"."""
    if low.removesuffix("nya") in group("never_verbs") or low in words_of("nouns") or not _VERB.fullmatch(low):
        return False
    return not low.endswith("nya") and len(low) > 4


@cache
def is_passive(low: str) -> bool:
    """Whether a verb takes no object: "disita", "terpapar", "berada"."""
    return _PASSIVE.fullmatch(low) is not None


def lead(text: str, floor: int, start: int) -> Lead:
    """Return what leads up to the figure at ``start``; nothing before ``floor``, the end of the figure before it."""
    stretch, begins = _stretch(text, floor, start)
    if "nya, " in stretch:
        stretch = _EXAMPLE.sub(" ", stretch)
    every = (_ASIDE.sub("", stretch) if "(" in stretch else stretch).split()
    whole = _beyond(every) if begins else every
    if len(whole) > 1 and whole[-2][-1] == ",":
        whole = _unparted(whole)
    if not whole:
        touches = begins and not every
        return Lead((), "next", touches, (), begins and (touches or all(map(_passing, map(bare, every)))))
    words = list(whole)
    tie = _untied(words, whole)
    tied = whole[len(words) :]
    touches = begins and not words and whole == every
    if tie == "told" and words and words[-1][-1] not in ",:;" and bare(tied[0]) in _COPULAR:
        tie = "is"
    ties = tuple(filter(None, map(bare, tied))) if tied else ()
    if words and ties and ties[0] in _STARTING and tied[0][0].isupper():
        words = []
    nothing = begins and all(map(_passing, map(bare, words)))
    if tie == "told" and words and words[-1][-1] in ",;" and _of_those(words, ties):
        words = _uninterrupted(words)
        words = words if words and words[-1][-1] not in ",;" else []
    elif tie != "next":
        words = _uninterrupted(words)
    elif words and (words[-1][-1] in ",;" or not _AND.isdisjoint(ties) or any(map(_fronted, tied))):
        words = []
    goes_on = nothing and all(map(_passing, map(bare, every[: len(every) - len(whole)])))
    return Lead(
        tuple(words),
        tie,
        touches,
        ties or ((",",) if len(stretch) < _COMMA and stretch.strip() == "," else ()),
        goes_on,
    )


def _is_event(words: list[str]) -> bool:
    """Whether a clause ends with what an earlier level held before: "turun dari | sebelum Lebaran"."""
    return len(words) > 2 and bare(words[-3]) in _EARLIER and not is_verb(bare(words[-1]))


def _of_those(words: list[str], ties: tuple[str, ...]) -> bool:
    """Whether a figure counts some of what its sentence begins with: "Dari jumlah itu, sebanyak"."""
    last = max((place for place, word in enumerate(words[:-1]) if word[-1] in ",;"), default=-1) + 1
    headed = bare(words[last]) in group("heads")
    counted = not _NUMBERS.isdisjoint(ties) and _COPULAR.isdisjoint(ties) and not headed
    return counted or (bare(words[0]) == "dari" and _fronted(words[-1]))


def _fronted(word: str) -> bool:
    """Whether a word ends what a sentence begins with: "Dari jumlah | itu, tiga orang"."""
    return word[-1] == "," and bare(word) in POINTING


def _unparted(words: list[str]) -> list[str]:
    """Return a clause without the comma that parts a predicate from its range: "turun, dari 31 persen"."""
    if bare(words[-1]) in _RANGES and _ties().get(bare(words[-2])) == "is":
        return [*words[:-2], words[-2].rstrip(","), words[-1]]
    return words


@lru_cache(maxsize=1 << 12)
def _passing(low: str) -> bool:
    """Whether a word between two figures only tells the time of the first one, or joins them."""
    return not low or low in group("passing") or is_time(low)


def _stretch(text: str, floor: int, start: int) -> tuple[str, bool]:
    """Return the clause before a figure, and whether it begins where the figure before ends."""
    opening = start - BEFORE if start - BEFORE > floor else floor
    before, _, stretch = text[opening:start].rpartition("\n")
    cut = _opened(stretch, len(stretch))
    route = _ROUTE.search(stretch, 0, cut.end()) if cut and stretch[cut.end() - 2 : cut.end()] in _DASHES else None
    if route is not None:
        cut = _opened(stretch, route.start())
    if cut is not None:
        return stretch[cut.end() :], False
    begins = opening == floor > 0 and len(stretch) == start - opening
    if ")" in stretch and "(" not in stretch.partition(")")[0]:
        stretch = stretch.partition(")")[2]
    if opening > floor and not before and " " in stretch.strip():
        stretch = stretch.lstrip().partition(" ")[2]
    return stretch, begins


def _opened(stretch: str, end: int) -> re.Match[str] | None:
    """The last place before an end where a sentence begins in a stretch, or the mark at its head."""
    openings = [*_OPENING.finditer(stretch, 0, end)]
    if openings:
        return openings[-1]
    return _MARK.match(stretch) if not "A" <= stretch[:1] <= "z" else None


def _beyond(words: list[str]) -> list[str]:
    """Return what stands behind the tail of the figure before: "penjara dan denda" after "empat tahun" -> "denda"."""
    for place, word in enumerate(words[:-1]):
        if bare(word) in _AND and place:
            return words[place + 1 :]
        if word[-1] in ",;" and len(word) > 1:
            return words[place + 1 :]
    return words


def _uninterrupted(words: list[str]) -> list[str]:
    """Return a clause without the aside that ends it: "uang yang disita, menurut jaksa," -> "uang yang disita,"."""
    if words and words[-1][-1] == ",":
        words = _without_dates(_without_names(words))
    if len(words) > 2 and words[-2][-1] == "," and bare(words[-1]) in group("interposed"):
        return [*words[:-2], words[-2].rstrip(",")]
    if words and words[-1].endswith(","):
        comma = next((place for place in range(len(words) - 2, -1, -1) if words[place].endswith(",")), None)
        if comma is not None and bare(words[comma + 1]) in group("interposed"):
            return [*words[:comma], words[comma].rstrip(",")]
    return words


def _without_names(words: list[str]) -> list[str]:
    """Return a clause without the places and days that commas part from its end: "warga di Bima, NTB, Rabu (9/12),"."""
    end = len(words)
    while end > 1 and words[end - 1][-1] == ",":
        place = end - 1
        while place and words[place - 1][-1] != "," and _names_place(words[place]):
            place -= 1
        if (
            not place
            or words[place - 1][-1] != ","
            or not (words[place - 1][0].isupper() and _names_place(words[place]))
        ):
            break
        end = place
    return [*words[: end - 1], words[end - 1].rstrip(",")] if 0 < end < len(words) else words


def _without_dates(words: list[str]) -> list[str]:
    """Return a clause without the times that a comma parts from its figure: "kasus dari Mei hingga Juni 2020,"."""
    end = len(words)
    if not end or words[-1][-1] != "," or not is_time(bare(words[-1])):
        return words
    while end and (is_time(low := bare(words[end - 1])) or low in group("dating")):
        end -= 1
    return words[:end] if end and words[end - 1][-1] not in ",;" else words


def _names_place(word: str) -> bool:
    """Whether a word may belong to a place or a day between commas: "Jawa", "(9/12/2020)", no digits alone."""
    return word[0].isupper() or is_time(bare(word))


def _untied(words: list[str], whole: list[str]) -> Tie:  # noqa: C901
    """Take the ties off the end of a clause and return the strongest: "turun menjadi sekitar" is a predicate."""
    tie: Tie = "next"
    kinds = _ties()
    before = bare(words[-1])
    while words:
        low, mark = before, words[-1][-1]
        kind = kinds.get(low, "")
        before = bare(words[-2]) if len(words) > 1 else ""
        if not kind and tie == "next" and low and before not in _LEADING_ON and low not in _LED_ON and not is_time(low):
            if before not in _EVENTS or not _is_event(words):
                break
            del words[-2:]
            before = bare(words[-1])
            continue
        if before in _TURNING:
            if (before == "mengalami" and (low in _UNDERGONE or (tie == "is" and not kind))) or (
                before == "secara" and low in group("wholly")
            ):
                del words[-2:]
                tie = "is" if before == "mengalami" else tie
                before = bare(words[-1]) if words else ""
                continue
            paling = before == "paling" and not kind and tie == "next"
            if paling or (low == "dengan" and before in _EQUALS) or (low == "harga" and before in _AT):
                kind = "filler"
        if not kind and tie == "is" and low.startswith("di") and mark not in ",:;" and is_verb(low):
            kind = "is" if low in group("reported") or _set_to(words, whole) else ""
        if low and mark in ",:;" and tie == "next" and kind != "filler" and low not in _COPULAR:
            break
        if (tie != "next" and low in _DESCRIBING) or (tie == "told" and mark in ",;"):
            break
        if kind == "is" or (kind and tie == "next" and kind != "filler"):
            tie = kind  # type: ignore[assignment]
        elif low and not kind and not is_time(low):
            break
        words.pop()
    return tie


def _set_to(words: list[str], whole: list[str]) -> bool:
    """Whether "menjadi" follows a verb: "masa jabatan dikembalikan | menjadi 5 tahun"."""
    return len(whole) > len(words) and bare(whole[len(words)]) in _LEVELS


@cache
def _ties() -> dict[str, str]:
    """What each small word before a figure is: a predicate, another tie, or nothing but a filler."""
    named = {"filler": "fillers", "exists": "exists", "told": "told", "is": "predicates"}
    return {word: kind for kind, name in named.items() for word in group(name)}


def following(text: str, end: int, ceiling: int) -> list[str]:
    """Return the words of the clause after a figure, asides in parentheses left out, up to the next figure."""
    stretch = text[end : min(ceiling, end + AFTER)]
    closing = _CLOSING.search(stretch)
    clipped = closing is None and end + AFTER < min(ceiling, len(text))
    stretch = stretch[: closing.start()] if closing else stretch
    if ")" in stretch and "(" not in (within := stretch.partition(")")[0]):
        stretch, clipped = within, False
    words = (_ASIDE.sub("", stretch) if "(" in stretch else stretch).split()
    return words[:-1] if clipped else words


@lru_cache(maxsize=1 << 14)
def is_time(low: str) -> bool:
    """Whether a word belongs to a date: "Juni", "2023", "triwulan"."""
    return (
        (low.isdigit() and len(low) == 4)
        or _CLOCK.fullmatch(low) is not None
        or low in _TIMES
        or ("/" in low and low[0].isdigit())
    )
