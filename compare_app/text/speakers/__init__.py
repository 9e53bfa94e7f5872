"""Who says each marked string, and who that is.

`voices` is the entrance. In the order of the work:

- `scenes` cuts a text into paragraphs with their tokens and marked strings;
- `attribution` asks the places beside a string in turn: `after` and `before` it (or what it is `led_in` by), `elsewhere` in its sentence, with the `subjects` of verbs of
  saying, `possessors` (her answer: “) and `sources` (according to);
- `people` lists everybody whom the article names, with `roles`; `mentions` says which of them a surname, a role or a pronoun means, with
  `antecedents`, the article's `protagonists`, whom its `leads` bring in without a name, and the `parties` that it tells.
"""
