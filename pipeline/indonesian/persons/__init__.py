"""Persons: where a name begins and ends, what speaks for it being one, and which names are one person.

* ``mentions`` finds them: behind their posts (``holders``, ``several``, ``pairs``, ``servants``, ``relatives``,
  ``neighbours``), which may stand in another clause (``clauses``), before them (``apposition``, ``before_posts``), by
  the words of their names (``names``), less what capitals join to these (``glued``, ``headings``), where ``evidence``
  speaks for a person and nothing against it.
* ``who`` joins mentions to persons: short forms, ``nicknames``, ``likeness`` of misprints, ``kin`` who bear one
  another's names; ``clients`` and ``abroad`` tell whose a post is.

``spelling`` and ``keys`` compare names.
"""
