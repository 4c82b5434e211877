"""What the words around a kind named alone tell of it: laws in general, one in force, one still to be made.

The words are in ``resources/regulation_contexts.toml``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.indonesian.surroundings import Surroundings, surroundings

#: Rules told by their number alone: "15.965 peraturan daerah".
_MANY = re.compile(r"(?<![\d.,])(?!(?:19|20)\d\d\s)(?:\d{3}|\d{1,3}(?:\.\d{3})+)\s+$")
_NUMBERED = re.compile(r"\d\s+$")
_PARLIAMENT = re.compile(r"\bDPR\b")
#: How far around its rules of order the parliament is named.
_AROUND = 600
#: How far before a kind its number may stand.
_NEAR = 16


def _told(name: str) -> Surroundings:
    return surroundings("regulation_contexts.toml")[name]


def in_general(text: str, start: int, *, law: bool, ruling: bool) -> bool:
    """Tell whether the words before speak of laws in general: "menjadi undang-undang", "sejumlah Perda", "4 UU"."""
    if (ruling and _told("awaited").leads(text, start)) or _told("becoming").leads(text, start):
        return True
    near = max(0, start - _NEAR)
    if law:
        return _told("counted").leads(text, start) or _NUMBERED.search(text, near, start) is not None
    return _MANY.search(text, near, start) is not None


def enforced(text: str, start: int) -> bool:
    """Tell whether somebody enforces what is named: "penegakan perwali"."""
    return _told("enforced").leads(text, start)


def of_all(text: str, end: int, *, region: bool) -> bool:
    """Tell whether the words behind speak of all of a kind.

    "Perda di berbagai daerah", "putusan MK yang bersifat final dan mengikat".
    """
    return _told("everywhere" if region else "final").trails(text, end)


def every(text: str, start: int) -> bool:
    """Tell whether all of a kind are meant: "syarat bagi semua UU itu"."""
    return _told("every").leads(text, start)


def some(text: str, start: int) -> bool:
    """Tell whether some of a kind are meant that nobody names: "beberapa UU yang menghambat tujuan tersebut"."""
    return _told("some").leads(text, start)


def another(text: str, end: int) -> bool:
    """Tell whether the words behind speak of another law: "di UU sebelumnya", "UU lain"."""
    return _told("another").trails(text, end)


def of_its_kind(text: str, start: int, end: int) -> bool:
    """Tell whether another one of a kind is meant, or all of them: "perppu sejenis", "hukum acara pengujian perppu"."""
    return _told("of_its_kind").around(text, start, end)


def of_itself(text: str, start: int) -> bool:
    """Tell whether a law speaks of itself in the words quoted: "sebagaimana dimaksud dalam undang-undang ini"."""
    return _told("itself").leads(text, start)


def in_making(text: str, start: int) -> bool:
    """Tell whether a rule is still being made: "pembuatan Permenaker ini"."""
    return _told("in_making").leads(text, start)


def being_made(text: str, start: int) -> bool:
    """Tell whether some rule is yet to come of what is done now: "masih dalam tahap penyusunan Perpres"."""
    return _told("being_made").leads(text, start)


def of_its_draft(text: str, start: int) -> bool:
    """Tell whether the text of a law is spoken of: "naskah undang-undang"."""
    return _told("its_draft").leads(text, start)


def under_test(text: str, end: int) -> bool:
    """Tell whether an article is tested, as those of the constitution are not: "pasal tersebut digugat"."""
    return _told("under_test").trails(text, end)


def as_happens(text: str, end: int) -> bool:
    """Tell whether what is said holds of many rules: "peraturan daerah (perda) terkadang tidak sejalan"."""
    return _told("as_happens").trails(text, end)


def left_to(text: str, start: int) -> bool:
    """Tell whether a law leaves a matter to a rule still to be made: "diatur lebih lanjut dengan Peraturan Menteri"."""
    return _told("left_to").leads(text, start)


def quoted(text: str, start: int) -> bool:
    """Tell whether words just quoted are said to be those of a rule: '..." bunyi aturan tersebut'."""
    return _told("quoted").leads(text, start)


def topic(title: str) -> str:
    """Return the topic at the head of a title, without what is said of the rule.

    >>> topic("Lartas dianggap membebani")
    'Lartas'
    """
    said = next(_told("said").each(title), None)
    return title[: said.start()] if said is not None else title


def matters(text: str) -> Iterator[re.Match[str]]:
    """Yield where a rule is told by its matter, with its noun and topic: "aturan wajib KTP berlaku"."""
    return _told("matter").each(text)


def as_a_rule(text: str, start: int, end: int) -> bool:
    """Tell whether rules of a body are meant in general: "biasanya penerbitan PKPU", "apakah PKPU, UU Pemilu"."""
    return _told("as_a_rule").around(text, start, end)


def degree(text: str, end: int) -> bool:
    """Tell whether "SE" behind a name is its holder's degree: "Rani Sekar, SE selaku ketua"."""
    return _told("degree").trails(text, end)


