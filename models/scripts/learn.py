"""Teaches a network names; ``ship.py`` makes a spaCy pipeline of one such member or several.

    python learn.py MEMBER.npz --vectors work/vectors --set SCHEME=FILE.spacy [...] [--start reader.pt] [--passes 8]

Several schemes of annotation share everything but their heads. The weights are averaged over the steps and written in
half precision; one thread and a fixed seed give the same weights.
"""

from __future__ import annotations

import argparse
import copy
import random
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from spacy.vectors import Vectors
from torch import nn

sys.path.insert(0, str(Path(__file__).parent))
from network import Batch, Network, Types, exported
from samples import Namesakes, Sample, batches, grid, read, recased
from ship import write

HIDDEN, THINNED = 0.15, 0.2
CASES = (0.06, 0.03, 0.04)
#: So many words are read where no number of passes is given.
WORDS = 1_000_000
#: In a set of fewer words than this, so many names are shown as others of their label, and so many words are shown
#: without their lower-cased form: what is left says what a rare name looks like.
SMALL, SWAPPED, FORMLESS = 100_000, 0.3, 0.3
#: The average follows the network every few steps, and keeps this much of itself.
EVERY, KEPT = 4, 0.96


def optimizer_of(network: Network, *, rate: float, started: bool) -> torch.optim.Optimizer:
    """Return an optimizer that moves a pretrained reader at a third of the pace of the rest."""
    low = list(network.reader.parameters())
    known = {id(parameter) for parameter in low}
    high = [parameter for parameter in network.parameters() if id(parameter) not in known]
    paces = ((high, rate), (low, rate / 3 if started else rate))
    groups = [{"params": list(part), "pace": pace, "lr": pace} for part, pace in paces]
    return torch.optim.AdamW(groups, weight_decay=0.01, fused=True)


def step(
    network: Network, types: Types, batch: Sequence[Sample], chance: random.Random, options: argparse.Namespace
) -> torch.Tensor:
    """Return the loss of a batch."""
    scheme = batch[0].scheme
    seen = Batch(types, [types.ids(recased(one.words, options.cases, chance)) for one in batch])
    scores = network.heads[scheme](network(seen, hidden=HIDDEN, formless=options.formless, thinned=THINNED))
    loss: torch.Tensor = network.chains[scheme](scores, torch.from_numpy(grid(batch)), seen.inside)
    return loss


def learn(network: Network, types: Types, samples: Sequence[Sample], options: argparse.Namespace) -> None:
    """Let the network learn, and write its average after each pass."""
    chance, namesakes = random.Random(options.seed), Namesakes(samples, network.labels)
    optimizer = optimizer_of(network, rate=options.rate, started=options.start is not None)
    average, done, began = copy.deepcopy(network).eval(), 0, time.process_time()
    total = options.passes * sum(1 for _ in batches(samples, words=options.words, chance=random.Random(1)))
    for turn in range(options.passes):
        losses = []
        for batch in batches(samples, words=options.words, chance=chance):
            batch = [namesakes.swapped(one, options.swapped, chance) for one in batch]
            loss = step(network.train(), types, batch, chance, options)
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            for group in optimizer.param_groups:
                group["lr"] = group["pace"] * min(1.0, (done + 1) / 100) * max(0.01, 1 - done / total)
            optimizer.step()
            done += 1
            losses.append(float(loss.detach()))
            if done % EVERY == 0:
                _follow(average, network, min(KEPT, done / (done + 9)))
        spent = time.process_time() - began
        sys.stderr.write(f"pass {turn + 1}: loss {np.mean(losses):.4f}, {spent:.0f} s of processor time\n")
        write(options.out, exported(average), average.labels)


def _follow(average: Network, network: Network, share: float) -> None:
    with torch.no_grad():
        for old, new in zip(average.parameters(), network.parameters(), strict=True):
            old.mul_(share).add_(new, alpha=1 - share)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--vectors", type=Path, required=True)
    parser.add_argument("--set", dest="sets", nargs="+", required=True)
    parser.add_argument("--start", type=Path, help="a reader from pretrain.py")
    parser.add_argument("--passes", type=int, default=0, help="over all sets; 0: by their size, six to ten")
    parser.add_argument("--words", type=int, default=600, help="words in a batch")
    parser.add_argument("--rate", type=float, default=0.002)
    parser.add_argument("--seed", type=int, default=11)
    parser.add_argument("--cases", type=float, nargs=3, default=CASES, help="shares as headline, capitals, lower case")
    parser.add_argument("--swapped", type=float, help="share of names that stand for one another; none given: by size")
    parser.add_argument("--formless", type=float, help="share of words shown without their form; none given: by size")
    options = parser.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(options.seed)
    vectors = Vectors().from_disk(options.vectors / "vocab")
    schemes, samples = read(options.sets)
    words = sum(len(one.words) for one in samples)
    options.passes = options.passes or min(10, max(6, WORDS // words))
    if options.swapped is None:
        options.swapped = SWAPPED if words < SMALL else 0.0
    if options.formless is None:
        options.formless = FORMLESS if words < SMALL else 0.0
    network = Network(vectors.shape[1], schemes)
    if options.start:
        network.reader.load_state_dict(torch.load(options.start)["reader"])
    learn(network, Types(vectors), samples, options)


if __name__ == "__main__":
    main()
