"""Whose stand words tell: "kami menolak RUU itu" is the speaker's, "massa menolak RUU itu" is nobody's.

A statement shows its speaker's side only where he is himself the one who supports, refuses or judges. Whoever else does
so in his words (those he talks about, those he is asked about, a poll's public) gives him none.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache, cached_property

from pipeline.indonesian.institutions import table
from pipeline.indonesian.keys import fold
from pipeline.resources.read import toml

_SENTENCE = re.compile(r"[.;?!\n]+(?=[\s\"”]|$)")
_CLAUSE = re.compile(r"(?i)[,:]|\b(?:tetapi|tapi|namun|melainkan|dan|serta|karena|sehingga|meski|meskipun|walaupun)\b")
_NOW = re.compile(r"(?i)\b(?:saat|hari|sampai saat|hingga saat|kali) (?:ini|itu)\b")
_PAUSE = re.compile(r"[,:]")
_DEMANDED = re.compile(r"(?i)\b(?:mendesak|meminta|minta|menuntut|desak|tuntut)\b")
#: Words at most between a demand and what is demanded.
NEAR = 12
_VERB = re.compile(r"(?:me[mnlrwyg]|ber|di|ter)[a-z]{3,}$")


@dataclass(frozen=True)
class Voice:
    """Who speaks, as far as it tells whose side his words take.

    Attributes:
        name: the speaker's name, or his body's.
        post: the post in which he speaks, with its body: "Presiden Konfederasi Serikat Buruh Uji".
        cue: the verb that gives him the words.
        direct: whether the words are his own, so that "ia" in them is somebody else.
    """

    name: str = ""
    post: str = ""
    cue: str = ""
    direct: bool = False
    _known: dict[str, bool] = field(default_factory=dict, compare=False, repr=False)

    @cached_property
    def words(self) -> frozenset[str]:
        """The words of his name, his post and his body."""
        return frozenset(fold(f"{self.name} {self.post}").split())

    @property
    def is_nameless(self) -> bool:
        """Whether he is but pointed at, so that nobody can be told to take a side: "mereka"."""
        return self.name.lower() in _words("nameless")

    def owns(self, word: str) -> bool:
        """Tell whether a word names the speaker's body as his: "koperasinya", "yayasannya"."""
        body = word.removesuffix("nya")
        return body != word and (body in self.words or body in _words("bodies"))

    def speaks_for(self, words: list[str]) -> bool:
        """Tell whether a subject is the speaker, his body, or those for whom it speaks: "KSBU", "buruh" of a union."""
        key = " ".join(words)
        if key not in self._known:
            self._known[key] = self._speaks_for(words)
        return self._known[key]

    def _speaks_for(self, words: list[str]) -> bool:
        named = [word for word in words if fold(word) not in _words("heads")]
        group = fold(named[-1]) if named else ""
        if len(named) == 1 and self.words & set(toml("leanings.toml")["voices"].get(group, ())):
            return True
        if not named or not named[0][:1].isupper():
            return False
        known = table.known(" ".join(words)) or table.known(" ".join(named))
        full = fold(known.name if known else " ".join(named))
        if self.post.lower().startswith(tuple(toml("leanings.toml")["subject"]["members"])):
            return _is_party(full, words) and self._bears(full)
        return self._bears(full) or self._initials(named)

    def _bears(self, full: str) -> bool:
        said = set(full.split()) - _words("heads")
        return bool(said) and said <= self.words

    def _initials(self, named: list[str]) -> bool:
        """Tell whether a short form is of the body in the post: "KSBU" of a "Konfederasi Serikat Buruh Uji"."""
        if len(named) > 1 or not named[0].isupper() or len(named[0]) < 3:
            return False
        return named[0] in "".join(word[0] for word in self.post.split() if word[0].isupper())


def _is_party(full: str, words: list[str]) -> bool:
    return full.startswith("partai ") or fold(words[0]) in ("fraksi", "partai")


def does(text: str, start: int, end: int, voice: Voice) -> bool:
    """Tell whether it is the speaker who does what a form at a place says: "kami (menolak) RUU itu".

    Args:
        text: the words of the statement.
        start: where the form begins.
        end: where the form and its law end.
        voice: who speaks.
    """
    sentence, at = _sentence(text, start, end)
    if sentence is None or _words("open") & set(_tokens_low(sentence[:at])):
        return False
    clauses = [_tokens(clause) for clause in _CLAUSE.split(_NOW.sub(" ", sentence[:at]))]
    return _is_subject(clauses, voice)


def _is_subject(clauses: list[list[str]], voice: Voice) -> bool:
    """Tell whether the subject of a sentence's last clause is the speaker, named there or in a clause before."""
    last = _bare(clauses[-1])
    if last and not _is_act(last):
        return _is_own(last, voice)
    for clause in reversed(clauses[:-1]):
        bare = _bare(clause)
        if bare and not _is_act(bare):
            return _begins_own(bare, voice) is not None or _is_demand(clause, voice)
    return not last or _words("does") >= {word.lower() for word in last if _is_verb(word)}


def _is_act(words: list[str]) -> bool:
    """Tell whether a clause begins with what is done, its subject left out: "mencabut aturan lama"."""
    return _is_verb(words[0].lower()) or words[0].lower() in _words("acts")


def _is_own(words: list[str], voice: Voice) -> bool:
    """Tell whether what stands before a verb in its clause is the speaker: "sikap kami", "Fraksi Uji sejak awal"."""
    rest = _begins_own(words, voice)
    if rest is not None:
        low = [word.lower() for word in rest]
        acted = [word for word in low if _is_verb(word)]
        return not (_words("barred") & set(low)) and set(acted) <= _words("does")
    return _ends_own(words, voice) or _is_demand(words, voice)


