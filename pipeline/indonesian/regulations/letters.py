"""Circulars and decrees whose issuer stands apart from them: "surat edaran dari Menaker", "Kemenhub meneken SK"."""

from __future__ import annotations

import re

from pipeline.indonesian.calendar_words import DAY
from pipeline.indonesian.keys import slug
from pipeline.indonesian.regulations import agencies, bodies, regions, signers
from pipeline.indonesian.regulations.drafts import Draft
from pipeline.indonesian.regulations.kinds import Kind

_LETTER = re.compile(
    r"(?i:surat\s+(?P<form>edaran|keputusan)(?!\s+bersama))(?:\s*\((?:SE|SK)\))?(?:nya\b)?(?![\w-])|"
    r"keputusan(?=\s+(?:tentang|Nomor|nomor|No\b))|(?P<short>[Ee]daran(?=\s+dari\s)|S[EK](?![\w/(-]))"
)
_FROM = re.compile(
    r"\s+(?:yang\s+(?:(?:telah|sudah|sebelumnya|baru\s+saja|belum|akan|segera)\s+)?"
    r"(?:dikeluarkan|diterbitkan|diteken|ditandatangani|dibuat)\s+(?:oleh\s+)?|dari\s+|oleh\s+)"
)
#: The head of a region, in a story that has told of which one: "gubernur juga menerbitkan surat edaran".
_HEAD = re.compile(
    r"\b(?i:(?P<gubernur>gubernur|pemprov)|(?P<bupati>bupati|pemkab)|(?P<walikota>wali\s?kota|pemkot))\b"
)
#: A circular in a row of what the head of a region makes: "Pergub, Kepgub, dan surat edaran".
_LISTED = re.compile(
    r"(?i)\b(?:(?P<gubernur>pergub|kepgub|(?:peraturan|keputusan)\s+gubernur)|(?P<bupati>perbup|kepbup|(?:peraturan|keputusan)\s+bupati)|"
    r"(?P<walikota>perwal\w*|kepwal\w*|(?:peraturan|keputusan)\s+wali\s?kota))(?:\s\([a-z]+\))?"
    r"(?:,\s+(?:(?:dan|serta|maupun|hingga)\s+)?|\s+(?:dan|serta|maupun|hingga|atau)\s+)$"
)
_DECREE = "Surat Keputusan"
_FORMS = {"edaran": "Surat Edaran", "se": "Surat Edaran"}
#: How far back, in characters, the holder of an office may have been introduced.
_STORY = 1500
#: How many characters of an issuer's name behind a letter are looked at.
_ISSUER = 24
_SENTENCE = re.compile(r"[.!?\n\"“”]")
#: A circular named alone and the office that may stand behind it: "Surat Edaran (SE)", "surat edaran gubernur".
_ALONE = re.compile(
    r"(?i:surat\s+edaran)(?:\s*\(SE\))?(?![\w(/-])"
    r"(?!\s+(?:(?i:khusus|baru(?!\s+(?:ber(?:sifat|laku|edar)|sebatas|sekadar|di|saja))|lain|lagi|lanjutan|serupa|sebelumnya|lama|nomor|no\b|bernomor)|\d))"
    r"(?P<signer>\s+(?i:gubernur|bupati|wali\s?kota|menteri|kementerian|kepala|ketua|rektor|direktur|dirjen|sekretaris|"
    r"kapol[a-z]+|dinas|satgas|gugus|badan|panglima)\b"
    rf"|\s+(?!{DAY}\b)[A-Z]\w+)?"
)
#: A circular called by its issuer alone once it has been named: "surat Menaker", "edaran gubernur".
_BY_ISSUER = re.compile(
    r"(?:(?P<letter>[Ss]urat)|[Ee]daran)\s+"
    r"(?P<signer>(?:Men[a-z]{2,}|Kemen[a-z]+|Menteri|Kementerian|(?i:gubernur|bupati|wali\s?kota)|Kapolri|Dirjen|Satgas|[A-Z]{3,})\b"
    r"(?:\s[A-Z][a-z]+){0,3})(?:\s+(?P<tail>tersebut|itu|ini|tsb)\b)?"
    r"(?!\s+(?:(?i:nomor|no\b|bernomor|tentang|perihal|soal|kepada|ke)\b|\d|[A-Z]))"
)
#: "surat tersebut" once a circular has been named.
_THAT = re.compile(r"[Ss]urat\s+(?P<tail>tersebut|itu|ini|tsb)\b")
#: Who does something by a letter stands behind it, or right before.
_DOES = re.compile(r",\s+(?=[A-Z])")
_BY = re.compile(r"\s+(?:melalui|lewat)\s+$")
_NEW = re.compile(r"\s+baru\b(?!\s+(?:ini|itu|saja|bersifat|di))")
#: A name as far as an issuer may reach: "Badan Kepegawaian Negara".
NAME = re.compile(r"[A-Z][\w-]*(?:\s(?:dan\s)?[A-Z][\w-]*){0,7}")


