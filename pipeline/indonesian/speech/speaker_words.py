"""What kind of speaker a phrase names: a body, a paper, the bare name of a post, somebody pointed back to."""

from __future__ import annotations

import re

from pipeline.indonesian.speech.cues import ADVERBS, SPEAKER_OPENERS, WORD
from pipeline.indonesian.speech.words import any_of, short_forms, speech_words

_PAREN = re.compile(r"\([^()]*\)\s*$")
#: Words that may stand before a body's name without making a person of it: "pihak KPK", "Data BPS", "laman resmi BPS".
_BODY_LEADS = speech_words("body_leads")
#: Posts so common that the bare word names nobody: "kata hakim".
_GENERIC = speech_words("generic_posts")
_DOCUMENTS = speech_words("documents")


def speaks_for_body(phrase: str, start: int, end: int) -> bool:
    """Tell whether a phrase that holds a body's name means the body: "pihak KPK" does, "juru bicara KPK" does not."""
    lead = [w.lower() for w in WORD.findall(_OWN_FORMS.sub(" ", phrase[: max(0, start)]))]
    trail = WORD.findall(_PART.sub("", _PAREN.sub("", phrase[end:])))
    if any(w.lower() not in ADVERBS for w in trail):
        return False
    return not lead or all(w in _BODY_LEADS or w in _OPENERS for w in lead)


#: "PT Kereta Api Indonesia (KAI) | Divre III Palembang", "Badan Meteorologi | atau BMKG": the body itself.
_PART = re.compile(
    r"^\s*(?:\([^)]*\)\s*)?(?:atau [A-Z][\w-]*|(?:Divre|Daop|Cabang|Wilayah|Regional|Area|Kanwil|Unit|Korwil) "
    r"[A-Z\d][\w-]*(?: [A-Z\d][\w-]*){0,3})\s*$"
)
_OPENERS = speech_words("clause_openers")
_OWN_FORMS = re.compile(r"[^()]+\($")


def points_back(text: str, start: int, end: int) -> bool:
    """Tell whether a phrase is followed by, or ends in, "itu", "ini" or "tersebut": "politikus Golkar itu"."""
    return bool(_POINTER.search(text[start:end])) or pointed_at(text, end)


def pointed_at(text: str, end: int) -> bool:
    """Tell whether "itu", "ini" or "tersebut" follows a phrase at once."""
    return _POINTED.match(text, end) is not None


#: "itu" at once, or behind a short form in brackets: "pegawai Direktorat Jenderal Pajak (DJP) itu".
_POINTED = re.compile(r"\s*(?:\([^()]{1,40}\)\s*)?(?:itu|ini|tersebut)\b")
_POINTER = re.compile(r"\b(?:itu|ini|tersebut)\b")


def far_pointer(text: str, start: int, end: int) -> int | None:
    """Return where "peraih emas bersama Bayu Saputra ini" or "pelatih kelahiran Bandung, 16 Maret 1974 itu" ends.

    None where no pointer closes what begins with somebody, or where it may close a place: "pedagang di Pasar Baru itu".
    """
    closed = _ON_FILM.match(text, start, end) or _FAR_POINTER.match(text, start, end)
    return closed.end() if closed and may_be_person(text[start:end]) else None


def is_on_film(phrase: str) -> bool:
    """Tell whether a phrase means whoever a video shows: "pria dalam video tersebut"."""
    return _ON_FILM.match(phrase) is not None


#: "pria dalam video tersebut".
_ON_FILM = re.compile(r"\w+ (?:dalam|di|pada) (?:video|rekaman|unggahan|foto) (?:itu|ini|tersebut)\b")
_FAR_POINTER = re.compile(
    r"(?:(?!\b(?:di|dari|pada|dalam|saat|usai|kepada|ketika|melalui|lewat|seusai|terkait|soal)\b)[^\"“”.;:()\n]){3,120}?"
    r"(?:[A-Z][\w’'-]*|\d{1,4}(?: tahun)?) (?:itu|ini)\b(?=\s*(?:[,.;(\"“”]|$))"
)


def is_generic(phrase: str) -> bool:
    """Tell whether a phrase is a bare common post that may be anybody's: "hakim", "polisi"."""
    words = [w.lower() for w in WORD.findall(phrase)]
    return len(words) == 1 and words[0] in _GENERIC


