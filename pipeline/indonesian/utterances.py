"""Utterances: every stretch of a text that reports speech, direct or indirect, with its cue.

The speaker is not named here; an utterance says where his name should be looked for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pipeline.indonesian import clauses, cues, interviews
from pipeline.indonesian.cues import WORD, Cue
from pipeline.indonesian.interviews import Line
from pipeline.indonesian.predicates import is_clause, words_of
from pipeline.indonesian.quotes import Quote
from pipeline.indonesian.speaker_words import is_document
from pipeline.indonesian.speech_verbs import Form, lexicon

_HEADLINE = re.compile(r"([A-Z][^:\n\"“”]{2,70}?): (?=[A-Z])")
_LONGEST_HEADLINE = 16
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
    r"(?:(tertulis|tertuang|tercantum|bunyi)\s+(?:(?:dalam|di|pada)\s+)?)?(?=(?:isi|bunyi|kutipan|keterangan|pernyataan|siaran|"
    r"rilis|laporan|putusan|surat|ucapan|penjelasan|unggahan|pengumuman|tulisan|pesan|aturan|pasal|beleid)\b)"
)
#: A paper before its words: 'Dalam aturan itu tertuang bahwa "..."'.
_PAPER_BEFORE = re.compile(
    r"(?:^|\W)(?:[Dd]alam|[Dd]i|[Pp]ada)\s+([a-zA-Z][^,;:]{3,90}?)(?: itu| tersebut| juga)?,?\s+(?:tertuang|tertulis|"
    r"tercantum|disebutkan|dinyatakan|ditegaskan|dijelaskan|berbunyi)\b[^\"“”]{0,60}?(?:bahwa|,|:)?\s*$"
)
_AFTER_QUOTE = {"bare", "clitic", "passive", "passive-clitic"}
_NAMED = re.compile(r"[A-Z][^:\"“”]{1,120}$")


@dataclass(frozen=True, slots=True)
class Utterance:
    """Reported speech: its ``kind``, the words that were said, its cue and where to look for the speaker.

    ``side`` is "before", "after" or "clitic" as in a clause, "none" where nothing names a speaker (a quoted paragraph
    that continues another), "interview" where the line that announced an interview names him, "headline" where all
    that stands before the colon must be his name or post, "agent" where a person's name must begin. ``sentence`` is
    the position of its sentence; ``closed`` is False for a quotation that goes on in the next paragraph or lost its
    closing mark.
    """

    kind: str
    start: int
    end: int
    cue: Cue | None
    side: str
    region: tuple[int, int]
    sentence: int
    complementizer: bool = False
    closed: bool = True


def find(text: str, sentences: Sequence[tuple[int, int]], quotes: Sequence[Quote]) -> list[Utterance]:
    """Return the utterances of a text in order."""
    found: list[Utterance] = []
    first = 0
    lines = interviews.find(text)
    for number, (start, end) in enumerate(sentences):
        while lines and lines[0].end <= start:
            lines = lines[1:]
        if lines and lines[0].start < end:
            found.extend(_answer(lines[0], number, start))
            continue
        while first < len(quotes) and quotes[first].close <= start:
            first += 1
        inside = []
        for quote in quotes[first:]:
            if quote.open >= end:
                break
            inside.append(quote)
        direct = list(_direct(text, number, start, end, inside)) if inside else []
        found.extend(direct or _indirect(text, number, start, end, inside) or _headline(text, number, start, end))
    return found


def _headline(text: str, number: int, start: int, end: int) -> list[Utterance]:
    """'Menteri Keuangan: Anggaran Aman': a line of its own, without a full stop."""
    match = _HEADLINE.match(text, start, end)
    whole = text[start - 1 : start] in {"", "\n"} and text[end : end + 1] in {"", "\n"}
    if match is None or not whole or text[end - 1] in ".!?,;:":
        return []
    words = words_of(text, match.end(), end)
    if not 3 <= len(words) <= _LONGEST_HEADLINE or not is_clause(words):
        return []
    return [Utterance("indirect", match.end(), end, None, "headline", match.span(1), number)]


def _answer(line: Line, number: int, start: int) -> Iterator[Utterance]:
    """The answer of an interview, once, at its first sentence; a question is nobody's statement."""
    if line.answers and start <= line.start:
        side = "before" if line.named else "interview"
        yield Utterance("direct", line.start, line.end, None, side, line.region, number)


def _indirect(text: str, number: int, start: int, end: int, inside: Sequence[Quote]) -> list[Utterance]:
    for cue in cues.find(text, start, end):
        if any(q.open < cue.start < q.close for q in inside):
            continue
        said = clauses.clause(text, start, end, cue)
        if said is not None:
            quoted = any(q.open < said.end and q.close > said.start and _long(text, q) for q in inside)
            region = (said.speaker_start, said.speaker_end)
            kind = "mixed" if quoted else "indirect"
            return [Utterance(kind, said.start, said.end, cue, said.side, region, number, said.complementizer)]
    return []


