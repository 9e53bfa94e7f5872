"""The stages from the versions of one story on."""

from __future__ import annotations

from collections.abc import Sequence

from compare_app.align import align
from compare_app.changes.describe import describe
from compare_app.changes.said_by import with_speakers
from compare_app.collecting import collecting_rarely
from compare_app.memory import Worked
from compare_app.model.alignment import Constraints
from compare_app.model.cancel import ShouldCancel
from compare_app.model.comparison import Story
from compare_app.model.settings import Settings
from compare_app.model.verdicts import Verdicts
from compare_app.model.version import Version
from compare_app.stories.titles import title_of


def compare_story(
    versions: Sequence[Version],
    constraints: Constraints | None = None,
    settings: Settings | None = None,
    should_cancel: ShouldCancel | None = None,
    worked: Worked | None = None,
    verdicts: Verdicts | None = None,
) -> Story:
    """Align the versions of one story, in their order, and describe what changed; `constraints`, `verdicts` are the user's.

    Who says a quote changes what is told of it, and pairs no passages otherwise: no row goes elsewhere under the reader.
    `worked`: what the last run over these versions left, and this one leaves for the next (see `Memory.worked`).
    """
    settings = settings or Settings()
    worked = worked or Worked()
    verdicts = verdicts or Verdicts()
    with collecting_rarely():
        alignment = align(versions, constraints or Constraints(), settings, should_cancel, worked.scores)
        versions = with_speakers(versions, verdicts.speakers)
        changes = describe(versions, alignment, settings, should_cancel, worked.links, verdicts)
    return Story(title_of(versions), tuple(versions), alignment, changes)
