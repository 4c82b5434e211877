"""Many articles: shards on disk, killable workers, engines, resume.

    summary = run(["arsip.warc.gz", "berita.jsonl"], "jejak.db", folder=Path("jejak.batch"))

Nothing is imported here: see ``pipeline.batch.run``.
"""
