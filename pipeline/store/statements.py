"""Questions about statements: who said what, about what, when, where, in which words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import chain
from operator import itemgetter
from typing import Any

from pipeline.indonesian.speech.documents import is_document
from pipeline.schema.answers import Count, Facets, Found, StatementRow
from pipeline.store.database import Database, RowDict, among, narrowed_by
from pipeline.store.naming import POST
from pipeline.store.roots import PERCENT, as_printed, snippet, wanted_roots
from pipeline.store.search import RANKED, best, condition, matches
from pipeline.store.topics import Topic, chosen

#: Counting stops here: "10,000 and more" is all that a reader needs.
ENOUGH = 10_000
#: Facets are counted over this many of the newest statements.
FACETED = 4_000

_WORDED = "article_id, begins, words, stance, speaker, speaker_text, position, cue, type"
_ROW = """SELECT s.*, a.day AS printed, a.title, a.url, e.name AS entity_name,
    (SELECT count(*) FROM articles c WHERE c.copy_of = s.article_id) AS copies
    FROM statements s JOIN articles a ON a.id = s.article_id LEFT JOIN entities e ON e.id = s.speaker_id"""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which statements are wanted: ids where names were understood; lists are alternatives, fields add up.

    ``speaker``, ``institution`` and ``regulation`` are single ids, as facets give them, that narrow all the rest;
    ``only`` are row numbers of statements, where what narrows cannot be asked of the tables; ``left`` persons with the
    last day in the post that they left: what they said until then is not wanted. ``more`` is what ``speaks_in_more``
    tells of it, where it was asked already.
    """

    speakers: tuple[str, ...] = ()
    institutions: tuple[str, ...] = ()
    positions: tuple[str, ...] = ()
    topics: tuple[Topic, ...] = ()
    words: str = ""
    since: str | None = None
    until: str | None = None
    publisher: str | None = None
    stance: str | None = None
    type: str | None = None
    copies: bool = False
    nobody: bool = False
    speaker: str | None = None
    institution: str | None = None
    regulation: str | None = None
    only: tuple[int, ...] | None = None
    left: tuple[tuple[str, str], ...] = ()
    more: bool | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Asked:
    """A question as SQL: where statements, called ``s``, are looked for, under which conditions."""

    table: str
    where: str
    params: dict[str, Any]
    #: Whether a statement may be found more than once, under several topics.
    again: bool = False
    #: Whether what is wanted is few row numbers, so that going through all days would be the long way.
    sifted: bool = False

    @property
    def day(self) -> str:
        """What the answer is ordered by: of few row numbers no column, whose index would lead through all days."""
        return "coalesce(s.day, '')" if self.sifted and not self.again else "s.day"

    def numbers(self, order: str = "", *, columns: str = "s.seq") -> str:
        """Return the query for the row numbers of the statements."""
        distinct = "DISTINCT " if self.again else ""
        return f"SELECT {distinct}{columns} FROM {self.table} s WHERE {self.where} {order}"


#: What narrows by one value each, as SQL.
_NARROWED = {
    "since": "s.day >= :since",
    "until": "s.day <= :until",
    "publisher": "s.publisher = :publisher",
    "stance": "s.stance = :stance",
    "type": "s.type = :type",
    "speaker": "s.speaker_id = :speaker",
    "institution": "s.institution_id = :institution",
    "regulation": "s.seq IN (SELECT seq FROM statement_topics WHERE topic_id = :regulation)",
}


