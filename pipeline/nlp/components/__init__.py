"""The pipeline components, one file each, in the order in which a document passes."""
