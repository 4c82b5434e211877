"""Which of several of a kind is meant by its age: "Permendag baru itu", "Permenhub lama", "Perpres sebelumnya"."""

from __future__ import annotations

from pipeline.indonesian.regulations import contexts
from pipeline.indonesian.regulations.drafts import Draft
from pipeline.indonesian.regulations.memory import SENTENCE_ENDS, made
from pipeline.indonesian.regulations.naming import unnumbered
from pipeline.indonesian.regulations.subject import law_of
from pipeline.indonesian.regulations.titled import Titled
from pipeline.schema import RegulationMention

#: How many of a kind are looked at where one alone is sought.
_SOME = 60


class Aged(Titled):
    """Tells the newest of a kind from the one that it replaces."""

    def _relative(self, draft: Draft) -> str | None:
        """Return the bill of a law, or the law of a bill, of which the article speaks."""
        raise NotImplementedError

    def _newest(self, draft: Draft) -> str | None:
        """The newest of a kind that has been named, else the bill or law it belongs to: "Permendag baru itu"."""
        of_kind = [d for d in self.named[-_SOME:] if d.kind == draft.kind and (d.number or d.name)]
        of_story = [d for d in of_kind if law_of(d) == self._leading_law] if self._leading_law else of_kind
        if not of_story:
            return self._relative(draft)
        if all(d.number and d.number.isdigit() and d.year for d in of_story):
            return max(of_story, key=_age).id
        return max(of_story, key=lambda d: (d.year or "", d.start)).id

    def _of_age(self, draft: Draft) -> RegulationMention | None:
        """A new rule that has no number yet, "Permenhub baru", or the old one that it replaces, "Permenhub lama"."""
        assert draft.kind is not None
        if draft.tail in {"lama", "sebelumnya"} and draft.kind.id == "uu":
            draft.id = self._old_law or ""
            return made(draft, "anaphor") if draft.id else None
        if draft.tail in {"lama", "sebelumnya"}:
            before = self._older(draft)
            draft.id = before.id if before is not None else ""
            return made(draft, "anaphor") if before is not None else None
        awaited = self._last.get(draft.kind.id)
        if draft.tail == "baru" and awaited is not None and unnumbered(awaited.id) and not self.numbered[draft.kind.id]:
            draft.id = awaited.id
            return made(draft, "anaphor")
        if not draft.capital:
            return None
        if draft.kind.id == "uu" and self._leading_law is not None and contexts.stands_in(self.text, draft.start):
            draft.id = self._newest(draft) or draft.id
            return made(draft, "partial" if unnumbered(draft.id) else "anaphor")
        if draft.kind.id != "uu" and contexts.to_come(self.text, draft.start):
            self._last[draft.kind.id] = draft
        return made(draft, "partial")

    def _older(self, draft: Draft) -> Draft | None:
        """The older of the two of a kind that the article numbers, else the oldest named, which "lama" means alone."""
        assert draft.kind is not None
        both = {d.id: d for d in self.numbered[draft.kind.id][:_SOME]}
        if len(both) == 2:
            return min(both.values(), key=_age)
        of_kind = [d for d in self.named[-_SOME:] if d.kind == draft.kind and d.number]
        return min(of_kind, key=_age, default=None) if draft.tail == "lama" else None

    def _not_behind(self, draft: Draft, last: Draft) -> Draft | None:
        """The law that "UU-nya" means where the sentence goes on to the one named last.

        "UU-nya jelas, tetapi dirinci oleh UU APBN".
        """
        place = self._places.get(id(draft))
        following = self.drafts[place + 1] if place is not None and place + 1 < len(self.drafts) else None
        if following is None or following.kind != draft.kind or not (following.number or following.name):
            return last
        if not self.text[draft.end : following.start].strip():
            return last
        named = following.id or self.nicknamed(following)
        if named != last.id or SENTENCE_ENDS.search(self.text, draft.end, following.start):
            return last
        return next((d for d in reversed(self.named[-_SOME:]) if d.kind == draft.kind and d.id != named), None)

    def _former(self, draft: Draft) -> RegulationMention | None:
        """The older of the two that the article numbers, of which it last told: "di aturan sebelumnya"."""
        last = next((d for d in reversed(self.named[-_SOME:]) if d.number), None)
        both = (
            {d.id: d for d in self.numbered[last.kind.id][:_SOME]} if last is not None and last.kind is not None else {}
        )
        if last is None or len(both) != 2 or not all(d.start < draft.start for d in both.values()):
            return None
        draft.id = min(both.values(), key=_age).id
        return made(draft, "anaphor")


def _age(law: Draft) -> tuple[str, int, str]:
    """What instruments of one kind are put in order by, the oldest first: the year, which the number may hold."""
    number = law.number or ""
    year = law.year or (number.rpartition("/")[2] if "/" in number else "9999")
    return year, len(number), number
