"""What an empty answer tells instead: "nobody says these words, but 3 articles hold them and quote Riza"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pipeline.api.law_labels import regulation_label
from pipeline.api.question_words import is_light, words_of
from pipeline.api.telling import shortened
from pipeline.indonesian.regulations import parts
from pipeline.schema.answers import Count, Understood
from pipeline.store import elsewhere, laws, quantities, statements
from pipeline.store.database import Database
from pipeline.store.quantities import WantedFigures
from pipeline.store.roots import PERCENT, rooted, roots
from pipeline.store.statements import Wanted
from pipeline.store.topics import Topic, ids

#: Articles named in a hint.
NAMED = 3


def of_nothing(database: Database, wanted: Wanted, notes: Sequence[Understood] = ()) -> tuple[Understood, ...]:
    """Return where the words of a question without answers stand, with the number of such articles as the label.

    Where somebody was asked for, articles that quote him count ("quoting"); without any, all that hold the words do
    ("holding"). Where a side, a manner or a law's article was asked for, the statements without it count ("otherwise",
    its ``ids`` telling which); outside the days asked for ("elsewhen"); of the speaker, and of others on the law
    ("apart"). Of somebody who is never quoted, the articles that name him count ("silent", "unquoted" where none does);
    "nowhere" are words that no article holds, "scattered" those that none holds together.
    """
    if wanted.nobody:
        return _of_others(database, wanted, notes)
    if any(note.kind == "lacking" for note in notes):
        return (_apart(database, wanted, notes) or _held(database, wanted.words),)
    if wanted.topics and (unsaid := _only_mentioned(database, wanted.topics)) is not None:
        return (unsaid,)
    if wanted.topics and not laws.mentioned(database, wanted.topics):
        return (_of_unknown_law(database, _subject(wanted, notes)),)
    told = _outside(database, wanted) or _otherwise(database, wanted, notes)
    told = told or (None if wanted.words else _apart(database, wanted, notes))
    return (told,) if told else _by_words(database, wanted, notes)


def _by_words(database: Database, wanted: Wanted, notes: Sequence[Understood]) -> tuple[Understood, ...]:
    """Return where words stand that no statement has, or the name of one who says nothing here."""
    somebody = _somebody(wanted)
    words = wanted.words or (next((note.words for note in notes if note.kind in _SPEAKERS), "") if somebody else "")
    if not words or (wanted.topics and not wanted.words):
        return ()
    found, kind = (elsewhere.quoting(database, wanted) if somebody and wanted.words else []), "quoting"
    if not found and wanted.words and (told := _apart(database, wanted, notes)):
        return (told,)
    if not found:
        found, kind = elsewhere.holding(database, words), "holding" if wanted.words else "silent"
    if not found:
        none = _nowhere(database, words) if wanted.words else Understood(words, "unquoted")
        return () if wanted.topics else (none,)
    return (Understood(words, kind, tuple(found[:NAMED]), str(len(found))),)


def _held(database: Database, words: str) -> Understood:
    """Return in how many articles the words of a question stand, else that none holds them."""
    found = elsewhere.holding(database, words)
    if not found:
        return _nowhere(database, words)
    return Understood(words, "holding", tuple(found[:NAMED]), str(len(found)))


def _of_unknown_law(database: Database, name: str) -> Understood:
    """Return the articles that hold the words of a law that is not known by them; "nowhere" where none does."""
    found = elsewhere.holding(database, name)
    return Understood(name, "holding", tuple(found[:NAMED]), str(len(found))) if found else Understood(name, "nowhere")


def _nowhere(database: Database, words: str) -> Understood:
    """Return which of some words no article holds ("nowhere"), else that none holds them all."""
    phrases = PERCENT.sub(r"\1%", words).replace('"', " ").split() if words.count('"') != 2 else [words]
    missing = [word for word in phrases if roots(word) and not elsewhere.holding(database, word)]
    return Understood(" ".join(missing), "nowhere") if missing else Understood(words.replace('"', ""), "scattered")


#: Kinds of notes that tell who speaks.
_SPEAKERS = ("person", "institution", "group", "position")


def _somebody(wanted: Wanted) -> bool:
    return bool(wanted.speakers or wanted.institutions or wanted.positions or wanted.speaker or wanted.institution)


def _count(database: Database, wanted: Wanted) -> int:
    return statements.find(database, wanted, limit=1).total


def _outside(database: Database, wanted: Wanted) -> Understood | None:
    """Return how many statements there are on other days than those asked for."""
    if not (wanted.since or wanted.until):
        return None
    found = _count(database, replace(wanted, since=None, until=None))
    span = " – ".join((wanted.since or "…", wanted.until or "…"))
    return Understood(span, "elsewhen", ("statements",), str(found)) if found else None


def _otherwise(database: Database, wanted: Wanted, notes: Sequence[Understood]) -> Understood | None:
    """Return how many statements there are without the side, the manner or the law's article asked for."""
    if wanted.only is None and not (wanted.stance or wanted.type):
        return None
    found = _count(database, replace(wanted, only=None, stance=None, type=None))
    asked = next((note for note in notes if note.kind in ("side", "pasal", "manner")), None)
    way = (asked.ids[0] if asked.kind == "side" else asked.kind) if asked else "manner"
    subject = _subject(wanted, notes)
    return Understood(subject, "otherwise", (way if subject else "plain",), str(found)) if found else None


