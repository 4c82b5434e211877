"""Teaches the network Indonesian before it learns names: hidden words are guessed from their neighbours.

    python pretrain.py news.jsonl.xz tok2vec.bin --vectors work/vectors --steps 4000 [--skip gold.jsonl ...]

One word in seven is hidden after the embedding; the network says which of the most frequent words stands there, or what
the shape of a rarer one is ("Xxxxx" where a name stands). The weights are loaded by ``[initialize] init_tok2vec``.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import spacy
from spacy.language import Language
from spacy.tokens import Doc
from spacy.util import fix_random_seed, load_config
from thinc.api import Adam, Linear, Model, warmup_linear, zero_init

sys.path.insert(0, str(Path(__file__).parent))
import registered  # noqa: F401
from news import articles, paragraphs

from pipeline.nlp.embedding import shape

HIDDEN = 0.15


def texts(news: Path, skip: list[Path]) -> list[str]:
    """Return the news as texts of a few paragraphs, shuffled by a fixed seed."""
    found = []
    for article in articles(news, skip):
        lines = paragraphs(article)
        found.extend("\n".join(lines[i : i + 3]) for i in range(0, len(lines), 3))
    random.Random(1).shuffle(found)
    return found


def batches(nlp: Language, found: list[str], *, words: int) -> Iterator[list[Doc]]:
    """Yield batches of about so many words, over and over."""
    batch, size = [], 0
    while True:
        for text in found:
            doc = nlp.make_doc(text)[:300].as_doc()
            batch.append(doc)
            size += len(doc)
            if size >= words:
                yield batch
                batch, size = [], 0


def classes(nlp: Language, found: list[str], *, count: int) -> dict[str, int]:
    """Return the answers: the most frequent words, each by itself, and the shapes of the others."""
    tally = Counter(token.text for text in found[:20_000] for token in nlp.make_doc(text))
    words = [word for word, _ in tally.most_common(count)]
    shapes = Counter(f"\0{shape(word)}" for word in tally if word not in set(words))
    return {answer: i for i, answer in enumerate(["\0", *words, *(cut for cut, _ in shapes.most_common(60))])}


def answer(known: dict[str, int], word: str) -> int:
    """Return the number of the right answer for a hidden word."""
    found = known.get(word)
    return known.get(f"\0{shape(word)}", 0) if found is None else found


def step(tok2vec: Model[Any, Any], guess: Model[Any, Any], docs: list[Doc], known: dict[str, int]) -> float:
    """Learn from one batch; return its loss for each hidden word."""
    embed, encode = tok2vec.get_ref("embed"), tok2vec.get_ref("encode")
    lengths = np.cumsum([len(doc) for doc in docs])[:-1]
    rows, back_embed = embed.begin_update(docs)
    joined = np.concatenate(rows)
    places = np.flatnonzero(np.random.random(len(joined)) < HIDDEN)
    joined[places] = 0.0
    contexts, back_encode = encode.begin_update(np.split(joined, lengths))
    seen = np.ascontiguousarray(np.concatenate(contexts)[places])
    scores, back_guess = guess.begin_update(seen)
    words = [token.text for doc in docs for token in doc]
    right = np.asarray([answer(known, words[place]) for place in places])
    chances = np.exp(scores - scores.max(axis=1, keepdims=True))
    chances /= chances.sum(axis=1, keepdims=True)
    loss = float(-np.log(chances[np.arange(len(right)), right] + 1e-9).mean())
    chances[np.arange(len(right)), right] -= 1.0
    gradient = np.zeros_like(joined)
    gradient[places] = back_guess(chances.astype("f") / len(docs))
    back = np.concatenate(back_encode(np.split(gradient, lengths)))
    back[places] = 0.0
    back_embed(np.split(back, lengths))
    return loss


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("news", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--config", type=Path, default=Path(__file__).parents[1] / "configs/ner.cfg")
    parser.add_argument("--vectors", type=Path, required=True)
    parser.add_argument("--skip", type=Path, nargs="*", default=[])
    parser.add_argument("--steps", type=int, default=4000)
    parser.add_argument("--answers", type=int, default=4000)
    options = parser.parse_args()
    fix_random_seed(11)
    nlp = spacy.blank("id")
    nlp.vocab.vectors.from_disk(options.vectors / "vocab")
    config = load_config(options.config, interpolate=False)["components"]["ner"]
    whole = nlp.add_pipe("ner", config={"model": config["model"]}).model.get_ref("tok2vec")
    found = texts(options.news, options.skip)
    whole.initialize(X=[nlp.make_doc(found[0])])
    known = classes(nlp, found, count=options.answers)
    guess: Model[Any, Any] = Linear(len(known), whole.layers[0].get_dim("nO"), init_W=zero_init)
    guess.initialize()
    optimizer = Adam(warmup_linear(0.002, 200, options.steps), L2=0.0, grad_clip=1.0, use_averages=False)
    losses: list[float] = []
    start = time.time()
    for i, docs in enumerate(batches(nlp, found, words=1500)):
        if i == options.steps:
            break
        losses.append(step(whole.layers[0], guess, docs, known))
        whole.finish_update(optimizer)
        guess.finish_update(optimizer)
        optimizer.step_schedules()
        if i % 100 == 99:
            sys.stderr.write(f"{i + 1} loss {np.mean(losses[-100:]):.3f} {time.time() - start:.0f} s\n")
            if i % 500 == 499:
                options.out.write_bytes(whole.to_bytes())
    options.out.write_bytes(whole.to_bytes())


if __name__ == "__main__":
    main()
