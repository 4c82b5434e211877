"""Accounts by their handles: "@kemenkeuri" is the Kementerian Keuangan's, "@rina_lestari" Rina Lestari's."""

from __future__ import annotations

import re

from pipeline.indonesian.speech.words import any_of, short_forms

_HANDLE = re.compile(r"@([\w.]+)")
_LETTERS = re.compile(r"[^a-z0-9]")
#: What a handle may end in that is no part of a name: "@kemenkeu|ri", "@rina_lestari|.official".
_ENDS = re.compile(rf"(?:{any_of('handle_ends')})$")
#: How names of bodies begin in handles: "kemen" for "kementerian".
_SHORT = {long: short for short, long in short_forms("bodies").items() if short.startswith(("pem", "pol"))}
_MINISTRY = "kemen"
#: Shorter handles may be anybody's.
_LEAST = 5


def handle_in(words: str) -> str | None:
    """Return the handle in a phrase, in small letters: "akun Instagram @KemenPUPR" -> "kemenpupr"."""
    found = _HANDLE.search(words)
    return _LETTERS.sub("", found.group(1).lower()) if found else None


def is_of(handle: str, name: str) -> bool:
    """Tell whether a handle is made of a name.

    >>> is_of("kemenkeuri", "Kementerian Keuangan"), is_of("rinafans", "Rina Lestari")
    (True, False)
    """
    written = name.lower().replace("kementerian ", f"{_MINISTRY} ")
    for long, short in _SHORT.items():
        written = written.replace(f"{long} ", f"{short} ")
    key = _LETTERS.sub("", written)
    forms = {handle, _ENDS.sub("", handle)}
    if len(min(forms, key=len)) < _LEAST or not key:
        return False
    cut = any(form.startswith(_MINISTRY) and key.startswith(form) and form != _MINISTRY for form in forms)
    return cut or not forms.isdisjoint({key, _ENDS.sub("", key), key.removeprefix("pt")})
