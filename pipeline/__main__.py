"""``python -m pipeline`` is the command ``jejak``."""

from pipeline.cli import main

main()
