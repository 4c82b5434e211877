"""Legal instruments in Indonesian text: found, told apart, and named by one id each.

>>> [m.id for m in find("Inpres Nomor 2 Tahun 2021 terbit. Inpres itu wajib dijalankan.")]
['inpres-2-2021', 'inpres-2-2021']
"""

from __future__ import annotations

from pipeline.indonesian.regulations import references, scanner
from pipeline.indonesian.regulations.contradictions import contradictions, stated
from pipeline.indonesian.regulations.identity import candidates, issuer, label, parse, rank, region, uri
from pipeline.indonesian.regulations.index import enacted, title
from pipeline.indonesian.regulations.printed import as_printed, canonical
from pipeline.indonesian.regulations.relations import Relation, relations
from pipeline.schema import RegulationMention

__all__ = [
    "Relation",
    "as_printed",
    "candidates",
    "canonical",
    "contradictions",
    "enacted",
    "find",
    "issuer",
    "label",
    "parse",
    "rank",
    "region",
    "relations",
    "stated",
    "title",
    "uri",
]


def find(text: str) -> list[RegulationMention]:
    """Return every mention of a legal instrument in an article, in order, with what it points back to resolved."""
    return references.Reader(text, scanner.scan(text)).mentions()
