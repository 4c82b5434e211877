"""Words of a question that give nothing beside a speaker or a law: they are left out, and that is told.

"Sri Wulandari rapat kabinet" is answered with what Sri Wulandari says of meetings, where "kabinet" is the commoner
word of the two. Where the rarest one is missing, or a fact is asked for, "berapa rapat kabinet Sri Wulandari", the rest
is no answer: it is marked and stands behind, and is left away where no word of the topic is in it. What a reader sets
apart as spoken about, "Sri soal rapat", is never left out, nor are a place, a number, the word for a part of a body, or
a body beside a post: "KPU Manggarai" is no other KPU, "dosen Undana" no lecturer of another school.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pipeline.api import body_names, naming_posts, other_forms, question_ways, told_months, unknown_names
from pipeline.api.facts import is_act
from pipeline.api.question_words import Word, is_done, is_light, speaks, tells_when, words_of
from pipeline.schema.answers import StatementRow, Understood
from pipeline.store import elsewhere, laws, ledger, statements
from pipeline.store.database import Database
from pipeline.store.search import matches
from pipeline.store.statements import ENOUGH, Wanted
from pipeline.store.topics import ids

#: Words of one question that are tried one by one.
TRIED = 8
#: Articles named that hold the words around what somebody says.
NAMED = 3
#: Letters of a short form at most.
LONGEST_SHORT = 8
#: Statements shown that lack what decides a question, and how a row tells that it is one.
MARKED, LACKING = 3, "lacking"


def loosened(
    database: Database, wanted: Wanted, notes: Sequence[Understood], loose: str, *, fact: bool = False
) -> tuple[Wanted, tuple[Understood, ...]]:
    """Return what is wanted without the loose words that no statement has, if it then has an answer.

    A year behind such words may be part of what they name: "upah minimum 2021" is of no period then.

    Args:
        database: the base.
        wanted: what is wanted, all words in it.
        notes: how the question was read.
        loose: words that nothing sets apart as what is spoken about.
        fact: a fact is asked for, so that every word of the question tells which.
    """
    known = wanted.speakers or wanted.institutions or wanted.positions or wanted.topics
    if wanted.nobody or statements.are_any(database, wanted):
        return wanted, tuple(notes)
    if (dated := _with_year(database, wanted, notes, wanted)) is not None:
        return dated
    if (later := told_months.looked_for(database, wanted, notes)) is not None:
        return later
    if (full := _in_full(database, wanted, notes) or other_forms.looked_for(database, wanted, notes)) is not None:
        return full
    if (plain := _without_light(database, wanted, notes, fact=fact)) is not None:
        return plain
    fewer = _with_fewer(database, wanted, notes, loose, fact=fact) if known else None
    if fewer is not None and fewer[0] is not wanted:
        return fewer
    somebody = wanted.speakers or wanted.institutions or wanted.positions
    beside = _in_its_articles(database, wanted, notes, loose) if somebody and not fact else None
    return beside or fewer or (wanted, tuple(notes))


def _without_light(
    database: Database, wanted: Wanted, notes: Sequence[Understood], *, fact: bool
) -> tuple[Wanted, tuple[Understood, ...]] | None:
    """Return what is wanted without words that carry no topic, "untuk"; where a fact is asked for, "nanti" tells which.

    One word alone is left out beside a law.
    """
    light = [word for word in words_of(wanted.words) if is_light(word)]
    left = " ".join(word for word in wanted.words.split() if word not in [one.text for one in light])
    if not light or '"' in wanted.words or not (left or wanted.topics):
        return None
    plain = replace(wanted, words=left)
    total = statements.find(database, plain, limit=1).total
    dropped = " ".join(word.text for word in light)
    if not total:
        return None
    if fact and any(map(tells_when, light)):
        return wanted, (*notes, Understood(dropped, "lacking", (left,), str(total)))
    told = [note for note in notes if note.kind not in ("words", "dropped")]
    told += [Understood(left, "words")] if left else []
    unused = " ".join([*(note.words for note in notes if note.kind == "dropped"), dropped])
    return plain, (*told, Understood(unused, "dropped", (), unused))


def of_post(database: Database, wanted: Wanted, notes: tuple[Understood, ...]) -> tuple[Understood, ...]:
    """Return notes that tell of who is in a post asked for beside somebody: "siapa jubir KPK saat Febri sudah keluar".

    Where nothing answers, what is marked is his who sits there, not what the other one says; nothing where many do.
    """
    lacks = wanted.positions and wanted.speakers and any(note.kind == "lacking" for note in notes)
    if lacks and len(wanted.positions) > naming_posts.TOLD:
        return tuple(replace(note, ids=()) if note.kind == "lacking" else note for note in notes)
    total = statements.find(database, _in_post(wanted), limit=1).total if lacks else 0
    post = Understood(wanted.words, "lacking", ("",), str(total))
    return tuple(post if total and note.kind == "lacking" else note for note in notes)


def _in_post(wanted: Wanted) -> Wanted:
    """Return what is wanted of a post or a law alone, whoever and whatever else was asked for."""
    return replace(wanted, speakers=() if wanted.positions else wanted.speakers, words="")


def _with_fewer(
    database: Database, wanted: Wanted, notes: Sequence[Understood], loose: str, *, fact: bool
) -> tuple[Wanted, tuple[Understood, ...]] | None:
    """Return what is wanted without those loose words that nothing has beside the rest.

    Where these decide what is asked, nothing is left out, and a note tells how many statements lack them.
    """
    words = loose.split()[:TRIED]
    if not words or any(map(question_ways.tells_which, words)) or _tells_another(wanted, words):
        return None
    fixed = [word for word in wanted.words.split() if word not in loose.split()]
    kept: list[str] = []
    for word in words if len(words) > 1 else ():
        if statements.are_any(database, replace(wanted, words=" ".join((*fixed, *kept, word)))):
            kept.append(word)
    tried = replace(wanted, words=" ".join((*fixed, *kept)))
    total = statements.find(database, tried, limit=1).total
    if not total:
        return None
    left = [word for word in loose.split() if word not in kept]
    if fact or _decides(database, left, tried.words.split()):
        rest = (tried.words,) if _is_of_topic(tried, few=total <= MARKED, fact=fact) else ()
        return wanted, (*notes, Understood(" ".join(_weighty(left)), "lacking", rest, str(total)))
    told = [n for n in notes if n.kind != "words"]
    told += [Understood(tried.words, "words")] if tried.words else []
    return tried, (*told, Understood(" ".join(left), "without", (), str(total)))


def _is_of_topic(tried: Wanted, *, few: bool, fact: bool) -> bool:
    """Tell whether what is left of a question is of its topic: of a fact, its law or a ``few`` on somebody's act."""
    words = words_of(tried.words)
    return any(map(_tells_topic, words)) or (fact and (bool(tried.topics) or (few and any(map(is_act, words)))))


