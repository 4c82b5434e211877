"""Interviews in print: questions and answers line by line, without quotation marks.

"Tanya: Kapan jalan itu selesai?" / "Jawab: Kami targetkan Mei." / "Rina: Kami targetkan Mei." / or, after "Berikut
petikan wawancara dengan Rina:", a line that asks and the lines that answer it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from pipeline.indonesian.speech.quotes import MARKS
from pipeline.indonesian.speech.words import any_of, speech_words

_LABEL = re.compile(r"\W{0,3}([A-Z][\w.'’/-]*(?: [\w.'’()/-]+){0,4}?) ?: +(?=\S)")
_ASKS = speech_words("asking_labels")
_ANSWERS = speech_words("answering_labels")
#: The line that announces an interview: "Berikut petikan wawancara detikcom bersama Rina Lestari:".
_ANNOUNCED = re.compile(
    r"(?:Berikut|Simak|Petikan|Kutipan|Ini)\b[^\n]{0,120}\b(?:wawancara|tanya jawab|perbincangan|petikan)\b"
    r"[^\n]{0,160}",
    re.I,
)
#: A line that is told, not printed from the interview: '"Kami siap," kata Rina'.
_TOLD = re.compile(f"[{MARKS}],? ?(?:{any_of('told_cues')})(?:nya\\b| (?=[A-Z]|dia\\b))")
#: So many questions make an interview of lines without labels.
_LEAST = 2


@dataclass(frozen=True, slots=True)
class Line:
    """A line of an interview: its words, whether they answer, and where their speaker is named.

    ``region`` holds the label with his name ("Rina"), or the line that announced the interview; ``named`` tells which.
    """

    start: int
    end: int
    answers: bool
    region: tuple[int, int]
    named: bool = False


def find(text: str) -> list[Line]:
    """Return the lines of the interview that a text prints, in order; none where it prints no interview."""
    if "?" not in text:
        return []
    lines = _lines(text)
    announced = _ANNOUNCED.search(text)
    region = announced.span() if announced else (0, 0)
    return _labelled(text, lines, region) or (_unlabelled(text, lines, region) if announced else [])


def _lines(text: str) -> list[tuple[int, int]]:
    found, start = [], 0
    for line in text.split("\n"):
        if line.strip():
            found.append((start + len(line) - len(line.lstrip()), start + len(line.rstrip())))
        start += len(line) + 1
    return found


def _labelled(text: str, lines: list[tuple[int, int]], region: tuple[int, int]) -> list[Line]:
    """Return the lines of an interview printed with labels: "Tanya: ... Jawab: ..."."""
    labels = [_LABEL.match(text, start, end) for start, end in lines]
    words = [label.group(1).lower() if label else "" for label in labels]
    asked = [text[slice(*line)] for line, word in zip(lines, words, strict=True) if word in _ASKS]
    if not any("?" in line for line in asked) or not {word for word in words if word} - _ASKS:
        return []
    found: list[Line] = []
    for (start, end), label, word in zip(lines, labels, words, strict=True):
        if label and word in _ASKS:
            found.append(Line(label.end(), end, False, region))
        elif label and (word in _ANSWERS or found):
            named = word not in _ANSWERS
            found.append(Line(label.end(), end, True, label.span(1) if named else region, named))
        elif found and not _TOLD.search(text, start, end):
            last = found[-1]
            found.append(Line(start, end, last.answers, last.region, last.named))
        elif found:
            break
    return _without_end(found, {label.end() for label in labels if label})


def _without_end(lines: list[Line], labelled: set[int]) -> list[Line]:
    """Leave out what follows the last labelled line: an answer may go on there, or the article."""
    while lines and lines[-1].start not in labelled:
        lines = lines[:-1]
    return lines


def _unlabelled(text: str, lines: list[tuple[int, int]], region: tuple[int, int]) -> list[Line]:
    found: list[Line] = []
    questions = 0
    for start, end in lines:
        if start < region[1]:
            continue
        if _TOLD.search(text, start, end):
            break
        asks = text[start:end].rstrip("* ").endswith("?")
        questions += asks and (not found or found[-1].answers)
        if asks or found:
            found.append(Line(start, end, not asks, region))
    return found if questions >= _LEAST else []
