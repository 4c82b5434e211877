"""Names of persons: where one begins and ends, what around it is title, rank or degree, and its short forms.

"Irjen Pol Drs. H. Bagas Saputra, S.H., M.H." -> "Bagas Saputra"
"""

from __future__ import annotations

import re
from functools import cache

from pipeline.indonesian.persons import public
from pipeline.indonesian.persons.rulers import is_regnal
from pipeline.indonesian.persons.spelling import nearly
from pipeline.indonesian.phrases import Phrases
from pipeline.indonesian.tokens import Tokens, is_acronym, is_capital, is_common, tokenize
from pipeline.resources.read import csv_rows, toml, words

#: Arabic articles and the like, which a hyphen joins to a name: "Al-Fatih".
_ARTICLES = frozenset(words("name_evidence.toml", "articles"))
_QUOTES = "'\"‘’“”"


@cache
def parts() -> frozenset[str]:
    """Return the words that Indonesian names are made of: "Budi", "Siregar", "Wahyuni"."""
    return frozenset(row["part"] for row in csv_rows("gazetteers/name_parts.csv"))


@cache
def titles() -> frozenset[str]:
    """Return titles and courtesies without their full stop: "Prof", "KH", "Pak"."""
    return frozenset(toml("names.toml")["titles"]["words"])


@cache
def ranks() -> frozenset[str]:
    """Return ranks: "Kombes", "Mayjen"."""
    return frozenset(toml("names.toml")["ranks"]["words"])


@cache
def rank_tails() -> frozenset[str]:
    """Return what may follow a rank: "Pol", "TNI", "(Purn)"."""
    return frozenset(toml("names.toml")["ranks"]["tails"])


@cache
def bracketed() -> frozenset[str]:
    """Return what may stand in brackets behind a rank or title: "(KH)", "(HC)"."""
    return frozenset(toml("names.toml")["ranks"]["bracketed"])


@cache
def particles() -> frozenset[str]:
    """Return lower-case words inside names: "bin", "van"."""
    return frozenset(toml("names.toml")["particles"]["words"])


@cache
def kept_titles() -> frozenset[str]:
    """Return courtesies that are part of a name of one word: "Gus" in "Gus Wafa"."""
    return frozenset(toml("names.toml")["titles"]["keep_before_one_word"])


@cache
def inner() -> frozenset[str]:
    """Return ordinary words that are common inside names: "Putra", "Alam"."""
    return frozenset(toml("names.toml")["inner"]["words"])


@cache
def first_words() -> frozenset[str]:
    """Return ordinary words that many first names are and few units: "Teguh", "Panji"."""
    return frozenset(toml("names.toml")["first"]["words"])


@cache
def _of_units() -> frozenset[str]:
    return frozenset(toml("names.toml")["first"]["of_units"])


@cache
def initials() -> frozenset[str]:
    """Return short forms that names begin with: "IGN" in "IGN Jaya Negara"."""
    return frozenset(toml("names.toml")["initials"]["words"])


def begins_with_initials(tokens: Tokens, index: int) -> bool:
    """Tell whether a name begins with a short form at a token: "IGN Jaya Negara", "ST Burhanuddin"."""
    after = tokens.word(index + 1)
    named = is_part(after) or after in inner() or (is_name_word(after) and not is_common(after))
    return (tokens.word(index) in initials() or _behind_rank(tokens, index)) and named and not is_acronym(after)


def _behind_rank(tokens: Tokens, index: int) -> bool:
    """Tell whether two capitals right behind a rank are initials: "Irjen Pol | RZ | Hartanta Utama"."""
    word, before = tokens.word(index), tokens.word(index - 1)
    ranked = before in ranks() or (before in rank_tails() and len(before) > 1)
    return ranked and len(word) == 2 and word.isupper() and word not in _TWO_LETTERS | rank_tails()


@cache
def foreign_words() -> frozenset[str]:
    """Return English words of posts and firms that look like names: "Business", "Division"."""
    posts = toml("positions.toml")["business"]
    return frozenset(toml("names.toml")["foreign_words"]["words"]) | frozenset(posts["heads"] + posts["words"])


