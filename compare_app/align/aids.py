"""What helps to compare the sentences of a story beside their words, numbers and letters."""

from __future__ import annotations

from typing import NamedTuple


class Aids(NamedTuple):
    """Whether the story's language has a table of word vectors, and whether the user chose a sentence model.

    The weights of all figures depend on which figures there are, so each case has a file of its own in resources/align.
    """

    vectors: bool = False
    model: bool = False

    @property
    def weights(self) -> str:
        """The name of the file."""
        return f"weights{'-vectors' * self.vectors}{'-meaning' * self.model}.json"
