"""The pipeline components, one file each, and the parts of the two largest.

``pipeline.nlp.factories.ORDER`` names the components in the order in which a document passes. ``coref_resolver`` asks
``posts_of``, ``bodies_of`` and ``places_of``; ``speaker_resolver`` asks ``speakers`` (``before_cue``, ``phrases``), who
know the article by its ``referents`` (``holders``) and its ``discourse``.
"""
