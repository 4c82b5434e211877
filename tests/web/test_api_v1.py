"""The HTTP API against its own OpenAPI document: whatever is asked, the answer is one that the document names."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings

schemathesis = pytest.importorskip("schemathesis", reason="schemathesis is not installed")


@pytest.fixture(scope="session")
def api_schema(filled):
    from pipeline.web.app import create_app

    return schemathesis.openapi.from_asgi("/api/openapi.json", create_app(filled))


PATHS = (
    "abbreviations", "articles/{id}", "facets", "figures", "graph", "health", "said", "search", "search/facets",
    "stats",
    "statements/{id}", "suggest", "trace", "who",
)  # fmt: skip


@pytest.mark.parametrize("path", PATHS)
def test_every_answer_is_one_that_the_document_names(api_schema, path):
    @settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
    @given(case=api_schema[f"/api/v1/{path}"]["GET"].as_strategy())
    def ask(case):
        case.call_and_validate()

    ask()


def test_every_route_of_the_document_was_asked(page):
    assert set(page.get("/api/openapi.json").json()["paths"]) == {f"/api/v1/{path}" for path in PATHS}


@pytest.mark.parametrize(
    ("address", "names"),
    [
        ("/api/v1/said?about=Inpres+2/2021&limit=1", {"rows", "total", "limit", "offset", "exact", "understood"}),
        ("/api/v1/facets?about=Inpres+2/2021", {"speaker", "institution", "regulation", "publisher", "stance", "type"}),
        ("/api/v1/trace?regulation=inpres+no+2+tahun+2021&limit=1", {"id", "months", "speakers", "statements"}),
        ("/api/v1/graph?around=Inpres+2/2021&kind=person", {"knots", "links", "left_out"}),
        ("/api/v1/suggest?q=gal", {"rows"}),
        ("/api/v1/health", {"status", "version", "articles"}),
    ],
)
def test_answers_bear_the_names_of_the_record(page, address, names):
    answer = page.get(address)
    assert answer.status_code == 200 and names <= set(answer.json())


def test_a_row_bears_the_names_of_the_api(page):
    from dataclasses import fields

    from pipeline.schema.answers import StatementRow

    row = page.get("/api/v1/said?limit=1").json()["rows"][0]
    assert list(row) == [field.name for field in fields(StatementRow)]
    assert page.get(f"/api/v1/statements/{row['id']}").json()["words"] == row["words"]


def test_what_is_on_a_page_is_what_the_api_gives(page):
    whole = page.get("/api/v1/said?about=Inpres+2/2021&limit=500").json()
    parts = [page.get(f"/api/v1/said?about=Inpres+2/2021&limit=5&offset={n}").json()["rows"] for n in (0, 5)]
    assert [row["id"] for part in parts for row in part] == [row["id"] for row in whole["rows"][:10]]


@pytest.mark.parametrize("day", ["2023", "2023-07", "2023-07-27", "2024-02-29", "2023-11-30", "1999-12-31"])
def test_a_year_a_month_and_a_day_are_days(page, day):
    assert page.get(f"/api/v1/said?since={day}&until={day}").status_code == 200


@pytest.mark.parametrize(
    ("address", "status"),
    [
        ("/api/v1/articles/tidak-ada", 404), ("/api/v1/statements/x", 404), ("/api/v1/said?since=kemarin", 422),
        ("/api/v1/said?since=2023-02-30", 422), ("/api/v1/said?since=2023-02-29", 400),
        ("/api/v1/said?from=2023", 422), ("/api/v1/who?name=Wirya&bogus=1", 422), ("/api/v1/health?x=1", 422),
        ("/api/v1/said?limit=0", 422), ("/api/v1/said?type=bohong", 422), ("/api/v1/trace?regulation=bukan", 404),
        ("/api/v1/graph?around=tidakadaorangini", 404), ("/api/v1/trace", 422), ("/api/v1/tidak-ada", 404),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said(page, address, status):
    answer = page.get(address)
    assert answer.status_code == status and answer.json()["detail"]


def test_the_document_is_explained_on_a_page_of_ours(page):
    text = page.get("/api/docs").text
    for path in page.get("/api/openapi.json").json()["paths"]:
        assert f"GET {path}" in text
    assert "cdn" not in text and "<script>" not in text
