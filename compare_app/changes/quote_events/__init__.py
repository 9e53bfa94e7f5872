"""What became of every quote between every pair of versions.

`quote_events` is the entrance. In the order of the work:

- `witnesses` are the versions as streams of tokens, with loose keys (`lexicon`: I and he, is and was) and weights;
- `matching` says which quote is which, one to one and then joined or cut, by aligned `runs`, the `context` of links and, said in other words, by `meaning`;
- `kinds` names what happened to the words, from the `differences`; `style` and brackets are no differences;
- `quoted` holds the words to compare, `lone` the quotes that nobody is a partner of;
- `speakers` and `same_person` say whether somebody else speaks (`nameless` where one has no name), `reattribution` tells one change of speaker once, `cues` are
  verbs that colour what is said;
- `prose` finds the words of quotes without a partner outside `marks`, `retelling` how much there is speech; `pair` puts the events together.
"""

from compare_app.changes.quote_events.events import quote_events

__all__ = ["quote_events"]
