"""Finding persons in running text: beside their posts and titles, by the words of their names, by who speaks.

"Kepala Dinas Sosial NTB, Nunung Wardani, mengatakan ... kata Nunung" -> one person with two mentions and a post.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from pipeline.indonesian import places
from pipeline.indonesian.institutions.words import Found
from pipeline.indonesian.persons import headings, names, nicknames, public
from pipeline.indonesian.persons.abroad import without_state
from pipeline.indonesian.persons.ages import by_age
from pipeline.indonesian.persons.apposition import apposed, couples
from pipeline.indonesian.persons.evidence import (
    ADDRESS,
    BLOCK_PLACES,
    CREDIT,
    NOT_NAMES,
    SAID,
    SAYS,
    Named,
    after_ordinal,
    behind_post,
    is_address,
    is_given_by_calendar,
    leads,
    past_tail,
    plausible,
    trim,
)
from pipeline.indonesian.persons.glued import unglued, without_candidate
from pipeline.indonesian.persons.holders import with_posts
from pipeline.indonesian.persons.presented import presented
from pipeline.indonesian.persons.relatives import parted
from pipeline.indonesian.persons.speakers import from_first_word
from pipeline.indonesian.persons.successors import successors
from pipeline.indonesian.positions import lists as post_lists
from pipeline.indonesian.positions import posts
from pipeline.indonesian.positions.parts import Post
from pipeline.indonesian.tokens import Tokens, is_acronym, is_capital, is_common, split


def find(
    tokens: Tokens, institutions: dict[int, Found], *, entities: Iterable[tuple[int, int]] = ()
) -> tuple[list[Named], list[Post]]:
    """Return the names of persons in a text, in order, none overlapping, and every post read in it.

    Args:
        tokens: the text.
        institutions: what ``institution_names.find`` found.
        entities: (start, end) code points that a trained model takes for persons; rules and model each add.
    """
    entities = list(entities)
    tokens = replace(
        tokens, persons=frozenset(i for s, e in entities for i in range(tokens.at(s), tokens.at(e - 1) + 1))
    )
    blocked = _blocked(institutions) | _things(tokens) | names.printed_degrees(tokens)
    kept = _Kept(tokens, _short_forms(tokens) | _short_names(tokens, institutions))
    roles, spans, read = with_posts(tokens, institutions, blocked)
    kept.add([*roles, *post_lists.holders(tokens, read, blocked)])
    covered = (blocked | frozenset(spans)) - _candidates(tokens, institutions)
    kept.add(_with_titles(tokens, covered))
    kept.add(_entity(tokens, start, end, covered) for start, end in entities)
    kept.add(_by_speech(tokens, covered))
    kept.add(_by_parts(tokens, covered | kept.taken))
    kept.add(by_age(tokens, covered | kept.taken))
    kept.add(presented(tokens, covered | kept.taken))
    kept.add(_public(tokens, covered | kept.taken))
    kept.add(_pairs(tokens, covered | kept.taken, list(kept.names.values())))
    kept.add_nicknames(nicknames.find(tokens, covered, list(kept.names.values())))
    all_named = _settled(tokens, [kept.names[start] for start in sorted(kept.names)], institutions)
    held = {(p.start, p.end): p for p in read}
    held.update({(p.start, p.end): p for n in all_named for p in n.posts})
    return all_named, [held[key] for key in sorted(held)]


@dataclass(slots=True)
class _Kept:
    """The names found so far, by where they begin; of two that overlap the one found first stays."""

    tokens: Tokens
    shorts: frozenset[str]
    names: dict[int, Named] = field(default_factory=dict)
    taken: set[int] = field(default_factory=set)

    def add(self, found: Iterable[Named | None]) -> None:
        """Keep names that no other overlaps and that are no short form of something else."""
        for named in found:
            if named is None or self.taken.intersection(range(named.start, named.end)):
                continue
            if named.end == named.start + 1 and self.tokens.words[named.start] in self.shorts:
                continue
            self.names[named.start] = named
            self.taken.update(range(named.start, named.end))

    def add_nicknames(self, found: Iterable[Named]) -> None:
        """Keep nicknames; where the name was found already, a sure one tells by which rule it is known."""
        for named in found:
            known = self.names.get(named.start)
            if known is not None and known.end == named.end and nicknames.is_firm(self.tokens, named):
                self.names[named.start] = replace(known, rule=named.rule)
            self.add([named])


def _settled(tokens: Tokens, found: list[Named], institutions: dict[int, Found]) -> list[Named]:
    """Return names less what capitals join to them, each with the posts behind it and in the headings above."""
    bare = [headings.without_first_word(tokens, named) for named in found]
    taken = _blocked(institutions) | frozenset(i for n in found for i in range(n.start, n.end))
    bare = [from_first_word(tokens, named, taken) for named in bare]
    bare = parted(tokens, [without_candidate(tokens, named) for named in unglued(tokens, bare, institutions)])
    bare = post_lists.under_heading(tokens, bare, institutions)
    all_named = [apposed(tokens, named, institutions) for named in bare]
    return without_state(tokens, successors(tokens, couples(tokens, all_named, institutions)))


def _short_forms(tokens: Tokens) -> frozenset[str]:
    """Return the words that the article gives as short forms: "(Kompepar)", which no person is called."""
    after = (end for start, end in tokens.introduced.items() if end - start > 1 and not _of_person(tokens, start, end))
    return frozenset(tokens.word(end + 1) for end in after if tokens.word(end) == "(") - public.nicknames().keys()


def _short_names(tokens: Tokens, institutions: dict[int, Found]) -> frozenset[str]:
    """Return the words of firms that the article calls them by: "PT Sentosa Niaga Tbk (Sentosa)"."""
    called = {f.end: tokens.words[f.start : f.end] for f in institutions.values() if tokens.word(f.end) == "("}
    return frozenset(tokens.word(end + 1) for end, words in called.items() if tokens.word(end + 1) in words)


def _of_person(tokens: Tokens, start: int, end: int) -> bool:
    """Tell whether a long form is a person's name, so that its short form is a nickname: "Setya Novanto (Setnov)"."""
    if {"PT", "CV", "Tbk", "Bank", "Yayasan"}.intersection(tokens.words[max(start - 1, 0) : end + 1]):
        return False
    return any(map(names.is_part, tokens.words[start:end])) or bool(tokens.persons.intersection(range(start, end)))


