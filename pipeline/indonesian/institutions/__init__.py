"""Institutions: the table of known bodies, and finding their names by how Indonesian builds them."""
