"""Who is spoken of in a clause, by its words alone: pronouns, adverbs after a name, groups and unnamed sources."""

from __future__ import annotations

import re

from pipeline.indonesian.speech.claims import is_verb
from pipeline.indonesian.speech.cues import ADVERBS, WORD
from pipeline.indonesian.speech.speaker_bounds import DEGREES
from pipeline.indonesian.speech.words import speech_words

PERSONAL = frozenset(["dia", "ia", "beliau", "dirinya"])
PLURAL = frozenset(["mereka", "keduanya", "ketiganya"])
OWN_SIDE = frozenset(["pihaknya"])
#: Words between a cue and a name that show the name is somebody else: "kata dia kepada Rina".
STOPS = speech_words("not_in_name")
_EDGE = re.compile(r"[\s,.:;–—-]+$")
_FURTHER = re.compile(
    r"\s(?:lebih (?:lanjut|jauh)|(?:baru-baru|belum lama) ini|kali ini|pada akhirnya|"
    r"(?:beberapa|berulang|berkali) kali|tak henti-hentinya|"
    r"(?:tak|tidak) (?:segan|ragu|bosan|sungkan)(?:-segan|-ragu|-bosan)?|(?:tak|tidak) lupa|"
    r"secara \w+(?: dan \w+)?|(?:(?:sampai|hingga) )?(?:saat|kala|waktu) (?:itu|ini)|"
    r"(?:sampai|hingga) (?:kini|sekarang))$"
)
#: "Rina (45)", "Komisi (KPK)"; "Ayat (1)" is the name itself.
_PAREN = re.compile(r"(?<![Aa]yat )\([^()]*\)\s*$")
#: "Rina Lestari|, dr., Sp.A(K), M.Kes".
_TITLED = re.compile(rf"{DEGREES}$")
_DATELINE = re.compile(r"[A-Z][^,;:]{1,60}?(?: - | ?-- ?| ?[–—] ?)\W?(?=\w)")
#: A press office's dateline: "Liputan6.com, Jakarta ".
_OFFICE = re.compile(
    r"(?:[\w.]+\.(?:com|co\.id|id|net),? [A-Z]\w+(?: (?:Selatan|Utara|Barat|Timur|Pusat|Raya))?|VIVA) (?=[A-Z])"
)
#: A dateline is no longer, in characters.
_LINE = 60
#: What follows a speaker without naming him: "Rina dalam rapat itu", "warga saat ditemui".
_ADJUNCT = re.compile(
    r"\s(?:dalam|saat|ketika|melalui|lewat|usai|seusai|kepada|setelah|sebelum|sambil|seraya)\s|"
    r"\s(?:itu|ini|tersebut) yang\s"
)
_AGAIN = re.compile(r"\s(?:lagi|pula|juga|kemudian|menjelaskan|menegaskan)$")
_CITED = re.compile(r"(?:dari|bunyi|isi|kata|dan|serta|atau)\s+", re.I)
#: Another clause of the sentence begins: "... sedangkan pasal 7 menyebut".
_JOINT = re.compile(r"\s(?:sedangkan|sementara|karena|sebab|namun|tetapi|tapi|padahal)\s")
_NO_SUBJECT = speech_words("no_subject")
_SENTENCE_OPENER = re.compile(
    r"^.*?(?:^|\s)(?:selain itu|maka|sedangkan|semisal|yakni|yaitu|pada (?:\d+ )?\w+ \d{4},?|"
    r"sementara(?: itu)?|sebelumnya|namun|kemudian|lebih lanjut|adapun|bahkan|terakhir|"
    r"di (?:sisi|pihak) lain|hanya saja|di samping itu|pada akhirnya|masalahnya|sebaliknya|kendati demikian|untuk itu|"
    r"(?:oleh )?(?:karena|sebab) itu|(?:dalam|pada) \w+(?: \w+)? (?:itu|ini|tersebut)|meski (?:begitu|demikian)|"
    r"atas (?:hal|kondisi) (?:itu|ini|tersebut)|(?:dalam|pada) kesempatan yang sama|secara terpisah|lalu|lanjut|"
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
        titled = _TITLED.search(piece)
        if titled:
            end = start + titled.start()
            continue
        further = _FURTHER.search(piece)
        if further:
            end = start + further.start()
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
    return not any(word.lower() in STOPS for word in WORD.findall(_ALSO.sub(" ", gap)))


#: "ketua serikat yang juga juru runding Rina" is Rina still, and so are "Juru Bicara untuk Covid-19 Rina" and
#: "ahli gizi di Rumah Sakit Kota, Rina".
_ALSO = re.compile(
    r"\byang (?=(?:juga|merangkap|sekaligus)\b)|\buntuk (?=[A-Z][\w-]*(?: [A-Z][\w-]*)*,? )|"
    r"\b(?:di|pada) [A-Z][\w.&-]*(?: (?:[A-Z][\w.&-]*|dan|&))*, $"
)


def noun_phrase_after(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the bounds of the words that name an unnamed speaker after a cue: "seorang warga"."""
    stop = end
    for word in WORD.finditer(text, start, end):
        if word.group().lower() in STOPS - {"yang"} and word.start() > start + 1:
            stop = word.start()
            break
    cut = re.search(r"[,.;:\"“”]|(?<![Aa]yat )(?<!huruf )(?<!angka )(?<!poin )\(", text[start:stop])
    if cut:
        stop = start + cut.start()
    left = start + len(text[start:stop]) - len(text[start:stop].lstrip())
    return left, start + len(text[start:stop].rstrip())


def behind_office(text: str, place: int) -> bool:
    """Tell whether a place is right behind a press office's dateline: "Liputan6.com, Jakarta Aksi ..."."""
    start = text.rfind("\n", 0, place) + 1
    office = _OFFICE.match(text, start, min(place + 1, start + _LINE))
    return office is not None and office.end() == place


def noun_phrase_before(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the bounds of the subject that ends before a verb, without what leads the sentence."""
    office = _OFFICE.match(text, start, end)
    start = office.end() if office else start
    opener = _SENTENCE_OPENER.match(text[start:end])
    left = start + (opener.end() if opener else 0)
    for joint in _JOINT.finditer(text, left, end):
        left = joint.end()
    comma = text.rfind(", ", left, end)
    if comma >= 0:
        left = comma + 2
    dateline = _DATELINE.match(text, left, end)
    if dateline:
        left = dateline.end()
    left += len(text[left:end]) - len(text[left:end].lstrip())
    return left, max(left, end)


def bare_words(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the bounds of a speaker's words without what surrounds them: "dari laman itu" is "laman itu"."""
    cited = _CITED.match(text, start, end)
    start = cited.end() if cited and cited.end() < end else start
    adjunct = _ADJUNCT.search(text, start + 1, end)
    if adjunct:
        pointer = re.match(r"\s(?:itu|ini|tersebut)\b", adjunct.group())
        end = adjunct.start() + (pointer.end() if pointer else 0)
    again = _AGAIN.search(text, start + 1, end)
    return start, again.start() if again else end


def may_be_subject(words: str) -> bool:
    """Tell whether words can name who speaks: "para pekerja" can; "serta", "Daun katuk dinilai" cannot."""
    found = [word.lower() for word in WORD.findall(words)]
    return (
        any(word[0].isalpha() for word in found)
        and found[0] not in _NO_SUBJECT | _JOINING
        and not (words.lstrip()[0].islower() and is_verb(found[0]))
        and not _NUMBERED.match(words)
        and not _CLAUSE.search(words)
    )


_JOINING = frozenset(["dan", "serta", "atau", "ku"])
_CLAUSE = re.compile(
    r"\b(?:tidak|agar|bahwa|jika|karena|adalah|dinilai|dianggap|disebut(?! (?:nama|identitas))|diduga|didakwa|dituduh|"
    r"membenarkan|menjelaskan)\b"
)
#: A day ("2 September 2020", "pada 14 April"), a list's letter ("A"), "salah satunya", "soal Rina".
_NUMBERED = re.compile(
    r"-?\d+ \w+(?: \d{4})?$|(?:pada|dalam) |[A-Za-z]$|salah satunya$|(?:semisal |misalnya )?soal ", re.I
)
