"""Legal instruments in Indonesian text: found, told apart, and named by one id each.

>>> [m.id for m in find("Inpres Nomor 2 Tahun 2021 terbit. Inpres itu wajib dijalankan.")]
['inpres-2-2021', 'inpres-2-2021']

An article passes the modules in this order:

* ``scanner`` goes to the places of ``anchors`` and reads there ``instruments`` by their kinds (``heads``,
  ``misprints``, ``ministers``, ``joint``, ``of_heads``, ``rulings``) and issuers (``agencies``, ``bodies``,
  ``issuers``), with ``regions``, ``nicknames``, what stands ``between`` and what ``behind``: ``numbering`` and
  ``articles``; or ``letters`` and ``announcements``; or a noun that points back (``nouns``, ``its``, ``tails``).
  What it finds are ``drafts``, without those that are ``other_things``.
* ``references`` decides which instrument each draft means: told whole elsewhere (``completing``, ``home``,
  ``taking``), by who issued it (``issuing``, ``signers``), by a name that the article explains (``learning``), named
  alone (``bare``, ``aged``, by ``contexts`` and ``subject``) and not ``in_general``, a circular (``circulars``), by its
  topic (``titled``), or pointed back to (``pointing``, by what is ``meant`` and not ``straying``; ``ahead``,
  ``apart``, ``lawless``), with what ``memory`` holds of the article so far.
* ``naming`` makes ids of it; ``kinds`` and ``index`` are our tables, ``printed`` joins the forms of one id.
* ``contradictions`` and ``relations`` tell what is printed wrongly, and which law amends or revokes another.

``identity`` and ``parts`` read what people type.
"""

from __future__ import annotations

from pipeline.indonesian.regulations import references, scanner
from pipeline.indonesian.regulations.contradictions import contradictions, filed, joining, stated
from pipeline.indonesian.regulations.identity import candidates, issuer, label, parse, rank, region, uri
from pipeline.indonesian.regulations.index import enacted, title
from pipeline.indonesian.regulations.letters import ministry_beside
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
    "filed",
    "find",
    "issuer",
    "joining",
    "label",
    "ministry_beside",
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
