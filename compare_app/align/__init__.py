"""Links between the sentences of a story's versions, moves, and rows. Imports `model`, `text` and `stories`.

Start at `align` below: versions in, `model.alignment.Alignment` out. Every pair of versions is scored by a logistic regression over a table of figures;
links are chosen by these scores, and rows follow from links. In the order of the work:

1. `sides` makes each version ready. The `contents` of its `different` sentences are `stems` with `weights`, letters (`grams`), `things` (`concepts`, numbers), what its
   words are there for (`wording`, `occasions`), what they mean (`senses`, by `word_vectors`) and, with a sentence model (`semantic`), the sentence's
   `meaning`. `aids` says which of the last two there are.
2. `candidates` are the pairs of sentences worth looking at: they share a telling stem, or are `near` in meaning.
3. `evidence` is a table of figures about each pair by itself (`statement`, `mentions`, `senses`, `meaning`); `context` adds its surroundings and `rivals`.
4. `scoring` makes a probability of them (`regression`); `others` lets further versions speak for a pair. The scores of a story are `kept`.
5. `links` chooses pairs, with sentences that read the same (`equal`) and what the user asked for (`asked`). `moves` are links out of order, `possible`
   pairs fall short of a link.
6. `rows` lays the passages of all versions side by side: `passages` cuts paragraphs where another version does, `ties` between them make `clusters`, which
   `row_order` puts in order, as the user `said`.

`explain` tells a score in its parts. Arrays (`arrays`) hold one entry a sentence, a pair or a stem; `bags` are sets of things, one set a sentence.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations
from typing import TYPE_CHECKING

from compare_app.model.alignment import Alignment, Constraints, Link
from compare_app.model.cancel import ShouldCancel, check, checked
from compare_app.model.settings import Settings
from compare_app.model.version import Version

if TYPE_CHECKING:
    from compare_app.align.kept import Scores
    from compare_app.align.sides import Side


def align(
    versions: Sequence[Version],
    constraints: Constraints = Constraints(),  # noqa: B008  frozen
    settings: Settings = Settings(),  # noqa: B008  frozen
    should_cancel: ShouldCancel | None = None,
    scores: Scores | None = None,
) -> Alignment:
    """Link the sentences of all pairs of versions, and lay their passages out in rows.

    Links run from the earlier version to the later one of a pair and are sorted by place; each has a score from 0 to 1. Every
    sentence of every version stands in one row. `constraints` are the user's corrections: what they join is linked, what they part is not.
    `scores` saves time: what an earlier call with the same versions and settings left there is not worked out again. Raises Cancelled.
    """
    from compare_app.align.asked import forbidden_by
    from compare_app.align.equal import readings
    from compare_app.align.kept import Scores
    from compare_app.align.links import link_pair
    from compare_app.align.possible import possible_links
    from compare_app.align.rows import rows

    scores = Scores() if scores is None else scores
    sides = _score(versions, settings, should_cancel, scores)
    read = readings(versions, should_cancel)
    found: list[Link] = []
    possible: list[Link] = []
    for a, b in checked(combinations(range(len(versions)), 2), should_cancel):
        scored, readings_of = scores.of_pair[a, b], (read[a], read[b])
        links = link_pair(readings_of, (sides[a], sides[b]), (a, b), scored, constraints, should_cancel)
        parted, turned = forbidden_by(constraints, (a, b)), sides[b].key < sides[a].key
        found += links
        possible += possible_links(readings_of, scored, links, parted, turned, should_cancel)
    check(should_cancel)
    found.sort(key=lambda link: (link.a, link.b))
    possible.sort(key=lambda link: (link.a, link.b))
    return Alignment(tuple(found), rows(versions, found, constraints, should_cancel), tuple(possible))


def _score(
    versions: Sequence[Version], settings: Settings, should_cancel: ShouldCancel | None, scores: Scores
) -> list[Side]:
    """Have the scores of all pairs of sentences in `scores`, as far as they are not there; returns the versions prepared."""
    from compare_app.align.aids import Aids
    from compare_app.align.links import judged, weighed
    from compare_app.align.others import with_others
    from compare_app.align.scoring import score_all
    from compare_app.align.semantic import encoder
    from compare_app.align.sides import prepare

    if scores.prepared is None:
        scores.prepared = prepare(versions, encoder(settings.model_folder, should_cancel), should_cancel)
    vocabulary, sides = scores.prepared
    if not scores.of_pair:
        scored = score_all(sides, vocabulary, should_cancel)
        each = {(a, b): judged(sides[a], sides[b], found) for (a, b), found in scored}
        aids = sides[0].contents.likeness.aids if sides else Aids()
        odds = with_others([len(s) for s in sides], {pair: j.told for pair, j in each.items()}, aids, should_cancel)
        scores.of_pair = {pair: weighed(j, odds[pair]) for pair, j in each.items()}
    return sides
