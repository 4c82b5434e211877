"""Rules of several heads of regions said in one: "peraturan bupati/wali kota", "peraturan gubernur dan bupati"."""

from __future__ import annotations

import re

from pipeline.indonesian.regulations.drafts import Draft
from pipeline.indonesian.regulations.kinds import Kind, kinds

#: How the kinds of each head's rules end: "perbup", "kepbup", "rperbup" of the bupati.
_ENDINGS = {"gubernur": "gub", "bupati": "bup", "walikota": "wali"}
_HEAD = r"(?i:gubernur|bupati|wali\s?kota)\b"
#: A person who holds the post follows it, or a region: "Peraturan Gubernur dan Wali Kota Bandung".
_WITHOUT_NAME = r"(?!\s+[A-Z(])"
#: What tells that the words go on with the rules, and not with what the second head does.
_GOES_ON = (
    r"(?=\s*[.;:)\"”]|\s*,\s|\s+(?:itu|ini|tersebut|tadi|juga|yang|untuk|tentang|soal|mengenai|terkait|sebagai|dan|atau|"
    r"di|ke|pada|dalam|tidak|agar|se[a-z]+|di[a-z]{4,})\b|$)"
)
_SLASH = re.compile(rf"\s?/\s?(?P<head>{_HEAD}){_WITHOUT_NAME}")
_OR = re.compile(rf",?\s+(?:atau|maupun|ataupun|dan\s?/\s?atau)\s+(?P<head>{_HEAD}){_WITHOUT_NAME}")
_AND = re.compile(rf",?\s+(?:dan|serta)\s+(?P<head>{_HEAD}){_WITHOUT_NAME}{_GOES_ON}")
_COMMA = re.compile(rf",\s+(?P<head>{_HEAD})(?=,?\s+(?:dan|atau|serta|maupun)\s+{_HEAD})")


def read(text: str, draft: Draft) -> None:
    """Take into a head's rule the heads that follow it: "peraturan bupati| /wali kota", none behind a number."""
    family = _family(draft.kind)
    while family is not None:
        more = next((found for form in (_SLASH, _OR, _AND, _COMMA) if (found := form.match(text, draft.end))), None)
        kind = kinds().get(family + _ENDINGS["".join(more["head"].lower().split())]) if more is not None else None
        if more is None or kind is None or kind == draft.kind or kind in draft.beside:
            return
        draft.beside = (*draft.beside, kind)
        draft.end = more.end("head")


def _family(kind: Kind | None) -> str | None:
    """What the kinds of heads' rules begin with: "per" of "perbup", None of other kinds."""
    ending = next((end for end in _ENDINGS.values() if kind is not None and kind.id.endswith(end)), None)
    return kind.id.removesuffix(ending) if kind is not None and ending is not None else None
