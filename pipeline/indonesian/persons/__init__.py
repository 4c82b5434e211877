"""Persons: where a name begins and ends, what speaks for it being one, and which names are one person.

* ``mentions`` finds them: beside their posts (``holders``), of which one person may have several (``chains``) and
  several persons one (``several``, ``pairs``, ``servants``, ``relatives``, ``neighbours``), or one after another
  (``successors``); behind these (``behind_posts``), maybe in another clause (``clauses``), or before them
  (``apposition``, ``before_posts``); by the words of their names (``names``, ``rulers``), an age behind one (``ages``),
  a noun that presents them (``presented``) or the words they speak under (``speakers``), less what capitals join to
  these (``glued``, ``headings``), where ``evidence`` speaks for a person and nothing against it (``months``: a month or
  a day that is a given name).
* ``who`` joins mentions to persons: short forms, ``nicknames`` (``greeted``), ``likeness`` of misprints, ``kin`` who
  bear one another's names; ``clients`` and ``abroad`` tell whose a post is, ``public`` whom every reader knows.

``spelling`` and ``keys`` compare names.
"""