def _blocked(institutions: dict[int, Found]) -> frozenset[int]:
    return frozenset(i for f in institutions.values() for i in range(f.start, f.end))


def _things(tokens: Tokens) -> frozenset[int]:
    """Return the tokens of names that are things': the airport "Soekarno-Hatta"."""
    found = (names.things().match(tokens, at) for at, word in enumerate(tokens.words) if is_capital(word))
    ends = {match[0]: match[1] for match in found if match}
    return frozenset(i for end, name in ends.items() for i in range(end - len(split(name)), end))


def _candidates(tokens: Tokens, institutions: dict[int, Found]) -> frozenset[int]:
    """Return the tokens of the names that campaigns bear: "TKN | Wiryawan-Gunawan"; they are persons all the same."""
    found: set[int] = set()
    for body in institutions.values():
        if body.rule == "campaign":
            dash = next(i for i in range(body.end - 1, body.start, -1) if tokens.words[i] in {"-", "–"})
            start = next((i for i in range(body.start + 1, dash) if names.is_part(tokens.words[i])), dash)
            found.update(range(start, body.end))
    return frozenset(found)


def _with_titles(tokens: Tokens, covered: frozenset[int]) -> list[Named]:
    """Return the names that titles and ranks lead to: "Drs. | Bagas Saputra", "Kompol | Rina"."""
    found = []
    index = 0
    while index < len(tokens):
        word = tokens.words[index]
        start = names.skip_titles(tokens, index) if word in names.titles() or word in names.ranks() else index
        kept = word in names.kept_titles() and is_capital(tokens.word(index + 1)) and start == index
        if (start > index or kept) and index not in covered and tokens.word(index - 1).lower() not in ADDRESS:
            end = trim(tokens, start, names.read(tokens, start, blocked=covered))
            if plausible(tokens, start, end, strict=False) and not posts.match(tokens, start):
                found.append(Named(start, end, "title"))
                index = end
                continue
        index += 1
    return found


