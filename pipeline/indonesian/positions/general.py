"""Reading units and body behind a general post: "Kepala | Biro Humas | KPK", "Dirjen | Perdagangan Dalam Negeri"."""

from __future__ import annotations

from pipeline.indonesian import places
from pipeline.indonesian.institutions.words import Found, is_subject
from pipeline.indonesian.persons import names
from pipeline.indonesian.positions import posts
from pipeline.indonesian.positions.parts import (
    EXPERTS,
    STOP_WORDS,
    Post,
    begins_name,
    is_person,
    is_plain,
    is_verb,
    split_body,
    unit_follows,
    unit_list,
    unit_name,
)
from pipeline.indonesian.positions.tails import (
    chained,
    is_named,
    past_larger,
    skip_faction,
    skip_region,
    skip_tail,
    unit_behind,
)
from pipeline.indonesian.tokens import Tokens, is_acronym, is_capital, is_common


def _unknown_field(tokens: Tokens, index: int, institutions: dict[int, Found]) -> bool:
    """Tell whether an unknown word ends a unit, short form or body following: "Transportasi dan | Multimoda"."""
    word, after = tokens.word(index), tokens.word(index + 1)
    if not is_capital(word) or is_acronym(word) or names.is_part(word) or posts.match(tokens, index):
        return False
    short = after == "(" and posts.match(tokens, index + 2) is None and is_capital(tokens.word(index + 2))
    return index not in institutions and (short or index + 1 in institutions)


def _small_field(tokens: Tokens, index: int) -> bool:
    """Tell whether a field of work in lower case stands at a token: "bidang perencanaan dan | keuangan"."""
    word = tokens.word(index)
    return word.isalpha() and word.islower() and is_common(word) and word not in STOP_WORDS and not is_verb(word)


def _small_fields(tokens: Tokens, index: int) -> int:
    """Return the end of the fields in lower case at a token: "Wakil Rektor bidang | riset dan kerja sama | Unram"."""
    end = index
    while end < index + _MOST_FIELDS and _small_field(tokens, end):
        end += 1
        if tokens.word(end) in {"dan", "serta"} and _small_field(tokens, end + 1):
            end += 1
    after = tokens.word(end)
    return end if is_capital(after) or after in {",", "("} else index


#: A field of work has no more words.
_MOST_FIELDS = 6


def _disease_end(tokens: Tokens, index: int) -> int | None:
    """Return the end of "Covid-19", which offices are named after: "Juru Bicara Penanganan | Covid-19"."""
    if tokens.word(index).lower() != "covid":
        return None
    numbered = tokens.word(index + 1) in {"-", "–"} and tokens.word(index + 2) == "19"
    return index + 3 if numbered else index + 1


#: Posts of state offices, which are some body's.
_OFFICES = frozenset(
    [
        "direktur jenderal", "kepala", "deputi", "direktur", "sekretaris", "inspektur", "inspektur jenderal",
        "staf ahli", "asisten deputi", "sekretaris jenderal", "wakil kepala", "kepala bidang", "kepala biro",
    ]
)  # fmt: skip


def _body_apart(tokens: Tokens, end: int, institutions: dict[int, Found]) -> Found | None:
    """Return the body that commas part from a unit: "Dirjen Perdagangan Dalam Negeri, | Kementerian Perdagangan |,"."""
    found = institutions.get(end + 1) if tokens.word(end) == "," else None
    if found is None or found.rule == "head" or found.inner is not None:
        return None
    close = skip_tail(tokens, found.end)
    named = tokens.word(close) == "," and is_capital(tokens.word(close + 1)) and close + 1 not in institutions
    return found if named and posts.match(tokens, close + 1) is None else None


