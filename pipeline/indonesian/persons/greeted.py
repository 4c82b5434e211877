"""Whose nickname "Pria yang akrab disapa Tiko itu" gives: his who spoke last, unless another leads a sentence since."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.indonesian.persons import names
from pipeline.indonesian.persons.evidence import Named, says
from pipeline.indonesian.tokens import Tokens

#: So many words at most open a sentence before a nickname: "Pria yang akrab disapa Bung | Tiko itu".
_GREETED = 5


def goes_on(tokens: Tokens, named: Named) -> bool:
    """Tell whether "Pria yang akrab disapa | Tiko | itu" opens a sentence, of him who spoke before."""
    if tokens.word(named.end) not in {"itu", "ini"}:
        return False
    near = (at for at in range(named.start - _GREETED, named.start - 2) if tokens.word(at + 1) == "yang")
    return any(tokens.opens_sentence(at) and not names.is_part(tokens.word(at)) for at in near)


def speaking(tokens: Tokens, persons: Sequence[Sequence[Named]]) -> set[int]:
    """Return the numbers of the persons who say something: "Rina mengaku", "kata Rina"; none where another leads since.

    In "Rina mengaku lelah. Bagas tiba. Pria yang akrab disapa Tiko itu ..." the article has gone on to Bagas.

    Args:
        tokens: the text.
        persons: the mentions of each person, up to the nickname.
    """
    spoke = {k for k, mentions in enumerate(persons) if any(says(tokens, named) for named in mentions)}
    last = max((named.end for k in spoke for named in persons[k]), default=0)
    since = (named for mentions in persons for named in mentions if named.start >= last)
    return set() if any(_leads(tokens, named) for named in since) else spoke


def _leads(tokens: Tokens, named: Named) -> bool:
    """Tell whether a name, or the post before it, opens a sentence: "| Bupati Rina tiba"."""
    return tokens.opens_sentence(min([named.start, *(post.start for post in named.posts)]))