def of_many(phrase: str) -> bool:
    """Tell whether a phrase is a bare post that a whole bench shares: "hakim", "jaksa penuntut umum"."""
    words = [w.lower() for w in WORD.findall(phrase)]
    return bool(words) and all(w in _GENERIC or w in _OF_BENCHES for w in words)


_OF_BENCHES = frozenset(["penuntut", "umum", "jpu"])


def of_bench(phrase: str, start: int) -> bool:
    """Tell whether a phrase is a bench before the body whose name begins at ``start``: "Jaksa | KPK", "Hakim | PN"."""
    lead = [w.lower() for w in WORD.findall(phrase[: max(0, start)])]
    return bool(lead) and lead[0] in _BENCHES and all(w in _BENCHES or w in _OF_BENCHES for w in lead)


_BENCHES = speech_words("benches")


def may_be_person(phrase: str) -> bool:
    """Tell whether a phrase can point to a person: "pria asal Bandung" can, "aturan", "warga", "kedua" cannot."""
    first = WORD.search(phrase)
    if first is None or is_generic(phrase):
        return False
    word = first.group().lower()
    return word in SPEAKER_OPENERS | _PERSON_NOUNS or (
        _AGENT.fullmatch(word) is not None and word not in _MANY | _GROUPS
    )


_PERSON_NOUNS = speech_words("person_nouns")
#: Who does a thing: "pebalap", "penyanyi", "pelatih"; not what is done: "penelitian", "peraturan".
_AGENT = re.compile(r"pe(?!merintah|r[adikmst])[a-z]{4,}(?<!an)(?<!annya)")
#: Verbs in which a paper may speak without "bahwa".
PAPER_VERBS = speech_words("paper_verbs")
_THINGS = speech_words("things")
_DETERMINERS = speech_words("determiners")
#: Nouns of doing and being: "penerapan", "kehadiran"; offices among them do speak: "kejaksaan", "perwakilan".
_ABSTRACT = re.compile(r"(?:pe|ke)\w{3,}an")
_OFFICES = speech_words("offices")
_POST = re.compile(
    r"(?:ka(?:po|sat|nit|di[sn]|bi[dn]|ban|kan|jar|ro\b)|wamen|men(?:ko|ke|pa|po|te|ri|da|ha|so|hu|ag|lu)|wa(?:gub|bup|kil)|"
    r"dan(?:rem|dim|lan|yon|ki|sat|pom)|pang(?:dam|lima|kostrad)|dir(?:ut|jen|reskrim|ektur)|sek(?:jen|da|men|retaris))"
)


def is_thing(phrase: str) -> bool:
    """Tell whether a phrase names what cannot speak at all: "kegiatan ini", "program itu", "penerapan aturan"."""
    words = (found.group().lower() for found in WORD.finditer(phrase))
    word = next((word for word in words if word not in _DETERMINERS), "")
    return word in _THINGS or (_ABSTRACT.fullmatch(word) is not None and word not in _OFFICES)


def is_stranger(text: str, start: int, phrase: str) -> bool:
    """Tell whether a phrase points to somebody whom the text before has told of without a name: "seorang sumber"."""
    noun = WORD.search(phrase)
    if noun is None:
        return False
    for told in re.finditer(rf"\b[Ss]eorang {re.escape(noun.group().lower())}\b", text[:start]):
        described = _DESCRIBING.search(text[max(0, told.start() - 14) : told.start()])
        if not described and not _NAMING.match(text, told.end()):
            return True
    return False


#: "Rina, seorang guru", "Rina adalah seorang guru" tell of Rina.
_DESCRIBING = re.compile(r"(?:,|\b(?:adalah|merupakan|sebagai|menjadi|yakni|yaitu|selaku|bukan))\s+$")
#: "seorang guru bernama Rina", "seorang guru, Rina".
_NAMING = re.compile(r"[^.\n]{0,40}?(?:\b(?:bernama|berinisial)\b|, [A-Z]| [A-Z]\w+ [A-Z])")


def may_speak(phrase: str) -> bool:
    """Tell whether a phrase that is pointed back to can speak: "perusahaan itu" can, "paradigma ini" cannot."""
    first = WORD.search(phrase)
    if first is None or (not first.group().islower() and not first.group().istitle()):
        return True
    word = first.group().lower()
    return word in _GROUPS | _DOCUMENTS | _OFFICES | _GENERIC or may_be_person(phrase) or is_post(word)


