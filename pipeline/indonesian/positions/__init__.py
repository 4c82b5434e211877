"""Posts: "Kepala Dinas Sosial Kabupaten Poso" read as role, units and body.

``mentions`` reads a post where its words (``posts``, ``business`` in English) begin: status and units (``parts``),
units and body behind a general one (``general``), the place of a regional one (``regional``), what people are elected
to (``elected``), what follows before the holder's name (``tails``), a body that the post itself tells (``told``).
``lists`` reads holders line by line; ``offices`` says which posts nobody holds together.
"""
