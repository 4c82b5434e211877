"""Rules that a story points to before it names them: "aturan itu berlaku Senin", far before "Perwali Nomor 5"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from functools import cached_property

from pipeline.indonesian.keys import fold
from pipeline.indonesian.regulations import contexts
from pipeline.indonesian.regulations.apart import Apart
from pipeline.indonesian.regulations.drafts import Draft
from pipeline.indonesian.regulations.memory import SENTENCE_ENDS, THESE

#: How far before the story's one rule a noun may mean it: in its own sentence it is another one.
_APART = 60
#: How many places of the one instrument are looked at, which is sought only before its first.
_FEW = 8
#: How much before and behind a rule's name is looked at for what it governs.
_BEFORE, _BEHIND = 240, 120
#: How much of a word tells a topic: "pembatasan" and "pembatas".
_STEM = 6
_ISSUING = re.compile(r"(?i)\b(?:penerbitan|menerbitkan|penyusunan|menyusun|pembuatan|revisi|pelanggar)\s+$")
_AS_IN = re.compile(r"\s+(?:sesuai|berdasarkan|merujuk|mengacu|bisa\s+jadi|akan)\b")
#: What a story says of the policy that it has told of: "kebijakan tersebut dituangkan dalam".
_POLICY_STANDS = re.compile(
    r"(?i)\b(?:kebijakan|aturan|larangan|pembatasan|ketentuan|hal)\s+(?:ini|itu|tersebut)\s+(?:\w+\s+)?"
    r"(?:tertuang|dituang(?:kan)?|diatur|termuat|tercantum|ditetapkan)\s+(?:di\s*)?(?:dalam|lewat|melalui|dengan)\s+$"
)


class Ahead(Apart):
    """Tells which rule is meant that has not been named yet."""

    def _told_after(self, draft: Draft) -> Draft | None:
        """The one rule that a story numbers only later: "mendukung aturan tersebut", far before its Permendag."""
        apart = draft.end + (0 if self._within(draft) else _APART)
        rule = next((d for d in self._alone_numbered if d.start > apart), None) or self._home_of_policy(draft)
        if rule is None or not (draft.tail in THESE or (draft.tail == "nya" and self._within(draft))):
            return None
        issuing = _ISSUING.search(self.text, max(0, draft.start - 16), draft.start)
        if issuing or _AS_IN.match(self.text, draft.end) or self._of_another_matter(draft, rule):
            return None
        return rule if not draft.title or self._told_beside(draft.title, rule) else None

    def _of_another_matter(self, draft: Draft, rule: Draft) -> bool:
        """Whether the words before tell of a rule on a matter that no sentence on the named one shares.

        "Aturan wajib KTP berlaku bagi pengunjung. Aturan ini ..." is the manager's own.
        """
        same = self._matters.get(draft.noun, [])
        before = bisect_left(same, draft.start, key=lambda found: found.start())
        if not before:
            return False
        topic = self.text[same[before - 1].start("topic") : min(same[before - 1].end(), draft.start)]
        return not self._told_beside(topic, rule)

    @cached_property
    def _matters(self) -> dict[str, list[re.Match[str]]]:
        """Where rules are told by their matter, by the noun, in order: "aturan" of "aturan wajib KTP"."""
        told: dict[str, list[re.Match[str]]] = defaultdict(list)
        for found in contexts.matters(self.text):
            told[found["noun"].lower()].append(found)
        return told

    def _told_beside(self, topic: str, law: Draft) -> bool:
        """Whether the one rule is named in a sentence of a topic.

        "aturan pembatasan itu" where "pembatasan barang berlaku berdasarkan Permendag Nomor 36 Tahun 2023".
        """
        if law.id != self._alone:
            return False
        before = SENTENCE_ENDS.split(self.text[max(0, law.start - _BEFORE) : law.start])[-1]
        stems = {word[:_STEM] for word in fold(before + self.text[law.end : law.end + _BEHIND]).split()}
        told = [word[:_STEM] in stems for word in fold(topic).split()]
        return (len(told) > 1 and all(told)) or any(
            one for one, word in zip(told, fold(topic).split(), strict=True) if len(word) >= _STEM
        )

    def _home_of_policy(self, draft: Draft) -> Draft | None:
        """The first rule numbered, in which the story's policy stands: "kebijakan itu dituangkan dalam SE Nomor 5"."""
        first = self._first_numbered
        if first is None or first.start < draft.end:
            return None
        stands = _POLICY_STANDS.search(self.text, max(0, first.start - _APART), first.start)
        return first if stands is not None else None

    def _within(self, draft: Draft) -> bool:
        """Whether something stands in what a noun means: "dalam aturan itu"."""
        return contexts.stands_in(self.text, draft.start)

    @cached_property
    def _first_numbered(self) -> Draft | None:
        return next((d for d in self.drafts if d.number and d.id), None)

    @cached_property
    def _alone_numbered(self) -> list[Draft]:
        """Where the article numbers its one instrument: the first few places."""
        return [d for d in self.drafts if d.kind is not None and d.number and d.id == self._alone][:_FEW]
