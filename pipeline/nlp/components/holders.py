"""Which person a post means, and which body a short noun means, in one document.

"Kapolresta mengatakan" means the one person whose post that is; "pemprov menegaskan" the one provincial government.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from pipeline.indonesian.institutions import mentions as institution_names
from pipeline.indonesian.persons import clients, likeness
from pipeline.indonesian.persons.chains import read_chain
from pipeline.indonesian.positions import offices
from pipeline.indonesian.positions.parts import Post
from pipeline.indonesian.speech import handles, subjects
from pipeline.indonesian.speech.predicates import is_clause
from pipeline.indonesian.speech.speaker_words import is_post
from pipeline.indonesian.speech.words import short_forms, speech_words
from pipeline.indonesian.tokens import is_common, tokenize
from pipeline.schema import Institution, Person, Position

_WORD = re.compile(r"\w+")
#: Nobody's post: in "Hal itu ia katakan di hadapan Presiden Rina" she is not called "ia".
_PRONOUNS = subjects.PERSONAL | subjects.PLURAL
_IDLE = speech_words("idle")
#: A run of words without a break before a name: "Kapolresta Bogor Kota Kombes Pol. ".
_LEAD_IN = re.compile(r"(?:[\w./()-]+,? ){1,10}$")
#: Shorter "posts" are initials of people: "HM mengaku".
_WORDY = 4
_Post = tuple[str, set[str], set[str]]


class Holders:
    """The posts and short nouns of one document; everything is found only where one answer is possible."""

    def __init__(
        self,
        text: str,
        persons: Sequence[Person],
        institutions: Sequence[Institution],
        positions: Iterable[Position],
    ) -> None:
        self._text = text
        self._persons = persons
        self._accounts = {(p.id, True): (p.name, *p.aliases) for p in persons}
        self._accounts |= {(i.id, False): (i.name, *i.aliases) for i in institutions}
        self._bodies = [(i.id, i.name.lower()) for i in institutions]
        positions = tuple(positions)
        self._posts = _posts(text, positions, institutions)
        self._held = _held(positions, institutions)
        self._leads: list[tuple[str, set[str]]] | None = None

    def person(self, words: str) -> str | None:
        """Return the one person whose post the words name: "Kapolresta", "mantan Gubernur itu"; None if two might."""
        content = _content(words)
        wanted = [w for word in content for w in short_forms("posts").get(word, word).split()]
        if not wanted or content[0] in _PRONOUNS or (words.isupper() and len(words) < _WORDY):
            return None
        if len(content) == 1 and not is_post(content[0]) and content[0] not in words:
            return None  # "Taiwan" is not its minister
        found = {p for p, known, begins in self._posts if wanted[0] in begins and all(w in known for w in wanted)}
        if not found and is_post(content[0]):
            found = {p for p, printed in self._lead_ins() if all(word in printed for word in content)}
        return found.pop() if len(found) == 1 else None

    def account(self, words: str) -> tuple[str, bool] | None:
        """Return whose account a handle names, and whether a person's: "akun @kemenpupr"; None if two might."""
        handle = handles.handle_in(words)
        if handle is None:
            return None
        found = [who for who, names in self._accounts.items() if any(handles.is_of(handle, name) for name in names)]
        return found[0] if len(found) == 1 else None

    def serves(self, person: str) -> bool:
        """Tell whether a person is somebody's counsel, spokesman or aide."""
        return any(clients.is_serving(held.role) for held in self._held.get(person, ()))

    def excludes(self, person: str, words: str) -> bool:
        """Tell whether a post in words cannot be a person's: "Wakil Ketua Komisi II DPR itu" is no president."""
        tokens = tokenize(words)
        told = read_chain(tokens, 0, institution_names.find(tokens)) if tokens.words else []
        return any(offices.exclude(post, held) for post in told for held in self._held.get(person, ()))

    def namesake(self, words: str) -> str | None:
        """Return the one person of whose name a lone capitalized word is part: "Tulus" of a man named Tulus Hartono.

        Where it is nobody's it may be misprinted: "Tullus".
        """
        if not words.isalpha() or not words.istitle():
            return None
        found = {p.id for p in self._persons if any(words in form.split() for form in (p.name, *p.aliases))}
        if not found and not is_common(words):
            found = {
                p.id
                for p in self._persons
                if likeness.is_variant_of(words, p.name) or likeness.is_slip_of(words, p.name)
            }
        return found.pop() if len(found) == 1 else None

    def body(self, words: str) -> str | None:
        """Return the one body that a short noun means: "pemprov" the only provincial government, "kementerian itu"."""
        content = _content(words)
        begins = short_forms("bodies").get(content[0]) if len(content) == 1 else None
        found = [id for id, name in self._bodies if begins and name.startswith(begins)]
        return found[0] if len(found) == 1 else None

    def _lead_ins(self) -> list[tuple[str, set[str]]]:
        if self._leads is None:
            self._leads = []
            for person in self._persons:
                for m in person.mentions:
                    before = _LEAD_IN.search(self._text, max(0, m.start - 120), m.start) if m.kind == "name" else None
                    if before and (self.serves(person.id) or not clients.leads_served(before.group())):
                        self._leads.append((person.id, set(_behind_verb(_WORD.findall(before.group().lower())))))
        return self._leads


