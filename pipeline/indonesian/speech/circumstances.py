"""Where, on what occasion and to whom somebody spoke, from the words around the cue.

'..." kata Rina kepada wartawan di Gedung DPR, Jakarta, Senin (1/7/2024)' was said to "wartawan", at "Gedung DPR,
Jakarta"; '..." katanya dalam siaran pers' on the occasion "siaran pers".
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from pipeline.indonesian.speech.words import any_of

_DAY = r"(?:hari )?(?:Senin|Selasa|Rabu|Kamis|Jumat|Jum'at|Sabtu|Minggu|kemarin|hari ini)\b"
_END = (
    rf"(?=,? {_DAY}|,? \(|"
    r",? (?:pada|saat|usai|seusai|dalam|ketika|sambil|seraya|kepada|yang|setelah|dikutip|seperti) |[.;:\"“”]|$)"
)
_PLACE = re.compile(
    rf"\bdi ((?:{any_of('speaking_places')})\b[^.;:\"“”]{{0,70}}?|"
    rf"(?!Instagram|Twitter|X\b|Facebook|TikTok|YouTube|Threads)[A-Z][^.;:\"“”]{{1,90}}?){_END}"
)
#: What "pada", "saat" and the like lead to that is no occasion of speaking: a time, a cause, who does something.
_NO_OCCASION = rf"(?!(?:{any_of('no_occasions')}|satu sisi|sisi lain)\b)"
_OCCASION = re.compile(
    rf"\b(?i:dalam|melalui|lewat|di (?:acara|sela(?:-sela)?|hadapan)|usai|seusai|saat|ketika|pada) "
    rf"({_NO_OCCASION}(?!{_DAY})[a-zA-Z][^.;:,\"“”]{{3,110}}?){_END}"
    rf"|\b(?i:dalam|melalui|lewat|usai|seusai|saat|ketika|di acara) ({_NO_OCCASION}[a-zA-Z][^.;:,\"“”]{{3,110}}?),"
)
_ADDRESSEE = re.compile(
    r"\bkepada ((?:para |awak )?[\w.]+(?: (?!di |pada |saat |dalam |usai |ketika |lewat |melalui )[\w.]+){0,5}?)"
    r"(?=,| di | pada | saat | dalam | usai | seusai | ketika | lewat | melalui | \(|[.;:\"“”]|$| bahwa | agar )"
)


@dataclass(frozen=True, slots=True)
class Circumstances:
    """Place, occasion and addressee as printed; None where the words do not tell."""

    place: str | None = None
    occasion: str | None = None
    addressee: str | None = None


def read(after: str, before: str = "") -> Circumstances:
    """Return the circumstances that the words around a cue tell.

    ``after`` is what follows the cue without what was said (" di Bandung, Senin (1/7/2024)"), ``before`` what leads up
    to it ("Dalam rapat itu, Rina "): of that only the occasion is read.
    """
    about = _RELATIVE.search(after)  # "Rina yang tinggal di Bandung": that is no place of speaking
    place = _PLACE.search(after, 0, about.start() if about else len(after))
    occasion = _OCCASION.search(after) or _OCCASION.match(before)
    addressee = _ADDRESSEE.search(after)
    found = (occasion.group(1) or occasion.group(2)) if occasion else None
    return Circumstances(_tidy(place and place.group(1)), _tidy(found), _tidy(addressee and addressee.group(1)))


_RELATIVE = re.compile(r"\byang\s")
#: The subject behind an occasion without a comma: "Lewat sambungan telepon dia mengatakan".
_SUBJECT = re.compile(r"\s(?:dia|ia|beliau|mereka)$")


def _tidy(words: str | None) -> str | None:
    if not words:
        return None
    return _SUBJECT.sub("", words.strip(" ,.")) or None