def _subject(wanted: Wanted, notes: Sequence[Understood]) -> str:
    """Return what is asked about as it was typed: the law, else the words."""
    typed = next((note.words for note in notes if note.kind == "regulation"), "")
    return typed or wanted.words or next((regulation_label(number) for number in ids(wanted.topics)), "")


def _apart(database: Database, wanted: Wanted, notes: Sequence[Understood]) -> Understood | None:
    """Return how many statements somebody makes on other things, and how many others make on what is asked about."""
    if not (wanted.topics or wanted.words) or not _somebody(wanted):
        return None
    law = _subject(wanted, notes)
    name = next((note.words for note in notes if note.kind in _SPEAKERS), "")
    post = next((note.words for note in notes if note.kind == "position"), "")
    name = f"{post} dari {name}" if wanted.institution and post and post != name else name
    others = _count(database, Wanted(topics=wanted.topics, words=wanted.words))
    his = replace(wanted, positions=()) if wanted.speakers else wanted  # the person is named, not who sits in the post
    own = _count(database, replace(his, topics=(), words="", only=None, stance=None, since=None, until=None))
    return Understood(law, "apart", (), str(others), (Count("speaker", name, own),)) if others else None


def _of_others(database: Database, wanted: Wanted, notes: Sequence[Understood]) -> tuple[Understood, ...]:
    """Return how many statements others make on what somebody was asked about whom the base does not quote."""
    name = next((note.words for note in notes if note.kind in ("nobody", "silent")), "")
    if not name or not (wanted.topics or wanted.words):
        return ()
    others = _count(database, replace(wanted, nobody=False))
    return (
        (Understood(_subject(wanted, notes), "apart", (), str(others), (Count("speaker", name, 0),)),) if others else ()
    )


def _only_mentioned(database: Database, topics: Sequence[Topic]) -> Understood | None:
    """Return in how many articles laws are mentioned of which nobody speaks: "Perpres 42/2018"."""
    if statements.find(database, Wanted(topics=tuple(topics)), limit=1).total:
        return None
    found = laws.coverage(database, topics).articles
    known = [row["id"] for row in laws.known(database, ids(topics)) if row["mentions"]]
    label = regulation_label(known[0]) if known else ""
    return Understood(label, "mentioned", (known[0],), str(found)) if found and known else None


def of_no_figure(database: Database, wanted: WantedFigures) -> tuple[Understood, ...]:
    """Return how many figures there are of other times than asked for.

    Where there are none, how many articles hold the words that no figure measures.
    """
    words, told = wanted.words, wanted.told
    if any(told):
        others = quantities.find(database, replace(wanted, told=(None, None)), limit=1).total
        span = " – ".join(dict.fromkeys((told[0] or "…", told[1] or "…")))
        if others:
            return (Understood(span, "elsewhen", ("figures",), str(others)),)
    found = elsewhere.holding(database, words) if words else []
    if not found:
        return (_nowhere(database, words),) if words else ()
    return (Understood(words, "unmeasured", tuple(found[:NAMED]), str(len(found))),)


def laws_beside(database: Database, words: str) -> str:
    """Return the laws most named in articles that hold words, for one who asks for a law by what it is about."""
    held = list(elsewhere.holding(database, words))
    return ", ".join(regulation_label(number) for number in laws.named_in(database, held, most=NAMED))


#: Mentions of a law whose sentences are looked through, and how much of one is told.
LOOKED_THROUGH, LONG = 300, 240


def _has_phrases(sentence: str, words: Sequence[str]) -> bool:
    """Tell whether a sentence has what stands between quotation marks word for word: "tidak menolak"."""
    said = f" {rooted(sentence)} "
    return all(f" {rooted(phrase)} " in said for text in words for phrase in text.split('"')[1::2])


def sentences(database: Database, topics: Sequence[Topic], notes: Sequence[Understood]) -> tuple[Understood, ...]:
    """Return the sentences that name a law and hold the words which no statement on it has: "kapan ... berlaku".

    Where an article of it is asked for, "Pasal 27 UU ITE", they are those that cite it.
    """
    words = [note.words for note in notes if note.kind in ("words", "without")]
    part = next((note for note in notes if note.kind == "pasal"), None)
    told = [word.text for word in words_of(" ".join(words)) if part is None or not is_light(word)]
    wanted = set(roots(" ".join(told)))
    if not topics or not (wanted or part):
        return ()
    found: dict[str, Understood] = {}
    for row in laws.mentions(database, topics, limit=LOOKED_THROUGH).rows:
        if part is not None and not parts.holds(row.pasal or "", part.ids[0]):
            continue
        said = row.context.replace("‹", "").replace("›", "")
        if wanted <= set(roots(said)) and _has_phrases(said, words) and said not in found:
            typed = " ".join((*((part.words,) if part else ()), *words))
            found[said] = Understood(typed, "sentence", (row.article,), shortened(said, LONG))
    return tuple(found.values())[:NAMED]
