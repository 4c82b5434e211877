"""One article through all stages: Page -> Article -> Record -> store.

    summary = ingest(pages(["arsip/"]), store)      # into a knowledge base
    records = extract(pages(["arsip/"]))            # or as records alone

Nothing that one article holds stops the work: an article that a stage cannot read becomes an Issue with its reason, and
the next one is read. Faults of ours (a broken knowledge file, a missing model, a failing base) do stop it.
"""

from pipeline.ingest.fates import TOO_LONG, Fate, fate, reason, set_aside
from pipeline.ingest.keeping import Known, Store, is_known, keep, place_of
from pipeline.ingest.reading import BATCH, Cleaner, Reader, cleaned, extract
from pipeline.ingest.summary import Summary, Told
from pipeline.ingest.taking_in import ingest, reread

__all__ = [
    "BATCH",
    "TOO_LONG",
    "Cleaner",
    "Fate",
    "Known",
    "Reader",
    "Store",
    "Summary",
    "Told",
    "cleaned",
    "extract",
    "fate",
    "ingest",
    "is_known",
    "keep",
    "place_of",
    "reason",
    "reread",
    "set_aside",
]
