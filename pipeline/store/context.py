"""The sentence around what was found in print, so that a reader need not open the article to see what is meant."""

from __future__ import annotations

from pipeline.indonesian import sentences
from pipeline.indonesian.speech import quotes

#: A sentence longer than this is shown in part.
WIDTH = 360


def sentence(text: str, start: int, end: int) -> tuple[int, int]:
    """Return where the sentence begins and ends that holds a place in a text; a quotation is not cut in two.

    ``sentence("Rapat usai. UU ITE dibahas lagi. Warga pulang.", 12, 18)`` -> (12, 32).
    """
    first, last = text.rfind("\n", 0, start) + 1, text.find("\n", end)
    line = text[first : last if last >= 0 else len(text)]
    spans = sentences.split(line, quotes.find(line))
    inside = [(first + a, first + b) for a, b in spans if first + a < end and start < first + b]
    return (inside[0][0], inside[-1][1]) if inside else (start, end)


def around(text: str, start: int, end: int, *, width: int = WIDTH) -> str:
    """Return the sentence around a place, the place between ‹ and ›, "…" where the sentence goes on.

    ``around("Rapat usai. UU ITE dibahas lagi.", 12, 18)`` -> "‹UU ITE› dibahas lagi."
    """
    whole = sentence(text, start, end)
    begin, stop = whole if whole[1] - whole[0] <= width else _cut(text, whole, (start, end), width)
    before, after = "…" if begin > whole[0] else "", "…" if stop < whole[1] else ""
    marked = f"{before}{text[begin:start]}‹{text[start:end]}›{text[end:stop]}{after}"
    return " ".join(marked.split())


def _cut(text: str, whole: tuple[int, int], place: tuple[int, int], width: int) -> tuple[int, int]:
    """Keep what stands nearest to the place, cut between words."""
    (begin, stop), (start, end) = whole, place
    left = max(begin, start - max(0, width - (end - start)) // 2)
    right = min(stop, max(end, left + width))
    left = max(begin, min(left, right - width))
    if left > begin:
        left = text.find(" ", left, start) + 1 or start
    if right < stop:
        right = text.rfind(" ", end, right) if " " in text[end:right] else end
    return left, right
