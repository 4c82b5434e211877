"""The words of a question as it is typed: which ask, which take a side, and which are left."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

from pipeline import resources
from pipeline.api.post_words import roles_of
from pipeline.indonesian.keys import fold
from pipeline.indonesian.persons import names
from pipeline.indonesian.regulations import kinds as law_kinds
from pipeline.indonesian.speech.verbs import lexicon
from pipeline.store.roots import root

#: Questions of more words are texts; what follows is looked for as plain words.
LONGEST = 16
#: Letters of a word that is no short form, by which a question in capitals throughout is known.
_NO_SHORT = 4
_WORD = re.compile(r"\S+")
_EDGES = "\"'“”‘’?!.,;:()"
_DRAFT = re.compile(r"(?i)\brancangan\s+(?:uu|undang-undang|undang\s+undang)\b")


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a question: as typed without signs at its edges, and in lower case.

    ``short`` is one that asks for nobody though it is spelt so: capitals among others, "WHO", and "Said Iqbal".
    """

    text: str
    low: str
    short: bool = False


def words_of(question: str) -> tuple[Word, ...]:
    """Return the words of a question: "apa kata Sri?" -> apa, kata, Sri."""
    plain = _DRAFT.sub("RUU", question)
    found = [match[0].strip(_EDGES) for match in _WORD.finditer(plain)]
    if _opens_list(found):
        found[0] = "apa"
    loud = question.upper() == question and any(len(word) >= _NO_SHORT for word in question.split())
    said = tuple(Word(text, text.casefold(), text.isupper() and not loud) for text in found if text)
    english = {word.low for word in said} & _listed("function", "english")
    typed = any(word.text.istitle() for word in said) or (len(said) > 1 and said[1].text[:1].isupper())
    return tuple(replace(word, short=True) if _is_name(word, english, typed=typed) else word for word in said)


def _opens_list(found: Sequence[str]) -> bool:
    """Tell whether a question asks for a list: "sebutkan ...", "daftar aturan yang ...", no "daftar pemilih"."""
    low = [word.casefold() for word in found]
    if len(low) < 2 or low[0] not in _listed("function", "opens"):
        return False
    listed = _listed("function", "any_law") | _listed("function", "relative") | _listed("function", "asks_who")
    return low[0] not in _listed("function", "lists") or low[1] in listed


def _is_name(word: Word, english: set[str] | frozenset[str], *, typed: bool) -> bool:
    """Tell whether a word is a name though it asks in English: "Said" beside no other word of an English question.

    In small letters it is one only where names are not ``typed`` in capitals: "said iqbal", but "said CSIS".
    """
    if word.low not in _listed("function", "names"):
        return False
    capital = word.text[:1].isupper() and not word.text.isupper()
    return capital or not (english - {word.low} or (typed and word.text == word.low))


@cache
def _listed(table: str, key: str = "words") -> frozenset[str]:
    return frozenset(resources.toml("questions.toml")[table][key])


def place_of(said: Sequence[Word], words: str) -> range:
    """Return where some words of a question stand in it, side by side: "Sri Wulandari"; range(0) where they do not."""
    typed = [word.low for word in words_of(words)]
    starts = (n for n in range(len(said) - len(typed) + 1) if [word.low for word in said[n : n + len(typed)]] == typed)
    start = next(starts, None)
    return range(start, start + len(typed)) if start is not None and typed else range(0)


def asks(word: Word) -> bool:
    """Tell whether a word only holds a question together: "siapa", "tentang"."""
    return word.low in _listed("function") and not word.short


def asks_who(word: Word) -> bool:
    """Tell whether a word asks for those who speak: "siapa"."""
    return word.low in _listed("function", "asks_who") and not word.short


def asks_why(word: Word) -> bool:
    """Tell whether a word asks for what moves somebody, or whether it is so: "kenapa", "apa alasan", "apakah"."""
    return word.low in _listed("function", "asks_why") and not word.short


def asks_when(word: Word) -> bool:
    """Tell whether a word asks for a day: "kapan"."""
    return word.low in _listed("function", "asks_when")