#: Words that part a name from the post before it: "kata kuasa hukum dalam | eksepsi Rina", "wali yang | Rina temui".
_PARTING = speech_words("parting_from_post")
#: Words behind "yang" that go on telling what he is: "Ketua RT yang juga guru Rina".
_ALSO = speech_words("also")


def _behind_verb(words: list[str]) -> list[str]:
    """The words that may be a post: in "Jaksa juga menuntut Rina" none, in "menurut Ketua DPRD Rina" the last two."""
    parts = (
        at + 1
        for at, word in enumerate(words)
        if (word in _PARTING and not (word == "yang" and set(words[at + 1 : at + 2]) & _ALSO)) or is_clause([word])
    )
    return words[max(parts, default=0) :]


def _content(words: str) -> list[str]:
    return [word for word in _WORD.findall(words.lower()) if word not in _IDLE]


def _posts(text: str, positions: Iterable[Position], institutions: Iterable[Institution]) -> list[_Post]:
    """Each post's holder, all words by which it may be called, and those with which it may begin."""
    shorts = short_forms("posts")
    names = {i.id: " ".join((i.name, *i.aliases)) for i in institutions}
    posts = []
    for p in positions:
        printed = text[p.start : p.end].lower()
        body = names.get(p.institution or "", "").lower()
        known = set(_WORD.findall(f"{p.role.lower()} {printed} {body}"))
        known |= _written_out(known)
        first = _WORD.findall(printed)
        # "The Body Shop" is no CEO's, though "CEO The Body Shop" is printed
        begins = {*_WORD.findall(p.role.lower()), *first[:1], *(set(first[1:2]) - set(_WORD.findall(body)))}
        begins |= _written_out(begins)
        begins |= {short for short, long in shorts.items() if set(long.split()) <= begins}
        posts.append((p.person, known, begins))
    return posts


def _held(positions: Sequence[Position], institutions: Sequence[Institution]) -> dict[str, list[Post]]:
    """Return each person's posts, as they are read in a text."""
    names = {i.id: i.name for i in institutions}
    held: dict[str, list[Post]] = {}
    for p in positions:
        body = names.get(p.institution or "")
        if body is None and p.role.endswith("Republik Indonesia"):
            body = "Republik Indonesia"
        held.setdefault(p.person, []).append(Post(p.start, p.end, p.role, body, p.status, p.role))
    return held


def _written_out(words: set[str]) -> set[str]:
    shorts = short_forms("posts")
    return {long for short in words & set(shorts) for long in shorts[short].split()}
