"""A law printed with another form of its number is joined in the base, and kept as printed in the record."""

from __future__ import annotations

from dataclasses import replace

from invented import jamsostek, naming

from pipeline.schema.law_ids import renamed
from pipeline.store import laws, open_store


def test_mentions_of_one_law_are_joined_whatever_the_number_looks_like(tmp_path):
    with open_store(str(tmp_path / "j.db")) as store:
        padded = "Permendag Nomor 08 Tahun 2024"
        store.add(naming("a", f"Baca {padded} dahulu", {padded: "permendag-08-2024"}, kind="full"))
        store.add(naming("b", "Baca Permendag 8/2024 dahulu", {"Permendag 8/2024": "permendag-8-2024"}, kind="full"))
        found = laws.mentions(store.database, ["permendag-8-2024"], limit=10)
        kept = [law.id for record in store.records() for law in record.regulations]
    assert sorted(row.words for row in found.rows) == ["Permendag 8/2024", padded]
    assert kept == ["permendag-08-2024", "permendag-8-2024"]


def test_statements_speak_of_the_law_by_the_same_id(tmp_path):
    record = jamsostek()
    other = renamed(record, lambda id: id.replace("inpres-2-", "inpres-02-"))
    assert [law.id for law in other.regulations] == ["inpres-02-2021"]
    assert {law for said in other.statements for law in said.regulations} == {"inpres-02-2021"}
    assert {m.id for law in other.regulations for m in law.mentions} == {"inpres-02-2021"}
    with open_store(str(tmp_path / "j.db")) as store:
        store.add(other)
        topics = store.database.rows("SELECT DISTINCT topic_id AS id FROM statement_topics WHERE kind = 'regulation'")
    assert [row["id"] for row in topics] == ["inpres-2-2021"]


def test_two_forms_in_one_record_become_one_law():
    record = jamsostek()
    (law,) = record.regulations
    other = "inpres-02-2021"
    first, second = law.mentions[:1], law.mentions[1:]
    moved = replace(law, id=other, uri=None, mentions=tuple(replace(m, id=other) for m in second))
    apart = replace(record, regulations=(replace(law, mentions=first), moved))
    joined = renamed(apart, lambda id: id.replace("-02-", "-2-"))
    assert [(one.id, one.uri, len(one.mentions)) for one in joined.regulations] == [
        (law.id, law.uri, len(law.mentions))
    ]
