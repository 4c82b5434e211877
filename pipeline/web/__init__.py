"""The page where analysts and journalists work, and the HTTP API."""
