"""Direct speech: which quotations of a sentence are speech, by which cue, and where their speaker is named.

'"Harga turun," kata Rina.' / 'Rina mengatakan, "Harga turun."' / 'Rina: "Harga turun."'
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pipeline.indonesian.speech import cues
from pipeline.indonesian.speech.claims import CLOSING, free_predicates
from pipeline.indonesian.speech.cues import WORD, Cue
from pipeline.indonesian.speech.quotes import Quote
from pipeline.indonesian.speech.speaker_words import is_medium
from pipeline.indonesian.speech.verbs import Form, lexicon
from pipeline.indonesian.speech.words import any_of

#: The cue, if any, the side of it on which the speaker stands, and where his name should be looked for.
Found = tuple[Cue | None, str, tuple[int, int]]

_SAYS_NOTHING = re.compile(r"[\s,:.–—-]*(?:bahwa|demikian|begitu|seperti)?[\s,:.–—-]*$")
_ADJUNCT_TO_QUOTE = re.compile(
    r"\s*(?:kepada|dalam|melalui|lewat|usai|seusai|di|saat|ketika|pada|sebagai berikut|seperti)\b.{0,120}[,:.]\s*$"
)
#: A cue that is misprinted or new: '"...," ujat Rina Lestari'.
_MISPRINT = re.compile(r"([a-z]{3,10}) (?=[A-Z][a-z]|dia\b|ia\b)")
_BEFORE_CUE = re.compile(r"[\s,.)–—-]*(?:demikian|begitu|sebagaimana|seperti)?\s*")
#: What ends the words of a quotation that is speech: '"Kami siap," Rina'; '"barong" Bayu' is a nickname.
_SPEECH_ENDS = frozenset(",.?!…")
#: A paper's or somebody's written words: '"...," demikian keterangan KPK', '"...," tertulis dalam surat itu'.
_PAPER_AFTER = re.compile(
    r"(?:(tertulis|tertuang|tercantum|bunyi)\s+(?:(?:dalam|di|pada)\s+)?)?(?=(?:salah satu (?:isi|kutipan|poin|butir)|"
    rf"{any_of('parts_of_papers')})\b)"
)
#: '"...," tertulis dalam Perpres itu', '"...," dikutip dari pasal 4 aturan itu'.
_WRITTEN_IN = re.compile(rf"(?:seperti |sebagaimana |yang )?(?:{any_of('written')}) (?:dalam|di|pada|dari) +")
#: A paper before its words: 'Dalam aturan itu tertuang bahwa "..."'.
_PAPER_BEFORE = re.compile(
    r"(?:^|\W)(?:[Dd]alam|[Dd]i|[Pp]ada)\s+([a-zA-Z][^,;:]{3,90}?)(?: itu| tersebut| juga)?,?\s+"
    rf"(?:{any_of('written_there')})\b[^\"“”]{{0,60}}?(?:bahwa|,|:)?\s*$"
)
#: At most so many words between a quotation and the verb of "pelatih asal Bandung itu menjelaskan".
_SHORT_SUBJECT = 8
_DEMIKIAN = re.compile(r"[\s,.]*(?:demikian|begitu) (?=(?:dia|ia|beliau)\b)")
_AFTER_QUOTE = {"bare", "clitic", "passive", "passive-clitic"}
#: '... ketika lawan' (mengajak "main di atas"): words marked in a clause of somebody else's.
_SUBORDINATE = re.compile(r"\b(?:ketika|saat|karena|jika|bila|sebab|meski|setelah|sebelum) [a-z]+(?: [a-z]+)?\s*$")
_NAMED = re.compile(r"[A-Z][^:\"“”]{1,120}$")


def direct(
    text: str, start: int, end: int, inside: Sequence[Quote]
) -> Iterator[tuple[Quote, Cue | None, str, tuple[int, int]]]:
    """Yield the quotations of the sentence [start, end) that are speech, each with its cue and its speaker's place."""
    for index, quote in enumerate(inside):
        before = inside[index - 1].close if index else start
        after = inside[index + 1].open if index + 1 < len(inside) else end
        found = _cue_after(text, quote.close, after, end) or _cue_before(text, before, quote, bool(index))
        if found is None and _stands_alone(text, before, quote, after):
            found = (None, "none", (quote.open, quote.open))
        if found is not None:
            yield quote, *found


def _cue_after(text: str, position: int, stop: int, end: int) -> Found | None:
    """The cue after a quotation: '"..." kata Rina', '"..." ujarnya', '"..." Rina menandaskan', '"..." Rina'."""
    lead = _BEFORE_CUE.match(text, position, stop)
    begin = lead.end() if lead else position
    verb = _verb_after(text, position, begin, stop, end)
    if verb is not None:
        return None if verb is _MARKED_WORDS else verb
    unknown = _MISPRINT.match(text, begin, stop)
    if unknown and text[position - 2 : position - 1] == ",":
        form = Form(unknown.group(1).lower(), "mengatakan", "bare", "neutral")
        return Cue(unknown.start(1), unknown.end(1), form), "after", (unknown.end(1), stop)
    paper = _PAPER_AFTER.match(text, begin, stop)
    if paper and _ended(text, position):
        return None, "after", (paper.end() if paper.group(1) else begin, stop)
    written = _WRITTEN_IN.match(text, begin, stop)
    if written and _ended(text, position) and is_medium(text[written.end() : stop]):
        return None, "after", (written.end(), stop)
    if _DEMIKIAN.match(text, position, stop) or _names_speaker(text, position, text[begin:stop].rstrip(" .")):
        return None, "after", (begin, stop)
    return None


