"""Indonesian verb forms from a root: "kata" gives "mengatakan", "dikatakan", "berkata", "katanya".

Only what speech verbs need: the prefixes meN-, di-, ber- and memper-, the suffixes -kan and -i, the clitic -nya.
"""

from __future__ import annotations

from collections.abc import Iterator

VOWELS = "aeiou"
#: First letters of the root -> (prefix, letters of the root that fall away).
_NASAL = {
    "p": ("mem", 1),
    "t": ("men", 1),
    "k": ("meng", 1),
    "s": ("meny", 1),
    **dict.fromkeys("bfv", ("mem", 0)),
    **dict.fromkeys("dcjz", ("men", 0)),
    **dict.fromkeys("gh" + VOWELS, ("meng", 0)),
}
_KEPT_CLUSTERS = ("kl", "kr", "pr", "pl", "tr", "st", "sp", "sk", "kh", "ny", "ng")


def active(root: str, suffix: str = "") -> str:
    """Return the meN- form of a root: "tutur" + "kan" is "menuturkan", "sebut" is "menyebut".

    Loanwords keep a first letter that is part of a cluster: "klaim" is "mengklaim", "prediksi" "memprediksi".
    """
    if root.startswith("per") and len(root) > 6 and root not in {"percaya", "perintah"}:
        return f"mem{root}{suffix}"
    if root[:2] in {"ny", "ng"}:
        return f"me{root}{suffix}"
    prefix, drop = _NASAL.get(root[0], ("me", 0))
    if root[:2] in _KEPT_CLUSTERS:
        prefix, drop = {"k": "meng", "p": "mem", "t": "men", "s": "men"}[root[0]], 0
    return f"{prefix}{root[drop:]}{suffix}"


def forms(root: str, patterns: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """Yield (surface form, voice) for each pattern of a root.

    Patterns: "me", "me-kan", "me-i" (voice "active"), "di", "di-kan", "di-i" ("passive", with and without -nya),
    "ber" ("active"), "bare" (the root alone and with -nya: "bare", "clitic"), "root" (without -nya), "=" the word as
    an active verb.

    Raises:
        ValueError: a pattern is none of these.
    """
    for pattern in patterns:
        prefix, _, suffix = pattern.partition("-")
        if prefix == "me":
            yield active(root, suffix), "active"
        elif prefix == "di":
            yield f"di{root}{suffix}", "passive"
            yield f"di{root}{suffix}nya", "passive-clitic"
        elif prefix == "ber":
            yield _ber(root), "active"
        elif prefix == "bare":
            yield root, "bare"
            yield f"{root}nya", "clitic"
        elif prefix == "root":
            yield root, "bare"
        elif prefix == "=":
            yield root, "active"
        else:
            raise ValueError(f"unknown verb pattern {pattern!r} of {root!r}")


def _ber(root: str) -> str:
    return f"be{root}" if root.startswith("r") else f"ber{root}"
