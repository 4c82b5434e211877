"""Turns column files of named entities into spaCy documents, with the labels of the model or as they come.

    python convert.py OUT.spacy FILE [FILE ...] [--labels raw|news] [--spacing plain|print|mixed] [--group 1]

A column file holds one word per line, its tag (B-, I-, O) last, and a blank line between sentences.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import spacy
from spacy.language import Language
from spacy.tokens import Doc, DocBin, Span
from spacy.util import filter_spans

sys.path.insert(0, str(Path(__file__).parent))
from posts import without_post

Sentence = list[tuple[str, str]]
Entity = tuple[int, int, str]

#: Tag names of the public sets, under the names this model uses.
NAMES = {"PERSON": "PER", "PLACE": "LOC", "ORGANISATION": "ORG", "NOR": "ORG"}

#: Types of names; a span of these without a capital or digit ("polisi", "mobil", "masjid") is a common noun.
NAMED = frozenset({"ORG", "GPE", "LOC", "FAC", "EVT", "PRD", "WOA", "LAW", "REG", "LAN"})

#: What opens with these is built; the corpus calls it a place as often ("Gedung Sate", "Jalan Merdeka").
_BUILT = re.compile(
    r"(?:jalan|jln?|gedung|jembatan|bandara|bandar\s+udara|stasiun|terminal|halte|tol|pelabuhan|dermaga|gerbang|hotel|masjid"
    r"|gereja|musala|musholla|stadion|istana|balai|rumah\s+(?:sakit|susun|dinas)|rsu?d?|rsup|apartemen|mal|plaza|kantor"
    r"|mapol(?:da|res|sek|resta\w*)|spbu|simpang|perempatan|bundaran|lapas|rutan)\b\.?\s+\S",
    re.IGNORECASE,
)

#: The letters before a type, in the spellings of IOB, IOBES and BILOU, and what each is here.
_PLACES = {"B": "B", "S": "B", "U": "B", "I": "I", "M": "I", "E": "I", "L": "I", "O": "O"}

#: From so many words on a sentence is cut at the next word outside a name: a file without blank lines is read too.
LONGEST = 300

_TIGHT_LEFT = frozenset([*",.;:!?)]}%”’", "..."])
_TIGHT_RIGHT = frozenset("([{“‘")


def sentences(path: Path) -> Iterator[Sentence]:
    """Yield the sentences of a column file as (word, tag) pairs; a very long one is cut between two names."""
    rows: Sentence = []
    for line in column_lines(path):
        columns = [column.strip() for column in line.split("\t" if "\t" in line else " ")]
        if line and columns[0] != "-DOCSTART-":
            rows.append((repaired(columns[0]) or "\ufffd", columns[-1] if len(columns) > 1 else "O"))
        if rows and (not line or (len(rows) >= LONGEST and rows[-1][1] == "O")):
            yield rows
            rows = []
    if rows:
        yield rows


def column_lines(path: Path) -> Iterator[str]:
    """Yield the lines of a column file, whatever ends them; a sign that is not UTF-8 becomes U+FFFD."""
    if not path.is_file():
        sys.exit(f"{path}: no such file")
    text = path.read_bytes().decode("utf-8-sig", errors="replace")
    for line in re.split(r"\r\n|\r|\n", text):
        yield line.rstrip() if line.strip() else ""


def repaired(word: str) -> str:
    """Return a word whose UTF-8 was once read as Mac Roman as it was written.

    >>> repaired("‚Äúkami"), repaired("café")
    ('“kami', 'café')
    """
    try:
        return word if word.isascii() else word.encode("mac_roman").decode()
    except UnicodeError:
        return word


def cut_tag(tag: str) -> tuple[str, str]:
    """Return where in a name a tag stands (B, I or O) and of which type the name is.

    >>> cut_tag("B-PER"), cut_tag("S-PER"), cut_tag("L-PER"), cut_tag("PER"), cut_tag("O")
    (('B', 'PER'), ('B', 'PER'), ('I', 'PER'), ('I', 'PER'), ('O', ''))
    """
    place, _, name = tag.partition("-")
    if tag in {"O", "o", "_", "-"}:
        return "O", ""
    return (_PLACES[place.upper()], name) if name and place.upper() in _PLACES else ("I", tag)


def chunks(rows: Sentence) -> Iterator[tuple[int, int, str]]:
    """Yield (first word, word after the last, type) of each tagged stretch; a stray I- opens one."""
    start, kind = 0, ""
    for i, (_, tag) in enumerate([*rows, ("", "O")]):
        place, name = cut_tag(tag)
        if kind and (place != "I" or name != kind):
            yield start, i, kind
            kind = ""
        if place == "B" or (place == "I" and not kind):
            start, kind = i, name


def news_name(kind: str, text: str) -> tuple[int, str] | None:
    """Return where the name in a tagged stretch begins, and the model's label; None where it is no name.

    >>> news_name("NOR", "Partai Demokrat"), news_name("NOR", "polisi"), news_name("NOR", "Gubernur Jawa Barat")
    ((0, 'ORG'), None, (9, 'GPE'))
    """
    label = NAMES.get(kind, kind)
    if label in NAMED and not re.search(r"[A-Z0-9]", text):
        return None
    if label == "LOC" and _BUILT.match(text):
        return 0, "FAC"
    if label == "ORG" and (held := without_post(text)):
        return (held[0], held[1]) if held[1] else None
    return 0, label


def printed(words: Sequence[str]) -> list[bool]:
    """Say for each word whether a newspaper would print a space after it."""
    spaces, quoted = [], False
    for i, (word, after) in enumerate(zip(words, [*words[1:], ""], strict=True)):
        before = words[i - 1] if i else ""
        space = after not in _TIGHT_LEFT and word not in _TIGHT_RIGHT
        if word == '"':
            quoted = not quoted
            space = space and not quoted
        if after == '"' and quoted:
            space = False
        if after in {"-", "/"} or word in {"-", "/"}:
            left, right = (word, words[i + 2] if i + 2 < len(words) else "") if after in {"-", "/"} else (before, after)
            sign = after if after in {"-", "/"} else word
            space = space and not _joined(left, sign, right)
        spaces.append(space)
    return spaces


def _joined(left: str, sign: str, right: str) -> bool:
    if not (left[-1:].isalnum() and right[:1].isalnum()):
        return False
    if sign == "/" or (left.isdigit() and right.isdigit()):
        return True
    return right.lower().startswith(left.lower()) or (left.islower() and right.islower()) or len(left) <= 3


def to_doc(nlp: Language, rows: Sentence, *, spacing: str, labels: str) -> Doc:
    """Return the sentence as a document in the tokenizer's own words, its entities set where they align."""
    words = [word for word, _ in rows]
    spaces = printed(words) if spacing == "print" else [True] * len(words)
    starts, text = [], ""
    for word, space in zip(words, spaces, strict=True):
        starts.append(len(text))
        text += word + " " * space
    entities = []
    for first, end, kind in chunks(rows):
        start, stop = starts[first], starts[end - 1] + len(words[end - 1])
        name = news_name(kind, text[start:stop]) if labels == "news" else (0, kind)
        if name:
            entities.append((start + name[0], stop, name[1]))
    return with_entities(nlp, text.rstrip(), entities)


