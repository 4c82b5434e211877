"""Teaches the reader Indonesian before it learns names: every word is guessed from what stands before and behind it.

    python pretrain.py news.jsonl.xz reader.pt --vectors work/vectors --steps 2000 [--skip gold.jsonl ...]

The state before a word and the state behind it, together, say which word stands between: one of the most frequent, or
the shape of a rarer one ("Xxxxx" where a name stands), against a draw of others. One sentence in eight is shown as a
headline, in capitals or in lower case, while the answer stays as printed. An interrupted run goes on where it saved, to
the same weights; one that has not begun to slow down may still be made longer by more ``--steps``.
"""

from __future__ import annotations

import argparse
import random
import re
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np
import spacy
import torch
from numpy.typing import NDArray
from spacy.vectors import Vectors
from torch import Tensor, nn
from torch.nn import functional

sys.path.insert(0, str(Path(__file__).parent))
from network import BRAIN_FLOAT, FIRST, Batch, Reader, Types
from news import articles, paragraphs
from samples import recased

from pipeline.nlp.embedding import shape

COLUMNS, LONGEST, CHUNK = 200, 120, 20_000
CASES = (0.05, 0.03, 0.05)
#: The pace rises over so many steps, stays, and falls to nothing over this share of all steps.
RISE, FALL = 300, 0.3
_END = re.compile(r"[.!?…]+$")


class Guess(nn.Module):
    """From the states around a place to a score for each answer."""

    def __init__(self, shares: NDArray[Any]) -> None:
        super().__init__()
        self.mix = nn.Sequential(nn.Linear(2 * FIRST, 2 * COLUMNS), nn.GELU(), nn.Linear(2 * COLUMNS, COLUMNS))
        self.answers = nn.Embedding(len(shares), COLUMNS)
        nn.init.normal_(self.answers.weight, 0, 0.05)
        self.bias = nn.Parameter(torch.log(torch.tensor(shares + 1e-7, dtype=torch.float)))

    def forward(self, states: Tensor, right: Tensor, drawn: Tensor) -> Tensor:
        """Return the loss of the right answers against the drawn ones."""
        rivals = torch.cat([right.unique(), drawn]).unique()
        with torch.autocast("cpu", dtype=torch.bfloat16, enabled=BRAIN_FLOAT):
            guess = self.mix(functional.dropout(states, 0.1, self.training))
            scores = guess @ self.answers(rivals).t()
        return functional.cross_entropy(scores.float() + self.bias[rivals], torch.searchsorted(rivals, right))


def texts(news: Path, skip: Sequence[Path]) -> list[list[str]]:
    """Return the words of the news, a sentence or so at a time."""
    nlp, found = spacy.blank("id"), []
    for article in articles(news, skip):
        for paragraph in paragraphs(article):
            words = [token.text for token in nlp.make_doc(paragraph) if not token.is_space]
            start = 0
            for i, word in enumerate(words):
                full = i + 1 - start >= LONGEST or i + 1 == len(words)
                if full or (
                    _END.match(word) and not words[i + 1][:1].islower() and words[i + 1] not in {'"', "”", "’"}
                ):
                    if i + 1 - start >= 3:
                        found.append(words[start : i + 1])
                    start = i + 1
    return found


class Answers:
    """The answers: the most frequent words, each by itself, and the shapes of the others."""

    def __init__(self, found: Sequence[Sequence[str]], count: int) -> None:
        tally = Counter(_digits(word) for words in found for word in words)
        self.known = {word: i for i, (word, _) in enumerate(tally.most_common(count))}
        shapes: Counter[str] = Counter()
        for word, times in tally.items():
            if word not in self.known:
                shapes[f"\0{shape(word)}"] += times
        for cut in ["\0", *(cut for cut, _ in shapes.most_common(60))]:
            self.known[cut] = len(self.known)
        times = np.zeros(len(self.known))
        for word, often in tally.items():
            times[self.number(word)] += often
        self.shares = times / times.sum()

    def number(self, word: str) -> int:
        """Return the number of the answer for a word."""
        word = _digits(word)
        found = self.known.get(word)
        return self.known.get(f"\0{shape(word)}", self.known["\0"]) if found is None else found


