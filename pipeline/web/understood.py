"""How a question was read, told above its answer: each note in words, with what it names as links."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from urllib.parse import quote

from pipeline.api import telling
from pipeline.schema.questions import Understood
from pipeline.web.words import Words

#: Notes that are told in a sentence, in the order in which they are.
_TOLD = (
    ("nobody",), ("near",), ("partly", "compared", "namesakes"), ("untimed",), ("dated",), ("counted",), ("limited",),
    ("turned",), ("mentioned",), ("otherwise",), ("nowhere", "unquoted", "scattered"), ("worded",), ("misprint",),
    ("titled",),
    ("elsewhen",), ("apart",),
    ("quoting", "holding", "unmeasured", "silent"), ("without", "lacking", "around", "beside"), ("sentence", "closest"),
)  # fmt: skip
_PLACE = {kind: place for place, kinds in enumerate(_TOLD) for kind in kinds}
#: Notes told at the end, all of a kind together.
_AT_END = frozenset({"dropped", "offered"})
_HINTS = frozenset({"counted", "limited", "worded"})
_OF_TOPIC = frozenset({"otherwise", "worded", "apart"})
_IN_ARTICLES = frozenset({"quoting", "holding", "unmeasured", "silent", "sentence", "closest", "around", "beside"})
#: Notes that are a sentence of the news, told in its words.
_SENTENCES = frozenset({"sentence", "closest"})


@dataclass(frozen=True, slots=True)
class Tag:
    """Something that a note names, as a link: "Rina Utami", with how much there is of it."""

    href: str
    label: str
    law: bool = False
    count: str = ""


@dataclass(frozen=True, slots=True)
class Told:
    """A note in words; a ``hint`` stands back, ``quoted`` is a sentence of the news."""

    text: str
    tags: tuple[Tag, ...] = ()
    hint: bool = False
    quoted: str = ""


def meanings(notes: Iterable[Understood]) -> list[Understood]:
    """Return the notes that tell what words were taken for: "Mendagri" for a post."""
    return [note for note in notes if note.kind not in _PLACE and note.kind not in _AT_END]


def told(notes: Iterable[Understood], w: Words) -> Iterator[Told]:
    """Yield the notes that are told in a sentence, with links to what they name."""
    seen = Counter[str]()
    for note in sorted((note for note in notes if note.kind in _PLACE), key=lambda note: _PLACE[note.kind]):
        seen[note.kind] += 1
        tags = tuple(_tags(note, w, first=seen[note.kind] if note.kind in _SENTENCES else 1))
        yield Told(_text(note, w), tags, note.kind in _HINTS, note.label if note.kind in _SENTENCES else "")


def _text(note: Understood, w: Words) -> str:
    if note.kind == "nobody":
        return w("nobody_called", name=note.words)
    values = telling.values(note)
    counts = {"n": int(note.label) if note.label.isdecimal() else note.label, "own": values.get("own", "")}
    return w(telling.message(note), **values | {name: w.number(count) for name, count in counts.items()})


def _tags(note: Understood, w: Words, *, first: int) -> Iterator[Tag]:
    """Yield the links of a note; sentences of the news are numbered through all notes, from ``first`` on."""
    if note.kind in {"partly", "compared", "namesakes"}:
        for share in note.shares:
            asked = share.value if share.value[:2] in {"p-", "i-"} else share.label
            yield Tag(f"/?q={quote(asked)}", share.label, count=w("statements_of", n=w.number(share.count)))
    elif note.kind == "near":
        yield Tag(f"/?q={quote(note.ids[0])}", note.label)
    elif note.kind == "counted":
        yield Tag("/angka", w("nav_figures"))
    elif note.kind in _OF_TOPIC and note.words:
        yield Tag(f"/?about={quote(note.words)}", note.words)
    elif note.kind in {"mentioned", "misprint"}:
        label = note.words if note.kind == "mentioned" else note.label
        for number in note.ids:
            yield Tag(f"/peraturan/{quote(number, safe='')}", label, law=True)
    elif note.kind in _IN_ARTICLES:
        for place, number in enumerate(note.ids, first):
            yield Tag(f"/artikel/{quote(number, safe='')}", w("read_article", n=place))
