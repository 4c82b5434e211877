"""Nouns that point back to an instrument: "aturan itu", "beleid yang diteken Kamis tersebut", "pasal ini"."""

from __future__ import annotations

import re

from pipeline.indonesian.regulations import contexts, its, nicknames, numbering, rulings
from pipeline.indonesian.regulations.drafts import Draft
from pipeline.resources.read import words

_THIS = r"(?P<tail>tersebut|itu|ini|yang\s+dimaksud|dimaksud|tsb|tadi|yang\s+sama|a\s+quo)\b"
_WHICH = (
    r"(?:ter)?(?:baru|anyar)|lama|lawas|kontroversial|sapu\s+jaga[dt]|[Mm]enteri|pemerintah|hukum|pidana|teknis|daerah|"
    r"turunan|pelaksana|MK|KPU|"
    r"[Gg]ubernur|[Kk]apolri|[Bb]upati|[Ww]ali\s[Kk]ota|[Pp]residen|OJK|BI|BPOM|(?P<of>(?:Men|Kemen)[a-z]{2,12})"
)
_NOUN = re.compile(
    r"(?:(?i:aturan-aturan|peraturan-peraturan|regulasi-regulasi)|(?i:instrumen)\s+(?i:peraturan)|"
    r"(?i:payung|produk|instrumen|dasar|landasan)\s+(?i:hukum)|(?i:aturan|beleid|regulasi|ketentuan|peraturan|"
    r"keputusan|putusan|instruksi|edaran|surat\s+edaran(?:\s*\(SE\))?|surat\s+keputusan(?:\s*\(SK\))?|surat\s+telegram|"
    r"(?<!grup )(?<!aplikasi )(?<!kanal )(?<!akun )telegram|"
    r"rancangan(?:\s+(?:per)?aturan)?|draf|draft|maklumat|seruan|mou|nota\s+kesepahaman)(?:\s+atau\s+kebijakan)?)"
    rf"(?:\s+(?:{_WHICH}))?\s+{_THIS}"
    r"|S[KE](?:-nya\b)?(?:\s+(?P<stail>tersebut|itu|ini|tsb))?(?![\w/]|\s+(?:lama|sebelumnya|terdahulu)\b)"
    r"(?=(?:\s+(?P<small>gubernur|bupati|wali\s?kota|menteri|satgas)\b)?)|"
    r"(?<!yang )(?<!ada )(?i:aturan|beleid)nya\b(?!\s+(?:yang\s+selama|(?:tidak|belum|tak)\s+ada))|"
    r"(?<!yang )(?<!apapun )(?<!apa pun )(?<!tunggu )(?<!acakan )(?<!amar )(?i:putusan)nya\b|"
    r"(?<!yang )(?<!ada )(?<!nunggu )(?<!tunggu )(?<!surat )(?i:surat\s+edaran|edaran)nya\b|"
    r"(?<=alam )(?:peraturan|regulasi|instruksi|keputusan)nya\b|(?<=sanaan )peraturannya\b|"
    r"(?:(?<=[\"“\n])|(?<=[.?!] )|(?<=ini ))(?i:peraturan|regulasi)nya\b"
    r"(?!\s+(?:ter|diatur|ada|akan|belum|tidak|sedang|lagi)[a-z]*)|"
    r"(?i:instrumen)\s+(?i:peraturan)\b"
)
_NO_TOPIC = words("regulation_words.toml", "no_topic")
_MATTER = (
    rf"(?P<topic>(?:(?!(?:{'|'.join((*_NO_TOPIC, *(word.capitalize() for word in _NO_TOPIC if word.isalpha())))})\b|"
    rf"(?:{'|'.join(words('regulation_words.toml', 'no_topic', 'openings'))}))"
    r"[\w/-]+\s+){1,4}?)(?P<tail>tersebut|itu|ini)\b"
)
#: A topic between the noun and its "itu": "aturan barang bawaan itu", "beleid soal kepemilikan tunggal bank tersebut"
_TOPICAL = re.compile(
    rf"(?i:aturan|beleid|regulasi|peraturan|ketentuan|surat\s+edaran|edaran)\s+(?:(?:(?:yang|yg)\s+)?(?:ter)?baru\s+)?(?:(?:soal|tentang|mengenai|terkait)\s+)?{_MATTER}"
)
_LETTER_ON = re.compile(rf"SE\s+(?:(?:soal|tentang|mengenai|terkait)\s+)?{_MATTER}")
#: What stands right before "aturan yang sama" where it points back, and is not a comparison.
_INSIDE = re.compile(r"(?i)\b(?:dalam|di|pada|dari|menurut|melalui|lewat|berdasarkan)\s+$")
_DEGREE = re.compile(r",\s?$")
#: What stands before such a comma where no name with a degree does: "Menurut Rani, SE dibuat", "Karena itu, SE".
_NO_DEGREE = re.compile(
    r"(?:\b[Mm]enurut\s[^.,\n]{1,60}|(?:^|[\s\"“(])[a-z][\w-]*|(?:^|[a-z\d][.!?]”?\s|\n)[A-Z][a-z]+),\s?$"
)
#: A clause that tells which one is meant, up to its "itu": "yang meringankan debitur itu"
CLAUSE = (
    r"yang\s+(?:(?:telah|baru|sudah|sedang|masih|tengah)\s+)?(?:di(?!maksud)[a-z]{4,}|me(?!ngatur|muat)[a-z]{4,}|ber(?:isi|nomor|laku|tajuk|judul)|penuh|kontroversial|terbit|lahir|keluar)"
    r"(?:[ \u00a0](?!Sementara|Selain|Oleh|R?UU|Per[dp]|"
    r"(?:[Uu]ndang|[Aa]turan|[Rr]egulasi|[Pp]utusan|[Pp]eraturan|[Kk]etentuan|[Pp]asal)\b)[\w()/-]+){0,7}?"
    r"(?<!saat)(?<!hari)(?<!selama)(?<!lembaga)(?<!seperti)(?<!dunia)(?<!hal)[ \u00a0]"
    r"(?P<tail>tersebut|itu|ini)\b"
)
#: A clause of more words is no part of the mention.
_LONG = 9
_SIGNED = re.compile(rf"(?i:beleid|regulasi|aturan|peraturan|putusan|edaran)\s+{CLAUSE}")
_PASAL = re.compile(
    r"(?i:pasal(?:-pasal)?|klausul)\s+(?:(?:kontroversial|karet|krusial|bermasalah|multitafsir|pidana)\s+)?(?:tersebut|itu|ini|tsb|tadi|(?:yang\s+)?dimaksud|yang\s+sama|a\s+quo)\b|"
    r"(?i:kedua|ketiga)\s+(?i:pasal)\s+(?:(?:karet|krusial|bermasalah|multitafsir|pidana)\s+)?(?:tersebut|itu|ini)\b|"
    r"(?i:pasal)\s+(?:tentang|soal|mengenai|terkait)\s+(?:(?!yang\b|dan\b|dalam\b|pada\b)[a-z-]+\s){1,3}?(?:tersebut|itu|ini)\b"
)
_OF_ARTICLES = frozenset("pPkK")
#: A law's size is told, and no article of it meant: "15 bab dan 174 pasal itu".
_COUNTED = re.compile(r"(?<![Aa]yat)\s\d{2,4}\s$")
_OMNIBUS = re.compile(r"(?i:omnibus\s*law)\b")
_THAT = re.compile(r"\s(tersebut|itu|ini|tadi)\b")
_KIND_NEXT = re.compile(r"[^\S\n]+(?:dan\s+)?(?:RUU|UU|(?i:rancangan|undang|draf)|[A-Z])")


