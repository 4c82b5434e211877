"""The log: one JSON object a line, errors with their trace, never what a reader asked for."""

from __future__ import annotations

import json
import logging

import pytest
from fastapi.testclient import TestClient

from pipeline.web import access_log, ask
from pipeline.web.app import create_app


@pytest.fixture
def log(tmp_path):
    file = tmp_path / "jejak.log"
    before = [(logging.getLogger(name), logging.getLogger(name).handlers[:]) for name in ("jejak.web", "uvicorn")]
    access_log.write_to(str(file))
    yield file
    for logger, handlers in before:
        logger.handlers[:] = handlers


def test_a_request_is_logged_without_its_question(log, filled):
    with TestClient(create_app(filled)) as client:
        client.get("/?q=rahasia+sumber")
        client.get("/artikel/tidak-ada")
    lines = [json.loads(line) for line in log.read_text().splitlines()]
    assert [(line["path"], line["status"]) for line in lines] == [("/", 200), ("/artikel/tidak-ada", 404)]
    assert all({"time", "level", "event", "method", "ms"} <= set(line) for line in lines)
    assert "rahasia" not in log.read_text()


def test_what_we_did_not_foresee_is_said_plainly_and_logged(log, filled, monkeypatch):
    monkeypatch.setattr(ask, "_first", lambda request: 1 / 0)
    with TestClient(create_app(filled), raise_server_exceptions=False) as client:
        answer = client.get("/")
    assert answer.status_code == 500 and "Kesalahan ada pada kami" in answer.text and "ZeroDivision" not in answer.text
    line = next(line for line in map(json.loads, log.read_text().splitlines()) if line["level"] == "ERROR")
    assert "ZeroDivisionError" in line["trace"]
