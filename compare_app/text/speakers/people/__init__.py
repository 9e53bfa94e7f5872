"""Step 2, the person: whom an article names, and what it tells of them. Nothing here knows a mention that is to be resolved.

- the text: `article`, with what is `quoted` in it
- `people`: everybody whom it names, with `genders`, `roles`, `ages` and `parties`; `protagonists`, whom it is about
- people without a name: `strangers`
- lists of words: `people_words`, `role_words`, `pronoun_words`, `stranger_words`
"""