def with_entities(nlp: Language, text: str, entities: Iterable[Entity]) -> Doc:
    """Return the tokenized text with the entities whose bounds fall on words."""
    doc = nlp.make_doc(text)
    spans = (doc.char_span(start, stop, label, alignment_mode="expand") for start, stop, label in entities)
    doc.ents = filter_spans([span for span in spans if span is not None and span.text.strip()])
    return doc


def gold_doc(nlp: Language, rows: Sentence, *, labels: str) -> Doc:
    """Return the sentence in the words of the file, for measuring."""
    doc = Doc(nlp.vocab, words=[word for word, _ in rows])
    spans = []
    for first, end, kind in chunks(rows):
        name = news_name(kind, doc[first:end].text) if labels == "news" else (0, kind)
        if name:
            spans.append(doc.char_span(doc[first].idx + name[0], doc[end - 1].idx + len(doc[end - 1]), name[1]))
    doc.ents = [span for span in spans if span is not None]
    return doc


def parted_doc(nlp: Language, rows: Sentence, *, labels: str) -> tuple[Doc, list[int]]:
    """Return the sentence as the network is to read it, and the number of the file's word that each token is of.

    What a file glues together ("(BPH", "Jokowi-JK", "tahu)") is cut as print is; a name keeps no sign that was glued to
    its ends, but one that is a word of the file: "Kamis ( 5 / 6 )".
    """
    pieces = [[token.text for token in nlp.make_doc(word) if not token.is_space] or [word] for word, _ in rows]
    of = [i for i, piece in enumerate(pieces) for _ in piece]
    doc, spans = Doc(nlp.vocab, words=[part for piece in pieces for part in piece]), []
    for name in gold_doc(nlp, rows, labels=labels).ents:
        inside = [i for i, word in enumerate(of) if name.start <= word < name.end]
        named = [i for i in inside if len(pieces[of[i]]) == 1 or re.search(r"\w", doc[i].text)] or inside
        spans.append(Span(doc, named[0], named[-1] + 1, name.label_))
    doc.ents = spans
    return doc, of


def in_words(read: Doc, of: Sequence[int], words: Sequence[str]) -> Doc:
    """Return what was read of a sentence in the words of the file, a name reaching over all words it touches."""
    doc = Doc(read.vocab, words=list(words))
    doc.ents = filter_spans([Span(doc, of[name.start], of[name.end - 1] + 1, name.label_) for name in read.ents])
    return doc


def grouped(docs: Sequence[Doc], pattern: Sequence[int]) -> Iterator[Doc]:
    """Join neighbours into paragraphs of as many sentences as the pattern says, over and over."""
    i = turn = 0
    while i < len(docs):
        size = pattern[turn % len(pattern)]
        yield docs[i] if size == 1 else Doc.from_docs(list(docs[i : i + size]), ensure_whitespace=True)
        i, turn = i + size, turn + 1


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("files", type=Path, nargs="+")
    parser.add_argument("--labels", choices=["raw", "news"], default="raw")
    parser.add_argument("--spacing", choices=["gold", "plain", "print", "mixed"], default="mixed")
    options = parser.parse_args()
    nlp = spacy.blank("id")
    bin_ = DocBin(store_user_data=False)
    for path in options.files:
        docs = list[Doc]()
        for i, rows in enumerate(sentences(path)):
            if options.spacing == "gold":
                docs.append(parted_doc(nlp, rows, labels=options.labels)[0])
                continue
            spacing = ("print", "plain")[i % 2] if options.spacing == "mixed" else options.spacing
            docs.append(to_doc(nlp, rows, spacing=spacing, labels=options.labels))
        if not any(doc.ents for doc in docs):
            sys.exit(f"{path}: no name in it; the last column must hold the tags")
        for doc in docs if options.spacing == "gold" else grouped(docs, (1, 2, 1, 3)):
            bin_.add(doc)
    options.out.parent.mkdir(parents=True, exist_ok=True)
    bin_.to_disk(options.out)


if __name__ == "__main__":
    main()
