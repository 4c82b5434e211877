"""What a reader's words mean: speakers, regulations, sides, times and plain words, with a note on each of them.

A question is never answered in part without saying so: what is not used is noted as dropped.
"""

from __future__ import annotations

from dataclasses import replace

from pipeline.api import (
    bosses,
    naming_bodies,
    naming_groups,
    naming_posts,
    naming_speakers,
    offices,
    post_words,
    stands,
    underlings,
    unknown_names,
    wishes,
)
from pipeline.api.law_labels import regulation_label
from pipeline.api.law_windows import Law, laws_in
from pipeline.api.meaning import Meant
from pipeline.api.naming_laws import bearing, meant, names_kind, topics, understood
from pipeline.api.question_parts import asked_of_at, spoken_about_at
from pipeline.api.question_times import Time, time_in
from pipeline.api.question_words import (
    LONGEST,
    Word,
    addresses,
    asks,
    asks_which,
    asks_who,
    asks_why,
    introduces,
    is_law_word,
    is_title,
    is_word,
    manner_of,
    parts_topics,
    relates,
    side_at,
    speaks,
    takes_side,
    words_of,
)
from pipeline.indonesian.keys import fold
from pipeline.indonesian.regulations import parts
from pipeline.schema.answers import Understood
from pipeline.store import entities, statements
from pipeline.store.database import Database
from pipeline.store.statements import Wanted


def who(database: Database, words: str) -> Meant:
    """Read words as who speaks: a person, an institution, a post; else as a whole question, whose speaker counts."""
    found = _whole(database, words)
    if not found.nobody:
        return found
    if (empty := _empty_office(database, words)) is not None:
        return empty
    stands_in = offices.acting(words)[1] and not any(map(asks, words_of(words)))
    read = None if stands_in and naming_posts.is_post(words) else _pieces(database, words)
    if read is not None:
        return read
    if any(map(asks, words_of(words))):
        return _only_words(database, words, words_of(words))
    partly = naming_speakers.partly(database, words)
    return partly if partly.notes else Meant(notes=(Understood(words, "nobody"),))


def _whole(database: Database, words: str) -> Meant:
    """Read words as one speaker, a title before a post left out: "pak menteri", "para gubernur"."""
    said = words_of(words)
    rest = " ".join(word.text for word in said[1:]) if said and is_title(said[0]) else ""
    found = naming_groups.of_group(database, rest or words) or naming_speakers.named(database, words)
    if found.nobody and not any(parts_topics(word) or relates(word) for word in said):
        found = underlings.of(database, rest or words) or found
    if not found.nobody or not rest:
        return found
    return naming_speakers.named(database, rest) if post_words.roles_of(rest) else found


def plainly(words: str) -> Meant | None:
    """Return a topic as words to look for that was taken for a law by its title alone; None for a law by its kind."""
    lawful = not words.strip() or names_kind(words)
    return None if lawful else Meant(words=words, notes=(Understood(words, "words"),))


def about(database: Database, words: str) -> Meant:
    """Read words as what is spoken about: every regulation that they may mean, else plain words."""
    said = words_of(words)
    laws = laws_in(database, said) if len(said) <= LONGEST else ()
    if laws and (len(laws) > 1 or laws[0].closed - laws[0].named < len(said)):
        return _left(said, _of_laws(database, said, laws), _taken(laws), database=None)
    ids = meant(database, words)
    named = ids if names_kind(words) else bearing(words, ids)
    if named and (names_kind(words) or statements.newest(database, Wanted(topics=topics(named)), most=1)):
        return Meant(topics=topics(named), notes=understood(database, words, named))
    beside = (Understood(words, "offered", (number,), regulation_label(number)) for number in ids)
    return Meant(words=words, notes=(Understood(words, "words"), *beside))


def anything(database: Database, words: str) -> Meant:
    """Read the words of one search box: a whole name, else laws, speakers, sides and times in it, else plain words."""
    said = words_of(words)
    laws = laws_in(database, said) if len(said) <= LONGEST else ()
    if said and not (laws and _taken(laws) == set(range(len(said)))):
        found = _whole(database, words)
        if not found.nobody:
            return found
        if (empty := _empty_office(database, words)) is not None:
            return empty
    return _pieces(database, words) or _only_words(database, words, said)


