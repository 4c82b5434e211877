"""Figures in an article: "36,7 juta peserta" with value, unit, what is measured, and as of when."""