#: Words that are quoted for their own sake, and reported by nobody.
_MARKED_WORDS: Found = (None, "none", (-1, -1))


def _verb_after(text: str, position: int, begin: int, stop: int, end: int) -> Found | None:
    """The verb that reports a quotation before it; ``_MARKED_WORDS`` where the marks stand around words alone."""
    forms = lexicon()
    for count, word in enumerate(WORD.finditer(text, begin, min(stop, begin + 160))):
        form = forms.get(word.group().lower())
        if count == 0 and form and (form.voice in _AFTER_QUOTE or form.lemma == "menurut"):
            alone = form.voice in {"passive", "passive-clitic", "bare"} and not _ended(text, position)
            if alone and not cues.speaker_may_begin(_next_word(text, word.end())):
                return _MARKED_WORDS  # '"kota tua" protes warga'
            side = "clitic" if "clitic" in form.voice else "after"
            return Cue(word.start(), word.end(), form), side, (word.end(), end if stop == end else stop)
        spoken = form and form.voice == "active" and count and _may_be_speaker(text, position, begin, word.start())
        if spoken and not _ended(text, position) and text[word.end() : word.end() + 1] == ",":
            return _MARKED_WORDS
        if form and spoken and _spoken_subject(text, begin, word):
            return Cue(word.start(), word.end(), form), "before", (begin, word.start())
        if count > 12 or (count and text[word.start() - 1] == '"'):
            break
    return None


def _names_speaker(text: str, position: int, name: str) -> bool:
    """'"...," Rina Lestari.': words behind a quotation that are nothing but a name."""
    if not name[:1].isupper() or not (_ended(text, position) or text[position : position + 1] == ","):
        return False
    if len(name.split()) <= 4 and name.replace(" ", "").isalpha():
        return True
    return text[position - 2 : position - 1] == "," and not free_predicates(name.lower().split())


def _next_word(text: str, position: int) -> str:
    found = WORD.match(text, position + 1)
    return found.group() if found else ""


def _ended(text: str, position: int) -> bool:
    """Tell whether the quotation whose mark ends at an offset ends like speech."""
    return text[position - 2 : position - 1] in _SPEECH_ENDS or text[position - 1 : position] in _SPEECH_ENDS


def _may_be_speaker(text: str, position: int, begin: int, stop: int) -> bool:
    """'"...," Rina menandaskan', '"...," dia menambahkan', '"...," pelatih itu menjelaskan'."""
    if text[begin].isupper():
        return True
    words = text[begin:stop].lower().split()
    points = words[0] in cues.PRONOUNS or words[-1] in CLOSING
    return points and len(words) <= _SHORT_SUBJECT and _ended(text, position)


def _spoken_subject(text: str, begin: int, verb: re.Match[str]) -> bool:
    between = text[begin : verb.start()]
    return "." not in between.strip(" .") or len(between) < 60


def _cue_before(text: str, start: int, quote: Quote, second: bool) -> Found | None:
    """The cue before a quotation: 'Rina mengatakan, "..."', 'Rina: "..."', '"...," kata Rina, "..."'."""
    stop = quote.open
    paper = _PAPER_BEFORE.search(text[start:stop])
    if paper and is_medium(paper.group(1)) and is_long(text, quote):
        return None, "before", (start + paper.start(1), start + paper.end(1))
    found = list(cues.find(text, start, stop))
    for cue in reversed(found):
        gap = text[cue.end : stop]
        if cue.voice == "active":
            if _SUBORDINATE.search(text, start, cue.start) and not _ended(text, quote.close):
                return None
            if _SAYS_NOTHING.match(gap) or _ADJUNCT_TO_QUOTE.match(gap):
                return (cue, "before", (start, cue.start)) if is_long(text, quote) else None
        elif "clitic" in cue.voice and _SAYS_NOTHING.match(gap):
            return cue, "clitic", (cue.start, cue.end)
        elif cue.voice in {"bare", "source", "passive"} and gap.rstrip()[-1:] in {",", ":"} and len(gap) < 120:
            return cue, "after", (cue.end, stop)
    if second or not text[start:stop].rstrip().endswith(":") or not is_long(text, quote):
        return None
    name = text[start:stop].rstrip(" :")
    if _NAMED.match(name) and len(name.split()) <= 8:
        return None, "before", (start, start + len(name))
    return None


def _stands_alone(text: str, before: int, quote: Quote, after: int) -> bool:
    """A quotation that is a sentence or paragraph of its own, not words or a title marked inside a sentence."""
    if text[before : quote.open].strip(" .,") or not is_long(text, quote):
        return False
    rest = text[quote.close : after].strip(" .,")
    words = len(WORD.findall(text, quote.start, quote.end))
    ended = text[quote.start : quote.end].rstrip()[-1:] in ",.?!" or text[quote.close : quote.close + 1] == "."
    return words >= 4 and (ended or words >= 8) and (not rest or ended)


def is_long(text: str, quote: Quote) -> bool:
    """Tell whether a quotation has three words or more: fewer are a title or a scare quote."""
    return len(WORD.findall(text, quote.start, quote.end)) >= 3