def _weighty(words: Sequence[str]) -> list[str]:
    """Return the words of some that carry a topic, all where none does: "pilpres" of "kalau pilpres"."""
    return [word for word in words if not any(map(is_light, words_of(word)))] or list(words)


def _tells_topic(word: Word) -> bool:
    """Tell whether a word alone tells what is spoken about: "koperasi", not "menaikkan"."""
    return not (is_light(word) or is_act(word))


def _decides(database: Database, left: Sequence[str], kept: Sequence[str]) -> bool:
    """Tell whether the rarest word of a question is among those left out of it."""
    counted = {word: matches(database, "statement_words", word) for word in (*left, *kept)}
    return min(counted[word] for word in _weighty(left)) <= min((counted[word] for word in kept), default=ENOUGH)


def lacking(database: Database, wanted: Wanted, notes: Sequence[Understood]) -> tuple[StatementRow, ...]:
    """Return the newest statements without the words that decide a question, marked as what they are: no answer."""
    note = next((note for note in notes if note.kind == "lacking" and note.ids), None)
    if note is None:
        return ()
    rest = replace(wanted, words=note.ids[0]) if note.ids[0] else _in_post(wanted)
    found = statements.find(database, rest, limit=MARKED)
    return tuple(replace(row, basis=LACKING) for row in found.rows)


