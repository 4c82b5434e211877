"""Who is spoken of in a clause, by its words alone: pronouns, adverbs after a name, groups and unnamed sources."""

from __future__ import annotations

import re

from pipeline.indonesian.cues import ADVERBS, WORD
from pipeline.indonesian.speech_words import speech_words

PERSONAL = frozenset(["dia", "ia", "beliau", "dirinya"])
PLURAL = frozenset(["mereka"])
OWN_SIDE = frozenset(["pihaknya"])
#: Words between a cue and a name that show the name is somebody else: "kata dia kepada Rina".
STOPS = speech_words("not_in_name")
_EDGE = re.compile(r"[\s,.:;–—-]+$")
_PAREN = re.compile(r"\([^()]*\)\s*$")
_DATELINE = re.compile(r"[^,;:]{2,60}? [-–—] (?=\w)")
_SENTENCE_OPENER = re.compile(
    r"^.*?(?:^|\s)(?:selain itu|sementara(?: itu)?|sebelumnya|namun|kemudian|lebih lanjut|adapun|bahkan|terakhir|"
    r"di sisi lain|(?:dalam|pada) kesempatan (?:itu|ini|yang sama|tersebut)|secara terpisah|lalu|lanjut|"
    r"terkait (?:hal )?(?:itu|ini))[,\s]+",
    re.I,
)


def right_edge(text: str, start: int, end: int) -> int:
    """Return where a subject really ends: "Rina (45) pun juga " ends at the a of Rina."""
    while end > start:
        piece = text[start:end]
        cut = len(_EDGE.sub("", piece))
        piece = piece[:cut]
        paren = _PAREN.search(piece)
        if paren:
            end = start + paren.start()
            continue
        word = re.search(r"[\w-]+$", piece)
        if word and word.group().lower() in ADVERBS:
            end = start + word.start()
            continue
        return start + cut
    return end


def head_word(text: str, start: int, end: int) -> str:
    """Return the last word before an offset in small letters, "" where there is none."""
    word = re.search(r"[\w-]+$", text[start:end])
    return word.group().lower() if word else ""


def plain_gap(gap: str) -> bool:
    """Tell whether the words between a cue and a name are a post and a title, nothing that changes the subject."""
    return not any(word.lower() in STOPS for word in WORD.findall(gap))


def noun_phrase_after(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the bounds of the words that name an unnamed speaker after a cue: "seorang warga"."""
    stop = end
    for word in WORD.finditer(text, start, end):
        if word.group().lower() in STOPS - {"yang"} and word.start() > start + 1:
            stop = word.start()
            break
    cut = re.search(r"[,.;:(\"“”]", text[start:stop])
    if cut:
        stop = start + cut.start()
    left = start + len(text[start:stop]) - len(text[start:stop].lstrip())
    return left, start + len(text[start:stop].rstrip())


def noun_phrase_before(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the bounds of the subject that ends before a verb, without what leads the sentence."""
    opener = _SENTENCE_OPENER.match(text[start:end])
    left = start + (opener.end() if opener else 0)
    comma = text.rfind(", ", left, end)
    if comma >= 0:
        left = comma + 2
    dateline = _DATELINE.match(text, left, end)
    if dateline:
        left = dateline.end()
    left += len(text[left:end]) - len(text[left:end].lstrip())
    return left, max(left, end)
