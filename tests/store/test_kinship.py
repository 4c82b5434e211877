from __future__ import annotations

from dataclasses import replace

import pytest
from invented import naming

from pipeline.api import KnowledgeBase
from pipeline.schema import LawRelation
from pipeline.store import open_store
from pipeline.store.kinship import kin


def test_an_article_says_who_does_what_to_whom(tmp_path):
    told = naming("b", "PP 3/2029 dicabut dengan PP 9/2030", {"PP 3/2029": "pp-3-2029", "PP 9/2030": "pp-9-2030"})
    old, new = told.regulations
    revokes = replace(new, relations=(LawRelation("revokes", "pp-3-2029", 40, 70),))
    with open_store(str(tmp_path / "j.db")) as store:
        store.add(replace(told, regulations=(old, revokes)))
        assert [(k.relation, k.id) for k in kin(store.database, ["pp-3-2029"])] == [("revoked by", "pp-9-2030")]
        assert [(k.relation, k.id) for k in kin(store.database, ["pp-9-2030"])] == [("revokes", "pp-3-2029")]
        assert kin(store.database, ["pp-3-2029", "pp-9-2030"]) == (), "what is asked for is not its own kin"
        store.add(told)
        assert kin(store.database, ["pp-3-2029"]) == (), "an article read anew takes back what it said"


@pytest.mark.parametrize(
    ("asked", "relation", "id"),
    [
        ("UU 11/2020", "same name", "uu-6-2023"),
        ("UU 11/2008", "amended by", "uu-1-2024"),
        ("UU 31/1999", "amended by", "uu-20-2001"),
        ("UU 20/2001", "amends", "uu-31-1999"),
    ],
)
def test_the_index_of_laws_knows_kin_that_no_article_names(tmp_path, asked, relation, id):
    with KnowledgeBase(str(tmp_path / "j.db"), create=True) as base:
        base.add_all(
            [naming("a", f"{asked} berlaku", {asked: f"uu-{asked.split()[1].replace('/', '-')}"}, kind="full")]
        )
        assert (relation, id) in {(k.relation, k.id) for k in base.trace(asked).kin}
