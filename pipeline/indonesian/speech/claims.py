"""Which predicates of a clause are its own, and which belong to a "yang", an "untuk" or a "karena" before them."""

from __future__ import annotations

import re

from pipeline.indonesian.speech.words import any_of, short_forms, speech_words

_PREDICATES = speech_words("predicates")
_VERB = re.compile(r"(?:me(?:ng|ny|n|m|l|r|w|y)\w{2,}|di\w{4,}|be(?:[rl]\w{3,}|ker\w{2,})|ter\w{4,})(?:-\w+)?$")
#: Words that look like verbs by their first letters.
_VERBLIKE = speech_words("verblike") | short_forms("posts").keys()
#: Negations, modals and aspects, before which the subject is complete: "tidak", "harus", "sudah".
COMPLETED = speech_words("completed")
#: Words whose following verb belongs to a phrase, not to the sentence: "untuk memajukan", "dan menjaga".
LICENSING = speech_words("licensing")
#: Verbs of a state or a quantity, without a prefix too: "naik", "mencapai", "sebesar".
STATES = speech_words("states")
_QUANTITIES = speech_words("quantities")
#: Verbs that make somebody do something: the verb that follows is his, not the sentence's.
_CAUSING = re.compile(rf"(?:{any_of('causing_verbs')})$")


def free_predicates(words: list[str]) -> list[str]:
    """Return the predicates that no "yang", "untuk" or verb before them claims: those of the sentence itself."""
    relative = "yang" in words
    state = _Claims()
    for word in words:
        base = word if word in _KEPT else word.removesuffix("lah")
        if relative or base not in _QUANTITIES:
            state.take(base)
    return state.free


class _Claims:
    """Goes along a clause and tells which predicates are its own.

    ``claim`` is "" or what claims the next predicate: "yang" (an adjective will do), "karena" (a clause with its own
    subject); ``begun`` tells that the claimed predicate has begun.
    """

    def __init__(self) -> None:
        self.free: list[str] = []
        self.claim = ""
        self.begun = False
        self.last = ""

    def take(self, word: str) -> None:
        if word == "yang" or word in _SUBORDINATE:
            self.claim, self.begun = ("yang" if word == "yang" else "karena"), False
        elif _is_strong(word):
            self._predicate(word)
        elif word in CLOSING:
            self.claim, self.begun = self.claim if self.last in _TIMES else "", False
            self.last = word
            return
        elif word not in _ADVERBS:
            self._other()
        if word not in _ADVERBS or word in LICENSING:
            self.last = word

    def _predicate(self, word: str) -> None:
        if word in _DESCRIBING and self.last not in CLOSING and not is_verb(self.last):
            return
        passive = self.last.startswith("di") and self.last not in _GOVERNING and word != "menjadi"
        anew = self.begun and (
            (is_verb(self.last) and (word in COMPLETED or passive))
            or (word in COMPLETED and not _is_strong(self.last) and not self.last.endswith("nya"))
        )
        if self.claim and not anew:
            self.begun = True
        elif anew or not (self.last in LICENSING or _is_strong(self.last) or self._planned(word)):
            self.free.append(word)
            self.claim, self.begun = "", False

    def _planned(self, word: str) -> bool:
        """'rencana membuka pasar', 'aksi menolak tambang': what the noun is about."""
        return self.last in _PLANS and word.startswith(("me", "ber"))

    def _other(self) -> None:
        if self.begun and not _CAUSING.match(self.last):
            self.claim, self.begun = "", False
        elif self.claim == "yang":
            self.begun = not self.begun


_ADVERBS = speech_words("adverbs") | {"baru", "saja"}
#: Passives whose verb follows: "aturan yang dinilai merugikan", where nothing new begins.
_GOVERNING = speech_words("governing")
#: Nouns that take a verb: "rencana membuka pasar".
_PLANS = speech_words("plans")
#: Verbs that mostly describe the noun before them: "sanksi berupa teguran".
_DESCRIBING = speech_words("describing")
#: Words that end a noun phrase: "kebijakan itu".
CLOSING = frozenset(["ini", "itu", "tersebut"])
_TIMES = speech_words("times_of_relatives")
#: A clause of its own begins with these: its predicate is not the sentence's.
_SUBORDINATE = speech_words("subordinate")


#: Words that end in "lah" without the particle.
_KEPT = COMPLETED | _SUBORDINATE | LICENSING


def _is_strong(word: str) -> bool:
    return word in COMPLETED or word in STATES or is_verb(word)


def is_predicate(word: str) -> bool:
    """Tell whether a word may be a predicate: "turun", "akan", "membangun"."""
    return word in _PREDICATES or is_verb(word)


def is_verb(word: str) -> bool:
    """Tell whether a word has the prefix of a verb, "membangun", and is none that only looks like it, "dinas"."""
    return _VERB.match(word) is not None and word not in _VERBLIKE
