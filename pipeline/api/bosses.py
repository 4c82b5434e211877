"""Heads of bodies as headlines call them: who asks for the "bos BRI" asks for its "Direktur Utama"."""

from __future__ import annotations

from typing import Any

from pipeline import resources
from pipeline.api import english_posts, naming_posts
from pipeline.api.question_words import Word, asks, is_word, words_of
from pipeline.store.database import Database

#: Words of a body's name at most.
LONGEST = 5


def put(database: Database, question: str) -> str:
    """Return a question with posts as the press prints them, a boss's as that which he holds here: "mayor of Solo"."""
    question = english_posts.put(question)
    said = words_of(question)
    at = next((n for n, word in enumerate(said) if word.low in _table()["words"]), None)
    if at is None or '"' in question:
        return question
    for end in range(min(len(said), at + 1 + LONGEST), at + 1, -1):
        if not _goes_on(said, end) and (post := _post(database, said[at + 1 : end])):
            return " ".join((*_typed(said[:at]), post, *_typed(said[end:])))
    return question


def _goes_on(said: tuple[Word, ...], end: int) -> bool:
    """Tell whether a name goes on behind a place: "Bank" in "Bank Desa"."""
    return end < len(said) and said[end].text[0].isupper()


def _post(database: Database, body: tuple[Word, ...]) -> str:
    """Return the post that leads a body, "direktur utama BRI"; "" where words name none, or nobody leads it here."""
    if any(map(asks, body)) or (len(body) == 1 and is_word(body[0].low)):
        return ""
    posts = (f"{head} {' '.join(_typed(body))}" for head in _table()["heads"])
    return next((post for post in posts if naming_posts.posts_of(database, post, bare=False)), "")


def _typed(said: tuple[Word, ...]) -> list[str]:
    return [word.text for word in said]


def _table() -> dict[str, Any]:
    table: dict[str, Any] = resources.toml("offices.toml")["bosses"]
    return table
