"""Firms and societies that only their officer's post tells: "Founder | Bumilestra, dan Ekozistem | , Rina Utami"."""

from __future__ import annotations

from functools import cache

from pipeline.indonesian import places
from pipeline.indonesian.institutions.bounds import after_post, is_given_name
from pipeline.indonesian.institutions.placed import is_class
from pipeline.indonesian.institutions.posted import behind_post
from pipeline.indonesian.institutions.words import (
    LEVELS,
    Found,
    expand,
    firm_words,
    generic,
    group,
    heads,
    is_subject,
    plain_units,
    proper,
    tails,
)
from pipeline.indonesian.persons import names
from pipeline.indonesian.phrases import Phrases
from pipeline.indonesian.positions import business, parts, posts
from pipeline.indonesian.tokens import ROMAN, Tokens, is_acronym, is_capital, is_common
from pipeline.resources.read import csv_rows, toml, words

_LONGEST = 5


@cache
def _officers() -> Phrases[str]:
    phrases: Phrases[str] = Phrases(fold=True)
    phrases.extend((word, word) for word in toml("positions.toml")["officers"]["words"])
    return phrases


@cache
def _plain_officers() -> Phrases[str]:
    phrases: Phrases[str] = Phrases(fold=True)
    phrases.extend((word, word) for word in words("positions.toml", "officers", "plain"))
    return phrases


@cache
def brands() -> Phrases[str]:
    """Return names of makes, teams, media and firms -> kind: "Galaksindo" -> "firm"."""
    found: Phrases[str] = Phrases()
    found.extend((row["name"], row["kind"]) for row in csv_rows("gazetteers/brands.csv"))
    return found


def employers(tokens: Tokens, taken: set[int]) -> list[Found]:
    """Return the bodies between an officer's post and his name, those of our table and of known build left out.

    Args:
        tokens: the text.
        taken: tokens of bodies that other rules found.
    """
    found: list[Found] = []
    past = 0
    for index, word in enumerate(tokens.words):
        if not word[0].isalpha() or index in taken or index < past:
            continue
        run = business.match(tokens, index)
        post = run or _officers().match(tokens, index)
        if post is None and (plain := _plain_officers().match(tokens, index)) is not None:
            found += _by_last_word(tokens, plain[0], taken)
            continue
        if post is None or tokens.word(index - 1).lower() in {"istilah", "para"}:
            continue
        country = run is not None and tokens.word(post[0]) == "Indonesia" and is_capital(tokens.word(post[0] + 1))
        past = post[0] + (country or tokens.word(post[0]) == "of")
        english = run is not None
        apposed = english and _is_apposed(tokens, index)
        found += _listed(tokens, past, taken) or _alone(tokens, past, taken, english=english, apposed=apposed)
    return found


def _by_last_word(tokens: Tokens, start: int, taken: set[int]) -> list[Found]:
    """Return the firm that its last word tells before its officer's name: "Analis | Rangga Investama | Rina"."""
    while is_capital(tokens.word(start)) and is_subject(tokens.word(start)) and tokens.word(start) not in proper():
        start += 1  # "Analis Pasar Modal | Rangga Sekuritas"
    run = _capitals(tokens, start, taken)
    ends = firm_words()
    last = [i + 1 for i in range(start + 1, run - 1) if tokens.words[i] in ends and not is_common(tokens.words[i])]
    if not last or not names.is_part(tokens.words[last[-1]]) or is_subject(tokens.words[start]):
        return []
    return [Found(start, last[-1], tokens.text(start, last[-1]), "employer")]


def _is_apposed(tokens: Tokens, index: int) -> bool:
    """Tell whether a post is that of who is named before it: "Rina Utami selaku | Regional Manager Galaksindo"."""
    before, named = tokens.word(index - 1), tokens.word(index - 2)
    return before in {",", "selaku", "sebagai", "("} and (is_capital(named) or named == ")")


