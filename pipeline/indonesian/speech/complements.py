"""What follows a verb of saying: where it begins, and whether it says anything at all."""

from __future__ import annotations

import re
from itertools import dropwhile

from pipeline.indonesian.speech.claims import CLOSING, COMPLETED, free_predicates, is_verb
from pipeline.indonesian.speech.cues import WORD, Cue
from pipeline.indonesian.speech.predicates import (
    THERE_IS,
    begins_no_subject,
    has_own_predicate,
    is_announced,
    is_bare_list,
    is_called,
    is_clause,
    is_doing,
    is_noun_phrase,
    is_urged,
    only_in_relative,
    points_at_itself,
    states_something,
    words_of,
)
from pipeline.indonesian.speech.speaker_bounds import LEADING, complementizer, skip_date
from pipeline.indonesian.speech.words import any_of, speech_words

_LATER_BAHWA = re.compile(r"\b(?:bahwa|bahwasanya)\s+")
_LATER_AGAR = re.compile(r"\b(?:agar|supaya)\s+")
_TOLD = re.compile(r"\s*kepada [^,.]{3,120}?\s(?=untuk\s)")
#: Adjuncts between the verb and what was said: "mengatakan kepada wartawan di Bandung, Senin (1/7/2024), ...".
_ADJUNCT = re.compile(
    rf"\s*(?:kepada|dalam (?:{any_of('occasions')})|melalui|lewat|"
    r"usai|seusai|di hadapan|di sela|saat (?:di|men|ber|kon|dihubungi|ditemui)|ketika|pada (?:Senin|Selasa|Rabu|Kamis|"
    r"Jumat|Sabtu|Minggu)|(?:Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu)\b)"
)
_DATE_END = re.compile(r"\)\s*,|\)(?=\s+bahwa)|,\s+")


_QUESTIONS = speech_words("questions")
#: "menegaskan hal senada", "mengatakan hal yang sama" say nothing of their own.
_SAME = frozenset(["senada", "serupa", "sama"])


def content_start(text: str, position: int, end: int) -> tuple[int, bool]:
    """Where what was said begins after an active verb, and whether "bahwa" or "agar" introduced it."""
    marked = complementizer(text, position, end)
    if marked > position + 1:
        return marked, True
    window = min(end, position + 160)
    later = _LATER_BAHWA.search(text, position, window)
    if later and len(WORD.findall(text, position, later.start())) <= 16:
        between = text[position : later.start()]
        plain = "," not in between and not is_clause(words_of(text, position, later.start()))
        if plain or _ADJUNCT.match(between):
            return later.end(), True
    told = _TOLD.match(text, position, window)
    if told and " agar " not in told.group():
        return told.end(), True
    asked = _LATER_AGAR.search(text, position, window)
    if asked and "," not in text[position : asked.start()]:
        return position + 1, True
    if _ADJUNCT.match(text, position, end):
        stop = _DATE_END.search(text, position, window)
        if stop and len(WORD.findall(text, stop.end(), end)) >= 3:
            return skip_date(text, stop.end(), end), False
    lead = LEADING.match(text, position, end)
    return (lead.end() if lead else position), text[position : position + 1] == ","


def says_enough(text: str, left: int, right: int, cue: Cue, marked: bool) -> bool:
    """Tell whether words after a cue report something: "harga turun" does, "dua poin" does not."""
    words = words_of(text, left, right)
    need = cue.form.complement if cue.voice == "active" else "any"
    only_quotes = need == "quote" or (cue.voice == "clitic" and cue.form.complement == "quote")
    if len(words) < 2 or only_quotes or _opens_nothing(text, left, words[0]) or _same_again(words):
        return False
    if cue.form.stance == "denying" and words[0] in _PLAYED:
        return False  # "menepis tendangan"
    bare = _only_when(words) or (cue.form.stance == "asking" and words[0] == "berdasarkan")
    if bare and "," not in text[left:right]:
        return False
    if cue.form.lemma == "merasa" and text[left - 2 : left - 1] == ",":
        return False
    if marked:
        return cue.voice != "active" or text[left - 2 : left - 1] != "," or not is_bare_list(words)
    if cue.voice == "active" and (_points_only(words) or _is_about(words) or _is_where(words)):
        return False
    if need == "any":
        bare = is_announced(words) or (words[0].endswith("annya") and is_doing(words))
        return not bare or has_own_predicate(words)
    return _fulfils(words, need, cue)


def _fulfils(words: list[str], need: str, cue: Cue) -> bool:
    """Tell whether words are what a verb needs behind it: a question, what is asked for, a clause."""
    if words[0] == "adanya" and cue.form.lemma in _AFFIRMING:
        return len(words) >= _A_NOUN
    why = need == "asked" and not _QUESTIONS.isdisjoint(words[:2])  # "mempertanyakan alasan mengapa ..."
    if need == "bahwa" or (is_noun_phrase(words) and not why):
        return False
    if need == "question" or why:
        return len(words) >= _A_QUESTION and not _QUESTIONS.isdisjoint(words[:2])
    if need in {"long", "asked"}:
        stated = len(words) > _A_NOUN and (is_called(words) or (is_clause(words) and states_something(words)))
        return stated or (len(words) >= _A_NOUN and words[0].endswith("nya"))
    if cue.form.stance == "asking" and words[0] in _ASKED_THINGS and not _to_be_done(words):
        return False
    if cue.form.stance == "asking" and len(words) == _WHO_DOES:
        return is_verb(words[1]) or words[1] in _BEHAVIOUR
    return len(words) >= 3 and _has_clause(words, need, cue.form.stance)


