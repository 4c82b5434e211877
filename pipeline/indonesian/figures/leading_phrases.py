"""The phrase that leads up to a figure, by its tie: a subject, a level, what "yang" tells of, whose a count is.

"Dijual sesuai harga eceran tertinggi, yakni Rp 9.000" tells the level, "Jawa Tengah (9 dokter)" whose the count is.
"""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.indonesian.figures.clauses import AGAINST, Lead, bare, group, is_passive, is_time, is_verb
from pipeline.indonesian.figures.noun_phrases import nearest, subject
from pipeline.indonesian.figures.printed import counts_things
from pipeline.indonesian.figures.receivers import for_whom

#: Ties that count all of a phrase with its clause: "penerima yang memenuhi syarat sebanyak".
_ALL = frozenset({"sebanyak", "berjumlah", "sejumlah"})
_NO_HEADS = group("no_heads")
_NAMED = frozenset({"yakni", "yaitu", "sebesar", "senilai"})
_THAN = frozenset({"dari", "daripada"})
_SETTING = AGAINST | _THAN
#: Words of a level that something accords with, and of a name.
_LEVEL = 6


def led_up(leading: Lead) -> str | None:
    """The phrase that leads up to a figure, by its tie."""
    if not leading.words:
        return None
    if "sesuai" in leading.words and (level := _accorded(leading)) is not None:
        return level
    setting = leading.ties and ("yang" in leading.ties or not _NAMED.isdisjoint(leading.ties))
    if setting and not _SETTING.isdisjoint(leading.words):
        against = _against(leading.words)
        named = against < 0 or ("yang" not in leading.ties and bare(leading.words[against]) not in _THAN)
        leading = leading if named else leading._replace(words=_compared(leading.words, against))
    if leading.tie in {"is", "exists"}:
        related = leading.ties[:1] == ("yang",) and leading.words and leading.words[-1][-1] != ","
        told = ((_related(leading) or _described(leading)) if related else None) or subject(leading.words)
        return _of_whole(told, leading.words) if told is not None and _generic(told) else told
    if leading.ties and not _ALL.isdisjoint(leading.ties) and not _with(leading.words):
        told = subject(leading.words)
        happens = told is None and not group("happening").isdisjoint(leading.words)
        return _happening(leading.words) if happens else told
    alone = bool(leading.ties) and not group("near").isdisjoint(leading.ties)
    told = nearest(leading.words, tie=leading.tie, alone=alone)
    if told is None:
        return None
    if _generic(told):
        return _of_whole(told, leading.words)
    return told if group("receiving").isdisjoint(map(str.lower, leading.words)) else for_whom(told, leading)


def holder(leading: Lead, unit: str | None) -> str | None:
    """Return what holds or weighs as much as a figure tells: "bus berpenumpang | 17 orang" -> "bus berpenumpang"."""
    whole = nearest(leading.words[:-1]) if len(leading.words) > 1 and leading.words[-2][-1] not in ",;:" else None
    if whole is None:
        return None
    thing = counts_things(unit) and unit not in group("counters")
    return " ".join((whole, leading.words[-1].strip("(,;:"), *((unit or "",) if thing else ())))


def _compared(words: tuple[str, ...], against: int) -> tuple[str, ...]:
    """The words behind "dibandingkan", of which "yang" tells: "dibandingkan kasus demam | yang mencapai"."""
    behind = words[against + 1 :]
    other = behind[1:] if behind and bare(behind[0]) == "dengan" else behind
    return words[:against] if against > 0 and other and bare(other[0]) in group("spans") else behind


def _happening(words: Sequence[str]) -> str | None:
    """What happens somewhere so often: "kenaikan kasus tertinggi terjadi di Kota Bima | sebanyak 392"."""
    place = next((n for n in range(1, len(words) - 1) if bare(words[n]) in group("happening")), 0)
    told = subject(words[:place]) if place and bare(words[place + 1]) in {"di", "pada"} else None
    return " ".join((told, *(word.strip(".,;:()") for word in words[place + 1 :]))) if told is not None else None


def named_before(leading: Lead) -> str | None:
    """Whose a count is that a name alone leads to: "Jawa Tengah (| 9 dokter)"."""
    place = len(leading.words)
    while place and leading.words[place - 1][0].isupper() and leading.words[place - 1][-1].isalnum():
        place -= 1
    named = leading.words[place:]
    if leading.tie != "next" or leading.ties or not 0 < len(named) <= _LEVEL:
        return None
    before = leading.words[place - 1] if place else ""
    parted = before[-1:] in {",", ";", ":"} or bare(before) in group("joining") if place else len(named) > 1
    return " ".join(named) if parted else None


