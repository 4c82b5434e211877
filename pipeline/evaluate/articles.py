"""Records against hand-annotated articles, kind by kind.

Gold and record are joined on the gold's ``id`` and the record's ``source_id`` or ``id``. Gold offsets count in the
gold's text; where cleaning gave another text, a gold span is looked up by its words, nearest first.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable
from typing import Any

from pipeline.errors import InputError
from pipeline.evaluate.matching import Bounds, Tally, overlap, same_name, word_f1, words

Row = dict[str, Any]
Match = Callable[[Row, Row], float]


def evaluate(gold: Iterable[Row], records: Iterable[Row]) -> dict[str, Tally]:
    """Score records (as dicts of the published format) against gold articles.

    Returns:
        kind -> tally, in the order in which the kinds are reported; an article without a record counts as missed.

    Raises:
        InputError: an article of the gold, or its record, lacks what the published form has.
    """
    tallies: dict[str, Tally] = defaultdict(Tally)
    articles = {row["id"]: row for row in gold}
    found = _join(articles, list(records))
    for id, row in articles.items():
        record = found.get(id) or {"article": {"text": row["text"]}}
        try:
            _Comparison(id, row, record, tallies).run()
        except (KeyError, TypeError, AttributeError) as error:
            raise InputError(f"{id}: gold or record is not of the published form ({error})") from error
    return dict(tallies)


def _join(articles: dict[str, Row], records: list[Row]) -> dict[str, Row]:
    if len(articles) == len(records) == 1:
        return {next(iter(articles)): records[0]}
    found = {}
    for record in records:
        for key in (record["article"].get("source_id"), record["article"].get("id")):
            if key in articles:
                found[key] = record
    return found


class _Comparison:
    """One gold article beside its record."""

    def __init__(self, id: str, gold: Row, record: Row, tallies: dict[str, Tally]) -> None:
        self.id, self.gold, self.record, self.tallies = id, gold, record, tallies
        self.text = record["article"].get("text", "")
        self.names = {e["id"]: e["name"] for kind in ("institutions", "persons") for e in record.get(kind, [])}

    def run(self) -> None:
        self._entities()
        self._officials()
        self._regulations()
        self._figures()
        self._statements()

    def _add(self, kind: str, gold: list[Row], predicted: list[Row], match: Match) -> None:
        self.tallies[kind].add(self.id, gold, predicted, match)

    def _placed(self, rows: list[Row]) -> list[Row]:
        """Gold rows with their offsets moved to where the words stand in the record's text."""
        if self.text == self.gold["text"]:
            return rows
        return [{**row, **dict(zip(("start", "end"), self._place(row), strict=True))} for row in rows]

    def _place(self, row: Row) -> Bounds:
        snippet = self.gold["text"][row["start"] : row["end"]]
        starts = [m.start() for m in re.finditer(re.escape(snippet), self.text)]
        if not starts:
            return -1, -1
        start = min(starts, key=lambda s: abs(s - row["start"]))
        return start, start + len(snippet)

    def _entities(self) -> None:
        for kind in ("persons", "institutions"):
            self._add(kind, self.gold[kind], self.record.get(kind, []), _same_entity)

    def _officials(self) -> None:
        """Score who holds which post: the name, with its role, with its institution."""
        posts: dict[tuple[str, str, str | None], Row] = {}
        for official in self.gold["officials"]:
            posts.setdefault((official["name"], official["role"], official["institution"]), official)
        gold = list(posts.values())
        predicted = [
            {
                "name": self.names.get(p["person"]) or "",
                "role": p.get("role"),
                "institution": self.names.get(p.get("institution")),
            }
            for p in self.record.get("positions", [])
        ]
        self._add("officials", gold, predicted, _same_official)
        self._add("officials name+role", gold, predicted, _same_name_and_role)

    def _regulations(self) -> None:
        predicted = [{**m, "id": r["id"]} for r in self.record.get("regulations", []) for m in r["mentions"]]
        gold = self._placed(self.gold["regulations"])
        for label, anaphor in (("explicit", False), ("anaphor", True)):
            ours = [m for m in gold if (m["kind"] == "anaphor") == anaphor]
            theirs = [m for m in predicted if (m.get("kind") == "anaphor") == anaphor]
            self._add(f"regulations {label} span", ours, theirs, _near)
            self._add(f"regulations {label} id", ours, theirs, _same_regulation)
        full = [m for m in gold if m["kind"] == "full"]
        self._add(
            "regulations full exact", full, [m for m in predicted if m.get("kind") == "full"], _same_article_of_law
        )

    def _figures(self) -> None:
        gold, predicted = self._placed(self.gold["figures"]), self.record.get("figures", [])
        self._add("figures span", gold, predicted, _near)
        self._add("figures value", gold, predicted, _same_value)
        self._add("figures value+unit", gold, predicted, _same_value_and_unit)
        self._add("figures modifier", gold, predicted, _same_modifier)
        self._add("figures measure (words>=0.5)", gold, predicted, _same_measure)

    def _statements(self) -> None:
        """Score statements by their words, with their speakers, and with the regulations that they are about."""
        gold, predicted = self._placed(self.gold["statements"]), self.record.get("statements", [])
        for label, types, least in (("direct", {"direct"}, 0.8), ("indirect", {"indirect", "mixed"}, 0.5)):
            ours = [s for s in gold if s["type"] in types]
            theirs = [s for s in predicted if s["type"] in types]
            self._add(f"statements {label} (span>={least})", ours, theirs, _at_least(least))
            self._add(f"statements {label}+speaker", ours, theirs, self._said_by(least))
        self._add("statements all+speaker", gold, predicted, self._said_by(0.5))
        ours = [{**s, "about": r} for s in gold for r in s["regulations"]]
        theirs = [{**s, "about": r} for s in predicted for r in s.get("regulations") or []]
        said = self._said_by(0.5)
        self._add(
            "who said what about which regulation",
            ours,
            theirs,
            lambda a, b: said(a, b) if _regulation(a["about"]) == _regulation(b["about"]) else 0.0,
        )
        named = [s for s in predicted if s.get("speaker")]
        matched = [s for s in gold if any(_bounds_overlap(s, p) >= 0.5 for p in named)]
        predicted_on_gold = [p for p in named if any(_bounds_overlap(s, p) >= 0.5 for s in gold)]
        self._add("speakers named", matched, predicted_on_gold, said)

    def _said_by(self, least: float) -> Match:
        def match(gold: Row, predicted: Row) -> float:
            share = _bounds_overlap(gold, predicted)
            return share if share >= least and self._same_speaker(gold, predicted) else 0.0

        return match

    def _same_speaker(self, gold: Row, predicted: Row) -> bool:
        speaker = gold["speaker"]
        if isinstance(speaker, dict):
            said = predicted.get("speaker_text")
            return predicted.get("speaker") is None and (said is None or word_f1(speaker["unnamed"], said) > 0.3)
        return same_name(speaker, self.names.get(predicted.get("speaker")))


