"""Who is spoken of in a clause, by its words alone: pronouns, adverbs after a name, groups and unnamed sources."""

from __future__ import annotations

import re

from pipeline.indonesian.cues import ADVERBS, WORD

PERSONAL = frozenset("dia ia beliau dirinya".split())
PLURAL = frozenset("mereka".split())
OWN_SIDE = frozenset("pihaknya".split())
#: Words between a cue and a name that show the name is somebody else: "kata dia kepada Rina".
STOPS = frozenset(
    """kepada saat ketika usai seusai di dalam pada melalui lewat seperti sambil seraya menirukan membacakan menanggapi
    menjawab soal terkait mengenai tentang untuk dengan yang setelah sebelum dikutip ditemui dihubungi sebagaimana
    mengutip merujuk bahwa agar karena oleh jika hari menurut bersama mewakili mendampingi""".split()
)
_EDGE = re.compile(r"[\s,.:;–—-]+$")
_PAREN = re.compile(r"\([^()]*\)\s*$")
_DEGREE = re.compile(r",?\s*(?:[A-Z][\w]{0,4}\.)+(?:[A-Z][\w]{0,4}\.?)?,?\s*$")
_SENTENCE_OPENER = re.compile(
    r"^.*?(?:^|\s)(?:selain itu|sementara(?: itu)?|sebelumnya|namun|kemudian|lebih lanjut|adapun|bahkan|terakhir|"
    r"di sisi lain|dalam kesempatan (?:itu|yang sama|tersebut)|secara terpisah|lalu|lanjut|terkait (?:hal )?(?:itu|ini))[,\s]+",
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
    dateline = max(text.rfind(dash, left, end) + len(dash) for dash in (" - ", " – ", " — ", ") - "))
    if dateline > left + 2:
        left = dateline
    left += len(text[left:end]) - len(text[left:end].lstrip())
    return left, max(left, end)


#: Words that may stand before a body's name without making a person of it: "pihak KPK", "Data BPS", "laman resmi BPS".
_BODY_LEADS = frozenset(
    """pihak kubu jajaran tim manajemen data laporan keterangan laman situs catatan rilis siaran pers informasi dari resmi
    unggahan akun sumber pernyataan melalui lewat pemerintah survei hasil mengutip website web di tertulis""".split()
)
#: Posts so common that the bare word names nobody: "kata hakim".
_GENERIC = frozenset(
    """hakim jaksa polisi dokter guru warga saksi korban penyidik petugas massa mahasiswa pelaku terdakwa tersangka anggota
    buruh pengacara pemerintah pelapor peserta majelis""".split()
)
_DOCUMENTS = frozenset(
    """aturan beleid peraturan perpres perppu inpres permen perda undang uu pasal ayat huruf surat keterangan laporan berita
    video unggahan data putusan keputusan dokumen studi survei riset penelitian kebijakan program kegiatan regulasi tatib kegiatan foto isi instruksi poin butir""".split()
)


def speaks_for_body(phrase: str, start: int, end: int) -> bool:
    """Tell whether a phrase that holds a body's name means the body: "pihak KPK" does, "juru bicara KPK" does not."""
    lead = [w.lower() for w in WORD.findall(_OWN_FORMS.sub(" ", phrase[: max(0, start)]))]
    trail = WORD.findall(_PAREN.sub("", phrase[end:]))
    if any(w.lower() not in ADVERBS for w in trail):
        return False
    return not lead or all(w in _BODY_LEADS or w in _OPENERS for w in lead)


_OPENERS = frozenset("selain namun sementara kemudian sebelumnya bahkan sebab padahal adapun karena".split())
_OWN_FORMS = re.compile(r"[^()]+\($")


def points_back(text: str, start: int, end: int) -> bool:
    """Tell whether a phrase is followed by, or ends in, "itu", "ini" or "tersebut": "politikus Golkar itu"."""
    return bool(_POINTER.search(text[start:end]) or re.match(r"\s*(?:itu|ini|tersebut)\b", text[end : end + 12]))


_POINTER = re.compile(r"\b(?:itu|ini|tersebut)\b")


def is_generic(phrase: str) -> bool:
    """Tell whether a phrase is a bare common post that may be anybody's: "hakim", "polisi"."""
    words = [w.lower() for w in WORD.findall(phrase)]
    return len(words) == 1 and words[0] in _GENERIC


def may_be_person(phrase: str) -> bool:
    """Tell whether a phrase can point to a person: "pria asal Bandung" can, "aturan", "warga", "kedua" cannot."""
    words = [w.lower() for w in WORD.findall(phrase)]
    return bool(words) and words[0] not in _DOCUMENTS | _GENERIC | _MANY


def is_document(phrase: str) -> bool:
    """Tell whether a phrase names a paper that speaks: "beleid tersebut", "Pasal 65 ayat (1)", "surat itu"."""
    first = WORD.search(phrase)
    return bool(first) and first.group().lower() in _DOCUMENTS


_MANY = frozenset("para kedua ketiga keempat sejumlah beberapa massa mereka kelompok keluarga perusahaan lembaga hal".split())