def asked(database: Database, wanted: Wanted, *, given: bool = False) -> Asked:
    """Return what is wanted as SQL. What is said about a topic is found by the topics, which carry all that narrows.

    Where the row numbers are ``given`` from elsewhere, each statement is looked up and its topics looked at.
    """
    if wanted.regulation and (not wanted.topics or wanted.regulation in wanted.topics):
        wanted = replace(wanted, topics=(wanted.regulation,), regulation=None)
    parts: list[str] = ["s.hidden = 0"]
    params: dict[str, Any] = {}
    if not wanted.copies:
        parts.append("s.copy = 0")
    who, more, sifted = _who(database, wanted)
    if who or wanted.nobody:
        parts.append(f"({who or '1 = 0'})")
        params |= more
    if wanted.topics:
        row = "t" if given else "s"
        where, more = chosen(f"{row}.topic_id", f"{row}.day", wanted.topics, "t")
        parts.append(f"EXISTS (SELECT 1 FROM statement_topics t WHERE t.seq = s.seq AND {where})" if given else where)
        params |= more
    if wanted.words:
        where, more = condition(database, "statement_words", "s.seq", wanted.words)
        parts.append(where)
        params |= more
    narrow, more = narrowed_by(_NARROWED, {field: getattr(wanted, field) for field in _NARROWED})
    parts += narrow
    params |= more
    if wanted.only is not None:
        where, more = among("s.seq", wanted.only, "only")
        parts.append(where)
        params |= more
    if wanted.left:
        where, more = _since_they_left(wanted.left)
        parts.append(where)
        params |= more
    by_topic = bool(wanted.topics) and not given
    table = "statement_topics" if by_topic else "statements"
    return Asked(table, " AND ".join(parts), params, again=by_topic and len(wanted.topics) > 1, sifted=sifted)


def _since_they_left(left: Sequence[tuple[str, str]]) -> tuple[str, dict[str, Any]]:
    """Return the condition that somebody speaks after the day on which he was last seen in a post that he left."""
    rows = ", ".join(f"(:left{n}, :last{n})" for n in range(len(left)))
    params: dict[str, Any] = {f"left{n}": person for n, (person, _) in enumerate(left)}
    params |= {f"last{n}": day for n, (_, day) in enumerate(left)}
    where = f"(VALUES {rows}) l WHERE l.column1 = s.speaker_id AND s.day <= l.column2"
    return f"NOT EXISTS (SELECT 1 AS one FROM {where})", params


def _who(database: Database, wanted: Wanted) -> tuple[str, dict[str, Any], bool]:
    """Return who may speak, and whether that is told by few row numbers.

    What a body says itself bears its ``institution_id`` as what its people say does. Who holds two posts speaks in
    both, though a statement shows one: "Menteri ATR/Kepala BPN".
    """
    parts: list[str] = []
    params: dict[str, Any] = {}
    for column, values, prefix in (
        ("s.speaker_id", wanted.speakers, "sp"),
        ("s.institution_id", wanted.institutions, "in"),
        ("s.position_key", wanted.positions, "po"),
    ):
        if values:
            where, more = among(column, values, prefix)
            parts.append(where)
            params |= more
    keys = (*wanted.positions, *wanted.institutions)
    further, more = among("topic_id", [f"{POST}{key}" for key in keys], "pt")
    sifted = bool(keys) and (speaks_in_more(database, wanted) if wanted.more is None else wanted.more)
    if sifted:
        held = parts.pop().removeprefix("s.")
        held += " AND hidden = 0" if wanted.copies else " AND hidden = 0 AND copy = 0"
        parts.append(f"""s.seq IN (SELECT seq FROM statements WHERE {held}
            UNION ALL SELECT seq FROM statement_topics WHERE {further})""")
        params |= more
    return " OR ".join(parts), params, sifted


def speaks_in_more(database: Database, wanted: Wanted) -> bool:
    """Tell whether somebody speaks in a wanted post or body whose statement shows another: told once of a question."""
    keys = (*wanted.positions, *wanted.institutions)
    further, params = among("topic_id", [f"{POST}{key}" for key in keys], "pt")
    looked_for = f"SELECT 1 AS one FROM statement_topics WHERE {further} LIMIT 1"
    return bool(keys and database.rows(looked_for, params))


def find(database: Database, wanted: Wanted, *, limit: int, offset: int = 0, sort: str = "date") -> Found[StatementRow]:
    """Return a page of statements: newest first ("date"), oldest first ("oldest"), or best fit first ("relevance")."""
    if sort == "relevance" and wanted.words:
        numbers, exact = _by_relevance(database, wanted)
        total = min(len(numbers), ENOUGH)
    else:
        numbers, total = _by_day(database, wanted, "ASC" if sort == "oldest" else "DESC", offset + limit)
        exact = total < ENOUGH
    return Found(
        rows(database, numbers[offset : offset + limit], words=wanted.words), total, limit, offset, exact=exact
    )


