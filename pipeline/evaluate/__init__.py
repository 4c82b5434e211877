"""Every stage scored against gold: precision, recall and F1 per kind, and the floors they must not fall below."""

from pipeline.evaluate.articles import evaluate
from pipeline.evaluate.floors import below, load_floors
from pipeline.evaluate.matching import Score, Tally

__all__ = ["Score", "Tally", "below", "evaluate", "load_floors"]