def read(text: str, start: int) -> Draft | None:
    """Return the draft of a pointing noun that begins at ``start``, None where none does."""
    letter = text[start : start + 1]
    if letter in {"o", "O"}:
        return _omnibus(text, start)
    if letter in _OF_ARTICLES and (article := _article(text, start)) is not None:
        return article
    on = _LETTER_ON.match(text, start) if text.startswith("SE", start) else None
    found = _NOUN.match(text, start) or _SIGNED.match(text, start) if on is None else None
    if found is not None:
        words = found[0].split()
        tail = " ".join((found["tail"] or found.groupdict().get("stail") or "nya").split())
        if _unmeant(text, start, words, tail):
            return None
        words[0] = words[0].removesuffix("-nya").rpartition("-")[2]
        noun = words[1] if words[0].lower() == "surat" and words[1].lower() == "telegram" else words[0]
        end = start + len(words[0]) if len(words) > _LONG else found.end()
        issuer = found.groupdict().get("of") or found.groupdict().get("small") or ""
        return Draft(start, end, noun=noun.lower().removesuffix("nya"), tail=tail, words=words, agency=issuer)
    found = _TOPICAL.match(text, start) or on
    if found is not None:
        words = found[0].split()
        return Draft(start, found.end(), noun=words[0].lower(), tail=found["tail"], title=found["topic"], words=words)
    if (alone := its.read(text, start)) is not None:
        return alone
    return rulings.read(text, start) if letter in {"p", "P"} else None


def _article(text: str, start: int) -> Draft | None:
    """Read "pasal itu", "kedua pasal tersebut"; none where a law's size is told."""
    found = _PASAL.match(text, start)
    if found is None or _COUNTED.search(text, max(0, start - 8), start):
        return None
    words = found[0].split()[:1] if text[start] in "kK" and text[start + 1] in "lL" else []
    return Draft(start, found.end(), noun="pasal", tail="ini", words=words)


def _unmeant(text: str, start: int, words: list[str], tail: str) -> bool:
    """Whether the words compare, "negara lain punya aturan yang sama", or are a degree, "Herman Bimo, SE"."""
    if tail == "yang sama":
        return _INSIDE.search(text, max(0, start - 12), start) is None
    if len(words) > 1 or words[0] != "SE" or _DEGREE.search(text, max(0, start - 2), start) is None:
        return False
    if contexts.degree(text, start + len("SE")):
        return True
    if text.startswith("SE ", start) and _NO_DEGREE.search(text, max(0, start - 72), start) is not None:
        return False
    return numbering.begins(text, start + len("SE")) is None


def _omnibus(text: str, start: int) -> Draft | None:
    """Read "Omnibus Law Cipta Kerja", which names a law; "omnibus law" alone is the one that the article speaks of."""
    found = _OMNIBUS.match(text, start)
    if found is None:
        return None
    named = nicknames.known(text, found.end())
    if named is not None and (named[0] == "cipta-kerja" or text[start : named[1]].split()[-1][0].isupper()):
        return Draft(start, named[1], noun="omnibus", name=named[0])
    if contexts.way_of_lawmaking(text, start, found.end()):
        return None
    if _KIND_NEXT.match(text, found.end()):
        return None
    that = _THAT.match(text, found.end())
    return Draft(start, that.end() if that else found.end(), noun="omnibus", tail=that[1] if that else "")
