"""The Indonesian line filter: which lines of a page are not its article.

"Baca juga: Tarif Tol Naik" goes to the related articles, "SCROLL TO CONTINUE WITH CONTENT" and "Editor: Rani Sekar" go
away, and "Selanjutnya, setelah membayar tarif, warga menerima kartu." stays. The rules are ``boilerplate.toml``.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache, lru_cache

import regex

from pipeline.clean.clock import Clock
from pipeline.clean.datelines import opens
from pipeline.clean.inline_links import without_links
from pipeline.clean.repeats import copies
from pipeline.indonesian.speech.words import any_of
from pipeline.resources import read
from pipeline.schema import Related

#: No rule matches a longer line; a filter must not cost time on a paragraph.
LONGEST = 900
#: Seconds for one pattern on one line; a usual line takes a hundred-thousandth.
_PATIENCE = 1.0
#: What the page itself says, and nobody quoted: "Dapatkan akses penuh ke data itu, | kata Rangga" is an article's.
_UNSAID = frozenset({"promotion", "legal", "share"})
_SAID = regex.compile(rf",[\"”’]? (?:{any_of('quote_cues')}) \p{{Lu}}")
_QUOTES = "'\"‘’“”"
_LINK = regex.compile(r"\W(?:baca|simak|lihat|tonton|saksikan) juga\b", regex.I)
_PROSE_END = (".", "!", "?", '."', ".”", '?"', "?”", ",", ";", ":", "”", '"')


@dataclass(slots=True)
class Sorted:
    """Lines told apart: the article's own, those taken out, and the other articles that these name."""

    kept: list[str] = field(default_factory=list)
    dropped: list[str] = field(default_factory=list)
    related: list[Related] = field(default_factory=list)


@cache
def line_rules() -> tuple[tuple[str, regex.Pattern[str]], ...]:
    """Each rule's kind and pattern, in the order of the file."""
    entries = read.toml("boilerplate.toml")["line"]
    return tuple((entry["kind"], regex.compile(entry["pattern"], regex.I)) for entry in entries)


@cache
def inline_rules() -> tuple[regex.Pattern[str], ...]:
    """The bounded patterns for promotion inside a line."""
    return tuple(regex.compile(entry["pattern"]) for entry in read.toml("boilerplate.toml")["inline"])


@cache
def _whole(table: str) -> tuple[regex.Pattern[str], ...]:
    return tuple(regex.compile(entry["pattern"], regex.I) for entry in read.toml("boilerplate.toml")[table])


def ends_article(line: str) -> bool:
    """Whether a line heads what follows an article: "Berita Terkait", "Tags:", "Tinggalkan Balasan"."""
    return len(line) <= 100 and any(pattern.fullmatch(line) for pattern in _whole("after"))


def heads_comments(line: str) -> bool:
    """Whether a line heads the comments of readers: "3 Komentar", "Tinggalkan Balasan"."""
    return len(line) <= 80 and any(pattern.fullmatch(line) for pattern in _whole("comments"))


def reveals(button: str) -> bool:
    """Whether a button shows the rest of an article: "Baca selengkapnya", "Tampilkan semua"."""
    return any(pattern.fullmatch(button) for pattern in _whole("reveals"))


def is_furniture(line: str) -> bool:
    """Whether a line of a dump belongs to the page's lists, menus or sharing: "Terpopuler", "Bagikan ke WhatsApp"."""
    return any(pattern.fullmatch(line) for pattern in _whole("furniture"))


def heads_titles(line: str) -> bool:
    """Whether a line stands alone over the titles of other articles: "Baca Juga", "Berita Terkait:"."""
    return len(line) <= 60 and any(pattern.fullmatch(line) for pattern in _whole("title_head"))


def heads_caption(line: str) -> bool:
    """Whether the one line after this belongs to a picture or a video: "Perbesar", "Saksikan Video Pilihan Ini:"."""
    return len(line) <= 100 and any(pattern.fullmatch(line) for pattern in _whole("caption_head"))


def leads_on(line: str) -> bool:
    """Whether a line leads to the article's next page: "Halaman: 1 2 Show All", "1 dari 3 halaman"."""
    return len(line) <= 80 and any(pattern.fullmatch(line) for pattern in _whole("paging"))