def _digits(word: str) -> str:
    return re.sub(r"[0-9]", "0", word)


def batches(found: Sequence[Sequence[str]], *, words: int, chance: random.Random) -> Iterator[list[int]]:
    """Yield numbers of texts of like length, over and over."""
    order = list(range(len(found)))
    while True:
        chance.shuffle(order)
        for start in range(0, len(order), CHUNK):
            chunk: list[list[int]] = [[]]
            for i in sorted(order[start : start + CHUNK], key=lambda i: len(found[i])):
                if len(chunk[-1]) * len(found[i]) >= words:
                    chunk.append([])
                chunk[-1].append(i)
            chance.shuffle(chunk)
            yield from chunk


def pace(step: int, steps: int) -> float:
    """Return the share of the full pace at a step."""
    return min(1.0, (step + 1) / RISE, (steps - step) / (FALL * steps))


def around(forth: Tensor, back: Tensor) -> Tensor:
    """Return for each word the state before it and the state behind it."""
    nothing = torch.zeros_like(forth[:, :1])
    return torch.cat([torch.cat([nothing, forth[:, :-1]], 1), torch.cat([back[:, 1:], nothing], 1)], 2)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("news", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--vectors", type=Path, required=True)
    parser.add_argument("--skip", type=Path, nargs="*", default=[])
    parser.add_argument("--steps", type=int, default=4800, help="the pace falls to nothing at the last one")
    parser.add_argument("--words", type=int, default=4000, help="words in a batch")
    parser.add_argument("--answers", type=int, default=25_000)
    parser.add_argument("--drawn", type=int, default=800)
    parser.add_argument("--rate", type=float, default=0.003)
    options = parser.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(1)
    found = texts(options.news, options.skip)
    answers, types = Answers(found, options.answers), Types(Vectors().from_disk(options.vectors / "vocab"))
    reader, guess = Reader(types.vectors.shape[1]), Guess(answers.shares)
    parameters = [*reader.parameters(), *guess.parameters()]
    optimizer = torch.optim.Adam(parameters, lr=options.rate, betas=(0.9, 0.98), fused=True)
    odds = torch.tensor(answers.shares**0.75, dtype=torch.float)
    saved, first = options.out.with_suffix(".part"), 0
    if saved.exists():
        state = torch.load(saved)
        reader.load_state_dict(state["reader"])
        guess.load_state_dict(state["guess"])
        optimizer.load_state_dict(state["optimizer"])
        first = state["step"]
    losses, began = list[float](), time.process_time()
    order = batches(found, words=options.words, chance=random.Random(1))
    for step, batch in enumerate(islice(order, options.steps)):
        torch.manual_seed(step)
        chance = random.Random(step)
        numbers = [types.ids(recased(found[i], CASES, chance)) for i in batch]
        if step < first:  # words are numbered as they are met, and what is hidden goes by their numbers
            continue
        seen = Batch(types, numbers)
        right = torch.tensor([answers.number(word) for i in batch for word in found[i]])
        _, forth, back = reader.train()(seen, dropout=0.1, hidden=0.1)
        loss = guess.train()(around(forth, back)[seen.inside], right, torch.multinomial(odds, options.drawn, True))
        optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(parameters, 1.0)
        for group in optimizer.param_groups:
            group["lr"] = options.rate * pace(step, options.steps)
        optimizer.step()
        losses.append(float(loss.detach()))
        if step % 100 == 99:
            spent = time.process_time() - began
            sys.stderr.write(f"{step + 1}: loss {np.mean(losses[-100:]):.3f}, {spent:.0f} s of processor time\n")
            parts = {"reader": reader.state_dict(), "guess": guess.state_dict()}
            torch.save(parts | {"optimizer": optimizer.state_dict(), "step": step + 1}, saved)
    torch.save({"reader": reader.state_dict()}, options.out)
    saved.unlink(missing_ok=True)


if __name__ == "__main__":
    main()
