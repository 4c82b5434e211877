"""Persons and bodies printed for readers: names, posts over time with their evidence, company; pairs that may be one.

::

    Sri Wulandari [p-sri-wulandari]
        2 pernyataan, 2 artikel, 2023-08-01 – 2023-09-10
        Disebut juga: Sri ×2
        Jabatan
            2023-08-01 – 2023-08-01  Bupati Kabupaten Banjarsari, 1 artikel
                “Bupati Banjarsari Sri Wulandari” — detik.com, aksara 0–31, artikel b1
                https://detik.com/b1
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from pipeline import resources
from pipeline.cli import citations
from pipeline.cli.messages import explain, language, named, say
from pipeline.schema.answers import Count, DoubtRow, Evidence, Post, Profile, Series

#: Places of mentions alike that are printed.
MOST_PLACES = 4
_ID = re.compile(r"[\w:?.-]*[\w?]")
_FEATURE = re.compile(r"^(\w+) ([+-][\d.]+)(.*)$", re.DOTALL)


def profile(found: Profile, *, why: bool, names: Mapping[str, str]) -> Iterator[str]:
    """Yield the lines of a profile; with ``why`` the features by which each form of the name was joined."""
    yield f"{found.name} [{found.id}]"
    yield _in(1, say("profile", statements=found.statements, articles=found.articles, span=_span(found)))
    if found.part_of:
        yield _in(1, say("profile_part_of", name=found.part_of))
    yield from _names(found, names if why else None)
    yield from _mentions(found)
    posts, heading = (found.posts, "profile_posts") if found.kind == "person" else (found.people, "profile_people")
    if posts:
        yield _in(1, say(heading))
        for held in posts:
            yield from post(held, by_name=found.kind != "person")
    for heading, counts in (("profile_regulations", found.regulations), ("profile_together", found.together)):
        if counts:
            yield _in(1, say(heading, counts=_counted(counts)))


def _names(found: Profile, names: Mapping[str, str] | None) -> Iterator[str]:
    """Yield the forms of a name; with ``names`` why each was joined, once for those joined alike."""
    others = [alias for alias in found.aliases if alias.alias != found.name]
    if names is None:
        if others:
            yield _in(1, say("profile_names", names=", ".join(f"{a.alias} ×{a.count}" for a in others[:12])))
        return
    alike: dict[tuple[str, ...], list[str]] = {}
    for alias in found.aliases:
        alike.setdefault(alias.why, []).append(f"{alias.alias} ×{alias.count}")
    for why, forms in alike.items():
        yield _in(1, f"= {', '.join(forms)}")
        for reason in why:
            yield _in(2, feature(reason, names))
    for joined in found.joined:
        yield _in(1, say("profile_joined", id=joined))


def _mentions(found: Profile) -> Iterator[str]:
    """Yield the mentions in the latest articles, those alike in one line, with the rule that joined them."""
    articles = list(dict.fromkeys(m.article for m in found.mentions))
    if articles:
        yield _in(1, say("profile_mentions", shown=len(articles), all=found.articles))
    for article in articles:
        mentions = [m for m in found.mentions if m.article == article]
        day, publisher = mentions[0].day or say("no_date"), mentions[0].publisher or say("no_publisher")
        yield _in(2, say("profile_mentions_article", day=day, publisher=publisher, article=article))
        alike: dict[tuple[str, str], list[str]] = {}
        for m in mentions:
            alike.setdefault((" ".join(m.words.split()), _rule(m.rule)), []).append(f"{m.start}–{m.end}")
        for (words, rule), where in alike.items():
            more = f", … ×{len(where)}" if len(where) > MOST_PLACES else ""
            yield _in(3, say("profile_mention", words=words, rule=rule, places=", ".join(where[:MOST_PLACES]) + more))


def _rule(rule: str) -> str:
    """Return a rule of the reading in the reader's language: "speaker_resolver: clitic: last speaker"."""
    return named("rule", re.sub(r"\W+", "_", rule.split(": ")[-1]))


def post(held: Post, *, by_name: bool = False) -> Iterator[str]:
    """Yield the lines of a post: when it was seen, in how many articles, and the words that show it."""
    who = f"{held.person}, " if by_name and held.person else ""
    span = f"{held.first or say('no_date')} – {held.last or say('no_date')}"
    yield _in(2, f"{span}  {who}{held.label or held.role}, {say('articles', n=held.count)}")
    for shown in held.evidence:
        yield from evidence(shown)


def evidence(shown: Evidence) -> Iterator[str]:
    """Yield the words in print with their place and address."""
    publisher = shown.publisher or say("no_publisher")
    place = say("cited_place", publisher=publisher, start=shown.start, end=shown.end, article=shown.article)
    yield _in(3, f"“{shown.words}” — {place}")
    if shown.url:
        yield " " * 12 + shown.url


def _span(found: Profile) -> str:
    return f"{found.first or say('no_date')} – {found.last or say('no_date')}"


def _counted(counts: Iterable[Count], *, most: int = 8) -> str:
    return ", ".join(f"{count.label} ×{count.count}" for count in list(counts)[:most])


def _in(depth: int, line: str) -> str:
    return citations.filled(line, head=" " * 4 * depth)


def feature(text: str, names: Mapping[str, str]) -> str:
    """Return a feature in the reader's language: "same_post +2.5 (Camat)" -> "jabatan sama +2.5 (Camat)"."""
    found = _FEATURE.match(text)
    if found is None:
        return text
    entry = resources.toml("identity.toml")["feature"].get(found[1], {})
    detail = _ID.sub(lambda id: names.get(id[0], id[0]), found[3].strip().removeprefix("(").removesuffix(")"))
    return f"{entry.get(language(), found[1])} {found[2]}" + (f" ({explain(detail)})" if detail else "")


def doubt(row: DoubtRow, names: Mapping[str, str]) -> Iterator[str]:
    """Yield the lines of a pair that may be one, with what to type to judge it."""
    yield say("doubt", score=row.score)
    for number, name, posts in (
        (row.first, row.first_name, row.first_posts),
        (row.second, row.second_name, row.second_posts),
    ):
        yield _in(1, f"{name} [{number}]" + (f": {'; '.join(posts)}" if posts else ""))
    yield _in(1, say("doubt_features", features="; ".join(feature(text, names) for text in row.features)))
    for kind in ("same", "different", "unsure"):
        yield " " * 4 + f"jejak judge {kind} {row.first} {row.second}"


def series(found: Series) -> Iterator[str]:
    """Yield the lines of a measure over time; "!" stands where claims contradict one another."""
    unit = " ".join(part for part in (found.unit, f"per {found.per}" if found.per else "") if part)
    yield f"{found.measure} ({unit})" if unit else found.measure
    for claim in found.claims:
        mark = "!" if claim.moment in found.disputed else " "
        cells = citations.claim_of({name: getattr(claim, name) for name in claim.__slots__})
        yield citations.filled(cells, head=f"  {mark} {claim.moment:<12}")
        if claim.url:
            yield " " * 16 + claim.url
    if found.disputed:
        yield say("series_disputed", moments=", ".join(found.disputed))
