"""Whether the words of a question belong together in a sentence that holds them all, or only happen to stand in it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from pipeline import resources
from pipeline.api.question_words import Word, introduces, says, speaks, words_of
from pipeline.store.passages import Term
from pipeline.store.roots import printed, root

#: Words that stand side by side in a question are so many words apart at most.
WITHIN = 6
#: Words that may stand between those of a post; words before "merupakan" among which its bearer's name stands.
SPREAD, NEAR = 2, 4
_TOKEN = re.compile(r"[\w'-]+")
#: How a ministry's name begins, which is no minister's.
_BODY = "kementerian"
#: How many words apart a law's number and what it is about are at most.
CLAUSE = 20
#: Words of titles and names before a name, behind what tells that he speaks.
TITLES = 12
#: How many words behind its verb an object stands: "mendakwa (mantan jaksa) Bagas".
OBJECT = 3
#: A name of two words, by which another is meant than who was asked about.
_NAME = re.compile(r"\b[A-Z][a-z]+ [A-Z][a-z]+")
#: What stands between commas behind a name, up to another's in it: "Dwi Pratama, teman (Laras Wening)".
_BESIDE = re.compile(rf"{_NAME.pattern},\s+(?:[a-z-]+\s+){{1,4}}(?:[A-Z]\w*\s+)*$")
_ASIDE = re.compile(rf",\s+(?:[a-z-]+\s+){{1,4}}{_NAME.pattern},")

Words = Sequence[tuple[int, str]]


def belongs(terms: Sequence[Term], sentence: str) -> bool:
    """Tell whether a sentence tells what is asked for of whom it is asked, of things that stand together.

    "tarif listrik" is not what "tarif mobil berlaku bagi pembuat mobil dari luar negeri yang membuat kendaraan listrik"
    tells of, nor is it Sri who was "divonis" in "suap itu diterima Sri agar Bagas Laksmana tidak divonis".
    """
    words = printed(sentence)
    if not (
        _are_together(terms, words, sentence) and all(_spans(term, words) for term in terms if _is_held(term, words))
    ):
        return False
    return not _is_anothers(terms, words, sentence)


def shows_holder(term: Term, terms: Sequence[Term], sentence: str) -> bool:
    """Tell whether a sentence names who holds a post: "Panglima TNI Bagas Laksmana", "Bagas adalah Panglima TNI".

    What else is asked for may stand between: "Direktur Utama | Bank Desa | Bagas Laksmana".
    """
    words = printed(sentence)
    table = _table()
    asked = {part for one in terms for form in one.forms for part in form}
    for start, end in _spans(term, words):
        if sentence[words[start][0] :].lower().startswith(_BODY):
            continue
        before = _TOKEN.findall(sentence[: words[start][0]])
        behind = sentence[words[end][0] :].split()[1:]
        last = before[-1].lower() if before else ""
        if last in table["no_holder"]:
            continue
        if _names_at(behind, asked) or (last in table["holds"] and _has_name(before[:-1])):
            return True
    return False


def _names_at(behind: Sequence[str], asked: set[str]) -> bool:
    """Tell whether a name stands at the head of some words, behind what may join it to a post: ", yakni Bagas"."""
    for token in behind:
        plain = token.strip('.,;:()"“”')
        joins = not plain or plain.lower() in _table()["joins"] or root(plain) in asked
        joins = joins or (plain.isupper() and len(plain) > 1)
        if not joins:
            return plain[0].isupper() and plain.lower() not in _table()["no_names"]
    return False


def _has_name(before: Sequence[str]) -> bool:
    """Tell whether a name stands shortly before, of one who is so already: "Bagas Laksmana sendiri (merupakan)"."""
    if any(word.lower() in _table()["not_yet"] for word in before[-2 * NEAR :]):
        return False
    return any(word[0].isupper() and not word.isupper() for word in before[-NEAR:])


def _others() -> set[str]:
    """Return the roots of words that make another post of one: "juru bicara (wakil) presiden"."""
    return {root(word) for word in _table()["no_holder"]}


def _table() -> dict[str, list[str]]:
    table: dict[str, list[str]] = resources.toml("questions.toml")["holders"]
    return table


def _is_held(term: Term, words: Words) -> bool:
    there = {one for _, one in words}
    return term.post and any(form <= there for form in term.forms)


def _spans(term: Term, words: Words) -> list[tuple[int, int]]:
    """Return where the words of a post stand together, from the first to the last."""
    found = []
    for form in term.forms:
        within = len(form) + SPREAD
        for start, (_, first) in enumerate(words):
            stretch = [one for _, one in words[start : start + within]]
            if first in form and form <= set(stretch):
                end = max(stretch.index(part) for part in form)
                if set(stretch[:end]).isdisjoint(_others() - form):
                    found.append((start, start + end))
    return found


def _is_told_of(before: str) -> bool:
    """Tell whether a name is that of one beside another, "Bagas, adik (Rina)", or who speaks, "menurut (Rina)"."""
    if _BESIDE.search(before):
        return True
    said = words_of(before)[-TITLES:]
    while said and said[-1].text[:1].isupper() and not _leads(said[-1]):
        said = said[:-1]
    return bool(said) and _leads(said[-1])


def _leads(word: Word) -> bool:
    return introduces(word) or speaks(word)


def is_about(terms: Sequence[Term], sentence: str, numbers: Sequence[int]) -> bool:
    """Tell whether a law's number stands near most of what is asked about it, if a sentence holds any of that."""
    words = printed(sentence)
    held = [found for term in terms if not (term.name or term.laws) and (found := _places(term, words))]
    ats = [sum(start < number for start, _ in words) for number in numbers]
    near = (sum(any(abs(place - at) <= CLAUSE for place in found) for found in held) for at in ats)
    return not held or max(near, default=0) * 2 >= len(held)


