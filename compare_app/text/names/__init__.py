"""Words that name people and bodies, without asking who spoke: lists, endings, and what stands beside a name.

The lists stand in `words`. In the order of the work:

- `person_nouns`, `first_names` (with `nicknames`), `titles` and `institutions` say what a word is, `capitals` whether its capital is its own;
- `name_runs` are runs of capitals, `full_names` where a name begins and ends in them: `no_persons` are none, of some the surname stands first (`surnames_first`);
- `beside_names` (by `beside_words`), `families`, `companies` and `bodies` say what else an article calls a name's bearer, `body_names` what a body's name says that it is and `beside_bodies` (by `body_words`) what the words
  beside it say; `mention_names` whether a mention is a name by itself;
- `named` is somebody, or a mention of somebody.
"""
