"""Lays a trained pipeline where it is shipped from, with its name, licence and origins.

python ship.py work/ship/model-best id_ent_news_md
"""

from __future__ import annotations

import argparse
import json
import shutil
import sys
from pathlib import Path

import spacy
from thinc.api import Config

sys.path.insert(0, str(Path(__file__).parent))
import registered  # noqa: F401

META = {
    "lang": "id",
    "name": "ent_news_md",
    "version": "0.1.0",
    "spacy_version": ">=3.8.7,<3.9.0",
    "description": "Names in Indonesian news: persons, organisations, places, laws, events, products, dates.",
    "author": "The Jejak founders",
    "license": "Apache-2.0 (code); weights learned from NERGrit, IDNer-news-2k (MIT) and our own annotation",
    "sources": [
        {
            "name": "NERGrit corpus",
            "url": "https://github.com/grit-id/nergrit-corpus",
            "license": "free with attribution",
        },
        {"name": "IDNer-news-2k", "url": "https://github.com/khairunnisaor/idner-news-2k", "license": "MIT"},
    ],
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("source", type=Path)
    parser.add_argument("target", type=Path)
    options = parser.parse_args()
    nlp = spacy.load(options.source)
    nlp.meta.update(META)
    shutil.rmtree(options.target, ignore_errors=True)
    nlp.to_disk(options.target)
    config = Config().from_disk(options.target / "config.cfg", interpolate=False)
    config["paths"] = dict.fromkeys(config["paths"])
    config["initialize"]["after_init"] = None
    config["corpora"]["train"]["augmenter"] = None
    config.to_disk(options.target / "config.cfg")
    meta = json.loads((options.target / "meta.json").read_text("utf-8"))
    meta["performance"] = {}
    (options.target / "meta.json").write_text(json.dumps(meta, indent=2, ensure_ascii=False) + "\n", "utf-8")


if __name__ == "__main__":
    main()