def _empty_office(database: Database, words: str) -> Meant | None:
    """Read an office that nobody holds here, "Ketua KPK": its body's own words are no answer, but are offered."""
    office = naming_posts.empty_office(words)
    if office is None and (placed := naming_posts.placed_office(words)):
        return Meant(positions=(fold(placed),), notes=(Understood(words, "position", (fold(placed),), placed),))
    if office is None:
        return naming_bodies.absent(database, words)
    label, body, name = office
    notes = [Understood(words, "position", (fold(label),), label)]
    notes += [Understood(words, "offered", (body,), name)] if entities.entity(database, body) else []
    return Meant(positions=(fold(label),), notes=tuple(notes))


def _only_words(database: Database, words: str, said: tuple[Word, ...]) -> Meant:
    """Return a question as words to look for, without those that only ask; a phrase in quotation marks stays whole."""
    if '"' in words or len(said) > LONGEST or all(asks(word) for word in said):
        return Meant(words=words, notes=(Understood(words, "words"),))
    taken: set[int] = set()
    read = wishes.told(said, taken, about=spoken_about_at(said))
    time = time_in(tuple(word if n not in taken else Word("", "") for n, word in enumerate(said)))
    if time is not None and not time.read and time.end - time.start < len(said):
        read = read.with_(_timed(said, time))
        taken |= set(range(time.start, time.end))
    read = read.with_(stands.denied(said, taken)).with_(stands.acts(said, taken))
    plain = replace(_plain(said, taken, sided=False), loose="")
    return read.with_(plain).with_(naming_speakers.bearing(database, plain.words, kind="offered"))


#: What is understood is told first, then what is not, then what stands beside.
_ORDER = (
    "person", "institution", "group", "parts", "position", "side", "manner", "regulation", "misprint", "pasal", "words",
    "period", "untimed", "dated", "order", "type", "counted", "compared", "without", "lacking", "partly", "nobody",
    "silent", "dropped", "worded", "offered",
)  # fmt: skip
_speaking, _spoken_about = who, about


def together(database: Database, *, who: str | None = None, about: str | None = None, ask: str | None = None) -> Meant:
    """Return what the parts of a question mean together; what ``who`` says of a topic gives way to ``about``."""
    with naming_posts.one_question(database):
        found = anything(database, bosses.put(database, ask)) if ask and ask.strip() else Meant()
        speaker = _speaking(database, bosses.put(database, who)) if who else Meant()
    topic = _spoken_about(database, about) if about else Meant()
    if speaker.topics and topic.topics:
        kept = tuple(note for note in speaker.notes if note.kind not in ("regulation", "offered", "misprint"))
        typed = " ".join(note.words for note in speaker.notes if note.kind == "regulation")
        speaker = replace(speaker, topics=(), notes=(*kept, Understood(typed, "dropped", (), typed)))
    found = found.with_(speaker).with_(topic)
    return replace(found, notes=tuple(sorted(found.notes, key=lambda note: _ORDER.index(note.kind))))


def _pieces(database: Database, words: str) -> Meant | None:
    """Return a question read piece by piece; None where no piece but plain words is in it."""
    said = words_of(words)
    if not said or len(said) > LONGEST:
        return None
    laws = laws_in(database, said)
    read = _left(said, _of_laws(database, said, laws), _taken(laws), database=database)
    return None if read.nobody and not (read.topics or read.side or read.unknown) else read


def _of_laws(database: Database, said: tuple[Word, ...], laws: tuple[Law, ...]) -> Meant:
    """Return what is meant by the laws that a question names, and by the articles of each: "Pasal 27 UU ITE"."""
    found = Meant()
    for law in laws:
        typed = " ".join(word.text for word in said[law.named : law.closed])
        found = found.with_(Meant(topics=topics(law.ids), notes=understood(database, typed, law.ids)))
        for start, end in ((law.start, law.named), (law.closed, law.end)):
            found = found.with_(_part(" ".join(word.text for word in said[start:end])))
    return found


def _part(words: str) -> Meant:
    """Return the articles of a law that words ask for: "Pasal 27 ayat 3"; what asks for none is told as not used."""
    wanted = parts.asked(words)
    if wanted:
        return Meant(pasal=wanted, notes=(Understood(words, "pasal", (wanted,), parts.label(wanted)),))
    return Meant(notes=(Understood(words, "dropped", (), words),)) if words else Meant()


