"""Starts the recogniser from the network that has read the news."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from spacy.language import Language
from spacy.util import registry


@registry.callbacks("jejak.Pretrained.v1")
def pretrained(path: str | None) -> Callable[[Language], Language]:
    """Return a callback that loads the pretrained embedding and encoder, or leaves the network as it is.

    Args:
        path: what ``pretrain.py`` wrote; None for a random start.
    """

    def load(nlp: Language) -> Language:
        if path is not None:
            whole = nlp.get_pipe("ner").model.get_ref("tok2vec")
            twin = whole.copy()
            twin.from_bytes(Path(path).read_bytes())
            for layer, learned in zip(whole.layers[0].walk(), twin.layers[0].walk(), strict=True):
                for name in layer.param_names:
                    layer.set_param(name, learned.get_param(name))
        return nlp

    return load
