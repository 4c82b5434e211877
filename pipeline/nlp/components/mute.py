"""Things that do not speak, though a verb of saying follows: "Kegiatan ini menegaskan pentingnya kerja sama"."""

from __future__ import annotations

from itertools import islice, takewhile

from pipeline.indonesian.speech import speaker_words, subjects
from pipeline.indonesian.speech.claims import is_verb
from pipeline.indonesian.speech.cues import WORD
from pipeline.indonesian.speech.speaker_bounds import DOCUMENTS
from pipeline.indonesian.speech.utterances import Utterance
from pipeline.indonesian.speech.words import speech_words
from pipeline.nlp.components.referents import Referents
from pipeline.nlp.components.speaker import UNTOLD, Speaker

_POST_LENGTH = 60


def is_mute(utterance: Utterance, speaker: Speaker) -> bool:
    """A thing that does not speak: "Kegiatan ini menegaskan pentingnya ..."; a paper does, in the verbs of papers."""
    if utterance.side == "headline":
        return not _heads(utterance, speaker)
    if utterance.side == "agent":
        return not _judges(utterance, speaker)
    feels = utterance.cue is not None and utterance.cue.form.lemma == "merasa"
    if (speaker.passing and feels) or _is_act(utterance, speaker):
        return True
    if speaker.rule == UNTOLD.rule and utterance.kind != "direct":
        return utterance.side == "before" or (utterance.cue is not None and utterance.cue.voice == "source")
    if speaker.entity is not None or utterance.side != "before":
        return False
    return feels or _is_thing(utterance, speaker)  # what the unnamed feel, they do not say


def takes_along(utterance: Utterance, referents: Referents) -> bool:
    """Tell whether "mengajak" takes somebody along and asks nothing: "Rina mengajak Presiden Bayu berkeliling"."""
    if utterance.cue is None or utterance.cue.form.lemma != "mengajak" or utterance.complementizer:
        return False
    words = WORD.finditer(referents.text, utterance.start, utterance.end)
    lead = list(takewhile(lambda word: not is_verb(word.group()), islice(words, _WHO)))
    if any(word.group() in _COMPANIONS for word in lead[:_NEAR]):
        return True
    return bool(lead) and bool(referents.people(utterance.start, lead[-1].end()))


#: So many words tell who is taken along: "Menteri Luar Negeri Rina Lestari"; so near stands "seorang temannya".
_WHO, _NEAR = 8, 2
_COMPANIONS = speech_words("companions")


def _heads(utterance: Utterance, speaker: Speaker) -> bool:
    """'Rina Lestari: Harga Turun': a name or post fills all before the colon."""
    whole = speaker.span is not None and speaker.span[1] == utterance.region[1]
    return speaker.entity is not None and whole and speaker.kind in {"name", "role"}


def _judges(utterance: Utterance, speaker: Speaker) -> bool:
    """'Aturan itu dinilai Rina merugikan warga': a person, or a body right behind a passive."""
    at_once = speaker.span is not None and speaker.span[0] == utterance.region[0]
    judges = speaker.person or (at_once and utterance.cue is not None and utterance.cue.voice == "passive")
    return speaker.entity is not None and judges and not _far(utterance, speaker)


def _is_thing(utterance: Utterance, speaker: Speaker) -> bool:
    """Words that name nobody: any number of people, no subject at all, or a thing in a verb that is no paper's."""
    words = speaker.text or ""
    if speaker.rule == "words before yang":
        anybody = speaker_words.is_indefinite(words) or _has_number(words) or _is_any(words)
        return anybody or (speaker_words.is_medium(words) and _acts(utterance))
    if speaker.rule == "words at cue":
        return not subjects.may_be_subject(words) or speaker_words.is_thing(words)
    if speaker.rule == "document at cue":
        return speaker_words.is_thing(words) or _acts(utterance)
    if speaker.rule == "thing at cue":
        asks = utterance.cue is not None and utterance.cue.form.stance == "asking"
        return asks or _acts(utterance)
    return False


def _is_act(utterance: Utterance, speaker: Speaker) -> bool:
    """'Kongres memutuskan iuran naik' tells what was done; what judges decide ("Hakim memutuskan ...") they say."""
    cue = utterance.cue
    decided = cue is not None and cue.form.lemma == "memutuskan" and not utterance.complementizer
    return decided and "hakim" not in (speaker.text or "").lower()


def _acts(utterance: Utterance) -> bool:
    """'Pasal itu melarang warga berdagang' tells what a paper does; 'menyebut' what it says."""
    cue = utterance.cue
    return cue is not None and not utterance.complementizer and cue.form.lemma not in speaker_words.PAPER_VERBS


def _far(utterance: Utterance, speaker: Speaker) -> bool:
    """The name of who judged stands at once after the verb, but for a post: "dinilai Gubernur Rina Lestari"."""
    return speaker.span is None or speaker.span[0] - utterance.region[0] > _POST_LENGTH


def _is_any(words: str) -> bool:
    """'perusahaan yang mengklaim rugi' is any; 'video yang menyebut jalan rusak' says it."""
    return words.islower() and " " not in words and not speaker_words.is_medium(words)


def _has_number(words: str) -> bool:
    """'lebih dari 50 persen yang melanjutkan sekolah' does not speak; 'pasal 109 ayat 1 yang menyebutkan' does."""
    return any(letter.isdigit() for letter in words) and not DOCUMENTS.intersection(words.lower().split())
