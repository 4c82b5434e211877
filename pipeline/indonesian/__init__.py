"""Pure functions on str: how Indonesian writes numbers, dates, names and the names of laws."""
