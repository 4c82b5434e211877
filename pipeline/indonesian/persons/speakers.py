"""Who speaks in an article under one word, so that no body's name holds it: "kata Masriti", "Masriti menilai"."""

from __future__ import annotations

from dataclasses import replace

from pipeline.indonesian import places
from pipeline.indonesian.institutions import table
from pipeline.indonesian.institutions.employers import brands
from pipeline.indonesian.persons import public
from pipeline.indonesian.persons.evidence import NOT_NAMES, SAID, SAYS, Named
from pipeline.indonesian.positions import posts
from pipeline.indonesian.tokens import Tokens, is_acronym, is_capital, is_common


def speakers(tokens: Tokens) -> frozenset[str]:
    """Return the words that stand alone beside a verb of saying and that no body, place or post is called by."""
    near = (i for i, word in enumerate(tokens.words) if is_capital(word) and _speaks(tokens, i))
    heard = {tokens.words[i] for i in near if _may_be_name(tokens, i)}
    if heard:
        heard -= {tokens.word(end + 1) for end in tokens.introduced.values()}
        heard -= {word for i, word in enumerate(tokens.words) if word in heard and brands().match(tokens, i)}
    return frozenset(heard)


def from_first_word(tokens: Tokens, named: Named, taken: frozenset[int]) -> Named:
    """Return a name with its first word, which we do not know and under which he speaks: "Khariq | Budi Hartono".

    Args:
        tokens: the text.
        named: the name so far.
        taken: tokens that belong to something else.
    """
    first = named.start - 1
    known = named.end > named.start + 1 or named.rule == "model"
    if not known or first < 0 or first in taken or tokens.words[first] not in tokens.speakers:
        return named
    return replace(named, start=first)


def _speaks(tokens: Tokens, index: int) -> bool:
    """Tell whether a word is alone at a verb of saying: "ungkap | Masriti |.", "| Masriti | mengatakan"."""
    before, after = tokens.word(index - 1), tokens.word(index + 1)
    if before.lower() in SAYS:
        return not (is_capital(after) or after == "-")
    alone = tokens.opens_sentence(index) or before == "," or before.islower()
    return after in SAID and alone


def _may_be_name(tokens: Tokens, index: int) -> bool:
    word = tokens.words[index]
    if len(word) < 4 or not word.isalpha() or is_acronym(word) or is_common(word) or word in NOT_NAMES:
        return False
    if table.gazetteer().match(tokens, index) or word in public.nicknames():
        return False
    return places.match(tokens, index) is None and posts.match(tokens, index) is None
