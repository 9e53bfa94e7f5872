"""Words that name people and bodies, without asking who spoke: lists, endings, and what stands beside a name.

The lists stand in `words`. `person_nouns`, `first_names`, `titles` and `institutions` say what a word is, `capitals` whether its capital is its own; `name_runs` and `full_names` where a name begins and ends;
`beside_names`, `families`, `companies` and `bodies` what else an article calls its bearer, `body_names` what a body's name says that it is and `beside_bodies` what the words beside it say; `named` is somebody, or a mention of somebody.
"""
