"""Which words of a question tell what is spoken about, and which who is asked."""

from __future__ import annotations

from pipeline.api.question_words import (
    Word,
    acts_on,
    addresses,
    asks,
    asks_whether,
    asks_who,
    introduces,
    is_doing,
    leads_to,
    manner_of,
    parts_topics,
    relates,
    side_at,
    speaks,
    takes_side,
)


def spoken_about_at(said: tuple[Word, ...]) -> set[int]:
    """Return the places of words that are spoken about: behind "soal" and its like, and behind what somebody does.

    "siapa yang mendukung Ratna", "menurut siapa Ratna benar" and "apakah KPK menahan Ratna" ask for others than Ratna.
    Behind "kata" or "dari" a speaker stands again.
    """
    found: set[int] = set()
    inside = asked = whether = False
    for place, word in enumerate(said):
        asked, whether = asked or asks_who(word), whether or asks_whether(word)
        by_whom = asks_who(word) and place > 0 and introduces(said[place - 1])
        verb = side_at(said, place) or manner_of(word) or _says(word) or acts_on(said, place)
        does = by_whom or (asked and bool(verb))
        inside = parts_topics(word) or addresses(word) or does or (inside and not (introduces(word) or leads_to(word)))
        found |= {place} if inside else set()
        does = place > 0 and (takes_side(word) or (whether and is_doing(word)))
        inside = inside or does  # "Ratna mendukung Sari": what stands behind his verb
    return found


def asked_of_at(said: tuple[Word, ...]) -> set[int]:
    """Return the places of words that tell who is asked, "warga" in "apa kata warga soal UU ITE": never left out."""
    found: set[int] = set()
    inside = False
    for place, word in enumerate(said):
        inside = introduces(word) or (inside and not (parts_topics(word) or asks(word) or relates(word)))
        found |= {place} if inside else set()
    ends = any(parts_topics(word) for word in said)
    return found if ends else set()


def _says(word: Word) -> bool:
    """Tell whether a word is a verb of saying, behind which stands what is said: "siapa yang mengatakan ..."."""
    return speaks(word) and not introduces(word)