def _tells_another(wanted: Wanted, words: Sequence[str]) -> bool:
    """Tell whether words make another of the one found: "KPU | Manggarai", "pengajar hukum | Undana", "Ratna | Wirya".

    A name is never left out, whosever it is.
    """
    if any(unknown_names.is_proper(word) for word in words):
        return True
    if body_names.tells_which(words) or not wanted.positions:
        return body_names.tells_which(words)
    parts = (words[at:end] for at in range(len(words)) for end in range(at + 1, len(words) + 1))
    return any(naming_posts.is_body(" ".join(part)) for part in parts)


def _in_its_articles(
    database: Database, wanted: Wanted, notes: Sequence[Understood], loose: str
) -> tuple[Wanted, tuple[Understood, ...]] | None:
    """Return what a speaker says in articles that hold the words, though his own words do not: "Sri soal kereta cepat".

    What is told by a place, a number or a body of another post, "KPU Manggarai", is not his.
    """
    # "kenapa Sri ditahan" is no question for her words
    befallen = any(is_done(word) and not speaks(word) for word in words_of(loose)[:1])
    if not wanted.words or befallen or _tells_another(wanted, loose.split()):
        return None
    words = wanted.words if '"' in wanted.words else " ".join(_weighty(wanted.words.split()))
    articles = elsewhere.quoting(database, replace(wanted, words=words))
    only = elsewhere.said_in(database, articles, replace(wanted, words="")) if articles else ()
    if not only:
        return None
    told = [note for note in notes if note.kind != "words"]
    return replace(wanted, words="", only=only), (
        *told,
        Understood(words, "around", tuple(articles[:NAMED]), str(len(articles))),
    )


def _in_full(
    database: Database, wanted: Wanted, notes: Sequence[Understood]
) -> tuple[Wanted, tuple[Understood, ...]] | None:
    """Return what is wanted with short forms in full, as the press gives them: "UMP" is "upah minimum provinsi"."""
    short = [word for word in wanted.words.split() if word.isupper() and 1 < len(word) <= LONGEST_SHORT]
    full = wanted.words
    for word in short:
        forms = ledger.read(database, word, conflicts=False, limit=2)
        if len(forms) == 1 and not forms[0].rivals:
            full = full.replace(word, forms[0].expanded.lower())
    if full == wanted.words:
        return None
    told = [Understood(full, "words") if note.kind == "words" else note for note in notes]
    spelt = replace(wanted, words=full)
    if statements.are_any(database, spelt):
        return spelt, tuple(told)
    return _with_year(database, spelt, told, wanted)


def _with_year(
    database: Database, wanted: Wanted, notes: Sequence[Understood], printed: Wanted
) -> tuple[Wanted, tuple[Understood, ...]] | None:
    """Return what is wanted of any time, where the year is part of the ``printed`` name: "upah minimum 2021"."""
    year = next((note.words for note in notes if note.kind == "period" and note.words.isdigit()), "")
    if not year or not (wanted.words or wanted.topics):
        return None
    named = replace(wanted, since=None, until=None)
    if not statements.are_any(database, named) or not _is_named_with(database, printed, year):
        return None
    told = [note for note in notes if note.kind != "period"]
    name = printed.words or next((note.words for note in notes if note.kind == "regulation"), "")
    return named, (*told, Understood(f"{name} {year}", "dated", (), year))


def _is_named_with(database: Database, wanted: Wanted, year: str) -> bool:
    """Tell whether a year stands with the words in print, or in the title of the law: "Upah Minimum Tahun 2021"."""
    titles = (row["title"] or "" for row in laws.known(database, ids(wanted.topics)))
    if wanted.topics and any(year in title.split() for title in titles):
        return True
    phrases = (f'"{wanted.words} {year}"', f'"{wanted.words} tahun {year}"') if wanted.words else ()
    return any(elsewhere.holding(database, phrase) for phrase in phrases)