def is_under(terms: Sequence[Term], sentence: str) -> bool:
    """Tell whether it is somebody asked about who stands under an article: "Bagas disangka melanggar Pasal 5"."""
    words = printed(sentence)
    whom = [place for term in terms if term.needed and term.name for place in _places(term, words)]
    acts = [place for term in terms if term.needed and not term.name for place in _places(term, words)]
    if not (whom and acts):
        return True
    cited = [place for place, (_, root) in enumerate(words) if root == "pasal"]
    acts = [act for act in acts if any(act < at and _apart(words, sentence, act, at) <= WITHIN for at in cited)]
    pairs = [(one, act) for one in whom for act in acts]
    pairs = [(one, act) for one, act in pairs if not _is_told_of(sentence[: words[one][0]])]
    near = any(0 < one - act <= OBJECT for one, act in pairs)
    return near or any(
        one < act and not (_has_another(words, sentence, one, act) or _has_said(words, sentence, one, act))
        for one, act in pairs
    )


def _has_said(words: Words, sentence: str, first: int, last: int) -> bool:
    """Tell whether a verb of saying stands between two words: "Sri mengatakan tersangka itu dijerat"."""
    return any(map(says, words_of(_between(words, sentence, first, last))))


def _are_together(terms: Sequence[Term], words: Words, sentence: str) -> bool:
    """Tell whether two things stand near one another that do so in the question, if a sentence holds such two."""
    held = [
        (one, other)
        for first, second in pairwise(terms)
        if first.run and first.run == second.run and not (first.name or second.name)
        if (one := _places(first, words)) and (other := _places(second, words))
    ]
    return not held or any(_apart(words, sentence, a, b) <= WITHIN for one, other in held for a in one for b in other)


def _apart(words: Words, sentence: str, one: int, other: int) -> int:
    """Return how many words apart two words are; those of names between them count for nothing."""
    first, last = sorted((one, other))
    return last - first - sum(sentence[place].isupper() for place, _ in words[first + 1 : last])


def _is_anothers(terms: Sequence[Term], words: Words, sentence: str) -> bool:
    """Tell whether what somebody is asked to have done or suffered stands behind another's name than his."""
    whom = [place for term in terms if term.needed and term.name for place in _places(term, words)]
    acts = [place for term in terms if term.needed and not term.name for place in _places(term, words)]
    if not (whom and acts):
        return False
    return not any(one > act or not _has_another(words, sentence, one, act) for one in whom for act in acts)


def _has_another(words: Words, sentence: str, first: int, last: int) -> bool:
    """Tell whether another's name stands between two words, but for one told of beside: "Bagas, adik Rina Utami,"."""
    return bool(_NAME.search(_ASIDE.sub(",", _between(words, sentence, first, last))))


def _between(words: Words, sentence: str, first: int, last: int) -> str:
    return sentence[words[first + 1][0] : words[last][0]] if first + 1 < last else ""


def _places(term: Term, words: Words) -> list[int]:
    """Return which words of a sentence are of a form of what is asked for that it holds whole."""
    there = {one for _, one in words}
    held = {one for form in term.forms if form <= there for one in form}
    return [number for number, (_, one) in enumerate(words) if one in held]
