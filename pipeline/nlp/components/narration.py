"""Sentences that report no speech, but tell of whom the article speaks: their subject, or whom they introduce."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.indonesian.speech import subjects
from pipeline.indonesian.speech.claims import free_predicates, is_verb
from pipeline.indonesian.speech.cues import WORD
from pipeline.indonesian.speech.predicates import is_clause, words_of
from pipeline.indonesian.speech.speaker_words import is_title
from pipeline.indonesian.speech.words import any_of, speech_words
from pipeline.indonesian.surroundings import surroundings
from pipeline.nlp.components import bystanders, proxies
from pipeline.nlp.components.referents import Referent, Referents

_AROUND = surroundings("speech_contexts.toml")
#: "Hal itu disampaikan (oleh) Rina", "mendapat apresiasi dari Rina": she is about to be quoted.
_INTRODUCED = re.compile(
    rf"\b(?:(?:{any_of('said_by')})(?: langsung| juga| kembali| lagi| pula| sendiri| secara terpisah)?(?: oleh)?|"
    rf"(?:{any_of('words_of')}) (?:\w+ )?(?:dari|oleh)|"
    rf"(?:mendapat|menuai|mengundang|memperoleh|memantik) (?:{any_of('reactions')}) (?:\w+ )?(?:dari|oleh)|"
    rf"(?:{any_of('done_by')})(?: langsung)? oleh|bernama|(?:itu|ini|tersebut) datang dari|"
    r"(?:(?:juga|turut|ikut) hadir|hadir (?:juga|pula))|"
    r"(?:mengonfirmasi|mengkonfirmasi) kepada|mewawancarai)\s+",
    re.I,
)
#: Verbs by which somebody is about to be quoted: "Rina mengungkapkan alasan di balik rencana itu."
_ANNOUNCES = re.compile(
    rf"\b(?:{any_of('announcing')}|memberi(?:kan)? (?:{any_of('given_words')})|angkat bicara|buka suara|bicara)\b"
)
#: Verbs and feelings that announce whoever stands right before them, and nobody farther away.
_ANNOUNCES_NEXT = re.compile(
    rf"\b(?:{any_of('announcing_next')}|berterima kasih|"
    rf"(?:(?:tampak|sangat|cukup|begitu|merasa|turut) )*(?:{any_of('feelings')}))\b"
)


def introduction(text: str, start: int, end: int, referents: Referents) -> Referent | None:
    """Return the person that a sentence introduces: "Hal itu disampaikan Kepala Dinas X, Rina ...", or None."""
    met = bystanders.one_met(text, start, end, referents)
    if met is not None:
        return met
    match = _INTRODUCED.search(text, start, end)
    if match is None or _AROUND["not_yet"].leads(text, match.start(), since=start):
        return announcer(text, start, end, referents)
    found = referents.within(match.end(), min(end, match.end() + 200))
    people = [r for r in found if r.person]
    if match.group().lower().endswith(_THERE) and len(referents.people(match.end(), end)) >= _GUESTS:
        return None
    named = chosen(text, match.end(), people) if people else next(iter(found), None)
    if match.group().endswith("bernama "):
        subject = not _VERB_BEFORE.search(text, start, match.start())
        return named if subject and named is not None and named.start == match.end() else None
    if named is None or _VERB_BEFORE.search(text, match.end(), named.start):
        return None
    if _AROUND["told_thing"].trails(text, match.end()):
        return None
    return named if named.person or not match.group().lower().rstrip().endswith("datang dari") else None


#: "Hadir pula | Rina dan Bayu": so many are guests, of whom none is about to be quoted.
_THERE, _GUESTS = ("hadir ", "juga ", "pula "), 2


def chosen(text: str, begin: int, people: Sequence[Referent]) -> Referent | None:
    """Return who is meant where people are named one after another: in "kuasa hukum Rina, Bayu" Bayu, else the first.

    None where the only one named is whose kin or team speaks: "istri Rina".
    """
    if not people:
        return None
    first = people[0]
    lead = [word.lower() for word in WORD.findall(text[begin : first.start])]
    if len(people) > 1 and _RELATIONS.intersection(lead) and _THAT_IS.fullmatch(text, first.end, people[1].start):
        return people[1]
    return None if lead and lead[-1] in _KIN and _speaks_for(text, begin, first, lead[-1]) else first


def _speaks_for(text: str, begin: int, name: Referent, kin: str) -> bool:
    """Tell whether kin speak for the one named: "istri Rina"; "Keluarga Rina" and "psikolog anak Rina" not."""
    before = text[begin : name.start]
    return not before.strip().istitle() and not proxies.is_field(text, begin, begin + before.lower().rfind(kin))


_RELATIONS = speech_words("relations")
_KIN = speech_words("kin")
_GROUPS = speech_words("group_nouns")
#: "kuasa hukum Rina | lainnya, yakni | Bayu".
_THAT_IS = re.compile(
    r"\s*(?:\([^)]*\)\s*)?(?:(?:yang )?lain(?:nya)?\b\s*)?(?:,\s*(?:(?:yakni|yaitu)\s+)?|(?:yakni|yaitu)\s+)"
)


def announcer(text: str, start: int, end: int, referents: Referents) -> Referent | None:
    """Return the person of "Rina mengungkapkan alasan di balik rencana itu", who will be quoted next, or None."""
    if _AROUND["byline"].trails(text, start, until=end):
        return None
    for verbs in (_ANNOUNCES, _ANNOUNCES_NEXT):
        match = verbs.search(text, start, end)
        if match is None:
            continue
        if _AROUND["ought"].leads(text, match.start(), since=start):
            continue
        edge = subjects.right_edge(text, start, match.start())
        named = referents.within(start, match.start())
        near = [r for r in named if r.person and r.kind == "name" and r.end == edge]
        if near:
            return told_beside(text, named, near[-1]) or near[-1]
        if verbs is _ANNOUNCES:
            told = narrative_subject(text, start, match.start(), referents)
            return told or _body_heard(text, match, [r for r in named if r.end == edge])
    return None


def told_beside(text: str, found: Sequence[Referent], last: Referent) -> Referent | None:
    """'Rina, yang duduk di samping Presiden Bayu ikut mengatakan': Rina, of whom the clause tells.

    'Rina yang memimpin pencarian Bayu mengatakan' is hers too.
    """
    before = (r for r in found if r.person and r.end <= last.start and r.entity != last.entity)
    return next((r for r in before if _tells_of(text, r, last)), None)


def _tells_of(text: str, subject: Referent, other: Referent) -> bool:
    if _TELLING.fullmatch(text, subject.end, other.start):
        return True
    doing = _DOING_TO.fullmatch(text, subject.end, other.start)
    return doing is not None and not free_predicates(words_of(text, subject.end, other.start))


#: "Rina (45)|, yang duduk di samping Presiden |Bayu", "Rina| yang didampingi Tuti, ketua panitia, dan |Bayu".
_TELLING = re.compile(
    r"\s*(?:\([^)]*\)\s*)?(?:, yang [^,;:.\n\"“”]{3,140}|,? yang (?:turut )?didampingi [^;:.\n\"“”]{3,300})"
)
#: "Rina (45)| yang ikut menangani laporan warga tentang |Bayu".
_DOING_TO = re.compile(r"\s*(?:\([^)]*\)\s*)? ?yang (?:\w+ ){0,2}me\w{3,}(?: [^,;:.\n\"“”]{0,120})? ")


def _body_heard(text: str, told: re.Match[str], near: Sequence[Referent]) -> Referent | None:
    """'Menanggapi itu, Bea Cukai memberikan penjelasan.': the body is about to be quoted."""
    return next((r for r in near if not r.person and _HEARD.match(told.group())), None)


_HEARD = re.compile(r"memberi|angkat bicara|buka suara")


def announcing_words(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Return the bounds of the words right before an announcing verb, where they name nobody: "tersangka M"."""
    match = _ANNOUNCES.search(text, start, end) or _ANNOUNCES_NEXT.search(text, start, end)
    if match is None:
        return None
    left, right = subjects.noun_phrase_before(text, start, subjects.right_edge(text, start, match.start()))
    words = text[left:right].split()
    told = "yang" not in words and is_clause([word.lower() for word in words[1:]])  # "Para tokoh juga sepakat"
    return (left, right) if 1 <= len(words) <= _FEW and not told else None