def _direct(text: str, number: int, start: int, end: int, inside: Sequence[Quote]) -> Iterator[Utterance]:
    for index, quote in enumerate(inside):
        before = inside[index - 1].close if index else start
        after = inside[index + 1].open if index + 1 < len(inside) else end
        found = _cue_after(text, quote.close, after, end) or _cue_before(text, before, quote, bool(index))
        if found is None and _stands_alone(text, before, quote, after):
            found = (None, "none", (quote.open, quote.open))
        if found is not None:
            cue, side, region = found
            yield Utterance("direct", quote.start, quote.end, cue, side, region, number, closed=quote.closed)


_Found = tuple[Cue | None, str, tuple[int, int]]


def _cue_after(text: str, position: int, stop: int, end: int) -> _Found | None:
    """The cue after a quotation: '"..." kata Rina', '"..." ujarnya', '"..." Rina menandaskan', '"..." Rina'."""
    lead = _BEFORE_CUE.match(text, position, stop)
    begin = lead.end() if lead else position
    forms = lexicon()
    for count, word in enumerate(WORD.finditer(text, begin, min(stop, begin + 160))):
        form = forms.get(word.group().lower())
        if count == 0 and form and (form.voice in _AFTER_QUOTE or form.lemma == "menurut"):
            if (
                "passive" in form.voice
                and not _ended(text, position)
                and not cues.speaker_may_begin(_next_word(text, word.end()))
            ):
                return None
            side = "clitic" if "clitic" in form.voice else "after"
            return Cue(word.start(), word.end(), form), side, (word.end(), end if stop == end else stop)
        spoken = form and form.voice == "active" and count and text[begin].isupper()
        if spoken and not _ended(text, position) and text[word.end() : word.end() + 1] == ",":
            return None
        if form and spoken and _spoken_subject(text, begin, word):
            return Cue(word.start(), word.end(), form), "before", (begin, word.start())
        if count > 12 or (count and text[word.start() - 1] == '"'):
            break
    unknown = _MISPRINT.match(text, begin, stop)
    if unknown and text[position - 2 : position - 1] == ",":
        form = Form(unknown.group(1).lower(), "mengatakan", "bare", "neutral")
        return Cue(unknown.start(1), unknown.end(1), form), "after", (unknown.end(1), stop)
    paper = _PAPER_AFTER.match(text, begin, stop)
    if paper and _ended(text, position):
        return None, "after", (paper.end() if paper.group(1) else begin, stop)
    name = text[begin:stop].rstrip(" .")
    if not _ended(text, position) and text[position : position + 1] != ",":
        return None
    if name and name[0].isupper() and len(name.split()) <= 4 and name.replace(" ", "").isalpha():
        return None, "after", (begin, stop)
    return None


def _next_word(text: str, position: int) -> str:
    found = WORD.match(text, position + 1)
    return found.group() if found else ""


def _ended(text: str, position: int) -> bool:
    """Tell whether the quotation whose mark ends at an offset ends like speech."""
    return text[position - 2 : position - 1] in _SPEECH_ENDS or text[position - 1 : position] in _SPEECH_ENDS


def _spoken_subject(text: str, begin: int, verb: re.Match[str]) -> bool:
    between = text[begin : verb.start()]
    return "." not in between.strip(" .") or len(between) < 60


def _cue_before(text: str, start: int, quote: Quote, second: bool) -> _Found | None:
    """The cue before a quotation: 'Rina mengatakan, "..."', 'Rina: "..."', '"...," kata Rina, "..."'."""
    stop = quote.open
    paper = _PAPER_BEFORE.search(text[start:stop])
    if paper and is_document(paper.group(1)) and _long(text, quote):
        return None, "before", (start + paper.start(1), start + paper.end(1))
    found = list(cues.find(text, start, stop))
    for cue in reversed(found):
        gap = text[cue.end : stop]
        if cue.voice == "active":
            if _SAYS_NOTHING.match(gap) or _ADJUNCT_TO_QUOTE.match(gap):
                return (cue, "before", (start, cue.start)) if _long(text, quote) else None
        elif "clitic" in cue.voice and _SAYS_NOTHING.match(gap):
            return cue, "clitic", (cue.start, cue.end)
        elif cue.voice in {"bare", "source", "passive"} and gap.rstrip()[-1:] in {",", ":"} and len(gap) < 120:
            return cue, "after", (cue.end, stop)
    if second or not text[start:stop].rstrip().endswith(":") or not _long(text, quote):
        return None
    name = text[start:stop].rstrip(" :")
    if _NAMED.match(name) and len(name.split()) <= 8:
        return None, "before", (start, start + len(name))
    return None


def _stands_alone(text: str, before: int, quote: Quote, after: int) -> bool:
    """A quotation that is a sentence or paragraph of its own, not words or a title marked inside a sentence."""
    if text[before : quote.open].strip(" .,") or not _long(text, quote):
        return False
    rest = text[quote.close : after].strip(" .,")
    words = len(WORD.findall(text, quote.start, quote.end))
    ended = text[quote.start : quote.end].rstrip()[-1:] in ",.?!"
    return words >= 4 and (ended or words >= 8) and (not rest or ended)


def _long(text: str, quote: Quote) -> bool:
    return len(WORD.findall(text, quote.start, quote.end)) >= 3