def _bounds_overlap(a: Row, b: Row) -> float:
    return overlap((a["start"], a["end"]), (b["start"], b["end"]))


def _at_least(least: float) -> Match:
    return lambda a, b: share if (share := _bounds_overlap(a, b)) >= least else 0.0


def _near(a: Row, b: Row) -> float:
    share = _bounds_overlap(a, b)
    return share if share > 0.3 else 0.0


def _same_entity(a: Row, b: Row) -> float:
    if words(a["name"]) == words(b["name"]):
        return 1.0
    forms = {tuple(words(x)) for x in [*a["aliases"], a["name"]]}
    return 0.9 if forms & {tuple(words(x)) for x in [*b.get("aliases", []), b["name"]]} else 0.0


def _post(row: Row) -> str:
    return f"{row['role']} {row['institution'] or ''}"


def _same_official(a: Row, b: Row) -> float:
    if not same_name(a["name"], b["name"]) or word_f1(a["role"], b["role"]) < 0.5:
        return 0.0
    neither = not a["institution"] and not b["institution"]
    return float(neither or word_f1(a["institution"], b["institution"]) >= 0.5 or word_f1(_post(a), _post(b)) >= 0.66)


def _same_name_and_role(a: Row, b: Row) -> float:
    if not same_name(a["name"], b["name"]):
        return 0.0
    return float(word_f1(a["role"], b["role"]) >= 0.5 or word_f1(_post(a), _post(b)) >= 0.6)


def _regulation(id: str | None) -> str:
    return (id or "").lower().replace("permenkeu", "pmk")


def _same_regulation(a: Row, b: Row) -> float:
    theirs = _regulation(b["id"])
    return _near(a, b) if theirs in {_regulation(a["id"]), *_regulation(a["id"]).split(";")} else 0.0


def _same_article_of_law(a: Row, b: Row) -> float:
    same = _regulation(a["id"]) == _regulation(b["id"]) and (a.get("pasal") or None) == (b.get("pasal") or None)
    return _near(a, b) if same else 0.0


def _numbers(value: Any) -> list[float]:
    if isinstance(value, list | tuple):
        return [float(number) for number in value]
    return [] if value is None else [float(value)]


def _same_value(a: Row, b: Row) -> float:
    return _near(a, b) if _numbers(a["value"]) == _numbers(b.get("value")) else 0.0


def _same_value_and_unit(a: Row, b: Row) -> float:
    same = (a["unit"] or "").lower().strip() == (b.get("unit") or "").lower().strip()
    return _same_value(a, b) if same else 0.0


def _same_modifier(a: Row, b: Row) -> float:
    return _same_value_and_unit(a, b) if a.get("modifier") == b.get("modifier") else 0.0


def _same_measure(a: Row, b: Row) -> float:
    """Whether the words for what is measured agree by half: "kerugian negara" and "total kerugian negara" do."""
    told, found = a.get("measure"), b.get("measure")
    same = told == found or word_f1(told, found) >= 0.5
    return _same_value(a, b) if same else 0.0