#: So many words may name somebody by a post.
_FEW = 5


def unknown_person(text: str, start: int, end: int) -> str | None:
    """Return the name with which "Rina Lestari, Kepala Dinas X, membantah" begins, or of "pedagang bernama Rina".

    Asked only where nobody known is named there, so that a later "dia" is not given to somebody else.
    """
    called = _CALLED.search(text, start, end)
    if called is not None:
        told = _INTRODUCED.search(text, start, called.start()) or not _VERB_BEFORE.search(text, start, called.start())
        return called.group(1) if told else None
    aged = bystanders.aged(text, start, end)
    if aged is not None:
        return None if _VERB_BEFORE.search(text, start, aged.start()) else aged.group(1)
    match = _NAMED_WITH_POST.match(text, start, end)
    if match is None or not is_title(match.group(2).lower()) or not subjects.may_be_subject(match.group(1)):
        return None
    return match.group(1)


_CALLED = re.compile(r"\bbernama ([A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,3})")
_NAMED_WITH_POST = re.compile(r"((?:[A-Z][\w.'’-]+ ){1,3}[A-Z][\w'’-]+)(?: \([^)]*\))?, (\w+) ")


def narrative_subject(
    text: str, start: int, end: int, referents: Referents, *, bodies: bool = False
) -> Referent | None:
    """Return the person (or body) that a sentence is about: the first one named, if no verb comes before.

    What leads the sentence is left out: "Seusai menemui Bayu, Rina berkeliling" is about Rina.
    """
    if _AROUND["byline"].trails(text, start, until=end):
        return None
    start = past_lead(text, start, end)
    for referent in referents.within(start, min(end, start + 260)):
        if not referent.person and not bodies:
            continue
        if not _VERB_BEFORE.search(_ALSO_IS.sub("", text[start : referent.start])):
            serving = _of_another(text, start, referent, end, referents)
            if serving is not None:
                return serving
            if _KIN_OF.search(text, start, referent.start) or proxies.is_around(text, start, referent):
                return None
            if referent.person or not any(r.person for r in _same_phrase(text, referent, end, referents)):
                return referent
            continue
        return None
    return None


