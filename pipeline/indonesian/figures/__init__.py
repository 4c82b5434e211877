"""Figures in an article: "36,7 juta peserta" with value, unit, what is measured, and as of when.

* ``mentions`` reads a number in one of the ``number_forms``, most often as a ``single`` one, with its ``units``,
  ``money``, ``rates`` and ``modifiers``, where ``context`` says that it counts and names nothing; ``alone`` tells which
  count without a noun, ``states`` stand for one, ``in_rows`` and ``bracketed`` the first of a row lends it.
* ``measures`` tells what it measures: what ``clauses`` find before it (``leading_phrases``, ``noun_phrases``,
  ``changes``), the ``things`` counted behind it, what is done with them (``doings``), for whom
  (``receivers``), its ``rows`` and lists (``listed``), what lasts (``lasting``), the figure before it (``again``) or
  the rest of its sentence (``elsewhere``), else what stands around it (``otherwise``); ``parts`` are told with
  their whole, ``repeated`` ones by their first mention, ``respective`` ones by what each is given to,
  ``multiplied`` ones by what they are reckoned from, changes ``against`` something as that, those of ``classes`` with
  their numbers.
* ``comparisons`` link two figures, ``dates`` give them their day.

``words`` are the tables, ``printed`` what is handed on.
"""
