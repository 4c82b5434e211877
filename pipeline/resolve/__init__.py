"""Mentions -> entities across articles; human judgements."""
