"""Pages to articles: what the newsroom wrote, and nothing that the page put around it."""

from pipeline.clean.cleaning import clean
from pipeline.clean.join import join

__all__ = ["clean", "join"]
