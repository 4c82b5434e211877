"""Pure functions on str: how Indonesian writes numbers, dates, names and the names of laws.

The folders find things in a text (``regulations``, ``figures``, ``institutions``, ``positions``, ``persons``,
``speech``); each says in its own docstring how. The modules beside them are what these share: ``sentences``,
``tokens``, ``morphology``; ``numbers``; ``dates`` with ``calendar_words``, ``date_forms``, ``dates_from_here`` and
``weekdays``; ``timestamps`` and ``latest_day`` for the day of publication; ``places``, ``abbreviations``;
``leanings``, ``leaned_law`` and ``whose_stand`` for who is for and against what. ``tries``, ``phrases``,
``surroundings`` and ``keys`` look words up.
"""

from pipeline.compiled import prefer

prefer()