def newest(database: Database, wanted: Wanted, *, most: int) -> list[int]:
    """Return the row numbers of the wanted statements, newest first, no more than ``most``."""
    question = asked(database, wanted)
    order = f"ORDER BY {question.day} DESC, s.seq DESC LIMIT {most}"
    columns = "s.seq, s.day" if question.again else "s.seq"
    return [row["seq"] for row in database.rows(question.numbers(order, columns=columns), question.params)]


def are_any(database: Database, wanted: Wanted) -> bool:
    """Tell whether there is any of the wanted statements."""
    question = asked(database, wanted)
    return bool(database.rows(question.numbers("LIMIT 1", columns="1 AS one"), question.params))


def worded(database: Database, wanted: Wanted, *, most: int) -> list[RowDict]:
    """Return the words of the wanted statements, the newest, and who says them how, for what only words can answer."""
    found: list[RowDict] = []
    numbers = newest(database, wanted, most=most)
    for start in range(0, len(numbers), 1000):
        where, params = among("seq", numbers[start : start + 1000], "q")
        found += database.rows(f"SELECT seq, {_WORDED} FROM statements WHERE {where}", params)
    return found


def _by_day(database: Database, wanted: Wanted, way: str, needed: int) -> tuple[list[int], int]:
    """Return as many row numbers as are needed, in order of days, and how many there are, no more than ``ENOUGH``."""
    question = asked(database, wanted)
    # What must be sorted or sifted whole is counted on the way; the rest is kept in order of days by an index.
    whole = question.again or question.sifted or bool(wanted.words)
    order = f"ORDER BY {question.day} {way}, s.seq {way} LIMIT {max(ENOUGH, needed) if whole else needed}"
    columns = "s.seq, s.day" if question.again else "s.seq"
    numbers = [row["seq"] for row in database.rows(question.numbers(order, columns=columns), question.params)]
    if whole or len(numbers) < needed:
        return numbers, min(len(numbers), ENOUGH)
    inside = question.numbers(f"LIMIT {ENOUGH}", columns="1 AS one")
    counted = database.rows(f"SELECT count(*) AS n FROM ({inside}) counted", question.params)
    return numbers, int(counted[0]["n"])


def _by_relevance(database: Database, wanted: Wanted) -> tuple[list[int], bool]:
    """Return row numbers, best fit first; of words that are everywhere only the newest are ranked.

    Where a question narrows such words down, newest first is all the order there is: ranking the newest statements of
    the whole base would lose most of what is asked for.
    """
    ranked = best(database, "statement_words", wanted.words)
    if ranked is None:
        return [], True
    common = matches(database, "statement_words", wanted.words) > RANKED
    if common and replace(wanted, words="", copies=False) != Wanted():
        numbers = newest(database, wanted, most=FACETED)
        return numbers, len(numbers) < FACETED
    inside, params = ranked
    printed = PERCENT.search(wanted.words) or as_printed(wanted.words)
    rated = wanted if printed else replace(wanted, words="")
    question = asked(database, rated, given=True)
    sql = f"""SELECT s.seq FROM {inside} w JOIN statements s ON s.seq = w.number WHERE {question.where}
        ORDER BY w.score, s.seq"""
    found = database.rows(sql, {**question.params, **params})
    return [row["seq"] for row in found], not common


def rows(database: Database, numbers: Sequence[int], *, words: str = "") -> tuple[StatementRow, ...]:
    """Return the statements of some row numbers, in that order but for those of one article, which read downwards."""
    if not numbers:
        return ()
    where, params = among("s.seq", numbers, "q")
    sql = f"{_ROW} WHERE {where}"
    laws = regulations(database, numbers)
    found = {row["seq"]: _row(row, laws.get(row["seq"], ())) for row in database.rows(sql, params)}
    ordered = [found[number] for number in numbers if number in found]
    if words:
        wanted = wanted_roots(words)
        return tuple(replace(row, snippet=snippet(row.words, wanted, width=400)) for row in ordered)
    place = {row.article: n for n, row in reversed(list(enumerate(ordered)))}
    return tuple(sorted(ordered, key=lambda row: (place[row.article], row.start)))


def regulations(database: Database, numbers: Sequence[int]) -> dict[int, tuple[str, ...]]:
    """Return the regulation ids of statements."""
    found: dict[int, tuple[str, ...]] = {}
    for start in range(0, len(numbers), 1000):
        where, params = among("seq", numbers[start : start + 1000], "q")
        sql = f"SELECT seq, topic_id FROM statement_topics WHERE {where} AND kind = 'regulation' ORDER BY topic_id"
        for row in database.rows(sql, params):
            found[row["seq"]] = (*found.get(row["seq"], ()), row["topic_id"])
    return found


