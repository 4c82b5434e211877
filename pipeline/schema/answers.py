"""What the knowledge base answers: rows that a table, a page or a program can show as they are.

Every row is a frozen dataclass whose fields JSON can hold. Dates are ISO 8601 ("2023-07-27"), offsets code points in
the article's text, so that ``text[start:end]`` is what stands in print. All of them are found here, whatever module of
this room defines them.
"""

from pipeline.schema.article_answers import ArticleAnswer, Mark, VersionRow
from pipeline.schema.claims import Claim, FigureRow, Series
from pipeline.schema.profiles import Alias, Evidence, Mentioned, Post, Profile, ShortForm
from pipeline.schema.questions import Count, Understood
from pipeline.schema.rows import ArticleRow, Entry, Facets, Found, StatementRow
from pipeline.schema.traces import Kin, MentionRow, Trace
from pipeline.schema.upkeep import Check, DoubtRow, IssueRow, Judgement

__all__ = [
    "Alias", "ArticleAnswer", "ArticleRow", "Check", "Claim", "Count", "DoubtRow", "Entry", "Evidence", "Facets",
    "FigureRow", "Found", "IssueRow", "Judgement", "Kin", "Mark", "MentionRow", "Mentioned", "Post", "Profile",
    "Series", "ShortForm", "StatementRow", "Trace", "Understood", "VersionRow",
]  # fmt: skip
