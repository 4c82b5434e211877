"""How a question was read, told before its answer: what was understood, what was not used, what stands beside."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator

from pipeline.cli.messages import say
from pipeline.schema.answers import Understood


def tell(notes: Iterable[Understood]) -> None:
    """Print how a question was read to standard error, whatever the form of the answer."""
    for line in dict.fromkeys(line for note in notes for line in lines(note)):
        print(line, file=sys.stderr)


def counted(note: Understood) -> str:
    """Return names with their statements: "Sri Wulandari (12 pernyataan), Bagus Laksmana (3 pernyataan)"."""
    return ", ".join(f"{c.label} ({say('statements_of', n=c.count)})" for c in note.shares)


def lines(note: Understood) -> Iterator[str]:
    """Yield the lines of one note: "UU Cipta Kerja = UU 11/2020 (118 artikel), UU 6/2023 (3 artikel)"."""
    if note.kind == "offered":
        shown = ", ".join(f"{c.label} ({say('mentions', n=c.count)})" for c in note.shares)
        yield say("read_offered", names=shown or note.label)
    elif note.kind in ("dropped", "nobody", "untimed", "counted"):
        yield say(f"read_{note.kind}", words=note.words)
    elif note.kind in ("order", "type"):
        yield say(f"read_{note.kind}_{note.ids[0]}", words=note.words)
    elif note.kind == "sentence":
        yield say("read_sentence", words=note.words, sentence=note.label, article=note.ids[0])
    elif note.kind == "dated":
        yield say("read_dated", words=note.words, year=note.label)
    elif note.kind == "without":
        yield say("read_without", words=note.words, n=note.label)
    elif note.kind == "partly":
        yield say("read_partly", words=note.words, names=counted(note))
    elif note.kind == "compared":
        yield say("read_compared", names=counted(note))
    elif note.kind == "side":
        yield say(f"read_side_{note.ids[0]}", words=note.words)
    elif note.kind == "limited":
        yield say("read_limited", n=note.label)
    elif note.kind in ("quoting", "holding", "unmeasured", "silent"):
        yield say(f"read_{note.kind}", words=note.words.replace('"', ""), n=note.label, article=note.ids[0])
    elif note.kind == "otherwise":
        yield say(f"read_otherwise_{note.ids[0]}", words=note.words, n=note.label)
    elif note.kind == "elsewhen":
        yield say(f"read_elsewhen_{note.ids[0]}", words=note.words, n=note.label)
    elif note.kind == "misprint":
        yield say("read_misprint" if note.ids else "read_misprint_unknown", law=note.words, likely=note.label)
    elif note.kind == "period":
        yield say("read_period", words=note.words, span=note.label)
    elif note.kind == "mentioned":
        yield say("read_mentioned", words=note.words, n=note.label)
    elif note.kind == "apart":
        yield say("read_apart", words=note.words, n=note.label, name=note.shares[0].label, own=note.shares[0].count)
    elif note.kind == "turned":
        yield say("read_turned", span=note.label)
    elif note.kind == "pasal":
        yield say("read_pasal", articles=note.label)
    elif note.kind in ("nowhere", "unquoted"):
        yield say(f"read_{note.kind}", words=note.words.replace('"', ""))
    elif note.kind == "worded":
        yield say("read_worded", words=note.words, n=note.label)
    elif note.kind == "parts":
        yield say("read_parts", names=note.label)
    elif note.kind == "words":
        yield say("read_words", words=note.words)
    else:
        yield f"{note.words} = {note.label}"
        if note.shares:
            shares = ", ".join(f"{c.label} ({say('articles', n=c.count)})" for c in note.shares)
            yield say("read_shares", words=note.words, shares=shares)