def asks_which(said: Sequence[Word]) -> bool:
    """Tell whether some words ask which of several: "(peraturan) KPU mana", "(surat edaran) Menaker nomor berapa"."""
    return any(word.low in _listed("function", "asks_which") for word in said)


def follows(word: Word) -> bool:
    """Tell whether a word asks for who held a post before or after another: "pengganti", "pendahulu"."""
    return word.low in (_listed("succession", "before") | _listed("succession", "after"))


def asks_where(word: Word) -> bool:
    """Tell whether a word asks for a place: "mana" in "di mana"."""
    return word.low in _listed("function", "asks_where")


def asks_whether(word: Word) -> bool:
    """Tell whether a word asks whether something is so: "apakah"."""
    return word.low in _listed("function", "asks_whether")


def is_light(word: Word) -> bool:
    """Tell whether a word carries no topic, so that nothing need hold it: "masih", "untuk"."""
    return word.low in _listed("light") | _listed("light", "telling") and not word.short


def tells_when(word: Word) -> bool:
    """Tell whether a word without a topic yet tells when, whether or how: "masih", "setelah"."""
    return word.low in _listed("light", "telling") and not word.short


def begins_law(word: str) -> bool:
    """Tell whether a word begins the name of a kind of laws: "UU", "Peraturan", but not "perlintasan"."""
    return word.casefold() in _listed("function", "of_laws") or word.casefold() in law_kinds.kinds()


def is_law_word(word: str) -> bool:
    """Tell whether a word is one for laws of any kind, and names none: "peraturan", "UU"."""
    return word.casefold() in _listed("function", "any_law")


def befalls_law(word: Word) -> bool:
    """Tell whether a word tells what befalls a law, and is no part of its name: "diteken", "berlaku"."""
    return is_done(word) or word.low in _listed("befalls")


def is_doing(word: Word) -> bool:
    """Tell whether a word is a verb that somebody does to another: "menahan", neither "menurut" nor "mengapa"."""
    plain = word.low == word.text and not (asks(word) or introduces(word) or parts_topics(word))
    does = word.low.startswith("me") and root(word.low) != word.low
    return plain and does and word.low not in _listed("done_to", "but")


def is_done(word: Word) -> bool:
    """Tell whether a word is a verb of what is done to something: "diteken", "disita"."""
    return word.low.startswith("di") and word.low == word.text and root(word.low) != word.low


def is_title(word: Word) -> bool:
    """Tell whether a word is said before a name and no part of it: "Pak", "Prof", "Jenderal"."""
    return word.low in _listed("function", "titles") or word.low.rstrip(".") in _honours()


@cache
def _honours() -> frozenset[str]:
    """Return what the press prints before names: degrees, ranks, clerics' titles; posts are none."""
    return frozenset(title.casefold().rstrip(".") for title in names.titles() | names.ranks())


def parts_topics(word: Word) -> bool:
    """Tell whether a word stands between a speaker and what is spoken about: "soal"."""
    return word.low in _listed("function", "between") and not word.short


def addresses(word: Word) -> bool:
    """Tell whether whom somebody speaks to stands behind a word: "apa kata Sri kepada Bagas"."""
    return word.low in _listed("function", "to_whom") and not word.short


def introduces(word: Word) -> bool:
    """Tell whether who speaks stands behind a word: "menurut"."""
    return word.low in _listed("function", "before_speaker") and not word.short


def relates(word: Word) -> bool:
    """Tell whether a word leads from somebody to what he does: "menteri yang menolak tarif"."""
    return word.low in _listed("function", "relative") and not word.short


def points_back(word: Word) -> bool:
    """Tell whether a word stands for somebody named before: "dia"."""
    return word.low in _listed("function", "pronouns") and not word.short


def leads_to(word: Word) -> bool:
    """Tell whether those of a body stand behind a word: "siapa yang menolak tarif itu di DPR"."""
    return word.low in _listed("function", "leads_to") and not word.short