def past_lead(text: str, start: int, end: int) -> int:
    """Return where a sentence goes on behind what leads it: "Seusai rapat, | Rina", "Dilansir dari Antara, | Rina"."""
    lead = _LEAD.match(text, start, end)
    if lead is None:
        doing = _DOING.match(text, start, end)
        lead = doing if doing is not None and is_verb(doing.group(1).lower()) else None
    return lead.end() if lead else start


#: "Berkaca dari pengalaman, | Rina", "Mengenakan kebaya, | Rina": a clause without a subject of its own.
_DOING = re.compile(r"([A-Z][a-z]{3,})\b[^,\n]{0,140},\s+(?=[A-Z])")


def _of_another(text: str, start: int, served: Referent, end: int, referents: Referents) -> Referent | None:
    """Return who is named behind the one he belongs to: Bayu in "Kuasa hukum Rina lainnya yakni Bayu Saputra"."""
    people = referents.people(served.start, min(end, served.end + _NEAR))
    meant = chosen(text, start, people) if served.person and len(people) > 1 else served
    return meant if meant != served else None


#: So many letters behind a name whoever serves its bearer is named.
_NEAR = 60


def acting_subject(text: str, start: int, end: int, referents: Referents) -> Referent | None:
    """Return the person with whom a sentence begins and who does something in it: "Sebelumnya, Rina menolak usul itu".

    Whom a passive or a state tells of ("Rina ditahan", "Rina menjabat ketua") does not act.
    """
    subject = narrative_subject(text, start, end, referents)
    if subject is None or not _BARE_LEAD.fullmatch(text, start, subject.start):
        return None
    lead = WORD.match(text, max(start, text.rfind(", ", start, subject.start) + 2), subject.start)
    if lead is not None and lead.group().lower() in _GROUPS:
        return None
    if is_one_of_two(text, subject, end, referents):
        return None
    verb = _ACTS.match(text, subject.end, end)
    return subject if verb is not None and verb.group(1) not in _BEING else None


