"""What a reader keeps in mind while going down an article: who spoke last, who was told of last, who is about to speak.

What is said later never reaches back, but for one habit of the press: a quotation first, then "Hal itu disampaikan
Rina ...".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from pipeline.indonesian.speech import groups
from pipeline.indonesian.speech.speaker_words import may_be_person, pointed_at
from pipeline.indonesian.speech.words import any_of
from pipeline.nlp.components import proxies
from pipeline.nlp.components.narration import (
    acting_subject,
    introduction,
    is_accused,
    is_one_of_two,
    narrative_subject,
    unknown_person,
)
from pipeline.nlp.components.referents import Referent, Referents
from pipeline.nlp.components.remembered import NOBODY, Remembered, announced, remember

#: A sentence that announces a paper's own words: "Pasal 5 berbunyi sebagai berikut."
_READS = re.compile(r"\b(?:yang )?(?:berbunyi|bunyinya)\b")
#: A line that announces what a message or paper says: "Beberapa pesan yang beredar di antaranya:".
_ANNOUNCED = re.compile(
    rf"\b((?:{any_of('messages')})\b(?: (?!(?:yang|ini|itu|di|sebagai|adalah|berikut)\b)[\w-]+){{0,4}})"
    r"[^\n\"“”]{0,120}:\s*$",
    re.I,
)
#: A sentence that goes on about whoever acted in the one before.
_HE_GOES_ON = re.compile(r"(?:Ia|Dia|Beliau|Pihaknya)\b")
#: "Pebalap Ducati | itu".
_POINTED = re.compile(r"([A-Z][\w-]+(?: [\w-]+){0,5}?) (?:itu|ini|tersebut)\b")
#: ", salah satunya | Rina Lestari".
_ONE_OF_THEM = re.compile(r",? salah (?:satunya|seorangnya)(?: adalah| yakni| yaitu|,)? ")
#: A sentence's first name stands within so many characters.
_FIRST_WORDS = 60


class Memory:
    """The memory of one reading of one article, sentence by sentence."""

    def __init__(
        self,
        text: str,
        sentences: Sequence[tuple[int, int]],
        referents: Referents,
        *,
        heard_by_name: frozenset[str] = frozenset(),
    ) -> None:
        self._text = text
        self._sentences = sentences
        self._referents = referents
        self._heard_by_name = heard_by_name
        self.speaker = NOBODY
        self.person = NOBODY
        self._subject = NOBODY
        self._introduced = NOBODY
        self._presented = NOBODY
        self._acting = NOBODY
        self._before: list[Remembered] = []

    def read(self, sentence: int) -> None:
        """Take in a sentence that reports no speech: its subject, and whoever "disampaikan" introduces."""
        start, end = self._sentences[sentence]
        self._read_acting(sentence)
        paper = self._paper(start, end)
        if paper is not None:
            self.speaker = Remembered(None, paper, False, sentence, "document")
            return
        introduced = introduction(self._text, start, end, self._referents) or self._one_of_them(start, end)
        proxy = self._proxy(introduced or self._opening(start, end), sentence)
        if introduced is not None:
            self._introduce(proxy or remember(introduced, sentence, "introduced", self._text))
        elif proxy is not None:
            self._subject = replace(proxy, rule="subject")
        else:
            self._read_narrated(sentence)

    def _one_of_them(self, start: int, end: int) -> Referent | None:
        """'Sejumlah anggota DPR mencecar dia, salah satunya Rina Lestari.': she is about to be quoted."""
        told = _ONE_OF_THEM.search(self._text, start, end)
        if told is None or groups.told_of(self._text, start, told.start()) is None:
            return None
        people = self._referents.people(told.end(), min(end, told.end() + _FIRST_WORDS))
        return people[0] if people else None

    def _read_acting(self, sentence: int) -> None:
        """Remember who acts in a sentence, and that he still does in the next: "Ia lalu pergi"."""
        start, end = self._sentences[sentence]
        acting = acting_subject(self._text, start, end, self._referents)
        if acting is not None:
            self._acting = remember(acting, sentence, "acting subject", self._text)
        elif self._acting.sentence == sentence - 1 and self._goes_on(start, end):
            self._acting = replace(self._acting, sentence=sentence)

    def _goes_on(self, start: int, end: int) -> bool:
        """'Ia lalu pulang.', 'Pebalap Ducati itu lalu pulang.': the sentence is of him who acted before."""
        pointed = _POINTED.match(self._text, start, end)
        if pointed is None:
            return _HE_GOES_ON.match(self._text, start, end) is not None
        return may_be_person(pointed.group(1)) and not self._referents.people(*pointed.span())

    def _paper(self, start: int, end: int) -> str | None:
        """Return the law, letter or message whose words a sentence announces."""
        quoted = _READS.search(self._text, start, end)
        if quoted is not None:
            return self._referents.latest_document(start, end) or self._text[start : quoted.start()].strip()
        message = _ANNOUNCED.search(self._text, start, end)
        return message.group(1) if message is not None and not self._referents.people(start, end) else None

    def _read_narrated(self, sentence: int) -> None:
        """Remember who is about to speak, whom a sentence tells of, or a stranger whom it brings in."""
        start, end = self._sentences[sentence]
        about_to_speak = announced(self._text, start, end, sentence, self._referents)
        if about_to_speak is not None:
            self._introduce(about_to_speak)
            return
        subject = narrative_subject(self._text, start, end, self._referents)
        if subject is not None:
            if not is_one_of_two(self._text, subject, end, self._referents) and not is_accused(
                self._text, subject, end
            ):
                self._subject = remember(subject, sentence, "subject", self._text)
            return
        stranger = unknown_person(self._text, start, end)
        if stranger is not None:
            self._introduce(Remembered(None, stranger, True, sentence, "introduced"))

    def _introduce(self, somebody: Remembered) -> None:
        """Remember whom a sentence introduces; a person stays in mind behind a body: "... Menurut laporan dari KPK"."""
        self._introduced = somebody
        if somebody.person:
            self._presented = somebody

    def _opening(self, start: int, end: int) -> Referent | None:
        """The person with whose name a sentence begins, but for what serves her: "Ajudan Rina keluar"."""
        first = next(iter(self._referents.people(start, min(end, start + _FIRST_WORDS))), None)
        begin = proxies.beginning(self._text, start, first, self._referents, leads=True) if first else None
        if first is None or begin != start or pointed_at(self._text, first.end):
            return None
        subject = narrative_subject(self._text, start, end, self._referents)
        return first if subject is None or subject.entity == first.entity else None

    def _proxy(self, named: Referent | None, sentence: int) -> Remembered | None:
        """'Hal itu disampaikan kuasa hukum Rina.': somebody unnamed is introduced, not she."""
        start = self._sentences[sentence][0]
        if named is None:
            return None
        leads = named == self._opening(start, named.end)
        begin = proxies.beginning(self._text, start, named, self._referents, leads=leads)
        if begin is None:
            return None
        return Remembered(None, self._text[begin : named.end], True, sentence, "introduced")

    def heard(self, entity: str | None, text: str | None, *, person: bool, sentence: int) -> None:
        """Remember who spoke last."""
        self.speaker = Remembered(entity, text, person, sentence, "last speaker")
        if entity is not None and person:
            if self.person.entity not in {None, entity}:
                self._before.append(self.person)
            self.person = self.speaker
