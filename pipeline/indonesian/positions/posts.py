"""The words that name posts, and what their short forms stand for.

"Mendagri" -> Menteri Dalam Negeri, of the Kementerian Dalam Negeri; "Kapolres" -> Kepala Kepolisian Resor, of the
Kepolisian Resor of the place that follows; "Waka" -> Wakil Ketua, of whatever body follows.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from pipeline.indonesian.institutions import table as institutions
from pipeline.indonesian.persons import names, spelling
from pipeline.indonesian.phrases import Phrases
from pipeline.indonesian.positions import business
from pipeline.indonesian.tokens import Tokens, is_capital, is_common
from pipeline.resources.read import toml, words


@dataclass(frozen=True, slots=True)
class Word:
    """What a post's word stands for: the role written out and, where it tells it, the body ("{place}" open).

    ``printed`` is the role as the newspaper words it where it strays from the official one: "Menteri Koperasi dan
    Usaha Mikro, Kecil, dan Menengah".
    """

    role: str
    body: str | None = None
    printed: str | None = None

    @property
    def takes_place(self) -> bool:
        """Whether the body's name ends with the place that follows: "Kapolda Jabar"."""
        return self.body is not None and "{place}" in self.body


#: Heads of regions and their deputies -> the kind of region, "" where any.
REGIONAL: dict[str, str] = toml("positions.toml")["regional"]["kinds"]


@cache
def _exact() -> Phrases[Word]:
    """Return forms whose case matters: short forms and ministers."""
    phrases: Phrases[Word] = Phrases()
    for entry in toml("positions.toml")["posts"]:
        phrases.extend((form, Word(entry["role"], entry["body"])) for form in entry["forms"])
    phrases.extend(_short_ministers())
    for portfolio, body in institutions.portfolios().items():
        phrases.extend(_minister(portfolio, body.name))
    phrases.extend((form, Word(role)) for form, role in _short_forms().items())
    return phrases


def _short_ministers() -> Iterator[tuple[str, Word]]:
    """Yield the short forms of ministers and of their deputies: "Mendagri", "Wamendagri"."""
    for id, forms in toml("positions.toml")["ministers"]["short"].items():
        body = institutions.bodies()[id].name
        role = minister_of(body)
        for form in forms:
            yield form, Word(role, body, _popular(form, role))
            deputy = "Wakil " + form if form.startswith("Menteri") else "Wa" + form[0].lower() + form[1:]
            yield deputy, Word("Wakil " + role, body, _popular(deputy, "Wakil " + role))


def _minister(portfolio: str, body: str) -> Iterator[tuple[str, Word]]:
    """Yield how the minister of a portfolio and his deputy are called: "Menko Bidang Pangan", "Wamen Sosial"."""
    coordinating, role = "Koordinator" in body, minister_of(body)
    for head in ("Menteri Koordinator", "Menko") if coordinating else ("Menteri",):
        for prefix in ("", "Wakil "):
            word = Word(prefix + role, body, _as_printed(f"{prefix}{head}", portfolio, prefix + role))
            yield f"{prefix}{head} {portfolio}", word
            yield f"{prefix}{head} {portfolio.replace(' dan ', ' Dan ')}", word
            if portfolio.startswith("Bidang "):
                yield f"{prefix}{head} b{portfolio[1:]}", word
    if not coordinating:
        yield f"Wamen {portfolio}", Word("Wakil " + role, body)


@cache
def _short_forms() -> dict[str, str]:
    """Return short forms of posts -> long, those of police units with their unit glued on: "Kasatreskrim"."""
    table = toml("positions.toml")
    glued = table["glued"]
    forms = {}
    for head, role in glued["heads"].items():
        for unit, name in glued["units"].items():
            for form in (head + unit, f"{head} {unit[0].upper()}{unit[1:]}"):
                forms[form] = f"{role} {name}"
    for short, directorate in table["directorates"]["short"].items():
        for head in ("Dirjen", "Direktur Jenderal"):
            forms[f"{head} {short}"] = f"Direktur Jenderal {directorate}"
    return {**forms, **table["expansions"]["posts"]}


#: Short forms as long as this are posts in lower case too: "jubir KPK", "sekjen partai itu".
_LEAST_LOWER = 5
#: Lower-case short forms that are other words: "kasat mata" is visible.
_OTHER_WORDS = frozenset(words("positions.toml", "expansions", "other_words"))


def _popular(form: str, role: str) -> str | None:
    """Return a minister's post under his ministry's popular name: "Menteri Tenaga Kerja"; None where official."""
    long = form.startswith(("Menteri ", "Wakil Menteri ")) and not any(word.isupper() for word in form.split())
    return form if long and form != role else None


def _as_printed(head: str, portfolio: str, role: str) -> str | None:
    """Return a minister's post in the newspaper's words, short forms written out; None where it is the official one."""
    if not head.endswith(("Menteri", "Koordinator")) or "/" in portfolio:
        return None
    printed = f"{head} {fields_out(portfolio)}"
    if any(word.isupper() for word in printed.split()):
        return None
    return None if _plain(printed) == _plain(role) else printed