def _alone(tokens: Tokens, start: int, taken: set[int], *, english: bool, apposed: bool) -> list[Found]:
    """Return the one firm that no comma parts from its officer, or that ends the words in which he is named first.

    "Sales Manager | Galaksindo Utama | Rina Utami", "Rina Utami, Sales Manager | Galaksindo Utama |."
    """
    run = _capitals(tokens, start, taken)
    if english and run == start + 1 and tokens.word(run) == "," and _holder(tokens, run + 1):
        return [Found(start, run, tokens.text(start, run), "employer")]  # "Sales Director | Amartha |, Rina Utami"
    if run == start or names.skip_titles(tokens, start) > start or heads().match(tokens, start):
        return []
    end = _told_end(tokens, start, run)
    if end == start and apposed and tokens.word(run) not in {",", "-"} | _LINKS:
        end = run if _end(tokens, start, taken) == run else start
    return [Found(start, end, tokens.text(start, end), "employer")] if end > start else []


#: Joints that may go on with a firm's name.
_LINKS = frozenset({"dan", "&"})


def _capitals(tokens: Tokens, start: int, taken: set[int]) -> int:
    """Return the end of the run of capitals at a token, before the next post or title."""
    end = start
    while end < start + _LONGEST + 2 and end not in taken and is_capital(tokens.word(end)):
        if (
            tokens.words[end] in tokens.speakers
            or not tokens.words[end].isalnum()
            or posts.match(tokens, end)
            or names.skip_titles(tokens, end) > end
        ):
            break
        end += 1
    return end


def _told_end(tokens: Tokens, start: int, run: int) -> int:
    """Return the end of a firm's name in a run of capitals that its holder's name ends; ``start`` where none is sure.

    A word that ends names of firms tells it, a brand, or two unknown words before the first word of names:
    "Samuel Sekuritas | Rina Utami", "Galaksindo Utama | Rina Utami".
    """
    last = [i + 1 for i in range(start + 1, run - 1) if tokens.words[i] in tails() | firm_words()]
    if last and (names.is_part(tokens.words[last[-1]]) or not any(map(is_subject, tokens.words[last[-1] : run]))):
        return last[-1]
    brand = brands().match(tokens, start)
    if brand and brand[0] < run and names.is_part(tokens.words[brand[0]]):
        return brand[0]
    plain = [i for i in range(start, run) if names.is_part(tokens.words[i]) and tokens.words[i] not in proper()]
    first = plain[0] if plain else start
    fits = first > start + 1 and run - first > 1 and not places.match(tokens, start)
    return first if fits and not all(is_subject(w) for w in tokens.words[start:first]) else start


def _listed(tokens: Tokens, start: int, taken: set[int]) -> list[Found]:
    """Return the names that begin at a token, several with commas and "dan", up to the comma before the holder."""
    found: list[Found] = []
    at = start
    while True:
        end = _end(tokens, at, taken)
        if end == at:
            return []
        found.append(Found(at, end, tokens.text(at, end), "employer"))
        if end in tokens.persons and end - 1 not in tokens.persons:
            return found
        if tokens.word(end) == "dan":
            at = end + 1
            continue
        if tokens.word(end) != ",":
            return []
        if tokens.word(end + 1) == "dan":
            at = end + 2
        elif _holder(tokens, end + 1):
            return found
        else:
            at = end + 1


def _end(tokens: Tokens, start: int, taken: set[int]) -> int:
    """Return the end of a run of words that may be a firm's name; ``start`` where there is none."""
    end = start
    while end < start + _LONGEST and end not in taken and end not in tokens.persons:
        word = tokens.word(end)
        if (
            not is_capital(word)
            or word in tokens.speakers
            or not word.isalnum()
            or posts.match(tokens, end)
            or posts.status(tokens, end)
        ):
            break
        end += 1
    words = tokens.words[start:end]
    if (
        not words
        or words[0] in names.titles() | names.ranks() | names.foreign_words()
        or names.starts_person(tokens, start)
    ):
        return start
    if places.match(tokens, start) or heads().match(tokens, start) or generic().match(tokens, start):
        return start
    plain = all(is_subject(w) or is_common(w) for w in words) and words[0] != "The"  # "The Green Hotel"
    return start if plain or len(words[0]) < 3 or words == ("The",) else end


