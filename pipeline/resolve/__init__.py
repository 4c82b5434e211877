"""Mentions to entities across documents: who is who, and which articles are copies of one another.

Known persons come in as arguments; this room knows no store.
"""

from __future__ import annotations

from pipeline.resolve.resolver import Resolver

__all__ = ["Resolver"]
