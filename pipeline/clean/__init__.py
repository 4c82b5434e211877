"""Page -> Article: boilerplate out, metadata in."""