def _holder(tokens: Tokens, at: int) -> bool:
    """Tell whether a person's name of two words or more begins at a token."""
    start = names.skip_titles(tokens, at)
    end = names.read(tokens, start)
    if start > at or start in tokens.persons or any(map(names.is_part, tokens.words[start:end])):
        return end > start
    while is_capital(tokens.word(end)) and tokens.word(end).isalpha() and not posts.match(tokens, end):
        end += 1
    after = tokens.word(end)
    closed = after in {",", "("} or (after.isalpha() and after.islower())
    return (
        2 <= end - start <= 4 and closed and not is_subject(tokens.words[end - 1]) and not places.match(tokens, start)
    )


#: Capitals behind a post that are a field of work or a class of bodies, not a body.
_NO_BODY = group("no_body")
_SHORTEST, _MOST_LETTERS = 3, 10


def acronyms(tokens: Tokens, taken: set[int]) -> list[Found]:
    """Return the unknown short forms between a post and its holder's name: "Ketua Umum | YAMI | Rina Utami"."""
    found: list[Found] = []
    for index, word in enumerate(tokens.words):
        if (
            (found and index < found[-1].end)
            or index in taken
            or not _SHORTEST <= len(word) <= _MOST_LETTERS
            or not ((word.isupper() and word.isalpha()) or _is_chapter(tokens, index))
        ):
            continue
        if (
            ROMAN.fullmatch(word)
            or word in _NO_BODY
            or word in posts.unit_words()
            or names.is_part(word)
            or places.match(tokens, index)
        ):
            continue
        if names.begins_with_initials(tokens, index) or (is_class(word) and tokens.word(index - 1) in LEVELS):
            continue
        if posts.match(tokens, index) or word in names.titles() | names.ranks():
            continue
        numbered = ROMAN.fullmatch(tokens.word(index - 1)) is not None  # "Wakil Ketua I | YAMI"
        if not behind_post(tokens, index - numbered) and not _behind_unit(tokens, index):
            continue
        if tokens.word(index - 1) == "Dirjen" or tokens.words[max(index - 2, 0) : index] == ("Direktur", "Jenderal"):
            continue  # "Dirjen | PPI | Rina Utami" heads a directorate general
        end = _region_end(tokens, index + 1)
        comma = tokens.word(end) == ","
        at = end + 1 if comma else end
        first = tokens.word(at)
        pointed = end == index + 1 and first in {"ini", "itu", "tersebut"}
        pointed = pointed or (first == "periode" and tokens.word(at + 1).isdigit())
        titled = names.skip_titles(tokens, at) > at
        if not pointed and (at in taken or is_acronym(first) or (is_subject(first) and not titled)):
            continue
        if pointed or _holder(tokens, at) or (comma and _closed(tokens, at)):
            found.append(Found(index, end, expand(tokens, index, end), "short employer"))
    return found


def _is_chapter(tokens: Tokens, index: int) -> bool:
    """Tell whether an unknown word before a region is a society's name: "Ketua | Balawista | Kabupaten Serang"."""
    word = tokens.words[index]
    if not word.istitle() or not word.isalpha() or is_common(word) or is_subject(word) or word in LEVELS:
        return False
    if index in tokens.persons or posts.match(tokens, index) or _goes_on(tokens, index):
        return False
    return heads().match(tokens, index) is None and _region_end(tokens, index + 1) > index + 1


def _goes_on(tokens: Tokens, index: int) -> bool:
    """Tell whether a word goes on from a title or another name: "RSAL Dr | Zorvan | Surabaya", "Dr. | Zorvan"."""
    return tokens.word(index - 1) in names.titles() | {"."}


def branded(tokens: Tokens, taken: set[int]) -> list[Found]:
    """Return the brands between a post and its holder: "Direktur Pemasaran | Galaksindo | Rina Utami"."""
    found: list[Found] = []
    for index, word in enumerate(tokens.words):
        inside = index in taken or (found and index < found[-1].end)
        brand = brands().match(tokens, index) if is_capital(word) and not inside else None
        if brand is None or brand[1] not in _OWNERS or names.is_part(word) or not after_post(tokens, index):
            continue
        lone = brand[0] == index + 1
        if lone and (word in posts.unit_words() or is_common(word) or is_given_name(tokens, index)):
            continue  # "Kasat | Intel"
        end = brand[0]
        if _holder(tokens, end) or (tokens.word(end) == "," and _holder(tokens, end + 1)):
            found.append(Found(index, end, tokens.text(index, end), "employer"))
    return found