@cache
def never() -> frozenset[str]:
    """Return words that no name of a person holds: "Disease", "Reskrim"."""
    return frozenset(toml("names.toml")["never"]["words"])


@cache
def venues() -> frozenset[str]:
    """Return last words of places and things that are named after persons: "Ballroom", "Channel"."""
    return frozenset(toml("names.toml")["foreign_words"]["last"])


@cache
def degree() -> re.Pattern[str]:
    """Return the pattern of one degree: "S.H.", "M.Si"."""
    short = sorted(part for part in parts() if len(part) <= _DEGREE)
    pattern = str(toml("names.toml")["degrees"]["pattern"]).replace("NAME", rf"(?:{'|'.join(short)})\b")
    return re.compile(r"\s*(?:,\s*)?" + pattern)


#: So many letters at most follow the point of a degree: "S.Biomed".
_DEGREE = 6


def is_part(word: str) -> bool:
    """Tell whether a word is one that names are made of."""
    if word in ranks() or word in titles():
        return False
    return word in parts() or (word.isupper() and len(word) > 3 and word.title() in parts())


def is_name_word(word: str) -> bool:
    """Tell whether a word may stand inside a name: capital, letters, neither acronym nor title."""
    return is_capital(word) and word.replace("'", "").replace("’", "").replace("`", "").isalpha()


#: A field of work that a given name begins: "Balai Perikanan | Budi Daya | Air Payau".
FARMING = ("Budi", "Daya")


def starts_person(tokens: Tokens, index: int) -> bool:
    """Tell whether a person's name, or a title before one, plainly begins at a token."""
    word = tokens.word(index)
    if word in ranks() or (word in titles() and len(word) > 1):
        return True
    if not is_part(word) or (is_acronym(word) and len(word) < 4) or tokens.words[index : index + 2] == FARMING:
        return False
    return not is_common(word) or is_part(tokens.word(index + 1))


def begins_with_word(tokens: Tokens, index: int) -> bool:
    """Tell whether an ordinary word begins a name of two words at least: "Direktur Teknik | Teguh Wibowo"."""
    after, closing = tokens.word(index + 1), tokens.word(index + 2)
    if (
        tokens.word(index) not in first_words()
        or tokens.word(index - 1) in _of_units()
        or not is_capital(after)
        or is_common(after)
        or is_acronym(after)
    ):
        return False
    return is_part(after) or closing in {",", "(", "."} or (closing.isalpha() and closing.islower())


def skip_titles(tokens: Tokens, index: int) -> int:
    """Return the index after the ranks, titles and courtesies that stand at ``index``."""
    start = index
    while index < len(tokens):
        word = tokens.words[index]
        if (
            word in ranks()
            or _is_misspelt_rank(word, tokens.word(index + 1))
            or (index > start and word in rank_tails())
            or _is_title(tokens, index)
            or (word in {"Seri", "Sri"} and tokens.word(index - 1) in {"Datuk", "Dato"} and index > start)
            or (word == "." and index > start and tokens.glued(index))
        ):
            index += 1
        elif word == "(" and index > start and tokens.word(index + 1).rstrip(".") in rank_tails() | bracketed():
            close = index + 2
            while tokens.word(close) in {".", "TNI", "Polisi"}:
                close += 1
            if tokens.word(close) != ")":
                break
            index = close + 1
        else:
            break
    return index


def _is_misspelt_rank(word: str, following: str) -> bool:
    """Tell whether a word is a rank with one letter wrong before a rank's tail: the first of "Komisariw Besar"."""
    if following not in rank_tails() or len(word) < 6 or not is_capital(word) or is_part(word):
        return False
    return any(nearly(word.lower(), rank.lower()) for rank in ranks())


def _is_title(tokens: Tokens, index: int) -> bool:
    word = tokens.words[index]
    if word not in titles():
        return False
    if len(word) == 1:
        pointed = tokens.word(index + 1) == "." and tokens.glued(index + 1)
        if word == "H" and not pointed:  # "Ketua MUI | H | Rina Utami" is a pilgrim, "Yasmin H Utami" has an initial
            return is_part(tokens.word(index + 1)) and not is_part(tokens.word(index - 1))
        return pointed and (word == "H" or (word == "K" and tokens.word(index + 2) == "H" and tokens.glued(index + 2)))
    after = index + 3 if tokens.word(index + 2) in particles() else index + 2
    return not (word in kept_titles() and not is_name_word(tokens.word(after)))