def _to_be_done(words: list[str]) -> bool:
    """'meminta anggaran itu dipangkas', 'meminta dana agar segera cair': what is to be done with a thing."""
    done = any(word.startswith("di") and is_verb(word) for word in words)
    return done or not _SO_THAT.isdisjoint(words) or any(word in COMPLETED for word in free_predicates(words))


_SO_THAT = frozenset(["agar", "supaya"])
#: Things that are asked for, of whom nothing is asked: "meminta tambahan dana untuk membangun jalan".
_ASKED_THINGS = speech_words("asked_things")


def _points_only(words: list[str]) -> bool:
    """'mengatakan hal itu': what was said is only pointed at."""
    return len(words) <= _A_QUESTION and words[-1] in CLOSING and not is_clause(words)


#: Verbs whose "adanya" states that something is there: "membenarkan adanya dua korban jiwa".
_AFFIRMING = speech_words("affirming")


def _is_about(words: list[str]) -> bool:
    """'mengingatkan soal jalan yang rusak', 'menyinggung banyak tentang jalan': of what, not what."""
    words = list(dropwhile(_HOW_MUCH.__contains__, words)) or words
    return words[0] in _ABOUT and is_noun_phrase(words)


def _is_where(words: list[str]) -> bool:
    """'optimistis dalam menghadapi musim itu': in what, not what."""
    return words[0] == "dalam" and not free_predicates(words) and _THERE.isdisjoint(words)


_ABOUT = speech_words("about")
_HOW_MUCH = speech_words("how_much")
_THERE = frozenset(["ada", "terdapat", "punya", "banyak"])
#: Somebody and what he is to do: "meminta warga bersabar".
_WHO_DOES = 2
#: So many words at least are a question: "siapa yang membayar".
_A_QUESTION = 3
#: A noun with so many words around it may state something: "maraknya tambang tanpa izin".
_A_NOUN = 4


def _has_clause(words: list[str], need: str, stance: str) -> bool:
    """Tell whether words hold the clause that a verb needs: "memutuskan | tarif naik", "meminta | warga pulang"."""
    likened = _LIKE if need == "likened" else _LIKE_NO_EXAMPLE if need == "named" else frozenset()
    if (need == "named" and is_called(words)) or likened.intersection(words[1:]):
        return True
    if need == "urged" or (stance == "asking" and is_doing(words)):
        return is_urged(words)
    if stance == "asking":
        return is_clause(words) or "untuk" in words or bool(_BEHAVIOUR.intersection(words[1:]))
    no_subject = words[0] in _TOWARDS or (begins_no_subject(words) and words[0] not in THERE_IS)
    if not is_clause(words) or (need == "subject" and no_subject):
        return False
    if need == "decided":
        return words[0] not in _NOT_DECIDED and not no_subject and has_own_predicate(words)
    if need == "opinion":
        return bool(COMPLETED.intersection(free_predicates(words))) or words[0] in THERE_IS
    if is_doing(words):
        return has_own_predicate(words) or points_at_itself(words)
    return words[0].endswith("nya") or not only_in_relative(words)


#: What is cut off rather than decided, and what one feels: "memutuskan rantai penularan", "merasa senang".
_NOT_DECIDED = speech_words("not_decided")
#: "percaya kepada dinas itu", "percaya begitu saja": whom one trusts and how, not what one holds true.
_TOWARDS = frozenset(["kepada", "begitu"])
#: What joins a thing to what it is likened to: "jalan itu seperti sungai".
_LIKE = speech_words("likening")
#: Those that give no example, as "seperti" may: "menyebut hal itu bagaikan perang".
_LIKE_NO_EXAMPLE = _LIKE - {"seperti", "sebagai"}
#: What one may be asked to be or do, in words without the prefix of a verb: "meminta warga waspada".
_BEHAVIOUR = speech_words("behaviour")


#: What a goalkeeper turns away, and nobody denies: "menepis tendangan".
_PLAYED = speech_words("played")
#: What was said begins with none of these.
_OPENS_NOTHING = speech_words("opening_nothing")
_BUT = frozenset(["tapi", "tetapi", "namun"])


def _opens_nothing(text: str, left: int, first: str) -> bool:
    """'melarang tapi ...' tells of an act; a sentence of what was said may well begin with 'Namun'.

    'menyampaikan itu dalam rapat', 'yang menyatakan itu, pulang' say nothing.
    """
    there = _THERE_ONLY.match(text, left)
    if there is not None and (text[there.end() : there.end() + 1] == "," or _ADJUNCT.match(text, there.end())):
        return True
    opening = WORD.search(text, left)
    return first in _OPENS_NOTHING or (first in _BUT and opening is not None and opening.group()[0].islower())


#: "menyampaikan | itu |dalam rapat".
_THERE_ONLY = re.compile(r"\s*(?:itu|demikian)\b")
_WHEN = speech_words("circumstances_of_time")


def _only_when(words: list[str]) -> bool:
    """'optimistis saat berbicara kepada wartawan': when, not what."""
    return words[0] in _WHEN and words[1] not in CLOSING and not free_predicates(words)


def _same_again(words: list[str]) -> bool:
    """'mengatakan hal serupa', 'menyampaikan hal itu dalam rapat': what was said stands elsewhere."""
    if words[0] != "hal":
        return False
    told_where = words[1] in _SAME | CLOSING and len(words) > _A_QUESTION - 1 and words[2] in _WHERE
    return told_where or (len(words) <= _A_QUESTION and words[-1] in _SAME)


#: Where, when and to whom: "hal itu | dalam rapat".
_WHERE = speech_words("circumstances")
