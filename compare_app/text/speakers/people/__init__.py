"""Step 2, the person: whom an article names, and what it tells of them. Nothing here knows a mention that is to be resolved.

- the text: `article`, with what is `quoted` in it
- `people`: everybody whom it names. `introductions` makes them `known`, with `genders` and `roles`; of them also `ages` and `parties`, and the
  `protagonists`, whom the article is about
- people without a name: `strangers`, `unnamed` (a retired nurse)
- lists of words: `people_words`, `role_words`, `pronoun_words`, `stranger_words`
"""
