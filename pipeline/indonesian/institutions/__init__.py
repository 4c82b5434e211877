"""Institutions: the table of known bodies, and finding their names by how Indonesian builds them.

* ``mentions`` finds them: in our ``table``, with what belongs to a name there (``listed``), or word by word from a head
  (``runs``; ``lone_heads`` begin none), up to a bound (``bounds``); by the place behind a head (``placed``), by a post
  before them (``posted``, ``employers``), by their last word (``tails``), as a listed body's part (``subsidiaries``).
* Short forms: ``spelled`` out by the article, its own (``own_shorts``), shared with a party (``parties``).
* ``kin`` tells which names are one body, ``regions`` which region an unnamed one belongs to.

``words`` are what such names are made of.
"""