def read_general(
    tokens: Tokens, start: int, end: int, role: str, status: str, prefix: list[str], institutions: dict[int, Found]
) -> Post | None:
    """Read units and body after a general head: "Kepala | Biro Humas | KPK"."""
    head_end = end
    lower = not is_capital(tokens.words[head_end - 1])
    units: list[str] = []
    found: Found | None = None
    near: str | None = None
    stop = end
    small = 0
    while end < len(tokens):
        word = tokens.words[end]
        if end in institutions:
            found = institutions[end]
            end = stop = found.end
            if found.unit and found.inner is None:
                follow = chained(tokens, end, institutions)
                plain = is_plain(tokens, found)
                if follow in institutions and not plain and tokens.word(found.end) == "(":
                    # A unit with a short form of its own is the body: "Sekretaris | Direktorat Jenderal X (Ditjen X)".
                    end = stop = skip_tail(tokens, institutions[follow].end)
                    break
                if follow is not None or plain:
                    units.append(unit_name(found))
                    end = follow or skip_tail(tokens, end)
                    stop = end
                    found = None
                    continue
            end = stop = past_larger(tokens, found, institutions)
            break
        if word == "(":
            close = next((i for i in range(end + 1, min(end + 7, len(tokens))) if tokens.words[i] == ")"), None)
            if close is None or tokens.words[end + 1] in names.rank_tails() or is_named(tokens, end + 1, close):
                break
            end = stop = close + 1
            continue
        further = posts.match(tokens, end) and is_capital(word) and units and word not in posts.unit_words()
        if further and not is_common(tokens.word(end + 1)):
            break
        if names.skip_titles(tokens, end) > end and not is_common(word):
            break
        if units and (disease := _disease_end(tokens, end)):
            units.append(tokens.text(end, disease))
            end = stop = disease
            continue
        if is_capital(word) or (word.isdigit() and len(word) < 3):
            place = places.match(tokens, end)
            after = tokens.word(end + 1)
            if place and ((names.is_part(word) and names.is_part(after)) or (len(after) == 1 and after.isupper())):
                place = None
            joined = (
                units and not names.is_part(word) and after == "dan" and unit_follows(tokens, end + 2, institutions)
            )
            if place is None and not joined and begins_name(tokens, end, units) and (end + 1) not in institutions:
                break
            if place:
                near = near or tokens.text(end, place[0])
                end = stop = place[0]
                continue
            if lower and not units and is_person(tokens, end):
                break
            units.append(posts.unit_words().get(word, word))
            end += 1
            stop = end
            continue
        if word in {"bidang", "urusan"} and not lower and (field := _small_fields(tokens, end + 1)) > end + 1:
            units.append(tokens.text(end, field))
            end = stop = field
            continue
        if word == "bidang" and not lower and not units and unit_follows(tokens, end + 1, institutions):
            units.append(word)
            end += 1
            continue
        if word == "untuk" and units and not lower and unit_follows(tokens, end + 1, institutions):
            units.append(word)
            end += 1
            continue
        if small and word == "dan" and units[0] == "bidang" and _small_field(tokens, end + 1):
            units += [word, tokens.words[end + 1]]
            end += 2
            continue
        if word in {"dan", "serta", "&"} and units and unit_follows(tokens, end + 1, institutions):
            units.append(word)
            end += 1
            continue
        if word == "dan" and units and _unknown_field(tokens, end + 1, institutions):
            units += [word, tokens.words[end + 1]]
            end = stop = end + 2
            continue
        if word in {",", "/"} and units and unit_list(tokens, end, institutions):
            units.append(word)
            end += 1
            continue
        if word in {"pada", "di", "dari"} and (end + 1) in institutions and institutions[end + 1].rule != "head":
            end += 1
            continue
        if (lower or role.lower() in EXPERTS) and (
            word.isalpha()
            and word.islower()
            and word not in STOP_WORDS
            and small < 4
            and (is_common(word) or is_subject(word.capitalize()))
            and not is_verb(word)
        ):
            units.append(word)
            small += 1
            end += 1
            continue
        break
    if found is None:
        end = stop if not small else end
    if found is None and units and role.lower() in _OFFICES and (apart := _body_apart(tokens, end, institutions)):
        found, end = apart, apart.end
    text = " ".join(units).replace(" ,", ",").replace(" /", "/").replace("/ ", "/")
    end, body, text = split_body(tokens, end, found, text)
    end = skip_tail(tokens, end)
    if body and (behind := unit_behind(tokens, end, institutions)):
        end, text = skip_tail(tokens, behind[0]), f"{text} {behind[1]}".strip()
    if body:
        end = skip_region(tokens, end)
    end = skip_faction(tokens, end, institutions)
    full = " ".join(filter(None, [*prefix, role, text.strip(" ,/"), "" if body else near]))
    return Post(start, end, full, body, status, role, found)
