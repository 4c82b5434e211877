"""How many reporting words of the press the table of cues knows: python benchmarks/statements/coverage.py ARTICLES...

Looks at two places where a reporting word is easy to tell without the table: the small word after a quotation that
ends in a comma ('"...," tutur Rina'), and the verb before "bahwa" outside quotations ("menuturkan bahwa ..."). Prints
for each the share that the table knows and the most frequent words that it does not; not all of these report speech
("menunjukkan bahwa" does not), so read the list, not the share alone. ARTICLES are files of articles as `jejak ingest`
takes them.
"""

from __future__ import annotations

import re
import sys
from collections import Counter

from pipeline.clean import clean
from pipeline.fetch.read import read
from pipeline.indonesian.speech import quotes
from pipeline.indonesian.speech.claims import is_verb
from pipeline.indonesian.speech.verbs import lexicon
from pipeline.ingest import cleaned

SHOWN = 40
BEFORE_BAHWA = re.compile(r"([\w-]+) bahwa\b")
AFTER_QUOTE = re.compile(r"\s*([a-z][\w-]+)")


def main():
    after, before, articles = Counter(), Counter(), 0
    for page in read(sys.argv[1:]):
        article = cleaned(page, clean).article
        if article is None:
            continue
        articles += 1
        found = quotes.find(article.text)
        after.update(words_after(article.text, found))
        before.update(verbs_before_bahwa(article.text, found))
    print(f"{articles} articles, {len(lexicon())} forms in the table")
    show("word after a quotation", after)
    show('verb before "bahwa"', before)


def words_after(text, found):
    """Yield the small word that follows each quotation which ends in a comma."""
    for quote in found:
        word = AFTER_QUOTE.match(text, quote.close)
        if word and text[quote.start : quote.close].rstrip('"”“').rstrip().endswith(","):
            yield word.group(1).lower()


def verbs_before_bahwa(text, found):
    """Yield the verb right before each "bahwa" that stands outside quotations."""
    for match in BEFORE_BAHWA.finditer(text):
        word = match.group(1).lower()
        inside = any(q.open <= match.start() < q.close for q in found)
        if not inside and (word in lexicon() or is_verb(word)):
            yield word


def show(place, counts):
    known = sum(n for word, n in counts.items() if word in lexicon())
    total = sum(counts.values())
    print(f"\n{place}: {known} of {total} known, {known / total:.1%}")
    unknown = Counter({word: n for word, n in counts.items() if word not in lexicon()})
    print("  not known: " + ", ".join(f"{word} {n}" for word, n in unknown.most_common(SHOWN)))


if __name__ == "__main__":
    main()
