"""Indirect speech: from a sentence and its cue to what was said and where the speaker is named.

"Rina mengatakan, harga turun." / "Menurut Rina, harga turun." / "Harga, kata Rina, turun." / "Dijelaskan Rina, ..."
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from pipeline.indonesian.complements import content_start, says_enough
from pipeline.indonesian.cues import WORD, Cue
from pipeline.indonesian.predicates import is_noun_phrase, words_of
from pipeline.indonesian.quotes import MARKS
from pipeline.indonesian.speaker_bounds import LEADING, complementizer, skip_date, speaker_stop
from pipeline.indonesian.speaker_words import is_document, is_post, may_be_person

_TRAILING = re.compile(r"[\s.!?,;:“”\"]+$")
#: What a source sentence may name that is nobody who speaks: another newspaper, a thing just mentioned.
_NO_SOURCE = re.compile(r"\b(?:itu|tersebut|ini)\s*$|\bdetik\w*\s*$|\b(?:kompas|tempo|tribun)\S*\s*$", re.I)
#: A quotation that lost its opening mark: 'menambahkan, warga diminta tenang," ucapnya'.
_STRAY_CUE = re.compile(r",?[\"“”]\s*\w+nya\b[^\"“”]{0,80}$")
#: 'Kata dia harga turun': up to so many letters a speaker may lead a sentence without a comma after him.
_SHORT_NAME = 8
_CAPITAL = re.compile(r"[A-Z]|nya\b")
_AGENTLESS = {"disebutkan", "dijelaskan", "dikatakan"}
#: Verbs of judging whose doer may follow at once: "dinilai Rina rusak"; "disebut Kampung Batik" is kept out by the
#: reader, who wants a person there.
_WITH_AGENT = frozenset(
    ["dinilai", "disebut", "diakui", "dianggap", "diklaim", "diyakini", "dipastikan", "disayangkan"]
)
_AGENT = re.compile(r" (?:oleh )?((?:[A-Z][\w.'’-]+|dia\b|ia\b|beliau\b))")
_NAME = re.compile(r"\s+[A-Z][\w'’.-]+(?: [A-Z][\w'’.-]+){0,3}")
_PRONOUN = re.compile(r"\s+(?:dia|ia|beliau)\b(?=,| bahwa)")
_ADVERBS_AFTER = re.compile(r"(?:\s+(?:pula|juga|lagi|kembali))+")
_ALSO = re.compile(r"\s+(?:pun|juga|pula)\b")
_IN_PAPER = re.compile(r"\s+(?:dalam|di|pada)\s+")
_PAPER_BEFORE = re.compile(
    r"(?:^|\W)(?:[Dd]alam|[Dd]i|[Pp]ada|[Mm]elalui)\s+([a-zA-Z][^,;:]{3,90}?)(?=,?\s*$|\s(?:itu|tersebut|juga)\s*$)"
)
_CONTENT_AFTER_PAPER = re.compile(r"(?:\s+|,\s*)bahwa(?:sanya)?\s+|,\s+")
#: What may follow the speaker at the sentence's end without being said by him: place, day, occasion.
_TAIL = re.compile(
    r"\s*(?:,\s*)?(?:$|di |dalam |saat |ketika |kepada |usai |pada |melalui |lewat |seperti |dikutip |"
    r"Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu|\()"
)
_CONNECTIVE = re.compile(
    r"^(?:selain itu|sementara(?: itu)?|namun(?: demikian| begitu)?|padahal|sebab|pasalnya|karena(?: itu)?|"
    r"oleh (?:karena|sebab) itu|bahkan|apalagi|terakhir|selanjutnya|kemudian|lalu|lebih lanjut|lebih jauh|di sisi lain|"
    r"sebelumnya|adapun|meski(?:pun)? (?:demikian|begitu)|maka(?: dari itu)?|jadi|terlebih|akan tetapi|tetapi|tapi|"
    r"dan|serta|hanya saja|sehingga|untuk itu|dengan demikian|artinya|di samping itu|tak hanya itu|yang jelas|"
    r"saat ini|kini|nantinya|misalnya|pertama|kedua|ketiga|keempat|kelima|caranya|tujuannya|menurut dia)\b[\s,]*$",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Clause:
    """What was said (``start``, ``end``), by the cue, and the stretch in which the speaker is named.

    ``side`` tells where the speaker stands: "before" the cue (his name ends there), "after" it (his name begins
    there), "agent" (a person's name must begin there), or "clitic" (the -nya of the cue itself).
    """

    start: int
    end: int
    cue: Cue
    side: str
    speaker_start: int
    speaker_end: int
    complementizer: bool = False


def clause(text: str, start: int, end: int, cue: Cue) -> Clause | None:
    """Return the clause that a cue reports in the sentence [start, end), or None where it reports nothing."""
    if cue.voice == "active":
        return _active(text, start, end, cue)
    if cue.voice == "source" or cue.form.lemma == "menurut":
        return _source(text, start, end, cue)
    if cue.voice in {"passive", "passive-clitic"}:
        return _passive(text, start, end, cue)
    return _inserted(text, start, end, cue)


def _active(text: str, start: int, end: int, cue: Cue) -> Clause | None:
    subject = text[start : cue.start].strip()
    if not subject or (subject[-1] in ",:;" and not re.search(r"[\w.)],$", subject)) or _CONNECTIVE.match(subject):
        return None
    also = _ALSO.match(text, cue.end, end)
    left, marked = content_start(text, also.end() if also else cue.end, end)
    return _checked(text, cue, left, end, "before", (start, cue.start), marked)


def _source(text: str, start: int, end: int, cue: Cue) -> Clause | None:
    before = text[start : cue.start]
    lead = _leads(before)
    if not lead and cue.form.lemma != "menurut":
        return None
    if cue.voice == "clitic":
        side, region, after = "clitic", (cue.start, cue.end), cue.end
    else:
        stop = speaker_stop(text, cue.end, end)
        unnamed = cue.form.after and not _CAPITAL.search(text, cue.end, stop)
        if unnamed or (_NO_SOURCE.search(text, cue.end, stop) and not _may_speak(text, cue.end, stop)):
            return None
        if cue.form.lemma == "bagi" and (
            not lead or text[stop : stop + 1] != "," or not _NAME.fullmatch(text, cue.end, stop)
        ):
            return None
        named = "agent" if cue.form.lemma == "bagi" else "after"
        side, region, after = named, (cue.end, stop), skip_date(text, stop, end)
    rest = LEADING.match(text, after, end)
    left = (rest.end() if rest else after) if lead else start
    return _checked(text, cue, left, end, side, region, False)


def _may_speak(text: str, start: int, stop: int) -> bool:
    """'Menurut Wakil Ketua Umum partai ini': somebody is pointed back to; 'menurut hal itu' names nobody."""
    first = WORD.search(text, start, stop)
    return first is not None and (is_post(first.group().lower()) or may_be_person(text[start:stop]))


def _passive(text: str, start: int, end: int, cue: Cue) -> Clause | None:
    """'Dijelaskan Rina, harga turun', 'Disebutkannya, ...'; the agentless form needs "bahwa" or a comma at once."""
    if not _leads(text[start : cue.start]):
        return _passive_within(text, start, end, cue)
    position = _past_adverbs(text, cue.end, end)
    after = text[position : position + 1]
    pronoun = _PRONOUN.match(text, position, end)
    if pronoun:
        left, marked = content_start(text, pronoun.end(), end)
        return _checked(text, cue, left, end, "after", (cue.end, pronoun.end()), marked)
    small = after == " " and not text[position + 1 : position + 2].isupper()
    paper = _IN_PAPER.match(text, position, end)
    if paper and small:
        return _of_paper(text, paper, end, cue)
    if cue.form.surface in _AGENTLESS and small and complementizer(text, position, end) == position:
        if is_noun_phrase(words_of(text, position, end) or [""]):
            return None
        return _checked(text, cue, position + 1, end, "clitic", (cue.start, cue.end), False)
    if cue.form.lemma == "mengharapkan" and cue.voice == "passive":
        return None
    if cue.voice == "passive-clitic" or after == "," or complementizer(text, position, end) > position:
        left, marked = content_start(text, position, end)
        return _checked(text, cue, left, end, "clitic", (cue.start, cue.end), marked)
    stop = speaker_stop(text, cue.end, end)
    if stop >= end or text[stop] != ",":
        return None
    left = skip_date(text, stop + 1, end)
    return _checked(text, cue, left, end, "after", (cue.end, stop), False)


def _past_adverbs(text: str, position: int, end: int) -> int:
    """'Disebutkan pula, harga turun': the adverb belongs to the verb."""
    adverbs = _ADVERBS_AFTER.match(text, position, end)
    return adverbs.end() if adverbs else position


def _passive_within(text: str, start: int, end: int, cue: Cue) -> Clause | None:
    """'Dalam aturan itu disebutkan, ...', 'Jalan itu, disebutkan Rina, rusak', 'Jalan itu dinilai Rina rusak'."""
    before = text[start : cue.start]
    paper = next(iter(reversed(list(_PAPER_BEFORE.finditer(before)))), None)
    position = _past_adverbs(text, cue.end, end)
    marked = complementizer(text, position, end) > position
    if paper and is_document(paper.group(1)) and (marked or text[position : position + 1] == ","):
        left, marker = content_start(text, position, end)
        return _checked(text, cue, left, end, "before", (start + paper.start(1), cue.start), marker)
    if before.rstrip().endswith(",") and text[cue.end + 1 : cue.end + 2].isupper():
        return _inserted(text, start, end, cue)
    agent = _AGENT.match(text, cue.end, end)
    if agent is None or cue.form.surface not in _WITH_AGENT or not says_enough(text, agent.end(), end, cue, True):
        return None
    return _checked(text, cue, start, end, "agent", (agent.start(1), end), True)


def _of_paper(text: str, paper: re.Match[str], end: int, cue: Cue) -> Clause | None:
    """'Disebutkan dalam aturan itu, harga turun': the paper speaks, up to "bahwa" or a comma."""
    marker = _CONTENT_AFTER_PAPER.search(text, paper.end(), end)
    if marker is None or not is_document(text[paper.end() : marker.start()]):
        return None
    return _checked(text, cue, marker.end(), end, "after", (paper.end(), marker.start()), True)


def _inserted(text: str, start: int, end: int, cue: Cue) -> Clause | None:
    """'Harga, kata Rina, turun': the whole sentence; 'Selain itu, kata Rina, harga turun': what follows."""
    if cue.voice == "clitic":
        side, region, stop = "clitic", (cue.start, cue.end), cue.end
    else:
        stop = speaker_stop(text, cue.end, end)
        side, region = "after", (cue.end, stop)
    before = text[start : cue.start].rstrip(" ,")
    rest = LEADING.match(text, stop, end)
    left = rest.end() if rest else stop
    if _leads(text[start : cue.start]):
        named_alone = side == "clitic" or text[stop : stop + 1] in {",", ":"} or stop - cue.end < _SHORT_NAME
        return _checked(text, cue, left, end, side, region, False) if named_alone else None
    if _TAIL.match(text, stop, end) or len(WORD.findall(text, left, end)) < 2:
        return _checked(text, cue, start, start + len(before), side, region, False)
    return _checked(text, cue, start, end, side, region, False)


def _leads(before: str) -> bool:
    """Nothing, or a connective alone, stands before the cue: it leads the sentence."""
    before = before.strip(' ,“"')
    return not before or bool(_CONNECTIVE.match(before))


def _closed(text: str, left: int, right: int) -> int:
    """'Rina menilai mereka "orang kuat".': the mark that closes what was opened inside belongs to the words."""
    if right < len(text) and text[right] in MARKS and sum(text.count(mark, left, right) for mark in MARKS) % 2:
        return right + 1
    return right


def _checked(
    text: str, cue: Cue, left: int, right: int, side: str, region: tuple[int, int], marked: bool
) -> Clause | None:
    stray = _STRAY_CUE.search(text, left, right)
    content = text[left : stray.start() if stray else right]
    right = _closed(text, left, left + len(_TRAILING.sub("", content)))
    if right <= left or not says_enough(text, left, right, cue, marked):
        return None
    return Clause(left, right, cue, side, *region, marked)
