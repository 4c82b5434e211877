"""Many articles: shards on disk, workers, engines, resume."""
