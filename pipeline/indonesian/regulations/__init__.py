"""Legal instruments in Indonesian news: found, resolved, named.

``find`` reads an article's text, ``parse`` a query; ``uri``, ``title``, ``label``, ``issuer`` and ``rank`` tell what an id is.
"""

from pipeline.indonesian.regulations.article import find
from pipeline.indonesian.regulations.identity import enacted, issuer, label, parts, rank, title, uri
from pipeline.indonesian.regulations.query import parse

__all__ = ["enacted", "find", "issuer", "label", "parse", "parts", "rank", "title", "uri"]