@lru_cache(maxsize=8192)
def kind_of(line: str) -> str | None:
    """What a line is when it is not article text: "related", "advertisement", "credit", ...; None for a sentence."""
    stripped = line.strip()
    if not stripped or len(stripped) > LONGEST:
        return None
    if stripped[0] in _QUOTES and stripped[-1] in _QUOTES and _LINK.match(stripped):
        stripped = stripped[1:-1].strip()
    for kind, pattern in line_rules():
        if pattern.fullmatch(stripped):
            return None if kind in _UNSAID and _SAID.search(stripped) else kind
    return None


def without_promotion(line: str) -> str:
    """A line with the promotion inside it cut out, where its bounds are certain; the sentences around it meet."""
    for pattern in inline_rules():
        try:
            line = pattern.sub(" ", line, timeout=_PATIENCE)
        except TimeoutError:  # a line made to hold a pattern up is left as it is
            continue
    return line.strip()


def _is_title(line: str) -> bool:
    """Whether the line after a bare "Baca Juga" can be the other article's title: short, and no sentence."""
    if not 20 <= len(line) <= 160 or line.count(" ") < 3:
        return False
    return not line.endswith(_PROSE_END) or (line.endswith(("?", "!")) and _capitals(line) >= _TITLED)


def _capitals(line: str) -> float:
    """How many of a line's words begin with a capital, of all: nearly 1 for "Berapa Tarif Bus Kota Tahun Ini?"."""
    words = [word for word in line.split() if word[0].isalpha()]
    return sum(word[0].isupper() for word in words) / max(1, len(words))


def title_in(line: str) -> str | None:
    """The other article's title in a line that leads to one: "Rute Baru" of "Baca juga: Rute Baru"."""
    for kind, pattern in line_rules():
        if kind == "related" and (match := pattern.fullmatch(line)):
            title = match.groupdict().get("title")
            return title.strip() if title else None
    return None


def sort_lines(lines: list[str], *, headers: bool = True, clock: Clock | None = None) -> Sorted:
    """Tell an article's lines from promotion, credits and captions.

    Args:
        lines: the lines of a text, in order.
        headers: whether a bare "Baca Juga" line takes the title lines that follow with it, and "Perbesar" a caption;
            on a page these are links and captions, and gone already.
        clock: the page's time.
    """
    out = Sorted()
    taking = 0
    captioned = False
    before = ""
    for raw in lines:
        if clock:
            clock.check()
        line = raw.strip()
        if not line:
            continue
        if heads_titles(line):
            out.dropped.append(line)
            taking = _TITLES if headers else 0
        elif taking and _is_title(line):
            out.dropped.append(line)
            out.related.append(Related(line))
            taking -= 1
        elif captioned and _is_caption(line):
            out.dropped.append(line)
        else:
            _sort(line, out, before)
            taking = 0
        captioned = headers and heads_caption(line)
        before = line
    _drop_copies(out)
    return out


def _is_caption(line: str) -> bool:
    """Whether the line after "Perbesar" can be a picture's caption: no dateline, nobody speaks, no mark of its own."""
    return len(line) <= LONGEST and line[0] not in _QUOTES and not opens(line) and not kind_of(line)


#: A title that ends as a question has so many of its words with a capital.
_TITLED = 0.7
#: How many titles may follow a bare "Baca Juga" line.
_TITLES = 3


def _sort(line: str, out: Sorted, before: str) -> None:
    """Keep a line of the article, less the links and promotion inside it, or drop one of another kind.

    Args:
        line: the line.
        out: where it goes to.
        before: the line before it, the words of a post that the line signs.
    """
    kind = kind_of(line)
    if kind is not None:
        if kind == "post" and before and out.kept[-1:] == [before]:
            out.dropped.append(out.kept.pop())
        out.dropped.append(line)
        if kind == "related" and (title := title_in(line)):
            out.related.append(Related(title))
        return
    cut, titles = without_links(line)
    cut = without_promotion(cut)
    out.related += [Related(title) for title in titles]
    if cut != line:
        out.dropped.append(f"{len(line) - len(cut)} characters inside a line")
    if cut:
        out.kept.append(cut)


def _drop_copies(out: Sorted) -> None:
    """Drop what a page prints twice, such as the lead once more under a picture."""
    if twice := copies(out.kept):
        out.dropped += [line for at, line in enumerate(out.kept) if at in twice]
        out.kept = [line for at, line in enumerate(out.kept) if at not in twice]
