"""Links between the sentences of a story's versions, moves, and rows. Imports `model`, `text` and `stories`."""
