"""The errors that Jejak raises on purpose; each carries one line a reader can act on and an exit code."""


class JejakError(Exception):
    """An error with a message for the person at the keyboard, such as "berkas.jsonl: no such file"."""

    exit_code = 1


class InputError(JejakError):
    """What was given cannot be read: a missing path, an unreadable folder, a broken argument."""

    exit_code = 2


class NotHere(InputError):
    """What is asked for by its name is not in the base, and the message says what is."""


class ResourceError(JejakError):
    """A knowledge file is wrong; names the file, the entry and the field."""

    exit_code = 3


class StoreError(JejakError):
    """The knowledge base cannot be opened or written: not a Jejak database, locked, a full disk."""

    exit_code = 4


class FetchError(JejakError):
    """A page could not be fetched, or must not be: robots.txt, a private address, a time or size limit."""

    exit_code = 5


class ModelError(JejakError):
    """The trained Indonesian pipeline is absent or does not fit this version of Jejak."""

    exit_code = 6