def some_opinion(text: str, start: int) -> bool:
    """Tell whether "fatwa MUI" is any that there may be: "dengan adanya fatwa MUI"."""
    return _told("some_opinion").leads(text, start)


def to_come(text: str, start: int) -> bool:
    """Tell whether a new rule is still awaited: "belum menerima Permenhub baru"."""
    return _told("to_come").leads(text, start)


def wanting(text: str, start: int) -> bool:
    """Tell whether there is no such rule yet, or none at all: "kebutuhan aturan itu", "tak ada aturan itu"."""
    return _told("wanting").leads(text, start)


def newest(text: str, start: int, end: int) -> bool:
    """Tell whether the newest of several is meant: "Perpres teranyar ini"."""
    return _told("newest").holds(text, start, end)


def cases(text: str) -> list[tuple[str, str]]:
    """Return the cases before the constitutional court that an article numbers, each with its subject."""
    return list({case[1]: case[2] or "" for case in _told("case").each(text)}.items())


def decided_case(text: str) -> str | None:
    """Return the number of the one case before the constitutional court that an article numbers, if it is decided."""
    told = list(_told("case").each(text))
    decided = any(_told("decided").leads(text, case.start()) for case in told)
    return told[0][1] if decided and len({case[1] for case in told}) == 1 else None


def on_an_election(text: str) -> bool:
    """Tell whether an article is of who was elected: "putusan MK soal sengketa pilpres" ends one case."""
    return next(_told("election_dispute").each(text), None) is not None


def of_a_rule(text: str, start: int, end: int) -> bool:
    """Tell whether "PP" in an article that numbers one is it: no board, no company's rules: "jika PP terbit"."""
    return not (_told("board").trails(text, end) or _told("other_pp").around(text, start, end))


def constitution(text: str, start: int, end: int) -> bool:
    """Tell whether "Konstitusi" in capitals is the country's own.

    "melanggar Konstitusi", hardly "Bidang Konstitusi".
    """
    return _told("constitution").leads(text, start) and _told("constitution_alone").trails(text, end)


def taken(text: str, end: int) -> bool:
    """Tell whether an office's decision is what its holder did, and no decree.

    "Keputusan Bupati X, yang menutup pasar".
    """
    return _told("taken").trails(text, end)


def decided_to(text: str, end: int) -> bool:
    """Tell whether a body's decision is what it did: "keputusan KPU menunda hitungan"."""
    return _told("decided_to").trails(text, end)


def of_parliament(text: str, start: int, end: int) -> bool:
    """Tell whether rules of order are the parliament's: "sesuai tatib" in a story of the DPR."""
    if not (_told("rules_of_order").leads(text, start) and _told("rules_of_order_alone").trails(text, end)):
        return False
    return _PARLIAMENT.search(text, max(0, start - _AROUND), end + _AROUND) is not None


def in_force(text: str, start: int, end: int) -> bool:
    """Tell whether a bare "UU" is a law in force or in the making: "sejak UU ditetapkan", "revisi UU"."""
    if text[start:end] != "UU" or _told("ought").leads(text, start):
        return False
    return _told("inside").leads(text, start) or _told("acting").trails(text, end)


def enacted(text: str, start: int, end: int) -> bool:
    """Tell whether a bare "UU" may be a bill now passed: "UU yang disahkan", "turunan dari UU"."""
    derived = _told("derived").leads(text, start)
    return in_force(text, start, end) and (derived or _told("acting").trails(text, end))


