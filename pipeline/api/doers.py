"""Who does something to whom: "siapa yang melantik Kapolri" is not answered by whom the Kapolri installs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.api.question_words import Word, acts_on, asks
from pipeline.store.roots import printed, root

#: Words between a verb and whom it is done to, at most: behind one with "me-", before one with "di-".
BEHIND, BEFORE = 9, 14
#: Words behind the verb of a question that tell whom.
WHOM = 3


@dataclass(frozen=True, slots=True)
class Done:
    """What somebody is asked for to have done, and the roots of the words for whom or what he did it to."""

    verb: str
    whom: frozenset[str]

    def is_told(self, sentence: str) -> bool:
        """Tell whether a sentence tells it of them as those to whom it is done; nouns, "pelantikan", tell no side."""
        words = printed(sentence)
        forms = [sentence[at:].split(maxsplit=1)[0].lower() for at, _ in words]
        there = [number for number, (_, one) in enumerate(words) if one == self.verb]
        return not there or any(self._is_done(words, forms, place) for place in there)

    def _is_done(self, words: Sequence[tuple[int, str]], forms: Sequence[str], place: int) -> bool:
        if forms[place].startswith("me"):
            near = words[place + 1 : place + 1 + BEHIND]
        elif forms[place].startswith("di"):
            near = words[max(0, place - BEFORE) : place]
        else:
            return True
        return not self.whom.isdisjoint(one for _, one in near)


def asked(said: tuple[Word, ...]) -> Done | None:
    """Return what a question asks the doer of: "siapa yang melantik Kapolri"; None for other questions."""
    place = next((n for n in range(len(said)) if said[n].low.startswith("me") and acts_on(said, n)), None)
    if place is None:
        return None
    whom = frozenset(root(word.low) for word in said[place + 1 : place + 1 + WHOM] if not asks(word))
    return Done(root(said[place].low), whom) if whom else None
