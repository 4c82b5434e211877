"""Shows the learner the same sentence as a headline, in capitals or in lower case."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from typing import Any

from spacy.language import Language
from spacy.training import Example
from spacy.util import registry


@registry.augmenters("jejak.Case.v1")
def create_augmenter(title: float, upper: float, lower: float) -> Callable[[Language, Example], Iterator[Example]]:
    """Return an augmenter that sometimes replaces an example by its re-cased copy.

    Args:
        title: share of examples shown in title case, as headlines are.
        upper: share shown in capitals.
        lower: share shown in lower case.
    """
    chance = random.Random(7)

    def augment(nlp: Language, example: Example) -> Iterator[Example]:
        draw = chance.random()
        if draw < title:
            yield recased(nlp, example, str.title)
        elif draw < title + upper:
            yield recased(nlp, example, str.upper)
        elif draw < title + upper + lower:
            yield recased(nlp, example, str.lower)
        else:
            yield example

    return augment


def recased(nlp: Language, example: Example, case: Callable[[str], str]) -> Example:
    """Return the example with its text re-cased; unchanged where the words would fall otherwise."""
    reference = example.reference
    text = "".join(_recase(token.text, case) + token.whitespace_ for token in reference)
    if len(text) != len(reference.text):
        return example
    doc = nlp.make_doc(text)
    if len(doc) != len(reference):
        return example
    annotations: dict[str, Any] = {"words": [token.text for token in doc], "spaces": [bool(t.whitespace_) for t in doc]}
    annotations["entities"] = [
        f"{token.ent_iob_}-{token.ent_type_}" if token.ent_type_ else token.ent_iob_ or "-" for token in reference
    ]
    return Example.from_dict(doc, annotations)


def _recase(word: str, case: Callable[[str], str]) -> str:
    if case is str.title:
        return word if word.isupper() else word[:1].upper() + word[1:]
    return case(word)