def _begins_own(words: list[str], voice: Voice) -> list[str] | None:
    """Return what stands behind the speaker at the head of a clause, None where he does not stand there."""
    low = [word.lower() for word in words]
    for own in (form.split() for form in toml("leanings.toml")["subject"]["own"]):
        if low[: len(own)] == own:
            return words[len(own) :]
    if (not voice.direct and low[0] in _words("third")) or voice.owns(low[0]):
        return words[1:]
    longest = min(len(words), 8)
    for length in range(longest, 0, -1):
        if voice.speaks_for(words[:length]):
            return words[length:]
    return None


def _ends_own(words: list[str], voice: Voice) -> bool:
    """Tell whether a clause ends with the speaker, and nobody else acts in it: "ada tujuh alasan pihaknya"."""
    low = [word.lower() for word in words]
    if any(_is_verb(word) for word in low) or _words("barred") & set(low):
        return False
    forms = (form.split() for form in toml("leanings.toml")["subject"]["own"])
    return voice.owns(low[-1]) or any(low[-len(own) :] == own for own in forms)


def _is_demand(words: list[str], voice: Voice) -> bool:
    """Tell whether a clause brings in what is demanded: "tuntutan kami adalah"; "tuntutan massa" is not his."""
    low = {word.lower() for word in words}
    others = [word for word in words[1:] if word[0].isupper() or word in toml("leanings.toml")["voices"]]
    foreign = low & (_words("barred") - {"yang"}) or not all(voice.speaks_for([word]) for word in others)
    return bool(low & _words("demands")) and not foreign


def is_wanted(text: str, start: int) -> bool:
    """Tell whether a request asks for what a form says: not "(meminta) massa tidak rusuh saat (menolak) RUU itu".

    Args:
        text: the words of a statement that asks.
        start: where the form begins.
    """
    sentence, at = _sentence(text, start, start)
    if sentence is None:
        return False
    low = _tokens_low(sentence[:at])
    return not (_words("not_asked") | _words("open") | _words("aside")) & set(low)


def demands(text: str, start: int, voice: Voice) -> bool:
    """Tell whether the speaker demands in his own words what a form says: "kami mendesak Presiden (mencabut) UU itu".

    Args:
        text: the words of a statement.
        start: where the form begins.
        voice: who speaks.
    """
    for match in _DEMANDED.finditer(text, 0, start):
        between = text[match.end() : start]
        near = len(between.split()) <= NEAR and not _SENTENCE.search(f"{between} ")
        if near and is_wanted(between, len(between)) and does(text, match.start(), start, voice):
            return True
    return False


def judges(text: str, start: int, form: int, end: int, voice: Voice) -> bool:
    """Tell whether it is the speaker who judges a law at a place: not "banyak pihak menilai (UU itu) merugikan".

    Args:
        text: the words of the statement.
        start: where the law begins.
        form: where the judgement begins.
        end: where it ends.
        voice: who speaks.
    """
    sentence, at = _sentence(text, start, end)
    if sentence is None:
        return False
    clauses = [_tokens(clause) for clause in _PAUSE.split(sentence[:at])]
    led = clauses[-2] if len(clauses) > 1 and {word.lower() for word in clauses[-2][-1:]} & _words("thought") else []
    said = [*led, *clauses[-1]]
    low = {word.lower() for word in said}
    between = set(_tokens_low(text[start:form]))
    if (_words("thought") | _words("modal")) & between or _words("wished") & low or _vague(said):
        return False
    own = _begins_own(_bare(said) or [""], voice) is not None
    return not low & _words("thought") or (own and low.isdisjoint(_turning()))


def _turning() -> frozenset[str]:
    return frozenset(toml("leanings.toml")["turned"]["forms"])


def _vague(said: list[str]) -> bool:
    """Tell whether a law is any of many, or parts of one: "masih banyak (aturan) tumpang tindih"."""
    low = [word.lower() for word in said[-4:]]
    while len(low) > 1 and low[-1] in _words("kinds"):
        low.pop()
    return bool(low) and low[-1] in _words("vague")


def _sentence(text: str, start: int, end: int) -> tuple[str | None, int]:
    """Return the sentence of a place and where in it the place begins; None of a question or a poll."""
    begins = max((match.end() for match in _SENTENCE.finditer(text, 0, start)), default=0)
    after = _SENTENCE.search(text, end)
    sentence = text[begins : after.end() if after else len(text)]
    polled = _words("polled") & set(_tokens_low(sentence))
    return (None if polled or "?" in sentence[-3:] else sentence), start - begins


def _bare(words: list[str]) -> list[str]:
    """Return a clause without the small words at its edges: "bahwa (kami) dengan tegas" -> kami."""
    low = [word.lower() for word in words]
    start, end = 0, len(words)
    while start < end and low[start] in _words("leading"):
        start += 1
    while end > start and low[end - 1] in _words("adverbs"):
        end -= 1
    return words[start:end]


def _is_verb(word: str) -> bool:
    return bool(_VERB.match(word)) and word not in _words("nouns")


def _tokens(text: str) -> list[str]:
    return re.findall(r"[^\W_][\w/.-]*[^\W_]|[^\W_]", text)


def _tokens_low(text: str) -> list[str]:
    return [word.lower() for word in _tokens(text)]


@cache
def _words(name: str) -> frozenset[str]:
    return frozenset(toml("leanings.toml")["subject"][name])