def read(tokens: Tokens, start: int, *, limit: int = 6, blocked: frozenset[int] = frozenset()) -> int:
    """Return the end of the name that begins at a token: after "Rahmat A. Sulaeman", before its degrees.

    Args:
        tokens: the text.
        start: the first token of the name, titles already passed.
        limit: most words a name may have.
        blocked: tokens that belong to something else (an institution, a post, a place).
    """
    end, words = start, 0
    while end < len(tokens) and words < limit and end not in blocked:
        word = tokens.words[end]
        if len(word) == 1 and word.isupper():
            end += 2 if tokens.word(end + 1) == "." and tokens.glued(end + 1) and _continues(tokens, end + 2) else 1
            words += 1
        elif words and (_is_particle(tokens, end) or _is_small_article(tokens, end)):
            end += 1
        elif (words and _is_short_part(tokens, end)) or (words == 0 and begins_with_initials(tokens, end)):
            end += 1
            words += 1
        elif is_name_word(word) and not _is_degree(tokens, end) and (words == 0 or not _stops(tokens, end)):
            end += 1
            words += 1
            if tokens.word(end) == "." and word in {"Moh", "Muh", "Abd", "Mohd", "St", "Th", "Ach"}:
                end += 1
        elif words and word in _QUOTES and _is_nickname(tokens, end):
            end += 3
        elif (
            word == "-"
            and tokens.word(end - 1).title() in _ARTICLES
            and tokens.glued(end)
            and is_capital(tokens.word(end + 1))
        ) or (words and end + 1 not in blocked and is_double(tokens, end)):
            end += 2
        else:
            break
    return end


def _is_small_article(tokens: Tokens, index: int) -> bool:
    """Tell whether an Arabic article in lower case goes on with a name: "Bashar | al-Assad"."""
    joined = (
        tokens.word(index).title() in _ARTICLES and tokens.word(index + 1) in {"-", "–"} and tokens.glued(index + 2)
    )
    return joined and tokens.word(index).islower() and is_name_word(tokens.word(index + 2))


def _is_particle(tokens: Tokens, index: int) -> bool:
    """Tell whether a small word goes on with a name: "Hasan | bin | Tahir"."""
    return tokens.word(index) in particles() and is_name_word(_past_particles(tokens, index + 1))


def _past_particles(tokens: Tokens, index: int) -> str:
    """Return the word behind the particles at a token: the "Leyen" of "von | der Leyen"."""
    return tokens.word(index + 1) if tokens.word(index) in particles() else tokens.word(index)


def _is_short_part(tokens: Tokens, index: int) -> bool:
    """Tell whether capitals are a part of a name: "Toni | EB | Subari", "Ratu Elizabeth | II"."""
    word, after = tokens.words[index], tokens.word(index + 1)
    if is_regnal(tokens, index):
        return True
    if len(word) != 2 or not is_acronym(word) or word in titles() | ranks() | rank_tails() or word in _TWO_LETTERS:
        return False
    return is_name_word(after) and not is_acronym(after) and not is_common(after) and not _is_degree(tokens, index)


#: Two capitals that stand for something else behind a name.
_TWO_LETTERS = frozenset(words("name_evidence.toml", "two_letters"))
#: What hangs on a name by a hyphen without being part of it: "Bagas-nya", "Bagas-isme".
_ENDINGS = frozenset(words("name_evidence.toml", "endings"))