def is_one_of_two(text: str, subject: Referent, end: int, referents: Referents) -> bool:
    """Tell whether a sentence is about several: "Bayu Saputra dan Rina Lestari bertanding", "Bayu/Rina bertanding"."""
    others = (r for r in referents.people(subject.end, min(end, subject.end + _NEAR)) if r.entity != subject.entity)
    following = next(others, None)
    return following is not None and _AND.fullmatch(text, subject.end, following.start) is not None


_AND = re.compile(r"\s*(?:\([^)]*\)\s*)?(?:dan|serta|&|/)\s*(?:[A-Z][\w.]*\s+){0,4}")


def is_accused(text: str, subject: Referent, end: int) -> bool:
    """Tell whether a sentence says of its subject what others charge him with: "Bayu diduga menerima suap"."""
    return _CHARGED.match(text, subject.end, end) is not None


_CHARGED = re.compile(rf"[^,.]{{0,120}}?\b(?:{any_of('charged')})\b")
_BARE_LEAD = re.compile(r"(?:[A-Z][\w ]{0,30}, )?(?:[\w./()-]+,? ){0,8}")
_ACTS = re.compile(
    r"\s+(?:\([^)]*\)\s*)?(?:(?:pun|juga|langsung|lantas|kemudian|lalu|sendiri|akhirnya|kembali|telah|sudah|sempat|"
    r"tidak|tak|begitu|terlalu|terus|tetap|bisa|dapat|mampu|kuasa) )*"
    r"(me(?:ng|ny|n|m|l|r|w|y)\w{3,}|ber(?:janji|komitmen|sikap|manuver|keras)\w*)\b"
)
#: Verbs of being, having and undergoing.
_BEING = speech_words("being")
#: 'Menantu Presiden Rina Lestari' is not Rina.
_KIN_OF = re.compile(rf"\b(?:{any_of('kin')})\b[^,]*$", re.I)


def _same_phrase(text: str, body: Referent, end: int, referents: Referents) -> list[Referent]:
    following = referents.within(body.end, min(end, body.end + 120))
    return [r for r in following if not _VERB_BEFORE.search(text, body.end, r.start)]


_LEADS = "|".join(map(str.capitalize, sorted(speech_words("leads"))))
_LEAD = re.compile(rf"(?:{_LEADS})\b[^,\n]{{0,140}},\s+(?!(?:yang|ini|itu|dia|ia)\b)")
#: "Ketua panitia yang juga merupakan Bupati Rina" tells who she is.
_ALSO_IS = re.compile(r"\byang (?:(?:juga|sekaligus|kini|saat ini) )+(?:merupakan|menjabat|menjadi|merangkap)\b")
_VERB_BEFORE = re.compile(
    r"\b(?:me[mnr](?!teri)\w{3,}|meng\w+|di(?!a\b|rektur|nas|visi|rjen|rut|sdik)\w{4,}|ber(?!sama)\w{3,}|oleh|bahwa|kepada|"
    r"terhadap|dengan|untuk)\b"
)
