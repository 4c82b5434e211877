"""Brings the language, the embedding, the augmenter and the pretrained start into ``spacy train --code``."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parents[2])]

from augment import create_augmenter  # noqa: E402,F401
from pretrained import pretrained  # noqa: E402,F401

import pipeline.nlp.embedding  # noqa: E402
import pipeline.nlp.language  # noqa: E402,F401