def read(text: str, start: int) -> Draft | None:
    """Return the draft of a circular at ``start`` whose issuer its sentence tells, None where it tells none."""
    letter = _LETTER.match(text, start)
    if letter is None:
        return None
    form = _FORMS.get((letter["form"] or letter["short"] or "").lower(), _DECREE)
    source = _FROM.match(text, letter.end()) if letter["form"] or letter["short"] else None
    if source is not None:
        return _behind(text, start, source.end(), form=form)
    listed = _LISTED.search(text, max(0, start - 48), start) if form != _DECREE else None
    if listed is not None:
        return Draft(start, letter.end(), kind=_of_head(listed.lastgroup or ""), agency=listed.lastgroup or "")
    sentence = _SENTENCE.split(text[max(0, start - 180) : start])[-1]
    if letter["form"] == "edaran" and (kind := signers.by_whom(text, letter.end())) is not None:
        return Draft(start, letter.end(), kind=kind, agency=kind.label)
    if not signers.signing("issued").leads(text, start):
        means = form != _DECREE and signers.signing("means").leads(text, start)
        kind = signers.at_length(text, letter.end()) if letter["form"] == "edaran" else None
        kind = kind or (_by_means(text, letter.end(), sentence) if means else None)
    elif form == _DECREE:
        return _decree(start, letter.end(), sentence)
    else:
        kind = _issuer(text, start, letter.end(), sentence)
    return Draft(start, letter.end(), kind=kind, agency=kind.label) if kind is not None else None


def _issuer(text: str, start: int, end: int, sentence: str) -> Kind | None:
    """The kind that whoever issues it in a sentence signs: "Ida mengatakan pihaknya mengeluarkan | surat edaran"."""
    kind = signers.last(sentence)
    if kind is None and not signers.of_another(sentence):
        kind = signers.by_holder(text[max(0, start - _STORY) : start], sentence) or _small(sentence)
    kind = kind or signers.of_task_force(text, before=sentence)
    if kind is None and signers.signing("own_office").leads(sentence, len(sentence)):
        kind = _speakers(text, end) or signers.of_article(text)
    return kind or _head(sentence) or signers.at_length(text, end)


def _head(sentence: str) -> Kind | None:
    """The kind that the head of a region signs who issues it: "gubernur juga menerbitkan | surat edaran"."""
    head = _HEAD.search(sentence, signers.since_another(sentence))
    if head is None or signers.of_stranger(sentence, head.start(), head.end()):
        return None
    return _of_head(head.lastgroup or "")


def _by_means(text: str, end: int, sentence: str) -> Kind | None:
    """The kind that who does something by a letter signs: "Kemendikbud lewat | SE", "Melalui | SE, Gubernur Bali"."""
    doing = _DOES.match(text, end)
    if doing is not None:
        return signers.at(text, doing.end())
    return signers.beside(_BY.sub("", sentence))


def _speakers(text: str, end: int) -> Kind | None:
    """The kind that the office of who is quoted signs."""
    said = signers.signing("said_by").match(text, end)
    return signers.at(text, said.end()) if said is not None else None


def _of_head(post: str) -> Kind:
    """The kind that the head of a region signs: "bupati" -> se-bupati."""
    spelt = "wali kota" if post == "walikota" else post
    return Kind(id=f"se-{slug(spelt)}", label=f"Surat Edaran {spelt.title()}")


def _small(sentence: str) -> Kind | None:
    found = next(signers.signing("small_minister").each(sentence), None)
    minister = signers.by_minister("Surat Edaran", sentence[found.start() :]) if found is not None else None
    return minister[0] if minister is not None else None


def _decree(start: int, end: int, sentence: str) -> Draft | None:
    """The decree of the last minister or head of a region in a sentence: "Bupati Sleman meneken surat keputusan"."""
    found = signers.last_decree(_DECREE, sentence)
    if found is None or signers.of_another(sentence):
        return None
    return Draft(start, end, kind=found[0], region=found[1], words=["surat", "keputusan"])


def named_to(text: str, start: int) -> int:
    """Return where the words of a letter end that is named at ``start``: "Surat Edaran (SE)"."""
    letter = _LETTER.match(text, start)
    return letter.end() if letter is not None else start


def without_clause(text: str, place: int, end: int) -> int:
    """Return where a mention without a number ends that goes on from ``place``: before "yang dikeluarkan G"."""
    return place if text.startswith(" yang", place) and _FROM.match(text, place) is not None else end


