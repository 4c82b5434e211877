"""Indonesian for spaCy, with a tokenizer that knows newspapers.

The stock ``id`` language of spaCy carries some 16,000 exceptions, most of them hyphenated words, and needs two seconds
to start. A handful of rules do the same work and read the forms that policy news is full of: ``No.84/2022``,
``(UU)No``, ``(27/7/2023)..``, ``non-ASN``, ``risiko-risiko``, ``Rp1,5`` and ``Ali,“tidak``. The module needs nothing
but spaCy, so it can be packaged with the model alone.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

from spacy.attrs import LIKE_NUM, ORTH  # type: ignore[import-not-found]
from spacy.lang.char_classes import ALPHA, ALPHA_LOWER, ALPHA_UPPER, CONCAT_ICONS, LIST_ELLIPSES, LIST_QUOTES
from spacy.language import BaseDefaults, Language
from spacy.tokens import Doc
from spacy.util import registry

#: Short forms that keep their full stop, by the room they live in; read in lower, title and upper case.
_ABBREVIATIONS = """
    no nr dr drs dra drg drh ir h hj kh prof st rm ra bp bpk sdr sdri yth tn ny nn
    jend letjen mayjen brigjen letkol kapt lettu letda iptu ipda akp kompol akbp kombes irjen komjen serma serka
    jl jln gg kec kab kel ds dsn prov kav rt rw
    pt cv ud pd tbk ltd inc corp co
    tgl jan feb mar apr jun jul agt agu ags sep sept okt nov des
    hlm ay dkk dll dsb dst dsj dpt a.n a.l s.d s/d d/a u.p u.b vs ttd tsb sbb yad ybs
    rp ps lt tlp telp fax ext
"""

#: Words that take a hyphen as a part of themselves: ``non-ASN``, ``ke-8``, ``di-PHK``, ``Al-Azhar``, ``e-KTP``.
_BOUND = (
    "non|anti|pra|pasca|semi|sub|eks|ex|ke|di|se|ber|ter|per|pe|me|mem|meng|pro|kontra|multi|antar|inter|ultra|mini|super"
    "|co|re|pre|post|self|trans|tele|bio|infra|maha|tuna|nir|e|al|el|ar|as|an|at|az|ad|asy|ash|covid|sars"
)

_LETTERS = ALPHA + "'’`"
_HYPHENS = "-‐‑"

_TOKEN = re.compile(
    rf"""^(?:
        ([{_LETTERS}]+)[{_HYPHENS}]\1[{ALPHA_LOWER}]*                # risiko-risiko, undang-undangnya, Undang-Undang
      | [{ALPHA_LOWER}'’]+(?:[{_HYPHENS}][{ALPHA_LOWER}'’]+)+       # bolak-balik, sayur-mayur, kemerah-merahan
      | (?i:{_BOUND})[{_HYPHENS}][{ALPHA}0-9]+                      # non-ASN, ke-8, di-PHK, COVID-19
      | [{ALPHA}]+[{_HYPHENS}](?:el|E|19|an)                        # KTP-el, 90-an
      | [0-9]+[{_HYPHENS}]an
      | (?:[{ALPHA_UPPER}][{ALPHA_LOWER}]{{0,2}}\.)+[{ALPHA_UPPER}][{ALPHA_LOWER}]{{0,3}}\.?   # S.H., M.Si, Ph.D.
      | [{ALPHA_UPPER}]\.                                           # an initial: A. Rahman
      | [0-9]{{1,3}}(?:[.,][0-9]+)+                                 # 1.500.000,75
    )$""",
    re.VERBOSE,
)

_OPENING = r"\(|\[|\{|<|\*|…|\.\.+|,|:|;|!|\?|¿|¡|\||=|_|#|%|&|~|–|—|/|\\|-(?![0-9])|\+(?![0-9])"
_MONEY = r"Rp\.?(?=\s?[0-9])|US\$(?=[0-9])|S\$(?=[0-9])|(?:USD|IDR|SGD|EUR)(?=[0-9])|[$£€¥₹]"
_NUMBER_WORD = r"(?:No|NO|no|Nomor|nomor)\.?(?=[0-9])"
_CLOSING = r"\)|\]|\}|>|\*|…|\.\.+|,|:|;|!|\?|\||=|_|#|%|&|~|–|—|/|\\|-"
_UNITS = "km2|km²|km|kg|cm|mm|m2|m²|m3|ha|MW|GW|GB|MB|ton"
_CLITICS = "nya|ku|mu|lah|kah|pun"

# spaCy anchors each entry once, so alternatives are wrapped.
_PREFIXES = [_NUMBER_WORD, f"(?:{_MONEY})", f"(?:{_OPENING})", *LIST_ELLIPSES, *LIST_QUOTES, CONCAT_ICONS]
_SUFFIXES = [
    f"(?:{_CLOSING})",
    *LIST_ELLIPSES,
    *LIST_QUOTES,
    CONCAT_ICONS,
    rf"(?<=[{ALPHA_UPPER}0-9])[{_HYPHENS}](?:{_CLITICS})",  # BPJS-nya
    rf"(?<=[0-9])(?:{_UNITS})",
    rf"(?<=[0-9{ALPHA}%)\]”\"'’²])\.",
]
_INFIXES = [
    *LIST_ELLIPSES,
    r"\.\.+",
    CONCAT_ICONS,
    r"[()\[\]{}“”\"«»]",
    r"–|—|--+|~",
    rf"(?<=[{ALPHA}0-9)])/(?=[{ALPHA}0-9(])",
    rf"(?<=[{ALPHA}0-9])[{_HYPHENS}](?=[{ALPHA}0-9])",
    rf"(?<=[{ALPHA}])[,;:!?=&](?=[{ALPHA}0-9\"“'])",
    rf"(?<=[0-9]),(?=[{ALPHA}])",
    rf"(?<=[{ALPHA_LOWER}0-9])\.(?=[{ALPHA_UPPER}][{ALPHA_LOWER}])",  # two sentences glued: "ini.Dia"
    rf"(?<=[{ALPHA}]),(?=[“\"'‘])",
]

#: No word is as long as this; what is, is read in pieces of half the length.
_LONG_RUN = re.compile(r"\S{400,}")
_PIECE = 200

_NUMBERS = """
    nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas belas puluh ratus ribu juta miliar milyar
    triliun seratus seribu sejuta semiliar setriliun belasan puluhan ratusan ribuan jutaan miliaran triliunan setengah