def is_speaking_noun(word: str) -> bool:
    """Tell whether a noun, whatever its case, names people or those who speak as one: "orator", "koalisi"."""
    word = word.lower().removesuffix("nya")
    return word in _SPEAKING or _ONE_WHO.fullmatch(word) is not None or _AGENT.fullmatch(word) is not None


#: "ilmuwan", "olahragawati".
_ONE_WHO = re.compile(r"[a-z]{3,}(?:wan|wati)")
_GROUPS = speech_words("group_nouns")
_SPEAKING = (
    speech_words("speaking_nouns") | _GROUPS | _DOCUMENTS | _OFFICES | _GENERIC | SPEAKER_OPENERS | _PERSON_NOUNS
)


def is_post(word: str) -> bool:
    """Tell whether a small-lettered word begins a post: "kapolresta", "menko", "pangdam", "ketua"."""
    return word in SPEAKER_OPENERS or word in short_forms("posts") or _POST.match(word) is not None


def is_group(phrase: str) -> bool:
    """Tell whether a phrase begins with a group or office, not with the post of one man: "kepolisian", "perusahaan"."""
    first = WORD.search(phrase)
    return first is not None and first.group().lower() in _GROUPS | _OFFICES


def is_account(phrase: str) -> bool:
    """Tell whether a phrase names whoever writes under an account: "akun @jalanrusak", "seorang warganet".

    >>> is_account("akun @jalanrusak"), is_account("para warganet")
    (True, False)
    """
    first, *others = [word.group().lower() for word in WORD.finditer(phrase)] or [""]
    if first in _MANY:
        return False
    return "@" in phrase or first in _ACCOUNTS or (first == "seorang" and others[:1] != [] and others[0] in _ACCOUNTS)


_ACCOUNTS = speech_words("accounts")


def is_plural(phrase: str) -> bool:
    """Tell whether a phrase begins as one of several people: "Para pelajar itu", "kedua tersangka itu"."""
    first = WORD.search(phrase)
    return first is not None and first.group().lower() in _MANY


def is_indefinite(phrase: str) -> bool:
    """Tell whether a phrase means anybody: "banyak orang", "tidak ada warga"."""
    return _INDEFINITE.search(phrase) is not None


_INDEFINITE = re.compile(r"\b(?:banyak|ada|siapa(?: ?pun)?|orang|seseorang)\b", re.I)


def is_somebody_new(text: str, start: int, end: int) -> bool:
    """Tell whether a phrase brings in somebody unnamed: "seorang bupati"; who is pointed back to is known.

    >>> is_somebody_new("kata seorang bupati.", 13, 19), is_somebody_new("kata bupati.", 5, 11)
    (True, False)
    """
    told = _NEW.search(text, max(0, start - 30), start) or _NEW_FIRST.match(text, start, end)
    return told is not None and (not points_back(text, start, end) or is_stranger(text, start, text[start:end]))


_ANY = r"(?:seorang|salah se?orang|salah satu|sejumlah|beberapa|sebagian|setiap|banyak)(?: (?:mantan|eks|bekas|calon))?"
#: The words may end before the phrase, or open it.
_NEW = re.compile(rf"\b{_ANY}\s+$", re.I)
_NEW_FIRST = re.compile(rf"{_ANY} ", re.I)


def is_title(word: str) -> bool:
    """Tell whether a small-lettered word begins a post and nothing else: "kepala", "kapolresta"; not "seorang"."""
    return word in _TITLES or word in short_forms("posts") or _POST.match(word) is not None


_TITLES = speech_words("titles")


def is_medium(phrase: str) -> bool:
    """Tell whether a phrase names a paper, picture or event that words come from: "beleid tersebut", "video itu"."""
    first = WORD.search(phrase)
    word = first.group().lower() if first else ""
    return word in _DOCUMENTS or _RULES.fullmatch(word) is not None


#: Short names of rules: "Permendagri", "Kepmenaker", "Perkap".
_RULES = re.compile(rf"(?:{any_of('rule_prefixes')})[a-z]*|perka")


_MANY = speech_words("many_speakers")
