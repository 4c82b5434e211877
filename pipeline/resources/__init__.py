"""Knowledge as data, and its reading; nothing here decides anything.

Rules are TOML (each entry carries ``examples``, ``counterexamples`` and ``source``), long flat lists CSV.
"""

from pipeline.resources.read import csv_rows, path, toml, words

__all__ = ["csv_rows", "path", "toml", "words"]
