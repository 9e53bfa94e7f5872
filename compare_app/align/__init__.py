"""Links between the sentences of a story's versions, moves, and rows. Imports `model`, `text` and `stories`.

`align` is the entrance. In the order of the work:

- `sides` makes the versions ready: what is compared (`contents`) of each of the story's `different` sentences are its `stems` with
  their `weights`, letters (`grams`), `things` (`concepts`, numbers), what its words are there for (`wording`, `occasions`), what they mean
  (`senses`, by `word_vectors`), and, with a sentence model (`semantic`), its `meaning`; `aids` says which of these two there are;
- `candidates` are the pairs of sentences that share a telling stem or are `near`; `evidence` is a table of figures about each by itself,
  with those of `statement`, `mentions`, `senses` and `meaning`; `context` adds figures about its surroundings and `rivals`;
- `scoring` makes a probability of the figures (`regression`), `others` lets further versions speak for it: the scores of a story (`kept`);
- `links` chooses pairs by their scores, with sentences that read the same (`equal`) and what the user asked for (`asked`); `moves` are the
  links out of order, `possible` are pairs that fall short of a link;
- `passages` cuts paragraphs where another version does, and `rows` lays passages of all versions side by side, as the user `said`: `ties` between them
  make `clusters`, which `row_order` puts in order.

`explain` tells a score in its parts. Arrays (`arrays`) hold one entry a sentence, a pair or a stem: `bags` are sets of things, one set a sentence.
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
    """Link the sentences of all pairs of versions, and lay them out in rows. Raises Cancelled when asked to stop.

    `scores`: what an earlier run over the same versions with the same settings left, and this one leaves.
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
