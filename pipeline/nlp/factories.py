"""Registers every component under its spaCy name; imported once, by ``build``."""

from __future__ import annotations

from collections.abc import Callable

from spacy.language import Language
from spacy.tokens import Doc

#: In the order in which a document passes; each name is a module of ``pipeline.nlp.components`` with a function
#: ``create(nlp) -> Callable[[Doc], Doc]``.
ORDER: tuple[str, ...] = (
    "sentence_splitter",
    "abbreviation_linker",
    "regulation_ruler",
    "date_ruler",
    "figure_ruler",
    "gazetteer_ruler",
    "position_ruler",
    "coref_resolver",
    "quote_finder",
    "speaker_resolver",
)


def register() -> None:
    """Register the components with spaCy."""
    from importlib import import_module

    for name in ORDER:
        if not Language.has_factory(name):
            module = import_module(f"pipeline.nlp.components.{name}")
            Language.factory(name, func=_factory(module.create))


def _factory(create: Callable[[Language], Callable[[Doc], Doc]]) -> Callable[..., Callable[[Doc], Doc]]:
    def make(nlp: Language, name: str) -> Callable[[Doc], Doc]:
        return create(nlp)

    return make
