"""Questions about regulations: where they are mentioned, when, by whom, beside which others."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from pipeline.schema.answers import Count, Entry, Found, MentionRow
from pipeline.store import context
from pipeline.store.database import Database, RowDict, among
from pipeline.store.topics import Topic, chosen

#: Kinds whose numbers run through a year, whatever sign stands behind them.
_ALIKE = re.compile(r"(?P<kind>pmk|kepmenkeu|pojk|seojk|permenkp)-(?P<number>\d+)(?:-|/.+/)(?P<year>\d{4})")


def known(database: Database, ids: Sequence[str]) -> list[RowDict]:
    """Return the rows of those regulations that are in the base."""
    where, params = among("id", ids, "r")
    return database.rows(f"SELECT * FROM regulations WHERE {where} ORDER BY mentions DESC, id", params)


def name(law: str) -> str:
    """Return the name of a law without its kind, the same for its draft: "ruu:cipta-kerja" -> "cipta-kerja"."""
    return law.partition(":")[2] or law


def places(database: Database, articles: Iterable[str]) -> list[RowDict]:
    """Return where laws are named in some articles."""
    found: list[RowDict] = []
    numbers = sorted(articles)
    for start in range(0, len(numbers), 1000):
        where, params = among("article_id", numbers[start : start + 1000], "a")
        sql = f"""SELECT article_id, begins, ends, regulation_id AS law FROM regulation_mentions
            WHERE {where} ORDER BY article_id, begins"""
        found += database.rows(sql, params)
    return found


def titled(database: Database, key: str) -> list[str]:
    """Return ids of regulations whose title holds a folded phrase: "cipta kerja" -> ["uu:cipta-kerja", "uu-6-2023"]."""
    if len(key) < 4:
        return []
    sql = """SELECT id FROM regulations WHERE key = :key OR key LIKE :inside OR id LIKE :nick OR id IN
        (SELECT regulation_id FROM regulation_names WHERE key LIKE :named AND n > 0)
        ORDER BY mentions DESC, id LIMIT 20"""
    words = {"key": key, "inside": f"%{key}%", "nick": f"%:{key.replace(' ', '-')}", "named": f"% {key}"}
    return [row["id"] for row in database.rows(sql, words)]


def titled_with(database: Database, kind: str, words: Sequence[str]) -> list[RowDict]:
    """Return ids and titles of laws of a kind, "pmk", that the news mention and whose titles hold some words.

    Those most mentioned come first; with "" laws of any kind.
    """
    where, params = ["mentions > 0", "title IS NOT NULL", "id LIKE :kind"], {"kind": f"{kind}-%" if kind else "%"}
    for n, word in enumerate(words):
        where.append(f"key LIKE :word{n}")
        params[f"word{n}"] = f"%{word}%"
    return database.rows(
        f"SELECT id, title FROM regulations WHERE {' AND '.join(where)} ORDER BY mentions DESC, id", params
    )


def numbered(database: Database, law: str) -> list[str]:
    """Return the ids of a regulation whose year was left out: "keputusan-kpu-731" -> ["keputusan-kpu-731-2025"]."""
    sql = """SELECT id FROM regulations WHERE ((id >= :law || '-' AND id < :law || '.')
        OR (id >= :law || '/' AND id < :law || '0')) AND id NOT LIKE '%?' ORDER BY mentions DESC, id LIMIT 20"""
    return [row["id"] for row in database.rows(sql, {"law": law})]


def numbered_alike(database: Database, law: str) -> list[str]:
    """Return a rule's ids with and without its issuer's sign: "pmk-203-2017" -> ["pmk-203/pmk.04/2017"]."""
    found = _ALIKE.fullmatch(law)
    if found is None:
        return []
    sql = """SELECT id FROM regulations WHERE id <> :law AND (id = :plain OR (id >= :signed || '/'
        AND id < :signed || '0' AND id LIKE :year)) ORDER BY mentions DESC, id LIMIT 20"""
    signed = f"{found['kind']}-{found['number']}"
    params = {"law": law, "plain": f"{signed}-{found['year']}", "signed": signed, "year": f"%/{found['year']}"}
    return [row["id"] for row in database.rows(sql, params)]


def signed(database: Database, sign: str) -> list[str]:
    """Return the letters that bear a sign, or one that begins so: "ST/2232" of "surat-telegram-kapolri-st/2232/ix"."""
    sql = """SELECT id FROM regulations WHERE mentions > 0 AND (id LIKE :whole OR id LIKE :begun)
        ORDER BY mentions DESC, id LIMIT 20"""
    key = sign.casefold().replace("%", "").replace("_", "")
    return [row["id"] for row in database.rows(sql, {"whole": f"%-{key}", "begun": f"%-{key}/%"})]


def in_regions(database: Database, law: str) -> list[str]:
    """Return the rules of a number whose region was left out: "pergub-33-2020" -> ["pergub-dki-jakarta-33-2020"]."""
    kind, _, number = law.partition("-")
    sql = """SELECT id FROM regulations WHERE id >= :kind || '-' AND id < :kind || '.' AND mentions > 0
        AND id LIKE :kind || '-%-' || :number ORDER BY mentions DESC, id LIMIT 20"""
    return [row["id"] for row in database.rows(sql, {"kind": kind, "number": number})] if number else []


def of_ministries(database: Database, law: str) -> list[str]:
    """Return the rules of a number of every ministry: "permen-36-?" -> ["permendag-36-2023"]."""
    kind, _, number = law.partition("-")
    sql = """SELECT id FROM regulations WHERE id >= :kind AND id < :kind || '~' AND mentions > 0
        AND id LIKE :kind || '%-' || :number ORDER BY mentions DESC, id LIMIT 20"""
    like = number.replace("?", "%")
    return [row["id"] for row in database.rows(sql, {"kind": kind, "number": like})] if number else []


def amending(database: Database, draft: str, numbers: Sequence[str]) -> list[str]:
    """Return the drafts that amend some laws: "ruu" of uu-8-2019 -> ["ruu:perubahan-ketiga-uu-8-2019"]."""
    sql = "SELECT id FROM regulations WHERE id >= :begin AND id < :begin || '~' AND mentions > 0 ORDER BY id LIMIT 400"
    found = database.rows(sql, {"begin": f"{draft}:perubahan"})
    return [row["id"] for row in found if any(row["id"].endswith(f"-{number}") for number in numbers)]


def titled_in(database: Database, kind: str, words: Sequence[str]) -> list[str]:
    """Return the regulations of a kind whose title holds all of some words: "se-menaker", ("upah", "minimum")."""
    holds = " AND ".join(f"key LIKE :w{n}" for n in range(len(words)))
    sql = f"""SELECT id FROM regulations WHERE id >= :kind || '-' AND id < :kind || '.' AND mentions > 0 AND {holds}
        ORDER BY mentions DESC, id LIMIT 20"""
    params = {"kind": kind} | {f"w{n}": f"%{word}%" for n, word in enumerate(words)}
    return [row["id"] for row in database.rows(sql, params)] if words else []


def doubted(database: Database) -> list[str]:
    """Return what was filed of numbers that cannot be right, the newest first.

    "UU NO. 9/2099: likely UU Nomor 9 Tahun 1999".
    """
    sql = "SELECT detail FROM issues WHERE code = 'law-number' ORDER BY id DESC LIMIT 2000"
    return [row["detail"] for row in database.rows(sql)]


def of_kind(database: Database, kind: str, *, most: int = 20) -> list[str]:
    """Return all regulations of a kind that articles mention, none where there are too many to answer together."""
    sql = """SELECT id FROM regulations WHERE ((id >= :kind || '-' AND id < :kind || '.')
        OR (id >= :kind || ':' AND id < :kind || ';')) AND mentions > 0 ORDER BY mentions DESC, id LIMIT :limit"""
    found = [row["id"] for row in database.rows(sql, {"kind": kind, "limit": most + 1})]
    return found if len(found) <= most else []


def mentions(database: Database, ids: Sequence[Topic], *, limit: int, offset: int = 0) -> Found[MentionRow]:
    """Return mentions of regulations, newest first, each with its sentence and who was speaking there."""
    where, params = chosen("m.regulation_id", "m.day", ids, "r")
    total = database.rows(f"SELECT count(*) AS n FROM regulation_mentions m WHERE {where}", params)[0]["n"]
    page = f"""SELECT m.id FROM regulation_mentions m
        WHERE {where} ORDER BY m.day DESC, m.article_id DESC, m.begins LIMIT :limit OFFSET :offset"""
    numbers = [row["id"] for row in database.rows(page, {**params, "limit": limit, "offset": offset})]
    return Found(mentions_of(database, numbers), total, limit, offset)


def mentions_of(database: Database, numbers: Sequence[int]) -> tuple[MentionRow, ...]:
    """Return mentions by their numbers, in that order."""
    inside, params = among("m.id", numbers, "n")
    sql = f"""SELECT m.*, a.title, a.publisher, a.url, a.text FROM regulation_mentions m
        JOIN articles a ON a.id = m.article_id WHERE {inside}"""
    found = {row["id"]: row for row in database.rows(sql, params)}
    said = _speaking(database, numbers)
    return tuple(_mention(found[number], said.get(number, {})) for number in numbers if number in found)


def _speaking(database: Database, numbers: Sequence[int]) -> dict[int, RowDict]:
    """Return for each mention the statement that it stands in."""
    where, params = among("m.id", numbers, "n")
    sql = f"""SELECT m.id AS mention, s.id, s.speaker_id, s.position, s.stance,
        coalesce(e.name, s.speaker, s.speaker_text) AS speaker FROM regulation_mentions m JOIN statements s
        ON s.article_id = m.article_id AND s.begins <= m.begins AND s.ends >= m.ends AND s.hidden = 0
        LEFT JOIN entities e ON e.id = s.speaker_id WHERE {where} ORDER BY s.ends - s.begins DESC"""
    return {row["mention"]: row for row in database.rows(sql, params)}


def _mention(row: RowDict, said: RowDict) -> MentionRow:
    """Return a mention with its sentence, and who was speaking where it stands in a statement."""
    return MentionRow(
        date=row["day"],
        words=row["words"],
        kind=row["kind"],
        pasal=row["pasal"],
        article=row["article_id"],
        title=row["title"],
        publisher=row["publisher"],
        url=row["url"],
        start=row["begins"],
        end=row["ends"],
        regulation=row["regulation_id"],
        context=context.around(row["text"], row["begins"], row["ends"]),
        speaker=said.get("speaker"),
        speaker_id=said.get("speaker_id"),
        position=said.get("position"),
        stance=said.get("stance"),
        statement=said.get("id"),
    )


def named_in(database: Database, articles: Sequence[str], *, most: int) -> list[str]:
    """Return the numbered regulations that some articles name, those in most of them first."""
    where, params = among("article_id", articles[:400], "a")
    sql = f"""SELECT regulation_id AS id, count(DISTINCT article_id) AS n FROM regulation_mentions
        WHERE {where} AND regulation_id NOT LIKE '%?' GROUP BY regulation_id ORDER BY n DESC, id LIMIT {most}"""
    return [row["id"] for row in database.rows(sql, params)] if articles else []


def mentioned(database: Database, ids: Sequence[Topic]) -> bool:
    """Tell whether any article mentions regulations."""
    where, params = chosen("regulation_id", "day", ids, "r")
    return bool(database.rows(f"SELECT 1 AS one FROM regulation_mentions WHERE {where} LIMIT 1", params))


def months(database: Database, ids: Sequence[Topic]) -> tuple[Count, ...]:
    """Return how many articles mention regulations, month by month."""
    return tuple(Count(r["month"], r["month"], r["n"]) for r in _monthly(database, ids) if r["month"])


def _monthly(database: Database, ids: Sequence[Topic]) -> list[RowDict]:
    """Return the months in which regulations are mentioned; those of no known day come as month None."""
    where, params = chosen("regulation_id", "day", ids, "r")
    sql = f"""SELECT substr(day, 1, 7) AS month, count(DISTINCT article_id) AS n, min(day) AS first, max(day) AS last
        FROM regulation_mentions WHERE {where} GROUP BY substr(day, 1, 7) ORDER BY month"""
    return database.rows(sql, params)


@dataclass(frozen=True, slots=True)
class Coverage:
    """How many articles mention regulations, from which day to which, and how many in each month."""

    articles: int
    first: str | None
    last: str | None
    months: tuple[Count, ...]


def coverage(database: Database, ids: Sequence[Topic]) -> Coverage:
    """Return how regulations are covered over time; an article is of one day, so months add up."""
    rows = _monthly(database, ids)
    dated = [row for row in rows if row["month"]]
    months = tuple(Count(row["month"], row["month"], row["n"]) for row in dated)
    first, last = (dated[0]["first"], dated[-1]["last"]) if dated else (None, None)
    return Coverage(sum(row["n"] for row in rows), first, last, months)


def beside(database: Database, ids: Sequence[Topic], *, most: int = 12) -> tuple[Count, ...]:
    """Return the regulations that are mentioned in the same articles, the newest thousand of them."""
    where, params = chosen("regulation_id", "day", ids, "r")
    other, more = chosen("m.regulation_id", "m.day", ids, "o")
    sql = f"""SELECT m.regulation_id AS id, count(DISTINCT m.article_id) AS n FROM
        (SELECT DISTINCT article_id, day FROM regulation_mentions WHERE {where} ORDER BY day DESC LIMIT 1000) a
        JOIN regulation_mentions m ON m.article_id = a.article_id WHERE NOT ({other})
        GROUP BY m.regulation_id ORDER BY n DESC, id LIMIT :most"""
    rows = database.rows(sql, {**params, **more, "most": most})
    return tuple(Count(r["id"], r["id"], r["n"]) for r in rows)


def most_mentioned(database: Database, *, limit: int = 50, offset: int = 0) -> list[dict[str, Any]]:
    """Return regulations by number of mentions, those whose number or year no article tells behind the others."""
    sql = """SELECT * FROM regulations ORDER BY CASE WHEN id LIKE '%?%' THEN 1 ELSE 0 END, mentions DESC, id
        LIMIT :limit OFFSET :offset"""
    return database.rows(sql, {"limit": limit, "offset": offset})


def suggestions(database: Database, slug: str, *, most: int = 5) -> tuple[Entry, ...]:
    """Return regulations whose id begins with a slug ("inpres-2"): for a search box."""
    sql = "SELECT id, title, mentions FROM regulations WHERE id LIKE :slug ORDER BY mentions DESC, id LIMIT :most"
    rows = database.rows(sql, {"slug": f"{slug}%", "most": most})
    return tuple(Entry(r["id"], "regulation", r["id"], r["title"] or "", r["mentions"]) for r in rows)
