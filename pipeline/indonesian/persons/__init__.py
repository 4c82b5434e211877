"""Persons: where a name begins and ends, what speaks for it being one, and which names are one person."""
