"""The Python door: every command and every page is one call here.

    from pipeline.api import KnowledgeBase, extract_text

    with KnowledgeBase("jejak.db") as base:
        for row in base.said("Sri Wulandari", about="Inpres 2/2021"):
            ...

``extract``, ``extract_html`` and ``extract_text`` read without a base; ``pipeline.batch.run`` reads archives.
"""

from __future__ import annotations

from pipeline.api.judging import Judging
from pipeline.api.reading import extract, extract_html, extract_text
from pipeline.api.surveying import Surveying

__all__ = ["KnowledgeBase", "extract", "extract_html", "extract_text"]


class KnowledgeBase(Surveying, Judging):
    """One knowledge base: who said what, who is who, and what readers judged of it."""

    def __enter__(self) -> KnowledgeBase:
        """Use the base in a ``with`` block."""
        return self

    def __exit__(self, *reason: object) -> None:
        """Close it at the end of the block."""
        self.close()
