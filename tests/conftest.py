"""Fixtures that every room's tests may use."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="session")
def root() -> Path:
    return ROOT


@pytest.fixture(scope="session")
def corpus() -> Path:
    return ROOT / "corpus"


@pytest.fixture(scope="session")
def shared() -> Path:
    """The annotated articles and pages kept beside the project, where they are present."""
    folder = Path(os.environ.get("JEJAK_SHARED", ROOT.parent / "shared"))
    if not (folder / "gold").is_dir():
        pytest.skip("the annotated articles beside the project are absent (set JEJAK_SHARED)")
    return folder


@pytest.fixture(scope="session")
def nlp():
    """The whole pipeline, built once."""
    from pipeline.nlp.build import build

    return build()