def _row(row: RowDict, laws: tuple[str, ...]) -> StatementRow:
    """Return a statement as the answer shows it, without the comma before its cue."""
    words = without_press_comma(row["words"])
    return StatementRow(
        id=row["id"],
        date=row["printed"],
        speaker=row["entity_name"] or row["speaker"] or row["speaker_text"],
        position=row["position"],
        words=words,
        type=row["type"],
        stance=row["stance"],
        regulations=laws,
        title=row["title"],
        publisher=row["publisher"],
        url=row["url"],
        article=row["article_id"],
        start=row["begins"],
        end=row["ends"] - (len(row["words"]) - len(words)),
        confidence=row["confidence"],
        said_on=row["said_on"],
        speaker_id=row["speaker_id"],
        speaker_kind=row["speaker_kind"] or _unnamed_kind(row),
        speaker_text=row["speaker_text"],
        cue=row["cue"],
        component=row["component"],
        copies=row["copies"],
        judged=bool(row["judged"]),
    )


def without_press_comma(words: str) -> str:
    """Return words without the comma that the press sets before "kata Sri": "tetap naik," -> "tetap naik"."""
    cut = words.rstrip().rstrip(",").rstrip()
    return cut if cut and words.rstrip().endswith(",") else words


def _unnamed_kind(row: RowDict) -> str | None:
    """Return "document" where a law or a page is printed as the speaker: "Perpres 79/2025 menyebutkan"."""
    printed = None if row["speaker_id"] else row["speaker_text"]
    return "document" if printed and is_document(printed) else None


def of_article(database: Database, article: str) -> tuple[StatementRow, ...]:
    """Return an article's statements in the order of the text, those that readers took out left out."""
    sql = "SELECT seq FROM statements WHERE article_id = :id AND hidden = 0 ORDER BY begins, n"
    return rows(database, [row["seq"] for row in database.rows(sql, {"id": article})])


def by_id(database: Database, number: str) -> StatementRow | None:
    """Return one statement by its id."""
    found = database.rows("SELECT seq FROM statements WHERE id = :id", {"id": number})
    return rows(database, [found[0]["seq"]])[0] if found else None


def facets(database: Database, wanted: Wanted, *, most: int = 12) -> Facets:
    """Return what the wanted statements are made of; only the newest ``FACETED`` are counted."""
    question = asked(database, wanted)
    columns = "s.seq, s.speaker_id, s.institution_id, s.publisher, s.stance, s.type, s.day"
    inside = question.numbers(f"ORDER BY s.day DESC, s.seq DESC LIMIT {FACETED}", columns=columns)
    params = question.params
    found = database.rows(inside, params)
    counts = {name: Counter(filter(None, map(itemgetter(column), found))) for name, column in _FACETS.items()}
    counts["period"] = Counter(row["day"][:7] for row in found if row["day"])
    topics = Counter(chain.from_iterable(regulations(database, [row["seq"] for row in found]).values()))
    named = _names(database, [*_top(counts["speaker"], most), *_top(counts["institution"], most)])
    tops = {
        name: tuple(Count(v, named.get(v, v), counts[name][v]) for v in _top(counts[name], most)) for name in _FACETS
    }
    period = tuple(Count(v, v, n) for v, n in sorted(counts["period"].items()))
    law = tuple(Count(v, v, topics[v]) for v in _top(topics, most))
    return Facets(**tops, regulation=law, period=period, total=len(found), exact=len(found) < FACETED)


_FACETS = {
    "speaker": "speaker_id",
    "institution": "institution_id",
    "publisher": "publisher",
    "stance": "stance",
    "type": "type",
}


def _top(counts: dict[str, int], most: int) -> list[str]:
    return sorted(counts, key=lambda value: (-counts[value], value))[:most]


def _names(database: Database, ids: list[str]) -> dict[str, str]:
    where, params = among("id", ids, "e")
    return {row["id"]: row["name"] for row in database.rows(f"SELECT id, name FROM entities WHERE {where}", params)}
