"""The pipeline: the trained Indonesian model with our components around it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

import spacy
from spacy.language import Language
from spacy.tokens import Doc

from pipeline.errors import ModelError
from pipeline.nlp import annotations as layers
from pipeline.nlp import (  # spaCy finds the parts of the recogniser by name once they are imported
    embedding,  # noqa: F401
    factories,
    recogniser,  # noqa: F401
    recurrent,  # noqa: F401
    tagging,  # noqa: F401
)
from pipeline.schema import Article, Record

MODEL = "id_ent_news_md"

#: Characters of a text that are read: some forty thousand words.
LONGEST = 300_000


def model_path() -> Path:
    """Return the folder of the trained pipeline: inside the installed package, else ``models/`` of the checkout.

    Raises:
        ModelError: it is in neither place.
    """
    package = Path(__file__).parents[1]
    for folder in (package / MODEL, package.parent / "models" / MODEL):
        if (folder / "config.cfg").is_file():
            return folder
    raise ModelError(f"the trained pipeline {MODEL} is missing; install jejak again")


@cache
def build() -> Language:
    """Return the whole pipeline, built once per process."""
    layers.register()
    factories.register()
    try:
        nlp = spacy.load(model_path())
    except (OSError, ValueError) as error:
        raise ModelError(f"the trained pipeline {MODEL} cannot be loaded: {error}") from error
    for name in factories.ORDER:
        nlp.add_pipe(name)
    return nlp


def extract(articles: Iterable[Article], *, nlp: Language | None = None, batch_size: int = 16) -> Iterator[Record]:
    """Yield the record of each article, in order."""
    nlp = nlp or build()
    docs = (prepare(nlp, article) for article in articles)
    for doc in nlp.pipe(docs, batch_size=batch_size):
        yield layers.record_of(doc)


def prepare(nlp: Language, article: Article) -> Doc:
    """Return the tokenized document of an article, before any component ran.

    Of a text beyond the length of a book, the beginning is read up to the end of a paragraph, and an issue says so.
    """
    text = article.text
    if len(text) > LONGEST:
        text = text[: text.rfind("\n", LONGEST // 2, LONGEST) + 1 or LONGEST].rstrip()
    doc = nlp.make_doc(text)
    doc._.article = article
    if len(text) < len(article.text):
        layers.file_issue(doc, "nlp", "too-long", f"read to character {len(text)} of {len(article.text)}")
    return doc