def _against(words: Sequence[str]) -> int:
    """The place of the last word that sets a subject against another: "lebih ringan | dari tuntutan jaksa"; else -1."""
    for place in range(len(words) - 1, -1, -1):
        low = bare(words[place])
        if low in AGAINST or (low in _THAN and place > 1 and bare(words[place - 2]) == "lebih"):
            return place
    return -1


def _accorded(leading: Lead) -> str | None:
    """The level that something accords with: "dijual sesuai harga eceran tertinggi, | yakni Rp 9.000"."""
    if _NAMED.isdisjoint(leading.ties):
        return None
    place = max((n for n, word in enumerate(leading.words) if bare(word) == "sesuai"), default=-1)
    level = leading.words[place + 1 :]
    if place < 0 or not level or len(level) > _LEVEL or any(word[-1] in ",;:" for word in level[:-1]):
        return None
    return nearest(level)


def _generic(told: str) -> bool:
    """Whether a phrase is only a word for an amount: "nilai", "nilai proyek"."""
    return told.count(" ") < 2 and told.lower().partition(" ")[0] in group("generic")


def _of_whole(told: str, words: Sequence[str]) -> str:
    """A bare "nilai" with what it is of: "laporan gratifikasi dengan nilai" -> "nilai laporan gratifikasi"."""
    for place in range(len(words) - 1, 0, -1):
        if bare(words[place]) == "dengan":
            return told if words[place - 1][-1] == "," else _joined(told, words[:place])
        if words[place][-1] == ",":
            break
    return told


def _joined(told: str, words: Sequence[str]) -> str:
    """Return a bare word for an amount with the phrase before it: "nilai" -> "nilai laporan gratifikasi"."""
    rest = list(words)
    while rest and (
        is_verb(low := bare(rest[-1])) or low in group("adverbs") or low in group("tails") or low in group("ups")
    ):
        rest.pop()
    whole = nearest(rest)
    if whole is None or any(is_time(part) for word in whole.split() for part in bare(word).split("-")):
        return told
    words = whole.split()
    verb = max((place for place, word in enumerate(words) if is_verb(bare(word))), default=-1)
    named = words[verb + 1 :]
    agent = verb >= 0 and is_passive(bare(words[verb])) and bare(words[verb]) not in group("calling")
    if not named or agent or bare(named[0]) in group("prepositions"):
        return told
    return " ".join((told, *named))


def _related(leading: Lead) -> str | None:
    """A noun with the passive verb that a figure is told by: "nilai | yang awalnya dilaporkan hanya Rp 3 juta"."""
    verb = next((n for n, tie in enumerate(leading.ties) if tie.startswith("di") and is_verb(tie)), 0)
    if not verb:
        return None
    told = nearest(leading.words)
    return f"{told} {' '.join(leading.ties[: verb + 1])}" if told is not None else None


def _described(leading: Lead) -> str | None:
    """The noun that a figure is told of by "yang": "penjualan | yang justru tumbuh 23 persen"."""
    taken = _taken_from(leading.words) if "dari" in leading.words else None
    told = (taken or nearest(leading.words) or "").split()
    if "lebih" in leading.words[-4:-1]:  # "mendatangkan lebih banyak wisatawan yang"
        told = list(leading.words[len(leading.words) - leading.words[::-1].index("lebih") + 1 :])
    if not told or (len(told) == 1 and len(leading.words) > 1 and is_verb(bare(leading.words[-2]))):
        return None
    sound = told[0].islower() and told[0] not in _NO_HEADS and not is_verb(told[0])
    return " ".join(told) if sound else None


def _taken_from(words: Sequence[str]) -> str | None:
    """What "yang" tells of behind "dari", with its aim: "diambil dari | alokasi dana untuk bansos yang mencapai"."""
    place = max((n for n, word in enumerate(words) if bare(word) == "dari"), default=-1)
    told = words[place + 1 :]
    aim = next((n for n, word in enumerate(told) if bare(word) in {"untuk", "bagi"}), 0)
    if place < 0 or aim < 1 or any(word[-1] in ",;:" or is_verb(bare(word)) for word in told):
        return None
    return " ".join(told)


def _with(words: Sequence[str]) -> bool:
    """Whether "dengan" adds the phrase next to a figure: "sekolah rakyat dengan jumlah siswa sebanyak"."""
    for word in reversed(words):
        if word[-1] == ",":
            return False
        if bare(word) == "dengan":
            return True
    return False
