"""The scorer: its definitions on hand-made cases, and its figures beside the independent scorer's."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from pipeline.errors import InputError
from pipeline.evaluate import below, evaluate, load_floors
from pipeline.evaluate.matching import Tally, overlap, same_name

TEXT = "Wirasena Padmodirjo mengatakan, UU 6/2023 berlaku bagi 12 juta pekerja."


FIGURE = {"start": 55, "end": 70, "value": 12000000, "unit": "pekerja", "modifier": None, "measure": "pekerja asing"}


def gold(**changes):
    row = {
        "id": "a1",
        "text": TEXT,
        "persons": [{"name": "Wirasena Padmodirjo", "aliases": ["Wirasena"]}],
        "institutions": [],
        "officials": [],
        "regulations": [{"start": 32, "end": 41, "id": "uu-6-2023", "kind": "full", "pasal": None}],
        "figures": [FIGURE],
        "statements": [
            {
                "type": "indirect",
                "start": 32,
                "end": 70,
                "speaker": "Wirasena Padmodirjo",
                "regulations": ["uu-6-2023"],
            }
        ],
    }
    return {**row, **changes}


def record(**changes):
    row = {
        "article": {"id": "x", "source_id": "a1", "text": TEXT},
        "persons": [{"id": "p1", "name": "Wirasena Padmodirjo", "aliases": [], "mentions": []}],
        "institutions": [],
        "positions": [],
        "regulations": [
            {"id": "uu-6-2023", "mentions": [{"start": 32, "end": 41, "kind": "full", "pasal": None}]},
        ],
        "figures": [FIGURE],
        "statements": [
            {"type": "indirect", "start": 32, "end": 70, "speaker": "p1", "regulations": ["uu-6-2023"]},
        ],
    }
    return {**row, **changes}


def f1(kind, gold_row, record_row):
    return evaluate([gold_row, gold(id="other", persons=[])], [record_row])[kind].score().f1


@pytest.mark.parametrize(
    ("kind", "changes"),
    [
        ("persons", {"persons": [{"id": "p1", "name": "Padmodirjo", "aliases": [], "mentions": []}]}),
        ("regulations explicit id", {"regulations": [{"id": "uu-6-2022", "mentions": [{"start": 32, "end": 41}]}]}),
        ("figures value", {"figures": [{"start": 55, "end": 70, "value": 12, "unit": "pekerja"}]}),
        ("figures value+unit", {"figures": [{"start": 55, "end": 70, "value": 12000000, "unit": None}]}),
        ("figures modifier", {"figures": [{**FIGURE, "modifier": "approx"}]}),
        ("figures measure (words>=0.5)", {"figures": [{**FIGURE, "measure": "peserta"}]}),
        (
            "statements indirect+speaker",
            {"statements": [{"type": "indirect", "start": 32, "end": 70, "speaker": None}]},
        ),
        ("statements indirect (span>=0.5)", {"statements": [{"type": "indirect", "start": 60, "end": 70}]}),
    ],
)
def test_a_wrong_answer_costs(kind, changes):
    assert f1(kind, gold(), record()) > f1(kind, gold(), record(**changes)) == 0.0


def test_a_gold_span_is_found_by_its_words_when_the_text_moved():
    moved = record(article={"id": "x", "source_id": "a1", "text": "Jakarta - " + TEXT}, statements=[], figures=[])
    moved["regulations"][0]["mentions"][0].update(start=42, end=51)
    assert evaluate([gold()], [moved])["regulations explicit id"].score().f1 == 1.0


def test_an_unnamed_speaker_matches_an_abstention_that_tells_who():
    unnamed = gold(statements=[{**gold()["statements"][0], "speaker": {"unnamed": "seorang warga"}}])
    said = {"type": "indirect", "start": 32, "end": 70, "speaker": None, "speaker_text": "warga"}
    assert f1("statements all+speaker", unnamed, record(statements=[said])) > 0
    assert f1("statements all+speaker", unnamed, record(statements=[{**said, "speaker": "p1"}])) == 0


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [("Horas", "Horas Maurits", True), ("Siti A", "Siti B", False), ("", "Siti", False), ("A B C", "A B D", True)],
)
def test_same_name(one, other, same):
    assert same_name(one, other) is same


def test_overlap_is_over_the_hull():
    assert overlap((0, 10), (5, 15)) == pytest.approx(1 / 3)
    assert overlap((0, 5), (5, 9)) == 0


def test_floors(tmp_path):
    path = tmp_path / "baseline.json"
    path.write_text('{"f1": {"dev.jsonl": {"persons": 0.9}}}')
    floors = load_floors(path)["dev.jsonl"]
    assert below(floors, {"persons": Tally(found=1)}) == []
    assert below(floors, {}) == ["persons: F1 0.000 is below 0.900"]
    path.write_text("[]")
    with pytest.raises(InputError):
        load_floors(path)


def test_the_figures_are_those_of_the_independent_scorer(shared, tmp_path):
    """Gold turned into flawed records is scored alike by both."""
    path = shared / "gold" / "dev.jsonl"
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    records = [_flawed(row) for row in rows]
    out = tmp_path / "records.jsonl"
    out.write_text("\n".join(json.dumps(r) for r in records), encoding="utf-8")
    command = [sys.executable, str(shared / "tools" / "score.py"), str(path), str(out)]
    printed = subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()[1:]
    ours = {kind: tally.score() for kind, tally in evaluate(rows, records).items()}
    for line in printed:
        kind, figures = line[:42].strip(), line[42:].split()
        score = ours[kind]
        assert [f"{x:.3f}" for x in (score.precision, score.recall, score.f1)] == figures[1:6:2], kind


def _flawed(row):
    """Every third thing is left out and every fourth one is shifted: something for each kind to count."""
    persons = [{"id": f"p{i}", "name": p["name"], "aliases": [], "mentions": []} for i, p in enumerate(row["persons"])]
    ids = {p["name"]: p["id"] for p in persons}
    keep = [s for i, s in enumerate(row["statements"]) if i % 3]
    return {
        "article": {"id": row["id"], "text": row["text"]},
        "persons": persons[::2],
        "institutions": [],
        "positions": [
            {"person": ids.get(o["name"], ""), "role": o["role"], "institution": None} for o in row["officials"]
        ],
        "regulations": [{"id": m["id"], "mentions": [m]} for i, m in enumerate(row["regulations"]) if i % 3],
        "figures": [{**f, "unit": f["unit"] if i % 4 else None} for i, f in enumerate(row["figures"]) if i % 3],
        "statements": [
            {**s, "start": s["start"] + 9 * (i % 4), "speaker": ids.get(str(s["speaker"]))} for i, s in enumerate(keep)
        ],
    }