def source(text: str, end: int) -> int | None:
    """Return where who issues a letter is told behind it: "dari G", "yang dikeluarkan oleh G"."""
    found = _FROM.match(text, end)
    return found.end() if found is not None else None


def issuing(text: str, start: int) -> str | None:
    """Return the words of the sentence before a letter that somebody is said to issue: "Kapolri mengeluarkan "."""
    if not signers.signing("issued").leads(text, start):
        return None
    return _SENTENCE.split(text[max(0, start - 180) : start])[-1]


def ministry_beside(text: str, start: int, end: int) -> str:
    """Return the words beside a letter that tell which minister or ministry issues it: "Kemenhub mengeluarkan | SE"."""
    behind = source(text, end)
    if behind is not None:
        return text[behind : behind + _ISSUER]
    return signers.ministry(issuing(text, start) or "")


def is_circular(noun: Draft) -> bool:
    """Tell whether a pointing noun names a circular: "surat edaran ini", "SE tersebut"."""
    return bool({"edaran", "se"} & {word.lower().removesuffix("nya") for word in noun.words})


def unsigned(noun: Draft) -> Draft:
    """Return the draft of a circular without an issuer for a noun with a number behind.

    "surat edaran ini bernomor 4".
    """
    return Draft(noun.start, noun.end, kind=Kind(id="se", label="Surat Edaran"))


def of_some(text: str, start: int) -> bool:
    """Tell whether the words before speak of some circular or of none: "tidak mengeluarkan SE", "surat edaran (SE)"."""
    return signers.signing("some_letter").leads(text, start)


def alone(text: str, start: int) -> Draft | None:
    """Return the draft of a circular named alone, which may be the one of the article.

    "dalam surat edaran disebutkan".
    """
    found = _ALONE.match(text, start)
    if found is None or of_some(text, start):
        return None
    signer = (found["signer"] or "").strip()
    if signer.isupper() and not bodies.is_acronym(signer.lower()):
        signer = ""
    end = found.start("signer") if signer else found.end()
    return Draft(start, end, noun="surat", tail="nya", agency=signer, words=found[0].split())


def new(text: str, end: int) -> int | None:
    """Return where "baru" behind a circular ends, None where the circular is no new one."""
    found = _NEW.match(text, end)
    return found.end() if found is not None else None


def in_it(text: str, start: int) -> bool:
    """Tell whether the words before speak of what some known circular holds: "isi surat edaran", "mencabut SE"."""
    return signers.signing("in_letter").leads(text, start)


def again(text: str, start: int) -> Draft | None:
    """Return the draft of words that may mean a circular named before: "surat tersebut", "edaran Menaker"."""
    that = _THAT.match(text, start)
    if that is not None:
        return Draft(start, that.end(), noun="letter", tail=that["tail"], words=that[0].split())
    found = _BY_ISSUER.match(text, start)
    if found is None:
        return None
    noun = "letter" if found["letter"] else "edaran"
    return Draft(
        start,
        found.end(),
        noun=noun,
        tail=found["tail"] or "nya",
        agency=found["signer"].split()[0],
        words=found[0].split(),
    )


def of_a_head(draft: Draft) -> bool:
    """Tell whether the head of a region stands beside a circular in small letters: "surat edaran gubernur"."""
    return re.fullmatch(_HEAD, draft.agency) is not None


def signed_by(draft: Draft, kind: Kind) -> bool:
    """Tell whether the words may name who signs a kind of circular: "surat edaran gubernur", se-gubernur-bali."""
    signer = draft.agency.lower()
    if not signer:
        return True
    if signer.startswith(("menteri", "kementerian")):
        return kind.id.startswith(("se-men", "surat-men"))
    if signer in {"menkeu", "kemenkeu"} and kind.id == "pmk":
        return True
    return slug(signer).removeprefix("kemen").removeprefix("men") in kind.id


def _behind(text: str, start: int, place: int, *, form: str) -> Draft | None:
    words = ["surat", "keputusan"] if form == _DECREE else []
    found = signers.by_minister(form, text[place : place + 140])
    if found is not None:
        draft = Draft(start, place + found[1], kind=found[0], agency=found[0].label, words=words)
        region = regions.read(text, draft.end, of=regions.level(found[0].id)) if found[0].region else None
        if region is not None:
            draft.region, draft.end = region.name, region.end
        return draft
    name = NAME.match(text, place)
    issued = agencies.issued(form.lower(), text, place, name[0]) if name is not None else None
    if issued is None:
        return None
    return Draft(start, issued.end, kind=signers.kind_of(issued), agency=issued.name, words=words)
