"""What is done with what a figure counts, where no phrase names it: "menyegel dua pabrik" -> "menyegel pabrik".

"unjuk rasa di 24 provinsi" is told as "unjuk rasa di provinsi", "dihuni 1.200 orang" with its subject.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from pipeline.indonesian.figures.clauses import MARKS, Lead, bare, group, is_passive, is_time, is_verb
from pipeline.indonesian.figures.noun_phrases import is_plain, nearest, subject

#: How far, in words, a verb may stand before a figure, and how many words of a subject or of what follows are told.
_REACH, _SUBJECT, _AFTER = 6, 5, 4
#: Words of an actor told with what he does.
_ACTOR = 3
#: Words of one told with its place.
_PLACED = 5
#: How long something is done is told with "selama"; a penalty of some years is not done.
_LASTING = frozenset({"selama", "sepanjang", "dalam"})
_PENALTIES = group("penal_spans")
#: A verb behind these tells what its noun is: "dana untuk membangun sekolah".
_RELATING = group("relating")
#: What opens another clause, "karena", and what stands between a doing and a figure: "unjuk rasa | di 24 provinsi".
_CUTS, _PREPOSITIONS = group("cuts"), group("prepositions")
_POINTING = frozenset({"itu", "ini", "tersebut", "lagi", "saja"})


def done(unit: str | None, leading: Lead, behind: Sequence[str], *, phrased: bool = False) -> str | None:
    """Return the doing that a figure stands in, with its unit where it has one; None where the clause tells none.

    Args:
        unit: the unit, None where it tells nothing.
        leading: what leads up to the figure.
        behind: what follows it.
        phrased: whether the nearest phrase has been looked for already, and told nothing.
    """
    words = _own(leading.words)
    known = leading.tie == "exists" or (phrased and len(words) == len(leading.words))
    doing = _doing(words, phrased=known)
    if doing is None:
        return None
    preposition = _preposition(leading)
    if unit is not None and preposition is None and not is_verb(bare(words[-1])) and not doing[-1].islower():
        return None
    between = preposition if unit is not None and preposition != bare(doing[-1]) else None
    told = (*((between,) if between else ()), *((unit,) if unit else ()), *_goal(behind))
    return " ".join(word.strip(MARKS) for word in (*doing, *told))


def is_doing(measure: str) -> bool:
    """Tell whether a measure is what is done, which no other figure tells again: "Petugas mengamankan orang"."""
    words = [bare(word) for word in measure.split()]
    if is_verb(words[0]):
        return True
    active = ((before, word) for before, word in pairwise(words) if is_verb(word) and not is_passive(word))
    return any(before not in _RELATING for before, _ in active)


def placed(told: str, leading: Lead) -> str:
    """Return what is counted with what happens there: "provinsi Sumatera" -> "banjir di provinsi Sumatera"."""
    preposition = _preposition(leading)
    if preposition == "dari" and _one_of(leading):
        return told
    doing = _doing(_own(leading.words)) if preposition is not None else None
    if doing is None or preposition is None:
        return told
    return " ".join((*doing, *((preposition,) if bare(doing[-1]) != preposition else ()), told))


def inside(leading: Lead) -> bool:
    """Whether a figure stands inside a phrase, whose predicate tells nothing of it: "acara di | dua kota itu batal"."""
    if leading.tie != "next":
        return False
    words = leading.words
    if _preposition(leading) is None:
        related = len(words) > 2 and bare(words[-2]) == "yang" and len(_own(words)) > 2 and _goes_on(words[-1])
        return related and bare(words[-1]) not in group("causing")
    words = tuple(_own(words))
    words = words if leading.ties else words[:-1]
    return bool(words) and words[-1][-1] not in ",;:" and nearest(words) is not None


def there(told: str | None, leading: Lead) -> str | None:
    """Return what goes on for a time, with its verb: "menjual | tiket selama sebulan", "menjaga | hutan di Kerinci".

    Where only the place of something is told, its verb is told too; where "selama" tells how long, so is what is done.
    """
    named = told.split() if told is not None else []
    words = leading.words
    place = len(words) - len(named) - 1
    if not named or place < 0:
        return told
    verb = bare(words[place])
    lasts = not _LASTING.isdisjoint(leading.ties) and bare(named[0]) not in _PENALTIES
    if lasts and len(named) <= _SUBJECT and _goes_on(words[place]):
        return f"{words[place]} {told}"
    if lasts and place and verb in {"di", "ke"} and _stays(words[place - 1]):
        return f"{words[place - 1]} {words[place]} {told}"
    if not place or not all(word[:1].isupper() for word in named) or verb not in {"di", "ke"}:
        return told
    verb = words[place - 1]
    return f"{verb} {words[place]} {told}" if verb.islower() and is_verb(bare(verb)) else told


def _goes_on(word: str) -> bool:
    """Whether a word is what someone does, not what he says."""
    low = bare(word)
    if not is_verb(low) or is_passive(low) or word[-1] in ".,;:":
        return False
    return not any(low in group(name) for name in ("says", "reports", "talk", "asides"))


def _stays(word: str) -> bool:
    """Whether a word is what goes on somewhere: "beroperasi | di laut"."""
    low = bare(word)
    return is_verb(low) and word[-1] not in ".,;:" and low not in group("says") and low not in group("talk")


def _preposition(leading: Lead) -> str | None:
    """The preposition right before a figure, among its ties or as the last word of its clause."""
    last = leading.ties[0] if leading.ties else bare(leading.words[-1]) if leading.words else ""
    return last if last in _PREPOSITIONS else None


def _one_of(leading: Lead) -> bool:
    """Whether "satu dari" tells of one of those counted: "menjadi satu dari | tujuh barista tuli"."""
    before = [bare(word) for word in leading.words[-2:]]
    return before[-1:] == ["satu"] if leading.ties else before == ["satu", "dari"]


def _own(words: Sequence[str]) -> Sequence[str]:
    """The words of the last clause: behind a "karena" or "jika"."""
    if _CUTS.isdisjoint(map(bare, words)):
        return words
    last = max(place for place, word in enumerate(words) if bare(word) in _CUTS)
    return words[last + 1 :]


def _doing(words: Sequence[str], *, phrased: bool = False) -> list[str] | None:
    """The verb nearest to a figure with what it takes, its subject where it is passive; else the nearest phrase."""
    places = range(len(words) - 1, max(-1, len(words) - 1 - _REACH), -1)
    verb = next((n for n in places if is_verb(bare(words[n])) and not (n and words[n][0].isupper())), None)
    if verb is None:
        return _phrase(words) if not phrased else None
    verb = _chain(words, verb)
    low = bare(words[verb])
    if low in group("says") or low in group("talk"):
        return _phrase(words[verb + 1 :])
    given = len(words) - verb == 2 and bare(words[-1]) in group("prepositions")
    if any(word[-1] in ".,;:" for word in words[verb:-1]) or (low in group("impersonal") and not given):
        return None
    rest = [word.strip(MARKS) for word in words[verb:]]
    while len(rest) > 1 and (bare(rest[-1]) in group("tails") or is_time(bare(rest[-1]))):
        rest.pop()
    if len(rest) == 1 and (low in group("ups") or low in group("downs") or low in group("fillers")):
        return None
    active = not is_passive(low)
    if low in group("containing") and (whole := _whole(words, verb)) is not None:
        return [*_opening(whole.split()), *rest]
    if active and (len(rest) > 1 or verb + 1 < len(words)):
        return rest
    related = verb > 1 and bare(words[verb - 1]) == "yang"
    if active and not related and low not in group("gains"):
        return [*(_actor(words, verb) or _placed_actor(words, verb)), *rest]
    acted = subject(words[: verb - related])
    if acted is None or (active and related and len(acted.split()) > _ACTOR):
        return rest
    return [*_opening(acted.split()), *(("yang",) if related else ()), *rest]


def _chain(words: Sequence[str], verb: int) -> int:
    """Where a chain of verbs begins: "dipaksa | untuk bekerja"."""
    chained = verb > 1 and bare(words[verb - 1]) == "untuk" and is_verb(bare(words[verb - 2]))
    return verb - 2 if chained else verb


def _whole(words: Sequence[str], verb: int) -> str | None:
    """What holds what is counted: "posko dibuka di wilayah Kendari yang | mencakup" -> "wilayah Kendari"."""
    if not verb or bare(words[verb - 1]) != "yang":
        return subject(words[:verb])
    place = max((n for n in range(verb - 1) if bare(words[n]) in group("item_places")), default=-1)
    return nearest(words[place + 1 : verb - 1]) or subject(words[: verb - 1])


def _opening(acted: list[str]) -> list[str]:
    """The first words of a subject, whole names and no preposition at its end: "ibu hamil di Lampung Selatan"."""
    got = acted[:_SUBJECT]
    while got[-1][0].isupper() and len(got) < len(acted) and acted[len(got)][0].isupper():
        got.append(acted[len(got)])
    while len(got) > 1 and (bare(got[-1]) in group("prepositions") or bare(got[-1]) in group("tails")):
        got.pop()
    return got


def _actor(words: Sequence[str], verb: int) -> list[str]:
    """Who does it, right before the verb and its adverbs: "Polisi sudah | menyiapkan"; a long name is left out."""
    place = verb
    while place and (bare(words[place - 1]) in group("adverbs") or bare(words[place - 1]) in _POINTING):
        place -= 1
    end = place
    while place and end - place <= _ACTOR and words[place - 1][-1] not in ".,;:" and is_plain(bare(words[place - 1])):
        place -= 1
    if end - place > _ACTOR or (place and bare(words[place - 1]) in group("prepositions")):
        return []
    acted = [word.strip(MARKS) for word in words[place:end]]
    while acted and (bare(acted[0]) in group("leads") or is_time(bare(acted[0]))):
        acted.pop(0)
    sound = acted and not any(
        "," in word or word[:1].isdigit() or bare(word) in group("prepositions") for word in acted
    )
    return acted if sound and not any(is_verb(bare(word)) or is_time(bare(word)) for word in acted) else []


def _placed_actor(words: Sequence[str], verb: int) -> list[str]:
    """What does it, with its place: "Longsor di Kecamatan Cisarua | menewaskan"."""
    parting = group("asides") | group("cuts")
    acted = (subject(words[:verb]) or "").split() if parting.isdisjoint(map(bare, words[:verb])) else []
    return acted if 1 < len(acted) <= _PLACED and any(bare(word) in group("prepositions") for word in acted) else []


def _phrase(words: Sequence[str]) -> list[str] | None:
    told = nearest(words)
    return told.split() if told is not None else None


def _goal(behind: Sequence[str]) -> list[str]:
    """What it is done for, or with whom: "mencegah orang | untuk bepergian ke luar negeri"."""
    rest = list(behind)
    while rest and bare(rest[0]) in _POINTING:
        rest.pop(0)
    if not rest or bare(rest[0]) not in group("goals"):
        return []
    got = [rest[0]]
    for word in rest[1 : _AFTER + 1]:
        low = bare(word)
        if low in group("cuts") or low in group("asides") or low in group("joining") or is_time(low):
            break
        got.append(word)
    while got and (bare(got[-1]) in group("tails") or bare(got[-1]) in _POINTING):
        got.pop()
    return got if len(got) > 1 else []
