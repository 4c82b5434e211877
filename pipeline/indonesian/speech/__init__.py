"""Who said what: quotations and reported speech, their cues, and the words that name or point back to the speaker.

* ``utterances`` finds what was said, sentence by sentence: ``quotes`` by their marks, ``cues`` by ``verbs`` (forms by
  morphology) and ``light_verbs``; ``quotations`` joins them to direct speech; ``clauses`` and ``passives`` find
  indirect speech, ``complements`` where it begins, ``insertions`` a speaker set into it, ``interviews`` questions and
  answers, ``foretold`` words whose speaker only the next paragraph names.
* Who said it is first a matter of words: ``subjects``, ``speaker_bounds``, ``speaker_phrases`` and ``speaker_words``
  tell where a speaker's words lie and what they are; ``anaphora``, ``pointing``, ``stand_ins`` and ``groups`` what
  they may point back to; ``documents`` what is paper, ``handles`` whose account writes. Whom they mean in an article
  is decided in ``nlp/components/speakers``.
* ``circumstances`` and ``speaking_days`` tell where and when; ``datelines`` are no words of anybody's, ``order`` and
  ``shared_words`` serve shuffled articles.

``reported`` is what a clause yields. ``claims`` and ``predicates`` are the grammar under it: which verb belongs to
which clause; ``words`` are the tables.
"""
