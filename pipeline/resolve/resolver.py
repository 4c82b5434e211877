"""Who an article's person is: every candidate scored by named features, and nobody taken without evidence."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from pipeline.indonesian.persons.keys import is_common, is_seldom
from pipeline.resolve import evidence, fingerprints
from pipeline.resolve.names import best_relation, words
from pipeline.resolve.weights import Weights, namesakes, public_names, weights
from pipeline.schema.identity import Decision, Doubt, Feature, Known, Subject

#: A name relation that is only one word needs a post, or a bearer whom everybody knows.
_ONE_WORD = frozenset({"one_word", "short_name", "word_spelling"})
_VOUCHES = frozenset({"same_post", "best_known"})
#: What must be told besides for a name spelt otherwise; else articles of the same days on the same bodies.
_BESIDE_SPELLING = frozenset({"same_post", "same_role", "same_body", "his_body", "people", "public_name", "rare_name"})
#: Name relations to which a word adds that few names hold.
_RARELY = frozenset({"two_words", "shorter_name", "spelling", "initial", "one_word"})
#: Name relations to which a table of names adds nothing.
_SAME = frozenset({"full_name", "two_words"})
#: Doubts kept for one person of one article.
DOUBTS = 3


class Resolver:
    """Decides identity by ``resources/identity.toml``; what the store asks for."""

    def __init__(self, table: Weights | None = None) -> None:
        self._weights = table or weights()

    def identify(
        self, subject: Subject, known: Sequence[Known], *, apart: Callable[[str], bool] = lambda _: False
    ) -> Decision:
        """Say which known person a subject is.

        Args:
            subject: a person as one article shows him.
            known: candidates whose names touch his.
            apart: tells which candidates are others for certain, such as those already found in the same article.

        Returns:
            The decision with its features; ``entity`` None means that nobody known has evidence enough.
        """
        scored = []
        for candidate in known:
            features = self.features(subject, candidate, known)
            if features and not apart(candidate.id):
                scored.append((round(sum(f.weight for f in features), 2), candidate, features))
        scored.sort(key=lambda item: (-item[0], -item[1].articles, item[1].id))
        near = [Doubt(c.id, score, f) for score, c, f in scored if score >= self._weights.doubt]
        if scored and self._joins(scored[0][0], scored[0][2]):
            score, chosen, features = scored[0]
            return Decision(subject.local, chosen.id, score, features, tuple(near[1 : DOUBTS + 1]))
        return Decision(subject.local, None, doubts=tuple(near[:DOUBTS]))

    def _joins(self, score: float, features: Sequence[Feature]) -> bool:
        names = {feature.name for feature in features}
        if score < self._weights.join:
            return False
        if "spelling" in names and not names & _BESIDE_SPELLING:
            return "company" in names and "near_in_time" in names
        if not names & _ONE_WORD or names & _VOUCHES:
            return True
        return score >= self._weights.join_one_word

    def features(self, subject: Subject, known: Known, rivals: Sequence[Known] = ()) -> tuple[Feature, ...]:
        """Return every feature between a subject and a known person; nothing where the names do not touch."""
        table = self._weights
        related = best_relation(subject.name, known.name, known.aliases)
        if related is None:
            return ()
        relation, form = related
        printed = _one_public_figure(subject.name, known.name) if relation not in _SAME else None
        if printed and relation == "other_name":
            relation = "shorter_name"
        found = [table.feature(relation, f"{subject.name} = {form}")]
        if printed:
            found.append(table.feature("public_name", printed))
        if relation == "other_name":
            return tuple(found)
        rare = _rare(subject.name, form) if relation in _RARELY else ()
        if rare:
            found.append(table.feature("rare_name", " ".join(rare), times=len(rare)))
        best = relation in _ONE_WORD and len(words(subject.name)) == 1 and _best_known(subject, known, rivals)
        if best:
            found.append(table.feature("best_known", f"{known.articles} articles"))
        post = evidence.posts(subject, known, table)
        his = post is not None and post.weight > 0
        # who is introduced by a post that the known person was never seen in may be a namesake of his
        often = known.articles >= (10 if best else 5) and (best or relation in ("two_words", "full_name"))
        if often and (his or not subject.posts):
            found.append(table.feature("prominent", f"{known.articles} articles"))
        apart = () if his else evidence.careers(subject, known, table, quarter=post)
        time = evidence.time(subject, known, table)
        body = evidence.body(subject, known, table)
        found += [feature for feature in (post, *apart, body, time) if feature]
        found += evidence.company(subject, known, table)
        return tuple(found)

    def fingerprint(self, text: str) -> tuple[int, ...]:
        """Return the signature by which near-duplicates are found."""
        return fingerprints.fingerprint(text)

    def alike(self, first: Sequence[int], second: Sequence[int]) -> float:
        """Return how much two texts share, 0 to 1, by their signatures."""
        return fingerprints.alike(first, second)


def _rare(one: str, other: str) -> tuple[str, ...]:
    """Return the words that two names share and that few names hold: "Fadlan Zonaro" both, "Budi Santoso" none."""
    if words(one) in namesakes() or words(other) in namesakes():
        return ()
    shared = tuple(word for word in words(one) if word in words(other))
    rare = tuple(word for word in shared if not is_common(word))
    return rare or ((" ".join(shared),) if is_seldom(shared) else ())


def _one_public_figure(one: str, other: str) -> str | None:
    """Return the full name of whoever in public life is printed by both names: "Sri Mulyani" with her last name."""
    full = public_names().get(words(one))
    return full if full == public_names().get(words(other)) else None


def _best_known(subject: Subject, known: Known, rivals: Sequence[Known]) -> bool:
    name = words(subject.name)
    if known.articles < 4 or len(words(known.name)) < 2 or not any(words(form) == name for form in known.aliases):
        return False
    # A rival known by nothing but the one word may be the same person: only full names are rivals.
    full = [r for r in rivals if r.id != known.id and len(words(r.name)) > 1]
    others = [r.articles for r in full if any(words(form) == name for form in r.aliases)]
    return known.articles >= 4 * max(others, default=1)