def passed(text: str, start: int, end: int) -> bool:
    """Tell whether a bill is told by what was done to it: "RUU yang baru saja disetujui", "belum baca isi RUU"."""
    return _told("passed").around(text, start, end)


def debated(text: str, start: int) -> bool:
    """Tell whether a bill is debated: "pembahasan RUU"."""
    return _told("debated").leads(text, start)


def beside(text: str, start: int, end: int) -> bool:
    """Tell whether a short name stands beside that of another rule: "sejumlah PP dan Perpres"."""
    return _told("beside").around(text, start, end)


def laid_down(text: str, start: int, end: int) -> bool:
    """Tell whether the words around a short name tell that a rule is meant: "diadopsi lewat PP", "PP dan Perpres"."""
    if beside(text, start, end):
        return True
    if _told("board").trails(text, end):
        return False
    return _told("rule_that").trails(text, end) or _told("laid_down").leads(text, start)


def of_the_law(text: str, start: int, end: int) -> bool:
    """Tell whether a bare "undang-undang" is likely the one of which the article speaks: "isi undang-undang"."""
    return not _told("own_article").trails(text, end) and _told("of_the_law").around(text, start, end)


def commanded(text: str, start: int) -> bool:
    """Tell whether a law in force is said to command something: "seperti diamanatkan UU"."""
    return _told("commanded").leads(text, start)


def of_its_text(text: str, start: int, end: int) -> bool:
    """Tell whether somebody reads, obeys or makes a rule, or it lays something down: "memahami regulasinya"."""
    return _told("its_text").around(text, start, end)


def unnamed_law(text: str, start: int, end: int) -> bool:
    """Tell whether a law is spoken of in capitals that is never named: "garis merah yang dilindungi Undang-Undang"."""
    before = text[max(0, start - 2) : start]
    amid = len(before) == 2 and (before[0].islower() or before[0] in "),") and before[1].isspace()
    told = text[start:end] != "UU" or _told("certain_law").trails(text, end)
    return amid and told and _told("law").fills(text, start, end) and not _told("all_laws").around(text, start, end)


def spoken(words: str) -> bool:
    """Tell whether a short name means an instrument in small letters too: "perpres", "raperda"."""
    return _told("spoken").fills(words, 0, len(words))


def way_of_lawmaking(text: str, start: int, end: int) -> bool:
    """Tell whether "omnibus law" at a place is a way of making laws or a kind of them: "metode omnibus law"."""
    return _told("way_of_lawmaking").around(text, start, end)


def of_any_region(text: str, start: int, end: int) -> bool:
    """Tell whether a regional rule at a place is of any region: "Pergub tidak bisa mengatur sanksi"."""
    return _told("of_any_region").around(text, start, end)


def way_explained(text: str) -> bool:
    """Tell whether an article explains what an omnibus law is: "omnibus law sendiri dikenal di banyak negara"."""
    return "mnibus" in text and next(_told("way_explained").each(text), None) is not None


def contested(text: str, start: int) -> bool:
    """Tell whether "omnibus law" is that which everybody disputes: "aksi tolak omnibus law"."""
    return _told("contested").leads(text, start)


def obeyed(text: str, start: int, end: int) -> bool:
    """Tell whether what the government orders in general is meant: "mengikuti peraturan pemerintah."."""
    return _told("obeyed").leads(text, start) and _told("obeyed_alone").trails(text, end)


def of_the_commission(text: str, start: int) -> bool:
    """Tell whether the election commission is named before "PKPU", which is also a debtor's moratorium."""
    return _told("commission").leads(text, start)


def of_no_law(text: str, start: int, end: int) -> bool:
    """Tell whether the words around an article are of no law's: "PPh | Pasal 21", "| Pasal 2 | Anggaran Dasar"."""
    around = _told("no_law")
    return around.trails(text, end) or around.leads(text, start)


def stands_in(text: str, start: int) -> bool:
    """Tell whether something stands in the rule that a noun means: "sesuai dengan | ketentuan itu"."""
    return _told("stands_in").leads(text, start)
