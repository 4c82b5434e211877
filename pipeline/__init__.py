"""Jejak: who said what in the Indonesian press, about which regulation, with which figures, and where it stands."""

__version__ = "0.1.0"
