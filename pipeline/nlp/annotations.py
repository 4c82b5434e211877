"""What the components write on a Doc, and the record that it all becomes.

Each component reads and writes tuples of our own frozen types under ``doc._``; offsets are code points of
``doc.text``, which equals ``article.text``. Components also put spaCy spans into ``doc.spans`` where a reader of the
trained pipeline would look for them.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from spacy.tokens import Doc

from pipeline.schema import Article, Issue, LawRelation, Record, Regulation, RegulationMention
from pipeline.schema.law_ids import renamed

#: Extension -> what it holds; all default to an empty tuple.
LISTS = (
    "abbreviations",  # tuple[Abbreviation, ...]          abbreviation_linker
    "regulations",  # tuple[RegulationMention, ...]       regulation_ruler
    "figures",  # tuple[Figure, ...]                      figure_ruler
    "dates",  # tuple[DateMention, ...]                   date_ruler
    "persons",  # tuple[Person, ...]                      coref_resolver
    "institutions",  # tuple[Institution, ...]            coref_resolver
    "implied",  # tuple[Institution, ...]                 coref_resolver
    "places",  # tuple[Place, ...]                        coref_resolver
    "positions",  # tuple[Position, ...]                  position_ruler
    "quotes",  # tuple[Span, ...] inside the marks        quote_finder
    "statements",  # tuple[Statement, ...]                speaker_resolver
    "issues",  # tuple[Issue, ...]                        any
)


def register() -> None:
    """Register the extensions on ``Doc``; calling it twice does no harm."""
    if not Doc.has_extension("article"):
        Doc.set_extension("article", default=None)
    for name in LISTS:
        if not Doc.has_extension(name):
            Doc.set_extension(name, default=())


def file_issue(doc: Doc, stage: str, code: str, detail: str) -> None:
    """Add an Issue to the document, such as a weekday that contradicts its date."""
    doc._.issues = (*doc._.issues, Issue(stage, code, detail))


def record_of(doc: Doc, article: Article | None = None) -> Record:
    """Return the record of an annotated document.

    Args:
        doc: a document that went through the pipeline.
        article: the article it was made from; by default the one that ``doc._.article`` holds.
    """
    article = article or doc._.article
    lists: dict[str, Any] = {name: getattr(doc._, name) for name in LISTS if name != "quotes"}
    lists["regulations"] = group_regulations(lists["regulations"], text=article.text)
    lists["issues"] = (*article.issues, *lists["issues"])
    return _as_printed(Record(article=replace(article, issues=()), **lists))


def _as_printed(record: Record) -> Record:
    """The record with kind and number of each law as the article first prints them: "permendag-03-2024"."""
    from pipeline.indonesian import regulations  # read on first use, like the titles below

    text = record.article.text
    names: dict[str, str] = {}
    for law in record.regulations:
        words = [text[m.start : m.end] for m in law.mentions]
        first = next((place for place, m in enumerate(law.mentions) if m.kind in {"full", "named"}), None)
        if law.id.startswith(("se-men", "seojk-", "perbup-", "kepbup-")):
            first = first or 0
        if law.id.startswith("se-men"):
            words += [regulations.ministry_beside(text, m.start, m.end) for m in law.mentions]
        if first is not None:
            names[law.id] = regulations.as_printed(law.id, words[first], *words)
    return renamed(record, lambda id: names.get(id, id))


def group_regulations(mentions: tuple[RegulationMention, ...], *, text: str = "") -> tuple[Regulation, ...]:
    """Gather mentions by the instrument they name, in order of first mention, with what one does to another.

    An anaphor to several instruments ("kedua UU tersebut") stands under each of them.
    """
    from pipeline.indonesian import regulations  # the index of titles is read on first use

    groups: dict[str, list[RegulationMention]] = {}
    for mention in sorted(mentions, key=lambda m: (m.start, m.end)):
        for id in mention.id.split(";"):
            groups.setdefault(id, []).append(replace(mention, id=id))
    related: dict[str, list[LawRelation]] = {}
    for relation in regulations.stated(text, mentions) if text else ():
        says = LawRelation(relation.kind, relation.target, relation.start, relation.end)
        related.setdefault(relation.source, []).append(says)
    return tuple(
        Regulation(
            id=id,
            uri=regulations.uri(id),
            title=regulations.title(id),
            mentions=tuple(found),
            relations=tuple(related.get(id, ())),
        )
        for id, found in groups.items()
    )