def is_double(tokens: Tokens, index: int) -> bool:
    """Tell whether a hyphen joins two halves of one word of a name: "Chan-wook", "Lowell-Hardt", not "Rina-Bayu".

    Of a pair of persons each is named alone too, or has a name that everybody knows.
    """
    left, right = tokens.word(index - 1), tokens.word(index + 1)
    if tokens.word(index) != "-" or not (tokens.glued(index) and tokens.glued(index + 1)):
        return False
    if tokens.word(index + 2) == "-" or not (is_name_word(left) and right.isalpha()) or is_acronym(left):
        return False
    if not is_capital(right):
        family = is_name_word(tokens.word(index - 2)) and not tokens.opens_sentence(index - 1)
        ordinary = [is_common(left), is_common(right) and len(right) > 2]
        return right not in _ENDINGS and right != left.lower() and not (all if family else any)(ordinary)
    if is_acronym(right) or is_common(right) or {left, right} & public.nicknames().keys() or len(right) < 3:
        return False
    return not any((is_part(word) and word not in halves()) or _stands_alone(tokens, word) for word in (left, right))


@cache
def halves() -> frozenset[str]:
    """Return names that the French join by a hyphen: "Jean" and "Pierre" in "Jean-Pierre"."""
    return frozenset(toml("names.toml")["halves"]["words"])


def _stands_alone(tokens: Tokens, word: str) -> bool:
    """Tell whether a word is printed anywhere without a hyphen at it."""
    return any(
        word == other and "-" not in {tokens.word(at - 1), tokens.word(at + 1)} for at, other in enumerate(tokens.words)
    )


@cache
def things() -> Phrases[str]:
    """Return names of persons that name a thing: "Soekarno-Hatta", the airport."""
    found: Phrases[str] = Phrases()
    for word in toml("names.toml")["things"]["words"]:
        found.add(word, word)
    return found


def _continues(tokens: Tokens, index: int) -> bool:
    return is_capital(tokens.word(index))


def _stops(tokens: Tokens, index: int) -> bool:
    word = tokens.words[index]
    if word in ranks() and (tokens.word(index + 1) in rank_tails() or not is_common(word)):
        return True  # "Cenderawasih | Brigjen Bagas Saputra"
    if is_acronym(word):
        return not is_part(word) and word not in {"MD", "BJ", "ST", "SBY"}
    if word == "Yang" and not is_capital(tokens.word(index + 1)) and not tokens.opens_sentence(index):
        return False  # "Brian Yang menang"
    return is_common(word) and not is_part(word) and word not in inner() and index not in tokens.persons


def _is_degree(tokens: Tokens, index: int) -> bool:
    offset = tokens.ends[index - 1] if index else tokens.starts[index]
    found = degree().match(tokens.source, offset)
    return index > 0 and found is not None and found.end() > tokens.starts[index]


def _is_nickname(tokens: Tokens, index: int) -> bool:
    return (
        is_name_word(tokens.word(index + 1))
        and tokens.word(index + 2) in _QUOTES
        and is_name_word(tokens.word(index + 3))
    )


def skip_degrees(tokens: Tokens, index: int) -> int:
    """Return the index after the degrees that follow a name: after ", S.H., M.H."."""
    offset = tokens.ends[index - 1]
    while found := degree().match(tokens.source, offset):
        offset = found.end()
    return tokens.at(offset - 1) + 1 if offset > tokens.ends[index - 1] else index


def printed_degrees(tokens: Tokens) -> frozenset[int]:
    """Return the tokens of degrees behind a name and a comma, which are nobody: "Rina Utami, | M.Ed | menegaskan"."""
    found: set[int] = set()
    for index, word in enumerate(tokens.words):
        if word != "," or index == 0 or not is_capital(tokens.words[index - 1]):
            continue
        match = degree().match(tokens.source, tokens.starts[index])
        if match is not None and _CLOSED.match(tokens.source, match.end()):
            found.update(range(index + 1, tokens.at(match.end() - 1) + 1))
    return frozenset(found)


#: In "Jaksa Agung, ST Burhanuddin," the name goes on.
_CLOSED = re.compile(r"\.?\s*(?:[,;)(]|[a-z]|$)")


def bare(name: str) -> str:
    """Return a name without titles, ranks and degrees: "KH Ahmad Fauzan, S.Ag." -> "Ahmad Fauzan"."""
    tokens = tokenize(name)
    start = skip_titles(tokens, 0)
    end = read(tokens, start)
    return tokens.text(start, end) if end > start else name.strip()
