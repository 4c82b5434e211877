"""What lasts or how old someone is: "dua tahun penjara", "menyusuri hutan di Bogor selama sebulan"."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.indonesian.figures.clauses import Lead, bare, group, is_verb
from pipeline.indonesian.figures.doings import done, there
from pipeline.indonesian.figures.leading_phrases import led_up
from pipeline.indonesian.figures.noun_phrases import DEED, aged
from pipeline.indonesian.figures.things import counted, predicate, since, since_then

_IS = frozenset({"adalah", "ialah", "merupakan"})
#: Words that a phrase and what it is reckoned from may have together.
_CLAUSE = 5


def of_span(leading: Lead, behind: list[str]) -> str | None:
    """Return what lasts or is how old: "dua tahun penjara", "pidana penjara selama 11 tahun".

    Args:
        leading: what leads up to the time.
        behind: what follows it.
    """
    if leading.words and bare(leading.words[-1]) in group("ages"):
        return aged(leading.words)
    after = counted(behind, clauses=False)
    if after is not None and not leading.words and _during(leading):
        return since_then(behind, passive=True) or after
    if after is not None and leading.tie != "told" and not (leading.tie == "is" and leading.ties[0] in _IS):
        return after if leading.words else since_then(behind) or after
    if (goes_on := _resumed(leading, behind)) is not None:
        return goes_on
    told, then = there(_at_place(led_up(leading), leading), leading), since(behind)
    if told is not None and then is not None and len(told.split()) <= _CLAUSE and then.split()[0] != "terhitung":
        return f"{told} {then}"
    return told or after or then or predicate((), behind) or done(None, leading, behind, phrased=leading.tie == "next")


def _during(leading: Lead) -> bool:
    """Whether a word of duration leads to a time: "selama hampir | enam pekan"."""
    return not group("during").isdisjoint(leading.ties)


def _resumed(leading: Lead, behind: Sequence[str]) -> str | None:
    """What a subject does, where the time stands between: "warga selama sepekan | terakhir masih berjaga"."""
    if leading.tie != "told" or not leading.words or not _during(leading):
        return None
    head = bare((led_up(leading) or "").partition(" ")[0])
    if DEED.fullmatch(head) is not None:
        return None  # "pelaksanaan pembatasan selama dua pekan | telah meningkatkan kesadaran": it lasts itself
    rest = list(behind)
    while rest and bare(rest[0]) in group("fronting"):
        rest.pop(0)
    if not rest or bare(rest[0]) not in group("adverbs") or _acts(leading.words):
        return None
    return predicate((), rest)


def _acts(words: Sequence[str]) -> bool:
    """Whether something is done in the clause that ends with these words, behind its last comma."""
    comma = max((place for place, word in enumerate(words) if word[-1] in ",;:"), default=-1)
    return any(is_verb(bare(word)) for word in words[comma + 1 :])


def _at_place(told: str | None, leading: Lead) -> str | None:
    """What is done at a place whose name alone stands before the time: "menyusuri hutan, Kabupaten Bogor, selama"."""
    if told is None or not all(word[:1].isupper() for word in told.split()):
        return told
    words = _without_names(leading.words)
    doing = done(None, leading._replace(words=words), ())
    return doing if doing is not None and any(is_verb(bare(word)) for word in doing.split()) else told


def _without_names(words: tuple[str, ...]) -> tuple[str, ...]:
    """A clause without the names that commas part from its end: "menyusuri hutan, | Kabupaten Bogor,"."""
    end = len(words)
    while end and words[end - 1][0].isupper():
        place = end - 1
        while place and words[place - 1][0].isupper() and words[place - 1][-1] != ",":
            place -= 1
        if not place or words[place - 1][-1] != ",":
            break
        end = place
    return (*words[: end - 1], words[end - 1].rstrip(",")) if 0 < end < len(words) else words
