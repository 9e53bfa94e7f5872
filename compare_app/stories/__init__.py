"""Which versions tell one story, and in which order. Imports `model` and `text`."""
