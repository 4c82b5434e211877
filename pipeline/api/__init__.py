"""The Python door: every command and every page is one call here.

    from pipeline.api import KnowledgeBase, extract_text

    with KnowledgeBase("jejak.db") as base:
        for row in base.said("Sri Wulandari", about="Inpres 2/2021"):
            ...

``extract``, ``extract_html`` and ``extract_text`` read without a base; ``pipeline.batch.run`` reads archives.
"""

from __future__ import annotations

from pipeline.api.judging import Judging
from pipeline.api.measuring import Measuring
from pipeline.api.reading import extract, extract_html, extract_text
from pipeline.api.searching import Searching
from pipeline.api.surveying import Surveying

__all__ = ["KnowledgeBase", "extract", "extract_html", "extract_text"]


class KnowledgeBase(Surveying, Measuring, Searching, Judging):
    """One knowledge base: who said what, who is who, and what readers judged of it.

    A question takes names as people write them ("Mendagri", "UU ITE", "bp tapera") or ids, and its answer tells in
    ``understood`` how they were read. What it can be asked, by subject:

    * statements (``api/asking.py``): ``said``, ``ask`` for a whole question, ``statement``, ``facets``;
    * regulations (``api/tracing.py``): ``trace``, ``mentions``, ``timeline``, ``regulations``, ``law``, ``sides``;
    * figures (``api/measuring.py``): ``figures``, ``series`` over time, ``measures``;
    * persons and bodies (``api/knowing.py``): ``who``, ``who_at``, ``history`` of posts, ``positions_at`` a day and
      ``positions_near`` it, ``people_of`` an institution, ``abbreviations``, ``names_in`` signs of identity;
    * articles (``api/searching.py``): ``search``, ``search_facets``, ``suggest``, ``article``, ``record``,
      ``versions``, ``issues``, ``publishers``;
    * what lies around a name (``api/surveying.py``, ``api/graphing.py``): ``people``, ``appearances``,
      ``neighbourhood``, ``links`` and ``path`` between two, ``bridges``, ``communities``, ``most_quoted``; ``view``
      and ``graph`` hold what ``export`` writes and ``cypher`` asks.

    What changes it: ``ingest``, ``add_all``, ``reread`` (``api/base.py``); ``review``, ``judge``, ``undo``,
    ``judgements``, ``export_judgements``, ``import_judgements``, ``doctor``, ``backup``, ``records``
    (``api/judging.py``). ``stats`` counts it.
    """

    def __enter__(self) -> KnowledgeBase:
        """Use the base in a ``with`` block."""
        return self

    def __exit__(self, *reason: object) -> None:
        """Close it at the end of the block."""
        self.close()
