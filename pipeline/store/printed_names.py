"""Regulations under the names by which they stand in print: "UU ITE", "Perda miras", "KUHP"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cache

from pipeline.indonesian.keys import fold
from pipeline.store.database import Database, among

#: Kinds of mention that name a law; "full" ones are found by their number, anaphors name nothing.
NAMING = ("named", "partial")
#: Mentions of a law, and laws, of which the printed forms are counted.
LOOKED, LAWS = 500, 10
_BRACKETS = re.compile(r"\([^)]*\)")
_PLAIN = frozenset(
    ["nomor", "no", "tahun", "republik", "indonesia", "ri", "nri", "negara", "tentang", "soal", "mengenai"]
)


@cache
def _kinds() -> tuple[tuple[str, str], ...]:
    """Return every written form of a kind of law with its id, longest first: "undang undang" -> "uu"."""
    from pipeline.indonesian.regulations.kinds import kinds

    forms = {fold(form): kind.id for kind in kinds().values() for form in (*kind.long, *kind.short)}
    return tuple(sorted(forms.items(), key=lambda item: (-len(item[0]), item[0])))


@cache
def _kind_at() -> re.Pattern[str]:
    return re.compile(rf"(?:^|\s)({'|'.join(re.escape(form) for form, _ in _kinds())})(?=\s|$)")


def name_key(words: str) -> str:
    """Return what a printed name is looked up by, "" where the words name no law but only its kind.

    "Pasal 27 ayat (3) UU ITE", "uu ite" and "Undang-Undang tentang Informasi dan Transaksi Elektronik (ITE)" are all
    "uu ite"; "UU" alone is "".
    """
    from pipeline.indonesian.regulations.kinds import kinds
    from pipeline.indonesian.regulations.nicknames import canonical

    folded = fold(_BRACKETS.sub(" ", words))
    found = _kind_at().search(folded)
    if found is None:
        return ""
    kind = dict(_kinds())[found[1]]
    rest = [word for word in folded[found.end() :].split() if word not in _PLAIN]
    if not rest:
        return kind if kinds()[kind].code else ""
    return f"{kind} {canonical(' '.join(rest)).replace('-', ' ')}"


def kind_of(words: str) -> str:
    """Return the kind of law that words name and nothing else, "" for none: "Perppu" -> "perppu", "UU ITE" -> ""."""
    return dict(_kinds()).get(fold(words), "")


def count(database: Database, mentions: Iterable[tuple[str, str, str]], *, by: int = 1) -> None:
    """Count printed names, (regulation id, kind of mention, words) each; ``by`` -1 takes them out again."""
    names: Counter[tuple[str, str]] = Counter()
    shown: dict[tuple[str, str], str] = {}
    for regulation, kind, words in mentions:
        key = name_key(words) if kind in NAMING else ""
        if key:
            names[key, regulation] += by
            shown.setdefault((key, regulation), " ".join(_BRACKETS.sub(" ", words).split()))
    rows = [{"key": k, "id": r, "words": shown[k, r], "n": n} for (k, r), n in sorted(names.items())]
    database.run_many(
        """INSERT INTO regulation_names (key, regulation_id, words, n) VALUES (:key, :id, :words, :n)
        ON CONFLICT (key, regulation_id) DO UPDATE SET n = regulation_names.n + excluded.n""",
        rows,
    )


def fill(database: Database) -> None:
    """Read the printed names of every mention in the base."""
    database.run("DELETE FROM regulation_names")
    kinds, params = among("kind", NAMING, "k")
    sql = f"SELECT regulation_id, kind, words FROM regulation_mentions WHERE {kinds}"
    count(database, ((r["regulation_id"], r["kind"], r["words"]) for r in database.rows(sql, params)))


def forget(database: Database, article: str) -> None:
    """Take an article's printed names out, before it is read anew."""
    sql = "SELECT regulation_id, kind, words FROM regulation_mentions WHERE article_id = :id"
    found = database.rows(sql, {"id": article})
    count(database, ((r["regulation_id"], r["kind"], r["words"]) for r in found), by=-1)


def bearers(database: Database, words: str) -> list[str]:
    """Return the regulations printed under a name, most often so first: "UU ITE" -> uu-1-2024, uu-11-2008, uu:ite."""
    key = name_key(words)
    if not key:
        return []
    sql = "SELECT regulation_id FROM regulation_names WHERE key = :key AND n > 0 ORDER BY n DESC, regulation_id"
    return [row["regulation_id"] for row in database.rows(sql, {"key": key})]


def of(database: Database, ids: Sequence[str], *, most: int = 20) -> list[tuple[str, str, int]]:
    """Return the names under which some regulations were printed, most often first.

    Each as ``name_key`` reads it, as it was printed, and how often: ("uu ite", "UU ITE", 12).
    """
    where, params = among("regulation_id", ids, "r")
    sql = f"SELECT key, words, n FROM regulation_names WHERE {where} AND n > 0 ORDER BY n DESC, words"
    counted: Counter[str] = Counter()
    words: dict[str, str] = {}
    for row in database.rows(sql, params):
        counted[row["key"]] += int(row["n"])
        words.setdefault(row["key"], row["words"])
    best = sorted(counted.items(), key=lambda item: (-item[1], item[0]))[:most]
    forms = _as_printed(database, ids)
    return [(key, forms.get(key) or _bare(words[key], key), n) for key, n in best]


def _as_printed(database: Database, ids: Sequence[str]) -> dict[str, str]:
    """Return for each name how the newest mentions print it most often: "UU Cipta Kerja", not "UU Cipta kerja"."""
    kinds, params = among("kind", NAMING, "k")
    sql = f"""SELECT words, count(*) AS n FROM (SELECT words, kind FROM regulation_mentions WHERE regulation_id = :id
        ORDER BY day DESC LIMIT {LOOKED}) newest WHERE {kinds} GROUP BY words"""
    forms: dict[str, Counter[str]] = {}
    for number in ids[:LAWS]:
        for row in database.rows(sql, {**params, "id": number}):
            words = " ".join(_BRACKETS.sub(" ", row["words"]).split())
            key = name_key(words)
            if key:
                forms.setdefault(key, Counter())[_bare(words, key)] += int(row["n"])
    return {key: min(found, key=lambda form: (-found[form], form)) for key, found in forms.items()}


def _bare(words: str, key: str) -> str:
    """Return a printed name without what stands before it: "Pasal 27 UU ITE" -> "UU ITE"."""
    printed = words.split()
    starts = range(len(printed) - 1, -1, -1)
    return next((bare for n in starts if name_key(bare := " ".join(printed[n:])) == key), words)
