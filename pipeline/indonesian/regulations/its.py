"""Words that mean the rule of the story without a pointing word: "memahami regulasinya", "tulis beleid", "PM ini"."""

from __future__ import annotations

import re

from pipeline.indonesian.regulations import contexts, letters
from pipeline.indonesian.regulations.drafts import Draft
from pipeline.indonesian.regulations.kinds import Kind
from pipeline.resources.read import toml

#: A sign too short to name a rule alone, with a pointing word: "PM ini", "Perka tersebut".
_SIGN = (
    r"(?P<sign>PM|KM|Perka|Perlem|Perban|Perdirjen|Kepdirjen|Kepka|[Kk]onvensi|[Kk]ovenan)\s+(?:(?:ter)?(?:baru|anyar)\s+)?"
    r"(?P<tail>tersebut|itu|ini|dimaksud|tsb)\b"
)
#: The rule that another one took the place of: "di aturan sebelumnya".
_FORMER = (
    r"(?P<former>(?:[Aa]turan|[Rr]egulasi|[Bb]eleid|[Pp]eraturan)\s+(?:sebelumnya|terdahulu))\b"
    r"(?!,?\s+(?:yakni|yaitu|ialah|yang|di[a-z]{3,})\b)"
)
#: A word for a rule that the press uses of one told of before, seldom of rules in general.
_RULE = (
    r"(?P<rule>[Bb]eleid)\b"
    r"(?!\s+(?:(?:ter)?(?:baru|anyar)|lain\w*|khusus|tersendiri|apa\w*|mana\w*|sebelumnya|terdahulu)\b)"
)
#: The ruling of the story, whose copy somebody reads, or since which time has gone by.
_COPY = (
    r"(?P<putusan>(?<=alinan )putusan|(?:(?<=sejak )|(?<=etelah )|(?<=usai ))putusan(?=\s+di(?:bacakan|ucapkan)\b))\b"
    r"(?!\s+(?:[A-Z]|sela|kasasi|banding|pengadilan|hakim|majelis|perkara|nomor|itu|ini|tersebut))"
)
#: The telegram of the story: "isi surat telegram", "surat telegram dari Kapolri".
_TELEGRAM = (
    r"(?P<telegram>(?:[Ss]urat\s+[Tt]elegram|[Tt]elegram(?=\s+[Rr]ahasia))(?:\s+[Rr]ahasia(?:nya)?)?(?:\s*\([A-Z]{2,3}\))?"
    r"(?:\s+(?:dari|milik)\s+(?:Kapolri|Panglima\s+TNI|Jaksa\s+Agung)\b)?)"
    r"(?!\s+(?:[A-Z]|bernomor|nomor|dari|milik|yang|itu|ini|tersebut)|\s*[(/]|\w)"
)
#: A rule that somebody reads, obeys or makes: "memahami regulasinya".
_OWN = r"(?P<own>(?:[Pp]eraturan|[Rr]egulasi|[Ii]nstruksi|[Ss]urat\s+keputusan)nya)\b"
#: The one rule of the story, which a sentence begins with: "Aturan berlaku mulai 6 Mei".
_SUBJECT = (
    r"(?P<subject>(?:Aturan|Regulasi|Peraturan))(?=\s+(?:ini\s+)?(?:juga\s+|mulai\s+|akan\s+|telah\s+)?"
    r"(?:berlaku|diteken|diundangkan|ditandatangani|dilengkapi|mewajibkan|melarang|menyebutkan|menjelaskan|menetapkan|diperlukan)\b)"
)
#: The agreement of the story, in which something stands: "tertuang dalam Nota Kesepahaman".
_AGREEMENT = (
    r"(?P<nota>[Nn]ota\s+[Kk]esepahaman(?:\s*\(MoU\))?|MoU)\b"
    r"(?!\s+(?:[A-Z]|bernomor|nomor|dengan|antara|tentang|soal|itu|ini|tersebut|baru|lain|yang))"
)
#: The announcement of the story: "isi maklumat", "maklumat diharapkan ditaati".
_ANNOUNCED = (
    r"(?P<maklumat>[Mm]aklumat)\b"
    r"(?!\s+(?:[A-Z]|bernomor|nomor|dengan|dari|tentang|soal|perihal|terkait|itu|ini|tersebut|baru|lain|bersama|pelayanan)|\s*\()"
)
_SHORT = re.compile("|".join((_SIGN, _FORMER, _RULE, _COPY, _TELEGRAM, _OWN, _SUBJECT, _AGREEMENT, _ANNOUNCED)))
#: How the ids begin of what a sign may stand for.
_BEARS = {sign: tuple(ids) for sign, ids in toml("regulation_words.toml")["signs"]["words"].items()}


def read(text: str, start: int) -> Draft | None:
    """Return the draft of words at ``start`` that may mean a rule told of: "regulasinya" in "memahami regulasinya"."""
    found = _SHORT.match(text, start)
    if found is None:
        return None
    how, words = found.lastgroup, found[0].split()
    draft = Draft(start, found.end(), noun=how or "", tail="nya", words=words)
    if how == "tail":
        draft.noun, draft.tail = found["sign"].lower(), found["tail"]
    elif how == "rule":
        draft.noun = "beleid"
    elif how == "subject":
        draft.noun, draft.tail = words[0].lower(), "alone"
    elif how == "own":
        draft.noun = words[0].lower().removesuffix("nya")
    return None if _of_any(text, start, found.end(), how) else draft


def _of_any(text: str, start: int, end: int, how: str | None) -> bool:
    """Whether the words around speak of some rule, or of none: "sebuah beleid", "mengeluarkan surat telegram"."""
    if how == "rule":
        return contexts.in_general(text, start, law=False, ruling=False)
    if how in {"own", "nota"}:
        return not contexts.of_its_text(text, start, end)
    return how in {"putusan", "telegram", "maklumat"} and letters.of_some(text, start)


def bears(draft: Draft, kind: Kind) -> bool:
    """Tell whether a sign may stand for a kind, "PM ini" for a Permenhub; true where the words are no sign."""
    return kind.id.startswith(_BEARS.get(draft.noun, ""))


def is_sign(draft: Draft) -> bool:
    """Tell whether the words are a sign, which no other rule on the way to it can mean."""
    return draft.noun in _BEARS
