"""A view of the store -> networkx, measures, exports."""
