"""Currencies around a number: "US$" and "SGD" before it, "dolar Singapura" and "USD" behind it, by ISO code."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from pipeline.resources.read import toml
from pipeline.schema import Figure


@cache
def _table() -> dict[str, list[str]]:
    found: dict[str, list[str]] = toml("figures.toml")["currencies"]
    return found


def _signs() -> list[str]:
    """The signs and codes of all currencies, the longest first: "US$", "SGD", "Rp"."""
    forms = {form.rstrip(".") for forms in _table().values() for form in forms}
    return sorted(
        (form for form in forms if form[0].isupper() or not form[0].isalpha() or form == "rp"),
        key=lambda f: (-len(f), f),
    )


_SIGN_FORMS = [form for form in _signs() if " " not in form]
SIGNS = rf"(?:US \$|{'|'.join(map(re.escape, _SIGN_FORMS))})"
#: A currency's sign that ends where a number begins; its last letters are ``CURRENCY_ENDS``.
CURRENCY = re.compile(rf"(?<![\w$])(?P<cur>{SIGNS}\.?)\s*$")
CURRENCY_ENDS = frozenset({"."} | {form[-1] for form in _SIGN_FORMS})
#: A currency's code behind a number: "1 juta USD", "24.900 US$".
_CODE = re.compile(rf"\s(?P<code>{'|'.join(re.escape(form) for form in _SIGN_FORMS if len(form) > 2)})(?!\w)(?!\s?\d)")
_BLANKS = re.compile(r"[\s.]")


@cache
def unit_of_currency(sign: str | None) -> str | None:
    """Return the currency's code: "Rp." -> "IDR", "US$" -> "USD"."""
    if not sign:
        return None
    plain = _BLANKS.sub("", sign).upper()
    for code, forms in _table().items():
        if plain in {form.upper().rstrip(".") for form in forms}:
            return str(code)
    return None


@cache
def _spoken() -> tuple[re.Pattern[str], dict[str, str]]:
    codes = {
        form.lower(): code for code, forms in _table().items() for form in forms if " " in form or form[0].islower()
    }
    longest = sorted(codes, key=len, reverse=True)
    return re.compile(rf"\s(?P<form>{'|'.join(map(re.escape, longest))})\b(?!\s?\d)", re.I), codes


@cache
def money_words() -> frozenset[str]:
    """The words, or their letters before a sign, that open a currency's name behind a number."""
    forms = (form.lower() for forms in _table().values() for form in forms)
    return frozenset(form.split()[0].rstrip("$.") for form in forms)


#: Rupiah below this are a slip of the pen or of the reader, but for shares.
_SMALLEST = 100
_OF_SHARES = re.compile(r"(?i:saham|dividen|kupon|obligasi|poin|pulsa|sms|nol rupiah|kwh|lembar)")


def doubtful(text: str, figures: Iterable[Figure]) -> list[Figure]:
    """Return amounts of rupiah too small to be meant: "denda Rp2 milllar" is no two rupiah; a dividend may be Rp 70."""
    found = []
    for figure in figures:
        value = figure.value if isinstance(figure.value, int | float) else figure.value[0]
        if figure.unit == "IDR" and 0 < value < _SMALLEST:
            around = text[max(0, figure.start - 80) : figure.end + 30]
            if _OF_SHARES.search(around) is None:
                found.append(figure)
    return found


def behind(text: str, place: int, word: int) -> tuple[str | None, int] | None:
    """Return the currency named behind a number and where its name ends: " juta dolar Singapura" -> "SGD".

    Args:
        text: the article.
        place: where the number ends.
        word: the blank before the word that opens the currency's name, one of ``money_words``.
    """
    code = _CODE.match(text, place)
    if code is not None:
        return unit_of_currency(code["code"]), code.end()
    pattern, codes = _spoken()
    spoken = pattern.match(text, word)
    return (codes[spoken["form"].lower()], spoken.end()) if spoken is not None else None