def _taken(laws: tuple[Law, ...]) -> set[int]:
    return {place for law in laws for place in range(law.start, law.end)}


def _left(said: tuple[Word, ...], found: Meant, taken: set[int], *, database: Database | None) -> Meant:
    """Read what laws leave of a question; without ``database`` no speakers are looked for."""
    free = tuple(word if n not in taken else Word("", "") for n, word in enumerate(said))
    about = spoken_about_at(said)
    time = time_in(free, about=about)
    if time is not None:
        found = found.with_(_timed(said, time))
        taken |= set(range(time.start, time.end))
    found = found.with_(wishes.told(said, taken, about=about))
    if database is not None:
        found = found.with_(_speakers(database, said, taken, lawful=bool(found.topics)))
        found = unknown_names.told(database, said, taken, about, found)
        found = found.with_(wishes.compared(said, taken, found, about=about))
    found = found.with_(stands.denied(said, taken)).with_(stands.acts(said, taken))
    asked, about = any(map(asks_who, free)), spoken_about_at(free)
    spoken = asked or not found.nobody
    if asked or found.topics:
        found = found.with_(stands.side(free, taken, about=about))
    elif spoken:
        found = found.with_(stands.side(free, taken, about=about, verbs=True))
    if (spoken or found.topics) and not found.side:
        found = found.with_(stands.manner(free, taken, about=set() if asked else about))
    return found.with_(_plain(said, taken, sided=bool(found.topics or found.side), spoken=spoken))


def told_of(meant: Meant) -> tuple[Meant, tuple[str | None, str | None]]:
    """Return a question without the time in its words, and that time: "UMP 2021" -> "UMP", of 2021."""
    said = words_of(meant.words)
    time = time_in(said) if len(said) > 1 and not meant.topics else None
    left = " ".join(word.text for n, word in enumerate(said) if time and not time.start <= n < time.end)
    if time is None or not left:
        return meant, (None, None)
    notes = [Understood(left, "words") if note.kind == "words" else note for note in meant.notes]
    return replace(meant, words=left, notes=(*notes, *_timed(said, time).notes)), (time.since, time.until)


def _timed(said: tuple[Word, ...], time: Time) -> Meant:
    """Return what is meant by words of time: a period, or a note that they are not read as one."""
    typed = " ".join(word.text for word in said[time.start : time.end])
    if not time.read:
        return Meant(notes=(Understood(typed, "untimed"),))
    label = " – ".join(dict.fromkeys((time.since or "…", time.until or "…")))
    return Meant(since=time.since, until=time.until, notes=(Understood(typed, "period", (), label),))


def _plain(said: tuple[Word, ...], taken: set[int], *, sided: bool, spoken: bool = False) -> Meant:
    """Return the words that are left as those to look for; what else is not used is noted, but what only asks.

    ``sided``: a law is asked about, beside which a word that takes a side is none to look for; ``spoken``: a speaker
    is, beside whom no speech verb is.
    """
    about = spoken_about_at(said)
    placed = [(n, word) for n, word in enumerate(said) if n not in taken]
    left = [word for _, word in placed]
    idle = [
        asks(word)
        or (asks_why(word) and n + 1 in taken)
        or (sided and side_at((word,), 0) is not None)
        or (spoken and n not in about and speaks(word))
        for n, word in placed
    ]
    words = " ".join(word.text for word, none in zip(left, idle, strict=True) if not none)
    dropped = " ".join(word.text for word, none in zip(left, idle, strict=True) if none and not asks(word))
    notes = [Understood(words, "words")] if words else []
    notes += [Understood(dropped, "dropped", (), dropped)] if dropped else []
    fixed = about if spoken else about | asked_of_at(said)
    loose = " ".join(w.text for (n, w), none in zip(placed, idle, strict=True) if not none and n not in fixed)
    return Meant(words=words, loose=loose, notes=tuple(notes))