"""
_NUMBER_WORDS = frozenset(_NUMBERS.split())


def like_num(text: str) -> bool:
    """Say whether a word is a number: ``36,7``, ``1.500.000``, ``3/4``, ``seratus``.

    >>> like_num("36,7"), like_num("triliun"), like_num("Rp")
    (True, True, False)
    """
    bare = text.lstrip("+-±~").replace(",", "").replace(".", "")
    if bare.isdigit():
        return True
    top, slash, bottom = bare.partition("/")
    return bool(slash and top.isdigit() and bottom.isdigit()) or text.lower() in _NUMBER_WORDS


def _exceptions() -> dict[str, list[dict[int, str]]]:
    """Return the abbreviations that keep their full stop, each in its usual cases."""
    forms: dict[str, list[dict[int, str]]] = {}
    for word in _ABBREVIATIONS.split():
        for form in (word, word.title(), word.upper()) if len(word) > 1 else (word.upper(),):
            forms[f"{form}."] = [{ORTH: f"{form}."}]
    return forms


def _url_match() -> Callable[[str], Any]:
    from spacy.lang.tokenizer_exceptions import URL_MATCH

    return URL_MATCH


_GETTERS = {**BaseDefaults.lex_attr_getters, LIKE_NUM: like_num}


class IndonesianDefaults(BaseDefaults):
    """What the tokenizer of Indonesian news knows."""

    tokenizer_exceptions = _exceptions()
    prefixes = _PREFIXES
    suffixes = _SUFFIXES
    infixes = _INFIXES
    token_match = _TOKEN.match
    url_match = _url_match()
    lex_attr_getters = _GETTERS


@registry.languages("id")
class Indonesian(Language):  # type: ignore[no-untyped-call]
    """Indonesian."""

    lang = "id"
    Defaults = IndonesianDefaults

    def make_doc(self, text: str) -> Doc:
        """Return the words of a text, runs without a blank read in pieces.

        spaCy looks through a whole run each time it takes a mark off its end ("-----...").
        """
        if not _LONG_RUN.search(text):
            return super().make_doc(text)
        words: list[str] = []
        spaces: list[bool] = []
        for piece in _pieces(text):
            read = super().make_doc(piece)
            words += [token.text for token in read]
            spaces += [bool(token.whitespace_) for token in read]
        return Doc(self.vocab, words=words, spaces=spaces)


def _pieces(text: str) -> Iterator[str]:
    """Yield a text in pieces that end inside long runs, no run longer than a few hundred signs."""
    begin = 0
    for run in _LONG_RUN.finditer(text):
        for end in range(run.start() + _PIECE, run.end(), _PIECE):
            yield text[begin:end]
            begin = end
    yield text[begin:]


__all__ = ["Indonesian", "IndonesianDefaults", "like_num"]
