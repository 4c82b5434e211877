"""Which court a judge sits in whose post does not name it: "kata hakim Rina Utami di | Pengadilan Negeri Sleman"."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.indonesian.positions.parts import Post
from pipeline.nlp.components.reading import Reading
from pipeline.resources.read import toml

_TABLE = toml("positions.toml")["judges"]
#: Posts of judges, in lower case.
_JUDGES = frozenset(_TABLE["posts"])
#: What names of courts of law begin with.
_COURTS = tuple(_TABLE["courts"])
#: Words before the court where a sitting is held.
_WHERE = frozenset(_TABLE["where"])
#: How far behind the post, in words, the court of the same sentence may stand.
_REACH = 14


def of_judge(reading: Reading, post: Post, bodies: Sequence[str]) -> str | None:
    """Return the name of the court: the one where the sentence puts the sitting, else the only one of the article."""
    if post.role.lower() not in _JUDGES:
        return None
    courts = [name for name in bodies if name.startswith(_COURTS)]
    here = _of_sentence(reading, post)
    if here is not None:
        return here if here in courts else None
    higher = any(name.startswith("Mahkamah ") for name in bodies)
    return courts[0] if len(courts) == 1 and not higher else None


def _of_sentence(reading: Reading, post: Post) -> str | None:
    """Return the court behind "di" in the rest of the sentence: "kata hakim Rina Utami di | Pengadilan Negeri ..."."""
    tokens = reading.tokens
    for at in range(post.end, min(post.end + _REACH, len(tokens))):
        if tokens.words[at] in {".", "\n", ";"} and not tokens.glued(at + 1):
            return None
        found = reading.institutions.get(at)
        if found is not None and found.name.startswith(_COURTS) and tokens.word(at - 1).lower() in _WHERE:
            return found.name
    return None
