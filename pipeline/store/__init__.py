"""Entities, statements and articles on disk; SQL lives here and nowhere else."""