def fields_out(role: str) -> str:
    """Return a minister's post with the short forms of its fields written out: "Hukum dan HAM"."""
    fields: dict[str, str] = toml("positions.toml")["ministers"]["fields"]
    return " ".join(fields.get(word, word) for word in role.split())


def _plain(role: str) -> str:
    return role.replace("Bidang ", "").replace(",", "")


def minister_of(ministry: str) -> str:
    """Return the post that heads a ministry: "Kementerian Sosial" -> "Menteri Sosial"."""
    if ministry == "Kementerian Sekretariat Negara":
        return "Menteri Sekretaris Negara"
    return ministry.replace("Kementerian", "Menteri", 1)


@cache
def _folded() -> Phrases[Word]:
    """Return the heads that may be printed in lower case: "juru bicara"."""
    phrases: Phrases[Word] = Phrases(fold=True)
    for form, role in _short_forms().items():
        if len(form) >= _LEAST_LOWER and " " not in form and form.lower() not in _OTHER_WORDS:
            phrases.add(form, Word(role))
    for word in toml("positions.toml")["heads"]["words"]:
        counsel = "hukum" in word or "pengacara" in word  # of whom two are seldom one side's
        phrases.add(word, Word(word if counsel else word.removesuffix("nya")))
    return phrases


@cache
def only_with_name() -> frozenset[str]:
    """Return heads that in lower case are ordinary words, so that a name must follow at once: "guru"."""
    return frozenset(words("positions.toml", "heads", "lower_only_with_name"))


def one_word(word: str) -> str | None:
    """Return the role that a single word names, None where it names none."""
    from pipeline.indonesian.tokens import tokenize

    found = match(tokenize(word), 0) if word else None
    return found[1].role if found else None


def match(tokens: Tokens, start: int) -> tuple[int, Word] | None:
    """Return (end, word) of the post's word at a token; exact forms win over general ones, English runs over both."""
    exact = _exact().match(tokens, start) if is_capital(tokens.word(start)) else None
    folded = _folded().match(tokens, start)
    known = max(found[0] if found else 0 for found in (exact, folded))
    run = business.match(tokens, start)
    if run is not None and run[0] > known:
        return run[0], Word(run[1])
    if exact and (folded is None or exact[0] >= folded[0]):
        return exact
    return folded


@cache
def _misprints() -> dict[str, str]:
    words: dict[str, str] = toml("positions.toml")["misprints"]["words"]
    return words


@cache
def _right(word: str) -> str | None:
    """Return the post's word that a capital word misprints, None where it is another word: "Direktiur"."""
    if word in _misprints():
        return _misprints()[word]
    if len(word) < _LEAST_MISPRINTED or is_common(word) or names.is_part(word) or not word.isalpha():
        return None
    table = toml("positions.toml")["misprints"]
    fits = [right for right in table["of"] if spelling.nearly(word.lower(), right.lower())]
    return fits[0] if len(fits) == 1 and word not in {*table["of"], *table["others"]} else None


#: Shorter words that differ in a letter are other words.
_LEAST_MISPRINTED = 7


def spelled_right(tokens: Tokens) -> Tokens:
    """Return the tokens with the words of posts that are misprinted put right: "Direktiur Kriminal Umum Polda ..."."""
    wrong = {i: r for i, w in enumerate(tokens.words) if w.istitle() and (r := _right(w)) and _is_post(tokens, i)}
    if not wrong:
        return tokens
    return replace(tokens, words=tuple(wrong.get(i, word) for i, word in enumerate(tokens.words)))


def _is_post(tokens: Tokens, index: int) -> bool:
    """Tell whether capitals follow a word as they do a post, and none stands before it in its sentence's run."""
    before = tokens.word(index - 1)
    led = is_capital(before) and not tokens.opens_sentence(index) and not is_common(before)
    return is_capital(tokens.word(index + 1)) and not led


@cache
def _statuses() -> Phrases[str]:
    table = toml("positions.toml")["status"]
    phrases: Phrases[str] = Phrases(fold=True)
    for status in ("acting", "former", "candidate"):
        for word in table[status]:
            phrases.add(word, status)
    return phrases


def status(tokens: Tokens, start: int) -> tuple[int, str] | None:
    """Return (end, status) of the word that tells a post is acting, past or hoped for: "Plt", "mantan", "calon"."""
    return _statuses().match(tokens, start)


@cache
def unit_words() -> dict[str, str]:
    """Return short forms of units inside a role -> long: "Humas" -> "Hubungan Masyarakat"."""
    words: dict[str, str] = toml("positions.toml")["expansions"]["units"]
    return words


def write_out(word: str) -> str:
    """Return a status word written out: "Plt" -> "Pelaksana Tugas"."""
    forms: dict[str, str] = toml("positions.toml")["status"]["written_out"]
    return forms.get(word.lower(), word)