def _entity(tokens: Tokens, start: int, end: int, covered: frozenset[int]) -> Named | None:
    """Return the name that a trained model marked, its bounds set right; None where it is no person's."""
    first, last = tokens.at(start), tokens.at(end - 1) + 1
    double = names.is_double(tokens, first - 1) and places.match(tokens, first - 2) is None
    first = names.skip_titles(tokens, first - 2 if double else first)
    while (
        first < last - 1
        and is_common(tokens.words[first])
        and not names.is_part(tokens.words[first])
        and tokens.opens_sentence(first)
    ):
        first += 1
    first = after_ordinal(tokens, first)
    led = leads(tokens, first - 1) or behind_post(tokens, first - 1, last)
    if led and first - 1 not in covered and not tokens.opens_sentence(first):
        first -= 1
    stop = trim(tokens, first, names.read(tokens, first, blocked=covered))
    begin = past_tail(tokens, first, stop)
    if begin > first:
        first, stop = begin, trim(tokens, begin, names.read(tokens, begin, blocked=covered))
    if first >= last or first in covered or not plausible(tokens, first, stop, strict=False):
        return None
    if posts.match(tokens, first) and is_common(tokens.words[first]):
        return None
    if names.degree().fullmatch(tokens.text(first, stop)):
        return None
    if stop == first + 1 and places.match(tokens, first):
        return None
    if (place := places.match(tokens, first)) and place[0] == stop and places.country(place[1]):
        return None
    if stop == first + 1 and (is_common(tokens.words[first]) or not names.is_part(tokens.words[first])):
        return None
    return Named(first, stop, "model")


def _by_speech(tokens: Tokens, covered: frozenset[int]) -> list[Named]:
    """Return the names beside verbs of saying: "ujar | Khariq", "Khariq Zorvan | menuturkan"."""
    found = []
    for index, word in enumerate(tokens.words):
        if word.lower() in SAYS and is_capital(tokens.word(index + 1)) and index + 1 not in covered:
            start = names.skip_titles(tokens, index + 1)
            end = trim(tokens, start, names.read(tokens, start, blocked=covered))
            if plausible(tokens, start, end, strict=True) and not posts.match(tokens, start):
                found.append(Named(start, end, "speech"))
        elif word in SAID or word == "selaku":
            start = _back(tokens, index, covered)
            if (
                start < index
                and plausible(tokens, start, index, strict=True)
                and names.read(tokens, start, blocked=covered) == index
            ):
                found.append(Named(start, index, "speech"))
    return found


def _back(tokens: Tokens, index: int, covered: frozenset[int]) -> int:
    """Return where the run of name's words begins that ends before a token."""
    start = index
    while start > 0 and start - 1 not in covered and index - start < 5:
        word = tokens.words[start - 1]
        if names.is_double(tokens, start - 2):
            start -= 2
            continue
        if not is_capital(word):
            break
        ordinary = is_common(word) and not names.is_part(word) and word not in names.inner()
        if is_given_by_calendar(tokens, start - 1):
            return start - 1
        if ordinary or word in NOT_NAMES or is_acronym(word):
            break
        start -= 1
    return start


def _by_parts(tokens: Tokens, covered: frozenset[int] | set[int]) -> list[Named]:
    """Return runs of two words or more that names are made of."""
    found = []
    index = 0
    while index < len(tokens):
        word = tokens.words[index]
        if index in covered or not names.is_part(word) or is_common(word) or word in NOT_NAMES:
            index += 1
            continue
        end = trim(tokens, index, names.read(tokens, index, blocked=frozenset(covered)))
        words = [w for w in tokens.words[index:end] if w[0].isalpha()]
        start = index
        left = tokens.word(index - 1)
        if leads(tokens, index - 1) and index - 1 not in covered:
            start = index - 1
            words.insert(0, left)
        before = tokens.word(start - 1).lower()
        place = places.match(tokens, index)
        fits = (
            len(words) > 1 and max(2, len(words) / 2) <= sum(map(names.is_part, words)) and before not in BLOCK_PLACES
        )
        credit = before == ":" and tokens.word(start - 2).lower() in CREDIT
        if fits and not is_address(tokens, start) and not credit and not (place and place[0] >= end):
            found.append(Named(start, end, "name words"))
        index = max(end, index + 1)
    return found


def _pairs(tokens: Tokens, covered: frozenset[int] | set[int], known: list[Named]) -> list[Named]:
    """Return the second of a pair: "Gunawan" in "Wiryawan-Gunawan"."""
    found = []
    for named in known:
        at = named.end
        if tokens.word(at) in {"-", "–"} and tokens.glued(at) and tokens.glued(at + 1) and at + 1 not in covered:
            word = tokens.word(at + 1)
            if names.is_name_word(word) and not is_acronym(word) and (names.is_part(word) or not is_common(word)):
                found.append(Named(at + 1, trim(tokens, at + 1, names.read(tokens, at + 1, limit=3)), "pair"))
    return found


def _public(tokens: Tokens, covered: frozenset[int] | set[int]) -> list[Named]:
    """Return nicknames of public figures, wherever they stand."""
    found = []
    for index in range(len(tokens)):
        for size in (1, 2):
            if index not in covered and " ".join(tokens.words[index : index + size]) in public.nicknames():
                found.append(Named(index, index + size, "public nickname"))
                break
    return found