def _speakers(database: Database, said: tuple[Word, ...], taken: set[int], *, lawful: bool) -> Meant:
    """Find speakers among the words left, the longest names first; what is found is ``taken``.

    What follows "soal" is spoken about; behind "kata" stands a speaker again.

    Args:
        database: the base that knows them.
        said: the question's words.
        taken: places of words that are read already.
        lawful: a law is asked about, so that a single word beside it may be an institution that speaks.
    """
    found = Meant()
    about = spoken_about_at(said)
    whole = naming_bodies.spans(
        tuple(word if n not in taken | about else Word(";", ";") for n, word in enumerate(said))
    )
    for length in range(len(said), 0, -1):
        for start in range(len(said) - length + 1):
            places = set(range(start, start + length))
            window = said[start : start + length]
            if (taken | about) & places or asks(window[0]) or asks(window[-1]):
                continue
            if any(places & body and not body <= places for body in whole) or _is_in_law(said, start):
                continue
            bare = window[1:] if length > 1 and is_title(window[0]) else window
            introduced = _is_introduced(said, start, start + length)
            one = _speaker(database, " ".join(word.text for word in bare), introduced=introduced, lawful=lawful)
            if one is not None and length == 1 and _is_of_longer_name(database, said, start, taken, one):
                one = None
            if one is not None:
                found = found.with_(one)
                taken |= places
    return found


def _is_in_law(said: tuple[Word, ...], start: int) -> bool:
    """Tell whether words tell whose law is asked for, and name no speaker: "peraturan KPU apa yang mengatur ..."."""
    behind = said[start - 1].low if start else ""
    return (is_law_word(behind) or behind == "edaran") and asks_which(said[start:])


def _is_of_longer_name(database: Database, said: tuple[Word, ...], at: int, taken: set[int], one: Meant) -> bool:
    """Tell whether a single name is part of one that nobody bears here: "Hamsyari" in "Fahriza Hamsyari".

    Two whom everybody knows by one word stand side by side: "Ratna Wirya".
    """
    if not one.speakers or at in taken:
        return False
    before, after = (said[n] if 0 <= n < len(said) and n not in taken else Word("", "") for n in (at - 1, at + 1))
    if naming_speakers.may_be_given(before.text) and not _alone_known(database, before.text):
        return True
    beside = naming_speakers.named(database, after.text, parts=False) if len(after.text) > 2 else Meant()
    if not beside.speakers or asks(after) or is_word(after.text):
        return False
    return not (_alone_known(database, said[at].text) and _alone_known(database, after.text))


def _alone_known(database: Database, word: str) -> bool:
    """Tell whether one person, and an often named one, is meant by a single word."""
    found = entities.named(database, word, kinds=("person",), parts=False) if len(word) > 2 else []
    return len(found) == 1 and found[0]["articles"] > 2


def _is_introduced(said: tuple[Word, ...], start: int, end: int) -> bool:
    """Tell whether words stand where speakers do: behind "kata", before "soal", before what somebody does.

    So they do behind what asks why: "apa alasan PKS menolak UU Cipta Kerja".
    """
    after = said[end] if end < len(said) else Word("", "")
    if start > 0 and introduces(said[start - 1]):
        return True
    begins = all(asks_why(word) for word in said[:start])
    return (
        parts_topics(after)
        or addresses(after)
        or relates(after)
        or (begins and (takes_side(after) or bool(manner_of(after))))
    )


def _speaker(database: Database, words: str, *, introduced: bool, lawful: bool) -> Meant | None:
    """Return who bears words in the midst of a question; a single word of every day ("upah") is nobody's name."""
    if introduced and (group := naming_groups.of_group(database, words)):
        return replace(group, notes=tuple(note for note in group.notes if note.kind != "worded"))
    alone = " " not in words
    known = introduced and naming_posts.is_body(words)
    if alone and not known and (len(words) < 3 or is_word(words)) and not post_words.roles_of(words):
        return None
    found = naming_speakers.named(database, words, parts=False, bare=introduced)
    if found.nobody and not alone:
        found = naming_speakers.of_parts(database, words) or found
    if found.nobody and (not alone or naming_posts.is_post(words)):
        found = underlings.of(database, words) or _empty_office(database, words) or found
    if found.nobody and introduced and (unknown := naming_bodies.unquoted(words)) is not None:
        return unknown
    if found.nobody and naming_posts.is_post(words):
        return Meant(notes=(Understood(words, "nobody"),))
    partly = naming_speakers.partly(database, words) if found.nobody and alone and introduced else found
    if found.nobody and partly.notes:
        return partly
    body_alone = alone and not (found.speakers or found.positions) and not introduced
    if found.nobody or (body_alone and not (lawful and naming_speakers.speaks(database, found))):
        return None
    return found