def side_at(words: tuple[Word, ...], place: int) -> str | None:
    """Return the side that a word takes, "for" or "against"; "tidak setuju" is against, "belum setuju" is neither."""
    if denied_from(words, place) is not None:
        return None
    before = place > 0 and words[place - 1].low in _listed("turned")
    if words[place].low in _listed("against"):
        return None if before else "against"
    if words[place].low in _listed("for"):
        return "against" if before else "for"
    return None


def denied_from(words: tuple[Word, ...], place: int) -> int | None:
    """Return where words begin that take a verb's side or act away: "tidak" in "tidak menolak", "belum setuju".

    None for a verb that stands as it is, or that such a word turns round: "tidak setuju".
    """
    start = place - 1 if place > 1 and words[place - 1].low == _EVER else place
    if not start or not (words[place].low in _listed("against") | _listed("for") or manner_of(words[place])):
        return None
    before = words[start - 1].low
    turned = before in _listed("turned") and words[place].low not in _listed("for")
    return start - 1 if turned or before in _listed("not_yet") else None


#: "tidak pernah menolak"
_EVER = "pernah"


def own_side(text: str, *, begins: bool = False) -> str | None:
    """Return the side that a speaker himself takes: "kami menolak tarif itu" is "against", "massa menolak" is none.

    Args:
        text: what he says.
        begins: whether the text may begin with his verb, as retold words do: "menolak tarif itu".
    """
    said = words_of(text)
    if text.rstrip("\"'” ").endswith("?") or any(word.low in _listed("own", "questions") for word in said):
        return None
    for place, word in enumerate(said):
        before = {other.low for other in said[max(0, place - 4) : place]}
        own = before & _listed("own", "subjects") or (begins and not place)
        if takes_side(word) and own:
            return side_at(said, place)
    return None


def takes_side(word: Word) -> bool:
    """Tell whether a word is a verb by which somebody takes a side: "menolak", not "kritik"."""
    return word.low in _listed("own", "verbs")


def act_at(words: tuple[Word, ...], place: int) -> str:
    """Return by which words an act of verb and object is found that begins at a word: "meminta maaf" -> "maaf"."""
    acts: dict[str, str] = resources.toml("questions.toml")["one_act"]["words"]
    return acts.get(" ".join(word.low for word in words[place : place + 2]), "")


def acts_on(words: tuple[Word, ...], place: int) -> bool:
    """Tell whether a verb right behind "siapa (yang)" does something to whom it stands before: "memakzulkan".

    Before whom one like "ditahan" stands, he does it; who is asked for "memimpin" a hearing leads not whose it is.
    """
    word = words[place]
    asked = place > 0 and (relates(words[place - 1]) or asks_who(words[place - 1]))
    done = word.low.startswith(("me", "di")) and word.low == word.text and root(word.low) != word.low
    after = words[place + 1] if place + 1 < len(words) else Word("", "")
    event = after.text == after.low and is_word(after.low) and not roles_of(after.low)
    return asked and done and (event or word.low not in _listed("done_to", "but"))


def turns(word: Word) -> bool:
    """Tell whether a word turns a side around: "tidak"."""
    return word.low in _listed("turned")


#: What a speech verb must tell to narrow a question down; people write "menegaskan" for any saying.
_TELLING = frozenset({"asking", "denying", "promising", "accusing"})


def manner_of(word: Word) -> str | None:
    """Return the stance that a speech verb tells, None for a plain one: "menuntut" is "asking"."""
    form = lexicon().get(word.low)
    return form.stance if form and form.stance in _TELLING else None


def speaks(word: Word) -> bool:
    """Tell whether a word is a speech verb: "menegaskan"."""
    return word.low in lexicon()


def says(word: Word) -> bool:
    """Tell whether a word is a speech verb that somebody does: "menegaskan", neither "disebut" nor "kata"."""
    form = lexicon().get(word.low)
    return form is not None and form.voice == "active"


@cache
def _everyday() -> frozenset[str]:
    return frozenset(fold(row["word"]) for row in resources.csv_rows("gazetteers/common_words.csv"))


def is_word(word: str) -> bool:
    """Tell whether a word is one of every day ("upah"), so that alone it names nobody in the midst of a question."""
    return fold(word) in _everyday()