#: Kinds of brands whose officers are theirs.
_OWNERS = frozenset({"firm", "maker", "medium", "society", "team"})


def _behind_unit(tokens: Tokens, index: int) -> bool:
    """Tell whether a post's unit in two words or more ends right before: "Deputi Bidang Batas Wilayah | BNPP"."""
    unit = tokens.word(index - 1)
    own = (unit in plain_units() or unit in parts.unit_nouns()) and unit != "Humas"
    field = is_subject(unit) or unit in posts.unit_words()
    return is_capital(unit) and field and not own and after_post(tokens, index)


def _region_end(tokens: Tokens, index: int) -> int:
    """Return the end of the region behind a short form: "Ketua HIMPASI | Provinsi Bali | Rina Utami"."""
    start = index + 1 if tokens.word(index).title() in {"Provinsi", "Kota", "Kabupaten"} else index
    place = places.match(tokens, start) if start < len(tokens) else None
    if place is None or names.is_part(tokens.words[start]) or not places.regions(place[1]):
        return index
    return place[0]


def _closed(tokens: Tokens, at: int) -> bool:
    """Tell whether a lone name closed by a comma stands at a token: "Kepala BPSDM Aceh, | Suyatmin |, mengatakan"."""
    word = tokens.word(at)
    plain = is_capital(word) and word.isalpha() and len(word) > 3 and places.match(tokens, at) is None
    return plain and not is_common(word) and tokens.word(at + 1) == "," and posts.match(tokens, at) is None


_LEGAL = group("firms", "heads")
_FORM = group("firms", "forms")


def short_names(tokens: Tokens, bodies: list[Found], taken: set[int]) -> list[Found]:
    """Return the later short forms of firms: "Galaksindo" of "PT Galaksindo Utama Tbk", "Kalimaya Farma" alone."""
    owners: dict[tuple[str, ...], Found] = {}
    for body in bodies:
        words = tokens.words[body.start : body.end]
        if words[0] not in _LEGAL or len(words) < 2:
            continue
        core = tuple(w for w in words[1:] if w not in _FORM)
        for form in {core, core[:1], core[:2]}:
            if form and _distinct(tokens, body, form):
                owners.setdefault(form, body)
    firsts = {form[0] for form in owners}
    found = []
    for index, word in enumerate(tokens.words):
        if word not in firsts or index in taken:
            continue
        for size in (5, 4, 3, 2, 1):
            owner = owners.get(tokens.words[index : index + size])
            if owner is not None and index > owner.start and not _runs_on(tokens, index, index + size, taken):
                found.append(Found(index, index + size, owner.name, "short name", body=owner.body))
                break
    return found


def _distinct(tokens: Tokens, body: Found, form: tuple[str, ...]) -> bool:
    """Tell whether a short form can mean nothing but the firm: no ordinary word, place or person's name."""
    at = body.start + 1
    if places.match(tokens, at) is not None or len("".join(form)) < 4:
        return False
    plain = [w for w in form if is_subject(w) or is_common(w)]
    if len(form) == 1:
        return not plain and not names.is_part(form[0]) and form[0] not in names.foreign_words()
    return len(plain) < len(form) and not all(map(names.is_part, form))


def _runs_on(tokens: Tokens, start: int, end: int, taken: set[int]) -> bool:
    """Tell whether the words go on as part of a longer name."""
    before, after = tokens.word(start - 1), tokens.word(end)
    left = is_capital(before) and before.isalpha() and not is_common(before) and start - 1 not in taken
    right = is_capital(after) and after.isalpha() and not is_subject(after) and end not in tokens.persons
    return (left and posts.match(tokens, start - 1) is None) or (right and not names.starts_person(tokens, end))
