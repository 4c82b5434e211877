"""Article -> annotations; spaCy lives here and nowhere else."""
