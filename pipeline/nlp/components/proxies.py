"""Those who speak for a named person without being named: "istri Rina", "kubu Rina", "kuasa hukum Rina".

"Kuasa hukum Rina Lestari mengatakan" may mean Rina's counsel or counsel Rina: the latter where the article gives her
that post, which it does where it speaks of her so.
"""

from __future__ import annotations

import re

from pipeline.indonesian.persons import clients
from pipeline.indonesian.speech.speaker_words import is_title
from pipeline.indonesian.speech.words import any_of
from pipeline.nlp.components.referents import Referent, Referents

_POST = rf"(?:{any_of('kin_posts')}) (?:(?:[A-Z][\w-]*|ke-\d+) ){{0,4}}"
_OF = rf"(?:{_POST})?"
_TOLD = rf"(?:(?:{any_of('kin_told')}) )"
#: "Kubu Bayu menilai", "Istri Bayu mengatakan", "Putra sulung Presiden Bayu", "adik dari Bayu": not he speaks.
_AROUND = re.compile(
    r"(?:^|[\s,(])((?:[Mm]antan |[Ee]ks )?"
    rf"(?:(?i:{any_of('around_him')}|{any_of('kin')}|{any_of('sides')}) {_TOLD}*(?:dari )?{_OF}|"
    rf"(?i:{any_of('kin_if_told')}) (?:{_TOLD}+(?:dari )?{_OF}|dari {_OF}|{_POST})))$"
)
#: "Psikolog | anak Rina", "spesialis ibu dan | anak Rina": their field is children, and Rina speaks.
_FIELD = re.compile(rf"\b(?:{any_of('kin_fields')}) (?:ibu dan )?$", re.I)
#: A line and the sentence behind it, run together: "... iman dari keluarga | Menteri Agama Bayu mengajak".
_POSTED = re.compile(_POST)
#: Posts that are somebody's own or held for somebody.
_SPEAKING_FOR = re.compile(
    rf"(?:^|[\s,(])((?:[Mm]antan |[Ee]ks )?(?i:(?:tim )?(?:jubir|{'|'.join(clients.servants())})) "
    rf"(?:(?i:{'|'.join(clients.served())}) )?{_OF})$"
)
#: "Tenaga Ahli Kantor Staf Presiden Rina Lestari": an office's name, and she its expert.
_OFFICE = ("Kantor ", "kantor ")


def is_around(text: str, start: int, name: Referent) -> bool:
    """Tell whether the words before a name mean his kin or his people: "Putra sulung Presiden | Bayu"."""
    around = _AROUND.search(text[start : name.start])
    return around is not None and not is_field(text, start, start + around.start(1))


def is_field(text: str, start: int, end: int) -> bool:
    """Tell whether words before a word of kin make it somebody's field: "psikolog | anak Rina", "hukum | keluarga"."""
    return _FIELD.search(text, start, end) is not None


def beginning(text: str, start: int, name: Referent, referents: Referents, *, leads: bool) -> int | None:
    """Return where the words begin that mean somebody of the one named, None where he himself is meant.

    Args:
        text: the article.
        start: where the words before the name may begin.
        name: the person named.
        referents: all who are named in the article.
        leads: the words open a sentence, so that their capital tells nothing ("Tim Rina" may be a name elsewhere).
    """
    around = _AROUND.search(text[start : name.start])
    if around is not None and (leads or around.group(1)[0].islower()):
        lead = "".join(text[start : start + around.start(1)].split()[-1:])
        run_on = leads and lead == "dari" and _POSTED.search(around.group(1))
        field = is_field(text, start, start + around.start(1))
        return None if run_on or field or is_title(lead.lower()) else start + around.start(1)
    speaking = _SPEAKING_FOR.search(text[start : name.start])
    if speaking is not None and text[start : start + speaking.start(1)].endswith(_OFFICE):
        return None
    if speaking is None or referents.holders.serves(name.entity):
        return None
    return start + speaking.start(1)
