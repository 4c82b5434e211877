"""What the command says to its reader: Indonesian first, English by ``--lang en`` or ``JEJAK_LANG=en``."""

from __future__ import annotations

import os
from dataclasses import replace

from pipeline import resources
from pipeline.resources import translations
from pipeline.schema.answers import Check, IssueRow

LANGUAGES = ("id", "en")
_chosen = ""


def choose(language: str) -> None:
    """Set the language of everything said from now on: "id" or "en"."""
    global _chosen
    _chosen = language


def language() -> str:
    """Return the language chosen, else that of ``JEJAK_LANG``, else Indonesian."""
    wanted = _chosen or os.environ.get("JEJAK_LANG", "id")
    return wanted if wanted in LANGUAGES else "id"


def say(key: str, **values: object) -> str:
    """Return a message in the reader's language: ``say("none")`` -> "Tidak ada hasil."."""
    entry = resources.toml("messages.toml")[key]
    return translations.of_number(str(entry[language()]).format(**values), language())


def label(column: str) -> str:
    """Return the heading of a column: "speaker" -> "Pembicara"; a column without an entry stands as it is."""
    return named("column", column)


def named(room: str, value: str) -> str:
    """Return a value in the reader's language: ``named("kind", "person")`` -> "orang"; an unknown one as it is."""
    entry = resources.toml("messages.toml").get(f"{room}_{value.replace(' ', '_')}")
    return str(entry[language()]) if entry else value


def stance(value: str) -> str:
    """Return a stance in the reader's language: "denying" -> "membantah"; one without an entry stands as it is."""
    return named("stance", value)


def explain(error: object) -> str:
    """Return what an error says in the reader's language: "tak-ada.html: tidak ada berkas atau folder itu"."""
    return translations.translated(str(error), language())


def told(stage: str, code: str, detail: str) -> str:
    """Return an issue as one line in the reader's language: "pembacaan, kosong: a.html: berkas kosong"."""
    return translations.told(stage, code, detail, language())


def readable_issue(row: IssueRow) -> IssueRow:
    """Return an issue's row with stage, code and detail in the reader's language."""
    stage, code = translations.stage_name(row.stage, language()), translations.code_name(row.code, language())
    detail = translations.detail_of(row.code, row.detail, language())
    return replace(row, stage=stage, code=code, detail=detail)


def readable_check(check: Check) -> Check:
    """Return a check of the doctor in the reader's language: "foreign keys" -> "kunci asing"."""
    return replace(check, name=explain(check.name), detail=explain(check.detail))
