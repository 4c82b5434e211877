"""Under which of his names a person is shown: the fullest that is not the odd one out."""

import pytest

from pipeline.store import open_store
from pipeline.store.naming import call


@pytest.mark.parametrize(
    ("printed", "shown"),
    [
        ({"Wirasena": 9, "Bagas Wirasena": 6, "Rio Bagas Wirasena": 2}, "Rio Bagas Wirasena"),
        ({"Wirasena": 99, "Bagas Wirasena": 40, "Galaksindo Bagas Wirasena": 4}, "Bagas Wirasena"),
        ({"Wirasena": 99, "Bagas Wirasena": 3}, "Bagas Wirasena"),
        ({"Bagas Wirasena": 1, "Rio Bagas Wirasena": 1}, "Rio Bagas Wirasena"),
        ({"Wirasena": 3}, "Wirasena"),
        ({"Bagas Wirasena": 5, "Kemendagg Bagas Wirasena": 2}, "Bagas Wirasena"),
        ({"Budi Wirasena": 5, "Rio Budi Wirasena": 2}, "Rio Budi Wirasena"),
    ],
)
def test_the_fullest_name_of_those_in_use(tmp_path, printed, shown):
    with open_store(str(tmp_path / "base.db")) as store:
        base = store.database
        base.run("INSERT INTO entities (id, kind, name, key) VALUES ('p-x', 'person', '', '')", {})
        for name, n in printed.items():
            row = {"key": name.lower(), "alias": name, "n": n}
            base.run("INSERT INTO aliases (entity_id, key, alias, n) VALUES ('p-x', :key, :alias, :n)", row)
        call(base, "p-x")
        assert base.rows("SELECT name FROM entities", {})[0]["name"] == shown
