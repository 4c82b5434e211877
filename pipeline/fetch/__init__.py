"""URL, file, feed, sitemap, WARC, JSON Lines -> Page."""
